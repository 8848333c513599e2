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
const {one: r, other: o, two: s = o, few: i = o} = t;
const a = {
zero: o,
one: r,
two: s,
few: i,
many: o,
other: o
};
return `${n} ${a[e.plural.select(n)]}`;
};
const dated = (n, t, r) => {
const [s, i, a] = [ n.slice(0, 4), n.slice(5, 7), n.slice(8) ].map(Number);
const u = String(t[(0, o.jr)(n) - 1]);
return e.dateAfterWeekday(u, r ? e.date(s, i, a) : e.shortDate(i, a));
};
const onDay = n => dated(n, e.onWeekday, true);
const time = n => e.time((0, o.HJ)(n));
return {
count,
onDay,
when: (n, t) => {
const r = (0, o.gD)(n);
const s = t === null ? null : (0, o.gD)(t);
const i = e.at((0, o.HJ)(n)).replace(" ", " ");
if (s === r) return `${e.today} ${i}`;
if (s !== null && (0, o.fi)(s, 1) === r) return `${e.tomorrow} ${i}`;
if (s !== null && (0, o.fi)(s, -1) === r) return `${e.yesterday} ${i}`;
return e.dayAndTime(onDay(r), i);
},
time,
clock: n => e.time(n.slice(-5)),
stamp: n => `${dated((0, o.gD)(n), e.weekday, true)} ${time(n)}`,
date: n => dated(n, e.weekday, true),
day: n => dated(n, e.weekday, false),
length: (n, t) => {
const o = (t === "up" ? Math.ceil : Math.floor)(n / r.pY);
if (o >= 48 * r.dp / r.pY) return count(Math.floor(o / 1440), e.days);
const s = Math.floor(o / 60);
const i = o % 60;
if (s === 0) return `${i} min`;
return i === 0 ? `${s} h` : `${s} h ${i} min`;
}
};
}
const u = momentsOf(i);
const l = momentsOf(a);
}),
8232: ((e, n, t) => {
t.d(n, {
d: () => isRequestPath,
i: () => readRequest
});
var r = t(8038);
var o = t(2669);
var s = t(2359);
var i = t(3619);
var a = t(3304);
const u = [ "question", "request" ];
const l = {
question: [ "subject", "question" ],
request: [ "subject", "elements", "justification" ]
};
const c = [ "question", "elements", "justification" ];
const d = (0, a.om)({
version: a.rE,
kind: i.k5n(u),
subject: (0, a.n8)(180),
question: i.lqM((0, a.CS)(4e3)),
elements: i.lqM(i.YOg((0, a.om)({
name: (0, a.n8)(200),
value: (0, a.CS)(2e3)
}))),
justification: i.lqM((0, a.CS)(4e3))
}).check(i.z6Y(({value: e, issues: n}) => {
const t = l[e.kind];
for (const r of c) {
const o = t.includes(r);
const s = e[r];
if (o === (s !== void 0)) continue;
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
const o = (0, s.T)(e, n, {
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
5223: ((e, n, t) => {
t.d(n, {
i: () => changedRules
});
const r = new Set([ "evidence.announcement", "evidence.approvals", "evidence.self-hosted", "calendar.lead-time", "window.opens", "window.opens-with-downtime", "window.closes", "urgent.valid-hours" ]);
const o = new Set([ "version", "name", "client", "contractor", "language", "znet", "access-rules", "architecture" ]);
function isBlock(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function same(e, n) {
return JSON.stringify(e) === JSON.stringify(n);
}
function changedRules(e, n) {
const t = new Set([ ...Object.keys(e), ...Object.keys(n) ]);
return [ ...t ].filter(e => !o.has(e)).toSorted().flatMap(t => {
const [r, o] = [ valueOf(e, t), valueOf(n, t) ];
if (same(r, o)) return [];
return isBlock(r) && isBlock(o) ? changedIn(t, r, o) : [ t ];
});
}
function valueOf(e, n) {
return Object.entries(e).find(([e]) => e === n)?.[1];
}
function changedIn(e, n, t) {
const o = new Set([ ...Object.keys(n), ...Object.keys(t) ]);
return [ ...o ].toSorted().flatMap(o => {
if (same(n[o], t[o])) return [];
const s = `${e}.${o}`;
const shown = e => typeof e === "string" || typeof e === "number" ? `${e}` : "-";
return [ r.has(s) ? `${s}: ${shown(n[o])} → ${shown(t[o])}` : s ];
});
}
}),
8149: ((e, n, t) => {
t.d(n, {
_: () => evaluate
});
var r = t(9438);
var o = t(8048);
var s = t(4758);
var i = t(566);
var a = t(1909);
var u = t(6447);
var l = t(8705);
var c = t(1532);
var d = t(3596);
var f = t(8843);
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
const r = (0, s.k)(e);
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
ahead: n === null ? null : (0, i.RJ)({
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
9339: ((e, n, t) => {
t.d(n, {
_2: () => anotherRepository,
_M: () => where,
at: () => at,
lJ: () => isUrlOf,
lz: () => i,
vO: () => isPageOf,
wP: () => isAnother,
zK: () => s
});
var r = t(3619);
var o = t(7827);
function where(e) {
return {
owner: e.owner,
name: e.name
};
}
function at(e) {
return {
owner: e.owner,
repo: e.name
};
}
const s = "databaseId nameWithOwner";
const i = r.Ikc({
databaseId: r.aig(),
nameWithOwner: r.YjP()
});
function isAnother(e, n) {
const {databaseId: t, nameWithOwner: r} = n;
return e.id !== null && e.id !== t || typeof r !== "string" || !isNamed(e, r);
}
function isUrlOf(e, n) {
const [, t = ""] = /\/repos\/([^/]+\/[^/]+)(?:\/|$)/.exec(n) ?? [];
return isNamed(e, t);
}
function isPageOf({owner: e, name: n}, t) {
const [, r = ""] = /^https?:\/\/[^/]+(\/.*)$/.exec(t) ?? [];
return r.toLowerCase().startsWith(`/${e}/${n}/`.toLowerCase());
}
function isNamed({owner: e, name: n}, t) {
return t.toLowerCase() === `${e}/${n}`.toLowerCase();
}
function anotherRepository(e) {
return (0, o.O)(e, "another-repository");
}
}),
3384: ((e, n, t) => {
t.d(n, {
Y: () => readWorkflowTexts
});
var r = t(3619);
var o = t(9339);
const s = r.Ikc({
repository: r.X$i(o.lz, {
folder: r.mee(r.Ikc({
entries: r.lqM(r.mee(r.YOg(r.Ikc({
name: r.YjP(),
object: r.mee(r.Ikc({
text: r.lqM(r.mee(r.YjP()))
}))
}))))
}))
})
});
async function readWorkflowTexts(e, n, t) {
const r = `query Workflows($owner: String!, $name: String!, $expression: String!) {\n    repository(owner: $owner, name: $name) { ${o.zK} folder: object(expression: $expression) {\n      ... on Tree { entries { name object { ... on Blob { text } } } } } } }`;
const i = `${t}:.github/workflows`;
const a = await e.query(r, {
...(0, o._M)(n),
expression: i
}, s);
if (!a.ok) return a;
const {folder: u} = a.value.repository;
if ((0, o.wP)(n, a.value.repository)) return (0, o._2)(a.request);
const l = (u?.entries ?? []).filter(({name: e}) => /\.ya?ml$/.test(e)).flatMap(({object: e}) => e?.text ?? []);
return {
...a,
value: l
};
}
}),
5676: ((e, n, t) => {
t.d(n, {
g: () => readDirectory
});
var r = t(3024);
var o = t(6760);
var s = t(6389);
function readDirectory(e) {
if ((0, r.statSync)(e, {
throwIfNoEntry: false
})?.isDirectory() !== true) throw new s.X(e);
return {
list: n => {
const t = (0, o.join)(e, n);
const s = (0, r.lstatSync)(t, {
throwIfNoEntry: false
});
return s?.isDirectory() ? (0, r.readdirSync)(t).sort() : [];
},
read: (n, t) => {
const s = (0, o.join)(e, n);
const i = (0, r.lstatSync)(s, {
throwIfNoEntry: false
});
return i?.isFile() && i.size <= t ? (0, r.readFileSync)(s) : null;
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
var r = t(3619);
var o = t(2830);
var s = t(1346);
var i = t(9339);
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
async function readActivity(e, n, t, s, a = []) {
const u = `refs/heads/${t}`;
const l = r.YOg(c);
const d = s === null ? await e.get("GET /repos/{owner}/{repo}/activity", {
...(0, i.at)(n),
ref: u,
per_page: 100,
direction: "desc"
}, l, a) : await e.follow(s, `GET /repos/${n.owner}/${n.name}/activity`, l, n.id);
if (!d.ok) return d;
if (d.value.some(e => e.ref !== u)) return (0, i._2)(d.request);
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
const o = `query Trees($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { ${i.zK}\n    ${(0, 
s.qZ)("c", t, `... on Commit { parents(first: 2) { nodes { oid } } ${a.qw} }`)} } }`;
const u = await e.query(o, (0, i._M)(n), s.Ru);
if (!u.ok) return u;
if ((0, i.wP)(n, u.value.repository)) return (0, i._2)(u.request);
for (const [e, n] of t.entries()) {
const t = d.safeParse(u.value.repository[`c${e}`]);
if (!t.success) return (0, l.O)(u.request, "unreadable", {
part: `c${e}`,
fault: "unreadable"
});
const {data: o} = t;
const s = o?.parents.nodes.map(({oid: e}) => e) ?? [];
r.set(n, o === null ? null : {
files: (0, a.RR)(o.file),
parents: s
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
Cc: () => i,
YK: () => a,
vm: () => commentOf
});
var r = t(3619);
var o = t(2830);
var s = t(1028);
const i = r.Ikc({
fullDatabaseId: r.YjP(),
url: r.YjP(),
body: r.YjP(),
createdAt: s.u,
lastEditedAt: r.mee(s.u),
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
AE: () => c,
GF: () => m,
JL: () => l,
Jz: () => listOwnIssues,
TF: () => p,
XQ: () => lowestMarked,
YG: () => summaryOf,
YM: () => isEditedByOthers,
Zm: () => listMarkedIssues,
lY: () => listOwnComments
});
var r = t(3619);
var o = t(2830);
var s = t(1346);
var i = t(9339);
var a = t(1028);
var u = t(7827);
const l = "github-actions[bot]";
const c = r.Ikc({
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
const d = 100;
const f = 10;
async function listOwnIssues(e, n) {
const t = await e.list("GET /repos/{owner}/{repo}/issues", {
...(0, i.at)(n),
state: "all",
creator: l,
sort: "created",
direction: "asc"
}, r.YOg(c), d);
if (!t.ok) return t;
if (t.value.some(e => !(0, i.lJ)(n, e.repository_url))) return (0, i._2)(t.request);
const o = t.value.filter(e => e.user?.login === l && e.user.type === "Bot" && e.pull_request === void 0);
return {
...t,
value: o.map(summaryOf)
};
}
const m = `lastEditedAt editor { ${o.W1} }`;
const p = r.Ikc({
lastEditedAt: r.mee(r.YjP()),
editor: o.ng
});
function isEditedByOthers({lastEditedAt: e, editor: n}) {
if (e === null && n === null) return false;
const {login: t, type: r} = (0, o.$4)(n);
return t !== l || r !== "Bot";
}
const v = 250;
async function listMarkedIssues(e, n, t) {
const r = await listOwnIssues(e, n);
if (!r.ok) return r;
const o = r.value.filter(t);
const a = new Set;
let {request: l} = r;
for (let t = 0; t < o.length; t += v) {
const r = o.slice(t, t + v);
const c = r.map(({number: e}) => `i${e}: issue(number: ${e}) { ${m} }`);
const d = `query LastEdits($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${i.zK} ${c.join("\n")} } }`;
const f = await e.query(d, (0, i._M)(n), s.Ru);
if (!f.ok) return f;
l = f.request;
if ((0, i.wP)(n, f.value.repository)) return (0, i._2)(l);
for (const e of r) {
const n = p.safeParse(f.value.repository[`i${e.number}`]);
if (!n.success) return (0, u.O)(l, "unreadable", {
part: `i${e.number}`,
fault: "unreadable"
});
if (isEditedByOthers(n.data)) a.add(e);
}
}
const c = {
own: o.filter(e => !a.has(e)),
edited: [ ...a ]
};
return {
ok: true,
value: c,
request: l,
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
async function listOwnComments(e, n, t, s = null) {
const a = await e.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, i.at)(n),
issue_number: t
}, r.YOg(r.Ikc({
id: r.aig(),
body: r.cl6(r.YjP()),
user: r.mee(o.C$)
})), f);
if (!a.ok) return a;
const u = a.value.filter(({user: e}) => s === null ? e?.login === l && e.type === "Bot" : e?.id === s);
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
var r = t(3619);
var o = t(9339);
var s = t(8328);
var i = t(7827);
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
file: s.R$,
texts: s.NT
})
}))
})
});
const u = `query Organisation($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) { ${o.zK} visibility isArchived\n    defaultBranchRef { name target { oid ... on Commit { ${s.qw}\n      texts: file(path: ".ezdrav") ${s.Dm} } } } } }`;
async function readOrganisationRepository(e, n) {
const t = await e.query(u, (0, o._M)(n), a);
if (t.ok && t.value.repository.databaseId === n.id) return stateOf(t);
if (!t.ok && t.problem.code !== "api.forbidden") return t;
const s = await e.get("GET /repositories/{repository_id}", {
repository_id: n.id
}, r.Ikc({
id: r.aig(),
full_name: r.YjP()
}), [ 404 ]);
if (!s.ok) return s;
const [l = "", c = ""] = s.value.full_name.split("/");
if (s.value.id !== n.id) return (0, i.O)(s.request, "organisation-another", {
repository: `${l}/${c}`
});
const d = await e.query(u, {
owner: l,
name: c
}, a);
if (!d.ok) return d;
if (d.value.repository.databaseId === n.id) return stateOf(d);
return (0, i.O)(d.request, "organisation-another", {
repository: `${l}/${c}`
});
}
function stateOf(e) {
const {databaseId: n, nameWithOwner: t, defaultBranchRef: r, ...o} = e.value.repository;
const [i = "", a = ""] = t.split("/");
return {
...e,
value: {
...o,
name: {
owner: i,
name: a,
id: n
},
branch: r === null ? null : {
name: r.name,
tip: r.target.oid,
files: (0, s.RR)(r.target.file),
blobs: (0, s.Z9)(r.target.texts)
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
const s = (0, o.H)(e);
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
var r = t(1346);
var o = t(3995);
var s = t(5987);
async function readFoundFiles(e, n, t, i) {
const a = new Set([ ...(0, o.Aq)(t.files, i).paths, s.iZ, s.Fo, s.pP ]);
const u = t.files.filter(e => a.has(e.path) && (0, o.O$)(e) === null && e.size <= (0, 
s.LF)(e.path));
const l = new Set(u.map(({oid: e}) => e).filter(e => !t.blobs.has(e)));
const c = await (0, r.b4)(e, n, [ ...l ]);
if (!c.ok) return c;
const d = new Map([ ...t.blobs, ...c.value ]);
const f = t.files.map(e => {
const {path: n, oid: t, size: r} = e;
const i = (0, s.LF)(n);
const a = r > i ? {
unread: "too-large",
size: r,
limit: i
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
var s = t(2555);
var i = t(7827);
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
i.Q)("solution.yml", "organisation-itself"));
const [m, p] = await Promise.all([ (0, s.d)(e, f), (0, r.EX)(e, f, c, null, "any") ]);
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
const s = (0, l.vH)(t).filter(e => !r.has(e));
const i = await (0, o.b4)(e, n, [ ...new Set(s) ]);
if (!i.ok) return i;
const c = t.map(e => {
const {size: n, path: t, oid: o} = e;
const s = (0, u.LF)(t);
const l = n > s ? {
unread: "too-large",
size: n,
limit: s
} : null;
const c = r.get(o) ?? i.value.get(o);
return {
...e,
source: (0, a.O$)(e) ?? l ?? c ?? {
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
$t: () => placeOf,
N$: () => withOrganisation,
hr: () => withHouse,
tl: () => withReading,
vR: () => withCauses
});
var r = t(6241);
var o = t(3753);
var s = t(4391);
var i = t(2921);
var a = t(9041);
var u = t(9964);
var l = t(5987);
function withOrganisation(e, n, t) {
if (n?.belonging === void 0) return e;
const r = n.locate.get(l.iZ)?.([ "organisation" ]) ?? null;
return withHouse(e, {
house: n.belonging.house,
named: r
}, t);
}
function withCauses(e, n, t, r) {
const o = (0, i.w)(r);
const a = placeOf(t?.locate.get(l.iZ)?.([ "organisation" ]) ?? null);
const c = n.filter(({flaw: e}) => e?.why.startsWith("organisation-")).map(e => {
const n = (0, s.M_)((0, u.R6)(e, o), o.quotes);
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
function withHouse(e, {house: n, named: t, decidedBy: r = [], lookedAfter: o = []}, u) {
const l = (0, i.w)(u);
const {repository: c, record: d, writtenAs: f, locate: m} = n;
const p = {
repository: c,
commit: d?.tip ?? null,
writtenAs: f,
locate: m
};
const {held: v, renamed: g} = (0, a.Tm)(p, u);
const w = (0, a.gz)([ {
decidedBy: r
} ], l).map(e => (0, s.M_)(e, l.quotes));
const y = (0, a.aZ)(o, u);
return telling(e, {
said: [ v, ...w, ...y, ...g === null ? [] : [ g ] ],
annotations: g === null ? [] : [ {
level: "warning",
title: "organisation",
message: g,
...placeOf(t)
} ],
organisation: {
...(0, a.lE)(p),
...r.length > 0 && {
"decided-by": r
},
...o.length > 0 && {
"looks-after": o
}
}
});
}
function withReading(e, {repository: n, named: t, house: a, decided: c, faults: d}, f) {
const m = (0, i.w)(f);
const {readable: p, unreadable: v} = m.organisation;
const g = (0, s.TL)(n);
if (!a.ok) {
const {code: r, flaw: o} = a.problem;
const i = v(g, (0, u.R6)(a.problem, m));
const l = (0, s.M_)(i, m.quotes);
return telling({
...e,
exitCode: 1
}, {
said: [ l ],
annotations: [ {
level: "error",
title: r,
message: l,
...placeOf(t)
} ],
organisation: {
repository: n,
problem: r,
why: o?.why ?? null,
message: l
}
});
}
const w = c.map(e => decidingLine(a.value, l.pP, e));
const y = withHouse(e, {
house: a.value,
named: t,
decidedBy: w
}, f);
return telling({
...y,
exitCode: d.length === 0 ? e.exitCode : 1
}, {
said: [ ...a.value.record === null ? [] : [ (0, s.M_)(p(g), m.quotes) ], ...d.map(e => `${e.file}:${e.line}: ${(0, 
o.Dh)(e, f)}`) ],
annotations: (0, r.I3)(d, f),
organisation: {
problem: null,
diagnostics: d.map(e => (0, o.gZ)(e, f))
}
});
}
function decidingLine({repository: e, record: n, locate: t}, r, o) {
return {
repository: e,
commit: n?.tip ?? null,
file: r,
key: o,
line: t(o.split(".")).line
};
}
function telling(e, {said: n, annotations: t, organisation: r}) {
const {report: o} = e;
const i = isBlock(o) && isBlock(o["organisation"]) ? o["organisation"] : {};
return {
...e,
log: `${e.log}\n${n.join("\n")}\n`,
summary: `${e.summary}\n${n.map(e => `<p>${(0, s.js)(e)}</p>`).join("\n")}\n`,
annotations: [ ...e.annotations, ...t ],
report: isBlock(o) ? {
...o,
organisation: {
...i,
...r
}
} : o
};
}
function isBlock(e) {
return typeof e === "object" && e !== null;
}
function placeOf(e) {
return e === null ? {} : {
file: l.iZ,
...e
};
}
}),
9527: ((e, n, t) => {
t.d(n, {
H: () => permissionsLine
});
const r = "actions: read, contents: read, deployments: read, issues: read, pull-requests: read";
const o = "actions: read, contents: read, deployments: write, id-token: write, issues: write";
const s = {
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
const t = s[e];
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
var s = t(9928);
function listedFrom(e, n, t) {
const {label: r, listedAs: o, id: s, deliveries: i, knowsOrganisation: a, lacking: u} = t;
if (e.files.kind === "unknown") return unreadSolution(r, s, {
kind: "answer",
problem: e.files.problem
});
const {name: l} = e.solution;
const c = e.drafts.map(({path: t}) => ({
path: t,
candidate: draftIn(t, e, n)
}));
const d = [ ...e.candidates, ...c.flatMap(({candidate: e}) => e === null ? [] : [ e ]) ].filter(({intervention: e}) => e.outcome === void 0);
const f = n.length === 0;
const m = [ ...(f ? missing(e) : e.diagnostics).map(e => ({
kind: "file",
diagnostic: e
})), ...u.map(e => ({
kind: "answer",
problem: e
})) ];
return {
label: r,
listedAs: o,
id: s,
name: l === "" ? null : l,
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
return e === o.iZ || /^\.ezdrav\/solution\.ya?ml$/i.test(e);
}
function draftIn(e, {known: n}, t) {
const o = t.find(n => n.path === e)?.source ?? {
unread: "missing"
};
const s = (0, r.I)(e, o, n);
if (!s.ok) return null;
return {
path: e,
intervention: s.value,
planDigest: s.planDigest
};
}
function caseOf(e, n, {now: t}) {
const {path: r, intervention: o} = e;
const {release: i, environment: a, schedule: u} = o;
const l = {
now: u.start,
ref: `refs/tags/${i.tag}`,
sha: void 0,
actor: void 0,
environment: a,
intervention: r
};
return {
candidate: e,
solution: n.solution,
facts: {
...(0, s.j2)(l, n),
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
const {organisation: s} = e.solution;
if (n?.ok === true) return {
files: (0, o.k)(e, n, t, s?.id ?? null),
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
organisation: (0, r.Q)("--organisation", "organisation-not-given", {
repository: i
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
var s = t(8328);
var i = t(5987);
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
const s = n.slice(t, t + d);
r.push(...await Promise.all(s.map(n => solutionAt(e, n, o))));
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
const {nameWithOwner: s, id: u, tip: d} = o.value;
const [f = "", m = ""] = s.split("/");
const p = await (0, a.Y)(e, {
owner: f,
name: m,
id: u
}, o.value, void 0);
if (!p.ok) return (0, c.dC)(r, u, {
kind: "answer",
problem: p.problem
});
const {deliveries: v, lacking: g} = await deliveriesOf(e, {
owner: f,
name: m,
id: u
}, o.value);
const w = {
kind: "api",
from: o.request,
id: d
};
const {found: y} = p.value;
const k = (0, i.$C)(y, void 0, "recorded", [ w ]);
const h = await houseNamed(e, {
owner: f,
name: m,
id: u
}, k.solution.organisation, t);
const {files: b, organisation: $} = (0, l._)(k, h, "recorded");
return (0, c.iG)(b, y, {
label: s,
listedAs: s.toLowerCase() === r.toLowerCase() ? null : r,
id: u,
now: e.clock.now(),
deliveries: v,
lacking: [ $, g ].filter(e => e !== null),
knowsOrganisation: $ === null
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
const {problem: r} = t;
if (r.permission?.startsWith("deployments") !== true) return t;
const o = await (0, s.qq)(e, n);
return o.ok ? {
...o,
value: {
...o.value,
receipts: r
}
} : o;
}
async function stateOf(e, n) {
const t = await readAll(e, n);
const {id: r} = n;
if (t.ok || r === null || !isElsewhere(t.problem)) return t;
const o = await e.get("GET /repositories/{repository_id}", {
repository_id: r
}, f, [ 404 ]);
if (!o.ok) return t;
const [s = "", i = ""] = o.value.full_name.split("/");
return o.value.id === r ? readAll(e, {
owner: s,
name: i,
id: r
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
const {hasNextPage: r} = t.pageInfo;
const s = {
...t,
pageInfo: {
hasNextPage: false,
endCursor: null
}
};
const i = await (0, o.gh)(e, n, s, () => false);
if (!i.ok) return unknown(i.problem);
const a = {
kind: "known",
receipts: i.value,
isWhole: !r
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
var r = t(9466);
var o = t(9419);
var s = t(4369);
function missSentence(e, n) {
return n.seenAndSetAside((0, s.ai)(e, null, n)).trim();
}
function heardSentences(e, n, t, r) {
const i = {
...(0, o.ib)(e),
"approve-line": n
};
if (e.no === null) return [ missSentence(i, r), r.announce.exactLine ];
const a = (0, s.ai)(i, t, r);
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
1132: ((e, n, t) => {
t.d(n, {
CI: () => houseIn,
Sn: () => inHouse,
uI: () => surelyInHouse
});
var r = t(7827);
var o = t(6389);
var s = t(4303);
var i = t(5987);
var a = t(9928);
var u = t(1587);
var l = t(3757);
function houseIn(e) {
const n = (0, s.vU)(e, "organisation", /./, "DIR");
if (n === void 0) return null;
const t = (0, l.Wb)((0, a.$C)((0, o.c)(n, i.LF)));
if (!t.ok) return {
ok: false,
problem: (0, l.GX)(n, n, t.diagnostics)
};
const r = {
...t.value,
repository: n,
record: null,
writtenAs: null,
files: []
};
return {
ok: true,
value: r,
request: n,
next: null
};
}
function inHouse(e, n) {
const {organisation: t} = n.solution;
const o = houseIn(e);
if (o !== null) return (0, u.k)(n, o, "claimed", t?.id ?? null);
if (t === void 0) return n;
const {repository: s} = t;
const i = (0, r.Q)("--organisation", "organisation-not-given", {
repository: s
});
return (0, u.k)(n, {
ok: false,
problem: i
}, "claimed", t.id);
}
function surelyInHouse(e, n) {
if (n.solution.organisation !== void 0 && e.options["organisation"] === void 0) throw new s.Jr({
kind: "missing",
option: "organisation",
example: "DIR"
});
const t = inHouse(e, n);
if (t.files.kind !== "unknown") return t;
const r = String(e.options["organisation"]);
const {key: o, line: i, fault: a} = {
key: "",
line: "",
fault: "",
...t.files.problem.flaw?.values
};
const u = [ ".ezdrav/organisation.yml" + (i === "" ? "" : `:${i} ${a} ${o}`) ];
throw new s.Jr({
kind: "bad-value",
option: "organisation",
value: r,
expected: u
});
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
const {deflateRawSync: s, inflateRawSync: i} = process.getBuiltinModule("node:zlib");
const a = 96e3;
const u = 16777216;
function keepable(e, {solution: n, facts: t}) {
const s = (0, r.GD)({
solution: n,
facts: t,
verdict: e,
versions: o.S
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
var s = t(4036);
var i = t(9339);
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
return announcementOf(await (0, s.Jz)(e, n), t);
}
function announcementOf(e, n) {
if (!e.ok) return e;
return {
...e,
value: (0, s.XQ)(e.value, announcementMarker(n))
};
}
const d = r.Ikc({
repository: r.X$i(i.lz, {
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
...(0, i.at)(n),
issue_number: t
}, f, l) ]);
if (!r.ok) return r;
if (!r.value.some(({body: e}) => mayApprove(e))) return {
...r,
value: r.value.map(e => approving(e, new Set))
};
if (!o.ok) return o;
if (o.value.some(e => !(0, i.lJ)(n, e.issue_url))) return (0, i._2)(o.request);
const s = new Set(o.value.filter(e => e.performed_via_github_app === null).map(e => String(e.id)));
return {
...r,
value: r.value.map(e => approving(e, s))
};
}
function mayApprove(e) {
return e.startsWith("/approve ");
}
async function readCommentPages(e, n, t) {
const r = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {\n    repository(owner: $owner, name: $name) { ${i.zK} issue(number: $number) {\n    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {\n      ${o.YK} } } } } }`;
const s = [];
let u = null;
for (let o = 1; ;o += 1) {
const c = {
...(0, i._M)(n),
number: t,
after: u
};
const f = await e.query(r, c, d);
if (!f.ok) return f;
const m = f.value.repository;
if ((0, i.wP)(n, m)) return (0, i._2)(f.request);
const {nodes: p} = m.issue.comments;
if (!p.every(({url: e}) => (0, i.vO)(n, e))) return (0, i._2)(f.request);
s.push(...p);
const {hasNextPage: v, endCursor: g} = m.issue.comments.pageInfo;
if (!v) return {
...f,
value: s
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
3087: ((e, n, t) => {
t.d(n, {
U: () => u
});
var r = t(3619);
var o = t(3305);
const s = r.YjP().check(o.Fk(/^\d{1,19}$/));
const i = r.YjP().check(o.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const a = r.Whr().check(o.NC());
const u = r.Ikc({
iss: r.YjP(),
aud: r.YjP(),
iat: a,
nbf: a,
exp: a,
repository: r.YjP().check(o.Fk(/^[^/\s]+\/[^/\s]+$/)),
repository_id: s,
ref: r.YjP(),
sha: i,
event_name: r.YjP(),
run_id: s,
run_attempt: s,
workflow_ref: r.YjP(),
workflow_sha: r.lqM(i),
job_workflow_ref: r.YjP(),
job_workflow_sha: r.lqM(i),
runner_environment: r.lqM(r.YjP())
});
}),
6346: ((e, n, t) => {
t.d(n, {
JU: () => payloadDigest,
Ox: () => audienceOf,
ev: () => s
});
var r = t(7598);
var o = t(8799);
const s = [ "announcement", "notification", "withdrawal", "approval", "rejection", "revocation", "mark", "verdict" ];
function payloadDigest(e) {
const n = String((0, o.A)(e));
return `sha256:${(0, r.createHash)("sha256").update(n).digest("hex")}`;
}
function audienceOf(e, n) {
return `ezdrav:1:${e}:${payloadDigest(n)}`;
}
}),
4946: ((e, n, t) => {
t.d(n, {
y: () => signatureOf
});
const r = "RS256";
const o = 2048;
async function signatureOf(e, n) {
const {alg: o, kid: s} = e.header;
if (o !== r) return bad("token.algorithm", o);
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
const {n: u, e: l} = i;
if (a !== void 0 || !isUsable(i) || u === void 0 || l === void 0) return unproven("key-unusable");
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
function isUsable({kty: e, alg: n, use: t, n: s = ""}) {
const i = Buffer.from(s, "base64url").length * 8;
return e === "RSA" && (n === void 0 || n === r) && (t === void 0 || t === "sig") && i >= o;
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
var r = t(9466);
const o = 16384;
function takeApart(e) {
if (e.length > o) return null;
const [, n, t] = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(e) ?? [];
const r = objectOf(n);
const s = objectOf(t);
return r === null || s === null ? null : {
text: e,
header: r,
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
const o = t?.["iat"];
if (t?.["aud"] !== n || typeof o !== "number") return null;
return (0, r.B9)(o * 1e3);
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
var s = t(3945);
var i = t(3305);
var a = t(3304);
var u = t(6818);
var l = t(6300);
var c = t(4475);
const d = o.Whr();
const f = o.YjP().check(i.Fk(/^\d{4}-\d{2}-\d{2}$/));
const m = new Map([ [ a.Im, o.zMY() ], [ a.rE, o.euz(1) ], [ a.br, o.YjP().check(i.Fk(/^sha256:[0-9a-f]{64}$/)) ], [ a.kB, d ], [ a.p6, f ], [ a.T3, o.KCZ([ o.rej({
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
const I = o.KCZ([ o._H3({
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
const P = o._H3({
ref: o._H3({
kind: o.k5n([ "ref", "announced-release", "no-release" ])
}),
deployed: o.mee(fact(h)),
tagNow: o.mee(fact(o.mee(h))),
environment: h
});
const Y = o._H3({
landedAt: b,
landedBy: o.mee(_),
author: o.mee(_),
by: h,
noOtherSince: o.mee(b),
notSetAsideSince: o.mee(b),
recordSince: o.mee(b)
});
const q = o._H3({
kind: h,
id: h,
creator: _,
createdAt: b,
deliveredAt: o.mee(b)
});
const S = o._H3({
kind: o.k5n([ "review", "comment", "pull-comment" ]),
id: h,
user: _
});
const z = o._H3({
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
const M = o._H3({
repository: o.mee(h),
now: fact(b),
event: o.mee(h),
files: I,
target: P,
landing: o.mee(fact(Y)),
receipts: o.mee(fact(o.YOg(q))),
consents: o.mee(fact(o.YOg(S))),
actor: o.mee(_),
triggeringActor: o.mee(_),
roster: fact(o.mee(g)),
formerRules: o.mee(fact(o.YOg(z))),
heldBy: o.lqM(C),
problems: o.YOg(j)
});
const R = M;
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
const {decision: o, reasonCodes: s} = e.verdict;
if (r.decision !== o || r.reasonCodes.join() !== s.join()) return null;
const {versions: i} = e;
return canonical({
schema: 1,
kind: E,
solution: t,
facts: n,
verdict: r,
versions: i
});
}
function canonical(e) {
try {
return String((0, r.A)(e));
} catch {
return null;
}
}
const E = "ezdrav-verdict";
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
const H = o.rej({
schema: o.euz(1),
kind: o.euz(E),
solution: v,
facts: R,
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
const t = s.xL(H, n, {
jitless: true
});
if (!t.success || (0, r.A)(n) !== e) return {
kind: "malformed"
};
const {solution: o, facts: i, verdict: a, versions: u} = t.data;
const l = {
solution: o,
facts: i,
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
8432: ((e, n, t) => {
t.r(n);
t.d(n, {
readIssuerKeys: () => readIssuerKeys
});
var r = t(3619);
var o = t(3305);
var s = t(7827);
const i = r.YjP().check(o.Eb(4096));
const a = r.Ikc({
kid: i,
kty: i,
alg: r.lqM(i),
use: r.lqM(i),
n: r.lqM(i),
e: r.lqM(i)
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
const i = await e.elsewhere(`GET ${o}`, o, null, l);
if (!i.ok) return i;
const {issuer: a, jwks_uri: c} = i.value;
if (a !== n || !isBelow(n, c)) return (0, s.O)(i.request, "key-set-elsewhere");
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
9928: ((e, n, t) => {
t.d(n, {
$C: () => foundOnDisk,
gr: () => readDisk,
j2: () => offlineFacts
});
var r = t(3995);
var o = t(9457);
var s = t(5987);
function foundOnDisk(e) {
return e.map(({path: e, mode: n, type: t, size: o, bytes: i}) => ({
path: e,
mode: n,
type: t,
source: (0, r.O$)({
mode: n,
type: t
}) ?? i ?? {
unread: "too-large",
size: o,
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
const {now: t, ref: r, sha: s, actor: i, environment: a, intervention: u} = e;
const argument = e => [ {
kind: "argument",
from: e
} ];
const l = {
ref: r === void 0 ? {
kind: "announced-release"
} : {
kind: "ref",
name: r
},
deployed: s === void 0 ? null : {
known: true,
value: s,
grade: "claimed",
sources: argument("--sha")
},
tagNow: null,
environment: a,
...u !== void 0 && {
intervention: u
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
target: l,
landing: null,
receipts: null,
consents: null,
actor: c,
triggeringActor: null,
roster: n.roster,
formerRules: null,
...(0, o.O)(n),
problems: []
};
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
var s = t(4595);
var i = t(7827);
var a = t(5987);
function readHouseFiles(e) {
const sourceOf = n => e.find(e => e.path === n)?.source ?? {
unread: "missing"
};
const n = (0, o.P)(a.pP, sourceOf(a.pP));
const t = e.some(({path: e}) => e === a.Fo);
const i = t ? (0, s.h)(a.Fo, sourceOf(a.Fo)) : null;
const u = [ ...(0, r.H9)(e, [ a.pP, a.Fo ]), ...n.ok ? [] : n.diagnostics, ...i?.ok === false ? i.diagnostics : [] ];
if (!n.ok || i?.ok === false || u.length > 0) return {
ok: false,
diagnostics: u
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
const r = t?.code === "file.missing";
const o = {
file: t?.file ?? a.pP,
line: t?.line ?? 1,
fault: t?.code ?? ""
};
return r ? (0, i.Q)(e, "organisation-empty", {
repository: n
}) : (0, i.Q)(e, "organisation-invalid", {
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
9457: ((e, n, t) => {
t.d(n, {
O: () => heldByOf
});
var r = t(5987);
function heldByOf({belonging: e}) {
if (e === void 0) return {};
const {own: n, ownRoster: t, id: r, house: o} = e;
const {repository: s, record: i, files: a} = o;
return {
heldBy: {
repository: s,
id: r,
commit: i?.tip ?? null,
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
function linesOf({organisation: e, locate: n, roster: t, locateInRoster: s}) {
const i = o.filter(e => isWritten(e.split("."), n));
return [ ...i.map(e => ({
file: r.pP,
key: e,
line: n(e.split(".")).line
})), ...e.freezes.map(({from: e, to: t}, o) => {
const {line: s} = n([ "freezes", o ]);
return {
file: r.pP,
key: `freezes[${o}]`,
line: s,
freeze: {
from: e,
to: t
}
};
}), ...s === null ? [] : [ {
file: r.Fo,
key: "staff",
line: s([ "staff" ]).line
} ], ...(t?.staff ?? []).flatMap(({github: e}, n) => {
if (e === void 0 || s === null) return [];
const {line: t} = s([ "staff", n ]);
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
})
};
