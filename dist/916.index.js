export const id = 916;
export const ids = [916];
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

/***/ 916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/github/blobs.js
var github_blobs = __webpack_require__(1346);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/github/name.js
var github_name = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/github/repository.js
var github_repository = __webpack_require__(8328);
;// CONCATENATED MODULE: ./build/github/pull-files.js



const Change = schemas/* nullable */.mee(schemas/* object */.Ikc({
    oid: schemas/* optional */.lqM(schemas/* string */.YjP()),
    parents: schemas/* optional */.lqM(schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })) })),
    file: schemas/* optional */.lqM(github_repository/* EzdravTree */.R$),
}));
const Answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        databaseId: schemas/* number */.aig(),
        nameWithOwner: schemas/* string */.YjP(),
        defaultBranchRef: schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), file: github_repository/* EzdravTree */.R$ }),
        }),
        head: Change,
        merged: Change,
    }),
});
const CHANGE = `... on Commit { oid parents(first: 3) { nodes { oid } } ${github_repository/* EZDRAV_TREE */.qw} }`;
/**
 * The `.ezdrav` files of a pull request and of the default branch's tip, in one question, without a
 * checkout; commits of forks are had from the repository they were proposed to. `merged` is the run's
 * own commit: in a pull request that is the head merged into its base, and it counts where it truly has
 * the head as a parent. Files that only the base has changed then show no difference.
 */
async function readPullFiles(client, repository, { head, merged }) {
    const query = `query PullFiles($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { databaseId nameWithOwner
      defaultBranchRef { name target { oid ... on Commit { ${github_repository/* EZDRAV_TREE */.qw} } } }
      head: object(oid: "${head}") { ${CHANGE} }
      merged: object(oid: "${merged}") { ${CHANGE} } } }`;
    const asked = await client.query(query, (0,github_name/* where */._M)(repository), Answer);
    if (!asked.ok)
        return asked;
    const { databaseId, nameWithOwner, defaultBranchRef, ...found } = asked.value.repository;
    const same = nameWithOwner.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase() &&
        (repository.id === null || repository.id === databaseId);
    if (!same)
        return (0,github_name/* anotherRepository */._2)(asked.request);
    const lands = found.merged?.parents?.nodes.some(({ oid }) => oid === head) === true;
    const change = lands ? found.merged : found.head;
    if (change?.oid === undefined || change.file === undefined) {
        const detail = `there is no commit ${head}`;
        const { request } = asked;
        return { ok: false, problem: { code: 'api.malformed', request, status: 200, detail } };
    }
    return {
        ...asked,
        value: {
            defaultBranch: defaultBranchRef.name,
            tip: defaultBranchRef.target.oid,
            before: (0,github_repository/* listing */.RR)(defaultBranchRef.target.file),
            commit: change.oid,
            after: (0,github_repository/* listing */.RR)(change.file),
        },
    };
}

// EXTERNAL MODULE: ./build/github/issue-keeping.js
var issue_keeping = __webpack_require__(1043);
// EXTERNAL MODULE: ./build/github/issues.js
var issues = __webpack_require__(4036);
;// CONCATENATED MODULE: ./build/github/sticky-comment.js


/**
 * Keeps one comment of our own on an issue or a pull request, found again by its hidden `marker`, a line
 * of its body. Rewritten only where its text differs. `needed` false: none is made where there is none.
 * Runs that race each make one at most: list, make, list again; the oldest stays, the others go.
 */
async function keepComment(client, repository, number, { marker, body, needed, }) {
    const before = await listMarked(client, repository, number, marker);
    if (!before.ok)
        return before;
    if (before.value.length > 0)
        return settle(client, repository, before, body, 'unchanged');
    if (!needed)
        return { ...before, value: 'not-needed' };
    const made = await (0,issue_keeping/* addComment */.BC)(client, repository, number, body);
    const after = await listMarked(client, repository, number, marker);
    if (!after.ok)
        return after;
    if (after.value.length > 0)
        return settle(client, repository, after, body, 'made');
    // The list may lag behind the write; our own answer is proof enough.
    return made.ok ? { ...made, value: 'made' } : made;
}
/** The oldest is made to say `body`, every other one is taken away. */
async function settle(client, repository, marked, body, otherwise) {
    const [oldest, ...others] = marked.value.toSorted((one, other) => one.id - other.id);
    let outcome = otherwise;
    if (oldest !== undefined && lines(oldest.body) !== lines(body)) {
        const updated = await (0,issue_keeping/* updateComment */.vv)(client, repository, oldest.id, body);
        if (!updated.ok)
            return updated;
        outcome = 'updated';
    }
    for (const { id } of others) {
        const deleted = await (0,issue_keeping/* deleteComment */.Tu)(client, repository, id);
        if (!deleted.ok)
            return deleted;
    }
    return { ...marked, value: outcome };
}
async function listMarked(client, repository, number, marker) {
    const asked = await (0,issues/* listOwnComments */.lY)(client, repository, number);
    if (!asked.ok)
        return asked;
    const marked = asked.value.filter(({ body }) => body.split(/\r?\n/).includes(marker));
    return { ...asked, value: marked };
}
/** GitHub may store other line ends than it was sent. */
function lines(body) {
    return body.replaceAll('\r\n', '\n').trim();
}

// EXTERNAL MODULE: ./build/records/candidates.js
var candidates = __webpack_require__(3995);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(6241);
// EXTERNAL MODULE: ./build/calendar/instant.js
var instant = __webpack_require__(9466);
// EXTERNAL MODULE: ./build/calendar/zone.js
var zone = __webpack_require__(7209);
;// CONCATENATED MODULE: ./build/report/check/result.js
/** A change is refused for a file that is invalid, a slot that can never be lawful, or a deletion. */
function isRefused({ diagnostics, deleted, plans }) {
    return diagnostics.length > 0 || deleted.length > 0 || plans.some(({ unlawful }) => unlawful);
}
/** True where the time to announce this start is over and the file names no announcement. */
function isTooLateToAnnounce(plan, now) {
    const { latestAnnouncement, announced, urgent, withdrawn } = plan;
    if (urgent || withdrawn || announced !== null)
        return false;
    return now !== null && latestAnnouncement !== null && latestAnnouncement <= now;
}
function standingOf(result) {
    if (isRefused(result))
        return 'refused';
    const { plans, removed, ambiguous, now } = result;
    const attention = removed.length > 0 ||
        ambiguous.length > 0 ||
        plans.some((plan) => plan.refusals.length > 0 ||
            plan.freezes.length > 0 ||
            (plan.change.kind === 'changed' && plan.change.told) ||
            isTooLateToAnnounce(plan, now));
    return attention ? 'attention' : 'fine';
}

// EXTERNAL MODULE: ./build/report/moments.js
var moments = __webpack_require__(9354);
;// CONCATENATED MODULE: ./build/report/check/words.js

const ENGLISH = {
    title: 'Check of the files in .ezdrav/',
    faults: (count) => moments/* ENGLISH_MOMENTS */.N.count(count, { one: 'fault to correct', other: 'faults to correct' }),
    deletions: (count) => `${moments/* ENGLISH_MOMENTS */.N.count(count, { one: 'entry', other: 'entries' })} deleted before the revocation was confirmed`,
    unlawful: (count) => count === 1 ? 'the slot can never be lawful' : `${count} slots can never be lawful`,
    voided: (count) => `${moments/* ENGLISH_MOMENTS */.N.count(count, { one: 'plan changes', other: 'plans change' })}: announce and approve anew`,
    attention: 'well-formed, but read what is marked',
    announceBy: (day) => `announce by the end of ${day}`,
    fine: 'everything is in order',
    noPlan: 'No unfinished intervention stands here.',
    slot: 'Slot',
    window: 'Maintenance window',
    inside: (opens, closes) => `inside ${opens} – ${closes}`,
    outside: (opens, closes) => `not inside ${opens} – ${closes}`,
    noWindow: 'there is none that night',
    waived: 'not required of an urgent intervention',
    reported: 'not enforced in this environment',
    announce: 'Announce',
    latest: (day) => `by the end of ${day}; this change must be on the default branch by then too`,
    tooLate: (day) => `too late for this start: it had to be by the end of ${day}`,
    announced: (stamp) => `recorded as sent ${stamp}`,
    urgent: 'a notification takes its place; it must be sent before the work begins',
    withdrawn: 'withdrawn: never allowed',
    beyond: 'cannot be told: beyond the calendar’s table',
    earliest: 'Announced now',
    earliestFrom: (stamp) => `the earliest start would be ${stamp}`,
    plan: 'Plan',
    comparedWith: (branch) => `Against ${branch}`,
    isNew: 'new',
    isSame: 'the same plan',
    changed: (keys) => `the plan changes: ${keys}`,
    rewritten: 'the plan changes: the same values, written otherwise',
    voids: 'The announcement and the approvals were given for the old plan. They do not count any more: announce anew and have it approved again.',
    reviewsOnly: 'Reviews and approving comments that name the old plan do not count any more.',
    freeze: 'Freeze',
    freezePeriod: (from, to) => `${from} – ${to}`,
    files: 'Files',
    removed: (id, path) => `${id} (${path}) is taken away without an outcome. Where it was announced, set status: withdrawn instead, so that everybody is told.`,
    ambiguous: (tag) => `More than one unfinished intervention announces ${tag}: the gate could not tell which is meant.`,
    deleted: (refs) => `Deleted although the revocation is not confirmed: ${refs}. Put the entry back, write left, and delete it after revocation.confirmed is written.`,
    deletedTitle: 'Entries that may not be deleted yet',
    footer: 'All times are Ljubljana’s. What is read here is only claimed; the gate believes GitHub’s record.',
    sticking: {
        made: 'The comment on the pull request was made.',
        updated: 'The comment on the pull request was brought up to date.',
        unchanged: 'The comment on the pull request says so already.',
        'not-needed': 'Nothing in .ezdrav/ differs from the default branch; no comment was made.',
        fork: 'The pull request comes from a fork, where the token may only read; no comment was made.',
        forbidden: (said) => `The token may not write a comment (it needs pull-requests: write): ${said}`,
        failed: (said) => `The comment could not be written: ${said}`,
        none: 'The run belongs to no pull request; no comment was made.',
    },
    problem: 'The files could not be read, so nothing was checked.',
};
const SLOVENE = {
    title: 'Preverjanje datotek v mapi .ezdrav/',
    faults: (count) => `odpraviti je treba ${moments/* SLOVENE_MOMENTS */.h.count(count, { one: 'napako', two: 'napaki', few: 'napake', other: 'napak' })}`,
    deletions: (count) => `${moments/* SLOVENE_MOMENTS */.h.count(count, { one: 'vnos izbrisan', two: 'vnosa izbrisana', few: 'vnosi izbrisani', other: 'vnosov izbrisanih' })}, preden je bil preklic potrjen`,
    unlawful: (count) => count === 1 ? 'termin ne more biti dovoljen' : `termini (${count}) ne morejo biti dovoljeni`,
    voided: (count) => `${moments/* SLOVENE_MOMENTS */.h.count(count, { one: 'načrt se spremeni', two: 'načrta se spremenita', few: 'načrti se spremenijo', other: 'načrtov se spremeni' })}: potrebni so nova najava in novi odobritvi`,
    attention: 'pravilno zapisano, vendar preberite označeno',
    announceBy: (day) => `najavite najpozneje: ${day}`,
    fine: 'vse je v redu',
    noPlan: 'Nedokončanega posega tu ni.',
    slot: 'Termin',
    window: 'Vzdrževalno okno',
    inside: (opens, closes) => `znotraj ${opens} – ${closes}`,
    outside: (opens, closes) => `ni znotraj ${opens} – ${closes}`,
    noWindow: 'tisto noč ga ni',
    waived: 'od urgentnega posega se ne zahteva',
    reported: 'v tem okolju ni obvezno',
    announce: 'Najava',
    latest: (day) => `najpozneje ${day}; do takrat mora biti na privzeti veji tudi ta sprememba`,
    tooLate: (day) => `za ta začetek je prepozno: rok je bil ${day}`,
    announced: (stamp) => `zapisana kot poslana ${stamp}`,
    urgent: 'nadomesti jo obvestilo, ki mora biti poslano pred začetkom dela',
    withdrawn: 'poseg je umaknjen: nikoli dovoljen',
    beyond: 'ni mogoče povedati: zunaj koledarja',
    earliest: 'Ob najavi zdaj',
    earliestFrom: (stamp) => `najzgodnejši začetek bi bil ${stamp}`,
    plan: 'Načrt',
    comparedWith: (branch) => `V primerjavi z vejo ${branch}`,
    isNew: 'nov',
    isSame: 'isti načrt',
    changed: (keys) => `načrt se spremeni: ${keys}`,
    rewritten: 'načrt se spremeni: iste vrednosti, drugače zapisane',
    voids: 'Najava in odobritvi so bile dane za prejšnji načrt in ne štejejo več: poseg znova najavite in pridobite novi odobritvi.',
    reviewsOnly: 'Pregledi in odobritve v komentarjih, ki navajajo prejšnji načrt, ne štejejo več.',
    freeze: 'Zamrznitev',
    freezePeriod: (from, to) => `${from} – ${to}`,
    files: 'Datoteke',
    removed: (id, path) => `${id} (${path}) je odstranjen brez izida. Če je bil najavljen, namesto tega vpišite status: withdrawn, da bodo vsi obveščeni.`,
    ambiguous: (tag) => `Izdajo ${tag} najavlja več nedokončanih posegov: kateri je mišljen, ob namestitvi ne bi bilo mogoče ugotoviti.`,
    deleted: (refs) => `Izbrisano, čeprav preklic pooblastil ni potrjen: ${refs}. Vnos vrnite, vpišite left in ga izbrišite šele, ko je vpisan revocation.confirmed.`,
    deletedTitle: 'Vnosi, ki se še ne smejo izbrisati',
    footer: 'Vsi časi so ljubljanski. Prebrano je tu samo navedeno; ob namestitvi velja, kar je zabeležil GitHub.',
    sticking: {
        made: 'Komentar na zahtevku za združitev je objavljen.',
        updated: 'Komentar na zahtevku za združitev je posodobljen.',
        unchanged: 'Komentar na zahtevku za združitev to že pove.',
        'not-needed': 'Nič v mapi .ezdrav/ se ne razlikuje od privzete veje; komentarja ni.',
        fork: 'Zahtevek prihaja iz razcepa (fork), kjer sme žeton samo brati; komentarja ni.',
        forbidden: (said) => `Žeton ne sme pisati komentarjev (potrebuje pull-requests: write): ${said}`,
        failed: (said) => `Komentarja ni bilo mogoče zapisati: ${said}`,
        none: 'Zagon ne pripada nobenemu zahtevku za združitev; komentarja ni.',
    },
    problem: 'Datotek ni bilo mogoče prebrati, zato ni preverjeno nič.',
};
const BY_LANGUAGE = { en: ENGLISH, sl: SLOVENE };
function checkWords(language) {
    return BY_LANGUAGE[language];
}

// EXTERNAL MODULE: ./build/report/escaping.js
var escaping = __webpack_require__(4391);
// EXTERNAL MODULE: ./build/report/fact-reader.js
var fact_reader = __webpack_require__(4369);
// EXTERNAL MODULE: ./build/report/language.js + 9 modules
var report_language = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/report/standing.js
var standing = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/report/check/sentences.js








/** Keys named at most; the rest is counted. */
const MOST_KEYS = 20;
/** The first line: what it comes to, and until when to announce. Our own words and moments alone. */
function checkHeadline(result, language) {
    const words = checkWords(language);
    const { diagnostics, deleted, plans } = result;
    const parts = [];
    if (diagnostics.length > 0)
        parts.push(words.faults(diagnostics.length));
    if (deleted.length > 0)
        parts.push(words.deletions(deleted.length));
    const unlawful = plans.filter((plan) => plan.unlawful).length;
    if (unlawful > 0)
        parts.push(words.unlawful(unlawful));
    const voided = plans.filter(({ change }) => change.kind === 'changed' && change.told).length;
    if (voided > 0)
        parts.push(words.voided(voided));
    const standing = standingOf(result);
    if (standing !== 'refused') {
        if (standing === 'attention' && parts.length === 0)
            parts.push(words.attention);
        const due = plans.filter((plan) => isToAnnounce(plan, result.now));
        const [first] = due
            .flatMap(({ latestAnnouncement }) => latestAnnouncement ?? [])
            .sort((one, other) => one - other);
        if (first !== undefined)
            parts.push(words.announceBy(lastDay(first, language)));
    }
    const line = parts.length === 0 ? words.fine : parts.join('; ');
    return line.slice(0, 1).toUpperCase() + line.slice(1);
}
const STANDING_SIGNS = {
    refused: '⛔',
    attention: '⚠️',
    fine: '✅',
};
function isToAnnounce(plan, now) {
    const { urgent, withdrawn, announced } = plan;
    return !urgent && !withdrawn && announced === null && !isTooLateToAnnounce(plan, now);
}
function lastDay(exclusive, language) {
    return (0,report_language/* messagesIn */.w)(language).moments.date((0,zone/* localDate */.gD)((0,instant/* plus */.tY)(exclusive, -1)));
}
/** What is to be said of one plan, a line each. */
function planLines(plan, result, language) {
    const words = checkWords(language);
    const { stamp } = (0,report_language/* messagesIn */.w)(language).moments;
    const { slot, freezes } = plan;
    return [
        { mark: 'plain', label: words.slot, text: `${stamp(slot.start)} – ${stamp(slot.end)}` },
        windowLine(plan, words, stamp),
        announceLine(plan, result, words, language),
        ...earliestLine(plan, words, stamp),
        ...freezes.map(({ from, to, reason }) => {
            const text = `${words.freezePeriod(stamp(from), stamp(to))} ${(0,escaping/* quoted */.TL)(reason)}`;
            return { mark: 'attention', label: words.freeze, text };
        }),
        ...changeLines(plan, result, words),
    ];
}
function windowLine({ window, unlawful, verdict }, words, stamp) {
    const label = words.window;
    const row = verdict.rules.find(({ rule }) => rule === 'schedule');
    if (window === null)
        return { mark: unlawful ? 'bad' : 'plain', label, text: words.noWindow };
    const [opens, closes] = [stamp(window.start), stamp(window.end)];
    if (row?.code == null)
        return { mark: 'good', label, text: words.inside(opens, closes) };
    const outside = words.outside(opens, closes);
    if (unlawful)
        return { mark: 'bad', label, text: outside };
    const why = row.outcome === 'waived' ? words.waived : words.reported;
    return { mark: 'plain', label, text: `${outside} (${why})` };
}
function announceLine(plan, { now }, words, language) {
    const { urgent, withdrawn, announced, latestAnnouncement } = plan;
    const line = (mark, text) => ({ mark, label: words.announce, text });
    if (withdrawn)
        return line('attention', words.withdrawn);
    if (urgent)
        return line('plain', words.urgent);
    if (announced !== null) {
        return line('plain', words.announced((0,report_language/* messagesIn */.w)(language).moments.stamp(announced)));
    }
    if (latestAnnouncement === null)
        return line('attention', words.beyond);
    const day = lastDay(latestAnnouncement, language);
    return isTooLateToAnnounce(plan, now)
        ? line('attention', words.tooLate(day))
        : line('plain', words.latest(day));
}
function earliestLine({ urgent, withdrawn, announced, earliestStart }, words, stamp) {
    if (urgent || withdrawn || announced !== null || earliestStart === null)
        return [];
    const text = words.earliestFrom(stamp(earliestStart));
    return [{ mark: 'plain', label: words.earliest, text }];
}
function changeLines({ change, planDigest }, { defaultBranch }, words) {
    const label = words.comparedWith((0,escaping/* quoted */.TL)(defaultBranch));
    const digest = { mark: 'plain', label: words.plan, text: (0,escaping/* quoted */.TL)(planDigest) };
    if (change.kind !== 'changed') {
        const isNew = change.kind === 'new';
        const text = isNew ? words.isNew : words.isSame;
        return [digest, { mark: isNew ? 'plain' : 'good', label, text }];
    }
    const { keys, told } = change;
    const named = keys.slice(0, MOST_KEYS).map(escaping/* quoted */.TL).join(', ');
    const more = keys.length > MOST_KEYS ? ', …' : '';
    const what = keys.length === 0 ? words.rewritten : words.changed(`${named}${more}`);
    const voids = told ? words.voids : words.reviewsOnly;
    return [digest, { mark: told ? 'attention' : 'plain', label, text: `${what}. ${voids}` }];
}
/** What the gate would refuse already, with the way out: a sentence each. */
function refusalSentences({ verdict, refusals }, language) {
    return (0,standing/* standings */.ES)(verdict, (0,report_language/* messagesIn */.w)(language))
        .filter(({ code }) => refusals.includes(code))
        .map(({ code, stands, unblock }) => ({
        code,
        mark: code.startsWith('schedule.') ? 'bad' : 'attention',
        text: [...stands, ...unblock].join(' '),
    }));
}
/** What is to be said of the change as a whole, a sentence each. */
function changeSentences({ removed, ambiguous, deleted }, language) {
    const words = checkWords(language);
    const refs = deleted.slice(0, MOST_KEYS).map(escaping/* quoted */.TL).join(', ');
    const more = deleted.length > MOST_KEYS ? ', …' : '';
    return [
        ...(deleted.length === 0
            ? []
            : [{ mark: 'bad', text: words.deleted(`${refs}${more}`) }]),
        ...ambiguous.map((tag) => ({ mark: 'attention', text: words.ambiguous((0,escaping/* quoted */.TL)(tag)) })),
        ...removed.map(({ id, path }) => ({
            mark: 'attention',
            text: words.removed((0,escaping/* quoted */.TL)(id), (0,escaping/* quoted */.TL)(path)),
        })),
    ];
}
/** Why GitHub could not be asked, and what to do. */
function problemSentence(problem, language) {
    const messages = (0,report_language/* messagesIn */.w)(language);
    const { code, request, status, detail, permission = null } = problem;
    const reader = (0,fact_reader/* factReader */.ai)({ request, status, detail, permission }, null, messages.moments);
    const { stands, unblock } = messages.reasons[code];
    return `${stands(reader)} ${unblock(reader)}`;
}

// EXTERNAL MODULE: ./build/report/places.js
var places = __webpack_require__(5883);
;// CONCATENATED MODULE: ./build/report/check/annotations.js






/**
 * On the lines of the files: each fault; what the gate would refuse, on the key it speaks of; a changed
 * plan, on the first key that changed. At most ten errors and ten warnings.
 */
function checkAnnotations(result, language) {
    const { quotes } = (0,report_language/* messagesIn */.w)(language);
    const whole = changeSentences(result, language).map(({ mark, text }) => {
        const message = (0,escaping/* lineSentence */.M_)(text, quotes);
        const title = checkWords(language).title;
        if (mark !== 'bad')
            return { level: 'warning', title, message };
        const file = '.ezdrav/staff.yml';
        return { level: 'error', title: checkWords(language).deletedTitle, message, file, line: 1 };
    });
    const all = [
        ...(0,annotations/* diagnosticAnnotations */.I3)(result.diagnostics, language),
        ...whole,
        ...result.plans.flatMap((plan) => ofPlan(plan, result, language)),
    ];
    const ofLevel = (level) => (0,annotations/* cut */.Jj)(all.filter((annotation) => annotation.level === level), language);
    return [...ofLevel('error'), ...ofLevel('warning')];
}
function ofPlan(plan, result, language) {
    const { quotes } = (0,report_language/* messagesIn */.w)(language);
    const { path, change } = plan;
    const { locate } = result;
    const refusals = refusalSentences(plan, language).map(({ code, mark, text }) => ({
        level: mark === 'bad' ? 'error' : 'warning',
        title: code,
        message: (0,escaping/* lineSentence */.M_)(text, quotes),
        ...(0,places/* placeOf */.$)(code, { locate, file: path }),
    }));
    const [key = ''] = change.kind === 'changed' && change.told ? change.keys : [];
    const place = locate.get(path)?.(key === '' ? [] : key.split('.'));
    const marked = planLines(plan, result, language)
        .filter(({ mark }) => mark === 'attention')
        .map(({ label, text }) => {
        const title = (0,escaping/* lineSentence */.M_)(label, quotes);
        return {
            level: 'warning',
            title,
            message: (0,escaping/* lineSentence */.M_)(text, quotes),
            ...(place && { file: (0,escaping/* visible */.RK)(path), ...place }),
        };
    });
    return [...refusals, ...marked];
}

// EXTERNAL MODULE: ./build/report/diagnostic-message.js + 1 modules
var diagnostic_message = __webpack_require__(3753);
;// CONCATENATED MODULE: ./build/report/check/comment.js






/** By which our one comment is found again; a line of its own, seen by nobody. */
const CHECK_MARKER = '<!-- ezdrav:check -->';
/** A comment holds at most 65,536 characters. */
const MOST_CHARACTERS = 60_000;
/** From everything down to what always fits, even where every character takes five. */
const CUTS = [
    { items: 50, characters: 1200 },
    { items: 10, characters: 400 },
    { items: 2, characters: 120 },
];
const MARKS = { good: '✅ ', bad: '❌ ', attention: '⚠️ ', plain: '' };
/** A check for a pull request's comment and for the job summary; the same change gives the same text. */
function checkMarkdown(result, language) {
    let text = '';
    for (const cut of CUTS) {
        text = written(result, language, cut);
        if (text.length <= MOST_CHARACTERS)
            break;
    }
    return text;
}
function written(result, language, cut) {
    const words = checkWords(language);
    const { diagnostics, plans } = result;
    const { andMore } = (0,report_language/* messagesIn */.w)(language).labels;
    const shown = plans.slice(0, cut.items);
    const rest = plans.length - shown.length;
    return [
        `## ${STANDING_SIGNS[standingOf(result)]} ${checkHeadline(result, language)}`,
        ...faults(diagnostics, language, cut),
        ...changeSentences(result, language)
            .slice(0, cut.items)
            .map(({ mark, text }) => `<p>${MARKS[mark]}${said(text, cut)}</p>`),
        ...shown.map((plan) => planSection(plan, result, language, cut)),
        ...(rest > 0 ? [`<p>${(0,escaping/* htmlText */.js)(andMore(rest))}</p>`] : []),
        ...(plans.length === 0 && diagnostics.length === 0 ? [(0,escaping/* htmlParagraph */.AO)(words.noPlan)] : []),
        `<sub>${(0,escaping/* htmlText */.js)(words.title)} · ${(0,escaping/* htmlText */.js)(words.footer)}</sub>`,
        CHECK_MARKER,
        '',
    ].join('\n\n');
}
function said(sentence, { characters }) {
    return (0,escaping/* htmlSentence */.hy)((0,escaping/* shortened */.vI)(sentence, characters));
}
/** Text that is shortened as it will be seen. */
function brief(text, { characters }) {
    return (0,escaping/* shortened */.vI)((0,escaping/* visible */.RK)((0,escaping/* shortened */.vI)(text, characters)), characters);
}
function faults(diagnostics, language, cut) {
    if (diagnostics.length === 0)
        return [];
    const { labels } = (0,report_language/* messagesIn */.w)(language);
    const items = diagnostics.slice(0, cut.items).map((diagnostic) => {
        const { message, remedy } = (0,diagnostic_message/* diagnosticSentences */._)(diagnostic, language);
        const { file, line, column, code } = diagnostic;
        const place = (0,escaping/* htmlCode */.h8)(`${brief(file, cut)}:${line}:${column}`);
        return `<li>${place} <b>${said(message, cut)}</b><br>${said(remedy, cut)} <sub>${(0,escaping/* htmlCode */.h8)(code)}</sub></li>`;
    });
    const rest = diagnostics.length - items.length;
    const more = rest > 0 ? [`<li>${(0,escaping/* htmlText */.js)(labels.andMore(rest))}</li>`] : [];
    return [`### ${labels.faultsInFiles}`, ['<ol>', ...items, ...more, '</ol>'].join('\n')];
}
/** An HTML block without blank lines, so that Markdown reads none of it. */
function planSection(plan, result, language, cut) {
    const rows = planLines(plan, result, language).map(({ mark, label, text }) => `<tr><td>${said(label, cut)}</td><td>${MARKS[mark]}${said(text, cut)}</td></tr>`);
    const refusals = refusalSentences(plan, language).map(({ code, mark, text }) => `<tr><td>${MARKS[mark]}<sub>${(0,escaping/* htmlCode */.h8)(code)}</sub></td><td>${said(text, cut)}</td></tr>`);
    const head = `<tr><th colspan="2">${(0,escaping/* htmlCode */.h8)(brief(plan.id, cut))} <sub>${(0,escaping/* htmlCode */.h8)(brief(plan.path, cut))}</sub></th></tr>`;
    return ['<table>', head, ...refusals, ...rows, '</table>'].join('\n');
}

;// CONCATENATED MODULE: ./build/report/check/json.js



const iso = (at) => (at === null ? null : (0,instant/* toIso */.tK)(at));
/** A check as a document, versioned like the report. */
function checkJson(result, language) {
    return {
        schema: 1,
        valid: !isRefused(result),
        commit: result.commit,
        'evaluated-at': iso(result.now),
        files: result.read,
        plans: result.plans.map((plan) => ({
            path: plan.path,
            id: plan.id,
            'plan-digest': plan.planDigest,
            urgent: plan.urgent,
            lawful: !plan.unlawful,
            'reason-codes': plan.refusals,
            'opens-at': iso(plan.slot.start),
            'closes-at': iso(plan.slot.end),
            'announced-at': iso(plan.announced),
            'latest-announcement': iso(plan.latestAnnouncement),
            'earliest-start': iso(plan.earliestStart),
            change: plan.change.kind,
            ...(plan.change.kind === 'changed' && {
                'changed-keys': plan.change.keys,
                'voids-approvals': plan.change.told,
            }),
        })),
        removed: result.removed,
        ambiguous: result.ambiguous,
        'deleted-unconfirmed': result.deleted,
        diagnostics: result.diagnostics.map((diagnostic) => ({
            file: diagnostic.file,
            line: diagnostic.line,
            column: diagnostic.column,
            code: diagnostic.code,
            message: (0,diagnostic_message/* diagnosticMessage */.D)(diagnostic, language),
        })),
    };
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/report/check/text.js





const text_MARKS = { good: '✓', bad: '✗', attention: '!', plain: ' ' };
/** A check for the log. `sticking` says what became of the comment. */
function checkText(result, language, sticking) {
    const { quotes } = (0,report_language/* messagesIn */.w)(language);
    const say = (sentence) => (0,escaping/* lineSentence */.M_)(sentence, quotes);
    const faulty = new Set(result.diagnostics.map(({ file }) => file));
    return [
        `${STANDING_SIGNS[standingOf(result)]} ${checkHeadline(result, language)}`,
        ...result.read.filter((path) => !faulty.has(path)).map((path) => `✓ ${(0,escaping/* visible */.RK)(path)}`),
        ...(0,report_text/* diagnosticLines */.N)(result.diagnostics, language).map((line) => `✗ ${line}`),
        ...changeSentences(result, language).map(({ mark, text }) => `${text_MARKS[mark]} ${say(text)}`),
        ...result.plans.flatMap((plan) => [
            `${(0,escaping/* visible */.RK)(plan.id)}  ${(0,escaping/* visible */.RK)(plan.path)}`,
            ...refusalSentences(plan, language).map(({ code, mark, text }) => `  ${text_MARKS[mark]} ${say(text)} ${code}`),
            ...planLines(plan, result, language).map(({ mark, label, text }) => `  ${text_MARKS[mark]} ${say(label)}: ${say(text)}`),
        ]),
        say(sticking),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
            }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl =
            (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
    }
    get repo() {
        if (process.env.GITHUB_REPOSITORY) {
            const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
            return { owner, repo };
        }
        if (this.payload.repository) {
            return {
                owner: this.payload.repository.owner.login,
                repo: this.payload.repository.name
            };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
}
//# sourceMappingURL=context.js.map
// EXTERNAL MODULE: ./build/runner/context.js
var context = __webpack_require__(4092);
;// CONCATENATED MODULE: ./build/runner/pull-request.js
// The part of @actions/github that is used, past its entry: that one loads an HTTP client.


/**
 * The pull request of a `pull_request…` event, from the payload the runner wrote; null for other
 * events. Throws `ContextFault` where the payload is missing or names no pull request.
 */
function readPullRequest(environment) {
    if (!/^pull_request(?:_|$)/.test(environment['GITHUB_EVENT_NAME'] ?? ''))
        return null;
    const pull = member(payload(), 'pull_request');
    const number = member(pull, 'number');
    const head = member(member(pull, 'head'), 'sha');
    const from = member(member(member(pull, 'head'), 'repo'), 'id');
    const into = member(member(member(pull, 'base'), 'repo'), 'id');
    if (typeof number !== 'number' ||
        !Number.isSafeInteger(number) ||
        typeof head !== 'string' ||
        !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head)) {
        throw new context/* ContextFault */.k('GITHUB_EVENT_PATH');
    }
    return { number, head, fromFork: typeof from !== 'number' || from !== into };
}
/** The event that started the run, as the runner wrote it; null where it wrote none that can be read. */
function payload() {
    try {
        return new Context().payload;
    }
    catch {
        return null;
    }
}
function member(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}

// EXTERNAL MODULE: ./build/modes/assignment.js
var modes_assignment = __webpack_require__(4166);
// EXTERNAL MODULE: ./build/calendar/lead-time.js
var lead_time = __webpack_require__(1431);
// EXTERNAL MODULE: ./build/records/limits.js
var limits = __webpack_require__(2669);
// EXTERNAL MODULE: ./build/records/plan-digest.js + 1 modules
var plan_digest = __webpack_require__(8773);
// EXTERNAL MODULE: ./build/records/text.js
var records_text = __webpack_require__(8318);
// EXTERNAL MODULE: ./build/records/yaml-tree.js
var yaml_tree = __webpack_require__(8279);
;// CONCATENATED MODULE: ./build/records/plan-changes.js




/**
 * The keys by which two plans differ, as written, in the order of the second file: `schedule.start`. A
 * list is one key. Both are the bytes of well-formed intervention files; what comes after the plan
 * (announcement, approvals, outcome …) is not looked at, as in the plan's digest.
 */
function changedPlanKeys(before, after) {
    return changes(writtenIn(before), writtenIn(after), '');
}
function writtenIn(bytes) {
    return (0,yaml_tree/* treeOf */.g)((0,records_text/* textOf */.b)(bytes, limits/* SMALL */.o5).text, limits/* SMALL */.o5).root?.written ?? {};
}
function changes(before, after, key) {
    if (plan_digest/* AFTERWARDS */.gv.has(key) || JSON.stringify(before) === JSON.stringify(after))
        return [];
    if (!isMapping(before) || !isMapping(after))
        return [key];
    const names = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...names].flatMap((name) => changes(before[name], after[name], key === '' ? name : `${key}.${name}`));
}
function isMapping(written) {
    return typeof written === 'object' && !Array.isArray(written);
}

// EXTERNAL MODULE: ./build/rules/evaluate.js
var evaluate = __webpack_require__(8149);
// EXTERNAL MODULE: ./build/staffing/deletions.js
var deletions = __webpack_require__(4872);
// EXTERNAL MODULE: ./build/modes/ezdrav-files.js + 2 modules
var ezdrav_files = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/modes/offline.js


/** The three files of a working tree. All of it is `claimed`: nobody has recorded it. */
function readDisk(files, named) {
    const found = files.map(({ path, mode, type, size, bytes }) => ({
        path,
        mode,
        type,
        source: unreadable({ mode, type }) ??
            bytes ??
            { unread: 'too-large', size, limit: limitOf(path) },
    }));
    const source = { kind: 'file', from: '.ezdrav' };
    return readFound(found, named, 'claimed', [source]);
}
/** The facts a working tree and the arguments give. GitHub is asked nothing. */
function offlineFacts(question, files) {
    const { now, ref, sha, actor, environment, intervention } = question;
    const argument = (from) => [{ kind: 'argument', from }];
    const target = {
        ref: ref === undefined ? { kind: 'announced-release' } : { kind: 'ref', name: ref },
        deployed: sha === undefined
            ? null
            : { known: true, value: sha, grade: 'claimed', sources: argument('--sha') },
        tagNow: null,
        environment,
        ...(intervention !== undefined && { intervention }),
    };
    const person = actor === undefined ? null : { login: actor, id: null, type: null };
    return {
        repository: null,
        now: { known: true, value: now, grade: 'claimed', sources: argument('--at') },
        event: null,
        files: files.files,
        target,
        landing: null,
        receipts: null,
        consents: null,
        actor: person,
        triggeringActor: null,
        roster: files.roster,
        problems: [],
    };
}

;// CONCATENATED MODULE: ./build/modes/check/judging.js





/** What the files alone can be refused for, before anybody was told or asked. */
const BY_FILES = new Set([
    'announcement.recipient-missing',
    'announcement.in-future',
    'announcement.no-reference',
    'announcement.reference-malformed',
    'announcement.plan-changed',
    'lead-time.too-short',
    'approval.before-announcement',
    'approval.in-future',
    'approval.same-party',
    'approval.same-reference',
    'approval.reference-malformed',
    'approval.plan-changed',
    'schedule.outside-window',
    'schedule.spans-nights',
    'schedule.reversed',
    'urgent.unjustified',
    'urgent.no-incident',
    'urgent.recipient-missing',
    'urgent.plan-changed',
    'urgent.notified-in-future',
]);
const NOBODY = { version: 1, staff: [] };
/** Compares a change with the default branch. Pure; `now` may be unknown. */
function judgeChange({ defaultBranch, commit, before: listedBefore, after: listedAfter }, before, after, now) {
    const { files } = after;
    const open = files.candidates.filter(({ intervention }) => intervention.outcome === undefined);
    const known = now.known ? now.value : null;
    return {
        commit,
        defaultBranch,
        now: known,
        touched: fingerprint(listedBefore) !== fingerprint(listedAfter),
        read: [...files.locate.keys()].filter((path) => after.bytes.has(path)).sort(),
        diagnostics: files.diagnostics,
        plans: open.map((candidate) => checkedPlan(candidate, before, after, now)),
        removed: removedPlans(before.files, files),
        ambiguous: ambiguousTags(open),
        deleted: deletedRefs(before.files, files),
        locate: files.locate,
    };
}
function fingerprint(listing) {
    return listing
        .map(({ path, oid, mode }) => `${path} ${oid} ${mode}`)
        .sort()
        .join('\n');
}
function checkedPlan(candidate, before, after, now) {
    const { path, intervention, planDigest } = candidate;
    const { schedule, urgent, status, id } = intervention;
    const { solution } = after.files;
    const verdict = verdictOn(candidate, after.files, now);
    const refusals = verdict.reasonCodes.filter((code) => BY_FILES.has(code));
    const change = changeOf(candidate, before, after);
    const calendar = {
        reading: solution.calendar['lead-time'],
        extra: solution.calendar['extra-non-working-days'],
    };
    return {
        path,
        id,
        planDigest,
        urgent: urgent !== undefined,
        withdrawn: status === 'withdrawn',
        slot: { start: schedule.start, end: schedule.end },
        window: windowIn(verdict),
        verdict,
        refusals,
        unlawful: refusals.some((code) => code.startsWith('schedule.')),
        announced: announcedFor(candidate, change, before.files),
        latestAnnouncement: (0,lead_time/* latestAnnouncement */.F0)({ start: schedule.start, ...calendar }),
        earliestStart: now.known
            ? (0,lead_time/* earliestStart */.gl)({
                announced: now.value,
                hours: solution.window,
                downtime: schedule.downtime,
                ...calendar,
            })
            : null,
        freezes: freezesOver(intervention, solution),
        change,
    };
}
/** What the gate would say of this file alone, were its release deployed now. */
function verdictOn(candidate, files, now) {
    const { path, intervention } = candidate;
    const facts = offlineFacts({
        now: intervention.schedule.start,
        ref: `refs/tags/${intervention.release.tag}`,
        sha: undefined,
        actor: undefined,
        environment: intervention.environment,
        intervention: path,
    }, files);
    return (0,evaluate/* evaluate */._)(candidate, files.solution, { ...facts, now });
}
function windowIn({ rules }) {
    const facts = rules.find(({ rule }) => rule === 'schedule')?.facts ?? {};
    const [start, end] = [facts['window-opens-at'], facts['window-closes-at']].map((value) => typeof value === 'object' && value !== null && 'at' in value ? value.at : null);
    return start === null || end === null || start === undefined || end === undefined
        ? null
        : { start, end };
}
/** An announcement that names another plan's digest, or stood there before the plan changed, is none. */
function announcedFor({ intervention: { announcement, id }, planDigest }, change, before) {
    if (announcement === undefined)
        return null;
    if (announcement.plan !== undefined) {
        return announcement.plan === planDigest ? announcement['sent-at'] : null;
    }
    const older = before.candidates.find(({ intervention }) => intervention.id === id);
    const same = older?.intervention.announcement?.['sent-at'] === announcement['sent-at'];
    return change.kind === 'changed' && same ? null : announcement['sent-at'];
}
function freezesOver({ schedule, urgent }, { freezes }) {
    return freezes.filter((freeze) => schedule.start < freeze.to &&
        freeze.from < schedule.end &&
        !(urgent !== undefined && freeze.urgent === 'allowed'));
}
function changeOf(candidate, before, after) {
    const { id } = candidate.intervention;
    const standing = before.files.candidates.find(({ intervention }) => intervention.id === id);
    if (standing === undefined)
        return { kind: 'new' };
    if (standing.planDigest === candidate.planDigest)
        return { kind: 'same' };
    const [old, fresh] = [before.bytes.get(standing.path), after.bytes.get(candidate.path)];
    const told = [standing, candidate].some(({ intervention: { announcement, approvals, urgent } }) => announcement !== undefined || approvals !== undefined || urgent?.notification !== undefined);
    const keys = old === undefined || fresh === undefined ? [] : changedPlanKeys(old, fresh);
    return { kind: 'changed', keys, told };
}
function removedPlans(before, after) {
    // A file that cannot be read may well be the one that seems to be gone.
    if (after.diagnostics.length > 0)
        return [];
    const ids = new Set(after.candidates.map(({ intervention }) => intervention.id));
    return before.candidates
        .filter(({ intervention: { id, outcome } }) => outcome === undefined && !ids.has(id))
        .map(({ path, intervention }) => ({ path, id: intervention.id }));
}
function ambiguousTags(open) {
    const tags = open.map(({ intervention }) => intervention.release.tag);
    return [...new Set(tags.filter((tag, index) => tags.indexOf(tag) !== index))];
}
function deletedRefs(before, after) {
    if (!before.roster.known || before.roster.value === null || !after.roster.known)
        return [];
    // An invalid roster is refused by its faults; who is missing from it cannot be told.
    const invalid = after.diagnostics.some(({ file }) => file === '.ezdrav/staff.yml');
    if (invalid)
        return [];
    const remaining = after.roster.value ?? NOBODY;
    return (0,deletions/* unconfirmedDeletions */.Q_)(before.roster.value, remaining).map(({ ref }) => ref);
}

;// CONCATENATED MODULE: ./build/modes/check.js

















/**
 * `mode: check`: reads the files of a change as it would land and those of the default branch, says
 * whether every file is valid and every plan could be lawful, what would void approvals and until when to
 * announce, and keeps one comment on the pull request. Outside a pull request the run's commit is looked
 * at and no comment is made. Nothing here is believed by the gate.
 */
async function check(assignment) {
    const { inputs, context } = assignment;
    const pull = readPullRequest(process.env);
    const repository = (0,modes_assignment/* repositoryOf */._)(context);
    const client = (0,modes_assignment/* clientFor */.$)(assignment);
    try {
        const head = pull?.head ?? context.sha;
        const files = await readPullFiles(client, repository, { head, merged: context.sha });
        if (!files.ok)
            return unread(files.problem, inputs.language ?? 'en');
        const sides = await readSides(client, repository, files.value);
        if (!sides.ok)
            return unread(sides.problem, inputs.language ?? 'en');
        const { before, after } = sides.value;
        const result = judgeChange(files.value, before, after, client.clock.now());
        const language = inputs.language ?? after.files.solution.language ?? 'en';
        const sticking = await stick(client, repository, pull, result, language);
        return concluded(result, language, sticking);
    }
    finally {
        client.close();
    }
}
/** The files of both sides, in one question. */
async function readSides(client, repository, { before, after }) {
    const oids = [...before, ...after].filter(isRead(before, after)).map(({ oid }) => oid);
    const blobs = await (0,github_blobs/* readBlobs */.b4)(client, repository, [...new Set(oids)]);
    if (!blobs.ok)
        return blobs;
    return {
        ...blobs,
        value: {
            before: sideOf(before, blobs.value, 'recorded'),
            after: sideOf(after, blobs.value, 'claimed'),
        },
    };
}
function isRead(...listings) {
    const wanted = new Set([
        ezdrav_files/* SOLUTION */.iZ,
        ezdrav_files/* STAFF */.Fo,
        ...listings.flatMap((listing) => (0,candidates/* candidatePaths */.A)(listing).paths),
    ]);
    return (file) => wanted.has(file.path) && (0,candidates/* unreadable */.O)(file) === null && file.size <= (0,ezdrav_files/* limitOf */.LF)(file.path);
}
function sideOf(listing, blobs, grade) {
    const source = { kind: 'api', from: 'GraphQL PullFiles' };
    const bytes = new Map();
    const found = listing.map((file) => {
        const { path, oid, size } = file;
        const content = (0,candidates/* unreadable */.O)(file) === null ? blobs.get(oid) : undefined;
        if (content !== undefined)
            bytes.set(path, content);
        const why = (0,candidates/* unreadable */.O)(file) ?? { unread: 'too-large', size, limit: (0,ezdrav_files/* limitOf */.LF)(path) };
        return { ...file, source: content ?? why };
    });
    return { files: (0,ezdrav_files/* readFound */.$C)(found, undefined, grade, [source]), bytes };
}
/** Keeps the comment where that is possible; what became of it, in a sentence. Never a failure. */
async function stick(client, repository, pull, result, language) {
    const words = checkWords(language).sticking;
    if (pull === null)
        return words.none;
    if (pull.fromFork)
        return words.fork;
    const kept = await keepComment(client, repository, pull.number, {
        marker: CHECK_MARKER,
        body: checkMarkdown(result, language),
        needed: result.touched,
    });
    if (kept.ok)
        return words[kept.value];
    const said = problemSentence(kept.problem, language);
    return kept.problem.code === 'api.forbidden' ? words.forbidden(said) : words.failed(said);
}
function concluded(result, language, sticking) {
    const [single = null] = result.plans.length === 1 ? result.plans : [];
    return {
        exitCode: isRefused(result) ? 1 : 0,
        outputs: {
            ...(single !== null && {
                'intervention-id': single.id,
                'plan-digest': single.planDigest,
            }),
        },
        log: checkText(result, language, sticking),
        summary: checkMarkdown(result, language),
        annotations: checkAnnotations(result, language),
        report: checkJson(result, language),
    };
}
/** GitHub did not answer: nothing was checked, so nothing is called valid. */
function unread(problem, language) {
    const sentence = `${checkWords(language).problem} ${problemSentence(problem, language)}`;
    const line = (0,escaping/* lineSentence */.M_)(sentence, (0,report_language/* messagesIn */.w)(language).quotes);
    return {
        exitCode: 1,
        outputs: {},
        log: `${line}\n`,
        summary: `${(0,escaping/* htmlParagraph */.AO)(sentence)}\n`,
        annotations: [{ level: 'error', title: problem.code, message: line }],
        report: { schema: 1, valid: false, problem: problem.code },
    };
}


/***/ }),

/***/ 4872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ unconfirmedDeletions),
/* harmony export */   Rm: () => (/* binding */ isAnotherPerson),
/* harmony export */   We: () => (/* binding */ idsMentioned),
/* harmony export */   sM: () => (/* binding */ refsMentioned)
/* harmony export */ });
/**
 * Entries that `after` lacks although their revocation was not confirmed in `before`: a change that
 * does this is to be refused. An entry is its `ref`; who comes under another one is somebody else, and
 * so is another GitHub account under the same one.
 */
function unconfirmedDeletions(before, after) {
    const kept = new Map(after.staff.map((member) => [member.ref, member]));
    return before.staff.filter((member) => {
        const later = kept.get(member.ref);
        const gone = later === undefined || isAnotherPerson(later, member);
        return gone && member.revocation?.confirmed === undefined;
    });
}
/** True where both entries name a GitHub account and it is not the same. */
function isAnotherPerson(one, other) {
    const [id, otherId] = [one.github?.id, other.github?.id];
    return id !== undefined && otherId !== undefined && id !== otherId;
}
/** The GitHub ids a roster's text may hold, found without reading it whole; null: only reading tells. */
function idsMentioned(text) {
    const ids = [...text.matchAll(/\bid["']?\s*:\s*["']?(\d{1,15})\b/g)];
    const mentions = [...text.matchAll(/\bid\b/g)];
    return ids.length === mentions.length ? new Set(ids.map(([, id]) => Number(id))) : null;
}
/** The refs a roster's text may hold, found without reading it whole; null: only reading tells. */
function refsMentioned(text) {
    if (text.includes('\\'))
        return null;
    const refs = [...text.matchAll(/\bref["']?\s*:\s*["']?([A-Za-z0-9._-]{1,64})/g)];
    const mentions = [...text.matchAll(/\bref\b/g)];
    return refs.length === mentions.length ? new Set(refs.map(([, ref = '']) => ref)) : null;
}


/***/ })

};
