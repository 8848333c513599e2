import { modules as e } from "./shared.ezdrav.js";

export const id = 893;

export const ids = [ 893, 1681, 2850, 3793, 4586, 4730, 5630, 6697, 8328, 8510 ];

export const modules = {
...e,
893: ((e, t, n) => {
n.r(t);
n.d(t, {
guard: () => guard
});
var r = n(3619);
var s = n(9339);
const o = r.YOg(r.Ikc({
environment: r.Ikc({
name: r.cl6(r.YjP())
})
}));
async function readPendingEnvironments(e, t, n) {
const r = await e.get("GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments", {
...(0, s.H5)(t),
run_id: n
}, o);
if (!r.ok) return r;
const i = r.value.flatMap(({environment: e}) => e.name ?? []);
return {
...r,
value: [ ...new Set(i) ].sort()
};
}
function answerProtectionRule(e, t, n, o, i, a) {
return e.send("POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule", {
...(0, s.H5)(t),
run_id: n,
environment_name: o,
state: i,
comment: a
}, r.L5J());
}
var i = n(1018);
var a = n(3475);
var u = n(9041);
var c = n(1294);
var l = n(4391);
var d = n(2921);
var f = n(9964);
function guardParts({runs: e, problems: t}, n) {
const r = (0, d.w)(n);
const s = r.guard;
const unknown = e => e.map(e => (0, f.qe)(e, s, r));
return [ ...e.flatMap(e => {
const {codes: t, decidedBy: n, lacking: o} = e.kind === "unknown" ? p : e;
const i = t.length === 0 ? "" : `: ${t.join(", ")}`;
return [ (0, c.em)(`${e.id} ${(0, l.RK)(e.environment)}: ${s.kinds[e.kind]}${i}`), ...(0, 
c.p_)([ ...(0, u.gz)([ {
decidedBy: n
} ], r), ...unknown(o) ]) ];
}), ...e.length === 0 && t.length === 0 ? [ (0, c.em)(s.none) ] : [], ...unknown(t).map(c.em) ];
}
const p = {
codes: [],
decidedBy: [],
lacking: []
};
function guardReport({runs: e, problems: t}, n) {
return {
schema: 1,
runs: e.map(e => ({
id: e.id,
environment: e.environment,
outcome: e.kind,
"reason-codes": e.kind === "unknown" ? [] : e.codes,
...e.kind !== "unknown" && e.decidedBy.length > 0 && {
"decided-by": e.decidedBy
},
...e.kind !== "unknown" && e.lacking.length > 0 && {
problems: e.lacking
},
reasons: (0, a.e2)(e.kind === "unknown" ? [] : e.codes, n)
})),
problems: (0, a.bq)(t, n)
};
}
var h = n(5332);
var m = n(2141);
const g = 4e3;
function standingComment(e, t) {
const n = (0, d.w)(t);
const r = (0, m.v)(e, n).flatMap(({code: e, stands: r, unblock: s}) => [ `${e} (${(0, 
a.Xz)(e, t)}):`, ...r, ...s.map(e => `→ ${e}`) ].map(e => (0, l.M_)(e, n.quotes)));
return [ (0, l.M_)((0, h.P)(e, n), n.quotes), ...r ].join("\n").slice(0, g);
}
var v = n(8363);
var w = n(4916);
var y = n(7273);
var k = n(2616);
var b = n(4166);
var O = n(2761);
var $ = n(8510);
var A = n(7223);
var q = n(7982);
async function guard(e) {
const {inputs: t, context: n} = e;
const r = (0, b.$)(e);
try {
const e = await guardRuns(r, (0, b._)(n), t);
const s = t.language ?? e.language;
const o = (0, O.gx)(guardParts(e, s), s, guardReport(e, s), e.problems.length === 0);
const {runs: i, files: a} = e;
const u = i.flatMap(e => e.kind === "unknown" ? [] : e.lacking);
return (0, A.N$)((0, A.vR)(o, u, a, s), a, s);
} finally {
r.close();
}
}
async function guardRuns(e, t, n) {
const r = await (0, i.gU)(e, t);
if (!r.ok) return {
runs: [],
problems: [ r.problem ],
files: null,
language: "en"
};
const {runs: s, cut: o} = r.value;
const a = new Set(n.environment.split(",").map(e => e.trim().toLowerCase()));
const u = new q.ce;
const c = [];
let l = "en";
let d = null;
await (0, k.Os)("guard", async () => {
for (const [r, o] of s.entries()) {
(0, k.yy)(`${r + 1} / ${s.length}: ${o.id}`);
e.begin();
const i = await readPendingEnvironments(e, t, o.id);
if (!i.ok) {
c.push({
id: o.id,
environment: "",
kind: "unknown",
problem: i.problem
});
continue;
}
for (const r of i.value) {
if (!a.has(r.toLowerCase())) continue;
const s = questionOf(t, o, r, n);
const i = await (0, $.judge)(e, s, u);
l = i.gathered.solution.language ?? l;
d = i.gathered.files ?? d;
const f = n.language ?? l;
const p = await answer(e, s, r, i, f);
c.push({
id: o.id,
environment: r,
...p
});
}
}
});
const f = c.flatMap(e => e.kind === "unknown" ? [ e.problem ] : []);
return {
runs: c,
problems: [ ...f, ...o === null ? [] : [ o ] ],
files: d,
language: l
};
}
async function answer(e, t, n, r, s) {
if (!r.verdict.allowed && !rejects(r, t)) return {
kind: "waiting",
...said(r)
};
const o = await (0, $.judge)(e, t);
const {allowed: i} = o.verdict;
if (!i && !rejects(o, t)) return {
kind: "waiting",
...said(o)
};
const {repository: a, runId: u} = t;
const c = i ? "approved" : "rejected";
const l = standingComment(o.verdict, s);
const d = await answerProtectionRule(e, a, u, n, c, l);
if (d.ok) return {
kind: c,
...said(o)
};
const f = await readPendingEnvironments(e, a, u);
return f.ok && !f.value.includes(n) ? {
kind: "answered",
codes: [],
decidedBy: [],
lacking: []
} : {
kind: "unknown",
problem: d.problem
};
}
function said({verdict: e, gathered: t}) {
const {reasonCodes: n, rules: r, allowed: s} = e;
const o = s ? [] : (0, w.G)(t.facts);
return {
codes: n,
decidedBy: (0, v.ZS)(r),
lacking: o
};
}
function rejects({verdict: e, gathered: t}, {sha: n}) {
const {repository: r} = t;
const s = r?.branchNamedAlike === true && r.tag?.commit === n;
const o = e.reasonCodes.filter(e => !s || e !== "target.no-release");
return e.decision === "deny" && (0, y.lE)(o);
}
function questionOf(e, t, n, r) {
return {
repository: e,
runId: t.id,
ref: `refs/tags/${t.headBranch ?? ""}`,
sha: t.headSha,
event: t.event,
environment: n.toLowerCase(),
intervention: r.intervention,
another: true
};
}
}),
1681: ((e, t, n) => {
n.d(t, {
K: () => Client
});
var r = n(3619);
var s = n(1015);
var o = n(9466);
var i = n(5635);
var a = n(9011);
function flawed(e, t, n, r, s) {
return {
problem: {
code: e,
request: t,
status: n,
detail: "",
flaw: r
},
transient: s,
wait: null
};
}
function failure(e, t, n, r, s) {
return {
problem: {
code: e,
request: t,
status: n,
detail: shorten(r)
},
transient: s,
wait: null
};
}
const u = new Set([ 400, 401, 410, 422 ]);
function failureOf(e, t, n) {
if (!(t instanceof s.G) || t.response === void 0) {
(0, a.V)(e, t);
const n = {
why: (0, i.r)(t),
values: {}
};
return flawed("api.unavailable", e, null, n, true);
}
const {status: r, response: o} = t;
const header = e => o.headers[e]?.toString();
const c = wordsOf(o.data);
const l = r === 429 || r === 403 && (header("x-ratelimit-remaining") === "0" || header("retry-after") !== void 0 || /rate limit/i.test(c));
if (l) {
const t = failure("api.rate-limited", e, r, c, true);
const [s, o] = [ header("retry-after"), header("x-ratelimit-reset") ];
const i = limitEnds(s, o, n ?? Date.parse(header("date") ?? ""));
return {
...t,
problem: {
...t.problem,
...i
},
wait: waitAsked(s, o, n)
};
}
if (r === 401 || r === 403 || r === 404) {
const t = failure("api.forbidden", e, r, c, r === 404);
if (r === 401) return t;
return lacking(t, header("x-accepted-github-permissions") ?? needed(e));
}
return failure("api.unavailable", e, r, c, !u.has(r));
}
function failureOfStatus(e, t, n) {
const r = t === 429 ? "api.rate-limited" : c.has(t) ? "api.forbidden" : "api.unavailable";
return failure(r, e, t, n, !u.has(t) && t !== 403);
}
const c = new Set([ 401, 403, 404 ]);
const l = {
defaultBranchRef: "contents=read",
ref: "contents=read",
alike: "contents=read",
object: "contents=read",
file: "contents=read",
deployments: "deployments=read",
associatedPullRequests: "pull_requests=read",
pullRequest: "pull_requests=read",
pullRequests: "pull_requests=read",
issue: "issues=read",
issues: "issues=read"
};
function aliased(e) {
if (typeof e === "number") return;
if (/^[bcp]\d+$/.test(e)) return "contents=read";
return /^i\d+$/.test(e) ? "issues=read" : void 0;
}
const d = [ [ /^GET \/[^?]*\/actions\//, "actions=read" ], [ /^GET \/[^?]*\/(?:activity|git\/)/, "contents=read" ], [ /^GET \/[^?]*\/issues/, "issues=read" ] ];
function needed(e) {
return d.find(([t]) => t.test(e))?.[1];
}
function lacking(e, t) {
if (t === void 0) return e;
const n = shorten(t.replaceAll("=", ": ").replaceAll("_", "-"));
return {
...e,
problem: {
...e.problem,
permission: n
}
};
}
function waitAsked(e, t, n) {
if (e !== void 0 && /^\d{1,6}$/.test(e)) return Number(e) * 1e3;
if (t !== void 0 && /^\d{1,12}$/.test(t) && n !== null) return Math.max(0, Number(t) * 1e3 - n) + 1e3;
return null;
}
function limitEnds(e, t, n) {
if (e !== void 0 && /^\d{1,6}$/.test(e)) return Number.isFinite(n) ? {
until: (0, o.B9)(n + Number(e) * 1e3)
} : {};
return t !== void 0 && /^\d{1,12}$/.test(t) ? {
until: (0, o.B9)(Number(t) * 1e3)
} : {};
}
function graphQlFailure(e, t, n) {
const {type: r = "", message: s = "", path: o = []} = t;
if (r === "FORBIDDEN" || r === "NOT_FOUND" || r === "INSUFFICIENT_SCOPES") {
const t = failure("api.forbidden", e, 200, s, false);
const n = o.map(e => l[e] ?? aliased(e));
return lacking(t, n.findLast(e => e !== void 0));
}
if (r === "RATE_LIMITED") {
const t = failure("api.rate-limited", e, 200, s, true);
const r = limitEnds(void 0, n, Number.NaN);
return {
...t,
problem: {
...t.problem,
...r
}
};
}
return failure("api.unavailable", e, 200, s || r, true);
}
function wordsOf(e) {
if (typeof e === "string") return e;
const t = typeof e === "object" && e !== null && "message" in e ? e.message : "";
return typeof t === "string" ? t : "";
}
function shorten(e) {
const t = e.replace(/\s+/g, " ").trim();
return t.length > 200 ? `${t.slice(0, 199)}…` : t;
}
const f = r.Ikc({
data: r.lqM(r.mee(r.L5J())),
errors: r.lqM(r.YOg(r.Ikc({
type: r.lqM(r.YjP()),
message: r.lqM(r.YjP()),
path: r.lqM(r.YOg(r.KCZ([ r.YjP(), r.aig() ])))
})))
});
function understood(e, t, n, r) {
const s = n.safeParse(t);
if (s.success) return {
ok: true,
value: s.data,
next: r
};
const [o] = s.error.issues;
const i = o?.path.join(".") ?? "";
const a = o?.code ?? "unreadable";
const u = i === "" ? {
why: "unreadable-answer",
values: {}
} : {
why: "unreadable",
values: {
part: i,
fault: a
}
};
return {
ok: false,
...flawed("api.malformed", e, 200, u, true)
};
}
function json(e) {
try {
return JSON.parse(e);
} catch {
return;
}
}
function isSameList(e, t, n) {
const [, r, s, o] = /^GET \/(repositories|organizations)\/(\d+)(\/.*)$/.exec(e) ?? [];
if (r === void 0) return e.toLowerCase() === t.toLowerCase();
const i = r === "repositories" ? /^GET \/repos\/[^/]+\/[^/]+/ : /^GET \/orgs\/[^/]+/;
const a = i.test(t) && o === t.replace(i, "");
return a && (n === null || n === Number(s));
}
function nextOf(e) {
return /<([^<>]+)>;\s*rel="next"/.exec(e ?? "")?.[1] ?? null;
}
var p = n(648);
var h = n(4730);
const m = process.getBuiltinModule("node:http");
const g = process.getBuiltinModule("node:https");
const v = process.getBuiltinModule("node:zlib");
const w = 10485760;
function transport(e, t) {
const n = new Map;
const fetch = async (r, s = {}) => {
const o = new URL(r);
const i = proxyFor(o, e);
const a = `${o.protocol}${i ?? ""}`;
let u = n.get(a);
if (u === void 0) {
u = agentFor(o, i);
n.set(a, u);
}
return request(o, s, await u, t);
};
const close = () => {
for (const e of n.values()) e.then(e => e.destroy(), () => {});
};
return Object.assign(fetch, {
close
});
}
async function agentFor(e, t) {
const r = {
keepAlive: true,
maxSockets: 8,
rejectUnauthorized: true
};
if (t !== null) {
const {HttpsProxyAgent: e} = await n.e(7659).then(n.bind(n, 7659));
return new e(t, r);
}
return e.protocol === "https:" ? new g.Agent(r) : new m.Agent(r);
}
function proxyFor(e, t) {
const read = e => t[e] || t[e.toUpperCase()] || "";
const n = read(e.protocol === "https:" ? "https_proxy" : "http_proxy");
if (n === "") return null;
const r = e.port || (e.protocol === "https:" ? "443" : "80");
const s = e.hostname.toLowerCase();
for (const e of read("no_proxy").split(/[\s,]+/)) {
const [t = "", n] = e.toLowerCase().split(/:(?=\d+$)/);
if (t === "" || n !== void 0 && n !== r) continue;
const o = t.replace(/^\*?\./, "");
if (t === "*" || s === o || s.endsWith(`.${o}`)) return null;
}
return n.includes("://") ? n : `http://${n}`;
}
function request(e, t, n, r) {
return new Promise((s, o) => {
const a = t.body === void 0 ? void 0 : Buffer.from(t.body);
const u = {
method: t.method ?? "GET",
agent: n,
rejectUnauthorized: true,
headers: {
...t.headers,
"accept-encoding": "gzip",
...a && {
"content-length": String(a.length)
}
},
...t.signal && {
signal: t.signal
}
};
const c = setTimeout(() => l.destroy(new i.J("too-late")), r);
const fail = e => {
clearTimeout(c);
o(e);
};
const l = (e.protocol === "https:" ? g : m).request(e, u, t => {
t.on("error", fail);
textOf(t).then(n => {
clearTimeout(c);
s({
status: t.statusCode ?? 0,
url: e.href,
headers: headersOf(t),
text: () => Promise.resolve(n)
});
}, e => {
t.destroy();
fail(e);
});
});
l.on("error", fail);
l.on("proxyConnect", ({statusCode: e}) => {
if (e === 200) return;
l.destroy(new i.J("proxy-refused", `answered ${e}`));
});
l.end(a);
});
}
async function textOf(e) {
const t = [];
let n = 0;
for await (const r of e) {
n += r.length;
if (n > w) throw new i.J("answer-too-large");
t.push(r);
}
const r = Buffer.concat(t);
const s = e.headers["content-encoding"] === "gzip";
return (s ? v.gunzipSync(r, {
maxOutputLength: w
}) : r).toString();
}
function headersOf(e) {
const t = new Map;
for (const [n, r] of Object.entries(e.headers)) if (r !== void 0) t.set(n, Array.isArray(r) ? r.join(", ") : r);
return t;
}
const y = {
why: "redirect",
values: {}
};
const k = {
why: "unreadable-answer",
values: {}
};
const b = {
why: "no-date",
values: {}
};
const O = "ezdrav-intervention-gate";
const $ = {
debug: () => {},
info: () => {},
warn: () => {},
error: () => {}
};
const A = (new AbortController).signal;
class Connection {
#e;
#t;
#n;
#r;
#s;
#o=0;
#i;
enterpriseVersion=null;
constructor(e, t, n) {
this.#t = e;
this.#n = t;
this.#s = n;
this.#r = transport(e.environment, t.request);
this.#e = new h.E({
auth: e.token,
baseUrl: e.api,
userAgent: O,
request: {
fetch: this.#r
},
log: $
});
}
close() {
this.#r.close();
}
get signal() {
return this.#o > 0 ? A : this.#t.signal;
}
async uninterrupted(e) {
this.#t.signal.throwIfAborted();
this.#o += 1;
try {
return await e();
} finally {
this.#o -= 1;
}
}
nameOf(e, t) {
const {method: n, url: r} = this.#e.request.endpoint(e, t);
return `${n} ${r.slice(this.#t.api.length)}`;
}
async rest(e, t, n, r, s = this.#a()) {
const o = s === null ? {} : {
signal: s
};
const i = await this.#u(e, () => this.#e.request(t, {
...n,
request: o
}));
return i.ok ? understood(e, i.value, r, i.next) : i;
}
async graphQl(e, t, n, r) {
const s = this.#t.graphql;
const o = await this.#u(e, () => this.#e.request({
method: "POST",
url: s,
query: t,
variables: n,
request: {
signal: this.#a()
}
}));
if (!o.ok) return o;
const i = f.safeParse(o.value);
if (!i.success) return {
ok: false,
...flawed("api.malformed", e, 200, k, true)
};
const [a] = i.data.errors ?? [];
if (a) return {
ok: false,
...graphQlFailure(e, a, this.#i)
};
return understood(e, i.data.data, r, null);
}
async elsewhere(e, t, n, r) {
const s = {
accept: "application/json",
"user-agent": O,
...n !== null && {
authorization: `bearer ${n}`
}
};
const o = await this.#c(e, async () => {
const n = await this.#r(t, {
headers: s,
signal: this.#a()
});
const {status: r} = n;
const o = await n.text();
if (r === 200) return {
ok: true,
value: json(o),
next: null
};
if (r >= 300 && r < 400) return {
ok: false,
...flawed("api.malformed", e, r, y, false)
};
return {
ok: false,
...failureOfStatus(e, r, o)
};
});
return o.ok ? understood(e, o.value, r, null) : o;
}
#a() {
const {signal: e} = this;
const t = Math.ceil(this.#s.tally.left);
if (!this.#s.tally.isDecision || t > this.#n.request) return e;
return AbortSignal.any([ e, AbortSignal.timeout(Math.max(1, t)) ]);
}
async #u(e, t) {
return this.#c(e, async () => {
const n = await t();
const header = e => n.headers[e]?.toString();
if (n.status >= 300) return {
ok: false,
...flawed("api.malformed", e, n.status, y, false)
};
if (!this.#s.clock.hear(header("date"), e)) return {
ok: false,
...flawed("clock.unverifiable", e, n.status, b, true)
};
this.#i = header("x-ratelimit-reset");
this.enterpriseVersion = header("x-github-enterprise-version") ?? null;
return {
ok: true,
value: n.data,
next: nextOf(header("link"))
};
});
}
async #c(e, t) {
this.signal.throwIfAborted();
try {
return await this.#s.tally.during(t);
} catch (t) {
this.signal.throwIfAborted();
const n = this.#s.clock.now();
return {
ok: false,
...failureOf(e, t, n.known ? n.value : null)
};
}
}
}
var q = n(8244);
const j = {
tries: 4,
request: 1e4,
all: 9e4,
backoff: 500,
longestWait: 6e4
};
function waitAfter({problem: e, transient: t, wait: n}, {turn: r, left: s, chance: o}, {tries: i, backoff: a, longestWait: u}, c) {
if (r === i || !t) return null;
if (c === "any" || c.includes(e.status ?? 0)) return null;
const l = n ?? a * 2 ** (r - 1) * (.5 + o);
return l > u || l > s ? null : l;
}
function asTold(e, t, n) {
if (t.ok) return {
...t,
request: e
};
const {problem: r} = t;
const s = r.code === "api.forbidden" && r.permission !== void 0;
return {
ok: false,
problem: {
...r,
...s && n !== void 0 && {
permissions: n
}
}
};
}
class Tally {
#l;
#d;
#f;
#p=0;
#h=0;
#m=0;
#g=Number.POSITIVE_INFINITY;
#v=0;
#w=0;
constructor(e, t) {
this.#l = e;
this.#d = t;
this.#f = e() + t;
}
begin(e) {
this.#f = this.#l() + this.#d;
this.#p = 0;
this.#h = 0;
this.#m = 0;
this.#g = e;
this.#v = 0;
}
get counted() {
return {
requests: this.#p,
roundTrips: this.#h
};
}
get isDecision() {
return this.#g !== Number.POSITIVE_INFINITY;
}
get mostQuestions() {
return this.#g;
}
get questionsLeft() {
return this.#g - this.#v - this.#m;
}
keepBack(e) {
this.#v = e;
}
question() {
this.#m += 1;
return this.questionsLeft >= 0;
}
get left() {
return this.#f - this.#l();
}
async during(e) {
this.#p += 1;
if (this.#w === 0) this.#h += 1;
this.#w += 1;
try {
return await e();
} finally {
this.#w -= 1;
}
}
}
var S = n(7827);
var P;
class Client {
clock;
#y;
#t;
#n;
#k;
#b=new Map;
constructor(e, t) {
this.#t = e;
this.#n = e.patience ?? j;
this.clock = t?.clock ?? new p.o(e.monotonic);
this.#k = t?.tally ?? new Tally(e.monotonic, this.#n.all);
const n = {
clock: this.clock,
tally: this.#k
};
this.#y = new Connection(e, this.#n, n);
}
get organisation() {
return this.#O(this.#t.organisationToken);
}
get solutions() {
return this.#O(this.#t.solutionsToken);
}
#O(e) {
if (e === void 0) return this;
const t = {
clock: this.clock,
tally: this.#k
};
const n = this.#b.get(e) ?? new P({
...this.#t,
token: e
}, t);
this.#b.set(e, n);
return n;
}
get server() {
return this.#t.server ?? "";
}
get enterpriseVersion() {
return this.#y.enterpriseVersion;
}
get counted() {
return this.#k.counted;
}
begin(e = Number.POSITIVE_INFINITY) {
this.#k.begin(e);
}
get questionsLeft() {
return this.#k.questionsLeft;
}
keepBack(e) {
this.#k.keepBack(e);
}
close() {
for (const e of this.#b.values()) e.close();
this.#y.close();
}
async get(e, t, n, r = []) {
const s = this.#y.nameOf(e, t);
return this.#$(s, r, () => this.#y.rest(s, e, t, n));
}
async list(e, t, n, r, s = []) {
const o = [];
let i = await this.get(e, {
per_page: 100,
...t
}, n, s);
for (let e = 1; i.ok; e += 1) {
o.push(...i.value);
if (i.next === null) return {
...i,
value: o
};
if (e === r) return (0, S.C)(i.request, "too-many-pages", {
most: r
});
i = await this.follow(i.next, i.request, n);
}
return i;
}
async follow(e, t, n, r = null) {
const [s = "", o = ""] = e.slice(this.#t.api.length).split("?");
const [i = ""] = t.split("?");
const a = `${i}?${o}`;
if (!e.startsWith(`${this.#t.api}/`) || !isSameList(`GET ${s}`, i, r)) return (0, 
S.C)(t, "another-list");
return this.#$(a, [], () => this.#y.rest(a, `GET ${e}`, {}, n));
}
get signal() {
return this.#y.signal;
}
get isCancelled() {
return this.#t.signal.aborted;
}
uninterrupted(e) {
return this.#y.uninterrupted(e);
}
async query(e, t, n) {
const r = `GraphQL ${/^query (\w+)/.exec(e)?.[1] ?? "query"}`;
return this.#$(r, [], () => this.#y.graphQl(r, e, t, n));
}
async send(e, t, n) {
const r = this.#y.nameOf(e, t);
return this.#A(r, await this.#y.rest(r, e, t, n, null));
}
async elsewhere(e, t, n, r, s = []) {
return this.#$(e, s, () => this.#y.elsewhere(e, t, n, r));
}
#A(e, t) {
return asTold(e, t, this.#t.permissions);
}
async #$(e, t, n) {
if (!this.#k.question()) {
const t = {
most: this.#k.mostQuestions
};
const n = {
why: "too-many-questions",
values: t
};
return {
ok: false,
problem: flawed("api.malformed", e, null, n, false).problem
};
}
for (let r = 1; ;r += 1) {
if (this.#k.isDecision && this.#k.left <= 0) {
const t = {
seconds: Math.round(this.#n.all / 1e3)
};
const n = {
why: "time-up",
values: t
};
return {
ok: false,
problem: flawed("api.unavailable", e, null, n, false).problem
};
}
const s = await n();
const o = {
turn: r,
left: this.#k.left,
chance: Math.random()
};
const i = s.ok ? null : waitAfter(s, o, this.#n, t);
if (i === null) return this.#A(e, s);
await (0, q.v)(i, this.signal);
}
}
}
P = Client;
}),
648: ((e, t, n) => {
n.d(t, {
M: () => skewOf,
o: () => TrustedClock
});
var r = n(9466);
const s = 5e3;
const o = 12e4;
const i = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
class TrustedClock {
#q=[];
#l;
constructor(e) {
this.#l = e;
}
hear(e, t) {
const n = e !== void 0 && i.test(e) ? Date.parse(e) : Number.NaN;
if (Number.isNaN(n)) return false;
this.#q.push({
date: (0, r.B9)(n),
came: this.#l(),
request: t
});
return true;
}
now() {
const e = this.#l();
const t = this.#q.map(t => ({
sample: t,
now: (0, r.tY)(t.date, Math.floor(e - t.came))
}));
const [n, o] = t;
if (n === void 0 || o === void 0) return unknown("", {
why: "few-clocks",
values: {}
});
const i = t.reduce((e, t) => t.now > e.now ? t : e);
const a = t.reduce((e, t) => t.now < e.now ? t : e);
if (i.now - a.now > s) {
const e = Math.round((i.now - a.now) / 1e3);
const t = {
seconds: e,
other: i.sample.request
};
return unknown(a.sample.request, {
why: "clocks-differ",
values: t
});
}
const [u] = t.map(({sample: e}) => e).filter(e => !t.some(t => t.sample.date > e.date)).map(e => e.request).sort();
const c = (0, r.IW)(n.sample.date, ...t.map(({sample: e}) => e.date));
const l = {
kind: "api",
from: `Date: ${u}`,
time: c
};
return {
known: true,
value: i.now,
grade: "verified",
sources: [ l ]
};
}
}
function skewOf(e, t) {
if (Math.abs(e - t) <= o) return null;
return e > t ? "runner-ahead" : "runner-behind";
}
function unknown(e, t) {
const n = {
code: "clock.unverifiable",
request: e,
status: null,
detail: "",
flaw: t
};
return {
known: false,
problem: n
};
}
}),
8244: ((e, t, n) => {
n.d(t, {
v: () => pause
});
function pause(e, t) {
return new Promise((n, r) => {
const stop = () => {
clearTimeout(s);
r(t.reason);
};
const s = setTimeout(() => {
t.removeEventListener("abort", stop);
n();
}, e);
if (t.aborted) stop(); else t.addEventListener("abort", stop, {
once: true
});
});
}
}),
1018: ((e, t, n) => {
n.d(t, {
J$: () => listRunsSince,
K4: () => rerunFailedJobs,
WB: () => readRemarks,
cI: () => readRun,
gU: () => listWaitingRuns,
ll: () => newestFirst
});
var r = n(3619);
var s = n(9466);
var o = n(2830);
var i = n(9339);
var a = n(1028);
var u = n(7827);
const c = r.Ikc({
id: r.aig(),
event: r.YjP(),
head_sha: r.YjP(),
head_branch: r.mee(r.YjP()),
path: r.lqM(r.YjP()),
run_attempt: r.lqM(r.aig()),
actor: o.C$,
triggering_actor: o.C$,
repository: r.Ikc({
id: r.aig()
}),
status: r.mee(r.YjP()),
conclusion: r.mee(r.YjP()),
created_at: a.u,
run_started_at: r.lqM(a.u),
updated_at: r.lqM(a.u)
});
async function readRun(e, t, n) {
const r = await e.get("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
...(0, i.H5)(t),
run_id: n
}, c);
if (!r.ok) return r;
const s = r.value;
const o = t.id !== null && s.repository.id !== t.id;
if (o || s.id !== n) return (0, i._2)(r.request);
return {
...r,
value: listedOf(s)
};
}
function runOf(e) {
return {
id: e.id,
event: e.event,
headSha: e.head_sha,
headBranch: e.head_branch,
attempt: e.run_attempt ?? 1,
actor: (0, o.EW)(e.actor),
triggeringActor: (0, o.EW)(e.triggering_actor),
...e.path !== void 0 && {
path: e.path.split("@")[0] ?? ""
}
};
}
const l = r.Ikc({
total_count: r.aig(),
workflow_runs: r.YOg(c)
});
const d = 1e3;
const f = d / 100;
function listRunsSince(e, t, n, r, o) {
const a = `>=${(0, s.tK)(r)}`;
const u = {
created: a,
...o !== void 0 && {
branch: o
}
};
return listRuns(e, "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
...(0, i.H5)(t),
workflow_id: n,
...u
}, t);
}
function listWaitingRuns(e, t) {
const n = "GET /repos/{owner}/{repo}/actions/runs";
return listRuns(e, n, {
...(0, i.H5)(t),
status: "waiting"
}, t);
}
async function listRuns(e, t, n, r) {
const s = [];
let o = 0;
let a = await e.get(t, {
...n,
per_page: 100
}, l);
for (let t = 1; a.ok; t += 1) {
const {workflow_runs: n, total_count: u} = a.value;
if (n.some(e => r.id !== null && e.repository.id !== r.id)) return (0, i._2)(a.request);
s.push(...n.map(listedOf));
o = Math.max(o, u);
if (a.next === null || t === f) {
const e = a.next !== null || o > d;
const t = e ? cutOff(a.request, o) : null;
return {
...a,
value: {
runs: newestFirst(s),
cut: t
}
};
}
a = await e.follow(a.next, a.request, l);
}
return a;
}
function cutOff(e, t) {
return (0, u.Q)(e, "too-many-runs", {
total: t,
most: d
});
}
function listedOf(e) {
return {
...runOf(e),
status: e.status,
conclusion: e.conclusion,
createdAt: e.created_at,
startedAt: e.run_started_at ?? e.created_at,
endedAt: e.status === "completed" ? e.updated_at ?? e.created_at : null
};
}
function newestFirst(e) {
const t = [ ...new Map(e.map(e => [ e.id, e ])).values() ];
return t.sort((e, t) => t.createdAt - e.createdAt || t.id - e.id);
}
const p = r.FsL(r.Ikc({
jobs: r.YOg(r.Ikc({
id: r.aig(),
run_id: r.aig(),
conclusion: r.mee(r.YjP())
}))
}), r.pdi(({jobs: e}) => e));
const h = r.YOg(r.Ikc({
title: r.cl6(r.YjP()),
message: r.cl6(r.YjP())
}));
async function readRemarks(e, t, n) {
const r = await e.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
...(0, i.H5)(t),
run_id: n,
filter: "latest"
}, p, f);
const s = (0, i.dT)(r, e => e.run_id === n);
if (!s.ok) return s;
const o = [];
for (const n of s.value.filter(({conclusion: e}) => e === "failure")) {
const r = await e.list("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", {
...(0, i.H5)(t),
check_run_id: n.id
}, h, 2);
if (!r.ok) return r;
o.push(...r.value.map(({title: e, message: t}) => ({
title: e ?? "",
message: t ?? ""
})));
}
return {
...s,
value: o
};
}
function rerunFailedJobs(e, t, n) {
return e.send("POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs", {
...(0, i.H5)(t),
run_id: n
}, r.L5J());
}
}),
8213: ((e, t, n) => {
n.d(t, {
IP: () => readAncestry,
Sv: () => i,
vh: () => u
});
var r = n(3619);
var s = n(1346);
var o = n(9693);
const i = 'one: file(path: ".ezdrav/intervention.yml") { oid }\n  many: file(path: ".ezdrav/interventions") { oid } named: file(path: $path) { oid }';
const a = r.mee(r.Ikc({
oid: r.YjP()
}));
const u = r.Ikc({
one: a,
many: a,
named: a
});
function printOf({one: e, many: t, named: n}) {
const r = [ e, t, n ].map(e => e?.oid ?? "");
return r.some(e => e !== "") ? r.join(" ") : "";
}
const c = r.X$i(u, {
oid: r.YjP(),
parents: r.Ikc({
nodes: r.YOg(r.Ikc({
oid: r.YjP()
}))
})
});
const l = r.mee(r.Ikc({
history: r.Ikc({
nodes: r.YOg(c)
})
}));
async function readAncestry(e, t, n, r) {
const a = new Map;
const u = `... on Commit { history(first: 100) { nodes { oid\n    parents(first: 5) { nodes { oid } } ${i} } } }`;
const c = (0, s.qZ)("c", r, u);
const d = {
name: "Ancestry",
takes: "$path: String!",
asks: c
};
const f = await (0, o.gq)(e, t, d, {
path: n
}, o.Ru);
if (!f.ok) return f;
for (const e of r.keys()) {
const t = (0, o.hd)(f, `c${e}`, l);
if (!t.ok) return t;
for (const {oid: e, parents: n, ...r} of t.value?.history.nodes ?? []) {
const t = r.named?.oid ?? "";
const s = n.nodes.map(e => e.oid);
a.set(e, {
parents: s,
files: printOf(r),
named: t
});
}
}
return {
...f,
value: a
};
}
}),
1444: ((e, t, n) => {
n.d(t, {
Oj: () => queuersOf,
cF: () => o,
kJ: () => queued
});
var r = n(3619);
var s = n(2830);
const o = r.lqM(r.Ikc({
nodes: r.YOg(r.Ikc({
actor: s.ng
}))
}));
const i = 12;
function queued({enterpriseVersion: e}) {
const [t = 0, n = 0] = (e ?? "3.99").split(".").map(Number);
if (!(t > 3 || t === 3 && n >= i)) return "";
return `queued: timelineItems(itemTypes: [ADDED_TO_MERGE_QUEUE_EVENT], last: 5) { nodes {\n    ... on AddedToMergeQueueEvent { actor { ${s.W1} } } } }`;
}
function queuersOf(e) {
return (e?.nodes ?? []).slice(-1).map(({actor: e}) => (0, s.$4)(e));
}
}),
4777: ((e, t, n) => {
n.d(t, {
P: () => readMergedPulls
});
var r = n(3619);
var s = n(9339);
var o = n(9693);
var i = n(7827);
var a = n(2297);
var u = n(9922);
const c = r.X$i(s.dD, {
pullRequests: r.Ikc({
nodes: r.YOg(r.Ikc(a.HU)),
pageInfo: o.Qu
})
});
async function readMergedPulls(e, t, n, {listed: r, next: l}) {
const d = {
name: "Merged",
takes: "$branch: String!, $after: String",
asks: `pullRequests(states: MERGED, baseRefName: $branch, first: 100, after: $after,\n      orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes { ${a.lF} } pageInfo { hasNextPage endCursor } }`
};
const f = {
branch: n,
after: l
};
const p = await (0, o.gq)(e, t, d, f, c);
if (!p.ok) return p;
const {request: h} = p;
const {nodes: m, pageInfo: g} = p.value.pullRequests;
if (!m.every(({url: e}) => (0, s.vO)(t, e))) return (0, s._2)(h);
const v = m.flatMap(e => (0, u.M)(e, []) ?? []);
if (v.length < m.length) return (0, i.C)(h, "merge-not-told");
const w = new Map([ ...r, ...v ].map(e => [ e.number, e ]));
const y = [ ...w.values() ];
const k = g.hasNextPage ? Math.min(...m.map(e => e.updatedAt)) : 0;
return {
...p,
value: {
pulls: y.filter(e => e.mergedAt >= k),
listed: y,
next: g.hasNextPage ? g.endCursor : null
}
};
}
}),
2297: ((e, t, n) => {
n.d(t, {
HU: () => p,
St: () => readChanges,
lF: () => h,
os: () => askPulls
});
var r = n(3619);
var s = n(2830);
var o = n(1346);
var i = n(1444);
var a = n(9339);
var u = n(436);
var c = n(4187);
var l = n(9693);
var d = n(4299);
var f = n(1028);
const p = {
number: r.aig(),
url: r.YjP(),
state: r.k5n([ "OPEN", "CLOSED", "MERGED" ]),
author: s.ng,
mergedBy: s.ng,
mergedAt: r.mee(f.u),
updatedAt: f.u,
baseRefName: r.YjP(),
headRefOid: r.YjP(),
mergeCommit: r.mee(r.Ikc({
oid: r.YjP()
}))
};
const h = `number url state author { ${s.W1} } mergedBy { ${s.W1} } mergedAt updatedAt baseRefName\n  headRefOid mergeCommit { oid }`;
const m = r.Ikc({
...p,
reviews: d.Kf,
dismissals: c.rM,
comments: c.i8,
commits: u.GY,
queued: i.cF
});
const g = r.Ikc({
...u.yI.shape,
associatedPullRequests: r.Ikc({
totalCount: r.aig(),
nodes: r.YOg(m)
})
});
const v = {
pulls: 4,
commits: 100,
comments: 50
};
const w = {
pulls: 2,
commits: 25,
comments: 10
};
function pull(e, {commits: t, comments: n}) {
const r = `${(0, d.Yq)("")} ${c.Bx} ${(0, c.O8)(`first: ${n}`)}`;
return `${h} ${r} ${(0, u.eS)(t)} ${(0, i.kJ)(e)}`;
}
async function askPulls(e, t, n, r) {
const s = `... on Commit { ${u.CS} associatedPullRequests(first: ${v.pulls}) {\n    totalCount nodes { ${pull(e, v)} } } }`;
const i = (0, o.qZ)("p", r, s);
const a = {
name: "Pulls",
takes: "$path: String!",
asks: i
};
const c = await (0, l.gq)(e, t, a, {
path: n
}, l.Ru);
if (!c.ok) return c;
const d = r.map((e, t) => {
const n = g.safeParse(c.value[`p${t}`]);
return [ e, n.success ? n.data : null ];
});
return {
...c,
value: new Map(d)
};
}
const y = 8;
const k = r.Ikc({
...u.yI.shape,
oid: r.YjP(),
associatedPullRequests: r.Ikc({
totalCount: r.aig(),
nodes: r.YOg(r.Ikc({
number: r.aig()
}))
})
});
const b = r.Ikc({
...u.yI.shape,
oid: r.YjP(),
file: r.mee(r.Ikc({
object: o.NQ
})),
associatedPullRequests: r.Ikc({
totalCount: r.aig(),
nodes: r.YOg(r.X$i(m, {
merged: r.mee(k)
}))
})
});
const O = r.X$i(a.dD, {
tip: r.Ikc({
history: r.Ikc({
nodes: r.YOg(b)
})
})
});
async function readChanges(e, t, n, r) {
const pulls = e => `${u.CS} associatedPullRequests(first: ${w.pulls}) { totalCount nodes { ${e} } }`;
const s = `merged: mergeCommit { oid ${pulls("number")} }`;
const i = {
name: "Changes",
takes: "$path: String!, $tip: GitObjectID!",
asks: `tip: object(oid: $tip) { ... on Commit { history(first: ${y}, path: $path) {\n      nodes { oid file(path: $path) { object { ${o.we} } }\n      ${pulls(`${pull(e, w)} ${s}`)} } } } }`
};
const a = await (0, l.gq)(e, t, i, {
path: n,
tip: r
}, O);
if (!a.ok) return a;
const c = new Map;
const d = new Map;
for (const {oid: e, file: t, ...n} of a.value.tip.history.nodes) {
const r = t?.object ?? null;
const s = r?.oid === void 0 ? null : (0, o.CE)(r.oid, r);
if (r?.oid !== void 0 && s !== null) d.set(r.oid, s);
for (const [t, r] of [ [ e, n ], ...mergesOf(n) ]) {
const {nodes: e, totalCount: n} = r.associatedPullRequests;
if (e.length === n) c.set(t, r);
}
}
return {
...a,
value: {
told: c,
blobs: d
}
};
}
function mergesOf({associatedPullRequests: {nodes: e}}) {
return e.flatMap(({merged: t}) => {
if (t === null) return [];
const {oid: n, associatedPullRequests: r, ...s} = t;
const {totalCount: o} = r;
const i = r.nodes.map(({number: e}) => e);
const a = e.filter(({number: e}) => i.includes(e));
return a.length === i.length ? [ [ n, {
...s,
associatedPullRequests: {
totalCount: o,
nodes: a
}
} ] ] : [];
});
}
}),
436: ((e, t, n) => {
n.d(t, {
CS: () => l,
GY: () => h,
I2: () => mergerOf,
av: () => readPlanWriters,
eS: () => planCommits,
xW: () => makersOf,
yI: () => f
});
var r = n(3619);
var s = n(2830);
var o = n(8213);
var i = n(9339);
var a = n(9693);
const u = 10;
const c = "{ user { kind: __typename login databaseId } }";
const l = `authors(first: ${u}) { totalCount nodes ${c} } committer ${c}`;
const d = r.mee(r.Ikc({
user: s.ng
}));
const f = r.Ikc({
authors: r.Ikc({
totalCount: r.aig(),
nodes: r.YOg(d)
}),
committer: d
});
function makersOf({authors: {totalCount: e, nodes: t}, committer: n}) {
const r = [ ...t, n ].map(e => e?.user ?? null);
const o = r.filter(e => e !== null).map(s.$4);
return t.length < e ? [ ...o, null ] : o;
}
function mergerOf({authors: e, committer: t}) {
return makersOf({
authors: {
totalCount: 0,
nodes: e.nodes.slice(0, 1)
},
committer: t
});
}
const p = r.Ikc({
commit: r.X$i(o.vh, {
...f.shape,
parents: r.Ikc({
nodes: r.YOg(o.vh)
})
})
});
const h = r.Ikc({
pageInfo: r.Ikc({
hasPreviousPage: r.zMY(),
startCursor: r.mee(r.YjP())
}),
nodes: r.YOg(p)
});
const planCommits = (e, t = "") => `commits(last: ${e}${t}) {\n  pageInfo { hasPreviousPage startCursor } nodes { commit { ${l} ${o.Sv}\n    parents(first: 2) { nodes { ${o.Sv} } } } } }`;
const m = 4;
const g = {
name: "Commits",
takes: "$path: String!, $number: Int!, $before: String!",
asks: `pullRequest(number: $number) { ${planCommits(100, ", before: $before")} }`
};
const v = r.X$i(i.dD, {
pullRequest: r.Ikc({
commits: h
})
});
async function readPlanWriters(e, t, n, r, s) {
const o = [];
let i = s;
for (let s = 1; ;s += 1) {
o.push(...i.nodes.flatMap(({commit: e}) => touches(e) ? makersOf(e) : []));
if (!i.pageInfo.hasPreviousPage) break;
if (s === m) {
o.push(null);
break;
}
const u = {
path: n,
number: r,
before: i.pageInfo.startCursor
};
const c = await (0, a.gq)(e, t, g, u, v);
if (!c.ok) return c;
i = c.value.pullRequest.commits;
}
return {
ok: true,
value: o,
request: "GraphQL Pulls",
next: null
};
}
function touches(e) {
const t = e.parents.nodes.length === 0 ? [ w ] : e.parents.nodes;
return [ "one", "many", "named" ].some(n => t.every(t => t[n]?.oid !== e[n]?.oid));
}
const w = {
one: null,
many: null,
named: null
};
}),
9922: ((e, t, n) => {
n.d(t, {
M: () => mergedOf,
_: () => readLandingPulls
});
var r = n(2830);
var s = n(2297);
var o = n(436);
var i = n(4187);
var a = n(9339);
var u = n(7827);
var c = n(1444);
var l = n(4299);
async function readLandingPulls(e, t, n, r, o, i = new Map) {
const a = new Map;
const c = "GraphQL Pulls";
const l = o.map(({commit: e}) => e).filter(e => !i.has(e));
const d = l.length > 0 ? await (0, s.os)(e, t, r, l) : nothingAsked(c);
if (!d.ok) return d;
for (const s of o) {
const {commit: o} = s;
const l = i.get(o) ?? d.value.get(o) ?? null;
if (l === null) return (0, u.C)(c, "unreadable", {
part: o,
fault: "unreadable"
});
const f = await bringingOf(e, t, n, r, s, l);
if (!f.ok) return f;
a.set(s.commit, f.value);
}
return {
ok: true,
value: a,
request: c,
next: null
};
}
function nothingAsked(e) {
return {
ok: true,
value: new Map,
request: e,
next: null
};
}
async function bringingOf(e, t, n, s, i, {associatedPullRequests: c, ...l}) {
const d = "GraphQL Pulls";
const {nodes: f, totalCount: p} = c;
if (!f.every(({url: e}) => (0, a.vO)(t, e))) return (0, a._2)(d);
const h = f.filter(({state: e}) => e === "MERGED");
const m = h.filter(e => i.renamed || e.baseRefName === n);
const g = m.every(e => e.mergedAt !== null && e.mergeCommit !== null);
const v = m.filter(e => i.merges.includes(e.mergeCommit?.oid ?? "")).toSorted((e, t) => e.number - t.number);
if (!g || v.length === 0 && f.length < p) return (0, u.C)(d, "pull-not-told", {
part: i.commit
});
const w = await wholeOf(e, t, s, v);
if (!w.ok) return w;
const y = h.map(({author: e}) => (0, r.$4)(e));
const k = v.length > 0 ? (0, o.I2)(l) : (0, o.xW)(l);
const b = {
pulls: w.value.map(({pull: e}) => e),
writers: [ ...y, ...k, ...w.value.flatMap(({writers: e}) => e) ]
};
return {
ok: true,
value: b,
request: d,
next: null
};
}
async function wholeOf(e, t, n, r) {
const s = [];
for (const a of r) {
const [r, u, c] = await Promise.all([ (0, l.UM)(e, t, n, a, a.reviews), (0, i.gp)(e, t, a.number, a.comments), (0, 
o.av)(e, t, n, a.number, a.commits) ]);
if (!r.ok) return r;
if (!u.ok) return u;
if (!c.ok) return c;
const d = (0, i.A3)(a.dismissals);
const f = r.value.map(e => {
const t = d.get(e.id);
return t === void 0 ? e : {
...e,
dismissal: t
};
});
const p = mergedOf(a, f, u.value);
if (p !== null) s.push({
pull: p,
writers: [ ...p.mergers, ...c.value ]
});
}
return {
ok: true,
value: s,
request: "GraphQL Pulls",
next: null
};
}
function mergedOf(e, t, n = []) {
const {number: s, url: o, mergedAt: i, mergeCommit: a} = e;
if (i === null || a === null) return null;
return {
number: s,
url: o,
author: (0, r.$4)(e.author),
mergedBy: (0, r.$4)(e.mergedBy),
mergers: [ (0, r.$4)(e.mergedBy), ...(0, c.Oj)(e.queued) ].filter(({id: e}) => e !== null),
mergedAt: i,
mergeCommit: a.oid,
reviews: t,
comments: n
};
}
}),
4299: ((e, t, n) => {
n.d(t, {
Kf: () => p,
UM: () => readReviews,
Yq: () => reviews
});
var r = n(3619);
var s = n(2830);
var o = n(1346);
var i = n(9339);
var a = n(9693);
var u = n(1028);
const c = r.Ikc({
path: r.YjP(),
oid: r.YjP()
});
const l = r.Ikc({
object: r.mee((0, o.yS)(r.X$i(c, {
object: r.mee((0, o.yS)(c))
})))
});
const d = 'folder: file(path: ".ezdrav") { object { ... on Tree { entries { path oid\n  object { ... on Tree { entries { path oid } } } } } } }';
const f = r.Ikc({
fullDatabaseId: r.mee(r.YjP()),
url: r.YjP(),
state: r.k5n([ "APPROVED", "CHANGES_REQUESTED", "DISMISSED", "COMMENTED", "PENDING" ]),
submittedAt: r.mee(u.u),
author: s.ng,
commit: r.mee(r.Ikc({
oid: r.YjP(),
file: r.mee(r.Ikc({
object: o.NQ
})),
folder: r.mee(l)
}))
}).check(r.YPB(({state: e, submittedAt: t, fullDatabaseId: n}) => e === "PENDING" || t !== null && n !== null));
const p = r.Ikc({
pageInfo: a.Qu,
nodes: r.YOg(f)
});
const reviews = e => `reviews(first: 100${e}) {\n  pageInfo { hasNextPage endCursor }\n  nodes { fullDatabaseId url state submittedAt author { ${s.W1} }\n    commit { oid file(path: $path) { object { ${o.we} } } ${d} } } }`;
const h = 5;
const m = {
name: "Reviews",
takes: "$path: String!, $number: Int!",
asks: `pullRequest(number: $number) { ${reviews(", after: $after")} }`
};
const g = r.X$i(i.dD, {
pullRequest: r.Ikc({
reviews: p
})
});
async function readReviews(e, t, n, r, s) {
const o = await (0, a.K5)(e, t, m, {
path: n,
number: r.number
}, g, {
pageOf: e => e.pullRequest.reviews,
pages: h - 1,
tooLong: {
why: "too-many-reviews",
values: {
most: h * 100
}
},
known: {
page: s,
request: "GraphQL Pulls"
}
});
const u = (0, i.dT)(o, ({url: e}) => (0, i.vO)(t, e));
if (!u.ok) return u;
const c = u.value.flatMap(e => reviewOf(e, r.headRefOid) ?? []);
return {
...u,
value: c
};
}
function reviewOf(e, t) {
if (e.submittedAt === null) return null;
const n = e.commit?.file?.object ?? null;
return {
kind: "review",
id: e.fullDatabaseId ?? e.url,
url: e.url,
user: (0, s.$4)(e.author),
state: e.state,
submittedAt: e.submittedAt,
onHead: e.commit?.oid === t,
file: n?.oid === void 0 ? null : (0, o.CE)(n.oid, n),
plans: plansIn(e.commit?.folder ?? null)
};
}
const v = /^\.ezdrav\/(?:intervention|interventions\/[^/]+)\.yml$/;
function plansIn(e) {
const t = e?.object?.entries ?? [];
const n = t.flatMap(({object: e, ...t}) => [ t, ...e?.entries ?? [] ]);
return n.filter(({path: e}) => v.test(e)).map(({oid: e}) => e);
}
}),
7934: ((e, t, n) => {
n.d(t, {
Ry: () => findIssue,
SQ: () => readApprovalComments,
ux: () => approvalEvidenceOf
});
var r = n(4789);
var s = n(5987);
function approvalEvidenceOf(e, t, n, o = new Set) {
if (!n.ok) return {
known: false,
problem: n.problem
};
const i = (t?.reviews ?? []).map(({file: t, plans: n, ...r}) => {
const i = t === null ? null : (0, s.G9)(e.path, t);
const a = n.some(e => o.has(e));
return {
...r,
planDigest: a ? e.planDigest : i?.planDigest ?? null
};
});
const a = n.value.filter(({body: e}) => (0, r.Hs)(e));
return {
known: true,
value: [ ...i, ...t?.comments ?? [], ...n.value ],
grade: "verified",
sources: [ ...t === null ? [] : [ {
kind: "api",
from: "GraphQL Pulls",
id: t.url
} ], ...n.request === "" ? [] : [ {
kind: "api",
from: n.request
} ], ...i.map(e => source("GraphQL Pulls", e, e.submittedAt)), ...a.map(e => source(n.request, e, e.createdAt)) ]
};
}
function source(e, {id: t}, n) {
return {
kind: "api",
from: e,
id: t,
time: n
};
}
async function readApprovalComments(e, t, n) {
if (!n.ok) return n;
if (n.value === null) return {
...n,
value: []
};
return (0, r.dp)(e, t, n.value.number);
}
async function findIssue(e, t, n) {
if (t === 0) return {
ok: true,
value: null,
request: "",
next: null
};
return (0, r.r4)(await n(), e.intervention.id);
}
}),
740: ((e, t, n) => {
n.d(t, {
L: () => readHistory
});
var r = n(7217);
var s = n(9922);
var o = n(2347);
var i = n(8213);
const a = 20;
const u = 4;
const c = {
parents: [],
files: "",
named: ""
};
class PlanAuthors {
#j;
#S;
#P;
#I;
#R;
#A;
#M=new Map;
#E=new Set;
#_=new Map;
constructor(e, t, n, r, s, o) {
this.#j = e;
this.#S = t;
this.#P = n;
this.#I = r;
this.#R = s;
this.#A = o;
}
get #C() {
return this.#R === s._;
}
async follow(e) {
if (!this.#C) return null;
const t = e.filter(e => !this.#I.isOne(e)).map(e => this.#x(e).after);
const n = t.filter(e => !this.#E.has(e)).slice(0, u);
if (n.length === 0) return null;
for (const e of n) this.#E.add(e);
const {path: r} = this.#P;
const s = await (0, i.IP)(this.#j, this.#S, r, n);
if (!s.ok) return s.problem;
for (const [e, t] of s.value) this.#M.set(e, t);
return null;
}
async ask(e) {
const t = e.flatMap(e => this.#N(e) ?? []);
const n = new Map(t.map(e => [ e.commit, e ]));
const r = [ ...n.values() ].filter(({commit: e}) => !this.#_.has(e)).slice(0, a);
if (r.length === 0) return null;
const {branch: s, path: o} = this.#P;
const [i, u] = [ this.#j, this.#S ];
const c = await this.#R(i, u, s, o, r, this.#A);
if (!c.ok) return c.problem;
for (const {commit: e} of r) this.#_.set(e, c.value.get(e) ?? null);
return null;
}
of(e) {
const t = this.#x(e);
if (!this.#C) return {
pull: null,
author: t.by,
writers: [],
mergers: []
};
const n = this.#N(e) ?? [];
const r = n.map(({commit: e}) => this.#_.get(e) ?? null);
const s = r.filter(e => e !== null);
if (s.length === 0 || s.length < r.length) return {
pull: null,
author: null,
writers: [ t.by ],
mergers: []
};
const o = s.filter((e, t) => n[t]?.own === true);
const i = (o.length > 0 ? o : s).flatMap(e => e.pulls);
const [a = null] = i;
const u = distinctReviews(i);
return {
pull: a === null ? null : {
...a,
reviews: u
},
author: a?.author ?? this.#T(t, e, n),
writers: s.flatMap(e => e.writers),
mergers: i.flatMap(e => e.mergers)
};
}
#T(e, t, n) {
if (e.kind === "pr_merge" || e.kind === "merge_queue_merge") return null;
const r = this.#I.follows(t) || n.every(({commit: t}) => t === e.after);
return r ? e.by : null;
}
#N(e) {
const t = this.#x(e);
if (!this.#C || this.#I.isOne(e)) return [ {
commit: t.after,
merges: [ t.after ],
renamed: false,
own: true
} ];
const n = this.#I.follows(e);
const r = t.kind === "branch_creation";
const s = [];
const o = [];
for (let e = t.after; e !== null; ) {
const r = this.#M.get(e);
if (r === void 0 || s.includes(e)) return null;
s.push(e);
const i = n && r.parents.includes(t.before);
const a = i ? t.before : r.parents[0] ?? null;
const u = a === null ? c : this.#M.get(a);
if (u === void 0) return null;
if (r.files !== u.files) o.push({
commit: e,
own: r.named !== u.named
});
if (t.kind === "push" && r.named !== u.named) {
const e = r.parents.filter(e => e !== a);
const n = this.#B(e, t.before);
if (n === null) return null;
o.push(...n.map(e => ({
commit: e,
own: true
})));
}
const l = n ? i : o.length > 0;
if (l) break;
if (n && a === null) return null;
e = a;
}
return o.length === 0 ? null : o.map(e => ({
...e,
merges: s,
renamed: r
}));
}
#B(e, t) {
const n = this.#D(t);
const r = [];
for (const t of e) for (let e = t; e !== void 0 && !n.has(e); ) {
const t = this.#M.get(e);
const s = t?.parents[0];
const o = s === void 0 ? c : this.#M.get(s);
if (t === void 0 || o === void 0) return r.length > 0 ? r : null;
if (t.named !== o.named) r.push(e);
n.add(e);
e = s;
}
return r;
}
#D(e) {
const t = new Set([ e ]);
for (const e of t) for (const n of this.#M.get(e)?.parents ?? []) t.add(n);
return t;
}
#x(e) {
const t = this.#I.pushes[e];
if (t === void 0) throw new RangeError(`no push ${e}`);
return t;
}
}
function distinctReviews(e) {
return [ ...new Map(e.map(e => [ e.number, e.reviews ])).values() ].flat();
}
var l = n(4457);
var d = n(4056);
var f = n(591);
var p = n(9904);
var h = n(7827);
const m = 8;
const g = 5;
const v = 5;
const w = 10;
const y = {
told: new Map,
blobs: new Map
};
async function readHistory(e, t, n, i, a, u, c = s._, {ahead: h, changes: k, ...b} = {}) {
if (!a.ok) {
const {status: r} = a.problem;
const s = (r === 404 || r === 410) && e.enterpriseVersion !== null;
return s ? (0, d.R)(e, t, n, i, u, b) : (0, l.B)(a.problem);
}
const O = n.defaultBranch;
if (k?.ok === false) return (0, l.B)(k.problem);
const {told: $, blobs: A} = k?.value ?? y;
const q = new p.D(i, n.tip, new Map([ ...A, ...u ]));
const originsAt = n => new PlanAuthors(e, t, {
branch: O,
path: n
}, q, c, $);
const j = originsAt(i.path);
let S = h ?? await (0, p.M)(e, t, O, a, true);
for (let s = 1; ;s += 1) {
const {page: a, trees: u, older: c} = S;
if (!a.ok) return (0, l.B)(a.problem);
if (!u.ok) return (0, l.B)(u.problem);
if (c?.ok === false) return (0, l.B)(c.problem);
const d = Math.max(0, q.pushes.length - 1);
q.take(a.value.pushes, u.value);
if (q.repeats(c?.value.pushes ?? [])) return lost(a.request, "page-repeated");
const h = q.suspectsFrom(d).slice(0, w);
const [y, k, A, P] = await Promise.all([ q.read(e, t), j.follow(h), s === 1 || $.size > 0 ? null : j.ask(h.filter(e => q.isOne(e))), c !== null && q.mayGoOn ? (0, 
p.M)(e, t, O, c, false) : null ]);
const I = y ?? k ?? A;
if (I !== null) return (0, l.B)(I);
const {next: R} = a.value;
const M = R === null || s === m || e.questionsLeft < v;
const E = q.history();
const _ = (0, o.Y9)(E, n.tip, R === null);
const x = _.kind === "landed" ? q.pushes[_.index] : void 0;
if (_.kind === "landed" && x !== void 0) {
const e = landingsBefore(E, _.index, R === null);
const n = [ _.index, ...e ];
const r = q.pathAt(_.index);
const a = r === i.path ? j : originsAt(r);
const u = await a.follow(n) ?? await a.ask(n);
if (u !== null) return (0, l.B)(u);
const c = a.of(_.index);
const d = R !== null && q.mayHaveStood;
const p = q.pushes.at(-1)?.at ?? x.at;
const h = d || !_.resumed && await (0, f.I)(i, c.pull, b, p);
if (M || !h || s >= g) {
const n = R === null && q.isWhole;
const r = n ? null : p;
const s = {
landedAt: x.at,
landedBy: x.by,
author: c.author,
writers: writersOf(a, q.pushes, c, e, d),
mergers: c.mergers,
by: "activity",
...(0, o.JA)(E, _.resumed ? x.at : null, r)
};
const i = new Set(q.pushes.flatMap(({before: e, after: t}) => [ e, t ]));
return (0, l.J)(s, sourceOf(x, t), c.pull, i, q.holders);
}
}
if (M || _.kind === "unknown") {
const e = q.pushes.length;
if (q.pushes[0]?.after !== n.tip) return lost(a.request, "push-elsewhere");
const t = R !== null && _.kind === "earlier" ? "plan-too-old" : "landing-not-found";
return lost(a.request, t, {
pushes: e
});
}
const N = c ?? await (0, r.EX)(e, t, O, R);
S = P ?? await (0, p.M)(e, t, O, N, false);
}
}
const k = 9;
function landingsBefore(e, t, n) {
return [ ...e.keys() ].filter(r => {
const [s, o] = [ e[r], e[r + 1] ];
if (r <= t || s?.state !== "present") return false;
if (o === void 0) return n || s.breaks;
return o.state !== "present" || o.after !== s.before || s.breaks;
});
}
function writersOf(e, t, n, r, s) {
const o = r.slice(0, k).flatMap(n => {
const {author: r, writers: s} = e.of(n);
return [ t[n]?.by ?? null, r, ...s ];
});
const i = s || r.length > k ? [ null ] : [];
return [ ...n.writers, ...o, ...i ];
}
function sourceOf({id: e, at: t}, {owner: n, name: r}) {
return {
kind: "api",
from: `/repos/${n}/${r}/activity`,
id: e,
time: t
};
}
function lost(e, t, n = {}) {
return (0, l.B)((0, h.Q)(e, t, n));
}
}),
4457: ((e, t, n) => {
n.d(t, {
B: () => unknownHistory,
J: () => landed
});
function landed(e, t, n, r, s = new Set) {
const o = {
known: true,
value: e,
grade: "verified",
sources: [ t ]
};
return {
landing: o,
pull: n,
stood: r,
holders: s
};
}
function unknownHistory(e) {
return {
landing: {
known: false,
problem: e
},
pull: null,
stood: null,
holders: new Set
};
}
}),
4056: ((e, t, n) => {
n.d(t, {
R: () => fromMergedPulls,
W: () => pushesOf
});
var r = n(4777);
var s = n(9922);
var o = n(2347);
var i = n(4457);
var a = n(591);
var u = n(9904);
var c = n(7827);
const l = 5;
const d = 5;
async function fromMergedPulls(e, t, n, c, f, p) {
const {defaultBranch: h} = n;
const {path: m} = c;
const g = new Map;
let v = {
pulls: [],
listed: [],
next: null
};
for (let n = 1; ;n += 1) {
const w = await (0, r.P)(e, t, h, v);
if (!w.ok) return (0, i.B)(w.problem);
v = w.value;
const y = pushesOf(v.pulls);
const k = y.filter(({after: e}) => !g.has(e));
const b = {
...w,
value: {
pushes: k,
next: null
}
};
const {trees: O} = await (0, u.M)(e, t, h, b, false);
if (!O.ok) return (0, i.B)(O.problem);
for (const [e, t] of O.value) g.set(e, t);
const $ = new u.D(c, "", f);
$.take(y, g);
const A = await $.read(e, t);
if (A !== null) return (0, i.B)(A);
const {request: q} = w;
const j = (0, o.Y9)($.history(), y[0]?.after ?? "", v.next === null);
const S = j.kind === "landed" ? y[j.index] : void 0;
if (j.kind === "landed" && S !== void 0) {
const {after: r, at: u, by: f, id: g} = S;
const w = {
commit: r,
merges: [ r ],
renamed: false
};
const k = await (0, s._)(e, t, h, m, [ w ]);
if (!k.ok) return (0, i.B)(k.problem);
const b = k.value.get(r);
const [O = null] = b?.pulls ?? [];
const A = v.next === null || n === l || e.questionsLeft < d;
const P = y.at(-1)?.at ?? u;
if (!A && !j.resumed && await (0, a.I)(c, O, p, P)) continue;
const I = v.next === null ? null : P;
const R = {
landedAt: u,
landedBy: f,
author: O?.author ?? null,
writers: b?.writers ?? [],
mergers: O?.mergers ?? [],
by: "merged-pull-request",
...(0, o.JA)($.history(), j.resumed ? u : null, I)
};
const M = {
kind: "api",
from: q,
id: g,
time: u
};
return (0, i.J)(R, M, O, null, $.holders);
}
if (j.kind === "unknown" && y.length > 0) return lost(q, "no-merge");
if (v.next === null || n === l || e.questionsLeft < d) return lost(q, "merge-not-found", {
pushes: y.length
});
}
}
function lost(e, t, n = {}) {
return (0, i.B)((0, c.Q)(e, t, n));
}
function pushesOf(e) {
const t = e.toSorted((e, t) => t.mergedAt - e.mergedAt || t.number - e.number);
return t.map((e, n) => ({
id: String(e.number),
before: t[n + 1]?.mergeCommit ?? "",
after: e.mergeCommit,
at: e.mergedAt,
kind: "pr_merge",
by: e.mergedBy
}));
}
}),
591: ((e, t, n) => {
n.d(t, {
I: () => needsOlder
});
var r = n(4789);
async function needsOlder(e, t, {comments: n, receipts: s}, o) {
const {approvals: i, urgent: a, announcement: u, id: c} = e.intervention;
const l = [ u, a?.notification ].flatMap(e => e?.["sent-at"] ?? []);
const d = await s;
const f = (d?.ok === true ? d.value : []).filter(({payload: e}) => e?.interventionId === c).flatMap(({deliveredAt: e}) => e ?? []).toSorted((e, t) => e - t).slice(-1);
const p = [ i?.client, i?.["ezdrav-ict"] ].flatMap(e => e?.plan === void 0 && a === void 0 ? [] : [ e?.at ?? o ]);
const h = (t?.reviews ?? []).filter(e => e.state === "APPROVED" && e.onHead).map(e => e.submittedAt);
const m = await n;
const g = (m?.ok === true ? m.value : []).filter(({body: e}) => (0, r.Hs)(e)).map(({createdAt: e}) => e);
const v = [ ...l, ...f, ...p, ...h, ...g ];
return v.some(e => e < o);
}
}),
9904: ((e, t, n) => {
n.d(t, {
D: () => PushHistory,
M: () => readHistoryPage
});
var r = n(7217);
var s = n(1346);
var o = n(2669);
var i = n(2347);
var a = n(5987);
async function readHistoryPage(e, t, n, s, o) {
if (!s.ok) return {
page: s,
trees: s,
older: null
};
const {pushes: i, next: a} = s.value;
const u = [ ...new Set(i.map(e => e.after)) ].filter(e => !/^0+$/.test(e));
const [c, l] = await Promise.all([ (0, r.GG)(e, t, u), o && a !== null ? (0, r.EX)(e, t, n, a) : null ]);
return {
page: s,
trees: c,
older: l
};
}
class PushHistory {
pushes=[];
#Y;
#U;
#z=new Map;
#F=new Map;
#W=new Map;
#G;
#L=new Map;
constructor(e, t, n) {
this.#Y = e;
this.#U = t;
this.#G = new Map(n);
}
repeats(e) {
const t = [ ...this.pushes, ...e ].map(({id: e}) => e);
return new Set(t).size < t.length;
}
take(e, t) {
this.pushes = (0, i.Yc)([ ...this.pushes, ...e ], this.#U);
for (const [e, n] of t) {
const t = n?.files ?? null;
if (n !== null) this.#F.set(e, n.parents);
const r = t === null ? null : (0, a.hy)(t, this.#Y.path);
this.#z.set(e, r);
this.#W.set(e, (t ?? []).filter(isDone));
}
}
async read(e, t) {
const n = [ ...this.#z.values() ].flatMap(e => e ?? []);
const r = this.pushes.flatMap(({after: e}) => this.#J(e));
const o = [ ...n, ...r ].map(({oid: e}) => e);
const i = [ ...new Set(o) ].filter(e => !this.#G.has(e));
const a = await (0, s.b4)(e, t, i);
if (!a.ok) return a.problem;
for (const [e, t] of a.value) this.#G.set(e, t);
return null;
}
get mayGoOn() {
const e = this.pushes.at(-1);
return e !== void 0 && (this.#z.get(e.after) ?? []).length > 0;
}
follows(e) {
const [t, n] = [ this.pushes[e], this.pushes[e + 1] ];
return t !== void 0 && n?.after === t.before && !isBreak(t);
}
isOne(e) {
const t = this.pushes[e];
if (t === void 0 || !this.follows(e)) return false;
const n = this.#F.get(t.after) ?? [];
const r = t.kind === "push" && n.length > 1;
return t.kind === "pr_merge" || n[0] === t.before && !r;
}
get isWhole() {
const e = this.pushes.at(-1);
return (0, i.T6)(this.history()) && this.#F.get(e?.after ?? "")?.length === 0;
}
suspectsFrom(e) {
return [ ...this.pushes.keys() ].filter(t => {
const [n, r] = [ this.pushes[t], this.pushes[t + 1] ];
if (t < e || n === void 0 || this.#H(n) === "") return false;
if (r === void 0) return isBreak(n);
return !this.follows(t) || this.#H(n) !== this.#H(r);
});
}
#H(e) {
const t = this.#z.get(e.after) ?? [];
return t.map(({path: e, oid: t}) => `${e} ${t}`).sort().join();
}
history() {
return this.pushes.map(e => ({
at: e.at,
before: e.before,
after: e.after,
breaks: isBreak(e),
state: this.#Q(e.after)
}));
}
#Q(e) {
const t = this.#z.get(e);
if (t === null) return "unknown";
const n = [ ...t ?? [], ...this.#J(e) ].filter(({path: t}) => e !== this.#U || t === this.#Y.path).map(e => this.#V(e));
const r = [ "finished", "withdrawn", "unknown", "other", "present" ].find(e => n.includes(e));
return r ?? "absent";
}
get mayHaveStood() {
const e = this.#z.get(this.pushes.at(-1)?.after ?? "");
if (e === null) return true;
return (e ?? []).some(e => {
const t = this.#K(e);
if (t !== null) return t.planDigest === this.#Y.planDigest;
return this.#X(e.path, e.oid);
});
}
get holders() {
const {planDigest: e} = this.#Y;
const t = [ ...this.#L ].filter(([, t]) => t?.planDigest === e);
return new Set(t.map(([e]) => e));
}
pathAt(e) {
const {path: t, planDigest: n} = this.#Y;
const r = this.#z.get(this.pushes[e]?.after ?? "") ?? [];
const s = r.filter(e => this.#K(e)?.planDigest === n).map(e => e.path);
return s.includes(t) ? t : s[0] ?? t;
}
#K({path: e, oid: t}) {
let n = this.#L.get(t);
if (n === void 0) {
const r = this.#G.get(t);
n = r === void 0 ? null : (0, a.G9)(e, r);
if (r !== void 0) this.#L.set(t, n);
}
return n;
}
#V(e) {
const {path: t, oid: n} = e;
const r = this.#K(e);
if (r === null) return this.#X(t, n) ? "unknown" : "absent";
const {id: s, outcome: o, status: i} = r.intervention;
const a = r.planDigest === this.#Y.planDigest;
if (this.#Y.intervention.status === "withdrawn") return a ? "present" : "absent";
const u = a || s === this.#Y.intervention.id;
if (!u && !this.#Z(r)) return "absent";
if (u && (o !== void 0 || isDone({
path: t
}))) return "finished";
if (u && i === "withdrawn") return "withdrawn";
if (i === "draft") return "absent";
return a ? "present" : "other";
}
#Z({intervention: {id: e, announcement: t}}) {
const n = this.#Y.intervention.announcement;
if (t === void 0 || n === void 0) return false;
const r = t["sent-at"] === n["sent-at"] && t.reference === n.reference;
const s = this.#z.get(this.pushes[0]?.after ?? "") ?? [];
return r && !s.some(t => this.#K(t)?.intervention.id === e);
}
#X(e, t) {
const n = (new TextDecoder).decode(this.#G.get(t));
const r = e === this.#Y.path || n.includes(this.#Y.intervention.id);
return r && (isDone({
path: e
}) || /withdrawn|outcome/.test(n));
}
#J(e) {
const t = this.#W.get(this.pushes.at(-1)?.after ?? "") ?? [];
const n = new Set(t.map(({oid: e}) => e));
return (this.#W.get(e) ?? []).filter(({oid: e}) => !n.has(e));
}
}
function isBreak({kind: e}) {
return e === "force_push" || e === "branch_creation";
}
function isDone({path: e, mode: t, size: n}) {
const r = t === void 0 || t === "100644" && (n ?? 0) <= o.o5.bytes;
return r && /^\.ezdrav\/done\/[^/]+\.yml$/.test(e);
}
}),
3068: ((e, t, n) => {
n.d(t, {
R7: () => withRuns,
v$: () => readReceiptRuns,
zw: () => believingUnread
});
var r = n(1018);
var s = n(4849);
const o = 2;
async function readReceiptRuns(e, t, n) {
if (!t.ok) return new Map;
const r = t.value.filter(({payload: e, creator: t, deliveredAt: r}) => r !== null && e?.interventionId === n && (0, 
s.z7)(t)).toSorted((e, t) => Number(t.deliveredAt) - Number(e.deliveredAt)).slice(0, o);
const i = [ ...new Set(r.map(({payload: e}) => e?.runId ?? "")) ];
const a = new Map(await Promise.all(i.map(async t => [ t, await runOf(e, t) ])));
return new Map(r.flatMap(({id: e, payload: t}) => {
const n = a.get(t?.runId ?? "");
return n === void 0 ? [] : [ [ e, n ] ];
}));
}
async function runOf({client: e, repository: t, own: n}, s) {
const o = {
ok: true,
value: null,
request: "",
next: null
};
if (!/^[1-9]\d{0,14}$/.test(s)) return o;
if (n?.ok === true && String(n.value.id) === s) return n;
const i = await (0, r.cI)(e, t, Number(s));
return !i.ok && i.problem.status === 404 ? o : i;
}
function withRuns(e, t, n, {defaultBranch: r}) {
const hasStood = e => n?.has(e) ?? true;
return e.map(e => {
const n = t.get(e.id);
if (n === void 0) return e;
const s = n.ok ? {
known: true,
value: n.value === null ? null : namedRun(n.value, r, hasStood),
grade: "verified",
sources: [ {
kind: "api",
from: n.request
} ]
} : {
known: false,
problem: n.problem
};
return {
...e,
run: s,
commitStood: hasStood(e.commit)
};
});
}
function namedRun({event: e, headBranch: t, headSha: n, createdAt: r, endedAt: s, path: o}, i, a) {
const u = t === i;
const c = o === void 0 ? {} : {
path: o
};
return {
event: e,
onDefaultBranch: u,
commitStood: a(n),
createdAt: r,
endedAt: s,
...c
};
}
function believingUnread(e) {
return e.map(e => {
const {run: t, createdAt: n} = e;
if (t === void 0 || t.known || t.problem.code !== "api.forbidden") return e;
const r = {
event: "push",
onDefaultBranch: true,
commitStood: true,
createdAt: n
};
const s = {
...r,
endedAt: null
};
return {
...e,
run: {
known: true,
value: s,
grade: "claimed",
sources: []
}
};
});
}
}),
2278: ((e, t, n) => {
n.d(t, {
mj: () => withSignatures,
x4: () => readKeys,
zZ: () => apart
});
var r = n(4849);
const s = 20;
function isSignedReceipt(e) {
return e.signed !== void 0;
}
function signedOf(e, t) {
return e.filter(isSignedReceipt).filter(({payload: e, creator: n}) => e?.interventionId === t && (0, 
r.z7)(n)).slice(0, s);
}
async function readKeys(e, t, r) {
if (!t.ok || signedOf(t.value, r).length === 0) return null;
const [{readIssuerKeys: s}, {issuerOf: o}] = await Promise.all([ n.e(8432).then(n.bind(n, 8432)), n.e(9381).then(n.bind(n, 9381)) ]);
const i = o(e.server);
if (i === null) return null;
const a = await s(e, i);
return a.ok ? a.value : null;
}
async function withSignatures(e, t) {
const r = signedOf(e, t.candidate.intervention.id);
const s = e.filter(e => !isSignedReceipt(e));
if (r.length === 0) return s;
const {judgeSigned: o} = await n.e(5974).then(n.bind(n, 5974));
const i = await Promise.all(r.map(async e => ({
receipt: e,
witness: await o(e, t)
})));
const a = i.toSorted((e, t) => rank(t.witness) - rank(e.witness));
const u = s.map(e => {
const t = a.find(({receipt: t}) => isOf(t, e));
return t === void 0 ? e : withWitness(e, t.witness);
});
const c = a.filter(({receipt: e}) => !s.some(t => isOf(e, t))).map(({receipt: e, witness: t}) => withWitness(e, t));
return [ ...u, ...c ];
}
function withWitness(e, t) {
const n = t.kind === "verified" || t.kind === "recorded";
return {
...e,
signature: t,
...n && {
deliveredAt: t.statement.at
}
};
}
function isOf({kind: e, payload: t}, n) {
const [s, o] = [ t, n.payload ];
return s !== null && o !== null && e === n.kind && (0, r.z7)(n.creator) && s.interventionId === o.interventionId && s.messageId === o.messageId && s.planDigest === o.planDigest && s.runId === o.runId && s.recipients.join("\n") === o.recipients.join("\n");
}
const o = {
verified: 3,
recorded: 2,
unproven: 1,
refused: 0
};
function rank({kind: e}) {
return o[e];
}
function apart(e) {
const isAnswer = ({kind: e}) => e === "approval" || e === "rejection";
return {
notices: e.filter(e => !isAnswer(e)),
answers: e.filter(isAnswer)
};
}
}),
2347: ((e, t, n) => {
n.d(t, {
JA: () => standing,
T6: () => reachesBeginning,
Y9: () => searchLanding,
Yc: () => pushesInOrder
});
var r = n(9466);
function searchLanding(e, t, n) {
const r = e[0]?.after === t && e[0].state === "present" ? e : [];
for (const [t, s] of r.entries()) {
const r = e[t + 1];
if (r === void 0 && !n && !s.breaks) return {
kind: "earlier"
};
const o = r?.state === "present" && r.after === s.before && !s.breaks;
if (!o) return {
kind: "landed",
index: t,
resumed: wasSetAside(e, t)
};
}
return {
kind: "unknown"
};
}
function wasSetAside(e, t) {
return e.slice(t).some((n, r) => {
const s = e[t + r + 1];
const o = s !== void 0 && s.after !== n.before;
return o || isSetAside(n.state);
});
}
function isSetAside(e) {
return e === "withdrawn" || e === "finished" || e === "unknown";
}
function standing(e, t, n) {
const s = [ lastReplaced(e), t, n ];
const [o, ...i] = s.filter(e => e !== null);
const a = o === void 0 ? null : (0, r.IW)(o, ...i);
return {
noOtherSince: a,
notSetAsideSince: t,
recordSince: n
};
}
function lastReplaced(e) {
const t = e.find((t, n) => {
const r = e[n + 1];
if (r === void 0) return false;
return r.after !== t.before || r.state === "other" || isSetAside(r.state);
});
return t?.at ?? null;
}
const s = /^0+$/;
function reachesBeginning(e) {
const t = e.at(-1);
return t !== void 0 && s.test(t.before);
}
function pushesInOrder(e, t) {
const n = [ ...e ];
const r = [];
for (let e = t; n.length > 0; ) {
const t = n[0]?.at;
const s = n.findIndex(({at: n, after: r}) => n === t && r === e);
const o = n.splice(Math.max(0, s), 1);
for (const {before: t} of o) e = t;
r.push(...o);
}
return r;
}
}),
2205: ((e, t, n) => {
n.d(t, {
withOrganisations: () => withOrganisations
});
var r = n(1346);
var s = n(3619);
var o = n(8328);
var i = n(9693);
const a = s.mee(s.Ikc({
mode: s.aig(),
type: s.YjP(),
oid: s.YjP(),
size: s.aig(),
object: s.mee(r.NQ)
}));
const u = s.mee(s.Ikc({
organisation: a,
staff: a
}));
const c = `{ mode type oid size object { ${r.we} } }`;
const l = `... on Commit { organisation: file(path: ".ezdrav/organisation.yml") ${c}\n  staff: file(path: ".ezdrav/staff.yml") ${c} }`;
async function readPastHouses(e, t, n) {
const s = {
name: "OrganisationVersions",
asks: (0, r.qZ)("c", n, l)
};
const a = await (0, i.gq)(e, t, s, {}, i.Ru);
if (!a.ok) return a;
const c = new Map;
const d = new Map;
for (const [e, t] of n.entries()) {
const n = (0, i.hd)(a, `c${e}`, u);
if (!n.ok) return n;
if (n.value === null) {
c.set(t, null);
continue;
}
const s = Object.entries(n.value).flatMap(([e, t]) => {
if (t === null) return [];
const n = (0, r.CE)(t.oid, t.object);
if (n !== null) d.set(t.oid, n);
return [ (0, o.Py)(`.ezdrav/${e}.yml`, t) ];
});
c.set(t, {
files: s,
parents: []
});
}
return {
...a,
value: {
trees: c,
blobs: d
}
};
}
var d = n(7827);
var f = n(9435);
var p = n(4595);
var h = n(763);
var m = n(2347);
var g = n(5987);
var v = n(8762);
var w = n(2879);
var y = n(3757);
var k = n(5630);
const b = 10;
async function withOrganisations(e, t, {belonging: n, solution: r}, s, o) {
if (!o.known) return o;
const i = new Map;
if (n !== void 0 && n.id !== null) {
const e = {
ok: true,
value: n.house,
request: "",
next: null
};
i.set(n.id, e);
}
const a = [];
const u = new Set;
const pastOf = async (t, n) => {
if (t.record === null) return null;
const o = await readVersions(e.organisation, t.record, n, r, s);
if (!o.ok) return o.problem;
for (const e of o.value) a.push({
...e,
file: `${t.repository} ${e.file}`
});
return null;
};
for (const [r, s] of o.value.entries()) {
const {rules: c} = s;
const l = "solution" in c ? c.solution.organisation : void 0;
if (!("solution" in c) || l === void 0) {
a.push(s);
continue;
}
const d = i.get(l.id) ?? await (0, k.houseOf)(e, t, l);
i.set(l.id, d);
if (!d.ok) {
if (isNewlyNamed(l.id, o.value.slice(r + 1))) continue;
return {
known: false,
problem: d.problem
};
}
const f = (0, h._)(c.solution, d.value.organisation);
if (!f.ok) continue;
a.push({
...s,
rules: {
solution: f.solution
}
});
if (l.id === n?.id || u.has(l.id)) continue;
u.add(l.id);
const {roster: p} = d.value;
if (p !== null) a.push({
...s,
rules: {
roster: p
},
changed: [ "organisation" ]
});
const m = await pastOf(d.value, c.solution);
if (m !== null) return {
known: false,
problem: m
};
}
if (n !== void 0) {
const e = await pastOf(n.house, n.own);
if (e !== null) return {
known: false,
problem: e
};
}
return {
...o,
value: a
};
}
function isNewlyNamed(e, t) {
const n = t.find(({rules: e}) => "solution" in e)?.rules;
return n !== void 0 && "solution" in n && n.solution.organisation?.id !== e;
}
async function readVersions(e, t, n, s, o) {
const i = await pageOf(e, t, o);
if (!i.ok) return i;
const {pushes: a, next: u} = i.value;
const c = a.at(-1);
if (u !== null && c !== void 0 && o(c)) return refused((0, d.Q)(i.request, "too-many-pushes", {
most: a.length
}));
const l = (0, m.Yc)(a, t.tip);
if (e.enterpriseVersion === null && l[0]?.after !== t.tip) return refused((0, d.Q)(i.request, "push-elsewhere"));
const f = l.filter(o).length;
if (f === 0) return {
...i,
value: []
};
const p = l.slice(0, f + b);
const h = new Set(p.flatMap(({before: e, after: t}) => [ e, t ]));
const w = [ ...h ].filter(e => !(0, v.qv)(e));
const k = await readPastHouses(e, t.name, w);
if (!k.ok) return k;
const {trees: O} = k.value;
const $ = p.find(({before: e}) => O.get(e) === null);
if ($ !== void 0 && o($)) return refused((0, d.Q)(k.request, "no-commit", {
commit: $.before
}));
const A = [ ...O.values() ].flatMap(e => (0, y.vH)(e?.files ?? []));
const q = [ ...new Set(A) ].filter(e => !k.value.blobs.has(e));
const j = await (0, r.b4)(e, t.name, q);
if (!j.ok) return j;
const S = new Map([ ...k.value.blobs, ...j.value ]);
const read = (e, t) => versionOf(n, e, t);
const P = {
solution: s,
counts: o
};
return {
...k,
value: [ g.cm, g.is ].flatMap(e => (0, v.x4)(e, P, p, O, S, read))
};
}
async function pageOf(e, {name: t, branch: n, pushes: r}, s) {
if (r.ok || e.enterpriseVersion === null || r.problem.status !== 404) return r;
return (await (0, w.y)(e, t, n, s)).page;
}
function versionOf(e, t, n) {
if (t === g.is) {
const e = (0, p.h)(t, n);
return e.ok ? {
roster: e.value
} : null;
}
const r = (0, f.P)(t, n);
const s = r.ok ? (0, h._)(e, r.value) : null;
return s?.ok === true ? {
solution: s.solution
} : null;
}
function refused(e) {
return {
ok: false,
problem: e
};
}
}),
4730: ((e, t, n) => {
n.d(t, {
E: () => Octokit
});
function getUserAgent() {
if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
return "<environment undetectable>";
}
function register(e, t, n, r) {
if (typeof n !== "function") throw new Error("method for before hook must be a function");
if (!r) r = {};
if (Array.isArray(t)) return t.reverse().reduce((t, n) => register.bind(null, e, n, t, r), n)();
return Promise.resolve().then(() => {
if (!e.registry[t]) return n(r);
return e.registry[t].reduce((e, t) => t.hook.bind(null, e, r), n)();
});
}
function addHook(e, t, n, r) {
const s = r;
if (!e.registry[n]) e.registry[n] = [];
if (t === "before") r = (e, t) => Promise.resolve().then(s.bind(null, t)).then(e.bind(null, t));
if (t === "after") r = (e, t) => {
let n;
return Promise.resolve().then(e.bind(null, t)).then(e => {
n = e;
return s(n, t);
}).then(() => n);
};
if (t === "error") r = (e, t) => Promise.resolve().then(e.bind(null, t)).catch(e => s(e, t));
e.registry[n].push({
hook: r,
orig: s
});
}
function removeHook(e, t, n) {
if (!e.registry[t]) return;
const r = e.registry[t].map(e => e.orig).indexOf(n);
if (r === -1) return;
e.registry[t].splice(r, 1);
}
const r = Function.bind;
const s = r.bind(r);
function bindApi(e, t, n) {
const r = s(removeHook, null).apply(null, n ? [ t, n ] : [ t ]);
e.api = {
remove: r
};
e.remove = r;
[ "before", "error", "after", "wrap" ].forEach(r => {
const o = n ? [ t, r, n ] : [ t, r ];
e[r] = e.api[r] = s(addHook, null).apply(null, o);
});
}
function Singular() {
const e = Symbol("Singular");
const t = {
registry: {}
};
const n = register.bind(null, t, e);
bindApi(n, t, e);
return n;
}
function Collection() {
const e = {
registry: {}
};
const t = register.bind(null, e);
bindApi(t, e);
return t;
}
const o = {
Singular,
Collection
};
var i = "0.0.0-development";
var a = `octokit-endpoint.js/${i} ${getUserAgent()}`;
var u = {
method: "GET",
baseUrl: "https://api.github.com",
headers: {
accept: "application/vnd.github.v3+json",
"user-agent": a
},
mediaType: {
format: ""
}
};
function lowercaseKeys(e) {
if (!e) return {};
return Object.keys(e).reduce((t, n) => {
t[n.toLowerCase()] = e[n];
return t;
}, {});
}
function isPlainObject(e) {
if (typeof e !== "object" || e === null) return false;
if (Object.prototype.toString.call(e) !== "[object Object]") return false;
const t = Object.getPrototypeOf(e);
if (t === null) return true;
const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
function mergeDeep(e, t) {
const n = Object.assign({}, e);
Object.keys(t).forEach(r => {
if (isPlainObject(t[r])) if (!(r in e)) Object.assign(n, {
[r]: t[r]
}); else n[r] = mergeDeep(e[r], t[r]); else Object.assign(n, {
[r]: t[r]
});
});
return n;
}
function removeUndefinedProperties(e) {
for (const t in e) if (e[t] === void 0) delete e[t];
return e;
}
function merge(e, t, n) {
if (typeof t === "string") {
let [e, r] = t.split(" ");
n = Object.assign(r ? {
method: e,
url: r
} : {
url: e
}, n);
} else n = Object.assign({}, t);
n.headers = lowercaseKeys(n.headers);
removeUndefinedProperties(n);
removeUndefinedProperties(n.headers);
const r = mergeDeep(e || {}, n);
if (n.url === "/graphql") {
if (e && e.mediaType.previews?.length) r.mediaType.previews = e.mediaType.previews.filter(e => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews);
r.mediaType.previews = (r.mediaType.previews || []).map(e => e.replace(/-preview/, ""));
}
return r;
}
function addQueryParameters(e, t) {
const n = /\?/.test(e) ? "&" : "?";
const r = Object.keys(t);
if (r.length === 0) return e;
return e + n + r.map(e => {
if (e === "q") return "q=" + t.q.split("+").map(encodeURIComponent).join("+");
return `${e}=${encodeURIComponent(t[e])}`;
}).join("&");
}
var c = /\{[^{}}]+\}/g;
function removeNonChars(e) {
return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(e) {
const t = e.match(c);
if (!t) return [];
return t.map(removeNonChars).reduce((e, t) => e.concat(t), []);
}
function omit(e, t) {
const n = {
__proto__: null
};
for (const r of Object.keys(e)) if (t.indexOf(r) === -1) n[r] = e[r];
return n;
}
function encodeReserved(e) {
return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
if (!/%[0-9A-Fa-f]/.test(e)) e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]");
return e;
}).join("");
}
function encodeUnreserved(e) {
return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
return "%" + e.charCodeAt(0).toString(16).toUpperCase();
});
}
function encodeValue(e, t, n) {
t = e === "+" || e === "#" ? encodeReserved(t) : encodeUnreserved(t);
if (n) return encodeUnreserved(n) + "=" + t; else return t;
}
function isDefined(e) {
return e !== void 0 && e !== null;
}
function isKeyOperator(e) {
return e === ";" || e === "&" || e === "?";
}
function getValues(e, t, n, r) {
var s = e[n], o = [];
if (isDefined(s) && s !== "") if (typeof s === "string" || typeof s === "number" || typeof s === "bigint" || typeof s === "boolean") {
s = s.toString();
if (r && r !== "*") s = s.substring(0, parseInt(r, 10));
o.push(encodeValue(t, s, isKeyOperator(t) ? n : ""));
} else if (r === "*") if (Array.isArray(s)) s.filter(isDefined).forEach(function(e) {
o.push(encodeValue(t, e, isKeyOperator(t) ? n : ""));
}); else Object.keys(s).forEach(function(e) {
if (isDefined(s[e])) o.push(encodeValue(t, s[e], e));
}); else {
const e = [];
if (Array.isArray(s)) s.filter(isDefined).forEach(function(n) {
e.push(encodeValue(t, n));
}); else Object.keys(s).forEach(function(n) {
if (isDefined(s[n])) {
e.push(encodeUnreserved(n));
e.push(encodeValue(t, s[n].toString()));
}
});
if (isKeyOperator(t)) o.push(encodeUnreserved(n) + "=" + e.join(",")); else if (e.length !== 0) o.push(e.join(","));
} else if (t === ";") {
if (isDefined(s)) o.push(encodeUnreserved(n));
} else if (s === "" && (t === "&" || t === "?")) o.push(encodeUnreserved(n) + "="); else if (s === "") o.push("");
return o;
}
function parseUrl(e) {
return {
expand: expand.bind(null, e)
};
}
function expand(e, t) {
var n = [ "+", "#", ".", "/", ";", "?", "&" ];
e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, s) {
if (r) {
let e = "";
const s = [];
if (n.indexOf(r.charAt(0)) !== -1) {
e = r.charAt(0);
r = r.substr(1);
}
r.split(/,/g).forEach(function(n) {
var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
s.push(getValues(t, e, r[1], r[2] || r[3]));
});
if (e && e !== "+") {
var o = ",";
if (e === "?") o = "&"; else if (e !== "#") o = e;
return (s.length !== 0 ? e : "") + s.join(o);
} else return s.join(",");
} else return encodeReserved(s);
});
if (e === "/") return e; else return e.replace(/\/$/, "");
}
function parse(e) {
let t = e.method.toUpperCase();
let n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
let r = Object.assign({}, e.headers);
let s;
let o = omit(e, [ "method", "baseUrl", "url", "headers", "request", "mediaType" ]);
const i = extractUrlVariableNames(n);
n = parseUrl(n).expand(o);
if (!/^http/.test(n)) n = e.baseUrl + n;
const a = Object.keys(e).filter(e => i.includes(e)).concat("baseUrl");
const u = omit(o, a);
const c = /application\/octet-stream/i.test(r.accept);
if (!c) {
if (e.mediaType.format) r.accept = r.accept.split(/,/).map(t => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",");
if (n.endsWith("/graphql")) if (e.mediaType.previews?.length) {
const t = r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
r.accept = t.concat(e.mediaType.previews).map(t => {
const n = e.mediaType.format ? `.${e.mediaType.format}` : "+json";
return `application/vnd.github.${t}-preview${n}`;
}).join(",");
}
}
if ([ "GET", "HEAD" ].includes(t)) n = addQueryParameters(n, u); else if ("data" in u) s = u.data; else if (Object.keys(u).length) s = u;
if (!r["content-type"] && typeof s !== "undefined") r["content-type"] = "application/json; charset=utf-8";
if ([ "PATCH", "PUT" ].includes(t) && typeof s === "undefined") s = "";
return Object.assign({
method: t,
url: n,
headers: r
}, typeof s !== "undefined" ? {
body: s
} : null, e.request ? {
request: e.request
} : null);
}
function endpointWithDefaults(e, t, n) {
return parse(merge(e, t, n));
}
function withDefaults(e, t) {
const n = merge(e, t);
const r = endpointWithDefaults.bind(null, n);
return Object.assign(r, {
DEFAULTS: n,
defaults: withDefaults.bind(null, n),
merge: merge.bind(null, n),
parse
});
}
var l = withDefaults(null, u);
const d = 32;
const f = 9;
const p = 59;
const h = 61;
const m = 34;
const g = 92;
const v = 44;
const w = 1;
const y = 2;
const k = 4;
const b = 8;
const O = 16;
const $ = 65280;
const A = w | $;
const q = new Uint8Array(256);
q[f] |= y;
q[d] |= y;
q[p] |= k;
q[v] |= b;
for (let e = 128; e <= 255; e++) q[e] |= w;
for (const e of "!#$%&'*+-.^_`|~") q[e.charCodeAt(0)] |= O;
for (let e = 48; e <= 57; e++) q[e] |= O;
for (let e = 65; e <= 90; e++) q[e] |= w | O;
for (let e = 97; e <= 122; e++) q[e] |= O;
const j = (() => {
const C = function() {};
C.prototype = Object.create(null);
return C;
})();
function dist_parse(e, t) {
const n = k | (t?.comma === true ? b : 0);
const r = e.length;
let s = t?.start ?? 0;
while ((q[e.charCodeAt(s)] & y) !== 0) s++;
let o = s;
let i = 0;
let a = -1;
let u = t?.parameters === false ? b : 0;
while (o < r) {
const t = e.charCodeAt(o);
const r = q[t];
if ((r & n) !== 0) {
u |= r & b;
break;
}
if ((r & y) !== 0) {
if (a === -1) a = o;
} else a = -1;
i |= t & $ | r;
o++;
}
const c = a === -1 ? o : a;
const l = e.slice(s, c);
const d = (i & A) === 0 ? l : l.toLowerCase();
if (o === r || u !== 0) return {
type: d,
index: o,
parameters: new j
};
return parseParameters(e, d, o, r, n);
}
function parseParameters(e, t, n, r, s) {
const o = new j;
e: while (n < r) {
n++;
while ((q[e.charCodeAt(n)] & y) !== 0) n++;
const t = n;
let i = 0;
let a = -1;
while (n < r) {
const u = e.charCodeAt(n);
const c = q[u];
if ((c & s) !== 0) {
if ((c & b) !== 0) break e;
continue e;
}
if (u === h) {
const u = a === -1 ? n : a;
const c = e.slice(t, u);
const l = (i & A) === 0 ? c : c.toLowerCase();
n++;
while ((q[e.charCodeAt(n)] & y) !== 0) n++;
if (n < r && e.charCodeAt(n) === m) {
const t = ++n;
let i = false;
while (n < r) {
const a = e.charCodeAt(n);
if (a === m) {
if (o[l] === void 0) o[l] = i ? unescapeQuotedPairs(e, t, n) : e.slice(t, n);
n++;
let a = 0;
while (n < r) {
const t = e.charCodeAt(n);
const r = q[t];
if ((r & s) !== 0) {
a = r & b;
break;
}
n++;
}
if (a !== 0) break e;
continue e;
}
if (a === g && n + 1 < r) {
i = true;
n += 2;
continue;
}
n++;
}
continue e;
}
const d = n;
let f = 0;
let p = -1;
while (n < r) {
const t = e.charCodeAt(n);
const r = q[t];
if ((r & s) !== 0) {
f = r & b;
break;
}
if ((r & y) !== 0) {
if (p === -1) p = n;
} else p = -1;
n++;
}
if (o[l] === void 0) {
const t = p === -1 ? n : p;
o[l] = e.slice(d, t);
}
if (f !== 0) break e;
continue e;
}
if ((c & y) !== 0) {
if (a === -1) a = n;
} else a = -1;
i |= u & $ | c;
n++;
}
}
return {
type: t,
index: n,
parameters: o
};
}
function unescapeQuotedPairs(e, t, n) {
let r = "";
for (let s = t; s < n; s++) if (e.charCodeAt(s) === g) {
r += e.slice(t, s);
t = ++s;
}
return r + e.slice(t, n);
}
const S = /^-?\d+$/;
const P = /^-?\d+n+$/;
const I = JSON.stringify;
const R = JSON.parse;
const M = /^-?\d+n$/;
const E = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const _ = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const isUnstringifiable = e => e === void 0 || typeof e === "function" || typeof e === "symbol";
const isRawJSON = e => e !== null && typeof e === "object" && e.constructor && e.constructor.name === "RawJSON";
const stringifyIteratively = (e, t, n) => {
let r = "";
if (typeof n === "number") r = " ".repeat(Math.min(10, Math.max(0, Math.floor(n)))); else if (typeof n === "string") r = n.slice(0, 10);
const s = typeof t === "function";
const o = Array.isArray(t) ? new Set(t.map(String)) : null;
const prepareVal = (e, n, r) => {
const o = r !== null && typeof r === "object";
const i = o && typeof r.toJSON === "function";
if (i) r = r.toJSON(n);
const a = typeof r === "string" && P.test(r);
if (a) return r + "n";
const u = typeof r === "bigint";
if (u) {
const e = "rawJSON" in JSON;
if (e) return JSON.rawJSON(r.toString());
return r.toString() + "n";
}
if (s) r = t.call(e, n, r);
const c = r !== null && typeof r === "object";
if (c) {
const e = r instanceof Number || r instanceof String || r instanceof Boolean;
if (e) r = r.valueOf();
}
return r;
};
const i = prepareVal({
"": e
}, "", e);
if (isUnstringifiable(i)) return;
const a = i === null || typeof i !== "object";
const u = isRawJSON(i);
if (a || u) return I(i);
const c = [];
let l = 0;
const d = [ {
parent: {
"": i
},
key: "",
val: i,
isArray: Array.isArray(i),
keys: Array.isArray(i) ? null : Object.keys(i),
index: 0,
first: true
} ];
const f = new WeakSet([ i ]);
while (d.length > 0) {
const e = d[d.length - 1];
if (e.index === 0) {
c.push(e.isArray ? "[" : "{");
l++;
}
let t = false;
if (e.isArray) if (e.index < e.val.length) {
if (!e.first) c.push(",");
if (r) c.push("\n" + r.repeat(l));
const t = e.val[e.index];
const n = prepareVal(e.val, String(e.index), t);
if (isUnstringifiable(n)) {
c.push("null");
e.first = false;
e.index++;
} else {
const t = n !== null && typeof n === "object";
const r = isRawJSON(n);
if (t && !r) {
if (f.has(n)) throw new TypeError("Converting circular structure to JSON");
f.add(n);
d.push({
parent: e.val,
key: String(e.index),
val: n,
isArray: Array.isArray(n),
keys: Array.isArray(n) ? null : Object.keys(n),
index: 0,
first: true
});
e.first = false;
e.index++;
} else {
c.push(I(n));
e.first = false;
e.index++;
}
}
} else t = true; else {
while (e.index < e.keys.length) {
const t = e.keys[e.index++];
const n = o && !o.has(t);
if (n) continue;
const s = e.val[t];
const i = prepareVal(e.val, t, s);
if (isUnstringifiable(i)) continue;
if (!e.first) c.push(",");
if (r) c.push("\n" + r.repeat(l) + I(t) + ": "); else c.push(I(t) + ":");
const a = i !== null && typeof i === "object";
const u = isRawJSON(i);
if (a && !u) {
if (f.has(i)) throw new TypeError("Converting circular structure to JSON");
f.add(i);
d.push({
parent: e.val,
key: t,
val: i,
isArray: Array.isArray(i),
keys: Array.isArray(i) ? null : Object.keys(i),
index: 0,
first: true
});
e.first = false;
break;
} else {
c.push(I(i));
e.first = false;
}
}
const n = e.index >= e.keys.length && d[d.length - 1] === e;
if (n) t = true;
}
if (t) {
l--;
if (!e.first && r) c.push("\n" + r.repeat(l));
c.push(e.isArray ? "]" : "}");
f.delete(e.val);
d.pop();
}
}
return c.join("");
};
const JSONStringify = (e, t, n) => {
try {
const r = "rawJSON" in JSON;
if (r) return I(e, (e, n) => {
if (typeof n === "bigint") return JSON.rawJSON(n.toString());
const r = typeof t === "function";
if (r) return t(e, n);
const s = Array.isArray(t) && t.includes(e);
if (s) return n;
return n;
}, n);
if (!e) return I(e, t, n);
const s = I(e, (e, n) => {
const r = typeof n === "string" && P.test(n);
if (r) return n.toString() + "n";
if (typeof n === "bigint") return n.toString() + "n";
const s = typeof t === "function";
if (s) return t(e, n);
const o = Array.isArray(t) && t.includes(e);
if (o) return n;
return n;
}, n);
const o = s.replace(E, "$1$2$3");
const i = o.replace(_, "$1$2$3");
return i;
} catch (r) {
if (r instanceof RangeError) {
const r = stringifyIteratively(e, t, n);
if (r === void 0) return;
const s = "rawJSON" in JSON;
if (s) return r;
const o = r.replace(E, "$1$2$3");
return o.replace(_, "$1$2$3");
}
throw r;
}
};
const x = new Map;
const isContextSourceSupported = () => {
const e = JSON.parse.toString();
if (x.has(e)) return x.get(e);
try {
const t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
x.set(e, t);
return t;
} catch {
x.set(e, false);
return false;
}
};
const convertMarkedBigIntsReviver = (e, t, n, r) => {
const s = typeof t === "string" && M.test(t);
if (s) return BigInt(t.slice(0, -1));
const o = typeof t === "string" && P.test(t);
if (o) return t.slice(0, -1);
const i = typeof r === "function";
if (!i) return t;
return r(e, t, n);
};
const JSONParseV2 = (e, t) => JSON.parse(e, (e, n, r) => {
const s = typeof n === "number";
const o = n > Number.MAX_SAFE_INTEGER || n < Number.MIN_SAFE_INTEGER;
const i = s && o;
const a = r && S.test(r.source);
const u = i && a;
if (u) return BigInt(r.source);
const c = typeof t === "function";
if (!c) return n;
return t(e, n, r);
});
const N = Number.MAX_SAFE_INTEGER.toString();
const T = N.length;
const B = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const D = /^"-?\d+n+"$/;
const applyReviverIteratively = (e, t) => {
const n = {
"": e
};
const r = [ {
parent: n,
key: "",
visited: false
} ];
while (r.length > 0) {
const e = r[r.length - 1];
if (!e.visited) {
e.visited = true;
const t = e.parent[e.key];
const n = t !== null && typeof t === "object";
if (n) {
const e = Object.keys(t);
for (let n = e.length - 1; n >= 0; n--) r.push({
parent: t,
key: e[n],
visited: false
});
}
} else {
const {parent: n, key: s} = e;
let o = n[s];
if (typeof o === "string") {
const e = M.test(o);
if (e) o = BigInt(o.slice(0, -1)); else {
const e = P.test(o);
if (e) o = o.slice(0, -1);
}
}
const i = typeof t === "function";
if (i) o = t.call(n, s, o);
const a = o === void 0;
if (a) delete n[s]; else n[s] = o;
r.pop();
}
}
return n[""];
};
const serializeBigInts = e => e.replace(B, (e, t, n, r) => {
const s = e[0] === '"';
const o = s && D.test(e);
if (o) return e.substring(0, e.length - 1) + 'n"';
const i = n || r;
const a = t && (t.length < T || t.length === T && t <= N);
const u = s || i || a;
if (u) return e;
return '"' + e + 'n"';
});
const JSONParse = (e, t) => {
if (!e) return R(e, t);
try {
if (isContextSourceSupported()) return JSONParseV2(e, t);
const n = serializeBigInts(e);
return R(n, (e, n, r) => convertMarkedBigIntsReviver(e, n, r, t));
} catch (n) {
if (n instanceof RangeError) {
const n = serializeBigInts(e);
const r = R(n);
return applyReviverIteratively(r, t);
}
throw n;
}
};
var Y = n(1015);
var U = "10.0.16";
var z = {
headers: {
"user-agent": `octokit-request.js/${U} ${getUserAgent()}`
}
};
function dist_bundle_isPlainObject(e) {
if (typeof e !== "object" || e === null) return false;
if (Object.prototype.toString.call(e) !== "[object Object]") return false;
const t = Object.getPrototypeOf(e);
if (t === null) return true;
const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
var noop = () => "";
async function fetchWrapper(e) {
const t = e.request?.fetch || globalThis.fetch;
if (!t) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
const n = e.request?.log || console;
const r = e.request?.parseSuccessResponseBody !== false;
const s = dist_bundle_isPlainObject(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body;
const o = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [ e, String(t) ]));
let i;
try {
i = await t(e.url, {
method: e.method,
body: s,
redirect: e.request?.redirect,
headers: o,
signal: e.request?.signal,
...e.body && {
duplex: "half"
}
});
} catch (t) {
let n = "Unknown Error";
if (t instanceof Error) {
if (t.name === "AbortError") {
t.status = 500;
throw t;
}
n = t.message;
if (t.name === "TypeError" && "cause" in t) if (t.cause instanceof Error) n = t.cause.message; else if (typeof t.cause === "string") n = t.cause;
}
const r = new Y.G(n, 500, {
request: e
});
r.cause = t;
throw r;
}
const a = i.status;
const u = i.url;
const c = {};
for (const [e, t] of i.headers) c[e] = t;
const l = {
url: u,
status: a,
headers: c,
data: ""
};
if ("deprecation" in c) {
const t = c.link && c.link.match(/<([^<>]+)>; rel="deprecation"/);
const r = t && t.pop();
n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${c.sunset}${r ? `. See ${r}` : ""}`);
}
if (a === 204 || a === 205) return l;
if (e.method === "HEAD") {
if (a < 400) return l;
throw new Y.G(i.statusText, a, {
response: l,
request: e
});
}
if (a === 304) {
l.data = await getResponseData(i);
throw new Y.G("Not modified", a, {
response: l,
request: e
});
}
if (a >= 400) {
l.data = await getResponseData(i);
throw new Y.G(toErrorMessage(l.data), a, {
response: l,
request: e
});
}
l.data = r ? await getResponseData(i) : i.body;
return l;
}
async function getResponseData(e) {
const t = e.headers.get("content-type");
if (!t) return e.text().catch(noop);
const n = dist_parse(t);
if (isJSONResponse(n)) {
let t = "";
try {
t = await e.text();
return JSONParse(t);
} catch (e) {
return t;
}
} else if (n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream") return e.text().catch(noop); else return e.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(e) {
return e.type === "application/json" || e.type === "application/scim+json";
}
function toErrorMessage(e) {
if (typeof e === "string") return e;
if (e instanceof ArrayBuffer) return "Unknown error";
if (typeof e === "object" && e !== null && "message" in e) {
const t = e;
const n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map(e => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
}
return `Unknown error: ${JSON.stringify(e)}`;
}
function dist_bundle_withDefaults(e, t) {
const n = e.defaults(t);
const newApi = function(e, t) {
const r = n.merge(e, t);
if (!r.request || !r.request.hook) return fetchWrapper(n.parse(r));
const request2 = (e, t) => fetchWrapper(n.parse(n.merge(e, t)));
Object.assign(request2, {
endpoint: n,
defaults: dist_bundle_withDefaults.bind(null, n)
});
return r.request.hook(request2, r);
};
return Object.assign(newApi, {
endpoint: n,
defaults: dist_bundle_withDefaults.bind(null, n)
});
}
var F = dist_bundle_withDefaults(l, z);
var W = "0.0.0-development";
function _buildMessageForResponseErrors(e) {
return "Request failed due to following response errors:\n" + e.errors.map(e => ` - ${e.message}`).join("\n");
}
var G = class extends Error {
constructor(e, t, n) {
super(_buildMessageForResponseErrors(n));
this.request = e;
this.headers = t;
this.response = n;
this.errors = n.errors;
this.data = n.data;
if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
}
request;
headers;
response;
name="GraphqlResponseError";
errors;
data;
};
var L = [ "method", "baseUrl", "url", "headers", "request", "query", "mediaType", "operationName" ];
var J = [ "query", "method", "url" ];
var H = /\/api\/v3\/?$/;
function graphql(e, t, n) {
if (n) {
if (typeof t === "string" && "query" in n) return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));
for (const e in n) {
if (!J.includes(e)) continue;
return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
}
}
const r = typeof t === "string" ? Object.assign({
query: t
}, n) : t;
const s = Object.keys(r).reduce((e, t) => {
if (L.includes(t)) {
e[t] = r[t];
return e;
}
if (!e.variables) e.variables = {};
e.variables[t] = r[t];
return e;
}, {});
const o = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
if (H.test(o)) s.url = o.replace(H, "/api/graphql");
return e(s).then(e => {
if (e.data.errors) {
const t = {};
for (const n of Object.keys(e.headers)) t[n] = e.headers[n];
throw new G(s, t, e.data);
}
return e.data.data;
});
}
function graphql_dist_bundle_withDefaults(e, t) {
const n = e.defaults(t);
const newApi = (e, t) => graphql(n, e, t);
return Object.assign(newApi, {
defaults: graphql_dist_bundle_withDefaults.bind(null, n),
endpoint: n.endpoint
});
}
graphql_dist_bundle_withDefaults(F, {
headers: {
"user-agent": `octokit-graphql.js/${W} ${getUserAgent()}`
},
method: "POST",
url: "/graphql"
});
function withCustomRequest(e) {
return graphql_dist_bundle_withDefaults(e, {
method: "POST",
url: "/graphql"
});
}
var Q = "(?:[a-zA-Z0-9_-]+)";
var V = "\\.";
var K = new RegExp(`^${Q}${V}${Q}${V}${Q}$`);
var X = K.test.bind(K);
async function auth(e) {
const t = X(e);
const n = e.startsWith("v1.") || e.startsWith("ghs_");
const r = e.startsWith("ghu_");
const s = t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth";
return {
type: "token",
token: e,
tokenType: s
};
}
function withAuthorizationPrefix(e) {
if (e.split(/\./).length === 3) return `bearer ${e}`;
return `token ${e}`;
}
async function hook(e, t, n, r) {
const s = t.endpoint.merge(n, r);
s.headers.authorization = withAuthorizationPrefix(e);
return t(s);
}
var Z = function createTokenAuth2(e) {
if (!e) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
if (typeof e !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
e = e.replace(/^(token|bearer) +/i, "");
return Object.assign(auth.bind(null, e), {
hook: hook.bind(null, e)
});
};
const ee = "7.0.8";
const dist_src_noop = () => {};
const te = console.warn.bind(console);
const ne = console.error.bind(console);
function createLogger(e = {}) {
if (typeof e.debug !== "function") e.debug = dist_src_noop;
if (typeof e.info !== "function") e.info = dist_src_noop;
if (typeof e.warn !== "function") e.warn = te;
if (typeof e.error !== "function") e.error = ne;
return e;
}
const re = `octokit-core.js/${ee} ${getUserAgent()}`;
class Octokit {
static VERSION=ee;
static defaults(e) {
const t = class extends(this){
constructor(...t) {
const n = t[0] || {};
if (typeof e === "function") {
super(e(n));
return;
}
super(Object.assign({}, e, n, n.userAgent && e.userAgent ? {
userAgent: `${n.userAgent} ${e.userAgent}`
} : null));
}
};
return t;
}
static plugins=[];
static plugin(...e) {
const t = this.plugins;
const n = class extends(this){
static plugins=t.concat(e.filter(e => !t.includes(e)));
};
return n;
}
constructor(e = {}) {
const t = new o.Collection;
const n = {
baseUrl: F.endpoint.DEFAULTS.baseUrl,
headers: {},
request: Object.assign({}, e.request, {
hook: t.bind(null, "request")
}),
mediaType: {
previews: [],
format: ""
}
};
n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${re}` : re;
if (e.baseUrl) n.baseUrl = e.baseUrl;
if (e.previews) n.mediaType.previews = e.previews;
if (e.timeZone) n.headers["time-zone"] = e.timeZone;
this.request = F.defaults(n);
this.graphql = withCustomRequest(this.request).defaults(n);
this.log = createLogger(e.log);
this.hook = t;
if (!e.authStrategy) if (!e.auth) this.auth = async () => ({
type: "unauthenticated"
}); else {
const n = Z(e.auth);
t.wrap("request", n.hook);
this.auth = n;
} else {
const {authStrategy: n, ...r} = e;
const s = n(Object.assign({
request: this.request,
log: this.log,
octokit: this,
octokitOptions: r
}, e.auth));
t.wrap("request", s.hook);
this.auth = s;
}
const r = this.constructor;
for (let t = 0; t < r.plugins.length; ++t) Object.assign(this, r.plugins[t](this, e));
}
request;
graphql;
log;
hook;
auth;
}
}),
1015: ((e, t, n) => {
n.d(t, {
G: () => RequestError
});
class RequestError extends Error {
name;
status;
request;
response;
constructor(e, t, n) {
super(e, {
cause: n.cause
});
this.name = "HttpError";
this.status = Number.parseInt(t);
if (Number.isNaN(this.status)) this.status = 0;
if ("response" in n) this.response = n.response;
const r = Object.assign({}, n.request);
if (n.request.headers.authorization) r.headers = Object.assign({}, n.request.headers, {
authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
});
r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
this.request = r;
}
}
}),
6697: ((e, t, n) => {
n.r(t);
n.d(t, {
resume: () => resume
});
var r = n(9466);
var s = n(8328);
var o = n(1018);
var i = n(3475);
var a = n(9041);
var u = n(6783);
var c = n(1294);
var l = n(2921);
var d = n(9964);
function resumptionParts({slots: e, runs: t, problems: n}, r) {
const s = (0, l.w)(r);
const o = s.resume;
const unknown = e => e.map(e => (0, d.qe)(e, o, s));
const i = e.some(({state: e}) => e === "open");
const p = n.length === 0 && (e.length === 0 || i && t.length === 0);
return [ ...e.map(({id: e, opensAt: t, closesAt: n, state: r}) => {
const i = r === "not-yet-open" ? t : n;
return (0, c.em)(o.slot[r](e, s.moments.when(i, null)));
}), ...p ? [ (0, c.em)(e.length === 0 ? o.noSlot : o.noRun) ] : [], ...t.flatMap(e => {
const {codes: t, misses: n, decidedBy: r, lacking: i} = e.kind === "still-refused" ? e : f;
const l = e.kind === "still-refused" ? `: ${t.join(", ")}` : "";
return [ (0, c.em)(`${e.id}: ${o.runs[e.kind]}${l}`), ...(0, c.p_)([ ...(0, a.gz)([ {
decidedBy: r
} ], s), ...unknown(i), ...n.map(e => (0, u.Kw)(e, s)) ]) ];
}), ...unknown(n).map(c.em) ];
}
const f = {
codes: [],
misses: [],
decidedBy: [],
lacking: []
};
function resumptionReport({slots: e, runs: t, problems: n}, s) {
return {
schema: 1,
slots: e.map(({id: e, opensAt: t, closesAt: n, state: s}) => ({
id: e,
state: s,
"opens-at": (0, r.tK)(t),
"closes-at": (0, r.tK)(n)
})),
runs: t.map(e => ({
id: e.id,
outcome: e.kind,
"reason-codes": e.kind === "still-refused" ? e.codes : [],
...e.kind === "still-refused" && e.decidedBy.length > 0 && {
"decided-by": e.decidedBy
},
...e.kind === "still-refused" && e.lacking.length > 0 && {
problems: e.lacking
},
reasons: (0, i.e2)(e.kind === "still-refused" ? e.codes : [], s)
})),
problems: (0, i.bq)(n, s)
};
}
var p = n(3236);
var h = n(4916);
var m = n(8363);
var g = n(2266);
var v = n(2616);
var w = n(4166);
var y = n(2761);
var k = n(2617);
var b = n(8510);
var O = n(7223);
var $ = n(3193);
function openNow(e, t) {
const n = e.filter(({intervention: e}) => e.outcome === void 0 && e.urgent === void 0);
const s = n.map(({intervention: e}) => {
const {id: n, schedule: s} = e;
const o = (0, r.gR)(s, t) ? "open" : t < s.start ? "not-yet-open" : "over";
return {
id: n,
opensAt: s.start,
closesAt: s.end,
state: o
};
});
const o = n.filter(({intervention: e}) => (0, r.gR)(e.schedule, t));
return {
releases: new Map(o.map(({intervention: e}) => [ e.release.tag, e.schedule.start ])),
slots: s
};
}
var A = n(8343);
const q = new Set([ "action_required", "skipped", "stale", "startup_failure" ]);
async function traceOf(e, t, {id: n, conclusion: r}) {
if (r !== "failure") return {
kind: "other"
};
const s = await (0, o.WB)(e, t, n);
if (!s.ok) return {
kind: "unknown",
problem: s.problem
};
return {
kind: (0, A.Z)(s.value) ? "refused-for-time" : "other"
};
}
function mayHaveHadTurn({conclusion: e, startedAt: t}, n) {
return e === null || t >= n && !q.has(e);
}
const j = 24 * r.dp;
const S = 720 * r.dp;
const P = 20;
async function resume(e) {
const {inputs: t, context: n} = e;
const {workflow: r} = t;
if (r === void 0 || !/^[\w.-]+\.ya?ml$/.test(r)) throw new g.dz("workflow", "deploy.yml");
const s = (0, w.$)(e);
try {
const {resumption: e, files: o, language: i} = await resumeRuns(s, (0, w._)(n), r, t);
const a = (0, y.gx)(resumptionParts(e, i), i, resumptionReport(e, i), e.problems.length === 0);
const {runs: u, problems: c} = e;
const l = u.flatMap(e => e.kind === "still-refused" ? e.lacking : []);
const d = (0, O.vR)(a, [ ...c, ...l ], o, i);
return (0, O.N$)(d, o, i);
} finally {
s.close();
}
}
async function resumeRuns(e, t, n, i) {
const a = i.language;
const u = await (0, s.Nu)(e, t, null);
if (!u.ok) return {
resumption: stopped(u.problem),
files: null,
language: a ?? "en"
};
const c = await (0, k.m)(e, t, u.value, i.intervention);
const l = a ?? c.solution.language ?? "en";
const told = e => ({
resumption: e,
files: c,
language: l
});
if (c.files.kind === "unknown") return told(stopped(c.files.problem));
const d = await (0, $.I)(e, t);
if (!d.known) return told(stopped(d.problem));
const {releases: f, slots: p} = openNow(c.candidates, d.value);
if (f.size === 0) return told({
slots: p,
runs: [],
problems: []
});
const h = (0, r.tY)(d.value, -j);
const m = await (0, o.J$)(e, t, n, h);
if (!m.ok) return told(stopped(m.problem));
const g = [];
const w = [];
await (0, v.Os)("resume", async () => {
for (const [s, a] of f) {
const u = m.value.runs.filter(e => deploys(e, s));
if (u.length === 0 && m.value.cut === null) continue;
const c = (0, r.tY)(d.value, -S);
const l = await (0, o.J$)(e, t, n, c, s);
const f = l.ok ? l.value.cut : l.problem;
if (f !== null) w.push(f);
if (!l.ok || l.value.cut !== null) continue;
const p = (0, o.ll)([ ...u, ...l.value.runs.filter(e => deploys(e, s)) ]);
g.push(...await resumeRelease(e, t, i, {
opened: a,
since: h
}, p));
}
});
w.push(...g.flatMap(e => e.kind === "unknown" ? [ e.problem ] : []));
return told({
slots: p,
runs: g,
problems: w
});
}
function deploys({headBranch: e, event: t}, n) {
return e === n && p.M.includes(t);
}
async function resumeRelease(e, t, n, {opened: r, since: s}, o) {
const i = [];
const a = new Map;
for (const n of o) {
e.begin();
if (mayHaveHadTurn(n, r)) a.set(n.id, await traceOf(e, t, n));
}
let u = [ ...a.values() ].some(({kind: e}) => e !== "refused-for-time");
const c = o.filter(({id: e, createdAt: t}) => t >= s || a.get(e)?.kind === "unknown");
for (const [r, s] of c.entries()) {
const {id: l} = s;
const d = a.get(l) ?? null;
(0, v.yy)(`${s.headBranch}: ${r + 1} / ${c.length}: ${l}`);
e.begin();
const f = d ?? (u ? null : await traceOf(e, t, s));
if (f === null || u && f.kind === "refused-for-time") {
i.push({
id: l,
kind: "not-newest"
});
continue;
}
i.push(await resumedOf(e, t, n, s, f, o));
u ||= f.kind !== "other" || s.conclusion === "success";
}
return i;
}
function resumedOf(e, t, n, r, s, o) {
const {id: i} = r;
if (s.kind === "unknown") return {
id: i,
kind: "unknown",
problem: s.problem
};
if (s.kind === "other") return {
id: i,
kind: "not-refused-for-time"
};
return resumeOne(e, t, n, r, o);
}
async function resumeOne(e, t, n, r, s) {
const {id: i} = r;
if (r.triggeringActor.type === "Bot" && r.attempt > 1) return {
id: i,
kind: "already-resumed"
};
const {verdict: a, gathered: u} = await (0, b.judge)(e, {
repository: t,
runId: i,
ref: `refs/tags/${r.headBranch ?? ""}`,
sha: r.headSha,
event: r.event,
environment: n.environment,
intervention: n.intervention,
another: true
});
if (!a.allowed) {
const e = a.rules.map(({facts: e}) => e).filter(e => "near-miss" in e);
const t = (0, m.ZS)(a.rules);
const n = (0, h.G)(u.facts);
return {
id: i,
kind: "still-refused",
codes: a.reasonCodes,
misses: e,
decidedBy: t,
lacking: n
};
}
const c = await (0, o.cI)(e, t, i);
if (!c.ok) return {
id: i,
kind: "unknown",
problem: c.problem
};
if (goesOn(c.value, r)) return {
id: i,
kind: "already-resumed"
};
for (const n of s.filter(e => e.id !== i).slice(0, P)) {
const r = await (0, o.cI)(e, t, n.id);
if (!r.ok) return {
id: i,
kind: "unknown",
problem: r.problem
};
if (goesOn(r.value, n)) return {
id: i,
kind: "not-newest"
};
}
const l = await (0, o.K4)(e, t, i);
if (l.ok) return {
id: i,
kind: "resumed"
};
const d = await (0, o.cI)(e, t, i);
return d.ok && goesOn(d.value, r) ? {
id: i,
kind: "already-resumed"
} : {
id: i,
kind: "unknown",
problem: l.problem
};
}
function goesOn(e, t) {
return e.attempt !== t.attempt || e.conclusion === null;
}
function stopped(e) {
return {
slots: [],
runs: [],
problems: [ e ]
};
}
}),
2830: ((e, t, n) => {
n.d(t, {
$4: () => graphQlPerson,
C$: () => o,
EW: () => restPerson,
Jc: () => i,
W1: () => u,
ng: () => a
});
var r = n(3619);
const s = new Set([ "User", "Bot" ]);
const o = r.Ikc({
login: r.YjP(),
id: r.aig(),
type: r.YjP()
});
const i = r.Ikc({
kind: r.YjP(),
login: r.YjP(),
databaseId: r.lqM(r.mee(r.aig()))
}).check(r.YPB(({kind: e, databaseId: t}) => !s.has(e) || (t ?? null) !== null));
const a = r.mee(i);
const u = "kind: __typename login ... on User { databaseId } ... on Bot { databaseId }\n  ... on Mannequin { databaseId } ... on Organization { databaseId }";
const c = new Set([ "User", "Bot", "Organization", "Mannequin" ]);
function restPerson(e) {
return {
login: e.login,
id: e.id,
type: typeOf(e.type)
};
}
function graphQlPerson(e) {
if (e === null) return {
login: "ghost",
id: null,
type: null
};
const t = e.kind === "Bot" && !e.login.endsWith("[bot]") ? "[bot]" : "";
return {
login: `${e.login}${t}`,
id: e.databaseId ?? null,
type: typeOf(e.kind)
};
}
function typeOf(e) {
return c.has(e) ? e : null;
}
}),
6085: ((e, t, n) => {
n.d(t, {
Md: () => payloadOf,
Pj: () => signedDelivery,
nk: () => o
});
var r = n(3619);
var s = n(3305);
const o = "ezdrav:receipt";
const i = r.g1P(r.YjP(), r.KCZ([ r.YjP(), r.aig(), r.zMY(), r.chJ(), r.YOg(r.YjP()) ]));
const a = r.Ikc({
schema: r.euz(1),
kind: r.k5n([ "announcement", "notification", "withdrawal", "approval", "rejection" ]),
said: i,
token: r.YjP().check(s.Eb(16384))
});
function signedDelivery(e) {
const t = a.safeParse(unwrapped(e));
return t.success ? t.data : null;
}
const u = r.Ikc({
schema: r.aig(),
intervention: r.YjP(),
plan: r.YjP(),
recipients: r.YOg(r.YjP()),
"message-id": r.YjP(),
run: r.YjP(),
server: r.lqM(r.YjP())
});
function payloadOf(e) {
const t = u.safeParse(unwrapped(e));
if (!t.success) return null;
const {schema: n, intervention: r, plan: s, recipients: o, run: i, server: a} = t.data;
const c = t.data["message-id"];
return {
schema: n,
interventionId: r,
planDigest: s,
recipients: o,
messageId: c,
runId: i,
...a !== void 0 && {
mailServer: a
}
};
}
function unwrapped(e) {
let t = e;
for (let e = 0; e < 2 && typeof t === "string"; e += 1) try {
t = JSON.parse(t);
} catch {
return null;
}
return t;
}
}),
834: ((e, t, n) => {
n.d(t, {
$i: () => w,
l2: () => g,
En: () => f,
w2: () => isBot,
gh: () => readReceipts
});
var r = n(3619);
var s = n(3305);
var o = n(2830);
var i = n(9339);
function deploymentNumber(e) {
const t = /^\d+:Deployment(\d+)$/.exec(Buffer.from(e, "base64").toString("latin1"));
if (t?.[1] !== void 0) return t[1];
const [, n] = /^DE_([A-Za-z0-9_-]+)$/.exec(e) ?? [];
return n === void 0 ? e : lastOf(Buffer.from(n, "base64url")) ?? e;
}
const a = new Map([ [ 204, 1 ], [ 205, 2 ], [ 206, 4 ], [ 207, 8 ] ]);
function lastOf(e) {
if (e[0] !== 147) return null;
let t = null;
let n = 1;
for (let r = 0; r < 3; r += 1) {
const r = e[n] ?? 255;
const s = r < 128 ? 0 : a.get(r);
if (s === void 0 || n + s >= e.length) return null;
const o = e.subarray(s === 0 ? n : n + 1, n + 1 + s).toString("hex");
t = String(BigInt(`0x${o}`));
n += 1 + s;
}
return n === e.length ? t : null;
}
var u = n(6085);
var c = n(9693);
var l = n(1028);
var d = n(7827);
const f = "ezdrav-announcement";
const p = "github-actions[bot]";
const h = r.Ikc({
state: r.YjP(),
createdAt: l.u,
creator: o.Jc
});
const m = r.Ikc({
id: r.YjP().check(s.m9(1)),
task: r.YjP(),
environment: r.euz(f),
commitOid: r.YjP(),
payload: r.mee(r.YjP()),
createdAt: l.u,
creator: o.Jc,
repository: r.Ikc({
nameWithOwner: r.YjP()
}),
statuses: r.Ikc({
nodes: r.YOg(h),
pageInfo: r.Ikc({
hasNextPage: r.zMY()
})
}),
otherEnd: r.Ikc({
nodes: r.YOg(h)
})
});
const g = r.Ikc({
nodes: r.YOg(m),
pageInfo: c.Qu
});
const v = `state createdAt creator { ${o.W1} }`;
const w = deployments("");
function deployments(e) {
return `deployments(environments: ["${f}"], first: 100, ${e}\n    orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { hasNextPage endCursor } nodes {\n    id task environment commitOid payload createdAt creator { ${o.W1} }\n    repository { nameWithOwner }\n    statuses(first: 50) { pageInfo { hasNextPage } nodes { ${v} } }\n    otherEnd: statuses(last: 50) { nodes { ${v} } } } }`;
}
const y = {
name: "Receipts",
takes: "$after: String!",
asks: deployments("after: $after,")
};
const k = r.X$i(i.dD, {
deployments: g
});
const b = 5;
async function readReceipts(e, t, n, r) {
const s = [];
let o = n;
let a = "GraphQL Repository";
for (let n = 1; ;n += 1) {
const u = o.nodes.find(e => isBuried(e, r));
if (u !== void 0) {
const e = deploymentNumber(u.id);
return (0, d.C)(a, "too-many-statuses", {
receipt: e
});
}
const l = o.nodes.some(e => e.repository.nameWithOwner.toLowerCase() !== `${t.owner}/${t.name}`.toLowerCase());
if (l) return (0, i._2)(a);
const f = o.nodes.flatMap(e => receiptOf(e) ?? []);
s.push(...f);
if (f.some(e => isBot(e.creator) && r(e)) || !o.pageInfo.hasNextPage) return {
ok: true,
value: s,
request: a,
next: null
};
if (n === b) return (0, d.C)(a, "too-many-receipts", {
most: b * 100
});
const p = {
after: o.pageInfo.endCursor
};
const h = await (0, c.gq)(e, t, y, p, k);
if (!h.ok) return h;
o = h.value.deployments;
a = h.request;
}
}
function statusesOf({statuses: e, otherEnd: t}) {
return [ ...e.nodes, ...t.nodes ];
}
const O = new Set([ "SUCCESS", "FAILURE", "ERROR" ]);
function decidingOf(e) {
const [t = null] = statusesOf(e).filter(({state: e, creator: t}) => O.has(e) && (e !== "SUCCESS" || isBot((0, 
o.$4)(t)))).toSorted((e, t) => e.createdAt - t.createdAt || Number(e.state === "SUCCESS") - Number(t.state === "SUCCESS"));
return t;
}
function deliveryOf(e) {
const t = decidingOf(e);
return t?.state === "SUCCESS" ? t.createdAt : null;
}
function isBuried(e, t) {
if (!e.statuses.pageInfo.hasNextPage || deliveryOf(e) !== null) return false;
const n = receiptOf(e);
return n !== null && isBot(n.creator) && t({
...n,
deliveredAt: n.createdAt
});
}
const $ = {
"ezdrav:announcement": "announcement",
"ezdrav:notification": "notification",
"ezdrav:withdrawal": "withdrawal"
};
function receiptOf(e) {
if (e.task === u.nk) return signedOf(e);
const t = $[e.task];
if (t === void 0) return null;
const n = deliveryOf(e);
const r = !e.statuses.pageInfo.hasNextPage;
if (r && n === null && isGivenUp(e)) return null;
return {
kind: t,
...madeOf(e),
payload: (0, u.Md)(e.payload),
deliveredAt: n
};
}
function isGivenUp(e) {
const t = decidingOf(e);
return t !== null && t.state !== "SUCCESS";
}
function isBot(e) {
return e.type === "Bot" && e.login === p;
}
function signedOf(e) {
const t = (0, u.Pj)(e.payload);
if (t === null) return null;
const {kind: n, said: r, token: s} = t;
return {
kind: n,
...madeOf(e),
payload: (0, u.Md)(r),
deliveredAt: null,
signed: {
kind: n,
payload: r,
token: s
}
};
}
function madeOf(e) {
return {
id: deploymentNumber(e.id),
repository: e.repository.nameWithOwner,
environment: e.environment,
creator: (0, o.$4)(e.creator),
commit: e.commitOid,
createdAt: e.createdAt
};
}
}),
8328: ((e, t, n) => {
n.d(t, {
Dm: () => y,
NT: () => m,
Nu: () => readRepository,
Py: () => treeFile,
R$: () => p,
RR: () => listing,
Z9: () => provenTexts,
qq: () => readRepositoryFiles,
qw: () => w
});
var r = n(3619);
var s = n(1346);
var o = n(9339);
var i = n(834);
var a = n(9693);
var u = n(69);
var c = n(7827);
const l = r.Ikc({
name: r.YjP(),
mode: r.aig(),
type: r.YjP(),
oid: r.YjP(),
size: r.aig()
});
function isWholeFolder(e) {
return e.type !== "tree" || Array.isArray(e.object?.entries);
}
const d = r.X$i(l, {
object: r.mee((0, s.yS)(l))
}).check(r.YPB(isWholeFolder));
const f = r.Ikc({
mode: r.aig(),
type: r.YjP(),
oid: r.YjP(),
object: r.mee((0, s.yS)(d))
}).check(r.YPB(isWholeFolder));
const p = r.mee(f);
const h = (0, s.yS)(r.Ikc({
object: s.NQ
}));
const m = r.mee(r.Ikc({
object: r.mee(h)
}));
const g = r.X$i(o.dD, {
visibility: r.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
defaultBranchRef: r.Ikc({
name: r.YjP(),
target: r.Ikc({
oid: r.YjP(),
file: p,
texts: m,
interventions: m
})
}),
ref: r.lqM(r.mee(u.vw)),
alike: r.lqM(r.mee(r.Ikc({
name: r.YjP()
}))),
deployments: r.lqM(i.l2)
});
const v = "name mode type oid size";
const w = `file(path: ".ezdrav") { mode type oid object { ... on Tree {\n  entries { ${v} object { ... on Tree { entries { ${v} } } } } } } }`;
const y = `{ object { ... on Tree { entries { object { ${s.we} } } } } }`;
async function readRepositoryFiles(e, t) {
return readState(e, t, null, "");
}
async function readRepository(e, t, n) {
const r = await readState(e, t, n, i.$i);
if (!r.ok) return r;
const {deployments: s} = r.value;
if (s === void 0) return (0, c.C)(r.request, "unreadable", {
part: "deployments",
fault: "unreadable"
});
return {
...r,
value: {
...r.value,
deployments: s
}
};
}
async function readState(e, t, n, r) {
const s = n?.replace("refs/tags/", "refs/heads/") ?? null;
const o = {
name: "Repository",
takes: n === null ? "" : "$ref: String!, $alike: String!",
asks: `visibility defaultBranchRef { name target { oid ... on Commit { ${w}\n      texts: file(path: ".ezdrav") ${y}\n      interventions: file(path: ".ezdrav/interventions") ${y} } } }\n      ${n === null ? "" : `${u.Dk} alike: ref(qualifiedName: $alike) { name }`} ${r}`
};
const i = n === null ? {} : {
ref: n,
alike: s
};
const l = await (0, a.gq)(e, t, o, i, g);
if (!l.ok) return l;
if (n !== null && (l.value.ref === void 0 || l.value.alike === void 0)) return (0, 
c.C)(l.request, "tag-not-told");
const {databaseId: d, defaultBranchRef: f, ref: p, alike: h, deployments: m, ...v} = l.value;
const {target: k} = f;
return {
...l,
value: {
...v,
...m !== void 0 && {
deployments: m
},
id: d,
defaultBranch: f.name,
tip: k.oid,
files: listing(k.file),
blobs: provenTexts(k.texts, k.interventions),
tag: n === null ? null : (0, u.MI)(n, p ?? null),
branchNamedAlike: (h ?? null) !== null
}
};
}
function provenTexts(...e) {
const t = e.flatMap(e => e?.object?.entries ?? []);
return new Map(t.flatMap(({object: e}) => {
const t = e?.oid;
const n = t === void 0 ? null : (0, s.CE)(t, e);
return t === void 0 || n === null ? [] : [ [ t, n ] ];
}));
}
function listing(e) {
if (e === null) return [];
const t = e.object?.entries;
if (!t) return [ treeFile(".ezdrav", {
...e,
size: 0
}) ];
return t.flatMap(e => {
const t = `.ezdrav/${e.name}`;
const n = e.object?.entries ?? [];
return [ treeFile(t, e), ...n.map(e => treeFile(`${t}/${e.name}`, e)) ];
});
}
function treeFile(e, t) {
const n = t.type === "tree" || t.type === "commit" ? t.type : "blob";
return {
path: e,
type: n,
mode: t.mode.toString(8).padStart(6, "0"),
oid: t.oid,
size: t.size
};
}
}),
69: ((e, t, n) => {
n.d(t, {
Dk: () => c,
MI: () => peeled,
vw: () => u,
zW: () => readTag
});
var r = n(3619);
var s = n(9339);
var o = n(9693);
const i = 6;
const a = r.Ikc({
kind: r.YjP(),
oid: r.YjP(),
target: r.lqM(r.RZV(() => a))
});
const u = r.Ikc({
prefix: r.YjP(),
name: r.YjP(),
target: a
});
const c = `ref(qualifiedName: $ref) { prefix name ${following(i)} }`;
function following(e) {
const t = e === 1 ? "" : ` ... on Tag { ${following(e - 1)} }`;
return `target { kind: __typename oid${t} }`;
}
async function readTag(e, t, n) {
const i = {
name: "Tag",
takes: "$ref: String!",
asks: c
};
const a = r.X$i(s.dD, {
ref: r.mee(u)
});
const l = await (0, o.gq)(e, t, i, {
ref: n
}, a);
return l.ok ? {
...l,
value: peeled(n, l.value.ref)
} : l;
}
function peeled(e, t) {
const n = t !== null && `${t.prefix}${t.name}` === e ? t : null;
const r = [];
for (let e = n?.target; e !== void 0; e = e.target) r.push(e);
const s = r.at(-1);
return {
commit: s?.kind === "Commit" ? s.oid : null,
objects: r.map(e => e.oid),
goesOn: s?.kind === "Tag"
};
}
}),
1028: ((e, t, n) => {
n.d(t, {
u: () => a
});
var r = n(3619);
var s = n(3305);
var o = n(9466);
const i = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const a = r.FsL(r.YjP().check(s.Fk(i), r.YPB(e => !Number.isNaN(Date.parse(e)))), r.pdi(e => (0, 
o.B9)(Date.parse(e))));
}),
8510: ((e, t, n) => {
n.r(t);
n.d(t, {
gate: () => gate,
judge: () => judge
});
var r = n(7209);
var s = n(8149);
var o = n(3619);
var i = n(3305);
const {readFileSync: a} = process.getBuiltinModule("node:fs");
const u = o.Ikc({
repository: o.Ikc({
default_branch: o.YjP().check(i.m9(1))
})
});
function readDefaultBranch(e = process.env) {
const t = e["GITHUB_EVENT_PATH"];
if (t === void 0 || t === "") return;
try {
const e = u.safeParse(JSON.parse(a(t, "utf8")));
return e.success ? e.data.repository.default_branch : void 0;
} catch {
return;
}
}
function readOwnWorkflow() {
const e = process.env["GITHUB_WORKFLOW_REF"] ?? "";
return /\/\.github\/workflows\/([^/@]+)@/.exec(e)?.[1] ?? null;
}
var c = n(2616);
var l = n(4166);
var d = n(2761);
var f = n(7982);
var p = n(1936);
var h = n(3395);
var m = n(7223);
var g = n(3384);
var v = n(7273);
function valuesOf(e, t) {
const n = new RegExp(`(?:^|[{,])[ \\t-]*${e}:[ \\t]*["']?([\\w.-]+)["']?[ \\t]*(?:$|[,}#])`, "gm");
return [ ...t.matchAll(n) ].flatMap(([, e]) => e ?? []);
}
function isResumed(e, t) {
return e.some(e => valuesOf("mode", e).includes("resume") && (t === null || valuesOf("workflow", e).includes(t)));
}
async function withResuming(e, {repository: t}, n, r) {
const {verdict: o, gathered: i} = n;
const {candidate: a, solution: u, facts: c, repository: l} = i;
const {reasonCodes: d} = o;
if (l === null || !(0, v.dg)(d) || !d.includes("slot.not-yet-open")) return n;
const f = await (0, g.Y)(e, t, l.tip);
if (!f.ok) return n;
const p = {
...c,
resumed: isResumed(f.value, r)
};
return {
verdict: (0, s._)(a, u, p),
gathered: {
...i,
facts: p
}
};
}
var w = n(9466);
var y = n(5635);
var k = n(8244);
var b = n(4151);
const O = 1e3;
function worthWaitingFor(e, t) {
const {reasonCodes: n, opensAt: r, evaluatedAt: s} = e;
const [o, ...i] = n;
if (o !== "slot.not-yet-open" || i.length > 0 || (0, b.q)(e)) return null;
if (r === null || s === null) return null;
return r - s <= t * w.pY ? r : null;
}
async function waitFor(e, t, n, r) {
const s = (0, w.tY)(e, O);
for (;;) {
const e = t.now();
if (!e.known) throw new y.J("clock-lost");
const o = s - e.value;
if (o <= 0) return;
if (o > w.dp + O) throw new y.J("clock-lost", "longer than an hour");
r(Math.ceil(o / w.pY));
await (0, k.v)(Math.min(o, o % w.pY || w.pY), n);
}
}
var $ = n(2921);
const A = 25;
async function judge(e, t, n) {
e.begin(A);
try {
const r = await (0, f.kg)(e, t, n);
const {candidate: o, solution: i, facts: a} = r;
const u = (0, s._)(o, i, a);
if (!u.allowed) return {
verdict: u,
gathered: r
};
const c = await (0, f.XN)(e, t, a);
return {
verdict: (0, s._)(o, i, c),
gathered: {
...r,
facts: c
}
};
} finally {
e.begin();
}
}
async function gate({inputs: e, context: t, signal: s}, o) {
const i = (0, l.$)({
inputs: e,
context: t,
signal: s
});
try {
const a = questionOf(e, t);
let {verdict: u, gathered: l} = await judge(i, a);
const f = e.language ?? l.solution.language ?? "en";
await (0, $.r)(f);
const g = worthWaitingFor(u, e.waitMinutes);
if (g !== null) {
await waitFor(g, i.clock, s, e => {
(0, c.yy)((0, $.w)(f).waiting(e, (0, r.HJ)(g)));
});
({verdict: u, gathered: l} = await judge(i, a));
}
const told = e => {
const t = (0, d.F_)(e.verdict, {
language: f,
locate: e.gathered.files?.locate ?? new Map,
file: e.gathered.candidate?.path ?? null
});
const n = (0, m.N$)(t, e.gathered.files, f);
const r = (0, h.UJ)(e.verdict, e.gathered);
if (r === null) return n;
const {outputs: s} = n;
return {
...n,
outputs: {
...s,
verdict: r.packed ?? ""
},
kept: r.text
};
};
if (e.smtpUrl === void 0 || !(0, p.t)(u)) {
const e = {
verdict: u,
gathered: l
};
return told(await withResuming(i, a, e, readOwnWorkflow()));
}
const {notifyUrgent: v, withNotification: w} = await Promise.all([ n.e(8996), n.e(6611), n.e(2877), n.e(1258), n.e(9325), n.e(5074) ]).then(n.bind(n, 5074));
await (0, $.r)();
const y = await v({
client: i,
question: a,
inputs: e,
language: f,
signal: s,
tuning: o,
judge: () => judge(i, a)
}, {
verdict: u,
gathered: l
});
return w(told(y.judgement), y, f);
} finally {
i.close();
}
}
function questionOf(e, t) {
return {
repository: (0, l._)(t),
runId: t.runId,
ref: t.ref,
sha: t.sha,
event: t.event,
environment: e.environment,
intervention: e.intervention,
defaultBranch: readDefaultBranch()
};
}
}),
7982: ((e, t, n) => {
n.d(t, {
XN: () => lookAgainAtTag,
ce: () => Memory,
kg: () => gather
});
var r = n(7217);
var s = n(648);
var o = n(4036);
var i = n(2297);
var a = n(834);
var u = n(8328);
var c = n(1018);
var l = n(69);
var d = n(6515);
var f = n(1742);
var p = n(4758);
var h = n(8726);
var m = n(7934);
n(5987);
var g = n(9457);
var v = n(2617);
var w = n(8547);
var y = n(740);
var k = n(3068);
var b = n(2278);
var O = n(9904);
var $ = n(7827);
const A = "main";
class Memory {
#_=new Map;
recall(e, t) {
const n = this.#_.get(e);
if (n !== void 0) return n;
const r = t();
this.#_.set(e, r);
return r;
}
}
async function gather(e, t, n = new Memory) {
const {repository: s, defaultBranch: a = A} = t;
e.keepBack(1);
const l = t.ref.startsWith("refs/tags/") ? t.ref : null;
const d = n.recall("issues", () => (0, o.Jz)(e, s));
d.catch(() => {});
const [f, p, m] = await Promise.all([ (0, u.Nu)(e, s, l), (0, c.cI)(e, s, t.runId), n.recall("likely", () => (0, 
r.EX)(e, s, a, null, "any")) ]);
if (!f.ok) return withoutRepository(e, t, p, f.problem);
const {tip: y} = f.value;
const k = n.recall(`pushes ${y}`, () => lookAhead(e, s, f.value, a, m));
k.catch(() => {});
const b = await n.recall(`files ${y}`, () => (0, v.m)(e, s, f.value, t.intervention));
const O = targetOf(t, f.value, f.request, p);
const {candidate: $} = (0, h.iE)(b.files, O);
const {solution: j} = b;
const [S, P] = await Promise.all([ $ === null ? q : n.recall(`evidence ${y} ${$.path}`, () => gatherEvidence(e, s, f.value, b, $, {
ahead: k,
issues: d,
own: p,
changes: t.another === void 0 ? (0, i.St)(e, s, $.path, y) : null
})), n.recall(`rules ${y}`, () => (0, w.I)(e, s, f.value, b, k)) ]);
const I = baseFacts(e, t, p, [ O.tagNow, S.landing, S.receipts, S.consents, b.roster, P, ...b.files.kind === "unknown" ? [ {
known: false,
problem: b.files.problem
} ] : [] ]);
const R = {
...I,
...S,
files: b.files,
roster: b.roster,
formerRules: P,
...(0, g.O)(b),
target: O
};
return {
candidate: $,
solution: j,
files: b,
repository: f.value,
facts: await withWayOut(e, s, f.value, {
candidate: $,
solution: j,
facts: R
})
};
}
async function withWayOut(e, t, {defaultBranch: n}, r) {
const {facts: s} = r;
const o = await (0, w.w)(e, t, n, s, (0, p.a)(r));
if (o === null) return s;
const i = o.ok ? {
known: true,
value: o.value,
grade: "verified",
sources: [ {
kind: "api",
from: o.request
} ]
} : {
known: false,
problem: o.problem
};
const a = distinct([ ...s.problems, ...problemsOf([ i ]) ]);
return {
...s,
formerRules: i,
problems: a,
requests: e.counted
};
}
async function lookAhead(e, t, {defaultBranch: n, tip: s}, o, i) {
const a = i.ok && n === o && i.value.pushes[0]?.after === s;
const u = e.enterpriseVersion === null ? [] : [ 404 ];
const c = a ? i : await (0, r.EX)(e, t, n, null, u);
return (0, O.M)(e, t, n, c, true);
}
const q = {
landing: null,
receipts: null,
answers: [],
consents: null
};
async function gatherEvidence(e, t, n, r, s, {ahead: o, issues: i, own: u, changes: c}) {
const {approvers: l} = r.solution;
const {id: f} = s.intervention;
const p = (0, d.s1)(l.client).length + (0, d.s1)(l["ezdrav-ict"]).length;
const h = (0, m.Ry)(s, p, () => i).then(n => (0, m.SQ)(e, t, n));
const g = (0, a.gh)(e, t, n.deployments, e => e.deliveredAt !== null && e.payload?.interventionId === f);
const v = {
client: e,
repository: t,
state: n,
own: u
};
const [w, O, $, A, q] = await Promise.all([ Promise.all([ o, c ]).then(([o, i]) => (0, 
y.L)(e, t, n, s, o.page, r.blobs, void 0, {
ahead: o,
changes: i,
comments: h,
receipts: g
})), h, g, g.then(e => (0, k.v$)(v, e, f)), g.then(t => (0, b.x4)(e, t, f)) ]);
const {stood: j} = w;
const S = {
client: e,
repository: t,
state: n,
candidate: s,
keys: q,
stood: j,
now: e.clock.now()
};
const P = $.ok ? (0, k.R7)($.value, A, j, n) : [];
const {notices: I, answers: R} = (0, b.zZ)(await (0, b.mj)(P, S));
return {
landing: w.landing,
answers: R,
receipts: $.ok ? {
known: true,
value: I,
grade: "verified",
sources: receiptSources($.request, $.value, f)
} : {
known: false,
problem: $.problem
},
consents: w.landing.known ? (0, m.ux)(s, w.pull, O, w.holders) : w.landing
};
}
function receiptSources(e, t, n) {
const r = t.filter(({payload: e}) => e?.interventionId === n);
const s = r.map(({id: t, deliveredAt: n, createdAt: r}) => ({
kind: "api",
from: e,
id: t,
time: n ?? r
}));
return s.length > 0 ? s : [ {
kind: "api",
from: e
} ];
}
async function lookAgainAtTag(e, t, n) {
e.keepBack(0);
const r = await (0, l.zW)(e, t.repository, t.ref);
const s = e.clock.now();
const o = r.ok ? tagFact(r.value, r.request, [ {
kind: "api",
from: r.request
} ]) : {
known: false,
problem: r.problem
};
return {
...n,
now: s,
target: {
...n.target,
tagNow: o
},
problems: [ ...n.problems, ...problemsOf([ s, o ]) ],
requests: e.counted
};
}
function targetOf(e, t, n, r) {
const {ref: s, sha: o, environment: i, intervention: a, another: u} = e;
const {tag: c} = t;
const l = c?.objects.includes(o) === true && c.commit !== null ? c.commit : o;
const d = u === void 0 || c?.commit === o && !t.branchNamedAlike;
const f = {
kind: "api",
from: n,
id: s
};
return {
ref: {
kind: d ? "ref" : "no-release",
name: s
},
deployed: isOfCommit(r, [ o, l, ...c?.objects ?? [] ]) ? {
known: true,
value: l,
grade: "verified",
sources: [ {
kind: "argument",
from: "GITHUB_SHA"
} ]
} : {
known: false,
problem: j
},
tagNow: tagFact(c, n, c === null ? [] : [ f ]),
tagObjects: (c?.objects ?? []).filter(e => e !== c?.commit),
environment: i,
...a !== void 0 && {
intervention: a
}
};
}
function tagFact(e, t, n) {
if (e?.goesOn === true) return {
known: false,
problem: (0, $.Q)(t, "tag-chain")
};
return {
known: true,
value: e?.commit ?? null,
grade: "verified",
sources: n
};
}
function baseFacts(e, t, n, r) {
const o = e.clock.now();
const {actor: i, triggeringActor: a} = n.ok ? n.value : {
actor: null,
triggeringActor: null
};
const u = n.ok ? [] : [ n.problem ];
const c = o.known ? (0, s.M)(Date.now(), o.value) : null;
return {
repository: `${t.repository.owner}/${t.repository.name}`,
now: o,
runId: String(t.runId),
event: eventOf(t, n),
actor: i,
triggeringActor: a?.id === i?.id ? null : a,
problems: distinct([ ...u, ...problemsOf([ o, ...r ]) ]),
requests: e.counted,
...c !== null && {
runnerClock: c
}
};
}
const j = (0, $.Q)("GET /repos/{owner}/{repo}/actions/runs/{run_id}", "another-commit");
function isOfCommit(e, t) {
return !e.ok || t.includes(e.value.headSha);
}
function eventOf({event: e}, t) {
return t.ok && t.value.event !== e ? `${e}, ${t.value.event}` : e;
}
function withoutRepository(e, t, n, r) {
const s = {
known: false,
problem: r
};
const o = baseFacts(e, t, n, [ s ]);
const i = {
...targetOf(t, {
tag: null,
branchNamedAlike: false
}, "", n),
tagNow: s
};
return {
candidate: null,
solution: f.U,
files: null,
repository: null,
facts: {
...o,
...q,
target: i,
roster: s,
formerRules: s,
files: {
kind: "unknown",
problem: r
}
}
};
}
function problemsOf(e) {
return e.flatMap(e => e === null || e.known ? [] : [ e.problem ]);
}
function distinct(e) {
const t = new Map(e.map(e => [ `${e.code} ${e.request}`, e ]));
return [ ...t.values() ];
}
}),
1936: ((e, t, n) => {
n.d(t, {
t: () => lacksNotificationAlone
});
function lacksNotificationAlone({decision: e, intervention: t, reasonCodes: n}) {
return e === "deny" && t?.urgent === true && n.length === 1 && n[0] === "urgent.not-notified";
}
})
};
