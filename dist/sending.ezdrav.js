import { modules as e } from "./shared.ezdrav.js";

export const id = 418;

export const ids = [ 418, 903, 5630, 1135, 1874, 2680, 8432, 9381, 3391, 3610, 3912, 5367, 6865 ];

export const modules = {
...e,
2371: ((e, n, t) => {
t.d(n, {
x: () => refusal
});
var o = t(8048);
function refusal(e, n) {
const t = (0, o.L)(n, false);
return {
...e,
decision: e.decision === "error" || t === "allow" ? "error" : t,
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
var r = t(2371);
function bareFacts(e, n, t, o) {
const r = e.clock.now();
return {
repository: null,
now: r,
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
problems: [ ...t === null ? [] : [ t ], ...r.known ? [] : [ r.problem ] ],
requests: e.counted
};
}
function verdictOnFiles(e, n, t, s, i) {
const a = [ "file", "clock", "api" ];
const u = (0, o._)(null, s, bareFacts(e, n, t, i));
return (0, r.x)(u, u.rules.filter(({rule: e}) => a.includes(e)));
}
function verdictOnFinished(e, n, t, s, i) {
const a = (0, o._)(t, s, bareFacts(e, n, null, i));
return (0, r.x)(a, a.rules.filter(({code: e}) => e === "target.finished"));
}
function verdictOnRun(e, n, t, {event: s, ref: i}) {
const a = (0, o._)(null, t, bareFacts(e, n, null, s));
const u = {
event: s,
ref: i,
announcing: true
};
return (0, r.x)(a, [ {
rule: "event",
outcome: "fail",
code: "event.not-allowed",
evidence: "verified",
facts: u
} ]);
}
}),
4816: ((e, n, t) => {
t.d(n, {
C: () => withStrangeMarkers
});
var o = t(2921);
var r = t(1294);
const s = 20;
function markerParts({foreign: e, doubtful: n}, t) {
const {markers: i} = (0, o.w)(t);
const listed = e => e.slice(0, s).map(e => `#${e}`).join(", ");
return [ ...e.length === 0 ? [] : [ (0, r.em)(i.foreign(listed(e))) ], ...n.length === 0 ? [] : [ (0, 
r.em)(i.doubtful(listed(n))) ] ];
}
var i = t(9378);
var a = t(1042);
function withStrangeMarkers(e, n, t) {
const o = markerParts(n, t);
if (o.length === 0) return e;
return (0, a.dK)(e, o, t, {
annotations: [ {
level: "warning",
title: "marks",
message: (0, i.F)(o, t)
} ],
facts: {
"unsigned-issues": n.foreign,
"doubtful-issues": n.doubtful
}
});
}
}),
7612: ((e, n, t) => {
t.r(n);
t.d(n, {
request: () => request_request
});
var o = t(1346);
var r = t(8328);
var s = t(7992);
var i = t(8232);
var a = t(1742);
var u = t(2266);
var c = t(8666);
var l = t(6829);
var d = t(1042);
var f = t(5987);
var m = t(2617);
var p = t(7223);
var v = t(5079);
var g = t(9652);
var w = t(4816);
var k = t(3193);
var h = t(8031);
var b = t(1294);
var y = t(9378);
var O = t(4391);
var I = t(4373);
var $ = t(1114);
var S = t(2585);
var x = t(2921);
function requestParts(e, n) {
const t = (0, x.w)(n);
const o = t.request;
if (e.kind === "failed") return [ (0, b.em)(o.problem), ...(0, h.e)(e.problem, t) ];
if (e.kind !== "by-hand") return (0, I.x)(e, o, t);
const {path: r, to: s, subject: i, fromKnown: a} = e;
const u = (0, b.em)(o.byHand((0, O.TL)(r), s.map(O.TL).join(", "), (0, O.TL)(i)));
const c = (0, b.P_)(o.wholeLetter, e.letter);
return a ? [ u, c ] : [ u, (0, b.em)(o.setSender), c ];
}
function requestIssueBody(e, n, t, o) {
const r = (0, x.w)(o).request;
const s = [ e, t.map(e => `@${e}`).join(" "), r.tasks, (0, $.TM)(r.wholeLetter, n), (0, 
S.w)("modes", o) ];
return `${s.filter(e => e !== "").join("\n\n")}\n`;
}
function requestTitle(e, n) {
return (0, x.w)(n).request.letters[e];
}
var A = t(498);
function concludeRequest(e, n, t, o, r) {
const {doubt: s, request: i} = (0, x.w)(r);
const a = n.kind === "sent" || n.kind === "told";
const u = n.kind === "sent" && o?.unsigned === true;
const c = a && !u;
const l = [ ...requestParts(n, r), ...o === null ? [] : [ (0, b.em)(u ? s.unsigned : i.issueTrouble), ...(0, 
h.e)(o.problem, (0, x.w)(r)) ], ...t === null ? [] : [ (0, b.em)(i.issueAt(t)) ] ];
const f = i.head(requestTitle(e, r), a);
const m = (0, y.F)(l, r);
return (0, d.Q2)([ (0, b.R_)(f), ...l ], r, {
exitCode: c ? 0 : 1,
outputs: {
allowed: "false",
...t !== null && {
"issue-number": String(t)
}
},
annotations: a && o === null ? [] : [ {
level: c ? "warning" : "error",
title: f,
message: m
} ],
report: {
schema: 1,
mode: "request",
letter: e,
result: n.kind,
"message-id": "messageId" in n ? n.messageId : null,
"issue-number": t,
versions: A.S
}
});
}
var T = t(6056);
function requestLetter(e, n) {
if (e.name.trim() === "") return {
missing: [ "name" ]
};
if (n === null) return (0, T.q)("architecture", {
solution: e
});
const {kind: t, subject: o} = n;
return t === "question" ? (0, T.q)(t, {
solution: e,
subject: o,
question: n.question
}) : (0, T.q)(t, {
solution: e,
subject: o,
elements: n.elements ?? [],
justification: n.justification
});
}
var M = t(1043);
var R = t(9505);
var C = t(4057);
var D = t(2438);
const B = "ezdrav-request";
const {createHash: j} = process.getBuiltinModule("node:crypto");
async function sendRequest(e, n, t, o) {
const {repository: r, solution: s, post: i, language: a, now: u, markers: c} = e;
const l = (0, v.tI)(`ezdrav-${n}`, i);
const {to: d, subject: f, text: m} = t;
if (i.server === null) {
const e = await (0, v.d$)(t, {
messageId: l,
date: u
}, i, `ezdrav-${n}`);
const o = {
to: d,
subject: f,
letter: m
};
const r = e.kind === "by-hand" ? {
...e,
...o
} : e;
return {
result: r,
issue: null,
trouble: null
};
}
const p = j("sha256").update(JSON.stringify([ d, f, m ])).digest("hex");
const g = `\x3c!-- ezdrav:request:${p.slice(0, 32)} --\x3e`;
const {assignees: w} = s.contacts;
const k = requestTitle(n, a);
const h = requestIssueBody(g, m, w, a);
const b = {
label: B,
marker: g,
title: k,
body: h,
assignees: w
};
const y = await (0, M.Fo)(r, b, async e => e);
if (!y.ok) return {
result: {
kind: "failed",
problem: y.problem
},
issue: null,
trouble: null
};
const {issue: O} = y.value;
const {number: I} = O;
const $ = {
repository: r,
issue: I,
now: u,
markers: c
};
const failed = e => ({
result: {
kind: "failed",
problem: e
},
issue: I,
trouble: null
});
if (o !== void 0) {
const e = await (0, D.Nl)($, o);
if (!e.ok) return failed(e.problem);
}
const said = e => {
const n = e === null ? {
kind: "sending",
messageId: l
} : (0, R.yA)(e, t, l);
return `${(0, C.Y1)(requestParts(n, a))}\n${(0, S.w)("modes", a)}\n`;
};
const x = inText(O.body, e);
const A = await (0, D.RW)($, {
messageId: l,
letter: t,
post: i,
text: said,
others: x
});
switch (A.kind) {
case "not-claimed":
return failed(A.problem.problem);

case "yielded":
return {
result: (0, R.YE)(A.to),
issue: I,
trouble: null
};

case "delivered":
{
const {recorded: e} = A;
const n = (0, R.yA)(A.delivery.posted, t, l);
return {
result: n,
issue: I,
trouble: e.ok ? e.value.unsigned : e.problem
};
}
}
}
const L = 0;
function inText(e, {now: n, markers: t}) {
if (t.terms === "demanded") return [];
const o = /^<!-- ezdrav:request-mail:(\w+) -->\r?$/m.exec(e)?.[1];
if (o === void 0 || o === "none") return [];
const r = o === "sent" && t.terms !== "mute" ? "sent" : "unknown";
return [ {
key: L,
messageId: "",
at: n,
end: r
} ];
}
const q = "architecture, .ezdrav/requests/NAME.yml";
async function request_request(e, n = {}) {
const {inputs: t, context: o} = e;
const h = t.request ?? "";
if (h !== "architecture" && !(0, i.d)(h)) throw new u.dz("request", q);
const b = (0, v.C8)(t, n);
const y = (0, l._M)(e);
const {client: O} = y;
const unusable = (e, n, r = null) => {
const s = n === null ? {
kind: "invalid",
diagnostics: e
} : {
kind: "unknown",
problem: n
};
const i = (0, c.Uw)(O, s, n, a.U, o.event);
const u = t.language ?? r?.solution.language ?? "en";
return (0, d.F_)(i, {
language: u,
locate: r?.locate ?? new Map,
file: null
});
};
try {
O.begin();
const e = await (0, r.Nu)(y, null);
if (!e.ok) return unusable([], e.problem);
const n = await (0, m.m)(y, e.value, void 0);
if (n.files.kind === "unknown") return unusable([], n.files.problem, n);
const i = n.diagnostics.filter(({file: e}) => e === f.hq);
const a = await readWanted(y, e.value, h);
const u = await (0, k.I)(y);
if (a.problem !== null || a.diagnostics.length > 0 || i.length > 0) return unusable([ ...i, ...a.diagnostics ], a.problem, n);
if (!u.known) return unusable([], u.problem, n);
const {solution: c} = n;
const l = t.language ?? c.language ?? "en";
const held = e => (0, p.N$)(e, n, l);
const d = a.value?.kind ?? "architecture";
const v = requestLetter(c, a.value);
if (!(0, s.D)(v)) {
const e = a.value === null || v.missing.includes("name") ? f.hq : h;
const n = v.missing.map(n => `${n} (${e})`);
return held(concludeRequest(d, {
kind: "incomplete",
missing: n
}, null, null, l));
}
const {defaultBranch: I} = e.value;
const {runId: $} = o;
const S = await (0, g.B)({
repository: y,
defaultBranch: I,
solution: c,
runId: $
});
const x = {
repository: y,
solution: c,
post: b,
language: l,
now: u.value,
markers: S
};
const {result: A, issue: T, trouble: M} = await sendRequest(x, d, v, t.sendAgain);
const R = concludeRequest(d, A, T, M, l);
return held((0, w.C)(R, S.strange, l));
} finally {
O.close();
}
}
async function readWanted(e, n, t) {
if (t === "architecture") return {
value: null,
diagnostics: [],
problem: null
};
const r = n.files.find(e => e.path === t);
const s = r !== void 0 && (0, f.hS)(r) ? [ r.oid ] : [];
const a = await (0, o.b4)(e, s);
if (!a.ok) return {
value: null,
diagnostics: [],
problem: a.problem
};
const u = r === void 0 ? z : (0, f.$E)(r, a.value);
const c = (0, i.i)(t, u);
return c.ok ? {
value: c.value,
diagnostics: [],
problem: null
} : {
value: null,
diagnostics: c.diagnostics,
problem: null
};
}
const z = {
unread: "missing"
};
}),
9505: ((e, n, t) => {
t.d(n, {
Ob: () => isReported,
Ry: () => isReminded,
YE: () => earlierResult,
yA: () => letterResult
});
function letterResult(e, {to: n}, t) {
switch (e.kind) {
case "sent":
return {
kind: "sent",
to: n,
messageId: t
};

case "unknown":
return {
kind: "unknown",
messageId: t
};

case "not-sent":
return e;
}
}
const o = {
sent: "told",
claimed: "rival"
};
function earlierResult({kind: e, messageId: n}) {
return e === "unknown" ? {
kind: "earlier-unknown",
messageId: n === "" ? null : n
} : {
kind: o[e]
};
}
const r = new Set([ "unknown", "not-sent", "other-server", "incomplete" ]);
function isReminded({result: e}) {
return !r.has(e.kind) && (e.kind !== "sent" || e.unsigned === void 0);
}
function isReported({kind: e}) {
return e === "not-asked" || e === "told" || e === "sent" || e === "waiting";
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
8031: ((e, n, t) => {
t.d(n, {
e: () => problemSentences,
j: () => spaced
});
var o = t(4391);
var r = t(8595);
var s = t(1294);
var i = t(9964);
function problemSentences(e, n) {
const {status: t, permission: a, permissions: u} = e;
const c = n.announce;
const l = spaced(t, (0, i.R6)(e, n));
const d = {
...(0, r.hr)(e, o.TL),
said: l
};
return [ (0, s.q8)(c.problem, d), ...a === void 0 ? [] : [ (0, s.q8)(c.permission, d) ], ...u === void 0 ? [] : [ (0, 
s.q8)(c.permissions, d) ], ...(0, i.n5)(e, n).map(s.em) ];
}
function spaced(e, n) {
return [ e ?? "", n ].filter(e => e !== "").join(" ");
}
}),
4373: ((e, n, t) => {
t.d(n, {
I: () => notSentParts,
x: () => letterParts
});
var o = t(4729);
var r = t(1294);
var s = t(6833);
var i = t(4391);
function letterParts(e, n, t) {
const list = e => e.map(i.TL).join(", ");
switch (e.kind) {
case "sent":
return [ (0, r.em)(n.sent(list(e.to), (0, i.TL)(e.messageId))) ];

case "told":
return [ (0, r.em)(n.alreadySent) ];

case "rival":
return [ (0, r.em)(t.doubt.rival) ];

case "sending":
case "unknown":
case "earlier-unknown":
{
const o = {
...n,
id: e.messageId
};
return (0, s.j)(s.b[e.kind], o, t).map(r.em);
}

case "not-sent":
return notSentParts(e, n.notSent, t);

case "incomplete":
return [ (0, r.em)(n.incomplete(list(e.missing))) ];
}
}
function notSentParts({why: e, status: n, detail: t}, s, {announce: a}) {
const u = t === "" ? "" : ` (${(0, i.TL)(t)})`;
const c = s(`${a.refusals[e]}${u}`);
return [ c, ...(0, o.g)({
why: e,
status: n
}, a) ].map(r.em);
}
}),
9378: ((e, n, t) => {
t.d(n, {
F: () => partsLine
});
var o = t(4391);
var r = t(2921);
function partsLine(e, n) {
const {quotes: t} = (0, r.w)(n);
const s = e.flatMap(e => e.kind === "sentence" && typeof e.text === "string" ? [ (0, 
o.M_)(e.text, t) ] : []);
return s.join(" ");
}
}),
8958: ((e, n, t) => {
t.r(n);
t.d(n, {
reconcileStaff: () => reconcileStaff
});
t(1681);
var o = t(9019);
var r = t(1718);
var s = t(2616);
var i = t(6829);
var a = t(5079);
var u = t(9652);
var c = t(5630);
var l = t(7223);
var d = t(3619);
var f = t(7827);
const m = 50;
const p = d.YOg(d.Ikc({
id: d.aig(),
permissions: d.Ikc({
push: d.zMY(),
admin: d.zMY()
})
}));
async function readWriters(e) {
const n = await e.list("/collaborators", {}, p, m);
if (!n.ok) return n;
const {value: t, request: o} = n;
if (!t.some(({permissions: e}) => e.admin)) return (0, f.Cw)(o, "no-administrator");
const r = t.some(({permissions: {admin: e, push: n}}) => e && !n);
if (r || new Set(t.map(({id: e}) => e)).size < t.length) return (0, f.Cw)(o, "list-contradicts");
const s = t.filter(({permissions: e}) => e.push);
return {
...n,
value: new Set(s.map(({id: e}) => e))
};
}
async function readMembers(e, n, t) {
const o = await probeMember(e, n, t.login);
if (!o.ok && o.problem.status !== 404) return o;
const r = await e.list("GET /orgs/{org}/members", {
org: n
}, d.YOg(d.Ikc({
id: d.aig(),
login: d.YjP()
})), m);
if (!r.ok) return r;
const s = t.login.toLowerCase();
const [i] = r.value;
if (o.ok && !r.value.some(e => e.login.toLowerCase() === s)) return (0, f.Cw)(r.request, "member-missing");
if (!o.ok) {
if (i === void 0) return (0, f.Cw)(r.request, "empty-list");
const t = await probeMember(e, n, i.login);
if (!t.ok) return t;
}
return {
...r,
value: new Set(r.value.map(({id: e}) => e))
};
}
async function probeMember(e, n, t) {
const o = await e.get("GET /orgs/{org}/members/{username}", {
org: n,
username: t
}, d.L5J(), [ 404 ]);
if (o.ok) return o;
const r = `GET /orgs/${n}/members/{username}`;
return {
ok: false,
problem: {
...o.problem,
request: r
}
};
}
var v = t(7217);
var g = t(1346);
var w = t(9339);
var k = t(8328);
const h = ".ezdrav/staff.yml";
const b = ".ezdrav/solution.yml";
const y = ".ezdrav/organisation.yml";
const O = d.mee(d.Ikc({
mode: d.aig(),
type: d.YjP(),
oid: d.YjP(),
size: d.aig()
}));
const I = "mode type oid size";
const $ = d.X$i(w.dD, {
visibility: d.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
isInOrganization: d.zMY(),
defaultBranchRef: d.Ikc({
name: d.YjP(),
target: d.Ikc({
oid: d.YjP(),
roster: O,
solution: O,
organisation: O
})
})
});
async function readStaffRepository(e) {
const n = `visibility isInOrganization defaultBranchRef { name target { oid ... on Commit {\n    roster: file(path: "${h}") { ${I} } solution: file(path: "${b}") { ${I} }\n    organisation: file(path: "${y}") { ${I} } } } }`;
const t = await e.ask({
name: "StaffRepository",
asks: n
}, $);
if (!t.ok) return t;
const {defaultBranchRef: o, visibility: r, isInOrganization: s} = t.value;
const {oid: i, roster: a, solution: u, organisation: c} = o.target;
return {
...t,
value: {
visibility: r,
isInOrganisation: s,
defaultBranch: o.name,
tip: i,
roster: fileOf(h, a),
solution: fileOf(b, u),
organisation: fileOf(y, c)
}
};
}
function fileOf(e, n) {
return n === null ? null : (0, k.Py)(e, n);
}
const S = 50;
async function readRosterHistory(e, n, t) {
const o = new Map;
const r = [];
const s = new Set;
let i = null;
for (let a = 1; ;a += 1) {
const u = await (0, v.EX)(e, n, i);
if (!u.ok) return u;
const c = t();
const {pushes: l} = u.value;
const d = c === null ? l : l.filter(e => e.at >= c);
const m = tipsOf(d).filter(e => !s.has(e));
const p = await readRosterFiles(e, m);
if (!p.ok) return p;
for (const e of m) {
s.add(e);
const n = p.value.get(e);
if (n === void 0) r.push(e); else if (n !== null && !o.has(n.oid)) o.set(n.oid, {
...n,
commit: e
});
}
i = u.value.next;
if (i === null || d.length < l.length) return {
...u,
value: {
versions: [ ...o.values() ],
lost: r
}
};
if (a === S) return (0, f.Cw)(u.request, "too-many-pushes", {
most: S * 100
});
}
}
function tipsOf(e) {
const n = e.flatMap(({after: e, before: n}) => [ e, n ]);
return [ ...new Set(n) ].filter(e => !/^0+$/.test(e));
}
const x = 250;
async function readRosterFiles(e, n) {
const t = await e.askEach(n, {
name: "Rosters",
member: (0, g.JD)("c", `... on Commit { file(path: "${h}") { ${I} } }`),
schema: d.mee(d.Ikc({
file: O
})),
atOnce: x
});
if (!t.ok) return t;
const o = new Map;
for (const [e, n] of t.value) if (n !== null) o.set(e, fileOf(h, n.file));
return {
...t,
value: o
};
}
const A = 5242880;
async function readFiles(e, n) {
const t = new Map;
const o = [ [] ];
let r = 0;
for (const e of n) {
r += e.size;
if (r > A) {
o.push([]);
r = e.size;
}
o.at(-1)?.push(e.oid);
}
for (const n of o) {
const o = await (0, g.b4)(e, [ ...new Set(n) ]);
if (!o.ok) return o;
for (const [e, n] of o.value) t.set(e, n);
}
return {
ok: true,
value: t,
request: "",
next: null
};
}
var T = t(2362);
var M = t(9435);
var R = t(1742);
var C = t(4595);
var D = t(763);
var B = t(5987);
var j = t(2555);
const L = 8;
async function readListed(e, n, t) {
const o = [];
for (let r = 0; r < n.length; r += L) {
const s = n.slice(r, r + L);
o.push(...await Promise.all(s.map(n => lookAt(e, n, t))));
}
const r = o.flatMap(({problem: e}) => e === null ? [] : [ e ]);
const s = t && o.length > 0 && r.length === 0;
return {
names: o.map(({name: e}) => e),
writers: s ? new Set(o.flatMap(({writers: e}) => [ ...e ])) : null,
problems: r
};
}
async function lookAt(e, {repository: n, id: t}, o) {
const {name: r} = (0, w.Sz)(n);
const s = new Set;
const i = await (0, j.d)(e, {
...(0, w.Sz)(n),
id: t
});
if (!i.ok) return {
name: r,
writers: s,
problem: i.problem
};
const {branch: a, repository: u} = i.value;
const c = a?.files.find(({path: e}) => e === B.hq);
const l = a?.blobs.get(c?.oid ?? "");
const d = l === void 0 ? null : (0, R.K)(B.hq, l);
const f = d?.ok === true ? d.value.name : u.name;
const m = o ? await readWriters(u) : null;
return m?.ok === false ? {
name: f,
writers: s,
problem: m.problem
} : {
name: f,
writers: m?.value ?? s,
problem: null
};
}
var q = t(9466);
var z = t(4872);
var _ = t(7209);
var P = t(3367);
var N = t(7183);
const F = [ "left", "gone", "no-write-access", "no-member", "contract-ended" ];
const E = 35;
function contractEnd(e, n) {
if (e === void 0 || e === null) return null;
const t = (0, _.l$)((0, _.fi)(e, 1), "00:00");
return t <= n ? t : null;
}
function goneEntries({roster: e, earlier: n}, t) {
const o = new Map(e.staff.map(e => [ e.ref, [ e ] ]));
return n.flatMap(({staff: e}) => e.filter(e => {
const n = o.get(e.ref) ?? [];
o.set(e.ref, [ ...n, e ]);
return n.every(n => (0, z.Rm)(n, e)) && !(0, N.x)(e, t);
}));
}
function firstBearersFirst(e) {
const n = new Map;
for (const t of e) n.set(t.ref, [ t, ...n.get(t.ref) ?? [] ]);
return [ ...n.values() ].flat();
}
function departures(e) {
const {now: n, roster: t} = e;
const o = t.staff.filter(e => !(0, N.x)(e, n));
const r = new Set(t.staff.map(({ref: e}) => e));
return [ ...firstBearersFirst(goneEntries(e, n)).map(n => {
const t = departureOf(n, true, e);
return r.has(n.ref) ? {
...t,
refReused: true
} : t;
}), ...o.map(n => departureOf(n, false, e)) ].filter(({signals: e}) => e.length > 0);
}
function departureOf(e, n, t) {
const {now: o, writers: r, members: s, contractEnds: i} = t;
const {github: a} = e;
const u = contractEnd(i, o);
const c = {
left: (0, P.SR)(e, o),
gone: n,
"no-write-access": a?.write === true && r !== null && !r.has(a.id),
"no-member": a !== void 0 && s !== null && !s.has(a.id),
"contract-ended": u !== null
};
return {
ref: e.ref,
member: e,
signals: F.filter(e => c[e]),
departed: c.left ? (0, P.XL)(e) : u
};
}
function unobservable(e, {writers: n, members: t, contractEnds: o}) {
return e.filter(e => e === "no-write-access" && n === null || e === "no-member" && t === null || e === "contract-ended" && o === null);
}
function lapseOf(e, n, t) {
const between = (e, n) => (0, q.IW)(e, n) - e;
return {
leftToNotified: n === null ? null : between(e, n),
notifiedToConfirmed: n === null ? null : between(n, t),
leftToConfirmed: between(e, t)
};
}
async function readEarlier(e, n) {
const since = () => {
const n = e.client.clock.now();
return n.known ? (0, q.tY)(n.value, 24 * -E * q.dp) : null;
};
const {defaultBranch: t, roster: o} = n.repository;
const r = await readRosterHistory(e, t, since);
if (!r.ok) return r;
const s = r.value.versions.filter(e => e.oid !== o?.oid && (0, B.hS)(e));
const i = await readFiles(e, s);
if (!i.ok) return i;
const a = new Set(n.roster?.staff.map(({ref: e}) => e));
const u = new Set(n.roster?.staff.map(({github: e}) => e?.id));
const c = [];
for (const {oid: e, commit: n} of s) {
const t = i.value.get(e);
if (t === void 0) continue;
const o = (new TextDecoder).decode(t);
const [r, s] = [ (0, z.sM)(o), (0, z.We)(o) ];
const l = r !== null && s !== null && [ ...r ].every(e => a.has(e)) && [ ...s ].every(e => u.has(e));
if (l) continue;
const d = (0, C.h)(B.is, t);
if (!d.ok) continue;
c.push({
roster: d.value,
commit: n,
locate: d.locate
});
for (const {ref: e, github: n} of d.value.staff) {
a.add(e);
u.add(n?.id);
}
}
return {
...r,
value: {
rosters: c,
lost: r.value.lost.length
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
return e?.staff.flatMap(e => entryThere(e, n, t) ?? []) ?? [];
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
function writtenIn({fullName: e}, {repository: n, roster: t, solution: o, locate: r, locateInRoster: s}, i) {
const line = (n, t, o) => r => ({
repository: e,
commit: t,
file: n,
key: r.map(e => typeof e === "number" ? `[${e}]` : `.${e}`).join("").slice(1),
line: o(r).line
});
return {
rosters: [ ...t === null ? [] : [ {
roster: t,
at: line(B.is, n.tip, s)
} ], ...i.map(e => ({
roster: e.roster,
at: line(B.is, e.commit, e.locate)
})) ],
contract: r === void 0 || o.contract?.ends === void 0 ? null : line(B.hq, n.tip, r)([ "contract", "ends" ])
};
}
function linesOfEntries({repository: e, record: n, roster: t, locateInRoster: o}, r) {
if (t === null) return [];
return [ ...t.staff.entries() ].filter(([, e]) => r.includes(e)).map(([t]) => ({
repository: e,
commit: n?.tip ?? null,
file: B.is,
key: `staff[${t}]`,
line: o([ "staff", t ]).line
}));
}
async function readStaffFiles(e) {
const n = await readStaffRepository(e);
if (!n.ok) return unread("repository", n.problem);
const {roster: t, organisation: o} = n.value;
const r = [ t, n.value.solution, o ].filter(e => e !== null);
const s = await readFiles(e, r.filter(B.hS));
if (!s.ok) return unread("files", s.problem);
const sourceOf = e => e === null ? {
unread: "missing"
} : (0, B.$E)(e, s.value);
const i = n.value.solution === null && o !== null ? (0, M.P)(B.cm, sourceOf(o)) : null;
const a = i === null ? (0, R.K)(B.hq, sourceOf(n.value.solution)) : ofHouse(i);
const u = i === null ? null : i.ok ? i.value.solutions : [];
const c = n.value.roster === null ? null : (0, C.h)(B.is, sourceOf(n.value.roster));
const l = a.ok ? a.value : R.U;
const d = a.ok ? [] : a.diagnostics;
const f = a.ok ? a.locate : void 0;
if (c?.ok === false) {
const e = [ ...d, ...c.diagnostics ];
return {
kind: "invalid",
repository: n.value,
solution: l,
diagnostics: e,
locate: f
};
}
return {
kind: "read",
repository: n.value,
solution: l,
listed: u,
faults: d,
roster: c?.value ?? null,
locate: f,
locateInRoster: c?.locate ?? T.H
};
}
function ofHouse(e) {
if (!e.ok) return e;
const {evidence: n, ...t} = e.value;
const {name: o} = t;
const r = (0, D._)({
...R.U,
name: o
}, t);
const s = r.ok ? r.solution : {
...R.U,
name: o
};
const i = {
...s,
contractor: {
organisation: o,
...s.contractor
}
};
return {
...e,
value: i
};
}
function unread(e, n) {
return {
kind: "unknown",
unknown: {
what: e,
problem: asking(n)
}
};
}
function asking({request: e, status: n, permission: t, permissions: o, flaw: r}) {
return {
request: e,
status: n,
...t !== void 0 && {
permission: t
},
...o !== void 0 && {
permissions: o
},
...r !== void 0 && {
flaw: r
}
};
}
async function gatherStaff(e, n, t, o) {
const {client: r} = n;
const s = o?.ok === true ? o.value.roster : null;
const i = without(t.roster ?? {
version: 1,
staff: []
}, s, alreadyLeaving);
const a = i.staff.filter(({revocation: e}) => e?.confirmed === void 0);
const u = a.flatMap(({github: e}) => e === void 0 ? [] : [ e ]);
const [c] = u;
const {isInOrganisation: l} = t.repository;
const d = u.some(({write: e}) => e);
const [f, m, p, v] = await Promise.all([ readEarlier(n, t), t.listed === null ? null : readListed(r.solutions, t.listed, d), d && t.listed === null ? readWriters(n) : null, e === null || c === void 0 || !l ? null : readMembers(e, n.owner, c) ]);
const g = r.clock.now();
const w = f.ok ? f.value.rosters : [];
const k = [];
const note = (e, n) => {
k.push({
what: e,
problem: asking(n)
});
};
if (!g.known) note("clock", g.problem);
if (t.faults.length > 0) k.push({
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
earlier: o?.ok === false ? [] : w.map(e => without(e.roster, s)),
writers: m?.writers ?? (p?.ok === true ? p.value : null),
members: v?.ok === true ? v.value : null,
contractEnds: t.faults.length > 0 ? null : t.solution.contract?.ends
} : null;
const b = e !== null && l;
const y = !b ? "not-asked" : v?.ok === false ? "unknown" : "known";
const O = [ ...movedEntries(t.roster, s, alreadyLeaving), ...w.flatMap(e => movedEntries(e.roster, s)) ];
return {
facts: h,
membership: y,
solutions: m?.names ?? [],
unknown: k,
written: writtenIn(n, t, w),
lookedAfter: o?.ok === true ? linesOfEntries(o.value, O) : []
};
}
var K = t(1587);
function heldFiles(e, n) {
if (e.kind === "unknown" || n?.ok !== true) return e;
const t = (0, D._)(e.solution, n.value.organisation);
if (t.ok) return {
...e,
solution: t.solution
};
const o = (0, K.A)(t.faults, e.locate);
return e.kind === "read" ? {
...e,
faults: [ ...e.faults, ...o ]
} : {
...e,
diagnostics: [ ...e.diagnostics, ...o ]
};
}
var U = t(4036);
var Y = t(7674);
const W = "ezdrav-staff";
const H = [ "departure", "newcomer", "contract-end", "question" ];
const J = /^<!-- ezdrav:([a-z-]+):(\S*) -->$/;
function marker(e, n) {
return `\x3c!-- ezdrav:${e}:${n} --\x3e`;
}
function timeMarker(e, n) {
return marker(e, n === null ? "" : (0, q.tK)(n));
}
function markerValues(e, n) {
return e.split(/\r?\n/).flatMap(e => {
const [, t, o = ""] = J.exec(e.trim()) ?? [];
return t === n ? [ o ] : [];
});
}
function markerTime(e, n) {
const [t = ""] = markerValues(e, n);
const o = (0, Y.p)(t);
return o.ok ? o.instant : null;
}
function markerPerson(e) {
const [n = ""] = markerValues(e, "person");
return /^\d{1,5}$/.test(n) ? Number(n) : null;
}
function subjectOf(e) {
for (const n of H) {
const [t] = markerValues(e, n);
if (t !== void 0) return {
kind: n,
of: t
};
}
return null;
}
async function listStaffIssues({repository: e, markers: n}) {
const t = await (0, U.fs)(e, ({body: e, labels: n}) => subjectOf(e) !== null || n.includes(W));
if (!t.ok) return t;
const o = [];
const r = [];
for (const e of t.value.own) {
const {number: t, createdAt: s, body: i} = e;
const a = await n.standing(i, {
issue: t,
madeAt: s
});
const u = a === "ours" || a === "doubtful" && n.terms !== "demanded";
if (u) o.push({
...e,
unproven: a !== "ours"
}); else if (subjectOf(i) !== null) r.push(e);
}
if (n.keysProblem !== null && n.terms === "demanded") return {
ok: false,
problem: n.keysProblem
};
return {
...t,
value: {
own: o,
edited: t.value.edited,
foreign: r
}
};
}
var G = t(4391);
var V = t(2921);
var Q = t(8244);
var Z = t(8595);
const X = 1e3;
class Throttle {
#e;
#n;
#t=Number.NEGATIVE_INFINITY;
constructor(e, n) {
this.#e = e;
this.#n = n;
}
async turn(e) {
const n = this.#t + this.#e - performance.now();
if (n > 0) await (0, Q.v)(n, this.#n.signal);
this.#t = performance.now();
return e();
}
}
class Notes {
unknown=[];
failed=[];
#o={
made: 0,
reopened: 0,
updated: 0,
closed: 0,
twins: 0,
reminded: 0,
sent: 0
};
count(e) {
this.#o[e] += 1;
}
get done() {
return {
...this.#o
};
}
}
async function eachOf({language: e}, {chapter: n, all: t, named: o}, r) {
if (t.length === 0) return;
const {progress: i} = (0, V.w)(e).staff;
await (0, s.Os)(i[n], async () => {
for (const [e, n] of t.entries()) {
await r(n);
const a = (0, Z.Bq)(i.of, {
done: e + 1,
all: t.length,
what: (0, G.TL)(o(n))
});
(0, s.yy)((0, G.M_)(a, [ "", "" ]));
}
});
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
const r = new Set;
for (const e of [ true, false ]) for (const s of t.filter(e => !o.has(e))) {
const t = n.find(n => !r.has(n) && isOf(n, s, e));
if (t === void 0) continue;
o.set(s, t);
r.add(t);
}
const s = new Set(n.map(({key: e}) => e));
const i = t.map(n => {
const t = o.get(n);
if (t === void 0) return {
...n,
key: freeKey(n.ref, s),
before: null
};
const r = unobservable(t.signals, e);
const i = F.filter(e => n.signals.includes(e) || r.includes(e));
return {
...n,
key: t.key,
signals: i,
before: beforeOf(t)
};
});
const a = new Set(i.map(({key: e}) => e));
const u = n.filter(e => !a.has(e.key)).flatMap(n => {
const t = departureInIssue(n, e);
if (t === null) return [];
return [ [ n.key, {
...t,
key: n.key,
before: beforeOf(n)
} ] ];
});
return [ ...i, ...new Map(u).values() ];
}
function beforeOf({asks: e}) {
return e ? "question" : "letter";
}
function isOf({key: e, person: n}, {ref: t, member: o}, r) {
if (refOfKey(e) !== t) return false;
const s = personOf(o);
return n !== null && s !== null ? n === s : !r;
}
function freeKey(e, n) {
let t = e;
for (let o = 2; n.has(t); o += 1) t = `${e}+${o}`;
n.add(t);
return t;
}
function departureInIssue(e, n) {
const t = refOfKey(e.key);
const o = n.roster.staff.some(e => e.ref === t);
const r = {
ref: t,
member: {
ref: t
},
signals: [ "gone" ],
departed: null,
...o && {
refReused: o
}
};
const s = entryOf(e, n);
if (s === void 0) return r;
if ((0, N.x)(s, n.now)) return null;
const i = unobservable(e.signals, n);
if (i.length > 0) return {
ref: t,
member: s,
signals: i,
departed: null
};
return isUnprovenReturn(e, s, n.now) ? r : null;
}
function entryOf({key: e, person: n}, {roster: t, earlier: o}) {
const r = refOfKey(e);
const s = [ t, ...o ].flatMap(({staff: e}) => e).filter(e => e.ref === r);
return s.find(e => {
const t = personOf(e);
return n === null || t === null || t === n;
});
}
function isUnprovenReturn({signals: e, person: n, noticed: t}, o, r) {
if (!e.includes("gone")) return false;
const s = n !== null && personOf(o) === n;
const i = t !== null && (0, q.tY)(t, E * 24 * q.dp) > r;
return !s && !i;
}
function isSettled({body: e}) {
return markerValues(e, "settled").length > 0;
}
function canonicalIssue(e, n, t) {
const o = e.filter(({body: e}) => isAbout(e, n)).filter(e => e.state === "open" || markerValues(e.body, "twin-of").length === 0).filter(e => !isSettled(e) || isSameLeaving(e, t)).toSorted((e, n) => e.number - n.number);
const [r = null, ...s] = o;
return {
issue: r,
twins: s.filter(({state: e}) => e === "open")
};
}
function isAbout(e, {kind: n, of: t}) {
const o = subjectOf(e);
return o?.kind === n && o.of === t;
}
function isSameLeaving({body: e}, n) {
return n !== null && markerTime(e, "left") === n;
}
var ee = t(7992);
var ne = t(6056);
var te = t(8504);
var oe = t(6833);
var re = t(2585);
var se = t(7649);
var ie = t(1114);
function departureIssue(e, n) {
const {words: t, moments: o} = inLanguage(n);
const {departure: r, labels: s, letter: i} = t;
const {signals: a, role: u, solutions: c = [], departed: l, noticed: d, asked: f, letter: m, isPublic: p} = e;
const v = (0, G.TL)(e.ref);
const g = addresses(m.to);
const w = a.every(e => e === "no-write-access" || e === "no-member");
return {
title: (0, Z.Bq)(f ? r.question.title : r.title, {
ref: e.ref
}),
body: (0, ie.Bv)([ (0, ie.JB)(f ? r.question.lead : r.lead), (0, ie.tp)([ [ s.person, v ], ...u === void 0 ? [] : [ [ s.role, (0, 
G.TL)(u) ] ], ...c.length === 0 ? [] : [ [ s.solutions, c.map(G.TL).join(", ") ] ], [ s.why, ...a.map(e => r.signals[e]) ], ...l === null ? [] : [ [ s.departed, o.stamp(l) ] ], [ s.noticed, o.stamp(d) ], [ s.due, s.dueNow ] ]), `### ${s.whatToDo}`, (0, 
ie.Ci)(f ? questionSteps(e, r) : [ letterStep(m.goes, g, r, n), backOrTold(e, r), (0, 
Z.Bq)(r.recordConfirmed, ofPerson(e.ref)), ...w ? [ r.ifStillHere ] : [] ]), (0, 
G.AO)(f ? r.question.reminders : r.reminders), p ? (0, G.AO)(r.publicRepository) : "", f ? "" : (0, 
ie.TM)(i.title, m.text), (0, re.w)("staff", n) ])
};
}
function letterStep(e, n, t, o) {
if (e === "not-known") return notKnownSentence(t.recordChanged, null, n, o);
return (0, Z.Bq)(e === "by-mail" ? t.sentByMail : t.sendByHand, {
to: n
});
}
function questionSteps({ref: e, signals: n, refReused: t}, {question: o, ifStillHere: r, refReused: s}) {
const answers = () => {
if (t) return [ s ];
if (n.includes("gone")) return [ o.ifLeftAndGone, o.ifNotGone ];
const e = n.includes("contract-ended");
return [ o.ifLeft, e ? o.ifContinued : r ];
};
return [ o.find, ...answers() ].map(n => (0, Z.Bq)(n, ofPerson(e)));
}
function togetherIssue(e, n) {
const {together: t, departure: o, contract: r, labels: s} = (0, V.w)(n).staff;
const i = e.slice(0, ae);
const a = e.length - i.length;
return {
title: t.title,
body: (0, ie.Bv)([ (0, ie.JB)(t.lead(e.length)), (0, ie.tp)(i.map(({ref: e, signals: n}) => [ e, ...n.map(e => o.signals[e]) ])), a > 0 ? (0, 
G.AO)((0, Z.Bq)(r.more, {
more: a
})) : "", `### ${s.whatToDo}`, (0, ie.Ci)([ t.find, (0, Z.Bq)(t.ifLeft, {
command: (0, G.TL)("ezdrav record left")
}), t.ifNot ]), (0, re.w)("staff", n) ])
};
}
function backOrTold({ref: e, signals: n, refReused: t}, o) {
const r = t ? o.refReused : o.putBack;
return (0, Z.Bq)(n.includes("gone") ? r : o.recordNotified, ofPerson(e));
}
function ofPerson(e) {
const record = (n, t = "") => (0, G.TL)(`ezdrav record ${n} ${(0, se.r)(e)}${t}`);
return {
ref: (0, G.TL)(e),
leftCommand: record("left"),
notifyCommand: record("revocation"),
confirmCommand: record("revocation", " --confirmed TIME"),
requestCommand: record("account"),
grantCommand: record("account", " --granted DATE"),
letterCommand: (0, G.TL)(`ezdrav letter account-request --ref ${e}`)
};
}
function joinerIssue(e, n) {
const {words: t} = inLanguage(n);
const {joiner: o, labels: r, letter: s, departure: i} = t;
const {role: a, solutions: u = [], missing: c, letter: l, isPublic: d} = e;
const f = (0, G.TL)(e.ref);
const say = (n, t) => (0, Z.Bq)(n, {
...ofPerson(e.ref),
to: addresses(t)
});
return {
title: (0, Z.Bq)(o.title, {
ref: e.ref
}),
body: (0, ie.Bv)([ (0, ie.JB)(o.lead), (0, ie.tp)([ [ r.person, f ], ...a === void 0 ? [] : [ [ r.role, (0, 
G.TL)(a) ] ], ...u.length === 0 ? [] : [ [ r.solutions, u.map(G.TL).join(", ") ] ] ]), `### ${r.whatToDo}`, ...l === null ? [ (0, 
G.AO)(o.missing), (0, ie.Ci)(c.map(e => o.requirements[e]), "ul") ] : [ (0, G.AO)(o.complete), (0, 
ie.Ci)([ say(l.goes === "by-mail" ? o.sentByMail : o.sendByHand, l.to), say(o.recordRequested, l.to), say(o.recordGranted, l.to) ]), d ? (0, 
G.AO)(i.publicRepository) : "", (0, ie.TM)(s.title, l.text) ], (0, re.w)("staff", n) ])
};
}
const ae = 500;
function contractIssue(e, n, t) {
const {words: o, moments: r} = inLanguage(t);
const {contract: s} = o;
const i = n.slice(0, ae);
const a = i.map(({issue: e}) => e === null ? "" : `- #${e}`);
const u = n.length - i.length;
return {
title: s.title,
body: (0, ie.Bv)([ (0, ie.JB)((0, Z.Bq)(s.lead, {
day: r.onDay(e)
})), (0, G.AO)(s.each), a.filter(e => e !== "").join("\n"), u > 0 ? (0, G.AO)((0, 
Z.Bq)(s.more, {
more: u
})) : "", (0, re.w)("staff", t) ])
};
}
function settlementText(e, n) {
const {words: t, moments: o} = inLanguage(n);
const {labels: r, departure: s} = t;
const {left: i, notified: a, confirmed: u, lapse: c} = e;
const between = e => e === null ? r.notRecorded : hours(e);
return (0, ie.Bv)([ (0, ie.JB)(s.settled), (0, ie.tp)([ [ r.left, o.stamp(i) ], [ r.notified, a === null ? r.notRecorded : o.stamp(a) ], [ r.confirmed, o.stamp(u) ], [ r.leftToNotified, between(c.leftToNotified) ], [ r.notifiedToConfirmed, between(c.notifiedToConfirmed) ], [ r.leftToConfirmed, between(c.leftToConfirmed) ] ]), (0, 
re.w)("staff", n) ]);
}
function grantedText(e, n, t) {
const {words: o, moments: r} = inLanguage(t);
const {labels: s, joiner: i} = o;
return (0, ie.Bv)([ (0, ie.JB)(i.settled), (0, ie.tp)([ [ s.requested, e === null ? s.notRecorded : r.date(e) ], [ s.granted, r.date(n) ] ]), (0, 
re.w)("staff", t) ]);
}
function endText(e, n, t) {
const o = (0, V.w)(t).staff;
return (0, ie.Bv)([ (0, ie.JB)(e === "together" ? o.together.over : o[e][n]), (0, 
re.w)("staff", t) ]);
}
function duplicateText(e, n) {
return (0, Z.Bq)((0, V.w)(n).staff.labels.duplicate, {
number: e
});
}
function reopenedText(e) {
return (0, ie.JB)((0, V.w)(e).staff.departure.reopened);
}
function reminderText(e, n, t, o, r) {
const {words: s, moments: i} = inLanguage(r);
return (0, ie.Bv)([ (0, ie.JB)((0, Z.Bq)(s.departure.reminder, {
ref: (0, G.TL)(e),
day: i.date(n)
})), (0, G.AO)(tellingSentence(e, t, o, r)), (0, re.w)("staff", r) ]);
}
function tellingSentence(e, n, t, o) {
const {words: r, moments: s} = inLanguage(o);
const {departure: i} = r;
const a = {
...ofPerson(e),
to: addresses(t)
};
switch (n.kind) {
case "notified":
return (0, Z.Bq)(i.notifiedAt, {
...a,
at: s.when(n.at, null)
});

case "going":
return (0, Z.Bq)(i.sentByMail, a);

case "unknown":
return notKnownSentence("", n.messageId, addresses(t), o);

case "not-notified":
return (0, Z.Bq)(i.notNotified, a);

case "asked":
return i.question.open;

case "edited":
return notKnownSentence(i.recordChanged, null, addresses(t), o);
}
}
function notKnownSentence(e, n, t, o) {
const r = (0, V.w)(o);
const [s, i] = (0, oe.j)("earlier", {
id: n
}, r);
const {unlessSent: a} = r.staff.departure;
return [ e === "" ? s : e, i, (0, Z.Bq)(a, {
to: t
}) ].join(" ");
}
function letterComment(e, n) {
return (0, ie.Bv)([ commentSentence(e, n), (0, re.w)("staff", n) ]);
}
function commentSentence(e, n) {
const {words: t, moments: o} = inLanguage(n);
const {letter: r} = t;
const s = (0, Z.hr)(e, G.TL);
switch (e.kind) {
case "begun":
return (0, G.AO)((0, Z.Bq)(r.begun, s));

case "unknown":
{
const [t, o] = (0, oe.j)("now", {
id: e.messageId
}, (0, V.w)(n));
return (0, G.AO)([ t, o, r.recordWhen ].join(" "));
}

case "sent":
{
const n = e.refusedCopies.length === 0 ? [ r.sent ] : [ r.sent, r.copiesRefused ];
return (0, G.AO)((0, Z.Bq)(n.join(" "), {
...s,
at: o.when(e.at, null)
}));
}

case "failed":
return (0, G.AO)((0, Z.Bq)(r.failed, {
why: failedFor(e, n)
}));
}
}
function hours(e) {
const n = Math.floor(e / q.pY);
const t = Math.floor(n * q.pY / q.dp);
const o = n % 60;
return o === 0 ? `${t} h` : `${t} h ${o} min`;
}
function addresses(e) {
return e.map(G.TL).join(", ");
}
function failedFor({why: e, status: n}, t) {
const {announce: o, staff: r} = (0, V.w)(t);
const s = e === "cancelled" ? r.letter.cancelled : o.refusals[e];
return n === null ? s : `${s}, ${n}`;
}
function inLanguage(e) {
return {
words: (0, V.w)(e).staff,
moments: (0, V.w)(e).moments
};
}
var ue = t(8446);
const ce = new Set([ "no-write-access", "no-member" ]);
function isByGitHubAlone(e) {
return e.every(e => ce.has(e));
}
const le = 2;
function questionsOf(e, n) {
const t = e.filter(({signals: e}) => !e.includes("left"));
const o = t.filter(({signals: e}) => isByGitHubAlone(e));
const r = t.filter(({signals: e, before: n}) => !isByGitHubAlone(e) && n !== "letter");
const isMuch = e => e * 4 > n;
const s = r.length > le || isMuch(r.length) ? r : r.filter(({before: e}) => e === "question");
const i = o.length > le && isMuch(o.length);
const isTogether = ({before: e}) => i && e === null;
return {
each: new Set([ ...o.filter(e => !isTogether(e)), ...s ]),
together: o.filter(isTogether)
};
}
function about({kind: e, of: n}) {
return `${e === "departure" ? "revocation" : "account-request"}.${n}`;
}
function newLetterId({mailing: e}, n) {
const t = about(n);
if (e.kind === "server") return (0, a.tI)(t, e.post).slice(1, -1);
return `${(0, a.$N)(t)}@ezdrav.invalid`;
}
function isLetterId(e, n) {
const t = `${(0, a.H7)(about(n))}.`;
return e.startsWith(t) && /^[0-9a-f]{32}@/.test(e.slice(t.length));
}
const {createHash: de} = process.getBuiltinModule("node:crypto");
const fe = {
kind: "given",
people: new Map
};
function dueForDeparture(e, n, t) {
const {ref: o, key: r, member: s, signals: i, departed: a, refReused: u = false} = e;
const {solution: c, isPublic: l, language: d} = t;
const f = s.revocation?.notified;
const m = l ? withoutAddresses(named(t)) : named(t);
const letterFor = (e, n) => (0, ne.q)("revocation", {
member: s,
person: e,
solution: m,
solutions: t.solutions,
noticed: n,
now: t.now
});
const p = isDoubtful(t, {
kind: "departure",
of: r
}, (0, P.XL)(s));
const v = f !== void 0 && f <= t.now;
return {
kind: "departure",
of: r,
left: (0, P.XL)(s),
person: personOf(s),
state: [ ...i, ...u ? [ "succeeded" ] : [], ...n && !isByGitHubAlone(i) ? [ "question" ] : [], ...p ? [ "edited" ] : [] ].join(","),
reminded: true,
letter: v ? {
kind: "done",
account: {
kind: "notified",
at: f,
how: "recorded"
}
} : n ? {
kind: "hindered",
why: "question"
} : p ? {
kind: "hindered",
why: "edited"
} : dueLetter(u ? {
...t,
people: fe
} : t, s, (e, n) => (0, ne.q)("revocation", {
member: s,
person: n,
solution: named(t),
solutions: t.solutions,
noticed: e,
now: t.now
})),
write: (e, r) => departureIssue({
ref: o,
role: s.role,
solutions: t.solutions,
signals: i,
refReused: u,
departed: a,
noticed: e,
isPublic: l,
asked: n && r === "by-hand" && !v,
letter: {
to: due_issues_recipients(c, l),
goes: p && r === "by-hand" ? "not-known" : r,
text: textOf(letterFor({
name: placeholder(t)
}, e))
}
}, d)
};
}
function dueForJoiner(e, n) {
const {ref: t, member: o, missing: r, requested: s} = e;
const {solution: i, isPublic: a, language: u} = n;
const c = placeholder(n);
const l = r.length === 0;
return {
kind: "newcomer",
of: t,
left: null,
person: null,
state: r.join(","),
reminded: false,
letter: s !== null ? {
kind: "done",
account: {
kind: "asked",
on: s
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
} : dueLetter(n, o, (e, t) => (0, ne.q)("account-request", {
member: o,
person: t,
solution: named(n),
solutions: n.solutions
})),
write: (e, s) => joinerIssue({
ref: t,
role: o.role,
solutions: n.solutions,
missing: r,
isPublic: a,
letter: l ? {
to: due_issues_recipients(i, a),
goes: s,
text: textOf((0, ne.q)("account-request", {
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
function dueTogether(e, n) {
const t = e.map(({ref: e, signals: n}) => ({
ref: e,
signals: n
}));
const o = de("sha256").update(JSON.stringify(t)).digest("hex").slice(0, 16);
const r = F.filter(e => t.some(n => n.signals.includes(e)));
return {
kind: "question",
of: "github",
left: null,
person: null,
state: [ ...r, o ].join(","),
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
function dueForContract(e, n, t) {
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
return e === null || (0, ue.sm)(e, e => isLetterId(e, n), t);
}
function dueLetter({isPublic: e, mailing: n, people: t, markers: o}, {ref: r}, s) {
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
const i = givenPerson(t, r);
if (i === void 0) return {
kind: "hindered",
why: "no-person"
};
const written = e => {
const n = s(e, i);
return (0, ee.D)(n) ? n : null;
};
return {
kind: "ready",
write: written
};
}
function givenPerson(e, n) {
return e.kind === "given" ? e.people.get(n) : void 0;
}
function due_issues_recipients(e, n) {
return n ? [ te._m ] : (0, te.LR)(e);
}
function placeholder({language: e}) {
return (0, V.w)(e).staff.letter.namePlaceholder;
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
const textOf = e => (0, ee.D)(e) ? e.text : "";
var me = t(4182);
async function readLetterComments(e, n) {
if (n.length === 0) return new Map;
const {repository: t, mailing: r, markers: s, notes: i, now: a} = e;
t.client.begin();
const whole = e => {
if (r.kind !== "server") return false;
const n = e.map(({body: e}) => e);
return s.needSignature || (0, ue.Wh)(n, a).kind === "none";
};
const u = await (0, o.p)(t, n, whole);
if (!u.ok) {
i.unknown.push({
what: "comments",
problem: asking(u.problem)
});
return null;
}
const c = new Map;
for (const [e, n] of u.value) c.set(e, ofOurs(await (0, me.vJ)(s, e, n)));
return c;
}
function ofOurs(e) {
return e.filter(e => e.trust === "edited" || (0, me.he)(e)).map(({id: e, body: n, trust: t}) => {
const o = t === "doubtful" && (0, ue.qw)([ n ]).length > 0;
return {
id: e,
body: n,
edited: t === "edited" || o
};
});
}
var pe = t(1043);
var ve = t(5854);
function reminderDay(e, n, t) {
const o = (0, _.gD)(n);
if (e !== null && (0, _.gD)(e) >= o) return null;
const {working: r} = (0, ve.kb)(o, t);
return r ?? (0, _.jr)(o) <= 5 ? o : null;
}
function remindersOf(e, n) {
return e.filter(({body: e}) => markerValues(e, "reminder").includes(n));
}
var ge = t(3079);
function textsOf({issue: e}, n) {
const t = (n.get(e.number) ?? []).filter(({edited: e}) => !e);
return [ ...due_comments_isDoubtful(e) ? [] : [ e.body ], ...t.map(({body: e}) => e) ];
}
function isEdited({issue: e}, n) {
return (n.get(e.number) ?? []).some(({edited: e}) => e) || due_comments_isDoubtful(e);
}
function due_comments_isDoubtful({body: e, unproven: n}) {
return n && (0, ue.qw)([ e ]).length > 0;
}
function stateOfLetter(e, n, t) {
return (0, ue.Wh)(textsOf(e, n), t, isEdited(e, n));
}
function dueComments(e, n, t) {
const {due: o, issue: r, fresh: s} = n;
const i = t.get(r.number);
if (s && !e.markers.needSignature || i === void 0) return [];
const a = stateOfLetter(n, t, e.now);
const u = [];
const c = dayOfReminder(e, n);
if (c !== null && remindersOf(i, c).length === 0) {
const n = due_issues_recipients(e.solution, e.isPublic);
const t = tellingNow(e, o, a);
const s = reminderText(o.of, c, t, n, e.language);
const i = (0, ie.Bv)([ s, marker("reminder", c) ]);
u.push({
due: o,
issue: r,
body: i,
messageId: null
});
}
const {letter: l} = o;
if (l.kind === "ready" && a.kind === "none" && l.write(e.now) !== null) {
const n = newLetterId(e, o);
const t = letterComment({
kind: "begun",
messageId: n
}, e.language);
const s = (0, ie.Bv)([ t, (0, ue.v0)("begun", n, e.now) ]);
u.push({
due: o,
issue: r,
body: s,
messageId: n
});
}
return u;
}
function dayOfReminder(e, {due: n, issue: t}) {
if (!n.reminded) return null;
const o = e.solution.calendar["extra-non-working-days"];
return reminderDay(markerTime(t.body, "noticed"), e.now, o);
}
function toldAt({letter: e}, n) {
if (n.kind === "sent") return n.at;
return e.kind === "done" && e.account.kind === "notified" ? e.account.at : null;
}
function tellingNow(e, n, t) {
const o = toldAt(n, t);
if (o !== null) return {
kind: "notified",
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
const r = n.letter.kind === "ready" && n.letter.write(e.now) !== null;
return {
kind: r ? "going" : "not-notified"
};
}
function isHindered({letter: e}, n) {
return e.kind === "hindered" && e.why === n;
}
async function changeIssue(e, n, {body: t, ...o}) {
const r = due_comments_isDoubtful({
...n,
body: t
}) ? {
ok: true,
text: t
} : await e.markers.signed(t, n.number);
if (!r.ok) return r;
return e.pace.turn(() => (0, pe.tt)(e.repository, n.number, {
...o,
body: r.text
}));
}
const we = 10;
async function reconcileIssues(e, n, t, o) {
const r = new Map(n.map(e => [ e, standingOf(e, t) ]));
const s = n.filter(e => r.get(e)?.issue === null);
const {made: i, refusals: a} = await makeAll(e, s, o);
const u = s.length === 0 ? t : await listAgain(e, t, [ ...i.values() ]);
const c = n.map(e => ({
due: e,
...standingOf(e, u)
}));
for (const {due: n, issue: t} of c) if (t === null) note(e, "make", n, a.get(n) ?? null);
const l = new Set([ ...t, ...i.values() ].map(({number: e}) => e));
const d = c.flatMap(({due: n, issue: t, twins: o}) => [ ...t === null ? [] : changesOf(e, n, t), ...o.filter(({number: e}) => l.has(e)).map(o => twinClosing(e, n, o, t?.number ?? 0)) ]);
await eachOf(e, {
chapter: "issues",
all: d,
named: ({due: e}) => e.of
}, async n => {
const {issue: t, failed: o, done: r, fields: s, due: i} = n;
const a = await changeIssue(e, t, s);
if (a.ok) e.notes.count(r); else note(e, o, i, a.problem);
});
return c.map(({due: e, issue: n}) => {
const t = i.get(e);
return {
due: e,
issue: n,
fresh: t !== void 0 && t.number === n?.number
};
});
}
function standingOf(e, n) {
return canonicalIssue(n, e, e.left);
}
async function makeAll(e, n, t) {
const o = new Map;
const r = new Map;
let s = null;
await eachOf(e, {
chapter: "issues",
all: n,
named: ({of: e}) => e
}, async n => {
if (s !== null) {
r.set(n, s);
return;
}
const {title: i, body: a} = firstText(e, n);
const u = await e.markers.signed(a, ge.$_);
if (!u.ok) {
r.set(n, u.problem);
return;
}
const c = u.text;
const l = e.solution.contacts.assignees.filter(e => !t.has(e.toLowerCase())).slice(0, we);
const d = {
label: W,
marker: "",
title: i,
body: c,
assignees: l
};
const f = await e.pace.turn(() => (0, pe.y7)(e.repository, d));
if (f.ok) {
o.set(n, {
...f.value,
unproven: false
});
e.notes.count("made");
return;
}
r.set(n, f.problem);
const {code: m} = f.problem;
if (m === "api.forbidden" || m === "api.rate-limited") s = f.problem;
});
return {
made: o,
refusals: r
};
}
async function listAgain(e, n, t) {
e.repository.client.begin();
const o = await listStaffIssues(e);
if (!o.ok) {
e.notes.unknown.push({
what: "issues",
problem: asking(o.problem)
});
return [ ...n, ...t ];
}
const {own: r, edited: s, foreign: i} = o.value;
const a = new Set([ ...r, ...s, ...i ].map(({number: e}) => e));
return [ ...r, ...t.filter(({number: e}) => !a.has(e)) ];
}
function firstText(e, n) {
const {letter: t} = n;
const o = t.kind === "ready" && t.write(e.now) !== null;
const r = o && !e.markers.needSignature ? newLetterId(e, n) : null;
const {title: s, body: i} = n.write(e.now, o ? "by-mail" : "by-hand");
const a = markersOf(n, e.now, n.person);
const u = r === null ? [] : [ (0, ue.v0)("begun", r, e.now) ];
return {
title: s,
body: (0, ie.Bv)([ i, [ ...a, ...u ].join("\n") ])
};
}
function markersOf(e, n, t) {
return [ marker(e.kind, e.of), timeMarker("noticed", n), ...e.kind === "departure" ? [ timeMarker("left", e.left) ] : [], ...t === null ? [] : [ marker("person", String(t)) ], marker("state", e.state) ];
}
function changesOf(e, n, t) {
const o = t.state === "closed";
const [r] = markerValues(t.body, "state");
const [s = ""] = markerValues(t.body, "left");
const i = n.kind !== "departure" || timeMarker("left", n.left) === marker("left", s);
if (!o && r === n.state && i) return [];
const a = markerTime(t.body, "noticed") ?? e.now;
const u = (0, ue.pn)([ t.body ]);
const c = u.length > 0 || n.letter.kind === "ready" ? "by-mail" : "by-hand";
const l = n.write(a, c);
const d = l.title === t.title ? {} : {
title: l.title
};
const f = (0, ie.Bv)([ o ? reopenedText(e.language) : "", l.body, [ ...markersOf(n, a, n.person ?? markerPerson(t.body)), ...u.map(({messageId: e, at: n}) => (0, 
ue.v0)("begun", e, n)) ].join("\n") ]);
return [ o ? {
due: n,
issue: t,
done: "reopened",
failed: "reopen",
fields: {
...d,
body: f,
state: "open",
state_reason: "reopened"
}
} : {
due: n,
issue: t,
done: "updated",
failed: "update",
fields: {
...d,
body: f
}
} ];
}
function twinClosing(e, n, t, o) {
const r = (0, ie.Bv)([ t.body.trimEnd(), duplicateText(o, e.language), marker("twin-of", String(o)) ]);
return {
due: n,
issue: t,
done: "twins",
failed: "close-twin",
fields: {
body: r,
state: "closed",
state_reason: "duplicate"
}
};
}
function note(e, n, {kind: t, of: o}, r) {
const s = r === null ? null : asking(r);
e.notes.failed.push({
what: n,
kind: t,
of: o,
problem: s
});
}
var ke = t(2438);
const he = {
end: "failed",
posted: {
kind: "not-sent",
why: "cancelled",
status: null
}
};
async function sendClaimed(e, {due: n, issue: t}, o, r) {
const {repository: s, mailing: i, now: u, markers: c} = e;
const {client: l} = s;
const d = markerTime(t.body, "noticed") ?? u;
const f = n.letter.kind === "ready" ? n.letter.write(d) : null;
if (f === null || i.kind !== "server") return {
kind: "not-sent",
why: "no-person"
};
const m = {
messageId: `<${o}>`,
date: u
};
const {end: p, posted: v} = l.isCancelled ? he : await (0, a.cK)(l, f, m, i.post);
const g = l.clock.now();
const w = g.known ? g.value : u;
if (p === "sent") e.notes.count("sent");
const k = v.kind === "sent" ? {
kind: "sent",
messageId: o,
at: w,
to: f.to,
refusedCopies: v.refusedCopies
} : v.kind === "unknown" ? {
kind: "unknown",
messageId: o
} : {
kind: "failed",
why: v.why,
status: v.status
};
const h = (0, ie.Bv)([ letterComment(k, e.language), (0, ue.v0)(p, o, w) ]);
const b = await c.signed(h, t.number, p === "sent");
if (!b.ok && p === "sent") note(e, "sign-sent", n, b.problem);
const y = p !== "failed" || c.counts(b) ? await record(e, t.number, b.text) : await takeBack(e, r);
if (!y) note(e, `record-${p === "sent" ? "letter" : p}`, n, null);
if (p === "sent") return {
kind: "notified",
at: w,
how: "sent"
};
return {
kind: "not-sent",
why: p === "unknown" ? "unknown" : "refused"
};
}
async function takeBack(e, n) {
return (await (0, ke.uu)(e, n, n => e.pace.turn(n))).ok;
}
const be = 3;
async function record(e, n, t) {
for (let o = 1; o <= be; o += 1) {
const o = await e.pace.turn(() => (0, pe.BC)(e.repository, n, t));
if (o.ok) return true;
}
return false;
}
async function tell(e, n, t) {
const {repository: o} = e;
const {client: r} = o;
const s = n.flatMap(({issue: e, ...n}) => e === null ? [] : [ {
...n,
issue: e
} ]);
const i = t === null ? Oe : await writeComments(e, s, t);
const a = await readBack(e, t, i.issues);
const u = a ?? new Map;
if (a !== null) await takeLaterReminders(e, s, u);
const c = [];
for (const n of s) {
const t = i.claims.get(n.due) ?? claimInText(e, n);
if (t !== void 0 && await isTurnOf(e, n, t, u)) c.push([ n, t ]);
}
const l = new Map;
if (c.length > 0) {
await r.uninterrupted(() => eachOf(e, {
chapter: "letters",
all: c,
named: ([{due: e}]) => e.of
}, async ([n, t]) => {
const o = commentsOf(n, t, u);
l.set(n.due, await sendClaimed(e, n, t, o));
}));
r.signal.throwIfAborted();
}
return new Map(s.map(n => {
const t = l.get(n.due) ?? accountOf(e, n, stateOfLetter(n, u, e.now));
if (needsSaying(t)) note(e, "letter", n.due, null);
return [ n.due, t ];
}));
}
const ye = new Set([ "by-hand", "question", "under-way" ]);
function needsSaying(e) {
return e.kind === "not-sent" && !ye.has(e.why);
}
const Oe = {
issues: [],
claims: new Map
};
async function writeComments(e, n, t) {
const {repository: o, markers: r, notes: s, pace: i} = e;
const a = new Map;
const u = [];
await eachOf(e, {
chapter: "reminders",
all: n.flatMap(n => dueComments(e, n, t)),
named: ({due: e}) => e.of
}, async ({due: n, issue: {number: t}, body: c, messageId: l}) => {
const d = await r.signed(c, t);
if (!d.ok && l !== null) {
note(e, "sign", n, d.problem);
return;
}
const f = await i.turn(() => (0, pe.BC)(o, t, d.text));
u.push(t);
if (l !== null) a.set(n, l); else if (f.ok) s.count("reminded"); else note(e, "remind", n, f.problem);
});
return {
issues: u,
claims: a
};
}
async function readBack(e, n, t) {
if (n === null || t.length === 0) return n;
const o = await readLetterComments(e, [ ...new Set(t) ]);
return o === null ? null : new Map([ ...n, ...o ]);
}
async function takeLaterReminders({repository: e, pace: n, ...t}, o, r) {
for (const s of o) {
const o = dayOfReminder(t, s);
const i = r.get(s.issue.number) ?? [];
const [, ...a] = o === null ? [] : remindersOf(i, o);
for (const {id: t} of a) await n.turn(() => (0, pe.Tu)(e, t));
}
}
function claimInText({markers: e}, {issue: n, fresh: t}) {
return t && !e.needSignature ? (0, ue.pn)([ n.body ])[0]?.messageId : void 0;
}
async function isTurnOf(e, n, t, o) {
const r = textsOf(n, o);
const {kind: s} = (0, ue.OL)(r, t, e.now, isEdited(n, o));
if (s === "other") await takeBack(e, commentsOf(n, t, o));
return s === "own";
}
function commentsOf({issue: e}, n, t) {
return (t.get(e.number) ?? []).filter(({body: e}) => (0, ue.qw)([ e ]).some(({messageId: e}) => e === n));
}
function accountOf(e, {due: n}, t) {
const {letter: o} = n;
if (t.kind === "sent") return {
kind: "notified",
at: t.at,
how: "sent"
};
if (o.kind === "done") return o.account;
const notSent = e => ({
kind: "not-sent",
why: e
});
if (t.kind === "claimed") return notSent("under-way");
if (t.kind === "unknown") return notSent("unknown");
if (o.kind === "hindered") return notSent(o.why);
if (t.kind === "edited") return notSent("edited");
return notSent(o.write(e.now) === null ? "no-person" : "not-recorded");
}
async function remindOnly(e, {repository: n, solution: t, locate: o}, r, s, i) {
if (i.length === 0) return;
const a = {
kind: "read",
repository: n,
solution: t,
listed: null,
faults: [],
roster: null,
locate: o,
locateInRoster: T.H
};
const {facts: u, unknown: c} = await gatherStaff(null, e.repository, a, r);
e.notes.unknown.push(...c);
if (u === null) return;
const [l = u.roster, ...d] = u.earlier;
const f = {
...u,
roster: l,
earlier: d,
contractEnds: null
};
const m = {
...e,
now: u.now,
mailing: {
kind: "by-hand"
}
};
const p = allDepartures(f, i).flatMap(e => {
const n = dueForDeparture(e, e.before === "question", m);
const {issue: t} = canonicalIssue(s, n, n.left);
return t?.state === "open" ? [ {
due: n,
issue: t,
fresh: false
} ] : [];
});
const v = p.map(({issue: e}) => e.number);
await tell(m, p, await readLetterComments(m, v));
}
function linesAbout(e, n, {rosters: t, contract: o}) {
const r = t.flatMap(({roster: t, at: o}) => {
const r = t.staff.indexOf(e);
if (r < 0) return [];
const s = n.includes("left") ? [ "left" ] : [];
return [ o([ "staff", r, ...s ]) ];
});
const s = o !== null && n.includes("contract-ended") ? [ o ] : [];
return [ ...r, ...s ];
}
const Ie = [ "leaving", "way-out", "way-in", "in", "out" ];
function staffRows(e, n, t, o, r, s) {
const isHere = ({ref: n, refReused: t}) => t !== true && e.staff.some(e => e.ref === n);
const i = new Map(n.filter(isHere).map(e => [ e.ref, e ]));
const a = new Map(t.map(e => [ e.ref, e ]));
const u = n.filter(e => !isHere(e));
const c = [ ...e.staff.map(e => [ e, i.get(e.ref) ]), ...u.map(e => [ e.member, e ]) ];
const l = c.map(([e, n]) => {
const {ref: t, role: i} = e;
const u = a.get(t);
const c = placeOf(e, n, u, s);
const l = n !== void 0 ? o("departure", n.key) : u !== void 0 ? o("newcomer", t) : null;
const d = c === "way-out" ? (0, P.XL)(e) : n?.departed ?? l?.noticed ?? null;
const f = n?.signals ?? [];
return {
ref: t,
role: i,
place: c,
signals: f,
missing: u?.missing ?? [],
since: d,
issue: l?.issue ?? null,
letter: l?.letter ?? {
kind: "not-due"
},
decidedBy: c === "in" || c === "out" ? [] : linesAbout(e, f, r)
};
});
return l.toSorted((e, n) => Ie.indexOf(e.place) - Ie.indexOf(n.place) || (e.since ?? s) - (n.since ?? s) || (e.ref < n.ref ? -1 : 1));
}
function placeOf(e, n, t, o) {
if (n !== void 0) return "leaving";
if ((0, N.x)(e, o)) return "out";
if ((0, P.XL)(e) !== null) return "way-out";
return t === void 0 ? "in" : "way-in";
}
function isComplete({unknown: e, failed: n, roster: t}) {
return e.length === 0 && n.length === 0 && t !== "invalid";
}
var $e = t(6241);
var Se = t(3475);
var xe = t(3753);
function staffJson(e, n, t, o) {
const {now: r, contractEnded: s, contractIssue: i, done: a, unknown: u, failed: c} = e;
return {
schema: 1,
mode: "staff",
complete: isComplete(e),
"evaluated-at": r === null ? null : (0, q.tK)(r),
roster: e.roster,
membership: e.membership,
"contract-ended": s,
"contract-issue": i,
"edited-issues": e.edited,
"unsigned-issues": e.foreign,
signature: e.signing?.why ?? null,
people: e.rows.map(person),
done: {
...a
},
"cannot-know": u.map(({what: e, problem: n}) => ({
what: e,
request: n?.request ?? null,
status: n?.status ?? null,
...n?.flaw !== void 0 && {
why: n.flaw.why
}
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
"help-url": (0, Se.Tp)(e.code, o),
message: (0, xe.Dh)(e, o)
})),
versions: {
product: t.product,
calendar: t.calendar,
tzdata: t.tzdata
}
};
}
function person(e) {
const {ref: n, place: t, signals: o, missing: r, since: s, issue: i, letter: a, decidedBy: u} = e;
return {
ref: n,
place: t,
signals: o,
missing: r,
since: s === null ? null : (0, q.tK)(s),
issue: i,
letter: a.kind === "notified" ? {
state: "told",
at: (0, q.tK)(a.at),
how: a.how
} : a.kind === "asked" ? {
state: "asked",
on: a.on
} : a.kind === "not-sent" ? {
state: "not-sent",
why: a.why
} : {
state: "not-due"
},
...u.length > 0 && {
"decided-by": u.map(e => ({
...e
}))
}
};
}
var Ae = t(4369);
function unknownInputSentence({what: e, problem: n}, t) {
const {summary: o} = (0, V.w)(t).staff;
return [ o.unknown[e], ...asked(n, t) ].join(" ");
}
function failedActionSentence({what: e, of: n, problem: t}, o) {
const {summary: r} = (0, V.w)(o).staff;
const s = (0, Z.Bq)(r.failed[e], {
of: (0, G.TL)(n ?? "")
});
return [ s, ...asked(t, o) ].join(" ");
}
function asked(e, n) {
if (e === null) return [];
const t = (0, V.w)(n);
const {summary: o} = t.staff;
const {status: r, permission: s, permissions: i, flaw: a} = e;
const u = a === void 0 ? "" : (0, Ae.MS)({
why: a.why,
...a.values
}, t);
return [ r === null ? o.noAnswer : o.answered, ...u === "" ? [] : [ o.because ], ...s === void 0 ? [] : [ o.permission ], ...i === void 0 ? [] : [ t.announce.permissions ] ].map(n => (0, 
Z.Bq)(n, {
...(0, Z.hr)(e, G.TL),
why: u
}));
}
function countsLine(e, n) {
const {counts: t} = (0, V.w)(n).staff.summary;
const o = [ "leaving", "way-out", "way-in", "in", "out" ];
return o.map(n => ({
place: n,
count: e.filter(e => e.place === n).length
})).filter(({count: e}) => e > 0).map(({place: e, count: n}) => (0, Z.Bq)(t[e], {
number: n
})).join(" · ");
}
const Te = [ "made", "reopened", "updated", "closed", "twins", "reminded", "sent" ];
function doneLine(e, n) {
const {done: t, nothingDone: o} = (0, V.w)(n).staff.summary;
const r = Te.filter(n => e[n] > 0).map(n => t[n](e[n]));
return r.length === 0 ? o : r.join(", ");
}
function waitOf({place: e, since: n}, t, o) {
if (n === null || t.now === null) return "";
const {moments: r} = (0, V.w)(o);
if (e === "way-out") {
const e = r.length(n - t.now, "up");
return (0, Z.Bq)((0, V.w)(o).staff.summary.until, {
length: e
});
}
return r.length(Math.max(0, t.now - n), "down");
}
function personSentences(e, n) {
const {summary: t, departure: o} = (0, V.w)(n).staff;
const {moments: r} = (0, V.w)(n);
const {letter: s} = e;
const i = [ ...e.signals.map(e => o.signals[e]), ...e.missing.map(e => (0, G.TL)(e)), ...e.decidedBy.map(({file: n, line: o, key: r, commit: s}) => {
const i = e.signals.includes("gone") ? t.lastWritten : t.written;
return (0, Z.Bq)(i, {
file: (0, G.TL)(n),
line: o,
key: r,
commit: s?.slice(0, 12) ?? ""
});
}) ];
const tell = (e, n) => [ ...i, (0, Z.Bq)(e, n) ];
switch (s.kind) {
case "notified":
return tell(t.letterState[s.how], {
at: r.when(s.at, null)
});

case "asked":
return tell(t.letterAsked, {
on: r.onDay(s.on)
});

case "not-sent":
return tell(t.hindrances[s.why], {});

case "not-due":
return i;
}
}
const Me = 20;
function numbered(e) {
return e.slice(0, Me).map(e => `#${e}`).join(", ");
}
function signingSentence({demanded: e, why: n}, t) {
const {staff: o, values: r} = (0, V.w)(t);
const {signing: s} = o.summary;
const i = {
why: s.why[n] ?? r[n] ?? n
};
return (0, Z.Bq)(e ? s.demanded : s.missing, i);
}
function rosterSentences(e, n) {
const {summary: t} = (0, V.w)(n).staff;
const {moments: o} = (0, V.w)(n);
const {roster: r, isPublic: s, membership: i, contractEnded: a, contractIssue: u, edited: c, foreign: l, signing: d, rows: f} = e;
const m = {
day: a === null ? "" : o.onDay(a),
contractIssue: u ?? "",
edited: numbered(c),
foreign: numbered(l)
};
const p = [ ...r === "none" ? [ t.noRoster ] : [], ...r === "invalid" ? [ t.invalidRoster ] : [], ...r === "kept" && f.length === 0 ? [ t.nobody ] : [], ...a === null ? [] : [ t.contractEnded ], ...c.length === 0 ? [] : [ t.edited ], ...l.length === 0 ? [] : [ t.foreign ] ].map(e => (0, 
Z.Bq)(e, m));
return [ ...p, ...d === null ? [] : [ signingSentence(d, n) ], ...s ? [ t.isPublic ] : [], ...r === "kept" && i === "not-asked" ? [ t.membershipNotAsked ] : [] ];
}
var Re = t(1294);
var Ce = t(4057);
var De = t(2320);
const Be = 100;
const je = 400;
function staffSummary(e, n, t) {
return (0, Ce.Y1)(staffParts(e, n, t));
}
function staffLog(e, n, t) {
return (0, De._)(staffParts(e, n, t), t).trimEnd();
}
function staffParts(e, n, t) {
const {summary: o} = (0, V.w)(t).staff;
const {rows: r, unknown: s, failed: i, done: a} = e;
const u = r.filter(({place: e}) => e !== "in" && e !== "out");
const c = r.filter(({place: e}) => e === "in").map(({ref: e}) => e);
const l = isComplete(e);
const rest = (e, n) => e.length > n ? [ (0, Re.em)(o.more(e.length - n)) ] : [];
return [ {
kind: "heading",
text: l ? o.title : o.titleFailed,
sign: l ? "✅" : "⛔"
}, ...r.length === 0 ? [] : [ (0, Re.em)(countsLine(r, t)) ], ...rosterSentences(e, t).map(e => (0, 
Re.em)(e)), ...(0, Re.uW)(o.unknownTitle, (0, Re.p_)(s.slice(0, Be).map(e => unknownInputSentence(e, t)))), ...(0, 
Re.uW)(o.failedTitle, (0, Re.p_)(i.slice(0, Be).map(e => failedActionSentence(e, t)))), ...(0, 
Re.p_)(n.slice(0, Be).map(e => (0, xe.LO)(e, t)), "numbers"), ...u.length === 0 ? [] : [ {
kind: "table",
head: o.columns,
rows: u.slice(0, Be).map(n => personRow(n, e, t))
} ], ...rest(u, Be), ...c.length === 0 ? [] : [ {
kind: "folded",
title: (0, Z.Bq)(o.others, {
number: c.length
}),
parts: [ (0, Re.em)(c.slice(0, je).map(Re.aY)), ...rest(c, je) ]
} ], (0, Re.em)(`${o.doneTitle}: ${doneLine(a, t)}`) ];
}
function personRow(e, n, t) {
const {summary: o} = (0, V.w)(t).staff;
const r = waitOf(e, n, t);
const s = e.issue === null ? "" : `#${e.issue}`;
return {
cells: [ (0, Re.aY)(e.ref), o.places[e.place], r, s, personSentences(e, t) ]
};
}
var Le = t(498);
function concludeStaff(e, {diagnostics: n, issue: t, named: o}, r) {
const plain = e => (0, G.M_)(e, [ "", "" ]);
const s = [ ...e.unknown.map(e => ({
sentence: unknownInputSentence(e, r),
...e.what === "organisation" && (0, l.F7)(o)
})), ...e.failed.map(e => ({
sentence: failedActionSentence(e, r)
})) ];
const i = [ ...(0, $e.I3)(n, r), ...s.slice(0, qe).map(({sentence: e, ...n}) => ({
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
log: staffLog(e, n, r),
summary: staffSummary(e, n, r),
annotations: i,
report: staffJson(e, n, Le.S, r)
};
}
const qe = 10;
const ze = [ "eligibility-checked", "statement-signed", "role", "company" ];
function joiners(e, n, t) {
return e.staff.filter(e => !n.has(e.ref)).filter(e => !(0, N.k)(e, t) && !(0, P.SR)(e, t) && !(0, 
N.x)(e, t)).map(e => ({
ref: e.ref,
member: e,
missing: ze.filter(n => !isThere(e, n, t)),
requested: e.account?.requested ?? null
}));
}
function isThere(e, n, t) {
const o = e[n];
if (o === void 0) return false;
const r = n === "eligibility-checked" || n === "statement-signed";
return r ? o <= (0, _.gD)(t) : o.trim() !== "";
}
function endedIssues(e, n) {
const t = new Set(n.map(({kind: e, of: n}) => `${e}:${n}`));
return e.filter(e => e.state === "open" && !isSettled(e)).flatMap(e => {
const n = subjectOf(e.body);
if (n === null || t.has(`${n.kind}:${n.of}`)) return [];
return [ {
issue: e,
subject: n
} ];
});
}
async function closeEnded(e, n, t, o) {
await eachOf(e, {
chapter: "closing",
all: n,
named: ({subject: e}) => e.of
}, async ({issue: n, subject: r}) => {
const {text: s, settled: i} = endOf(e, n, r, t, o);
const a = (0, ie.Bv)([ n.body.trimEnd(), s, timeMarker("settled", e.now) ]);
const u = await changeIssue(e, n, {
body: a,
state: "closed",
state_reason: i ? "completed" : "not_planned"
});
if (u.ok) e.notes.count("closed"); else note(e, "close", r, u.problem);
});
}
function endOf(e, n, {kind: t, of: o}, r, s) {
const {language: i, now: a} = e;
const u = entryOf({
key: o,
person: markerPerson(n.body)
}, r);
switch (t) {
case "departure":
{
const e = u?.revocation?.confirmed;
if (u === void 0 || e === void 0 || !(0, N.x)(u, a)) return {
text: endText("departure", "withdrawn", i),
settled: false
};
const t = tellingOf(n, u, s, a);
const o = (0, P.XL)(u) ?? markerTime(n.body, "noticed") ?? a;
const r = {
left: o,
notified: t,
confirmed: e,
lapse: lapseOf(o, t, e)
};
return {
text: settlementText(r, i),
settled: true
};
}

case "newcomer":
{
const e = u?.account?.granted;
if (u === void 0 || e === void 0 || !(0, N.k)(u, a)) return {
text: endText("joiner", "withdrawn", i),
settled: false
};
const n = u.account?.requested ?? null;
return {
text: grantedText(n, e, i),
settled: true
};
}

case "question":
return {
text: endText("together", "withdrawn", i),
settled: false
};

case "contract-end":
{
const e = r.contractEnds === o;
return {
text: endText("contract", e ? "settled" : "withdrawn", i),
settled: e
};
}
}
}
function tellingOf(e, n, t, o) {
const r = stateOfLetter({
issue: e
}, t ?? new Map, o);
const s = n.revocation?.notified;
const i = s === void 0 ? {
kind: "done",
account: {
kind: "not-due"
}
} : {
kind: "done",
account: {
kind: "notified",
at: s,
how: "recorded"
}
};
return toldAt({
letter: i
}, r);
}
async function keepStaff(e, n, {own: t, edited: o, foreign: r}, s) {
const {now: i, roster: a} = n;
const u = allDepartures(n, [ ...recordedDepartures(t), ...doubtfulIn([ ...o, ...r ], t) ]);
const {each: c, together: l} = questionsOf(u, sizeOf(n, u));
const d = u.filter(({refReused: e}) => e !== true);
const f = joiners(a, new Set(d.map(({ref: e}) => e)), i);
const m = [ ...u.filter(e => !l.includes(e)).map(n => dueForDeparture(n, c.has(n), e)), ...l.length === 0 ? [] : [ dueTogether(l, e) ], ...f.map(n => dueForJoiner(n, e)) ];
const p = contractEnd(n.contractEnds, i) === null ? null : n.contractEnds ?? null;
const v = u.some(({signals: e}) => e.includes("contract-ended")) ? p : null;
const loginsOf = e => e.flatMap(({github: e}) => e === void 0 ? [] : [ e.login.toLowerCase() ]);
const g = loginsOf(a.staff.filter(e => !(0, N.x)(e, i) && !d.some(({ref: n}) => n === e.ref)));
const w = new Set(loginsOf(u.map(({member: e}) => e)).filter(e => !g.includes(e)));
const k = await reconcileIssues(e, m, t, w);
const h = v === null ? [] : await reconcileIssues(e, [ dueForContract(v, childrenOf(k), e) ], t, w);
const b = endedIssues(t, [ ...k, ...h ].map(({due: e}) => e)).filter(({subject: e, issue: t}) => isOver(e.kind, t, n));
const y = [ ...k.flatMap(({issue: n, fresh: t}) => n === null || t && !e.markers.needSignature ? [] : [ n.number ]), ...b.filter(({subject: e}) => e.kind === "departure").map(({issue: e}) => e.number) ];
const O = await readLetterComments(e, y);
const I = await tell(e, k, O);
await closeEnded(e, b, n, O);
const $ = k.find(({due: e}) => e.kind === "question")?.issue?.number ?? null;
const S = staffRows(a, u, f, (e, n) => {
if (l.some(t => e === "departure" && t.key === n)) return {
issue: $,
noticed: i,
letter: {
kind: "not-sent",
why: "question"
}
};
const t = k.find(({due: t}) => t.kind === e && t.of === n);
if (t === void 0) return null;
const {due: o, issue: r} = t;
return {
issue: r?.number ?? null,
noticed: r === null ? i : markerTime(r.body, "noticed") ?? i,
letter: I.get(o) ?? {
kind: "not-due"
}
};
}, s, i);
const x = h[0]?.issue?.number ?? null;
const A = k.find(({fresh: e}) => e)?.issue?.number ?? null;
return {
rows: S,
contractEnded: v,
contractIssue: x,
issue: x ?? A
};
}
function recordedDepartures(e) {
return e.filter(e => e.state === "open" && !isSettled(e)).flatMap(({body: e}) => {
const n = subjectOf(e);
if (n?.kind !== "departure") return [];
const [t = ""] = markerValues(e, "state");
const o = t.split(",").filter(isSignal);
const r = markerTime(e, "noticed");
const s = t.split(",").includes("question");
return [ {
key: n.of,
signals: o,
person: markerPerson(e),
noticed: r,
asks: s
} ];
});
}
function doubtfulIn(e, n) {
const t = new Set(recordedDepartures(n).map(({key: e}) => e));
return recordedDepartures(e).filter(({key: e}) => !t.has(e)).map(e => ({
...e,
signals: [ "gone" ],
asks: true
}));
}
function sizeOf({roster: e, now: n}, t) {
const o = t.filter(({signals: e}) => e.includes("gone"));
return e.staff.filter(e => !(0, N.x)(e, n)).length + o.length;
}
function isOver(e, {body: n}, t) {
if (e === "contract-end") return t.contractEnds !== null;
const [o = ""] = markerValues(n, "state");
return e !== "question" || unobservable(o.split(",").filter(isSignal), t).length === 0;
}
function isSignal(e) {
return F.some(n => n === e);
}
function childrenOf(e) {
return e.filter(({due: e}) => e.kind === "departure").map(({due: e, issue: n}) => ({
ref: e.of,
issue: n?.number ?? null
}));
}
async function reconcileStaff(e, n = {}) {
const {inputs: t} = e;
const o = (0, i._M)(e);
const {client: r} = o;
const s = t.membersToken === void 0 ? null : (0, i.$V)({
...e,
inputs: {
...t,
token: t.membersToken
}
});
try {
const t = new Throttle(n.between ?? X, r);
return await lookAfterStaff(e, o, s, t, n.tuning ?? {});
} finally {
r.close();
s?.close();
}
}
async function lookAfterStaff(e, n, t, o, r) {
const {inputs: i, context: a} = e;
const {runId: d} = a;
const f = new Notes;
const m = await readStaffFiles(n);
const p = m.kind === "unknown" ? void 0 : m.solution.organisation;
const v = p === void 0 ? null : await (0, c.houseOf)(n, p);
const g = heldFiles(m, v);
const w = g.kind === "unknown" ? null : g.locate?.([ "organisation" ]) ?? null;
if (v?.ok === false) f.unknown.push({
what: "organisation",
problem: asking(v.problem)
});
const held = (e, n = []) => v?.ok === true ? (0, l.hr)(e, {
house: v.value,
named: w,
lookedAfter: n
}, h) : e;
const k = g.kind === "unknown" ? null : g.solution;
const h = i.language ?? k?.language ?? "en";
const b = g.kind === "unknown" || g.repository.visibility === "PUBLIC";
const y = peopleOf(i.people, g, f);
const O = mailingOf(e, r, f);
const nothing = () => ({
now: null,
roster: g.kind === "invalid" ? "invalid" : "unknown",
isPublic: g.kind !== "unknown" && b,
membership: "not-asked",
contractEnded: null,
contractIssue: null,
edited: [],
foreign: [],
signing: null,
rows: [],
done: f.done,
unknown: f.unknown,
failed: f.failed
});
if (g.kind === "unknown") {
f.unknown.push(g.unknown);
return concludeStaff(nothing(), {
diagnostics: [],
issue: null,
named: w
}, h);
}
const {defaultBranch: I} = g.repository;
const $ = await (0, u.B)({
repository: n,
defaultBranch: I,
solution: g.solution,
runId: d
});
const S = {
repository: n,
pace: o,
language: h,
isPublic: b,
people: y,
mailing: O,
markers: $,
notes: f
};
const x = signingOf(S);
if (g.kind === "invalid") {
const e = await listStaffIssues(S);
if (!e.ok) f.unknown.push({
what: "issues",
problem: asking(e.problem)
});
const {own: n, edited: t, foreign: o} = e.ok ? e.value : _e;
const r = {
...S,
solution: g.solution,
solutions: [],
lacksRules: null,
editedTexts: []
};
await remindOnly(r, g, v, n, recordedDepartures(n));
const s = {
edited: numbersOf(t),
foreign: numbersOf(o),
signing: x
};
const {diagnostics: i} = g;
return held(concludeStaff({
...nothing(),
...s
}, {
diagnostics: i,
issue: null,
named: w
}, h));
}
const [A, T] = await (0, s.Os)((0, V.w)(h).staff.progress.reading, () => Promise.all([ gatherStaff(t, n, g, v), listStaffIssues(S) ]));
f.unknown.push(...A.unknown);
if (!T.ok) f.unknown.push({
what: "issues",
problem: asking(T.problem)
});
const {facts: M, lookedAfter: R} = A;
const C = g.faults;
if (M === null || !T.ok) {
const e = {
...nothing(),
membership: A.membership,
signing: x
};
return held(concludeStaff(e, {
diagnostics: C,
issue: null,
named: w
}, h), R);
}
const D = {
...S,
now: M.now,
solution: g.solution,
solutions: A.solutions,
lacksRules: g.faults.length > 0 ? "solution-invalid" : v?.ok === false ? "organisation-unreadable" : null,
editedTexts: await readEditedTexts(S, [ ...T.value.edited, ...T.value.foreign ])
};
const B = await keepStaff(D, M, T.value, A.written);
const {rows: j, contractEnded: L, contractIssue: q, issue: z} = B;
const _ = {
now: M.now,
roster: g.roster === null && j.length === 0 ? "none" : "kept",
isPublic: b,
membership: A.membership,
contractEnded: L,
contractIssue: q,
edited: numbersOf(T.value.edited),
foreign: numbersOf(T.value.foreign.filter(({state: e}) => e === "open")),
signing: x,
rows: j,
done: f.done,
unknown: f.unknown,
failed: f.failed
};
return held(concludeStaff(_, {
diagnostics: C,
issue: z,
named: w
}, h), R);
}
const _e = {
own: [],
edited: [],
foreign: []
};
function numbersOf(e) {
return e.map(({number: e}) => e);
}
function signingOf({markers: e, mailing: n}) {
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
async function readEditedTexts({repository: e, notes: n, markers: t}, r) {
if (r.length === 0) return [];
const s = r.map(({number: e}) => e);
const i = await (0, o.p)(e, s, () => true);
if (!i.ok) {
n.unknown.push({
what: "comments",
problem: asking(i.problem)
});
return null;
}
const a = [];
for (const [e, n] of i.value) {
const o = (await (0, me.vJ)(t, e, n)).filter(me.he);
a.push(...o.map(({body: e}) => e));
}
return a;
}
function peopleOf(e, n, t) {
if (e === void 0) return {
kind: "none"
};
const o = (0, r.k)(e);
for (const e of o.secrets) (0, s.dK)(e);
const i = {
kind: null,
of: null,
problem: null
};
if (n.kind !== "unknown" && n.repository.visibility === "PUBLIC") {
t.failed.push({
what: "people-refused",
...i
});
return {
kind: "public"
};
}
if (!o.ok) {
t.failed.push({
what: "people-unreadable",
...i
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
const t = (0, a.C8)(e, n);
return t.server === null ? {
kind: "by-hand"
} : {
kind: "server",
post: t
};
} catch {
t.failed.push({
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
}),
1718: ((e, n, t) => {
t.d(n, {
k: () => readPeople
});
var o = t(57);
var r = t(8318);
var s = t(4214);
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
const r = new Map;
if (n.children.size === 0) o.push(complaint(n.at, "file.wrong-type", "mapping"));
for (const [e, t] of n.children) if (typeof e !== "string" || !u.test(e)) o.push(complaint(t.keyAt, "file.wrong-value", "ref")); else r.set(e, personOf(t, o));
if (o.length > 0) return refused(e, o);
return {
ok: true,
people: r,
secrets: secretsOf([ ...r.values() ])
};
}
function treeIn(e) {
const {text: n, fault: t} = (0, r.g)((new TextEncoder).encode(e), a);
if (t) return {
root: null,
faults: [ t ]
};
const {faults: o, lexemes: u} = (0, s.d)(n, a);
return o.length > 0 ? {
root: null,
faults: o
} : (0, i.g7)(u, a);
}
function personOf(e, n) {
const t = {};
if (e.children.size === 0) n.push(complaint(e.at, "file.wrong-type", "mapping"));
for (const [o, {written: r, at: s, keyAt: i}] of e.children) {
const e = isKey(o) ? c[o] : null;
if (e === null) n.push(complaint(i, "file.unknown-key", ...l)); else if (typeof r !== "string") n.push(complaint(s, "file.wrong-type", "text")); else if (r.trim() === "") n.push(complaint(s, "file.empty-value")); else if (!e.test(r.trim())) n.push(complaint(s, "file.wrong-value", `${o}`)); else t[o] = r.trim();
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
const r = n.map(({at: e, code: n, expected: o}) => {
const {line: r, column: s} = t(e);
return {
file: "people",
line: r,
column: s,
code: n,
key: "",
found: "",
expected: o
};
});
const s = e.split(/[\r\n,{}]/);
const i = s.flatMap(e => [ e, e.slice(e.indexOf(":") + 1) ]);
const a = i.map(e => e.trim().replace(/^["']|["']$/g, ""));
return {
ok: false,
diagnostics: r,
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
var o = t(7183);
function unconfirmedDeletions(e, n, t) {
const r = new Map(n.staff.map(e => [ e.ref, e ]));
return e.staff.filter(e => {
const n = r.get(e.ref);
const s = n === void 0 || isAnotherPerson(n, e);
return s && (t === null || !(0, o.x)(e, t));
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
7183: ((e, n, t) => {
t.d(n, {
k: () => isGranted,
x: () => isRevoked
});
var o = t(7209);
function isRevoked({revocation: e}, n) {
return e?.confirmed !== void 0 && e.confirmed <= n;
}
function isGranted({account: e}, n) {
return e?.granted !== void 0 && e.granted <= (0, o.gD)(n);
}
}),
7308: ((e, n, t) => {
t.d(n, {
R: () => readJobs
});
var o = t(3619);
var r = t(9339);
var s = t(1028);
const i = o.FsL(o.Ikc({
jobs: o.YOg(o.Ikc({
run_id: o.aig(),
name: o.YjP(),
run_attempt: o.lqM(o.aig()),
started_at: s.u,
completed_at: o.mee(s.u),
conclusion: o.mee(o.YjP()),
steps: o.lqM(o.YOg(o.Ikc({
name: o.YjP(),
conclusion: o.mee(o.YjP()),
started_at: o.cl6(s.u)
})))
}))
}), o.pdi(({jobs: e}) => e));
const a = 10;
async function readJobs(e, n) {
const t = await e.list("/actions/runs/{run_id}/jobs", {
run_id: n,
filter: "all"
}, i, a);
const o = (0, r.dT)(t, e => e.run_id === n);
if (!o.ok) return o;
const s = o.value.map(e => ({
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
value: s
};
}
}),
9296: ((e, n, t) => {
t.r(n);
t.d(n, {
close: () => close_close
});
var o = t(9505);
var r = t(4789);
var s = t(1043);
var i = t(8328);
var a = t(7308);
var u = t(1742);
var c = t(6383);
var l = t(9466);
const d = /deploy|namest|release|izda|prod/i;
const f = /\b(?:gate|ezdrav|preverjanje|vrata)\b/i;
const m = /deploy|namest|migra|roll.?out|upgrade|nadgra/i;
const p = /clos|zapr|zaklj/i;
const v = /roll.?back|back.?out|povrn|vrnitev|revert/i;
const g = /^(?:set up job|set up runner|complete job|complete runner|initialize containers|stop containers|post .*)$/i;
function timelineOf(e, n, t) {
const o = e.filter(e => didAnything(e) && !wasRefused(e, n));
const r = e.every(({name: n}) => n === e[0]?.name);
const s = o.filter(e => e.completedAt !== null || r || deploys(e));
const i = s.filter(({name: e}) => d.test(e));
const a = i.length > 0 ? i : s;
if (a.length === 0 || i.length === 0 && wasSkipped(e, s)) return {
kind: "nothing-done"
};
const u = Math.min(...a.map(e => e.startedAt));
const c = s.filter(e => a.includes(e) || e.startedAt >= u);
const f = c.filter(e => a.includes(e) || v.test(e.name));
const m = Math.max(...f.map(e => e.attempt));
return {
kind: "carried-out",
startedAt: (0, l.B9)(Math.min(...a.map(workBegan))),
endedAt: (0, l.B9)(Math.max(...c.map(e => endOf(e, t)))),
ending: endingOf(f.filter(e => e.attempt === m)),
jobs: [ ...new Set(c.map(({name: e}) => e)) ]
};
}
function workBegan(e) {
const n = gateAt(e.steps);
if (n < 0 || e.steps[n]?.conclusion !== "success") return e.startedAt;
const t = e.steps.slice(n + 1).find(({name: e, conclusion: n}) => !g.test(e) && n !== "skipped");
return t?.startedAt ?? e.startedAt;
}
function gateAt(e) {
const n = e.findIndex(({name: e}) => f.test(e) && !m.test(e));
return e.slice(0, Math.max(0, n)).some(didWork) ? -1 : n;
}
function didWork({name: e, conclusion: n}) {
return m.test(e) && n !== null && n !== "skipped";
}
function wasSkipped(e, n) {
return e.some(e => !didAnything(e) && m.test(e.name)) && !n.some(({steps: e}) => e.some(didWork));
}
function deploys(e) {
if (p.test(e.name)) return false;
const n = stepsOf(e).filter(({conclusion: e}) => e !== null);
return d.test(e.name) || n.some(({name: e}) => d.test(e) || f.test(e));
}
function endOf({completedAt: e}, n) {
return e ?? (0, l.B9)(n - n % 1e3);
}
function didAnything({conclusion: e}) {
return e !== "skipped";
}
function stepsOf(e) {
return e.steps.filter(({name: e}) => !g.test(e));
}
const w = new Set([ "failure", "cancelled", "timed_out" ]);
function wasRefused(e, {schedule: n, urgent: t}) {
if (e.conclusion !== null && !w.has(e.conclusion)) return false;
const o = stepsOf(e);
const r = o.findIndex(({conclusion: e}) => w.has(e ?? ""));
if (r < 0) return false;
const s = o.slice(r + 1).some(({conclusion: e}) => e !== null && e !== "skipped");
if (s) return false;
const i = gateAt(o);
if (i >= 0 || r > 0) return r === i;
const a = t === void 0 && (e.completedAt !== null && e.completedAt < n.start || e.startedAt >= n.end);
return a && !m.test(String(o[r]?.name));
}
function endingOf(e) {
const n = e.flatMap(stepsOf);
const t = e.some(({conclusion: e}) => e !== null && e !== "success") || n.some(({conclusion: e}) => w.has(e ?? ""));
if (!t) return "completed";
if (n.length === 0 && e.every(({conclusion: e}) => e === "cancelled")) return "cancelled";
const o = [ ...n, ...e ].some(({name: e, conclusion: n}) => v.test(e) && n === "success");
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
startedAt: (0, l.B9)(Math.min(e.startedAt, n.startedAt)),
endedAt: o.endedAt,
ending: t.endedAt === o.endedAt ? e.ending : o.ending
};
}
var k = t(8031);
var h = t(7035);
var b = t(7209);
var y = t(7649);
var O = t(2921);
function outcomeBlock(e, n) {
const t = (0, O.w)(n).close;
const {startedAt: o, endedAt: r, result: s, downtimeMinutes: i, deviations: a = ""} = e;
return [ "outcome:", ...o === void 0 ? [] : [ `  started-at: ${written(o)}` ], ...r === void 0 ? [] : [ `  ended-at: ${written(r)}` ], "  result:" + (s === null ? `  # ${t.chooseResult}` : ` ${s}`), ...i === void 0 ? [] : [ `  downtime-minutes: ${i}` ], `  deviations: ${JSON.stringify(a)}` ].join("\n");
}
function outcomeCommand(e, n) {
const {startedAt: t, endedAt: o, result: r, downtimeMinutes: s} = n;
return [ `ezdrav record outcome ${(0, y.r)(e)}`, ...r === null ? [] : [ `--result ${r}` ], ...t === void 0 ? [] : [ `--started ${written(t)}` ], ...o === void 0 ? [] : [ `--ended ${written(o)}` ], ...s === void 0 ? [] : [ `--downtime-minutes ${s}` ] ].join(" ");
}
function deviationSentence({kind: e, minutes: n}, t) {
const {close: o, moments: r} = (0, O.w)(t);
const s = n === 0 ? o.lessThanAMinute : r.length(n * l.pY, "down");
return o.deviationKinds[e](s.replaceAll(" ", " "));
}
function written(e) {
return `${(0, b.dE)(e)}:${(0, l.tK)(e).slice(17, 19)}${(0, b.HA)(e)}`;
}
var I = t(4373);
var $ = t(4391);
var S = t(1294);
function outcomeParts(e) {
const {intervention: n, outcome: t, jobs: o, path: r, language: s} = e;
const i = (0, O.w)(s).close;
const {stamp: a, length: u} = (0, O.w)(s).moments;
const {startedAt: c, endedAt: d, result: f, downtimeMinutes: m, deviations: p, from: v} = t;
const g = (0, h.Y)(n, t);
const {start: w, end: k} = n.schedule;
const b = c !== void 0 && d !== void 0 ? u((0, l.OJ)(c, d) * l.pY, "down") : "–";
return [ {
kind: "heading",
text: i.head(n.id)
}, (0, S.em)(i.results[f ?? "not-known"]), ...c === void 0 ? [] : [ (0, S.em)(i.started(a(c))) ], ...d === void 0 ? [] : [ (0, 
S.em)(i.ended(a(d), b)) ], (0, S.em)(i.announced(a(w), a(k))), ...deviationParts(g, d !== void 0, i, s), ...m === void 0 ? [] : [ (0, 
S.em)(i.downtime(m)) ], ...p === void 0 || p.trim() === "" ? [] : [ (0, S.em)(i.deviations((0, 
$.TL)(p))) ], ...v === "file" ? [ (0, S.em)(i.fromFile) ] : [], ...seenParts(t, s), ...o.length === 0 || c === void 0 || v === "file" ? [] : [ (0, 
S.em)(i.fromJobs(o.map($.TL).join(", "))) ], ...reportParts(e.report, s), ...v === "file" ? [] : [ ...f === null ? [ (0, 
S.em)(i.notKnownYet) ] : [], (0, S.em)(i.commitIt((0, $.TL)(r), (0, $.TL)(outcomeCommand(n.id, t)))), {
kind: "block",
text: outcomeBlock(t, s)
} ] ];
}
function seenParts(e, n) {
const {from: t, seen: o} = e;
if (t === "run" || o === null) return [];
const r = (0, O.w)(n).close;
const {stamp: s} = (0, O.w)(n).moments;
const {startedAt: i, endedAt: a, ending: u} = o;
const l = (0, c.W)(e);
const d = i === void 0 || a === void 0 ? [] : [ (0, S.em)(r.seenTimes(s(i), s(a))) ];
return [ (0, S.em)(r.seen[u]), ...d, ...l.length === 0 ? [] : [ (0, S.em)(contradictionSentence(e, n)) ] ];
}
function contradictionSentence(e, n) {
const t = (0, O.w)(n).close;
const o = (0, c.W)(e).map(e => t.contradictions[e]);
return t.contradiction(o.join(", "));
}
function deviationParts(e, n, t, o) {
if (e.length > 0) return e.map(e => (0, S.em)(`⚠️ ${deviationSentence(e, o)}`));
return n ? [ (0, S.em)(t.noDeviations) ] : [];
}
function reportParts(e, n) {
const t = (0, O.w)(n);
const o = t.close.report;
if (e.kind === "not-asked") return [ (0, S.em)(o.notAsked) ];
if (e.kind === "waiting") return [ (0, S.em)(o.waiting) ];
if (e.kind === "not-recorded") return [ (0, S.em)(o.notRecorded) ];
return (0, I.x)(e, o, t);
}
function troubleParts(e, n) {
const t = (0, O.w)(n);
const {failed: o} = t.close;
return e.flatMap(({at: e, problem: n}) => [ (0, S.em)(e === "sent-unsigned" ? t.doubt.unsigned : o[e]), ...(0, 
k.e)(n, t) ]);
}
var x = t(4057);
var A = t(9103);
var T = t(8666);
var M = t(6829);
function keepingParts(e, n) {
const {keeping: t} = (0, O.w)(n).close;
switch (e.kind) {
case "not-given":
return [ (0, S.em)(t.notGiven) ];

case "kept":
return [ (0, S.em)(t.kept) ];

case "already":
return [ (0, S.em)(t.already) ];

case "refused":
return [ (0, S.em)(t.refused[e.why]) ];

case "problem":
return [];
}
}
var R = t(9378);
var C = t(1042);
var D = t(498);
var B = t(3475);
function concludeClosed(e, n) {
const {intervention: t, planDigest: r, path: s, outcome: i, report: a, language: u} = e;
const l = (0, O.w)(u).close;
const {issue: d, confirmation: f, review: m, troubles: p, keeping: v} = n;
const g = d !== null && p.every(({at: e}) => e !== "close");
const w = troubleParts(p, u);
const k = keepingParts(v, u);
const b = [ ...outcomeParts(e), ...g ? [ (0, S.em)(l.closed(d)) ] : [], ...f === null ? [] : [ (0, 
S.em)(l.confirmation(f)) ], ...m === null ? [] : [ (0, S.em)((0, O.w)(u).review.opened(m)) ], ...k, ...w ];
const y = (0, h.Y)(t, i);
const I = (0, c.W)(i);
const $ = p.length === 0 && (0, o.Ob)(a) && v.kind !== "refused";
const warn = e => ({
level: "warning",
title: t.id,
message: e,
file: s
});
return (0, C.Q2)(b, u, {
exitCode: $ ? 0 : 1,
outputs: {
allowed: "false",
"intervention-id": t.id,
"plan-digest": r,
...d !== null && {
"issue-number": String(d)
}
},
annotations: [ ...y.map(e => warn(deviationSentence(e, u))), ...I.length === 0 ? [] : [ warn(contradictionSentence(i, u)) ], ...i.result === null ? [ warn(l.results["not-known"]) ] : [], ...errors((0, 
o.Ob)(a) ? [ ...v.kind === "refused" ? k : [], ...w ] : b, $, u) ],
report: {
schema: 1,
mode: "close",
intervention: {
id: t.id,
"plan-digest": r,
file: s
},
outcome: {
"started-at": isoOf(i.startedAt),
"ended-at": isoOf(i.endedAt),
result: i.result,
from: i.from,
departures: y.map(({kind: e}) => e),
run: i.seen === null ? null : {
"started-at": isoOf(i.seen.startedAt),
"ended-at": isoOf(i.seen.endedAt),
ending: i.seen.ending
},
contradictions: I
},
"closing-report": a.kind === "told" ? "already" : a.kind,
verdict: v.kind === "refused" ? v.why : v.kind,
"issue-number": d,
"confirmation-issue-number": f,
"review-issue-number": m,
failed: p.map(e => failed(e, u)),
versions: D.S
}
});
}
function failed({at: e, problem: n}, t) {
return {
at: e,
code: n.code,
"help-url": (0, B.Xz)(n.code, t)
};
}
function isoOf(e) {
return e === void 0 ? null : (0, l.tK)(e);
}
function errors(e, n, t) {
if (n) return [];
return [ {
level: "error",
title: "close",
message: (0, R.F)(e, t)
} ];
}
function concludeNothingDone({intervention: e, planDigest: n, path: t}, {troubles: o, kept: r}, s, i) {
const a = (0, O.w)(i).close;
const u = [ ...o, ...r.kind === "problem" ? [ {
at: "verdict",
problem: r.problem
} ] : [] ];
const c = u.length === 0 && r.kind !== "refused";
const l = [ (0, S.R_)(a.nothingHead(e.id)), ...u.length > 0 ? troubleParts(u, i) : [ (0, 
S.em)(s ? a.nothingDone : a.notOfThisRun((0, $.TL)(t), (0, $.TL)(`ezdrav record outcome ${(0, 
y.r)(e.id)}`))) ], ...r.kind === "not-given" ? [] : keepingParts(r, i) ];
return (0, C.Q2)(l, i, {
exitCode: c ? 0 : 1,
outputs: {
allowed: "false",
"intervention-id": e.id,
"plan-digest": n
},
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
versions: D.S
}
});
}
var j = t(2585);
function confirmationIssue({id: e}, n, t, o, r) {
const s = (0, O.w)(r).confirmation;
const {stamp: i} = (0, O.w)(r).moments;
const a = n.map(([e, {by: n, at: t}]) => (0, $.AO)(s.given(s.parties[e], (0, $.TL)(n), i(t))));
const u = [ t, o.map(e => `@${e}`).join(" "), (0, $.AO)(s.body), ...a, (0, $.AO)(s.afterwards), (0, 
j.w)("concepts", r) ];
return {
title: (0, $.vI)(s.title(e), 200),
body: `${u.filter(e => e !== "").join("\n\n")}\n`
};
}
var L = t(9149);
var q = t(3079);
const z = "ezdrav-confirmation";
async function askConfirmation({repository: e, candidate: {intervention: n}, markers: t}, o, i, a) {
const {approvals: u = {}, urgent: c} = n;
const l = [ "client", "ezdrav-ict" ].flatMap(e => {
const n = u[e];
return n !== void 0 && (0, L.PI)(n.reference) ? [ [ e, n ] ] : [];
});
if (c === void 0 || l.length === 0) return null;
const d = (0, r.EJ)(n.id).replace(":announcement:", ":confirmation:");
const {assignees: f} = o.contacts;
const {title: m, body: p} = confirmationIssue(n, l, d, f, i);
const v = {
label: z,
marker: d,
title: m,
body: p,
assignees: f
};
const counts = async ({number: e, body: n, createdAt: o}) => (0, q.ub)(n, null).trimEnd() === p.trimEnd() || await t.standing(n, {
issue: e,
madeAt: o
}) !== "foreign";
const g = await (0, s.Fo)(e, v, e => t.signedNew(e), counts);
if (g.ok) return g.value.issue.number;
a.push({
at: "confirmation",
problem: g.problem
});
return null;
}
var _ = t(813);
var P = t(4036);
var N = t(214);
var F = t(3395);
async function keepVerdict(e, n) {
const {repository: t, issue: o, candidate: r, runId: i} = n;
if (e === void 0 || o === null) return {
kind: "not-given"
};
const a = (0, F.l1)(e);
const u = a === null ? null : (0, _.DL)(a);
if (a === null || u?.kind !== "read") return {
kind: "refused",
why: "malformed"
};
if (!u.same) return {
kind: "refused",
why: "judged-otherwise"
};
const {intervention: c, planDigest: l} = r;
const {facts: d, said: f} = u.kept;
const m = f.intervention?.id === c.id && f.intervention.planDigest === l;
if (!m || i !== null && d.runId !== String(i)) return {
kind: "refused",
why: "another"
};
const p = await (0, P.lY)(t, o);
if (!p.ok) return {
kind: "problem",
problem: p.problem
};
if ((0, N.CJ)(p.value, c.id).some(e => e.text === a)) return {
kind: "already"
};
const v = {
interventionId: c.id,
planDigest: l,
text: a
};
for (const e of (0, N.Vt)(v, n.words)) {
const {text: r} = await n.markers.signed(e, o);
const i = await (0, s.BC)(t, o, r);
if (!i.ok) return {
kind: "problem",
problem: i.problem
};
}
return {
kind: "kept"
};
}
async function keepRefusal(e, n) {
if (e === void 0) return {
kind: "not-given"
};
const {repository: t, candidate: o} = n;
const s = await (0, r.kd)(t, o.intervention.id);
if (!s.ok) return {
kind: "problem",
problem: s.problem
};
return keepVerdict(e, {
...n,
issue: s.value?.number ?? null
});
}
var E = t(9337);
var K = t(7992);
var U = t(6056);
var Y = t(5337);
var W = t(8230);
var H = t(2438);
var J = t(5079);
var G = t(4952);
const {createHash: V} = process.getBuiltinModule("node:crypto");
async function writeClosing(e, n) {
const t = (0, Y.b)(attemptsIn(e, n), e.now);
if (t.kind !== "none") return {
report: (0, o.YE)(t),
trouble: null
};
const r = readyToSend(e);
return r.kind === "send" ? send(e, r) : writeDown(e, n, r);
}
async function send(e, {letter: n, post: t}) {
const {repository: r, candidate: s, now: i} = e;
const a = (0, J.tI)(s.intervention.id, t);
const reportOf = ({posted: e}) => (0, o.yA)(e, n, a);
let u = [];
const c = await (0, W.T)(e, {
messageId: a,
looksFirst: false,
claim: bodyOf({
kind: "sending",
messageId: a
}, e),
end: {
write: n => bodyOf(reportOf(n), e),
unsignedFailure: "stays"
},
isAbout: ({body: e, edited: n}) => n || e.split(/\r?\n/).includes((0, E.w2)(s.intervention.id)),
attempts: n => {
u = (0, E.ix)(n, e);
return attemptsIn(e, u);
}
}, () => (0, J.cK)(r.client, n, {
messageId: a,
date: i
}, t));
switch (c.kind) {
case "not-claimed":
{
const {problem: e, unsigned: n} = c.problem;
const t = {
at: n ? "signature" : "comment",
problem: e
};
return {
report: {
kind: "not-recorded"
},
trouble: t
};
}

case "yielded":
return {
report: (0, o.YE)(c.to),
trouble: null
};

case "delivered":
{
const n = reportOf(c.delivery);
const {recorded: t, key: o} = c;
if (!t.ok) return {
report: n,
trouble: unwritten(t.problem.problem)
};
const {unsigned: r} = t.value;
if (r !== null && n.kind === "sent") return {
report: n,
trouble: {
at: "sent-unsigned",
problem: r.problem
}
};
const s = u.filter(({id: e, isReplaceable: n}) => e < o && n);
return replacing(e, s, n);
}
}
}
function unwritten(e) {
return {
at: "comment",
problem: e
};
}
function attemptsIn(e, n) {
const {post: t, givenUp: o, now: r} = e;
const s = n.filter(e => (e.isOurs || t.server !== null) && (e.state !== "begun" || e.name !== o));
return (0, E.sI)(s, hashOf(e), r);
}
async function writeDown(e, n, t) {
const {repository: o, candidate: r, issue: i, markers: a} = e;
const u = n.filter(({isReplaceable: e}) => e);
const c = u.at(-1);
if (c === void 0) {
const isOne = n => (0, E.ix)([ n ], e).some(({isReplaceable: e}) => e);
const n = (0, E.w2)(r.intervention.id);
const o = await (0, G.N)(e, n, textOf(t, e), isOne);
return {
report: t,
trouble: o.kind === "problem" ? unwritten(o.problem) : null
};
}
const l = await a.signed(bodyOf(t, e), i);
if (!l.ok) return {
report: t,
trouble: {
at: "signature",
problem: l.problem
}
};
const d = await (0, s.vv)(o, c.id, l.text);
if (!d.ok) return {
report: t,
trouble: unwritten(d.problem)
};
return replacing(e, u.slice(0, -1), t);
}
async function replacing(e, n, t) {
const o = await (0, H.uu)(e, n);
return {
report: t,
trouble: o.ok ? null : unwritten(o.problem)
};
}
function letterOf({candidate: e, solution: n, outcome: t}) {
const {intervention: o, planDigest: r} = e;
return (0, U.q)("closing-report", {
intervention: o,
solution: n,
planDigest: r,
outcome: writtenOutcome(t),
...t.from === "file" && t.seen !== null && {
run: t.seen
}
});
}
function readyToSend(e) {
const {post: n} = e;
if (n.server === null) return {
kind: "not-asked"
};
if (e.outcome.result === null) return {
kind: "waiting"
};
const t = letterOf(e);
return (0, K.D)(t) ? {
kind: "send",
letter: t,
post: n
} : {
kind: "incomplete",
missing: t.missing
};
}
const Q = {
sent: "sent",
sending: "begun",
unknown: "begun"
};
function bodyOf(e, n) {
return `${(0, E.w2)(n.candidate.intervention.id)}\n${textOf(e, n)}`;
}
function textOf(e, n) {
const {candidate: t, outcome: o, now: r, render: s} = n;
const i = (0, E.Mc)({
planDigest: t.planDigest,
state: Q[e.kind] ?? "none",
hash: hashOf(n),
begunAt: e.kind === "sending" ? r : null,
messageId: "messageId" in e ? e.messageId : null,
seen: o.seen
});
return `${i}\n\n${s(e)}`;
}
function hashOf({candidate: e, outcome: n}) {
const {startedAt: t, endedAt: o, result: r, downtimeMinutes: s, deviations: i = "", seen: a} = n;
const u = [ e.planDigest, t, o, r, s, i ];
const l = (0, c.W)(n).length === 0 ? u : [ ...u, a ];
return V("sha256").update(JSON.stringify(l)).digest("hex").slice(0, 16);
}
function writtenOutcome(e) {
const {startedAt: n, endedAt: t, result: o, downtimeMinutes: r, deviations: s} = e;
if (o === null) return;
return {
"started-at": n,
"ended-at": t,
result: o,
"downtime-minutes": r,
deviations: s
};
}
var Z = t(6093);
var X = t(8149);
var ee = t(8726);
var ne = t(2371);
function selectForClosing(e, n, t, o, r) {
const s = {
ref: {
kind: "ref",
name: r.ref
},
deployed: null,
tagNow: null,
environment: o.environment,
intervention: o.intervention
};
const {candidate: i, why: a, considered: u} = (0, ee.iE)(n, s);
const c = (0, ee.cO)(s);
const l = u.filter(({intervention: e}) => e.release.tag === c);
const [d] = o.intervention === void 0 ? [] : u;
const [f] = l.length === 1 ? l : [];
const m = (a === null && c !== null ? i : null) ?? f ?? d;
if (m !== void 0) return {
kind: "meant",
candidate: m,
ofThisRun: m.intervention.release.tag === c
};
const p = (0, X._)(i, t, {
...(0, T.WU)(e, n, null, r.event),
target: s
});
const v = p.rules.filter(({rule: e, outcome: n, code: t}) => e === "target" && n === "fail" && t !== "target.environment-mismatch");
return {
kind: "none",
verdict: (0, ne.x)(p, v)
};
}
var te = t(2617);
var oe = t(7223);
var re = t(9652);
var se = t(4182);
var ie = t(4816);
var ae = t(3193);
async function close_close(e, n = {}) {
const {result: t, files: o, language: r} = await closeRun(e, n);
return (0, oe.N$)(t, o, r);
}
async function closeRun(e, n) {
const {inputs: t, context: o} = e;
const r = (0, J.C8)(t, n);
return (0, M.Yp)(e, async e => {
const {client: n} = e;
n.begin();
const a = await (0, i.Nu)(e, null);
const l = a.ok ? await (0, te.m)(e, a.value, t.intervention) : null;
const d = a.ok ? null : a.problem;
const f = l?.solution ?? u.U;
const m = t.language ?? f.language ?? "en";
const p = {
language: m,
locate: l?.locate ?? new Map,
file: null
};
const ended = e => ({
result: e,
files: l,
language: m
});
if (l === null || l.files.kind !== "read") {
const t = l?.files ?? {
kind: "invalid",
diagnostics: []
};
const r = d === null ? t : {
kind: "unknown",
problem: d
};
if (d === null) await (0, ae.I)(e);
const s = (0, T.Uw)(n, r, d, f, o.event);
return ended((0, C.F_)(s, p));
}
const v = selectForClosing(n, l.files, f, t, o);
if (v.kind === "none") return ended((0, C.F_)(v.verdict, p));
const {candidate: g} = v;
const w = await (0, ae.I)(e);
if (!w.known) {
const e = (0, T.Uw)(n, l.files, null, f, o.event);
return ended((0, C.F_)(e, p));
}
const k = [];
const h = await timelineIn(e, o.runId, v, w.value, k);
const b = observedIn(h);
const {runId: y} = o;
const I = a.ok ? a.value.defaultBranch : "";
const $ = await (0, re.B)({
repository: e,
defaultBranch: I,
solution: f,
runId: y
});
const S = {
repository: e,
candidate: g,
runId: v.ofThisRun ? o.runId : null,
words: (0, O.w)(m).close.keeping.comment,
markers: $
};
if ((0, c.s)(g.intervention, b) === null) {
const e = await keepRefusal(t.verdict, S);
const n = {
troubles: k,
kept: e
};
return ended(concludeNothingDone(g, n, v.ofThisRun, m));
}
const A = {
repository: e,
candidate: g,
now: w.value,
markers: $
};
const M = await issueOf(A, f, m, k);
const R = await commentsOn(A, M, t.sendAgain, k);
const D = R?.findLast(e => e.seen !== null)?.seen ?? null;
const B = merged(b, D);
const L = (0, c.s)(g.intervention, B);
if (L === null) {
const e = {
troubles: k,
kept: {
kind: "not-given"
}
};
const n = concludeNothingDone(g, e, v.ofThisRun, m);
return ended((0, ie.C)(n, $.strange, m));
}
const q = h?.kind === "carried-out" ? h.jobs : [];
const z = {
...g,
outcome: L,
jobs: q,
language: m
};
const render = e => `${(0, x.Y1)(outcomeParts({
...z,
report: e
}))}\n${(0, j.w)("concepts", m)}\n`;
let _ = {
kind: r.server === null ? "not-asked" : "waiting"
};
if (M !== null && R !== null) {
const e = {
...A,
solution: f,
outcome: L,
post: r,
givenUp: t.sendAgain
};
const n = await writeClosing({
...e,
issue: M,
render
}, R);
_ = n.report;
if (n.trouble !== null) k.push(n.trouble);
}
if (M !== null) {
const n = L.result === "completed" && (0, c.W)(L).length === 0;
const t = await (0, s.wS)(e, M, n ? "completed" : "not_planned");
if (!t.ok) k.push({
at: "close",
problem: t.problem
});
}
const P = await keepVerdict(t.verdict, {
...S,
issue: M
});
if (P.kind === "problem") k.push({
at: "verdict",
problem: P.problem
});
const N = await askConfirmation(A, f, m, k);
const F = await (0, Z.b)({
...A,
solution: f,
outcome: L,
language: m
});
if (F.problem !== null) k.push({
at: "review",
problem: F.problem
});
const E = {
issue: M,
confirmation: N,
review: F.issue
};
const K = concludeClosed({
...z,
report: _
}, {
...E,
troubles: k,
keeping: P
});
return ended((0, ie.C)(K, $.strange, m));
});
}
async function timelineIn(e, n, {candidate: t, ofThisRun: o}, r, s) {
if (!o) return null;
const i = await (0, a.R)(e, n);
if (i.ok) return timelineOf(i.value, t.intervention, r);
s.push({
at: "jobs",
problem: i.problem
});
return null;
}
async function commentsOn(e, n, t, o) {
if (n === null) return null;
const r = await (0, se.G2)({
...e,
issue: n
});
const s = r.ok ? (0, E.ix)(r.value, e) : [];
const i = s.filter(({isOurs: e, name: n}) => !e && n === t);
const a = r.ok ? await (0, H.uu)(e, i) : r;
if (a.ok) return s.filter(e => !i.includes(e));
o.push({
at: "comment",
problem: a.problem
});
return null;
}
async function issueOf({repository: e, candidate: n, markers: t}, o, s, i) {
const a = await (0, r.kd)(e, n.intervention.id);
if (a.ok && a.value !== null) return a.value.number;
const u = [ (0, S.em)((0, O.w)(s).close.noAnnouncement) ];
const c = {
candidate: n,
solution: o,
language: s,
letter: null,
outcome: {
result: null,
parts: u
}
};
const l = a.ok ? await (0, A.s8)(e, c, t) : a;
if (l.ok && l.value !== null) return l.value.number;
if (!l.ok) i.push({
at: "issue",
problem: l.problem
});
return null;
}
}),
9103: ((e, n, t) => {
t.d(n, {
s8: () => keepAnnouncementIssue,
T0: () => sayNotHeard,
li: () => sayPlanIsVoid
});
var o = t(4789);
var r = t(1043);
var s = t(4391);
var i = t(1294);
var a = t(4057);
var u = t(2921);
var c = t(2585);
var l = t(1114);
const d = 200;
function announcementIssue(e) {
const {intervention: n, solution: t, language: o} = e;
const r = (0, u.w)(o).announcementIssue;
const i = n.status === "withdrawn";
const f = t.contacts.assignees.map(e => `@${e}`).join(" ");
const m = [ e.marker, f, `## ${r.intervention}`, planTable(e, r), `## ${r.status}`, e.status === null ? (0, 
s.AO)(r.sending) : (0, a.Y1)(e.status).trim(), ...i ? [ (0, s.AO)(r.withdrawn) ] : approving(e, r), ...i ? [] : [ `## ${r.tasks}`, tasks(e, r) ], e.letter === null ? "" : (0, 
l.TM)(r.letter, e.letter), (0, c.w)("concepts", e.language) ];
const p = r.title(n.id, (0, s.RK)(n.title));
return {
title: (0, s.vI)(p, d),
body: `${m.filter(e => e !== "").join("\n\n")}\n`
};
}
function issueStatus(e, n, t) {
const o = (0, u.w)(t).announcementIssue;
const {stamp: r} = (0, u.w)(t).moments;
if (e !== null && (e.kind === "sent" || e.kind === "told")) {
const n = e.kind === "sent" ? e.notice === "withdrawal" : e.withdrawn;
const t = e.kind === "sent" ? e.messageId : e.reference ?? "–";
const a = n ? o.withdrawalDelivered(r(e.at)) : o.delivered(r(e.at), (0, s.TL)(t));
return [ (0, i.em)(a) ];
}
return n.filter(({kind: e}) => e !== "folded");
}
function planComment(e, n) {
const t = (0, u.w)(n).announcementIssue;
const o = e.kind === "changed" ? [ t.changed, t.changedFrom((0, s.TL)(e.from)) ] : [ t.withdrawnNow ];
const r = [ ...o.map(s.AO), (0, c.w)("concepts", n) ];
return `${r.join("\n\n")}\n`;
}
function planTable(e, n) {
const {intervention: t, planDigest: o, path: r, language: i} = e;
const {stamp: a} = (0, u.w)(i).moments;
const {start: c, end: d, downtime: f} = t.schedule;
return (0, l.tp)([ [ n.rows.id, (0, s.TL)(t.id) ], [ n.rows.title, (0, s.TL)(t.title) ], [ n.rows.solution, (0, 
s.TL)(t.solution) ], [ n.rows.release, (0, s.TL)(t.release.tag) ], [ n.rows.slot, `${a(c)} – ${a(d)}` ], [ n.rows.downtime, f ? n.yes : n.no ], [ n.rows.plan, (0, 
s.TL)(o) ], [ n.rows.file, (0, s.TL)(r) ] ]);
}
function approving(e, n) {
const {approvers: t} = e.solution;
const named = e => e.length === 0 ? "–" : e.map(({login: e}) => (0, s.TL)(e)).join(", ");
const o = t.client.filter(e => "login" in e);
const r = t["ezdrav-ict"].filter(e => "login" in e);
const i = o.length + r.length > 0;
return [ `## ${n.approve}`, (0, s.AO)(n.howToApprove), `\`\`\`\n/approve ${e.intervention.id} ${e.planDigest}\n\`\`\``, ...i ? [ (0, 
s.AO)(n.whoMay(named(o), named(r))) ] : [], (0, s.AO)(n.orInWriting) ];
}
function tasks({isNotified: e}, {task: n}) {
const t = [ `- [${e ? "x" : " "}] ${n.notified}`, `- [ ] ${n.client}`, `- [ ] ${n.ict}`, `- [ ] ${n.outcome}` ];
return t.join("\n");
}
var f = t(1923);
var m = t(4182);
var p = t(4952);
const {createHash: v} = process.getBuiltinModule("node:crypto");
async function keepAnnouncementIssue(e, n, t) {
const o = wantedIssue(n);
const s = await (0, r.Fo)(e, o, e => t.signedNew(e));
if (!s.ok) return s;
const {issue: i, created: a} = s.value;
const {number: u, createdAt: c} = i;
const l = a || stateOf(i.body) === stateOf(o.body);
const d = {
issue: u,
madeAt: c
};
const f = a || await t.standing(i.body, d) !== "foreign";
const m = i.state === "closed" && !l && n.leaveClosed !== true && n.candidate.intervention.status === "planned";
if (l && f) return {
...s,
value: i
};
const {text: p} = await t.signed(o.body, u);
const v = await (0, r.tt)(e, u, {
title: o.title,
body: p,
...m && {
state: "open"
}
});
return v.ok ? {
...v,
value: {
...i,
body: p
}
} : v;
}
function wantedIssue(e) {
const {candidate: n, solution: t, language: r, letter: s, outcome: i} = e;
const {intervention: a, planDigest: u, path: c} = n;
const l = (0, o.EJ)(a.id);
const d = i?.result?.kind === "sent" || i?.result?.kind === "told";
const f = i === null ? null : issueStatus(i.result, i.parts, r);
const m = {
intervention: a,
planDigest: u,
path: c,
solution: t,
marker: l,
status: f,
isNotified: d,
language: r
};
const {title: p, body: v} = announcementIssue({
...m,
letter: s
});
const g = announcementIssue({
...m,
letter: null
});
const w = hashOf(`${p}\n${g.body}`);
return {
label: o.zk,
marker: l,
title: p,
body: `${v}\n\x3c!-- ezdrav:state:${w} --\x3e\n`,
assignees: t.contacts.assignees
};
}
function hashOf(e) {
return v("sha256").update(e).digest("hex").slice(0, 16);
}
function stateOf(e) {
return /^<!-- ezdrav:state:([0-9a-f]{16}) -->\r?$/m.exec(e)?.[1] ?? null;
}
const g = "\x3c!-- ezdrav:about-notice:";
async function sayPlanIsVoid(e, n, t, o) {
const s = `\x3c!-- ezdrav:${t.kind}:${n.planDigest} --\x3e`;
const i = t.notice === void 0 ? "" : `${g}${hashOf(t.notice)} --\x3e\n\n`;
const a = `${i}${planComment(t, o)}`;
const u = await (0, p.N)(e, s, a, e => (0, m.he)(e) && (e.body.includes(i) || !e.body.includes(g)));
if (u.kind === "problem") return u.problem;
if (t.kind === "changed") return null;
const {repository: c, issue: l} = e;
const d = await (0, r.wS)(c, l, "not_planned");
return d.ok ? null : d.problem;
}
async function sayNotHeard(e, {intervention: {id: n}, planDigest: t}, o, r) {
for (const s of o) {
if (s.miss === null) continue;
const o = `\x3c!-- ezdrav:not-heard:${s.miss.comment.id} --\x3e`;
const i = (0, f.D)(s, {
announced: {
id: n,
planDigest: t
},
now: e.now,
language: r
});
const u = `${(0, a.Y1)(i)}\n${(0, c.w)("concepts", r)}\n`;
const l = await (0, p.N)(e, o, u);
if (l.kind === "problem") return l.problem;
}
return null;
}
}),
6093: ((e, n, t) => {
t.d(n, {
b: () => askForReview
});
var o = t(1043);
var r = t(1151);
var s = t(9501);
var i = t(7335);
var a = t(3079);
var u = t(4182);
var c = t(4952);
const l = {
issue: null,
done: null,
problem: null
};
const d = "ezdrav-review";
async function askForReview(e) {
const {repository: n, candidate: t, solution: f, outcome: m, now: p, language: v, markers: g} = e;
const {intervention: w, planDigest: k} = t;
const h = (0, r.SQ)(w, m);
if (h.length === 0 || w.review?.held !== void 0) return l;
const b = {
interventionId: w.id,
planDigest: k
};
const {assignees: y} = f.contacts;
const O = f.calendar["extra-non-working-days"];
const I = (0, r.dW)(w, m.endedAt ?? p, O);
const $ = {
label: d,
marker: (0, s.vU)(b),
...(0, i.kl)({
intervention: w,
reviewed: b,
causes: h,
due: I,
assignees: y,
language: v
}),
assignees: y
};
const S = await (0, o.Fo)(n, $, e => g.signedNew(e));
if (!S.ok) return {
...l,
problem: S.problem
};
const {issue: x, created: A} = S.value;
const T = {
...l,
issue: x.number
};
if (A) return {
...T,
done: "opened"
};
const M = {
repository: n,
issue: x.number,
now: p,
markers: g
};
const R = await (0, u.G2)(M);
if (!R.ok) return {
...T,
problem: R.problem
};
const C = R.value.filter(u.he);
const {number: D, createdAt: B, body: j} = x;
const L = (0, a.gF)(j).length > 0 && await g.standing(j, {
issue: D,
madeAt: B
}) === "foreign";
const q = (0, s.MC)([ ...L ? [] : [ j ], ...C.map(({body: e}) => e) ]);
const z = h.filter(e => !q.includes(e));
if (z.length === 0) return T;
const _ = (0, s.Qe)(z.join(","));
const P = await (0, c.N)(M, _, (0, i.fd)(z, v));
if (P.kind === "problem") return {
...T,
problem: P.problem
};
return {
...T,
done: P.kind === "said" ? "extended" : null
};
}
}),
4952: ((e, n, t) => {
t.d(n, {
N: () => sayOnce
});
var o = t(8446);
const r = /^<!-- ezdrav:said:(\S+) -->\r?$/m;
function onceMarker(e) {
return `\x3c!-- ezdrav:said:${e} --\x3e`;
}
function onceIdOf(e, n) {
return r.exec(n)?.[1] ?? (0, o.vt)(e);
}
function isSaid(e, n) {
const t = `${n.slice(0, -4)}:`;
return e.split(/\r?\n/).some(e => e === n || e.startsWith(t));
}
var s = t(8230);
var i = t(4182);
const {randomUUID: a} = process.getBuiltinModule("node:crypto");
async function sayOnce(e, n, t, o = i.he) {
const {now: r} = e;
const u = a();
const c = {
messageId: u,
looksFirst: true,
claim: `${n}\n${onceMarker(u)}\n\n${t}`,
end: null,
isAbout: ({body: e}) => isSaid(e, n),
attempts: e => e.filter(o).map(({id: e, body: n}) => ({
key: e,
messageId: onceIdOf(e, n),
at: r,
end: "sent"
}))
};
const l = await (0, s.T)(e, c, async () => ({
end: "sent"
}));
if (l.kind === "not-claimed") return {
kind: "problem",
problem: l.problem.problem
};
return {
kind: l.kind === "delivered" ? "said" : "already"
};
}
}),
9501: ((e, n, t) => {
t.d(n, {
MC: () => causesIn,
M_: () => dueIn,
PK: () => causesMarker,
Qe: () => saidMarker,
RF: () => dueMarker,
TN: () => isRecorded,
n0: () => reviewedIn,
t2: () => recorded,
vU: () => reviewMarker
});
var o = t(7674);
var r = t(1151);
const s = /^<!-- ezdrav:review:([A-Za-z0-9._-]{1,64}):sha256:([0-9a-f]{64}) -->\r?$/m;
const i = /^<!-- ezdrav:review-due:(\d{4}-\d{2}-\d{2}) -->\r?$/m;
const a = /^<!-- ezdrav:review-causes:([a-z,-]+) -->\r?$/gm;
const u = "\x3c!-- ezdrav:review-recorded --\x3e";
function reviewMarker({interventionId: e, planDigest: n}) {
return `\x3c!-- ezdrav:review:${e}:${n} --\x3e`;
}
function dueMarker(e) {
return `\x3c!-- ezdrav:review-due:${e} --\x3e`;
}
function causesMarker(e) {
return `\x3c!-- ezdrav:review-causes:${e.join(",")} --\x3e`;
}
function saidMarker(e) {
return `\x3c!-- ezdrav:review-said:${e} --\x3e`;
}
function recorded(e) {
return `${e.trimEnd()}\n\n${u}\n`;
}
function isRecorded(e) {
return e.split(/\r?\n/).includes(u);
}
function reviewedIn(e) {
const [, n, t] = s.exec(e) ?? [];
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
return r.aN.filter(e => n.includes(e));
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
var r = t(7209);
var s = t(7035);
const i = [ "urgent", "rolled-back", "failed", "overrun", "undeclared-downtime" ];
const a = 10;
function reviewCausesOf(e, n) {
const {result: t, seen: o} = n;
const r = t === "cancelled" && (o === null || o.ending === "cancelled");
if (r) return [];
const a = (0, s.Y)(e, n).map(({kind: e}) => e);
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
return e?.due ?? (0, o.UM)((0, r.gD)(n), a, t);
}
const u = "09:00";
function reviewReminder(e, n, t) {
if (e === null) return "undated";
const from = n => (0, r.l$)((0, o.UM)(e, n, t) ?? (0, r.fi)(e, n), u);
if (n >= from(1)) return "overdue";
return n >= from(-1) && (0, r.gD)(n) <= e ? "soon" : null;
}
}),
1923: ((e, n, t) => {
t.d(n, {
G: () => announcedParts,
D: () => heardParts
});
var o = t(4729);
var r = t(8031);
var s = t(708);
var i = t(7674);
var a = t(7209);
function written(e) {
const n = (0, a.dE)(e);
return (0, i.p)(n).ok ? n : `${n}${(0, a.HA)(e)}`;
}
function recordBlock(e, n) {
const {urgent: t, sentAt: o, to: r, reference: s, planDigest: i} = e;
const {sentAt: a, reference: u} = n.recordComments;
const c = [ o === null ? `sent-at:  # ${a}` : `sent-at: ${written(o)}`, `recipients: [${r.join(", ")}]`, s === null ? `reference:  # ${u}` : `reference: "${s}"`, `plan: ${i}` ];
const l = t ? [ "urgent:", "  notification:" ] : [ "announcement:" ];
const d = t ? "    " : "  ";
return [ ...l, ...c.map(e => `${d}${e}`) ].join("\n");
}
var u = t(6783);
var c = t(6833);
var l = t(4391);
var d = t(1294);
var f = t(2921);
var m = t(8595);
function announcedParts(e) {
const {announced: n, language: t} = e;
const o = (0, f.w)(t).announce;
const {issue: i, issueTrouble: a} = n;
const u = i === null ? [] : [ (0, d.q8)(o.issueAt, {
number: i.number
}) ];
const c = a === null ? [] : [ (0, d.em)(o.issueTrouble), ...(0, r.e)(a, (0, f.w)(e.language)) ];
const l = n.heard.flatMap(n => heardParts(n, e));
const m = n.reminders.flatMap(e => (0, s.r)(e, n.id, t));
const p = resultParts(n.result, e, o);
return [ ...p, ...l, ...m, ...c, ...u ];
}
function heardParts(e, {announced: {id: n, planDigest: t}, now: o, language: r}) {
const s = `/approve ${n} ${t}`;
const i = (0, u.nE)(e, s, o, (0, f.w)(r)).map(d.em);
return e.no === null ? [ ...i, {
kind: "block",
text: s
} ] : i;
}
function resultParts(e, n, t) {
const s = (0, f.w)(n.language);
const i = resultPlaces(e, n, t);
const say = e => (0, d.q8)(e, i);
switch (e.kind) {
case "sent":
{
const o = e.notice === "changed-announcement" ? [ (0, d.em)(t.sentVoid) ] : [];
const r = e.refusedCopies.length === 0 ? [] : [ say(t.copiesRefused) ];
const s = signingParts(e.signing, n);
return [ say(t.sent), say(t.handedOver), ...r, ...s, ...o ];
}

case "told":
{
if (e.withdrawn) return [ say(t.withdrawalAlreadySent) ];
const n = e.via === "receipt" ? t.alreadySent : t.alreadySentByRecord;
return [ say(n), ...e.expired === true ? [ (0, d.em)(t.expired) ] : [] ];
}

case "never-announced":
return [ (0, d.em)(t.neverAnnounced) ];

case "by-hand":
return [ ...[ t.byHand, t.sendThis ].map(say), ...byHandParts(e, n, t) ];

case "not-sent":
return [ say(t.notSent), ...e.status === null && e.detail === "" ? [] : [ say(t.server) ], ...e.rejected.length === 0 ? [] : [ say(t.rejected) ], ...e.left === null ? [] : [ say(t.receiptLeft) ], ...(0, 
o.g)(e, t).map(d.em) ];

case "unknown":
{
const {messageId: o, since: r} = e;
const a = (0, m.Bq)(e.now ? "{notice}" : t.receiptOf, i);
const [u] = (0, c.j)(e.now ? "now" : "earlier", {
name: a,
id: o
}, s);
return [ (0, d.em)(u), ...lookingParts(e, r, n, t) ];
}

case "unconfirmed":
{
const o = lookingParts(e, n.now, n, t);
return [ say(t.unconfirmed), ...(0, r.e)(e.problem, s), ...o ];
}

case "failed":
return [ (0, d.em)(t.failed[e.at]), ...(0, r.e)(e.problem, s) ];

case "incomplete":
return [ say(t.incomplete) ];

case "other-server":
return [ say(t.otherServer) ];

case "rival":
return [ (0, d.em)(s.doubt.rival) ];

case "same-id":
return [ say(t.severalWithOneId) ];

case "refused":
return [ (0, d.em)(t.refused) ];
}
}
function resultPlaces(e, {announced: n, language: t, now: o}, s) {
const when = e => (0, f.w)(t).moments.when(e, o);
const i = {
...(0, m.hr)(e, l.TL),
id: (0, l.TL)(n.id)
};
if (e.kind === "told") return {
...i,
when: when(e.at),
reference: (0, l.TL)(e.reference ?? "–")
};
if (!("notice" in e)) return i;
const a = s.notices[e.notice];
if (e.kind === "sent") return {
...i,
notice: a,
when: when(e.at)
};
if (e.kind === "unknown") return {
...i,
notice: a,
when: when(e.since)
};
if (e.kind !== "not-sent") return {
...i,
notice: a
};
const u = (0, r.j)(e.status, e.detail === "" ? "" : (0, l.TL)(e.detail));
return {
...i,
notice: a,
why: s.refusals[e.why],
said: u,
left: e.left ?? ""
};
}
function signingParts(e, {language: n}) {
const t = (0, f.w)(n);
const o = t.announce;
switch (e.kind) {
case "unset":
return [];

case "signed":
return [ (0, d.em)(o.signed) ];

case "unsigned":
{
if (!e.setUp) return [ (0, d.em)(o.notSetUp) ];
const n = e.demanded ? o.unsignedDemanded : o.unsigned;
return [ (0, d.em)(n), ...(0, r.e)(e.problem, t) ];
}
}
}
function byHandParts(e, n, t) {
const {notice: o, to: r, fromKnown: s} = e;
const {announced: i, letter: a} = n;
const {urgent: u, planDigest: c} = i;
const l = o === "withdrawal" ? [ (0, d.em)(t.recordWithdrawal) ] : [ (0, d.em)(t.recordIt), {
kind: "block",
text: recordBlock({
urgent: u,
sentAt: null,
to: r,
reference: null,
planDigest: c
}, t)
} ];
return [ ...s ? [] : [ (0, d.em)(t.setSender) ], ...l, ...a === null ? [] : [ (0, 
d.P_)(t.wholeLetter, a) ] ];
}
function lookingParts({messageId: e, notice: n}, t, {announced: o, language: r, to: s}, i) {
const {urgent: a, planDigest: u} = o;
const [, l, m] = (0, c.j)("now", {
id: e
}, (0, f.w)(r));
const p = n === "withdrawal" ? [ (0, d.em)(i.recordWithdrawal) ] : [ (0, d.em)(i.ifItArrived), {
kind: "block",
text: recordBlock({
urgent: a,
sentAt: t,
to: s,
reference: e,
planDigest: u
}, i)
} ];
return [ (0, d.em)(l), ...p, (0, d.em)(m), (0, d.em)(i.leadTimeAgain) ];
}
}),
708: ((e, n, t) => {
t.d(n, {
X: () => reminderJson,
r: () => reminderParts
});
var o = t(6833);
var r = t(4391);
var s = t(2921);
var i = t(1294);
var a = t(4373);
var u = t(8031);
var c = t(8595);
function reminderParts({party: e, result: n}, t, l) {
const d = (0, s.w)(l);
const f = d.announce.reminders;
const m = {
...(0, c.hr)(n, r.TL),
party: e === null ? "" : f.parties[e]
};
const say = e => (0, i.q8)(e, m);
switch (n.kind) {
case "told":
case "rival":
return [];

case "sent":
{
const {unsigned: e} = n;
return [ say(f.sent), ...e === void 0 ? [] : [ (0, i.em)(d.doubt.unsigned), ...(0, 
u.e)(e, d) ] ];
}

case "sending":
case "unknown":
{
const e = {
name: f.name,
id: n.messageId
};
const [t] = (0, o.j)(o.b[n.kind], e, d);
const r = n.kind === "unknown" ? [ f.callThem ] : [];
return [ say(f.noAnswer), ...[ t, ...r ].map(i.em) ];
}

case "earlier-unknown":
return [ say(f.doubt) ];

case "by-hand":
return [ say(f.byHand), {
kind: "block",
text: `ezdrav letter reminder --party ${e} --format eml > ${t}.eml`
} ];

case "other-server":
return [ say(d.announce.otherServer) ];

case "not-sent":
{
const unsent = e => (0, c.Bq)(f.notSent, {
...m,
why: e
});
return (0, a.I)(n, unsent, d).slice(0, 2);
}

case "incomplete":
return [ say(f.incomplete) ];

case "failed":
return [ (0, i.em)(f.failed), ...(0, u.e)(n.problem, d) ];
}
}
function reminderJson({party: e, result: n}) {
if (n.kind === "earlier-unknown") return {
party: e,
result: "doubt",
"message-id": null
};
const t = "messageId" in n ? n.messageId : null;
return {
party: e,
result: n.kind,
"message-id": t
};
}
}),
7335: ((e, n, t) => {
t.d(n, {
fd: () => furtherCauses,
kl: () => reviewIssue,
sQ: () => donePath,
yg: () => reviewReminderComment
});
var o = t(9501);
var r = t(4391);
var s = t(7649);
var i = t(2585);
var a = t(2921);
var u = t(1114);
function donePath(e) {
return `.ezdrav/done/${e}.yml`;
}
function reviewIssue(e) {
const {intervention: n, reviewed: t, causes: s, due: c, assignees: l, language: d} = e;
const f = (0, a.w)(d).review;
const {id: m, solution: p, review: v} = n;
const g = (0, u.Bv)([ [ (0, o.vU)(t), ...c === null ? [] : [ (0, o.RF)(c) ], (0, 
o.PK)(s) ].join("\n"), mentions(l), (0, r.AO)(f.why((0, r.TL)(p))), (0, u.Ci)(s.map(e => f.causes[e]), "ul"), (0, 
r.AO)(dueSentence(c, v?.due !== void 0, d)), (0, r.AO)(f.questions), (0, u.Ci)([ ...s.map(e => f.byCause[e]), ...f.everyTime ]), (0, 
r.AO)(f.command), (0, u.Mn)(commandLine(m, d)), (0, r.AO)(f.block((0, r.TL)(donePath(m)))), (0, 
u.Mn)(reviewBlock(d)), (0, r.AO)(f.afterwards), (0, i.w)("review", d) ]);
return {
title: (0, r.vI)(f.title(m), 200),
body: `${g}\n`
};
}
function dueSentence(e, n, t) {
const o = (0, a.w)(t).review;
if (e === null) return o.undated;
const r = (0, a.w)(t).moments.date(e);
return n ? o.dueAsWritten(r) : o.due(r);
}
function furtherCauses(e, n) {
const t = (0, a.w)(n).review;
const s = e.map(e => t.causes[e]);
const c = e.map(e => t.byCause[e]);
const l = [ (0, r.AO)(t.more), (0, u.Ci)(s, "ul"), (0, u.Ci)(c, "ul") ];
return `${(0, u.Bv)([ (0, o.PK)(e), ...l, (0, i.w)("review", n) ])}\n`;
}
function reviewReminderComment(e) {
const {kind: n, interventionId: t, due: o, reopened: s, assignees: c, language: l} = e;
const d = (0, a.w)(l).review;
const f = o === null ? "" : (0, a.w)(l).moments.date(o);
const m = (0, u.Bv)([ mentions(c), (0, r.AO)(d.reminders[n](f)), s ? (0, r.AO)(d.closedEarly) : "", (0, 
u.Mn)(commandLine(t, l)), (0, i.w)("review", l) ]);
return `${m}\n`;
}
function commandLine(e, n) {
const {place: t} = (0, a.w)(n).review;
return `ezdrav record review ${(0, s.r)(e)} --held ${t.day} --causes "${t.causes}" --measures "${t.measures}" --reference "${t.reference}"`;
}
function reviewBlock(e) {
const {place: n} = (0, a.w)(e).review;
return [ "review:", `  held: ${n.day}`, `  causes: ${n.causes}`, `  measures: ${n.measures}`, `  reference: ${n.reference}` ].join("\n");
}
function mentions(e) {
return e.map(e => `@${e}`).join(" ");
}
}),
9019: ((e, n, t) => {
t.d(n, {
p: () => readOwnComments,
s: () => k
});
var o = t(3619);
var r = t(3305);
var s = t(2830);
var i = t(4036);
var a = t(9339);
var u = t(4770);
const c = o.X$i(i.TF, {
fullDatabaseId: o.YjP().check(r.Fk(/^\d{1,15}$/)),
body: o.YjP(),
author: s.ng
});
const l = o.Ikc({
totalCount: o.aig(),
nodes: o.YOg(c)
});
const d = o.Ikc({
head: l,
tail: l
});
const f = `fullDatabaseId body author { ${s.W1} } ${i.GF}`;
const m = `totalCount nodes { ${f} }`;
const p = 20;
const v = 30;
const g = 20;
const w = 50;
const k = "OwnComments";
async function readOwnComments(e, n, t) {
const o = await e.askEach(n, {
name: k,
member: e => [ `i${e}`, `issue(number: ${e}) { head: comments(first: ${p}) { ${m} }\n        tail: comments(last: ${v}) { ${m} } }` ],
schema: d,
atOnce: w
});
if (!o.ok) return o;
const r = new Map;
for (const [n, {head: s, tail: i}] of o.value) {
const o = ownOf([ ...s.nodes, ...i.nodes ]);
r.set(n, o);
if (s.totalCount <= p + v || !t(o)) continue;
const a = await readAll(e, n);
if (!a.ok) return a;
r.set(n, a.value);
}
return {
...o,
value: r
};
}
const h = {
name: "AllComments",
takes: "$number: Int!",
asks: `issue(number: $number) { comments(first: 100, after: $after) {\n    pageInfo { hasNextPage endCursor } nodes { ${f} } } }`
};
const b = o.X$i(a.dD, {
issue: o.Ikc({
comments: o.Ikc({
nodes: o.YOg(c),
pageInfo: u.Q
})
})
});
async function readAll(e, n) {
const t = await e.askPages(h, {
number: n
}, b, {
pageOf: ({issue: e}) => e.comments,
pages: g,
tooLong: {
why: "too-many-comments",
values: {
most: g * 100
}
}
});
return t.ok ? {
...t,
value: ownOf(t.value)
} : t;
}
function ownOf(e) {
const n = new Map;
for (const t of e) {
if (!(0, s.ux)((0, s.$4)(t.author))) continue;
const e = Number(t.fullDatabaseId);
n.set(e, {
id: e,
body: t.body,
edited: (0, i.YM)(t)
});
}
return [ ...n.values() ].sort((e, n) => e.id - n.id);
}
}),
1043: ((e, n, t) => {
t.d(n, {
BC: () => addComment,
Fo: () => upsertIssue,
Tu: () => deleteComment,
tt: () => updateIssue,
vv: () => updateComment,
wS: () => closeIssue,
y7: () => makeIssue
});
var o = t(3619);
var r = t(2830);
var s = t(4036);
async function upsertIssue(e, n, t, o = async () => true) {
const r = await (0, s.Jz)(e);
if (!r.ok) return r;
const i = await lowestCounted(r.value, n.marker, o);
if (i !== null) return {
...r,
value: {
issue: i,
created: false
}
};
return createIssue(e, {
...n,
body: await t(n.body)
}, o);
}
async function lowestCounted(e, n, t) {
const o = (0, s.PN)(e, n);
if (o === null || await t(o)) return o;
const r = e.filter(({number: e}) => e !== o.number);
return lowestCounted(r, n, t);
}
async function createIssue(e, n, t) {
const o = await sendAssigned(e, n);
const r = await (0, s.Jz)(e);
if (!r.ok) return r;
const i = await lowestCounted(r.value, n.marker, t);
if (i === null) return o.ok ? {
...o,
value: {
issue: (0, s.ms)(o.value),
created: true
}
} : o;
if (o.ok && o.value.number !== i.number) {
const n = await closeIssue(e, o.value.number, "duplicate");
if (!n.ok) return n;
}
const a = o.ok && o.value.number === i.number;
return {
...r,
value: {
issue: i,
created: a
}
};
}
async function makeIssue(e, n) {
const t = await sendAssigned(e, n);
return t.ok ? {
...t,
value: (0, s.ms)(t.value)
} : t;
}
async function sendAssigned(e, n) {
const t = await sendIssue(e, n);
return !t.ok && t.problem.status === 422 && n.assignees.length > 0 ? sendIssue(e, {
...n,
assignees: []
}) : t;
}
function sendIssue(e, n) {
const {title: t, body: o, label: r, assignees: i} = n;
return e.send("POST /issues", {
title: t,
body: o,
labels: [ r ],
assignees: i
}, s.AE);
}
function updateIssue(e, n, t) {
return e.send("PATCH /issues/{issue_number}", {
issue_number: n,
...t
}, o.Ikc({
number: o.euz(n)
}));
}
function closeIssue(e, n, t) {
return updateIssue(e, n, {
state: "closed",
state_reason: t
});
}
const i = o.Ikc({
id: o.aig(),
body: o.cl6(o.YjP()),
user: o.cl6(r.C$)
});
async function addComment(e, n, t) {
const o = await e.send("POST /issues/{issue_number}/comments", {
issue_number: n,
body: t
}, i);
return o.ok ? {
...o,
value: {
id: o.value.id,
body: t,
author: o.value.user?.id ?? null
}
} : o;
}
function updateComment(e, n, t) {
return e.send("PATCH /issues/comments/{comment_id}", {
comment_id: n,
body: t
}, o.Ikc({
id: o.euz(n)
}));
}
async function deleteComment(e, n) {
const t = await e.send("DELETE /issues/comments/{comment_id}", {
comment_id: n
}, o.L5J());
const r = !t.ok && (t.problem.status === 404 || t.problem.status === 410);
return r ? {
ok: true,
value: null,
request: t.problem.request,
next: null
} : t;
}
}),
8230: ((e, n, t) => {
t.d(n, {
T: () => sendByComment
});
var o = t(9019);
var r = t(8244);
var s = t(1043);
var i = t(7827);
var a = t(9600);
var u = t(4182);
const c = {
problem: (0, i.Qm)(`GraphQL ${o.s}`, "record-not-listed"),
unsigned: false
};
function sendByComment(e, n, t) {
return e.repository.client.uninterrupted(() => (0, a.E4)(commentLedger(e, n), t));
}
function commentLedger(e, {messageId: n, looksFirst: t, claim: o, end: a, isAbout: l, attempts: d}) {
const {repository: f, issue: m, now: p, markers: v} = e;
const unwritten = (e, n = false) => ({
ok: false,
problem: {
problem: e,
unsigned: n
}
});
return {
messageId: n,
now: p,
unlisted: c,
looksFirst: t,
saysAll: a === null,
claim: async () => {
const e = await v.signed(o, m);
if (!e.ok) return {
...unwritten(e.problem, true),
certain: true
};
const n = await (0, s.BC)(f, m, e.text);
return n.ok ? {
ok: true,
value: n.value.id
} : {
...unwritten(n.problem),
certain: (0, i.vu)(n.problem)
};
},
attempts: async () => {
const n = await (0, u.G2)(e, l);
return n.ok ? {
ok: true,
value: d(n.value)
} : unwritten(n.problem);
},
withdraw: e => (0, s.Tu)(f, e),
record: async (e, n) => {
if (a === null) return {
ok: true,
value: {
at: p,
unsigned: null
}
};
const t = await v.signed(a.write(n), m, n.end === "sent");
const o = n.end === "failed" && !v.counts(t);
if (o && a.unsignedFailure === "goes") {
const n = await (0, s.Tu)(f, e);
return n.ok ? {
ok: true,
value: {
at: p,
unsigned: null
}
} : unwritten(n.problem);
}
const r = await (0, s.vv)(f, e, t.text);
if (!r.ok) return unwritten(r.problem);
const i = t.ok ? null : {
problem: t.problem,
unsigned: true
};
return {
ok: true,
value: {
at: p,
unsigned: i
}
};
},
wait: e => (0, r.v)(e, f.client.signal)
};
}
}),
2438: ((e, n, t) => {
t.d(n, {
Nl: () => giveUpCommented,
RW: () => sendCommented,
uu: () => takeAway
});
var o = t(1043);
var r = t(8446);
var s = t(8230);
var i = t(5079);
var a = t(4182);
function sendCommented(e, n) {
const {repository: t, now: o} = e;
const {messageId: r, letter: a, post: u} = n;
return (0, s.T)(e, formOf(e, n), () => (0, i.cK)(t.client, a, {
messageId: r,
date: o
}, u));
}
function formOf({now: e}, n) {
const {messageId: t, marker: o, text: s, others: i = []} = n;
const write = n => [ ...o === void 0 ? [] : [ o ], (0, r.v0)("begun", bare(t), e), ...n === null ? [] : [ (0, 
r.v0)(n.end, bare(t), e) ], "", s(n?.posted ?? null) ].join("\n");
const attemptsOf = n => {
const {id: t, body: o, trust: s} = n;
const i = (0, r.qw)([ o ]);
if (s === "ours") return i.map(e => ({
...e,
key: t,
messageId: `<${e.messageId}>`
}));
if (s !== "edited" && i.length === 0) return [];
return [ {
key: t,
messageId: (0, r.vt)(t),
at: e,
end: "unknown"
} ];
};
return {
messageId: t,
looksFirst: true,
claim: write(null),
end: {
write,
unsignedFailure: "goes"
},
isAbout: ({body: e, edited: n}) => o === void 0 || n || e.split(/\r?\n/).includes(o),
attempts: e => [ ...i, ...e.flatMap(attemptsOf) ]
};
}
async function giveUpCommented(e, n) {
const t = await (0, a.G2)(e);
if (!t.ok) return t;
const o = t.value.filter(({id: e, body: t, trust: o}) => {
const s = t.includes(bare(n)) || (0, r.vt)(e) === n;
return s && (o !== "ours" || (0, r.qw)([ t ]).every(({end: e}) => e !== "sent"));
});
return takeAway(e, o);
}
async function takeAway({repository: e}, n, t = e => e()) {
let r = {
ok: true,
value: null,
request: "",
next: null
};
for (const {id: s} of n) {
const n = await t(() => (0, o.Tu)(e, s));
if (r.ok) r = n;
}
return r;
}
function bare(e) {
return e.replace(/^<|>$/g, "");
}
}),
9652: ((e, n, t) => {
t.d(n, {
B: () => markersOf
});
var o = t(6381);
var r = t(8432);
var s = t(9381);
var i = t(3079);
var a = t(2826);
var u = t(7400);
class Markers {
terms;
hindrance;
keysProblem=null;
#r;
#s;
#i;
#a=new Set;
#u=new Map;
#c=null;
constructor(e, n, t) {
this.#r = e;
this.#s = n;
this.terms = t.terms;
this.hindrance = t.hindrance;
this.#i = t.down;
}
get needSignature() {
return (0, i.wq)(null, this.terms) !== "ours";
}
counts(e) {
return e.ok && (e.signed || !this.needSignature);
}
get mayNotSend() {
return this.hindrance !== null && (this.terms === "demanded" || this.terms === "mute");
}
async signed(e, n, t = false) {
const {repository: o, runId: r} = this.#r;
const s = (0, i.ub)(e, null);
const unsigned = e => {
if (e === null || this.terms !== "demanded") {
this.#a.add(keyOf(s, n));
return {
ok: true,
text: s,
signed: false
};
}
return {
ok: false,
text: s,
problem: e
};
};
if (this.terms === "mute" || this.terms === "none") return unsigned(null);
if (this.#i !== null && !t) return unsigned(this.#i);
const a = (0, i.HU)(s, n, String(r));
const c = {
client: o.client,
access: this.#s,
demanded: this.terms === "demanded"
};
const l = t ? u.G : u._;
const d = await l(c, (0, i.ly)(s), a);
if (d.kind !== "signed") return unsigned(d.problem);
const f = (0, i.ub)(s, d.token);
this.#a.add(keyOf(f, n));
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
const numbers = e => [ ...this.#u ].flatMap(([n, t]) => t === e ? [ n ] : []);
return {
foreign: numbers("foreign"),
doubtful: numbers("doubtful")
};
}
async standing(e, n) {
const t = await this.#l(e, n);
const {issue: o} = n;
const r = t !== "ours" && (0, i.vU)(e).length > 0;
if (r && this.#u.get(o) !== "foreign") this.#u.set(o, t);
return t;
}
async #l(e, n) {
const t = n.madeAt === null ? [ n.issue ] : [ n.issue, 0 ];
if (t.some(n => this.#a.has(keyOf(e, n)))) return "ours";
if ((0, i.gF)(e).length === 0) return (0, i.wq)(null, this.terms);
this.#c ??= this.#d();
const o = await this.#c;
const r = nowOf(this.#r.repository.client);
const s = await (0, i.y2)(e, n, {
house: houseOf(this.#r),
keys: o,
now: r
});
return (0, i.wq)(s, this.terms);
}
async #d() {
const {client: e} = this.#r.repository;
const n = await (0, r.readIssuerKeys)(e, (0, s.issuerOf)(e.server) ?? c);
if (!n.ok) this.keysProblem = n.problem;
return n.ok ? n.value : null;
}
}
const c = {
base: "",
enterprises: false
};
async function markersOf(e) {
const n = (0, o.j)(process.env);
return new Markers(e, n, await found(e, n));
}
async function found(e, n) {
const t = e.solution.evidence.announcement === "signed";
const o = t ? "mute" : "none";
if (n === null) return {
terms: o,
hindrance: "permission",
down: null
};
const {repository: r, runId: s} = e;
const {client: i} = r;
const c = {
schema: 1,
object: "trial",
run: String(s)
};
const l = await (0, u._)({
client: i,
access: n,
demanded: t
}, "mark", c);
if (l.kind !== "signed") {
const e = t ? "demanded" : "set-up";
return {
terms: e,
hindrance: "service",
down: l.problem
};
}
const d = (0, a.i)(l.token, {
house: houseOf(e),
now: nowOf(i)
});
switch (d.kind) {
case "verified":
return {
terms: t ? "demanded" : "set-up",
hindrance: null,
down: null
};

case "recorded":
return t ? {
terms: "mute",
hindrance: d.missing[0],
down: null
} : {
terms: "set-up",
hindrance: null,
down: null
};

case "refused":
return {
terms: o,
hindrance: d.faults[0].code,
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
function houseOf({repository: e, defaultBranch: n, solution: t}) {
const {evidence: o} = t;
return {
issuer: (0, s.issuerOf)(e.client.server) ?? c,
repositoryId: e.id ?? Number.NaN,
defaultBranch: n,
stoodOnDefaultBranch: () => true,
workflows: o.workflows ?? [],
trustsOwnRunners: o["self-hosted"] === "trusted"
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
4182: ((e, n, t) => {
t.d(n, {
G2: () => readTrusted,
he: () => isCounted,
vJ: () => trustedOf
});
var o = t(9019);
var r = t(3079);
async function readTrusted(e, n = () => true) {
const {repository: t, issue: r, markers: s} = e;
const i = await (0, o.p)(t, [ r ], () => true);
if (!i.ok) return i;
const a = (i.value.get(r) ?? []).filter(n);
return {
...i,
value: await trustedOf(s, r, a)
};
}
async function trustedOf(e, n, t) {
const o = [];
for (const {id: s, body: i, edited: a} of t) {
const t = await e.standing(i, {
issue: n,
madeAt: null
});
if (a) o.push({
id: s,
body: i,
trust: "edited"
}); else if (t !== "foreign") o.push({
id: s,
body: i,
trust: t
}); else if ((0, r.gF)(i).length === 0) o.push({
id: s,
body: i,
trust: "unsigned"
});
}
return o;
}
function isCounted({trust: e}) {
return e === "ours" || e === "doubtful";
}
}),
8446: ((e, n, t) => {
t.d(n, {
OL: () => letterTurn,
Wh: () => letterState,
pn: () => begunLetters,
qw: () => attemptsIn,
sm: () => mentionsLetter,
v0: () => letterMarker,
vt: () => commentName
});
var o = t(9466);
var r = t(7674);
var s = t(5337);
const i = [ "sent", "unknown", "failed", "yielded" ];
const a = /^<!-- ezdrav:letter-([a-z]+):([^:\s]+):(\S+) -->$/;
function letterMarker(e, n, t) {
return `\x3c!-- ezdrav:letter-${e}:${n}:${(0, o.tK)(t)} --\x3e`;
}
function attemptsIn(e) {
const n = entries(e, "begun");
const t = i.flatMap(n => entries(e, n).map(e => ({
...e,
end: n
})));
const o = t.filter(({messageId: e}) => !isOf(n, e));
const r = n.map(e => {
const n = t.find(({messageId: n}) => n === e.messageId);
return {
messageId: e.messageId,
at: n?.end === "sent" ? n.at : e.at,
end: n?.end ?? null
};
});
return [ ...o, ...r ];
}
function commentName(e) {
return `comment:${e}`;
}
function begunLetters(e) {
const n = entries(e, "begun");
return attemptsIn(e).filter(({messageId: e, end: t}) => t !== "failed" && t !== "yielded" && isOf(n, e));
}
function letterState(e, n, t = false) {
const o = (0, s.b)(attemptsIn(e), n);
return o.kind === "none" && t ? {
kind: "edited"
} : o;
}
function letterTurn(e, n, t, o = false) {
const r = o ? [ {
messageId: "",
at: t,
end: "unknown"
} ] : [];
return (0, s.L)([ ...r, ...attemptsIn(e) ], n, t);
}
function mentionsLetter(e, n, t) {
return attemptsIn(e).filter(({end: e}) => e !== "failed" && e !== "yielded").some(({messageId: e, at: o}) => n(e) && (t === null || o >= t));
}
function isOf(e, n) {
return e.some(e => e.messageId === n);
}
function entries(e, n) {
return e.flatMap(e => e.split(/\r?\n/)).flatMap(e => {
const [, t, o = "", s = ""] = a.exec(e.trim()) ?? [];
const i = (0, r.p)(s);
return t === n && i.ok ? [ {
messageId: o,
at: i.instant
} ] : [];
});
}
}),
2585: ((e, n, t) => {
t.d(n, {
w: () => pageLink
});
var o = t(4391);
var r = t(2921);
var s = t(3475);
function pageLink(e, n) {
const t = (0, r.w)(n).pageLinks[e];
return `<p><a href="${(0, s.qx)(e, n)}">${(0, o.js)(t)}</a></p>`;
}
}),
1114: ((e, n, t) => {
t.d(n, {
Bv: () => blocks,
Ci: () => steps,
JB: () => htmlStrong,
Mn: () => lines,
TM: () => folded,
tp: () => table
});
var o = t(1294);
var r = t(4057);
function htmlStrong(e) {
return html([ (0, o.em)((0, o.ko)(e)) ]);
}
function table(e) {
return html([ {
kind: "table",
rows: e.map(([e, ...n]) => ({
cells: [ e, n ]
}))
} ]);
}
function steps(e, n = "ol") {
return html((0, o.p_)(e, n === "ol" ? "numbers" : "bullets"));
}
function lines(e) {
return html([ (0, o.fI)(e) ]);
}
function folded(e, n) {
return html([ (0, o.P_)(e, n) ]);
}
function blocks(e) {
return e.filter(e => e !== "").join("\n\n");
}
function html(e) {
return (0, r.Y1)(e).trimEnd();
}
}),
3079: ((e, n, t) => {
t.d(n, {
$_: () => l,
HU: () => markerPayload,
gF: () => tokensIn,
ly: () => statementKindOf,
ub: () => withToken,
vU: () => markersIn,
wq: () => markerStandingOf,
y2: () => witnessOfMarkers
});
var o = t(9466);
var r = t(2826);
var s = t(6346);
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
function markersIn(e) {
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
function statementKindOf(e) {
return markersIn(e).some(e => c.test(e)) ? "revocation" : "mark";
}
function markerPayload(e, n, t) {
return {
schema: 1,
object: "mark",
issue: n,
marks: markersIn(e),
run: t
};
}
async function witnessOfMarkers(e, {issue: n, madeAt: t}, {house: a, keys: u, now: c}) {
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
const w = statementKindOf(e);
const k = markerPayload(e, l, g);
const h = t !== null && v?.["aud"] === (0, s.Ox)(w, k);
const b = h ? k : markerPayload(e, n, g);
const {run: y, ...O} = b;
const I = await (0, r.H)({
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
if (!h || I.kind === "refused" || I.kind === "unproven") return I;
const {at: $} = I.statement;
const S = $ <= (0, o.tY)(t, f) && $ >= (0, o.tY)(t, -d);
if (S) return I;
return {
kind: "refused",
faults: [ {
code: "payload.field",
value: "issue"
} ]
};
}
function markerStandingOf(e, n) {
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
var r = t(646);
var s = t(3087);
var i = t(9381);
var a = t(6346);
function payloadFaults(e, n, t) {
const o = [];
const {kind: r, payload: s} = e;
if (!t.kinds.includes(r)) o.push({
code: "payload.kind",
value: r
});
const i = new Set([ ...Object.keys(t.fields), ...t.open, "run" ]);
for (const e of new Set([ ...i, ...Object.keys(s) ])) {
const n = Object.hasOwn(s, e) ? s[e] : void 0;
const r = Object.hasOwn(t.fields, e) ? t.fields[e] : void 0;
if (n === void 0 || !i.has(e) || !agrees(n, r)) o.push({
code: "payload.field",
value: e
});
}
if (s["run"] !== n) o.push({
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
const v = await (0, u.j)(p, d);
if (v.kind === "bad") return refused(v.fault);
if (v.kind === "unproven") return v;
const g = s.U.safeParse(p.body);
if (!g.success) return refused({
code: "token.claims",
value: String(g.error.issues[0]?.path[0])
});
const w = g.data;
const k = [ ...(0, r.Q4)(t, w, l, f), ...payloadFaults(e, w.run_id, m) ];
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
const I = {
workflows: l.workflows,
trusts: l.trustsOwnRunners
};
return t === "verdict" ? (0, r.wp)(O, I) : (0, r.fn)(O, I);
}
function worthOfOwn(e, {house: n, now: t}) {
const o = (0, c.Y)(e);
const a = s.U.safeParse(o?.body);
if (o === null || !a.success) return refused({
code: "token.claims"
});
const u = a.data;
if (!(0, i.isIssuer)(n.issuer, u.iss)) return refused({
code: "token.issuer"
});
const [l, ...d] = (0, r.Q4)("mark", u, n, t);
if (l !== void 0) return {
kind: "refused",
faults: [ l, ...d ]
};
const {workflows: f, trustsOwnRunners: m} = n;
return (0, r.fn)(statementOf(u, textOf(o.header["kid"])), {
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
8480: ((e, n, t) => {
t.d(n, {
a: () => conflictsWith,
u: () => portfolioOf
});
var o = t(3596);
var r = t(9177);
const s = [ "same-solution", "affects", "network", "on-duty" ];
function conflictsOf(e) {
const n = e.map((e, n) => ({
work: e,
order: n
})).filter(({work: {slot: e}}) => e.start < e.end).toSorted((e, n) => e.work.slot.start - n.work.slot.start);
return n.flatMap((e, t) => {
const o = [];
for (const r of n.slice(t + 1)) {
if (r.work.slot.start >= e.work.slot.end) break;
const [n, t] = e.order < r.order ? [ e, r ] : [ r, e ];
const [s, ...i] = kindsOf(n.work, t.work);
if (s === void 0) continue;
const a = [ n.work, t.work ];
o.push({
conflict: {
between: a,
kinds: [ s, ...i ]
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
return s.filter(e => o[e]);
}
function named(e) {
return e === null ? [] : [ e ];
}
function isNamed(e, {label: n, names: t}) {
return sharesText(e, [ n, ...t ]);
}
function sharesText(e, n) {
const t = new Set(n.map(r.z).filter(Boolean));
return e.some(e => t.has((0, r.z)(e)));
}
function portfolioRemarks(e, n) {
return [ ...e.flatMap(({label: e, listedAs: t, cases: r, drafts: s}) => {
const i = r.map(({candidate: e}) => e.intervention);
const a = i.filter(({outcome: e, status: t, schedule: {start: o, end: r}}) => e === void 0 && t === "planned" && Math.max(o, r) <= n);
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
})).toSorted(byId), ...s.toSorted(o.z).map(n => ({
kind: "draft",
label: e,
path: n
})) ];
}), ...shared(e, ({name: e}) => e, r.z).map(({value: e, labels: n}) => ({
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
for (const r of e) {
const e = n(r);
if (e === null) continue;
const {value: s, labels: i} = o.get(t(e)) ?? {
value: e,
labels: []
};
o.set(t(e), {
value: s,
labels: [ ...i, r.label ]
});
}
return [ ...o.values() ].filter(({labels: e}) => e.length > 1);
}
var i = t(1431);
var a = t(9835);
var u = t(8048);
var c = t(1711);
var l = t(845);
var d = t(6745);
var f = t(9778);
var m = t(1852);
var p = t(4591);
var v = t(7494);
function withDeliveries(e, n) {
const {candidate: t, solution: o} = e;
const r = o.evidence.announcement;
const {announcement: s, urgent: i} = t.intervention;
const a = i === void 0 ? s : i.notification;
if (n.kind === "unknown") return {
known: false
};
if (n.kind === "not-asked") return r === "landed" ? {
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
judged: r === "landed" ? e : withNotice(e, void 0)
};
}
const {deliveredAt: d, payload: f} = c;
if (d === null || f === null || r === "signed") return {
known: false
};
if (a !== void 0 && r === "landed" && a["sent-at"] > d) return {
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
const {announcement: o, urgent: r, ...s} = t.intervention;
const {notification: i, ...a} = r ?? {};
const u = r === void 0 ? {
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
...s,
...u
}
}
};
}
function comingStatusOf(e, {deliveries: n, knowsRules: t}) {
const o = withDeliveries(e, n);
const r = o.known ? o.judged : e;
const {solution: s, candidate: a} = r;
const {schedule: c, status: d, urgent: f} = a.intervention;
const m = d === "planned";
const p = m ? (0, u.U)(rowsInVain(r, o.known)) : [];
const v = m ? (0, u.U)(rowsNow(r, o.known)) : [];
const g = v.filter(e => !p.includes(e));
const w = [ ...m && !o.known ? [ "announcement" ] : [], ...m && s.evidence.approvals !== "recorded" ? [ "approvals" ] : [], ...t ? [] : [ "rules" ] ];
const {"lead-time": k, "extra-non-working-days": h} = s.calendar;
const b = t && f === void 0 && d !== "withdrawn";
return {
state: d === "planned" ? stateOf(p, g, w) : d,
codes: [ ...p, ...g ],
announced: o.known ? announcedOf(r) : {
kind: "unknown"
},
announceBy: b ? (0, i.F0)({
start: c.start,
reading: k,
extra: h
}) : null,
approvals: {
client: approvedOf("client", r),
"ezdrav-ict": approvedOf("ezdrav-ict", r)
},
freezes: (0, l.F)(a.intervention, s),
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
if (t !== void 0 || !n) return (0, c.Lq)(e).filter(d.M5);
const o = isTold(e) ? [ ...(0, c.Lq)(e), ...(0, p.R)(e, rulesNamed("lead-time")) ] : (0, 
c.CF)(e).filter(({rule: e}) => e !== "file");
return o.filter(d.M5);
}
function rowsNow(e, n) {
const t = m.U.filter(({id: e, foreseen: t}) => (t === "notice" || t === "answer") && (n || !g.has(e)));
return (0, p.R)(e, t).filter(d.M5);
}
function rulesNamed(e) {
return m.U.filter(({id: n}) => n === e);
}
function isTold(e) {
return (0, a.JT)(e).announced.kind === "announced";
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
const [r, s] = [ t?.[e], o?.[e] ];
if (s !== void 0 && (r === void 0 || r.at <= s.at)) return {
kind: "rejected",
at: s.at
};
return r === void 0 ? {
kind: "not-recorded"
} : {
kind: "recorded",
at: r.at
};
}
function portfolioOf(e, n) {
const t = e.toSorted(byLabel);
const o = t.flatMap(e => e.cases.filter(({candidate: e}) => isComing(e.intervention, n)).map(n => comingOf(n, e))).toSorted(byTime);
const r = o.filter(({state: e}) => e !== "withdrawn");
return {
now: n,
coming: o,
conflicts: conflictsOf(r),
freezes: freezesOf(t, n),
solutions: t.map(({label: e, name: n, isRead: t, wants: r}) => ({
label: e,
name: n,
isRead: t,
wants: r,
coming: o.filter(n => n.label === e).length
})),
remarks: portfolioRemarks(t, n)
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
const {path: o, intervention: r} = t;
const {id: s, title: i, release: a, schedule: u, urgent: c, environment: l, affects: d, network: f} = r;
return {
...comingStatusOf(e, n),
path: o,
id: s,
title: i,
environment: l,
affects: d,
label: n.label,
tag: a.tag,
solution: n.name ?? r.solution,
names: [ r.solution, ...n.name === null ? [] : [ n.name ] ],
downtime: u.downtime,
downtimeMinutes: u["downtime-minutes"] ?? null,
urgent: c !== void 0,
changesNetwork: f?.change === true,
onDuty: r.contact ?? n.onDuty
};
}
function freezesOf(e, n) {
const t = new Map;
for (const {label: o, freezes: r} of e) for (const {from: e, to: s, reason: i, urgent: a} of r.filter(e => n < e.to)) {
const n = JSON.stringify([ e, s, a, i ]);
const r = [ ...new Set([ ...t.get(n)?.labels ?? [], o ]) ];
t.set(n, {
from: e,
to: s,
reason: i,
urgent: a,
labels: r
});
}
return [ ...t ].toSorted(([e, {from: n, to: t}], [r, {from: s, to: i}]) => n - s || t - i || (0, 
o.z)(e, r)).map(([, e]) => e);
}
function byLabel(e, n) {
return (0, o.z)(e.label, n.label);
}
function byTime(e, n) {
return e.slot.start - n.slot.start || e.slot.end - n.slot.end || (0, o.z)(e.label, n.label) || (0, 
o.z)(e.path, n.path);
}
}),
9177: ((e, n, t) => {
t.d(n, {
z: () => foldName
});
var o = t(3978);
function foldName(e) {
const n = (0, o.e)(e);
const t = /^[\d ()+/.-]*\d[\d ()+/.-]*$/.test(n);
return t ? n.replace(/[^\d+]/g, "").replace(/^00/, "+") : n;
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
const r = (0, o.IW)(t, ...e.map(({window: e}) => e.end));
return n.filter(({from: e, to: n}) => overlap({
start: t,
end: r
}, {
start: e,
end: n
}));
}
}),
6702: ((e, n, t) => {
t.d(n, {
Ef: () => kindOfDay,
Ev: () => lookOfRemarks,
Kc: () => dayAndNight,
Rt: () => a,
ln: () => lastDayToAnnounce,
qF: () => dayRemarks
});
var o = t(9466);
var r = t(7209);
var s = t(4391);
var i = t(1655);
const a = "06:00";
function dayAndNight({date: e}) {
return {
start: (0, r.l$)(e, a),
end: (0, r.l$)((0, r.fi)(e, 1), a)
};
}
function kindOfDay(e, n) {
if (e.working === null) return n.kinds.unknown;
if (e.working) return n.kinds.working;
if (e.name !== null) return n.holiday(e.name);
return e.why === "extra" ? n.kinds.extra : n.kinds.weekend;
}
function lookOfRemarks({urgent: e, withdrawn: n}) {
if (n) return "withdrawn";
return e ? "urgent" : "slot";
}
function lastDayToAnnounce(e) {
return (0, r.gD)((0, o.tY)(e, -1));
}
function dayRemarks(e, n, t, o) {
return [ ...nowRemark(e, t, o), ...earliestRemark(e.date, n, t, o), ...t.interventions.flatMap(t => [ ...lastDayRemark(e, t, o), ...slotRemark(e.date, n, t, o) ]), ...t.freezes.flatMap(n => freezeRemark(e.window, n, o)), ...clockRemark(e.window, o) ];
}
function nowRemark({date: e}, n, t) {
if (e === (0, r.gD)(n.now)) return [ {
kind: "now",
text: t.now(t.moments.time(n.now))
} ];
if (e === n.nightInProgress?.date) return [ {
kind: "now",
text: t.nightInProgress
} ];
return [];
}
function clock(e, n, {moments: t}) {
const o = (0, r.gD)(e);
return o === n ? t.time(e) : `${t.day(o)} ${t.time(e)}`;
}
function earliestRemark(e, n, t, r) {
const {at: s} = (0, i.UP)(t);
if (s === null || !(0, o.gR)(n, s)) return [];
return [ {
kind: "earliest",
text: r.startsFrom(clock(s, e, r))
} ];
}
function lastDayRemark({date: e}, {id: n, latestAnnouncement: t, urgent: o, withdrawn: r}, s) {
if (t === null || o || r) return [];
if (lastDayToAnnounce(t) !== e) return [];
return [ {
kind: "last-day",
text: s.lastDay(n)
} ];
}
function slotRemark(e, n, t, o) {
const {id: r, slot: s} = t;
if (!(0, i.EF)(n, s)) return [];
const a = s.end <= n.end ? o.moments.time(s.end) : clock(s.end, e, o);
const u = o.slot(r, clock(s.start, e, o), a);
return [ {
kind: lookOfRemarks(t),
text: u
} ];
}
function brief(e) {
return (0, s.TL)((0, s.vI)((0, s.RK)(e), 40));
}
function freezeRemark(e, {from: n, to: t, reason: o}, r) {
if (!(0, i.EF)(e, {
start: n,
end: t
})) return [];
const s = n > e.start ? r.moments.time(n) : null;
const a = t < e.end ? r.moments.time(t) : null;
return [ {
kind: "freeze",
text: r.freeze(brief(o), s, a)
} ];
}
function clockRemark({start: e, end: n}, t) {
const o = (0, r.HA)(e);
const s = (0, r.HA)(n);
if (o === s) return [];
const i = t.moments.length(n - e, "down");
return [ {
kind: "clock",
text: (o < s ? t.clocksForward : t.clocksBack)(i)
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
var r = t(3475);
var s = t(8480);
function portfolioJson(e, n) {
return `${JSON.stringify(portfolioDocument(e, n), null, 2)}\n`;
}
function portfolioDocument(e, n) {
const {now: t, solutions: r, coming: s, freezes: i, remarks: a} = e;
return {
schema: 1,
now: (0, o.tK)(t),
solutions: r.map(({label: e, name: t, isRead: o, coming: r, wants: s}) => ({
repository: e,
name: t,
read: o,
coming: r,
"not-known": s.map(e => wantOf(e, n))
})),
interventions: s.map(t => interventionOf(t, e, n)),
conflicts: e.conflicts.map(conflictJson),
freezes: i.map(({from: e, to: n, reason: t, urgent: r, labels: s}) => ({
from: (0, o.tK)(e),
to: (0, o.tK)(n),
reason: t,
urgent: r,
repositories: s
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
reasons: (0, r.e2)(e.codes, t),
"not-known": e.unseen,
conflicts: (0, s.a)(e, n).map(({other: e, kinds: n}) => ({
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
const {file: t, line: o, column: s, code: i} = e.diagnostic;
return {
code: i,
"help-url": (0, r.Tp)(i, n),
file: t,
line: o,
column: s
};
}
const {code: t, request: o, status: s, permission: i, flaw: a} = e.problem;
return {
code: t,
"help-url": (0, r.Xz)(t, n),
request: o,
status: s,
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
Z$: () => conflictSentences,
fO: () => listsOf,
iV: () => conflictSentence,
y2: () => unreadSentences
});
var o = t(4391);
var r = t(8595);
var s = t(9964);
var i = t(8961);
function listsOf(e, n) {
return {
wants: wantSentences(e, n),
conflicts: conflictSentences(e, n),
freezes: freezeSentences(e, n),
remarks: e.remarks.map(e => (0, r.ec)(n.portfolio.problems[e.kind], e, o.TL)),
solutions: solutionSentences(e, n)
};
}
function conflictSentences({conflicts: e}, n) {
return (0, i.Ku)(e, i.aT.together, n.portfolio, e => conflictSentence(e, n));
}
function conflictSentence({between: [e, n], kinds: t}, {portfolio: o}) {
const r = o.moments.stamp(later(e.slot.start, n.slot.start));
const s = `${r}, ${(0, i.gf)(t, o)}`;
return o.conflictBetween((0, i.tu)(e), (0, i.tu)(n), s);
}
function unreadSentences({unread: e}, {portfolio: n}) {
return e.length === 0 ? [] : [ n.conflictsNotKnown(e.map(o.TL).join(", ")) ];
}
function later(e, n) {
return e < n ? n : e;
}
function wantSentences({solutions: e}, n) {
const {portfolio: t} = n;
return e.flatMap(({label: e, isRead: r, wants: s}) => {
const i = s.map(e => whyNot(e, n));
const a = r ? t.part : t.wholeSolution;
return i.map(n => a((0, o.TL)(e), n));
});
}
function whyNot(e, n) {
if (e.kind === "file") {
const {file: n, line: t, code: r} = e.diagnostic;
return `${(0, o.TL)(`${n}:${t}`)} ${r}`;
}
const {code: t, permission: r} = e.problem;
const i = [ (0, s.R6)(e.problem, n), r ?? "" ].filter(Boolean);
return [ t, ...i ].join(", ");
}
function freezeSentences({freezes: e, solutions: n}, {portfolio: t}) {
const {moments: r} = t;
return e.map(({from: e, to: s, reason: i, labels: a}) => {
const u = a.length > 1 && a.length === n.length;
const c = u ? t.allSolutions : a.map(o.TL).join(", ");
return t.freeze(r.stamp(e), r.stamp(s), (0, o.TL)(i), c);
});
}
function solutionSentences({solutions: e}, {portfolio: n}) {
return e.filter(({isRead: e}) => e).map(({label: e, name: t, coming: r}) => {
const s = t === null ? (0, o.TL)(e) : `${(0, o.TL)(t)} (${(0, o.TL)(e)})`;
const i = n.moments.count(r, n.interventions);
return n.solution(s, r === 0 ? n.none : i);
});
}
}),
8961: ((e, n, t) => {
t.d(n, {
E4: () => openingOf,
Ku: () => firstOf,
OB: () => stateInWords,
SW: () => slotOf,
ZA: () => hoursOf,
aT: () => u,
bh: () => kindInWords,
gf: () => whyOf,
h$: () => notesOf,
j6: () => comingByDay,
tu: () => comingName
});
var o = t(9466);
var r = t(7209);
var s = t(8480);
var i = t(4391);
var a = t(6702);
function openingOf(e, {portfolio: n}) {
const {coming: t, conflicts: o, now: r, solutions: s} = e;
const {moments: a} = n;
const u = s.filter(({isRead: e}) => !e).map(({label: e}) => (0, i.TL)(e));
const c = u.length === 0 ? n.noConflicts : n.noConflictsRead;
const l = a.count(o.length, n.conflictsCounted);
return {
title: n.title(a.count(t.length, n.interventions), a.count(s.length, n.solutionsCounted)),
now: n.now(a.stamp(r)),
attention: [ o.length === 0 ? c : n.inConflict(l), ...u.length === 0 ? [] : [ n.notRead(u.join(", ")) ] ]
};
}
function comingName({solution: e, id: n}) {
return `${(0, i.TL)(e)} ${n}`;
}
function stateInWords({state: e, announced: n}, {states: t, ...o}) {
return e === "ready" && n.kind !== "announced" ? o.nothingInTheWay : t[e];
}
const u = {
together: 100,
each: 5
};
function firstOf(e, n, t, o) {
const r = e.length - n;
const s = e.slice(0, n).map(o);
return r > 0 ? [ ...s, t.more(String(r)) ] : s;
}
function hoursOf({slot: e}, {portfolio: n}) {
const {moments: t} = n;
return isWithinADay(e) ? n.slot(t.time(e.start), t.time(e.end)) : n.slot(t.stamp(e.start), t.stamp(e.end));
}
function slotOf({slot: e}, {portfolio: n}) {
const {moments: t} = n;
const o = (isWithinADay(e) ? t.time : t.stamp)(e.end);
return n.slot(t.stamp(e.start), o);
}
function isWithinADay({start: e, end: n}) {
return e < n && n - e <= 24 * o.dp;
}
function kindInWords(e, {portfolio: n}) {
const {downtime: t, downtimeMinutes: o, environment: r, tag: s, urgent: a} = e;
const u = o === null ? null : `${o} min`;
return [ n.release((0, i.TL)(s)), t ? n.withDowntime(u) : n.withoutDowntime, ...a ? [ n.urgent ] : [], ...r === "test" ? [ n.test ] : [] ].join(", ");
}
function notesOf(e, n, t) {
const {portfolio: o} = t;
if (e.state === "withdrawn") return [];
const r = (0, s.a)(e, n);
return [ ...firstOf(r, u.each, o, ({other: e, kinds: n}) => o.conflictWith(comingName(e), whyOf(n, o))), ...e.freezes.map(({reason: e, to: n}) => o.frozen((0, 
i.TL)(e), o.moments.stamp(n))), ...announcedNote(e, n, o), ...e.state === "draft" ? [] : [ approvalsNote(e, o) ], ...inTheWay(e, t), ...e.unseen.filter(e => e !== "announcement").map(e => o.unseen[e]) ];
}
function announcedNote({announced: e, announceBy: n, codes: t, state: o, urgent: r}, {now: s}, i) {
const {moments: u} = i;
switch (e.kind) {
case "announced":
{
const n = u.stamp(e.at);
return [ r ? i.notified(n) : i.announced(n) ];
}

case "other-plan":
return [ i.otherPlan(u.stamp(e.at)) ];

case "unknown":
return [ i.unseen.announcement ];

case "not-announced":
{
if (r) return [ i.notNotified ];
const e = o === "draft" || t.includes("announcement.missing");
if (n === null || !e) return [ i.notAnnounced ];
const c = u.onDay((0, a.ln)(n));
return [ s < n ? i.announceBy(c) : i.tooLate(c) ];
}
}
}
function approvalsNote({approvals: e, codes: n, slot: t}, o) {
const {moments: r, parties: s} = o;
const i = [ "client", "ezdrav-ict" ].map(n => {
const t = e[n];
switch (t.kind) {
case "recorded":
return o.recorded(s[n], r.stamp(t.at));

case "rejected":
return o.rejected(s[n], r.stamp(t.at));

case "not-recorded":
return o.notRecorded(s[n]);
}
});
const a = n.some(e => c.has(e)) ? [ o.neededBefore(r.stamp(t.start)) ] : [];
return o.approvals([ ...i, ...a ].join("; "));
}
const c = new Set([ "approval.client-missing", "approval.ezdrav-ict-missing" ]);
const l = new Set([ "announcement.missing", "announcement.plan-changed", ...c, "approval.rejected", "freeze.active", "urgent.not-notified" ]);
function inTheWay(e, {portfolio: n, reasons: t}) {
const o = e.announced.kind === "not-announced";
const r = e.codes.filter(e => !l.has(e) && !(e === "lead-time.too-short" && o));
return r.length === 0 ? [] : [ n.inTheWay(r.map(e => t[e].brief).join("; ")) ];
}
function whyOf(e, {conflicts: n}) {
return e.map(e => n[e]).join(", ");
}
function comingByDay({coming: e}) {
const dayOf = ({slot: e}) => (0, r.gD)(e.start);
return [ ...new Set(e.map(dayOf)) ].map(n => ({
day: n,
coming: e.filter(e => dayOf(e) === n)
}));
}
}),
4586: ((e, n, t) => {
t.d(n, {
k: () => askForKey
});
var o = t(1553);
const r = {
timeout: 4e3,
tries: 3
};
const s = new Set([ "ENOTFOUND", "ENODATA" ]);
const i = 20;
async function askForKey({selector: e, domain: n}, {servers: t, patience: a = r} = {}) {
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
if (s.has(n)) return {
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
var r = t(4419);
function sendersIn(e) {
const n = e.flatMap(({path: e, text: n}) => {
const t = (0, r.S)(e, n);
const s = t.ok ? t.workflow.jobs : [];
return s.flatMap(({steps: e}) => e).filter(o.HF).map(({inputs: e}) => e.get("mail-from")?.text.trim() ?? "").filter(e => e.includes("@") && !(0, 
o.BH)(e));
});
return [ ...new Set(n) ];
}
var s = t(3384);
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
text: (0, u["if"])(o)
} ];
}));
}
async function readMailKnowledge(e, n, {solution: t, sender: o}) {
if ((0, i.ME)(t).length === 0) return {
ok: true,
value: i.o3
};
const [r, a] = await Promise.all([ (0, s.Y)(e, n), publicSuffixes() ]);
if (!r.ok) return r;
const c = sendersIn(r.value.map(e => ({
path: u.v1,
text: e
})));
return {
ok: true,
value: {
senders: o === void 0 ? c : [ o, ...c ],
isPublic: a
}
};
}
}),
2633: ((e, n, t) => {
t.d(n, {
V: () => mailRefusalText,
W: () => mailRefusalSentences
});
var o = t(4391);
var r = t(8595);
var s = t(7649);
var i = t(2921);
function mailRefusalText(e, n, {file: t, kind: r, became: s}) {
const {mail: a, quotes: u} = (0, i.w)(n);
const c = e.map(({code: e, value: n = ""}) => {
const {what: r, fix: s} = saidFault(e, n, t, a);
return `- ${(0, o.M_)(r, u)}\n  ${s}`;
});
return [ s === "recorded" ? a.provesNothing : a.notTaken, ...new Set(c), ...s === "by-word" ? [ a.byHand(t, r) ] : [] ].join("\n\n");
}
function mailRefusalSentences(e, n) {
const {mail: t} = (0, i.w)(n);
const o = e.map(({code: e, value: n = ""}) => {
const {what: o, fix: r} = saidFault(e, n, t.someFile, t);
return `${o} ${r}`;
});
return [ t.notTaken, ...new Set(o) ];
}
function saidFault(e, n, t, {faults: i}) {
const {what: a, fix: u} = i[e];
return {
what: (0, r.Bq)(a, () => (0, o.TL)(n)),
fix: (0, r.Bq)(u, () => (0, s.r)(t))
};
}
}),
2256: ((e, n, t) => {
t.d(n, {
M: () => signedText,
Y: () => signedFields
});
function canonicalField({name: e, raw: n, value: t}, o) {
if (o === "simple") return n;
const r = t.replaceAll("\r\n", "").replace(/[ \t]+/g, " ");
return `${e}:${r.replace(/^ | $/g, "")}`;
}
function signedFields(e, n) {
const t = e.slice();
return n.flatMap(e => {
const n = t.findLastIndex(n => n.name === e);
return n < 0 ? [] : t.splice(n, 1);
});
}
function signedText(e, n, t, o) {
const r = e.filter(e => e !== t);
const s = withoutB(t);
return [ ...signedFields(r, n).map(e => `${canonicalField(e, o)}\r\n`), canonicalField(s, o) ].join("");
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
const r = o.replace(/\r\n(?=[ \t])/g, "").trim();
if (!/^[\t -~]*$/.test(r)) return null;
n.set(t, r);
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
var r = t(2256);
var s = t(9897);
const i = 1024;
const a = 8192;
const u = Buffer.from("302a300506032b6570032100", "hex");
function signingKey(e, n, t) {
if (e.kind === "unavailable") return "key.unavailable";
if (e.kind === "none") return "key.gone";
const r = e.texts.flatMap(e => {
const n = (0, s.g)(e);
const t = n?.get("p");
if (n === null || t === void 0) return [];
return !n.has("v") || isVersion(n) ? [ {
tags: n,
written: t
} ] : [];
});
const [u, c] = r;
if (u === void 0) return "key.malformed";
if (c !== void 0) return "key.several";
const {tags: l, written: d} = u;
if (d === "") return "key.revoked";
const f = list(l, "t");
if (f.includes("y")) return "key.test";
const [m] = n.split("-");
const p = (l.get("k") ?? "rsa") === m && (!l.has("h") || list(l, "h").includes("sha256")) && (!l.has("s") || list(l, "s").some(e => e === "*" || e === "email")) && (t || !f.includes("s"));
if (!p) return "key.not-for-this";
const v = (0, s.j)(d);
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
function verifiedHeaders(e, n, t, r) {
const {algorithm: s, bytes: i, domain: a, selector: u, names: l} = n;
const d = signingKey(t, s, n.agentDomain === a);
if (typeof d === "string") return d;
const f = signedBytes(e, n);
const m = (0, o.createHash)("sha256").update(f).digest();
const p = s === "rsa-sha256" ? (0, o.verify)("sha256", f, d.key, i) : (0, o.verify)(null, m, d.key, i);
if (!p) return "signature.wrong";
const v = r / 1e3;
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
return Buffer.from((0, r.M)(e, n, t, o), "latin1");
}
}),
3201: ((e, n, t) => {
t.d(n, {
O2: () => o,
ai: () => unfolded,
jB: () => readHeaders
});
const o = 262144;
const r = 1e3;
const s = "ÐÏà";
const i = "ï»¿";
function readHeaders(e) {
if (e.startsWith(s)) return fault("mail.outlook-item");
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
return u.length > r ? fault("mail.too-large") : {
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
var r = t(2256);
var s = t(7173);
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
const [r] = sendersOf(e, t.approvers);
if (r === void 0) return {
ok: false,
faults: [ ...o, (0, c.k)("approver.not-listed", e.from.domain) ]
};
const {approvers: s, outsiders: a, isPublicSuffix: u} = t;
o.push(...(0, i.e$)(r, s, a, u));
const l = vouchedBy(e, r, n, t.now);
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
party: r.party,
approver: `${r.party}[${r.index}]`,
domain: d,
selector: f,
keyHash: m,
headersDigest: p,
messageIdDigest: digestOf(e.messageId),
date: e.date,
mayBeAutomatic: !r.answersByHand
}
};
}
function statementFaults(e, n) {
const {answer: t, date: o} = e;
const {intervention: r, now: s, stoodSince: i} = n;
const a = [];
if (t.intervention !== r.id) a.push((0, c.k)("subject.other-intervention", t.intervention)); else if (t.plan !== r.planDigest) a.push((0, 
c.k)("subject.other-plan", t.plan));
if (o > s + l) a.push((0, c.k)("mail.in-future"));
if (i !== null && o < i) a.push((0, c.k)("mail.before-plan"));
if (t.kind === "approval" && e.fields.some(isMachines)) a.push((0, c.k)("mail.automatic", "auto-submitted"));
return a;
}
function vouchedBy(e, n, t, o) {
const r = (0, i.Z3)(n);
const a = e.signatures.filter(({domain: e}) => r.includes(e));
const u = [];
for (const n of a) {
const r = (0, s._)(e.fields, n, t(n), o);
if (typeof r === "string") {
u.push((0, c.k)(r, n.domain));
continue;
}
const i = coverageFaults(e.fields, n);
if (i.length === 0) return r;
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
for (const t of (0, r.Y)(e, n)) {
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
const r = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const s = /^(?=.{1,200}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/;
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
const g = l !== null && (0, o.j)(n.get("bh") ?? "") !== null && r.test(i) && s.test(a) && u.includes("@") && (c === i || c.endsWith(`.${i}`)) && v.every(e => /^[!-9;-~]+$/.test(e)) && v.includes("from") && isForm(f) && m !== "malformed" && p !== "malformed" && (m === null || p === null || m < p) && /^\d{0,76}$/.test(n.get("l") ?? "") && (n.get("q") ?? "dns/txt").split(":").some(e => e.trim() === "dns/txt");
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
const [, t = "", o = "", r = "", s = "", c = "", l = "0"] = n;
const [, , , , , , , d = "+", f = "0", m = "0"] = n;
const p = a.indexOf(o.toLowerCase());
const [v, g, w] = [ Number(s), Number(c), Number(l) ];
if (p < 0 || v > 23 || g > 59 || w > 60) return null;
const k = Date.UTC(Number(r), p, Number(t), v, g, w);
if (new Date(Date.UTC(Number(r), p, Number(t))).getUTCDate() !== Number(t)) return null;
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
const [, r, s] = l.exec(o.trim()) ?? [];
if (r === void 0 || s === void 0) return "mail.from-malformed";
const i = s.toLowerCase();
return {
address: `${r}@${i}`,
domain: i
};
}
function withoutWords(e) {
let n = 0;
let t = false;
let o = "";
for (let r = 0; r < e.length; r += 1) {
const s = e.charAt(r);
if (s === "\\") r += 1; else if (t) t = s !== '"'; else if (s === "(") n += 1; else if (s === ")") n -= 1; else if (n > 0) continue; else if (s === '"') t = true; else o += s;
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
const o = n.replace(f, (e, n, o, r) => {
if (!m.test(n)) t = false;
return o.toLowerCase() === "b" ? fromBase64(r) : fromQ(r);
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
const [, t, o, r] = p.exec(n) ?? [];
if (o !== void 0 && isDigest(r)) return {
kind: t === "ODOBRENO" ? "approval" : "rejection",
intervention: o,
plan: r
};
const [, s = "", i = ""] = v.exec(n) ?? [];
const a = `${s}${i}`.trim().slice(0, 60);
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
const [n, r] = t.filter(n => n.name === e);
if (n === void 0) o.push((0, d.k)("mail.field-missing", e));
if (r !== void 0) o.push((0, d.k)("mail.field-twice", e));
return n === void 0 ? "" : (0, c.ai)(n.value);
};
const [r, s, i, a] = [ once("from"), once("subject"), once("date"), once("message-id") ];
if (o.length > 0) return {
ok: false,
faults: o
};
const u = mailboxOf(r);
const l = mailDate(i);
const f = answerIn(s);
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
9337: ((e, n, t) => {
t.d(n, {
Mc: () => closingHead,
i1: () => recordedRun,
ix: () => closingComments,
sI: () => closingAttempts,
w2: () => closingMarker
});
var o = t(9466);
var r = t(7674);
var s = t(8446);
var i = t(5337);
const a = /^<!-- ezdrav:closing-report:(sent|begun|none):([0-9a-f]{16})(?::(\S+))? -->\r?$/m;
const u = /^<!-- ezdrav:closing-mail:(\S+@\S+) -->\r?$/m;
const c = /^<!-- ezdrav:closing-run:(sha256:[0-9a-f]{64})\/(\S*)\/(\S*)\/([a-z-]+) -->\r?$/m;
const l = [ "completed", "rolled-back", "cancelled", "failed" ];
function closingHead(e) {
const {planDigest: n, state: t, hash: r, begunAt: s, messageId: i, seen: a} = e;
const u = s === null ? "" : `:${(0, o.tK)(s)}`;
const time = e => e === void 0 ? "" : (0, o.tK)(e);
return [ `\x3c!-- ezdrav:closing-report:${t}:${r}${u} --\x3e`, ...i === null ? [] : [ `\x3c!-- ezdrav:closing-mail:${i.replace(/^<|>$/g, "")} --\x3e` ], ...a === null ? [] : [ `\x3c!-- ezdrav:closing-run:${n}/${time(a.startedAt)}/${time(a.endedAt)}/${a.ending} --\x3e` ] ].join("\n");
}
function closingComments(e, {candidate: n, markers: t}) {
const {intervention: o, planDigest: r} = n;
const i = closingMarker(o.id);
const u = t.terms === "set-up";
return e.flatMap(({id: e, body: n, trust: t}) => {
const o = (0, s.vt)(e);
if (t === "edited") {
const n = {
isOurs: false,
isReplaceable: false,
seen: null
};
return [ {
id: e,
...n,
state: "begun",
hash: null,
begunAt: null,
name: o
} ];
}
if (!n.split(/\r?\n/).includes(i)) return [];
const c = a.exec(n);
const l = c?.[1];
const d = t === "ours" || t === "doubtful" && u;
const f = l === "sent" || l === "begun" ? l : "none";
const m = d || f === "none";
const p = {
id: e,
isOurs: d,
isReplaceable: m,
state: f,
hash: c?.[2] ?? "",
begunAt: timeOf(c?.[3]) ?? null,
name: messageIdIn(n) ?? o,
seen: d ? seenOf(n, r) : null
};
return [ p ];
});
}
function recordedRun(e, n, t) {
const o = closingMarker(n);
const r = e.filter(({body: e}) => e.split(/\r?\n/).includes(o));
return r.reduce((e, {body: n}) => seenOf(n, t) ?? e, null);
}
function closingAttempts(e, n, t) {
return e.flatMap(e => {
const o = {
key: e.id,
messageId: e.name,
at: e.begunAt ?? t,
end: endOf(e)
};
const r = e.hash === null || e.hash === n;
return r || (0, i.b)([ o ], t).kind === "claimed" ? [ o ] : [];
});
}
function endOf({state: e, isOurs: n, begunAt: t}) {
if (e === "none") return "failed";
if (!n) return "unknown";
if (e === "sent") return "sent";
return t === null ? "unknown" : null;
}
function messageIdIn(e) {
const n = u.exec(e)?.[1];
return n === void 0 ? null : `<${n}>`;
}
function closingMarker(e) {
return `\x3c!-- ezdrav:closing:${e} --\x3e`;
}
function seenOf(e, n) {
const t = c.exec(e);
const o = l.find(e => e === t?.[4]);
if (t?.[1] !== n || o === void 0) return null;
return {
startedAt: timeOf(t[2]),
endedAt: timeOf(t[3]),
ending: o
};
}
function timeOf(e = "") {
const n = (0, r.p)(e);
return n.ok ? n.instant : void 0;
}
}),
214: ((e, n, t) => {
t.d(n, {
Bj: () => sha256Of,
CJ: () => keptIn,
Vt: () => keptComments
});
var o = t(3304);
var r = t(3395);
const {createHash: s} = process.getBuiltinModule("node:crypto");
const i = 6e4;
const a = 120;
const u = /^<!-- ezdrav:verdict:(\S+):(sha256:[0-9a-f]{64}):([0-9a-f]{64}):([1-9]\d?)\/([1-9]\d?) -->\r?$/m;
const c = /^```text\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n```\r?$/m;
function sha256Of(e) {
return s("sha256").update(e).digest("hex");
}
function keptComments(e, n) {
const t = (0, r.qq)(e.text);
const o = Math.ceil(t.length / i);
return Array.from({
length: o
}, (r, s) => {
const u = t.slice(s * i, (s + 1) * i);
const c = u.match(new RegExp(`.{1,${a}}`, "g")) ?? [];
const l = `${e.interventionId}:${e.planDigest}:${sha256Of(e.text)}`;
const d = `\x3c!-- ezdrav:verdict:${l}:${s + 1}/${o} --\x3e`;
return `${d}\n\n${n}\n\n\`\`\`text\n${c.join("\n")}\n\`\`\`\n`;
});
}
function keptIn(e, n) {
const t = e.flatMap(({body: e}) => {
const [, t, o = "", r = "", s = "", i = ""] = u.exec(e) ?? [];
const [, a = ""] = c.exec(e) ?? [];
if (t !== n) return [];
const l = {
number: Number(s),
count: Number(i)
};
return [ {
planDigest: o,
hash: r,
...l,
packed: a.replaceAll(/\s/g, "")
} ];
});
return [ ...new Set(t.map(({hash: e}) => e)) ].flatMap(e => {
const s = t.filter(n => n.hash === e);
const i = s[0]?.count ?? 0;
const a = s[0]?.planDigest ?? "";
const u = Array.from({
length: i
}, (e, n) => s.find(({number: e}) => e === n + 1)?.packed ?? "");
const c = (0, r.l1)(u.join(""));
if (c === null || sha256Of(c) !== e || !(0, o.Bc)(a)) return [];
return [ {
interventionId: n,
planDigest: a,
text: c
} ];
});
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
var r = t(2830);
var s = t(9339);
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
function createClaim(e, n, t) {
const o = t === null ? {} : {
token: t
};
const r = {
...statementOf(n, "claim"),
...o
};
return deploy(e, n.commit, `ezdrav:${n.kind}`, r);
}
function createSignedReceipt(e, n, {kind: t, payload: o, token: r}) {
const s = {
schema: 1,
kind: t,
said: o,
token: r
};
return deploy(e, n, i.nk, s);
}
async function deploy(e, n, t, r) {
const s = await e.send("POST /deployments", {
ref: n,
task: t,
environment: a.En,
auto_merge: false,
required_contexts: [],
production_environment: false,
transient_environment: true,
payload: r
}, o.Ikc({
id: o.aig(),
sha: o.euz(n)
}));
return s.ok ? {
...s,
value: s.value.id
} : s;
}
function confirmReceipt(e, n) {
return setStatus(e, n, "success");
}
function failReceipt(e, n) {
return setStatus(e, n, "failure");
}
function setStatus(e, n, t) {
return e.send("POST /deployments/{deployment_id}/statuses", {
deployment_id: n,
state: t,
auto_inactive: false
}, o.Ikc({
state: o.euz(t),
created_at: u.u
}));
}
const c = o.YOg(o.Ikc({
id: o.aig(),
created_at: u.u,
payload: o.L5J(),
creator: o.mee(r.C$),
repository_url: o.YjP()
}));
const l = 20;
async function listReceipts(e, n, t) {
const o = [];
let a = await e.get("/deployments", {
task: `ezdrav:${n}`,
per_page: 100
}, c);
for (let n = 1; a.ok; n += 1) {
if (a.value.some(n => !(0, s.lJ)(e, n.repository_url))) return (0, s._2)(a.request);
const u = a.value.filter(({creator: e}) => (0, r.ux)(e));
const d = u.map(({id: e, created_at: n, payload: t}) => ({
id: e,
createdAt: n,
payload: (0, i.Md)(t)
}));
o.push(...d);
if (a.next === null || n === l || d.some(t)) return {
...a,
value: o
};
a = await e.client.follow(a.next, a.request, c, e.id);
}
return a;
}
const d = o.YOg(o.Ikc({
id: o.aig(),
state: o.YjP(),
created_at: u.u
}));
async function readReceiptEnd(e, n) {
const t = await e.list("/deployments/{deployment_id}/statuses", {
deployment_id: n
}, d, l);
if (!t.ok) return t;
const [o] = t.value.filter(({state: e}) => e === "success" || e === "failure" || e === "error").toSorted((e, n) => e.id - n.id);
if (o === void 0) return {
...t,
value: null
};
const {state: r, created_at: s} = o;
return {
...t,
value: r === "success" ? {
kind: "delivered",
at: s
} : {
kind: "given-up"
}
};
}
}),
5367: ((e, n, t) => {
t.r(n);
t.d(n, {
announce: () => announce
});
var o = t(6381);
var r = t(6452);
var s = t(1742);
var i = t(6241);
var a = t(9466);
var u = t(1059);
var c = t(708);
var l = t(6783);
var d = t(3475);
var f = t(9665);
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
"reason-codes": (0, u.kB)(e).codes,
reasons: (0, d.e2)((0, u.kB)(e).codes, t),
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
const {notice: n, to: t, messageId: o, at: r, mailServer: s, signing: i, refusedCopies: u} = e;
return {
notice: n,
recipients: t,
"refused-copies": u,
"message-id": o,
"delivered-at": (0, a.tK)(r),
"mail-server": s,
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
var m = t(3753);
var p = t(4391);
var v = t(1294);
var g = t(4057);
var w = t(9378);
var k = t(2320);
var h = t(4121);
var b = t(2638);
var y = t(3920);
var O = t(1042);
var I = t(498);
var $ = t(2921);
function areReviewsKept({deeds: e, problem: n}) {
return n === null && e.every(({kind: e}) => e !== "failed");
}
var S = t(8031);
function reviewParts({deeds: e, problem: n}, t) {
const o = (0, $.w)(t);
const {kept: r} = o.review;
return [ ...n === null ? [] : [ (0, v.em)(r.unlisted), ...(0, S.e)(n, o) ], ...e.flatMap(e => deedParts(e, o)) ];
}
function deedParts(e, n) {
const {kept: t} = n.review;
const {interventionId: o} = e;
if (e.kind !== "failed") return [ (0, v.em)(t[e.kind](o, e.issue)) ];
const r = e.issue === null ? t.unopened(o) : t.failed(o, e.issue);
return [ (0, v.em)(r), ...(0, S.e)(e.problem, n) ];
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
function concludeAnnounced(e, n) {
const {language: t} = n;
const o = (0, $.w)(t).announce;
if (e.length === 0) {
const e = [ (0, v.em)(o.nothingToDo), ...passedOver(n) ];
return (0, O.Q2)(e, t, {
exitCode: n.unread.length === 0 ? 0 : 1,
outputs: {
allowed: "false"
},
annotations: (0, i.VZ)(n.unread, t),
report: announcedJson([], I.S, t)
});
}
const r = passedOver(n);
const ifAny = e => r.length === 0 ? [] : [ e ];
const s = e.every(({announced: e}) => (0, u.wP)(e));
return {
exitCode: s && n.unread.length === 0 ? 0 : 1,
outputs: outputsFor(e),
log: [ ...e.map(e => logOf(e, n)), ...ifAny((0, k._)(r, t)) ].join("\n"),
summary: [ ...e.map(e => summaryFor(e, n)), ...ifAny((0, g.Y1)(r)) ].join("\n"),
annotations: [ ...e.flatMap(e => annotationsFor(e, n)), ...(0, i.VZ)(n.unread, t) ].slice(0, 10),
report: announcedJson(e.map(({announced: e}) => e), I.S, t)
};
}
function passedOver({unread: e, language: n}) {
return e.map(e => {
const {message: t, remedy: o} = (0, m._g)(e, n);
return (0, v.em)(`${(0, p.TL)(e.file)}: ${t} ${o}`);
});
}
function headOf({announced: e}, n) {
const t = (0, $.w)(n).announce;
const o = (0, u.Xm)(e.result) ? "✅" : "⛔";
return (0, v.R_)(`${o} ${e.id}: ${t.heads[e.result.kind]}`);
}
function logOf(e, {language: n}) {
const {result: t} = e.announced;
const o = (0, k._)([ headOf(e, n), ...e.parts ], n);
return t.kind === "refused" ? `${o}\n${(0, y.n)(t.verdict, {
language: n,
colour: false
})}` : o;
}
function summaryFor(e, {language: n}) {
const {result: t} = e.announced;
const o = (0, g.Y1)([ headOf(e, n), ...e.parts ]);
return t.kind === "refused" ? `${o}\n${(0, b.Y)(t.verdict, n)}` : o;
}
function annotationsFor(e, n) {
const {announced: t, parts: o} = e;
const {id: r, path: s, result: a, issueTrouble: c} = t;
if (a.kind === "refused") return (0, i.Ih)(a.verdict, {
...n,
file: s
});
const l = t.heard.length === 0 && t.reminders.every(isQuiet);
if ((0, u.Xm)(a) && c === null && l) return [];
const d = (0, w.F)(o, n.language);
return [ {
level: (0, u.wP)(t) ? "warning" : "error",
title: r,
message: d,
file: s
} ];
}
function isQuiet({result: e}) {
const {kind: n} = e;
return n === "sent" && e.unsigned === void 0 || n === "told" || n === "rival";
}
function outputsFor(e) {
const n = e.map(({announced: e}) => (0, u.kB)(e));
const t = n.find(({decision: e}) => e !== null)?.decision ?? null;
const o = [ ...new Set(n.flatMap(e => e.codes)) ].join(",");
const r = {
allowed: "false",
...t !== null && {
decision: t,
"reason-codes": o
}
};
const [s] = e;
if (s === void 0 || e.length > 1) return r;
const {id: i, planDigest: a, issue: c, result: l} = s.announced;
const d = l.kind === "refused" ? (0, h.Y)(l.verdict) : {};
return {
...d,
...r,
"intervention-id": i,
"plan-digest": a,
...c !== null && {
"issue-number": String(c.number)
}
};
}
function withReviews(e, n, t) {
const o = reviewParts(n, t);
if (o.length === 0) return e;
const r = areReviewsKept(n);
const s = (0, w.F)(o, t);
return {
...(0, O.dK)(e, o, t, {
annotations: r ? [] : [ {
level: "error",
title: "review",
message: s
} ],
facts: {
reviews: reviewsJson(n, t)
}
}),
exitCode: r ? e.exitCode : 1
};
}
var x = t(6252);
var A = t(3493);
function withConflicts(e, n, {locate: t}, o) {
if (n === null) return e;
const r = (0, $.w)(o);
const s = [ ...(0, A.Z$)(n, r), ...(0, A.y2)(n, r) ];
const i = s.map(e => `! ${(0, p.M_)(e, r.quotes)}\n`);
const {report: a} = e;
const u = n.conflicts.map(e => {
const [n = {}] = e.between.flatMap(({path: e}) => {
const n = t.get(e);
return n === void 0 ? [] : [ {
file: (0, p.RK)(e),
...n([ "schedule" ])
} ];
});
return {
level: "warning",
title: r.portfolio.headings.conflicts,
message: (0, p.M_)((0, A.iV)(e, r), r.quotes),
...n
};
});
return {
...e,
log: s.length === 0 ? e.log : `${e.log}\n${i.join("")}`,
summary: [ e.summary, ...s.map(e => `<p>⚠️ ${(0, p.hy)(e)}</p>\n`) ].join("\n"),
annotations: [ ...e.annotations, ...u ],
report: typeof a === "object" && a !== null ? {
...a,
...(0, x.y_)(n)
} : a
};
}
var T = t(1402);
var M = t(7992);
var R = t(8504);
var C = t(1923);
var D = t(9419);
var B = t(3304);
var j = t(7494);
var L = t(9778);
var q = t(5583);
var z = t(7411);
var _ = t(6719);
var P = t(2039);
const N = new Set([ "receipt-unbound", "other-server", "not-signed", "signature-refused", "key-gone", "keys-unknown", "key-unusable", "time-unknown", "workflows-unset", "hosted-runner" ]);
function doubtful(e, n) {
const {id: t = "", payload: o = null} = e ?? {};
const r = n === "receipt-unbound" ? {
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
const s = "GET /repos/{owner}/{repo}/deployments";
const i = {
code: "api.malformed",
request: s,
status: 200,
detail: "",
flaw: r
};
return {
kind: "problem",
problem: i
};
}
function doubtOf(e, n) {
const t = (0, r.hJ)(e, n);
if (t !== "bound") return t === "unknown" ? "run-unknown" : "receipt-unbound";
const o = (0, P.h)(e, n.solution);
return (0, L.Fr)(n) && o?.kind !== "verified" ? (0, L.ad)(o) : null;
}
function runUnknown(e) {
return e?.run?.known === false ? {
kind: "problem",
problem: e.run.problem
} : doubtful(e, "receipt-unbound");
}
const F = (0, a.B9)(0);
function dueOf(e, n = false) {
const {candidate: t, facts: o} = e;
if (o.receipts?.known !== true) return o.receipts === null ? {
kind: "never-announced"
} : {
kind: "problem",
problem: o.receipts.problem
};
const r = o.receipts.value;
const s = r.filter(e => isOfThis(e, t));
const i = {
...e,
receipts: r,
own: s
};
const a = newestDelivered(i);
const u = a?.deliveredAt ?? F;
const c = t.intervention.status === "withdrawn" ? withdrawalDue(i, a, n) : noticeDue(i, a, n);
if (c.kind !== "send") return c;
const l = c.notice === "withdrawal" ? "withdrawal" : receiptKind(t);
const d = unconfirmedSince(i, u).find(({kind: e, payload: n}) => e === l && n.planDigest === t.planDigest);
return d === void 0 ? {
...c,
since: u,
commit: commitOf(i, c)
} : {
kind: "unknown",
receipt: d
};
}
function commitOf({own: e}, {previous: n}) {
if (n === null) return null;
const t = e.filter(({payload: e}) => e.messageId === n.reference);
return t.at(-1)?.commit ?? null;
}
function receiptKind({intervention: e}) {
return e.urgent === void 0 ? "announcement" : "notification";
}
function isOfThis(e, {intervention: n}) {
return (0, j.z7)(e.creator) && e.payload?.interventionId === n.id;
}
function isDelivered(e) {
return e.deliveredAt !== null;
}
function newestDelivered({own: e}) {
const [n = null] = e.filter(isDelivered).toSorted((e, n) => n.deliveredAt - e.deliveredAt);
return n;
}
function unconfirmedSince({own: e}, n) {
return e.filter(({deliveredAt: e, createdAt: t}) => e === null && t > n).filter(({signed: e, signature: n}) => e === void 0 || n?.kind !== "refused").toSorted((e, n) => e.createdAt - n.createdAt);
}
const E = {
kind: "send",
notice: "withdrawal",
previous: {
digest: void 0,
reference: void 0
},
since: F,
commit: null
};
function isToldSince({deliveredAt: e}, {candidate: n, facts: t}) {
const {announcement: o, urgent: r} = n.intervention;
const s = (o ?? r?.notification)?.["sent-at"] ?? F;
const i = t.now.known ? t.now.value : F;
return s > e && s <= i;
}
function withdrawalDue(e, n, t) {
const {announcement: o, urgent: r} = e.candidate.intervention;
const s = o ?? r?.notification;
const i = unconfirmedSince(e, n?.deliveredAt ?? F).filter(({kind: e}) => e !== "withdrawal").at(-1);
const a = i ?? n;
if (i === void 0 && n?.kind === "withdrawal" && !isToldSince(n, e)) {
const {deliveredAt: o, payload: r} = n;
const s = doubtOf(n, e);
if (s === "run-unknown") return runUnknown(n);
if (s !== null) return t ? E : doubtful(n, s);
return {
kind: "told",
via: "receipt",
at: o,
reference: r.messageId,
withdrawn: true
};
}
if (a !== null) return {
...E,
previous: nameOf(a.payload)
};
return s === void 0 ? {
kind: "never-announced"
} : {
...E,
previous: namedBy(s)
};
}
function noticeDue(e, n, t) {
const {candidate: o, facts: r, solution: s} = e;
const i = n?.deliveredAt ?? F;
const u = receiptKind(o);
if (unconfirmedSince(e, i).at(-1)?.kind === "withdrawal") return first(u, i);
const c = t ? null : sentByAGate(n, e);
if (c !== null) return c;
const l = (0, L.bh)(u, e);
const d = first(u, i);
if (l.kind === "sent" && r.landing?.known === false) return {
kind: "problem",
problem: r.landing.problem
};
switch (l.kind) {
case "sent":
{
const {at: n, via: o, reference: i} = l.notice;
const c = r.now.known ? r.now.value : n;
const f = u === "announcement" || c < (0, a.tY)(n, s.urgent["valid-hours"] * a.dp);
const m = (0, L.RH)(l.notice.recipients, e).length === 0 && n <= c;
const p = (0, q.z)(e).codes.includes("urgent.not-notified");
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
if (N.has(l.why) && !t) return doubtful(n, l.why);
return d;
}
}
function sentByAGate(e, n) {
const {candidate: t} = n;
if (e === null || e.payload.planDigest !== t.planDigest) return null;
const {deliveredAt: o, payload: s} = e;
if ((0, r.hJ)(e, n) !== "another-run") return null;
if ((0, z.J)({
at: o,
plan: t.planDigest,
via: "receipt"
}, n) !== "this-plan") return null;
return {
kind: "told",
via: "receipt",
at: o,
reference: s.messageId,
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
const o = unconfirmedSince(e, t).findLast(({kind: e}) => e === n);
return o && nameOf(o.payload);
}
function previousOf(e, n) {
const {candidate: t, receipts: o} = e;
const r = (0, _.V)(o, n, e);
if (r.kind === "other-plan") return nameOf(r.payload);
const {announcement: s, urgent: i} = t.intervention;
const a = i === void 0 ? s : i.notification;
return a && namedBy(a);
}
function nameOf({planDigest: e, messageId: n}) {
return {
digest: (0, B.Bc)(e) ? e : void 0,
reference: n
};
}
function namedBy({plan: e, reference: n}) {
return {
digest: e,
reference: n
};
}
var K = t(9103);
var U = t(7217);
var Y = t(1346);
var W = t(6056);
var H = t(5987);
function writeNotice(e, n, t, o) {
const r = e.previous;
switch (e.notice) {
case "announcement":
return (0, W.q)(e.notice, n);

case "urgent-notification":
case "changed-announcement":
{
const [s, i] = [ r?.digest, r?.reference ];
const a = {
...n,
previousDigest: s,
previousReference: i,
previous: t
};
return e.notice === "urgent-notification" ? (0, W.q)(e.notice, a) : (0, W.q)(e.notice, {
...a,
refusals: o
});
}

case "withdrawal":
{
const s = r?.digest === n.planDigest;
const i = s ? n.intervention : t ?? null;
const a = r?.digest ?? null;
const u = r?.reference;
return (0, W.q)(e.notice, {
...n,
reference: u,
announced: i,
digest: a,
refusals: o
});
}
}
}
async function readPrevious(e, n, t) {
if (n === null || t === void 0) return;
const o = await (0, U.i9)(e, [ n ]);
if (!o.ok) return;
const r = (0, H.hy)(o.value.get(n) ?? []);
const s = await (0, Y.b4)(e, [ ...new Set(r.map(({oid: e}) => e)) ]);
if (!s.ok) return;
for (const {path: e, oid: n} of r) {
const o = s.value.get(n);
const r = o === void 0 ? null : (0, H.G9)(e, o);
if (r?.planDigest === t) return r.intervention;
}
return;
}
function standingLetter({intervention: e, planDigest: n}, t) {
const o = e.urgent === void 0 ? "announcement" : "urgent-notification";
const r = e.status === "withdrawn" ? "withdrawal" : o;
const s = writeNotice({
kind: "send",
notice: r,
previous: null,
since: (0, a.B9)(0),
commit: null
}, {
intervention: e,
solution: t,
planDigest: n
}, void 0);
return (0, M.D)(s) ? s.text : null;
}
var J = t(2595);
var G = t(1930);
var V = t(485);
var Q = t(9146);
const Z = [ "client", "ezdrav-ict" ];
const X = new Set([ "approval.plan-changed", "approval.before-announcement", "approval.not-authorised", "approval.self" ]);
function mayBeYes({codes: e}) {
return !e.some(e => X.has(e));
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
const r = Z.some(n => (0, G.H_)(n, e) || (0, Q.GK)(n, (0, V.mh)(n, e), e, J.av) !== null);
return r ? [] : Z.filter(e => !(0, V.mh)(e, o).some(mayBeYes));
}
function planChange(e) {
const {due: n, result: t, answered: o, now: r} = e;
if (o === null) {
const e = t.kind === "sent" || t.kind === "told";
return e ? {
kind: "withdrawn",
notice: noticeOf(t)
} : null;
}
if (n.kind === "send") return changeFrom(n.previous?.digest, noticeOf(t));
if (!("via" in n) || n.via !== "receipt") return null;
const s = r < o.candidate.intervention.schedule.start;
const i = s && silentParties(o).length > 0;
return i ? changeFrom(replacedAt(o, n.at), n.reference) : null;
}
function noticeOf(e) {
if (e.kind === "told") return e.reference;
return "messageId" in e ? e.messageId : void 0;
}
function changeFrom(e, n) {
return e === void 0 ? null : {
kind: "changed",
from: e,
notice: n
};
}
function replacedAt({candidate: e, facts: n}, t) {
if (n.receipts?.known !== true) return;
const o = n.receipts.value.filter(n => isOfThis(n, e)).filter(({signature: e}) => e?.kind !== "refused").filter(({kind: n, payload: t}) => n === "withdrawal" || t.planDigest !== e.planDigest).map(({kind: e, payload: n, deliveredAt: o, createdAt: r}) => ({
kind: e,
payload: n,
at: o ?? (e === "withdrawal" ? r : t)
})).filter(({at: e}) => e < t).toSorted((e, n) => e.at - n.at).at(-1);
return o === void 0 || o.kind === "withdrawal" ? void 0 : nameOf(o.payload).digest;
}
var ee = t(8149);
var ne = t(1711);
var te = t(6745);
var oe = t(2371);
var re = t(8547);
async function refusalOf({standing: e}, n, t) {
const {solution: o} = e.files;
return preflight_preflight(n, o, await withPastRules(e, n, t));
}
function preflight_preflight(e, n, t) {
const o = (0, ee._)(e, n, t);
if (o.decision === "error") return (0, oe.x)(o, o.rules);
const r = (0, ne.CF)({
candidate: e,
solution: n,
facts: t
});
return r.some(te.M5) ? (0, oe.x)(o, r) : null;
}
async function withPastRules({repository: e, state: n, files: t, pushes: o}, r, s) {
const i = await (0, re.I)(e, n, t, o());
const a = {
...s,
formerRules: i,
requests: e.client.counted
};
const u = {
candidate: r,
solution: t.solution,
facts: a
};
const c = (0, ne.ce)(u);
const l = await (0, re.w)(e, n.defaultBranch, a, c);
if (l === null || !i.known) return a;
return l.ok ? {
...a,
formerRules: {
...i,
value: l.value
},
requests: e.client.counted
} : {
...a,
problems: [ ...s.problems, l.problem ],
requests: e.client.counted
};
}
var se = t(5345);
var ie = t(9505);
var ae = t(2585);
var ue = t(2438);
var ce = t(5079);
var le = t(7400);
var de = t(4952);
async function remind(e, n, t, o, r, s) {
const {standing: i, event: a} = e;
const {solution: u} = i.files;
const {intervention: c} = n;
const {status: l, urgent: d, schedule: f, environment: m} = c;
const p = a === "schedule" && l === "planned" && d === void 0 && u["enforce-in"].includes(m);
if (!p) return [];
const v = (0, se.j0)(f.start, s, u.calendar["extra-non-working-days"]);
if (v === null) return [];
i.repository.client.begin();
const g = await withPastRules(i, n, t.facts);
if (g.formerRules?.known === false) return [ {
party: null,
result: {
kind: "failed",
problem: g.formerRules.problem
}
} ];
if (!(0, ne.sb)({
candidate: n,
solution: u,
facts: g
})) return [];
const w = await (0, T.ts)(i, n, t, {
ok: true,
value: o,
request: "",
next: null
});
if (w.consents?.known === false) return [ {
party: null,
result: {
kind: "failed",
problem: w.consents.problem
}
} ];
const k = silentParties({
candidate: n,
solution: u,
facts: w
});
if (k.length === 0) return [];
const h = [];
for (const t of k) {
const i = await remindOne({
run: e,
candidate: n,
issue: o,
party: t,
time: v,
reference: r,
now: s
});
h.push({
party: t,
result: i
});
}
return h;
}
async function remindOne(e) {
const {run: n, candidate: t, issue: o, party: r, time: s, now: i} = e;
const {standing: a, post: u, language: l, markers: d} = n;
const {repository: f, files: m} = a;
const {solution: p} = m;
const {intervention: v, planDigest: w} = t;
const k = {
repository: f,
issue: o.number,
now: i,
markers: d
};
const said = e => `${(0, g.Y1)((0, c.r)({
party: r,
result: e
}, v.id, l))}\n${(0, ae.w)("concepts", l)}\n`;
if (u.server === null) {
const e = `\x3c!-- ezdrav:reminder-by-hand:${r}:${w} --\x3e`;
const n = await (0, de.N)(k, e, said({
kind: "by-hand"
}));
return n.kind === "problem" ? {
kind: "failed",
problem: n.problem
} : {
kind: "by-hand"
};
}
const h = p.contacts["mail-server"];
const {host: b} = u.server;
if (h !== void 0 && h.toLowerCase() !== b.toLowerCase()) return {
kind: "other-server",
host: b,
named: h
};
if (d.mayNotSend) return unsignable(n);
const y = v.announcement?.reference ?? e.reference;
const O = {
intervention: v,
solution: p,
planDigest: w,
approvalPage: o.url
};
const I = (0, W.q)("reminder", {
...O,
party: r,
reference: y
});
if (!(0, M.D)(I)) return {
kind: "incomplete",
missing: I.missing
};
const $ = (0, ce.tI)(`${v.id}.opomnik`, u);
const S = await (0, ue.RW)(k, {
messageId: $,
letter: I,
post: u,
marker: `\x3c!-- ezdrav:reminder:${r}:${s}:${w} --\x3e`,
text: e => said(e === null ? {
kind: "sending",
messageId: $
} : (0, ie.yA)(e, I, $))
});
switch (S.kind) {
case "not-claimed":
return {
kind: "failed",
problem: S.problem.problem
};

case "yielded":
return (0, ie.YE)(S.to);

case "delivered":
{
const e = (0, ie.yA)(S.delivery.posted, I, $);
const n = S.recorded.ok ? S.recorded.value.unsigned : null;
return e.kind === "sent" && n !== null ? {
...e,
unsigned: n.problem
} : e;
}
}
}
async function unsignable({standing: e, access: n, runId: t}) {
const o = {
schema: 1,
object: "trial",
run: String(t)
};
const r = await (0, le._)({
client: e.repository.client,
access: n,
demanded: true
}, "mark", o);
return r.kind === "signed" ? {
kind: "earlier-unknown",
messageId: null
} : {
kind: "failed",
problem: r.problem
};
}
var fe = t(8920);
async function announceOne(e, n) {
const {standing: t} = e;
t.repository.client.begin();
const {solution: o} = t.files;
const r = await (0, T.xS)(t, n, e);
const {facts: s} = r;
if (!s.now.known) {
const t = s.problems.find(({code: e}) => e !== "clock.unverifiable") ?? s.now.problem;
return ended(e, n, {
kind: "failed",
at: "facts",
problem: t
});
}
const i = s.now.value;
const a = dueOf({
candidate: n,
solution: o,
facts: s
}, e.anew);
switch (a.kind) {
case "problem":
return ended(e, n, {
kind: "failed",
at: "facts",
problem: a.problem
}, {
now: i
});

case "never-announced":
return ended(e, n, {
kind: "never-announced"
}, {
now: i
});

case "told":
return withIssue(e, n, r, a, a, i);

case "unknown":
return withIssue(e, n, r, a, earlierUnknown(a.receipt, n), i);

case "send":
{
const t = a.notice === "withdrawal" ? null : await refusalOf(e, n, s);
if (t !== null) return ended(e, n, {
kind: "refused",
verdict: t
}, {
now: i
});
return sendNotice(e, n, r, a, i);
}
}
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
async function sendNotice(e, n, t, o, r) {
const {standing: s, post: i, language: a, runId: u} = e;
const {repository: c, state: l, files: d} = s;
const {intervention: f, planDigest: m} = n;
const {solution: p} = d;
const {notice: v} = o;
const g = {
intervention: f,
solution: p,
planDigest: m
};
const w = writeNotice(o, g, void 0);
if (!(0, M.D)(w)) return ended(e, n, {
kind: "incomplete",
notice: v,
missing: w.missing
}, {
now: r
});
const k = {
candidate: n,
solution: p,
language: a,
letter: w.text,
outcome: null,
leaveClosed: o.again
};
const h = await (0, K.s8)(c, k, e.markers);
if (!h.ok) return ended(e, n, {
kind: "failed",
at: "issue",
problem: h.problem
}, {
now: r
});
const b = await readPrevious(c, o.commit, o.previous?.digest);
const y = await rejectionsOf(s, n, t, o, h);
const O = writeNotice(o, {
...g,
approvalPage: h.value.url
}, b, y);
const I = (0, M.D)(O) ? O : w;
const $ = await (0, fe.m)(c, {
notice: v,
letter: I,
interventionId: f.id,
planDigest: m,
commit: l.tip,
runId: u,
environment: f.environment,
since: o.since
}, i, r, {
signer: {
client: c.client,
access: e.access,
demanded: p.evidence.announcement === "signed"
},
mailServer: p.contacts["mail-server"]
});
if ($.kind === "rival") return ended(e, n, $, {
now: r,
issue: h.value
});
return withIssue(e, n, t, o, $, r, I.text);
}
async function withIssue(e, n, t, o, r, s, i) {
const {standing: a, language: u} = e;
const {repository: c, files: l} = a;
const {solution: d} = l;
a.repository.client.begin();
const f = i ?? standingLetter(n, d);
const m = {
result: r,
parts: ended(e, n, r, {
now: s,
letter: f
}).parts
};
const p = o.kind === "send" ? o.again : void 0;
const v = {
candidate: n,
solution: d,
language: u,
letter: f,
outcome: m,
leaveClosed: p
};
const g = await (0, K.s8)(c, v, e.markers);
if (!g.ok) return ended(e, n, r, {
now: s,
issueTrouble: g.problem,
letter: f
});
const w = {
repository: c,
issue: g.value.number,
now: s,
markers: e.markers
};
const k = n.intervention.status === "withdrawn" ? null : await (0, T.US)(a, n, t, g);
const h = k === null ? [] : (0, D.KY)(k);
const b = r.kind === "told" && !r.withdrawn ? await remind(e, n, t, g.value, r.reference, s) : [];
const y = planChange({
due: o,
result: r,
answered: k,
now: s
});
const O = (y === null ? null : await (0, K.li)(w, n, y, u)) ?? await (0, K.T0)(w, n, h, u);
const {value: I} = g;
return ended(e, n, r, {
now: s,
issue: I,
issueTrouble: O,
letter: f,
heard: h,
reminders: b
});
}
function ended({standing: e, language: n}, {intervention: t, path: o, planDigest: r}, s, {now: i = (0, 
a.B9)(0), issue: u, issueTrouble: c = null, letter: l = null, ...d} = {}) {
const {solution: f} = e.files;
const m = {
id: t.id,
path: o,
planDigest: r,
urgent: t.urgent !== void 0,
result: s,
issue: u === void 0 ? null : {
number: u.number,
url: u.url
},
heard: [],
reminders: [],
...d,
issueTrouble: c
};
const p = f.contacts["solution-custodian"];
const v = p === void 0 ? (0, R.LR)(f) : (0, R.AQ)(f, p);
const g = e.repository.fullName;
return {
announced: m,
parts: (0, C.G)({
announced: m,
letter: l,
now: i,
language: n,
to: v,
repository: g
})
};
}
async function rejectionsOf(e, n, t, {notice: o, previous: r}, s) {
const i = r?.digest;
if (i === void 0 || o !== "withdrawal" && o !== "changed-announcement") return;
const a = {
...t.facts,
landing: null
};
const u = {
...t,
facts: a
};
const c = (0, D.KY)(await (0, T.US)(e, {
...n,
planDigest: i
}, u, s));
return c.flatMap(({party: e, no: n}) => n === null ? [] : [ {
party: e,
at: n.at,
reference: n.reference
} ]);
}
var me = t(8666);
var pe = t(6829);
var ve = t(114);
var ge = t(7223);
var we = t(9652);
var ke = t(4816);
var he = t(217);
var be = t(1043);
var ye = t(4036);
var Oe = t(1151);
var Ie = t(9501);
var $e = t(7335);
var Se = t(6383);
var xe = t(6093);
var Ae = t(5204);
var Te = t(6255);
const Me = 720 * a.dp;
async function askAboutFinished(e, n, t) {
const o = [];
const r = new Set;
for (const s of e) {
const {intervention: e, planDigest: i} = s;
const a = (0, Se.s)(e, null);
if (a === null || !isRecent(e, t.now)) continue;
const u = (0, Ie.vU)({
interventionId: e.id,
planDigest: i
});
const isAbout = ({body: e}) => {
const n = (0, Ie.n0)(e);
return n !== null && (0, Ie.vU)(n) === u;
};
if (r.has(u) || n.edited.some(isAbout)) continue;
r.add(u);
const c = n.own.filter(isAbout).map(({body: e}) => e);
const l = (0, Oe.SQ)(e, a);
if (c.length > 0 && l.every(e => (0, Ie.MC)(c).includes(e))) continue;
const d = await (0, xe.b)({
...t,
candidate: s,
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
const r = n?.["ended-at"] ?? t.end;
return e === "production" && r <= o && o - r <= Me;
}
async function readWork({repository: e, listed: n, candidates: t}) {
const o = n.filter(({path: e}) => e.startsWith(".ezdrav/done/"));
const r = await (0, Te.C)(e, o);
if (!r.ok) return r;
const s = r.value.flatMap(({path: e, source: n}) => {
const t = (0, Ae.I)(e, n);
return t.ok ? [ {
intervention: t.value,
planDigest: t.planDigest
} ] : [];
});
return {
...r,
value: [ ...t, ...s ]
};
}
async function lookAfterReviews(e) {
const {repository: n, markers: t} = e;
const o = e.listed.some(({path: e}) => e.startsWith(".ezdrav/done/"));
const r = e.candidates.some(({intervention: e}) => e.outcome !== void 0);
const s = await (0, ye.fs)(n, ({body: e}) => (0, Ie.n0)(e) !== null);
if (!s.ok) return {
deeds: [],
problem: s.problem
};
const i = await openReviews(t, s.value);
if (i.length === 0 && !o && !r) return {
deeds: [],
problem: null
};
const a = await readWork(e);
if (!a.ok) return {
deeds: [],
problem: a.problem
};
const u = await e.now();
if (!u.known) return {
deeds: [],
problem: u.problem
};
const {solution: c, language: l} = e;
const d = {
repository: n,
solution: c,
language: l,
now: u.value,
markers: t
};
const f = [];
for (const {interventionId: e, issue: n, done: t, problem: o} of await askAboutFinished(a.value, s.value, d)) if (o !== null) f.push({
kind: "failed",
interventionId: e,
issue: n,
problem: o
}); else if (t !== null && n !== null) f.push({
kind: t,
interventionId: e,
issue: n
});
for (const n of i) {
const t = (0, Ie.vU)(n.reviewed);
const o = a.value.find(({intervention: e, planDigest: n}) => (0, Ie.vU)({
interventionId: e.id,
planDigest: n
}) === t);
const r = await lookAfter(e, n, o?.intervention ?? null, u.value);
if (r !== null) f.push(r);
}
return {
deeds: f,
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
for (const {issue: n, edited: r} of t) {
const t = (0, Ie.n0)(n.body);
if (t === null || o.has((0, Ie.vU)(t))) continue;
const {number: s, createdAt: i, body: a} = n;
const u = await e.standing(a, {
issue: s,
madeAt: i
}) === "foreign";
if ((0, Ie.TN)(a) && !u) continue;
o.set((0, Ie.vU)(t), {
issue: n,
reviewed: t,
edited: r,
foreign: u
});
}
return [ ...o.values() ];
}
async function lookAfter(e, n, t, o) {
if (t?.review?.held !== void 0) return closeRecorded(e, n);
const r = e.solution.calendar["extra-non-working-days"];
const s = reviews_dueOf(n, t, r);
const i = (0, Oe.TQ)(s, o, r);
return i === null ? null : reviews_remind(e, n, {
kind: i,
due: s,
now: o
});
}
function reviews_dueOf({issue: e, edited: n, foreign: t}, o, r) {
const s = n || t ? null : (0, Ie.M_)(e.body);
const i = o?.outcome?.["ended-at"];
if (o?.review?.due !== void 0) return o.review.due;
return s ?? (o === null || i === void 0 ? null : (0, Oe.dW)(o, i, r));
}
async function closeRecorded({repository: e, markers: n}, {issue: t, reviewed: o, edited: r}) {
if (t.state === "closed" && r) return null;
const s = (0, Ie.TN)(t.body) ? t.body : (0, Ie.t2)(t.body);
const {text: i} = await n.signed(s, t.number);
const a = await (0, be.tt)(e, t.number, {
...!r && {
body: i
},
...t.state === "open" && {
state: "closed",
state_reason: "completed"
}
});
return deedOf("closed", t, o, a.ok ? null : a.problem);
}
async function reviews_remind({repository: e, solution: n, language: t, markers: o}, {issue: r, reviewed: s}, i) {
const {kind: a, due: u, now: c} = i;
const {interventionId: l} = s;
const d = {
repository: e,
issue: r.number,
now: c,
markers: o
};
const f = r.state === "closed";
const {assignees: m} = n.contacts;
const p = (0, $e.yg)({
kind: a,
interventionId: l,
due: u,
reopened: f,
assignees: m,
language: t
});
const v = await (0, de.N)(d, (0, Ie.Qe)(a), p);
if (v.kind === "already") return null;
if (v.kind === "problem") return deedOf("reminded", r, s, v.problem);
const g = f ? await (0, be.tt)(e, r.number, {
state: "open",
state_reason: "reopened"
}) : null;
return deedOf("reminded", r, s, g?.ok === false ? g.problem : null);
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
var Re = t(3193);
async function announce(e, n = {}) {
const {inputs: t, context: r} = e;
const i = (0, ce.C8)(t, n);
const {event: a, runId: u} = r;
return (0, pe.Yp)(e, async e => {
const {client: n} = e;
n.begin();
const c = t.sendAgain === void 0 ? null : await (0, he.V)(e, t.sendAgain);
const l = c?.ok === false ? c : await (0, T.ZY)(e, t.intervention);
if (!l.ok) {
const {problem: e} = l;
const o = {
kind: "unknown",
problem: e
};
return (0, O.F_)((0, me.Uw)(n, o, e, s.U, a), {
language: t.language ?? "en"
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
const g = misplaced(d, r);
const held = e => (0, ge.N$)(e, f, m);
if (g !== null) return held((0, O.F_)(g, v));
const {solution: w} = f;
const {defaultBranch: k} = d.state;
const h = await (0, we.B)({
repository: e,
defaultBranch: k,
solution: w,
runId: u
});
const concluded = async e => {
const n = t.intervention === void 0 ? withReviews(held(e), await reviewsKept(d, h, m), m) : held(e);
return (0, ke.C)(n, {
...h.strange,
doubtful: []
}, m);
};
const b = unusable(d, t.intervention, a) ?? unfilled(d, a);
if (b !== null) return await concluded((0, O.F_)(b, v));
const y = a === "workflow_dispatch" && t.intervention !== void 0;
const I = {
standing: d,
post: i,
language: m,
event: a,
anew: y,
runId: u,
access: (0, o.j)(process.env),
markers: h
};
const $ = await announceAll(I, t.intervention !== void 0);
const S = e.numbered(d.state.id);
const x = await (0, ve.U)(S, f);
const A = withConflicts(concludeAnnounced($, v), x, f, m);
return await concluded(A);
});
}
function reviewsKept({repository: e, state: n, files: t}, o, r) {
e.client.begin();
const {candidates: s, solution: i} = t;
const now = () => (0, Re.I)(e);
const a = {
repository: e,
listed: n.files,
candidates: s,
solution: i,
language: r,
now
};
return lookAfterReviews({
...a,
markers: o
});
}
function misplaced({repository: e, files: n, state: t}, {event: o, ref: s}) {
const i = s === `refs/heads/${t.defaultBranch}` && r.NZ.includes(o);
return i ? null : (0, me.Yb)(e.client, n.files, n.solution, {
event: o,
ref: s
});
}
function unusable({repository: e, files: n}, t, o) {
const {kind: r} = n.files;
if (r === "read") return null;
const s = n.diagnostics.filter(({code: e}) => e !== "file.unread" && e !== "file.starter-text");
if (r === "invalid" && s.length === 0 && t === void 0) return null;
const i = n.files.kind === "unknown" ? n.files.problem : null;
return (0, me.Uw)(e.client, n.files, i, n.solution, o);
}
function unfilled({repository: e, files: n}, t) {
const o = n.diagnostics.filter(({code: e}) => e === "file.starter-text");
if (o.length === 0) return null;
return (0, me.Uw)(e.client, {
kind: "invalid",
diagnostics: o
}, null, n.solution, t);
}
async function announceAll(e, n) {
const {files: t} = e.standing;
const o = t.candidates.filter(({intervention: e}) => e.outcome === void 0);
const [r] = t.candidates;
if (n && o.length === 0 && r !== void 0) {
const {event: n, standing: o} = e;
const {client: s} = o.repository;
const i = (0, me.tm)(s, t.files, r, t.solution, n);
return [ ended(e, r, {
kind: "refused",
verdict: i
}) ];
}
const s = [];
for (const n of o) {
const t = withSameId(n, o);
s.push(t.length > 1 ? ended(e, n, {
kind: "same-id",
files: t
}) : await announceOne(e, n));
}
return s;
}
function withSameId({intervention: e}, n) {
return n.filter(n => n.intervention.id === e.id).map(({path: e}) => e);
}
}),
1402: ((e, n, t) => {
t.d(n, {
US: () => answeredCase,
ZY: () => readStanding,
ts: () => answeredFacts,
xS: () => factsOf
});
var o = t(7217);
var r = t(4036);
var s = t(834);
var i = t(8328);
var a = t(7934);
var u = t(9457);
t(5987);
var c = t(3068);
var l = t(2278);
var d = t(2574);
var f = t(2617);
var m = t(9904);
var p = t(740);
var v = t(3193);
async function readStanding(e, n) {
const t = await (0, i.Nu)(e, null);
if (!t.ok) return t;
const [r, s] = await Promise.all([ (0, f.m)(e, t.value, n), (0, o.EX)(e, t.value.defaultBranch, null) ]);
const {defaultBranch: a} = t.value;
let u = null;
const pushes = () => u ??= (0, m.M)(e, a, s, true);
return {
...t,
value: {
repository: e,
state: t.value,
files: r,
activity: s,
pushes
}
};
}
async function factsOf(e, n, {event: t, runId: o}) {
const {repository: r, state: i, files: a} = e;
const f = n.intervention.urgent !== void 0;
const m = n.intervention.status === "withdrawn";
const p = (0, s.gh)(r, i.deployments, e => e.deliveredAt !== null && e.payload?.interventionId === n.intervention.id);
const g = {
repository: r,
state: i
};
const {id: w} = n.intervention;
const [k, h, b, y] = await Promise.all([ m ? null : landingOf(e, n, p), p, p.then(e => (0, 
c.v$)(g, e, w)), p.then(e => (0, l.x4)(r.client, e, w)) ]);
const O = f && k !== null ? await consentsKnown(e, n, k) : null;
const I = k?.landing ?? null;
const $ = await (0, v.I)(r);
const S = k?.stood ?? null;
const x = {
repository: r,
state: i,
candidate: n,
keys: y,
stood: S,
now: $
};
const A = h.ok ? (0, c.zw)((0, c.R7)(h.value, b, S, i)) : [];
const {notices: T, answers: M} = (0, l.zZ)(await (0, l.mj)(A, x));
const R = h.ok ? {
known: true,
value: T,
grade: "verified",
sources: []
} : {
known: false,
problem: h.problem
};
const C = I?.known === true ? I.value.landedBy : null;
const D = {
repository: r.fullName,
now: $,
runId: String(o),
event: t,
files: a.files,
target: {
ref: {
kind: "ref",
name: `refs/tags/${n.intervention.release.tag}`
},
deployed: null,
tagNow: null,
environment: n.intervention.environment,
intervention: n.path
},
landing: I,
receipts: R,
answers: M,
consents: O,
actor: C,
triggeringActor: null,
roster: a.roster,
formerRules: null,
...(0, u.O)(a),
problems: (0, d.dM)((0, d._n)([ $, I, R, O, a.roster ])),
requests: r.client.counted
};
return {
facts: D,
history: k
};
}
async function answeredCase(e, n, {facts: t, history: o}, r) {
const {solution: s} = e.files;
const i = await saidOnGitHub(e, n, o, r);
return {
candidate: n,
solution: s,
facts: {
...t,
consents: i
}
};
}
async function saidOnGitHub({repository: e, files: n}, t, o, r) {
const s = (0, a._O)(n.solution) === 0 ? {
ok: true,
value: [],
request: "",
next: null
} : await (0, a.SQ)(e, r);
return (0, a.ux)(t, o?.pull ?? null, s, o?.holders);
}
async function answeredFacts(e, n, {facts: t, history: o}, r) {
const s = o?.unread ?? null;
if (s !== null && (0, a._O)(e.files.solution) > 0) {
const e = {
...s,
permission: "pull_requests: read"
};
return {
...t,
consents: {
known: false,
problem: e
}
};
}
const i = await saidOnGitHub(e, n, o, r);
return {
...t,
consents: i
};
}
const NOBODY = () => Promise.resolve({
ok: true,
value: new Map,
request: "",
next: null
});
async function landingOf({repository: e, state: n, files: t, activity: o, pushes: r}, s, i) {
const read = async a => {
const u = o.ok ? {
receipts: i,
ahead: await r()
} : {
receipts: i
};
return (0, p.L)(e, n, s, o, t.blobs, a, u);
};
const a = await read();
const {landing: u} = a;
const c = s.intervention.urgent !== void 0;
if (u.known || c && u.problem.code !== "api.forbidden") return {
...a,
unread: null
};
return {
...await read(NOBODY),
unread: u.problem
};
}
async function consentsKnown({repository: e, files: n}, t, {pull: o, unread: s, holders: i}) {
const {approvals: u} = t.intervention;
const c = u?.client !== void 0 && u["ezdrav-ict"] !== void 0;
if (s !== null && !c) return {
known: false,
problem: {
...s,
permission: "pull_requests: read"
}
};
const l = await (0, a.Ry)(t, n.solution, () => (0, r.Jz)(e));
const d = await (0, a.SQ)(e, l);
return (0, a.ux)(t, o, d, i);
}
}),
6255: ((e, n, t) => {
t.d(n, {
C: () => readKeptFiles
});
var o = t(1346);
var r = t(5987);
var s = t(8317);
const i = 100;
async function readKeptFiles(e, n) {
const t = n.filter(({path: e}) => (0, s.t)(e));
const o = await readAll(e, t);
if (!o.ok) return o;
const i = t.map(e => ({
path: e.path,
source: (0, r.$E)(e, o.value)
}));
return {
...o,
value: i
};
}
async function readAll(e, n) {
const t = [ ...new Set(n.filter(r.hS).map(({oid: e}) => e)) ];
const s = new Map;
let a = {
ok: true,
value: s,
request: "",
next: null
};
for (let n = 0; n < t.length; n += i) {
a = await (0, o.b4)(e, t.slice(n, n + i));
if (!a.ok) return a;
for (const [e, n] of a.value) s.set(e, n);
}
return {
...a,
value: s
};
}
}),
8317: ((e, n, t) => {
t.d(n, {
K: () => keptSolution,
t: () => isKept
});
var o = t(5204);
var r = t(1742);
var s = t(4595);
var i = t(5987);
const a = /^\.ezdrav\/(?:intervention|(?:interventions|done)\/[^/]+)\.yml$/;
function isKept(e) {
return a.test(e) || e === i.hq || e === i.is;
}
function keptSolution(e, n) {
const t = [];
const u = n.flatMap(({path: e, source: n}) => {
if (!a.test(e)) return [];
const r = (0, o.I)(e, n);
if (r.ok) return [ {
path: e,
intervention: r.value,
planDigest: r.planDigest
} ];
t.push(e);
return [];
});
const read = (e, o) => {
const r = n.find(n => n.path === e);
if (r === void 0) return null;
const s = o(e, r.source);
if (s.ok) return s.value;
t.push(e);
return null;
};
const c = read(i.hq, r.K);
const {calendar: l} = c ?? r.U;
return {
solution: {
label: e,
name: c?.name ?? null,
interventions: u,
roster: read(i.is, s.h),
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
var r = t(9962);
var s = t(7827);
var i = t(9600);
var a = t(5079);
var u = t(217);
var c = t(7400);
async function notify(e, n, t, o, r) {
const {notice: s, letter: i, interventionId: u} = n;
const c = (0, a.tI)(u, t);
const l = {
messageId: c,
date: o
};
if (t.server === null) {
const e = `ezdrav-${i.kind}-${u}`;
const n = await (0, a.d$)(i, l, t, e);
if (n.kind === "not-sent") return {
...n,
notice: s,
left: null
};
const {to: o, subject: r} = i;
return {
...n,
notice: s,
to: o,
subject: r
};
}
const {mailServer: d} = r;
const f = t.server.host.toLowerCase();
if (d !== void 0 && d.toLowerCase() !== f) return {
kind: "other-server",
host: f,
named: d
};
const m = contentOf(n, c, f);
return e.client.uninterrupted(() => sendWithReceipt({
repository: e,
content: m
}, n, t, l, r.signer));
}
async function sendWithReceipt(e, {notice: n, letter: t, since: o}, s, l, d) {
const {content: f} = e;
const {messageId: m, date: p} = l;
const v = d === null ? null : await (0, c._)(d, f.kind, (0, r.T8)(f, "claim"));
if (v !== null && v.kind !== "signed" && d?.demanded === true) return {
kind: "failed",
at: "signature",
problem: v.problem
};
const g = v?.kind === "signed" ? v.token : null;
const w = (0, u.C)(e, g, o, p);
const {client: k} = e.repository;
const h = await (0, i.E4)(w, () => (0, a.cK)(k, t, l, s));
switch (h.kind) {
case "not-claimed":
return {
kind: "failed",
at: "receipt",
problem: h.problem
};

case "yielded":
return {
kind: "rival"
};

case "delivered":
{
const {recorded: o} = h;
const {posted: r} = h.delivery;
const s = String(h.key);
if (r.kind === "unknown") return {
kind: "unknown",
now: true,
notice: n,
messageId: m,
receipt: s,
since: p
};
if (r.kind === "not-sent") return {
...r,
notice: n,
left: o.ok ? null : s
};
const i = await receiptSigned(e, d, v);
if (!o.ok && i.kind !== "signed") return {
kind: "unconfirmed",
notice: n,
messageId: m,
receipt: s,
problem: o.problem
};
const a = o.ok ? o.value.at : p;
const {mailServer: u} = f;
const {refusedCopies: c} = r;
const {to: l} = t;
return {
kind: "sent",
notice: n,
at: a,
messageId: m,
to: l,
mailServer: u,
signing: i,
refusedCopies: c
};
}
}
}
async function receiptSigned({repository: e, content: n}, t, a) {
if (t === null || a === null) return {
kind: "unset"
};
const {demanded: u} = t;
const unsigned = (e, n = true) => ({
kind: "unsigned",
setUp: n,
demanded: u,
problem: e
});
if (a.kind === "not-set-up") return unsigned(a.problem, false);
const {kind: l, commit: d} = n;
const f = (0, r.T8)(n, "receipt");
const m = await (0, c.G)(t, l, f);
if (m.kind !== "signed") return unsigned(m.problem);
for (let n = 1; ;n += 1) {
const t = await (0, r.Bj)(e, d, {
kind: l,
payload: f,
token: m.token
});
if (t.ok) {
await (0, r.JW)(e, t.value);
return {
kind: "signed"
};
}
if (n === i.Qm || (0, s.vu)(t.problem)) return unsigned(t.problem);
await (0, o.v)(i.j2 * n, e.client.signal);
}
}
const l = {
announcement: "announcement",
"changed-announcement": "announcement",
"urgent-notification": "notification",
withdrawal: "withdrawal"
};
function contentOf(e, n, t) {
const {letter: o, notice: r, since: s, ...i} = e;
return {
...i,
kind: l[r],
recipients: o.to,
messageId: n,
mailServer: t
};
}
}),
217: ((e, n, t) => {
t.d(n, {
C: () => receiptLedger,
V: () => giveUpReceipt
});
var o = t(8244);
var r = t(9962);
var s = t(7827);
const i = (0, s.Qm)("GET /repos/{owner}/{repo}/deployments", "record-not-listed");
function receiptLedger({repository: e, content: n}, t, a, u) {
let c = false;
return {
messageId: n.messageId,
now: u,
unlisted: i,
looksFirst: false,
saysAll: false,
claim: async () => {
const o = await (0, r.zk)(e, n, t);
return o.ok ? o : {
...o,
certain: (0, s.vu)(o.problem)
};
},
attempts: async () => {
const isLast = ({createdAt: e}) => e <= a;
const t = await (0, r.wr)(e, n.kind, isLast);
if (!t.ok) return t;
const o = t.value.filter(({createdAt: e}) => e > a).filter(({payload: e}) => e?.interventionId === n.interventionId).filter(({payload: e}) => e?.planDigest === n.planDigest).toSorted((e, n) => e.id - n.id);
const s = [];
for (const {id: t, createdAt: i, payload: a} of o) {
const o = a?.messageId ?? "";
const u = o === n.messageId && !c;
const l = u ? null : await (0, r.Gq)(e, t);
if (l?.ok === false) return l;
s.push({
key: t,
messageId: o,
...endOf(l?.value ?? null, i)
});
}
return {
ok: true,
value: s
};
},
withdraw: n => (0, r.hx)(e, n),
record: async (n, {end: t}) => {
c = true;
if (t === "unknown") return recordedAt(u);
if (t === "failed") {
const t = await (0, r.hx)(e, n);
return t.ok ? recordedAt(u) : t;
}
const o = await (0, r.JW)(e, n);
return o.ok ? recordedAt(o.value.created_at) : o;
},
wait: n => (0, o.v)(n, e.client.signal)
};
}
function recordedAt(e) {
return {
ok: true,
value: {
at: e,
unsigned: null
}
};
}
function endOf(e, n) {
if (e === null) return {
at: n,
end: null
};
return e.kind === "delivered" ? {
at: e.at,
end: "sent"
} : {
at: n,
end: "failed"
};
}
const a = [ "announcement", "notification", "withdrawal" ];
async function giveUpReceipt(e, n) {
const isMeant = ({payload: e}) => e?.messageId === n;
let t = "";
for (const n of a) {
const o = await (0, r.wr)(e, n, isMeant);
if (!o.ok) return o;
t = o.request;
const s = o.value.find(isMeant);
if (s === void 0) continue;
const i = await (0, r.Gq)(e, s.id);
if (!i.ok) return i;
const a = i.value === null ? await (0, r.hx)(e, s.id) : i;
if (!a.ok) return a;
}
return {
ok: true,
value: null,
request: t,
next: null
};
}
}),
114: ((e, n, t) => {
t.d(n, {
U: () => conflictsOver
});
var o = t(9339);
var r = t(8480);
function ownConflictsOf(e, n, t, o) {
const {conflicts: s} = (0, r.u)([ e, ...n ], o);
const i = n.filter(({isRead: e}) => !e).map(({label: e}) => e);
return {
conflicts: s.filter(({between: n}) => n.some(({label: n}) => n === e.label)),
unread: [ ...i, ...t ]
};
}
var s = t(9688);
var i = t(2370);
const a = 50;
async function conflictsOver(e, n) {
const {belonging: t, candidates: r} = n;
const s = e.client.clock.now();
if (t === void 0 || !s.known) return null;
const u = r.some(({intervention: {outcome: e, status: n, schedule: t}}) => e === void 0 && n === "planned" && s.value < t.end);
const {house: c, id: l} = t;
const d = c.organisation.solutions.filter(n => n.id !== e.id);
if (!u || d.length === 0) return null;
const f = l === null ? [] : [ [ l, Promise.resolve({
ok: true,
value: c,
request: "",
next: null
}) ] ];
const m = d.slice(0, a);
const p = await (0, i.t)(e.client.solutions, m.map(e => (0, o.Sz)(e.repository, e.id)), new Map(f));
const v = d.slice(a).map(({repository: e}) => e);
return ownConflictsOf(ownListed(e, n, s), p, v, s.value);
}
function ownListed({fullName: e, id: n}, t, o) {
const {solution: r, belonging: i, candidates: a} = t;
return {
label: e,
listedAs: null,
id: n,
name: r.name === "" ? null : r.name,
isRead: true,
knowsRules: true,
cases: a.map(e => (0, s.KC)(e, t, {
now: o
})),
onDuty: (i?.own ?? r).contractor?.["on-duty"] ?? null,
drafts: [],
freezes: [],
deliveries: {
kind: "unknown"
},
wants: []
};
}
}),
1059: ((e, n, t) => {
t.d(n, {
Xm: () => isAnnouncementSettled,
kB: () => announcementStatus,
wP: () => isWhole
});
var o = t(9505);
function isAnnouncementSettled(e) {
const {kind: n} = e;
if (n === "sent") return !lacksSignature(e);
return n === "told" || n === "never-announced";
}
function isWhole({result: e, reminders: n}) {
return isAnnouncementSettled(e) && n.every(o.Ry);
}
function lacksSignature({signing: e}) {
return e.kind === "unsigned" && e.demanded;
}
const r = {
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
function announcementStatus({result: e, urgent: n}) {
switch (e.kind) {
case "sent":
return lacksSignature(e) ? unverifiable(n) : r;

case "told":
case "never-announced":
return r;

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
}),
6381: ((e, n, t) => {
t.d(n, {
G: () => askForToken,
j: () => idTokenAccess
});
var o = t(3619);
var r = t(3305);
const s = o.Ikc({
value: o.YjP().check(r.m9(1), r.Eb(16384))
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
const r = await e.elsewhere(i, o.href, n.secret, s);
return r.ok ? {
...r,
value: r.value.value
} : r;
}
function safeUrl(e) {
const n = URL.canParse(e) ? new URL(e) : null;
const t = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(n?.hostname ?? "");
return n?.protocol === "https:" || n?.protocol === "http:" && t ? n : null;
}
}),
7610: ((e, n, t) => {
t.r(n);
t.d(n, {
approve: () => approve
});
var o = t(9466);
var r = t(4586);
var s = t(4789);
var i = t(6381);
var a = t(1043);
var u = t(9962);
var c = t(8031);
var l = t(4391);
var d = t(2921);
var f = t(1294);
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
function takenSentence({answer: e, party: n, domain: t, intervention: o}, r) {
const {approve: s} = (0, d.w)(r);
const i = s.answers[e];
return s.taken(s.parties[n], i, (0, l.TL)(t), (0, l.TL)(o));
}
var p = t(4057);
var v = t(2585);
var g = t(3760);
var w = t(3024);
var k = t(2616);
const h = "mail";
function readBroughtMail(e) {
const n = fieldOf(e["GITHUB_EVENT_PATH"] ?? "");
if (n === null) return null;
(0, k.dK)(n);
const t = n.replace(/\s+/g, "");
if (t === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(t)) return null;
const o = Buffer.from(t, "base64").toString("latin1");
(0, k.dK)(o);
return `${o.replace(/[\r\n]+$/, "")}\r\n\r\n`;
}
function fieldOf(e) {
try {
const n = JSON.parse((0, w.readFileSync)(e, "utf8"));
const t = memberOf(memberOf(n, "inputs"), h);
return typeof t === "string" ? t : null;
} catch {
return null;
}
}
function memberOf(e, n) {
return typeof e === "object" && e !== null && Object.hasOwn(e, n) ? e[n] : void 0;
}
var b = t(1438);
var y = t(128);
var O = t(1402);
var I = t(8666);
var $ = t(3475);
var S = t(9378);
var x = t(1042);
var A = t(498);
function concludeApprove(e, n) {
const t = e.kind === "taken";
const o = approveParts(e, n);
const r = (0, d.w)(n).approve.heads[e.kind];
const s = (0, S.F)(o, n);
const i = t && e.trouble === null;
return (0, x.Q2)([ (0, f.R_)(`${t ? "✅" : "⛔"} ${r}`), ...o ], n, {
exitCode: t ? 0 : 1,
outputs: {
allowed: "false",
...t && {
"intervention-id": e.intervention
},
...t && e.issue !== null && {
"issue-number": String(e.issue)
}
},
annotations: i ? [] : [ {
level: t ? "warning" : "error",
title: r,
message: s
} ],
report: {
schema: 1,
mode: "approve",
...detailsOf(e, n),
versions: A.S
}
});
}
function detailsOf(e, n) {
switch (e.kind) {
case "taken":
{
const {answer: n, intervention: t, party: o, approver: r, domain: s, issue: i} = e;
return {
result: n,
intervention: t,
party: o,
approver: r,
domain: s,
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
var T = t(6829);
var M = t(1192);
var R = t(7400);
var C = t(1742);
async function approve(e, n = e => (0, r.k)(e)) {
const {inputs: t, context: o} = e;
return (0, T.Yp)(e, async r => {
const {client: s} = r;
s.begin();
const i = readBroughtMail(process.env);
const a = await (0, O.ZY)(r, void 0);
if (!a.ok) return unread(s, a.problem, e);
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
return (0, x.F_)((0, I.Yb)(s, c.files, c.solution, e), f);
}
if (c.files.kind !== "read") {
const e = c.files.kind === "unknown" ? c.files.problem : null;
const n = (0, I.Uw)(s, c.files, e, c.solution, m);
return (0, x.F_)(n, f);
}
const v = await takenIn({
standing: u,
context: o,
ask: n,
sender: t.mailFrom
}, i);
return concludeApprove(await withComment(r, v, d), d);
});
}
function unread(e, n, {inputs: t, context: o}) {
const r = {
kind: "unknown",
problem: n
};
const s = (0, I.Uw)(e, r, n, C.U, o.event);
return (0, x.F_)(s, {
language: t.language ?? "en"
});
}
async function takenIn(e, n) {
const {standing: t, context: o, ask: r, sender: s} = e;
const {files: i, state: a} = t;
const {solution: u} = i;
if (a.visibility === "PUBLIC" && (0, g.ME)(u).length > 0) return {
kind: "public"
};
if (n === null) return {
kind: "no-mail"
};
const c = (0, y.M)(n);
if (!c.ok) return {
kind: "refused",
faults: c.faults
};
const {mail: l} = c;
const d = i.candidates.find(({intervention: {id: e, outcome: n}}) => n === void 0 && e === l.answer.intervention);
if (d === void 0) {
const {intervention: e} = l.answer;
return {
kind: "refused",
faults: [ {
code: "subject.other-intervention",
value: e
} ]
};
}
const {facts: f} = await (0, O.xS)(t, d, o);
if (f.landing?.known === false) return {
kind: "failed",
problem: f.landing.problem
};
if (!f.now.known) return {
kind: "failed",
problem: f.now.problem
};
const m = await (0, M.readMailKnowledge)(t.repository, a.tip, {
solution: u,
sender: s
});
if (!m.ok) return {
kind: "failed",
problem: m.problem
};
const {senders: p, isPublic: v} = m.value;
const w = {
intervention: {
id: d.intervention.id,
planDigest: d.planDigest
},
approvers: (0, g.ME)(u),
outsiders: (0, g.UE)(u, p),
stoodSince: f.landing?.value.noOtherSince ?? null,
now: f.now.value,
isPublicSuffix: v
};
const k = new Map;
for (const e of (0, b.b)(l, w.approvers)) k.set(e, await r(e));
const h = {
kind: "unavailable",
detail: ""
};
const I = (0, b.B)(l, e => k.get(e) ?? h, w);
if (!I.ok) {
const {id: e} = d.intervention;
return {
kind: "refused",
faults: I.faults,
intervention: e
};
}
return recorded(e, d, I.answer, u);
}
async function recorded({standing: e, context: n}, t, o, {evidence: r}) {
const {repository: s, state: a} = e;
const {kind: c} = o;
const l = payloadOf(t, o, n.runId);
const d = r.approvals !== "recorded";
const f = {
client: s.client,
access: (0, i.j)(process.env),
demanded: d
};
const m = await (0, R._)(f, c, l);
if (m.kind !== "signed") return {
kind: "failed",
problem: m.problem
};
const p = {
kind: c,
payload: l,
token: m.token
};
const v = await (0, u.Bj)(s, a.tip, p);
if (!v.ok) return {
kind: "failed",
problem: v.problem
};
const {party: g, approver: w, domain: k, mayBeAutomatic: h} = o;
const {id: b} = t.intervention;
const y = {
answer: c,
intervention: b,
party: g,
approver: w,
domain: k,
mayBeAutomatic: h
};
return {
kind: "taken",
...y,
issue: null,
trouble: null
};
}
function payloadOf({intervention: e, planDigest: n}, t, r) {
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
run: String(r)
};
}
async function withComment(e, n, t) {
const o = n.kind === "taken";
const r = "intervention" in n ? n.intervention : void 0;
if (r === void 0) return n;
const i = await (0, s.kd)(e, r);
if (!i.ok) return o ? {
...n,
trouble: i.problem
} : n;
if (i.value === null) return n;
const {number: u} = i.value;
const c = o ? `${(0, l.M_)(takenSentence(n, t), (0, d.w)(t).quotes)}\n` : (0, p.Y1)(approveParts(n, t));
const f = await (0, a.BC)(e, u, `${c}\n${(0, v.w)("mail", t)}\n`);
if (!o) return n;
return {
...n,
issue: u,
trouble: f.ok ? null : f.problem
};
}
}),
7400: ((e, n, t) => {
t.d(n, {
G: () => signPatiently,
_: () => sign
});
var o = t(8244);
var r = t(6381);
var s = t(6346);
var i = t(2489);
async function sign({client: e, access: n}, t, o) {
const a = (0, s.Ox)(t, o);
const u = await (0, r.G)(e, n, a);
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
const r = performance.now() + a.all;
for (;;) {
const s = await sign(e, n, t);
const i = s.kind === "failed" && passes(s.problem);
if (!i || performance.now() + a.between > r) return s;
await (0, o.v)(a.between, e.client.signal);
}
}
function passes({status: e}) {
return e === null || e === 429 || e < 400 || e >= 500;
}
})
};
