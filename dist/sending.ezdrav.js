import { modules as e } from "./shared.ezdrav.js";

export const id = 418;

export const ids = [ 418, 903, 5630, 2113, 8432, 9381, 3391, 3610, 3912, 5367, 6865, 7863, 7864 ];

export const modules = {
...e,
2371: ((e, n, t) => {
t.d(n, {
x: () => refusal
});
var s = t(8048);
function refusal(e, n) {
const t = (0, s.L)(n, false);
return {
...e,
decision: e.decision === "error" || t.startsWith("allow") ? "error" : t,
allowed: false,
reasonCodes: (0, s.U)(n),
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
var s = t(8149);
var o = t(2371);
function bareFacts(e, n, t, s) {
const o = e.clock.now();
return {
repository: null,
now: o,
event: s,
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
problems: [ ...t === null ? [] : [ t ], ...o.known ? [] : [ o.problem ] ],
requests: e.counted
};
}
function verdictOnFiles(e, n, t, r, i) {
const a = [ "file", "clock", "api" ];
const u = (0, s._)(null, r, bareFacts(e, n, t, i));
return (0, o.x)(u, u.rules.filter(({rule: e}) => a.includes(e)));
}
function verdictOnFinished(e, n, t, r, i) {
const a = (0, s._)(t, r, bareFacts(e, n, null, i));
return (0, o.x)(a, a.rules.filter(({code: e}) => e === "target.finished"));
}
function verdictOnRun(e, n, t, {event: r, ref: i}) {
const a = (0, s._)(null, t, bareFacts(e, n, null, r));
const u = {
event: r,
ref: i,
announcing: true
};
return (0, o.x)(a, [ {
rule: "event",
outcome: "fail",
code: "event.not-allowed",
evidence: "verified",
facts: u
} ]);
}
}),
8230: ((e, n, t) => {
t.d(n, {
T: () => sendByComment
});
var s = t(9019);
var o = t(8244);
var r = t(1043);
var i = t(7827);
var a = t(9600);
var u = t(4182);
const l = {
problem: (0, i.Qm)(`GraphQL ${s.s}`, "record-not-listed"),
unsigned: false
};
function sendByComment(e, n, t) {
return e.repository.client.uninterrupted(() => (0, a.E4)(commentLedger(e, n), t));
}
function commentLedger(e, {messageId: n, looksFirst: t, claim: s, end: a, unsignedFailure: c, isAbout: d, attempts: f}) {
const {repository: m, issue: p, now: v, markers: g} = e;
const unwritten = (e, n = false) => ({
ok: false,
problem: {
problem: e,
unsigned: n
}
});
return {
messageId: n,
now: v,
unlisted: l,
looksFirst: t,
saysAll: a === null,
claim: async () => {
const e = await g.signed(s, p);
if (!e.ok) return {
...unwritten(e.problem, true),
certain: true
};
const n = await (0, r.BC)(m, p, e.text);
return n.ok ? {
ok: true,
value: n.value.id
} : {
...unwritten(n.problem),
certain: (0, i.vu)(n.problem)
};
},
attempts: async () => {
const n = await (0, u.G2)(e, d);
return n.ok ? {
ok: true,
value: f(n.value)
} : unwritten(n.problem);
},
withdraw: e => (0, r.Tu)(m, e),
record: async (e, n) => {
if (a === null) return {
ok: true,
value: {
at: v,
unsigned: null
}
};
const t = await g.signed(a(n), p, n.end === "sent");
const s = n.end === "failed" && !g.counts(t);
if (s && c === "goes") {
const n = await (0, r.Tu)(m, e);
return n.ok ? {
ok: true,
value: {
at: v,
unsigned: null
}
} : unwritten(n.problem);
}
const o = await (0, r.vv)(m, e, t.text);
if (!o.ok) return unwritten(o.problem);
const i = t.ok ? null : {
problem: t.problem,
unsigned: true
};
return {
ok: true,
value: {
at: v,
unsigned: i
}
};
},
wait: e => (0, o.v)(e, m.client.signal)
};
}
}),
2438: ((e, n, t) => {
t.d(n, {
Nl: () => giveUpCommented,
RW: () => sendCommented,
uu: () => takeAway
});
var s = t(1043);
var o = t(8446);
var r = t(8230);
var i = t(5079);
var a = t(4182);
function sendCommented(e, n) {
const {repository: t, now: s} = e;
const {messageId: o, letter: a, post: u, name: l} = n;
return (0, r.T)(e, formOf(e, n), () => (0, i.cK)(t.client, a, {
messageId: o,
date: s
}, u, l));
}
function formOf({now: e}, n) {
const {messageId: t, marker: s, text: r, others: i = []} = n;
const write = n => [ ...s === void 0 ? [] : [ s ], (0, o.v0)("begun", bare(t), e), ...n === null ? [] : [ (0, 
o.v0)(n.end, bare(t), e) ], "", r(n?.posted ?? null) ].join("\n");
const attemptsOf = n => {
const {id: t, body: s, trust: r} = n;
const i = (0, o.qw)([ s ]);
if (r === "ours") return i.map(e => ({
...e,
key: t,
messageId: `<${e.messageId}>`
}));
if (r !== "edited" && i.length === 0) return [];
return [ {
key: t,
messageId: (0, o.vt)(t),
at: e,
end: "unknown"
} ];
};
return {
messageId: t,
looksFirst: true,
claim: write(null),
end: write,
unsignedFailure: "goes",
isAbout: ({body: e, edited: n}) => s === void 0 || n || e.split(/\r?\n/).includes(s),
attempts: e => [ ...i, ...e.flatMap(attemptsOf) ]
};
}
async function giveUpCommented(e, n) {
const t = await (0, a.G2)(e);
if (!t.ok) return t;
const s = t.value.filter(({id: e, body: t, trust: s}) => {
const r = t.includes(bare(n)) || (0, o.vt)(e) === n;
return r && (s !== "ours" || (0, o.qw)([ t ]).every(({end: e}) => e !== "sent"));
});
return takeAway(e, s);
}
async function takeAway({repository: e}, n) {
let t = {
ok: true,
value: null,
request: "",
next: null
};
for (const {id: o} of n) {
t = await (0, s.Tu)(e, o);
if (!t.ok) break;
}
return t;
}
function bare(e) {
return e.replace(/^<|>$/g, "");
}
}),
4816: ((e, n, t) => {
t.d(n, {
C: () => withStrangeMarkers
});
var s = t(2921);
var o = t(1294);
const r = 20;
function markerParts({foreign: e, doubtful: n}, t) {
const {markers: i} = (0, s.w)(t);
const listed = e => e.slice(0, r).map(e => `#${e}`).join(", ");
return [ ...e.length === 0 ? [] : [ (0, o.em)(i.foreign(listed(e))) ], ...n.length === 0 ? [] : [ (0, 
o.em)(i.doubtful(listed(n))) ] ];
}
var i = t(9378);
var a = t(1042);
function withStrangeMarkers(e, n, t) {
const s = markerParts(n, t);
if (s.length === 0) return e;
return (0, a.dK)(e, s, t, {
annotations: [ {
level: "warning",
title: "marks",
message: (0, i.F)(s, t)
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
var s = t(1346);
var o = t(8328);
var r = t(7992);
var i = t(8232);
var a = t(1742);
var u = t(2266);
var l = t(8666);
var c = t(6829);
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
var O = t(4729);
var I = t(4391);
var $ = t(6833);
var S = t(1114);
var x = t(2585);
var A = t(2921);
function requestParts(e, n) {
const t = (0, A.w)(n);
const s = t.request;
const list = e => e.map(I.TL).join(", ");
switch (e.kind) {
case "sent":
return [ (0, b.em)(s.sent(list(e.to), (0, I.TL)(e.messageId))) ];

case "told":
return [ (0, b.em)(s.told) ];

case "rival":
return [ (0, b.em)(t.doubt.rival) ];

case "sending":
case "unknown":
case "earlier-unknown":
{
const n = {
id: e.messageId
};
return (0, $.j)($.b[e.kind], n, t).map(b.em);
}

case "by-hand":
{
const {path: n, to: t, subject: o, fromKnown: r} = e;
const i = (0, b.em)(s.byHand((0, I.TL)(n), list(t), (0, I.TL)(o)));
const a = (0, b.P_)(s.wholeLetter, e.letter);
return r ? [ i, a ] : [ i, (0, b.em)(s.setSender), a ];
}

case "not-sent":
{
const n = e.detail === "" ? "" : ` (${(0, I.TL)(e.detail)})`;
return [ (0, b.em)(s.notSent(`${t.announce.refusals[e.why]}${n}`)), ...(0, O.g)(e, t.announce).map(b.em) ];
}

case "incomplete":
return [ (0, b.em)(s.incomplete(list(e.missing))) ];

case "failed":
return [ (0, b.em)(s.problem), ...(0, h.e)(e.problem, t) ];
}
}
function requestIssueBody(e, n, t, s) {
const o = (0, A.w)(s).request;
const r = [ e, t.map(e => `@${e}`).join(" "), o.tasks, (0, S.TM)(o.wholeLetter, n), (0, 
x.w)("modes", s) ];
return `${r.filter(e => e !== "").join("\n\n")}\n`;
}
function requestTitle(e, n) {
return (0, A.w)(n).request.letters[e];
}
var T = t(498);
function concludeRequest(e, n, t, s, o) {
const {doubt: r, request: i} = (0, A.w)(o);
const a = n.kind === "sent" || n.kind === "told";
const u = n.kind === "sent" && s?.unsigned === true;
const l = a && !u;
const c = [ ...requestParts(n, o), ...s === null ? [] : [ (0, b.em)(u ? r.unsigned : i.issueTrouble), ...(0, 
h.e)(s.problem, (0, A.w)(o)) ], ...t === null ? [] : [ (0, b.em)(i.issueAt(t)) ] ];
const f = i.head(requestTitle(e, o), a);
const m = (0, y.F)(c, o);
return (0, d.Q2)([ (0, b.R_)(f), ...c ], o, {
exitCode: l ? 0 : 1,
outputs: {
allowed: "false",
...t !== null && {
"issue-number": String(t)
}
},
annotations: a && s === null ? [] : [ {
level: l ? "warning" : "error",
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
versions: T.S
}
});
}
var M = t(6056);
function requestLetter(e, n) {
if (e.name.trim() === "") return {
missing: [ "name" ]
};
if (n === null) return (0, M.q)("architecture", {
solution: e
});
const {kind: t, subject: s} = n;
return t === "question" ? (0, M.q)(t, {
solution: e,
subject: s,
question: n.question
}) : (0, M.q)(t, {
solution: e,
subject: s,
elements: n.elements ?? [],
justification: n.justification
});
}
var D = t(1043);
var L = t(4057);
var R = t(2438);
const C = "ezdrav-request";
const {createHash: j} = process.getBuiltinModule("node:crypto");
async function sendRequest(e, n, t, s) {
const {repository: o, solution: r, post: i, language: a, now: u, markers: l} = e;
const c = (0, v.tI)(`ezdrav-${n}`, i);
const d = `ezdrav-${n}`;
if (i.server === null) {
const e = await (0, v.fU)(t, {
messageId: c,
date: u
}, i, d);
return {
result: resultOf(e, t, c),
issue: null,
trouble: null
};
}
const {to: f, subject: m, text: p} = t;
const g = j("sha256").update(JSON.stringify([ f, m, p ])).digest("hex");
const w = `\x3c!-- ezdrav:request:${g.slice(0, 32)} --\x3e`;
const {assignees: k} = r.contacts;
const h = requestTitle(n, a);
const b = requestIssueBody(w, p, k, a);
const y = {
label: C,
marker: w,
title: h,
body: b,
assignees: k
};
const O = await (0, D.Fo)(o, y, async e => e);
if (!O.ok) return {
result: {
kind: "failed",
problem: O.problem
},
issue: null,
trouble: null
};
const {issue: I} = O.value;
const {number: $} = I;
const S = {
repository: o,
issue: $,
now: u,
markers: l
};
const failed = e => ({
result: {
kind: "failed",
problem: e
},
issue: $,
trouble: null
});
if (s !== void 0) {
const e = await (0, R.Nl)(S, s);
if (!e.ok) return failed(e.problem);
}
const said = e => {
const n = e === null ? {
kind: "sending",
messageId: c
} : resultOf(e, t, c);
return `${(0, L.Y1)(requestParts(n, a))}\n${(0, x.w)("modes", a)}\n`;
};
const A = inText(I.body, e);
const T = await (0, R.RW)(S, {
messageId: c,
letter: t,
post: i,
name: d,
text: said,
others: A
});
switch (T.kind) {
case "not-claimed":
return failed(T.problem.problem);

case "yielded":
return {
result: earlierResult(T.to),
issue: $,
trouble: null
};

case "delivered":
{
const {recorded: e} = T;
const n = resultOf(T.delivery.posted, t, c);
return {
result: n,
issue: $,
trouble: e.ok ? e.value.unsigned : e.problem
};
}
}
}
function earlierResult({kind: e, messageId: n}) {
switch (e) {
case "sent":
return {
kind: "told"
};

case "claimed":
return {
kind: "rival"
};

case "unknown":
return {
kind: "earlier-unknown",
messageId: n === "" ? null : n
};
}
}
const z = 0;
function inText(e, {now: n, markers: t}) {
if (t.terms === "demanded") return [];
const s = /^<!-- ezdrav:request-mail:(\w+) -->\r?$/m.exec(e)?.[1];
if (s === void 0 || s === "none") return [];
const o = s === "sent" && t.terms !== "mute" ? "sent" : "unknown";
return [ {
key: z,
messageId: "",
at: n,
end: o
} ];
}
function resultOf(e, {to: n, subject: t, text: s}, o) {
switch (e.kind) {
case "sent":
return {
kind: "sent",
to: n,
messageId: o
};

case "unknown":
return {
kind: "unknown",
messageId: o
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
letter: s
};
}
}
const _ = "architecture, .ezdrav/requests/NAME.yml";
async function request_request(e, n = {}) {
const {inputs: t, context: s} = e;
const h = t.request ?? "";
if (h !== "architecture" && !(0, i.d)(h)) throw new u.dz("request", _);
const b = (0, v.C8)(t, n);
const y = (0, c._M)(e);
const {client: O} = y;
const unusable = (e, n, o = null) => {
const r = n === null ? {
kind: "invalid",
diagnostics: e
} : {
kind: "unknown",
problem: n
};
const i = (0, l.Uw)(O, r, n, a.U, s.event);
const u = t.language ?? o?.solution.language ?? "en";
return (0, d.F_)(i, {
language: u,
locate: o?.locate ?? new Map,
file: null
});
};
try {
O.begin();
const e = await (0, o.Nu)(y, null);
if (!e.ok) return unusable([], e.problem);
const n = await (0, m.m)(y, e.value, void 0);
if (n.files.kind === "unknown") return unusable([], n.files.problem, n);
const i = n.diagnostics.filter(({file: e}) => e === f.hq);
const a = await readWanted(y, e.value, h);
const u = await (0, k.I)(y);
if (a.problem !== null || a.diagnostics.length > 0 || i.length > 0) return unusable([ ...i, ...a.diagnostics ], a.problem, n);
if (!u.known) return unusable([], u.problem, n);
const {solution: l} = n;
const c = t.language ?? l.language ?? "en";
const held = e => (0, p.N$)(e, n, c);
const d = a.value?.kind ?? "architecture";
const v = requestLetter(l, a.value);
if (!(0, r.D)(v)) {
const e = a.value === null || v.missing.includes("name") ? f.hq : h;
const n = v.missing.map(n => `${n} (${e})`);
return held(concludeRequest(d, {
kind: "incomplete",
missing: n
}, null, null, c));
}
const {defaultBranch: I} = e.value;
const {runId: $} = s;
const S = await (0, g.B)({
repository: y,
defaultBranch: I,
solution: l,
runId: $
});
const x = {
repository: y,
solution: l,
post: b,
language: c,
now: u.value,
markers: S
};
const {result: A, issue: T, trouble: M} = await sendRequest(x, d, v, t.sendAgain);
const D = concludeRequest(d, A, T, M, c);
return held((0, w.C)(D, S.strange, c));
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
const o = n.files.find(e => e.path === t);
const r = o !== void 0 && (0, f.hS)(o) ? [ o.oid ] : [];
const a = await (0, s.b4)(e, r);
if (!a.ok) return {
value: null,
diagnostics: [],
problem: a.problem
};
const u = o === void 0 ? B : (0, f.$E)(o, a.value);
const l = (0, i.i)(t, u);
return l.ok ? {
value: l.value,
diagnostics: [],
problem: null
} : {
value: null,
diagnostics: l.diagnostics,
problem: null
};
}
const B = {
unread: "missing"
};
}),
9600: ((e, n, t) => {
t.d(n, {
E4: () => sendOnce,
Qm: () => o,
j2: () => r
});
var s = t(5337);
const o = 3;
const r = 1e3;
async function sendOnce(e, n) {
if (e.looksFirst) {
const n = await e.attempts();
if (!n.ok) return {
kind: "not-claimed",
problem: n.problem
};
const t = (0, s.b)(n.value, e.now);
if (t.kind !== "none") return {
kind: "yielded",
to: t
};
}
const t = await e.claim();
if (!t.ok && t.certain) return {
kind: "not-claimed",
problem: t.problem
};
const o = await findOwn(e);
if (!o.ok || o.value.kind === "unlisted") {
const n = e.saysAll && !o.ok;
if (t.ok && !n) await e.withdraw(t.value);
const s = t.ok ? e.unlisted : t.problem;
return {
kind: "not-claimed",
problem: o.ok ? s : o.problem
};
}
const {own: r} = o.value;
if (o.value.kind === "other") {
await e.withdraw(r.key);
return {
kind: "yielded",
to: o.value.to
};
}
const i = await n();
return {
kind: "delivered",
key: r.key,
delivery: i,
recorded: await recordEnd(e, r, i)
};
}
async function findOwn(e) {
for (let n = 1; ;n += 1) {
const t = await e.attempts();
if (!t.ok) return t;
const i = (0, s.L)(t.value, e.messageId, e.now);
if (i.kind !== "unlisted" || n === o) return {
ok: true,
value: i
};
await e.wait(r * n);
}
}
async function recordEnd(e, n, t) {
for (let s = 1; ;s += 1) {
const i = await e.record(n.key, t);
if (i.ok || s === o) return i;
await e.wait(r * s);
const a = await e.attempts();
const u = a.ok ? a.value.find(({messageId: e}) => e === n.messageId) : null;
if (u?.end === t.end) return {
ok: true,
value: {
at: u.at,
unsigned: null
}
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
8031: ((e, n, t) => {
t.d(n, {
e: () => problemSentences,
j: () => spaced
});
var s = t(4391);
var o = t(1294);
var r = t(9964);
function problemSentences(e, n) {
const {request: t, status: i, permission: a, permissions: u} = e;
const l = n.announce;
return [ (0, o.em)(l.problem((0, s.TL)(t), spaced(i, (0, r.R6)(e, n)))), ...a === void 0 ? [] : [ (0, 
o.em)(l.permission((0, s.TL)(a))) ], ...u === void 0 ? [] : [ (0, o.em)(l.permissions((0, 
s.TL)(u))) ], ...(0, r.n5)(e, n).map(o.em) ];
}
function spaced(e, n) {
return [ e ?? "", n ].filter(e => e !== "").join(" ");
}
}),
9378: ((e, n, t) => {
t.d(n, {
F: () => partsLine
});
var s = t(4391);
var o = t(2921);
function partsLine(e, n) {
const {quotes: t} = (0, o.w)(n);
const r = e.flatMap(e => e.kind === "sentence" && typeof e.text === "string" ? [ (0, 
s.M_)(e.text, t) ] : []);
return r.join(" ");
}
}),
8958: ((e, n, t) => {
t.r(n);
t.d(n, {
reconcileStaff: () => reconcileStaff
});
t(1681);
var s = t(9019);
var o = t(1718);
var r = t(2616);
var i = t(6829);
var a = t(5079);
var u = t(9652);
var l = t(5630);
var c = t(7223);
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
const {value: t, request: s} = n;
if (!t.some(({permissions: e}) => e.admin)) return (0, f.Cw)(s, "no-administrator");
const o = t.some(({permissions: {admin: e, push: n}}) => e && !n);
if (o || new Set(t.map(({id: e}) => e)).size < t.length) return (0, f.Cw)(s, "list-contradicts");
const r = t.filter(({permissions: e}) => e.push);
return {
...n,
value: new Set(r.map(({id: e}) => e))
};
}
async function readMembers(e, n, t) {
const s = await probeMember(e, n, t.login);
if (!s.ok && s.problem.status !== 404) return s;
const o = await e.list("GET /orgs/{org}/members", {
org: n
}, d.YOg(d.Ikc({
id: d.aig(),
login: d.YjP()
})), m);
if (!o.ok) return o;
const r = t.login.toLowerCase();
const [i] = o.value;
if (s.ok && !o.value.some(e => e.login.toLowerCase() === r)) return (0, f.Cw)(o.request, "member-missing");
if (!s.ok) {
if (i === void 0) return (0, f.Cw)(o.request, "empty-list");
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
}, d.L5J(), [ 404 ]);
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
const {defaultBranchRef: s, visibility: o, isInOrganization: r} = t.value;
const {oid: i, roster: a, solution: u, organisation: l} = s.target;
return {
...t,
value: {
visibility: o,
isInOrganisation: r,
defaultBranch: s.name,
tip: i,
roster: fileOf(h, a),
solution: fileOf(b, u),
organisation: fileOf(y, l)
}
};
}
function fileOf(e, n) {
return n === null ? null : (0, k.Py)(e, n);
}
const S = 50;
async function readRosterHistory(e, n, t) {
const s = new Map;
const o = [];
const r = new Set;
let i = null;
for (let a = 1; ;a += 1) {
const u = await (0, v.EX)(e, n, i);
if (!u.ok) return u;
const l = t();
const {pushes: c} = u.value;
const d = l === null ? c : c.filter(e => e.at >= l);
const m = tipsOf(d).filter(e => !r.has(e));
const p = await readRosterFiles(e, m);
if (!p.ok) return p;
for (const e of m) {
r.add(e);
const n = p.value.get(e);
if (n === void 0) o.push(e); else if (n !== null && !s.has(n.oid)) s.set(n.oid, {
...n,
commit: e
});
}
i = u.value.next;
if (i === null || d.length < c.length) return {
...u,
value: {
versions: [ ...s.values() ],
lost: o
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
const s = new Map;
for (const [e, n] of t.value) if (n !== null) s.set(e, fileOf(h, n.file));
return {
...t,
value: s
};
}
const A = 5242880;
async function readFiles(e, n) {
const t = new Map;
const s = [ [] ];
let o = 0;
for (const e of n) {
o += e.size;
if (o > A) {
s.push([]);
o = e.size;
}
s.at(-1)?.push(e.oid);
}
for (const n of s) {
const s = await (0, g.b4)(e, [ ...new Set(n) ]);
if (!s.ok) return s;
for (const [e, n] of s.value) t.set(e, n);
}
return {
ok: true,
value: t,
request: "",
next: null
};
}
var T = t(9435);
var M = t(1742);
var D = t(4595);
var L = t(763);
var R = t(5987);
var C = t(2555);
const j = 8;
async function readListed(e, n, t) {
const s = [];
for (let o = 0; o < n.length; o += j) {
const r = n.slice(o, o + j);
s.push(...await Promise.all(r.map(n => lookAt(e, n, t))));
}
const o = s.flatMap(({problem: e}) => e === null ? [] : [ e ]);
const r = t && s.length > 0 && o.length === 0;
return {
names: s.map(({name: e}) => e),
writers: r ? new Set(s.flatMap(({writers: e}) => [ ...e ])) : null,
problems: o
};
}
async function lookAt(e, {repository: n, id: t}, s) {
const {name: o} = (0, w.Sz)(n);
const r = new Set;
const i = await (0, C.d)(e, {
...(0, w.Sz)(n),
id: t
});
if (!i.ok) return {
name: o,
writers: r,
problem: i.problem
};
const {branch: a, repository: u} = i.value;
const l = a?.files.find(({path: e}) => e === R.hq);
const c = a?.blobs.get(l?.oid ?? "");
const d = c === void 0 ? null : (0, M.K)(R.hq, c);
const f = d?.ok === true ? d.value.name : u.name;
const m = s ? await readWriters(u) : null;
return m?.ok === false ? {
name: f,
writers: r,
problem: m.problem
} : {
name: f,
writers: m?.value ?? r,
problem: null
};
}
var z = t(9466);
var _ = t(4872);
var B = t(7209);
var P = t(3367);
var q = t(7183);
const N = [ "left", "gone", "no-write-access", "no-member", "contract-ended" ];
const F = 35;
function contractEnd(e, n) {
if (e === void 0 || e === null) return null;
const t = (0, B.l$)((0, B.fi)(e, 1), "00:00");
return t <= n ? t : null;
}
function goneEntries({roster: e, earlier: n}, t) {
const s = new Map(e.staff.map(e => [ e.ref, [ e ] ]));
return n.flatMap(({staff: e}) => e.filter(e => {
const n = s.get(e.ref) ?? [];
s.set(e.ref, [ ...n, e ]);
return n.every(n => (0, _.Rm)(n, e)) && !(0, q.x)(e, t);
}));
}
function firstBearersFirst(e) {
const n = new Map;
for (const t of e) n.set(t.ref, [ t, ...n.get(t.ref) ?? [] ]);
return [ ...n.values() ].flat();
}
function departures(e) {
const {now: n, roster: t} = e;
const s = t.staff.filter(e => !(0, q.x)(e, n));
const o = new Set(t.staff.map(({ref: e}) => e));
return [ ...firstBearersFirst(goneEntries(e, n)).map(n => {
const t = departureOf(n, true, e);
return o.has(n.ref) ? {
...t,
refReused: true
} : t;
}), ...s.map(n => departureOf(n, false, e)) ].filter(({signals: e}) => e.length > 0);
}
function departureOf(e, n, t) {
const {now: s, writers: o, members: r, contractEnds: i} = t;
const {github: a} = e;
const u = contractEnd(i, s);
const l = {
left: (0, P.SR)(e, s),
gone: n,
"no-write-access": a?.write === true && o !== null && !o.has(a.id),
"no-member": a !== void 0 && r !== null && !r.has(a.id),
"contract-ended": u !== null
};
return {
ref: e.ref,
member: e,
signals: N.filter(e => l[e]),
departed: l.left ? (0, P.XL)(e) : u
};
}
function unobservable(e, {writers: n, members: t, contractEnds: s}) {
return e.filter(e => e === "no-write-access" && n === null || e === "no-member" && t === null || e === "contract-ended" && s === null);
}
function lapseOf(e, n, t) {
const between = (e, n) => (0, z.IW)(e, n) - e;
return {
leftToTold: n === null ? null : between(e, n),
toldToConfirmed: n === null ? null : between(n, t),
leftToConfirmed: between(e, t)
};
}
async function readEarlier(e, n) {
const since = () => {
const n = e.client.clock.now();
return n.known ? (0, z.tY)(n.value, 24 * -F * z.dp) : null;
};
const {defaultBranch: t, roster: s} = n.repository;
const o = await readRosterHistory(e, t, since);
if (!o.ok) return o;
const r = o.value.versions.filter(e => e.oid !== s?.oid && (0, R.hS)(e));
const i = await readFiles(e, r);
if (!i.ok) return i;
const a = new Set(n.roster?.staff.map(({ref: e}) => e));
const u = new Set(n.roster?.staff.map(({github: e}) => e?.id));
const l = [];
for (const {oid: e, commit: n} of r) {
const t = i.value.get(e);
if (t === void 0) continue;
const s = (new TextDecoder).decode(t);
const [o, r] = [ (0, _.sM)(s), (0, _.We)(s) ];
const c = o !== null && r !== null && [ ...o ].every(e => a.has(e)) && [ ...r ].every(e => u.has(e));
if (c) continue;
const d = (0, D.h)(R.is, t);
if (!d.ok) continue;
l.push({
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
...o,
value: {
rosters: l,
lost: o.value.lost.length
}
};
}
function without(e, n, t = always) {
const s = e.staff.filter(e => entryThere(e, n, t) === void 0);
return {
...e,
staff: s
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
function writtenIn({fullName: e}, {repository: n, roster: t, solution: s, locate: o, locateInRoster: r}, i) {
const line = (n, t, s) => o => ({
repository: e,
commit: t,
file: n,
key: o.map(e => typeof e === "number" ? `[${e}]` : `.${e}`).join("").slice(1),
line: s(o).line
});
return {
rosters: [ ...t === null || r === null ? [] : [ {
roster: t,
at: line(R.is, n.tip, r)
} ], ...i.map(e => ({
roster: e.roster,
at: line(R.is, e.commit, e.locate)
})) ],
contract: o === void 0 || s.contract?.ends === void 0 ? null : line(R.hq, n.tip, o)([ "contract", "ends" ])
};
}
function linesOfEntries({repository: e, record: n, roster: t, locateInRoster: s}, o) {
if (t === null || s === null) return [];
return [ ...t.staff.entries() ].filter(([, e]) => o.includes(e)).map(([t]) => ({
repository: e,
commit: n?.tip ?? null,
file: R.is,
key: `staff[${t}]`,
line: s([ "staff", t ]).line
}));
}
async function readStaffFiles(e) {
const n = await readStaffRepository(e);
if (!n.ok) return unknown("repository", n.problem);
const {roster: t, organisation: s} = n.value;
const o = [ t, n.value.solution, s ].filter(e => e !== null);
const r = await readFiles(e, o.filter(R.hS));
if (!r.ok) return unknown("files", r.problem);
const sourceOf = e => e === null ? {
unread: "missing"
} : (0, R.$E)(e, r.value);
const i = n.value.solution === null && s !== null ? (0, T.P)(R.cm, sourceOf(s)) : null;
const a = i === null ? (0, M.K)(R.hq, sourceOf(n.value.solution)) : ofHouse(i);
const u = i === null ? null : i.ok ? i.value.solutions : [];
const l = n.value.roster === null ? null : (0, D.h)(R.is, sourceOf(n.value.roster));
const c = a.ok ? a.value : M.U;
const d = a.ok ? [] : a.diagnostics;
const f = a.ok ? a.locate : void 0;
if (l?.ok === false) {
const e = [ ...d, ...l.diagnostics ];
return {
kind: "invalid",
repository: n.value,
solution: c,
diagnostics: e,
locate: f
};
}
return {
kind: "read",
repository: n.value,
solution: c,
listed: u,
faults: d,
roster: l?.value ?? null,
locate: f,
locateInRoster: l?.locate ?? null
};
}
function ofHouse(e) {
if (!e.ok) return e;
const {evidence: n, ...t} = e.value;
const {name: s} = t;
const o = (0, L._)({
...M.U,
name: s
}, t);
const r = o.ok ? o.solution : {
...M.U,
name: s
};
const i = {
...r,
contractor: {
organisation: s,
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
function asking({request: e, status: n, permission: t, permissions: s, flaw: o}) {
return {
request: e,
status: n,
...t !== void 0 && {
permission: t
},
...s !== void 0 && {
permissions: s
},
...o !== void 0 && {
flaw: o
}
};
}
async function gatherStaff(e, n, t, s) {
const {client: o} = n;
const r = s?.ok === true ? s.value.roster : null;
const i = without(t.roster ?? {
version: 1,
staff: []
}, r, alreadyLeaving);
const a = i.staff.filter(({revocation: e}) => e?.confirmed === void 0);
const u = a.flatMap(({github: e}) => e === void 0 ? [] : [ e ]);
const [l] = u;
const {isInOrganisation: c} = t.repository;
const d = u.some(({write: e}) => e);
const [f, m, p, v] = await Promise.all([ readEarlier(n, t), t.listed === null ? null : readListed(o.solutions, t.listed, d), d && t.listed === null ? readWriters(n) : null, e === null || l === void 0 || !c ? null : readMembers(e, n.owner, l) ]);
const g = o.clock.now();
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
earlier: s?.ok === false ? [] : w.map(e => without(e.roster, r)),
writers: m?.writers ?? (p?.ok === true ? p.value : null),
members: v?.ok === true ? v.value : null,
contractEnds: t.faults.length > 0 ? null : t.solution.contract?.ends
} : null;
const b = e !== null && c;
const y = !b ? "not-asked" : v?.ok === false ? "unknown" : "known";
const O = [ ...movedEntries(t.roster, r, alreadyLeaving), ...w.flatMap(e => movedEntries(e.roster, r)) ];
return {
facts: h,
membership: y,
solutions: m?.names ?? [],
unknowable: k,
written: writtenIn(n, t, w),
lookedAfter: s?.ok === true ? linesOfEntries(s.value, O) : []
};
}
var E = t(1587);
function heldFiles(e, n) {
if (e.kind === "unknown" || n?.ok !== true) return e;
const t = (0, L._)(e.solution, n.value.organisation);
if (t.ok) return {
...e,
solution: t.solution
};
const s = (0, E.A)(t.faults, e.locate);
return e.kind === "read" ? {
...e,
faults: [ ...e.faults, ...s ]
} : {
...e,
diagnostics: [ ...e.diagnostics, ...s ]
};
}
var K = t(4036);
var U = t(7674);
const Y = "ezdrav-staff";
const W = [ "departure", "newcomer", "contract-end", "question" ];
const J = /^<!-- ezdrav:([a-z-]+):(\S*) -->$/;
function marker(e, n) {
return `\x3c!-- ezdrav:${e}:${n} --\x3e`;
}
function timeMarker(e, n) {
return marker(e, n === null ? "" : (0, z.tK)(n));
}
function markerValues(e, n) {
return e.split(/\r?\n/).flatMap(e => {
const [, t, s = ""] = J.exec(e.trim()) ?? [];
return t === n ? [ s ] : [];
});
}
function markerTime(e, n) {
const [t = ""] = markerValues(e, n);
const s = (0, U.p)(t);
return s.ok ? s.instant : null;
}
function markerPerson(e) {
const [n = ""] = markerValues(e, "person");
return /^\d{1,5}$/.test(n) ? Number(n) : null;
}
function subjectOf(e) {
for (const n of W) {
const [t] = markerValues(e, n);
if (t !== void 0) return {
kind: n,
of: t
};
}
return null;
}
async function listStaffIssues({repository: e, markers: n}) {
const t = await (0, K.fs)(e, ({body: e, labels: n}) => subjectOf(e) !== null || n.includes(Y));
if (!t.ok) return t;
const s = [];
const o = [];
for (const e of t.value.own) {
const {number: t, createdAt: r, body: i} = e;
const a = await n.standing(i, {
issue: t,
madeAt: r
});
const u = a === "ours" || a === "doubtful" && n.terms !== "demanded";
if (u) s.push({
...e,
unproven: a !== "ours"
}); else if (subjectOf(i) !== null) o.push(e);
}
if (n.keysProblem !== null && n.terms === "demanded") return {
ok: false,
problem: n.keysProblem
};
return {
...t,
value: {
own: s,
edited: t.value.edited,
foreign: o
}
};
}
var H = t(4391);
var G = t(2921);
var V = t(8244);
const Q = 1e3;
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
if (n > 0) await (0, V.v)(n, this.#n.signal);
this.#t = performance.now();
return e();
}
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
async function eachOf({language: e}, {chapter: n, all: t, named: s}, o) {
if (t.length === 0) return;
const {progress: i} = (0, G.w)(e).staff;
await (0, r.Os)(i[n], async () => {
for (const [e, n] of t.entries()) {
await o(n);
const a = i.of(e + 1, t.length, (0, H.TL)(s(n)));
(0, r.yy)((0, H.M_)(a, [ "", "" ]));
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
const o = unobservable(t.signals, e);
const i = N.filter(e => n.signals.includes(e) || o.includes(e));
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
function departureInIssue(e, n) {
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
refReused: s
}
};
const r = entryOf(e, n);
if (r === void 0) return o;
if ((0, q.x)(r, n.now)) return null;
const i = unobservable(e.signals, n);
if (i.length > 0) return {
ref: t,
member: r,
signals: i,
departed: null
};
return isUnprovenReturn(e, r, n.now) ? o : null;
}
function entryOf({key: e, person: n}, {roster: t, earlier: s}) {
const o = refOfKey(e);
const r = [ t, ...s ].flatMap(({staff: e}) => e).filter(e => e.ref === o);
return r.find(e => {
const t = personOf(e);
return n === null || t === null || t === n;
});
}
function isUnprovenReturn({signals: e, person: n, noticed: t}, s, o) {
if (!e.includes("gone")) return false;
const r = n !== null && personOf(s) === n;
const i = t !== null && (0, z.tY)(t, F * 24 * z.dp) > o;
return !r && !i;
}
function isSettled({body: e}) {
return markerValues(e, "settled").length > 0;
}
function canonicalIssue(e, n, t) {
const s = e.filter(({body: e}) => isAbout(e, n)).filter(e => e.state === "open" || markerValues(e.body, "twin-of").length === 0).filter(e => !isSettled(e) || isSameLeaving(e, t)).toSorted((e, n) => e.number - n.number);
const [o = null, ...r] = s;
return {
issue: o,
twins: r.filter(({state: e}) => e === "open")
};
}
function isAbout(e, {kind: n, of: t}) {
const s = subjectOf(e);
return s?.kind === n && s.of === t;
}
function isSameLeaving({body: e}, n) {
return n !== null && markerTime(e, "left") === n;
}
var Z = t(7992);
var X = t(6056);
var ee = t(8504);
var ne = t(6833);
var te = t(2585);
var se = t(7649);
var oe = t(1114);
function departureIssue(e, n) {
const {words: t, moments: s} = inLanguage(n);
const {departure: o, labels: r, letter: i} = t;
const {signals: a, role: u, solutions: l = [], departed: c, noticed: d, asked: f, letter: m, isPublic: p} = e;
const v = (0, H.TL)(e.ref);
const g = addresses(m.to);
const w = a.every(e => e === "no-write-access" || e === "no-member");
return {
title: f ? o.question.title(e.ref) : o.title(e.ref),
body: (0, oe.Bv)([ (0, oe.JB)(f ? o.question.lead : o.lead), (0, oe.tp)([ [ r.person, v ], ...u === void 0 ? [] : [ [ r.role, (0, 
H.TL)(u) ] ], ...l.length === 0 ? [] : [ [ r.solutions, l.map(H.TL).join(", ") ] ], [ r.why, ...a.map(e => o.signals[e]) ], ...c === null ? [] : [ [ r.departed, s.stamp(c) ] ], [ r.noticed, s.stamp(d) ], [ r.due, r.dueNow ] ]), `### ${r.whatToDo}`, (0, 
oe.Ci)(f ? questionSteps(e, o) : [ letterStep(m.goes, o, n)(g), backOrTold(e, o), o.recordConfirmed(ae(e.ref)), ...w ? [ o.ifStillHere ] : [] ]), (0, 
H.AO)(f ? o.question.reminders : o.reminders), p ? (0, H.AO)(o.publicRepository) : "", f ? "" : (0, 
oe.TM)(i.title, m.text), (0, te.w)("staff", n) ])
};
}
function letterStep(e, n, t) {
if (e === "not-known") return e => notKnownSentence(n.recordChanged, null, e, t);
return e === "by-mail" ? n.sentByMail : n.sendByHand;
}
function questionSteps({ref: e, signals: n, refReused: t}, {question: s, ifStillHere: o, refReused: r}) {
const i = n.includes("gone");
if (t) return [ s.find, r((0, H.TL)(e)) ];
return [ s.find, (i ? s.ifLeftAndGone : s.ifLeft)((0, H.TL)(e), re(e)), i ? s.ifNotGone((0, 
H.TL)(e)) : n.includes("contract-ended") ? s.ifContinued : o ];
}
function togetherIssue(e, n) {
const {together: t, departure: s, contract: o, labels: r} = (0, G.w)(n).staff;
const i = e.slice(0, ce);
const a = e.length - i.length;
return {
title: t.title,
body: (0, oe.Bv)([ (0, oe.JB)(t.lead(e.length)), (0, oe.tp)(i.map(({ref: e, signals: n}) => [ e, ...n.map(e => s.signals[e]) ])), a > 0 ? (0, 
H.AO)(o.more(a)) : "", `### ${r.whatToDo}`, (0, oe.Ci)([ t.find, t.ifLeft((0, H.TL)("ezdrav record left")), t.ifNot ]), (0, 
te.w)("staff", n) ])
};
}
function backOrTold({ref: e, signals: n, refReused: t}, s) {
if (!n.includes("gone")) return s.recordTold((0, H.TL)(e), re(e), ie(e));
return (t ? s.refReused : s.putBack)((0, H.TL)(e));
}
const command = (e, n = "") => t => (0, H.TL)(`ezdrav record ${e} ${(0, se.r)(t)}${n}`);
const re = command("left");
const ie = command("revocation");
const ae = command("revocation", " --confirmed TIME");
const ue = command("account");
const le = command("account", " --granted DATE");
function newcomerIssue(e, n) {
const {words: t} = inLanguage(n);
const {newcomer: s, labels: o, letter: r, departure: i} = t;
const {role: a, solutions: u = [], missing: l, letter: c, isPublic: d} = e;
const f = (0, H.TL)(e.ref);
const m = (0, H.TL)(`ezdrav letter account-request --ref ${e.ref}`);
return {
title: s.title(e.ref),
body: (0, oe.Bv)([ (0, oe.JB)(s.lead), (0, oe.tp)([ [ o.person, f ], ...a === void 0 ? [] : [ [ o.role, (0, 
H.TL)(a) ] ], ...u.length === 0 ? [] : [ [ o.solutions, u.map(H.TL).join(", ") ] ] ]), `### ${o.whatToDo}`, ...c === null ? [ (0, 
H.AO)(s.missing), (0, oe.Ci)(l.map(e => s.requirements[e]), "ul") ] : [ (0, H.AO)(s.complete), (0, 
oe.Ci)([ c.goes === "by-mail" ? s.sentByMail(addresses(c.to)) : s.sendByHand(addresses(c.to), m), s.recordRequested(f, ue(e.ref)), s.recordGranted(le(e.ref)) ]), d ? (0, 
H.AO)(i.publicRepository) : "", (0, oe.TM)(r.title, c.text) ], (0, te.w)("staff", n) ])
};
}
const ce = 500;
function contractIssue(e, n, t) {
const {words: s, moments: o} = inLanguage(t);
const {contract: r} = s;
const i = n.slice(0, ce);
const a = i.map(({issue: e}) => e === null ? "" : `- #${e}`);
const u = n.length - i.length;
return {
title: r.title,
body: (0, oe.Bv)([ (0, oe.JB)(r.lead(o.onDay(e))), (0, H.AO)(r.each), a.filter(e => e !== "").join("\n"), u > 0 ? (0, 
H.AO)(r.more(u)) : "", (0, te.w)("staff", t) ])
};
}
function settlementText(e, n) {
const {words: t, moments: s} = inLanguage(n);
const {labels: o, departure: r} = t;
const {left: i, told: a, confirmed: u, lapse: l} = e;
const between = e => e === null ? o.notRecorded : hours(e);
return (0, oe.Bv)([ (0, oe.JB)(r.settled), (0, oe.tp)([ [ o.left, s.stamp(i) ], [ o.told, a === null ? o.notRecorded : s.stamp(a) ], [ o.confirmed, s.stamp(u) ], [ o.leftToTold, between(l.leftToTold) ], [ o.toldToConfirmed, between(l.toldToConfirmed) ], [ o.leftToConfirmed, between(l.leftToConfirmed) ] ]), (0, 
te.w)("staff", n) ]);
}
function grantedText(e, n, t) {
const {words: s, moments: o} = inLanguage(t);
const {labels: r, newcomer: i} = s;
return (0, oe.Bv)([ (0, oe.JB)(i.settled), (0, oe.tp)([ [ r.requested, e === null ? r.notRecorded : o.date(e) ], [ r.granted, o.date(n) ] ]), (0, 
te.w)("staff", t) ]);
}
function endText(e, n, t) {
const s = (0, G.w)(t).staff;
return (0, oe.Bv)([ (0, oe.JB)(e === "together" ? s.together.over : s[e][n]), (0, 
te.w)("staff", t) ]);
}
function duplicateText(e, n) {
return (0, G.w)(n).staff.labels.duplicate(`#${e}`);
}
function reopenedText(e) {
return (0, oe.JB)((0, G.w)(e).staff.departure.reopened);
}
function reminderText(e, n, t, s, o) {
const {words: r, moments: i} = inLanguage(o);
return (0, oe.Bv)([ (0, oe.JB)(r.departure.reminder((0, H.TL)(e), i.date(n))), (0, 
H.AO)(tellingSentence(e, t, s, o)), (0, te.w)("staff", o) ]);
}
function tellingSentence(e, n, t, s) {
const {words: o, moments: r} = inLanguage(s);
const {departure: i} = o;
switch (n.kind) {
case "told":
return i.toldAt(r.when(n.at, null), ae(e));

case "going":
return i.sentByMail(addresses(t));

case "unknown":
return notKnownSentence("", n.messageId, addresses(t), s);

case "not-told":
return i.notTold(addresses(t), ie(e));

case "asked":
return i.question.open;

case "edited":
return notKnownSentence(i.recordChanged, null, addresses(t), s);
}
}
function notKnownSentence(e, n, t, s) {
const o = (0, G.w)(s);
const [r, i] = (0, ne.j)("earlier", {
id: n
}, o);
const {unlessSent: a} = o.staff.departure;
return [ e === "" ? r : e, i, a(t) ].join(" ");
}
function letterComment(e, n) {
return (0, oe.Bv)([ commentSentence(e, n), (0, te.w)("staff", n) ]);
}
function commentSentence(e, n) {
const {words: t, moments: s} = inLanguage(n);
const {letter: o} = t;
switch (e.kind) {
case "begun":
return (0, H.AO)(o.begun((0, H.TL)(e.messageId)));

case "unknown":
{
const [t, s] = (0, ne.j)("now", {
id: e.messageId
}, (0, G.w)(n));
return (0, H.AO)([ t, s, o.recordWhen ].join(" "));
}

case "sent":
{
const {at: n, to: t, messageId: r, refusedCopies: i} = e;
const a = o.sent(s.when(n, null), addresses(t), (0, H.TL)(r));
const u = i.length === 0 ? "" : ` ${o.copiesRefused(addresses(i))}`;
return (0, H.AO)(`${a}${u}`);
}

case "failed":
return (0, H.AO)(o.failed(failedFor(e, n)));
}
}
function hours(e) {
const n = Math.floor(e / z.pY);
const t = Math.floor(n * z.pY / z.dp);
const s = n % 60;
return s === 0 ? `${t} h` : `${t} h ${s} min`;
}
function addresses(e) {
return e.map(H.TL).join(", ");
}
function failedFor({why: e, status: n}, t) {
const {announce: s, staff: o} = (0, G.w)(t);
const r = e === "by-hand" || e === "cancelled" ? o.letter.hindrances[e] : s.refusals[e];
return n === null ? r : `${r}, ${n}`;
}
function inLanguage(e) {
return {
words: (0, G.w)(e).staff,
moments: (0, G.w)(e).moments
};
}
var de = t(8446);
const fe = new Set([ "no-write-access", "no-member" ]);
function isByGitHubAlone(e) {
return e.every(e => fe.has(e));
}
const me = 2;
function questionsOf(e, n) {
const t = e.filter(({signals: e}) => !e.includes("left"));
const s = t.filter(({signals: e}) => isByGitHubAlone(e));
const o = t.filter(({signals: e, before: n}) => !isByGitHubAlone(e) && n !== "letter");
const isMuch = e => e * 4 > n;
const r = o.length > me || isMuch(o.length) ? o : o.filter(({before: e}) => e === "question");
const i = s.length > me && isMuch(s.length);
const isTogether = ({before: e}) => i && e === null;
return {
each: new Set([ ...s.filter(e => !isTogether(e)), ...r ]),
together: s.filter(isTogether)
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
const {createHash: pe} = process.getBuiltinModule("node:crypto");
const ve = {
kind: "given",
people: new Map
};
function dueForDeparture(e, n, t) {
const {ref: s, key: o, member: r, signals: i, departed: a, refReused: u = false} = e;
const {solution: l, isPublic: c, language: d} = t;
const f = r.revocation?.notified;
const m = c ? withoutAddresses(named(t)) : named(t);
const letterFor = (e, n) => (0, X.q)("revocation", {
member: r,
person: e,
solution: m,
solutions: t.solutions,
noticed: n,
now: t.now
});
const p = isDoubtful(t, {
kind: "departure",
of: o
}, (0, P.XL)(r));
const v = f !== void 0 && f <= t.now;
return {
kind: "departure",
of: o,
left: (0, P.XL)(r),
person: personOf(r),
state: [ ...i, ...u ? [ "succeeded" ] : [], ...n && !isByGitHubAlone(i) ? [ "question" ] : [], ...p ? [ "edited" ] : [] ].join(","),
reminded: true,
letter: v ? {
kind: "done",
account: {
kind: "told",
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
people: ve
} : t, r, (e, n) => (0, X.q)("revocation", {
member: r,
person: n,
solution: named(t),
solutions: t.solutions,
noticed: e,
now: t.now
})),
write: (e, o) => departureIssue({
ref: s,
role: r.role,
solutions: t.solutions,
signals: i,
refReused: u,
departed: a,
noticed: e,
isPublic: c,
asked: n && o === "by-hand" && !v,
letter: {
to: due_issues_recipients(l, c),
goes: p && o === "by-hand" ? "not-known" : o,
text: textOf(letterFor({
name: placeholder(t)
}, e))
}
}, d)
};
}
function dueForJoiner(e, n) {
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
} : n.lacksRules !== null ? {
kind: "hindered",
why: n.lacksRules
} : isDoubtful(n, {
kind: "newcomer",
of: t
}, null) ? {
kind: "hindered",
why: "edited"
} : dueLetter(n, s, (e, t) => (0, X.q)("account-request", {
member: s,
person: t,
solution: named(n),
solutions: n.solutions
})),
write: (e, r) => newcomerIssue({
ref: t,
role: s.role,
solutions: n.solutions,
missing: o,
isPublic: a,
letter: c ? {
to: due_issues_recipients(i, a),
goes: r,
text: textOf((0, X.q)("account-request", {
member: s,
person: {
name: l,
email: l,
mobile: l
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
const s = pe("sha256").update(JSON.stringify(t)).digest("hex").slice(0, 16);
const o = N.filter(e => t.some(n => n.signals.includes(e)));
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
return e === null || (0, de.sm)(e, e => isLetterId(e, n), t);
}
function dueLetter({isPublic: e, mailing: n, people: t, markers: s}, {ref: o}, r) {
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
if (s.mayNotSend) return {
kind: "hindered",
why: "no-signature"
};
if (t.kind === "unreadable") return {
kind: "hindered",
why: "people-unreadable"
};
const i = givenPerson(t, o);
if (i === void 0) return {
kind: "hindered",
why: "no-person"
};
const written = e => {
const n = r(e, i);
return (0, Z.D)(n) ? n : null;
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
return n ? [ ee._m ] : (0, ee.LR)(e);
}
function placeholder({language: e}) {
return (0, G.w)(e).staff.letter.namePlaceholder;
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
const textOf = e => (0, Z.D)(e) ? e.text : "";
var ge = t(4182);
async function readLetterComments(e, n) {
if (n.length === 0) return new Map;
const {repository: t, mailing: o, markers: r, notes: i, now: a} = e;
t.client.begin();
const whole = e => {
if (o.kind !== "server") return false;
const n = e.map(({body: e}) => e);
return r.needSignature || (0, de.Wh)(n, a).kind === "none";
};
const u = await (0, s.p)(t, n, whole);
if (!u.ok) {
i.unknowable.push({
what: "comments",
problem: asking(u.problem)
});
return null;
}
const l = new Map;
for (const [e, n] of u.value) l.set(e, ofOurs(await (0, ge.vJ)(r, e, n)));
return l;
}
function ofOurs(e) {
return e.filter(e => e.trust === "edited" || (0, ge.he)(e)).map(({id: e, body: n, trust: t}) => {
const s = t === "doubtful" && (0, de.qw)([ n ]).length > 0;
return {
id: e,
body: n,
edited: t === "edited" || s
};
});
}
var we = t(1043);
var ke = t(5854);
function reminderDay(e, n, t) {
const s = (0, B.gD)(n);
if (e !== null && (0, B.gD)(e) >= s) return null;
const {working: o} = (0, ke.kb)(s, t);
return o ?? (0, B.jr)(s) <= 5 ? s : null;
}
function remindersOf(e, n) {
return e.filter(({body: e}) => markerValues(e, "reminder").includes(n));
}
var he = t(3079);
function textsOf({issue: e}, n) {
const t = (n.get(e.number) ?? []).filter(({edited: e}) => !e);
return [ ...due_comments_isDoubtful(e) ? [] : [ e.body ], ...t.map(({body: e}) => e) ];
}
function isEdited({issue: e}, n) {
return (n.get(e.number) ?? []).some(({edited: e}) => e) || due_comments_isDoubtful(e);
}
function due_comments_isDoubtful({body: e, unproven: n}) {
return n && (0, de.qw)([ e ]).length > 0;
}
function stateOfLetter(e, n, t) {
return (0, de.Wh)(textsOf(e, n), t, isEdited(e, n));
}
function dueComments(e, n, t) {
const {due: s, issue: o, fresh: r} = n;
const i = t.get(o.number);
if (r && !e.markers.needSignature || i === void 0) return [];
const a = stateOfLetter(n, t, e.now);
const u = [];
const l = dayOfReminder(e, n);
if (l !== null && remindersOf(i, l).length === 0) {
const n = due_issues_recipients(e.solution, e.isPublic);
const t = tellingNow(e, s, a);
const r = reminderText(s.of, l, t, n, e.language);
const i = (0, oe.Bv)([ r, marker("reminder", l) ]);
u.push({
due: s,
issue: o,
body: i,
messageId: null
});
}
const {letter: c} = s;
if (c.kind === "ready" && a.kind === "none" && c.write(e.now) !== null) {
const n = newLetterId(e, s);
const t = letterComment({
kind: "begun",
messageId: n
}, e.language);
const r = (0, oe.Bv)([ t, (0, de.v0)("begun", n, e.now) ]);
u.push({
due: s,
issue: o,
body: r,
messageId: n
});
}
return u;
}
function dayOfReminder(e, {due: n, issue: t}) {
if (!n.reminded) return null;
const s = e.solution.calendar["extra-non-working-days"];
return reminderDay(markerTime(t.body, "noticed"), e.now, s);
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
async function changeIssue(e, n, {body: t, ...s}) {
const o = due_comments_isDoubtful({
...n,
body: t
}) ? {
ok: true,
text: t
} : await e.markers.signed(t, n.number);
if (!o.ok) return o;
return e.pace.turn(() => (0, we.tt)(e.repository, n.number, {
...s,
body: o.text
}));
}
const be = 10;
async function reconcileIssues(e, n, t, s) {
const o = new Map(n.map(e => [ e, standingOf(e, t) ]));
const r = n.filter(e => o.get(e)?.issue === null);
const {made: i, refusals: a} = await makeAll(e, r, s);
const u = r.length === 0 ? t : await listAgain(e, t, [ ...i.values() ]);
const l = n.map(e => ({
due: e,
...standingOf(e, u)
}));
for (const {due: n, issue: t} of l) if (t === null) note(e, "make", n, a.get(n) ?? null);
const c = new Set([ ...t, ...i.values() ].map(({number: e}) => e));
const d = l.flatMap(({due: n, issue: t, twins: s}) => [ ...t === null ? [] : changesOf(e, n, t), ...s.filter(({number: e}) => c.has(e)).map(s => twinClosing(e, n, s, t?.number ?? 0)) ]);
await eachOf(e, {
chapter: "issues",
all: d,
named: ({due: e}) => e.of
}, async n => {
const {issue: t, undone: s, done: o, fields: r, due: i} = n;
const a = await changeIssue(e, t, r);
if (a.ok) e.notes.did(o); else note(e, s, i, a.problem);
});
return l.map(({due: e, issue: n}) => {
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
const s = new Map;
const o = new Map;
let r = null;
await eachOf(e, {
chapter: "issues",
all: n,
named: ({of: e}) => e
}, async n => {
if (r !== null) {
o.set(n, r);
return;
}
const {title: i, body: a} = firstText(e, n);
const u = await e.markers.signed(a, he.$_);
if (!u.ok) {
o.set(n, u.problem);
return;
}
const l = u.text;
const c = e.solution.contacts.assignees.filter(e => !t.has(e.toLowerCase())).slice(0, be);
const d = {
label: Y,
marker: "",
title: i,
body: l,
assignees: c
};
const f = await e.pace.turn(() => (0, we.y7)(e.repository, d));
if (f.ok) {
s.set(n, {
...f.value,
unproven: false
});
e.notes.did("made");
return;
}
o.set(n, f.problem);
const {code: m} = f.problem;
if (m === "api.forbidden" || m === "api.rate-limited") r = f.problem;
});
return {
made: s,
refusals: o
};
}
async function listAgain(e, n, t) {
e.repository.client.begin();
const s = await listStaffIssues(e);
if (!s.ok) {
e.notes.unknowable.push({
what: "issues",
problem: asking(s.problem)
});
return [ ...n, ...t ];
}
const {own: o, edited: r, foreign: i} = s.value;
const a = new Set([ ...o, ...r, ...i ].map(({number: e}) => e));
return [ ...o, ...t.filter(({number: e}) => !a.has(e)) ];
}
function firstText(e, n) {
const {letter: t} = n;
const s = t.kind === "ready" && t.write(e.now) !== null;
const o = s && !e.markers.needSignature ? newLetterId(e, n) : null;
const {title: r, body: i} = n.write(e.now, s ? "by-mail" : "by-hand");
const a = markersOf(n, e.now, n.person);
const u = o === null ? [] : [ (0, de.v0)("begun", o, e.now) ];
return {
title: r,
body: (0, oe.Bv)([ i, [ ...a, ...u ].join("\n") ])
};
}
function markersOf(e, n, t) {
return [ marker(e.kind, e.of), timeMarker("noticed", n), ...e.kind === "departure" ? [ timeMarker("left", e.left) ] : [], ...t === null ? [] : [ marker("person", String(t)) ], marker("state", e.state) ];
}
function changesOf(e, n, t) {
const s = t.state === "closed";
const [o] = markerValues(t.body, "state");
const [r = ""] = markerValues(t.body, "left");
const i = n.kind !== "departure" || timeMarker("left", n.left) === marker("left", r);
if (!s && o === n.state && i) return [];
const a = markerTime(t.body, "noticed") ?? e.now;
const u = (0, de.pn)([ t.body ]);
const l = u.length > 0 || n.letter.kind === "ready" ? "by-mail" : "by-hand";
const c = n.write(a, l);
const d = c.title === t.title ? {} : {
title: c.title
};
const f = (0, oe.Bv)([ s ? reopenedText(e.language) : "", c.body, [ ...markersOf(n, a, n.person ?? markerPerson(t.body)), ...u.map(({messageId: e, at: n}) => (0, 
de.v0)("begun", e, n)) ].join("\n") ]);
return [ s ? {
due: n,
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
due: n,
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
const o = (0, oe.Bv)([ t.body.trimEnd(), duplicateText(s, e.language), marker("twin-of", String(s)) ]);
return {
due: n,
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
const ye = {
end: "failed",
posted: {
kind: "not-sent",
why: "cancelled",
status: null
}
};
async function sendClaimed(e, {due: n, issue: t}, s, o) {
const {repository: r, mailing: i, now: u, markers: l} = e;
const {client: c} = r;
const d = markerTime(t.body, "noticed") ?? u;
const f = n.letter.kind === "ready" ? n.letter.write(d) : null;
if (f === null || i.kind !== "server") return {
kind: "not-sent",
why: "no-person"
};
const m = {
messageId: `<${s}>`,
date: u
};
const p = `ezdrav-${f.kind}-${n.of}`;
const {end: v, posted: g} = c.isCancelled ? ye : await (0, a.cK)(c, f, m, i.post, p);
const w = c.clock.now();
const k = w.known ? w.value : u;
if (v === "sent") e.notes.did("sent");
const h = g.kind === "sent" ? {
kind: "sent",
messageId: s,
at: k,
to: f.to,
refusedCopies: g.refusedCopies
} : g.kind === "unknown" ? {
kind: "unknown",
messageId: s
} : {
kind: "failed",
...causeOf(g)
};
const b = (0, oe.Bv)([ letterComment(h, e.language), (0, de.v0)(v, s, k) ]);
const y = await l.signed(b, t.number, v === "sent");
if (!y.ok && v === "sent") note(e, "sign-sent", n, y.problem);
const O = v !== "failed" || l.counts(y) ? await record(e, t.number, y.text) : await takeBack(e, o);
if (!O) note(e, `record-${v === "sent" ? "letter" : v}`, n, null);
if (v === "sent") return {
kind: "told",
at: k,
how: "sent"
};
const I = g.kind === "by-hand" ? "by-hand" : "refused";
return {
kind: "not-sent",
why: v === "unknown" ? "unknown" : I
};
}
function causeOf(e) {
if (e.kind === "by-hand") return {
why: "by-hand",
status: null
};
return {
why: e.why,
status: e.status
};
}
async function takeBack(e, n) {
let t = true;
for (const {id: s} of n) {
const n = await e.pace.turn(() => (0, we.Tu)(e.repository, s));
t &&= n.ok;
}
return t;
}
const Oe = 3;
async function record(e, n, t) {
for (let s = 1; s <= Oe; s += 1) {
const s = await e.pace.turn(() => (0, we.BC)(e.repository, n, t));
if (s.ok) return true;
}
return false;
}
async function tell(e, n, t) {
const {repository: s} = e;
const {client: o} = s;
const r = n.flatMap(({issue: e, ...n}) => e === null ? [] : [ {
...n,
issue: e
} ]);
const i = t === null ? $e : await writeComments(e, r, t);
const a = await readBack(e, t, i.issues);
const u = a ?? new Map;
if (a !== null) await takeLaterReminders(e, r, u);
const l = [];
for (const n of r) {
const t = i.claims.get(n.due) ?? claimInText(e, n);
if (t !== void 0 && await isTurnOf(e, n, t, u)) l.push([ n, t ]);
}
const c = new Map;
if (l.length > 0) {
await o.uninterrupted(() => eachOf(e, {
chapter: "letters",
all: l,
named: ([{due: e}]) => e.of
}, async ([n, t]) => {
const s = commentsOf(n, t, u);
c.set(n.due, await sendClaimed(e, n, t, s));
}));
o.signal.throwIfAborted();
}
return new Map(r.map(n => {
const t = c.get(n.due) ?? accountOf(e, n, stateOfLetter(n, u, e.now));
if (needsSaying(t)) note(e, "letter", n.due, null);
return [ n.due, t ];
}));
}
const Ie = new Set([ "by-hand", "question", "under-way" ]);
function needsSaying(e) {
return e.kind === "not-sent" && !Ie.has(e.why);
}
const $e = {
issues: [],
claims: new Map
};
async function writeComments(e, n, t) {
const {repository: s, markers: o, notes: r, pace: i} = e;
const a = new Map;
const u = [];
await eachOf(e, {
chapter: "reminders",
all: n.flatMap(n => dueComments(e, n, t)),
named: ({due: e}) => e.of
}, async ({due: n, issue: {number: t}, body: l, messageId: c}) => {
const d = await o.signed(l, t);
if (!d.ok && c !== null) {
note(e, "sign", n, d.problem);
return;
}
const f = await i.turn(() => (0, we.BC)(s, t, d.text));
u.push(t);
if (c !== null) a.set(n, c); else if (f.ok) r.did("reminded"); else note(e, "remind", n, f.problem);
});
return {
issues: u,
claims: a
};
}
async function readBack(e, n, t) {
if (n === null || t.length === 0) return n;
const s = await readLetterComments(e, [ ...new Set(t) ]);
return s === null ? null : new Map([ ...n, ...s ]);
}
async function takeLaterReminders({repository: e, pace: n, ...t}, s, o) {
for (const r of s) {
const s = dayOfReminder(t, r);
const i = o.get(r.issue.number) ?? [];
const [, ...a] = s === null ? [] : remindersOf(i, s);
for (const {id: t} of a) await n.turn(() => (0, we.Tu)(e, t));
}
}
function claimInText({markers: e}, {issue: n, fresh: t}) {
return t && !e.needSignature ? (0, de.pn)([ n.body ])[0]?.messageId : void 0;
}
async function isTurnOf(e, n, t, s) {
const o = textsOf(n, s);
const {kind: r} = (0, de.OL)(o, t, e.now, isEdited(n, s));
if (r === "other") await takeBack(e, commentsOf(n, t, s));
return r === "own";
}
function commentsOf({issue: e}, n, t) {
return (t.get(e.number) ?? []).filter(({body: e}) => (0, de.qw)([ e ]).some(({messageId: e}) => e === n));
}
function accountOf(e, {due: n}, t) {
const {letter: s} = n;
if (t.kind === "sent") return {
kind: "told",
at: t.at,
how: "sent"
};
if (s.kind === "done") return s.account;
const notSent = e => ({
kind: "not-sent",
why: e
});
if (t.kind === "claimed") return notSent("under-way");
if (t.kind === "unknown") return notSent("unknown");
if (s.kind === "hindered") return notSent(s.why);
if (t.kind === "edited") return notSent("edited");
return notSent(s.write(e.now) === null ? "no-person" : "not-recorded");
}
async function remindOnly(e, {repository: n, solution: t, locate: s}, o, r, i) {
if (i.length === 0) return;
const a = {
kind: "read",
repository: n,
solution: t,
listed: null,
faults: [],
roster: null,
locate: s,
locateInRoster: null
};
const {facts: u, unknowable: l} = await gatherStaff(null, e.repository, a, o);
e.notes.unknowable.push(...l);
if (u === null) return;
const [c = u.roster, ...d] = u.earlier;
const f = {
...u,
roster: c,
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
const {issue: t} = canonicalIssue(r, n, n.left);
return t?.state === "open" ? [ {
due: n,
issue: t,
fresh: false
} ] : [];
});
const v = p.map(({issue: e}) => e.number);
await tell(m, p, await readLetterComments(m, v));
}
function linesAbout(e, n, {rosters: t, contract: s}) {
const o = t.flatMap(({roster: t, at: s}) => {
const o = t.staff.indexOf(e);
if (o < 0) return [];
const r = n.includes("left") ? [ "left" ] : [];
return [ s([ "staff", o, ...r ]) ];
});
const r = s !== null && n.includes("contract-ended") ? [ s ] : [];
return [ ...o, ...r ];
}
const Se = [ "leaving", "way-out", "way-in", "in", "out" ];
function staffRows(e, n, t, s, o, r) {
const isHere = ({ref: n, refReused: t}) => t !== true && e.staff.some(e => e.ref === n);
const i = new Map(n.filter(isHere).map(e => [ e.ref, e ]));
const a = new Map(t.map(e => [ e.ref, e ]));
const u = n.filter(e => !isHere(e));
const l = [ ...e.staff.map(e => [ e, i.get(e.ref) ]), ...u.map(e => [ e.member, e ]) ];
const c = l.map(([e, n]) => {
const {ref: t, role: i} = e;
const u = a.get(t);
const l = placeOf(e, n, u, r);
const c = n !== void 0 ? s("departure", n.key) : u !== void 0 ? s("newcomer", t) : null;
const d = l === "way-out" ? (0, P.XL)(e) : n?.departed ?? c?.noticed ?? null;
const f = n?.signals ?? [];
return {
ref: t,
role: i,
place: l,
signals: f,
missing: u?.missing ?? [],
since: d,
issue: c?.issue ?? null,
letter: c?.letter ?? {
kind: "not-due"
},
decidedBy: l === "in" || l === "out" ? [] : linesAbout(e, f, o)
};
});
return c.toSorted((e, n) => Se.indexOf(e.place) - Se.indexOf(n.place) || (e.since ?? r) - (n.since ?? r) || (e.ref < n.ref ? -1 : 1));
}
function placeOf(e, n, t, s) {
if (n !== void 0) return "leaving";
if ((0, q.x)(e, s)) return "out";
if ((0, P.XL)(e) !== null) return "way-out";
return t === void 0 ? "in" : "way-in";
}
function isComplete({unknowable: e, undone: n, roster: t}) {
return e.length === 0 && n.length === 0 && t !== "invalid";
}
var xe = t(6241);
var Ae = t(3475);
var Te = t(3753);
function staffJson(e, n, t, s) {
const {now: o, contractEnded: r, contractIssue: i, deeds: a, unknowable: u, undone: l} = e;
return {
schema: 1,
mode: "staff",
complete: isComplete(e),
"evaluated-at": o === null ? null : (0, z.tK)(o),
roster: e.roster,
membership: e.membership,
"contract-ended": r,
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
"help-url": (0, Ae.Tp)(e.code, s),
message: (0, Te.Dh)(e, s)
})),
versions: {
product: t.product,
calendar: t.calendar,
tzdata: t.tzdata
}
};
}
function person(e) {
const {ref: n, place: t, signals: s, missing: o, since: r, issue: i, letter: a, decidedBy: u} = e;
return {
ref: n,
place: t,
signals: s,
missing: o,
since: r === null ? null : (0, z.tK)(r),
issue: i,
letter: a.kind === "told" ? {
state: "told",
at: (0, z.tK)(a.at),
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
var Me = t(4369);
function unknowableSentence({what: e, problem: n}, t) {
const {summary: s} = (0, G.w)(t).staff;
return [ s.unknowable[e], ...asked(n, t) ].join(" ");
}
function undoneSentence({what: e, of: n, problem: t}, s) {
const {summary: o} = (0, G.w)(s).staff;
return [ o.undone[e]((0, H.TL)(n ?? "")), ...asked(t, s) ].join(" ");
}
function asked(e, n) {
if (e === null) return [];
const t = (0, G.w)(n);
const {summary: s} = t.staff;
const {request: o, status: r, permission: i, permissions: a, flaw: u} = e;
const l = u === void 0 ? "" : (0, Me.MS)({
why: u.why,
...u.values
}, t);
return [ r === null ? s.noAnswer((0, H.TL)(o)) : s.answered((0, H.TL)(o), String(r)), ...l === "" ? [] : [ s.because(l) ], ...i === void 0 ? [] : [ s.permission((0, 
H.TL)(i)) ], ...a === void 0 ? [] : [ t.announce.permissions((0, H.TL)(a)) ] ];
}
function countsLine(e, n) {
const {counts: t} = (0, G.w)(n).staff.summary;
const s = [ "leaving", "way-out", "way-in", "in", "out" ];
return s.map(n => ({
place: n,
count: e.filter(e => e.place === n).length
})).filter(({count: e}) => e > 0).map(({place: e, count: n}) => t[e](n)).join(" · ");
}
const De = [ "made", "reopened", "updated", "closed", "twins", "reminded", "sent" ];
function deedsLine(e, n) {
const {deeds: t, nothingDone: s} = (0, G.w)(n).staff.summary;
const o = De.filter(n => e[n] > 0).map(n => t[n](e[n]));
return o.length === 0 ? s : o.join(", ");
}
function waitOf({place: e, since: n}, t, s) {
if (n === null || t.now === null) return "";
const {moments: o} = (0, G.w)(s);
if (e === "way-out") return (0, G.w)(s).staff.summary.until(o.length(n - t.now, "up"));
return o.length(Math.max(0, t.now - n), "down");
}
function personSentences(e, n) {
const {summary: t, departure: s} = (0, G.w)(n).staff;
const {moments: o} = (0, G.w)(n);
const {letter: r} = e;
const i = [ ...e.signals.map(e => s.signals[e]), ...e.missing.map(e => (0, H.TL)(e)), ...e.decidedBy.map(({file: n, line: s, key: o, commit: r}) => {
const i = e.signals.includes("gone") ? t.lastWritten : t.written;
return i((0, H.TL)(n), s, o, r?.slice(0, 12) ?? "");
}) ];
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
const Le = 20;
function numbered(e) {
return e.slice(0, Le).map(e => `#${e}`).join(", ");
}
function signingSentence({demanded: e, why: n}, t) {
const {staff: s, values: o} = (0, G.w)(t);
const {signing: r} = s.summary;
return e ? r.demanded(r.why[n] ?? o[n] ?? n) : r.missing;
}
function rosterSentences(e, n) {
const {summary: t} = (0, G.w)(n).staff;
const {moments: s} = (0, G.w)(n);
const {roster: o, isPublic: r, membership: i, contractEnded: a, contractIssue: u, edited: l, foreign: c, signing: d, rows: f} = e;
const m = u === null ? "" : ` (#${u})`;
return [ ...o === "none" ? [ t.noRoster ] : [], ...o === "invalid" ? [ t.invalidRoster ] : [], ...o === "kept" && f.length === 0 ? [ t.nobody ] : [], ...a === null ? [] : [ t.contractEnded(s.onDay(a), m) ], ...l.length === 0 ? [] : [ t.edited(numbered(l)) ], ...c.length === 0 ? [] : [ t.foreign(numbered(c)) ], ...d === null ? [] : [ signingSentence(d, n) ], ...r ? [ t.isPublic ] : [], ...o === "kept" && i === "not-asked" ? [ t.membershipNotAsked ] : [] ];
}
var Re = t(1294);
var Ce = t(4057);
var je = t(2320);
const ze = 100;
const _e = 400;
function staffSummary(e, n, t) {
return (0, Ce.Y1)(staffParts(e, n, t));
}
function staffLog(e, n, t) {
return (0, je._)(staffParts(e, n, t), t).trimEnd();
}
function staffParts(e, n, t) {
const {summary: s} = (0, G.w)(t).staff;
const {rows: o, unknowable: r, undone: i, deeds: a} = e;
const u = o.filter(({place: e}) => e !== "in" && e !== "out");
const l = o.filter(({place: e}) => e === "in").map(({ref: e}) => e);
const c = isComplete(e);
const rest = (e, n) => e.length > n ? [ (0, Re.em)(s.more(e.length - n)) ] : [];
return [ {
kind: "heading",
text: c ? s.title : s.titleUndone,
sign: c ? "✅" : "⛔"
}, ...o.length === 0 ? [] : [ (0, Re.em)(countsLine(o, t)) ], ...rosterSentences(e, t).map(e => (0, 
Re.em)(e)), ...(0, Re.uW)(s.unknowableTitle, (0, Re.p_)(r.slice(0, ze).map(e => unknowableSentence(e, t)))), ...(0, 
Re.uW)(s.undoneTitle, (0, Re.p_)(i.slice(0, ze).map(e => undoneSentence(e, t)))), ...(0, 
Re.p_)(n.slice(0, ze).map(e => (0, Te.LO)(e, t)), "numbers"), ...u.length === 0 ? [] : [ {
kind: "table",
head: s.columns,
rows: u.slice(0, ze).map(n => personRow(n, e, t))
} ], ...rest(u, ze), ...l.length === 0 ? [] : [ {
kind: "folded",
title: s.others(l.length),
parts: [ (0, Re.em)(l.slice(0, _e).map(Re.aY)), ...rest(l, _e) ]
} ], (0, Re.em)(`${s.deedsTitle}: ${deedsLine(a, t)}`) ];
}
function personRow(e, n, t) {
const {summary: s} = (0, G.w)(t).staff;
const o = waitOf(e, n, t);
const r = e.issue === null ? "" : `#${e.issue}`;
return {
cells: [ (0, Re.aY)(e.ref), s.places[e.place], o, r, personSentences(e, t) ]
};
}
var Be = t(498);
function concludeStaff(e, {diagnostics: n, issue: t, named: s}, o) {
const plain = e => (0, H.M_)(e, [ "", "" ]);
const r = [ ...e.unknowable.map(e => ({
sentence: unknowableSentence(e, o),
...e.what === "organisation" && (0, c.F7)(s)
})), ...e.undone.map(e => ({
sentence: undoneSentence(e, o)
})) ];
const i = [ ...(0, xe.I3)(n, o), ...r.slice(0, Pe).map(({sentence: e, ...n}) => ({
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
log: staffLog(e, n, o),
summary: staffSummary(e, n, o),
annotations: i,
report: staffJson(e, n, Be.S, o)
};
}
const Pe = 10;
const qe = [ "eligibility-checked", "statement-signed", "role", "company" ];
function joiners(e, n, t) {
return e.staff.filter(e => !n.has(e.ref)).filter(e => !(0, q.k)(e, t) && !(0, P.SR)(e, t) && !(0, 
q.x)(e, t)).map(e => ({
ref: e.ref,
member: e,
missing: qe.filter(n => !isThere(e, n, t)),
requested: e.account?.requested ?? null
}));
}
function isThere(e, n, t) {
const s = e[n];
if (s === void 0) return false;
const o = n === "eligibility-checked" || n === "statement-signed";
return o ? s <= (0, B.gD)(t) : s.trim() !== "";
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
async function closeEnded(e, n, t, s) {
await eachOf(e, {
chapter: "closing",
all: n,
named: ({subject: e}) => e.of
}, async ({issue: n, subject: o}) => {
const {text: r, settled: i} = endOf(e, n, o, t, s);
const a = (0, oe.Bv)([ n.body.trimEnd(), r, timeMarker("settled", e.now) ]);
const u = await changeIssue(e, n, {
body: a,
state: "closed",
state_reason: i ? "completed" : "not_planned"
});
if (u.ok) e.notes.did("closed"); else note(e, "close", o, u.problem);
});
}
function endOf(e, n, {kind: t, of: s}, o, r) {
const {language: i, now: a} = e;
const u = entryOf({
key: s,
person: markerPerson(n.body)
}, o);
switch (t) {
case "departure":
{
const e = u?.revocation?.confirmed;
if (u === void 0 || e === void 0 || !(0, q.x)(u, a)) return {
text: endText("departure", "withdrawn", i),
settled: false
};
const t = tellingOf(n, u, r, a);
const s = (0, P.XL)(u) ?? markerTime(n.body, "noticed") ?? a;
const o = {
left: s,
told: t,
confirmed: e,
lapse: lapseOf(s, t, e)
};
return {
text: settlementText(o, i),
settled: true
};
}

case "newcomer":
{
const e = u?.account?.granted;
if (u === void 0 || e === void 0 || !(0, q.k)(u, a)) return {
text: endText("newcomer", "withdrawn", i),
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
const e = o.contractEnds === s;
return {
text: endText("contract", e ? "settled" : "withdrawn", i),
settled: e
};
}
}
}
function tellingOf(e, n, t, s) {
const o = stateOfLetter({
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
async function keepStaff(e, n, {own: t, edited: s, foreign: o}, r) {
const {now: i, roster: a} = n;
const u = allDepartures(n, [ ...recordedDepartures(t), ...doubtfulIn([ ...s, ...o ], t) ]);
const {each: l, together: c} = questionsOf(u, sizeOf(n, u));
const d = u.filter(({refReused: e}) => e !== true);
const f = joiners(a, new Set(d.map(({ref: e}) => e)), i);
const m = [ ...u.filter(e => !c.includes(e)).map(n => dueForDeparture(n, l.has(n), e)), ...c.length === 0 ? [] : [ dueTogether(c, e) ], ...f.map(n => dueForJoiner(n, e)) ];
const p = contractEnd(n.contractEnds, i) === null ? null : n.contractEnds ?? null;
const v = u.some(({signals: e}) => e.includes("contract-ended")) ? p : null;
const loginsOf = e => e.flatMap(({github: e}) => e === void 0 ? [] : [ e.login.toLowerCase() ]);
const g = loginsOf(a.staff.filter(e => !(0, q.x)(e, i) && !d.some(({ref: n}) => n === e.ref)));
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
if (c.some(t => e === "departure" && t.key === n)) return {
issue: $,
noticed: i,
letter: {
kind: "not-sent",
why: "question"
}
};
const t = k.find(({due: t}) => t.kind === e && t.of === n);
if (t === void 0) return null;
const {due: s, issue: o} = t;
return {
issue: o?.number ?? null,
noticed: o === null ? i : markerTime(o.body, "noticed") ?? i,
letter: I.get(s) ?? {
kind: "not-due"
}
};
}, r, i);
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
const s = t.split(",").filter(isSignal);
const o = markerTime(e, "noticed");
const r = t.split(",").includes("question");
return [ {
key: n.of,
signals: s,
person: markerPerson(e),
noticed: o,
asks: r
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
const s = t.filter(({signals: e}) => e.includes("gone"));
return e.staff.filter(e => !(0, q.x)(e, n)).length + s.length;
}
function isOver(e, {body: n}, t) {
if (e === "contract-end") return t.contractEnds !== null;
const [s = ""] = markerValues(n, "state");
return e !== "question" || unobservable(s.split(",").filter(isSignal), t).length === 0;
}
function isSignal(e) {
return N.some(n => n === e);
}
function childrenOf(e) {
return e.filter(({due: e}) => e.kind === "departure").map(({due: e, issue: n}) => ({
ref: e.of,
issue: n?.number ?? null
}));
}
async function reconcileStaff(e, n = {}) {
const {inputs: t} = e;
const s = (0, i._M)(e);
const {client: o} = s;
const r = t.membersToken === void 0 ? null : (0, i.$V)({
...e,
inputs: {
...t,
token: t.membersToken
}
});
try {
const t = new Throttle(n.between ?? Q, o);
return await lookAfterStaff(e, s, r, t, n.tuning ?? {});
} finally {
o.close();
r?.close();
}
}
async function lookAfterStaff(e, n, t, s, o) {
const {inputs: i, context: a} = e;
const {runId: d} = a;
const f = new Notes;
const m = await readStaffFiles(n);
const p = m.kind === "unknown" ? void 0 : m.solution.organisation;
const v = p === void 0 ? null : await (0, l.houseOf)(n, p);
const g = heldFiles(m, v);
const w = g.kind === "unknown" ? null : g.locate?.([ "organisation" ]) ?? null;
if (v?.ok === false) f.unknowable.push({
what: "organisation",
problem: asking(v.problem)
});
const held = (e, n = []) => v?.ok === true ? (0, c.hr)(e, {
house: v.value,
named: w,
lookedAfter: n
}, h) : e;
const k = g.kind === "unknown" ? null : g.solution;
const h = i.language ?? k?.language ?? "en";
const b = g.kind === "unknown" || g.repository.visibility === "PUBLIC";
const y = peopleOf(i.people, g, f);
const O = mailingOf(e, o, f);
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
deeds: f.deeds,
unknowable: f.unknowable,
undone: f.undone
});
if (g.kind === "unknown") {
f.unknowable.push(g.unknowable);
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
pace: s,
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
if (!e.ok) f.unknowable.push({
what: "issues",
problem: asking(e.problem)
});
const {own: n, edited: t, foreign: s} = e.ok ? e.value : Ne;
const o = {
...S,
solution: g.solution,
solutions: [],
lacksRules: null,
editedTexts: []
};
await remindOnly(o, g, v, n, recordedDepartures(n));
const r = {
edited: numbersOf(t),
foreign: numbersOf(s),
signing: x
};
const {diagnostics: i} = g;
return held(concludeStaff({
...nothing(),
...r
}, {
diagnostics: i,
issue: null,
named: w
}, h));
}
const [A, T] = await (0, r.Os)((0, G.w)(h).staff.progress.reading, () => Promise.all([ gatherStaff(t, n, g, v), listStaffIssues(S) ]));
f.unknowable.push(...A.unknowable);
if (!T.ok) f.unknowable.push({
what: "issues",
problem: asking(T.problem)
});
const {facts: M, lookedAfter: D} = A;
const L = g.faults;
if (M === null || !T.ok) {
const e = {
...nothing(),
membership: A.membership,
signing: x
};
return held(concludeStaff(e, {
diagnostics: L,
issue: null,
named: w
}, h), D);
}
const R = {
...S,
now: M.now,
solution: g.solution,
solutions: A.solutions,
lacksRules: g.faults.length > 0 ? "solution-invalid" : v?.ok === false ? "organisation-unreadable" : null,
editedTexts: await readEditedTexts(S, [ ...T.value.edited, ...T.value.foreign ])
};
const C = await keepStaff(R, M, T.value, A.written);
const {rows: j, contractEnded: z, contractIssue: _, issue: B} = C;
const P = {
now: M.now,
roster: g.roster === null && j.length === 0 ? "none" : "kept",
isPublic: b,
membership: A.membership,
contractEnded: z,
contractIssue: _,
edited: numbersOf(T.value.edited),
foreign: numbersOf(T.value.foreign.filter(({state: e}) => e === "open")),
signing: x,
rows: j,
deeds: f.deeds,
unknowable: f.unknowable,
undone: f.undone
};
return held(concludeStaff(P, {
diagnostics: L,
issue: B,
named: w
}, h), D);
}
const Ne = {
own: [],
edited: [],
foreign: []
};
function numbersOf(e) {
return e.map(({number: e}) => e);
}
function signingOf({markers: e, mailing: n}) {
const {hindrance: t, mayNotSend: s} = e;
if (t === null || n.kind !== "server") return null;
if (s) return {
demanded: true,
why: t
};
return t === "permission" ? {
demanded: false,
why: t
} : null;
}
async function readEditedTexts({repository: e, notes: n, markers: t}, o) {
if (o.length === 0) return [];
const r = o.map(({number: e}) => e);
const i = await (0, s.p)(e, r, () => true);
if (!i.ok) {
n.unknowable.push({
what: "comments",
problem: asking(i.problem)
});
return null;
}
const a = [];
for (const [e, n] of i.value) {
const s = (await (0, ge.vJ)(t, e, n)).filter(ge.he);
a.push(...s.map(({body: e}) => e));
}
return a;
}
function peopleOf(e, n, t) {
if (e === void 0) return {
kind: "none"
};
const s = (0, o.k)(e);
for (const e of s.secrets) (0, r.dK)(e);
const i = {
kind: null,
of: null,
problem: null
};
if (n.kind !== "unknown" && n.repository.visibility === "PUBLIC") {
t.undone.push({
what: "people-refused",
...i
});
return {
kind: "public"
};
}
if (!s.ok) {
t.undone.push({
what: "people-unreadable",
...i
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
post: (0, a.C8)(e, n)
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
const {text: n, fault: t} = (0, o.g)((new TextEncoder).encode(e), a);
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
return r && (t === null || !(0, s.x)(e, t));
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
k: () => isGranted,
x: () => isRevoked
});
var s = t(7209);
function isRevoked({revocation: e}, n) {
return e?.confirmed !== void 0 && e.confirmed <= n;
}
function isGranted({account: e}, n) {
return e?.granted !== void 0 && e.granted <= (0, s.gD)(n);
}
}),
9019: ((e, n, t) => {
t.d(n, {
p: () => readOwnComments,
s: () => k
});
var s = t(3619);
var o = t(3305);
var r = t(2830);
var i = t(4036);
var a = t(9339);
var u = t(4770);
const l = s.X$i(i.TF, {
fullDatabaseId: s.YjP().check(o.Fk(/^\d{1,15}$/)),
body: s.YjP(),
author: r.ng
});
const c = s.Ikc({
totalCount: s.aig(),
nodes: s.YOg(l)
});
const d = s.Ikc({
head: c,
tail: c
});
const f = `fullDatabaseId body author { ${r.W1} } ${i.GF}`;
const m = `totalCount nodes { ${f} }`;
const p = 20;
const v = 30;
const g = 20;
const w = 50;
const k = "OwnComments";
async function readOwnComments(e, n, t) {
const s = await e.askEach(n, {
name: k,
member: e => [ `i${e}`, `issue(number: ${e}) { head: comments(first: ${p}) { ${m} }\n        tail: comments(last: ${v}) { ${m} } }` ],
schema: d,
atOnce: w
});
if (!s.ok) return s;
const o = new Map;
for (const [n, {head: r, tail: i}] of s.value) {
const s = ownOf([ ...r.nodes, ...i.nodes ]);
o.set(n, s);
if (r.totalCount <= p + v || !t(s)) continue;
const a = await readAll(e, n);
if (!a.ok) return a;
o.set(n, a.value);
}
return {
...s,
value: o
};
}
const h = {
name: "AllComments",
takes: "$number: Int!",
asks: `issue(number: $number) { comments(first: 100, after: $after) {\n    pageInfo { hasNextPage endCursor } nodes { ${f} } } }`
};
const b = s.X$i(a.dD, {
issue: s.Ikc({
comments: s.Ikc({
nodes: s.YOg(l),
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
if (!(0, r.ux)((0, r.$4)(t.author))) continue;
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
var s = t(3619);
var o = t(2830);
var r = t(4036);
async function upsertIssue(e, n, t, s = async () => true) {
const o = await (0, r.Jz)(e);
if (!o.ok) return o;
const i = await lowestCounted(o.value, n.marker, s);
if (i !== null) return {
...o,
value: {
issue: i,
created: false
}
};
return createIssue(e, {
...n,
body: await t(n.body)
}, s);
}
async function lowestCounted(e, n, t) {
const s = (0, r.PN)(e, n);
if (s === null || await t(s)) return s;
const o = e.filter(({number: e}) => e !== s.number);
return lowestCounted(o, n, t);
}
async function createIssue(e, n, t) {
const s = await sendAssigned(e, n);
const o = await (0, r.Jz)(e);
if (!o.ok) return o;
const i = await lowestCounted(o.value, n.marker, t);
if (i === null) return s.ok ? {
...s,
value: {
issue: (0, r.ms)(s.value),
created: true
}
} : s;
if (s.ok && s.value.number !== i.number) {
const n = await closeIssue(e, s.value.number, "duplicate");
if (!n.ok) return n;
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
async function makeIssue(e, n) {
const t = await sendAssigned(e, n);
return t.ok ? {
...t,
value: (0, r.ms)(t.value)
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
const {title: t, body: s, label: o, assignees: i} = n;
return e.send("POST /issues", {
title: t,
body: s,
labels: [ o ],
assignees: i
}, r.AE);
}
function updateIssue(e, n, t) {
return e.send("PATCH /issues/{issue_number}", {
issue_number: n,
...t
}, s.Ikc({
number: s.euz(n)
}));
}
function closeIssue(e, n, t) {
return updateIssue(e, n, {
state: "closed",
state_reason: t
});
}
const i = s.Ikc({
id: s.aig(),
body: s.cl6(s.YjP()),
user: s.cl6(o.C$)
});
async function addComment(e, n, t) {
const s = await e.send("POST /issues/{issue_number}/comments", {
issue_number: n,
body: t
}, i);
return s.ok ? {
...s,
value: {
id: s.value.id,
body: t,
author: s.value.user?.id ?? null
}
} : s;
}
function updateComment(e, n, t) {
return e.send("PATCH /issues/comments/{comment_id}", {
comment_id: n,
body: t
}, s.Ikc({
id: s.euz(n)
}));
}
async function deleteComment(e, n) {
const t = await e.send("DELETE /issues/comments/{comment_id}", {
comment_id: n
}, s.L5J());
const o = !t.ok && (t.problem.status === 404 || t.problem.status === 410);
return o ? {
ok: true,
value: null,
request: t.problem.request,
next: null
} : t;
}
}),
9652: ((e, n, t) => {
t.d(n, {
B: () => markersOf
});
var s = t(6381);
var o = t(8432);
var r = t(9381);
var i = t(3079);
var a = t(2826);
var u = t(7400);
class Markers {
terms;
hindrance;
keysProblem=null;
#o;
#r;
#i;
#a=new Set;
#u=new Map;
#l=null;
constructor(e, n, t) {
this.#o = e;
this.#r = n;
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
const {repository: s, runId: o} = this.#o;
const r = (0, i.ub)(e, null);
const unsigned = e => {
if (e === null || this.terms !== "demanded") {
this.#a.add(keyOf(r, n));
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
if (this.#i !== null && !t) return unsigned(this.#i);
const a = (0, i.HU)(r, n, String(o));
const l = {
client: s.client,
access: this.#r,
demanded: this.terms === "demanded"
};
const c = t ? u.G : u._;
const d = await c(l, (0, i.ly)(r), a);
if (d.kind !== "signed") return unsigned(d.problem);
const f = (0, i.ub)(r, d.token);
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
const t = await this.#c(e, n);
const {issue: s} = n;
const o = t !== "ours" && (0, i.vU)(e).length > 0;
if (o && this.#u.get(s) !== "foreign") this.#u.set(s, t);
return t;
}
async #c(e, n) {
const t = n.madeAt === null ? [ n.issue ] : [ n.issue, 0 ];
if (t.some(n => this.#a.has(keyOf(e, n)))) return "ours";
if ((0, i.gF)(e).length === 0) return (0, i.wq)(null, this.terms);
this.#l ??= this.#d();
const s = await this.#l;
const o = nowOf(this.#o.repository.client);
const r = await (0, i.y2)(e, n, {
house: houseOf(this.#o),
keys: s,
now: o
});
return (0, i.wq)(r, this.terms);
}
async #d() {
const {client: e} = this.#o.repository;
const n = await (0, o.readIssuerKeys)(e, (0, r.issuerOf)(e.server) ?? l);
if (!n.ok) this.keysProblem = n.problem;
return n.ok ? n.value : null;
}
}
const l = {
base: "",
enterprises: false
};
async function markersOf(e) {
const n = (0, s.j)(process.env);
return new Markers(e, n, await found(e, n));
}
async function found(e, n) {
const t = e.solution.evidence.announcement === "signed";
const s = t ? "mute" : "none";
if (n === null) return {
terms: s,
hindrance: "permission",
down: null
};
const {repository: o, runId: r} = e;
const {client: i} = o;
const l = {
schema: 1,
object: "trial",
run: String(r)
};
const c = await (0, u._)({
client: i,
access: n,
demanded: t
}, "mark", l);
if (c.kind !== "signed") {
const e = t ? "demanded" : "set-up";
return {
terms: e,
hindrance: "service",
down: c.problem
};
}
const d = (0, a.i)(c.token, {
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
terms: s,
hindrance: d.faults[0].code,
down: null
};

case "unproven":
return {
terms: s,
hindrance: "service",
down: null
};
}
}
function houseOf({repository: e, defaultBranch: n, solution: t}) {
const {evidence: s} = t;
return {
issuer: (0, r.issuerOf)(e.client.server) ?? l,
repositoryId: e.id ?? Number.NaN,
defaultBranch: n,
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
4182: ((e, n, t) => {
t.d(n, {
G2: () => readTrusted,
he: () => isCounted,
vJ: () => trustedOf
});
var s = t(9019);
var o = t(3079);
async function readTrusted(e, n = () => true) {
const {repository: t, issue: o, markers: r} = e;
const i = await (0, s.p)(t, [ o ], () => true);
if (!i.ok) return i;
const a = (i.value.get(o) ?? []).filter(n);
return {
...i,
value: await trustedOf(r, o, a)
};
}
async function trustedOf(e, n, t) {
const s = [];
for (const {id: r, body: i, edited: a} of t) {
const t = await e.standing(i, {
issue: n,
madeAt: null
});
if (a) s.push({
id: r,
body: i,
trust: "edited"
}); else if (t !== "foreign") s.push({
id: r,
body: i,
trust: t
}); else if ((0, o.gF)(i).length === 0) s.push({
id: r,
body: i,
trust: "unsigned"
});
}
return s;
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
var s = t(9466);
var o = t(7674);
var r = t(5337);
const i = [ "sent", "unknown", "failed", "yielded" ];
const a = /^<!-- ezdrav:letter-([a-z]+):([^:\s]+):(\S+) -->$/;
function letterMarker(e, n, t) {
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
function commentName(e) {
return `comment:${e}`;
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
function letterTurn(e, n, t, s = false) {
const o = s ? [ {
messageId: "",
at: t,
end: "unknown"
} ] : [];
return (0, r.L)([ ...o, ...attemptsIn(e) ], n, t);
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
2585: ((e, n, t) => {
t.d(n, {
w: () => pageLink
});
var s = t(4391);
var o = t(2921);
var r = t(3475);
function pageLink(e, n) {
const t = (0, o.w)(n).pageLinks[e];
return `<p><a href="${(0, r.qx)(e, n)}">${(0, s.js)(t)}</a></p>`;
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
var s = t(1294);
var o = t(4057);
function htmlStrong(e) {
return html([ (0, s.em)((0, s.ko)(e)) ]);
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
return html((0, s.p_)(e, n === "ol" ? "numbers" : "bullets"));
}
function lines(e) {
return html([ (0, s.fI)(e) ]);
}
function folded(e, n) {
return html([ (0, s.P_)(e, n) ]);
}
function blocks(e) {
return e.filter(e => e !== "").join("\n\n");
}
function html(e) {
return (0, o.Y1)(e).trimEnd();
}
}),
3079: ((e, n, t) => {
t.d(n, {
$_: () => c,
HU: () => markerPayload,
gF: () => tokensIn,
ly: () => statementKindOf,
ub: () => withToken,
vU: () => markersIn,
wq: () => markerStandingOf,
y2: () => witnessOfMarkers
});
var s = t(9466);
var o = t(2826);
var r = t(6346);
var i = t(2489);
const a = /^<!-- ezdrav:\S.* -->$/;
const u = /^<!-- ezdrav:signed:(\S+) -->$/;
const l = /^<!-- ezdrav:(?:departure:|letter-[a-z]+:revocation\.)/;
const c = 0;
const d = 15 * s.pY;
const f = s.pY;
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
const s = t.join("\n").trimEnd();
return n === null ? `${s}\n` : `${s}\n\x3c!-- ezdrav:signed:${n} --\x3e\n`;
}
function statementKindOf(e) {
return markersIn(e).some(e => l.test(e)) ? "revocation" : "mark";
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
async function witnessOfMarkers(e, {issue: n, madeAt: t}, {house: a, keys: u, now: l}) {
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
const k = markerPayload(e, c, g);
const h = t !== null && v?.["aud"] === (0, r.Ox)(w, k);
const b = h ? k : markerPayload(e, n, g);
const {run: y, ...O} = b;
const I = await (0, o.H)({
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
now: l
});
if (!h || I.kind === "refused" || I.kind === "unproven") return I;
const {at: $} = I.statement;
const S = $ <= (0, s.tY)(t, f) && $ >= (0, s.tY)(t, -d);
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
var s = t(9466);
var o = t(646);
var r = t(3087);
var i = t(9381);
var a = t(6346);
function payloadFaults(e, n, t) {
const s = [];
const {kind: o, payload: r} = e;
if (!t.kinds.includes(o)) s.push({
code: "payload.kind",
value: o
});
const i = new Set([ ...Object.keys(t.fields), ...t.open, "run" ]);
for (const e of new Set([ ...i, ...Object.keys(r) ])) {
const n = Object.hasOwn(r, e) ? r[e] : void 0;
const o = Object.hasOwn(t.fields, e) ? t.fields[e] : void 0;
if (n === void 0 || !i.has(e) || !agrees(n, o)) s.push({
code: "payload.field",
value: e
});
}
if (r["run"] !== n) s.push({
code: "token.run",
value: n
});
return s;
}
function agrees(e, n) {
return n === void 0 || (0, a.JU)({
value: e
}) === (0, a.JU)({
value: n
});
}
var u = t(4946);
var l = t(2489);
async function witnessed(e, n) {
const {kind: t, payload: s} = e;
const {house: c, keys: d, now: f, wanted: m} = n;
const p = (0, l.Y)(e.token);
if (p === null) return refused({
code: "token.malformed"
});
if (!(0, i.isIssuer)(c.issuer, textOf(p.body["iss"]))) return refused({
code: "token.issuer",
value: textOf(p.body["iss"])
});
if (p.body["aud"] !== (0, a.Ox)(t, s)) return refused({
code: "token.audience"
});
const v = await (0, u.j)(p, d);
if (v.kind === "bad") return refused(v.fault);
if (v.kind === "unproven") return v;
const g = r.U.safeParse(p.body);
if (!g.success) return refused({
code: "token.claims",
value: String(g.error.issues[0]?.path[0])
});
const w = g.data;
const k = [ ...(0, o.Q4)(t, w, c, f), ...payloadFaults(e, w.run_id, m) ];
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
workflows: c.workflows,
trusts: c.trustsOwnRunners
};
return t === "verdict" ? (0, o.wp)(O, I) : (0, o.fn)(O, I);
}
function worthOfOwn(e, {house: n, now: t}) {
const s = (0, l.Y)(e);
const a = r.U.safeParse(s?.body);
if (s === null || !a.success) return refused({
code: "token.claims"
});
const u = a.data;
if (!(0, i.isIssuer)(n.issuer, u.iss)) return refused({
code: "token.issuer"
});
const [c, ...d] = (0, o.Q4)("mark", u, n, t);
if (c !== void 0) return {
kind: "refused",
faults: [ c, ...d ]
};
const {workflows: f, trustsOwnRunners: m} = n;
return (0, o.fn)(statementOf(u, textOf(s.header["kid"])), {
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
at: (0, s.B9)(e.iat * 1e3),
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
6204: ((e, n, t) => {
t.d(n, {
a: () => conflictsWith,
u: () => portfolioOf
});
var s = t(3596);
var o = t(9177);
const r = [ "same-solution", "affects", "network", "on-duty" ];
function conflictsOf(e) {
const n = e.map((e, n) => ({
work: e,
order: n
})).filter(({work: {slot: e}}) => e.start < e.end).toSorted((e, n) => e.work.slot.start - n.work.slot.start);
return n.flatMap((e, t) => {
const s = [];
for (const o of n.slice(t + 1)) {
if (o.work.slot.start >= e.work.slot.end) break;
const [n, t] = e.order < o.order ? [ e, o ] : [ o, e ];
const [r, ...i] = kindsOf(n.work, t.work);
if (r === void 0) continue;
const a = [ n.work, t.work ];
s.push({
conflict: {
between: a,
kinds: [ r, ...i ]
},
orders: [ n.order, t.order ]
});
}
return s;
}).toSorted(({orders: [e, n]}, {orders: [t, s]}) => e - t || n - s).map(({conflict: e}) => e);
}
function kindsOf(e, n) {
if (e.environment !== n.environment) return [];
const t = e.label === n.label;
const s = {
"same-solution": t,
affects: !t && (isNamed(e.affects, n) || isNamed(n.affects, e)),
network: e.changesNetwork && n.changesNetwork,
"on-duty": sharesText(named(e.onDuty), named(n.onDuty))
};
return r.filter(e => s[e]);
}
function named(e) {
return e === null ? [] : [ e ];
}
function isNamed(e, {label: n, names: t}) {
return sharesText(e, [ n, ...t ]);
}
function sharesText(e, n) {
const t = new Set(n.map(o.z).filter(Boolean));
return e.some(e => t.has((0, o.z)(e)));
}
function portfolioRemarks(e, n) {
return [ ...e.flatMap(({label: e, listedAs: t, cases: o, drafts: r}) => {
const i = o.map(({candidate: e}) => e.intervention);
const a = i.filter(({outcome: e, status: t, schedule: {start: s, end: o}}) => e === void 0 && t === "planned" && Math.max(s, o) <= n);
const u = i.map(({id: e}) => e);
const l = new Set(u.filter((e, n) => u.indexOf(e) !== n));
return [ ...t === null ? [] : [ {
kind: "renamed",
label: e,
listedAs: t
} ], ...a.map(({id: n}) => ({
kind: "no-outcome",
label: e,
id: n
})).toSorted(byId), ...[ ...l ].map(n => ({
kind: "same-id",
label: e,
id: n
})).toSorted(byId), ...r.toSorted(s.z).map(n => ({
kind: "draft",
label: e,
path: n
})) ];
}), ...shared(e, ({name: e}) => e, o.z).map(({value: e, labels: n}) => ({
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
return (0, s.z)(e.id, n.id);
}
function shared(e, n, t) {
const s = new Map;
for (const o of e) {
const e = n(o);
if (e === null) continue;
const {value: r, labels: i} = s.get(t(e)) ?? {
value: e,
labels: []
};
s.set(t(e), {
value: r,
labels: [ ...i, o.label ]
});
}
return [ ...s.values() ].filter(({labels: e}) => e.length > 1);
}
var i = t(1431);
var a = t(9438);
var u = t(8048);
var l = t(9443);
var c = t(845);
var d = t(6745);
var f = t(9778);
var m = t(5429);
var p = t(4591);
var v = t(7494);
function withDeliveries(e, n) {
const {candidate: t, solution: s} = e;
const o = s.evidence.announcement;
const {announcement: r, urgent: i} = t.intervention;
const a = i === void 0 ? r : i.notification;
if (n.kind === "unknown") return {
known: false
};
if (n.kind === "not-asked") return o === "landed" ? {
known: true,
judged: e
} : {
known: false
};
const {id: u} = t.intervention;
const [l] = n.receipts.filter(({creator: e, kind: n, payload: t}) => {
const s = t === null || t.interventionId === u;
return s && isNotice(n) && (0, v.z7)(e);
}).toSorted((e, n) => momentOf(n) - momentOf(e));
const c = i === void 0 ? "announcement" : "notification";
if (l === void 0) {
if (!n.isWhole) return {
known: false
};
return {
known: true,
judged: o === "landed" ? e : withNotice(e, void 0)
};
}
const {deliveredAt: d, payload: f} = l;
if (d === null || f === null || o === "signed") return {
known: false
};
if (a !== void 0 && o === "landed" && a["sent-at"] > d) return {
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
judged: withNotice(e, l.kind === c ? k : void 0)
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
const {announcement: s, urgent: o, ...r} = t.intervention;
const {notification: i, ...a} = o ?? {};
const u = o === void 0 ? {
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
function comingStatusOf(e, {deliveries: n, knowsRules: t}) {
const s = withDeliveries(e, n);
const o = s.known ? s.judged : e;
const {solution: r, candidate: a} = o;
const {schedule: l, status: d, urgent: f} = a.intervention;
const m = d === "planned";
const p = m ? (0, u.U)(rowsInVain(o, s.known)) : [];
const v = m ? (0, u.U)(rowsNow(o, s.known)) : [];
const g = v.filter(e => !p.includes(e));
const w = [ ...m && !s.known ? [ "announcement" ] : [], ...m && r.evidence.approvals !== "recorded" ? [ "approvals" ] : [], ...t ? [] : [ "rules" ] ];
const {"lead-time": k, "extra-non-working-days": h} = r.calendar;
const b = t && f === void 0 && d !== "withdrawn";
return {
state: d === "planned" ? stateOf(p, g, w) : d,
codes: [ ...p, ...g ],
announced: s.known ? announcedOf(o) : {
kind: "unknown"
},
announceBy: b ? (0, i.F0)({
start: l.start,
reading: k,
extra: h
}) : null,
approvals: {
client: approvedOf("client", o),
"ezdrav-ict": approvedOf("ezdrav-ict", o)
},
freezes: (0, c.F)(a.intervention, r),
unseen: w,
slot: {
start: l.start,
end: l.end
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
if (t !== void 0 || !n) return (0, l.Lq)(e).filter(d.M5);
const s = isTold(e) ? [ ...(0, l.Lq)(e), ...(0, p.R)(e, rulesNamed("lead-time")) ] : (0, 
l.CF)(e).filter(({rule: e}) => e !== "file");
return s.filter(d.M5);
}
function rowsNow(e, n) {
const t = m.U.filter(({id: e, foreseen: t}) => (t === "notice" || t === "answer") && (n || !g.has(e)));
return (0, p.R)(e, t).filter(d.M5);
}
function rulesNamed(e) {
return m.U.filter(({id: n}) => n === e);
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
const {approvals: t, rejections: s} = n.intervention;
const [o, r] = [ t?.[e], s?.[e] ];
if (r !== void 0 && (o === void 0 || o.at <= r.at)) return {
kind: "rejected",
at: r.at
};
return o === void 0 ? {
kind: "not-recorded"
} : {
kind: "recorded",
at: o.at
};
}
function portfolioOf(e, n) {
const t = e.toSorted(byLabel);
const s = t.flatMap(e => e.cases.filter(({candidate: e}) => isComing(e.intervention, n)).map(n => comingOf(n, e))).toSorted(byTime);
const o = s.filter(({state: e}) => e !== "withdrawn");
return {
now: n,
coming: s,
conflicts: conflictsOf(o),
freezes: freezesOf(t, n),
solutions: t.map(({label: e, name: n, isRead: t, wants: o}) => ({
label: e,
name: n,
isRead: t,
wants: o,
coming: s.filter(n => n.label === e).length
})),
remarks: portfolioRemarks(t, n)
};
}
function conflictsWith(e, {conflicts: n}) {
return n.flatMap(({between: [n, t], kinds: s}) => {
if (n === e) return [ {
other: t,
kinds: s
} ];
return t === e ? [ {
other: n,
kinds: s
} ] : [];
});
}
function isComing({outcome: e, schedule: n}, t) {
return e === void 0 && t < Math.max(n.start, n.end);
}
function comingOf(e, n) {
const {candidate: t} = e;
const {path: s, intervention: o} = t;
const {id: r, title: i, release: a, schedule: u, urgent: l, environment: c, affects: d, network: f} = o;
return {
...comingStatusOf(e, n),
path: s,
id: r,
title: i,
environment: c,
affects: d,
label: n.label,
tag: a.tag,
solution: n.name ?? o.solution,
names: [ o.solution, ...n.name === null ? [] : [ n.name ] ],
downtime: u.downtime,
downtimeMinutes: u["downtime-minutes"] ?? null,
urgent: l !== void 0,
changesNetwork: f?.change === true,
onDuty: o.contact ?? n.onDuty
};
}
function freezesOf(e, n) {
const t = new Map;
for (const {label: s, freezes: o} of e) for (const {from: e, to: r, reason: i, urgent: a} of o.filter(e => n < e.to)) {
const n = JSON.stringify([ e, r, a, i ]);
const o = [ ...new Set([ ...t.get(n)?.labels ?? [], s ]) ];
t.set(n, {
from: e,
to: r,
reason: i,
urgent: a,
labels: o
});
}
return [ ...t ].toSorted(([e, {from: n, to: t}], [o, {from: r, to: i}]) => n - r || t - i || (0, 
s.z)(e, o)).map(([, e]) => e);
}
function byLabel(e, n) {
return (0, s.z)(e.label, n.label);
}
function byTime(e, n) {
return e.slot.start - n.slot.start || e.slot.end - n.slot.end || (0, s.z)(e.label, n.label) || (0, 
s.z)(e.path, n.path);
}
}),
9177: ((e, n, t) => {
t.d(n, {
z: () => foldName
});
var s = t(3978);
function foldName(e) {
const n = (0, s.e)(e);
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
var s = t(9466);
function applicableStart({earliest: e, single: n}) {
return n?.downtime === true ? e.withDowntime : e.plain;
}
function overlap(e, n) {
return e.start < n.end && n.start < e.end;
}
function comingFreezes({days: e, freezes: n, now: t}) {
const o = (0, s.IW)(t, ...e.map(({window: e}) => e.end));
return n.filter(({from: e, to: n}) => overlap({
start: t,
end: o
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
var s = t(9466);
var o = t(7209);
var r = t(4391);
var i = t(1655);
const a = "06:00";
function dayAndNight({date: e}) {
return {
start: (0, o.l$)(e, a),
end: (0, o.l$)((0, o.fi)(e, 1), a)
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
return (0, o.gD)((0, s.tY)(e, -1));
}
function dayRemarks(e, n, t, s) {
return [ ...nowRemark(e, t, s), ...earliestRemark(e.date, n, t, s), ...t.interventions.flatMap(t => [ ...lastDayRemark(e, t, s), ...slotRemark(e.date, n, t, s) ]), ...t.freezes.flatMap(n => freezeRemark(e.window, n, s)), ...clockRemark(e.window, s) ];
}
function nowRemark({date: e}, n, t) {
if (e === (0, o.gD)(n.now)) return [ {
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
const s = (0, o.gD)(e);
return s === n ? t.time(e) : `${t.day(s)} ${t.time(e)}`;
}
function earliestRemark(e, n, t, o) {
const {at: r} = (0, i.UP)(t);
if (r === null || !(0, s.gR)(n, r)) return [];
return [ {
kind: "earliest",
text: o.startsFrom(clock(r, e, o))
} ];
}
function lastDayRemark({date: e}, {id: n, latestAnnouncement: t, urgent: s, withdrawn: o}, r) {
if (t === null || s || o) return [];
if (lastDayToAnnounce(t) !== e) return [];
return [ {
kind: "last-day",
text: r.lastDay(n)
} ];
}
function slotRemark(e, n, t, s) {
const {id: o, slot: r} = t;
if (!(0, i.EF)(n, r)) return [];
const a = r.end <= n.end ? s.moments.time(r.end) : clock(r.end, e, s);
const u = s.slot(o, clock(r.start, e, s), a);
return [ {
kind: lookOfRemarks(t),
text: u
} ];
}
function brief(e) {
return (0, r.TL)((0, r.vI)((0, r.RK)(e), 40));
}
function freezeRemark(e, {from: n, to: t, reason: s}, o) {
if (!(0, i.EF)(e, {
start: n,
end: t
})) return [];
const r = n > e.start ? o.moments.time(n) : null;
const a = t < e.end ? o.moments.time(t) : null;
return [ {
kind: "freeze",
text: o.freeze(brief(s), r, a)
} ];
}
function clockRemark({start: e, end: n}, t) {
const s = (0, o.HA)(e);
const r = (0, o.HA)(n);
if (s === r) return [];
const i = t.moments.length(n - e, "down");
return [ {
kind: "clock",
text: (s < r ? t.clocksForward : t.clocksBack)(i)
} ];
}
}),
6252: ((e, n, t) => {
t.d(n, {
OF: () => portfolioDocument,
Vw: () => portfolioJson,
y_: () => ownConflictsJson
});
var s = t(9466);
var o = t(3475);
var r = t(6204);
function portfolioJson(e, n) {
return `${JSON.stringify(portfolioDocument(e, n), null, 2)}\n`;
}
function portfolioDocument(e, n) {
const {now: t, solutions: o, coming: r, freezes: i, remarks: a} = e;
return {
schema: 1,
now: (0, s.tK)(t),
solutions: o.map(({label: e, name: t, isRead: s, coming: o, wants: r}) => ({
repository: e,
name: t,
read: s,
coming: o,
"not-known": r.map(e => wantOf(e, n))
})),
interventions: r.map(t => interventionOf(t, e, n)),
conflicts: e.conflicts.map(conflictJson),
freezes: i.map(({from: e, to: n, reason: t, urgent: o, labels: r}) => ({
from: (0, s.tK)(e),
to: (0, s.tK)(n),
reason: t,
urgent: o,
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
const {announceBy: i, approvals: a, announced: u, slot: l} = e;
return {
...referenceOf(e),
solution: e.solution,
title: e.title,
tag: e.tag,
environment: e.environment,
"opens-at": (0, s.tK)(l.start),
"closes-at": (0, s.tK)(l.end),
downtime: e.downtime,
"downtime-minutes": e.downtimeMinutes,
urgent: e.urgent,
state: e.state,
announced: momentOf(u),
"announce-by": i === null ? null : (0, s.tK)(i),
approvals: {
client: momentOf(a.client),
"ezdrav-ict": momentOf(a["ezdrav-ict"])
},
frozen: e.unseen.includes("rules") && e.freezes.length === 0 ? null : e.freezes.length > 0,
"reason-codes": e.codes,
reasons: (0, o.e2)(e.codes, t),
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
at: (0, s.tK)(e.at)
} : {
kind: e.kind
};
}
function wantOf(e, n) {
if (e.kind === "file") {
const {file: t, line: s, column: r, code: i} = e.diagnostic;
return {
code: i,
"help-url": (0, o.Tp)(i, n),
file: t,
line: s,
column: r
};
}
const {code: t, request: s, status: r, permission: i, flaw: a} = e.problem;
return {
code: t,
"help-url": (0, o.Xz)(t, n),
request: s,
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
Z$: () => conflictSentences,
fO: () => listsOf,
y2: () => unreadSentences
});
var s = t(4391);
var o = t(8595);
var r = t(9964);
var i = t(8961);
function listsOf(e, n) {
return {
wants: wantSentences(e, n),
conflicts: conflictSentences(e, n),
freezes: freezeSentences(e, n),
remarks: e.remarks.map(e => (0, o.ec)(n.portfolio.problems[e.kind], e, s.TL)),
solutions: solutionSentences(e, n)
};
}
function conflictSentences({conflicts: e}, {portfolio: n}) {
return (0, i.Ku)(e, i.aT.together, n, ({between: [e, t], kinds: s}) => {
const o = n.moments.stamp(later(e.slot.start, t.slot.start));
const r = `${o}, ${(0, i.gf)(s, n)}`;
return n.conflictBetween((0, i.tu)(e), (0, i.tu)(t), r);
});
}
function unreadSentences({unread: e}, {portfolio: n}) {
return e.length === 0 ? [] : [ n.conflictsNotKnown(e.map(s.TL).join(", ")) ];
}
function later(e, n) {
return e < n ? n : e;
}
function wantSentences({solutions: e}, n) {
const {portfolio: t} = n;
return e.flatMap(({label: e, isRead: o, wants: r}) => {
const i = r.map(e => whyNot(e, n));
const a = o ? t.part : t.wholeSolution;
return i.map(n => a((0, s.TL)(e), n));
});
}
function whyNot(e, n) {
if (e.kind === "file") {
const {file: n, line: t, code: o} = e.diagnostic;
return `${(0, s.TL)(`${n}:${t}`)} ${o}`;
}
const {code: t, permission: o} = e.problem;
const i = [ (0, r.R6)(e.problem, n), o ?? "" ].filter(Boolean);
return [ t, ...i ].join(", ");
}
function freezeSentences({freezes: e, solutions: n}, {portfolio: t}) {
const {moments: o} = t;
return e.map(({from: e, to: r, reason: i, labels: a}) => {
const u = a.length > 1 && a.length === n.length;
const l = u ? t.allSolutions : a.map(s.TL).join(", ");
return t.freeze(o.stamp(e), o.stamp(r), (0, s.TL)(i), l);
});
}
function solutionSentences({solutions: e}, {portfolio: n}) {
return e.filter(({isRead: e}) => e).map(({label: e, name: t, coming: o}) => {
const r = t === null ? (0, s.TL)(e) : `${(0, s.TL)(t)} (${(0, s.TL)(e)})`;
const i = n.moments.count(o, n.interventions);
return n.solution(r, o === 0 ? n.none : i);
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
var s = t(9466);
var o = t(7209);
var r = t(6204);
var i = t(4391);
var a = t(6702);
function openingOf(e, {portfolio: n}) {
const {coming: t, conflicts: s, now: o, solutions: r} = e;
const {moments: a} = n;
const u = r.filter(({isRead: e}) => !e).map(({label: e}) => (0, i.TL)(e));
const l = u.length === 0 ? n.noConflicts : n.noConflictsRead;
const c = a.count(s.length, n.conflictsCounted);
return {
title: n.title(a.count(t.length, n.interventions), a.count(r.length, n.solutionsCounted)),
now: n.now(a.stamp(o)),
attention: [ s.length === 0 ? l : n.inConflict(c), ...u.length === 0 ? [] : [ n.notRead(u.join(", ")) ] ]
};
}
function comingName({solution: e, id: n}) {
return `${(0, i.TL)(e)} ${n}`;
}
function stateInWords({state: e, announced: n}, {states: t, ...s}) {
return e === "ready" && n.kind !== "announced" ? s.nothingInTheWay : t[e];
}
const u = {
together: 100,
each: 5
};
function firstOf(e, n, t, s) {
const o = e.length - n;
const r = e.slice(0, n).map(s);
return o > 0 ? [ ...r, t.more(String(o)) ] : r;
}
function hoursOf({slot: e}, {portfolio: n}) {
const {moments: t} = n;
return isWithinADay(e) ? n.slot(t.time(e.start), t.time(e.end)) : n.slot(t.stamp(e.start), t.stamp(e.end));
}
function slotOf({slot: e}, {portfolio: n}) {
const {moments: t} = n;
const s = (isWithinADay(e) ? t.time : t.stamp)(e.end);
return n.slot(t.stamp(e.start), s);
}
function isWithinADay({start: e, end: n}) {
return e < n && n - e <= 24 * s.dp;
}
function kindInWords(e, {portfolio: n}) {
const {downtime: t, downtimeMinutes: s, environment: o, tag: r, urgent: a} = e;
const u = s === null ? null : `${s} min`;
return [ n.release((0, i.TL)(r)), t ? n.withDowntime(u) : n.withoutDowntime, ...a ? [ n.urgent ] : [], ...o === "test" ? [ n.test ] : [] ].join(", ");
}
function notesOf(e, n, t) {
const {portfolio: s} = t;
if (e.state === "withdrawn") return [];
const o = (0, r.a)(e, n);
return [ ...firstOf(o, u.each, s, ({other: e, kinds: n}) => s.conflictWith(comingName(e), whyOf(n, s))), ...e.freezes.map(({reason: e, to: n}) => s.frozen((0, 
i.TL)(e), s.moments.stamp(n))), ...announcedNote(e, n, s), ...e.state === "draft" ? [] : [ approvalsNote(e, s) ], ...inTheWay(e, t), ...e.unseen.filter(e => e !== "announcement").map(e => s.unseen[e]) ];
}
function announcedNote({announced: e, announceBy: n, codes: t, state: s, urgent: o}, {now: r}, i) {
const {moments: u} = i;
switch (e.kind) {
case "announced":
{
const n = u.stamp(e.at);
return [ o ? i.notified(n) : i.announced(n) ];
}

case "other-plan":
return [ i.otherPlan(u.stamp(e.at)) ];

case "unknown":
return [ i.unseen.announcement ];

case "not-announced":
{
if (o) return [ i.notNotified ];
const e = s === "draft" || t.includes("announcement.missing");
if (n === null || !e) return [ i.notAnnounced ];
const l = u.onDay((0, a.ln)(n));
return [ r < n ? i.announceBy(l) : i.tooLate(l) ];
}
}
}
function approvalsNote({approvals: e, codes: n, slot: t}, s) {
const {moments: o, parties: r} = s;
const i = [ "client", "ezdrav-ict" ].map(n => {
const t = e[n];
switch (t.kind) {
case "recorded":
return s.recorded(r[n], o.stamp(t.at));

case "rejected":
return s.rejected(r[n], o.stamp(t.at));

case "not-recorded":
return s.notRecorded(r[n]);
}
});
const a = n.some(e => l.has(e)) ? [ s.neededBefore(o.stamp(t.start)) ] : [];
return s.approvals([ ...i, ...a ].join("; "));
}
const l = new Set([ "approval.client-missing", "approval.ezdrav-ict-missing" ]);
const c = new Set([ "announcement.missing", "announcement.plan-changed", ...l, "approval.rejected", "freeze.active", "urgent.not-notified" ]);
function inTheWay(e, {portfolio: n, reasons: t}) {
const s = e.announced.kind === "not-announced";
const o = e.codes.filter(e => !c.has(e) && !(e === "lead-time.too-short" && s));
return o.length === 0 ? [] : [ n.inTheWay(o.map(e => t[e].brief).join("; ")) ];
}
function whyOf(e, {conflicts: n}) {
return e.map(e => n[e]).join(", ");
}
function comingByDay({coming: e}) {
const dayOf = ({slot: e}) => (0, o.gD)(e.start);
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
var s = t(1553);
const o = {
timeout: 4e3,
tries: 3
};
const r = new Set([ "ENOTFOUND", "ENODATA" ]);
const i = 20;
async function askForKey({selector: e, domain: n}, {servers: t, patience: a = o} = {}) {
const u = new s.Resolver(a);
try {
if (t !== void 0) u.setServers(t);
const s = await u.resolveTxt(`${e}._domainkey.${n}`);
if (s.length === 0) return {
kind: "none"
};
if (s.length > i) return {
kind: "unavailable",
detail: "too many records"
};
return {
kind: "records",
texts: s.map(e => e.join(""))
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
var s = t(6378);
var o = t(4419);
function sendersIn(e) {
const n = e.flatMap(({path: e, text: n}) => {
const t = (0, o.S)(e, n);
const r = t.ok ? t.workflow.jobs : [];
return r.flatMap(({steps: e}) => e).filter(s.HF).flatMap(({inputs: e}) => e.get("mail-from")?.text.trim() ?? []).filter(e => e.includes("@") && !(0, 
s.BH)(e));
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
const s = n.read(t, u.bS);
return s === null ? [] : [ {
path: t,
text: (0, u["if"])(s)
} ];
}));
}
async function readMailKnowledge(e, n, {solution: t, sender: s}) {
if ((0, i.ME)(t).length === 0) return {
ok: true,
value: i.o3
};
const [o, a] = await Promise.all([ (0, r.Y)(e, n), publicSuffixes() ]);
if (!o.ok) return o;
const l = sendersIn(o.value.map(e => ({
path: u.v1,
text: e
})));
return {
ok: true,
value: {
senders: s === void 0 ? l : [ s, ...l ],
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
var s = t(4391);
var o = t(8595);
var r = t(7649);
var i = t(2921);
function mailRefusalText(e, n, {file: t, kind: o, became: r}) {
const {mail: a, quotes: u} = (0, i.w)(n);
const l = e.map(({code: e, value: n = ""}) => {
const {what: o, fix: r} = saidFault(e, n, t, a);
return `- ${(0, s.M_)(o, u)}\n  ${r}`;
});
return [ r === "recorded" ? a.provesNothing : a.notTaken, ...new Set(l), ...r === "by-word" ? [ a.byHand(t, o) ] : [] ].join("\n\n");
}
function mailRefusalSentences(e, n) {
const {mail: t} = (0, i.w)(n);
const s = e.map(({code: e, value: n = ""}) => {
const {what: s, fix: o} = saidFault(e, n, t.someFile, t);
return `${s} ${o}`;
});
return [ t.notTaken, ...new Set(s) ];
}
function saidFault(e, n, t, {faults: i}) {
const {what: a, fix: u} = i[e];
return {
what: (0, o.Bq)(a, () => (0, s.TL)(n)),
fix: (0, o.Bq)(u, () => (0, r.r)(t))
};
}
}),
2256: ((e, n, t) => {
t.d(n, {
M: () => signedText,
Y: () => signedFields
});
function canonicalField({name: e, raw: n, value: t}, s) {
if (s === "simple") return n;
const o = t.replaceAll("\r\n", "").replace(/[ \t]+/g, " ");
return `${e}:${o.replace(/^ | $/g, "")}`;
}
function signedFields(e, n) {
const t = e.slice();
return n.flatMap(e => {
const n = t.findLastIndex(n => n.name === e);
return n < 0 ? [] : t.splice(n, 1);
});
}
function signedText(e, n, t, s) {
const o = e.filter(e => e !== t);
const r = withoutB(t);
return [ ...signedFields(o, n).map(e => `${canonicalField(e, s)}\r\n`), canonicalField(r, s) ].join("");
}
function withoutB(e) {
const {raw: n, value: t} = e;
const s = t.replace(/((?:^|;)[ \t\r\n]*b[ \t\r\n]*=)[^;]*/, "$1");
return {
...e,
raw: n.slice(0, n.length - t.length) + s,
value: s
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
const [, t, s] = /^\s*([a-z]\w*)\s*=([\s\S]*)$/i.exec(e) ?? [];
if (t === void 0 || s === void 0 || n.has(t)) return null;
const o = s.replace(/\r\n(?=[ \t])/g, "").trim();
if (!/^[\t -~]*$/.test(o)) return null;
n.set(t, o);
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
var s = t(7598);
var o = t(2256);
var r = t(9897);
const i = 1024;
const a = 8192;
const u = Buffer.from("302a300506032b6570032100", "hex");
function signingKey(e, n, t) {
if (e.kind === "unavailable") return "key.unavailable";
if (e.kind === "none") return "key.gone";
const o = e.texts.flatMap(e => {
const n = (0, r.g)(e);
const t = n?.get("p");
if (n === null || t === void 0) return [];
return !n.has("v") || isVersion(n) ? [ {
tags: n,
written: t
} ] : [];
});
const [u, l] = o;
if (u === void 0) return "key.malformed";
if (l !== void 0) return "key.several";
const {tags: c, written: d} = u;
if (d === "") return "key.revoked";
const f = list(c, "t");
if (f.includes("y")) return "key.test";
const [m] = n.split("-");
const p = (c.get("k") ?? "rsa") === m && (!c.has("h") || list(c, "h").includes("sha256")) && (!c.has("s") || list(c, "s").some(e => e === "*" || e === "email")) && (t || !f.includes("s"));
if (!p) return "key.not-for-this";
const v = (0, r.j)(d);
const g = v === null ? null : keyOf(v, n);
if (v === null || g === null) return "key.malformed";
const w = g.asymmetricKeyDetails?.modulusLength;
if (w !== void 0 && (w < i || w > a)) return "key.weak";
return {
key: g,
hash: `sha256:${(0, s.createHash)("sha256").update(v).digest("hex")}`
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
return (0, s.createPublicKey)({
key: e,
format: "der",
type: n
});
} catch {
return null;
}
}
const l = 600;
function verifiedHeaders(e, n, t, o) {
const {algorithm: r, bytes: i, domain: a, selector: u, names: c} = n;
const d = signingKey(t, r, n.agentDomain === a);
if (typeof d === "string") return d;
const f = signedBytes(e, n);
const m = (0, s.createHash)("sha256").update(f).digest();
const p = r === "rsa-sha256" ? (0, s.verify)("sha256", f, d.key, i) : (0, s.verify)(null, m, d.key, i);
if (!p) return "signature.wrong";
const v = o / 1e3;
if (n.ends !== null && n.ends < v) return "signature.over";
if (n.made !== null && n.made > v + l) return "signature.in-future";
return {
domain: a,
selector: u,
keyHash: d.hash,
headersDigest: headersDigest(e, n),
names: new Set(c)
};
}
function headersDigest(e, n) {
return `sha256:${(0, s.createHash)("sha256").update(signedBytes(e, n)).digest("hex")}`;
}
function signedBytes(e, {names: n, field: t, form: s}) {
return Buffer.from((0, o.M)(e, n, t, s), "latin1");
}
}),
3201: ((e, n, t) => {
t.d(n, {
O2: () => s,
ai: () => unfolded,
jB: () => readHeaders
});
const s = 262144;
const o = 1e3;
const r = "ÐÏà";
const i = "ï»¿";
function readHeaders(e) {
if (e.startsWith(r)) return fault("mail.outlook-item");
const n = e.startsWith(i) ? e.slice(i.length) : e;
if (/^>?From [^:\s][^\r\n]*\r?\n/.test(n)) return fault("mail.mbox");
if (!/^[!-9;-~]+[ \t]*:/.test(n)) return fault("mail.not-a-mail");
const t = /\r?\n\r?\n/.exec(n.slice(0, s + 4));
if (t === null && n.length > s) return fault("mail.too-large");
const a = t === null ? n.replace(/\r?\n$/, "") : n.slice(0, t.index);
if (/\r(?!\n)|\0/.test(a)) return fault("mail.malformed");
const u = [];
for (const e of folded(a.split(/\r?\n/))) {
const n = fieldOf(e);
if (n === null) return fault("mail.malformed");
u.push(n);
}
return u.length > o ? fault("mail.too-large") : {
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
const [, t, s] = /^([!-9;-~]+)[ \t]*:([\s\S]*)$/.exec(n) ?? [];
if (t === void 0 || s === void 0) return null;
return {
name: t.toLowerCase(),
raw: n,
value: s
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
var s = t(7598);
var o = t(2256);
var r = t(7173);
var i = t(6936);
var a = t(3201);
var u = t(128);
var l = t(1959);
const c = 6e5;
function sendersOf({from: e}, n) {
const t = e.address.toLowerCase();
return n.filter(({email: e}) => e.toLowerCase() === t);
}
function countingSignatures(e, n) {
const t = sendersOf(e, n).flatMap(i.Z3);
return e.signatures.filter(({domain: e}) => t.includes(e));
}
function judgeMail(e, n, t) {
const s = [ ...statementFaults(e, t) ];
const [o] = sendersOf(e, t.approvers);
if (o === void 0) return {
ok: false,
faults: [ ...s, (0, l.k)("approver.not-listed", e.from.domain) ]
};
const {approvers: r, outsiders: a, isPublicSuffix: u} = t;
s.push(...(0, i.e$)(o, r, a, u));
const c = vouchedBy(e, o, n, t.now);
if ("faults" in c) return {
ok: false,
faults: [ ...s, ...c.faults ]
};
if (s.length > 0) return {
ok: false,
faults: s
};
const {domain: d, selector: f, keyHash: m, headersDigest: p} = c;
return {
ok: true,
answer: {
kind: e.answer.kind,
party: o.party,
approver: `${o.party}[${o.index}]`,
domain: d,
selector: f,
keyHash: m,
headersDigest: p,
messageIdDigest: digestOf(e.messageId),
date: e.date,
mayBeAutomatic: !o.answersByHand
}
};
}
function statementFaults(e, n) {
const {answer: t, date: s} = e;
const {intervention: o, now: r, stoodSince: i} = n;
const a = [];
if (t.intervention !== o.id) a.push((0, l.k)("subject.other-intervention", t.intervention)); else if (t.plan !== o.planDigest) a.push((0, 
l.k)("subject.other-plan", t.plan));
if (s > r + c) a.push((0, l.k)("mail.in-future"));
if (i !== null && s < i) a.push((0, l.k)("mail.before-plan"));
if (t.kind === "approval" && e.fields.some(isMachines)) a.push((0, l.k)("mail.automatic", "auto-submitted"));
return a;
}
function vouchedBy(e, n, t, s) {
const o = (0, i.Z3)(n);
const a = e.signatures.filter(({domain: e}) => o.includes(e));
const u = [];
for (const n of a) {
const o = (0, r._)(e.fields, n, t(n), s);
if (typeof o === "string") {
u.push((0, l.k)(o, n.domain));
continue;
}
const i = coverageFaults(e.fields, n);
if (i.length === 0) return o;
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
if (t !== void 0) return (0, l.k)("signature.tenant", t.domain);
const [s] = e;
if (s !== void 0) return (0, l.k)("signature.other-domain", s.domain);
return n[0] ?? (0, l.k)("signature.none");
}
function coverageFaults(e, {names: n}) {
const t = u.J.filter(e => !n.includes(e));
const s = t.map(e => (0, l.k)("signature.field-unsigned", e));
for (const t of (0, o.Y)(e, n)) {
const {name: e} = t;
if (e === "in-reply-to") s.push((0, l.k)("mail.reply"));
if (e === "list-id" || isMachines(t)) s.push((0, l.k)("mail.automatic", e));
}
return s;
}
function isMachines({name: e, value: n}) {
return e === "auto-submitted" && (0, a.ai)(n).toLowerCase() !== "no";
}
function digestOf(e) {
return `sha256:${(0, s.createHash)("sha256").update(e).digest("hex")}`;
}
}),
128: ((e, n, t) => {
t.d(n, {
J: () => w,
M: () => readAnswerMail
});
var s = t(9897);
const o = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const r = /^(?=.{1,200}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/;
function readSignature(e) {
const n = (0, s.g)(e.value);
if (n === null || n.get("v") !== "1") return "signature.malformed";
const t = n.get("a")?.toLowerCase();
if (t !== "rsa-sha256" && t !== "ed25519-sha256") return "signature.algorithm";
const i = n.get("d")?.toLowerCase() ?? "";
const a = n.get("s")?.toLowerCase() ?? "";
const u = n.get("i") ?? `@${i}`;
const l = u.slice(u.lastIndexOf("@") + 1).toLowerCase();
const c = (0, s.j)(n.get("b") ?? "");
const [d = "simple", f = "simple"] = n.get("c")?.toLowerCase().split("/") ?? [];
const m = secondsOf(n.get("t"));
const p = secondsOf(n.get("x"));
const v = (n.get("h") ?? "").split(":").map(e => e.trim().toLowerCase());
const g = c !== null && (0, s.j)(n.get("bh") ?? "") !== null && o.test(i) && r.test(a) && u.includes("@") && (l === i || l.endsWith(`.${i}`)) && v.every(e => /^[!-9;-~]+$/.test(e)) && v.includes("from") && isForm(f) && m !== "malformed" && p !== "malformed" && (m === null || p === null || m < p) && /^\d{0,76}$/.test(n.get("l") ?? "") && (n.get("q") ?? "dns/txt").split(":").some(e => e.trim() === "dns/txt");
if (!g || !isForm(d)) return "signature.malformed";
return {
field: e,
algorithm: t,
bytes: c,
domain: i,
selector: a,
names: v,
form: d,
agentDomain: l,
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
const [, t = "", s = "", o = "", r = "", l = "", c = "0"] = n;
const [, , , , , , , d = "+", f = "0", m = "0"] = n;
const p = a.indexOf(s.toLowerCase());
const [v, g, w] = [ Number(r), Number(l), Number(c) ];
if (p < 0 || v > 23 || g > 59 || w > 60) return null;
const k = Date.UTC(Number(o), p, Number(t), v, g, w);
if (new Date(Date.UTC(Number(o), p, Number(t))).getUTCDate() !== Number(t)) return null;
const h = (Number(f) * 60 + Number(m)) * 6e4;
return (0, i.B9)(d === "-" ? k + h : k - h);
}
var l = t(3201);
const c = /^([\w.!#$%&'*+/=?^`{|}~-]+)@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+)$/i;
function mailboxOf(e) {
const n = withoutWords(e);
if (n === null) return "mail.from-malformed";
if (/[,;]/.test(n) || /:/.test(n)) return "mail.from-several";
const t = n.match(/[<>]/g) ?? [];
const s = t.length === 0 ? n : /^[^<>]*<([^<>]*)>\s*$/.exec(n)?.[1] ?? "";
const [, o, r] = c.exec(s.trim()) ?? [];
if (o === void 0 || r === void 0) return "mail.from-malformed";
const i = r.toLowerCase();
return {
address: `${o}@${i}`,
domain: i
};
}
function withoutWords(e) {
let n = 0;
let t = false;
let s = "";
for (let o = 0; o < e.length; o += 1) {
const r = e.charAt(o);
if (r === "\\") o += 1; else if (t) t = r !== '"'; else if (r === "(") n += 1; else if (r === ")") n -= 1; else if (n > 0) continue; else if (r === '"') t = true; else s += r;
if (n < 0) return null;
}
return t || n > 0 ? null : s;
}
var d = t(1959);
const f = /=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([!->@-~]*)\?=/gi;
const m = /^(?:us-ascii|utf-8|iso-8859-\d{1,2}|windows-125\d)$/i;
function asciiText(e) {
const n = e.replace(/(\?=)[ \t]+(?==\?[\w-]+(?:\*[\w-]*)?\?[bq]\?)/gi, "$1");
let t = true;
const s = n.replace(f, (e, n, s, o) => {
if (!m.test(n)) t = false;
return s.toLowerCase() === "b" ? fromBase64(o) : fromQ(o);
});
return t && /^[ -~]*$/.test(s) ? s : null;
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
const [, t, s, o] = p.exec(n) ?? [];
if (s !== void 0 && isDigest(o)) return {
kind: t === "ODOBRENO" ? "approval" : "rejection",
intervention: s,
plan: o
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
const n = (0, l.jB)(e);
if (!n.ok) return {
ok: false,
faults: [ (0, d.k)(n.fault) ]
};
const {fields: t} = n;
const s = [];
const once = e => {
const [n, o] = t.filter(n => n.name === e);
if (n === void 0) s.push((0, d.k)("mail.field-missing", e));
if (o !== void 0) s.push((0, d.k)("mail.field-twice", e));
return n === void 0 ? "" : (0, l.ai)(n.value);
};
const [o, r, i, a] = [ once("from"), once("subject"), once("date"), once("message-id") ];
if (s.length > 0) return {
ok: false,
faults: s
};
const u = mailboxOf(o);
const c = mailDate(i);
const f = answerIn(r);
if (typeof u === "string") s.push((0, d.k)(u));
if (c === null) s.push((0, d.k)("mail.date-malformed"));
if (!/^<[^<>\s]{1,500}>$/.test(a)) s.push((0, d.k)("mail.message-id-malformed"));
if ("code" in f) s.push(f);
const m = t.filter(({name: e}) => e === "dkim-signature").map(readSignature);
if (m.length > k) s.push((0, d.k)("signature.too-many"));
if (s.length > 0 || typeof u === "string" || c === null || "code" in f) return {
ok: false,
faults: s
};
const p = m.filter(e => typeof e !== "string");
const v = m.filter(e => typeof e === "string").map(e => (0, d.k)(e));
return {
ok: true,
mail: {
fields: t,
answer: f,
from: u,
date: c,
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
var s = t(9466);
var o = t(7674);
var r = t(8446);
var i = t(5337);
const a = /^<!-- ezdrav:closing-report:(sent|begun|none):([0-9a-f]{16})(?::(\S+))? -->\r?$/m;
const u = /^<!-- ezdrav:closing-mail:(\S+@\S+) -->\r?$/m;
const l = /^<!-- ezdrav:closing-run:(sha256:[0-9a-f]{64})\/(\S*)\/(\S*)\/(completed|rolled-back|cancelled|failed) -->\r?$/m;
function closingHead(e) {
const {planDigest: n, state: t, hash: o, begunAt: r, messageId: i, seen: a} = e;
const u = r === null ? "" : `:${(0, s.tK)(r)}`;
const time = e => e === void 0 ? "" : (0, s.tK)(e);
return [ `\x3c!-- ezdrav:closing-report:${t}:${o}${u} --\x3e`, ...i === null ? [] : [ `\x3c!-- ezdrav:closing-mail:${i.replace(/^<|>$/g, "")} --\x3e` ], ...a === null ? [] : [ `\x3c!-- ezdrav:closing-run:${n}/${time(a.startedAt)}/${time(a.endedAt)}/${a.ending} --\x3e` ] ].join("\n");
}
function closingComments(e, {candidate: n, markers: t}) {
const {intervention: s, planDigest: o} = n;
const i = closingMarker(s.id);
const u = t.terms === "set-up";
return e.flatMap(({id: e, body: n, trust: t}) => {
const s = (0, r.vt)(e);
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
name: s
} ];
}
if (!n.split(/\r?\n/).includes(i)) return [];
const [, l, c = "", d = ""] = a.exec(n) ?? [];
const f = t === "ours" || t === "doubtful" && u;
const m = l === "sent" || l === "begun" ? l : "none";
const p = f || m === "none";
const v = {
id: e,
isOurs: f,
isReplaceable: p,
state: m,
hash: c,
begunAt: timeOf(d) ?? null,
name: messageIdIn(n) ?? s,
seen: f ? seenOf(n, o) : null
};
return [ v ];
});
}
function recordedRun(e, n, t) {
const s = closingMarker(n);
const o = e.filter(({body: e}) => e.split(/\r?\n/).includes(s));
return o.reduce((e, {body: n}) => seenOf(n, t) ?? e, null);
}
function closingAttempts(e, n, t) {
return e.flatMap(e => {
const s = {
key: e.id,
messageId: e.name,
at: e.begunAt ?? t,
end: endOf(e)
};
const o = e.hash === null || e.hash === n;
return o || (0, i.b)([ s ], t).kind === "claimed" ? [ s ] : [];
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
const [, t, s = "", o = "", r] = l.exec(e) ?? [];
if (t !== n || r === void 0 || !isEnding(r)) return null;
return {
startedAt: timeOf(s),
endedAt: timeOf(o),
ending: r
};
}
function isEnding(e) {
return [ "completed", "rolled-back", "cancelled", "failed" ].includes(e);
}
function timeOf(e) {
const n = (0, o.p)(e);
return n.ok ? n.instant : void 0;
}
}),
214: ((e, n, t) => {
t.d(n, {
Bj: () => sha256Of,
CJ: () => keptIn,
Vt: () => keptComments
});
var s = t(3395);
const {createHash: o} = process.getBuiltinModule("node:crypto");
const r = 6e4;
const i = 120;
const a = /^<!-- ezdrav:verdict:(\S+):(sha256:[0-9a-f]{64}):([0-9a-f]{64}):([1-9]\d?)\/([1-9]\d?) -->\r?$/m;
const u = /^```text\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n```\r?$/m;
function sha256Of(e) {
return o("sha256").update(e).digest("hex");
}
function keptComments(e, n) {
const t = (0, s.qq)(e.text);
const o = Math.ceil(t.length / r);
return Array.from({
length: o
}, (s, a) => {
const u = t.slice(a * r, (a + 1) * r);
const l = u.match(new RegExp(`.{1,${i}}`, "g")) ?? [];
const c = `${e.interventionId}:${e.planDigest}:${sha256Of(e.text)}`;
const d = `\x3c!-- ezdrav:verdict:${c}:${a + 1}/${o} --\x3e`;
return `${d}\n\n${n}\n\n\`\`\`text\n${l.join("\n")}\n\`\`\`\n`;
});
}
function keptIn(e, n) {
const t = e.flatMap(({body: e}) => {
const [, t, s = "", o = "", r = "", i = ""] = a.exec(e) ?? [];
const [, l = ""] = u.exec(e) ?? [];
if (t !== n) return [];
const c = {
number: Number(r),
count: Number(i)
};
return [ {
planDigest: s,
hash: o,
...c,
packed: l.replaceAll(/\s/g, "")
} ];
});
return [ ...new Set(t.map(({hash: e}) => e)) ].flatMap(e => {
const o = t.filter(n => n.hash === e);
const r = o[0]?.count ?? 0;
const i = o[0]?.planDigest ?? "";
const a = Array.from({
length: r
}, (e, n) => o.find(({number: e}) => e === n + 1)?.packed ?? "");
const u = (0, s.l1)(a.join(""));
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
var s = t(3619);
var o = t(2830);
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
function createClaim(e, n, t) {
const s = t === null ? {} : {
token: t
};
const o = {
...statementOf(n, "claim"),
...s
};
return deploy(e, n.commit, `ezdrav:${n.kind}`, o);
}
function createSignedReceipt(e, n, {kind: t, payload: s, token: o}) {
const r = {
schema: 1,
kind: t,
said: s,
token: o
};
return deploy(e, n, i.nk, r);
}
async function deploy(e, n, t, o) {
const r = await e.send("POST /deployments", {
ref: n,
task: t,
environment: a.En,
auto_merge: false,
required_contexts: [],
production_environment: false,
transient_environment: true,
payload: o
}, s.Ikc({
id: s.aig(),
sha: s.euz(n)
}));
return r.ok ? {
...r,
value: r.value.id
} : r;
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
}, s.Ikc({
state: s.euz(t),
created_at: u.u
}));
}
const l = s.YOg(s.Ikc({
id: s.aig(),
created_at: u.u,
payload: s.L5J(),
creator: s.mee(o.C$),
repository_url: s.YjP()
}));
const c = 20;
async function listReceipts(e, n, t) {
const s = [];
let a = await e.get("/deployments", {
task: `ezdrav:${n}`,
per_page: 100
}, l);
for (let n = 1; a.ok; n += 1) {
if (a.value.some(n => !(0, r.lJ)(e, n.repository_url))) return (0, r._2)(a.request);
const u = a.value.filter(({creator: e}) => (0, o.ux)(e));
const d = u.map(({id: e, created_at: n, payload: t}) => ({
id: e,
createdAt: n,
payload: (0, i.Md)(t)
}));
s.push(...d);
if (a.next === null || n === c || d.some(t)) return {
...a,
value: s
};
a = await e.client.follow(a.next, a.request, l, e.id);
}
return a;
}
const d = s.YOg(s.Ikc({
id: s.aig(),
state: s.YjP(),
created_at: u.u
}));
async function readReceiptEnd(e, n) {
const t = await e.list("/deployments/{deployment_id}/statuses", {
deployment_id: n
}, d, c);
if (!t.ok) return t;
const [s] = t.value.filter(({state: e}) => e === "success" || e === "failure" || e === "error").toSorted((e, n) => e.id - n.id);
if (s === void 0) return {
...t,
value: null
};
const {state: o, created_at: r} = s;
return {
...t,
value: o === "success" ? {
kind: "delivered",
at: r
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
var s = t(6381);
var o = t(6452);
var r = t(1742);
var i = t(6241);
var a = t(9466);
var u = t(1059);
var l = t(708);
var c = t(6783);
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
heard: e.heard.map(c.Xl)
},
...e.reminders.length > 0 && {
reminders: e.reminders.map(l.X)
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
const {notice: n, to: t, messageId: s, at: o, mailServer: r, signing: i, refusedCopies: u} = e;
return {
notice: n,
recipients: t,
"refused-copies": u,
"message-id": s,
"delivered-at": (0, a.tK)(o),
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
const s = (0, $.w)(t);
const {kept: o} = s.review;
return [ ...n === null ? [] : [ (0, v.em)(o.unlisted), ...(0, S.e)(n, s) ], ...e.flatMap(e => deedParts(e, s)) ];
}
function deedParts(e, n) {
const {kept: t} = n.review;
const {interventionId: s} = e;
if (e.kind !== "failed") return [ (0, v.em)(t[e.kind](s, e.issue)) ];
const o = e.issue === null ? t.unopened(s) : t.failed(s, e.issue);
return [ (0, v.em)(o), ...(0, S.e)(e.problem, n) ];
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
const s = (0, $.w)(t).announce;
if (e.length === 0) {
const e = [ (0, v.em)(s.nothingToDo), ...passedOver(n) ];
return (0, O.Q2)(e, t, {
exitCode: n.unread.length === 0 ? 0 : 1,
outputs: {
allowed: "false"
},
annotations: (0, i.VZ)(n.unread, t),
report: announcedJson([], I.S, t)
});
}
const o = passedOver(n);
const ifAny = e => o.length === 0 ? [] : [ e ];
const r = e.every(({announced: e}) => (0, u.wP)(e));
return {
exitCode: r && n.unread.length === 0 ? 0 : 1,
outputs: outputsFor(e),
log: [ ...e.map(e => logOf(e, n)), ...ifAny((0, k._)(o, t)) ].join("\n"),
summary: [ ...e.map(e => summaryFor(e, n)), ...ifAny((0, g.Y1)(o)) ].join("\n"),
annotations: [ ...e.flatMap(e => annotationsFor(e, n)), ...(0, i.VZ)(n.unread, t) ].slice(0, 10),
report: announcedJson(e.map(({announced: e}) => e), I.S, t)
};
}
function passedOver({unread: e, language: n}) {
return e.map(e => {
const {message: t, remedy: s} = (0, m._g)(e, n);
return (0, v.em)(`${(0, p.TL)(e.file)}: ${t} ${s}`);
});
}
function headOf({announced: e}, n) {
const t = (0, $.w)(n).announce;
const s = (0, u.Xm)(e.result) ? "✅" : "⛔";
return (0, v.R_)(`${s} ${e.id}: ${t.heads[e.result.kind]}`);
}
function logOf(e, {language: n}) {
const {result: t} = e.announced;
const s = (0, k._)([ headOf(e, n), ...e.parts ], n);
return t.kind === "refused" ? `${s}\n${(0, y.n)(t.verdict, {
language: n,
colour: false
})}` : s;
}
function summaryFor(e, {language: n}) {
const {result: t} = e.announced;
const s = (0, g.Y1)([ headOf(e, n), ...e.parts ]);
return t.kind === "refused" ? `${s}\n${(0, b.Y)(t.verdict, n)}` : s;
}
function annotationsFor(e, n) {
const {announced: t, parts: s} = e;
const {id: o, path: r, result: a, issueTrouble: l} = t;
if (a.kind === "refused") return (0, i.Ih)(a.verdict, {
...n,
file: r
});
const c = t.heard.length === 0 && t.reminders.every(isQuiet);
if ((0, u.Xm)(a) && l === null && c) return [];
const d = (0, w.F)(s, n.language);
return [ {
level: (0, u.wP)(t) ? "warning" : "error",
title: o,
message: d,
file: r
} ];
}
function isQuiet({result: e}) {
const {kind: n} = e;
return n === "sent" && e.unsigned === void 0 || n === "told" || n === "rival";
}
function outputsFor(e) {
const n = e.map(({announced: e}) => (0, u.kB)(e));
const t = n.find(({decision: e}) => e !== null)?.decision ?? null;
const s = [ ...new Set(n.flatMap(e => e.codes)) ].join(",");
const o = {
allowed: "false",
...t !== null && {
decision: t,
"reason-codes": s
}
};
const [r] = e;
if (r === void 0 || e.length > 1) return o;
const {id: i, planDigest: a, issue: l, result: c} = r.announced;
const d = c.kind === "refused" ? (0, h.Y)(c.verdict) : {};
return {
...d,
...o,
"intervention-id": i,
"plan-digest": a,
...l !== null && {
"issue-number": String(l.number)
}
};
}
function withReviews(e, n, t) {
const s = reviewParts(n, t);
if (s.length === 0) return e;
const o = areReviewsKept(n);
const r = (0, w.F)(s, t);
return {
...(0, O.dK)(e, s, t, {
annotations: o ? [] : [ {
level: "error",
title: "review",
message: r
} ],
facts: {
reviews: reviewsJson(n, t)
}
}),
exitCode: o ? e.exitCode : 1
};
}
var x = t(6252);
var A = t(3493);
function withConflicts(e, n, {locate: t}, s) {
if (n === null) return e;
const o = (0, $.w)(s);
const r = [ ...(0, A.Z$)(n, o), ...(0, A.y2)(n, o) ];
const i = r.map(e => `! ${(0, p.M_)(e, o.quotes)}\n`);
const {report: a} = e;
const u = n.conflicts.map(e => {
const [n = ""] = (0, A.Z$)({
conflicts: [ e ]
}, o);
const [s = ""] = e.between.map(e => e.path).filter(e => t.has(e));
const r = t.get(s)?.([ "schedule" ]);
return {
level: "warning",
title: o.portfolio.headings.conflicts,
message: (0, p.M_)(n, o.quotes),
...r !== void 0 && {
file: (0, p.RK)(s),
...r
}
};
});
return {
...e,
log: r.length === 0 ? e.log : `${e.log}\n${i.join("")}`,
summary: [ e.summary, ...r.map(e => `<p>⚠️ ${(0, p.hy)(e)}</p>\n`) ].join("\n"),
annotations: [ ...e.annotations, ...u ],
report: typeof a === "object" && a !== null ? {
...a,
...(0, x.y_)(n)
} : a
};
}
var T = t(1402);
var M = t(7992);
var D = t(8504);
var L = t(1923);
var R = t(9419);
var C = t(7494);
var j = t(9778);
var z = t(8705);
var _ = t(7411);
var B = t(6719);
var P = t(2039);
const q = new Set([ "receipt-unbound", "other-server", "not-signed", "signature-refused", "key-gone", "keys-unknown", "key-unusable", "time-unknown", "workflows-unset", "hosted-runner" ]);
function doubtful(e, n) {
const {id: t = "", payload: s = null} = e ?? {};
const o = n === "receipt-unbound" ? {
why: "receipt-unbound",
values: {
receipt: t,
run: s?.runId ?? ""
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
flaw: o
};
return {
kind: "problem",
problem: i
};
}
function doubtOf(e, n) {
const t = (0, o.hJ)(e, n);
if (t !== "bound") return t === "unknown" ? "run-unknown" : "receipt-unbound";
const s = (0, P.h)(e, n.solution);
return (0, j.Fr)(n) && s?.kind !== "verified" ? (0, j.ad)(s) : null;
}
function runUnknown(e) {
return e?.run?.known === false ? {
kind: "problem",
problem: e.run.problem
} : doubtful(e, "receipt-unbound");
}
const N = (0, a.B9)(0);
function dueOf(e, n = false) {
const {candidate: t, facts: s} = e;
if (s.receipts?.known !== true) return s.receipts === null ? {
kind: "never-announced"
} : {
kind: "problem",
problem: s.receipts.problem
};
const o = {
...e,
receipts: s.receipts.value
};
const r = newestDelivered(o);
const i = r?.deliveredAt ?? N;
const a = t.intervention.status === "withdrawn" ? withdrawalDue(o, r, n) : noticeDue(o, r, n);
if (a.kind !== "send") return a;
const u = a.notice === "withdrawal" ? "withdrawal" : receiptKind(t);
const l = unconfirmedSince(o, i).find(({kind: e, payload: n}) => e === u && n?.planDigest === t.planDigest);
return l === void 0 ? {
...a,
since: i,
commit: commitOf(o, a)
} : {
kind: "unknown",
receipt: l
};
}
function commitOf({receipts: e}, {previous: n}) {
const t = e.filter(({payload: e}) => e?.messageId === n?.reference);
return n === null ? null : t.at(-1)?.commit ?? null;
}
function receiptKind({intervention: e}) {
return e.urgent === void 0 ? "announcement" : "notification";
}
function isOfThis(e, {intervention: n}) {
return (0, C.z7)(e.creator) && e.payload?.interventionId === n.id;
}
function isDelivered(e) {
return e.deliveredAt !== null;
}
function newestDelivered({candidate: e, receipts: n}) {
return n.filter(n => isOfThis(n, e)).filter(isDelivered).reduce((e, n) => e === null || n.deliveredAt > e.deliveredAt ? n : e, null);
}
function unconfirmedSince({candidate: e, receipts: n}, t) {
return n.filter(n => isOfThis(n, e)).filter(({deliveredAt: e, createdAt: n}) => e === null && n > t).filter(({signed: e, signature: n}) => e === void 0 || n?.kind !== "refused").toSorted((e, n) => e.createdAt - n.createdAt);
}
const F = {
kind: "send",
notice: "withdrawal",
previous: {
digest: void 0,
reference: void 0
},
since: N,
commit: null
};
function isToldSince({deliveredAt: e}, {candidate: n, facts: t}) {
const {announcement: s, urgent: o} = n.intervention;
const r = (s ?? o?.notification)?.["sent-at"];
const i = t.now.known ? t.now.value : N;
return r !== void 0 && r > e && r <= i;
}
function withdrawalDue(e, n, t) {
const {announcement: s, urgent: o} = e.candidate.intervention;
const r = s ?? o?.notification;
const i = unconfirmedSince(e, n?.deliveredAt ?? N).filter(({kind: e}) => e !== "withdrawal").at(-1);
const a = i ?? n;
if (i === void 0 && n?.kind === "withdrawal" && !isToldSince(n, e)) {
const {deliveredAt: s, payload: o} = n;
const r = doubtOf(n, e);
if (r === "run-unknown") return runUnknown(n);
if (r !== null) return t ? F : doubtful(n, r);
return {
kind: "told",
via: "receipt",
at: s,
reference: o?.messageId,
withdrawn: true
};
}
if (a === null && r === void 0) return {
kind: "never-announced"
};
const u = a === null ? r?.plan : a.payload?.planDigest;
const l = {
digest: isDigest(u) ? u : void 0,
reference: a?.payload?.messageId ?? r?.reference
};
return {
kind: "send",
notice: "withdrawal",
previous: l,
since: N,
commit: null
};
}
function noticeDue(e, n, t) {
const {candidate: s, facts: o, solution: r} = e;
const i = n?.deliveredAt ?? N;
const u = receiptKind(s);
if (unconfirmedSince(e, i).at(-1)?.kind === "withdrawal") return first(u, i);
const l = t ? null : toldByAGate(n, e);
if (l !== null) return l;
const c = (0, j.bh)(u, e);
const d = first(u, i);
if (c.kind === "sent" && o.landing?.known === false) return {
kind: "problem",
problem: o.landing.problem
};
switch (c.kind) {
case "sent":
{
const {at: n, via: s, reference: i} = c.notice;
const l = o.now.known ? o.now.value : n;
const f = u === "announcement" || l < (0, a.tY)(n, r.urgent["valid-hours"] * a.dp);
const m = (0, j.RH)(c.notice.recipients, e).length === 0 && n <= l;
const p = (0, z.n)(e).codes.includes("urgent.not-notified");
if (!m || u === "notification" && p) return d;
if (!f && t) return {
...d,
again: true
};
const v = f ? {} : {
expired: true
};
const g = s === "receipt" ? replacedAt(e, n) : null;
const w = g === null ? {} : {
replaced: g
};
return {
kind: "told",
via: s,
at: n,
reference: i,
withdrawn: false,
...w,
...v
};
}

case "other-plan":
return changed(d, previousOf(e, u));

case "none":
return changed(d, maybeTold(e, u, i));

case "unknown":
if (c.why === "run-unknown") return runUnknown(n);
if (q.has(c.why) && !t) return doubtful(n, c.why);
return d;
}
}
function replacedAt({candidate: e, facts: n}, t) {
const s = (n.receipts?.known === true ? n.receipts.value : []).filter(n => isOfThis(n, e) && n.signature?.kind !== "refused").filter(({kind: n, payload: t}) => n === "withdrawal" || t?.planDigest !== e.planDigest).map(e => ({
...e,
at: e.deliveredAt ?? maybeAt(e)
})).filter(({at: e}) => e !== null && e < t).toSorted((e, n) => Number(e.at) - Number(n.at)).at(-1);
const o = s?.kind === "withdrawal" ? void 0 : s?.payload?.planDigest;
return isDigest(o) ? o : null;
}
function maybeAt({kind: e, createdAt: n}) {
return e === "withdrawal" ? n : null;
}
function toldByAGate(e, n) {
const {candidate: t} = n;
if (e === null || e.payload?.planDigest !== t.planDigest) return null;
const {deliveredAt: s, payload: r} = e;
if ((0, o.hJ)(e, n) !== "another-run") return null;
if ((0, _.J)({
at: s,
plan: t.planDigest,
via: "receipt"
}, n) !== "this-plan") return null;
return {
kind: "told",
via: "receipt",
at: s,
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
const s = unconfirmedSince(e, t).filter(({kind: e, payload: t}) => e === n && t !== null).at(-1);
const o = s?.payload?.planDigest;
if (!isDigest(o) || o === e.candidate.planDigest) return null;
return {
digest: o,
reference: s?.payload?.messageId
};
}
function previousOf(e, n) {
const {candidate: t, receipts: s} = e;
const o = (0, B.V)(s, n, e);
const r = o.kind === "other-plan" ? o.receipt.payload : null;
const {announcement: i, urgent: a} = t.intervention;
const u = n === "announcement" ? i : a?.notification;
const l = r?.planDigest ?? u?.plan;
return {
digest: isDigest(l) ? l : void 0,
reference: r?.messageId ?? u?.reference
};
}
function isDigest(e) {
return e !== void 0 && /^sha256:[0-9a-f]{64}$/.test(e);
}
var E = t(9103);
var K = t(7217);
var U = t(1346);
var Y = t(6056);
var W = t(5987);
function writeNotice(e, n, t, s) {
const o = e.previous;
switch (e.notice) {
case "announcement":
return (0, Y.q)(e.notice, n);

case "urgent-notification":
case "changed-announcement":
{
const [r, i] = [ o?.digest, o?.reference ];
const a = {
...n,
previousDigest: r,
previousReference: i,
previous: t
};
return e.notice === "urgent-notification" ? (0, Y.q)(e.notice, a) : (0, Y.q)(e.notice, {
...a,
refusals: s
});
}

case "withdrawal":
{
const r = o?.digest === n.planDigest;
const i = r ? n.intervention : t ?? null;
const a = o?.digest ?? null;
const u = o?.reference;
return (0, Y.q)(e.notice, {
...n,
reference: u,
announced: i,
digest: a,
refusals: s
});
}
}
}
async function readPrevious(e, n, t) {
if (n === null || t === void 0) return;
const s = await (0, K.i9)(e, [ n ]);
if (!s.ok) return;
const o = (0, W.hy)(s.value.get(n) ?? []);
const r = await (0, U.b4)(e, [ ...new Set(o.map(({oid: e}) => e)) ]);
if (!r.ok) return;
for (const {path: e, oid: n} of o) {
const s = r.value.get(n);
const o = s === void 0 ? null : (0, W.G9)(e, s);
if (o?.planDigest === t) return o.intervention;
}
return;
}
function standingLetter({intervention: e, planDigest: n}, t) {
const s = e.urgent === void 0 ? "announcement" : "urgent-notification";
const o = e.status === "withdrawn" ? "withdrawal" : s;
const r = writeNotice({
kind: "send",
notice: o,
previous: null,
since: (0, a.B9)(0),
commit: null
}, {
intervention: e,
solution: t,
planDigest: n
}, void 0);
return (0, M.D)(r) ? r.text : null;
}
var J = t(2595);
var H = t(1930);
var G = t(485);
var V = t(9146);
const Q = [ "client", "ezdrav-ict" ];
const Z = new Set([ "approval.plan-changed", "approval.before-announcement", "approval.not-authorised", "approval.self" ]);
function mayBeYes({codes: e}) {
return !e.some(e => Z.has(e));
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
const s = {
...e,
solution: t
};
const o = Q.some(n => (0, H.H_)(n, e) || (0, V.GK)(n, (0, G.mh)(n, e), e, J.av) !== null);
return o ? [] : Q.filter(e => !(0, G.mh)(e, s).some(mayBeYes));
}
function planChange(e) {
const {due: n, result: t, answered: s, now: o} = e;
if (s === null) return t.kind === "sent" || t.kind === "told" ? {
kind: "withdrawn"
} : null;
if (n.kind === "send") {
const e = n.previous?.digest;
return e === void 0 ? null : {
kind: "changed",
from: e
};
}
if (n.kind !== "told" || n.replaced === void 0) return null;
const r = o < s.candidate.intervention.schedule.start;
const i = r && silentParties(s).length > 0;
return i ? {
kind: "changed",
from: n.replaced
} : null;
}
var X = t(8149);
var ee = t(9443);
var ne = t(6745);
var te = t(2371);
var se = t(8547);
async function refusalOf({standing: e}, n, t) {
const {solution: s} = e.files;
return preflight_preflight(n, s, await withPastRules(e, n, t));
}
function preflight_preflight(e, n, t) {
const s = (0, X._)(e, n, t);
if (s.decision === "error") return (0, te.x)(s, s.rules);
const o = (0, ee.CF)({
candidate: e,
solution: n,
facts: t
});
return o.some(ne.M5) ? (0, te.x)(s, o) : null;
}
async function withPastRules({repository: e, state: n, files: t, pushes: s}, o, r) {
const i = await (0, se.I)(e, n, t, s());
const a = {
...r,
formerRules: i,
requests: e.client.counted
};
const u = {
candidate: o,
solution: t.solution,
facts: a
};
const l = (0, ee.ce)(u);
const c = await (0, se.w)(e, n.defaultBranch, a, l);
if (c === null || !i.known) return a;
return c.ok ? {
...a,
formerRules: {
...i,
value: c.value
},
requests: e.client.counted
} : {
...a,
problems: [ ...r.problems, c.problem ],
requests: e.client.counted
};
}
var oe = t(5345);
var re = t(2585);
var ie = t(2438);
var ae = t(5079);
var ue = t(7400);
var le = t(4952);
async function remind(e, n, t, s, o, r) {
const {standing: i, event: a} = e;
const {solution: u} = i.files;
const {intervention: l} = n;
const {status: c, urgent: d, schedule: f, environment: m} = l;
const p = a === "schedule" && c === "planned" && d === void 0 && u["enforce-in"].includes(m);
if (!p) return [];
const v = (0, oe.j0)(f.start, r, u.calendar["extra-non-working-days"]);
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
if (!(0, ee.sb)({
candidate: n,
solution: u,
facts: g
})) return [];
const w = await (0, T.ts)(i, n, t, {
ok: true,
value: s,
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
issue: s,
party: t,
time: v,
reference: o,
now: r
});
h.push({
party: t,
result: i
});
}
return h;
}
async function remindOne(e) {
const {run: n, candidate: t, issue: s, party: o, time: r, now: i} = e;
const {standing: a, post: u, language: c, markers: d} = n;
const {repository: f, files: m} = a;
const {solution: p} = m;
const {intervention: v, planDigest: w} = t;
const {server: k} = u;
const h = {
repository: f,
issue: s.number,
now: i,
markers: d
};
const said = e => `${(0, g.Y1)((0, l.r)({
party: o,
result: e
}, v.id, c))}\n${(0, re.w)("concepts", c)}\n`;
if (k === null) {
const e = `\x3c!-- ezdrav:reminder-by-hand:${o}:${w} --\x3e`;
const n = await (0, le.N)(h, e, said({
kind: "by-hand"
}));
return n.kind === "problem" ? {
kind: "failed",
problem: n.problem
} : {
kind: "by-hand"
};
}
const b = p.contacts["mail-server"];
if (b !== void 0 && b.toLowerCase() !== k.host.toLowerCase()) return {
kind: "other-server",
host: k.host,
named: b
};
if (d.mayNotSend) return unsignable(n);
const y = v.announcement?.reference ?? e.reference;
const O = {
intervention: v,
solution: p,
planDigest: w,
approvalPage: s.url
};
const I = (0, Y.q)("reminder", {
...O,
party: o,
reference: y
});
if (!(0, M.D)(I)) return {
kind: "incomplete",
missing: I.missing
};
const $ = (0, ae.tI)(`${v.id}.opomnik`, u);
const S = await (0, ie.RW)(h, {
messageId: $,
letter: I,
post: u,
name: v.id,
marker: `\x3c!-- ezdrav:reminder:${o}:${r}:${w} --\x3e`,
text: e => said(e === null ? {
kind: "sending",
messageId: $
} : resultOf(e, $))
});
switch (S.kind) {
case "not-claimed":
return {
kind: "failed",
problem: S.problem.problem
};

case "yielded":
return earlierOf(S.to);

case "delivered":
{
const e = resultOf(S.delivery.posted, $);
const n = S.recorded.ok ? S.recorded.value.unsigned : null;
return e.kind === "sent" && n !== null ? {
...e,
unsigned: n.problem
} : e;
}
}
}
async function unsignable({standing: e, access: n, runId: t}) {
const s = {
schema: 1,
object: "trial",
run: String(t)
};
const o = await (0, ue._)({
client: e.repository.client,
access: n,
demanded: true
}, "mark", s);
return o.kind === "signed" ? {
kind: "doubt"
} : {
kind: "failed",
problem: o.problem
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
var ce = t(8920);
var de = t(2270);
async function announceOne(e, n) {
const {standing: t} = e;
t.repository.client.begin();
const {solution: s} = t.files;
const o = await (0, T.xS)(t, n, e);
const {facts: r} = o;
if (!r.now.known) {
const t = r.problems.find(({code: e}) => e !== "clock.unverifiable") ?? r.now.problem;
return ended(e, n, {
kind: "failed",
at: "facts",
problem: t
});
}
const i = r.now.value;
const a = dueOf({
candidate: n,
solution: s,
facts: r
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
return withIssue(e, n, o, a, a, i);

case "unknown":
return withIssue(e, n, o, a, earlierUnknown(a.receipt, n), i);

case "send":
{
const t = a.notice === "withdrawal" ? null : await refusalOf(e, n, r);
if (t !== null) return ended(e, n, {
kind: "refused",
verdict: t
}, {
now: i
});
return sendNotice(e, n, o, a, i);
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
async function sendNotice(e, n, t, s, o) {
const {standing: r, post: i, language: a, runId: u} = e;
const {repository: l, state: c, files: d} = r;
const {intervention: f, planDigest: m} = n;
const {solution: p} = d;
const {notice: v} = s;
const g = {
intervention: f,
solution: p,
planDigest: m
};
const w = writeNotice(s, g, void 0);
if (!(0, M.D)(w)) return ended(e, n, {
kind: "incomplete",
notice: v,
missing: w.missing
}, {
now: o
});
const k = {
candidate: n,
solution: p,
language: a,
letter: w.text,
outcome: null,
leaveClosed: s.again
};
const h = await (0, E.s8)(l, k, e.markers);
if (!h.ok) return ended(e, n, {
kind: "failed",
at: "issue",
problem: h.problem
}, {
now: o
});
const b = await readPrevious(l, s.commit, s.previous?.digest);
const y = await rejectionsOf(r, n, t, s, h);
const O = writeNotice(s, {
...g,
approvalPage: h.value.url
}, b, y);
const I = (0, M.D)(O) ? O : w;
const $ = await (0, ce.m)(l, {
kind: v === "withdrawal" ? "withdrawal" : receiptKind(n),
letter: I,
interventionId: f.id,
planDigest: m,
commit: c.tip,
runId: u,
environment: f.environment,
since: s.since
}, i, o, {
signer: {
client: l.client,
access: e.access,
demanded: p.evidence.announcement === "signed"
},
mailServer: p.contacts["mail-server"]
});
const S = (0, de.B)($, v, I, o);
if (S.kind === "rival") return ended(e, n, S, {
now: o,
issue: h.value
});
return withIssue(e, n, t, s, S, o, I.text);
}
async function withIssue(e, n, t, s, o, r, i) {
const {standing: a, language: u} = e;
const {repository: l, files: c} = a;
const {solution: d} = c;
a.repository.client.begin();
const f = i ?? standingLetter(n, d);
const m = {
result: o,
parts: ended(e, n, o, {
now: r,
letter: f
}).parts
};
const p = s.kind === "send" ? s.again : void 0;
const v = {
candidate: n,
solution: d,
language: u,
letter: f,
outcome: m,
leaveClosed: p
};
const g = await (0, E.s8)(l, v, e.markers);
if (!g.ok) return ended(e, n, o, {
now: r,
issueTrouble: g.problem,
letter: f
});
const w = {
repository: l,
issue: g.value.number,
now: r,
markers: e.markers
};
const k = n.intervention.status === "withdrawn" ? null : await (0, T.US)(a, n, t, g);
const h = k === null ? [] : (0, R.KY)(k);
const b = o.kind === "told" && !o.withdrawn ? await remind(e, n, t, g.value, o.reference, r) : [];
const y = planChange({
due: s,
result: o,
answered: k,
now: r
});
const O = (y === null ? null : await (0, E.li)(w, n, y, u)) ?? await (0, E.T0)(w, n, h, u);
const {value: I} = g;
return ended(e, n, o, {
now: r,
issue: I,
issueTrouble: O,
letter: f,
heard: h,
reminders: b
});
}
function ended({standing: e, language: n}, {intervention: t, path: s, planDigest: o}, r, {now: i = (0, 
a.B9)(0), issue: u, issueTrouble: l = null, letter: c = null, ...d} = {}) {
const {solution: f} = e.files;
const m = {
id: t.id,
path: s,
planDigest: o,
urgent: t.urgent !== void 0,
result: r,
issue: u === void 0 ? null : {
number: u.number,
url: u.url
},
heard: [],
reminders: [],
...d,
issueTrouble: l
};
const p = f.contacts["solution-custodian"];
const v = p === void 0 ? (0, D.LR)(f) : (0, D.AQ)(f, p);
const g = e.repository.fullName;
return {
announced: m,
parts: (0, L.G)({
announced: m,
letter: c,
now: i,
language: n,
to: v,
repository: g
})
};
}
async function rejectionsOf(e, n, t, {notice: s, previous: o}, r) {
const i = o?.digest;
if (i === void 0 || s !== "withdrawal" && s !== "changed-announcement") return;
const a = {
...t.facts,
landing: null
};
const u = {
...t,
facts: a
};
const l = (0, R.KY)(await (0, T.US)(e, {
...n,
planDigest: i
}, u, r));
return l.flatMap(({party: e, no: n}) => n === null ? [] : [ {
party: e,
at: n.at,
reference: n.reference
} ]);
}
var fe = t(8666);
var me = t(6829);
var pe = t(114);
var ve = t(7223);
var ge = t(9652);
var we = t(4816);
var ke = t(217);
var he = t(1043);
var be = t(4036);
var ye = t(1151);
var Oe = t(9501);
var Ie = t(7335);
var $e = t(6383);
var Se = t(6093);
var xe = t(5204);
var Ae = t(6255);
const Te = 720 * a.dp;
async function askAboutFinished(e, n, t) {
const s = [];
const o = new Set;
for (const r of e) {
const {intervention: e, planDigest: i} = r;
const a = (0, $e.s)(e, null);
if (a === null || !isRecent(e, t.now)) continue;
const u = (0, Oe.vU)({
interventionId: e.id,
planDigest: i
});
const isAbout = ({body: e}) => {
const n = (0, Oe.n0)(e);
return n !== null && (0, Oe.vU)(n) === u;
};
if (o.has(u) || n.edited.some(isAbout)) continue;
o.add(u);
const l = n.own.filter(isAbout).map(({body: e}) => e);
const c = (0, ye.SQ)(e, a);
if (l.length > 0 && c.every(e => (0, Oe.MC)(l).includes(e))) continue;
const d = await (0, Se.b)({
...t,
candidate: r,
outcome: a
});
s.push({
...d,
interventionId: e.id
});
}
return s;
}
function isRecent({environment: e, outcome: n, schedule: t}, s) {
const o = n?.["ended-at"] ?? t.end;
return e === "production" && o <= s && s - o <= Te;
}
async function readWork({repository: e, listed: n, candidates: t}) {
const s = n.filter(({path: e}) => e.startsWith(".ezdrav/done/"));
const o = await (0, Ae.C)(e, s);
if (!o.ok) return o;
const r = o.value.flatMap(({path: e, source: n}) => {
const t = (0, xe.I)(e, n);
return t.ok ? [ {
intervention: t.value,
planDigest: t.planDigest
} ] : [];
});
return {
...o,
value: [ ...t, ...r ]
};
}
async function lookAfterReviews(e) {
const {repository: n, markers: t} = e;
const s = e.listed.some(({path: e}) => e.startsWith(".ezdrav/done/"));
const o = e.candidates.some(({intervention: e}) => e.outcome !== void 0);
const r = await (0, be.fs)(n, ({body: e}) => (0, Oe.n0)(e) !== null);
if (!r.ok) return {
deeds: [],
problem: r.problem
};
const i = await openReviews(t, r.value);
if (i.length === 0 && !s && !o) return {
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
const {solution: l, language: c} = e;
const d = {
repository: n,
solution: l,
language: c,
now: u.value,
markers: t
};
const f = [];
for (const {interventionId: e, issue: n, done: t, problem: s} of await askAboutFinished(a.value, r.value, d)) if (s !== null) f.push({
kind: "failed",
interventionId: e,
issue: n,
problem: s
}); else if (t !== null && n !== null) f.push({
kind: t,
interventionId: e,
issue: n
});
for (const n of i) {
const t = (0, Oe.vU)(n.reviewed);
const s = a.value.find(({intervention: e, planDigest: n}) => (0, Oe.vU)({
interventionId: e.id,
planDigest: n
}) === t);
const o = await lookAfter(e, n, s?.intervention ?? null, u.value);
if (o !== null) f.push(o);
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
const s = new Map;
for (const {issue: n, edited: o} of t) {
const t = (0, Oe.n0)(n.body);
if (t === null || s.has((0, Oe.vU)(t))) continue;
const {number: r, createdAt: i, body: a} = n;
const u = await e.standing(a, {
issue: r,
madeAt: i
}) === "foreign";
if ((0, Oe.TN)(a) && !u) continue;
s.set((0, Oe.vU)(t), {
issue: n,
reviewed: t,
edited: o,
foreign: u
});
}
return [ ...s.values() ];
}
async function lookAfter(e, n, t, s) {
if (t?.review?.held !== void 0) return closeRecorded(e, n);
const o = e.solution.calendar["extra-non-working-days"];
const r = reviews_dueOf(n, t, o);
const i = (0, ye.TQ)(r, s, o);
return i === null ? null : reviews_remind(e, n, {
kind: i,
due: r,
now: s
});
}
function reviews_dueOf({issue: e, edited: n, foreign: t}, s, o) {
const r = n || t ? null : (0, Oe.M_)(e.body);
const i = s?.outcome?.["ended-at"];
if (s?.review?.due !== void 0) return s.review.due;
return r ?? (s === null || i === void 0 ? null : (0, ye.dW)(s, i, o));
}
async function closeRecorded({repository: e, markers: n}, {issue: t, reviewed: s, edited: o}) {
if (t.state === "closed" && o) return null;
const r = (0, Oe.TN)(t.body) ? t.body : (0, Oe.t2)(t.body);
const {text: i} = await n.signed(r, t.number);
const a = await (0, he.tt)(e, t.number, {
...!o && {
body: i
},
...t.state === "open" && {
state: "closed",
state_reason: "completed"
}
});
return deedOf("closed", t, s, a.ok ? null : a.problem);
}
async function reviews_remind({repository: e, solution: n, language: t, markers: s}, {issue: o, reviewed: r}, i) {
const {kind: a, due: u, now: l} = i;
const {interventionId: c} = r;
const d = {
repository: e,
issue: o.number,
now: l,
markers: s
};
const f = o.state === "closed";
const {assignees: m} = n.contacts;
const p = (0, Ie.yg)({
kind: a,
interventionId: c,
due: u,
reopened: f,
assignees: m,
language: t
});
const v = await (0, le.N)(d, (0, Oe.Qe)(a), p);
if (v.kind === "already") return null;
if (v.kind === "problem") return deedOf("reminded", o, r, v.problem);
const g = f ? await (0, he.tt)(e, o.number, {
state: "open",
state_reason: "reopened"
}) : null;
return deedOf("reminded", o, r, g?.ok === false ? g.problem : null);
}
function deedOf(e, {number: n}, {interventionId: t}, s) {
return s === null ? {
kind: e,
interventionId: t,
issue: n
} : {
kind: "failed",
interventionId: t,
issue: n,
problem: s
};
}
var Me = t(3193);
async function announce(e, n = {}) {
const {inputs: t, context: o} = e;
const i = (0, ae.C8)(t, n);
const {event: a, runId: u} = o;
return (0, me.Yp)(e, async e => {
const {client: n} = e;
n.begin();
const l = t.sendAgain === void 0 ? null : await (0, ke.V)(e, t.sendAgain);
const c = l?.ok === false ? l : await (0, T.ZY)(e, t.intervention);
if (!c.ok) {
const {problem: e} = c;
const s = {
kind: "unknown",
problem: e
};
return (0, O.F_)((0, fe.Uw)(n, s, e, r.U, a), {
language: t.language ?? "en"
});
}
const d = c.value;
const {files: f} = d;
const m = t.language ?? f.solution.language ?? "en";
const p = f.diagnostics.filter(({code: e}) => e === "file.unread");
const v = {
language: m,
locate: f.locate,
unread: p
};
const g = misplaced(d, o);
const held = e => (0, ve.N$)(e, f, m);
if (g !== null) return held((0, O.F_)(g, v));
const {solution: w} = f;
const {defaultBranch: k} = d.state;
const h = await (0, ge.B)({
repository: e,
defaultBranch: k,
solution: w,
runId: u
});
const concluded = async e => {
const n = t.intervention === void 0 ? withReviews(held(e), await reviewsKept(d, h, m), m) : held(e);
return (0, we.C)(n, {
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
access: (0, s.j)(process.env),
markers: h
};
const $ = await announceAll(I, t.intervention !== void 0);
const S = e.numbered(d.state.id);
const x = await (0, pe.U)(S, f);
const A = withConflicts(concludeAnnounced($, v), x, f, m);
return await concluded(A);
});
}
function reviewsKept({repository: e, state: n, files: t}, s, o) {
e.client.begin();
const {candidates: r, solution: i} = t;
const now = () => (0, Me.I)(e);
const a = {
repository: e,
listed: n.files,
candidates: r,
solution: i,
language: o,
now
};
return lookAfterReviews({
...a,
markers: s
});
}
function misplaced({repository: e, files: n, state: t}, {event: s, ref: r}) {
const i = r === `refs/heads/${t.defaultBranch}` && o.NZ.includes(s);
return i ? null : (0, fe.Yb)(e.client, n.files, n.solution, {
event: s,
ref: r
});
}
function unusable({repository: e, files: n}, t, s) {
const {kind: o} = n.files;
if (o === "read") return null;
const r = n.diagnostics.filter(({code: e}) => e !== "file.unread" && e !== "file.starter-text");
if (o === "invalid" && r.length === 0 && t === void 0) return null;
const i = n.files.kind === "unknown" ? n.files.problem : null;
return (0, fe.Uw)(e.client, n.files, i, n.solution, s);
}
function unfilled({repository: e, files: n}, t) {
const s = n.diagnostics.filter(({code: e}) => e === "file.starter-text");
if (s.length === 0) return null;
return (0, fe.Uw)(e.client, {
kind: "invalid",
diagnostics: s
}, null, n.solution, t);
}
async function announceAll(e, n) {
const {files: t} = e.standing;
const s = t.candidates.filter(({intervention: e}) => e.outcome === void 0);
const [o] = t.candidates;
if (n && s.length === 0 && o !== void 0) {
const {event: n, standing: s} = e;
const {client: r} = s.repository;
const i = (0, fe.tm)(r, t.files, o, t.solution, n);
return [ ended(e, o, {
kind: "refused",
verdict: i
}) ];
}
const r = [];
for (const n of s) {
const t = withSameId(n, s);
r.push(t.length > 1 ? ended(e, n, {
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
US: () => answeredCase,
ZY: () => readStanding,
ts: () => answeredFacts,
xS: () => factsOf
});
var s = t(7217);
var o = t(4036);
var r = t(834);
var i = t(8328);
var a = t(7934);
var u = t(9457);
t(5987);
var l = t(3068);
var c = t(2278);
var d = t(2574);
var f = t(2617);
var m = t(9904);
var p = t(740);
var v = t(3193);
async function readStanding(e, n) {
const t = await (0, i.Nu)(e, null);
if (!t.ok) return t;
const [o, r] = await Promise.all([ (0, f.m)(e, t.value, n), (0, s.EX)(e, t.value.defaultBranch, null) ]);
const {defaultBranch: a} = t.value;
let u = null;
const pushes = () => u ??= (0, m.M)(e, a, r, true);
return {
...t,
value: {
repository: e,
state: t.value,
files: o,
activity: r,
pushes
}
};
}
async function factsOf(e, n, {event: t, runId: s}) {
const {repository: o, state: i, files: a} = e;
const f = n.intervention.urgent !== void 0;
const m = n.intervention.status === "withdrawn";
const p = (0, r.gh)(o, i.deployments, e => e.deliveredAt !== null && e.payload?.interventionId === n.intervention.id);
const g = {
repository: o,
state: i
};
const {id: w} = n.intervention;
const [k, h, b, y] = await Promise.all([ m ? null : landingOf(e, n, p), p, p.then(e => (0, 
l.v$)(g, e, w)), p.then(e => (0, c.x4)(o.client, e, w)) ]);
const O = f && k !== null ? await consentsKnown(e, n, k) : null;
const I = k?.landing ?? null;
const $ = await (0, v.I)(o);
const S = k?.stood ?? null;
const x = {
repository: o,
state: i,
candidate: n,
keys: y,
stood: S,
now: $
};
const A = h.ok ? (0, l.zw)((0, l.R7)(h.value, b, S, i)) : [];
const {notices: T, answers: M} = (0, c.zZ)(await (0, c.mj)(A, x));
const D = h.ok ? {
known: true,
value: T,
grade: "verified",
sources: []
} : {
known: false,
problem: h.problem
};
const L = I?.known === true ? I.value.landedBy : null;
const R = {
repository: o.fullName,
now: $,
runId: String(s),
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
receipts: D,
answers: M,
consents: O,
actor: L,
triggeringActor: null,
roster: a.roster,
formerRules: null,
...(0, u.O)(a),
problems: (0, d.dM)((0, d._n)([ $, I, D, O, a.roster ])),
requests: o.client.counted
};
return {
facts: R,
history: k
};
}
async function answeredCase(e, n, {facts: t, history: s}, o) {
const {solution: r} = e.files;
const i = await saidOnGitHub(e, n, s, o);
return {
candidate: n,
solution: r,
facts: {
...t,
consents: i
}
};
}
async function saidOnGitHub({repository: e, files: n}, t, s, o) {
const r = (0, a._O)(n.solution) === 0 ? {
ok: true,
value: [],
request: "",
next: null
} : await (0, a.SQ)(e, o);
return (0, a.ux)(t, s?.pull ?? null, r, s?.holders);
}
async function answeredFacts(e, n, {facts: t, history: s}, o) {
const r = s?.unread ?? null;
if (r !== null && (0, a._O)(e.files.solution) > 0) {
const e = {
...r,
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
const i = await saidOnGitHub(e, n, s, o);
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
async function landingOf({repository: e, state: n, files: t, activity: s, pushes: o}, r, i) {
const read = async a => {
const u = s.ok ? {
receipts: i,
ahead: await o()
} : {
receipts: i
};
return (0, p.L)(e, n, r, s, t.blobs, a, u);
};
const a = await read();
const {landing: u} = a;
const l = r.intervention.urgent !== void 0;
if (u.known || l && u.problem.code !== "api.forbidden") return {
...a,
unread: null
};
return {
...await read(NOBODY),
unread: u.problem
};
}
async function consentsKnown({repository: e, files: n}, t, {pull: s, unread: r, holders: i}) {
const {approvals: u} = t.intervention;
const l = u?.client !== void 0 && u["ezdrav-ict"] !== void 0;
if (r !== null && !l) return {
known: false,
problem: {
...r,
permission: "pull_requests: read"
}
};
const c = await (0, a.Ry)(t, n.solution, () => (0, o.Jz)(e));
const d = await (0, a.SQ)(e, c);
return (0, a.ux)(t, s, d, i);
}
}),
6255: ((e, n, t) => {
t.d(n, {
C: () => readKeptFiles
});
var s = t(1346);
var o = t(5987);
var r = t(8317);
const i = 100;
async function readKeptFiles(e, n) {
const t = n.filter(({path: e}) => (0, r.t)(e));
const s = await readAll(e, t);
if (!s.ok) return s;
const i = t.map(e => ({
path: e.path,
source: (0, o.$E)(e, s.value)
}));
return {
...s,
value: i
};
}
async function readAll(e, n) {
const t = [ ...new Set(n.filter(o.hS).map(({oid: e}) => e)) ];
const r = new Map;
let a = {
ok: true,
value: r,
request: "",
next: null
};
for (let n = 0; n < t.length; n += i) {
a = await (0, s.b4)(e, t.slice(n, n + i));
if (!a.ok) return a;
for (const [e, n] of a.value) r.set(e, n);
}
return {
...a,
value: r
};
}
}),
8317: ((e, n, t) => {
t.d(n, {
K: () => keptSolution,
t: () => isKept
});
var s = t(5204);
var o = t(1742);
var r = t(4595);
var i = t(5987);
const a = /^\.ezdrav\/(?:intervention|(?:interventions|done)\/[^/]+)\.yml$/;
function isKept(e) {
return a.test(e) || e === i.hq || e === i.is;
}
function keptSolution(e, n) {
const t = [];
const u = n.flatMap(({path: e, source: n}) => {
if (!a.test(e)) return [];
const o = (0, s.I)(e, n);
if (o.ok) return [ {
path: e,
intervention: o.value,
planDigest: o.planDigest
} ];
t.push(e);
return [];
});
const read = (e, s) => {
const o = n.find(n => n.path === e);
if (o === void 0) return null;
const r = s(e, o.source);
if (r.ok) return r.value;
t.push(e);
return null;
};
const l = read(i.hq, o.K);
const {calendar: c} = l ?? o.U;
return {
solution: {
label: e,
name: l?.name ?? null,
interventions: u,
roster: read(i.is, r.h),
unreadable: t,
reading: c["lead-time"],
extra: c["extra-non-working-days"]
},
language: l?.language
};
}
}),
8920: ((e, n, t) => {
t.d(n, {
m: () => notify
});
var s = t(8244);
var o = t(9962);
var r = t(7827);
var i = t(9600);
var a = t(5079);
var u = t(217);
var l = t(7400);
async function notify(e, n, t, s, o) {
const r = (0, a.tI)(n.interventionId, t);
const i = {
messageId: r,
date: s
};
const {server: u} = t;
if (u === null) {
const e = await (0, a.fU)(n.letter, i, t, nameOf(n));
if (e.kind === "by-hand") return e;
return {
kind: "not-sent",
delivery: undelivered(e),
left: null
};
}
const {mailServer: l} = o;
const c = u.host.toLowerCase();
if (l !== void 0 && l.toLowerCase() !== c) return {
kind: "other-server",
host: c,
named: l
};
const d = contentOf(n, r, c);
return e.client.uninterrupted(() => sendWithReceipt({
repository: e,
content: d
}, n, t, i, o.signer));
}
async function sendWithReceipt(e, n, t, s, r) {
const {content: d} = e;
const {messageId: f, date: m} = s;
const p = r === null ? null : await (0, l._)(r, d.kind, (0, o.T8)(d, "claim"));
if (p !== null && p.kind !== "signed" && r?.demanded === true) return {
kind: "no-signature",
problem: p.problem
};
const v = p?.kind === "signed" ? p.token : null;
const g = (0, u.C)(e, v, n.since, m);
const {client: w} = e.repository;
const k = await (0, i.E4)(g, () => (0, a.cK)(w, n.letter, s, t, nameOf(n)));
switch (k.kind) {
case "not-claimed":
return {
kind: "no-receipt",
problem: k.problem
};

case "yielded":
return {
kind: "rival",
receipt: String(k.to.key)
};

case "delivered":
{
const {recorded: n} = k;
const {posted: t} = k.delivery;
const s = t.kind === "by-hand" ? c : t;
const o = String(k.key);
if (s.kind === "unknown") return {
kind: "unknown",
messageId: f,
receipt: o,
delivery: s
};
if (s.kind === "not-sent") return {
kind: "not-sent",
delivery: s,
left: n.ok ? null : o
};
const i = await receiptSigned(e, r, p);
if (!n.ok && i.kind !== "signed") return {
kind: "unconfirmed",
messageId: f,
receipt: o,
problem: n.problem
};
const a = n.ok ? n.value.at : m;
const {mailServer: u} = d;
const {refusedCopies: l} = s;
return {
kind: "sent",
at: a,
messageId: f,
receipt: o,
mailServer: u,
signing: i,
refusedCopies: l
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
const {kind: c, commit: d} = n;
const f = (0, o.T8)(n, "receipt");
const m = await (0, l.G)(t, c, f);
if (m.kind !== "signed") return unsigned(m.problem);
for (let n = 1; ;n += 1) {
const t = await (0, o.Bj)(e, d, {
kind: c,
payload: f,
token: m.token
});
if (t.ok) {
await (0, o.JW)(e, t.value);
return {
kind: "signed"
};
}
if (n === i.Qm || (0, r.vu)(t.problem)) return unsigned(t.problem);
await (0, s.v)(i.j2 * n, e.client.signal);
}
}
const nameOf = ({letter: e, interventionId: n}) => `ezdrav-${e.kind}-${n}`;
const c = {
kind: "not-sent",
why: "protocol",
status: null,
detail: "",
rejected: []
};
function undelivered(e) {
return e.kind === "not-sent" ? e : c;
}
function contentOf(e, n, t) {
const {letter: s, since: o, ...r} = e;
return {
...r,
recipients: s.to,
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
var s = t(8244);
var o = t(9962);
var r = t(7827);
const i = (0, r.Qm)("GET /repos/{owner}/{repo}/deployments", "record-not-listed");
function receiptLedger({repository: e, content: n}, t, a, u) {
let l = false;
return {
messageId: n.messageId,
now: u,
unlisted: i,
looksFirst: false,
saysAll: false,
claim: async () => {
const s = await (0, o.zk)(e, n, t);
return s.ok ? s : {
...s,
certain: (0, r.vu)(s.problem)
};
},
attempts: async () => {
const isLast = ({createdAt: e}) => e <= a;
const t = await (0, o.wr)(e, n.kind, isLast);
if (!t.ok) return t;
const s = t.value.filter(({createdAt: e}) => e > a).filter(({payload: e}) => e?.interventionId === n.interventionId).filter(({payload: e}) => e?.planDigest === n.planDigest).toSorted((e, n) => e.id - n.id);
const r = [];
for (const {id: t, createdAt: i, payload: a} of s) {
const s = a?.messageId ?? "";
const u = s === n.messageId && !l;
const c = u ? null : await (0, o.Gq)(e, t);
if (c?.ok === false) return c;
r.push({
key: t,
messageId: s,
...endOf(c?.value ?? null, i)
});
}
return {
ok: true,
value: r
};
},
withdraw: n => (0, o.hx)(e, n),
record: async (n, {end: t}) => {
l = true;
if (t === "unknown") return recordedAt(u);
if (t === "failed") {
const t = await (0, o.hx)(e, n);
return t.ok ? recordedAt(u) : t;
}
const s = await (0, o.JW)(e, n);
return s.ok ? recordedAt(s.value.created_at) : s;
},
wait: n => (0, s.v)(n, e.client.signal)
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
const s = await (0, o.wr)(e, n, isMeant);
if (!s.ok) return s;
t = s.request;
const r = s.value.find(isMeant);
if (r === void 0) continue;
const i = await (0, o.Gq)(e, r.id);
if (!i.ok) return i;
const a = i.value === null ? await (0, o.hx)(e, r.id) : i;
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
2270: ((e, n, t) => {
t.d(n, {
B: () => resultOf
});
function resultOf(e, n, {to: t, subject: s}, o) {
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
const {messageId: t, receipt: s} = e;
return {
kind: "unknown",
now: true,
notice: n,
messageId: t,
receipt: s,
since: o
};
}

case "not-sent":
{
const {why: t, status: s, detail: o, rejected: r} = e.delivery;
return {
kind: "not-sent",
notice: n,
why: t,
status: s,
detail: o,
rejected: r,
left: e.left
};
}

case "by-hand":
return {
...e,
notice: n,
to: t,
subject: s
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
var s = t(9339);
var o = t(6204);
function ownConflictsOf(e, n, t, s) {
const {conflicts: r} = (0, o.u)([ e, ...n ], s);
const i = n.filter(({isRead: e}) => !e).map(({label: e}) => e);
return {
conflicts: r.filter(({between: n}) => n.some(({label: n}) => n === e.label)),
unread: [ ...i, ...t ]
};
}
var r = t(9688);
var i = t(2370);
const a = 50;
async function conflictsOver(e, n) {
const {belonging: t, candidates: o} = n;
const r = e.client.clock.now();
if (t === void 0 || !r.known) return null;
const u = o.some(({intervention: {outcome: e, status: n, schedule: t}}) => e === void 0 && n === "planned" && r.value < t.end);
const {house: l, id: c} = t;
const d = l.organisation.solutions.filter(n => n.id !== e.id);
if (!u || d.length === 0) return null;
const f = c === null ? [] : [ [ c, Promise.resolve({
ok: true,
value: l,
request: "",
next: null
}) ] ];
const m = d.slice(0, a);
const p = await (0, i.t)(e.client.solutions, m.map(e => (0, s.Sz)(e.repository, e.id)), new Map(f));
const v = d.slice(a).map(({repository: e}) => e);
return ownConflictsOf(ownListed(e, n, r), p, v, r.value);
}
function ownListed({fullName: e, id: n}, t, s) {
const {solution: o, belonging: i, candidates: a} = t;
return {
label: e,
listedAs: null,
id: n,
name: o.name === "" ? null : o.name,
isRead: true,
knowsRules: true,
cases: a.map(e => (0, r.KC)(e, t, {
now: s
})),
onDuty: (i?.own ?? o).contractor?.["on-duty"] ?? null,
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
function isAnnouncementSettled(e) {
const {kind: n} = e;
if (n === "sent") return !lacksSignature(e);
return n === "told" || n === "never-announced";
}
const s = new Set([ "unknown", "not-sent", "other-server", "incomplete" ]);
function isWhole({result: e, reminders: n}) {
const isAmiss = ({result: e}) => s.has(e.kind) || e.kind === "sent" && e.unsigned !== void 0;
return isAnnouncementSettled(e) && !n.some(isAmiss);
}
function lacksSignature({signing: e}) {
return e.kind === "unsigned" && e.demanded;
}
const o = {
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
return lacksSignature(e) ? unverifiable(n) : o;

case "told":
case "never-announced":
return o;

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
var s = t(3619);
var o = t(3305);
const r = s.Ikc({
value: s.YjP().check(o.m9(1), o.Eb(16384))
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
const s = n === null ? null : safeUrl(n.url);
if (n === null || s === null) {
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
s.searchParams.set("audience", t);
const o = await e.elsewhere(i, s.href, n.secret, r);
return o.ok ? {
...o,
value: o.value.value
} : o;
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
var s = t(9466);
var o = t(4586);
var r = t(4789);
var i = t(6381);
var a = t(1043);
var u = t(9962);
var l = t(8031);
var c = t(4391);
var d = t(2921);
var f = t(1294);
var m = t(2633);
function approveParts(e, n) {
const t = (0, d.w)(n);
const s = t.approve;
switch (e.kind) {
case "taken":
return [ (0, f.em)(takenSentence(e, n)), ...e.mayBeAutomatic ? [ (0, f.em)(s.mayBeAutomatic) ] : [], (0, 
f.em)(s.archive), ...e.trouble === null ? [] : [ (0, f.em)(s.trouble), ...(0, l.e)(e.trouble, t) ] ];

case "refused":
return (0, m.W)(e.faults, n).map(f.em);

case "no-mail":
return [ (0, f.em)(s.noMail) ];

case "public":
return [ (0, f.em)(s.public) ];

case "failed":
return [ (0, f.em)(s.failed), ...(0, l.e)(e.problem, t) ];
}
}
function takenSentence({answer: e, party: n, domain: t, intervention: s}, o) {
const {approve: r} = (0, d.w)(o);
const i = r.answers[e];
return r.taken(r.parties[n], i, (0, c.TL)(t), (0, c.TL)(s));
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
const s = Buffer.from(t, "base64").toString("latin1");
(0, k.dK)(s);
return `${s.replace(/[\r\n]+$/, "")}\r\n\r\n`;
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
const s = approveParts(e, n);
const o = (0, d.w)(n).approve.heads[e.kind];
const r = (0, S.F)(s, n);
const i = t && e.trouble === null;
return (0, x.Q2)([ (0, f.R_)(`${t ? "✅" : "⛔"} ${o}`), ...s ], n, {
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
title: o,
message: r
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
const {answer: n, intervention: t, party: s, approver: o, domain: r, issue: i} = e;
return {
result: n,
intervention: t,
party: s,
approver: o,
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
var T = t(6829);
var M = t(1192);
var D = t(7400);
var L = t(1742);
async function approve(e, n = e => (0, o.k)(e)) {
const {inputs: t, context: s} = e;
return (0, T.Yp)(e, async o => {
const {client: r} = o;
r.begin();
const i = readBroughtMail(process.env);
const a = await (0, O.ZY)(o, void 0);
if (!a.ok) return unread(r, a.problem, e);
const u = a.value;
const {files: l, state: c} = u;
const d = t.language ?? l.solution.language ?? "en";
const f = {
language: d,
locate: l.locate,
file: null
};
const {event: m, ref: p} = s;
if (p !== `refs/heads/${c.defaultBranch}` || m !== "workflow_dispatch") {
const e = {
event: m,
ref: p
};
return (0, x.F_)((0, I.Yb)(r, l.files, l.solution, e), f);
}
if (l.files.kind !== "read") {
const e = l.files.kind === "unknown" ? l.files.problem : null;
const n = (0, I.Uw)(r, l.files, e, l.solution, m);
return (0, x.F_)(n, f);
}
const v = await takenIn({
standing: u,
context: s,
ask: n,
sender: t.mailFrom
}, i);
return concludeApprove(await withComment(o, v, d), d);
});
}
function unread(e, n, {inputs: t, context: s}) {
const o = {
kind: "unknown",
problem: n
};
const r = (0, I.Uw)(e, o, n, L.U, s.event);
return (0, x.F_)(r, {
language: t.language ?? "en"
});
}
async function takenIn(e, n) {
const {standing: t, context: s, ask: o, sender: r} = e;
const {files: i, state: a} = t;
const {solution: u} = i;
if (a.visibility === "PUBLIC" && (0, g.ME)(u).length > 0) return {
kind: "public"
};
if (n === null) return {
kind: "no-mail"
};
const l = (0, y.M)(n);
if (!l.ok) return {
kind: "refused",
faults: l.faults
};
const {mail: c} = l;
const d = i.candidates.find(({intervention: {id: e, outcome: n}}) => n === void 0 && e === c.answer.intervention);
if (d === void 0) {
const {intervention: e} = c.answer;
return {
kind: "refused",
faults: [ {
code: "subject.other-intervention",
value: e
} ]
};
}
const {facts: f} = await (0, O.xS)(t, d, s);
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
sender: r
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
for (const e of (0, b.b)(c, w.approvers)) k.set(e, await o(e));
const h = {
kind: "unavailable",
detail: ""
};
const I = (0, b.B)(c, e => k.get(e) ?? h, w);
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
async function recorded({standing: e, context: n}, t, s, {evidence: o}) {
const {repository: r, state: a} = e;
const {kind: l} = s;
const c = payloadOf(t, s, n.runId);
const d = o.approvals !== "recorded";
const f = {
client: r.client,
access: (0, i.j)(process.env),
demanded: d
};
const m = await (0, D._)(f, l, c);
if (m.kind !== "signed") return {
kind: "failed",
problem: m.problem
};
const p = {
kind: l,
payload: c,
token: m.token
};
const v = await (0, u.Bj)(r, a.tip, p);
if (!v.ok) return {
kind: "failed",
problem: v.problem
};
const {party: g, approver: w, domain: k, mayBeAutomatic: h} = s;
const {id: b} = t.intervention;
const y = {
answer: l,
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
function payloadOf({intervention: e, planDigest: n}, t, o) {
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
date: (0, s.tK)(t.date),
"by-itself": t.mayBeAutomatic,
run: String(o)
};
}
async function withComment(e, n, t) {
const s = n.kind === "taken";
const o = "intervention" in n ? n.intervention : void 0;
if (o === void 0) return n;
const i = await (0, r.kd)(e, o);
if (!i.ok) return s ? {
...n,
trouble: i.problem
} : n;
if (i.value === null) return n;
const {number: u} = i.value;
const l = s ? `${(0, c.M_)(takenSentence(n, t), (0, d.w)(t).quotes)}\n` : (0, p.Y1)(approveParts(n, t));
const f = await (0, a.BC)(e, u, `${l}\n${(0, v.w)("mail", t)}\n`);
if (!s) return n;
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
var s = t(8244);
var o = t(6381);
var r = t(6346);
var i = t(2489);
async function sign({client: e, access: n}, t, s) {
const a = (0, r.Ox)(t, s);
const u = await (0, o.G)(e, n, a);
if (!u.ok) return {
kind: n === null ? "not-set-up" : "failed",
problem: u.problem
};
if ((0, i.C)(u.value, a) !== null) return {
kind: "signed",
token: u.value
};
const l = {
why: "another-token",
values: {}
};
const c = {
code: "api.malformed",
request: u.request,
status: 200,
detail: ""
};
return {
kind: "failed",
problem: {
...c,
flaw: l
}
};
}
const a = {
all: 3e5,
between: 15e3
};
async function signPatiently(e, n, t) {
const o = performance.now() + a.all;
for (;;) {
const r = await sign(e, n, t);
const i = r.kind === "failed" && passes(r.problem);
if (!i || performance.now() + a.between > o) return r;
await (0, s.v)(a.between, e.client.signal);
}
}
function passes({status: e}) {
return e === null || e === 429 || e < 400 || e >= 500;
}
}),
9103: ((e, n, t) => {
t.d(n, {
s8: () => keepAnnouncementIssue,
T0: () => sayNotHeard,
li: () => sayPlanIsVoid
});
var s = t(4789);
var o = t(1043);
var r = t(4391);
var i = t(1294);
var a = t(4057);
var u = t(2921);
var l = t(2585);
var c = t(1114);
const d = 200;
function announcementIssue(e) {
const {intervention: n, solution: t, language: s} = e;
const o = (0, u.w)(s).announcementIssue;
const i = n.status === "withdrawn";
const f = t.contacts.assignees.map(e => `@${e}`).join(" ");
const m = [ e.marker, f, `## ${o.intervention}`, planTable(e, o), `## ${o.status}`, e.status === null ? (0, 
r.AO)(o.sending) : (0, a.Y1)(e.status).trim(), ...i ? [ (0, r.AO)(o.withdrawn) ] : approving(e, o), ...i ? [] : [ `## ${o.tasks}`, tasks(e, o) ], e.letter === null ? "" : (0, 
c.TM)(o.letter, e.letter), (0, l.w)("concepts", e.language) ];
const p = o.title(n.id, (0, r.RK)(n.title));
return {
title: (0, r.vI)(p, d),
body: `${m.filter(e => e !== "").join("\n\n")}\n`
};
}
function issueStatus(e, n, t) {
const s = (0, u.w)(t).announcementIssue;
const {stamp: o} = (0, u.w)(t).moments;
if (e !== null && (e.kind === "sent" || e.kind === "told")) {
const n = e.kind === "sent" ? e.notice === "withdrawal" : e.withdrawn;
const t = e.kind === "sent" ? e.messageId : e.reference ?? "–";
const a = n ? s.withdrawalDelivered(o(e.at)) : s.delivered(o(e.at), (0, r.TL)(t));
return [ (0, i.em)(a) ];
}
return n.filter(({kind: e}) => e !== "folded");
}
function planComment(e, n) {
const t = (0, u.w)(n).announcementIssue;
const s = e.kind === "changed" ? [ t.changed, t.changedFrom((0, r.TL)(e.from)) ] : [ t.withdrawnNow ];
const o = [ ...s.map(r.AO), (0, l.w)("concepts", n) ];
return `${o.join("\n\n")}\n`;
}
function planTable(e, n) {
const {intervention: t, planDigest: s, path: o, language: i} = e;
const {stamp: a} = (0, u.w)(i).moments;
const {start: l, end: d, downtime: f} = t.schedule;
return (0, c.tp)([ [ n.rows.id, (0, r.TL)(t.id) ], [ n.rows.title, (0, r.TL)(t.title) ], [ n.rows.solution, (0, 
r.TL)(t.solution) ], [ n.rows.release, (0, r.TL)(t.release.tag) ], [ n.rows.slot, `${a(l)} – ${a(d)}` ], [ n.rows.downtime, f ? n.yes : n.no ], [ n.rows.plan, (0, 
r.TL)(s) ], [ n.rows.file, (0, r.TL)(o) ] ]);
}
function approving(e, n) {
const {approvers: t} = e.solution;
const named = e => e.length === 0 ? "–" : e.map(({login: e}) => (0, r.TL)(e)).join(", ");
const s = t.client.filter(e => "login" in e);
const o = t["ezdrav-ict"].filter(e => "login" in e);
const i = s.length + o.length > 0;
return [ `## ${n.approve}`, (0, r.AO)(n.howToApprove), `\`\`\`\n/approve ${e.intervention.id} ${e.planDigest}\n\`\`\``, ...i ? [ (0, 
r.AO)(n.whoMay(named(s), named(o))) ] : [], (0, r.AO)(n.orInWriting) ];
}
function tasks({told: e}, {task: n}) {
const t = [ `- [${e ? "x" : " "}] ${n.told}`, `- [ ] ${n.client}`, `- [ ] ${n.ict}`, `- [ ] ${n.outcome}` ];
return t.join("\n");
}
var f = t(1923);
var m = t(4952);
const {createHash: p} = process.getBuiltinModule("node:crypto");
async function keepAnnouncementIssue(e, n, t) {
const s = wantedIssue(n);
const r = await (0, o.Fo)(e, s, e => t.signedNew(e));
if (!r.ok) return r;
const {issue: i, created: a} = r.value;
const {number: u, createdAt: l} = i;
const c = a || stateOf(i.body) === stateOf(s.body);
const d = a || await isCounted(t, i.body, {
issue: u,
madeAt: l
});
const f = i.state === "closed" && !c && n.leaveClosed !== true && n.candidate.intervention.status === "planned";
if (c && d) return {
...r,
value: i
};
const {text: m} = await t.signed(s.body, u);
const p = await (0, o.tt)(e, u, {
title: s.title,
body: m,
...f && {
state: "open"
}
});
return p.ok ? {
...p,
value: {
...i,
body: m
}
} : p;
}
async function isCounted(e, n, t) {
return await e.standing(n, t) !== "foreign";
}
function wantedIssue(e) {
const {candidate: n, solution: t, language: o, letter: r, outcome: i} = e;
const {intervention: a, planDigest: u, path: l} = n;
const c = (0, s.EJ)(a.id);
const d = i?.result?.kind === "sent" || i?.result?.kind === "told";
const f = i === null ? null : issueStatus(i.result, i.parts, o);
const m = {
intervention: a,
planDigest: u,
path: l,
solution: t,
marker: c,
status: f,
told: d,
language: o
};
const {title: v, body: g} = announcementIssue({
...m,
letter: r
});
const w = announcementIssue({
...m,
letter: null
});
const k = p("sha256").update(`${v}\n${w.body}`).digest("hex").slice(0, 16);
return {
label: s.zk,
marker: c,
title: v,
body: `${g}\n\x3c!-- ezdrav:state:${k} --\x3e\n`,
assignees: t.contacts.assignees
};
}
function stateOf(e) {
return /^<!-- ezdrav:state:([0-9a-f]{16}) -->\r?$/m.exec(e)?.[1] ?? null;
}
async function sayPlanIsVoid(e, n, t, s) {
const r = `\x3c!-- ezdrav:${t.kind}:${n.planDigest} --\x3e`;
const i = await (0, m.N)(e, r, planComment(t, s));
if (i.kind === "problem") return i.problem;
if (t.kind === "changed") return null;
const {repository: a, issue: u} = e;
const l = await (0, o.wS)(a, u, "not_planned");
return l.ok ? null : l.problem;
}
async function sayNotHeard(e, {intervention: {id: n}, planDigest: t}, s, o) {
for (const r of s) {
if (r.miss === null) continue;
const s = `\x3c!-- ezdrav:not-heard:${r.miss.comment.id} --\x3e`;
const i = (0, f.D)(r, {
announced: {
id: n,
planDigest: t
},
now: e.now,
language: o
});
const u = `${(0, a.Y1)(i)}\n${(0, l.w)("concepts", o)}\n`;
const c = await (0, m.N)(e, s, u);
if (c.kind === "problem") return c.problem;
}
return null;
}
}),
6093: ((e, n, t) => {
t.d(n, {
b: () => askForReview
});
var s = t(1043);
var o = t(1151);
var r = t(9501);
var i = t(7335);
var a = t(3079);
var u = t(4182);
var l = t(4952);
const c = {
issue: null,
done: null,
problem: null
};
const d = "ezdrav-review";
async function askForReview(e) {
const {repository: n, candidate: t, solution: f, outcome: m, now: p, language: v, markers: g} = e;
const {intervention: w, planDigest: k} = t;
const h = (0, o.SQ)(w, m);
if (h.length === 0 || w.review?.held !== void 0) return c;
const b = {
interventionId: w.id,
planDigest: k
};
const {assignees: y} = f.contacts;
const O = f.calendar["extra-non-working-days"];
const I = (0, o.dW)(w, m.endedAt ?? p, O);
const $ = {
label: d,
marker: (0, r.vU)(b),
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
const S = await (0, s.Fo)(n, $, e => g.signedNew(e));
if (!S.ok) return {
...c,
problem: S.problem
};
const {issue: x, created: A} = S.value;
const T = {
...c,
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
const D = await (0, u.G2)(M);
if (!D.ok) return {
...T,
problem: D.problem
};
const L = D.value.filter(u.he);
const {number: R, createdAt: C, body: j} = x;
const z = (0, a.gF)(j).length > 0 && await g.standing(j, {
issue: R,
madeAt: C
}) === "foreign";
const _ = (0, r.MC)([ ...z ? [] : [ j ], ...L.map(({body: e}) => e) ]);
const B = h.filter(e => !_.includes(e));
if (B.length === 0) return T;
const P = (0, r.Qe)(B.join(","));
const q = await (0, l.N)(M, P, (0, i.fd)(B, v));
if (q.kind === "problem") return {
...T,
problem: q.problem
};
return {
...T,
done: q.kind === "said" ? "extended" : null
};
}
}),
4952: ((e, n, t) => {
t.d(n, {
N: () => sayOnce
});
var s = t(8446);
const o = /^<!-- ezdrav:said:(\S+) -->\r?$/m;
function onceMarker(e) {
return `\x3c!-- ezdrav:said:${e} --\x3e`;
}
function onceIdOf(e, n) {
return o.exec(n)?.[1] ?? (0, s.vt)(e);
}
function isSaid(e, n) {
const t = `${n.slice(0, -4)}:`;
return e.split(/\r?\n/).some(e => e === n || e.startsWith(t));
}
var r = t(8230);
var i = t(4182);
const {randomUUID: a} = process.getBuiltinModule("node:crypto");
async function sayOnce(e, n, t, s = i.he) {
const {now: o} = e;
const u = a();
const l = {
messageId: u,
looksFirst: true,
claim: `${n}\n${onceMarker(u)}\n\n${t}`,
end: null,
unsignedFailure: "stays",
isAbout: ({body: e}) => isSaid(e, n),
attempts: e => e.filter(s).map(({id: e, body: n}) => ({
key: e,
messageId: onceIdOf(e, n),
at: o,
end: "sent"
}))
};
const c = await (0, r.T)(e, l, async () => ({
end: "sent"
}));
if (c.kind === "not-claimed") return {
kind: "problem",
problem: c.problem.problem
};
return {
kind: c.kind === "delivered" ? "said" : "already"
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
var s = t(7674);
var o = t(1151);
const r = /^<!-- ezdrav:review:([A-Za-z0-9._-]{1,64}):sha256:([0-9a-f]{64}) -->\r?$/m;
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
const [, n, t] = r.exec(e) ?? [];
if (n === void 0 || t === void 0) return null;
return {
interventionId: n,
planDigest: `sha256:${t}`
};
}
function dueIn(e) {
return (0, s._)(i.exec(e)?.[1] ?? "");
}
function causesIn(e) {
const n = e.flatMap(e => [ ...e.matchAll(a) ].flatMap(([, e = ""]) => e.split(",")));
return o.aN.filter(e => n.includes(e));
}
}),
1151: ((e, n, t) => {
t.d(n, {
SQ: () => reviewCausesOf,
TQ: () => reviewReminder,
aN: () => i,
dW: () => reviewDue
});
var s = t(5854);
var o = t(7209);
var r = t(7035);
const i = [ "urgent", "rolled-back", "failed", "overrun", "undeclared-downtime" ];
const a = 10;
function reviewCausesOf(e, n) {
const {result: t, seen: s} = n;
const o = t === "cancelled" && (s === null || s.ending === "cancelled");
if (o) return [];
const a = (0, r.Y)(e, n).map(({kind: e}) => e);
const u = {
urgent: e.urgent !== void 0,
"rolled-back": t === "rolled-back" || s?.ending === "rolled-back",
failed: t === null || s?.ending === "failed",
overrun: a.includes("past-slot") || a.includes("past-window"),
"undeclared-downtime": a.includes("undeclared-downtime")
};
return i.filter(e => u[e]);
}
function reviewDue({review: e}, n, t) {
return e?.due ?? (0, s.UM)((0, o.gD)(n), a, t);
}
const u = "09:00";
function reviewReminder(e, n, t) {
if (e === null) return "undated";
const from = n => (0, o.l$)((0, s.UM)(e, n, t) ?? (0, o.fi)(e, n), u);
if (n >= from(1)) return "overdue";
return n >= from(-1) && (0, o.gD)(n) <= e ? "soon" : null;
}
}),
1923: ((e, n, t) => {
t.d(n, {
G: () => announcedParts,
D: () => heardParts
});
var s = t(4729);
var o = t(8031);
var r = t(708);
var i = t(7674);
var a = t(7209);
function written(e) {
const n = (0, a.dE)(e);
return (0, i.p)(n).ok ? n : `${n}${(0, a.HA)(e)}`;
}
function recordBlock(e, n) {
const {urgent: t, sentAt: s, to: o, reference: r, planDigest: i} = e;
const {sentAt: a, reference: u} = n.recordComments;
const l = [ s === null ? `sent-at:  # ${a}` : `sent-at: ${written(s)}`, `recipients: [${o.join(", ")}]`, r === null ? `reference:  # ${u}` : `reference: "${r}"`, `plan: ${i}` ];
const c = t ? [ "urgent:", "  notification:" ] : [ "announcement:" ];
const d = t ? "    " : "  ";
return [ ...c, ...l.map(e => `${d}${e}`) ].join("\n");
}
var u = t(6783);
var l = t(6833);
var c = t(4391);
var d = t(1294);
var f = t(2921);
function announcedParts(e) {
const {announced: n, language: t} = e;
const s = (0, f.w)(t).announce;
const {issue: i, issueTrouble: a} = n;
const u = i === null ? [] : [ (0, d.em)(s.issueAt(i.number)) ];
const l = a === null ? [] : [ (0, d.em)(s.issueTrouble), ...(0, o.e)(a, (0, f.w)(e.language)) ];
const c = n.heard.flatMap(n => heardParts(n, e));
const m = n.reminders.flatMap(e => (0, r.r)(e, n.id, t));
const p = resultParts(n.result, e, s);
return [ ...p, ...c, ...m, ...l, ...u ];
}
function heardParts(e, {announced: {id: n, planDigest: t}, now: s, language: o}) {
const r = `/approve ${n} ${t}`;
const i = (0, u.nE)(e, r, s, (0, f.w)(o)).map(d.em);
return e.no === null ? [ ...i, {
kind: "block",
text: r
} ] : i;
}
function resultParts(e, n, t) {
const {moments: r} = (0, f.w)(n.language);
const when = e => r.when(e, n.now);
const i = "notice" in e ? t.notices[e.notice] : "";
switch (e.kind) {
case "sent":
{
const s = t.sent(i, addresses(e.to), when(e.at), (0, c.TL)(e.messageId));
const o = e.notice === "changed-announcement" ? [ (0, d.em)(t.sentVoid) ] : [];
const r = (0, d.em)(t.handedOver((0, c.TL)(e.mailServer)));
const a = e.refusedCopies;
const u = a.length === 0 ? [] : [ (0, d.em)(t.copiesRefused(addresses(a))) ];
return [ (0, d.em)(s), r, ...u, ...signingParts(e.signing, n), ...o ];
}

case "told":
{
if (e.withdrawn) return [ (0, d.em)(t.withdrawalTold(when(e.at))) ];
const n = e.via === "receipt" ? t.told : t.toldByRecord;
return [ (0, d.em)(n(when(e.at), (0, c.TL)(e.reference ?? "–"))), ...e.expired === true ? [ (0, 
d.em)(t.expired) ] : [] ];
}

case "never-announced":
return [ (0, d.em)(t.neverAnnounced) ];

case "by-hand":
return byHandParts(e, n, t);

case "not-sent":
return [ (0, d.em)(t.notSent(i, t.refusals[e.why])), ...e.status === null && e.detail === "" ? [] : [ (0, 
d.em)(t.server((0, o.j)(e.status, e.detail === "" ? "" : (0, c.TL)(e.detail)))) ], ...e.rejected.length === 0 ? [] : [ (0, 
d.em)(t.rejected(addresses(e.rejected))) ], ...e.left === null ? [] : [ (0, d.em)(t.receiptLeft(e.left)) ], ...(0, 
s.g)(e, t).map(d.em) ];

case "unknown":
{
const {messageId: s, since: o} = e;
const r = e.now ? i : t.receiptOf(i, when(o));
const a = e.now ? "now" : "earlier";
const [u] = (0, l.j)(a, {
name: r,
id: s
}, (0, f.w)(n.language));
return [ (0, d.em)(u), ...lookingParts(e, o, n, t) ];
}

case "unconfirmed":
{
const s = (0, d.em)(t.unconfirmed(i, (0, c.TL)(e.messageId)));
const r = lookingParts(e, n.now, n, t);
return [ s, ...(0, o.e)(e.problem, (0, f.w)(n.language)), ...r ];
}

case "failed":
return [ (0, d.em)(t.failed[e.at]), ...(0, o.e)(e.problem, (0, f.w)(n.language)) ];

case "incomplete":
return [ (0, d.em)(t.incomplete(i, e.missing.map(c.TL).join(", "))) ];

case "other-server":
return [ (0, d.em)(t.otherServer((0, c.TL)(e.host), (0, c.TL)(e.named))) ];

case "rival":
return [ (0, d.em)((0, f.w)(n.language).doubt.rival) ];

case "same-id":
{
const s = e.files.map(c.TL).join(", ");
return [ (0, d.em)(t.severalWithOneId((0, c.TL)(n.announced.id), s)) ];
}

case "refused":
return [ (0, d.em)(t.refused) ];
}
}
function signingParts(e, {language: n}) {
const t = (0, f.w)(n);
const s = t.announce;
switch (e.kind) {
case "unset":
return [];

case "signed":
return [ (0, d.em)(s.signed) ];

case "unsigned":
{
if (!e.setUp) return [ (0, d.em)(s.notSetUp) ];
const n = e.demanded ? s.unsignedDemanded : s.unsigned;
return [ (0, d.em)(n), ...(0, o.e)(e.problem, t) ];
}
}
}
function addresses(e) {
return e.map(c.TL).join(", ");
}
function byHandParts(e, n, t) {
const {notice: s, path: o, to: r, subject: i, fromKnown: a} = e;
const {announced: u, letter: l} = n;
const {urgent: f, planDigest: m} = u;
const p = s === "withdrawal" ? [ (0, d.em)(t.recordWithdrawal) ] : [ (0, d.em)(t.recordIt), {
kind: "block",
text: recordBlock({
urgent: f,
sentAt: null,
to: r,
reference: null,
planDigest: m
}, t)
} ];
return [ (0, d.em)(t.byHand(t.notices[s])), (0, d.em)(t.sendThis((0, c.TL)(o), addresses(r), (0, 
c.TL)(i))), ...a ? [] : [ (0, d.em)(t.setSender) ], ...p, ...l === null ? [] : [ (0, 
d.P_)(t.wholeLetter, l) ] ];
}
function lookingParts({messageId: e, notice: n}, t, {announced: s, language: o, to: r}, i) {
const {urgent: a, planDigest: u} = s;
const [, c, m] = (0, l.j)("now", {
id: e
}, (0, f.w)(o));
const p = n === "withdrawal" ? [ (0, d.em)(i.recordWithdrawal) ] : [ (0, d.em)(i.ifItArrived), {
kind: "block",
text: recordBlock({
urgent: a,
sentAt: t,
to: r,
reference: e,
planDigest: u
}, i)
} ];
return [ (0, d.em)(c), ...p, (0, d.em)(m), (0, d.em)(i.leadTimeAgain) ];
}
}),
708: ((e, n, t) => {
t.d(n, {
X: () => reminderJson,
r: () => reminderParts
});
var s = t(6833);
var o = t(4391);
var r = t(2921);
var i = t(1294);
var a = t(4729);
var u = t(8031);
function reminderParts({party: e, result: n}, t, l) {
const c = (0, r.w)(l);
const d = c.announce.reminders;
const f = e === null ? "" : d.parties[e];
switch (n.kind) {
case "told":
case "rival":
return [];

case "sent":
{
const {messageId: e, unsigned: t} = n;
return [ (0, i.em)(d.sent(f, (0, o.TL)(e))), ...t === void 0 ? [] : [ (0, i.em)(c.doubt.unsigned), ...(0, 
u.e)(t, c) ] ];
}

case "sending":
case "unknown":
{
const e = {
name: d.name,
id: n.messageId
};
const [t] = (0, s.j)(s.b[n.kind], e, c);
const o = n.kind === "unknown" ? [ d.callThem ] : [];
return [ d.noAnswer(f), t, ...o ].map(i.em);
}

case "doubt":
return [ (0, i.em)(d.doubt(f)) ];

case "by-hand":
return [ (0, i.em)(d.byHand(f)), {
kind: "block",
text: `ezdrav letter reminder --party ${e} --format eml > ${t}.eml`
} ];

case "other-server":
{
const {host: e, named: t} = n;
return [ (0, i.em)(c.announce.otherServer((0, o.TL)(e), (0, o.TL)(t))) ];
}

case "not-sent":
{
const e = n.detail === "" ? "" : ` (${(0, o.TL)(n.detail)})`;
const t = `${c.announce.refusals[n.why]}${e}`;
return [ (0, i.em)(d.notSent(f, t)), ...(0, a.g)(n, c.announce).slice(0, 1).map(i.em) ];
}

case "incomplete":
return [ (0, i.em)(d.incomplete(f, n.missing.map(o.TL).join(", "))) ];

case "failed":
return [ (0, i.em)(d.failed), ...(0, u.e)(n.problem, c) ];
}
}
function reminderJson({party: e, result: n}) {
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
var s = t(9501);
var o = t(4391);
var r = t(7649);
var i = t(2585);
var a = t(2921);
var u = t(1114);
function donePath(e) {
return `.ezdrav/done/${e}.yml`;
}
function reviewIssue(e) {
const {intervention: n, reviewed: t, causes: r, due: l, assignees: c, language: d} = e;
const f = (0, a.w)(d).review;
const {id: m, solution: p, review: v} = n;
const g = (0, u.Bv)([ [ (0, s.vU)(t), ...l === null ? [] : [ (0, s.RF)(l) ], (0, 
s.PK)(r) ].join("\n"), mentions(c), (0, o.AO)(f.why((0, o.TL)(p))), (0, u.Ci)(r.map(e => f.causes[e]), "ul"), (0, 
o.AO)(dueSentence(l, v?.due !== void 0, d)), (0, o.AO)(f.questions), (0, u.Ci)([ ...r.map(e => f.byCause[e]), ...f.everyTime ]), (0, 
o.AO)(f.command), (0, u.Mn)(commandLine(m, d)), (0, o.AO)(f.block((0, o.TL)(donePath(m)))), (0, 
u.Mn)(reviewBlock(d)), (0, o.AO)(f.afterwards), (0, i.w)("review", d) ]);
return {
title: (0, o.vI)(f.title(m), 200),
body: `${g}\n`
};
}
function dueSentence(e, n, t) {
const s = (0, a.w)(t).review;
if (e === null) return s.undated;
const o = (0, a.w)(t).moments.date(e);
return n ? s.dueAsWritten(o) : s.due(o);
}
function furtherCauses(e, n) {
const t = (0, a.w)(n).review;
const r = e.map(e => t.causes[e]);
const l = e.map(e => t.byCause[e]);
const c = [ (0, o.AO)(t.more), (0, u.Ci)(r, "ul"), (0, u.Ci)(l, "ul") ];
return `${(0, u.Bv)([ (0, s.PK)(e), ...c, (0, i.w)("review", n) ])}\n`;
}
function reviewReminderComment(e) {
const {kind: n, interventionId: t, due: s, reopened: r, assignees: l, language: c} = e;
const d = (0, a.w)(c).review;
const f = s === null ? "" : (0, a.w)(c).moments.date(s);
const m = (0, u.Bv)([ mentions(l), (0, o.AO)(d.reminders[n](f)), r ? (0, o.AO)(d.closedEarly) : "", (0, 
u.Mn)(commandLine(t, c)), (0, i.w)("review", c) ]);
return `${m}\n`;
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
}),
7308: ((e, n, t) => {
t.d(n, {
R: () => readJobs
});
var s = t(3619);
var o = t(9339);
var r = t(1028);
const i = s.FsL(s.Ikc({
jobs: s.YOg(s.Ikc({
run_id: s.aig(),
name: s.YjP(),
run_attempt: s.lqM(s.aig()),
started_at: r.u,
completed_at: s.mee(r.u),
conclusion: s.mee(s.YjP()),
steps: s.lqM(s.YOg(s.Ikc({
name: s.YjP(),
conclusion: s.mee(s.YjP()),
started_at: s.cl6(r.u)
})))
}))
}), s.pdi(({jobs: e}) => e));
const a = 10;
async function readJobs(e, n) {
const t = await e.list("/actions/runs/{run_id}/jobs", {
run_id: n,
filter: "all"
}, i, a);
const s = (0, o.dT)(t, e => e.run_id === n);
if (!s.ok) return s;
const r = s.value.map(e => ({
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
...s,
value: r
};
}
}),
5117: ((e, n, t) => {
t.r(n);
t.d(n, {
close: () => close_close
});
var s = t(4789);
var o = t(1043);
var r = t(8328);
var i = t(7308);
var a = t(1742);
var u = t(6383);
var l = t(9466);
const c = /deploy|namest|release|izda|prod/i;
const d = /\b(?:gate|ezdrav|preverjanje|vrata)\b/i;
const f = /deploy|namest|migra|roll.?out|upgrade|nadgra/i;
const m = /clos|zapr|zaklj/i;
const p = /roll.?back|back.?out|povrn|vrnitev|revert/i;
const v = /^(?:set up job|set up runner|complete job|complete runner|initialize containers|stop containers|post .*)$/i;
function timelineOf(e, n, t) {
const s = e.filter(e => didAnything(e) && !wasRefused(e, n));
const o = e.every(({name: n}) => n === e[0]?.name);
const r = s.filter(e => e.completedAt !== null || o || deploys(e));
const i = r.filter(({name: e}) => c.test(e));
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
startedAt: (0, l.B9)(Math.min(...a.map(workBegan))),
endedAt: (0, l.B9)(Math.max(...d.map(e => endOf(e, t)))),
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
return c.test(e.name) || n.some(({name: e}) => c.test(e) || d.test(e));
}
function endOf({completedAt: e}, n) {
return e ?? (0, l.B9)(n - n % 1e3);
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
const s = stepsOf(e);
const o = s.findIndex(({conclusion: e}) => g.has(e ?? ""));
if (o < 0) return false;
const r = s.slice(o + 1).some(({conclusion: e}) => e !== null && e !== "skipped");
if (r) return false;
const i = gateAt(s);
if (i >= 0 || o > 0) return o === i;
const a = t === void 0 && (e.completedAt !== null && e.completedAt < n.start || e.startedAt >= n.end);
return a && !f.test(String(s[o]?.name));
}
function endingOf(e) {
const n = e.flatMap(stepsOf);
const t = e.some(({conclusion: e}) => e !== null && e !== "success") || n.some(({conclusion: e}) => g.has(e ?? ""));
if (!t) return "completed";
if (n.length === 0 && e.every(({conclusion: e}) => e === "cancelled")) return "cancelled";
const s = [ ...n, ...e ].some(({name: e, conclusion: n}) => p.test(e) && n === "success");
return s ? "rolled-back" : "failed";
}
function observedIn(e) {
if (e?.kind !== "carried-out") return null;
const {startedAt: n, endedAt: t, ending: s} = e;
return s === "cancelled" ? {
startedAt: void 0,
endedAt: void 0,
ending: s
} : {
startedAt: n,
endedAt: t,
ending: s
};
}
function merged(e, n) {
if (e === null || n === null) return e ?? n;
if (e.startedAt === void 0 || e.endedAt === void 0) return n;
if (n.startedAt === void 0 || n.endedAt === void 0) return e;
const [t, s] = e.endedAt < n.endedAt ? [ e, n ] : [ n, e ];
return {
startedAt: (0, l.B9)(Math.min(e.startedAt, n.startedAt)),
endedAt: s.endedAt,
ending: t.endedAt === s.endedAt ? e.ending : s.ending
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
const {startedAt: s, endedAt: o, result: r, downtimeMinutes: i, deviations: a = ""} = e;
return [ "outcome:", ...s === void 0 ? [] : [ `  started-at: ${written(s)}` ], ...o === void 0 ? [] : [ `  ended-at: ${written(o)}` ], "  result:" + (r === null ? `  # ${t.chooseResult}` : ` ${r}`), ...i === void 0 ? [] : [ `  downtime-minutes: ${i}` ], `  deviations: ${JSON.stringify(a)}` ].join("\n");
}
function outcomeCommand(e, n) {
const {startedAt: t, endedAt: s, result: o, downtimeMinutes: r} = n;
return [ `ezdrav record outcome ${(0, y.r)(e)}`, ...o === null ? [] : [ `--result ${o}` ], ...t === void 0 ? [] : [ `--started ${written(t)}` ], ...s === void 0 ? [] : [ `--ended ${written(s)}` ], ...r === void 0 ? [] : [ `--downtime-minutes ${r}` ] ].join(" ");
}
function deviationSentence({kind: e, minutes: n}, t) {
const {close: s, moments: o} = (0, O.w)(t);
const r = n === 0 ? s.lessThanAMinute : o.length(n * l.pY, "down");
return s.deviationKinds[e](r.replaceAll(" ", " "));
}
function written(e) {
return `${(0, b.dE)(e)}:${(0, l.tK)(e).slice(17, 19)}${(0, b.HA)(e)}`;
}
var I = t(6833);
var $ = t(4391);
var S = t(1294);
function outcomeParts(e) {
const {intervention: n, outcome: t, jobs: s, path: o, language: r} = e;
const i = (0, O.w)(r).close;
const {stamp: a, length: u} = (0, O.w)(r).moments;
const {startedAt: c, endedAt: d, result: f, downtimeMinutes: m, deviations: p, from: v} = t;
const g = (0, h.Y)(n, t);
const {start: w, end: k} = n.schedule;
const b = c !== void 0 && d !== void 0 ? u((0, l.OJ)(c, d) * l.pY, "down") : "–";
return [ {
kind: "heading",
text: i.head(n.id)
}, (0, S.em)(i.results[f ?? "not-known"]), ...c === void 0 ? [] : [ (0, S.em)(i.started(a(c))) ], ...d === void 0 ? [] : [ (0, 
S.em)(i.ended(a(d), b)) ], (0, S.em)(i.announced(a(w), a(k))), ...deviationParts(g, d !== void 0, i, r), ...m === void 0 ? [] : [ (0, 
S.em)(i.downtime(m)) ], ...p === void 0 || p.trim() === "" ? [] : [ (0, S.em)(i.deviations((0, 
$.TL)(p))) ], ...v === "file" ? [ (0, S.em)(i.fromFile) ] : [], ...seenParts(t, r), ...s.length === 0 || c === void 0 || v === "file" ? [] : [ (0, 
S.em)(i.fromJobs(s.map($.TL).join(", "))) ], ...reportParts(e.report, r), ...v === "file" ? [] : [ ...f === null ? [ (0, 
S.em)(i.notKnownYet) ] : [], (0, S.em)(i.commitIt((0, $.TL)(o), (0, $.TL)(outcomeCommand(n.id, t)))), {
kind: "block",
text: outcomeBlock(t, r)
} ] ];
}
function seenParts(e, n) {
const {from: t, seen: s} = e;
if (t === "run" || s === null) return [];
const o = (0, O.w)(n).close;
const {stamp: r} = (0, O.w)(n).moments;
const {startedAt: i, endedAt: a, ending: l} = s;
const c = (0, u.W)(e);
const d = i === void 0 || a === void 0 ? [] : [ (0, S.em)(o.seenTimes(r(i), r(a))) ];
return [ (0, S.em)(o.seen[l]), ...d, ...c.length === 0 ? [] : [ (0, S.em)(contradictionSentence(e, n)) ] ];
}
function contradictionSentence(e, n) {
const t = (0, O.w)(n).close;
const s = (0, u.W)(e).map(e => t.contradictions[e]);
return t.contradiction(s.join(", "));
}
function deviationParts(e, n, t, s) {
if (e.length > 0) return e.map(e => (0, S.em)(`⚠️ ${deviationSentence(e, s)}`));
return n ? [ (0, S.em)(t.noDeviations) ] : [];
}
function reportParts(e, n) {
const t = (0, O.w)(n);
const s = t.close.report;
switch (e.kind) {
case "not-asked":
return [ (0, S.em)(s.notAsked) ];

case "already":
return [ (0, S.em)(s.already) ];

case "earlier-unknown":
case "sending":
case "unknown":
{
const n = e.kind === "earlier-unknown" ? e.letter : e.messageId;
const o = {
name: s.name,
id: n
};
return (0, I.j)(I.b[e.kind], o, t).map(S.em);
}

case "rival":
return [ (0, S.em)(t.doubt.rival) ];

case "waiting":
return [ (0, S.em)(s.waiting) ];

case "not-recorded":
return [ (0, S.em)(s.notRecorded) ];

case "sent":
{
const n = e.to.map($.TL).join(", ");
return [ (0, S.em)(s.sent(n, (0, $.TL)(e.messageId))) ];
}

case "not-sent":
{
const {announce: n} = t;
const o = e.detail === "" ? "" : ` (${(0, $.TL)(e.detail)})`;
return [ (0, S.em)(s.notSent(`${n.refusals[e.why]}${o}`)), ...(0, w.g)(e, n).map(S.em) ];
}

case "incomplete":
return [ (0, S.em)(s.incomplete(e.missing.map($.TL).join(", "))) ];
}
}
function troubleParts(e, n) {
const t = (0, O.w)(n);
const {failed: s} = t.close;
return e.flatMap(({at: e, problem: n}) => [ (0, S.em)(e === "sent-unsigned" ? t.doubt.unsigned : s[e]), ...(0, 
k.e)(n, t) ]);
}
var x = t(4057);
var A = t(9103);
var T = t(8666);
var M = t(6829);
function isReported({kind: e}) {
return e === "not-asked" || e === "already" || e === "sent" || e === "waiting";
}
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
var D = t(9378);
var L = t(1042);
var R = t(498);
var C = t(3475);
function concludeClosed(e, n) {
const {intervention: t, planDigest: s, path: o, outcome: r, report: i, language: a} = e;
const l = (0, O.w)(a).close;
const {issue: c, confirmation: d, review: f, troubles: m, keeping: p} = n;
const v = c !== null && m.every(({at: e}) => e !== "close");
const g = troubleParts(m, a);
const w = keepingParts(p, a);
const k = [ ...outcomeParts(e), ...v ? [ (0, S.em)(l.closed(c)) ] : [], ...d === null ? [] : [ (0, 
S.em)(l.confirmation(d)) ], ...f === null ? [] : [ (0, S.em)((0, O.w)(a).review.opened(f)) ], ...w, ...g ];
const b = (0, h.Y)(t, r);
const y = (0, u.W)(r);
const I = m.length === 0 && isReported(i) && p.kind !== "refused";
const warn = e => ({
level: "warning",
title: t.id,
message: e,
file: o
});
return (0, L.Q2)(k, a, {
exitCode: I ? 0 : 1,
outputs: {
allowed: "false",
"intervention-id": t.id,
"plan-digest": s,
...c !== null && {
"issue-number": String(c)
}
},
annotations: [ ...b.map(e => warn(deviationSentence(e, a))), ...y.length === 0 ? [] : [ warn(contradictionSentence(r, a)) ], ...r.result === null ? [ warn(l.results["not-known"]) ] : [], ...errors(isReported(i) ? [ ...p.kind === "refused" ? w : [], ...g ] : k, I, a) ],
report: {
schema: 1,
mode: "close",
intervention: {
id: t.id,
"plan-digest": s,
file: o
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
"issue-number": c,
"confirmation-issue-number": d,
"review-issue-number": f,
failed: m.map(e => failed(e, a)),
versions: R.S
}
});
}
function failed({at: e, problem: n}, t) {
return {
at: e,
code: n.code,
"help-url": (0, C.Xz)(n.code, t)
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
message: (0, D.F)(e, t)
} ];
}
function concludeNothingDone({intervention: e, planDigest: n, path: t}, {troubles: s, kept: o}, r, i) {
const a = (0, O.w)(i).close;
const u = [ ...s, ...o.kind === "problem" ? [ {
at: "verdict",
problem: o.problem
} ] : [] ];
const l = u.length === 0 && o.kind !== "refused";
const c = [ (0, S.R_)(a.nothingHead(e.id)), ...u.length > 0 ? troubleParts(u, i) : [ (0, 
S.em)(r ? a.nothingDone : a.notOfThisRun((0, $.TL)(t), (0, $.TL)(`ezdrav record outcome ${(0, 
y.r)(e.id)}`))) ], ...o.kind === "not-given" ? [] : keepingParts(o, i) ];
return (0, L.Q2)(c, i, {
exitCode: l ? 0 : 1,
outputs: {
allowed: "false",
"intervention-id": e.id,
"plan-digest": n
},
annotations: errors(c, l, i),
report: {
schema: 1,
mode: "close",
intervention: {
id: e.id,
"plan-digest": n
},
outcome: null,
failed: u.map(e => failed(e, i)),
versions: R.S
}
});
}
var j = t(2585);
function confirmationIssue({id: e}, n, t, s, o) {
const r = (0, O.w)(o).confirmation;
const {stamp: i} = (0, O.w)(o).moments;
const a = n.map(([e, {by: n, at: t}]) => (0, $.AO)(r.given(r.parties[e], (0, $.TL)(n), i(t))));
const u = [ t, s.map(e => `@${e}`).join(" "), (0, $.AO)(r.body), ...a, (0, $.AO)(r.afterwards), (0, 
j.w)("concepts", o) ];
return {
title: (0, $.vI)(r.title(e), 200),
body: `${u.filter(e => e !== "").join("\n\n")}\n`
};
}
var z = t(9149);
var _ = t(3079);
const B = "ezdrav-confirmation";
async function askConfirmation({repository: e, candidate: {intervention: n}, markers: t}, r, i, a) {
const {approvals: u = {}, urgent: l} = n;
const c = [ "client", "ezdrav-ict" ].flatMap(e => {
const n = u[e];
return n !== void 0 && (0, z.PI)(n.reference) ? [ [ e, n ] ] : [];
});
if (l === void 0 || c.length === 0) return null;
const d = (0, s.EJ)(n.id).replace(":announcement:", ":confirmation:");
const {assignees: f} = r.contacts;
const {title: m, body: p} = confirmationIssue(n, c, d, f, i);
const v = {
label: B,
marker: d,
title: m,
body: p,
assignees: f
};
const counts = async ({number: e, body: n, createdAt: s}) => (0, _.ub)(n, null).trimEnd() === p.trimEnd() || await t.standing(n, {
issue: e,
madeAt: s
}) !== "foreign";
const g = await (0, o.Fo)(e, v, e => t.signedNew(e), counts);
if (g.ok) return g.value.issue.number;
a.push({
at: "confirmation",
problem: g.problem
});
return null;
}
var P = t(813);
var q = t(4036);
var N = t(214);
var F = t(3395);
async function keepVerdict(e, n) {
const {repository: t, issue: s, candidate: r, runId: i} = n;
if (e === void 0 || s === null) return {
kind: "not-given"
};
const a = (0, F.l1)(e);
const u = a === null ? null : (0, P.DL)(a);
if (a === null || u?.kind !== "read") return {
kind: "refused",
why: "malformed"
};
if (!u.same) return {
kind: "refused",
why: "judged-otherwise"
};
const {intervention: l, planDigest: c} = r;
const {facts: d, said: f} = u.kept;
const m = f.intervention?.id === l.id && f.intervention.planDigest === c;
if (!m || i !== null && d.runId !== String(i)) return {
kind: "refused",
why: "another"
};
const p = await (0, q.lY)(t, s);
if (!p.ok) return {
kind: "problem",
problem: p.problem
};
if ((0, N.CJ)(p.value, l.id).some(e => e.text === a)) return {
kind: "already"
};
const v = {
interventionId: l.id,
planDigest: c,
text: a
};
for (const e of (0, N.Vt)(v, n.words)) {
const {text: r} = await n.markers.signed(e, s);
const i = await (0, o.BC)(t, s, r);
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
const r = await (0, s.kd)(t, o.intervention.id);
if (!r.ok) return {
kind: "problem",
problem: r.problem
};
return keepVerdict(e, {
...n,
issue: r.value?.number ?? null
});
}
var E = t(9337);
var K = t(7992);
var U = t(6056);
var Y = t(5337);
var W = t(8230);
var J = t(2438);
var H = t(5079);
var G = t(4952);
const {createHash: V} = process.getBuiltinModule("node:crypto");
async function writeClosing(e, n) {
const t = (0, Y.b)(attemptsIn(e, n), e.now);
if (t.kind !== "none") return {
report: earlierReport(t),
trouble: null
};
const s = readyToSend(e);
return s.kind === "send" ? send(e, s.letter) : writeDown(e, n, s);
}
async function send(e, n) {
const {repository: t, candidate: s, post: o, now: r} = e;
const i = (0, H.tI)(s.intervention.id, o);
const reportOf = ({posted: e}) => e.kind === "sent" ? {
kind: "sent",
to: n.to,
messageId: i
} : e.kind === "not-sent" ? {
kind: "not-sent",
why: e.why,
status: e.status,
detail: e.detail
} : {
kind: "unknown",
messageId: i
};
let a = [];
const u = await (0, W.T)(e, {
messageId: i,
looksFirst: false,
claim: bodyOf({
kind: "sending",
messageId: i
}, e),
end: n => bodyOf(reportOf(n), e),
unsignedFailure: "stays",
isAbout: ({body: e, edited: n}) => n || e.split(/\r?\n/).includes((0, E.w2)(s.intervention.id)),
attempts: n => {
a = (0, E.ix)(n, e);
return attemptsIn(e, a);
}
}, () => (0, H.cK)(t.client, n, {
messageId: i,
date: r
}, o, Q));
switch (u.kind) {
case "not-claimed":
{
const {problem: e, unsigned: n} = u.problem;
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
report: earlierReport(u.to),
trouble: null
};

case "delivered":
{
const n = reportOf(u.delivery);
const {recorded: t, key: s} = u;
if (!t.ok) return {
report: n,
trouble: unwritten(t.problem.problem)
};
const {unsigned: o} = t.value;
if (o !== null && n.kind === "sent") return {
report: n,
trouble: {
at: "sent-unsigned",
problem: o.problem
}
};
const r = a.filter(({id: e, isReplaceable: n}) => e < s && n);
return replacing(e, r, n);
}
}
}
const Q = "ezdrav-closing-report";
function unwritten(e) {
return {
at: "comment",
problem: e
};
}
function attemptsIn(e, n) {
const {post: t, givenUp: s, now: o} = e;
const r = n.filter(e => (e.isOurs || t.server !== null) && (e.state !== "begun" || e.name !== s));
return (0, E.sI)(r, hashOf(e), o);
}
function earlierReport({kind: e, messageId: n}) {
switch (e) {
case "sent":
return {
kind: "already"
};

case "claimed":
return {
kind: "rival"
};

case "unknown":
return {
kind: "earlier-unknown",
letter: n
};
}
}
async function writeDown(e, n, t) {
const {repository: s, candidate: r, issue: i, markers: a} = e;
const u = n.filter(({isReplaceable: e}) => e);
const l = u.at(-1);
if (l === void 0) {
const isOne = n => (0, E.ix)([ n ], e).some(({isReplaceable: e}) => e);
const n = (0, E.w2)(r.intervention.id);
const s = await (0, G.N)(e, n, textOf(t, e), isOne);
return {
report: t,
trouble: s.kind === "problem" ? unwritten(s.problem) : null
};
}
const c = await a.signed(bodyOf(t, e), i);
if (!c.ok) return {
report: t,
trouble: {
at: "signature",
problem: c.problem
}
};
const d = await (0, o.vv)(s, l.id, c.text);
if (!d.ok) return {
report: t,
trouble: unwritten(d.problem)
};
return replacing(e, u.slice(0, -1), t);
}
async function replacing(e, n, t) {
const s = await (0, J.uu)(e, n);
return {
report: t,
trouble: s.ok ? null : unwritten(s.problem)
};
}
function letterOf({candidate: e, solution: n, outcome: t}) {
const {intervention: s, planDigest: o} = e;
return (0, U.q)("closing-report", {
intervention: s,
solution: n,
planDigest: o,
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
return (0, K.D)(n) ? {
kind: "send",
letter: n
} : {
kind: "incomplete",
missing: n.missing
};
}
const Z = {
sent: "sent",
sending: "begun",
unknown: "begun"
};
function bodyOf(e, n) {
return `${(0, E.w2)(n.candidate.intervention.id)}\n${textOf(e, n)}`;
}
function textOf(e, n) {
const {candidate: t, outcome: s, now: o, render: r} = n;
const i = (0, E.Mc)({
planDigest: t.planDigest,
state: Z[e.kind] ?? "none",
hash: hashOf(n),
begunAt: e.kind === "sending" ? o : null,
messageId: "messageId" in e ? e.messageId : null,
seen: s.seen
});
return `${i}\n\n${r(e)}`;
}
function hashOf({candidate: e, outcome: n}) {
const {startedAt: t, endedAt: s, result: o, downtimeMinutes: r, deviations: i = "", seen: a} = n;
const l = [ e.planDigest, t, s, o, r, i ];
const c = (0, u.W)(n).length === 0 ? l : [ ...l, a ];
return V("sha256").update(JSON.stringify(c)).digest("hex").slice(0, 16);
}
function writtenOutcome(e) {
const {startedAt: n, endedAt: t, result: s, downtimeMinutes: o, deviations: r} = e;
if (s === null) return;
return {
"started-at": n,
"ended-at": t,
result: s,
"downtime-minutes": o,
deviations: r
};
}
var X = t(6093);
var ee = t(8149);
var ne = t(8726);
var te = t(2371);
function selectForClosing(e, n, t, s, o) {
const r = {
ref: {
kind: "ref",
name: o.ref
},
deployed: null,
tagNow: null,
environment: s.environment,
...s.intervention !== void 0 && {
intervention: s.intervention
}
};
const {candidate: i, why: a, considered: u} = (0, ne.iE)(n, r);
const l = (0, ne.cO)(r);
const c = u.filter(({intervention: e}) => e.release.tag === l);
const [d] = s.intervention === void 0 ? [] : u;
const [f] = a === "finished" && c.length === 1 ? c : [];
const m = (a === null && l !== null ? i : null) ?? f ?? d;
if (m !== void 0) return {
kind: "meant",
candidate: m,
ofThisRun: m.intervention.release.tag === l
};
const p = (0, ee._)(i, t, {
...(0, T.WU)(e, n, null, o.event),
target: r
});
const v = p.rules.filter(({rule: e, outcome: n, code: t}) => e === "target" && n === "fail" && t !== "target.environment-mismatch");
return {
kind: "none",
verdict: (0, te.x)(p, v)
};
}
var se = t(2617);
var oe = t(7223);
var re = t(9652);
var ie = t(4182);
var ae = t(4816);
var ue = t(3193);
async function close_close(e, n = {}) {
const {result: t, files: s, language: o} = await closeRun(e, n);
return (0, oe.N$)(t, s, o);
}
async function closeRun(e, n) {
const {inputs: t, context: s} = e;
const i = (0, H.C8)(t, n);
return (0, M.Yp)(e, async e => {
const {client: n} = e;
n.begin();
const l = await (0, r.Nu)(e, null);
const c = l.ok ? await (0, se.m)(e, l.value, t.intervention) : null;
const d = l.ok ? null : l.problem;
const f = c?.solution ?? a.U;
const m = t.language ?? f.language ?? "en";
const p = {
language: m,
locate: c?.locate ?? new Map,
file: null
};
const ended = e => ({
result: e,
files: c,
language: m
});
if (c === null || c.files.kind !== "read") {
const t = c?.files ?? {
kind: "invalid",
diagnostics: []
};
const o = d === null ? t : {
kind: "unknown",
problem: d
};
if (d === null) await (0, ue.I)(e);
const r = (0, T.Uw)(n, o, d, f, s.event);
return ended((0, L.F_)(r, p));
}
const v = selectForClosing(n, c.files, f, t, s);
if (v.kind === "none") return ended((0, L.F_)(v.verdict, p));
const {candidate: g} = v;
const w = await (0, ue.I)(e);
if (!w.known) {
const e = (0, T.Uw)(n, c.files, null, f, s.event);
return ended((0, L.F_)(e, p));
}
const k = [];
const h = await timelineIn(e, s.runId, v, w.value, k);
const b = observedIn(h);
const {runId: y} = s;
const I = l.ok ? l.value.defaultBranch : "";
const $ = await (0, re.B)({
repository: e,
defaultBranch: I,
solution: f,
runId: y
});
const S = {
repository: e,
candidate: g,
runId: v.ofThisRun ? s.runId : null,
words: (0, O.w)(m).close.keeping.comment,
markers: $
};
if ((0, u.s)(g.intervention, b) === null) {
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
const D = await commentsOn(A, M, t.sendAgain, k);
const R = D?.findLast(e => e.seen !== null)?.seen ?? null;
const C = merged(b, R);
const z = (0, u.s)(g.intervention, C);
if (z === null) {
const e = {
troubles: k,
kept: {
kind: "not-given"
}
};
const n = concludeNothingDone(g, e, v.ofThisRun, m);
return ended((0, ae.C)(n, $.strange, m));
}
const _ = h?.kind === "carried-out" ? h.jobs : [];
const B = {
...g,
outcome: z,
jobs: _,
language: m
};
const render = e => `${(0, x.Y1)(outcomeParts({
...B,
report: e
}))}\n${(0, j.w)("concepts", m)}\n`;
let P = {
kind: i.server === null ? "not-asked" : "waiting"
};
if (M !== null && D !== null) {
const e = {
...A,
solution: f,
outcome: z,
post: i,
givenUp: t.sendAgain
};
const n = await writeClosing({
...e,
issue: M,
render
}, D);
P = n.report;
if (n.trouble !== null) k.push(n.trouble);
}
if (M !== null) {
const n = z.result === "completed" && (0, u.W)(z).length === 0;
const t = await (0, o.wS)(e, M, n ? "completed" : "not_planned");
if (!t.ok) k.push({
at: "close",
problem: t.problem
});
}
const q = await keepVerdict(t.verdict, {
...S,
issue: M
});
if (q.kind === "problem") k.push({
at: "verdict",
problem: q.problem
});
const N = await askConfirmation(A, f, m, k);
const F = await (0, X.b)({
...A,
solution: f,
outcome: z,
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
...B,
report: P
}, {
...E,
troubles: k,
keeping: q
});
return ended((0, ae.C)(K, $.strange, m));
});
}
async function timelineIn(e, n, {candidate: t, ofThisRun: s}, o, r) {
if (!s) return null;
const a = await (0, i.R)(e, n);
if (a.ok) return timelineOf(a.value, t.intervention, o);
r.push({
at: "jobs",
problem: a.problem
});
return null;
}
async function commentsOn(e, n, t, s) {
if (n === null) return null;
const o = await (0, ie.G2)({
...e,
issue: n
});
const r = o.ok ? (0, E.ix)(o.value, e) : [];
const i = r.filter(({isOurs: e, name: n}) => !e && n === t);
const a = o.ok ? await (0, J.uu)(e, i) : o;
if (a.ok) return r.filter(e => !i.includes(e));
s.push({
at: "comment",
problem: a.problem
});
return null;
}
async function issueOf({repository: e, candidate: n, markers: t}, o, r, i) {
const a = await (0, s.kd)(e, n.intervention.id);
if (a.ok && a.value !== null) return a.value.number;
const u = [ (0, S.em)((0, O.w)(r).close.noAnnouncement) ];
const l = {
candidate: n,
solution: o,
language: r,
letter: null,
outcome: {
result: null,
parts: u
}
};
const c = a.ok ? await (0, A.s8)(e, l, t) : a;
if (c.ok && c.value !== null) return c.value.number;
if (!c.ok) i.push({
at: "issue",
problem: c.problem
});
return null;
}
})
};
