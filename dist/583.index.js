export const id = 583;
export const ids = [583];
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
/**
 * A page of the branch's activity, newest first, 100 a page. `next`: what the page before named;
 * `final`: statuses that are not asked again.
 */
async function readActivity(client, repository, branch, next, final = []) {
    const ref = `refs/heads/${branch}`;
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(Activity);
    const asked = next === null
        ? await client.get('GET /repos/{owner}/{repo}/activity', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository), ref, per_page: 100, direction: 'desc' }, schema, final)
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
/* harmony export */   Hs: () => (/* binding */ mayApprove),
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
    performed_via_github_app: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
}));
/**
 * All comments of an issue, with what GitHub says of their making: GraphQL tells edits, REST whether an
 * app wrote in the user's name; that is asked only where a comment may approve. A comment that only one
 * of them knows counts as written by an app.
 */
async function readComments(client, repository, number) {
    const told = await readCommentPages(client, repository, number);
    if (!told.ok)
        return told;
    if (!told.value.some(({ body }) => mayApprove(body))) {
        return { ...told, value: told.value.map((node) => commentOf(node, new Set())) };
    }
    const origins = await client.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository), issue_number: number }, Origins, MOST_PAGES);
    if (!origins.ok)
        return origins;
    if (origins.value.some((origin) => !(0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isUrlOf */ .lJ)(repository, origin.issue_url))) {
        return (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .anotherRepository */ ._2)(origins.request);
    }
    const direct = new Set(origins.value
        .filter((origin) => origin.performed_via_github_app === null)
        .map((origin) => String(origin.id)));
    return { ...told, value: told.value.map((node) => commentOf(node, direct)) };
}
/** True for a comment that could be an approval; the rules read it exactly. */
function mayApprove(body) {
    return body.startsWith('/approve ');
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

/***/ 2482:
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
    const approving = comments.value.filter(({ body }) => (0,_github_announcement_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .mayApprove */ .Hs)(body));
    return {
        known: true,
        value: [...reviews, ...comments.value],
        grade: 'verified',
        sources: [
            ...(pull === null ? [] : [{ kind: 'api', from: 'GraphQL Pulls', id: pull.url }]),
            ...(comments.request === '' ? [] : [{ kind: 'api', from: comments.request }]),
            ...reviews.map((review) => source('GraphQL Pulls', review, review.submittedAt)),
            ...approving.map((comment) => source(comments.request, comment, comment.createdAt)),
        ],
    };
}
function source(from, { id }, time) {
    return { kind: 'api', from, id, time };
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

/***/ 6208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./build/github/activity.js
var activity = __webpack_require__(7217);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/github/actors.js
var actors = __webpack_require__(2830);
// EXTERNAL MODULE: ./build/github/blobs.js
var blobs = __webpack_require__(1346);
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
    commit: schemas/* nullable */.mee(schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), file: schemas/* nullable */.mee(schemas/* object */.Ikc({ object: blobs/* BlobAnswerShape */.NQ })) })),
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
    updatedAt: times/* instant */.u,
    baseRefName: schemas/* string */.YjP(),
    headRefOid: schemas/* string */.YjP(),
    mergeCommit: schemas/* nullable */.mee(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })),
    reviews: schemas/* nullable */.mee(Reviews),
});
const reviews = (after) => `reviews(first: 100${after}) {
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId url state submittedAt author { ${actors/* ACTOR */.W1} }
    commit { oid file(path: $path) { object { ${blobs/* BLOB */.we} } } } } }`;
const PULL = `number url author { ${actors/* ACTOR */.W1} } mergedBy { ${actors/* ACTOR */.W1} } mergedAt updatedAt baseRefName headRefOid
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
    repository(owner: $owner, name: $name) { ${github_name/* IDENTITY */.zK} ${(0,blobs/* aliased */.qZ)('p', commits, selection)} } }`;
    const asked = await client.query(query, { ...(0,github_name/* where */._M)(repository), path }, blobs/* Numbered */.Ru);
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
/**
 * Pull requests merged into `branch`, without their reviews: the newest, none between them left out.
 */
async function readMergedPulls(client, repository, branch) {
    const query = `query Merged($owner: String!, $name: String!, $branch: String!) {
    repository(owner: $owner, name: $name) { ${github_name/* IDENTITY */.zK}
    pullRequests(states: MERGED, baseRefName: $branch, first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number url author { ${actors/* ACTOR */.W1} } mergedBy { ${actors/* ACTOR */.W1} } mergedAt updatedAt baseRefName headRefOid mergeCommit { oid } }
      pageInfo { hasNextPage } } } }`;
    const shape = schemas/* object */.Ikc({
        repository: schemas/* extend */.X$i(github_name/* Identity */.lz, {
            pullRequests: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* omit */.cJW(Pull, { reviews: true })),
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() }),
            }),
        }),
    });
    const asked = await client.query(query, { ...(0,github_name/* where */._M)(repository), branch }, shape);
    if (!asked.ok)
        return asked;
    const { pullRequests } = asked.value.repository;
    if ((0,github_name/* isAnother */.wP)(repository, asked.value.repository))
        return (0,github_name/* anotherRepository */._2)(asked.request);
    // Beyond the page lie others that were merged at any time before the last update listed here.
    const seen = pullRequests.nodes.map((pull) => pull.updatedAt);
    const from = pullRequests.pageInfo.hasNextPage ? Math.min(...seen) : 0;
    const whole = pullRequests.nodes.filter((pull) => (pull.mergedAt ?? 0) >= from);
    const merged = whole.flatMap((pull) => pullOf({ ...pull, reviews: null }, []) ?? []);
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
                file: blob?.oid === undefined ? null : (0,blobs/* provenBytes */.CE)(blob.oid, blob),
            };
        }),
    };
}
function malformed(request, detail) {
    return { ok: false, problem: { code: 'api.malformed', request, status: 200, detail } };
}

// EXTERNAL MODULE: ./build/rules/landing.js
var rules_landing = __webpack_require__(2347);
;// CONCATENATED MODULE: ./build/modes/gathering/landed.js
function landed(landing, source, pull) {
    return { landing: { known: true, value: landing, grade: 'verified', sources: [source] }, pull };
}
function unknown(problem) {
    return { landing: { known: false, problem }, pull: null };
}

// EXTERNAL MODULE: ./build/modes/gathering/walk.js
var gathering_walk = __webpack_require__(5407);
;// CONCATENATED MODULE: ./build/modes/gathering/merged-history.js




/**
 * Where the server keeps no activity: the merge of the pull request that brought the plan. Direct
 * pushes in between are not seen, so the plan at the tip must be the one merged last.
 */
async function fromMergedPulls(client, repository, state, candidate, known) {
    const { defaultBranch } = state;
    const merged = await readMergedPulls(client, repository, defaultBranch);
    if (!merged.ok)
        return unknown(merged.problem);
    const pushes = pushesOf(merged.value);
    const page = { ...merged, value: { pushes, next: null } };
    const { trees } = await (0,gathering_walk/* readStretch */.A)(client, repository, defaultBranch, page, false);
    if (!trees.ok)
        return unknown(trees.problem);
    const walk = new gathering_walk/* Walk */.q(candidate, '', known);
    walk.take(pushes, trees.value);
    const problem = await walk.read(client, repository);
    if (problem !== null)
        return unknown(problem);
    const found = (0,rules_landing/* searchLanding */.Y9)(walk.history(), pushes[0]?.after ?? '', true);
    const push = found.kind === 'landed' ? pushes[found.index] : undefined;
    if (found.kind !== 'landed' || push === undefined) {
        const detail = 'no merged pull request brought the plan that stands at the tip';
        return unknown({ code: 'api.malformed', request: merged.request, status: 200, detail });
    }
    const { after, at, by, id } = push;
    const path = candidate.path;
    const asked = await readLandingPulls(client, repository, defaultBranch, path, [after]);
    if (!asked.ok)
        return unknown(asked.problem);
    const pull = asked.value.get(after) ?? null;
    const landing = {
        landedAt: at,
        landedBy: by,
        author: pull?.author ?? null,
        by: 'merged-pull-request',
        approvalsCountFrom: found.resumed ? at : null,
    };
    return landed(landing, { kind: 'api', from: merged.request, id, time: at }, pull);
}
/** Merges as pushes, newest first, each following upon the one before it. */
function pushesOf(merged) {
    const pulls = merged
        .filter((pull) => pull.mergeCommit !== null)
        .toSorted((one, other) => other.mergedAt - one.mergedAt || other.number - one.number);
    return pulls.map((pull, index) => ({
        id: String(pull.number),
        before: pulls[index + 1]?.mergeCommit ?? '',
        after: pull.mergeCommit ?? '',
        at: pull.mergedAt,
        kind: 'pr_merge',
        by: pull.mergedBy,
    }));
}

;// CONCATENATED MODULE: ./build/modes/gathering/history.js






/** Pages of 100 pushes looked through for the landing; keeps a decision within 25 requests. */
const history_MOST_PAGES = 5;
/** Pull requests asked for along with the files, before it is known which one landed the plan. */
const SUSPECTS = 10;
/**
 * Finds when the candidate's plan came to the default branch and stayed. `first` is the newest page of
 * activity; `ahead`: the same with what was asked for along with it, while the files were read.
 */
async function readHistory(client, repository, state, candidate, first, known, pullsOf = readLandingPulls, ahead = null) {
    if (!first.ok) {
        const { status } = first.problem;
        // Only a server of one's own can lack this API; elsewhere its absence is a fault, not an answer.
        const lacking = (status === 404 || status === 410) && client.enterpriseVersion !== null;
        return lacking
            ? fromMergedPulls(client, repository, state, candidate, known)
            : unknown(first.problem);
    }
    const branch = state.defaultBranch;
    const walk = new gathering_walk/* Walk */.q(candidate, state.tip, known);
    const pulls = new PullsByCommit((commits) => pullsOf(client, repository, branch, candidate.path, commits));
    let stretch = ahead ?? (await (0,gathering_walk/* readStretch */.A)(client, repository, branch, first, true));
    for (let number = 1;; number += 1) {
        const { page, trees, older } = stretch;
        if (!page.ok)
            return unknown(page.problem);
        if (!trees.ok)
            return unknown(trees.problem);
        if (older?.ok === false)
            return unknown(older.problem);
        const boundary = Math.max(0, walk.pushes.length - 1);
        walk.take(page.value.pushes, trees.value);
        if (walk.repeats(older?.value.pushes ?? [])) {
            return lost(page.request, 'a page of pushes that were listed before');
        }
        // What may be needed after this page is asked for along with what this page needs.
        const suspects = number === 1 ? [] : walk.changesFrom(boundary).slice(0, SUSPECTS);
        const [unread, unasked, further] = await Promise.all([
            walk.read(client, repository),
            pulls.ask(suspects),
            older !== null && walk.mayGoOn ? (0,gathering_walk/* readStretch */.A)(client, repository, branch, older, false) : null,
        ]);
        const problem = unread ?? unasked;
        if (problem !== null)
            return unknown(problem);
        const { next } = page.value;
        const last = next === null || number === history_MOST_PAGES;
        const found = (0,rules_landing/* searchLanding */.Y9)(walk.history(), state.tip, next === null);
        const push = found.kind === 'landed' ? walk.pushes[found.index] : undefined;
        if (found.kind === 'landed' && push !== undefined) {
            const missing = await pulls.ask([push.after]);
            if (missing !== null)
                return unknown(missing);
            const pull = pulls.of(push.after);
            if (last || found.resumed || !reachesBack(candidate, pull, push)) {
                // Of what lies before the oldest push seen nobody knows whether the plan was set aside then.
                const whole = next === null && (0,rules_landing/* reachesBeginning */.T6)(walk.history());
                const seenFrom = whole ? null : (walk.pushes.at(-1)?.at ?? push.at);
                const landing = {
                    landedAt: push.at,
                    landedBy: push.by,
                    author: authorOf(push, pull, pullsOf === readLandingPulls),
                    by: 'activity',
                    approvalsCountFrom: found.resumed ? push.at : seenFrom,
                };
                return landed(landing, sourceOf(push, repository), pull);
            }
        }
        if (last || found.kind === 'unknown') {
            const pushes = walk.pushes.length;
            return lost(page.request, `the landing of this plan is not in the last ${pushes} pushes`);
        }
        const before = older ?? (await (0,activity/* readActivity */.E)(client, repository, branch, next));
        stretch = further ?? (await (0,gathering_walk/* readStretch */.A)(client, repository, branch, before, false));
    }
}
/** The pull requests that brought commits, each asked for once. */
class PullsByCommit {
    #known = new Map();
    #read;
    constructor(read) {
        this.#read = read;
    }
    of(commit) {
        return this.#known.get(commit) ?? null;
    }
    async ask(commits) {
        const unasked = commits.filter((commit) => !this.#known.has(commit));
        if (unasked.length === 0)
            return null;
        const asked = await this.#read(unasked);
        if (!asked.ok)
            return asked.problem;
        for (const commit of unasked)
            this.#known.set(commit, asked.value.get(commit) ?? null);
        return null;
    }
}
/** True where an approval older than the landing may count: then it matters what was before it. */
function reachesBack(candidate, pull, push) {
    const { approvals, urgent } = candidate.intervention;
    const recorded = [approvals?.client, approvals?.['ezdrav-ict']].flatMap((approval) => approval?.plan === undefined && urgent === undefined ? [] : [approval?.at ?? push.at]);
    const reviewed = (pull?.reviews ?? [])
        .filter((review) => review.state === 'APPROVED' && review.onHead)
        .map((review) => review.submittedAt);
    return [...recorded, ...reviewed].some((at) => at < push.at);
}
/**
 * Who opened the pull request, else who pushed. Of a merge whose pull request is not found (one of
 * several in a merge queue) whoever merged is not the author, and the author is not known.
 */
function authorOf(push, pull, asked) {
    if (pull !== null)
        return pull.author;
    const merged = push.kind === 'pr_merge' || push.kind === 'merge_queue_merge';
    return merged && asked ? null : push.by;
}
function sourceOf({ id, at }, { owner, name }) {
    return { kind: 'api', from: `/repos/${owner}/${name}/activity`, id, time: at };
}
function lost(request, detail) {
    return unknown({ code: 'api.malformed', request, status: 200, detail });
}


/***/ }),

/***/ 5407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readStretch),
/* harmony export */   q: () => (/* binding */ Walk)
/* harmony export */ });
/* harmony import */ var _github_activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7217);
/* harmony import */ var _github_blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1346);
/* harmony import */ var _records_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2669);
/* harmony import */ var _rules_landing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2347);
/* harmony import */ var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(332);





/** What each push of a page left; `further`: asks for the page before it along with that. */
async function readStretch(client, repository, branch, page, further) {
    if (!page.ok)
        return { page, trees: page, older: null };
    const { pushes, next } = page.value;
    const tips = [...new Set(pushes.map((push) => push.after))].filter((oid) => !/^0+$/.test(oid));
    const [trees, older] = await Promise.all([
        (0,_github_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrees */ .i)(client, repository, tips),
        further && next !== null ? (0,_github_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .readActivity */ .E)(client, repository, branch, next) : null,
    ]);
    return { page, trees, older };
}
/** What is known of the default branch's past, newest first, growing page by page. */
class Walk {
    /** Newest first, each as far as known after the one it follows upon. */
    pushes = [];
    #candidate;
    #tip;
    /** Candidate files at each tip; null: the commit is gone. */
    #trees = new Map();
    /** Finished interventions at each tip. */
    #done = new Map();
    #blobs;
    /** What was read from a blob, each once: most pushes leave the files as they were. */
    #readings = new Map();
    constructor(candidate, tip, known) {
        this.#candidate = candidate;
        this.#tip = tip;
        this.#blobs = new Map(known);
    }
    /** True where some of these pushes, or of those seen, are listed twice: pages that lead in a circle. */
    repeats(pushes) {
        const ids = [...this.pushes, ...pushes].map(({ id }) => id);
        return new Set(ids).size < ids.length;
    }
    /** Takes a page of pushes; the files themselves are still to be read. */
    take(pushes, trees) {
        this.pushes = (0,_rules_landing_js__WEBPACK_IMPORTED_MODULE_4__/* .inOrder */ .al)([...this.pushes, ...pushes], this.#tip);
        for (const [commit, files] of trees) {
            const kept = files === null ? null : (0,_ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__/* .candidateFiles */ .hy)(files, this.#candidate.path);
            this.#trees.set(commit, kept);
            this.#done.set(commit, (files ?? []).filter(isDone));
        }
    }
    /** Reads the candidate files that are not known yet. */
    async read(client, repository) {
        const candidates = [...this.#trees.values()].flatMap((files) => files ?? []);
        const done = this.pushes.flatMap(({ after }) => this.#doneAt(after));
        const oids = [...candidates, ...done].map(({ oid }) => oid);
        const unread = [...new Set(oids)].filter((oid) => !this.#blobs.has(oid));
        const blobs = await (0,_github_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlobs */ .b4)(client, repository, unread);
        if (!blobs.ok)
            return blobs.problem;
        for (const [oid, bytes] of blobs.value)
            this.#blobs.set(oid, bytes);
        return null;
    }
    /** True while the oldest push seen may have found the plan there already. */
    get mayGoOn() {
        const oldest = this.pushes.at(-1);
        return oldest !== undefined && (this.#trees.get(oldest.after) ?? []).length > 0;
    }
    /** The pushes from `from` on that changed candidate files, as far as the push before each is known. */
    changesFrom(from) {
        return this.pushes.flatMap((push, index) => {
            const older = this.pushes[index + 1];
            if (index < from || older === undefined)
                return [];
            return this.#listed(push) === this.#listed(older) ? [] : [push.after];
        });
    }
    #listed(push) {
        const files = this.#trees.get(push.after) ?? [];
        return files
            .map(({ path, oid }) => `${path} ${oid}`)
            .sort()
            .join();
    }
    history() {
        return this.pushes.map((push) => ({
            at: push.at,
            before: push.before,
            after: push.after,
            breaks: push.kind === 'force_push' || push.kind === 'branch_creation',
            state: this.#stateAt(push.after),
        }));
    }
    /** At the tip the file that is judged tells; before it, the worst of all that hold this plan. */
    #stateAt(commit) {
        const files = this.#trees.get(commit);
        if (files === null)
            return 'unknown';
        const told = [...(files ?? []), ...this.#doneAt(commit)]
            .filter(({ path }) => commit !== this.#tip || path === this.#candidate.path)
            .map((file) => this.#stateOf(file));
        const worst = ['finished', 'withdrawn', 'unknown', 'present'].find((state) => told.includes(state));
        return worst ?? 'absent';
    }
    #stateOf({ path, oid }) {
        let reading = this.#readings.get(oid);
        if (reading === undefined) {
            const bytes = this.#blobs.get(oid);
            reading = bytes === undefined ? null : (0,_ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCandidate */ .G9)(path, bytes);
            if (bytes !== undefined)
                this.#readings.set(oid, reading);
        }
        if (reading === null)
            return this.#mayBeSetAside(path, oid) ? 'unknown' : 'absent';
        const { id, outcome, status } = reading.intervention;
        const same = reading.planDigest === this.#candidate.planDigest;
        // Whatever else was changed along with it: the intervention was set aside.
        if (same || id === this.#candidate.intervention.id) {
            if (outcome !== undefined || isDone({ path }))
                return 'finished';
            if (status === 'withdrawn')
                return 'withdrawn';
        }
        return same ? 'present' : 'absent';
    }
    /** An unreadable file that speaks of this intervention, and of its end or withdrawal. */
    #mayBeSetAside(path, oid) {
        const text = new TextDecoder().decode(this.#blobs.get(oid));
        const own = path === this.#candidate.path || text.includes(this.#candidate.intervention.id);
        return own && (isDone({ path }) || /withdrawn|outcome/.test(text));
    }
    /** Files in `done/` at a commit that were not there all the time, so that old ones are never read. */
    #doneAt(commit) {
        const oldest = this.#done.get(this.pushes.at(-1)?.after ?? '') ?? [];
        const old = new Set(oldest.map(({ oid }) => oid));
        return (this.#done.get(commit) ?? []).filter(({ oid }) => !old.has(oid));
    }
}
/** A regular file among the finished interventions. */
function isDone({ path, mode, size }) {
    const readable = mode === undefined || (mode === '100644' && (size ?? 0) <= _records_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALL */ .o5.bytes);
    return readable && /^\.ezdrav\/done\/[^/]+\.yml$/.test(path);
}


/***/ }),

/***/ 2347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ reachesBeginning),
/* harmony export */   Y9: () => (/* binding */ searchLanding),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/**
 * Walks from the tip back while every push left the plan in place. Any gap in the record, a forced
 * push, and a time without the plan (another version, withdrawn, finished) end the walk: the push
 * after it is the landing. `complete`: no older history exists.
 *
 * Example: A landed on Monday, B on Tuesday, A again on Wednesday: landed on Wednesday.
 */
function searchLanding(history, tip, complete) {
    // An older push of the same commit tells nothing: what came after it may have been lost, or be newer.
    if (history[0]?.after !== tip || history[0].state !== 'present')
        return { kind: 'unknown' };
    for (const [index, entry] of history.entries()) {
        const older = history[index + 1];
        if (older === undefined && !complete && !entry.breaks)
            return { kind: 'earlier' };
        const stays = older?.state === 'present' && older.after === entry.before && !entry.breaks;
        if (!stays)
            return { kind: 'landed', index, resumed: wasSetAside(history, index) };
    }
    return { kind: 'unknown' };
}
/**
 * True where the same plan was withdrawn or finished at some time before it landed, or may have been: a
 * commit is gone, or the record does not lead from one push to the next.
 */
function wasSetAside(history, landing) {
    return history.slice(landing).some((entry, offset) => {
        const older = history[landing + offset + 1];
        const hole = older !== undefined && older.after !== entry.before;
        const aside = entry.state !== 'present' && entry.state !== 'absent';
        return hole || aside;
    });
}
const NOTHING = /^0+$/;
/** True where nothing stood on the branch before the oldest push: the record has no older part. */
function reachesBeginning(history) {
    return NOTHING.test(history.at(-1)?.before ?? '');
}
/**
 * Pushes newest first, those of one moment in the order in which each follows upon the one before it;
 * their numbers need not tell.
 */
function inOrder(pushes, tip) {
    const left = [...pushes];
    const ordered = [];
    for (let expected = tip; left.length > 0;) {
        const newest = left[0]?.at;
        const following = left.findIndex(({ at, after }) => at === newest && after === expected);
        const next = left.splice(Math.max(0, following), 1);
        ordered.push(...next);
        expected = next[0]?.before ?? expected;
    }
    return ordered;
}


/***/ })

};
