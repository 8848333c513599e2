export const id = 149;
export const ids = [149];
export const modules = {

/***/ 1431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ latestAnnouncement),
/* harmony export */   M2: () => (/* binding */ leadTime),
/* harmony export */   gl: () => (/* binding */ earliestStart),
/* harmony export */   oT: () => (/* binding */ WORKING_DAYS_AHEAD)
/* harmony export */ });
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9467);
/* harmony import */ var _working_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5854);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7209);



const WORKING_DAYS_AHEAD = 2;
/** Counts the working days between an announcement and a start, and names those skipped. */
function leadTime(question) {
    const announcedOn = (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .localDate */ .gD)(question.announced);
    const last = lastDayThatCounts(question.start, question.reading);
    const counted = [];
    const skipped = [];
    for (let date = (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(announcedOn, 1); date <= last; date = (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(date, 1)) {
        const day = (0,_working_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .k)(date, question.extra);
        if (day.working === null)
            return { known: false, beyond: date };
        if (day.working)
            counted.push(date);
        else
            skipped.push({ date, why: day.why, name: day.name });
    }
    return {
        known: true,
        sufficient: counted.length >= WORKING_DAYS_AHEAD,
        announcedOn,
        nightOf: (0,_window_js__WEBPACK_IMPORTED_MODULE_0__/* .nightOf */ .kB)(question.start),
        workingDays: counted.length,
        counted,
        skipped,
    };
}
/**
 * The first moment inside a window that is far enough from an announcement: the opening on the
 * evening of the second working day, or, read as full days, the first open moment after that day.
 * Null where that day lies beyond the table (or the hours never open).
 */
function earliestStart(question) {
    const first = (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)((0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .localDate */ .gD)(question.announced), 1);
    const second = secondWorkingDay(first, 1, question.extra);
    if (second === null)
        return null;
    const from = question.reading === 'full-days'
        ? (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .instantAt */ .l$)((0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(second, 1), '00:00')
        : (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .instantAt */ .l$)(second, _window_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES_WINDOW */ .hu.opens);
    return (0,_window_js__WEBPACK_IMPORTED_MODULE_0__/* .nextOpening */ .gR)(from, question.hours, question.downtime);
}
/**
 * The end, exclusive, of the time in which a start may still be announced: 00:00 after the last
 * local day that passes. Null where a day that matters lies beyond the table.
 */
function latestAnnouncement(question) {
    const last = lastDayThatCounts(question.start, question.reading);
    const second = secondWorkingDay(last, -1, question.extra);
    return second === null ? null : (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .instantAt */ .l$)(second, '00:00');
}
function lastDayThatCounts(start, reading) {
    return reading === 'full-days' ? (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)((0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .localDate */ .gD)(start), -1) : (0,_window_js__WEBPACK_IMPORTED_MODULE_0__/* .nightOf */ .kB)(start);
}
/** The second working day from `from` on, `from` included, going forth (1) or back (-1). */
function secondWorkingDay(from, step, extra) {
    let found = 0;
    for (let date = from;; date = (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(date, step)) {
        const day = (0,_working_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .k)(date, extra);
        if (day.working === null)
            return null;
        if (day.working && ++found === WORKING_DAYS_AHEAD)
            return date;
    }
}


/***/ }),

/***/ 9438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ landingUnknown),
/* harmony export */   RQ: () => (/* binding */ announcing),
/* harmony export */   mo: () => (/* binding */ landedAt)
/* harmony export */ });
/* harmony import */ var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9466);
/* harmony import */ var _grades_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6950);
/* harmony import */ var _offline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2375);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9778);




/** True where GitHub should say when the plan landed and does not. */
function landingUnknown({ facts }) {
    return !(0,_offline_js__WEBPACK_IMPORTED_MODULE_2__/* .isOffline */ .a)(facts) && facts.landing?.known !== true;
}
/** When the plan came to the default branch; null offline and where it cannot be known. */
function landedAt({ facts }) {
    return facts.landing?.known === true ? facts.landing.value.landedAt : null;
}
/**
 * The announcement's effective instant (3-evidence.md, Time): the later of *landed* (the plan on the
 * default branch) and *delivered* (a receipt's first success, else the recorded `sent-at`). Offline
 * the recorded `sent-at` alone.
 */
function announcing(judged) {
    const sent = (0,_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .sending */ .bh)('announcement', judged);
    return { sending: sent, announced: announcedBy(sent, judged) };
}
function announcedBy(sent, judged) {
    if (sent.kind === 'unknown')
        return { kind: 'unknown' };
    if (sent.kind !== 'sent')
        return { kind: 'none' };
    if (landingUnknown(judged))
        return { kind: 'unknown' };
    const { notice } = sent;
    const basis = notice.via === 'receipt' ? 'delivered' : 'recorded';
    const landed = judged.facts.landing;
    if (landed?.known !== true)
        return { kind: 'announced', at: notice.at, basis, grade: notice.grade };
    const at = (0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .latest */ .IW)(landed.value.landedAt, notice.at);
    return {
        kind: 'announced',
        at,
        basis: at > notice.at ? 'landed' : basis,
        // Both times of a receipt are GitHub's own; a recorded one rests on who wrote the file.
        grade: notice.via === 'receipt' ? landed.grade : (0,_grades_js__WEBPACK_IMPORTED_MODULE_0__/* .weakest */ .hB)(landed.grade, notice.grade),
    };
}


/***/ }),

/***/ 8473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide),
  U: () => (/* binding */ reasonCodesOf)
});

;// CONCATENATED MODULE: ./build/rules/reason-codes.js
/**
 * Every reason a verdict can carry, in the order in which `reason-codes` lists them.
 * The part before the dot is the rule that gives it.
 */
const REASON_CODES = [
    'file.missing',
    'file.invalid',
    'file.personal-data',
    'target.withdrawn',
    'target.no-release',
    'target.tag-mismatch',
    'target.commit-mismatch',
    'target.environment-mismatch',
    'target.ambiguous',
    'target.finished',
    'target.unverifiable',
    'announcement.missing',
    'announcement.recipient-missing',
    'announcement.in-future',
    'announcement.no-reference',
    'announcement.reference-malformed',
    'announcement.plan-changed',
    'announcement.unverifiable',
    'lead-time.too-short',
    'lead-time.unverifiable',
    'approval.client-missing',
    'approval.ezdrav-ict-missing',
    'approval.before-announcement',
    'approval.in-future',
    'approval.same-party',
    'approval.same-reference',
    'approval.reference-malformed',
    'approval.self',
    'approval.plan-changed',
    'approval.edited',
    'approval.not-authorised',
    'approval.unverifiable',
    'schedule.outside-window',
    'schedule.spans-nights',
    'schedule.reversed',
    'slot.not-yet-open',
    'slot.over',
    'fit.too-late',
    'freeze.active',
    'urgent.unjustified',
    'urgent.no-incident',
    'urgent.not-authorised',
    'urgent.not-notified',
    'urgent.recipient-missing',
    'urgent.plan-changed',
    'urgent.notified-in-future',
    'urgent.expired',
    'urgent.unverifiable',
    'staff.departed',
    'staff.unknown',
    'staff.no-statement',
    'staff.not-eligible',
    'staff.unverifiable',
    'clock.unverifiable',
    'api.forbidden',
    'api.rate-limited',
    'api.unavailable',
    'api.malformed',
    'event.not-allowed',
];

// EXTERNAL MODULE: ./build/rules/registry.js + 27 modules
var registry = __webpack_require__(5273);
;// CONCATENATED MODULE: ./build/rules/decision.js


/** The codes that stand in the way: of failures first, then of what cannot be known; each once, in registry order. */
function reasonCodesOf(rows) {
    const failed = REASON_CODES.filter((code) => rows.some((row) => row.outcome === 'fail' && row.code === code));
    const unknown = REASON_CODES.filter((code) => !failed.includes(code) &&
        rows.some((row) => row.outcome === 'unverifiable' && row.code === code));
    return [...failed, ...unknown];
}
/** Without these three having passed nothing was judged that could be allowed. */
const FOUNDATIONS = ['file', 'target', 'clock'];
function isWhole(rows) {
    return registry/* RULES */.y.every(({ id }) => {
        const own = rows.filter((row) => row.rule === id);
        return (own.length > 0 && (!FOUNDATIONS.includes(id) || own.every((row) => row.outcome === 'pass')));
    });
}
/** The worst of all rows; allowed only where every rule was judged and nothing stands in the way. */
function decide(rows, urgent) {
    const failures = rows.filter((row) => row.outcome === 'fail');
    if (failures.some((row) => row.rule === 'file'))
        return 'invalid';
    if (failures.length > 0)
        return 'deny';
    if (rows.some((row) => row.outcome === 'unverifiable'))
        return 'unverifiable';
    if (!isWhole(rows))
        return 'error';
    return urgent ? 'allow-urgent' : 'allow';
}


/***/ }),

/***/ 8149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _calendar_lead_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1431);
/* harmony import */ var _announcing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9438);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8473);
/* harmony import */ var _last_start_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6447);
/* harmony import */ var _notification_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8705);
/* harmony import */ var _now_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1532);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3596);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5273);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6616);









/**
 * Judges whether the intervention may be carried out now. Every rule runs, nothing short-circuits.
 * Total: a rule that throws on facts it was never meant to see ends in the decision `error`.
 *
 * @param candidate the intervention that is meant, as `selectIntervention` tells; null: none could be told
 */
function evaluate(candidate, solution, facts) {
    const judged = { candidate, solution, facts };
    try {
        return verdictOn(judged);
    }
    catch (thrown) {
        return errorVerdict(thrown);
    }
}
function verdictOn(judged) {
    const { candidate, facts } = judged;
    const rules = _registry_js__WEBPACK_IMPORTED_MODULE_5__/* .RULES */ .y.flatMap((rule) => rowsOf(rule, judged));
    const urgent = candidate?.intervention.urgent !== undefined;
    const decision = (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .L)(rules, urgent);
    const allowed = candidate !== null && (decision === 'allow' || decision === 'allow-urgent');
    const announcedSlot = candidate === null || urgent ? null : candidate.intervention.schedule;
    return {
        decision,
        allowed,
        reasonCodes: (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonCodesOf */ .U)(rules),
        intervention: candidate === null
            ? null
            : { id: candidate.intervention.id, planDigest: candidate.planDigest, urgent },
        evaluatedAt: (0,_now_js__WEBPACK_IMPORTED_MODULE_4__/* .nowOf */ .I)(facts),
        opensAt: announcedSlot?.start ?? null,
        closesAt: announcedSlot?.end ?? null,
        validUntil: allowed ? validUntil({ ...judged, candidate }) : null,
        earliestStart: candidate === null || urgent ? null : earliest({ ...judged, candidate }),
        rules,
        diagnostics: facts.files.kind === 'invalid' ? facts.files.diagnostics.toSorted(byPlace) : [],
    };
}
function rowsOf(rule, judged) {
    const treated = treatment(rule, judged);
    return findingsOf(rule, judged).map((finding) => {
        const row = { rule: rule.id, ...finding };
        return treated === null ? row : { ...row, outcome: treated };
    });
}
function findingsOf(rule, judged) {
    if (rule.subject === 'run')
        return rule.judge(judged);
    const { candidate } = judged;
    return candidate === null
        ? [(0,_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .notApplicable */ .hH)('no-intervention')]
        : rule.judge({ ...judged, candidate });
}
/** Shown but not held to: waived for urgent interventions, reported where not enforced. */
function treatment(rule, { candidate, solution, facts }) {
    if (candidate === null)
        return null;
    const { urgent, environment } = candidate.intervention;
    if (urgent !== undefined && rule.waivedByUrgency)
        return 'waived';
    const onlyTest = environment === 'test' && facts.target.environment === 'test';
    const enforced = !onlyTest || solution['enforce-in'].includes('test');
    return enforced || rule.enforcedOutsideProduction ? null : 'reported';
}
/** The last moment to start; null where the slot is not enforced, so that nothing ends. */
function validUntil(judged) {
    const { intervention } = judged.candidate;
    if (intervention.urgent !== undefined)
        return (0,_notification_js__WEBPACK_IMPORTED_MODULE_3__/* .notified */ .n)(judged).expiresAt;
    if (_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .RULES */ .y.some((rule) => rule.id === 'slot' && treatment(rule, judged) !== null))
        return null;
    return (0,_last_start_js__WEBPACK_IMPORTED_MODULE_7__/* .lastStart */ .p)(intervention) ?? intervention.schedule.end;
}
/** For the announcement there is; where there is none, for one made now. Null where that is unknown. */
function earliest(judged) {
    const { announced } = (0,_announcing_js__WEBPACK_IMPORTED_MODULE_1__/* .announcing */ .RQ)(judged);
    if (announced.kind === 'unknown')
        return null;
    const from = announced.kind === 'announced' ? announced.at : (0,_now_js__WEBPACK_IMPORTED_MODULE_4__/* .nowOf */ .I)(judged.facts);
    if (from === null)
        return null;
    const { solution, candidate } = judged;
    return (0,_calendar_lead_time_js__WEBPACK_IMPORTED_MODULE_0__/* .earliestStart */ .gl)({
        announced: from,
        reading: solution.calendar['lead-time'],
        extra: solution.calendar['extra-non-working-days'],
        hours: solution.window,
        downtime: candidate.intervention.schedule.downtime,
    });
}
function byPlace(one, other) {
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_8__/* .byText */ .z)(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_8__/* .byText */ .z)(one.code, other.code) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_8__/* .byText */ .z)(one.key, other.key));
}
/** Our own fault, or facts no edge would make: nothing is allowed, and the row says what was thrown. */
function errorVerdict(thrown) {
    const facts = { thrown: thrown instanceof Error ? thrown.message : String(thrown) };
    return {
        decision: 'error',
        allowed: false,
        reasonCodes: [],
        intervention: null,
        evaluatedAt: null,
        opensAt: null,
        closesAt: null,
        validUntil: null,
        earliestStart: null,
        rules: _registry_js__WEBPACK_IMPORTED_MODULE_5__/* .RULES */ .y.map(({ id }) => ({
            rule: id,
            outcome: 'unverifiable',
            code: null,
            evidence: null,
            facts,
        })),
        diagnostics: [],
    };
}


/***/ }),

/***/ 4849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ foldAscii),
/* harmony export */   Yq: () => (/* binding */ samePerson),
/* harmony export */   er: () => (/* binding */ foldFully),
/* harmony export */   kX: () => (/* binding */ couldBeLogin),
/* harmony export */   z7: () => (/* binding */ isGitHubActions)
/* harmony export */ });
/**
 * Lower case of A–Z alone. Full case folding would take the Kelvin sign for a `k` and so let a
 * look-alike address or login pass for the real one.
 */
function foldAscii(text) {
    return text.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/**
 * Folds as much as can be folded (compatibility forms, case, spaces, every leading `@`): for two texts
 * that must differ, more folding is the stricter way.
 */
function foldFully(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/^[@\s]+/, '');
}
/** One person: by numeric id where both have one (a login may change hands), else by login. */
function samePerson(one, other) {
    return one.id !== null && other.id !== null
        ? one.id === other.id
        : foldAscii(one.login) === foldAscii(other.login);
}
/** The account under which GitHub Actions itself acts; no user can take a login with brackets. */
function isGitHubActions(person) {
    return person.login === 'github-actions[bot]' && person.type === 'Bot';
}
/**
 * True where the text, folded, could be the login of any account: letters, digits, `-` and `_` (managed
 * users), with or without `[bot]`. What could not be one cannot be compared with one.
 */
function couldBeLogin(text) {
    return /^[a-z\d_-]{1,100}(?:\[bot\])?$/.test(foldFully(text));
}


/***/ }),

/***/ 6950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gradeOf),
/* harmony export */   YL: () => (/* binding */ gradeOfFiles),
/* harmony export */   hB: () => (/* binding */ weakest)
/* harmony export */ });
const STRENGTH = { claimed: 0, recorded: 1, verified: 2 };
/** The weakest of several grades: a result is worth no more than the weakest thing it rests on. */
function weakest(first, ...others) {
    return others.reduce((weak, grade) => (STRENGTH[grade] < STRENGTH[weak] ? grade : weak), first);
}
/** What the files were read as; `claimed` where they could not be read. */
function gradeOfFiles(facts) {
    return facts.files.kind === 'read' ? facts.files.grade : 'claimed';
}
/** A fact's grade; `claimed` where it is not known. */
function gradeOf(fact) {
    return fact.known ? fact.grade : 'claimed';
}


/***/ }),

/***/ 6447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ lastStart)
/* harmony export */ });
/* harmony import */ var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9466);

/** The last moment at which the work, and its rollback, still fit into the slot; null without `work-minutes`. */
function lastStart({ schedule }) {
    const { end, 'work-minutes': work, 'rollback-minutes': rollback = 0 } = schedule;
    return work === undefined ? null : (0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .plus */ .tY)(end, -(work + rollback) * _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY);
}


/***/ }),

/***/ 9778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RH: () => (/* binding */ missingRecipients),
/* harmony export */   bh: () => (/* binding */ sending),
/* harmony export */   p_: () => (/* binding */ receiptDemanded)
/* harmony export */ });
/* harmony import */ var _folding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4849);
/* harmony import */ var _grades_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6950);
/* harmony import */ var _offline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2375);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6719);




const SERVICE_DESK = 'servicedesk@src.si';
function fromBlock(block, { candidate, facts }) {
    const { 'sent-at': at, recipients, reference, plan } = block;
    if (plan !== undefined && plan !== candidate.planDigest)
        return { kind: 'other-plan', at, via: 'record' };
    const grade = (0,_offline_js__WEBPACK_IMPORTED_MODULE_1__/* .isOffline */ .a)(facts) ? 'claimed' : (0,_grades_js__WEBPACK_IMPORTED_MODULE_0__/* .gradeOfFiles */ .YL)(facts);
    return {
        kind: 'sent',
        notice: { via: 'record', at, recipients, reference, plan, grade, receipt: null },
    };
}
/** Sent by hand after the receipt that does not count, and clearly of the plan that stands now. */
function isNewer(block, than, { candidate, facts }) {
    const sentAt = block['sent-at'];
    const landed = facts.landing?.known === true && sentAt >= facts.landing.value.landedAt;
    return sentAt > than && (block.plan === undefined ? landed : block.plan === candidate.planDigest);
}
function fromReceipt(reading, { candidate, facts }) {
    switch (reading.kind) {
        case 'counts': {
            const { receipt, payload } = reading;
            const { deliveredAt: at, id } = receipt;
            const { recipients, messageId: reference } = payload;
            const plan = candidate.planDigest;
            const grade = (0,_grades_js__WEBPACK_IMPORTED_MODULE_0__/* .gradeOfFiles */ .YL)(facts);
            return {
                kind: 'sent',
                notice: { via: 'receipt', at, recipients, reference, plan, grade, receipt: id },
            };
        }
        case 'other-plan':
            return { kind: 'other-plan', at: reading.receipt.deliveredAt, via: 'receipt' };
        case 'other-notice':
            return { kind: 'none', withdrawn: reading.receipt.kind === 'withdrawal' };
        case 'unreadable':
            return { kind: 'unknown', why: 'receipt-unreadable' };
        case 'delivery-unknown':
            return { kind: 'unknown', why: 'delivery-unknown' };
        case 'none':
            break;
    }
    return { kind: 'none', withdrawn: false };
}
/** True where only a receipt counts as delivery: `evidence.announcement: receipt`, in a run. */
function receiptDemanded({ solution, facts }) {
    return solution.evidence.announcement === 'receipt' && !(0,_offline_js__WEBPACK_IMPORTED_MODULE_1__/* .isOffline */ .a)(facts);
}
/**
 * What was sent for this plan: the newest delivered receipt, else what the file records (not where a
 * receipt is demanded). A record counts beside a receipt that does not only where it is the newer.
 */
function sending(wanted, judged) {
    const { candidate, facts } = judged;
    const { announcement, urgent } = candidate.intervention;
    const recorded = wanted === 'announcement' ? announcement : urgent?.notification;
    const block = receiptDemanded(judged) ? undefined : recorded;
    if ((0,_offline_js__WEBPACK_IMPORTED_MODULE_1__/* .isOffline */ .a)(facts))
        return block === undefined ? { kind: 'none', withdrawn: false } : fromBlock(block, judged);
    // A receipt nobody could read may tell of a withdrawal, or of another plan.
    if (facts.receipts?.known !== true || facts.repository === null) {
        return { kind: 'unknown', why: 'receipts-unknown' };
    }
    const reading = (0,_receipts_js__WEBPACK_IMPORTED_MODULE_2__/* .readReceipts */ .g)(facts.receipts.value, wanted, candidate, facts.repository);
    if (block === undefined || reading.kind === 'counts')
        return fromReceipt(reading, judged);
    const nothingDelivered = reading.kind === 'none' || reading.kind === 'delivery-unknown';
    if (nothingDelivered || isNewer(block, reading.receipt.deliveredAt, judged))
        return fromBlock(block, judged);
    return fromReceipt(reading, judged);
}
/**
 * Who was not told: the service desk, and the solution custodian; where `solution.yml` names no
 * custodian (or the service desk in his place) any second address will do (`second address`).
 */
function missingRecipients(recipients, { solution }) {
    const told = new Set(recipients.map(_folding_js__WEBPACK_IMPORTED_MODULE_3__/* .foldAscii */ .Dr));
    const custodian = solution.contacts['solution-custodian'];
    const desk = told.has(SERVICE_DESK) ? [] : [SERVICE_DESK];
    const others = [...told].filter((address) => address !== SERVICE_DESK && address !== '');
    const named = custodian !== undefined && (0,_folding_js__WEBPACK_IMPORTED_MODULE_3__/* .foldAscii */ .Dr)(custodian) !== SERVICE_DESK;
    if (!named)
        return others.length > 0 ? desk : [...desk, 'second address'];
    return told.has((0,_folding_js__WEBPACK_IMPORTED_MODULE_3__/* .foldAscii */ .Dr)(custodian)) ? desk : [...desk, custodian];
}


/***/ }),

/***/ 8705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ notified)
/* harmony export */ });
/* harmony import */ var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9466);
/* harmony import */ var _announcing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9438);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9778);
/* harmony import */ var _now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1532);




const LONGEST_HOURS = 12;
/** A record without a digest is for this plan if it is not earlier than the plan's landing. */
function isForEarlierPlan(sent, judged) {
    const landed = (0,_announcing_js__WEBPACK_IMPORTED_MODULE_0__/* .landedAt */ .mo)(judged);
    return (sent.kind === 'sent' &&
        sent.notice.plan === undefined &&
        landed !== null &&
        !(sent.notice.at >= landed));
}
function isUnknown(sent, judged) {
    return (sent.kind === 'unknown' ||
        (sent.kind === 'sent' && sent.notice.plan === undefined && (0,_announcing_js__WEBPACK_IMPORTED_MODULE_0__/* .landingUnknown */ .Mg)(judged)));
}
/** The notification of an urgent intervention: sent to both, for this plan, before now, not too long ago. */
function notified(judged) {
    const sent = (0,_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .sending */ .bh)('notification', judged);
    const now = (0,_now_js__WEBPACK_IMPORTED_MODULE_2__/* .nowOf */ .I)(judged.facts);
    const notice = sent.kind === 'sent' ? sent.notice : null;
    const missing = notice === null ? [] : (0,_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .missingRecipients */ .RH)(notice.recipients, judged);
    const hours = Math.min(LONGEST_HOURS, judged.solution.urgent['valid-hours']);
    const expiresAt = notice === null ? null : (0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .plus */ .tY)(notice.at, hours * _calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .HOUR */ .dp);
    const codes = [];
    if (sent.kind === 'none' || isForEarlierPlan(sent, judged))
        codes.push('urgent.not-notified');
    if (missing.length > 0)
        codes.push('urgent.recipient-missing');
    if (sent.kind === 'other-plan')
        codes.push('urgent.plan-changed');
    if (now !== null && notice !== null && !(notice.at <= now))
        codes.push('urgent.notified-in-future');
    if (now !== null && expiresAt !== null && !(now < expiresAt))
        codes.push('urgent.expired');
    if (isUnknown(sent, judged))
        codes.push('urgent.unverifiable');
    return { sending: sent, missing, expiresAt, codes };
}


/***/ }),

/***/ 1532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nowOf)
/* harmony export */ });
/* harmony import */ var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9466);

/** Times in files are read in the years 2000 to 2100; a clock outside them is out of order. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2101, 0, 1);
/** The instant of evaluation, or null where no clock could be trusted. */
function nowOf(facts) {
    if (!facts.now.known)
        return null;
    const now = facts.now.value;
    return EARLIEST <= now && now < LATEST ? (0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(now) : null;
}


/***/ }),

/***/ 2375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isOffline)
/* harmony export */ });
/**
 * True on the command line: no run, and GitHub was asked nothing. Everything is then `claimed` and
 * the demands of `evidence` do not apply. In a run a fact that was not asked for is one that cannot
 * be known.
 */
function isOffline(facts) {
    return (facts.event === null &&
        facts.landing === null &&
        facts.receipts === null &&
        facts.consents === null);
}


/***/ }),

/***/ 3596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ byId),
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** Order by UTF-16 code units, the same on every machine and in every language. */
function byText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** Order of GitHub's ids, which are whole numbers written as text of any length. */
function byId(one, other) {
    return one.length - other.length || byText(one, other);
}


/***/ }),

/***/ 6719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readReceipts)
/* harmony export */ });
/* harmony import */ var _folding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4849);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3596);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9149);



const ENVIRONMENT = 'ezdrav-announcement';
const SCHEMA = 1;
/** Made by our announce step in this repository: any writer can make a Deployment, but not as this bot. */
function isOurs(receipt, repository) {
    return ((0,_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubActions */ .z7)(receipt.creator) &&
        receipt.environment === ENVIRONMENT &&
        (0,_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .foldAscii */ .Dr)(receipt.repository) === (0,_folding_js__WEBPACK_IMPORTED_MODULE_0__/* .foldAscii */ .Dr)(repository));
}
function isWellFormed(payload) {
    return payload.schema === SCHEMA && (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isMessageId */ .$X)(payload.messageId) && /^\d+$/.test(payload.runId);
}
function isDelivered(receipt) {
    return receipt.deliveredAt !== null;
}
function judge(receipt, wanted, candidate) {
    const { payload, kind } = receipt;
    if (payload === null || !isWellFormed(payload))
        return { kind: 'unreadable', receipt };
    if (kind !== wanted)
        return { kind: 'other-notice', receipt };
    if (payload.planDigest !== candidate.planDigest)
        return { kind: 'other-plan', receipt };
    return { kind: 'counts', receipt, payload };
}
/**
 * Only an intervention's newest delivered receipt counts (3-evidence.md, Receipts). Of several
 * delivered in the same moment one that does not count wins.
 */
function readReceipts(receipts, wanted, candidate, repository) {
    const ofThis = receipts
        .filter((receipt) => isOurs(receipt, repository))
        .filter(({ payload }) => payload === null || payload.interventionId === candidate.intervention.id)
        .toSorted((one, other) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byId */ .$)(one.id, other.id));
    const [newest] = ofThis
        .filter(isDelivered)
        .map((receipt) => ({ at: receipt.deliveredAt, reading: judge(receipt, wanted, candidate) }))
        .toSorted((one, other) => other.at - one.at || rank(one.reading) - rank(other.reading));
    const unconfirmed = ofThis.find(({ kind, payload, deliveredAt: at }) => at === null && kind === wanted && payload?.planDigest === candidate.planDigest);
    const otherwise = unconfirmed === undefined
        ? { kind: 'none' }
        : { kind: 'delivery-unknown', receipt: unconfirmed };
    return newest?.reading ?? otherwise;
}
function rank(reading) {
    return reading.kind === 'counts' ? 1 : 0;
}


/***/ }),

/***/ 9149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ isMessageId),
/* harmony export */   PI: () => (/* binding */ isTelephone),
/* harmony export */   jF: () => (/* binding */ fitsPattern)
/* harmony export */ });
/** A `<Message-ID>` as mail writes it. */
function isMessageId(reference) {
    return /^<[^<>\s]+@[^<>\s]+>$/.test(reference.trim());
}
/** The word that stands for an approval given by telephone, in urgent interventions alone. */
function isTelephone(reference) {
    return /^(?:telephone|telefon)$/i.test(reference.trim());
}
/**
 * True where a ticket reference has the shape `reference-pattern` of `solution.yml` asks for. A
 * Message-ID is never held to it. A pattern that is no regular expression fits nothing.
 */
function fitsPattern(reference, solution) {
    const pattern = solution['reference-pattern'];
    if (pattern === undefined || isMessageId(reference))
        return true;
    try {
        return new RegExp(pattern, 'u').test(reference.trim());
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// UNUSED EXPORTS: codesOf

// EXTERNAL MODULE: ./build/rules/announcing.js
var announcing = __webpack_require__(9438);
// EXTERNAL MODULE: ./build/rules/grades.js
var grades = __webpack_require__(6950);
// EXTERNAL MODULE: ./build/rules/notice.js
var rules_notice = __webpack_require__(9778);
// EXTERNAL MODULE: ./build/rules/now.js
var rules_now = __webpack_require__(1532);
// EXTERNAL MODULE: ./build/rules/order.js
var order = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/rules/reference.js
var rules_reference = __webpack_require__(9149);
// EXTERNAL MODULE: ./build/rules/rule.js
var rule = __webpack_require__(6616);
;// CONCATENATED MODULE: ./build/rules/sources.js

function at(instant) {
    return instant === null ? null : { at: instant };
}
function written(source) {
    return {
        from: source.from,
        ...(source.id === undefined ? {} : { id: source.id }),
        ...(source.time === undefined ? {} : { time: at(source.time) }),
    };
}
/** Where facts were read, for an auditor: sorted, each once. */
function sourcesOf(...facts) {
    const rows = facts
        .flatMap((fact) => (fact?.known === true ? fact.sources : []))
        .map((source) => JSON.stringify(written(source)));
    return [...new Set(rows)].sort(order/* byText */.z).map((row) => JSON.parse(row));
}
/** A problem as facts of a row. */
function problemFacts(problem) {
    return {
        request: problem.request,
        status: problem.status,
        detail: problem.detail,
        ...(problem.permission === undefined ? {} : { permission: problem.permission }),
    };
}

;// CONCATENATED MODULE: ./build/rules/announcement.js








function referenceCodes(reference, judged) {
    if (reference === undefined || reference.trim() === '')
        return ['announcement.no-reference'];
    return (0,rules_reference/* fitsPattern */.jF)(reference, judged.solution) ? [] : ['announcement.reference-malformed'];
}
/**
 * The intervention was announced to the service desk and to the solution custodian, with a
 * reference, not in the future, and for this very plan.
 *
 * Example: sent to servicedesk@src.si alone while `solution.yml` names a custodian → fail,
 * `announcement.recipient-missing`.
 */
const announcement = {
    id: 'announcement',
    subject: 'intervention',
    waivedByUrgency: true,
    enforcedOutsideProduction: false,
    judge(judged) {
        const { facts, solution, candidate } = judged;
        const { sending, announced } = (0,announcing/* announcing */.RQ)(judged);
        const now = (0,rules_now/* nowOf */.I)(facts);
        const landed = (0,announcing/* landedAt */.mo)(judged);
        const notice = sending.kind === 'sent' ? sending.notice : null;
        const missing = notice === null ? [] : (0,rules_notice/* missingRecipients */.RH)(notice.recipients, judged);
        const codes = [];
        if (sending.kind === 'none')
            codes.push('announcement.missing');
        if (sending.kind === 'other-plan')
            codes.push('announcement.plan-changed');
        if (missing.length > 0)
            codes.push('announcement.recipient-missing');
        if (notice !== null)
            codes.push(...referenceCodes(notice.reference, judged));
        const moments = [notice?.at ?? null, landed].filter((moment) => moment !== null);
        if (now !== null && moments.some((moment) => !(moment <= now)))
            codes.push('announcement.in-future');
        const shown = {
            demand: solution.evidence.announcement,
            'receipt-demanded': (0,rules_notice/* receiptDemanded */.p_)(judged),
            via: notice?.via ?? null,
            'sent-at': at(notice?.at ?? null),
            'landed-at': at(landed),
            'announced-at': announced.kind === 'announced' ? at(announced.at) : null,
            reference: notice?.reference ?? null,
            'reference-pattern': solution['reference-pattern'] ?? null,
            recipients: [...(notice?.recipients ?? [])].sort(order/* byText */.z),
            missing,
            custodian: solution.contacts['solution-custodian'] ?? null,
            'custodian-named': solution.contacts['solution-custodian'] !== undefined,
            plan: candidate.planDigest,
            receipt: notice?.receipt ?? null,
            withdrawn: sending.kind === 'none' && sending.withdrawn,
            unknown: sending.kind === 'unknown'
                ? sending.why
                : (0,announcing/* landingUnknown */.Mg)(judged)
                    ? 'landing-unknown'
                    : null,
            sources: sourcesOf(facts.landing, facts.receipts),
        };
        const evidence = notice?.grade ?? (0,grades/* gradeOfFiles */.YL)(facts);
        if (shown.unknown !== null)
            codes.push('announcement.unverifiable');
        return codes.length > 0 ? (0,rule/* refusals */.Ke)(codes, evidence, shown) : [(0,rule/* pass */.IX)(evidence, shown)];
    },
};

// EXTERNAL MODULE: ./build/rules/offline.js
var rules_offline = __webpack_require__(2375);
;// CONCATENATED MODULE: ./build/rules/api.js




/** Every problem, each once, those of facts that were not listed too. */
function problemsOf(facts) {
    const { now, landing, receipts, consents, roster, files, target } = facts;
    const asked = [
        now,
        landing,
        receipts,
        consents,
        roster,
        target.deployed,
        target.tagNow,
    ];
    const unknown = asked.flatMap((fact) => (fact?.known === false ? [fact.problem] : []));
    const unread = files.kind === 'unknown' ? [files.problem] : [];
    const written = new Map([...facts.problems, ...unknown, ...unread].map((problem) => [
        JSON.stringify([
            problem.code,
            problem.request,
            problem.status,
            problem.detail,
            problem.permission,
        ]),
        problem,
    ]));
    return [...written].sort(([one], [other]) => (0,order/* byText */.z)(one, other)).map(([, problem]) => problem);
}
/**
 * GitHub answered everything that was asked. Whatever could not be had stands in the way, one row a
 * request, with the permission that is missing where it can be told.
 *
 * Example: 403 on the activity of the repository → unverifiable, `api.forbidden`.
 */
const api = {
    id: 'api',
    subject: 'run',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge({ facts }) {
        // A clock that cannot be trusted has a rule of its own.
        const problems = problemsOf(facts).filter(({ code }) => code !== 'clock.unverifiable');
        const asked = facts.requests === undefined ? {} : { requests: facts.requests.requests };
        if (problems.length > 0) {
            return problems.map((problem) => (0,rule/* unverifiable */.vm)(problem.code, null, { ...problemFacts(problem), ...asked }));
        }
        return [(0,rules_offline/* isOffline */.a)(facts) ? (0,rule/* notApplicable */.hH)('offline') : (0,rule/* pass */.IX)('verified', asked)];
    },
};

;// CONCATENATED MODULE: ./build/rules/consent.js

function stands({ codes }) {
    return codes.length === 0;
}
/** Standing ones first, GitHub's own record before a claim, then the newest. */
function inOrder(consents) {
    const rank = (consent) => stands(consent) ? (consent.via === 'record' ? 1 : 0) : 2;
    return consents.toSorted((one, other) => rank(one) - rank(other) || other.at - one.at || (0,order/* byId */.$)(other.id, one.id));
}
/** The code of a party of which nothing is there. */
function missingCode(party) {
    return party === 'client' ? 'approval.client-missing' : 'approval.ezdrav-ict-missing';
}

// EXTERNAL MODULE: ./build/rules/folding.js
var folding = __webpack_require__(4849);
// EXTERNAL MODULE: ./build/calendar/instant.js
var instant = __webpack_require__(9466);
// EXTERNAL MODULE: ./build/calendar/zone.js
var zone = __webpack_require__(7209);
;// CONCATENATED MODULE: ./build/rules/departures.js




/** When a member is gone: at the time given, or from the 00:00 after the last day; null: not leaving. */
function departsAt({ left }) {
    if (left === undefined)
        return null;
    return left.kind === 'time' ? left.instant : (0,zone/* instantAt */.l$)((0,zone/* addDays */.fi)(left.date, 1), '00:00');
}
function hasLeft(member, now) {
    const departs = departsAt(member);
    return departs !== null && departs <= now;
}
/** A person's entries, sorted by `ref`: someone who came back has two. */
function entriesOf(person, roster) {
    return roster.staff
        .filter(({ github }) => github !== undefined && (0,folding/* samePerson */.Yq)(github, person))
        .toSorted((one, other) => (0,order/* byText */.z)(one.ref, other.ref));
}
/** True where the roster knows the person, and every entry of theirs has ended. */
function isDeparted(person, facts) {
    const now = (0,rules_now/* nowOf */.I)(facts);
    if (now === null || !facts.roster.known || facts.roster.value === null)
        return false;
    const entries = entriesOf(person, facts.roster.value);
    return entries.length > 0 && entries.every((member) => hasLeft(member, now));
}

;// CONCATENATED MODULE: ./build/rules/involved.js


/** Who wrote, landed and starts; offline only the actor the caller names. */
function involved({ facts }) {
    const landing = facts.landing?.known === true ? facts.landing.value : null;
    const named = [landing?.author ?? null, landing?.landedBy ?? null, facts.actor];
    return {
        people: [...named, facts.triggeringActor].filter((person) => person !== null),
        complete: (0,rules_offline/* isOffline */.a)(facts) ||
            (named.every((person) => (person?.id ?? null) !== null) &&
                // A run that a workflow's token started: who stands behind it is not known.
                (facts.actor === null || !(0,folding/* isGitHubActions */.z7)(facts.actor))),
    };
}

;// CONCATENATED MODULE: ./build/rules/recorded-approval.js










/** How long before the landing an urgent intervention's approval may have been given. */
const URGENT_AHEAD = 12 * instant/* HOUR */.dp;
/** A record without a digest must not be earlier than this. */
function floorOf(judged) {
    const landed = (0,announcing/* landedAt */.mo)(judged);
    if (judged.candidate.intervention.urgent !== undefined) {
        return landed === null ? [] : [(0,instant/* plus */.tY)(landed, -URGENT_AHEAD)];
    }
    const { sending } = (0,announcing/* announcing */.RQ)(judged);
    const sent = sending.kind === 'sent' ? sending.notice.at : sending.kind === 'other-plan' ? sending.at : null;
    return [landed, sent].filter((moment) => moment !== null);
}
function isEarlier(approval, judged) {
    const { landing } = judged.facts;
    // A plan that was withdrawn or finished in between needs new approvals, whatever they are bound by.
    const anew = landing?.known === true ? landing.value.approvalsCountFrom : null;
    const floors = [
        ...(approval.plan === undefined ? floorOf(judged) : []),
        ...(anew === null ? [] : [anew]),
    ];
    return floors.some((floor) => !(approval.at >= floor));
}
/** `by` against the logins of author and starters; an opaque `by` cannot be compared. */
function selfCodes(by, judged) {
    const { people, complete } = involved(judged);
    if (people.some(({ login }) => (0,folding/* foldFully */.er)(login) === (0,folding/* foldFully */.er)(by)))
        return ['approval.self'];
    return complete || !(0,folding/* couldBeLogin */.kX)(by) ? [] : ['approval.unverifiable'];
}
function codesOf(approval, telephone, judged) {
    const { candidate, facts, solution } = judged;
    const { by, at, reference, plan } = approval;
    const now = (0,rules_now/* nowOf */.I)(facts);
    const codes = [];
    if (isEarlier(approval, judged))
        codes.push('approval.before-announcement');
    if (now !== null && !(at <= now))
        codes.push('approval.in-future');
    const named = reference.trim() !== '' && (telephone || (0,rules_reference/* fitsPattern */.jF)(reference, solution));
    if (!named)
        codes.push('approval.reference-malformed');
    codes.push(...selfCodes(by, judged));
    if (plan !== undefined && plan !== candidate.planDigest)
        codes.push('approval.plan-changed');
    if (isDeparted({ login: by.trim().replace(/^@/, ''), id: null }, facts))
        codes.push('approval.not-authorised');
    if ((0,announcing/* landingUnknown */.Mg)(judged))
        codes.push('approval.unverifiable');
    return [...new Set(codes)];
}
/**
 * The approval a file records for a party; null where there is none that may count. Where verified
 * approvals are demanded only an urgent intervention's approval by telephone is taken from the file.
 */
function recordedApproval(party, judged) {
    const { candidate, facts, solution } = judged;
    const { approvals, urgent } = candidate.intervention;
    const approval = approvals?.[party];
    if (approval === undefined)
        return null;
    const telephone = urgent !== undefined && (0,rules_reference/* isTelephone */.PI)(approval.reference);
    if (solution.evidence.approvals === 'verified' && !telephone && !(0,rules_offline/* isOffline */.a)(facts))
        return null;
    const { by, at, reference, plan } = approval;
    return {
        party,
        via: 'record',
        id: '',
        by: { login: by, id: null },
        at,
        reference,
        bound: plan === undefined ? 'time' : 'digest',
        self: (0,folding/* couldBeLogin */.kX)(by) && involved(judged).people.length > 0 ? 'checked' : 'not-checkable',
        telephone,
        grade: (0,rules_offline/* isOffline */.a)(facts) ? 'claimed' : (0,grades/* gradeOfFiles */.YL)(facts),
        codes: by.trim() === '' ? [missingCode(party)] : codesOf(approval, telephone, judged),
    };
}

;// CONCATENATED MODULE: ./build/rules/verified-approvals.js








/** The whole comment is this one line; a quoted, fenced or dressed-up line is no approval. */
const APPROVE = /^\/approve (\S+) (sha256:[0-9a-f]{64})[ \t\r\n]*$/;
/** What speaks against the person and the moment, whatever the form of the approval. */
function personCodes(user, at, party, judged) {
    const { facts, solution } = judged;
    const { people, complete } = involved(judged);
    const now = (0,rules_now/* nowOf */.I)(facts);
    const anew = facts.landing?.known === true ? facts.landing.value.approvalsCountFrom : null;
    const other = party === 'client' ? 'ezdrav-ict' : 'client';
    const inBoth = solution.approvers[other].some(({ id }) => id === user.id);
    const codes = [];
    if (anew !== null && !(at >= anew))
        codes.push('approval.before-announcement');
    if (now !== null && !(at <= now))
        codes.push('approval.in-future');
    if (people.some((person) => (0,folding/* samePerson */.Yq)(person, user)))
        codes.push('approval.self');
    if (user.type !== 'User' || inBoth || isDeparted(user, facts))
        codes.push('approval.not-authorised');
    if (!complete || (0,announcing/* landingUnknown */.Mg)(judged))
        codes.push('approval.unverifiable');
    return codes;
}
function isListed(user, party, { solution }) {
    return solution.approvers[party].some(({ id }) => id === user.id);
}
/** Each user's last review that takes a stand. */
function lastStands(reviews) {
    const inTime = reviews
        .filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING')
        .toSorted((one, other) => one.submittedAt - other.submittedAt || (0,order/* byId */.$)(one.id, other.id));
    return [...new Map(inTime.map((review) => [review.user.id, review])).values()];
}
function reviewCodes(review, party, judged) {
    if (review.state !== 'APPROVED')
        return [missingCode(party)];
    const ofThisPlan = review.onHead && review.planDigest === judged.candidate.planDigest;
    return ofThisPlan ? [] : ['approval.plan-changed'];
}
/** An edited or hidden comment may say what its author never wrote; mail and apps prove no author. */
function commentCodes(comment, digest, judged) {
    const codes = [];
    if (digest !== judged.candidate.planDigest)
        codes.push('approval.plan-changed');
    if (comment.edited || comment.minimised)
        codes.push('approval.edited');
    if (comment.byEmail || comment.viaApp)
        codes.push('approval.not-authorised');
    return codes;
}
/**
 * The reviews and comments of a party's listed people, by numeric id; what others wrote is ignored.
 * Empty where GitHub was not asked or did not answer.
 */
function verifiedApprovals(party, judged) {
    const { consents } = judged.facts;
    if (consents?.known !== true)
        return [];
    const grade = (0,grades/* gradeOf */.V)(consents);
    const listed = consents.value.filter(({ user }) => isListed(user, party, judged));
    const shape = (from, at, codes) => ({
        party,
        via: from.kind,
        id: from.id,
        by: from.user,
        at,
        reference: from.url,
        bound: 'digest',
        self: 'checked',
        telephone: false,
        grade,
        codes: [...new Set([...codes, ...personCodes(from.user, at, party, judged)])],
    });
    const reviews = lastStands(listed.filter((consent) => consent.kind === 'review')).map((review) => shape(review, review.submittedAt, reviewCodes(review, party, judged)));
    const comments = listed.flatMap((consent) => {
        if (consent.kind !== 'comment')
            return [];
        const [, id, digest] = APPROVE.exec(consent.body) ?? [];
        if (id !== judged.candidate.intervention.id)
            return [];
        return [shape(consent, consent.createdAt, commentCodes(consent, digest, judged))];
    });
    return [...reviews, ...comments];
}

;// CONCATENATED MODULE: ./build/rules/parties.js




/** What a party gave, the best first. */
function given(party, judged) {
    const recorded = recordedApproval(party, judged);
    return inOrder([...(recorded === null ? [] : [recorded]), ...verifiedApprovals(party, judged)]);
}
function sameWho(client, ict) {
    const byNumber = client.by.id !== null && client.by.id === ict.by.id;
    return byNumber || (0,folding/* foldFully */.er)(client.by.login) === (0,folding/* foldFully */.er)(ict.by.login);
}
function sameReference(client, ict) {
    const telephone = client.telephone && ict.telephone;
    return !telephone && (0,folding/* foldFully */.er)(client.reference) === (0,folding/* foldFully */.er)(ict.reference);
}
/** The two to be shown and compared: standing ones that do not collide, where there are any. */
function pair(clients, icts) {
    const pairs = clients
        .filter(stands)
        .flatMap((client) => icts.filter(stands).map((ict) => [client, ict]));
    const apart = pairs.find(([client, ict]) => !sameWho(client, ict) && !sameReference(client, ict));
    return apart ?? [clients[0], icts[0]];
}

;// CONCATENATED MODULE: ./build/rules/approval.js







function shownOf(consent) {
    const { via, by, at: moment, reference, bound, self, telephone, id } = consent;
    return { via, id, by: by.login, at: at(moment), reference, bound, self, telephone };
}
function judgeParty(party, shown, all, judged) {
    const { facts, solution, candidate } = judged;
    const common = {
        party,
        demand: solution.evidence.approvals,
        plan: candidate.planDigest,
        'approve-line': `/approve ${candidate.intervention.id} ${candidate.planDigest}`,
        sources: sourcesOf(facts.landing, facts.consents),
    };
    if (shown === undefined) {
        const unknown = facts.consents?.known !== true && !(0,rules_offline/* isOffline */.a)(facts);
        return (0,rule/* refusals */.Ke)([unknown ? 'approval.unverifiable' : missingCode(party)], null, common);
    }
    const others = all
        .filter((consent) => consent !== shown)
        .map((consent) => ({ ...shownOf(consent), codes: [...consent.codes].sort(order/* byText */.z) }));
    const whole = { ...common, ...shownOf(shown), others };
    if (stands(shown))
        return [(0,rule/* pass */.IX)(shown.grade, whole)];
    return (0,rule/* refusals */.Ke)(shown.codes, shown.grade, whole);
}
/**
 * Client and eZdravje ICT team each approved this plan: who, when, with a reference, not in the
 * future, two different people and references, none of whom wrote the plan or starts the deployment.
 *
 * Example: both approvals refer to `SD-2026-118402#3` → fail, `approval.same-reference`.
 */
const approval = {
    id: 'approval',
    subject: 'intervention',
    waivedByUrgency: false,
    enforcedOutsideProduction: false,
    judge(judged) {
        const clients = given('client', judged);
        const icts = given('ezdrav-ict', judged);
        const [client, ict] = pair(clients, icts);
        const rows = [
            ...judgeParty('client', client, clients, judged),
            ...judgeParty('ezdrav-ict', ict, icts, judged),
        ];
        if (client === undefined || ict === undefined)
            return rows;
        const grade = (0,grades/* weakest */.hB)(client.grade, ict.grade);
        const { by, reference } = client;
        const both = { client: shownOf(client), 'ezdrav-ict': shownOf(ict), by: by.login, reference };
        if (sameWho(client, ict))
            rows.push(...(0,rule/* refusals */.Ke)(['approval.same-party'], grade, both));
        if (sameReference(client, ict))
            rows.push(...(0,rule/* refusals */.Ke)(['approval.same-reference'], grade, both));
        return rows;
    },
};

;// CONCATENATED MODULE: ./build/rules/clock.js




/**
 * The instant of evaluation is known from a clock that the runner cannot set.
 *
 * Example: two answers of GitHub whose `Date` headers differ by a minute → unverifiable,
 * `clock.unverifiable`.
 */
const clock = {
    id: 'clock',
    subject: 'run',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge({ facts }) {
        if (!facts.now.known) {
            return [(0,rule/* unverifiable */.vm)('clock.unverifiable', null, problemFacts(facts.now.problem))];
        }
        // An answer that tells no time, or a wrong one, is no answer, whatever it was about.
        const timeless = facts.problems.filter(({ code }) => code === 'clock.unverifiable');
        if (timeless.length > 0) {
            return timeless
                .toSorted((one, other) => (0,order/* byText */.z)(one.request, other.request))
                .map((problem) => (0,rule/* unverifiable */.vm)('clock.unverifiable', null, problemFacts(problem)));
        }
        const now = (0,rules_now/* nowOf */.I)(facts);
        const runner = facts.runnerClock === undefined ? {} : { 'runner-clock': facts.runnerClock };
        const shown = { now: at(now), ...runner, sources: sourcesOf(facts.now) };
        if (now === null)
            return [(0,rule/* unverifiable */.vm)('clock.unverifiable', facts.now.grade, shown)];
        return [(0,rule/* pass */.IX)(facts.now.grade, shown)];
    },
};

;// CONCATENATED MODULE: ./build/rules/event.js


/** Events of the repository itself; all others can be set off from a fork, or say nothing of a tag. */
const DEPLOYING_EVENTS = ['push', 'release', 'workflow_dispatch'];
/**
 * The run was started by an event that may deploy.
 *
 * Example: `pull_request_target`, which a fork can set off → fail, `event.not-allowed`.
 */
const event_event = {
    id: 'event',
    subject: 'run',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge({ facts }) {
        if ((0,rules_offline/* isOffline */.a)(facts))
            return [(0,rule/* notApplicable */.hH)('no-run')];
        const shown = { event: facts.event, allowed: DEPLOYING_EVENTS };
        const may = facts.event !== null && DEPLOYING_EVENTS.includes(facts.event);
        return [may ? (0,rule/* pass */.IX)('verified', shown) : (0,rule/* fail */.fJ)('event.not-allowed', 'verified', shown)];
    },
};

// EXTERNAL MODULE: ./build/rules/selection.js
var rules_selection = __webpack_require__(8726);
;// CONCATENATED MODULE: ./build/rules/file.js




/** Nothing at the path, personal data, or anything else wrong: the three codes a verdict knows. */
function reasonOf({ code }) {
    return code === 'file.missing' || code === 'file.personal-data' ? code : 'file.invalid';
}
/**
 * The files are there, and every one of them can be read as its schema says.
 *
 * Example: `.ezdrav/intervention.yml` has `shedule:` for `schedule:` → fail, `file.invalid`; the
 * diagnostics of the verdict carry line, column and the nearest known key. Files that could not be
 * fetched are no fault of the files: the rule `api` says what failed.
 */
const file = {
    id: 'file',
    subject: 'run',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge({ facts: { files, target } }) {
        if (files.kind === 'unknown')
            return [(0,rule/* notApplicable */.hH)('files-unknown')];
        if (files.kind === 'invalid') {
            const codes = new Set(files.diagnostics.map(reasonOf));
            if (codes.size === 0)
                codes.add('file.invalid');
            return [...codes].sort(order/* byText */.z).map((code) => {
                const of = files.diagnostics.filter((diagnostic) => reasonOf(diagnostic) === code);
                const paths = [...new Set(of.map((diagnostic) => diagnostic.file))].sort(order/* byText */.z);
                return (0,rule/* fail */.fJ)(code, null, { files: paths, diagnostics: of.length });
            });
        }
        const { considered } = (0,rules_selection/* selectIntervention */.i)(files, target);
        const facts = {
            files: considered.map(({ path }) => path),
            sources: sourcesOf({ known: true, value: null, grade: files.grade, sources: files.sources }),
        };
        return [
            considered.length === 0 ? (0,rule/* fail */.fJ)('file.missing', files.grade, facts) : (0,rule/* pass */.IX)(files.grade, facts),
        ];
    },
};

// EXTERNAL MODULE: ./build/rules/last-start.js
var last_start = __webpack_require__(6447);
;// CONCATENATED MODULE: ./build/rules/fit.js






/**
 * What is left of the slot is long enough for the work and, if need be, its rollback.
 *
 * Example: slot until 02:00, 90 minutes of work and 30 of rollback, now 00:01 → fail, `fit.too-late`:
 * the last moment to start was 00:00.
 */
const fit = {
    id: 'fit',
    subject: 'intervention',
    waivedByUrgency: true,
    enforcedOutsideProduction: false,
    judge({ candidate, facts }) {
        const { schedule } = candidate.intervention;
        const last = (0,last_start/* lastStart */.p)(candidate.intervention);
        const now = (0,rules_now/* nowOf */.I)(facts);
        const shown = {
            now: at(now),
            'work-minutes': schedule['work-minutes'] ?? null,
            'rollback-minutes': schedule['rollback-minutes'] ?? null,
            'last-start': at(last),
            'closes-at': at(schedule.end),
            // No moment would do: worth saying before the slot opens. A reversed slot has a rule of its own.
            ...(last !== null &&
                last < schedule.start &&
                schedule.start < schedule.end && { 'longer-than-slot': true }),
        };
        if (last === null)
            return [(0,rule/* notApplicable */.hH)('no-work-minutes', shown)];
        if (now === null)
            return [(0,rule/* notApplicable */.hH)('now-unknown', shown)];
        if (!(0,instant/* contains */.gR)(schedule, now))
            return [(0,rule/* notApplicable */.hH)('outside-slot', shown)];
        const grade = (0,grades/* weakest */.hB)((0,grades/* gradeOf */.V)(facts.now), (0,grades/* gradeOfFiles */.YL)(facts));
        return [now <= last ? (0,rule/* pass */.IX)(grade, shown) : (0,rule/* fail */.fJ)('fit.too-late', grade, shown)];
    },
};

;// CONCATENATED MODULE: ./build/rules/freeze.js






function freeze_inOrder(freezes) {
    return freezes.toSorted((one, other) => other.to - one.to || one.from - other.from || (0,order/* byText */.z)(one.reason, other.reason));
}
/**
 * Now lies in none of the solution's freeze periods. An urgent intervention passes where the period
 * says so. The freeze that lasts longest is named first.
 *
 * Example: freeze from 23 December to 4 January, now 28 December → fail, `freeze.active`.
 */
const freeze = {
    id: 'freeze',
    subject: 'run',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge({ candidate, solution, facts }) {
        const now = (0,rules_now/* nowOf */.I)(facts);
        if (now === null)
            return [(0,rule/* notApplicable */.hH)('now-unknown')];
        const urgent = candidate?.intervention.urgent !== undefined;
        const grade = (0,grades/* weakest */.hB)((0,grades/* gradeOf */.V)(facts.now), (0,grades/* gradeOfFiles */.YL)(facts));
        const active = freeze_inOrder(solution.freezes)
            .filter(({ from, to }) => (0,instant/* contains */.gR)({ start: from, end: to }, now))
            .map((each) => ({
            blocks: !(urgent && each.urgent === 'allowed'),
            facts: {
                now: at(now),
                from: at(each.from),
                to: at(each.to),
                reason: each.reason,
                urgent: each.urgent,
            },
        }));
        const blocking = active.filter(({ blocks }) => blocks);
        if (blocking.length > 0)
            return blocking.map((each) => (0,rule/* fail */.fJ)('freeze.active', grade, each.facts));
        // Freezes that could not be read are not freezes that are not there.
        if (facts.files.kind !== 'read')
            return [(0,rule/* notApplicable */.hH)('files-not-read')];
        return [
            (0,rule/* pass */.IX)(grade, {
                now: at(now),
                periods: solution.freezes.length,
                passed: active.map((each) => each.facts),
            }),
        ];
    },
};

// EXTERNAL MODULE: ./build/calendar/lead-time.js
var lead_time = __webpack_require__(1431);
;// CONCATENATED MODULE: ./build/rules/start-if-announced-now.js


/**
 * The remedy of a lead time that is too short is a new start, so a new plan, announced from now on: the
 * earliest start of the old announcement would be refused again. Null: the time is not known, or the
 * calendar does not reach that far.
 */
function startIfAnnouncedNow({ candidate, solution, facts, }) {
    const now = (0,rules_now/* nowOf */.I)(facts);
    if (now === null)
        return null;
    return (0,lead_time/* earliestStart */.gl)({
        announced: now,
        reading: solution.calendar['lead-time'],
        extra: solution.calendar['extra-non-working-days'],
        hours: solution.window,
        downtime: candidate.intervention.schedule.downtime,
    });
}

;// CONCATENATED MODULE: ./build/rules/lead-time.js





/**
 * Announced at least two working days ahead: two working days lie after the day of the announcement,
 * up to the evening on which the night of the start begins (`full-days`: strictly between the two
 * dates).
 *
 * Example: announced Friday 13 November, start Monday 16 November at 22:00 → fail,
 * `lead-time.too-short`: only Monday counts; the earliest start is Tuesday at 20:00, if the changed plan
 * is announced on that Friday still.
 */
const leadTime = {
    id: 'lead-time',
    subject: 'intervention',
    waivedByUrgency: true,
    enforcedOutsideProduction: false,
    judge(judged) {
        const { candidate, solution, facts } = judged;
        const { announced } = (0,announcing/* announcing */.RQ)(judged);
        const { start, downtime } = candidate.intervention.schedule;
        const { 'lead-time': reading, 'extra-non-working-days': extra } = solution.calendar;
        const lastCall = {
            start: at(start),
            reading,
            required: lead_time/* WORKING_DAYS_AHEAD */.oT,
            'latest-announcement': at((0,lead_time/* latestAnnouncement */.F0)({ start, reading, extra })),
        };
        if (announced.kind === 'none')
            return [(0,rule/* notApplicable */.hH)('not-announced', lastCall)];
        if (announced.kind === 'unknown') {
            return [
                (0,rule/* unverifiable */.vm)('lead-time.unverifiable', null, { why: 'announcement-unknown', ...lastCall }),
            ];
        }
        const asked = { announced: announced.at, reading, extra };
        const shown = {
            ...lastCall,
            'announced-at': at(announced.at),
            basis: announced.basis,
            'earliest-start': at((0,lead_time/* earliestStart */.gl)({ ...asked, hours: solution.window, downtime })),
            sources: sourcesOf(facts.landing, facts.receipts),
        };
        const answer = (0,lead_time/* leadTime */.M2)({ ...asked, start });
        if (!answer.known) {
            const beyond = { ...shown, why: 'beyond-table', beyond: answer.beyond };
            return [(0,rule/* unverifiable */.vm)('lead-time.unverifiable', announced.grade, beyond)];
        }
        const counted = {
            ...shown,
            'announced-on': answer.announcedOn,
            'night-of': answer.nightOf,
            'working-days': answer.workingDays,
            counted: answer.counted,
            skipped: answer.skipped.map(({ date, why, name }) => ({ date, why, name })),
        };
        if (answer.sufficient)
            return [(0,rule/* pass */.IX)(announced.grade, counted)];
        const refused = {
            ...counted,
            'earliest-start-if-announced-now': at(startIfAnnouncedNow(judged)),
        };
        return [(0,rule/* fail */.fJ)('lead-time.too-short', announced.grade, refused)];
    },
};

// EXTERNAL MODULE: ./build/calendar/window.js
var calendar_window = __webpack_require__(9467);
;// CONCATENATED MODULE: ./build/rules/schedule.js





function touches(slot, window) {
    return slot.start < window.end && window.start < slot.end;
}
/** Null where the slot lies inside one window. */
function codeOf(slot, touched) {
    if (!(slot.start < slot.end))
        return 'schedule.reversed';
    if (touched.length > 1)
        return 'schedule.spans-nights';
    const inside = touched.some(({ start, end }) => start <= slot.start && slot.end <= end);
    return inside ? null : 'schedule.outside-window';
}
/**
 * The announced slot lies inside the maintenance window of one night: 20:00–06:00, or 22:00–06:00
 * where downtime is expected; `solution.yml` may narrow it. Every night of the week.
 *
 * Example: 1 December 20:00 to 3 December 02:00 → fail, `schedule.spans-nights`: split it.
 */
const schedule = {
    id: 'schedule',
    subject: 'intervention',
    waivedByUrgency: true,
    enforcedOutsideProduction: false,
    judge({ candidate, solution, facts }) {
        const { start, end, downtime } = candidate.intervention.schedule;
        const nightFrom = (evening) => ({
            evening,
            window: (0,calendar_window/* windowOfNight */.iV)(evening, solution.window, downtime),
        });
        // A start in daytime is after its night's window: the coming night, and one more to be spanned.
        const night = (0,calendar_window/* nightOf */.kB)(start);
        const [own, coming] = [nightFrom(night), nightFrom((0,zone/* addDays */.fi)(night, 1))];
        const nights = [own, coming, nightFrom((0,zone/* addDays */.fi)(night, 2))];
        const slot = { start, end };
        const touched = nights.filter(({ window }) => touches(slot, window));
        const code = codeOf(slot, touched.map(({ window }) => window));
        const meant = touched[0] ?? (start < own.window.end ? own : coming);
        const shown = {
            start: at(start),
            end: at(end),
            downtime,
            night: meant.evening,
            'window-opens-at': at(meant.window.start),
            'window-closes-at': at(meant.window.end),
            nights: touched.map(({ evening }) => evening),
        };
        const grade = (0,grades/* gradeOfFiles */.YL)(facts);
        return [code === null ? (0,rule/* pass */.IX)(grade, shown) : (0,rule/* fail */.fJ)(code, grade, shown)];
    },
};

;// CONCATENATED MODULE: ./build/rules/slot.js





/**
 * Now lies in the announced slot. An open maintenance window is not enough: the work was announced
 * for its own slot.
 *
 * Example: announced 22:00–02:00, now 21:10 → fail, `slot.not-yet-open`, opens at 22:00.
 */
const slot = {
    id: 'slot',
    subject: 'intervention',
    waivedByUrgency: true,
    enforcedOutsideProduction: false,
    judge({ candidate, facts }) {
        const { start, end } = candidate.intervention.schedule;
        const now = (0,rules_now/* nowOf */.I)(facts);
        // Such a slot never opens, so nobody is to wait for it.
        const reversed = start < end ? {} : { reversed: true };
        const shown = { now: at(now), 'opens-at': at(start), 'closes-at': at(end), ...reversed };
        if (now === null)
            return [(0,rule/* notApplicable */.hH)('now-unknown', shown)];
        const grade = (0,grades/* weakest */.hB)((0,grades/* gradeOf */.V)(facts.now), (0,grades/* gradeOfFiles */.YL)(facts));
        if ((0,instant/* contains */.gR)({ start, end }, now))
            return [(0,rule/* pass */.IX)(grade, shown)];
        return [(0,rule/* fail */.fJ)(now < start ? 'slot.not-yet-open' : 'slot.over', grade, shown)];
    },
};

;// CONCATENATED MODULE: ./build/rules/entitlement.js


/** What keeps one entry from deploying. Dates of today and before count as done. */
function entitlement_codesOf(member, now) {
    const done = (date) => date !== undefined && date <= (0,zone/* localDate */.gD)(now);
    const codes = hasLeft(member, now) ? ['staff.departed'] : [];
    if (!done(member['statement-signed']))
        codes.push('staff.no-statement');
    if (!done(member['eligibility-checked']))
        codes.push('staff.not-eligible');
    return codes;
}

;// CONCATENATED MODULE: ./build/rules/refused-roster.js
const ROSTER = '.ezdrav/staff.yml';
/** There is a roster and the rule `file` refuses it, so who stands in it is not known. */
function isRosterRefused({ files }) {
    return files.kind === 'invalid' && files.diagnostics.some(({ file }) => file === ROSTER);
}

;// CONCATENATED MODULE: ./build/rules/starters.js

/** Who starts: the actor, and whoever re-runs, for whom `github-actions[bot]` does not stand. */
function starters({ actor, triggeringActor, }) {
    const first = actor === null ? [] : [{ as: 'actor', person: actor }];
    const again = triggeringActor === null || (0,folding/* isGitHubActions */.z7)(triggeringActor) ? [] : [triggeringActor];
    const others = again.filter((person) => actor === null || !(0,folding/* samePerson */.Yq)(person, actor));
    return [...first, ...others.map((person) => ({ as: 'triggering-actor', person }))];
}
/** Who starts now: on a re-run whoever re-ran it, for whom `github-actions[bot]` does not count. */
function starter({ actor, triggeringActor }) {
    return triggeringActor !== null && !(0,folding/* isGitHubActions */.z7)(triggeringActor) ? triggeringActor : actor;
}

;// CONCATENATED MODULE: ./build/rules/staff.js








function judgePerson(as, person, roster, read, now) {
    const { grade } = read;
    const shown = {
        as,
        login: person.login,
        by: person.id === null ? 'login' : 'id',
        sources: sourcesOf(read),
    };
    // Of someone who left and came back the entry that stands counts.
    const [best] = entriesOf(person, roster)
        .map((member) => ({ member, codes: entitlement_codesOf(member, now) }))
        .toSorted((one, other) => one.codes.length - other.codes.length);
    if (best === undefined)
        return (0,rule/* refusals */.Ke)(['staff.unknown'], grade, shown);
    const whole = {
        ...shown,
        ref: best.member.ref,
        'departed-at': at(departsAt(best.member)),
        'statement-signed': best.member['statement-signed'] ?? null,
        'eligibility-checked': best.member['eligibility-checked'] ?? null,
    };
    return best.codes.length === 0 ? [(0,rule/* pass */.IX)(grade, whole)] : (0,rule/* refusals */.Ke)(best.codes, grade, whole);
}
/**
 * Who starts the deployment is on the roster, has not left, has signed the statement and was checked
 * for eligibility.
 *
 * Example: `left: 2026-11-20`, deployment on 21 November at 00:00 → fail, `staff.departed`.
 */
const staff = {
    id: 'staff',
    subject: 'run',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge({ facts }) {
        const { roster } = facts;
        if (facts.actor === null && !(0,rules_offline/* isOffline */.a)(facts))
            return [(0,rule/* unverifiable */.vm)('staff.unverifiable', null, { why: 'actor-unknown' })];
        if (!roster.known)
            return [(0,rule/* unverifiable */.vm)(roster.problem.code, null, problemFacts(roster.problem))];
        if (isRosterRefused(facts))
            return [(0,rule/* notApplicable */.hH)('roster-invalid')];
        if (roster.value === null)
            return [(0,rule/* notApplicable */.hH)('no-roster')];
        const people = starters(facts);
        const now = (0,rules_now/* nowOf */.I)(facts);
        if (people.length === 0)
            return [(0,rule/* notApplicable */.hH)('actor-not-given')];
        if (now === null)
            return [(0,rule/* notApplicable */.hH)('now-unknown')];
        const kept = roster.value;
        return people.flatMap(({ as, person }) => judgePerson(as, person, kept, roster, now));
    },
};

;// CONCATENATED MODULE: ./build/rules/release.js



/** The commit and the tag: does the tag still point at what is about to be deployed, and is it the pinned commit? */
function commitCodes(pinned, facts) {
    const { deployed, tagNow } = facts.target;
    const codes = [];
    const offline = (0,rules_offline/* isOffline */.a)(facts);
    const known = deployed?.known === true ? (0,folding/* foldAscii */.Dr)(deployed.value) : null;
    const askedInVain = deployed === null ? !offline : !deployed.known;
    const tagAskedInVain = tagNow === null ? !offline : !tagNow.known;
    if (tagNow?.known === true && tagNow.value === null)
        codes.push('target.no-release');
    const moved = tagNow?.known === true &&
        tagNow.value !== null &&
        known !== null &&
        (0,folding/* foldAscii */.Dr)(tagNow.value) !== known;
    const unpinned = pinned !== undefined && known !== null && (0,folding/* foldAscii */.Dr)(pinned) !== known;
    if (moved || unpinned)
        codes.push('target.commit-mismatch');
    if (askedInVain || tagAskedInVain)
        codes.push('target.unverifiable');
    return codes;
}
/** On the command line without `--ref` the announced release is meant; a run has to name its tag. */
function meansTag(facts) {
    return ((0,rules_selection/* tagOf */.c)(facts.target) !== null ||
        (facts.target.ref.kind === 'announced-release' && (0,rules_offline/* isOffline */.a)(facts)));
}

;// CONCATENATED MODULE: ./build/rules/target.js





/**
 * What is about to be deployed is what was announced: the ref is the announced tag, the tag has not
 * moved, a pinned commit is the deployed one, the environment is the announced one, and the plan is
 * neither withdrawn nor finished.
 *
 * Example: v4.12.0 announced, `refs/tags/v4.12.1` pushed → fail, `target.tag-mismatch`. Without
 * `release.commit` the tag alone names the release, so the result is worth `claimed`.
 */
const target = {
    id: 'target',
    subject: 'run',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge({ candidate, facts }) {
        const { ref, deployed, tagNow, environment } = facts.target;
        const selection = (0,rules_selection/* selectIntervention */.i)(facts.files, facts.target);
        const announced = candidate?.intervention;
        const tag = (0,rules_selection/* tagOf */.c)(facts.target);
        const codes = [];
        if (announced?.status === 'withdrawn')
            codes.push('target.withdrawn');
        if (announced?.outcome !== undefined)
            codes.push('target.finished');
        if (announced !== undefined && tag !== null && tag !== announced.release.tag) {
            codes.push('target.tag-mismatch');
        }
        if (announced !== undefined && announced.environment !== environment) {
            codes.push('target.environment-mismatch');
        }
        // Where the ref is no tag, that is the reason; commits and the number of files are not.
        if (!meansTag(facts))
            codes.push('target.no-release');
        else {
            const { why } = selection;
            if (why !== null && why !== 'no-files')
                codes.push(`target.${why}`);
            codes.push(...commitCodes(announced?.release.commit, facts));
        }
        const pinned = announced?.release.commit ?? null;
        const shown = {
            ref: ref.kind === 'announced-release' ? null : ref.name,
            'announced-tag': announced?.release.tag ?? null,
            'announced-commit': pinned,
            deployed: deployed?.known === true ? deployed.value : null,
            ...(pinned !== null && deployed === null && { 'pin-compared': false }),
            'tag-now': tagNow?.known === true ? tagNow.value : null,
            environment,
            'announced-environment': announced?.environment ?? null,
            status: announced?.status ?? null,
            considered: selection.considered.map(({ path, intervention }) => ({
                path,
                tag: intervention.release.tag,
                start: at(intervention.schedule.start),
                finished: intervention.outcome !== undefined,
            })),
            sources: sourcesOf(deployed, tagNow),
        };
        const evidence = pinned === null || deployed?.known !== true
            ? 'claimed'
            : (0,grades/* weakest */.hB)(deployed.grade, (0,grades/* gradeOfFiles */.YL)(facts));
        if (codes.length > 0)
            return (0,rule/* refusals */.Ke)(codes, evidence, shown);
        return [candidate === null ? (0,rule/* notApplicable */.hH)('no-intervention', shown) : (0,rule/* pass */.IX)(evidence, shown)];
    },
};

// EXTERNAL MODULE: ./build/rules/notification.js
var notification = __webpack_require__(8705);
;// CONCATENATED MODULE: ./build/rules/urgent-authority.js



/**
 * Whether someone of `urgent-authorities` landed the plan or starts the run. Where the list is not
 * there anyone may; where it is empty nobody may.
 */
function authority(judged) {
    const listed = judged.solution['urgent-authorities'];
    if (listed === undefined)
        return { code: null, by: null, checked: 'nobody-named' };
    const { landing } = judged.facts;
    const landed = landing?.known === true ? landing.value.landedBy : null;
    const people = [starter(judged.facts), landed].filter((person) => person !== null);
    const found = people.find((person) => listed.some((each) => (0,folding/* samePerson */.Yq)(each, person)));
    if (found !== undefined)
        return { code: null, by: found.login, checked: 'checked' };
    const offline = (0,rules_offline/* isOffline */.a)(judged.facts);
    if (offline && people.length === 0)
        return { code: null, by: null, checked: 'not-checkable' };
    const code = offline || landed !== null ? 'urgent.not-authorised' : 'urgent.unverifiable';
    return { code, by: null, checked: 'checked' };
}

;// CONCATENATED MODULE: ./build/rules/urgent.js








const SHORTEST_JUSTIFICATION = 20;
/** Characters as people count them, runs of spaces as one. */
function lengthOf(text) {
    return Array.from(text.replace(/\s+/gu, ' ').trim()).length;
}
/**
 * An urgent intervention says why and for which incident, is declared by someone who may, and the
 * service desk and the solution custodian were notified of this plan, before now and within the
 * last 12 hours.
 *
 * Example: `reason: Izpad.` → fail, `urgent.unjustified`: fewer than 20 characters.
 */
const urgent = {
    id: 'urgent',
    subject: 'intervention',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge(judged) {
        const { facts, solution, candidate } = judged;
        const declared = candidate.intervention.urgent;
        if (declared === undefined)
            return [(0,rule/* notApplicable */.hH)('not-urgent')];
        const { sending, missing, expiresAt, codes: noticeCodes } = (0,notification/* notified */.n)(judged);
        const { code: refused, by, checked } = authority(judged);
        const notice = sending.kind === 'sent' ? sending.notice : null;
        const length = lengthOf(declared.reason ?? '');
        const codes = [];
        if (length < SHORTEST_JUSTIFICATION)
            codes.push('urgent.unjustified');
        if ((declared.incident ?? '').trim() === '')
            codes.push('urgent.no-incident');
        codes.push(...(refused === null ? [] : [refused]), ...noticeCodes);
        const shown = {
            incident: declared.incident ?? null,
            'declared-by': declared['declared-by'] ?? null,
            'reason-length': length,
            'reason-required': SHORTEST_JUSTIFICATION,
            authority: checked,
            'authorised-by': by,
            demand: solution.evidence.announcement,
            'receipt-demanded': (0,rules_notice/* receiptDemanded */.p_)(judged),
            via: notice?.via ?? null,
            'notified-at': at(notice?.at ?? null),
            'landed-at': at((0,announcing/* landedAt */.mo)(judged)),
            reference: notice?.reference ?? null,
            recipients: [...(notice?.recipients ?? [])].sort(order/* byText */.z),
            missing,
            'custodian-named': solution.contacts['solution-custodian'] !== undefined,
            plan: candidate.planDigest,
            'expires-at': at(expiresAt),
            receipt: notice?.receipt ?? null,
            unknown: sending.kind === 'unknown' ? sending.why : null,
            sources: sourcesOf(facts.landing, facts.receipts),
        };
        const evidence = notice?.grade ?? (0,grades/* gradeOfFiles */.YL)(facts);
        return codes.length === 0 ? [(0,rule/* pass */.IX)(evidence, shown)] : (0,rule/* refusals */.Ke)(codes, evidence, shown);
    },
};

;// CONCATENATED MODULE: ./build/rules/registry.js















/** Every rule, in the order of the report. */
const RULES = [
    file,
    target,
    announcement,
    leadTime,
    approval,
    schedule,
    slot,
    fit,
    freeze,
    urgent,
    staff,
    clock,
    api,
    event_event,
];
/** A rule's own reason codes, in their order: those whose first part is its id. */
function registry_codesOf(rule) {
    return REASON_CODES.filter((code) => code.startsWith(`${rule}.`));
}


/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   vm: () => (/* binding */ unverifiable)
/* harmony export */ });
function pass(evidence, facts) {
    return { outcome: 'pass', code: null, evidence, facts };
}
function fail(code, evidence, facts) {
    return { outcome: 'fail', code, evidence, facts };
}
function unverifiable(code, evidence, facts) {
    return { outcome: 'unverifiable', code, evidence, facts };
}
/** A row for each code, each once: a failure, or what cannot be known where the code says so. */
function refusals(codes, evidence, facts) {
    return [...new Set(codes)].map((code) => code.endsWith('.unverifiable')
        ? unverifiable(code, evidence, facts)
        : fail(code, evidence, facts));
}
/** `why` says, as a stable word, what is not there to be judged. */
function notApplicable(why, facts = {}) {
    return { outcome: 'not-applicable', code: null, evidence: null, facts: { why, ...facts } };
}


/***/ }),

/***/ 8726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tagOf),
/* harmony export */   i: () => (/* binding */ selectIntervention)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);

const TAGS = 'refs/tags/';
/** The tag about to be deployed; null where the target names none. */
function tagOf(target) {
    return target.ref.kind === 'ref' && target.ref.name.startsWith(TAGS)
        ? target.ref.name.slice(TAGS.length)
        : null;
}
/**
 * Which intervention is meant (1-rules.md, Target): of the files without an `outcome`, exactly one
 * must announce the tag. An explicit `intervention` input names the only file looked at. A single
 * unfinished file is shown even where it announces another tag, so that the report can say what it
 * does announce; the rule `target` refuses it. Example: tag v4.12.0, two files announce v4.12.0 →
 * `ambiguous`; the only one that does has its `outcome` written → `finished`.
 */
function selectIntervention(files, target) {
    const read = files.kind === 'read' ? files.candidates : [];
    const considered = read
        .filter(({ path }) => target.intervention === undefined || path === target.intervention)
        .toSorted((one, other) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z)(one.path, other.path));
    if (considered.length === 0)
        return { candidate: null, why: 'no-files', considered };
    const open = considered.filter(({ intervention }) => intervention.outcome === undefined);
    const tag = tagOf(target);
    const meant = (candidates) => tag === null
        ? candidates
        : candidates.filter(({ intervention }) => intervention.release.tag === tag);
    const [first, second] = meant(open);
    if (second !== undefined)
        return { candidate: null, why: 'ambiguous', considered };
    if (first !== undefined)
        return { candidate: first, why: null, considered };
    if (meant(considered).length > 0)
        return { candidate: null, why: 'finished', considered };
    const [only, ...more] = open;
    const shown = only !== undefined && more.length === 0 ? only : null;
    return { candidate: shown, why: 'tag-mismatch', considered };
}


/***/ })

};
