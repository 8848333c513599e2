export const modules = {
6381: ((e, n, t) => {
t.d(n, {
G: () => askForToken,
j: () => idTokenAccess
});
var r = t(3619);
var o = t(3305);
const s = r.Ikc({
value: r.YjP().check(o.m9(1), o.Eb(16384))
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
const r = n === null ? null : safeUrl(n.url);
if (n === null || r === null) {
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
r.searchParams.set("audience", t);
const o = await e.elsewhere(i, r.href, n.secret, s);
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
7400: ((e, n, t) => {
t.d(n, {
G: () => signPatiently,
_: () => sign
});
var r = t(2544);
var o = t(6381);
var s = t(6346);
var i = t(2489);
async function sign({client: e, access: n}, t, r) {
const a = (0, s.Ox)(t, r);
const u = await (0, o.G)(e, n, a);
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
const o = performance.now() + a.all;
for (;;) {
const s = await sign(e, n, t);
const i = s.kind === "failed" && passes(s.problem);
if (!i || performance.now() + a.between > o) return s;
await (0, r.v)(a.between, e.client.signal);
}
}
function passes({status: e}) {
return e === null || e === 429 || e >= 500;
}
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
var r = t(3619);
var o = t(2830);
var s = t(4036);
var i = t(9339);
async function keepIssue(e, n, t) {
const r = await (0, s.Jz)(e, n);
if (!r.ok) return r;
const o = (0, s.XQ)(r.value, t.marker);
if (o !== null) return {
...r,
value: {
issue: o,
created: false
}
};
return createIssue(e, n, t);
}
async function createIssue(e, n, t) {
const r = await sendAssigned(e, n, t);
const o = await (0, s.Jz)(e, n);
if (!o.ok) return o;
const i = (0, s.XQ)(o.value, t.marker);
if (i === null) return r.ok ? {
...r,
value: {
issue: (0, s.YG)(r.value),
created: true
}
} : r;
if (r.ok && r.value.number !== i.number) {
const t = await closeIssue(e, n, r.value.number, "duplicate");
if (!t.ok) return t;
}
const a = r.ok && r.value.number === i.number;
return {
...o,
value: {
issue: i,
created: a
}
};
}
async function makeIssue(e, n, t) {
const r = await sendAssigned(e, n, t);
return r.ok ? {
...r,
value: (0, s.YG)(r.value)
} : r;
}
async function sendAssigned(e, n, t) {
const r = await sendIssue(e, n, t);
return !r.ok && r.problem.status === 422 && t.assignees.length > 0 ? sendIssue(e, n, {
...t,
assignees: []
}) : r;
}
function sendIssue(e, n, t) {
const {title: r, body: o, label: a, assignees: u} = t;
return e.send("POST /repos/{owner}/{repo}/issues", {
...(0, i.at)(n),
title: r,
body: o,
labels: [ a ],
assignees: u
}, s.AE);
}
function updateIssue(e, n, t, o) {
return e.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
...(0, i.at)(n),
issue_number: t,
...o
}, r.Ikc({
number: r.euz(t)
}));
}
function closeIssue(e, n, t, o) {
return e.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
...(0, i.at)(n),
issue_number: t,
state: "closed",
state_reason: o
}, r.Ikc({
number: r.euz(t)
}));
}
const a = r.Ikc({
id: r.aig(),
body: r.cl6(r.YjP()),
user: r.cl6(o.C$)
});
async function addComment(e, n, t, r) {
const o = await e.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, i.at)(n),
issue_number: t,
body: r
}, a);
return o.ok ? {
...o,
value: {
id: o.value.id,
body: r,
author: o.value.user?.id ?? null
}
} : o;
}
function updateComment(e, n, t, o) {
return e.send("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
...(0, i.at)(n),
comment_id: t,
body: o
}, r.Ikc({
id: r.euz(t)
}));
}
async function deleteComment(e, n, t) {
const o = await e.send("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
...(0, i.at)(n),
comment_id: t
}, r.L5J());
const s = !o.ok && (o.problem.status === 404 || o.problem.status === 410);
return s ? {
ok: true,
value: null,
request: o.problem.request,
next: null
} : o;
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
const {stands: u, unblock: c} = r.reasons["approval.rejected"];
return [ u(a), c(a) ];
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
332: ((e, n, t) => {
t.d(n, {
P_: () => foldedLetter,
Y1: () => partsHtml,
_r: () => partsText,
em: () => sentence
});
var r = t(4391);
var o = t(2921);
const s = 2e4;
function sentence(e) {
return {
kind: "sentence",
text: e
};
}
function partsText(e, n) {
const {quotes: t} = (0, o.w)(n);
const s = e.flatMap(e => {
switch (e.kind) {
case "heading":
return [ (0, r.RK)(e.text) ];

case "sentence":
return [ (0, r.M_)(e.text, t) ];

case "block":
return [ lines(e.text).map(e => `    ${(0, r.RK)(e)}`).join("\n") ];

case "letter":
return [];
}
});
return `${s.join("\n")}\n`;
}
function partsHtml(e) {
const n = e.map(e => {
switch (e.kind) {
case "heading":
return `## ${(0, r.js)(e.text)}`;

case "sentence":
return (0, r.AO)(e.text);

case "block":
return `<pre>${preformatted(e.text)}</pre>`;

case "letter":
return foldedLetter(e.title, e.text);
}
});
return `${n.join("\n\n")}\n`;
}
function foldedLetter(e, n) {
const t = preformatted((0, r.vI)(n, s));
return `<details><summary>${(0, r.js)(e)}</summary><pre>${t}</pre></details>`;
}
function preformatted(e) {
return lines(e).map(r.js).join("&#10;");
}
function lines(e) {
return e.replace(/\n+$/, "").split("\n");
}
}),
813: ((e, n, t) => {
t.d(n, {
GD: () => keptText,
DL: () => readKept
});
var r = t(8799);
var o = t(3619);
var s = t(3945);
var i = t(3305);
var a = t(3304);
var u = t(6818);
var c = t(6300);
var l = t(4475);
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
const v = settled(c.VA);
const g = settled(l.S);
var k = t(9146);
var y = t(8149);
var h = t(8726);
const w = o.YjP();
const b = o.Whr();
const $ = o.k5n([ "verified", "vouched", "recorded", "claimed" ]);
const j = o._H3({
kind: o.k5n([ "api", "file", "argument" ]),
from: w
});
const O = o._H3({
code: w,
request: w,
status: o.mee(o.Whr()),
detail: w
});
function fact(e) {
return o.KCZ([ o._H3({
known: o.euz(true),
value: e,
grade: $,
sources: o.YOg(j)
}), o._H3({
known: o.euz(false),
problem: O
}) ]);
}
const _ = o._H3({
login: w,
id: o.mee(o.Whr()),
type: o.mee(o.k5n([ "User", "Bot", "Organization", "Mannequin" ]))
});
const I = o._H3({
path: w,
intervention: p,
planDigest: w
});
const A = o.KCZ([ o._H3({
kind: o.euz("read"),
candidates: o.YOg(I),
grade: $,
sources: o.YOg(j)
}), o._H3({
kind: o.euz("invalid"),
diagnostics: o.YOg(o._H3({
file: w
}))
}), o._H3({
kind: o.euz("unknown"),
problem: O
}) ]);
const P = o._H3({
ref: o._H3({
kind: o.k5n([ "ref", "announced-release", "no-release" ])
}),
deployed: o.mee(fact(w)),
tagNow: o.mee(fact(o.mee(w))),
environment: w
});
const S = o._H3({
landedAt: b,
landedBy: o.mee(_),
author: o.mee(_),
by: w,
noOtherSince: o.mee(b),
notSetAsideSince: o.mee(b),
recordSince: o.mee(b)
});
const Y = o._H3({
kind: w,
id: w,
creator: _,
createdAt: b,
deliveredAt: o.mee(b)
});
const z = o._H3({
kind: o.k5n([ "review", "comment", "pull-comment" ]),
id: w,
user: _
});
const q = o._H3({
file: w,
rules: o.KCZ([ o._H3({
solution: v
}), o._H3({
roster: g
}) ]),
changed: o.YOg(w),
supersededBy: o._H3({
id: w,
commit: w,
at: b,
by: o.mee(_)
})
});
const E = o._H3({
repository: o.mee(w),
now: fact(b),
event: o.mee(w),
files: A,
target: P,
landing: o.mee(fact(S)),
receipts: o.mee(fact(o.YOg(Y))),
consents: o.mee(fact(o.YOg(z))),
actor: o.mee(_),
triggeringActor: o.mee(_),
roster: fact(o.mee(g)),
formerRules: o.mee(fact(o.YOg(q))),
problems: o.YOg(O)
});
const T = E;
function judgedFrom({solution: e, facts: n}) {
const {candidate: t} = (0, h.iE)(n.files, n.target);
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
kind: C,
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
const C = "ezdrav-verdict";
const M = /^\/approve \S{1,64}(?: sha256:[0-9a-f]{64})?[ \t\r\n]*$/;
function withoutPeople(e) {
return {
...e,
consents: each(e.consents, e => {
if (e.kind === "review" || M.test(e.body)) return e;
return {
...e,
body: (0, k.F2)(e.body)
};
}),
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
const x = o.rej({
schema: o.euz(1),
kind: o.euz(C),
solution: v,
facts: T,
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
const t = s.xL(x, n, {
jitless: true
});
if (!t.success || (0, r.A)(n) !== e) return {
kind: "malformed"
};
const {solution: o, facts: i, verdict: a, versions: u} = t.data;
const c = {
solution: o,
facts: i,
said: a,
versions: u
};
const l = judgedFrom(c);
return {
kind: "read",
kept: c,
again: l,
same: (0, r.A)(l) === (0, r.A)(a)
};
}
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
const c = {
question: [ "subject", "question" ],
request: [ "subject", "elements", "justification" ]
};
const l = [ "question", "elements", "justification" ];
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
const t = c[e.kind];
for (const r of l) {
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
1114: ((e, n, t) => {
t.d(n, {
Bv: () => blocks,
Ci: () => steps,
FY: () => paragraph,
TM: () => folded,
ko: () => strong,
tp: () => table
});
var r = t(4391);
function paragraph(e) {
return `<p>${(0, r.hy)(e)}</p>`;
}
function strong(e) {
return `<p><b>${(0, r.hy)(e)}</b></p>`;
}
function table(e) {
const n = e.map(([e, ...n]) => `<tr><th align="left">${(0, r.js)(e)}</th><td>${n.map(r.hy).join("<br>")}</td></tr>`);
return [ "<table>", ...n, "</table>" ].join("\n");
}
function steps(e, n = "ol") {
const t = e.map(e => `<li>${(0, r.hy)(e)}</li>`);
return [ `<${n}>`, ...t, `</${n}>` ].join("\n");
}
function folded(e, n) {
const t = n.trimEnd().split("\n").map(r.js);
return [ `<details><summary>${(0, r.js)(e)}</summary>`, "", `<pre>${t.join("\n")}</pre>`, "", "</details>" ].join("\n");
}
function blocks(e) {
return e.filter(e => e !== "").join("\n\n");
}
}),
8149: ((e, n, t) => {
t.d(n, {
_: () => evaluate
});
var r = t(9438);
var o = t(8048);
var s = t(4758);
var i = t(2371);
var a = t(1909);
var u = t(6447);
var c = t(8705);
var l = t(1532);
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
const r = (0, s.k)(e);
const u = n?.intervention.urgent !== void 0;
const c = (0, o.L)(r, u);
const d = n !== null && (c === "allow" || c === "allow-urgent");
const f = n === null || u ? null : n.intervention.schedule;
return {
decision: c,
allowed: d,
reasonCodes: (0, o.U)(r),
intervention: n === null ? null : {
id: n.intervention.id,
planDigest: n.planDigest,
urgent: u
},
evaluatedAt: (0, l.I)(t),
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
if (n.urgent !== void 0) return (0, c.n)(e).expiresAt;
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
var c = t(3757);
function houseIn(e) {
const n = (0, s.vU)(e, "organisation", /./, "DIR");
if (n === void 0) return null;
const t = (0, c.Wb)((0, a.$C)((0, o.c)(n, i.LF)));
if (!t.ok) return {
ok: false,
problem: (0, c.GX)(n, n, t.diagnostics)
};
const r = {
...t.value,
repository: n,
record: null,
writtenAs: null
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
5822: ((e, n, t) => {
t.d(n, {
E: () => checkedJson,
N: () => checkedText
});
var r = t(5444);
var o = t(8711);
var s = t(8101);
var i = t(3753);
var a = t(4391);
var u = t(3920);
var c = t(3023);
var l = t(2921);
function warningMessage({key: e, value: n, files: t}, r) {
const o = (0, l.w)(r).checked.shared(e, (0, a.TL)(n), t.map(a.TL).join(", "));
return (0, a.M_)(o, (0, l.w)(r).quotes);
}
function checkedText(e, n, {colour: t, columns: r}) {
const o = (0, l.w)(n).checked;
const tint = (e, n) => t ? `[${e}m${n}[39m` : n;
const marked = (e, n, t) => (0, c.ky)(t, r, `${n} `, "  ").map((t, r) => r === 0 ? `${tint(e, n)}${t.slice(n.length)}` : t);
const i = new Set(e.drafts.map(({path: e}) => e));
const d = e.read.filter(e => !i.has(e));
const f = d.flatMap(n => {
const t = e.plans.find(e => e.path === n);
return [ ...marked(32, "✓", `${(0, a.RK)(n)}: ${o.valid}`), ...t === void 0 ? [] : (0, 
c.ky)(`${t.id} · ${o.plan} ${t.planDigest}`, r, "  ", "  ") ];
});
const m = e.diagnostics.flatMap(e => {
const [t = "", ...o] = (0, u.$B)(e, n, r);
return [ ...marked(31, "✗", t), ...o ];
});
const p = (e.warnings ?? []).flatMap(e => marked(33, "!", warningMessage(e, n)));
const v = e.drafts.flatMap(({path: e, diagnostics: t}) => [ ...marked(33, "!", `${(0, 
a.RK)(e)}: ${o.draft}`), ...t.flatMap(e => (0, u.$B)(e, n, r)) ]);
const {judged: g} = e;
const k = (g?.plans ?? []).flatMap(e => g === void 0 ? [] : (0, s.K)(e, g, n).flatMap(e => (0, 
c.ky)(e, r, "", "    ")));
const y = g?.unheld === void 0 ? [] : marked(33, "!", (0, a.M_)((0, l.w)(n).check.unheld((0, 
a.TL)(g.unheld)), (0, l.w)(n).quotes));
const h = g?.organisation === void 0 ? [] : organisationLines(g.organisation, n).flatMap(e => (0, 
c.ky)(e, r, "· ", "  "));
return `${[ ...f, ...y, ...h, ...v, ...m, ...p, ...k ].join("\n")}\n`;
}
function organisationLines({stricter: e, copies: n}, t) {
const {organisation: r, quotes: o} = (0, l.w)(t);
const s = n.map(({file: e, key: n, line: t}) => (0, a.TL)(`${e}:${t} ${n}`));
const i = [ e.length === 0 ? r.nothingStricter : r.stricter(e.map(a.TL).join(", ")), ...n.length === 0 ? [] : [ r.copies(s.join(", ")) ] ];
return i.map(e => (0, a.M_)(e, o));
}
function checkedJson(e, n) {
return {
schema: 1,
valid: e.diagnostics.length === 0 && !(e.judged && (0, o.H0)(e.judged)),
files: e.read,
plans: e.plans.map(({path: n, id: t, planDigest: o}) => ({
path: n,
id: t,
"plan-digest": o,
...e.judged?.plans.filter(e => e.path === n).map(r.$)[0]
})),
...e.judged?.unheld !== void 0 && {
"organisation-not-known": e.judged.unheld
},
...e.judged?.organisation !== void 0 && {
organisation: e.judged.organisation
},
warnings: (e.warnings ?? []).map(e => ({
key: e.key,
value: e.value,
files: e.files,
message: warningMessage(e, n)
})),
drafts: e.drafts.map(({path: e, diagnostics: t}) => ({
path: e,
remarks: t.map(e => (0, i.gZ)(e, n))
})),
diagnostics: e.diagnostics.map(e => (0, i.gZ)(e, n))
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
const s = e.index++;
if (s > 0) r += ",";
const i = t[s];
const a = i === void 0 || typeof i === "symbol" || typeof i === "function" ? null : i;
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
const s = e.keys;
while (e.index < s.length) {
const i = s[e.index++];
const a = t[i];
if (a === void 0 || typeof a === "symbol" || typeof a === "function") continue;
if (a === null || typeof a !== "object") {
if (e.first) e.first = false; else r += ",";
r += serializeString(i) + ":" + serializePrimitive(a);
continue;
}
const u = enterValue(a, n);
if (u === void 0) continue;
if (e.first) e.first = false; else r += ",";
r += serializeString(i) + ":";
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
9928: ((e, n, t) => {
t.d(n, {
$C: () => foundOnDisk,
gr: () => readDisk,
j2: () => offlineFacts
});
var r = t(3995);
var o = t(5987);
function foundOnDisk(e) {
return e.map(({path: e, mode: n, type: t, size: s, bytes: i}) => ({
path: e,
mode: n,
type: t,
source: (0, r.O$)({
mode: n,
type: t
}) ?? i ?? {
unread: "too-large",
size: s,
limit: (0, o.LF)(e)
}
}));
}
function readDisk(e, n) {
const t = {
kind: "file",
from: ".ezdrav"
};
return (0, o.$C)(foundOnDisk(e), n, "claimed", [ t ]);
}
function offlineFacts(e, n) {
const {now: t, ref: r, sha: o, actor: s, environment: i, intervention: a} = e;
const argument = e => [ {
kind: "argument",
from: e
} ];
const u = {
ref: r === void 0 ? {
kind: "announced-release"
} : {
kind: "ref",
name: r
},
deployed: o === void 0 ? null : {
known: true,
value: o,
grade: "claimed",
sources: argument("--sha")
},
tagNow: null,
environment: i,
...a !== void 0 && {
intervention: a
}
};
const c = s === void 0 ? null : {
login: s,
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
problems: []
};
}
}),
1587: ((e, n, t) => {
t.d(n, {
k: () => united
});
var r = t(763);
var o = t(6156);
var s = t(5987);
function united(e, n, t, i) {
if (!n.ok) return unknownHouse(e, n.problem);
const a = n.value;
const u = (0, r._)(e.solution, a.organisation);
if (!u.ok) {
const n = e.locate.get(s.iZ);
const t = u.faults.map(({key: e, code: t}) => {
const r = n?.(e) ?? {
line: 1,
column: 1
};
return {
file: s.iZ,
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
const {roster: c} = e;
const l = `${a.repository} ${s.pP}`;
const d = [ {
kind: "file",
from: l,
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
roster: c.known ? {
known: true,
value: (0, o.E)(c.value, a.roster),
grade: t,
sources: [ ...c.sources, ...d ]
} : c,
belonging: {
own: e.solution,
id: i,
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
locate: n.locate
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
const {left: t, "statement-signed": r, "eligibility-checked": o, ...s} = e;
const i = earlier(e.left, n.left);
const a = later(e["statement-signed"], n["statement-signed"]);
const u = later(e["eligibility-checked"], n["eligibility-checked"]);
return {
...s,
...i !== void 0 && {
left: i
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
var s = t(6523);
function unite(e, n) {
const t = [];
const fault = (e, ...n) => {
t.push({
code: e,
key: n
});
};
const o = contactsOf(e, n, fault);
const i = common(listed(e.approvers["ezdrav-ict"]), listed(n.approvers?.["ezdrav-ict"] ?? []), r.cu);
if (i?.length === 0) fault("file.organisation-disjoint", "approvers", "ezdrav-ict");
const a = new Set(e.approvers.client.map(r.cu));
if (i?.some(e => a.has((0, r.cu)(e))) === true) fault("file.parties-overlap", "approvers", "client");
const [u, c] = [ e["urgent-authorities"], n["urgent-authorities"] ];
const l = common(u, c, ({id: e}) => `${e}`);
if (l?.length === 0 && u?.length !== 0 && c?.length !== 0) fault("file.organisation-disjoint", "urgent-authorities");
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
contacts: o,
approvers: {
...e.approvers,
"ezdrav-ict": i ?? []
},
...l !== void 0 && {
"urgent-authorities": l
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
const s = e.servicedesk === o ? void 0 : e.servicedesk;
const i = r.servicedesk === o ? void 0 : r.servicedesk;
if (s !== void 0 && i !== void 0 && !sameText(s, i)) t("file.organisation-contradicted", "contacts", "servicedesk");
const a = e["mail-server"] ?? r["mail-server"];
const u = r["mail-server"];
if (a !== void 0 && u !== void 0 && !sameText(a, u)) t("file.organisation-contradicted", "contacts", "mail-server");
const c = e["contract-custodian"] ?? r["contract-custodian"];
return {
...e,
servicedesk: s ?? i ?? o,
ict: e.ict === "ikt@ezdrav.si" ? r.ict ?? e.ict : e.ict,
...c !== void 0 && {
"contract-custodian": c
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
var c = t(7827);
const l = r.Ikc({
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
const c = r.YOg(l);
const d = s === null ? await e.get("GET /repos/{owner}/{repo}/activity", {
...(0, i.at)(n),
ref: u,
per_page: 100,
direction: "desc"
}, c, a) : await e.follow(s, `GET /repos/${n.owner}/${n.name}/activity`, c, n.id);
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
if (!t.success) return (0, c.O)(u.request, "unreadable", {
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
4036: ((e, n, t) => {
t.d(n, {
AE: () => c,
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
var s = t(1346);
var i = t(9339);
var a = t(1028);
const u = "github-actions[bot]";
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
const l = 100;
const d = 10;
async function listOwnIssues(e, n) {
const t = await e.list("GET /repos/{owner}/{repo}/issues", {
...(0, i.at)(n),
state: "all",
creator: u,
sort: "created",
direction: "asc"
}, r.YOg(c), l);
if (!t.ok) return t;
if (t.value.some(e => !(0, i.lJ)(n, e.repository_url))) return (0, i._2)(t.request);
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
const c = r.map(({number: e}) => `i${e}: issue(number: ${e}) { ${f} }`);
const l = `query LastEdits($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${i.zK} ${c.join("\n")} } }`;
const d = await e.query(l, (0, i._M)(n), s.Ru);
if (!d.ok) return d;
u = d.request;
if ((0, i.wP)(n, d.value.repository)) return (0, i._2)(u);
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
const c = {
own: o.filter(e => !a.has(e)),
edited: [ ...a ]
};
return {
ok: true,
value: c,
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
async function listOwnComments(e, n, t, s = null) {
const a = await e.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, i.at)(n),
issue_number: t
}, r.YOg(r.Ikc({
id: r.aig(),
body: r.cl6(r.YjP()),
user: r.mee(o.C$)
})), d);
if (!a.ok) return a;
const c = a.value.filter(({user: e}) => s === null ? e?.login === u && e.type === "Bot" : e?.id === s);
return {
...a,
value: c.map(({id: e, body: n}) => ({
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
const [c = "", l = ""] = s.value.full_name.split("/");
if (s.value.id !== n.id) return (0, i.O)(s.request, "organisation-another", {
repository: `${c}/${l}`
});
const d = await e.query(u, {
owner: c,
name: l
}, a);
if (!d.ok) return d;
if (d.value.repository.databaseId === n.id) return stateOf(d);
return (0, i.O)(d.request, "organisation-another", {
repository: `${c}/${l}`
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
1999: ((e, n, t) => {
t.d(n, {
$: () => clientFor,
_: () => repositoryOf
});
var r = t(2544);
const o = "actions: read, contents: read, deployments: read, issues: read, pull-requests: read";
const s = "actions: read, contents: read, deployments: write, id-token: write, issues: write";
const i = {
gate: o,
check: "contents: read, pull-requests: write",
announce: s,
approve: s,
evidence: o,
close: "actions: read, contents: read, deployments: read, issues: write",
request: "contents: read, deployments: read, issues: write",
staff: "contents: read, id-token: write, issues: write",
resume: "actions: write, checks: read, contents: read, deployments: read, issues: read, pull-requests: read",
guard: "actions: read, contents: read, deployments: write, issues: read, pull-requests: read",
report: "contents: read, deployments: read",
portfolio: "contents: read, deployments: read",
doctor: "actions: read, contents: read"
};
function permissionsLine({mode: e, smtpUrl: n}) {
const t = i[e];
if (t === void 0) return;
const r = e === "gate" && n !== void 0;
return `permissions: { ${r ? t.replace("deployments: read", "deployments: write") : t} }`;
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
...o !== void 0 && {
permissions: o
}
});
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
var c = t(3757);
const l = "main";
async function houseOf({organisation: e}, n, {repository: t, id: o}) {
const [a = "", u = ""] = t.split("/");
const d = {
owner: a,
name: u,
id: o
};
if (n.id === o || t.toLowerCase() === `${n.owner}/${n.name}`.toLowerCase()) return refused((0, 
i.Q)("solution.yml", "organisation-itself"));
const [f, m] = await Promise.all([ (0, s.d)(e, d), (0, r.EX)(e, d, l, null, "any") ]);
if (!f.ok) return refused(unreadableHouse(f.problem, t));
const {branch: p, isArchived: v} = f.value;
if (v) return refused((0, i.Q)(f.request, "organisation-archived", {
repository: t
}));
if (p === null) return refused((0, i.Q)(f.request, "organisation-empty", {
repository: t
}));
const g = await foundIn(e, f.value.name, p);
if (!g.ok) return g;
const k = (0, c.Wb)(g.value);
if (!k.ok) return refused((0, c.GX)(f.request, t, k.diagnostics));
const y = `${f.value.name.owner}/${f.value.name.name}`;
const h = m.ok && p.name === l && m.value.pushes[0]?.after === p.tip;
const w = e.enterpriseVersion === null ? [] : [ 404 ];
return {
...f,
value: {
...k.value,
repository: y,
record: {
name: f.value.name,
branch: p.name,
tip: p.tip,
pushes: h ? m : await (0, r.EX)(e, f.value.name, p.name, null, w)
},
writtenAs: y.toLowerCase() === t.toLowerCase() ? null : t
}
};
}
async function foundIn(e, n, {files: t, blobs: r}) {
const s = (0, c.vH)(t).filter(e => !r.has(e));
const i = await (0, o.b4)(e, n, [ ...new Set(s) ]);
if (!i.ok) return i;
const l = t.map(e => {
const {size: n, path: t, oid: o} = e;
const s = (0, u.LF)(t);
const c = n > s ? {
unread: "too-large",
size: n,
limit: s
} : null;
const l = r.get(o) ?? i.value.get(o);
return {
...e,
source: (0, a.O$)(e) ?? c ?? l ?? {
unread: "missing"
}
};
});
return {
...i,
value: l
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
9354: ((e, n, t) => {
t.d(n, {
N: () => u,
h: () => c
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
const c = momentsOf(a);
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
const c = r.Ikc({
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
const i = await e.elsewhere(`GET ${o}`, o, null, c);
if (!i.ok) return i;
const {issuer: a, jwks_uri: l} = i.value;
if (a !== n || !isBelow(n, l)) return (0, s.O)(i.request, "key-set-elsewhere");
const d = await e.elsewhere(`GET ${l}`, l, null, u);
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
const {n: u, e: c} = i;
if (a !== void 0 || !isUsable(i) || u === void 0 || c === void 0) return unproven("key-unusable");
const {compactVerify: l} = await t.e(900).then(t.bind(t, 900));
try {
await l(e.text, {
kty: "RSA",
n: u,
e: c,
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
})
};
