export const id = 9988;

export const ids = [ 9988 ];

export const modules = {
7674: ((e, n, t) => {
t.d(n, {
_: () => parseDate,
p: () => parseTime
});
var s = t(9466);
var o = t(6588);
var r = t(7209);
const i = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;
const a = /^(?:20\d{2}|2100)-\d{2}-\d{2}$/;
function parseTime(e) {
const n = i.exec(e);
if (n === null || parseDate(e.slice(0, 10)) === null) return {
ok: false,
why: "malformed"
};
const t = n[1] ?? "";
const o = Date.parse(`${e.slice(0, e.length - t.length)}Z`);
return t === "Z" ? {
ok: true,
instant: (0, s.B9)(o)
} : readLocal(o, t);
}
function readLocal(e, n) {
const t = (0, o.X)(e);
if (t.kind === "gap") return {
ok: false,
why: "gap",
from: t.from,
to: t.to
};
if (t.kind === "once") {
const e = (0, r.HA)(t.at);
if (n !== "" && n !== e) return {
ok: false,
why: "wrong-offset",
expected: e
};
return {
ok: true,
instant: t.at
};
}
const [s, i] = [ (0, r.HA)(t.first), (0, r.HA)(t.second) ];
if (n === "") return {
ok: false,
why: "ambiguous",
offsets: [ s, i ]
};
if (n === s) return {
ok: true,
instant: t.first
};
if (n === i) return {
ok: true,
instant: t.second
};
return {
ok: false,
why: "wrong-offset",
expected: s
};
}
function parseDate(e) {
if (!a.test(e)) return null;
const n = new Date(`${e}T00:00Z`);
const t = !Number.isNaN(n.getTime()) && n.toISOString().startsWith(e);
return t ? (0, s.Q$)(e) : null;
}
}),
7217: ((e, n, t) => {
t.d(n, {
EX: () => readActivity,
GG: () => readLeft,
i9: () => readTrees
});
var s = t(3619);
var o = t(2830);
var r = t(1346);
var i = t(9339);
var a = t(8328);
var u = t(1028);
var l = t(7827);
const c = s.Ikc({
id: s.aig(),
before: s.YjP(),
after: s.YjP(),
ref: s.YjP(),
timestamp: u.u,
activity_type: s.k5n([ "push", "force_push", "pr_merge", "merge_queue_merge", "branch_creation", "branch_deletion" ]),
actor: s.mee(o.C$)
});
async function readActivity(e, n, t, r, a = []) {
const u = `refs/heads/${t}`;
const l = s.YOg(c);
const d = r === null ? await e.get("GET /repos/{owner}/{repo}/activity", {
...(0, i.at)(n),
ref: u,
per_page: 100,
direction: "desc"
}, l, a) : await e.follow(r, `GET /repos/${n.owner}/${n.name}/activity`, l, n.id);
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
const s = await readLeft(e, n, t);
if (!s.ok) return s;
const o = [ ...s.value ].map(([e, n]) => [ e, n?.files ?? null ]);
return {
...s,
value: new Map(o)
};
}
async function readLeft(e, n, t) {
const s = new Map;
if (t.length === 0) return {
ok: true,
value: s,
request: "",
next: null
};
const o = `query Trees($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { ${i.zK}\n    ${(0, 
r.qZ)("c", t, `... on Commit { parents(first: 2) { nodes { oid } } ${a.qw} }`)} } }`;
const u = await e.query(o, (0, i._M)(n), r.Ru);
if (!u.ok) return u;
if ((0, i.wP)(n, u.value.repository)) return (0, i._2)(u.request);
for (const [e, n] of t.entries()) {
const t = d.safeParse(u.value.repository[`c${e}`]);
if (!t.success) return (0, l.O)(u.request, "unreadable", {
part: `c${e}`,
fault: "unreadable"
});
const {data: o} = t;
const r = o?.parents.nodes.map(({oid: e}) => e) ?? [];
s.set(n, o === null ? null : {
files: (0, a.RR)(o.file),
parents: r
});
}
return {
...u,
value: s
};
}
const d = s.mee(s.Ikc({
file: a.R$,
parents: s.Ikc({
nodes: s.YOg(s.Ikc({
oid: s.YjP()
}))
})
}));
}),
9019: ((e, n, t) => {
t.d(n, {
p: () => readOwnComments
});
var s = t(3619);
var o = t(3305);
var r = t(2830);
var i = t(1346);
var a = t(4036);
var u = t(9339);
var l = t(7827);
const c = s.X$i(a.TF, {
fullDatabaseId: s.YjP().check(o.Fk(/^\d{1,15}$/)),
body: s.YjP(),
author: r.ng
});
const d = s.Ikc({
totalCount: s.aig(),
nodes: s.YOg(c)
});
const f = s.Ikc({
head: d,
tail: d
});
const m = `fullDatabaseId body author { ${r.W1} } ${a.GF}`;
const p = `totalCount nodes { ${m} }`;
const g = 20;
const w = 30;
const k = 20;
const b = 50;
async function readOwnComments(e, n, t, s) {
const o = new Map;
let r = "";
for (let a = 0; a < t.length; a += b) {
const c = t.slice(a, a + b);
const d = c.map(e => `i${e}: issue(number: ${e}) {\n        head: comments(first: ${g}) { ${p} } tail: comments(last: ${w}) { ${p} } }`);
const m = `query StaffComments($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${u.zK} ${d.join("\n")} } }`;
const k = await e.query(m, (0, u._M)(n), i.Ru);
if (!k.ok) return k;
r = k.request;
if ((0, u.wP)(n, k.value.repository)) return (0, u._2)(r);
for (const t of c) {
const i = f.safeParse(k.value.repository[`i${t}`]);
if (!i.success) return (0, l.O)(r, "unreadable", {
part: `i${t}`,
fault: "unreadable"
});
const {head: a, tail: u} = i.data;
const c = ownOf([ ...a.nodes, ...u.nodes ]);
o.set(t, c);
if (a.totalCount <= g + w || !s(c)) continue;
const d = await readAll(e, n, t);
if (!d.ok) return d;
o.set(t, d.value);
}
}
return {
ok: true,
value: o,
request: r,
next: null
};
}
const h = s.Ikc({
repository: s.X$i(u.lz, {
issue: s.Ikc({
comments: s.Ikc({
nodes: s.YOg(c),
pageInfo: s.Ikc({
hasNextPage: s.zMY(),
endCursor: s.mee(s.YjP())
})
})
})
})
});
async function readAll(e, n, t) {
const s = `query AllComments($owner: String!, $name: String!, $number: Int!, $after: String) {\n    repository(owner: $owner, name: $name) { ${u.zK} issue(number: $number) {\n    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor }\n      nodes { ${m} } } } } }`;
const o = [];
let r = null;
for (let i = 1; i <= k; i += 1) {
const i = await e.query(s, {
...(0, u._M)(n),
number: t,
after: r
}, h);
if (!i.ok) return i;
const a = i.value.repository;
if ((0, u.wP)(n, a)) return (0, u._2)(i.request);
o.push(...a.issue.comments.nodes);
const {pageInfo: l} = a.issue.comments;
if (!l.hasNextPage) return {
...i,
value: ownOf(o)
};
r = l.endCursor;
}
return (0, l.O)("GraphQL AllComments", "too-many-comments", {
most: k * 100
});
}
function ownOf(e) {
const n = new Map;
for (const t of e) {
const {login: e, type: s} = (0, r.$4)(t.author);
if (e !== a.JL || s !== "Bot") continue;
const o = Number(t.fullDatabaseId);
n.set(o, {
id: o,
body: t.body,
edited: (0, a.YM)(t)
});
}
return [ ...n.values() ].sort((e, n) => e.id - n.id);
}
}),
1043: ((e, n, t) => {
t.d(n, {
BC: () => addComment,
Tu: () => deleteComment,
px: () => keepIssue,
tt: () => updateIssue,
vv: () => updateComment,
wS: () => closeIssue,
y7: () => makeIssue
});
var s = t(3619);
var o = t(2830);
var r = t(4036);
var i = t(9339);
async function keepIssue(e, n, t) {
const s = await (0, r.Jz)(e, n);
if (!s.ok) return s;
const o = (0, r.XQ)(s.value, t.marker);
if (o !== null) return {
...s,
value: {
issue: o,
created: false
}
};
return createIssue(e, n, t);
}
async function createIssue(e, n, t) {
const s = await sendAssigned(e, n, t);
const o = await (0, r.Jz)(e, n);
if (!o.ok) return o;
const i = (0, r.XQ)(o.value, t.marker);
if (i === null) return s.ok ? {
...s,
value: {
issue: (0, r.YG)(s.value),
created: true
}
} : s;
if (s.ok && s.value.number !== i.number) {
const t = await closeIssue(e, n, s.value.number, "duplicate");
if (!t.ok) return t;
}
const a = s.ok && s.value.number === i.number;
return {
...o,
value: {
issue: i,
created: a
}
};
}
async function makeIssue(e, n, t) {
const s = await sendAssigned(e, n, t);
return s.ok ? {
...s,
value: (0, r.YG)(s.value)
} : s;
}
async function sendAssigned(e, n, t) {
const s = await sendIssue(e, n, t);
return !s.ok && s.problem.status === 422 && t.assignees.length > 0 ? sendIssue(e, n, {
...t,
assignees: []
}) : s;
}
function sendIssue(e, n, t) {
const {title: s, body: o, label: a, assignees: u} = t;
return e.send("POST /repos/{owner}/{repo}/issues", {
...(0, i.at)(n),
title: s,
body: o,
labels: [ a ],
assignees: u
}, r.AE);
}
function updateIssue(e, n, t, o) {
return e.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
...(0, i.at)(n),
issue_number: t,
...o
}, s.Ikc({
number: s.euz(t)
}));
}
function closeIssue(e, n, t, o) {
return e.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
...(0, i.at)(n),
issue_number: t,
state: "closed",
state_reason: o
}, s.Ikc({
number: s.euz(t)
}));
}
const a = s.Ikc({
id: s.aig(),
body: s.cl6(s.YjP()),
user: s.cl6(o.C$)
});
async function addComment(e, n, t, s) {
const o = await e.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, i.at)(n),
issue_number: t,
body: s
}, a);
return o.ok ? {
...o,
value: {
id: o.value.id,
body: s,
author: o.value.user?.id ?? null
}
} : o;
}
function updateComment(e, n, t, o) {
return e.send("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
...(0, i.at)(n),
comment_id: t,
body: o
}, s.Ikc({
id: s.euz(t)
}));
}
async function deleteComment(e, n, t) {
const o = await e.send("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
...(0, i.at)(n),
comment_id: t
}, s.L5J());
const r = !o.ok && (o.problem.status === 404 || o.problem.status === 410);
return r ? {
ok: true,
value: null,
request: o.problem.request,
next: null
} : o;
}
}),
4036: ((e, n, t) => {
t.d(n, {
AE: () => u,
GF: () => d,
JL: () => a,
Jz: () => listOwnIssues,
TF: () => f,
XQ: () => lowestMarked,
YG: () => summaryOf,
YM: () => isEditedByOthers,
Zm: () => listMarkedIssues,
lY: () => listOwnComments
});
var s = t(3619);
var o = t(2830);
var r = t(1346);
var i = t(9339);
const a = "github-actions[bot]";
const u = s.Ikc({
number: s.aig(),
html_url: s.YjP(),
repository_url: s.YjP(),
state: s.k5n([ "open", "closed" ]),
title: s.YjP(),
body: s.cl6(s.YjP()),
labels: s.YOg(s.KCZ([ s.YjP(), s.Ikc({
name: s.cl6(s.YjP())
}) ])),
user: s.mee(o.C$),
pull_request: s.lqM(s.L5J())
});
const l = 100;
const c = 10;
async function listOwnIssues(e, n) {
const t = await e.list("GET /repos/{owner}/{repo}/issues", {
...(0, i.at)(n),
state: "all",
creator: a,
sort: "created",
direction: "asc"
}, s.YOg(u), l);
if (!t.ok) return t;
if (t.value.some(e => !(0, i.lJ)(n, e.repository_url))) return (0, i._2)(t.request);
const o = t.value.filter(e => e.user?.login === a && e.user.type === "Bot" && e.pull_request === void 0);
return {
...t,
value: o.map(summaryOf)
};
}
const d = `lastEditedAt editor { ${o.W1} }`;
const f = s.Ikc({
lastEditedAt: s.mee(s.YjP()),
editor: o.ng
});
function isEditedByOthers({lastEditedAt: e, editor: n}) {
if (e === null && n === null) return false;
const {login: t, type: s} = (0, o.$4)(n);
return t !== a || s !== "Bot";
}
const m = 250;
async function listMarkedIssues(e, n, t) {
const s = await listOwnIssues(e, n);
if (!s.ok) return s;
const o = s.value.filter(t);
const a = new Set;
let {request: u} = s;
for (let t = 0; t < o.length; t += m) {
const s = o.slice(t, t + m);
const l = s.map(({number: e}) => `i${e}: issue(number: ${e}) { ${d} }`);
const c = `query LastEdits($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${i.zK} ${l.join("\n")} } }`;
const p = await e.query(c, (0, i._M)(n), r.Ru);
if (!p.ok) return p;
u = p.request;
if ((0, i.wP)(n, p.value.repository)) return (0, i._2)(u);
for (const e of s) {
const n = f.safeParse(p.value.repository[`i${e.number}`]);
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
labels: e.labels.map(e => typeof e === "string" ? e : e.name ?? "")
};
}
async function listOwnComments(e, n, t, r = null) {
const u = await e.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, i.at)(n),
issue_number: t
}, s.YOg(s.Ikc({
id: s.aig(),
body: s.cl6(s.YjP()),
user: s.mee(o.C$)
})), c);
if (!u.ok) return u;
const l = u.value.filter(({user: e}) => r === null ? e?.login === a && e.type === "Bot" : e?.id === r);
return {
...u,
value: l.map(({id: e, body: n}) => ({
id: e,
body: n ?? ""
}))
};
}
}),
1999: ((e, n, t) => {
t.d(n, {
$: () => clientFor,
_: () => repositoryOf
});
var s = t(2544);
const o = "actions: read, contents: read, deployments: read, issues: read, pull-requests: read";
const r = "actions: read, contents: read, deployments: write, id-token: write, issues: write";
const i = {
gate: o,
check: "contents: read, pull-requests: write",
announce: r,
approve: r,
evidence: o,
close: "actions: read, contents: read, deployments: read, issues: write",
request: "contents: read, deployments: read, issues: write",
staff: "contents: read, issues: write",
resume: "actions: write, checks: read, contents: read, deployments: read, issues: read, pull-requests: read",
guard: "actions: read, contents: read, deployments: write, issues: read, pull-requests: read",
report: "contents: read, deployments: read",
doctor: "actions: read, contents: read"
};
function permissionsLine({mode: e, smtpUrl: n}) {
const t = i[e];
if (t === void 0) return;
const s = e === "gate" && n !== void 0;
return `permissions: { ${s ? t.replace("deployments: read", "deployments: write") : t} }`;
}
function repositoryOf(e) {
return {
owner: e.owner,
name: e.name,
id: e.repositoryId
};
}
function clientFor({inputs: e, context: n, signal: t}) {
const o = permissionsLine(e);
return new s.K({
token: e.token,
api: n.api,
graphql: n.graphql,
server: n.server,
environment: process.env,
monotonic: () => process.uptime() * 1e3,
signal: t,
...o !== void 0 && {
permissions: o
}
});
}
}),
1600: ((e, n, t) => {
t.r(n);
t.d(n, {
staff: () => staff_staff
});
var s = t(9466);
var o = t(7209);
var r = t(4872);
var i = t(7183);
const a = [ "left", "gone", "no-write-access", "no-member", "contract-ended" ];
const u = 35;
function contractEnd(e, n) {
if (e === void 0 || e === null) return null;
const t = (0, o.l$)((0, o.fi)(e, 1), "00:00");
return t <= n ? t : null;
}
function goneEntries({roster: e, earlier: n}, t) {
const s = new Map(e.staff.map(e => [ e.ref, [ e ] ]));
return n.flatMap(({staff: e}) => e.filter(e => {
const n = s.get(e.ref) ?? [];
s.set(e.ref, [ ...n, e ]);
return n.every(n => (0, r.Rm)(n, e)) && !(0, i.xK)(e, t);
}));
}
function firstBearersFirst(e) {
const n = new Map;
for (const t of e) n.set(t.ref, [ t, ...n.get(t.ref) ?? [] ]);
return [ ...n.values() ].flat();
}
function departures(e) {
const {now: n, roster: t} = e;
const s = t.staff.filter(e => !(0, i.xK)(e, n));
const o = new Set(t.staff.map(({ref: e}) => e));
return [ ...firstBearersFirst(goneEntries(e, n)).map(n => {
const t = departureOf(n, true, e);
return o.has(n.ref) ? {
...t,
succeeded: true
} : t;
}), ...s.map(n => departureOf(n, false, e)) ].filter(({signals: e}) => e.length > 0);
}
function departureOf(e, n, t) {
const {now: s, writers: o, members: r, contractEnds: u} = t;
const {github: l} = e;
const c = contractEnd(u, s);
const d = {
left: (0, i.SR)(e, s),
gone: n,
"no-write-access": l?.write === true && o !== null && !o.has(l.id),
"no-member": l !== void 0 && r !== null && !r.has(l.id),
"contract-ended": c !== null
};
return {
ref: e.ref,
member: e,
signals: a.filter(e => d[e]),
departed: d.left ? (0, i.XL)(e) : c
};
}
function unseen(e, {writers: n, members: t, contractEnds: s}) {
return e.filter(e => e === "no-write-access" && n === null || e === "no-member" && t === null || e === "contract-ended" && s === null);
}
function lapseOf(e, n, t) {
const between = (e, n) => (0, s.IW)(e, n) - e;
return {
leftToTold: n === null ? null : between(e, n),
toldToConfirmed: n === null ? null : between(n, t),
leftToConfirmed: between(e, t)
};
}
function personOf({github: e}) {
return e === void 0 ? null : e.id % 99991;
}
function refOfKey(e) {
return e.replace(/\+\d+$/, "");
}
function allDepartures(e, n) {
const t = departures(e);
const s = new Map;
const o = new Set;
for (const e of [ true, false ]) for (const r of t.filter(e => !s.has(e))) {
const t = n.find(n => !o.has(n) && isOf(n, r, e));
if (t === void 0) continue;
s.set(r, t);
o.add(t);
}
const r = new Set(n.map(({key: e}) => e));
const i = t.map(n => {
const t = s.get(n);
if (t === void 0) return {
...n,
key: freeKey(n.ref, r),
before: null
};
const o = unseen(t.signals, e);
const i = a.filter(e => n.signals.includes(e) || o.includes(e));
return {
...n,
key: t.key,
signals: i,
before: beforeOf(t)
};
});
const u = new Set(i.map(({key: e}) => e));
const l = n.filter(e => !u.has(e.key)).flatMap(n => {
const t = rememberedDeparture(n, e);
if (t === null) return [];
return [ [ n.key, {
...t,
key: n.key,
before: beforeOf(n)
} ] ];
});
return [ ...i, ...new Map(l).values() ];
}
function beforeOf({asks: e}) {
return e ? "question" : "letter";
}
function isOf({key: e, person: n}, {ref: t, member: s}, o) {
if (refOfKey(e) !== t) return false;
const r = personOf(s);
return n !== null && r !== null ? n === r : !o;
}
function freeKey(e, n) {
let t = e;
for (let s = 2; n.has(t); s += 1) t = `${e}+${s}`;
n.add(t);
return t;
}
function rememberedDeparture(e, n) {
const t = refOfKey(e.key);
const s = n.roster.staff.some(e => e.ref === t);
const o = {
ref: t,
member: {
ref: t
},
signals: [ "gone" ],
departed: null,
...s && {
succeeded: s
}
};
const r = entryOf(e, n);
if (r === void 0) return o;
if ((0, i.xK)(r, n.now)) return null;
const a = unseen(e.signals, n);
if (a.length > 0) return {
ref: t,
member: r,
signals: a,
departed: null
};
return isReused(e, r, n.now) ? o : null;
}
function entryOf({key: e, person: n}, {roster: t, earlier: s}) {
const o = refOfKey(e);
const r = [ t, ...s ].flatMap(({staff: e}) => e).filter(e => e.ref === o);
return r.find(e => {
const t = personOf(e);
return n === null || t === null || t === n;
});
}
function isReused({signals: e, person: n, noticed: t}, o, r) {
if (!e.includes("gone")) return false;
const i = n !== null && personOf(o) === n;
const a = t !== null && (0, s.tY)(t, u * 24 * s.dp) > r;
return !i && !a;
}
const l = [ "leaving", "way-out", "way-in", "in", "out" ];
function staffRows(e, n, t, s, o) {
const isHere = ({ref: n, succeeded: t}) => t !== true && e.staff.some(e => e.ref === n);
const r = new Map(n.filter(isHere).map(e => [ e.ref, e ]));
const a = new Map(t.map(e => [ e.ref, e ]));
const u = n.filter(e => !isHere(e));
const c = [ ...e.staff.map(e => [ e, r.get(e.ref) ]), ...u.map(e => [ e.member, e ]) ];
const d = c.map(([e, n]) => {
const {ref: t, role: r} = e;
const u = a.get(t);
const l = placeOf(e, n, u, o);
const c = n !== void 0 ? s("departure", n.key) : u !== void 0 ? s("newcomer", t) : null;
const d = l === "way-out" ? (0, i.XL)(e) : n?.departed ?? c?.noticed ?? null;
return {
ref: t,
role: r,
place: l,
signals: n?.signals ?? [],
missing: u?.missing ?? [],
since: d,
issue: c?.issue ?? null,
letter: c?.letter ?? {
kind: "not-due"
}
};
});
return d.toSorted((e, n) => l.indexOf(e.place) - l.indexOf(n.place) || (e.since ?? o) - (n.since ?? o) || (e.ref < n.ref ? -1 : 1));
}
function placeOf(e, n, t, s) {
if (n !== void 0) return "leaving";
if ((0, i.xK)(e, s)) return "out";
if ((0, i.XL)(e) !== null) return "way-out";
return t === void 0 ? "in" : "way-in";
}
const c = new Set([ "no-write-access", "no-member" ]);
function isByGitHubAlone(e) {
return e.every(e => c.has(e));
}
const d = 2;
function questionsOf(e, n) {
const t = e.filter(({signals: e}) => !e.includes("left"));
const s = t.filter(({signals: e}) => isByGitHubAlone(e));
const o = t.filter(({signals: e, before: n}) => !isByGitHubAlone(e) && n !== "letter");
const isMuch = e => e * 4 > n;
const r = o.length > d || isMuch(o.length) ? o : o.filter(({before: e}) => e === "question");
const i = s.length > d && isMuch(s.length);
const isTogether = ({before: e}) => i && e === null;
return {
each: new Set([ ...s.filter(e => !isTogether(e)), ...r ]),
together: s.filter(isTogether)
};
}
var f = t(7674);
const m = "ezdrav-staff";
const p = [ "departure", "newcomer", "contract-end", "question" ];
const g = /^<!-- ezdrav:([a-z-]+):(\S*) -->$/;
function mark(e, n) {
return `\x3c!-- ezdrav:${e}:${n} --\x3e`;
}
function timeMark(e, n) {
return mark(e, n === null ? "" : (0, s.tK)(n));
}
function marked(e, n) {
return e.split(/\r?\n/).flatMap(e => {
const [, t, s = ""] = g.exec(e.trim()) ?? [];
return t === n ? [ s ] : [];
});
}
function markedTime(e, n) {
const [t = ""] = marked(e, n);
const s = (0, f.p)(t);
return s.ok ? s.instant : null;
}
function markedPerson(e) {
const [n = ""] = marked(e, "person");
return /^\d{1,5}$/.test(n) ? Number(n) : null;
}
function concernOf(e) {
for (const n of p) {
const [t] = marked(e, n);
if (t !== void 0) return {
kind: n,
of: t
};
}
return null;
}
const w = [ "eligibility-checked", "statement-signed", "role", "company" ];
function newcomers(e, n, t) {
return e.staff.filter(e => !n.has(e.ref)).filter(e => !(0, i.kR)(e, t) && !(0, i.SR)(e, t) && !(0, 
i.xK)(e, t)).map(e => ({
ref: e.ref,
member: e,
missing: w.filter(n => !isThere(e, n, t)),
requested: e.account?.requested ?? null
}));
}
function isThere(e, n, t) {
const s = e[n];
if (s === void 0) return false;
const r = n === "eligibility-checked" || n === "statement-signed";
return r ? s <= (0, o.gD)(t) : s.trim() !== "";
}
function isSettled({body: e}) {
return marked(e, "settled").length > 0;
}
function standingIssue(e, n, t) {
const s = e.filter(({body: e}) => isAbout(e, n)).filter(e => e.state === "open" || marked(e.body, "twin-of").length === 0).filter(e => !isSettled(e) || isSameLeaving(e, t)).toSorted((e, n) => e.number - n.number);
const [o = null, ...r] = s;
return {
issue: o,
twins: r.filter(({state: e}) => e === "open")
};
}
function isAbout(e, {kind: n, of: t}) {
const s = concernOf(e);
return s?.kind === n && s.of === t;
}
function isSameLeaving({body: e}, n) {
return n !== null && markedTime(e, "left") === n;
}
var k = t(2544);
var b = t(9019);
var h = t(1718);
var y = t(6241);
var v = t(4391);
var $ = t(3753);
var O = t(2921);
function unknowableSentence({what: e, problem: n}, t) {
const {summary: s} = (0, O.w)(t).staff;
return [ s.unknowable[e], ...asked(n, t) ].join(" ");
}
function undoneSentence({what: e, of: n, problem: t}, s) {
const {summary: o} = (0, O.w)(s).staff;
return [ o.undone[e]((0, v.TL)(n ?? "")), ...asked(t, s) ].join(" ");
}
function asked(e, n) {
if (e === null) return [];
const t = (0, O.w)(n);
const {summary: s} = t.staff;
const {request: o, status: r, permission: i, permissions: a} = e;
return [ r === null ? s.noAnswer((0, v.TL)(o)) : s.answered((0, v.TL)(o), String(r)), ...i === void 0 ? [] : [ s.permission((0, 
v.TL)(i)) ], ...a === void 0 ? [] : [ t.announce.permissions((0, v.TL)(a)) ] ];
}
function countsLine(e, n) {
const {counts: t} = (0, O.w)(n).staff.summary;
const s = [ "leaving", "way-out", "way-in", "in", "out" ];
return s.map(n => ({
place: n,
count: e.filter(e => e.place === n).length
})).filter(({count: e}) => e > 0).map(({place: e, count: n}) => t[e](n)).join(" · ");
}
const I = [ "made", "reopened", "updated", "closed", "twins", "reminded", "sent" ];
function deedsLine(e, n) {
const {deeds: t, nothingDone: s} = (0, O.w)(n).staff.summary;
const o = I.filter(n => e[n] > 0).map(n => t[n](e[n]));
return o.length === 0 ? s : o.join(", ");
}
function waitOf({place: e, since: n}, t, s) {
if (n === null || t.now === null) return "";
const {moments: o} = (0, O.w)(s);
if (e === "way-out") return (0, O.w)(s).staff.summary.until(o.length(n - t.now, "up"));
return o.length(Math.max(0, t.now - n), "down");
}
function standingOf(e, n) {
const {summary: t, departure: s} = (0, O.w)(n).staff;
const {moments: o} = (0, O.w)(n);
const {letter: r} = e;
const i = [ ...e.signals.map(e => s.signals[e]), ...e.missing.map(e => (0, v.TL)(e)) ];
switch (r.kind) {
case "told":
return [ ...i, t.letterTold[r.how](o.when(r.at, null)) ];

case "asked":
return [ ...i, t.letterAsked(o.onDay(r.on)) ];

case "not-sent":
return [ ...i, t.hindrances[r.why] ];

case "not-due":
return i;
}
}
const S = 20;
function remarksOf(e, n) {
const {summary: t} = (0, O.w)(n).staff;
const {moments: s} = (0, O.w)(n);
const {roster: o, isPublic: r, membership: i, contractEnded: a, contractIssue: u, edited: l, rows: c} = e;
const d = u === null ? "" : ` (#${u})`;
return [ ...o === "none" ? [ t.noRoster ] : [], ...o === "invalid" ? [ t.invalidRoster ] : [], ...o === "kept" && c.length === 0 ? [ t.nobody ] : [], ...a === null ? [] : [ t.contractEnded(s.onDay(a), d) ], ...l.length === 0 ? [] : [ t.edited(l.slice(0, S).map(e => `#${e}`).join(", ")) ], ...r ? [ t.isPublic ] : [], ...o === "kept" && i === "not-asked" ? [ t.membershipNotAsked ] : [] ];
}
function paragraph(e) {
return `<p>${(0, v.hy)(e)}</p>`;
}
function strong(e) {
return `<p><b>${(0, v.hy)(e)}</b></p>`;
}
function table(e) {
const n = e.map(([e, ...n]) => `<tr><th align="left">${(0, v.js)(e)}</th><td>${n.map(v.hy).join("<br>")}</td></tr>`);
return [ "<table>", ...n, "</table>" ].join("\n");
}
function steps(e, n = "ol") {
const t = e.map(e => `<li>${(0, v.hy)(e)}</li>`);
return [ `<${n}>`, ...t, `</${n}>` ].join("\n");
}
function folded(e, n) {
const t = n.trimEnd().split("\n").map(v.js);
return [ `<details><summary>${(0, v.js)(e)}</summary>`, "", `<pre>${t.join("\n")}</pre>`, "", "</details>" ].join("\n");
}
function blocks(e) {
return e.filter(e => e !== "").join("\n\n");
}
const T = 100;
const x = 400;
function isComplete({unknowable: e, undone: n, roster: t}) {
return e.length === 0 && n.length === 0 && t !== "invalid";
}
function staffSummary(e, n, t) {
const {summary: s} = (0, O.w)(t).staff;
const {rows: o, unknowable: r, undone: i, deeds: a} = e;
const u = o.filter(({place: e}) => e !== "in" && e !== "out");
const l = isComplete(e);
return `${blocks([ `## ${l ? "✅" : "⛔"} ${l ? s.title : s.titleUndone}`, o.length === 0 ? "" : paragraph(countsLine(o, t)), ...remarksOf(e, t).map(paragraph), ...listed(s.unknowableTitle, r.map(e => unknowableSentence(e, t))), ...listed(s.undoneTitle, i.map(e => undoneSentence(e, t))), ...n.length === 0 ? [] : [ faults(n, t) ], u.length === 0 ? "" : peopleTable(u, e, t), others(o.filter(({place: e}) => e === "in"), t), paragraph(`${s.deedsTitle}: ${deedsLine(a, t)}`) ])}\n`;
}
function staffText(e, n, t) {
const {summary: s} = (0, O.w)(t).staff;
const {rows: o, unknowable: r, undone: i, deeds: a} = e;
const u = o.filter(({place: e}) => e !== "in" && e !== "out");
const plain = e => (0, v.M_)(e, [ "", "" ]);
return [ isComplete(e) ? s.title : s.titleUndone, ...o.length === 0 ? [] : [ countsLine(o, t) ], ...remarksOf(e, t), ...r.map(e => `${s.unknowableTitle}: ${unknowableSentence(e, t)}`), ...i.map(e => `${s.undoneTitle}: ${undoneSentence(e, t)}`), ...n.slice(0, T).map(e => faultLine(e, t)), ...u.slice(0, T).map(n => [ `${n.ref}: ${s.places[n.place]}`, waitOf(n, e, t), n.issue === null ? "" : `#${n.issue}`, ...standingOf(n, t) ].filter(e => e !== "").join(", ")), ...u.length > T ? [ s.more(u.length - T) ] : [], `${s.deedsTitle}: ${deedsLine(a, t)}` ].map(plain).join("\n");
}
function listed(e, n) {
return n.length === 0 ? [] : [ `### ${e}`, steps(n.slice(0, T), "ul") ];
}
function faults(e, n) {
return steps(e.slice(0, T).map(e => faultLine(e, n)), "ul");
}
function faultLine(e, n) {
const {file: t, line: s, column: o} = e;
return `${t}:${s}:${o}: ${(0, $.Dh)(e, n)}`;
}
function peopleTable(e, n, t) {
const {summary: s} = (0, O.w)(t).staff;
const o = s.columns.map(e => `<th align="left">${(0, v.js)(e)}</th>`);
const r = e.slice(0, T).map(e => {
const o = [ (0, v.h8)(e.ref), (0, v.js)(s.places[e.place]), (0, v.js)(waitOf(e, n, t)), e.issue === null ? "" : `#${e.issue}`, standingOf(e, t).map(v.hy).join("<br>") ];
return `<tr>${o.map(e => `<td>${e}</td>`).join("")}</tr>`;
});
const i = e.length - r.length;
const a = i > 0 ? [ `<tr><td colspan="5">${(0, v.js)(s.more(i))}</td></tr>` ] : [];
return [ "<table>", `<tr>${o.join("")}</tr>`, ...r, ...a, "</table>" ].join("\n");
}
function others(e, n) {
if (e.length === 0) return "";
const {summary: t} = (0, O.w)(n).staff;
const s = e.length - x;
return [ `<details><summary>${(0, v.js)(t.others(e.length))}</summary>`, `<p>${e.slice(0, x).map(({ref: e}) => (0, 
v.h8)(e)).join(" ")}${s > 0 ? ` ${(0, v.js)(t.more(s))}` : ""}</p>`, "</details>" ].join("\n");
}
function staffJson(e, n, t, o) {
const {now: r, contractEnded: i, contractIssue: a, deeds: u, unknowable: l, undone: c} = e;
return {
schema: 1,
mode: "staff",
complete: isComplete(e),
"evaluated-at": r === null ? null : (0, s.tK)(r),
roster: e.roster,
membership: e.membership,
"contract-ended": i,
"contract-issue": a,
"edited-issues": e.edited,
people: e.rows.map(person),
done: {
...u
},
"cannot-know": l.map(({what: e, problem: n}) => ({
what: e,
request: n?.request ?? null,
status: n?.status ?? null
})),
"not-done": c.map(({what: e, kind: n, of: t}) => ({
what: e,
kind: n,
of: t
})),
diagnostics: n.map(e => ({
file: e.file,
line: e.line,
column: e.column,
code: e.code,
message: (0, $.Dh)(e, o)
})),
versions: {
product: t.product,
calendar: t.calendar,
tzdata: t.tzdata
}
};
}
function person({ref: e, place: n, signals: t, missing: o, since: r, issue: i, letter: a}) {
return {
ref: e,
place: n,
signals: t,
missing: o,
since: r === null ? null : (0, s.tK)(r),
issue: i,
letter: a.kind === "told" ? {
state: "told",
at: (0, s.tK)(a.at),
how: a.how
} : a.kind === "asked" ? {
state: "asked",
on: a.on
} : a.kind === "not-sent" ? {
state: "not-sent",
why: a.why
} : {
state: "not-due"
}
};
}
var L = t(2616);
var q = t(1999);
var M = t(5079);
var P = t(1043);
function departureIssue(e, n) {
const {words: t, moments: s} = inLanguage(n);
const {departure: o, labels: r, letter: i} = t;
const {signals: a, role: u, departed: l, noticed: c, asked: d, letter: f, isPublic: m, succeeded: p} = e;
const g = (0, v.TL)(e.ref);
const w = addresses(f.to);
const k = a.every(e => e === "no-write-access" || e === "no-member");
return {
title: d ? o.question.title(e.ref) : o.title(e.ref),
body: blocks([ strong(d ? o.question.lead : o.lead), table([ [ r.person, g ], ...u === void 0 ? [] : [ [ r.role, (0, 
v.TL)(u) ] ], [ r.why, ...a.map(e => o.signals[e]) ], ...l === null ? [] : [ [ r.departed, s.stamp(l) ] ], [ r.noticed, s.stamp(c) ], [ r.due, r.dueNow ] ]), `### ${r.whatToDo}`, steps(d ? questionSteps(e, o) : [ letterStep(f.goes, o)(w), backOrTold(a.includes("gone"), p, o)(g), o.recordConfirmed, ...k ? [ o.ifStillHere ] : [] ]), paragraph(d ? o.question.reminders : o.reminders), m ? paragraph(o.publicRepository) : "", d ? "" : folded(i.title, f.text) ])
};
}
function letterStep(e, n) {
if (e === "not-known") return n.askWhetherSent;
return e === "by-mail" ? n.sentByMail : n.sendByHand;
}
function questionSteps({ref: e, signals: n, succeeded: t}, {question: s, ifStillHere: o, succeeded: r}) {
const i = (0, v.TL)(`ezdrav record left ${e}`);
const a = n.includes("gone");
if (t) return [ s.find, r((0, v.TL)(e)) ];
return [ s.find, a ? s.ifLeftAndGone((0, v.TL)(e), i) : s.ifLeft((0, v.TL)(e), i), a ? s.ifNotGone((0, 
v.TL)(e)) : n.includes("contract-ended") ? s.ifContinued : o ];
}
function togetherIssue(e, n) {
const {together: t, departure: s, contract: o, labels: r} = (0, O.w)(n).staff;
const i = e.slice(0, C);
const a = e.length - i.length;
const u = (0, v.TL)("ezdrav record left");
return {
title: t.title,
body: blocks([ strong(t.lead(e.length)), table(i.map(({ref: e, signals: n}) => [ e, ...n.map(e => s.signals[e]) ])), a > 0 ? paragraph(o.more(a)) : "", `### ${r.whatToDo}`, steps([ t.find, t.ifLeft(u), t.ifNot ]) ])
};
}
function backOrTold(e, n, t) {
if (!e) return t.recordTold;
return n ? t.succeeded : t.putBack;
}
function newcomerIssue(e, n) {
const {words: t} = inLanguage(n);
const {newcomer: s, labels: o, letter: r, departure: i} = t;
const {role: a, missing: u, letter: l, isPublic: c} = e;
const d = (0, v.TL)(e.ref);
const f = (0, v.TL)(`ezdrav letter account-request --ref ${e.ref}`);
return {
title: s.title(e.ref),
body: blocks([ strong(s.lead), table([ [ o.person, d ], ...a === void 0 ? [] : [ [ o.role, (0, 
v.TL)(a) ] ] ]), `### ${o.whatToDo}`, ...l === null ? [ paragraph(s.missing), steps(u.map(e => s.requirements[e]), "ul") ] : [ paragraph(s.complete), steps([ l.goes === "by-mail" ? s.sentByMail(addresses(l.to)) : s.sendByHand(addresses(l.to), f), s.recordRequested(d), s.recordGranted ]), c ? paragraph(i.publicRepository) : "", folded(r.title, l.text) ] ])
};
}
const C = 500;
function contractIssue(e, n, t) {
const {words: s, moments: o} = inLanguage(t);
const {contract: r} = s;
const i = n.slice(0, C);
const a = i.map(({issue: e}) => e === null ? "" : `- #${e}`);
const u = n.length - i.length;
return {
title: r.title,
body: blocks([ strong(r.lead(o.onDay(e))), paragraph(r.each), a.filter(e => e !== "").join("\n"), u > 0 ? paragraph(r.more(u)) : "" ])
};
}
function settlementText(e, n) {
const {words: t, moments: s} = inLanguage(n);
const {labels: o, departure: r} = t;
const {left: i, told: a, confirmed: u, lapse: l} = e;
const between = e => e === null ? o.notRecorded : hours(e);
return blocks([ strong(r.settled), table([ [ o.left, s.stamp(i) ], [ o.told, a === null ? o.notRecorded : s.stamp(a) ], [ o.confirmed, s.stamp(u) ], [ o.leftToTold, between(l.leftToTold) ], [ o.toldToConfirmed, between(l.toldToConfirmed) ], [ o.leftToConfirmed, between(l.leftToConfirmed) ] ]) ]);
}
function grantedText(e, n, t) {
const {words: s, moments: o} = inLanguage(t);
const {labels: r, newcomer: i} = s;
return blocks([ strong(i.settled), table([ [ r.requested, e === null ? r.notRecorded : o.date(e) ], [ r.granted, o.date(n) ] ]) ]);
}
function endText(e, n, t) {
const s = (0, O.w)(t).staff;
return strong(e === "together" ? s.together.over : s[e][n]);
}
function duplicateText(e, n) {
return (0, O.w)(n).staff.labels.duplicate(`#${e}`);
}
function reopenedText(e) {
return strong((0, O.w)(e).staff.departure.reopened);
}
function reminderText(e, n, t, s, o) {
const {words: r, moments: i} = inLanguage(o);
return blocks([ strong(r.departure.reminder((0, v.TL)(e), i.date(n))), paragraph(tellingSentence(t, s, o)) ]);
}
function tellingSentence(e, n, t) {
const {words: s, moments: o} = inLanguage(t);
const {departure: r} = s;
switch (e.kind) {
case "told":
return r.toldAt(o.when(e.at, null));

case "going":
return r.sentByMail(addresses(n));

case "unknown":
return r.toldUnknown((0, v.TL)(e.messageId), addresses(n));

case "not-told":
return r.notTold(addresses(n));

case "asked":
return r.question.open;

case "edited":
return r.askWhetherSent(addresses(n));
}
}
function letterText(e, n) {
const {words: t, moments: s} = inLanguage(n);
const {letter: o} = t;
switch (e.kind) {
case "begun":
return paragraph(o.begun((0, v.TL)(e.messageId)));

case "unknown":
return paragraph(o.unknown((0, v.TL)(e.messageId)));

case "sent":
{
const {at: n, to: t, messageId: r, refusedCopies: i} = e;
const a = o.sent(s.when(n, null), addresses(t), (0, v.TL)(r));
const u = i.length === 0 ? "" : ` ${o.copiesRefused(addresses(i))}`;
return paragraph(`${a}${u}`);
}

case "failed":
return paragraph(o.failed((0, v.TL)(e.why)));

case "yielded":
return paragraph(o.yielded);
}
}
function hours(e) {
const n = Math.floor(e / s.pY);
const t = Math.floor(n * s.pY / s.dp);
const o = n % 60;
return o === 0 ? `${t} h` : `${t} h ${o} min`;
}
function addresses(e) {
return e.map(v.TL).join(", ");
}
function inLanguage(e) {
return {
words: (0, O.w)(e).staff,
moments: (0, O.w)(e).moments
};
}
var j = t(8446);
var A = t(5854);
function reminderDay(e, n, t) {
const s = (0, o.gD)(n);
if (e !== null && (0, o.gD)(e) >= s) return null;
const {working: r} = (0, A.kb)(s, t);
return r ?? (0, o.jr)(s) <= 5 ? s : null;
}
function remindersOf(e, n) {
return e.filter(({body: e}) => marked(e, "reminder").includes(n));
}
var _ = t(7992);
var E = t(1267);
var z = t(8504);
function about({kind: e, of: n}) {
return `${e === "departure" ? "revocation" : "account-request"}.${n}`;
}
function newLetterId({mailing: e}, n) {
const t = about(n);
if (e.kind === "server") return (0, M.tI)(t, e.post).slice(1, -1);
return `${(0, M.$N)(t)}@ezdrav.invalid`;
}
function isLetterId(e, n) {
const t = `${(0, M.H7)(about(n))}.`;
return e.startsWith(t) && /^[0-9a-f]{32}@/.test(e.slice(t.length));
}
const {createHash: R} = process.getBuiltinModule("node:crypto");
const Y = {
kind: "given",
people: new Map
};
function departureConcern(e, n, t) {
const {ref: s, key: o, member: r, signals: a, departed: u, succeeded: l = false} = e;
const {solution: c, isPublic: d, language: f} = t;
const m = r.revocation?.notified;
const p = d ? withoutAddresses(named(t)) : named(t);
const letterFor = (e, n) => (0, E.q)("revocation", {
member: r,
person: e,
solution: p,
noticed: n,
now: t.now
});
const g = isDoubtful(t, {
kind: "departure",
of: o
}, (0, i.XL)(r));
const w = m !== void 0 && m <= t.now;
return {
kind: "departure",
of: o,
left: (0, i.XL)(r),
person: personOf(r),
state: [ ...a, ...l ? [ "succeeded" ] : [], ...n && !isByGitHubAlone(a) ? [ "question" ] : [], ...g ? [ "edited" ] : [] ].join(","),
reminded: true,
letter: w ? {
kind: "done",
account: {
kind: "told",
at: m,
how: "recorded"
}
} : n ? {
kind: "hindered",
why: "question"
} : g ? {
kind: "hindered",
why: "edited"
} : dueLetter(l ? {
...t,
people: Y
} : t, r, (e, n) => (0, E.q)("revocation", {
member: r,
person: n,
solution: named(t),
noticed: e,
now: t.now
})),
write: (e, o) => departureIssue({
ref: s,
role: r.role,
signals: a,
succeeded: l,
departed: u,
noticed: e,
isPublic: d,
asked: n && o === "by-hand" && !w,
letter: {
to: concerns_recipients(c, d),
goes: g && o === "by-hand" ? "not-known" : o,
text: textOf(letterFor({
name: placeholder(t)
}, e))
}
}, f)
};
}
function newcomerConcern(e, n) {
const {ref: t, member: s, missing: o, requested: r} = e;
const {solution: i, isPublic: a, language: u} = n;
const l = placeholder(n);
const c = o.length === 0;
return {
kind: "newcomer",
of: t,
left: null,
person: null,
state: o.join(","),
reminded: false,
letter: r !== null ? {
kind: "done",
account: {
kind: "asked",
on: r
}
} : !c ? {
kind: "done",
account: {
kind: "not-due"
}
} : !n.isSolutionKnown ? {
kind: "hindered",
why: "solution-invalid"
} : isDoubtful(n, {
kind: "newcomer",
of: t
}, null) ? {
kind: "hindered",
why: "edited"
} : dueLetter(n, s, (e, t) => (0, E.q)("account-request", {
member: s,
person: t,
solution: named(n)
})),
write: (e, r) => newcomerIssue({
ref: t,
role: s.role,
missing: o,
isPublic: a,
letter: c ? {
to: concerns_recipients(i, a),
goes: r,
text: textOf((0, E.q)("account-request", {
member: s,
person: {
name: l,
email: l,
mobile: l
},
solution: a ? withoutAddresses(named(n)) : named(n)
}))
} : null
}, u)
};
}
function togetherConcern(e, n) {
const t = e.map(({ref: e, signals: n}) => ({
ref: e,
signals: n
}));
const s = R("sha256").update(JSON.stringify(t)).digest("hex").slice(0, 16);
const o = a.filter(e => t.some(n => n.signals.includes(e)));
return {
kind: "question",
of: "github",
left: null,
person: null,
state: [ ...o, s ].join(","),
reminded: false,
letter: {
kind: "done",
account: {
kind: "not-due"
}
},
write: () => togetherIssue(t, n.language)
};
}
function contractConcern(e, n, t) {
return {
kind: "contract-end",
of: e,
left: null,
person: null,
state: n.map(({issue: e}) => e ?? "?").join(","),
reminded: false,
letter: {
kind: "done",
account: {
kind: "not-due"
}
},
write: () => contractIssue(e, n, t.language)
};
}
function isDoubtful({editedTexts: e}, n, t) {
return e === null || (0, j.sm)(e, e => isLetterId(e, n), t);
}
function dueLetter({isPublic: e, mailing: n, people: t}, {ref: s}, o) {
if (n.kind === "by-hand") return {
kind: "hindered",
why: "by-hand"
};
if (e) return {
kind: "hindered",
why: "public"
};
if (n.kind === "invalid") return {
kind: "hindered",
why: "mail-settings"
};
if (t.kind === "unreadable") return {
kind: "hindered",
why: "people-unreadable"
};
const r = givenPerson(t, s);
if (r === void 0) return {
kind: "hindered",
why: "no-person"
};
const written = e => {
const n = o(e, r);
return (0, _.D)(n) ? n : null;
};
return {
kind: "ready",
write: written
};
}
function givenPerson(e, n) {
return e.kind === "given" ? e.people.get(n) : void 0;
}
function concerns_recipients(e, n) {
return n ? [ z._m ] : (0, z.LR)(e);
}
function placeholder({language: e}) {
return (0, O.w)(e).staff.letter.namePlaceholder;
}
function named({solution: e, repository: n}) {
return e.name === "" ? {
...e,
name: n.name
} : e;
}
function withoutAddresses(e) {
const {servicedesk: n, ict: t, assignees: s} = e.contacts;
return {
...e,
contacts: {
servicedesk: n,
ict: t,
assignees: s
}
};
}
function textOf(e) {
return (0, _.D)(e) ? e.text : "";
}
function textsOf({issue: e}, n) {
const t = (n.get(e.number) ?? []).filter(({edited: e}) => !e);
return [ e.body, ...t.map(({body: e}) => e) ];
}
function stateOf(e, n, t) {
const s = (n.get(e.issue.number) ?? []).some(e => e.edited);
return (0, j.Wh)(textsOf(e, n), t, s);
}
function remarksFor(e, n, t) {
const {concern: s, issue: o, fresh: r} = n;
const i = t.get(o.number);
if (r || i === void 0) return [];
const a = stateOf(n, t, e.now);
const u = [];
const l = dayOfReminder(e, n);
if (l !== null && remindersOf(i, l).length === 0) {
const n = concerns_recipients(e.solution, e.isPublic);
const t = tellingNow(e, s, a);
const r = reminderText(s.of, l, t, n, e.language);
const i = blocks([ r, mark("reminder", l) ]);
u.push({
concern: s,
issue: o,
body: i,
messageId: null
});
}
const {letter: c} = s;
if (c.kind === "ready" && a.kind === "none" && c.write(e.now) !== null) {
const n = newLetterId(e, s);
const t = letterText({
kind: "begun",
messageId: n
}, e.language);
const r = blocks([ t, (0, j.Ge)("begun", n, e.now) ]);
u.push({
concern: s,
issue: o,
body: r,
messageId: n
});
}
return u;
}
function dayOfReminder(e, {concern: n, issue: t}) {
if (!n.reminded) return null;
const s = e.solution.calendar["extra-non-working-days"];
return reminderDay(markedTime(t.body, "noticed"), e.now, s);
}
function toldAt({letter: e}, n) {
if (n.kind === "sent") return n.at;
return e.kind === "done" && e.account.kind === "told" ? e.account.at : null;
}
function tellingNow(e, n, t) {
const s = toldAt(n, t);
if (s !== null) return {
kind: "told",
at: s
};
if (t.kind === "unknown") return {
kind: "unknown",
messageId: t.messageId
};
if (t.kind === "claimed") return {
kind: "going"
};
if (t.kind === "edited" || isHindered(n, "edited")) return {
kind: "edited"
};
if (isHindered(n, "question")) return {
kind: "asked"
};
const o = n.letter.kind === "ready" && n.letter.write(e.now) !== null;
return {
kind: o ? "going" : "not-told"
};
}
function isHindered({letter: e}, n) {
return e.kind === "hindered" && e.why === n;
}
var D = t(3619);
var K = t(9339);
var N = t(7827);
const B = 50;
const G = D.YOg(D.Ikc({
id: D.aig(),
permissions: D.Ikc({
push: D.zMY(),
admin: D.zMY()
})
}));
async function readWriters(e, n) {
const t = await e.list("GET /repos/{owner}/{repo}/collaborators", (0, K.at)(n), G, B);
if (!t.ok) return t;
const {value: s, request: o} = t;
if (!s.some(({permissions: e}) => e.admin)) return (0, N.O)(o, "no-administrator");
const r = s.some(({permissions: {admin: e, push: n}}) => e && !n);
if (r || new Set(s.map(({id: e}) => e)).size < s.length) return (0, N.O)(o, "list-contradicts");
const i = s.filter(({permissions: e}) => e.push);
return {
...t,
value: new Set(i.map(({id: e}) => e))
};
}
async function readMembers(e, n, t) {
const s = await probeMember(e, n, t.login);
if (!s.ok && s.problem.status !== 404) return s;
const o = await e.list("GET /orgs/{org}/members", {
org: n
}, D.YOg(D.Ikc({
id: D.aig(),
login: D.YjP()
})), B);
if (!o.ok) return o;
const r = t.login.toLowerCase();
const [i] = o.value;
if (s.ok && !o.value.some(e => e.login.toLowerCase() === r)) return (0, N.O)(o.request, "member-missing");
if (!s.ok) {
if (i === void 0) return (0, N.O)(o.request, "empty-list");
const t = await probeMember(e, n, i.login);
if (!t.ok) return t;
}
return {
...o,
value: new Set(o.value.map(({id: e}) => e))
};
}
async function probeMember(e, n, t) {
const s = await e.get("GET /orgs/{org}/members/{username}", {
org: n,
username: t
}, D.L5J(), [ 404 ]);
if (s.ok) return s;
const o = `GET /orgs/${n}/members/{username}`;
return {
ok: false,
problem: {
...s.problem,
request: o
}
};
}
var F = t(7217);
var H = t(1346);
const W = ".ezdrav/staff.yml";
const J = ".ezdrav/solution.yml";
const X = D.mee(D.Ikc({
mode: D.aig(),
type: D.YjP(),
oid: D.YjP(),
size: D.aig()
}));
const Z = "mode type oid size";
const U = D.Ikc({
repository: D.Ikc({
databaseId: D.aig(),
nameWithOwner: D.YjP(),
visibility: D.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
isInOrganization: D.zMY(),
defaultBranchRef: D.Ikc({
name: D.YjP(),
target: D.Ikc({
oid: D.YjP(),
roster: X,
solution: X
})
})
})
});
async function readStaffRepository(e, n) {
const t = `query StaffRepository($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { databaseId nameWithOwner visibility isInOrganization\n    defaultBranchRef { name target { oid ... on Commit {\n      roster: file(path: "${W}") { ${Z} } solution: file(path: "${J}") { ${Z} } } } } } }`;
const s = await e.query(t, (0, K._M)(n), U);
if (!s.ok) return s;
if ((0, K.wP)(n, s.value.repository)) return (0, K._2)(s.request);
const {defaultBranchRef: o, visibility: r, isInOrganization: i} = s.value.repository;
const {oid: a, roster: u, solution: l} = o.target;
return {
...s,
value: {
visibility: r,
isInOrganisation: i,
defaultBranch: o.name,
tip: a,
roster: fileOf(W, u),
solution: fileOf(J, l)
}
};
}
function fileOf(e, n) {
if (n === null) return null;
const t = n.type === "tree" || n.type === "commit" ? n.type : "blob";
return {
...n,
path: e,
type: t,
mode: n.mode.toString(8).padStart(6, "0")
};
}
const Q = 50;
async function readRosterHistory(e, n, t, s) {
const o = new Map;
const r = [];
const i = new Set;
let a = null;
for (let u = 1; ;u += 1) {
const l = await (0, F.EX)(e, n, t, a);
if (!l.ok) return l;
const c = s();
const {pushes: d} = l.value;
const f = c === null ? d : d.filter(e => e.at >= c);
const m = tipsOf(f).filter(e => !i.has(e));
const p = await readRosterFiles(e, n, m);
if (!p.ok) return p;
for (const e of m) {
i.add(e);
const n = p.value.get(e);
if (n === void 0) r.push(e); else if (n !== null && !o.has(n.oid)) o.set(n.oid, n);
}
a = l.value.next;
if (a === null || f.length < d.length) return {
...l,
value: {
versions: [ ...o.values() ],
lost: r
}
};
if (u === Q) return (0, N.O)(l.request, "too-many-pushes", {
most: Q * 100
});
}
}
function tipsOf(e) {
const n = e.flatMap(({after: e, before: n}) => [ e, n ]);
return [ ...new Set(n) ].filter(e => !/^0+$/.test(e));
}
const V = 250;
async function readRosterFiles(e, n, t) {
const s = new Map;
let o = "";
for (let r = 0; r < t.length; r += V) {
const i = t.slice(r, r + V);
const a = `query Rosters($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${K.zK}\n      ${(0, 
H.qZ)("c", i, `... on Commit { file(path: "${W}") { ${Z} } }`)} } }`;
const u = await e.query(a, (0, K._M)(n), H.Ru);
if (!u.ok) return u;
o = u.request;
if ((0, K.wP)(n, u.value.repository)) return (0, K._2)(o);
for (const [e, n] of i.entries()) {
const t = ee.safeParse(u.value.repository[`c${e}`]);
if (!t.success) return (0, N.O)(o, "unreadable", {
part: `c${e}`,
fault: "unreadable"
});
if (t.data !== null) s.set(n, fileOf(W, t.data.file));
}
}
return {
ok: true,
value: s,
request: o,
next: null
};
}
const ee = D.mee(D.Ikc({
file: X
}));
const ne = 5242880;
async function readFiles(e, n, t) {
const s = new Map;
const o = [ [] ];
let r = 0;
for (const e of t) {
r += e.size;
if (r > ne) {
o.push([]);
r = e.size;
}
o.at(-1)?.push(e.oid);
}
for (const t of o) {
const o = await (0, H.b4)(e, n, [ ...new Set(t) ]);
if (!o.ok) return o;
for (const [e, n] of o.value) s.set(e, n);
}
return {
ok: true,
value: s,
request: "",
next: null
};
}
var te = t(3995);
var se = t(1742);
var oe = t(4595);
var re = t(5987);
async function readStaffFiles(e, n) {
const t = await readStaffRepository(e, n);
if (!t.ok) return unknown("repository", t.problem);
const s = [ t.value.roster, t.value.solution ].filter(e => e !== null);
const o = await readFiles(e, n, s.filter(isReadable));
if (!o.ok) return unknown("files", o.problem);
const sourceOf = e => e === null ? {
unread: "missing"
} : o.value.get(e.oid) ?? unreadOf(e);
const r = (0, se.K)(re.iZ, sourceOf(t.value.solution));
const i = t.value.roster === null ? null : (0, oe.h)(re.Fo, sourceOf(t.value.roster));
const a = r.ok ? r.value : se.U;
const u = r.ok ? [] : r.diagnostics;
if (i?.ok === false) {
const e = [ ...u, ...i.diagnostics ];
return {
kind: "invalid",
repository: t.value,
solution: a,
diagnostics: e,
locate: new Map
};
}
return {
kind: "read",
repository: t.value,
solution: a,
faults: u,
roster: i?.value ?? null
};
}
function unknown(e, n) {
return {
kind: "unknown",
unknowable: {
what: e,
problem: asking(n)
}
};
}
function isReadable(e) {
return (0, te.O$)(e) === null && e.size <= (0, re.LF)(e.path);
}
function unreadOf(e) {
const {size: n, path: t} = e;
return (0, te.O$)(e) ?? {
unread: "too-large",
size: n,
limit: (0, re.LF)(t)
};
}
function asking({request: e, status: n, permission: t, permissions: s}) {
return {
request: e,
status: n,
...t !== void 0 && {
permission: t
},
...s !== void 0 && {
permissions: s
}
};
}
async function gatherStaff(e, n, t, s) {
const o = s.roster ?? {
version: 1,
staff: []
};
const r = o.staff.filter(({revocation: e}) => e?.confirmed === void 0);
const i = r.flatMap(({github: e}) => e === void 0 ? [] : [ e ]);
const [a] = i;
const {isInOrganisation: u} = s.repository;
const [l, c, d] = await Promise.all([ readEarlier(e, t, s), i.some(({write: e}) => e) ? readWriters(e, t) : null, n === null || a === void 0 || !u ? null : readMembers(n, t.owner, a) ]);
const f = e.clock.now();
const m = [];
const note = (e, n) => {
m.push({
what: e,
problem: asking(n)
});
};
if (!f.known) note("clock", f.problem);
if (s.faults.length > 0) m.push({
what: "solution",
problem: null
});
if (!l.ok) note("history", l.problem); else if (l.value.lost > 0) m.push({
what: "history",
problem: null
});
if (c?.ok === false) note("writers", c.problem);
if (d?.ok === false) note("members", d.problem);
const p = f.known ? {
now: f.value,
roster: o,
earlier: l.ok ? l.value.rosters : [],
writers: c?.ok === true ? c.value : null,
members: d?.ok === true ? d.value : null,
contractEnds: s.faults.length > 0 ? null : s.solution.contract?.ends
} : null;
const g = n !== null && u;
const w = !g ? "not-asked" : d?.ok === false ? "unknown" : "known";
return {
facts: p,
membership: w,
unknowable: m
};
}
async function readEarlier(e, n, t) {
const since = () => {
const n = e.clock.now();
return n.known ? (0, s.tY)(n.value, 24 * -u * s.dp) : null;
};
const {defaultBranch: o, roster: i} = t.repository;
const a = await readRosterHistory(e, n, o, since);
if (!a.ok) return a;
const l = a.value.versions.filter(e => e.oid !== i?.oid && isReadable(e));
const c = await readFiles(e, n, l);
if (!c.ok) return c;
const d = new Set(t.roster?.staff.map(({ref: e}) => e));
const f = new Set(t.roster?.staff.map(({github: e}) => e?.id));
const m = [];
for (const {oid: e} of l) {
const n = c.value.get(e);
if (n === void 0) continue;
const t = (new TextDecoder).decode(n);
const [s, o] = [ (0, r.sM)(t), (0, r.We)(t) ];
const i = s !== null && o !== null && [ ...s ].every(e => d.has(e)) && [ ...o ].every(e => f.has(e));
if (i) continue;
const a = (0, oe.h)(re.Fo, n);
if (!a.ok) continue;
m.push(a.value);
for (const {ref: e, github: n} of a.value.staff) {
d.add(e);
f.add(n?.id);
}
}
return {
...a,
value: {
rosters: m,
lost: a.value.lost.length
}
};
}
var ie = t(4036);
function listStaffIssues({client: e, repository: n}) {
return (0, ie.Zm)(e, n, ({body: e, labels: n}) => concernOf(e) !== null || n.includes(m));
}
async function eachOf(e, n, t, s, o) {
if (e.length === 0) return;
const {progress: r} = (0, O.w)(t).staff;
await (0, L.Os)(r[n], async () => {
for (const [n, t] of e.entries()) {
await o(t);
const i = r.of(n + 1, e.length, (0, v.TL)(s(t)));
(0, L.yy)((0, v.M_)(i, [ "", "" ]));
}
});
}
const ae = 10;
async function keepIssues(e, n, t, s) {
const {language: o} = e;
const r = new Map(n.map(e => [ e, keeping_standingOf(e, t) ]));
const i = n.filter(e => r.get(e)?.issue === null);
const {made: a, refusals: u} = await makeAll(e, i, s);
const l = i.length === 0 ? t : await listAgain(e, t, [ ...a.values() ]);
const c = n.map(e => ({
concern: e,
...keeping_standingOf(e, l)
}));
for (const {concern: n, issue: t} of c) if (t === null) note(e, "make", n, u.get(n) ?? null);
const d = new Set([ ...t, ...a.values() ].map(({number: e}) => e));
const f = c.flatMap(({concern: n, issue: t, twins: s}) => [ ...t === null ? [] : changesOf(e, n, t), ...s.filter(({number: e}) => d.has(e)).map(s => twinClosing(e, n, s, t?.number ?? 0)) ]);
await eachOf(f, "issues", o, ({concern: e}) => e.of, async n => {
const {issue: t, undone: s, done: o, fields: r, concern: i} = n;
const a = await e.pace.turn(() => (0, P.tt)(e.client, e.repository, t.number, r));
if (a.ok) e.notes.did(o); else note(e, s, i, a.problem);
});
return c.map(({concern: e, issue: n}) => {
const t = a.get(e);
return {
concern: e,
issue: n,
fresh: t !== void 0 && t.number === n?.number
};
});
}
function keeping_standingOf(e, n) {
return standingIssue(n, e, e.left);
}
async function makeAll(e, n, t) {
const s = new Map;
const o = new Map;
let r = null;
await eachOf(n, "issues", e.language, ({of: e}) => e, async n => {
if (r !== null) {
o.set(n, r);
return;
}
const {title: i, body: a} = firstText(e, n);
const u = e.solution.contacts.assignees.filter(e => !t.has(e.toLowerCase())).slice(0, ae);
const l = {
label: m,
marker: "",
title: i,
body: a,
assignees: u
};
const c = await e.pace.turn(() => (0, P.y7)(e.client, e.repository, l));
if (c.ok) {
s.set(n, c.value);
e.notes.did("made");
return;
}
o.set(n, c.problem);
const {code: d} = c.problem;
if (d === "api.forbidden" || d === "api.rate-limited") r = c.problem;
});
return {
made: s,
refusals: o
};
}
async function listAgain(e, n, t) {
e.client.begin();
const s = await listStaffIssues(e);
if (!s.ok) {
e.notes.unknowable.push({
what: "issues",
problem: asking(s.problem)
});
return [ ...n, ...t ];
}
const {own: o, edited: r} = s.value;
const i = new Set([ ...o, ...r ].map(({number: e}) => e));
return [ ...o, ...t.filter(({number: e}) => !i.has(e)) ];
}
function firstText(e, n) {
const {letter: t} = n;
const s = t.kind === "ready" && t.write(e.now) !== null;
const o = s ? newLetterId(e, n) : null;
const {title: r, body: i} = n.write(e.now, s ? "by-mail" : "by-hand");
const a = marksOf(n, e.now, n.person);
const u = o === null ? [] : [ (0, j.Ge)("begun", o, e.now) ];
return {
title: r,
body: blocks([ i, [ ...a, ...u ].join("\n") ])
};
}
function marksOf(e, n, t) {
return [ mark(e.kind, e.of), timeMark("noticed", n), ...e.kind === "departure" ? [ timeMark("left", e.left) ] : [], ...t === null ? [] : [ mark("person", String(t)) ], mark("state", e.state) ];
}
function changesOf(e, n, t) {
const s = t.state === "closed";
const [o] = marked(t.body, "state");
const [r = ""] = marked(t.body, "left");
const i = n.kind !== "departure" || timeMark("left", n.left) === mark("left", r);
if (!s && o === n.state && i) return [];
const a = markedTime(t.body, "noticed") ?? e.now;
const u = (0, j.pn)([ t.body ]);
const l = u.length > 0 || n.letter.kind === "ready" ? "by-mail" : "by-hand";
const c = n.write(a, l);
const d = c.title === t.title ? {} : {
title: c.title
};
const f = blocks([ s ? reopenedText(e.language) : "", c.body, [ ...marksOf(n, a, n.person ?? markedPerson(t.body)), ...u.map(({messageId: e, at: n}) => (0, 
j.Ge)("begun", e, n)) ].join("\n") ]);
return [ s ? {
concern: n,
issue: t,
done: "reopened",
undone: "reopen",
fields: {
...d,
body: f,
state: "open",
state_reason: "reopened"
}
} : {
concern: n,
issue: t,
done: "updated",
undone: "update",
fields: {
...d,
body: f
}
} ];
}
function twinClosing(e, n, t, s) {
const o = blocks([ t.body.trimEnd(), duplicateText(s, e.language), mark("twin-of", String(s)) ]);
return {
concern: n,
issue: t,
done: "twins",
undone: "close-twin",
fields: {
body: o,
state: "closed",
state_reason: "duplicate"
}
};
}
function note(e, n, {kind: t, of: s}, o) {
const r = o === null ? null : asking(o);
e.notes.undone.push({
what: n,
kind: t,
of: s,
problem: r
});
}
function endedIssues(e, n) {
const t = new Set(n.map(({kind: e, of: n}) => `${e}:${n}`));
return e.filter(e => e.state === "open" && !isSettled(e)).flatMap(e => {
const n = concernOf(e.body);
if (n === null || t.has(`${n.kind}:${n.of}`)) return [];
return [ {
issue: e,
concern: n
} ];
});
}
async function closeEnded(e, n, t, s) {
await eachOf(n, "closing", e.language, ({concern: e}) => e.of, async ({issue: n, concern: o}) => {
const {text: r, settled: i} = endOf(e, n, o, t, s);
const a = blocks([ n.body.trimEnd(), r, timeMark("settled", e.now) ]);
const u = await e.pace.turn(() => (0, P.tt)(e.client, e.repository, n.number, {
body: a,
state: "closed",
state_reason: i ? "completed" : "not_planned"
}));
if (u.ok) e.notes.did("closed"); else note(e, "close", o, u.problem);
});
}
function endOf(e, n, {kind: t, of: s}, o, r) {
const {language: a, now: u} = e;
const l = entryOf({
key: s,
person: markedPerson(n.body)
}, o);
switch (t) {
case "departure":
{
const e = l?.revocation?.confirmed;
if (l === void 0 || e === void 0 || !(0, i.xK)(l, u)) return {
text: endText("departure", "withdrawn", a),
settled: false
};
const t = tellingOf(n, l, r, u);
const s = (0, i.XL)(l) ?? markedTime(n.body, "noticed") ?? u;
const o = {
left: s,
told: t,
confirmed: e,
lapse: lapseOf(s, t, e)
};
return {
text: settlementText(o, a),
settled: true
};
}

case "newcomer":
{
const e = l?.account?.granted;
if (l === void 0 || e === void 0 || !(0, i.kR)(l, u)) return {
text: endText("newcomer", "withdrawn", a),
settled: false
};
const n = l.account?.requested ?? null;
return {
text: grantedText(n, e, a),
settled: true
};
}

case "question":
return {
text: endText("together", "withdrawn", a),
settled: false
};

case "contract-end":
{
const e = o.contractEnds === s;
return {
text: endText("contract", e ? "settled" : "withdrawn", a),
settled: e
};
}
}
}
function tellingOf(e, n, t, s) {
const o = stateOf({
issue: e
}, t ?? new Map, s);
const r = n.revocation?.notified;
const i = r === void 0 ? {
kind: "done",
account: {
kind: "not-due"
}
} : {
kind: "done",
account: {
kind: "told",
at: r,
how: "recorded"
}
};
return toldAt({
letter: i
}, o);
}
async function tell(e, n, t) {
const s = n.flatMap(({issue: e, ...n}) => e === null ? [] : [ {
...n,
issue: e
} ]);
const o = new Map;
const r = [];
if (t !== null) {
const n = s.flatMap(n => remarksFor(e, n, t));
await eachOf(n, "reminders", e.language, ({concern: e}) => e.of, async ({concern: n, issue: t, body: s, messageId: i}) => {
const a = await e.pace.turn(() => (0, P.BC)(e.client, e.repository, t.number, s));
r.push(t.number);
if (i !== null) o.set(n, i); else if (a.ok) e.notes.did("reminded"); else note(e, "remind", n, a.problem);
});
}
const i = await readBack(e, s, t, r);
const a = i ?? new Map;
const texts = e => textsOf(e, a);
if (i !== null) await tidy(e, s, i, o);
const u = s.filter(e => isOurs(e, texts(e), o, i));
const l = new Map;
if (u.length > 0) {
await e.client.uninterrupted(() => eachOf(u, "letters", e.language, ({concern: e}) => e.of, async n => {
l.set(n.concern, await send(e, n, texts(n)));
}));
e.client.signal.throwIfAborted();
}
return new Map(s.map(n => {
const t = l.get(n.concern) ?? accountOf(e, n, stateOf(n, a, e.now));
if (needsSaying(t)) note(e, "letter", n.concern, null);
return [ n.concern, t ];
}));
}
const ue = new Set([ "by-hand", "question", "under-way" ]);
function needsSaying(e) {
return e.kind === "not-sent" && !ue.has(e.why);
}
async function readBack(e, n, t, s) {
if (t === null || s.length === 0) return t;
const o = n.map(({issue: e}) => e.number).filter(e => s.includes(e));
const r = await readComments(e, o);
return r === null ? null : new Map([ ...t, ...r ]);
}
async function readComments(e, n) {
if (n.length === 0) return new Map;
e.client.begin();
const {kind: t} = e.mailing;
const isTold = n => (0, j.Wh)(n.map(({body: e}) => e), e.now).kind !== "none";
const whole = e => t === "server" && !isTold(e);
const s = await (0, b.p)(e.client, e.repository, n, whole);
if (s.ok) return s.value;
e.notes.unknowable.push({
what: "comments",
problem: asking(s.problem)
});
return null;
}
async function tidy(e, n, t, s) {
for (const o of n) {
const n = t.get(o.issue.number) ?? [];
const r = dayOfReminder(e, o);
const [, ...i] = r === null ? [] : remindersOf(n, r);
for (const {id: n} of i) await e.pace.turn(() => (0, P.Tu)(e.client, e.repository, n));
const a = s.get(o.concern);
const [u] = (0, j.pn)(textsOf(o, t));
if (a === void 0 || u === void 0 || u.messageId === a) continue;
const l = n.find(({body: e}) => (0, j.pn)([ e ]).some(({messageId: e}) => e === a));
if (l === void 0) continue;
const c = blocks([ letterText({
kind: "yielded"
}, e.language), (0, j.Ge)("yielded", a, e.now) ]);
await e.pace.turn(() => (0, P.vv)(e.client, e.repository, l.id, c));
}
}
function isOurs(e, n, t, s) {
if (e.concern.letter.kind !== "ready") return false;
const [o] = (0, j.pn)(n);
if (o === void 0 || isEdited(e, s)) return false;
if (e.fresh) return (0, j.pn)([ e.issue.body ])[0]?.messageId === o.messageId;
return s !== null && t.get(e.concern) === o.messageId;
}
function isEdited({issue: e}, n) {
return (n?.get(e.number) ?? []).some(({edited: e}) => e);
}
async function send(e, {concern: n, issue: t}, s) {
const {mailing: o} = e;
const r = (0, j.pn)(s)[0]?.messageId ?? "";
const i = n.letter.kind === "ready" ? n.letter.write(noticed(e, t)) : null;
if (i === null || o.kind !== "server") return {
kind: "not-sent",
why: "no-person"
};
const a = {
messageId: `<${r}>`,
date: e.now
};
const u = e.client.isCancelled ? le : await (0, M.fU)(i, a, o.post, `ezdrav-${i.kind}-${n.of}`);
const l = e.client.clock.now();
const c = l.known ? l.value : e.now;
const d = outcomeOf(u, r, c, i.to);
const f = blocks([ letterText(d.remark, e.language), (0, j.Ge)(d.end, r, c) ]);
if (d.end === "sent") e.notes.did("sent");
if (!await record(e, t.number, f)) note(e, `record-${d.end === "sent" ? "letter" : d.end}`, n, null);
return d.account;
}
function noticed(e, {body: n}) {
return markedTime(n, "noticed") ?? e.now;
}
const le = {
kind: "not-sent",
why: "cancelled",
status: null
};
function outcomeOf(e, n, t, s) {
switch (e.kind) {
case "sent":
{
const o = {
kind: "told",
at: t,
how: "sent"
};
const {refusedCopies: r} = e;
return {
end: "sent",
remark: {
kind: "sent",
messageId: n,
at: t,
to: s,
refusedCopies: r
},
account: o
};
}

case "unknown":
return {
end: "unknown",
remark: {
kind: "unknown",
messageId: n
},
account: notSent("unknown")
};

case "not-sent":
{
const {why: n, status: t} = e;
const s = t === null ? n : `${n}, ${t}`;
return {
end: "failed",
remark: {
kind: "failed",
why: s
},
account: notSent("refused")
};
}

case "by-hand":
return {
end: "failed",
remark: {
kind: "failed",
why: "by-hand"
},
account: notSent("by-hand")
};
}
}
function notSent(e) {
return {
kind: "not-sent",
why: e
};
}
const ce = 3;
async function record(e, n, t) {
for (let s = 1; s <= ce; s += 1) {
const s = await e.pace.turn(() => (0, P.BC)(e.client, e.repository, n, t));
if (s.ok) return true;
}
return false;
}
function accountOf(e, {concern: n}, t) {
const {letter: s} = n;
if (t.kind === "sent") return {
kind: "told",
at: t.at,
how: "sent"
};
if (s.kind === "done") return s.account;
if (t.kind === "claimed") return notSent("under-way");
if (t.kind === "unknown") return notSent(t.kind);
if (s.kind === "hindered") return notSent(s.why);
if (t.kind === "edited") return notSent("edited");
return notSent(s.write(e.now) === null ? "no-person" : "not-recorded");
}
const de = 1e3;
class Pace {
#e;
#n;
#t=Number.NEGATIVE_INFINITY;
constructor(e, n) {
this.#e = e;
this.#n = n;
}
async turn(e) {
const n = this.#t + this.#e - performance.now();
if (n > 0) await (0, k.v)(n, this.#n.signal);
this.#t = performance.now();
return e();
}
}
async function remindOnly(e, {repository: n, solution: t}, s, o) {
if (o.length === 0) return;
const r = {
kind: "read",
repository: n,
solution: t,
faults: [],
roster: null
};
const {facts: i, unknowable: a} = await gatherStaff(e.client, null, e.repository, r);
e.notes.unknowable.push(...a);
if (i === null) return;
const [u = i.roster, ...l] = i.earlier;
const c = {
...i,
roster: u,
earlier: l,
contractEnds: null
};
const d = {
...e,
now: i.now,
mailing: {
kind: "by-hand"
}
};
const f = allDepartures(c, o).flatMap(e => {
const n = departureConcern(e, e.before === "question", d);
const {issue: t} = standingIssue(s, n, n.left);
return t?.state === "open" ? [ {
concern: n,
issue: t,
fresh: false
} ] : [];
});
const m = f.map(({issue: e}) => e.number);
await tell(d, f, await readComments(d, m));
}
class Notes {
unknowable=[];
undone=[];
#s={
made: 0,
reopened: 0,
updated: 0,
closed: 0,
twins: 0,
reminded: 0,
sent: 0
};
did(e) {
this.#s[e] += 1;
}
get deeds() {
return {
...this.#s
};
}
}
var fe = t(498);
async function staff_staff(e, n = {}) {
const {inputs: t} = e;
const s = (0, q.$)(e);
const o = t.membersToken === void 0 ? null : (0, q.$)({
...e,
inputs: {
...t,
token: t.membersToken
}
});
try {
const t = new Pace(n.between ?? de, s);
return await lookAfterStaff(e, s, o, t, n.tuning ?? {});
} finally {
s.close();
o?.close();
}
}
async function lookAfterStaff(e, n, t, s, o) {
const {inputs: r, context: i} = e;
const a = (0, q._)(i);
const u = new Notes;
const l = await readStaffFiles(n, a);
const c = l.kind === "unknown" ? null : l.solution;
const d = r.language ?? c?.language ?? "en";
const f = l.kind === "unknown" || l.repository.visibility === "PUBLIC";
const m = peopleOf(r.people, l, u);
const p = mailingOf(e, o, u);
const nothing = () => ({
now: null,
roster: l.kind === "invalid" ? "invalid" : "unknown",
isPublic: l.kind !== "unknown" && f,
membership: "not-asked",
contractEnded: null,
contractIssue: null,
edited: [],
rows: [],
deeds: u.deeds,
unknowable: u.unknowable,
undone: u.undone
});
if (l.kind === "unknown") {
u.unknowable.push(l.unknowable);
return conclude(nothing(), [], null, d);
}
const g = {
client: n,
repository: a,
pace: s,
language: d,
isPublic: f,
people: m,
mailing: p,
notes: u
};
if (l.kind === "invalid") {
const e = await listStaffIssues(g);
if (!e.ok) u.unknowable.push({
what: "issues",
problem: asking(e.problem)
});
const {own: n, edited: t} = e.ok ? e.value : me;
const s = {
...g,
solution: l.solution,
isSolutionKnown: true,
editedTexts: []
};
await remindOnly(s, l, n, rememberedIn(n));
const o = t.map(({number: e}) => e);
return conclude({
...nothing(),
edited: o
}, l.diagnostics, null, d);
}
const [w, k] = await (0, L.Os)((0, O.w)(d).staff.progress.reading, () => Promise.all([ gatherStaff(n, t, a, l), listStaffIssues(g) ]));
u.unknowable.push(...w.unknowable);
if (!k.ok) u.unknowable.push({
what: "issues",
problem: asking(k.problem)
});
const {facts: b, membership: h} = w;
if (b === null || !k.ok) return conclude({
...nothing(),
membership: h
}, l.faults, null, d);
const y = {
...g,
now: b.now,
solution: l.solution,
isSolutionKnown: l.faults.length === 0,
editedTexts: await readEditedTexts(g, k.value.edited)
};
const v = await keepStaff(y, b, k.value);
const {rows: $, contractEnded: I, contractIssue: S, issue: T} = v;
const x = {
now: b.now,
roster: l.roster === null && $.length === 0 ? "none" : "kept",
isPublic: f,
membership: h,
contractEnded: I,
contractIssue: S,
edited: k.value.edited.map(({number: e}) => e),
rows: $,
deeds: u.deeds,
unknowable: u.unknowable,
undone: u.undone
};
return conclude(x, l.faults, T, d);
}
const me = {
own: [],
edited: []
};
async function readEditedTexts({client: e, repository: n, notes: t}, s) {
if (s.length === 0) return [];
const o = s.map(({number: e}) => e);
const r = await (0, b.p)(e, n, o, () => true);
if (!r.ok) {
t.unknowable.push({
what: "comments",
problem: asking(r.problem)
});
return null;
}
const i = [ ...r.value.values() ].flat().filter(e => !e.edited);
return i.map(({body: e}) => e);
}
async function keepStaff(e, n, {own: t, edited: s}) {
const {now: o, roster: r} = n;
const a = allDepartures(n, [ ...rememberedIn(t), ...doubtfulIn(s, t) ]);
const {each: u, together: l} = questionsOf(a, sizeOf(n, a));
const c = a.filter(({succeeded: e}) => e !== true);
const d = newcomers(r, new Set(c.map(({ref: e}) => e)), o);
const f = [ ...a.filter(e => !l.includes(e)).map(n => departureConcern(n, u.has(n), e)), ...l.length === 0 ? [] : [ togetherConcern(l, e) ], ...d.map(n => newcomerConcern(n, e)) ];
const m = contractEnd(n.contractEnds, o) === null ? null : n.contractEnds ?? null;
const p = a.some(({signals: e}) => e.includes("contract-ended")) ? m : null;
const loginsOf = e => e.flatMap(({github: e}) => e === void 0 ? [] : [ e.login.toLowerCase() ]);
const g = loginsOf(r.staff.filter(e => !(0, i.xK)(e, o) && !c.some(({ref: n}) => n === e.ref)));
const w = new Set(loginsOf(a.map(({member: e}) => e)).filter(e => !g.includes(e)));
const k = await keepIssues(e, f, t, w);
const b = p === null ? [] : await keepIssues(e, [ contractConcern(p, childrenOf(k), e) ], t, w);
const h = endedIssues(t, [ ...k, ...b ].map(({concern: e}) => e)).filter(({concern: e, issue: t}) => isOver(e.kind, t, n));
const y = [ ...k.flatMap(({issue: e, fresh: n}) => e === null || n ? [] : [ e.number ]), ...h.filter(({concern: e}) => e.kind === "departure").map(({issue: e}) => e.number) ];
const v = await readComments(e, y);
const $ = await tell(e, k, v);
await closeEnded(e, h, n, v);
const O = k.find(({concern: e}) => e.kind === "question")?.issue?.number ?? null;
const I = staffRows(r, a, d, (e, n) => {
if (l.some(t => e === "departure" && t.key === n)) return {
issue: O,
noticed: o,
letter: {
kind: "not-sent",
why: "question"
}
};
const t = k.find(({concern: t}) => t.kind === e && t.of === n);
if (t === void 0) return null;
const {concern: s, issue: r} = t;
return {
issue: r?.number ?? null,
noticed: r === null ? o : markedTime(r.body, "noticed") ?? o,
letter: $.get(s) ?? {
kind: "not-due"
}
};
}, o);
const S = b[0]?.issue?.number ?? null;
const T = k.find(({fresh: e}) => e)?.issue?.number ?? null;
return {
rows: I,
contractEnded: p,
contractIssue: S,
issue: S ?? T
};
}
function rememberedIn(e) {
return e.filter(e => e.state === "open" && !isSettled(e)).flatMap(({body: e}) => {
const n = concernOf(e);
if (n?.kind !== "departure") return [];
const [t = ""] = marked(e, "state");
const s = t.split(",").filter(isSignal);
const o = markedTime(e, "noticed");
const r = t.split(",").includes("question");
return [ {
key: n.of,
signals: s,
person: markedPerson(e),
noticed: o,
asks: r
} ];
});
}
function doubtfulIn(e, n) {
const t = new Set(rememberedIn(n).map(({key: e}) => e));
return rememberedIn(e).filter(({key: e}) => !t.has(e)).map(e => ({
...e,
signals: [ "gone" ],
asks: true
}));
}
function sizeOf({roster: e, now: n}, t) {
const s = t.filter(({signals: e}) => e.includes("gone"));
return e.staff.filter(e => !(0, i.xK)(e, n)).length + s.length;
}
function isOver(e, {body: n}, t) {
if (e === "contract-end") return t.contractEnds !== null;
const [s = ""] = marked(n, "state");
return e !== "question" || unseen(s.split(",").filter(isSignal), t).length === 0;
}
function isSignal(e) {
return a.some(n => n === e);
}
function childrenOf(e) {
return e.filter(({concern: e}) => e.kind === "departure").map(({concern: e, issue: n}) => ({
ref: e.of,
issue: n?.number ?? null
}));
}
function peopleOf(e, n, t) {
if (e === void 0) return {
kind: "none"
};
const s = (0, h.k)(e);
for (const e of s.secrets) (0, L.dK)(e);
const o = {
kind: null,
of: null,
problem: null
};
if (n.kind !== "unknown" && n.repository.visibility === "PUBLIC") {
t.undone.push({
what: "people-refused",
...o
});
return {
kind: "public"
};
}
if (!s.ok) {
t.undone.push({
what: "people-unreadable",
...o
});
return {
kind: "unreadable"
};
}
return {
kind: "given",
people: s.people
};
}
function mailingOf({inputs: e}, n, t) {
if (e.smtpUrl === void 0) return {
kind: "by-hand"
};
try {
return {
kind: "server",
post: (0, M.ss)(e, n)
};
} catch {
t.undone.push({
what: "mail-settings",
kind: null,
of: null,
problem: null
});
return {
kind: "invalid"
};
}
}
function conclude(e, n, t, s) {
const plain = e => (0, v.M_)(e, [ "", "" ]);
const o = [ ...e.unknowable.map(e => unknowableSentence(e, s)), ...e.undone.map(e => undoneSentence(e, s)) ];
const r = [ ...(0, y.I3)(n, s), ...o.slice(0, pe).map(e => ({
level: "warning",
title: "staff",
message: plain(e)
})) ];
return {
exitCode: isComplete(e) ? 0 : 1,
outputs: t === null ? {} : {
"issue-number": String(t)
},
log: staffText(e, n, s),
summary: staffSummary(e, n, s),
annotations: r,
report: staffJson(e, n, fe.S, s)
};
}
const pe = 10;
}),
8446: ((e, n, t) => {
t.d(n, {
Ge: () => letterMark,
Wh: () => letterState,
pn: () => begunLetters,
qw: () => attemptsIn,
sm: () => mentionsLetter
});
var s = t(9466);
var o = t(7674);
var r = t(5337);
const i = [ "sent", "unknown", "failed", "yielded" ];
const a = /^<!-- ezdrav:letter-([a-z]+):([^:\s]+):(\S+) -->$/;
function letterMark(e, n, t) {
return `\x3c!-- ezdrav:letter-${e}:${n}:${(0, s.tK)(t)} --\x3e`;
}
function attemptsIn(e) {
const n = entries(e, "begun");
const t = i.flatMap(n => entries(e, n).map(e => ({
...e,
end: n
})));
const s = t.filter(({messageId: e}) => !isOf(n, e));
const o = n.map(e => {
const n = t.find(({messageId: n}) => n === e.messageId);
return {
messageId: e.messageId,
at: n?.end === "sent" ? n.at : e.at,
end: n?.end ?? null
};
});
return [ ...s, ...o ];
}
function begunLetters(e) {
const n = entries(e, "begun");
return attemptsIn(e).filter(({messageId: e, end: t}) => t !== "failed" && t !== "yielded" && isOf(n, e));
}
function letterState(e, n, t = false) {
const s = (0, r.b)(attemptsIn(e), n);
return s.kind === "none" && t ? {
kind: "edited"
} : s;
}
function mentionsLetter(e, n, t) {
return attemptsIn(e).filter(({end: e}) => e !== "failed" && e !== "yielded").some(({messageId: e, at: s}) => n(e) && (t === null || s >= t));
}
function isOf(e, n) {
return e.some(e => e.messageId === n);
}
function entries(e, n) {
return e.flatMap(e => e.split(/\r?\n/)).flatMap(e => {
const [, t, s = "", r = ""] = a.exec(e.trim()) ?? [];
const i = (0, o.p)(r);
return t === n && i.ok ? [ {
messageId: s,
at: i.instant
} ] : [];
});
}
}),
5337: ((e, n, t) => {
t.d(n, {
b: () => outboxState
});
var s = t(9466);
const o = 15 * s.pY;
function outboxState(e, n) {
const t = e.filter(({end: e}) => e !== "failed" && e !== "yielded");
const s = t.find(({end: e}) => e === "sent");
const r = t.find(({end: e}) => e === "unknown");
const [i] = t;
const a = s ?? r ?? i;
if (a === void 0) return {
kind: "none"
};
const {messageId: u, at: l, end: c} = a;
const d = c === null && n - l >= o;
return {
kind: c === "sent" ? "sent" : c === "unknown" || d ? "unknown" : "claimed",
messageId: u,
at: l
};
}
}),
9057: ((e, n, t) => {
t.d(n, {
q: () => nearestKey
});
function nearestKey(e, n) {
const t = e.slice(0, 64).replace(/([a-z])([A-Z])/g, "$1-$2").replace(/[_ ]/g, "-").toLowerCase();
const s = n.map(e => ({
key: e,
slips: slips(t, e)
})).filter(({key: e, slips: n}) => n <= (e.length > 5 ? 2 : 1)).sort((e, n) => e.slips - n.slips);
return s[0]?.key ?? null;
}
function slips(e, n) {
const t = [ Array.from({
length: n.length + 1
}, (e, n) => n) ];
const cell = (e, n) => Number(t[e]?.[n]);
for (let s = 1; s <= e.length; s += 1) {
const o = [ s ];
t.push(o);
for (let t = 1; t <= n.length; t += 1) {
const r = e[s - 1] === n[t - 1];
const i = e[s - 1] === n[t - 2] && e[s - 2] === n[t - 1];
o.push(Math.min(cell(s - 1, t) + 1, cell(s, t - 1) + 1, cell(s - 1, t - 1) + (r ? 0 : 1), i ? cell(s - 2, t - 2) + 1 : 1 / 0));
}
}
return cell(e.length, n.length);
}
}),
1718: ((e, n, t) => {
t.d(n, {
k: () => readPeople
});
var s = t(57);
var o = t(8318);
var r = t(4214);
var i = t(8279);
const a = {
bytes: 65536,
nodes: 5e3
};
const u = /^[A-Za-z0-9._-]{1,64}$/;
const l = {
name: /\p{L}/u,
email: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/,
mobile: /^\+?[\d ()/-]{6,24}$/
};
const c = Object.keys(l);
function readPeople(e) {
const {root: n, faults: t} = treeIn(e);
if (n === null || t.length > 0) return refused(e, t);
const s = [];
const o = new Map;
if (n.children.size === 0) s.push(complaint(n.at, "file.wrong-type", "mapping"));
for (const [e, t] of n.children) if (typeof e !== "string" || !u.test(e)) s.push(complaint(t.keyAt, "file.wrong-value", "ref")); else o.set(e, personOf(t, s));
if (s.length > 0) return refused(e, s);
return {
ok: true,
people: o,
secrets: secretsOf([ ...o.values() ])
};
}
function treeIn(e) {
const {text: n, fault: t} = (0, o.b)((new TextEncoder).encode(e), a);
if (t) return {
root: null,
faults: [ t ]
};
const {faults: s, lexemes: u} = (0, r.d)(n, a);
return s.length > 0 ? {
root: null,
faults: s
} : (0, i.g7)(u, a);
}
function personOf(e, n) {
const t = {};
if (e.children.size === 0) n.push(complaint(e.at, "file.wrong-type", "mapping"));
for (const [s, {written: o, at: r, keyAt: i}] of e.children) {
const e = isKey(s) ? l[s] : null;
if (e === null) n.push(complaint(i, "file.unknown-key", ...c)); else if (typeof o !== "string") n.push(complaint(r, "file.wrong-type", "text")); else if (o.trim() === "") n.push(complaint(r, "file.empty-value")); else if (!e.test(o.trim())) n.push(complaint(r, "file.wrong-value", `${s}`)); else t[s] = o.trim();
}
return t;
}
function complaint(e, n, ...t) {
return {
at: e,
code: n,
expected: t
};
}
function isKey(e) {
return c.includes(`${e}`);
}
function secretsOf(e) {
return once(e.flatMap(({name: e = "", email: n = "", mobile: t = ""}) => [ e, ...e.split(/\s/).filter(e => e.length > 3), n, t, t.replaceAll(/[^\d+]/g, "") ]));
}
function refused(e, n) {
const t = (0, s.e)(e);
const o = n.map(({at: e, code: n, expected: s}) => {
const {line: o, column: r} = t(e);
return {
file: "people",
line: o,
column: r,
code: n,
key: "",
found: "",
expected: s
};
});
const r = e.split(/[\r\n,{}]/);
const i = r.flatMap(e => [ e, e.slice(e.indexOf(":") + 1) ]);
const a = i.map(e => e.trim().replace(/^["']|["']$/g, ""));
return {
ok: false,
diagnostics: o,
secrets: once(a.filter(e => e.length > 3))
};
}
function once(e) {
return [ ...new Set(e) ].filter(e => e !== "");
}
}),
4872: ((e, n, t) => {
t.d(n, {
Q_: () => unconfirmedDeletions,
Rm: () => isAnotherPerson,
We: () => idsMentioned,
sM: () => refsMentioned
});
var s = t(7183);
function unconfirmedDeletions(e, n, t) {
const o = new Map(n.staff.map(e => [ e.ref, e ]));
return e.staff.filter(e => {
const n = o.get(e.ref);
const r = n === void 0 || isAnotherPerson(n, e);
return r && (t === null || !(0, s.xK)(e, t));
});
}
function isAnotherPerson(e, n) {
const [t, s] = [ e.github?.id, n.github?.id ];
return t !== void 0 && s !== void 0 && t !== s;
}
function idsMentioned(e) {
const n = [ ...e.matchAll(/\bid["']?\s*:\s*["']?(\d{1,15})\b/g) ];
const t = [ ...e.matchAll(/\bid\b/g) ];
return n.length === t.length ? new Set(n.map(([, e]) => Number(e))) : null;
}
function refsMentioned(e) {
if (e.includes("\\")) return null;
const n = [ ...e.matchAll(/\bref["']?\s*:\s*["']?([A-Za-z0-9._-]{1,64})/g) ];
const t = [ ...e.matchAll(/\bref\b/g) ];
return n.length === t.length ? new Set(n.map(([, e = ""]) => e)) : null;
}
}),
7183: ((e, n, t) => {
t.d(n, {
SR: () => hasLeft,
XL: () => departsAt,
kR: () => isGranted,
xK: () => isRevoked
});
var s = t(7209);
function departsAt({left: e}) {
if (e === void 0) return null;
return e.kind === "time" ? e.instant : (0, s.l$)((0, s.fi)(e.date, 1), "00:00");
}
function hasLeft(e, n) {
const t = departsAt(e);
return t !== null && t <= n;
}
function isRevoked({revocation: e}, n) {
return e?.confirmed !== void 0 && e.confirmed <= n;
}
function isGranted({account: e}, n) {
return e?.granted !== void 0 && e.granted <= (0, s.gD)(n);
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
let s = t.keys === null ? "[" : "{";
const o = [ t ];
e: while (o.length > 0) {
const e = o[o.length - 1];
const t = e.container;
if (e.keys === null) {
while (e.index < t.length) {
const r = e.index++;
if (r > 0) s += ",";
const i = t[r];
const a = i === void 0 || typeof i === "symbol" || typeof i === "function" ? null : i;
if (a === null || typeof a !== "object") {
s += serializePrimitive(a);
continue;
}
const u = enterValue(a, n);
if (typeof u !== "object") {
s += u === void 0 ? "null" : u;
continue;
}
s += u.keys === null ? "[" : "{";
o.push(u);
continue e;
}
s += "]";
} else {
const r = e.keys;
while (e.index < r.length) {
const i = r[e.index++];
const a = t[i];
if (a === void 0 || typeof a === "symbol" || typeof a === "function") continue;
if (a === null || typeof a !== "object") {
if (e.first) e.first = false; else s += ",";
s += serializeString(i) + ":" + serializePrimitive(a);
continue;
}
const u = enterValue(a, n);
if (u === void 0) continue;
if (e.first) e.first = false; else s += ",";
s += serializeString(i) + ":";
if (typeof u !== "object") {
s += u;
continue;
}
s += u.keys === null ? "[" : "{";
o.push(u);
continue e;
}
s += "}";
}
n.delete(t);
if (e.wrappers !== null) for (const t of e.wrappers) n.delete(t);
o.pop();
}
return s;
}
})
};
