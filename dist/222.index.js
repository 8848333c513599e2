export const id = 222;
export const ids = [222];
export const modules = {

/***/ 2830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ graphQlPerson),
/* harmony export */   C$: () => (/* binding */ RestAccount),
/* harmony export */   EW: () => (/* binding */ restPerson),
/* harmony export */   Jc: () => (/* binding */ PresentActor),
/* harmony export */   W1: () => (/* binding */ ACTOR),
/* harmony export */   ng: () => (/* binding */ GraphQlActor)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);

const IDENTIFIED = new Set(['User', 'Bot']);
/** REST's account: bots carry `[bot]` in their login. */
const RestAccount = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** GraphQL's actor: the same bot without the suffix. A user or bot always has its numeric id. */
const PresentActor = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    login: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    databaseId: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(({ kind, databaseId }) => !IDENTIFIED.has(kind) || (databaseId ?? null) !== null));
/** The same where GitHub may name nobody: a deleted account (ghost). */
const GraphQlActor = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(PresentActor);
/** To be spread into every query that names an actor. */
const ACTOR = `kind: __typename login ... on User { databaseId } ... on Bot { databaseId }
  ... on Mannequin { databaseId } ... on Organization { databaseId }`;
const TYPES = new Set(['User', 'Bot', 'Organization', 'Mannequin']);
function restPerson(account) {
    return { login: account.login, id: account.id, type: typeOf(account.type) };
}
function graphQlPerson(actor) {
    if (actor === null)
        return { login: 'ghost', id: null, type: null };
    const suffix = actor.kind === 'Bot' && !actor.login.endsWith('[bot]') ? '[bot]' : '';
    return {
        login: `${actor.login}${suffix}`,
        id: actor.databaseId ?? null,
        type: typeOf(actor.kind),
    };
}
function typeOf(name) {
    return TYPES.has(name) ? name : null;
}


/***/ }),

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ IssueAnswer),
/* harmony export */   JL: () => (/* binding */ OUR_BOT),
/* harmony export */   Jz: () => (/* binding */ listOwnIssues),
/* harmony export */   XQ: () => (/* binding */ lowestMarked),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   lY: () => (/* binding */ listOwnComments)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var _actors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9339);



/** The login under which a workflow's own token writes. */
const OUR_BOT = 'github-actions[bot]';
const IssueAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    html_url: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repository_url: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['open', 'closed']),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    body: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    labels: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })])),
    user: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_actors_js__WEBPACK_IMPORTED_MODULE_0__/* .RestAccount */ .C$),
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
});
/** Pages of 100 issues; a repository with more of ours is refused, never half read. */
const MOST_ISSUE_PAGES = 100;
/** Pages of 100 comments of one issue. */
const MOST_PAGES = 10;
/**
 * All issues with one of our labels that our own bot wrote, open and closed. Listed, never searched:
 * the search index lags. What others wrote, marker or not, does not count.
 */
async function listOwnIssues(client, repository, label) {
    const asked = await client.list('GET /repos/{owner}/{repo}/issues', {
        ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository),
        labels: label,
        state: 'all',
        creator: OUR_BOT,
        sort: 'created',
        direction: 'asc',
    }, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(IssueAnswer), MOST_ISSUE_PAGES);
    if (!asked.ok)
        return asked;
    if (asked.value.some((issue) => !(0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrlOf */ .lJ)(repository, issue.repository_url))) {
        return (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .anotherRepository */ ._2)(asked.request);
    }
    const own = asked.value.filter((issue) => issue.user?.login === OUR_BOT &&
        issue.user.type === 'Bot' &&
        issue.pull_request === undefined);
    return { ...asked, value: own.map(summaryOf) };
}
/** Of the issues whose body bears the marker line, the one with the lowest number. */
function lowestMarked(issues, marker) {
    const marked = issues.filter((issue) => issue.body.split(/\r?\n/).includes(marker));
    return marked.reduce((lowest, issue) => (lowest === null || issue.number < lowest.number ? issue : lowest), null);
}
function summaryOf(issue) {
    return {
        number: issue.number,
        url: issue.html_url,
        state: issue.state,
        title: issue.title,
        body: issue.body ?? '',
        labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    };
}
/** Our own bot's comments on an issue, oldest first. */
async function listOwnComments(client, repository, number) {
    const asked = await client.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository), issue_number: number }, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), body: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), user: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_actors_js__WEBPACK_IMPORTED_MODULE_0__/* .RestAccount */ .C$) })), MOST_PAGES);
    if (!asked.ok)
        return asked;
    const own = asked.value.filter(({ user }) => user?.login === OUR_BOT && user.type === 'Bot');
    return { ...asked, value: own.map(({ id, body }) => ({ id, body: body ?? '' })) };
}


/***/ }),

/***/ 2569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ DEPLOYMENTS),
/* harmony export */   En: () => (/* binding */ RECEIPT_ENVIRONMENT),
/* harmony export */   gh: () => (/* binding */ readReceipts),
/* harmony export */   l2: () => (/* binding */ DeploymentPage)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9466);
/* harmony import */ var _actors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9339);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1028);





/** The environment that all receipts carry, and the bot that alone makes them. */
const RECEIPT_ENVIRONMENT = 'ezdrav-announcement';
const BOT = 'github-actions[bot]';
// A null where GitHub's own objects have a value could hide a withdrawal: it makes the answer malformed.
const Status = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ state: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), createdAt: _times_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .u, creator: _actors_js__WEBPACK_IMPORTED_MODULE_0__/* .PresentActor */ .Jc });
const Node = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    databaseId: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    task: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    environment: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(RECEIPT_ENVIRONMENT),
    commitOid: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    payload: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    createdAt: _times_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .u,
    creator: _actors_js__WEBPACK_IMPORTED_MODULE_0__/* .PresentActor */ .Jc,
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ nameWithOwner: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    statuses: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        nodes: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Status),
        pageInfo: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ hasNextPage: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() }),
    }),
    otherEnd: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ nodes: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Status) }),
});
const DeploymentPage = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    nodes: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Node),
    pageInfo: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ hasNextPage: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), endCursor: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) }),
});
const STATUS = `state createdAt creator { ${_actors_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTOR */ .W1} }`;
const DEPLOYMENTS = deployments('');
function deployments(after) {
    return `deployments(environments: ["${RECEIPT_ENVIRONMENT}"], first: 100, ${after}
    orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { hasNextPage endCursor } nodes {
    databaseId task environment commitOid payload createdAt creator { ${_actors_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTOR */ .W1} }
    repository { nameWithOwner }
    statuses(first: 50) { pageInfo { hasNextPage } nodes { ${STATUS} } }
    otherEnd: statuses(last: 50) { nodes { ${STATUS} } } } }`;
}
/** As many pages as receipts are looked for: 100 each. */
const MOST_PAGES = 5;
/**
 * All receipts, newest first, from the first page on. Reads on while `wanted` has not been seen: only
 * the newest of an intervention counts, so older pages add nothing.
 */
async function readReceipts(client, repository, first, wanted) {
    const receipts = [];
    let page = first;
    let request = 'GraphQL Repository';
    for (let number = 1;; number += 1) {
        const buried = page.nodes.find((node) => isBuried(node, wanted));
        if (buried !== undefined) {
            return malformed(request, `receipt ${buried.databaseId}: too many statuses to find its delivery`);
        }
        const foreign = page.nodes.some((node) => node.repository.nameWithOwner.toLowerCase() !==
            `${repository.owner}/${repository.name}`.toLowerCase());
        if (foreign)
            return (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .anotherRepository */ ._2)(request);
        const read = page.nodes.flatMap((node) => receiptOf(node) ?? []);
        receipts.push(...read);
        // What somebody else made may look like a receipt; only the bot's own ends the search.
        if (read.some((receipt) => isBot(receipt.creator) && wanted(receipt)) ||
            !page.pageInfo.hasNextPage) {
            return { ok: true, value: receipts, request, next: null };
        }
        if (number === MOST_PAGES)
            return tooMany(request);
        const query = `query Receipts($owner: String!, $name: String!, $after: String!) {
      repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_1__/* .IDENTITY */ .zK} ${deployments('after: $after,')} } }`;
        const variables = { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)(repository), after: page.pageInfo.endCursor };
        const asked = await client.query(query, variables, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ repository: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .extend */ .X$i(_name_js__WEBPACK_IMPORTED_MODULE_1__/* .Identity */ .lz, { deployments: DeploymentPage }) }));
        if (!asked.ok)
            return asked;
        if ((0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnother */ .wP)(repository, asked.value.repository))
            return (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .anotherRepository */ ._2)(asked.request);
        page = asked.value.repository.deployments;
        request = asked.request;
    }
}
function tooMany(request) {
    return malformed(request, `more than ${MOST_PAGES * 100} receipts without one of this intervention`);
}
function malformed(request, detail) {
    return { ok: false, problem: { code: 'api.malformed', request, status: 200, detail } };
}
/** What the bot said of a receipt: all of it, or the 50 at either end where there is more. */
function statusesOf({ statuses, otherEnd }) {
    return [...statuses.nodes, ...otherEnd.nodes];
}
/** When it was delivered. Statuses are only ever added, so the first ones stand at one of the ends. */
function deliveryOf(node) {
    const successes = statusesOf(node)
        .filter((status) => status.state === 'SUCCESS' && isBot((0,_actors_js__WEBPACK_IMPORTED_MODULE_0__/* .graphQlPerson */ .$4)(status.creator)))
        .map((status) => status.createdAt);
    return successes.length === 0 ? null : (0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .instantOf */ .B9)(Math.min(...successes));
}
/**
 * True for one of the receipts that are looked for whose delivery is not at either end of more than 100
 * statuses: it may be between them. Passing it over could let an older receipt count instead.
 */
function isBuried(node, wanted) {
    if (!node.statuses.pageInfo.hasNextPage || deliveryOf(node) !== null)
        return false;
    const receipt = receiptOf(node);
    return (receipt !== null &&
        isBot(receipt.creator) &&
        wanted({ ...receipt, deliveredAt: receipt.createdAt }));
}
const KINDS = {
    'ezdrav:announcement': 'announcement',
    'ezdrav:notification': 'notification',
    'ezdrav:withdrawal': 'withdrawal',
};
function receiptOf(node) {
    const kind = KINDS[node.task];
    if (kind === undefined)
        return null;
    const deliveredAt = deliveryOf(node);
    const whole = !node.statuses.pageInfo.hasNextPage;
    if (whole && deliveredAt === null && isGivenUp(node))
        return null;
    return {
        kind,
        id: String(node.databaseId),
        repository: node.repository.nameWithOwner,
        environment: node.environment,
        creator: (0,_actors_js__WEBPACK_IMPORTED_MODULE_0__/* .graphQlPerson */ .$4)(node.creator),
        commit: node.commitOid,
        payload: payloadOf(node.payload),
        createdAt: node.createdAt,
        deliveredAt,
    };
}
/**
 * Marked as one whose mail was not sent, by our step or by a person who has looked into it: nobody was
 * told, so it is no receipt at all. It never had a delivery, so leaving it out can allow nothing.
 */
function isGivenUp(node) {
    return node.statuses.nodes.some(({ state }) => state === 'FAILURE' || state === 'ERROR');
}
/** By its name, which nobody else can bear; its number differs from one server to the next. */
function isBot(person) {
    return person.type === 'Bot' && person.login === BOT;
}
const Payload = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    intervention: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    plan: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    recipients: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    'message-id': zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    run: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** GitHub gives a payload back as text, at times as text within text. */
function payloadOf(text) {
    let value = text;
    for (let layer = 0; layer < 2 && typeof value === 'string'; layer += 1) {
        try {
            value = JSON.parse(value);
        }
        catch {
            return null;
        }
    }
    const read = Payload.safeParse(value);
    if (!read.success)
        return null;
    const { schema, intervention, plan, recipients, run } = read.data;
    const messageId = read.data['message-id'];
    return {
        schema,
        interventionId: intervention,
        planDigest: plan,
        recipients,
        messageId,
        runId: run,
    };
}


/***/ }),

/***/ 8328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   R$: () => (/* binding */ EzdravTree),
/* harmony export */   RR: () => (/* binding */ listing),
/* harmony export */   qw: () => (/* binding */ EZDRAV_TREE),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1346);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9339);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2569);




const Entry = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    mode: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    oid: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    size: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
});
/** A folder comes with its entries; one without would be taken for empty. */
function isWholeFolder(entry) {
    return entry.type !== 'tree' || Array.isArray(entry.object?.entries);
}
const EzdravFolder = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    mode: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    oid: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    object: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        entries: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .extend */ .X$i(Entry, {
            object: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ entries: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Entry))) })),
        })
            .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB(isWholeFolder))))),
    })),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB(isWholeFolder));
const EzdravTree = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(EzdravFolder);
const Text = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ object: _blobs_js__WEBPACK_IMPORTED_MODULE_0__/* .BlobAnswerShape */ .NQ })))),
});
/** What the files say, by their object ids; a folder's object says nothing. */
const Texts = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ object: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(Text) }));
const TagTarget = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), oid: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const Tag = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    prefix: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    target: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .extend */ .X$i(TagTarget, {
        target: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .extend */ .X$i(TagTarget, { target: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(TagTarget) })),
    }),
});
const State = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        databaseId: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        nameWithOwner: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        visibility: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['PUBLIC', 'PRIVATE', 'INTERNAL']),
        defaultBranchRef: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            target: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
                oid: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
                file: EzdravTree,
                texts: Texts,
                interventions: Texts,
            }),
        }),
        ref: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(Tag)),
        alike: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))),
        deployments: _receipts_js__WEBPACK_IMPORTED_MODULE_2__/* .DeploymentPage */ .l2,
    }),
});
const ENTRY = 'name mode type oid size';
const EZDRAV_TREE = `file(path: ".ezdrav") { mode type oid object { ... on Tree {
  entries { ${ENTRY} object { ... on Tree { entries { ${ENTRY} } } } } } } }`;
const TEXTS = `{ object { ... on Tree { entries { object { ${_blobs_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOB */ .we} } } } } }`;
const TAG = `ref(qualifiedName: $ref) { prefix name target { kind: __typename oid ... on Tag {
  target { kind: __typename oid ... on Tag { target { kind: __typename oid } } } } } }`;
/**
 * The repository as it stands, in one question: default branch and tip, the `.ezdrav` tree there with
 * its files, the run's tag, the newest receipts. `ref`: `refs/tags/…`, or null for none.
 */
async function readRepository(client, repository, ref) {
    const alike = ref?.replace('refs/tags/', 'refs/heads/') ?? null;
    const query = `query Repository($owner: String!, $name: String!${ref === null ? '' : ', $ref: String!, $alike: String!'}) {
    repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_1__/* .IDENTITY */ .zK} visibility
      defaultBranchRef { name target { oid ... on Commit { ${EZDRAV_TREE}
        texts: file(path: ".ezdrav") ${TEXTS}
        interventions: file(path: ".ezdrav/interventions") ${TEXTS} } } }
      ${ref === null ? '' : `${TAG} alike: ref(qualifiedName: $alike) { name }`} ${_receipts_js__WEBPACK_IMPORTED_MODULE_2__/* .DEPLOYMENTS */ .$i} } }`;
    const asked = await client.query(query, { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)(repository), ...(ref !== null && { ref, alike }) }, State);
    if (!asked.ok)
        return asked;
    if ((0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnother */ .wP)(repository, asked.value.repository))
        return (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .anotherRepository */ ._2)(asked.request);
    if (ref !== null &&
        (asked.value.repository.ref === undefined || asked.value.repository.alike === undefined)) {
        const detail = 'nothing said of the tag';
        return {
            ok: false,
            problem: { code: 'api.malformed', request: asked.request, status: 200, detail },
        };
    }
    const { databaseId, defaultBranchRef, ref: tag, alike: branch, ...state } = asked.value.repository;
    const { target } = defaultBranchRef;
    return {
        ...asked,
        value: {
            ...state,
            id: databaseId,
            defaultBranch: defaultBranchRef.name,
            tip: target.oid,
            files: listing(target.file),
            blobs: provenTexts(target.texts, target.interventions),
            tag: ref === null ? null : peeled(ref, tag ?? null),
            branchNamedAlike: (branch ?? null) !== null,
        },
    };
}
/** Where the tag points at this moment; asked once more just before allowing. */
async function readTag(client, repository, ref) {
    const query = `query Tag($owner: String!, $name: String!, $ref: String!) {
    repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_1__/* .IDENTITY */ .zK} ${TAG} } }`;
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        repository: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .extend */ .X$i(_name_js__WEBPACK_IMPORTED_MODULE_1__/* .Identity */ .lz, { ref: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(Tag) }),
    });
    const asked = await client.query(query, { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._M)(repository), ref }, schema);
    if (!asked.ok)
        return asked;
    if ((0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnother */ .wP)(repository, asked.value.repository))
        return (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .anotherRepository */ ._2)(asked.request);
    return { ...asked, value: peeled(ref, asked.value.repository.ref) };
}
function provenTexts(...folders) {
    const answers = folders.flatMap((folder) => folder?.object?.entries ?? []);
    return new Map(answers.flatMap(({ object }) => {
        const oid = object?.oid;
        const bytes = oid === undefined ? null : (0,_blobs_js__WEBPACK_IMPORTED_MODULE_0__/* .provenBytes */ .CE)(oid, object);
        return oid === undefined || bytes === null ? [] : [[oid, bytes]];
    }));
}
/** Two levels of `.ezdrav`, flat. A file or link in the folder's place is listed as itself. */
function listing(root) {
    if (root === null)
        return [];
    const entries = root.object?.entries;
    if (!entries)
        return [file('.ezdrav', { ...root, name: '.ezdrav', size: 0 })];
    return entries.flatMap((entry) => {
        const path = `.ezdrav/${entry.name}`;
        const inner = entry.object?.entries ?? [];
        return [file(path, entry), ...inner.map((each) => file(`${path}/${each.name}`, each))];
    });
}
function file(path, entry) {
    const type = entry.type === 'tree' || entry.type === 'commit' ? entry.type : 'blob';
    return {
        path,
        type,
        mode: entry.mode.toString(8).padStart(6, '0'),
        oid: entry.oid,
        size: entry.size,
    };
}
/** `ref`: the full name that was asked for; GitHub may answer with a branch of that name. */
function peeled(ref, found) {
    const tag = found !== null && `${found.prefix}${found.name}` === ref ? found : null;
    const chain = [tag?.target, tag?.target.target, tag?.target.target?.target];
    const objects = chain.flatMap((object) => (object === undefined ? [] : [object]));
    const last = objects.at(-1);
    return {
        commit: last?.kind === 'Commit' ? last.oid : null,
        objects: objects.map((object) => object.oid),
    };
}


/***/ }),

/***/ 1028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
/* harmony import */ var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);


const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
/** A time as GitHub writes one, `2026-11-26T08:12:00Z`, as an instant; anything else is malformed. */
const instant = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(SHAPE), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((text) => !Number.isNaN(Date.parse(text)))), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((text) => (0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(Date.parse(text))));


/***/ }),

/***/ 332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iZ: () => (/* binding */ SOLUTION),
  Fo: () => (/* binding */ STAFF),
  hy: () => (/* binding */ candidateFiles),
  LF: () => (/* binding */ limitOf),
  G9: () => (/* binding */ readCandidate),
  BP: () => (/* binding */ readEzdrav),
  $C: () => (/* binding */ readFound)
});

// EXTERNAL MODULE: ./build/github/blobs.js
var github_blobs = __webpack_require__(1346);
// EXTERNAL MODULE: ./build/records/candidates.js
var records_candidates = __webpack_require__(3995);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/records/fields.js
var fields = __webpack_require__(3304);
;// CONCATENATED MODULE: ./build/records/intervention-schema.js


const MINUTES_AT_MOST = 100_000;
const minutes = (0,fields/* whole */.WQ)(0, MINUTES_AT_MOST);
const approval = (0,fields/* block */.om)({
    by: (0,fields/* line */.n8)(200),
    at: fields/* time */.kB,
    reference: fields/* reference */.ir,
    plan: schemas/* optional */.lqM(fields/* digest */.br),
});
const sent = {
    'sent-at': fields/* time */.kB,
    recipients: schemas/* array */.YOg(fields/* address */.hl),
    reference: schemas/* optional */.lqM(fields/* reference */.ir),
    plan: schemas/* optional */.lqM(fields/* digest */.br),
};
const network = (0,fields/* block */.om)({ change: fields/* truth */.Im, reference: schemas/* optional */.lqM(fields/* reference */.ir) }).check(schemas/* check */.z6Y((context) => {
    // A change of the network is agreed with the ICT team first; the reference says where.
    if (!context.value.change || context.value.reference !== undefined)
        return;
    const message = (0,fields/* saying */.i)('file.missing-key');
    context.issues.push({ code: 'custom', input: undefined, path: ['reference'], message });
}));
/**
 * `.ezdrav/intervention.yml`. What a rule refuses with a code of its own (a missing announcement, an
 * urgent intervention without a reason) is well-formed here.
 */
const interventionSchema = (0,fields/* block */.om)({
    version: fields/* version */.rE,
    id: fields/* identifier */.Cv,
    title: (0,fields/* line */.n8)(200),
    solution: (0,fields/* line */.n8)(200),
    environment: schemas/* enum */.k5n(['production', 'test']),
    release: (0,fields/* block */.om)({ tag: fields/* tag */.Tc, commit: schemas/* optional */.lqM(fields/* commit */.cd) }),
    description: (0,fields/* prose */.CS)(4000),
    reason: (0,fields/* prose */.CS)(4000),
    components: schemas/* array */.YOg((0,fields/* block */.om)({ name: (0,fields/* line */.n8)(200), from: schemas/* optional */.lqM((0,fields/* line */.n8)(200)), to: schemas/* optional */.lqM((0,fields/* line */.n8)(200)) })),
    affects: schemas/* array */.YOg((0,fields/* line */.n8)(200)),
    schedule: (0,fields/* block */.om)({
        start: fields/* time */.kB,
        end: fields/* time */.kB,
        downtime: fields/* truth */.Im,
        'work-minutes': schemas/* optional */.lqM(minutes),
        'rollback-minutes': schemas/* optional */.lqM(minutes),
    }),
    impact: (0,fields/* prose */.CS)(4000),
    risk: schemas/* optional */.lqM((0,fields/* block */.om)({ level: schemas/* enum */.k5n(['low', 'medium', 'high']), measures: schemas/* optional */.lqM((0,fields/* prose */.CS)(4000)) })),
    network: schemas/* optional */.lqM(network),
    rollback: (0,fields/* prose */.CS)(4000),
    status: (0,fields/* otherwise */.fl)(schemas/* enum */.k5n(['planned', 'withdrawn']), 'planned'),
    tests: schemas/* optional */.lqM(schemas/* array */.YOg((0,fields/* block */.om)({ environment: (0,fields/* line */.n8)(200), result: (0,fields/* line */.n8)(200), reference: schemas/* optional */.lqM((0,fields/* line */.n8)(500)) }))),
    announcement: schemas/* optional */.lqM((0,fields/* block */.om)({
        ...sent,
        form: schemas/* optional */.lqM((0,fields/* block */.om)({ number: (0,fields/* line */.n8)(100), sha256: schemas/* optional */.lqM(fields/* sha256 */.sc) })),
    })),
    approvals: schemas/* optional */.lqM((0,fields/* block */.om)({ client: schemas/* optional */.lqM(approval), 'ezdrav-ict': schemas/* optional */.lqM(approval) })),
    urgent: schemas/* optional */.lqM((0,fields/* block */.om)({
        reason: schemas/* optional */.lqM((0,fields/* prose */.CS)(4000)),
        incident: schemas/* optional */.lqM((0,fields/* line */.n8)(200)),
        'declared-by': schemas/* optional */.lqM((0,fields/* line */.n8)(200)),
        notification: schemas/* optional */.lqM((0,fields/* block */.om)(sent)),
    })),
    outcome: schemas/* optional */.lqM((0,fields/* block */.om)({
        'started-at': schemas/* optional */.lqM(fields/* time */.kB),
        'ended-at': schemas/* optional */.lqM(fields/* time */.kB),
        result: schemas/* enum */.k5n(['completed', 'rolled-back', 'cancelled']),
        'downtime-minutes': schemas/* optional */.lqM(minutes),
        deviations: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(4000, (0,fields/* saying */.i)('file.wrong-value', 'text ≤ 4000')))),
    })),
});

// EXTERNAL MODULE: ./build/records/limits.js
var limits = __webpack_require__(2669);
// EXTERNAL MODULE: ./build/records/plan-digest.js + 1 modules
var plan_digest = __webpack_require__(8773);
// EXTERNAL MODULE: ./build/records/read-file.js + 4 modules
var read_file = __webpack_require__(8801);
;// CONCATENATED MODULE: ./build/records/intervention.js




const READER = { schema: interventionSchema, limits: limits/* SMALL */.o5, discreet: false };
/** Reads an intervention; `path` only names it in diagnostics. Never throws. */
function readIntervention(path, source) {
    const reading = (0,read_file/* readFile */.T)(path, source, READER);
    if (!reading.ok)
        return reading;
    const { value, locate, written } = reading;
    return { ok: true, value, locate, planDigest: (0,plan_digest/* planDigest */.Gb)(written) };
}

// EXTERNAL MODULE: ./build/records/solution.js + 3 modules
var records_solution = __webpack_require__(7370);
// EXTERNAL MODULE: ./build/records/staff.js + 1 modules
var staff = __webpack_require__(5456);
;// CONCATENATED MODULE: ./build/modes/ezdrav-files.js






const SOLUTION = '.ezdrav/solution.yml';
const STAFF = '.ezdrav/staff.yml';
/** The most bytes a file of this path may have. */
function limitOf(path) {
    return path === STAFF ? limits/* LARGE */.I$.bytes : limits/* SMALL */.o5.bytes;
}
/** Readings of the last few files. The same text stands at the tip, in its history and in a review. */
const recent = [];
const RECENT_AT_MOST = 4;
function readOnce(path, source) {
    if (!(source instanceof Uint8Array))
        return readIntervention(path, source);
    const known = recent.find((one) => one.path === path && Buffer.compare(one.bytes, source) === 0);
    if (known !== undefined)
        return known.reading;
    const reading = readIntervention(path, source);
    recent.unshift({ path, bytes: source, reading });
    recent.length = Math.min(recent.length, RECENT_AT_MOST);
    return reading;
}
/** A well-formed intervention, or null; why it is not well-formed matters only at the tip. */
function readCandidate(path, bytes) {
    const reading = readOnce(path, bytes);
    return reading.ok ? { path, intervention: reading.value, planDigest: reading.planDigest } : null;
}
/** The intervention files of a listing that can be read; `named` is one wherever it stands. */
function candidateFiles(files, named) {
    const paths = new Set((0,records_candidates/* candidatePaths */.A)(files).paths);
    return files.filter((file) => (paths.has(file.path) || (file.path === named && (0,records_candidates/* unreadable */.O)(file) === null)) &&
        file.size <= limits/* SMALL */.o5.bytes);
}
/**
 * The three files at the default branch's tip; `named`: the only intervention looked at. What is not
 * there is told by the tree, never by a 404.
 */
async function readEzdrav(client, repository, state, named) {
    const wanted = new Set([...(0,records_candidates/* candidatePaths */.A)(state.files, named).paths, SOLUTION, STAFF]);
    const readable = state.files.filter((file) => wanted.has(file.path) && (0,records_candidates/* unreadable */.O)(file) === null && file.size <= limitOf(file.path));
    const unread = new Set(readable.map(({ oid }) => oid).filter((oid) => !state.blobs.has(oid)));
    const asked = await (0,github_blobs/* readBlobs */.b4)(client, repository, [...unread]);
    if (!asked.ok)
        return unknownFiles(asked.problem);
    const blobs = new Map([...state.blobs, ...asked.value]);
    const found = state.files.map((file) => {
        const { path, oid, size } = file;
        const limit = limitOf(path);
        const tooLarge = size > limit ? { unread: 'too-large', size, limit } : null;
        // A link or an executable is not read, though its object may be known.
        const unreadFile = (0,records_candidates/* unreadable */.O)(file) ?? tooLarge;
        return { ...file, source: unreadFile ?? blobs.get(oid) ?? { unread: 'missing' } };
    });
    const asking = ['GraphQL Repository', ...(unread.size > 0 ? [asked.request] : [])];
    const sources = asking.map((from) => ({ kind: 'api', from, id: state.tip }));
    return { ...readFound(found, named, 'recorded', sources), blobs };
}
/** The files as found, in a branch or in a working tree. An invalid one makes the whole `invalid`. */
function readFound(found, named, grade, sources) {
    const diagnostics = [];
    const locate = new Map();
    const sourceOf = (path) => found.find((file) => file.path === path)?.source ?? { unread: 'missing' };
    const kept = (path, reading) => {
        if (reading.ok) {
            locate.set(path, reading.locate);
            return reading;
        }
        diagnostics.push(...reading.diagnostics);
        return null;
    };
    const listed = (0,records_candidates/* candidatePaths */.A)(found, named);
    const candidates = listed.paths.flatMap((path) => {
        const reading = kept(path, readOnce(path, sourceOf(path)));
        if (reading === null)
            return [];
        return [{ path, intervention: reading.value, planDigest: reading.planDigest }];
    });
    const solution = kept(SOLUTION, (0,records_solution/* readSolution */.K)(SOLUTION, sourceOf(SOLUTION)));
    const hasRoster = found.some(({ path }) => path === STAFF);
    const roster = hasRoster ? kept(STAFF, (0,staff/* readStaff */.h)(STAFF, sourceOf(STAFF))) : null;
    const all = [...listed.diagnostics, ...diagnostics];
    return {
        files: all.length > 0
            ? { kind: 'invalid', diagnostics: all }
            : { kind: 'read', candidates, grade, sources },
        candidates,
        solution: solution?.value ?? records_solution/* DEFAULT_SOLUTION */.U,
        roster: { known: true, value: roster?.value ?? null, grade, sources },
        diagnostics: all.filter(({ code }) => code !== 'file.missing'),
        locate,
        blobs: new Map(),
    };
}
function unknownFiles(problem) {
    return {
        files: { kind: 'unknown', problem },
        candidates: [],
        solution: records_solution/* DEFAULT_SOLUTION */.U,
        roster: { known: false, problem },
        diagnostics: [],
        locate: new Map(),
        blobs: new Map(),
    };
}


/***/ }),

/***/ 3995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ candidatePaths),
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5990);

const SINGLE = '.ezdrav/intervention.yml';
const CANDIDATE = /^\.ezdrav\/(?:intervention|interventions\/[^/]+)\.yml$/;
/** Meant as a candidate, but called otherwise: `.yaml`, or in other letters. Names, so never read. */
const MISNAMED = /^\.ezdrav\/(?:intervention|interventions\/[^/]+)\.ya?ml$/i;
/** What a `named` path must be; in `done/` nothing is read. */
const INSIDE = '.ezdrav/*.yml';
/** Where something else than a folder would hide the candidates below it. */
const FOLDERS = new Set(['.ezdrav', '.ezdrav/interventions']);
const NOT_A_FOLDER = { unread: 'not-a-file' };
const STATES = {
    '40000': { unread: 'directory' },
    '040000': { unread: 'directory' },
    '100755': { unread: 'executable' },
    '120000': { unread: 'symlink' },
    '160000': { unread: 'submodule' },
};
/** Why an entry of a listing is no file to be read; null for a regular file (mode 100644). */
function unreadable({ mode, type }) {
    if (mode === '100644' && type === 'blob')
        return null;
    return STATES[mode] ?? { unread: 'not-a-file' };
}
/**
 * Which paths of a listing are candidates: `.ezdrav/intervention.yml` and `.ezdrav/interventions/*.yml`,
 * never `done/`. A `named` path (the input `intervention`) is the only one. No candidate at all is a
 * missing file.
 */
function candidatePaths(listing, named) {
    if (named !== undefined && !isInside(named)) {
        const outside = (0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadDiagnostic */ .L)(named, { unread: 'not-a-file' });
        return { paths: [], diagnostics: [{ ...outside, expected: [INSIDE] }] };
    }
    const entries = listing
        .filter(({ path, type }) => FOLDERS.has(path)
        ? type !== 'tree'
        : named === undefined
            ? CANDIDATE.test(path)
            : path === named)
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    if (entries.length === 0) {
        const missing = (0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadDiagnostic */ .L)(named ?? SINGLE, { unread: 'missing' });
        const misnamed = listing.find(({ path }) => MISNAMED.test(path));
        const hint = misnamed === undefined ? {} : { found: misnamed.path, expected: ['*.yml'] };
        return { paths: [], diagnostics: [{ ...missing, ...(named === undefined && hint) }] };
    }
    const states = entries.map((entry) => ({
        path: entry.path,
        // A folder's name borne by a plain file: nothing below it can be read, and it is no candidate.
        state: unreadable(entry) ?? (FOLDERS.has(entry.path) ? NOT_A_FOLDER : null),
    }));
    return {
        paths: states.flatMap(({ path, state }) => (state ? [] : [path])),
        diagnostics: states.flatMap(({ path, state }) => state ? [(0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadDiagnostic */ .L)(path, state)] : []),
    };
}
/** True for a plain path inside `.ezdrav/` but not in `done/`: no `..`, nothing encoded, no odd character. */
function isInside(path) {
    const segments = path.split('/');
    return (/^\.ezdrav\/[^\\%\p{C}]+\.yml$/u.test(path) &&
        segments[1] !== 'done' &&
        segments.every((segment) => !['', '.', '..'].includes(segment)));
}


/***/ }),

/***/ 8773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gv: () => (/* binding */ AFTERWARDS),
  Gb: () => (/* binding */ planDigest)
});

// UNUSED EXPORTS: TYPED_KEYS

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}

;// CONCATENATED MODULE: ./build/records/plan-digest.js


/** What may be written after the announcement without changing the plan. */
const AFTERWARDS = new Set([
    'status',
    'tests',
    'announcement',
    'approvals',
    'urgent.notification',
    'outcome',
]);
/** The keys of a plan that the schema reads as numbers or as true and false. */
const TYPED_KEYS = {
    version: Number,
    'schedule.downtime': (text) => text === 'true',
    'schedule.work-minutes': Number,
    'schedule.rollback-minutes': Number,
    'network.change': (text) => text === 'true',
};
function canonical(written, key) {
    if (typeof written === 'string')
        return TYPED_KEYS[key]?.(written) ?? written;
    if (Array.isArray(written))
        return written.map((item) => canonical(item, `${key}.-`));
    const kept = {};
    for (const [name, value] of Object.entries(written)) {
        const path = key === '' ? name : `${key}.${name}`;
        if (!AFTERWARDS.has(path))
            kept[name] = canonical(value, path);
    }
    return kept;
}
/**
 * The digest of the plan in a well-formed `intervention.yml`, given as written: SHA-256 over the
 * canonical JSON (RFC 8785) of all that was announced and approved. Defaults are not filled in and
 * text is not normalised, so a time written otherwise is another plan.
 */
function planDigest(intervention) {
    const json = String(canonicalize(canonical(intervention, '')));
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(json, 'utf8').digest('hex')}`;
}


/***/ }),

/***/ 5456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readStaff)
});

// EXTERNAL MODULE: ./build/records/limits.js
var limits = __webpack_require__(2669);
// EXTERNAL MODULE: ./build/records/read-file.js + 4 modules
var read_file = __webpack_require__(8801);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/records/fields.js
var fields = __webpack_require__(3304);
;// CONCATENATED MODULE: ./build/records/staff-schema.js


const member = (0,fields/* block */.om)({
    ref: fields/* identifier */.Cv,
    github: schemas/* optional */.lqM((0,fields/* block */.om)({ login: fields/* login */.iD, id: (0,fields/* whole */.WQ)(1, Number.MAX_SAFE_INTEGER), write: (0,fields/* otherwise */.fl)(fields/* truth */.Im, false) })),
    role: schemas/* optional */.lqM((0,fields/* line */.n8)(200)),
    company: schemas/* optional */.lqM((0,fields/* line */.n8)(200)),
    'eligibility-checked': schemas/* optional */.lqM(fields/* date */.p6),
    'statement-signed': schemas/* optional */.lqM(fields/* date */.p6),
    account: schemas/* optional */.lqM((0,fields/* block */.om)({
        requested: schemas/* optional */.lqM(fields/* date */.p6),
        reference: schemas/* optional */.lqM((0,fields/* line */.n8)(500)),
        granted: schemas/* optional */.lqM(fields/* date */.p6),
    })),
    left: schemas/* optional */.lqM(fields/* dayOrTime */.T3),
    revocation: schemas/* optional */.lqM((0,fields/* block */.om)({
        notified: schemas/* optional */.lqM(fields/* time */.kB),
        reference: schemas/* optional */.lqM((0,fields/* line */.n8)(500)),
        confirmed: schemas/* optional */.lqM(fields/* time */.kB),
    })),
});
/** Every key of the file, at any depth: all others may be names. */
const STAFF_KEYS = new Set([
    'version',
    'staff',
    'ref',
    'github',
    'login',
    'id',
    'write',
    'role',
    'company',
    'eligibility-checked',
    'statement-signed',
    'left',
    'account',
    'requested',
    'reference',
    'granted',
    'revocation',
    'notified',
    'confirmed',
]);
/** `.ezdrav/staff.yml`: who works here, without personal data. */
const staffSchema = (0,fields/* block */.om)({
    version: fields/* version */.rE,
    staff: schemas/* array */.YOg(member).check(schemas/* check */.z6Y(({ value, issues }) => {
        const refs = new Set();
        for (const [index, { ref }] of value.entries()) {
            if (refs.has(ref)) {
                const message = (0,fields/* saying */.i)('file.duplicate-ref');
                issues.push({ code: 'custom', input: ref, path: [index, 'ref'], message });
            }
            refs.add(ref);
        }
    })),
});

;// CONCATENATED MODULE: ./build/records/staff.js



const READER = { schema: staffSchema, limits: limits/* LARGE */.I$, discreet: STAFF_KEYS };
/** Reads `staff.yml`. Its diagnostics repeat nothing that could be somebody's name. Never throws. */
function readStaff(path, source) {
    const reading = (0,read_file/* readFile */.T)(path, source, READER);
    return reading.ok ? { ok: true, value: reading.value, locate: reading.locate } : reading;
}


/***/ })

};
