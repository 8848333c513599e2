export const id = 8149;

export const ids = [ 8149 ];

export const modules = {
  9438: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Mg: () => landingUnknown,
      RQ: () => announcing,
      mo: () => landedAt
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9466);
    var _grades_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6950);
    var _offline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2375);
    var _notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9778);
    function landingUnknown({facts}) {
      return !(0, _offline_js__WEBPACK_IMPORTED_MODULE_2__.a)(facts) && facts.landing?.known !== true;
    }
    function landedAt({facts}) {
      return facts.landing?.known === true ? facts.landing.value.landedAt : null;
    }
    function announcing(judged) {
      const sent = (0, _notice_js__WEBPACK_IMPORTED_MODULE_1__.bh)("announcement", judged);
      return {
        sending: sent,
        announced: announcedBy(sent, judged)
      };
    }
    function announcedBy(sent, judged) {
      if (sent.kind === "unknown") return {
        kind: "unknown"
      };
      if (sent.kind !== "sent") return {
        kind: "none"
      };
      if (landingUnknown(judged)) return {
        kind: "unknown"
      };
      const {notice} = sent;
      const basis = notice.via === "receipt" ? "delivered" : "recorded";
      const landed = judged.facts.landing;
      if (landed?.known !== true) return {
        kind: "announced",
        at: notice.at,
        basis,
        grade: notice.grade
      };
      const at = (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__.IW)(landed.value.landedAt, notice.at);
      return {
        kind: "announced",
        at,
        basis: at > notice.at ? "landed" : basis,
        grade: (0, _grades_js__WEBPACK_IMPORTED_MODULE_0__.hB)(landed.grade, notice.grade)
      };
    }
  }),
  8048: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => decide,
      U: () => reasonCodesOf
    });
    var _reason_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7273);
    var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8627);
    function reasonCodesOf(rows) {
      const failed = _reason_codes_js__WEBPACK_IMPORTED_MODULE_0__.OE.filter(code => rows.some(row => row.outcome === "fail" && row.code === code));
      const unknown = _reason_codes_js__WEBPACK_IMPORTED_MODULE_0__.OE.filter(code => !failed.includes(code) && rows.some(row => row.outcome === "unverifiable" && row.code === code));
      return [ ...failed, ...unknown ];
    }
    const FOUNDATIONS = [ "file", "target", "clock" ];
    function isWhole(rows) {
      return _registry_js__WEBPACK_IMPORTED_MODULE_1__.y.every(({id}) => {
        const own = rows.filter(row => row.rule === id);
        return own.length > 0 && (!FOUNDATIONS.includes(id) || own.every(row => row.outcome === "pass"));
      });
    }
    function decide(rows, urgent) {
      const failures = rows.filter(row => row.outcome === "fail");
      if (failures.some(row => row.rule === "file")) return "invalid";
      if (failures.length > 0) return "deny";
      if (rows.some(row => row.outcome === "unverifiable")) return "unverifiable";
      if (!isWhole(rows)) return "error";
      return urgent ? "allow-urgent" : "allow";
    }
  }),
  8395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Mc: () => entriesOf,
      SR: () => hasLeft,
      Ue: () => isDeparted,
      XL: () => departsAt
    });
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    var _folding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4849);
    var _now_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1532);
    var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3596);
    function departsAt({left}) {
      if (left === void 0) return null;
      return left.kind === "time" ? left.instant : (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.l$)((0, 
      _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(left.date, 1), "00:00");
    }
    function hasLeft(member, now) {
      const departs = departsAt(member);
      return departs !== null && departs <= now;
    }
    function entriesOf(person, roster) {
      return roster.staff.filter(({github}) => github !== void 0 && (0, _folding_js__WEBPACK_IMPORTED_MODULE_2__.Yq)(github, person)).toSorted((one, other) => (0, 
      _order_js__WEBPACK_IMPORTED_MODULE_3__.z)(one.ref, other.ref));
    }
    function isDeparted(person, facts) {
      const now = (0, _now_js__WEBPACK_IMPORTED_MODULE_1__.I)(facts);
      if (now === null || !facts.roster.known || facts.roster.value === null) return false;
      const entries = entriesOf(person, facts.roster.value);
      return entries.length > 0 && entries.every(member => hasLeft(member, now));
    }
  }),
  2448: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => environmentMeant
    });
    function environmentMeant({environments}, name) {
      const folded = name.toLowerCase();
      const lists = names => names.some(each => each.toLowerCase() === folded);
      if (lists(environments.production)) return "production";
      if (lists(environments.test)) return "test";
      return folded === "production" || folded === "test" ? folded : name;
    }
  }),
  8149: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => evaluate
    });
    var _announcing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9438);
    var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8048);
    var _every_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
    var _foresight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2371);
    var _former_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1909);
    var _last_start_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6447);
    var _notification_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8705);
    var _now_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1532);
    var _order_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3596);
    var _registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8627);
    var _rows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4591);
    var _slot_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7962);
    var _start_if_announced_now_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5507);
    function evaluate(candidate, solution, facts) {
      const judged = {
        candidate,
        solution,
        facts
      };
      try {
        return verdictOn(judged);
      } catch (thrown) {
        return errorVerdict(thrown);
      }
    }
    function verdictOn(judged) {
      const {candidate, facts} = judged;
      const rules = (0, _every_version_js__WEBPACK_IMPORTED_MODULE_2__.k)(judged);
      const urgent = candidate?.intervention.urgent !== void 0;
      const decision = (0, _decision_js__WEBPACK_IMPORTED_MODULE_1__.L)(rules, urgent);
      const allowed = candidate !== null && (decision === "allow" || decision === "allow-urgent");
      const announcedSlot = candidate === null || urgent ? null : candidate.intervention.schedule;
      return {
        decision,
        allowed,
        reasonCodes: (0, _decision_js__WEBPACK_IMPORTED_MODULE_1__.U)(rules),
        intervention: candidate === null ? null : {
          id: candidate.intervention.id,
          planDigest: candidate.planDigest,
          urgent
        },
        evaluatedAt: (0, _now_js__WEBPACK_IMPORTED_MODULE_6__.I)(facts),
        opensAt: announcedSlot?.start ?? null,
        closesAt: announcedSlot?.end ?? null,
        validUntil: allowed ? soonest([ judged, ...(0, _former_rules_js__WEBPACK_IMPORTED_MODULE_4__.dS)(judged).map(one => one.judged) ]) : null,
        earliestStart: candidate === null || urgent ? null : earliest({
          ...judged,
          candidate
        }),
        ahead: candidate === null ? null : (0, _foresight_js__WEBPACK_IMPORTED_MODULE_3__.RJ)({
          ...judged,
          candidate
        }, rules),
        rules,
        diagnostics: facts.files.kind === "invalid" ? facts.files.diagnostics.toSorted(byPlace) : []
      };
    }
    function soonest(cases) {
      const ends = cases.flatMap(({candidate, ...judged}) => candidate === null ? [] : validUntil({
        ...judged,
        candidate
      }) ?? []);
      return ends.toSorted((one, other) => one - other)[0] ?? null;
    }
    function validUntil(judged) {
      const {intervention} = judged.candidate;
      if (intervention.urgent !== void 0) return (0, _notification_js__WEBPACK_IMPORTED_MODULE_5__.n)(judged).expiresAt;
      if ((0, _rows_js__WEBPACK_IMPORTED_MODULE_8__.v)(_slot_js__WEBPACK_IMPORTED_MODULE_9__.N, judged) !== null) return null;
      return (0, _last_start_js__WEBPACK_IMPORTED_MODULE_11__.p)(intervention) ?? intervention.schedule.end;
    }
    function earliest(judged) {
      const {announced} = (0, _announcing_js__WEBPACK_IMPORTED_MODULE_0__.RQ)(judged);
      if (announced.kind === "unknown") return null;
      return announced.kind === "announced" ? (0, _start_if_announced_now_js__WEBPACK_IMPORTED_MODULE_10__._G)(announced.at, judged) : (0, 
      _start_if_announced_now_js__WEBPACK_IMPORTED_MODULE_10__.lD)(judged);
    }
    function byPlace(one, other) {
      return (0, _order_js__WEBPACK_IMPORTED_MODULE_12__.z)(one.file, other.file) || one.line - other.line || one.column - other.column || (0, 
      _order_js__WEBPACK_IMPORTED_MODULE_12__.z)(one.code, other.code) || (0, _order_js__WEBPACK_IMPORTED_MODULE_12__.z)(one.key, other.key);
    }
    function errorVerdict(thrown) {
      const facts = {
        thrown: thrown instanceof Error ? thrown.message : String(thrown)
      };
      return {
        decision: "error",
        allowed: false,
        reasonCodes: [],
        intervention: null,
        evaluatedAt: null,
        opensAt: null,
        closesAt: null,
        validUntil: null,
        earliestStart: null,
        ahead: null,
        rules: _registry_js__WEBPACK_IMPORTED_MODULE_7__.y.map(({id}) => ({
          rule: id,
          outcome: "unverifiable",
          code: null,
          evidence: null,
          facts
        })),
        diagnostics: []
      };
    }
  }),
  3236: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => DEPLOYING_EVENTS,
      f: () => event
    });
    var _offline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);
    var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);
    const DEPLOYING_EVENTS = [ "push", "release", "workflow_dispatch" ];
    const event = {
      id: "event",
      subject: "run",
      waivedByUrgency: false,
      enforcedOutsideProduction: true,
      foreseen: "night",
      judge({facts}) {
        if ((0, _offline_js__WEBPACK_IMPORTED_MODULE_0__.a)(facts)) return [ (0, _rule_js__WEBPACK_IMPORTED_MODULE_1__.hH)("no-run") ];
        const shown = {
          event: facts.event,
          allowed: DEPLOYING_EVENTS
        };
        const may = DEPLOYING_EVENTS.some(each => each === facts.event);
        return [ may ? (0, _rule_js__WEBPACK_IMPORTED_MODULE_1__.IX)("verified", shown) : (0, 
        _rule_js__WEBPACK_IMPORTED_MODULE_1__.fJ)("event.not-allowed", "verified", shown) ];
      }
    };
  }),
  4758: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => loosenings,
      k: () => rowsOfEveryVersion
    });
    var _former_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1909);
    var _in_the_way_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6745);
    var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8627);
    var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4591);
    var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
    var _sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4450);
    function loosenings(judged) {
      return looseningsOf(judged, (0, _rows_js__WEBPACK_IMPORTED_MODULE_2__.R)(judged)).map(({former}) => former);
    }
    function rowsOfEveryVersion(judged) {
      const present = (0, _rows_js__WEBPACK_IMPORTED_MODULE_2__.R)(judged);
      const found = looseningsOf(judged, present);
      if (found.length === 0) return present;
      return _registry_js__WEBPACK_IMPORTED_MODULE_1__.y.flatMap(({id}) => {
        const own = present.filter(({rule}) => rule === id);
        if (id === "rules") return [ ...own.filter(_in_the_way_js__WEBPACK_IMPORTED_MODULE_3__.M), ...found.map(rowOf(judged)) ];
        const former = distinct(found.flatMap(({rows}) => rows.filter(({rule}) => rule === id)));
        return former.length === 0 ? own : [ ...own.filter(_in_the_way_js__WEBPACK_IMPORTED_MODULE_3__.M), ...former ];
      });
    }
    function looseningsOf(judged, present) {
      const standing = new Set(present.filter(_in_the_way_js__WEBPACK_IMPORTED_MODULE_3__.M).map(keyOf));
      return (0, _former_rules_js__WEBPACK_IMPORTED_MODULE_0__.dS)(judged).map(({former, judged: before}) => {
        const rows = (0, _rows_js__WEBPACK_IMPORTED_MODULE_2__.R)(before).filter(row => (0, 
        _in_the_way_js__WEBPACK_IMPORTED_MODULE_3__.M)(row) && !standing.has(keyOf(row)));
        return {
          former,
          rows
        };
      }).filter(({rows}) => rows.length > 0);
    }
    function keyOf({rule, code, outcome}) {
      return `${rule} ${code} ${outcome}`;
    }
    function distinct(rows) {
      return [ ...new Map(rows.map(row => [ keyOf(row), row ])).values() ];
    }
    function rowOf({solution}) {
      return ({former, rows}) => {
        const {file, changed, supersededBy, pull} = former;
        return {
          rule: "rules",
          ...(0, _rule_js__WEBPACK_IMPORTED_MODULE_4__.fJ)("rules.loosened", "verified", {
            file,
            changed,
            by: supersededBy.by?.login ?? null,
            "pushed-at": (0, _sources_js__WEBPACK_IMPORTED_MODULE_5__.at)(supersededBy.at),
            commit: supersededBy.commit.slice(0, 12),
            "pull-request": pull?.url ?? null,
            codes: [ ...new Set(rows.map(({code}) => code)) ],
            "holds-from": (0, _sources_js__WEBPACK_IMPORTED_MODULE_5__.at)((0, _former_rules_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(supersededBy.at, solution))
          })
        };
      };
    }
  }),
  4849: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Dr: () => foldAscii,
      Yq: () => samePerson,
      er: () => foldFully,
      kX: () => couldBeLogin,
      xM: () => accountNamed,
      z7: () => isGitHubActions
    });
    function foldAscii(text) {
      return text.trim().replace(/[A-Z]/g, letter => letter.toLowerCase());
    }
    function foldFully(text) {
      return text.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim().replace(/^[@\s]+/, "");
    }
    function accountNamed(by) {
      const text = foldFully(by);
      const [, linked] = /^(?:https?:\/\/)?(?:www\.)?github\.com\/@?([a-z\d_-]+)\/?$/.exec(text) ?? [];
      const [, told] = /^@?([a-z\d_-]+(?:\[bot\])?) ?[([]@?(?:git ?hub|gh)[)\]]$/.exec(text) ?? [];
      const [, before] = /^git ?hub ?: ?@?([a-z\d_-]+)$/.exec(text) ?? [];
      return linked ?? told ?? before ?? text;
    }
    function samePerson(one, other) {
      return one.id !== null && other.id !== null ? one.id === other.id : foldAscii(one.login) === foldAscii(other.login);
    }
    function isGitHubActions(person) {
      return person.login === "github-actions[bot]" && person.type === "Bot";
    }
    function couldBeLogin(text) {
      return /^[a-z\d_-]{1,100}(?:\[bot\])?$/.test(accountNamed(text));
    }
  }),
  2371: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CF: () => rowsIfTold,
      Lq: () => planRows,
      RJ: () => aheadOf
    });
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    var _announcing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9438);
    var _every_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
    var _now_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1532);
    var _offline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2375);
    var _registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8627);
    var _in_the_way_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6745);
    var _rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4591);
    function rulesForeseen(...wanted) {
      return _registry_js__WEBPACK_IMPORTED_MODULE_4__.y.filter(({foreseen}) => wanted.includes(foreseen));
    }
    function moments({candidate, solution}) {
      const {start, end} = candidate.intervention.schedule;
      const thaws = solution.freezes.map(({to}) => to).filter(to => start < to && to < end);
      return [ start, ...thaws.toSorted((one, other) => one - other) ];
    }
    function at(judged, moment) {
      const now = {
        known: true,
        value: moment,
        grade: "claimed",
        sources: []
      };
      return {
        ...judged,
        facts: {
          ...judged.facts,
          now
        }
      };
    }
    function planRows(judged) {
      const [first, ...later] = moments(judged);
      const rowsAt = moment => (0, _rows_js__WEBPACK_IMPORTED_MODULE_5__.R)(at(judged, moment), rulesForeseen("plan"));
      return later.map(rowsAt).reduce((best, rows) => rows.filter(_in_the_way_js__WEBPACK_IMPORTED_MODULE_6__.M).length < best.filter(_in_the_way_js__WEBPACK_IMPORTED_MODULE_6__.M).length ? rows : best, rowsAt(first));
    }
    function rowsIfTold(judged) {
      const urgent = judged.candidate.intervention.urgent !== void 0;
      const rows = urgent ? (0, _rows_js__WEBPACK_IMPORTED_MODULE_5__.R)(told(judged), rulesForeseen("plan", "notice", "answer")) : [ ...(0, 
      _rows_js__WEBPACK_IMPORTED_MODULE_5__.R)(told(judged), rulesForeseen("notice")), ...planRows(judged) ];
      const order = _registry_js__WEBPACK_IMPORTED_MODULE_4__.y.map(({id}) => id);
      return rows.filter(isReal).map(withoutForeseen).toSorted((one, other) => order.indexOf(one.rule) - order.indexOf(other.rule));
    }
    function aheadOf(judged, rows) {
      const {candidate, solution} = judged;
      const {schedule, urgent} = candidate.intervention;
      const now = (0, _now_js__WEBPACK_IMPORTED_MODULE_3__.I)(judged.facts);
      if (now === null || urgent !== void 0) return null;
      if (schedule.start <= now || schedule.end <= schedule.start) return null;
      const standing = new Set(rows.filter(_in_the_way_js__WEBPACK_IMPORTED_MODULE_6__.M).map(({rule, code}) => `${rule} ${code}`));
      const announced = (0, _announcing_js__WEBPACK_IMPORTED_MODULE_1__.RQ)(judged).announced.kind !== "none";
      const then = announced ? judged : told(judged);
      const asked = (announced ? _registry_js__WEBPACK_IMPORTED_MODULE_4__.y : rulesForeseen("plan", "notice", "night")).map(({id}) => id);
      const newAt = moment => (0, _every_version_js__WEBPACK_IMPORTED_MODULE_2__.k)(at(then, moment)).filter(({rule, code, outcome}) => outcome === "fail" && asked.includes(rule) && !standing.has(`${rule} ${code}`));
      const [opening, ...later] = moments(judged).map(moment => ({
        moment,
        rows: newAt(moment)
      }));
      const clear = [ opening, ...later ].find(each => each?.rows.length === 0);
      const {ends} = solution.contract ?? {};
      const ended = ends !== void 0 && (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.l$)((0, 
      _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(ends, 1), "00:00") <= schedule.start;
      return {
        rows: (opening?.rows ?? []).map(withoutForeseen),
        clearFrom: clear?.moment ?? null,
        contractEnded: ended ? ends : null
      };
    }
    function isReal(row) {
      return (0, _in_the_way_js__WEBPACK_IMPORTED_MODULE_6__.M)(row) || row.rule !== "announcement" && row.rule !== "urgent";
    }
    const FORESEEN_FACTS = new Set([ "via", "sent-at", "notified-at", "expires-at", "reference", "recipients", "receipt" ]);
    function withoutForeseen(row) {
      if (row.rule !== "announcement" && row.rule !== "urgent") return row;
      const facts = Object.entries(row.facts).filter(([key]) => !FORESEEN_FACTS.has(key));
      return {
        ...row,
        facts: Object.fromEntries(facts)
      };
    }
    function told(judged) {
      const {candidate, solution, facts} = judged;
      const now = (0, _now_js__WEBPACK_IMPORTED_MODULE_3__.I)(facts);
      if (now === null) return judged;
      const custodian = solution.contacts["solution-custodian"] ?? "skrbnik@ezdrav.invalid";
      const recipients = [ "servicedesk@src.si", custodian ];
      if ((0, _offline_js__WEBPACK_IMPORTED_MODULE_7__.a)(facts)) return {
        ...judged,
        candidate: withRecord(candidate, recipients, now)
      };
      const receipts = {
        known: true,
        value: [ asIfDelivered(candidate, recipients, facts.repository ?? "", now) ],
        grade: "verified",
        sources: []
      };
      return {
        ...judged,
        facts: {
          ...facts,
          receipts
        }
      };
    }
    const MESSAGE_ID = "<foreseen@ezdrav.invalid>";
    function withRecord(candidate, recipients, now) {
      const plan = candidate.planDigest;
      const announcement = {
        "sent-at": now,
        recipients,
        reference: MESSAGE_ID,
        plan
      };
      return {
        ...candidate,
        intervention: {
          ...candidate.intervention,
          announcement
        }
      };
    }
    function asIfDelivered({intervention, planDigest}, recipients, repository, now) {
      return {
        kind: intervention.urgent === void 0 ? "announcement" : "notification",
        id: "0",
        repository,
        environment: "ezdrav-announcement",
        creator: {
          login: "github-actions[bot]",
          id: 41898282,
          type: "Bot"
        },
        commit: "",
        payload: {
          schema: 1,
          interventionId: intervention.id,
          planDigest,
          recipients,
          messageId: MESSAGE_ID,
          runId: "0"
        },
        createdAt: now,
        deliveredAt: now,
        run: {
          known: true,
          value: {
            event: "push",
            onDefaultBranch: true,
            commitStood: true,
            createdAt: now,
            endedAt: null
          },
          grade: "claimed",
          sources: []
        },
        commitStood: true
      };
    }
  }),
  1909: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Nk: () => stillCounts,
      Pl: () => holdsFrom,
      dS: () => formerCases,
      tW: () => countingVersions
    });
    var _calendar_lead_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1431);
    var _calendar_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9467);
    var _departures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
    var _folding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4849);
    var _now_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1532);
    var _order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3596);
    var _starters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4278);
    function stillCounts(superseded, now, extra) {
      const days = (0, _calendar_lead_time_js__WEBPACK_IMPORTED_MODULE_0__.M2)({
        announced: superseded,
        start: now,
        reading: "default",
        extra
      });
      return !days.known || !days.sufficient;
    }
    function countingVersions({solution, facts}) {
      const {formerRules} = facts;
      if (formerRules?.known !== true) return [];
      const now = (0, _now_js__WEBPACK_IMPORTED_MODULE_3__.I)(facts);
      const extra = solution.calendar["extra-non-working-days"];
      return formerRules.value.filter(({supersededBy}) => now === null || stillCounts(supersededBy.at, now, extra));
    }
    function holdsFrom(superseded, solution) {
      return (0, _calendar_lead_time_js__WEBPACK_IMPORTED_MODULE_0__.gl)({
        announced: superseded,
        reading: "default",
        extra: solution.calendar["extra-non-working-days"],
        hours: _calendar_window_js__WEBPACK_IMPORTED_MODULE_1__.hu,
        downtime: false
      });
    }
    function formerCases(judged) {
      const counting = countingVersions(judged);
      const solutions = [ judged.solution, ...counting.flatMap(({rules}) => "solution" in rules ? [ rules.solution ] : []) ];
      return counting.filter(former => releasedBy(former, solutions, judged) === null).flatMap(former => {
        const {rules} = former;
        if ("solution" in rules) return [ {
          former,
          judged: {
            ...judged,
            solution: rules.solution
          }
        } ];
        const roster = rosterBy(rules.roster, former, judged);
        if (roster === null) return [];
        const known = {
          known: true,
          value: roster,
          grade: "recorded",
          sources: []
        };
        return [ {
          former,
          judged: {
            ...judged,
            facts: {
              ...judged.facts,
              roster: known
            }
          }
        } ];
      });
    }
    function rosterBy(before, {supersededBy, pull}, judged) {
      const {facts} = judged;
      const now = (0, _now_js__WEBPACK_IMPORTED_MODULE_3__.I)(facts);
      if (!facts.roster.known || now === null) return null;
      const present = facts.roster.value;
      if (present === null) return before;
      const menders = [ supersededBy.by, ...pull === null ? [ null ] : [ pull.author, ...pull.writers ] ];
      const suspects = (0, _starters_js__WEBPACK_IMPORTED_MODULE_4__.X)(facts).map(({person}) => person);
      const departed = before.staff.filter(member => {
        if (member.github === void 0) return false;
        const account = {
          login: member.github.login,
          id: member.github.id
        };
        const gone = roster => {
          const entries = (0, _departures_js__WEBPACK_IMPORTED_MODULE_2__.Mc)(account, roster);
          return entries.length > 0 && entries.every(entry => (0, _departures_js__WEBPACK_IMPORTED_MODULE_2__.SR)(entry, now));
        };
        const own = menders.some(mender => !isPerson(mender) || [ account, ...suspects ].some(one => (0, 
        _folding_js__WEBPACK_IMPORTED_MODULE_5__.Yq)(one, mender)));
        return own && gone(before) && !gone(present);
      });
      if (departed.length === 0) return null;
      const isOfDeparted = ({github}) => github !== void 0 && departed.some(one => one.github.id === github.id);
      return {
        ...present,
        staff: [ ...present.staff.filter(one => !isOfDeparted(one)), ...departed ]
      };
    }
    function isPerson(person) {
      return person !== null && person.id !== null && person.type === "User" && !(0, _folding_js__WEBPACK_IMPORTED_MODULE_5__.z7)(person);
    }
    function releasedBy({rules, supersededBy, pull}, solutions, judged) {
      if (pull === null) return null;
      const {facts, candidate} = judged;
      const landing = facts.landing?.known === true ? facts.landing.value : null;
      if (candidate !== null && landing === null) return null;
      const plan = landing === null ? [] : [ landing.author, landing.landedBy, ...landing.writers ?? [] ];
      const hands = [ supersededBy.by, pull.mergedBy, pull.author, ...pull.writers, ...plan, facts.actor ];
      if (!hands.every(person => person !== null && person.id !== null)) return null;
      const involved = [ ...hands, facts.triggeringActor ].filter(person => person !== null);
      const entitling = "solution" in rules ? [ rules.solution ] : solutions;
      const stands = new Map(pull.reviews.filter(({state}) => state !== "COMMENTED" && state !== "PENDING").toSorted((one, other) => one.submittedAt - other.submittedAt || (0, 
      _order_js__WEBPACK_IMPORTED_MODULE_6__.$)(one.id, other.id)).map(review => [ review.user.id, review ]));
      const approving = [ ...stands.values() ].find(({state, onHead, user}) => state === "APPROVED" && onHead && user.type === "User" && entitling.every(solution => isEntitled(user, solution)) && !involved.some(person => (0, 
      _folding_js__WEBPACK_IMPORTED_MODULE_5__.Yq)(person, user)));
      return approving?.user ?? null;
    }
    function isEntitled({id}, solution) {
      const {approvers, "urgent-authorities": authorities = []} = solution;
      return [ ...approvers.client, ...approvers["ezdrav-ict"], ...authorities ].some(one => "id" in one && one.id === id);
    }
  }),
  6950: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => gradeOf,
      YL: () => gradeOfFiles,
      hB: () => weakest
    });
    const STRENGTH = {
      claimed: 0,
      recorded: 1,
      verified: 2
    };
    function weakest(first, ...others) {
      return others.reduce((weak, grade) => STRENGTH[grade] < STRENGTH[weak] ? grade : weak, first);
    }
    function gradeOfFiles(facts) {
      return facts.files.kind === "read" ? facts.files.grade : "claimed";
    }
    function gradeOf(fact) {
      return fact.known ? fact.grade : "claimed";
    }
  }),
  6745: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => isInTheWay
    });
    function isInTheWay({outcome}) {
      return outcome === "fail" || outcome === "unverifiable";
    }
  }),
  6447: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => lastStart
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9466);
    function lastStart({schedule}) {
      const {end, "work-minutes": work, "rollback-minutes": rollback = 0} = schedule;
      return work === void 0 ? null : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__.tY)(end, -(work + rollback) * _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__.pY);
    }
  }),
  7597: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => isBefore,
      d: () => isAfter
    });
    function isBefore(at, floor) {
      return !(at >= (floor ?? at));
    }
    function isAfter(at, now) {
      return !(at <= (now ?? at));
    }
  }),
  9778: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      RH: () => missingRecipients,
      bh: () => sending,
      p_: () => receiptDemanded
    });
    var _folding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4849);
    var _grades_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6950);
    var _offline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2375);
    var _receipt_binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6452);
    var _receipts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6719);
    var _said_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7411);
    const SERVICE_DESK = "servicedesk@src.si";
    function counting(notice, judged) {
      switch ((0, _said_js__WEBPACK_IMPORTED_MODULE_3__.J)(notice, judged)) {
       case "this-plan":
        return {
          kind: "sent",
          notice
        };

       case "other-plan":
        return {
          kind: "other-plan",
          at: notice.at
        };

       case "set-aside":
        return {
          kind: "none",
          why: "set-aside"
        };
      }
    }
    function fromBlock(block, judged) {
      const {"sent-at": at, recipients, reference, plan} = block;
      const grade = (0, _offline_js__WEBPACK_IMPORTED_MODULE_4__.a)(judged.facts) ? "claimed" : (0, 
      _grades_js__WEBPACK_IMPORTED_MODULE_0__.YL)(judged.facts);
      return counting({
        via: "record",
        at,
        recipients,
        reference,
        plan,
        grade,
        receipt: null
      }, judged);
    }
    function isNewer(block, than, {candidate, facts}) {
      const sentAt = block["sent-at"];
      const landed = facts.landing?.known === true && sentAt >= facts.landing.value.landedAt;
      return sentAt > than && (block.plan === void 0 ? landed : block.plan === candidate.planDigest);
    }
    function fromReceipt(reading, judged) {
      switch (reading.kind) {
       case "counts":
        {
          const {receipt, payload} = reading;
          const {deliveredAt: at, id} = receipt;
          const {recipients, messageId: reference} = payload;
          const own = receipt.kind === "notification" && payload.runId === judged.facts.runId;
          if (signatureDemanded(judged) && !own) return {
            kind: "unknown",
            why: "not-signed"
          };
          const plan = judged.candidate.planDigest;
          const grade = (0, _receipt_binding_js__WEBPACK_IMPORTED_MODULE_1__.LM)(judged.facts);
          return counting({
            via: "receipt",
            at,
            recipients,
            reference,
            plan,
            grade,
            receipt: id
          }, judged);
        }

       case "other-plan":
        return {
          kind: "other-plan",
          at: reading.receipt.deliveredAt
        };

       case "other-notice":
        return {
          kind: "none",
          why: reading.receipt.kind === "withdrawal" ? "withdrawn" : "nothing"
        };

       case "unbound":
        return {
          kind: "unknown",
          why: "receipt-unbound"
        };

       case "run-unknown":
        return {
          kind: "unknown",
          why: "run-unknown"
        };

       case "unreadable":
        return {
          kind: "unknown",
          why: "receipt-unreadable"
        };

       case "delivery-unknown":
        return {
          kind: "unknown",
          why: "delivery-unknown"
        };

       case "none":
        return {
          kind: "none",
          why: "nothing"
        };
      }
    }
    function receiptDemanded({solution, facts}) {
      return solution.evidence.announcement !== "landed" && !(0, _offline_js__WEBPACK_IMPORTED_MODULE_4__.a)(facts);
    }
    function signatureDemanded({solution, facts}) {
      return solution.evidence.announcement === "signed" && !(0, _offline_js__WEBPACK_IMPORTED_MODULE_4__.a)(facts);
    }
    function sending(wanted, judged) {
      const {candidate, facts} = judged;
      const {announcement, urgent} = candidate.intervention;
      const recorded = wanted === "announcement" ? announcement : urgent?.notification;
      const block = receiptDemanded(judged) ? void 0 : recorded;
      if ((0, _offline_js__WEBPACK_IMPORTED_MODULE_4__.a)(facts)) return block === void 0 ? {
        kind: "none",
        why: "nothing"
      } : fromBlock(block, judged);
      if (facts.receipts?.known !== true || facts.repository === null) return {
        kind: "unknown",
        why: "receipts-unknown"
      };
      const reading = (0, _receipts_js__WEBPACK_IMPORTED_MODULE_2__.g)(facts.receipts.value, wanted, candidate, facts);
      if (block === void 0 || reading.kind === "counts") return fromReceipt(reading, judged);
      const nothingDelivered = reading.kind === "none" || reading.kind === "delivery-unknown";
      if (nothingDelivered || isNewer(block, reading.receipt.deliveredAt, judged)) return fromBlock(block, judged);
      return fromReceipt(reading, judged);
    }
    function missingRecipients(recipients, {solution}) {
      const told = new Set(recipients.map(_folding_js__WEBPACK_IMPORTED_MODULE_5__.Dr));
      const custodian = solution.contacts["solution-custodian"];
      const desk = told.has(SERVICE_DESK) ? [] : [ SERVICE_DESK ];
      const others = [ ...told ].filter(address => address !== SERVICE_DESK && address !== "");
      const named = custodian !== void 0 && (0, _folding_js__WEBPACK_IMPORTED_MODULE_5__.Dr)(custodian) !== SERVICE_DESK;
      if (!named) return others.length > 0 ? desk : [ ...desk, "second-address" ];
      return told.has((0, _folding_js__WEBPACK_IMPORTED_MODULE_5__.Dr)(custodian)) ? desk : [ ...desk, custodian ];
    }
  }),
  8705: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => notified
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9466);
    var _announcing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9438);
    var _moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
    var _notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9778);
    var _now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1532);
    const LONGEST_HOURS = 12;
    function isForEarlierPlan(sent, judged) {
      return sent.kind === "sent" && sent.notice.plan === void 0 && (0, _moments_js__WEBPACK_IMPORTED_MODULE_3__.Y)(sent.notice.at, (0, 
      _announcing_js__WEBPACK_IMPORTED_MODULE_0__.mo)(judged));
    }
    function isUnknown(sent, judged) {
      return sent.kind === "unknown" || sent.kind === "sent" && sent.notice.plan === void 0 && (0, 
      _announcing_js__WEBPACK_IMPORTED_MODULE_0__.Mg)(judged);
    }
    function notified(judged) {
      const sent = (0, _notice_js__WEBPACK_IMPORTED_MODULE_1__.bh)("notification", judged);
      const now = (0, _now_js__WEBPACK_IMPORTED_MODULE_2__.I)(judged.facts);
      const notice = sent.kind === "sent" ? sent.notice : null;
      const missing = notice === null ? [] : (0, _notice_js__WEBPACK_IMPORTED_MODULE_1__.RH)(notice.recipients, judged);
      const hours = Math.min(LONGEST_HOURS, judged.solution.urgent["valid-hours"]);
      const expiresAt = notice === null ? null : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_4__.tY)(notice.at, hours * _calendar_instant_js__WEBPACK_IMPORTED_MODULE_4__.dp);
      const codes = [];
      if (sent.kind === "none" || isForEarlierPlan(sent, judged)) codes.push("urgent.not-notified");
      if (missing.length > 0) codes.push("urgent.recipient-missing");
      if (sent.kind === "other-plan") codes.push("urgent.plan-changed");
      if (notice !== null && (0, _moments_js__WEBPACK_IMPORTED_MODULE_3__.d)(notice.at, now)) codes.push("urgent.notified-in-future");
      if (now !== null && expiresAt !== null && !(now < expiresAt)) codes.push("urgent.expired");
      if (isUnknown(sent, judged)) codes.push("urgent.unverifiable");
      return {
        sending: sent,
        missing,
        expiresAt,
        codes
      };
    }
  }),
  1532: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => nowOf
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9466);
    const EARLIEST = Date.UTC(2e3, 0, 1);
    const LATEST = Date.UTC(2101, 0, 1);
    function nowOf(facts) {
      if (!facts.now.known) return null;
      const now = facts.now.value;
      return EARLIEST <= now && now < LATEST ? (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__.B9)(now) : null;
    }
  }),
  2375: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => isOffline
    });
    function isOffline(facts) {
      return facts.event === null && facts.landing === null && facts.receipts === null && facts.consents === null;
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
  4536: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => personBehind
    });
    var _offline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);
    function personBehind(account, facts) {
      if (account === null) return null;
      const isPerson = account.type === "User" && account.id !== null;
      return isPerson || (0, _offline_js__WEBPACK_IMPORTED_MODULE_0__.a)(facts) ? account : null;
    }
  }),
  6452: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      LM: () => gradeOfReceipt,
      NZ: () => ANNOUNCING_EVENTS,
      hJ: () => bindingOf
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
    var _grades_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6950);
    const ANNOUNCING_EVENTS = [ "push", "workflow_dispatch", "schedule" ];
    const AFTER_THE_END = _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.pY;
    function bindingOf(receipt, {runId}) {
      const {run: asked, commitStood, createdAt, deliveredAt, kind, payload} = receipt;
      if (asked === void 0 || !asked.known) return "unknown";
      const run = asked.value;
      if (run === null) return "unbound";
      const isWithin = at => at >= run.createdAt && (run.endedAt === null || at <= (0, 
      _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.tY)(run.endedAt, AFTER_THE_END));
      if (commitStood !== true || !isWithin(createdAt) || !isWithin(deliveredAt ?? createdAt)) return "unbound";
      const announcing = ANNOUNCING_EVENTS.includes(run.event);
      if (announcing && run.onDefaultBranch && run.commitStood) return "bound";
      if (kind !== "notification" || run.onDefaultBranch) return "unbound";
      return payload !== null && payload.runId === runId ? "bound" : "another-run";
    }
    function gradeOfReceipt(facts) {
      return (0, _grades_js__WEBPACK_IMPORTED_MODULE_0__.YL)(facts);
    }
  }),
  6719: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => readReceipts
    });
    var _folding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4849);
    var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3596);
    var _receipt_binding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6452);
    var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9149);
    const ENVIRONMENT = "ezdrav-announcement";
    const SCHEMA = 1;
    function isOurs(receipt, repository) {
      return (0, _folding_js__WEBPACK_IMPORTED_MODULE_1__.z7)(receipt.creator) && receipt.environment === ENVIRONMENT && (0, 
      _folding_js__WEBPACK_IMPORTED_MODULE_1__.Dr)(receipt.repository) === (0, _folding_js__WEBPACK_IMPORTED_MODULE_1__.Dr)(repository);
    }
    function isWellFormed(payload) {
      return payload.schema === SCHEMA && (0, _reference_js__WEBPACK_IMPORTED_MODULE_2__.$X)(payload.messageId) && /^\d+$/.test(payload.runId);
    }
    function isDelivered(receipt) {
      return receipt.deliveredAt !== null;
    }
    function judge(receipt, wanted, candidate, facts) {
      const {payload, kind} = receipt;
      if (payload === null || !isWellFormed(payload)) return {
        kind: "unreadable",
        receipt
      };
      if (kind !== wanted) return {
        kind: "other-notice",
        receipt
      };
      if (payload.planDigest !== candidate.planDigest) return {
        kind: "other-plan",
        receipt
      };
      const binding = (0, _receipt_binding_js__WEBPACK_IMPORTED_MODULE_0__.hJ)(receipt, facts);
      if (binding === "bound") return {
        kind: "counts",
        receipt,
        payload
      };
      return {
        kind: binding === "unknown" ? "run-unknown" : "unbound",
        receipt
      };
    }
    function readReceipts(receipts, wanted, candidate, facts) {
      const ofThis = receipts.filter(receipt => isOurs(receipt, facts.repository ?? "")).filter(receipt => receipt.kind !== wanted || (0, 
      _receipt_binding_js__WEBPACK_IMPORTED_MODULE_0__.hJ)(receipt, facts) !== "another-run").filter(({payload}) => payload === null || payload.interventionId === candidate.intervention.id).toSorted((one, other) => (0, 
      _order_js__WEBPACK_IMPORTED_MODULE_3__.$)(one.id, other.id));
      const [newest] = ofThis.filter(isDelivered).map(receipt => ({
        at: receipt.deliveredAt,
        reading: judge(receipt, wanted, candidate, facts)
      })).toSorted((one, other) => other.at - one.at || rank(one.reading) - rank(other.reading));
      const unconfirmed = ofThis.find(({kind, payload}) => kind === wanted && payload?.planDigest === candidate.planDigest);
      const otherwise = unconfirmed === void 0 ? {
        kind: "none"
      } : {
        kind: "delivery-unknown",
        receipt: unconfirmed
      };
      return newest?.reading ?? otherwise;
    }
    function rank(reading) {
      return reading.kind === "counts" ? 1 : 0;
    }
  }),
  9149: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $X: () => isMessageId,
      PI: () => isTelephone,
      jF: () => fitsPattern
    });
    function isMessageId(reference) {
      return /^<[^<>\s]+@[^<>\s]+>$/.test(reference.trim());
    }
    function isTelephone(reference) {
      return /^(?:telephone|telefon)$/i.test(reference.trim());
    }
    function fitsPattern(reference, solution) {
      const {"reference-pattern": pattern = ""} = solution;
      try {
        return isMessageId(reference) || new RegExp(pattern, "u").test(reference.trim());
      } catch {
        return false;
      }
    }
  }),
  8627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => RULES
    });
    var announcing = __webpack_require__(9438);
    var folding = __webpack_require__(4849);
    var grades = __webpack_require__(6950);
    var rules_moments = __webpack_require__(7597);
    var rules_notice = __webpack_require__(9778);
    var rules_now = __webpack_require__(1532);
    var order = __webpack_require__(3596);
    var rules_reference = __webpack_require__(9149);
    var rule = __webpack_require__(6616);
    var sources = __webpack_require__(4450);
    function toldBefore(sent, {facts}) {
      const landing = facts.landing?.known === true ? facts.landing.value : null;
      return {
        "told-at": (0, sources.at)(sent.kind === "other-plan" ? sent.at : null),
        "no-other-since": (0, sources.at)(landing?.noOtherSince ?? null),
        "set-aside": sent.kind === "none" && sent.why === "set-aside"
      };
    }
    function referenceCodes(reference, judged) {
      if (reference === void 0 || (0, folding.er)(reference) === "") return [ "announcement.no-reference" ];
      return (0, rules_reference.jF)(reference, judged.solution) ? [] : [ "announcement.reference-malformed" ];
    }
    const announcement = {
      id: "announcement",
      subject: "intervention",
      waivedByUrgency: true,
      enforcedOutsideProduction: false,
      foreseen: "notice",
      judge(judged) {
        const {facts, solution, candidate} = judged;
        const {sending, announced} = (0, announcing.RQ)(judged);
        const now = (0, rules_now.I)(facts);
        const landed = (0, announcing.mo)(judged);
        const notice = sending.kind === "sent" ? sending.notice : null;
        const missing = notice === null ? [] : (0, rules_notice.RH)(notice.recipients, judged);
        const codes = [];
        if (sending.kind === "none") codes.push("announcement.missing");
        if (sending.kind === "other-plan") codes.push("announcement.plan-changed");
        if (missing.length > 0) codes.push("announcement.recipient-missing");
        if (notice !== null) codes.push(...referenceCodes(notice.reference, judged));
        const moments = [ notice?.at ?? [], landed ?? [] ].flat();
        if (moments.some(moment => (0, rules_moments.d)(moment, now))) codes.push("announcement.in-future");
        const shown = {
          demand: solution.evidence.announcement,
          "receipt-demanded": (0, rules_notice.p_)(judged),
          via: notice?.via ?? null,
          "sent-at": (0, sources.at)(notice?.at ?? null),
          "landed-at": (0, sources.at)(landed),
          "announced-at": announced.kind === "announced" ? (0, sources.at)(announced.at) : null,
          reference: notice?.reference ?? null,
          "reference-pattern": solution["reference-pattern"] ?? null,
          recipients: [ ...notice?.recipients ?? [] ].sort(order.z),
          missing,
          custodian: solution.contacts["solution-custodian"] ?? null,
          "custodian-named": solution.contacts["solution-custodian"] !== void 0,
          plan: candidate.planDigest,
          receipt: notice?.receipt ?? null,
          withdrawn: sending.kind === "none" && sending.why === "withdrawn",
          ...toldBefore(sending, judged),
          unknown: sending.kind === "unknown" ? sending.why : (0, announcing.Mg)(judged) ? "landing-unknown" : null,
          sources: (0, sources.u)(facts.landing, facts.receipts)
        };
        const evidence = notice?.grade ?? (0, grades.YL)(facts);
        if (shown.unknown !== null) codes.push("announcement.unverifiable");
        return codes.length > 0 ? (0, rule.Ke)(codes, evidence, shown) : [ (0, rule.IX)(evidence, shown) ];
      }
    };
    var rules_offline = __webpack_require__(2375);
    function problemsOf(facts) {
      const {now, landing, receipts, consents, roster, files, target} = facts;
      const asked = [ now, landing, receipts, consents, roster, target.deployed, target.tagNow ];
      const unknown = asked.flatMap(fact => fact?.known === false ? [ fact.problem ] : []);
      const unread = files.kind === "unknown" ? [ files.problem ] : [];
      const written = new Map([ ...facts.problems, ...unknown, ...unread ].map(problem => [ JSON.stringify([ problem.code, problem.request, problem.status, problem.detail, problem.flaw, problem.permission ]), problem ]));
      return [ ...written ].sort(([one], [other]) => (0, order.z)(one, other)).map(([, problem]) => problem);
    }
    const api = {
      id: "api",
      subject: "run",
      waivedByUrgency: false,
      enforcedOutsideProduction: true,
      foreseen: "notice",
      judge({facts}) {
        const problems = problemsOf(facts).filter(({code}) => code !== "clock.unverifiable");
        const asked = facts.requests === void 0 ? {} : {
          requests: facts.requests.requests
        };
        if (problems.length > 0) return problems.map(problem => (0, rule.vm)(problem.code, null, {
          ...(0, sources.t)(problem),
          ...asked
        }));
        return [ (0, rules_offline.a)(facts) ? (0, rule.hH)("offline") : (0, rule.IX)("verified", asked) ];
      }
    };
    function stands({codes}) {
      return codes.length === 0;
    }
    function inOrder(consents) {
      const rank = consent => stands(consent) ? consent.via === "record" ? 1 : 0 : 2;
      return consents.toSorted((one, other) => rank(one) - rank(other) || other.at - one.at || (0, 
      order.$)(other.id, one.id));
    }
    function missingCode(party) {
      return party === "client" ? "approval.client-missing" : "approval.ezdrav-ict-missing";
    }
    var person_behind = __webpack_require__(4536);
    function isNamed(person) {
      return person !== null && person.id !== null;
    }
    function involved({facts}) {
      const {actor, triggeringActor} = facts;
      const landing = facts.landing?.known === true ? facts.landing.value : null;
      const bringers = [ landing?.author ?? null, landing?.landedBy ?? null, ...landing?.mergers ?? [] ];
      const brought = [ ...bringers, ...landing?.writers ?? [] ];
      const isPerson = account => (0, person_behind.g)(account, facts) !== null;
      return {
        people: [ ...brought, actor, triggeringActor ].filter(person => person !== null),
        complete: (0, rules_offline.a)(facts) || [ actor, triggeringActor ].some(isPerson) && bringers.some(isPerson) && brought.every(isNamed)
      };
    }
    function isSomebodyUnnamed(judged) {
      const {landing, actor} = judged.facts;
      return landing?.known === true && actor !== null && !involved(judged).complete;
    }
    var instant = __webpack_require__(9466);
    var departures = __webpack_require__(8395);
    var said = __webpack_require__(7411);
    const URGENT_AHEAD = 12 * instant.dp;
    function isOfEarlierPlan(at, judged) {
      const landed = (0, announcing.mo)(judged);
      if (judged.candidate.intervention.urgent !== void 0) return (0, rules_moments.Y)((0, 
      instant.tY)(at, URGENT_AHEAD), landed);
      const {sending} = (0, announcing.RQ)(judged);
      const sent = sending.kind === "sent" ? sending.notice.at : sending.kind === "other-plan" ? sending.at : null;
      return (0, rules_moments.Y)(at, landed) || (0, rules_moments.Y)(at, sent);
    }
    function isEarlier({at, plan}, judged) {
      const of = (0, said.J)({
        at,
        plan,
        via: "approval"
      }, judged);
      if (plan !== void 0) return of === "set-aside";
      return of !== "this-plan" || isOfEarlierPlan(at, judged);
    }
    function selfCodes(by, judged) {
      const {people, complete} = involved(judged);
      if (people.some(({login}) => (0, folding.er)(login) === (0, folding.xM)(by))) return [ "approval.self" ];
      return complete || !(0, folding.kX)(by) ? [] : [ "approval.unverifiable" ];
    }
    function codesOf(approval, telephone, judged) {
      const {candidate, facts, solution} = judged;
      const {by, at, reference, plan} = approval;
      const now = (0, rules_now.I)(facts);
      const codes = [];
      if (isEarlier(approval, judged)) codes.push("approval.before-announcement");
      if ((0, rules_moments.d)(at, now)) codes.push("approval.in-future");
      const named = (0, folding.er)(reference) !== "" && (telephone || (0, rules_reference.jF)(reference, solution));
      if (!named) codes.push("approval.reference-malformed");
      codes.push(...selfCodes(by, judged));
      if (plan !== void 0 && plan !== candidate.planDigest) codes.push("approval.plan-changed");
      if ((0, departures.Ue)({
        login: (0, folding.xM)(by),
        id: null
      }, facts)) codes.push("approval.not-authorised");
      if ((0, announcing.Mg)(judged)) codes.push("approval.unverifiable");
      return [ ...new Set(codes) ];
    }
    function recordedApproval(party, judged) {
      const {candidate, facts, solution} = judged;
      const {approvals, urgent} = candidate.intervention;
      const approval = approvals?.[party];
      if (approval === void 0) return null;
      const telephone = urgent !== void 0 && (0, rules_reference.PI)(approval.reference);
      if (solution.evidence.approvals !== "recorded" && !telephone && !(0, rules_offline.a)(facts)) return null;
      const {by, at, reference, plan} = approval;
      return {
        party,
        via: "record",
        id: "",
        by: {
          login: by,
          id: null
        },
        at,
        reference,
        bound: plan === void 0 ? "time" : "digest",
        self: (0, folding.kX)(by) && involved(judged).people.length > 0 ? "checked" : "not-checkable",
        telephone,
        grade: (0, rules_offline.a)(facts) ? "claimed" : (0, grades.YL)(facts),
        codes: (0, folding.er)(by) === "" ? [ missingCode(party) ] : codesOf(approval, telephone, judged)
      };
    }
    const APPROVE = /^\/approve (\S+) (sha256:[0-9a-f]{64})[ \t\r\n]*$/;
    function personCodes(user, at, party, judged) {
      const {facts, solution} = judged;
      const {people, complete} = involved(judged);
      const now = (0, rules_now.I)(facts);
      const plan = judged.candidate.planDigest;
      const other = party === "client" ? "ezdrav-ict" : "client";
      const inBoth = solution.approvers[other].some(one => "id" in one && one.id === user.id);
      const codes = [];
      if ((0, said.J)({
        at,
        plan,
        via: "approval"
      }, judged) === "set-aside") codes.push("approval.before-announcement");
      if ((0, rules_moments.d)(at, now)) codes.push("approval.in-future");
      if (people.some(person => (0, folding.Yq)(person, user))) codes.push("approval.self");
      if (user.type !== "User" || inBoth || (0, departures.Ue)(user, facts)) codes.push("approval.not-authorised");
      if (!complete || (0, announcing.Mg)(judged)) codes.push("approval.unverifiable");
      return codes;
    }
    function isListed(user, party, {solution}) {
      return solution.approvers[party].some(one => "id" in one && one.id === user.id);
    }
    function lastStands(reviews) {
      const inTime = reviews.filter(({state}) => state !== "COMMENTED" && state !== "PENDING").toSorted((one, other) => one.submittedAt - other.submittedAt || (0, 
      order.$)(one.id, other.id));
      return [ ...new Map(inTime.map(review => [ review.user.id, review ])).values() ];
    }
    function reviewCodes(review, party, judged) {
      if (review.state !== "APPROVED") return [ missingCode(party) ];
      const ofThisPlan = review.onHead && review.planDigest === judged.candidate.planDigest;
      return ofThisPlan ? [] : [ "approval.plan-changed" ];
    }
    function commentCodes(comment, digest, judged) {
      const codes = [];
      if (digest !== judged.candidate.planDigest) codes.push("approval.plan-changed");
      if (comment.edited || comment.minimised) codes.push("approval.edited");
      if (comment.byEmail || comment.viaApp) codes.push("approval.not-authorised");
      return codes;
    }
    function verifiedApprovals(party, judged) {
      const {consents} = judged.facts;
      if (consents?.known !== true) return [];
      const grade = (0, grades.V)(consents);
      const listed = consents.value.filter(({user}) => isListed(user, party, judged));
      const shape = (from, at, codes) => ({
        party,
        via: from.kind,
        id: from.id,
        by: from.user,
        at,
        reference: from.url,
        bound: "digest",
        self: "checked",
        telephone: false,
        grade,
        codes: [ ...new Set([ ...codes, ...personCodes(from.user, at, party, judged) ]) ]
      });
      const reviews = lastStands(listed.filter(consent => consent.kind === "review")).map(review => shape(review, review.submittedAt, reviewCodes(review, party, judged)));
      const comments = listed.flatMap(consent => {
        if (consent.kind !== "comment") return [];
        const line = APPROVE.exec(consent.body);
        if (line?.[1] !== judged.candidate.intervention.id) return [];
        return [ shape(consent, consent.createdAt, commentCodes(consent, line[2], judged)) ];
      });
      return [ ...reviews, ...comments ];
    }
    function given(party, judged) {
      const recorded = recordedApproval(party, judged);
      return inOrder([ ...recorded === null ? [] : [ recorded ], ...verifiedApprovals(party, judged) ]);
    }
    function sameWho(client, ict) {
      const byNumber = client.by.id !== null && client.by.id === ict.by.id;
      return byNumber || (0, folding.er)(client.by.login) === (0, folding.er)(ict.by.login);
    }
    function sameReference(client, ict) {
      const telephone = client.telephone && ict.telephone;
      return !telephone && (0, folding.er)(client.reference) === (0, folding.er)(ict.reference);
    }
    function pair(clients, icts) {
      const pairs = clients.filter(stands).flatMap(client => icts.filter(stands).map(ict => [ client, ict ]));
      const apart = pairs.find(([client, ict]) => !sameWho(client, ict) && !sameReference(client, ict));
      return apart ?? [ clients[0], icts[0] ];
    }
    function shownOf(consent) {
      const {via, by, at: moment, reference, bound, self, telephone, id} = consent;
      return {
        via,
        id,
        by: by.login,
        at: (0, sources.at)(moment),
        reference,
        bound,
        self,
        telephone
      };
    }
    function judgeParty(party, shown, all, judged) {
      const {facts, solution, candidate} = judged;
      const common = {
        party,
        demand: solution.evidence.approvals,
        plan: candidate.planDigest,
        "approve-line": `/approve ${candidate.intervention.id} ${candidate.planDigest}`,
        sources: (0, sources.u)(facts.landing, facts.consents)
      };
      if (shown === void 0) {
        const unknown = facts.consents?.known !== true && !(0, rules_offline.a)(facts);
        return (0, rule.Ke)([ unknown ? "approval.unverifiable" : missingCode(party) ], null, common);
      }
      const others = all.filter(consent => consent !== shown).map(consent => ({
        ...shownOf(consent),
        codes: [ ...consent.codes ].sort(order.z)
      }));
      const whole = {
        ...common,
        ...shownOf(shown),
        others
      };
      if (stands(shown)) return [ (0, rule.IX)(shown.grade, whole) ];
      const why = isSomebodyUnnamed(judged) ? {
        unknown: "people-unknown"
      } : {};
      return (0, rule.Ke)(shown.codes, shown.grade, {
        ...whole,
        ...why
      });
    }
    const approval = {
      id: "approval",
      subject: "intervention",
      waivedByUrgency: false,
      enforcedOutsideProduction: false,
      foreseen: "answer",
      judge(judged) {
        const clients = given("client", judged);
        const icts = given("ezdrav-ict", judged);
        const [client, ict] = pair(clients, icts);
        const rows = [ ...judgeParty("client", client, clients, judged), ...judgeParty("ezdrav-ict", ict, icts, judged) ];
        if (client === void 0 || ict === void 0) return rows;
        const grade = (0, grades.hB)(client.grade, ict.grade);
        const {by, reference} = client;
        const both = {
          client: shownOf(client),
          "ezdrav-ict": shownOf(ict),
          by: by.login,
          reference
        };
        if (sameWho(client, ict)) rows.push(...(0, rule.Ke)([ "approval.same-party" ], grade, both));
        if (sameReference(client, ict)) rows.push(...(0, rule.Ke)([ "approval.same-reference" ], grade, both));
        return rows;
      }
    };
    const clock = {
      id: "clock",
      subject: "run",
      waivedByUrgency: false,
      enforcedOutsideProduction: true,
      foreseen: "notice",
      judge({facts}) {
        if (!facts.now.known) return [ (0, rule.vm)("clock.unverifiable", null, (0, sources.t)(facts.now.problem)) ];
        const timeless = facts.problems.filter(({code}) => code === "clock.unverifiable");
        if (timeless.length > 0) return timeless.toSorted((one, other) => (0, order.z)(one.request, other.request)).map(problem => (0, 
        rule.vm)("clock.unverifiable", null, (0, sources.t)(problem)));
        const now = (0, rules_now.I)(facts);
        const runner = facts.runnerClock === void 0 ? {} : {
          "runner-clock": facts.runnerClock
        };
        const shown = {
          now: (0, sources.at)(now),
          ...runner,
          sources: (0, sources.u)(facts.now)
        };
        if (now === null) return [ (0, rule.vm)("clock.unverifiable", facts.now.grade, shown) ];
        return [ (0, rule.IX)(facts.now.grade, shown) ];
      }
    };
    var rules_event = __webpack_require__(3236);
    var rules_selection = __webpack_require__(8726);
    function reasonOf({code}) {
      return code === "file.missing" || code === "file.personal-data" ? code : "file.invalid";
    }
    const file = {
      id: "file",
      subject: "run",
      waivedByUrgency: false,
      enforcedOutsideProduction: true,
      foreseen: "notice",
      judge({facts: {files, target}}) {
        if (files.kind === "unknown") return [ (0, rule.hH)("files-unknown") ];
        if (files.kind === "invalid") {
          const codes = new Set(files.diagnostics.map(reasonOf));
          if (codes.size === 0) codes.add("file.invalid");
          return [ ...codes ].sort(order.z).map(code => {
            const of = files.diagnostics.filter(diagnostic => reasonOf(diagnostic) === code);
            const paths = [ ...new Set(of.map(diagnostic => diagnostic.file)) ].sort(order.z);
            return (0, rule.fJ)(code, null, {
              files: paths,
              diagnostics: of.length
            });
          });
        }
        const {considered} = (0, rules_selection.iE)(files, target);
        const facts = {
          files: considered.map(({path}) => path),
          sources: (0, sources.u)({
            known: true,
            value: null,
            grade: files.grade,
            sources: files.sources
          })
        };
        return [ considered.length === 0 && (0, rules_selection.eI)(files, target).length === 0 ? (0, 
        rule.fJ)("file.missing", files.grade, facts) : (0, rule.IX)(files.grade, facts) ];
      }
    };
    var last_start = __webpack_require__(6447);
    var start_if_announced_now = __webpack_require__(5507);
    const fit = {
      id: "fit",
      subject: "intervention",
      waivedByUrgency: true,
      enforcedOutsideProduction: false,
      foreseen: "plan",
      judge(judged) {
        const {candidate, facts} = judged;
        const {schedule} = candidate.intervention;
        const last = (0, last_start.p)(candidate.intervention);
        const now = (0, rules_now.I)(facts);
        const shown = {
          now: (0, sources.at)(now),
          "work-minutes": schedule["work-minutes"] ?? null,
          "rollback-minutes": schedule["rollback-minutes"] ?? null,
          "last-start": (0, sources.at)(last),
          "closes-at": (0, sources.at)(schedule.end)
        };
        if (last === null) return [ (0, rule.hH)("no-work-minutes", shown) ];
        if (last < schedule.start && schedule.start < schedule.end) return [ (0, rule.fJ)("fit.longer-than-slot", (0, 
        grades.YL)(facts), {
          ...shown,
          ...(0, start_if_announced_now.$_)(judged)
        }) ];
        if (now === null) return [ (0, rule.hH)("now-unknown", shown) ];
        if (!(0, instant.gR)(schedule, now)) return [ (0, rule.hH)("outside-slot", shown) ];
        const grade = (0, grades.hB)((0, grades.V)(facts.now), (0, grades.YL)(facts));
        if (now <= last) return [ (0, rule.IX)(grade, shown) ];
        return [ (0, rule.fJ)("fit.too-late", grade, {
          ...shown,
          ...(0, start_if_announced_now.$_)(judged)
        }) ];
      }
    };
    function freeze_inOrder(freezes) {
      return freezes.toSorted((one, other) => other.to - one.to || one.from - other.from || (0, 
      order.z)(one.reason, other.reason));
    }
    const freeze = {
      id: "freeze",
      subject: "run",
      waivedByUrgency: false,
      enforcedOutsideProduction: true,
      foreseen: "plan",
      judge({candidate, solution, facts}) {
        const now = (0, rules_now.I)(facts);
        if (now === null) return [ (0, rule.hH)("now-unknown") ];
        const urgent = candidate?.intervention.urgent !== void 0;
        const grade = (0, grades.hB)((0, grades.V)(facts.now), (0, grades.YL)(facts));
        const active = freeze_inOrder(solution.freezes).filter(({from, to}) => (0, instant.gR)({
          start: from,
          end: to
        }, now)).map(each => ({
          blocks: !(urgent && each.urgent === "allowed"),
          facts: {
            now: (0, sources.at)(now),
            from: (0, sources.at)(each.from),
            to: (0, sources.at)(each.to),
            reason: each.reason,
            urgent: each.urgent
          }
        }));
        const blocking = active.filter(({blocks}) => blocks);
        if (blocking.length > 0) return blocking.map(each => (0, rule.fJ)("freeze.active", grade, each.facts));
        if (facts.files.kind !== "read") return [ (0, rule.hH)("files-not-read") ];
        return [ (0, rule.IX)(grade, {
          now: (0, sources.at)(now),
          periods: solution.freezes.length,
          passed: active.map(each => each.facts)
        }) ];
      }
    };
    var lead_time = __webpack_require__(1431);
    const leadTime = {
      id: "lead-time",
      subject: "intervention",
      waivedByUrgency: true,
      enforcedOutsideProduction: false,
      foreseen: "notice",
      judge(judged) {
        const {candidate, solution, facts} = judged;
        const {announced} = (0, announcing.RQ)(judged);
        const {start} = candidate.intervention.schedule;
        const {"lead-time": reading, "extra-non-working-days": extra} = solution.calendar;
        const lastCall = {
          start: (0, sources.at)(start),
          reading,
          required: lead_time.oT,
          "latest-announcement": (0, sources.at)((0, lead_time.F0)({
            start,
            reading,
            extra
          }))
        };
        if (announced.kind === "none") return [ (0, rule.hH)("not-announced", lastCall) ];
        if (announced.kind === "unknown") return [ (0, rule.vm)("lead-time.unverifiable", null, {
          why: "announcement-unknown",
          ...lastCall
        }) ];
        const shown = {
          ...lastCall,
          "announced-at": (0, sources.at)(announced.at),
          basis: announced.basis,
          "earliest-start": (0, sources.at)((0, start_if_announced_now._G)(announced.at, judged)),
          sources: (0, sources.u)(facts.landing, facts.receipts)
        };
        const answer = (0, lead_time.M2)({
          announced: announced.at,
          start,
          reading,
          extra
        });
        if (!answer.known) {
          const beyond = {
            ...shown,
            why: "beyond-table",
            beyond: answer.beyond
          };
          return [ (0, rule.vm)("lead-time.unverifiable", announced.grade, beyond) ];
        }
        const counted = {
          ...shown,
          "announced-on": answer.announcedOn,
          "night-of": answer.nightOf,
          "working-days": answer.workingDays,
          counted: answer.counted,
          skipped: answer.skipped.map(({date, why, name}) => ({
            date,
            why,
            name
          }))
        };
        if (answer.sufficient) return [ (0, rule.IX)(announced.grade, counted) ];
        const refused = {
          ...counted,
          "earliest-start-if-announced-now": (0, sources.at)((0, start_if_announced_now.lD)(judged))
        };
        return [ (0, rule.fJ)("lead-time.too-short", announced.grade, refused) ];
      }
    };
    __webpack_require__(7273);
    var former_rules = __webpack_require__(1909);
    const rules = {
      id: "rules",
      subject: "run",
      waivedByUrgency: false,
      enforcedOutsideProduction: true,
      foreseen: "night",
      judge(judged) {
        const {facts, solution} = judged;
        const {formerRules} = facts;
        if (formerRules === null) return (0, rules_offline.a)(facts) ? [ (0, rule.hH)("offline") ] : [ (0, 
        rule.vm)("rules.unverifiable", null, {}) ];
        if (!formerRules.known) {
          const {problem} = formerRules;
          return [ (0, rule.vm)(problem.code, null, (0, sources.t)(problem)) ];
        }
        return [ (0, rule.IX)(formerRules.grade, {
          "former-versions": (0, former_rules.tW)(judged).map(({file, supersededBy}) => ({
            file,
            by: supersededBy.by?.login ?? null,
            "pushed-at": (0, sources.at)(supersededBy.at),
            "holds-from": (0, sources.at)((0, former_rules.Pl)(supersededBy.at, solution))
          })),
          "direct-pushes-seen": facts.landing?.known !== true || facts.landing.value.by === "activity",
          sources: (0, sources.u)(formerRules)
        }) ];
      }
    };
    var calendar_window = __webpack_require__(9467);
    var zone = __webpack_require__(7209);
    function touches(slot, window) {
      return slot.start < window.end && window.start < slot.end;
    }
    function codeOf(slot, touched) {
      if (!(slot.start < slot.end)) return "schedule.reversed";
      if (touched.length > 1) return "schedule.spans-nights";
      const inside = touched.some(({start, end}) => start <= slot.start && slot.end <= end);
      return inside ? null : "schedule.outside-window";
    }
    const schedule = {
      id: "schedule",
      subject: "intervention",
      waivedByUrgency: true,
      enforcedOutsideProduction: false,
      foreseen: "plan",
      judge(judged) {
        const {candidate, solution, facts} = judged;
        const {start, end, downtime} = candidate.intervention.schedule;
        const nightFrom = evening => ({
          evening,
          window: (0, calendar_window.iV)(evening, solution.window, downtime)
        });
        const night = (0, calendar_window.kB)(start);
        const [own, coming] = [ nightFrom(night), nightFrom((0, zone.fi)(night, 1)) ];
        const nights = [ own, coming, nightFrom((0, zone.fi)(night, 2)) ];
        const slot = {
          start,
          end
        };
        const touched = nights.filter(({window}) => touches(slot, window));
        const code = codeOf(slot, touched.map(({window}) => window));
        const meant = touched[0] ?? (start < own.window.end ? own : coming);
        const shown = {
          start: (0, sources.at)(start),
          end: (0, sources.at)(end),
          downtime,
          night: meant.evening,
          "window-opens-at": (0, sources.at)(meant.window.start),
          "window-closes-at": (0, sources.at)(meant.window.end),
          nights: touched.map(({evening}) => evening)
        };
        const grade = (0, grades.YL)(facts);
        if (code === null) return [ (0, rule.IX)(grade, shown) ];
        return [ (0, rule.fJ)(code, grade, {
          ...shown,
          ...(0, start_if_announced_now.$_)(judged)
        }) ];
      }
    };
    var slot = __webpack_require__(7962);
    function entitlement_codesOf(member, now) {
      const done = date => date !== void 0 && date <= (0, zone.gD)(now);
      const codes = (0, departures.SR)(member, now) ? [ "staff.departed" ] : [];
      if (!done(member["statement-signed"])) codes.push("staff.no-statement");
      if (!done(member["eligibility-checked"])) codes.push("staff.not-eligible");
      return codes;
    }
    const ROSTER = ".ezdrav/staff.yml";
    function isRosterRefused({files}) {
      return files.kind === "invalid" && files.diagnostics.some(({file, code, expected}) => file === ROSTER || code === "file.misnamed" && expected.includes(ROSTER));
    }
    var starters = __webpack_require__(4278);
    function judgePerson(as, person, roster, read, now) {
      const {grade} = read;
      const shown = {
        as,
        login: person.login,
        by: person.id === null ? "login" : "id",
        sources: (0, sources.u)(read)
      };
      const [best] = (0, departures.Mc)(person, roster).map(member => ({
        member,
        codes: entitlement_codesOf(member, now)
      })).toSorted((one, other) => one.codes.length - other.codes.length);
      if (best === void 0) return (0, rule.Ke)([ "staff.unknown" ], grade, shown);
      const whole = {
        ...shown,
        ref: best.member.ref,
        "departed-at": (0, sources.at)((0, departures.XL)(best.member)),
        "statement-signed": best.member["statement-signed"] ?? null,
        "eligibility-checked": best.member["eligibility-checked"] ?? null
      };
      return best.codes.length === 0 ? [ (0, rule.IX)(grade, whole) ] : (0, rule.Ke)(best.codes, grade, whole);
    }
    const staff = {
      id: "staff",
      subject: "run",
      waivedByUrgency: false,
      enforcedOutsideProduction: true,
      foreseen: "night",
      judge({facts}) {
        const {roster} = facts;
        if (facts.actor === null && !(0, rules_offline.a)(facts)) return [ (0, rule.vm)("staff.unverifiable", null, {
          why: "actor-unknown"
        }) ];
        if (!roster.known) return [ (0, rule.vm)(roster.problem.code, null, (0, sources.t)(roster.problem)) ];
        if (isRosterRefused(facts)) return [ (0, rule.hH)("roster-invalid") ];
        if (roster.value === null) return [ (0, rule.hH)("no-roster") ];
        const people = (0, starters.X)(facts);
        const now = (0, rules_now.I)(facts);
        if (people.length === 0) return [ (0, rule.hH)("actor-not-given") ];
        if (now === null) return [ (0, rule.hH)("now-unknown") ];
        const kept = roster.value;
        return people.flatMap(({as, person}) => judgePerson(as, person, kept, roster, now));
      }
    };
    var environments = __webpack_require__(2448);
    function commitCodes(pinned, facts) {
      const {deployed, tagNow} = facts.target;
      const codes = [];
      const offline = (0, rules_offline.a)(facts);
      const known = deployed?.known === true ? (0, folding.Dr)(deployed.value) : null;
      const askedInVain = deployed === null ? !offline : !deployed.known;
      const tagAskedInVain = tagNow === null ? !offline : !tagNow.known;
      if (tagNow?.known === true && tagNow.value === null) codes.push("target.no-release");
      const moved = tagNow?.known === true && tagNow.value !== null && known !== null && (0, 
      folding.Dr)(tagNow.value) !== known;
      const unpinned = pinned !== void 0 && known !== null && (0, folding.Dr)(pinned) !== known;
      if (moved || unpinned) codes.push("target.commit-mismatch");
      if (askedInVain || tagAskedInVain) codes.push("target.unverifiable");
      return codes;
    }
    function meansTag(facts) {
      return (0, rules_selection.cO)(facts.target) !== null || facts.target.ref.kind === "announced-release" && (0, 
      rules_offline.a)(facts);
    }
    const target = {
      id: "target",
      subject: "run",
      waivedByUrgency: false,
      enforcedOutsideProduction: true,
      foreseen: "night",
      judge({candidate, facts, solution}) {
        const {ref, deployed, tagNow, environment} = facts.target;
        const selection = (0, rules_selection.iE)(facts.files, facts.target);
        const announced = candidate?.intervention;
        const unread = selection.why === "tag-mismatch" ? (0, rules_selection.lA)(facts.files) : [];
        const drafts = (0, rules_selection.eI)(facts.files, facts.target).map(({path}) => path);
        const tag = (0, rules_selection.cO)(facts.target);
        const codes = [];
        if (announced?.status === "withdrawn") codes.push("target.withdrawn");
        if (announced?.outcome !== void 0) codes.push("target.finished");
        if (announced !== void 0 && tag !== null && tag !== announced.release.tag) codes.push("target.tag-mismatch");
        if (announced !== void 0 && announced.environment !== (0, environments.Z)(solution, environment)) codes.push("target.environment-mismatch");
        if (!meansTag(facts)) codes.push("target.no-release"); else {
          const {why} = selection;
          if (why !== null && why !== "no-files") codes.push(`target.${why}`);
          codes.push(...commitCodes(announced?.release.commit, facts));
        }
        const pinned = announced?.release.commit ?? null;
        const shown = {
          ref: ref.kind === "announced-release" ? null : ref.name,
          "announced-tag": announced?.release.tag ?? null,
          "announced-commit": pinned,
          deployed: deployed?.known === true ? deployed.value : null,
          ...pinned !== null && deployed === null && {
            "pin-compared": false
          },
          "tag-now": tagNow?.known === true ? tagNow.value : null,
          environment,
          "announced-environment": announced?.environment ?? null,
          status: announced?.status ?? null,
          considered: selection.considered.map(({path, intervention}) => ({
            path,
            tag: intervention.release.tag,
            start: (0, sources.at)(intervention.schedule.start),
            finished: intervention.outcome !== void 0
          })),
          ...drafts.length > 0 && {
            drafts
          },
          ...unread.length > 0 && {
            unread
          },
          sources: (0, sources.u)(deployed, tagNow)
        };
        const evidence = pinned === null || deployed?.known !== true ? "claimed" : (0, grades.hB)(deployed.grade, (0, 
        grades.YL)(facts));
        if (codes.length > 0) return (0, rule.Ke)(codes, evidence, shown);
        return [ candidate === null ? (0, rule.hH)("no-intervention", shown) : (0, rule.IX)(evidence, shown) ];
      }
    };
    var notification = __webpack_require__(8705);
    function authority(judged) {
      const listed = judged.solution["urgent-authorities"];
      if (listed === void 0) return {
        code: null,
        by: null,
        checked: "nobody-named"
      };
      if (listed.length === 0) return {
        code: "urgent.not-authorised",
        by: null,
        checked: "checked"
      };
      const {landing} = judged.facts;
      const landed = landing?.known === true ? landing.value : null;
      const brought = [ landed?.landedBy ?? null, ...landed?.mergers ?? [] ];
      const people = [ (0, starters.A)(judged.facts), ...brought ].filter(person => person !== null);
      const found = people.find(person => listed.some(each => (0, folding.Yq)(each, person)));
      if (found !== void 0) return {
        code: null,
        by: found.login,
        checked: "checked"
      };
      const offline = (0, rules_offline.a)(judged.facts);
      if (offline && people.length === 0) return {
        code: null,
        by: null,
        checked: "not-checkable"
      };
      const code = offline || (landed?.landedBy ?? null) !== null ? "urgent.not-authorised" : "urgent.unverifiable";
      return {
        code,
        by: null,
        checked: "checked"
      };
    }
    const SHORTEST_JUSTIFICATION = 20;
    function lengthOf(text) {
      const seen = text.replace(/[\p{Mark}\p{Default_Ignorable_Code_Point}]/gu, "");
      return Array.from(seen.replace(/\s+/gu, " ").trim()).length;
    }
    const urgent = {
      id: "urgent",
      subject: "intervention",
      waivedByUrgency: false,
      enforcedOutsideProduction: true,
      foreseen: "notice",
      judge(judged) {
        const {facts, solution, candidate} = judged;
        const declared = candidate.intervention.urgent;
        if (declared === void 0) return [ (0, rule.hH)("not-urgent") ];
        const {sending, missing, expiresAt, codes: noticeCodes} = (0, notification.n)(judged);
        const {code: refused, by, checked} = authority(judged);
        const notice = sending.kind === "sent" ? sending.notice : null;
        const length = lengthOf(declared.reason ?? "");
        const codes = [];
        if (length < SHORTEST_JUSTIFICATION) codes.push("urgent.unjustified");
        if ((0, folding.er)(declared.incident ?? "") === "") codes.push("urgent.no-incident");
        codes.push(...refused === null ? [] : [ refused ], ...noticeCodes);
        const shown = {
          incident: declared.incident ?? null,
          "declared-by": declared["declared-by"] ?? null,
          "reason-length": length,
          "reason-required": SHORTEST_JUSTIFICATION,
          authority: checked,
          "authorised-by": by,
          demand: solution.evidence.announcement,
          "receipt-demanded": (0, rules_notice.p_)(judged),
          via: notice?.via ?? null,
          "notified-at": (0, sources.at)(notice?.at ?? null),
          "landed-at": (0, sources.at)((0, announcing.mo)(judged)),
          reference: notice?.reference ?? null,
          recipients: [ ...notice?.recipients ?? [] ].sort(order.z),
          missing,
          "custodian-named": solution.contacts["solution-custodian"] !== void 0,
          plan: candidate.planDigest,
          "expires-at": (0, sources.at)(expiresAt),
          receipt: notice?.receipt ?? null,
          ...toldBefore(sending, judged),
          unknown: sending.kind === "unknown" ? sending.why : null,
          sources: (0, sources.u)(facts.landing, facts.receipts)
        };
        const evidence = notice?.grade ?? (0, grades.YL)(facts);
        return codes.length === 0 ? [ (0, rule.IX)(evidence, shown) ] : (0, rule.Ke)(codes, evidence, shown);
      }
    };
    const RULES = [ file, rules, target, announcement, leadTime, approval, schedule, slot.N, fit, freeze, urgent, staff, clock, api, rules_event.f ];
  }),
  4591: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => rowsOf,
      v: () => treatment
    });
    var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8627);
    var _environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2448);
    var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);
    function rowsOf(judged, rules = _registry_js__WEBPACK_IMPORTED_MODULE_0__.y) {
      return rules.flatMap(rule => {
        const treated = treatment(rule, judged);
        return findingsOf(rule, judged).map(finding => {
          const row = {
            rule: rule.id,
            ...finding
          };
          return treated === null ? row : {
            ...row,
            outcome: treated
          };
        });
      });
    }
    function findingsOf(rule, judged) {
      if (rule.subject === "run") return rule.judge(judged);
      const {candidate} = judged;
      return candidate === null ? [ (0, _rule_js__WEBPACK_IMPORTED_MODULE_1__.hH)("no-intervention") ] : rule.judge({
        ...judged,
        candidate
      });
    }
    function treatment(rule, {candidate, solution, facts}) {
      if (candidate === null) return null;
      const {urgent, environment} = candidate.intervention;
      if (urgent !== void 0 && rule.waivedByUrgency) return "waived";
      const onlyTest = environment === "test" && (0, _environments_js__WEBPACK_IMPORTED_MODULE_2__.Z)(solution, facts.target.environment) === "test";
      const enforced = !onlyTest || solution["enforce-in"].includes("test");
      return enforced || rule.enforcedOutsideProduction ? null : "reported";
    }
  }),
  6616: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IX: () => pass,
      Ke: () => refusals,
      fJ: () => fail,
      hH: () => notApplicable,
      vm: () => unverifiable
    });
    function pass(evidence, facts) {
      return {
        outcome: "pass",
        code: null,
        evidence,
        facts
      };
    }
    function fail(code, evidence, facts) {
      return {
        outcome: "fail",
        code,
        evidence,
        facts
      };
    }
    function unverifiable(code, evidence, facts) {
      return {
        outcome: "unverifiable",
        code,
        evidence,
        facts
      };
    }
    function refusals(codes, evidence, facts) {
      return [ ...new Set(codes) ].map(code => code.endsWith(".unverifiable") ? unverifiable(code, evidence, facts) : fail(code, evidence, facts));
    }
    function notApplicable(why, facts = {}) {
      return {
        outcome: "not-applicable",
        code: null,
        evidence: null,
        facts: {
          why,
          ...facts
        }
      };
    }
  }),
  7411: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => saidOf
    });
    var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
    function saidOf({at: moment, plan, via}, {facts, candidate}) {
      const landing = facts.landing?.known === true ? facts.landing.value : null;
      if (plan !== void 0 && plan !== candidate.planDigest) return "other-plan";
      if ((0, _moments_js__WEBPACK_IMPORTED_MODULE_0__.Y)(moment, landing?.notSetAsideSince ?? null)) return "set-aside";
      if (via === "approval" && (0, _moments_js__WEBPACK_IMPORTED_MODULE_0__.Y)(moment, landing?.recordSince ?? null)) return "set-aside";
      const held = plan === void 0 || via === "receipt";
      return held && (0, _moments_js__WEBPACK_IMPORTED_MODULE_0__.Y)(moment, landing?.noOtherSince ?? null) ? "other-plan" : "this-plan";
    }
  }),
  8726: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      cO: () => tagOf,
      eI: () => draftsOf,
      iE: () => selectIntervention,
      lA: () => unreadIn
    });
    var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);
    const TAGS = "refs/tags/";
    function tagOf(target) {
      return target.ref.kind === "ref" && target.ref.name.startsWith(TAGS) ? target.ref.name.slice(TAGS.length) : null;
    }
    function selectIntervention(files, target) {
      const read = files.kind === "read" ? files.candidates : [];
      const considered = read.filter(({path}) => target.intervention === void 0 || path === target.intervention).toSorted((one, other) => (0, 
      _order_js__WEBPACK_IMPORTED_MODULE_0__.z)(one.path, other.path));
      const drafts = draftsOf(files, target);
      if (considered.length === 0 && drafts.length === 0) return {
        candidate: null,
        why: "no-files",
        considered
      };
      const open = considered.filter(({intervention}) => intervention.outcome === void 0);
      const tag = tagOf(target);
      const meant = candidates => tag === null ? candidates : candidates.filter(({intervention}) => intervention.release.tag === tag);
      const [first, second] = meant(open);
      if (second !== void 0) return {
        candidate: null,
        why: "ambiguous",
        considered
      };
      if (first !== void 0) return {
        candidate: first,
        why: null,
        considered
      };
      if (meant(considered).length > 0) return {
        candidate: null,
        why: "finished",
        considered
      };
      if (drafts.some(draft => tag === null || draft.tag === tag)) return {
        candidate: null,
        why: "draft",
        considered
      };
      const [only, ...more] = open;
      const shown = more.length === 0 ? only ?? null : null;
      return {
        candidate: shown,
        why: "tag-mismatch",
        considered
      };
    }
    function draftsOf(files, target) {
      const drafts = files.kind === "read" ? files.drafts ?? [] : [];
      return drafts.filter(({path}) => target.intervention === void 0 || path === target.intervention);
    }
    function unreadIn(files) {
      return files.kind === "read" ? files.unread ?? [] : [];
    }
  }),
  7962: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => slot
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9466);
    var _grades_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6950);
    var _now_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1532);
    var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
    var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4450);
    var _start_if_announced_now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5507);
    const slot = {
      id: "slot",
      subject: "intervention",
      waivedByUrgency: true,
      enforcedOutsideProduction: false,
      foreseen: "night",
      judge(judged) {
        const {candidate, facts} = judged;
        const {start, end} = candidate.intervention.schedule;
        const now = (0, _now_js__WEBPACK_IMPORTED_MODULE_1__.I)(facts);
        const reversed = start < end ? {} : {
          reversed: true
        };
        const shown = {
          now: (0, _sources_js__WEBPACK_IMPORTED_MODULE_3__.at)(now),
          "opens-at": (0, _sources_js__WEBPACK_IMPORTED_MODULE_3__.at)(start),
          "closes-at": (0, _sources_js__WEBPACK_IMPORTED_MODULE_3__.at)(end),
          ...reversed
        };
        if (now === null) return [ (0, _rule_js__WEBPACK_IMPORTED_MODULE_4__.hH)("now-unknown", shown) ];
        const grade = (0, _grades_js__WEBPACK_IMPORTED_MODULE_0__.hB)((0, _grades_js__WEBPACK_IMPORTED_MODULE_0__.V)(facts.now), (0, 
        _grades_js__WEBPACK_IMPORTED_MODULE_0__.YL)(facts));
        if ((0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_5__.gR)({
          start,
          end
        }, now)) return [ (0, _rule_js__WEBPACK_IMPORTED_MODULE_4__.IX)(grade, shown) ];
        if (now < start) return [ (0, _rule_js__WEBPACK_IMPORTED_MODULE_4__.fJ)("slot.not-yet-open", grade, shown) ];
        return [ (0, _rule_js__WEBPACK_IMPORTED_MODULE_4__.fJ)("slot.over", grade, {
          ...shown,
          ...(0, _start_if_announced_now_js__WEBPACK_IMPORTED_MODULE_2__.$_)(judged)
        }) ];
      }
    };
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
  5507: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $_: () => newStart,
      _G: () => startIfAnnouncedAt,
      lD: () => startIfAnnouncedNow
    });
    var _calendar_lead_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1431);
    var _now_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1532);
    var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4450);
    function startIfAnnouncedAt(announced, {candidate, solution}) {
      return (0, _calendar_lead_time_js__WEBPACK_IMPORTED_MODULE_0__.gl)({
        announced,
        reading: solution.calendar["lead-time"],
        extra: solution.calendar["extra-non-working-days"],
        hours: solution.window,
        downtime: candidate.intervention.schedule.downtime
      });
    }
    function startIfAnnouncedNow(judged) {
      const now = (0, _now_js__WEBPACK_IMPORTED_MODULE_1__.I)(judged.facts);
      return now === null ? null : startIfAnnouncedAt(now, judged);
    }
    function newStart(judged) {
      return {
        "earliest-start-if-announced-now": (0, _sources_js__WEBPACK_IMPORTED_MODULE_2__.at)(startIfAnnouncedNow(judged))
      };
    }
  }),
  4278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => starter,
      X: () => starters
    });
    var _folding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4849);
    var _person_behind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4536);
    function starters(facts) {
      const {actor, triggeringActor} = facts;
      const first = actor === null ? [] : [ {
        as: "actor",
        person: actor
      } ];
      const again = triggeringActor === null || actor !== null && (0, _folding_js__WEBPACK_IMPORTED_MODULE_0__.Yq)(triggeringActor, actor) ? [] : [ {
        as: "triggering-actor",
        person: triggeringActor
      } ];
      const all = [ ...first, ...again ];
      const people = all.filter(({person}) => (0, _person_behind_js__WEBPACK_IMPORTED_MODULE_1__.g)(person, facts) !== null);
      return people.length > 0 ? people : first;
    }
    function starter(facts) {
      return (0, _person_behind_js__WEBPACK_IMPORTED_MODULE_1__.g)(facts.triggeringActor ?? facts.actor, facts);
    }
  })
};
