export const id = 137;

export const ids = [ 137, 1897, 2370, 7051, 7994, 8915 ];

export const modules = {
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
var s = t(2830);
var o = t(4036);
var i = t(9339);
async function keepIssue(e, n, t) {
const r = await (0, o.Jz)(e, n);
if (!r.ok) return r;
const s = (0, o.XQ)(r.value, t.marker);
if (s !== null) return {
...r,
value: {
issue: s,
created: false
}
};
return createIssue(e, n, t);
}
async function createIssue(e, n, t) {
const r = await sendAssigned(e, n, t);
const s = await (0, o.Jz)(e, n);
if (!s.ok) return s;
const i = (0, o.XQ)(s.value, t.marker);
if (i === null) return r.ok ? {
...r,
value: {
issue: (0, o.YG)(r.value),
created: true
}
} : r;
if (r.ok && r.value.number !== i.number) {
const t = await closeIssue(e, n, r.value.number, "duplicate");
if (!t.ok) return t;
}
const a = r.ok && r.value.number === i.number;
return {
...s,
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
value: (0, o.YG)(r.value)
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
const {title: r, body: s, label: a, assignees: u} = t;
return e.send("POST /repos/{owner}/{repo}/issues", {
...(0, i.at)(n),
title: r,
body: s,
labels: [ a ],
assignees: u
}, o.AE);
}
function updateIssue(e, n, t, s) {
return e.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
...(0, i.at)(n),
issue_number: t,
...s
}, r.Ikc({
number: r.euz(t)
}));
}
function closeIssue(e, n, t, s) {
return e.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
...(0, i.at)(n),
issue_number: t,
state: "closed",
state_reason: s
}, r.Ikc({
number: r.euz(t)
}));
}
const a = r.Ikc({
id: r.aig(),
body: r.cl6(r.YjP()),
user: r.cl6(s.C$)
});
async function addComment(e, n, t, r) {
const s = await e.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, i.at)(n),
issue_number: t,
body: r
}, a);
return s.ok ? {
...s,
value: {
id: s.value.id,
body: r,
author: s.value.user?.id ?? null
}
} : s;
}
function updateComment(e, n, t, s) {
return e.send("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
...(0, i.at)(n),
comment_id: t,
body: s
}, r.Ikc({
id: r.euz(t)
}));
}
async function deleteComment(e, n, t) {
const s = await e.send("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
...(0, i.at)(n),
comment_id: t
}, r.L5J());
const o = !s.ok && (s.problem.status === 404 || s.problem.status === 410);
return o ? {
ok: true,
value: null,
request: s.problem.request,
next: null
} : s;
}
}),
1402: ((e, n, t) => {
t.d(n, {
Z: () => readStanding,
x: () => factsOf
});
var r = t(7217);
var s = t(4036);
var o = t(834);
var i = t(8328);
var a = t(6515);
var u = t(2482);
t(5987);
var c = t(3068);
var l = t(2278);
var d = t(5508);
var f = t(8402);
var m = t(3193);
async function readStanding(e, n, t) {
const s = await (0, i.Nu)(e, n, null);
if (!s.ok) return s;
const [o, a] = await Promise.all([ (0, d.B)(e, n, s.value, t), (0, r.EX)(e, n, s.value.defaultBranch, null) ]);
return {
...s,
value: {
repository: n,
state: s.value,
files: o,
activity: a
}
};
}
async function factsOf(e, n, t, {event: r, runId: s}) {
const {repository: i, state: a, files: u} = n;
const d = t.intervention.urgent !== void 0;
const f = t.intervention.status === "withdrawn";
const p = (0, o.gh)(e, i, a.deployments, e => e.deliveredAt !== null && e.payload?.interventionId === t.intervention.id);
const v = {
client: e,
repository: i,
state: a
};
const {id: g} = t.intervention;
const [k, w, h, b] = await Promise.all([ f ? null : landingOf(e, n, t, p), p, p.then(e => (0, 
c.v$)(v, e, g)), p.then(n => (0, l.x4)(e, n, g)) ]);
const y = d && k !== null ? await consentsKnown(e, n, t, k) : null;
const $ = k?.landing ?? null;
const I = await (0, m.I)(e, i);
const O = k?.stood ?? null;
const A = {
client: e,
repository: i,
state: a,
candidate: t,
keys: b,
stood: O,
now: I
};
const x = w.ok ? (0, c.zw)((0, c.R7)(w.value, h, O, a)) : [];
const {notices: j, answers: S} = (0, l.zZ)(await (0, l.mj)(x, A));
const _ = w.ok ? {
known: true,
value: j,
grade: "verified",
sources: []
} : {
known: false,
problem: w.problem
};
const T = $?.known === true ? $.value.landedBy : null;
return {
repository: `${i.owner}/${i.name}`,
now: I,
runId: String(s),
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
receipts: _,
answers: S,
consents: y,
actor: T,
triggeringActor: null,
roster: u.roster,
formerRules: null,
problems: problemsOf([ I, $, _, y, u.roster ]),
requests: e.counted
};
}
const NOBODY = () => Promise.resolve({
ok: true,
value: new Map,
request: "",
next: null
});
async function landingOf(e, {repository: n, state: t, files: r, activity: s}, o, i) {
const read = a => (0, f.L)(e, n, t, o, s, r.blobs, a, {
receipts: i
});
if (o.intervention.urgent === void 0) return {
...await read(NOBODY),
unread: null
};
const a = await read();
const {landing: u} = a;
if (u.known || u.problem.code !== "api.forbidden") return {
...a,
unread: null
};
return {
...await read(NOBODY),
unread: u.problem
};
}
async function consentsKnown(e, {repository: n, files: t}, r, {pull: o, unread: i, holders: c}) {
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
const m = (0, a.s)(f.client).length + (0, a.s)(f["ezdrav-ict"]).length;
const p = await (0, u.Ry)(r, m, () => (0, s.Jz)(e, n));
return (0, u.v6)(r, o, await (0, u.xb)(e, n, p), c);
}
function problemsOf(e) {
const n = e.flatMap(e => e === null || e.known ? [] : [ e.problem ]);
return [ ...new Map(n.map(e => [ `${e.code} ${e.request}`, e ])).values() ];
}
}),
4752: ((e, n, t) => {
t.d(n, {
M: () => preflight,
x: () => refusal
});
var r = t(8048);
var s = t(8149);
var o = t(2371);
var i = t(6745);
function preflight(e, n, t) {
const r = (0, s._)(e, n, t);
if (r.decision === "error") return refusal(r, r.rules);
const a = (0, o.CF)({
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
var s = t(4752);
function bareFacts(e, n, t, r) {
const s = e.clock.now();
return {
repository: null,
now: s,
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
problems: [ ...t === null ? [] : [ t ], ...s.known ? [] : [ s.problem ] ],
requests: e.counted
};
}
function verdictOnFiles(e, n, t, o, i) {
const a = [ "file", "clock", "api" ];
const u = (0, r._)(null, o, bareFacts(e, n, t, i));
return (0, s.x)(u, u.rules.filter(({rule: e}) => a.includes(e)));
}
function verdictOnFinished(e, n, t, o, i) {
const a = (0, r._)(t, o, bareFacts(e, n, null, i));
return (0, s.x)(a, a.rules.filter(({code: e}) => e === "target.finished"));
}
function verdictOnRun(e, n, t, {event: o, ref: i}) {
const a = (0, r._)(null, t, bareFacts(e, n, null, o));
const u = {
event: o,
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
var r = t(9466);
var s = t(4586);
var o = t(4789);
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
f.em)(r.archive), ...e.trouble === null ? [] : [ (0, f.em)(r.trouble), ...(0, c.e)(e.trouble, t) ] ];

case "refused":
return (0, m.W)(e.faults, n).map(f.em);

case "no-mail":
return [ (0, f.em)(r.noMail) ];

case "public":
return [ (0, f.em)(r.public) ];

case "failed":
return [ (0, f.em)(r.failed), ...(0, c.e)(e.problem, t) ];
}
}
function takenSentence({answer: e, party: n, domain: t, intervention: r}, s) {
const {approve: o} = (0, d.w)(s);
const i = o.answers[e];
return o.taken(o.parties[n], i, (0, l.TL)(t), (0, l.TL)(r));
}
var p = t(3760);
var v = t(3024);
var g = t(2616);
const k = "mail";
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
const t = memberOf(memberOf(n, "inputs"), k);
return typeof t === "string" ? t : null;
} catch {
return null;
}
}
function memberOf(e, n) {
return typeof e === "object" && e !== null && Object.hasOwn(e, n) ? e[n] : void 0;
}
var w = t(7879);
var h = t(128);
var b = t(2587);
var y = t(1402);
var $ = t(8666);
var I = t(498);
function concludeApprove(e, n) {
const t = (0, d.w)(n);
const r = e.kind === "taken";
const s = approveParts(e, n);
const o = t.approve.heads[e.kind];
const i = [ {
kind: "heading",
text: `${r ? "✅" : "⛔"} ${o}`
}, ...s ];
const a = s.flatMap(e => e.kind === "sentence" ? [ (0, l.M_)(e.text, t.quotes) ] : []).join(" ");
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
title: o,
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
const {answer: n, intervention: t, party: r, approver: s, domain: o, issue: i} = e;
return {
result: n,
intervention: t,
party: r,
approver: s,
domain: o,
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
var A = t(2761);
var x = t(7400);
var j = t(1742);
async function approve(e, n = e => (0, s.k)(e)) {
const {inputs: t, context: r} = e;
const o = (0, O.$)(e);
try {
o.begin();
const s = readBroughtMail(process.env);
const i = (0, O._)(r);
const a = await (0, y.Z)(o, i, void 0);
if (!a.ok) return unread(o, a.problem, e);
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
return (0, A.F_)((0, $.Yb)(o, c.files, c.solution, e), f);
}
if (c.files.kind !== "read") {
const e = c.files.kind === "unknown" ? c.files.problem : null;
const n = (0, $.Uw)(o, c.files, e, c.solution, m);
return (0, A.F_)(n, f);
}
const v = await broughtIn({
client: o,
standing: u,
context: r,
ask: n,
sender: t.mailFrom
}, s);
if (v.kind !== "taken") return concludeApprove(v, d);
return concludeApprove(await withComment(o, i, v, d), d);
} finally {
o.close();
}
}
function unread(e, n, {inputs: t, context: r}) {
const s = {
kind: "unknown",
problem: n
};
const o = (0, $.Uw)(e, s, n, j.U, r.event);
return (0, A.F_)(o, {
language: t.language ?? "en",
locate: new Map,
file: null
});
}
async function broughtIn(e, n) {
const {client: t, standing: r, context: s, ask: o, sender: i} = e;
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
const m = await (0, y.x)(t, r, f, s);
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
for (const e of (0, w.b)(d, v.approvers)) g.set(e, await o(e));
const k = {
kind: "unavailable",
detail: ""
};
const $ = (0, w.B)(d, e => g.get(e) ?? k, v);
if (!$.ok) return {
kind: "refused",
faults: $.faults
};
return recorded(e, f, $.answer, c);
}
async function recorded({client: e, standing: n, context: t}, r, s, {evidence: o}) {
const {repository: a, state: c} = n;
const {kind: l} = s;
const d = payloadOf(r, s, t.runId);
const f = o.approvals !== "recorded";
const m = {
client: e,
access: (0, i.j)(process.env),
demanded: f
};
const p = await (0, x._)(m, l, d);
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
const {party: k, approver: w, domain: h, mayBeAutomatic: b} = s;
const {id: y} = r.intervention;
const $ = {
answer: l,
intervention: y,
party: k,
approver: w,
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
date: (0, r.tK)(t.date),
"by-itself": t.mayBeAutomatic,
run: String(s)
};
}
async function withComment(e, n, t, r) {
const s = await (0, o.kd)(e, n, t.intervention);
if (!s.ok) return {
...t,
trouble: s.problem
};
if (s.value === null) return t;
const {number: i} = s.value;
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
1897: ((e, n, t) => {
t.r(n);
t.d(n, {
announce: () => announce
});
var r = t(6381);
var s = t(6452);
var o = t(1742);
var i = t(6241);
var a = t(9466);
var u = t(7290);
var c = t(9665);
const l = {
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
return (0, u.n)(e) ? unverifiable(n) : l;

case "told":
case "never-announced":
return l;

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
...detailsOf(e.result, n, t)
})),
versions: n
};
}
function detailsOf(e, n, t) {
switch (e.kind) {
case "sent":
{
const {notice: n, to: t, messageId: r, at: s, mailServer: o, signing: i, refusedCopies: u} = e;
return {
notice: n,
recipients: t,
"refused-copies": u,
"message-id": r,
"delivered-at": (0, a.tK)(s),
"mail-server": o,
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
var d = t(3753);
var f = t(4391);
var m = t(332);
var p = t(4121);
var v = t(5527);
var g = t(3920);
var k = t(498);
var w = t(2921);
function concludeAnnounced(e, n) {
const {language: t} = n;
const r = (0, w.w)(t).announce;
if (e.length === 0) {
const e = [ (0, m.em)(r.nothingToDo), ...passedOver(n) ];
return {
exitCode: n.unread.length === 0 ? 0 : 1,
outputs: {
allowed: "false"
},
log: (0, m._r)(e, t),
summary: (0, m.Y1)(e),
annotations: (0, i.VZ)(n.unread, t),
report: announcedJson([], k.S, t)
};
}
const s = passedOver(n);
const ifAny = e => s.length === 0 ? [] : [ e ];
const o = e.every(({announced: e}) => (0, u.I)(e.result));
return {
exitCode: o && n.unread.length === 0 ? 0 : 1,
outputs: outputsFor(e),
log: [ ...e.map(e => logOf(e, n)), ...ifAny((0, m._r)(s, t)) ].join("\n"),
summary: [ ...e.map(e => summaryFor(e, n)), ...ifAny((0, m.Y1)(s)) ].join("\n"),
annotations: [ ...e.flatMap(e => annotationsFor(e, n)), ...(0, i.VZ)(n.unread, t) ].slice(0, 10),
report: announcedJson(e.map(({announced: e}) => e), k.S, t)
};
}
function passedOver({unread: e, language: n}) {
return e.map(e => {
const {message: t, remedy: r} = (0, d._g)(e, n);
return (0, m.em)(`${(0, f.TL)(e.file)}: ${t} ${r}`);
});
}
function heading({announced: e}, n) {
const t = (0, w.w)(n).announce;
const r = (0, u.I)(e.result) ? "✅" : "⛔";
return {
kind: "heading",
text: `${r} ${e.id}: ${t.heads[e.result.kind]}`
};
}
function logOf(e, {language: n}) {
const {result: t} = e.announced;
const r = (0, m._r)([ heading(e, n), ...e.parts ], n);
return t.kind === "refused" ? `${r}\n${(0, g.b6)(t.verdict, {
language: n,
colour: false
})}` : r;
}
function summaryFor(e, {language: n}) {
const {result: t} = e.announced;
const r = (0, m.Y1)([ heading(e, n), ...e.parts ]);
return t.kind === "refused" ? `${r}\n${(0, v.Y)(t.verdict, n)}` : r;
}
function annotationsFor(e, n) {
const {announced: t, parts: r} = e;
const {id: s, path: o, result: a, issueTrouble: c} = t;
if (a.kind === "refused") return (0, i.Ih)(a.verdict, {
...n,
file: o
});
if ((0, u.I)(a) && c === null) return [];
const {quotes: l} = (0, w.w)(n.language);
const d = r.flatMap(e => e.kind === "sentence" ? [ (0, f.M_)(e.text, l) ] : []).join(" ");
return [ {
level: (0, u.I)(a) ? "warning" : "error",
title: s,
message: d,
file: o
} ];
}
function outputsFor(e) {
const n = e.map(({announced: e}) => standingOf(e));
const t = n.find(({decision: e}) => e !== null)?.decision ?? null;
const r = [ ...new Set(n.flatMap(e => e.codes)) ].join(",");
const s = {
allowed: "false",
...t !== null && {
decision: t,
"reason-codes": r
}
};
const [o] = e;
if (o === void 0 || e.length > 1) return s;
const {id: i, planDigest: a, issue: u, result: c} = o.announced;
const l = c.kind === "refused" ? (0, p.Y)(c.verdict) : {};
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
var h = t(1402);
var b = t(7992);
var y = t(8504);
var $ = t(1923);
var I = t(4849);
var O = t(9778);
var A = t(7411);
var x = t(6719);
var j = t(2039);
const S = new Set([ "receipt-unbound", "other-server", "not-signed", "signature-refused", "key-gone", "keys-unknown", "key-unusable", "workflows-unset", "hosted-runner" ]);
function doubtful(e, n) {
const {id: t = "", payload: r = null} = e ?? {};
const s = n === "receipt-unbound" ? {
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
const o = "GET /repos/{owner}/{repo}/deployments";
const i = {
code: "api.malformed",
request: o,
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
const r = (0, j.y)(e, n.solution);
return (0, O.Fr)(n) && r?.kind !== "verified" ? (0, O.ad)(r) : null;
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
const s = r?.deliveredAt ?? _;
const o = e.candidate.intervention.status === "withdrawn" ? withdrawalDue(e, r, n) : noticeDue(e, r, n);
if (o.kind !== "send") return o;
const i = o.notice === "withdrawal" ? "withdrawal" : receiptKind(e.candidate);
const a = unconfirmedSince(e, s).find(({kind: n, payload: t}) => n === i && t?.planDigest === e.candidate.planDigest);
return a === void 0 ? {
...o,
since: s,
commit: commitOf(e, o)
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
return (0, I.z7)(e.creator) && e.payload?.interventionId === n.id;
}
function newestDelivered(e, n) {
const t = n.receipts?.known === true ? n.receipts.value : [];
return t.filter(n => isOfThis(n, e) && n.deliveredAt !== null).reduce((e, n) => e === null || Number(n.deliveredAt) > Number(e.deliveredAt) ? n : e, null);
}
function unconfirmedSince({candidate: e, facts: n}, t) {
const r = n.receipts?.known === true ? n.receipts.value : [];
return r.filter(n => isOfThis(n, e)).filter(({deliveredAt: e, createdAt: n}) => e === null && n > t).filter(({signed: e, signature: n}) => e === void 0 || n?.kind !== "refused").toSorted((e, n) => e.createdAt - n.createdAt);
}
const T = {
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
const {announcement: r, urgent: s} = n.intervention;
const o = (r ?? s?.notification)?.["sent-at"];
const i = t.now.known ? t.now.value : _;
return o !== void 0 && o > (e ?? _) && o <= i;
}
function withdrawalDue(e, n, t) {
const {announcement: r, urgent: s} = e.candidate.intervention;
const o = r ?? s?.notification;
const i = unconfirmedSince(e, n?.deliveredAt ?? _).filter(({kind: e}) => e !== "withdrawal").at(-1);
const a = i ?? n;
if (i === void 0 && n?.kind === "withdrawal" && !isToldSince(n, e)) {
const {deliveredAt: r, payload: s} = n;
const o = r ?? _;
const i = doubtOf(n, e);
if (i === "run-unknown") return runUnknown(n);
if (i !== null) return t ? T : doubtful(n, i);
return {
kind: "told",
via: "receipt",
at: o,
reference: s?.messageId,
withdrawn: true
};
}
if (a === null && o === void 0) return {
kind: "never-announced"
};
const u = a === null ? o?.plan : a.payload?.planDigest;
const c = {
digest: isDigest(u) ? u : void 0,
reference: a?.payload?.messageId ?? o?.reference
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
const {candidate: r, facts: s, solution: o} = e;
const i = n?.deliveredAt ?? _;
const u = receiptKind(r);
if (unconfirmedSince(e, i).at(-1)?.kind === "withdrawal") return first(u, i);
const c = t ? null : toldByAGate(n, e);
if (c !== null) return c;
const l = (0, O.bh)(u, e);
const d = first(u, i);
if (l.kind === "sent" && s.landing?.known === false) return {
kind: "problem",
problem: s.landing.problem
};
switch (l.kind) {
case "sent":
{
const {at: n, via: r, reference: i} = l.notice;
const c = s.now.known ? s.now.value : n;
const f = u === "announcement" || c < (0, a.tY)(n, o.urgent["valid-hours"] * a.dp);
const m = (0, O.RH)(l.notice.recipients, e).length === 0 && n <= c;
if (!m) return d;
if (!f && t) return {
...d,
again: true
};
const p = f ? {} : {
expired: true
};
return {
kind: "told",
via: r,
at: n,
reference: i,
withdrawn: false,
...p
};
}

case "other-plan":
return changed(d, previousOf(e, u));

case "none":
return changed(d, maybeTold(e, u, i));

case "unknown":
if (l.why === "run-unknown") return runUnknown(n);
if (S.has(l.why) && !t) return doubtful(n, l.why);
return d;
}
}
function toldByAGate(e, n) {
const {candidate: t} = n;
if (e === null || e.payload?.planDigest !== t.planDigest) return null;
const {deliveredAt: r, payload: o} = e;
if (r === null || (0, s.hJ)(e, n) !== "another-run") return null;
if ((0, A.J)({
at: r,
plan: t.planDigest,
via: "receipt"
}, n) !== "this-plan") return null;
return {
kind: "told",
via: "receipt",
at: r,
reference: o.messageId,
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
const s = r?.payload?.planDigest;
if (!isDigest(s) || s === e.candidate.planDigest) return null;
return {
digest: s,
reference: r?.payload?.messageId
};
}
function previousOf(e, n) {
const {candidate: t, facts: r} = e;
const s = r.receipts?.known === true ? r.receipts.value : [];
const o = (0, x.g)(s, n, e);
const i = o.kind === "other-plan" ? o.receipt.payload : null;
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
var D = t(9103);
var C = t(7217);
var z = t(1346);
var q = t(1267);
var M = t(5987);
function writeNotice(e, n, t) {
const r = e.previous;
switch (e.notice) {
case "announcement":
return (0, q.q)(e.notice, n);

case "urgent-notification":
case "changed-announcement":
return (0, q.q)(e.notice, {
...n,
previousDigest: r?.digest,
previousReference: r?.reference,
previous: t
});

case "withdrawal":
{
const s = r?.digest === n.planDigest;
const o = s ? n.intervention : t ?? null;
const i = r?.digest ?? null;
const a = r?.reference;
return (0, q.q)(e.notice, {
...n,
reference: a,
announced: o,
digest: i
});
}
}
}
async function readPrevious(e, n, t, r) {
if (t === null || r === void 0) return;
const s = await (0, C.i9)(e, n, [ t ]);
if (!s.ok) return;
const o = (0, M.hy)(s.value.get(t) ?? []);
const i = await (0, z.b4)(e, n, [ ...new Set(o.map(({oid: e}) => e)) ]);
if (!i.ok) return;
for (const {path: e, oid: n} of o) {
const t = i.value.get(n);
const s = t === void 0 ? null : (0, M.G9)(e, t);
if (s?.planDigest === r) return s.intervention;
}
return;
}
var L = t(4752);
var P = t(8920);
var Y = t(2270);
async function announceOne(e, n) {
const {client: t, standing: r} = e;
t.begin();
const {solution: s} = r.files;
const o = await (0, h.x)(t, r, n, e);
if (!o.now.known) {
const t = o.problems.find(({code: e}) => e !== "clock.unverifiable") ?? o.now.problem;
return ended(e, n, {
kind: "failed",
at: "facts",
problem: t
});
}
const i = o.now.value;
const a = dueOf({
candidate: n,
solution: s,
facts: o
}, e.anew);
switch (a.kind) {
case "problem":
return ended(e, n, {
kind: "failed",
at: "facts",
problem: a.problem
}, i);

case "never-announced":
return ended(e, n, {
kind: "never-announced"
}, i);

case "told":
return withIssue(e, n, a, i);

case "unknown":
return withIssue(e, n, earlierUnknown(a.receipt, n), i);

case "send":
{
const t = a.notice === "withdrawal" ? null : (0, L.M)(n, s, o);
if (t !== null) return ended(e, n, {
kind: "refused",
verdict: t
}, i);
return sendNotice(e, n, a, i);
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
async function sendNotice(e, n, t, r) {
const {client: s, standing: o, post: i, language: a, runId: u} = e;
const {repository: c, state: l, files: d} = o;
const {intervention: f, planDigest: m} = n;
const {solution: p} = d;
const {notice: v} = t;
const g = {
intervention: f,
solution: p,
planDigest: m
};
const k = writeNotice(t, g, void 0);
if (!(0, b.D)(k)) return ended(e, n, {
kind: "incomplete",
notice: v,
missing: k.missing
}, r);
const w = {
candidate: n,
solution: p,
language: a,
letter: k.text,
outcome: null,
leaveClosed: t.again
};
const h = await (0, D.s)(s, c, w);
if (!h.ok) return ended(e, n, {
kind: "failed",
at: "issue",
problem: h.problem
}, r);
const y = await readPrevious(s, c, t.commit, t.previous?.digest);
const $ = writeNotice(t, {
...g,
approvalPage: h.value.url
}, y);
const I = (0, b.D)($) ? $ : k;
const O = await (0, P.m)(s, c, {
kind: v === "withdrawal" ? "withdrawal" : receiptKind(n),
letter: I,
interventionId: f.id,
planDigest: m,
commit: l.tip,
runId: u,
environment: f.environment,
since: t.since
}, i, r, {
signer: {
client: s,
access: e.access,
demanded: p.evidence.announcement === "signed"
},
mailServer: p.contacts["mail-server"]
});
const A = (0, Y.B)(O, v, I, r);
if (A.kind === "rival") return ended(e, n, A, r, h.value);
return withIssue(e, n, A, r, I.text, t);
}
async function withIssue(e, n, t, r, s, o) {
const {client: i, standing: a, language: u} = e;
const {repository: c, files: l} = a;
const {solution: d} = l;
i.begin();
const f = s ?? standingLetter(e, n);
const m = {
result: t,
parts: partsOf(e, bare(n, t), f, r)
};
const p = {
candidate: n,
solution: d,
language: u,
letter: f,
outcome: m,
leaveClosed: o?.again
};
const v = await (0, D.s)(i, c, p);
if (!v.ok) return ended(e, n, t, r, null, v.problem, f);
const {number: g} = v.value;
let k = null;
const w = o?.notice === "withdrawal" ? void 0 : o?.previous?.digest;
if (w !== void 0 || t.kind === "sent" || t.kind === "told") {
const e = n.intervention.status === "withdrawn";
const t = e ? {
kind: "withdrawn"
} : w === void 0 ? null : {
kind: "changed",
from: w
};
if (t !== null) k = await (0, D.l)(i, c, g, n, t, u);
}
return ended(e, n, t, r, v.value, k, f);
}
function standingLetter({standing: e}, n) {
const {intervention: t, planDigest: r} = n;
const {solution: s} = e.files;
const o = t.status === "withdrawn";
const i = receiptKind(n) === "announcement" ? "announcement" : "urgent-notification";
const u = o ? "withdrawal" : i;
const c = writeNotice({
kind: "send",
notice: u,
previous: null,
since: (0, a.B9)(0),
commit: null
}, {
intervention: t,
solution: s,
planDigest: r
}, void 0);
return (0, b.D)(c) ? c.text : null;
}
function bare(e, n) {
const {intervention: t, path: r, planDigest: s} = e;
const o = t.urgent !== void 0;
return {
id: t.id,
path: r,
planDigest: s,
urgent: o,
result: n,
issue: null,
issueTrouble: null
};
}
function partsOf({standing: e, language: n}, t, r, s) {
const {owner: o, name: i} = e.repository;
const {solution: a} = e.files;
const u = a.contacts["solution-custodian"];
const c = u === void 0 ? (0, y.LR)(a) : (0, y.AQ)(a, u);
return (0, $.G)({
announced: t,
letter: r,
now: s,
language: n,
to: c,
repository: `${o}/${i}`
});
}
function ended(e, n, t, r = (0, a.B9)(0), s = null, o = null, i = null) {
const u = {
...bare(n, t),
issue: s === null ? null : {
number: s.number,
url: s.url
},
issueTrouble: o
};
return {
announced: u,
parts: partsOf(e, u, i, r)
};
}
var B = t(8666);
var N = t(1999);
var R = t(2761);
var F = t(5079);
var H = t(217);
async function announce(e, n = {}) {
const {inputs: t, context: s} = e;
const i = (0, F.ss)(t, n);
const a = (0, N.$)(e);
const {event: u, runId: c} = s;
try {
a.begin();
const e = (0, N._)(s);
const n = t.sendAgain === void 0 ? null : await (0, H.V9)(a, e, t.sendAgain);
const l = n?.ok === false ? n : await (0, h.Z)(a, e, t.intervention);
if (!l.ok) {
const {problem: e} = l;
const n = {
kind: "unknown",
problem: e
};
return (0, R.F_)((0, B.Uw)(a, n, e, o.U, u), {
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
const g = misplaced(a, d, s) ?? unusable(a, d, t.intervention, u);
if (g !== null) return (0, R.F_)(g, {
...v,
file: null
});
const k = u === "workflow_dispatch" && t.intervention !== void 0;
const w = {
client: a,
standing: d,
post: i,
language: m,
event: u,
anew: k,
runId: c,
access: (0, r.j)(process.env)
};
return concludeAnnounced(await announceAll(w, t.intervention !== void 0), v);
} finally {
a.close();
}
}
function misplaced(e, {files: n, state: t}, {event: r, ref: o}) {
const i = o === `refs/heads/${t.defaultBranch}` && s.NZ.includes(r);
return i ? null : (0, B.Yb)(e, n.files, n.solution, {
event: r,
ref: o
});
}
function unusable(e, {files: n}, t, r) {
const {kind: s} = n.files;
if (s === "read") return null;
const o = n.diagnostics.filter(({code: e}) => e !== "file.unread");
if (s === "invalid" && o.length === 0 && t === void 0) return null;
const i = n.files.kind === "unknown" ? n.files.problem : null;
return (0, B.Uw)(e, n.files, i, n.solution, r);
}
async function announceAll(e, n) {
const {files: t} = e.standing;
const r = t.candidates.filter(({intervention: e}) => e.outcome === void 0);
const [s] = t.candidates;
if (n && r.length === 0 && s !== void 0) {
const {client: n, event: r} = e;
const o = (0, B.tm)(n, t.files, s, t.solution, r);
return [ endedWithout(e, s, {
kind: "refused",
verdict: o
}) ];
}
const o = [];
for (const n of r) {
const t = withSameId(n, r);
o.push(t.length > 1 ? endedWithout(e, n, {
kind: "same-id",
files: t
}) : await announceOne(e, n));
}
return o;
}
function withSameId({intervention: e}, n) {
return n.filter(n => n.intervention.id === e.id).map(({path: e}) => e);
}
}),
9103: ((e, n, t) => {
t.d(n, {
s: () => keepAnnouncementIssue,
l: () => sayPlanIsVoid
});
var r = t(4789);
var s = t(1043);
var o = t(4036);
var i = t(4391);
var a = t(332);
var u = t(2921);
var c = t(3475);
const l = 200;
function announcementIssue(e) {
const {intervention: n, solution: t, language: r} = e;
const s = (0, u.w)(r).announcementIssue;
const o = n.status === "withdrawn";
const d = t.contacts.assignees.map(e => `@${e}`).join(" ");
const f = [ e.marker, d, `## ${s.intervention}`, table(e, s), `## ${s.status}`, e.status === null ? (0, 
i.AO)(s.sending) : (0, a.Y1)(e.status).trim(), ...o ? [ (0, i.AO)(s.withdrawn) ] : approving(e, s), ...o ? [] : [ `## ${s.tasks}`, tasks(e, s) ], e.letter === null ? "" : (0, 
a.P_)(s.letter, e.letter), `<p><a href="${(0, c.Ks)(e.language)}">${(0, i.js)(s.howItWorks)}</a></p>` ];
const m = s.title(n.id, (0, i.RK)(n.title));
return {
title: (0, i.vI)(m, l),
body: `${f.filter(e => e !== "").join("\n\n")}\n`
};
}
function issueStatus(e, n, t) {
const r = (0, u.w)(t).announcementIssue;
const {stamp: s} = (0, u.w)(t).moments;
if (e !== null && (e.kind === "sent" || e.kind === "told")) {
const n = e.kind === "sent" ? e.notice === "withdrawal" : e.withdrawn;
const t = e.kind === "sent" ? e.messageId : e.reference ?? "–";
const o = n ? r.withdrawalDelivered(s(e.at)) : r.delivered(s(e.at), (0, i.TL)(t));
return [ (0, a.em)(o) ];
}
return n.filter(({kind: e}) => e !== "letter");
}
function planComment(e, n, t) {
const r = (0, u.w)(t).announcementIssue;
const s = n.kind === "changed" ? [ r.changed, r.changedFrom((0, i.TL)(n.from)) ] : [ r.withdrawnNow ];
return `${e}\n\n${s.map(i.AO).join("\n\n")}\n`;
}
function table(e, n) {
const {intervention: t, planDigest: r, path: s, language: o} = e;
const {stamp: a} = (0, u.w)(o).moments;
const {start: c, end: l, downtime: d} = t.schedule;
const f = [ [ n.rows.id, (0, i.h8)(t.id) ], [ n.rows.title, (0, i.h8)(t.title) ], [ n.rows.solution, (0, 
i.h8)(t.solution) ], [ n.rows.release, (0, i.h8)(t.release.tag) ], [ n.rows.slot, (0, 
i.js)(`${a(c)} – ${a(l)}`) ], [ n.rows.downtime, (0, i.js)(d ? n.yes : n.no) ], [ n.rows.plan, (0, 
i.h8)(r) ], [ n.rows.file, (0, i.h8)(s) ] ];
const m = f.map(([e, n]) => `<tr><th>${(0, i.js)(e)}</th><td>${n}</td></tr>`);
return `<table>${m.join("")}</table>`;
}
function approving(e, n) {
const {approvers: t} = e.solution;
const named = e => e.length === 0 ? "–" : e.map(({login: e}) => (0, i.TL)(e)).join(", ");
const r = t.client.filter(e => "login" in e);
const s = t["ezdrav-ict"].filter(e => "login" in e);
const o = r.length + s.length > 0;
return [ `## ${n.approve}`, (0, i.AO)(n.howToApprove), `\`\`\`\n/approve ${e.intervention.id} ${e.planDigest}\n\`\`\``, ...o ? [ (0, 
i.AO)(n.whoMay(named(r), named(s))) ] : [], (0, i.AO)(n.orInWriting) ];
}
function tasks({told: e}, {task: n}) {
const t = [ `- [${e ? "x" : " "}] ${n.told}`, `- [ ] ${n.client}`, `- [ ] ${n.ict}`, `- [ ] ${n.outcome}` ];
return t.join("\n");
}
const {createHash: d} = process.getBuiltinModule("node:crypto");
async function keepAnnouncementIssue(e, n, t) {
const r = wantedIssue(t);
const o = await (0, s.px)(e, n, r);
if (!o.ok) return o;
const {issue: i, created: a} = o.value;
const u = a || stateOf(i.body) === stateOf(r.body);
const c = i.state === "closed" && !u && t.leaveClosed !== true && t.candidate.intervention.status === "planned";
if (u) return {
...o,
value: i
};
const l = await (0, s.tt)(e, n, i.number, {
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
const {candidate: n, solution: t, language: s, letter: o, outcome: i} = e;
const {intervention: a, planDigest: u, path: c} = n;
const l = (0, r.EJ)(a.id);
const f = i?.result?.kind === "sent" || i?.result?.kind === "told";
const m = i === null ? null : issueStatus(i.result, i.parts, s);
const p = {
intervention: a,
planDigest: u,
path: c,
solution: t,
marker: l,
status: m,
told: f,
language: s
};
const {title: v, body: g} = announcementIssue({
...p,
letter: o
});
const k = announcementIssue({
...p,
letter: null
});
const w = d("sha256").update(`${v}\n${k.body}`).digest("hex").slice(0, 16);
return {
label: r.zk,
marker: l,
title: v,
body: `${g}\n\x3c!-- ezdrav:state:${w} --\x3e\n`,
assignees: t.contacts.assignees
};
}
function stateOf(e) {
return /^<!-- ezdrav:state:([0-9a-f]{16}) -->\r?$/m.exec(e)?.[1] ?? null;
}
async function sayPlanIsVoid(e, n, t, r, o, i) {
const a = `\x3c!-- ezdrav:${o.kind}:${r.planDigest} --\x3e`;
const u = planComment(a, o, i);
const c = await sayOnce(e, n, t, a, u);
if (c !== null) return c;
if (o.kind === "changed") return null;
const l = await (0, s.wS)(e, n, t, "not_planned");
return l.ok ? null : l.problem;
}
async function sayOnce(e, n, t, r, i) {
const isMarked = e => e.body.split(/\r?\n/).includes(r);
const a = await (0, o.lY)(e, n, t);
if (!a.ok) return a.problem;
if (a.value.some(isMarked)) return null;
const u = await (0, s.BC)(e, n, t, i);
const c = await (0, o.lY)(e, n, t);
if (!c.ok) return u.ok ? null : u.problem;
const [l] = c.value.filter(isMarked).toSorted((e, n) => e.id - n.id);
if (!u.ok) return l === void 0 ? u.problem : null;
if (l === void 0 || l.id === u.value.id) return null;
const d = await (0, s.Tu)(e, n, u.value.id);
return d.ok ? null : d.problem;
}
}),
8920: ((e, n, t) => {
t.d(n, {
m: () => notify
});
var r = t(2544);
var s = t(9962);
var o = t(9600);
var i = t(5079);
var a = t(217);
var u = t(7400);
async function notify(e, n, t, r, s, o) {
const a = (0, i.tI)(t.interventionId, r);
const u = {
messageId: a,
date: s
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
const {mailServer: l} = o;
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
}, t, r, u, o.signer));
}
async function sendWithReceipt(e, n, t, r, c) {
const {content: d} = e;
const {messageId: f, date: m} = r;
const p = c === null ? null : await (0, u._)(c, d.kind, (0, s.T8)(d, "claim"));
if (p !== null && p.kind !== "signed" && c?.demanded === true) return {
kind: "no-signature",
problem: p.problem
};
const v = p?.kind === "signed" ? p.token : null;
const g = (0, a.Cp)(e, v, n.since);
const k = await (0, o.E)(g, f, m, a.ne, async () => {
const e = await (0, i.fU)(n.letter, r, t, nameOf(n));
const s = e.kind === "by-hand" ? l : e;
return {
end: s.kind === "not-sent" ? "failed" : s.kind,
delivery: s
};
});
switch (k.kind) {
case "not-claimed":
return {
kind: "no-receipt",
problem: k.problem
};

case "yielded":
return {
kind: "rival",
receipt: String(k.key)
};

case "delivered":
{
const {recorded: n} = k;
const {delivery: t} = k.delivery;
const r = String(k.key);
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
const s = await receiptSigned(e, c, p);
if (!n.ok && s.kind !== "signed") return {
kind: "unconfirmed",
messageId: f,
receipt: r,
problem: n.problem
};
const o = n.ok ? n.value : m;
const {mailServer: i} = d;
const {refusedCopies: a} = t;
return {
kind: "sent",
at: o,
messageId: f,
receipt: r,
mailServer: i,
signing: s,
refusedCopies: a
};
}
}
}
async function receiptSigned({client: e, repository: n, content: t}, o, i) {
if (o === null || i === null) return {
kind: "unset"
};
const {demanded: l} = o;
const unsigned = (e, n = true) => ({
kind: "unsigned",
setUp: n,
demanded: l,
problem: e
});
if (i.kind === "not-set-up") return unsigned(i.problem, false);
const {kind: d, commit: f} = t;
const m = (0, s.T8)(t, "receipt");
const p = await (0, u.G)(o, d, m);
if (p.kind !== "signed") return unsigned(p.problem);
for (let t = 1; ;t += 1) {
const o = await (0, s.Bj)(e, n, f, {
kind: d,
payload: m,
token: p.token
});
if (o.ok) {
await (0, s.JW)(e, n, o.value);
return {
kind: "signed"
};
}
if (t === c || (0, a.vu)(o.problem)) return unsigned(o.problem);
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
const {letter: r, since: s, ...o} = e;
return {
...o,
recipients: r.to,
messageId: n,
mailServer: t
};
}
}),
217: ((e, n, t) => {
t.d(n, {
Cp: () => receiptLedger,
V9: () => giveUpReceipt,
j2: () => i,
ne: () => o,
vu: () => isRefusal
});
var r = t(2544);
var s = t(9962);
const o = {
code: "api.malformed",
request: "GET /repos/{owner}/{repo}/deployments",
status: 200,
detail: "the list lacks the receipt just made"
};
const i = 1e3;
function receiptLedger({client: e, repository: n, content: t}, o, a) {
let u = false;
return {
claim: async () => {
const r = await (0, s.zk)(e, n, t, o);
return r.ok ? r : {
...r,
certain: isRefusal(r.problem)
};
},
attempts: async () => {
const isLast = ({createdAt: e}) => e <= a;
const r = await (0, s.wr)(e, n, t.kind, isLast);
if (!r.ok) return r;
const o = r.value.filter(({createdAt: e}) => e > a).filter(({payload: e}) => e?.interventionId === t.interventionId).filter(({payload: e}) => e?.planDigest === t.planDigest).toSorted((e, n) => e.id - n.id);
const i = [];
for (const {id: r, createdAt: a, payload: c} of o) {
const o = c?.messageId ?? "";
const l = o === t.messageId && !u;
const d = l ? null : await (0, s.Gq)(e, n, r);
if (d?.ok === false) return d;
i.push({
key: r,
messageId: o,
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
const o = e.clock.now();
if (r === "unknown") return {
ok: true,
value: o.known ? o.value : a
};
if (r !== "sent") {
const r = await (0, s.hx)(e, n, t);
return r.ok ? {
ok: true,
value: a
} : r;
}
const i = await (0, s.JW)(e, n, t);
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
const o = await (0, s.wr)(e, n, t, isMeant);
if (!o.ok) return o;
r = o.request;
const i = o.value.find(isMeant);
if (i === void 0) continue;
const a = await (0, s.Gq)(e, n, i.id);
if (!a.ok) return a;
const u = a.value === null ? await (0, s.hx)(e, n, i.id) : a;
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
2270: ((e, n, t) => {
t.d(n, {
B: () => resultOf
});
function resultOf(e, n, {to: t, subject: r}, s) {
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
since: s
};
}

case "not-sent":
{
const {why: t, status: r, detail: s, rejected: o} = e.delivery;
return {
kind: "not-sent",
notice: n,
why: t,
status: r,
detail: s,
rejected: o,
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
9600: ((e, n, t) => {
t.d(n, {
E: () => sendOnce
});
var r = t(5337);
const s = 3;
async function sendOnce(e, n, t, s, o) {
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
const d = await o();
const f = await recordEnd(e, u, d.end);
return {
kind: "delivered",
key: u.key,
delivery: d,
recorded: f
};
}
async function findOwn(e, n, t, r) {
for (let o = 1; ;o += 1) {
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
if (o === s) return {
ok: false,
problem: t ?? r
};
await e.wait(o);
}
}
async function recordEnd(e, n, t) {
for (let r = 1; ;r += 1) {
const o = await e.end(n.key, t);
if (o.ok || r === s) return o;
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
5337: ((e, n, t) => {
t.d(n, {
b: () => outboxState
});
var r = t(9466);
const s = 15 * r.pY;
function outboxState(e, n) {
const t = e.filter(({end: e}) => e !== "failed" && e !== "yielded");
const r = t.find(({end: e}) => e === "sent");
const o = t.find(({end: e}) => e === "unknown");
const [i] = t;
const a = r ?? o ?? i;
if (a === void 0) return {
kind: "none"
};
const {messageId: u, at: c, end: l} = a;
const d = l === null && n - c >= s;
return {
kind: l === "sent" ? "sent" : l === "unknown" || d ? "unknown" : "claimed",
messageId: u,
at: c
};
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
4586: ((e, n, t) => {
t.d(n, {
k: () => askForKey
});
var r = t(1553);
const s = {
timeout: 4e3,
tries: 3
};
const o = new Set([ "ENOTFOUND", "ENODATA" ]);
const i = 20;
async function askForKey({selector: e, domain: n}, {servers: t, patience: a = s} = {}) {
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
if (o.has(n)) return {
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
var s = t(2921);
function mailRefusalText(e, n, {file: t, mayRecord: o}) {
const {mail: i, quotes: a} = (0, s.w)(n);
const u = e.map(({code: e, value: n = ""}) => {
const {stands: t, unblock: s} = i.faults[e];
return `- ${(0, r.M_)(t(n), a)}\n  ${s}`;
});
return [ ...t === null ? [ i.provesNothing ] : [ i.notTaken ], ...new Set(u), ...o && t !== null ? [ i.byHand(t) ] : [] ].join("\n\n");
}
function mailRefusalSentences(e, n) {
const {mail: t} = (0, s.w)(n);
const r = e.map(({code: e, value: n = ""}) => {
const {stands: r, unblock: s} = t.faults[e];
return `${r(n)} ${s}`;
});
return [ t.notTaken, ...new Set(r) ];
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
const s = r.replace(/\r\n(?=[ \t])/g, "").trim();
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
3201: ((e, n, t) => {
t.d(n, {
O2: () => r,
ai: () => unfolded,
jB: () => readHeaders
});
const r = 262144;
const s = 1e3;
const o = "ÐÏà";
const i = "ï»¿";
function readHeaders(e) {
if (e.startsWith(o)) return fault("mail.outlook-item");
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
7879: ((e, n, t) => {
t.d(n, {
b: () => countingSignatures,
B: () => judgeMail
});
var r = t(7598);
function canonicalField({name: e, raw: n, value: t}, r) {
if (r === "simple") return n;
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
function signedText(e, n, t, r) {
const s = e.filter(e => e !== t);
const o = withoutB(t);
return [ ...signedFields(s, n).map(e => `${canonicalField(e, r)}\r\n`), canonicalField(o, r) ].join("");
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
var s = t(9897);
const o = 1024;
const i = 8192;
const a = Buffer.from("302a300506032b6570032100", "hex");
function signingKey(e, n, t) {
if (e.kind === "unavailable") return "key.unavailable";
if (e.kind === "none") return "key.gone";
const a = e.texts.flatMap(e => {
const n = (0, s.g)(e);
const t = n?.get("p");
if (n === null || t === void 0) return [];
return !n.has("v") || isVersion(n) ? [ {
tags: n,
written: t
} ] : [];
});
const [u, c] = a;
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
const k = g.asymmetricKeyDetails?.modulusLength;
if (k !== void 0 && (k < o || k > i)) return "key.weak";
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
if (n === "ed25519-sha256") return e.length === 32 ? imported(Buffer.concat([ a, e ]), "spki") : null;
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
const u = 600;
function verifiedHeaders(e, n, t, s) {
const {algorithm: o, bytes: i, domain: a, selector: c, names: l, form: d} = n;
const f = signingKey(t, o, n.agentDomain === a);
if (typeof f === "string") return f;
const m = Buffer.from(signedText(e, l, n.field, d), "latin1");
const p = (0, r.createHash)("sha256").update(m).digest();
const v = o === "rsa-sha256" ? (0, r.verify)("sha256", m, f.key, i) : (0, r.verify)(null, p, f.key, i);
if (!v) return "signature.wrong";
const g = s / 1e3;
if (n.ends !== null && n.ends < g) return "signature.over";
if (n.made !== null && n.made > g + u) return "signature.in-future";
return {
domain: a,
selector: c,
keyHash: f.hash,
headersDigest: `sha256:${p.toString("hex")}`,
names: new Set(l)
};
}
var c = t(6936);
var l = t(3201);
var d = t(128);
var f = t(1959);
const m = 6e5;
function sendersOf({from: e}, n) {
const t = e.address.toLowerCase();
return n.filter(({email: e}) => e.toLowerCase() === t);
}
function countingSignatures(e, n) {
const t = sendersOf(e, n).flatMap(c.Z3);
return e.signatures.filter(({domain: e}) => t.includes(e));
}
function judgeMail(e, n, t) {
const r = [ ...statementFaults(e, t) ];
const [s] = sendersOf(e, t.approvers);
if (s === void 0) return {
ok: false,
faults: [ ...r, (0, f.k)("approver.not-listed", e.from.domain) ]
};
const {approvers: o, outsiders: i, isPublicSuffix: a} = t;
r.push(...(0, c.e$)(s, o, i, a));
const u = vouchedBy(e, s, n, t.now);
if ("faults" in u) return {
ok: false,
faults: [ ...r, ...u.faults ]
};
if (r.length > 0) return {
ok: false,
faults: r
};
const {domain: l, selector: d, keyHash: m, headersDigest: p} = u;
return {
ok: true,
answer: {
kind: e.answer.kind,
party: s.party,
approver: `${s.party}[${s.index}]`,
domain: l,
selector: d,
keyHash: m,
headersDigest: p,
messageIdDigest: digestOf(e.messageId),
date: e.date,
mayBeAutomatic: !s.answersByHand
}
};
}
function statementFaults(e, n) {
const {answer: t, date: r} = e;
const {intervention: s, now: o, stoodSince: i} = n;
const a = [];
if (t.intervention !== s.id) a.push((0, f.k)("subject.other-intervention", t.intervention)); else if (t.plan !== s.planDigest) a.push((0, 
f.k)("subject.other-plan", t.plan));
if (r > o + m) a.push((0, f.k)("mail.in-future"));
if (i !== null && r < i) a.push((0, f.k)("mail.before-plan"));
if (t.kind === "approval" && e.fields.some(isMachines)) a.push((0, f.k)("mail.automatic", "auto-submitted"));
return a;
}
function vouchedBy(e, n, t, r) {
const s = (0, c.Z3)(n);
const o = e.signatures.filter(({domain: e}) => s.includes(e));
const i = [];
for (const n of o) {
const s = verifiedHeaders(e.fields, n, t(n), r);
if (typeof s === "string") {
i.push((0, f.k)(s, n.domain));
continue;
}
const o = coverageFaults(e.fields, n);
if (o.length === 0) return s;
i.push(...o);
}
if (i.length > 0) return {
faults: i
};
return {
faults: [ absence(e) ]
};
}
function absence({signatures: e, unreadable: n}) {
const t = e.find(({domain: e}) => /\.(?:onmicrosoft|gappssmtp)\.com$/.test(e));
if (t !== void 0) return (0, f.k)("signature.tenant", t.domain);
const [r] = e;
if (r !== void 0) return (0, f.k)("signature.other-domain", r.domain);
return n[0] ?? (0, f.k)("signature.none");
}
function coverageFaults(e, {names: n}) {
const t = d.J.filter(e => !n.includes(e));
const r = t.map(e => (0, f.k)("signature.field-unsigned", e));
for (const t of signedFields(e, n)) {
const {name: e} = t;
if (e === "in-reply-to") r.push((0, f.k)("mail.reply"));
if (e === "list-id" || isMachines(t)) r.push((0, f.k)("mail.automatic", e));
}
return r;
}
function isMachines({name: e, value: n}) {
return e === "auto-submitted" && (0, l.ai)(n).toLowerCase() !== "no";
}
function digestOf(e) {
return `sha256:${(0, r.createHash)("sha256").update(e).digest("hex")}`;
}
}),
128: ((e, n, t) => {
t.d(n, {
J: () => k,
M: () => readAnswerMail
});
var r = t(9897);
const s = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const o = /^(?=.{1,200}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/;
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
const g = l !== null && (0, r.j)(n.get("bh") ?? "") !== null && s.test(i) && o.test(a) && u.includes("@") && (c === i || c.endsWith(`.${i}`)) && v.every(e => /^[!-9;-~]+$/.test(e)) && v.includes("from") && isForm(f) && m !== "malformed" && p !== "malformed" && (m === null || p === null || m < p) && /^\d{0,76}$/.test(n.get("l") ?? "") && (n.get("q") ?? "dns/txt").split(":").some(e => e.trim() === "dns/txt");
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
const [, t = "", r = "", s = "", o = "", c = "", l = "0"] = n;
const [, , , , , , , d = "+", f = "0", m = "0"] = n;
const p = a.indexOf(r.toLowerCase());
const [v, g, k] = [ Number(o), Number(c), Number(l) ];
if (p < 0 || v > 23 || g > 59 || k > 60) return null;
const w = Date.UTC(Number(s), p, Number(t), v, g, k);
if (new Date(Date.UTC(Number(s), p, Number(t))).getUTCDate() !== Number(t)) return null;
const h = (Number(f) * 60 + Number(m)) * 6e4;
return (0, i.B9)(d === "-" ? w + h : w - h);
}
var c = t(3201);
const l = /^([\w.!#$%&'*+/=?^`{|}~-]+)@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+)$/i;
function mailboxOf(e) {
const n = withoutWords(e);
if (n === null) return "mail.from-malformed";
if (/[,;]/.test(n) || /:/.test(n)) return "mail.from-several";
const t = n.match(/[<>]/g) ?? [];
const r = t.length === 0 ? n : /^[^<>]*<([^<>]*)>\s*$/.exec(n)?.[1] ?? "";
const [, s, o] = l.exec(r.trim()) ?? [];
if (s === void 0 || o === void 0) return "mail.from-malformed";
const i = o.toLowerCase();
return {
address: `${s}@${i}`,
domain: i
};
}
function withoutWords(e) {
let n = 0;
let t = false;
let r = "";
for (let s = 0; s < e.length; s += 1) {
const o = e.charAt(s);
if (o === "\\") s += 1; else if (t) t = o !== '"'; else if (o === "(") n += 1; else if (o === ")") n -= 1; else if (n > 0) continue; else if (o === '"') t = true; else r += o;
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
const r = n.replace(f, (e, n, r, s) => {
if (!m.test(n)) t = false;
return r.toLowerCase() === "b" ? fromBase64(s) : fromQ(s);
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
const [, t, r, s] = p.exec(n) ?? [];
if (r !== void 0 && isDigest(s)) return {
kind: t === "ODOBRENO" ? "approval" : "rejection",
intervention: r,
plan: s
};
const [, o = "", i = ""] = v.exec(n) ?? [];
const a = `${o}${i}`.trim().slice(0, 60);
if (a !== "") return (0, d.k)("subject.tagged", a);
return (0, d.k)(g.test(n) ? "subject.altered" : "subject.no-answer");
}
function isDigest(e) {
return e !== void 0;
}
const k = [ "from", "subject", "date", "message-id" ];
const w = 12;
function readAnswerMail(e) {
const n = (0, c.jB)(e);
if (!n.ok) return {
ok: false,
faults: [ (0, d.k)(n.fault) ]
};
const {fields: t} = n;
const r = [];
const once = e => {
const [n, s] = t.filter(n => n.name === e);
if (n === void 0) r.push((0, d.k)("mail.field-missing", e));
if (s !== void 0) r.push((0, d.k)("mail.field-twice", e));
return n === void 0 ? "" : (0, c.ai)(n.value);
};
const [s, o, i, a] = [ once("from"), once("subject"), once("date"), once("message-id") ];
if (r.length > 0) return {
ok: false,
faults: r
};
const u = mailboxOf(s);
const l = mailDate(i);
const f = answerIn(o);
if (typeof u === "string") r.push((0, d.k)(u));
if (l === null) r.push((0, d.k)("mail.date-malformed"));
if (!/^<[^<>\s]{1,500}>$/.test(a)) r.push((0, d.k)("mail.message-id-malformed"));
if ("code" in f) r.push(f);
const m = t.filter(({name: e}) => e === "dkim-signature").map(readSignature);
if (m.length > w) r.push((0, d.k)("signature.too-many"));
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
813: ((e, n, t) => {
t.d(n, {
GD: () => keptText,
DL: () => readKept
});
var r = t(8799);
var s = t(3619);
var o = t(3945);
var i = t(3305);
var a = t(3304);
var u = t(6818);
var c = t(1519);
var l = t(4475);
const d = s.Whr();
const f = s.YjP().check(i.Fk(/^\d{4}-\d{2}-\d{2}$/));
const m = new Map([ [ a.Im, s.zMY() ], [ a.rE, s.euz(1) ], [ a.br, s.YjP().check(i.Fk(/^sha256:[0-9a-f]{64}$/)) ], [ a.kB, d ], [ a.p6, f ], [ a.T3, s.KCZ([ s.rej({
kind: s.euz("day"),
date: f
}), s.rej({
kind: s.euz("time"),
instant: d
}) ]) ] ]);
function outputOf(e) {
const n = m.get(e);
if (n !== void 0) return n;
if (e instanceof s.Xz9) return s.lqM(outputOf(e.def.innerType));
if (e instanceof s.Gze) return outputOf(e.def.innerType);
if (e instanceof s.WT6) return s.YOg(outputOf(e.def.element));
if (e instanceof s.uXj) {
const n = Object.entries(e.def.shape);
return s.rej(Object.fromEntries(n.map(([e, n]) => [ e, outputOf(n) ])));
}
if (e instanceof s.iAB) return s.YjP();
if (!(e instanceof s.RcI)) return e;
return e.def.out instanceof s.Nv_ ? s.Pq9() : e.def.out;
}
function settled(e) {
return outputOf(e);
}
const p = settled(u.b);
const v = settled(c.V);
const g = settled(l.S);
var k = t(9146);
var w = t(8149);
var h = t(8726);
const b = s.YjP();
const y = s.Whr();
const $ = s.k5n([ "verified", "vouched", "recorded", "claimed" ]);
const I = s._H3({
kind: s.k5n([ "api", "file", "argument" ]),
from: b
});
const O = s._H3({
code: b,
request: b,
status: s.mee(s.Whr()),
detail: b
});
function fact(e) {
return s.KCZ([ s._H3({
known: s.euz(true),
value: e,
grade: $,
sources: s.YOg(I)
}), s._H3({
known: s.euz(false),
problem: O
}) ]);
}
const A = s._H3({
login: b,
id: s.mee(s.Whr()),
type: s.mee(s.k5n([ "User", "Bot", "Organization", "Mannequin" ]))
});
const x = s._H3({
path: b,
intervention: p,
planDigest: b
});
const j = s.KCZ([ s._H3({
kind: s.euz("read"),
candidates: s.YOg(x),
grade: $,
sources: s.YOg(I)
}), s._H3({
kind: s.euz("invalid"),
diagnostics: s.YOg(s._H3({
file: b
}))
}), s._H3({
kind: s.euz("unknown"),
problem: O
}) ]);
const S = s._H3({
ref: s._H3({
kind: s.k5n([ "ref", "announced-release", "no-release" ])
}),
deployed: s.mee(fact(b)),
tagNow: s.mee(fact(s.mee(b))),
environment: b
});
const _ = s._H3({
landedAt: y,
landedBy: s.mee(A),
author: s.mee(A),
by: b,
noOtherSince: s.mee(y),
notSetAsideSince: s.mee(y),
recordSince: s.mee(y)
});
const T = s._H3({
kind: b,
id: b,
creator: A,
createdAt: y,
deliveredAt: s.mee(y)
});
const D = s._H3({
kind: s.k5n([ "review", "comment", "pull-comment" ]),
id: b,
user: A
});
const C = s._H3({
file: b,
rules: s.KCZ([ s._H3({
solution: v
}), s._H3({
roster: g
}) ]),
changed: s.YOg(b),
supersededBy: s._H3({
id: b,
commit: b,
at: y,
by: s.mee(A)
})
});
const z = s._H3({
repository: s.mee(b),
now: fact(y),
event: s.mee(b),
files: j,
target: S,
landing: s.mee(fact(_)),
receipts: s.mee(fact(s.YOg(T))),
consents: s.mee(fact(s.YOg(D))),
actor: s.mee(A),
triggeringActor: s.mee(A),
roster: fact(s.mee(g)),
formerRules: s.mee(fact(s.YOg(C))),
problems: s.YOg(O)
});
const q = z;
function judgedFrom({solution: e, facts: n}) {
const {candidate: t} = (0, h.iE)(n.files, n.target);
return (0, w._)(t, e, n);
}
function keptText(e) {
const n = withoutPeople(e.facts);
const t = withoutAddresses(e.solution);
const r = judgedFrom({
solution: t,
facts: n
});
const {decision: s, reasonCodes: o} = e.verdict;
if (r.decision !== s || r.reasonCodes.join() !== o.join()) return null;
const {versions: i} = e;
return canonical({
schema: 1,
kind: M,
solution: t,
facts: n,
verdict: r,
versions: i
});
}
function canonical(e) {
try {
return (0, r.A)(e) ?? null;
} catch {
return null;
}
}
const M = "ezdrav-verdict";
const L = /^\/approve \S{1,64}(?: sha256:[0-9a-f]{64})?[ \t\r\n]*$/;
function withoutPeople(e) {
return {
...e,
consents: each(e.consents, e => {
if (e.kind === "review" || L.test(e.body)) return e;
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
const {approvers: n, contractor: t, client: r, ...s} = e;
const hidden = e => n[e].map((n, t) => "id" in n ? n : {
...n,
email: `${e}-${t}${n.email.slice(n.email.lastIndexOf("@"))}`
});
return {
...s,
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
const P = s.rej({
schema: s.euz(1),
kind: s.euz(M),
solution: v,
facts: q,
verdict: s._H3({
decision: s.YjP(),
allowed: s.zMY(),
reasonCodes: s.YOg(s.YjP()),
evaluatedAt: s.mee(s.Whr()),
intervention: s.mee(s._H3({
id: s.YjP(),
planDigest: s.YjP()
}))
}),
versions: s.rej({
product: s.YjP(),
calendar: s.YjP(),
tzdata: s.YjP()
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
const t = o.xL(P, n, {
jitless: true
});
if (!t.success || (0, r.A)(n) !== e) return {
kind: "malformed"
};
const {solution: s, facts: i, verdict: a, versions: u} = t.data;
const c = {
solution: s,
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
var s = t(5274);
var o = t(4036);
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
nodes: r.YOg(s.Cc)
});
async function findAnnouncementIssue(e, n, t) {
return announcementOf(await (0, o.Jz)(e, n), t);
}
function announcementOf(e, n) {
if (!e.ok) return e;
return {
...e,
value: (0, o.XQ)(e.value, announcementMarker(n))
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
const [r, s] = await Promise.all([ readCommentPages(e, n, t), e.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, i.at)(n),
issue_number: t
}, f, c) ]);
if (!r.ok) return r;
if (!r.value.some(({body: e}) => mayApprove(e))) return {
...r,
value: r.value.map(e => approving(e, new Set))
};
if (!s.ok) return s;
if (s.value.some(e => !(0, i.lJ)(n, e.issue_url))) return (0, i._2)(s.request);
const o = new Set(s.value.filter(e => e.performed_via_github_app === null).map(e => String(e.id)));
return {
...r,
value: r.value.map(e => approving(e, o))
};
}
function mayApprove(e) {
return e.startsWith("/approve ");
}
async function readCommentPages(e, n, t) {
const r = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {\n    repository(owner: $owner, name: $name) { ${i.zK} issue(number: $number) {\n    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {\n      ${s.YK} } } } } }`;
const o = [];
let u = null;
for (let s = 1; ;s += 1) {
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
o.push(...p);
const {hasNextPage: v, endCursor: g} = m.issue.comments.pageInfo;
if (!v) return {
...f,
value: o
};
if (s === c) return (0, a.O)(f.request, "too-many-comments", {
most: c * 100
});
u = g;
}
}
function approving(e, n) {
return {
kind: "comment",
...(0, s.vm)(e),
viaApp: !n.has(e.fullDatabaseId)
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
var s = t(2830);
var o = t(1028);
const i = r.Ikc({
fullDatabaseId: r.YjP(),
url: r.YjP(),
body: r.YjP(),
createdAt: o.u,
lastEditedAt: r.mee(o.u),
includesCreatedEdit: r.zMY(),
isMinimized: r.zMY(),
createdViaEmail: r.zMY(),
author: s.ng,
userContentEdits: r.mee(r.Ikc({
totalCount: r.aig()
}))
});
const a = `fullDatabaseId url body createdAt lastEditedAt includesCreatedEdit isMinimized\n  createdViaEmail author { ${s.W1} } userContentEdits(first: 1) { totalCount }`;
function commentOf(e) {
const n = e.userContentEdits?.totalCount ?? 0;
return {
id: e.fullDatabaseId,
url: e.url,
user: (0, s.$4)(e.author),
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
7308: ((e, n, t) => {
t.d(n, {
R: () => readJobs
});
var r = t(3619);
var s = t(9339);
var o = t(1028);
const i = r.FsL(r.Ikc({
jobs: r.YOg(r.Ikc({
run_id: r.aig(),
name: r.YjP(),
run_attempt: r.lqM(r.aig()),
started_at: o.u,
completed_at: r.mee(o.u),
conclusion: r.mee(r.YjP()),
steps: r.lqM(r.YOg(r.Ikc({
name: r.YjP(),
conclusion: r.mee(r.YjP()),
started_at: r.cl6(o.u)
})))
}))
}), r.pdi(({jobs: e}) => e));
const a = 10;
async function readJobs(e, n, t) {
const r = await e.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
...(0, s.at)(n),
run_id: t,
filter: "all"
}, i, a);
if (!r.ok) return r;
if (r.value.some(e => e.run_id !== t)) return (0, s._2)(r.request);
const o = r.value.map(e => ({
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
value: o
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
var s = t(7674);
const o = 15 * r.pY;
const i = /^<!-- ezdrav:closing-report:(sent|begun|none):([0-9a-f]{16})(?::(\S+))? -->\r?$/m;
const a = /^<!-- ezdrav:closing-run:(sha256:[0-9a-f]{64})\/(\S*)\/(\S*)\/(completed|rolled-back|cancelled|failed) -->\r?$/m;
function closingHead(e) {
const {interventionId: n, planDigest: t, state: s, hash: o, begunAt: i, seen: a} = e;
const u = i === null ? "" : `:${(0, r.tK)(i)}`;
const time = e => e === void 0 ? "" : (0, r.tK)(e);
return [ markerOf(n), `\x3c!-- ezdrav:closing-report:${s}:${o}${u} --\x3e`, ...a === null ? [] : [ `\x3c!-- ezdrav:closing-run:${t}/${time(a.startedAt)}/${time(a.endedAt)}/${a.ending} --\x3e` ] ].join("\n");
}
function closingComments(e, n, t) {
const r = markerOf(n);
return e.filter(({body: e}) => e.split(/\r?\n/).includes(r)).map(({id: e, body: n}) => {
const [, r, s = "", o = ""] = i.exec(n) ?? [];
const a = r === "sent" || r === "begun" ? r : "none";
return {
id: e,
body: n,
state: a,
hash: s,
begunAt: timeOf(o) ?? null,
seen: seenOf(n, t)
};
}).toSorted((e, n) => e.id - n.id);
}
function isUnderWay({state: e, begunAt: n}, t) {
return e === "begun" && n !== null && t - n < o;
}
function markerOf(e) {
return `\x3c!-- ezdrav:closing:${e} --\x3e`;
}
function seenOf(e, n) {
const [, t, r = "", s = "", o] = a.exec(e) ?? [];
if (t !== n || o === void 0 || !isEnding(o)) return null;
return {
startedAt: timeOf(r),
endedAt: timeOf(s),
ending: o
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
CJ: () => keptIn,
Vt: () => keptComments
});
var r = t(3395);
const {createHash: s} = process.getBuiltinModule("node:crypto");
const o = 6e4;
const i = 120;
const a = /^<!-- ezdrav:verdict:(\S+):(sha256:[0-9a-f]{64}):([0-9a-f]{64}):([1-9]\d?)\/([1-9]\d?) -->\r?$/m;
const u = /^```text\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n```\r?$/m;
function sha256Of(e) {
return s("sha256").update(e).digest("hex");
}
function keptComments(e, n) {
const t = (0, r.qq)(e.text);
const s = Math.ceil(t.length / o);
return Array.from({
length: s
}, (r, a) => {
const u = t.slice(a * o, (a + 1) * o);
const c = u.match(new RegExp(`.{1,${i}}`, "g")) ?? [];
const l = `${e.interventionId}:${e.planDigest}:${sha256Of(e.text)}`;
const d = `\x3c!-- ezdrav:verdict:${l}:${a + 1}/${s} --\x3e`;
return `${d}\n\n${n}\n\n\`\`\`text\n${c.join("\n")}\n\`\`\`\n`;
});
}
function keptIn(e, n) {
const t = e.flatMap(({body: e}) => {
const [, t, r = "", s = "", o = "", i = ""] = a.exec(e) ?? [];
const [, c = ""] = u.exec(e) ?? [];
if (t !== n) return [];
const l = {
number: Number(o),
count: Number(i)
};
return [ {
planDigest: r,
hash: s,
...l,
packed: c.replaceAll(/\s/g, "")
} ];
});
return [ ...new Set(t.map(({hash: e}) => e)) ].flatMap(e => {
const s = t.filter(n => n.hash === e);
const o = s[0]?.count ?? 0;
const i = s[0]?.planDigest ?? "";
const a = Array.from({
length: o
}, (e, n) => s.find(({number: e}) => e === n + 1)?.packed ?? "");
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
var s = t(498);
const {deflateRawSync: o, inflateRawSync: i} = process.getBuiltinModule("node:zlib");
const a = 96e3;
const u = 16777216;
function keepable(e, {solution: n, facts: t}) {
const o = (0, r.GD)({
solution: n,
facts: t,
verdict: e,
versions: s.S
});
if (o === null) return null;
const i = pack(o);
return {
text: o,
packed: i.length > a ? null : i
};
}
function pack(e) {
return o(e, {
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
9019: ((e, n, t) => {
t.d(n, {
p: () => readOwnComments
});
var r = t(3619);
var s = t(3305);
var o = t(2830);
var i = t(1346);
var a = t(4036);
var u = t(9339);
var c = t(7827);
const l = r.X$i(a.TF, {
fullDatabaseId: r.YjP().check(s.Fk(/^\d{1,15}$/)),
body: r.YjP(),
author: o.ng
});
const d = r.Ikc({
totalCount: r.aig(),
nodes: r.YOg(l)
});
const f = r.Ikc({
head: d,
tail: d
});
const m = `fullDatabaseId body author { ${o.W1} } ${a.GF}`;
const p = `totalCount nodes { ${m} }`;
const v = 20;
const g = 30;
const k = 20;
const w = 50;
async function readOwnComments(e, n, t, r) {
const s = new Map;
let o = "";
for (let a = 0; a < t.length; a += w) {
const l = t.slice(a, a + w);
const d = l.map(e => `i${e}: issue(number: ${e}) {\n        head: comments(first: ${v}) { ${p} } tail: comments(last: ${g}) { ${p} } }`);
const m = `query StaffComments($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${u.zK} ${d.join("\n")} } }`;
const k = await e.query(m, (0, u._M)(n), i.Ru);
if (!k.ok) return k;
o = k.request;
if ((0, u.wP)(n, k.value.repository)) return (0, u._2)(o);
for (const t of l) {
const i = f.safeParse(k.value.repository[`i${t}`]);
if (!i.success) return (0, c.O)(o, "unreadable", {
part: `i${t}`,
fault: "unreadable"
});
const {head: a, tail: u} = i.data;
const l = ownOf([ ...a.nodes, ...u.nodes ]);
s.set(t, l);
if (a.totalCount <= v + g || !r(l)) continue;
const d = await readAll(e, n, t);
if (!d.ok) return d;
s.set(t, d.value);
}
}
return {
ok: true,
value: s,
request: o,
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
const s = [];
let o = null;
for (let i = 1; i <= k; i += 1) {
const i = await e.query(r, {
...(0, u._M)(n),
number: t,
after: o
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
o = c.endCursor;
}
return (0, c.O)("GraphQL AllComments", "too-many-comments", {
most: k * 100
});
}
function ownOf(e) {
const n = new Map;
for (const t of e) {
const {login: e, type: r} = (0, o.$4)(t.author);
if (e !== a.JL || r !== "Bot") continue;
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
7994: ((e, n, t) => {
t.r(n);
t.d(n, {
request: () => request_request
});
var r = t(1346);
var s = t(8328);
var o = t(7992);
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
var k = t(3193);
var w = t(1923);
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
const {path: n, to: r, subject: s, fromKnown: o} = e;
const i = (0, b.em)(t.byHand((0, h.TL)(n), list(r), (0, h.TL)(s)));
const a = {
kind: "letter",
title: t.wholeLetter,
text: e.letter
};
return o ? [ i, a ] : [ i, (0, b.em)(t.setSender), a ];
}

case "not-sent":
{
const {announce: r} = (0, $.w)(n);
const s = e.detail === "" ? "" : ` (${(0, h.TL)(e.detail)})`;
return [ (0, b.em)(t.notSent(`${r.refusals[e.why]}${s}`)), ...(0, y.g)(e, r).map(b.em) ];
}

case "incomplete":
return [ (0, b.em)(t.incomplete(list(e.missing))) ];

case "failed":
return [ (0, b.em)(t.problem), ...(0, w.e)(e.problem, (0, $.w)(n)) ];
}
}
function requestIssueBody(e, n, t, r) {
const s = (0, $.w)(r).request;
const o = [ e, t.map(e => `@${e}`).join(" "), s.tasks, (0, b.P_)(s.wholeLetter, n) ];
return `${o.filter(e => e !== "").join("\n\n")}\n`;
}
function requestTitle(e, n) {
return (0, $.w)(n).request.letters[e];
}
var I = t(498);
function concludeRequest(e, n, t, r, s) {
const o = (0, $.w)(s).request;
const i = n.kind === "sent" || n.kind === "told";
const a = [ ...requestParts(n, s), ...r === null ? [] : [ (0, b.em)(o.issueTrouble), ...(0, 
w.e)(r, (0, $.w)(s)) ], ...t === null ? [] : [ (0, b.em)(o.issueAt(t)) ] ];
const u = o.head(requestTitle(e, s), i);
const c = [ {
kind: "heading",
text: u
}, ...a ];
const {quotes: l} = (0, $.w)(s);
const d = a.flatMap(e => e.kind === "sentence" ? [ (0, h.M_)(e.text, l) ] : []).join(" ");
return {
exitCode: i ? 0 : 1,
outputs: {
allowed: "false",
...t !== null && {
"issue-number": String(t)
}
},
log: (0, b._r)(c, s),
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
var O = t(1267);
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
var A = t(1043);
var x = t(9600);
var j = t(2544);
var S = t(9019);
var _ = t(8446);
const T = 0;
const D = 1e3;
function requestLedger(e, n, t, r) {
const {client: s, repository: o, now: i} = e;
const {number: a} = n;
const bodyOf = (e, n, t) => [ (0, _.Ge)("begun", bare(e), i), ...n === null ? [] : [ (0, 
_.Ge)(n, bare(e), i) ], "", t ].join("\n");
const read = async () => {
const e = await (0, S.p)(s, o, [ a ], () => true);
return e.ok ? {
ok: true,
value: e.value.get(a) ?? []
} : e;
};
const say = async (e, n, r) => {
const a = await (0, A.vv)(s, o, e, bodyOf(t, n, r));
return a.ok ? {
ok: true,
value: i
} : a;
};
return {
claim: async () => {
const e = await (0, A.BC)(s, o, a, bodyOf(t, null, r));
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
const n = await (0, A.Tu)(s, o, e);
return n.ok ? {
ok: true,
value: i
} : n;
}
return say(e, n, r);
},
wait: e => (0, j.v)(D * e, s.signal),
say,
giveUp: async e => {
const n = await read();
if (!n.ok) return n;
const t = n.value.filter(({body: n}) => n.includes(bare(e))).filter(({body: e, edited: n}) => n || (0, 
_.qw)([ e ]).every(({end: e}) => e !== "sent"));
for (const e of t) {
const n = await (0, A.Tu)(s, o, e.id);
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
key: T,
messageId: "",
at: n,
end: t === "sent" ? "sent" : "unknown"
} ];
}
const C = "ezdrav-request";
const {createHash: z} = process.getBuiltinModule("node:crypto");
async function sendRequest(e, n, t, r) {
const {client: s, repository: o, solution: i, post: a, language: u, now: c} = e;
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
const k = `\x3c!-- ezdrav:request:${v.slice(0, 32)} --\x3e`;
const {assignees: w} = i.contacts;
const h = requestTitle(n, u);
const y = requestIssueBody(k, p, w, u);
const $ = {
label: C,
marker: k,
title: h,
body: y,
assignees: w
};
const I = await (0, A.px)(s, o, $);
if (!I.ok) return {
result: {
kind: "failed",
problem: I.problem
},
issue: null,
trouble: null
};
const {issue: O} = I.value;
const {number: j} = O;
const said = e => (0, b.Y1)(requestParts(e, u));
const S = requestLedger(e, O, l, said({
kind: "sending",
messageId: l
}));
const failed = e => ({
result: {
kind: "failed",
problem: e
},
issue: j,
trouble: null
});
if (r !== void 0) {
const e = await S.giveUp(r);
if (!e.ok) return failed(e.problem);
}
const _ = await (0, x.E)(S, l, c, q, async () => {
const e = await (0, g.fU)(t, d, a, `ezdrav-${n}`);
s.begin();
const r = e.kind === "sent" || e.kind === "unknown" ? e.kind : "failed";
return {
end: r,
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
issue: j,
trouble: null
};
}

case "delivered":
{
const e = resultOf(_.delivery.posted, t, l);
const n = _.recorded.ok ? await S.say(_.key, _.delivery.end, said(e)) : _.recorded;
return {
result: e,
issue: j,
trouble: n.ok ? null : n.problem
};
}
}
}
const q = {
code: "api.malformed",
request: "GraphQL StaffComments",
status: 200,
detail: "the list lacks the comment just made"
};
function resultOf(e, {to: n, subject: t, text: r}, s) {
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
letter: r
};
}
}
const M = "architecture, .ezdrav/requests/NAME.yml";
async function request_request(e, n = {}) {
const {inputs: t, context: r} = e;
const i = t.request ?? "";
if (i !== "architecture" && !(0, u.d)(i)) throw new l.H5("request", M);
const a = (0, g.ss)(t, n);
const w = (0, f.$)(e);
const h = (0, f._)(r);
const unusable = (e, n) => {
const s = n === null ? {
kind: "invalid",
diagnostics: e
} : {
kind: "unknown",
problem: n
};
const o = (0, d.Uw)(w, s, n, c.U, r.event);
const i = t.language ?? "en";
return (0, m.F_)(o, {
language: i,
locate: new Map,
file: null
});
};
try {
w.begin();
const e = await (0, s.Nu)(w, h, null);
if (!e.ok) return unusable([], e.problem);
const n = await (0, v.B)(w, h, e.value, void 0);
if (n.files.kind === "unknown") return unusable([], n.files.problem);
const r = n.diagnostics.filter(({file: e}) => e === p.iZ);
const u = await readWanted(w, h, e.value, i);
const c = await (0, k.I)(w, h);
if (u.problem !== null || u.diagnostics.length > 0 || r.length > 0) return unusable([ ...r, ...u.diagnostics ], u.problem);
if (!c.known) return unusable([], c.problem);
const {solution: l} = n;
const d = t.language ?? l.language ?? "en";
const f = u.value?.kind ?? "architecture";
const m = requestLetter(l, u.value);
if (!(0, o.D)(m)) {
const e = u.value === null || m.missing.includes("name") ? p.iZ : i;
const n = m.missing.map(n => `${n} (${e})`);
return concludeRequest(f, {
kind: "incomplete",
missing: n
}, null, null, d);
}
const g = {
client: w,
repository: h,
solution: l,
post: a,
language: d,
now: c.value
};
const {result: b, issue: y, trouble: $} = await w.uninterrupted(() => sendRequest(g, f, m, t.sendAgain));
return concludeRequest(f, b, y, $, d);
} finally {
w.close();
}
}
async function readWanted(e, n, t, s) {
if (s === "architecture") return {
value: null,
diagnostics: [],
problem: null
};
const o = t.files.find(e => e.path === s);
const c = a.o5.bytes;
let l = o === void 0 ? {
unread: "missing"
} : (0, i.O$)(o) ?? L;
if (o !== void 0 && l === L) if (o.size > c) l = {
unread: "too-large",
size: o.size,
limit: c
}; else {
const t = await (0, r.b4)(e, n, [ o.oid ]);
if (!t.ok) return {
value: null,
diagnostics: [],
problem: t.problem
};
l = t.value.get(o.oid) ?? L;
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
const L = new Uint8Array;
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
var s = t(7674);
var o = t(5337);
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
const s = n.map(e => {
const n = t.find(({messageId: n}) => n === e.messageId);
return {
messageId: e.messageId,
at: n?.end === "sent" ? n.at : e.at,
end: n?.end ?? null
};
});
return [ ...r, ...s ];
}
function begunLetters(e) {
const n = entries(e, "begun");
return attemptsIn(e).filter(({messageId: e, end: t}) => t !== "failed" && t !== "yielded" && isOf(n, e));
}
function letterState(e, n, t = false) {
const r = (0, o.b)(attemptsIn(e), n);
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
const [, t, r = "", o = ""] = a.exec(e.trim()) ?? [];
const i = (0, s.p)(o);
return t === n && i.ok ? [ {
messageId: r,
at: i.instant
} ] : [];
});
}
}),
8232: ((e, n, t) => {
t.d(n, {
d: () => isRequestPath,
i: () => readRequest
});
var r = t(8038);
var s = t(2669);
var o = t(2359);
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
const s = t.includes(r);
const o = e[r];
if (s === (o !== void 0)) continue;
(0, a.cc)(n, (0, a.i)(s ? "file.missing-key" : "file.unknown-key"), r);
}
}));
const f = {
schema: d,
limits: s.o5,
discreet: false
};
function isRequestPath(e) {
return /^\.ezdrav\/requests\/[A-Za-z0-9_-][A-Za-z0-9._-]*\.yml$/.test(e);
}
function readRequest(e, n, t = r.U$) {
const s = (0, o.T)(e, n, {
...f,
known: t
});
return s.ok ? {
ok: true,
value: s.value,
locate: s.locate
} : {
ok: false,
diagnostics: s.diagnostics
};
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
G: () => announcedParts,
e: () => problemSentences
});
var r = t(4729);
var s = t(7674);
var o = t(7209);
function written(e) {
const n = (0, o.dE)(e);
return (0, s.p)(n).ok ? n : `${n}${(0, o.HA)(e)}`;
}
function recordBlock(e, n) {
const {urgent: t, sentAt: r, to: s, reference: o, planDigest: i} = e;
const {sentAt: a, reference: u} = n.recordComments;
const c = [ r === null ? `sent-at:  # ${a}` : `sent-at: ${written(r)}`, `recipients: [${s.join(", ")}]`, o === null ? `reference:  # ${u}` : `reference: "${o}"`, `plan: ${i}` ];
const l = t ? [ "urgent:", "  notification:" ] : [ "announcement:" ];
const d = t ? "    " : "  ";
return [ ...l, ...c.map(e => `${d}${e}`) ].join("\n");
}
var i = t(4391);
var a = t(9964);
var u = t(332);
var c = t(2921);
function announcedParts(e) {
const {announced: n, language: t} = e;
const r = (0, c.w)(t).announce;
const {issue: s, issueTrouble: o} = n;
const i = s === null ? [] : [ (0, u.em)(r.issueAt(s.number)) ];
const a = o === null ? [] : [ (0, u.em)(r.issueTrouble), ...problemSentences(o, (0, 
c.w)(e.language)) ];
return [ ...resultParts(n.result, e, r), ...a, ...i ];
}
function resultParts(e, n, t) {
const {moments: s} = (0, c.w)(n.language);
const when = e => s.when(e, n.now);
const o = "notice" in e ? t.notices[e.notice] : "";
switch (e.kind) {
case "sent":
{
const r = t.sent(o, addresses(e.to), when(e.at), (0, i.TL)(e.messageId));
const s = e.notice === "changed-announcement" ? [ (0, u.em)(t.sentVoid) ] : [];
const a = (0, u.em)(t.handedOver((0, i.TL)(e.mailServer)));
const c = e.refusedCopies;
const l = c.length === 0 ? [] : [ (0, u.em)(t.copiesRefused(addresses(c))) ];
return [ (0, u.em)(r), a, ...l, ...signingParts(e.signing, n), ...s ];
}

case "told":
{
if (e.withdrawn) return [ (0, u.em)(t.withdrawalTold(when(e.at))) ];
const n = e.via === "receipt" ? t.told : t.toldByRecord;
return [ (0, u.em)(n(when(e.at), (0, i.TL)(e.reference ?? "–"))), ...e.expired === true ? [ (0, 
u.em)(t.expired) ] : [] ];
}

case "never-announced":
return [ (0, u.em)(t.neverAnnounced) ];

case "by-hand":
return byHandParts(e, n, t);

case "not-sent":
return [ (0, u.em)(t.notSent(o, t.refusals[e.why])), ...e.status === null && e.detail === "" ? [] : [ (0, 
u.em)(t.server(spaced(e.status, e.detail === "" ? "" : (0, i.TL)(e.detail)))) ], ...e.rejected.length === 0 ? [] : [ (0, 
u.em)(t.rejected(addresses(e.rejected))) ], ...e.left === null ? [] : [ (0, u.em)(t.receiptLeft(e.left)) ], ...(0, 
r.g)(e, t).map(u.em) ];

case "unknown":
{
const {messageId: r, since: s} = e;
const a = e.now ? t.unknown(o, (0, i.TL)(r)) : t.earlierUnknown(o, when(s), (0, 
i.TL)(r));
return [ (0, u.em)(a), ...lookingParts(e, s, n, t) ];
}

case "unconfirmed":
{
const r = (0, u.em)(t.unconfirmed(o, (0, i.TL)(e.messageId)));
const s = lookingParts(e, n.now, n, t);
return [ r, ...problemSentences(e.problem, (0, c.w)(n.language)), ...s ];
}

case "failed":
return [ (0, u.em)(t.failed[e.at]), ...problemSentences(e.problem, (0, c.w)(n.language)) ];

case "incomplete":
return [ (0, u.em)(t.incomplete(o, e.missing.map(i.TL).join(", "))) ];

case "other-server":
return [ (0, u.em)(t.otherServer((0, i.TL)(e.host), (0, i.TL)(e.named))) ];

case "rival":
return [ (0, u.em)(t.rival) ];

case "same-id":
{
const r = e.files.map(i.TL).join(", ");
return [ (0, u.em)(t.severalWithOneId((0, i.TL)(n.announced.id), r)) ];
}

case "refused":
return [ (0, u.em)(t.refused) ];
}
}
function signingParts(e, {language: n}) {
const t = (0, c.w)(n);
const r = t.announce;
switch (e.kind) {
case "unset":
return [];

case "signed":
return [ (0, u.em)(r.signed) ];

case "unsigned":
{
if (!e.setUp) return [ (0, u.em)(r.notSetUp) ];
const n = e.demanded ? r.unsignedDemanded : r.unsigned;
return [ (0, u.em)(n), ...problemSentences(e.problem, t) ];
}
}
}
function problemSentences(e, n) {
const {request: t, status: r, permission: s, permissions: o} = e;
const c = n.announce;
return [ (0, u.em)(c.problem((0, i.TL)(t), spaced(r, (0, a.R)(e, n)))), ...s === void 0 ? [] : [ (0, 
u.em)(c.permission((0, i.TL)(s))) ], ...o === void 0 ? [] : [ (0, u.em)(c.permissions((0, 
i.TL)(o))) ], ...(0, a.n)(e, n).map(u.em) ];
}
function spaced(e, n) {
return [ e ?? "", n ].filter(e => e !== "").join(" ");
}
function addresses(e) {
return e.map(i.TL).join(", ");
}
function byHandParts(e, n, t) {
const {notice: r, path: s, to: o, subject: a, fromKnown: c} = e;
const {announced: l, letter: d} = n;
const {urgent: f, planDigest: m} = l;
const p = r === "withdrawal" ? [ (0, u.em)(t.recordWithdrawal) ] : [ (0, u.em)(t.recordIt), {
kind: "block",
text: recordBlock({
urgent: f,
sentAt: null,
to: o,
reference: null,
planDigest: m
}, t)
} ];
return [ (0, u.em)(t.byHand(t.notices[r])), (0, u.em)(t.sendThis((0, i.TL)(s), addresses(o), (0, 
i.TL)(a))), ...c ? [] : [ (0, u.em)(t.setSender) ], ...p, ...d === null ? [] : [ {
kind: "letter",
title: t.wholeLetter,
text: d
} ] ];
}
function lookingParts({messageId: e, notice: n}, t, {announced: r, to: s}, o) {
const {urgent: a, planDigest: c} = r;
const l = n === "withdrawal" ? [ (0, u.em)(o.recordWithdrawal) ] : [ (0, u.em)(o.ifItArrived), {
kind: "block",
text: recordBlock({
urgent: a,
sentAt: t,
to: s,
reference: e,
planDigest: c
}, o)
} ];
return [ (0, u.em)(o.lookForIt((0, i.TL)(e))), ...l, (0, u.em)(o.ifItDidNot((0, 
i.TL)(e))) ];
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
var s = t(2921);
const o = 2e4;
function sentence(e) {
return {
kind: "sentence",
text: e
};
}
function partsText(e, n) {
const {quotes: t} = (0, s.w)(n);
const o = e.flatMap(e => {
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
return `${o.join("\n")}\n`;
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
const t = preformatted((0, r.vI)(n, o));
return `<details><summary>${(0, r.js)(e)}</summary><pre>${t}</pre></details>`;
}
function preformatted(e) {
return lines(e).map(r.js).join("&#10;");
}
function lines(e) {
return e.replace(/\n+$/, "").split("\n");
}
}),
8915: ((e, n, t) => {
t.r(n);
t.d(n, {
close: () => close_close
});
var r = t(4789);
var s = t(1043);
var o = t(4036);
var i = t(8328);
var a = t(7308);
var u = t(1742);
var c = t(4391);
var l = t(2921);
function confirmationIssue({id: e}, n, t, r, s) {
const o = (0, l.w)(s).confirmation;
const {stamp: i} = (0, l.w)(s).moments;
const a = n.map(([e, {by: n, at: t}]) => (0, c.AO)(o.given(o.parties[e], (0, c.TL)(n), i(t))));
const u = [ t, r.map(e => `@${e}`).join(" "), (0, c.AO)(o.body), ...a, (0, c.AO)(o.afterwards) ];
return {
title: (0, c.vI)(o.title(e), 200),
body: `${u.filter(e => e !== "").join("\n\n")}\n`
};
}
var d = t(6383);
var f = t(9466);
const m = /deploy|namest|release|izda|prod/i;
const p = /\b(?:gate|ezdrav|preverjanje|vrata)\b/i;
const v = /deploy|namest|migra|roll.?out|upgrade|nadgra/i;
const g = /clos|zapr|zaklj/i;
const k = /roll.?back|back.?out|povrn|vrnitev|revert/i;
const w = /^(?:set up job|set up runner|complete job|complete runner|initialize containers|stop containers|post .*)$/i;
function timelineOf(e, n, t) {
const r = e.filter(e => didAnything(e) && !wasRefused(e, n));
const s = e.every(({name: n}) => n === e[0]?.name);
const o = r.filter(e => e.completedAt !== null || s || deploys(e));
const i = o.filter(({name: e}) => m.test(e));
const a = i.length > 0 ? i : o;
if (a.length === 0 || i.length === 0 && wasSkipped(e, o)) return {
kind: "nothing-done"
};
const u = Math.min(...a.map(e => e.startedAt));
const c = o.filter(e => a.includes(e) || e.startedAt >= u);
const l = c.filter(e => a.includes(e) || k.test(e.name));
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
const t = e.steps.slice(n + 1).find(({name: e, conclusion: n}) => !w.test(e) && n !== "skipped");
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
return e.steps.filter(({name: e}) => !w.test(e));
}
const h = new Set([ "failure", "cancelled", "timed_out" ]);
function wasRefused(e, {schedule: n, urgent: t}) {
if (e.conclusion !== null && !h.has(e.conclusion)) return false;
const r = stepsOf(e);
const s = r.findIndex(({conclusion: e}) => h.has(e ?? ""));
if (s < 0) return false;
const o = r.slice(s + 1).some(({conclusion: e}) => e !== null && e !== "skipped");
if (o) return false;
const i = gateAt(r);
if (i >= 0 || s > 0) return s === i;
const a = t === void 0 && (e.completedAt !== null && e.completedAt < n.start || e.startedAt >= n.end);
return a && !v.test(String(r[s]?.name));
}
function endingOf(e) {
const n = e.flatMap(stepsOf);
const t = e.some(({conclusion: e}) => e !== null && e !== "success") || n.some(({conclusion: e}) => h.has(e ?? ""));
if (!t) return "completed";
if (n.length === 0 && e.every(({conclusion: e}) => e === "cancelled")) return "cancelled";
const r = [ ...n, ...e ].some(({name: e, conclusion: n}) => k.test(e) && n === "success");
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
const {startedAt: r, endedAt: s, result: o, downtimeMinutes: i, deviations: a = ""} = e;
return [ "outcome:", ...r === void 0 ? [] : [ `  started-at: ${written(r)}` ], ...s === void 0 ? [] : [ `  ended-at: ${written(s)}` ], "  result:" + (o === null ? `  # ${t.chooseResult}` : ` ${o}`), ...i === void 0 ? [] : [ `  downtime-minutes: ${i}` ], `  deviations: ${JSON.stringify(a)}` ].join("\n");
}
function deviationSentence({kind: e, minutes: n}, t) {
const {close: r, moments: s} = (0, l.w)(t);
const o = n === 0 ? r.lessThanAMinute : s.length(n * f.pY, "down");
return r.deviationKinds[e](o.replaceAll(" ", " "));
}
function written(e) {
return `${(0, I.dE)(e)}:${(0, f.tK)(e).slice(17, 19)}${(0, I.HA)(e)}`;
}
var O = t(332);
function outcomeParts(e) {
const {intervention: n, outcome: t, jobs: r, path: s, language: o} = e;
const i = (0, l.w)(o).close;
const {stamp: a, length: u} = (0, l.w)(o).moments;
const {startedAt: d, endedAt: m, result: p, downtimeMinutes: v, deviations: g, from: k} = t;
const w = (0, $.Y)(n, t);
const {start: h, end: b} = n.schedule;
const y = d !== void 0 && m !== void 0 ? u((0, f.OJ)(d, m) * f.pY, "down") : "–";
return [ {
kind: "heading",
text: i.head(n.id)
}, (0, O.em)(i.results[p ?? "not-known"]), ...d === void 0 ? [] : [ (0, O.em)(i.started(a(d))) ], ...m === void 0 ? [] : [ (0, 
O.em)(i.ended(a(m), y)) ], (0, O.em)(i.announced(a(h), a(b))), ...deviationParts(w, m !== void 0, i, o), ...v === void 0 ? [] : [ (0, 
O.em)(i.downtime(v)) ], ...g === void 0 || g.trim() === "" ? [] : [ (0, O.em)(i.deviations((0, 
c.TL)(g))) ], ...k === "file" ? [ (0, O.em)(i.fromFile) ] : [], ...seenParts(t, o), ...r.length === 0 || d === void 0 || k === "file" ? [] : [ (0, 
O.em)(i.fromJobs(r.map(c.TL).join(", "))) ], ...reportParts(e.report, o), ...k === "file" ? [] : [ ...p === null ? [ (0, 
O.em)(i.notKnownYet) ] : [], (0, O.em)(i.commitIt((0, c.TL)(s))), {
kind: "block",
text: outcomeBlock(t, o)
} ] ];
}
function seenParts(e, n) {
const {from: t, seen: r} = e;
if (t === "run" || r === null) return [];
const s = (0, l.w)(n).close;
const {stamp: o} = (0, l.w)(n).moments;
const {startedAt: i, endedAt: a, ending: u} = r;
const c = (0, d.W)(e);
const f = i === void 0 || a === void 0 ? [] : [ (0, O.em)(s.seenTimes(o(i), o(a))) ];
return [ (0, O.em)(s.seen[u]), ...f, ...c.length === 0 ? [] : [ (0, O.em)(contradictionSentence(e, n)) ] ];
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
const s = e.detail === "" ? "" : ` (${(0, c.TL)(e.detail)})`;
return [ (0, O.em)(t.notSent(`${r.refusals[e.why]}${s}`)), ...(0, b.g)(e, r).map(O.em) ];
}

case "incomplete":
return [ (0, O.em)(t.incomplete(e.missing.map(c.TL).join(", "))) ];
}
}
function troubleParts(e, n) {
const t = (0, l.w)(n).close;
return e.flatMap(({at: e, problem: r}) => [ (0, O.em)(t.failed[e]), ...(0, y.e)(r, (0, 
l.w)(n)) ]);
}
function isReported({kind: e}) {
return e === "not-asked" || e === "already" || e === "sent" || e === "waiting";
}
var A = t(9149);
var x = t(9103);
var j = t(8666);
var S = t(1999);
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
var _ = t(498);
function concludeClosed(e, n) {
const {intervention: t, planDigest: r, path: s, outcome: o, report: i, language: a} = e;
const u = (0, l.w)(a).close;
const {issue: c, confirmation: f, troubles: m, keeping: p} = n;
const v = c !== null && m.every(({at: e}) => e !== "close");
const g = troubleParts(m, a);
const k = keepingParts(p, a);
const w = [ ...outcomeParts(e), ...v ? [ (0, O.em)(u.closed(c)) ] : [], ...f === null ? [] : [ (0, 
O.em)(u.confirmation(f)) ], ...k, ...g ];
const h = (0, $.Y)(t, o);
const b = (0, d.W)(o);
const y = m.length === 0 && isReported(i) && p.kind !== "refused";
const warn = e => ({
level: "warning",
title: t.id,
message: e,
file: s
});
return {
exitCode: y ? 0 : 1,
outputs: {
allowed: "false",
"intervention-id": t.id,
"plan-digest": r,
...c !== null && {
"issue-number": String(c)
}
},
log: (0, O._r)(w, a),
summary: (0, O.Y1)(w),
annotations: [ ...h.map(e => warn(deviationSentence(e, a))), ...b.length === 0 ? [] : [ warn(contradictionSentence(o, a)) ], ...o.result === null ? [ warn(u.results["not-known"]) ] : [], ...errors(isReported(i) ? [ ...p.kind === "refused" ? k : [], ...g ] : w, y, a) ],
report: {
schema: 1,
mode: "close",
intervention: {
id: t.id,
"plan-digest": r,
file: s
},
outcome: {
"started-at": isoOf(o.startedAt),
"ended-at": isoOf(o.endedAt),
result: o.result,
from: o.from,
departures: h.map(({kind: e}) => e),
run: o.seen === null ? null : {
"started-at": isoOf(o.seen.startedAt),
"ended-at": isoOf(o.seen.endedAt),
ending: o.seen.ending
},
contradictions: b
},
"closing-report": i.kind,
verdict: p.kind === "refused" ? p.why : p.kind,
"issue-number": c,
"confirmation-issue-number": f,
failed: m.map(({at: e, problem: n}) => ({
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
const {quotes: r} = (0, l.w)(t);
const s = e.flatMap(e => e.kind === "sentence" ? [ (0, c.M_)(e.text, r) ] : []).join(" ");
return [ {
level: "error",
title: "close",
message: s
} ];
}
function concludeNothingDone({intervention: e, planDigest: n, path: t}, r, s, o) {
const i = (0, l.w)(o).close;
const a = [ {
kind: "heading",
text: i.nothingHead(e.id)
}, ...r.length > 0 ? troubleParts(r, o) : [ (0, O.em)(s ? i.nothingDone : i.notOfThisRun((0, 
c.TL)(t))) ] ];
return {
exitCode: r.length === 0 ? 0 : 1,
outputs: {
allowed: "false",
"intervention-id": e.id,
"plan-digest": n
},
log: (0, O._r)(a, o),
summary: (0, O.Y1)(a),
annotations: errors(a, r.length === 0, o),
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
versions: _.S
}
};
}
var T = t(9337);
var D = t(813);
var C = t(214);
var z = t(3395);
async function keepVerdict(e, n) {
if (e === void 0) return {
kind: "not-given"
};
const t = (0, z.l1)(e);
const r = t === null ? null : (0, D.DL)(t);
if (t === null || r?.kind !== "read") return {
kind: "refused",
why: "malformed"
};
if (!r.same) return {
kind: "refused",
why: "judged-otherwise"
};
const {client: i, repository: a, issue: u, candidate: c, runId: l} = n;
const {intervention: d, planDigest: f} = c;
const {facts: m, said: p} = r.kept;
const v = p.intervention?.id === d.id && p.intervention.planDigest === f;
if (!v || l !== null && m.runId !== String(l)) return {
kind: "refused",
why: "another"
};
const g = await (0, o.lY)(i, a, u);
if (!g.ok) return {
kind: "problem",
problem: g.problem
};
if ((0, C.CJ)(g.value, d.id).some(e => e.text === t)) return {
kind: "already"
};
const k = {
interventionId: d.id,
planDigest: f,
text: t
};
for (const e of (0, C.Vt)(k, n.words)) {
const n = await (0, s.BC)(i, a, u, e);
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
var M = t(1267);
var L = t(5079);
async function claim(e, n, t) {
const {client: r, repository: i, issue: a, candidate: u} = e;
const c = await (0, s.BC)(r, i, a, n);
const l = await (0, o.lY)(r, i, a);
if (!l.ok) {
if (c.ok) await (0, s.Tu)(r, i, c.value.id);
return {
kind: "problem",
problem: l.problem
};
}
const d = (0, T.ix)(l.value, u.intervention.id, u.planDigest);
const f = d.findLast(e => e.body.trimEnd() === n.trimEnd());
if (!c.ok && f === void 0) return {
kind: "problem",
problem: c.problem
};
const m = c.ok ? c.value.id : f?.id ?? 0;
const p = d.filter(e => e.id < m);
const v = p.find(t);
if (v === void 0) return {
kind: "ours",
id: m,
others: p
};
await (0, s.Tu)(r, i, m);
return {
kind: "rival",
rival: v
};
}
const {createHash: P} = process.getBuiltinModule("node:crypto");
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
const {client: t, candidate: r, post: s, now: o} = e;
const i = (0, L.tI)(r.intervention.id, s);
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
const u = await (0, L.fU)(n, {
messageId: i,
date: o
}, s, Y);
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
const Y = "ezdrav-closing-report";
function standingOf(e, n) {
const t = hashOf(e);
const r = n.filter(e => e.hash === t);
if (r.some(({state: e}) => e === "sent")) return "already";
if (n.some(n => (0, T.gn)(n, e.now))) return "rival";
return r.some(({state: e}) => e === "begun") ? "earlier-unknown" : null;
}
async function writeDown(e, n, t) {
const r = n.at(-1);
if (r !== void 0) return rewrite(e, r.id, n.slice(0, -1), t);
const s = await claim(e, bodyOf(t, e), () => true);
return {
report: t,
problem: s.kind === "problem" ? s.problem : null
};
}
async function rewrite(e, n, t, r) {
const {client: o, repository: i} = e;
const a = await (0, s.vv)(o, i, n, bodyOf(r, e));
if (!a.ok) return {
report: r,
problem: a.problem
};
for (const e of t) {
const n = await (0, s.Tu)(o, i, e.id);
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
const {intervention: r, planDigest: s} = e;
return (0, M.q)("closing-report", {
intervention: r,
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
return (0, q.D)(n) ? {
kind: "send",
letter: n
} : {
kind: "incomplete",
missing: n.missing
};
}
const B = {
sent: "sent",
sending: "begun",
unknown: "begun"
};
function bodyOf(e, n) {
const {candidate: t, outcome: r, now: s, render: o} = n;
const i = (0, T.Mc)({
interventionId: t.intervention.id,
planDigest: t.planDigest,
state: B[e.kind] ?? "none",
hash: hashOf(n),
begunAt: e.kind === "sending" ? s : null,
seen: r.seen
});
return `${i}\n\n${o(e)}`;
}
function hashOf({candidate: e, outcome: n}) {
const {startedAt: t, endedAt: r, result: s, downtimeMinutes: o, deviations: i = "", seen: a} = n;
const u = [ e.planDigest, t, r, s, o, i ];
const c = (0, d.W)(n).length === 0 ? u : [ ...u, a ];
return P("sha256").update(JSON.stringify(c)).digest("hex").slice(0, 16);
}
function writtenOutcome(e) {
const {startedAt: n, endedAt: t, result: r, downtimeMinutes: s, deviations: o} = e;
if (r === null) return;
return {
"started-at": n,
"ended-at": t,
result: r,
"downtime-minutes": s,
deviations: o
};
}
var N = t(8149);
var R = t(8726);
var F = t(4752);
function selectForClosing(e, n, t, r, s) {
const o = {
ref: {
kind: "ref",
name: s.ref
},
deployed: null,
tagNow: null,
environment: r.environment,
...r.intervention !== void 0 && {
intervention: r.intervention
}
};
const {candidate: i, why: a, considered: u} = (0, R.iE)(n, o);
const c = (0, R.cO)(o);
const l = u.filter(({intervention: e}) => e.release.tag === c);
const [d] = r.intervention === void 0 ? [] : u;
const [f] = a === "finished" && l.length === 1 ? l : [];
const m = (a === null && c !== null ? i : null) ?? f ?? d;
if (m !== void 0) return {
kind: "meant",
candidate: m,
ofThisRun: m.intervention.release.tag === c
};
const p = (0, N._)(i, t, {
...(0, j.WU)(e, n, null, s.event),
target: o
});
const v = p.rules.filter(({rule: e, outcome: n, code: t}) => e === "target" && n === "fail" && t !== "target.environment-mismatch");
return {
kind: "none",
verdict: (0, F.x)(p, v)
};
}
var H = t(2761);
var E = t(5508);
var U = t(3193);
async function close_close(e, n = {}) {
const {inputs: t, context: r} = e;
const o = (0, L.ss)(t, n);
const a = (0, S.$)(e);
const c = (0, S._)(r);
try {
a.begin();
const e = await (0, i.Nu)(a, c, null);
const n = e.ok ? await (0, E.B)(a, c, e.value, t.intervention) : null;
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
if (f === null) await (0, U.I)(a, c);
const s = (0, j.Uw)(a, t, f, m, r.event);
return (0, H.F_)(s, v);
}
const g = selectForClosing(a, n.files, m, t, r);
if (g.kind === "none") return (0, H.F_)(g.verdict, v);
const {candidate: k} = g;
const w = await (0, U.I)(a, c);
if (!w.known) {
const e = (0, j.Uw)(a, n.files, null, m, r.event);
return (0, H.F_)(e, v);
}
const h = [];
const b = await timelineIn(a, c, r.runId, g, w.value, h);
const y = observedIn(b);
if ((0, d.s)(k.intervention, y) === null) return concludeNothingDone(k, h, g.ofThisRun, p);
const $ = await issueOf(a, c, k, m, p, h);
const I = await commentsOn(a, c, $, k, h);
const A = I?.findLast(e => e.seen !== null)?.seen ?? null;
const x = merged(y, A);
const S = (0, d.s)(k.intervention, x);
if (S === null) return concludeNothingDone(k, h, g.ofThisRun, p);
const _ = b?.kind === "carried-out" ? b.jobs : [];
const T = {
...k,
outcome: S,
jobs: _,
language: p
};
const render = e => (0, O.Y1)(outcomeParts({
...T,
report: e
}));
let D = {
kind: o.server === null ? "not-asked" : "waiting"
};
if ($ !== null && I !== null) {
const e = {
client: a,
repository: c,
candidate: k,
solution: m,
outcome: S,
post: o,
now: w.value
};
const n = await writeClosing({
...e,
issue: $,
render
}, I);
D = n.report;
if (n.problem !== null) h.push({
at: "comment",
problem: n.problem
});
}
if ($ !== null) {
const e = S.result === "completed" && (0, d.W)(S).length === 0;
const n = await (0, s.wS)(a, c, $, e ? "completed" : "not_planned");
if (!n.ok) h.push({
at: "close",
problem: n.problem
});
}
const C = await keepingOf(t.verdict, {
client: a,
repository: c,
issue: $,
candidate: k,
runId: g.ofThisRun ? r.runId : null,
words: (0, l.w)(p).close.keeping.comment
});
if (C.kind === "problem") h.push({
at: "verdict",
problem: C.problem
});
const z = await askConfirmation(a, c, k, m, p, h);
return concludeClosed({
...T,
report: D
}, {
issue: $,
confirmation: z,
troubles: h,
keeping: C
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
async function timelineIn(e, n, t, {candidate: r, ofThisRun: s}, o, i) {
if (!s) return null;
const u = await (0, a.R)(e, n, t);
if (u.ok) return timelineOf(u.value, r.intervention, o);
i.push({
at: "jobs",
problem: u.problem
});
return null;
}
async function commentsOn(e, n, t, {intervention: r, planDigest: s}, i) {
if (t === null) return null;
const a = await (0, o.lY)(e, n, t);
if (a.ok) return (0, T.ix)(a.value, r.id, s);
i.push({
at: "comment",
problem: a.problem
});
return null;
}
async function issueOf(e, n, t, s, o, i) {
const a = await (0, r.kd)(e, n, t.intervention.id);
if (a.ok && a.value !== null) return a.value.number;
const u = [ (0, O.em)((0, l.w)(o).close.noAnnouncement) ];
const c = {
candidate: t,
solution: s,
language: o,
letter: null,
outcome: {
result: null,
parts: u
}
};
const d = a.ok ? await (0, x.s)(e, n, c) : a;
if (d.ok && d.value !== null) return d.value.number;
if (!d.ok) i.push({
at: "issue",
problem: d.problem
});
return null;
}
const K = "ezdrav-confirmation";
async function askConfirmation(e, n, {intervention: t}, o, i, a) {
const {approvals: u = {}, urgent: c} = t;
const l = [ "client", "ezdrav-ict" ].flatMap(e => {
const n = u[e];
return n !== void 0 && (0, A.PI)(n.reference) ? [ [ e, n ] ] : [];
});
if (c === void 0 || l.length === 0) return null;
const d = (0, r.EJ)(t.id).replace(":announcement:", ":confirmation:");
const {assignees: f} = o.contacts;
const {title: m, body: p} = confirmationIssue(t, l, d, f, i);
const v = await (0, s.px)(e, n, {
label: K,
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
})
};
