export const id = 703;
export const ids = [703];
export const modules = {

/***/ 7217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readActivity),
/* harmony export */   i: () => (/* binding */ readTrees)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3619);
/* harmony import */ var _actors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1346);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9339);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8328);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1028);






const Activity = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    before: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    ref: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    timestamp: _times_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .u,
    activity_type: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([
        'push',
        'force_push',
        'pr_merge',
        'merge_queue_merge',
        'branch_creation',
        'branch_deletion',
    ]),
    actor: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(_actors_js__WEBPACK_IMPORTED_MODULE_0__/* .RestAccount */ .C$),
});
/** A page of the branch's activity, newest first, 100 a page. `next`: what the page before named. */
async function readActivity(client, repository, branch, next) {
    const ref = `refs/heads/${branch}`;
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(Activity);
    const asked = next === null
        ? await client.get('GET /repos/{owner}/{repo}/activity', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository), ref, per_page: 100, direction: 'desc' }, schema)
        : await client.follow(next, schema);
    if (!asked.ok)
        return asked;
    if (asked.value.some((activity) => activity.ref !== ref))
        return (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .anotherRepository */ ._2)(asked.request);
    // By time and number, in whichever order they came.
    const newestFirst = [...asked.value].sort((one, other) => other.timestamp - one.timestamp || other.id - one.id);
    const pushes = newestFirst.map((activity) => ({
        id: String(activity.id),
        before: activity.before,
        after: activity.after,
        at: activity.timestamp,
        kind: activity.activity_type,
        by: activity.actor === null ? null : (0,_actors_js__WEBPACK_IMPORTED_MODULE_0__/* .restPerson */ .EW)(activity.actor),
    }));
    return { ...asked, value: { pushes, next: asked.next } };
}
/** The `.ezdrav` tree at each of some commits; null where the commit is gone. */
async function readTrees(client, repository, commits) {
    const trees = new Map();
    if (commits.length === 0)
        return { ok: true, value: trees, request: '', next: null };
    const query = `query Trees($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY */ .zK}
    ${(0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .aliased */ .qZ)('c', commits, `... on Commit { ${_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .EZDRAV_TREE */ .qw} }`)} } }`;
    const asked = await client.query(query, (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .where */ ._M)(repository), _blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .Numbered */ .Ru);
    if (!asked.ok)
        return asked;
    if ((0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnother */ .wP)(repository, asked.value.repository)) {
        return (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .anotherRepository */ ._2)(asked.request);
    }
    for (const [index, commit] of commits.entries()) {
        const read = Commit.safeParse(asked.value.repository[`c${index}`]);
        if (!read.success) {
            const detail = `c${index}: unreadable`;
            return {
                ok: false,
                problem: { code: 'api.malformed', request: asked.request, status: 200, detail },
            };
        }
        trees.set(commit, read.data === null ? null : (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .listing */ .RR)(read.data.file));
    }
    return { ...asked, value: trees };
}
const Commit = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ file: _repository_js__WEBPACK_IMPORTED_MODULE_3__/* .EzdravTree */ .R$ }));


/***/ }),

/***/ 4789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ announcementMarker),
/* harmony export */   TK: () => (/* binding */ readComments),
/* harmony export */   kd: () => (/* binding */ findAnnouncementIssue),
/* harmony export */   zk: () => (/* binding */ ANNOUNCEMENT_LABEL)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
/* harmony import */ var _actors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4036);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9339);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1028);





const ANNOUNCEMENT_LABEL = 'ezdrav-announcement';
/** The hidden line by which an announcement issue is found again. */
function announcementMarker(interventionId) {
    return `<!-- ezdrav:announcement:${interventionId} -->`;
}
/** Pages of 100 comments, read to the last: a comment left out could only be an approval. */
const MOST_PAGES = 5;
const Comments = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    pageInfo: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ hasNextPage: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), endCursor: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) }),
    nodes: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        fullDatabaseId: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        url: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        body: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        createdAt: _times_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .u,
        lastEditedAt: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        includesCreatedEdit: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        isMinimized: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        createdViaEmail: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        author: _actors_js__WEBPACK_IMPORTED_MODULE_0__/* .GraphQlActor */ .ng,
        userContentEdits: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ totalCount: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() })),
    })),
});
/** The intervention's announcement issue: our own bot's, the lowest number of several. */
async function findAnnouncementIssue(client, repository, interventionId) {
    const asked = await (0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .listOwnIssues */ .Jz)(client, repository, ANNOUNCEMENT_LABEL);
    if (!asked.ok)
        return asked;
    return { ...asked, value: (0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .lowestMarked */ .XQ)(asked.value, announcementMarker(interventionId)) };
}
const Page = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .extend */ .X$i(_name_js__WEBPACK_IMPORTED_MODULE_2__/* .Identity */ .lz, { issue: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ comments: Comments }) }),
});
const Origins = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    issue_url: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    performed_via_github_app: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
}));
/**
 * All comments of an issue, with what GitHub says of their making: GraphQL tells edits, REST whether an
 * app wrote in the user's name. A comment that only one of them knows counts as written by an app.
 */
async function readComments(client, repository, number) {
    const [told, origins] = await Promise.all([
        readCommentPages(client, repository, number),
        client.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository), issue_number: number }, Origins, MOST_PAGES),
    ]);
    if (!told.ok)
        return told;
    if (!origins.ok)
        return origins;
    if (origins.value.some((origin) => !(0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isUrlOf */ .lJ)(repository, origin.issue_url))) {
        return (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .anotherRepository */ ._2)(origins.request);
    }
    const direct = new Set(origins.value
        .filter((origin) => (origin.performed_via_github_app ?? null) === null)
        .map((origin) => String(origin.id)));
    return { ...told, value: told.value.map((node) => commentOf(node, direct)) };
}
async function readCommentPages(client, repository, number) {
    const query = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY */ .zK} issue(number: $number) {
    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
      fullDatabaseId url body createdAt lastEditedAt includesCreatedEdit isMinimized createdViaEmail
      author { ${_actors_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTOR */ .W1} } userContentEdits(first: 1) { totalCount } } } } } }`;
    const nodes = [];
    let after = null;
    for (let page = 1;; page += 1) {
        const variables = { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .where */ ._M)(repository), number, after };
        const asked = await client.query(query, variables, Page);
        if (!asked.ok)
            return asked;
        const answer = asked.value.repository;
        if ((0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnother */ .wP)(repository, answer))
            return (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .anotherRepository */ ._2)(asked.request);
        nodes.push(...answer.issue.comments.nodes);
        const { hasNextPage, endCursor } = answer.issue.comments.pageInfo;
        if (!hasNextPage)
            return { ...asked, value: nodes };
        if (page === MOST_PAGES) {
            const detail = `more than ${MOST_PAGES * 100} comments`;
            const { request } = asked;
            return { ok: false, problem: { code: 'api.malformed', request, status: 200, detail } };
        }
        after = endCursor;
    }
}
function commentOf(node, direct) {
    const edits = node.userContentEdits?.totalCount ?? 0;
    return {
        kind: 'comment',
        id: node.fullDatabaseId ?? '',
        url: node.url,
        user: (0,_actors_js__WEBPACK_IMPORTED_MODULE_0__/* .graphQlPerson */ .$4)(node.author),
        createdAt: node.createdAt,
        body: node.body,
        edited: node.lastEditedAt !== null || node.includesCreatedEdit || edits > 0,
        minimised: node.isMinimized,
        byEmail: node.createdViaEmail,
        viaApp: node.fullDatabaseId === null || !direct.has(node.fullDatabaseId),
    };
}


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ findIssue),
/* harmony export */   v6: () => (/* binding */ consentsOf),
/* harmony export */   xb: () => (/* binding */ readConsentComments)
/* harmony export */ });
/* harmony import */ var _github_announcement_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4789);
/* harmony import */ var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(332);


/** Everything by which a party may have approved on GitHub itself, unjudged. */
function consentsOf(candidate, pull, comments) {
    if (!comments.ok)
        return { known: false, problem: comments.problem };
    const reviews = (pull?.reviews ?? []).map(({ file, ...review }) => {
        const reading = file === null ? null : (0,_ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCandidate */ .G9)(candidate.path, file);
        return { ...review, planDigest: reading?.planDigest ?? null };
    });
    return { known: true, value: [...reviews, ...comments.value], grade: 'verified', sources: [] };
}
/** The comments on the intervention's announcement issue; none where there is no such issue. */
async function readConsentComments(client, repository, issue) {
    if (!issue.ok)
        return issue;
    if (issue.value === null)
        return { ...issue, value: [] };
    return (0,_github_announcement_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .readComments */ .TK)(client, repository, issue.value.number);
}
/** Asked for only where somebody could approve by a comment. */
async function findIssue(client, repository, candidate, approvers) {
    if (approvers === 0)
        return { ok: true, value: null, request: '', next: null };
    return (0,_github_announcement_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .findAnnouncementIssue */ .kd)(client, repository, candidate.intervention.id);
}


/***/ }),

/***/ 2:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readHistory)
});

;// CONCATENATED MODULE: ./build/rules/landing.js
/**
 * Walks from the tip back while every push left the plan in place. Any gap in the record, a forced
 * push, and a time without the plan (another version, withdrawn, finished) end the walk: the push
 * after it is the landing. `complete`: no older history exists.
 *
 * Example: A landed on Monday, B on Tuesday, A again on Wednesday: landed on Wednesday.
 */
function searchLanding(history, tip, complete) {
    const start = history.findIndex(({ after, state }) => after === tip && state === 'present');
    for (const [index, entry] of history.entries()) {
        if (start < 0 || index < start)
            continue;
        const older = history[index + 1];
        if (older === undefined && !complete && !entry.breaks)
            return { kind: 'earlier' };
        const stays = older?.state === 'present' && older.after === entry.before && !entry.breaks;
        if (!stays)
            return { kind: 'landed', index, resumed: wasSetAside(history.slice(index + 1)) };
    }
    return { kind: 'unknown' };
}
/** True where the same plan was withdrawn or finished at some time before it landed. */
function wasSetAside(older) {
    return older.some((entry) => entry.state === 'withdrawn' || entry.state === 'finished');
}

// EXTERNAL MODULE: ./build/github/activity.js
var activity = __webpack_require__(7217);
// EXTERNAL MODULE: ./build/github/blobs.js
var github_blobs = __webpack_require__(1346);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/github/actors.js
var actors = __webpack_require__(2830);
// EXTERNAL MODULE: ./build/github/name.js
var github_name = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/github/times.js
var times = __webpack_require__(1028);
;// CONCATENATED MODULE: ./build/github/pulls.js





const ReviewNode = schemas/* object */.Ikc({
    fullDatabaseId: schemas/* nullable */.mee(schemas/* string */.YjP()),
    url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING']),
    submittedAt: schemas/* nullable */.mee(times/* instant */.u),
    author: actors/* GraphQlActor */.ng,
    commit: schemas/* nullable */.mee(schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), file: schemas/* nullable */.mee(schemas/* object */.Ikc({ object: github_blobs/* BlobAnswerShape */.NQ })) })),
});
const Reviews = schemas/* object */.Ikc({
    pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullable */.mee(schemas/* string */.YjP()) }),
    nodes: schemas/* array */.YOg(ReviewNode),
});
const Pull = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    url: schemas/* string */.YjP(),
    author: actors/* GraphQlActor */.ng,
    mergedBy: actors/* GraphQlActor */.ng,
    mergedAt: schemas/* nullable */.mee(times/* instant */.u),
    baseRefName: schemas/* string */.YjP(),
    headRefOid: schemas/* string */.YjP(),
    mergeCommit: schemas/* nullable */.mee(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })),
    reviews: schemas/* nullable */.mee(Reviews),
});
const reviews = (after) => `reviews(first: 100${after}) {
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId url state submittedAt author { ${actors/* ACTOR */.W1} }
    commit { oid file(path: $path) { object { ${github_blobs/* BLOB */.we} } } } } }`;
const PULL = `number url author { ${actors/* ACTOR */.W1} } mergedBy { ${actors/* ACTOR */.W1} } mergedAt baseRefName headRefOid
  mergeCommit { oid } ${reviews('')}`;
/** Reviews of one pull request are read to the last: what page two revokes, page one only claims. */
const MOST_PAGES = 5;
/**
 * For each commit the pull request that was merged by exactly it into `branch`, if any, with all its
 * reviews; `path` is the intervention's file.
 */
async function readLandingPulls(client, repository, branch, path, commits) {
    const pulls = new Map();
    if (commits.length === 0)
        return { ok: true, value: pulls, request: '', next: null };
    const selection = `... on Commit { associatedPullRequests(first: 10) { nodes { ${PULL} } } }`;
    const query = `query Pulls($owner: String!, $name: String!, $path: String!) {
    repository(owner: $owner, name: $name) { ${github_name/* IDENTITY */.zK} ${(0,github_blobs/* aliased */.qZ)('p', commits, selection)} } }`;
    const asked = await client.query(query, { ...(0,github_name/* where */._M)(repository), path }, github_blobs/* Numbered */.Ru);
    if (!asked.ok)
        return asked;
    if ((0,github_name/* isAnother */.wP)(repository, asked.value.repository)) {
        return (0,github_name/* anotherRepository */._2)(asked.request);
    }
    const shape = schemas/* nullable */.mee(schemas/* object */.Ikc({ associatedPullRequests: schemas/* nullable */.mee(schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(Pull) })) }));
    for (const [index, commit] of commits.entries()) {
        const read = shape.safeParse(asked.value.repository[`p${index}`]);
        if (!read.success)
            return malformed(asked.request, `p${index}: unreadable`);
        const landed = (read.data?.associatedPullRequests?.nodes ?? []).find((pull) => pull.baseRefName === branch && pull.mergeCommit?.oid === commit);
        if (landed === undefined)
            continue;
        const whole = await withAllReviews(client, repository, path, landed);
        if (!whole.ok)
            return whole;
        if (whole.value !== null)
            pulls.set(commit, whole.value);
    }
    return { ...asked, value: pulls };
}
/** Pull requests merged into `branch`, last updated first, without their reviews. */
async function readMergedPulls(client, repository, branch) {
    const query = `query Merged($owner: String!, $name: String!, $branch: String!) {
    repository(owner: $owner, name: $name) { ${github_name/* IDENTITY */.zK}
    pullRequests(states: MERGED, baseRefName: $branch, first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number url author { ${actors/* ACTOR */.W1} } mergedBy { ${actors/* ACTOR */.W1} } mergedAt baseRefName headRefOid mergeCommit { oid } } } } }`;
    const shape = schemas/* object */.Ikc({
        repository: schemas/* extend */.X$i(github_name/* Identity */.lz, {
            pullRequests: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* omit */.cJW(Pull, { reviews: true })) }),
        }),
    });
    const asked = await client.query(query, { ...(0,github_name/* where */._M)(repository), branch }, shape);
    if (!asked.ok)
        return asked;
    const { pullRequests } = asked.value.repository;
    if ((0,github_name/* isAnother */.wP)(repository, asked.value.repository))
        return (0,github_name/* anotherRepository */._2)(asked.request);
    const merged = pullRequests.nodes.flatMap((pull) => pullOf({ ...pull, reviews: null }, []) ?? []);
    return { ...asked, value: merged };
}
async function withAllReviews(client, repository, path, pull) {
    const nodes = [...(pull.reviews?.nodes ?? [])];
    let page = pull.reviews?.pageInfo;
    let request = 'GraphQL Pulls';
    for (let number = 1; page?.hasNextPage === true; number += 1) {
        if (number === MOST_PAGES)
            return malformed(request, `more than ${MOST_PAGES * 100} reviews`);
        const query = `query Reviews($owner: String!, $name: String!, $path: String!, $number: Int!, $after: String!) {
      repository(owner: $owner, name: $name) { ${github_name/* IDENTITY */.zK} pullRequest(number: $number) { ${reviews(', after: $after')} } } }`;
        const variables = { ...(0,github_name/* where */._M)(repository), path, number: pull.number, after: page.endCursor };
        const shape = schemas/* object */.Ikc({
            repository: schemas/* extend */.X$i(github_name/* Identity */.lz, { pullRequest: schemas/* object */.Ikc({ reviews: Reviews }) }),
        });
        const asked = await client.query(query, variables, shape);
        if (!asked.ok)
            return asked;
        if ((0,github_name/* isAnother */.wP)(repository, asked.value.repository))
            return (0,github_name/* anotherRepository */._2)(asked.request);
        nodes.push(...asked.value.repository.pullRequest.reviews.nodes);
        page = asked.value.repository.pullRequest.reviews.pageInfo;
        request = asked.request;
    }
    return { ok: true, value: pullOf(pull, nodes), request, next: null };
}
function pullOf(pull, nodes) {
    if (pull.mergedAt === null)
        return null;
    return {
        number: pull.number,
        url: pull.url,
        author: (0,actors/* graphQlPerson */.$4)(pull.author),
        mergedBy: (0,actors/* graphQlPerson */.$4)(pull.mergedBy),
        mergedAt: pull.mergedAt,
        mergeCommit: pull.mergeCommit?.oid ?? null,
        reviews: nodes.flatMap((node) => {
            if (node.submittedAt === null)
                return [];
            const blob = node.commit?.file?.object ?? null;
            return {
                kind: 'review',
                id: node.fullDatabaseId ?? node.url,
                url: node.url,
                user: (0,actors/* graphQlPerson */.$4)(node.author),
                state: node.state,
                submittedAt: node.submittedAt,
                onHead: node.commit?.oid === pull.headRefOid,
                file: blob?.oid === undefined ? null : (0,github_blobs/* provenBytes */.CE)(blob.oid, blob),
            };
        }),
    };
}
function malformed(request, detail) {
    return { ok: false, problem: { code: 'api.malformed', request, status: 200, detail } };
}

// EXTERNAL MODULE: ./build/modes/ezdrav-files.js + 2 modules
var ezdrav_files = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/modes/history.js





/** Pages of 100 pushes looked through for the landing; keeps a decision within 25 requests. */
const history_MOST_PAGES = 5;
/** Pull requests asked for along with the files, before it is known which one landed the plan. */
const SUSPECTS = 10;
/**
 * Finds when the candidate's plan came to the default branch and stayed. `first` is the newest page of
 * activity, asked for while the files were read.
 */
async function readHistory(client, repository, state, candidate, first, known, pullsOf = readLandingPulls) {
    if (!first.ok) {
        const { status } = first.problem;
        // Only a server of one's own can lack this API; elsewhere its absence is a fault, not an answer.
        const lacking = (status === 404 || status === 410) && client.enterpriseVersion !== null;
        return lacking
            ? fromMergedPulls(client, repository, state, candidate, known)
            : unknown(first.problem);
    }
    const walk = {
        pushes: [],
        trees: new Map(),
        blobs: new Map(known),
        pulls: new Map(),
        pullsOf,
    };
    let page = first;
    for (let number = 1; number <= history_MOST_PAGES; number += 1) {
        walk.pushes.push(...page.value.pushes);
        const problem = await look(client, repository, state, candidate, walk);
        if (problem !== null)
            return unknown(problem);
        const complete = page.value.next === null;
        const history = walk.pushes.map((push) => entryOf(push, candidate, walk));
        const found = searchLanding(history, state.tip, complete);
        if (found.kind === 'landed') {
            const push = walk.pushes[found.index];
            if (push === undefined)
                break;
            return landedBy(client, repository, state, candidate, walk, push, found.resumed);
        }
        if (complete || found.kind === 'unknown')
            break;
        const asked = await (0,activity/* readActivity */.E)(client, repository, state.defaultBranch, page.value.next);
        if (!asked.ok)
            return unknown(asked.problem);
        page = asked;
    }
    return unknown({
        code: 'api.malformed',
        request: page.request,
        status: 200,
        detail: `the landing of this plan at ${state.tip} is not in the last ${walk.pushes.length} pushes`,
    });
}
/** Reads what the pushes seen so far left in `.ezdrav`, and who may have brought it. */
async function look(client, repository, state, candidate, walk) {
    const commits = [...new Set(walk.pushes.map((push) => push.after))];
    const missing = commits.filter((commit) => !walk.trees.has(commit) && !/^0+$/.test(commit));
    const trees = await (0,activity/* readTrees */.i)(client, repository, missing);
    if (!trees.ok)
        return trees.problem;
    for (const [commit, files] of trees.value) {
        walk.trees.set(commit, files === null ? null : (0,ezdrav_files/* candidateFiles */.hy)(files));
    }
    const oids = [...trees.value.values()].flatMap((files) => files === null ? [] : (0,ezdrav_files/* candidateFiles */.hy)(files).map((file) => file.oid));
    const unread = [...new Set(oids)].filter((oid) => !walk.blobs.has(oid));
    const suspects = changes(walk)
        .filter((commit) => !walk.pulls.has(commit))
        .slice(0, SUSPECTS);
    const [blobs, pulls] = await Promise.all([
        (0,github_blobs/* readBlobs */.b4)(client, repository, unread),
        walk.pullsOf(client, repository, state.defaultBranch, candidate.path, suspects),
    ]);
    if (!blobs.ok)
        return blobs.problem;
    if (!pulls.ok)
        return pulls.problem;
    for (const [oid, bytes] of blobs.value)
        walk.blobs.set(oid, bytes);
    for (const [commit, pull] of pulls.value)
        walk.pulls.set(commit, pull);
    return null;
}
/** The tips at which the candidate files differ from those one push before. */
function changes(walk) {
    const listed = (push) => push === undefined ? '' : (walk.trees.get(push.after) ?? []).map((file) => file.oid).join();
    return walk.pushes
        .filter((push, index) => listed(push) !== listed(walk.pushes[index + 1]))
        .map((push) => push.after);
}
function entryOf(push, candidate, walk) {
    const breaks = push.kind === 'force_push' || push.kind === 'branch_creation';
    return {
        at: push.at,
        before: push.before,
        after: push.after,
        breaks,
        state: stateAt(push.after, candidate, walk),
    };
}
function stateAt(commit, candidate, walk) {
    for (const file of walk.trees.get(commit) ?? []) {
        const bytes = walk.blobs.get(file.oid);
        const reading = bytes === undefined ? null : (0,ezdrav_files/* readCandidate */.G9)(file.path, bytes);
        if (reading === null || reading.planDigest !== candidate.planDigest)
            continue;
        if (reading.intervention.outcome !== undefined)
            return 'finished';
        return reading.intervention.status === 'withdrawn' ? 'withdrawn' : 'present';
    }
    return 'absent';
}
async function landedBy(client, repository, state, candidate, walk, push, resumed) {
    let pull = walk.pulls.get(push.after) ?? null;
    if (pull === null && !changes(walk).slice(0, SUSPECTS).includes(push.after)) {
        const { defaultBranch } = state;
        const asked = await walk.pullsOf(client, repository, defaultBranch, candidate.path, [
            push.after,
        ]);
        if (!asked.ok)
            return unknown(asked.problem);
        pull = asked.value.get(push.after) ?? null;
    }
    const landing = {
        landedAt: push.at,
        landedBy: push.by,
        author: pull?.author ?? push.by,
        by: 'activity',
        approvalsCountFrom: resumed ? push.at : null,
    };
    const from = `/repos/${repository.owner}/${repository.name}/activity`;
    return { landing: verified(landing, { kind: 'api', from, id: push.id, time: push.at }), pull };
}
/**
 * Where the server keeps no activity: the merge of the pull request that brought the plan. Direct
 * pushes in between are not seen, so the plan at the tip must be the one merged last.
 */
async function fromMergedPulls(client, repository, state, candidate, known) {
    const merged = await readMergedPulls(client, repository, state.defaultBranch);
    if (!merged.ok)
        return unknown(merged.problem);
    const pulls = [...merged.value].sort((one, other) => other.mergedAt - one.mergedAt);
    const pushes = pulls.flatMap((pull, index) => {
        const after = pull.mergeCommit;
        if (after === null)
            return [];
        const before = pulls[index + 1]?.mergeCommit ?? '';
        return [
            {
                id: String(pull.number),
                before,
                after,
                at: pull.mergedAt,
                kind: 'pr_merge',
                by: pull.mergedBy,
            },
        ];
    });
    const walk = {
        pushes,
        trees: new Map(),
        blobs: new Map(known),
        pulls: new Map(),
        pullsOf: readLandingPulls,
    };
    const problem = await look(client, repository, state, candidate, walk);
    if (problem !== null)
        return unknown(problem);
    const [newest] = pushes;
    const history = pushes.map((push) => entryOf(push, candidate, walk));
    const found = searchLanding(history, newest?.after ?? '', true);
    const push = found.kind === 'landed' ? pushes[found.index] : undefined;
    if (found.kind !== 'landed' || push === undefined) {
        const detail = 'no merged pull request brought the plan that stands at the tip';
        return unknown({ code: 'api.malformed', request: merged.request, status: 200, detail });
    }
    const brought = await landedBy(client, repository, state, candidate, walk, push, found.resumed);
    if (!brought.landing.known)
        return brought;
    const landing = { ...brought.landing.value, by: 'merged-pull-request' };
    const source = { kind: 'api', from: merged.request, id: push.id, time: push.at };
    return { ...brought, landing: verified(landing, source) };
}
function verified(landing, source) {
    return { known: true, value: landing, grade: 'verified', sources: [source] };
}
function unknown(problem) {
    return { landing: { known: false, problem }, pull: null };
}


/***/ })

};
