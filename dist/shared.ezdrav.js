export const modules = {
7649: ((e, n, t) => {
t.d(n, {
j: () => numbered,
r: () => shellWord
});
function shellWord(e) {
return /^[\p{L}\p{N}_./@:+,=-]+$/u.test(e) ? e : `'${e.replaceAll("'", "'\\''")}'`;
}
function numbered(e, n) {
return [ e, ...n.map((e, n) => `  ${n + 1}. ${e}`), "" ].join("\n");
}
}),
9354: ((e, n, t) => {
t.d(n, {
N: () => u,
h: () => l
});
var r = t(9466);
var o = t(7209);
const i = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const englishMonth = e => String(i[e - 1]);
const s = {
plural: new Intl.PluralRules("en"),
today: "today",
tomorrow: "tomorrow",
yesterday: "yesterday",
at: e => e === "00:00" ? "at midnight" : `at ${e}`,
time: e => e,
days: {
one: "day",
other: "days"
},
dayAndTime: (e, n) => `${e} ${n}`,
onWeekday: "Mon Tue Wed Thu Fri Sat Sun".split(" ").map(e => `on ${e}`),
weekday: "Mon Tue Wed Thu Fri Sat Sun".split(" "),
date: (e, n, t) => `${t} ${englishMonth(n)} ${e}`,
shortDate: (e, n) => `${n} ${englishMonth(e)}`,
dateAfterWeekday: (e, n) => `${e} ${n}`
};
function sloveneTime(e) {
return e.replace(/^0(?=\d)/, "").replace(":", ".");
}
const a = {
plural: new Intl.PluralRules("sl"),
today: "danes",
tomorrow: "jutri",
yesterday: "včeraj",
at: e => e === "00:00" ? "opolnoči" : `ob ${sloveneTime(e)}`,
time: sloveneTime,
days: {
one: "dan",
two: "dneva",
few: "dni",
other: "dni"
},
dayAndTime: (e, n) => `${e}, ${n}`,
onWeekday: "ponedeljek torek sredo četrtek petek soboto nedeljo".split(" ").map(e => `v ${e}`),
weekday: "pon. tor. sre. čet. pet. sob. ned.".split(" "),
date: (e, n, t) => `${t}. ${n}. ${e}`,
shortDate: (e, n) => `${n}. ${e}.`,
dateAfterWeekday: (e, n) => e.endsWith(".") ? `${e} ${n}` : `${e}, ${n}`
};
function momentsOf(e) {
const count = (n, t) => {
const {one: r, other: o, two: i = o, few: s = o} = t;
const a = {
zero: o,
one: r,
two: i,
few: s,
many: o,
other: o
};
return `${n} ${a[e.plural.select(n)]}`;
};
const dated = (n, t, r) => {
const [i, s, a] = [ n.slice(0, 4), n.slice(5, 7), n.slice(8) ].map(Number);
const u = String(t[(0, o.jr)(n) - 1]);
return e.dateAfterWeekday(u, r ? e.date(i, s, a) : e.shortDate(s, a));
};
const onDay = n => dated(n, e.onWeekday, true);
const time = n => e.time((0, o.HJ)(n));
return {
count,
onDay,
when: (n, t) => {
const r = (0, o.gD)(n);
const i = t === null ? null : (0, o.gD)(t);
const s = e.at((0, o.HJ)(n)).replace(" ", " ");
if (i === r) return `${e.today} ${s}`;
if (i !== null && (0, o.fi)(i, 1) === r) return `${e.tomorrow} ${s}`;
if (i !== null && (0, o.fi)(i, -1) === r) return `${e.yesterday} ${s}`;
return e.dayAndTime(onDay(r), s);
},
time,
clock: n => e.time(n.slice(-5)),
stamp: n => `${dated((0, o.gD)(n), e.weekday, true)} ${time(n)}`,
date: n => dated(n, e.weekday, true),
day: n => dated(n, e.weekday, false),
length: (n, t) => {
const o = (t === "up" ? Math.ceil : Math.floor)(n / r.pY);
if (o >= 48 * r.dp / r.pY) return count(Math.floor(o / 1440), e.days);
const i = Math.floor(o / 60);
const s = o % 60;
if (i === 0) return `${s} min`;
return s === 0 ? `${i} h` : `${i} h ${s} min`;
}
};
}
const u = momentsOf(s);
const l = momentsOf(a);
}),
8232: ((e, n, t) => {
t.d(n, {
d: () => isRequestPath,
i: () => readRequest
});
var r = t(8038);
var o = t(2669);
var i = t(2359);
var s = t(3619);
var a = t(3304);
const u = [ "question", "request" ];
const l = {
question: [ "subject", "question" ],
request: [ "subject", "elements", "justification" ]
};
const c = [ "question", "elements", "justification" ];
const d = (0, a.om)({
version: a.rE,
kind: s.k5n(u),
subject: (0, a.n8)(180),
question: s.lqM((0, a.CS)(4e3)),
elements: s.lqM(s.YOg((0, a.om)({
name: (0, a.n8)(200),
value: (0, a.CS)(2e3)
}))),
justification: s.lqM((0, a.CS)(4e3))
}).check(s.z6Y(({value: e, issues: n}) => {
const t = l[e.kind];
for (const r of c) {
const o = t.includes(r);
const i = e[r];
if (o === (i !== void 0)) continue;
(0, a.cc)(n, (0, a.i)(o ? "file.missing-key" : "file.unknown-key"), r);
}
}));
const f = {
schema: d,
limits: o.o5,
discreet: false
};
function isRequestPath(e) {
return /^\.ezdrav\/requests\/[A-Za-z0-9_-][A-Za-z0-9._-]*\.yml$/.test(e);
}
function readRequest(e, n, t = r.U$) {
const o = (0, i.T)(e, n, {
...f,
known: t
});
return o.ok ? {
ok: true,
value: o.value,
locate: o.locate
} : {
ok: false,
diagnostics: o.diagnostics
};
}
}),
8149: ((e, n, t) => {
t.d(n, {
_: () => evaluate
});
var r = t(9438);
var o = t(8048);
var i = t(4758);
var s = t(2371);
var a = t(1909);
var u = t(6447);
var l = t(8705);
var c = t(1532);
var d = t(3596);
var f = t(2821);
var m = t(4591);
var p = t(7962);
var v = t(5507);
function evaluate(e, n, t) {
const r = {
candidate: e,
solution: n,
facts: t
};
try {
return verdictOn(r);
} catch (e) {
return errorVerdict(e);
}
}
function verdictOn(e) {
const {candidate: n, facts: t} = e;
const r = (0, i.k)(e);
const u = n?.intervention.urgent !== void 0;
const l = (0, o.L)(r, u);
const d = n !== null && (l === "allow" || l === "allow-urgent");
const f = n === null || u ? null : n.intervention.schedule;
return {
decision: l,
allowed: d,
reasonCodes: (0, o.U)(r),
intervention: n === null ? null : {
id: n.intervention.id,
planDigest: n.planDigest,
urgent: u
},
evaluatedAt: (0, c.I)(t),
opensAt: f?.start ?? null,
closesAt: f?.end ?? null,
validUntil: d ? soonest([ e, ...(0, a.dS)(e).map(e => e.judged) ]) : null,
earliestStart: n === null || u ? null : earliest({
...e,
candidate: n
}),
ahead: n === null ? null : (0, s.RJ)({
...e,
candidate: n
}, r),
rules: r,
diagnostics: t.files.kind === "invalid" ? t.files.diagnostics.toSorted(byPlace) : []
};
}
function soonest(e) {
const n = e.flatMap(({candidate: e, ...n}) => e === null ? [] : validUntil({
...n,
candidate: e
}) ?? []);
return n.toSorted((e, n) => e - n)[0] ?? null;
}
function validUntil(e) {
const {intervention: n} = e.candidate;
if (n.urgent !== void 0) return (0, l.n)(e).expiresAt;
if ((0, m.v)(p.N, e) !== null) return null;
return (0, u.p)(n) ?? n.schedule.end;
}
function earliest(e) {
const {announced: n} = (0, r.RQ)(e);
if (n.kind === "unknown") return null;
return n.kind === "announced" ? (0, v._G)(n.at, e) : (0, v.lD)(e);
}
function byPlace(e, n) {
return (0, d.z)(e.file, n.file) || e.line - n.line || e.column - n.column || (0, 
d.z)(e.code, n.code) || (0, d.z)(e.key, n.key);
}
function errorVerdict(e) {
const n = {
thrown: e instanceof Error ? e.message : String(e)
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
rules: f.y.map(({id: e}) => ({
rule: e,
outcome: "unverifiable",
code: null,
evidence: null,
facts: n
})),
diagnostics: []
};
}
}),
7183: ((e, n, t) => {
t.d(n, {
SR: () => hasLeft,
XL: () => departsAt,
kR: () => isGranted,
xK: () => isRevoked
});
var r = t(7209);
function departsAt({left: e}) {
if (e === void 0) return null;
return e.kind === "time" ? e.instant : (0, r.l$)((0, r.fi)(e.date, 1), "00:00");
}
function hasLeft(e, n) {
const t = departsAt(e);
return t !== null && t <= n;
}
function isRevoked({revocation: e}, n) {
return e?.confirmed !== void 0 && e.confirmed <= n;
}
function isGranted({account: e}, n) {
return e?.granted !== void 0 && e.granted <= (0, r.gD)(n);
}
}),
7827: ((e, n, t) => {
t.d(n, {
O: () => unreadable,
Q: () => malformed
});
function malformed(e, n, t = {}) {
return {
code: "api.malformed",
request: e,
status: 200,
detail: "",
flaw: {
why: n,
values: t
}
};
}
function unreadable(e, n, t = {}) {
return {
ok: false,
problem: malformed(e, n, t)
};
}
}),
8799: ((e, n, t) => {
t.d(n, {
A: () => canonicalize
});
function serializeString(e) {
if (!e.isWellFormed()) throw new Error("Lone surrogate is not allowed");
return JSON.stringify(e);
}
function serializePrimitive(e) {
switch (typeof e) {
case "number":
if (isNaN(e)) throw new Error("NaN is not allowed");
if (!isFinite(e)) throw new Error("Infinity is not allowed");
return JSON.stringify(e);

case "string":
return serializeString(e);

case "boolean":
return e ? "true" : "false";

default:
return JSON.stringify(e);
}
}
function enterValue(e, n) {
let t = null;
while (e !== null && typeof e === "object" && typeof e.toJSON === "function") {
if (n.has(e)) throw new Error("Circular reference detected");
n.add(e);
(t ??= []).push(e);
e = e.toJSON();
}
if (e instanceof Number || e instanceof String || e instanceof Boolean) e = e.valueOf();
if (e === null || typeof e !== "object") {
if (t !== null) for (const e of t) n.delete(e);
return serializePrimitive(e);
}
if (n.has(e)) throw new Error("Circular reference detected");
n.add(e);
return {
container: e,
keys: Array.isArray(e) ? null : Object.keys(e).sort(),
index: 0,
first: true,
wrappers: t
};
}
function canonicalize(e) {
if (e === null || typeof e !== "object") return serializePrimitive(e);
const n = new Set;
const t = enterValue(e, n);
if (typeof t !== "object") return t;
let r = t.keys === null ? "[" : "{";
const o = [ t ];
e: while (o.length > 0) {
const e = o[o.length - 1];
const t = e.container;
if (e.keys === null) {
while (e.index < t.length) {
const i = e.index++;
if (i > 0) r += ",";
const s = t[i];
const a = s === void 0 || typeof s === "symbol" || typeof s === "function" ? null : s;
if (a === null || typeof a !== "object") {
r += serializePrimitive(a);
continue;
}
const u = enterValue(a, n);
if (typeof u !== "object") {
r += u === void 0 ? "null" : u;
continue;
}
r += u.keys === null ? "[" : "{";
o.push(u);
continue e;
}
r += "]";
} else {
const i = e.keys;
while (e.index < i.length) {
const s = i[e.index++];
const a = t[s];
if (a === void 0 || typeof a === "symbol" || typeof a === "function") continue;
if (a === null || typeof a !== "object") {
if (e.first) e.first = false; else r += ",";
r += serializeString(s) + ":" + serializePrimitive(a);
continue;
}
const u = enterValue(a, n);
if (u === void 0) continue;
if (e.first) e.first = false; else r += ",";
r += serializeString(s) + ":";
if (typeof u !== "object") {
r += u;
continue;
}
r += u.keys === null ? "[" : "{";
o.push(u);
continue e;
}
r += "}";
}
n.delete(t);
if (e.wrappers !== null) for (const t of e.wrappers) n.delete(t);
o.pop();
}
return r;
}
}),
7217: ((e, n, t) => {
t.d(n, {
EX: () => readActivity,
GG: () => readLeft,
i9: () => readTrees
});
var r = t(3619);
var o = t(2830);
var i = t(1346);
var s = t(9339);
var a = t(8328);
var u = t(1028);
var l = t(7827);
const c = r.Ikc({
id: r.aig(),
before: r.YjP(),
after: r.YjP(),
ref: r.YjP(),
timestamp: u.u,
activity_type: r.k5n([ "push", "force_push", "pr_merge", "merge_queue_merge", "branch_creation", "branch_deletion" ]),
actor: r.mee(o.C$)
});
async function readActivity(e, n, t, i, a = []) {
const u = `refs/heads/${t}`;
const l = r.YOg(c);
const d = i === null ? await e.get("GET /repos/{owner}/{repo}/activity", {
...(0, s.at)(n),
ref: u,
per_page: 100,
direction: "desc"
}, l, a) : await e.follow(i, `GET /repos/${n.owner}/${n.name}/activity`, l, n.id);
if (!d.ok) return d;
if (d.value.some(e => e.ref !== u)) return (0, s._2)(d.request);
const f = [ ...d.value ].sort((e, n) => n.timestamp - e.timestamp || n.id - e.id);
const m = f.map(e => ({
id: String(e.id),
before: e.before,
after: e.after,
at: e.timestamp,
kind: e.activity_type,
by: e.actor === null ? null : (0, o.EW)(e.actor)
}));
return {
...d,
value: {
pushes: m,
next: d.next
}
};
}
async function readTrees(e, n, t) {
const r = await readLeft(e, n, t);
if (!r.ok) return r;
const o = [ ...r.value ].map(([e, n]) => [ e, n?.files ?? null ]);
return {
...r,
value: new Map(o)
};
}
async function readLeft(e, n, t) {
const r = new Map;
if (t.length === 0) return {
ok: true,
value: r,
request: "",
next: null
};
const o = `query Trees($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { ${s.zK}\n    ${(0, 
i.qZ)("c", t, `... on Commit { parents(first: 2) { nodes { oid } } ${a.qw} }`)} } }`;
const u = await e.query(o, (0, s._M)(n), i.Ru);
if (!u.ok) return u;
if ((0, s.wP)(n, u.value.repository)) return (0, s._2)(u.request);
for (const [e, n] of t.entries()) {
const t = d.safeParse(u.value.repository[`c${e}`]);
if (!t.success) return (0, l.O)(u.request, "unreadable", {
part: `c${e}`,
fault: "unreadable"
});
const {data: o} = t;
const i = o?.parents.nodes.map(({oid: e}) => e) ?? [];
r.set(n, o === null ? null : {
files: (0, a.RR)(o.file),
parents: i
});
}
return {
...u,
value: r
};
}
const d = r.mee(r.Ikc({
file: a.R$,
parents: r.Ikc({
nodes: r.YOg(r.Ikc({
oid: r.YjP()
}))
})
}));
}),
5274: ((e, n, t) => {
t.d(n, {
Cc: () => s,
YK: () => a,
vm: () => commentOf
});
var r = t(3619);
var o = t(2830);
var i = t(1028);
const s = r.Ikc({
fullDatabaseId: r.YjP(),
url: r.YjP(),
body: r.YjP(),
createdAt: i.u,
lastEditedAt: r.mee(i.u),
includesCreatedEdit: r.zMY(),
isMinimized: r.zMY(),
createdViaEmail: r.zMY(),
author: o.ng,
userContentEdits: r.mee(r.Ikc({
totalCount: r.aig()
}))
});
const a = `fullDatabaseId url body createdAt lastEditedAt includesCreatedEdit isMinimized\n  createdViaEmail author { ${o.W1} } userContentEdits(first: 1) { totalCount }`;
function commentOf(e) {
const n = e.userContentEdits?.totalCount ?? 0;
return {
id: e.fullDatabaseId,
url: e.url,
user: (0, o.$4)(e.author),
createdAt: e.createdAt,
body: e.body,
edited: e.lastEditedAt !== null || e.includesCreatedEdit || n > 0,
...e.lastEditedAt !== null && {
editedAt: e.lastEditedAt
},
minimised: e.isMinimized,
byEmail: e.createdViaEmail
};
}
}),
4036: ((e, n, t) => {
t.d(n, {
AE: () => l,
GF: () => f,
JL: () => u,
Jz: () => listOwnIssues,
TF: () => m,
XQ: () => lowestMarked,
YG: () => summaryOf,
YM: () => isEditedByOthers,
Zm: () => listMarkedIssues,
lY: () => listOwnComments
});
var r = t(3619);
var o = t(2830);
var i = t(1346);
var s = t(9339);
var a = t(1028);
const u = "github-actions[bot]";
const l = r.Ikc({
number: r.aig(),
html_url: r.YjP(),
repository_url: r.YjP(),
created_at: a.u,
state: r.k5n([ "open", "closed" ]),
title: r.YjP(),
body: r.cl6(r.YjP()),
labels: r.YOg(r.KCZ([ r.YjP(), r.Ikc({
name: r.cl6(r.YjP())
}) ])),
user: r.mee(o.C$),
pull_request: r.lqM(r.L5J())
});
const c = 100;
const d = 10;
async function listOwnIssues(e, n) {
const t = await e.list("GET /repos/{owner}/{repo}/issues", {
...(0, s.at)(n),
state: "all",
creator: u,
sort: "created",
direction: "asc"
}, r.YOg(l), c);
if (!t.ok) return t;
if (t.value.some(e => !(0, s.lJ)(n, e.repository_url))) return (0, s._2)(t.request);
const o = t.value.filter(e => e.user?.login === u && e.user.type === "Bot" && e.pull_request === void 0);
return {
...t,
value: o.map(summaryOf)
};
}
const f = `lastEditedAt editor { ${o.W1} }`;
const m = r.Ikc({
lastEditedAt: r.mee(r.YjP()),
editor: o.ng
});
function isEditedByOthers({lastEditedAt: e, editor: n}) {
if (e === null && n === null) return false;
const {login: t, type: r} = (0, o.$4)(n);
return t !== u || r !== "Bot";
}
const p = 250;
async function listMarkedIssues(e, n, t) {
const r = await listOwnIssues(e, n);
if (!r.ok) return r;
const o = r.value.filter(t);
const a = new Set;
let {request: u} = r;
for (let t = 0; t < o.length; t += p) {
const r = o.slice(t, t + p);
const l = r.map(({number: e}) => `i${e}: issue(number: ${e}) { ${f} }`);
const c = `query LastEdits($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${s.zK} ${l.join("\n")} } }`;
const d = await e.query(c, (0, s._M)(n), i.Ru);
if (!d.ok) return d;
u = d.request;
if ((0, s.wP)(n, d.value.repository)) return (0, s._2)(u);
for (const e of r) {
const n = m.safeParse(d.value.repository[`i${e.number}`]);
if (!n.success) {
const n = `i${e.number}: unreadable`;
return {
ok: false,
problem: {
code: "api.malformed",
request: u,
status: 200,
detail: n
}
};
}
if (isEditedByOthers(n.data)) a.add(e);
}
}
const l = {
own: o.filter(e => !a.has(e)),
edited: [ ...a ]
};
return {
ok: true,
value: l,
request: u,
next: null
};
}
function lowestMarked(e, n) {
const t = e.filter(e => e.body.split(/\r?\n/).includes(n));
return t.reduce((e, n) => e === null || n.number < e.number ? n : e, null);
}
function summaryOf(e) {
return {
number: e.number,
url: e.html_url,
state: e.state,
title: e.title,
body: e.body ?? "",
createdAt: e.created_at,
labels: e.labels.map(e => typeof e === "string" ? e : e.name ?? "")
};
}
async function listOwnComments(e, n, t, i = null) {
const a = await e.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, s.at)(n),
issue_number: t
}, r.YOg(r.Ikc({
id: r.aig(),
body: r.cl6(r.YjP()),
user: r.mee(o.C$)
})), d);
if (!a.ok) return a;
const l = a.value.filter(({user: e}) => i === null ? e?.login === u && e.type === "Bot" : e?.id === i);
return {
...a,
value: l.map(({id: e, body: n}) => ({
id: e,
body: n ?? ""
}))
};
}
}),
2555: ((e, n, t) => {
t.d(n, {
d: () => readOrganisationRepository
});
var r = t(3619);
var o = t(9339);
var i = t(8328);
var s = t(7827);
const a = r.Ikc({
repository: r.Ikc({
databaseId: r.aig(),
nameWithOwner: r.YjP(),
visibility: r.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
isArchived: r.zMY(),
defaultBranchRef: r.mee(r.Ikc({
name: r.YjP(),
target: r.Ikc({
oid: r.YjP(),
file: i.R$,
texts: i.NT
})
}))
})
});
const u = `query Organisation($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) { ${o.zK} visibility isArchived\n    defaultBranchRef { name target { oid ... on Commit { ${i.qw}\n      texts: file(path: ".ezdrav") ${i.Dm} } } } } }`;
async function readOrganisationRepository(e, n) {
const t = await e.query(u, (0, o._M)(n), a);
if (t.ok && t.value.repository.databaseId === n.id) return stateOf(t);
if (!t.ok && t.problem.code !== "api.forbidden") return t;
const i = await e.get("GET /repositories/{repository_id}", {
repository_id: n.id
}, r.Ikc({
id: r.aig(),
full_name: r.YjP()
}), [ 404 ]);
if (!i.ok) return i;
const [l = "", c = ""] = i.value.full_name.split("/");
if (i.value.id !== n.id) return (0, s.O)(i.request, "organisation-another", {
repository: `${l}/${c}`
});
const d = await e.query(u, {
owner: l,
name: c
}, a);
if (!d.ok) return d;
if (d.value.repository.databaseId === n.id) return stateOf(d);
return (0, s.O)(d.request, "organisation-another", {
repository: `${l}/${c}`
});
}
function stateOf(e) {
const {databaseId: n, nameWithOwner: t, defaultBranchRef: r, ...o} = e.value.repository;
const [s = "", a = ""] = t.split("/");
return {
...e,
value: {
...o,
name: {
owner: s,
name: a,
id: n
},
branch: r === null ? null : {
name: r.name,
tip: r.target.oid,
files: (0, i.RR)(r.target.file),
blobs: (0, i.Z9)(r.target.texts)
}
}
};
}
}),
4166: ((e, n, t) => {
t.d(n, {
$: () => clientFor,
_: () => repositoryOf
});
var r = t(3452);
var o = t(9527);
function repositoryOf(e) {
return {
owner: e.owner,
name: e.name,
id: e.repositoryId
};
}
function clientFor({inputs: e, context: n, signal: t}) {
const i = (0, o.H)(e);
return new r.K({
token: e.token,
organisationToken: e.organisationToken,
solutionsToken: e.solutionsToken,
api: n.api,
graphql: n.graphql,
server: n.server,
environment: process.env,
monotonic: () => process.uptime() * 1e3,
signal: t,
...i !== void 0 && {
permissions: i
}
});
}
}),
3413: ((e, n, t) => {
t.d(n, {
Y: () => readFoundFiles
});
var r = t(1346);
var o = t(3995);
var i = t(5987);
async function readFoundFiles(e, n, t, s) {
const a = new Set([ ...(0, o.Aq)(t.files, s).paths, i.iZ, i.Fo, i.pP ]);
const u = t.files.filter(e => a.has(e.path) && (0, o.O$)(e) === null && e.size <= (0, 
i.LF)(e.path));
const l = new Set(u.map(({oid: e}) => e).filter(e => !t.blobs.has(e)));
const c = await (0, r.b4)(e, n, [ ...l ]);
if (!c.ok) return c;
const d = new Map([ ...t.blobs, ...c.value ]);
const f = t.files.map(e => {
const {path: n, oid: t, size: r} = e;
const s = (0, i.LF)(n);
const a = r > s ? {
unread: "too-large",
size: r,
limit: s
} : null;
const u = (0, o.O$)(e) ?? a;
return {
...e,
source: u ?? d.get(t) ?? {
unread: "missing"
}
};
});
return {
...c,
value: {
found: f,
blobs: d
}
};
}
}),
5630: ((e, n, t) => {
t.d(n, {
houseOf: () => houseOf
});
var r = t(7217);
var o = t(1346);
var i = t(2555);
var s = t(7827);
var a = t(3995);
var u = t(5987);
var l = t(3757);
const c = "main";
async function houseOf({organisation: e}, n, {repository: t, id: o}) {
const [a = "", d = ""] = t.split("/");
const f = {
owner: a,
name: d,
id: o
};
if (n.id === o || t.toLowerCase() === `${n.owner}/${n.name}`.toLowerCase()) return refused((0, 
s.Q)("solution.yml", "organisation-itself"));
const [m, p] = await Promise.all([ (0, i.d)(e, f), (0, r.EX)(e, f, c, null, "any") ]);
if (!m.ok) return refused(unreadableHouse(m.problem, t));
const {branch: v, isArchived: g} = m.value;
if (g) return refused((0, s.Q)(m.request, "organisation-archived", {
repository: t
}));
if (v === null) return refused((0, s.Q)(m.request, "organisation-empty", {
repository: t
}));
const w = await foundIn(e, m.value.name, v);
if (!w.ok) return w;
const y = (0, l.Wb)(w.value);
if (!y.ok) return refused((0, l.GX)(m.request, t, y.diagnostics));
const k = `${m.value.name.owner}/${m.value.name.name}`;
const h = p.ok && v.name === c && p.value.pushes[0]?.after === v.tip;
const b = e.enterpriseVersion === null ? [] : [ 404 ];
return {
...m,
value: {
...y.value,
repository: k,
record: {
name: m.value.name,
branch: v.name,
tip: v.tip,
pushes: h ? p : await (0, r.EX)(e, m.value.name, v.name, null, b)
},
files: v.files.filter(({path: e}) => e === u.pP || e === u.Fo).map(({path: e, oid: n}) => ({
path: e,
oid: n
})),
writtenAs: k.toLowerCase() === t.toLowerCase() ? null : t
}
};
}
async function foundIn(e, n, {files: t, blobs: r}) {
const i = (0, l.vH)(t).filter(e => !r.has(e));
const s = await (0, o.b4)(e, n, [ ...new Set(i) ]);
if (!s.ok) return s;
const c = t.map(e => {
const {size: n, path: t, oid: o} = e;
const i = (0, u.LF)(t);
const l = n > i ? {
unread: "too-large",
size: n,
limit: i
} : null;
const c = r.get(o) ?? s.value.get(o);
return {
...e,
source: (0, a.O$)(e) ?? l ?? c ?? {
unread: "missing"
}
};
});
return {
...s,
value: c
};
}
function refused(e) {
return {
ok: false,
problem: e
};
}
function unreadableHouse(e, n) {
if (e.code !== "api.forbidden") return e;
return {
...e,
flaw: {
why: "organisation-unreadable",
values: {
repository: n
}
}
};
}
}),
7223: ((e, n, t) => {
t.d(n, {
N: () => withOrganisation,
t: () => withReading
});
var r = t(4391);
var o = t(2921);
var i = t(9041);
var s = t(9964);
var a = t(5987);
function withOrganisation(e, n, t) {
if (n?.belonging === void 0) return e;
const {repository: o, record: s, writtenAs: u, locate: l} = n.belonging.house;
const c = n.locate.get(a.iZ)?.([ "organisation" ]);
const d = {
repository: o,
commit: s?.tip ?? null,
writtenAs: u,
locate: l
};
const {held: f, renamed: m} = (0, i.Tm)(d, t);
const p = [ f, ...m === null ? [] : [ m ] ];
const {report: v} = e;
return {
...e,
log: `${e.log}\n${p.join("\n")}\n`,
summary: `${e.summary}\n${p.map(e => `<p>${(0, r.js)(e)}</p>`).join("\n")}\n`,
annotations: [ ...e.annotations, ...m === null ? [] : [ {
level: "warning",
title: "organisation",
message: m,
...c !== void 0 && {
file: a.iZ,
...c
}
} ] ],
report: typeof v === "object" && v !== null ? {
...v,
organisation: (0, i.lE)(d)
} : v
};
}
function withReading(e, {repository: n, problem: t}, i) {
const a = (0, o.w)(i);
const {readable: u, unreadable: l} = a.organisation;
const c = (0, r.TL)(n);
const d = (0, r.M_)(t === null ? u(c) : l(c, (0, s.R)(t, a)), a.quotes);
const {report: f} = e;
return {
...e,
exitCode: t === null ? e.exitCode : 1,
log: `${e.log}\n${d}\n`,
summary: `${e.summary}\n<p>${(0, r.js)(d)}</p>\n`,
annotations: t === null ? e.annotations : [ ...e.annotations, {
level: "error",
title: t.code,
message: d
} ],
report: typeof f === "object" && f !== null ? {
...f,
organisation: {
repository: n,
problem: t?.code ?? null
}
} : f
};
}
}),
9527: ((e, n, t) => {
t.d(n, {
H: () => permissionsLine
});
const r = "actions: read, contents: read, deployments: read, issues: read, pull-requests: read";
const o = "actions: read, contents: read, deployments: write, id-token: write, issues: write";
const i = {
gate: r,
check: "contents: read, pull-requests: write",
announce: o,
approve: o,
evidence: r,
close: "actions: read, contents: read, deployments: read, issues: write",
request: "contents: read, deployments: read, issues: write",
staff: "contents: read, id-token: write, issues: write",
resume: "actions: write, checks: read, contents: read, deployments: read, issues: read, pull-requests: read",
guard: "actions: read, contents: read, deployments: write, issues: read, pull-requests: read",
report: "contents: read, deployments: read, issues: read",
portfolio: "contents: read, deployments: read",
doctor: "actions: read, contents: read"
};
function permissionsLine({mode: e, smtpUrl: n}) {
const t = i[e];
if (t === void 0) return;
const r = e === "gate" && n !== void 0;
return `permissions: { ${r ? t.replace("deployments: read", "deployments: write") : t} }`;
}
}),
9688: ((e, n, t) => {
t.d(n, {
KC: () => caseOf,
dC: () => unreadSolution,
iG: () => listedFrom
});
var r = t(5204);
var o = t(5987);
var i = t(9928);
function listedFrom(e, n, t) {
const {label: r, listedAs: o, id: i, deliveries: s, organisation: a} = t;
if (e.files.kind === "unknown") return unreadSolution(r, i, {
kind: "answer",
problem: e.files.problem
});
const {name: u} = e.solution;
const l = e.drafts.map(({path: t}) => ({
path: t,
candidate: draftIn(t, e, n)
}));
const c = [ ...e.candidates, ...l.flatMap(({candidate: e}) => e === null ? [] : [ e ]) ].filter(({intervention: e}) => e.outcome === void 0);
const d = n.length === 0;
const f = [ ...(d ? missing(e) : e.diagnostics).map(e => ({
kind: "file",
diagnostic: e
})), ...a === null ? [] : [ {
kind: "answer",
problem: a
} ] ];
return {
label: r,
listedAs: o,
id: i,
name: u === "" ? null : u,
isRead: !d,
knowsRules: a === null && !e.diagnostics.some(({file: e}) => isOfRules(e)),
cases: c.map(n => caseOf(n, e, t)),
onDuty: (e.belonging?.own ?? e.solution).contractor?.["on-duty"] ?? null,
drafts: l.filter(({candidate: e}) => e === null).map(({path: e}) => e),
freezes: e.solution.freezes,
deliveries: s,
wants: f
};
}
function unreadSolution(e, n, t) {
return {
label: e,
listedAs: null,
id: n,
name: null,
isRead: false,
knowsRules: false,
cases: [],
onDuty: null,
drafts: [],
freezes: [],
deliveries: {
kind: "unknown"
},
wants: [ t ]
};
}
function missing({files: e}) {
return e.kind === "invalid" ? e.diagnostics : [];
}
function isOfRules(e) {
return e === o.iZ || /^\.ezdrav\/solution\.ya?ml$/i.test(e);
}
function draftIn(e, {known: n}, t) {
const o = t.find(n => n.path === e)?.source ?? {
unread: "missing"
};
const i = (0, r.I)(e, o, n);
if (!i.ok) return null;
return {
path: e,
intervention: i.value,
planDigest: i.planDigest
};
}
function caseOf(e, n, {now: t}) {
const {path: r, intervention: o} = e;
const {release: s, environment: a, schedule: u} = o;
const l = {
now: u.start,
ref: `refs/tags/${s.tag}`,
sha: void 0,
actor: void 0,
environment: a,
intervention: r
};
return {
candidate: e,
solution: n.solution,
facts: {
...(0, i.j2)(l, n),
now: t
}
};
}
}),
6478: ((e, n, t) => {
t.d(n, {
_: () => membershipOf
});
var r = t(7827);
var o = t(1587);
function membershipOf(e, n, t) {
const {organisation: i} = e.solution;
if (n?.ok === true) return {
files: (0, o.k)(e, n, t, i?.id ?? null),
organisation: null
};
if (n !== null) return {
files: e,
organisation: n.problem
};
if (i === void 0) return {
files: e,
organisation: null
};
const {repository: s} = i;
return {
files: e,
organisation: (0, r.Q)("--organisation", "organisation-not-given", {
repository: s
})
};
}
}),
2370: ((e, n, t) => {
t.d(n, {
t: () => readSolutions
});
var r = t(3619);
var o = t(834);
var i = t(8328);
var s = t(5987);
var a = t(3413);
var u = t(5630);
var l = t(6478);
var c = t(9688);
const d = 8;
async function readSolutions(e, n, t = new Map) {
const r = [];
const o = new Map(t);
for (let t = 0; t < n.length; t += d) {
e.begin();
const i = n.slice(t, t + d);
r.push(...await Promise.all(i.map(n => solutionAt(e, n, o))));
}
return r;
}
async function solutionAt(e, n, t) {
const r = `${n.owner}/${n.name}`;
const o = await stateOf(e, n);
if (!o.ok) return (0, c.dC)(r, n.id, {
kind: "answer",
problem: o.problem
});
const {nameWithOwner: i, id: u, tip: d} = o.value;
const [f = "", m = ""] = i.split("/");
const p = await (0, a.Y)(e, {
owner: f,
name: m,
id: u
}, o.value, void 0);
if (!p.ok) return (0, c.dC)(r, u, {
kind: "answer",
problem: p.problem
});
const v = {
kind: "api",
from: o.request,
id: d
};
const {found: g} = p.value;
const w = (0, s.$C)(g, void 0, "recorded", [ v ]);
const y = await houseNamed(e, {
owner: f,
name: m,
id: u
}, w.solution.organisation, t);
const {files: k, organisation: h} = (0, l._)(w, y, "recorded");
return (0, c.iG)(k, g, {
label: i,
listedAs: i.toLowerCase() === r.toLowerCase() ? null : r,
id: u,
now: e.clock.now(),
deliveries: await deliveriesOf(e, {
owner: f,
name: m,
id: u
}, o.value),
organisation: h
});
}
async function houseNamed(e, n, t, r) {
if (t === void 0) return null;
const o = r.get(t.id) ?? (0, u.houseOf)(e, n, t);
r.set(t.id, o);
return o;
}
const f = r.Ikc({
id: r.aig(),
full_name: r.YjP()
});
async function stateOf(e, n) {
const t = await (0, i.Nu)(e, n, null);
const {id: r} = n;
if (t.ok || r === null || !isElsewhere(t.problem)) return t;
const o = await e.get("GET /repositories/{repository_id}", {
repository_id: r
}, f, [ 404 ]);
if (!o.ok) return t;
const [s = "", a = ""] = o.value.full_name.split("/");
return o.value.id === r ? (0, i.Nu)(e, {
owner: s,
name: a,
id: r
}, null) : t;
}
function isElsewhere({code: e, flaw: n}) {
return e === "api.forbidden" || n?.why === "another-repository";
}
async function deliveriesOf(e, n, {deployments: t}) {
const {hasNextPage: r} = t.pageInfo;
const i = {
...t,
pageInfo: {
hasNextPage: false,
endCursor: null
}
};
const s = await (0, o.gh)(e, n, i, () => false);
if (!s.ok) return {
kind: "unknown"
};
return {
kind: "known",
receipts: s.value,
isWhole: !r
};
}
}),
6783: ((e, n, t) => {
t.d(n, {
Kw: () => missSentence,
Xl: () => heardJson,
nE: () => heardSentences
});
var r = t(9466);
var o = t(9419);
var i = t(4369);
function missSentence(e, n) {
return n.seenAndSetAside((0, i.ai)(e, null, n)).trim();
}
function heardSentences(e, n, t, r) {
const s = {
...(0, o.ib)(e),
"approve-line": n
};
if (e.no === null) return [ missSentence(s, r), r.announce.exactLine ];
const a = (0, i.ai)(s, t, r);
const {stands: u, unblock: l} = r.reasons["approval.rejected"];
return [ u(a), l(a) ];
}
function heardJson({party: e, no: n, miss: t}) {
const o = n?.at ?? t?.comment.createdAt;
return {
party: e,
answer: n === null ? "not-heard" : "rejected",
why: t?.why ?? null,
by: n?.by.login ?? t?.comment.user.login ?? "",
at: o === void 0 ? null : (0, r.tK)(o),
reference: n?.reference ?? t?.comment.url ?? ""
};
}
}),
1587: ((e, n, t) => {
t.d(n, {
k: () => united
});
var r = t(763);
var o = t(6156);
var i = t(5987);
function united(e, n, t, s) {
if (!n.ok) return unknownHouse(e, n.problem);
const a = n.value;
const u = (0, r._)(e.solution, a.organisation);
if (!u.ok) {
const n = e.locate.get(i.iZ);
const t = u.faults.map(({key: e, code: t}) => {
const r = n?.(e) ?? {
line: 1,
column: 1
};
return {
file: i.iZ,
...r,
code: t,
key: e.join("."),
found: "",
expected: []
};
});
const r = e.files.kind === "invalid" ? e.files.diagnostics : [];
return {
...e,
files: {
kind: "invalid",
diagnostics: [ ...r, ...t ]
},
diagnostics: [ ...e.diagnostics, ...t ]
};
}
const {roster: l} = e;
const c = `${a.repository} ${i.pP}`;
const d = [ {
kind: "file",
from: c,
...a.record !== null && {
id: a.record.tip
}
} ];
return {
...e,
files: e.files.kind === "read" ? {
...e.files,
sources: [ ...e.files.sources, ...d ]
} : e.files,
solution: u.solution,
roster: l.known ? {
known: true,
value: (0, o.E)(l.value, a.roster),
grade: t,
sources: [ ...l.sources, ...d ]
} : l,
belonging: {
own: e.solution,
ownRoster: l.known ? l.value : null,
id: s,
house: a
}
};
}
function unknownHouse(e, n) {
return {
...e,
files: e.files.kind === "invalid" ? e.files : {
kind: "unknown",
problem: n
},
candidates: [],
roster: {
known: false,
problem: n
}
};
}
}),
9457: ((e, n, t) => {
t.d(n, {
O: () => heldByOf
});
var r = t(5987);
function heldByOf({belonging: e}) {
if (e === void 0) return {};
const {own: n, ownRoster: t, id: r, house: o} = e;
const {repository: i, record: s, files: a} = o;
return {
heldBy: {
repository: i,
id: r,
commit: s?.tip ?? null,
files: a,
own: {
solution: n,
roster: t
},
lines: linesOf(o)
}
};
}
const o = [ "contacts", "contacts.servicedesk", "contacts.mail-server", "approvers", "approvers.ezdrav-ict", "urgent-authorities", "evidence", "evidence.announcement", "evidence.approvals", "calendar", "calendar.lead-time", "calendar.extra-non-working-days", "window", "window.opens", "window.opens-with-downtime", "window.closes", "freezes", "urgent", "urgent.valid-hours" ];
function linesOf({organisation: e, locate: n, roster: t, locateInRoster: i}) {
const s = o.filter(e => isWritten(e.split("."), n));
return [ ...s.map(e => ({
file: r.pP,
key: e,
line: n(e.split(".")).line
})), ...e.freezes.map(({from: e, to: t}, o) => {
const {line: i} = n([ "freezes", o ]);
return {
file: r.pP,
key: `freezes[${o}]`,
line: i,
freeze: {
from: e,
to: t
}
};
}), ...i === null ? [] : [ {
file: r.Fo,
key: "staff",
line: i([ "staff" ]).line
} ], ...(t?.staff ?? []).flatMap(({github: e}, n) => {
if (e === void 0 || i === null) return [];
const {line: t} = i([ "staff", n ]);
return [ {
file: r.Fo,
key: `staff[${n}]`,
line: t,
account: e.id
} ];
}) ];
}
function isWritten(e, n) {
const [t, r] = [ n(e), n(e.slice(0, -1)) ];
return t.line !== r.line || t.column !== r.column;
}
}),
3193: ((e, n, t) => {
t.d(n, {
I: () => trustedNow
});
var r = t(8328);
async function trustedNow(e, n) {
const t = e.clock.now();
if (t.known) return t;
await (0, r.Nu)(e, n, null);
return e.clock.now();
}
}),
6156: ((e, n, t) => {
t.d(n, {
E: () => uniteRosters
});
var r = t(7209);
function uniteRosters(e, n) {
if (e === null || n === null) return e ?? n;
const t = [ ...e.inOneOnly ?? [], ...n.inOneOnly ?? [], ...e.staff.filter(e => !standsIn(n, e)), ...n.staff.filter(n => !standsIn(e, n)) ].filter(({github: e}) => e !== void 0);
return {
version: 1,
...t.length > 0 && {
inOneOnly: t
},
staff: n.staff.flatMap(n => {
if (n.github === void 0) return [ n ];
const {id: t} = n.github;
const r = e.staff.filter(({github: e}) => e?.id === t);
return r.map(e => worse(n, e));
})
};
}
function standsIn(e, {github: n}) {
return e.staff.some(e => e.github?.id === n?.id);
}
function worse(e, n) {
const {left: t, "statement-signed": r, "eligibility-checked": o, ...i} = e;
const s = earlier(e.left, n.left);
const a = later(e["statement-signed"], n["statement-signed"]);
const u = later(e["eligibility-checked"], n["eligibility-checked"]);
return {
...i,
...s !== void 0 && {
left: s
},
...a !== void 0 && {
"statement-signed": a
},
...u !== void 0 && {
"eligibility-checked": u
}
};
}
function later(e, n) {
if (e === void 0 || n === void 0) return;
return e > n ? e : n;
}
function earlier(e, n) {
if (e === void 0 || n === void 0) return e ?? n;
return endOf(n) < endOf(e) ? n : e;
}
function endOf(e) {
return e.kind === "time" ? e.instant : (0, r.l$)((0, r.fi)(e.date, 1), "00:00");
}
}),
763: ((e, n, t) => {
t.d(n, {
_: () => unite
});
var r = t(6515);
const o = "servicedesk@src.si";
function stricter(e, n, t = e[0]) {
return e.indexOf(t) > e.indexOf(n) ? t : n;
}
var i = t(6523);
function unite(e, n) {
const t = [];
const fault = (e, ...n) => {
t.push({
code: e,
key: n
});
};
const o = contactsOf(e, n, fault);
const s = common(listed(e.approvers["ezdrav-ict"]), listed(n.approvers?.["ezdrav-ict"] ?? []), r.cu);
if (s?.length === 0) fault("file.organisation-disjoint", "approvers", "ezdrav-ict");
const a = new Set(e.approvers.client.map(r.cu));
if (s?.some(e => a.has((0, r.cu)(e))) === true) fault("file.parties-overlap", "approvers", "client");
const [u, l] = [ e["urgent-authorities"], n["urgent-authorities"] ];
const c = common(u, l, ({id: e}) => `${e}`);
if (c?.length === 0 && u?.length !== 0 && l?.length !== 0) fault("file.organisation-disjoint", "urgent-authorities");
const d = evidenceOf(e, n);
if (d.announcement === "signed" && (d.workflows ?? []).length === 0) fault("file.missing-key", "evidence", "workflows");
const f = windowOf(e, n);
if ((0, i.sZ)(f).length > 0) fault("file.organisation-disjoint", "window");
if (t.length > 0) return {
ok: false,
faults: t
};
return {
ok: true,
solution: {
...e,
contacts: o,
approvers: {
...e.approvers,
"ezdrav-ict": s ?? []
},
...c !== void 0 && {
"urgent-authorities": c
},
evidence: d,
window: f,
calendar: {
"lead-time": stricter([ "default", "full-days" ], e.calendar["lead-time"], n.calendar?.["lead-time"]),
"extra-non-working-days": distinct([ ...e.calendar["extra-non-working-days"], ...n.calendar?.["extra-non-working-days"] ?? [] ]).toSorted()
},
freezes: bothFreezes(e.freezes, n.freezes),
urgent: {
"valid-hours": Math.min(e.urgent["valid-hours"], n.urgent?.["valid-hours"] ?? 12)
},
...contractorOf(e, n)
}
};
}
function contactsOf({contacts: e}, n, t) {
const r = n.contacts;
if (r === void 0) return e;
const i = e.servicedesk === o ? void 0 : e.servicedesk;
const s = r.servicedesk === o ? void 0 : r.servicedesk;
if (i !== void 0 && s !== void 0 && !sameText(i, s)) t("file.organisation-contradicted", "contacts", "servicedesk");
const a = e["mail-server"] ?? r["mail-server"];
const u = r["mail-server"];
if (a !== void 0 && u !== void 0 && !sameText(a, u)) t("file.organisation-contradicted", "contacts", "mail-server");
const l = e["contract-custodian"] ?? r["contract-custodian"];
return {
...e,
servicedesk: i ?? s ?? o,
ict: e.ict === "ikt@ezdrav.si" ? r.ict ?? e.ict : e.ict,
...l !== void 0 && {
"contract-custodian": l
},
...a !== void 0 && {
"mail-server": a
},
assignees: e.assignees.length > 0 ? e.assignees : r.assignees
};
}
function sameText(e, n) {
return e.toLowerCase() === n.toLowerCase();
}
function evidenceOf({evidence: e}, n) {
return {
...e,
announcement: stricter([ "landed", "receipt", "signed" ], e.announcement, n.evidence?.announcement),
approvals: stricter([ "recorded", "vouched", "verified" ], e.approvals, n.evidence?.approvals)
};
}
function windowOf({window: e}, n) {
const t = n.window;
if (t === void 0) return e;
return {
opens: (0, i.WP)(e.opens, t.opens),
"opens-with-downtime": (0, i.WP)(e["opens-with-downtime"], t["opens-with-downtime"]),
closes: (0, i.WP)(e.closes, t.closes) === e.closes ? t.closes : e.closes
};
}
function bothFreezes(e, n) {
if (n.length === 0) return e;
const t = new Map([ ...e, ...n ].map(e => [ JSON.stringify(keyOf(e)), e ]));
return [ ...t ].toSorted(([e], [n]) => e < n ? -1 : 1).map(([, e]) => e);
}
function keyOf({from: e, to: n, urgent: t, reason: r}) {
return [ e, n, t, r ];
}
function contractorOf(e, n) {
if (n.contractor === void 0) return {};
return {
contractor: {
...n.contractor,
...e.contractor
}
};
}
function listed(e) {
return e.length === 0 ? void 0 : e;
}
function common(e, n, t) {
if (e === void 0 || n === void 0) return e ?? n;
const r = new Set(n.map(t));
return e.filter(e => r.has(t(e)));
}
function distinct(e) {
return [ ...new Set(e) ];
}
}),
6346: ((e, n, t) => {
t.d(n, {
JU: () => payloadDigest,
Ox: () => audienceOf,
ev: () => i
});
var r = t(7598);
var o = t(8799);
const i = [ "announcement", "notification", "withdrawal", "approval", "rejection", "revocation", "mark", "verdict" ];
function payloadDigest(e) {
const n = String((0, o.A)(e));
return `sha256:${(0, r.createHash)("sha256").update(n).digest("hex")}`;
}
function audienceOf(e, n) {
return `ezdrav:1:${e}:${payloadDigest(n)}`;
}
}),
2489: ((e, n, t) => {
t.d(n, {
C: () => freshToken,
Y: () => takeApart
});
var r = t(9466);
const o = 16384;
function takeApart(e) {
if (e.length > o) return null;
const [, n, t] = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(e) ?? [];
const r = objectOf(n);
const i = objectOf(t);
return r === null || i === null ? null : {
text: e,
header: r,
body: i
};
}
function objectOf(e) {
if (e === void 0) return null;
try {
const n = JSON.parse(Buffer.from(e, "base64url").toString());
return isObject(n) ? n : null;
} catch {
return null;
}
}
function isObject(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function freshToken(e, n) {
const {body: t} = takeApart(e) ?? {};
const o = t?.["iat"];
if (t?.["aud"] !== n || typeof o !== "number") return null;
return (0, r.B9)(o * 1e3);
}
}),
3757: ((e, n, t) => {
t.d(n, {
GX: () => faultyHouse,
Wb: () => readHouseFiles,
vH: () => houseObjects
});
var r = t(3995);
var o = t(9435);
var i = t(4595);
var s = t(7827);
var a = t(5987);
function readHouseFiles(e) {
const sourceOf = n => e.find(e => e.path === n)?.source ?? {
unread: "missing"
};
const n = (0, o.P)(a.pP, sourceOf(a.pP));
const t = e.some(({path: e}) => e === a.Fo);
const s = t ? (0, i.h)(a.Fo, sourceOf(a.Fo)) : null;
const u = [ ...(0, r.H9)(e, [ a.pP, a.Fo ]), ...n.ok ? [] : n.diagnostics, ...s?.ok === false ? s.diagnostics : [] ];
if (!n.ok || s?.ok === false || u.length > 0) return {
ok: false,
diagnostics: u
};
return {
ok: true,
value: {
organisation: n.value,
roster: s?.value ?? null,
locate: n.locate,
locateInRoster: s?.locate ?? null
}
};
}
function faultyHouse(e, n, [t]) {
const r = t?.code === "file.missing";
const o = {
file: t?.file ?? a.pP,
line: t?.line ?? 1,
fault: t?.code ?? ""
};
return r ? (0, s.Q)(e, "organisation-empty", {
repository: n
}) : (0, s.Q)(e, "organisation-invalid", {
repository: n,
...o,
key: t?.key ?? ""
});
}
function houseObjects(e) {
return e.filter(e => [ a.pP, a.Fo ].includes(e.path) && (0, r.O$)(e) === null && e.size <= (0, 
a.LF)(e.path)).map(({oid: e}) => e);
}
}),
8432: ((e, n, t) => {
t.r(n);
t.d(n, {
readIssuerKeys: () => readIssuerKeys
});
var r = t(3619);
var o = t(3305);
var i = t(7827);
const s = r.YjP().check(o.Eb(4096));
const a = r.Ikc({
kid: s,
kty: s,
alg: r.lqM(s),
use: r.lqM(s),
n: r.lqM(s),
e: r.lqM(s)
});
const u = r.Ikc({
keys: r.YOg(a).check(o.m9(1), o.Eb(100))
});
const l = r.Ikc({
issuer: r.YjP(),
jwks_uri: r.YjP()
});
async function readIssuerKeys(e, {base: n}) {
const t = `${n}/.well-known/jwks`;
const r = await e.elsewhere(`GET ${t}`, t, null, u, [ 404 ]);
if (r.ok) return {
...r,
value: r.value.keys
};
if (r.problem.status !== 404) return r;
const o = `${n}/.well-known/openid-configuration`;
const s = await e.elsewhere(`GET ${o}`, o, null, l);
if (!s.ok) return s;
const {issuer: a, jwks_uri: c} = s.value;
if (a !== n || !isBelow(n, c)) return (0, i.O)(s.request, "key-set-elsewhere");
const d = await e.elsewhere(`GET ${c}`, c, null, u);
return d.ok ? {
...d,
value: d.value.keys
} : d;
}
function isBelow(e, n) {
const t = URL.canParse(n) ? new URL(n) : null;
return t !== null && t.href === n && n.startsWith(`${e}/`);
}
}),
3087: ((e, n, t) => {
t.d(n, {
U: () => u
});
var r = t(3619);
var o = t(3305);
const i = r.YjP().check(o.Fk(/^\d{1,19}$/));
const s = r.YjP().check(o.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const a = r.Whr().check(o.NC());
const u = r.Ikc({
iss: r.YjP(),
aud: r.YjP(),
iat: a,
nbf: a,
exp: a,
repository: r.YjP().check(o.Fk(/^[^/\s]+\/[^/\s]+$/)),
repository_id: i,
ref: r.YjP(),
sha: s,
event_name: r.YjP(),
run_id: i,
run_attempt: i,
workflow_ref: r.YjP(),
workflow_sha: r.lqM(s),
job_workflow_ref: r.YjP(),
job_workflow_sha: r.lqM(s),
runner_environment: r.lqM(r.YjP())
});
}),
9381: ((e, n, t) => {
t.r(n);
t.d(n, {
isIssuer: () => isIssuer,
issuerOf: () => issuerOf
});
const r = "https://token.actions.githubusercontent.com";
function issuerOf(e) {
const [, n, t] = /^(https?):\/\/([^/?#@\s]+)\/?$/.exec(e.toLowerCase()) ?? [];
if (n === void 0 || t === void 0) return null;
if (t === "github.com") return {
base: r,
enterprises: true
};
const [, o] = /^([a-z0-9-]+)\.ghe\.com$/.exec(t) ?? [];
if (o !== void 0) return {
base: `https://token.actions.${o}.ghe.com`,
enterprises: false
};
return {
base: `${n}://${t}/_services/token`,
enterprises: false
};
}
function isIssuer(e, n) {
if (n === e.base) return true;
const t = `${e.base}/`;
return e.enterprises && n.startsWith(t) && /^[A-Za-z0-9-]+$/.test(n.slice(t.length));
}
}),
4946: ((e, n, t) => {
t.d(n, {
y: () => signatureOf
});
const r = "RS256";
const o = 2048;
async function signatureOf(e, n) {
const {alg: o, kid: i} = e.header;
if (o !== r) return bad("token.algorithm", o);
if (typeof i !== "string" || i === "") return bad("token.malformed", "kid");
if ("crit" in e.header || "b64" in e.header) return bad("token.malformed", "crit");
const unproven = e => ({
kind: "unproven",
reason: e,
keyId: i
});
if (n === null) return unproven("keys-unknown");
const [s, a] = n.filter(e => e.kid === i);
if (s === void 0) return unproven("key-gone");
const {n: u, e: l} = s;
if (a !== void 0 || !isUsable(s) || u === void 0 || l === void 0) return unproven("key-unusable");
const {compactVerify: c} = await t.e(900).then(t.bind(t, 900));
try {
await c(e.text, {
kty: "RSA",
n: u,
e: l,
alg: r
}, {
algorithms: [ r ]
});
return {
kind: "good"
};
} catch {
return bad("token.signature");
}
}
function isUsable({kty: e, alg: n, use: t, n: i = ""}) {
const s = Buffer.from(i, "base64url").length * 8;
return e === "RSA" && (n === void 0 || n === r) && (t === void 0 || t === "sig") && s >= o;
}
function bad(e, n) {
const t = typeof n === "string" ? {
value: n
} : {};
return {
kind: "bad",
fault: {
code: e,
...t
}
};
}
}),
813: ((e, n, t) => {
t.d(n, {
GD: () => keptText,
DL: () => readKept,
tg: () => withoutAddresses
});
var r = t(8799);
var o = t(3619);
var i = t(3945);
var s = t(3305);
var a = t(3304);
var u = t(6818);
var l = t(6300);
var c = t(4475);
const d = o.Whr();
const f = o.YjP().check(s.Fk(/^\d{4}-\d{2}-\d{2}$/));
const m = new Map([ [ a.Im, o.zMY() ], [ a.rE, o.euz(1) ], [ a.br, o.YjP().check(s.Fk(/^sha256:[0-9a-f]{64}$/)) ], [ a.kB, d ], [ a.p6, f ], [ a.T3, o.KCZ([ o.rej({
kind: o.euz("day"),
date: f
}), o.rej({
kind: o.euz("time"),
instant: d
}) ]) ] ]);
function outputOf(e) {
const n = m.get(e);
if (n !== void 0) return n;
if (e instanceof o.Xz9) return o.lqM(outputOf(e.def.innerType));
if (e instanceof o.Gze) return outputOf(e.def.innerType);
if (e instanceof o.WT6) return o.YOg(outputOf(e.def.element));
if (e instanceof o.uXj) {
const n = Object.entries(e.def.shape);
return o.rej(Object.fromEntries(n.map(([e, n]) => [ e, outputOf(n) ])));
}
if (e instanceof o.iAB) return o.YjP();
if (!(e instanceof o.RcI)) return e;
return e.def.out instanceof o.Nv_ ? o.Pq9() : e.def.out;
}
function settled(e) {
return outputOf(e);
}
const p = settled(u.b);
const v = settled(l.VA);
const g = settled(o.Ikc({
...c.S.shape,
inOneOnly: o.lqM(c.S.shape.staff)
}));
var w = t(9146);
var y = t(8149);
var k = t(8726);
const h = o.YjP();
const b = o.Whr();
const $ = o.k5n([ "verified", "vouched", "recorded", "claimed" ]);
const O = o._H3({
kind: o.k5n([ "api", "file", "argument" ]),
from: h
});
const j = o._H3({
code: h,
request: h,
status: o.mee(o.Whr()),
detail: h
});
function fact(e) {
return o.KCZ([ o._H3({
known: o.euz(true),
value: e,
grade: $,
sources: o.YOg(O)
}), o._H3({
known: o.euz(false),
problem: j
}) ]);
}
const _ = o._H3({
login: h,
id: o.mee(o.Whr()),
type: o.mee(o.k5n([ "User", "Bot", "Organization", "Mannequin" ]))
});
const A = o._H3({
path: h,
intervention: p,
planDigest: h
});
const P = o.KCZ([ o._H3({
kind: o.euz("read"),
candidates: o.YOg(A),
grade: $,
sources: o.YOg(O)
}), o._H3({
kind: o.euz("invalid"),
diagnostics: o.YOg(o._H3({
file: h
}))
}), o._H3({
kind: o.euz("unknown"),
problem: j
}) ]);
const z = o._H3({
ref: o._H3({
kind: o.k5n([ "ref", "announced-release", "no-release" ])
}),
deployed: o.mee(fact(h)),
tagNow: o.mee(fact(o.mee(h))),
environment: h
});
const S = o._H3({
landedAt: b,
landedBy: o.mee(_),
author: o.mee(_),
by: h,
noOtherSince: o.mee(b),
notSetAsideSince: o.mee(b),
recordSince: o.mee(b)
});
const Y = o._H3({
kind: h,
id: h,
creator: _,
createdAt: b,
deliveredAt: o.mee(b)
});
const I = o._H3({
kind: o.k5n([ "review", "comment", "pull-comment" ]),
id: h,
user: _
});
const q = o._H3({
file: h,
rules: o.KCZ([ o._H3({
solution: v
}), o._H3({
roster: g
}) ]),
changed: o.YOg(h),
supersededBy: o._H3({
id: h,
commit: h,
at: b,
by: o.mee(_)
})
});
const C = o._H3({
repository: h,
id: o.mee(o.Whr()),
commit: o.mee(h),
files: o.YOg(o._H3({
path: h,
oid: h
})),
own: o._H3({
solution: v,
roster: o.mee(g)
}),
lines: o.YOg(o._H3({
file: h,
key: h,
line: o.Whr()
}))
});
const E = o._H3({
repository: o.mee(h),
now: fact(b),
event: o.mee(h),
files: P,
target: z,
landing: o.mee(fact(S)),
receipts: o.mee(fact(o.YOg(Y))),
consents: o.mee(fact(o.YOg(I))),
actor: o.mee(_),
triggeringActor: o.mee(_),
roster: fact(o.mee(g)),
formerRules: o.mee(fact(o.YOg(q))),
heldBy: o.lqM(C),
problems: o.YOg(j)
});
const M = E;
function judgedFrom({solution: e, facts: n}) {
const {candidate: t} = (0, k.iE)(n.files, n.target);
return (0, y._)(t, e, n);
}
function keptText(e) {
const n = withoutPeople(e.facts);
const t = withoutAddresses(e.solution);
const r = judgedFrom({
solution: t,
facts: n
});
const {decision: o, reasonCodes: i} = e.verdict;
if (r.decision !== o || r.reasonCodes.join() !== i.join()) return null;
const {versions: s} = e;
return canonical({
schema: 1,
kind: R,
solution: t,
facts: n,
verdict: r,
versions: s
});
}
function canonical(e) {
try {
return String((0, r.A)(e));
} catch {
return null;
}
}
const R = "ezdrav-verdict";
const x = /^\/approve \S{1,64}(?: sha256:[0-9a-f]{64})?[ \t\r\n]*$/;
function withoutPeople(e) {
return {
...e,
consents: each(e.consents, e => {
if (e.kind === "review" || x.test(e.body)) return e;
return {
...e,
body: (0, w.F2)(e.body)
};
}),
...e.heldBy !== void 0 && {
heldBy: withoutOwnAddresses(e.heldBy)
},
formerRules: each(e.formerRules, e => {
const {rules: n} = e;
if ("roster" in n) return e;
return {
...e,
rules: {
solution: withoutAddresses(n.solution)
}
};
})
};
}
function withoutOwnAddresses(e) {
const {own: n} = e;
return {
...e,
own: {
...n,
solution: withoutAddresses(n.solution)
}
};
}
function each(e, n) {
return e?.known === true ? {
...e,
value: e.value.map(n)
} : e;
}
function withoutAddresses(e) {
const {approvers: n, contractor: t, client: r, ...o} = e;
const hidden = e => n[e].map((n, t) => "id" in n ? n : {
...n,
email: `${e}-${t}${n.email.slice(n.email.lastIndexOf("@"))}`
});
return {
...o,
approvers: {
client: hidden("client"),
"ezdrav-ict": hidden("ezdrav-ict")
},
...t?.organisation !== void 0 && {
contractor: {
organisation: t.organisation
}
},
...r?.organisation !== void 0 && {
client: {
organisation: r.organisation
}
}
};
}
const T = o.rej({
schema: o.euz(1),
kind: o.euz(R),
solution: v,
facts: M,
verdict: o._H3({
decision: o.YjP(),
allowed: o.zMY(),
reasonCodes: o.YOg(o.YjP()),
evaluatedAt: o.mee(o.Whr()),
intervention: o.mee(o._H3({
id: o.YjP(),
planDigest: o.YjP()
}))
}),
versions: o.rej({
product: o.YjP(),
calendar: o.YjP(),
tzdata: o.YjP()
})
});
function readKept(e) {
let n;
try {
n = JSON.parse(e);
} catch {
return {
kind: "malformed"
};
}
const t = i.xL(T, n, {
jitless: true
});
if (!t.success || (0, r.A)(n) !== e) return {
kind: "malformed"
};
const {solution: o, facts: s, verdict: a, versions: u} = t.data;
const l = {
solution: o,
facts: s,
said: a,
versions: u
};
const c = judgedFrom(l);
return {
kind: "read",
kept: l,
again: c,
same: (0, r.A)(c) === (0, r.A)(a)
};
}
}),
4789: ((e, n, t) => {
t.d(n, {
EJ: () => announcementMarker,
Hs: () => mayApprove,
TK: () => readComments,
kd: () => findAnnouncementIssue,
r4: () => announcementOf,
zk: () => u
});
var r = t(3619);
var o = t(5274);
var i = t(4036);
var s = t(9339);
var a = t(7827);
const u = "ezdrav-announcement";
function announcementMarker(e) {
return `\x3c!-- ezdrav:announcement:${e} --\x3e`;
}
const l = 5;
const c = r.Ikc({
pageInfo: r.Ikc({
hasNextPage: r.zMY(),
endCursor: r.mee(r.YjP())
}),
nodes: r.YOg(o.Cc)
});
async function findAnnouncementIssue(e, n, t) {
return announcementOf(await (0, i.Jz)(e, n), t);
}
function announcementOf(e, n) {
if (!e.ok) return e;
return {
...e,
value: (0, i.XQ)(e.value, announcementMarker(n))
};
}
const d = r.Ikc({
repository: r.X$i(s.lz, {
issue: r.Ikc({
comments: c
})
})
});
const f = r.YOg(r.Ikc({
id: r.aig(),
issue_url: r.YjP(),
performed_via_github_app: r.lqM(r.L5J())
}));
async function readComments(e, n, t) {
const [r, o] = await Promise.all([ readCommentPages(e, n, t), e.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, s.at)(n),
issue_number: t
}, f, l) ]);
if (!r.ok) return r;
if (!r.value.some(({body: e}) => mayApprove(e))) return {
...r,
value: r.value.map(e => approving(e, new Set))
};
if (!o.ok) return o;
if (o.value.some(e => !(0, s.lJ)(n, e.issue_url))) return (0, s._2)(o.request);
const i = new Set(o.value.filter(e => e.performed_via_github_app === null).map(e => String(e.id)));
return {
...r,
value: r.value.map(e => approving(e, i))
};
}
function mayApprove(e) {
return e.startsWith("/approve ");
}
async function readCommentPages(e, n, t) {
const r = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {\n    repository(owner: $owner, name: $name) { ${s.zK} issue(number: $number) {\n    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {\n      ${o.YK} } } } } }`;
const i = [];
let u = null;
for (let o = 1; ;o += 1) {
const c = {
...(0, s._M)(n),
number: t,
after: u
};
const f = await e.query(r, c, d);
if (!f.ok) return f;
const m = f.value.repository;
if ((0, s.wP)(n, m)) return (0, s._2)(f.request);
const {nodes: p} = m.issue.comments;
if (!p.every(({url: e}) => (0, s.vO)(n, e))) return (0, s._2)(f.request);
i.push(...p);
const {hasNextPage: v, endCursor: g} = m.issue.comments.pageInfo;
if (!v) return {
...f,
value: i
};
if (o === l) return (0, a.O)(f.request, "too-many-comments", {
most: l * 100
});
u = g;
}
}
function approving(e, n) {
return {
kind: "comment",
...(0, o.vm)(e),
viaApp: !n.has(e.fullDatabaseId)
};
}
}),
3395: ((e, n, t) => {
t.d(n, {
UJ: () => keepable,
l1: () => unpack,
qq: () => pack
});
var r = t(813);
var o = t(498);
const {deflateRawSync: i, inflateRawSync: s} = process.getBuiltinModule("node:zlib");
const a = 96e3;
const u = 16777216;
function keepable(e, {solution: n, facts: t}) {
const i = (0, r.GD)({
solution: n,
facts: t,
verdict: e,
versions: o.S
});
if (i === null) return null;
const s = pack(i);
return {
text: i,
packed: s.length > a ? null : s
};
}
function pack(e) {
return i(e, {
level: 9
}).toString("base64");
}
function unpack(e) {
if (!/^[A-Za-z0-9+/]+={0,2}$/.test(e)) return null;
try {
const n = s(Buffer.from(e, "base64"), {
maxOutputLength: u
});
return new TextDecoder("utf-8", {
fatal: true
}).decode(n);
} catch {
return null;
}
}
}),
5676: ((e, n, t) => {
t.d(n, {
g: () => readDirectory
});
var r = t(3024);
var o = t(6760);
var i = t(6389);
function readDirectory(e) {
if ((0, r.statSync)(e, {
throwIfNoEntry: false
})?.isDirectory() !== true) throw new i.X(e);
return {
list: n => {
const t = (0, o.join)(e, n);
const i = (0, r.lstatSync)(t, {
throwIfNoEntry: false
});
return i?.isDirectory() ? (0, r.readdirSync)(t).sort() : [];
},
read: (n, t) => {
const i = (0, o.join)(e, n);
const s = (0, r.lstatSync)(i, {
throwIfNoEntry: false
});
return s?.isFile() && s.size <= t ? (0, r.readFileSync)(i) : null;
}
};
}
})
};
