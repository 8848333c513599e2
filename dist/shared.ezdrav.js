export const modules = {
6346: ((e, t, n) => {
n.d(t, {
JU: () => payloadDigest,
Ox: () => audienceOf,
ev: () => i
});
var r = n(7598);
var o = n(8799);
const i = [ "announcement", "notification", "withdrawal", "approval", "rejection", "revocation", "mark", "verdict" ];
function payloadDigest(e) {
const t = String((0, o.A)(e));
return `sha256:${(0, r.createHash)("sha256").update(t).digest("hex")}`;
}
function audienceOf(e, t) {
return `ezdrav:1:${e}:${payloadDigest(t)}`;
}
}),
2489: ((e, t, n) => {
n.d(t, {
C: () => freshToken,
Y: () => takeApart
});
var r = n(9466);
const o = 16384;
function takeApart(e) {
if (e.length > o) return null;
const [, t, n] = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(e) ?? [];
const r = objectOf(t);
const i = objectOf(n);
return r === null || i === null ? null : {
text: e,
header: r,
body: i
};
}
function objectOf(e) {
if (e === void 0) return null;
try {
const t = JSON.parse(Buffer.from(e, "base64url").toString());
return isObject(t) ? t : null;
} catch {
return null;
}
}
function isObject(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function freshToken(e, t) {
const {body: n} = takeApart(e) ?? {};
const o = n?.["iat"];
if (n?.["aud"] !== t || typeof o !== "number") return null;
return (0, r.B9)(o * 1e3);
}
}),
3193: ((e, t, n) => {
n.d(t, {
I: () => trustedNow
});
var r = n(8328);
async function trustedNow(e, t) {
const n = e.clock.now();
if (n.known) return n;
await (0, r.Nu)(e, t, null);
return e.clock.now();
}
}),
6783: ((e, t, n) => {
n.d(t, {
Kw: () => missSentence,
Xl: () => heardJson,
nE: () => heardSentences
});
var r = n(9466);
var o = n(9419);
var i = n(4369);
function missSentence(e, t) {
return t.seenAndSetAside((0, i.ai)(e, null, t)).trim();
}
function heardSentences(e, t, n, r) {
const s = {
...(0, o.ib)(e),
"approve-line": t
};
if (e.no === null) return [ missSentence(s, r), r.announce.exactLine ];
const a = (0, i.ai)(s, n, r);
const {stands: u, unblock: c} = r.reasons["approval.rejected"];
return [ u(a), c(a) ];
}
function heardJson({party: e, no: t, miss: n}) {
const o = t?.at ?? n?.comment.createdAt;
return {
party: e,
answer: t === null ? "not-heard" : "rejected",
why: n?.why ?? null,
by: t?.by.login ?? n?.comment.user.login ?? "",
at: o === void 0 ? null : (0, r.tK)(o),
reference: t?.reference ?? n?.comment.url ?? ""
};
}
}),
332: ((e, t, n) => {
n.d(t, {
P_: () => foldedLetter,
Y1: () => partsHtml,
_r: () => partsText,
em: () => sentence
});
var r = n(4391);
var o = n(2921);
const i = 2e4;
function sentence(e) {
return {
kind: "sentence",
text: e
};
}
function partsText(e, t) {
const {quotes: n} = (0, o.w)(t);
const i = e.flatMap(e => {
switch (e.kind) {
case "heading":
return [ (0, r.RK)(e.text) ];

case "sentence":
return [ (0, r.M_)(e.text, n) ];

case "block":
return [ lines(e.text).map(e => `    ${(0, r.RK)(e)}`).join("\n") ];

case "letter":
return [];
}
});
return `${i.join("\n")}\n`;
}
function partsHtml(e) {
const t = e.map(e => {
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
return `${t.join("\n\n")}\n`;
}
function foldedLetter(e, t) {
const n = preformatted((0, r.vI)(t, i));
return `<details><summary>${(0, r.js)(e)}</summary><pre>${n}</pre></details>`;
}
function preformatted(e) {
return lines(e).map(r.js).join("&#10;");
}
function lines(e) {
return e.replace(/\n+$/, "").split("\n");
}
}),
813: ((e, t, n) => {
n.d(t, {
GD: () => keptText,
DL: () => readKept
});
var r = n(8799);
var o = n(3619);
var i = n(3945);
var s = n(3305);
var a = n(3304);
var u = n(6818);
var c = n(6300);
var l = n(4475);
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
const t = m.get(e);
if (t !== void 0) return t;
if (e instanceof o.Xz9) return o.lqM(outputOf(e.def.innerType));
if (e instanceof o.Gze) return outputOf(e.def.innerType);
if (e instanceof o.WT6) return o.YOg(outputOf(e.def.element));
if (e instanceof o.uXj) {
const t = Object.entries(e.def.shape);
return o.rej(Object.fromEntries(t.map(([e, t]) => [ e, outputOf(t) ])));
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
var k = n(9146);
var y = n(8149);
var h = n(8726);
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
const A = o._H3({
path: w,
intervention: p,
planDigest: w
});
const P = o.KCZ([ o._H3({
kind: o.euz("read"),
candidates: o.YOg(A),
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
const Y = o._H3({
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
const z = o._H3({
kind: w,
id: w,
creator: _,
createdAt: b,
deliveredAt: o.mee(b)
});
const q = o._H3({
kind: o.k5n([ "review", "comment", "pull-comment" ]),
id: w,
user: _
});
const I = o._H3({
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
const M = o._H3({
repository: o.mee(w),
now: fact(b),
event: o.mee(w),
files: P,
target: Y,
landing: o.mee(fact(S)),
receipts: o.mee(fact(o.YOg(z))),
consents: o.mee(fact(o.YOg(q))),
actor: o.mee(_),
triggeringActor: o.mee(_),
roster: fact(o.mee(g)),
formerRules: o.mee(fact(o.YOg(I))),
problems: o.YOg(O)
});
const E = M;
function judgedFrom({solution: e, facts: t}) {
const {candidate: n} = (0, h.iE)(t.files, t.target);
return (0, y._)(n, e, t);
}
function keptText(e) {
const t = withoutPeople(e.facts);
const n = withoutAddresses(e.solution);
const r = judgedFrom({
solution: n,
facts: t
});
const {decision: o, reasonCodes: i} = e.verdict;
if (r.decision !== o || r.reasonCodes.join() !== i.join()) return null;
const {versions: s} = e;
return canonical({
schema: 1,
kind: x,
solution: n,
facts: t,
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
const x = "ezdrav-verdict";
const T = /^\/approve \S{1,64}(?: sha256:[0-9a-f]{64})?[ \t\r\n]*$/;
function withoutPeople(e) {
return {
...e,
consents: each(e.consents, e => {
if (e.kind === "review" || T.test(e.body)) return e;
return {
...e,
body: (0, k.F2)(e.body)
};
}),
formerRules: each(e.formerRules, e => {
const {rules: t} = e;
if ("roster" in t) return e;
return {
...e,
rules: {
solution: withoutAddresses(t.solution)
}
};
})
};
}
function each(e, t) {
return e?.known === true ? {
...e,
value: e.value.map(t)
} : e;
}
function withoutAddresses(e) {
const {approvers: t, contractor: n, client: r, ...o} = e;
const hidden = e => t[e].map((t, n) => "id" in t ? t : {
...t,
email: `${e}-${n}${t.email.slice(t.email.lastIndexOf("@"))}`
});
return {
...o,
approvers: {
client: hidden("client"),
"ezdrav-ict": hidden("ezdrav-ict")
},
...n?.organisation !== void 0 && {
contractor: {
organisation: n.organisation
}
},
...r?.organisation !== void 0 && {
client: {
organisation: r.organisation
}
}
};
}
const C = o.rej({
schema: o.euz(1),
kind: o.euz(x),
solution: v,
facts: E,
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
let t;
try {
t = JSON.parse(e);
} catch {
return {
kind: "malformed"
};
}
const n = i.xL(C, t, {
jitless: true
});
if (!n.success || (0, r.A)(t) !== e) return {
kind: "malformed"
};
const {solution: o, facts: s, verdict: a, versions: u} = n.data;
const c = {
solution: o,
facts: s,
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
5274: ((e, t, n) => {
n.d(t, {
Cc: () => s,
YK: () => a,
vm: () => commentOf
});
var r = n(3619);
var o = n(2830);
var i = n(1028);
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
const t = e.userContentEdits?.totalCount ?? 0;
return {
id: e.fullDatabaseId,
url: e.url,
user: (0, o.$4)(e.author),
createdAt: e.createdAt,
body: e.body,
edited: e.lastEditedAt !== null || e.includesCreatedEdit || t > 0,
...e.lastEditedAt !== null && {
editedAt: e.lastEditedAt
},
minimised: e.isMinimized,
byEmail: e.createdViaEmail
};
}
}),
8232: ((e, t, n) => {
n.d(t, {
d: () => isRequestPath,
i: () => readRequest
});
var r = n(8038);
var o = n(2669);
var i = n(2359);
var s = n(3619);
var a = n(3304);
const u = [ "question", "request" ];
const c = {
question: [ "subject", "question" ],
request: [ "subject", "elements", "justification" ]
};
const l = [ "question", "elements", "justification" ];
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
}).check(s.z6Y(({value: e, issues: t}) => {
const n = c[e.kind];
for (const r of l) {
const o = n.includes(r);
const i = e[r];
if (o === (i !== void 0)) continue;
(0, a.cc)(t, (0, a.i)(o ? "file.missing-key" : "file.unknown-key"), r);
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
function readRequest(e, t, n = r.U$) {
const o = (0, i.T)(e, t, {
...f,
known: n
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
7649: ((e, t, n) => {
n.d(t, {
j: () => numbered,
r: () => shellWord
});
function shellWord(e) {
return /^[\p{L}\p{N}_./@:+,=-]+$/u.test(e) ? e : `'${e.replaceAll("'", "'\\''")}'`;
}
function numbered(e, t) {
return [ e, ...t.map((e, t) => `  ${t + 1}. ${e}`), "" ].join("\n");
}
}),
7217: ((e, t, n) => {
n.d(t, {
EX: () => readActivity,
GG: () => readLeft,
i9: () => readTrees
});
var r = n(3619);
var o = n(2830);
var i = n(1346);
var s = n(9339);
var a = n(8328);
var u = n(1028);
var c = n(7827);
const l = r.Ikc({
id: r.aig(),
before: r.YjP(),
after: r.YjP(),
ref: r.YjP(),
timestamp: u.u,
activity_type: r.k5n([ "push", "force_push", "pr_merge", "merge_queue_merge", "branch_creation", "branch_deletion" ]),
actor: r.mee(o.C$)
});
async function readActivity(e, t, n, i, a = []) {
const u = `refs/heads/${n}`;
const c = r.YOg(l);
const d = i === null ? await e.get("GET /repos/{owner}/{repo}/activity", {
...(0, s.at)(t),
ref: u,
per_page: 100,
direction: "desc"
}, c, a) : await e.follow(i, `GET /repos/${t.owner}/${t.name}/activity`, c, t.id);
if (!d.ok) return d;
if (d.value.some(e => e.ref !== u)) return (0, s._2)(d.request);
const f = [ ...d.value ].sort((e, t) => t.timestamp - e.timestamp || t.id - e.id);
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
async function readTrees(e, t, n) {
const r = await readLeft(e, t, n);
if (!r.ok) return r;
const o = [ ...r.value ].map(([e, t]) => [ e, t?.files ?? null ]);
return {
...r,
value: new Map(o)
};
}
async function readLeft(e, t, n) {
const r = new Map;
if (n.length === 0) return {
ok: true,
value: r,
request: "",
next: null
};
const o = `query Trees($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { ${s.zK}\n    ${(0, 
i.qZ)("c", n, `... on Commit { parents(first: 2) { nodes { oid } } ${a.qw} }`)} } }`;
const u = await e.query(o, (0, s._M)(t), i.Ru);
if (!u.ok) return u;
if ((0, s.wP)(t, u.value.repository)) return (0, s._2)(u.request);
for (const [e, t] of n.entries()) {
const n = d.safeParse(u.value.repository[`c${e}`]);
if (!n.success) return (0, c.O)(u.request, "unreadable", {
part: `c${e}`,
fault: "unreadable"
});
const {data: o} = n;
const i = o?.parents.nodes.map(({oid: e}) => e) ?? [];
r.set(t, o === null ? null : {
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
8432: ((e, t, n) => {
n.r(t);
n.d(t, {
readIssuerKeys: () => readIssuerKeys
});
var r = n(3619);
var o = n(3305);
var i = n(7827);
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
const c = r.Ikc({
issuer: r.YjP(),
jwks_uri: r.YjP()
});
async function readIssuerKeys(e, {base: t}) {
const n = `${t}/.well-known/jwks`;
const r = await e.elsewhere(`GET ${n}`, n, null, u, [ 404 ]);
if (r.ok) return {
...r,
value: r.value.keys
};
if (r.problem.status !== 404) return r;
const o = `${t}/.well-known/openid-configuration`;
const s = await e.elsewhere(`GET ${o}`, o, null, c);
if (!s.ok) return s;
const {issuer: a, jwks_uri: l} = s.value;
if (a !== t || !isBelow(t, l)) return (0, i.O)(s.request, "key-set-elsewhere");
const d = await e.elsewhere(`GET ${l}`, l, null, u);
return d.ok ? {
...d,
value: d.value.keys
} : d;
}
function isBelow(e, t) {
const n = URL.canParse(t) ? new URL(t) : null;
return n !== null && n.href === t && t.startsWith(`${e}/`);
}
}),
4036: ((e, t, n) => {
n.d(t, {
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
var r = n(3619);
var o = n(2830);
var i = n(1346);
var s = n(9339);
var a = n(1028);
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
async function listOwnIssues(e, t) {
const n = await e.list("GET /repos/{owner}/{repo}/issues", {
...(0, s.at)(t),
state: "all",
creator: u,
sort: "created",
direction: "asc"
}, r.YOg(c), l);
if (!n.ok) return n;
if (n.value.some(e => !(0, s.lJ)(t, e.repository_url))) return (0, s._2)(n.request);
const o = n.value.filter(e => e.user?.login === u && e.user.type === "Bot" && e.pull_request === void 0);
return {
...n,
value: o.map(summaryOf)
};
}
const f = `lastEditedAt editor { ${o.W1} }`;
const m = r.Ikc({
lastEditedAt: r.mee(r.YjP()),
editor: o.ng
});
function isEditedByOthers({lastEditedAt: e, editor: t}) {
if (e === null && t === null) return false;
const {login: n, type: r} = (0, o.$4)(t);
return n !== u || r !== "Bot";
}
const p = 250;
async function listMarkedIssues(e, t, n) {
const r = await listOwnIssues(e, t);
if (!r.ok) return r;
const o = r.value.filter(n);
const a = new Set;
let {request: u} = r;
for (let n = 0; n < o.length; n += p) {
const r = o.slice(n, n + p);
const c = r.map(({number: e}) => `i${e}: issue(number: ${e}) { ${f} }`);
const l = `query LastEdits($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${s.zK} ${c.join("\n")} } }`;
const d = await e.query(l, (0, s._M)(t), i.Ru);
if (!d.ok) return d;
u = d.request;
if ((0, s.wP)(t, d.value.repository)) return (0, s._2)(u);
for (const e of r) {
const t = m.safeParse(d.value.repository[`i${e.number}`]);
if (!t.success) {
const t = `i${e.number}: unreadable`;
return {
ok: false,
problem: {
code: "api.malformed",
request: u,
status: 200,
detail: t
}
};
}
if (isEditedByOthers(t.data)) a.add(e);
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
function lowestMarked(e, t) {
const n = e.filter(e => e.body.split(/\r?\n/).includes(t));
return n.reduce((e, t) => e === null || t.number < e.number ? t : e, null);
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
async function listOwnComments(e, t, n, i = null) {
const a = await e.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, s.at)(t),
issue_number: n
}, r.YOg(r.Ikc({
id: r.aig(),
body: r.cl6(r.YjP()),
user: r.mee(o.C$)
})), d);
if (!a.ok) return a;
const c = a.value.filter(({user: e}) => i === null ? e?.login === u && e.type === "Bot" : e?.id === i);
return {
...a,
value: c.map(({id: e, body: t}) => ({
id: e,
body: t ?? ""
}))
};
}
}),
2555: ((e, t, n) => {
n.d(t, {
d: () => readOrganisationRepository
});
var r = n(3619);
var o = n(9339);
var i = n(8328);
var s = n(7827);
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
async function readOrganisationRepository(e, t) {
const n = await e.query(u, (0, o._M)(t), a);
if (n.ok && n.value.repository.databaseId === t.id) return stateOf(n);
if (!n.ok && n.problem.code !== "api.forbidden") return n;
const i = await e.get("GET /repositories/{repository_id}", {
repository_id: t.id
}, r.Ikc({
id: r.aig(),
full_name: r.YjP()
}), [ 404 ]);
if (!i.ok) return i;
const [c = "", l = ""] = i.value.full_name.split("/");
if (i.value.id !== t.id) return (0, s.O)(i.request, "organisation-another", {
repository: `${c}/${l}`
});
const d = await e.query(u, {
owner: c,
name: l
}, a);
if (!d.ok) return d;
if (d.value.repository.databaseId === t.id) return stateOf(d);
return (0, s.O)(d.request, "organisation-another", {
repository: `${c}/${l}`
});
}
function stateOf(e) {
const {databaseId: t, nameWithOwner: n, defaultBranchRef: r, ...o} = e.value.repository;
const [s = "", a = ""] = n.split("/");
return {
...e,
value: {
...o,
name: {
owner: s,
name: a,
id: t
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
7827: ((e, t, n) => {
n.d(t, {
O: () => unreadable,
Q: () => malformed
});
function malformed(e, t, n = {}) {
return {
code: "api.malformed",
request: e,
status: 200,
detail: "",
flaw: {
why: t,
values: n
}
};
}
function unreadable(e, t, n = {}) {
return {
ok: false,
problem: malformed(e, t, n)
};
}
}),
1999: ((e, t, n) => {
n.d(t, {
$: () => clientFor,
_: () => repositoryOf
});
var r = n(2544);
const o = "actions: read, contents: read, deployments: read, issues: read, pull-requests: read";
const i = "actions: read, contents: read, deployments: write, id-token: write, issues: write";
const s = {
gate: o,
check: "contents: read, pull-requests: write",
announce: i,
approve: i,
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
function permissionsLine({mode: e, smtpUrl: t}) {
const n = s[e];
if (n === void 0) return;
const r = e === "gate" && t !== void 0;
return `permissions: { ${r ? n.replace("deployments: read", "deployments: write") : n} }`;
}
function repositoryOf(e) {
return {
owner: e.owner,
name: e.name,
id: e.repositoryId
};
}
function clientFor({inputs: e, context: t, signal: n}) {
const o = permissionsLine(e);
return new r.K({
token: e.token,
organisationToken: e.organisationToken,
solutionsToken: e.solutionsToken,
api: t.api,
graphql: t.graphql,
server: t.server,
environment: process.env,
monotonic: () => process.uptime() * 1e3,
signal: n,
...o !== void 0 && {
permissions: o
}
});
}
}),
3757: ((e, t, n) => {
n.d(t, {
GX: () => faultyHouse,
Wb: () => readHouseFiles,
vH: () => houseObjects
});
var r = n(3995);
var o = n(9435);
var i = n(4595);
var s = n(7827);
var a = n(5987);
function readHouseFiles(e) {
const sourceOf = t => e.find(e => e.path === t)?.source ?? {
unread: "missing"
};
const t = (0, o.P)(a.pP, sourceOf(a.pP));
const n = e.some(({path: e}) => e === a.Fo);
const s = n ? (0, i.h)(a.Fo, sourceOf(a.Fo)) : null;
const u = [ ...(0, r.H9)(e, [ a.pP, a.Fo ]), ...t.ok ? [] : t.diagnostics, ...s?.ok === false ? s.diagnostics : [] ];
if (!t.ok || s?.ok === false || u.length > 0) return {
ok: false,
diagnostics: u
};
return {
ok: true,
value: {
organisation: t.value,
roster: s?.value ?? null,
locate: t.locate
}
};
}
function faultyHouse(e, t, [n]) {
const r = n?.code === "file.missing";
const o = {
file: n?.file ?? a.pP,
line: n?.line ?? 1,
fault: n?.code ?? ""
};
return r ? (0, s.Q)(e, "organisation-empty", {
repository: t
}) : (0, s.Q)(e, "organisation-invalid", {
repository: t,
...o,
key: n?.key ?? ""
});
}
function houseObjects(e) {
return e.filter(e => [ a.pP, a.Fo ].includes(e.path) && (0, r.O$)(e) === null && e.size <= (0, 
a.LF)(e.path)).map(({oid: e}) => e);
}
}),
5630: ((e, t, n) => {
n.d(t, {
houseOf: () => houseOf
});
var r = n(7217);
var o = n(1346);
var i = n(2555);
var s = n(7827);
var a = n(3995);
var u = n(5987);
var c = n(3757);
const l = "main";
async function houseOf({organisation: e}, t, {repository: n, id: o}) {
const [a = "", u = ""] = n.split("/");
const d = {
owner: a,
name: u,
id: o
};
if (t.id === o || n.toLowerCase() === `${t.owner}/${t.name}`.toLowerCase()) return refused((0, 
s.Q)("solution.yml", "organisation-itself"));
const [f, m] = await Promise.all([ (0, i.d)(e, d), (0, r.EX)(e, d, l, null, "any") ]);
if (!f.ok) return refused(unreadableHouse(f.problem, n));
const {branch: p, isArchived: v} = f.value;
if (v) return refused((0, s.Q)(f.request, "organisation-archived", {
repository: n
}));
if (p === null) return refused((0, s.Q)(f.request, "organisation-empty", {
repository: n
}));
const g = await foundIn(e, f.value.name, p);
if (!g.ok) return g;
const k = (0, c.Wb)(g.value);
if (!k.ok) return refused((0, c.GX)(f.request, n, k.diagnostics));
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
writtenAs: y.toLowerCase() === n.toLowerCase() ? null : n
}
};
}
async function foundIn(e, t, {files: n, blobs: r}) {
const i = (0, c.vH)(n).filter(e => !r.has(e));
const s = await (0, o.b4)(e, t, [ ...new Set(i) ]);
if (!s.ok) return s;
const l = n.map(e => {
const {size: t, path: n, oid: o} = e;
const i = (0, u.LF)(n);
const c = t > i ? {
unread: "too-large",
size: t,
limit: i
} : null;
const l = r.get(o) ?? s.value.get(o);
return {
...e,
source: (0, a.O$)(e) ?? c ?? l ?? {
unread: "missing"
}
};
});
return {
...s,
value: l
};
}
function refused(e) {
return {
ok: false,
problem: e
};
}
function unreadableHouse(e, t) {
if (e.code !== "api.forbidden") return e;
return {
...e,
flaw: {
why: "organisation-unreadable",
values: {
repository: t
}
}
};
}
}),
763: ((e, t, n) => {
n.d(t, {
_: () => unite
});
var r = n(6515);
const o = "servicedesk@src.si";
function stricter(e, t, n = e[0]) {
return e.indexOf(n) > e.indexOf(t) ? n : t;
}
var i = n(6523);
function unite(e, t) {
const n = [];
const fault = (e, ...t) => {
n.push({
code: e,
key: t
});
};
const o = contactsOf(e, t, fault);
const s = common(listed(e.approvers["ezdrav-ict"]), listed(t.approvers?.["ezdrav-ict"] ?? []), r.cu);
if (s?.length === 0) fault("file.organisation-disjoint", "approvers", "ezdrav-ict");
const a = new Set(e.approvers.client.map(r.cu));
if (s?.some(e => a.has((0, r.cu)(e))) === true) fault("file.parties-overlap", "approvers", "client");
const [u, c] = [ e["urgent-authorities"], t["urgent-authorities"] ];
const l = common(u, c, ({id: e}) => `${e}`);
if (l?.length === 0 && u?.length !== 0 && c?.length !== 0) fault("file.organisation-disjoint", "urgent-authorities");
const d = evidenceOf(e, t);
if (d.announcement === "signed" && (d.workflows ?? []).length === 0) fault("file.missing-key", "evidence", "workflows");
const f = windowOf(e, t);
if ((0, i.sZ)(f).length > 0) fault("file.organisation-disjoint", "window");
if (n.length > 0) return {
ok: false,
faults: n
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
...l !== void 0 && {
"urgent-authorities": l
},
evidence: d,
window: f,
calendar: {
"lead-time": stricter([ "default", "full-days" ], e.calendar["lead-time"], t.calendar?.["lead-time"]),
"extra-non-working-days": distinct([ ...e.calendar["extra-non-working-days"], ...t.calendar?.["extra-non-working-days"] ?? [] ]).toSorted()
},
freezes: bothFreezes(e.freezes, t.freezes),
urgent: {
"valid-hours": Math.min(e.urgent["valid-hours"], t.urgent?.["valid-hours"] ?? 12)
},
...contractorOf(e, t)
}
};
}
function contactsOf({contacts: e}, t, n) {
const r = t.contacts;
if (r === void 0) return e;
const i = e.servicedesk === o ? void 0 : e.servicedesk;
const s = r.servicedesk === o ? void 0 : r.servicedesk;
if (i !== void 0 && s !== void 0 && !sameText(i, s)) n("file.organisation-contradicted", "contacts", "servicedesk");
const a = e["mail-server"] ?? r["mail-server"];
const u = r["mail-server"];
if (a !== void 0 && u !== void 0 && !sameText(a, u)) n("file.organisation-contradicted", "contacts", "mail-server");
const c = e["contract-custodian"] ?? r["contract-custodian"];
return {
...e,
servicedesk: i ?? s ?? o,
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
function sameText(e, t) {
return e.toLowerCase() === t.toLowerCase();
}
function evidenceOf({evidence: e}, t) {
return {
...e,
announcement: stricter([ "landed", "receipt", "signed" ], e.announcement, t.evidence?.announcement),
approvals: stricter([ "recorded", "vouched", "verified" ], e.approvals, t.evidence?.approvals)
};
}
function windowOf({window: e}, t) {
const n = t.window;
if (n === void 0) return e;
return {
opens: (0, i.WP)(e.opens, n.opens),
"opens-with-downtime": (0, i.WP)(e["opens-with-downtime"], n["opens-with-downtime"]),
closes: (0, i.WP)(e.closes, n.closes) === e.closes ? n.closes : e.closes
};
}
function bothFreezes(e, t) {
if (t.length === 0) return e;
const n = new Map([ ...e, ...t ].map(e => [ JSON.stringify(keyOf(e)), e ]));
return [ ...n ].toSorted(([e], [t]) => e < t ? -1 : 1).map(([, e]) => e);
}
function keyOf({from: e, to: t, urgent: n, reason: r}) {
return [ e, t, n, r ];
}
function contractorOf(e, t) {
if (t.contractor === void 0) return {};
return {
contractor: {
...t.contractor,
...e.contractor
}
};
}
function listed(e) {
return e.length === 0 ? void 0 : e;
}
function common(e, t, n) {
if (e === void 0 || t === void 0) return e ?? t;
const r = new Set(t.map(n));
return e.filter(e => r.has(n(e)));
}
function distinct(e) {
return [ ...new Set(e) ];
}
}),
7183: ((e, t, n) => {
n.d(t, {
SR: () => hasLeft,
XL: () => departsAt,
kR: () => isGranted,
xK: () => isRevoked
});
var r = n(7209);
function departsAt({left: e}) {
if (e === void 0) return null;
return e.kind === "time" ? e.instant : (0, r.l$)((0, r.fi)(e.date, 1), "00:00");
}
function hasLeft(e, t) {
const n = departsAt(e);
return n !== null && n <= t;
}
function isRevoked({revocation: e}, t) {
return e?.confirmed !== void 0 && e.confirmed <= t;
}
function isGranted({account: e}, t) {
return e?.granted !== void 0 && e.granted <= (0, r.gD)(t);
}
}),
3087: ((e, t, n) => {
n.d(t, {
U: () => u
});
var r = n(3619);
var o = n(3305);
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
9381: ((e, t, n) => {
n.r(t);
n.d(t, {
isIssuer: () => isIssuer,
issuerOf: () => issuerOf
});
const r = "https://token.actions.githubusercontent.com";
function issuerOf(e) {
const [, t, n] = /^(https?):\/\/([^/?#@\s]+)\/?$/.exec(e.toLowerCase()) ?? [];
if (t === void 0 || n === void 0) return null;
if (n === "github.com") return {
base: r,
enterprises: true
};
const [, o] = /^([a-z0-9-]+)\.ghe\.com$/.exec(n) ?? [];
if (o !== void 0) return {
base: `https://token.actions.${o}.ghe.com`,
enterprises: false
};
return {
base: `${t}://${n}/_services/token`,
enterprises: false
};
}
function isIssuer(e, t) {
if (t === e.base) return true;
const n = `${e.base}/`;
return e.enterprises && t.startsWith(n) && /^[A-Za-z0-9-]+$/.test(t.slice(n.length));
}
}),
4946: ((e, t, n) => {
n.d(t, {
y: () => signatureOf
});
const r = "RS256";
const o = 2048;
async function signatureOf(e, t) {
const {alg: o, kid: i} = e.header;
if (o !== r) return bad("token.algorithm", o);
if (typeof i !== "string" || i === "") return bad("token.malformed", "kid");
if ("crit" in e.header || "b64" in e.header) return bad("token.malformed", "crit");
const unproven = e => ({
kind: "unproven",
reason: e,
keyId: i
});
if (t === null) return unproven("keys-unknown");
const [s, a] = t.filter(e => e.kid === i);
if (s === void 0) return unproven("key-gone");
const {n: u, e: c} = s;
if (a !== void 0 || !isUsable(s) || u === void 0 || c === void 0) return unproven("key-unusable");
const {compactVerify: l} = await n.e(900).then(n.bind(n, 900));
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
function isUsable({kty: e, alg: t, use: n, n: i = ""}) {
const s = Buffer.from(i, "base64url").length * 8;
return e === "RSA" && (t === void 0 || t === r) && (n === void 0 || n === "sig") && s >= o;
}
function bad(e, t) {
const n = typeof t === "string" ? {
value: t
} : {};
return {
kind: "bad",
fault: {
code: e,
...n
}
};
}
}),
8149: ((e, t, n) => {
n.d(t, {
_: () => evaluate
});
var r = n(9438);
var o = n(8048);
var i = n(4758);
var s = n(2371);
var a = n(1909);
var u = n(6447);
var c = n(8705);
var l = n(1532);
var d = n(3596);
var f = n(2821);
var m = n(4591);
var p = n(7962);
var v = n(5507);
function evaluate(e, t, n) {
const r = {
candidate: e,
solution: t,
facts: n
};
try {
return verdictOn(r);
} catch (e) {
return errorVerdict(e);
}
}
function verdictOn(e) {
const {candidate: t, facts: n} = e;
const r = (0, i.k)(e);
const u = t?.intervention.urgent !== void 0;
const c = (0, o.L)(r, u);
const d = t !== null && (c === "allow" || c === "allow-urgent");
const f = t === null || u ? null : t.intervention.schedule;
return {
decision: c,
allowed: d,
reasonCodes: (0, o.U)(r),
intervention: t === null ? null : {
id: t.intervention.id,
planDigest: t.planDigest,
urgent: u
},
evaluatedAt: (0, l.I)(n),
opensAt: f?.start ?? null,
closesAt: f?.end ?? null,
validUntil: d ? soonest([ e, ...(0, a.dS)(e).map(e => e.judged) ]) : null,
earliestStart: t === null || u ? null : earliest({
...e,
candidate: t
}),
ahead: t === null ? null : (0, s.RJ)({
...e,
candidate: t
}, r),
rules: r,
diagnostics: n.files.kind === "invalid" ? n.files.diagnostics.toSorted(byPlace) : []
};
}
function soonest(e) {
const t = e.flatMap(({candidate: e, ...t}) => e === null ? [] : validUntil({
...t,
candidate: e
}) ?? []);
return t.toSorted((e, t) => e - t)[0] ?? null;
}
function validUntil(e) {
const {intervention: t} = e.candidate;
if (t.urgent !== void 0) return (0, c.n)(e).expiresAt;
if ((0, m.v)(p.N, e) !== null) return null;
return (0, u.p)(t) ?? t.schedule.end;
}
function earliest(e) {
const {announced: t} = (0, r.RQ)(e);
if (t.kind === "unknown") return null;
return t.kind === "announced" ? (0, v._G)(t.at, e) : (0, v.lD)(e);
}
function byPlace(e, t) {
return (0, d.z)(e.file, t.file) || e.line - t.line || e.column - t.column || (0, 
d.z)(e.code, t.code) || (0, d.z)(e.key, t.key);
}
function errorVerdict(e) {
const t = {
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
facts: t
})),
diagnostics: []
};
}
}),
1132: ((e, t, n) => {
n.d(t, {
CI: () => houseIn,
Sn: () => inHouse,
uI: () => surelyInHouse
});
var r = n(7827);
var o = n(6389);
var i = n(4303);
var s = n(5987);
var a = n(9928);
var u = n(1587);
var c = n(3757);
function houseIn(e) {
const t = (0, i.vU)(e, "organisation", /./, "DIR");
if (t === void 0) return null;
const n = (0, c.Wb)((0, a.$C)((0, o.c)(t, s.LF)));
if (!n.ok) return {
ok: false,
problem: (0, c.GX)(t, t, n.diagnostics)
};
const r = {
...n.value,
repository: t,
record: null,
writtenAs: null
};
return {
ok: true,
value: r,
request: t,
next: null
};
}
function inHouse(e, t) {
const {organisation: n} = t.solution;
const o = houseIn(e);
if (o !== null) return (0, u.k)(t, o, "claimed", n?.id ?? null);
if (n === void 0) return t;
const {repository: i} = n;
const s = (0, r.Q)("--organisation", "organisation-not-given", {
repository: i
});
return (0, u.k)(t, {
ok: false,
problem: s
}, "claimed", n.id);
}
function surelyInHouse(e, t) {
if (t.solution.organisation !== void 0 && e.options["organisation"] === void 0) throw new i.Jr({
kind: "missing",
option: "organisation",
example: "DIR"
});
const n = inHouse(e, t);
if (n.files.kind !== "unknown") return n;
const r = String(e.options["organisation"]);
const {key: o, line: s, fault: a} = {
key: "",
line: "",
fault: "",
...n.files.problem.flaw?.values
};
const u = [ ".ezdrav/organisation.yml" + (s === "" ? "" : `:${s} ${a} ${o}`) ];
throw new i.Jr({
kind: "bad-value",
option: "organisation",
value: r,
expected: u
});
}
}),
5822: ((e, t, n) => {
n.d(t, {
E: () => checkedJson,
N: () => checkedText
});
var r = n(5444);
var o = n(8711);
var i = n(8101);
var s = n(3753);
var a = n(4391);
var u = n(3920);
var c = n(3023);
var l = n(2921);
function warningMessage({key: e, value: t, files: n}, r) {
const o = (0, l.w)(r).checked.shared(e, (0, a.TL)(t), n.map(a.TL).join(", "));
return (0, a.M_)(o, (0, l.w)(r).quotes);
}
function checkedText(e, t, {colour: n, columns: r}) {
const o = (0, l.w)(t).checked;
const tint = (e, t) => n ? `[${e}m${t}[39m` : t;
const marked = (e, t, n) => (0, c.ky)(n, r, `${t} `, "  ").map((n, r) => r === 0 ? `${tint(e, t)}${n.slice(t.length)}` : n);
const s = new Set(e.drafts.map(({path: e}) => e));
const d = e.read.filter(e => !s.has(e));
const f = d.flatMap(t => {
const n = e.plans.find(e => e.path === t);
return [ ...marked(32, "✓", `${(0, a.RK)(t)}: ${o.valid}`), ...n === void 0 ? [] : (0, 
c.ky)(`${n.id} · ${o.plan} ${n.planDigest}`, r, "  ", "  ") ];
});
const m = e.diagnostics.flatMap(e => {
const [n = "", ...o] = (0, u.$B)(e, t, r);
return [ ...marked(31, "✗", n), ...o ];
});
const p = (e.warnings ?? []).flatMap(e => marked(33, "!", warningMessage(e, t)));
const v = e.drafts.flatMap(({path: e, diagnostics: n}) => [ ...marked(33, "!", `${(0, 
a.RK)(e)}: ${o.draft}`), ...n.flatMap(e => (0, u.$B)(e, t, r)) ]);
const {judged: g} = e;
const k = (g?.plans ?? []).flatMap(e => g === void 0 ? [] : (0, i.K)(e, g, t).flatMap(e => (0, 
c.ky)(e, r, "", "    ")));
const y = g?.unheld === void 0 ? [] : marked(33, "!", (0, a.M_)((0, l.w)(t).check.unheld((0, 
a.TL)(g.unheld)), (0, l.w)(t).quotes));
const h = g?.organisation === void 0 ? [] : organisationLines(g.organisation, t).flatMap(e => (0, 
c.ky)(e, r, "· ", "  "));
return `${[ ...f, ...y, ...h, ...v, ...m, ...p, ...k ].join("\n")}\n`;
}
function organisationLines({stricter: e, copies: t}, n) {
const {organisation: r, quotes: o} = (0, l.w)(n);
const i = t.map(({file: e, key: t, line: n}) => (0, a.TL)(`${e}:${n} ${t}`));
const s = [ e.length === 0 ? r.nothingStricter : r.stricter(e.map(a.TL).join(", ")), ...t.length === 0 ? [] : [ r.copies(i.join(", ")) ] ];
return s.map(e => (0, a.M_)(e, o));
}
function checkedJson(e, t) {
return {
schema: 1,
valid: e.diagnostics.length === 0 && !(e.judged && (0, o.H0)(e.judged)),
files: e.read,
plans: e.plans.map(({path: t, id: n, planDigest: o}) => ({
path: t,
id: n,
"plan-digest": o,
...e.judged?.plans.filter(e => e.path === t).map(r.$)[0]
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
message: warningMessage(e, t)
})),
drafts: e.drafts.map(({path: e, diagnostics: n}) => ({
path: e,
remarks: n.map(e => (0, s.gZ)(e, t))
})),
diagnostics: e.diagnostics.map(e => (0, s.gZ)(e, t))
};
}
}),
8799: ((e, t, n) => {
n.d(t, {
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
function enterValue(e, t) {
let n = null;
while (e !== null && typeof e === "object" && typeof e.toJSON === "function") {
if (t.has(e)) throw new Error("Circular reference detected");
t.add(e);
(n ??= []).push(e);
e = e.toJSON();
}
if (e instanceof Number || e instanceof String || e instanceof Boolean) e = e.valueOf();
if (e === null || typeof e !== "object") {
if (n !== null) for (const e of n) t.delete(e);
return serializePrimitive(e);
}
if (t.has(e)) throw new Error("Circular reference detected");
t.add(e);
return {
container: e,
keys: Array.isArray(e) ? null : Object.keys(e).sort(),
index: 0,
first: true,
wrappers: n
};
}
function canonicalize(e) {
if (e === null || typeof e !== "object") return serializePrimitive(e);
const t = new Set;
const n = enterValue(e, t);
if (typeof n !== "object") return n;
let r = n.keys === null ? "[" : "{";
const o = [ n ];
e: while (o.length > 0) {
const e = o[o.length - 1];
const n = e.container;
if (e.keys === null) {
while (e.index < n.length) {
const i = e.index++;
if (i > 0) r += ",";
const s = n[i];
const a = s === void 0 || typeof s === "symbol" || typeof s === "function" ? null : s;
if (a === null || typeof a !== "object") {
r += serializePrimitive(a);
continue;
}
const u = enterValue(a, t);
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
const a = n[s];
if (a === void 0 || typeof a === "symbol" || typeof a === "function") continue;
if (a === null || typeof a !== "object") {
if (e.first) e.first = false; else r += ",";
r += serializeString(s) + ":" + serializePrimitive(a);
continue;
}
const u = enterValue(a, t);
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
t.delete(n);
if (e.wrappers !== null) for (const n of e.wrappers) t.delete(n);
o.pop();
}
return r;
}
}),
9928: ((e, t, n) => {
n.d(t, {
$C: () => foundOnDisk,
gr: () => readDisk,
j2: () => offlineFacts
});
var r = n(3995);
var o = n(5987);
function foundOnDisk(e) {
return e.map(({path: e, mode: t, type: n, size: i, bytes: s}) => ({
path: e,
mode: t,
type: n,
source: (0, r.O$)({
mode: t,
type: n
}) ?? s ?? {
unread: "too-large",
size: i,
limit: (0, o.LF)(e)
}
}));
}
function readDisk(e, t) {
const n = {
kind: "file",
from: ".ezdrav"
};
return (0, o.$C)(foundOnDisk(e), t, "claimed", [ n ]);
}
function offlineFacts(e, t) {
const {now: n, ref: r, sha: o, actor: i, environment: s, intervention: a} = e;
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
environment: s,
...a !== void 0 && {
intervention: a
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
value: n,
grade: "claimed",
sources: argument("--at")
},
event: null,
files: t.files,
target: u,
landing: null,
receipts: null,
consents: null,
actor: c,
triggeringActor: null,
roster: t.roster,
formerRules: null,
problems: []
};
}
}),
1587: ((e, t, n) => {
n.d(t, {
k: () => united
});
var r = n(763);
var o = n(6156);
var i = n(5987);
function united(e, t, n, s) {
if (!t.ok) return unknownHouse(e, t.problem);
const a = t.value;
const u = (0, r._)(e.solution, a.organisation);
if (!u.ok) {
const t = e.locate.get(i.iZ);
const n = u.faults.map(({key: e, code: n}) => {
const r = t?.(e) ?? {
line: 1,
column: 1
};
return {
file: i.iZ,
...r,
code: n,
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
diagnostics: [ ...r, ...n ]
},
diagnostics: [ ...e.diagnostics, ...n ]
};
}
const {roster: c} = e;
const l = `${a.repository} ${i.pP}`;
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
grade: n,
sources: [ ...c.sources, ...d ]
} : c,
belonging: {
own: e.solution,
id: s,
house: a
}
};
}
function unknownHouse(e, t) {
return {
...e,
files: e.files.kind === "invalid" ? e.files : {
kind: "unknown",
problem: t
},
candidates: [],
roster: {
known: false,
problem: t
}
};
}
}),
6156: ((e, t, n) => {
n.d(t, {
E: () => uniteRosters
});
var r = n(7209);
function uniteRosters(e, t) {
if (e === null || t === null) return e ?? t;
const n = [ ...e.inOneOnly ?? [], ...t.inOneOnly ?? [], ...e.staff.filter(e => !standsIn(t, e)), ...t.staff.filter(t => !standsIn(e, t)) ].filter(({github: e}) => e !== void 0);
return {
version: 1,
...n.length > 0 && {
inOneOnly: n
},
staff: t.staff.flatMap(t => {
if (t.github === void 0) return [ t ];
const {id: n} = t.github;
const r = e.staff.filter(({github: e}) => e?.id === n);
return r.map(e => worse(t, e));
})
};
}
function standsIn(e, {github: t}) {
return e.staff.some(e => e.github?.id === t?.id);
}
function worse(e, t) {
const {left: n, "statement-signed": r, "eligibility-checked": o, ...i} = e;
const s = earlier(e.left, t.left);
const a = later(e["statement-signed"], t["statement-signed"]);
const u = later(e["eligibility-checked"], t["eligibility-checked"]);
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
function later(e, t) {
if (e === void 0 || t === void 0) return;
return e > t ? e : t;
}
function earlier(e, t) {
if (e === void 0 || t === void 0) return e ?? t;
return endOf(t) < endOf(e) ? t : e;
}
function endOf(e) {
return e.kind === "time" ? e.instant : (0, r.l$)((0, r.fi)(e.date, 1), "00:00");
}
}),
9354: ((e, t, n) => {
n.d(t, {
N: () => u,
h: () => c
});
var r = n(9466);
var o = n(7209);
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
dayAndTime: (e, t) => `${e} ${t}`,
onWeekday: "Mon Tue Wed Thu Fri Sat Sun".split(" ").map(e => `on ${e}`),
weekday: "Mon Tue Wed Thu Fri Sat Sun".split(" "),
date: (e, t, n) => `${n} ${englishMonth(t)} ${e}`,
shortDate: (e, t) => `${t} ${englishMonth(e)}`,
dateAfterWeekday: (e, t) => `${e} ${t}`
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
dayAndTime: (e, t) => `${e}, ${t}`,
onWeekday: "ponedeljek torek sredo četrtek petek soboto nedeljo".split(" ").map(e => `v ${e}`),
weekday: "pon. tor. sre. čet. pet. sob. ned.".split(" "),
date: (e, t, n) => `${n}. ${t}. ${e}`,
shortDate: (e, t) => `${t}. ${e}.`,
dateAfterWeekday: (e, t) => e.endsWith(".") ? `${e} ${t}` : `${e}, ${t}`
};
function momentsOf(e) {
const count = (t, n) => {
const {one: r, other: o, two: i = o, few: s = o} = n;
const a = {
zero: o,
one: r,
two: i,
few: s,
many: o,
other: o
};
return `${t} ${a[e.plural.select(t)]}`;
};
const dated = (t, n, r) => {
const [i, s, a] = [ t.slice(0, 4), t.slice(5, 7), t.slice(8) ].map(Number);
const u = String(n[(0, o.jr)(t) - 1]);
return e.dateAfterWeekday(u, r ? e.date(i, s, a) : e.shortDate(s, a));
};
const onDay = t => dated(t, e.onWeekday, true);
const time = t => e.time((0, o.HJ)(t));
return {
count,
onDay,
when: (t, n) => {
const r = (0, o.gD)(t);
const i = n === null ? null : (0, o.gD)(n);
const s = e.at((0, o.HJ)(t)).replace(" ", " ");
if (i === r) return `${e.today} ${s}`;
if (i !== null && (0, o.fi)(i, 1) === r) return `${e.tomorrow} ${s}`;
if (i !== null && (0, o.fi)(i, -1) === r) return `${e.yesterday} ${s}`;
return e.dayAndTime(onDay(r), s);
},
time,
clock: t => e.time(t.slice(-5)),
stamp: t => `${dated((0, o.gD)(t), e.weekday, true)} ${time(t)}`,
date: t => dated(t, e.weekday, true),
day: t => dated(t, e.weekday, false),
length: (t, n) => {
const o = (n === "up" ? Math.ceil : Math.floor)(t / r.pY);
if (o >= 48 * r.dp / r.pY) return count(Math.floor(o / 1440), e.days);
const i = Math.floor(o / 60);
const s = o % 60;
if (i === 0) return `${s} min`;
return s === 0 ? `${i} h` : `${i} h ${s} min`;
}
};
}
const u = momentsOf(s);
const c = momentsOf(a);
}),
5676: ((e, t, n) => {
n.d(t, {
g: () => readDirectory
});
var r = n(3024);
var o = n(6760);
var i = n(6389);
function readDirectory(e) {
if ((0, r.statSync)(e, {
throwIfNoEntry: false
})?.isDirectory() !== true) throw new i.X(e);
return {
list: t => {
const n = (0, o.join)(e, t);
const i = (0, r.lstatSync)(n, {
throwIfNoEntry: false
});
return i?.isDirectory() ? (0, r.readdirSync)(n).sort() : [];
},
read: (t, n) => {
const i = (0, o.join)(e, t);
const s = (0, r.lstatSync)(i, {
throwIfNoEntry: false
});
return s?.isFile() && s.size <= n ? (0, r.readFileSync)(i) : null;
}
};
}
})
};
