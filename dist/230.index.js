export const id = 230;
export const ids = [230];
export const modules = {

/***/ 7674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseDate),
/* harmony export */   p: () => (/* binding */ parseTime)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);
/* harmony import */ var _wall_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6588);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7209);



const TIME = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;
const DATE = /^(?:20\d{2}|2100)-\d{2}-\d{2}$/;
/**
 * Reads a time as it stands in a file: `YYYY-MM-DDTHH:mm`, seconds optional, on Ljubljana's clock,
 * or with `Z`, or with the offset that Ljubljana has at that time. Years 2000 to 2100. Nothing else
 * is taken: no fraction, no 24:00, no leap second, no lower case, no space.
 */
function parseTime(text) {
    const match = TIME.exec(text);
    if (match === null || parseDate(text.slice(0, 10)) === null) {
        return { ok: false, why: 'malformed' };
    }
    const offset = match[1] ?? '';
    const wall = Date.parse(`${text.slice(0, text.length - offset.length)}Z`);
    return offset === 'Z' ? { ok: true, instant: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(wall) } : readLocal(wall, offset);
}
function readLocal(wall, offset) {
    const reading = (0,_wall_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .readWallClock */ .X)(wall);
    // Said of a time with an offset too: with any offset, this is no time in Ljubljana.
    if (reading.kind === 'gap')
        return { ok: false, why: 'gap', from: reading.from, to: reading.to };
    if (reading.kind === 'once') {
        const expected = (0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(reading.at);
        if (offset !== '' && offset !== expected)
            return { ok: false, why: 'wrong-offset', expected };
        return { ok: true, instant: reading.at };
    }
    const [first, second] = [(0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(reading.first), (0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(reading.second)];
    if (offset === '')
        return { ok: false, why: 'ambiguous', offsets: [first, second] };
    if (offset === first)
        return { ok: true, instant: reading.first };
    if (offset === second)
        return { ok: true, instant: reading.second };
    return { ok: false, why: 'wrong-offset', expected: first };
}
/** Reads a civil date `YYYY-MM-DD` of the years 2000 to 2100; null where it is none (2026-02-30). */
function parseDate(text) {
    if (!DATE.test(text))
        return null;
    const day = new Date(`${text}T00:00Z`);
    // A day that the month lacks is either no date or rolls over into the next month.
    const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
    return exists ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(text) : null;
}


/***/ }),

/***/ 1346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ provenBytes),
/* harmony export */   NQ: () => (/* binding */ Blob),
/* harmony export */   Ru: () => (/* binding */ Numbered),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   qZ: () => (/* binding */ aliased),
/* harmony export */   we: () => (/* binding */ BLOB)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9339);


const { createHash } = process.getBuiltinModule('node:crypto');
const Blob = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    oid: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    text: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    isTruncated: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
}));
const BLOB = '... on Blob { oid text isTruncated }';

/** Objects of one query, each under an alias of its own: `b0: object(oid: …) { … }`. */
function aliased(prefix, oids, selection) {
    return oids
        .map((oid, index) => `${prefix}${index}: object(oid: "${oid}") { ${selection} }`)
        .join('\n');
}
/**
 * The bytes of some blobs, in one question. GitHub gives text, which need not be what is stored; the
 * object id proves that it is, and what it does not prove is asked for again as bytes.
 */
async function readBlobs(client, repository, oids) {
    if (oids.length === 0)
        return { ok: true, value: new Map(), request: '', next: null };
    const query = `query Blobs($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY */ .zK} ${aliased('b', oids, BLOB)} } }`;
    const asked = await client.query(query, (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .where */ ._M)(repository), Numbered);
    if (!asked.ok)
        return asked;
    if ((0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnother */ .wP)(repository, asked.value.repository)) {
        return (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .anotherRepository */ ._2)(asked.request);
    }
    const blobs = new Map();
    for (const [index, oid] of oids.entries()) {
        const answer = Blob.safeParse(asked.value.repository[`b${index}`]);
        const bytes = answer.success ? provenBytes(oid, answer.data) : null;
        if (bytes !== null) {
            blobs.set(oid, bytes);
            continue;
        }
        const raw = await readBytes(client, repository, oid);
        if (!raw.ok)
            return raw;
        blobs.set(oid, raw.value);
    }
    return { ...asked, value: blobs };
}
/** A repository with aliased members, to be read one by one. */
const Numbered = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()) });
/** The text's bytes where they are the object's, else null. */
function provenBytes(oid, answer) {
    if (typeof answer?.text !== 'string' || answer.isTruncated === true)
        return null;
    const bytes = new TextEncoder().encode(answer.text);
    return gitObjectId(bytes, oid.length) === oid ? bytes : null;
}
async function readBytes(client, repository, oid) {
    const asked = await client.get('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_0__.at)(repository), file_sha: oid }, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ content: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), encoding: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('base64') }));
    if (!asked.ok)
        return asked;
    const bytes = new Uint8Array(Buffer.from(asked.value.content, 'base64'));
    if (gitObjectId(bytes, oid.length) === oid)
        return { ...asked, value: bytes };
    const detail = 'the content is not the object that was asked for';
    return {
        ok: false,
        problem: { code: 'api.malformed', request: asked.request, status: 200, detail },
    };
}
/** Git's name of a blob: SHA-1, or SHA-256 where the repository's names are 64 digits long. */
function gitObjectId(bytes, length) {
    const hash = createHash(length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 2544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ Client),
  v: () => (/* binding */ pause)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(4730);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/github/clock.js
var clock = __webpack_require__(648);
// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var request_error_dist_src = __webpack_require__(1015);
;// CONCATENATED MODULE: ./build/github/problem.js

function failure(code, request, status, detail, transient) {
    return { problem: { code, request, status, detail: shorten(detail) }, transient, wait: null };
}
/** Statuses that another try does not change: the request itself or the token is at fault. */
const FINAL = new Set([400, 401, 410, 422]);
/** What octokit threw, as one of our problems. `now`: epoch milliseconds by GitHub's clock, or null. */
function failureOf(request, error, now) {
    if (!(error instanceof request_error_dist_src/* RequestError */.G) || error.response === undefined) {
        return failure('api.unavailable', request, null, messageOf(error), true);
    }
    const { status, response } = error;
    const header = (name) => response.headers[name]?.toString();
    const detail = error.message;
    const limited = status === 429 ||
        (status === 403 &&
            (header('x-ratelimit-remaining') === '0' ||
                header('retry-after') !== undefined ||
                /rate limit/i.test(detail)));
    if (limited) {
        const limit = failure('api.rate-limited', request, status, detail, true);
        return { ...limit, wait: waitAsked(header('retry-after'), header('x-ratelimit-reset'), now) };
    }
    if (status === 401 || status === 403 || status === 404) {
        const forbidden = failure('api.forbidden', request, status, detail, status === 404);
        // A token that is not accepted at all lacks no permission.
        if (status === 401)
            return forbidden;
        return lacking(forbidden, header('x-accepted-github-permissions') ?? needed(request));
    }
    return failure('api.unavailable', request, status, detail, !FINAL.has(status));
}
/** What a token needs for a part of GraphQL's answer; GitHub names the part, not the permission. */
const FIELDS = {
    defaultBranchRef: 'contents=read',
    ref: 'contents=read',
    alike: 'contents=read',
    object: 'contents=read',
    file: 'contents=read',
    deployments: 'deployments=read',
    associatedPullRequests: 'pull_requests=read',
    pullRequest: 'pull_requests=read',
    pullRequests: 'pull_requests=read',
    issue: 'issues=read',
    issues: 'issues=read',
};
/** Numbered parts of a query: objects of git, and issues. */
function aliased(part) {
    if (typeof part === 'number')
        return undefined;
    if (/^[bcp]\d+$/.test(part))
        return 'contents=read';
    return /^i\d+$/.test(part) ? 'issues=read' : undefined;
}
/** The same for a path, where a server does not say it in a header. */
const PATHS = [
    [/^GET \/[^?]*\/actions\//, 'actions=read'],
    [/^GET \/[^?]*\/(?:activity|git\/)/, 'contents=read'],
    [/^GET \/[^?]*\/issues/, 'issues=read'],
];
function needed(request) {
    return PATHS.find(([path]) => path.test(request))?.[1];
}
/** `deployments=read`, as GitHub writes it, named as a workflow's `permissions` do. */
function lacking(failed, permission) {
    if (permission === undefined)
        return failed;
    const written = shorten(permission.replaceAll('=', ': ').replaceAll('_', '-'));
    return { ...failed, problem: { ...failed.problem, permission: written } };
}
function waitAsked(retryAfter, reset, now) {
    if (retryAfter !== undefined && /^\d{1,6}$/.test(retryAfter))
        return Number(retryAfter) * 1000;
    if (reset !== undefined && /^\d{1,12}$/.test(reset) && now !== null) {
        return Math.max(0, Number(reset) * 1000 - now) + 1000;
    }
    return null;
}
/** GraphQL's `errors`, of which the first names the kind and where in the answer it happened. */
function graphQlFailure(request, error) {
    const { type = '', message = '', path = [] } = error;
    if (type === 'FORBIDDEN' || type === 'NOT_FOUND' || type === 'INSUFFICIENT_SCOPES') {
        const forbidden = failure('api.forbidden', request, 200, message, false);
        const fields = path.map((part) => FIELDS[part] ?? aliased(part));
        return lacking(forbidden, fields.findLast((permission) => permission !== undefined));
    }
    if (type === 'RATE_LIMITED')
        return failure('api.rate-limited', request, 200, message, true);
    return failure('api.unavailable', request, 200, message || type, true);
}
function messageOf(error) {
    return error instanceof Error ? error.message : 'no answer';
}
/** Untrusted text for a report: one line, at most 200 characters. */
function shorten(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

;// CONCATENATED MODULE: ./build/github/transport.js
// `node:https` taken from the process: importing it as a module, or using the built-in fetch, loads
// an HTTP client three times the size of the whole decision.
const http = process.getBuiltinModule('node:http');
const https = process.getBuiltinModule('node:https');
const zlib = process.getBuiltinModule('node:zlib');
const LARGEST_ANSWER = 10 * 1024 * 1024;
/**
 * A fetch over one kept-alive connection pool. Follows no redirect, reads at most 10 MB, and ends a
 * request that has not ended after `timeout` ms, headers and body together.
 */
function transport(environment, timeout) {
    const agents = new Map();
    const fetch = async (url, call = {}) => {
        const target = new URL(url);
        const proxy = proxyFor(target, environment);
        const key = `${target.protocol}${proxy ?? ''}`;
        let agent = agents.get(key);
        if (agent === undefined) {
            agent = agentFor(target, proxy);
            agents.set(key, agent);
        }
        return request(target, call, await agent, timeout);
    };
    const close = () => {
        for (const agent of agents.values())
            void agent.then((open) => open.destroy(), () => undefined);
    };
    return Object.assign(fetch, { close });
}
async function agentFor(target, proxy) {
    const options = { keepAlive: true, maxSockets: 8 };
    if (proxy !== null) {
        const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 7659));
        return new HttpsProxyAgent(proxy, options);
    }
    return target.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
}
/**
 * The proxy for a URL by `HTTPS_PROXY`/`HTTP_PROXY`, unless `NO_PROXY` names the host (`*`, a host,
 * a domain with or without a leading dot, each with an optional port).
 */
function proxyFor(target, environment) {
    const read = (name) => environment[name] || environment[name.toUpperCase()] || '';
    const proxy = read(target.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (proxy === '')
        return null;
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    const host = target.hostname.toLowerCase();
    for (const entry of read('no_proxy').split(/[\s,]+/)) {
        const [name = '', only] = entry.toLowerCase().split(/:(?=\d+$)/);
        if (name === '' || (only !== undefined && only !== port))
            continue;
        const domain = name.replace(/^\*?\./, '');
        if (name === '*' || host === domain || host.endsWith(`.${domain}`))
            return null;
    }
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
function request(target, call, agent, timeout) {
    return new Promise((resolve, reject) => {
        const body = call.body === undefined ? undefined : Buffer.from(call.body);
        const options = {
            method: call.method ?? 'GET',
            agent,
            headers: {
                ...call.headers,
                'accept-encoding': 'gzip',
                ...(body && { 'content-length': String(body.length) }),
            },
            ...(call.signal && { signal: call.signal }),
        };
        const late = setTimeout(() => sent.destroy(new Error(`no whole answer in ${timeout} ms`)), timeout);
        const fail = (error) => {
            clearTimeout(late);
            reject(error);
        };
        const sent = (target.protocol === 'https:' ? https : http).request(target, options, (answer) => {
            answer.on('error', fail);
            textOf(answer).then((text) => {
                clearTimeout(late);
                resolve({
                    status: answer.statusCode ?? 0,
                    url: target.href,
                    headers: headersOf(answer),
                    text: () => Promise.resolve(text),
                });
            }, (error) => {
                answer.destroy();
                fail(error);
            });
        });
        sent.on('error', fail);
        // What a proxy answers instead of opening a tunnel would be read as the server's own answer.
        sent.on('proxyConnect', ({ statusCode }) => {
            if (statusCode === 200)
                return;
            sent.destroy(new Error(`the proxy answered ${statusCode} and opened no tunnel`));
        });
        sent.end(body);
    });
}
async function textOf(answer) {
    const chunks = [];
    let size = 0;
    // A cut answer ends in an error ("aborted"), never in half a text.
    for await (const chunk of answer) {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw new Error(`answer larger than ${LARGEST_ANSWER} bytes`);
        chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    const packed = answer.headers['content-encoding'] === 'gzip';
    return (packed ? zlib.gunzipSync(bytes, { maxOutputLength: LARGEST_ANSWER }) : bytes).toString();
}
function headersOf(answer) {
    const headers = new Map();
    for (const [name, value] of Object.entries(answer.headers)) {
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    return headers;
}

;// CONCATENATED MODULE: ./build/github/client.js





const PATIENCE = {
    tries: 4,
    request: 10_000,
    all: 90_000,
    backoff: 500,
    longestWait: 60_000,
};
const GraphQlAnswer = schemas/* object */.Ikc({
    data: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* unknown */.L5J())),
    errors: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* optional */.lqM(schemas/* string */.YjP()),
        message: schemas/* optional */.lqM(schemas/* string */.YjP()),
        path: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]))),
    }))),
});
/** What octokit would print is in our problems already. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** Talks to one GitHub server with one token. Counts what it asks; hears what time it is. */
class Client {
    clock;
    #octokit;
    #options;
    #patience;
    #fetch;
    #deadline;
    #requests = 0;
    #roundTrips = 0;
    #questions = 0;
    #mostQuestions = Number.POSITIVE_INFINITY;
    #underWay = 0;
    /** Set by every answer of a GitHub Enterprise Server; github.com sends no such header. */
    enterpriseVersion = null;
    constructor(options) {
        this.#options = options;
        this.#patience = options.patience ?? PATIENCE;
        this.clock = new clock/* TrustedClock */.o(options.monotonic);
        this.#fetch = transport(options.environment, this.#patience.request);
        this.#octokit = new dist_src/* Octokit */.E({
            auth: options.token,
            baseUrl: options.api,
            userAgent: 'ezdrav-intervention-gate',
            request: { fetch: this.#fetch },
            log: SILENT,
        });
        this.#deadline = options.monotonic() + this.#patience.all;
    }
    get counted() {
        return { requests: this.#requests, roundTrips: this.#roundTrips };
    }
    /**
     * Starts the clock of `all` afresh and counts from nought. `most`: this is a decision of so many
     * questions, however often each has to be asked; one beyond them, or after the time for all, is a
     * problem. Without it the time for all bounds nothing but how long a fault is waited for.
     */
    begin(most = Number.POSITIVE_INFINITY) {
        this.#deadline = this.#options.monotonic() + this.#patience.all;
        this.#requests = 0;
        this.#roundTrips = 0;
        this.#questions = 0;
        this.#mostQuestions = most;
    }
    get #isDecision() {
        return this.#mostQuestions !== Number.POSITIVE_INFINITY;
    }
    close() {
        this.#fetch.close();
    }
    /**
     * A GET, tried again where the fault may pass. `final`: statuses that are an answer to this
     * question (a 404 where absence is possible) and so are not asked again; `any`: asked once only.
     */
    async get(route, parameters, schema, final = []) {
        const name = this.#name(route, parameters);
        return this.#patiently(name, final, () => this.#rest(name, route, parameters, schema));
    }
    /** All pages of a list, at most `most` of them; more than that is a problem, never half a list. */
    async list(route, parameters, schema, most) {
        const all = [];
        const first = await this.get(route, { per_page: 100, ...parameters }, schema);
        let asked = first;
        for (let page = 1; asked.ok; page += 1) {
            all.push(...asked.value);
            if (asked.next === null)
                return { ...asked, value: all };
            if (page === most) {
                const detail = `more than ${most} pages`;
                return {
                    ok: false,
                    problem: failure('api.malformed', asked.request, 200, detail, false).problem,
                };
            }
            asked = await this.follow(asked.next, schema);
        }
        return asked;
    }
    /** The page that a `Link` header names; only on our own server. */
    async follow(link, schema) {
        const name = `GET ${link.slice(this.#options.api.length)}`;
        if (!link.startsWith(`${this.#options.api}/`)) {
            const detail = 'a link to another server';
            return { ok: false, problem: failure('api.malformed', 'Link', 200, detail, false).problem };
        }
        return this.#patiently(name, [], () => this.#rest(name, `GET ${link}`, {}, schema));
    }
    /** A GraphQL query. Any `errors` in the answer is a problem, data beside it or not. */
    async query(query, variables, schema) {
        const name = `GraphQL ${/^query (\w+)/.exec(query)?.[1] ?? 'query'}`;
        const url = this.#options.graphql;
        return this.#patiently(name, [], async () => {
            const attempt = await this.#once(name, () => this.#octokit.request({
                method: 'POST',
                url: url,
                query,
                variables,
                request: { signal: this.#ending() },
            }));
            if (!attempt.ok)
                return attempt;
            const answer = GraphQlAnswer.safeParse(attempt.value);
            if (!answer.success) {
                return { ok: false, ...failure('api.malformed', name, 200, 'no GraphQL answer', true) };
            }
            const [error] = answer.data.errors ?? [];
            if (error)
                return { ok: false, ...graphQlFailure(name, error) };
            return understood(name, answer.data.data, schema, null);
        });
    }
    /** A request that changes something: sent once. A fault leaves open whether it was done. */
    async send(route, parameters, schema) {
        const name = this.#name(route, parameters);
        // Not to be ended half-way: nobody could tell then whether it was done.
        return answered(name, await this.#rest(name, route, parameters, schema, null));
    }
    /** The request as a report names it: method, path and query; never a body. */
    #name(route, parameters) {
        const { method, url } = this.#octokit.request.endpoint(route, parameters);
        return `${method} ${url.slice(this.#options.api.length)}`;
    }
    async #rest(name, route, parameters, schema, signal = this.#ending()) {
        const request = signal === null ? {} : { signal };
        const attempt = await this.#once(name, () => this.#octokit.request(route, { ...parameters, request }));
        return attempt.ok ? understood(name, attempt.value, schema, attempt.next) : attempt;
    }
    /** Ends a question under way: on cancellation, and where the time for a decision is up. */
    #ending() {
        const { signal, monotonic } = this.#options;
        const left = Math.ceil(this.#deadline - monotonic());
        if (!this.#isDecision || left > this.#patience.request)
            return signal;
        return AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, left))]);
    }
    /** One try: counts it, hears the `Date`, refuses a redirect, sorts what went wrong. */
    async #once(name, ask) {
        this.#options.signal.throwIfAborted();
        this.#requests += 1;
        if (this.#underWay === 0)
            this.#roundTrips += 1;
        this.#underWay += 1;
        try {
            const answer = await ask();
            const header = (key) => answer.headers[key]?.toString();
            if (answer.status >= 300) {
                return { ok: false, ...failure('api.malformed', name, answer.status, 'a redirect', false) };
            }
            if (!this.clock.hear(header('date'), name)) {
                const detail = 'an answer without a readable Date';
                return { ok: false, ...failure('clock.unverifiable', name, answer.status, detail, true) };
            }
            this.enterpriseVersion = header('x-github-enterprise-version') ?? null;
            return { ok: true, value: answer.data, next: nextOf(header('link')) };
        }
        catch (error) {
            this.#options.signal.throwIfAborted();
            const now = this.clock.now();
            return { ok: false, ...failureOf(name, error, now.known ? now.value : null) };
        }
        finally {
            this.#underWay -= 1;
        }
    }
    async #patiently(name, final, attempt) {
        const { tries, backoff, longestWait, all } = this.#patience;
        this.#questions += 1;
        if (this.#questions > this.#mostQuestions) {
            const detail = `a decision may not need more than ${this.#mostQuestions} questions`;
            return answered(name, { ok: false, ...failure('api.malformed', name, null, detail, false) });
        }
        for (let turn = 1;; turn += 1) {
            if (this.#isDecision && this.#deadline <= this.#options.monotonic()) {
                const detail = `not asked: ${all} ms have passed`;
                return answered(name, {
                    ok: false,
                    ...failure('api.unavailable', name, null, detail, false),
                });
            }
            const result = await attempt();
            if (result.ok || turn === tries || !result.transient)
                return answered(name, result);
            if (final === 'any' || final.includes(result.problem.status ?? 0)) {
                return answered(name, result);
            }
            const wait = result.wait ?? backoff * 2 ** (turn - 1) * (0.5 + Math.random());
            const left = this.#deadline - this.#options.monotonic();
            if (wait > longestWait || wait > left)
                return answered(name, result);
            await pause(wait, this.#options.signal);
        }
    }
}
function answered(request, attempt) {
    return attempt.ok ? { ...attempt, request } : { ok: false, problem: attempt.problem };
}
function understood(name, data, schema, next) {
    const read = schema.safeParse(data);
    if (read.success)
        return { ok: true, value: read.data, next };
    const [issue] = read.error.issues;
    const detail = `${issue?.path.join('.') || 'answer'}: ${issue?.code ?? 'unreadable'}`;
    return { ok: false, ...failure('api.malformed', name, 200, detail, true) };
}
function nextOf(link) {
    return /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1] ?? null;
}
/** Waits; ends at once, by throwing, where the run is cancelled. */
function pause(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
    });
}


/***/ }),

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ skewOf),
/* harmony export */   o: () => (/* binding */ TrustedClock)
/* harmony export */ });
/* harmony import */ var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9466);

/** Two answers whose clocks differ by more than this tell two different times. */
const AGREEMENT = 5_000;
/** A runner's clock further off than this is reported. */
const SKEW = 120_000;
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/**
 * Now, as GitHub's answers tell it: the latest `Date` header plus the monotonic time since. The
 * runner's own clock is never asked, it is whoever runs the runner who sets it.
 */
class TrustedClock {
    #samples = [];
    #monotonic;
    constructor(monotonic) {
        this.#monotonic = monotonic;
    }
    /** Takes an answer's `Date` header; false where there is none that can be read. */
    hear(date, request) {
        const read = date !== undefined && HTTP_DATE.test(date) ? Date.parse(date) : Number.NaN;
        if (Number.isNaN(read))
            return false;
        this.#samples.push({ date: (0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(read), came: this.#monotonic(), request });
        return true;
    }
    /** The present instant (UTC), or why it cannot be known. At least two answers must agree. */
    now() {
        const monotonic = this.#monotonic();
        const told = this.#samples.map((sample) => ({
            sample,
            now: (0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .plus */ .tY)(sample.date, Math.floor(monotonic - sample.came)),
        }));
        const [first, second] = told;
        if (first === undefined || second === undefined)
            return unknown('', 'fewer than two answers');
        const last = told.reduce((one, other) => (other.now > one.now ? other : one));
        const earliest = told.reduce((one, other) => (other.now < one.now ? other : one));
        if (last.now - earliest.now > AGREEMENT) {
            const seconds = Math.round((last.now - earliest.now) / 1000);
            return unknown(earliest.sample.request, `differs by ${seconds} s from ${last.sample.request}`);
        }
        // Of answers given within the same second always the same is named, whichever came first.
        const [named] = told
            .map(({ sample }) => sample)
            .filter((sample) => !told.some((other) => other.sample.date > sample.date))
            .map((sample) => sample.request)
            .sort();
        const time = (0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .latest */ .IW)(first.sample.date, ...told.map(({ sample }) => sample.date));
        const source = { kind: 'api', from: `Date: ${named}`, time };
        return { known: true, value: last.now, grade: 'verified', sources: [source] };
    }
}
/** How a runner's own clock stands to `now`, where it is more than two minutes off. */
function skewOf(wall, now) {
    if (Math.abs(wall - now) <= SKEW)
        return null;
    return wall > now ? 'runner-ahead' : 'runner-behind';
}
function unknown(request, detail) {
    return { known: false, problem: { code: 'clock.unverifiable', request, status: null, detail } };
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ anotherRepository),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   lJ: () => (/* binding */ isUrlOf),
/* harmony export */   lz: () => (/* binding */ Identity),
/* harmony export */   wP: () => (/* binding */ isAnother),
/* harmony export */   zK: () => (/* binding */ IDENTITY)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);

/** The variables by which every GraphQL query names the repository. */
function where(repository) {
    return { owner: repository.owner, name: repository.name };
}
/** The placeholders by which every REST route names it. */
function at(repository) {
    return { owner: repository.owner, repo: repository.name };
}
/** Asked for in every query and compared in every answer. */
const IDENTITY = 'databaseId nameWithOwner';
const Identity = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ databaseId: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), nameWithOwner: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** True where an answer is about another repository, or does not say about which. */
function isAnother(repository, answer) {
    const { databaseId, nameWithOwner } = answer;
    return ((repository.id !== null && repository.id !== databaseId) ||
        typeof nameWithOwner !== 'string' ||
        !isNamed(repository, nameWithOwner));
}
/** True for an address of the API that ends with this repository's path. */
function isUrlOf(repository, url) {
    const [, name = ''] = /\/repos\/([^/]+\/[^/]+)(?:\/|$)/.exec(url) ?? [];
    return isNamed(repository, name);
}
function isNamed({ owner, name }, fullName) {
    return fullName.toLowerCase() === `${owner}/${name}`.toLowerCase();
}
function anotherRepository(request) {
    const detail = 'an answer about another repository';
    return { ok: false, problem: { code: 'api.malformed', request, status: 200, detail } };
}


/***/ }),

/***/ 4166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clientFor),
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2544);

function repositoryOf(context) {
    return { owner: context.owner, name: context.name, id: context.repositoryId };
}
/** A client of the runner's own server, with the input `token`. To be closed at the end. */
function clientFor({ inputs, context, signal }) {
    return new _github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .Client */ .K({
        token: inputs.token,
        api: context.api,
        graphql: context.graphql,
        environment: process.env,
        // The process's own clock; `performance` loads a module to say the same.
        monotonic: () => process.uptime() * 1000,
        signal,
    });
}


/***/ }),

/***/ 4405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ faultAt)
/* harmony export */ });
/** A fault that belongs to no key. */
function faultAt(at, code, found = '', ...expected) {
    return { at, code, key: [], found, expected };
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   T3: () => (/* binding */ dayOrTime),
/* harmony export */   Tc: () => (/* binding */ tag),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   fl: () => (/* binding */ otherwise),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   i: () => (/* binding */ saying),
/* harmony export */   iD: () => (/* binding */ login),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kQ: () => (/* binding */ user),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   rb: () => (/* binding */ timeOfDay),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);


// The kinds of value the three files hold. All of them read text, and say what is wrong with it as
// code and expectation, never as a sentence.
const DATE = 'YYYY-MM-DD';
const TIME = 'YYYY-MM-DDTHH:mm';
/** Packs a code and what was expected into the one string a check may carry. */
function saying(code, ...expected) {
    return [code, ...expected].join('\n');
}
/** Tells that `input` is at fault, from inside a transform. */
function refuse(context, message) {
    context.issues.push({ code: 'custom', input: context.value, message });
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
}
function wrong(...expected) {
    return saying('file.wrong-value', ...expected);
}
/** A mapping with these keys and no others. */
function block(shape) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys'
            ? saying('file.unknown-key', ...Object.keys(shape))
            : undefined,
    });
}
/** A key that may be left out, and what then stands for it. */
// oxlint-disable-next-line eslint/no-underscore-dangle -- the library's own name
const otherwise = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf;
/** Text of one or more lines, `longest` characters at most. */
function prose(longest) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/\S/, wrong()), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(longest, wrong(`text ≤ ${longest}`)));
}
/** Text of one line. */
function line(longest) {
    const expected = wrong(`line ≤ ${longest}`);
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[^\n]*\S[^\n]*$/, expected), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(longest, expected));
}
/** Text of one line that has a form; `form` shows it. */
function formed(pattern, form) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(pattern, wrong(form)));
}
const identifier = formed(/^[A-Za-z0-9._-]{1,64}$/, '1–64 × A–Z a–z 0–9 . _ -');
const commit = formed(/^[0-9a-f]{40}$/, '40 × 0–9 a–f');
const sha256 = formed(/^[0-9a-f]{64}$/, '64 × 0–9 a–f');
const digest = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(formed(/^sha256:[0-9a-f]{64}$/, 'sha256: + 64 × 0–9 a–f'), 
// The pattern has just said so.
zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((text) => text));
/** A name git takes for a tag (git-check-ref-format), and that no shell takes for an option. */
const tag = formed(/^(?!-|.*(?:\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)))(?!@$|[./])(?:[^\s\p{Cc}~^:?*[\\]{0,199})[^\s\p{Cc}~^:?*[\\./]$/u, 'git-tag');
const login = formed(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, 'github-login');
/** An address of plain ASCII, nothing quoted: it goes into a letter's header and nowhere else. */
const address = formed(/^(?=.{6,254}$)(?=[^@]{1,64}@)[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/, 'name@example.si');
/** A wall-clock time of day, `HH:mm`. */
const timeOfDay = formed(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'HH:mm');
const truth = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['true', 'false']), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((text) => text === 'true'));
/** `version: 1`. */
const version = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('1'), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(() => 1));
/** A whole number, `least` to `most`; `beyond` says what one above `most` is. */
function whole(least, most, beyond = 'file.wrong-value') {
    const bounds = `${least}–${most}`;
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^(?:0|[1-9]\d{0,15})$/, wrong(bounds))), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(Number)), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(least, wrong(bounds)), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(most, saying(beyond, bounds))));
}
function instantFrom(context, text) {
    const reading = (0,_calendar_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .p)(text);
    return reading.ok ? reading.instant : refuse(context, complaint(reading));
}
function complaint(reading) {
    switch (reading.why) {
        case 'gap':
            return saying('file.time-in-gap', reading.from, reading.to);
        case 'ambiguous':
            return saying('file.time-ambiguous', ...reading.offsets);
        case 'wrong-offset':
            return saying('file.time-wrong-offset', reading.expected);
        case 'malformed':
        default:
            return saying('file.time-malformed', TIME);
    }
}
const TIME_FORM = String.raw `\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?`;
const DATE_FORM = String.raw `\d{4}-\d{2}-\d{2}`;
/** A moment, on Ljubljana's clock unless it names its offset. */
const time = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(new RegExp(`^${TIME_FORM}$`), saying('file.time-malformed', TIME))), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((text, context) => instantFrom(context, text)));
/** A civil date in Ljubljana. */
const date = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(new RegExp(`^${DATE_FORM}$`), saying('file.date-malformed', DATE))), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((text, context) => (0,_calendar_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDate */ ._)(text) ?? refuse(context, saying('file.date-malformed', DATE))));
/** A day, or a moment of a day. */
const dayOrTime = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(new RegExp(`^(?:${DATE_FORM}|${TIME_FORM})$`), saying('file.time-malformed', DATE, TIME))), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((text, context) => {
    if (text.includes('T'))
        return { kind: 'time', instant: instantFrom(context, text) };
    const day = (0,_calendar_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDate */ ._)(text);
    if (day === null)
        return refuse(context, saying('file.date-malformed', DATE));
    return { kind: 'day', date: day };
}));
/** A ticket's number, an address on the web, or a `<Message-ID>`. */
const reference = line(250);
/** A GitHub user; the number is who it is, the login may change. */
const user = block({ login, id: whole(1, Number.MAX_SAFE_INTEGER) });


/***/ }),

/***/ 2669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ LARGE),
/* harmony export */   e$: () => (/* binding */ DEPTH),
/* harmony export */   o5: () => (/* binding */ SMALL)
/* harmony export */ });
/** `intervention.yml` and `solution.yml`. */
const SMALL = { bytes: 32 * 1024, nodes: 1000 };
/** `staff.yml`. */
const LARGE = { bytes: 1024 * 1024, nodes: 50_000 };
/** Lists and mappings inside one another, the file's own mapping included. */
const DEPTH = 8;


/***/ }),

/***/ 57:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/** Turns an offset of `text` (UTF-16 units) into line and column, both from 1, columns in characters. */
function placesOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (Number(starts[middle]) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: Array.from(text.slice(starts[low], offset)).length + 1 };
    };
}


/***/ }),

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./build/records/fault.js
var records_fault = __webpack_require__(4405);
;// CONCATENATED MODULE: ./build/records/telephone.js
// Telephone numbers as people write them: `+` or `0` and 8 to 12 digits, in one piece or in groups,
// standing alone. Dates, times, versions, ticket numbers and addresses of machines are none.
/** Where a number may be: from a `+` or `0` that nothing sticks to, digits and what separates groups. */
const RUN = /(?<![\w\u00C0-\u024F+/#@-])(?<!\d\.)\(?[+0][\d ()/.\u00A0\u2010-\u2015-]*\d/g;
/** Days and times of day, which would lengthen or imitate a number. */
const MOMENT = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|1[0-2])[./-] ?(?:19|20)\d\d(?!\d)|(?<![\d.])[0-2]?\d[.:][0-5]\d(?![\d.])/g;
/** The telephone numbers in a text; of several in a row the run they stand in. */
function telephonesIn(text) {
    if (!/[+0]/.test(text))
        return [];
    const undated = text.replace(MOMENT, (moment) => 'x'.repeat(moment.length));
    return [...undated.matchAll(RUN)]
        .filter(({ 0: run, index }) => holdsNumber(run) && !isWord(undated[index + run.length]))
        .map(({ 0: run, index }) => ({ text: text.slice(index, index + run.length), index }));
}
/** Digits that go on as a word are part of a name: `0412345678ab`. */
function isWord(character) {
    return character !== undefined && /[\w\u00C0-\u024F]/.test(character);
}
function holdsNumber(run) {
    const groups = [
        ...run
            .replace(/^\(0\)/, '0')
            .replaceAll('(0)', '')
            .matchAll(/(\D*)(\d+)/g),
    ];
    return groups.some(([, before = '', digits = ''], start) => {
        const foreign = before.includes('+');
        if (!foreign && !/^0\d/.test(digits))
            return false;
        // The leading `+` or `0` is not one of the 8 to 12.
        let count = foreign ? digits.length : digits.length - 1;
        if (count >= 8)
            return count <= 12;
        for (const [, separator = '', more = ''] of groups.slice(start + 1)) {
            const longest = separator.includes('.') ? 4 : 7;
            if (separator.includes('+') || more.length < 2 || more.length > longest)
                return false;
            count += more.length;
            if (count >= 8)
                return count <= 12;
        }
        return false;
    });
}

;// CONCATENATED MODULE: ./build/records/personal-data.js

// The local part may be quoted and the `@` a look-alike; all that matters is that mail would find it.
const ADDRESS = /[^\s@＠﹫<>,;:()[\]]{1,64}[@＠﹫](?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:\p{L}{2,63}|xn--[a-z0-9-]{1,59})/gu;
const AT_SIGN = /[@＠﹫]/;
const THIRTEEN_DIGITS = /(?<![\da-fA-F])\d{13}(?![\da-fA-F])/g;
const EMSO_WEIGHTS = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
/** True where 13 digits begin with a day and a month and end with the right check digit. */
function isEmso(digits) {
    if (!/^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/.test(digits))
        return false;
    const sum = EMSO_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
    // A remainder of 1 would ask for the check digit 10: no such number is given out.
    return (11 - (sum % 11)) % 11 === Number(digits[12]);
}
function tracesIn(text, addressesMeant = false) {
    const traces = (kind, pattern, holds) => [...text.matchAll(pattern)]
        .filter(([found]) => holds(found))
        .map((match) => ({ kind, text: match[0], index: match.index }));
    return [
        ...(AT_SIGN.test(text) && !addressesMeant ? traces('@', ADDRESS, () => true) : []),
        ...telephonesIn(text).map((found) => ({ kind: 'tel.', ...found })),
        ...traces('EMŠO', THIRTEEN_DIGITS, isEmso),
    ];
}
/** True where `text` holds anything that may be personal data; for what a diagnostic would repeat. */
function looksPersonal(text) {
    return AT_SIGN.test(text) || tracesIn(text).length > 0;
}
function faultOf(trace, at, key) {
    return { at, code: 'file.personal-data', key, found: '', expected: [trace.kind] };
}
/** Faults of the comments of a file. */
function personalDataInComments(comments) {
    return comments.flatMap(({ at, text }) => tracesIn(text).map((trace) => faultOf(trace, at + trace.index, [])));
}
/** Where addresses are meant to stand. */
const ADDRESS_KEYS = new Set(['recipients', 'contacts', 'contact']);
/** Faults of the keys and values of a file; `text` is the whole of it, to find the exact place. */
function personalDataInTree(text, root) {
    const faults = [];
    const walk = (branch, key, addresses) => {
        const last = key.at(-1);
        const { written, at, end } = branch;
        if (typeof last === 'string') {
            faults.push(...tracesIn(last).map((trace) => faultOf(trace, branch.keyAt, key)));
        }
        if (typeof written === 'string') {
            // A Message-ID looks like an address and belongs to nobody.
            const scanned = last === 'reference' ? written.replace(/<[^<>\s]*>/g, ' ') : written;
            for (const trace of tracesIn(scanned, addresses)) {
                const within = text.slice(at, end).indexOf(trace.text);
                faults.push(faultOf(trace, at + Math.max(0, within), key));
            }
        }
        for (const [child, next] of branch.children) {
            walk(next, [...key, child], addresses || ADDRESS_KEYS.has(child));
        }
    };
    walk(root, [], false);
    return faults;
}

// EXTERNAL MODULE: ./build/records/places.js
var places = __webpack_require__(57);
;// CONCATENATED MODULE: ./build/records/nearest-key.js
/** The known key that `written` probably means: the same but for case and dashes, or a slip or two away. */
function nearestKey(written, known) {
    const kebab = written
        .slice(0, 64)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/[_ ]/g, '-')
        .toLowerCase();
    const ranked = known
        .map((key) => ({ key, slips: slips(kebab, key) }))
        .filter(({ key, slips: count }) => count <= (key.length > 5 ? 2 : 1))
        .sort((a, b) => a.slips - b.slips);
    return ranked[0]?.key ?? null;
}
/** Letters put in, left out, changed, or swapped with the next one. */
function slips(from, to) {
    const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
    const cell = (row, column) => Number(rows[row]?.[column]);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        rows.push(current);
        for (let column = 1; column <= to.length; column += 1) {
            const same = from[row - 1] === to[column - 1];
            const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            current.push(Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + (same ? 0 : 1), swapped ? cell(row - 2, column - 2) + 1 : Infinity));
        }
    }
    return cell(from.length, to.length);
}

// EXTERNAL MODULE: ./build/records/yaml-tree.js
var yaml_tree = __webpack_require__(8279);
;// CONCATENATED MODULE: ./build/records/schema-faults.js


// From what the schema says to faults with a place. The checks of `fields.ts` carry code and
// expectation in their message; what the schema library finds by itself is named here.
const KINDS = {
    object: 'key: value',
    array: '- …',
    string: '"…"',
};
/** Unknown keys of one mapping that are worth a suggestion each. */
const KEYS_AT_MOST = 100;
/** The faults one issue of the schema stands for. */
function faultsOf(issue, root) {
    const key = issue.path.filter((part) => typeof part !== 'symbol');
    const { branch, whole } = (0,yaml_tree/* branchAt */.G)(root, key);
    const [code, ...expected] = expectationOf(issue);
    if (issue.code === 'unrecognized_keys')
        return unknownKeys(issue.keys, key, branch, expected);
    // A fault of an absent key is shown where the key would belong.
    if (!whole) {
        const missing = issue.code === 'custom' ? code : 'file.missing-key';
        return [
            {
                at: branch.keyAt,
                code: missing,
                key,
                found: '',
                expected: missing === code ? expected : [],
            },
        ];
    }
    const { written, at } = branch;
    if (typeof written !== 'string') {
        const kind = issue.code === 'custom' ? code : 'file.wrong-type';
        return [
            { at, code: kind, key, found: Array.isArray(written) ? '- …' : 'key: value', expected },
        ];
    }
    if (written.trim() === '')
        return [{ at, code: 'file.empty-value', key, found: '', expected }];
    return [{ at, code, key, found: written, expected }];
}
function expectationOf(issue) {
    if (issue.code === 'invalid_type') {
        return ['file.wrong-type', String(KINDS[issue.expected])];
    }
    if (issue.code === 'invalid_value')
        return ['file.wrong-value', ...issue.values.map(String)];
    const [code, ...expected] = issue.message.split('\n');
    return [code, ...expected];
}
function unknownKeys(keys, path, mapping, known) {
    const unknown = new Set(keys.slice(0, KEYS_AT_MOST));
    const faults = [];
    let before = null;
    for (const [name, branch] of mapping.children) {
        if (unknown.has(name)) {
            const key = String(name);
            const meant = nearestKey(key, known) ?? unquotedComma(before, key, branch);
            const expected = meant === null ? [] : [meant];
            faults.push({
                at: branch.keyAt,
                code: 'file.unknown-key',
                key: [...path, key],
                found: key,
                expected,
            });
        }
        before = branch;
    }
    return faults;
}
/** `{ measures: watch, wait }` holds the key `wait` without a value: the text meant, in quotation marks. */
function unquotedComma(before, key, branch) {
    if (branch.end > branch.keyAt || typeof before?.written !== 'string')
        return null;
    return `"${before.written}, ${key}"`;
}

// EXTERNAL MODULE: ./build/records/text.js
var records_text = __webpack_require__(8318);
// EXTERNAL MODULE: ./build/records/unread.js
var unread = __webpack_require__(5990);
// EXTERNAL MODULE: ./build/records/yaml-profile.js
var yaml_profile = __webpack_require__(4214);
;// CONCATENATED MODULE: ./build/records/read-file.js









/** Nobody repairs more at once, and a hostile file must not fill the report. */
const DIAGNOSTICS_AT_MOST = 100;
/** Of a file with thousands of faults not even the places are looked up. */
const ISSUES_AT_MOST = 500;
const SHOWN_AT_MOST = 60;
/** Reads one file: its value, or everything wrong with it in the order of its lines. Never throws. */
function readFile(file, source, reader) {
    if (!(source instanceof Uint8Array)) {
        return { ok: false, diagnostics: [(0,unread/* unreadDiagnostic */.L)(file, source)] };
    }
    const { text, fault } = (0,records_text/* textOf */.b)(source, reader.limits);
    const place = (0,places/* placesOf */.e)(text);
    const refused = (faults) => ({
        ok: false,
        diagnostics: diagnosticsOf(file, faults, place, reader.discreet),
    });
    if (fault)
        return refused([fault]);
    if (text.startsWith('version https://git-lfs.github.com/')) {
        return refused([(0,records_fault/* faultAt */.u)(0, 'file.not-a-file', 'lfs-pointer')]);
    }
    const profile = (0,yaml_profile/* profileOf */.d)(text, reader.limits);
    const personal = personalDataInComments(profile.comments);
    if (profile.faults.length > 0)
        return refused([...profile.faults, ...personal]);
    const { root, faults } = (0,yaml_tree/* treeOf */.g)(text, reader.limits);
    if (!root)
        return refused([...faults, ...personal]);
    // Compiling the schema pays only where it judges many files.
    const judged = parse/* safeParse */.xL(reader.schema, root.written, { jitless: true });
    const issues = judged.success ? [] : judged.error.issues;
    const all = [
        ...faults,
        ...personal,
        ...personalDataInTree(text, root),
        ...issues.slice(0, ISSUES_AT_MOST).flatMap((issue) => faultsOf(issue, root)),
    ];
    if (!judged.success || all.length > 0)
        return refused(all);
    const locate = (key) => place((0,yaml_tree/* branchAt */.G)(root, key).branch.keyAt);
    return { ok: true, value: judged.data, locate, written: root.written };
}
function diagnosticsOf(file, faults, place, discreet) {
    const seen = new Set();
    return [...faults]
        .sort((a, b) => a.at - b.at)
        .filter(({ at, code, key }) => {
        const same = JSON.stringify([at, code, key]);
        return !seen.has(same) && seen.add(same);
    })
        .slice(0, DIAGNOSTICS_AT_MOST)
        .map(({ at, code, key, found, expected }) => ({
        file,
        ...place(at),
        code,
        key: key
            .map((part) => (typeof part === 'number' ? part : shownKey(part, discreet)))
            .join('.'),
        found: code === 'file.unknown-key' || code === 'file.duplicate-key'
            ? shownKey(found, discreet)
            : shown(found, discreet && !OWN_WORDS.has(code)),
        expected: code === 'file.unknown-key' ? suggestions(expected, discreet) : expected,
    }));
}
/** A suggestion that quotes what was written is as careful as what was found. */
function suggestions(expected, discreet) {
    const quiet = discreet !== false;
    return expected.filter((text) => !text.startsWith('"') || shown(text, quiet) === text);
}
/** A key that is empty or may be personal is spoken of all the same: without it a whole file would be. */
function shownKey(key, discreet) {
    return discreet && !discreet.has(key) ? '…' : shown(key, false) || '…';
}
/** A value in one line, shortened; nothing where it may be personal. */
function shown(found, discreet) {
    if (looksPersonal(found) || (discreet && !HARMLESS.test(found)))
        return '';
    const characters = Array.from(found.replace(/\s+/g, ' '));
    return characters.length > SHOWN_AT_MOST
        ? `${characters.slice(0, SHOWN_AT_MOST).join('')}…`
        : characters.join('');
}
// Times, dates, small numbers, and the kinds of value.
const HARMLESS = /^(?:[\dT:Z.+-]{0,30}|key: value|- …)$/;
/** What these found is a word of the reading itself (`anchor`, `U+202E`), never one of the file. */
const OWN_WORDS = new Set([
    'file.control-character',
    'file.not-a-file',
    'file.too-large',
    'file.yaml',
    'file.yaml-feature',
]);


/***/ }),

/***/ 7370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ DEFAULT_SOLUTION),
  K: () => (/* binding */ readSolution)
});

// EXTERNAL MODULE: ./build/records/limits.js
var limits = __webpack_require__(2669);
// EXTERNAL MODULE: ./build/records/read-file.js + 4 modules
var read_file = __webpack_require__(8801);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/records/fields.js
var fields = __webpack_require__(3304);
;// CONCATENATED MODULE: ./build/records/reference-pattern.js
const LONGEST = 200;
/**
 * Parts that may match more or less, and the place where a match may begin unless `^` fixes it: each
 * multiplies what a failing match can cost by the length of the text.
 */
const ELASTIC_AT_MOST = 3;
/** Forks, `?` and `|`; each doubles it. */
const FORKS_AT_MOST = 3;
// One piece of a pattern: an escape, a class, a group's opening, a quantifier, or a character.
const PIECE = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?::|<[^=!>]+>|.{1,2}))?|\{\d+(?:,\d*)?\}|[\s\S]/gu;
/**
 * True for a pattern that compiles and whose matching stays cheap on a short text: no look-around,
 * no back reference, nothing repeated inside a repeated group, no choice inside one either, few of
 * each. It refuses some harmless patterns rather than let one harmful pass.
 */
function isSafePattern(pattern) {
    if (pattern.length > LONGEST || !compiles(pattern))
        return false;
    const groups = [];
    let closed;
    let elastic = pattern.startsWith('^') ? 0 : 1;
    let forks = 0;
    for (const [piece] of pattern.matchAll(PIECE)) {
        const repeats = quantifier(piece);
        if (repeats !== null && repeats !== 'once') {
            if (closed?.elastic)
                return false;
            elastic += repeats === 'elastic' ? 1 : 0;
        }
        if (repeats !== null || piece === '|')
            for (const group of groups)
                group.elastic = true;
        if (repeats === 'once' || piece === '|')
            forks += 1;
        // A choice between whole patterns: `^` holds for the first alone.
        if (piece === '|' && groups.length === 0)
            elastic += 1;
        closed = undefined;
        if (piece.startsWith('(')) {
            if (/^\(\?(?:[=!]|<[=!])/.test(piece))
                return false;
            groups.push({ elastic: false });
        }
        else if (piece === ')')
            closed = groups.pop();
        else if (/^\\(?:[1-9]|k)/.test(piece))
            return false;
    }
    return elastic <= ELASTIC_AT_MOST && forks <= FORKS_AT_MOST;
}
function compiles(pattern) {
    try {
        return new RegExp(pattern, 'u') instanceof RegExp;
    }
    catch {
        return false;
    }
}
/** What a piece does to the one before it: `?` at most once, `{4}` exactly, others more or less. */
function quantifier(piece) {
    if (piece === '?')
        return 'once';
    if (piece === '*' || piece === '+')
        return 'elastic';
    if (/^\{\d+\}$/.test(piece))
        return 'exact';
    return piece.startsWith('{') && piece.length > 1 ? 'elastic' : null;
}

;// CONCATENATED MODULE: ./build/records/window-hours.js
// Times of a night compare by the minutes since the noon before it.
function sinceNoon(time) {
    const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    return (minutes + 12 * 60) % (24 * 60);
}
const CLOSES = sinceNoon('06:00');
/** The opening with downtime where the file names none: the rules' 22:00, or later where all opens later. */
function openingWithDowntime(opens) {
    return sinceNoon(opens) > sinceNoon('22:00') ? opens : '22:00';
}
/**
 * What is wrong with a maintenance window of `solution.yml`: it may only be narrower than 20:00–06:00
 * (22:00–06:00 with downtime), both openings come before its closing, and downtime opens nothing that
 * is closed without it. Opening after midnight (`00:30`) is narrower, too.
 */
function windowFaults(hours) {
    const faults = [];
    const closes = sinceNoon(hours.closes);
    if (closes > CLOSES)
        faults.push({ key: 'closes', code: 'file.wider-than-rules', expected: '≤ 06:00' });
    for (const [key, earliest] of [
        ['opens', '20:00'],
        ['opens-with-downtime', '22:00'],
    ]) {
        const opens = sinceNoon(hours[key]);
        if (opens < sinceNoon(earliest) || opens >= CLOSES) {
            faults.push({ key, code: 'file.wider-than-rules', expected: `≥ ${earliest}` });
        }
        else if (opens >= closes) {
            faults.push({ key, code: 'file.wrong-value', expected: `< ${hours.closes}` });
        }
    }
    if (faults.length === 0 && sinceNoon(hours['opens-with-downtime']) < sinceNoon(hours.opens)) {
        const key = 'opens-with-downtime';
        faults.push({ key, code: 'file.wrong-value', expected: `≥ ${hours.opens}` });
    }
    return faults;
}

;// CONCATENATED MODULE: ./build/records/solution-schema.js




const approvers = (0,fields/* block */.om)({
    client: (0,fields/* otherwise */.fl)(schemas/* array */.YOg(fields/* user */.kQ), []),
    'ezdrav-ict': (0,fields/* otherwise */.fl)(schemas/* array */.YOg(fields/* user */.kQ), []),
}).check(schemas/* check */.z6Y(({ value, issues }) => {
    const clients = new Set(value.client.map(({ id }) => id));
    for (const [index, { id }] of value['ezdrav-ict'].entries()) {
        if (!clients.has(id))
            continue;
        const message = (0,fields/* saying */.i)('file.parties-overlap');
        issues.push({ code: 'custom', input: id, path: ['ezdrav-ict', index, 'id'], message });
    }
}));
const solution_schema_window = schemas/* pipe */.FsL((0,fields/* block */.om)({
    opens: (0,fields/* otherwise */.fl)(fields/* timeOfDay */.rb, '20:00'),
    'opens-with-downtime': schemas/* optional */.lqM(fields/* timeOfDay */.rb),
    closes: (0,fields/* otherwise */.fl)(fields/* timeOfDay */.rb, '06:00'),
}), schemas/* transform */.pdi((written, { issues }) => {
    const { opens, closes } = written;
    const downtime = written['opens-with-downtime'] ?? openingWithDowntime(opens);
    const hours = { opens, 'opens-with-downtime': downtime, closes };
    const faults = windowFaults(hours);
    const opensFails = faults.some(({ key }) => key === 'opens');
    for (const { key, code, expected } of faults) {
        const derived = key === 'opens-with-downtime' && written[key] === undefined;
        // Derived from `opens`, it fails with it; else it is the closing that comes too early.
        if (derived && opensFails && opens !== '20:00')
            continue;
        const early = derived || (key === 'opens' && opens === '20:00');
        const path = [early ? 'closes' : key];
        const message = early
            ? (0,fields/* saying */.i)(code, `> ${written['opens-with-downtime'] === undefined ? downtime : opens}`)
            : (0,fields/* saying */.i)(code, expected);
        issues.push({ code: 'custom', input: hours[key], path, message });
    }
    return hours;
}));
const freeze = (0,fields/* block */.om)({
    from: fields/* time */.kB,
    to: fields/* time */.kB,
    reason: (0,fields/* line */.n8)(500),
    urgent: (0,fields/* otherwise */.fl)(schemas/* enum */.k5n(['allowed', 'denied']), 'denied'),
}).check(schemas/* check */.z6Y(({ value, issues }) => {
    // A period that ends before it begins would freeze nothing, and nobody would know.
    if (value.from < value.to)
        return;
    const message = (0,fields/* saying */.i)('file.wrong-value', 'from < to');
    issues.push({ code: 'custom', input: value.to, path: ['to'], message });
}));
const environments = schemas/* array */.YOg(schemas/* enum */.k5n(['production', 'test'])).check(schemas/* check */.z6Y(({ value, issues }) => {
    if (value.includes('production'))
        return;
    const message = (0,fields/* saying */.i)('file.wider-than-rules', 'production');
    issues.push({ code: 'custom', input: value, message });
}));
const pattern = (0,fields/* line */.n8)(200).check(schemas/* refine */.YPB(solution_schema_compiles, { error: (0,fields/* saying */.i)('file.wrong-value', 'regular-expression'), abort: true }), schemas/* refine */.YPB(isSafePattern, (0,fields/* saying */.i)('file.wrong-value', 'cheap-pattern')));
function solution_schema_compiles(text) {
    try {
        return new RegExp(text, 'u') instanceof RegExp;
    }
    catch {
        return false;
    }
}
/** `.ezdrav/solution.yml`. Settings can only tighten the rules. */
const solutionSchema = (0,fields/* block */.om)({
    version: fields/* version */.rE,
    name: (0,fields/* line */.n8)(200),
    client: schemas/* optional */.lqM((0,fields/* block */.om)({ organisation: schemas/* optional */.lqM((0,fields/* line */.n8)(200)), contact: schemas/* optional */.lqM(fields/* address */.hl) })),
    contract: schemas/* optional */.lqM((0,fields/* block */.om)({ reference: schemas/* optional */.lqM((0,fields/* line */.n8)(500)), ends: schemas/* optional */.lqM(fields/* date */.p6) })),
    contacts: (0,fields/* otherwise */.fl)((0,fields/* block */.om)({
        servicedesk: (0,fields/* otherwise */.fl)(fields/* address */.hl, 'servicedesk@src.si'),
        ict: (0,fields/* otherwise */.fl)(fields/* address */.hl, 'ikt@ezdrav.si'),
        'solution-custodian': schemas/* optional */.lqM(fields/* address */.hl),
        'contract-custodian': schemas/* optional */.lqM(fields/* address */.hl),
        assignees: (0,fields/* otherwise */.fl)(schemas/* array */.YOg(fields/* login */.iD), []),
    }), { servicedesk: 'servicedesk@src.si', ict: 'ikt@ezdrav.si', assignees: [] }),
    approvers: (0,fields/* otherwise */.fl)(approvers, { client: [], 'ezdrav-ict': [] }),
    'urgent-authorities': schemas/* optional */.lqM(schemas/* array */.YOg(fields/* user */.kQ)),
    evidence: (0,fields/* otherwise */.fl)((0,fields/* block */.om)({
        announcement: (0,fields/* otherwise */.fl)(schemas/* enum */.k5n(['landed', 'receipt']), 'landed'),
        approvals: (0,fields/* otherwise */.fl)(schemas/* enum */.k5n(['recorded', 'verified']), 'recorded'),
    }), { announcement: 'landed', approvals: 'recorded' }),
    'reference-pattern': schemas/* optional */.lqM(pattern),
    calendar: (0,fields/* otherwise */.fl)((0,fields/* block */.om)({
        'lead-time': (0,fields/* otherwise */.fl)(schemas/* enum */.k5n(['default', 'full-days']), 'default'),
        'extra-non-working-days': (0,fields/* otherwise */.fl)(schemas/* array */.YOg(fields/* date */.p6), []),
    }), { 'lead-time': 'default', 'extra-non-working-days': [] }),
    window: (0,fields/* otherwise */.fl)(solution_schema_window, { opens: '20:00', 'opens-with-downtime': '22:00', closes: '06:00' }),
    freezes: (0,fields/* otherwise */.fl)(schemas/* array */.YOg(freeze), []),
    urgent: (0,fields/* otherwise */.fl)((0,fields/* block */.om)({ 'valid-hours': (0,fields/* otherwise */.fl)((0,fields/* whole */.WQ)(1, 12, 'file.wider-than-rules'), 12) }), { 'valid-hours': 12 }),
    'enforce-in': (0,fields/* otherwise */.fl)(environments, ['production']),
    language: schemas/* optional */.lqM(schemas/* enum */.k5n(['en', 'sl'])),
    znet: schemas/* optional */.lqM((0,fields/* block */.om)({ joined: schemas/* optional */.lqM(fields/* date */.p6), reference: schemas/* optional */.lqM((0,fields/* line */.n8)(500)) })),
    'access-rules': schemas/* optional */.lqM((0,fields/* block */.om)({ version: schemas/* optional */.lqM((0,fields/* line */.n8)(100)), acknowledged: schemas/* optional */.lqM(fields/* date */.p6) })),
    architecture: schemas/* optional */.lqM((0,fields/* block */.om)({
        plans: schemas/* optional */.lqM((0,fields/* block */.om)({ sent: schemas/* optional */.lqM(fields/* date */.p6), reference: schemas/* optional */.lqM((0,fields/* line */.n8)(500)) })),
        meeting: schemas/* optional */.lqM((0,fields/* block */.om)({ held: schemas/* optional */.lqM(fields/* date */.p6), reference: schemas/* optional */.lqM((0,fields/* line */.n8)(500)) })),
        'ip-space': schemas/* optional */.lqM((0,fields/* line */.n8)(200)),
        vlan: schemas/* optional */.lqM((0,fields/* line */.n8)(200)),
        connections: schemas/* optional */.lqM(schemas/* array */.YOg((0,fields/* line */.n8)(200))),
        runtime: schemas/* optional */.lqM((0,fields/* prose */.CS)(4000)),
        confidentiality: schemas/* optional */.lqM((0,fields/* prose */.CS)(4000)),
        integrity: schemas/* optional */.lqM((0,fields/* prose */.CS)(4000)),
        availability: schemas/* optional */.lqM((0,fields/* prose */.CS)(4000)),
    })),
});

;// CONCATENATED MODULE: ./build/records/solution.js



const READER = { schema: solutionSchema, limits: limits/* SMALL */.o5, discreet: false };
/** Stands for the `solution.yml` of a repository that has none; it has no name. */
const DEFAULT_SOLUTION = {
    version: 1,
    name: '',
    contacts: { servicedesk: 'servicedesk@src.si', ict: 'ikt@ezdrav.si', assignees: [] },
    approvers: { client: [], 'ezdrav-ict': [] },
    evidence: { announcement: 'landed', approvals: 'recorded' },
    calendar: { 'lead-time': 'default', 'extra-non-working-days': [] },
    window: { opens: '20:00', 'opens-with-downtime': '22:00', closes: '06:00' },
    freezes: [],
    urgent: { 'valid-hours': 12 },
    'enforce-in': ['production'],
};
/** Reads `solution.yml`. Where it is missing, the defaults hold: the gate can do without it. Never throws. */
function readSolution(path, source) {
    if (!(source instanceof Uint8Array) && source.unread === 'missing') {
        return { ok: true, value: DEFAULT_SOLUTION, locate: () => ({ line: 1, column: 1 }) };
    }
    const reading = (0,read_file/* readFile */.T)(path, source, READER);
    return reading.ok ? { ok: true, value: reading.value, locate: reading.locate } : reading;
}


/***/ }),

/***/ 8318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forbiddenCharacter),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4405);

// Control characters but tab and line feed; marks that turn the direction of text; marks nobody
// sees (byte order mark, zero-width space, word joiner, tags); the line ends other languages know.
const FORBIDDEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Cs}\u{E0000}-\u{E007F}]/gu;
/** The first character of `text` that must not stand in a file, as `U+202E`, with its offset. */
function forbiddenCharacter(text) {
    for (const match of text.matchAll(FORBIDDEN)) {
        const character = match[0];
        if (character === '\t' || character === '\n')
            continue;
        if (character === '\r' && text[match.index + 1] === '\n')
            continue;
        const hex = character.codePointAt(0)?.toString(16).toUpperCase();
        return { at: match.index, name: `U+${hex?.padStart(4, '0')}` };
    }
    return null;
}
/** Decodes a file. Where there is a fault, `text` serves to name its place only. */
function textOf(bytes, limits) {
    if (bytes.length > limits.bytes) {
        const fault = (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .u)(0, 'file.too-large', `${bytes.length}`, `≤ ${limits.bytes}`);
        return { text: '', fault };
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        const readable = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        return {
            text: readable,
            fault: (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .u)(readable.indexOf('\uFFFD'), 'file.not-utf8', '', 'UTF-8'),
        };
    }
    const forbidden = forbiddenCharacter(text);
    if (forbidden) {
        return { text, fault: (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .u)(forbidden.at, 'file.control-character', forbidden.name) };
    }
    return { text, fault: null };
}


/***/ }),

/***/ 5990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unreadDiagnostic)
/* harmony export */ });
/** What is wrong with a file that was not read. */
function unreadDiagnostic(file, state) {
    const { found, expected } = wordsOf(state);
    const code = CODES[state.unread] ?? 'file.not-a-file';
    return { file, line: 1, column: 1, code, key: '', found, expected };
}
const CODES = {
    missing: 'file.missing',
    'too-large': 'file.too-large',
};
function wordsOf(state) {
    if (state.unread === 'too-large') {
        return { found: `${state.size}`, expected: [`≤ ${state.limit}`] };
    }
    const said = state.unread === 'missing' || state.unread === 'not-a-file';
    return { found: said ? '' : state.unread, expected: [] };
}


/***/ }),

/***/ 4214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ profileOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4405);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2669);



/** Lexemes (spaces and line ends are some, too) for each node a file may have. */
const LEXEMES_PER_NODE = 8;
const FEATURES = {
    'directive-line': 'directive',
    anchor: 'anchor',
    alias: 'alias',
    tag: 'tag',
    'explicit-key-ind': 'complex-key',
};
const NODES = new Set([
    'scalar',
    'single-quoted-scalar',
    'double-quoted-scalar',
    'flow-seq-start',
    'flow-map-start',
]);
const INVISIBLE = new Set(['space', 'newline', 'comment']);
/** Lexemes that the lexer puts in and that stand nowhere in the text. */
const MARKS = new Set(['doc-mode', 'flow-error-end']);
/** Follows how deep the text goes, without building anything. */
class Depth {
    #indents = [];
    #flow = 0;
    #itemsInLine = 0;
    #freshSince = 0;
    /** A line of the text begins at `at`. */
    line(at) {
        this.#freshSince = at;
    }
    /** Takes one visible lexeme; true where it stands too deep. */
    passes(type, at) {
        if (this.#freshSince !== null && this.#flow === 0) {
            const indent = at - this.#freshSince;
            while ((this.#indents.at(-1) ?? -1) >= indent)
                this.#indents.pop();
            this.#indents.push(indent);
            this.#itemsInLine = 0;
            this.#freshSince = null;
        }
        if (type === 'flow-seq-start' || type === 'flow-map-start')
            this.#flow += 1;
        if (type === 'flow-seq-end' || type === 'flow-map-end')
            this.#flow = Math.max(0, this.#flow - 1);
        if (type === 'seq-item-ind')
            this.#itemsInLine += 1;
        // A value on a line of its own may stand one step further in than its depth says.
        return this.#flow > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPTH */ .e$ || this.#itemsInLine > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPTH */ .e$ || this.#indents.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPTH */ .e$ + 1;
    }
}
/**
 * Reads the lexemes of `text`: linear in its length, and over as soon as a limit is passed. Where
 * there are faults, nothing more may be built from the text.
 */
function profileOf(text, limits) {
    const faults = [];
    const comments = [];
    const depth = new Depth();
    let at = 0;
    let lexemes = 0;
    let nodes = 0;
    let documentEnds = 0;
    let begun = false;
    let scalarNext = false;
    const ending = (fault) => ({ faults: [...faults, fault], comments });
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        const type = scalarNext ? null : yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.tokenType(lexeme);
        if (MARKS.has(type))
            continue;
        lexemes += 1;
        if (NODES.has(type))
            nodes += 1;
        if (nodes > limits.nodes || lexemes > limits.nodes * LEXEMES_PER_NODE) {
            return ending((0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .u)(at, 'file.too-many-nodes', '', `≤ ${limits.nodes}`));
        }
        if (!INVISIBLE.has(type) && depth.passes(type, at)) {
            return ending((0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .u)(at, 'file.too-deep', '', `≤ ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPTH */ .e$}`));
        }
        if (type === 'doc-end')
            documentEnds += 1;
        if ((type === 'doc-start' && begun) || documentEnds > 1) {
            return ending((0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .u)(at, 'file.yaml-feature', 'second-document'));
        }
        begun ||= type === 'doc-start' || NODES.has(type);
        const feature = type && FEATURES[type];
        if (feature)
            faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .u)(at, 'file.yaml-feature', feature));
        if (type === 'comment')
            comments.push({ at, text: lexeme });
        // The text of a plain or block scalar follows a mark of its own, which has no length.
        scalarNext = type === 'scalar';
        if (scalarNext)
            continue;
        at += lexeme.length;
        if (lexeme.endsWith('\n'))
            depth.line(at);
    }
    return { faults, comments };
}


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ branchAt),
/* harmony export */   g: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4405);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2669);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8318);




/** Builds the tree of a text that `profileOf` has passed. */
function treeOf(text, limits) {
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
    const [document, second] = composer.compose(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX().parse(text));
    if (!document?.contents)
        return { root: null, faults: [(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .u)(0, 'file.empty')] };
    const faults = [...document.errors, ...document.warnings].map(({ pos, code }) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .u)(pos[0], 'file.yaml', code));
    if (second)
        faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .u)(second.range[0], 'file.yaml-feature', 'second-document'));
    if (faults.length > 0)
        return { root: null, faults };
    const { contents } = document;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.type === 'PLAIN' && contents.value === '') {
        return { root: null, faults: [(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .u)(0, 'file.empty')] };
    }
    return new Growth(limits).tree(contents);
}
class Growth {
    #faults = [];
    #limits;
    #excess = null;
    #nodes = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    tree(contents) {
        const root = this.#branch(contents, contents.range[0], []);
        return this.#excess ? { root: null, faults: [this.#excess] } : { root, faults: this.#faults };
    }
    #branch(node, keyAt, path) {
        const [at, end] = node?.range ?? [keyAt, keyAt];
        const children = new Map();
        this.#count(at);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            if (path.length >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPTH */ .e$)
                this.#excess ??= (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .u)(at, 'file.too-deep', '', `≤ ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPTH */ .e$}`);
            if (this.#excess)
                return { written: '', at, end, keyAt, children };
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
                this.#fillMapping(node.items, children, path);
            else
                this.#fillList(node.items, children, path);
            return {
                written: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? mappingOf(children) : listOf(children),
                at,
                end,
                keyAt,
                children,
            };
        }
        const written = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : '';
        this.#refuseForbidden(written, at, path);
        return { written, at, end, keyAt, children };
    }
    #fillList(items, children, path) {
        for (const [index, item] of items.entries()) {
            children.set(index, this.#branch(item, item.range[0], [...path, index]));
        }
    }
    #fillMapping(items, children, path) {
        for (const { key, value } of items) {
            const at = key.range[0];
            this.#count(at);
            const merges = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.type === 'PLAIN' && key.value === '<<';
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || merges) {
                this.#faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .u)(at, 'file.yaml-feature', merges ? 'merge-key' : 'complex-key'));
                continue;
            }
            const name = key.value;
            const keyPath = [...path, name];
            this.#refuseForbidden(name, at, path);
            if (children.has(name)) {
                this.#faults.push({
                    at,
                    code: 'file.duplicate-key',
                    key: keyPath,
                    found: name,
                    expected: [],
                });
                continue;
            }
            children.set(name, this.#branch(value, at, keyPath));
        }
    }
    /** Escapes in quoted text (`"\u202e"`) write what the file itself does not hold. */
    #refuseForbidden(text, at, key) {
        const forbidden = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .forbiddenCharacter */ .D)(text);
        if (!forbidden)
            return;
        this.#faults.push({ ...(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .u)(at, 'file.control-character', forbidden.name), key });
    }
    #count(at) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.nodes) {
            this.#excess ??= (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .u)(at, 'file.too-many-nodes', '', `≤ ${this.#limits.nodes}`);
        }
    }
}
function listOf(children) {
    return Array.from(children.values(), ({ written }) => written);
}
function mappingOf(children) {
    const mapping = Object.create(null);
    for (const [key, { written }] of children)
        mapping[key] = written;
    return mapping;
}
/** The branch at `path`, or its nearest ancestor; `whole` tells which. */
function branchAt(root, path) {
    let branch = root;
    for (const key of path) {
        const child = branch.children.get(key);
        if (!child)
            return { branch, whole: false };
        branch = child;
    }
    return { branch, whole: true };
}


/***/ })

};
