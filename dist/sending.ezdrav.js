import { modules as e } from "./shared.ezdrav.js";

export const id = 137;

export const ids = [ 137, 2392, 4677, 5816, 5934, 6156, 7994, 9538 ];

export const modules = {
...e,
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
var r = t(3619);
var o = t(2830);
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
function createClaim(e, n, t, r) {
const o = r === null ? {} : {
token: r
};
const s = {
...statementOf(t, "claim"),
...o
};
return deploy(e, n, t.commit, `ezdrav:${t.kind}`, s);
}
function createSignedReceipt(e, n, t, {kind: r, payload: o, token: s}) {
const a = {
schema: 1,
kind: r,
said: o,
token: s
};
return deploy(e, n, t, i.nk, a);
}
async function deploy(e, n, t, o, i) {
const u = await e.send("POST /repos/{owner}/{repo}/deployments", {
...(0, s.at)(n),
ref: t,
task: o,
environment: a.En,
auto_merge: false,
required_contexts: [],
production_environment: false,
transient_environment: true,
payload: i
}, r.Ikc({
id: r.aig(),
sha: r.euz(t)
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
...(0, s.at)(n),
deployment_id: t,
state: o,
auto_inactive: false
}, r.Ikc({
state: r.euz(o),
created_at: u.u
}));
}
const c = r.YOg(r.Ikc({
id: r.aig(),
created_at: u.u,
payload: r.L5J(),
creator: r.mee(o.C$),
repository_url: r.YjP()
}));
const l = 20;
async function listReceipts(e, n, t, r) {
const u = [];
let d = await e.get("GET /repos/{owner}/{repo}/deployments", {
...(0, s.at)(n),
task: `ezdrav:${t}`,
per_page: 100
}, c);
for (let t = 1; d.ok; t += 1) {
if (d.value.some(e => !(0, s.lJ)(n, e.repository_url))) return (0, s._2)(d.request);
const f = d.value.filter(({creator: e}) => e !== null && (0, a.w2)((0, o.EW)(e)));
const m = f.map(({id: e, created_at: n, payload: t}) => ({
id: e,
createdAt: n,
payload: (0, i.Md)(t)
}));
u.push(...m);
if (d.next === null || t === l || m.some(r)) return {
...d,
value: u
};
d = await e.follow(d.next, d.request, c, n.id);
}
return d;
}
const d = r.YOg(r.Ikc({
id: r.aig(),
state: r.YjP(),
created_at: u.u
}));
async function readReceiptEnd(e, n, t) {
const r = await e.list("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
...(0, s.at)(n),
deployment_id: t
}, d, l);
if (!r.ok) return r;
const [o] = r.value.filter(({state: e}) => e === "success" || e === "failure" || e === "error").toSorted((e, n) => e.id - n.id);
if (o === void 0) return {
...r,
value: null
};
const {state: i, created_at: a} = o;
return {
...r,
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
var r = t(7217);
var o = t(4036);
var s = t(834);
var i = t(8328);
var a = t(6515);
var u = t(2482);
t(5987);
var c = t(3068);
var l = t(2278);
var d = t(5508);
var f = t(8402);
var m = t(9419);
var p = t(3193);
async function readStanding(e, n, t) {
const o = await (0, i.Nu)(e, n, null);
if (!o.ok) return o;
const [s, a] = await Promise.all([ (0, d.B)(e, n, o.value, t), (0, r.EX)(e, n, o.value.defaultBranch, null) ]);
return {
...o,
value: {
repository: n,
state: o.value,
files: s,
activity: a
}
};
}
async function factsOf(e, n, t, {event: r, runId: o}) {
const {repository: i, state: a, files: u} = n;
const d = t.intervention.urgent !== void 0;
const f = t.intervention.status === "withdrawn";
const m = (0, s.gh)(e, i, a.deployments, e => e.deliveredAt !== null && e.payload?.interventionId === t.intervention.id);
const v = {
client: e,
repository: i,
state: a
};
const {id: g} = t.intervention;
const [w, k, h, b] = await Promise.all([ f ? null : landingOf(e, n, t, m), m, m.then(e => (0, 
c.v$)(v, e, g)), m.then(n => (0, l.x4)(e, n, g)) ]);
const y = d && w !== null ? await consentsKnown(e, n, t, w) : null;
const $ = w?.landing ?? null;
const I = await (0, p.I)(e, i);
const O = w?.stood ?? null;
const x = {
client: e,
repository: i,
state: a,
candidate: t,
keys: b,
stood: O,
now: I
};
const A = k.ok ? (0, c.zw)((0, c.R7)(k.value, h, O, a)) : [];
const {notices: S, answers: D} = (0, l.zZ)(await (0, l.mj)(A, x));
const j = k.ok ? {
known: true,
value: S,
grade: "verified",
sources: []
} : {
known: false,
problem: k.problem
};
const T = $?.known === true ? $.value.landedBy : null;
const _ = {
repository: `${i.owner}/${i.name}`,
now: I,
runId: String(o),
event: r,
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
answers: D,
consents: y,
actor: T,
triggeringActor: null,
roster: u.roster,
formerRules: null,
problems: problemsOf([ I, $, j, y, u.roster ]),
requests: e.counted
};
return {
facts: _,
history: w
};
}
async function heardBy(e, {repository: n, files: t}, r, {facts: o, history: s}, i) {
const {solution: c} = t;
const {approvers: l} = c;
const d = (0, a.s1)(l.client).length + (0, a.s1)(l["ezdrav-ict"]).length;
const f = d === 0 ? {
ok: true,
value: [],
request: "",
next: null
} : await (0, u.xb)(e, n, i);
const p = (0, u.v6)(r, s?.pull ?? null, f, s?.holders);
return (0, m.KY)({
candidate: r,
solution: c,
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
async function landingOf(e, {repository: n, state: t, files: r, activity: o}, s, i) {
const read = a => (0, f.L)(e, n, t, s, o, r.blobs, a, {
receipts: i
});
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
async function consentsKnown(e, {repository: n, files: t}, r, {pull: s, unread: i, holders: c}) {
const {approvals: l} = r.intervention;
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
const p = await (0, u.Ry)(r, m, () => (0, o.Jz)(e, n));
return (0, u.v6)(r, s, await (0, u.xb)(e, n, p), c);
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
var r = t(9466);
var o = t(4586);
var s = t(4789);
var i = t(6381);
var a = t(1043);
var u = t(9962);
var c = t(1923);
var l = t(4391);
var d = t(2921);
var f = t(332);
var m = t(2633);
function approveParts(e, n) {
const t = (0, d.w)(n);
const r = t.approve;
switch (e.kind) {
case "taken":
return [ (0, f.em)(takenSentence(e, n)), ...e.mayBeAutomatic ? [ (0, f.em)(r.mayBeAutomatic) ] : [], (0, 
f.em)(r.archive), ...e.trouble === null ? [] : [ (0, f.em)(r.trouble), ...(0, c.ej)(e.trouble, t) ] ];

case "refused":
return (0, m.W)(e.faults, n).map(f.em);

case "no-mail":
return [ (0, f.em)(r.noMail) ];

case "public":
return [ (0, f.em)(r.public) ];

case "failed":
return [ (0, f.em)(r.failed), ...(0, c.ej)(e.problem, t) ];
}
}
function takenSentence({answer: e, party: n, domain: t, intervention: r}, o) {
const {approve: s} = (0, d.w)(o);
const i = s.answers[e];
return s.taken(s.parties[n], i, (0, l.TL)(t), (0, l.TL)(r));
}
var p = t(3760);
var v = t(3024);
var g = t(2616);
const w = "mail";
function readBroughtMail(e) {
const n = fieldOf(e["GITHUB_EVENT_PATH"] ?? "");
if (n === null) return null;
(0, g.dK)(n);
const t = n.replace(/\s+/g, "");
if (t === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(t)) return null;
const r = Buffer.from(t, "base64").toString("latin1");
(0, g.dK)(r);
return `${r.replace(/[\r\n]+$/, "")}\r\n\r\n`;
}
function fieldOf(e) {
try {
const n = JSON.parse((0, v.readFileSync)(e, "utf8"));
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
var $ = t(8666);
var I = t(498);
function concludeApprove(e, n) {
const t = (0, d.w)(n);
const r = e.kind === "taken";
const o = approveParts(e, n);
const s = t.approve.heads[e.kind];
const i = [ {
kind: "heading",
text: `${r ? "✅" : "⛔"} ${s}`
}, ...o ];
const a = o.flatMap(e => e.kind === "sentence" ? [ (0, l.M_)(e.text, t.quotes) ] : []).join(" ");
const u = r && e.trouble === null;
return {
exitCode: r ? 0 : 1,
outputs: {
allowed: "false",
...r && {
"intervention-id": e.intervention
},
...r && e.issue !== null && {
"issue-number": String(e.issue)
}
},
log: (0, f._r)(i, n),
summary: (0, f.Y1)(i),
annotations: u ? [] : [ {
level: r ? "warning" : "error",
title: s,
message: a
} ],
report: {
schema: 1,
mode: "approve",
...detailsOf(e),
versions: I.S
}
};
}
function detailsOf(e) {
switch (e.kind) {
case "taken":
{
const {answer: n, intervention: t, party: r, approver: o, domain: s, issue: i} = e;
return {
result: n,
intervention: t,
party: r,
approver: o,
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
"reason-codes": [ e.problem.code ]
};

case "no-mail":
case "public":
return {
result: e.kind
};
}
}
var O = t(1999);
var x = t(2761);
var A = t(7400);
var S = t(1742);
async function approve(e, n = e => (0, o.k)(e)) {
const {inputs: t, context: r} = e;
const s = (0, O.$)(e);
try {
s.begin();
const o = readBroughtMail(process.env);
const i = (0, O._)(r);
const a = await (0, y.ZY)(s, i, void 0);
if (!a.ok) return unread(s, a.problem, e);
const u = a.value;
const {files: c, state: l} = u;
const d = t.language ?? c.solution.language ?? "en";
const f = {
language: d,
locate: c.locate,
file: null
};
const {event: m, ref: p} = r;
if (p !== `refs/heads/${l.defaultBranch}` || m !== "workflow_dispatch") {
const e = {
event: m,
ref: p
};
return (0, x.F_)((0, $.Yb)(s, c.files, c.solution, e), f);
}
if (c.files.kind !== "read") {
const e = c.files.kind === "unknown" ? c.files.problem : null;
const n = (0, $.Uw)(s, c.files, e, c.solution, m);
return (0, x.F_)(n, f);
}
const v = await broughtIn({
client: s,
standing: u,
context: r,
ask: n,
sender: t.mailFrom
}, o);
if (v.kind !== "taken") return concludeApprove(v, d);
return concludeApprove(await withComment(s, i, v, d), d);
} finally {
s.close();
}
}
function unread(e, n, {inputs: t, context: r}) {
const o = {
kind: "unknown",
problem: n
};
const s = (0, $.Uw)(e, o, n, S.U, r.event);
return (0, x.F_)(s, {
language: t.language ?? "en",
locate: new Map,
file: null
});
}
async function broughtIn(e, n) {
const {client: t, standing: r, context: o, ask: s, sender: i} = e;
const {files: a, state: u} = r;
const {solution: c} = a;
if (u.visibility === "PUBLIC" && (0, p.M)(c).length > 0) return {
kind: "public"
};
if (n === null) return {
kind: "no-mail"
};
const l = (0, h.M)(n);
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
const {facts: m} = await (0, y.xS)(t, r, f, o);
if (m.landing?.known === false) return {
kind: "failed",
problem: m.landing.problem
};
if (!m.now.known) return {
kind: "failed",
problem: m.now.problem
};
const v = {
intervention: {
id: f.intervention.id,
planDigest: f.planDigest
},
approvers: (0, p.M)(c),
outsiders: (0, p.U)(c, i),
stoodSince: m.landing?.value.noOtherSince ?? null,
now: m.now.value,
isPublicSuffix: await (0, b.Z)()
};
const g = new Map;
for (const e of (0, k.b)(d, v.approvers)) g.set(e, await s(e));
const w = {
kind: "unavailable",
detail: ""
};
const $ = (0, k.B)(d, e => g.get(e) ?? w, v);
if (!$.ok) return {
kind: "refused",
faults: $.faults
};
return recorded(e, f, $.answer, c);
}
async function recorded({client: e, standing: n, context: t}, r, o, {evidence: s}) {
const {repository: a, state: c} = n;
const {kind: l} = o;
const d = payloadOf(r, o, t.runId);
const f = s.approvals !== "recorded";
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
const {party: w, approver: k, domain: h, mayBeAutomatic: b} = o;
const {id: y} = r.intervention;
const $ = {
answer: l,
intervention: y,
party: w,
approver: k,
domain: h,
mayBeAutomatic: b
};
return {
kind: "taken",
...$,
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
date: (0, r.tK)(t.date),
"by-itself": t.mayBeAutomatic,
run: String(o)
};
}
async function withComment(e, n, t, r) {
const o = await (0, s.kd)(e, n, t.intervention);
if (!o.ok) return {
...t,
trouble: o.problem
};
if (o.value === null) return t;
const {number: i} = o.value;
const {quotes: u} = (0, d.w)(r);
const c = (0, l.M_)(takenSentence(t, r), u);
const f = await (0, a.BC)(e, n, i, c);
return {
...t,
issue: i,
trouble: f.ok ? null : f.problem
};
}
}),
4752: ((e, n, t) => {
t.d(n, {
M: () => preflight,
x: () => refusal
});
var r = t(8048);
var o = t(8149);
var s = t(2371);
var i = t(6745);
function preflight(e, n, t) {
const r = (0, o._)(e, n, t);
if (r.decision === "error") return refusal(r, r.rules);
const a = (0, s.CF)({
candidate: e,
solution: n,
facts: t
});
return a.some(i.M) ? refusal(r, a) : null;
}
function refusal(e, n) {
const t = (0, r.L)(n, false);
return {
...e,
decision: e.decision === "error" || t.startsWith("allow") ? "error" : t,
allowed: false,
reasonCodes: (0, r.U)(n),
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
var r = t(8149);
var o = t(4752);
function bareFacts(e, n, t, r) {
const o = e.clock.now();
return {
repository: null,
now: o,
event: r,
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
function verdictOnFiles(e, n, t, s, i) {
const a = [ "file", "clock", "api" ];
const u = (0, r._)(null, s, bareFacts(e, n, t, i));
return (0, o.x)(u, u.rules.filter(({rule: e}) => a.includes(e)));
}
function verdictOnFinished(e, n, t, s, i) {
const a = (0, r._)(t, s, bareFacts(e, n, null, i));
return (0, o.x)(a, a.rules.filter(({code: e}) => e === "target.finished"));
}
function verdictOnRun(e, n, t, {event: s, ref: i}) {
const a = (0, r._)(null, t, bareFacts(e, n, null, s));
const u = {
event: s,
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
var r = t(4729);
var o = t(7674);
var s = t(7209);
function written(e) {
const n = (0, s.dE)(e);
return (0, o.p)(n).ok ? n : `${n}${(0, s.HA)(e)}`;
}
function recordBlock(e, n) {
const {urgent: t, sentAt: r, to: o, reference: s, planDigest: i} = e;
const {sentAt: a, reference: u} = n.recordComments;
const c = [ r === null ? `sent-at:  # ${a}` : `sent-at: ${written(r)}`, `recipients: [${o.join(", ")}]`, s === null ? `reference:  # ${u}` : `reference: "${s}"`, `plan: ${i}` ];
const l = t ? [ "urgent:", "  notification:" ] : [ "announcement:" ];
const d = t ? "    " : "  ";
return [ ...l, ...c.map(e => `${d}${e}`) ].join("\n");
}
var i = t(6783);
var a = t(4391);
var u = t(9964);
var c = t(332);
var l = t(2921);
function announcedParts(e) {
const {announced: n, language: t} = e;
const r = (0, l.w)(t).announce;
const {issue: o, issueTrouble: s} = n;
const i = o === null ? [] : [ (0, c.em)(r.issueAt(o.number)) ];
const a = s === null ? [] : [ (0, c.em)(r.issueTrouble), ...problemSentences(s, (0, 
l.w)(e.language)) ];
const u = n.heard.flatMap(n => heardParts(n, e));
return [ ...resultParts(n.result, e, r), ...u, ...a, ...i ];
}
function heardParts(e, {announced: {id: n, planDigest: t}, now: r, language: o}) {
const s = `/approve ${n} ${t}`;
const a = (0, i.nE)(e, s, r, (0, l.w)(o)).map(c.em);
return e.no === null ? [ ...a, {
kind: "block",
text: s
} ] : a;
}
function resultParts(e, n, t) {
const {moments: o} = (0, l.w)(n.language);
const when = e => o.when(e, n.now);
const s = "notice" in e ? t.notices[e.notice] : "";
switch (e.kind) {
case "sent":
{
const r = t.sent(s, addresses(e.to), when(e.at), (0, a.TL)(e.messageId));
const o = e.notice === "changed-announcement" ? [ (0, c.em)(t.sentVoid) ] : [];
const i = (0, c.em)(t.handedOver((0, a.TL)(e.mailServer)));
const u = e.refusedCopies;
const l = u.length === 0 ? [] : [ (0, c.em)(t.copiesRefused(addresses(u))) ];
return [ (0, c.em)(r), i, ...l, ...signingParts(e.signing, n), ...o ];
}

case "told":
{
if (e.withdrawn) return [ (0, c.em)(t.withdrawalTold(when(e.at))) ];
const n = e.via === "receipt" ? t.told : t.toldByRecord;
return [ (0, c.em)(n(when(e.at), (0, a.TL)(e.reference ?? "–"))), ...e.expired === true ? [ (0, 
c.em)(t.expired) ] : [] ];
}

case "never-announced":
return [ (0, c.em)(t.neverAnnounced) ];

case "by-hand":
return byHandParts(e, n, t);

case "not-sent":
return [ (0, c.em)(t.notSent(s, t.refusals[e.why])), ...e.status === null && e.detail === "" ? [] : [ (0, 
c.em)(t.server(spaced(e.status, e.detail === "" ? "" : (0, a.TL)(e.detail)))) ], ...e.rejected.length === 0 ? [] : [ (0, 
c.em)(t.rejected(addresses(e.rejected))) ], ...e.left === null ? [] : [ (0, c.em)(t.receiptLeft(e.left)) ], ...(0, 
r.g)(e, t).map(c.em) ];

case "unknown":
{
const {messageId: r, since: o} = e;
const i = e.now ? t.unknown(s, (0, a.TL)(r)) : t.earlierUnknown(s, when(o), (0, 
a.TL)(r));
return [ (0, c.em)(i), ...lookingParts(e, o, n, t) ];
}

case "unconfirmed":
{
const r = (0, c.em)(t.unconfirmed(s, (0, a.TL)(e.messageId)));
const o = lookingParts(e, n.now, n, t);
return [ r, ...problemSentences(e.problem, (0, l.w)(n.language)), ...o ];
}

case "failed":
return [ (0, c.em)(t.failed[e.at]), ...problemSentences(e.problem, (0, l.w)(n.language)) ];

case "incomplete":
return [ (0, c.em)(t.incomplete(s, e.missing.map(a.TL).join(", "))) ];

case "other-server":
return [ (0, c.em)(t.otherServer((0, a.TL)(e.host), (0, a.TL)(e.named))) ];

case "rival":
return [ (0, c.em)(t.rival) ];

case "same-id":
{
const r = e.files.map(a.TL).join(", ");
return [ (0, c.em)(t.severalWithOneId((0, a.TL)(n.announced.id), r)) ];
}

case "refused":
return [ (0, c.em)(t.refused) ];
}
}
function signingParts(e, {language: n}) {
const t = (0, l.w)(n);
const r = t.announce;
switch (e.kind) {
case "unset":
return [];

case "signed":
return [ (0, c.em)(r.signed) ];

case "unsigned":
{
if (!e.setUp) return [ (0, c.em)(r.notSetUp) ];
const n = e.demanded ? r.unsignedDemanded : r.unsigned;
return [ (0, c.em)(n), ...problemSentences(e.problem, t) ];
}
}
}
function problemSentences(e, n) {
const {request: t, status: r, permission: o, permissions: s} = e;
const i = n.announce;
return [ (0, c.em)(i.problem((0, a.TL)(t), spaced(r, (0, u.R)(e, n)))), ...o === void 0 ? [] : [ (0, 
c.em)(i.permission((0, a.TL)(o))) ], ...s === void 0 ? [] : [ (0, c.em)(i.permissions((0, 
a.TL)(s))) ], ...(0, u.n)(e, n).map(c.em) ];
}
function spaced(e, n) {
return [ e ?? "", n ].filter(e => e !== "").join(" ");
}
function addresses(e) {
return e.map(a.TL).join(", ");
}
function byHandParts(e, n, t) {
const {notice: r, path: o, to: s, subject: i, fromKnown: u} = e;
const {announced: l, letter: d} = n;
const {urgent: f, planDigest: m} = l;
const p = r === "withdrawal" ? [ (0, c.em)(t.recordWithdrawal) ] : [ (0, c.em)(t.recordIt), {
kind: "block",
text: recordBlock({
urgent: f,
sentAt: null,
to: s,
reference: null,
planDigest: m
}, t)
} ];
return [ (0, c.em)(t.byHand(t.notices[r])), (0, c.em)(t.sendThis((0, a.TL)(o), addresses(s), (0, 
a.TL)(i))), ...u ? [] : [ (0, c.em)(t.setSender) ], ...p, ...d === null ? [] : [ {
kind: "letter",
title: t.wholeLetter,
text: d
} ] ];
}
function lookingParts({messageId: e, notice: n}, t, {announced: r, to: o}, s) {
const {urgent: i, planDigest: u} = r;
const l = n === "withdrawal" ? [ (0, c.em)(s.recordWithdrawal) ] : [ (0, c.em)(s.ifItArrived), {
kind: "block",
text: recordBlock({
urgent: i,
sentAt: t,
to: o,
reference: e,
planDigest: u
}, s)
} ];
return [ (0, c.em)(s.lookForIt((0, a.TL)(e))), ...l, (0, c.em)(s.ifItDidNot((0, 
a.TL)(e))) ];
}
}),
4586: ((e, n, t) => {
t.d(n, {
k: () => askForKey
});
var r = t(1553);
const o = {
timeout: 4e3,
tries: 3
};
const s = new Set([ "ENOTFOUND", "ENODATA" ]);
const i = 20;
async function askForKey({selector: e, domain: n}, {servers: t, patience: a = o} = {}) {
const u = new r.Resolver(a);
try {
if (t !== void 0) u.setServers(t);
const r = await u.resolveTxt(`${e}._domainkey.${n}`);
if (r.length === 0) return {
kind: "none"
};
if (r.length > i) return {
kind: "unavailable",
detail: "too many records"
};
return {
kind: "records",
texts: r.map(e => e.join(""))
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
2633: ((e, n, t) => {
t.d(n, {
V: () => mailRefusalText,
W: () => mailRefusalSentences
});
var r = t(4391);
var o = t(2921);
function mailRefusalText(e, n, {file: t, mayRecord: s}) {
const {mail: i, quotes: a} = (0, o.w)(n);
const u = e.map(({code: e, value: n = ""}) => {
const {stands: t, unblock: o} = i.faults[e];
return `- ${(0, r.M_)(t(n), a)}\n  ${o}`;
});
return [ ...t === null ? [ i.provesNothing ] : [ i.notTaken ], ...new Set(u), ...s && t !== null ? [ i.byHand(t) ] : [] ].join("\n\n");
}
function mailRefusalSentences(e, n) {
const {mail: t} = (0, o.w)(n);
const r = e.map(({code: e, value: n = ""}) => {
const {stands: r, unblock: o} = t.faults[e];
return `${r(n)} ${o}`;
});
return [ t.notTaken, ...new Set(r) ];
}
}),
2256: ((e, n, t) => {
t.d(n, {
Mo: () => signedText,
YZ: () => signedFields
});
function canonicalField({name: e, raw: n, value: t}, r) {
if (r === "simple") return n;
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
function signedText(e, n, t, r) {
const o = e.filter(e => e !== t);
const s = withoutB(t);
return [ ...signedFields(o, n).map(e => `${canonicalField(e, r)}\r\n`), canonicalField(s, r) ].join("");
}
function withoutB(e) {
const {raw: n, value: t} = e;
const r = t.replace(/((?:^|;)[ \t\r\n]*b[ \t\r\n]*=)[^;]*/, "$1");
return {
...e,
raw: n.slice(0, n.length - t.length) + r,
value: r
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
const [, t, r] = /^\s*([a-z]\w*)\s*=([\s\S]*)$/i.exec(e) ?? [];
if (t === void 0 || r === void 0 || n.has(t)) return null;
const o = r.replace(/\r\n(?=[ \t])/g, "").trim();
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
var r = t(7598);
var o = t(2256);
var s = t(9897);
const i = 1024;
const a = 8192;
const u = Buffer.from("302a300506032b6570032100", "hex");
function signingKey(e, n, t) {
if (e.kind === "unavailable") return "key.unavailable";
if (e.kind === "none") return "key.gone";
const o = e.texts.flatMap(e => {
const n = (0, s.g)(e);
const t = n?.get("p");
if (n === null || t === void 0) return [];
return !n.has("v") || isVersion(n) ? [ {
tags: n,
written: t
} ] : [];
});
const [u, c] = o;
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
hash: `sha256:${(0, r.createHash)("sha256").update(v).digest("hex")}`
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
return (0, r.createPublicKey)({
key: e,
format: "der",
type: n
});
} catch {
return null;
}
}
const c = 600;
function verifiedHeaders(e, n, t, o) {
const {algorithm: s, bytes: i, domain: a, selector: u, names: l} = n;
const d = signingKey(t, s, n.agentDomain === a);
if (typeof d === "string") return d;
const f = signedBytes(e, n);
const m = (0, r.createHash)("sha256").update(f).digest();
const p = s === "rsa-sha256" ? (0, r.verify)("sha256", f, d.key, i) : (0, r.verify)(null, m, d.key, i);
if (!p) return "signature.wrong";
const v = o / 1e3;
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
return `sha256:${(0, r.createHash)("sha256").update(signedBytes(e, n)).digest("hex")}`;
}
function signedBytes(e, {names: n, field: t, form: r}) {
return Buffer.from((0, o.Mo)(e, n, t, r), "latin1");
}
}),
3201: ((e, n, t) => {
t.d(n, {
O2: () => r,
ai: () => unfolded,
jB: () => readHeaders
});
const r = 262144;
const o = 1e3;
const s = "ÐÏà";
const i = "ï»¿";
function readHeaders(e) {
if (e.startsWith(s)) return fault("mail.outlook-item");
const n = e.startsWith(i) ? e.slice(i.length) : e;
if (/^>?From [^:\s][^\r\n]*\r?\n/.test(n)) return fault("mail.mbox");
if (!/^[!-9;-~]+[ \t]*:/.test(n)) return fault("mail.not-a-mail");
const t = /\r?\n\r?\n/.exec(n.slice(0, r + 4));
if (t === null && n.length > r) return fault("mail.too-large");
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
const [, t, r] = /^([!-9;-~]+)[ \t]*:([\s\S]*)$/.exec(n) ?? [];
if (t === void 0 || r === void 0) return null;
return {
name: t.toLowerCase(),
raw: n,
value: r
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
var r = t(7598);
var o = t(2256);
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
const r = [ ...statementFaults(e, t) ];
const [o] = sendersOf(e, t.approvers);
if (o === void 0) return {
ok: false,
faults: [ ...r, (0, c.k)("approver.not-listed", e.from.domain) ]
};
const {approvers: s, outsiders: a, isPublicSuffix: u} = t;
r.push(...(0, i.e$)(o, s, a, u));
const l = vouchedBy(e, o, n, t.now);
if ("faults" in l) return {
ok: false,
faults: [ ...r, ...l.faults ]
};
if (r.length > 0) return {
ok: false,
faults: r
};
const {domain: d, selector: f, keyHash: m, headersDigest: p} = l;
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
const {answer: t, date: r} = e;
const {intervention: o, now: s, stoodSince: i} = n;
const a = [];
if (t.intervention !== o.id) a.push((0, c.k)("subject.other-intervention", t.intervention)); else if (t.plan !== o.planDigest) a.push((0, 
c.k)("subject.other-plan", t.plan));
if (r > s + l) a.push((0, c.k)("mail.in-future"));
if (i !== null && r < i) a.push((0, c.k)("mail.before-plan"));
if (t.kind === "approval" && e.fields.some(isMachines)) a.push((0, c.k)("mail.automatic", "auto-submitted"));
return a;
}
function vouchedBy(e, n, t, r) {
const o = (0, i.Z3)(n);
const a = e.signatures.filter(({domain: e}) => o.includes(e));
const u = [];
for (const n of a) {
const o = (0, s._)(e.fields, n, t(n), r);
if (typeof o === "string") {
u.push((0, c.k)(o, n.domain));
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
if (t !== void 0) return (0, c.k)("signature.tenant", t.domain);
const [r] = e;
if (r !== void 0) return (0, c.k)("signature.other-domain", r.domain);
return n[0] ?? (0, c.k)("signature.none");
}
function coverageFaults(e, {names: n}) {
const t = u.J.filter(e => !n.includes(e));
const r = t.map(e => (0, c.k)("signature.field-unsigned", e));
for (const t of (0, o.YZ)(e, n)) {
const {name: e} = t;
if (e === "in-reply-to") r.push((0, c.k)("mail.reply"));
if (e === "list-id" || isMachines(t)) r.push((0, c.k)("mail.automatic", e));
}
return r;
}
function isMachines({name: e, value: n}) {
return e === "auto-submitted" && (0, a.ai)(n).toLowerCase() !== "no";
}
function digestOf(e) {
return `sha256:${(0, r.createHash)("sha256").update(e).digest("hex")}`;
}
}),
128: ((e, n, t) => {
t.d(n, {
J: () => w,
M: () => readAnswerMail
});
var r = t(9897);
const o = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const s = /^(?=.{1,200}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/;
function readSignature(e) {
const n = (0, r.g)(e.value);
if (n === null || n.get("v") !== "1") return "signature.malformed";
const t = n.get("a")?.toLowerCase();
if (t !== "rsa-sha256" && t !== "ed25519-sha256") return "signature.algorithm";
const i = n.get("d")?.toLowerCase() ?? "";
const a = n.get("s")?.toLowerCase() ?? "";
const u = n.get("i") ?? `@${i}`;
const c = u.slice(u.lastIndexOf("@") + 1).toLowerCase();
const l = (0, r.j)(n.get("b") ?? "");
const [d = "simple", f = "simple"] = n.get("c")?.toLowerCase().split("/") ?? [];
const m = secondsOf(n.get("t"));
const p = secondsOf(n.get("x"));
const v = (n.get("h") ?? "").split(":").map(e => e.trim().toLowerCase());
const g = l !== null && (0, r.j)(n.get("bh") ?? "") !== null && o.test(i) && s.test(a) && u.includes("@") && (c === i || c.endsWith(`.${i}`)) && v.every(e => /^[!-9;-~]+$/.test(e)) && v.includes("from") && isForm(f) && m !== "malformed" && p !== "malformed" && (m === null || p === null || m < p) && /^\d{0,76}$/.test(n.get("l") ?? "") && (n.get("q") ?? "dns/txt").split(":").some(e => e.trim() === "dns/txt");
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
const [, t = "", r = "", o = "", s = "", c = "", l = "0"] = n;
const [, , , , , , , d = "+", f = "0", m = "0"] = n;
const p = a.indexOf(r.toLowerCase());
const [v, g, w] = [ Number(s), Number(c), Number(l) ];
if (p < 0 || v > 23 || g > 59 || w > 60) return null;
const k = Date.UTC(Number(o), p, Number(t), v, g, w);
if (new Date(Date.UTC(Number(o), p, Number(t))).getUTCDate() !== Number(t)) return null;
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
const r = t.length === 0 ? n : /^[^<>]*<([^<>]*)>\s*$/.exec(n)?.[1] ?? "";
const [, o, s] = l.exec(r.trim()) ?? [];
if (o === void 0 || s === void 0) return "mail.from-malformed";
const i = s.toLowerCase();
return {
address: `${o}@${i}`,
domain: i
};
}
function withoutWords(e) {
let n = 0;
let t = false;
let r = "";
for (let o = 0; o < e.length; o += 1) {
const s = e.charAt(o);
if (s === "\\") o += 1; else if (t) t = s !== '"'; else if (s === "(") n += 1; else if (s === ")") n -= 1; else if (n > 0) continue; else if (s === '"') t = true; else r += s;
if (n < 0) return null;
}
return t || n > 0 ? null : r;
}
var d = t(1959);
const f = /=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([!->@-~]*)\?=/gi;
const m = /^(?:us-ascii|utf-8|iso-8859-\d{1,2}|windows-125\d)$/i;
function asciiText(e) {
const n = e.replace(/(\?=)[ \t]+(?==\?[\w-]+(?:\*[\w-]*)?\?[bq]\?)/gi, "$1");
let t = true;
const r = n.replace(f, (e, n, r, o) => {
if (!m.test(n)) t = false;
return r.toLowerCase() === "b" ? fromBase64(o) : fromQ(o);
});
return t && /^[ -~]*$/.test(r) ? r : null;
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
const [, t, r, o] = p.exec(n) ?? [];
if (r !== void 0 && isDigest(o)) return {
kind: t === "ODOBRENO" ? "approval" : "rejection",
intervention: r,
plan: o
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
const r = [];
const once = e => {
const [n, o] = t.filter(n => n.name === e);
if (n === void 0) r.push((0, d.k)("mail.field-missing", e));
if (o !== void 0) r.push((0, d.k)("mail.field-twice", e));
return n === void 0 ? "" : (0, c.ai)(n.value);
};
const [o, s, i, a] = [ once("from"), once("subject"), once("date"), once("message-id") ];
if (r.length > 0) return {
ok: false,
faults: r
};
const u = mailboxOf(o);
const l = mailDate(i);
const f = answerIn(s);
if (typeof u === "string") r.push((0, d.k)(u));
if (l === null) r.push((0, d.k)("mail.date-malformed"));
if (!/^<[^<>\s]{1,500}>$/.test(a)) r.push((0, d.k)("mail.message-id-malformed"));
if ("code" in f) r.push(f);
const m = t.filter(({name: e}) => e === "dkim-signature").map(readSignature);
if (m.length > k) r.push((0, d.k)("signature.too-many"));
if (r.length > 0 || typeof u === "string" || l === null || "code" in f) return {
ok: false,
faults: r
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
var r = t(4789);
var o = t(1043);
var s = t(9019);
var i = t(8328);
var a = t(7308);
var u = t(1742);
var c = t(4391);
var l = t(2921);
function confirmationIssue({id: e}, n, t, r, o) {
const s = (0, l.w)(o).confirmation;
const {stamp: i} = (0, l.w)(o).moments;
const a = n.map(([e, {by: n, at: t}]) => (0, c.AO)(s.given(s.parties[e], (0, c.TL)(n), i(t))));
const u = [ t, r.map(e => `@${e}`).join(" "), (0, c.AO)(s.body), ...a, (0, c.AO)(s.afterwards) ];
return {
title: (0, c.vI)(s.title(e), 200),
body: `${u.filter(e => e !== "").join("\n\n")}\n`
};
}
var d = t(6383);
var f = t(9466);
const m = /deploy|namest|release|izda|prod/i;
const p = /\b(?:gate|ezdrav|preverjanje|vrata)\b/i;
const v = /deploy|namest|migra|roll.?out|upgrade|nadgra/i;
const g = /clos|zapr|zaklj/i;
const w = /roll.?back|back.?out|povrn|vrnitev|revert/i;
const k = /^(?:set up job|set up runner|complete job|complete runner|initialize containers|stop containers|post .*)$/i;
function timelineOf(e, n, t) {
const r = e.filter(e => didAnything(e) && !wasRefused(e, n));
const o = e.every(({name: n}) => n === e[0]?.name);
const s = r.filter(e => e.completedAt !== null || o || deploys(e));
const i = s.filter(({name: e}) => m.test(e));
const a = i.length > 0 ? i : s;
if (a.length === 0 || i.length === 0 && wasSkipped(e, s)) return {
kind: "nothing-done"
};
const u = Math.min(...a.map(e => e.startedAt));
const c = s.filter(e => a.includes(e) || e.startedAt >= u);
const l = c.filter(e => a.includes(e) || w.test(e.name));
const d = Math.max(...l.map(e => e.attempt));
return {
kind: "carried-out",
startedAt: (0, f.B9)(Math.min(...a.map(workBegan))),
endedAt: (0, f.B9)(Math.max(...c.map(e => endOf(e, t)))),
ending: endingOf(l.filter(e => e.attempt === d)),
jobs: [ ...new Set(c.map(({name: e}) => e)) ]
};
}
function workBegan(e) {
const n = gateAt(e.steps);
if (n < 0 || e.steps[n]?.conclusion !== "success") return e.startedAt;
const t = e.steps.slice(n + 1).find(({name: e, conclusion: n}) => !k.test(e) && n !== "skipped");
return t?.startedAt ?? e.startedAt;
}
function gateAt(e) {
const n = e.findIndex(({name: e}) => p.test(e) && !v.test(e));
return e.slice(0, Math.max(0, n)).some(didWork) ? -1 : n;
}
function didWork({name: e, conclusion: n}) {
return v.test(e) && n !== null && n !== "skipped";
}
function wasSkipped(e, n) {
return e.some(e => !didAnything(e) && v.test(e.name)) && !n.some(({steps: e}) => e.some(didWork));
}
function deploys(e) {
if (g.test(e.name)) return false;
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
const r = stepsOf(e);
const o = r.findIndex(({conclusion: e}) => h.has(e ?? ""));
if (o < 0) return false;
const s = r.slice(o + 1).some(({conclusion: e}) => e !== null && e !== "skipped");
if (s) return false;
const i = gateAt(r);
if (i >= 0 || o > 0) return o === i;
const a = t === void 0 && (e.completedAt !== null && e.completedAt < n.start || e.startedAt >= n.end);
return a && !v.test(String(r[o]?.name));
}
function endingOf(e) {
const n = e.flatMap(stepsOf);
const t = e.some(({conclusion: e}) => e !== null && e !== "success") || n.some(({conclusion: e}) => h.has(e ?? ""));
if (!t) return "completed";
if (n.length === 0 && e.every(({conclusion: e}) => e === "cancelled")) return "cancelled";
const r = [ ...n, ...e ].some(({name: e, conclusion: n}) => w.test(e) && n === "success");
return r ? "rolled-back" : "failed";
}
function observedIn(e) {
if (e?.kind !== "carried-out") return null;
const {startedAt: n, endedAt: t, ending: r} = e;
return r === "cancelled" ? {
startedAt: void 0,
endedAt: void 0,
ending: r
} : {
startedAt: n,
endedAt: t,
ending: r
};
}
function merged(e, n) {
if (e === null || n === null) return e ?? n;
if (e.startedAt === void 0 || e.endedAt === void 0) return n;
if (n.startedAt === void 0 || n.endedAt === void 0) return e;
const [t, r] = e.endedAt < n.endedAt ? [ e, n ] : [ n, e ];
return {
startedAt: (0, f.B9)(Math.min(e.startedAt, n.startedAt)),
endedAt: r.endedAt,
ending: t.endedAt === r.endedAt ? e.ending : r.ending
};
}
var b = t(4729);
var y = t(1923);
var $ = t(7035);
var I = t(7209);
function outcomeBlock(e, n) {
const t = (0, l.w)(n).close;
const {startedAt: r, endedAt: o, result: s, downtimeMinutes: i, deviations: a = ""} = e;
return [ "outcome:", ...r === void 0 ? [] : [ `  started-at: ${written(r)}` ], ...o === void 0 ? [] : [ `  ended-at: ${written(o)}` ], "  result:" + (s === null ? `  # ${t.chooseResult}` : ` ${s}`), ...i === void 0 ? [] : [ `  downtime-minutes: ${i}` ], `  deviations: ${JSON.stringify(a)}` ].join("\n");
}
function deviationSentence({kind: e, minutes: n}, t) {
const {close: r, moments: o} = (0, l.w)(t);
const s = n === 0 ? r.lessThanAMinute : o.length(n * f.pY, "down");
return r.deviationKinds[e](s.replaceAll(" ", " "));
}
function written(e) {
return `${(0, I.dE)(e)}:${(0, f.tK)(e).slice(17, 19)}${(0, I.HA)(e)}`;
}
var O = t(332);
function outcomeParts(e) {
const {intervention: n, outcome: t, jobs: r, path: o, language: s} = e;
const i = (0, l.w)(s).close;
const {stamp: a, length: u} = (0, l.w)(s).moments;
const {startedAt: d, endedAt: m, result: p, downtimeMinutes: v, deviations: g, from: w} = t;
const k = (0, $.Y)(n, t);
const {start: h, end: b} = n.schedule;
const y = d !== void 0 && m !== void 0 ? u((0, f.OJ)(d, m) * f.pY, "down") : "–";
return [ {
kind: "heading",
text: i.head(n.id)
}, (0, O.em)(i.results[p ?? "not-known"]), ...d === void 0 ? [] : [ (0, O.em)(i.started(a(d))) ], ...m === void 0 ? [] : [ (0, 
O.em)(i.ended(a(m), y)) ], (0, O.em)(i.announced(a(h), a(b))), ...deviationParts(k, m !== void 0, i, s), ...v === void 0 ? [] : [ (0, 
O.em)(i.downtime(v)) ], ...g === void 0 || g.trim() === "" ? [] : [ (0, O.em)(i.deviations((0, 
c.TL)(g))) ], ...w === "file" ? [ (0, O.em)(i.fromFile) ] : [], ...seenParts(t, s), ...r.length === 0 || d === void 0 || w === "file" ? [] : [ (0, 
O.em)(i.fromJobs(r.map(c.TL).join(", "))) ], ...reportParts(e.report, s), ...w === "file" ? [] : [ ...p === null ? [ (0, 
O.em)(i.notKnownYet) ] : [], (0, O.em)(i.commitIt((0, c.TL)(o))), {
kind: "block",
text: outcomeBlock(t, s)
} ] ];
}
function seenParts(e, n) {
const {from: t, seen: r} = e;
if (t === "run" || r === null) return [];
const o = (0, l.w)(n).close;
const {stamp: s} = (0, l.w)(n).moments;
const {startedAt: i, endedAt: a, ending: u} = r;
const c = (0, d.W)(e);
const f = i === void 0 || a === void 0 ? [] : [ (0, O.em)(o.seenTimes(s(i), s(a))) ];
return [ (0, O.em)(o.seen[u]), ...f, ...c.length === 0 ? [] : [ (0, O.em)(contradictionSentence(e, n)) ] ];
}
function contradictionSentence(e, n) {
const t = (0, l.w)(n).close;
const r = (0, d.W)(e).map(e => t.contradictions[e]);
return t.contradiction(r.join(", "));
}
function deviationParts(e, n, t, r) {
if (e.length > 0) return e.map(e => (0, O.em)(`⚠️ ${deviationSentence(e, r)}`));
return n ? [ (0, O.em)(t.noDeviations) ] : [];
}
function reportParts(e, n) {
const t = (0, l.w)(n).close.report;
switch (e.kind) {
case "not-asked":
return [ (0, O.em)(t.notAsked) ];

case "already":
return [ (0, O.em)(t.already) ];

case "earlier-unknown":
return [ (0, O.em)(t.earlierUnknown) ];

case "rival":
return [ (0, O.em)(t.rival) ];

case "waiting":
return [ (0, O.em)(t.waiting) ];

case "sending":
return [ (0, O.em)(t.sending((0, c.TL)(e.messageId))) ];

case "unknown":
return [ (0, O.em)(t.unknown((0, c.TL)(e.messageId))) ];

case "sent":
{
const n = e.to.map(c.TL).join(", ");
return [ (0, O.em)(t.sent(n, (0, c.TL)(e.messageId))) ];
}

case "not-sent":
{
const {announce: r} = (0, l.w)(n);
const o = e.detail === "" ? "" : ` (${(0, c.TL)(e.detail)})`;
return [ (0, O.em)(t.notSent(`${r.refusals[e.why]}${o}`)), ...(0, b.g)(e, r).map(O.em) ];
}

case "incomplete":
return [ (0, O.em)(t.incomplete(e.missing.map(c.TL).join(", "))) ];
}
}
function troubleParts(e, n) {
const t = (0, l.w)(n).close;
return e.flatMap(({at: e, problem: r}) => [ (0, O.em)(t.failed[e]), ...(0, y.ej)(r, (0, 
l.w)(n)) ]);
}
function isReported({kind: e}) {
return e === "not-asked" || e === "already" || e === "sent" || e === "waiting";
}
var x = t(9149);
var A = t(9103);
var S = t(8666);
var D = t(1999);
function keepingParts(e, n) {
const {keeping: t} = (0, l.w)(n).close;
switch (e.kind) {
case "not-given":
return [ (0, O.em)(t.notGiven) ];

case "kept":
return [ (0, O.em)(t.kept) ];

case "already":
return [ (0, O.em)(t.already) ];

case "refused":
return [ (0, O.em)(t.refused[e.why]) ];

case "problem":
return [];
}
}
var j = t(498);
function concludeClosed(e, n) {
const {intervention: t, planDigest: r, path: o, outcome: s, report: i, language: a} = e;
const u = (0, l.w)(a).close;
const {issue: c, confirmation: f, review: m, troubles: p, keeping: v} = n;
const g = c !== null && p.every(({at: e}) => e !== "close");
const w = troubleParts(p, a);
const k = keepingParts(v, a);
const h = [ ...outcomeParts(e), ...g ? [ (0, O.em)(u.closed(c)) ] : [], ...f === null ? [] : [ (0, 
O.em)(u.confirmation(f)) ], ...m === null ? [] : [ (0, O.em)((0, l.w)(a).review.opened(m)) ], ...k, ...w ];
const b = (0, $.Y)(t, s);
const y = (0, d.W)(s);
const I = p.length === 0 && isReported(i) && v.kind !== "refused";
const warn = e => ({
level: "warning",
title: t.id,
message: e,
file: o
});
return {
exitCode: I ? 0 : 1,
outputs: {
allowed: "false",
"intervention-id": t.id,
"plan-digest": r,
...c !== null && {
"issue-number": String(c)
}
},
log: (0, O._r)(h, a),
summary: (0, O.Y1)(h),
annotations: [ ...b.map(e => warn(deviationSentence(e, a))), ...y.length === 0 ? [] : [ warn(contradictionSentence(s, a)) ], ...s.result === null ? [ warn(u.results["not-known"]) ] : [], ...errors(isReported(i) ? [ ...v.kind === "refused" ? k : [], ...w ] : h, I, a) ],
report: {
schema: 1,
mode: "close",
intervention: {
id: t.id,
"plan-digest": r,
file: o
},
outcome: {
"started-at": isoOf(s.startedAt),
"ended-at": isoOf(s.endedAt),
result: s.result,
from: s.from,
departures: b.map(({kind: e}) => e),
run: s.seen === null ? null : {
"started-at": isoOf(s.seen.startedAt),
"ended-at": isoOf(s.seen.endedAt),
ending: s.seen.ending
},
contradictions: y
},
"closing-report": i.kind,
verdict: v.kind === "refused" ? v.why : v.kind,
"issue-number": c,
"confirmation-issue-number": f,
"review-issue-number": m,
failed: p.map(({at: e, problem: n}) => ({
at: e,
code: n.code
})),
versions: j.S
}
};
}
function isoOf(e) {
return e === void 0 ? null : (0, f.tK)(e);
}
function errors(e, n, t) {
if (n) return [];
const {quotes: r} = (0, l.w)(t);
const o = e.flatMap(e => e.kind === "sentence" ? [ (0, c.M_)(e.text, r) ] : []).join(" ");
return [ {
level: "error",
title: "close",
message: o
} ];
}
function concludeNothingDone({intervention: e, planDigest: n, path: t}, r, o, s) {
const i = (0, l.w)(s).close;
const a = [ {
kind: "heading",
text: i.nothingHead(e.id)
}, ...r.length > 0 ? troubleParts(r, s) : [ (0, O.em)(o ? i.nothingDone : i.notOfThisRun((0, 
c.TL)(t))) ] ];
return {
exitCode: r.length === 0 ? 0 : 1,
outputs: {
allowed: "false",
"intervention-id": e.id,
"plan-digest": n
},
log: (0, O._r)(a, s),
summary: (0, O.Y1)(a),
annotations: errors(a, r.length === 0, s),
report: {
schema: 1,
mode: "close",
intervention: {
id: e.id,
"plan-digest": n
},
outcome: null,
failed: r.map(({at: e, problem: n}) => ({
at: e,
code: n.code
})),
versions: j.S
}
};
}
var T = t(9337);
var _ = t(813);
var M = t(4036);
var z = t(214);
var C = t(3395);
async function keepVerdict(e, n) {
if (e === void 0) return {
kind: "not-given"
};
const t = (0, C.l1)(e);
const r = t === null ? null : (0, _.DL)(t);
if (t === null || r?.kind !== "read") return {
kind: "refused",
why: "malformed"
};
if (!r.same) return {
kind: "refused",
why: "judged-otherwise"
};
const {client: s, repository: i, issue: a, candidate: u, runId: c} = n;
const {intervention: l, planDigest: d} = u;
const {facts: f, said: m} = r.kept;
const p = m.intervention?.id === l.id && m.intervention.planDigest === d;
if (!p || c !== null && f.runId !== String(c)) return {
kind: "refused",
why: "another"
};
const v = await (0, M.lY)(s, i, a);
if (!v.ok) return {
kind: "problem",
problem: v.problem
};
if ((0, z.CJ)(v.value, l.id).some(e => e.text === t)) return {
kind: "already"
};
const g = {
interventionId: l.id,
planDigest: d,
text: t
};
for (const e of (0, z.Vt)(g, n.words)) {
const n = await (0, o.BC)(s, i, a, e);
if (!n.ok) return {
kind: "problem",
problem: n.problem
};
}
return {
kind: "kept"
};
}
var L = t(7992);
var q = t(1738);
var B = t(5079);
async function claim(e, n, t) {
const {client: r, repository: i, issue: a, candidate: u} = e;
const c = await (0, o.BC)(r, i, a, n);
const l = await (0, s.p)(r, i, [ a ], () => true);
if (!l.ok) {
if (c.ok) await (0, o.Tu)(r, i, c.value.id);
return {
kind: "problem",
problem: l.problem
};
}
const d = l.value.get(a) ?? [];
const f = (0, T.ix)(d, u.intervention.id, u.planDigest);
const m = f.findLast(e => e.body.trimEnd() === n.trimEnd());
if (!c.ok && m === void 0) return {
kind: "problem",
problem: c.problem
};
const p = c.ok ? c.value.id : m?.id ?? 0;
const v = f.filter(e => e.id < p);
const g = v.find(t);
if (g === void 0) return {
kind: "ours",
id: p,
others: v
};
await (0, o.Tu)(r, i, p);
return {
kind: "rival",
rival: g
};
}
const {createHash: R} = process.getBuiltinModule("node:crypto");
async function writeClosing(e, n) {
const t = standingOf(e, n);
if (t !== null) return {
report: {
kind: t
},
problem: null
};
const r = readyToSend(e);
if (r.kind !== "send") return writeDown(e, n, r);
return e.client.uninterrupted(() => send(e, r.letter));
}
async function send(e, n) {
const {client: t, candidate: r, post: o, now: s} = e;
const i = (0, B.tI)(r.intervention.id, o);
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
const u = await (0, B.fU)(n, {
messageId: i,
date: s
}, o, P);
t.begin();
const c = u.kind === "sent" ? {
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
return rewrite(e, a.id, a.others, c);
}
const P = "ezdrav-closing-report";
function standingOf(e, n) {
const t = hashOf(e);
const r = n.filter(e => e.hash === t);
if (r.some(({state: e}) => e === "sent")) return "already";
if (n.some(n => (0, T.gn)(n, e.now))) return "rival";
const o = r.some(({state: e}) => e === "begun") || e.edited && e.post.server !== null;
return o ? "earlier-unknown" : null;
}
async function writeDown(e, n, t) {
const r = n.at(-1);
if (r !== void 0) return rewrite(e, r.id, n.slice(0, -1), t);
const o = await claim(e, bodyOf(t, e), () => true);
return {
report: t,
problem: o.kind === "problem" ? o.problem : null
};
}
async function rewrite(e, n, t, r) {
const {client: s, repository: i} = e;
const a = await (0, o.vv)(s, i, n, bodyOf(r, e));
if (!a.ok) return {
report: r,
problem: a.problem
};
for (const e of t) {
const n = await (0, o.Tu)(s, i, e.id);
if (!n.ok) return {
report: r,
problem: n.problem
};
}
return {
report: r,
problem: null
};
}
function letterOf({candidate: e, solution: n, outcome: t}) {
const {intervention: r, planDigest: o} = e;
return (0, q.q)("closing-report", {
intervention: r,
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
return (0, L.D)(n) ? {
kind: "send",
letter: n
} : {
kind: "incomplete",
missing: n.missing
};
}
const N = {
sent: "sent",
sending: "begun",
unknown: "begun"
};
function bodyOf(e, n) {
const {candidate: t, outcome: r, now: o, render: s} = n;
const i = (0, T.Mc)({
interventionId: t.intervention.id,
planDigest: t.planDigest,
state: N[e.kind] ?? "none",
hash: hashOf(n),
begunAt: e.kind === "sending" ? o : null,
seen: r.seen
});
return `${i}\n\n${s(e)}`;
}
function hashOf({candidate: e, outcome: n}) {
const {startedAt: t, endedAt: r, result: o, downtimeMinutes: s, deviations: i = "", seen: a} = n;
const u = [ e.planDigest, t, r, o, s, i ];
const c = (0, d.W)(n).length === 0 ? u : [ ...u, a ];
return R("sha256").update(JSON.stringify(c)).digest("hex").slice(0, 16);
}
function writtenOutcome(e) {
const {startedAt: n, endedAt: t, result: r, downtimeMinutes: o, deviations: s} = e;
if (r === null) return;
return {
"started-at": n,
"ended-at": t,
result: r,
"downtime-minutes": o,
deviations: s
};
}
var Y = t(1151);
var F = t(8056);
var U = t(7335);
var W = t(64);
const E = {
issue: null,
problem: null
};
const K = "ezdrav-review";
async function askForReview(e) {
const {client: n, repository: t, candidate: r, solution: s, outcome: i, now: a, language: u} = e;
const {intervention: c, planDigest: l} = r;
const d = (0, Y.SQ)(c, i);
if (d.length === 0 || c.review?.held !== void 0) return E;
const f = {
interventionId: c.id,
planDigest: l
};
const {assignees: m} = s.contacts;
const p = s.calendar["extra-non-working-days"];
const v = (0, Y.dW)(c, i.endedAt ?? a, p);
const g = await (0, o.px)(n, t, {
label: K,
marker: (0, F.YN)(f),
...(0, U.kl)({
intervention: c,
reviewed: f,
causes: d,
due: v,
assignees: m,
language: u
}),
assignees: m
});
if (!g.ok) return {
issue: null,
problem: g.problem
};
const {issue: w, created: k} = g.value;
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
const b = await (0, W.D)(h);
if (!b.ok) return {
issue: w.number,
problem: b.problem
};
const y = b.value.filter(({edited: e}) => !e);
const $ = (0, F.MC)([ w.body, ...y.map(({body: e}) => e) ]);
const I = d.filter(e => !$.includes(e));
if (I.length === 0) return {
issue: w.number,
problem: null
};
const O = await (0, W.N)(h, b.value, {
what: I.join(","),
write: e => (0, U.fd)(I, e, u)
});
return {
issue: w.number,
problem: O.kind === "problem" ? O.problem : null
};
}
var J = t(8149);
var H = t(8726);
var Z = t(4752);
function selectForClosing(e, n, t, r, o) {
const s = {
ref: {
kind: "ref",
name: o.ref
},
deployed: null,
tagNow: null,
environment: r.environment,
...r.intervention !== void 0 && {
intervention: r.intervention
}
};
const {candidate: i, why: a, considered: u} = (0, H.iE)(n, s);
const c = (0, H.cO)(s);
const l = u.filter(({intervention: e}) => e.release.tag === c);
const [d] = r.intervention === void 0 ? [] : u;
const [f] = a === "finished" && l.length === 1 ? l : [];
const m = (a === null && c !== null ? i : null) ?? f ?? d;
if (m !== void 0) return {
kind: "meant",
candidate: m,
ofThisRun: m.intervention.release.tag === c
};
const p = (0, J._)(i, t, {
...(0, S.WU)(e, n, null, o.event),
target: s
});
const v = p.rules.filter(({rule: e, outcome: n, code: t}) => e === "target" && n === "fail" && t !== "target.environment-mismatch");
return {
kind: "none",
verdict: (0, Z.x)(p, v)
};
}
var G = t(2761);
var Q = t(5508);
var V = t(3193);
async function close_close(e, n = {}) {
const {inputs: t, context: r} = e;
const s = (0, B.ss)(t, n);
const a = (0, D.$)(e);
const c = (0, D._)(r);
try {
a.begin();
const e = await (0, i.Nu)(a, c, null);
const n = e.ok ? await (0, Q.B)(a, c, e.value, t.intervention) : null;
const f = e.ok ? null : e.problem;
const m = n?.solution ?? u.U;
const p = t.language ?? m.language ?? "en";
const v = {
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
if (f === null) await (0, V.I)(a, c);
const o = (0, S.Uw)(a, t, f, m, r.event);
return (0, G.F_)(o, v);
}
const g = selectForClosing(a, n.files, m, t, r);
if (g.kind === "none") return (0, G.F_)(g.verdict, v);
const {candidate: w} = g;
const k = await (0, V.I)(a, c);
if (!k.known) {
const e = (0, S.Uw)(a, n.files, null, m, r.event);
return (0, G.F_)(e, v);
}
const h = [];
const b = await timelineIn(a, c, r.runId, g, k.value, h);
const y = observedIn(b);
if ((0, d.s)(w.intervention, y) === null) return concludeNothingDone(w, h, g.ofThisRun, p);
const $ = await issueOf(a, c, w, m, p, h);
const I = await commentsOn(a, c, $, w, h);
const x = I?.comments.findLast(e => e.seen !== null)?.seen ?? null;
const A = merged(y, x);
const D = (0, d.s)(w.intervention, A);
if (D === null) return concludeNothingDone(w, h, g.ofThisRun, p);
const j = b?.kind === "carried-out" ? b.jobs : [];
const T = {
...w,
outcome: D,
jobs: j,
language: p
};
const render = e => (0, O.Y1)(outcomeParts({
...T,
report: e
}));
let _ = {
kind: s.server === null ? "not-asked" : "waiting"
};
if ($ !== null && I !== null) {
const e = {
client: a,
repository: c,
candidate: w,
solution: m,
outcome: D,
post: s,
now: k.value
};
const n = await writeClosing({
...e,
issue: $,
render,
edited: I.edited
}, I.comments);
_ = n.report;
if (n.problem !== null) h.push({
at: "comment",
problem: n.problem
});
}
if ($ !== null) {
const e = D.result === "completed" && (0, d.W)(D).length === 0;
const n = await (0, o.wS)(a, c, $, e ? "completed" : "not_planned");
if (!n.ok) h.push({
at: "close",
problem: n.problem
});
}
const M = await keepingOf(t.verdict, {
client: a,
repository: c,
issue: $,
candidate: w,
runId: g.ofThisRun ? r.runId : null,
words: (0, l.w)(p).close.keeping.comment
});
if (M.kind === "problem") h.push({
at: "verdict",
problem: M.problem
});
const z = await askConfirmation(a, c, w, m, p, h);
const C = {
client: a,
repository: c,
candidate: w,
solution: m,
outcome: D,
language: p
};
const L = await askForReview({
...C,
now: k.value
});
if (L.problem !== null) h.push({
at: "review",
problem: L.problem
});
const q = {
issue: $,
confirmation: z,
review: L.issue
};
return concludeClosed({
...T,
report: _
}, {
...q,
troubles: h,
keeping: M
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
async function timelineIn(e, n, t, {candidate: r, ofThisRun: o}, s, i) {
if (!o) return null;
const u = await (0, a.R)(e, n, t);
if (u.ok) return timelineOf(u.value, r.intervention, s);
i.push({
at: "jobs",
problem: u.problem
});
return null;
}
async function commentsOn(e, n, t, {intervention: r, planDigest: o}, i) {
if (t === null) return null;
const a = await (0, s.p)(e, n, [ t ], () => true);
if (a.ok) {
const e = a.value.get(t) ?? [];
const n = e.some(e => e.edited);
return {
comments: (0, T.ix)(e, r.id, o),
edited: n
};
}
i.push({
at: "comment",
problem: a.problem
});
return null;
}
async function issueOf(e, n, t, o, s, i) {
const a = await (0, r.kd)(e, n, t.intervention.id);
if (a.ok && a.value !== null) return a.value.number;
const u = [ (0, O.em)((0, l.w)(s).close.noAnnouncement) ];
const c = {
candidate: t,
solution: o,
language: s,
letter: null,
outcome: {
result: null,
parts: u
}
};
const d = a.ok ? await (0, A.s8)(e, n, c) : a;
if (d.ok && d.value !== null) return d.value.number;
if (!d.ok) i.push({
at: "issue",
problem: d.problem
});
return null;
}
const X = "ezdrav-confirmation";
async function askConfirmation(e, n, {intervention: t}, s, i, a) {
const {approvals: u = {}, urgent: c} = t;
const l = [ "client", "ezdrav-ict" ].flatMap(e => {
const n = u[e];
return n !== void 0 && (0, x.PI)(n.reference) ? [ [ e, n ] ] : [];
});
if (c === void 0 || l.length === 0) return null;
const d = (0, r.EJ)(t.id).replace(":announcement:", ":confirmation:");
const {assignees: f} = s.contacts;
const {title: m, body: p} = confirmationIssue(t, l, d, f, i);
const v = await (0, o.px)(e, n, {
label: X,
marker: d,
title: m,
body: p,
assignees: f
});
if (v.ok) return v.value.issue.number;
a.push({
at: "confirmation",
problem: v.problem
});
return null;
}
}),
9019: ((e, n, t) => {
t.d(n, {
p: () => readOwnComments
});
var r = t(3619);
var o = t(3305);
var s = t(2830);
var i = t(1346);
var a = t(4036);
var u = t(9339);
var c = t(7827);
const l = r.X$i(a.TF, {
fullDatabaseId: r.YjP().check(o.Fk(/^\d{1,15}$/)),
body: r.YjP(),
author: s.ng
});
const d = r.Ikc({
totalCount: r.aig(),
nodes: r.YOg(l)
});
const f = r.Ikc({
head: d,
tail: d
});
const m = `fullDatabaseId body author { ${s.W1} } ${a.GF}`;
const p = `totalCount nodes { ${m} }`;
const v = 20;
const g = 30;
const w = 20;
const k = 50;
async function readOwnComments(e, n, t, r) {
const o = new Map;
let s = "";
for (let a = 0; a < t.length; a += k) {
const l = t.slice(a, a + k);
const d = l.map(e => `i${e}: issue(number: ${e}) {\n        head: comments(first: ${v}) { ${p} } tail: comments(last: ${g}) { ${p} } }`);
const m = `query StaffComments($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${u.zK} ${d.join("\n")} } }`;
const w = await e.query(m, (0, u._M)(n), i.Ru);
if (!w.ok) return w;
s = w.request;
if ((0, u.wP)(n, w.value.repository)) return (0, u._2)(s);
for (const t of l) {
const i = f.safeParse(w.value.repository[`i${t}`]);
if (!i.success) return (0, c.O)(s, "unreadable", {
part: `i${t}`,
fault: "unreadable"
});
const {head: a, tail: u} = i.data;
const l = ownOf([ ...a.nodes, ...u.nodes ]);
o.set(t, l);
if (a.totalCount <= v + g || !r(l)) continue;
const d = await readAll(e, n, t);
if (!d.ok) return d;
o.set(t, d.value);
}
}
return {
ok: true,
value: o,
request: s,
next: null
};
}
const h = r.Ikc({
repository: r.X$i(u.lz, {
issue: r.Ikc({
comments: r.Ikc({
nodes: r.YOg(l),
pageInfo: r.Ikc({
hasNextPage: r.zMY(),
endCursor: r.mee(r.YjP())
})
})
})
})
});
async function readAll(e, n, t) {
const r = `query AllComments($owner: String!, $name: String!, $number: Int!, $after: String) {\n    repository(owner: $owner, name: $name) { ${u.zK} issue(number: $number) {\n    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor }\n      nodes { ${m} } } } } }`;
const o = [];
let s = null;
for (let i = 1; i <= w; i += 1) {
const i = await e.query(r, {
...(0, u._M)(n),
number: t,
after: s
}, h);
if (!i.ok) return i;
const a = i.value.repository;
if ((0, u.wP)(n, a)) return (0, u._2)(i.request);
o.push(...a.issue.comments.nodes);
const {pageInfo: c} = a.issue.comments;
if (!c.hasNextPage) return {
...i,
value: ownOf(o)
};
s = c.endCursor;
}
return (0, c.O)("GraphQL AllComments", "too-many-comments", {
most: w * 100
});
}
function ownOf(e) {
const n = new Map;
for (const t of e) {
const {login: e, type: r} = (0, s.$4)(t.author);
if (e !== a.JL || r !== "Bot") continue;
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
var r = t(6381);
var o = t(6452);
var s = t(1742);
var i = t(6241);
var a = t(9466);
var u = t(7290);
var c = t(6783);
var l = t(9665);
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
heard: e.heard.map(c.Xl)
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
const {notice: n, to: t, messageId: r, at: o, mailServer: s, signing: i, refusedCopies: u} = e;
return {
notice: n,
recipients: t,
"refused-copies": u,
"message-id": r,
"delivered-at": (0, a.tK)(o),
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
verdict: (0, l.L)(e.verdict, n, t)
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
var v = t(4121);
var g = t(5527);
var w = t(3920);
var k = t(498);
var h = t(2921);
function concludeAnnounced(e, n) {
const {language: t} = n;
const r = (0, h.w)(t).announce;
if (e.length === 0) {
const e = [ (0, p.em)(r.nothingToDo), ...passedOver(n) ];
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
const s = e.every(({announced: e}) => (0, u.I)(e.result));
return {
exitCode: s && n.unread.length === 0 ? 0 : 1,
outputs: outputsFor(e),
log: [ ...e.map(e => logOf(e, n)), ...ifAny((0, p._r)(o, t)) ].join("\n"),
summary: [ ...e.map(e => summaryFor(e, n)), ...ifAny((0, p.Y1)(o)) ].join("\n"),
annotations: [ ...e.flatMap(e => annotationsFor(e, n)), ...(0, i.VZ)(n.unread, t) ].slice(0, 10),
report: announcedJson(e.map(({announced: e}) => e), k.S, t)
};
}
function passedOver({unread: e, language: n}) {
return e.map(e => {
const {message: t, remedy: r} = (0, f._g)(e, n);
return (0, p.em)(`${(0, m.TL)(e.file)}: ${t} ${r}`);
});
}
function heading({announced: e}, n) {
const t = (0, h.w)(n).announce;
const r = (0, u.I)(e.result) ? "✅" : "⛔";
return {
kind: "heading",
text: `${r} ${e.id}: ${t.heads[e.result.kind]}`
};
}
function logOf(e, {language: n}) {
const {result: t} = e.announced;
const r = (0, p._r)([ heading(e, n), ...e.parts ], n);
return t.kind === "refused" ? `${r}\n${(0, w.b6)(t.verdict, {
language: n,
colour: false
})}` : r;
}
function summaryFor(e, {language: n}) {
const {result: t} = e.announced;
const r = (0, p.Y1)([ heading(e, n), ...e.parts ]);
return t.kind === "refused" ? `${r}\n${(0, g.Y)(t.verdict, n)}` : r;
}
function annotationsFor(e, n) {
const {announced: t, parts: r} = e;
const {id: o, path: s, result: a, issueTrouble: c} = t;
if (a.kind === "refused") return (0, i.Ih)(a.verdict, {
...n,
file: s
});
if ((0, u.I)(a) && c === null && t.heard.length === 0) return [];
const {quotes: l} = (0, h.w)(n.language);
const d = r.flatMap(e => e.kind === "sentence" ? [ (0, m.M_)(e.text, l) ] : []).join(" ");
return [ {
level: (0, u.I)(a) ? "warning" : "error",
title: o,
message: d,
file: s
} ];
}
function outputsFor(e) {
const n = e.map(({announced: e}) => standingOf(e));
const t = n.find(({decision: e}) => e !== null)?.decision ?? null;
const r = [ ...new Set(n.flatMap(e => e.codes)) ].join(",");
const o = {
allowed: "false",
...t !== null && {
decision: t,
"reason-codes": r
}
};
const [s] = e;
if (s === void 0 || e.length > 1) return o;
const {id: i, planDigest: a, issue: u, result: c} = s.announced;
const l = c.kind === "refused" ? (0, v.Y)(c.verdict) : {};
return {
...l,
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
var $ = t(8504);
var I = t(1923);
var O = t(4849);
var x = t(9778);
var A = t(8705);
var S = t(7411);
var D = t(6719);
var j = t(2039);
const T = new Set([ "receipt-unbound", "other-server", "not-signed", "signature-refused", "key-gone", "keys-unknown", "key-unusable", "workflows-unset", "hosted-runner" ]);
function doubtful(e, n) {
const {id: t = "", payload: r = null} = e ?? {};
const o = n === "receipt-unbound" ? {
why: "receipt-unbound",
values: {
receipt: t,
run: r?.runId ?? ""
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
const r = (0, j.y)(e, n.solution);
return (0, x.Fr)(n) && r?.kind !== "verified" ? (0, x.ad)(r) : null;
}
function runUnknown(e) {
return e?.run?.known === false ? {
kind: "problem",
problem: e.run.problem
} : doubtful(e, "receipt-unbound");
}
const _ = (0, a.B9)(0);
function dueOf(e, n = false) {
const {facts: t} = e;
if (t.receipts?.known !== true) return t.receipts === null ? {
kind: "never-announced"
} : {
kind: "problem",
problem: t.receipts.problem
};
const r = newestDelivered(e.candidate, t);
const o = r?.deliveredAt ?? _;
const s = e.candidate.intervention.status === "withdrawn" ? withdrawalDue(e, r, n) : noticeDue(e, r, n);
if (s.kind !== "send") return s;
const i = s.notice === "withdrawal" ? "withdrawal" : receiptKind(e.candidate);
const a = unconfirmedSince(e, o).find(({kind: n, payload: t}) => n === i && t?.planDigest === e.candidate.planDigest);
return a === void 0 ? {
...s,
since: o,
commit: commitOf(e, s)
} : {
kind: "unknown",
receipt: a
};
}
function commitOf({facts: e}, {previous: n}) {
const t = e.receipts?.known === true ? e.receipts.value : [];
const r = t.filter(({payload: e}) => e?.messageId === n?.reference);
return n === null ? null : r.at(-1)?.commit ?? null;
}
function receiptKind({intervention: e}) {
return e.urgent === void 0 ? "announcement" : "notification";
}
function isOfThis(e, {intervention: n}) {
return (0, O.z7)(e.creator) && e.payload?.interventionId === n.id;
}
function newestDelivered(e, n) {
const t = n.receipts?.known === true ? n.receipts.value : [];
return t.filter(n => isOfThis(n, e) && n.deliveredAt !== null).reduce((e, n) => e === null || Number(n.deliveredAt) > Number(e.deliveredAt) ? n : e, null);
}
function unconfirmedSince({candidate: e, facts: n}, t) {
const r = n.receipts?.known === true ? n.receipts.value : [];
return r.filter(n => isOfThis(n, e)).filter(({deliveredAt: e, createdAt: n}) => e === null && n > t).filter(({signed: e, signature: n}) => e === void 0 || n?.kind !== "refused").toSorted((e, n) => e.createdAt - n.createdAt);
}
const M = {
kind: "send",
notice: "withdrawal",
previous: {
digest: void 0,
reference: void 0
},
since: _,
commit: null
};
function isToldSince({deliveredAt: e}, {candidate: n, facts: t}) {
const {announcement: r, urgent: o} = n.intervention;
const s = (r ?? o?.notification)?.["sent-at"];
const i = t.now.known ? t.now.value : _;
return s !== void 0 && s > (e ?? _) && s <= i;
}
function withdrawalDue(e, n, t) {
const {announcement: r, urgent: o} = e.candidate.intervention;
const s = r ?? o?.notification;
const i = unconfirmedSince(e, n?.deliveredAt ?? _).filter(({kind: e}) => e !== "withdrawal").at(-1);
const a = i ?? n;
if (i === void 0 && n?.kind === "withdrawal" && !isToldSince(n, e)) {
const {deliveredAt: r, payload: o} = n;
const s = r ?? _;
const i = doubtOf(n, e);
if (i === "run-unknown") return runUnknown(n);
if (i !== null) return t ? M : doubtful(n, i);
return {
kind: "told",
via: "receipt",
at: s,
reference: o?.messageId,
withdrawn: true
};
}
if (a === null && s === void 0) return {
kind: "never-announced"
};
const u = a === null ? s?.plan : a.payload?.planDigest;
const c = {
digest: isDigest(u) ? u : void 0,
reference: a?.payload?.messageId ?? s?.reference
};
return {
kind: "send",
notice: "withdrawal",
previous: c,
since: _,
commit: null
};
}
function noticeDue(e, n, t) {
const {candidate: r, facts: o, solution: s} = e;
const i = n?.deliveredAt ?? _;
const u = receiptKind(r);
if (unconfirmedSince(e, i).at(-1)?.kind === "withdrawal") return first(u, i);
const c = t ? null : toldByAGate(n, e);
if (c !== null) return c;
const l = (0, x.bh)(u, e);
const d = first(u, i);
if (l.kind === "sent" && o.landing?.known === false) return {
kind: "problem",
problem: o.landing.problem
};
switch (l.kind) {
case "sent":
{
const {at: n, via: r, reference: i} = l.notice;
const c = o.now.known ? o.now.value : n;
const f = u === "announcement" || c < (0, a.tY)(n, s.urgent["valid-hours"] * a.dp);
const m = (0, x.RH)(l.notice.recipients, e).length === 0 && n <= c;
const p = (0, A.n)(e).codes.includes("urgent.not-notified");
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
via: r,
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
if (T.has(l.why) && !t) return doubtful(n, l.why);
return d;
}
}
function toldByAGate(e, n) {
const {candidate: t} = n;
if (e === null || e.payload?.planDigest !== t.planDigest) return null;
const {deliveredAt: r, payload: s} = e;
if (r === null || (0, o.hJ)(e, n) !== "another-run") return null;
if ((0, S.J)({
at: r,
plan: t.planDigest,
via: "receipt"
}, n) !== "this-plan") return null;
return {
kind: "told",
via: "receipt",
at: r,
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
const r = unconfirmedSince(e, t).filter(({kind: e, payload: t}) => e === n && t !== null).at(-1);
const o = r?.payload?.planDigest;
if (!isDigest(o) || o === e.candidate.planDigest) return null;
return {
digest: o,
reference: r?.payload?.messageId
};
}
function previousOf(e, n) {
const {candidate: t, facts: r} = e;
const o = r.receipts?.known === true ? r.receipts.value : [];
const s = (0, D.g)(o, n, e);
const i = s.kind === "other-plan" ? s.receipt.payload : null;
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
var z = t(9103);
var C = t(7217);
var L = t(1346);
var q = t(1738);
var B = t(5987);
function writeNotice(e, n, t, r) {
const o = e.previous;
switch (e.notice) {
case "announcement":
return (0, q.q)(e.notice, n);

case "urgent-notification":
case "changed-announcement":
{
const [s, i] = [ o?.digest, o?.reference ];
const a = {
...n,
previousDigest: s,
previousReference: i,
previous: t
};
return e.notice === "urgent-notification" ? (0, q.q)(e.notice, a) : (0, q.q)(e.notice, {
...a,
refusals: r
});
}

case "withdrawal":
{
const s = o?.digest === n.planDigest;
const i = s ? n.intervention : t ?? null;
const a = o?.digest ?? null;
const u = o?.reference;
return (0, q.q)(e.notice, {
...n,
reference: u,
announced: i,
digest: a,
refusals: r
});
}
}
}
async function readPrevious(e, n, t, r) {
if (t === null || r === void 0) return;
const o = await (0, C.i9)(e, n, [ t ]);
if (!o.ok) return;
const s = (0, B.hy)(o.value.get(t) ?? []);
const i = await (0, L.b4)(e, n, [ ...new Set(s.map(({oid: e}) => e)) ]);
if (!i.ok) return;
for (const {path: e, oid: n} of s) {
const t = i.value.get(n);
const o = t === void 0 ? null : (0, B.G9)(e, t);
if (o?.planDigest === r) return o.intervention;
}
return;
}
function standingLetter({intervention: e, planDigest: n}, t) {
const r = e.urgent === void 0 ? "announcement" : "urgent-notification";
const o = e.status === "withdrawn" ? "withdrawal" : r;
const s = writeNotice({
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
return (0, y.D)(s) ? s.text : null;
}
var R = t(4752);
async function refusalsOf(e, n, t, r, {notice: o, previous: s}, i) {
const a = s?.digest;
if (a === void 0 || o !== "withdrawal" && o !== "changed-announcement") return;
const u = {
...r.facts,
landing: null
};
const c = {
...r,
facts: u
};
const l = await (0, b.EQ)(e, n, {
...t,
planDigest: a
}, c, i);
return l.flatMap(({party: e, no: n}) => n === null ? [] : [ {
party: e,
at: n.at,
reference: n.reference
} ]);
}
var P = t(8920);
var N = t(2270);
async function announceOne(e, n) {
const {client: t, standing: r} = e;
t.begin();
const {solution: o} = r.files;
const s = await (0, b.xS)(t, r, n, e);
const {facts: i} = s;
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
return withIssue(e, n, s, u, a);

case "unknown":
return withIssue(e, n, s, earlierUnknown(u.receipt, n), a);

case "send":
{
const t = u.notice === "withdrawal" ? null : (0, R.M)(n, o, i);
if (t !== null) return ended(e, n, {
kind: "refused",
verdict: t
}, a);
return sendNotice(e, n, s, u, a);
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
async function sendNotice(e, n, t, r, o) {
const {client: s, standing: i, post: a, language: u, runId: c} = e;
const {repository: l, state: d, files: f} = i;
const {intervention: m, planDigest: p} = n;
const {solution: v} = f;
const {notice: g} = r;
const w = {
intervention: m,
solution: v,
planDigest: p
};
const k = writeNotice(r, w, void 0);
if (!(0, y.D)(k)) return ended(e, n, {
kind: "incomplete",
notice: g,
missing: k.missing
}, o);
const h = {
candidate: n,
solution: v,
language: u,
letter: k.text,
outcome: null,
leaveClosed: r.again
};
const b = await (0, z.s8)(s, l, h);
if (!b.ok) return ended(e, n, {
kind: "failed",
at: "issue",
problem: b.problem
}, o);
const $ = await readPrevious(s, l, r.commit, r.previous?.digest);
const I = await refusalsOf(s, i, n, t, r, b);
const O = writeNotice(r, {
...w,
approvalPage: b.value.url
}, $, I);
const x = (0, y.D)(O) ? O : k;
const A = await (0, P.m)(s, l, {
kind: g === "withdrawal" ? "withdrawal" : receiptKind(n),
letter: x,
interventionId: m.id,
planDigest: p,
commit: d.tip,
runId: c,
environment: m.environment,
since: r.since
}, a, o, {
signer: {
client: s,
access: e.access,
demanded: v.evidence.announcement === "signed"
},
mailServer: v.contacts["mail-server"]
});
const S = (0, N.B)(A, g, x, o);
if (S.kind === "rival") return ended(e, n, S, o, b.value);
return withIssue(e, n, t, S, o, x.text, r);
}
async function withIssue(e, n, t, r, o, s, i) {
const {client: a, standing: u, language: c} = e;
const {repository: l, files: d} = u;
const {solution: f} = d;
a.begin();
const m = s ?? standingLetter(n, f);
const p = {
result: r,
parts: partsOf(e, bare(n, r), m, o)
};
const v = {
candidate: n,
solution: f,
language: c,
letter: m,
outcome: p,
leaveClosed: i?.again
};
const g = await (0, z.s8)(a, l, v);
if (!g.ok) return ended(e, n, r, o, null, g.problem, m);
const {number: w} = g.value;
const k = n.intervention.status === "withdrawn" ? [] : await (0, b.EQ)(a, u, n, t, g);
let h = null;
const y = i?.notice === "withdrawal" ? void 0 : i?.previous?.digest;
if (y !== void 0 || r.kind === "sent" || r.kind === "told") {
const e = n.intervention.status === "withdrawn";
const t = e ? {
kind: "withdrawn"
} : y === void 0 ? null : {
kind: "changed",
from: y
};
if (t !== null) h = await (0, z.li)(a, l, w, n, t, c);
}
h ??= await (0, z.T0)(a, l, w, n, k, o, c);
return ended(e, n, r, o, g.value, h, m, k);
}
function bare(e, n) {
const {intervention: t, path: r, planDigest: o} = e;
const s = t.urgent !== void 0;
return {
id: t.id,
path: r,
planDigest: o,
urgent: s,
result: n,
issue: null,
heard: [],
issueTrouble: null
};
}
function partsOf({standing: e, language: n}, t, r, o) {
const {owner: s, name: i} = e.repository;
const {solution: a} = e.files;
const u = a.contacts["solution-custodian"];
const c = u === void 0 ? (0, $.LR)(a) : (0, $.AQ)(a, u);
return (0, I.Gm)({
announced: t,
letter: r,
now: o,
language: n,
to: c,
repository: `${s}/${i}`
});
}
function ended(e, n, t, r = (0, a.B9)(0), o = null, s = null, i = null, u = []) {
const c = {
...bare(n, t),
issue: o === null ? null : {
number: o.number,
url: o.url
},
heard: u,
issueTrouble: s
};
return {
announced: c,
parts: partsOf(e, c, i, r)
};
}
var Y = t(8666);
var F = t(1999);
var U = t(2761);
var W = t(5079);
var E = t(217);
var K = t(1043);
var J = t(4036);
var H = t(1151);
var Z = t(8056);
var G = t(7335);
var Q = t(5204);
var V = t(6255);
async function findWork({client: e, repository: n, listed: t, candidates: r}, o) {
const s = new Map;
const i = new Set(o.map(Z.YN));
const take = (e, n) => {
const t = (0, Z.YN)({
interventionId: e.id,
planDigest: n
});
if (i.has(t) && !s.has(t)) s.set(t, e);
};
for (const {intervention: e, planDigest: n} of r) take(e, n);
const missing = () => o.filter(e => !s.has((0, Z.YN)(e)));
const a = new Set(missing().map(({interventionId: e}) => (0, G.sQ)(e)));
const u = t.filter(({path: e}) => e.startsWith(".ezdrav/done/"));
const c = [ u.filter(({path: e}) => a.has(e)), u.filter(({path: e}) => !a.has(e)) ];
let l = {
ok: true,
value: null,
request: "",
next: null
};
for (const t of c) {
if (t.length === 0 || missing().length === 0) continue;
const r = await (0, V.C)(e, n, t);
if (!r.ok) return r;
l = r;
for (const {path: e, source: n} of r.value) {
const t = (0, Q.I)(e, n);
if (t.ok) take(t.value, t.planDigest);
}
}
return {
...l,
value: s
};
}
var X = t(64);
async function lookAfterReviews(e) {
const {client: n, repository: t} = e;
const r = await (0, J.Zm)(n, t, ({body: e}) => (0, Z.n0)(e) !== null && !(0, Z.TN)(e));
if (!r.ok) return {
deeds: [],
problem: r.problem
};
const o = openReviews(r.value);
if (o.length === 0) return {
deeds: [],
problem: null
};
const s = await findWork(e, o.map(({reviewed: e}) => e));
if (!s.ok) return {
deeds: [],
problem: s.problem
};
const i = await e.now();
if (!i.known) return {
deeds: [],
problem: i.problem
};
const a = [];
for (const n of o) {
const t = s.value.get((0, Z.YN)(n.reviewed)) ?? null;
const r = await lookAfter(e, n, t, i.value);
if (r !== null) a.push(r);
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
for (const {issue: e, edited: r} of n) {
const n = (0, Z.n0)(e.body);
if (n === null || t.has((0, Z.YN)(n))) continue;
t.set((0, Z.YN)(n), {
issue: e,
reviewed: n,
edited: r
});
}
return [ ...t.values() ];
}
async function lookAfter(e, n, t, r) {
if (t?.review?.held !== void 0) return closeRecorded(e, n);
const o = e.solution.calendar["extra-non-working-days"];
const s = reviews_dueOf(n, t, o);
const i = (0, H.TQ)(s, r, o);
return i === null ? null : remind(e, n, {
kind: i,
due: s,
now: r
});
}
function reviews_dueOf({issue: e, edited: n}, t, r) {
const o = n ? null : (0, Z.M_)(e.body);
const s = t?.outcome?.["ended-at"];
if (t?.review?.due !== void 0) return t.review.due;
return o ?? (t === null || s === void 0 ? null : (0, H.dW)(t, s, r));
}
async function closeRecorded({client: e, repository: n}, {issue: t, reviewed: r, edited: o}) {
if (t.state === "closed" && o) return null;
const s = await (0, K.tt)(e, n, t.number, {
...!o && {
body: (0, Z.t2)(t.body)
},
...t.state === "open" && {
state: "closed",
state_reason: "completed"
}
});
return deedOf("closed", t, r, s.ok ? null : s.problem);
}
async function remind({client: e, repository: n, solution: t, language: r}, {issue: o, reviewed: s}, i) {
const {kind: a, due: u, now: c} = i;
const {interventionId: l} = s;
const d = {
client: e,
repository: n,
issue: o.number,
now: c
};
const f = o.state === "closed";
const m = await (0, X.D)(d);
if (!m.ok) return deedOf("reminded", o, s, m.problem);
const {assignees: p} = t.contacts;
const v = await (0, X.N)(d, m.value, {
what: a,
write: e => (0, G.yg)({
kind: a,
said: e,
interventionId: l,
due: u,
reopened: f,
assignees: p,
language: r
})
});
if (v.kind === "already") return null;
if (v.kind === "problem") return deedOf("reminded", o, s, v.problem);
const g = f ? await (0, K.tt)(e, n, o.number, {
state: "open",
state_reason: "reopened"
}) : null;
return deedOf("reminded", o, s, g?.ok === false ? g.problem : null);
}
function deedOf(e, {number: n}, {interventionId: t}, r) {
return r === null ? {
kind: e,
interventionId: t,
issue: n
} : {
kind: "failed",
interventionId: t,
issue: n,
problem: r
};
}
function reviewParts({deeds: e, problem: n}, t) {
const r = (0, h.w)(t);
const {kept: o} = r.review;
return [ ...n === null ? [] : [ (0, p.em)(o.unlisted), ...(0, I.ej)(n, r) ], ...e.flatMap(e => [ (0, 
p.em)(o[e.kind](e.interventionId, e.issue)), ...e.kind === "failed" ? (0, I.ej)(e.problem, r) : [] ]) ];
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
const r = reviewParts(n, t);
if (r.length === 0) return e;
const o = areReviewsKept(n);
const {report: s} = e;
return {
...e,
exitCode: o ? e.exitCode : 1,
log: `${e.log}${(0, p._r)(r, t)}`,
summary: `${e.summary}\n${(0, p.Y1)(r)}`,
annotations: o ? e.annotations : [ ...e.annotations, {
level: "error",
title: "review",
message: inOne(r, t)
} ],
...typeof s === "object" && {
report: {
...s,
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
const i = (0, W.ss)(t, n);
const a = (0, F.$)(e);
const {event: u, runId: c} = o;
try {
a.begin();
const e = (0, F._)(o);
const n = t.sendAgain === void 0 ? null : await (0, E.V9)(a, e, t.sendAgain);
const l = n?.ok === false ? n : await (0, b.ZY)(a, e, t.intervention);
if (!l.ok) {
const {problem: e} = l;
const n = {
kind: "unknown",
problem: e
};
return (0, U.F_)((0, Y.Uw)(a, n, e, s.U, u), {
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
const g = misplaced(a, d, o);
if (g !== null) return (0, U.F_)(g, {
...v,
file: null
});
const concluded = async e => t.intervention === void 0 ? withReviews(e, await reviewsKept(a, d, m), m) : e;
const w = unusable(a, d, t.intervention, u) ?? unfilled(a, d, u);
if (w !== null) return await concluded((0, U.F_)(w, {
...v,
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
runId: c,
access: (0, r.j)(process.env)
};
const y = await announceAll(h, t.intervention !== void 0);
return await concluded(concludeAnnounced(y, v));
} finally {
a.close();
}
}
function reviewsKept(e, {repository: n, state: t, files: r}, o) {
e.begin();
const {candidates: s, solution: i} = r;
const now = () => (0, ee.I)(e, n);
const a = {
client: e,
repository: n,
listed: t.files,
candidates: s,
solution: i,
language: o,
now
};
return lookAfterReviews(a);
}
function misplaced(e, {files: n, state: t}, {event: r, ref: s}) {
const i = s === `refs/heads/${t.defaultBranch}` && o.NZ.includes(r);
return i ? null : (0, Y.Yb)(e, n.files, n.solution, {
event: r,
ref: s
});
}
function unusable(e, {files: n}, t, r) {
const {kind: o} = n.files;
if (o === "read") return null;
const s = n.diagnostics.filter(({code: e}) => e !== "file.unread" && e !== "file.starter-text");
if (o === "invalid" && s.length === 0 && t === void 0) return null;
const i = n.files.kind === "unknown" ? n.files.problem : null;
return (0, Y.Uw)(e, n.files, i, n.solution, r);
}
function unfilled(e, {files: n}, t) {
const r = n.diagnostics.filter(({code: e}) => e === "file.starter-text");
if (r.length === 0) return null;
return (0, Y.Uw)(e, {
kind: "invalid",
diagnostics: r
}, null, n.solution, t);
}
async function announceAll(e, n) {
const {files: t} = e.standing;
const r = t.candidates.filter(({intervention: e}) => e.outcome === void 0);
const [o] = t.candidates;
if (n && r.length === 0 && o !== void 0) {
const {client: n, event: r} = e;
const s = (0, Y.tm)(n, t.files, o, t.solution, r);
return [ endedWithout(e, o, {
kind: "refused",
verdict: s
}) ];
}
const s = [];
for (const n of r) {
const t = withSameId(n, r);
s.push(t.length > 1 ? endedWithout(e, n, {
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
6255: ((e, n, t) => {
t.d(n, {
C: () => readKeptFiles
});
var r = t(1346);
var o = t(3995);
var s = t(5987);
var i = t(8317);
const a = 100;
async function readKeptFiles(e, n, t) {
const r = t.filter(({path: e}) => (0, i.t)(e));
const o = await readAll(e, n, r);
if (!o.ok) return o;
const s = r.map(e => ({
path: e.path,
source: sourceOf(e, o.value)
}));
return {
...o,
value: s
};
}
function sourceOf(e, n) {
const t = n.get(e.oid);
const r = (0, s.LF)(e.path);
const i = {
unread: "too-large",
size: e.size,
limit: r
};
return (0, o.O$)(e) ?? t ?? i;
}
async function readAll(e, n, t) {
const i = t.filter(e => (0, o.O$)(e) === null && e.size <= (0, s.LF)(e.path));
const u = [ ...new Set(i.map(({oid: e}) => e)) ];
const c = new Map;
let l = {
ok: true,
value: c,
request: "",
next: null
};
for (let t = 0; t < u.length; t += a) {
l = await (0, r.b4)(e, n, u.slice(t, t + a));
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
var r = t(5204);
var o = t(1742);
var s = t(4595);
var i = t(5987);
const a = /^\.ezdrav\/(?:intervention|(?:interventions|done)\/[^/]+)\.yml$/;
function isKept(e) {
return a.test(e) || e === i.iZ || e === i.Fo;
}
function keptSolution(e, n) {
const t = [];
const u = n.flatMap(({path: e, source: n}) => {
if (!a.test(e)) return [];
const o = (0, r.I)(e, n);
if (o.ok) return [ {
path: e,
intervention: o.value
} ];
t.push(e);
return [];
});
const read = (e, r) => {
const o = n.find(n => n.path === e);
if (o === void 0) return null;
const s = r(e, o.source);
if (s.ok) return s.value;
t.push(e);
return null;
};
const c = read(i.iZ, o.K);
const {calendar: l} = c ?? o.U;
return {
solution: {
label: e,
name: c?.name ?? null,
interventions: u,
roster: read(i.Fo, s.h),
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
var r = t(2544);
var o = t(9962);
var s = t(9600);
var i = t(5079);
var a = t(217);
var u = t(7400);
async function notify(e, n, t, r, o, s) {
const a = (0, i.tI)(t.interventionId, r);
const u = {
messageId: a,
date: o
};
const {server: c} = r;
if (c === null) {
const e = await (0, i.fU)(t.letter, u, r, nameOf(t));
if (e.kind === "by-hand") return e;
return {
kind: "not-sent",
delivery: undelivered(e),
left: null
};
}
const {mailServer: l} = s;
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
}, t, r, u, s.signer));
}
async function sendWithReceipt(e, n, t, r, c) {
const {content: d} = e;
const {messageId: f, date: m} = r;
const p = c === null ? null : await (0, u._)(c, d.kind, (0, o.T8)(d, "claim"));
if (p !== null && p.kind !== "signed" && c?.demanded === true) return {
kind: "no-signature",
problem: p.problem
};
const v = p?.kind === "signed" ? p.token : null;
const g = (0, a.Cp)(e, v, n.since);
const w = await (0, s.E)(g, f, m, a.ne, async () => {
const e = await (0, i.fU)(n.letter, r, t, nameOf(n));
const o = e.kind === "by-hand" ? l : e;
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
const r = String(w.key);
if (t.kind === "unknown") return {
kind: "unknown",
messageId: f,
receipt: r,
delivery: t
};
if (t.kind === "not-sent") return {
kind: "not-sent",
delivery: t,
left: n.ok ? null : r
};
const o = await receiptSigned(e, c, p);
if (!n.ok && o.kind !== "signed") return {
kind: "unconfirmed",
messageId: f,
receipt: r,
problem: n.problem
};
const s = n.ok ? n.value : m;
const {mailServer: i} = d;
const {refusedCopies: a} = t;
return {
kind: "sent",
at: s,
messageId: f,
receipt: r,
mailServer: i,
signing: o,
refusedCopies: a
};
}
}
}
async function receiptSigned({client: e, repository: n, content: t}, s, i) {
if (s === null || i === null) return {
kind: "unset"
};
const {demanded: l} = s;
const unsigned = (e, n = true) => ({
kind: "unsigned",
setUp: n,
demanded: l,
problem: e
});
if (i.kind === "not-set-up") return unsigned(i.problem, false);
const {kind: d, commit: f} = t;
const m = (0, o.T8)(t, "receipt");
const p = await (0, u.G)(s, d, m);
if (p.kind !== "signed") return unsigned(p.problem);
for (let t = 1; ;t += 1) {
const s = await (0, o.Bj)(e, n, f, {
kind: d,
payload: m,
token: p.token
});
if (s.ok) {
await (0, o.JW)(e, n, s.value);
return {
kind: "signed"
};
}
if (t === c || (0, a.vu)(s.problem)) return unsigned(s.problem);
await (0, r.v)(a.j2 * t, e.signal);
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
const {letter: r, since: o, ...s} = e;
return {
...s,
recipients: r.to,
messageId: n,
mailServer: t
};
}
}),
2270: ((e, n, t) => {
t.d(n, {
B: () => resultOf
});
function resultOf(e, n, {to: t, subject: r}, o) {
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
const {messageId: t, receipt: r} = e;
return {
kind: "unknown",
now: true,
notice: n,
messageId: t,
receipt: r,
since: o
};
}

case "not-sent":
{
const {why: t, status: r, detail: o, rejected: s} = e.delivery;
return {
kind: "not-sent",
notice: n,
why: t,
status: r,
detail: o,
rejected: s,
left: e.left
};
}

case "by-hand":
return {
...e,
notice: n,
to: t,
subject: r
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
var r = t(3619);
var o = t(5274);
var s = t(4036);
var i = t(9339);
var a = t(7827);
const u = "ezdrav-announcement";
function announcementMarker(e) {
return `\x3c!-- ezdrav:announcement:${e} --\x3e`;
}
const c = 5;
const l = r.Ikc({
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
comments: l
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
}, f, c) ]);
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
const l = {
...(0, i._M)(n),
number: t,
after: u
};
const f = await e.query(r, l, d);
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
if (o === c) return (0, a.O)(f.request, "too-many-comments", {
most: c * 100
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
7308: ((e, n, t) => {
t.d(n, {
R: () => readJobs
});
var r = t(3619);
var o = t(9339);
var s = t(1028);
const i = r.FsL(r.Ikc({
jobs: r.YOg(r.Ikc({
run_id: r.aig(),
name: r.YjP(),
run_attempt: r.lqM(r.aig()),
started_at: s.u,
completed_at: r.mee(s.u),
conclusion: r.mee(r.YjP()),
steps: r.lqM(r.YOg(r.Ikc({
name: r.YjP(),
conclusion: r.mee(r.YjP()),
started_at: r.cl6(s.u)
})))
}))
}), r.pdi(({jobs: e}) => e));
const a = 10;
async function readJobs(e, n, t) {
const r = await e.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
...(0, o.at)(n),
run_id: t,
filter: "all"
}, i, a);
if (!r.ok) return r;
if (r.value.some(e => e.run_id !== t)) return (0, o._2)(r.request);
const s = r.value.map(e => ({
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
...r,
value: s
};
}
}),
9337: ((e, n, t) => {
t.d(n, {
Mc: () => closingHead,
gn: () => isUnderWay,
ix: () => closingComments
});
var r = t(9466);
var o = t(7674);
const s = 15 * r.pY;
const i = /^<!-- ezdrav:closing-report:(sent|begun|none):([0-9a-f]{16})(?::(\S+))? -->\r?$/m;
const a = /^<!-- ezdrav:closing-run:(sha256:[0-9a-f]{64})\/(\S*)\/(\S*)\/(completed|rolled-back|cancelled|failed) -->\r?$/m;
function closingHead(e) {
const {interventionId: n, planDigest: t, state: o, hash: s, begunAt: i, seen: a} = e;
const u = i === null ? "" : `:${(0, r.tK)(i)}`;
const time = e => e === void 0 ? "" : (0, r.tK)(e);
return [ markerOf(n), `\x3c!-- ezdrav:closing-report:${o}:${s}${u} --\x3e`, ...a === null ? [] : [ `\x3c!-- ezdrav:closing-run:${t}/${time(a.startedAt)}/${time(a.endedAt)}/${a.ending} --\x3e` ] ].join("\n");
}
function closingComments(e, n, t) {
const r = markerOf(n);
return e.filter(({body: e, edited: n}) => !n && e.split(/\r?\n/).includes(r)).map(({id: e, body: n}) => {
const [, r, o = "", s = ""] = i.exec(n) ?? [];
const a = r === "sent" || r === "begun" ? r : "none";
return {
id: e,
body: n,
state: a,
hash: o,
begunAt: timeOf(s) ?? null,
seen: seenOf(n, t)
};
}).toSorted((e, n) => e.id - n.id);
}
function isUnderWay({state: e, begunAt: n}, t) {
return e === "begun" && n !== null && t - n < s;
}
function markerOf(e) {
return `\x3c!-- ezdrav:closing:${e} --\x3e`;
}
function seenOf(e, n) {
const [, t, r = "", o = "", s] = a.exec(e) ?? [];
if (t !== n || s === void 0 || !isEnding(s)) return null;
return {
startedAt: timeOf(r),
endedAt: timeOf(o),
ending: s
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
var r = t(3395);
const {createHash: o} = process.getBuiltinModule("node:crypto");
const s = 6e4;
const i = 120;
const a = /^<!-- ezdrav:verdict:(\S+):(sha256:[0-9a-f]{64}):([0-9a-f]{64}):([1-9]\d?)\/([1-9]\d?) -->\r?$/m;
const u = /^```text\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n```\r?$/m;
function sha256Of(e) {
return o("sha256").update(e).digest("hex");
}
function keptComments(e, n) {
const t = (0, r.qq)(e.text);
const o = Math.ceil(t.length / s);
return Array.from({
length: o
}, (r, a) => {
const u = t.slice(a * s, (a + 1) * s);
const c = u.match(new RegExp(`.{1,${i}}`, "g")) ?? [];
const l = `${e.interventionId}:${e.planDigest}:${sha256Of(e.text)}`;
const d = `\x3c!-- ezdrav:verdict:${l}:${a + 1}/${o} --\x3e`;
return `${d}\n\n${n}\n\n\`\`\`text\n${c.join("\n")}\n\`\`\`\n`;
});
}
function keptIn(e, n) {
const t = e.flatMap(({body: e}) => {
const [, t, r = "", o = "", s = "", i = ""] = a.exec(e) ?? [];
const [, c = ""] = u.exec(e) ?? [];
if (t !== n) return [];
const l = {
number: Number(s),
count: Number(i)
};
return [ {
planDigest: r,
hash: o,
...l,
packed: c.replaceAll(/\s/g, "")
} ];
});
return [ ...new Set(t.map(({hash: e}) => e)) ].flatMap(e => {
const o = t.filter(n => n.hash === e);
const s = o[0]?.count ?? 0;
const i = o[0]?.planDigest ?? "";
const a = Array.from({
length: s
}, (e, n) => o.find(({number: e}) => e === n + 1)?.packed ?? "");
const u = (0, r.l1)(a.join(""));
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
7994: ((e, n, t) => {
t.r(n);
t.d(n, {
request: () => request_request
});
var r = t(1346);
var o = t(8328);
var s = t(7992);
var i = t(3995);
var a = t(2669);
var u = t(8232);
var c = t(1742);
var l = t(2266);
var d = t(8666);
var f = t(1999);
var m = t(2761);
var p = t(5987);
var v = t(5508);
var g = t(5079);
var w = t(3193);
var k = t(1923);
var h = t(4391);
var b = t(332);
var y = t(4729);
var $ = t(2921);
function requestParts(e, n) {
const t = (0, $.w)(n).request;
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
const {path: n, to: r, subject: o, fromKnown: s} = e;
const i = (0, b.em)(t.byHand((0, h.TL)(n), list(r), (0, h.TL)(o)));
const a = {
kind: "letter",
title: t.wholeLetter,
text: e.letter
};
return s ? [ i, a ] : [ i, (0, b.em)(t.setSender), a ];
}

case "not-sent":
{
const {announce: r} = (0, $.w)(n);
const o = e.detail === "" ? "" : ` (${(0, h.TL)(e.detail)})`;
return [ (0, b.em)(t.notSent(`${r.refusals[e.why]}${o}`)), ...(0, y.g)(e, r).map(b.em) ];
}

case "incomplete":
return [ (0, b.em)(t.incomplete(list(e.missing))) ];

case "failed":
return [ (0, b.em)(t.problem), ...(0, k.ej)(e.problem, (0, $.w)(n)) ];
}
}
function requestIssueBody(e, n, t, r) {
const o = (0, $.w)(r).request;
const s = [ e, t.map(e => `@${e}`).join(" "), o.tasks, (0, b.P_)(o.wholeLetter, n) ];
return `${s.filter(e => e !== "").join("\n\n")}\n`;
}
function requestTitle(e, n) {
return (0, $.w)(n).request.letters[e];
}
var I = t(498);
function concludeRequest(e, n, t, r, o) {
const s = (0, $.w)(o).request;
const i = n.kind === "sent" || n.kind === "told";
const a = [ ...requestParts(n, o), ...r === null ? [] : [ (0, b.em)(s.issueTrouble), ...(0, 
k.ej)(r, (0, $.w)(o)) ], ...t === null ? [] : [ (0, b.em)(s.issueAt(t)) ] ];
const u = s.head(requestTitle(e, o), i);
const c = [ {
kind: "heading",
text: u
}, ...a ];
const {quotes: l} = (0, $.w)(o);
const d = a.flatMap(e => e.kind === "sentence" ? [ (0, h.M_)(e.text, l) ] : []).join(" ");
return {
exitCode: i ? 0 : 1,
outputs: {
allowed: "false",
...t !== null && {
"issue-number": String(t)
}
},
log: (0, b._r)(c, o),
summary: (0, b.Y1)(c),
annotations: i && r === null ? [] : [ {
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
versions: I.S
}
};
}
var O = t(1738);
function requestLetter(e, n) {
if (e.name.trim() === "") return {
missing: [ "name" ]
};
if (n === null) return (0, O.q)("architecture", {
solution: e
});
const {kind: t, subject: r} = n;
return t === "question" ? (0, O.q)(t, {
solution: e,
subject: r,
question: n.question
}) : (0, O.q)(t, {
solution: e,
subject: r,
elements: n.elements ?? [],
justification: n.justification
});
}
var x = t(1043);
var A = t(9600);
var S = t(2544);
var D = t(9019);
var j = t(8446);
const T = 0;
const _ = 1e3;
function requestLedger(e, n, t, r) {
const {client: o, repository: s, now: i} = e;
const {number: a} = n;
const bodyOf = (e, n, t) => [ (0, j.Ge)("begun", bare(e), i), ...n === null ? [] : [ (0, 
j.Ge)(n, bare(e), i) ], "", t ].join("\n");
const read = async () => {
const e = await (0, D.p)(o, s, [ a ], () => true);
return e.ok ? {
ok: true,
value: e.value.get(a) ?? []
} : e;
};
const say = async (e, n, r) => {
const a = await (0, x.vv)(o, s, e, bodyOf(t, n, r));
return a.ok ? {
ok: true,
value: i
} : a;
};
return {
claim: async () => {
const e = await (0, x.BC)(o, s, a, bodyOf(t, null, r));
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
const n = await (0, x.Tu)(o, s, e);
return n.ok ? {
ok: true,
value: i
} : n;
}
return say(e, n, r);
},
wait: e => (0, S.v)(_ * e, o.signal),
say,
giveUp: async e => {
const n = await read();
if (!n.ok) return n;
const t = n.value.filter(({body: n}) => n.includes(bare(e))).filter(({body: e, edited: n}) => n || (0, 
j.qw)([ e ]).every(({end: e}) => e !== "sent"));
for (const e of t) {
const n = await (0, x.Tu)(o, s, e.id);
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
function attemptsOf({id: e, body: n, edited: t}, r) {
if (t) return [ {
key: e,
messageId: `edited-${e}`,
at: r,
end: "unknown"
} ];
return (0, j.qw)([ n ]).map(n => ({
...n,
key: e,
messageId: `<${n.messageId}>`
}));
}
function inText({body: e}, n) {
const t = /^<!-- ezdrav:request-mail:(\w+) -->\r?$/m.exec(e)?.[1];
if (t === void 0 || t === "none") return [];
return [ {
key: T,
messageId: "",
at: n,
end: t === "sent" ? "sent" : "unknown"
} ];
}
const M = "ezdrav-request";
const {createHash: z} = process.getBuiltinModule("node:crypto");
async function sendRequest(e, n, t, r) {
const {client: o, repository: s, solution: i, post: a, language: u, now: c} = e;
const l = (0, g.tI)(`ezdrav-${n}`, a);
const d = {
messageId: l,
date: c
};
if (a.server === null) {
const e = await (0, g.fU)(t, d, a, `ezdrav-${n}`);
return {
result: resultOf(e, t, l),
issue: null,
trouble: null
};
}
const {to: f, subject: m, text: p} = t;
const v = z("sha256").update(JSON.stringify([ f, m, p ])).digest("hex");
const w = `\x3c!-- ezdrav:request:${v.slice(0, 32)} --\x3e`;
const {assignees: k} = i.contacts;
const h = requestTitle(n, u);
const y = requestIssueBody(w, p, k, u);
const $ = {
label: M,
marker: w,
title: h,
body: y,
assignees: k
};
const I = await (0, x.px)(o, s, $);
if (!I.ok) return {
result: {
kind: "failed",
problem: I.problem
},
issue: null,
trouble: null
};
const {issue: O} = I.value;
const {number: S} = O;
const said = e => (0, b.Y1)(requestParts(e, u));
const D = requestLedger(e, O, l, said({
kind: "sending",
messageId: l
}));
const failed = e => ({
result: {
kind: "failed",
problem: e
},
issue: S,
trouble: null
});
if (r !== void 0) {
const e = await D.giveUp(r);
if (!e.ok) return failed(e.problem);
}
const j = await (0, A.E)(D, l, c, C, async () => {
const e = await (0, g.fU)(t, d, a, `ezdrav-${n}`);
o.begin();
const r = e.kind === "sent" || e.kind === "unknown" ? e.kind : "failed";
return {
end: r,
posted: e
};
});
switch (j.kind) {
case "not-claimed":
return failed(j.problem);

case "yielded":
{
const {kind: e, messageId: n} = j.to;
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
issue: S,
trouble: null
};
}

case "delivered":
{
const e = resultOf(j.delivery.posted, t, l);
const n = j.recorded.ok ? await D.say(j.key, j.delivery.end, said(e)) : j.recorded;
return {
result: e,
issue: S,
trouble: n.ok ? null : n.problem
};
}
}
}
const C = {
code: "api.malformed",
request: "GraphQL StaffComments",
status: 200,
detail: "the list lacks the comment just made"
};
function resultOf(e, {to: n, subject: t, text: r}, o) {
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
letter: r
};
}
}
const L = "architecture, .ezdrav/requests/NAME.yml";
async function request_request(e, n = {}) {
const {inputs: t, context: r} = e;
const i = t.request ?? "";
if (i !== "architecture" && !(0, u.d)(i)) throw new l.H5("request", L);
const a = (0, g.ss)(t, n);
const k = (0, f.$)(e);
const h = (0, f._)(r);
const unusable = (e, n) => {
const o = n === null ? {
kind: "invalid",
diagnostics: e
} : {
kind: "unknown",
problem: n
};
const s = (0, d.Uw)(k, o, n, c.U, r.event);
const i = t.language ?? "en";
return (0, m.F_)(s, {
language: i,
locate: new Map,
file: null
});
};
try {
k.begin();
const e = await (0, o.Nu)(k, h, null);
if (!e.ok) return unusable([], e.problem);
const n = await (0, v.B)(k, h, e.value, void 0);
if (n.files.kind === "unknown") return unusable([], n.files.problem);
const r = n.diagnostics.filter(({file: e}) => e === p.iZ);
const u = await readWanted(k, h, e.value, i);
const c = await (0, w.I)(k, h);
if (u.problem !== null || u.diagnostics.length > 0 || r.length > 0) return unusable([ ...r, ...u.diagnostics ], u.problem);
if (!c.known) return unusable([], c.problem);
const {solution: l} = n;
const d = t.language ?? l.language ?? "en";
const f = u.value?.kind ?? "architecture";
const m = requestLetter(l, u.value);
if (!(0, s.D)(m)) {
const e = u.value === null || m.missing.includes("name") ? p.iZ : i;
const n = m.missing.map(n => `${n} (${e})`);
return concludeRequest(f, {
kind: "incomplete",
missing: n
}, null, null, d);
}
const g = {
client: k,
repository: h,
solution: l,
post: a,
language: d,
now: c.value
};
const {result: b, issue: y, trouble: $} = await k.uninterrupted(() => sendRequest(g, f, m, t.sendAgain));
return concludeRequest(f, b, y, $, d);
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
const s = t.files.find(e => e.path === o);
const c = a.o5.bytes;
let l = s === void 0 ? {
unread: "missing"
} : (0, i.O$)(s) ?? q;
if (s !== void 0 && l === q) if (s.size > c) l = {
unread: "too-large",
size: s.size,
limit: c
}; else {
const t = await (0, r.b4)(e, n, [ s.oid ]);
if (!t.ok) return {
value: null,
diagnostics: [],
problem: t.problem
};
l = t.value.get(s.oid) ?? q;
}
const d = (0, u.i)(o, l);
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
8446: ((e, n, t) => {
t.d(n, {
Ge: () => letterMark,
Wh: () => letterState,
pn: () => begunLetters,
qw: () => attemptsIn,
sm: () => mentionsLetter
});
var r = t(9466);
var o = t(7674);
var s = t(5337);
const i = [ "sent", "unknown", "failed", "yielded" ];
const a = /^<!-- ezdrav:letter-([a-z]+):([^:\s]+):(\S+) -->$/;
function letterMark(e, n, t) {
return `\x3c!-- ezdrav:letter-${e}:${n}:${(0, r.tK)(t)} --\x3e`;
}
function attemptsIn(e) {
const n = entries(e, "begun");
const t = i.flatMap(n => entries(e, n).map(e => ({
...e,
end: n
})));
const r = t.filter(({messageId: e}) => !isOf(n, e));
const o = n.map(e => {
const n = t.find(({messageId: n}) => n === e.messageId);
return {
messageId: e.messageId,
at: n?.end === "sent" ? n.at : e.at,
end: n?.end ?? null
};
});
return [ ...r, ...o ];
}
function begunLetters(e) {
const n = entries(e, "begun");
return attemptsIn(e).filter(({messageId: e, end: t}) => t !== "failed" && t !== "yielded" && isOf(n, e));
}
function letterState(e, n, t = false) {
const r = (0, s.b)(attemptsIn(e), n);
return r.kind === "none" && t ? {
kind: "edited"
} : r;
}
function mentionsLetter(e, n, t) {
return attemptsIn(e).filter(({end: e}) => e !== "failed" && e !== "yielded").some(({messageId: e, at: r}) => n(e) && (t === null || r >= t));
}
function isOf(e, n) {
return e.some(e => e.messageId === n);
}
function entries(e, n) {
return e.flatMap(e => e.split(/\r?\n/)).flatMap(e => {
const [, t, r = "", s = ""] = a.exec(e.trim()) ?? [];
const i = (0, o.p)(s);
return t === n && i.ok ? [ {
messageId: r,
at: i.instant
} ] : [];
});
}
}),
9600: ((e, n, t) => {
t.d(n, {
E: () => sendOnce
});
var r = t(5337);
const o = 3;
async function sendOnce(e, n, t, o, s) {
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
const {own: u, older: c} = a.value;
const l = (0, r.b)(c, t);
if (l.kind !== "none") {
await e.end(u.key, "yielded");
const n = c.find(e => e.messageId === l.messageId) ?? u;
return {
kind: "yielded",
to: l,
key: n.key
};
}
const d = await s();
const f = await recordEnd(e, u, d.end);
return {
kind: "delivered",
key: u.key,
delivery: d,
recorded: f
};
}
async function findOwn(e, n, t, r) {
for (let s = 1; ;s += 1) {
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
if (s === o) return {
ok: false,
problem: t ?? r
};
await e.wait(s);
}
}
async function recordEnd(e, n, t) {
for (let r = 1; ;r += 1) {
const s = await e.end(n.key, t);
if (s.ok || r === o) return s;
await e.wait(r);
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
var r = t(4789);
var o = t(1043);
var s = t(4036);
var i = t(4391);
var a = t(332);
var u = t(2921);
var c = t(3475);
const l = 200;
function announcementIssue(e) {
const {intervention: n, solution: t, language: r} = e;
const o = (0, u.w)(r).announcementIssue;
const s = n.status === "withdrawn";
const d = t.contacts.assignees.map(e => `@${e}`).join(" ");
const f = [ e.marker, d, `## ${o.intervention}`, table(e, o), `## ${o.status}`, e.status === null ? (0, 
i.AO)(o.sending) : (0, a.Y1)(e.status).trim(), ...s ? [ (0, i.AO)(o.withdrawn) ] : approving(e, o), ...s ? [] : [ `## ${o.tasks}`, tasks(e, o) ], e.letter === null ? "" : (0, 
a.P_)(o.letter, e.letter), `<p><a href="${(0, c.Ks)(e.language)}">${(0, i.js)(o.howItWorks)}</a></p>` ];
const m = o.title(n.id, (0, i.RK)(n.title));
return {
title: (0, i.vI)(m, l),
body: `${f.filter(e => e !== "").join("\n\n")}\n`
};
}
function issueStatus(e, n, t) {
const r = (0, u.w)(t).announcementIssue;
const {stamp: o} = (0, u.w)(t).moments;
if (e !== null && (e.kind === "sent" || e.kind === "told")) {
const n = e.kind === "sent" ? e.notice === "withdrawal" : e.withdrawn;
const t = e.kind === "sent" ? e.messageId : e.reference ?? "–";
const s = n ? r.withdrawalDelivered(o(e.at)) : r.delivered(o(e.at), (0, i.TL)(t));
return [ (0, a.em)(s) ];
}
return n.filter(({kind: e}) => e !== "letter");
}
function planComment(e, n, t) {
const r = (0, u.w)(t).announcementIssue;
const o = n.kind === "changed" ? [ r.changed, r.changedFrom((0, i.TL)(n.from)) ] : [ r.withdrawnNow ];
return `${e}\n\n${o.map(i.AO).join("\n\n")}\n`;
}
function table(e, n) {
const {intervention: t, planDigest: r, path: o, language: s} = e;
const {stamp: a} = (0, u.w)(s).moments;
const {start: c, end: l, downtime: d} = t.schedule;
const f = [ [ n.rows.id, (0, i.h8)(t.id) ], [ n.rows.title, (0, i.h8)(t.title) ], [ n.rows.solution, (0, 
i.h8)(t.solution) ], [ n.rows.release, (0, i.h8)(t.release.tag) ], [ n.rows.slot, (0, 
i.js)(`${a(c)} – ${a(l)}`) ], [ n.rows.downtime, (0, i.js)(d ? n.yes : n.no) ], [ n.rows.plan, (0, 
i.h8)(r) ], [ n.rows.file, (0, i.h8)(o) ] ];
const m = f.map(([e, n]) => `<tr><th>${(0, i.js)(e)}</th><td>${n}</td></tr>`);
return `<table>${m.join("")}</table>`;
}
function approving(e, n) {
const {approvers: t} = e.solution;
const named = e => e.length === 0 ? "–" : e.map(({login: e}) => (0, i.TL)(e)).join(", ");
const r = t.client.filter(e => "login" in e);
const o = t["ezdrav-ict"].filter(e => "login" in e);
const s = r.length + o.length > 0;
return [ `## ${n.approve}`, (0, i.AO)(n.howToApprove), `\`\`\`\n/approve ${e.intervention.id} ${e.planDigest}\n\`\`\``, ...s ? [ (0, 
i.AO)(n.whoMay(named(r), named(o))) ] : [], (0, i.AO)(n.orInWriting) ];
}
function tasks({told: e}, {task: n}) {
const t = [ `- [${e ? "x" : " "}] ${n.told}`, `- [ ] ${n.client}`, `- [ ] ${n.ict}`, `- [ ] ${n.outcome}` ];
return t.join("\n");
}
var d = t(1923);
const {createHash: f} = process.getBuiltinModule("node:crypto");
async function keepAnnouncementIssue(e, n, t) {
const r = wantedIssue(t);
const s = await (0, o.px)(e, n, r);
if (!s.ok) return s;
const {issue: i, created: a} = s.value;
const u = a || stateOf(i.body) === stateOf(r.body);
const c = i.state === "closed" && !u && t.leaveClosed !== true && t.candidate.intervention.status === "planned";
if (u) return {
...s,
value: i
};
const l = await (0, o.tt)(e, n, i.number, {
title: r.title,
body: r.body,
...c && {
state: "open"
}
});
return l.ok ? {
...l,
value: {
...i,
body: r.body
}
} : l;
}
function wantedIssue(e) {
const {candidate: n, solution: t, language: o, letter: s, outcome: i} = e;
const {intervention: a, planDigest: u, path: c} = n;
const l = (0, r.EJ)(a.id);
const d = i?.result?.kind === "sent" || i?.result?.kind === "told";
const m = i === null ? null : issueStatus(i.result, i.parts, o);
const p = {
intervention: a,
planDigest: u,
path: c,
solution: t,
marker: l,
status: m,
told: d,
language: o
};
const {title: v, body: g} = announcementIssue({
...p,
letter: s
});
const w = announcementIssue({
...p,
letter: null
});
const k = f("sha256").update(`${v}\n${w.body}`).digest("hex").slice(0, 16);
return {
label: r.zk,
marker: l,
title: v,
body: `${g}\n\x3c!-- ezdrav:state:${k} --\x3e\n`,
assignees: t.contacts.assignees
};
}
function stateOf(e) {
return /^<!-- ezdrav:state:([0-9a-f]{16}) -->\r?$/m.exec(e)?.[1] ?? null;
}
async function sayPlanIsVoid(e, n, t, r, s, i) {
const a = `\x3c!-- ezdrav:${s.kind}:${r.planDigest} --\x3e`;
const u = planComment(a, s, i);
const c = await sayOnce(e, n, t, a, u);
if (c !== null) return c;
if (s.kind === "changed") return null;
const l = await (0, o.wS)(e, n, t, "not_planned");
return l.ok ? null : l.problem;
}
async function sayNotHeard(e, n, t, {intervention: {id: r}, planDigest: o}, s, i, u) {
for (const c of s) {
if (c.miss === null) continue;
const s = `\x3c!-- ezdrav:not-heard:${c.miss.comment.id} --\x3e`;
const l = (0, d.De)(c, {
announced: {
id: r,
planDigest: o
},
now: i,
language: u
});
const f = `${s}\n\n${(0, a.Y1)(l)}`;
const m = await sayOnce(e, n, t, s, f);
if (m !== null) return m;
}
return null;
}
async function sayOnce(e, n, t, r, i) {
const isMarked = e => e.body.split(/\r?\n/).includes(r);
const a = await (0, s.lY)(e, n, t);
if (!a.ok) return a.problem;
if (a.value.some(isMarked)) return null;
const u = await (0, o.BC)(e, n, t, i);
const c = await (0, s.lY)(e, n, t);
if (!c.ok) return u.ok ? null : u.problem;
const [l] = c.value.filter(isMarked).toSorted((e, n) => e.id - n.id);
if (!u.ok) return l === void 0 ? u.problem : null;
if (l === void 0 || l.id === u.value.id) return null;
const d = await (0, o.Tu)(e, n, u.value.id);
return d.ok ? null : d.problem;
}
}),
217: ((e, n, t) => {
t.d(n, {
Cp: () => receiptLedger,
V9: () => giveUpReceipt,
j2: () => i,
ne: () => s,
vu: () => isRefusal
});
var r = t(2544);
var o = t(9962);
const s = {
code: "api.malformed",
request: "GET /repos/{owner}/{repo}/deployments",
status: 200,
detail: "the list lacks the receipt just made"
};
const i = 1e3;
function receiptLedger({client: e, repository: n, content: t}, s, a) {
let u = false;
return {
claim: async () => {
const r = await (0, o.zk)(e, n, t, s);
return r.ok ? r : {
...r,
certain: isRefusal(r.problem)
};
},
attempts: async () => {
const isLast = ({createdAt: e}) => e <= a;
const r = await (0, o.wr)(e, n, t.kind, isLast);
if (!r.ok) return r;
const s = r.value.filter(({createdAt: e}) => e > a).filter(({payload: e}) => e?.interventionId === t.interventionId).filter(({payload: e}) => e?.planDigest === t.planDigest).toSorted((e, n) => e.id - n.id);
const i = [];
for (const {id: r, createdAt: a, payload: c} of s) {
const s = c?.messageId ?? "";
const l = s === t.messageId && !u;
const d = l ? null : await (0, o.Gq)(e, n, r);
if (d?.ok === false) return d;
i.push({
key: r,
messageId: s,
...endOf(d?.value ?? null, a)
});
}
return {
ok: true,
value: i
};
},
end: async (t, r) => {
u = true;
const s = e.clock.now();
if (r === "unknown") return {
ok: true,
value: s.known ? s.value : a
};
if (r !== "sent") {
const r = await (0, o.hx)(e, n, t);
return r.ok ? {
ok: true,
value: a
} : r;
}
const i = await (0, o.JW)(e, n, t);
return i.ok ? {
ok: true,
value: i.value.created_at
} : i;
},
wait: n => (0, r.v)(i * n, e.signal)
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
let r = "";
for (const t of a) {
const s = await (0, o.wr)(e, n, t, isMeant);
if (!s.ok) return s;
r = s.request;
const i = s.value.find(isMeant);
if (i === void 0) continue;
const a = await (0, o.Gq)(e, n, i.id);
if (!a.ok) return a;
const u = a.value === null ? await (0, o.hx)(e, n, i.id) : a;
if (!u.ok) return u;
}
return {
ok: true,
value: null,
request: r,
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
var r = t(2544);
var o = t(9019);
var s = t(1043);
var i = t(4036);
var a = t(8056);
var u = t(9600);
var c = t(217);
const l = {
code: "api.malformed",
request: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
status: 200,
detail: "the list lacks the comment just made"
};
async function ownComments({client: e, repository: n, issue: t}) {
const r = await (0, o.p)(e, n, [ t ], () => true);
if (!r.ok) return r;
return {
...r,
value: r.value.get(t) ?? []
};
}
async function sayOnce(e, n, {what: t, write: r}) {
if (n.some(({body: e, edited: n}) => !n && (0, a.$g)(e)?.what === t)) return {
kind: "already"
};
const {client: o, now: s} = e;
const i = {
what: t,
id: crypto.randomUUID()
};
const c = commentLedger(e, i, r(i), newestOf(n));
const d = await o.uninterrupted(() => (0, u.E)(c, i.id, s, l, async () => ({
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
function commentLedger({client: e, repository: n, issue: t, now: o}, {what: u}, l, d) {
return {
claim: async () => {
const r = await (0, s.BC)(e, n, t, l);
return r.ok ? {
ok: true,
value: r.value.id
} : {
...r,
certain: (0, c.vu)(r.problem)
};
},
attempts: async () => {
const r = await (0, i.lY)(e, n, t);
if (!r.ok) return r;
const s = r.value.flatMap(e => {
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
value: s.toSorted((e, n) => e.key - n.key)
};
},
end: async (t, r) => {
if (r !== "sent") {
const r = await (0, s.Tu)(e, n, t);
if (!r.ok) return r;
}
return {
ok: true,
value: o
};
},
wait: n => (0, r.v)(c.j2 * n, e.signal)
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
var r = t(7674);
var o = t(1151);
const s = /^<!-- ezdrav:review:([A-Za-z0-9._-]{1,64}):sha256:([0-9a-f]{64}) -->\r?$/m;
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
const [, n, t] = s.exec(e) ?? [];
if (n === void 0 || t === void 0) return null;
return {
interventionId: n,
planDigest: `sha256:${t}`
};
}
function dueIn(e) {
return (0, r._)(i.exec(e)?.[1] ?? "");
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
var r = t(5854);
var o = t(7209);
var s = t(7035);
const i = [ "urgent", "rolled-back", "failed", "overrun", "undeclared-downtime" ];
const a = 10;
function reviewCausesOf(e, n) {
const {result: t, seen: r} = n;
const o = t === "cancelled" && (r === null || r.ending === "cancelled");
if (o) return [];
const a = (0, s.Y)(e, n).map(({kind: e}) => e);
const u = {
urgent: e.urgent !== void 0,
"rolled-back": t === "rolled-back" || r?.ending === "rolled-back",
failed: t === null || r?.ending === "failed",
overrun: a.includes("past-slot") || a.includes("past-window"),
"undeclared-downtime": a.includes("undeclared-downtime")
};
return i.filter(e => u[e]);
}
function reviewDue({review: e}, n, t) {
return e?.due ?? (0, r.UM)((0, o.gD)(n), a, t);
}
const u = "09:00";
function reviewReminder(e, n, t) {
if (e === null) return "undated";
const from = n => (0, o.l$)((0, r.UM)(e, n, t) ?? (0, o.fi)(e, n), u);
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
var r = t(8056);
var o = t(4391);
var s = t(7649);
var i = t(2921);
var a = t(332);
var u = t(1114);
function donePath(e) {
return `.ezdrav/done/${e}.yml`;
}
function reviewIssue(e) {
const {intervention: n, reviewed: t, causes: s, due: a, assignees: c, language: l} = e;
const d = (0, i.w)(l).review;
const {id: f, solution: m, review: p} = n;
const v = (0, u.Bv)([ [ (0, r.YN)(t), ...a === null ? [] : [ (0, r.m_)(a) ], (0, 
r.Qx)(s) ].join("\n"), mentions(c), (0, u.FY)(d.why((0, o.TL)(m))), (0, u.Ci)(s.map(e => d.causes[e]), "ul"), (0, 
u.FY)(dueSentence(a, p?.due !== void 0, l)), (0, u.FY)(d.questions), (0, u.Ci)([ ...s.map(e => d.byCause[e]), ...d.everyTime ]), (0, 
u.FY)(d.command), block(commandLine(f, l)), (0, u.FY)(d.block((0, o.TL)(donePath(f)))), block(reviewBlock(l)), (0, 
u.FY)(d.afterwards) ]);
return {
title: (0, o.vI)(d.title(f), 200),
body: `${v}\n`
};
}
function dueSentence(e, n, t) {
const r = (0, i.w)(t).review;
if (e === null) return r.undated;
const o = (0, i.w)(t).moments.date(e);
return n ? r.dueAsWritten(o) : r.due(o);
}
function furtherCauses(e, n, t) {
const o = (0, i.w)(t).review;
const s = e.map(e => o.causes[e]);
const a = e.map(e => o.byCause[e]);
const c = [ (0, r.bn)(n), (0, r.Qx)(e) ].join("\n");
const l = [ (0, u.FY)(o.more), (0, u.Ci)(s, "ul"), (0, u.Ci)(a, "ul") ];
return `${(0, u.Bv)([ c, ...l ])}\n`;
}
function reviewReminderComment(e) {
const {kind: n, said: t, interventionId: o, due: s, reopened: a, assignees: c, language: l} = e;
const d = (0, i.w)(l).review;
const f = s === null ? "" : (0, i.w)(l).moments.date(s);
const m = (0, u.Bv)([ (0, r.bn)(t), mentions(c), (0, u.FY)(d.reminders[n](f)), a ? (0, 
u.FY)(d.closedEarly) : "", block(commandLine(o, l)) ]);
return `${m}\n`;
}
function commandLine(e, n) {
const {place: t} = (0, i.w)(n).review;
return `ezdrav record review ${(0, s.r)(e)} --held ${t.day} --causes "${t.causes}" --measures "${t.measures}" --reference "${t.reference}"`;
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
})
};
