import { modules as e } from "./shared.ezdrav.js";

export const id = 1035;

export const ids = [ 1035, 8432, 9381, 2419, 5630, 3105, 3143, 3391, 3853, 4370, 5485, 9565 ];

export const modules = {
...e,
9019: ((e, n, t) => {
t.d(n, {
p: () => readOwnComments
});
var o = t(3619);
var s = t(3305);
var r = t(2830);
var i = t(1346);
var a = t(4036);
var u = t(9339);
var c = t(7827);
const l = o.X$i(a.TF, {
fullDatabaseId: o.YjP().check(s.Fk(/^\d{1,15}$/)),
body: o.YjP(),
author: r.ng
});
const d = o.Ikc({
totalCount: o.aig(),
nodes: o.YOg(l)
});
const f = o.Ikc({
head: d,
tail: d
});
const m = `fullDatabaseId body author { ${r.W1} } ${a.GF}`;
const p = `totalCount nodes { ${m} }`;
const v = 20;
const g = 30;
const w = 20;
const k = 50;
async function readOwnComments(e, n, t, o) {
const s = new Map;
let r = "";
for (let a = 0; a < t.length; a += k) {
const l = t.slice(a, a + k);
const d = l.map(e => `i${e}: issue(number: ${e}) {\n        head: comments(first: ${v}) { ${p} } tail: comments(last: ${g}) { ${p} } }`);
const m = `query StaffComments($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${u.zK} ${d.join("\n")} } }`;
const w = await e.query(m, (0, u._M)(n), i.Ru);
if (!w.ok) return w;
r = w.request;
if ((0, u.wP)(n, w.value.repository)) return (0, u._2)(r);
for (const t of l) {
const i = f.safeParse(w.value.repository[`i${t}`]);
if (!i.success) return (0, c.O)(r, "unreadable", {
part: `i${t}`,
fault: "unreadable"
});
const {head: a, tail: u} = i.data;
const l = ownOf([ ...a.nodes, ...u.nodes ]);
s.set(t, l);
if (a.totalCount <= v + g || !o(l)) continue;
const d = await readAll(e, n, t);
if (!d.ok) return d;
s.set(t, d.value);
}
}
return {
ok: true,
value: s,
request: r,
next: null
};
}
const h = o.Ikc({
repository: o.X$i(u.lz, {
issue: o.Ikc({
comments: o.Ikc({
nodes: o.YOg(l),
pageInfo: o.Ikc({
hasNextPage: o.zMY(),
endCursor: o.mee(o.YjP())
})
})
})
})
});
async function readAll(e, n, t) {
const o = `query AllComments($owner: String!, $name: String!, $number: Int!, $after: String) {\n    repository(owner: $owner, name: $name) { ${u.zK} issue(number: $number) {\n    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor }\n      nodes { ${m} } } } } }`;
const s = [];
let r = null;
for (let i = 1; i <= w; i += 1) {
const i = await e.query(o, {
...(0, u._M)(n),
number: t,
after: r
}, h);
if (!i.ok) return i;
const a = i.value.repository;
if ((0, u.wP)(n, a)) return (0, u._2)(i.request);
s.push(...a.issue.comments.nodes);
const {pageInfo: c} = a.issue.comments;
if (!c.hasNextPage) return {
...i,
value: ownOf(s)
};
r = c.endCursor;
}
return (0, c.O)("GraphQL AllComments", "too-many-comments", {
most: w * 100
});
}
function ownOf(e) {
const n = new Map;
for (const t of e) {
const {login: e, type: o} = (0, r.$4)(t.author);
if (e !== a.JL || o !== "Bot") continue;
const s = Number(t.fullDatabaseId);
n.set(s, {
id: s,
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
var o = t(3619);
var s = t(2830);
var r = t(4036);
var i = t(9339);
async function keepIssue(e, n, t, o, s = async () => true) {
const i = await (0, r.Jz)(e, n);
if (!i.ok) return i;
const a = await lowestCounted(i.value, t.marker, s);
if (a !== null) return {
...i,
value: {
issue: a,
created: false
}
};
return createIssue(e, n, {
...t,
body: await o(t.body)
}, s);
}
async function lowestCounted(e, n, t) {
const o = (0, r.XQ)(e, n);
if (o === null || await t(o)) return o;
const s = e.filter(({number: e}) => e !== o.number);
return lowestCounted(s, n, t);
}
async function createIssue(e, n, t, o) {
const s = await sendAssigned(e, n, t);
const i = await (0, r.Jz)(e, n);
if (!i.ok) return i;
const a = await lowestCounted(i.value, t.marker, o);
if (a === null) return s.ok ? {
...s,
value: {
issue: (0, r.YG)(s.value),
created: true
}
} : s;
if (s.ok && s.value.number !== a.number) {
const t = await closeIssue(e, n, s.value.number, "duplicate");
if (!t.ok) return t;
}
const u = s.ok && s.value.number === a.number;
return {
...i,
value: {
issue: a,
created: u
}
};
}
async function makeIssue(e, n, t) {
const o = await sendAssigned(e, n, t);
return o.ok ? {
...o,
value: (0, r.YG)(o.value)
} : o;
}
async function sendAssigned(e, n, t) {
const o = await sendIssue(e, n, t);
return !o.ok && o.problem.status === 422 && t.assignees.length > 0 ? sendIssue(e, n, {
...t,
assignees: []
}) : o;
}
function sendIssue(e, n, t) {
const {title: o, body: s, label: a, assignees: u} = t;
return e.send("POST /repos/{owner}/{repo}/issues", {
...(0, i.at)(n),
title: o,
body: s,
labels: [ a ],
assignees: u
}, r.AE);
}
function updateIssue(e, n, t, s) {
return e.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
...(0, i.at)(n),
issue_number: t,
...s
}, o.Ikc({
number: o.euz(t)
}));
}
function closeIssue(e, n, t, s) {
return e.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
...(0, i.at)(n),
issue_number: t,
state: "closed",
state_reason: s
}, o.Ikc({
number: o.euz(t)
}));
}
const a = o.Ikc({
id: o.aig(),
body: o.cl6(o.YjP()),
user: o.cl6(s.C$)
});
async function addComment(e, n, t, o) {
const s = await e.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, i.at)(n),
issue_number: t,
body: o
}, a);
return s.ok ? {
...s,
value: {
id: s.value.id,
body: o,
author: s.value.user?.id ?? null
}
} : s;
}
function updateComment(e, n, t, s) {
return e.send("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
...(0, i.at)(n),
comment_id: t,
body: s
}, o.Ikc({
id: o.euz(t)
}));
}
async function deleteComment(e, n, t) {
const s = await e.send("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
...(0, i.at)(n),
comment_id: t
}, o.L5J());
const r = !s.ok && (s.problem.status === 404 || s.problem.status === 410);
return r ? {
ok: true,
value: null,
request: s.problem.request,
next: null
} : s;
}
}),
1584: ((e, n, t) => {
t.d(n, {
O: () => marksOf
});
var o = t(6381);
var s = t(8432);
var r = t(9381);
var i = t(5414);
var a = t(2826);
var u = t(7400);
class Marks {
terms;
hindrance;
keysProblem=null;
#e;
#n;
#t;
#o=new Set;
#s=new Map;
#r=null;
constructor(e, n, t) {
this.#e = e;
this.#n = n;
this.terms = t.terms;
this.hindrance = t.hindrance;
this.#t = t.down;
}
get signs() {
return this.hindrance === null;
}
get mayNotSend() {
return this.hindrance !== null && (this.terms === "demanded" || this.terms === "mute");
}
async signed(e, n, t = false) {
const {client: o, runId: s} = this.#e;
const r = (0, i.ub)(e, null);
const unsigned = e => {
if (e === null || this.terms !== "demanded") {
this.#o.add(keyOf(r, n));
return {
ok: true,
text: r,
signed: false
};
}
return {
ok: false,
text: r,
problem: e
};
};
if (this.terms === "mute" || this.terms === "none") return unsigned(null);
if (this.#t !== null && !t) return unsigned(this.#t);
const a = (0, i.qV)(r, n, String(s));
const c = {
client: o,
access: this.#n,
demanded: this.terms === "demanded"
};
const l = t ? u.G : u._;
const d = await l(c, (0, i.I)(r), a);
if (d.kind !== "signed") return unsigned(d.problem);
const f = (0, i.ub)(r, d.token);
this.#o.add(keyOf(f, n));
return {
ok: true,
text: f,
signed: true
};
}
async signedNew(e) {
const {text: n} = await this.signed(e, i.$_);
return n;
}
get strange() {
const numbers = e => [ ...this.#s ].flatMap(([n, t]) => t === e ? [ n ] : []);
return {
foreign: numbers("foreign"),
doubtful: numbers("doubtful")
};
}
async standing(e, n) {
const t = await this.#i(e, n);
const {issue: o} = n;
const s = t !== "ours" && (0, i.MC)(e).length > 0;
if (s && this.#s.get(o) !== "foreign") this.#s.set(o, t);
return t;
}
async #i(e, n) {
const t = n.madeAt === null ? [ n.issue ] : [ n.issue, 0 ];
if (t.some(n => this.#o.has(keyOf(e, n)))) return "ours";
if ((0, i.gF)(e).length === 0) return (0, i.YP)(null, this.terms);
this.#r ??= this.#a();
const o = await this.#r;
const s = nowOf(this.#e.client);
const r = await (0, i.Re)(e, n, {
house: houseOf(this.#e),
keys: o,
now: s
});
return (0, i.YP)(r, this.terms);
}
async #a() {
const {client: e} = this.#e;
const n = await (0, s.readIssuerKeys)(e, (0, r.issuerOf)(e.server) ?? c);
if (!n.ok) this.keysProblem = n.problem;
return n.ok ? n.value : null;
}
}
const c = {
base: "",
enterprises: false
};
async function marksOf(e) {
const n = (0, o.j)(process.env);
return new Marks(e, n, await found(e, n));
}
async function found(e, n) {
const t = e.solution.evidence.announcement === "signed";
const o = t ? "mute" : "none";
if (n === null) return {
terms: o,
hindrance: "permission",
down: null
};
const {client: s, runId: r} = e;
const i = {
schema: 1,
object: "trial",
run: String(r)
};
const c = await (0, u._)({
client: s,
access: n,
demanded: t
}, "mark", i);
if (c.kind !== "signed") {
const e = t ? "demanded" : "set-up";
return {
terms: e,
hindrance: "service",
down: c.problem
};
}
const l = (0, a.i)(c.token, {
house: houseOf(e),
now: nowOf(s)
});
switch (l.kind) {
case "verified":
return {
terms: t ? "demanded" : "set-up",
hindrance: null,
down: null
};

case "recorded":
return t ? {
terms: "mute",
hindrance: l.missing[0],
down: null
} : {
terms: "set-up",
hindrance: null,
down: null
};

case "refused":
return {
terms: o,
hindrance: l.faults[0].code,
down: null
};

case "unproven":
return {
terms: o,
hindrance: "service",
down: null
};
}
}
function houseOf({client: e, repository: n, defaultBranch: t, solution: o}) {
const {evidence: s} = o;
return {
issuer: (0, r.issuerOf)(e.server) ?? c,
repositoryId: n.id ?? Number.NaN,
defaultBranch: t,
stoodOnDefaultBranch: () => true,
workflows: s.workflows ?? [],
trustsOwnRunners: s["self-hosted"] === "trusted"
};
}
function nowOf({clock: e}) {
const n = e.now();
return n.known ? n.value : null;
}
function keyOf(e, n) {
return `${n}\n${e.trimEnd()}`;
}
}),
2585: ((e, n, t) => {
t.d(n, {
w: () => pageLink
});
var o = t(4391);
var s = t(2921);
var r = t(3475);
function pageLink(e, n) {
const t = (0, s.w)(n).pageLinks[e];
return `<p><a href="${(0, r.qx)(e, n)}">${(0, o.js)(t)}</a></p>`;
}
}),
5414: ((e, n, t) => {
t.d(n, {
$_: () => l,
I: () => kindOf,
MC: () => marksIn,
Re: () => witnessOfMarks,
YP: () => standingOf,
gF: () => tokensIn,
qV: () => markPayload,
ub: () => withToken
});
var o = t(9466);
var s = t(2826);
var r = t(6346);
var i = t(2489);
const a = /^<!-- ezdrav:\S.* -->$/;
const u = /^<!-- ezdrav:signed:(\S+) -->$/;
const c = /^<!-- ezdrav:(?:departure:|letter-[a-z]+:revocation\.)/;
const l = 0;
const d = 15 * o.pY;
const f = o.pY;
function lines(e) {
return e.split(/\r?\n/).map(e => e.trim());
}
function marksIn(e) {
return lines(e).filter(e => a.test(e) && !u.test(e));
}
function tokensIn(e) {
return lines(e).flatMap(e => u.exec(e)?.[1] ?? []);
}
function withToken(e, n) {
const t = e.split("\n").filter(e => !u.test(e.trim()));
const o = t.join("\n").trimEnd();
return n === null ? `${o}\n` : `${o}\n\x3c!-- ezdrav:signed:${n} --\x3e\n`;
}
function kindOf(e) {
return marksIn(e).some(e => c.test(e)) ? "revocation" : "mark";
}
function markPayload(e, n, t) {
return {
schema: 1,
object: "mark",
issue: n,
marks: marksIn(e),
run: t
};
}
async function witnessOfMarks(e, {issue: n, madeAt: t}, {house: a, keys: u, now: c}) {
const [m, p] = tokensIn(e);
if (m === void 0) return null;
if (p !== void 0) return {
kind: "refused",
faults: [ {
code: "token.malformed"
} ]
};
const {body: v} = (0, i.Y)(m) ?? {};
const g = typeof v?.["run_id"] === "string" ? v["run_id"] : "";
const w = kindOf(e);
const k = markPayload(e, l, g);
const h = t !== null && v?.["aud"] === (0, r.Ox)(w, k);
const b = h ? k : markPayload(e, n, g);
const {run: y, ...O} = b;
const $ = await (0, s.H)({
kind: w,
payload: b,
token: m
}, {
wanted: {
kinds: [ w ],
fields: O,
open: []
},
house: a,
keys: u,
now: c
});
if (!h || $.kind === "refused" || $.kind === "unproven") return $;
const {at: I} = $.statement;
const x = I <= (0, o.tY)(t, f) && I >= (0, o.tY)(t, -d);
if (x) return $;
return {
kind: "refused",
faults: [ {
code: "payload.field",
value: "issue"
} ]
};
}
function standingOf(e, n) {
switch (e?.kind) {
case "verified":
return "ours";

case "refused":
return "foreign";

case "recorded":
return n === "demanded" || n === "mute" ? "doubtful" : "ours";

case "unproven":
return n === "none" ? "ours" : "doubtful";

case void 0:
return m[n];
}
}
const m = {
demanded: "foreign",
"set-up": "doubtful",
mute: "doubtful",
none: "ours"
};
}),
2826: ((e, n, t) => {
t.d(n, {
H: () => witnessed,
i: () => worthOfOwn
});
var o = t(9466);
var s = t(646);
var r = t(3087);
var i = t(9381);
var a = t(6346);
function payloadFaults(e, n, t) {
const o = [];
const {kind: s, payload: r} = e;
if (!t.kinds.includes(s)) o.push({
code: "payload.kind",
value: s
});
const i = new Set([ ...Object.keys(t.fields), ...t.open, "run" ]);
for (const e of new Set([ ...i, ...Object.keys(r) ])) {
const n = Object.hasOwn(r, e) ? r[e] : void 0;
const s = Object.hasOwn(t.fields, e) ? t.fields[e] : void 0;
if (n === void 0 || !i.has(e) || !agrees(n, s)) o.push({
code: "payload.field",
value: e
});
}
if (r["run"] !== n) o.push({
code: "token.run",
value: n
});
return o;
}
function agrees(e, n) {
return n === void 0 || (0, a.JU)({
value: e
}) === (0, a.JU)({
value: n
});
}
var u = t(4946);
var c = t(2489);
async function witnessed(e, n) {
const {kind: t, payload: o} = e;
const {house: l, keys: d, now: f, wanted: m} = n;
const p = (0, c.Y)(e.token);
if (p === null) return refused({
code: "token.malformed"
});
if (!(0, i.isIssuer)(l.issuer, textOf(p.body["iss"]))) return refused({
code: "token.issuer",
value: textOf(p.body["iss"])
});
if (p.body["aud"] !== (0, a.Ox)(t, o)) return refused({
code: "token.audience"
});
const v = await (0, u.y)(p, d);
if (v.kind === "bad") return refused(v.fault);
if (v.kind === "unproven") return v;
const g = r.U.safeParse(p.body);
if (!g.success) return refused({
code: "token.claims",
value: String(g.error.issues[0]?.path[0])
});
const w = g.data;
const k = [ ...(0, s.Q4)(t, w, l, f), ...payloadFaults(e, w.run_id, m) ];
const [h, ...b] = k;
if (h !== void 0) return {
kind: "refused",
faults: [ h, ...b ]
};
const y = textOf(p.header["kid"]);
if (f === null) return {
kind: "unproven",
reason: "time-unknown",
keyId: y
};
const O = statementOf(w, y);
const $ = {
workflows: l.workflows,
trusts: l.trustsOwnRunners
};
return t === "verdict" ? (0, s.wp)(O, $) : (0, s.fn)(O, $);
}
function worthOfOwn(e, {house: n, now: t}) {
const o = (0, c.Y)(e);
const a = r.U.safeParse(o?.body);
if (o === null || !a.success) return refused({
code: "token.claims"
});
const u = a.data;
if (!(0, i.isIssuer)(n.issuer, u.iss)) return refused({
code: "token.issuer"
});
const [l, ...d] = (0, s.Q4)("mark", u, n, t);
if (l !== void 0) return {
kind: "refused",
faults: [ l, ...d ]
};
const {workflows: f, trustsOwnRunners: m} = n;
return (0, s.fn)(statementOf(u, textOf(o.header["kid"])), {
workflows: f,
trusts: m
});
}
function refused(e) {
return {
kind: "refused",
faults: [ e ]
};
}
function textOf(e) {
return typeof e === "string" ? e : "";
}
function statementOf(e, n) {
return {
at: (0, o.B9)(e.iat * 1e3),
run: e.run_id,
attempt: Number(e.run_attempt),
event: e.event_name,
commit: e.sha,
ref: e.ref,
workflow: e.workflow_ref,
jobWorkflow: e.job_workflow_ref,
workflowCommit: e.workflow_sha ?? null,
jobCommit: e.job_workflow_sha ?? null,
repository: e.repository,
hosted: e.runner_environment === "github-hosted",
keyId: n
};
}
}),
3610: ((e, n, t) => {
t.r(n);
t.d(n, {
staff: () => staff_staff
});
var o = t(9466);
var s = t(7209);
var r = t(4872);
var i = t(7183);
const a = [ "left", "gone", "no-write-access", "no-member", "contract-ended" ];
const u = 35;
function contractEnd(e, n) {
if (e === void 0 || e === null) return null;
const t = (0, s.l$)((0, s.fi)(e, 1), "00:00");
return t <= n ? t : null;
}
function goneEntries({roster: e, earlier: n}, t) {
const o = new Map(e.staff.map(e => [ e.ref, [ e ] ]));
return n.flatMap(({staff: e}) => e.filter(e => {
const n = o.get(e.ref) ?? [];
o.set(e.ref, [ ...n, e ]);
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
const o = t.staff.filter(e => !(0, i.xK)(e, n));
const s = new Set(t.staff.map(({ref: e}) => e));
return [ ...firstBearersFirst(goneEntries(e, n)).map(n => {
const t = departureOf(n, true, e);
return s.has(n.ref) ? {
...t,
succeeded: true
} : t;
}), ...o.map(n => departureOf(n, false, e)) ].filter(({signals: e}) => e.length > 0);
}
function departureOf(e, n, t) {
const {now: o, writers: s, members: r, contractEnds: u} = t;
const {github: c} = e;
const l = contractEnd(u, o);
const d = {
left: (0, i.SR)(e, o),
gone: n,
"no-write-access": c?.write === true && s !== null && !s.has(c.id),
"no-member": c !== void 0 && r !== null && !r.has(c.id),
"contract-ended": l !== null
};
return {
ref: e.ref,
member: e,
signals: a.filter(e => d[e]),
departed: d.left ? (0, i.XL)(e) : l
};
}
function unseen(e, {writers: n, members: t, contractEnds: o}) {
return e.filter(e => e === "no-write-access" && n === null || e === "no-member" && t === null || e === "contract-ended" && o === null);
}
function lapseOf(e, n, t) {
const between = (e, n) => (0, o.IW)(e, n) - e;
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
const o = new Map;
const s = new Set;
for (const e of [ true, false ]) for (const r of t.filter(e => !o.has(e))) {
const t = n.find(n => !s.has(n) && isOf(n, r, e));
if (t === void 0) continue;
o.set(r, t);
s.add(t);
}
const r = new Set(n.map(({key: e}) => e));
const i = t.map(n => {
const t = o.get(n);
if (t === void 0) return {
...n,
key: freeKey(n.ref, r),
before: null
};
const s = unseen(t.signals, e);
const i = a.filter(e => n.signals.includes(e) || s.includes(e));
return {
...n,
key: t.key,
signals: i,
before: beforeOf(t)
};
});
const u = new Set(i.map(({key: e}) => e));
const c = n.filter(e => !u.has(e.key)).flatMap(n => {
const t = rememberedDeparture(n, e);
if (t === null) return [];
return [ [ n.key, {
...t,
key: n.key,
before: beforeOf(n)
} ] ];
});
return [ ...i, ...new Map(c).values() ];
}
function beforeOf({asks: e}) {
return e ? "question" : "letter";
}
function isOf({key: e, person: n}, {ref: t, member: o}, s) {
if (refOfKey(e) !== t) return false;
const r = personOf(o);
return n !== null && r !== null ? n === r : !s;
}
function freeKey(e, n) {
let t = e;
for (let o = 2; n.has(t); o += 1) t = `${e}+${o}`;
n.add(t);
return t;
}
function rememberedDeparture(e, n) {
const t = refOfKey(e.key);
const o = n.roster.staff.some(e => e.ref === t);
const s = {
ref: t,
member: {
ref: t
},
signals: [ "gone" ],
departed: null,
...o && {
succeeded: o
}
};
const r = entryOf(e, n);
if (r === void 0) return s;
if ((0, i.xK)(r, n.now)) return null;
const a = unseen(e.signals, n);
if (a.length > 0) return {
ref: t,
member: r,
signals: a,
departed: null
};
return isReused(e, r, n.now) ? s : null;
}
function entryOf({key: e, person: n}, {roster: t, earlier: o}) {
const s = refOfKey(e);
const r = [ t, ...o ].flatMap(({staff: e}) => e).filter(e => e.ref === s);
return r.find(e => {
const t = personOf(e);
return n === null || t === null || t === n;
});
}
function isReused({signals: e, person: n, noticed: t}, s, r) {
if (!e.includes("gone")) return false;
const i = n !== null && personOf(s) === n;
const a = t !== null && (0, o.tY)(t, u * 24 * o.dp) > r;
return !i && !a;
}
function linesAbout(e, n, {rosters: t, contract: o}) {
const s = t.flatMap(({roster: t, at: o}) => {
const s = t.staff.indexOf(e);
if (s < 0) return [];
const r = n.includes("left") ? [ "left" ] : [];
return [ o([ "staff", s, ...r ]) ];
});
const r = o !== null && n.includes("contract-ended") ? [ o ] : [];
return [ ...s, ...r ];
}
const c = [ "leaving", "way-out", "way-in", "in", "out" ];
function staffRows(e, n, t, o, s, r) {
const isHere = ({ref: n, succeeded: t}) => t !== true && e.staff.some(e => e.ref === n);
const a = new Map(n.filter(isHere).map(e => [ e.ref, e ]));
const u = new Map(t.map(e => [ e.ref, e ]));
const l = n.filter(e => !isHere(e));
const d = [ ...e.staff.map(e => [ e, a.get(e.ref) ]), ...l.map(e => [ e.member, e ]) ];
const f = d.map(([e, n]) => {
const {ref: t, role: a} = e;
const c = u.get(t);
const l = placeOf(e, n, c, r);
const d = n !== void 0 ? o("departure", n.key) : c !== void 0 ? o("newcomer", t) : null;
const f = l === "way-out" ? (0, i.XL)(e) : n?.departed ?? d?.noticed ?? null;
const m = n?.signals ?? [];
return {
ref: t,
role: a,
place: l,
signals: m,
missing: c?.missing ?? [],
since: f,
issue: d?.issue ?? null,
letter: d?.letter ?? {
kind: "not-due"
},
decidedBy: l === "in" || l === "out" ? [] : linesAbout(e, m, s)
};
});
return f.toSorted((e, n) => c.indexOf(e.place) - c.indexOf(n.place) || (e.since ?? r) - (n.since ?? r) || (e.ref < n.ref ? -1 : 1));
}
function placeOf(e, n, t, o) {
if (n !== void 0) return "leaving";
if ((0, i.xK)(e, o)) return "out";
if ((0, i.XL)(e) !== null) return "way-out";
return t === void 0 ? "in" : "way-in";
}
const l = new Set([ "no-write-access", "no-member" ]);
function isByGitHubAlone(e) {
return e.every(e => l.has(e));
}
const d = 2;
function questionsOf(e, n) {
const t = e.filter(({signals: e}) => !e.includes("left"));
const o = t.filter(({signals: e}) => isByGitHubAlone(e));
const s = t.filter(({signals: e, before: n}) => !isByGitHubAlone(e) && n !== "letter");
const isMuch = e => e * 4 > n;
const r = s.length > d || isMuch(s.length) ? s : s.filter(({before: e}) => e === "question");
const i = o.length > d && isMuch(o.length);
const isTogether = ({before: e}) => i && e === null;
return {
each: new Set([ ...o.filter(e => !isTogether(e)), ...r ]),
together: o.filter(isTogether)
};
}
var f = t(7674);
const m = "ezdrav-staff";
const p = [ "departure", "newcomer", "contract-end", "question" ];
const v = /^<!-- ezdrav:([a-z-]+):(\S*) -->$/;
function mark(e, n) {
return `\x3c!-- ezdrav:${e}:${n} --\x3e`;
}
function timeMark(e, n) {
return mark(e, n === null ? "" : (0, o.tK)(n));
}
function marked(e, n) {
return e.split(/\r?\n/).flatMap(e => {
const [, t, o = ""] = v.exec(e.trim()) ?? [];
return t === n ? [ o ] : [];
});
}
function markedTime(e, n) {
const [t = ""] = marked(e, n);
const o = (0, f.p)(t);
return o.ok ? o.instant : null;
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
const g = [ "eligibility-checked", "statement-signed", "role", "company" ];
function newcomers(e, n, t) {
return e.staff.filter(e => !n.has(e.ref)).filter(e => !(0, i.kR)(e, t) && !(0, i.SR)(e, t) && !(0, 
i.xK)(e, t)).map(e => ({
ref: e.ref,
member: e,
missing: g.filter(n => !isThere(e, n, t)),
requested: e.account?.requested ?? null
}));
}
function isThere(e, n, t) {
const o = e[n];
if (o === void 0) return false;
const r = n === "eligibility-checked" || n === "statement-signed";
return r ? o <= (0, s.gD)(t) : o.trim() !== "";
}
function isSettled({body: e}) {
return marked(e, "settled").length > 0;
}
function standingIssue(e, n, t) {
const o = e.filter(({body: e}) => isAbout(e, n)).filter(e => e.state === "open" || marked(e.body, "twin-of").length === 0).filter(e => !isSettled(e) || isSameLeaving(e, t)).toSorted((e, n) => e.number - n.number);
const [s = null, ...r] = o;
return {
issue: s,
twins: r.filter(({state: e}) => e === "open")
};
}
function isAbout(e, {kind: n, of: t}) {
const o = concernOf(e);
return o?.kind === n && o.of === t;
}
function isSameLeaving({body: e}, n) {
return n !== null && markedTime(e, "left") === n;
}
t(3452);
var w = t(9019);
var k = t(1718);
var h = t(6241);
var b = t(4391);
var y = t(3475);
var O = t(3753);
var $ = t(4369);
var I = t(2921);
function unknowableSentence({what: e, problem: n}, t) {
const {summary: o} = (0, I.w)(t).staff;
return [ o.unknowable[e], ...asked(n, t) ].join(" ");
}
function undoneSentence({what: e, of: n, problem: t}, o) {
const {summary: s} = (0, I.w)(o).staff;
return [ s.undone[e]((0, b.TL)(n ?? "")), ...asked(t, o) ].join(" ");
}
function asked(e, n) {
if (e === null) return [];
const t = (0, I.w)(n);
const {summary: o} = t.staff;
const {request: s, status: r, permission: i, permissions: a, flaw: u} = e;
const c = u === void 0 ? "" : (0, $.MS)({
why: u.why,
...u.values
}, t);
return [ r === null ? o.noAnswer((0, b.TL)(s)) : o.answered((0, b.TL)(s), String(r)), ...c === "" ? [] : [ o.because(c) ], ...i === void 0 ? [] : [ o.permission((0, 
b.TL)(i)) ], ...a === void 0 ? [] : [ t.announce.permissions((0, b.TL)(a)) ] ];
}
function countsLine(e, n) {
const {counts: t} = (0, I.w)(n).staff.summary;
const o = [ "leaving", "way-out", "way-in", "in", "out" ];
return o.map(n => ({
place: n,
count: e.filter(e => e.place === n).length
})).filter(({count: e}) => e > 0).map(({place: e, count: n}) => t[e](n)).join(" · ");
}
const x = [ "made", "reopened", "updated", "closed", "twins", "reminded", "sent" ];
function deedsLine(e, n) {
const {deeds: t, nothingDone: o} = (0, I.w)(n).staff.summary;
const s = x.filter(n => e[n] > 0).map(n => t[n](e[n]));
return s.length === 0 ? o : s.join(", ");
}
function waitOf({place: e, since: n}, t, o) {
if (n === null || t.now === null) return "";
const {moments: s} = (0, I.w)(o);
if (e === "way-out") return (0, I.w)(o).staff.summary.until(s.length(n - t.now, "up"));
return s.length(Math.max(0, t.now - n), "down");
}
function standingOf(e, n) {
const {summary: t, departure: o} = (0, I.w)(n).staff;
const {moments: s} = (0, I.w)(n);
const {letter: r} = e;
const i = [ ...e.signals.map(e => o.signals[e]), ...e.missing.map(e => (0, b.TL)(e)), ...e.decidedBy.map(({file: n, line: o, key: s, commit: r}) => {
const i = e.signals.includes("gone") ? t.lastWritten : t.written;
return i((0, b.TL)(n), o, s, r?.slice(0, 12) ?? "");
}) ];
switch (r.kind) {
case "told":
return [ ...i, t.letterTold[r.how](s.when(r.at, null)) ];

case "asked":
return [ ...i, t.letterAsked(s.onDay(r.on)) ];

case "not-sent":
return [ ...i, t.hindrances[r.why] ];

case "not-due":
return i;
}
}
const S = 20;
function numbered(e) {
return e.slice(0, S).map(e => `#${e}`).join(", ");
}
function signingSentence({demanded: e, why: n}, t) {
const {staff: o, values: s} = (0, I.w)(t);
const {signing: r} = o.summary;
return e ? r.demanded(r.why[n] ?? s[n] ?? n) : r.missing;
}
function remarksOf(e, n) {
const {summary: t} = (0, I.w)(n).staff;
const {moments: o} = (0, I.w)(n);
const {roster: s, isPublic: r, membership: i, contractEnded: a, contractIssue: u, edited: c, foreign: l, signing: d, rows: f} = e;
const m = u === null ? "" : ` (#${u})`;
return [ ...s === "none" ? [ t.noRoster ] : [], ...s === "invalid" ? [ t.invalidRoster ] : [], ...s === "kept" && f.length === 0 ? [ t.nobody ] : [], ...a === null ? [] : [ t.contractEnded(o.onDay(a), m) ], ...c.length === 0 ? [] : [ t.edited(numbered(c)) ], ...l.length === 0 ? [] : [ t.foreign(numbered(l)) ], ...d === null ? [] : [ signingSentence(d, n) ], ...r ? [ t.isPublic ] : [], ...s === "kept" && i === "not-asked" ? [ t.membershipNotAsked ] : [] ];
}
var T = t(1114);
const A = 100;
const M = 400;
function isComplete({unknowable: e, undone: n, roster: t}) {
return e.length === 0 && n.length === 0 && t !== "invalid";
}
function staffSummary(e, n, t) {
const {summary: o} = (0, I.w)(t).staff;
const {rows: s, unknowable: r, undone: i, deeds: a} = e;
const u = s.filter(({place: e}) => e !== "in" && e !== "out");
const c = isComplete(e);
return `${(0, T.Bv)([ `## ${c ? "✅" : "⛔"} ${c ? o.title : o.titleUndone}`, s.length === 0 ? "" : (0, 
T.FY)(countsLine(s, t)), ...remarksOf(e, t).map(T.FY), ...listed(o.unknowableTitle, r.map(e => unknowableSentence(e, t))), ...listed(o.undoneTitle, i.map(e => undoneSentence(e, t))), ...n.length === 0 ? [] : [ faults(n, t) ], u.length === 0 ? "" : peopleTable(u, e, t), others(s.filter(({place: e}) => e === "in"), t), (0, 
T.FY)(`${o.deedsTitle}: ${deedsLine(a, t)}`) ])}\n`;
}
function staffText(e, n, t) {
const {summary: o} = (0, I.w)(t).staff;
const {rows: s, unknowable: r, undone: i, deeds: a} = e;
const u = s.filter(({place: e}) => e !== "in" && e !== "out");
const plain = e => (0, b.M_)(e, [ "", "" ]);
return [ isComplete(e) ? o.title : o.titleUndone, ...s.length === 0 ? [] : [ countsLine(s, t) ], ...remarksOf(e, t), ...r.map(e => `${o.unknowableTitle}: ${unknowableSentence(e, t)}`), ...i.map(e => `${o.undoneTitle}: ${undoneSentence(e, t)}`), ...n.slice(0, A).map(e => faultLine(e, t)), ...u.slice(0, A).map(n => [ `${n.ref}: ${o.places[n.place]}`, waitOf(n, e, t), n.issue === null ? "" : `#${n.issue}`, ...standingOf(n, t) ].filter(e => e !== "").join(", ")), ...u.length > A ? [ o.more(u.length - A) ] : [], `${o.deedsTitle}: ${deedsLine(a, t)}` ].map(plain).join("\n");
}
function listed(e, n) {
return n.length === 0 ? [] : [ `### ${e}`, (0, T.Ci)(n.slice(0, A), "ul") ];
}
function faults(e, n) {
return (0, T.Ci)(e.slice(0, A).map(e => faultLine(e, n)), "ul");
}
function faultLine(e, n) {
const {file: t, line: o, column: s} = e;
return `${t}:${o}:${s}: ${(0, O.Dh)(e, n)}`;
}
function peopleTable(e, n, t) {
const {summary: o} = (0, I.w)(t).staff;
const s = o.columns.map(e => `<th align="left">${(0, b.js)(e)}</th>`);
const r = e.slice(0, A).map(e => {
const s = [ (0, b.h8)(e.ref), (0, b.js)(o.places[e.place]), (0, b.js)(waitOf(e, n, t)), e.issue === null ? "" : `#${e.issue}`, standingOf(e, t).map(b.hy).join("<br>") ];
return `<tr>${s.map(e => `<td>${e}</td>`).join("")}</tr>`;
});
const i = e.length - r.length;
const a = i > 0 ? [ `<tr><td colspan="5">${(0, b.js)(o.more(i))}</td></tr>` ] : [];
return [ "<table>", `<tr>${s.join("")}</tr>`, ...r, ...a, "</table>" ].join("\n");
}
function others(e, n) {
if (e.length === 0) return "";
const {summary: t} = (0, I.w)(n).staff;
const o = e.length - M;
return [ `<details><summary>${(0, b.js)(t.others(e.length))}</summary>`, `<p>${e.slice(0, M).map(({ref: e}) => (0, 
b.h8)(e)).join(" ")}${o > 0 ? ` ${(0, b.js)(t.more(o))}` : ""}</p>`, "</details>" ].join("\n");
}
function staffJson(e, n, t, s) {
const {now: r, contractEnded: i, contractIssue: a, deeds: u, unknowable: c, undone: l} = e;
return {
schema: 1,
mode: "staff",
complete: isComplete(e),
"evaluated-at": r === null ? null : (0, o.tK)(r),
roster: e.roster,
membership: e.membership,
"contract-ended": i,
"contract-issue": a,
"edited-issues": e.edited,
"unsigned-issues": e.foreign,
signature: e.signing?.why ?? null,
people: e.rows.map(person),
done: {
...u
},
"cannot-know": c.map(({what: e, problem: n}) => ({
what: e,
request: n?.request ?? null,
status: n?.status ?? null,
...n?.flaw !== void 0 && {
why: n.flaw.why
}
})),
"not-done": l.map(({what: e, kind: n, of: t}) => ({
what: e,
kind: n,
of: t
})),
diagnostics: n.map(e => ({
file: e.file,
line: e.line,
column: e.column,
code: e.code,
"help-url": (0, y.Tp)(e.code, s),
message: (0, O.Dh)(e, s)
})),
versions: {
product: t.product,
calendar: t.calendar,
tzdata: t.tzdata
}
};
}
function person(e) {
const {ref: n, place: t, signals: s, missing: r, since: i, issue: a, letter: u, decidedBy: c} = e;
return {
ref: n,
place: t,
signals: s,
missing: r,
since: i === null ? null : (0, o.tK)(i),
issue: a,
letter: u.kind === "told" ? {
state: "told",
at: (0, o.tK)(u.at),
how: u.how
} : u.kind === "asked" ? {
state: "asked",
on: u.on
} : u.kind === "not-sent" ? {
state: "not-sent",
why: u.why
} : {
state: "not-due"
},
...c.length > 0 && {
"decided-by": c.map(e => ({
...e
}))
}
};
}
var j = t(2616);
var L = t(4166);
var D = t(5079);
var _ = t(1584);
var z = t(2585);
var C = t(7649);
function departureIssue(e, n) {
const {words: t, moments: o} = inLanguage(n);
const {departure: s, labels: r, letter: i} = t;
const {signals: a, role: u, solutions: c = [], departed: l, noticed: d, asked: f, letter: m, isPublic: p} = e;
const v = (0, b.TL)(e.ref);
const g = addresses(m.to);
const w = a.every(e => e === "no-write-access" || e === "no-member");
return {
title: f ? s.question.title(e.ref) : s.title(e.ref),
body: (0, T.Bv)([ (0, T.ko)(f ? s.question.lead : s.lead), (0, T.tp)([ [ r.person, v ], ...u === void 0 ? [] : [ [ r.role, (0, 
b.TL)(u) ] ], ...c.length === 0 ? [] : [ [ r.solutions, c.map(b.TL).join(", ") ] ], [ r.why, ...a.map(e => s.signals[e]) ], ...l === null ? [] : [ [ r.departed, o.stamp(l) ] ], [ r.noticed, o.stamp(d) ], [ r.due, r.dueNow ] ]), `### ${r.whatToDo}`, (0, 
T.Ci)(f ? questionSteps(e, s) : [ letterStep(m.goes, s)(g), backOrTold(e, s), s.recordConfirmed(B(e.ref)), ...w ? [ s.ifStillHere ] : [] ]), (0, 
T.FY)(f ? s.question.reminders : s.reminders), p ? (0, T.FY)(s.publicRepository) : "", f ? "" : (0, 
T.TM)(i.title, m.text), (0, z.w)("staff", n) ])
};
}
function letterStep(e, n) {
if (e === "not-known") return n.askWhetherSent;
return e === "by-mail" ? n.sentByMail : n.sendByHand;
}
function questionSteps({ref: e, signals: n, succeeded: t}, {question: o, ifStillHere: s, succeeded: r}) {
const i = n.includes("gone");
if (t) return [ o.find, r((0, b.TL)(e)) ];
return [ o.find, (i ? o.ifLeftAndGone : o.ifLeft)((0, b.TL)(e), R(e)), i ? o.ifNotGone((0, 
b.TL)(e)) : n.includes("contract-ended") ? o.ifContinued : s ];
}
function togetherIssue(e, n) {
const {together: t, departure: o, contract: s, labels: r} = (0, I.w)(n).staff;
const i = e.slice(0, F);
const a = e.length - i.length;
return {
title: t.title,
body: (0, T.Bv)([ (0, T.ko)(t.lead(e.length)), (0, T.tp)(i.map(({ref: e, signals: n}) => [ e, ...n.map(e => o.signals[e]) ])), a > 0 ? (0, 
T.FY)(s.more(a)) : "", `### ${r.whatToDo}`, (0, T.Ci)([ t.find, t.ifLeft((0, b.TL)("ezdrav record left")), t.ifNot ]), (0, 
z.w)("staff", n) ])
};
}
function backOrTold({ref: e, signals: n, succeeded: t}, o) {
if (!n.includes("gone")) return o.recordTold((0, b.TL)(e), R(e), q(e));
return (t ? o.succeeded : o.putBack)((0, b.TL)(e));
}
const command = (e, n = "") => t => (0, b.TL)(`ezdrav record ${e} ${(0, C.r)(t)}${n}`);
const R = command("left");
const q = command("revocation");
const B = command("revocation", " --confirmed TIME");
const P = command("account");
const N = command("account", " --granted DATE");
function newcomerIssue(e, n) {
const {words: t} = inLanguage(n);
const {newcomer: o, labels: s, letter: r, departure: i} = t;
const {role: a, solutions: u = [], missing: c, letter: l, isPublic: d} = e;
const f = (0, b.TL)(e.ref);
const m = (0, b.TL)(`ezdrav letter account-request --ref ${e.ref}`);
return {
title: o.title(e.ref),
body: (0, T.Bv)([ (0, T.ko)(o.lead), (0, T.tp)([ [ s.person, f ], ...a === void 0 ? [] : [ [ s.role, (0, 
b.TL)(a) ] ], ...u.length === 0 ? [] : [ [ s.solutions, u.map(b.TL).join(", ") ] ] ]), `### ${s.whatToDo}`, ...l === null ? [ (0, 
T.FY)(o.missing), (0, T.Ci)(c.map(e => o.requirements[e]), "ul") ] : [ (0, T.FY)(o.complete), (0, 
T.Ci)([ l.goes === "by-mail" ? o.sentByMail(addresses(l.to)) : o.sendByHand(addresses(l.to), m), o.recordRequested(f, P(e.ref)), o.recordGranted(N(e.ref)) ]), d ? (0, 
T.FY)(i.publicRepository) : "", (0, T.TM)(r.title, l.text) ], (0, z.w)("staff", n) ])
};
}
const F = 500;
function contractIssue(e, n, t) {
const {words: o, moments: s} = inLanguage(t);
const {contract: r} = o;
const i = n.slice(0, F);
const a = i.map(({issue: e}) => e === null ? "" : `- #${e}`);
const u = n.length - i.length;
return {
title: r.title,
body: (0, T.Bv)([ (0, T.ko)(r.lead(s.onDay(e))), (0, T.FY)(r.each), a.filter(e => e !== "").join("\n"), u > 0 ? (0, 
T.FY)(r.more(u)) : "", (0, z.w)("staff", t) ])
};
}
function settlementText(e, n) {
const {words: t, moments: o} = inLanguage(n);
const {labels: s, departure: r} = t;
const {left: i, told: a, confirmed: u, lapse: c} = e;
const between = e => e === null ? s.notRecorded : hours(e);
return (0, T.Bv)([ (0, T.ko)(r.settled), (0, T.tp)([ [ s.left, o.stamp(i) ], [ s.told, a === null ? s.notRecorded : o.stamp(a) ], [ s.confirmed, o.stamp(u) ], [ s.leftToTold, between(c.leftToTold) ], [ s.toldToConfirmed, between(c.toldToConfirmed) ], [ s.leftToConfirmed, between(c.leftToConfirmed) ] ]), (0, 
z.w)("staff", n) ]);
}
function grantedText(e, n, t) {
const {words: o, moments: s} = inLanguage(t);
const {labels: r, newcomer: i} = o;
return (0, T.Bv)([ (0, T.ko)(i.settled), (0, T.tp)([ [ r.requested, e === null ? r.notRecorded : s.date(e) ], [ r.granted, s.date(n) ] ]), (0, 
z.w)("staff", t) ]);
}
function endText(e, n, t) {
const o = (0, I.w)(t).staff;
return (0, T.Bv)([ (0, T.ko)(e === "together" ? o.together.over : o[e][n]), (0, 
z.w)("staff", t) ]);
}
function duplicateText(e, n) {
return (0, I.w)(n).staff.labels.duplicate(`#${e}`);
}
function reopenedText(e) {
return (0, T.ko)((0, I.w)(e).staff.departure.reopened);
}
function reminderText(e, n, t, o, s) {
const {words: r, moments: i} = inLanguage(s);
return (0, T.Bv)([ (0, T.ko)(r.departure.reminder((0, b.TL)(e), i.date(n))), (0, 
T.FY)(tellingSentence(e, t, o, s)), (0, z.w)("staff", s) ]);
}
function tellingSentence(e, n, t, o) {
const {words: s, moments: r} = inLanguage(o);
const {departure: i} = s;
switch (n.kind) {
case "told":
return i.toldAt(r.when(n.at, null), B(e));

case "going":
return i.sentByMail(addresses(t));

case "unknown":
return i.toldUnknown((0, b.TL)(n.messageId), addresses(t));

case "not-told":
return i.notTold(addresses(t), q(e));

case "asked":
return i.question.open;

case "edited":
return i.askWhetherSent(addresses(t));
}
}
function letterText(e, n) {
return (0, T.Bv)([ remarkSentence(e, n), (0, z.w)("staff", n) ]);
}
function remarkSentence(e, n) {
const {words: t, moments: o} = inLanguage(n);
const {letter: s} = t;
switch (e.kind) {
case "begun":
return (0, T.FY)(s.begun((0, b.TL)(e.messageId)));

case "unknown":
return (0, T.FY)(s.unknown((0, b.TL)(e.messageId)));

case "sent":
{
const {at: n, to: t, messageId: r, refusedCopies: i} = e;
const a = s.sent(o.when(n, null), addresses(t), (0, b.TL)(r));
const u = i.length === 0 ? "" : ` ${s.copiesRefused(addresses(i))}`;
return (0, T.FY)(`${a}${u}`);
}

case "failed":
return (0, T.FY)(s.failed(failedFor(e, n)));

case "yielded":
return (0, T.FY)(s.yielded);
}
}
function hours(e) {
const n = Math.floor(e / o.pY);
const t = Math.floor(n * o.pY / o.dp);
const s = n % 60;
return s === 0 ? `${t} h` : `${t} h ${s} min`;
}
function addresses(e) {
return e.map(b.TL).join(", ");
}
function failedFor({why: e, status: n}, t) {
const {announce: o, staff: s} = (0, I.w)(t);
const r = e === "by-hand" || e === "cancelled" ? s.letter.hindrances[e] : o.refusals[e];
return n === null ? r : `${r}, ${n}`;
}
function inLanguage(e) {
return {
words: (0, I.w)(e).staff,
moments: (0, I.w)(e).moments
};
}
var Y = t(8446);
var E = t(5854);
function reminderDay(e, n, t) {
const o = (0, s.gD)(n);
if (e !== null && (0, s.gD)(e) >= o) return null;
const {working: r} = (0, E.kb)(o, t);
return r ?? (0, s.jr)(o) <= 5 ? o : null;
}
function remindersOf(e, n) {
return e.filter(({body: e}) => marked(e, "reminder").includes(n));
}
var K = t(7992);
var U = t(6056);
var H = t(8504);
function about({kind: e, of: n}) {
return `${e === "departure" ? "revocation" : "account-request"}.${n}`;
}
function newLetterId({mailing: e}, n) {
const t = about(n);
if (e.kind === "server") return (0, D.tI)(t, e.post).slice(1, -1);
return `${(0, D.$N)(t)}@ezdrav.invalid`;
}
function isLetterId(e, n) {
const t = `${(0, D.H7)(about(n))}.`;
return e.startsWith(t) && /^[0-9a-f]{32}@/.test(e.slice(t.length));
}
const {createHash: W} = process.getBuiltinModule("node:crypto");
const J = {
kind: "given",
people: new Map
};
function departureConcern(e, n, t) {
const {ref: o, key: s, member: r, signals: a, departed: u, succeeded: c = false} = e;
const {solution: l, isPublic: d, language: f} = t;
const m = r.revocation?.notified;
const p = d ? withoutAddresses(named(t)) : named(t);
const letterFor = (e, n) => (0, U.q)("revocation", {
member: r,
person: e,
solution: p,
solutions: t.solutions,
noticed: n,
now: t.now
});
const v = isDoubtful(t, {
kind: "departure",
of: s
}, (0, i.XL)(r));
const g = m !== void 0 && m <= t.now;
return {
kind: "departure",
of: s,
left: (0, i.XL)(r),
person: personOf(r),
state: [ ...a, ...c ? [ "succeeded" ] : [], ...n && !isByGitHubAlone(a) ? [ "question" ] : [], ...v ? [ "edited" ] : [] ].join(","),
reminded: true,
letter: g ? {
kind: "done",
account: {
kind: "told",
at: m,
how: "recorded"
}
} : n ? {
kind: "hindered",
why: "question"
} : v ? {
kind: "hindered",
why: "edited"
} : dueLetter(c ? {
...t,
people: J
} : t, r, (e, n) => (0, U.q)("revocation", {
member: r,
person: n,
solution: named(t),
solutions: t.solutions,
noticed: e,
now: t.now
})),
write: (e, s) => departureIssue({
ref: o,
role: r.role,
solutions: t.solutions,
signals: a,
succeeded: c,
departed: u,
noticed: e,
isPublic: d,
asked: n && s === "by-hand" && !g,
letter: {
to: concerns_recipients(l, d),
goes: v && s === "by-hand" ? "not-known" : s,
text: textOf(letterFor({
name: placeholder(t)
}, e))
}
}, f)
};
}
function newcomerConcern(e, n) {
const {ref: t, member: o, missing: s, requested: r} = e;
const {solution: i, isPublic: a, language: u} = n;
const c = placeholder(n);
const l = s.length === 0;
return {
kind: "newcomer",
of: t,
left: null,
person: null,
state: s.join(","),
reminded: false,
letter: r !== null ? {
kind: "done",
account: {
kind: "asked",
on: r
}
} : !l ? {
kind: "done",
account: {
kind: "not-due"
}
} : n.lacksRules !== null ? {
kind: "hindered",
why: n.lacksRules
} : isDoubtful(n, {
kind: "newcomer",
of: t
}, null) ? {
kind: "hindered",
why: "edited"
} : dueLetter(n, o, (e, t) => (0, U.q)("account-request", {
member: o,
person: t,
solution: named(n),
solutions: n.solutions
})),
write: (e, r) => newcomerIssue({
ref: t,
role: o.role,
solutions: n.solutions,
missing: s,
isPublic: a,
letter: l ? {
to: concerns_recipients(i, a),
goes: r,
text: textOf((0, U.q)("account-request", {
member: o,
person: {
name: c,
email: c,
mobile: c
},
solution: a ? withoutAddresses(named(n)) : named(n),
solutions: n.solutions
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
const o = W("sha256").update(JSON.stringify(t)).digest("hex").slice(0, 16);
const s = a.filter(e => t.some(n => n.signals.includes(e)));
return {
kind: "question",
of: "github",
left: null,
person: null,
state: [ ...s, o ].join(","),
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
return e === null || (0, Y.sm)(e, e => isLetterId(e, n), t);
}
function dueLetter({isPublic: e, mailing: n, people: t, marks: o}, {ref: s}, r) {
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
if (o.mayNotSend) return {
kind: "hindered",
why: "no-signature"
};
if (t.kind === "unreadable") return {
kind: "hindered",
why: "people-unreadable"
};
const i = givenPerson(t, s);
if (i === void 0) return {
kind: "hindered",
why: "no-person"
};
const written = e => {
const n = r(e, i);
return (0, K.D)(n) ? n : null;
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
return n ? [ H._m ] : (0, H.LR)(e);
}
function placeholder({language: e}) {
return (0, I.w)(e).staff.letter.namePlaceholder;
}
function named({solution: e, repository: n}) {
return e.name === "" ? {
...e,
name: n.name
} : e;
}
function withoutAddresses(e) {
const {servicedesk: n, ict: t, assignees: o} = e.contacts;
return {
...e,
contacts: {
servicedesk: n,
ict: t,
assignees: o
}
};
}
const textOf = e => (0, K.D)(e) ? e.text : "";
function textsOf({issue: e}, n) {
const t = (n.get(e.number) ?? []).filter(({edited: e}) => !e);
return [ ...remarks_isDoubtful(e) ? [] : [ e.body ], ...t.map(({body: e}) => e) ];
}
function remarks_isDoubtful({body: e, unproven: n}) {
return n && (0, Y.qw)([ e ]).length > 0;
}
function stateOf(e, n, t) {
const o = (n.get(e.issue.number) ?? []).some(({edited: e}) => e);
const s = o || remarks_isDoubtful(e.issue);
return (0, Y.Wh)(textsOf(e, n), t, s);
}
function remarksFor(e, n, t) {
const {concern: o, issue: s, fresh: r} = n;
const i = t.get(s.number);
if (r && !e.marks.signs || i === void 0) return [];
const a = stateOf(n, t, e.now);
const u = [];
const c = dayOfReminder(e, n);
if (c !== null && remindersOf(i, c).length === 0) {
const n = concerns_recipients(e.solution, e.isPublic);
const t = tellingNow(e, o, a);
const r = reminderText(o.of, c, t, n, e.language);
const i = (0, T.Bv)([ r, mark("reminder", c) ]);
u.push({
concern: o,
issue: s,
body: i,
messageId: null
});
}
const {letter: l} = o;
if (l.kind === "ready" && a.kind === "none" && l.write(e.now) !== null) {
const n = newLetterId(e, o);
const t = letterText({
kind: "begun",
messageId: n
}, e.language);
const r = (0, T.Bv)([ t, (0, Y.Ge)("begun", n, e.now) ]);
u.push({
concern: o,
issue: s,
body: r,
messageId: n
});
}
return u;
}
function dayOfReminder(e, {concern: n, issue: t}) {
if (!n.reminded) return null;
const o = e.solution.calendar["extra-non-working-days"];
return reminderDay(markedTime(t.body, "noticed"), e.now, o);
}
function toldAt({letter: e}, n) {
if (n.kind === "sent") return n.at;
return e.kind === "done" && e.account.kind === "told" ? e.account.at : null;
}
function tellingNow(e, n, t) {
const o = toldAt(n, t);
if (o !== null) return {
kind: "told",
at: o
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
const s = n.letter.kind === "ready" && n.letter.write(e.now) !== null;
return {
kind: s ? "going" : "not-told"
};
}
function isHindered({letter: e}, n) {
return e.kind === "hindered" && e.why === n;
}
var G = t(1043);
async function changeIssue(e, n, {body: t, ...o}) {
const s = remarks_isDoubtful({
...n,
body: t
}) ? {
ok: true,
text: t
} : await e.marks.signed(t, n.number);
if (!s.ok) return s;
return e.pace.turn(() => (0, G.tt)(e.client, e.repository, n.number, {
...o,
body: s.text
}));
}
var Z = t(5414);
var V = t(3619);
var Q = t(9339);
var X = t(7827);
const ee = 50;
const ne = V.YOg(V.Ikc({
id: V.aig(),
permissions: V.Ikc({
push: V.zMY(),
admin: V.zMY()
})
}));
async function readWriters(e, n) {
const t = await e.list("GET /repos/{owner}/{repo}/collaborators", (0, Q.at)(n), ne, ee);
if (!t.ok) return t;
const {value: o, request: s} = t;
if (!o.some(({permissions: e}) => e.admin)) return (0, X.O)(s, "no-administrator");
const r = o.some(({permissions: {admin: e, push: n}}) => e && !n);
if (r || new Set(o.map(({id: e}) => e)).size < o.length) return (0, X.O)(s, "list-contradicts");
const i = o.filter(({permissions: e}) => e.push);
return {
...t,
value: new Set(i.map(({id: e}) => e))
};
}
async function readMembers(e, n, t) {
const o = await probeMember(e, n, t.login);
if (!o.ok && o.problem.status !== 404) return o;
const s = await e.list("GET /orgs/{org}/members", {
org: n
}, V.YOg(V.Ikc({
id: V.aig(),
login: V.YjP()
})), ee);
if (!s.ok) return s;
const r = t.login.toLowerCase();
const [i] = s.value;
if (o.ok && !s.value.some(e => e.login.toLowerCase() === r)) return (0, X.O)(s.request, "member-missing");
if (!o.ok) {
if (i === void 0) return (0, X.O)(s.request, "empty-list");
const t = await probeMember(e, n, i.login);
if (!t.ok) return t;
}
return {
...s,
value: new Set(s.value.map(({id: e}) => e))
};
}
async function probeMember(e, n, t) {
const o = await e.get("GET /orgs/{org}/members/{username}", {
org: n,
username: t
}, V.L5J(), [ 404 ]);
if (o.ok) return o;
const s = `GET /orgs/${n}/members/{username}`;
return {
ok: false,
problem: {
...o.problem,
request: s
}
};
}
var te = t(7217);
var oe = t(1346);
const se = ".ezdrav/staff.yml";
const re = ".ezdrav/solution.yml";
const ie = ".ezdrav/organisation.yml";
const ae = V.mee(V.Ikc({
mode: V.aig(),
type: V.YjP(),
oid: V.YjP(),
size: V.aig()
}));
const ue = "mode type oid size";
const ce = V.Ikc({
repository: V.Ikc({
databaseId: V.aig(),
nameWithOwner: V.YjP(),
visibility: V.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
isInOrganization: V.zMY(),
defaultBranchRef: V.Ikc({
name: V.YjP(),
target: V.Ikc({
oid: V.YjP(),
roster: ae,
solution: ae,
organisation: ae
})
})
})
});
async function readStaffRepository(e, n) {
const t = `query StaffRepository($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { databaseId nameWithOwner visibility isInOrganization\n    defaultBranchRef { name target { oid ... on Commit {\n      roster: file(path: "${se}") { ${ue} } solution: file(path: "${re}") { ${ue} }\n      organisation: file(path: "${ie}") { ${ue} } } } } } }`;
const o = await e.query(t, (0, Q._M)(n), ce);
if (!o.ok) return o;
if ((0, Q.wP)(n, o.value.repository)) return (0, Q._2)(o.request);
const {defaultBranchRef: s, visibility: r, isInOrganization: i} = o.value.repository;
const {oid: a, roster: u, solution: c, organisation: l} = s.target;
return {
...o,
value: {
visibility: r,
isInOrganisation: i,
defaultBranch: s.name,
tip: a,
roster: fileOf(se, u),
solution: fileOf(re, c),
organisation: fileOf(ie, l)
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
const le = 50;
async function readRosterHistory(e, n, t, o) {
const s = new Map;
const r = [];
const i = new Set;
let a = null;
for (let u = 1; ;u += 1) {
const c = await (0, te.EX)(e, n, t, a);
if (!c.ok) return c;
const l = o();
const {pushes: d} = c.value;
const f = l === null ? d : d.filter(e => e.at >= l);
const m = tipsOf(f).filter(e => !i.has(e));
const p = await readRosterFiles(e, n, m);
if (!p.ok) return p;
for (const e of m) {
i.add(e);
const n = p.value.get(e);
if (n === void 0) r.push(e); else if (n !== null && !s.has(n.oid)) s.set(n.oid, {
...n,
commit: e
});
}
a = c.value.next;
if (a === null || f.length < d.length) return {
...c,
value: {
versions: [ ...s.values() ],
lost: r
}
};
if (u === le) return (0, X.O)(c.request, "too-many-pushes", {
most: le * 100
});
}
}
function tipsOf(e) {
const n = e.flatMap(({after: e, before: n}) => [ e, n ]);
return [ ...new Set(n) ].filter(e => !/^0+$/.test(e));
}
const de = 250;
async function readRosterFiles(e, n, t) {
const o = new Map;
let s = "";
for (let r = 0; r < t.length; r += de) {
const i = t.slice(r, r + de);
const a = `query Rosters($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${Q.zK}\n      ${(0, 
oe.qZ)("c", i, `... on Commit { file(path: "${se}") { ${ue} } }`)} } }`;
const u = await e.query(a, (0, Q._M)(n), oe.Ru);
if (!u.ok) return u;
s = u.request;
if ((0, Q.wP)(n, u.value.repository)) return (0, Q._2)(s);
for (const [e, n] of i.entries()) {
const t = fe.safeParse(u.value.repository[`c${e}`]);
if (!t.success) return (0, X.O)(s, "unreadable", {
part: `c${e}`,
fault: "unreadable"
});
if (t.data !== null) o.set(n, fileOf(se, t.data.file));
}
}
return {
ok: true,
value: o,
request: s,
next: null
};
}
const fe = V.mee(V.Ikc({
file: ae
}));
const me = 5242880;
async function readFiles(e, n, t) {
const o = new Map;
const s = [ [] ];
let r = 0;
for (const e of t) {
r += e.size;
if (r > me) {
s.push([]);
r = e.size;
}
s.at(-1)?.push(e.oid);
}
for (const t of s) {
const s = await (0, oe.b4)(e, n, [ ...new Set(t) ]);
if (!s.ok) return s;
for (const [e, n] of s.value) o.set(e, n);
}
return {
ok: true,
value: o,
request: "",
next: null
};
}
var pe = t(3995);
var ve = t(9435);
var ge = t(1742);
var we = t(4595);
var ke = t(763);
var he = t(5987);
var be = t(2555);
const ye = 8;
async function readListed(e, n, t) {
const o = [];
for (let s = 0; s < n.length; s += ye) {
const r = n.slice(s, s + ye);
o.push(...await Promise.all(r.map(n => lookAt(e, n, t))));
}
const s = o.flatMap(({problem: e}) => e === null ? [] : [ e ]);
const r = t && o.length > 0 && s.length === 0;
return {
names: o.map(({name: e}) => e),
writers: r ? new Set(o.flatMap(({writers: e}) => [ ...e ])) : null,
problems: s
};
}
async function lookAt(e, {repository: n, id: t}, o) {
const [s = "", r = ""] = n.split("/");
const i = new Set;
const a = await (0, be.d)(e, {
owner: s,
name: r,
id: t
});
if (!a.ok) return {
name: r,
writers: i,
problem: a.problem
};
const {branch: u, name: c} = a.value;
const l = u?.files.find(({path: e}) => e === he.iZ);
const d = u?.blobs.get(l?.oid ?? "");
const f = d === void 0 ? null : (0, ge.K)(he.iZ, d);
const m = f?.ok === true ? f.value.name : c.name;
const p = o ? await readWriters(e, c) : null;
return p?.ok === false ? {
name: m,
writers: i,
problem: p.problem
} : {
name: m,
writers: p?.value ?? i,
problem: null
};
}
function isReadable(e) {
return (0, pe.O$)(e) === null && e.size <= (0, he.LF)(e.path);
}
async function readEarlier(e, n, t) {
const since = () => {
const n = e.clock.now();
return n.known ? (0, o.tY)(n.value, 24 * -u * o.dp) : null;
};
const {defaultBranch: s, roster: i} = t.repository;
const a = await readRosterHistory(e, n, s, since);
if (!a.ok) return a;
const c = a.value.versions.filter(e => e.oid !== i?.oid && isReadable(e));
const l = await readFiles(e, n, c);
if (!l.ok) return l;
const d = new Set(t.roster?.staff.map(({ref: e}) => e));
const f = new Set(t.roster?.staff.map(({github: e}) => e?.id));
const m = [];
for (const {oid: e, commit: n} of c) {
const t = l.value.get(e);
if (t === void 0) continue;
const o = (new TextDecoder).decode(t);
const [s, i] = [ (0, r.sM)(o), (0, r.We)(o) ];
const a = s !== null && i !== null && [ ...s ].every(e => d.has(e)) && [ ...i ].every(e => f.has(e));
if (a) continue;
const u = (0, we.h)(he.Fo, t);
if (!u.ok) continue;
m.push({
roster: u.value,
commit: n,
locate: u.locate
});
for (const {ref: e, github: n} of u.value.staff) {
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
function without(e, n, t = always) {
const o = e.staff.filter(e => entryThere(e, n, t) === void 0);
return {
...e,
staff: o
};
}
function movedEntries(e, n, t = always) {
return (e?.staff ?? []).flatMap(e => entryThere(e, n, t) ?? []);
}
function entryThere(e, n, t) {
return n?.staff.find(n => (e.github === void 0 || n.github === void 0 ? e.ref === n.ref : e.github.id === n.github.id) && t(e, n));
}
function always() {
return true;
}
function alreadyLeaving(e, n) {
return e.left === void 0 || n.left !== void 0;
}
function writtenIn({owner: e, name: n}, {repository: t, roster: o, solution: s, locate: r, locateInRoster: i}, a) {
const line = (t, o, s) => r => ({
repository: `${e}/${n}`,
commit: o,
file: t,
key: r.map(e => typeof e === "number" ? `[${e}]` : `.${e}`).join("").slice(1),
line: s(r).line
});
return {
rosters: [ ...o === null || i === null ? [] : [ {
roster: o,
at: line(he.Fo, t.tip, i)
} ], ...a.map(e => ({
roster: e.roster,
at: line(he.Fo, e.commit, e.locate)
})) ],
contract: r === void 0 || s.contract?.ends === void 0 ? null : line(he.iZ, t.tip, r)([ "contract", "ends" ])
};
}
function linesOfEntries({repository: e, record: n, roster: t, locateInRoster: o}, s) {
if (o === null) return [];
return [ ...t?.staff.entries() ?? [] ].filter(([, e]) => s.includes(e)).map(([t]) => ({
repository: e,
commit: n?.tip ?? null,
file: he.Fo,
key: `staff[${t}]`,
line: o([ "staff", t ]).line
}));
}
async function readStaffFiles(e, n) {
const t = await readStaffRepository(e, n);
if (!t.ok) return unknown("repository", t.problem);
const {roster: o, organisation: s} = t.value;
const r = [ o, t.value.solution, s ].filter(e => e !== null);
const i = await readFiles(e, n, r.filter(isReadable));
if (!i.ok) return unknown("files", i.problem);
const sourceOf = e => e === null ? {
unread: "missing"
} : i.value.get(e.oid) ?? unreadOf(e);
const a = t.value.solution === null && s !== null ? (0, ve.P)(he.pP, sourceOf(s)) : null;
const u = a === null ? (0, ge.K)(he.iZ, sourceOf(t.value.solution)) : ofHouse(a);
const c = a === null ? null : a.ok ? a.value.solutions : [];
const l = t.value.roster === null ? null : (0, we.h)(he.Fo, sourceOf(t.value.roster));
const d = u.ok ? u.value : ge.U;
const f = u.ok ? [] : u.diagnostics;
const m = u.ok ? u.locate : void 0;
if (l?.ok === false) {
const e = [ ...f, ...l.diagnostics ];
return {
kind: "invalid",
repository: t.value,
solution: d,
diagnostics: e,
locate: m
};
}
return {
kind: "read",
repository: t.value,
solution: d,
listed: c,
faults: f,
roster: l?.value ?? null,
locate: m,
locateInRoster: l?.locate ?? null
};
}
function ofHouse(e) {
if (!e.ok) return e;
const {evidence: n, ...t} = e.value;
const {name: o} = t;
const s = (0, ke._)({
...ge.U,
name: o
}, t);
const r = s.ok ? s.solution : {
...ge.U,
name: o
};
const i = {
...r,
contractor: {
organisation: o,
...r.contractor
}
};
return {
...e,
value: i
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
function unreadOf(e) {
const {size: n, path: t} = e;
return (0, pe.O$)(e) ?? {
unread: "too-large",
size: n,
limit: (0, he.LF)(t)
};
}
function asking({request: e, status: n, permission: t, permissions: o, flaw: s}) {
return {
request: e,
status: n,
...t !== void 0 && {
permission: t
},
...o !== void 0 && {
permissions: o
},
...s !== void 0 && {
flaw: s
}
};
}
async function gatherStaff(e, n, t, o, s) {
const r = s?.ok === true ? s.value.roster : null;
const i = without(o.roster ?? {
version: 1,
staff: []
}, r, alreadyLeaving);
const a = i.staff.filter(({revocation: e}) => e?.confirmed === void 0);
const u = a.flatMap(({github: e}) => e === void 0 ? [] : [ e ]);
const [c] = u;
const {isInOrganisation: l} = o.repository;
const d = u.some(({write: e}) => e);
const [f, m, p, v] = await Promise.all([ readEarlier(e, t, o), o.listed === null ? null : readListed(e.solutions, o.listed, d), d && o.listed === null ? readWriters(e, t) : null, n === null || c === void 0 || !l ? null : readMembers(n, t.owner, c) ]);
const g = e.clock.now();
const w = f.ok ? f.value.rosters : [];
const k = [];
const note = (e, n) => {
k.push({
what: e,
problem: asking(n)
});
};
if (!g.known) note("clock", g.problem);
if (o.faults.length > 0) k.push({
what: "solution",
problem: null
});
if (!f.ok) note("history", f.problem); else if (f.value.lost > 0) k.push({
what: "history",
problem: null
});
if (p?.ok === false) note("writers", p.problem);
for (const e of m?.problems ?? []) note("writers", e);
if (v?.ok === false) note("members", v.problem);
const h = g.known ? {
now: g.value,
roster: i,
earlier: s?.ok === false ? [] : w.map(e => without(e.roster, r)),
writers: m?.writers ?? (p?.ok === true ? p.value : null),
members: v?.ok === true ? v.value : null,
contractEnds: o.faults.length > 0 ? null : o.solution.contract?.ends
} : null;
const b = n !== null && l;
const y = !b ? "not-asked" : v?.ok === false ? "unknown" : "known";
const O = [ ...movedEntries(o.roster, r, alreadyLeaving), ...w.flatMap(e => movedEntries(e.roster, r)) ];
return {
facts: h,
membership: y,
solutions: m?.names ?? [],
unknowable: k,
written: writtenIn(t, o, w),
lookedAfter: s?.ok === true ? linesOfEntries(s.value, O) : []
};
}
var Oe = t(4036);
async function listStaffIssues({client: e, repository: n, marks: t}) {
const o = await (0, Oe.Zm)(e, n, ({body: e, labels: n}) => concernOf(e) !== null || n.includes(m));
if (!o.ok) return o;
const s = [];
const r = [];
for (const e of o.value.own) {
const {number: n, createdAt: o, body: i} = e;
const a = await t.standing(i, {
issue: n,
madeAt: o
});
const u = a === "ours" || a === "doubtful" && t.terms !== "demanded";
if (u) s.push({
...e,
unproven: a !== "ours"
}); else if (concernOf(i) !== null) r.push(e);
}
if (t.keysProblem !== null && t.terms === "demanded") return {
ok: false,
problem: t.keysProblem
};
return {
...o,
value: {
own: s,
edited: o.value.edited,
foreign: r
}
};
}
async function eachOf(e, n, t, o, s) {
if (e.length === 0) return;
const {progress: r} = (0, I.w)(t).staff;
await (0, j.Os)(r[n], async () => {
for (const [n, t] of e.entries()) {
await s(t);
const i = r.of(n + 1, e.length, (0, b.TL)(o(t)));
(0, j.yy)((0, b.M_)(i, [ "", "" ]));
}
});
}
const $e = 10;
async function keepIssues(e, n, t, o) {
const {language: s} = e;
const r = new Map(n.map(e => [ e, keeping_standingOf(e, t) ]));
const i = n.filter(e => r.get(e)?.issue === null);
const {made: a, refusals: u} = await makeAll(e, i, o);
const c = i.length === 0 ? t : await listAgain(e, t, [ ...a.values() ]);
const l = n.map(e => ({
concern: e,
...keeping_standingOf(e, c)
}));
for (const {concern: n, issue: t} of l) if (t === null) note(e, "make", n, u.get(n) ?? null);
const d = new Set([ ...t, ...a.values() ].map(({number: e}) => e));
const f = l.flatMap(({concern: n, issue: t, twins: o}) => [ ...t === null ? [] : changesOf(e, n, t), ...o.filter(({number: e}) => d.has(e)).map(o => twinClosing(e, n, o, t?.number ?? 0)) ]);
await eachOf(f, "issues", s, ({concern: e}) => e.of, async n => {
const {issue: t, undone: o, done: s, fields: r, concern: i} = n;
const a = await changeIssue(e, t, r);
if (a.ok) e.notes.did(s); else note(e, o, i, a.problem);
});
return l.map(({concern: e, issue: n}) => {
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
const o = new Map;
const s = new Map;
let r = null;
await eachOf(n, "issues", e.language, ({of: e}) => e, async n => {
if (r !== null) {
s.set(n, r);
return;
}
const {title: i, body: a} = firstText(e, n);
const u = await e.marks.signed(a, Z.$_);
if (!u.ok) {
s.set(n, u.problem);
return;
}
const c = u.text;
const l = e.solution.contacts.assignees.filter(e => !t.has(e.toLowerCase())).slice(0, $e);
const d = {
label: m,
marker: "",
title: i,
body: c,
assignees: l
};
const f = await e.pace.turn(() => (0, G.y7)(e.client, e.repository, d));
if (f.ok) {
o.set(n, {
...f.value,
unproven: false
});
e.notes.did("made");
return;
}
s.set(n, f.problem);
const {code: p} = f.problem;
if (p === "api.forbidden" || p === "api.rate-limited") r = f.problem;
});
return {
made: o,
refusals: s
};
}
async function listAgain(e, n, t) {
e.client.begin();
const o = await listStaffIssues(e);
if (!o.ok) {
e.notes.unknowable.push({
what: "issues",
problem: asking(o.problem)
});
return [ ...n, ...t ];
}
const {own: s, edited: r, foreign: i} = o.value;
const a = new Set([ ...s, ...r, ...i ].map(({number: e}) => e));
return [ ...s, ...t.filter(({number: e}) => !a.has(e)) ];
}
function firstText(e, n) {
const {letter: t} = n;
const o = t.kind === "ready" && t.write(e.now) !== null;
const s = o && !e.marks.signs ? newLetterId(e, n) : null;
const {title: r, body: i} = n.write(e.now, o ? "by-mail" : "by-hand");
const a = marksOf(n, e.now, n.person);
const u = s === null ? [] : [ (0, Y.Ge)("begun", s, e.now) ];
return {
title: r,
body: (0, T.Bv)([ i, [ ...a, ...u ].join("\n") ])
};
}
function marksOf(e, n, t) {
return [ mark(e.kind, e.of), timeMark("noticed", n), ...e.kind === "departure" ? [ timeMark("left", e.left) ] : [], ...t === null ? [] : [ mark("person", String(t)) ], mark("state", e.state) ];
}
function changesOf(e, n, t) {
const o = t.state === "closed";
const [s] = marked(t.body, "state");
const [r = ""] = marked(t.body, "left");
const i = n.kind !== "departure" || timeMark("left", n.left) === mark("left", r);
if (!o && s === n.state && i) return [];
const a = markedTime(t.body, "noticed") ?? e.now;
const u = (0, Y.pn)([ t.body ]);
const c = u.length > 0 || n.letter.kind === "ready" ? "by-mail" : "by-hand";
const l = n.write(a, c);
const d = l.title === t.title ? {} : {
title: l.title
};
const f = (0, T.Bv)([ o ? reopenedText(e.language) : "", l.body, [ ...marksOf(n, a, n.person ?? markedPerson(t.body)), ...u.map(({messageId: e, at: n}) => (0, 
Y.Ge)("begun", e, n)) ].join("\n") ]);
return [ o ? {
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
function twinClosing(e, n, t, o) {
const s = (0, T.Bv)([ t.body.trimEnd(), duplicateText(o, e.language), mark("twin-of", String(o)) ]);
return {
concern: n,
issue: t,
done: "twins",
undone: "close-twin",
fields: {
body: s,
state: "closed",
state_reason: "duplicate"
}
};
}
function note(e, n, {kind: t, of: o}, s) {
const r = s === null ? null : asking(s);
e.notes.undone.push({
what: n,
kind: t,
of: o,
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
async function closeEnded(e, n, t, o) {
await eachOf(n, "closing", e.language, ({concern: e}) => e.of, async ({issue: n, concern: s}) => {
const {text: r, settled: i} = endOf(e, n, s, t, o);
const a = (0, T.Bv)([ n.body.trimEnd(), r, timeMark("settled", e.now) ]);
const u = await changeIssue(e, n, {
body: a,
state: "closed",
state_reason: i ? "completed" : "not_planned"
});
if (u.ok) e.notes.did("closed"); else note(e, "close", s, u.problem);
});
}
function endOf(e, n, {kind: t, of: o}, s, r) {
const {language: a, now: u} = e;
const c = entryOf({
key: o,
person: markedPerson(n.body)
}, s);
switch (t) {
case "departure":
{
const e = c?.revocation?.confirmed;
if (c === void 0 || e === void 0 || !(0, i.xK)(c, u)) return {
text: endText("departure", "withdrawn", a),
settled: false
};
const t = tellingOf(n, c, r, u);
const o = (0, i.XL)(c) ?? markedTime(n.body, "noticed") ?? u;
const s = {
left: o,
told: t,
confirmed: e,
lapse: lapseOf(o, t, e)
};
return {
text: settlementText(s, a),
settled: true
};
}

case "newcomer":
{
const e = c?.account?.granted;
if (c === void 0 || e === void 0 || !(0, i.kR)(c, u)) return {
text: endText("newcomer", "withdrawn", a),
settled: false
};
const n = c.account?.requested ?? null;
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
const e = s.contractEnds === o;
return {
text: endText("contract", e ? "settled" : "withdrawn", a),
settled: e
};
}
}
}
function tellingOf(e, n, t, o) {
const s = stateOf({
issue: e
}, t ?? new Map, o);
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
}, s);
}
var Ie = t(5630);
var xe = t(7223);
var Se = t(1587);
function heldFiles(e, n) {
if (e.kind === "unknown" || n?.ok !== true) return e;
const t = (0, ke._)(e.solution, n.value.organisation);
if (t.ok) return {
...e,
solution: t.solution
};
const o = (0, Se.A)(t.faults, e.locate);
return e.kind === "read" ? {
...e,
faults: [ ...e.faults, ...o ]
} : {
...e,
diagnostics: [ ...e.diagnostics, ...o ]
};
}
async function tell(e, n, t) {
const o = n.flatMap(({issue: e, ...n}) => e === null ? [] : [ {
...n,
issue: e
} ]);
const s = new Map;
const r = [];
if (t !== null) {
const n = o.flatMap(n => remarksFor(e, n, t));
await eachOf(n, "reminders", e.language, ({concern: e}) => e.of, async ({concern: n, issue: t, body: o, messageId: i}) => {
const a = await e.marks.signed(o, t.number);
if (!a.ok && i !== null) {
note(e, "sign", n, a.problem);
return;
}
const u = await e.pace.turn(() => (0, G.BC)(e.client, e.repository, t.number, a.text));
r.push(t.number);
if (i !== null) s.set(n, i); else if (u.ok) e.notes.did("reminded"); else note(e, "remind", n, u.problem);
});
}
const i = await readBack(e, o, t, r);
const a = i ?? new Map;
const texts = e => textsOf(e, a);
if (i !== null) await tidy(e, o, i, s);
const u = o.filter(n => isOurs(e, n, texts(n), s, i));
const c = new Map;
if (u.length > 0) {
await e.client.uninterrupted(() => eachOf(u, "letters", e.language, ({concern: e}) => e.of, async n => {
c.set(n.concern, await send(e, n, texts(n)));
}));
e.client.signal.throwIfAborted();
}
return new Map(o.map(n => {
const t = c.get(n.concern) ?? accountOf(e, n, stateOf(n, a, e.now));
if (needsSaying(t)) note(e, "letter", n.concern, null);
return [ n.concern, t ];
}));
}
const Te = new Set([ "by-hand", "question", "under-way" ]);
function needsSaying(e) {
return e.kind === "not-sent" && !Te.has(e.why);
}
async function readBack(e, n, t, o) {
if (t === null || o.length === 0) return t;
const s = n.map(({issue: e}) => e.number).filter(e => o.includes(e));
const r = await readComments(e, s);
return r === null ? null : new Map([ ...t, ...r ]);
}
async function readComments(e, n) {
if (n.length === 0) return new Map;
e.client.begin();
const {kind: t} = e.mailing;
const isTold = n => (0, Y.Wh)(n.map(({body: e}) => e), e.now).kind !== "none";
const whole = n => t === "server" && (e.marks.signs || !isTold(n));
const o = await (0, w.p)(e.client, e.repository, n, whole);
if (o.ok) return withStanding(e, o.value);
e.notes.unknowable.push({
what: "comments",
problem: asking(o.problem)
});
return null;
}
async function withStanding({marks: e}, n) {
const t = new Map;
for (const [o, s] of n) {
const n = [];
for (const t of s) {
const s = await e.standing(t.body, {
issue: o,
madeAt: null
});
if (t.edited || s === "ours") n.push(t); else if (s === "doubtful") n.push({
...t,
edited: (0, Y.qw)([ t.body ]).length > 0
});
}
t.set(o, n);
}
return t;
}
async function tidy(e, n, t, o) {
for (const s of n) {
const n = t.get(s.issue.number) ?? [];
const r = dayOfReminder(e, s);
const [, ...i] = r === null ? [] : remindersOf(n, r);
for (const {id: n} of i) await e.pace.turn(() => (0, G.Tu)(e.client, e.repository, n));
const a = o.get(s.concern);
const [u] = (0, Y.pn)(textsOf(s, t));
if (a === void 0 || u === void 0 || u.messageId === a) continue;
const c = n.find(({body: e}) => (0, Y.pn)([ e ]).some(({messageId: e}) => e === a));
if (c === void 0) continue;
const l = (0, T.Bv)([ letterText({
kind: "yielded"
}, e.language), (0, Y.Ge)("yielded", a, e.now) ]);
const {text: d} = await e.marks.signed(l, s.issue.number);
await e.pace.turn(() => (0, G.vv)(e.client, e.repository, c.id, d));
}
}
function isOurs(e, n, t, o, s) {
if (n.concern.letter.kind !== "ready") return false;
const [r] = (0, Y.pn)(t);
if (r === void 0 || isEdited(n, s)) return false;
if (n.fresh && !e.marks.signs) return (0, Y.pn)([ n.issue.body ])[0]?.messageId === r.messageId;
return s !== null && o.get(n.concern) === r.messageId;
}
function isEdited({issue: e}, n) {
return (n?.get(e.number) ?? []).some(({edited: e}) => e);
}
async function send(e, {concern: n, issue: t}, o) {
const {mailing: s} = e;
const r = (0, Y.pn)(o)[0]?.messageId ?? "";
const i = n.letter.kind === "ready" ? n.letter.write(noticed(e, t)) : null;
if (i === null || s.kind !== "server") return {
kind: "not-sent",
why: "no-person"
};
const a = {
messageId: `<${r}>`,
date: e.now
};
const u = e.client.isCancelled ? Ae : await (0, D.fU)(i, a, s.post, `ezdrav-${i.kind}-${n.of}`);
const c = e.client.clock.now();
const l = c.known ? c.value : e.now;
const d = outcomeOf(u, r, l, i.to);
const f = (0, T.Bv)([ letterText(d.remark, e.language), (0, Y.Ge)(d.end, r, l) ]);
if (d.end === "sent") e.notes.did("sent");
const m = await e.marks.signed(f, t.number, d.end === "sent");
if (!m.ok) note(e, "sign-sent", n, m.problem);
if (!await record(e, t.number, m.text)) note(e, `record-${d.end === "sent" ? "letter" : d.end}`, n, null);
return d.account;
}
function noticed(e, {body: n}) {
return markedTime(n, "noticed") ?? e.now;
}
const Ae = {
kind: "not-sent",
why: "cancelled",
status: null
};
function outcomeOf(e, n, t, o) {
switch (e.kind) {
case "sent":
{
const s = {
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
to: o,
refusedCopies: r
},
account: s
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
return {
end: "failed",
remark: {
kind: "failed",
why: n,
status: t
},
account: notSent("refused")
};
}

case "by-hand":
return {
end: "failed",
remark: {
kind: "failed",
why: "by-hand",
status: null
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
const Me = 3;
async function record(e, n, t) {
for (let o = 1; o <= Me; o += 1) {
const o = await e.pace.turn(() => (0, G.BC)(e.client, e.repository, n, t));
if (o.ok) return true;
}
return false;
}
function accountOf(e, {concern: n}, t) {
const {letter: o} = n;
if (t.kind === "sent") return {
kind: "told",
at: t.at,
how: "sent"
};
if (o.kind === "done") return o.account;
if (t.kind === "claimed") return notSent("under-way");
if (t.kind === "unknown") return notSent(t.kind);
if (o.kind === "hindered") return notSent(o.why);
if (t.kind === "edited") return notSent("edited");
return notSent(o.write(e.now) === null ? "no-person" : "not-recorded");
}
var je = t(8244);
const Le = 1e3;
class Pace {
#u;
#c;
#l=Number.NEGATIVE_INFINITY;
constructor(e, n) {
this.#u = e;
this.#c = n;
}
async turn(e) {
const n = this.#l + this.#u - performance.now();
if (n > 0) await (0, je.v)(n, this.#c.signal);
this.#l = performance.now();
return e();
}
}
async function remindOnly(e, {repository: n, solution: t, locate: o}, s, r, i) {
if (i.length === 0) return;
const a = {
kind: "read",
repository: n,
solution: t,
listed: null,
faults: [],
roster: null,
locate: o,
locateInRoster: null
};
const {client: u} = e;
const {facts: c, unknowable: l} = await gatherStaff(u, null, e.repository, a, s);
e.notes.unknowable.push(...l);
if (c === null) return;
const [d = c.roster, ...f] = c.earlier;
const m = {
...c,
roster: d,
earlier: f,
contractEnds: null
};
const p = {
...e,
now: c.now,
mailing: {
kind: "by-hand"
}
};
const v = allDepartures(m, i).flatMap(e => {
const n = departureConcern(e, e.before === "question", p);
const {issue: t} = standingIssue(r, n, n.left);
return t?.state === "open" ? [ {
concern: n,
issue: t,
fresh: false
} ] : [];
});
const g = v.map(({issue: e}) => e.number);
await tell(p, v, await readComments(p, g));
}
class Notes {
unknowable=[];
undone=[];
#d={
made: 0,
reopened: 0,
updated: 0,
closed: 0,
twins: 0,
reminded: 0,
sent: 0
};
did(e) {
this.#d[e] += 1;
}
get deeds() {
return {
...this.#d
};
}
}
var De = t(498);
async function staff_staff(e, n = {}) {
const {inputs: t} = e;
const o = (0, L.$)(e);
const s = t.membersToken === void 0 ? null : (0, L.$)({
...e,
inputs: {
...t,
token: t.membersToken
}
});
try {
const t = new Pace(n.between ?? Le, o);
return await lookAfterStaff(e, o, s, t, n.tuning ?? {});
} finally {
o.close();
s?.close();
}
}
async function lookAfterStaff(e, n, t, o, s) {
const {inputs: r, context: i} = e;
const {runId: a} = i;
const u = (0, L._)(i);
const c = new Notes;
const l = await readStaffFiles(n, u);
const d = l.kind === "unknown" ? void 0 : l.solution.organisation;
const f = d === void 0 ? null : await (0, Ie.houseOf)(n, u, d);
const m = heldFiles(l, f);
const p = m.kind === "unknown" ? null : m.locate?.([ "organisation" ]) ?? null;
if (f?.ok === false) c.unknowable.push({
what: "organisation",
problem: asking(f.problem)
});
const held = (e, n = []) => f?.ok === true ? (0, xe.hr)(e, {
house: f.value,
named: p,
lookedAfter: n
}, g) : e;
const v = m.kind === "unknown" ? null : m.solution;
const g = r.language ?? v?.language ?? "en";
const w = m.kind === "unknown" || m.repository.visibility === "PUBLIC";
const k = peopleOf(r.people, m, c);
const h = mailingOf(e, s, c);
const nothing = () => ({
now: null,
roster: m.kind === "invalid" ? "invalid" : "unknown",
isPublic: m.kind !== "unknown" && w,
membership: "not-asked",
contractEnded: null,
contractIssue: null,
edited: [],
foreign: [],
signing: null,
rows: [],
deeds: c.deeds,
unknowable: c.unknowable,
undone: c.undone
});
if (m.kind === "unknown") {
c.unknowable.push(m.unknowable);
return conclude(nothing(), {
diagnostics: [],
issue: null,
named: p
}, g);
}
const {defaultBranch: b} = m.repository;
const y = await (0, _.O)({
client: n,
repository: u,
defaultBranch: b,
solution: m.solution,
runId: a
});
const O = {
client: n,
repository: u,
pace: o,
language: g,
isPublic: w,
people: k,
mailing: h,
marks: y,
notes: c
};
const $ = signingOf(O);
if (m.kind === "invalid") {
const e = await listStaffIssues(O);
if (!e.ok) c.unknowable.push({
what: "issues",
problem: asking(e.problem)
});
const {own: n, edited: t, foreign: o} = e.ok ? e.value : _e;
const s = {
...O,
solution: m.solution,
solutions: [],
lacksRules: null,
editedTexts: []
};
await remindOnly(s, m, f, n, rememberedIn(n));
const r = {
edited: numbersOf(t),
foreign: numbersOf(o),
signing: $
};
const {diagnostics: i} = m;
return held(conclude({
...nothing(),
...r
}, {
diagnostics: i,
issue: null,
named: p
}, g));
}
const [x, S] = await (0, j.Os)((0, I.w)(g).staff.progress.reading, () => Promise.all([ gatherStaff(n, t, u, m, f), listStaffIssues(O) ]));
c.unknowable.push(...x.unknowable);
if (!S.ok) c.unknowable.push({
what: "issues",
problem: asking(S.problem)
});
const {facts: T, lookedAfter: A} = x;
const M = m.faults;
if (T === null || !S.ok) {
const e = {
...nothing(),
membership: x.membership,
signing: $
};
return held(conclude(e, {
diagnostics: M,
issue: null,
named: p
}, g), A);
}
const D = {
...O,
now: T.now,
solution: m.solution,
solutions: x.solutions,
lacksRules: m.faults.length > 0 ? "solution-invalid" : f?.ok === false ? "organisation-unreadable" : null,
editedTexts: await readEditedTexts(O, [ ...S.value.edited, ...S.value.foreign ])
};
const z = await keepStaff(D, T, S.value, x.written);
const {rows: C, contractEnded: R, contractIssue: q, issue: B} = z;
const P = {
now: T.now,
roster: m.roster === null && C.length === 0 ? "none" : "kept",
isPublic: w,
membership: x.membership,
contractEnded: R,
contractIssue: q,
edited: numbersOf(S.value.edited),
foreign: numbersOf(S.value.foreign.filter(({state: e}) => e === "open")),
signing: $,
rows: C,
deeds: c.deeds,
unknowable: c.unknowable,
undone: c.undone
};
return held(conclude(P, {
diagnostics: M,
issue: B,
named: p
}, g), A);
}
const _e = {
own: [],
edited: [],
foreign: []
};
function numbersOf(e) {
return e.map(({number: e}) => e);
}
function signingOf({marks: e, mailing: n}) {
const {hindrance: t, mayNotSend: o} = e;
if (t === null || n.kind !== "server") return null;
if (o) return {
demanded: true,
why: t
};
return t === "permission" ? {
demanded: false,
why: t
} : null;
}
async function readEditedTexts({client: e, repository: n, notes: t, marks: o}, s) {
if (s.length === 0) return [];
const r = s.map(({number: e}) => e);
const i = await (0, w.p)(e, n, r, () => true);
if (!i.ok) {
t.unknowable.push({
what: "comments",
problem: asking(i.problem)
});
return null;
}
const a = [];
for (const [e, n] of i.value) for (const {body: t} of n.filter(({edited: e}) => !e)) if (await o.standing(t, {
issue: e,
madeAt: null
}) !== "foreign") a.push(t);
return a;
}
async function keepStaff(e, n, {own: t, edited: o, foreign: s}, r) {
const {now: a, roster: u} = n;
const c = allDepartures(n, [ ...rememberedIn(t), ...doubtfulIn([ ...o, ...s ], t) ]);
const {each: l, together: d} = questionsOf(c, sizeOf(n, c));
const f = c.filter(({succeeded: e}) => e !== true);
const m = newcomers(u, new Set(f.map(({ref: e}) => e)), a);
const p = [ ...c.filter(e => !d.includes(e)).map(n => departureConcern(n, l.has(n), e)), ...d.length === 0 ? [] : [ togetherConcern(d, e) ], ...m.map(n => newcomerConcern(n, e)) ];
const v = contractEnd(n.contractEnds, a) === null ? null : n.contractEnds ?? null;
const g = c.some(({signals: e}) => e.includes("contract-ended")) ? v : null;
const loginsOf = e => e.flatMap(({github: e}) => e === void 0 ? [] : [ e.login.toLowerCase() ]);
const w = loginsOf(u.staff.filter(e => !(0, i.xK)(e, a) && !f.some(({ref: n}) => n === e.ref)));
const k = new Set(loginsOf(c.map(({member: e}) => e)).filter(e => !w.includes(e)));
const h = await keepIssues(e, p, t, k);
const b = g === null ? [] : await keepIssues(e, [ contractConcern(g, childrenOf(h), e) ], t, k);
const y = endedIssues(t, [ ...h, ...b ].map(({concern: e}) => e)).filter(({concern: e, issue: t}) => isOver(e.kind, t, n));
const O = [ ...h.flatMap(({issue: n, fresh: t}) => n === null || t && !e.marks.signs ? [] : [ n.number ]), ...y.filter(({concern: e}) => e.kind === "departure").map(({issue: e}) => e.number) ];
const $ = await readComments(e, O);
const I = await tell(e, h, $);
await closeEnded(e, y, n, $);
const x = h.find(({concern: e}) => e.kind === "question")?.issue?.number ?? null;
const S = staffRows(u, c, m, (e, n) => {
if (d.some(t => e === "departure" && t.key === n)) return {
issue: x,
noticed: a,
letter: {
kind: "not-sent",
why: "question"
}
};
const t = h.find(({concern: t}) => t.kind === e && t.of === n);
if (t === void 0) return null;
const {concern: o, issue: s} = t;
return {
issue: s?.number ?? null,
noticed: s === null ? a : markedTime(s.body, "noticed") ?? a,
letter: I.get(o) ?? {
kind: "not-due"
}
};
}, r, a);
const T = b[0]?.issue?.number ?? null;
const A = h.find(({fresh: e}) => e)?.issue?.number ?? null;
return {
rows: S,
contractEnded: g,
contractIssue: T,
issue: T ?? A
};
}
function rememberedIn(e) {
return e.filter(e => e.state === "open" && !isSettled(e)).flatMap(({body: e}) => {
const n = concernOf(e);
if (n?.kind !== "departure") return [];
const [t = ""] = marked(e, "state");
const o = t.split(",").filter(isSignal);
const s = markedTime(e, "noticed");
const r = t.split(",").includes("question");
return [ {
key: n.of,
signals: o,
person: markedPerson(e),
noticed: s,
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
const o = t.filter(({signals: e}) => e.includes("gone"));
return e.staff.filter(e => !(0, i.xK)(e, n)).length + o.length;
}
function isOver(e, {body: n}, t) {
if (e === "contract-end") return t.contractEnds !== null;
const [o = ""] = marked(n, "state");
return e !== "question" || unseen(o.split(",").filter(isSignal), t).length === 0;
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
const o = (0, k.k)(e);
for (const e of o.secrets) (0, j.dK)(e);
const s = {
kind: null,
of: null,
problem: null
};
if (n.kind !== "unknown" && n.repository.visibility === "PUBLIC") {
t.undone.push({
what: "people-refused",
...s
});
return {
kind: "public"
};
}
if (!o.ok) {
t.undone.push({
what: "people-unreadable",
...s
});
return {
kind: "unreadable"
};
}
return {
kind: "given",
people: o.people
};
}
function mailingOf({inputs: e}, n, t) {
if (e.smtpUrl === void 0) return {
kind: "by-hand"
};
try {
return {
kind: "server",
post: (0, D.ss)(e, n)
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
function conclude(e, {diagnostics: n, issue: t, named: o}, s) {
const plain = e => (0, b.M_)(e, [ "", "" ]);
const r = [ ...e.unknowable.map(e => ({
sentence: unknowableSentence(e, s),
...e.what === "organisation" && (0, xe.$t)(o)
})), ...e.undone.map(e => ({
sentence: undoneSentence(e, s)
})) ];
const i = [ ...(0, h.I3)(n, s), ...r.slice(0, ze).map(({sentence: e, ...n}) => ({
level: "warning",
title: "staff",
message: plain(e),
...n
})) ];
return {
exitCode: isComplete(e) ? 0 : 1,
outputs: t === null ? {} : {
"issue-number": String(t)
},
log: staffText(e, n, s),
summary: staffSummary(e, n, s),
annotations: i,
report: staffJson(e, n, De.S, s)
};
}
const ze = 10;
}),
8446: ((e, n, t) => {
t.d(n, {
Ge: () => letterMark,
Wh: () => letterState,
pn: () => begunLetters,
qw: () => attemptsIn,
sm: () => mentionsLetter
});
var o = t(9466);
var s = t(7674);
var r = t(5337);
const i = [ "sent", "unknown", "failed", "yielded" ];
const a = /^<!-- ezdrav:letter-([a-z]+):([^:\s]+):(\S+) -->$/;
function letterMark(e, n, t) {
return `\x3c!-- ezdrav:letter-${e}:${n}:${(0, o.tK)(t)} --\x3e`;
}
function attemptsIn(e) {
const n = entries(e, "begun");
const t = i.flatMap(n => entries(e, n).map(e => ({
...e,
end: n
})));
const o = t.filter(({messageId: e}) => !isOf(n, e));
const s = n.map(e => {
const n = t.find(({messageId: n}) => n === e.messageId);
return {
messageId: e.messageId,
at: n?.end === "sent" ? n.at : e.at,
end: n?.end ?? null
};
});
return [ ...o, ...s ];
}
function begunLetters(e) {
const n = entries(e, "begun");
return attemptsIn(e).filter(({messageId: e, end: t}) => t !== "failed" && t !== "yielded" && isOf(n, e));
}
function letterState(e, n, t = false) {
const o = (0, r.b)(attemptsIn(e), n);
return o.kind === "none" && t ? {
kind: "edited"
} : o;
}
function mentionsLetter(e, n, t) {
return attemptsIn(e).filter(({end: e}) => e !== "failed" && e !== "yielded").some(({messageId: e, at: o}) => n(e) && (t === null || o >= t));
}
function isOf(e, n) {
return e.some(e => e.messageId === n);
}
function entries(e, n) {
return e.flatMap(e => e.split(/\r?\n/)).flatMap(e => {
const [, t, o = "", r = ""] = a.exec(e.trim()) ?? [];
const i = (0, s.p)(r);
return t === n && i.ok ? [ {
messageId: o,
at: i.instant
} ] : [];
});
}
}),
1718: ((e, n, t) => {
t.d(n, {
k: () => readPeople
});
var o = t(57);
var s = t(8318);
var r = t(4214);
var i = t(8279);
const a = {
bytes: 65536,
nodes: 5e3
};
const u = /^[A-Za-z0-9._-]{1,64}$/;
const c = {
name: /\p{L}/u,
email: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/,
mobile: /^\+?[\d ()/-]{6,24}$/
};
const l = Object.keys(c);
function readPeople(e) {
const {root: n, faults: t} = treeIn(e);
if (n === null || t.length > 0) return refused(e, t);
const o = [];
const s = new Map;
if (n.children.size === 0) o.push(complaint(n.at, "file.wrong-type", "mapping"));
for (const [e, t] of n.children) if (typeof e !== "string" || !u.test(e)) o.push(complaint(t.keyAt, "file.wrong-value", "ref")); else s.set(e, personOf(t, o));
if (o.length > 0) return refused(e, o);
return {
ok: true,
people: s,
secrets: secretsOf([ ...s.values() ])
};
}
function treeIn(e) {
const {text: n, fault: t} = (0, s.b)((new TextEncoder).encode(e), a);
if (t) return {
root: null,
faults: [ t ]
};
const {faults: o, lexemes: u} = (0, r.d)(n, a);
return o.length > 0 ? {
root: null,
faults: o
} : (0, i.g7)(u, a);
}
function personOf(e, n) {
const t = {};
if (e.children.size === 0) n.push(complaint(e.at, "file.wrong-type", "mapping"));
for (const [o, {written: s, at: r, keyAt: i}] of e.children) {
const e = isKey(o) ? c[o] : null;
if (e === null) n.push(complaint(i, "file.unknown-key", ...l)); else if (typeof s !== "string") n.push(complaint(r, "file.wrong-type", "text")); else if (s.trim() === "") n.push(complaint(r, "file.empty-value")); else if (!e.test(s.trim())) n.push(complaint(r, "file.wrong-value", `${o}`)); else t[o] = s.trim();
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
return l.includes(`${e}`);
}
function secretsOf(e) {
return once(e.flatMap(({name: e = "", email: n = "", mobile: t = ""}) => [ e, ...e.split(/\s/).filter(e => e.length > 3), n, t, t.replaceAll(/[^\d+]/g, "") ]));
}
function refused(e, n) {
const t = (0, o.e)(e);
const s = n.map(({at: e, code: n, expected: o}) => {
const {line: s, column: r} = t(e);
return {
file: "people",
line: s,
column: r,
code: n,
key: "",
found: "",
expected: o
};
});
const r = e.split(/[\r\n,{}]/);
const i = r.flatMap(e => [ e, e.slice(e.indexOf(":") + 1) ]);
const a = i.map(e => e.trim().replace(/^["']|["']$/g, ""));
return {
ok: false,
diagnostics: s,
secrets: once(a.filter(e => e.length > 3))
};
}
function once(e) {
return [ ...new Set(e) ].filter(e => e !== "");
}
}),
1114: ((e, n, t) => {
t.d(n, {
Bv: () => blocks,
Ci: () => steps,
FY: () => paragraph,
TM: () => folded,
ko: () => strong,
tp: () => table
});
var o = t(4391);
function paragraph(e) {
return `<p>${(0, o.hy)(e)}</p>`;
}
function strong(e) {
return `<p><b>${(0, o.hy)(e)}</b></p>`;
}
function table(e) {
const n = e.map(([e, ...n]) => `<tr><th align="left">${(0, o.js)(e)}</th><td>${n.map(o.hy).join("<br>")}</td></tr>`);
return [ "<table>", ...n, "</table>" ].join("\n");
}
function steps(e, n = "ol") {
const t = e.map(e => `<li>${(0, o.hy)(e)}</li>`);
return [ `<${n}>`, ...t, `</${n}>` ].join("\n");
}
function folded(e, n) {
const t = n.trimEnd().split("\n").map(o.js);
return [ `<details><summary>${(0, o.js)(e)}</summary>`, "", `<pre>${t.join("\n")}</pre>`, "", "</details>" ].join("\n");
}
function blocks(e) {
return e.filter(e => e !== "").join("\n\n");
}
}),
4872: ((e, n, t) => {
t.d(n, {
Q_: () => unconfirmedDeletions,
Rm: () => isAnotherPerson,
We: () => idsMentioned,
sM: () => refsMentioned
});
var o = t(7183);
function unconfirmedDeletions(e, n, t) {
const s = new Map(n.staff.map(e => [ e.ref, e ]));
return e.staff.filter(e => {
const n = s.get(e.ref);
const r = n === void 0 || isAnotherPerson(n, e);
return r && (t === null || !(0, o.xK)(e, t));
});
}
function isAnotherPerson(e, n) {
const [t, o] = [ e.github?.id, n.github?.id ];
return t !== void 0 && o !== void 0 && t !== o;
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
4586: ((e, n, t) => {
t.d(n, {
k: () => askForKey
});
var o = t(1553);
const s = {
timeout: 4e3,
tries: 3
};
const r = new Set([ "ENOTFOUND", "ENODATA" ]);
const i = 20;
async function askForKey({selector: e, domain: n}, {servers: t, patience: a = s} = {}) {
const u = new o.Resolver(a);
try {
if (t !== void 0) u.setServers(t);
const o = await u.resolveTxt(`${e}._domainkey.${n}`);
if (o.length === 0) return {
kind: "none"
};
if (o.length > i) return {
kind: "unavailable",
detail: "too many records"
};
return {
kind: "records",
texts: o.map(e => e.join(""))
};
} catch (e) {
const n = e instanceof Error && "code" in e ? e.code : null;
if (r.has(n)) return {
kind: "none"
};
return {
kind: "unavailable",
detail: typeof n === "string" ? n : String(e)
};
}
}
}),
1192: ((e, n, t) => {
t.d(n, {
C: () => mailKnowledgeOnDisk,
readMailKnowledge: () => readMailKnowledge
});
var o = t(6378);
var s = t(4419);
function sendersIn(e) {
const n = e.flatMap(({path: e, text: n}) => {
const t = (0, s.S)(e, n);
const r = t.ok ? t.workflow.jobs : [];
return r.flatMap(({steps: e}) => e).filter(o.HF).flatMap(({inputs: e}) => e.get("mail-from")?.text.trim() ?? []).filter(e => e.includes("@") && !(0, 
o.BH)(e));
});
return [ ...new Set(n) ];
}
var r = t(3384);
var i = t(3760);
var a = t(5676);
async function publicSuffixes() {
const {getPublicSuffix: e} = await t.e(935).then(t.t.bind(t, 935, 19));
return n => e(n, {
allowPrivateDomains: true
}) === n;
}
var u = t(6730);
async function mailKnowledgeOnDisk(e, n) {
if ((0, i.ME)(n).length === 0) return i.o3;
return {
senders: sendersOnDisk(e),
isPublic: await publicSuffixes()
};
}
function sendersOnDisk(e) {
const n = (0, a.g)(e);
const t = n.list(u.v1).filter(e => /\.ya?ml$/.test(e));
return sendersIn(t.flatMap(e => {
const t = `${u.v1}/${e}`;
const o = n.read(t, u.bS);
return o === null ? [] : [ {
path: t,
text: (0, u.b6)(o)
} ];
}));
}
async function readMailKnowledge(e, n, t, {solution: o, sender: s}) {
if ((0, i.ME)(o).length === 0) return {
ok: true,
value: i.o3
};
const [a, c] = await Promise.all([ (0, r.Y)(e, n, t), publicSuffixes() ]);
if (!a.ok) return a;
const l = sendersIn(a.value.map(e => ({
path: u.v1,
text: e
})));
return {
ok: true,
value: {
senders: s === void 0 ? l : [ s, ...l ],
isPublic: c
}
};
}
}),
332: ((e, n, t) => {
t.d(n, {
P_: () => foldedLetter,
Y1: () => partsHtml,
_r: () => partsText,
em: () => sentence
});
var o = t(4391);
var s = t(2921);
const r = 2e4;
function sentence(e) {
return {
kind: "sentence",
text: e
};
}
function partsText(e, n) {
const {quotes: t} = (0, s.w)(n);
const r = e.flatMap(e => {
switch (e.kind) {
case "heading":
return [ (0, o.RK)(e.text) ];

case "sentence":
return [ (0, o.M_)(e.text, t) ];

case "block":
return [ lines(e.text).map(e => `    ${(0, o.RK)(e)}`).join("\n") ];

case "letter":
return [];
}
});
return `${r.join("\n")}\n`;
}
function partsHtml(e) {
const n = e.map(e => {
switch (e.kind) {
case "heading":
return `## ${(0, o.js)(e.text)}`;

case "sentence":
return (0, o.AO)(e.text);

case "block":
return `<pre>${preformatted(e.text)}</pre>`;

case "letter":
return foldedLetter(e.title, e.text);
}
});
return `${n.join("\n\n")}\n`;
}
function foldedLetter(e, n) {
const t = preformatted((0, o.vI)(n, r));
return `<details><summary>${(0, o.js)(e)}</summary><pre>${t}</pre></details>`;
}
function preformatted(e) {
return lines(e).map(o.js).join("&#10;");
}
function lines(e) {
return e.replace(/\n+$/, "").split("\n");
}
}),
2633: ((e, n, t) => {
t.d(n, {
V: () => mailRefusalText,
W: () => mailRefusalSentences
});
var o = t(4391);
var s = t(2921);
function mailRefusalText(e, n, {file: t, kind: r, became: i}) {
const {mail: a, quotes: u} = (0, s.w)(n);
const c = e.map(({code: e, value: n = ""}) => {
const {stands: s, unblock: r} = a.faults[e];
return `- ${(0, o.M_)(s(n), u)}\n  ${r(t)}`;
});
return [ i === "recorded" ? a.provesNothing : a.notTaken, ...new Set(c), ...i === "by-word" ? [ a.byHand(t, r) ] : [] ].join("\n\n");
}
function mailRefusalSentences(e, n) {
const {mail: t} = (0, s.w)(n);
const o = e.map(({code: e, value: n = ""}) => {
const {stands: o, unblock: s} = t.faults[e];
return `${o(n)} ${s(t.someFile)}`;
});
return [ t.notTaken, ...new Set(o) ];
}
}),
2256: ((e, n, t) => {
t.d(n, {
Mo: () => signedText,
YZ: () => signedFields
});
function canonicalField({name: e, raw: n, value: t}, o) {
if (o === "simple") return n;
const s = t.replaceAll("\r\n", "").replace(/[ \t]+/g, " ");
return `${e}:${s.replace(/^ | $/g, "")}`;
}
function signedFields(e, n) {
const t = e.slice();
return n.flatMap(e => {
const n = t.findLastIndex(n => n.name === e);
return n < 0 ? [] : t.splice(n, 1);
});
}
function signedText(e, n, t, o) {
const s = e.filter(e => e !== t);
const r = withoutB(t);
return [ ...signedFields(s, n).map(e => `${canonicalField(e, o)}\r\n`), canonicalField(r, o) ].join("");
}
function withoutB(e) {
const {raw: n, value: t} = e;
const o = t.replace(/((?:^|;)[ \t\r\n]*b[ \t\r\n]*=)[^;]*/, "$1");
return {
...e,
raw: n.slice(0, n.length - t.length) + o,
value: o
};
}
}),
9897: ((e, n, t) => {
t.d(n, {
g: () => readTags,
j: () => base64Of
});
function readTags(e) {
const n = new Map;
const t = e.split(";");
if (t.length > 1 && t.at(-1)?.trim() === "") t.pop();
for (const e of t) {
const [, t, o] = /^\s*([a-z]\w*)\s*=([\s\S]*)$/i.exec(e) ?? [];
if (t === void 0 || o === void 0 || n.has(t)) return null;
const s = o.replace(/\r\n(?=[ \t])/g, "").trim();
if (!/^[\t -~]*$/.test(s)) return null;
n.set(t, s);
}
return n;
}
function base64Of(e) {
const n = e.replace(/[ \t\r\n]+/g, "");
return /^[A-Za-z0-9+/]+={0,2}$/.test(n) ? Buffer.from(n, "base64") : null;
}
}),
7173: ((e, n, t) => {
t.d(n, {
H: () => headersDigest,
_: () => verifiedHeaders
});
var o = t(7598);
var s = t(2256);
var r = t(9897);
const i = 1024;
const a = 8192;
const u = Buffer.from("302a300506032b6570032100", "hex");
function signingKey(e, n, t) {
if (e.kind === "unavailable") return "key.unavailable";
if (e.kind === "none") return "key.gone";
const s = e.texts.flatMap(e => {
const n = (0, r.g)(e);
const t = n?.get("p");
if (n === null || t === void 0) return [];
return !n.has("v") || isVersion(n) ? [ {
tags: n,
written: t
} ] : [];
});
const [u, c] = s;
if (u === void 0) return "key.malformed";
if (c !== void 0) return "key.several";
const {tags: l, written: d} = u;
if (d === "") return "key.revoked";
const f = list(l, "t");
if (f.includes("y")) return "key.test";
const [m] = n.split("-");
const p = (l.get("k") ?? "rsa") === m && (!l.has("h") || list(l, "h").includes("sha256")) && (!l.has("s") || list(l, "s").some(e => e === "*" || e === "email")) && (t || !f.includes("s"));
if (!p) return "key.not-for-this";
const v = (0, r.j)(d);
const g = v === null ? null : keyOf(v, n);
if (v === null || g === null) return "key.malformed";
const w = g.asymmetricKeyDetails?.modulusLength;
if (w !== void 0 && (w < i || w > a)) return "key.weak";
return {
key: g,
hash: `sha256:${(0, o.createHash)("sha256").update(v).digest("hex")}`
};
}
function isVersion(e) {
return e.get("v") === "DKIM1" && e.keys().next().value === "v";
}
function list(e, n) {
return (e.get(n) ?? "").split(":").map(e => e.trim());
}
function keyOf(e, n) {
if (n === "ed25519-sha256") return e.length === 32 ? imported(Buffer.concat([ u, e ]), "spki") : null;
const t = imported(e, "spki") ?? imported(e, "pkcs1");
return t?.asymmetricKeyType === "rsa" ? t : null;
}
function imported(e, n) {
try {
return (0, o.createPublicKey)({
key: e,
format: "der",
type: n
});
} catch {
return null;
}
}
const c = 600;
function verifiedHeaders(e, n, t, s) {
const {algorithm: r, bytes: i, domain: a, selector: u, names: l} = n;
const d = signingKey(t, r, n.agentDomain === a);
if (typeof d === "string") return d;
const f = signedBytes(e, n);
const m = (0, o.createHash)("sha256").update(f).digest();
const p = r === "rsa-sha256" ? (0, o.verify)("sha256", f, d.key, i) : (0, o.verify)(null, m, d.key, i);
if (!p) return "signature.wrong";
const v = s / 1e3;
if (n.ends !== null && n.ends < v) return "signature.over";
if (n.made !== null && n.made > v + c) return "signature.in-future";
return {
domain: a,
selector: u,
keyHash: d.hash,
headersDigest: headersDigest(e, n),
names: new Set(l)
};
}
function headersDigest(e, n) {
return `sha256:${(0, o.createHash)("sha256").update(signedBytes(e, n)).digest("hex")}`;
}
function signedBytes(e, {names: n, field: t, form: o}) {
return Buffer.from((0, s.Mo)(e, n, t, o), "latin1");
}
}),
3201: ((e, n, t) => {
t.d(n, {
O2: () => o,
ai: () => unfolded,
jB: () => readHeaders
});
const o = 262144;
const s = 1e3;
const r = "ÐÏà";
const i = "ï»¿";
function readHeaders(e) {
if (e.startsWith(r)) return fault("mail.outlook-item");
const n = e.startsWith(i) ? e.slice(i.length) : e;
if (/^>?From [^:\s][^\r\n]*\r?\n/.test(n)) return fault("mail.mbox");
if (!/^[!-9;-~]+[ \t]*:/.test(n)) return fault("mail.not-a-mail");
const t = /\r?\n\r?\n/.exec(n.slice(0, o + 4));
if (t === null && n.length > o) return fault("mail.too-large");
const a = t === null ? n.replace(/\r?\n$/, "") : n.slice(0, t.index);
if (/\r(?!\n)|\0/.test(a)) return fault("mail.malformed");
const u = [];
for (const e of folded(a.split(/\r?\n/))) {
const n = fieldOf(e);
if (n === null) return fault("mail.malformed");
u.push(n);
}
return u.length > s ? fault("mail.too-large") : {
ok: true,
fields: u
};
}
function fault(e) {
return {
ok: false,
fault: e
};
}
function folded(e) {
const n = [];
for (const t of e) {
const e = n.at(-1);
if (/^[ \t]/.test(t) && e !== void 0) e.push(t); else n.push([ t ]);
}
return n;
}
function fieldOf(e) {
const n = e.join("\r\n");
const [, t, o] = /^([!-9;-~]+)[ \t]*:([\s\S]*)$/.exec(n) ?? [];
if (t === void 0 || o === void 0) return null;
return {
name: t.toLowerCase(),
raw: n,
value: o
};
}
function unfolded(e) {
return e.replace(/\r\n(?=[ \t])/g, "").replace(/[ \t]+/g, " ").trim();
}
}),
1438: ((e, n, t) => {
t.d(n, {
B: () => judgeMail,
b: () => countingSignatures
});
var o = t(7598);
var s = t(2256);
var r = t(7173);
var i = t(6936);
var a = t(3201);
var u = t(128);
var c = t(1959);
const l = 6e5;
function sendersOf({from: e}, n) {
const t = e.address.toLowerCase();
return n.filter(({email: e}) => e.toLowerCase() === t);
}
function countingSignatures(e, n) {
const t = sendersOf(e, n).flatMap(i.Z3);
return e.signatures.filter(({domain: e}) => t.includes(e));
}
function judgeMail(e, n, t) {
const o = [ ...statementFaults(e, t) ];
const [s] = sendersOf(e, t.approvers);
if (s === void 0) return {
ok: false,
faults: [ ...o, (0, c.k)("approver.not-listed", e.from.domain) ]
};
const {approvers: r, outsiders: a, isPublicSuffix: u} = t;
o.push(...(0, i.e$)(s, r, a, u));
const l = vouchedBy(e, s, n, t.now);
if ("faults" in l) return {
ok: false,
faults: [ ...o, ...l.faults ]
};
if (o.length > 0) return {
ok: false,
faults: o
};
const {domain: d, selector: f, keyHash: m, headersDigest: p} = l;
return {
ok: true,
answer: {
kind: e.answer.kind,
party: s.party,
approver: `${s.party}[${s.index}]`,
domain: d,
selector: f,
keyHash: m,
headersDigest: p,
messageIdDigest: digestOf(e.messageId),
date: e.date,
mayBeAutomatic: !s.answersByHand
}
};
}
function statementFaults(e, n) {
const {answer: t, date: o} = e;
const {intervention: s, now: r, stoodSince: i} = n;
const a = [];
if (t.intervention !== s.id) a.push((0, c.k)("subject.other-intervention", t.intervention)); else if (t.plan !== s.planDigest) a.push((0, 
c.k)("subject.other-plan", t.plan));
if (o > r + l) a.push((0, c.k)("mail.in-future"));
if (i !== null && o < i) a.push((0, c.k)("mail.before-plan"));
if (t.kind === "approval" && e.fields.some(isMachines)) a.push((0, c.k)("mail.automatic", "auto-submitted"));
return a;
}
function vouchedBy(e, n, t, o) {
const s = (0, i.Z3)(n);
const a = e.signatures.filter(({domain: e}) => s.includes(e));
const u = [];
for (const n of a) {
const s = (0, r._)(e.fields, n, t(n), o);
if (typeof s === "string") {
u.push((0, c.k)(s, n.domain));
continue;
}
const i = coverageFaults(e.fields, n);
if (i.length === 0) return s;
u.push(...i);
}
if (u.length > 0) return {
faults: u
};
return {
faults: [ absence(e) ]
};
}
function absence({signatures: e, unreadable: n}) {
const t = e.find(({domain: e}) => /\.(?:onmicrosoft|gappssmtp)\.com$/.test(e));
if (t !== void 0) return (0, c.k)("signature.tenant", t.domain);
const [o] = e;
if (o !== void 0) return (0, c.k)("signature.other-domain", o.domain);
return n[0] ?? (0, c.k)("signature.none");
}
function coverageFaults(e, {names: n}) {
const t = u.J.filter(e => !n.includes(e));
const o = t.map(e => (0, c.k)("signature.field-unsigned", e));
for (const t of (0, s.YZ)(e, n)) {
const {name: e} = t;
if (e === "in-reply-to") o.push((0, c.k)("mail.reply"));
if (e === "list-id" || isMachines(t)) o.push((0, c.k)("mail.automatic", e));
}
return o;
}
function isMachines({name: e, value: n}) {
return e === "auto-submitted" && (0, a.ai)(n).toLowerCase() !== "no";
}
function digestOf(e) {
return `sha256:${(0, o.createHash)("sha256").update(e).digest("hex")}`;
}
}),
128: ((e, n, t) => {
t.d(n, {
J: () => w,
M: () => readAnswerMail
});
var o = t(9897);
const s = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const r = /^(?=.{1,200}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/;
function readSignature(e) {
const n = (0, o.g)(e.value);
if (n === null || n.get("v") !== "1") return "signature.malformed";
const t = n.get("a")?.toLowerCase();
if (t !== "rsa-sha256" && t !== "ed25519-sha256") return "signature.algorithm";
const i = n.get("d")?.toLowerCase() ?? "";
const a = n.get("s")?.toLowerCase() ?? "";
const u = n.get("i") ?? `@${i}`;
const c = u.slice(u.lastIndexOf("@") + 1).toLowerCase();
const l = (0, o.j)(n.get("b") ?? "");
const [d = "simple", f = "simple"] = n.get("c")?.toLowerCase().split("/") ?? [];
const m = secondsOf(n.get("t"));
const p = secondsOf(n.get("x"));
const v = (n.get("h") ?? "").split(":").map(e => e.trim().toLowerCase());
const g = l !== null && (0, o.j)(n.get("bh") ?? "") !== null && s.test(i) && r.test(a) && u.includes("@") && (c === i || c.endsWith(`.${i}`)) && v.every(e => /^[!-9;-~]+$/.test(e)) && v.includes("from") && isForm(f) && m !== "malformed" && p !== "malformed" && (m === null || p === null || m < p) && /^\d{0,76}$/.test(n.get("l") ?? "") && (n.get("q") ?? "dns/txt").split(":").some(e => e.trim() === "dns/txt");
if (!g || !isForm(d)) return "signature.malformed";
return {
field: e,
algorithm: t,
bytes: l,
domain: i,
selector: a,
names: v,
form: d,
agentDomain: c,
made: m,
ends: p
};
}
function isForm(e) {
return e === "simple" || e === "relaxed";
}
function secondsOf(e) {
if (e === void 0) return null;
return /^\d{1,12}$/.test(e) ? Number(e) : "malformed";
}
var i = t(9466);
const a = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const u = /^(?:[a-z]{3}, ?)?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (?:([+-])(\d{2})([0-5]\d)|gmt|ut|utc|z)(?: ?\([^()]*\))?$/i;
function mailDate(e) {
const n = u.exec(e);
if (n === null) return null;
const [, t = "", o = "", s = "", r = "", c = "", l = "0"] = n;
const [, , , , , , , d = "+", f = "0", m = "0"] = n;
const p = a.indexOf(o.toLowerCase());
const [v, g, w] = [ Number(r), Number(c), Number(l) ];
if (p < 0 || v > 23 || g > 59 || w > 60) return null;
const k = Date.UTC(Number(s), p, Number(t), v, g, w);
if (new Date(Date.UTC(Number(s), p, Number(t))).getUTCDate() !== Number(t)) return null;
const h = (Number(f) * 60 + Number(m)) * 6e4;
return (0, i.B9)(d === "-" ? k + h : k - h);
}
var c = t(3201);
const l = /^([\w.!#$%&'*+/=?^`{|}~-]+)@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+)$/i;
function mailboxOf(e) {
const n = withoutWords(e);
if (n === null) return "mail.from-malformed";
if (/[,;]/.test(n) || /:/.test(n)) return "mail.from-several";
const t = n.match(/[<>]/g) ?? [];
const o = t.length === 0 ? n : /^[^<>]*<([^<>]*)>\s*$/.exec(n)?.[1] ?? "";
const [, s, r] = l.exec(o.trim()) ?? [];
if (s === void 0 || r === void 0) return "mail.from-malformed";
const i = r.toLowerCase();
return {
address: `${s}@${i}`,
domain: i
};
}
function withoutWords(e) {
let n = 0;
let t = false;
let o = "";
for (let s = 0; s < e.length; s += 1) {
const r = e.charAt(s);
if (r === "\\") s += 1; else if (t) t = r !== '"'; else if (r === "(") n += 1; else if (r === ")") n -= 1; else if (n > 0) continue; else if (r === '"') t = true; else o += r;
if (n < 0) return null;
}
return t || n > 0 ? null : o;
}
var d = t(1959);
const f = /=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([!->@-~]*)\?=/gi;
const m = /^(?:us-ascii|utf-8|iso-8859-\d{1,2}|windows-125\d)$/i;
function asciiText(e) {
const n = e.replace(/(\?=)[ \t]+(?==\?[\w-]+(?:\*[\w-]*)?\?[bq]\?)/gi, "$1");
let t = true;
const o = n.replace(f, (e, n, o, s) => {
if (!m.test(n)) t = false;
return o.toLowerCase() === "b" ? fromBase64(s) : fromQ(s);
});
return t && /^[ -~]*$/.test(o) ? o : null;
}
function fromBase64(e) {
return Buffer.from(e, "base64").toString("latin1");
}
function fromQ(e) {
return e.replaceAll("_", " ").replace(/=([0-9A-F]{2})/gi, (e, n) => String.fromCharCode(Number.parseInt(n, 16)));
}
const p = /^(ODOBRENO|ZAVRNJENO) ([A-Za-z0-9._-]{1,64}) (sha256:[0-9a-f]{64})$/;
const v = /^(.*?)\b(?:ODOBRENO|ZAVRNJENO) [A-Za-z0-9._-]{1,64} sha256:[0-9a-f]{64}(?![0-9a-z])(.*)$/i;
const g = /odobr|zavrn|sha256|approv|reject/i;
function answerIn(e) {
const n = asciiText(e)?.replace(/ +/g, " ").trim();
if (n === void 0) return (0, d.k)("subject.not-ascii");
const [, t, o, s] = p.exec(n) ?? [];
if (o !== void 0 && isDigest(s)) return {
kind: t === "ODOBRENO" ? "approval" : "rejection",
intervention: o,
plan: s
};
const [, r = "", i = ""] = v.exec(n) ?? [];
const a = `${r}${i}`.trim().slice(0, 60);
if (a !== "") return (0, d.k)("subject.tagged", a);
return (0, d.k)(g.test(n) ? "subject.altered" : "subject.no-answer");
}
function isDigest(e) {
return e !== void 0;
}
const w = [ "from", "subject", "date", "message-id" ];
const k = 12;
function readAnswerMail(e) {
const n = (0, c.jB)(e);
if (!n.ok) return {
ok: false,
faults: [ (0, d.k)(n.fault) ]
};
const {fields: t} = n;
const o = [];
const once = e => {
const [n, s] = t.filter(n => n.name === e);
if (n === void 0) o.push((0, d.k)("mail.field-missing", e));
if (s !== void 0) o.push((0, d.k)("mail.field-twice", e));
return n === void 0 ? "" : (0, c.ai)(n.value);
};
const [s, r, i, a] = [ once("from"), once("subject"), once("date"), once("message-id") ];
if (o.length > 0) return {
ok: false,
faults: o
};
const u = mailboxOf(s);
const l = mailDate(i);
const f = answerIn(r);
if (typeof u === "string") o.push((0, d.k)(u));
if (l === null) o.push((0, d.k)("mail.date-malformed"));
if (!/^<[^<>\s]{1,500}>$/.test(a)) o.push((0, d.k)("mail.message-id-malformed"));
if ("code" in f) o.push(f);
const m = t.filter(({name: e}) => e === "dkim-signature").map(readSignature);
if (m.length > k) o.push((0, d.k)("signature.too-many"));
if (o.length > 0 || typeof u === "string" || l === null || "code" in f) return {
ok: false,
faults: o
};
const p = m.filter(e => typeof e !== "string");
const v = m.filter(e => typeof e === "string").map(e => (0, d.k)(e));
return {
ok: true,
mail: {
fields: t,
answer: f,
from: u,
date: l,
messageId: a,
signatures: p,
unreadable: v
}
};
}
}),
3143: ((e, n, t) => {
t.r(n);
t.d(n, {
announce: () => announce
});
var o = t(6381);
var s = t(6452);
var r = t(1742);
var i = t(6241);
var a = t(9466);
var u = t(7290);
var c = t(708);
var l = t(6783);
var d = t(3475);
var f = t(9665);
const m = {
decision: null,
codes: []
};
function unverifiable(e) {
const n = e ? "urgent.unverifiable" : "announcement.unverifiable";
return {
decision: "unverifiable",
codes: [ n ]
};
}
function standingOf({result: e, urgent: n}) {
switch (e.kind) {
case "sent":
return (0, u.nV)(e) ? unverifiable(n) : m;

case "told":
case "never-announced":
return m;

case "refused":
return {
decision: e.verdict.decision,
codes: e.verdict.reasonCodes
};

case "unknown":
case "unconfirmed":
return unverifiable(n);

case "failed":
return {
decision: "unverifiable",
codes: [ e.problem.code ]
};

case "same-id":
return {
decision: "deny",
codes: [ "target.ambiguous" ]
};

case "by-hand":
case "not-sent":
case "incomplete":
case "rival":
case "other-server":
return {
decision: "deny",
codes: [ n ? "urgent.not-notified" : "announcement.missing" ]
};
}
}
function announcedJson(e, n, t) {
return {
schema: 1,
mode: "announce",
interventions: e.map(e => ({
id: e.id,
file: e.path,
"plan-digest": e.planDigest,
urgent: e.urgent,
result: e.result.kind,
"reason-codes": standingOf(e).codes,
reasons: (0, d.e2)(standingOf(e).codes, t),
"issue-number": e.issue?.number ?? null,
...e.heard.length > 0 && {
heard: e.heard.map(l.Xl)
},
...e.reminders.length > 0 && {
reminders: e.reminders.map(c.X)
},
...detailsOf(e.result, n, t)
})),
versions: n
};
}
function detailsOf(e, n, t) {
switch (e.kind) {
case "sent":
{
const {notice: n, to: t, messageId: o, at: s, mailServer: r, signing: i, refusedCopies: u} = e;
return {
notice: n,
recipients: t,
"refused-copies": u,
"message-id": o,
"delivered-at": (0, a.tK)(s),
"mail-server": r,
signature: i.kind
};
}

case "told":
return {
"delivered-at": (0, a.tK)(e.at),
reference: e.reference ?? null
};

case "unknown":
case "unconfirmed":
return {
notice: e.notice,
"message-id": e.messageId,
receipt: e.receipt
};

case "by-hand":
return {
notice: e.notice,
recipients: e.to,
mail: e.path
};

case "not-sent":
return {
notice: e.notice,
why: e.why,
status: e.status
};

case "incomplete":
return {
notice: e.notice,
missing: e.missing
};

case "refused":
return {
verdict: (0, f.L)(e.verdict, n, t)
};

case "other-server":
return {
"mail-server": e.host,
"mail-server-named": e.named
};

case "same-id":
return {
files: e.files
};

case "failed":
case "never-announced":
case "rival":
return {};
}
}
var p = t(3753);
var v = t(4391);
var g = t(332);
var w = t(4121);
var k = t(5527);
var h = t(3920);
var b = t(498);
var y = t(2921);
function concludeAnnounced(e, n) {
const {language: t} = n;
const o = (0, y.w)(t).announce;
if (e.length === 0) {
const e = [ (0, g.em)(o.nothingToDo), ...passedOver(n) ];
return {
exitCode: n.unread.length === 0 ? 0 : 1,
outputs: {
allowed: "false"
},
log: (0, g._r)(e, t),
summary: (0, g.Y1)(e),
annotations: (0, i.VZ)(n.unread, t),
report: announcedJson([], b.S, t)
};
}
const s = passedOver(n);
const ifAny = e => s.length === 0 ? [] : [ e ];
const r = e.every(({announced: e}) => (0, u.wP)(e));
return {
exitCode: r && n.unread.length === 0 ? 0 : 1,
outputs: outputsFor(e),
log: [ ...e.map(e => logOf(e, n)), ...ifAny((0, g._r)(s, t)) ].join("\n"),
summary: [ ...e.map(e => summaryFor(e, n)), ...ifAny((0, g.Y1)(s)) ].join("\n"),
annotations: [ ...e.flatMap(e => annotationsFor(e, n)), ...(0, i.VZ)(n.unread, t) ].slice(0, 10),
report: announcedJson(e.map(({announced: e}) => e), b.S, t)
};
}
function passedOver({unread: e, language: n}) {
return e.map(e => {
const {message: t, remedy: o} = (0, p._g)(e, n);
return (0, g.em)(`${(0, v.TL)(e.file)}: ${t} ${o}`);
});
}
function heading({announced: e}, n) {
const t = (0, y.w)(n).announce;
const o = (0, u.Is)(e.result) ? "✅" : "⛔";
return {
kind: "heading",
text: `${o} ${e.id}: ${t.heads[e.result.kind]}`
};
}
function logOf(e, {language: n}) {
const {result: t} = e.announced;
const o = (0, g._r)([ heading(e, n), ...e.parts ], n);
return t.kind === "refused" ? `${o}\n${(0, h.b6)(t.verdict, {
language: n,
colour: false
})}` : o;
}
function summaryFor(e, {language: n}) {
const {result: t} = e.announced;
const o = (0, g.Y1)([ heading(e, n), ...e.parts ]);
return t.kind === "refused" ? `${o}\n${(0, k.Y)(t.verdict, n)}` : o;
}
function annotationsFor(e, n) {
const {announced: t, parts: o} = e;
const {id: s, path: r, result: a, issueTrouble: c} = t;
if (a.kind === "refused") return (0, i.Ih)(a.verdict, {
...n,
file: r
});
const l = t.heard.length === 0 && t.reminders.every(isQuiet);
if ((0, u.Is)(a) && c === null && l) return [];
const {quotes: d} = (0, y.w)(n.language);
const f = o.flatMap(e => e.kind === "sentence" ? [ (0, v.M_)(e.text, d) ] : []).join(" ");
return [ {
level: (0, u.wP)(t) ? "warning" : "error",
title: s,
message: f,
file: r
} ];
}
function isQuiet({result: e}) {
const {kind: n} = e;
return n === "sent" && e.unsigned === void 0 || n === "told" || n === "rival";
}
function outputsFor(e) {
const n = e.map(({announced: e}) => standingOf(e));
const t = n.find(({decision: e}) => e !== null)?.decision ?? null;
const o = [ ...new Set(n.flatMap(e => e.codes)) ].join(",");
const s = {
allowed: "false",
...t !== null && {
decision: t,
"reason-codes": o
}
};
const [r] = e;
if (r === void 0 || e.length > 1) return s;
const {id: i, planDigest: a, issue: u, result: c} = r.announced;
const l = c.kind === "refused" ? (0, w.Y)(c.verdict) : {};
return {
...l,
...s,
"intervention-id": i,
"plan-digest": a,
...u !== null && {
"issue-number": String(u.number)
}
};
}
var O = t(6252);
var $ = t(3493);
function withConflicts(e, n, {locate: t}, o) {
if (n === null) return e;
const s = (0, y.w)(o);
const r = [ ...(0, $.Z$)(n, s), ...(0, $.y2)(n, s) ];
const i = r.map(e => `! ${(0, v.M_)(e, s.quotes)}\n`);
const {report: a} = e;
const u = n.conflicts.map(e => {
const [n = ""] = (0, $.Z$)({
conflicts: [ e ]
}, s);
const [o = ""] = e.between.map(e => e.path).filter(e => t.has(e));
const r = t.get(o)?.([ "schedule" ]);
return {
level: "warning",
title: s.portfolio.headings.conflicts,
message: (0, v.M_)(n, s.quotes),
...r !== void 0 && {
file: (0, v.RK)(o),
...r
}
};
});
return {
...e,
log: r.length === 0 ? e.log : `${e.log}\n${i.join("")}`,
summary: [ e.summary, ...r.map(e => `<p>⚠️ ${(0, v.hy)(e)}</p>\n`) ].join("\n"),
annotations: [ ...e.annotations, ...u ],
report: typeof a === "object" && a !== null ? {
...a,
...(0, O.y_)(n)
} : a
};
}
var I = t(1402);
var x = t(7992);
var S = t(8504);
var T = t(1923);
var A = t(4849);
var M = t(9778);
var j = t(8705);
var L = t(7411);
var D = t(6719);
var _ = t(2039);
const z = new Set([ "receipt-unbound", "other-server", "not-signed", "signature-refused", "key-gone", "keys-unknown", "key-unusable", "time-unknown", "workflows-unset", "hosted-runner" ]);
function doubtful(e, n) {
const {id: t = "", payload: o = null} = e ?? {};
const s = n === "receipt-unbound" ? {
why: "receipt-unbound",
values: {
receipt: t,
run: o?.runId ?? ""
}
} : {
why: "receipt-doubtful",
values: {
receipt: t,
doubt: n
}
};
const r = "GET /repos/{owner}/{repo}/deployments";
const i = {
code: "api.malformed",
request: r,
status: 200,
detail: "",
flaw: s
};
return {
kind: "problem",
problem: i
};
}
function doubtOf(e, n) {
const t = (0, s.hJ)(e, n);
if (t !== "bound") return t === "unknown" ? "run-unknown" : "receipt-unbound";
const o = (0, _.y)(e, n.solution);
return (0, M.Fr)(n) && o?.kind !== "verified" ? (0, M.ad)(o) : null;
}
function runUnknown(e) {
return e?.run?.known === false ? {
kind: "problem",
problem: e.run.problem
} : doubtful(e, "receipt-unbound");
}
const C = (0, a.B9)(0);
function dueOf(e, n = false) {
const {facts: t} = e;
if (t.receipts?.known !== true) return t.receipts === null ? {
kind: "never-announced"
} : {
kind: "problem",
problem: t.receipts.problem
};
const o = newestDelivered(e.candidate, t);
const s = o?.deliveredAt ?? C;
const r = e.candidate.intervention.status === "withdrawn" ? withdrawalDue(e, o, n) : noticeDue(e, o, n);
if (r.kind !== "send") return r;
const i = r.notice === "withdrawal" ? "withdrawal" : receiptKind(e.candidate);
const a = unconfirmedSince(e, s).find(({kind: n, payload: t}) => n === i && t?.planDigest === e.candidate.planDigest);
return a === void 0 ? {
...r,
since: s,
commit: commitOf(e, r)
} : {
kind: "unknown",
receipt: a
};
}
function commitOf({facts: e}, {previous: n}) {
const t = e.receipts?.known === true ? e.receipts.value : [];
const o = t.filter(({payload: e}) => e?.messageId === n?.reference);
return n === null ? null : o.at(-1)?.commit ?? null;
}
function receiptKind({intervention: e}) {
return e.urgent === void 0 ? "announcement" : "notification";
}
function isOfThis(e, {intervention: n}) {
return (0, A.z7)(e.creator) && e.payload?.interventionId === n.id;
}
function newestDelivered(e, n) {
const t = n.receipts?.known === true ? n.receipts.value : [];
return t.filter(n => isOfThis(n, e) && n.deliveredAt !== null).reduce((e, n) => e === null || Number(n.deliveredAt) > Number(e.deliveredAt) ? n : e, null);
}
function unconfirmedSince({candidate: e, facts: n}, t) {
const o = n.receipts?.known === true ? n.receipts.value : [];
return o.filter(n => isOfThis(n, e)).filter(({deliveredAt: e, createdAt: n}) => e === null && n > t).filter(({signed: e, signature: n}) => e === void 0 || n?.kind !== "refused").toSorted((e, n) => e.createdAt - n.createdAt);
}
const R = {
kind: "send",
notice: "withdrawal",
previous: {
digest: void 0,
reference: void 0
},
since: C,
commit: null
};
function isToldSince({deliveredAt: e}, {candidate: n, facts: t}) {
const {announcement: o, urgent: s} = n.intervention;
const r = (o ?? s?.notification)?.["sent-at"];
const i = t.now.known ? t.now.value : C;
return r !== void 0 && r > (e ?? C) && r <= i;
}
function withdrawalDue(e, n, t) {
const {announcement: o, urgent: s} = e.candidate.intervention;
const r = o ?? s?.notification;
const i = unconfirmedSince(e, n?.deliveredAt ?? C).filter(({kind: e}) => e !== "withdrawal").at(-1);
const a = i ?? n;
if (i === void 0 && n?.kind === "withdrawal" && !isToldSince(n, e)) {
const {deliveredAt: o, payload: s} = n;
const r = o ?? C;
const i = doubtOf(n, e);
if (i === "run-unknown") return runUnknown(n);
if (i !== null) return t ? R : doubtful(n, i);
return {
kind: "told",
via: "receipt",
at: r,
reference: s?.messageId,
withdrawn: true
};
}
if (a === null && r === void 0) return {
kind: "never-announced"
};
const u = a === null ? r?.plan : a.payload?.planDigest;
const c = {
digest: isDigest(u) ? u : void 0,
reference: a?.payload?.messageId ?? r?.reference
};
return {
kind: "send",
notice: "withdrawal",
previous: c,
since: C,
commit: null
};
}
function noticeDue(e, n, t) {
const {candidate: o, facts: s, solution: r} = e;
const i = n?.deliveredAt ?? C;
const u = receiptKind(o);
if (unconfirmedSince(e, i).at(-1)?.kind === "withdrawal") return first(u, i);
const c = t ? null : toldByAGate(n, e);
if (c !== null) return c;
const l = (0, M.bh)(u, e);
const d = first(u, i);
if (l.kind === "sent" && s.landing?.known === false) return {
kind: "problem",
problem: s.landing.problem
};
switch (l.kind) {
case "sent":
{
const {at: n, via: o, reference: i} = l.notice;
const c = s.now.known ? s.now.value : n;
const f = u === "announcement" || c < (0, a.tY)(n, r.urgent["valid-hours"] * a.dp);
const m = (0, M.RH)(l.notice.recipients, e).length === 0 && n <= c;
const p = (0, j.n)(e).codes.includes("urgent.not-notified");
if (!m || u === "notification" && p) return d;
if (!f && t) return {
...d,
again: true
};
const v = f ? {} : {
expired: true
};
return {
kind: "told",
via: o,
at: n,
reference: i,
withdrawn: false,
...v
};
}

case "other-plan":
return changed(d, previousOf(e, u));

case "none":
return changed(d, maybeTold(e, u, i));

case "unknown":
if (l.why === "run-unknown") return runUnknown(n);
if (z.has(l.why) && !t) return doubtful(n, l.why);
return d;
}
}
function toldByAGate(e, n) {
const {candidate: t} = n;
if (e === null || e.payload?.planDigest !== t.planDigest) return null;
const {deliveredAt: o, payload: r} = e;
if (o === null || (0, s.hJ)(e, n) !== "another-run") return null;
if ((0, L.J)({
at: o,
plan: t.planDigest,
via: "receipt"
}, n) !== "this-plan") return null;
return {
kind: "told",
via: "receipt",
at: o,
reference: r.messageId,
withdrawn: false
};
}
function first(e, n) {
const t = e === "announcement" ? "announcement" : "urgent-notification";
return {
kind: "send",
notice: t,
previous: null,
since: n,
commit: null
};
}
function changed(e, n) {
if (n?.digest === void 0) return e;
const t = e.notice === "announcement" ? "changed-announcement" : e.notice;
return {
...e,
notice: t,
previous: n
};
}
function maybeTold(e, n, t) {
const o = unconfirmedSince(e, t).filter(({kind: e, payload: t}) => e === n && t !== null).at(-1);
const s = o?.payload?.planDigest;
if (!isDigest(s) || s === e.candidate.planDigest) return null;
return {
digest: s,
reference: o?.payload?.messageId
};
}
function previousOf(e, n) {
const {candidate: t, facts: o} = e;
const s = o.receipts?.known === true ? o.receipts.value : [];
const r = (0, D.g)(s, n, e);
const i = r.kind === "other-plan" ? r.receipt.payload : null;
const {announcement: a, urgent: u} = t.intervention;
const c = n === "announcement" ? a : u?.notification;
const l = i?.planDigest ?? c?.plan;
return {
digest: isDigest(l) ? l : void 0,
reference: i?.messageId ?? c?.reference
};
}
function isDigest(e) {
return e !== void 0 && /^sha256:[0-9a-f]{64}$/.test(e);
}
var q = t(9103);
var B = t(7217);
var P = t(1346);
var N = t(6056);
var F = t(5987);
function writeNotice(e, n, t, o) {
const s = e.previous;
switch (e.notice) {
case "announcement":
return (0, N.q)(e.notice, n);

case "urgent-notification":
case "changed-announcement":
{
const [r, i] = [ s?.digest, s?.reference ];
const a = {
...n,
previousDigest: r,
previousReference: i,
previous: t
};
return e.notice === "urgent-notification" ? (0, N.q)(e.notice, a) : (0, N.q)(e.notice, {
...a,
refusals: o
});
}

case "withdrawal":
{
const r = s?.digest === n.planDigest;
const i = r ? n.intervention : t ?? null;
const a = s?.digest ?? null;
const u = s?.reference;
return (0, N.q)(e.notice, {
...n,
reference: u,
announced: i,
digest: a,
refusals: o
});
}
}
}
async function readPrevious(e, n, t, o) {
if (t === null || o === void 0) return;
const s = await (0, B.i9)(e, n, [ t ]);
if (!s.ok) return;
const r = (0, F.hy)(s.value.get(t) ?? []);
const i = await (0, P.b4)(e, n, [ ...new Set(r.map(({oid: e}) => e)) ]);
if (!i.ok) return;
for (const {path: e, oid: n} of r) {
const t = i.value.get(n);
const s = t === void 0 ? null : (0, F.G9)(e, t);
if (s?.planDigest === o) return s.intervention;
}
return;
}
function standingLetter({intervention: e, planDigest: n}, t) {
const o = e.urgent === void 0 ? "announcement" : "urgent-notification";
const s = e.status === "withdrawn" ? "withdrawal" : o;
const r = writeNotice({
kind: "send",
notice: s,
previous: null,
since: (0, a.B9)(0),
commit: null
}, {
intervention: e,
solution: t,
planDigest: n
}, void 0);
return (0, x.D)(r) ? r.text : null;
}
var Y = t(8149);
var E = t(566);
var K = t(6745);
var U = t(8547);
async function withPastRules(e, {repository: n, state: t, files: o, pushes: s}, r, i) {
const a = await (0, U.I)(e, n, t, o, s());
const u = {
...i,
formerRules: a,
requests: e.counted
};
const c = {
candidate: r,
solution: o.solution,
facts: u
};
const l = (0, E.ce)(c);
const d = await (0, U.w)(e, n, t.defaultBranch, u, l);
if (d === null || !a.known) return u;
return d.ok ? {
...u,
formerRules: {
...a,
value: d.value
},
requests: e.counted
} : {
...u,
problems: [ ...i.problems, d.problem ],
requests: e.counted
};
}
var H = t(2371);
async function refusalOf({client: e, standing: n}, t, o) {
const {solution: s} = n.files;
return preflight(t, s, await withPastRules(e, n, t, o));
}
function preflight(e, n, t) {
const o = (0, Y._)(e, n, t);
if (o.decision === "error") return (0, H.x)(o, o.rules);
const s = (0, E.CF)({
candidate: e,
solution: n,
facts: t
});
return s.some(K.M) ? (0, H.x)(o, s) : null;
}
var W = t(5345);
var J = t(9600);
var G = t(5337);
var Z = t(2585);
var V = t(9062);
var Q = t(1930);
var X = t(485);
var ee = t(9146);
const ne = [ "client", "ezdrav-ict" ];
const te = new Set([ "approval.plan-changed", "approval.before-announcement", "approval.not-authorised", "approval.self" ]);
function mayBeYes({codes: e}) {
return !e.some(e => te.has(e));
}
function silentParties(e) {
const {evidence: n} = e.solution;
const t = {
...e.solution,
evidence: {
...n,
approvals: "recorded"
}
};
const o = {
...e,
solution: t
};
const s = ne.some(n => (0, Q.H_)(n, e) || (0, ee.GK)(n, (0, X.gI)(n, e), e, V.Ed) !== null);
return s ? [] : ne.filter(e => !(0, X.gI)(e, o).some(mayBeYes));
}
var oe = t(7827);
var se = t(8230);
var re = t(7400);
var ie = t(5079);
async function remind(e, n, t, o, s, r) {
const {client: i, standing: a, event: u} = e;
const {solution: c} = a.files;
const {intervention: l} = n;
const {status: d, urgent: f, schedule: m, environment: p} = l;
const v = u === "schedule" && d === "planned" && f === void 0 && c["enforce-in"].includes(p);
if (!v) return [];
const g = (0, W.j0)(m.start, r, c.calendar["extra-non-working-days"]);
if (g === null) return [];
i.begin();
const w = await withPastRules(i, a, n, t.facts);
if (w.formerRules?.known === false) return [ {
party: null,
result: {
kind: "failed",
problem: w.formerRules.problem
}
} ];
if (!(0, E.sb)({
candidate: n,
solution: c,
facts: w
})) return [];
const k = await (0, I.ts)(i, a, n, t, {
ok: true,
value: o,
request: "",
next: null
});
if (k.consents?.known === false) return [ {
party: null,
result: {
kind: "failed",
problem: k.consents.problem
}
} ];
const h = silentParties({
candidate: n,
solution: c,
facts: k
});
if (h.length === 0) return [];
const b = [];
for (const t of h) {
const i = await remindOne({
run: e,
candidate: n,
issue: o,
party: t,
time: g,
reference: s,
now: r
});
b.push({
party: t,
result: i
});
}
return b;
}
async function remindOne(e) {
const {run: n, candidate: t, issue: o, party: s, time: r, now: i} = e;
const {client: a, standing: u, post: l, language: d, marks: f} = n;
const {repository: m, files: p} = u;
const {solution: v} = p;
const {intervention: w, planDigest: k} = t;
const {server: h} = l;
const said = e => `${(0, g.Y1)((0, c.r)({
party: s,
result: e
}, w.id, d))}\n${(0, Z.w)("concepts", d)}\n`;
if (h === null) {
const e = `\x3c!-- ezdrav:reminder-by-hand:${s}:${k} --\x3e`;
const n = `${e}\n\n${said({
kind: "by-hand"
})}`;
const t = await (0, q.N6)({
client: a,
repository: m,
number: o.number,
marks: f
}, e, n);
return t === null ? {
kind: "by-hand"
} : {
kind: "failed",
problem: t
};
}
const b = v.contacts["mail-server"];
if (b !== void 0 && b.toLowerCase() !== h.host.toLowerCase()) return {
kind: "other-server",
host: h.host,
named: b
};
if (f.mayNotSend) return unsignable(n);
const y = w.announcement?.reference ?? e.reference;
const O = {
intervention: w,
solution: v,
planDigest: k,
approvalPage: o.url
};
const $ = (0, N.q)("reminder", {
...O,
party: s,
reference: y
});
if (!(0, x.D)($)) return {
kind: "incomplete",
missing: $.missing
};
const I = (0, ie.tI)(`${w.id}.opomnik`, l);
const S = (0, se.H)({
client: a,
repository: m,
now: i,
marks: f
}, o, {
messageId: I,
claimText: said({
kind: "sending",
messageId: I
}),
marker: `\x3c!-- ezdrav:reminder:${s}:${r}:${k} --\x3e`
});
const T = await S.attempts();
if (!T.ok) return {
kind: "failed",
problem: T.problem
};
const A = (0, G.b)(T.value, i);
if (A.kind !== "none") return earlierOf(A);
const M = await a.uninterrupted(() => (0, J.E)(S, I, i, ae, async () => {
const e = await (0, ie.fU)($, {
messageId: I,
date: i
}, l, w.id);
a.begin();
const n = e.kind === "sent" || e.kind === "unknown" ? e.kind : "failed";
return {
end: n,
posted: e
};
}));
switch (M.kind) {
case "not-claimed":
return {
kind: "failed",
problem: M.problem
};

case "yielded":
return earlierOf(M.to);

case "delivered":
{
const e = resultOf(M.delivery.posted, I);
const n = await S.say(M.key, M.delivery.end, said(e));
const t = e.kind === "sent" && !n.ok && n.unsigned;
return t ? {
...e,
unsigned: n.problem
} : e;
}
}
}
async function unsignable({client: e, access: n, runId: t}) {
const o = {
schema: 1,
object: "trial",
run: String(t)
};
const s = await (0, re._)({
client: e,
access: n,
demanded: true
}, "mark", o);
return s.kind === "signed" ? {
kind: "doubt"
} : {
kind: "failed",
problem: s.problem
};
}
function earlierOf({kind: e}) {
if (e === "sent") return {
kind: "told"
};
return e === "claimed" ? {
kind: "rival"
} : {
kind: "doubt"
};
}
function resultOf(e, n) {
switch (e.kind) {
case "sent":
case "unknown":
return {
kind: e.kind,
messageId: n
};

case "not-sent":
return {
kind: "not-sent",
why: e.why,
status: e.status,
detail: e.detail
};

case "by-hand":
return {
kind: "by-hand"
};
}
}
const ae = (0, oe.Q)("GraphQL StaffComments", "record-not-listed");
async function refusalsOf(e, n, t, o, {notice: s, previous: r}, i) {
const a = r?.digest;
if (a === void 0 || s !== "withdrawal" && s !== "changed-announcement") return;
const u = {
...o.facts,
landing: null
};
const c = {
...o,
facts: u
};
const l = await (0, I.EQ)(e, n, {
...t,
planDigest: a
}, c, i);
return l.flatMap(({party: e, no: n}) => n === null ? [] : [ {
party: e,
at: n.at,
reference: n.reference
} ]);
}
var ue = t(8920);
var ce = t(2270);
async function announceOne(e, n) {
const {client: t, standing: o} = e;
t.begin();
const {solution: s} = o.files;
const r = await (0, I.xS)(t, o, n, e);
const {facts: i} = r;
if (!i.now.known) {
const t = i.problems.find(({code: e}) => e !== "clock.unverifiable") ?? i.now.problem;
return ended(e, n, {
kind: "failed",
at: "facts",
problem: t
});
}
const a = i.now.value;
const u = dueOf({
candidate: n,
solution: s,
facts: i
}, e.anew);
switch (u.kind) {
case "problem":
return ended(e, n, {
kind: "failed",
at: "facts",
problem: u.problem
}, a);

case "never-announced":
return ended(e, n, {
kind: "never-announced"
}, a);

case "told":
return withIssue(e, n, r, u, a);

case "unknown":
return withIssue(e, n, r, earlierUnknown(u.receipt, n), a);

case "send":
{
const t = u.notice === "withdrawal" ? null : await refusalOf(e, n, i);
if (t !== null) return ended(e, n, {
kind: "refused",
verdict: t
}, a);
return sendNotice(e, n, r, u, a);
}
}
}
function endedWithout(e, n, t) {
return ended(e, n, t);
}
function earlierUnknown(e, n) {
const t = receiptKind(n) === "announcement" ? "announcement" : "urgent-notification";
return {
kind: "unknown",
now: false,
notice: e.kind === "withdrawal" ? "withdrawal" : t,
messageId: e.payload?.messageId ?? "",
receipt: e.id,
since: e.createdAt
};
}
async function sendNotice(e, n, t, o, s) {
const {client: r, standing: i, post: a, language: u, runId: c} = e;
const {repository: l, state: d, files: f} = i;
const {intervention: m, planDigest: p} = n;
const {solution: v} = f;
const {notice: g} = o;
const w = {
intervention: m,
solution: v,
planDigest: p
};
const k = writeNotice(o, w, void 0);
if (!(0, x.D)(k)) return ended(e, n, {
kind: "incomplete",
notice: g,
missing: k.missing
}, s);
const h = {
candidate: n,
solution: v,
language: u,
letter: k.text,
outcome: null,
leaveClosed: o.again
};
const b = await (0, q.s8)(r, l, h, e.marks);
if (!b.ok) return ended(e, n, {
kind: "failed",
at: "issue",
problem: b.problem
}, s);
const y = await readPrevious(r, l, o.commit, o.previous?.digest);
const O = await refusalsOf(r, i, n, t, o, b);
const $ = writeNotice(o, {
...w,
approvalPage: b.value.url
}, y, O);
const I = (0, x.D)($) ? $ : k;
const S = await (0, ue.m)(r, l, {
kind: g === "withdrawal" ? "withdrawal" : receiptKind(n),
letter: I,
interventionId: m.id,
planDigest: p,
commit: d.tip,
runId: c,
environment: m.environment,
since: o.since
}, a, s, {
signer: {
client: r,
access: e.access,
demanded: v.evidence.announcement === "signed"
},
mailServer: v.contacts["mail-server"]
});
const T = (0, ce.B)(S, g, I, s);
if (T.kind === "rival") return ended(e, n, T, s, b.value);
return withIssue(e, n, t, T, s, I.text, o);
}
async function withIssue(e, n, t, o, s, r, i) {
const {client: a, standing: u, language: c} = e;
const {repository: l, files: d} = u;
const {solution: f} = d;
a.begin();
const m = r ?? standingLetter(n, f);
const p = {
result: o,
parts: partsOf(e, bare(n, o), m, s)
};
const v = {
candidate: n,
solution: f,
language: c,
letter: m,
outcome: p,
leaveClosed: i?.again
};
const g = await (0, q.s8)(a, l, v, e.marks);
if (!g.ok) return ended(e, n, o, s, null, g.problem, m);
const w = {
client: a,
repository: l,
number: g.value.number,
marks: e.marks
};
const k = n.intervention.status === "withdrawn" ? [] : await (0, I.EQ)(a, u, n, t, g);
const h = o.kind === "told" && !o.withdrawn ? await remind(e, n, t, g.value, o.reference, s) : [];
let b = null;
const y = i?.notice === "withdrawal" ? void 0 : i?.previous?.digest;
if (y !== void 0 || o.kind === "sent" || o.kind === "told") {
const e = n.intervention.status === "withdrawn";
const t = e ? {
kind: "withdrawn"
} : y === void 0 ? null : {
kind: "changed",
from: y
};
if (t !== null) b = await (0, q.li)(w, n, t, c);
}
b ??= await (0, q.T0)(w, n, k, s, c);
return ended(e, n, o, s, g.value, b, m, k, h);
}
function bare(e, n) {
const {intervention: t, path: o, planDigest: s} = e;
const r = t.urgent !== void 0;
return {
id: t.id,
path: o,
planDigest: s,
urgent: r,
result: n,
issue: null,
heard: [],
reminders: [],
issueTrouble: null
};
}
function partsOf({standing: e, language: n}, t, o, s) {
const {owner: r, name: i} = e.repository;
const {solution: a} = e.files;
const u = a.contacts["solution-custodian"];
const c = u === void 0 ? (0, S.LR)(a) : (0, S.AQ)(a, u);
return (0, T.G)({
announced: t,
letter: o,
now: s,
language: n,
to: c,
repository: `${r}/${i}`
});
}
function ended(e, n, t, o = (0, a.B9)(0), s = null, r = null, i = null, u = [], c = []) {
const l = {
...bare(n, t),
issue: s === null ? null : {
number: s.number,
url: s.url
},
heard: u,
reminders: c,
issueTrouble: r
};
return {
announced: l,
parts: partsOf(e, l, i, o)
};
}
var le = t(8666);
var de = t(4166);
var fe = t(2761);
var me = t(114);
var pe = t(7223);
var ve = t(1584);
var ge = t(8997);
var we = t(217);
var ke = t(1043);
var he = t(4036);
var be = t(1151);
var ye = t(8056);
var Oe = t(7335);
var $e = t(6383);
var Ie = t(6093);
const xe = 720 * a.dp;
async function askAboutFinished(e, n, t) {
const o = [];
const s = new Set;
for (const r of e) {
const {intervention: e, planDigest: i} = r;
const a = (0, $e.s)(e, null);
if (a === null || !isRecent(e, t.now)) continue;
const u = (0, ye.YN)({
interventionId: e.id,
planDigest: i
});
const isAbout = ({body: e}) => {
const n = (0, ye.n0)(e);
return n !== null && (0, ye.YN)(n) === u;
};
if (s.has(u) || n.edited.some(isAbout)) continue;
s.add(u);
const c = n.own.filter(isAbout).map(({body: e}) => e);
const l = (0, be.SQ)(e, a);
if (c.length > 0 && l.every(e => (0, ye.MC)(c).includes(e))) continue;
const d = await (0, Ie.b)({
...t,
candidate: r,
outcome: a
});
o.push({
...d,
interventionId: e.id
});
}
return o;
}
function isRecent({environment: e, outcome: n, schedule: t}, o) {
const s = n?.["ended-at"] ?? t.end;
return e === "production" && s <= o && o - s <= xe;
}
var Se = t(5204);
var Te = t(6255);
async function readWork({client: e, repository: n, listed: t, candidates: o}) {
const s = t.filter(({path: e}) => e.startsWith(".ezdrav/done/"));
const r = await (0, Te.C)(e, n, s);
if (!r.ok) return r;
const i = r.value.flatMap(({path: e, source: n}) => {
const t = (0, Se.I)(e, n);
return t.ok ? [ {
intervention: t.value,
planDigest: t.planDigest
} ] : [];
});
return {
...r,
value: [ ...o, ...i ]
};
}
var Ae = t(64);
async function lookAfterReviews(e) {
const {client: n, repository: t, marks: o} = e;
const s = e.listed.some(({path: e}) => e.startsWith(".ezdrav/done/"));
const r = e.candidates.some(({intervention: e}) => e.outcome !== void 0);
const i = await (0, he.Zm)(n, t, ({body: e}) => (0, ye.n0)(e) !== null);
if (!i.ok) return {
deeds: [],
problem: i.problem
};
const a = await openReviews(o, i.value);
if (a.length === 0 && !s && !r) return {
deeds: [],
problem: null
};
const u = await readWork(e);
if (!u.ok) return {
deeds: [],
problem: u.problem
};
const c = await e.now();
if (!c.known) return {
deeds: [],
problem: c.problem
};
const {solution: l, language: d} = e;
const f = {
client: n,
repository: t,
solution: l,
language: d,
now: c.value,
marks: o
};
const m = [];
for (const {interventionId: e, issue: n, done: t, problem: o} of await askAboutFinished(u.value, i.value, f)) if (o !== null) m.push({
kind: "failed",
interventionId: e,
issue: n,
problem: o
}); else if (t !== null && n !== null) m.push({
kind: t,
interventionId: e,
issue: n
});
for (const n of a) {
const t = (0, ye.YN)(n.reviewed);
const o = u.value.find(({intervention: e, planDigest: n}) => (0, ye.YN)({
interventionId: e.id,
planDigest: n
}) === t);
const s = await lookAfter(e, n, o?.intervention ?? null, c.value);
if (s !== null) m.push(s);
}
return {
deeds: m,
problem: null
};
}
async function openReviews(e, n) {
const t = [ ...n.own.map(e => ({
issue: e,
edited: false
})), ...n.edited.map(e => ({
issue: e,
edited: true
})) ].toSorted((e, n) => e.issue.number - n.issue.number);
const o = new Map;
for (const {issue: n, edited: s} of t) {
const t = (0, ye.n0)(n.body);
if (t === null || o.has((0, ye.YN)(t))) continue;
const {number: r, createdAt: i, body: a} = n;
const u = await e.standing(a, {
issue: r,
madeAt: i
}) === "foreign";
if ((0, ye.TN)(a) && !u) continue;
o.set((0, ye.YN)(t), {
issue: n,
reviewed: t,
edited: s,
foreign: u
});
}
return [ ...o.values() ];
}
async function lookAfter(e, n, t, o) {
if (t?.review?.held !== void 0) return closeRecorded(e, n);
const s = e.solution.calendar["extra-non-working-days"];
const r = reviews_dueOf(n, t, s);
const i = (0, be.TQ)(r, o, s);
return i === null ? null : reviews_remind(e, n, {
kind: i,
due: r,
now: o
});
}
function reviews_dueOf({issue: e, edited: n, foreign: t}, o, s) {
const r = n || t ? null : (0, ye.M_)(e.body);
const i = o?.outcome?.["ended-at"];
if (o?.review?.due !== void 0) return o.review.due;
return r ?? (o === null || i === void 0 ? null : (0, be.dW)(o, i, s));
}
async function closeRecorded({client: e, repository: n, marks: t}, {issue: o, reviewed: s, edited: r}) {
if (o.state === "closed" && r) return null;
const i = (0, ye.TN)(o.body) ? o.body : (0, ye.t2)(o.body);
const {text: a} = await t.signed(i, o.number);
const u = await (0, ke.tt)(e, n, o.number, {
...!r && {
body: a
},
...o.state === "open" && {
state: "closed",
state_reason: "completed"
}
});
return deedOf("closed", o, s, u.ok ? null : u.problem);
}
async function reviews_remind({client: e, repository: n, solution: t, language: o, marks: s}, {issue: r, reviewed: i}, a) {
const {kind: u, due: c, now: l} = a;
const {interventionId: d} = i;
const f = {
client: e,
repository: n,
issue: r.number,
now: l,
marks: s
};
const m = r.state === "closed";
const p = await (0, Ae.D)(f);
if (!p.ok) return deedOf("reminded", r, i, p.problem);
const {assignees: v} = t.contacts;
const g = await (0, Ae.N)(f, p.value, {
what: u,
write: e => (0, Oe.yg)({
kind: u,
said: e,
interventionId: d,
due: c,
reopened: m,
assignees: v,
language: o
})
});
if (g.kind === "already") return null;
if (g.kind === "problem") return deedOf("reminded", r, i, g.problem);
const w = m ? await (0, ke.tt)(e, n, r.number, {
state: "open",
state_reason: "reopened"
}) : null;
return deedOf("reminded", r, i, w?.ok === false ? w.problem : null);
}
function deedOf(e, {number: n}, {interventionId: t}, o) {
return o === null ? {
kind: e,
interventionId: t,
issue: n
} : {
kind: "failed",
interventionId: t,
issue: n,
problem: o
};
}
var Me = t(8031);
function reviewParts({deeds: e, problem: n}, t) {
const o = (0, y.w)(t);
const {kept: s} = o.review;
return [ ...n === null ? [] : [ (0, g.em)(s.unlisted), ...(0, Me.e)(n, o) ], ...e.flatMap(e => deedParts(e, o)) ];
}
function deedParts(e, n) {
const {kept: t} = n.review;
const {interventionId: o} = e;
if (e.kind !== "failed") return [ (0, g.em)(t[e.kind](o, e.issue)) ];
const s = e.issue === null ? t.unopened(o) : t.failed(o, e.issue);
return [ (0, g.em)(s), ...(0, Me.e)(e.problem, n) ];
}
function areReviewsKept({deeds: e, problem: n}) {
return n === null && e.every(({kind: e}) => e !== "failed");
}
function reviewsJson({deeds: e, problem: n}, t) {
return {
failed: n?.code ?? null,
issues: e.map(e => ({
intervention: e.interventionId,
"issue-number": e.issue,
done: e.kind,
code: e.kind === "failed" ? e.problem.code : null,
...e.kind === "failed" && {
"help-url": (0, d.Xz)(e.problem.code, t)
}
}))
};
}
function withReviews(e, n, t) {
const o = reviewParts(n, t);
if (o.length === 0) return e;
const s = areReviewsKept(n);
const {report: r} = e;
return {
...e,
exitCode: s ? e.exitCode : 1,
log: `${e.log}${(0, g._r)(o, t)}`,
summary: `${e.summary}\n${(0, g.Y1)(o)}`,
annotations: s ? e.annotations : [ ...e.annotations, {
level: "error",
title: "review",
message: inOne(o, t)
} ],
...typeof r === "object" && {
report: {
...r,
reviews: reviewsJson(n, t)
}
}
};
}
function inOne(e, n) {
const {quotes: t} = (0, y.w)(n);
return e.flatMap(e => e.kind === "sentence" ? [ (0, v.M_)(e.text, t) ] : []).join(" ");
}
var je = t(3193);
async function announce(e, n = {}) {
const {inputs: t, context: s} = e;
const i = (0, ie.ss)(t, n);
const a = (0, de.$)(e);
const {event: u, runId: c} = s;
try {
a.begin();
const e = (0, de._)(s);
const n = t.sendAgain === void 0 ? null : await (0, we.V9)(a, e, t.sendAgain);
const l = n?.ok === false ? n : await (0, I.ZY)(a, e, t.intervention);
if (!l.ok) {
const {problem: e} = l;
const n = {
kind: "unknown",
problem: e
};
return (0, fe.F_)((0, le.Uw)(a, n, e, r.U, u), {
language: t.language ?? "en",
locate: new Map,
file: null
});
}
const d = l.value;
const {files: f} = d;
const m = t.language ?? f.solution.language ?? "en";
const p = f.diagnostics.filter(({code: e}) => e === "file.unread");
const v = {
language: m,
locate: f.locate,
unread: p
};
const g = misplaced(a, d, s);
const held = e => (0, pe.N$)(e, f, m);
if (g !== null) return held((0, fe.F_)(g, {
...v,
file: null
}));
const {solution: w} = f;
const {defaultBranch: k} = d.state;
const h = await (0, ve.O)({
client: a,
repository: e,
defaultBranch: k,
solution: w,
runId: c
});
const concluded = async e => {
const n = t.intervention === void 0 ? withReviews(held(e), await reviewsKept(a, d, h, m), m) : held(e);
return (0, ge.n)(n, {
...h.strange,
doubtful: []
}, m);
};
const b = unusable(a, d, t.intervention, u) ?? unfilled(a, d, u);
if (b !== null) return await concluded((0, fe.F_)(b, {
...v,
file: null
}));
const y = u === "workflow_dispatch" && t.intervention !== void 0;
const O = {
client: a,
standing: d,
post: i,
language: m,
event: u,
anew: y,
runId: c,
access: (0, o.j)(process.env),
marks: h
};
const $ = await announceAll(O, t.intervention !== void 0);
const x = {
...e,
id: d.state.id
};
const S = await (0, me.U)(a, x, f);
const T = withConflicts(concludeAnnounced($, v), S, f, m);
return await concluded(T);
} finally {
a.close();
}
}
function reviewsKept(e, {repository: n, state: t, files: o}, s, r) {
e.begin();
const {candidates: i, solution: a} = o;
const now = () => (0, je.I)(e, n);
const u = {
client: e,
repository: n,
listed: t.files,
candidates: i,
solution: a,
language: r,
now
};
return lookAfterReviews({
...u,
marks: s
});
}
function misplaced(e, {files: n, state: t}, {event: o, ref: r}) {
const i = r === `refs/heads/${t.defaultBranch}` && s.NZ.includes(o);
return i ? null : (0, le.Yb)(e, n.files, n.solution, {
event: o,
ref: r
});
}
function unusable(e, {files: n}, t, o) {
const {kind: s} = n.files;
if (s === "read") return null;
const r = n.diagnostics.filter(({code: e}) => e !== "file.unread" && e !== "file.starter-text");
if (s === "invalid" && r.length === 0 && t === void 0) return null;
const i = n.files.kind === "unknown" ? n.files.problem : null;
return (0, le.Uw)(e, n.files, i, n.solution, o);
}
function unfilled(e, {files: n}, t) {
const o = n.diagnostics.filter(({code: e}) => e === "file.starter-text");
if (o.length === 0) return null;
return (0, le.Uw)(e, {
kind: "invalid",
diagnostics: o
}, null, n.solution, t);
}
async function announceAll(e, n) {
const {files: t} = e.standing;
const o = t.candidates.filter(({intervention: e}) => e.outcome === void 0);
const [s] = t.candidates;
if (n && o.length === 0 && s !== void 0) {
const {client: n, event: o} = e;
const r = (0, le.tm)(n, t.files, s, t.solution, o);
return [ endedWithout(e, s, {
kind: "refused",
verdict: r
}) ];
}
const r = [];
for (const n of o) {
const t = withSameId(n, o);
r.push(t.length > 1 ? endedWithout(e, n, {
kind: "same-id",
files: t
}) : await announceOne(e, n));
}
return r;
}
function withSameId({intervention: e}, n) {
return n.filter(n => n.intervention.id === e.id).map(({path: e}) => e);
}
}),
1402: ((e, n, t) => {
t.d(n, {
EQ: () => heardBy,
ZY: () => readStanding,
ts: () => answeredFacts,
xS: () => factsOf
});
var o = t(7217);
var s = t(4036);
var r = t(834);
var i = t(8328);
var a = t(6515);
var u = t(2482);
var c = t(9457);
t(5987);
var l = t(3068);
var d = t(2278);
var f = t(5508);
var m = t(7788);
var p = t(8402);
var v = t(9419);
var g = t(3193);
async function readStanding(e, n, t) {
const s = await (0, i.Nu)(e, n, null);
if (!s.ok) return s;
const [r, a] = await Promise.all([ (0, f.B)(e, n, s.value, t), (0, o.EX)(e, n, s.value.defaultBranch, null) ]);
const {defaultBranch: u} = s.value;
let c = null;
const pushes = () => c ??= (0, m.A)(e, n, u, a, true);
return {
...s,
value: {
repository: n,
state: s.value,
files: r,
activity: a,
pushes
}
};
}
async function factsOf(e, n, t, {event: o, runId: s}) {
const {repository: i, state: a, files: u} = n;
const f = t.intervention.urgent !== void 0;
const m = t.intervention.status === "withdrawn";
const p = (0, r.gh)(e, i, a.deployments, e => e.deliveredAt !== null && e.payload?.interventionId === t.intervention.id);
const v = {
client: e,
repository: i,
state: a
};
const {id: w} = t.intervention;
const [k, h, b, y] = await Promise.all([ m ? null : landingOf(e, n, t, p), p, p.then(e => (0, 
l.v$)(v, e, w)), p.then(n => (0, d.x4)(e, n, w)) ]);
const O = f && k !== null ? await consentsKnown(e, n, t, k) : null;
const $ = k?.landing ?? null;
const I = await (0, g.I)(e, i);
const x = k?.stood ?? null;
const S = {
client: e,
repository: i,
state: a,
candidate: t,
keys: y,
stood: x,
now: I
};
const T = h.ok ? (0, l.zw)((0, l.R7)(h.value, b, x, a)) : [];
const {notices: A, answers: M} = (0, d.zZ)(await (0, d.mj)(T, S));
const j = h.ok ? {
known: true,
value: A,
grade: "verified",
sources: []
} : {
known: false,
problem: h.problem
};
const L = $?.known === true ? $.value.landedBy : null;
const D = {
repository: `${i.owner}/${i.name}`,
now: I,
runId: String(s),
event: o,
files: u.files,
target: {
ref: {
kind: "ref",
name: `refs/tags/${t.intervention.release.tag}`
},
deployed: null,
tagNow: null,
environment: t.intervention.environment,
intervention: t.path
},
landing: $,
receipts: j,
answers: M,
consents: O,
actor: L,
triggeringActor: null,
roster: u.roster,
formerRules: null,
...(0, c.O)(u),
problems: problemsOf([ I, $, j, O, u.roster ]),
requests: e.counted
};
return {
facts: D,
history: k
};
}
async function heardBy(e, n, t, {facts: o, history: s}, r) {
const {solution: i} = n.files;
const a = await saidOnGitHub(e, n, t, s, r);
return (0, v.KY)({
candidate: t,
solution: i,
facts: {
...o,
consents: a
}
});
}
async function saidOnGitHub(e, {repository: n, files: t}, o, s, r) {
const i = listedAccounts(t) === 0 ? {
ok: true,
value: [],
request: "",
next: null
} : await (0, u.xb)(e, n, r);
return (0, u.v6)(o, s?.pull ?? null, i, s?.holders);
}
async function answeredFacts(e, n, t, {facts: o, history: s}, r) {
const i = s?.unread ?? null;
if (i !== null && listedAccounts(n.files) > 0) {
const e = {
...i,
permission: "pull_requests: read"
};
return {
...o,
consents: {
known: false,
problem: e
}
};
}
const a = await saidOnGitHub(e, n, t, s, r);
return {
...o,
consents: a
};
}
function listedAccounts({solution: {approvers: e}}) {
return (0, a.s1)(e.client).length + (0, a.s1)(e["ezdrav-ict"]).length;
}
const NOBODY = () => Promise.resolve({
ok: true,
value: new Map,
request: "",
next: null
});
async function landingOf(e, {repository: n, state: t, files: o, activity: s, pushes: r}, i, a) {
const read = async u => {
const c = s.ok ? {
receipts: a,
ahead: await r()
} : {
receipts: a
};
return (0, p.L)(e, n, t, i, s, o.blobs, u, c);
};
const u = await read();
const {landing: c} = u;
const l = i.intervention.urgent !== void 0;
if (c.known || l && c.problem.code !== "api.forbidden") return {
...u,
unread: null
};
return {
...await read(NOBODY),
unread: c.problem
};
}
async function consentsKnown(e, {repository: n, files: t}, o, {pull: r, unread: i, holders: c}) {
const {approvals: l} = o.intervention;
const d = l?.client !== void 0 && l["ezdrav-ict"] !== void 0;
if (i !== null && !d) return {
known: false,
problem: {
...i,
permission: "pull_requests: read"
}
};
const {approvers: f} = t.solution;
const m = (0, a.s1)(f.client).length + (0, a.s1)(f["ezdrav-ict"]).length;
const p = await (0, u.Ry)(o, m, () => (0, s.Jz)(e, n));
return (0, u.v6)(o, r, await (0, u.xb)(e, n, p), c);
}
function problemsOf(e) {
const n = e.flatMap(e => e === null || e.known ? [] : [ e.problem ]);
return [ ...new Map(n.map(e => [ `${e.code} ${e.request}`, e ])).values() ];
}
}),
8230: ((e, n, t) => {
t.d(n, {
H: () => commentLedger
});
var o = t(8244);
var s = t(9019);
var r = t(1043);
var i = t(8446);
var a = t(5414);
const u = 0;
const c = 1e3;
function commentLedger(e, n, {messageId: t, claimText: a, marker: u}) {
const {client: l, repository: d, now: f, marks: m} = e;
const {number: p} = n;
const bodyOf = (e, n, t) => [ ...u === void 0 ? [] : [ u ], (0, i.Ge)("begun", bare(e), f), ...n === null ? [] : [ (0, 
i.Ge)(n, bare(e), f) ], "", t ].join("\n");
const read = async () => {
const e = await (0, s.p)(l, d, [ p ], () => true);
if (!e.ok) return e;
const isOfThis = ({body: e, edited: n}) => u === void 0 || n || e.split(/\r?\n/).includes(u);
const n = (e.value.get(p) ?? []).filter(isOfThis);
return {
ok: true,
value: await ofOurs(m, p, n)
};
};
const say = async (e, n, o) => {
const s = await m.signed(bodyOf(t, n, o), p, n === "sent");
const i = await (0, r.vv)(l, d, e, s.text);
if (!i.ok) return {
...i,
unsigned: false
};
return s.ok ? {
ok: true
} : {
ok: false,
problem: s.problem,
unsigned: true
};
};
return {
claim: async () => {
const e = await m.signed(bodyOf(t, null, a), p);
if (!e.ok) return {
...e,
certain: true
};
const n = await (0, r.BC)(l, d, p, e.text);
return n.ok ? {
ok: true,
value: n.value.id
} : {
...n,
certain: false
};
},
attempts: async () => {
const t = await read();
if (!t.ok) return t;
return {
ok: true,
value: [ ...inText(n, e), ...t.value.flatMap(e => attemptsOf(e, f)) ]
};
},
end: async (e, n) => {
if (n === "yielded") {
const n = await (0, r.Tu)(l, d, e);
return n.ok ? {
ok: true,
value: f
} : n;
}
const {text: o} = await m.signed(bodyOf(t, n, a), p);
const s = await (0, r.vv)(l, d, e, o);
return s.ok ? {
ok: true,
value: f
} : s;
},
wait: e => (0, o.v)(c * e, l.signal),
say,
giveUp: async e => {
const n = await read();
if (!n.ok) return n;
const t = n.value.filter(n => n.body.includes(bare(e)) || nameOf(n) === e).filter(({body: e, edited: n}) => n || (0, 
i.qw)([ e ]).every(({end: e}) => e !== "sent"));
for (const e of t) {
const n = await (0, r.Tu)(l, d, e.id);
if (!n.ok) return n;
}
return {
ok: true,
value: null
};
}
};
}
async function ofOurs(e, n, t) {
const o = [];
for (const s of t) {
const t = await e.standing(s.body, {
issue: n,
madeAt: null
});
if (s.edited || t === "ours") o.push(s); else if ((0, i.qw)([ s.body ]).length > 0 && !isFalse(t, s)) o.push({
...s,
edited: true
});
}
return o;
}
function isFalse(e, {body: n}) {
return e === "foreign" && (0, a.gF)(n).length > 0;
}
function nameOf({id: e}) {
return `comment:${e}`;
}
function bare(e) {
return e.replace(/^<|>$/g, "");
}
function attemptsOf(e, n) {
const {id: t, body: o, edited: s} = e;
if (s) return [ {
key: t,
messageId: nameOf(e),
at: n,
end: "unknown"
} ];
return (0, i.qw)([ o ]).map(e => ({
...e,
key: t,
messageId: `<${e.messageId}>`
}));
}
function inText({body: e}, {now: n, marks: t}) {
if (t.terms === "demanded") return [];
const o = /^<!-- ezdrav:request-mail:(\w+) -->\r?$/m.exec(e)?.[1];
if (o === void 0 || o === "none") return [];
const s = o === "sent" && t.terms !== "mute" ? "sent" : "unknown";
return [ {
key: u,
messageId: "",
at: n,
end: s
} ];
}
}),
6255: ((e, n, t) => {
t.d(n, {
C: () => readKeptFiles
});
var o = t(1346);
var s = t(3995);
var r = t(5987);
var i = t(8317);
const a = 100;
async function readKeptFiles(e, n, t) {
const o = t.filter(({path: e}) => (0, i.t)(e));
const s = await readAll(e, n, o);
if (!s.ok) return s;
const r = o.map(e => ({
path: e.path,
source: sourceOf(e, s.value)
}));
return {
...s,
value: r
};
}
function sourceOf(e, n) {
const t = n.get(e.oid);
const o = (0, r.LF)(e.path);
const i = {
unread: "too-large",
size: e.size,
limit: o
};
return (0, s.O$)(e) ?? t ?? i;
}
async function readAll(e, n, t) {
const i = t.filter(e => (0, s.O$)(e) === null && e.size <= (0, r.LF)(e.path));
const u = [ ...new Set(i.map(({oid: e}) => e)) ];
const c = new Map;
let l = {
ok: true,
value: c,
request: "",
next: null
};
for (let t = 0; t < u.length; t += a) {
l = await (0, o.b4)(e, n, u.slice(t, t + a));
if (!l.ok) return l;
for (const [e, n] of l.value) c.set(e, n);
}
return {
...l,
value: c
};
}
}),
8317: ((e, n, t) => {
t.d(n, {
K: () => keptSolution,
t: () => isKept
});
var o = t(5204);
var s = t(1742);
var r = t(4595);
var i = t(5987);
const a = /^\.ezdrav\/(?:intervention|(?:interventions|done)\/[^/]+)\.yml$/;
function isKept(e) {
return a.test(e) || e === i.iZ || e === i.Fo;
}
function keptSolution(e, n) {
const t = [];
const u = n.flatMap(({path: e, source: n}) => {
if (!a.test(e)) return [];
const s = (0, o.I)(e, n);
if (s.ok) return [ {
path: e,
intervention: s.value,
planDigest: s.planDigest
} ];
t.push(e);
return [];
});
const read = (e, o) => {
const s = n.find(n => n.path === e);
if (s === void 0) return null;
const r = o(e, s.source);
if (r.ok) return r.value;
t.push(e);
return null;
};
const c = read(i.iZ, s.K);
const {calendar: l} = c ?? s.U;
return {
solution: {
label: e,
name: c?.name ?? null,
interventions: u,
roster: read(i.Fo, r.h),
unreadable: t,
reading: l["lead-time"],
extra: l["extra-non-working-days"]
},
language: c?.language
};
}
}),
8920: ((e, n, t) => {
t.d(n, {
m: () => notify
});
var o = t(8244);
var s = t(9962);
var r = t(9600);
var i = t(5079);
var a = t(217);
var u = t(7400);
async function notify(e, n, t, o, s, r) {
const a = (0, i.tI)(t.interventionId, o);
const u = {
messageId: a,
date: s
};
const {server: c} = o;
if (c === null) {
const e = await (0, i.fU)(t.letter, u, o, nameOf(t));
if (e.kind === "by-hand") return e;
return {
kind: "not-sent",
delivery: undelivered(e),
left: null
};
}
const {mailServer: l} = r;
const d = c.host.toLowerCase();
if (l !== void 0 && l.toLowerCase() !== d) return {
kind: "other-server",
host: d,
named: l
};
const f = contentOf(t, a, d);
return e.uninterrupted(() => sendWithReceipt({
client: e,
repository: n,
content: f
}, t, o, u, r.signer));
}
async function sendWithReceipt(e, n, t, o, c) {
const {content: d} = e;
const {messageId: f, date: m} = o;
const p = c === null ? null : await (0, u._)(c, d.kind, (0, s.T8)(d, "claim"));
if (p !== null && p.kind !== "signed" && c?.demanded === true) return {
kind: "no-signature",
problem: p.problem
};
const v = p?.kind === "signed" ? p.token : null;
const g = (0, a.Cp)(e, v, n.since);
const w = await (0, r.E)(g, f, m, a.ne, async () => {
const e = await (0, i.fU)(n.letter, o, t, nameOf(n));
const s = e.kind === "by-hand" ? l : e;
return {
end: s.kind === "not-sent" ? "failed" : s.kind,
delivery: s
};
});
switch (w.kind) {
case "not-claimed":
return {
kind: "no-receipt",
problem: w.problem
};

case "yielded":
return {
kind: "rival",
receipt: String(w.key)
};

case "delivered":
{
const {recorded: n} = w;
const {delivery: t} = w.delivery;
const o = String(w.key);
if (t.kind === "unknown") return {
kind: "unknown",
messageId: f,
receipt: o,
delivery: t
};
if (t.kind === "not-sent") return {
kind: "not-sent",
delivery: t,
left: n.ok ? null : o
};
const s = await receiptSigned(e, c, p);
if (!n.ok && s.kind !== "signed") return {
kind: "unconfirmed",
messageId: f,
receipt: o,
problem: n.problem
};
const r = n.ok ? n.value : m;
const {mailServer: i} = d;
const {refusedCopies: a} = t;
return {
kind: "sent",
at: r,
messageId: f,
receipt: o,
mailServer: i,
signing: s,
refusedCopies: a
};
}
}
}
async function receiptSigned({client: e, repository: n, content: t}, r, i) {
if (r === null || i === null) return {
kind: "unset"
};
const {demanded: l} = r;
const unsigned = (e, n = true) => ({
kind: "unsigned",
setUp: n,
demanded: l,
problem: e
});
if (i.kind === "not-set-up") return unsigned(i.problem, false);
const {kind: d, commit: f} = t;
const m = (0, s.T8)(t, "receipt");
const p = await (0, u.G)(r, d, m);
if (p.kind !== "signed") return unsigned(p.problem);
for (let t = 1; ;t += 1) {
const r = await (0, s.Bj)(e, n, f, {
kind: d,
payload: m,
token: p.token
});
if (r.ok) {
await (0, s.JW)(e, n, r.value);
return {
kind: "signed"
};
}
if (t === c || (0, a.vu)(r.problem)) return unsigned(r.problem);
await (0, o.v)(a.j2 * t, e.signal);
}
}
const c = 3;
const nameOf = ({letter: e, interventionId: n}) => `ezdrav-${e.kind}-${n}`;
const l = {
kind: "not-sent",
why: "protocol",
status: null,
detail: "",
rejected: []
};
function undelivered(e) {
return e.kind === "not-sent" ? e : l;
}
function contentOf(e, n, t) {
const {letter: o, since: s, ...r} = e;
return {
...r,
recipients: o.to,
messageId: n,
mailServer: t
};
}
}),
2270: ((e, n, t) => {
t.d(n, {
B: () => resultOf
});
function resultOf(e, n, {to: t, subject: o}, s) {
switch (e.kind) {
case "sent":
return {
...e,
notice: n,
to: t
};

case "unconfirmed":
return {
...e,
notice: n
};

case "unknown":
{
const {messageId: t, receipt: o} = e;
return {
kind: "unknown",
now: true,
notice: n,
messageId: t,
receipt: o,
since: s
};
}

case "not-sent":
{
const {why: t, status: o, detail: s, rejected: r} = e.delivery;
return {
kind: "not-sent",
notice: n,
why: t,
status: o,
detail: s,
rejected: r,
left: e.left
};
}

case "by-hand":
return {
...e,
notice: n,
to: t,
subject: o
};

case "no-receipt":
return {
kind: "failed",
at: "receipt",
problem: e.problem
};

case "no-signature":
return {
kind: "failed",
at: "signature",
problem: e.problem
};

case "other-server":
return e;

case "rival":
return {
kind: "rival"
};
}
}
}),
114: ((e, n, t) => {
t.d(n, {
U: () => conflictsOver
});
var o = t(6204);
function ownConflictsOf(e, n, t, s) {
const {conflicts: r} = (0, o.u)([ e, ...n ], s);
const i = n.filter(({isRead: e}) => !e).map(({label: e}) => e);
return {
conflicts: r.filter(({between: n}) => n.some(({label: n}) => n === e.label)),
unread: [ ...i, ...t ]
};
}
var s = t(9688);
var r = t(2370);
const i = 50;
async function conflictsOver(e, n, t) {
const {belonging: o, candidates: s} = t;
const a = e.clock.now();
if (o === void 0 || !a.known) return null;
const u = s.some(({intervention: {outcome: e, status: n, schedule: t}}) => e === void 0 && n === "planned" && a.value < t.end);
const {house: c, id: l} = o;
const d = c.organisation.solutions.filter(e => e.id !== n.id).map(nameOf);
if (!u || d.length === 0) return null;
const f = l === null ? [] : [ [ l, Promise.resolve({
ok: true,
value: c,
request: "",
next: null
}) ] ];
const m = d.slice(0, i);
const p = await (0, r.t)(e.solutions, m, new Map(f));
const v = d.slice(i).map(({owner: e, name: n}) => `${e}/${n}`);
return ownConflictsOf(ownListed(n, t, a), p, v, a.value);
}
function nameOf({repository: e, id: n}) {
const [t = "", o = ""] = e.split("/");
return {
owner: t,
name: o,
id: n
};
}
function ownListed({owner: e, name: n, id: t}, o, r) {
const {solution: i, belonging: a, candidates: u} = o;
return {
label: `${e}/${n}`,
listedAs: null,
id: t,
name: i.name === "" ? null : i.name,
isRead: true,
knowsRules: true,
cases: u.map(e => (0, s.KC)(e, o, {
now: r
})),
onDuty: (a?.own ?? i).contractor?.["on-duty"] ?? null,
drafts: [],
freezes: [],
deliveries: {
kind: "unknown"
},
wants: []
};
}
}),
7290: ((e, n, t) => {
t.d(n, {
Is: () => isSettled,
nV: () => lacksSignature,
wP: () => isWhole
});
function isSettled(e) {
const {kind: n} = e;
if (n === "sent") return !lacksSignature(e);
return n === "told" || n === "never-announced";
}
const o = new Set([ "unknown", "not-sent", "other-server", "incomplete" ]);
function isWhole({result: e, reminders: n}) {
const isAmiss = ({result: e}) => o.has(e.kind) || e.kind === "sent" && e.unsigned !== void 0;
return isSettled(e) && !n.some(isAmiss);
}
function lacksSignature({signing: e}) {
return e.kind === "unsigned" && e.demanded;
}
}),
3910: ((e, n, t) => {
t.d(n, {
z: () => foldName
});
var o = t(4849);
function foldName(e) {
const n = (0, o.er)(e);
const t = /^[\d ()+/.-]*\d[\d ()+/.-]*$/.test(n);
return t ? n.replace(/[^\d+]/g, "").replace(/^00/, "+") : n;
}
}),
6204: ((e, n, t) => {
t.d(n, {
a: () => conflictsWith,
u: () => portfolioOf
});
var o = t(3596);
var s = t(3910);
const r = [ "same-solution", "affects", "network", "on-duty" ];
function conflictsOf(e) {
const n = e.map((e, n) => ({
work: e,
order: n
})).filter(({work: {slot: e}}) => e.start < e.end).toSorted((e, n) => e.work.slot.start - n.work.slot.start);
return n.flatMap((e, t) => {
const o = [];
for (const s of n.slice(t + 1)) {
if (s.work.slot.start >= e.work.slot.end) break;
const [n, t] = e.order < s.order ? [ e, s ] : [ s, e ];
const [r, ...i] = kindsOf(n.work, t.work);
if (r === void 0) continue;
const a = [ n.work, t.work ];
o.push({
conflict: {
between: a,
kinds: [ r, ...i ]
},
orders: [ n.order, t.order ]
});
}
return o;
}).toSorted(({orders: [e, n]}, {orders: [t, o]}) => e - t || n - o).map(({conflict: e}) => e);
}
function kindsOf(e, n) {
if (e.environment !== n.environment) return [];
const t = e.label === n.label;
const o = {
"same-solution": t,
affects: !t && (isNamed(e.affects, n) || isNamed(n.affects, e)),
network: e.changesNetwork && n.changesNetwork,
"on-duty": sharesText(named(e.onDuty), named(n.onDuty))
};
return r.filter(e => o[e]);
}
function named(e) {
return e === null ? [] : [ e ];
}
function isNamed(e, {label: n, names: t}) {
return sharesText(e, [ n, ...t ]);
}
function sharesText(e, n) {
const t = new Set(n.map(s.z).filter(Boolean));
return e.some(e => t.has((0, s.z)(e)));
}
function remarksOf(e, n) {
return [ ...e.flatMap(({label: e, listedAs: t, cases: s, drafts: r}) => {
const i = s.map(({candidate: e}) => e.intervention);
const a = i.filter(({outcome: e, status: t, schedule: {start: o, end: s}}) => e === void 0 && t === "planned" && Math.max(o, s) <= n);
const u = i.map(({id: e}) => e);
const c = new Set(u.filter((e, n) => u.indexOf(e) !== n));
return [ ...t === null ? [] : [ {
kind: "renamed",
label: e,
listedAs: t
} ], ...a.map(({id: n}) => ({
kind: "no-outcome",
label: e,
id: n
})).toSorted(byId), ...[ ...c ].map(n => ({
kind: "same-id",
label: e,
id: n
})).toSorted(byId), ...r.toSorted(o.z).map(n => ({
kind: "draft",
label: e,
path: n
})) ];
}), ...shared(e, ({name: e}) => e, s.z).map(({value: e, labels: n}) => ({
kind: "same-name",
name: e,
labels: n
})), ...shared(e, ({id: e}) => e, String).map(({value: e, labels: n}) => ({
kind: "same-repository",
id: e,
labels: n
})) ];
}
function byId(e, n) {
return (0, o.z)(e.id, n.id);
}
function shared(e, n, t) {
const o = new Map;
for (const s of e) {
const e = n(s);
if (e === null) continue;
const {value: r, labels: i} = o.get(t(e)) ?? {
value: e,
labels: []
};
o.set(t(e), {
value: r,
labels: [ ...i, s.label ]
});
}
return [ ...o.values() ].filter(({labels: e}) => e.length > 1);
}
var i = t(1431);
var a = t(9438);
var u = t(8048);
var c = t(566);
var l = t(845);
var d = t(6745);
var f = t(9778);
var m = t(8843);
var p = t(4591);
var v = t(4849);
function told(e, n) {
const {candidate: t, solution: o} = e;
const s = o.evidence.announcement;
const {announcement: r, urgent: i} = t.intervention;
const a = i === void 0 ? r : i.notification;
if (n.kind === "unknown") return {
known: false
};
if (n.kind === "not-asked") return s === "landed" ? {
known: true,
judged: e
} : {
known: false
};
const {id: u} = t.intervention;
const [c] = n.receipts.filter(({creator: e, kind: n, payload: t}) => {
const o = t === null || t.interventionId === u;
return o && isNotice(n) && (0, v.z7)(e);
}).toSorted((e, n) => momentOf(n) - momentOf(e));
const l = i === void 0 ? "announcement" : "notification";
if (c === void 0) {
if (!n.isWhole) return {
known: false
};
return {
known: true,
judged: s === "landed" ? e : withNotice(e, void 0)
};
}
const {deliveredAt: d, payload: f} = c;
if (d === null || f === null || s === "signed") return {
known: false
};
if (a !== void 0 && s === "landed" && a["sent-at"] > d) return {
known: true,
judged: e
};
const {recipients: m, messageId: p, planDigest: g} = f;
const w = g;
const k = {
"sent-at": d,
recipients: m,
reference: p,
plan: w
};
return {
known: true,
judged: withNotice(e, c.kind === l ? k : void 0)
};
}
function isNotice(e) {
return e === "announcement" || e === "notification" || e === "withdrawal";
}
function momentOf({deliveredAt: e, createdAt: n}) {
return e ?? n;
}
function withNotice(e, n) {
const {candidate: t} = e;
const {announcement: o, urgent: s, ...r} = t.intervention;
const {notification: i, ...a} = s ?? {};
const u = s === void 0 ? {
...n !== void 0 && {
announcement: n
}
} : {
urgent: {
...a,
...n !== void 0 && {
notification: n
}
}
};
return {
...e,
candidate: {
...t,
intervention: {
...r,
...u
}
}
};
}
function standingOf(e, {deliveries: n, knowsRules: t}) {
const o = told(e, n);
const s = o.known ? o.judged : e;
const {solution: r, candidate: a} = s;
const {schedule: c, status: d, urgent: f} = a.intervention;
const m = d === "planned";
const p = m ? (0, u.U)(rowsInVain(s, o.known)) : [];
const v = m ? (0, u.U)(rowsNow(s, o.known)) : [];
const g = v.filter(e => !p.includes(e));
const w = [ ...m && !o.known ? [ "announcement" ] : [], ...m && r.evidence.approvals !== "recorded" ? [ "approvals" ] : [], ...t ? [] : [ "rules" ] ];
const {"lead-time": k, "extra-non-working-days": h} = r.calendar;
const b = t && f === void 0 && d !== "withdrawn";
return {
state: d === "planned" ? stateOf(p, g, w) : d,
codes: [ ...p, ...g ],
announced: o.known ? announcedOf(s) : {
kind: "unknown"
},
announceBy: b ? (0, i.F0)({
start: c.start,
reading: k,
extra: h
}) : null,
approvals: {
client: approvedOf("client", s),
"ezdrav-ict": approvedOf("ezdrav-ict", s)
},
freezes: (0, l.F)(a.intervention, r),
unseen: w,
slot: {
start: c.start,
end: c.end
}
};
}
function stateOf(e, n, t) {
if (e.length > 0) return "refused";
if (n.length > 0) return "open";
return t.length > 0 ? "unknown" : "ready";
}
const g = new Set([ "announcement", "lead-time", "urgent" ]);
function rowsInVain(e, n) {
const {urgent: t} = e.candidate.intervention;
if (t !== void 0 || !n) return (0, c.Lq)(e).filter(d.M);
const o = isTold(e) ? [ ...(0, c.Lq)(e), ...(0, p.R)(e, rulesNamed("lead-time")) ] : (0, 
c.CF)(e).filter(({rule: e}) => e !== "file");
return o.filter(d.M);
}
function rowsNow(e, n) {
const t = m.y.filter(({id: e, foreseen: t}) => (t === "notice" || t === "answer") && (n || !g.has(e)));
return (0, p.R)(e, t).filter(d.M);
}
function rulesNamed(e) {
return m.y.filter(({id: n}) => n === e);
}
function isTold(e) {
return (0, a.RQ)(e).announced.kind === "announced";
}
function announcedOf(e) {
const n = e.candidate.intervention.urgent !== void 0;
const t = (0, f.bh)(n ? "notification" : "announcement", e);
if (t.kind === "sent") return {
kind: "announced",
at: t.notice.at
};
if (t.kind === "other-plan") return {
kind: "other-plan",
at: t.at
};
return {
kind: w[t.kind]
};
}
const w = {
none: "not-announced",
unknown: "unknown"
};
function approvedOf(e, {candidate: n}) {
const {approvals: t, rejections: o} = n.intervention;
const [s, r] = [ t?.[e], o?.[e] ];
if (r !== void 0 && (s === void 0 || s.at <= r.at)) return {
kind: "rejected",
at: r.at
};
return s === void 0 ? {
kind: "not-recorded"
} : {
kind: "recorded",
at: s.at
};
}
function portfolioOf(e, n) {
const t = e.toSorted(byLabel);
const o = t.flatMap(e => e.cases.filter(({candidate: e}) => isComing(e.intervention, n)).map(n => comingOf(n, e))).toSorted(byTime);
const s = o.filter(({state: e}) => e !== "withdrawn");
return {
now: n,
coming: o,
conflicts: conflictsOf(s),
freezes: freezesOf(t, n),
solutions: t.map(({label: e, name: n, isRead: t, wants: s}) => ({
label: e,
name: n,
isRead: t,
wants: s,
coming: o.filter(n => n.label === e).length
})),
remarks: remarksOf(t, n)
};
}
function conflictsWith(e, {conflicts: n}) {
return n.flatMap(({between: [n, t], kinds: o}) => {
if (n === e) return [ {
other: t,
kinds: o
} ];
return t === e ? [ {
other: n,
kinds: o
} ] : [];
});
}
function isComing({outcome: e, schedule: n}, t) {
return e === void 0 && t < Math.max(n.start, n.end);
}
function comingOf(e, n) {
const {candidate: t} = e;
const {path: o, intervention: s} = t;
const {id: r, title: i, release: a, schedule: u, urgent: c, environment: l, affects: d, network: f} = s;
return {
...standingOf(e, n),
path: o,
id: r,
title: i,
environment: l,
affects: d,
label: n.label,
tag: a.tag,
solution: n.name ?? s.solution,
names: [ s.solution, ...n.name === null ? [] : [ n.name ] ],
downtime: u.downtime,
downtimeMinutes: u["downtime-minutes"] ?? null,
urgent: c !== void 0,
changesNetwork: f?.change === true,
onDuty: s.contact ?? n.onDuty
};
}
function freezesOf(e, n) {
const t = new Map;
for (const {label: o, freezes: s} of e) for (const {from: e, to: r, reason: i, urgent: a} of s.filter(e => n < e.to)) {
const n = JSON.stringify([ e, r, a, i ]);
const s = [ ...new Set([ ...t.get(n)?.labels ?? [], o ]) ];
t.set(n, {
from: e,
to: r,
reason: i,
urgent: a,
labels: s
});
}
return [ ...t ].toSorted(([e, {from: n, to: t}], [s, {from: r, to: i}]) => n - r || t - i || (0, 
o.z)(e, s)).map(([, e]) => e);
}
function byLabel(e, n) {
return (0, o.z)(e.label, n.label);
}
function byTime(e, n) {
return e.slot.start - n.slot.start || e.slot.end - n.slot.end || (0, o.z)(e.label, n.label) || (0, 
o.z)(e.path, n.path);
}
}),
1655: ((e, n, t) => {
t.d(n, {
EF: () => overlap,
UP: () => applicableStart,
er: () => comingFreezes
});
var o = t(9466);
function applicableStart({earliest: e, single: n}) {
return n?.downtime === true ? e.withDowntime : e.plain;
}
function overlap(e, n) {
return e.start < n.end && n.start < e.end;
}
function comingFreezes({days: e, freezes: n, now: t}) {
const s = (0, o.IW)(t, ...e.map(({window: e}) => e.end));
return n.filter(({from: e, to: n}) => overlap({
start: t,
end: s
}, {
start: e,
end: n
}));
}
}),
6702: ((e, n, t) => {
t.d(n, {
Ef: () => kindOfDay,
Kc: () => dayAndNight,
Li: () => lookOf,
Rt: () => a,
ln: () => lastDayToAnnounce,
ro: () => remarksOf
});
var o = t(9466);
var s = t(7209);
var r = t(4391);
var i = t(1655);
const a = "06:00";
function dayAndNight({date: e}) {
return {
start: (0, s.l$)(e, a),
end: (0, s.l$)((0, s.fi)(e, 1), a)
};
}
function kindOfDay(e, n) {
if (e.working === null) return n.kinds.unknown;
if (e.working) return n.kinds.working;
if (e.name !== null) return n.holiday(e.name);
return e.why === "extra" ? n.kinds.extra : n.kinds.weekend;
}
function lookOf({urgent: e, withdrawn: n}) {
if (n) return "withdrawn";
return e ? "urgent" : "slot";
}
function lastDayToAnnounce(e) {
return (0, s.gD)((0, o.tY)(e, -1));
}
function remarksOf(e, n, t, o) {
return [ ...nowRemark(e, t, o), ...earliestRemark(e.date, n, t, o), ...t.interventions.flatMap(t => [ ...lastDayRemark(e, t, o), ...slotRemark(e.date, n, t, o) ]), ...t.freezes.flatMap(n => freezeRemark(e.window, n, o)), ...clockRemark(e.window, o) ];
}
function nowRemark({date: e}, n, t) {
if (e === (0, s.gD)(n.now)) return [ {
kind: "now",
text: t.now((0, s.HJ)(n.now))
} ];
if (e === n.nightInProgress?.date) return [ {
kind: "now",
text: t.nightInProgress
} ];
return [];
}
function clock(e, n, {moments: t}) {
const o = (0, s.gD)(e);
return o === n ? (0, s.HJ)(e) : `${t.day(o)} ${(0, s.HJ)(e)}`;
}
function earliestRemark(e, n, t, s) {
const {at: r} = (0, i.UP)(t);
if (r === null || !(0, o.gR)(n, r)) return [];
return [ {
kind: "earliest",
text: s.startsFrom(clock(r, e, s))
} ];
}
function lastDayRemark({date: e}, {id: n, latestAnnouncement: t, urgent: o, withdrawn: s}, r) {
if (t === null || o || s) return [];
if (lastDayToAnnounce(t) !== e) return [];
return [ {
kind: "last-day",
text: r.lastDay(n)
} ];
}
function slotRemark(e, n, t, o) {
const {id: r, slot: a} = t;
if (!(0, i.EF)(n, a)) return [];
const u = a.end <= n.end ? (0, s.HJ)(a.end) : clock(a.end, e, o);
const c = o.slot(r, clock(a.start, e, o), u);
return [ {
kind: lookOf(t),
text: c
} ];
}
function brief(e) {
return (0, r.TL)((0, r.vI)((0, r.RK)(e), 40));
}
function freezeRemark(e, {from: n, to: t, reason: o}, r) {
if (!(0, i.EF)(e, {
start: n,
end: t
})) return [];
const a = n > e.start ? (0, s.HJ)(n) : null;
const u = t < e.end ? (0, s.HJ)(t) : null;
return [ {
kind: "freeze",
text: r.freeze(brief(o), a, u)
} ];
}
function clockRemark({start: e, end: n}, t) {
const o = (0, s.HA)(e);
const r = (0, s.HA)(n);
if (o === r) return [];
const i = t.moments.length(n - e, "down");
return [ {
kind: "clock",
text: (o < r ? t.clocksForward : t.clocksBack)(i)
} ];
}
}),
6252: ((e, n, t) => {
t.d(n, {
OF: () => portfolioDocument,
Vw: () => portfolioJson,
y_: () => ownConflictsJson
});
var o = t(9466);
var s = t(3475);
var r = t(6204);
function portfolioJson(e, n) {
return `${JSON.stringify(portfolioDocument(e, n), null, 2)}\n`;
}
function portfolioDocument(e, n) {
const {now: t, solutions: s, coming: r, freezes: i, remarks: a} = e;
return {
schema: 1,
now: (0, o.tK)(t),
solutions: s.map(({label: e, name: t, isRead: o, coming: s, wants: r}) => ({
repository: e,
name: t,
read: o,
coming: s,
"not-known": r.map(e => wantOf(e, n))
})),
interventions: r.map(t => interventionOf(t, e, n)),
conflicts: e.conflicts.map(conflictJson),
freezes: i.map(({from: e, to: n, reason: t, urgent: s, labels: r}) => ({
from: (0, o.tK)(e),
to: (0, o.tK)(n),
reason: t,
urgent: s,
repositories: r
})),
remarks: a
};
}
function conflictJson({between: e, kinds: n}) {
return {
between: e.map(referenceOf),
kinds: n
};
}
function ownConflictsJson({conflicts: e, unread: n}) {
return {
conflicts: e.map(conflictJson),
"conflicts-not-known": n
};
}
function interventionOf(e, n, t) {
const {announceBy: i, approvals: a, announced: u, slot: c} = e;
return {
...referenceOf(e),
solution: e.solution,
title: e.title,
tag: e.tag,
environment: e.environment,
"opens-at": (0, o.tK)(c.start),
"closes-at": (0, o.tK)(c.end),
downtime: e.downtime,
"downtime-minutes": e.downtimeMinutes,
urgent: e.urgent,
state: e.state,
announced: momentOf(u),
"announce-by": i === null ? null : (0, o.tK)(i),
approvals: {
client: momentOf(a.client),
"ezdrav-ict": momentOf(a["ezdrav-ict"])
},
frozen: e.unseen.includes("rules") && e.freezes.length === 0 ? null : e.freezes.length > 0,
"reason-codes": e.codes,
reasons: (0, s.e2)(e.codes, t),
"not-known": e.unseen,
conflicts: (0, r.a)(e, n).map(({other: e, kinds: n}) => ({
...referenceOf(e),
kinds: n
}))
};
}
function referenceOf({label: e, path: n, id: t}) {
return {
repository: e,
path: n,
id: t
};
}
function momentOf(e) {
return "at" in e ? {
kind: e.kind,
at: (0, o.tK)(e.at)
} : {
kind: e.kind
};
}
function wantOf(e, n) {
if (e.kind === "file") {
const {file: t, line: o, column: r, code: i} = e.diagnostic;
return {
code: i,
"help-url": (0, s.Tp)(i, n),
file: t,
line: o,
column: r
};
}
const {code: t, request: o, status: r, permission: i, flaw: a} = e.problem;
return {
code: t,
"help-url": (0, s.Xz)(t, n),
request: o,
status: r,
...i !== void 0 && {
permission: i
},
...a !== void 0 && {
why: a.why
}
};
}
}),
3493: ((e, n, t) => {
t.d(n, {
KK: () => freezeSentences,
Po: () => wantSentences,
Ss: () => solutionSentences,
Z$: () => conflictSentences,
wh: () => remarkSentence,
y2: () => unreadSentences
});
var o = t(4391);
var s = t(9964);
var r = t(8961);
function conflictSentences({conflicts: e}, {portfolio: n}) {
return (0, r.Ku)(e, r.aT.together, n, ({between: [e, t], kinds: o}) => {
const s = n.moments.stamp(later(e.slot.start, t.slot.start));
const i = `${s}, ${(0, r.gf)(o, n)}`;
return n.conflictBetween((0, r.Vb)(e), (0, r.Vb)(t), i);
});
}
function unreadSentences({unread: e}, {portfolio: n}) {
return e.length === 0 ? [] : [ n.conflictsNotKnown(e.map(o.TL).join(", ")) ];
}
function later(e, n) {
return e < n ? n : e;
}
function wantSentences({solutions: e}, n) {
const {portfolio: t} = n;
return e.flatMap(({label: e, isRead: s, wants: r}) => {
const i = r.map(e => whyNot(e, n));
const a = s ? t.part : t.wholeSolution;
return i.map(n => a((0, o.TL)(e), n));
});
}
function whyNot(e, n) {
if (e.kind === "file") {
const {file: n, line: t, code: s} = e.diagnostic;
return `${(0, o.TL)(`${n}:${t}`)} ${s}`;
}
const {code: t, permission: r} = e.problem;
const i = [ (0, s.R6)(e.problem, n), r ?? "" ].filter(Boolean);
return [ t, ...i ].join(", ");
}
function remarkSentence(e, {problems: n}) {
switch (e.kind) {
case "no-outcome":
case "same-id":
return n[e.kind]((0, o.TL)(e.id), (0, o.TL)(e.label));

case "draft":
return n.draft((0, o.TL)(e.path), (0, o.TL)(e.label));

case "renamed":
return n.renamed((0, o.TL)(e.label), (0, o.TL)(e.listedAs));

case "same-name":
return n["same-name"]((0, o.TL)(e.name), e.labels.map(o.TL).join(", "));

case "same-repository":
return n["same-repository"](String(e.id), e.labels.map(o.TL).join(", "));
}
}
function freezeSentences({freezes: e, solutions: n}, {portfolio: t}) {
const {moments: s} = t;
return e.map(({from: e, to: r, reason: i, labels: a}) => {
const u = a.length > 1 && a.length === n.length;
const c = u ? t.allSolutions : a.map(o.TL).join(", ");
return t.freeze(s.stamp(e), s.stamp(r), (0, o.TL)(i), c);
});
}
function solutionSentences({solutions: e}, {portfolio: n}) {
return e.filter(({isRead: e}) => e).map(({label: e, name: t, coming: s}) => {
const r = t === null ? (0, o.TL)(e) : `${(0, o.TL)(t)} (${(0, o.TL)(e)})`;
const i = n.moments.count(s, n.interventions);
return n.solution(r, s === 0 ? n.none : i);
});
}
}),
8961: ((e, n, t) => {
t.d(n, {
E4: () => openingOf,
I: () => kindOf,
Ku: () => firstOf,
L4: () => stateOf,
Vb: () => nameOf,
ZA: () => hoursOf,
aT: () => a,
gf: () => whyOf,
h$: () => notesOf,
hF: () => daysOf
});
var o = t(7209);
var s = t(6204);
var r = t(4391);
var i = t(6702);
function openingOf(e, {portfolio: n}) {
const {coming: t, conflicts: o, now: s, solutions: i} = e;
const {moments: a} = n;
const u = i.filter(({isRead: e}) => !e).map(({label: e}) => (0, r.TL)(e));
const c = u.length === 0 ? n.noConflicts : n.noConflictsRead;
const l = a.count(o.length, n.conflictsCounted);
return {
title: n.title(a.count(t.length, n.interventions), a.count(i.length, n.solutionsCounted)),
now: n.now(a.stamp(s)),
attention: [ o.length === 0 ? c : n.inConflict(l), ...u.length === 0 ? [] : [ n.notRead(u.join(", ")) ] ]
};
}
function nameOf({solution: e, id: n}) {
return `${(0, r.TL)(e)} ${n}`;
}
function stateOf({state: e, announced: n}, {states: t, ...o}) {
return e === "ready" && n.kind !== "announced" ? o.nothingInTheWay : t[e];
}
const a = {
together: 100,
each: 5
};
function firstOf(e, n, t, o) {
const s = e.length - n;
const r = e.slice(0, n).map(o);
return s > 0 ? [ ...r, t.more(String(s)) ] : r;
}
function hoursOf({slot: {start: e, end: n}}, {portfolio: t}) {
const {moments: o, slot: s} = t;
const r = e < n && n - e <= 864e5;
return r ? s(o.time(e), o.time(n)) : s(o.stamp(e), o.stamp(n));
}
function kindOf(e, {portfolio: n}) {
const {downtime: t, downtimeMinutes: o, environment: s, tag: i, urgent: a} = e;
const u = o === null ? null : `${o} min`;
return [ n.release((0, r.TL)(i)), t ? n.withDowntime(u) : n.withoutDowntime, ...a ? [ n.urgent ] : [], ...s === "test" ? [ n.test ] : [] ].join(", ");
}
function notesOf(e, n, t) {
const {portfolio: o} = t;
if (e.state === "withdrawn") return [];
const i = (0, s.a)(e, n);
return [ ...firstOf(i, a.each, o, ({other: e, kinds: n}) => o.conflictWith(nameOf(e), whyOf(n, o))), ...e.freezes.map(({reason: e, to: n}) => o.frozen((0, 
r.TL)(e), o.moments.stamp(n))), ...announcedNote(e, n, o), ...e.state === "draft" ? [] : [ approvalsNote(e, o) ], ...inTheWay(e, t), ...e.unseen.filter(e => e !== "announcement").map(e => o.unseen[e]) ];
}
function announcedNote({announced: e, announceBy: n, codes: t, state: o, urgent: s}, {now: r}, a) {
const {moments: u} = a;
switch (e.kind) {
case "announced":
{
const n = u.stamp(e.at);
return [ s ? a.notified(n) : a.announced(n) ];
}

case "other-plan":
return [ a.otherPlan(u.stamp(e.at)) ];

case "unknown":
return [ a.unseen.announcement ];

case "not-announced":
{
if (s) return [ a.notNotified ];
const e = o === "draft" || t.includes("announcement.missing");
if (n === null || !e) return [ a.notAnnounced ];
const c = u.onDay((0, i.ln)(n));
return [ r < n ? a.announceBy(c) : a.tooLate(c) ];
}
}
}
function approvalsNote({approvals: e, codes: n, slot: t}, o) {
const {moments: s, parties: r} = o;
const i = [ "client", "ezdrav-ict" ].map(n => {
const t = e[n];
switch (t.kind) {
case "recorded":
return o.recorded(r[n], s.stamp(t.at));

case "rejected":
return o.rejected(r[n], s.stamp(t.at));

case "not-recorded":
return o.notRecorded(r[n]);
}
});
const a = n.some(e => u.has(e)) ? [ o.neededBefore(s.stamp(t.start)) ] : [];
return o.approvals([ ...i, ...a ].join("; "));
}
const u = new Set([ "approval.client-missing", "approval.ezdrav-ict-missing" ]);
const c = new Set([ "announcement.missing", "announcement.plan-changed", ...u, "approval.rejected", "freeze.active", "urgent.not-notified" ]);
function inTheWay(e, {portfolio: n, reasons: t}) {
const o = e.announced.kind === "not-announced";
const s = e.codes.filter(e => !c.has(e) && !(e === "lead-time.too-short" && o));
return s.length === 0 ? [] : [ n.inTheWay(s.map(e => t[e].brief).join("; ")) ];
}
function whyOf(e, {conflicts: n}) {
return e.map(e => n[e]).join(", ");
}
function daysOf({coming: e}) {
const dayOf = ({slot: e}) => (0, o.gD)(e.start);
return [ ...new Set(e.map(dayOf)) ].map(n => ({
day: n,
coming: e.filter(e => dayOf(e) === n)
}));
}
}),
6381: ((e, n, t) => {
t.d(n, {
G: () => askForToken,
j: () => idTokenAccess
});
var o = t(3619);
var s = t(3305);
const r = o.Ikc({
value: o.YjP().check(s.m9(1), s.Eb(16384))
});
const i = "GET ACTIONS_ID_TOKEN_REQUEST_URL";
function idTokenAccess(e) {
const n = e["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
const t = e["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
return n === "" || t === "" ? null : {
url: n,
secret: t
};
}
async function askForToken(e, n, t) {
const o = n === null ? null : safeUrl(n.url);
if (n === null || o === null) {
const e = {
why: n === null ? "token-not-set" : "token-url",
values: {}
};
const t = {
code: "api.forbidden",
request: i,
status: null,
detail: ""
};
return {
ok: false,
problem: {
...t,
flaw: e,
permission: "id-token: write"
}
};
}
o.searchParams.set("audience", t);
const s = await e.elsewhere(i, o.href, n.secret, r);
return s.ok ? {
...s,
value: s.value.value
} : s;
}
function safeUrl(e) {
const n = URL.canParse(e) ? new URL(e) : null;
const t = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(n?.hostname ?? "");
return n?.protocol === "https:" || n?.protocol === "http:" && t ? n : null;
}
}),
9962: ((e, n, t) => {
t.d(n, {
Bj: () => createSignedReceipt,
Gq: () => readReceiptEnd,
JW: () => confirmReceipt,
T8: () => statementOf,
hx: () => failReceipt,
wr: () => listReceipts,
zk: () => createClaim
});
var o = t(3619);
var s = t(2830);
var r = t(9339);
var i = t(6085);
var a = t(834);
var u = t(1028);
function statementOf(e, n) {
return {
schema: 1,
object: n,
intervention: e.interventionId,
plan: e.planDigest,
environment: e.environment,
recipients: e.recipients,
"message-id": e.messageId,
server: e.mailServer,
run: String(e.runId)
};
}
function createClaim(e, n, t, o) {
const s = o === null ? {} : {
token: o
};
const r = {
...statementOf(t, "claim"),
...s
};
return deploy(e, n, t.commit, `ezdrav:${t.kind}`, r);
}
function createSignedReceipt(e, n, t, {kind: o, payload: s, token: r}) {
const a = {
schema: 1,
kind: o,
said: s,
token: r
};
return deploy(e, n, t, i.nk, a);
}
async function deploy(e, n, t, s, i) {
const u = await e.send("POST /repos/{owner}/{repo}/deployments", {
...(0, r.at)(n),
ref: t,
task: s,
environment: a.En,
auto_merge: false,
required_contexts: [],
production_environment: false,
transient_environment: true,
payload: i
}, o.Ikc({
id: o.aig(),
sha: o.euz(t)
}));
return u.ok ? {
...u,
value: u.value.id
} : u;
}
function confirmReceipt(e, n, t) {
return setStatus(e, n, t, "success");
}
function failReceipt(e, n, t) {
return setStatus(e, n, t, "failure");
}
function setStatus(e, n, t, s) {
return e.send("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
...(0, r.at)(n),
deployment_id: t,
state: s,
auto_inactive: false
}, o.Ikc({
state: o.euz(s),
created_at: u.u
}));
}
const c = o.YOg(o.Ikc({
id: o.aig(),
created_at: u.u,
payload: o.L5J(),
creator: o.mee(s.C$),
repository_url: o.YjP()
}));
const l = 20;
async function listReceipts(e, n, t, o) {
const u = [];
let d = await e.get("GET /repos/{owner}/{repo}/deployments", {
...(0, r.at)(n),
task: `ezdrav:${t}`,
per_page: 100
}, c);
for (let t = 1; d.ok; t += 1) {
if (d.value.some(e => !(0, r.lJ)(n, e.repository_url))) return (0, r._2)(d.request);
const f = d.value.filter(({creator: e}) => e !== null && (0, a.w2)((0, s.EW)(e)));
const m = f.map(({id: e, created_at: n, payload: t}) => ({
id: e,
createdAt: n,
payload: (0, i.Md)(t)
}));
u.push(...m);
if (d.next === null || t === l || m.some(o)) return {
...d,
value: u
};
d = await e.follow(d.next, d.request, c, n.id);
}
return d;
}
const d = o.YOg(o.Ikc({
id: o.aig(),
state: o.YjP(),
created_at: u.u
}));
async function readReceiptEnd(e, n, t) {
const o = await e.list("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
...(0, r.at)(n),
deployment_id: t
}, d, l);
if (!o.ok) return o;
const [s] = o.value.filter(({state: e}) => e === "success" || e === "failure" || e === "error").toSorted((e, n) => e.id - n.id);
if (s === void 0) return {
...o,
value: null
};
const {state: i, created_at: a} = s;
return {
...o,
value: i === "success" ? {
kind: "delivered",
at: a
} : {
kind: "given-up"
}
};
}
}),
2371: ((e, n, t) => {
t.d(n, {
x: () => refusal
});
var o = t(8048);
function refusal(e, n) {
const t = (0, o.L)(n, false);
return {
...e,
decision: e.decision === "error" || t.startsWith("allow") ? "error" : t,
allowed: false,
reasonCodes: (0, o.U)(n),
validUntil: null,
ahead: null,
rules: n
};
}
}),
8666: ((e, n, t) => {
t.d(n, {
Uw: () => verdictOnFiles,
WU: () => bareFacts,
Yb: () => verdictOnRun,
tm: () => verdictOnFinished
});
var o = t(8149);
var s = t(2371);
function bareFacts(e, n, t, o) {
const s = e.clock.now();
return {
repository: null,
now: s,
event: o,
files: n,
target: {
ref: {
kind: "announced-release"
},
deployed: null,
tagNow: null,
environment: "production"
},
landing: null,
receipts: null,
consents: null,
actor: null,
triggeringActor: null,
formerRules: null,
roster: {
known: true,
value: null,
grade: "recorded",
sources: []
},
problems: [ ...t === null ? [] : [ t ], ...s.known ? [] : [ s.problem ] ],
requests: e.counted
};
}
function verdictOnFiles(e, n, t, r, i) {
const a = [ "file", "clock", "api" ];
const u = (0, o._)(null, r, bareFacts(e, n, t, i));
return (0, s.x)(u, u.rules.filter(({rule: e}) => a.includes(e)));
}
function verdictOnFinished(e, n, t, r, i) {
const a = (0, o._)(t, r, bareFacts(e, n, null, i));
return (0, s.x)(a, a.rules.filter(({code: e}) => e === "target.finished"));
}
function verdictOnRun(e, n, t, {event: r, ref: i}) {
const a = (0, o._)(null, t, bareFacts(e, n, null, r));
const u = {
event: r,
ref: i,
announcing: true
};
return (0, s.x)(a, [ {
rule: "event",
outcome: "fail",
code: "event.not-allowed",
evidence: "verified",
facts: u
} ]);
}
}),
137: ((e, n, t) => {
t.r(n);
t.d(n, {
approve: () => approve
});
var o = t(9466);
var s = t(4586);
var r = t(4789);
var i = t(6381);
var a = t(1043);
var u = t(9962);
var c = t(8031);
var l = t(4391);
var d = t(2921);
var f = t(332);
var m = t(2633);
function approveParts(e, n) {
const t = (0, d.w)(n);
const o = t.approve;
switch (e.kind) {
case "taken":
return [ (0, f.em)(takenSentence(e, n)), ...e.mayBeAutomatic ? [ (0, f.em)(o.mayBeAutomatic) ] : [], (0, 
f.em)(o.archive), ...e.trouble === null ? [] : [ (0, f.em)(o.trouble), ...(0, c.e)(e.trouble, t) ] ];

case "refused":
return (0, m.W)(e.faults, n).map(f.em);

case "no-mail":
return [ (0, f.em)(o.noMail) ];

case "public":
return [ (0, f.em)(o.public) ];

case "failed":
return [ (0, f.em)(o.failed), ...(0, c.e)(e.problem, t) ];
}
}
function takenSentence({answer: e, party: n, domain: t, intervention: o}, s) {
const {approve: r} = (0, d.w)(s);
const i = r.answers[e];
return r.taken(r.parties[n], i, (0, l.TL)(t), (0, l.TL)(o));
}
var p = t(2585);
var v = t(3760);
var g = t(3024);
var w = t(2616);
const k = "mail";
function readBroughtMail(e) {
const n = fieldOf(e["GITHUB_EVENT_PATH"] ?? "");
if (n === null) return null;
(0, w.dK)(n);
const t = n.replace(/\s+/g, "");
if (t === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(t)) return null;
const o = Buffer.from(t, "base64").toString("latin1");
(0, w.dK)(o);
return `${o.replace(/[\r\n]+$/, "")}\r\n\r\n`;
}
function fieldOf(e) {
try {
const n = JSON.parse((0, g.readFileSync)(e, "utf8"));
const t = memberOf(memberOf(n, "inputs"), k);
return typeof t === "string" ? t : null;
} catch {
return null;
}
}
function memberOf(e, n) {
return typeof e === "object" && e !== null && Object.hasOwn(e, n) ? e[n] : void 0;
}
var h = t(1438);
var b = t(128);
var y = t(1402);
var O = t(8666);
var $ = t(3475);
var I = t(498);
function concludeApprove(e, n) {
const t = (0, d.w)(n);
const o = e.kind === "taken";
const s = approveParts(e, n);
const r = t.approve.heads[e.kind];
const i = [ {
kind: "heading",
text: `${o ? "✅" : "⛔"} ${r}`
}, ...s ];
const a = s.flatMap(e => e.kind === "sentence" ? [ (0, l.M_)(e.text, t.quotes) ] : []).join(" ");
const u = o && e.trouble === null;
return {
exitCode: o ? 0 : 1,
outputs: {
allowed: "false",
...o && {
"intervention-id": e.intervention
},
...o && e.issue !== null && {
"issue-number": String(e.issue)
}
},
log: (0, f._r)(i, n),
summary: (0, f.Y1)(i),
annotations: u ? [] : [ {
level: o ? "warning" : "error",
title: r,
message: a
} ],
report: {
schema: 1,
mode: "approve",
...detailsOf(e, n),
versions: I.S
}
};
}
function detailsOf(e, n) {
switch (e.kind) {
case "taken":
{
const {answer: n, intervention: t, party: o, approver: s, domain: r, issue: i} = e;
return {
result: n,
intervention: t,
party: o,
approver: s,
domain: r,
"issue-number": i
};
}

case "refused":
return {
result: "refused",
faults: e.faults.map(({code: e}) => e)
};

case "failed":
return {
result: "failed",
"reason-codes": [ e.problem.code ],
reasons: (0, $.e2)([ e.problem.code ], n)
};

case "no-mail":
case "public":
return {
result: e.kind
};
}
}
var x = t(4166);
var S = t(1192);
var T = t(2761);
var A = t(7400);
var M = t(1742);
async function approve(e, n = e => (0, s.k)(e)) {
const {inputs: t, context: o} = e;
const r = (0, x.$)(e);
try {
r.begin();
const s = readBroughtMail(process.env);
const i = (0, x._)(o);
const a = await (0, y.ZY)(r, i, void 0);
if (!a.ok) return unread(r, a.problem, e);
const u = a.value;
const {files: c, state: l} = u;
const d = t.language ?? c.solution.language ?? "en";
const f = {
language: d,
locate: c.locate,
file: null
};
const {event: m, ref: p} = o;
if (p !== `refs/heads/${l.defaultBranch}` || m !== "workflow_dispatch") {
const e = {
event: m,
ref: p
};
return (0, T.F_)((0, O.Yb)(r, c.files, c.solution, e), f);
}
if (c.files.kind !== "read") {
const e = c.files.kind === "unknown" ? c.files.problem : null;
const n = (0, O.Uw)(r, c.files, e, c.solution, m);
return (0, T.F_)(n, f);
}
const v = await broughtIn({
client: r,
standing: u,
context: o,
ask: n,
sender: t.mailFrom
}, s);
if (v.kind === "refused" && v.intervention !== void 0) await saySetAside(r, i, v, v.intervention, d);
if (v.kind !== "taken") return concludeApprove(v, d);
return concludeApprove(await withComment(r, i, v, d), d);
} finally {
r.close();
}
}
function unread(e, n, {inputs: t, context: o}) {
const s = {
kind: "unknown",
problem: n
};
const r = (0, O.Uw)(e, s, n, M.U, o.event);
return (0, T.F_)(r, {
language: t.language ?? "en",
locate: new Map,
file: null
});
}
async function broughtIn(e, n) {
const {client: t, standing: o, context: s, ask: r, sender: i} = e;
const {files: a, state: u} = o;
const {solution: c} = a;
if (u.visibility === "PUBLIC" && (0, v.ME)(c).length > 0) return {
kind: "public"
};
if (n === null) return {
kind: "no-mail"
};
const l = (0, b.M)(n);
if (!l.ok) return {
kind: "refused",
faults: l.faults
};
const {mail: d} = l;
const f = a.candidates.find(({intervention: {id: e, outcome: n}}) => n === void 0 && e === d.answer.intervention);
if (f === void 0) {
const {intervention: e} = d.answer;
return {
kind: "refused",
faults: [ {
code: "subject.other-intervention",
value: e
} ]
};
}
const {facts: m} = await (0, y.xS)(t, o, f, s);
if (m.landing?.known === false) return {
kind: "failed",
problem: m.landing.problem
};
if (!m.now.known) return {
kind: "failed",
problem: m.now.problem
};
const p = await (0, S.readMailKnowledge)(t, o.repository, u.tip, {
solution: c,
sender: i
});
if (!p.ok) return {
kind: "failed",
problem: p.problem
};
const {senders: g, isPublic: w} = p.value;
const k = {
intervention: {
id: f.intervention.id,
planDigest: f.planDigest
},
approvers: (0, v.ME)(c),
outsiders: (0, v.UE)(c, g),
stoodSince: m.landing?.value.noOtherSince ?? null,
now: m.now.value,
isPublicSuffix: w
};
const O = new Map;
for (const e of (0, h.b)(d, k.approvers)) O.set(e, await r(e));
const $ = {
kind: "unavailable",
detail: ""
};
const I = (0, h.B)(d, e => O.get(e) ?? $, k);
if (!I.ok) {
const {id: e} = f.intervention;
return {
kind: "refused",
faults: I.faults,
intervention: e
};
}
return recorded(e, f, I.answer, c);
}
async function recorded({client: e, standing: n, context: t}, o, s, {evidence: r}) {
const {repository: a, state: c} = n;
const {kind: l} = s;
const d = payloadOf(o, s, t.runId);
const f = r.approvals !== "recorded";
const m = {
client: e,
access: (0, i.j)(process.env),
demanded: f
};
const p = await (0, A._)(m, l, d);
if (p.kind !== "signed") return {
kind: "failed",
problem: p.problem
};
const v = {
kind: l,
payload: d,
token: p.token
};
const g = await (0, u.Bj)(e, a, c.tip, v);
if (!g.ok) return {
kind: "failed",
problem: g.problem
};
const {party: w, approver: k, domain: h, mayBeAutomatic: b} = s;
const {id: y} = o.intervention;
const O = {
answer: l,
intervention: y,
party: w,
approver: k,
domain: h,
mayBeAutomatic: b
};
return {
kind: "taken",
...O,
issue: null,
trouble: null
};
}
function payloadOf({intervention: e, planDigest: n}, t, s) {
return {
schema: 1,
object: "receipt",
intervention: e.id,
plan: n,
recipients: [],
party: t.party,
approver: t.approver,
domain: t.domain,
selector: t.selector,
key: t.keyHash,
headers: t.headersDigest,
"message-id": t.messageIdDigest,
date: (0, o.tK)(t.date),
"by-itself": t.mayBeAutomatic,
run: String(s)
};
}
async function saySetAside(e, n, t, o, s) {
const i = await (0, r.kd)(e, n, o);
if (!i.ok || i.value === null) return;
const u = `${(0, f.Y1)(approveParts(t, s))}\n${(0, p.w)("mail", s)}\n`;
await (0, a.BC)(e, n, i.value.number, u);
}
async function withComment(e, n, t, o) {
const s = await (0, r.kd)(e, n, t.intervention);
if (!s.ok) return {
...t,
trouble: s.problem
};
if (s.value === null) return t;
const {number: i} = s.value;
const {quotes: u} = (0, d.w)(o);
const c = (0, l.M_)(takenSentence(t, o), u);
const f = `${c}\n\n${(0, p.w)("mail", o)}\n`;
const m = await (0, a.BC)(e, n, i, f);
return {
...t,
issue: i,
trouble: m.ok ? null : m.problem
};
}
}),
7400: ((e, n, t) => {
t.d(n, {
G: () => signPatiently,
_: () => sign
});
var o = t(8244);
var s = t(6381);
var r = t(6346);
var i = t(2489);
async function sign({client: e, access: n}, t, o) {
const a = (0, r.Ox)(t, o);
const u = await (0, s.G)(e, n, a);
if (!u.ok) return {
kind: n === null ? "not-set-up" : "failed",
problem: u.problem
};
if ((0, i.C)(u.value, a) !== null) return {
kind: "signed",
token: u.value
};
const c = {
why: "another-token",
values: {}
};
const l = {
code: "api.malformed",
request: u.request,
status: 200,
detail: ""
};
return {
kind: "failed",
problem: {
...l,
flaw: c
}
};
}
const a = {
all: 3e5,
between: 15e3
};
async function signPatiently(e, n, t) {
const s = performance.now() + a.all;
for (;;) {
const r = await sign(e, n, t);
const i = r.kind === "failed" && passes(r.problem);
if (!i || performance.now() + a.between > s) return r;
await (0, o.v)(a.between, e.client.signal);
}
}
function passes({status: e}) {
return e === null || e === 429 || e < 400 || e >= 500;
}
}),
8031: ((e, n, t) => {
t.d(n, {
e: () => problemSentences,
j: () => spaced
});
var o = t(4391);
var s = t(332);
var r = t(9964);
function problemSentences(e, n) {
const {request: t, status: i, permission: a, permissions: u} = e;
const c = n.announce;
return [ (0, s.em)(c.problem((0, o.TL)(t), spaced(i, (0, r.R6)(e, n)))), ...a === void 0 ? [] : [ (0, 
s.em)(c.permission((0, o.TL)(a))) ], ...u === void 0 ? [] : [ (0, s.em)(c.permissions((0, 
o.TL)(u))) ], ...(0, r.n5)(e, n).map(s.em) ];
}
function spaced(e, n) {
return [ e ?? "", n ].filter(e => e !== "").join(" ");
}
}),
8997: ((e, n, t) => {
t.d(n, {
n: () => withStrangeMarks
});
var o = t(4391);
var s = t(2921);
var r = t(332);
const i = 20;
function markParts({foreign: e, doubtful: n}, t) {
const {marks: o} = (0, s.w)(t);
const listed = e => e.slice(0, i).map(e => `#${e}`).join(", ");
return [ ...e.length === 0 ? [] : [ (0, r.em)(o.foreign(listed(e))) ], ...n.length === 0 ? [] : [ (0, 
r.em)(o.doubtful(listed(n))) ] ];
}
function withStrangeMarks(e, n, t) {
const i = markParts(n, t);
if (i.length === 0) return e;
const {quotes: a} = (0, s.w)(t);
const u = i.flatMap(e => e.kind === "sentence" ? [ (0, o.M_)(e.text, a) ] : []).join(" ");
const {report: c} = e;
const l = {
"unsigned-issues": n.foreign,
"doubtful-issues": n.doubtful
};
return {
...e,
log: `${e.log}${(0, r._r)(i, t)}`,
summary: `${e.summary}\n${(0, r.Y1)(i)}`,
annotations: [ ...e.annotations, {
level: "warning",
title: "marks",
message: u
} ],
...typeof c === "object" && {
report: {
...c,
...l
}
}
};
}
}),
9773: ((e, n, t) => {
t.r(n);
t.d(n, {
request: () => request_request
});
var o = t(1346);
var s = t(8328);
var r = t(7992);
var i = t(3995);
var a = t(2669);
var u = t(8232);
var c = t(1742);
var l = t(2266);
var d = t(8666);
var f = t(4166);
var m = t(2761);
var p = t(5987);
var v = t(5508);
var g = t(7223);
var w = t(5079);
var k = t(1584);
var h = t(8997);
var b = t(3193);
var y = t(8031);
var O = t(4391);
var $ = t(332);
var I = t(4729);
var x = t(2585);
var S = t(2921);
function requestParts(e, n) {
const t = (0, S.w)(n).request;
const list = e => e.map(O.TL).join(", ");
switch (e.kind) {
case "sent":
return [ (0, $.em)(t.sent(list(e.to), (0, O.TL)(e.messageId))) ];

case "told":
return [ (0, $.em)(t.told) ];

case "rival":
return [ (0, $.em)(t.rival) ];

case "sending":
return [ (0, $.em)(t.sending((0, O.TL)(e.messageId))), (0, $.em)(t.ifItDidNot((0, 
O.TL)(e.messageId))) ];

case "unknown":
return [ (0, $.em)(t.unknown((0, O.TL)(e.messageId))), (0, $.em)(t.ifItDidNot((0, 
O.TL)(e.messageId))) ];

case "earlier-unknown":
return [ (0, $.em)(t.earlierUnknown), (0, $.em)(e.messageId === null ? t.recordChanged : t.ifItDidNot((0, 
O.TL)(e.messageId))) ];

case "by-hand":
{
const {path: n, to: o, subject: s, fromKnown: r} = e;
const i = (0, $.em)(t.byHand((0, O.TL)(n), list(o), (0, O.TL)(s)));
const a = {
kind: "letter",
title: t.wholeLetter,
text: e.letter
};
return r ? [ i, a ] : [ i, (0, $.em)(t.setSender), a ];
}

case "not-sent":
{
const {announce: o} = (0, S.w)(n);
const s = e.detail === "" ? "" : ` (${(0, O.TL)(e.detail)})`;
return [ (0, $.em)(t.notSent(`${o.refusals[e.why]}${s}`)), ...(0, I.g)(e, o).map($.em) ];
}

case "incomplete":
return [ (0, $.em)(t.incomplete(list(e.missing))) ];

case "failed":
return [ (0, $.em)(t.problem), ...(0, y.e)(e.problem, (0, S.w)(n)) ];
}
}
function requestIssueBody(e, n, t, o) {
const s = (0, S.w)(o).request;
const r = [ e, t.map(e => `@${e}`).join(" "), s.tasks, (0, $.P_)(s.wholeLetter, n), (0, 
x.w)("modes", o) ];
return `${r.filter(e => e !== "").join("\n\n")}\n`;
}
function requestTitle(e, n) {
return (0, S.w)(n).request.letters[e];
}
var T = t(498);
function concludeRequest(e, n, t, o, s) {
const r = (0, S.w)(s).request;
const i = n.kind === "sent" || n.kind === "told";
const a = n.kind === "sent" && o?.unsigned === true;
const u = i && !a;
const c = [ ...requestParts(n, s), ...o === null ? [] : [ (0, $.em)(a ? r.notSigned : r.issueTrouble), ...(0, 
y.e)(o.problem, (0, S.w)(s)) ], ...t === null ? [] : [ (0, $.em)(r.issueAt(t)) ] ];
const l = r.head(requestTitle(e, s), i);
const d = [ {
kind: "heading",
text: l
}, ...c ];
const {quotes: f} = (0, S.w)(s);
const m = c.flatMap(e => e.kind === "sentence" ? [ (0, O.M_)(e.text, f) ] : []).join(" ");
return {
exitCode: u ? 0 : 1,
outputs: {
allowed: "false",
...t !== null && {
"issue-number": String(t)
}
},
log: (0, $._r)(d, s),
summary: (0, $.Y1)(d),
annotations: i && o === null ? [] : [ {
level: u ? "warning" : "error",
title: l,
message: m
} ],
report: {
schema: 1,
mode: "request",
letter: e,
result: n.kind,
"message-id": "messageId" in n ? n.messageId : null,
"issue-number": t,
versions: T.S
}
};
}
var A = t(6056);
function requestLetter(e, n) {
if (e.name.trim() === "") return {
missing: [ "name" ]
};
if (n === null) return (0, A.q)("architecture", {
solution: e
});
const {kind: t, subject: o} = n;
return t === "question" ? (0, A.q)(t, {
solution: e,
subject: o,
question: n.question
}) : (0, A.q)(t, {
solution: e,
subject: o,
elements: n.elements ?? [],
justification: n.justification
});
}
var M = t(1043);
var j = t(9600);
var L = t(7827);
var D = t(8230);
const _ = "ezdrav-request";
const {createHash: z} = process.getBuiltinModule("node:crypto");
async function sendRequest(e, n, t, o) {
const {client: s, repository: r, solution: i, post: a, language: u, now: c} = e;
const l = (0, w.tI)(`ezdrav-${n}`, a);
const d = {
messageId: l,
date: c
};
if (a.server === null) {
const e = await (0, w.fU)(t, d, a, `ezdrav-${n}`);
return {
result: resultOf(e, t, l),
issue: null,
trouble: null
};
}
const {to: f, subject: m, text: p} = t;
const v = z("sha256").update(JSON.stringify([ f, m, p ])).digest("hex");
const g = `\x3c!-- ezdrav:request:${v.slice(0, 32)} --\x3e`;
const {assignees: k} = i.contacts;
const h = requestTitle(n, u);
const b = requestIssueBody(g, p, k, u);
const y = {
label: _,
marker: g,
title: h,
body: b,
assignees: k
};
const O = await (0, M.px)(s, r, y, async e => e);
if (!O.ok) return {
result: {
kind: "failed",
problem: O.problem
},
issue: null,
trouble: null
};
const {issue: I} = O.value;
const {number: S} = I;
const said = e => `${(0, $.Y1)(requestParts(e, u))}\n${(0, x.w)("modes", u)}\n`;
const T = (0, D.H)(e, I, {
messageId: l,
claimText: said({
kind: "sending",
messageId: l
})
});
const failed = e => ({
result: {
kind: "failed",
problem: e
},
issue: S,
trouble: null
});
if (o !== void 0) {
const e = await T.giveUp(o);
if (!e.ok) return failed(e.problem);
}
const A = await (0, j.E)(T, l, c, C, async () => {
const e = await (0, w.fU)(t, d, a, `ezdrav-${n}`);
s.begin();
const o = e.kind === "sent" || e.kind === "unknown" ? e.kind : "failed";
return {
end: o,
posted: e
};
});
switch (A.kind) {
case "not-claimed":
return failed(A.problem);

case "yielded":
{
const {kind: e, messageId: n} = A.to;
const t = e === "sent" ? {
kind: "told"
} : e === "claimed" ? {
kind: "rival"
} : {
kind: "earlier-unknown",
messageId: n === "" ? null : n
};
return {
result: t,
issue: S,
trouble: null
};
}

case "delivered":
{
const e = resultOf(A.delivery.posted, t, l);
const n = A.recorded.ok ? await T.say(A.key, A.delivery.end, said(e)) : {
...A.recorded,
unsigned: false
};
return {
result: e,
issue: S,
trouble: n.ok ? null : n
};
}
}
}
const C = (0, L.Q)("GraphQL StaffComments", "record-not-listed");
function resultOf(e, {to: n, subject: t, text: o}, s) {
switch (e.kind) {
case "sent":
return {
kind: "sent",
to: n,
messageId: s
};

case "unknown":
return {
kind: "unknown",
messageId: s
};

case "not-sent":
return {
kind: "not-sent",
why: e.why,
status: e.status,
detail: e.detail
};

case "by-hand":
return {
...e,
to: n,
subject: t,
letter: o
};
}
}
const R = "architecture, .ezdrav/requests/NAME.yml";
async function request_request(e, n = {}) {
const {inputs: t, context: o} = e;
const i = t.request ?? "";
if (i !== "architecture" && !(0, u.d)(i)) throw new l.H5("request", R);
const a = (0, w.ss)(t, n);
const y = (0, f.$)(e);
const O = (0, f._)(o);
const unusable = (e, n, s = null) => {
const r = n === null ? {
kind: "invalid",
diagnostics: e
} : {
kind: "unknown",
problem: n
};
const i = (0, d.Uw)(y, r, n, c.U, o.event);
const a = t.language ?? s?.solution.language ?? "en";
return (0, m.F_)(i, {
language: a,
locate: s?.locate ?? new Map,
file: null
});
};
try {
y.begin();
const e = await (0, s.Nu)(y, O, null);
if (!e.ok) return unusable([], e.problem);
const n = await (0, v.B)(y, O, e.value, void 0);
if (n.files.kind === "unknown") return unusable([], n.files.problem, n);
const u = n.diagnostics.filter(({file: e}) => e === p.iZ);
const c = await readWanted(y, O, e.value, i);
const l = await (0, b.I)(y, O);
if (c.problem !== null || c.diagnostics.length > 0 || u.length > 0) return unusable([ ...u, ...c.diagnostics ], c.problem, n);
if (!l.known) return unusable([], l.problem, n);
const {solution: d} = n;
const f = t.language ?? d.language ?? "en";
const held = e => (0, g.N$)(e, n, f);
const m = c.value?.kind ?? "architecture";
const w = requestLetter(d, c.value);
if (!(0, r.D)(w)) {
const e = c.value === null || w.missing.includes("name") ? p.iZ : i;
const n = w.missing.map(n => `${n} (${e})`);
return held(concludeRequest(m, {
kind: "incomplete",
missing: n
}, null, null, f));
}
const {defaultBranch: $} = e.value;
const {runId: I} = o;
const x = await (0, k.O)({
client: y,
repository: O,
defaultBranch: $,
solution: d,
runId: I
});
const S = {
client: y,
repository: O,
solution: d,
post: a,
language: f,
now: l.value,
marks: x
};
const {result: T, issue: A, trouble: M} = await y.uninterrupted(() => sendRequest(S, m, w, t.sendAgain));
const j = concludeRequest(m, T, A, M, f);
return held((0, h.n)(j, x.strange, f));
} finally {
y.close();
}
}
async function readWanted(e, n, t, s) {
if (s === "architecture") return {
value: null,
diagnostics: [],
problem: null
};
const r = t.files.find(e => e.path === s);
const c = a.o5.bytes;
let l = r === void 0 ? {
unread: "missing"
} : (0, i.O$)(r) ?? q;
if (r !== void 0 && l === q) if (r.size > c) l = {
unread: "too-large",
size: r.size,
limit: c
}; else {
const t = await (0, o.b4)(e, n, [ r.oid ]);
if (!t.ok) return {
value: null,
diagnostics: [],
problem: t.problem
};
l = t.value.get(r.oid) ?? q;
}
const d = (0, u.i)(s, l);
return d.ok ? {
value: d.value,
diagnostics: [],
problem: null
} : {
value: null,
diagnostics: d.diagnostics,
problem: null
};
}
const q = new Uint8Array;
}),
9600: ((e, n, t) => {
t.d(n, {
E: () => sendOnce
});
var o = t(5337);
const s = 3;
async function sendOnce(e, n, t, s, r) {
const i = await e.claim();
if (!i.ok && i.certain) return {
kind: "not-claimed",
problem: i.problem
};
const a = await findOwn(e, n, i.ok ? null : i.problem, s);
if (!a.ok) {
if (i.ok) await e.end(i.value, "failed");
return {
kind: "not-claimed",
problem: a.problem
};
}
const {own: u, older: c} = a.value;
const l = (0, o.b)(c, t);
if (l.kind !== "none") {
await e.end(u.key, "yielded");
const n = c.find(e => e.messageId === l.messageId) ?? u;
return {
kind: "yielded",
to: l,
key: n.key
};
}
const d = await r();
const f = await recordEnd(e, u, d.end);
return {
kind: "delivered",
key: u.key,
delivery: d,
recorded: f
};
}
async function findOwn(e, n, t, o) {
for (let r = 1; ;r += 1) {
const i = await e.attempts();
if (!i.ok) return i;
const a = i.value.findIndex(e => e.messageId === n);
const u = i.value[a];
if (u !== void 0) return {
ok: true,
value: {
own: u,
older: i.value.slice(0, a)
}
};
if (r === s) return {
ok: false,
problem: t ?? o
};
await e.wait(r);
}
}
async function recordEnd(e, n, t) {
for (let o = 1; ;o += 1) {
const r = await e.end(n.key, t);
if (r.ok || o === s) return r;
await e.wait(o);
const i = await e.attempts();
const a = i.ok ? i.value.find(({messageId: e}) => e === n.messageId) : null;
if (a?.end === t) return {
ok: true,
value: a.at
};
}
}
}),
4729: ((e, n, t) => {
t.d(n, {
g: () => mailRemedy
});
function isForNow(e) {
return e !== null && e >= 400 && e < 500;
}
function mailRemedy({why: e, status: n}, t) {
return isForNow(n) ? [ t.tryLater ] : [ t.mailRemedies[e], t.sendAgain ];
}
}),
9103: ((e, n, t) => {
t.d(n, {
s8: () => keepAnnouncementIssue,
T0: () => sayNotHeard,
N6: () => sayOnce,
li: () => sayPlanIsVoid
});
var o = t(4789);
var s = t(1043);
var r = t(4036);
var i = t(4391);
var a = t(332);
var u = t(2921);
var c = t(2585);
const l = 200;
function announcementIssue(e) {
const {intervention: n, solution: t, language: o} = e;
const s = (0, u.w)(o).announcementIssue;
const r = n.status === "withdrawn";
const d = t.contacts.assignees.map(e => `@${e}`).join(" ");
const f = [ e.marker, d, `## ${s.intervention}`, table(e, s), `## ${s.status}`, e.status === null ? (0, 
i.AO)(s.sending) : (0, a.Y1)(e.status).trim(), ...r ? [ (0, i.AO)(s.withdrawn) ] : approving(e, s), ...r ? [] : [ `## ${s.tasks}`, tasks(e, s) ], e.letter === null ? "" : (0, 
a.P_)(s.letter, e.letter), (0, c.w)("concepts", e.language) ];
const m = s.title(n.id, (0, i.RK)(n.title));
return {
title: (0, i.vI)(m, l),
body: `${f.filter(e => e !== "").join("\n\n")}\n`
};
}
function issueStatus(e, n, t) {
const o = (0, u.w)(t).announcementIssue;
const {stamp: s} = (0, u.w)(t).moments;
if (e !== null && (e.kind === "sent" || e.kind === "told")) {
const n = e.kind === "sent" ? e.notice === "withdrawal" : e.withdrawn;
const t = e.kind === "sent" ? e.messageId : e.reference ?? "–";
const r = n ? o.withdrawalDelivered(s(e.at)) : o.delivered(s(e.at), (0, i.TL)(t));
return [ (0, a.em)(r) ];
}
return n.filter(({kind: e}) => e !== "letter");
}
function planComment(e, n, t) {
const o = (0, u.w)(t).announcementIssue;
const s = n.kind === "changed" ? [ o.changed, o.changedFrom((0, i.TL)(n.from)) ] : [ o.withdrawnNow ];
const r = [ ...s.map(i.AO), (0, c.w)("concepts", t) ];
return `${e}\n\n${r.join("\n\n")}\n`;
}
function table(e, n) {
const {intervention: t, planDigest: o, path: s, language: r} = e;
const {stamp: a} = (0, u.w)(r).moments;
const {start: c, end: l, downtime: d} = t.schedule;
const f = [ [ n.rows.id, (0, i.h8)(t.id) ], [ n.rows.title, (0, i.h8)(t.title) ], [ n.rows.solution, (0, 
i.h8)(t.solution) ], [ n.rows.release, (0, i.h8)(t.release.tag) ], [ n.rows.slot, (0, 
i.js)(`${a(c)} – ${a(l)}`) ], [ n.rows.downtime, (0, i.js)(d ? n.yes : n.no) ], [ n.rows.plan, (0, 
i.h8)(o) ], [ n.rows.file, (0, i.h8)(s) ] ];
const m = f.map(([e, n]) => `<tr><th>${(0, i.js)(e)}</th><td>${n}</td></tr>`);
return `<table>${m.join("")}</table>`;
}
function approving(e, n) {
const {approvers: t} = e.solution;
const named = e => e.length === 0 ? "–" : e.map(({login: e}) => (0, i.TL)(e)).join(", ");
const o = t.client.filter(e => "login" in e);
const s = t["ezdrav-ict"].filter(e => "login" in e);
const r = o.length + s.length > 0;
return [ `## ${n.approve}`, (0, i.AO)(n.howToApprove), `\`\`\`\n/approve ${e.intervention.id} ${e.planDigest}\n\`\`\``, ...r ? [ (0, 
i.AO)(n.whoMay(named(o), named(s))) ] : [], (0, i.AO)(n.orInWriting) ];
}
function tasks({told: e}, {task: n}) {
const t = [ `- [${e ? "x" : " "}] ${n.told}`, `- [ ] ${n.client}`, `- [ ] ${n.ict}`, `- [ ] ${n.outcome}` ];
return t.join("\n");
}
var d = t(1923);
const {createHash: f} = process.getBuiltinModule("node:crypto");
async function keepAnnouncementIssue(e, n, t, o) {
const r = wantedIssue(t);
const i = await (0, s.px)(e, n, r, e => o.signedNew(e));
if (!i.ok) return i;
const {issue: a, created: u} = i.value;
const {number: c, createdAt: l} = a;
const d = u || stateOf(a.body) === stateOf(r.body);
const f = u || await isCounted(o, a.body, {
issue: c,
madeAt: l
});
const m = a.state === "closed" && !d && t.leaveClosed !== true && t.candidate.intervention.status === "planned";
if (d && f) return {
...i,
value: a
};
const {text: p} = await o.signed(r.body, c);
const v = await (0, s.tt)(e, n, c, {
title: r.title,
body: p,
...m && {
state: "open"
}
});
return v.ok ? {
...v,
value: {
...a,
body: p
}
} : v;
}
async function isCounted(e, n, t) {
return await e.standing(n, t) !== "foreign";
}
function wantedIssue(e) {
const {candidate: n, solution: t, language: s, letter: r, outcome: i} = e;
const {intervention: a, planDigest: u, path: c} = n;
const l = (0, o.EJ)(a.id);
const d = i?.result?.kind === "sent" || i?.result?.kind === "told";
const m = i === null ? null : issueStatus(i.result, i.parts, s);
const p = {
intervention: a,
planDigest: u,
path: c,
solution: t,
marker: l,
status: m,
told: d,
language: s
};
const {title: v, body: g} = announcementIssue({
...p,
letter: r
});
const w = announcementIssue({
...p,
letter: null
});
const k = f("sha256").update(`${v}\n${w.body}`).digest("hex").slice(0, 16);
return {
label: o.zk,
marker: l,
title: v,
body: `${g}\n\x3c!-- ezdrav:state:${k} --\x3e\n`,
assignees: t.contacts.assignees
};
}
function stateOf(e) {
return /^<!-- ezdrav:state:([0-9a-f]{16}) -->\r?$/m.exec(e)?.[1] ?? null;
}
async function sayPlanIsVoid(e, n, t, o) {
const r = `\x3c!-- ezdrav:${t.kind}:${n.planDigest} --\x3e`;
const i = planComment(r, t, o);
const a = await sayOnce(e, r, i);
if (a !== null) return a;
if (t.kind === "changed") return null;
const {client: u, repository: c, number: l} = e;
const d = await (0, s.wS)(u, c, l, "not_planned");
return d.ok ? null : d.problem;
}
async function sayNotHeard(e, {intervention: {id: n}, planDigest: t}, o, s, r) {
for (const i of o) {
if (i.miss === null) continue;
const o = `\x3c!-- ezdrav:not-heard:${i.miss.comment.id} --\x3e`;
const u = (0, d.D)(i, {
announced: {
id: n,
planDigest: t
},
now: s,
language: r
});
const l = `${o}\n\n${(0, a.Y1)(u)}\n${(0, c.w)("concepts", r)}\n`;
const f = await sayOnce(e, o, l);
if (f !== null) return f;
}
return null;
}
async function sayOnce({client: e, repository: n, number: t, marks: o}, i, a) {
const marked = async e => {
const n = e.filter(e => e.body.split(/\r?\n/).includes(i));
const s = {
issue: t,
madeAt: null
};
const r = await Promise.all(n.map(e => isCounted(o, e.body, s)));
return n.filter((e, n) => r[n] === true);
};
const u = await (0, r.lY)(e, n, t);
if (!u.ok) return u.problem;
if ((await marked(u.value)).length > 0) return null;
const c = await o.signed(a, t);
if (!c.ok) return c.problem;
const l = await (0, s.BC)(e, n, t, c.text);
const d = await (0, r.lY)(e, n, t);
if (!d.ok) return l.ok ? null : l.problem;
const [f] = (await marked(d.value)).toSorted((e, n) => e.id - n.id);
if (!l.ok) return f === void 0 ? l.problem : null;
if (f === void 0 || f.id === l.value.id) return null;
const m = await (0, s.Tu)(e, n, l.value.id);
return m.ok ? null : m.problem;
}
}),
6093: ((e, n, t) => {
t.d(n, {
b: () => askForReview
});
var o = t(1043);
var s = t(1151);
var r = t(8056);
var i = t(7335);
var a = t(5414);
var u = t(64);
const c = {
issue: null,
done: null,
problem: null
};
const l = "ezdrav-review";
async function askForReview(e) {
const {client: n, repository: t, candidate: d, solution: f, outcome: m, now: p, language: v, marks: g} = e;
const {intervention: w, planDigest: k} = d;
const h = (0, s.SQ)(w, m);
if (h.length === 0 || w.review?.held !== void 0) return c;
const b = {
interventionId: w.id,
planDigest: k
};
const {assignees: y} = f.contacts;
const O = f.calendar["extra-non-working-days"];
const $ = (0, s.dW)(w, m.endedAt ?? p, O);
const I = {
label: l,
marker: (0, r.YN)(b),
...(0, i.kl)({
intervention: w,
reviewed: b,
causes: h,
due: $,
assignees: y,
language: v
}),
assignees: y
};
const x = await (0, o.px)(n, t, I, e => g.signedNew(e));
if (!x.ok) return {
...c,
problem: x.problem
};
const {issue: S, created: T} = x.value;
const A = {
...c,
issue: S.number
};
if (T) return {
...A,
done: "opened"
};
const M = {
client: n,
repository: t,
issue: S.number,
now: p,
marks: g
};
const j = await (0, u.D)(M);
if (!j.ok) return {
...A,
problem: j.problem
};
const L = j.value.filter(({edited: e}) => !e);
const {number: D, createdAt: _, body: z} = S;
const C = (0, a.gF)(z).length > 0 && await g.standing(z, {
issue: D,
madeAt: _
}) === "foreign";
const R = (0, r.MC)([ ...C ? [] : [ z ], ...L.map(({body: e}) => e) ]);
const q = h.filter(e => !R.includes(e));
if (q.length === 0) return A;
const B = await (0, u.N)(M, j.value, {
what: q.join(","),
write: e => (0, i.fd)(q, e, v)
});
if (B.kind === "problem") return {
...A,
problem: B.problem
};
return {
...A,
done: B.kind === "said" ? "extended" : null
};
}
}),
64: ((e, n, t) => {
t.d(n, {
D: () => ownComments,
N: () => sayOnce
});
var o = t(8244);
var s = t(9019);
var r = t(1043);
var i = t(4036);
var a = t(8056);
var u = t(9600);
var c = t(7827);
var l = t(217);
const d = (0, c.Q)("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", "record-not-listed");
async function ownComments(e) {
const {client: n, repository: t, issue: o} = e;
const r = await (0, s.p)(n, t, [ o ], () => true);
if (!r.ok) return r;
return {
...r,
value: await counted(e, r.value.get(o) ?? [])
};
}
async function counted({issue: e, marks: n}, t) {
const o = await Promise.all(t.map(({body: t}) => n.standing(t, {
issue: e,
madeAt: null
})));
return t.filter((e, n) => o[n] !== "foreign");
}
async function sayOnce(e, n, {what: t, write: o}) {
if (n.some(({body: e, edited: n}) => !n && (0, a.$g)(e)?.what === t)) return {
kind: "already"
};
const {client: s, now: r} = e;
const i = {
what: t,
id: crypto.randomUUID()
};
const c = commentLedger(e, i, o(i), newestOf(n));
const l = await s.uninterrupted(() => (0, u.E)(c, i.id, r, d, async () => ({
end: "sent"
})));
switch (l.kind) {
case "delivered":
return {
kind: "said"
};

case "yielded":
return {
kind: "already"
};

case "not-claimed":
return {
kind: "problem",
problem: l.problem
};
}
}
function newestOf(e) {
return Math.max(0, ...e.map(({id: e}) => e));
}
function commentLedger(e, {what: n}, t, s) {
const {client: u, repository: c, issue: d, now: f, marks: m} = e;
return {
claim: async () => {
const e = await m.signed(t, d);
if (!e.ok) return {
...e,
certain: true
};
const n = await (0, r.BC)(u, c, d, e.text);
return n.ok ? {
ok: true,
value: n.value.id
} : {
...n,
certain: (0, l.vu)(n.problem)
};
},
attempts: async () => {
const t = await (0, i.lY)(u, c, d);
if (!t.ok) return t;
const o = (await counted(e, t.value)).flatMap(e => {
const t = (0, a.$g)(e.body);
return t?.what === n && e.id > s ? [ {
key: e.id,
messageId: t.id,
at: f,
end: "sent"
} ] : [];
});
return {
ok: true,
value: o.toSorted((e, n) => e.key - n.key)
};
},
end: async (e, n) => {
if (n !== "sent") {
const n = await (0, r.Tu)(u, c, e);
if (!n.ok) return n;
}
return {
ok: true,
value: f
};
},
wait: e => (0, o.v)(l.j2 * e, u.signal)
};
}
}),
8056: ((e, n, t) => {
t.d(n, {
$g: () => saidIn,
MC: () => causesIn,
M_: () => dueIn,
Qx: () => causesMark,
TN: () => isRecorded,
YN: () => reviewMark,
bn: () => saidMark,
m_: () => dueMark,
n0: () => reviewedIn,
t2: () => recorded
});
var o = t(7674);
var s = t(1151);
const r = /^<!-- ezdrav:review:([A-Za-z0-9._-]{1,64}):sha256:([0-9a-f]{64}) -->\r?$/m;
const i = /^<!-- ezdrav:review-due:(\d{4}-\d{2}-\d{2}) -->\r?$/m;
const a = /^<!-- ezdrav:review-causes:([a-z,-]+) -->\r?$/gm;
const u = /^<!-- ezdrav:review-said:([a-z,-]+):(\S+) -->\r?$/m;
const c = "\x3c!-- ezdrav:review-recorded --\x3e";
function reviewMark({interventionId: e, planDigest: n}) {
return `\x3c!-- ezdrav:review:${e}:${n} --\x3e`;
}
function dueMark(e) {
return `\x3c!-- ezdrav:review-due:${e} --\x3e`;
}
function causesMark(e) {
return `\x3c!-- ezdrav:review-causes:${e.join(",")} --\x3e`;
}
function saidMark({what: e, id: n}) {
return `\x3c!-- ezdrav:review-said:${e}:${n} --\x3e`;
}
function saidIn(e) {
const [, n, t] = u.exec(e) ?? [];
return n === void 0 || t === void 0 ? null : {
what: n,
id: t
};
}
function recorded(e) {
return `${e.trimEnd()}\n\n${c}\n`;
}
function isRecorded(e) {
return e.split(/\r?\n/).includes(c);
}
function reviewedIn(e) {
const [, n, t] = r.exec(e) ?? [];
if (n === void 0 || t === void 0) return null;
return {
interventionId: n,
planDigest: `sha256:${t}`
};
}
function dueIn(e) {
return (0, o._)(i.exec(e)?.[1] ?? "");
}
function causesIn(e) {
const n = e.flatMap(e => [ ...e.matchAll(a) ].flatMap(([, e = ""]) => e.split(",")));
return s.aN.filter(e => n.includes(e));
}
}),
1151: ((e, n, t) => {
t.d(n, {
SQ: () => reviewCausesOf,
TQ: () => reviewReminder,
aN: () => i,
dW: () => reviewDue
});
var o = t(5854);
var s = t(7209);
var r = t(7035);
const i = [ "urgent", "rolled-back", "failed", "overrun", "undeclared-downtime" ];
const a = 10;
function reviewCausesOf(e, n) {
const {result: t, seen: o} = n;
const s = t === "cancelled" && (o === null || o.ending === "cancelled");
if (s) return [];
const a = (0, r.Y)(e, n).map(({kind: e}) => e);
const u = {
urgent: e.urgent !== void 0,
"rolled-back": t === "rolled-back" || o?.ending === "rolled-back",
failed: t === null || o?.ending === "failed",
overrun: a.includes("past-slot") || a.includes("past-window"),
"undeclared-downtime": a.includes("undeclared-downtime")
};
return i.filter(e => u[e]);
}
function reviewDue({review: e}, n, t) {
return e?.due ?? (0, o.UM)((0, s.gD)(n), a, t);
}
const u = "09:00";
function reviewReminder(e, n, t) {
if (e === null) return "undated";
const from = n => (0, s.l$)((0, o.UM)(e, n, t) ?? (0, s.fi)(e, n), u);
if (n >= from(1)) return "overdue";
return n >= from(-1) && (0, s.gD)(n) <= e ? "soon" : null;
}
}),
7335: ((e, n, t) => {
t.d(n, {
fd: () => furtherCauses,
kl: () => reviewIssue,
sQ: () => donePath,
yg: () => reviewReminderComment
});
var o = t(8056);
var s = t(4391);
var r = t(7649);
var i = t(2585);
var a = t(2921);
var u = t(332);
var c = t(1114);
function donePath(e) {
return `.ezdrav/done/${e}.yml`;
}
function reviewIssue(e) {
const {intervention: n, reviewed: t, causes: r, due: u, assignees: l, language: d} = e;
const f = (0, a.w)(d).review;
const {id: m, solution: p, review: v} = n;
const g = (0, c.Bv)([ [ (0, o.YN)(t), ...u === null ? [] : [ (0, o.m_)(u) ], (0, 
o.Qx)(r) ].join("\n"), mentions(l), (0, c.FY)(f.why((0, s.TL)(p))), (0, c.Ci)(r.map(e => f.causes[e]), "ul"), (0, 
c.FY)(dueSentence(u, v?.due !== void 0, d)), (0, c.FY)(f.questions), (0, c.Ci)([ ...r.map(e => f.byCause[e]), ...f.everyTime ]), (0, 
c.FY)(f.command), block(commandLine(m, d)), (0, c.FY)(f.block((0, s.TL)(donePath(m)))), block(reviewBlock(d)), (0, 
c.FY)(f.afterwards), (0, i.w)("review", d) ]);
return {
title: (0, s.vI)(f.title(m), 200),
body: `${g}\n`
};
}
function dueSentence(e, n, t) {
const o = (0, a.w)(t).review;
if (e === null) return o.undated;
const s = (0, a.w)(t).moments.date(e);
return n ? o.dueAsWritten(s) : o.due(s);
}
function furtherCauses(e, n, t) {
const s = (0, a.w)(t).review;
const r = e.map(e => s.causes[e]);
const u = e.map(e => s.byCause[e]);
const l = [ (0, o.bn)(n), (0, o.Qx)(e) ].join("\n");
const d = [ (0, c.FY)(s.more), (0, c.Ci)(r, "ul"), (0, c.Ci)(u, "ul") ];
d.push((0, i.w)("review", t));
return `${(0, c.Bv)([ l, ...d ])}\n`;
}
function reviewReminderComment(e) {
const {kind: n, said: t, interventionId: s, due: r, reopened: u, assignees: l, language: d} = e;
const f = (0, a.w)(d).review;
const m = r === null ? "" : (0, a.w)(d).moments.date(r);
const p = (0, c.Bv)([ (0, o.bn)(t), mentions(l), (0, c.FY)(f.reminders[n](m)), u ? (0, 
c.FY)(f.closedEarly) : "", block(commandLine(s, d)), (0, i.w)("review", d) ]);
return `${p}\n`;
}
function commandLine(e, n) {
const {place: t} = (0, a.w)(n).review;
return `ezdrav record review ${(0, r.r)(e)} --held ${t.day} --causes "${t.causes}" --measures "${t.measures}" --reference "${t.reference}"`;
}
function reviewBlock(e) {
const {place: n} = (0, a.w)(e).review;
return [ "review:", `  held: ${n.day}`, `  causes: ${n.causes}`, `  measures: ${n.measures}`, `  reference: ${n.reference}` ].join("\n");
}
function mentions(e) {
return e.map(e => `@${e}`).join(" ");
}
function block(e) {
return (0, u.Y1)([ {
kind: "block",
text: e
} ]).trimEnd();
}
}),
7308: ((e, n, t) => {
t.d(n, {
R: () => readJobs
});
var o = t(3619);
var s = t(9339);
var r = t(1028);
const i = o.FsL(o.Ikc({
jobs: o.YOg(o.Ikc({
run_id: o.aig(),
name: o.YjP(),
run_attempt: o.lqM(o.aig()),
started_at: r.u,
completed_at: o.mee(r.u),
conclusion: o.mee(o.YjP()),
steps: o.lqM(o.YOg(o.Ikc({
name: o.YjP(),
conclusion: o.mee(o.YjP()),
started_at: o.cl6(r.u)
})))
}))
}), o.pdi(({jobs: e}) => e));
const a = 10;
async function readJobs(e, n, t) {
const o = await e.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
...(0, s.at)(n),
run_id: t,
filter: "all"
}, i, a);
if (!o.ok) return o;
if (o.value.some(e => e.run_id !== t)) return (0, s._2)(o.request);
const r = o.value.map(e => ({
name: e.name,
attempt: e.run_attempt ?? 1,
startedAt: e.started_at,
completedAt: e.completed_at,
conclusion: e.conclusion,
steps: (e.steps ?? []).map(({name: e, conclusion: n, started_at: t}) => ({
name: e,
conclusion: n,
startedAt: t ?? null
}))
}));
return {
...o,
value: r
};
}
}),
3485: ((e, n, t) => {
t.r(n);
t.d(n, {
close: () => close_close
});
var o = t(4789);
var s = t(1043);
var r = t(8328);
var i = t(7308);
var a = t(1742);
var u = t(6383);
var c = t(9466);
const l = /deploy|namest|release|izda|prod/i;
const d = /\b(?:gate|ezdrav|preverjanje|vrata)\b/i;
const f = /deploy|namest|migra|roll.?out|upgrade|nadgra/i;
const m = /clos|zapr|zaklj/i;
const p = /roll.?back|back.?out|povrn|vrnitev|revert/i;
const v = /^(?:set up job|set up runner|complete job|complete runner|initialize containers|stop containers|post .*)$/i;
function timelineOf(e, n, t) {
const o = e.filter(e => didAnything(e) && !wasRefused(e, n));
const s = e.every(({name: n}) => n === e[0]?.name);
const r = o.filter(e => e.completedAt !== null || s || deploys(e));
const i = r.filter(({name: e}) => l.test(e));
const a = i.length > 0 ? i : r;
if (a.length === 0 || i.length === 0 && wasSkipped(e, r)) return {
kind: "nothing-done"
};
const u = Math.min(...a.map(e => e.startedAt));
const d = r.filter(e => a.includes(e) || e.startedAt >= u);
const f = d.filter(e => a.includes(e) || p.test(e.name));
const m = Math.max(...f.map(e => e.attempt));
return {
kind: "carried-out",
startedAt: (0, c.B9)(Math.min(...a.map(workBegan))),
endedAt: (0, c.B9)(Math.max(...d.map(e => endOf(e, t)))),
ending: endingOf(f.filter(e => e.attempt === m)),
jobs: [ ...new Set(d.map(({name: e}) => e)) ]
};
}
function workBegan(e) {
const n = gateAt(e.steps);
if (n < 0 || e.steps[n]?.conclusion !== "success") return e.startedAt;
const t = e.steps.slice(n + 1).find(({name: e, conclusion: n}) => !v.test(e) && n !== "skipped");
return t?.startedAt ?? e.startedAt;
}
function gateAt(e) {
const n = e.findIndex(({name: e}) => d.test(e) && !f.test(e));
return e.slice(0, Math.max(0, n)).some(didWork) ? -1 : n;
}
function didWork({name: e, conclusion: n}) {
return f.test(e) && n !== null && n !== "skipped";
}
function wasSkipped(e, n) {
return e.some(e => !didAnything(e) && f.test(e.name)) && !n.some(({steps: e}) => e.some(didWork));
}
function deploys(e) {
if (m.test(e.name)) return false;
const n = stepsOf(e).filter(({conclusion: e}) => e !== null);
return l.test(e.name) || n.some(({name: e}) => l.test(e) || d.test(e));
}
function endOf({completedAt: e}, n) {
return e ?? (0, c.B9)(n - n % 1e3);
}
function didAnything({conclusion: e}) {
return e !== "skipped";
}
function stepsOf(e) {
return e.steps.filter(({name: e}) => !v.test(e));
}
const g = new Set([ "failure", "cancelled", "timed_out" ]);
function wasRefused(e, {schedule: n, urgent: t}) {
if (e.conclusion !== null && !g.has(e.conclusion)) return false;
const o = stepsOf(e);
const s = o.findIndex(({conclusion: e}) => g.has(e ?? ""));
if (s < 0) return false;
const r = o.slice(s + 1).some(({conclusion: e}) => e !== null && e !== "skipped");
if (r) return false;
const i = gateAt(o);
if (i >= 0 || s > 0) return s === i;
const a = t === void 0 && (e.completedAt !== null && e.completedAt < n.start || e.startedAt >= n.end);
return a && !f.test(String(o[s]?.name));
}
function endingOf(e) {
const n = e.flatMap(stepsOf);
const t = e.some(({conclusion: e}) => e !== null && e !== "success") || n.some(({conclusion: e}) => g.has(e ?? ""));
if (!t) return "completed";
if (n.length === 0 && e.every(({conclusion: e}) => e === "cancelled")) return "cancelled";
const o = [ ...n, ...e ].some(({name: e, conclusion: n}) => p.test(e) && n === "success");
return o ? "rolled-back" : "failed";
}
function observedIn(e) {
if (e?.kind !== "carried-out") return null;
const {startedAt: n, endedAt: t, ending: o} = e;
return o === "cancelled" ? {
startedAt: void 0,
endedAt: void 0,
ending: o
} : {
startedAt: n,
endedAt: t,
ending: o
};
}
function merged(e, n) {
if (e === null || n === null) return e ?? n;
if (e.startedAt === void 0 || e.endedAt === void 0) return n;
if (n.startedAt === void 0 || n.endedAt === void 0) return e;
const [t, o] = e.endedAt < n.endedAt ? [ e, n ] : [ n, e ];
return {
startedAt: (0, c.B9)(Math.min(e.startedAt, n.startedAt)),
endedAt: o.endedAt,
ending: t.endedAt === o.endedAt ? e.ending : o.ending
};
}
var w = t(4729);
var k = t(8031);
var h = t(7035);
var b = t(7209);
var y = t(7649);
var O = t(2921);
function outcomeBlock(e, n) {
const t = (0, O.w)(n).close;
const {startedAt: o, endedAt: s, result: r, downtimeMinutes: i, deviations: a = ""} = e;
return [ "outcome:", ...o === void 0 ? [] : [ `  started-at: ${written(o)}` ], ...s === void 0 ? [] : [ `  ended-at: ${written(s)}` ], "  result:" + (r === null ? `  # ${t.chooseResult}` : ` ${r}`), ...i === void 0 ? [] : [ `  downtime-minutes: ${i}` ], `  deviations: ${JSON.stringify(a)}` ].join("\n");
}
function outcomeCommand(e, n) {
const {startedAt: t, endedAt: o, result: s, downtimeMinutes: r} = n;
return [ `ezdrav record outcome ${(0, y.r)(e)}`, ...s === null ? [] : [ `--result ${s}` ], ...t === void 0 ? [] : [ `--started ${written(t)}` ], ...o === void 0 ? [] : [ `--ended ${written(o)}` ], ...r === void 0 ? [] : [ `--downtime-minutes ${r}` ] ].join(" ");
}
function deviationSentence({kind: e, minutes: n}, t) {
const {close: o, moments: s} = (0, O.w)(t);
const r = n === 0 ? o.lessThanAMinute : s.length(n * c.pY, "down");
return o.deviationKinds[e](r.replaceAll(" ", " "));
}
function written(e) {
return `${(0, b.dE)(e)}:${(0, c.tK)(e).slice(17, 19)}${(0, b.HA)(e)}`;
}
var $ = t(4391);
var I = t(332);
function outcomeParts(e) {
const {intervention: n, outcome: t, jobs: o, path: s, language: r} = e;
const i = (0, O.w)(r).close;
const {stamp: a, length: u} = (0, O.w)(r).moments;
const {startedAt: l, endedAt: d, result: f, downtimeMinutes: m, deviations: p, from: v} = t;
const g = (0, h.Y)(n, t);
const {start: w, end: k} = n.schedule;
const b = l !== void 0 && d !== void 0 ? u((0, c.OJ)(l, d) * c.pY, "down") : "–";
return [ {
kind: "heading",
text: i.head(n.id)
}, (0, I.em)(i.results[f ?? "not-known"]), ...l === void 0 ? [] : [ (0, I.em)(i.started(a(l))) ], ...d === void 0 ? [] : [ (0, 
I.em)(i.ended(a(d), b)) ], (0, I.em)(i.announced(a(w), a(k))), ...deviationParts(g, d !== void 0, i, r), ...m === void 0 ? [] : [ (0, 
I.em)(i.downtime(m)) ], ...p === void 0 || p.trim() === "" ? [] : [ (0, I.em)(i.deviations((0, 
$.TL)(p))) ], ...v === "file" ? [ (0, I.em)(i.fromFile) ] : [], ...seenParts(t, r), ...o.length === 0 || l === void 0 || v === "file" ? [] : [ (0, 
I.em)(i.fromJobs(o.map($.TL).join(", "))) ], ...reportParts(e.report, r), ...v === "file" ? [] : [ ...f === null ? [ (0, 
I.em)(i.notKnownYet) ] : [], (0, I.em)(i.commitIt((0, $.TL)(s), (0, $.TL)(outcomeCommand(n.id, t)))), {
kind: "block",
text: outcomeBlock(t, r)
} ] ];
}
function seenParts(e, n) {
const {from: t, seen: o} = e;
if (t === "run" || o === null) return [];
const s = (0, O.w)(n).close;
const {stamp: r} = (0, O.w)(n).moments;
const {startedAt: i, endedAt: a, ending: c} = o;
const l = (0, u.W)(e);
const d = i === void 0 || a === void 0 ? [] : [ (0, I.em)(s.seenTimes(r(i), r(a))) ];
return [ (0, I.em)(s.seen[c]), ...d, ...l.length === 0 ? [] : [ (0, I.em)(contradictionSentence(e, n)) ] ];
}
function contradictionSentence(e, n) {
const t = (0, O.w)(n).close;
const o = (0, u.W)(e).map(e => t.contradictions[e]);
return t.contradiction(o.join(", "));
}
function deviationParts(e, n, t, o) {
if (e.length > 0) return e.map(e => (0, I.em)(`⚠️ ${deviationSentence(e, o)}`));
return n ? [ (0, I.em)(t.noDeviations) ] : [];
}
function reportParts(e, n) {
const t = (0, O.w)(n).close.report;
switch (e.kind) {
case "not-asked":
return [ (0, I.em)(t.notAsked) ];

case "already":
return [ (0, I.em)(t.already) ];

case "earlier-unknown":
return [ (0, I.em)(t.earlierUnknown((0, $.TL)(e.letter))) ];

case "rival":
return [ (0, I.em)(t.rival) ];

case "waiting":
return [ (0, I.em)(t.waiting) ];

case "not-recorded":
return [ (0, I.em)(t.notRecorded) ];

case "sending":
return [ (0, I.em)(t.sending((0, $.TL)(e.messageId))) ];

case "unknown":
return [ (0, I.em)(t.unknown((0, $.TL)(e.messageId))) ];

case "sent":
{
const n = e.to.map($.TL).join(", ");
return [ (0, I.em)(t.sent(n, (0, $.TL)(e.messageId))) ];
}

case "not-sent":
{
const {announce: o} = (0, O.w)(n);
const s = e.detail === "" ? "" : ` (${(0, $.TL)(e.detail)})`;
return [ (0, I.em)(t.notSent(`${o.refusals[e.why]}${s}`)), ...(0, w.g)(e, o).map(I.em) ];
}

case "incomplete":
return [ (0, I.em)(t.incomplete(e.missing.map($.TL).join(", "))) ];
}
}
function troubleParts(e, n) {
const t = (0, O.w)(n).close;
return e.flatMap(({at: e, problem: o}) => [ (0, I.em)(t.failed[e]), ...(0, k.e)(o, (0, 
O.w)(n)) ]);
}
function isReported({kind: e}) {
return e === "not-asked" || e === "already" || e === "sent" || e === "waiting";
}
var x = t(9103);
var S = t(8666);
var T = t(4166);
function keepingParts(e, n) {
const {keeping: t} = (0, O.w)(n).close;
switch (e.kind) {
case "not-given":
return [ (0, I.em)(t.notGiven) ];

case "kept":
return [ (0, I.em)(t.kept) ];

case "already":
return [ (0, I.em)(t.already) ];

case "refused":
return [ (0, I.em)(t.refused[e.why]) ];

case "problem":
return [];
}
}
var A = t(498);
var M = t(3475);
function concludeClosed(e, n) {
const {intervention: t, planDigest: o, path: s, outcome: r, report: i, language: a} = e;
const c = (0, O.w)(a).close;
const {issue: l, confirmation: d, review: f, troubles: m, keeping: p} = n;
const v = l !== null && m.every(({at: e}) => e !== "close");
const g = troubleParts(m, a);
const w = keepingParts(p, a);
const k = [ ...outcomeParts(e), ...v ? [ (0, I.em)(c.closed(l)) ] : [], ...d === null ? [] : [ (0, 
I.em)(c.confirmation(d)) ], ...f === null ? [] : [ (0, I.em)((0, O.w)(a).review.opened(f)) ], ...w, ...g ];
const b = (0, h.Y)(t, r);
const y = (0, u.W)(r);
const $ = m.length === 0 && isReported(i) && p.kind !== "refused";
const warn = e => ({
level: "warning",
title: t.id,
message: e,
file: s
});
return {
exitCode: $ ? 0 : 1,
outputs: {
allowed: "false",
"intervention-id": t.id,
"plan-digest": o,
...l !== null && {
"issue-number": String(l)
}
},
log: (0, I._r)(k, a),
summary: (0, I.Y1)(k),
annotations: [ ...b.map(e => warn(deviationSentence(e, a))), ...y.length === 0 ? [] : [ warn(contradictionSentence(r, a)) ], ...r.result === null ? [ warn(c.results["not-known"]) ] : [], ...errors(isReported(i) ? [ ...p.kind === "refused" ? w : [], ...g ] : k, $, a) ],
report: {
schema: 1,
mode: "close",
intervention: {
id: t.id,
"plan-digest": o,
file: s
},
outcome: {
"started-at": isoOf(r.startedAt),
"ended-at": isoOf(r.endedAt),
result: r.result,
from: r.from,
departures: b.map(({kind: e}) => e),
run: r.seen === null ? null : {
"started-at": isoOf(r.seen.startedAt),
"ended-at": isoOf(r.seen.endedAt),
ending: r.seen.ending
},
contradictions: y
},
"closing-report": i.kind,
verdict: p.kind === "refused" ? p.why : p.kind,
"issue-number": l,
"confirmation-issue-number": d,
"review-issue-number": f,
failed: m.map(e => failed(e, a)),
versions: A.S
}
};
}
function failed({at: e, problem: n}, t) {
return {
at: e,
code: n.code,
"help-url": (0, M.Xz)(n.code, t)
};
}
function isoOf(e) {
return e === void 0 ? null : (0, c.tK)(e);
}
function errors(e, n, t) {
if (n) return [];
const {quotes: o} = (0, O.w)(t);
const s = e.flatMap(e => e.kind === "sentence" ? [ (0, $.M_)(e.text, o) ] : []).join(" ");
return [ {
level: "error",
title: "close",
message: s
} ];
}
function concludeNothingDone({intervention: e, planDigest: n, path: t}, {troubles: o, kept: s}, r, i) {
const a = (0, O.w)(i).close;
const u = [ ...o, ...s.kind === "problem" ? [ {
at: "verdict",
problem: s.problem
} ] : [] ];
const c = u.length === 0 && s.kind !== "refused";
const l = [ {
kind: "heading",
text: a.nothingHead(e.id)
}, ...u.length > 0 ? troubleParts(u, i) : [ (0, I.em)(r ? a.nothingDone : a.notOfThisRun((0, 
$.TL)(t), (0, $.TL)(`ezdrav record outcome ${(0, y.r)(e.id)}`))) ], ...s.kind === "not-given" ? [] : keepingParts(s, i) ];
return {
exitCode: c ? 0 : 1,
outputs: {
allowed: "false",
"intervention-id": e.id,
"plan-digest": n
},
log: (0, I._r)(l, i),
summary: (0, I.Y1)(l),
annotations: errors(l, c, i),
report: {
schema: 1,
mode: "close",
intervention: {
id: e.id,
"plan-digest": n
},
outcome: null,
failed: u.map(e => failed(e, i)),
versions: A.S
}
};
}
var j = t(2585);
function confirmationIssue({id: e}, n, t, o, s) {
const r = (0, O.w)(s).confirmation;
const {stamp: i} = (0, O.w)(s).moments;
const a = n.map(([e, {by: n, at: t}]) => (0, $.AO)(r.given(r.parties[e], (0, $.TL)(n), i(t))));
const u = [ t, o.map(e => `@${e}`).join(" "), (0, $.AO)(r.body), ...a, (0, $.AO)(r.afterwards), (0, 
j.w)("concepts", s) ];
return {
title: (0, $.vI)(r.title(e), 200),
body: `${u.filter(e => e !== "").join("\n\n")}\n`
};
}
var L = t(9149);
var D = t(5414);
const _ = "ezdrav-confirmation";
async function askConfirmation({client: e, repository: n, candidate: {intervention: t}, marks: r}, i, a, u) {
const {approvals: c = {}, urgent: l} = t;
const d = [ "client", "ezdrav-ict" ].flatMap(e => {
const n = c[e];
return n !== void 0 && (0, L.PI)(n.reference) ? [ [ e, n ] ] : [];
});
if (l === void 0 || d.length === 0) return null;
const f = (0, o.EJ)(t.id).replace(":announcement:", ":confirmation:");
const {assignees: m} = i.contacts;
const {title: p, body: v} = confirmationIssue(t, d, f, m, a);
const g = {
label: _,
marker: f,
title: p,
body: v,
assignees: m
};
const counts = async ({number: e, body: n, createdAt: t}) => (0, D.ub)(n, null).trimEnd() === v.trimEnd() || await r.standing(n, {
issue: e,
madeAt: t
}) !== "foreign";
const w = await (0, s.px)(e, n, g, e => r.signedNew(e), counts);
if (w.ok) return w.value.issue.number;
u.push({
at: "confirmation",
problem: w.problem
});
return null;
}
var z = t(813);
var C = t(4036);
var R = t(214);
var q = t(3395);
async function keepVerdict(e, n) {
if (e === void 0) return {
kind: "not-given"
};
const t = (0, q.l1)(e);
const o = t === null ? null : (0, z.DL)(t);
if (t === null || o?.kind !== "read") return {
kind: "refused",
why: "malformed"
};
if (!o.same) return {
kind: "refused",
why: "judged-otherwise"
};
const {client: r, repository: i, issue: a, candidate: u, runId: c} = n;
const {intervention: l, planDigest: d} = u;
const {facts: f, said: m} = o.kept;
const p = m.intervention?.id === l.id && m.intervention.planDigest === d;
if (!p || c !== null && f.runId !== String(c)) return {
kind: "refused",
why: "another"
};
const v = await (0, C.lY)(r, i, a);
if (!v.ok) return {
kind: "problem",
problem: v.problem
};
if ((0, R.CJ)(v.value, l.id).some(e => e.text === t)) return {
kind: "already"
};
const g = {
interventionId: l.id,
planDigest: d,
text: t
};
for (const e of (0, R.Vt)(g, n.words)) {
const {text: t} = await n.marks.signed(e, a);
const o = await (0, s.BC)(r, i, a, t);
if (!o.ok) return {
kind: "problem",
problem: o.problem
};
}
return {
kind: "kept"
};
}
async function keepingOf(e, n) {
const {issue: t} = n;
return t === null ? {
kind: "not-given"
} : keepVerdict(e, {
...n,
issue: t
});
}
async function keepRefusal(e, n) {
if (e === void 0) return {
kind: "not-given"
};
const {client: t, repository: s, candidate: r} = n;
const i = await (0, o.kd)(t, s, r.intervention.id);
if (!i.ok) return {
kind: "problem",
problem: i.problem
};
return keepingOf(e, {
...n,
issue: i.value?.number ?? null
});
}
var B = t(9019);
var P = t(9337);
async function readOurs(e, n) {
const {client: t, repository: o, issue: s, candidate: r} = e;
const i = await (0, B.p)(t, o, [ s ], () => true);
if (!i.ok) return i;
const {intervention: a, planDigest: u} = r;
const read = e => (0, P.ix)(e, a.id, u);
const c = [];
const l = [];
for (const e of i.value.get(s) ?? []) {
const {id: t, body: o, edited: r} = e;
const i = await n.standing(o, {
issue: s,
madeAt: null
});
if (r) l.push({
id: t,
name: (0, P.Vb)({
id: t,
messageId: null
}),
hash: null
}); else if (i === "ours" || i === "doubtful" && n.terms === "set-up") c.push(e); else if (i === "doubtful" || (0, 
D.gF)(o).length === 0) {
const n = read([ e ]).filter(({state: e}) => e !== "none");
l.push(...n.map(e => ({
id: t,
name: (0, P.Vb)(e),
hash: e.hash
})));
}
}
return {
...i,
value: {
comments: read(c),
unsure: l
}
};
}
async function giveUp({client: e, repository: n}, t, o) {
const r = t.comments.filter(e => e.state === "begun" && (0, P.Vb)(e) === o);
const i = t.unsure.filter(e => e.name === o);
let a = {
ok: true,
value: null,
request: "",
next: null
};
for (const {id: t} of i) {
a = await (0, s.Tu)(e, n, t);
if (!a.ok) return a;
}
const u = t.comments.map(e => r.includes(e) ? {
...e,
state: "none"
} : e);
const c = t.unsure.filter(e => !i.includes(e));
return {
...a,
value: {
comments: u,
unsure: c
}
};
}
var N = t(7992);
var F = t(6056);
var Y = t(5079);
async function claim(e, n, t) {
const {client: o, repository: r, issue: i, marks: a} = e;
const u = await (0, s.BC)(o, r, i, n);
const c = await readOurs(e, a);
if (!c.ok) {
if (u.ok) await (0, s.Tu)(o, r, u.value.id);
return {
kind: "problem",
problem: c.problem
};
}
const l = c.value.comments;
const d = l.findLast(e => e.body.trimEnd() === n.trimEnd());
if (!u.ok && d === void 0) return {
kind: "problem",
problem: u.problem
};
const f = u.ok ? u.value.id : d?.id ?? 0;
const m = l.filter(e => e.id < f);
const p = m.find(t);
if (p === void 0) return {
kind: "ours",
id: f,
others: m
};
await (0, s.Tu)(o, r, f);
return {
kind: "rival",
rival: p
};
}
const {createHash: E} = process.getBuiltinModule("node:crypto");
async function writeClosing(e, n) {
const t = standingOf(e, n);
if (t !== null) return {
report: t,
trouble: null
};
const o = readyToSend(e);
if (o.kind !== "send") return writeDown(e, n, o);
return e.client.uninterrupted(() => send(e, o.letter));
}
async function send(e, n) {
const {client: t, candidate: o, post: s, now: r} = e;
const i = (0, Y.tI)(o.intervention.id, s);
const a = await signedBody({
kind: "sending",
messageId: i
}, e);
if (!a.ok) return {
report: U,
trouble: {
at: "signature",
problem: a.problem
}
};
const u = await claim(e, a.text, n => standingOf(e, [ n ]) !== null);
if (u.kind === "problem") return {
report: U,
trouble: unwritten(u.problem)
};
if (u.kind === "rival") return {
report: standingOf(e, [ u.rival ]) ?? {
kind: "rival"
},
trouble: null
};
const c = await (0, Y.fU)(n, {
messageId: i,
date: r
}, s, K);
t.begin();
const l = c.kind === "sent" ? {
kind: "sent",
to: n.to,
messageId: i
} : c.kind === "not-sent" ? {
kind: "not-sent",
why: c.why,
status: c.status,
detail: c.detail
} : {
kind: "unknown",
messageId: i
};
return rewrite(e, u.id, u.others, l);
}
const K = "ezdrav-closing-report";
const U = {
kind: "not-recorded"
};
function unwritten(e) {
return {
at: "comment",
problem: e
};
}
function standingOf(e, n) {
const t = hashOf(e);
const o = n.filter(n => n.state !== "begun" || (0, P.Vb)(n) !== e.givenUp);
const s = o.filter(e => e.hash === t);
if (s.some(({state: e}) => e === "sent")) return {
kind: "already"
};
if (o.some(n => (0, P.gn)(n, e.now))) return {
kind: "rival"
};
const r = s.find(({state: e}) => e === "begun");
if (r !== void 0) return {
kind: "earlier-unknown",
letter: (0, P.Vb)(r)
};
const i = e.unsure.find(e => e.hash === null || e.hash === t);
if (i === void 0 || e.post.server === null) return null;
return {
kind: "earlier-unknown",
letter: i.name
};
}
async function writeDown(e, n, t) {
const o = n.at(-1);
if (o !== void 0) return rewrite(e, o.id, n.slice(0, -1), t);
const {text: s} = await signedBody(t, e);
const r = await claim(e, s, () => true);
return {
report: t,
trouble: r.kind === "problem" ? unwritten(r.problem) : null
};
}
async function rewrite(e, n, t, o) {
const {client: r, repository: i} = e;
const a = await signedBody(o, e);
const u = await (0, s.vv)(r, i, n, a.text);
if (!u.ok) return {
report: o,
trouble: unwritten(u.problem)
};
if (!a.ok && o.kind === "sent") return {
report: o,
trouble: {
at: "sent-unsigned",
problem: a.problem
}
};
for (const e of t) {
const n = await (0, s.Tu)(r, i, e.id);
if (!n.ok) return {
report: o,
trouble: unwritten(n.problem)
};
}
return {
report: o,
trouble: null
};
}
function letterOf({candidate: e, solution: n, outcome: t}) {
const {intervention: o, planDigest: s} = e;
return (0, F.q)("closing-report", {
intervention: o,
solution: n,
planDigest: s,
outcome: writtenOutcome(t),
...t.from === "file" && t.seen !== null && {
run: t.seen
}
});
}
function readyToSend(e) {
if (e.post.server === null) return {
kind: "not-asked"
};
if (e.outcome.result === null) return {
kind: "waiting"
};
const n = letterOf(e);
return (0, N.D)(n) ? {
kind: "send",
letter: n
} : {
kind: "incomplete",
missing: n.missing
};
}
const H = {
sent: "sent",
sending: "begun",
unknown: "begun"
};
function signedBody(e, n) {
const {marks: t, issue: o} = n;
return t.signed(bodyOf(e, n), o, e.kind === "sent");
}
function bodyOf(e, n) {
const {candidate: t, outcome: o, now: s, render: r} = n;
const i = (0, P.Mc)({
interventionId: t.intervention.id,
planDigest: t.planDigest,
state: H[e.kind] ?? "none",
hash: hashOf(n),
begunAt: e.kind === "sending" ? s : null,
messageId: "messageId" in e ? e.messageId : null,
seen: o.seen
});
return `${i}\n\n${r(e)}`;
}
function hashOf({candidate: e, outcome: n}) {
const {startedAt: t, endedAt: o, result: s, downtimeMinutes: r, deviations: i = "", seen: a} = n;
const c = [ e.planDigest, t, o, s, r, i ];
const l = (0, u.W)(n).length === 0 ? c : [ ...c, a ];
return E("sha256").update(JSON.stringify(l)).digest("hex").slice(0, 16);
}
function writtenOutcome(e) {
const {startedAt: n, endedAt: t, result: o, downtimeMinutes: s, deviations: r} = e;
if (o === null) return;
return {
"started-at": n,
"ended-at": t,
result: o,
"downtime-minutes": s,
deviations: r
};
}
var W = t(6093);
var J = t(8149);
var G = t(8726);
var Z = t(2371);
function selectForClosing(e, n, t, o, s) {
const r = {
ref: {
kind: "ref",
name: s.ref
},
deployed: null,
tagNow: null,
environment: o.environment,
...o.intervention !== void 0 && {
intervention: o.intervention
}
};
const {candidate: i, why: a, considered: u} = (0, G.iE)(n, r);
const c = (0, G.cO)(r);
const l = u.filter(({intervention: e}) => e.release.tag === c);
const [d] = o.intervention === void 0 ? [] : u;
const [f] = a === "finished" && l.length === 1 ? l : [];
const m = (a === null && c !== null ? i : null) ?? f ?? d;
if (m !== void 0) return {
kind: "meant",
candidate: m,
ofThisRun: m.intervention.release.tag === c
};
const p = (0, J._)(i, t, {
...(0, S.WU)(e, n, null, s.event),
target: r
});
const v = p.rules.filter(({rule: e, outcome: n, code: t}) => e === "target" && n === "fail" && t !== "target.environment-mismatch");
return {
kind: "none",
verdict: (0, Z.x)(p, v)
};
}
var V = t(2761);
var Q = t(5508);
var X = t(7223);
var ee = t(1584);
var ne = t(8997);
var te = t(3193);
async function close_close(e, n = {}) {
const {conclusion: t, files: o, language: s} = await closeRun(e, n);
return (0, X.N$)(t, o, s);
}
async function closeRun(e, n) {
const {inputs: t, context: o} = e;
const i = (0, Y.ss)(t, n);
const c = (0, T.$)(e);
const l = (0, T._)(o);
try {
c.begin();
const e = await (0, r.Nu)(c, l, null);
const n = e.ok ? await (0, Q.B)(c, l, e.value, t.intervention) : null;
const d = e.ok ? null : e.problem;
const f = n?.solution ?? a.U;
const m = t.language ?? f.language ?? "en";
const p = {
language: m,
locate: n?.locate ?? new Map,
file: null
};
const ended = e => ({
conclusion: e,
files: n,
language: m
});
if (n === null || n.files.kind !== "read") {
const e = n?.files ?? {
kind: "invalid",
diagnostics: []
};
const t = d === null ? e : {
kind: "unknown",
problem: d
};
if (d === null) await (0, te.I)(c, l);
const s = (0, S.Uw)(c, t, d, f, o.event);
return ended((0, V.F_)(s, p));
}
const v = selectForClosing(c, n.files, f, t, o);
if (v.kind === "none") return ended((0, V.F_)(v.verdict, p));
const {candidate: g} = v;
const w = await (0, te.I)(c, l);
if (!w.known) {
const e = (0, S.Uw)(c, n.files, null, f, o.event);
return ended((0, V.F_)(e, p));
}
const k = [];
const h = await timelineIn(c, l, o.runId, v, w.value, k);
const b = observedIn(h);
const {runId: y} = o;
const $ = e.ok ? e.value.defaultBranch : "";
const x = await (0, ee.O)({
client: c,
repository: l,
defaultBranch: $,
solution: f,
runId: y
});
const T = {
client: c,
repository: l,
candidate: g,
runId: v.ofThisRun ? o.runId : null,
words: (0, O.w)(m).close.keeping.comment,
marks: x
};
if ((0, u.s)(g.intervention, b) === null) {
const e = await keepRefusal(t.verdict, T);
const n = {
troubles: k,
kept: e
};
return ended(concludeNothingDone(g, n, v.ofThisRun, m));
}
const A = {
client: c,
repository: l,
candidate: g,
now: w.value,
marks: x
};
const M = await issueOf(A, f, m, k);
const L = await commentsOn(A, M, t.sendAgain, k);
const D = L?.comments.findLast(e => e.seen !== null)?.seen ?? null;
const _ = merged(b, D);
const z = (0, u.s)(g.intervention, _);
if (z === null) {
const e = {
troubles: k,
kept: {
kind: "not-given"
}
};
const n = concludeNothingDone(g, e, v.ofThisRun, m);
return ended((0, ne.n)(n, x.strange, m));
}
const C = h?.kind === "carried-out" ? h.jobs : [];
const R = {
...g,
outcome: z,
jobs: C,
language: m
};
const render = e => `${(0, I.Y1)(outcomeParts({
...R,
report: e
}))}\n${(0, j.w)("concepts", m)}\n`;
let q = {
kind: i.server === null ? "not-asked" : "waiting"
};
if (M !== null && L !== null) {
const e = {
...A,
solution: f,
outcome: z,
post: i,
givenUp: t.sendAgain
};
const {unsure: n} = L;
const o = await writeClosing({
...e,
issue: M,
render,
unsure: n
}, L.comments);
q = o.report;
if (o.trouble !== null) k.push(o.trouble);
}
if (M !== null) {
const e = z.result === "completed" && (0, u.W)(z).length === 0;
const n = await (0, s.wS)(c, l, M, e ? "completed" : "not_planned");
if (!n.ok) k.push({
at: "close",
problem: n.problem
});
}
const B = await keepingOf(t.verdict, {
...T,
issue: M
});
if (B.kind === "problem") k.push({
at: "verdict",
problem: B.problem
});
const P = await askConfirmation(A, f, m, k);
const N = await (0, W.b)({
...A,
solution: f,
outcome: z,
language: m
});
if (N.problem !== null) k.push({
at: "review",
problem: N.problem
});
const F = {
issue: M,
confirmation: P,
review: N.issue
};
const Y = concludeClosed({
...R,
report: q
}, {
...F,
troubles: k,
keeping: B
});
return ended((0, ne.n)(Y, x.strange, m));
} finally {
c.close();
}
}
async function timelineIn(e, n, t, {candidate: o, ofThisRun: s}, r, a) {
if (!s) return null;
const u = await (0, i.R)(e, n, t);
if (u.ok) return timelineOf(u.value, o.intervention, r);
a.push({
at: "jobs",
problem: u.problem
});
return null;
}
async function commentsOn(e, n, t, o) {
if (n === null) return null;
const s = await readOurs({
...e,
issue: n
}, e.marks);
const r = s.ok && t !== void 0 ? await giveUp(e, s.value, t) : s;
if (r.ok) return r.value;
o.push({
at: "comment",
problem: r.problem
});
return null;
}
async function issueOf({client: e, repository: n, candidate: t, marks: s}, r, i, a) {
const u = await (0, o.kd)(e, n, t.intervention.id);
if (u.ok && u.value !== null) return u.value.number;
const c = [ (0, I.em)((0, O.w)(i).close.noAnnouncement) ];
const l = {
candidate: t,
solution: r,
language: i,
letter: null,
outcome: {
result: null,
parts: c
}
};
const d = u.ok ? await (0, x.s8)(e, n, l, s) : u;
if (d.ok && d.value !== null) return d.value.number;
if (!d.ok) a.push({
at: "issue",
problem: d.problem
});
return null;
}
}),
9337: ((e, n, t) => {
t.d(n, {
Mc: () => closingHead,
Vb: () => nameOf,
gn: () => isUnderWay,
ix: () => closingComments
});
var o = t(9466);
var s = t(7674);
const r = 15 * o.pY;
const i = /^<!-- ezdrav:closing-report:(sent|begun|none):([0-9a-f]{16})(?::(\S+))? -->\r?$/m;
const a = /^<!-- ezdrav:closing-mail:(\S+@\S+) -->\r?$/m;
const u = /^<!-- ezdrav:closing-run:(sha256:[0-9a-f]{64})\/(\S*)\/(\S*)\/(completed|rolled-back|cancelled|failed) -->\r?$/m;
function closingHead(e) {
const {interventionId: n, planDigest: t, state: s, hash: r, begunAt: i, messageId: a, seen: u} = e;
const c = i === null ? "" : `:${(0, o.tK)(i)}`;
const time = e => e === void 0 ? "" : (0, o.tK)(e);
return [ markerOf(n), `\x3c!-- ezdrav:closing-report:${s}:${r}${c} --\x3e`, ...a === null ? [] : [ `\x3c!-- ezdrav:closing-mail:${a.replace(/^<|>$/g, "")} --\x3e` ], ...u === null ? [] : [ `\x3c!-- ezdrav:closing-run:${t}/${time(u.startedAt)}/${time(u.endedAt)}/${u.ending} --\x3e` ] ].join("\n");
}
function closingComments(e, n, t) {
const o = markerOf(n);
return e.filter(({body: e, edited: n}) => !n && e.split(/\r?\n/).includes(o)).map(({id: e, body: n}) => {
const [, o, s = "", r = ""] = i.exec(n) ?? [];
const a = o === "sent" || o === "begun" ? o : "none";
return {
id: e,
body: n,
state: a,
hash: s,
begunAt: timeOf(r) ?? null,
messageId: messageIdIn(n),
seen: seenOf(n, t)
};
}).toSorted((e, n) => e.id - n.id);
}
function messageIdIn(e) {
const n = a.exec(e)?.[1];
return n === void 0 ? null : `<${n}>`;
}
function nameOf({id: e, messageId: n}) {
return n ?? `comment:${e}`;
}
function isUnderWay({state: e, begunAt: n}, t) {
return e === "begun" && n !== null && t - n < r;
}
function markerOf(e) {
return `\x3c!-- ezdrav:closing:${e} --\x3e`;
}
function seenOf(e, n) {
const [, t, o = "", s = "", r] = u.exec(e) ?? [];
if (t !== n || r === void 0 || !isEnding(r)) return null;
return {
startedAt: timeOf(o),
endedAt: timeOf(s),
ending: r
};
}
function isEnding(e) {
return [ "completed", "rolled-back", "cancelled", "failed" ].includes(e);
}
function timeOf(e) {
const n = (0, s.p)(e);
return n.ok ? n.instant : void 0;
}
}),
214: ((e, n, t) => {
t.d(n, {
Bj: () => sha256Of,
CJ: () => keptIn,
Vt: () => keptComments
});
var o = t(3395);
const {createHash: s} = process.getBuiltinModule("node:crypto");
const r = 6e4;
const i = 120;
const a = /^<!-- ezdrav:verdict:(\S+):(sha256:[0-9a-f]{64}):([0-9a-f]{64}):([1-9]\d?)\/([1-9]\d?) -->\r?$/m;
const u = /^```text\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n```\r?$/m;
function sha256Of(e) {
return s("sha256").update(e).digest("hex");
}
function keptComments(e, n) {
const t = (0, o.qq)(e.text);
const s = Math.ceil(t.length / r);
return Array.from({
length: s
}, (o, a) => {
const u = t.slice(a * r, (a + 1) * r);
const c = u.match(new RegExp(`.{1,${i}}`, "g")) ?? [];
const l = `${e.interventionId}:${e.planDigest}:${sha256Of(e.text)}`;
const d = `\x3c!-- ezdrav:verdict:${l}:${a + 1}/${s} --\x3e`;
return `${d}\n\n${n}\n\n\`\`\`text\n${c.join("\n")}\n\`\`\`\n`;
});
}
function keptIn(e, n) {
const t = e.flatMap(({body: e}) => {
const [, t, o = "", s = "", r = "", i = ""] = a.exec(e) ?? [];
const [, c = ""] = u.exec(e) ?? [];
if (t !== n) return [];
const l = {
number: Number(r),
count: Number(i)
};
return [ {
planDigest: o,
hash: s,
...l,
packed: c.replaceAll(/\s/g, "")
} ];
});
return [ ...new Set(t.map(({hash: e}) => e)) ].flatMap(e => {
const s = t.filter(n => n.hash === e);
const r = s[0]?.count ?? 0;
const i = s[0]?.planDigest ?? "";
const a = Array.from({
length: r
}, (e, n) => s.find(({number: e}) => e === n + 1)?.packed ?? "");
const u = (0, o.l1)(a.join(""));
if (u === null || sha256Of(u) !== e || !isDigest(i)) return [];
return [ {
interventionId: n,
planDigest: i,
text: u
} ];
});
}
function isDigest(e) {
return e.startsWith("sha256:");
}
})
};
