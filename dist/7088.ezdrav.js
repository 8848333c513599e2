export const id = 7088;

export const ids = [ 7088 ];

export const modules = {
  2400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CS: () => prose,
      T3: () => dayOrTime,
      e9: () => shaped,
      kB: () => time,
      p6: () => date,
      to: () => answersTo,
      yL: () => oneOf
    });
    var _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);
    var _report_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8176);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4303);
    async function answersTo(asked, language, questions) {
      const list = Object.entries(questions);
      const given = list.flatMap(([option, {judge}]) => {
        const value = asked.options[option];
        if (typeof value !== "string") return [];
        const fault = judge(option, value.trim());
        if (fault !== null) throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__.Jr(fault);
        return [ [ option, value.trim() ] ];
      });
      const answers = new Map(given);
      const open = list.filter(([option]) => !answers.has(option));
      const lacking = open.filter(([, {preset, optional}]) => preset === void 0 && optional === void 0);
      if (asked.asker === void 0 && lacking.length > 0) {
        const options = lacking.map(([option, {example}]) => ({
          option,
          example
        }));
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__.Jr({
          kind: "missing-options",
          options
        });
      }
      for (const [option, question] of open) answers.set(option, await answerTo(asked, language, option, question));
      return Object.fromEntries(list.map(([option]) => [ option, answers.get(option) ?? "" ]));
    }
    async function answerTo({asker}, language, option, {message, judge, preset, offer, choices, optional}) {
      if (optional === "unasked" || asker === void 0) return preset ?? "";
      const answer = choices === void 0 ? await asker.text({
        message,
        preset: preset ?? offer,
        fault: typed => {
          if (typed === "" && optional !== void 0) return null;
          const fault = judge(option, typed);
          return fault === null ? null : (0, _report_usage_js__WEBPACK_IMPORTED_MODULE_1__.c)(fault, language);
        }
      }) : await asker.choice(message, Object.entries(choices).map(([value, label]) => ({
        value,
        label
      })));
      if (answer === null) throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__.Jr({
        kind: "broken-off"
      });
      return answer;
    }
    function prose(example, least = 1) {
      return (option, answer) => {
        const length = Array.from(answer.replace(/\s+/gu, " ").trim()).length;
        if (length >= least) return null;
        return least > 1 ? {
          kind: "too-short",
          option,
          least
        } : {
          kind: "bad-value",
          option,
          value: answer,
          expected: [ example ]
        };
      };
    }
    function shaped(shape, example) {
      return (option, answer) => shape.test(answer) ? null : {
        kind: "bad-value",
        option,
        value: answer,
        expected: [ example ]
      };
    }
    function oneOf(words) {
      return (option, answer) => words.includes(answer) ? null : {
        kind: "bad-value",
        option,
        value: answer,
        expected: words
      };
    }
    const time = (option, answer) => {
      const reading = (0, _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__.p)(answer);
      return reading.ok ? null : {
        kind: "bad-time",
        option,
        value: answer,
        reading
      };
    };
    const date = (option, answer) => (0, _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__._)(answer) === null ? {
      kind: "bad-value",
      option,
      value: answer,
      expected: [ "2026-11-20" ]
    } : null;
    const dayOrTime = (option, answer) => answer.length === 10 ? date(option, answer) : time(option, answer);
  }),
  9928: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $C: () => foundOnDisk,
      gr: () => readDisk,
      j2: () => offlineFacts
    });
    var _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3995);
    var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5987);
    function foundOnDisk(files) {
      return files.map(({path, mode, type, size, bytes}) => ({
        path,
        mode,
        type,
        source: (0, _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__.O$)({
          mode,
          type
        }) ?? bytes ?? {
          unread: "too-large",
          size,
          limit: (0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__.LF)(path)
        }
      }));
    }
    function readDisk(files, named) {
      const source = {
        kind: "file",
        from: ".ezdrav"
      };
      return (0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__.$C)(foundOnDisk(files), named, "claimed", [ source ]);
    }
    function offlineFacts(question, files) {
      const {now, ref, sha, actor, environment, intervention} = question;
      const argument = from => [ {
        kind: "argument",
        from
      } ];
      const target = {
        ref: ref === void 0 ? {
          kind: "announced-release"
        } : {
          kind: "ref",
          name: ref
        },
        deployed: sha === void 0 ? null : {
          known: true,
          value: sha,
          grade: "claimed",
          sources: argument("--sha")
        },
        tagNow: null,
        environment,
        ...intervention !== void 0 && {
          intervention
        }
      };
      const person = actor === void 0 ? null : {
        login: actor,
        id: null,
        type: null
      };
      return {
        repository: null,
        now: {
          known: true,
          value: now,
          grade: "claimed",
          sources: argument("--at")
        },
        event: null,
        files: files.files,
        target,
        landing: null,
        receipts: null,
        consents: null,
        actor: person,
        triggeringActor: null,
        roster: files.roster,
        formerRules: null,
        problems: []
      };
    }
  }),
  6409: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => carryOut
    });
    var create = __webpack_require__(7291);
    var escaping = __webpack_require__(4391);
    const TINTS = {
      "+": 32,
      "-": 31,
      "@": 36
    };
    function diffLines(patch, colour) {
      return patch.trimEnd().split(/\r?\n/).map(line => {
        const tint = TINTS[line.slice(0, 1)];
        const shown = (0, escaping.RK)(line);
        return colour && tint !== void 0 ? `[${tint}m${shown}[39m` : shown;
      });
    }
    var steps = __webpack_require__(7649);
    var report_language = __webpack_require__(8938);
    var new_files = __webpack_require__(463);
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    class ChangedMeanwhile extends Error {
      name="ChangedMeanwhile";
    }
    function replaceFile(folder, path, before, after) {
      uninterrupted(() => {
        const full = (0, external_node_path_.join)(folder, path);
        const mode = modeOf(full, path, before);
        const made = besides(full);
        try {
          (0, external_node_fs_.writeFileSync)(made, after, {
            flag: "wx",
            mode
          });
          (0, external_node_fs_.renameSync)(made, full);
        } catch (error) {
          discard(made);
          throw error;
        }
      });
    }
    function moveFile(folder, from, to, before, after) {
      uninterrupted(() => {
        const [old, full] = [ (0, external_node_path_.join)(folder, from), (0, external_node_path_.join)(folder, to) ];
        const mode = modeOf(old, from, before);
        if ((0, external_node_fs_.lstatSync)(full, {
          throwIfNoEntry: false
        }) !== void 0) throw new ChangedMeanwhile(to);
        (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(full), {
          recursive: true
        });
        const made = besides(full);
        try {
          (0, external_node_fs_.writeFileSync)(made, after, {
            flag: "wx",
            mode
          });
          (0, external_node_fs_.renameSync)(made, full);
        } catch (error) {
          discard(made);
          throw error;
        }
        (0, external_node_fs_.unlinkSync)(old);
      });
    }
    function modeOf(full, path, before) {
      const stat = (0, external_node_fs_.lstatSync)(full, {
        throwIfNoEntry: false
      });
      if (stat?.isFile() !== true || Buffer.compare((0, external_node_fs_.readFileSync)(full), before) !== 0) throw new ChangedMeanwhile(path);
      return stat.mode;
    }
    function besides(full) {
      return (0, external_node_path_.join)((0, external_node_path_.dirname)(full), `.${(0, 
      external_node_path_.basename)(full)}.${process.pid}.new`);
    }
    function discard(path) {
      if ((0, external_node_fs_.lstatSync)(path, {
        throwIfNoEntry: false
      }) !== void 0) (0, external_node_fs_.unlinkSync)(path);
    }
    function uninterrupted(write) {
      const wait = () => {};
      for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, wait);
      try {
        write();
      } finally {
        for (const signal of [ "SIGINT", "SIGTERM" ]) process.off(signal, wait);
      }
    }
    var modes_arguments = __webpack_require__(4303);
    async function carryOut(asked, wish) {
      const {change, language, next} = wish;
      const words = (0, report_language.w)(language).record;
      const {path, before, after, to = path} = change;
      const patch = (0, create.ss)(before === null ? "/dev/null" : `a/${path}`, `b/${to}`, before === null ? "" : (new TextDecoder).decode(before), after, void 0, void 0, {
        context: 2,
        headerOptions: create.jr
      });
      const json = asked.options["format"] === "json";
      const wanted = await isWanted(asked, patch, words.question);
      if (wanted) write(wish.repo, change);
      if (json) {
        const document = {
          schema: 1,
          written: wanted,
          file: to,
          ...to !== path && {
            "moved-from": path
          },
          ...wish.facts,
          diff: patch,
          next
        };
        return {
          text: JSON.stringify(document, null, 2),
          exitCode: wanted ? 0 : 2
        };
      }
      const seen = asked.asker !== void 0 && asked.options["yes"] !== true;
      const lines = [ ...seen ? [] : diffLines(patch, asked.colour), ...wanted ? [ words.written((0, 
      escaping.RK)(to)), ...next.length === 0 ? [] : [ (0, steps.j)(words.next, next) ] ] : [ words.notWritten(seen) ] ];
      return {
        text: lines.join("\n"),
        exitCode: wanted ? 0 : 2
      };
    }
    async function isWanted(asked, patch, question) {
      const {asker, options, colour} = asked;
      if (options["yes"] === true) return true;
      if (asker === void 0) return false;
      const answer = await asker.confirm(diffLines(patch, colour).join("\n"), question);
      if (answer === null) throw new modes_arguments.Jr({
        kind: "broken-off"
      });
      return answer;
    }
    function write(repo, {path, before, after, to = path}) {
      try {
        if (before === null) {
          if (!(0, new_files.q)(repo, to, after)) throw new ChangedMeanwhile(to);
        } else if (to === path) replaceFile(repo, path, before, after); else moveFile(repo, path, to, before, after);
      } catch (error) {
        if (!(error instanceof ChangedMeanwhile)) throw error;
        throw new modes_arguments.Jr({
          kind: "changed-meanwhile",
          value: error.message
        });
      }
    }
  }),
  5444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => checkedPlanJson,
      Z: () => checkJson
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
    var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8711);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
    const iso = at => at === null ? null : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.tK)(at);
    function checkedPlanJson(plan) {
      return {
        urgent: plan.urgent,
        lawful: !plan.unlawful,
        "reason-codes": plan.refusals,
        "opens-at": iso(plan.slot.start),
        "closes-at": iso(plan.slot.end),
        "announced-at": iso(plan.announced),
        "latest-announcement": iso(plan.latestAnnouncement),
        "earliest-start": iso(plan.earliestStart)
      };
    }
    function checkJson(result, language) {
      return {
        schema: 1,
        valid: !(0, _result_js__WEBPACK_IMPORTED_MODULE_2__.H0)(result),
        commit: result.commit,
        "evaluated-at": iso(result.now),
        files: result.read,
        plans: result.plans.map(plan => ({
          path: plan.path,
          id: plan.id,
          "plan-digest": plan.planDigest,
          ...checkedPlanJson(plan),
          change: plan.change.kind,
          ...plan.change.kind === "changed" && {
            "changed-keys": plan.change.keys,
            "voids-approvals": plan.change.told
          }
        })),
        removed: result.removed,
        ambiguous: result.ambiguous,
        loosened: result.loosened && {
          keys: result.loosened.keys,
          "holds-from": iso(result.loosened.holdsFrom)
        },
        "deleted-unconfirmed": result.deleted,
        drafts: result.drafts.map(({path, diagnostics}) => ({
          path,
          remarks: diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__.gZ)(each, language))
        })),
        diagnostics: result.diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__.gZ)(each, language))
      };
    }
  }),
  8711: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bx: () => isTooLateToAnnounce,
      H0: () => isRefused,
      YP: () => standingOf
    });
    function isRefused({diagnostics, deleted, plans}) {
      return diagnostics.length > 0 || deleted.length > 0 || plans.some(({unlawful}) => unlawful);
    }
    function isTooLateToAnnounce(plan, now) {
      const {latestAnnouncement, announced, urgent, withdrawn} = plan;
      if (urgent || withdrawn || announced !== null) return false;
      return now !== null && latestAnnouncement !== null && latestAnnouncement <= now;
    }
    function standingOf(result) {
      if (isRefused(result)) return "refused";
      const {plans, removed, ambiguous, loosened, now} = result;
      const attention = removed.length > 0 || ambiguous.length > 0 || loosened !== null || plans.some(plan => plan.refusals.length > 0 || plan.freezes.length > 0 || plan.change.kind === "changed" && plan.change.told || isTooLateToAnnounce(plan, now));
      return attention ? "attention" : "fine";
    }
  }),
  8674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D1: () => problemSentence,
      D4: () => checkHeadline,
      HN: () => planLines,
      Ow: () => changeLines,
      RZ: () => refusalSentences,
      fZ: () => changeSentences,
      sr: () => STANDING_SIGNS
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9466);
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8711);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3753);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4391);
    var _rules_sources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4450);
    var _fact_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4369);
    var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(739);
    var _language_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8938);
    const MOST_KEYS = 20;
    function checkHeadline(result, language) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).check;
      const {diagnostics, deleted, plans} = result;
      const parts = [];
      if (diagnostics.length > 0) parts.push(words.faults(diagnostics.length));
      if (deleted.length > 0) parts.push(words.deletions(deleted.length));
      const unlawful = plans.filter(plan => plan.unlawful).length;
      if (unlawful > 0) parts.push(words.unlawful(unlawful));
      const voided = plans.filter(({change}) => change.kind === "changed" && change.told).length;
      if (voided > 0) parts.push(words.voided(voided));
      const standing = (0, _result_js__WEBPACK_IMPORTED_MODULE_5__.YP)(result);
      if (standing !== "refused") {
        if (standing === "attention" && parts.length === 0) parts.push(words.attention);
        const due = plans.filter(plan => isToAnnounce(plan, result.now));
        const [first] = due.flatMap(({latestAnnouncement}) => latestAnnouncement ?? []).sort((one, other) => one - other);
        if (first !== void 0) parts.push(words.announceBy(lastDay(first, language)));
      }
      const line = parts.length === 0 ? words.fine : parts.join("; ");
      return line.slice(0, 1).toUpperCase() + line.slice(1);
    }
    const STANDING_SIGNS = {
      refused: "⛔",
      attention: "⚠️",
      fine: "✅"
    };
    function isToAnnounce(plan, now) {
      const {urgent, withdrawn, announced} = plan;
      return !urgent && !withdrawn && announced === null && !(0, _result_js__WEBPACK_IMPORTED_MODULE_5__.Bx)(plan, now);
    }
    function lastDay(exclusive, language) {
      return (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).moments.date((0, 
      _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)((0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_6__.tY)(exclusive, -1)));
    }
    function planLines(plan, result, language) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).check;
      const {stamp} = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).moments;
      const {slot, freezes} = plan;
      return [ {
        mark: "plain",
        label: words.slot,
        text: `${stamp(slot.start)} – ${stamp(slot.end)}`
      }, windowLine(plan, words, stamp), announceLine(plan, result, words, language), ...earliestLine(plan, words, stamp), ...freezes.map(({from, to, reason}) => {
        const text = `${words.freezePeriod(stamp(from), stamp(to))} ${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(reason)}`;
        return {
          mark: "attention",
          label: words.freeze,
          text
        };
      }) ];
    }
    function windowLine({window, unlawful, verdict}, words, stamp) {
      const label = words.window;
      const row = verdict.rules.find(({rule}) => rule === "schedule");
      if (window === null) return {
        mark: unlawful ? "bad" : "plain",
        label,
        text: words.noWindow
      };
      const [opens, closes] = [ stamp(window.start), stamp(window.end) ];
      if (row?.code == null) return {
        mark: "good",
        label,
        text: words.inside(opens, closes)
      };
      const outside = words.outside(opens, closes);
      if (unlawful) return {
        mark: "bad",
        label,
        text: outside
      };
      const why = row.outcome === "waived" ? words.waived : words.reported;
      return {
        mark: "plain",
        label,
        text: `${outside} (${why})`
      };
    }
    function announceLine(plan, {now}, words, language) {
      const {urgent, withdrawn, announced, latestAnnouncement} = plan;
      const line = (mark, text) => ({
        mark,
        label: words.announce,
        text
      });
      if (withdrawn) return line("attention", words.withdrawn);
      if (urgent) return line("plain", words.urgent);
      if (announced !== null) return line("plain", words.announced((0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).moments.stamp(announced)));
      if (latestAnnouncement === null) return line("attention", words.beyond);
      const day = lastDay(latestAnnouncement, language);
      return (0, _result_js__WEBPACK_IMPORTED_MODULE_5__.Bx)(plan, now) ? line("attention", words.tooLate(day)) : line("plain", words.latest(day));
    }
    function earliestLine({urgent, withdrawn, announced, earliestStart}, words, stamp) {
      if (urgent || withdrawn || announced !== null || earliestStart === null) return [];
      const text = words.earliestFrom(stamp(earliestStart));
      return [ {
        mark: "plain",
        label: words.earliest,
        text
      } ];
    }
    function changeLines({change, planDigest}, {defaultBranch}, language) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).check;
      const label = words.comparedWith((0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(defaultBranch));
      const digest = {
        mark: "plain",
        label: words.plan,
        text: (0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(planDigest)
      };
      if (change.kind !== "changed") {
        const isNew = change.kind === "new";
        const text = isNew ? words.isNew : words.isSame;
        return [ digest, {
          mark: isNew ? "plain" : "good",
          label,
          text
        } ];
      }
      const {keys, told} = change;
      const named = keys.slice(0, MOST_KEYS).map(_escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL).join(", ");
      const more = keys.length > MOST_KEYS ? ", …" : "";
      const what = keys.length === 0 ? words.rewritten : words.changed(`${named}${more}`);
      const voids = told ? words.voids : words.reviewsOnly;
      return [ digest, {
        mark: told ? "attention" : "plain",
        label,
        text: `${what}. ${voids}`
      } ];
    }
    function refusalSentences({verdict, refusals, impossible}, language) {
      return (0, _standing_js__WEBPACK_IMPORTED_MODULE_3__.ES)({
        ...verdict,
        evaluatedAt: null
      }, (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language)).filter(({code}) => refusals.includes(code)).map(({code, stands, unblock}) => ({
        code,
        mark: impossible.includes(code) ? "bad" : "attention",
        text: [ ...stands, ...unblock ].join(" ")
      }));
    }
    function changeSentences({removed, ambiguous, deleted, drafts, loosened}, language) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).check;
      const refs = deleted.slice(0, MOST_KEYS).map(_escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL).join(", ");
      const more = deleted.length > MOST_KEYS ? ", …" : "";
      return [ ...deleted.length === 0 ? [] : [ {
        mark: "bad",
        text: words.deleted(`${refs}${more}`)
      } ], ...drafts.map(({path, diagnostics}) => ({
        mark: "plain",
        text: [ words.draft((0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(path)), ...diagnostics.map(each => remark(each, language)) ].join(" ")
      })), ...loosened === null ? [] : [ {
        mark: "attention",
        text: words.loosened(loosened.keys.map(_escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL).join(", "), loosened.holdsFrom === null ? null : (0, 
        _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).moments.stamp(loosened.holdsFrom))
      } ], ...ambiguous.map(tag => ({
        mark: "attention",
        text: words.ambiguous((0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(tag))
      })), ...removed.map(({id, path}) => ({
        mark: "attention",
        text: words.removed((0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(id), (0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(path))
      })) ];
    }
    function remark(diagnostic, language) {
      const {message, remedy} = (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_1__._g)(diagnostic, language);
      return `${diagnostic.line}:${diagnostic.column} ${message} ${remedy}`;
    }
    function problemSentence(problem, language) {
      const messages = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language);
      const reader = (0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_2__.ai)((0, _rules_sources_js__WEBPACK_IMPORTED_MODULE_8__.t)(problem), null, messages);
      const {stands, unblock} = messages.reasons[problem.code];
      return `${stands(reader)} ${unblock(reader)}`;
    }
  }),
  8101: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => checkedPlanText,
      q: () => checkText
    });
    var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8711);
    var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8674);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4391);
    var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);
    var _language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8938);
    const MARKS = {
      good: "✓",
      bad: "✗",
      attention: "!",
      plain: " "
    };
    function checkText(result, language, sticking) {
      const {quotes} = (0, _language_js__WEBPACK_IMPORTED_MODULE_2__.w)(language);
      const say = sentence => (0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.M_)(sentence, quotes);
      const faulty = new Set(result.diagnostics.map(({file}) => file));
      return [ `${_sentences_js__WEBPACK_IMPORTED_MODULE_0__.sr[(0, _result_js__WEBPACK_IMPORTED_MODULE_4__.YP)(result)]} ${(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.D4)(result, language)}`, ...result.read.filter(path => !faulty.has(path)).map(path => `✓ ${(0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(path)}`), ...(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.NS)(result.diagnostics, language).map(line => `✗ ${line}`), ...(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.fZ)(result, language).map(({mark, text}) => `${MARKS[mark]} ${say(text)}`), ...result.plans.flatMap(plan => [ ...checkedPlanText(plan, result, language), ...(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.Ow)(plan, result, language).map(({mark, label, text}) => `  ${MARKS[mark]} ${say(label)}: ${say(text)}`) ]), say(sticking), "" ].join("\n");
    }
    function checkedPlanText(plan, result, language) {
      const {quotes} = (0, _language_js__WEBPACK_IMPORTED_MODULE_2__.w)(language);
      const say = sentence => (0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.M_)(sentence, quotes);
      return [ `${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(plan.id)}  ${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(plan.path)}`, ...(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.RZ)(plan, language).map(({code, mark, text}) => `  ${MARKS[mark]} ${say(text)} ${code}`), ...(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.HN)(plan, result, language).map(({mark, label, text}) => `  ${MARKS[mark]} ${say(label)}: ${say(text)}`) ];
    }
  }),
  5822: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => checkedJson,
      N: () => checkedText
    });
    var _check_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5444);
    var _check_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8711);
    var _check_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8101);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3753);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4391);
    var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3920);
    var _wrapping_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3023);
    var _language_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8938);
    function warningMessage({key, value, files}, language) {
      const sentence = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).checked.shared(key, (0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_5__.TL)(value), files.map(_escaping_js__WEBPACK_IMPORTED_MODULE_5__.TL).join(", "));
      return (0, _escaping_js__WEBPACK_IMPORTED_MODULE_5__.M_)(sentence, (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).quotes);
    }
    function checkedText(checked, language, {colour, columns}) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).checked;
      const tint = (code, text) => colour ? `[${code}m${text}[39m` : text;
      const marked = (code, mark, text) => (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.ky)(text, columns, `${mark} `, "  ").map((line, index) => index === 0 ? `${tint(code, mark)}${line.slice(mark.length)}` : line);
      const drafts = new Set(checked.drafts.map(({path}) => path));
      const wellFormed = checked.read.filter(path => !drafts.has(path));
      const lines = wellFormed.flatMap(path => {
        const plan = checked.plans.find(each => each.path === path);
        return [ ...marked(32, "✓", `${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_5__.RK)(path)}: ${words.valid}`), ...plan === void 0 ? [] : (0, 
        _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.ky)(`${plan.id} · ${words.plan} ${plan.planDigest}`, columns, "  ", "  ") ];
      });
      const faults = checked.diagnostics.flatMap(diagnostic => {
        const [place = "", ...rest] = (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.$B)(diagnostic, language, columns);
        return [ ...marked(31, "✗", place), ...rest ];
      });
      const warnings = (checked.warnings ?? []).flatMap(warning => marked(33, "!", warningMessage(warning, language)));
      const remarks = checked.drafts.flatMap(({path, diagnostics}) => [ ...marked(33, "!", `${(0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_5__.RK)(path)}: ${words.draft}`), ...diagnostics.flatMap(diagnostic => (0, 
      _text_js__WEBPACK_IMPORTED_MODULE_3__.$B)(diagnostic, language, columns)) ]);
      const {judged} = checked;
      const plans = (judged?.plans ?? []).flatMap(plan => judged === void 0 ? [] : (0, 
      _check_text_js__WEBPACK_IMPORTED_MODULE_1__.K)(plan, judged, language));
      return `${[ ...lines, ...remarks, ...faults, ...warnings, ...plans ].join("\n")}\n`;
    }
    function checkedJson(checked, language) {
      return {
        schema: 1,
        valid: checked.diagnostics.length === 0 && !(checked.judged && (0, _check_result_js__WEBPACK_IMPORTED_MODULE_7__.H0)(checked.judged)),
        files: checked.read,
        plans: checked.plans.map(({path, id, planDigest}) => ({
          path,
          id,
          "plan-digest": planDigest,
          ...checked.judged?.plans.filter(plan => plan.path === path).map(_check_json_js__WEBPACK_IMPORTED_MODULE_0__.$)[0]
        })),
        warnings: (checked.warnings ?? []).map(warning => ({
          key: warning.key,
          value: warning.value,
          files: warning.files,
          message: warningMessage(warning, language)
        })),
        drafts: checked.drafts.map(({path, diagnostics}) => ({
          path,
          remarks: diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__.gZ)(each, language))
        })),
        diagnostics: checked.diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__.gZ)(each, language))
      };
    }
  }),
  463: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => isTaken,
      q: () => writeNew
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6389);
    function writeNew(folder, path, text) {
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, {
        throwIfNoEntry: false
      })?.isDirectory() !== true) throw new _working_tree_js__WEBPACK_IMPORTED_MODULE_2__.X(folder);
      const parts = path.split("/").slice(0, -1);
      for (const [index] of parts.entries()) {
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ...parts.slice(0, index + 1));
        const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(parent, {
          throwIfNoEntry: false
        });
        if (stat === void 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(parent); else if (!stat.isDirectory()) return false;
      }
      try {
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), text, {
          flag: "wx"
        });
        return true;
      } catch (error) {
        if (error.code === "EEXIST") return false;
        throw error;
      }
    }
    function isTaken(folder, path) {
      return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), {
        throwIfNoEntry: false
      }) !== void 0;
    }
  })
};
