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
N: () => l,
h: () => u
});
var o = t(9466);
var r = t(7209);
const s = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const englishMonth = e => String(s[e - 1]);
const i = {
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
const {one: o, other: r, two: s = r, few: i = r} = t;
const a = {
zero: r,
one: o,
two: s,
few: i,
many: r,
other: r
};
return `${n} ${a[e.plural.select(n)]}`;
};
const dated = (n, t, o) => {
const [s, i, a] = [ n.slice(0, 4), n.slice(5, 7), n.slice(8) ].map(Number);
const l = String(t[(0, r.jr)(n) - 1]);
return e.dateAfterWeekday(l, o ? e.date(s, i, a) : e.shortDate(i, a));
};
const onDay = n => dated(n, e.onWeekday, true);
const time = n => e.time((0, r.HJ)(n));
return {
count,
onDay,
when: (n, t) => {
const o = (0, r.gD)(n);
const s = t === null ? null : (0, r.gD)(t);
const i = e.at((0, r.HJ)(n)).replace(" ", " ");
if (s === o) return `${e.today} ${i}`;
if (s !== null && (0, r.fi)(s, 1) === o) return `${e.tomorrow} ${i}`;
if (s !== null && (0, r.fi)(s, -1) === o) return `${e.yesterday} ${i}`;
return e.dayAndTime(onDay(o), i);
},
time,
clock: n => e.time(n.slice(-5)),
stamp: n => `${dated((0, r.gD)(n), e.weekday, true)} ${time(n)}`,
date: n => dated(n, e.weekday, true),
day: n => dated(n, e.weekday, false),
length: (n, t) => {
const r = (t === "up" ? Math.ceil : Math.floor)(n / o.pY);
if (r >= 48 * o.dp / o.pY) return count(Math.floor(r / 1440), e.days);
const s = Math.floor(r / 60);
const i = r % 60;
if (s === 0) return `${i} min`;
return i === 0 ? `${s} h` : `${s} h ${i} min`;
}
};
}
const l = momentsOf(i);
const u = momentsOf(a);
}),
8232: ((e, n, t) => {
t.d(n, {
d: () => isRequestPath,
i: () => readRequest
});
var o = t(8038);
var r = t(2669);
var s = t(2359);
var i = t(3619);
var a = t(3304);
const l = [ "question", "request" ];
const u = {
question: [ "subject", "question" ],
request: [ "subject", "elements", "justification" ]
};
const c = [ "question", "elements", "justification" ];
const d = (0, a.om)({
version: a.rE,
kind: i.k5n(l),
subject: (0, a.pF)(180),
question: i.lqM((0, a.CS)(4e3)),
elements: i.lqM(i.YOg((0, a.om)({
name: (0, a.pF)(200),
value: (0, a.CS)(2e3)
}))),
justification: i.lqM((0, a.CS)(4e3))
}).check(i.z6Y(({value: e, issues: n}) => {
const t = u[e.kind];
for (const o of c) {
const r = t.includes(o);
const s = e[o];
if (r === (s !== void 0)) continue;
(0, a.cc)(n, (0, a.i)(r ? "file.missing-key" : "file.unknown-key"), o);
}
}));
const f = {
schema: d,
limits: r.o5,
discreet: false
};
function isRequestPath(e) {
return /^\.ezdrav\/requests\/[A-Za-z0-9_-][A-Za-z0-9._-]*\.yml$/.test(e);
}
function readRequest(e, n, t = o.U$) {
const r = (0, s.T)(e, n, {
...f,
known: t
});
return r.ok ? {
ok: true,
value: r.value,
locate: r.locate
} : {
ok: false,
diagnostics: r.diagnostics
};
}
}),
5223: ((e, n, t) => {
t.d(n, {
i: () => changedRules
});
const o = new Set([ "evidence.announcement", "evidence.approvals", "evidence.self-hosted", "calendar.lead-time", "window.opens", "window.opens-with-downtime", "window.closes", "urgent.valid-hours" ]);
const r = new Set([ "version", "name", "client", "contractor", "language", "znet", "access-rules", "architecture" ]);
function isBlock(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function same(e, n) {
return JSON.stringify(e) === JSON.stringify(n);
}
function changedRules(e, n) {
const t = new Set([ ...Object.keys(e), ...Object.keys(n) ]);
return [ ...t ].filter(e => !r.has(e)).toSorted().flatMap(t => {
const [o, r] = [ valueOf(e, t), valueOf(n, t) ];
if (same(o, r)) return [];
return isBlock(o) && isBlock(r) ? changedIn(t, o, r) : [ t ];
});
}
function valueOf(e, n) {
return Object.entries(e).find(([e]) => e === n)?.[1];
}
function changedIn(e, n, t) {
const r = new Set([ ...Object.keys(n), ...Object.keys(t) ]);
return [ ...r ].toSorted().flatMap(r => {
if (same(n[r], t[r])) return [];
const s = `${e}.${r}`;
const shown = e => typeof e === "string" || typeof e === "number" ? `${e}` : "-";
return [ o.has(s) ? `${s}: ${shown(n[r])} → ${shown(t[r])}` : s ];
});
}
}),
8149: ((e, n, t) => {
t.d(n, {
_: () => evaluate
});
var o = t(9438);
var r = t(8048);
var s = t(4758);
var i = t(9443);
var a = t(1909);
var l = t(6447);
var u = t(8705);
var c = t(1532);
var d = t(3596);
var f = t(8843);
var m = t(4591);
var p = t(7962);
var v = t(5507);
function evaluate(e, n, t) {
const o = {
candidate: e,
solution: n,
facts: t
};
try {
return verdictOn(o);
} catch (e) {
return errorVerdict(e);
}
}
function verdictOn(e) {
const {candidate: n, facts: t} = e;
const o = (0, s.k)(e);
const l = n?.intervention.urgent !== void 0;
const u = (0, r.L)(o, l);
const d = n !== null && (u === "allow" || u === "allow-urgent");
const f = n === null || l ? null : n.intervention.schedule;
return {
decision: u,
allowed: d,
reasonCodes: (0, r.U)(o),
intervention: n === null ? null : {
id: n.intervention.id,
planDigest: n.planDigest,
urgent: l
},
evaluatedAt: (0, c.I)(t),
opensAt: f?.start ?? null,
closesAt: f?.end ?? null,
validUntil: d ? soonest([ e, ...(0, a.dS)(e).map(e => e.judged) ]) : null,
earliestStart: n === null || l ? null : earliest({
...e,
candidate: n
}),
ahead: n === null ? null : (0, i.RJ)({
...e,
candidate: n
}, o),
rules: o,
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
if (n.urgent !== void 0) return (0, u.n)(e).expiresAt;
if ((0, m.v)(p.N, e) !== null) return null;
return (0, l.p)(n) ?? n.schedule.end;
}
function earliest(e) {
const {announced: n} = (0, o.RQ)(e);
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
rules: f.U.map(({id: e}) => ({
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
3384: ((e, n, t) => {
t.d(n, {
Y: () => readWorkflowTexts
});
var o = t(3619);
var r = t(1346);
var s = t(9339);
var i = t(9693);
const a = o.X$i(s.dD, {
folder: o.mee((0, r.yS)(o.Ikc({
name: o.YjP(),
object: o.mee(o.Ikc({
text: o.lqM(o.mee(o.YjP()))
}))
})))
});
async function readWorkflowTexts(e, n, t) {
const o = {
name: "Workflows",
takes: "$expression: String!",
asks: "folder: object(expression: $expression) {\n      ... on Tree { entries { name object { ... on Blob { text } } } } }"
};
const r = `${t}:.github/workflows`;
const s = await (0, i.gq)(e, n, o, {
expression: r
}, a);
if (!s.ok) return s;
const l = (s.value.folder?.entries ?? []).filter(({name: e}) => /\.ya?ml$/.test(e)).flatMap(({object: e}) => e?.text ?? []);
return {
...s,
value: l
};
}
}),
5676: ((e, n, t) => {
t.d(n, {
g: () => readDirectory
});
var o = t(3024);
var r = t(6760);
var s = t(6389);
function readDirectory(e) {
if ((0, o.statSync)(e, {
throwIfNoEntry: false
})?.isDirectory() !== true) throw new s.b(e);
return {
list: n => {
const t = (0, r.join)(e, n);
const s = (0, o.lstatSync)(t, {
throwIfNoEntry: false
});
return s?.isDirectory() ? (0, o.readdirSync)(t).sort() : [];
},
read: (n, t) => {
const s = (0, r.join)(e, n);
const i = (0, o.lstatSync)(s, {
throwIfNoEntry: false
});
return i?.isFile() && i.size <= t ? (0, o.readFileSync)(s) : null;
}
};
}
}),
7217: ((e, n, t) => {
t.d(n, {
EX: () => readActivity,
GG: () => readLeft,
i9: () => readTrees
});
var o = t(3619);
var r = t(2830);
var s = t(1346);
var i = t(9339);
var a = t(8328);
var l = t(9693);
var u = t(1028);
const c = o.Ikc({
id: o.aig(),
before: o.YjP(),
after: o.YjP(),
ref: o.YjP(),
timestamp: u.u,
activity_type: o.k5n([ "push", "force_push", "pr_merge", "merge_queue_merge", "branch_creation", "branch_deletion" ]),
actor: o.mee(r.C$)
});
async function readActivity(e, n, t, s, a = []) {
const l = `refs/heads/${t}`;
const u = o.YOg(c);
const d = s === null ? await e.get("GET /repos/{owner}/{repo}/activity", {
...(0, i.H5)(n),
ref: l,
per_page: 100,
direction: "desc"
}, u, a) : await e.follow(s, `GET /repos/${n.owner}/${n.name}/activity`, u, n.id);
if (!d.ok) return d;
if (d.value.some(e => e.ref !== l)) return (0, i._2)(d.request);
const f = [ ...d.value ].sort((e, n) => n.timestamp - e.timestamp || n.id - e.id);
const m = f.map(e => ({
id: String(e.id),
before: e.before,
after: e.after,
at: e.timestamp,
kind: e.activity_type,
by: e.actor === null ? null : (0, r.EW)(e.actor)
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
const o = await readLeft(e, n, t);
if (!o.ok) return o;
const r = [ ...o.value ].map(([e, n]) => [ e, n?.files ?? null ]);
return {
...o,
value: new Map(r)
};
}
async function readLeft(e, n, t) {
const o = new Map;
if (t.length === 0) return {
ok: true,
value: o,
request: "",
next: null
};
const r = `... on Commit { parents(first: 2) { nodes { oid } } ${a.qw} }`;
const i = {
name: "Trees",
asks: (0, s.qZ)("c", t, r)
};
const u = await (0, l.gq)(e, n, i, {}, l.Ru);
if (!u.ok) return u;
for (const [e, n] of t.entries()) {
const t = (0, l.hd)(u, `c${e}`, d);
if (!t.ok) return t;
const {value: r} = t;
const s = r?.parents.nodes.map(({oid: e}) => e) ?? [];
o.set(n, r === null ? null : {
files: (0, a.RR)(r.file),
parents: s
});
}
return {
...u,
value: o
};
}
const d = o.mee(o.Ikc({
file: a.R$,
parents: o.Ikc({
nodes: o.YOg(o.Ikc({
oid: o.YjP()
}))
})
}));
}),
5274: ((e, n, t) => {
t.d(n, {
Cc: () => i,
YK: () => a,
vm: () => commentOf
});
var o = t(3619);
var r = t(2830);
var s = t(1028);
const i = o.Ikc({
fullDatabaseId: o.YjP(),
url: o.YjP(),
body: o.YjP(),
createdAt: s.u,
lastEditedAt: o.mee(s.u),
includesCreatedEdit: o.zMY(),
isMinimized: o.zMY(),
createdViaEmail: o.zMY(),
author: r.ng,
userContentEdits: o.mee(o.Ikc({
totalCount: o.aig()
}))
});
const a = `fullDatabaseId url body createdAt lastEditedAt includesCreatedEdit isMinimized\n  createdViaEmail author { ${r.W1} } userContentEdits(first: 1) { totalCount }`;
function commentOf(e) {
const n = e.userContentEdits?.totalCount ?? 0;
return {
id: e.fullDatabaseId,
url: e.url,
user: (0, r.$4)(e.author),
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
AE: () => u,
GF: () => f,
JL: () => l,
Jz: () => listOwnIssues,
TF: () => m,
XQ: () => lowestMarked,
YM: () => isEditedByOthers,
Zm: () => listMarkedIssues,
lY: () => listOwnComments,
ms: () => issueSummary
});
var o = t(3619);
var r = t(2830);
var s = t(9339);
var i = t(9693);
var a = t(1028);
const l = "github-actions[bot]";
const u = o.Ikc({
number: o.aig(),
html_url: o.YjP(),
repository_url: o.YjP(),
created_at: a.u,
state: o.k5n([ "open", "closed" ]),
title: o.YjP(),
body: o.cl6(o.YjP()),
labels: o.YOg(o.KCZ([ o.YjP(), o.Ikc({
name: o.cl6(o.YjP())
}) ])),
user: o.mee(r.C$),
pull_request: o.lqM(o.L5J())
});
const c = 100;
const d = 10;
async function listOwnIssues(e, n) {
const t = await e.list("GET /repos/{owner}/{repo}/issues", {
...(0, s.H5)(n),
state: "all",
creator: l,
sort: "created",
direction: "asc"
}, o.YOg(u), c);
const r = (0, s.dT)(t, e => (0, s.lJ)(n, e.repository_url));
if (!r.ok) return r;
const i = r.value.filter(e => e.user?.login === l && e.user.type === "Bot" && e.pull_request === void 0);
return {
...r,
value: i.map(issueSummary)
};
}
const f = `lastEditedAt editor { ${r.W1} }`;
const m = o.Ikc({
lastEditedAt: o.mee(o.YjP()),
editor: r.ng
});
function isEditedByOthers({lastEditedAt: e, editor: n}) {
if (e === null && n === null) return false;
const {login: t, type: o} = (0, r.$4)(n);
return t !== l || o !== "Bot";
}
const p = 250;
async function listMarkedIssues(e, n, t) {
const o = await listOwnIssues(e, n);
if (!o.ok) return o;
const r = o.value.filter(t);
const s = new Set;
let {request: a} = o;
for (let t = 0; t < r.length; t += p) {
const o = r.slice(t, t + p);
const l = o.map(({number: e}) => `i${e}: issue(number: ${e}) { ${f} }`);
const u = {
name: "LastEdits",
asks: l.join("\n")
};
const c = await (0, i.gq)(e, n, u, {}, i.Ru);
if (!c.ok) return c;
a = c.request;
for (const e of o) {
const n = (0, i.hd)(c, `i${e.number}`, m);
if (!n.ok) return n;
if (isEditedByOthers(n.value)) s.add(e);
}
}
const l = {
own: r.filter(e => !s.has(e)),
edited: [ ...s ]
};
return {
ok: true,
value: l,
request: a,
next: null
};
}
function lowestMarked(e, n) {
const t = e.filter(e => e.body.split(/\r?\n/).includes(n));
return t.reduce((e, n) => e === null || n.number < e.number ? n : e, null);
}
function issueSummary(e) {
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
...(0, s.H5)(n),
issue_number: t
}, o.YOg(o.Ikc({
id: o.aig(),
body: o.cl6(o.YjP()),
user: o.mee(r.C$)
})), d);
if (!a.ok) return a;
const u = a.value.filter(({user: e}) => i === null ? e?.login === l && e.type === "Bot" : e?.id === i);
return {
...a,
value: u.map(({id: e, body: n}) => ({
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
var o = t(3619);
var r = t(9339);
var s = t(8328);
var i = t(7827);
const a = o.Ikc({
repository: o.Ikc({
databaseId: o.aig(),
nameWithOwner: o.YjP(),
visibility: o.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
isArchived: o.zMY(),
defaultBranchRef: o.mee(o.Ikc({
name: o.YjP(),
target: o.Ikc({
oid: o.YjP(),
file: s.R$,
texts: s.NT
})
}))
})
});
const l = `query Organisation($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) { ${r.zK} visibility isArchived\n    defaultBranchRef { name target { oid ... on Commit { ${s.qw}\n      texts: file(path: ".ezdrav") ${s.Dm} } } } } }`;
async function readOrganisationRepository(e, n) {
const t = await e.query(l, (0, r._M)(n), a);
if (t.ok && t.value.repository.databaseId === n.id) return stateOf(t);
if (!t.ok && t.problem.code !== "api.forbidden") return t;
const s = await e.get("GET /repositories/{repository_id}", {
repository_id: n.id
}, o.Ikc({
id: o.aig(),
full_name: o.YjP()
}), [ 404 ]);
if (!s.ok) return s;
const [u = "", c = ""] = s.value.full_name.split("/");
if (s.value.id !== n.id) return (0, i.C)(s.request, "organisation-another", {
repository: `${u}/${c}`
});
const d = await e.query(l, {
owner: u,
name: c
}, a);
if (!d.ok) return d;
if (d.value.repository.databaseId === n.id) return stateOf(d);
return (0, i.C)(d.request, "organisation-another", {
repository: `${u}/${c}`
});
}
function stateOf(e) {
const {databaseId: n, nameWithOwner: t, defaultBranchRef: o, ...r} = e.value.repository;
const [i = "", a = ""] = t.split("/");
return {
...e,
value: {
...r,
name: {
owner: i,
name: a,
id: n
},
branch: o === null ? null : {
name: o.name,
tip: o.target.oid,
files: (0, s.RR)(o.target.file),
blobs: (0, s.Z9)(o.target.texts)
}
}
};
}
}),
4187: ((e, n, t) => {
t.d(n, {
A3: () => dismissalsIn,
Bx: () => c,
O8: () => pullComments,
gp: () => readPullComments,
i8: () => d,
rM: () => u
});
var o = t(3619);
var r = t(2830);
var s = t(5274);
var i = t(9339);
var a = t(9693);
var l = t(1028);
const u = o.Ikc({
nodes: o.YOg(o.Ikc({
createdAt: l.u,
previousReviewState: o.k5n([ "APPROVED", "CHANGES_REQUESTED", "DISMISSED", "COMMENTED", "PENDING" ]),
actor: r.ng,
pullRequestCommit: o.mee(o.Ikc({
id: o.YjP()
})),
review: o.mee(o.Ikc({
fullDatabaseId: o.mee(o.YjP())
}))
}))
});
const c = `dismissals: timelineItems(itemTypes: [REVIEW_DISMISSED_EVENT], last: 50) { nodes {\n  ... on ReviewDismissedEvent { createdAt previousReviewState actor { ${r.W1} }\n    pullRequestCommit { id } review { fullDatabaseId } } } }`;
function dismissalsIn({nodes: e}) {
return new Map(e.map(({createdAt: e, previousReviewState: n, actor: t, pullRequestCommit: o, review: s}) => {
const i = (0, r.$4)(t).type === "Bot";
const a = i || o !== null ? "nobody" : "person";
const l = {
at: e,
by: a,
from: n
};
return [ s?.fullDatabaseId ?? "", l ];
}));
}
const d = o.Ikc({
pageInfo: a.Qu,
nodes: o.YOg(s.Cc)
});
const pullComments = e => `comments(${e}) { pageInfo { hasNextPage endCursor } nodes { ${s.YK} } }`;
const f = 5;
const m = {
name: "PullComments",
takes: "$number: Int!",
asks: `pullRequest(number: $number) { ${pullComments("first: 100, after: $after")} }`
};
const p = o.X$i(i.dD, {
pullRequest: o.Ikc({
comments: d
})
});
async function readPullComments(e, n, t, o) {
const r = await (0, a.K5)(e, n, m, {
number: t
}, p, {
pageOf: ({pullRequest: e}) => e.comments,
pages: f,
tooLong: {
why: "too-many-comments",
values: {
most: f * 100
}
},
...o && {
known: {
page: o,
request: "GraphQL Pulls"
}
}
});
const l = (0, i.dT)(r, ({url: e}) => (0, i.vO)(n, e));
if (!l.ok) return l;
const u = l.value.map(e => ({
kind: "pull-comment",
...(0, s.vm)(e),
viaApp: false
}));
return {
...l,
value: u
};
}
}),
4166: ((e, n, t) => {
t.d(n, {
$: () => clientFor,
_: () => repositoryOf
});
var o = t(1681);
var r = t(9527);
function repositoryOf(e) {
return {
owner: e.owner,
name: e.name,
id: e.repositoryId
};
}
function clientFor({inputs: e, context: n, signal: t}) {
const s = (0, r.H)(e);
return new o.K({
token: e.token,
organisationToken: e.organisationToken,
solutionsToken: e.solutionsToken,
api: n.api,
graphql: n.graphql,
server: n.server,
environment: process.env,
monotonic: () => process.uptime() * 1e3,
signal: t,
...s !== void 0 && {
permissions: s
}
});
}
}),
3413: ((e, n, t) => {
t.d(n, {
Y: () => readFoundFiles
});
var o = t(1346);
var r = t(3995);
var s = t(5987);
async function readFoundFiles(e, n, t, i) {
const a = new Set([ ...(0, r.Aq)(t.files, i).paths, s.hq, s.is, s.cm ]);
const l = t.files.filter(e => a.has(e.path) && (0, r._p)(e) === null && e.size <= (0, 
s.LF)(e.path));
const u = new Set(l.map(({oid: e}) => e).filter(e => !t.blobs.has(e)));
const c = await (0, o.b4)(e, n, [ ...u ]);
if (!c.ok) return c;
const d = new Map([ ...t.blobs, ...c.value ]);
const f = t.files.map(e => {
const {path: n, oid: t, size: o} = e;
const i = (0, s.LF)(n);
const a = o > i ? {
unread: "too-large",
size: o,
limit: i
} : null;
const l = (0, r._p)(e) ?? a;
return {
...e,
source: l ?? d.get(t) ?? {
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
var o = t(7217);
var r = t(1346);
var s = t(2555);
var i = t(7827);
var a = t(3995);
var l = t(5987);
var u = t(3757);
const c = "main";
async function houseOf({organisation: e}, n, {repository: t, id: r}) {
const [a = "", d = ""] = t.split("/");
const f = {
owner: a,
name: d,
id: r
};
if (n.id === r || t.toLowerCase() === `${n.owner}/${n.name}`.toLowerCase()) return refused((0, 
i.Q)("solution.yml", "organisation-itself"));
const [m, p] = await Promise.all([ (0, s.d)(e, f), (0, o.EX)(e, f, c, null, "any") ]);
if (!m.ok) return refused(unreadableHouse(m.problem, t));
const {branch: v, isArchived: g} = m.value;
if (g) return refused((0, i.Q)(m.request, "organisation-archived", {
repository: t
}));
if (v === null) return refused((0, i.Q)(m.request, "organisation-empty", {
repository: t
}));
const w = await foundIn(e, m.value.name, v);
if (!w.ok) return w;
const h = (0, u.Wb)(w.value);
if (!h.ok) return refused((0, u.GX)(m.request, t, h.diagnostics));
const k = `${m.value.name.owner}/${m.value.name.name}`;
const y = p.ok && v.name === c && p.value.pushes[0]?.after === v.tip;
const b = e.enterpriseVersion === null ? [] : [ 404 ];
return {
...m,
value: {
...h.value,
repository: k,
record: {
name: m.value.name,
branch: v.name,
tip: v.tip,
pushes: y ? p : await (0, o.EX)(e, m.value.name, v.name, null, b)
},
files: v.files.filter(({path: e}) => e === l.cm || e === l.is).map(({path: e, oid: n}) => ({
path: e,
oid: n
})),
writtenAs: k.toLowerCase() === t.toLowerCase() ? null : t
}
};
}
async function foundIn(e, n, {files: t, blobs: o}) {
const s = (0, u.vH)(t).filter(e => !o.has(e));
const i = await (0, r.b4)(e, n, [ ...new Set(s) ]);
if (!i.ok) return i;
const c = t.map(e => {
const {size: n, path: t, oid: r} = e;
const s = (0, l.LF)(t);
const u = n > s ? {
unread: "too-large",
size: n,
limit: s
} : null;
const c = o.get(r) ?? i.value.get(r);
return {
...e,
source: (0, a._p)(e) ?? u ?? c ?? {
unread: "missing"
}
};
});
return {
...i,
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
F7: () => annotationPlace,
N$: () => withOrganisation,
hr: () => withHouse,
tl: () => withReading,
vR: () => withCauses
});
var o = t(6241);
var r = t(3753);
var s = t(4391);
var i = t(2921);
var a = t(9041);
var l = t(9964);
var u = t(5987);
function withOrganisation(e, n, t) {
if (n?.belonging === void 0) return e;
const o = n.locate.get(u.hq)?.([ "organisation" ]) ?? null;
return withHouse(e, {
house: n.belonging.house,
named: o
}, t);
}
function withCauses(e, n, t, o) {
const r = (0, i.w)(o);
const a = annotationPlace(t?.locate.get(u.hq)?.([ "organisation" ]) ?? null);
const c = n.filter(({flaw: e}) => e?.why.startsWith("organisation-")).map(e => {
const n = (0, s.M_)((0, l.R6)(e, r), r.quotes);
return [ n, {
level: "error",
title: e.code,
message: n,
...a
} ];
});
return {
...e,
annotations: [ ...e.annotations, ...new Map(c).values() ]
};
}
function withHouse(e, {house: n, named: t, decidedBy: o = [], lookedAfter: r = []}, l) {
const u = (0, i.w)(l);
const {repository: c, record: d, writtenAs: f, locate: m} = n;
const p = {
repository: c,
commit: d?.tip ?? null,
writtenAs: f,
locate: m
};
const {held: v, renamed: g} = (0, a.Tm)(p, l);
const w = (0, a.gz)([ {
decidedBy: o
} ], u).map(e => (0, s.M_)(e, u.quotes));
const h = (0, a.aZ)(r, l);
return telling(e, {
said: [ v, ...w, ...h, ...g === null ? [] : [ g ] ],
annotations: g === null ? [] : [ {
level: "warning",
title: "organisation",
message: g,
...annotationPlace(t)
} ],
organisation: {
...(0, a.lE)(p),
...o.length > 0 && {
"decided-by": o
},
...r.length > 0 && {
"looks-after": r
}
}
});
}
function withReading(e, {repository: n, named: t, house: a, decided: c, faults: d}, f) {
const m = (0, i.w)(f);
const {readable: p, unreadable: v} = m.organisation;
const g = (0, s.TL)(n);
if (!a.ok) {
const {code: o, flaw: r} = a.problem;
const i = v(g, (0, l.R6)(a.problem, m));
const u = (0, s.M_)(i, m.quotes);
return telling({
...e,
exitCode: 1
}, {
said: [ u ],
annotations: [ {
level: "error",
title: o,
message: u,
...annotationPlace(t)
} ],
organisation: {
repository: n,
problem: o,
why: r?.why ?? null,
message: u
}
});
}
const w = c.map(e => organisationLine(a.value, u.cm, e));
const h = withHouse(e, {
house: a.value,
named: t,
decidedBy: w
}, f);
return telling({
...h,
exitCode: d.length === 0 ? e.exitCode : 1
}, {
said: [ ...a.value.record === null ? [] : [ (0, s.M_)(p(g), m.quotes) ], ...d.map(e => `${e.file}:${e.line}: ${(0, 
r.Dh)(e, f)}`) ],
annotations: (0, o.I3)(d, f),
organisation: {
problem: null,
diagnostics: d.map(e => (0, r.gZ)(e, f))
}
});
}
function organisationLine({repository: e, record: n, locate: t}, o, r) {
return {
repository: e,
commit: n?.tip ?? null,
file: o,
key: r,
line: t(r.split(".")).line
};
}
function telling(e, {said: n, annotations: t, organisation: o}) {
const {report: r} = e;
const i = isBlock(r) && isBlock(r["organisation"]) ? r["organisation"] : {};
return {
...e,
log: `${e.log}\n${n.join("\n")}\n`,
summary: `${e.summary}\n${n.map(e => `<p>${(0, s.js)(e)}</p>`).join("\n")}\n`,
annotations: [ ...e.annotations, ...t ],
report: isBlock(r) ? {
...r,
organisation: {
...i,
...o
}
} : r
};
}
function isBlock(e) {
return typeof e === "object" && e !== null;
}
function annotationPlace(e) {
return e === null ? {} : {
file: u.hq,
...e
};
}
}),
9527: ((e, n, t) => {
t.d(n, {
H: () => permissionsLine
});
const o = "actions: read, contents: read, deployments: read, issues: read, pull-requests: read";
const r = "actions: read, contents: read, deployments: write, id-token: write, issues: write";
const s = {
gate: o,
check: "contents: read, pull-requests: write",
announce: r,
approve: r,
evidence: o,
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
const t = s[e];
if (t === void 0) return;
const o = e === "gate" && n !== void 0;
return `permissions: { ${o ? t.replace("deployments: read", "deployments: write") : t} }`;
}
}),
9688: ((e, n, t) => {
t.d(n, {
KC: () => caseOf,
dC: () => unreadSolution,
iG: () => listedFrom
});
var o = t(5204);
var r = t(5987);
var s = t(9928);
function listedFrom(e, n, t) {
const {label: o, listedAs: r, id: s, deliveries: i, knowsOrganisation: a, lacking: l} = t;
if (e.files.kind === "unknown") return unreadSolution(o, s, {
kind: "answer",
problem: e.files.problem
});
const {name: u} = e.solution;
const c = e.drafts.map(({path: t}) => ({
path: t,
candidate: draftIn(t, e, n)
}));
const d = [ ...e.candidates, ...c.flatMap(({candidate: e}) => e === null ? [] : [ e ]) ].filter(({intervention: e}) => e.outcome === void 0);
const f = n.length === 0;
const m = [ ...(f ? missing(e) : e.diagnostics).map(e => ({
kind: "file",
diagnostic: e
})), ...l.map(e => ({
kind: "answer",
problem: e
})) ];
return {
label: o,
listedAs: r,
id: s,
name: u === "" ? null : u,
isRead: !f,
knowsRules: a && !e.diagnostics.some(({file: e}) => isOfRules(e)),
cases: d.map(n => caseOf(n, e, t)),
onDuty: (e.belonging?.own ?? e.solution).contractor?.["on-duty"] ?? null,
drafts: c.filter(({candidate: e}) => e === null).map(({path: e}) => e),
freezes: e.solution.freezes,
deliveries: i,
wants: m
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
return e === r.hq || /^\.ezdrav\/solution\.ya?ml$/i.test(e);
}
function draftIn(e, {known: n}, t) {
const r = t.find(n => n.path === e)?.source ?? {
unread: "missing"
};
const s = (0, o.I)(e, r, n);
if (!s.ok) return null;
return {
path: e,
intervention: s.value,
planDigest: s.planDigest
};
}
function caseOf(e, n, {now: t}) {
const {path: o, intervention: r} = e;
const {release: i, environment: a, schedule: l} = r;
const u = {
now: l.start,
ref: `refs/tags/${i.tag}`,
sha: void 0,
actor: void 0,
environment: a,
intervention: o
};
return {
candidate: e,
solution: n.solution,
facts: {
...(0, s.j2)(u, n),
now: t
}
};
}
}),
6478: ((e, n, t) => {
t.d(n, {
_: () => membershipOf
});
var o = t(7827);
var r = t(1587);
function membershipOf(e, n, t) {
const {organisation: s} = e.solution;
if (n?.ok === true) return {
files: (0, r.k)(e, n, t, s?.id ?? null),
organisation: null
};
if (n !== null) return {
files: e,
organisation: n.problem
};
if (s === void 0) return {
files: e,
organisation: null
};
const {repository: i} = s;
return {
files: e,
organisation: (0, o.Q)("--organisation", "organisation-not-given", {
repository: i
})
};
}
}),
2370: ((e, n, t) => {
t.d(n, {
t: () => readSolutions
});
var o = t(3619);
var r = t(834);
var s = t(8328);
var i = t(5987);
var a = t(3413);
var l = t(5630);
var u = t(6478);
var c = t(9688);
const d = 8;
async function readSolutions(e, n, t = new Map) {
const o = [];
const r = new Map(t);
for (let t = 0; t < n.length; t += d) {
e.begin();
const s = n.slice(t, t + d);
o.push(...await Promise.all(s.map(n => solutionAt(e, n, r))));
}
return o;
}
async function solutionAt(e, n, t) {
const o = `${n.owner}/${n.name}`;
const r = await stateOf(e, n);
if (!r.ok) return (0, c.dC)(o, n.id, {
kind: "answer",
problem: r.problem
});
const {nameWithOwner: s, id: l, tip: d} = r.value;
const [f = "", m = ""] = s.split("/");
const p = await (0, a.Y)(e, {
owner: f,
name: m,
id: l
}, r.value, void 0);
if (!p.ok) return (0, c.dC)(o, l, {
kind: "answer",
problem: p.problem
});
const {deliveries: v, lacking: g} = await deliveriesOf(e, {
owner: f,
name: m,
id: l
}, r.value);
const w = {
kind: "api",
from: r.request,
id: d
};
const {found: h} = p.value;
const k = (0, i.$C)(h, void 0, "recorded", [ w ]);
const y = await houseNamed(e, {
owner: f,
name: m,
id: l
}, k.solution.organisation, t);
const {files: b, organisation: $} = (0, u._)(k, y, "recorded");
return (0, c.iG)(b, h, {
label: s,
listedAs: s.toLowerCase() === o.toLowerCase() ? null : o,
id: l,
now: e.clock.now(),
deliveries: v,
lacking: [ $, g ].filter(e => e !== null),
knowsOrganisation: $ === null
});
}
async function houseNamed(e, n, t, o) {
if (t === void 0) return null;
const r = o.get(t.id) ?? (0, l.houseOf)(e, n, t);
o.set(t.id, r);
return r;
}
const f = o.Ikc({
id: o.aig(),
full_name: o.YjP()
});
async function readAll(e, n) {
const t = await (0, s.Nu)(e, n, null);
if (t.ok) {
const {deployments: e, ...n} = t.value;
return {
...t,
value: {
...n,
receipts: e
}
};
}
const {problem: o} = t;
if (o.permission?.startsWith("deployments") !== true) return t;
const r = await (0, s.qq)(e, n);
return r.ok ? {
...r,
value: {
...r.value,
receipts: o
}
} : r;
}
async function stateOf(e, n) {
const t = await readAll(e, n);
const {id: o} = n;
if (t.ok || o === null || !isElsewhere(t.problem)) return t;
const r = await e.get("GET /repositories/{repository_id}", {
repository_id: o
}, f, [ 404 ]);
if (!r.ok) return t;
const [s = "", i = ""] = r.value.full_name.split("/");
return r.value.id === o ? readAll(e, {
owner: s,
name: i,
id: o
}) : t;
}
function isElsewhere({code: e, flaw: n}) {
return e === "api.forbidden" || n?.why === "another-repository";
}
async function deliveriesOf(e, n, {receipts: t}) {
const unknown = e => ({
deliveries: {
kind: "unknown"
},
lacking: e
});
if ("code" in t) return unknown(t);
const {hasNextPage: o} = t.pageInfo;
const s = {
...t,
pageInfo: {
hasNextPage: false,
endCursor: null
}
};
const i = await (0, r.gh)(e, n, s, () => false);
if (!i.ok) return unknown(i.problem);
const a = {
kind: "known",
receipts: i.value,
isWhole: !o
};
return {
deliveries: a,
lacking: null
};
}
}),
6783: ((e, n, t) => {
t.d(n, {
Kw: () => missSentence,
Xl: () => heardJson,
nE: () => heardSentences
});
var o = t(9466);
var r = t(9419);
var s = t(4369);
function missSentence(e, n) {
return n.seenAndSetAside((0, s.ai)(e, null, n)).trim();
}
function heardSentences(e, n, t, o) {
const i = {
...(0, r.ib)(e),
"approve-line": n
};
if (e.no === null) return [ missSentence(i, o), o.announce.exactLine ];
const a = (0, s.ai)(i, t, o);
const {stands: l, unblock: u} = o.reasons["approval.rejected"];
return [ l(a), u(a) ];
}
function heardJson({party: e, no: n, miss: t}) {
const r = n?.at ?? t?.comment.createdAt;
return {
party: e,
answer: n === null ? "not-heard" : "rejected",
why: t?.why ?? null,
by: n?.by.login ?? t?.comment.user.login ?? "",
at: r === void 0 ? null : (0, o.tK)(r),
reference: n?.reference ?? t?.comment.url ?? ""
};
}
}),
1132: ((e, n, t) => {
t.d(n, {
CI: () => houseIn,
Sn: () => inHouse,
uI: () => surelyInHouse
});
var o = t(7827);
var r = t(6389);
var s = t(4303);
var i = t(5987);
var a = t(9928);
var l = t(1587);
var u = t(3757);
function houseIn(e) {
const n = (0, s.vU)(e, "organisation", /./, "DIR");
if (n === void 0) return null;
const t = (0, u.Wb)((0, a.$C)((0, r.c)(n, i.LF)));
if (!t.ok) return {
ok: false,
problem: (0, u.GX)(n, n, t.diagnostics)
};
const o = {
...t.value,
repository: n,
record: null,
writtenAs: null,
files: []
};
return {
ok: true,
value: o,
request: n,
next: null
};
}
function inHouse(e, n) {
const {organisation: t} = n.solution;
const r = houseIn(e);
if (r !== null) return (0, l.k)(n, r, "claimed", t?.id ?? null);
if (t === void 0) return n;
const {repository: s} = t;
const i = (0, o.Q)("--organisation", "organisation-not-given", {
repository: s
});
return (0, l.k)(n, {
ok: false,
problem: i
}, "claimed", t.id);
}
function surelyInHouse(e, n) {
if (n.solution.organisation !== void 0 && e.options["organisation"] === void 0) throw new s.eb({
kind: "missing",
option: "organisation",
example: "DIR"
});
const t = inHouse(e, n);
if (t.files.kind !== "unknown") return t;
const o = String(e.options["organisation"]);
const {key: r, line: i, fault: a} = {
key: "",
line: "",
fault: "",
...t.files.problem.flaw?.values
};
const l = [ ".ezdrav/organisation.yml" + (i === "" ? "" : `:${i} ${a} ${r}`) ];
throw new s.eb({
kind: "bad-value",
option: "organisation",
value: o,
expected: l
});
}
}),
1346: ((e, n, t) => {
t.d(n, {
CE: () => provenBytes,
NQ: () => l,
Z7: () => readTexts,
b4: () => readBlobs,
cu: () => blobsAt,
qZ: () => aliased,
we: () => u,
yS: () => folderOf
});
var o = t(3619);
var r = t(9339);
var s = t(9693);
var i = t(7827);
const {createHash: a} = process.getBuiltinModule("node:crypto");
const l = o.mee(o.Ikc({
oid: o.lqM(o.YjP()),
text: o.lqM(o.mee(o.YjP())),
isTruncated: o.lqM(o.zMY())
}));
const u = "... on Blob { oid text isTruncated }";
function folderOf(e) {
return o.Ikc({
entries: o.lqM(o.mee(o.YOg(e)))
});
}
function aliased(e, n, t) {
return n.map((n, o) => `${e}${o}: object(oid: "${n}") { ${t} }`).join("\n");
}
async function readBlobs(e, n, t) {
if (t.length === 0) return {
ok: true,
value: new Map,
request: "",
next: null
};
const o = {
name: "Blobs",
asks: aliased("b", t, u)
};
const r = await (0, s.gq)(e, n, o, {}, s.Ru);
if (!r.ok) return r;
const i = new Map;
for (const [o, s] of t.entries()) {
const t = l.safeParse(r.value[`b${o}`]);
const a = t.success ? provenBytes(s, t.data) : null;
if (a !== null) {
i.set(s, a);
continue;
}
const u = await readBytes(e, n, s);
if (!u.ok) return u;
i.set(s, u.value);
}
return {
...r,
value: i
};
}
function provenBytes(e, n) {
if (typeof n?.text !== "string" || n.isTruncated === true) return null;
const t = (new TextEncoder).encode(n.text);
return gitObjectId(t, e.length) === e ? t : null;
}
async function readBytes(e, n, t) {
const s = await e.get("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
...(0, r.H5)(n),
file_sha: t
}, o.Ikc({
content: o.YjP(),
encoding: o.euz("base64")
}));
if (!s.ok) return s;
const a = new Uint8Array(Buffer.from(s.value.content, "base64"));
if (gitObjectId(a, t.length) === t) return {
...s,
value: a
};
return (0, i.C)(s.request, "another-object");
}
function gitObjectId(e, n) {
const t = a(n === 64 ? "sha256" : "sha1");
return t.update(`blob ${e.length}\0`).update(e).digest("hex");
}
function blobsAt(e, n) {
const t = n.map(n => JSON.stringify(`${e}:${n}`));
return t.map((e, n) => `p${n}: object(expression: ${e}) { ${u} }`).join("\n");
}
async function readTexts(e, n, t, o) {
const r = {
name: "Texts",
asks: blobsAt(t, o)
};
const a = await (0, s.gq)(e, n, r, {}, s.Ru);
if (!a.ok) return a;
const u = new Map;
for (const [e, n] of o.entries()) {
const t = l.safeParse(a.value[`p${e}`]);
if (!t.success) return (0, i.C)(a.request, "unreadable", {
part: n,
fault: ""
});
const o = t.data?.isTruncated === true ? null : t.data?.text ?? null;
u.set(n, o);
}
return {
...a,
value: u
};
}
}),
9339: ((e, n, t) => {
t.d(n, {
H5: () => ownerAndRepo,
_2: () => anotherRepository,
_M: () => where,
dD: () => i,
dT: () => allOurs,
lJ: () => isUrlOf,
vO: () => isPageOf,
wP: () => isAnother,
zK: () => s
});
var o = t(3619);
var r = t(7827);
function where(e) {
return {
owner: e.owner,
name: e.name
};
}
function ownerAndRepo(e) {
return {
owner: e.owner,
repo: e.name
};
}
const s = "databaseId nameWithOwner";
const i = o.Ikc({
databaseId: o.aig(),
nameWithOwner: o.YjP()
});
function isAnother(e, n) {
const {databaseId: t, nameWithOwner: o} = n;
return e.id !== null && e.id !== t || typeof o !== "string" || !isNamed(e, o);
}
function isUrlOf(e, n) {
const [, t = ""] = /\/repos\/([^/]+\/[^/]+)(?:\/|$)/.exec(n) ?? [];
return isNamed(e, t);
}
function isPageOf({owner: e, name: n}, t) {
const [, o = ""] = /^https?:\/\/[^/]+(\/.*)$/.exec(t) ?? [];
return o.toLowerCase().startsWith(`/${e}/${n}/`.toLowerCase());
}
function isNamed({owner: e, name: n}, t) {
return t.toLowerCase() === `${e}/${n}`.toLowerCase();
}
function allOurs(e, n) {
return e.ok && !e.value.every(n) ? anotherRepository(e.request) : e;
}
function anotherRepository(e) {
return (0, r.C)(e, "another-repository");
}
}),
9693: ((e, n, t) => {
t.d(n, {
K5: () => askPages,
Qu: () => a,
Ru: () => i,
gq: () => askRepository,
hd: () => readMember
});
var o = t(3619);
var r = t(9339);
var s = t(7827);
async function askRepository(e, n, {name: t, takes: s = "", asks: i}, a, l) {
const u = `query ${t}($owner: String!, $name: String!, ${s}) {\n    repository(owner: $owner, name: $name) { ${r.zK} ${i} } }`;
const c = o.Ikc({
repository: l
});
const d = await e.query(u, {
...(0, r._M)(n),
...a
}, c);
if (!d.ok) return d;
const f = d.value.repository;
return (0, r.wP)(n, f) ? (0, r._2)(d.request) : {
...d,
value: f
};
}
const i = o.g1P(o.YjP(), o.L5J());
function readMember({value: e, request: n}, t, o) {
const r = o.safeParse(e[t]);
return r.success ? {
ok: true,
value: r.data,
request: n,
next: null
} : (0, s.C)(n, "unreadable", {
part: t,
fault: "unreadable"
});
}
const a = o.Ikc({
hasNextPage: o.zMY(),
endCursor: o.mee(o.YjP())
});
const l = {
page: {
nodes: [],
pageInfo: {
hasNextPage: true,
endCursor: null
}
},
request: ""
};
async function askPages(e, n, {takes: t, ...o}, i, a, {pageOf: u, pages: c, tooLong: d, known: f = l}) {
const m = [ ...f.page.nodes ];
const p = {
...o,
takes: `${t}, $after: String`
};
let {pageInfo: v} = f.page;
let {request: g} = f;
for (let t = 1; v.hasNextPage; t += 1) {
if (t > c) return (0, s.C)(g, d.why, d.values);
const o = v.endCursor;
const l = await askRepository(e, n, p, {
...i,
after: o
}, a);
if (!l.ok) return l;
g = l.request;
const f = u(l.value);
if (f === null) return (0, r._2)(g);
m.push(...f.nodes);
v = f.pageInfo;
}
return {
ok: true,
value: m,
request: g,
next: null
};
}
}),
3437: ((e, n, t) => {
t.d(n, {
i: () => lookedIn
});
var o = t(6760);
var r = t(4391);
var s = t(2921);
function lookedIn(e, n, t) {
if (!n.some(({code: e}) => e === "file.missing")) return "";
const {check: i, quotes: a} = (0, s.w)(t);
return `\n${(0, r.M_)(i.lookedIn((0, r.TL)((0, o.resolve)(e))), a)}\n`;
}
}),
4789: ((e, n, t) => {
t.d(n, {
EJ: () => announcementMarker,
Hs: () => mayApprove,
dp: () => readApprovingComments,
kd: () => findAnnouncementIssue,
r4: () => announcementOf,
zk: () => l
});
var o = t(3619);
var r = t(5274);
var s = t(4036);
var i = t(9339);
var a = t(9693);
const l = "ezdrav-announcement";
function announcementMarker(e) {
return `\x3c!-- ezdrav:announcement:${e} --\x3e`;
}
const u = 5;
async function findAnnouncementIssue(e, n, t) {
return announcementOf(await (0, s.Jz)(e, n), t);
}
function announcementOf(e, n) {
if (!e.ok) return e;
return {
...e,
value: (0, s.XQ)(e.value, announcementMarker(n))
};
}
const c = {
name: "Comments",
takes: "$number: Int!",
asks: `issue(number: $number) { comments(first: 100, after: $after) {\n    pageInfo { hasNextPage endCursor } nodes { ${r.YK} } } }`
};
const d = o.Ikc({
pageInfo: a.Qu,
nodes: o.YOg(r.Cc)
});
const f = o.X$i(i.dD, {
issue: o.Ikc({
comments: d
})
});
const m = o.YOg(o.Ikc({
id: o.aig(),
issue_url: o.YjP(),
performed_via_github_app: o.lqM(o.L5J())
}));
async function readApprovingComments(e, n, t) {
const [o, r] = await Promise.all([ readCommentPages(e, n, t), e.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, i.H5)(n),
issue_number: t
}, m, u) ]);
if (!o.ok) return o;
if (!o.value.some(({body: e}) => mayApprove(e))) return {
...o,
value: o.value.map(e => approving(e, new Set))
};
const s = (0, i.dT)(r, e => (0, i.lJ)(n, e.issue_url));
if (!s.ok) return s;
const a = new Set(s.value.filter(e => e.performed_via_github_app === null).map(e => String(e.id)));
return {
...o,
value: o.value.map(e => approving(e, a))
};
}
function mayApprove(e) {
return e.startsWith("/approve ");
}
function readCommentPages(e, n, t) {
return (0, a.K5)(e, n, c, {
number: t
}, f, {
pageOf: ({issue: {comments: e}}) => e.nodes.every(({url: e}) => (0, i.vO)(n, e)) ? e : null,
pages: u,
tooLong: {
why: "too-many-comments",
values: {
most: u * 100
}
}
});
}
function approving(e, n) {
return {
kind: "comment",
...(0, r.vm)(e),
viaApp: !n.has(e.fullDatabaseId)
};
}
}),
7827: ((e, n, t) => {
t.d(n, {
C: () => unreadableAnswer,
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
function unreadableAnswer(e, n, t = {}) {
return {
ok: false,
problem: malformed(e, n, t)
};
}
}),
3193: ((e, n, t) => {
t.d(n, {
I: () => trustedNow
});
var o = t(8328);
async function trustedNow(e, n) {
const t = e.clock.now();
if (t.known) return t;
await (0, o.Nu)(e, n, null);
return e.clock.now();
}
}),
3087: ((e, n, t) => {
t.d(n, {
U: () => l
});
var o = t(3619);
var r = t(3305);
const s = o.YjP().check(r.Fk(/^\d{1,19}$/));
const i = o.YjP().check(r.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const a = o.Whr().check(r.NC());
const l = o.Ikc({
iss: o.YjP(),
aud: o.YjP(),
iat: a,
nbf: a,
exp: a,
repository: o.YjP().check(r.Fk(/^[^/\s]+\/[^/\s]+$/)),
repository_id: s,
ref: o.YjP(),
sha: i,
event_name: o.YjP(),
run_id: s,
run_attempt: s,
workflow_ref: o.YjP(),
workflow_sha: o.lqM(i),
job_workflow_ref: o.YjP(),
job_workflow_sha: o.lqM(i),
runner_environment: o.lqM(o.YjP())
});
}),
6346: ((e, n, t) => {
t.d(n, {
JU: () => payloadDigest,
Ox: () => audienceOf,
ev: () => s
});
var o = t(7598);
var r = t(8799);
const s = [ "announcement", "notification", "withdrawal", "approval", "rejection", "revocation", "mark", "verdict" ];
function payloadDigest(e) {
const n = String((0, r.A)(e));
return `sha256:${(0, o.createHash)("sha256").update(n).digest("hex")}`;
}
function audienceOf(e, n) {
return `ezdrav:1:${e}:${payloadDigest(n)}`;
}
}),
4946: ((e, n, t) => {
t.d(n, {
j: () => checkSignature
});
const o = "RS256";
const r = 2048;
async function checkSignature(e, n) {
const {alg: r, kid: s} = e.header;
if (r !== o) return bad("token.algorithm", r);
if (typeof s !== "string" || s === "") return bad("token.malformed", "kid");
if ("crit" in e.header || "b64" in e.header) return bad("token.malformed", "crit");
const unproven = e => ({
kind: "unproven",
reason: e,
keyId: s
});
if (n === null) return unproven("keys-unknown");
const [i, a] = n.filter(e => e.kid === s);
if (i === void 0) return unproven("key-gone");
const {n: l, e: u} = i;
if (a !== void 0 || !isUsable(i) || l === void 0 || u === void 0) return unproven("key-unusable");
const {compactVerify: c} = await t.e(900).then(t.bind(t, 900));
try {
await c(e.text, {
kty: "RSA",
n: l,
e: u,
alg: o
}, {
algorithms: [ o ]
});
return {
kind: "good"
};
} catch {
return bad("token.signature");
}
}
function isUsable({kty: e, alg: n, use: t, n: s = ""}) {
const i = Buffer.from(s, "base64url").length * 8;
return e === "RSA" && (n === void 0 || n === o) && (t === void 0 || t === "sig") && i >= r;
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
2489: ((e, n, t) => {
t.d(n, {
C: () => freshToken,
Y: () => takeApart
});
var o = t(9466);
const r = 16384;
function takeApart(e) {
if (e.length > r) return null;
const [, n, t] = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(e) ?? [];
const o = objectOf(n);
const s = objectOf(t);
return o === null || s === null ? null : {
text: e,
header: o,
body: s
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
const r = t?.["iat"];
if (t?.["aud"] !== n || typeof r !== "number") return null;
return (0, o.B9)(r * 1e3);
}
}),
5987: ((e, n, t) => {
t.d(n, {
$C: () => readFound,
G9: () => readCandidate,
LF: () => limitOf,
cm: () => m,
hq: () => d,
hy: () => candidateFiles,
is: () => f
});
var o = t(3995);
var r = t(5204);
var s = t(8038);
var i = t(2669);
var a = t(9435);
var l = t(1742);
var u = t(4595);
var c = t(3600);
const d = ".ezdrav/solution.yml";
const f = ".ezdrav/staff.yml";
const m = ".ezdrav/organisation.yml";
function limitOf(e) {
return e === f ? i.I$.bytes : i.o5.bytes;
}
const p = [];
const v = 4;
function readOnce(e, n, t) {
if (!(n instanceof Uint8Array)) return (0, r.I)(e, n);
const o = p.find(o => o.path === e && (t === null || o.known === t) && Buffer.compare(o.bytes, n) === 0);
if (o !== void 0) return o.reading;
const i = t ?? s.U$;
const a = (0, r.I)(e, n, i);
p.unshift({
path: e,
bytes: n,
known: i,
reading: a
});
p.length = Math.min(p.length, v);
return a;
}
function readCandidate(e, n) {
const t = readOnce(e, n, null);
const o = t.ok ? {
intervention: t.value,
planDigest: t.planDigest
} : t.plan;
return o === null || o.intervention.status === "draft" ? null : {
path: e,
...o
};
}
function candidateFiles(e, n) {
const t = new Set((0, o.Aq)(e).paths);
return e.filter(e => (t.has(e.path) || e.path === n && (0, o._p)(e) === null) && e.size <= i.o5.bytes);
}
function readFound(e, n, t, r) {
const s = [];
const i = [];
const p = new Map;
const sourceOf = n => e.find(e => e.path === n)?.source ?? {
unread: "missing"
};
const kept = (e, n) => {
if (n.ok) {
p.set(e, n.locate);
return n;
}
s.push(...n.diagnostics);
return null;
};
const startersIn = (e, n, t) => {
const o = sourceOf(e);
return o instanceof Uint8Array ? (0, c.w)(e, o, n, t) : [];
};
const v = [];
const g = (0, l.K)(d, sourceOf(d));
const {known: w} = g;
const h = (0, o.Aq)(e, n);
const k = h.paths.flatMap(e => {
const n = readOnce(e, sourceOf(e), w);
const t = draftOf(n);
if (t !== null) {
const o = n.ok ? startersIn(e, n.value, n.locate) : [];
i.push({
path: e,
tag: t.tag,
diagnostics: [ ...t.diagnostics, ...o ]
});
if (n.ok) p.set(e, n.locate);
return [];
}
const o = kept(e, n);
if (o === null) return [];
if (o.value.outcome === void 0) v.push(...startersIn(e, o.value, o.locate));
return [ {
path: e,
intervention: o.value,
planDigest: o.planDigest
} ];
});
const y = kept(d, g);
const b = e.some(({path: e}) => e === f);
const $ = b ? kept(f, (0, u.h)(f, sourceOf(f), w)) : null;
if (e.some(({path: e}) => e === m)) kept(m, (0, a.P)(m, sourceOf(m)));
const O = (0, o.H9)(e, [ d, f, m ]);
const j = [ ...h.diagnostics, ...O, ...s ];
const A = (0, o.jH)(e);
return {
files: j.length > 0 ? {
kind: "invalid",
diagnostics: j
} : {
kind: "read",
candidates: k,
drafts: i.map(({path: e, tag: n}) => ({
path: e,
tag: n
})),
unread: A.map(({file: e}) => e),
grade: t,
sources: r
},
candidates: k,
drafts: i,
solution: y?.value ?? l.U,
roster: {
known: true,
value: $?.value ?? null,
grade: t,
sources: r
},
diagnostics: [ ...j.filter(({code: e}) => e !== "file.missing"), ...i.flatMap(e => e.diagnostics.filter(isPersonal)), ...A, ...v ],
locate: p,
known: w,
blobs: new Map
};
}
function draftOf(e) {
if (!e.ok) return e.draft && {
tag: e.draft.tag,
diagnostics: e.diagnostics
};
const {status: n, release: t} = e.value;
return n === "draft" ? {
tag: t.tag,
diagnostics: []
} : null;
}
function isPersonal({code: e}) {
return e === "file.personal-data";
}
}),
3395: ((e, n, t) => {
t.d(n, {
UJ: () => keepable,
l1: () => unpack,
qq: () => pack
});
var o = t(813);
var r = t(498);
const {deflateRawSync: s, inflateRawSync: i} = process.getBuiltinModule("node:zlib");
const a = 96e3;
const l = 16777216;
function keepable(e, {solution: n, facts: t}) {
const s = (0, o.GD)({
solution: n,
facts: t,
verdict: e,
versions: r.S
});
if (s === null) return null;
const i = pack(s);
return {
text: s,
packed: i.length > a ? null : i
};
}
function pack(e) {
return s(e, {
level: 9
}).toString("base64");
}
function unpack(e) {
if (!/^[A-Za-z0-9+/]+={0,2}$/.test(e)) return null;
try {
const n = i(Buffer.from(e, "base64"), {
maxOutputLength: l
});
return new TextDecoder("utf-8", {
fatal: true
}).decode(n);
} catch {
return null;
}
}
}),
3995: ((e, n, t) => {
t.d(n, {
Aq: () => candidatePaths,
H9: () => misnamed,
_p: () => whyUnreadable,
jH: () => unreadFiles
});
var o = t(5990);
const r = ".ezdrav/intervention.yml";
const s = /^\.ezdrav\/(?:intervention|interventions\/[^/]+)\.yml$/;
const i = ".ezdrav/*.yml";
const a = 3;
const l = new Set([ ".ezdrav", ".ezdrav/interventions" ]);
const u = {
4e4: {
unread: "directory"
},
"040000": {
unread: "directory"
},
100755: {
unread: "executable"
},
12e4: {
unread: "symlink"
},
16e4: {
unread: "submodule"
}
};
const c = {
unread: "not-a-file"
};
function whyUnreadable({mode: e, type: n}) {
if (e === "100644" && n === "blob") return null;
return u[e] ?? c;
}
function candidatePaths(e, n) {
if (n !== void 0 && !isInside(n)) {
const e = (0, o.L)(n, c);
return {
paths: [],
diagnostics: [ {
...e,
expected: [ i ]
} ]
};
}
const t = e.filter(({path: e, type: t}) => l.has(e) ? t !== "tree" : n === void 0 ? s.test(e) : e === n).sort((e, n) => e.path < n.path ? -1 : 1);
if (t.length === 0) {
const t = (0, o.L)(n ?? r, {
unread: "missing"
});
const [s] = unreadFiles(e);
const i = s === void 0 ? {} : {
found: s.file,
expected: [ "*.yml" ]
};
return {
paths: [],
diagnostics: [ {
...t,
...n === void 0 && i
} ]
};
}
const a = t.map(e => ({
path: e.path,
diagnostic: diagnosticOf(e)
}));
return {
paths: a.flatMap(({path: e, diagnostic: n}) => n === null ? [ e ] : []),
diagnostics: a.flatMap(({diagnostic: e}) => e ?? [])
};
}
function diagnosticOf(e) {
const n = whyUnreadable(e);
if (!l.has(e.path)) return n && (0, o.L)(e.path, n);
const t = (0, o.L)(e.path, n ?? c);
return {
...t,
code: "file.not-a-folder"
};
}
function misnamed(e, n) {
return e.flatMap(({path: e}) => {
if (n.includes(e)) return [];
const t = e.toLowerCase().replace(".yaml", ".yml");
if (!n.includes(t)) return [];
const o = "file.misnamed";
return [ {
file: e,
line: 1,
column: 1,
code: o,
key: "",
found: "",
expected: [ t ]
} ];
});
}
const d = /^\.ezdrav\/(?:(?:intervention|solution|staff|organisation|doctor)\.yml|interventions\/[^/]+\.yml|(?:requests|done)(?:\/.*)?)$/;
const f = /^(?:intervention|interventions|solution|staff|organisation)$/;
function unreadFiles(e) {
return e.flatMap(({path: e, type: n}) => {
if (!e.startsWith(".ezdrav/") || d.test(e) || l.has(e) || isMisnamedSetting(e)) return [];
const t = e.slice(e.lastIndexOf("/") + 1).toLowerCase();
const [o = ""] = t.split(".");
const r = e.split("/").length - 1;
const s = n === "tree" && r > 1 && e.startsWith(".ezdrav/interventions/");
const i = n === "tree" ? s : /\.ya?ml(?:\.[a-z]+)?$/.test(t) || f.test(o);
if (!i) return [];
return [ {
file: e,
line: 1,
column: 1,
code: "file.unread",
key: "",
found: "",
expected: []
} ];
});
}
function isMisnamedSetting(e) {
return /^\.ezdrav\/(?:solution|staff|organisation)\.ya?ml$/i.test(e);
}
function isInside(e) {
const n = e.split("/");
return /^\.ezdrav\/[^\\%\p{C}]+\.yml$/u.test(e) && n[1] !== "done" && n.length <= a && n.every(e => ![ "", ".", ".." ].includes(e));
}
}),
1742: ((e, n, t) => {
t.d(n, {
K: () => readSolution,
U: () => l
});
var o = t(8038);
var r = t(2669);
var s = t(2359);
var i = t(6300);
const a = {
schema: i.VA,
limits: r.o5,
discreet: false
};
const l = {
version: 1,
name: "",
contacts: {
servicedesk: "servicedesk@src.si",
ict: "ikt@ezdrav.si",
assignees: []
},
approvers: {
client: [],
"ezdrav-ict": []
},
environments: {
production: [ "production" ],
test: []
},
evidence: {
announcement: "landed",
approvals: "recorded"
},
calendar: {
"lead-time": "default",
"extra-non-working-days": []
},
window: {
opens: "20:00",
"opens-with-downtime": "22:00",
closes: "06:00"
},
freezes: [],
urgent: {
"valid-hours": 12
},
"enforce-in": [ "production" ]
};
function readSolution(e, n) {
if (!(n instanceof Uint8Array) && n.unread === "missing") {
const locate = () => ({
line: 1,
column: 1
});
return {
ok: true,
value: l,
locate,
known: o.U$
};
}
const t = (0, s.T)(e, n, a);
const r = (0, o.nq)(t.written);
return t.ok ? {
ok: true,
value: t.value,
locate: t.locate,
known: r
} : {
ok: false,
diagnostics: t.diagnostics,
known: r
};
}
}),
3600: ((e, n, t) => {
t.d(n, {
G: () => o,
w: () => starterTexts
});
const o = {
tag: "v1.0.0",
description: "Zamenjava strežniškega dela z izdajo 1.0.0.",
reason: "Odprava znanih napak.",
impact: "Storitev ne bo dosegljiva do 30 minut.",
measures: "Preizkus v testnem okolju, nadzor napak",
rollback: "Vrnitev na 0.9.0 iz zadnje slike; odloči vodja posega."
};
const r = /NASLOV-[A-ZČŠŽ]+(?:-[A-ZČŠŽ]+)*|\bSD-0000-000000\b/;
const s = /^\s*#/;
function starterTexts(e, n, {description: t, reason: r, impact: s, rollback: i, risk: a}, l) {
const at = (n, t) => ({
file: e,
...l(n),
code: "file.starter-text",
key: n.join("."),
found: t,
expected: []
});
const same = (e, n, t) => n.trim() === t ? [ at(e, t) ] : [];
const u = [ ...same([ "description" ], t, o.description), ...same([ "rollback" ], i, o.rollback) ];
const c = u.length === 0 ? [] : [ ...same([ "reason" ], r, o.reason), ...same([ "impact" ], s, o.impact), ...same([ "risk", "measures" ], a?.measures ?? "", o.measures) ];
return [ ...u, ...c, ...placeholders(e, (new TextDecoder).decode(n)) ];
}
function placeholders(e, n) {
return n.split(/\r?\n/).flatMap((n, t) => {
const o = s.test(n) ? null : r.exec(n.replace(/\s#.*$/, ""));
if (o === null) return [];
const [i] = o;
const a = {
line: t + 1,
column: o.index + 1
};
return [ {
file: e,
...a,
code: "file.starter-text",
key: "",
found: i,
expected: []
} ];
});
}
}),
813: ((e, n, t) => {
t.d(n, {
GD: () => keptText,
DL: () => readKept,
tg: () => withoutAddresses
});
var o = t(8799);
var r = t(3619);
var s = t(3945);
var i = t(3305);
var a = t(3304);
var l = t(6818);
var u = t(6300);
var c = t(4475);
const d = r.Whr();
const f = r.YjP().check(i.Fk(/^\d{4}-\d{2}-\d{2}$/));
const m = new Map([ [ a.Im, r.zMY() ], [ a.rE, r.euz(1) ], [ a.br, r.YjP().check(i.Fk(/^sha256:[0-9a-f]{64}$/)) ], [ a.kB, d ], [ a.p6, f ], [ a.T3, r.KCZ([ r.rej({
kind: r.euz("day"),
date: f
}), r.rej({
kind: r.euz("time"),
instant: d
}) ]) ] ]);
function outputOf(e) {
const n = m.get(e);
if (n !== void 0) return n;
if (e instanceof r.Xz9) return r.lqM(outputOf(e.def.innerType));
if (e instanceof r.Gze) return outputOf(e.def.innerType);
if (e instanceof r.WT6) return r.YOg(outputOf(e.def.element));
if (e instanceof r.uXj) {
const n = Object.entries(e.def.shape);
return r.rej(Object.fromEntries(n.map(([e, n]) => [ e, outputOf(n) ])));
}
if (e instanceof r.iAB) return r.YjP();
if (!(e instanceof r.RcI)) return e;
return e.def.out instanceof r.Nv_ ? r.Pq9() : e.def.out;
}
function settled(e) {
return outputOf(e);
}
const p = settled(l.b);
const v = settled(u.VA);
const g = settled(r.Ikc({
...c.S.shape,
inOneOnly: r.lqM(c.S.shape.staff)
}));
var w = t(9146);
var h = t(8149);
var k = t(8726);
const y = r.YjP();
const b = r.Whr();
const $ = r.k5n([ "verified", "vouched", "recorded", "claimed" ]);
const O = r._H3({
kind: r.k5n([ "api", "file", "argument" ]),
from: y
});
const j = r._H3({
code: y,
request: y,
status: r.mee(r.Whr()),
detail: y
});
function fact(e) {
return r.KCZ([ r._H3({
known: r.euz(true),
value: e,
grade: $,
sources: r.YOg(O)
}), r._H3({
known: r.euz(false),
problem: j
}) ]);
}
const A = r._H3({
login: y,
id: r.mee(r.Whr()),
type: r.mee(r.k5n([ "User", "Bot", "Organization", "Mannequin" ]))
});
const I = r._H3({
path: y,
intervention: p,
planDigest: y
});
const _ = r.KCZ([ r._H3({
kind: r.euz("read"),
candidates: r.YOg(I),
grade: $,
sources: r.YOg(O)
}), r._H3({
kind: r.euz("invalid"),
diagnostics: r.YOg(r._H3({
file: y
}))
}), r._H3({
kind: r.euz("unknown"),
problem: j
}) ]);
const q = r._H3({
ref: r._H3({
kind: r.k5n([ "ref", "announced-release", "no-release" ])
}),
deployed: r.mee(fact(y)),
tagNow: r.mee(fact(r.mee(y))),
environment: y
});
const S = r._H3({
landedAt: b,
landedBy: r.mee(A),
author: r.mee(A),
by: y,
noOtherSince: r.mee(b),
notSetAsideSince: r.mee(b),
recordSince: r.mee(b)
});
const P = r._H3({
kind: y,
id: y,
creator: A,
createdAt: b,
deliveredAt: r.mee(b)
});
const z = r._H3({
kind: r.k5n([ "review", "comment", "pull-comment" ]),
id: y,
user: A
});
const M = r._H3({
file: y,
rules: r.KCZ([ r._H3({
solution: v
}), r._H3({
roster: g
}) ]),
changed: r.YOg(y),
supersededBy: r._H3({
id: y,
commit: y,
at: b,
by: r.mee(A)
})
});
const C = r._H3({
repository: y,
id: r.mee(r.Whr()),
commit: r.mee(y),
files: r.YOg(r._H3({
path: y,
oid: y
})),
own: r._H3({
solution: v,
roster: r.mee(g)
}),
lines: r.YOg(r._H3({
file: y,
key: y,
line: r.Whr()
}))
});
const Y = r._H3({
repository: r.mee(y),
now: fact(b),
event: r.mee(y),
files: _,
target: q,
landing: r.mee(fact(S)),
receipts: r.mee(fact(r.YOg(P))),
consents: r.mee(fact(r.YOg(z))),
actor: r.mee(A),
triggeringActor: r.mee(A),
roster: fact(r.mee(g)),
formerRules: r.mee(fact(r.YOg(M))),
heldBy: r.lqM(C),
problems: r.YOg(j)
});
const x = Y;
function judgedFrom({solution: e, facts: n}) {
const {candidate: t} = (0, k.iE)(n.files, n.target);
return (0, h._)(t, e, n);
}
function keptText(e) {
const n = withoutPeople(e.facts);
const t = withoutAddresses(e.solution);
const o = judgedFrom({
solution: t,
facts: n
});
const {decision: r, reasonCodes: s} = e.verdict;
if (o.decision !== r || o.reasonCodes.join() !== s.join()) return null;
const {versions: i} = e;
return canonical({
schema: 1,
kind: R,
solution: t,
facts: n,
verdict: o,
versions: i
});
}
function canonical(e) {
try {
return String((0, o.A)(e));
} catch {
return null;
}
}
const R = "ezdrav-verdict";
const E = /^\/approve \S{1,64}(?: sha256:[0-9a-f]{64})?[ \t\r\n]*$/;
function withoutPeople(e) {
return {
...e,
consents: each(e.consents, e => {
if (e.kind === "review" || E.test(e.body)) return e;
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
const {approvers: n, contractor: t, client: o, ...r} = e;
const hidden = e => n[e].map((n, t) => "id" in n ? n : {
...n,
email: `${e}-${t}${n.email.slice(n.email.lastIndexOf("@"))}`
});
return {
...r,
approvers: {
client: hidden("client"),
"ezdrav-ict": hidden("ezdrav-ict")
},
...t?.organisation !== void 0 && {
contractor: {
organisation: t.organisation
}
},
...o?.organisation !== void 0 && {
client: {
organisation: o.organisation
}
}
};
}
const T = r.rej({
schema: r.euz(1),
kind: r.euz(R),
solution: v,
facts: x,
verdict: r._H3({
decision: r.YjP(),
allowed: r.zMY(),
reasonCodes: r.YOg(r.YjP()),
evaluatedAt: r.mee(r.Whr()),
intervention: r.mee(r._H3({
id: r.YjP(),
planDigest: r.YjP()
}))
}),
versions: r.rej({
product: r.YjP(),
calendar: r.YjP(),
tzdata: r.YjP()
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
const t = s.xL(T, n, {
jitless: true
});
if (!t.success || (0, o.A)(n) !== e) return {
kind: "malformed"
};
const {solution: r, facts: i, verdict: a, versions: l} = t.data;
const u = {
solution: r,
facts: i,
said: a,
versions: l
};
const c = judgedFrom(u);
return {
kind: "read",
kept: u,
again: c,
same: (0, o.A)(c) === (0, o.A)(a)
};
}
}),
8432: ((e, n, t) => {
t.r(n);
t.d(n, {
readIssuerKeys: () => readIssuerKeys
});
var o = t(3619);
var r = t(3305);
var s = t(7827);
const i = o.YjP().check(r.Eb(4096));
const a = o.Ikc({
kid: i,
kty: i,
alg: o.lqM(i),
use: o.lqM(i),
n: o.lqM(i),
e: o.lqM(i)
});
const l = o.Ikc({
keys: o.YOg(a).check(r.m9(1), r.Eb(100))
});
const u = o.Ikc({
issuer: o.YjP(),
jwks_uri: o.YjP()
});
async function readIssuerKeys(e, {base: n}) {
const t = `${n}/.well-known/jwks`;
const o = await e.elsewhere(`GET ${t}`, t, null, l, [ 404 ]);
if (o.ok) return {
...o,
value: o.value.keys
};
if (o.problem.status !== 404) return o;
const r = `${n}/.well-known/openid-configuration`;
const i = await e.elsewhere(`GET ${r}`, r, null, u);
if (!i.ok) return i;
const {issuer: a, jwks_uri: c} = i.value;
if (a !== n || !isBelow(n, c)) return (0, s.C)(i.request, "key-set-elsewhere");
const d = await e.elsewhere(`GET ${c}`, c, null, l);
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
6156: ((e, n, t) => {
t.d(n, {
E: () => uniteRosters
});
var o = t(3367);
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
const o = e.staff.filter(({github: e}) => e?.id === t);
return o.map(e => worse(n, e));
})
};
}
function standsIn(e, {github: n}) {
return e.staff.some(e => e.github?.id === n?.id);
}
function worse(e, n) {
const {left: t, "statement-signed": o, "eligibility-checked": r, ...s} = e;
const i = earlier(e.left, n.left);
const a = later(e["statement-signed"], n["statement-signed"]);
const l = later(e["eligibility-checked"], n["eligibility-checked"]);
return {
...s,
...i !== void 0 && {
left: i
},
...a !== void 0 && {
"statement-signed": a
},
...l !== void 0 && {
"eligibility-checked": l
}
};
}
function later(e, n) {
if (e === void 0 || n === void 0) return;
return e > n ? e : n;
}
function earlier(e, n) {
if (e === void 0 || n === void 0) return e ?? n;
return (0, o.pJ)(n) < (0, o.pJ)(e) ? n : e;
}
}),
763: ((e, n, t) => {
t.d(n, {
_: () => unite
});
var o = t(6515);
const r = "servicedesk@src.si";
function stricter(e, n, t = e[0]) {
return e.indexOf(t) > e.indexOf(n) ? t : n;
}
var s = t(6523);
function unite(e, n) {
const t = [];
const fault = (e, ...n) => {
t.push({
code: e,
key: n
});
};
const r = contactsOf(e, n, fault);
const i = common(listed(e.approvers["ezdrav-ict"]), listed(n.approvers?.["ezdrav-ict"] ?? []), o.cu);
if (i?.length === 0) fault("file.organisation-disjoint", "approvers", "ezdrav-ict");
const a = new Set(e.approvers.client.map(o.cu));
if (i?.some(e => a.has((0, o.cu)(e))) === true) fault("file.parties-overlap", "approvers", "client");
const [l, u] = [ e["urgent-authorities"], n["urgent-authorities"] ];
const c = common(l, u, ({id: e}) => `${e}`);
if (c?.length === 0 && l?.length !== 0 && u?.length !== 0) fault("file.organisation-disjoint", "urgent-authorities");
const d = evidenceOf(e, n);
if (d.announcement === "signed" && (d.workflows ?? []).length === 0) fault("file.missing-key", "evidence", "workflows");
const f = windowOf(e, n);
if ((0, s.sZ)(f).length > 0) fault("file.organisation-disjoint", "window");
if (t.length > 0) return {
ok: false,
faults: t
};
return {
ok: true,
solution: {
...e,
contacts: r,
approvers: {
...e.approvers,
"ezdrav-ict": i ?? []
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
const o = n.contacts;
if (o === void 0) return e;
const s = e.servicedesk === r ? void 0 : e.servicedesk;
const i = o.servicedesk === r ? void 0 : o.servicedesk;
if (s !== void 0 && i !== void 0 && !sameText(s, i)) t("file.organisation-contradicted", "contacts", "servicedesk");
const a = e["mail-server"] ?? o["mail-server"];
const l = o["mail-server"];
if (a !== void 0 && l !== void 0 && !sameText(a, l)) t("file.organisation-contradicted", "contacts", "mail-server");
const u = e["contract-custodian"] ?? o["contract-custodian"];
return {
...e,
servicedesk: s ?? i ?? r,
ict: e.ict === "ikt@ezdrav.si" ? o.ict ?? e.ict : e.ict,
...u !== void 0 && {
"contract-custodian": u
},
...a !== void 0 && {
"mail-server": a
},
assignees: e.assignees.length > 0 ? e.assignees : o.assignees
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
opens: (0, s.WP)(e.opens, t.opens),
"opens-with-downtime": (0, s.WP)(e["opens-with-downtime"], t["opens-with-downtime"]),
closes: (0, s.WP)(e.closes, t.closes) === e.closes ? t.closes : e.closes
};
}
function bothFreezes(e, n) {
if (n.length === 0) return e;
const t = new Map([ ...e, ...n ].map(e => [ JSON.stringify(keyOf(e)), e ]));
return [ ...t ].toSorted(([e], [n]) => e < n ? -1 : 1).map(([, e]) => e);
}
function keyOf({from: e, to: n, urgent: t, reason: o}) {
return [ e, n, t, o ];
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
const o = new Set(n.map(t));
return e.filter(e => o.has(t(e)));
}
function distinct(e) {
return [ ...new Set(e) ];
}
}),
9381: ((e, n, t) => {
t.r(n);
t.d(n, {
isIssuer: () => isIssuer,
issuerOf: () => issuerOf
});
const o = "https://token.actions.githubusercontent.com";
function issuerOf(e) {
const [, n, t] = /^(https?):\/\/([^/?#@\s]+)\/?$/.exec(e.toLowerCase()) ?? [];
if (n === void 0 || t === void 0) return null;
if (t === "github.com") return {
base: o,
enterprises: true
};
const [, r] = /^([a-z0-9-]+)\.ghe\.com$/.exec(t) ?? [];
if (r !== void 0) return {
base: `https://token.actions.${r}.ghe.com`,
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
3757: ((e, n, t) => {
t.d(n, {
GX: () => faultyHouse,
Wb: () => readHouseFiles,
vH: () => houseObjects
});
var o = t(3995);
var r = t(9435);
var s = t(4595);
var i = t(7827);
var a = t(5987);
function readHouseFiles(e) {
const sourceOf = n => e.find(e => e.path === n)?.source ?? {
unread: "missing"
};
const n = (0, r.P)(a.cm, sourceOf(a.cm));
const t = e.some(({path: e}) => e === a.is);
const i = t ? (0, s.h)(a.is, sourceOf(a.is)) : null;
const l = [ ...(0, o.H9)(e, [ a.cm, a.is ]), ...n.ok ? [] : n.diagnostics, ...i?.ok === false ? i.diagnostics : [] ];
if (!n.ok || i?.ok === false || l.length > 0) return {
ok: false,
diagnostics: l
};
return {
ok: true,
value: {
organisation: n.value,
roster: i?.value ?? null,
locate: n.locate,
locateInRoster: i?.locate ?? null
}
};
}
function faultyHouse(e, n, [t]) {
const o = t?.code === "file.missing";
const r = {
file: t?.file ?? a.cm,
line: t?.line ?? 1,
fault: t?.code ?? ""
};
return o ? (0, i.Q)(e, "organisation-empty", {
repository: n
}) : (0, i.Q)(e, "organisation-invalid", {
repository: n,
...r,
key: t?.key ?? ""
});
}
function houseObjects(e) {
return e.filter(e => [ a.cm, a.is ].includes(e.path) && (0, o._p)(e) === null && e.size <= (0, 
a.LF)(e.path)).map(({oid: e}) => e);
}
}),
646: ((e, n, t) => {
t.d(n, {
Q4: () => claimFaults,
wp: () => graded,
fn: () => heldAgainst
});
function workflowRef(e) {
const [, n, t, o] = /^([^/@\s]+\/[^/@\s]+)\/(\.github\/workflows\/[^/@\s]+)@(\S+)$/.exec(e) ?? [];
if (n === void 0 || t === void 0 || o === void 0) return null;
return {
repository: n,
path: t,
ref: o
};
}
function workflowSource(e, n) {
const t = workflowRef(e);
return t === null ? null : {
workflow: t,
commit: n ?? null
};
}
function isAtHome({repository: e, ref: n}, t) {
return e === t.repository && n === `refs/heads/${t.defaultBranch}`;
}
function isListed(e, n, t) {
return e.some(e => isEntry(e, n, t));
}
function isEntry(e, {workflow: n, commit: t}, o) {
if (e.startsWith(".github/")) return n.path === e && isAtHome(n, o);
const r = workflowRef(e);
if (r === null || !/^[0-9a-f]{40}$/.test(r.ref)) return false;
const s = /^[0-9a-f]{40}$/.test(n.ref);
return n.path === r.path && n.repository.toLowerCase() === r.repository.toLowerCase() && (t ?? n.ref) === r.ref && (!s || n.ref === r.ref);
}
const o = new Set([ "push", "workflow_dispatch", "schedule" ]);
const r = new Set([ "push", "workflow_dispatch", "release" ]);
const s = 3e4;
function claimFaults(e, n, t, i) {
const a = [];
const fault = (e, n) => {
a.push({
code: e,
value: n
});
};
if (Number(n.repository_id) !== t.repositoryId) fault("token.repository", n.repository_id);
const l = e === "verdict";
if (!l && n.ref !== `refs/heads/${t.defaultBranch}`) fault("token.branch", n.ref);
if (!l && !t.stoodOnDefaultBranch(n.sha)) fault("token.commit", n.sha);
if (!(l ? r : o).has(n.event_name)) fault("token.event", n.event_name);
for (const e of strangeWorkflows(l, n, t)) fault("token.workflow", e);
if (n.nbf > n.iat || n.iat >= n.exp) fault("token.time", `${n.iat}`);
if (i !== null && n.iat * 1e3 > i + s) fault("token.in-future", `${n.iat}`);
return a;
}
function strangeWorkflows(e, n, t) {
const {repository: o, workflow_ref: r, job_workflow_ref: s} = n;
const i = {
repository: o,
defaultBranch: t.defaultBranch
};
const a = workflowSource(s, n.job_workflow_sha);
if (e) {
const e = t.workflows.filter(e => !e.startsWith(".github/"));
return a !== null && isListed(e, a, i) ? [] : [ s ];
}
const l = workflowSource(r, n.workflow_sha);
const u = l !== null && isAtHome(l.workflow, i) && stood(l, t);
const c = a !== null && !isAtHome(a.workflow, i);
const d = new Set;
if (!u) d.add(r);
if (a === null || !(c || stood(a, t))) d.add(s);
for (const e of unlisted([ l, a ], t.workflows, i)) d.add(e === l ? r : s);
return [ ...d ];
}
function unlisted(e, n, t) {
if (n.length === 0) return [];
return e.filter(e => e === null || !isListed(n, e, t));
}
function heldAgainst(e, n) {
const {workflows: t} = n;
const {repository: o, ref: r, workflow: s, workflowCommit: i, jobWorkflow: a, jobCommit: l} = e;
const u = {
repository: o,
defaultBranch: r.slice(11)
};
const c = [ workflowSource(s, i ?? void 0), workflowSource(a, l ?? void 0) ];
const [d] = unlisted(c, t, u);
if (d !== void 0) {
const e = d === c[0] ? s : a;
return {
kind: "refused",
faults: [ {
code: "token.workflow",
value: e
} ]
};
}
return graded(e, n);
}
function graded(e, {workflows: n, trusts: t}) {
const [o, ...r] = missingOf(n, e.hosted || t);
if (o === void 0) return {
kind: "verified",
statement: e
};
return {
kind: "recorded",
statement: e,
missing: [ o, ...r ]
};
}
function stood({commit: e}, n) {
return e === null || n.stoodOnDefaultBranch(e);
}
function missingOf(e, n) {
const t = [];
if (e.length === 0) t.push("workflows-unset");
if (!n) t.push("hosted-runner");
return t;
}
}),
9457: ((e, n, t) => {
t.d(n, {
O: () => heldByOf
});
var o = t(5987);
function heldByOf({belonging: e}) {
if (e === void 0) return {};
const {own: n, ownRoster: t, id: o, house: r} = e;
const {repository: s, record: i, files: a} = r;
return {
heldBy: {
repository: s,
id: o,
commit: i?.tip ?? null,
files: a,
own: {
solution: n,
roster: t
},
lines: linesOf(r)
}
};
}
const r = [ "contacts", "contacts.servicedesk", "contacts.mail-server", "approvers", "approvers.ezdrav-ict", "urgent-authorities", "evidence", "evidence.announcement", "evidence.approvals", "calendar", "calendar.lead-time", "calendar.extra-non-working-days", "window", "window.opens", "window.opens-with-downtime", "window.closes", "freezes", "urgent", "urgent.valid-hours" ];
function linesOf({organisation: e, locate: n, roster: t, locateInRoster: s}) {
const i = r.filter(e => isWritten(e.split("."), n));
return [ ...i.map(e => ({
file: o.cm,
key: e,
line: n(e.split(".")).line
})), ...e.freezes.map(({from: e, to: t}, r) => {
const {line: s} = n([ "freezes", r ]);
return {
file: o.cm,
key: `freezes[${r}]`,
line: s,
freeze: {
from: e,
to: t
}
};
}), ...s === null ? [] : [ {
file: o.is,
key: "staff",
line: s([ "staff" ]).line
} ], ...(t?.staff ?? []).flatMap(({github: e}, n) => {
if (e === void 0 || s === null) return [];
const {line: t} = s([ "staff", n ]);
return [ {
file: o.is,
key: `staff[${n}]`,
line: t,
account: e.id
} ];
}) ];
}
function isWritten(e, n) {
const [t, o] = [ n(e), n(e.slice(0, -1)) ];
return t.line !== o.line || t.column !== o.column;
}
}),
2617: ((e, n, t) => {
t.d(n, {
m: () => readHeadFiles
});
var o = t(8038);
var r = t(1742);
var s = t(1587);
var i = t(5987);
var a = t(3413);
async function readHeadFiles(e, n, t, o) {
const r = await (0, a.Y)(e, n, t, o);
if (!r.ok) return unknownFiles(r.problem);
const {found: s, blobs: l} = r.value;
const u = [ "GraphQL Repository", ...r.request === "" ? [] : [ r.request ] ];
const c = u.map(e => ({
kind: "api",
from: e,
id: t.tip
}));
const d = {
...(0, i.$C)(s, o, "recorded", c),
blobs: l
};
return withOrganisation(e, n, t, d);
}
async function withOrganisation(e, n, {id: o}, r) {
const {organisation: i} = r.solution;
if (i === void 0) return r;
const {houseOf: a} = await t.e(5630).then(t.bind(t, 5630));
const l = await a(e, {
...n,
id: o
}, i);
return (0, s.k)(r, l, "recorded", i.id);
}
function unknownFiles(e) {
return {
files: {
kind: "unknown",
problem: e
},
candidates: [],
drafts: [],
solution: r.U,
roster: {
known: false,
problem: e
},
diagnostics: [],
locate: new Map,
known: o.U$,
blobs: new Map
};
}
}),
8762: ((e, n, t) => {
t.d(n, {
qv: () => isNothing,
r0: () => readFormerRules,
x4: () => versionsOf
});
var o = t(7217);
var r = t(1346);
var s = t(7827);
var i = t(3995);
var a = t(5223);
var l = t(1742);
var u = t(4595);
var c = t(2347);
var d = t(5987);
var f = t(9904);
const m = "GET /repos/{owner}/{repo}/activity";
const p = 8;
const v = 10;
async function readFormerRules(e, n) {
const t = await readPast(e, n);
if (!t.ok) return unknown(t.problem);
const {pushes: o, trees: r} = t.value;
const s = await readVersions(e, o, r);
if (!s.ok) return unknown(s.problem);
const i = [ d.hq, d.is ].flatMap(n => versionsOf(n, e, o, r, s.value));
const a = o.map(({id: n, at: t}) => {
const {owner: o, name: r} = e.repository;
return {
kind: "api",
from: `/repos/${o}/${r}/activity`,
id: n,
time: t
};
});
return {
known: true,
value: i,
grade: "verified",
sources: a.slice(0, 1)
};
}
async function readPast({client: e, repository: n, state: t, counts: r, seen: i}, a) {
const l = [];
const u = new Map;
let d = a;
for (let i = 1; ;i += 1) {
const {page: a} = d;
if (!a.ok) return a;
if (!d.trees.ok) return d.trees;
l.push(...a.value.pushes);
for (const [e, n] of d.trees.value) u.set(e, n);
const c = l.at(-1);
const {next: m} = a.value;
if (m === null || c === void 0 || !r(c)) break;
if (i === p) return (0, s.C)(a.request, "too-many-pushes", {
most: l.length
});
const v = d.older ?? await (0, o.EX)(e, n, t.defaultBranch, m);
d = await (0, f.M)(e, n, t.defaultBranch, v, false);
}
const v = (0, c.Yc)(l, t.tip);
if (i === "every-push" && v[0] !== void 0 && v[0].after !== t.tip) return (0, s.C)(m, "push-elsewhere");
const g = v.filter(e => r(e) && !isNothing(e.before) && !u.has(e.before)).map(({before: e}) => e);
const w = await (0, o.GG)(e, n, [ ...new Set(g) ]);
if (!w.ok) return w;
for (const [e, n] of w.value) u.set(e, n);
return {
ok: true,
value: {
pushes: v,
trees: u
},
request: m,
next: null
};
}
function isNothing(e) {
return /^0*$/.test(e);
}
function fileAt(e, n, t) {
const o = t.get(n)?.files.find(n => n.path === e);
return o ?? null;
}
function changesOf(e, n, t, o) {
const r = n.filter(({before: n, after: o}) => !isNothing(n) && (t.get(n) ?? null) !== null && fileAt(e, n, t)?.oid !== fileAt(e, o, t)?.oid);
const s = r.filter(o).length;
return s === 0 ? [] : r.slice(0, s + v);
}
async function readVersions({client: e, repository: n, blobs: t, counts: o}, i, a) {
const l = i.find(e => o(e) && !isNothing(e.before) && a.get(e.before) === null);
if (l !== void 0) return (0, s.C)("GraphQL Trees", "no-commit", {
commit: l.before
});
const u = [ d.hq, d.is ].flatMap(e => changesOf(e, i, a, o).flatMap(({before: n, after: t}) => [ n, t ].flatMap(n => readableAt(e, n, a) ?? [])));
const c = u.filter(e => !t.has(e));
const f = await (0, r.b4)(e, n, [ ...new Set(c) ]);
return f.ok ? {
...f,
value: new Map([ ...t, ...f.value ])
} : f;
}
function readableAt(e, n, t) {
const o = fileAt(e, n, t);
if (o === null || (0, i._p)(o) !== null || o.size > (0, d.LF)(e)) return null;
return o.oid;
}
function versionsOf(e, {solution: n, counts: t}, o, r, s, i = versionOf) {
const versionAt = n => {
const t = readableAt(e, n, r);
const o = t === null ? void 0 : s.get(t);
return o === void 0 ? null : i(e, o);
};
const l = [];
let u = null;
for (const s of changesOf(e, o, r, t)) {
const o = u === null;
const r = o || versionAt(s.after) !== null || u === null ? s : u;
u = r;
if (!t(r)) break;
const i = versionAt(s.before);
if (i === null) continue;
const {id: c, after: d, at: f, by: m} = r;
const p = versionAt(r.after);
const v = "solution" in i ? (0, a.i)(i.solution, p !== null && "solution" in p ? p.solution : n) : [ "left" ];
l.push({
file: e,
rules: i,
changed: v,
supersededBy: {
id: c,
commit: d,
at: f,
by: m
},
pull: null
});
}
return l;
}
function versionOf(e, n) {
if (e === d.hq) {
const t = (0, l.K)(e, n);
return t.ok ? {
solution: t.value
} : null;
}
const t = (0, u.h)(e, n);
return t.ok ? {
roster: t.value
} : null;
}
function unknown(e) {
return {
known: false,
problem: e
};
}
}),
8547: ((e, n, t) => {
t.d(n, {
I: () => readPastRules,
w: () => whoLetGo
});
var o = t(1909);
var r = t(8762);
var s = t(2879);
async function readPastRules(e, n, i, a, l) {
const {solution: u, blobs: c, belonging: d} = a;
const f = await l;
const m = e.clock.now();
const p = u.calendar["extra-non-working-days"];
const counts = ({at: e}) => !m.known || (0, o.Nk)(e, m.value, p);
const {page: v} = f;
const g = !v.ok && [ 404, 410 ].includes(v.problem.status ?? 0) && e.enterpriseVersion !== null;
const w = g ? "merges" : "every-push";
const h = g ? await (0, s.y)(e, n, i.defaultBranch, counts) : f;
const k = d?.own ?? u;
const y = {
client: e,
repository: n,
state: i,
solution: k,
blobs: c,
counts,
seen: w
};
const b = await (0, r.r0)(y, h);
if (d === void 0 && !namesOrganisation(b)) return b;
const {withOrganisations: $} = await t.e(4586).then(t.bind(t, 2205));
return $(e, {
...n,
id: i.id
}, a, counts, b);
}
function namesOrganisation(e) {
return e.known && e.value.some(({rules: e}) => "solution" in e && e.solution.organisation !== void 0);
}
async function whoLetGo(e, n, t, {formerRules: o}, r) {
const i = r.filter(({file: e}) => e.startsWith(".ezdrav/"));
if (i.length === 0 || o?.known !== true) return null;
return (0, s.j)(e, n, t, o.value, i);
}
}),
2879: ((e, n, t) => {
t.d(n, {
j: () => withPulls,
y: () => readMerges
});
var o = t(4777);
var r = t(9922);
var s = t(5987);
var i = t(4056);
var a = t(9904);
const l = 8;
async function readMerges(e, n, t, r) {
let s = {
pulls: [],
listed: [],
next: null
};
for (let u = 1; ;u += 1) {
const c = await (0, o.P)(e, n, t, s);
if (!c.ok) return {
page: c,
trees: c,
older: null
};
s = c.value;
const d = (0, i.W)(s.pulls);
const f = d.at(-1);
const m = s.next !== null && (f === void 0 || r(f));
if (m && u < l) continue;
const p = {
...c,
value: {
pushes: d,
next: null
}
};
return (0, a.M)(e, n, t, p, false);
}
}
async function withPulls(e, n, t, o, i) {
const a = [ ...new Set(i.map(({supersededBy: e}) => e.commit)) ];
const l = a.map(e => ({
commit: e,
merges: [ e ],
renamed: false
}));
const u = await (0, r._)(e, n, t, s.hq, l);
if (!u.ok) return u;
const c = o.map(e => {
const n = u.value.get(e.supersededBy.commit);
const [t] = n?.pulls ?? [];
if (n === void 0 || t === void 0) return e;
const {url: o, author: r, mergedBy: s, reviews: i} = t;
return {
...e,
pull: {
url: o,
author: r,
mergedBy: s,
writers: n.writers,
reviews: i
}
};
});
return {
...u,
value: c
};
}
}),
9928: ((e, n, t) => {
t.d(n, {
$C: () => foundOnDisk,
gr: () => readDisk,
j2: () => offlineFacts
});
var o = t(3995);
var r = t(9457);
var s = t(5987);
function foundOnDisk(e) {
return e.map(({path: e, mode: n, type: t, size: r, bytes: i}) => ({
path: e,
mode: n,
type: t,
source: (0, o._p)({
mode: n,
type: t
}) ?? i ?? {
unread: "too-large",
size: r,
limit: (0, s.LF)(e)
}
}));
}
function readDisk(e, n) {
const t = {
kind: "file",
from: ".ezdrav"
};
return (0, s.$C)(foundOnDisk(e), n, "claimed", [ t ]);
}
function offlineFacts(e, n) {
const {now: t, ref: o, sha: s, actor: i, environment: a, intervention: l} = e;
const argument = e => [ {
kind: "argument",
from: e
} ];
const u = {
ref: o === void 0 ? {
kind: "announced-release"
} : {
kind: "ref",
name: o
},
deployed: s === void 0 ? null : {
known: true,
value: s,
grade: "claimed",
sources: argument("--sha")
},
tagNow: null,
environment: a,
...l !== void 0 && {
intervention: l
}
};
const c = i === void 0 ? null : {
login: i,
id: null,
type: null
};
return {
repository: null,
now: {
known: true,
value: t,
grade: "claimed",
sources: argument("--at")
},
event: null,
files: n.files,
target: u,
landing: null,
receipts: null,
consents: null,
actor: c,
triggeringActor: null,
roster: n.roster,
formerRules: null,
...(0, r.O)(n),
problems: []
};
}
})
};
