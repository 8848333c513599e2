import { modules as e } from "./shared.ezdrav.js";

export const id = 137;

export const ids = [ 137, 2392, 4677, 5816, 5934, 6156, 7994, 9538, 9995, 5630, 8432, 9381 ];

export const modules = {
...e,
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
function createClaim(e, n, t, s) {
const o = s === null ? {} : {
token: s
};
const r = {
...statementOf(t, "claim"),
...o
};
return deploy(e, n, t.commit, `ezdrav:${t.kind}`, r);
}
function createSignedReceipt(e, n, t, {kind: s, payload: o, token: r}) {
const a = {
schema: 1,
kind: s,
said: o,
token: r
};
return deploy(e, n, t, i.nk, a);
}
async function deploy(e, n, t, o, i) {
const u = await e.send("POST /repos/{owner}/{repo}/deployments", {
...(0, r.at)(n),
ref: t,
task: o,
environment: a.En,
auto_merge: false,
required_contexts: [],
production_environment: false,
transient_environment: true,
payload: i
}, s.Ikc({
id: s.aig(),
sha: s.euz(t)
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
function setStatus(e, n, t, o) {
return e.send("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
...(0, r.at)(n),
deployment_id: t,
state: o,
auto_inactive: false
}, s.Ikc({
state: s.euz(o),
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
async function listReceipts(e, n, t, s) {
const u = [];
let d = await e.get("GET /repos/{owner}/{repo}/deployments", {
...(0, r.at)(n),
task: `ezdrav:${t}`,
per_page: 100
}, l);
for (let t = 1; d.ok; t += 1) {
if (d.value.some(e => !(0, r.lJ)(n, e.repository_url))) return (0, r._2)(d.request);
const f = d.value.filter(({creator: e}) => e !== null && (0, a.w2)((0, o.EW)(e)));
const m = f.map(({id: e, created_at: n, payload: t}) => ({
id: e,
createdAt: n,
payload: (0, i.Md)(t)
}));
u.push(...m);
if (d.next === null || t === c || m.some(s)) return {
...d,
value: u
};
d = await e.follow(d.next, d.request, l, n.id);
}
return d;
}
const d = s.YOg(s.Ikc({
id: s.aig(),
state: s.YjP(),
created_at: u.u
}));
async function readReceiptEnd(e, n, t) {
const s = await e.list("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
...(0, r.at)(n),
deployment_id: t
}, d, c);
if (!s.ok) return s;
const [o] = s.value.filter(({state: e}) => e === "success" || e === "failure" || e === "error").toSorted((e, n) => e.id - n.id);
if (o === void 0) return {
...s,
value: null
};
const {state: i, created_at: a} = o;
return {
...s,
value: i === "success" ? {
kind: "delivered",
at: a
} : {
kind: "given-up"
}
};
}
}),
1402: ((e, n, t) => {
t.d(n, {
EQ: () => heardBy,
ZY: () => readStanding,
xS: () => factsOf
});
var s = t(7217);
var o = t(4036);
var r = t(834);
var i = t(8328);
var a = t(6515);
var u = t(2482);
t(5987);
var l = t(3068);
var c = t(2278);
var d = t(5508);
var f = t(8402);
var m = t(9419);
var p = t(3193);
async function readStanding(e, n, t) {
const o = await (0, i.Nu)(e, n, null);
if (!o.ok) return o;
const [r, a] = await Promise.all([ (0, d.B)(e, n, o.value, t), (0, s.EX)(e, n, o.value.defaultBranch, null) ]);
return {
...o,
value: {
repository: n,
state: o.value,
files: r,
activity: a
}
};
}
async function factsOf(e, n, t, {event: s, runId: o}) {
const {repository: i, state: a, files: u} = n;
const d = t.intervention.urgent !== void 0;
const f = t.intervention.status === "withdrawn";
const m = (0, r.gh)(e, i, a.deployments, e => e.deliveredAt !== null && e.payload?.interventionId === t.intervention.id);
const g = {
client: e,
repository: i,
state: a
};
const {id: v} = t.intervention;
const [w, k, h, b] = await Promise.all([ f ? null : landingOf(e, n, t, m), m, m.then(e => (0, 
l.v$)(g, e, v)), m.then(n => (0, c.x4)(e, n, v)) ]);
const y = d && w !== null ? await consentsKnown(e, n, t, w) : null;
const O = w?.landing ?? null;
const $ = await (0, p.I)(e, i);
const I = w?.stood ?? null;
const S = {
client: e,
repository: i,
state: a,
candidate: t,
keys: b,
stood: I,
now: $
};
const x = k.ok ? (0, l.zw)((0, l.R7)(k.value, h, I, a)) : [];
const {notices: T, answers: A} = (0, c.zZ)(await (0, c.mj)(x, S));
const _ = k.ok ? {
known: true,
value: T,
grade: "verified",
sources: []
} : {
known: false,
problem: k.problem
};
const j = O?.known === true ? O.value.landedBy : null;
const M = {
repository: `${i.owner}/${i.name}`,
now: $,
runId: String(o),
event: s,
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
landing: O,
receipts: _,
answers: A,
consents: y,
actor: j,
triggeringActor: null,
roster: u.roster,
formerRules: null,
problems: problemsOf([ $, O, _, y, u.roster ]),
requests: e.counted
};
return {
facts: M,
history: w
};
}
async function heardBy(e, {repository: n, files: t}, s, {facts: o, history: r}, i) {
const {solution: l} = t;
const {approvers: c} = l;
const d = (0, a.s1)(c.client).length + (0, a.s1)(c["ezdrav-ict"]).length;
const f = d === 0 ? {
ok: true,
value: [],
request: "",
next: null
} : await (0, u.xb)(e, n, i);
const p = (0, u.v6)(s, r?.pull ?? null, f, r?.holders);
return (0, m.KY)({
candidate: s,
solution: l,
facts: {
...o,
consents: p
}
});
}
const NOBODY = () => Promise.resolve({
ok: true,
value: new Map,
request: "",
next: null
});
async function landingOf(e, {repository: n, state: t, files: s, activity: o}, r, i) {
const read = a => (0, f.L)(e, n, t, r, o, s.blobs, a, {
receipts: i
});
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
async function consentsKnown(e, {repository: n, files: t}, s, {pull: r, unread: i, holders: l}) {
const {approvals: c} = s.intervention;
const d = c?.client !== void 0 && c["ezdrav-ict"] !== void 0;
if (i !== null && !d) return {
known: false,
problem: {
...i,
permission: "pull_requests: read"
}
};
const {approvers: f} = t.solution;
const m = (0, a.s1)(f.client).length + (0, a.s1)(f["ezdrav-ict"]).length;
const p = await (0, u.Ry)(s, m, () => (0, o.Jz)(e, n));
return (0, u.v6)(s, r, await (0, u.xb)(e, n, p), l);
}
function problemsOf(e) {
const n = e.flatMap(e => e === null || e.known ? [] : [ e.problem ]);
return [ ...new Map(n.map(e => [ `${e.code} ${e.request}`, e ])).values() ];
}
}),
137: ((e, n, t) => {
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
var l = t(1923);
var c = t(4391);
var d = t(2921);
var f = t(332);
var m = t(2633);
function approveParts(e, n) {
const t = (0, d.w)(n);
const s = t.approve;
switch (e.kind) {
case "taken":
return [ (0, f.em)(takenSentence(e, n)), ...e.mayBeAutomatic ? [ (0, f.em)(s.mayBeAutomatic) ] : [], (0, 
f.em)(s.archive), ...e.trouble === null ? [] : [ (0, f.em)(s.trouble), ...(0, l.ej)(e.trouble, t) ] ];

case "refused":
return (0, m.W)(e.faults, n).map(f.em);

case "no-mail":
return [ (0, f.em)(s.noMail) ];

case "public":
return [ (0, f.em)(s.public) ];

case "failed":
return [ (0, f.em)(s.failed), ...(0, l.ej)(e.problem, t) ];
}
}
function takenSentence({answer: e, party: n, domain: t, intervention: s}, o) {
const {approve: r} = (0, d.w)(o);
const i = r.answers[e];
return r.taken(r.parties[n], i, (0, c.TL)(t), (0, c.TL)(s));
}
var p = t(3760);
var g = t(3024);
var v = t(2616);
const w = "mail";
function readBroughtMail(e) {
const n = fieldOf(e["GITHUB_EVENT_PATH"] ?? "");
if (n === null) return null;
(0, v.dK)(n);
const t = n.replace(/\s+/g, "");
if (t === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(t)) return null;
const s = Buffer.from(t, "base64").toString("latin1");
(0, v.dK)(s);
return `${s.replace(/[\r\n]+$/, "")}\r\n\r\n`;
}
function fieldOf(e) {
try {
const n = JSON.parse((0, g.readFileSync)(e, "utf8"));
const t = memberOf(memberOf(n, "inputs"), w);
return typeof t === "string" ? t : null;
} catch {
return null;
}
}
function memberOf(e, n) {
return typeof e === "object" && e !== null && Object.hasOwn(e, n) ? e[n] : void 0;
}
var k = t(1438);
var h = t(128);
var b = t(2587);
var y = t(1402);
var O = t(8666);
var $ = t(498);
function concludeApprove(e, n) {
const t = (0, d.w)(n);
const s = e.kind === "taken";
const o = approveParts(e, n);
const r = t.approve.heads[e.kind];
const i = [ {
kind: "heading",
text: `${s ? "✅" : "⛔"} ${r}`
}, ...o ];
const a = o.flatMap(e => e.kind === "sentence" ? [ (0, c.M_)(e.text, t.quotes) ] : []).join(" ");
const u = s && e.trouble === null;
return {
exitCode: s ? 0 : 1,
outputs: {
allowed: "false",
...s && {
"intervention-id": e.intervention
},
...s && e.issue !== null && {
"issue-number": String(e.issue)
}
},
log: (0, f._r)(i, n),
summary: (0, f.Y1)(i),
annotations: u ? [] : [ {
level: s ? "warning" : "error",
title: r,
message: a
} ],
report: {
schema: 1,
mode: "approve",
...detailsOf(e),
versions: $.S
}
};
}
function detailsOf(e) {
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
"reason-codes": [ e.problem.code ]
};

case "no-mail":
case "public":
return {
result: e.kind
};
}
}
var I = t(1999);
var S = t(2761);
var x = t(7400);
var T = t(1742);
async function approve(e, n = e => (0, o.k)(e)) {
const {inputs: t, context: s} = e;
const r = (0, I.$)(e);
try {
r.begin();
const o = readBroughtMail(process.env);
const i = (0, I._)(s);
const a = await (0, y.ZY)(r, i, void 0);
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
return (0, S.F_)((0, O.Yb)(r, l.files, l.solution, e), f);
}
if (l.files.kind !== "read") {
const e = l.files.kind === "unknown" ? l.files.problem : null;
const n = (0, O.Uw)(r, l.files, e, l.solution, m);
return (0, S.F_)(n, f);
}
const g = await broughtIn({
client: r,
standing: u,
context: s,
ask: n,
sender: t.mailFrom
}, o);
if (g.kind !== "taken") return concludeApprove(g, d);
return concludeApprove(await withComment(r, i, g, d), d);
} finally {
r.close();
}
}
function unread(e, n, {inputs: t, context: s}) {
const o = {
kind: "unknown",
problem: n
};
const r = (0, O.Uw)(e, o, n, T.U, s.event);
return (0, S.F_)(r, {
language: t.language ?? "en",
locate: new Map,
file: null
});
}
async function broughtIn(e, n) {
const {client: t, standing: s, context: o, ask: r, sender: i} = e;
const {files: a, state: u} = s;
const {solution: l} = a;
if (u.visibility === "PUBLIC" && (0, p.M)(l).length > 0) return {
kind: "public"
};
if (n === null) return {
kind: "no-mail"
};
const c = (0, h.M)(n);
if (!c.ok) return {
kind: "refused",
faults: c.faults
};
const {mail: d} = c;
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
const {facts: m} = await (0, y.xS)(t, s, f, o);
if (m.landing?.known === false) return {
kind: "failed",
problem: m.landing.problem
};
if (!m.now.known) return {
kind: "failed",
problem: m.now.problem
};
const g = {
intervention: {
id: f.intervention.id,
planDigest: f.planDigest
},
approvers: (0, p.M)(l),
outsiders: (0, p.U)(l, i),
stoodSince: m.landing?.value.noOtherSince ?? null,
now: m.now.value,
isPublicSuffix: await (0, b.Z)()
};
const v = new Map;
for (const e of (0, k.b)(d, g.approvers)) v.set(e, await r(e));
const w = {
kind: "unavailable",
detail: ""
};
const O = (0, k.B)(d, e => v.get(e) ?? w, g);
if (!O.ok) return {
kind: "refused",
faults: O.faults
};
return recorded(e, f, O.answer, l);
}
async function recorded({client: e, standing: n, context: t}, s, o, {evidence: r}) {
const {repository: a, state: l} = n;
const {kind: c} = o;
const d = payloadOf(s, o, t.runId);
const f = r.approvals !== "recorded";
const m = {
client: e,
access: (0, i.j)(process.env),
demanded: f
};
const p = await (0, x._)(m, c, d);
if (p.kind !== "signed") return {
kind: "failed",
problem: p.problem
};
const g = {
kind: c,
payload: d,
token: p.token
};
const v = await (0, u.Bj)(e, a, l.tip, g);
if (!v.ok) return {
kind: "failed",
problem: v.problem
};
const {party: w, approver: k, domain: h, mayBeAutomatic: b} = o;
const {id: y} = s.intervention;
const O = {
answer: c,
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
async function withComment(e, n, t, s) {
const o = await (0, r.kd)(e, n, t.intervention);
if (!o.ok) return {
...t,
trouble: o.problem
};
if (o.value === null) return t;
const {number: i} = o.value;
const {quotes: u} = (0, d.w)(s);
const l = (0, c.M_)(takenSentence(t, s), u);
const f = await (0, a.BC)(e, n, i, l);
return {
...t,
issue: i,
trouble: f.ok ? null : f.problem
};
}
}),
7400: ((e, n, t) => {
t.d(n, {
G: () => signPatiently,
_: () => sign
});
var s = t(2544);
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
return e === null || e === 429 || e >= 500;
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
4752: ((e, n, t) => {
t.d(n, {
M: () => preflight,
x: () => refusal
});
var s = t(8048);
var o = t(8149);
var r = t(2371);
var i = t(6745);
function preflight(e, n, t) {
const s = (0, o._)(e, n, t);
if (s.decision === "error") return refusal(s, s.rules);
const a = (0, r.CF)({
candidate: e,
solution: n,
facts: t
});
return a.some(i.M) ? refusal(s, a) : null;
}
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
var o = t(4752);
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
1923: ((e, n, t) => {
t.d(n, {
Gm: () => announcedParts,
De: () => heardParts,
ej: () => problemSentences
});
var s = t(4729);
var o = t(7674);
var r = t(7209);
function written(e) {
const n = (0, r.dE)(e);
return (0, o.p)(n).ok ? n : `${n}${(0, r.HA)(e)}`;
}
function recordBlock(e, n) {
const {urgent: t, sentAt: s, to: o, reference: r, planDigest: i} = e;
const {sentAt: a, reference: u} = n.recordComments;
const l = [ s === null ? `sent-at:  # ${a}` : `sent-at: ${written(s)}`, `recipients: [${o.join(", ")}]`, r === null ? `reference:  # ${u}` : `reference: "${r}"`, `plan: ${i}` ];
const c = t ? [ "urgent:", "  notification:" ] : [ "announcement:" ];
const d = t ? "    " : "  ";
return [ ...c, ...l.map(e => `${d}${e}`) ].join("\n");
}
var i = t(6783);
var a = t(4391);
var u = t(9964);
var l = t(332);
var c = t(2921);
function announcedParts(e) {
const {announced: n, language: t} = e;
const s = (0, c.w)(t).announce;
const {issue: o, issueTrouble: r} = n;
const i = o === null ? [] : [ (0, l.em)(s.issueAt(o.number)) ];
const a = r === null ? [] : [ (0, l.em)(s.issueTrouble), ...problemSentences(r, (0, 
c.w)(e.language)) ];
const u = n.heard.flatMap(n => heardParts(n, e));
return [ ...resultParts(n.result, e, s), ...u, ...a, ...i ];
}
function heardParts(e, {announced: {id: n, planDigest: t}, now: s, language: o}) {
const r = `/approve ${n} ${t}`;
const a = (0, i.nE)(e, r, s, (0, c.w)(o)).map(l.em);
return e.no === null ? [ ...a, {
kind: "block",
text: r
} ] : a;
}
function resultParts(e, n, t) {
const {moments: o} = (0, c.w)(n.language);
const when = e => o.when(e, n.now);
const r = "notice" in e ? t.notices[e.notice] : "";
switch (e.kind) {
case "sent":
{
const s = t.sent(r, addresses(e.to), when(e.at), (0, a.TL)(e.messageId));
const o = e.notice === "changed-announcement" ? [ (0, l.em)(t.sentVoid) ] : [];
const i = (0, l.em)(t.handedOver((0, a.TL)(e.mailServer)));
const u = e.refusedCopies;
const c = u.length === 0 ? [] : [ (0, l.em)(t.copiesRefused(addresses(u))) ];
return [ (0, l.em)(s), i, ...c, ...signingParts(e.signing, n), ...o ];
}

case "told":
{
if (e.withdrawn) return [ (0, l.em)(t.withdrawalTold(when(e.at))) ];
const n = e.via === "receipt" ? t.told : t.toldByRecord;
return [ (0, l.em)(n(when(e.at), (0, a.TL)(e.reference ?? "–"))), ...e.expired === true ? [ (0, 
l.em)(t.expired) ] : [] ];
}

case "never-announced":
return [ (0, l.em)(t.neverAnnounced) ];

case "by-hand":
return byHandParts(e, n, t);

case "not-sent":
return [ (0, l.em)(t.notSent(r, t.refusals[e.why])), ...e.status === null && e.detail === "" ? [] : [ (0, 
l.em)(t.server(spaced(e.status, e.detail === "" ? "" : (0, a.TL)(e.detail)))) ], ...e.rejected.length === 0 ? [] : [ (0, 
l.em)(t.rejected(addresses(e.rejected))) ], ...e.left === null ? [] : [ (0, l.em)(t.receiptLeft(e.left)) ], ...(0, 
s.g)(e, t).map(l.em) ];

case "unknown":
{
const {messageId: s, since: o} = e;
const i = e.now ? t.unknown(r, (0, a.TL)(s)) : t.earlierUnknown(r, when(o), (0, 
a.TL)(s));
return [ (0, l.em)(i), ...lookingParts(e, o, n, t) ];
}

case "unconfirmed":
{
const s = (0, l.em)(t.unconfirmed(r, (0, a.TL)(e.messageId)));
const o = lookingParts(e, n.now, n, t);
return [ s, ...problemSentences(e.problem, (0, c.w)(n.language)), ...o ];
}

case "failed":
return [ (0, l.em)(t.failed[e.at]), ...problemSentences(e.problem, (0, c.w)(n.language)) ];

case "incomplete":
return [ (0, l.em)(t.incomplete(r, e.missing.map(a.TL).join(", "))) ];

case "other-server":
return [ (0, l.em)(t.otherServer((0, a.TL)(e.host), (0, a.TL)(e.named))) ];

case "rival":
return [ (0, l.em)(t.rival) ];

case "same-id":
{
const s = e.files.map(a.TL).join(", ");
return [ (0, l.em)(t.severalWithOneId((0, a.TL)(n.announced.id), s)) ];
}

case "refused":
return [ (0, l.em)(t.refused) ];
}
}
function signingParts(e, {language: n}) {
const t = (0, c.w)(n);
const s = t.announce;
switch (e.kind) {
case "unset":
return [];

case "signed":
return [ (0, l.em)(s.signed) ];

case "unsigned":
{
if (!e.setUp) return [ (0, l.em)(s.notSetUp) ];
const n = e.demanded ? s.unsignedDemanded : s.unsigned;
return [ (0, l.em)(n), ...problemSentences(e.problem, t) ];
}
}
}
function problemSentences(e, n) {
const {request: t, status: s, permission: o, permissions: r} = e;
const i = n.announce;
return [ (0, l.em)(i.problem((0, a.TL)(t), spaced(s, (0, u.R)(e, n)))), ...o === void 0 ? [] : [ (0, 
l.em)(i.permission((0, a.TL)(o))) ], ...r === void 0 ? [] : [ (0, l.em)(i.permissions((0, 
a.TL)(r))) ], ...(0, u.n)(e, n).map(l.em) ];
}
function spaced(e, n) {
return [ e ?? "", n ].filter(e => e !== "").join(" ");
}
function addresses(e) {
return e.map(a.TL).join(", ");
}
function byHandParts(e, n, t) {
const {notice: s, path: o, to: r, subject: i, fromKnown: u} = e;
const {announced: c, letter: d} = n;
const {urgent: f, planDigest: m} = c;
const p = s === "withdrawal" ? [ (0, l.em)(t.recordWithdrawal) ] : [ (0, l.em)(t.recordIt), {
kind: "block",
text: recordBlock({
urgent: f,
sentAt: null,
to: r,
reference: null,
planDigest: m
}, t)
} ];
return [ (0, l.em)(t.byHand(t.notices[s])), (0, l.em)(t.sendThis((0, a.TL)(o), addresses(r), (0, 
a.TL)(i))), ...u ? [] : [ (0, l.em)(t.setSender) ], ...p, ...d === null ? [] : [ {
kind: "letter",
title: t.wholeLetter,
text: d
} ] ];
}
function lookingParts({messageId: e, notice: n}, t, {announced: s, to: o}, r) {
const {urgent: i, planDigest: u} = s;
const c = n === "withdrawal" ? [ (0, l.em)(r.recordWithdrawal) ] : [ (0, l.em)(r.ifItArrived), {
kind: "block",
text: recordBlock({
urgent: i,
sentAt: t,
to: o,
reference: e,
planDigest: u
}, r)
} ];
return [ (0, l.em)(r.lookForIt((0, a.TL)(e))), ...c, (0, l.em)(r.ifItDidNot((0, 
a.TL)(e))) ];
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
2633: ((e, n, t) => {
t.d(n, {
V: () => mailRefusalText,
W: () => mailRefusalSentences
});
var s = t(4391);
var o = t(2921);
function mailRefusalText(e, n, {file: t, mayRecord: r}) {
const {mail: i, quotes: a} = (0, o.w)(n);
const u = e.map(({code: e, value: n = ""}) => {
const {stands: t, unblock: o} = i.faults[e];
return `- ${(0, s.M_)(t(n), a)}\n  ${o}`;
});
return [ ...t === null ? [ i.provesNothing ] : [ i.notTaken ], ...new Set(u), ...r && t !== null ? [ i.byHand(t) ] : [] ].join("\n\n");
}
function mailRefusalSentences(e, n) {
const {mail: t} = (0, o.w)(n);
const s = e.map(({code: e, value: n = ""}) => {
const {stands: s, unblock: o} = t.faults[e];
return `${s(n)} ${o}`;
});
return [ t.notTaken, ...new Set(s) ];
}
}),
2256: ((e, n, t) => {
t.d(n, {
Mo: () => signedText,
YZ: () => signedFields
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
const g = (0, r.j)(d);
const v = g === null ? null : keyOf(g, n);
if (g === null || v === null) return "key.malformed";
const w = v.asymmetricKeyDetails?.modulusLength;
if (w !== void 0 && (w < i || w > a)) return "key.weak";
return {
key: v,
hash: `sha256:${(0, s.createHash)("sha256").update(g).digest("hex")}`
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
const g = o / 1e3;
if (n.ends !== null && n.ends < g) return "signature.over";
if (n.made !== null && n.made > g + l) return "signature.in-future";
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
return Buffer.from((0, o.Mo)(e, n, t, s), "latin1");
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
for (const t of (0, o.YZ)(e, n)) {
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
const g = (n.get("h") ?? "").split(":").map(e => e.trim().toLowerCase());
const v = c !== null && (0, s.j)(n.get("bh") ?? "") !== null && o.test(i) && r.test(a) && u.includes("@") && (l === i || l.endsWith(`.${i}`)) && g.every(e => /^[!-9;-~]+$/.test(e)) && g.includes("from") && isForm(f) && m !== "malformed" && p !== "malformed" && (m === null || p === null || m < p) && /^\d{0,76}$/.test(n.get("l") ?? "") && (n.get("q") ?? "dns/txt").split(":").some(e => e.trim() === "dns/txt");
if (!v || !isForm(d)) return "signature.malformed";
return {
field: e,
algorithm: t,
bytes: c,
domain: i,
selector: a,
names: g,
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
const [g, v, w] = [ Number(r), Number(l), Number(c) ];
if (p < 0 || g > 23 || v > 59 || w > 60) return null;
const k = Date.UTC(Number(o), p, Number(t), g, v, w);
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
const g = /^(.*?)\b(?:ODOBRENO|ZAVRNJENO) [A-Za-z0-9._-]{1,64} sha256:[0-9a-f]{64}(?![0-9a-z])(.*)$/i;
const v = /odobr|zavrn|sha256|approv|reject/i;
function answerIn(e) {
const n = asciiText(e)?.replace(/ +/g, " ").trim();
if (n === void 0) return (0, d.k)("subject.not-ascii");
const [, t, s, o] = p.exec(n) ?? [];
if (s !== void 0 && isDigest(o)) return {
kind: t === "ODOBRENO" ? "approval" : "rejection",
intervention: s,
plan: o
};
const [, r = "", i = ""] = g.exec(n) ?? [];
const a = `${r}${i}`.trim().slice(0, 60);
if (a !== "") return (0, d.k)("subject.tagged", a);
return (0, d.k)(v.test(n) ? "subject.altered" : "subject.no-answer");
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
const g = m.filter(e => typeof e === "string").map(e => (0, d.k)(e));
return {
ok: true,
mail: {
fields: t,
answer: f,
from: u,
date: c,
messageId: a,
signatures: p,
unreadable: g
}
};
}
}),
2587: ((e, n, t) => {
t.d(n, {
Z: () => publicSuffixes
});
async function publicSuffixes() {
const {getPublicSuffix: e} = await t.e(935).then(t.t.bind(t, 935, 19));
return n => e(n, {
allowPrivateDomains: true
}) === n;
}
}),
5816: ((e, n, t) => {
t.r(n);
t.d(n, {
close: () => close_close
});
var s = t(4789);
var o = t(1043);
var r = t(9019);
var i = t(8328);
var a = t(7308);
var u = t(1742);
var l = t(4391);
var c = t(2921);
function confirmationIssue({id: e}, n, t, s, o) {
const r = (0, c.w)(o).confirmation;
const {stamp: i} = (0, c.w)(o).moments;
const a = n.map(([e, {by: n, at: t}]) => (0, l.AO)(r.given(r.parties[e], (0, l.TL)(n), i(t))));
const u = [ t, s.map(e => `@${e}`).join(" "), (0, l.AO)(r.body), ...a, (0, l.AO)(r.afterwards) ];
return {
title: (0, l.vI)(r.title(e), 200),
body: `${u.filter(e => e !== "").join("\n\n")}\n`
};
}
var d = t(6383);
var f = t(9466);
const m = /deploy|namest|release|izda|prod/i;
const p = /\b(?:gate|ezdrav|preverjanje|vrata)\b/i;
const g = /deploy|namest|migra|roll.?out|upgrade|nadgra/i;
const v = /clos|zapr|zaklj/i;
const w = /roll.?back|back.?out|povrn|vrnitev|revert/i;
const k = /^(?:set up job|set up runner|complete job|complete runner|initialize containers|stop containers|post .*)$/i;
function timelineOf(e, n, t) {
const s = e.filter(e => didAnything(e) && !wasRefused(e, n));
const o = e.every(({name: n}) => n === e[0]?.name);
const r = s.filter(e => e.completedAt !== null || o || deploys(e));
const i = r.filter(({name: e}) => m.test(e));
const a = i.length > 0 ? i : r;
if (a.length === 0 || i.length === 0 && wasSkipped(e, r)) return {
kind: "nothing-done"
};
const u = Math.min(...a.map(e => e.startedAt));
const l = r.filter(e => a.includes(e) || e.startedAt >= u);
const c = l.filter(e => a.includes(e) || w.test(e.name));
const d = Math.max(...c.map(e => e.attempt));
return {
kind: "carried-out",
startedAt: (0, f.B9)(Math.min(...a.map(workBegan))),
endedAt: (0, f.B9)(Math.max(...l.map(e => endOf(e, t)))),
ending: endingOf(c.filter(e => e.attempt === d)),
jobs: [ ...new Set(l.map(({name: e}) => e)) ]
};
}
function workBegan(e) {
const n = gateAt(e.steps);
if (n < 0 || e.steps[n]?.conclusion !== "success") return e.startedAt;
const t = e.steps.slice(n + 1).find(({name: e, conclusion: n}) => !k.test(e) && n !== "skipped");
return t?.startedAt ?? e.startedAt;
}
function gateAt(e) {
const n = e.findIndex(({name: e}) => p.test(e) && !g.test(e));
return e.slice(0, Math.max(0, n)).some(didWork) ? -1 : n;
}
function didWork({name: e, conclusion: n}) {
return g.test(e) && n !== null && n !== "skipped";
}
function wasSkipped(e, n) {
return e.some(e => !didAnything(e) && g.test(e.name)) && !n.some(({steps: e}) => e.some(didWork));
}
function deploys(e) {
if (v.test(e.name)) return false;
const n = stepsOf(e).filter(({conclusion: e}) => e !== null);
return m.test(e.name) || n.some(({name: e}) => m.test(e) || p.test(e));
}
function endOf({completedAt: e}, n) {
return e ?? (0, f.B9)(n - n % 1e3);
}
function didAnything({conclusion: e}) {
return e !== "skipped";
}
function stepsOf(e) {
return e.steps.filter(({name: e}) => !k.test(e));
}
const h = new Set([ "failure", "cancelled", "timed_out" ]);
function wasRefused(e, {schedule: n, urgent: t}) {
if (e.conclusion !== null && !h.has(e.conclusion)) return false;
const s = stepsOf(e);
const o = s.findIndex(({conclusion: e}) => h.has(e ?? ""));
if (o < 0) return false;
const r = s.slice(o + 1).some(({conclusion: e}) => e !== null && e !== "skipped");
if (r) return false;
const i = gateAt(s);
if (i >= 0 || o > 0) return o === i;
const a = t === void 0 && (e.completedAt !== null && e.completedAt < n.start || e.startedAt >= n.end);
return a && !g.test(String(s[o]?.name));
}
function endingOf(e) {
const n = e.flatMap(stepsOf);
const t = e.some(({conclusion: e}) => e !== null && e !== "success") || n.some(({conclusion: e}) => h.has(e ?? ""));
if (!t) return "completed";
if (n.length === 0 && e.every(({conclusion: e}) => e === "cancelled")) return "cancelled";
const s = [ ...n, ...e ].some(({name: e, conclusion: n}) => w.test(e) && n === "success");
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
startedAt: (0, f.B9)(Math.min(e.startedAt, n.startedAt)),
endedAt: s.endedAt,
ending: t.endedAt === s.endedAt ? e.ending : s.ending
};
}
var b = t(4729);
var y = t(1923);
var O = t(7035);
var $ = t(7209);
function outcomeBlock(e, n) {
const t = (0, c.w)(n).close;
const {startedAt: s, endedAt: o, result: r, downtimeMinutes: i, deviations: a = ""} = e;
return [ "outcome:", ...s === void 0 ? [] : [ `  started-at: ${written(s)}` ], ...o === void 0 ? [] : [ `  ended-at: ${written(o)}` ], "  result:" + (r === null ? `  # ${t.chooseResult}` : ` ${r}`), ...i === void 0 ? [] : [ `  downtime-minutes: ${i}` ], `  deviations: ${JSON.stringify(a)}` ].join("\n");
}
function deviationSentence({kind: e, minutes: n}, t) {
const {close: s, moments: o} = (0, c.w)(t);
const r = n === 0 ? s.lessThanAMinute : o.length(n * f.pY, "down");
return s.deviationKinds[e](r.replaceAll(" ", " "));
}
function written(e) {
return `${(0, $.dE)(e)}:${(0, f.tK)(e).slice(17, 19)}${(0, $.HA)(e)}`;
}
var I = t(332);
function outcomeParts(e) {
const {intervention: n, outcome: t, jobs: s, path: o, language: r} = e;
const i = (0, c.w)(r).close;
const {stamp: a, length: u} = (0, c.w)(r).moments;
const {startedAt: d, endedAt: m, result: p, downtimeMinutes: g, deviations: v, from: w} = t;
const k = (0, O.Y)(n, t);
const {start: h, end: b} = n.schedule;
const y = d !== void 0 && m !== void 0 ? u((0, f.OJ)(d, m) * f.pY, "down") : "–";
return [ {
kind: "heading",
text: i.head(n.id)
}, (0, I.em)(i.results[p ?? "not-known"]), ...d === void 0 ? [] : [ (0, I.em)(i.started(a(d))) ], ...m === void 0 ? [] : [ (0, 
I.em)(i.ended(a(m), y)) ], (0, I.em)(i.announced(a(h), a(b))), ...deviationParts(k, m !== void 0, i, r), ...g === void 0 ? [] : [ (0, 
I.em)(i.downtime(g)) ], ...v === void 0 || v.trim() === "" ? [] : [ (0, I.em)(i.deviations((0, 
l.TL)(v))) ], ...w === "file" ? [ (0, I.em)(i.fromFile) ] : [], ...seenParts(t, r), ...s.length === 0 || d === void 0 || w === "file" ? [] : [ (0, 
I.em)(i.fromJobs(s.map(l.TL).join(", "))) ], ...reportParts(e.report, r), ...w === "file" ? [] : [ ...p === null ? [ (0, 
I.em)(i.notKnownYet) ] : [], (0, I.em)(i.commitIt((0, l.TL)(o))), {
kind: "block",
text: outcomeBlock(t, r)
} ] ];
}
function seenParts(e, n) {
const {from: t, seen: s} = e;
if (t === "run" || s === null) return [];
const o = (0, c.w)(n).close;
const {stamp: r} = (0, c.w)(n).moments;
const {startedAt: i, endedAt: a, ending: u} = s;
const l = (0, d.W)(e);
const f = i === void 0 || a === void 0 ? [] : [ (0, I.em)(o.seenTimes(r(i), r(a))) ];
return [ (0, I.em)(o.seen[u]), ...f, ...l.length === 0 ? [] : [ (0, I.em)(contradictionSentence(e, n)) ] ];
}
function contradictionSentence(e, n) {
const t = (0, c.w)(n).close;
const s = (0, d.W)(e).map(e => t.contradictions[e]);
return t.contradiction(s.join(", "));
}
function deviationParts(e, n, t, s) {
if (e.length > 0) return e.map(e => (0, I.em)(`⚠️ ${deviationSentence(e, s)}`));
return n ? [ (0, I.em)(t.noDeviations) ] : [];
}
function reportParts(e, n) {
const t = (0, c.w)(n).close.report;
switch (e.kind) {
case "not-asked":
return [ (0, I.em)(t.notAsked) ];

case "already":
return [ (0, I.em)(t.already) ];

case "earlier-unknown":
return [ (0, I.em)(t.earlierUnknown) ];

case "rival":
return [ (0, I.em)(t.rival) ];

case "waiting":
return [ (0, I.em)(t.waiting) ];

case "sending":
return [ (0, I.em)(t.sending((0, l.TL)(e.messageId))) ];

case "unknown":
return [ (0, I.em)(t.unknown((0, l.TL)(e.messageId))) ];

case "sent":
{
const n = e.to.map(l.TL).join(", ");
return [ (0, I.em)(t.sent(n, (0, l.TL)(e.messageId))) ];
}

case "not-sent":
{
const {announce: s} = (0, c.w)(n);
const o = e.detail === "" ? "" : ` (${(0, l.TL)(e.detail)})`;
return [ (0, I.em)(t.notSent(`${s.refusals[e.why]}${o}`)), ...(0, b.g)(e, s).map(I.em) ];
}

case "incomplete":
return [ (0, I.em)(t.incomplete(e.missing.map(l.TL).join(", "))) ];
}
}
function troubleParts(e, n) {
const t = (0, c.w)(n).close;
return e.flatMap(({at: e, problem: s}) => [ (0, I.em)(t.failed[e]), ...(0, y.ej)(s, (0, 
c.w)(n)) ]);
}
function isReported({kind: e}) {
return e === "not-asked" || e === "already" || e === "sent" || e === "waiting";
}
var S = t(9149);
var x = t(9103);
var T = t(8666);
var A = t(1999);
function keepingParts(e, n) {
const {keeping: t} = (0, c.w)(n).close;
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
var _ = t(498);
function concludeClosed(e, n) {
const {intervention: t, planDigest: s, path: o, outcome: r, report: i, language: a} = e;
const u = (0, c.w)(a).close;
const {issue: l, confirmation: f, review: m, troubles: p, keeping: g} = n;
const v = l !== null && p.every(({at: e}) => e !== "close");
const w = troubleParts(p, a);
const k = keepingParts(g, a);
const h = [ ...outcomeParts(e), ...v ? [ (0, I.em)(u.closed(l)) ] : [], ...f === null ? [] : [ (0, 
I.em)(u.confirmation(f)) ], ...m === null ? [] : [ (0, I.em)((0, c.w)(a).review.opened(m)) ], ...k, ...w ];
const b = (0, O.Y)(t, r);
const y = (0, d.W)(r);
const $ = p.length === 0 && isReported(i) && g.kind !== "refused";
const warn = e => ({
level: "warning",
title: t.id,
message: e,
file: o
});
return {
exitCode: $ ? 0 : 1,
outputs: {
allowed: "false",
"intervention-id": t.id,
"plan-digest": s,
...l !== null && {
"issue-number": String(l)
}
},
log: (0, I._r)(h, a),
summary: (0, I.Y1)(h),
annotations: [ ...b.map(e => warn(deviationSentence(e, a))), ...y.length === 0 ? [] : [ warn(contradictionSentence(r, a)) ], ...r.result === null ? [ warn(u.results["not-known"]) ] : [], ...errors(isReported(i) ? [ ...g.kind === "refused" ? k : [], ...w ] : h, $, a) ],
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
verdict: g.kind === "refused" ? g.why : g.kind,
"issue-number": l,
"confirmation-issue-number": f,
"review-issue-number": m,
failed: p.map(({at: e, problem: n}) => ({
at: e,
code: n.code
})),
versions: _.S
}
};
}
function isoOf(e) {
return e === void 0 ? null : (0, f.tK)(e);
}
function errors(e, n, t) {
if (n) return [];
const {quotes: s} = (0, c.w)(t);
const o = e.flatMap(e => e.kind === "sentence" ? [ (0, l.M_)(e.text, s) ] : []).join(" ");
return [ {
level: "error",
title: "close",
message: o
} ];
}
function concludeNothingDone({intervention: e, planDigest: n, path: t}, s, o, r) {
const i = (0, c.w)(r).close;
const a = [ {
kind: "heading",
text: i.nothingHead(e.id)
}, ...s.length > 0 ? troubleParts(s, r) : [ (0, I.em)(o ? i.nothingDone : i.notOfThisRun((0, 
l.TL)(t))) ] ];
return {
exitCode: s.length === 0 ? 0 : 1,
outputs: {
allowed: "false",
"intervention-id": e.id,
"plan-digest": n
},
log: (0, I._r)(a, r),
summary: (0, I.Y1)(a),
annotations: errors(a, s.length === 0, r),
report: {
schema: 1,
mode: "close",
intervention: {
id: e.id,
"plan-digest": n
},
outcome: null,
failed: s.map(({at: e, problem: n}) => ({
at: e,
code: n.code
})),
versions: _.S
}
};
}
var j = t(9337);
var M = t(813);
var L = t(4036);
var C = t(214);
var D = t(3395);
async function keepVerdict(e, n) {
if (e === void 0) return {
kind: "not-given"
};
const t = (0, D.l1)(e);
const s = t === null ? null : (0, M.DL)(t);
if (t === null || s?.kind !== "read") return {
kind: "refused",
why: "malformed"
};
if (!s.same) return {
kind: "refused",
why: "judged-otherwise"
};
const {client: r, repository: i, issue: a, candidate: u, runId: l} = n;
const {intervention: c, planDigest: d} = u;
const {facts: f, said: m} = s.kept;
const p = m.intervention?.id === c.id && m.intervention.planDigest === d;
if (!p || l !== null && f.runId !== String(l)) return {
kind: "refused",
why: "another"
};
const g = await (0, L.lY)(r, i, a);
if (!g.ok) return {
kind: "problem",
problem: g.problem
};
if ((0, C.CJ)(g.value, c.id).some(e => e.text === t)) return {
kind: "already"
};
const v = {
interventionId: c.id,
planDigest: d,
text: t
};
for (const e of (0, C.Vt)(v, n.words)) {
const n = await (0, o.BC)(r, i, a, e);
if (!n.ok) return {
kind: "problem",
problem: n.problem
};
}
return {
kind: "kept"
};
}
var q = t(7992);
var z = t(1738);
var P = t(5079);
async function claim(e, n, t) {
const {client: s, repository: i, issue: a, candidate: u} = e;
const l = await (0, o.BC)(s, i, a, n);
const c = await (0, r.p)(s, i, [ a ], () => true);
if (!c.ok) {
if (l.ok) await (0, o.Tu)(s, i, l.value.id);
return {
kind: "problem",
problem: c.problem
};
}
const d = c.value.get(a) ?? [];
const f = (0, j.ix)(d, u.intervention.id, u.planDigest);
const m = f.findLast(e => e.body.trimEnd() === n.trimEnd());
if (!l.ok && m === void 0) return {
kind: "problem",
problem: l.problem
};
const p = l.ok ? l.value.id : m?.id ?? 0;
const g = f.filter(e => e.id < p);
const v = g.find(t);
if (v === void 0) return {
kind: "ours",
id: p,
others: g
};
await (0, o.Tu)(s, i, p);
return {
kind: "rival",
rival: v
};
}
const {createHash: B} = process.getBuiltinModule("node:crypto");
async function writeClosing(e, n) {
const t = standingOf(e, n);
if (t !== null) return {
report: {
kind: t
},
problem: null
};
const s = readyToSend(e);
if (s.kind !== "send") return writeDown(e, n, s);
return e.client.uninterrupted(() => send(e, s.letter));
}
async function send(e, n) {
const {client: t, candidate: s, post: o, now: r} = e;
const i = (0, P.tI)(s.intervention.id, o);
const a = await claim(e, bodyOf({
kind: "sending",
messageId: i
}, e), n => standingOf(e, [ n ]) !== null);
if (a.kind === "problem") return {
report: {
kind: "waiting"
},
problem: a.problem
};
if (a.kind === "rival") return {
report: {
kind: standingOf(e, [ a.rival ]) ?? "rival"
},
problem: null
};
const u = await (0, P.fU)(n, {
messageId: i,
date: r
}, o, R);
t.begin();
const l = u.kind === "sent" ? {
kind: "sent",
to: n.to,
messageId: i
} : u.kind === "not-sent" ? {
kind: "not-sent",
why: u.why,
status: u.status,
detail: u.detail
} : {
kind: "unknown",
messageId: i
};
return rewrite(e, a.id, a.others, l);
}
const R = "ezdrav-closing-report";
function standingOf(e, n) {
const t = hashOf(e);
const s = n.filter(e => e.hash === t);
if (s.some(({state: e}) => e === "sent")) return "already";
if (n.some(n => (0, j.gn)(n, e.now))) return "rival";
const o = s.some(({state: e}) => e === "begun") || e.edited && e.post.server !== null;
return o ? "earlier-unknown" : null;
}
async function writeDown(e, n, t) {
const s = n.at(-1);
if (s !== void 0) return rewrite(e, s.id, n.slice(0, -1), t);
const o = await claim(e, bodyOf(t, e), () => true);
return {
report: t,
problem: o.kind === "problem" ? o.problem : null
};
}
async function rewrite(e, n, t, s) {
const {client: r, repository: i} = e;
const a = await (0, o.vv)(r, i, n, bodyOf(s, e));
if (!a.ok) return {
report: s,
problem: a.problem
};
for (const e of t) {
const n = await (0, o.Tu)(r, i, e.id);
if (!n.ok) return {
report: s,
problem: n.problem
};
}
return {
report: s,
problem: null
};
}
function letterOf({candidate: e, solution: n, outcome: t}) {
const {intervention: s, planDigest: o} = e;
return (0, z.q)("closing-report", {
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
return (0, q.D)(n) ? {
kind: "send",
letter: n
} : {
kind: "incomplete",
missing: n.missing
};
}
const Y = {
sent: "sent",
sending: "begun",
unknown: "begun"
};
function bodyOf(e, n) {
const {candidate: t, outcome: s, now: o, render: r} = n;
const i = (0, j.Mc)({
interventionId: t.intervention.id,
planDigest: t.planDigest,
state: Y[e.kind] ?? "none",
hash: hashOf(n),
begunAt: e.kind === "sending" ? o : null,
seen: s.seen
});
return `${i}\n\n${r(e)}`;
}
function hashOf({candidate: e, outcome: n}) {
const {startedAt: t, endedAt: s, result: o, downtimeMinutes: r, deviations: i = "", seen: a} = n;
const u = [ e.planDigest, t, s, o, r, i ];
const l = (0, d.W)(n).length === 0 ? u : [ ...u, a ];
return B("sha256").update(JSON.stringify(l)).digest("hex").slice(0, 16);
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
var F = t(1151);
var N = t(8056);
var E = t(7335);
var K = t(64);
const U = {
issue: null,
problem: null
};
const W = "ezdrav-review";
async function askForReview(e) {
const {client: n, repository: t, candidate: s, solution: r, outcome: i, now: a, language: u} = e;
const {intervention: l, planDigest: c} = s;
const d = (0, F.SQ)(l, i);
if (d.length === 0 || l.review?.held !== void 0) return U;
const f = {
interventionId: l.id,
planDigest: c
};
const {assignees: m} = r.contacts;
const p = r.calendar["extra-non-working-days"];
const g = (0, F.dW)(l, i.endedAt ?? a, p);
const v = await (0, o.px)(n, t, {
label: W,
marker: (0, N.YN)(f),
...(0, E.kl)({
intervention: l,
reviewed: f,
causes: d,
due: g,
assignees: m,
language: u
}),
assignees: m
});
if (!v.ok) return {
issue: null,
problem: v.problem
};
const {issue: w, created: k} = v.value;
if (k) return {
issue: w.number,
problem: null
};
const h = {
client: n,
repository: t,
issue: w.number,
now: a
};
const b = await (0, K.D)(h);
if (!b.ok) return {
issue: w.number,
problem: b.problem
};
const y = b.value.filter(({edited: e}) => !e);
const O = (0, N.MC)([ w.body, ...y.map(({body: e}) => e) ]);
const $ = d.filter(e => !O.includes(e));
if ($.length === 0) return {
issue: w.number,
problem: null
};
const I = await (0, K.N)(h, b.value, {
what: $.join(","),
write: e => (0, E.fd)($, e, u)
});
return {
issue: w.number,
problem: I.kind === "problem" ? I.problem : null
};
}
var H = t(8149);
var G = t(8726);
var J = t(4752);
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
const {candidate: i, why: a, considered: u} = (0, G.iE)(n, r);
const l = (0, G.cO)(r);
const c = u.filter(({intervention: e}) => e.release.tag === l);
const [d] = s.intervention === void 0 ? [] : u;
const [f] = a === "finished" && c.length === 1 ? c : [];
const m = (a === null && l !== null ? i : null) ?? f ?? d;
if (m !== void 0) return {
kind: "meant",
candidate: m,
ofThisRun: m.intervention.release.tag === l
};
const p = (0, H._)(i, t, {
...(0, T.WU)(e, n, null, o.event),
target: r
});
const g = p.rules.filter(({rule: e, outcome: n, code: t}) => e === "target" && n === "fail" && t !== "target.environment-mismatch");
return {
kind: "none",
verdict: (0, J.x)(p, g)
};
}
var Z = t(2761);
var Q = t(5508);
var V = t(3193);
async function close_close(e, n = {}) {
const {inputs: t, context: s} = e;
const r = (0, P.ss)(t, n);
const a = (0, A.$)(e);
const l = (0, A._)(s);
try {
a.begin();
const e = await (0, i.Nu)(a, l, null);
const n = e.ok ? await (0, Q.B)(a, l, e.value, t.intervention) : null;
const f = e.ok ? null : e.problem;
const m = n?.solution ?? u.U;
const p = t.language ?? m.language ?? "en";
const g = {
language: p,
locate: n?.locate ?? new Map,
file: null
};
if (n === null || n.files.kind !== "read") {
const e = n?.files ?? {
kind: "invalid",
diagnostics: []
};
const t = f === null ? e : {
kind: "unknown",
problem: f
};
if (f === null) await (0, V.I)(a, l);
const o = (0, T.Uw)(a, t, f, m, s.event);
return (0, Z.F_)(o, g);
}
const v = selectForClosing(a, n.files, m, t, s);
if (v.kind === "none") return (0, Z.F_)(v.verdict, g);
const {candidate: w} = v;
const k = await (0, V.I)(a, l);
if (!k.known) {
const e = (0, T.Uw)(a, n.files, null, m, s.event);
return (0, Z.F_)(e, g);
}
const h = [];
const b = await timelineIn(a, l, s.runId, v, k.value, h);
const y = observedIn(b);
if ((0, d.s)(w.intervention, y) === null) return concludeNothingDone(w, h, v.ofThisRun, p);
const O = await issueOf(a, l, w, m, p, h);
const $ = await commentsOn(a, l, O, w, h);
const S = $?.comments.findLast(e => e.seen !== null)?.seen ?? null;
const x = merged(y, S);
const A = (0, d.s)(w.intervention, x);
if (A === null) return concludeNothingDone(w, h, v.ofThisRun, p);
const _ = b?.kind === "carried-out" ? b.jobs : [];
const j = {
...w,
outcome: A,
jobs: _,
language: p
};
const render = e => (0, I.Y1)(outcomeParts({
...j,
report: e
}));
let M = {
kind: r.server === null ? "not-asked" : "waiting"
};
if (O !== null && $ !== null) {
const e = {
client: a,
repository: l,
candidate: w,
solution: m,
outcome: A,
post: r,
now: k.value
};
const n = await writeClosing({
...e,
issue: O,
render,
edited: $.edited
}, $.comments);
M = n.report;
if (n.problem !== null) h.push({
at: "comment",
problem: n.problem
});
}
if (O !== null) {
const e = A.result === "completed" && (0, d.W)(A).length === 0;
const n = await (0, o.wS)(a, l, O, e ? "completed" : "not_planned");
if (!n.ok) h.push({
at: "close",
problem: n.problem
});
}
const L = await keepingOf(t.verdict, {
client: a,
repository: l,
issue: O,
candidate: w,
runId: v.ofThisRun ? s.runId : null,
words: (0, c.w)(p).close.keeping.comment
});
if (L.kind === "problem") h.push({
at: "verdict",
problem: L.problem
});
const C = await askConfirmation(a, l, w, m, p, h);
const D = {
client: a,
repository: l,
candidate: w,
solution: m,
outcome: A,
language: p
};
const q = await askForReview({
...D,
now: k.value
});
if (q.problem !== null) h.push({
at: "review",
problem: q.problem
});
const z = {
issue: O,
confirmation: C,
review: q.issue
};
return concludeClosed({
...j,
report: M
}, {
...z,
troubles: h,
keeping: L
});
} finally {
a.close();
}
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
async function timelineIn(e, n, t, {candidate: s, ofThisRun: o}, r, i) {
if (!o) return null;
const u = await (0, a.R)(e, n, t);
if (u.ok) return timelineOf(u.value, s.intervention, r);
i.push({
at: "jobs",
problem: u.problem
});
return null;
}
async function commentsOn(e, n, t, {intervention: s, planDigest: o}, i) {
if (t === null) return null;
const a = await (0, r.p)(e, n, [ t ], () => true);
if (a.ok) {
const e = a.value.get(t) ?? [];
const n = e.some(e => e.edited);
return {
comments: (0, j.ix)(e, s.id, o),
edited: n
};
}
i.push({
at: "comment",
problem: a.problem
});
return null;
}
async function issueOf(e, n, t, o, r, i) {
const a = await (0, s.kd)(e, n, t.intervention.id);
if (a.ok && a.value !== null) return a.value.number;
const u = [ (0, I.em)((0, c.w)(r).close.noAnnouncement) ];
const l = {
candidate: t,
solution: o,
language: r,
letter: null,
outcome: {
result: null,
parts: u
}
};
const d = a.ok ? await (0, x.s8)(e, n, l) : a;
if (d.ok && d.value !== null) return d.value.number;
if (!d.ok) i.push({
at: "issue",
problem: d.problem
});
return null;
}
const X = "ezdrav-confirmation";
async function askConfirmation(e, n, {intervention: t}, r, i, a) {
const {approvals: u = {}, urgent: l} = t;
const c = [ "client", "ezdrav-ict" ].flatMap(e => {
const n = u[e];
return n !== void 0 && (0, S.PI)(n.reference) ? [ [ e, n ] ] : [];
});
if (l === void 0 || c.length === 0) return null;
const d = (0, s.EJ)(t.id).replace(":announcement:", ":confirmation:");
const {assignees: f} = r.contacts;
const {title: m, body: p} = confirmationIssue(t, c, d, f, i);
const g = await (0, o.px)(e, n, {
label: X,
marker: d,
title: m,
body: p,
assignees: f
});
if (g.ok) return g.value.issue.number;
a.push({
at: "confirmation",
problem: g.problem
});
return null;
}
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
const v = 30;
const w = 20;
const k = 50;
async function readOwnComments(e, n, t, s) {
const o = new Map;
let r = "";
for (let a = 0; a < t.length; a += k) {
const c = t.slice(a, a + k);
const d = c.map(e => `i${e}: issue(number: ${e}) {\n        head: comments(first: ${g}) { ${p} } tail: comments(last: ${v}) { ${p} } }`);
const m = `query StaffComments($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${u.zK} ${d.join("\n")} } }`;
const w = await e.query(m, (0, u._M)(n), i.Ru);
if (!w.ok) return w;
r = w.request;
if ((0, u.wP)(n, w.value.repository)) return (0, u._2)(r);
for (const t of c) {
const i = f.safeParse(w.value.repository[`i${t}`]);
if (!i.success) return (0, l.O)(r, "unreadable", {
part: `i${t}`,
fault: "unreadable"
});
const {head: a, tail: u} = i.data;
const c = ownOf([ ...a.nodes, ...u.nodes ]);
o.set(t, c);
if (a.totalCount <= g + v || !s(c)) continue;
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
for (let i = 1; i <= w; i += 1) {
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
most: w * 100
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
9129: ((e, n, t) => {
t.r(n);
t.d(n, {
announce: () => announce
});
var s = t(6381);
var o = t(6452);
var r = t(1742);
var i = t(6241);
var a = t(9466);
var u = t(7290);
var l = t(6783);
var c = t(9665);
const d = {
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
return (0, u.n)(e) ? unverifiable(n) : d;

case "told":
case "never-announced":
return d;

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
"issue-number": e.issue?.number ?? null,
...e.heard.length > 0 && {
heard: e.heard.map(l.Xl)
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
verdict: (0, c.L)(e.verdict, n, t)
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
var f = t(3753);
var m = t(4391);
var p = t(332);
var g = t(4121);
var v = t(5527);
var w = t(3920);
var k = t(498);
var h = t(2921);
function concludeAnnounced(e, n) {
const {language: t} = n;
const s = (0, h.w)(t).announce;
if (e.length === 0) {
const e = [ (0, p.em)(s.nothingToDo), ...passedOver(n) ];
return {
exitCode: n.unread.length === 0 ? 0 : 1,
outputs: {
allowed: "false"
},
log: (0, p._r)(e, t),
summary: (0, p.Y1)(e),
annotations: (0, i.VZ)(n.unread, t),
report: announcedJson([], k.S, t)
};
}
const o = passedOver(n);
const ifAny = e => o.length === 0 ? [] : [ e ];
const r = e.every(({announced: e}) => (0, u.I)(e.result));
return {
exitCode: r && n.unread.length === 0 ? 0 : 1,
outputs: outputsFor(e),
log: [ ...e.map(e => logOf(e, n)), ...ifAny((0, p._r)(o, t)) ].join("\n"),
summary: [ ...e.map(e => summaryFor(e, n)), ...ifAny((0, p.Y1)(o)) ].join("\n"),
annotations: [ ...e.flatMap(e => annotationsFor(e, n)), ...(0, i.VZ)(n.unread, t) ].slice(0, 10),
report: announcedJson(e.map(({announced: e}) => e), k.S, t)
};
}
function passedOver({unread: e, language: n}) {
return e.map(e => {
const {message: t, remedy: s} = (0, f._g)(e, n);
return (0, p.em)(`${(0, m.TL)(e.file)}: ${t} ${s}`);
});
}
function heading({announced: e}, n) {
const t = (0, h.w)(n).announce;
const s = (0, u.I)(e.result) ? "✅" : "⛔";
return {
kind: "heading",
text: `${s} ${e.id}: ${t.heads[e.result.kind]}`
};
}
function logOf(e, {language: n}) {
const {result: t} = e.announced;
const s = (0, p._r)([ heading(e, n), ...e.parts ], n);
return t.kind === "refused" ? `${s}\n${(0, w.b6)(t.verdict, {
language: n,
colour: false
})}` : s;
}
function summaryFor(e, {language: n}) {
const {result: t} = e.announced;
const s = (0, p.Y1)([ heading(e, n), ...e.parts ]);
return t.kind === "refused" ? `${s}\n${(0, v.Y)(t.verdict, n)}` : s;
}
function annotationsFor(e, n) {
const {announced: t, parts: s} = e;
const {id: o, path: r, result: a, issueTrouble: l} = t;
if (a.kind === "refused") return (0, i.Ih)(a.verdict, {
...n,
file: r
});
if ((0, u.I)(a) && l === null && t.heard.length === 0) return [];
const {quotes: c} = (0, h.w)(n.language);
const d = s.flatMap(e => e.kind === "sentence" ? [ (0, m.M_)(e.text, c) ] : []).join(" ");
return [ {
level: (0, u.I)(a) ? "warning" : "error",
title: o,
message: d,
file: r
} ];
}
function outputsFor(e) {
const n = e.map(({announced: e}) => standingOf(e));
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
const {id: i, planDigest: a, issue: u, result: l} = r.announced;
const c = l.kind === "refused" ? (0, g.Y)(l.verdict) : {};
return {
...c,
...o,
"intervention-id": i,
"plan-digest": a,
...u !== null && {
"issue-number": String(u.number)
}
};
}
var b = t(1402);
var y = t(7992);
var O = t(8504);
var $ = t(1923);
var I = t(4849);
var S = t(9778);
var x = t(8705);
var T = t(7411);
var A = t(6719);
var _ = t(2039);
const j = new Set([ "receipt-unbound", "other-server", "not-signed", "signature-refused", "key-gone", "keys-unknown", "key-unusable", "workflows-unset", "hosted-runner" ]);
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
const s = (0, _.y)(e, n.solution);
return (0, S.Fr)(n) && s?.kind !== "verified" ? (0, S.ad)(s) : null;
}
function runUnknown(e) {
return e?.run?.known === false ? {
kind: "problem",
problem: e.run.problem
} : doubtful(e, "receipt-unbound");
}
const M = (0, a.B9)(0);
function dueOf(e, n = false) {
const {facts: t} = e;
if (t.receipts?.known !== true) return t.receipts === null ? {
kind: "never-announced"
} : {
kind: "problem",
problem: t.receipts.problem
};
const s = newestDelivered(e.candidate, t);
const o = s?.deliveredAt ?? M;
const r = e.candidate.intervention.status === "withdrawn" ? withdrawalDue(e, s, n) : noticeDue(e, s, n);
if (r.kind !== "send") return r;
const i = r.notice === "withdrawal" ? "withdrawal" : receiptKind(e.candidate);
const a = unconfirmedSince(e, o).find(({kind: n, payload: t}) => n === i && t?.planDigest === e.candidate.planDigest);
return a === void 0 ? {
...r,
since: o,
commit: commitOf(e, r)
} : {
kind: "unknown",
receipt: a
};
}
function commitOf({facts: e}, {previous: n}) {
const t = e.receipts?.known === true ? e.receipts.value : [];
const s = t.filter(({payload: e}) => e?.messageId === n?.reference);
return n === null ? null : s.at(-1)?.commit ?? null;
}
function receiptKind({intervention: e}) {
return e.urgent === void 0 ? "announcement" : "notification";
}
function isOfThis(e, {intervention: n}) {
return (0, I.z7)(e.creator) && e.payload?.interventionId === n.id;
}
function newestDelivered(e, n) {
const t = n.receipts?.known === true ? n.receipts.value : [];
return t.filter(n => isOfThis(n, e) && n.deliveredAt !== null).reduce((e, n) => e === null || Number(n.deliveredAt) > Number(e.deliveredAt) ? n : e, null);
}
function unconfirmedSince({candidate: e, facts: n}, t) {
const s = n.receipts?.known === true ? n.receipts.value : [];
return s.filter(n => isOfThis(n, e)).filter(({deliveredAt: e, createdAt: n}) => e === null && n > t).filter(({signed: e, signature: n}) => e === void 0 || n?.kind !== "refused").toSorted((e, n) => e.createdAt - n.createdAt);
}
const L = {
kind: "send",
notice: "withdrawal",
previous: {
digest: void 0,
reference: void 0
},
since: M,
commit: null
};
function isToldSince({deliveredAt: e}, {candidate: n, facts: t}) {
const {announcement: s, urgent: o} = n.intervention;
const r = (s ?? o?.notification)?.["sent-at"];
const i = t.now.known ? t.now.value : M;
return r !== void 0 && r > (e ?? M) && r <= i;
}
function withdrawalDue(e, n, t) {
const {announcement: s, urgent: o} = e.candidate.intervention;
const r = s ?? o?.notification;
const i = unconfirmedSince(e, n?.deliveredAt ?? M).filter(({kind: e}) => e !== "withdrawal").at(-1);
const a = i ?? n;
if (i === void 0 && n?.kind === "withdrawal" && !isToldSince(n, e)) {
const {deliveredAt: s, payload: o} = n;
const r = s ?? M;
const i = doubtOf(n, e);
if (i === "run-unknown") return runUnknown(n);
if (i !== null) return t ? L : doubtful(n, i);
return {
kind: "told",
via: "receipt",
at: r,
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
since: M,
commit: null
};
}
function noticeDue(e, n, t) {
const {candidate: s, facts: o, solution: r} = e;
const i = n?.deliveredAt ?? M;
const u = receiptKind(s);
if (unconfirmedSince(e, i).at(-1)?.kind === "withdrawal") return first(u, i);
const l = t ? null : toldByAGate(n, e);
if (l !== null) return l;
const c = (0, S.bh)(u, e);
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
const m = (0, S.RH)(c.notice.recipients, e).length === 0 && n <= l;
const p = (0, x.n)(e).codes.includes("urgent.not-notified");
if (!m || u === "notification" && p) return d;
if (!f && t) return {
...d,
again: true
};
const g = f ? {} : {
expired: true
};
return {
kind: "told",
via: s,
at: n,
reference: i,
withdrawn: false,
...g
};
}

case "other-plan":
return changed(d, previousOf(e, u));

case "none":
return changed(d, maybeTold(e, u, i));

case "unknown":
if (c.why === "run-unknown") return runUnknown(n);
if (j.has(c.why) && !t) return doubtful(n, c.why);
return d;
}
}
function toldByAGate(e, n) {
const {candidate: t} = n;
if (e === null || e.payload?.planDigest !== t.planDigest) return null;
const {deliveredAt: s, payload: r} = e;
if (s === null || (0, o.hJ)(e, n) !== "another-run") return null;
if ((0, T.J)({
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
const {candidate: t, facts: s} = e;
const o = s.receipts?.known === true ? s.receipts.value : [];
const r = (0, A.g)(o, n, e);
const i = r.kind === "other-plan" ? r.receipt.payload : null;
const {announcement: a, urgent: u} = t.intervention;
const l = n === "announcement" ? a : u?.notification;
const c = i?.planDigest ?? l?.plan;
return {
digest: isDigest(c) ? c : void 0,
reference: i?.messageId ?? l?.reference
};
}
function isDigest(e) {
return e !== void 0 && /^sha256:[0-9a-f]{64}$/.test(e);
}
var C = t(9103);
var D = t(7217);
var q = t(1346);
var z = t(1738);
var P = t(5987);
function writeNotice(e, n, t, s) {
const o = e.previous;
switch (e.notice) {
case "announcement":
return (0, z.q)(e.notice, n);

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
return e.notice === "urgent-notification" ? (0, z.q)(e.notice, a) : (0, z.q)(e.notice, {
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
return (0, z.q)(e.notice, {
...n,
reference: u,
announced: i,
digest: a,
refusals: s
});
}
}
}
async function readPrevious(e, n, t, s) {
if (t === null || s === void 0) return;
const o = await (0, D.i9)(e, n, [ t ]);
if (!o.ok) return;
const r = (0, P.hy)(o.value.get(t) ?? []);
const i = await (0, q.b4)(e, n, [ ...new Set(r.map(({oid: e}) => e)) ]);
if (!i.ok) return;
for (const {path: e, oid: n} of r) {
const t = i.value.get(n);
const o = t === void 0 ? null : (0, P.G9)(e, t);
if (o?.planDigest === s) return o.intervention;
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
return (0, y.D)(r) ? r.text : null;
}
var B = t(4752);
async function refusalsOf(e, n, t, s, {notice: o, previous: r}, i) {
const a = r?.digest;
if (a === void 0 || o !== "withdrawal" && o !== "changed-announcement") return;
const u = {
...s.facts,
landing: null
};
const l = {
...s,
facts: u
};
const c = await (0, b.EQ)(e, n, {
...t,
planDigest: a
}, l, i);
return c.flatMap(({party: e, no: n}) => n === null ? [] : [ {
party: e,
at: n.at,
reference: n.reference
} ]);
}
var R = t(8920);
var Y = t(2270);
async function announceOne(e, n) {
const {client: t, standing: s} = e;
t.begin();
const {solution: o} = s.files;
const r = await (0, b.xS)(t, s, n, e);
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
solution: o,
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
const t = u.notice === "withdrawal" ? null : (0, B.M)(n, o, i);
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
async function sendNotice(e, n, t, s, o) {
const {client: r, standing: i, post: a, language: u, runId: l} = e;
const {repository: c, state: d, files: f} = i;
const {intervention: m, planDigest: p} = n;
const {solution: g} = f;
const {notice: v} = s;
const w = {
intervention: m,
solution: g,
planDigest: p
};
const k = writeNotice(s, w, void 0);
if (!(0, y.D)(k)) return ended(e, n, {
kind: "incomplete",
notice: v,
missing: k.missing
}, o);
const h = {
candidate: n,
solution: g,
language: u,
letter: k.text,
outcome: null,
leaveClosed: s.again
};
const b = await (0, C.s8)(r, c, h);
if (!b.ok) return ended(e, n, {
kind: "failed",
at: "issue",
problem: b.problem
}, o);
const O = await readPrevious(r, c, s.commit, s.previous?.digest);
const $ = await refusalsOf(r, i, n, t, s, b);
const I = writeNotice(s, {
...w,
approvalPage: b.value.url
}, O, $);
const S = (0, y.D)(I) ? I : k;
const x = await (0, R.m)(r, c, {
kind: v === "withdrawal" ? "withdrawal" : receiptKind(n),
letter: S,
interventionId: m.id,
planDigest: p,
commit: d.tip,
runId: l,
environment: m.environment,
since: s.since
}, a, o, {
signer: {
client: r,
access: e.access,
demanded: g.evidence.announcement === "signed"
},
mailServer: g.contacts["mail-server"]
});
const T = (0, Y.B)(x, v, S, o);
if (T.kind === "rival") return ended(e, n, T, o, b.value);
return withIssue(e, n, t, T, o, S.text, s);
}
async function withIssue(e, n, t, s, o, r, i) {
const {client: a, standing: u, language: l} = e;
const {repository: c, files: d} = u;
const {solution: f} = d;
a.begin();
const m = r ?? standingLetter(n, f);
const p = {
result: s,
parts: partsOf(e, bare(n, s), m, o)
};
const g = {
candidate: n,
solution: f,
language: l,
letter: m,
outcome: p,
leaveClosed: i?.again
};
const v = await (0, C.s8)(a, c, g);
if (!v.ok) return ended(e, n, s, o, null, v.problem, m);
const {number: w} = v.value;
const k = n.intervention.status === "withdrawn" ? [] : await (0, b.EQ)(a, u, n, t, v);
let h = null;
const y = i?.notice === "withdrawal" ? void 0 : i?.previous?.digest;
if (y !== void 0 || s.kind === "sent" || s.kind === "told") {
const e = n.intervention.status === "withdrawn";
const t = e ? {
kind: "withdrawn"
} : y === void 0 ? null : {
kind: "changed",
from: y
};
if (t !== null) h = await (0, C.li)(a, c, w, n, t, l);
}
h ??= await (0, C.T0)(a, c, w, n, k, o, l);
return ended(e, n, s, o, v.value, h, m, k);
}
function bare(e, n) {
const {intervention: t, path: s, planDigest: o} = e;
const r = t.urgent !== void 0;
return {
id: t.id,
path: s,
planDigest: o,
urgent: r,
result: n,
issue: null,
heard: [],
issueTrouble: null
};
}
function partsOf({standing: e, language: n}, t, s, o) {
const {owner: r, name: i} = e.repository;
const {solution: a} = e.files;
const u = a.contacts["solution-custodian"];
const l = u === void 0 ? (0, O.LR)(a) : (0, O.AQ)(a, u);
return (0, $.Gm)({
announced: t,
letter: s,
now: o,
language: n,
to: l,
repository: `${r}/${i}`
});
}
function ended(e, n, t, s = (0, a.B9)(0), o = null, r = null, i = null, u = []) {
const l = {
...bare(n, t),
issue: o === null ? null : {
number: o.number,
url: o.url
},
heard: u,
issueTrouble: r
};
return {
announced: l,
parts: partsOf(e, l, i, s)
};
}
var F = t(8666);
var N = t(1999);
var E = t(2761);
var K = t(5079);
var U = t(217);
var W = t(1043);
var H = t(4036);
var G = t(1151);
var J = t(8056);
var Z = t(7335);
var Q = t(5204);
var V = t(6255);
async function findWork({client: e, repository: n, listed: t, candidates: s}, o) {
const r = new Map;
const i = new Set(o.map(J.YN));
const take = (e, n) => {
const t = (0, J.YN)({
interventionId: e.id,
planDigest: n
});
if (i.has(t) && !r.has(t)) r.set(t, e);
};
for (const {intervention: e, planDigest: n} of s) take(e, n);
const missing = () => o.filter(e => !r.has((0, J.YN)(e)));
const a = new Set(missing().map(({interventionId: e}) => (0, Z.sQ)(e)));
const u = t.filter(({path: e}) => e.startsWith(".ezdrav/done/"));
const l = [ u.filter(({path: e}) => a.has(e)), u.filter(({path: e}) => !a.has(e)) ];
let c = {
ok: true,
value: null,
request: "",
next: null
};
for (const t of l) {
if (t.length === 0 || missing().length === 0) continue;
const s = await (0, V.C)(e, n, t);
if (!s.ok) return s;
c = s;
for (const {path: e, source: n} of s.value) {
const t = (0, Q.I)(e, n);
if (t.ok) take(t.value, t.planDigest);
}
}
return {
...c,
value: r
};
}
var X = t(64);
async function lookAfterReviews(e) {
const {client: n, repository: t} = e;
const s = await (0, H.Zm)(n, t, ({body: e}) => (0, J.n0)(e) !== null && !(0, J.TN)(e));
if (!s.ok) return {
deeds: [],
problem: s.problem
};
const o = openReviews(s.value);
if (o.length === 0) return {
deeds: [],
problem: null
};
const r = await findWork(e, o.map(({reviewed: e}) => e));
if (!r.ok) return {
deeds: [],
problem: r.problem
};
const i = await e.now();
if (!i.known) return {
deeds: [],
problem: i.problem
};
const a = [];
for (const n of o) {
const t = r.value.get((0, J.YN)(n.reviewed)) ?? null;
const s = await lookAfter(e, n, t, i.value);
if (s !== null) a.push(s);
}
return {
deeds: a,
problem: null
};
}
function openReviews(e) {
const n = [ ...e.own.map(e => ({
issue: e,
edited: false
})), ...e.edited.map(e => ({
issue: e,
edited: true
})) ].toSorted((e, n) => e.issue.number - n.issue.number);
const t = new Map;
for (const {issue: e, edited: s} of n) {
const n = (0, J.n0)(e.body);
if (n === null || t.has((0, J.YN)(n))) continue;
t.set((0, J.YN)(n), {
issue: e,
reviewed: n,
edited: s
});
}
return [ ...t.values() ];
}
async function lookAfter(e, n, t, s) {
if (t?.review?.held !== void 0) return closeRecorded(e, n);
const o = e.solution.calendar["extra-non-working-days"];
const r = reviews_dueOf(n, t, o);
const i = (0, G.TQ)(r, s, o);
return i === null ? null : remind(e, n, {
kind: i,
due: r,
now: s
});
}
function reviews_dueOf({issue: e, edited: n}, t, s) {
const o = n ? null : (0, J.M_)(e.body);
const r = t?.outcome?.["ended-at"];
if (t?.review?.due !== void 0) return t.review.due;
return o ?? (t === null || r === void 0 ? null : (0, G.dW)(t, r, s));
}
async function closeRecorded({client: e, repository: n}, {issue: t, reviewed: s, edited: o}) {
if (t.state === "closed" && o) return null;
const r = await (0, W.tt)(e, n, t.number, {
...!o && {
body: (0, J.t2)(t.body)
},
...t.state === "open" && {
state: "closed",
state_reason: "completed"
}
});
return deedOf("closed", t, s, r.ok ? null : r.problem);
}
async function remind({client: e, repository: n, solution: t, language: s}, {issue: o, reviewed: r}, i) {
const {kind: a, due: u, now: l} = i;
const {interventionId: c} = r;
const d = {
client: e,
repository: n,
issue: o.number,
now: l
};
const f = o.state === "closed";
const m = await (0, X.D)(d);
if (!m.ok) return deedOf("reminded", o, r, m.problem);
const {assignees: p} = t.contacts;
const g = await (0, X.N)(d, m.value, {
what: a,
write: e => (0, Z.yg)({
kind: a,
said: e,
interventionId: c,
due: u,
reopened: f,
assignees: p,
language: s
})
});
if (g.kind === "already") return null;
if (g.kind === "problem") return deedOf("reminded", o, r, g.problem);
const v = f ? await (0, W.tt)(e, n, o.number, {
state: "open",
state_reason: "reopened"
}) : null;
return deedOf("reminded", o, r, v?.ok === false ? v.problem : null);
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
function reviewParts({deeds: e, problem: n}, t) {
const s = (0, h.w)(t);
const {kept: o} = s.review;
return [ ...n === null ? [] : [ (0, p.em)(o.unlisted), ...(0, $.ej)(n, s) ], ...e.flatMap(e => [ (0, 
p.em)(o[e.kind](e.interventionId, e.issue)), ...e.kind === "failed" ? (0, $.ej)(e.problem, s) : [] ]) ];
}
function areReviewsKept({deeds: e, problem: n}) {
return n === null && e.every(({kind: e}) => e !== "failed");
}
function reviewsJson({deeds: e, problem: n}) {
return {
failed: n?.code ?? null,
issues: e.map(e => ({
intervention: e.interventionId,
"issue-number": e.issue,
done: e.kind,
code: e.kind === "failed" ? e.problem.code : null
}))
};
}
function withReviews(e, n, t) {
const s = reviewParts(n, t);
if (s.length === 0) return e;
const o = areReviewsKept(n);
const {report: r} = e;
return {
...e,
exitCode: o ? e.exitCode : 1,
log: `${e.log}${(0, p._r)(s, t)}`,
summary: `${e.summary}\n${(0, p.Y1)(s)}`,
annotations: o ? e.annotations : [ ...e.annotations, {
level: "error",
title: "review",
message: inOne(s, t)
} ],
...typeof r === "object" && {
report: {
...r,
reviews: reviewsJson(n)
}
}
};
}
function inOne(e, n) {
const {quotes: t} = (0, h.w)(n);
return e.flatMap(e => e.kind === "sentence" ? [ (0, m.M_)(e.text, t) ] : []).join(" ");
}
var ee = t(3193);
async function announce(e, n = {}) {
const {inputs: t, context: o} = e;
const i = (0, K.ss)(t, n);
const a = (0, N.$)(e);
const {event: u, runId: l} = o;
try {
a.begin();
const e = (0, N._)(o);
const n = t.sendAgain === void 0 ? null : await (0, U.V9)(a, e, t.sendAgain);
const c = n?.ok === false ? n : await (0, b.ZY)(a, e, t.intervention);
if (!c.ok) {
const {problem: e} = c;
const n = {
kind: "unknown",
problem: e
};
return (0, E.F_)((0, F.Uw)(a, n, e, r.U, u), {
language: t.language ?? "en",
locate: new Map,
file: null
});
}
const d = c.value;
const {files: f} = d;
const m = t.language ?? f.solution.language ?? "en";
const p = f.diagnostics.filter(({code: e}) => e === "file.unread");
const g = {
language: m,
locate: f.locate,
unread: p
};
const v = misplaced(a, d, o);
if (v !== null) return (0, E.F_)(v, {
...g,
file: null
});
const concluded = async e => t.intervention === void 0 ? withReviews(e, await reviewsKept(a, d, m), m) : e;
const w = unusable(a, d, t.intervention, u) ?? unfilled(a, d, u);
if (w !== null) return await concluded((0, E.F_)(w, {
...g,
file: null
}));
const k = u === "workflow_dispatch" && t.intervention !== void 0;
const h = {
client: a,
standing: d,
post: i,
language: m,
event: u,
anew: k,
runId: l,
access: (0, s.j)(process.env)
};
const y = await announceAll(h, t.intervention !== void 0);
return await concluded(concludeAnnounced(y, g));
} finally {
a.close();
}
}
function reviewsKept(e, {repository: n, state: t, files: s}, o) {
e.begin();
const {candidates: r, solution: i} = s;
const now = () => (0, ee.I)(e, n);
const a = {
client: e,
repository: n,
listed: t.files,
candidates: r,
solution: i,
language: o,
now
};
return lookAfterReviews(a);
}
function misplaced(e, {files: n, state: t}, {event: s, ref: r}) {
const i = r === `refs/heads/${t.defaultBranch}` && o.NZ.includes(s);
return i ? null : (0, F.Yb)(e, n.files, n.solution, {
event: s,
ref: r
});
}
function unusable(e, {files: n}, t, s) {
const {kind: o} = n.files;
if (o === "read") return null;
const r = n.diagnostics.filter(({code: e}) => e !== "file.unread" && e !== "file.starter-text");
if (o === "invalid" && r.length === 0 && t === void 0) return null;
const i = n.files.kind === "unknown" ? n.files.problem : null;
return (0, F.Uw)(e, n.files, i, n.solution, s);
}
function unfilled(e, {files: n}, t) {
const s = n.diagnostics.filter(({code: e}) => e === "file.starter-text");
if (s.length === 0) return null;
return (0, F.Uw)(e, {
kind: "invalid",
diagnostics: s
}, null, n.solution, t);
}
async function announceAll(e, n) {
const {files: t} = e.standing;
const s = t.candidates.filter(({intervention: e}) => e.outcome === void 0);
const [o] = t.candidates;
if (n && s.length === 0 && o !== void 0) {
const {client: n, event: s} = e;
const r = (0, F.tm)(n, t.files, o, t.solution, s);
return [ endedWithout(e, o, {
kind: "refused",
verdict: r
}) ];
}
const r = [];
for (const n of s) {
const t = withSameId(n, s);
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
6255: ((e, n, t) => {
t.d(n, {
C: () => readKeptFiles
});
var s = t(1346);
var o = t(3995);
var r = t(5987);
var i = t(8317);
const a = 100;
async function readKeptFiles(e, n, t) {
const s = t.filter(({path: e}) => (0, i.t)(e));
const o = await readAll(e, n, s);
if (!o.ok) return o;
const r = s.map(e => ({
path: e.path,
source: sourceOf(e, o.value)
}));
return {
...o,
value: r
};
}
function sourceOf(e, n) {
const t = n.get(e.oid);
const s = (0, r.LF)(e.path);
const i = {
unread: "too-large",
size: e.size,
limit: s
};
return (0, o.O$)(e) ?? t ?? i;
}
async function readAll(e, n, t) {
const i = t.filter(e => (0, o.O$)(e) === null && e.size <= (0, r.LF)(e.path));
const u = [ ...new Set(i.map(({oid: e}) => e)) ];
const l = new Map;
let c = {
ok: true,
value: l,
request: "",
next: null
};
for (let t = 0; t < u.length; t += a) {
c = await (0, s.b4)(e, n, u.slice(t, t + a));
if (!c.ok) return c;
for (const [e, n] of c.value) l.set(e, n);
}
return {
...c,
value: l
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
return a.test(e) || e === i.iZ || e === i.Fo;
}
function keptSolution(e, n) {
const t = [];
const u = n.flatMap(({path: e, source: n}) => {
if (!a.test(e)) return [];
const o = (0, s.I)(e, n);
if (o.ok) return [ {
path: e,
intervention: o.value
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
const l = read(i.iZ, o.K);
const {calendar: c} = l ?? o.U;
return {
solution: {
label: e,
name: l?.name ?? null,
interventions: u,
roster: read(i.Fo, r.h),
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
var s = t(2544);
var o = t(9962);
var r = t(9600);
var i = t(5079);
var a = t(217);
var u = t(7400);
async function notify(e, n, t, s, o, r) {
const a = (0, i.tI)(t.interventionId, s);
const u = {
messageId: a,
date: o
};
const {server: l} = s;
if (l === null) {
const e = await (0, i.fU)(t.letter, u, s, nameOf(t));
if (e.kind === "by-hand") return e;
return {
kind: "not-sent",
delivery: undelivered(e),
left: null
};
}
const {mailServer: c} = r;
const d = l.host.toLowerCase();
if (c !== void 0 && c.toLowerCase() !== d) return {
kind: "other-server",
host: d,
named: c
};
const f = contentOf(t, a, d);
return e.uninterrupted(() => sendWithReceipt({
client: e,
repository: n,
content: f
}, t, s, u, r.signer));
}
async function sendWithReceipt(e, n, t, s, l) {
const {content: d} = e;
const {messageId: f, date: m} = s;
const p = l === null ? null : await (0, u._)(l, d.kind, (0, o.T8)(d, "claim"));
if (p !== null && p.kind !== "signed" && l?.demanded === true) return {
kind: "no-signature",
problem: p.problem
};
const g = p?.kind === "signed" ? p.token : null;
const v = (0, a.Cp)(e, g, n.since);
const w = await (0, r.E)(v, f, m, a.ne, async () => {
const e = await (0, i.fU)(n.letter, s, t, nameOf(n));
const o = e.kind === "by-hand" ? c : e;
return {
end: o.kind === "not-sent" ? "failed" : o.kind,
delivery: o
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
const s = String(w.key);
if (t.kind === "unknown") return {
kind: "unknown",
messageId: f,
receipt: s,
delivery: t
};
if (t.kind === "not-sent") return {
kind: "not-sent",
delivery: t,
left: n.ok ? null : s
};
const o = await receiptSigned(e, l, p);
if (!n.ok && o.kind !== "signed") return {
kind: "unconfirmed",
messageId: f,
receipt: s,
problem: n.problem
};
const r = n.ok ? n.value : m;
const {mailServer: i} = d;
const {refusedCopies: a} = t;
return {
kind: "sent",
at: r,
messageId: f,
receipt: s,
mailServer: i,
signing: o,
refusedCopies: a
};
}
}
}
async function receiptSigned({client: e, repository: n, content: t}, r, i) {
if (r === null || i === null) return {
kind: "unset"
};
const {demanded: c} = r;
const unsigned = (e, n = true) => ({
kind: "unsigned",
setUp: n,
demanded: c,
problem: e
});
if (i.kind === "not-set-up") return unsigned(i.problem, false);
const {kind: d, commit: f} = t;
const m = (0, o.T8)(t, "receipt");
const p = await (0, u.G)(r, d, m);
if (p.kind !== "signed") return unsigned(p.problem);
for (let t = 1; ;t += 1) {
const r = await (0, o.Bj)(e, n, f, {
kind: d,
payload: m,
token: p.token
});
if (r.ok) {
await (0, o.JW)(e, n, r.value);
return {
kind: "signed"
};
}
if (t === l || (0, a.vu)(r.problem)) return unsigned(r.problem);
await (0, s.v)(a.j2 * t, e.signal);
}
}
const l = 3;
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
7290: ((e, n, t) => {
t.d(n, {
I: () => isSettled,
n: () => lacksSignature
});
function isSettled(e) {
const {kind: n} = e;
if (n === "sent") return !lacksSignature(e);
return n === "told" || n === "never-announced";
}
function lacksSignature({signing: e}) {
return e.kind === "unsigned" && e.demanded;
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
var s = t(3619);
var o = t(5274);
var r = t(4036);
var i = t(9339);
var a = t(7827);
const u = "ezdrav-announcement";
function announcementMarker(e) {
return `\x3c!-- ezdrav:announcement:${e} --\x3e`;
}
const l = 5;
const c = s.Ikc({
pageInfo: s.Ikc({
hasNextPage: s.zMY(),
endCursor: s.mee(s.YjP())
}),
nodes: s.YOg(o.Cc)
});
async function findAnnouncementIssue(e, n, t) {
return announcementOf(await (0, r.Jz)(e, n), t);
}
function announcementOf(e, n) {
if (!e.ok) return e;
return {
...e,
value: (0, r.XQ)(e.value, announcementMarker(n))
};
}
const d = s.Ikc({
repository: s.X$i(i.lz, {
issue: s.Ikc({
comments: c
})
})
});
const f = s.YOg(s.Ikc({
id: s.aig(),
issue_url: s.YjP(),
performed_via_github_app: s.lqM(s.L5J())
}));
async function readComments(e, n, t) {
const [s, o] = await Promise.all([ readCommentPages(e, n, t), e.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, i.at)(n),
issue_number: t
}, f, l) ]);
if (!s.ok) return s;
if (!s.value.some(({body: e}) => mayApprove(e))) return {
...s,
value: s.value.map(e => approving(e, new Set))
};
if (!o.ok) return o;
if (o.value.some(e => !(0, i.lJ)(n, e.issue_url))) return (0, i._2)(o.request);
const r = new Set(o.value.filter(e => e.performed_via_github_app === null).map(e => String(e.id)));
return {
...s,
value: s.value.map(e => approving(e, r))
};
}
function mayApprove(e) {
return e.startsWith("/approve ");
}
async function readCommentPages(e, n, t) {
const s = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {\n    repository(owner: $owner, name: $name) { ${i.zK} issue(number: $number) {\n    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {\n      ${o.YK} } } } } }`;
const r = [];
let u = null;
for (let o = 1; ;o += 1) {
const c = {
...(0, i._M)(n),
number: t,
after: u
};
const f = await e.query(s, c, d);
if (!f.ok) return f;
const m = f.value.repository;
if ((0, i.wP)(n, m)) return (0, i._2)(f.request);
const {nodes: p} = m.issue.comments;
if (!p.every(({url: e}) => (0, i.vO)(n, e))) return (0, i._2)(f.request);
r.push(...p);
const {hasNextPage: g, endCursor: v} = m.issue.comments.pageInfo;
if (!g) return {
...f,
value: r
};
if (o === l) return (0, a.O)(f.request, "too-many-comments", {
most: l * 100
});
u = v;
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
async function readJobs(e, n, t) {
const s = await e.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
...(0, o.at)(n),
run_id: t,
filter: "all"
}, i, a);
if (!s.ok) return s;
if (s.value.some(e => e.run_id !== t)) return (0, o._2)(s.request);
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
9337: ((e, n, t) => {
t.d(n, {
Mc: () => closingHead,
gn: () => isUnderWay,
ix: () => closingComments
});
var s = t(9466);
var o = t(7674);
const r = 15 * s.pY;
const i = /^<!-- ezdrav:closing-report:(sent|begun|none):([0-9a-f]{16})(?::(\S+))? -->\r?$/m;
const a = /^<!-- ezdrav:closing-run:(sha256:[0-9a-f]{64})\/(\S*)\/(\S*)\/(completed|rolled-back|cancelled|failed) -->\r?$/m;
function closingHead(e) {
const {interventionId: n, planDigest: t, state: o, hash: r, begunAt: i, seen: a} = e;
const u = i === null ? "" : `:${(0, s.tK)(i)}`;
const time = e => e === void 0 ? "" : (0, s.tK)(e);
return [ markerOf(n), `\x3c!-- ezdrav:closing-report:${o}:${r}${u} --\x3e`, ...a === null ? [] : [ `\x3c!-- ezdrav:closing-run:${t}/${time(a.startedAt)}/${time(a.endedAt)}/${a.ending} --\x3e` ] ].join("\n");
}
function closingComments(e, n, t) {
const s = markerOf(n);
return e.filter(({body: e, edited: n}) => !n && e.split(/\r?\n/).includes(s)).map(({id: e, body: n}) => {
const [, s, o = "", r = ""] = i.exec(n) ?? [];
const a = s === "sent" || s === "begun" ? s : "none";
return {
id: e,
body: n,
state: a,
hash: o,
begunAt: timeOf(r) ?? null,
seen: seenOf(n, t)
};
}).toSorted((e, n) => e.id - n.id);
}
function isUnderWay({state: e, begunAt: n}, t) {
return e === "begun" && n !== null && t - n < r;
}
function markerOf(e) {
return `\x3c!-- ezdrav:closing:${e} --\x3e`;
}
function seenOf(e, n) {
const [, t, s = "", o = "", r] = a.exec(e) ?? [];
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
3395: ((e, n, t) => {
t.d(n, {
UJ: () => keepable,
l1: () => unpack,
qq: () => pack
});
var s = t(813);
var o = t(498);
const {deflateRawSync: r, inflateRawSync: i} = process.getBuiltinModule("node:zlib");
const a = 96e3;
const u = 16777216;
function keepable(e, {solution: n, facts: t}) {
const r = (0, s.GD)({
solution: n,
facts: t,
verdict: e,
versions: o.S
});
if (r === null) return null;
const i = pack(r);
return {
text: r,
packed: i.length > a ? null : i
};
}
function pack(e) {
return r(e, {
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
7994: ((e, n, t) => {
t.r(n);
t.d(n, {
request: () => request_request
});
var s = t(1346);
var o = t(8328);
var r = t(7992);
var i = t(3995);
var a = t(2669);
var u = t(8232);
var l = t(1742);
var c = t(2266);
var d = t(8666);
var f = t(1999);
var m = t(2761);
var p = t(5987);
var g = t(5508);
var v = t(5079);
var w = t(3193);
var k = t(1923);
var h = t(4391);
var b = t(332);
var y = t(4729);
var O = t(2921);
function requestParts(e, n) {
const t = (0, O.w)(n).request;
const list = e => e.map(h.TL).join(", ");
switch (e.kind) {
case "sent":
return [ (0, b.em)(t.sent(list(e.to), (0, h.TL)(e.messageId))) ];

case "told":
return [ (0, b.em)(t.told) ];

case "rival":
return [ (0, b.em)(t.rival) ];

case "sending":
return [ (0, b.em)(t.sending((0, h.TL)(e.messageId))), (0, b.em)(t.ifItDidNot((0, 
h.TL)(e.messageId))) ];

case "unknown":
return [ (0, b.em)(t.unknown((0, h.TL)(e.messageId))), (0, b.em)(t.ifItDidNot((0, 
h.TL)(e.messageId))) ];

case "earlier-unknown":
return [ (0, b.em)(t.earlierUnknown), (0, b.em)(e.messageId === null ? t.recordChanged : t.ifItDidNot((0, 
h.TL)(e.messageId))) ];

case "by-hand":
{
const {path: n, to: s, subject: o, fromKnown: r} = e;
const i = (0, b.em)(t.byHand((0, h.TL)(n), list(s), (0, h.TL)(o)));
const a = {
kind: "letter",
title: t.wholeLetter,
text: e.letter
};
return r ? [ i, a ] : [ i, (0, b.em)(t.setSender), a ];
}

case "not-sent":
{
const {announce: s} = (0, O.w)(n);
const o = e.detail === "" ? "" : ` (${(0, h.TL)(e.detail)})`;
return [ (0, b.em)(t.notSent(`${s.refusals[e.why]}${o}`)), ...(0, y.g)(e, s).map(b.em) ];
}

case "incomplete":
return [ (0, b.em)(t.incomplete(list(e.missing))) ];

case "failed":
return [ (0, b.em)(t.problem), ...(0, k.ej)(e.problem, (0, O.w)(n)) ];
}
}
function requestIssueBody(e, n, t, s) {
const o = (0, O.w)(s).request;
const r = [ e, t.map(e => `@${e}`).join(" "), o.tasks, (0, b.P_)(o.wholeLetter, n) ];
return `${r.filter(e => e !== "").join("\n\n")}\n`;
}
function requestTitle(e, n) {
return (0, O.w)(n).request.letters[e];
}
var $ = t(498);
function concludeRequest(e, n, t, s, o) {
const r = (0, O.w)(o).request;
const i = n.kind === "sent" || n.kind === "told";
const a = [ ...requestParts(n, o), ...s === null ? [] : [ (0, b.em)(r.issueTrouble), ...(0, 
k.ej)(s, (0, O.w)(o)) ], ...t === null ? [] : [ (0, b.em)(r.issueAt(t)) ] ];
const u = r.head(requestTitle(e, o), i);
const l = [ {
kind: "heading",
text: u
}, ...a ];
const {quotes: c} = (0, O.w)(o);
const d = a.flatMap(e => e.kind === "sentence" ? [ (0, h.M_)(e.text, c) ] : []).join(" ");
return {
exitCode: i ? 0 : 1,
outputs: {
allowed: "false",
...t !== null && {
"issue-number": String(t)
}
},
log: (0, b._r)(l, o),
summary: (0, b.Y1)(l),
annotations: i && s === null ? [] : [ {
level: i ? "warning" : "error",
title: u,
message: d
} ],
report: {
schema: 1,
mode: "request",
letter: e,
result: n.kind,
"message-id": "messageId" in n ? n.messageId : null,
"issue-number": t,
versions: $.S
}
};
}
var I = t(1738);
function requestLetter(e, n) {
if (e.name.trim() === "") return {
missing: [ "name" ]
};
if (n === null) return (0, I.q)("architecture", {
solution: e
});
const {kind: t, subject: s} = n;
return t === "question" ? (0, I.q)(t, {
solution: e,
subject: s,
question: n.question
}) : (0, I.q)(t, {
solution: e,
subject: s,
elements: n.elements ?? [],
justification: n.justification
});
}
var S = t(1043);
var x = t(9600);
var T = t(2544);
var A = t(9019);
var _ = t(8446);
const j = 0;
const M = 1e3;
function requestLedger(e, n, t, s) {
const {client: o, repository: r, now: i} = e;
const {number: a} = n;
const bodyOf = (e, n, t) => [ (0, _.Ge)("begun", bare(e), i), ...n === null ? [] : [ (0, 
_.Ge)(n, bare(e), i) ], "", t ].join("\n");
const read = async () => {
const e = await (0, A.p)(o, r, [ a ], () => true);
return e.ok ? {
ok: true,
value: e.value.get(a) ?? []
} : e;
};
const say = async (e, n, s) => {
const a = await (0, S.vv)(o, r, e, bodyOf(t, n, s));
return a.ok ? {
ok: true,
value: i
} : a;
};
return {
claim: async () => {
const e = await (0, S.BC)(o, r, a, bodyOf(t, null, s));
return e.ok ? {
ok: true,
value: e.value.id
} : {
...e,
certain: false
};
},
attempts: async () => {
const e = await read();
if (!e.ok) return e;
return {
ok: true,
value: [ ...inText(n, i), ...e.value.flatMap(e => attemptsOf(e, i)) ]
};
},
end: async (e, n) => {
if (n === "yielded") {
const n = await (0, S.Tu)(o, r, e);
return n.ok ? {
ok: true,
value: i
} : n;
}
return say(e, n, s);
},
wait: e => (0, T.v)(M * e, o.signal),
say,
giveUp: async e => {
const n = await read();
if (!n.ok) return n;
const t = n.value.filter(({body: n}) => n.includes(bare(e))).filter(({body: e, edited: n}) => n || (0, 
_.qw)([ e ]).every(({end: e}) => e !== "sent"));
for (const e of t) {
const n = await (0, S.Tu)(o, r, e.id);
if (!n.ok) return n;
}
return {
ok: true,
value: null
};
}
};
}
function bare(e) {
return e.replace(/^<|>$/g, "");
}
function attemptsOf({id: e, body: n, edited: t}, s) {
if (t) return [ {
key: e,
messageId: `edited-${e}`,
at: s,
end: "unknown"
} ];
return (0, _.qw)([ n ]).map(n => ({
...n,
key: e,
messageId: `<${n.messageId}>`
}));
}
function inText({body: e}, n) {
const t = /^<!-- ezdrav:request-mail:(\w+) -->\r?$/m.exec(e)?.[1];
if (t === void 0 || t === "none") return [];
return [ {
key: j,
messageId: "",
at: n,
end: t === "sent" ? "sent" : "unknown"
} ];
}
const L = "ezdrav-request";
const {createHash: C} = process.getBuiltinModule("node:crypto");
async function sendRequest(e, n, t, s) {
const {client: o, repository: r, solution: i, post: a, language: u, now: l} = e;
const c = (0, v.tI)(`ezdrav-${n}`, a);
const d = {
messageId: c,
date: l
};
if (a.server === null) {
const e = await (0, v.fU)(t, d, a, `ezdrav-${n}`);
return {
result: resultOf(e, t, c),
issue: null,
trouble: null
};
}
const {to: f, subject: m, text: p} = t;
const g = C("sha256").update(JSON.stringify([ f, m, p ])).digest("hex");
const w = `\x3c!-- ezdrav:request:${g.slice(0, 32)} --\x3e`;
const {assignees: k} = i.contacts;
const h = requestTitle(n, u);
const y = requestIssueBody(w, p, k, u);
const O = {
label: L,
marker: w,
title: h,
body: y,
assignees: k
};
const $ = await (0, S.px)(o, r, O);
if (!$.ok) return {
result: {
kind: "failed",
problem: $.problem
},
issue: null,
trouble: null
};
const {issue: I} = $.value;
const {number: T} = I;
const said = e => (0, b.Y1)(requestParts(e, u));
const A = requestLedger(e, I, c, said({
kind: "sending",
messageId: c
}));
const failed = e => ({
result: {
kind: "failed",
problem: e
},
issue: T,
trouble: null
});
if (s !== void 0) {
const e = await A.giveUp(s);
if (!e.ok) return failed(e.problem);
}
const _ = await (0, x.E)(A, c, l, D, async () => {
const e = await (0, v.fU)(t, d, a, `ezdrav-${n}`);
o.begin();
const s = e.kind === "sent" || e.kind === "unknown" ? e.kind : "failed";
return {
end: s,
posted: e
};
});
switch (_.kind) {
case "not-claimed":
return failed(_.problem);

case "yielded":
{
const {kind: e, messageId: n} = _.to;
const t = e === "sent" ? {
kind: "told"
} : e === "claimed" ? {
kind: "rival"
} : {
kind: "earlier-unknown",
messageId: n.startsWith("<") ? n : null
};
return {
result: t,
issue: T,
trouble: null
};
}

case "delivered":
{
const e = resultOf(_.delivery.posted, t, c);
const n = _.recorded.ok ? await A.say(_.key, _.delivery.end, said(e)) : _.recorded;
return {
result: e,
issue: T,
trouble: n.ok ? null : n.problem
};
}
}
}
const D = {
code: "api.malformed",
request: "GraphQL StaffComments",
status: 200,
detail: "the list lacks the comment just made"
};
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
const q = "architecture, .ezdrav/requests/NAME.yml";
async function request_request(e, n = {}) {
const {inputs: t, context: s} = e;
const i = t.request ?? "";
if (i !== "architecture" && !(0, u.d)(i)) throw new c.H5("request", q);
const a = (0, v.ss)(t, n);
const k = (0, f.$)(e);
const h = (0, f._)(s);
const unusable = (e, n) => {
const o = n === null ? {
kind: "invalid",
diagnostics: e
} : {
kind: "unknown",
problem: n
};
const r = (0, d.Uw)(k, o, n, l.U, s.event);
const i = t.language ?? "en";
return (0, m.F_)(r, {
language: i,
locate: new Map,
file: null
});
};
try {
k.begin();
const e = await (0, o.Nu)(k, h, null);
if (!e.ok) return unusable([], e.problem);
const n = await (0, g.B)(k, h, e.value, void 0);
if (n.files.kind === "unknown") return unusable([], n.files.problem);
const s = n.diagnostics.filter(({file: e}) => e === p.iZ);
const u = await readWanted(k, h, e.value, i);
const l = await (0, w.I)(k, h);
if (u.problem !== null || u.diagnostics.length > 0 || s.length > 0) return unusable([ ...s, ...u.diagnostics ], u.problem);
if (!l.known) return unusable([], l.problem);
const {solution: c} = n;
const d = t.language ?? c.language ?? "en";
const f = u.value?.kind ?? "architecture";
const m = requestLetter(c, u.value);
if (!(0, r.D)(m)) {
const e = u.value === null || m.missing.includes("name") ? p.iZ : i;
const n = m.missing.map(n => `${n} (${e})`);
return concludeRequest(f, {
kind: "incomplete",
missing: n
}, null, null, d);
}
const v = {
client: k,
repository: h,
solution: c,
post: a,
language: d,
now: l.value
};
const {result: b, issue: y, trouble: O} = await k.uninterrupted(() => sendRequest(v, f, m, t.sendAgain));
return concludeRequest(f, b, y, O, d);
} finally {
k.close();
}
}
async function readWanted(e, n, t, o) {
if (o === "architecture") return {
value: null,
diagnostics: [],
problem: null
};
const r = t.files.find(e => e.path === o);
const l = a.o5.bytes;
let c = r === void 0 ? {
unread: "missing"
} : (0, i.O$)(r) ?? z;
if (r !== void 0 && c === z) if (r.size > l) c = {
unread: "too-large",
size: r.size,
limit: l
}; else {
const t = await (0, s.b4)(e, n, [ r.oid ]);
if (!t.ok) return {
value: null,
diagnostics: [],
problem: t.problem
};
c = t.value.get(r.oid) ?? z;
}
const d = (0, u.i)(o, c);
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
const z = new Uint8Array;
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
9600: ((e, n, t) => {
t.d(n, {
E: () => sendOnce
});
var s = t(5337);
const o = 3;
async function sendOnce(e, n, t, o, r) {
const i = await e.claim();
if (!i.ok && i.certain) return {
kind: "not-claimed",
problem: i.problem
};
const a = await findOwn(e, n, i.ok ? null : i.problem, o);
if (!a.ok) {
if (i.ok) await e.end(i.value, "failed");
return {
kind: "not-claimed",
problem: a.problem
};
}
const {own: u, older: l} = a.value;
const c = (0, s.b)(l, t);
if (c.kind !== "none") {
await e.end(u.key, "yielded");
const n = l.find(e => e.messageId === c.messageId) ?? u;
return {
kind: "yielded",
to: c,
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
async function findOwn(e, n, t, s) {
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
if (r === o) return {
ok: false,
problem: t ?? s
};
await e.wait(r);
}
}
async function recordEnd(e, n, t) {
for (let s = 1; ;s += 1) {
const r = await e.end(n.key, t);
if (r.ok || s === o) return r;
await e.wait(s);
const i = await e.attempts();
const a = i.ok ? i.value.find(({messageId: e}) => e === n.messageId) : null;
if (a?.end === t) return {
ok: true,
value: a.at
};
}
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
var r = t(4036);
var i = t(4391);
var a = t(332);
var u = t(2921);
var l = t(3475);
const c = 200;
function announcementIssue(e) {
const {intervention: n, solution: t, language: s} = e;
const o = (0, u.w)(s).announcementIssue;
const r = n.status === "withdrawn";
const d = t.contacts.assignees.map(e => `@${e}`).join(" ");
const f = [ e.marker, d, `## ${o.intervention}`, table(e, o), `## ${o.status}`, e.status === null ? (0, 
i.AO)(o.sending) : (0, a.Y1)(e.status).trim(), ...r ? [ (0, i.AO)(o.withdrawn) ] : approving(e, o), ...r ? [] : [ `## ${o.tasks}`, tasks(e, o) ], e.letter === null ? "" : (0, 
a.P_)(o.letter, e.letter), `<p><a href="${(0, l.Ks)(e.language)}">${(0, i.js)(o.howItWorks)}</a></p>` ];
const m = o.title(n.id, (0, i.RK)(n.title));
return {
title: (0, i.vI)(m, c),
body: `${f.filter(e => e !== "").join("\n\n")}\n`
};
}
function issueStatus(e, n, t) {
const s = (0, u.w)(t).announcementIssue;
const {stamp: o} = (0, u.w)(t).moments;
if (e !== null && (e.kind === "sent" || e.kind === "told")) {
const n = e.kind === "sent" ? e.notice === "withdrawal" : e.withdrawn;
const t = e.kind === "sent" ? e.messageId : e.reference ?? "–";
const r = n ? s.withdrawalDelivered(o(e.at)) : s.delivered(o(e.at), (0, i.TL)(t));
return [ (0, a.em)(r) ];
}
return n.filter(({kind: e}) => e !== "letter");
}
function planComment(e, n, t) {
const s = (0, u.w)(t).announcementIssue;
const o = n.kind === "changed" ? [ s.changed, s.changedFrom((0, i.TL)(n.from)) ] : [ s.withdrawnNow ];
return `${e}\n\n${o.map(i.AO).join("\n\n")}\n`;
}
function table(e, n) {
const {intervention: t, planDigest: s, path: o, language: r} = e;
const {stamp: a} = (0, u.w)(r).moments;
const {start: l, end: c, downtime: d} = t.schedule;
const f = [ [ n.rows.id, (0, i.h8)(t.id) ], [ n.rows.title, (0, i.h8)(t.title) ], [ n.rows.solution, (0, 
i.h8)(t.solution) ], [ n.rows.release, (0, i.h8)(t.release.tag) ], [ n.rows.slot, (0, 
i.js)(`${a(l)} – ${a(c)}`) ], [ n.rows.downtime, (0, i.js)(d ? n.yes : n.no) ], [ n.rows.plan, (0, 
i.h8)(s) ], [ n.rows.file, (0, i.h8)(o) ] ];
const m = f.map(([e, n]) => `<tr><th>${(0, i.js)(e)}</th><td>${n}</td></tr>`);
return `<table>${m.join("")}</table>`;
}
function approving(e, n) {
const {approvers: t} = e.solution;
const named = e => e.length === 0 ? "–" : e.map(({login: e}) => (0, i.TL)(e)).join(", ");
const s = t.client.filter(e => "login" in e);
const o = t["ezdrav-ict"].filter(e => "login" in e);
const r = s.length + o.length > 0;
return [ `## ${n.approve}`, (0, i.AO)(n.howToApprove), `\`\`\`\n/approve ${e.intervention.id} ${e.planDigest}\n\`\`\``, ...r ? [ (0, 
i.AO)(n.whoMay(named(s), named(o))) ] : [], (0, i.AO)(n.orInWriting) ];
}
function tasks({told: e}, {task: n}) {
const t = [ `- [${e ? "x" : " "}] ${n.told}`, `- [ ] ${n.client}`, `- [ ] ${n.ict}`, `- [ ] ${n.outcome}` ];
return t.join("\n");
}
var d = t(1923);
const {createHash: f} = process.getBuiltinModule("node:crypto");
async function keepAnnouncementIssue(e, n, t) {
const s = wantedIssue(t);
const r = await (0, o.px)(e, n, s);
if (!r.ok) return r;
const {issue: i, created: a} = r.value;
const u = a || stateOf(i.body) === stateOf(s.body);
const l = i.state === "closed" && !u && t.leaveClosed !== true && t.candidate.intervention.status === "planned";
if (u) return {
...r,
value: i
};
const c = await (0, o.tt)(e, n, i.number, {
title: s.title,
body: s.body,
...l && {
state: "open"
}
});
return c.ok ? {
...c,
value: {
...i,
body: s.body
}
} : c;
}
function wantedIssue(e) {
const {candidate: n, solution: t, language: o, letter: r, outcome: i} = e;
const {intervention: a, planDigest: u, path: l} = n;
const c = (0, s.EJ)(a.id);
const d = i?.result?.kind === "sent" || i?.result?.kind === "told";
const m = i === null ? null : issueStatus(i.result, i.parts, o);
const p = {
intervention: a,
planDigest: u,
path: l,
solution: t,
marker: c,
status: m,
told: d,
language: o
};
const {title: g, body: v} = announcementIssue({
...p,
letter: r
});
const w = announcementIssue({
...p,
letter: null
});
const k = f("sha256").update(`${g}\n${w.body}`).digest("hex").slice(0, 16);
return {
label: s.zk,
marker: c,
title: g,
body: `${v}\n\x3c!-- ezdrav:state:${k} --\x3e\n`,
assignees: t.contacts.assignees
};
}
function stateOf(e) {
return /^<!-- ezdrav:state:([0-9a-f]{16}) -->\r?$/m.exec(e)?.[1] ?? null;
}
async function sayPlanIsVoid(e, n, t, s, r, i) {
const a = `\x3c!-- ezdrav:${r.kind}:${s.planDigest} --\x3e`;
const u = planComment(a, r, i);
const l = await sayOnce(e, n, t, a, u);
if (l !== null) return l;
if (r.kind === "changed") return null;
const c = await (0, o.wS)(e, n, t, "not_planned");
return c.ok ? null : c.problem;
}
async function sayNotHeard(e, n, t, {intervention: {id: s}, planDigest: o}, r, i, u) {
for (const l of r) {
if (l.miss === null) continue;
const r = `\x3c!-- ezdrav:not-heard:${l.miss.comment.id} --\x3e`;
const c = (0, d.De)(l, {
announced: {
id: s,
planDigest: o
},
now: i,
language: u
});
const f = `${r}\n\n${(0, a.Y1)(c)}`;
const m = await sayOnce(e, n, t, r, f);
if (m !== null) return m;
}
return null;
}
async function sayOnce(e, n, t, s, i) {
const isMarked = e => e.body.split(/\r?\n/).includes(s);
const a = await (0, r.lY)(e, n, t);
if (!a.ok) return a.problem;
if (a.value.some(isMarked)) return null;
const u = await (0, o.BC)(e, n, t, i);
const l = await (0, r.lY)(e, n, t);
if (!l.ok) return u.ok ? null : u.problem;
const [c] = l.value.filter(isMarked).toSorted((e, n) => e.id - n.id);
if (!u.ok) return c === void 0 ? u.problem : null;
if (c === void 0 || c.id === u.value.id) return null;
const d = await (0, o.Tu)(e, n, u.value.id);
return d.ok ? null : d.problem;
}
}),
217: ((e, n, t) => {
t.d(n, {
Cp: () => receiptLedger,
V9: () => giveUpReceipt,
j2: () => i,
ne: () => r,
vu: () => isRefusal
});
var s = t(2544);
var o = t(9962);
const r = {
code: "api.malformed",
request: "GET /repos/{owner}/{repo}/deployments",
status: 200,
detail: "the list lacks the receipt just made"
};
const i = 1e3;
function receiptLedger({client: e, repository: n, content: t}, r, a) {
let u = false;
return {
claim: async () => {
const s = await (0, o.zk)(e, n, t, r);
return s.ok ? s : {
...s,
certain: isRefusal(s.problem)
};
},
attempts: async () => {
const isLast = ({createdAt: e}) => e <= a;
const s = await (0, o.wr)(e, n, t.kind, isLast);
if (!s.ok) return s;
const r = s.value.filter(({createdAt: e}) => e > a).filter(({payload: e}) => e?.interventionId === t.interventionId).filter(({payload: e}) => e?.planDigest === t.planDigest).toSorted((e, n) => e.id - n.id);
const i = [];
for (const {id: s, createdAt: a, payload: l} of r) {
const r = l?.messageId ?? "";
const c = r === t.messageId && !u;
const d = c ? null : await (0, o.Gq)(e, n, s);
if (d?.ok === false) return d;
i.push({
key: s,
messageId: r,
...endOf(d?.value ?? null, a)
});
}
return {
ok: true,
value: i
};
},
end: async (t, s) => {
u = true;
const r = e.clock.now();
if (s === "unknown") return {
ok: true,
value: r.known ? r.value : a
};
if (s !== "sent") {
const s = await (0, o.hx)(e, n, t);
return s.ok ? {
ok: true,
value: a
} : s;
}
const i = await (0, o.JW)(e, n, t);
return i.ok ? {
ok: true,
value: i.value.created_at
} : i;
},
wait: n => (0, s.v)(i * n, e.signal)
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
async function giveUpReceipt(e, n, t) {
const isMeant = ({payload: e}) => e?.messageId === t;
let s = "";
for (const t of a) {
const r = await (0, o.wr)(e, n, t, isMeant);
if (!r.ok) return r;
s = r.request;
const i = r.value.find(isMeant);
if (i === void 0) continue;
const a = await (0, o.Gq)(e, n, i.id);
if (!a.ok) return a;
const u = a.value === null ? await (0, o.hx)(e, n, i.id) : a;
if (!u.ok) return u;
}
return {
ok: true,
value: null,
request: s,
next: null
};
}
function isRefusal({status: e}) {
return e !== null && [ 400, 401, 403, 404, 409, 410, 422, 429 ].includes(e);
}
}),
64: ((e, n, t) => {
t.d(n, {
D: () => ownComments,
N: () => sayOnce
});
var s = t(2544);
var o = t(9019);
var r = t(1043);
var i = t(4036);
var a = t(8056);
var u = t(9600);
var l = t(217);
const c = {
code: "api.malformed",
request: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
status: 200,
detail: "the list lacks the comment just made"
};
async function ownComments({client: e, repository: n, issue: t}) {
const s = await (0, o.p)(e, n, [ t ], () => true);
if (!s.ok) return s;
return {
...s,
value: s.value.get(t) ?? []
};
}
async function sayOnce(e, n, {what: t, write: s}) {
if (n.some(({body: e, edited: n}) => !n && (0, a.$g)(e)?.what === t)) return {
kind: "already"
};
const {client: o, now: r} = e;
const i = {
what: t,
id: crypto.randomUUID()
};
const l = commentLedger(e, i, s(i), newestOf(n));
const d = await o.uninterrupted(() => (0, u.E)(l, i.id, r, c, async () => ({
end: "sent"
})));
switch (d.kind) {
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
problem: d.problem
};
}
}
function newestOf(e) {
return Math.max(0, ...e.map(({id: e}) => e));
}
function commentLedger({client: e, repository: n, issue: t, now: o}, {what: u}, c, d) {
return {
claim: async () => {
const s = await (0, r.BC)(e, n, t, c);
return s.ok ? {
ok: true,
value: s.value.id
} : {
...s,
certain: (0, l.vu)(s.problem)
};
},
attempts: async () => {
const s = await (0, i.lY)(e, n, t);
if (!s.ok) return s;
const r = s.value.flatMap(e => {
const n = (0, a.$g)(e.body);
return n?.what === u && e.id > d ? [ {
key: e.id,
messageId: n.id,
at: o,
end: "sent"
} ] : [];
});
return {
ok: true,
value: r.toSorted((e, n) => e.key - n.key)
};
},
end: async (t, s) => {
if (s !== "sent") {
const s = await (0, r.Tu)(e, n, t);
if (!s.ok) return s;
}
return {
ok: true,
value: o
};
},
wait: n => (0, s.v)(l.j2 * n, e.signal)
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
var s = t(7674);
var o = t(1151);
const r = /^<!-- ezdrav:review:([A-Za-z0-9._-]{1,64}):sha256:([0-9a-f]{64}) -->\r?$/m;
const i = /^<!-- ezdrav:review-due:(\d{4}-\d{2}-\d{2}) -->\r?$/m;
const a = /^<!-- ezdrav:review-causes:([a-z,-]+) -->\r?$/gm;
const u = /^<!-- ezdrav:review-said:([a-z,-]+):(\S+) -->\r?$/m;
const l = "\x3c!-- ezdrav:review-recorded --\x3e";
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
return `${e.trimEnd()}\n\n${l}\n`;
}
function isRecorded(e) {
return e.split(/\r?\n/).includes(l);
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
7335: ((e, n, t) => {
t.d(n, {
fd: () => furtherCauses,
kl: () => reviewIssue,
sQ: () => donePath,
yg: () => reviewReminderComment
});
var s = t(8056);
var o = t(4391);
var r = t(7649);
var i = t(2921);
var a = t(332);
var u = t(1114);
function donePath(e) {
return `.ezdrav/done/${e}.yml`;
}
function reviewIssue(e) {
const {intervention: n, reviewed: t, causes: r, due: a, assignees: l, language: c} = e;
const d = (0, i.w)(c).review;
const {id: f, solution: m, review: p} = n;
const g = (0, u.Bv)([ [ (0, s.YN)(t), ...a === null ? [] : [ (0, s.m_)(a) ], (0, 
s.Qx)(r) ].join("\n"), mentions(l), (0, u.FY)(d.why((0, o.TL)(m))), (0, u.Ci)(r.map(e => d.causes[e]), "ul"), (0, 
u.FY)(dueSentence(a, p?.due !== void 0, c)), (0, u.FY)(d.questions), (0, u.Ci)([ ...r.map(e => d.byCause[e]), ...d.everyTime ]), (0, 
u.FY)(d.command), block(commandLine(f, c)), (0, u.FY)(d.block((0, o.TL)(donePath(f)))), block(reviewBlock(c)), (0, 
u.FY)(d.afterwards) ]);
return {
title: (0, o.vI)(d.title(f), 200),
body: `${g}\n`
};
}
function dueSentence(e, n, t) {
const s = (0, i.w)(t).review;
if (e === null) return s.undated;
const o = (0, i.w)(t).moments.date(e);
return n ? s.dueAsWritten(o) : s.due(o);
}
function furtherCauses(e, n, t) {
const o = (0, i.w)(t).review;
const r = e.map(e => o.causes[e]);
const a = e.map(e => o.byCause[e]);
const l = [ (0, s.bn)(n), (0, s.Qx)(e) ].join("\n");
const c = [ (0, u.FY)(o.more), (0, u.Ci)(r, "ul"), (0, u.Ci)(a, "ul") ];
return `${(0, u.Bv)([ l, ...c ])}\n`;
}
function reviewReminderComment(e) {
const {kind: n, said: t, interventionId: o, due: r, reopened: a, assignees: l, language: c} = e;
const d = (0, i.w)(c).review;
const f = r === null ? "" : (0, i.w)(c).moments.date(r);
const m = (0, u.Bv)([ (0, s.bn)(t), mentions(l), (0, u.FY)(d.reminders[n](f)), a ? (0, 
u.FY)(d.closedEarly) : "", block(commandLine(o, c)) ]);
return `${m}\n`;
}
function commandLine(e, n) {
const {place: t} = (0, i.w)(n).review;
return `ezdrav record review ${(0, r.r)(e)} --held ${t.day} --causes "${t.causes}" --measures "${t.measures}" --reference "${t.reference}"`;
}
function reviewBlock(e) {
const {place: n} = (0, i.w)(e).review;
return [ "review:", `  held: ${n.day}`, `  causes: ${n.causes}`, `  measures: ${n.measures}`, `  reference: ${n.reference}` ].join("\n");
}
function mentions(e) {
return e.map(e => `@${e}`).join(" ");
}
function block(e) {
return (0, a.Y1)([ {
kind: "block",
text: e
} ]).trimEnd();
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
var s = t(4391);
function paragraph(e) {
return `<p>${(0, s.hy)(e)}</p>`;
}
function strong(e) {
return `<p><b>${(0, s.hy)(e)}</b></p>`;
}
function table(e) {
const n = e.map(([e, ...n]) => `<tr><th align="left">${(0, s.js)(e)}</th><td>${n.map(s.hy).join("<br>")}</td></tr>`);
return [ "<table>", ...n, "</table>" ].join("\n");
}
function steps(e, n = "ol") {
const t = e.map(e => `<li>${(0, s.hy)(e)}</li>`);
return [ `<${n}>`, ...t, `</${n}>` ].join("\n");
}
function folded(e, n) {
const t = n.trimEnd().split("\n").map(s.js);
return [ `<details><summary>${(0, s.js)(e)}</summary>`, "", `<pre>${t.join("\n")}</pre>`, "", "</details>" ].join("\n");
}
function blocks(e) {
return e.filter(e => e !== "").join("\n\n");
}
}),
55: ((e, n, t) => {
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
const v = [ "eligibility-checked", "statement-signed", "role", "company" ];
function newcomers(e, n, t) {
return e.staff.filter(e => !n.has(e.ref)).filter(e => !(0, i.kR)(e, t) && !(0, i.SR)(e, t) && !(0, 
i.xK)(e, t)).map(e => ({
ref: e.ref,
member: e,
missing: v.filter(n => !isThere(e, n, t)),
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
var w = t(2544);
var k = t(9019);
var h = t(1718);
var b = t(6241);
var y = t(4391);
var O = t(3753);
var $ = t(2921);
function unknowableSentence({what: e, problem: n}, t) {
const {summary: s} = (0, $.w)(t).staff;
return [ s.unknowable[e], ...asked(n, t) ].join(" ");
}
function undoneSentence({what: e, of: n, problem: t}, s) {
const {summary: o} = (0, $.w)(s).staff;
return [ o.undone[e]((0, y.TL)(n ?? "")), ...asked(t, s) ].join(" ");
}
function asked(e, n) {
if (e === null) return [];
const t = (0, $.w)(n);
const {summary: s} = t.staff;
const {request: o, status: r, permission: i, permissions: a} = e;
return [ r === null ? s.noAnswer((0, y.TL)(o)) : s.answered((0, y.TL)(o), String(r)), ...i === void 0 ? [] : [ s.permission((0, 
y.TL)(i)) ], ...a === void 0 ? [] : [ t.announce.permissions((0, y.TL)(a)) ] ];
}
function countsLine(e, n) {
const {counts: t} = (0, $.w)(n).staff.summary;
const s = [ "leaving", "way-out", "way-in", "in", "out" ];
return s.map(n => ({
place: n,
count: e.filter(e => e.place === n).length
})).filter(({count: e}) => e > 0).map(({place: e, count: n}) => t[e](n)).join(" · ");
}
const I = [ "made", "reopened", "updated", "closed", "twins", "reminded", "sent" ];
function deedsLine(e, n) {
const {deeds: t, nothingDone: s} = (0, $.w)(n).staff.summary;
const o = I.filter(n => e[n] > 0).map(n => t[n](e[n]));
return o.length === 0 ? s : o.join(", ");
}
function waitOf({place: e, since: n}, t, s) {
if (n === null || t.now === null) return "";
const {moments: o} = (0, $.w)(s);
if (e === "way-out") return (0, $.w)(s).staff.summary.until(o.length(n - t.now, "up"));
return o.length(Math.max(0, t.now - n), "down");
}
function standingOf(e, n) {
const {summary: t, departure: s} = (0, $.w)(n).staff;
const {moments: o} = (0, $.w)(n);
const {letter: r} = e;
const i = [ ...e.signals.map(e => s.signals[e]), ...e.missing.map(e => (0, y.TL)(e)) ];
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
function numbered(e) {
return e.slice(0, S).map(e => `#${e}`).join(", ");
}
function signingSentence({demanded: e, why: n}, t) {
const {staff: s, values: o} = (0, $.w)(t);
const {signing: r} = s.summary;
return e ? r.demanded(r.why[n] ?? o[n] ?? n) : r.missing;
}
function remarksOf(e, n) {
const {summary: t} = (0, $.w)(n).staff;
const {moments: s} = (0, $.w)(n);
const {roster: o, isPublic: r, membership: i, contractEnded: a, contractIssue: u, edited: l, foreign: c, signing: d, rows: f} = e;
const m = u === null ? "" : ` (#${u})`;
return [ ...o === "none" ? [ t.noRoster ] : [], ...o === "invalid" ? [ t.invalidRoster ] : [], ...o === "kept" && f.length === 0 ? [ t.nobody ] : [], ...a === null ? [] : [ t.contractEnded(s.onDay(a), m) ], ...l.length === 0 ? [] : [ t.edited(numbered(l)) ], ...c.length === 0 ? [] : [ t.foreign(numbered(c)) ], ...d === null ? [] : [ signingSentence(d, n) ], ...r ? [ t.isPublic ] : [], ...o === "kept" && i === "not-asked" ? [ t.membershipNotAsked ] : [] ];
}
var x = t(1114);
const T = 100;
const A = 400;
function isComplete({unknowable: e, undone: n, roster: t}) {
return e.length === 0 && n.length === 0 && t !== "invalid";
}
function staffSummary(e, n, t) {
const {summary: s} = (0, $.w)(t).staff;
const {rows: o, unknowable: r, undone: i, deeds: a} = e;
const u = o.filter(({place: e}) => e !== "in" && e !== "out");
const l = isComplete(e);
return `${(0, x.Bv)([ `## ${l ? "✅" : "⛔"} ${l ? s.title : s.titleUndone}`, o.length === 0 ? "" : (0, 
x.FY)(countsLine(o, t)), ...remarksOf(e, t).map(x.FY), ...listed(s.unknowableTitle, r.map(e => unknowableSentence(e, t))), ...listed(s.undoneTitle, i.map(e => undoneSentence(e, t))), ...n.length === 0 ? [] : [ faults(n, t) ], u.length === 0 ? "" : peopleTable(u, e, t), others(o.filter(({place: e}) => e === "in"), t), (0, 
x.FY)(`${s.deedsTitle}: ${deedsLine(a, t)}`) ])}\n`;
}
function staffText(e, n, t) {
const {summary: s} = (0, $.w)(t).staff;
const {rows: o, unknowable: r, undone: i, deeds: a} = e;
const u = o.filter(({place: e}) => e !== "in" && e !== "out");
const plain = e => (0, y.M_)(e, [ "", "" ]);
return [ isComplete(e) ? s.title : s.titleUndone, ...o.length === 0 ? [] : [ countsLine(o, t) ], ...remarksOf(e, t), ...r.map(e => `${s.unknowableTitle}: ${unknowableSentence(e, t)}`), ...i.map(e => `${s.undoneTitle}: ${undoneSentence(e, t)}`), ...n.slice(0, T).map(e => faultLine(e, t)), ...u.slice(0, T).map(n => [ `${n.ref}: ${s.places[n.place]}`, waitOf(n, e, t), n.issue === null ? "" : `#${n.issue}`, ...standingOf(n, t) ].filter(e => e !== "").join(", ")), ...u.length > T ? [ s.more(u.length - T) ] : [], `${s.deedsTitle}: ${deedsLine(a, t)}` ].map(plain).join("\n");
}
function listed(e, n) {
return n.length === 0 ? [] : [ `### ${e}`, (0, x.Ci)(n.slice(0, T), "ul") ];
}
function faults(e, n) {
return (0, x.Ci)(e.slice(0, T).map(e => faultLine(e, n)), "ul");
}
function faultLine(e, n) {
const {file: t, line: s, column: o} = e;
return `${t}:${s}:${o}: ${(0, O.Dh)(e, n)}`;
}
function peopleTable(e, n, t) {
const {summary: s} = (0, $.w)(t).staff;
const o = s.columns.map(e => `<th align="left">${(0, y.js)(e)}</th>`);
const r = e.slice(0, T).map(e => {
const o = [ (0, y.h8)(e.ref), (0, y.js)(s.places[e.place]), (0, y.js)(waitOf(e, n, t)), e.issue === null ? "" : `#${e.issue}`, standingOf(e, t).map(y.hy).join("<br>") ];
return `<tr>${o.map(e => `<td>${e}</td>`).join("")}</tr>`;
});
const i = e.length - r.length;
const a = i > 0 ? [ `<tr><td colspan="5">${(0, y.js)(s.more(i))}</td></tr>` ] : [];
return [ "<table>", `<tr>${o.join("")}</tr>`, ...r, ...a, "</table>" ].join("\n");
}
function others(e, n) {
if (e.length === 0) return "";
const {summary: t} = (0, $.w)(n).staff;
const s = e.length - A;
return [ `<details><summary>${(0, y.js)(t.others(e.length))}</summary>`, `<p>${e.slice(0, A).map(({ref: e}) => (0, 
y.h8)(e)).join(" ")}${s > 0 ? ` ${(0, y.js)(t.more(s))}` : ""}</p>`, "</details>" ].join("\n");
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
"unsigned-issues": e.foreign,
signature: e.signing?.why ?? null,
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
message: (0, O.Dh)(e, o)
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
var _ = t(2616);
var j = t(1999);
var M = t(5079);
var L = t(6381);
var C = t(8432);
var D = t(9381);
var q = t(2826);
var z = t(6346);
var P = t(2489);
const B = /^<!-- ezdrav:\S.* -->$/;
const R = /^<!-- ezdrav:signed:(\S+) -->$/;
const Y = /^<!-- ezdrav:(?:departure:|letter-[a-z]+:revocation\.)/;
const F = 0;
const N = 15 * s.pY;
const E = s.pY;
function lines(e) {
return e.split(/\r?\n/).map(e => e.trim());
}
function marksIn(e) {
return lines(e).filter(e => B.test(e) && !R.test(e));
}
function tokensIn(e) {
return lines(e).flatMap(e => R.exec(e)?.[1] ?? []);
}
function withToken(e, n) {
const t = e.split("\n").filter(e => !R.test(e.trim()));
const s = t.join("\n").trimEnd();
return n === null ? `${s}\n` : `${s}\n\x3c!-- ezdrav:signed:${n} --\x3e\n`;
}
function kindOf(e) {
return marksIn(e).some(e => Y.test(e)) ? "revocation" : "mark";
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
async function witnessOfMarks(e, {issue: n, madeAt: t}, {house: o, keys: r, now: i}) {
const [a, u] = tokensIn(e);
if (a === void 0) return null;
if (u !== void 0) return {
kind: "refused",
faults: [ {
code: "token.malformed"
} ]
};
const {body: l} = (0, P.Y)(a) ?? {};
const c = typeof l?.["run_id"] === "string" ? l["run_id"] : "";
const d = kindOf(e);
const f = markPayload(e, F, c);
const m = t !== null && l?.["aud"] === (0, z.Ox)(d, f);
const p = m ? f : markPayload(e, n, c);
const {run: g, ...v} = p;
const w = await (0, q.H)({
kind: d,
payload: p,
token: a
}, {
wanted: {
kinds: [ d ],
fields: v,
open: []
},
house: o,
keys: r,
now: i
});
if (!m || w.kind === "refused" || w.kind === "unproven") return w;
const {at: k} = w.statement;
const h = k <= (0, s.tY)(t, E) && k >= (0, s.tY)(t, -N);
if (h) return w;
return {
kind: "refused",
faults: [ {
code: "payload.field",
value: "issue"
} ]
};
}
function marks_standingOf(e, n) {
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
return K[n];
}
}
const K = {
demanded: "foreign",
"set-up": "doubtful",
mute: "doubtful",
none: "ours"
};
var U = t(7400);
const W = (0, s.B9)(864e13);
class Marks {
terms;
hindrance;
keysProblem=null;
#e;
#n;
#t;
#s=new Set;
#o=null;
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
const {client: s, runId: o} = this.#e;
const r = withToken(e, null);
const unsigned = e => {
if (e === null || this.terms !== "demanded") {
this.#s.add(keyOf(r, n));
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
const i = markPayload(r, n, String(o));
const a = {
client: s,
access: this.#n,
demanded: this.terms === "demanded"
};
const u = t ? U.G : U._;
const l = await u(a, kindOf(r), i);
if (l.kind !== "signed") return unsigned(l.problem);
const c = withToken(r, l.token);
this.#s.add(keyOf(c, n));
return {
ok: true,
text: c,
signed: true
};
}
async standing(e, n) {
const t = n.madeAt === null ? [ n.issue ] : [ n.issue, 0 ];
if (t.some(n => this.#s.has(keyOf(e, n)))) return "ours";
if (tokensIn(e).length === 0) return marks_standingOf(null, this.terms);
this.#o ??= this.#r();
const s = await this.#o;
const o = nowOf(this.#e.client);
const r = await witnessOfMarks(e, n, {
house: houseOf(this.#e),
keys: s,
now: o
});
return marks_standingOf(r, this.terms);
}
async #r() {
const {client: e} = this.#e;
const n = await (0, C.readIssuerKeys)(e, (0, D.issuerOf)(e.server) ?? H);
if (!n.ok) this.keysProblem = n.problem;
return n.ok ? n.value : null;
}
}
const H = {
base: "",
enterprises: false
};
async function marksOf(e) {
const n = (0, L.j)(process.env);
return new Marks(e, n, await found(e, n));
}
async function found(e, n) {
const t = e.solution.evidence.announcement === "signed";
const s = t ? "mute" : "none";
if (n === null) return {
terms: s,
hindrance: "permission",
down: null
};
const {client: o, runId: r} = e;
const i = {
schema: 1,
object: "trial",
run: String(r)
};
const a = await (0, U._)({
client: o,
access: n,
demanded: t
}, "mark", i);
if (a.kind !== "signed") {
const e = t ? "demanded" : "set-up";
return {
terms: e,
hindrance: "service",
down: a.problem
};
}
const u = (0, q.i)(a.token, {
house: houseOf(e),
now: nowOf(o)
});
switch (u.kind) {
case "verified":
return {
terms: t ? "demanded" : "set-up",
hindrance: null,
down: null
};

case "recorded":
return t ? {
terms: "mute",
hindrance: u.missing[0],
down: null
} : {
terms: "set-up",
hindrance: null,
down: null
};

case "refused":
return {
terms: s,
hindrance: u.faults[0].code,
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
function houseOf({client: e, repository: n, defaultBranch: t, solution: s}) {
const {evidence: o} = s;
return {
issuer: (0, D.issuerOf)(e.server) ?? H,
repositoryId: n.id ?? Number.NaN,
defaultBranch: t,
stoodOnDefaultBranch: () => true,
workflows: o.workflows ?? [],
trustsOwnRunners: o["self-hosted"] === "trusted"
};
}
function nowOf({clock: e}) {
const n = e.now();
return n.known ? n.value : W;
}
function keyOf(e, n) {
return `${n}\n${e.trimEnd()}`;
}
function departureIssue(e, n) {
const {words: t, moments: s} = inLanguage(n);
const {departure: o, labels: r, letter: i} = t;
const {signals: a, role: u, solutions: l = [], departed: c, noticed: d, asked: f, letter: m, isPublic: p, succeeded: g} = e;
const v = (0, y.TL)(e.ref);
const w = addresses(m.to);
const k = a.every(e => e === "no-write-access" || e === "no-member");
return {
title: f ? o.question.title(e.ref) : o.title(e.ref),
body: (0, x.Bv)([ (0, x.ko)(f ? o.question.lead : o.lead), (0, x.tp)([ [ r.person, v ], ...u === void 0 ? [] : [ [ r.role, (0, 
y.TL)(u) ] ], ...l.length === 0 ? [] : [ [ r.solutions, l.map(y.TL).join(", ") ] ], [ r.why, ...a.map(e => o.signals[e]) ], ...c === null ? [] : [ [ r.departed, s.stamp(c) ] ], [ r.noticed, s.stamp(d) ], [ r.due, r.dueNow ] ]), `### ${r.whatToDo}`, (0, 
x.Ci)(f ? questionSteps(e, o) : [ letterStep(m.goes, o)(w), backOrTold(a.includes("gone"), g, o)(v), o.recordConfirmed, ...k ? [ o.ifStillHere ] : [] ]), (0, 
x.FY)(f ? o.question.reminders : o.reminders), p ? (0, x.FY)(o.publicRepository) : "", f ? "" : (0, 
x.TM)(i.title, m.text) ])
};
}
function letterStep(e, n) {
if (e === "not-known") return n.askWhetherSent;
return e === "by-mail" ? n.sentByMail : n.sendByHand;
}
function questionSteps({ref: e, signals: n, succeeded: t}, {question: s, ifStillHere: o, succeeded: r}) {
const i = (0, y.TL)(`ezdrav record left ${e}`);
const a = n.includes("gone");
if (t) return [ s.find, r((0, y.TL)(e)) ];
return [ s.find, a ? s.ifLeftAndGone((0, y.TL)(e), i) : s.ifLeft((0, y.TL)(e), i), a ? s.ifNotGone((0, 
y.TL)(e)) : n.includes("contract-ended") ? s.ifContinued : o ];
}
function togetherIssue(e, n) {
const {together: t, departure: s, contract: o, labels: r} = (0, $.w)(n).staff;
const i = e.slice(0, G);
const a = e.length - i.length;
const u = (0, y.TL)("ezdrav record left");
return {
title: t.title,
body: (0, x.Bv)([ (0, x.ko)(t.lead(e.length)), (0, x.tp)(i.map(({ref: e, signals: n}) => [ e, ...n.map(e => s.signals[e]) ])), a > 0 ? (0, 
x.FY)(o.more(a)) : "", `### ${r.whatToDo}`, (0, x.Ci)([ t.find, t.ifLeft(u), t.ifNot ]) ])
};
}
function backOrTold(e, n, t) {
if (!e) return t.recordTold;
return n ? t.succeeded : t.putBack;
}
function newcomerIssue(e, n) {
const {words: t} = inLanguage(n);
const {newcomer: s, labels: o, letter: r, departure: i} = t;
const {role: a, solutions: u = [], missing: l, letter: c, isPublic: d} = e;
const f = (0, y.TL)(e.ref);
const m = (0, y.TL)(`ezdrav letter account-request --ref ${e.ref}`);
return {
title: s.title(e.ref),
body: (0, x.Bv)([ (0, x.ko)(s.lead), (0, x.tp)([ [ o.person, f ], ...a === void 0 ? [] : [ [ o.role, (0, 
y.TL)(a) ] ], ...u.length === 0 ? [] : [ [ o.solutions, u.map(y.TL).join(", ") ] ] ]), `### ${o.whatToDo}`, ...c === null ? [ (0, 
x.FY)(s.missing), (0, x.Ci)(l.map(e => s.requirements[e]), "ul") ] : [ (0, x.FY)(s.complete), (0, 
x.Ci)([ c.goes === "by-mail" ? s.sentByMail(addresses(c.to)) : s.sendByHand(addresses(c.to), m), s.recordRequested(f), s.recordGranted ]), d ? (0, 
x.FY)(i.publicRepository) : "", (0, x.TM)(r.title, c.text) ] ])
};
}
const G = 500;
function contractIssue(e, n, t) {
const {words: s, moments: o} = inLanguage(t);
const {contract: r} = s;
const i = n.slice(0, G);
const a = i.map(({issue: e}) => e === null ? "" : `- #${e}`);
const u = n.length - i.length;
return {
title: r.title,
body: (0, x.Bv)([ (0, x.ko)(r.lead(o.onDay(e))), (0, x.FY)(r.each), a.filter(e => e !== "").join("\n"), u > 0 ? (0, 
x.FY)(r.more(u)) : "" ])
};
}
function settlementText(e, n) {
const {words: t, moments: s} = inLanguage(n);
const {labels: o, departure: r} = t;
const {left: i, told: a, confirmed: u, lapse: l} = e;
const between = e => e === null ? o.notRecorded : hours(e);
return (0, x.Bv)([ (0, x.ko)(r.settled), (0, x.tp)([ [ o.left, s.stamp(i) ], [ o.told, a === null ? o.notRecorded : s.stamp(a) ], [ o.confirmed, s.stamp(u) ], [ o.leftToTold, between(l.leftToTold) ], [ o.toldToConfirmed, between(l.toldToConfirmed) ], [ o.leftToConfirmed, between(l.leftToConfirmed) ] ]) ]);
}
function grantedText(e, n, t) {
const {words: s, moments: o} = inLanguage(t);
const {labels: r, newcomer: i} = s;
return (0, x.Bv)([ (0, x.ko)(i.settled), (0, x.tp)([ [ r.requested, e === null ? r.notRecorded : o.date(e) ], [ r.granted, o.date(n) ] ]) ]);
}
function endText(e, n, t) {
const s = (0, $.w)(t).staff;
return (0, x.ko)(e === "together" ? s.together.over : s[e][n]);
}
function duplicateText(e, n) {
return (0, $.w)(n).staff.labels.duplicate(`#${e}`);
}
function reopenedText(e) {
return (0, x.ko)((0, $.w)(e).staff.departure.reopened);
}
function reminderText(e, n, t, s, o) {
const {words: r, moments: i} = inLanguage(o);
return (0, x.Bv)([ (0, x.ko)(r.departure.reminder((0, y.TL)(e), i.date(n))), (0, 
x.FY)(tellingSentence(t, s, o)) ]);
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
return r.toldUnknown((0, y.TL)(e.messageId), addresses(n));

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
return (0, x.FY)(o.begun((0, y.TL)(e.messageId)));

case "unknown":
return (0, x.FY)(o.unknown((0, y.TL)(e.messageId)));

case "sent":
{
const {at: n, to: t, messageId: r, refusedCopies: i} = e;
const a = o.sent(s.when(n, null), addresses(t), (0, y.TL)(r));
const u = i.length === 0 ? "" : ` ${o.copiesRefused(addresses(i))}`;
return (0, x.FY)(`${a}${u}`);
}

case "failed":
return (0, x.FY)(o.failed((0, y.TL)(e.why)));

case "yielded":
return (0, x.FY)(o.yielded);
}
}
function hours(e) {
const n = Math.floor(e / s.pY);
const t = Math.floor(n * s.pY / s.dp);
const o = n % 60;
return o === 0 ? `${t} h` : `${t} h ${o} min`;
}
function addresses(e) {
return e.map(y.TL).join(", ");
}
function inLanguage(e) {
return {
words: (0, $.w)(e).staff,
moments: (0, $.w)(e).moments
};
}
var J = t(8446);
var Z = t(5854);
function reminderDay(e, n, t) {
const s = (0, o.gD)(n);
if (e !== null && (0, o.gD)(e) >= s) return null;
const {working: r} = (0, Z.kb)(s, t);
return r ?? (0, o.jr)(s) <= 5 ? s : null;
}
function remindersOf(e, n) {
return e.filter(({body: e}) => marked(e, "reminder").includes(n));
}
var Q = t(7992);
var V = t(1738);
var X = t(8504);
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
const {createHash: ee} = process.getBuiltinModule("node:crypto");
const ne = {
kind: "given",
people: new Map
};
function departureConcern(e, n, t) {
const {ref: s, key: o, member: r, signals: a, departed: u, succeeded: l = false} = e;
const {solution: c, isPublic: d, language: f} = t;
const m = r.revocation?.notified;
const p = d ? withoutAddresses(named(t)) : named(t);
const letterFor = (e, n) => (0, V.q)("revocation", {
member: r,
person: e,
solution: p,
solutions: t.solutions,
noticed: n,
now: t.now
});
const g = isDoubtful(t, {
kind: "departure",
of: o
}, (0, i.XL)(r));
const v = m !== void 0 && m <= t.now;
return {
kind: "departure",
of: o,
left: (0, i.XL)(r),
person: personOf(r),
state: [ ...a, ...l ? [ "succeeded" ] : [], ...n && !isByGitHubAlone(a) ? [ "question" ] : [], ...g ? [ "edited" ] : [] ].join(","),
reminded: true,
letter: v ? {
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
people: ne
} : t, r, (e, n) => (0, V.q)("revocation", {
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
signals: a,
succeeded: l,
departed: u,
noticed: e,
isPublic: d,
asked: n && o === "by-hand" && !v,
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
} : dueLetter(n, s, (e, t) => (0, V.q)("account-request", {
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
to: concerns_recipients(i, a),
goes: r,
text: textOf((0, V.q)("account-request", {
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
function togetherConcern(e, n) {
const t = e.map(({ref: e, signals: n}) => ({
ref: e,
signals: n
}));
const s = ee("sha256").update(JSON.stringify(t)).digest("hex").slice(0, 16);
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
return e === null || (0, J.sm)(e, e => isLetterId(e, n), t);
}
function dueLetter({isPublic: e, mailing: n, people: t, marks: s}, {ref: o}, r) {
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
return (0, Q.D)(n) ? n : null;
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
return n ? [ X._m ] : (0, X.LR)(e);
}
function placeholder({language: e}) {
return (0, $.w)(e).staff.letter.namePlaceholder;
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
const textOf = e => (0, Q.D)(e) ? e.text : "";
function textsOf({issue: e}, n) {
const t = (n.get(e.number) ?? []).filter(({edited: e}) => !e);
return [ ...remarks_isDoubtful(e) ? [] : [ e.body ], ...t.map(({body: e}) => e) ];
}
function remarks_isDoubtful({body: e, unproven: n}) {
return n && (0, J.qw)([ e ]).length > 0;
}
function stateOf(e, n, t) {
const s = (n.get(e.issue.number) ?? []).some(({edited: e}) => e);
const o = s || remarks_isDoubtful(e.issue);
return (0, J.Wh)(textsOf(e, n), t, o);
}
function remarksFor(e, n, t) {
const {concern: s, issue: o, fresh: r} = n;
const i = t.get(o.number);
if (r && !e.marks.signs || i === void 0) return [];
const a = stateOf(n, t, e.now);
const u = [];
const l = dayOfReminder(e, n);
if (l !== null && remindersOf(i, l).length === 0) {
const n = concerns_recipients(e.solution, e.isPublic);
const t = tellingNow(e, s, a);
const r = reminderText(s.of, l, t, n, e.language);
const i = (0, x.Bv)([ r, mark("reminder", l) ]);
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
const r = (0, x.Bv)([ t, (0, J.Ge)("begun", n, e.now) ]);
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
var te = t(1043);
async function changeIssue(e, n, {body: t, ...s}) {
const o = remarks_isDoubtful({
...n,
body: t
}) ? {
ok: true,
text: t
} : await e.marks.signed(t, n.number);
if (!o.ok) return o;
return e.pace.turn(() => (0, te.tt)(e.client, e.repository, n.number, {
...s,
body: o.text
}));
}
var se = t(3619);
var oe = t(9339);
var re = t(7827);
const ie = 50;
const ae = se.YOg(se.Ikc({
id: se.aig(),
permissions: se.Ikc({
push: se.zMY(),
admin: se.zMY()
})
}));
async function readWriters(e, n) {
const t = await e.list("GET /repos/{owner}/{repo}/collaborators", (0, oe.at)(n), ae, ie);
if (!t.ok) return t;
const {value: s, request: o} = t;
if (!s.some(({permissions: e}) => e.admin)) return (0, re.O)(o, "no-administrator");
const r = s.some(({permissions: {admin: e, push: n}}) => e && !n);
if (r || new Set(s.map(({id: e}) => e)).size < s.length) return (0, re.O)(o, "list-contradicts");
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
}, se.YOg(se.Ikc({
id: se.aig(),
login: se.YjP()
})), ie);
if (!o.ok) return o;
const r = t.login.toLowerCase();
const [i] = o.value;
if (s.ok && !o.value.some(e => e.login.toLowerCase() === r)) return (0, re.O)(o.request, "member-missing");
if (!s.ok) {
if (i === void 0) return (0, re.O)(o.request, "empty-list");
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
}, se.L5J(), [ 404 ]);
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
var ue = t(7217);
var le = t(1346);
const ce = ".ezdrav/staff.yml";
const de = ".ezdrav/solution.yml";
const fe = ".ezdrav/organisation.yml";
const me = se.mee(se.Ikc({
mode: se.aig(),
type: se.YjP(),
oid: se.YjP(),
size: se.aig()
}));
const pe = "mode type oid size";
const ge = se.Ikc({
repository: se.Ikc({
databaseId: se.aig(),
nameWithOwner: se.YjP(),
visibility: se.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
isInOrganization: se.zMY(),
defaultBranchRef: se.Ikc({
name: se.YjP(),
target: se.Ikc({
oid: se.YjP(),
roster: me,
solution: me,
organisation: me
})
})
})
});
async function readStaffRepository(e, n) {
const t = `query StaffRepository($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { databaseId nameWithOwner visibility isInOrganization\n    defaultBranchRef { name target { oid ... on Commit {\n      roster: file(path: "${ce}") { ${pe} } solution: file(path: "${de}") { ${pe} }\n      organisation: file(path: "${fe}") { ${pe} } } } } } }`;
const s = await e.query(t, (0, oe._M)(n), ge);
if (!s.ok) return s;
if ((0, oe.wP)(n, s.value.repository)) return (0, oe._2)(s.request);
const {defaultBranchRef: o, visibility: r, isInOrganization: i} = s.value.repository;
const {oid: a, roster: u, solution: l, organisation: c} = o.target;
return {
...s,
value: {
visibility: r,
isInOrganisation: i,
defaultBranch: o.name,
tip: a,
roster: fileOf(ce, u),
solution: fileOf(de, l),
organisation: fileOf(fe, c)
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
const ve = 50;
async function readRosterHistory(e, n, t, s) {
const o = new Map;
const r = [];
const i = new Set;
let a = null;
for (let u = 1; ;u += 1) {
const l = await (0, ue.EX)(e, n, t, a);
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
if (u === ve) return (0, re.O)(l.request, "too-many-pushes", {
most: ve * 100
});
}
}
function tipsOf(e) {
const n = e.flatMap(({after: e, before: n}) => [ e, n ]);
return [ ...new Set(n) ].filter(e => !/^0+$/.test(e));
}
const we = 250;
async function readRosterFiles(e, n, t) {
const s = new Map;
let o = "";
for (let r = 0; r < t.length; r += we) {
const i = t.slice(r, r + we);
const a = `query Rosters($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${oe.zK}\n      ${(0, 
le.qZ)("c", i, `... on Commit { file(path: "${ce}") { ${pe} } }`)} } }`;
const u = await e.query(a, (0, oe._M)(n), le.Ru);
if (!u.ok) return u;
o = u.request;
if ((0, oe.wP)(n, u.value.repository)) return (0, oe._2)(o);
for (const [e, n] of i.entries()) {
const t = ke.safeParse(u.value.repository[`c${e}`]);
if (!t.success) return (0, re.O)(o, "unreadable", {
part: `c${e}`,
fault: "unreadable"
});
if (t.data !== null) s.set(n, fileOf(ce, t.data.file));
}
}
return {
ok: true,
value: s,
request: o,
next: null
};
}
const ke = se.mee(se.Ikc({
file: me
}));
const he = 5242880;
async function readFiles(e, n, t) {
const s = new Map;
const o = [ [] ];
let r = 0;
for (const e of t) {
r += e.size;
if (r > he) {
o.push([]);
r = e.size;
}
o.at(-1)?.push(e.oid);
}
for (const t of o) {
const o = await (0, le.b4)(e, n, [ ...new Set(t) ]);
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
var be = t(3995);
var ye = t(9435);
var Oe = t(1742);
var $e = t(4595);
var Ie = t(763);
var Se = t(5987);
var xe = t(5630);
var Te = t(2555);
const Ae = 8;
async function readListed(e, n, t) {
const s = [];
for (let o = 0; o < n.length; o += Ae) {
const r = n.slice(o, o + Ae);
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
const [o = "", r = ""] = n.split("/");
const i = new Set;
const a = await (0, Te.d)(e, {
owner: o,
name: r,
id: t
});
if (!a.ok) return {
name: r,
writers: i,
problem: a.problem
};
const {branch: u, name: l} = a.value;
const c = u?.files.find(({path: e}) => e === Se.iZ);
const d = u?.blobs.get(c?.oid ?? "");
const f = d === void 0 ? null : (0, Oe.K)(Se.iZ, d);
const m = f?.ok === true ? f.value.name : l.name;
const p = s ? await readWriters(e, l) : null;
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
return (0, be.O$)(e) === null && e.size <= (0, Se.LF)(e.path);
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
const a = (0, $e.h)(Se.Fo, n);
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
function without(e, n, t = () => true) {
if (n === null) return e;
const stands = e => n.staff.some(n => (e.github === void 0 || n.github === void 0 ? e.ref === n.ref : e.github.id === n.github.id) && t(e, n));
return {
...e,
staff: e.staff.filter(e => !stands(e))
};
}
function alreadyLeaving(e, n) {
return e.left === void 0 || n.left !== void 0;
}
async function readStaffFiles(e, n) {
const t = await readStaffRepository(e, n);
if (!t.ok) return unknown("repository", t.problem);
const {roster: s, organisation: o} = t.value;
const r = [ s, t.value.solution, o ].filter(e => e !== null);
const i = await readFiles(e, n, r.filter(isReadable));
if (!i.ok) return unknown("files", i.problem);
const sourceOf = e => e === null ? {
unread: "missing"
} : i.value.get(e.oid) ?? unreadOf(e);
const a = t.value.solution === null && o !== null ? (0, ye.P)(Se.pP, sourceOf(o)) : null;
const u = a === null ? (0, Oe.K)(Se.iZ, sourceOf(t.value.solution)) : ofHouse(a);
const l = a === null ? null : a.ok ? a.value.solutions : [];
const c = t.value.roster === null ? null : (0, $e.h)(Se.Fo, sourceOf(t.value.roster));
const d = u.ok ? u.value : Oe.U;
const f = u.ok ? [] : u.diagnostics;
if (c?.ok === false) {
const e = [ ...f, ...c.diagnostics ];
return {
kind: "invalid",
repository: t.value,
solution: d,
diagnostics: e,
locate: new Map
};
}
return {
kind: "read",
repository: t.value,
solution: d,
listed: l,
faults: f,
roster: c?.value ?? null
};
}
function ofHouse(e) {
if (!e.ok) return e;
const {evidence: n, ...t} = e.value;
const {name: s} = t;
const o = (0, Ie._)({
...Oe.U,
name: s
}, t);
const r = o.ok ? o.solution : {
...Oe.U,
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
function unreadOf(e) {
const {size: n, path: t} = e;
return (0, be.O$)(e) ?? {
unread: "too-large",
size: n,
limit: (0, Se.LF)(t)
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
const {organisation: o} = s.solution;
const r = o === void 0 ? null : await (0, xe.houseOf)(e, t, o);
const i = r?.ok === true ? r.value.roster : null;
const a = without(s.roster ?? {
version: 1,
staff: []
}, i, alreadyLeaving);
const u = a.staff.filter(({revocation: e}) => e?.confirmed === void 0);
const l = u.flatMap(({github: e}) => e === void 0 ? [] : [ e ]);
const [c] = l;
const {isInOrganisation: d} = s.repository;
const f = l.some(({write: e}) => e);
const [m, p, g, v] = await Promise.all([ readEarlier(e, t, s), s.listed === null ? null : readListed(e.solutions, s.listed, f), f && s.listed === null ? readWriters(e, t) : null, n === null || c === void 0 || !d ? null : readMembers(n, t.owner, c) ]);
const w = e.clock.now();
const k = [];
const note = (e, n) => {
k.push({
what: e,
problem: asking(n)
});
};
if (!w.known) note("clock", w.problem);
if (s.faults.length > 0) k.push({
what: "solution",
problem: null
});
if (!m.ok) note("history", m.problem); else if (m.value.lost > 0) k.push({
what: "history",
problem: null
});
if (r?.ok === false) note("history", r.problem);
if (g?.ok === false) note("writers", g.problem);
for (const e of p?.problems ?? []) note("writers", e);
if (v?.ok === false) note("members", v.problem);
const h = w.known ? {
now: w.value,
roster: a,
earlier: m.ok && r?.ok !== false ? m.value.rosters.map(e => without(e, i)) : [],
writers: p?.writers ?? (g?.ok === true ? g.value : null),
members: v?.ok === true ? v.value : null,
contractEnds: s.faults.length > 0 ? null : s.solution.contract?.ends
} : null;
const b = n !== null && d;
const y = !b ? "not-asked" : v?.ok === false ? "unknown" : "known";
return {
facts: h,
membership: y,
solutions: p?.names ?? [],
unknowable: k
};
}
var _e = t(4036);
async function listStaffIssues({client: e, repository: n, marks: t}) {
const s = await (0, _e.Zm)(e, n, ({body: e, labels: n}) => concernOf(e) !== null || n.includes(m));
if (!s.ok) return s;
const o = [];
const r = [];
for (const e of s.value.own) {
const {number: n, createdAt: s, body: i} = e;
const a = await t.standing(i, {
issue: n,
madeAt: s
});
const u = a === "ours" || a === "doubtful" && t.terms !== "demanded";
if (u) o.push({
...e,
unproven: a !== "ours"
}); else if (concernOf(i) !== null) r.push(e);
}
if (t.keysProblem !== null && t.terms === "demanded") return {
ok: false,
problem: t.keysProblem
};
return {
...s,
value: {
own: o,
edited: s.value.edited,
foreign: r
}
};
}
async function eachOf(e, n, t, s, o) {
if (e.length === 0) return;
const {progress: r} = (0, $.w)(t).staff;
await (0, _.Os)(r[n], async () => {
for (const [n, t] of e.entries()) {
await o(t);
const i = r.of(n + 1, e.length, (0, y.TL)(s(t)));
(0, _.yy)((0, y.M_)(i, [ "", "" ]));
}
});
}
const je = 10;
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
const a = await changeIssue(e, t, r);
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
const u = await e.marks.signed(a, F);
if (!u.ok) {
o.set(n, u.problem);
return;
}
const l = u.text;
const c = e.solution.contacts.assignees.filter(e => !t.has(e.toLowerCase())).slice(0, je);
const d = {
label: m,
marker: "",
title: i,
body: l,
assignees: c
};
const f = await e.pace.turn(() => (0, te.y7)(e.client, e.repository, d));
if (f.ok) {
s.set(n, {
...f.value,
unproven: false
});
e.notes.did("made");
return;
}
o.set(n, f.problem);
const {code: p} = f.problem;
if (p === "api.forbidden" || p === "api.rate-limited") r = f.problem;
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
const {own: o, edited: r, foreign: i} = s.value;
const a = new Set([ ...o, ...r, ...i ].map(({number: e}) => e));
return [ ...o, ...t.filter(({number: e}) => !a.has(e)) ];
}
function firstText(e, n) {
const {letter: t} = n;
const s = t.kind === "ready" && t.write(e.now) !== null;
const o = s && !e.marks.signs ? newLetterId(e, n) : null;
const {title: r, body: i} = n.write(e.now, s ? "by-mail" : "by-hand");
const a = keeping_marksOf(n, e.now, n.person);
const u = o === null ? [] : [ (0, J.Ge)("begun", o, e.now) ];
return {
title: r,
body: (0, x.Bv)([ i, [ ...a, ...u ].join("\n") ])
};
}
function keeping_marksOf(e, n, t) {
return [ mark(e.kind, e.of), timeMark("noticed", n), ...e.kind === "departure" ? [ timeMark("left", e.left) ] : [], ...t === null ? [] : [ mark("person", String(t)) ], mark("state", e.state) ];
}
function changesOf(e, n, t) {
const s = t.state === "closed";
const [o] = marked(t.body, "state");
const [r = ""] = marked(t.body, "left");
const i = n.kind !== "departure" || timeMark("left", n.left) === mark("left", r);
if (!s && o === n.state && i) return [];
const a = markedTime(t.body, "noticed") ?? e.now;
const u = (0, J.pn)([ t.body ]);
const l = u.length > 0 || n.letter.kind === "ready" ? "by-mail" : "by-hand";
const c = n.write(a, l);
const d = c.title === t.title ? {} : {
title: c.title
};
const f = (0, x.Bv)([ s ? reopenedText(e.language) : "", c.body, [ ...keeping_marksOf(n, a, n.person ?? markedPerson(t.body)), ...u.map(({messageId: e, at: n}) => (0, 
J.Ge)("begun", e, n)) ].join("\n") ]);
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
const o = (0, x.Bv)([ t.body.trimEnd(), duplicateText(s, e.language), mark("twin-of", String(s)) ]);
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
const a = (0, x.Bv)([ n.body.trimEnd(), r, timeMark("settled", e.now) ]);
const u = await changeIssue(e, n, {
body: a,
state: "closed",
state_reason: i ? "completed" : "not_planned"
});
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
const a = await e.marks.signed(s, t.number);
if (!a.ok && i !== null) {
note(e, "sign", n, a.problem);
return;
}
const u = await e.pace.turn(() => (0, te.BC)(e.client, e.repository, t.number, a.text));
r.push(t.number);
if (i !== null) o.set(n, i); else if (u.ok) e.notes.did("reminded"); else note(e, "remind", n, u.problem);
});
}
const i = await readBack(e, s, t, r);
const a = i ?? new Map;
const texts = e => textsOf(e, a);
if (i !== null) await tidy(e, s, i, o);
const u = s.filter(n => isOurs(e, n, texts(n), o, i));
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
const Me = new Set([ "by-hand", "question", "under-way" ]);
function needsSaying(e) {
return e.kind === "not-sent" && !Me.has(e.why);
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
const isTold = n => (0, J.Wh)(n.map(({body: e}) => e), e.now).kind !== "none";
const whole = n => t === "server" && (e.marks.signs || !isTold(n));
const s = await (0, k.p)(e.client, e.repository, n, whole);
if (s.ok) return withStanding(e, s.value);
e.notes.unknowable.push({
what: "comments",
problem: asking(s.problem)
});
return null;
}
async function withStanding({marks: e}, n) {
const t = new Map;
for (const [s, o] of n) {
const n = [];
for (const t of o) {
const o = await e.standing(t.body, {
issue: s,
madeAt: null
});
if (t.edited || o === "ours") n.push(t); else if (o === "doubtful") n.push({
...t,
edited: (0, J.qw)([ t.body ]).length > 0
});
}
t.set(s, n);
}
return t;
}
async function tidy(e, n, t, s) {
for (const o of n) {
const n = t.get(o.issue.number) ?? [];
const r = dayOfReminder(e, o);
const [, ...i] = r === null ? [] : remindersOf(n, r);
for (const {id: n} of i) await e.pace.turn(() => (0, te.Tu)(e.client, e.repository, n));
const a = s.get(o.concern);
const [u] = (0, J.pn)(textsOf(o, t));
if (a === void 0 || u === void 0 || u.messageId === a) continue;
const l = n.find(({body: e}) => (0, J.pn)([ e ]).some(({messageId: e}) => e === a));
if (l === void 0) continue;
const c = (0, x.Bv)([ letterText({
kind: "yielded"
}, e.language), (0, J.Ge)("yielded", a, e.now) ]);
const {text: d} = await e.marks.signed(c, o.issue.number);
await e.pace.turn(() => (0, te.vv)(e.client, e.repository, l.id, d));
}
}
function isOurs(e, n, t, s, o) {
if (n.concern.letter.kind !== "ready") return false;
const [r] = (0, J.pn)(t);
if (r === void 0 || isEdited(n, o)) return false;
if (n.fresh && !e.marks.signs) return (0, J.pn)([ n.issue.body ])[0]?.messageId === r.messageId;
return o !== null && s.get(n.concern) === r.messageId;
}
function isEdited({issue: e}, n) {
return (n?.get(e.number) ?? []).some(({edited: e}) => e);
}
async function send(e, {concern: n, issue: t}, s) {
const {mailing: o} = e;
const r = (0, J.pn)(s)[0]?.messageId ?? "";
const i = n.letter.kind === "ready" ? n.letter.write(noticed(e, t)) : null;
if (i === null || o.kind !== "server") return {
kind: "not-sent",
why: "no-person"
};
const a = {
messageId: `<${r}>`,
date: e.now
};
const u = e.client.isCancelled ? Le : await (0, M.fU)(i, a, o.post, `ezdrav-${i.kind}-${n.of}`);
const l = e.client.clock.now();
const c = l.known ? l.value : e.now;
const d = outcomeOf(u, r, c, i.to);
const f = (0, x.Bv)([ letterText(d.remark, e.language), (0, J.Ge)(d.end, r, c) ]);
if (d.end === "sent") e.notes.did("sent");
const m = await e.marks.signed(f, t.number, d.end === "sent");
if (!m.ok) note(e, "sign-sent", n, m.problem);
if (!await record(e, t.number, m.text)) note(e, `record-${d.end === "sent" ? "letter" : d.end}`, n, null);
return d.account;
}
function noticed(e, {body: n}) {
return markedTime(n, "noticed") ?? e.now;
}
const Le = {
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
const Ce = 3;
async function record(e, n, t) {
for (let s = 1; s <= Ce; s += 1) {
const s = await e.pace.turn(() => (0, te.BC)(e.client, e.repository, n, t));
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
const De = 1e3;
class Pace {
#i;
#a;
#u=Number.NEGATIVE_INFINITY;
constructor(e, n) {
this.#i = e;
this.#a = n;
}
async turn(e) {
const n = this.#u + this.#i - performance.now();
if (n > 0) await (0, w.v)(n, this.#a.signal);
this.#u = performance.now();
return e();
}
}
async function remindOnly(e, {repository: n, solution: t}, s, o) {
if (o.length === 0) return;
const r = {
kind: "read",
repository: n,
solution: t,
listed: null,
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
#l={
made: 0,
reopened: 0,
updated: 0,
closed: 0,
twins: 0,
reminded: 0,
sent: 0
};
did(e) {
this.#l[e] += 1;
}
get deeds() {
return {
...this.#l
};
}
}
var qe = t(498);
async function staff_staff(e, n = {}) {
const {inputs: t} = e;
const s = (0, j.$)(e);
const o = t.membersToken === void 0 ? null : (0, j.$)({
...e,
inputs: {
...t,
token: t.membersToken
}
});
try {
const t = new Pace(n.between ?? De, s);
return await lookAfterStaff(e, s, o, t, n.tuning ?? {});
} finally {
s.close();
o?.close();
}
}
async function lookAfterStaff(e, n, t, s, o) {
const {inputs: r, context: i} = e;
const {runId: a} = i;
const u = (0, j._)(i);
const l = new Notes;
const c = await readStaffFiles(n, u);
const d = c.kind === "unknown" ? null : c.solution;
const f = r.language ?? d?.language ?? "en";
const m = c.kind === "unknown" || c.repository.visibility === "PUBLIC";
const p = peopleOf(r.people, c, l);
const g = mailingOf(e, o, l);
const nothing = () => ({
now: null,
roster: c.kind === "invalid" ? "invalid" : "unknown",
isPublic: c.kind !== "unknown" && m,
membership: "not-asked",
contractEnded: null,
contractIssue: null,
edited: [],
foreign: [],
signing: null,
rows: [],
deeds: l.deeds,
unknowable: l.unknowable,
undone: l.undone
});
if (c.kind === "unknown") {
l.unknowable.push(c.unknowable);
return conclude(nothing(), [], null, f);
}
const {defaultBranch: v} = c.repository;
const w = await marksOf({
client: n,
repository: u,
defaultBranch: v,
solution: c.solution,
runId: a
});
const k = {
client: n,
repository: u,
pace: s,
language: f,
isPublic: m,
people: p,
mailing: g,
marks: w,
notes: l
};
const h = signingOf(k);
if (c.kind === "invalid") {
const e = await listStaffIssues(k);
if (!e.ok) l.unknowable.push({
what: "issues",
problem: asking(e.problem)
});
const {own: n, edited: t, foreign: s} = e.ok ? e.value : ze;
const o = {
...k,
solution: c.solution,
solutions: [],
isSolutionKnown: true,
editedTexts: []
};
await remindOnly(o, c, n, rememberedIn(n));
const r = {
edited: numbersOf(t),
foreign: numbersOf(s),
signing: h
};
return conclude({
...nothing(),
...r
}, c.diagnostics, null, f);
}
const [b, y] = await (0, _.Os)((0, $.w)(f).staff.progress.reading, () => Promise.all([ gatherStaff(n, t, u, c), listStaffIssues(k) ]));
l.unknowable.push(...b.unknowable);
if (!y.ok) l.unknowable.push({
what: "issues",
problem: asking(y.problem)
});
const {facts: O, membership: I} = b;
if (O === null || !y.ok) return conclude({
...nothing(),
membership: I,
signing: h
}, c.faults, null, f);
const S = {
...k,
now: O.now,
solution: c.solution,
solutions: b.solutions,
isSolutionKnown: c.faults.length === 0,
editedTexts: await readEditedTexts(k, [ ...y.value.edited, ...y.value.foreign ])
};
const x = await keepStaff(S, O, y.value);
const {rows: T, contractEnded: A, contractIssue: M, issue: L} = x;
const C = {
now: O.now,
roster: c.roster === null && T.length === 0 ? "none" : "kept",
isPublic: m,
membership: I,
contractEnded: A,
contractIssue: M,
edited: numbersOf(y.value.edited),
foreign: numbersOf(y.value.foreign.filter(({state: e}) => e === "open")),
signing: h,
rows: T,
deeds: l.deeds,
unknowable: l.unknowable,
undone: l.undone
};
return conclude(C, c.faults, L, f);
}
const ze = {
own: [],
edited: [],
foreign: []
};
function numbersOf(e) {
return e.map(({number: e}) => e);
}
function signingOf({marks: e, mailing: n}) {
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
async function readEditedTexts({client: e, repository: n, notes: t, marks: s}, o) {
if (o.length === 0) return [];
const r = o.map(({number: e}) => e);
const i = await (0, k.p)(e, n, r, () => true);
if (!i.ok) {
t.unknowable.push({
what: "comments",
problem: asking(i.problem)
});
return null;
}
const a = [];
for (const [e, n] of i.value) for (const {body: t} of n.filter(({edited: e}) => !e)) if (await s.standing(t, {
issue: e,
madeAt: null
}) !== "foreign") a.push(t);
return a;
}
async function keepStaff(e, n, {own: t, edited: s, foreign: o}) {
const {now: r, roster: a} = n;
const u = allDepartures(n, [ ...rememberedIn(t), ...doubtfulIn([ ...s, ...o ], t) ]);
const {each: l, together: c} = questionsOf(u, sizeOf(n, u));
const d = u.filter(({succeeded: e}) => e !== true);
const f = newcomers(a, new Set(d.map(({ref: e}) => e)), r);
const m = [ ...u.filter(e => !c.includes(e)).map(n => departureConcern(n, l.has(n), e)), ...c.length === 0 ? [] : [ togetherConcern(c, e) ], ...f.map(n => newcomerConcern(n, e)) ];
const p = contractEnd(n.contractEnds, r) === null ? null : n.contractEnds ?? null;
const g = u.some(({signals: e}) => e.includes("contract-ended")) ? p : null;
const loginsOf = e => e.flatMap(({github: e}) => e === void 0 ? [] : [ e.login.toLowerCase() ]);
const v = loginsOf(a.staff.filter(e => !(0, i.xK)(e, r) && !d.some(({ref: n}) => n === e.ref)));
const w = new Set(loginsOf(u.map(({member: e}) => e)).filter(e => !v.includes(e)));
const k = await keepIssues(e, m, t, w);
const h = g === null ? [] : await keepIssues(e, [ contractConcern(g, childrenOf(k), e) ], t, w);
const b = endedIssues(t, [ ...k, ...h ].map(({concern: e}) => e)).filter(({concern: e, issue: t}) => isOver(e.kind, t, n));
const y = [ ...k.flatMap(({issue: n, fresh: t}) => n === null || t && !e.marks.signs ? [] : [ n.number ]), ...b.filter(({concern: e}) => e.kind === "departure").map(({issue: e}) => e.number) ];
const O = await readComments(e, y);
const $ = await tell(e, k, O);
await closeEnded(e, b, n, O);
const I = k.find(({concern: e}) => e.kind === "question")?.issue?.number ?? null;
const S = staffRows(a, u, f, (e, n) => {
if (c.some(t => e === "departure" && t.key === n)) return {
issue: I,
noticed: r,
letter: {
kind: "not-sent",
why: "question"
}
};
const t = k.find(({concern: t}) => t.kind === e && t.of === n);
if (t === void 0) return null;
const {concern: s, issue: o} = t;
return {
issue: o?.number ?? null,
noticed: o === null ? r : markedTime(o.body, "noticed") ?? r,
letter: $.get(s) ?? {
kind: "not-due"
}
};
}, r);
const x = h[0]?.issue?.number ?? null;
const T = k.find(({fresh: e}) => e)?.issue?.number ?? null;
return {
rows: S,
contractEnded: g,
contractIssue: x,
issue: x ?? T
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
for (const e of s.secrets) (0, _.dK)(e);
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
const plain = e => (0, y.M_)(e, [ "", "" ]);
const o = [ ...e.unknowable.map(e => unknowableSentence(e, s)), ...e.undone.map(e => undoneSentence(e, s)) ];
const r = [ ...(0, b.I3)(n, s), ...o.slice(0, Pe).map(e => ({
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
report: staffJson(e, n, qe.S, s)
};
}
const Pe = 10;
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
646: ((e, n, t) => {
t.d(n, {
Q4: () => claimFaults,
wp: () => graded,
fn: () => heldAgainst
});
function workflowRef(e) {
const [, n, t, s] = /^([^/@\s]+\/[^/@\s]+)\/(\.github\/workflows\/[^/@\s]+)@(\S+)$/.exec(e) ?? [];
if (n === void 0 || t === void 0 || s === void 0) return null;
return {
repository: n,
path: t,
ref: s
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
function isEntry(e, {workflow: n, commit: t}, s) {
if (e.startsWith(".github/")) return n.path === e && isAtHome(n, s);
const o = workflowRef(e);
if (o === null || !/^[0-9a-f]{40}$/.test(o.ref)) return false;
const r = /^[0-9a-f]{40}$/.test(n.ref);
return n.path === o.path && n.repository.toLowerCase() === o.repository.toLowerCase() && (t ?? n.ref) === o.ref && (!r || n.ref === o.ref);
}
const s = new Set([ "push", "workflow_dispatch", "schedule" ]);
const o = new Set([ "push", "workflow_dispatch", "release" ]);
const r = 3e4;
function claimFaults(e, n, t, i) {
const a = [];
const fault = (e, n) => {
a.push({
code: e,
value: n
});
};
if (Number(n.repository_id) !== t.repositoryId) fault("token.repository", n.repository_id);
const u = e === "verdict";
if (!u && n.ref !== `refs/heads/${t.defaultBranch}`) fault("token.branch", n.ref);
if (!u && !t.stoodOnDefaultBranch(n.sha)) fault("token.commit", n.sha);
if (!(u ? o : s).has(n.event_name)) fault("token.event", n.event_name);
for (const e of strangeWorkflows(u, n, t)) fault("token.workflow", e);
if (n.nbf > n.iat || n.iat >= n.exp) fault("token.time", `${n.iat}`);
if (n.iat * 1e3 > i + r) fault("token.in-future", `${n.iat}`);
return a;
}
function strangeWorkflows(e, n, t) {
const {repository: s, workflow_ref: o, job_workflow_ref: r} = n;
const i = {
repository: s,
defaultBranch: t.defaultBranch
};
const a = workflowSource(r, n.job_workflow_sha);
if (e) {
const e = t.workflows.filter(e => !e.startsWith(".github/"));
return a !== null && isListed(e, a, i) ? [] : [ r ];
}
const u = workflowSource(o, n.workflow_sha);
const l = u !== null && isAtHome(u.workflow, i) && stood(u, t);
const c = a !== null && !isAtHome(a.workflow, i);
const d = new Set;
if (!l) d.add(o);
if (a === null || !(c || stood(a, t))) d.add(r);
for (const e of unlisted([ u, a ], t.workflows, i)) d.add(e === u ? o : r);
return [ ...d ];
}
function unlisted(e, n, t) {
if (n.length === 0) return [];
return e.filter(e => e === null || !isListed(n, e, t));
}
function heldAgainst(e, n) {
const {workflows: t} = n;
const {repository: s, ref: o, workflow: r, workflowCommit: i, jobWorkflow: a, jobCommit: u} = e;
const l = {
repository: s,
defaultBranch: o.slice(11)
};
const c = [ workflowSource(r, i ?? void 0), workflowSource(a, u ?? void 0) ];
const [d] = unlisted(c, t, l);
if (d !== void 0) {
const e = d === c[0] ? r : a;
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
const [s, ...o] = missingOf(n, e.hosted || t);
if (s === void 0) return {
kind: "verified",
statement: e
};
return {
kind: "recorded",
statement: e,
missing: [ s, ...o ]
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
const g = await (0, u.y)(p, d);
if (g.kind === "bad") return refused(g.fault);
if (g.kind === "unproven") return g;
const v = r.U.safeParse(p.body);
if (!v.success) return refused({
code: "token.claims",
value: String(v.error.issues[0]?.path[0])
});
const w = v.data;
const k = [ ...(0, o.Q4)(t, w, c, f), ...payloadFaults(e, w.run_id, m) ];
const [h, ...b] = k;
if (h !== void 0) return {
kind: "refused",
faults: [ h, ...b ]
};
const y = statementOf(w, textOf(p.header["kid"]));
const O = {
workflows: c.workflows,
trusts: c.trustsOwnRunners
};
return t === "verdict" ? (0, o.wp)(y, O) : (0, o.fn)(y, O);
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
})
};
