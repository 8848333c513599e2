export const id = 340;
export const ids = [340];
export const modules = {

/***/ 1043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ addComment),
/* harmony export */   Tu: () => (/* binding */ deleteComment),
/* harmony export */   px: () => (/* binding */ keepIssue),
/* harmony export */   tt: () => (/* binding */ updateIssue),
/* harmony export */   vv: () => (/* binding */ updateComment),
/* harmony export */   wS: () => (/* binding */ closeIssue),
/* harmony export */   y7: () => (/* binding */ makeIssue)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4036);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9339);



/**
 * The issue that bears the marker; made where there is none. Runs that race each make one at most:
 * list, create, list again, and the lowest number wins; a later twin of ours is closed as a duplicate.
 * A create whose answer was lost is found by the second list, never sent again.
 */
async function keepIssue(client, repository, wanted) {
    const before = await (0,_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .listOwnIssues */ .Jz)(client, repository, wanted.label);
    if (!before.ok)
        return before;
    const standing = (0,_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .lowestMarked */ .XQ)(before.value, wanted.marker);
    if (standing !== null)
        return { ...before, value: { issue: standing, created: false } };
    return createIssue(client, repository, wanted);
}
/** Makes the issue, for callers that have just seen that there is none; settles a race as above. */
async function createIssue(client, repository, wanted) {
    const made = await sendAssigned(client, repository, wanted);
    const after = await (0,_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .listOwnIssues */ .Jz)(client, repository, wanted.label);
    if (!after.ok)
        return after;
    const winner = (0,_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .lowestMarked */ .XQ)(after.value, wanted.marker);
    if (winner === null) {
        // The list may lag behind the write; our own answer is proof enough.
        return made.ok ? { ...made, value: { issue: (0,_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryOf */ .YG)(made.value), created: true } } : made;
    }
    if (made.ok && made.value.number !== winner.number) {
        const closed = await closeIssue(client, repository, made.value.number, 'duplicate');
        if (!closed.ok)
            return closed;
    }
    const created = made.ok && made.value.number === winner.number;
    return { ...after, value: { issue: winner, created } };
}
/**
 * Makes the issue and no more: for callers that make many, and list once afterwards to see who won and
 * which of those with a lost answer are there.
 */
async function makeIssue(client, repository, wanted) {
    const made = await sendAssigned(client, repository, wanted);
    return made.ok ? { ...made, value: (0,_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryOf */ .YG)(made.value) } : made;
}
/**
 * Refused because of an assignee (422), it is made without any: somebody who cannot be assigned must
 * not keep it from being there.
 */
async function sendAssigned(client, repository, wanted) {
    const made = await sendIssue(client, repository, wanted);
    return !made.ok && made.problem.status === 422 && wanted.assignees.length > 0
        ? sendIssue(client, repository, { ...wanted, assignees: [] })
        : made;
}
function sendIssue(client, repository, wanted) {
    const { title, body, label, assignees } = wanted;
    return client.send('POST /repos/{owner}/{repo}/issues', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository), title, body, labels: [label], assignees }, _issues_js__WEBPACK_IMPORTED_MODULE_0__/* .IssueAnswer */ .AE);
}
function updateIssue(client, repository, number, change) {
    return client.send('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository), issue_number: number, ...change }, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(number) }));
}
function closeIssue(client, repository, number, reason) {
    return client.send('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository), issue_number: number, state: 'closed', state_reason: reason }, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(number) }));
}
const CommentAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), body: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) });
async function addComment(client, repository, number, body) {
    const made = await client.send('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository), issue_number: number, body }, CommentAnswer);
    return made.ok ? { ...made, value: { id: made.value.id, body } } : made;
}
/** Rewrites one of our own comments. */
function updateComment(client, repository, id, body) {
    return client.send('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository), comment_id: id, body }, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(id) }));
}
/** Takes one of our own comments away. One that is gone already is no problem. */
async function deleteComment(client, repository, id) {
    const done = await client.send('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository), comment_id: id }, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
    const gone = !done.ok && (done.problem.status === 404 || done.problem.status === 410);
    return gone ? { ok: true, value: null, request: done.problem.request, next: null } : done;
}


/***/ }),

/***/ 5021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ receiptKind),
/* harmony export */   I: () => (/* binding */ dueOf)
/* harmony export */ });
/* harmony import */ var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
/* harmony import */ var _rules_folding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4849);
/* harmony import */ var _rules_notice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9778);
/* harmony import */ var _rules_receipts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6719);




const NEVER = (0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(0);
/**
 * Compares what was told with the plan as it stands; the newest delivered receipt counts. `anew`: a
 * person asks for this very intervention, so an urgent notification that has expired is sent again.
 */
function dueOf(judged, anew = false) {
    const { facts } = judged;
    if (facts.receipts?.known !== true) {
        return facts.receipts === null
            ? { kind: 'never-announced' }
            : { kind: 'problem', problem: facts.receipts.problem };
    }
    const newest = newestDelivered(judged.candidate, facts);
    const since = newest?.deliveredAt ?? NEVER;
    const due = judged.candidate.intervention.status === 'withdrawn'
        ? withdrawalDue(judged, newest)
        : noticeDue(judged, newest, anew);
    if (due.kind !== 'send')
        return due;
    const wanted = due.notice === 'withdrawal' ? 'withdrawal' : receiptKind(judged.candidate);
    const open = unconfirmedSince(judged, since).find(({ kind, payload }) => kind === wanted && payload?.planDigest === judged.candidate.planDigest);
    return open === undefined
        ? { ...due, since, commit: commitOf(judged, due) }
        : { kind: 'unknown', receipt: open };
}
/** From which tip the plan was told that this letter takes the place of; null: not known. */
function commitOf({ facts }, { previous }) {
    const all = facts.receipts?.known === true ? facts.receipts.value : [];
    const told = all.filter(({ payload }) => payload?.messageId === previous?.reference);
    return previous === null ? null : (told.at(-1)?.commit ?? null);
}
/** An urgent intervention is notified, any other announced. */
function receiptKind({ intervention }) {
    return intervention.urgent === undefined ? 'announcement' : 'notification';
}
function isOfThis(receipt, { intervention }) {
    return (0,_rules_folding_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitHubActions */ .z7)(receipt.creator) && receipt.payload?.interventionId === intervention.id;
}
function newestDelivered(candidate, facts) {
    const all = facts.receipts?.known === true ? facts.receipts.value : [];
    return all
        .filter((receipt) => isOfThis(receipt, candidate) && receipt.deliveredAt !== null)
        .reduce((one, other) => one === null || Number(other.deliveredAt) > Number(one.deliveredAt) ? other : one, null);
}
/** Begun after `since` and never confirmed: nobody knows whether anybody was told. Oldest first. */
function unconfirmedSince({ candidate, facts }, since) {
    const all = facts.receipts?.known === true ? facts.receipts.value : [];
    return all
        .filter((receipt) => isOfThis(receipt, candidate))
        .filter(({ deliveredAt, createdAt }) => deliveredAt === null && createdAt > since)
        .toSorted((one, other) => one.createdAt - other.createdAt);
}
/** Whoever may have been told is told of the withdrawal: to hear it in vain harms nobody. */
function withdrawalDue(judged, newest) {
    const { announcement, urgent } = judged.candidate.intervention;
    const recorded = announcement ?? urgent?.notification;
    const maybe = unconfirmedSince(judged, newest?.deliveredAt ?? NEVER)
        .filter(({ kind }) => kind !== 'withdrawal')
        .at(-1);
    const last = maybe ?? newest;
    if (maybe === undefined && newest?.kind === 'withdrawal' && newest.deliveredAt !== null) {
        const { deliveredAt: at, payload } = newest;
        return { kind: 'told', via: 'receipt', at, reference: payload?.messageId, withdrawn: true };
    }
    if (last === null && recorded === undefined)
        return { kind: 'never-announced' };
    const digest = last === null ? recorded?.plan : last.payload?.planDigest;
    const previous = {
        digest: isDigest(digest) ? digest : undefined,
        reference: last?.payload?.messageId ?? recorded?.reference,
    };
    return { kind: 'send', notice: 'withdrawal', previous, since: NEVER, commit: null };
}
function noticeDue(judged, newest, anew) {
    const { candidate, facts, solution } = judged;
    const since = newest?.deliveredAt ?? NEVER;
    const wanted = receiptKind(candidate);
    // Whoever may have been told of a withdrawal is told that the plan stands again.
    if (unconfirmedSince(judged, since).at(-1)?.kind === 'withdrawal')
        return first(wanted, since);
    const told = (0,_rules_notice_js__WEBPACK_IMPORTED_MODULE_0__/* .sending */ .bh)(wanted, judged);
    const send = first(wanted, since);
    switch (told.kind) {
        case 'sent': {
            const { at, via, reference } = told.notice;
            const now = facts.now.known ? facts.now.value : at;
            // An urgent verdict expires. That alone wakes nobody: the work may be long done.
            const valid = wanted === 'announcement' || now < (0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .plus */ .tY)(at, solution.urgent['valid-hours'] * _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp);
            const whole = (0,_rules_notice_js__WEBPACK_IMPORTED_MODULE_0__/* .missingRecipients */ .RH)(told.notice.recipients, judged).length === 0 && at <= now;
            // A record without a digest may have told of the plan that stood before this one landed.
            const landed = facts.landing?.known === true ? facts.landing.value.landedAt : at;
            if (!whole || (told.notice.plan === undefined && landed > at))
                return send;
            if (!valid && anew)
                return { ...send, again: true };
            const expired = valid ? {} : { expired: true };
            return { kind: 'told', via, at, reference, withdrawn: false, ...expired };
        }
        case 'other-plan':
            return changed(send, previousOf(judged, wanted));
        case 'none':
            return changed(send, maybeTold(judged, wanted, since));
        case 'unknown':
            // Ours, of some plan, but it cannot be read: a new notice takes its place. One whose delivery
            // is unknown is found by the caller.
            return send;
    }
}
function first(wanted, since) {
    const notice = wanted === 'announcement' ? 'announcement' : 'urgent-notification';
    return { kind: 'send', notice, previous: null, since, commit: null };
}
/** The notice that takes the place of an earlier one, where it is known which plan that told of. */
function changed(send, previous) {
    if (previous?.digest === undefined)
        return send;
    const notice = send.notice === 'announcement' ? 'changed-announcement' : send.notice;
    return { ...send, notice, previous };
}
/** Another plan that was begun to be told of and of which nobody knows whether it arrived. */
function maybeTold(judged, wanted, since) {
    const last = unconfirmedSince(judged, since)
        .filter(({ kind, payload }) => kind === wanted && payload !== null)
        .at(-1);
    const digest = last?.payload?.planDigest;
    if (!isDigest(digest) || digest === judged.candidate.planDigest)
        return null;
    return { digest, reference: last?.payload?.messageId };
}
/** What was announced before: by the newest delivered receipt, else by the file. */
function previousOf(judged, wanted) {
    const { candidate, facts } = judged;
    const receipts = facts.receipts?.known === true ? facts.receipts.value : [];
    const reading = (0,_rules_receipts_js__WEBPACK_IMPORTED_MODULE_3__/* .readReceipts */ .g)(receipts, wanted, candidate, facts.repository ?? '');
    const payload = reading.kind === 'other-plan' ? reading.receipt.payload : null;
    const { announcement, urgent } = candidate.intervention;
    const recorded = wanted === 'announcement' ? announcement : urgent?.notification;
    const digest = payload?.planDigest ?? recorded?.plan;
    return {
        digest: isDigest(digest) ? digest : undefined,
        reference: payload?.messageId ?? recorded?.reference,
    };
}
function isDigest(text) {
    return text !== undefined && /^sha256:[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 4576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ foresee),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9466);
/* harmony import */ var _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8149);
/* harmony import */ var _rules_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8473);
/* harmony import */ var _letters_recipients_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8504);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5021);





/** What a plan must hold to before anybody is told of it; the rest is for the night itself. */
const FORESEEN = [
    'file',
    'announcement',
    'lead-time',
    'schedule',
    'clock',
    'api',
];
/** An urgent one is carried out at once, so all that can be known now must hold now. */
const FORESEEN_URGENT = ['file', 'approval', 'freeze', 'urgent', 'clock', 'api'];
const IN_THE_WAY = new Set(['fail', 'unverifiable']);
/**
 * Whether the intervention could be lawful if everybody were told at this moment: the rules judge a
 * notice delivered now. Null where nothing stands in the way, else a verdict of what does.
 */
function foresee(candidate, solution, facts) {
    const now = facts.now.known ? facts.now.value : (0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .instantOf */ .B9)(0);
    const told = {
        ...facts,
        receipts: {
            known: true,
            value: [asIfDelivered(candidate, solution, facts, now)],
            grade: 'verified',
            sources: [],
        },
    };
    const whole = (0,_rules_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(candidate, solution, told);
    const urgent = candidate.intervention.urgent !== undefined;
    const wanted = urgent ? FORESEEN_URGENT : FORESEEN;
    const rows = [
        ...whole.rules.filter(({ rule }) => wanted.includes(rule)),
        ...(urgent ? [] : frozenSlot(candidate, solution)),
    ];
    const inTheWay = rows.filter(({ outcome }) => IN_THE_WAY.has(outcome));
    if (whole.decision !== 'error' && inTheWay.length === 0)
        return null;
    return refusal(whole, rows.filter(isReal).map(withoutForeseen));
}
/** Rules about the notice itself pass on one that was never sent: not to be shown as met. */
function isReal({ rule, outcome }) {
    return IN_THE_WAY.has(outcome) || (rule !== 'announcement' && rule !== 'urgent');
}
const FORESEEN_FACTS = new Set([
    'via',
    'sent-at',
    'notified-at',
    'expires-at',
    'reference',
    'recipients',
    'receipt',
]);
function withoutForeseen(row) {
    if (row.rule !== 'announcement' && row.rule !== 'urgent')
        return row;
    const facts = Object.entries(row.facts).filter(([key]) => !FORESEEN_FACTS.has(key));
    return { ...row, facts: Object.fromEntries(facts) };
}
/** The same verdict with these rows alone; never one that allows. */
function refusal(whole, rows) {
    const decision = (0,_rules_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L)(rows, false);
    return {
        ...whole,
        decision: whole.decision === 'error' || decision.startsWith('allow') ? 'error' : decision,
        allowed: false,
        reasonCodes: (0,_rules_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonCodesOf */ .U)(rows),
        validUntil: null,
        rules: rows,
    };
}
/** A receipt of the notice that is about to be sent, as if it had been delivered now. */
function asIfDelivered(candidate, solution, facts, now) {
    // Where no custodian is named the letter says so itself, with the key that is missing.
    const custodian = solution.contacts['solution-custodian'] ?? 'skrbnik@ezdrav.invalid';
    return {
        kind: (0,_due_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptKind */ .$)(candidate),
        id: '0',
        repository: facts.repository ?? '',
        environment: 'ezdrav-announcement',
        creator: { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' },
        commit: '',
        payload: {
            schema: 1,
            interventionId: candidate.intervention.id,
            planDigest: candidate.planDigest,
            recipients: (0,_letters_recipients_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceDeskAndCustodian */ .AQ)(solution, custodian),
            messageId: '<foreseen@ezdrav.invalid>',
            runId: '0',
        },
        createdAt: now,
        deliveredAt: now,
    };
}
/** A slot that lies wholly in one freeze can never open. */
function frozenSlot({ intervention }, solution) {
    const { start, end } = intervention.schedule;
    return solution.freezes
        .filter(({ from, to }) => from <= start && end <= to)
        .map(({ from, to, reason, urgent }) => ({
        rule: 'freeze',
        outcome: 'fail',
        code: 'freeze.active',
        evidence: 'recorded',
        facts: { now: { at: start }, from: { at: from }, to: { at: to }, reason, urgent },
    }));
}


/***/ }),

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ verdictOnFiles),
/* harmony export */   WU: () => (/* binding */ bareFacts),
/* harmony export */   tm: () => (/* binding */ verdictOnFinished)
/* harmony export */ });
/* harmony import */ var _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8149);
/* harmony import */ var _foresight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4576);


/** The facts where no intervention has been looked at: the files, the clock and what failed. */
function bareFacts(client, files, problem, event) {
    const now = client.clock.now();
    return {
        repository: null,
        now,
        event,
        files,
        target: {
            ref: { kind: 'announced-release' },
            deployed: null,
            tagNow: null,
            environment: 'production',
        },
        landing: null,
        receipts: null,
        consents: null,
        actor: null,
        triggeringActor: null,
        roster: { known: true, value: null, grade: 'recorded', sources: [] },
        problems: [...(problem === null ? [] : [problem]), ...(now.known ? [] : [now.problem])],
        requests: client.counted,
    };
}
/** Why nothing can be said of any intervention: invalid files, or answers that did not come. */
function verdictOnFiles(client, files, problem, solution, event) {
    const wanted = ['file', 'clock', 'api'];
    const whole = (0,_rules_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(null, solution, bareFacts(client, files, problem, event));
    return (0,_foresight_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)(whole, whole.rules.filter(({ rule }) => wanted.includes(rule)));
}
/** An intervention that has its outcome already. */
function verdictOnFinished(client, files, candidate, solution, event) {
    const whole = (0,_rules_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(candidate, solution, bareFacts(client, files, null, event));
    return (0,_foresight_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)(whole, whole.rules.filter(({ code }) => code === 'target.finished'));
}


/***/ }),

/***/ 9229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ trustedNow)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8328);

/** Now, by GitHub's clock; asks once more where too few answers have told it so far. */
async function trustedNow(client, repository) {
    const now = client.clock.now();
    if (now.known)
        return now;
    await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .Nu)(client, repository, null);
    return client.clock.now();
}


/***/ }),

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  request: () => (/* binding */ request)
});

// EXTERNAL MODULE: ./build/github/blobs.js
var github_blobs = __webpack_require__(1346);
// EXTERNAL MODULE: ./build/github/repository.js
var github_repository = __webpack_require__(8328);
// EXTERNAL MODULE: ./build/letters/letter.js
var letters_letter = __webpack_require__(7992);
// EXTERNAL MODULE: ./build/records/candidates.js
var candidates = __webpack_require__(3995);
// EXTERNAL MODULE: ./build/records/limits.js
var limits = __webpack_require__(2669);
// EXTERNAL MODULE: ./build/records/read-file.js + 4 modules
var read_file = __webpack_require__(8801);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/records/fields.js
var fields = __webpack_require__(3304);
;// CONCATENATED MODULE: ./build/records/request-schema.js


/** What a request file may ask for; the other letters are written from the three files. */
const REQUEST_KINDS = ['question', 'request'];
/** The keys each kind has to have; no other is allowed in it. */
const KEYS = {
    question: ['subject', 'question'],
    request: ['subject', 'elements', 'justification'],
};
const OF_ONE_KIND = ['question', 'elements', 'justification'];
/** `.ezdrav/requests/*.yml`: a question, or a request in free form. */
const requestSchema = (0,fields/* block */.om)({
    version: fields/* version */.rE,
    kind: schemas/* enum */.k5n(REQUEST_KINDS),
    subject: (0,fields/* line */.n8)(180),
    question: schemas/* optional */.lqM((0,fields/* prose */.CS)(4000)),
    elements: schemas/* optional */.lqM(schemas/* array */.YOg((0,fields/* block */.om)({ name: (0,fields/* line */.n8)(200), value: (0,fields/* prose */.CS)(2000) }))),
    justification: schemas/* optional */.lqM((0,fields/* prose */.CS)(4000)),
}).check(schemas/* check */.z6Y(({ value, issues }) => {
    const keys = KEYS[value.kind];
    for (const key of OF_ONE_KIND) {
        const wanted = keys.includes(key);
        const given = value[key];
        if (wanted === (given !== undefined))
            continue;
        const message = (0,fields/* saying */.i)(wanted ? 'file.missing-key' : 'file.unknown-key');
        issues.push({ code: 'custom', input: undefined, path: [key], message });
    }
}));

;// CONCATENATED MODULE: ./build/records/request.js



const READER = { schema: requestSchema, limits: limits/* SMALL */.o5, discreet: false };
/** True for a plain path of a request file: nothing above, beside or below the folder. */
function isRequestPath(path) {
    return /^\.ezdrav\/requests\/[A-Za-z0-9_-][A-Za-z0-9._-]*\.yml$/.test(path);
}
/** Reads a request file; `path` only names it in diagnostics. Never throws. */
function readRequest(path, source) {
    const reading = (0,read_file/* readFile */.T)(path, source, READER);
    return reading.ok ? { ok: true, value: reading.value, locate: reading.locate } : reading;
}

// EXTERNAL MODULE: ./build/records/solution.js + 3 modules
var solution = __webpack_require__(7370);
// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
// EXTERNAL MODULE: ./build/modes/announce/verdict.js
var announce_verdict = __webpack_require__(8666);
// EXTERNAL MODULE: ./build/modes/assignment.js
var modes_assignment = __webpack_require__(4166);
// EXTERNAL MODULE: ./build/modes/conclusion.js + 1 modules
var conclusion = __webpack_require__(2761);
// EXTERNAL MODULE: ./build/modes/ezdrav-files.js + 2 modules
var ezdrav_files = __webpack_require__(332);
// EXTERNAL MODULE: ./build/modes/mailing.js + 9 modules
var mailing = __webpack_require__(5247);
// EXTERNAL MODULE: ./build/modes/notifying/clock.js
var clock = __webpack_require__(9229);
// EXTERNAL MODULE: ./build/report/announce/language.js + 2 modules
var announce_language = __webpack_require__(689);
// EXTERNAL MODULE: ./build/report/announce/parts.js + 1 modules
var announce_parts = __webpack_require__(1923);
// EXTERNAL MODULE: ./build/report/escaping.js
var escaping = __webpack_require__(4391);
// EXTERNAL MODULE: ./build/report/language.js + 9 modules
var report_language = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/report/letter-parts.js
var letter_parts = __webpack_require__(7951);
;// CONCATENATED MODULE: ./build/report/request/words.js
const WORDS = {
    en: {
        letters: {
            architecture: 'Architecture plans before the first meeting',
            question: 'Question',
            request: 'Request in free form',
        },
        head: (letter, done) => `${letter}: ${done ? 'sent' : 'NOT SENT'}`,
        sent: (to, messageId) => `Sent to ${to} (${messageId}).`,
        told: 'This very letter was already sent. Nothing was sent.',
        sending: (messageId) => `Being sent (${messageId}). If this stays so, nobody knows whether it arrived.`,
        byHand: (path, to, subject) => `NOT SENT: without the input smtp-url it is only written down. Send ${path} to ${to} with the subject ${subject}.`,
        setSender: 'The draft names no sender; put in your own address.',
        notSent: (why) => `NOT SENT, it reached nobody: ${why}. Remove the cause and start this again.`,
        unknown: (messageId) => `NOT KNOWN whether it arrived: it was handed over, and the server’s answer never came (${messageId}). It is not sent again by itself.`,
        earlierUnknown: 'NOT KNOWN whether the letter of an earlier run arrived. Nothing was sent again.',
        ifItDidNot: (label) => `If it did not arrive, take the label ${label} off the issue and start this again.`,
        incomplete: (keys) => `NOT SENT, it would be incomplete. Fill in: ${keys}.`,
        problem: 'A request to GitHub failed; nothing was sent.',
        issueAt: (number) => `Issue #${number}.`,
        issueTrouble: 'The issue could not be brought up to date.',
        wholeLetter: 'The letter (Slovene)',
        tasks: '- [ ] answered; the ticket’s number is written below',
    },
    sl: {
        letters: {
            architecture: 'Osnovni načrti arhitekture pred prvim sestankom',
            question: 'Vprašanje',
            request: 'Zahtevek v prosti obliki',
        },
        head: (letter, done) => `${letter}: ${done ? 'poslano' : 'NI POSLANO'}`,
        sent: (to, messageId) => `Poslano, prejemniki ${to} (${messageId}).`,
        told: 'Natanko to sporočilo je že poslano. Nič ni bilo poslano.',
        sending: (messageId) => `Se pošilja (${messageId}). Če tako ostane, ni znano, ali je prispelo.`,
        byHand: (path, to, subject) => `NI POSLANO: brez vhoda smtp-url je sporočilo le pripravljeno. Pošljite ${path} prejemnikom ${to} z zadevo ${subject}.`,
        setSender: 'V osnutku ni pošiljatelja; vpišite svoj naslov.',
        notSent: (why) => `NI POSLANO, sporočila ni dobil nihče: ${why}. Odpravite vzrok in zaženite znova.`,
        unknown: (messageId) => `NI ZNANO, ali je prispelo: bilo je predano, odgovora strežnika pa ni bilo (${messageId}). Samo se ne pošlje znova.`,
        earlierUnknown: 'NI ZNANO, ali je sporočilo prejšnjega zagona prispelo. Nič ni bilo poslano znova.',
        ifItDidNot: (label) => `Če ni prispelo, zapisu odstranite oznako ${label} in zaženite znova.`,
        incomplete: (keys) => `NI POSLANO, bilo bi nepopolno. Izpolnite: ${keys}.`,
        problem: 'Poizvedba na GitHub ni uspela; nič ni bilo poslano.',
        issueAt: (number) => `Zapis na GitHubu: #${number}.`,
        issueTrouble: 'Zapisa na GitHubu ni bilo mogoče posodobiti.',
        wholeLetter: 'Sporočilo',
        tasks: '- [ ] odgovor je prispel; številka zahtevka je zapisana spodaj',
    },
};
function requestWords(language) {
    return WORDS[language];
}

;// CONCATENATED MODULE: ./build/report/request/parts.js





/** What happened with a letter and what people have to do now. `label`: that of its issue. */
function requestParts(result, label, language) {
    const words = requestWords(language);
    const list = (all) => all.map(escaping/* quoted */.TL).join(', ');
    switch (result.kind) {
        case 'sent':
            return [(0,letter_parts/* sentence */.em)(words.sent(list(result.to), (0,escaping/* quoted */.TL)(result.messageId)))];
        case 'told':
            return [(0,letter_parts/* sentence */.em)(words.told)];
        case 'sending':
            return [
                (0,letter_parts/* sentence */.em)(words.sending((0,escaping/* quoted */.TL)(result.messageId))),
                (0,letter_parts/* sentence */.em)(words.ifItDidNot((0,escaping/* quoted */.TL)(label))),
            ];
        case 'unknown':
            return [
                (0,letter_parts/* sentence */.em)(words.unknown((0,escaping/* quoted */.TL)(result.messageId))),
                (0,letter_parts/* sentence */.em)(words.ifItDidNot((0,escaping/* quoted */.TL)(label))),
            ];
        case 'earlier-unknown':
            return [(0,letter_parts/* sentence */.em)(words.earlierUnknown), (0,letter_parts/* sentence */.em)(words.ifItDidNot((0,escaping/* quoted */.TL)(label)))];
        case 'by-hand': {
            const { path, to, subject, fromKnown } = result;
            const send = (0,letter_parts/* sentence */.em)(words.byHand((0,escaping/* quoted */.TL)(path), list(to), (0,escaping/* quoted */.TL)(subject)));
            const whole = { kind: 'letter', title: words.wholeLetter, text: result.letter };
            return fromKnown ? [send, whole] : [send, (0,letter_parts/* sentence */.em)(words.setSender), whole];
        }
        case 'not-sent': {
            const why = (0,announce_language/* announceWords */.h)(language).refusals[result.why];
            const detail = result.detail === '' ? '' : ` (${(0,escaping/* quoted */.TL)(result.detail)})`;
            return [(0,letter_parts/* sentence */.em)(words.notSent(`${why}${detail}`))];
        }
        case 'incomplete':
            return [(0,letter_parts/* sentence */.em)(words.incomplete(list(result.missing)))];
        case 'failed':
            return [
                (0,letter_parts/* sentence */.em)(words.problem),
                ...(0,announce_parts/* problemSentences */.e)(result.problem, (0,announce_language/* announceWords */.h)(language)),
            ];
    }
}
/** The issue in which a letter and its answer are kept. Everything people wrote stands as code. */
function requestIssueBody(head, parts, letter, assignees, language) {
    const words = requestWords(language);
    const sections = [
        head,
        assignees.map((login) => `@${login}`).join(' '),
        (0,letter_parts/* partsHtml */.Y1)(parts).trim(),
        words.tasks,
        (0,letter_parts/* foldedLetter */.P_)(words.wholeLetter, letter),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function requestTitle(letter, language) {
    return requestWords(language).letters[letter];
}

// EXTERNAL MODULE: ./build/github/issue-keeping.js
var issue_keeping = __webpack_require__(1043);
;// CONCATENATED MODULE: ./build/modes/request/sending.js



const { createHash } = process.getBuiltinModule('node:crypto');
const REQUEST_LABEL = 'ezdrav-request';
/**
 * Sends a letter once. Its issue is the record: made before the mail, brought up to date after it, found
 * again by a digest of the letter. Runs that race make one issue, and only the one that made it sends.
 */
async function sendRequest(run, name, letter) {
    const { client, repository, solution, post, language, now } = run;
    const messageId = (0,mailing/* newMessageId */.tI)(`ezdrav-${name}`, post);
    const stamp = { messageId, date: now };
    if (post.server === null) {
        const posted = await (0,mailing/* postLetter */.fU)(letter, stamp, post, `ezdrav-${name}`);
        return { result: resultOf(posted, letter, messageId), issue: null, trouble: null };
    }
    const { to, subject, text } = letter;
    const digest = createHash('sha256')
        .update(JSON.stringify([to, subject, text]))
        .digest('hex');
    const marker = `<!-- ezdrav:request:${digest.slice(0, 32)} -->`;
    const { assignees } = solution.contacts;
    const bodyOf = (state, result) => requestIssueBody(`${marker}\n<!-- ezdrav:request-mail:${state} -->`, requestParts(result, REQUEST_LABEL, language), text, assignees, language);
    const begun = bodyOf('begun', { kind: 'sending', messageId });
    const title = requestTitle(name, language);
    const wanted = { label: REQUEST_LABEL, marker, title, body: begun, assignees };
    const kept = await (0,issue_keeping/* keepIssue */.px)(client, repository, wanted);
    if (!kept.ok) {
        return { result: { kind: 'failed', problem: kept.problem }, issue: null, trouble: null };
    }
    const { issue, created } = kept.value;
    const { number } = issue;
    if (!created) {
        const state = /^<!-- ezdrav:request-mail:(\w+) -->\r?$/m.exec(issue.body)?.[1];
        if (state === 'sent')
            return { result: { kind: 'told' }, issue: number, trouble: null };
        if (state !== 'none') {
            return { result: { kind: 'earlier-unknown' }, issue: number, trouble: null };
        }
        const updated = await (0,issue_keeping/* updateIssue */.tt)(client, repository, number, { body: begun, state: 'open' });
        if (!updated.ok) {
            return { result: { kind: 'failed', problem: updated.problem }, issue: number, trouble: null };
        }
    }
    const posted = await (0,mailing/* postLetter */.fU)(letter, stamp, post, `ezdrav-${name}`);
    client.begin();
    const result = resultOf(posted, letter, messageId);
    const state = posted.kind === 'sent' ? 'sent' : posted.kind === 'not-sent' ? 'none' : 'begun';
    const body = bodyOf(state, result);
    const written = await (0,issue_keeping/* updateIssue */.tt)(client, repository, number, { body });
    return { result, issue: number, trouble: written.ok ? null : written.problem };
}
function resultOf(posted, { to, subject, text }, messageId) {
    switch (posted.kind) {
        case 'sent':
            return { kind: 'sent', to, messageId };
        case 'unknown':
            return { kind: 'unknown', messageId };
        case 'not-sent':
            return { kind: 'not-sent', why: posted.why, detail: posted.detail };
        case 'by-hand':
            return { ...posted, to, subject, letter: text };
    }
}

// EXTERNAL MODULE: ./build/modes/versions.js
var versions = __webpack_require__(498);
;// CONCATENATED MODULE: ./build/modes/request/conclusion.js









/** How a request is told; exit code 0 only where the letter was sent, now or before. */
function concludeRequest(name, result, issue, trouble, language) {
    const words = requestWords(language);
    const done = result.kind === 'sent' || result.kind === 'told';
    const sentences = [
        ...requestParts(result, REQUEST_LABEL, language),
        ...(trouble === null
            ? []
            : [(0,letter_parts/* sentence */.em)(words.issueTrouble), ...(0,announce_parts/* problemSentences */.e)(trouble, (0,announce_language/* announceWords */.h)(language))]),
        ...(issue === null ? [] : [(0,letter_parts/* sentence */.em)(words.issueAt(issue))]),
    ];
    const title = words.head(requestTitle(name, language), done);
    const parts = [{ kind: 'heading', text: title }, ...sentences];
    const { quotes } = (0,report_language/* messagesIn */.w)(language);
    const message = sentences
        .flatMap((part) => (part.kind === 'sentence' ? [(0,escaping/* lineSentence */.M_)(part.text, quotes)] : []))
        .join(' ');
    return {
        exitCode: done ? 0 : 1,
        outputs: { allowed: 'false', ...(issue !== null && { 'issue-number': String(issue) }) },
        log: (0,letter_parts/* partsText */._r)(parts, language),
        summary: (0,letter_parts/* partsHtml */.Y1)(parts),
        annotations: done && trouble === null ? [] : [{ level: done ? 'warning' : 'error', title, message }],
        report: {
            schema: 1,
            mode: 'request',
            letter: name,
            result: result.kind,
            'message-id': 'messageId' in result ? result.messageId : null,
            'issue-number': issue,
            versions: versions/* VERSIONS */.S,
        },
    };
}

// EXTERNAL MODULE: ./build/letters/letters.js + 19 modules
var letters = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/modes/request/letter.js

/** The letter a request file asks for; without a file the architecture package. */
function requestLetter(solution, file) {
    // A letter of a solution without a name says nothing to whoever reads it.
    if (solution.name.trim() === '')
        return { missing: ['name'] };
    if (file === null)
        return (0,letters/* writeLetter */.q)('architecture', { solution });
    const { kind, subject } = file;
    return kind === 'question'
        ? (0,letters/* writeLetter */.q)(kind, { solution, subject, question: file.question })
        : (0,letters/* writeLetter */.q)(kind, {
            solution,
            subject,
            elements: file.elements ?? [],
            justification: file.justification,
        });
}

;// CONCATENATED MODULE: ./build/modes/request.js

















const EXPECTED = 'architecture, .ezdrav/requests/NAME.yml';
/**
 * `mode: request`: sends the architecture package (`request: architecture`), or the question or
 * free-form request of a file in `.ezdrav/requests/` at the default branch's tip. The same letter is
 * sent once; an issue keeps it and its answer.
 */
async function request(assignment, tuning = {}) {
    const { inputs, context } = assignment;
    const wanted = inputs.request ?? '';
    if (wanted !== 'architecture' && !isRequestPath(wanted))
        throw new runner_inputs/* InputFault */.H5('request', EXPECTED);
    const post = (0,mailing/* postOf */.ss)(inputs, tuning);
    const client = (0,modes_assignment/* clientFor */.$)(assignment);
    const repository = (0,modes_assignment/* repositoryOf */._)(context);
    const unusable = (diagnostics, problem) => {
        const files = problem === null
            ? { kind: 'invalid', diagnostics }
            : { kind: 'unknown', problem };
        const verdict = (0,announce_verdict/* verdictOnFiles */.Uw)(client, files, problem, solution/* DEFAULT_SOLUTION */.U, context.event);
        const language = inputs.language ?? 'en';
        return (0,conclusion/* concludeVerdict */.F_)(verdict, { language, locate: new Map(), file: null });
    };
    try {
        client.begin();
        const state = await (0,github_repository/* readRepository */.Nu)(client, repository, null);
        if (!state.ok)
            return unusable([], state.problem);
        const files = await (0,ezdrav_files/* readEzdrav */.BP)(client, repository, state.value, undefined);
        if (files.files.kind === 'unknown')
            return unusable([], files.files.problem);
        const faults = files.diagnostics.filter(({ file }) => file === ezdrav_files/* SOLUTION */.iZ);
        const file = await readWanted(client, repository, state.value, wanted);
        const now = await (0,clock/* trustedNow */.I)(client, repository);
        if (file.problem !== null || file.diagnostics.length > 0 || faults.length > 0) {
            return unusable([...faults, ...file.diagnostics], file.problem);
        }
        if (!now.known)
            return unusable([], now.problem);
        const { solution } = files;
        const language = inputs.language ?? solution.language ?? 'en';
        const name = file.value?.kind ?? 'architecture';
        const letter = requestLetter(solution, file.value);
        if (!(0,letters_letter/* isLetter */.D)(letter)) {
            const at = file.value === null || letter.missing.includes('name') ? ezdrav_files/* SOLUTION */.iZ : wanted;
            const missing = letter.missing.map((key) => `${key} (${at})`);
            return concludeRequest(name, { kind: 'incomplete', missing }, null, null, language);
        }
        const run = { client, repository, solution, post, language, now: now.value };
        const { result, issue, trouble } = await sendRequest(run, name, letter);
        return concludeRequest(name, result, issue, trouble, language);
    }
    finally {
        client.close();
    }
}
/** The request file, as strictly as the other files: a plain file at the tip, by the tree's word. */
async function readWanted(client, repository, state, path) {
    if (path === 'architecture')
        return { value: null, diagnostics: [], problem: null };
    const found = state.files.find((file) => file.path === path);
    const limit = limits/* SMALL */.o5.bytes;
    let source = found === undefined ? { unread: 'missing' } : ((0,candidates/* unreadable */.O)(found) ?? NOTHING);
    if (found !== undefined && source === NOTHING) {
        if (found.size > limit)
            source = { unread: 'too-large', size: found.size, limit };
        else {
            const blobs = await (0,github_blobs/* readBlobs */.b4)(client, repository, [found.oid]);
            if (!blobs.ok)
                return { value: null, diagnostics: [], problem: blobs.problem };
            source = blobs.value.get(found.oid) ?? NOTHING;
        }
    }
    const reading = readRequest(path, source);
    return reading.ok
        ? { value: reading.value, diagnostics: [], problem: null }
        : { value: null, diagnostics: reading.diagnostics, problem: null };
}
const NOTHING = new Uint8Array();


/***/ })

};
