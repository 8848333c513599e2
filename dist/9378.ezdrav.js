export const id = 9378;

export const ids = [ 9378 ];

export const modules = {
  216: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      letter: () => letter_letter
    });
    var letter = __webpack_require__(7992);
    var letters = __webpack_require__(1267);
    var people = __webpack_require__(1718);
    var request = __webpack_require__(8232);
    var report_checked = __webpack_require__(5822);
    var escaping = __webpack_require__(4391);
    var report_language = __webpack_require__(8938);
    function letterText({to, subject, text}, language) {
      const words = (0, report_language.w)(language).letter;
      return `${words.to}: ${to.join(", ")}\n${words.subject}: ${subject}\n\n${text}`;
    }
    function missingText(missing, language) {
      return [ (0, report_language.w)(language).letter.incomplete, ...missing.map(key => `  ${(0, 
      escaping.RK)(key)}`) ].join("\n");
    }
    var external_node_child_process_ = __webpack_require__(1421);
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    class LocalFileFault extends Error {
      name="LocalFileFault";
    }
    function readIgnoredFile(path, limit) {
      const full = (0, external_node_path_.resolve)(path);
      const stat = (0, external_node_fs_.lstatSync)(full, {
        throwIfNoEntry: false
      });
      if (stat?.isFile() !== true || stat.size > limit) throw new LocalFileFault(path);
      const inside = git((0, external_node_path_.dirname)(full), "rev-parse", "--is-inside-work-tree");
      const ignored = git((0, external_node_path_.dirname)(full), "check-ignore", "--quiet", "--", (0, 
      external_node_path_.basename)(full));
      if (inside === 0 && ignored !== 0) throw new LocalFileFault(path);
      return (0, external_node_fs_.readFileSync)(full, "utf8");
    }
    function git(folder, ...args) {
      return (0, external_node_child_process_.spawnSync)("git", [ "-C", folder, ...args ], {
        stdio: "ignore"
      }).status;
    }
    var working_tree = __webpack_require__(6389);
    var modes_arguments = __webpack_require__(4303);
    var ezdrav_files = __webpack_require__(5987);
    const {randomUUID} = process.getBuiltinModule("node:crypto");
    async function draftOf(letter, from, now) {
      const {eml} = await Promise.all([ __webpack_require__.e(8996), __webpack_require__.e(3336) ]).then(__webpack_require__.bind(__webpack_require__, 3336));
      const sender = from ?? "posiljatelj@example.invalid";
      const unique = randomUUID().replaceAll("-", "");
      const messageId = `<${letter.kind}.${unique}@ezdrav.invalid>`;
      const text = await eml(letter, {
        from: sender,
        messageId,
        date: now
      });
      if (text !== null) return text;
      const expected = [ "name@example.si" ];
      throw new modes_arguments.Jr({
        kind: "bad-value",
        option: "from",
        value: sender,
        expected
      });
    }
    var offline = __webpack_require__(9928);
    const PEOPLE_BYTES = 65536;
    class Unusable extends Error {
      name="Unusable";
      diagnostics;
      constructor(diagnostics) {
        super("unusable");
        this.diagnostics = diagnostics;
      }
    }
    async function letter_letter(asked) {
      const kind = (0, modes_arguments.Vm)(asked, "KIND", letter.X);
      const format = (0, modes_arguments.Yq)(asked, "format", [ "text", "html", "eml" ]) ?? "text";
      const from = (0, modes_arguments.vU)(asked, "from", /^\S+@\S+$/, "name@example.si");
      const repo = (0, modes_arguments.kF)(asked);
      const tree = (0, working_tree.c)(repo, ezdrav_files.LF);
      const files = (0, offline.gr)(tree, (0, modes_arguments.XG)(asked, "intervention", repo, ".ezdrav/intervention.yml"));
      const language = (0, modes_arguments._9)(asked, files.solution.language);
      try {
        if (files.diagnostics.length > 0) throw new Unusable(files.diagnostics);
        const written = write(kind, asked, files, tree);
        if (!(0, letter.D)(written)) return {
          text: missingText(written.missing.map(typed), language),
          exitCode: 2,
          noAnswer: true
        };
        if (format === "html") return {
          text: written.html,
          exitCode: 0
        };
        if (format === "text") return {
          text: letterText(written, language),
          exitCode: 0
        };
        return {
          text: await draftOf(written, from, asked.now),
          exitCode: 0
        };
      } catch (fault) {
        if (!(fault instanceof Unusable)) throw fault;
        const checked = {
          read: [],
          plans: [],
          drafts: [],
          diagnostics: fault.diagnostics
        };
        return {
          text: (0, report_checked.N)(checked, language, asked),
          exitCode: 2,
          noAnswer: true
        };
      }
    }
    function write(kind, asked, files, tree) {
      const {solution} = files;
      if (solution.name.trim() === "") return {
        missing: [ ".ezdrav/solution.yml: name" ]
      };
      switch (kind) {
       case "announcement":
       case "withdrawal":
       case "urgent-notification":
       case "closing-report":
        return (0, letters.q)(kind, planOf(kind, asked, files));

       case "changed-announcement":
        return (0, letters.q)(kind, changedOf(asked, files));

       case "account-request":
       case "revocation":
        {
          const member = memberOf(asked, files);
          return (0, letters.q)(kind, {
            member,
            person: personOf(asked, member.ref),
            solution,
            now: asked.now
          });
        }

       case "architecture":
        return (0, letters.q)(kind, {
          solution
        });

       case "request":
       case "question":
        {
          const {subject, question, elements, justification} = requestOf(kind, asked, tree);
          return kind === "question" ? (0, letters.q)(kind, {
            solution,
            subject,
            question
          }) : (0, letters.q)(kind, {
            solution,
            subject,
            elements: elements ?? [],
            justification
          });
        }
      }
    }
    function typed(key) {
      if (key === "previous-plan") return "--previous sha256:…";
      return key.startsWith("people.") ? `${key} (--people FILE)` : key;
    }
    function planOf(kind, asked, files) {
      const all = files.candidates;
      const open = all.filter(({intervention}) => intervention.outcome === void 0);
      const done = all.filter(({intervention}) => intervention.outcome !== void 0);
      const [first, ...rest] = kind === "closing-report" && done.length > 0 ? done : open;
      const [only = first] = asked.options["intervention"] === void 0 ? [] : all;
      if (only === void 0 || rest.length > 0 && only === first) throw ambiguous(all);
      const {intervention, planDigest} = only;
      return {
        intervention,
        planDigest,
        solution: files.solution
      };
    }
    function ambiguous(all) {
      if (all.length === 0) return new modes_arguments.Jr({
        kind: "no-intervention"
      });
      return new modes_arguments.Jr({
        kind: "which",
        option: "intervention",
        expected: all.map(({path}) => path)
      });
    }
    function changedOf(asked, files) {
      const shape = /^sha256:[0-9a-f]{64}$/;
      const digest = (0, modes_arguments.vU)(asked, "previous", shape, "sha256:…");
      const plan = planOf("changed-announcement", asked, files);
      const recorded = plan.intervention.announcement;
      return {
        ...plan,
        previousDigest: digest ?? recorded?.plan,
        previousReference: recorded?.reference
      };
    }
    function memberOf(asked, files) {
      const roster = files.roster.known ? files.roster.value?.staff ?? [] : [];
      const ref = (0, modes_arguments.vU)(asked, "ref", /./, "O-017");
      const found = roster.find(member => member.ref === ref);
      if (found !== void 0) return found;
      const expected = roster.slice(0, 20).map(member => member.ref);
      if (ref === void 0) throw new modes_arguments.Jr({
        kind: "which",
        option: "ref",
        expected
      });
      throw new modes_arguments.Jr({
        kind: "bad-value",
        option: "ref",
        value: ref,
        expected
      });
    }
    function personOf(asked, ref) {
      const path = (0, modes_arguments.vU)(asked, "people", /./, "people.local.yml");
      if (path === void 0) return;
      let text;
      try {
        text = readIgnoredFile(path, PEOPLE_BYTES);
      } catch (fault) {
        if (!(fault instanceof LocalFileFault)) throw fault;
        const expected = [ "people.local.yml (.gitignore)" ];
        throw new modes_arguments.Jr({
          kind: "bad-value",
          option: "people",
          value: path,
          expected
        });
      }
      const reading = (0, people.k)(text);
      if (!reading.ok) throw new Unusable(reading.diagnostics);
      return reading.people.get(ref);
    }
    function requestOf(kind, asked, tree) {
      const example = ".ezdrav/requests/NAME.yml";
      const path = (0, modes_arguments.XG)(asked, "request", (0, modes_arguments.kF)(asked), example);
      if (path === void 0) throw new modes_arguments.Jr({
        kind: "missing",
        option: "request",
        example
      });
      const bad = new modes_arguments.Jr({
        kind: "bad-value",
        option: "request",
        value: path,
        expected: [ example ]
      });
      if (!(0, request.d)(path)) throw bad;
      const found = tree.find(file => file.path === path);
      const reading = (0, request.i)(path, found?.bytes ?? {
        unread: "missing"
      });
      if (!reading.ok) throw new Unusable(reading.diagnostics);
      if (reading.value.kind !== kind) throw bad;
      return reading.value;
    }
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
  8232: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => isRequestPath,
      i: () => readRequest
    });
    var known_contacts = __webpack_require__(8038);
    var limits = __webpack_require__(2669);
    var read_file = __webpack_require__(2359);
    var schemas = __webpack_require__(3619);
    var fields = __webpack_require__(3304);
    const REQUEST_KINDS = [ "question", "request" ];
    const KEYS_OF_KIND = {
      question: [ "subject", "question" ],
      request: [ "subject", "elements", "justification" ]
    };
    const OF_ONE_KIND = [ "question", "elements", "justification" ];
    const requestSchema = (0, fields.om)({
      version: fields.rE,
      kind: schemas.k5n(REQUEST_KINDS),
      subject: (0, fields.n8)(180),
      question: schemas.lqM((0, fields.CS)(4e3)),
      elements: schemas.lqM(schemas.YOg((0, fields.om)({
        name: (0, fields.n8)(200),
        value: (0, fields.CS)(2e3)
      }))),
      justification: schemas.lqM((0, fields.CS)(4e3))
    }).check(schemas.z6Y(({value, issues}) => {
      const keys = KEYS_OF_KIND[value.kind];
      for (const key of OF_ONE_KIND) {
        const wanted = keys.includes(key);
        const given = value[key];
        if (wanted === (given !== void 0)) continue;
        (0, fields.cc)(issues, (0, fields.i)(wanted ? "file.missing-key" : "file.unknown-key"), key);
      }
    }));
    const READER = {
      schema: requestSchema,
      limits: limits.o5,
      discreet: false
    };
    function isRequestPath(path) {
      return /^\.ezdrav\/requests\/[A-Za-z0-9_-][A-Za-z0-9._-]*\.yml$/.test(path);
    }
    function readRequest(path, source, known = known_contacts.U$) {
      const reading = (0, read_file.T)(path, source, {
        ...READER,
        known
      });
      return reading.ok ? {
        ok: true,
        value: reading.value,
        locate: reading.locate
      } : {
        ok: false,
        diagnostics: reading.diagnostics
      };
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
  3596: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => byId,
      z: () => byText
    });
    function byText(one, other) {
      return one < other ? -1 : one > other ? 1 : 0;
    }
    function byId(one, other) {
      return one.length - other.length || byText(one, other);
    }
  }),
  4450: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      at: () => at,
      t: () => problemFacts,
      u: () => sourcesOf
    });
    var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);
    function at(instant) {
      return instant === null ? null : {
        at: instant
      };
    }
    function written({from, id, time}) {
      return JSON.stringify({
        from,
        id,
        ...time === void 0 ? {} : {
          time: at(time)
        }
      });
    }
    function sourcesOf(...facts) {
      const rows = facts.flatMap(fact => fact?.known === true ? fact.sources : []).map(written);
      return [ ...new Set(rows) ].sort(_order_js__WEBPACK_IMPORTED_MODULE_0__.z).map(row => JSON.parse(row));
    }
    function problemFacts(problem) {
      return {
        request: problem.request,
        status: problem.status,
        detail: problem.detail,
        ...problem.flaw === void 0 ? {} : {
          flaw: {
            why: problem.flaw.why,
            ...problem.flaw.values
          }
        },
        ...problem.permission === void 0 ? {} : {
          permission: problem.permission
        }
      };
    }
  }),
  8799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => canonicalize
    });
    function serializeString(value) {
      if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
      return JSON.stringify(value);
    }
    function serializePrimitive(value) {
      switch (typeof value) {
       case "number":
        if (isNaN(value)) throw new Error("NaN is not allowed");
        if (!isFinite(value)) throw new Error("Infinity is not allowed");
        return JSON.stringify(value);

       case "string":
        return serializeString(value);

       case "boolean":
        return value ? "true" : "false";

       default:
        return JSON.stringify(value);
      }
    }
    function enterValue(value, seen) {
      let wrappers = null;
      while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
        if (seen.has(value)) throw new Error("Circular reference detected");
        seen.add(value);
        (wrappers ??= []).push(value);
        value = value.toJSON();
      }
      if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
      if (value === null || typeof value !== "object") {
        if (wrappers !== null) for (const wrapper of wrappers) seen.delete(wrapper);
        return serializePrimitive(value);
      }
      if (seen.has(value)) throw new Error("Circular reference detected");
      seen.add(value);
      return {
        container: value,
        keys: Array.isArray(value) ? null : Object.keys(value).sort(),
        index: 0,
        first: true,
        wrappers
      };
    }
    function canonicalize(object) {
      if (object === null || typeof object !== "object") return serializePrimitive(object);
      const seen = new Set;
      const root = enterValue(object, seen);
      if (typeof root !== "object") return root;
      let result = root.keys === null ? "[" : "{";
      const stack = [ root ];
      outer: while (stack.length > 0) {
        const frame = stack[stack.length - 1];
        const container = frame.container;
        if (frame.keys === null) {
          while (frame.index < container.length) {
            const i = frame.index++;
            if (i > 0) result += ",";
            const element = container[i];
            const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
            if (value === null || typeof value !== "object") {
              result += serializePrimitive(value);
              continue;
            }
            const child = enterValue(value, seen);
            if (typeof child !== "object") {
              result += child === void 0 ? "null" : child;
              continue;
            }
            result += child.keys === null ? "[" : "{";
            stack.push(child);
            continue outer;
          }
          result += "]";
        } else {
          const keys = frame.keys;
          while (frame.index < keys.length) {
            const key = keys[frame.index++];
            const value = container[key];
            if (value === void 0 || typeof value === "symbol" || typeof value === "function") continue;
            if (value === null || typeof value !== "object") {
              if (frame.first) frame.first = false; else result += ",";
              result += serializeString(key) + ":" + serializePrimitive(value);
              continue;
            }
            const child = enterValue(value, seen);
            if (child === void 0) continue;
            if (frame.first) frame.first = false; else result += ",";
            result += serializeString(key) + ":";
            if (typeof child !== "object") {
              result += child;
              continue;
            }
            result += child.keys === null ? "[" : "{";
            stack.push(child);
            continue outer;
          }
          result += "}";
        }
        seen.delete(container);
        if (frame.wrappers !== null) for (const wrapper of frame.wrappers) seen.delete(wrapper);
        stack.pop();
      }
      return result;
    }
  })
};
