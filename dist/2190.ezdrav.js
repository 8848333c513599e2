export const id = 2190;

export const ids = [ 2190 ];

export const modules = {
  3608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => judgeChange
    });
    var lead_time = __webpack_require__(1431);
    var rule_changes = __webpack_require__(5223);
    const within = (of, keyOf) => (before, after) => {
      const old = new Set(of(before).map(keyOf));
      return of(after).every(item => old.has(keyOf(item)));
    };
    const covering = (of, keyOf) => (before, after) => within(of, keyOf)(after, before);
    const firstNamed = of => (before, after) => of(before) === void 0 && of(after) !== void 0;
    const rising = (of, order) => (before, after) => order.indexOf(of(before)) < order.indexOf(of(after));
    const person = one => "id" in one ? `${one.id}` : one.email;
    const frozen = (before, after) => before.freezes.every(old => after.freezes.some(({from, to, urgent}) => from <= old.from && old.to <= to && (urgent === "denied" || old.urgent === "allowed")));
    const always = () => true;
    const TIGHTENING = {
      freezes: frozen,
      "approvers.client": within(({approvers}) => approvers.client, person),
      "approvers.ezdrav-ict": within(({approvers}) => approvers["ezdrav-ict"], person),
      "urgent-authorities": (before, after) => firstNamed(one => one["urgent-authorities"])(before, after) || after["urgent-authorities"] !== void 0 && within(one => one["urgent-authorities"] ?? [], person)(before, after),
      "evidence.approvals": rising(({evidence}) => evidence.approvals, [ "recorded", "vouched", "verified" ]),
      "evidence.announcement": rising(({evidence}) => evidence.announcement, [ "landed", "receipt", "signed" ]),
      "calendar.lead-time": rising(({calendar}) => calendar["lead-time"], [ "default", "full-days" ]),
      "calendar.extra-non-working-days": covering(({calendar}) => calendar["extra-non-working-days"], String),
      "enforce-in": covering(one => one["enforce-in"], String),
      "environments.production": covering(({environments}) => environments.production, String),
      "environments.test": within(({environments}) => environments.test, String),
      "reference-pattern": firstNamed(one => one["reference-pattern"]),
      "contacts.solution-custodian": firstNamed(({contacts}) => contacts["solution-custodian"]),
      "contacts.mail-server": firstNamed(({contacts}) => contacts["mail-server"]),
      "contacts.assignees": always,
      "contacts.contract-custodian": always,
      "contacts.ict": always,
      "contacts.servicedesk": always,
      contract: always,
      "contract.ends": always,
      "contract.reference": always,
      "urgent.valid-hours": (before, after) => after.urgent["valid-hours"] < before.urgent["valid-hours"],
      "window.closes": (before, after) => after.window.closes < before.window.closes,
      "window.opens": (before, after) => opens(before, "opens") < opens(after, "opens"),
      "window.opens-with-downtime": (before, after) => opens(before, "opens-with-downtime") < opens(after, "opens-with-downtime")
    };
    function opens({window}, key) {
      return window[key] < "12:00" ? `1 ${window[key]}` : `0 ${window[key]}`;
    }
    function looserRules(before, after) {
      return (0, rule_changes.i)(before, after).filter(change => {
        const [key = ""] = change.split(": ");
        return TIGHTENING[key]?.(before, after) !== true;
      });
    }
    var decision = __webpack_require__(8048);
    var evaluate = __webpack_require__(8149);
    var former_rules = __webpack_require__(1909);
    var foresight = __webpack_require__(2371);
    var reason_codes = __webpack_require__(7273);
    var deletions = __webpack_require__(4872);
    var ezdrav_files = __webpack_require__(5987);
    var offline = __webpack_require__(9928);
    var limits = __webpack_require__(2669);
    var plan_digest = __webpack_require__(4983);
    var records_text = __webpack_require__(8318);
    var yaml_profile = __webpack_require__(4214);
    var yaml_tree = __webpack_require__(8279);
    function changedPlanKeys(before, after) {
      return changes(writtenIn(before), writtenIn(after), "");
    }
    function writtenIn(bytes) {
      return (0, yaml_tree.g7)((0, yaml_profile.d)((0, records_text.b)(bytes, limits.o5).text, limits.o5).lexemes, limits.o5).root?.written ?? {};
    }
    function changes(before, after, key) {
      if (plan_digest.gv.has(key) || JSON.stringify(before) === JSON.stringify(after)) return [];
      if (!isMapping(before) || !isMapping(after)) return [ key ];
      const names = new Set([ ...Object.keys(after), ...Object.keys(before) ]);
      return [ ...names ].flatMap(name => changes(before[name], after[name], key === "" ? name : `${key}.${name}`));
    }
    function isMapping(written) {
      return typeof written === "object" && !Array.isArray(written);
    }
    function changeOf(candidate, before, after) {
      const {id} = candidate.intervention;
      const standing = before.files.candidates.find(({intervention}) => intervention.id === id);
      if (standing === void 0) return {
        kind: "new"
      };
      if (standing.planDigest === candidate.planDigest) return {
        kind: "same"
      };
      const [old, fresh] = [ before.bytes.get(standing.path), after.bytes.get(candidate.path) ];
      const records = recordsOf(standing.intervention);
      const told = recordsOf(candidate.intervention).some((record, index) => isOfOldPlan(records[index], record, candidate.planDigest));
      const keys = old === void 0 || fresh === void 0 ? [] : changedPlanKeys(old, fresh);
      return {
        kind: "changed",
        keys,
        told
      };
    }
    function announcedFor({intervention: {announcement, id}, planDigest}, change, before) {
      if (announcement === void 0) return null;
      if (change.kind !== "changed") return (announcement.plan ?? planDigest) === planDigest ? announcement["sent-at"] : null;
      const older = before.candidates.find(({intervention}) => intervention.id === id);
      const [old] = older === void 0 ? [] : recordsOf(older.intervention);
      const fresh = {
        at: announcement["sent-at"],
        plan: announcement.plan
      };
      return isOfOldPlan(old, fresh, planDigest) ? null : announcement["sent-at"];
    }
    function recordsOf({announcement, approvals, urgent}) {
      const sent = [ announcement, urgent?.notification ].map(record => record && {
        at: record["sent-at"],
        plan: record.plan
      });
      const given = [ approvals?.client, approvals?.["ezdrav-ict"] ].map(record => record && {
        at: record.at,
        plan: record.plan
      });
      return [ ...sent, ...given ];
    }
    function isOfOldPlan(old, fresh, digest) {
      if (fresh === void 0) return old !== void 0;
      return fresh.plan === void 0 ? fresh.at === old?.at : fresh.plan !== digest;
    }
    const NOBODY = {
      version: 1,
      staff: []
    };
    function judgeChange({defaultBranch, commit, before: listedBefore, after: listedAfter}, before, after, now) {
      const {files} = after;
      const open = files.candidates.filter(({intervention}) => intervention.outcome === void 0);
      const known = now.known ? now.value : null;
      return {
        commit,
        defaultBranch,
        now: known,
        touched: fingerprint(listedBefore) !== fingerprint(listedAfter),
        read: [ ...files.locate.keys() ].filter(path => after.bytes.has(path)).sort(),
        diagnostics: files.diagnostics,
        drafts: files.drafts,
        plans: open.map(candidate => checkedPlan(candidate, before, after, now)),
        removed: removedPlans(before.files, files),
        ambiguous: ambiguousTags(open),
        deleted: deletedRefs(before.files, files, known),
        loosened: loosenedBy(before, after, known),
        locate: files.locate
      };
    }
    function loosenedBy(before, after, now) {
      const isValid = ({files: {diagnostics}}) => !diagnostics.some(({file}) => file === ezdrav_files.iZ);
      if (!before.bytes.has(ezdrav_files.iZ) || !isValid(before) || !isValid(after)) return null;
      const {solution} = after.files;
      const keys = looserRules(before.files.solution, solution);
      if (keys.length === 0) return null;
      return {
        keys,
        holdsFrom: now === null ? null : (0, former_rules.Pl)(now, solution)
      };
    }
    function fingerprint(listing) {
      return listing.map(({path, oid, mode}) => `${path} ${oid} ${mode}`).sort().join("\n");
    }
    function checkedPlan(candidate, before, after, now) {
      const {path, intervention, planDigest} = candidate;
      const {schedule, urgent, status, id} = intervention;
      const {solution} = after.files;
      const {verdict, impossible} = verdictOn(candidate, after.files, now);
      const refusals = verdict.reasonCodes.filter(reason_codes.hg);
      const change = changeOf(candidate, before, after);
      const calendar = {
        reading: solution.calendar["lead-time"],
        extra: solution.calendar["extra-non-working-days"]
      };
      return {
        path,
        id,
        planDigest,
        urgent: urgent !== void 0,
        withdrawn: status === "withdrawn",
        slot: {
          start: schedule.start,
          end: schedule.end
        },
        window: windowIn(verdict),
        verdict,
        refusals,
        unlawful: impossible.length > 0,
        impossible,
        announced: announcedFor(candidate, change, before.files),
        latestAnnouncement: (0, lead_time.F0)({
          start: schedule.start,
          ...calendar
        }),
        earliestStart: now.known ? (0, lead_time.gl)({
          announced: now.value,
          hours: solution.window,
          downtime: schedule.downtime,
          ...calendar
        }) : null,
        freezes: freezesOver(intervention, solution),
        change
      };
    }
    function verdictOn(candidate, files, now) {
      const {path, intervention} = candidate;
      const {solution} = files;
      const facts = {
        ...(0, offline.j2)({
          now: intervention.schedule.start,
          ref: `refs/tags/${intervention.release.tag}`,
          sha: void 0,
          actor: void 0,
          environment: intervention.environment,
          intervention: path
        }, files),
        now
      };
      const verdict = (0, evaluate._)(candidate, solution, facts);
      const shown = (0, foresight.Lq)({
        candidate,
        solution,
        facts
      });
      const byPlan = new Set(shown.map(({rule}) => rule));
      const rows = [ ...verdict.rules.filter(({rule}) => !byPlan.has(rule)), ...shown ];
      return {
        verdict: {
          ...verdict,
          rules: rows,
          reasonCodes: (0, decision.U)(rows)
        },
        impossible: (0, decision.U)(shown).filter(code => (0, reason_codes.mk)([ code ]))
      };
    }
    function windowIn({rules}) {
      const facts = rules.find(({rule}) => rule === "schedule")?.facts ?? {};
      const [start, end] = [ facts["window-opens-at"], facts["window-closes-at"] ].map(value => typeof value === "object" && value !== null && "at" in value ? value.at : null);
      return start === null || end === null || start === void 0 || end === void 0 ? null : {
        start,
        end
      };
    }
    function freezesOver({schedule, urgent}, {freezes}) {
      return freezes.filter(freeze => schedule.start < freeze.to && freeze.from < schedule.end && !(urgent !== void 0 && freeze.urgent === "allowed"));
    }
    function removedPlans(before, after) {
      if (after.diagnostics.length > 0) return [];
      const ids = new Set(after.candidates.map(({intervention}) => intervention.id));
      return before.candidates.filter(({intervention: {id, outcome}}) => outcome === void 0 && !ids.has(id)).map(({path, intervention}) => ({
        path,
        id: intervention.id
      }));
    }
    function ambiguousTags(open) {
      const tags = open.map(({intervention}) => intervention.release.tag);
      return [ ...new Set(tags.filter((tag, index) => tags.indexOf(tag) !== index)) ];
    }
    function deletedRefs(before, after, now) {
      if (!before.roster.known || before.roster.value === null || !after.roster.known) return [];
      const invalid = after.diagnostics.some(({file}) => file === ".ezdrav/staff.yml");
      if (invalid) return [];
      const remaining = after.roster.value ?? NOBODY;
      return (0, deletions.Q_)(before.roster.value, remaining, now).map(({ref}) => ref);
    }
  }),
  2796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => checkRequests
    });
    var _records_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8232);
    function checkRequests(found, known) {
      const diagnostics = [];
      const locate = new Map;
      for (const {path, source} of found.filter(file => (0, _records_request_js__WEBPACK_IMPORTED_MODULE_0__.d)(file.path))) {
        const reading = (0, _records_request_js__WEBPACK_IMPORTED_MODULE_0__.i)(path, source, known);
        if (reading.ok) locate.set(path, reading.locate); else diagnostics.push(...reading.diagnostics);
      }
      return {
        diagnostics,
        locate
      };
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
  5223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => changedRules
    });
    const SHOWN = new Set([ "evidence.announcement", "evidence.approvals", "evidence.self-hosted", "calendar.lead-time", "window.opens", "window.opens-with-downtime", "window.closes", "urgent.valid-hours" ]);
    const NO_RULES = new Set([ "version", "name", "client", "contractor", "language", "znet", "access-rules", "architecture" ]);
    function isBlock(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function same(one, other) {
      return JSON.stringify(one) === JSON.stringify(other);
    }
    function changedRules(before, after) {
      const keys = new Set([ ...Object.keys(before), ...Object.keys(after) ]);
      return [ ...keys ].filter(key => !NO_RULES.has(key)).toSorted().flatMap(key => {
        const [old, fresh] = [ valueOf(before, key), valueOf(after, key) ];
        if (same(old, fresh)) return [];
        return isBlock(old) && isBlock(fresh) ? changedIn(key, old, fresh) : [ key ];
      });
    }
    function valueOf(solution, key) {
      return Object.entries(solution).find(([own]) => own === key)?.[1];
    }
    function changedIn(block, old, fresh) {
      const keys = new Set([ ...Object.keys(old), ...Object.keys(fresh) ]);
      return [ ...keys ].toSorted().flatMap(key => {
        if (same(old[key], fresh[key])) return [];
        const path = `${block}.${key}`;
        const shown = value => typeof value === "string" || typeof value === "number" ? `${value}` : "-";
        return [ SHOWN.has(path) ? `${path}: ${shown(old[key])} → ${shown(fresh[key])}` : path ];
      });
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
  4872: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q_: () => unconfirmedDeletions,
      Rm: () => isAnotherPerson,
      We: () => idsMentioned,
      sM: () => refsMentioned
    });
    var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7183);
    function unconfirmedDeletions(before, after, now) {
      const kept = new Map(after.staff.map(member => [ member.ref, member ]));
      return before.staff.filter(member => {
        const later = kept.get(member.ref);
        const gone = later === void 0 || isAnotherPerson(later, member);
        return gone && (now === null || !(0, _entries_js__WEBPACK_IMPORTED_MODULE_0__.xK)(member, now));
      });
    }
    function isAnotherPerson(one, other) {
      const [id, otherId] = [ one.github?.id, other.github?.id ];
      return id !== void 0 && otherId !== void 0 && id !== otherId;
    }
    function idsMentioned(text) {
      const ids = [ ...text.matchAll(/\bid["']?\s*:\s*["']?(\d{1,15})\b/g) ];
      const mentions = [ ...text.matchAll(/\bid\b/g) ];
      return ids.length === mentions.length ? new Set(ids.map(([, id]) => Number(id))) : null;
    }
    function refsMentioned(text) {
      if (text.includes("\\")) return null;
      const refs = [ ...text.matchAll(/\bref["']?\s*:\s*["']?([A-Za-z0-9._-]{1,64})/g) ];
      const mentions = [ ...text.matchAll(/\bref\b/g) ];
      return refs.length === mentions.length ? new Set(refs.map(([, ref = ""]) => ref)) : null;
    }
  }),
  7183: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      SR: () => hasLeft,
      XL: () => departsAt,
      kR: () => isGranted,
      xK: () => isRevoked
    });
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    function departsAt({left}) {
      if (left === void 0) return null;
      return left.kind === "time" ? left.instant : (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.l$)((0, 
      _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(left.date, 1), "00:00");
    }
    function hasLeft(member, now) {
      const departs = departsAt(member);
      return departs !== null && departs <= now;
    }
    function isRevoked({revocation}, now) {
      return revocation?.confirmed !== void 0 && revocation.confirmed <= now;
    }
    function isGranted({account}, now) {
      return account?.granted !== void 0 && account.granted <= (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(now);
    }
  })
};
