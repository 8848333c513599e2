import { modules as e } from "./shared.ezdrav.js";

export const id = 371;

export const ids = [ 371, 3336, 5074, 6483, 6611, 8996 ];

export const modules = {
...e,
9594: ((e, t, i) => {
i.d(t, {
$X: () => isMessageId,
PW: () => isAddress,
jP: () => withoutRepeats,
lS: () => copiesOf
});
const n = /^[A-Za-z0-9_+'=~-]+(?:\.[A-Za-z0-9_+'=~-]+)*$/;
const a = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const o = /^(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$/;
function isAddress(e) {
if (e.length > 254) return false;
const t = e.indexOf("@");
if (t < 1 || t > 64) return false;
const i = e.slice(t + 1).split(".");
const s = i.at(-1);
return n.test(e.slice(0, t)) && i.length > 1 && i.every(e => a.test(e)) && s !== void 0 && o.test(s);
}
function withoutRepeats(e) {
const t = new Map;
for (const i of e) {
const e = i.toLowerCase();
if (!t.has(e)) t.set(e, i);
}
return [ ...t.values() ];
}
function copiesOf(e = [], t) {
const i = new Set(t.map(e => e.toLowerCase()));
return withoutRepeats(e).filter(e => !i.has(e.toLowerCase()));
}
const s = /^<[A-Za-z0-9_+=.-]{1,180}@[A-Za-z0-9.-]{1,63}>$/;
function isMessageId(e) {
return s.test(e);
}
}),
4054: ((e, t, i) => {
i.d(t, {
Z: () => compose
});
var n = i(7598);
var a = i(8996);
var o = i(9068);
const s = 52;
async function compose(e, t) {
const i = (0, o.N3)(e.subject.toWellFormed(), "Q", s);
const r = new a.A({
from: {
name: "",
address: t.from
},
to: e.to.map(e => ({
name: "",
address: e
})),
...e.cc !== void 0 && e.cc.length > 0 && {
cc: e.cc.map(e => ({
name: "",
address: e
}))
},
...e.replyTo !== void 0 && {
replyTo: {
name: "",
address: e.replyTo
}
},
messageId: t.messageId,
date: new Date(t.date).toUTCString().replace("GMT", "+0000"),
headers: {
Subject: {
prepared: true,
value: (0, o.r7)(`Subject: ${i}`).slice(9)
},
"Content-Language": "sl"
},
text: e.text,
html: e.html,
encoding: "quoted-printable",
baseBoundary: (0, n.createHash)("sha256").update(t.messageId).digest("hex").slice(0, 24),
newline: "win",
disableFileAccess: true,
disableUrlAccess: true
});
return await r.compile().build();
}
}),
3336: ((e, t, i) => {
i.d(t, {
eml: () => eml
});
var n = i(9594);
var a = i(4054);
async function eml(e, t) {
const i = (0, n.jP)(e.to);
const o = (0, n.lS)(e.cc, i).filter(n.PW);
const s = i.length > 0 && [ t.from, ...i ].every(n.PW) && (0, n.$X)(t.messageId);
if (!s) return null;
const r = await (0, a.Z)({
...e,
to: i,
cc: o
}, t);
return `X-Unsent: 1\r\n${r.toString("utf8")}`;
}
}),
5079: ((e, t, i) => {
i.d(t, {
tI: () => newMessageId,
fU: () => postLetter,
ss: () => postOf,
H7: () => readably,
$N: () => uniquely
});
var n = i(9594);
var a = i(3336);
var o = i(6611);
var s = i(4054);
var r = i(7075);
function allOrNobody(e, t, i, n) {
return new r.Readable({
read() {
const a = t.accepted ?? [];
if (!i.every(e => a.includes(e))) {
const e = t.rejectedErrors?.[0];
this.destroy(new Error(e?.message ?? "Not every recipient was accepted"));
return;
}
n();
this.push(e);
this.push(null);
}
});
}
const c = /CERT|SIGNATURE|ISSUER|CRL|HOSTNAME/;
const p = /wrong version number|WRONG_VERSION_NUMBER|packet length too long/i;
const l = 465;
function reasonOf(e, {tls: t, port: i}) {
const n = `${e.originalCode ?? ""} ${e.message}`;
if (t === "implicit" && p.test(n)) return "starttls-port";
const a = causeOf(e);
const o = a === "timeout" || a === "no-connection" || a === "protocol";
const s = e.command !== void 0 && e.command !== "CONN";
return t === "starttls" && i === l && o && !s && !isUnreached(e) ? "tls-port" : a;
}
function isUnreached({originalCode: e = "", message: t}) {
return /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|Connection timeout/.test(`${e} ${t}`);
}
function causeOf(e) {
if (c.test(e.originalCode ?? "")) return "certificate";
switch (e.code ?? "") {
case "EDNS":
return "host-unknown";

case "ETIMEDOUT":
return "timeout";

case "EAUTH":
return "login-refused";

case "ETLS":
return "no-tls";

case "ESOCKET":
return "no-connection";

case "ECONNECTION":
return e.command === "EHLO" ? "no-tls" : "no-connection";

case "EENVELOPE":
case "EMESSAGE":
return e.command === "MAIL FROM" && e.code === "EENVELOPE" ? "sender-refused" : e.command === "RCPT TO" ? "recipient-refused" : "message-refused";

default:
return "protocol";
}
}
function statusOf(e) {
return typeof e.responseCode === "number" ? e.responseCode : null;
}
const d = 300;
const m = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
function shorten(e, t) {
let i = e;
for (const e of t.toSorted((e, t) => t.length - e.length)) if (e !== "") i = i.replaceAll(e, "***");
i = i.replace(m, " ").trim();
return i.length > d ? `${i.slice(0, d).toWellFormed()}…` : i;
}
const u = {
connection: 3e4,
greeting: 3e4,
silence: 12e4,
overall: 24e4
};
const h = 1e3;
async function send(e, t) {
const i = (0, n.jP)(e.to);
const a = (0, n.lS)(e.cc, i);
const o = a.filter(n.PW);
const r = e.replyTo === void 0 ? [] : [ e.replyTo ];
const c = [ t.from, ...i, ...r ].find(e => !(0, n.PW)(e));
if (c !== void 0 || i.length === 0) return notSent("address", shorten(c ?? "", []));
if (!(0, n.$X)(t.messageId)) return notSent("address", "Message-ID");
const p = await (0, s.Z)({
...e,
to: i,
cc: o
}, t);
return await new Promise(e => {
converse({
to: i,
cc: o
}, p, t, t => {
const i = a.filter(e => !o.includes(e));
e(t.kind === "sent" ? {
...t,
refusedCopies: [ ...i, ...t.refusedCopies ]
} : t);
});
});
}
function notSent(e, t, i = null, n = []) {
return {
kind: "not-sent",
why: e,
status: i,
detail: t,
rejected: n
};
}
function send_open(e, t) {
const {server: i, ca: n} = e;
return new o.A({
host: i.host,
port: i.port,
secure: i.tls === "implicit",
requireTLS: true,
connectionTimeout: t.connection,
dnsTimeout: t.connection,
greetingTimeout: t.greeting,
socketTimeout: t.silence,
socketCloseTimeout: 0,
tls: {
rejectUnauthorized: true,
minVersion: "TLSv1.2",
...n === void 0 ? {} : {
ca: n
}
}
});
}
function converse({to: e, cc: t}, i, n, a) {
const o = {
...u,
...n.patience
};
const s = send_open(n, o);
const r = {
from: n.from,
to: [ ...e, ...t ]
};
let c = false;
let p = false;
const finish = e => {
if (p) return;
p = true;
clearTimeout(l);
if (e.kind === "sent") sayGoodbye(s); else s.close();
a(e);
};
const fail = e => {
const t = shorten(e.message, n.secrets);
finish(c ? afterHandingOver(e, t) : beforeHandingOver(e, t, r, n.server));
};
const l = setTimeout(() => {
fail(Object.assign(new Error("No end within the time allowed"), {
code: "ETIMEDOUT"
}));
}, o.overall);
const d = allOrNobody(i, r, e, () => {
c = true;
});
s.on("error", fail);
s.connect(i => {
if (i) return fail(i);
if (!s.secure) return finish(notSent("no-tls", ""));
if (!s.allowsAuth) return finish(notSent("no-login", ""));
const {user: a, password: o} = n.server;
s.login({
user: a,
pass: o
}, i => {
if (i) return fail(i);
s.send(r, d, (i, a) => {
if (i) return fail(i);
const o = shorten(a?.response ?? "", n.secrets);
finish(/^250[ -]/.test(a?.response ?? "") ? {
kind: "sent",
accepted: e,
refusedCopies: t.filter(e => r.rejected?.includes(e)),
response: o
} : {
kind: "unknown",
why: "unclear-answer",
detail: o
});
});
});
});
}
function beforeHandingOver(e, t, i, n) {
const a = reasonOf(e, n);
const o = i.rejectedErrors?.[0];
if (o !== void 0 && a !== "sender-refused") return notSent("recipient-refused", t, statusOf(o), i.rejected ?? []);
return notSent(a, t, statusOf(e));
}
function afterHandingOver(e, t) {
const i = statusOf(e);
if (e.code === "EMESSAGE") return i !== null && i >= 400 && i < 600 ? notSent("message-refused", t, i) : {
kind: "unknown",
why: "unclear-answer",
detail: t
};
return {
kind: "unknown",
why: e.code === "ETIMEDOUT" ? "timeout" : "connection-lost",
detail: t
};
}
function sayGoodbye(e) {
const t = setTimeout(() => e.close(), h);
e.once("end", () => clearTimeout(t));
e.quit();
}
const f = 587;
const v = 465;
const x = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const g = /[\u0000-\u0020\u007f-\u009f]/;
function readSmtpUrl(e) {
const t = e.trim();
const refuse = (e, i = []) => ({
ok: false,
why: e,
secrets: [ t, ...i ].filter(e => e !== "")
});
const i = loginIn(t);
if (w.test(i)) {
const e = i.indexOf(":");
return refuse("encoding", [ i, i.slice(0, Math.max(0, e)), i.slice(e + 1) ]);
}
if (t === "" || g.test(t) || !URL.canParse(t)) return refuse("malformed");
const n = new URL(t);
const a = n.protocol === "smtps:" ? "implicit" : n.protocol === "smtp:" ? "starttls" : null;
if (a === null) return refuse("scheme");
const o = decoded(n.username);
const s = decoded(n.password);
if (o === null || s === null) return refuse("login", [ n.username, n.password ]);
const r = smtp_url_forms(o, s, n.password);
if (o === "" || s === "") return refuse("login", r);
if (/[?#]/.test(t) || n.pathname !== "" && n.pathname !== "/") return refuse("options", r);
const c = n.hostname.startsWith("[");
const p = c ? n.hostname.slice(1, -1) : n.hostname;
if (!c && !p.split(".").every(e => x.test(e))) return refuse("host", r);
const l = n.port === "" ? a === "implicit" ? v : f : Number(n.port);
if (l === 0) return refuse("port", r);
return {
ok: true,
server: {
host: p,
port: l,
tls: a,
user: o,
password: s
},
secrets: [ t, ...r ]
};
}
const w = /[#/?]|%(?![0-9A-Fa-f]{2})/;
function loginIn(e) {
const [, t = ""] = /^[a-z+.-]+:\/\/(.*)$/is.exec(e) ?? [];
return t.slice(0, Math.max(0, t.lastIndexOf("@")));
}
function decoded(e) {
try {
const t = decodeURIComponent(e);
return g.test(t.replaceAll(" ", "")) ? null : t;
} catch {
return null;
}
}
function base64(e) {
return Buffer.from(e, "utf8").toString("base64");
}
function smtp_url_forms(e, t, i) {
return [ t, i, base64(t), base64(`\0${e}\0${t}`), encodeURIComponent(t) ].filter((e, t, i) => e !== "" && i.indexOf(e) === t);
}
var b = i(3024);
var k = i(8161);
var _ = i(6760);
function writeEml(e, t) {
const i = (0, _.join)(process.env["RUNNER_TEMP"] || (0, k.tmpdir)(), `${e}.eml`);
(0, b.writeFileSync)(i, t, {
mode: 384
});
return i;
}
var y = i(2266);
var j = i(2616);
const {randomUUID: E} = process.getBuiltinModule("node:crypto");
const T = "posiljatelj@example.invalid";
function postOf(e, t = {}) {
const {smtpUrl: i, mailFrom: a} = e;
if (a !== void 0 && !(0, n.PW)(a)) {
const e = /<[^<>]+>/.test(a);
throw new y.H5("mail-from", "name@example.si", e ? "display-name" : null);
}
if (i === void 0) return {
server: null,
secrets: [],
from: a ?? T,
tuning: t
};
const o = readSmtpUrl(i);
for (const e of o.secrets) (0, j.dK)(e);
if (!o.ok) throw new y.H5("smtp-url", "smtp://user:password@host:587, smtps://user:password@host:465", o.why === "malformed" ? null : o.why);
if (a === void 0) throw new y.H5("mail-from", "name@example.si");
return {
server: o.server,
secrets: o.secrets,
from: a,
tuning: t
};
}
function newMessageId(e, t) {
const i = t.from.slice(t.from.indexOf("@") + 1);
return `<${uniquely(e)}@${i.length > 63 ? "ezdrav.invalid" : i}>`;
}
function uniquely(e) {
return [ readably(e), E().replaceAll("-", "") ].filter(e => e !== "").join(".");
}
function readably(e) {
const t = e.slice(0, 100).split(".");
return t.filter(e => e !== "").join(".");
}
async function postLetter(e, t, i, n) {
const {server: o, from: s, secrets: r, tuning: c} = i;
if (o !== null) return send(e, {
...c,
...t,
server: o,
from: s,
secrets: r
});
const p = await (0, a.eml)(e, {
...t,
from: s
});
if (p === null) return {
kind: "not-sent",
why: "address",
status: null,
detail: "",
rejected: []
};
return {
kind: "by-hand",
path: writeEml(n, p),
fromKnown: s !== T
};
}
}),
5337: ((e, t, i) => {
i.d(t, {
b: () => outboxState
});
var n = i(9466);
const a = 15 * n.pY;
function outboxState(e, t) {
const i = e.filter(({end: e}) => e !== "failed" && e !== "yielded");
const n = i.find(({end: e}) => e === "sent");
const o = i.find(({end: e}) => e === "unknown");
const [s] = i;
const r = n ?? o ?? s;
if (r === void 0) return {
kind: "none"
};
const {messageId: c, at: p, end: l} = r;
const d = l === null && t - p >= a;
return {
kind: l === "sent" ? "sent" : l === "unknown" || d ? "unknown" : "claimed",
messageId: c,
at: p
};
}
}),
6381: ((e, t, i) => {
i.d(t, {
G: () => askForToken,
j: () => idTokenAccess
});
var n = i(3619);
var a = i(3305);
const o = n.Ikc({
value: n.YjP().check(a.m9(1), a.Eb(16384))
});
const s = "GET ACTIONS_ID_TOKEN_REQUEST_URL";
function idTokenAccess(e) {
const t = e["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
const i = e["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
return t === "" || i === "" ? null : {
url: t,
secret: i
};
}
async function askForToken(e, t, i) {
const n = t === null ? null : safeUrl(t.url);
if (t === null || n === null) {
const e = {
why: t === null ? "token-not-set" : "token-url",
values: {}
};
const i = {
code: "api.forbidden",
request: s,
status: null,
detail: ""
};
return {
ok: false,
problem: {
...i,
flaw: e,
permission: "id-token: write"
}
};
}
n.searchParams.set("audience", i);
const a = await e.elsewhere(s, n.href, t.secret, o);
return a.ok ? {
...a,
value: a.value.value
} : a;
}
function safeUrl(e) {
const t = URL.canParse(e) ? new URL(e) : null;
const i = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(t?.hostname ?? "");
return t?.protocol === "https:" || t?.protocol === "http:" && i ? t : null;
}
}),
9962: ((e, t, i) => {
i.d(t, {
Bj: () => createSignedReceipt,
Gq: () => readReceiptEnd,
JW: () => confirmReceipt,
T8: () => statementOf,
hx: () => failReceipt,
wr: () => listReceipts,
zk: () => createClaim
});
var n = i(3619);
var a = i(2830);
var o = i(9339);
var s = i(6085);
var r = i(834);
var c = i(1028);
function statementOf(e, t) {
return {
schema: 1,
object: t,
intervention: e.interventionId,
plan: e.planDigest,
environment: e.environment,
recipients: e.recipients,
"message-id": e.messageId,
server: e.mailServer,
run: String(e.runId)
};
}
function createClaim(e, t, i, n) {
const a = n === null ? {} : {
token: n
};
const o = {
...statementOf(i, "claim"),
...a
};
return deploy(e, t, i.commit, `ezdrav:${i.kind}`, o);
}
function createSignedReceipt(e, t, i, {kind: n, payload: a, token: o}) {
const r = {
schema: 1,
kind: n,
said: a,
token: o
};
return deploy(e, t, i, s.nk, r);
}
async function deploy(e, t, i, a, s) {
const c = await e.send("POST /repos/{owner}/{repo}/deployments", {
...(0, o.at)(t),
ref: i,
task: a,
environment: r.En,
auto_merge: false,
required_contexts: [],
production_environment: false,
transient_environment: true,
payload: s
}, n.Ikc({
id: n.aig(),
sha: n.euz(i)
}));
return c.ok ? {
...c,
value: c.value.id
} : c;
}
function confirmReceipt(e, t, i) {
return setStatus(e, t, i, "success");
}
function failReceipt(e, t, i) {
return setStatus(e, t, i, "failure");
}
function setStatus(e, t, i, a) {
return e.send("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
...(0, o.at)(t),
deployment_id: i,
state: a,
auto_inactive: false
}, n.Ikc({
state: n.euz(a),
created_at: c.u
}));
}
const p = n.YOg(n.Ikc({
id: n.aig(),
created_at: c.u,
payload: n.L5J(),
creator: n.mee(a.C$),
repository_url: n.YjP()
}));
const l = 20;
async function listReceipts(e, t, i, n) {
const c = [];
let d = await e.get("GET /repos/{owner}/{repo}/deployments", {
...(0, o.at)(t),
task: `ezdrav:${i}`,
per_page: 100
}, p);
for (let i = 1; d.ok; i += 1) {
if (d.value.some(e => !(0, o.lJ)(t, e.repository_url))) return (0, o._2)(d.request);
const m = d.value.filter(({creator: e}) => e !== null && (0, r.w2)((0, a.EW)(e)));
const u = m.map(({id: e, created_at: t, payload: i}) => ({
id: e,
createdAt: t,
payload: (0, s.Md)(i)
}));
c.push(...u);
if (d.next === null || i === l || u.some(n)) return {
...d,
value: c
};
d = await e.follow(d.next, d.request, p, t.id);
}
return d;
}
const d = n.YOg(n.Ikc({
id: n.aig(),
state: n.YjP(),
created_at: c.u
}));
async function readReceiptEnd(e, t, i) {
const n = await e.list("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
...(0, o.at)(t),
deployment_id: i
}, d, l);
if (!n.ok) return n;
const [a] = n.value.filter(({state: e}) => e === "success" || e === "failure" || e === "error").toSorted((e, t) => e.id - t.id);
if (a === void 0) return {
...n,
value: null
};
const {state: s, created_at: r} = a;
return {
...n,
value: s === "success" ? {
kind: "delivered",
at: r
} : {
kind: "given-up"
}
};
}
}),
8920: ((e, t, i) => {
i.d(t, {
m: () => notify
});
var n = i(2544);
var a = i(9962);
var o = i(9600);
var s = i(5079);
var r = i(217);
var c = i(7400);
async function notify(e, t, i, n, a, o) {
const r = (0, s.tI)(i.interventionId, n);
const c = {
messageId: r,
date: a
};
const {server: p} = n;
if (p === null) {
const e = await (0, s.fU)(i.letter, c, n, nameOf(i));
if (e.kind === "by-hand") return e;
return {
kind: "not-sent",
delivery: undelivered(e),
left: null
};
}
const {mailServer: l} = o;
const d = p.host.toLowerCase();
if (l !== void 0 && l.toLowerCase() !== d) return {
kind: "other-server",
host: d,
named: l
};
const m = contentOf(i, r, d);
return e.uninterrupted(() => sendWithReceipt({
client: e,
repository: t,
content: m
}, i, n, c, o.signer));
}
async function sendWithReceipt(e, t, i, n, p) {
const {content: d} = e;
const {messageId: m, date: u} = n;
const h = p === null ? null : await (0, c._)(p, d.kind, (0, a.T8)(d, "claim"));
if (h !== null && h.kind !== "signed" && p?.demanded === true) return {
kind: "no-signature",
problem: h.problem
};
const f = h?.kind === "signed" ? h.token : null;
const v = (0, r.Cp)(e, f, t.since);
const x = await (0, o.E)(v, m, u, r.ne, async () => {
const e = await (0, s.fU)(t.letter, n, i, nameOf(t));
const a = e.kind === "by-hand" ? l : e;
return {
end: a.kind === "not-sent" ? "failed" : a.kind,
delivery: a
};
});
switch (x.kind) {
case "not-claimed":
return {
kind: "no-receipt",
problem: x.problem
};

case "yielded":
return {
kind: "rival",
receipt: String(x.key)
};

case "delivered":
{
const {recorded: t} = x;
const {delivery: i} = x.delivery;
const n = String(x.key);
if (i.kind === "unknown") return {
kind: "unknown",
messageId: m,
receipt: n,
delivery: i
};
if (i.kind === "not-sent") return {
kind: "not-sent",
delivery: i,
left: t.ok ? null : n
};
const a = await receiptSigned(e, p, h);
if (!t.ok && a.kind !== "signed") return {
kind: "unconfirmed",
messageId: m,
receipt: n,
problem: t.problem
};
const o = t.ok ? t.value : u;
const {mailServer: s} = d;
const {refusedCopies: r} = i;
return {
kind: "sent",
at: o,
messageId: m,
receipt: n,
mailServer: s,
signing: a,
refusedCopies: r
};
}
}
}
async function receiptSigned({client: e, repository: t, content: i}, o, s) {
if (o === null || s === null) return {
kind: "unset"
};
const {demanded: l} = o;
const unsigned = (e, t = true) => ({
kind: "unsigned",
setUp: t,
demanded: l,
problem: e
});
if (s.kind === "not-set-up") return unsigned(s.problem, false);
const {kind: d, commit: m} = i;
const u = (0, a.T8)(i, "receipt");
const h = await (0, c.G)(o, d, u);
if (h.kind !== "signed") return unsigned(h.problem);
for (let i = 1; ;i += 1) {
const o = await (0, a.Bj)(e, t, m, {
kind: d,
payload: u,
token: h.token
});
if (o.ok) {
await (0, a.JW)(e, t, o.value);
return {
kind: "signed"
};
}
if (i === p || (0, r.vu)(o.problem)) return unsigned(o.problem);
await (0, n.v)(r.j2 * i, e.signal);
}
}
const p = 3;
const nameOf = ({letter: e, interventionId: t}) => `ezdrav-${e.kind}-${t}`;
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
function contentOf(e, t, i) {
const {letter: n, since: a, ...o} = e;
return {
...o,
recipients: n.to,
messageId: t,
mailServer: i
};
}
}),
217: ((e, t, i) => {
i.d(t, {
Cp: () => receiptLedger,
V9: () => giveUpReceipt,
j2: () => s,
ne: () => o,
vu: () => isRefusal
});
var n = i(2544);
var a = i(9962);
const o = {
code: "api.malformed",
request: "GET /repos/{owner}/{repo}/deployments",
status: 200,
detail: "the list lacks the receipt just made"
};
const s = 1e3;
function receiptLedger({client: e, repository: t, content: i}, o, r) {
let c = false;
return {
claim: async () => {
const n = await (0, a.zk)(e, t, i, o);
return n.ok ? n : {
...n,
certain: isRefusal(n.problem)
};
},
attempts: async () => {
const isLast = ({createdAt: e}) => e <= r;
const n = await (0, a.wr)(e, t, i.kind, isLast);
if (!n.ok) return n;
const o = n.value.filter(({createdAt: e}) => e > r).filter(({payload: e}) => e?.interventionId === i.interventionId).filter(({payload: e}) => e?.planDigest === i.planDigest).toSorted((e, t) => e.id - t.id);
const s = [];
for (const {id: n, createdAt: r, payload: p} of o) {
const o = p?.messageId ?? "";
const l = o === i.messageId && !c;
const d = l ? null : await (0, a.Gq)(e, t, n);
if (d?.ok === false) return d;
s.push({
key: n,
messageId: o,
...endOf(d?.value ?? null, r)
});
}
return {
ok: true,
value: s
};
},
end: async (i, n) => {
c = true;
const o = e.clock.now();
if (n === "unknown") return {
ok: true,
value: o.known ? o.value : r
};
if (n !== "sent") {
const n = await (0, a.hx)(e, t, i);
return n.ok ? {
ok: true,
value: r
} : n;
}
const s = await (0, a.JW)(e, t, i);
return s.ok ? {
ok: true,
value: s.value.created_at
} : s;
},
wait: t => (0, n.v)(s * t, e.signal)
};
}
function endOf(e, t) {
if (e === null) return {
at: t,
end: null
};
return e.kind === "delivered" ? {
at: e.at,
end: "sent"
} : {
at: t,
end: "failed"
};
}
const r = [ "announcement", "notification", "withdrawal" ];
async function giveUpReceipt(e, t, i) {
const isMeant = ({payload: e}) => e?.messageId === i;
let n = "";
for (const i of r) {
const o = await (0, a.wr)(e, t, i, isMeant);
if (!o.ok) return o;
n = o.request;
const s = o.value.find(isMeant);
if (s === void 0) continue;
const r = await (0, a.Gq)(e, t, s.id);
if (!r.ok) return r;
const c = r.value === null ? await (0, a.hx)(e, t, s.id) : r;
if (!c.ok) return c;
}
return {
ok: true,
value: null,
request: n,
next: null
};
}
function isRefusal({status: e}) {
return e !== null && [ 400, 401, 403, 404, 409, 410, 422, 429 ].includes(e);
}
}),
2270: ((e, t, i) => {
i.d(t, {
B: () => resultOf
});
function resultOf(e, t, {to: i, subject: n}, a) {
switch (e.kind) {
case "sent":
return {
...e,
notice: t,
to: i
};

case "unconfirmed":
return {
...e,
notice: t
};

case "unknown":
{
const {messageId: i, receipt: n} = e;
return {
kind: "unknown",
now: true,
notice: t,
messageId: i,
receipt: n,
since: a
};
}

case "not-sent":
{
const {why: i, status: n, detail: a, rejected: o} = e.delivery;
return {
kind: "not-sent",
notice: t,
why: i,
status: n,
detail: a,
rejected: o,
left: e.left
};
}

case "by-hand":
return {
...e,
notice: t,
to: i,
subject: n
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
7400: ((e, t, i) => {
i.d(t, {
G: () => signPatiently,
_: () => sign
});
var n = i(2544);
var a = i(6381);
var o = i(6346);
var s = i(2489);
async function sign({client: e, access: t}, i, n) {
const r = (0, o.Ox)(i, n);
const c = await (0, a.G)(e, t, r);
if (!c.ok) return {
kind: t === null ? "not-set-up" : "failed",
problem: c.problem
};
if ((0, s.C)(c.value, r) !== null) return {
kind: "signed",
token: c.value
};
const p = {
why: "another-token",
values: {}
};
const l = {
code: "api.malformed",
request: c.request,
status: 200,
detail: ""
};
return {
kind: "failed",
problem: {
...l,
flaw: p
}
};
}
const r = {
all: 3e5,
between: 15e3
};
async function signPatiently(e, t, i) {
const a = performance.now() + r.all;
for (;;) {
const o = await sign(e, t, i);
const s = o.kind === "failed" && passes(o.problem);
if (!s || performance.now() + r.between > a) return o;
await (0, n.v)(r.between, e.client.signal);
}
}
function passes({status: e}) {
return e === null || e === 429 || e >= 500;
}
}),
5074: ((e, t, i) => {
i.d(t, {
notifyUrgent: () => notifyUrgent,
withNotification: () => withNotification
});
var n = i(9466);
var a = i(4789);
var o = i(2544);
var s = i(7992);
var r = i(1738);
var c = i(1923);
var p = i(7290);
var l = i(4391);
var d = i(332);
var m = i(8149);
var u = i(7982);
var h = i(5079);
var f = i(8920);
var v = i(1936);
var x = i(2270);
var g = i(2921);
const w = "urgent-notification";
const b = 4;
const k = 2e3;
async function notifyUrgent(e, t) {
const {client: i, question: n, inputs: o} = e;
const c = (0, h.ss)(o, e.tuning);
const {candidate: p, solution: l, facts: d, repository: g} = t.gathered;
const b = {
judgement: t,
result: null,
parts: []
};
if (p === null || g === null) return b;
const k = await (0, u.XN)(i, n, d);
const _ = (0, m._)(p, l, k);
const y = {
verdict: _,
gathered: {
...t.gathered,
facts: k
}
};
if (!(0, v.t)(_) || !k.now.known) return {
...b,
judgement: y
};
const {intervention: j, planDigest: E} = p;
const T = await (0, a.kd)(i, n.repository, j.id);
const A = T.ok ? T.value?.url : void 0;
const S = (0, r.q)(w, {
intervention: j,
solution: l,
planDigest: E,
approvalPage: A
});
if (!(0, s.D)(S)) {
const t = {
kind: "incomplete",
notice: w,
missing: S.missing
};
return told(e, y, p, t, null);
}
const C = await (0, f.m)(i, n.repository, {
kind: "notification",
letter: S,
interventionId: j.id,
planDigest: E,
commit: g.tip,
runId: n.runId,
environment: j.environment,
since: newestDelivery(k.receipts, j.id)
}, c, k.now.value, {
signer: null,
mailServer: l.contacts["mail-server"]
});
const z = (0, x.B)(C, w, S, k.now.value);
return told(e, await judgeAgain(e, y, C), p, z, S);
}
function newestDelivery(e, t) {
const i = e?.known === true ? e.value : [];
const a = i.filter(({payload: e}) => e?.interventionId === t).flatMap(({deliveredAt: e}) => e === null ? [] : [ e ]);
return (0, n.B9)(Math.max(0, ...a));
}
const _ = new Set([ "urgent.not-notified", "urgent.unverifiable", "urgent.notified-in-future" ]);
async function judgeAgain({judge: e, signal: t}, i, {kind: n}) {
if (n === "not-sent" || n === "no-receipt" || n === "by-hand") return i;
const a = n === "sent" || n === "rival" ? b : 1;
for (let i = 1; ;i += 1) {
const n = await e();
const {reasonCodes: s} = n.verdict;
const r = s.length > 0 && s.every(e => _.has(e));
if (!r || i === a) return n;
await (0, o.v)(k, t);
}
}
function told({language: e, question: t}, i, a, o, s) {
const {intervention: r, planDigest: p, path: l} = a;
const {owner: d, name: m} = t.repository;
const u = i.gathered.facts.now;
const h = (0, c.Gm)({
announced: {
id: r.id,
path: l,
planDigest: p,
urgent: true,
result: o,
issue: null,
heard: [],
issueTrouble: null
},
letter: s?.text ?? null,
now: u.known ? u.value : (0, n.B9)(0),
language: e,
to: s?.to ?? [],
repository: `${d}/${m}`
});
return {
judgement: i,
result: o,
parts: h
};
}
function withNotification(e, {result: t, parts: i}, n) {
if (t === null) return e;
const {quotes: a} = (0, g.w)(n);
const o = i.flatMap(e => e.kind === "sentence" ? [ (0, l.M_)(e.text, a) ] : []).join(" ");
const s = (0, g.w)(n).announce.notices[w];
const r = (0, p.I)(t) ? "notice" : "error";
return {
...e,
log: `${(0, d._r)(i, n)}\n${e.log}`,
summary: `${e.summary}\n${(0, d.Y1)(i)}`,
annotations: [ {
level: r,
title: s,
message: o
}, ...e.annotations ]
};
}
}),
9600: ((e, t, i) => {
i.d(t, {
E: () => sendOnce
});
var n = i(5337);
const a = 3;
async function sendOnce(e, t, i, a, o) {
const s = await e.claim();
if (!s.ok && s.certain) return {
kind: "not-claimed",
problem: s.problem
};
const r = await findOwn(e, t, s.ok ? null : s.problem, a);
if (!r.ok) {
if (s.ok) await e.end(s.value, "failed");
return {
kind: "not-claimed",
problem: r.problem
};
}
const {own: c, older: p} = r.value;
const l = (0, n.b)(p, i);
if (l.kind !== "none") {
await e.end(c.key, "yielded");
const t = p.find(e => e.messageId === l.messageId) ?? c;
return {
kind: "yielded",
to: l,
key: t.key
};
}
const d = await o();
const m = await recordEnd(e, c, d.end);
return {
kind: "delivered",
key: c.key,
delivery: d,
recorded: m
};
}
async function findOwn(e, t, i, n) {
for (let o = 1; ;o += 1) {
const s = await e.attempts();
if (!s.ok) return s;
const r = s.value.findIndex(e => e.messageId === t);
const c = s.value[r];
if (c !== void 0) return {
ok: true,
value: {
own: c,
older: s.value.slice(0, r)
}
};
if (o === a) return {
ok: false,
problem: i ?? n
};
await e.wait(o);
}
}
async function recordEnd(e, t, i) {
for (let n = 1; ;n += 1) {
const o = await e.end(t.key, i);
if (o.ok || n === a) return o;
await e.wait(n);
const s = await e.attempts();
const r = s.ok ? s.value.find(({messageId: e}) => e === t.messageId) : null;
if (r?.end === i) return {
ok: true,
value: r.at
};
}
}
}),
4729: ((e, t, i) => {
i.d(t, {
g: () => mailRemedy
});
function isForNow(e) {
return e !== null && e >= 400 && e < 500;
}
function mailRemedy({why: e, status: t}, i) {
return isForNow(t) ? [ i.tryLater ] : [ i.mailRemedies[e], i.sendAgain ];
}
}),
1923: ((e, t, i) => {
i.d(t, {
Gm: () => announcedParts,
De: () => heardParts,
ej: () => problemSentences
});
var n = i(4729);
var a = i(7674);
var o = i(7209);
function written(e) {
const t = (0, o.dE)(e);
return (0, a.p)(t).ok ? t : `${t}${(0, o.HA)(e)}`;
}
function recordBlock(e, t) {
const {urgent: i, sentAt: n, to: a, reference: o, planDigest: s} = e;
const {sentAt: r, reference: c} = t.recordComments;
const p = [ n === null ? `sent-at:  # ${r}` : `sent-at: ${written(n)}`, `recipients: [${a.join(", ")}]`, o === null ? `reference:  # ${c}` : `reference: "${o}"`, `plan: ${s}` ];
const l = i ? [ "urgent:", "  notification:" ] : [ "announcement:" ];
const d = i ? "    " : "  ";
return [ ...l, ...p.map(e => `${d}${e}`) ].join("\n");
}
var s = i(6783);
var r = i(4391);
var c = i(9964);
var p = i(332);
var l = i(2921);
function announcedParts(e) {
const {announced: t, language: i} = e;
const n = (0, l.w)(i).announce;
const {issue: a, issueTrouble: o} = t;
const s = a === null ? [] : [ (0, p.em)(n.issueAt(a.number)) ];
const r = o === null ? [] : [ (0, p.em)(n.issueTrouble), ...problemSentences(o, (0, 
l.w)(e.language)) ];
const c = t.heard.flatMap(t => heardParts(t, e));
return [ ...resultParts(t.result, e, n), ...c, ...r, ...s ];
}
function heardParts(e, {announced: {id: t, planDigest: i}, now: n, language: a}) {
const o = `/approve ${t} ${i}`;
const r = (0, s.nE)(e, o, n, (0, l.w)(a)).map(p.em);
return e.no === null ? [ ...r, {
kind: "block",
text: o
} ] : r;
}
function resultParts(e, t, i) {
const {moments: a} = (0, l.w)(t.language);
const when = e => a.when(e, t.now);
const o = "notice" in e ? i.notices[e.notice] : "";
switch (e.kind) {
case "sent":
{
const n = i.sent(o, addresses(e.to), when(e.at), (0, r.TL)(e.messageId));
const a = e.notice === "changed-announcement" ? [ (0, p.em)(i.sentVoid) ] : [];
const s = (0, p.em)(i.handedOver((0, r.TL)(e.mailServer)));
const c = e.refusedCopies;
const l = c.length === 0 ? [] : [ (0, p.em)(i.copiesRefused(addresses(c))) ];
return [ (0, p.em)(n), s, ...l, ...signingParts(e.signing, t), ...a ];
}

case "told":
{
if (e.withdrawn) return [ (0, p.em)(i.withdrawalTold(when(e.at))) ];
const t = e.via === "receipt" ? i.told : i.toldByRecord;
return [ (0, p.em)(t(when(e.at), (0, r.TL)(e.reference ?? "–"))), ...e.expired === true ? [ (0, 
p.em)(i.expired) ] : [] ];
}

case "never-announced":
return [ (0, p.em)(i.neverAnnounced) ];

case "by-hand":
return byHandParts(e, t, i);

case "not-sent":
return [ (0, p.em)(i.notSent(o, i.refusals[e.why])), ...e.status === null && e.detail === "" ? [] : [ (0, 
p.em)(i.server(spaced(e.status, e.detail === "" ? "" : (0, r.TL)(e.detail)))) ], ...e.rejected.length === 0 ? [] : [ (0, 
p.em)(i.rejected(addresses(e.rejected))) ], ...e.left === null ? [] : [ (0, p.em)(i.receiptLeft(e.left)) ], ...(0, 
n.g)(e, i).map(p.em) ];

case "unknown":
{
const {messageId: n, since: a} = e;
const s = e.now ? i.unknown(o, (0, r.TL)(n)) : i.earlierUnknown(o, when(a), (0, 
r.TL)(n));
return [ (0, p.em)(s), ...lookingParts(e, a, t, i) ];
}

case "unconfirmed":
{
const n = (0, p.em)(i.unconfirmed(o, (0, r.TL)(e.messageId)));
const a = lookingParts(e, t.now, t, i);
return [ n, ...problemSentences(e.problem, (0, l.w)(t.language)), ...a ];
}

case "failed":
return [ (0, p.em)(i.failed[e.at]), ...problemSentences(e.problem, (0, l.w)(t.language)) ];

case "incomplete":
return [ (0, p.em)(i.incomplete(o, e.missing.map(r.TL).join(", "))) ];

case "other-server":
return [ (0, p.em)(i.otherServer((0, r.TL)(e.host), (0, r.TL)(e.named))) ];

case "rival":
return [ (0, p.em)(i.rival) ];

case "same-id":
{
const n = e.files.map(r.TL).join(", ");
return [ (0, p.em)(i.severalWithOneId((0, r.TL)(t.announced.id), n)) ];
}

case "refused":
return [ (0, p.em)(i.refused) ];
}
}
function signingParts(e, {language: t}) {
const i = (0, l.w)(t);
const n = i.announce;
switch (e.kind) {
case "unset":
return [];

case "signed":
return [ (0, p.em)(n.signed) ];

case "unsigned":
{
if (!e.setUp) return [ (0, p.em)(n.notSetUp) ];
const t = e.demanded ? n.unsignedDemanded : n.unsigned;
return [ (0, p.em)(t), ...problemSentences(e.problem, i) ];
}
}
}
function problemSentences(e, t) {
const {request: i, status: n, permission: a, permissions: o} = e;
const s = t.announce;
return [ (0, p.em)(s.problem((0, r.TL)(i), spaced(n, (0, c.R)(e, t)))), ...a === void 0 ? [] : [ (0, 
p.em)(s.permission((0, r.TL)(a))) ], ...o === void 0 ? [] : [ (0, p.em)(s.permissions((0, 
r.TL)(o))) ], ...(0, c.n)(e, t).map(p.em) ];
}
function spaced(e, t) {
return [ e ?? "", t ].filter(e => e !== "").join(" ");
}
function addresses(e) {
return e.map(r.TL).join(", ");
}
function byHandParts(e, t, i) {
const {notice: n, path: a, to: o, subject: s, fromKnown: c} = e;
const {announced: l, letter: d} = t;
const {urgent: m, planDigest: u} = l;
const h = n === "withdrawal" ? [ (0, p.em)(i.recordWithdrawal) ] : [ (0, p.em)(i.recordIt), {
kind: "block",
text: recordBlock({
urgent: m,
sentAt: null,
to: o,
reference: null,
planDigest: u
}, i)
} ];
return [ (0, p.em)(i.byHand(i.notices[n])), (0, p.em)(i.sendThis((0, r.TL)(a), addresses(o), (0, 
r.TL)(s))), ...c ? [] : [ (0, p.em)(i.setSender) ], ...h, ...d === null ? [] : [ {
kind: "letter",
title: i.wholeLetter,
text: d
} ] ];
}
function lookingParts({messageId: e, notice: t}, i, {announced: n, to: a}, o) {
const {urgent: s, planDigest: c} = n;
const l = t === "withdrawal" ? [ (0, p.em)(o.recordWithdrawal) ] : [ (0, p.em)(o.ifItArrived), {
kind: "block",
text: recordBlock({
urgent: s,
sentAt: i,
to: a,
reference: e,
planDigest: c
}, o)
} ];
return [ (0, p.em)(o.lookForIt((0, r.TL)(e))), ...l, (0, p.em)(o.ifItDidNot((0, 
r.TL)(e))) ];
}
}),
7290: ((e, t, i) => {
i.d(t, {
I: () => isSettled,
n: () => lacksSignature
});
function isSettled(e) {
const {kind: t} = e;
if (t === "sent") return !lacksSignature(e);
return t === "told" || t === "never-announced";
}
function lacksSignature({signing: e}) {
return e.kind === "unsigned" && e.demanded;
}
}),
7992: ((e, t, i) => {
i.d(t, {
D: () => isLetter,
X: () => n
});
const n = [ "announcement", "changed-announcement", "withdrawal", "urgent-notification", "closing-report", "account-request", "revocation", "architecture", "request", "question" ];
function isLetter(e) {
return !("missing" in e);
}
}),
1738: ((e, t, i) => {
i.d(t, {
q: () => writeLetter
});
const n = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const a = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/gu;
const o = "�";
function plain(e) {
return e.replace(n, "\n").replaceAll("\t", " ").replace(a, o).replace(/ +$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
}
function oneLine(e) {
return e === void 0 ? void 0 : plain(e).replace(/\s+/g, " ");
}
function isBlank(e) {
return plain(e).replaceAll(o, "").trim() === "";
}
function shortened(e, t) {
const i = Array.from(e);
return i.length <= t ? e : `${i.slice(0, t - 1).join("")}…`;
}
function heading(e) {
return {
kind: "heading",
text: e
};
}
function paragraph(e) {
return {
kind: "paragraph",
text: e
};
}
function list(e) {
return {
kind: "list",
items: e
};
}
function links(...e) {
return {
kind: "links",
links: e
};
}
function line(e) {
return {
kind: "line",
text: e
};
}
function rows(...e) {
return {
kind: "rows",
rows: e.flatMap(([e, t]) => t === void 0 || plain(t) === "" ? [] : [ {
label: e,
value: plain(t)
} ])
};
}
var s = i(7209);
var r = i(9466);
const c = {
1: "ponedeljek",
2: "torek",
3: "sreda",
4: "četrtek",
5: "petek",
6: "sobota",
7: "nedelja"
};
const p = {
...c,
3: "sredo",
6: "soboto",
7: "nedeljo"
};
function dateText(e) {
const [t, i, n] = e.split("-").map(Number);
return `${n}. ${i}. ${t}`;
}
function dayText(e) {
return `${c[(0, s.jr)(e)]}, ${dateText(e)}`;
}
function onDayText(e) {
return `v ${p[(0, s.jr)(e)]}, ${dateText(e)}`;
}
function timeText(e) {
const [t = "", i = ""] = (0, s.HJ)(e).split(":");
return `ob ${Number(t)}.${i}`;
}
function momentText(e) {
const t = (0, s.HA)(e);
const i = (0, s.HA)((0, r.tY)(e, -r.dp)) !== t || (0, s.HA)((0, r.tY)(e, r.dp)) !== t;
const n = `${dayText((0, s.gD)(e))}, ${timeText(e)}`;
return i ? `${n} (UTC${t})` : n;
}
function lengthText(e, t) {
return minutesText((0, r.OJ)(e, t));
}
function minutesText(e) {
const t = Math.floor(e / 60);
const i = e % 60;
if (e === 0) return "manj kot minuto";
if (t === 0) return `${i} min`;
return i === 0 ? `${t} h` : `${t} h ${i} min`;
}
var l = i(5854);
const d = 15;
function lastDayToAnswer(e, t) {
for (let i = 1; i <= d; i += 1) {
const n = (0, s.fi)((0, s.gD)(e), -i);
const {working: a} = (0, l.kb)(n, t);
if (a === true) return n;
if (a === null) return null;
}
return null;
}
const m = {
production: "produkcijskem",
test: "testnem"
};
function beginning({intervention: e}) {
const {start: t} = e.schedule;
return `${onDayText((0, s.gD)(t))}, ${timeText(t)}`;
}
function subjectTail({intervention: e}) {
const {start: t, downtime: i} = e.schedule;
const n = `${dateText((0, s.gD)(t))} ${timeText(t)}`.replaceAll(" ", " ");
return `${oneLine(e.solution)}, ${n}${i ? ", predviden izpad" : ""}`;
}
function whoAndWhat(e, t) {
const {intervention: i, solution: n} = e;
const a = `na rešitvi ${oneLine(i.solution)} v ${m[i.environment]} okolju`;
const o = whoWrites(n);
const s = i.schedule.downtime ? " Predviden je izpad rešitve." : "";
return paragraph(t === "najavljamo" ? `najavljamo poseg ${a}${o}. Začel se bo ${beginning(e)}.${s}` : `obveščamo vas, da bomo ${beginning(e)}, začeli urgentni poseg ${a}${o}.${s}`);
}
function answerUntil(e) {
const {schedule: t} = e.intervention;
const i = e.solution.calendar["extra-non-working-days"];
const n = lastDayToAnswer(t.start, i);
const a = n === null ? "pred začetkom posega" : onDayText(n);
return paragraph(`Odobritev ali zavrnitev prosimo sporočite najpozneje ${a}; brez obeh odobritev posega ne bo.`);
}
function onSolutions({name: e}, t, [i, n]) {
const a = (t ?? []).flatMap(e => oneLine(e) ?? []);
const [o = oneLine(e), ...s] = a.toReversed();
if (s.length === 0) return `${i} ${o}`;
return `${n} ${s.toReversed().join(", ")} in ${o}`;
}
function whoWrites({contractor: e}) {
const t = oneLine(e?.organisation);
return t === void 0 ? "" : ` (izvajalec: ${t})`;
}
function whomToAsk({contractor: e}) {
const t = oneLine(e?.contact);
const i = oneLine(e?.["on-duty"]);
return paragraph(`Vprašanja: ${t ?? "odgovorite na to sporočilo"}` + (i === void 0 ? "" : `; v nujnih primerih: ${i}`) + ".");
}
function whomToCall({intervention: e, solution: t}) {
const {contractor: i} = t;
const n = oneLine(i?.contact);
const a = oneLine(e.contact ?? i?.["on-duty"]);
return paragraph(`Vprašanja: ${n ?? "odgovorite na to sporočilo"}` + (a === void 0 ? "" : `; med posegom je dosegljiv: ${a}`) + ".");
}
var u = i(8504);
function required() {
const e = [];
return {
missing: e,
that(t, i) {
if (!i) e.push(t);
},
text(t, i) {
if (i !== void 0 && !isBlank(i)) return plain(i);
e.push(t);
return "";
}
};
}
const h = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
'"': "&quot;",
"'": "&#39;"
};
function escapeHtml(e) {
return e.replace(/[&<>"']/g, e => h[e] ?? "");
}
function asHtml(e, t) {
const i = escapeHtml(e);
return [ "<!doctype html>", '<html lang="sl">', `<head><meta charset="utf-8"><title>${i}</title></head>`, '<body style="font-family: sans-serif; max-width: 48em; overflow-wrap: anywhere">', `<h1 style="font-size: 1.4em">${i}</h1>`, ...t.map(blockHtml).filter(e => e !== ""), "</body>", "</html>", "" ].join("\n");
}
function blockHtml(e) {
switch (e.kind) {
case "heading":
return `<h2 style="font-size: 1.1em">${escapeHtml(e.text)}</h2>`;

case "paragraph":
return `<p>${lines(e.text)}</p>`;

case "rows":
return e.rows.length === 0 ? "" : `<table cellpadding="4">\n${e.rows.map(rowHtml).join("\n")}\n</table>`;

case "list":
return `<ul>\n${e.items.map(e => `<li>${escapeHtml(e)}</li>`).join("\n")}\n</ul>`;

case "links":
return e.links.map(({label: e, address: t}) => {
const i = escapeHtml(t);
return `<p><a href="${i}" style="overflow-wrap: anywhere">${escapeHtml(e)}</a></p>`;
}).join("\n");

case "line":
return `<pre style="white-space: pre-wrap; overflow-wrap: anywhere">${escapeHtml(e.text)}</pre>`;

default:
return e;
}
}
function rowHtml({label: e, value: t}) {
return `<tr><th align="left" valign="top" style="overflow-wrap: break-word">${escapeHtml(e)}</th><td>${lines(t)}</td></tr>`;
}
function lines(e) {
return escapeHtml(e).replaceAll("\n", "<br>\n");
}
const f = "    ";
function asText(e, t) {
const i = [ e.toUpperCase(), ...t.map(blockText) ];
return `${i.filter(e => e !== "").join("\n\n")}\n`;
}
function blockText(e) {
switch (e.kind) {
case "heading":
return e.text.toUpperCase();

case "paragraph":
return e.text;

case "rows":
return e.rows.map(rowText).join("\n");

case "list":
return e.items.map(e => `- ${e}`).join("\n");

case "links":
return e.links.map(({label: e, address: t}) => `${e}: ${t}`).join("\n");

case "line":
return `${f}${e.text}`;

default:
return e;
}
}
function rowText({label: e, value: t}) {
if (!t.includes("\n")) return `${e}: ${t}`;
return `${e}:\n${t.replace(/^(?=.)/gm, f)}`;
}
const v = 180;
function written(e) {
const {kind: t, to: i, title: n, subject: a, blocks: o, solution: s, contractor: r, custodian: c, cc: p = []} = e;
const l = p.filter(e => !i.includes(e));
const d = oneLine(r?.organisation);
const m = e.several === true ? "izvajalec navedenih rešitev" : `izvajalec rešitve ${oneLine(s)}`;
const u = [ paragraph("Spoštovani,"), ...o, paragraph([ "Lep pozdrav", oneLine(c), d === void 0 ? m : `${d}, ${m}` ].filter(e => e !== void 0 && e !== "").join("\n")) ];
return {
kind: t,
to: i,
...l.length > 0 && {
cc: l
},
...r?.contact !== void 0 && {
replyTo: r.contact
},
subject: shortened(oneLine(a), v),
text: asText(n, u),
html: asHtml(n, u)
};
}
function contractCustodian({contacts: e}) {
const t = oneLine(e["contract-custodian"]);
return t === void 0 ? "za skrbnika pogodbe:" : `za skrbnika pogodbe (${t}):`;
}
function ticketNumber(e) {
const t = oneLine(e);
return t === void 0 || t.startsWith("<") ? "" : ` (${t})`;
}
function notTheForm(e) {
const t = e === void 0 ? "" : ` Številka oddanega uradnega obrazca: ${oneLine(e)}.`;
return paragraph(`To sporočilo ni uradni obrazec eZdravja.${t}`);
}
function accountRequest({member: e, person: t, solution: i, solutions: n = []}) {
const a = oneLine(e.ref);
const o = required();
const s = o.text(`people.${a}.name`, t?.name);
const r = o.text(`people.${a}.email`, t?.email);
const c = o.text(`people.${a}.mobile`, t?.mobile);
const p = o.text(`staff.${a}.role`, e.role);
const l = o.text(`staff.${a}.company`, e.company);
const d = e["eligibility-checked"];
const m = e["statement-signed"];
o.that(`staff.${a}.eligibility-checked`, d !== void 0);
o.that(`staff.${a}.statement-signed`, m !== void 0);
if (d === void 0 || m === void 0 || o.missing.length > 0) return {
missing: o.missing
};
const h = oneLine(i.name);
const f = i.contacts["contract-custodian"];
return written({
kind: "account-request",
contractor: i.contractor,
to: (0, u.LR)(i),
cc: (0, u._o)(i),
title: "Zahtevek za dodelitev uporabniškega računa",
subject: `Zahtevek za dodelitev uporabniškega računa: ${a}, ${h}`,
solution: h,
several: n.length > 0,
custodian: contractCustodian(i),
blocks: [ paragraph(`prosimo za dodelitev uporabniškega računa in dostopov, ki jih spodaj navedena oseba potrebuje za delo na ${onSolutions(i, n, [ "rešitvi", "rešitvah" ])}${whoWrites(i)}.`), paragraph(`Dodelitev prosimo potrdite čim prej, z navedbo šifre ${a}; brez računa oseba ne more začeti delati.`), whomToAsk(i), heading("Oseba"), rows([ "Šifra osebe", a ], [ "Ime in priimek", oneLine(s) ], [ "Vloga", oneLine(p) ], [ "Podjetje", oneLine(l) ], [ "E-naslov", oneLine(r) ], [ "Mobilna številka", oneLine(c) ]), heading("Izpolnjeni pogoji"), rows([ "Upravičenost in pogoje preveril nosilec pogodbe (»Zahteve IKT do SW hiš pri razpisih«)", dayText(d) ], [ "Izjava o varovanju osebnih podatkov podpisana", dayText(m) ], [ "Pogodba", oneLine(i.contract?.reference) ], [ "Skrbnik pogodbe", oneLine(f) ]), paragraph("Osebne podatke iz tega sporočila uporabite samo za dodelitev računa in dostopov."), notTheForm() ]
});
}
const x = {
production: "produkcijsko",
test: "testno"
};
const g = {
low: "nizka",
medium: "srednja",
high: "visoka"
};
const w = {
passed: "uspešno",
failed: "neuspešno"
};
const b = "ni navedeno";
const k = /^test$/i;
function yesNo(e) {
return e ? "da" : "ne";
}
function minutes(e) {
return e === void 0 ? void 0 : `${e} min`;
}
function identity({intervention: e}) {
const {id: t, title: i, solution: n, environment: a, release: o} = e;
return rows([ "Oznaka posega", oneLine(t) ], [ "Naziv posega", oneLine(i) ], [ "Rešitev", oneLine(n) ], [ "Okolje", x[a] ], [ "Izdaja", oneLine(o.tag) ], [ "Izvorna koda (commit)", oneLine(o.commit) ]);
}
function schedule({intervention: e}) {
const {start: t, end: i, downtime: n, ...a} = e.schedule;
return rows([ "Začetek", momentText(t) ], [ "Konec", momentText(i) ], [ "Trajanje", lengthText(t, i) ], [ "Predviden izpad", downtimeText(n, a["downtime-minutes"]) ], [ "Predvideno trajanje del", minutes(a["work-minutes"]) ], [ "Predvideno trajanje povrnitve", minutes(a["rollback-minutes"]) ]);
}
function downtimeText(e, t) {
const i = minutes(t);
return e && i !== void 0 ? `da, do ${i}` : yesNo(e);
}
function wholePlan(e) {
const {intervention: t} = e;
const {components: i, affects: n, risk: a, network: o, tests: s} = t;
return [ heading("Poseg"), identity(e), rows([ "Opis", t.description ], [ "Razlog", t.reason ]), heading("Spremenjene komponente"), list(i.length === 0 ? [ "niso navedene" ] : i.map(componentText)), heading("Vpliv na druge storitve"), list(n.length === 0 ? [ "ni vpliva na druge storitve" ] : n.map(e => oneLine(e))), heading("Termin (po slovenskem času)"), schedule(e), heading("Vpliv in tveganje"), rows([ "Vpliv na uporabnike", t.impact ], [ "Stopnja tveganja", a === void 0 ? b : g[a.level] ], [ "Ukrepi za zmanjšanje tveganja", a?.measures ], [ "Sprememba v omrežju", o === void 0 ? b : yesNo(o.change) ], [ "Dogovor z ekipo IKT o omrežju", oneLine(o?.reference) ]), heading("Načrt povrnitve"), rows([ "Povrnitev v prejšnje stanje", t.rollback ]), heading("Preizkusi in preverjanje"), list(s === void 0 || s.length === 0 ? [ b ] : s.map(testText)), rows([ "Preverjanje po posegu", t.verification ]), heading("Kontakti"), contacts(e) ];
}
function componentText({name: e, from: t, to: i}) {
const n = t === void 0 ? i === void 0 ? "" : `→ ${i}` : `${t} → ${i ?? "?"}`;
return oneLine(n === "" ? e : `${e}: ${n}`);
}
function testText({environment: e, result: t, reference: i}) {
const n = w[t] ?? t;
const a = i === void 0 ? "" : ` (${i})`;
const o = k.test(e) ? "testno okolje" : `okolje ${e}`;
return oneLine(`${o}: ${n}${a}`);
}
function contacts({intervention: e, solution: t}) {
const {client: i, contract: n, contractor: a, contacts: o} = t;
return rows([ "Izvajalec", oneLine(a?.organisation) ], [ "E-naslov izvajalca", oneLine(a?.contact) ], [ "Dosegljivost med posegom", oneLine(e.contact ?? a?.["on-duty"]) ], [ "Naročnik", oneLine(i?.organisation) ], [ "Kontakt naročnika", oneLine(i?.contact) ], [ "Pogodba", oneLine(n?.reference) ], [ "Skrbnik rešitve", oneLine(o["solution-custodian"]) ], [ "Skrbnik pogodbe", oneLine(o["contract-custodian"]) ]);
}
const _ = [ paragraph("Poseg se sme izvesti šele, ko ga odobrita naročnik in ekipa IKT eZdravja. Molk ne pomeni odobritve.") ];
function approval(e, t) {
const {intervention: i, planDigest: n, approvalPage: a, solution: o} = e;
const {client: s, "ezdrav-ict": r} = o.approvers;
const c = [ ...s, ...r ].some(e => "id" in e);
return [ heading("Odobritev"), ...t, ...answering(e), paragraph("Odobritev velja samo za načrt s spodnjim odtisom. Če se načrt spremeni, ga bomo znova sporočili in prosili za novo odobritev."), rows([ "Odtis načrta", n ]), ...c ? [ paragraph("Odobritelj z dostopom do repozitorija na GitHubu lahko namesto tega odobri zahtevek za združitev (pull request) s tem načrtom ali v zadevi (issue) objavi komentar, ki vsebuje samo to vrstico:"), line(oneLine(`/approve ${i.id} ${n}`)), rows([ "Zadeva na GitHubu", oneLine(a) ]) ] : [] ];
}
function answering({intervention: e, planDigest: t, solution: i}) {
const n = oneLine(i.contractor?.contact);
const a = oneLine(`ODOBRENO ${e.id} ${t}`);
const o = oneLine(`ZAVRNJENO ${e.id} ${t}`);
if (n === void 0) return [ paragraph("Odgovorite na to sporočilo; v odgovor prekopirajte eno od teh vrstic:"), line(a), line(o) ];
const address = e => `mailto:${encoded(n).replace("%40", "@")}?subject=${encoded(e)}`;
return [ paragraph("Odgovorite s klikom na povezavo in pošljite sporočilo, ki se odpre, brez sprememb:"), links({
label: "Poseg odobrim",
address: address(a)
}, {
label: "Poseg zavrnem",
address: address(o)
}), paragraph(`Če povezava ne deluje, na ${n} pošljite novo sporočilo (ne odgovora na to) z eno od teh vrstic v zadevi:`), line(a), line(o) ];
}
function encoded(e) {
return encodeURIComponent(e).replace(/[!'()*]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
}
function announcement(e) {
const {intervention: t, solution: i} = e;
const n = required();
const a = n.text("contacts.solution-custodian", i.contacts["solution-custodian"]);
if (n.missing.length > 0) return {
missing: n.missing
};
return written({
kind: "announcement",
contractor: i.contractor,
to: (0, u.AQ)(i, a),
cc: (0, u.fS)(i),
title: "Najava posega",
subject: `Najava posega ${t.id}: ${subjectTail(e)}`,
solution: t.solution,
blocks: [ whoAndWhat(e, "najavljamo"), paragraph("Prosimo, da najavo evidentirate, nam sporočite številko zahtevka in jo posredujete ekipi IKT eZdravja v odobritev; skrbnika rešitve prosimo, da jo posreduje naročniku."), answerUntil(e), whomToCall(e), ...wholePlan(e), ...approval(e, _), notTheForm(t.announcement?.form?.number) ]
});
}
const y = "določi se na sestanku";
function architecture({solution: e}) {
const {architecture: t = {}, znet: i, client: n, contract: a, contacts: o} = e;
const s = required();
const r = s.text("architecture.plans.reference", t.plans?.reference);
const c = t.connections?.map(e => oneLine(e)).join(", ");
s.that("architecture.connections", c !== void 0);
const p = s.text("architecture.runtime", t.runtime);
const l = s.text("architecture.confidentiality", t.confidentiality);
const d = s.text("architecture.integrity", t.integrity);
const m = s.text("architecture.availability", t.availability);
if (s.missing.length > 0) return {
missing: s.missing
};
const h = oneLine(e.name);
const f = e["access-rules"];
return written({
kind: "architecture",
contractor: e.contractor,
to: (0, u.sk)(e),
title: "Osnovni arhitekturni načrti pred prvim sestankom",
subject: `Osnovni arhitekturni načrti pred prvim sestankom: ${h}`,
solution: h,
blocks: [ paragraph(`pred prvim sestankom z ekipo IKT eZdravja pošiljamo osnovne arhitekturne načrte rešitve ${h}${whoWrites(e)}.`), paragraph("Prosimo, da nam čim prej predlagate termin sestanka, na katerem bi določili spodnje parametre."), whomToAsk(e), heading("Načrti"), rows([ "Osnovni arhitekturni načrti so na voljo pod sklicem", oneLine(r) ]), heading("Predlog parametrov"), rows([ "Naslovni prostor IP", oneLine(t["ip-space"]) ?? y ], [ "VLAN", oneLine(t.vlan) ?? y ], [ "Povezave z drugimi storitvami", c === "" ? "jih ni" : c ], [ "Izvajalno okolje", p ], [ "Ukrepi za zaupnost", l ], [ "Ukrepi za celovitost", d ], [ "Ukrepi za razpoložljivost", m ]), heading("Izvajalec in naročnik"), rows([ "Izvajalec", oneLine(e.contractor?.organisation) ], [ "Naročnik", oneLine(n?.organisation) ], [ "Kontakt naročnika", oneLine(n?.contact) ], [ "Pogodba", oneLine(a?.reference) ], [ "Skrbnik rešitve", oneLine(o["solution-custodian"]) ], [ "Skrbnik pogodbe", oneLine(o["contract-custodian"]) ], [ "V omrežje zNET vključeni od", i?.joined && dayText(i.joined) ], [ "Sklic vključitve v zNET", oneLine(i?.reference) ], [ "Pravila dostopa, različica", oneLine(f?.version) ], [ "Pravila dostopa sprejeta", f?.acknowledged && dayText(f.acknowledged) ]), notTheForm() ]
});
}
function whatChanged(e) {
if (e.previous === void 0) return [];
const t = wholePlan({
...e,
intervention: e.previous
});
const i = changes(t, wholePlan(e));
return i.length === 0 ? [] : [ heading("Kaj se je spremenilo"), {
kind: "rows",
rows: i
} ];
}
function changes(e, t) {
const i = entries(e);
const n = entries(t);
const a = new Set([ ...n.keys(), ...i.keys() ]);
return [ ...a ].flatMap(e => {
const t = i.get(e) ?? "–";
const a = n.get(e) ?? "–";
return t === a ? [] : [ {
label: e,
value: `prej: ${t}\nzdaj: ${a}`
} ];
});
}
function entries(e) {
const t = new Map;
let i = "";
for (const n of e) {
if (n.kind === "heading") i = n.text;
if (n.kind === "list") t.set(i, n.items.join(", "));
if (n.kind === "rows") for (const {label: e, value: i} of n.rows) t.set(e, i);
}
return t;
}
const j = [ "client", "ezdrav-ict" ];
const E = {
client: "Zavrnitev naročnika",
"ezdrav-ict": "Zavrnitev ekipe IKT eZdravja"
};
function recordedRefusals({rejections: e}, t = null) {
return j.flatMap(i => {
const n = e?.[i];
if (n === void 0 || n.plan === t) return [];
return [ {
party: i,
at: n.at,
reference: n.reference
} ];
});
}
function whoRefused(e, t) {
const i = new Set(t.map(({party: e}) => e));
if (i.size === 2) return ` ${e} sta zavrnila naročnik in ekipa IKT eZdravja.`;
if (i.has("client")) return ` ${e} je zavrnil naročnik.`;
return i.has("ezdrav-ict") ? ` ${e} je zavrnila ekipa IKT eZdravja.` : "";
}
function refusalRows(e) {
return e.map(({party: e, at: t, reference: i}) => [ E[e], `${momentText(t)} (${oneLine(i)})` ]);
}
function changedAnnouncement(e) {
const {intervention: t, solution: i, previousDigest: n, previousReference: a} = e;
const o = e.refusals ?? recordedRefusals(t, e.planDigest);
const s = required();
const r = s.text("contacts.solution-custodian", i.contacts["solution-custodian"]);
const c = s.text("previous-plan", n);
if (s.missing.length > 0) return {
missing: s.missing
};
return written({
kind: "changed-announcement",
contractor: i.contractor,
to: (0, u.AQ)(i, r),
cc: (0, u.fS)(i),
title: "Spremenjena najava posega",
subject: `Spremenjena najava posega ${t.id}: ${subjectTail(e)}${ticketNumber(a)}`,
solution: t.solution,
blocks: [ whoAndWhat(e, "najavljamo"), paragraph(`Načrt posega je spremenjen: ta najava v celoti nadomešča prejšnjo, dosedanje odobritve ne veljajo več.${whoRefused("Prejšnji načrt", o)} Prosimo, da jo pripišete zahtevku in znova posredujete v odobritev ekipi IKT eZdravja in naročniku.`), answerUntil(e), whomToCall(e), rows([ "Odtis prejšnjega načrta", c ], [ "Sklic prejšnje najave", oneLine(a) ], ...refusalRows(o)), ...whatChanged(e), ...wholePlan(e), ...approval(e, _), notTheForm(t.announcement?.form?.number) ]
});
}
var T = i(7035);
var A = i(6383);
const S = {
completed: "poseg je izveden",
"rolled-back": "izvedena je bila povrnitev v prejšnje stanje",
cancelled: "poseg ni bil izveden"
};
const C = {
...S,
failed: "zagon ni uspel ali je bil prekinjen"
};
const z = {
early: e => `Poseg se je začel ${e} pred najavljenim začetkom.`,
"past-slot": e => `Poseg se je končal ${e} po najavljenem koncu.`,
"past-window": e => `Poseg se je končal ${e} po koncu vzdrževalnega okna (6.00).`,
"undeclared-downtime": () => "Prišlo je do izpada, ki ni bil najavljen."
};
const L = {
"started-at": "začetek",
"ended-at": "konec",
result: "izid"
};
function closingReport(e) {
const {intervention: t, solution: i, planDigest: n} = e;
const a = e.outcome ?? t.outcome;
const o = (0, A.s)({
...t,
outcome: a
}, e.run ?? null);
const s = required();
const r = s.text("contacts.solution-custodian", i.contacts["solution-custodian"]);
s.that("outcome", a !== void 0);
if (a !== void 0 && a.result !== "cancelled") {
s.that("outcome.started-at", a["started-at"] !== void 0);
s.that("outcome.ended-at", a["ended-at"] !== void 0);
}
if (a === void 0 || o === null || s.missing.length > 0) return {
missing: s.missing
};
const c = a.result === "cancelled";
return written({
kind: "closing-report",
contractor: i.contractor,
to: (0, u.AQ)(i, r),
title: c ? "Poročilo: poseg ni bil izveden" : "Poročilo o izvedbi posega",
subject: `${c ? "Poseg ni bil izveden:" : "Poročilo o izvedbi posega"} ${t.id}: ${oneLine(t.solution)}${ticketNumber(t.announcement?.reference)}`,
solution: t.solution,
blocks: [ ...opening(e, a), heading("Poseg"), identity(e), rows([ "Najavljeni začetek", momentText(t.schedule.start) ], [ "Najavljeni konec", momentText(t.schedule.end) ], [ "Odtis načrta", n ]), heading(c ? "Izid" : "Izvedba (po slovenskem času)"), course(a), ...verified(t), ...recorded(o), ...closing_report_deviations(t, o), notTheForm(t.announcement?.form?.number) ]
});
}
function opening({intervention: e, solution: t}, i) {
const n = `na rešitvi ${oneLine(e.solution)}${whoWrites(t)}`;
const {result: a} = i;
return [ paragraph(a === "cancelled" ? `sporočamo, da poseg ${n} ni bil izveden.` : `poročamo o posegu ${n}: ${S[a]}.`), paragraph("Prosimo, da zahtevek zaprete takoj, ko poročilo evidentirate; če kaj ni v redu, nam to sporočite takoj."), whomToAsk(t) ];
}
function verified({verification: e, outcome: t}) {
return t?.result === "cancelled" ? [] : [ rows([ "Dogovorjeno preverjanje po posegu", e ]) ];
}
function course(e) {
const t = e["started-at"];
const i = e["ended-at"];
const n = e["downtime-minutes"];
const a = t !== void 0 && i !== void 0;
return rows([ "Izid", S[e.result] ], [ "Dejanski začetek", t && momentText(t) ], [ "Dejanski konec", i && momentText(i) ], [ "Dejansko trajanje", a ? lengthText(t, i) : void 0 ], [ "Dejanski izpad", n === void 0 ? void 0 : `${n} min` ]);
}
function recorded(e) {
if (e.seen === null || (0, A.W)(e).length === 0) return [];
const {startedAt: t, endedAt: i, ending: n} = e.seen;
return [ heading("Samodejni zapis izvedbe (GitHub)"), rows([ "Izid po samodejnem zapisu", C[n] ], [ "Začetek po samodejnem zapisu", t && momentText(t) ], [ "Konec po samodejnem zapisu", i && momentText(i) ]) ];
}
function closing_report_deviations(e, t) {
const i = (0, A.W)(t).map(e => L[e]).join(", ");
const n = [ ...(0, T.Y)(e, t).map(({kind: e, minutes: t}) => z[e](minutesText(t))), ...i === "" ? [] : [ `Navedba izvajalca in samodejni zapis izvedbe se ne ujemata: ${i}.` ] ];
if (t.result === "cancelled" && n.length === 0) return [ rows([ "Razlog", t.deviations ]) ];
return [ heading("Odstopanja"), ...n.length === 0 ? [] : [ list(n) ], rows([ "Opis odstopanj", t.deviations ]), ...n.length === 0 && !t.deviations?.trim() ? [ paragraph("Odstopanj od najave ni bilo.") ] : [] ];
}
function question({solution: e, ...t}) {
const i = required();
const n = i.text("request.subject", t.subject);
const a = i.text("request.question", t.question);
if (i.missing.length > 0) return {
missing: i.missing
};
const o = oneLine(e.name);
return written({
kind: "question",
contractor: e.contractor,
to: (0, u.LU)(e),
title: "Vprašanje",
subject: `Vprašanje: ${n}, ${o}`,
solution: o,
blocks: [ paragraph(`obračamo se na vas z vprašanjem v zvezi z rešitvijo ${o}${whoWrites(e)}.`), paragraph("Prosimo, da nam odgovorite čim prej."), whomToAsk(e), rows([ "Zadeva", oneLine(n) ], [ "Vprašanje", a ]), paragraph("Za odgovor se vam vnaprej zahvaljujemo."), notTheForm() ]
});
}
function request({solution: e, elements: t, ...i}) {
const n = required();
const a = n.text("request.subject", i.subject);
n.that("request.elements", t.length > 0);
t.forEach(({name: e, value: t}, i) => {
n.that(`request.elements.${i + 1}`, !isBlank(e) && !isBlank(t));
});
const o = n.text("request.justification", i.justification);
if (n.missing.length > 0) return {
missing: n.missing
};
const s = oneLine(e.name);
return written({
kind: "request",
contractor: e.contractor,
to: (0, u.LR)(e),
title: "Zahtevek v prosti obliki",
subject: `Zahtevek: ${a}, ${s}`,
solution: s,
blocks: [ paragraph(`za rešitev ${s}${whoWrites(e)} pošiljamo zahtevek v prosti obliki, ker zanj ni ustreznega obrazca.`), paragraph("Prosimo, da nam čim prej sporočite številko zahtevka in rok za izvedbo."), whomToAsk(e), rows([ "Zadeva", oneLine(a) ], [ "Naročnik", oneLine(e.client?.organisation) ], [ "Pogodba", oneLine(e.contract?.reference) ]), heading("Tehnični elementi"), rows(...t.map(e => [ oneLine(e.name), e.value ])), heading("Obrazložitev"), rows([ "Zakaj je zahtevek potreben", o ]), notTheForm() ]
});
}
function revocation(e) {
const {member: t, person: i, solution: n, solutions: a = [], noticed: o} = e;
const s = oneLine(t.ref);
const r = required();
const c = r.text(`people.${s}.name`, i?.name);
r.that(`staff.${s}.left`, t.left !== void 0 || o !== void 0);
if (r.missing.length > 0) return {
missing: r.missing
};
const p = oneLine(n.name);
return written({
kind: "revocation",
contractor: n.contractor,
to: (0, u.LR)(n),
cc: (0, u._o)(n),
title: "Preklic pooblastil",
subject: `Preklic pooblastil: ${s}, ${p}`,
solution: p,
several: a.length > 0,
custodian: contractCustodian(n),
blocks: [ paragraph(`${presence(e)} vsa pooblastila in onemogočite dostope do ${onSolutions(n, a, [ "rešitve", "rešitev" ])}${whoWrites(n)} ter do omrežja zNET in infrastrukture eZdravja.`), paragraph(`Preklic prosimo pisno potrdite z navedbo šifre ${s} ter dneva in ure preklica.`), whomToAsk(n), heading("Oseba"), rows([ "Šifra osebe", s ], [ "Ime in priimek", oneLine(c) ], [ "E-naslov", oneLine(i?.email) ], [ "Vloga", oneLine(t.role) ], [ "Podjetje", oneLine(t.company) ], [ "Sklic dodelitve računa", oneLine(t.account?.reference) ], [ "Zadnji dan sodelovanja", t.left && lastDay(t.left) ], [ "Prenehanje sodelovanja ugotovljeno", t.left === void 0 && o !== void 0 ? momentText(o) : void 0 ], [ "Pogodba", oneLine(n.contract?.reference) ]), paragraph("Osebne podatke iz tega sporočila uporabite samo za preklic."), notTheForm() ]
});
}
function presence({member: {left: e}, now: t}) {
const i = e !== void 0 && t !== void 0 && (e.kind === "day" ? e.date >= (0, s.gD)(t) : e.instant > t);
if (!i) return "sporočamo, da spodaj navedena oseba ne sodeluje več pri izvajanju pogodbe. Prosimo, da ji takoj prekličete";
return e.kind === "day" ? `sporočamo, da bo spodaj navedena oseba pri izvajanju pogodbe sodelovala do vključno ${dateText(e.date)}. Prosimo, da ji s koncem tega dne prekličete` : `sporočamo, da bo spodaj navedeni osebi sodelovanje pri izvajanju pogodbe prenehalo ${onDayText((0, 
s.gD)(e.instant))}, ${timeText(e.instant)}. Prosimo, da ji tedaj prekličete`;
}
function lastDay(e) {
return e.kind === "day" ? dayText(e.date) : momentText(e.instant);
}
function urgentNotification(e) {
const {intervention: t, solution: i} = e;
const n = required();
const a = n.text("contacts.solution-custodian", i.contacts["solution-custodian"]);
const o = n.text("urgent.reason", t.urgent?.reason);
const s = n.text("urgent.incident", t.urgent?.incident);
if (n.missing.length > 0) return {
missing: n.missing
};
const r = t.urgent?.["declared-by"];
return written({
kind: "urgent-notification",
contractor: i.contractor,
to: (0, u.AQ)(i, a),
title: "Obvestilo o urgentnem posegu",
subject: `URGENTNO: poseg ${t.id}: ${subjectTail(e)} (${s})`,
solution: t.solution,
blocks: [ whoAndWhat(e, "obveščamo vas, da"), paragraph("Prosimo, da obvestilo takoj evidentirate, nam sporočite številko zahtevka in o posegu takoj obvestite dežurnega ekipe IKT eZdravja; skrbnika rešitve prosimo, da obvesti naročnika."), paragraph("Naročnika in ekipo IKT eZdravja prosimo, da poseg odobrita takoj, še pred začetkom; počakati ne more do vzdrževalnega okna oziroma do izteka roka za najavo."), whomToCall(e), ...takingPlace(e), heading("Urgentnost"), rows([ "Razlog urgentnosti", o ], [ "Oznaka incidenta", oneLine(s) ], [ "Urgentnost razglasil/-a", oneLine(r) ]), ...wholePlan(e), ...approval(e, consent(t)), notTheForm(t.announcement?.form?.number) ]
});
}
function takingPlace(e) {
const {previousDigest: t, previousReference: i} = e;
if (t === void 0) return [];
return [ paragraph("Načrt posega je spremenjen. To obvestilo v celoti nadomešča prejšnje. Dosedanje odobritve ne veljajo več; prosimo naročnika in ekipo IKT eZdravja za novo odobritev."), rows([ "Odtis prejšnjega načrta", t ], [ "Sklic prejšnjega obvestila", oneLine(i) ]), ...whatChanged(e) ];
}
const O = /^(?:telephone|telefon)$/i;
function consent({approvals: e = {}}) {
const t = [ ...approvalText("naročnik", e.client), ...approvalText("ekipa IKT eZdravja", e["ezdrav-ict"]) ];
return [ paragraph("Tudi urgentni poseg se sme izvesti šele, ko ga odobrita naročnik in ekipa IKT eZdravja. Molk ne pomeni odobritve. Če je odobritev dana po telefonu, prosimo za naknadno pisno potrditev."), ...t.length === 0 ? [] : [ paragraph("Odobritve, zabeležene do tega obvestila:"), list(t) ] ];
}
function approvalText(e, t) {
if (t === void 0) return [];
const {by: i, at: n, reference: a} = t;
const o = O.test(a.trim()) ? "po telefonu" : `sklic ${a}`;
return [ oneLine(`${e}: ${i}, ${momentText(n)}, ${o}`) ];
}
function withdrawal(e) {
const {intervention: t, solution: i, planDigest: n, reason: a} = e;
const o = e.refusals ?? recordedRefusals(t);
const s = required();
const r = s.text("contacts.solution-custodian", i.contacts["solution-custodian"]);
if (s.missing.length > 0) return {
missing: s.missing
};
const c = e.reference ?? t.announcement?.reference;
const p = e.announced === void 0 ? t : e.announced;
const l = e.digest === void 0 ? n : e.digest;
return written({
kind: "withdrawal",
contractor: i.contractor,
to: (0, u.AQ)(i, r),
cc: (0, u.fS)(i),
title: "Umik najave posega",
subject: `Umik najave posega ${t.id}: ${oneLine(t.solution)}${ticketNumber(c)}`,
solution: t.solution,
blocks: [ paragraph(`umikamo najavo posega na rešitvi ${oneLine(t.solution)}${whoWrites(i)}` + (p === null ? "" : `, ki bi se začel ${beginning({
...e,
intervention: p
})}`) + ". " + `Poseg ne bo izveden, dosedanje odobritve ne veljajo več.${whoRefused("Načrt", o)}`), paragraph("Prosimo, da zahtevek čim prej zaprete in umik potrdite."), whomToAsk(i), paragraph("Če bomo poseg pozneje vendarle izvedli, ga bomo znova najavili."), identity(e), rows([ "Najavljeni začetek", p === null ? "" : momentText(p.schedule.start) ], [ "Najavljeni konec", p === null ? "" : momentText(p.schedule.end) ], [ "Odtis načrta", l ?? "" ], [ "Sklic najave", oneLine(c) ], [ "Razlog umika", a ], ...refusalRows(o)), notTheForm(t.announcement?.form?.number) ]
});
}
const I = {
announcement,
"changed-announcement": changedAnnouncement,
withdrawal,
"urgent-notification": urgentNotification,
"closing-report": closingReport,
"account-request": accountRequest,
revocation,
architecture,
request,
question
};
function writeLetter(e, t) {
return I[e](t);
}
}),
8504: ((e, t, i) => {
i.d(t, {
AQ: () => serviceDeskAndCustodian,
LR: () => serviceDesk,
LU: () => serviceDeskAndIctTeam,
_m: () => n,
_o: () => custodianOfContract,
fS: () => approversMailboxes,
sk: () => ictTeam
});
const n = "servicedesk@src.si";
const a = "ikt@ezdrav.si";
function serviceDesk({contacts: e}) {
return once(n, e.servicedesk);
}
function ictTeam({contacts: e}) {
return once(a, e.ict);
}
function serviceDeskAndCustodian(e, t) {
return once(...serviceDesk(e), t);
}
function approversMailboxes({approvers: e}) {
return once(...[ ...e.client, ...e["ezdrav-ict"] ].flatMap(e => "email" in e ? [ e.email ] : []));
}
function custodianOfContract({contacts: e}) {
const t = e["contract-custodian"];
return t === void 0 ? [] : [ t ];
}
function serviceDeskAndIctTeam(e) {
return once(...serviceDesk(e), ...ictTeam(e));
}
function once(...e) {
return e.filter((t, i) => e.findIndex(e => e.toLowerCase() === t.toLowerCase()) === i);
}
}),
7035: ((e, t, i) => {
i.d(t, {
Y: () => deviationsOf
});
var n = i(9466);
var a = i(9467);
function deviationsOf({schedule: e, urgent: t}, {startedAt: i, endedAt: n, downtimeMinutes: o = 0, seen: s}) {
const r = (0, a.iV)((0, a.kB)(e.start), a.hu, e.downtime);
const c = extreme(Math.min, i, s?.startedAt);
const p = extreme(Math.max, n, s?.endedAt);
return [ ...between("early", c, e.start), ...between("past-slot", e.end, p), ...t === void 0 ? between("past-window", r.end, p) : [], ...!e.downtime && o > 0 ? [ {
kind: "undeclared-downtime",
minutes: o
} ] : [] ];
}
function extreme(e, ...t) {
const i = t.filter(e => e !== void 0);
return i.length === 0 ? null : (0, n.B9)(e(...i));
}
function between(e, t, i) {
if (t === null || i === null || i <= t) return [];
return [ {
kind: e,
minutes: (0, n.OJ)(t, i)
} ];
}
}),
6383: ((e, t, i) => {
i.d(t, {
W: () => contradictionsOf,
s: () => outcomeOf
});
var n = i(9466);
function outcomeOf(e, t) {
const i = e.outcome;
if (i !== void 0) {
const e = i.result === "cancelled";
return {
startedAt: i["started-at"] ?? (e ? void 0 : t?.startedAt),
endedAt: i["ended-at"] ?? (e ? void 0 : t?.endedAt),
result: i.result,
downtimeMinutes: i["downtime-minutes"],
deviations: i.deviations,
from: "file",
seen: t
};
}
if (t === null) return null;
return {
startedAt: t.startedAt,
endedAt: t.endedAt,
result: t.ending === "failed" ? null : t.ending,
downtimeMinutes: void 0,
deviations: void 0,
from: "run",
seen: t
};
}
function contradictionsOf(e) {
const {startedAt: t, endedAt: i, result: n, from: a, seen: o} = e;
if (a === "run" || o === null) return [];
const {ending: s} = o;
const r = s === "failed" ? n === "cancelled" : n !== s;
return [ ...differ(t, o.startedAt) ? [ "started-at" ] : [], ...differ(i, o.endedAt) ? [ "ended-at" ] : [], ...r ? [ "result" ] : [] ];
}
function differ(e, t) {
return e !== void 0 && t !== void 0 && Math.abs(e - t) >= n.pY;
}
}),
6611: ((e, t, i) => {
i.d(t, {
A: () => T
});
var n = i(9701);
var a = i(8474);
var o = i(7030);
var s = i(1692);
var r = i(8161);
var c = i(7598);
var p = i(7075);
const l = Buffer.from("\n");
const d = Buffer.from("\n.");
const m = Buffer.from("\r");
const u = Buffer.from(".");
class DataStream extends p.Transform {
constructor(e) {
super(e);
this.options = e || {};
this.inByteCount = 0;
this.outByteCount = 0;
this.lastByte = false;
}
_transform(e, t, i) {
const n = [];
let a = 0;
let o, s, r = 0;
let c;
if (!e || !e.length) return i();
if (typeof e === "string") e = Buffer.from(e);
this.inByteCount += e.length;
for (o = 0, s = e.length; o < s; o++) {
const t = e[o];
const i = o ? e[o - 1] : this.lastByte;
let s = false;
if (i === 13 && t !== 10) s = t === 46 ? d : l; else if (t === 10 && i !== 13) s = m; else if (t === 46 && (i === 10 || i === false)) s = u;
if (s) {
if (o > r) {
c = e.slice(r, o);
n.push(c);
a += c.length;
}
n.push(s);
a += s.length;
r = o;
}
}
if (n.length) {
if (r < e.length) {
c = e.slice(r);
n.push(c);
a += c.length;
}
this.outByteCount += a;
this.push(Buffer.concat(n, a));
} else {
this.outByteCount += e.length;
this.push(e);
}
this.lastByte = e[e.length - 1];
i();
}
_flush(e) {
let t;
if (this.lastByte === 10) t = Buffer.from(".\r\n"); else if (this.lastByte === 13) t = Buffer.from("\n.\r\n"); else t = Buffer.from("\r\n.\r\n");
this.outByteCount += t.length;
this.push(t);
e();
}
}
var h = i(2076);
const f = /^250 2\.0\.0 OK (<[^<>\s]+\.prod\.outlook\.com>)/i;
const v = /^250 Ok ([0-9a-f]+(?:-[0-9a-f]+)+)$/i;
const x = /^[a-z]{2}(?:-[a-z]+)+-\d+$/;
function sesRegion(e) {
const t = e.toLowerCase().replace(/\.$/, "").split(".");
const i = t.slice(-2).join(".");
if (i !== "amazonaws.com" && i !== "awsapps.com") return;
return t.slice(0, -2).find(e => x.test(e));
}
function parseServerMessageId(e, t) {
const i = (e || "").toString().trim();
const n = i.match(f);
if (n) return n[1];
const a = i.match(v);
if (a && t) {
const e = sesRegion(t);
if (e) return "<" + a[1].toLowerCase() + "@" + (e === "us-east-1" ? "email" : e) + ".amazonses.com>";
}
return;
}
var g = i(2809);
const w = 12e4;
const b = 6e5;
const k = 3e4;
const _ = 3e4;
const y = 5e3;
const j = 3e4;
const TEARDOWN_NOOP = () => {};
function shuffle(e) {
const t = e.slice();
for (let e = t.length - 1; e > 0; e--) {
const i = Math.floor(Math.random() * (e + 1));
[t[e], t[i]] = [ t[i], t[e] ];
}
return t;
}
function timeoutError(e, t) {
const i = new Error(e);
i.timeoutType = t;
return i;
}
const E = 1048576;
function decodeServerResponse(e) {
if (!e) return e;
const t = Buffer.from(e, "binary").toString("utf8");
return t.includes("�") ? e : t;
}
function isPartialResponse(e) {
return isPartialLine(e.slice(e.lastIndexOf("\n") + 1));
}
function isPartialLine(e) {
return /^\d+-/.test(e);
}
function maskAuthCommand(e) {
const t = (e || "").toString().match(/^AUTH\s+[^\s]+/i);
if (!t) return "/* secret */";
return t[0].length === e.length ? e : t[0] + " /* secret */";
}
class SMTPConnection extends a.EventEmitter {
constructor(e) {
super(e);
this.id = c.randomBytes(8).toString("base64").replace(/\W/g, "");
this.stage = "init";
this.options = e || {};
if (this.options.requireTLS && (this.options.ignoreTLS || this.options.opportunisticTLS)) this.options = Object.assign({}, this.options, {
ignoreTLS: false,
opportunisticTLS: false
});
this.secureConnection = !!this.options.secure;
this.alreadySecured = !!this.options.secured;
this.port = Number(this.options.port) || (this.secureConnection ? 465 : 587);
this.host = this.options.host || "localhost";
this.servername = this.options.servername ? this.options.servername : !o.isIP(this.host) ? this.host : false;
this.allowInternalNetworkInterfaces = this.options.allowInternalNetworkInterfaces || false;
if (typeof this.options.secure === "undefined" && this.port === 465) this.secureConnection = true;
this.name = (this.options.name || this._getHostname()).toString().replace(/[\r\n]+/g, "");
this.logger = h.tZ(this.options, {
component: this.options.component || "smtp-connection",
sid: this.id
});
this.customAuth = new Map;
for (const e of Object.keys(this.options.customAuth || {})) {
const t = (e || "").toString().trim().toUpperCase();
if (t) this.customAuth.set(t, this.options.customAuth[e]);
}
this.version = n.rE;
this.authenticated = false;
this.destroyed = false;
this.secure = !!this.secureConnection;
this._remainder = "";
this._responseQueue = [];
this._responsePartial = false;
this.lastServerResponse = false;
this._socket = false;
this._supportedAuth = [];
this.allowsAuth = false;
this._envelope = false;
this._supportedExtensions = [];
this._maxAllowedSize = 0;
this._responseActions = [];
this._recipientQueue = [];
this._phaseTimer = false;
this._plaintextEhlo = false;
this._destroyed = false;
this._closing = false;
this._currentDataStream = false;
this._pendingSend = false;
this._connectCallback = false;
this._onSocketData = e => this._onData(e);
this._onSocketError = e => this._onError(e, "ESOCKET", false, "CONN");
this._onSocketClose = () => this._onClose();
this._onSocketEnd = () => this._onEnd();
this._onSocketTimeout = () => this._onTimeout();
this._onConnectionSocketError = e => this._onError(e, "ESOCKET", false, "CONN");
}
connect(e) {
if (this._connectCalled && !this._destroyed) {
const t = this._formatError("Cannot connect - connect() was already called for this connection", "ECONNECTION", false, "API");
if (typeof e === "function") {
setImmediate(() => e(t));
return;
}
this.logger.warn({
tnx: "smtp"
}, "%s", t.message);
return;
}
this._connectCalled = true;
if (typeof e === "function") {
this._connectCallback = e;
this.once("connect", () => {
this._connectCallback = false;
this.logger.debug({
tnx: "smtp"
}, "SMTP handshake finished");
e();
});
const t = this._isDestroyedMessage("connect");
if (t) return e(this._formatError(t, "ECONNECTION", false, "CONN"));
}
const t = this.options.connectionTimeout || w;
this._connectionDeadline = (this._connectStartedAt || Date.now()) + t;
let i = {
port: this.port,
host: this.host,
allowInternalNetworkInterfaces: this.allowInternalNetworkInterfaces,
timeout: Math.min(this.options.dnsTimeout || _, t)
};
if (this.options.localAddress) i.localAddress = this.options.localAddress;
if (this.options.connection) {
this._socket = this.options.connection;
this._setupConnectionHandlers();
if (this.secureConnection && !this.alreadySecured) setImmediate(() => this._upgradeConnection(e => {
if (e) {
this._onError(new Error("Error initiating TLS - " + (e.message || e)), "ETLS", false, "CONN");
return;
}
this._onConnect();
})); else setImmediate(() => this._onConnect());
return;
} else if (this.options.socket) {
this._socket = this.options.socket;
return this._resolveAndConnect(i, e => {
if (this._destroyed || this._closing) return;
try {
this._socket.connect(this.port, this.host, () => {
if (this.secureConnection && !this.alreadySecured) return this._upgradeConnection(e => {
if (e) {
this._onError(new Error("Error initiating TLS - " + (e.message || e)), "ETLS", false, "CONN");
return;
}
this._onConnect();
});
this._onConnect();
});
this._setupConnectionHandlers();
} catch (e) {
setImmediate(() => this._onError(e, "ECONNECTION", false, "CONN"));
return;
}
});
} else {
if (this.secureConnection) {
Object.assign(i, this.options.tls || {});
if (this.servername && !i.servername) i.servername = this.servername;
}
return this._resolveAndConnect(i, e => {
let t = e._addresses || [];
if (i.localAddress) {
const e = o.isIPv6(i.localAddress) ? 6 : 4;
const n = t.filter(t => o.isIP(t) === e);
t = n.length ? n : t;
}
if (t.length > 1) {
const e = t.filter(e => o.isIPv6(e));
const n = t.filter(e => !o.isIPv6(e));
const a = shuffle(e).concat(shuffle(n));
i.host = this.host;
i.autoSelectFamily = true;
if (!e.length || !n.length) {
const e = this._connectionDeadline - Date.now();
i.autoSelectFamilyAttemptTimeout = Math.max(Math.floor(e / a.length), 10);
}
i.lookup = (e, t, i) => {
if (t && t.all) {
const e = a.map(e => ({
address: e,
family: o.isIPv6(e) ? 6 : 4
}));
return setImmediate(() => i(null, e));
}
setImmediate(() => i(null, a[0], o.isIPv6(a[0]) ? 6 : 4));
};
} else if (t.length) i.host = t[0];
this._connectToHost(i, this.secureConnection);
});
}
}
_resolveAndConnect(e, t) {
return h.cK(e, (i, n) => {
if (i) return setImmediate(() => this._onError(i, "EDNS", false, "CONN"));
this.logger.debug({
tnx: "dns",
source: e.host,
resolved: n.host,
cached: !!n.cached
}, "Resolved %s as %s [cache %s]", e.host, n.host, n.cached ? "hit" : "miss");
for (const t of Object.keys(n)) if (t.charAt(0) !== "_" && n[t]) e[t] = n[t];
t(n);
});
}
_connectToHost(e, t) {
if (this._destroyed || this._closing) return;
const i = t ? s.connect : o.connect;
try {
this._socket = i(e, () => this._onConnect());
this._setupConnectionHandlers();
} catch (e) {
setImmediate(() => this._onError(e, "ECONNECTION", false, "CONN"));
return;
}
}
_setupConnectionHandlers() {
this._startPhase(Math.max((this._connectionDeadline || Date.now()) - Date.now(), 0), timeoutError("Connection timeout", "CONNECT_TIMEOUT"));
this._socket.on("error", this._onConnectionSocketError);
}
_startPhase(e, t) {
this._clearPhase();
this._phaseTimer = setTimeout(() => {
this._phaseTimer = false;
this._onError(t, "ETIMEDOUT", false, "CONN");
}, e);
}
_remainingSetupTime() {
return Math.min(this.options.greetingTimeout || k, Math.max((this._connectionDeadline || 1 / 0) - Date.now(), 1));
}
_clearPhase() {
clearTimeout(this._phaseTimer);
this._phaseTimer = false;
}
quit() {
this._sendCommand("QUIT");
this._responseActions.push(this.close);
}
close() {
this._clearPhase();
this._responseActions = [];
if (this._closing) return;
this._closing = true;
const e = this.options.socketCloseTimeout;
const t = typeof e === "number" && Number.isFinite(e) && e >= 0 ? e : y;
const i = this.stage === "init" || t === 0 ? "destroy" : "end";
this.logger.debug({
tnx: "smtp"
}, 'Closing connection to the server using "%s"', i);
const n = this._socket;
if (this._currentDataStream) {
try {
this._currentDataStream.unpipe(this._socket);
} catch (e) {}
this._currentDataStream = false;
}
if (this._pendingSend) {
const {stream: e, onStreamError: t} = this._pendingSend;
if (e) {
e.removeListener("error", t);
e.on("error", TEARDOWN_NOOP);
e.destroy();
}
this._pendingSend = false;
}
if (n && !n.destroyed) try {
n.setTimeout(0);
n.removeListener("data", this._onSocketData);
n.removeListener("timeout", this._onSocketTimeout);
n.removeListener("close", this._onSocketClose);
n.removeListener("end", this._onSocketEnd);
n.removeListener("error", this._onSocketError);
n.removeListener("error", this._onConnectionSocketError);
n.on("error", TEARDOWN_NOOP);
n[i]();
if (i === "end") {
const e = setTimeout(() => n.destroy(), t);
if (typeof e.unref === "function") e.unref();
n.once("close", () => clearTimeout(e));
}
} catch (e) {}
this._destroy();
}
login(e, t) {
const i = this._isDestroyedMessage("login");
if (i) return t(this._formatError(i, "ECONNECTION", false, "API"));
this._auth = e || {};
this._authMethod = (this._auth.method || "").toString().trim().toUpperCase() || false;
const n = !!this._auth.oauth2 || this.customAuth.has("XOAUTH2");
if (!this._authMethod && this._auth.oauth2 && !this._auth.credentials) this._authMethod = "XOAUTH2"; else if (!this._authMethod || this._authMethod === "XOAUTH2" && !this._auth.oauth2) {
const e = this._supportedAuth.find(e => e !== "XOAUTH2" || n);
this._authMethod = (e || "PLAIN").toUpperCase().trim();
}
if ((this._authMethod !== "XOAUTH2" || this.customAuth.has("XOAUTH2")) && (!this._auth.credentials || !this._auth.credentials.user || !this._auth.credentials.pass)) if (this._auth.user && this._auth.pass || this.customAuth.has(this._authMethod)) this._auth.credentials = {
user: this._auth.user,
pass: this._auth.pass,
options: this._auth.options
}; else return t(this._formatError('Missing credentials for "' + this._authMethod + '"', "EAUTH", false, "API"));
if (this.customAuth.has(this._authMethod)) {
const e = this.customAuth.get(this._authMethod);
let i;
let n = false;
const resolve = () => {
if (n) return;
n = true;
this.logger.info({
tnx: "smtp",
username: this._auth.user,
action: "authenticated",
method: this._authMethod
}, "User %s authenticated", JSON.stringify(this._auth.user));
this.authenticated = true;
t(null, true);
};
const reject = e => {
if (n) return;
n = true;
t(this._formatError(e, "EAUTH", i, "AUTH " + this._authMethod));
};
const sendCommand = (e, t) => {
let n;
if (!t) n = new Promise((e, i) => {
t = h.Jt(e, i);
});
this._responseActions.push(n => {
i = n;
let a = n.match(/^(\d+)(?:\s(\d+\.\d+\.\d+))?\s/);
let o = {
command: e,
response: n
};
if (a) {
o.status = Number(a[1]) || 0;
if (a[2]) o.code = a[2];
o.text = n.substr(a[0].length);
} else {
o.text = n;
o.status = 0;
}
t(null, o);
});
setImmediate(() => this._sendCommand(e, maskAuthCommand(e)));
return n;
};
const a = e({
auth: this._auth,
method: this._authMethod,
extensions: [].concat(this._supportedExtensions),
authMethods: [].concat(this._supportedAuth),
maxAllowedSize: this._maxAllowedSize || false,
sendCommand,
resolve,
reject
});
if (a && typeof a.catch === "function") a.then(resolve).catch(reject);
return;
}
switch (this._authMethod) {
case "XOAUTH2":
this._handleXOauth2Token(false, t);
return;

case "LOGIN":
this._responseActions.push(e => {
this._actionAUTH_LOGIN_USER(e, t);
});
this._sendCommand("AUTH LOGIN");
return;

case "PLAIN":
this._responseActions.push(e => {
this._actionAUTHComplete(e, t);
});
this._sendCommand("AUTH PLAIN " + Buffer.from("\0" + this._auth.credentials.user + "\0" + this._auth.credentials.pass, "utf-8").toString("base64"), "AUTH PLAIN " + Buffer.from("\0" + this._auth.credentials.user + "\0/* secret */", "utf-8").toString("base64"));
return;

case "CRAM-MD5":
this._responseActions.push(e => {
this._actionAUTH_CRAM_MD5(e, t);
});
this._sendCommand("AUTH CRAM-MD5");
return;
}
return t(this._formatError('Unknown authentication method "' + this._authMethod + '"', "EAUTH", false, "API"));
}
send(e, t, i) {
let n = false;
const callback = (e, t) => {
if (n) return;
n = true;
if (this._pendingSend && this._pendingSend.callback === callback) this._pendingSend = false;
i(e, t);
};
if (!t) return callback(this._formatError("Empty message", "EMESSAGE", false, "API"));
const a = this._isDestroyedMessage("send message");
if (a) return callback(this._formatError(a, "ECONNECTION", false, "API"));
if (this._maxAllowedSize && e.size > this._maxAllowedSize) {
setImmediate(() => {
callback(this._formatError("Message size larger than allowed " + this._maxAllowedSize, "EMESSAGE", false, "MAIL FROM"));
});
return;
}
const o = {
callback,
stream: false,
onStreamError: e => callback(this._formatError(e, "ESTREAM", false, "API"))
};
if (typeof t.on === "function") {
o.stream = t;
o.stream.on("error", o.onStreamError);
}
this._pendingSend = o;
const s = Date.now();
this._setEnvelope(e, (e, i) => {
if (e) {
if (typeof t.destroy === "function") t.destroy();
return callback(e);
}
const n = Date.now();
const a = this._createSendStream((e, t) => {
if (e) return callback(e);
const o = i;
o.envelopeTime = n - s;
o.messageTime = Date.now() - n;
o.messageSize = a.outByteCount;
o.response = t;
const r = parseServerMessageId(o.response, this.options.host);
if (r) o.serverMessageId = r;
const c = this._envelope?.rejectedErrors;
if (!o.rejectedErrors && c && c.length) o.rejectedErrors = c;
return callback(null, o);
});
if (typeof t.pipe === "function") t.pipe(a); else {
a.write(t);
a.end();
}
});
}
reset(e) {
const t = this._isDestroyedMessage("reset");
if (t) return e(this._formatError(t, "ECONNECTION", false, "API"));
this._sendCommand("RSET");
this._responseActions.push(t => {
if (t.charAt(0) !== "2") return e(this._formatError("Could not reset session state. response=" + t, "EPROTOCOL", t, "RSET"));
this._envelope = false;
return e(null, true);
});
}
_onConnect() {
const e = this._socket;
this._clearPhase();
this.logger.info({
tnx: "network",
localAddress: e.localAddress,
localPort: e.localPort,
remoteAddress: e.remoteAddress,
remotePort: e.remotePort
}, "%s established to %s:%s", this.secure ? "Secure connection" : "Connection", e.remoteAddress, e.remotePort);
if (this._destroyed) {
this.close();
return;
}
this.stage = "connected";
e.removeListener("data", this._onSocketData);
e.removeListener("timeout", this._onSocketTimeout);
e.removeListener("close", this._onSocketClose);
e.removeListener("end", this._onSocketEnd);
e.removeListener("error", this._onConnectionSocketError);
e.removeListener("error", this._onSocketError);
e.on("error", this._onSocketError);
e.on("data", this._onSocketData);
e.once("close", this._onSocketClose);
e.once("end", this._onSocketEnd);
e.setTimeout(this.options.socketTimeout || b);
e.on("timeout", this._onSocketTimeout);
if (typeof e.setKeepAlive === "function") e.setKeepAlive(true, j);
if (typeof e.setNoDelay === "function") e.setNoDelay(true);
this._startPhase(this._remainingSetupTime(), timeoutError("Greeting never received", "GREETING_TIMEOUT"));
this._responseActions.push(this._actionGreeting);
e.resume();
}
_onServerClosing(e) {
if (this._destroyed) return;
const t = this._pendingSend;
const i = this._envelope;
this._responseActions = [];
this.close();
if (t) t.callback(i && i.mailError || this._formatError("Server closed the connection", "ECONNECTION", e, "CONN"));
}
_onData(e) {
if (this._destroyed || !e || !e.length) return;
const t = this.options.maxResponseSize || E;
const i = e.toString("binary");
if (!i.includes("\n")) {
this._remainder += i;
if (this._remainder.length > t) return this._onResponseTooLarge();
return;
}
const n = (this._remainder + i).split(/\r?\n/);
this._remainder = n.pop();
for (let e = 0, i = n.length; e < i; e++) {
if (this._responsePartial) this._responseQueue[this._responseQueue.length - 1] += "\n" + n[e]; else this._responseQueue.push(n[e]);
this._responsePartial = isPartialLine(n[e]);
if (this._responsePartial && this._responseQueue[this._responseQueue.length - 1].length > t) return this._onResponseTooLarge();
}
if (this._remainder.length > t) return this._onResponseTooLarge();
if (this._responsePartial) return;
this._processResponse();
}
_onResponseTooLarge() {
this._remainder = "";
this._responseQueue = [];
this._responsePartial = false;
this._onError(new Error("Server response exceeds maximum allowed size"), "EPROTOCOL", false, "CONN");
}
_onError(e, t, i, n) {
this._clearPhase();
if (this._destroyed) return;
e = this._formatError(e, t, i, n);
if ((0, g.bV)(e)) this.logger.warn({
tnx: "smtp",
err: e
}, "%s", e.message); else this.logger.error({
tnx: "smtp",
err: e
}, "%s", e.message);
const a = this._pendingSend;
this.emit("error", e);
this.close();
if (a) a.callback(e);
}
_formatError(e, t, i, n) {
let a;
if (/Error\]$/i.test(Object.prototype.toString.call(e))) a = e; else a = new Error(e);
if (t && t !== "Error" && a.code !== g.jK) {
if (a.code && a.code !== t && !a.originalCode) a.originalCode = a.code;
a.code = t;
}
if (i) {
a.response = i;
a.message += ": " + i;
}
const o = typeof i === "string" && Number((i.match(/^\d+/) || [])[0]) || false;
if (o) {
a.responseCode = o;
a.permanent = (0, g.TI)(o);
}
if (n) a.command = n;
return a;
}
_onClose() {
let e = false;
if (this._remainder && this._remainder.trim()) {
this.lastServerResponse = e = decodeServerResponse(this._remainder.trim());
if (this.options.debug || this.options.transactionLog) this.logger.debug({
tnx: "server"
}, e);
}
this.logger.info({
tnx: "network"
}, "Connection closed");
const t = typeof e === "string" && /^[45]\d{2}[ -]/.test(e) ? e : false;
if (this.upgrading && !this._destroyed) return this._onError(new Error("Connection closed unexpectedly"), "ETLS", t, "CONN");
if (!t && this._responseActions[0] === this._actionGreeting && this._connectCallback && !this._destroyed) {
const e = this._connectCallback;
this._connectCallback = false;
const t = this._formatError(new Error("Connection closed unexpectedly"), "ECONNECTION", false, "CONN");
this.logger.warn({
tnx: "network"
}, t.message);
e(t);
this.close();
return;
}
if (!t && this.stage === "connected" && !this._responseActions.length && !this._pendingSend && !this._destroyed && !this._closing) {
this.logger.info({
tnx: "network"
}, "Server closed the idle connection");
return this._destroy();
}
if (t || this._responseActions[0] !== this.close && !this._destroyed) return this._onError(new Error("Connection closed unexpectedly"), "ECONNECTION", t, "CONN");
this._destroy();
}
_onEnd() {
if (this._socket && !this._socket.destroyed) this._socket.end();
}
_onTimeout() {
return this._onError(timeoutError("Timeout", "SOCKET_TIMEOUT"), "ETIMEDOUT", false, "CONN");
}
_destroy() {
if (this._destroyed) return;
this._destroyed = true;
this.destroyed = true;
this._clearPhase();
this.emit("end");
}
_upgradeConnection(e) {
if (this._destroyed || this._closing) return;
const t = this._remainder.length + this._responseQueue.reduce((e, t) => e + t.length, 0);
if (t) this.logger.warn({
tnx: "smtp",
discarded: t
}, "Discarded %s bytes received in plaintext after the STARTTLS response", t);
this._plaintextEhlo = false;
this._remainder = "";
this._responseQueue = [];
this._responsePartial = false;
const i = this._socket;
i.removeListener("data", this._onSocketData);
i.removeListener("timeout", this._onSocketTimeout);
i.setTimeout(0);
const n = Object.assign({
socket: i,
host: this.host
}, this.options.tls || {});
if (this.servername && !n.servername) n.servername = this.servername;
const removePlainSocketListeners = () => {
i.removeListener("close", this._onSocketClose);
i.removeListener("end", this._onSocketEnd);
i.removeListener("error", this._onSocketError);
i.removeListener("error", this._onConnectionSocketError);
};
this.upgrading = true;
this._startPhase(this._remainingSetupTime(), timeoutError("TLS handshake timed out", "UPGRADE_TIMEOUT"));
try {
this._socket = s.connect(n, () => {
this._clearPhase();
this.secure = true;
this.upgrading = false;
this._socket.on("data", this._onSocketData);
removePlainSocketListeners();
return e(null, true);
});
} catch (t) {
this._clearPhase();
removePlainSocketListeners();
return e(t);
}
this._socket.on("error", this._onSocketError);
this._socket.once("close", this._onSocketClose);
this._socket.once("end", this._onSocketEnd);
this._socket.setTimeout(this.options.socketTimeout || b);
this._socket.on("timeout", this._onSocketTimeout);
i.resume();
}
_processResponse() {
if (!this._responseQueue.length) return false;
const e = (this._responseQueue.shift() || "").toString();
if (!e.trim()) {
setImmediate(() => this._processResponse());
return;
}
if (isPartialResponse(e)) {
this._responseQueue.unshift(e);
return;
}
const t = this.lastServerResponse = decodeServerResponse(e);
if (this.options.debug || this.options.transactionLog) this.logger.debug({
tnx: "server"
}, t.replace(/\r?\n$/, ""));
const i = this._responseActions.shift();
const n = /^421[ -]/.test(t);
if (typeof i === "function") {
i.call(this, t);
if (n) return this._onServerClosing(t);
setImmediate(() => this._processResponse());
} else if (n && !this._pendingSend && this.stage === "connected") {
this.logger.info({
tnx: "smtp"
}, "Server closed the idle connection: %s", t);
this.close();
} else return this._onError(new Error("Unexpected Response"), "EPROTOCOL", t, "CONN");
}
_sendCommand(e, t) {
if (this._destroyed) return;
const i = this._socket;
if (i.destroyed) return this.close();
if (this.options.debug || this.options.transactionLog) this.logger.debug({
tnx: "client"
}, (t || e || "").toString().replace(/\r?\n$/, ""));
i.write(Buffer.from(e + "\r\n", "utf-8"));
}
_setEnvelope(e, t) {
const i = [];
let n = false;
this._envelope = e || {};
this._envelope.from = (this._envelope.from && this._envelope.from.address || this._envelope.from || "").toString().trim();
this._envelope.to = [].concat(this._envelope.to || []).map(e => (e && e.address || e || "").toString().trim());
if (!this._envelope.to.length) return t(this._formatError("No recipients defined", "EENVELOPE", false, "API"));
if (this._envelope.from && /[\r\n<>]/.test(this._envelope.from)) return t(this._formatError("Invalid sender " + JSON.stringify(this._envelope.from), "EENVELOPE", false, "API"));
if (/[\x80-\uFFFF]/.test(this._envelope.from)) n = true;
for (let e = 0, i = this._envelope.to.length; e < i; e++) {
if (!this._envelope.to[e] || /[\r\n<>]/.test(this._envelope.to[e])) return t(this._formatError("Invalid recipient " + JSON.stringify(this._envelope.to[e]), "EENVELOPE", false, "API"));
if (/[\x80-\uFFFF]/.test(this._envelope.to[e])) n = true;
}
this._envelope.rcptQueue = [].concat(this._envelope.to || []);
this._envelope.rejected = [];
this._envelope.rejectedErrors = [];
this._envelope.accepted = [];
if (this._envelope.dsn) try {
this._envelope.dsn = this._setDsnEnvelope(this._envelope.dsn);
} catch (e) {
return t(this._formatError("Invalid DSN " + e.message, "EENVELOPE", false, "API"));
}
if (this._envelope.requireTLSExtensionEnabled) {
if (!this.secure) return t(this._formatError("REQUIRETLS can only be used over TLS connections (RFC 8689)", "EREQUIRETLS", false, "MAIL FROM"));
if (!this._supportedExtensions.includes("REQUIRETLS")) return t(this._formatError("Server does not support REQUIRETLS extension (RFC 8689)", "EREQUIRETLS", false, "MAIL FROM"));
}
this._envelope.pipelined = this._supportedExtensions.includes("PIPELINING");
this._responseActions.push(e => {
this._actionMAIL(e, t);
});
if (n && this._supportedExtensions.includes("SMTPUTF8")) {
i.push("SMTPUTF8");
this._usingSmtpUtf8 = true;
}
if (this._envelope.use8BitMime && this._supportedExtensions.includes("8BITMIME")) {
i.push("BODY=8BITMIME");
this._using8BitMime = true;
}
if (this._envelope.size && this._supportedExtensions.includes("SIZE")) {
const e = Number(this._envelope.size) || 0;
if (e > 0) i.push("SIZE=" + e);
}
if (this._envelope.dsn && this._supportedExtensions.includes("DSN")) {
if (this._envelope.dsn.ret) i.push("RET=" + h.Iy(this._envelope.dsn.ret));
if (this._envelope.dsn.envid) i.push("ENVID=" + h.Iy(this._envelope.dsn.envid));
}
if (this._envelope.requireTLSExtensionEnabled) i.push("REQUIRETLS");
const a = "MAIL FROM:<" + this._envelope.from + ">" + (i.length ? " " + i.join(" ") : "");
this._recipientQueue = [];
if (!this._envelope.pipelined) {
this._sendCommand(a);
return;
}
const o = this._socket;
o.cork();
this._sendCommand(a);
while (this._envelope.rcptQueue.length) this._sendRcpt(this._envelope.rcptQueue.shift(), t);
this._responseActions.push(e => {
this._actionDATA(e, t);
});
this._sendCommand("DATA");
o.uncork();
}
_sendRcpt(e, t) {
this._recipientQueue.push(e);
this._responseActions.push(e => {
this._actionRCPT(e, t);
});
this._sendCommand("RCPT TO:<" + e + ">" + this._getDsnRcptToArgs());
}
_setDsnEnvelope(e) {
let t = (e.ret || e.return || "").toString().toUpperCase() || null;
if (t) switch (t) {
case "HDRS":
case "HEADERS":
t = "HDRS";
break;

case "FULL":
case "BODY":
t = "FULL";
break;
}
if (t && ![ "FULL", "HDRS" ].includes(t)) throw new Error("ret: " + JSON.stringify(t));
const i = (e.envid || e.id || "").toString() || null;
let n = e.notify || null;
if (n) {
if (typeof n === "string") n = n.split(",");
n = n.map(e => e.trim().toUpperCase());
const e = [ "NEVER", "SUCCESS", "FAILURE", "DELAY" ];
const t = n.filter(t => !e.includes(t));
if (t.length || n.length > 1 && n.includes("NEVER")) throw new Error("notify: " + JSON.stringify(n.join(",")));
n = n.join(",");
}
let a = (e.recipient || e.orcpt || "").toString() || null;
if (a && a.indexOf(";") < 0) a = "rfc822;" + a;
return {
ret: t,
envid: i,
notify: n,
orcpt: a
};
}
_getDsnRcptToArgs() {
const e = this._envelope;
const t = [];
if (e.dsn && this._supportedExtensions.includes("DSN")) {
if (e.dsn.notify) t.push("NOTIFY=" + h.Iy(e.dsn.notify));
if (e.dsn.orcpt) t.push("ORCPT=" + h.Iy(e.dsn.orcpt));
}
return t.length ? " " + t.join(" ") : "";
}
_createSendStream(e) {
const t = this._envelope;
const i = new DataStream;
if (this.options.lmtp) t.accepted.forEach((i, n) => {
const a = n === t.accepted.length - 1;
this._responseActions.push(t => {
this._actionLMTPStream(i, a, t, e);
});
}); else this._responseActions.push(t => {
this._actionSMTPStream(t, e);
});
this._currentDataStream = i;
i.pipe(this._socket, {
end: false
});
if (this.options.debug) {
const e = new p.PassThrough;
e.on("readable", () => {
let t;
while (t = e.read()) this.logger.debug({
tnx: "message"
}, t.toString("binary").replace(/\r?\n$/, ""));
});
i.pipe(e);
}
i.once("end", () => {
if (this._currentDataStream === i) this._currentDataStream = false;
this.logger.info({
tnx: "message",
inByteCount: i.inByteCount,
outByteCount: i.outByteCount
}, "<%s bytes encoded mime message (source size %s bytes)>", i.outByteCount, i.inByteCount);
});
return i;
}
_actionGreeting(e) {
this._clearPhase();
if (e.substr(0, 3) !== "220") {
this._onError(new Error("Invalid greeting. response=" + e), "EPROTOCOL", e, "CONN");
return;
}
if (this.options.lmtp) {
this._responseActions.push(this._actionLHLO);
this._sendCommand("LHLO " + this.name);
} else {
this._responseActions.push(this._actionEHLO);
this._sendCommand("EHLO " + this.name);
}
}
_actionLHLO(e) {
if (e.charAt(0) !== "2") {
this._onError(new Error("Invalid LHLO. response=" + e), "EPROTOCOL", e, "LHLO");
return;
}
this._actionEHLO(e);
}
_actionEHLO(e) {
if (e.substr(0, 3) === "421") {
this._onError(new Error("Server terminates connection. response=" + e), "ECONNECTION", e, "EHLO");
return;
}
if (e.charAt(0) !== "2") {
if (this.options.requireTLS) {
this._onError(new Error("EHLO failed but HELO does not support required STARTTLS. response=" + e), "ECONNECTION", e, "EHLO");
return;
}
this._responseActions.push(this._actionHELO);
this._sendCommand("HELO " + this.name);
return;
}
if (!this.secure && !this.options.ignoreTLS && (/[ -]STARTTLS\b/im.test(e) || this.options.requireTLS)) {
this._plaintextEhlo = e;
this._sendCommand("STARTTLS");
this._responseActions.push(this._actionSTARTTLS);
return;
}
this._parseEhloExtensions(e);
this.emit("connect");
}
_parseEhloExtensions(e) {
let t;
this._ehloLines = e.split(/\r?\n/).map(e => e.replace(/^\d+[ -]/, "").trim()).filter(e => e).slice(1);
if (/[ -]SMTPUTF8\b/im.test(e)) this._supportedExtensions.push("SMTPUTF8");
if (/[ -]DSN\b/im.test(e)) this._supportedExtensions.push("DSN");
if (/[ -]8BITMIME\b/im.test(e)) this._supportedExtensions.push("8BITMIME");
if (/[ -]REQUIRETLS\b/im.test(e)) this._supportedExtensions.push("REQUIRETLS");
if (/[ -]PIPELINING\b/im.test(e)) this._supportedExtensions.push("PIPELINING");
if (/[ -]AUTH\b/i.test(e)) this.allowsAuth = true;
const i = new Set;
for (const e of this._ehloLines) {
const t = /^AUTH[\s=](.*)/i.exec(e);
if (t) for (const e of t[1].split(/[\s=]+/)) i.add(e.toUpperCase());
}
for (const e of [ "PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2" ]) if (i.has(e)) this._supportedAuth.push(e);
if (t = e.match(/[ -]SIZE(?:[ \t]+(\d+))?/im)) {
this._supportedExtensions.push("SIZE");
this._maxAllowedSize = Number(t[1]) || 0;
}
}
_actionHELO(e) {
if (e.charAt(0) !== "2") {
this._onError(new Error("Invalid HELO. response=" + e), "EPROTOCOL", e, "HELO");
return;
}
this.allowsAuth = true;
this.emit("connect");
}
_actionSTARTTLS(e) {
if (e.charAt(0) !== "2") {
if (this.options.opportunisticTLS) {
this.logger.info({
tnx: "smtp"
}, "Failed STARTTLS upgrade, continuing unencrypted");
if (this._plaintextEhlo) {
this._parseEhloExtensions(this._plaintextEhlo);
this._plaintextEhlo = false;
this.allowsAuth = false;
this._supportedAuth = [];
}
this.emit("connect");
return;
}
this._onError(new Error("Error upgrading connection with STARTTLS"), "ETLS", e, "STARTTLS");
return;
}
this._upgradeConnection((e, t) => {
if (e) {
this._onError(new Error("Error initiating TLS - " + (e.message || e)), "ETLS", false, "STARTTLS");
return;
}
this.logger.info({
tnx: "smtp"
}, "Connection upgraded with STARTTLS");
if (t) if (this.options.lmtp) {
this._responseActions.push(this._actionLHLO);
this._sendCommand("LHLO " + this.name);
} else {
this._responseActions.push(this._actionEHLO);
this._sendCommand("EHLO " + this.name);
} else this.emit("connect");
});
}
_actionAUTH_LOGIN_USER(e, t) {
if (!/^334[ -]/.test(e)) {
t(this._formatError('Invalid login sequence while waiting for "334 VXNlcm5hbWU6"', "EAUTH", e, "AUTH LOGIN"));
return;
}
this._responseActions.push(e => {
this._actionAUTH_LOGIN_PASS(e, t);
});
this._sendCommand(Buffer.from(this._auth.credentials.user + "", "utf-8").toString("base64"));
}
_actionAUTH_CRAM_MD5(e, t) {
const i = e.match(/^334\s+(.+)$/);
if (!i) return t(this._formatError("Invalid login sequence while waiting for server challenge string", "EAUTH", e, "AUTH CRAM-MD5"));
const n = Buffer.from(i[1], "base64").toString("ascii");
const a = c.createHmac("md5", this._auth.credentials.pass);
a.update(n);
const o = this._auth.credentials.user + " " + a.digest("hex");
this._responseActions.push(e => {
this._actionAUTH_CRAM_MD5_PASS(e, t);
});
this._sendCommand(Buffer.from(o).toString("base64"), Buffer.from(this._auth.credentials.user + " /* secret */").toString("base64"));
}
_actionAUTH_CRAM_MD5_PASS(e, t) {
if (!e.match(/^235\s+/)) return t(this._formatError('Invalid login sequence while waiting for "235"', "EAUTH", e, "AUTH CRAM-MD5"));
this.logger.info({
tnx: "smtp",
username: this._auth.user,
action: "authenticated",
method: this._authMethod
}, "User %s authenticated", JSON.stringify(this._auth.user));
this.authenticated = true;
t(null, true);
}
_actionAUTH_LOGIN_PASS(e, t) {
if (!/^334[ -]/.test(e)) return t(this._formatError('Invalid login sequence while waiting for "334 UGFzc3dvcmQ6"', "EAUTH", e, "AUTH LOGIN"));
this._responseActions.push(e => {
this._actionAUTHComplete(e, t);
});
this._sendCommand(Buffer.from((this._auth.credentials.pass || "").toString(), "utf-8").toString("base64"), Buffer.from("/* secret */", "utf-8").toString("base64"));
}
_actionAUTHComplete(e, t, i) {
if (!i && typeof t === "function") {
i = t;
t = false;
}
if (e.substr(0, 3) === "334") {
this._responseActions.push(e => {
if (t || this._authMethod !== "XOAUTH2") this._actionAUTHComplete(e, true, i); else setImmediate(() => this._handleXOauth2Token(true, i));
});
this._sendCommand("");
return;
}
if (e.charAt(0) !== "2") {
this.logger.info({
tnx: "smtp",
username: this._auth.user,
action: "authfail",
method: this._authMethod
}, "User %s failed to authenticate", JSON.stringify(this._auth.user));
return i(this._formatError("Invalid login", "EAUTH", e, "AUTH " + this._authMethod));
}
this.logger.info({
tnx: "smtp",
username: this._auth.user,
action: "authenticated",
method: this._authMethod
}, "User %s authenticated", JSON.stringify(this._auth.user));
this.authenticated = true;
i(null, true);
}
_actionMAIL(e, t) {
const i = this._envelope;
if (Number(e.charAt(0)) !== 2) {
const t = this._usingSmtpUtf8 && /^550 /.test(e) && /[\x80-\uFFFF]/.test(i.from) ? "Internationalized mailbox name not allowed" : "Mail command failed";
i.mailError = this._formatError(t, "EENVELOPE", e, "MAIL FROM");
}
this._advanceEnvelope(e, t);
}
_actionRCPT(e, t) {
const i = this._envelope;
let n;
const a = this._recipientQueue.shift();
if (Number(e.charAt(0)) !== 2) {
const t = this._usingSmtpUtf8 && /^553 /.test(e) && /[\x80-\uFFFF]/.test(a) ? "Internationalized mailbox name not allowed" : "Recipient command failed";
i.rejected.push(a);
n = this._formatError(t, "EENVELOPE", e, "RCPT TO");
n.recipient = a;
i.rejectedErrors.push(n);
} else i.accepted.push(a);
this._advanceEnvelope(e, t);
}
_advanceEnvelope(e, t) {
const i = this._envelope;
if (i.pipelined) return;
if (i.mailError) return t(i.mailError);
if (i.rcptQueue.length) return this._sendRcpt(i.rcptQueue.shift(), t);
if (this._recipientQueue.length) return;
const n = this._envelopeError(e);
if (n) return t(n);
this._responseActions.push(e => {
this._actionDATA(e, t);
});
this._sendCommand("DATA");
}
_envelopeError(e) {
const t = this._envelope;
if (t.mailError) return t.mailError;
if (t.accepted.length) return null;
const i = t.rejectedErrors.find(e => e.responseCode && e.responseCode < 500);
const n = t.rejectedErrors[t.rejectedErrors.length - 1];
const a = i?.response ?? (t.pipelined && n ? n.response : e);
const o = this._formatError("Can't send mail - all recipients were rejected", "EENVELOPE", a, "RCPT TO");
o.rejected = t.rejected;
o.rejectedErrors = t.rejectedErrors;
return o;
}
_actionDATA(e, t) {
const i = this._envelope;
if (i.pipelined) {
const n = this._envelopeError(e);
if (n) {
if (/^3/.test(e)) {
if (i.mailError) {
this.close();
return t(n);
}
this._responseActions.push(() => t(n));
this._sendCommand(".");
return;
}
return t(n);
}
}
if (!/^[23]/.test(e)) return t(this._formatError("Data command failed", "EENVELOPE", e, "DATA"));
const n = {
accepted: i.accepted,
rejected: i.rejected
};
if (this._ehloLines && this._ehloLines.length) n.ehlo = this._ehloLines;
if (i.rejectedErrors.length) n.rejectedErrors = i.rejectedErrors;
t(null, n);
}
_actionSMTPStream(e, t) {
if (Number(e.charAt(0)) !== 2) return t(this._formatError("Message failed", "EMESSAGE", e, "DATA"));
return t(null, e);
}
_actionLMTPStream(e, t, i, n) {
const a = this._envelope;
let o;
if (Number(i.charAt(0)) !== 2) {
o = this._formatError("Message failed for recipient " + e, "EMESSAGE", i, "DATA");
o.recipient = e;
a.rejected.push(e);
a.rejectedErrors.push(o);
for (let t = 0, i = a.accepted.length; t < i; t++) if (a.accepted[t] === e) a.accepted.splice(t, 1);
}
if (t) return n(null, i);
}
_handleXOauth2Token(e, t) {
this._auth.oauth2.getToken(e, (i, n) => {
if (i) {
this.logger.info({
tnx: "smtp",
username: this._auth.user,
action: "authfail",
method: this._authMethod
}, "User %s failed to authenticate", JSON.stringify(this._auth.user));
return t(this._formatError(i, "EAUTH", false, "AUTH XOAUTH2"));
}
this._responseActions.push(i => {
this._actionAUTHComplete(i, e, t);
});
this._sendCommand("AUTH XOAUTH2 " + this._auth.oauth2.buildXOAuth2Token(n), "AUTH XOAUTH2 " + this._auth.oauth2.buildXOAuth2Token("/* secret */"));
});
}
_isDestroyedMessage(e) {
if (this._destroyed) return "Cannot " + e + " - smtp connection is already destroyed.";
if (this._socket) {
if (this._socket.destroyed) return "Cannot " + e + " - smtp connection socket is already destroyed.";
if (!this._socket.writable) return "Cannot " + e + " - smtp connection socket is already half-closed.";
}
}
_getHostname() {
let e;
try {
e = r.hostname() || "";
} catch (t) {
e = "localhost";
}
if (!e || e.indexOf(".") < 0) e = "[127.0.0.1]";
if (e.match(/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/)) e = "[" + e + "]";
return e;
}
}
const T = SMTPConnection;
}),
5238: ((e, t, i) => {
i.d(t, {
Nz: () => Encoder,
lF: () => encode
});
var n = i(7075);
function encode(e) {
if (typeof e === "string") e = Buffer.from(e, "utf-8");
return e.toString("base64");
}
function normalizeLineLength(e) {
const t = Math.floor(Number(e));
return Number.isFinite(t) && t >= 1 ? t : 76;
}
function wrapBuffer(e, t, i) {
const n = Math.ceil(e.length / t);
const a = Math.max(n - 1, 0);
let o = e.length - a * t;
const s = Buffer.allocUnsafe(a * (t + 2) + (i ? o : 0));
let r = 0;
for (let i = 0; i < a * t; i += t) {
e.copy(s, r, i, i + t);
r += t;
s[r++] = 13;
s[r++] = 10;
}
if (i) {
r += e.copy(s, r, a * t);
o = 0;
}
if (r !== s.length) throw new Error("Unexpected wrapped length");
return {
output: s,
rest: o
};
}
class Encoder extends n.Transform {
constructor(e) {
super();
this.options = e || {};
if (this.options.lineLength !== false) this.options.lineLength = normalizeLineLength(this.options.lineLength);
this._curLine = "";
this._remainingBytes = false;
this.inputBytes = 0;
this.outputBytes = 0;
}
_emit(e, t) {
const i = Buffer.from(this._curLine + e, "latin1");
if (!i.length) return;
let n = i;
if (this.options.lineLength) {
const e = wrapBuffer(i, this.options.lineLength, t);
n = e.output;
this._curLine = e.rest ? i.toString("latin1", i.length - e.rest) : "";
} else this._curLine = "";
if (n.length) {
this.outputBytes += n.length;
this.push(n);
}
}
_transform(e, t, i) {
let n = t !== "buffer" ? Buffer.from(e, t) : e;
if (!n || !n.length) return i();
this.inputBytes += n.length;
if (this._remainingBytes) {
n = Buffer.concat([ this._remainingBytes, n ], this._remainingBytes.length + n.length);
this._remainingBytes = false;
}
const a = n.length % 3;
if (a) {
this._remainingBytes = n.subarray(n.length - a);
n = n.subarray(0, n.length - a);
}
this._emit(encode(n), false);
i();
}
_flush(e) {
this._emit(this._remainingBytes ? encode(this._remainingBytes) : "", true);
this._remainingBytes = false;
e();
}
}
}),
2809: ((e, t, i) => {
i.d(t, {
JW: () => s,
TI: () => isPermanentResponseCode,
bV: () => isTransientError,
jK: () => d,
kX: () => c,
sb: () => l,
uk: () => r,
xj: () => p
});
const n = "ECONNECTION";
const a = "ETIMEDOUT";
const o = "ESOCKET";
const s = "EOTP";
const r = "ESTREAM";
const c = "EFILEACCESS";
const p = "EURLACCESS";
const l = "EFETCH";
const isTransientError = e => e.responseCode === 421 || e.code === n || e.code === o || e.code === a;
const isPermanentResponseCode = e => e >= 500 && e < 600 && e !== 503;
const d = "ERR_ACCESS_DENIED";
}),
821: ((e, t, i) => {
i.d(t, {
A: () => w
});
var n = i(7067);
var a = i(4708);
var o = i(1093);
var s = i(8522);
var r = i(7075);
var c = i(7030);
const p = 1800;
class Cookies {
constructor(e) {
this.options = e || {};
this.cookies = [];
}
set(e, t) {
const i = o.q(t || "");
const n = this.parse(e);
let a;
if (n.domain) {
a = n.domain.replace(/^\./, "");
if (i.hostname.length < a.length || a.indexOf(".") < 0 || a.endsWith(".") || c.isIP(i.hostname) || !("." + i.hostname).endsWith("." + a)) n.domain = i.hostname;
} else n.domain = i.hostname;
if (!n.path) n.path = this.getPath(i.pathname);
if (!n.expires) n.expires = new Date(Date.now() + (Number(this.options.sessionTimeout || p) || p) * 1e3);
return this.add(n);
}
get(e) {
return this.list(e).map(e => e.name + "=" + e.value).join("; ");
}
list(e) {
const t = [];
for (let i = this.cookies.length - 1; i >= 0; i--) {
const n = this.cookies[i];
if (this.isExpired(n)) {
this.cookies.splice(i, 1);
continue;
}
if (this.match(n, e)) t.unshift(n);
}
return t;
}
parse(e) {
const t = {};
let i = false;
let n = false;
(e || "").toString().split(";").forEach(e => {
if (!e.trim()) return;
const a = e.split("=");
const o = a.shift().trim();
let s = a.join("=").trim();
let r;
if (!i) {
i = true;
if (o) {
t.name = o;
t.value = s;
}
return;
}
switch (o.toLowerCase()) {
case "expires":
{
const e = new Date(s);
if (e.toString() !== "Invalid Date" && !n) t.expires = e;
break;
}

case "path":
t.path = s;
break;

case "domain":
r = s.toLowerCase();
if (r.length && r.charAt(0) !== ".") r = "." + r;
t.domain = r;
break;

case "max-age":
t.expires = new Date(Date.now() + (Number(s) || 0) * 1e3);
n = true;
break;

case "secure":
t.secure = true;
break;

case "httponly":
t.httponly = true;
break;
}
});
return t;
}
match(e, t) {
const i = o.q(t || "");
if (i.hostname !== e.domain && (e.domain.charAt(0) !== "." || ("." + i.hostname).substr(-e.domain.length) !== e.domain)) return false;
const n = i.pathname || "/";
const a = e.path;
const s = n === a || n.startsWith(a) && (a.endsWith("/") || n.charAt(a.length) === "/");
if (!s) return false;
if (e.secure && i.protocol !== "https:") return false;
return true;
}
add(e) {
if (!e || !e.name) return false;
for (let t = 0, i = this.cookies.length; t < i; t++) if (this.compare(this.cookies[t], e)) {
if (this.isExpired(e)) {
this.cookies.splice(t, 1);
return false;
}
this.cookies[t] = e;
return true;
}
if (!this.isExpired(e)) this.cookies.push(e);
return true;
}
compare(e, t) {
return e.name === t.name && e.path === t.path && e.domain === t.domain && e.secure === t.secure && e.httponly === t.httponly;
}
isExpired(e) {
return e.expires && e.expires < new Date || !e.value;
}
getPath(e) {
const t = (e || "/").split("/");
t.pop();
const i = t.join("/").trim();
if (i.charAt(0) !== "/") return "/";
return i;
}
}
const l = Cookies;
var d = i(9701);
var m = i(2809);
var u = i(7212);
const h = 5;
const f = 6e4;
const v = 12e4;
const x = 67108864;
const g = [ "ALPNProtocols", "ca", "cert", "checkServerIdentity", "ciphers", "crl", "dhparam", "ecdhCurve", "honorCipherOrder", "key", "maxVersion", "minVersion", "passphrase", "pfx", "rejectUnauthorized", "secureContext", "secureOptions", "secureProtocol", "servername", "sessionIdContext", "sigalgs" ];
function setFetchCode(e) {
if (e.code !== m.jK) e.code = m.sb;
}
function parseFetchUrl(e) {
let t;
try {
t = o.q(e);
} catch (e) {
return false;
}
if (t.protocol !== "http:" && t.protocol !== "https:") return false;
return t;
}
function fetchPort(e) {
return e.port ? Number(e.port) : e.protocol === "https:" ? 443 : 80;
}
function nmfetch(e, t) {
t = t || {};
t.fetchRes = t.fetchRes || new r.PassThrough;
t.cookies = t.cookies || new l;
t.redirects = t.redirects || 0;
t.maxRedirects = isNaN(t.maxRedirects) ? h : t.maxRedirects;
if (!t.deadline) {
t.maxTime = typeof t.maxTime === "number" && t.maxTime >= 0 ? t.maxTime : v;
t.deadline = t.maxTime ? Date.now() + t.maxTime : 0;
}
const i = t.fetchRes;
const p = parseFetchUrl(e);
if (!p) {
if (t.body && typeof t.body.destroy === "function") {
t.body.on("error", () => false);
t.body.destroy();
}
setImmediate(() => {
const t = new Error("Unsupported protocol for URL " + e);
t.code = m.sb;
t.sourceUrl = e;
i.emit("error", t);
});
return i;
}
if (t.cookie) {
[].concat(t.cookie || []).forEach(i => {
t.cookies.set(i, e);
});
t.cookie = false;
}
let w = (t.method || "").toString().trim().toUpperCase() || "GET";
let b = false;
let k;
let _;
const y = p.protocol === "https:" ? a : n;
const j = {
"accept-encoding": "gzip,deflate",
"user-agent": "nodemailer/" + d.rE
};
Object.keys(t.headers || {}).forEach(e => {
if ((0, u.a)(e.toLowerCase().trim())) return;
j[e.toLowerCase().trim()] = t.headers[e];
});
if (t.userAgent) j["user-agent"] = t.userAgent;
if (p.auth) j.Authorization = "Basic " + Buffer.from(p.auth).toString("base64");
if (k = t.cookies.get(e)) j.cookie = k;
if (t.body) {
if (t.contentType !== false) j["Content-Type"] = t.contentType || "application/x-www-form-urlencoded";
if (typeof t.body.pipe === "function") {
j["Transfer-Encoding"] = "chunked";
_ = t.body;
_.on("error", t => {
if (b) return;
b = true;
setFetchCode(t);
t.sourceUrl = e;
i.emit("error", t);
});
} else {
if (t.body instanceof Buffer) _ = t.body; else if (typeof t.body === "object") try {
_ = Buffer.from(Object.keys(t.body).map(e => {
const i = t.body[e].toString().trim();
return encodeURIComponent(e) + "=" + encodeURIComponent(i);
}).join("&"));
} catch (t) {
b = true;
t.code = m.sb;
t.sourceUrl = e;
setImmediate(() => i.emit("error", t));
return i;
} else _ = Buffer.from(t.body.toString().trim());
j["Content-Type"] = t.contentType || "application/x-www-form-urlencoded";
j["Content-Length"] = _.length;
}
w = (t.method || "").toString().trim().toUpperCase() || "POST";
}
let E;
const T = {
method: w,
host: p.hostname,
path: p.path,
port: fetchPort(p),
headers: j,
rejectUnauthorized: true,
agent: false
};
if (t.tls) Object.keys(t.tls).forEach(e => {
if (g.includes(e)) T[e] = t.tls[e];
});
if (p.protocol === "https:" && p.hostname && p.hostname !== T.host && !c.isIP(p.hostname) && !T.servername) T.servername = p.hostname;
try {
E = y.request(T);
} catch (t) {
b = true;
setImmediate(() => {
setFetchCode(t);
t.sourceUrl = e;
i.emit("error", t);
});
return i;
}
let A;
const clearDeadline = () => {
if (A) {
clearTimeout(A);
A = void 0;
}
};
const fail = (t, n = e) => {
if (b) return;
b = true;
clearDeadline();
setFetchCode(t);
t.sourceUrl = n;
i.emit("error", t);
E.abort();
};
const S = typeof t.timeout === "number" && t.timeout >= 0 ? t.timeout : f;
if (S) E.setTimeout(S, () => fail(new Error("Request Timeout")));
if (t.deadline) {
A = setTimeout(() => fail(new Error("Request exceeded the allowed " + t.maxTime + " ms")), Math.max(t.deadline - Date.now(), 1));
A.unref();
}
E.on("error", e => fail(e));
i.once("close", () => {
clearDeadline();
if (b || i.readableEnded) return;
b = true;
E.destroy();
});
E.on("response", n => {
let a;
if (b) return;
switch (n.headers["content-encoding"]) {
case "gzip":
case "deflate":
a = s.createUnzip();
break;
}
if (n.headers["set-cookie"]) [].concat(n.headers["set-cookie"] || []).forEach(i => {
t.cookies.set(i, e);
});
if ([ 301, 302, 303, 307, 308 ].includes(n.statusCode) && n.headers.location) {
t.redirects++;
if (t.redirects > t.maxRedirects) return fail(new Error("Maximum redirect count exceeded"));
t.method = "GET";
t.body = false;
let i;
try {
i = o.h(e, n.headers.location);
} catch (e) {
i = n.headers.location;
}
const a = parseFetchUrl(i);
if (!a) return fail(new Error("Unsupported protocol for URL " + i), i);
const s = a.protocol !== p.protocol || a.hostname !== p.hostname || fetchPort(a) !== fetchPort(p);
if (t.headers && s) {
const e = [ "authorization", "cookie", "proxy-authorization" ];
Object.keys(t.headers).forEach(i => {
if (e.includes(i.toLowerCase().trim())) delete t.headers[i];
});
}
b = true;
clearDeadline();
n.resume();
E.abort();
return nmfetch(i, t);
}
i.statusCode = n.statusCode;
i.headers = n.headers;
if (n.statusCode >= 300 && !t.allowErrorResponse) return fail(new Error("Invalid status code " + n.statusCode));
n.on("error", e => fail(e));
n.once("end", () => clearDeadline());
const r = typeof t.maxBytes === "number" && t.maxBytes > 0 ? t.maxBytes : x;
const c = a || n;
let l = 0;
c.on("data", e => {
l += e.length;
if (l <= r || b) return;
c.unpipe(i);
fail(new Error("Response size exceeds the allowed " + r + " bytes"));
});
if (a) {
n.pipe(a).pipe(i);
a.on("error", e => fail(e));
} else n.pipe(i);
});
setImmediate(() => {
if (_) try {
if (typeof _.pipe === "function") return _.pipe(E);
E.write(_);
} catch (e) {
return fail(e);
}
E.end();
});
return i;
}
nmfetch.Cookies = l;
nmfetch.DEFAULT_TIMEOUT = f;
nmfetch.DEFAULT_MAX_TIME = v;
const w = nmfetch;
}),
8996: ((e, t, i) => {
i.d(t, {
A: () => $
});
var n = i(7598);
var a = i(3024);
var o = i(7075);
var s = i(2076);
var r = i(9068);
var c = i(3980);
var p = i(5238);
const l = 1;
const d = 2;
const m = 4;
const u = 8;
const h = 16;
class TokenList {
constructor(e) {
this.str = e;
this.slots = new Int32Array(48);
this.length = 0;
this.cleaned = new Map;
}
push(e, t, i) {
if ((this.length + 1) * 3 > this.slots.length) {
const e = new Int32Array(this.slots.length * 2);
e.set(this.slots);
this.slots = e;
}
const n = this.length * 3;
this.slots[n] = e;
this.slots[n + 1] = t;
this.slots[n + 2] = i;
return this.length++;
}
contentStart(e) {
let t = this.slots[e * 3 + 1];
const i = this.slots[e * 3 + 2];
while (t < i && _isDroppedCode(this.str.charCodeAt(t))) t++;
return t;
}
contentEnd(e) {
const t = this.slots[e * 3 + 1];
let i = this.slots[e * 3 + 2];
while (i > t && _isDroppedCode(this.str.charCodeAt(i - 1))) i--;
return i;
}
operatorAt(e) {
const t = e * 3;
return this.slots[t] & l ? this.str.charAt(this.slots[t + 1]) : "";
}
isOperator(e) {
return (this.slots[e * 3] & l) !== 0;
}
noBreak(e) {
return (this.slots[e * 3] & d) !== 0;
}
value(e) {
const t = this.cleaned.get(e);
if (t !== void 0) return t;
return this.str.slice(this.slots[e * 3 + 1], this.slots[e * 3 + 2]);
}
}
const f = /@(\[[^[\]\\]*\])$/;
function _domainAt(e) {
const t = e.charAt(e.length - 1) === "]" ? f.exec(e) : null;
return t ? e.length - t[1].length - 1 : e.lastIndexOf("@");
}
function _quoteLocalPart(e) {
const t = _domainAt(e);
if (t < 0) return e;
const i = e.substr(0, t);
if (/^[^\s"(),:;<>@[\\\]]+$/.test(i) || /^"(?:[^"\\]|\\[\s\S])*"$/.test(i)) return e;
return '"' + i.replace(/["\\]/g, "\\$&") + '"@' + e.substr(t + 1);
}
const v = /\s/;
const x = /^("(?:[^"\\]|\\[\s\S])*"@\S+)(?:\s+([\s\S]+))?$/;
const g = /^[^@\s]+@[^@\s]+$/;
const w = /^[^@\s]+@\[[^[\]\\\s]*\]$/;
const b = /^@(?:[^@\s"]+|\[[^[\]\\\s]*\])$/;
function _isAddrSpec(e) {
return g.test(e) || w.test(e);
}
const k = /^[^@\s]+@\S+$/;
const _ = /\s*\b[^@\s]+@[^\s]+\b\s*/y;
function _isSpaceCode(e) {
return e === 32 || e >= 9 && e <= 13 || e === 160 || e === 5760 || e >= 8192 && e <= 8202 || e === 8232 || e === 8233 || e === 8239 || e === 8287 || e === 12288 || e === 65279;
}
function _isFoldingSpaceCode(e) {
return e === 32 || e === 9 || e === 13 || e === 10;
}
function _isFoldingGap(e, t, i) {
for (let n = t; n < i; n++) if (!_isFoldingSpaceCode(e.charCodeAt(n))) return false;
return true;
}
function _isDroppedCode(e) {
return e < 32 || e === 127 || _isSpaceCode(e);
}
function _isWordCode(e) {
return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122 || e === 95;
}
function _isBoundary(e, t) {
return _isWordCode(e.charCodeAt(t - 1)) !== _isWordCode(e.charCodeAt(t));
}
function _indexOfAt(e, t, i) {
for (let n = t; n < i; n++) if (e.charCodeAt(n) === 64) return n;
return -1;
}
const y = /^"(?:[^"\\]|\\[\s\S])*"/;
function _joinAtSpacing(e, t) {
if (t < 0) return e;
let i = t;
while (i > 0 && _isSpaceCode(e.charCodeAt(i - 1))) i--;
let n = t + 1;
while (n < e.length && _isSpaceCode(e.charCodeAt(n))) n++;
const a = i === t && n === t + 1 ? e : e.slice(0, i) + "@" + e.slice(n);
return _joinDomainDotSpacing(a, i);
}
const j = new Uint8Array(128);
for (let e = 33; e < 127; e++) j[e] = '()<>[]:;@\\,."'.indexOf(String.fromCharCode(e)) < 0 ? 1 : 0;
function _isAtextCode(e) {
return e < 128 ? j[e] === 1 : !_isSpaceCode(e);
}
function _joinDomainDotSpacing(e, t) {
const i = e.length;
let n = t + 1;
let a = false;
for (;;) {
const t = n;
while (n < i && _isAtextCode(e.charCodeAt(n))) n++;
if (n === t) break;
let o = n;
while (o < i && _isFoldingSpaceCode(e.charCodeAt(o))) o++;
if (e.charCodeAt(o) !== 46) break;
o++;
while (o < i && _isFoldingSpaceCode(e.charCodeAt(o))) o++;
if (o >= i || !_isAtextCode(e.charCodeAt(o))) break;
a = a || o !== n + 1;
n = o;
}
if (!a) return e;
let o = "";
for (let i = t + 1; i < n; i++) if (!_isFoldingSpaceCode(e.charCodeAt(i))) o += e.charAt(i);
return e.slice(0, t + 1) + o + e.slice(n);
}
function _collapseAtSpacing(e) {
const t = y.exec(e);
if (t) {
let i = t[0].length;
while (i < e.length && _isSpaceCode(e.charCodeAt(i))) i++;
if (e.charAt(i) === "@" && e.indexOf("@", i + 1) < 0) return _joinAtSpacing(e, i);
}
const i = e.indexOf("@");
if (i < 0 || e.indexOf("@", i + 1) >= 0 || e.lastIndexOf('"') > i) return e;
return _joinAtSpacing(e, i);
}
function _looseAddressStart(e) {
const t = e.length;
let i = 0;
while (i < t) {
while (i < t && _isSpaceCode(e.charCodeAt(i))) i++;
if (i >= t) break;
const n = i;
let a = i;
while (a < t && !_isSpaceCode(e.charCodeAt(a))) a++;
let o = _indexOfAt(e, n, a);
if (o >= 0) {
let t = -1;
for (let i = a; i > n; i--) if (_isBoundary(e, i)) {
t = i;
break;
}
let i = n;
while (t >= 0 && o >= 0) {
if (o > i && a > o + 1 && t > o + 1) for (let t = i; t < o; t++) if (_isBoundary(e, t)) {
if (t > n) return t;
let i = n;
while (i > 0 && _isSpaceCode(e.charCodeAt(i - 1))) i--;
return i;
}
i = o + 1;
o = _indexOfAt(e, i, a);
}
}
i = a;
}
return -1;
}
function _recoverAddrSpec(e) {
e.address = _collapseAtSpacing(e.address);
if (!v.test(e.address)) return;
let t;
let i;
const n = e.address.match(x);
if (n) {
if (!n[2]) return;
t = n[1];
i = [ n[2] ];
} else {
if (e.address.indexOf('"') >= 0) return;
const n = e.address.split(/\s+/);
let a = n.findIndex(_isAddrSpec);
if (a < 0) a = n.findIndex(e => k.test(e));
if (a < 0) return;
t = n.splice(a, 1)[0];
i = n;
}
e.address = t;
e.text = [ e.text ].concat(i).filter(e => e).join(" ");
}
function _stripAddressComments(e) {
const t = [];
let i = "";
let n = "";
let a = 0;
let o = "";
let s = "";
let r = false;
let c = "";
let p = false;
let l = -1;
for (let d = 0, m = e.length; d < m; d++) {
const u = e.charAt(d);
if (a) {
if (u === "\\" && d < m - 1) n += e.charAt(++d); else if (u === "(") {
a++;
n += u;
} else if (u === ")" && ! --a) {
t.push(n.trim());
n = "";
r = s !== "@";
} else n += u;
continue;
}
if (r && u !== "(") {
r = false;
if (u !== "@" && u !== "<" && !_isSpaceCode(e.charCodeAt(d))) {
i += " ";
s = " ";
}
}
if (o) {
if (u === "\\" && o === '"' && d < m - 1) {
i += u + e.charAt(++d);
s = e.charAt(d);
continue;
}
if (u === o) o = "";
} else if (u === '"') {
o = '"';
p = true;
} else if (u === ":" && l < 0 && c === "@" && !p) l = i.length + 1; else if (u === "[") o = "]"; else if (u === "(") {
a = 1;
continue;
} else if (u === "<") {
i = "";
s = "";
t.length = 0;
c = "";
p = false;
l = -1;
continue;
}
i += u;
s = u;
if (!c && !_isSpaceCode(e.charCodeAt(d))) c = u;
}
if (l >= 0 && i.indexOf("@", l) >= 0) i = i.slice(l);
if (a) t.push(n.trim());
return {
address: i.trim(),
comments: t.filter(e => e)
};
}
function _collectAddressParts(e, t, i) {
let n = "text";
const a = {
address: [],
comment: [],
text: [],
textWasQuoted: [],
quotedLocalAt: []
};
let o = false;
let s = false;
let r = false;
let c = false;
let p = 0;
let l = true;
const d = {
address: "",
comment: "",
text: ""
};
for (let m = t; m < i; m++) {
const i = e.value(m);
const u = m > t ? e.operatorAt(m - 1) : "";
const h = m > t && e.noBreak(m - 1);
if (e.isOperator(m)) switch (i) {
case "<":
n = "address";
o = false;
c = false;
break;

case "(":
n = "comment";
o = false;
l = l && _isFoldingGap(e.str, p, e.contentStart(m));
break;

case '"':
o = !o;
n = "text";
c = false;
break;

default:
n = "text";
o = false;
if (i !== ")") c = false; else p = e.contentEnd(m);
break;
} else {
const f = u === '"' && h && m > t + 1 && e.operatorAt(m - 2) === '"';
const v = a[n];
const x = r && u === ")" && i.indexOf("@") >= 0;
const g = !x && c && r && u === ")" && (d.text === "." || i.charAt(0) === ".") && l && _isFoldingGap(e.str, p, e.contentStart(m));
const w = g || !x && h && v.length > 0 && (u !== ")" || d[n] === "@" || i.charAt(0) === "@");
if (w) {
const e = a[n].length - 1;
if (n === "text" && !o) {
if (s && i.charAt(0) === "@") a.quotedLocalAt[e] = a.text[e].length;
s = false;
}
a[n][e] += i;
d[n] = i.charAt(i.length - 1);
if (n === "text" && o) a.textWasQuoted[e] = true;
} else {
a[n].push(i);
d[n] = i.charAt(i.length - 1);
if (n === "text") {
a.textWasQuoted.push(o || f);
a.quotedLocalAt.push(f && i.charAt(0) === "@" ? 0 : -1);
s = o;
}
}
if (n === "text") {
r = w && r || !o && i.indexOf("@") >= 0;
c = true;
p = e.contentEnd(m);
l = true;
}
}
}
let m = false;
if (!a.text.length && a.comment.length) {
a.text = a.comment;
a.comment = [];
m = true;
}
return {
data: a,
textFromComment: m
};
}
function _groupName(e, t, i) {
return _collectAddressParts(e, t, i).data.text.join(" ");
}
function _handleAddress(e, t, i) {
const n = _collectAddressParts(e, t, i);
const a = n.data;
let o = n.textFromComment;
const s = [];
const r = [];
for (const e of a.address) {
const t = _stripAddressComments(e);
for (const e of t.comments) s.push(e);
if (t.address) r.push(t.address);
}
a.address = r;
if (!a.address.length && a.text.length && !o) {
const e = a.text.map(e => _collapseAtSpacing(e));
for (let t = 0; t < a.text.length; t++) {
const i = a.quotedLocalAt[t];
const n = a.textWasQuoted[t] && i >= 0 && b.test(a.text[t].slice(i)) ? _quoteLocalPart(a.text[t]) : "";
if (n || !a.textWasQuoted[t] && _isAddrSpec(e[t])) {
a.address = [ n || e[t] ];
a.text.splice(t, 1);
a.textWasQuoted.splice(t, 1);
a.quotedLocalAt.splice(t, 1);
break;
}
}
if (!a.address.length) {
let t = false;
for (let i = 0; i < a.text.length; i++) if (!a.textWasQuoted[i]) {
const n = e[i];
let o = a.text[i];
const s = _looseAddressStart(n);
if (s >= 0) {
_.lastIndex = s;
const e = _.exec(n);
if (e) {
a.address = [ e[0].trim() ];
t = true;
o = n.slice(0, s) + " " + n.slice(s + e[0].length);
}
}
a.text[i] = o.trim();
if (t) break;
}
}
}
if (!a.text.length && a.comment.length) {
a.text = a.comment;
a.comment = [];
}
if (a.address.length > 1) a.text = a.text.concat(a.address.splice(1));
const c = !a.address.length && a.textWasQuoted.some(e => e);
a.text = a.text.join(" ");
a.address = a.address.join(" ");
if (c && a.text.indexOf("@") >= 0) {
a.address = _quoteLocalPart(_joinAtSpacing(a.text, _domainAt(a.text)));
a.text = "";
}
_recoverAddrSpec(a);
if (!a.text && s.length) {
a.text = s.join(" ");
o = true;
}
const p = {
address: a.address || (o ? "" : a.text) || "",
name: a.text || a.address || ""
};
if (p.address === p.name) if (/@/.test(p.address || "")) p.name = ""; else p.address = "";
return p;
}
class Tokenizer {
constructor(e) {
this.str = (e || "").toString();
this.operatorCurrent = "";
this.operatorExpecting = "";
this.node = -1;
this.escaped = false;
this.inDomainLiteral = false;
this.afterAt = false;
this.inGroup = false;
this.innerQuoted = false;
this.innerComment = 0;
this.innerLiteral = false;
this.innerEscaped = false;
this.list = new TokenList(this.str);
this.operators = {
'"': '"',
"(": ")",
"<": ">",
",": "",
":": "",
";": ""
};
}
tokenize() {
const e = this.str;
const t = e.length;
for (let i = 0; i < t; i++) this.checkChar(e.charAt(i), i);
this._closeText(t);
const i = this.list;
const n = i.slots;
let a = 0;
for (let t = 0, o = i.length; t < o; t++) {
const o = n[t * 3];
let s = n[t * 3 + 1];
let r = n[t * 3 + 2];
if (o & m) {
const e = this._cleanValue(s, r, o).trim();
if (!e) continue;
i.cleaned.set(a, e);
} else if (!(o & l)) {
while (s < r && _isSpaceCode(e.charCodeAt(s))) s++;
while (r > s && _isSpaceCode(e.charCodeAt(r - 1))) r--;
if (s === r) continue;
}
n[a * 3] = o;
n[a * 3 + 1] = s;
n[a * 3 + 2] = r;
a++;
}
i.length = a;
return i;
}
_closeText(e) {
if (this.node >= 0) {
this.list.slots[this.node * 3 + 2] = e;
this.node = -1;
}
}
_cleanValue(e, t, i) {
const n = this.str;
const a = (i & u) !== 0;
let o = (i & h) !== 0;
let s = "";
for (let i = e; i < t; i++) {
const e = n.charAt(i);
if (a && !o && e === "\\") {
o = true;
continue;
}
o = false;
if (e === "\n") s += " "; else if (e.charCodeAt(0) >= 33 || e === " " || e === "\t") s += e;
}
return s;
}
checkChar(e, t) {
if (!this.escaped && !this.operatorExpecting) if (!this.inDomainLiteral && e === "[" && this.afterAt) this.inDomainLiteral = true; else if (this.inDomainLiteral && (e === "]" || e === "," || e === ";")) this.inDomainLiteral = false;
let i = false;
if (this.operatorExpecting === ">") {
i = this._trackInner(e);
if (!i && e === ";" && this.inGroup) {
this._closeText(t);
this.operatorExpecting = "";
this._resetInner();
}
} else if (this.operatorExpecting === ")" && !this.escaped) if (e === "(") this.innerComment++; else if (e === ")" && this.innerComment) {
this.innerComment--;
i = true;
}
if (this.escaped) ; else if (e === this.operatorExpecting && !i) {
const i = this.str.charAt(t + 1);
this._closeText(t);
this.list.push(i && ![ " ", "\t", "\r", "\n", ",", ";" ].includes(i) ? l | d : l, t, t + 1);
if (e !== ")") this.afterAt = false;
this.operatorExpecting = "";
this.escaped = false;
this._resetInner();
return;
} else if (!this.operatorExpecting && !(this.inDomainLiteral && e === ":") && e in this.operators) {
this._closeText(t);
this.list.push(l, t, t + 1);
if (e === ":") this.inGroup = true; else if (e === ";") this.inGroup = false;
if (e !== "(") this.afterAt = false;
this.operatorExpecting = this.operators[e];
this.escaped = false;
this._resetInner();
return;
} else if ([ '"', "'", ")" ].includes(this.operatorExpecting) && e === "\\") {
this.escaped = true;
if (this.node >= 0) this.list.slots[this.node * 3] |= m;
return;
}
if (this.node < 0) this.node = this.list.push((this.operatorExpecting === '"' || this.operatorExpecting === ")" ? u : 0) | (this.escaped ? h : 0), t, t);
if (e === "\n") {
e = " ";
this.list.slots[this.node * 3] |= m;
}
if (e.charCodeAt(0) >= 33 || e === " " || e === "\t") {
if (!this.operatorExpecting && e !== " " && e !== "\t") this.afterAt = e === "@";
} else this.list.slots[this.node * 3] |= m;
this.escaped = false;
}
_trackInner(e) {
if (this.innerEscaped) {
this.innerEscaped = false;
return true;
}
if (this.innerQuoted) {
if (e === "\\") this.innerEscaped = true; else if (e === '"') this.innerQuoted = false;
return true;
}
if (this.innerComment) {
if (e === "\\") this.innerEscaped = true; else if (e === "(") this.innerComment++; else if (e === ")") this.innerComment--;
return true;
}
if (this.innerLiteral) {
if (e === "]") this.innerLiteral = false;
return true;
}
if (e === '"') {
this.innerQuoted = true;
return true;
}
if (e === "(") {
this.innerComment = 1;
return true;
}
if (e === "[" && this.afterAt) {
this.innerLiteral = true;
return true;
}
if (!_isSpaceCode(e.charCodeAt(0))) this.afterAt = e === "@";
return false;
}
_resetInner() {
this.innerQuoted = false;
this.innerComment = 0;
this.innerLiteral = false;
this.innerEscaped = false;
}
}
function _mergeNameFragments(e) {
const t = [];
for (let i = e.length - 1; i >= 0; i--) {
const n = e[i];
const a = t.length ? t[t.length - 1] : null;
if (a && n.address === "" && n.name && !n.group && a.address && a.name) a.name = n.name + ", " + a.name; else t.push(n);
}
return t.reverse();
}
function _parseAddressList(e) {
const t = new Tokenizer(e).tokenize();
const i = [];
let n = null;
let a = [];
let o = 0;
for (let e = 0, s = t.length; e <= s; e++) {
const r = e < s ? t.operatorAt(e) : "";
if (e < s && r !== "," && r !== ";" && r !== ":") continue;
if (r === ":") {
if (!n) {
n = {
name: _groupName(t, o, e),
group: []
};
a = [];
}
o = e + 1;
continue;
}
if (e > o) {
const s = _handleAddress(t, o, e);
if (n) a.push(s); else i.push(s);
}
o = e + 1;
if (n && (r === ";" || e === s)) {
n.group = _mergeNameFragments(a);
i.push(n);
n = null;
}
}
return _mergeNameFragments(i);
}
function addressparser(e, t) {
const i = _parseAddressList(e);
if (t?.flatten) {
const e = [];
const walkAddressList = t => {
t.forEach(t => {
if (t.group) return walkAddressList(t.group);
e.push(t);
});
};
walkAddressList(i);
return e;
}
return i;
}
const E = addressparser;
var T = i(821);
var A = i(2809);
class LastNewline extends o.Transform {
constructor() {
super();
this.lastByte = false;
}
_transform(e, t, i) {
if (e.length) this.lastByte = e[e.length - 1];
this.push(e);
i();
}
_flush(e) {
if (this.lastByte === 10) return e();
if (this.lastByte === 13) {
this.push(Buffer.from("\n"));
return e();
}
this.push(Buffer.from("\r\n"));
return e();
}
}
class LeWindows extends o.Transform {
constructor(e) {
super(e);
this.lastByte = false;
}
_transform(e, t, i) {
let n;
let a = 0;
for (let t = 0, i = e.length; t < i; t++) if (e[t] === 10) if (t && e[t - 1] !== 13 || !t && this.lastByte !== 13) {
if (t > a) {
n = e.slice(a, t);
this.push(n);
}
this.push(Buffer.from("\r\n"));
a = t + 1;
}
if (a && a < e.length) {
n = e.slice(a);
this.push(n);
} else if (!a) this.push(e);
this.lastByte = e[e.length - 1];
i();
}
}
class LeUnix extends o.Transform {
constructor(e) {
super(e);
}
_transform(e, t, i) {
let n;
let a = 0;
for (let t = 0, i = e.length; t < i; t++) if (e[t] === 13) {
n = e.slice(a, t);
a = t + 1;
this.push(n);
}
if (a && a < e.length) {
n = e.slice(a);
this.push(n);
} else if (!a) this.push(e);
i();
}
}
const S = [ "From", "Sender", "To", "Cc", "Bcc", "Reply-To", "Date", "References" ];
const C = "[A-Za-z0-9!#$%&'*+\\-/=?^_`{|}~\\x80-\\uFFFF]";
const z = new RegExp("^" + C + "+(?:\\." + C + "+)*$");
const L = /^"(?:[^"\\]|\\[\s\S])*"$/;
const O = /^[^\s"(),:;<>@[\\\]]+@[^\s"(),:;<>@[\\\]]+$/;
const I = /@(\[[^[\]\\]*\])$/;
function stripWhitespaceInAngleBrackets(e) {
let t = "";
let i = 0;
for (;;) {
const n = e.indexOf("<", i);
if (n < 0) break;
const a = e.indexOf(">", n + 1);
if (a < 0) break;
t += e.slice(i, n) + e.slice(n, a + 1).replace(/\s/g, "");
i = a + 1;
}
return t + e.slice(i);
}
const PIPELINE_NOOP = () => false;
function abortedError() {
const e = new Error("Message stream was closed before the message was generated");
e.code = A.uk;
return e;
}
function _stripBoundaryControls(e) {
return e.replace(/[\x00-\x1f\x7f]+/g, "");
}
class MimeNode {
constructor(e, t) {
this.nodeCounter = 0;
t = t || {};
this.baseBoundary = _stripBoundaryControls(t.baseBoundary || n.randomBytes(8).toString("hex"));
this.boundaryPrefix = _stripBoundaryControls(t.boundaryPrefix || "--_NmP");
this.disableFileAccess = !!t.disableFileAccess;
this.disableUrlAccess = !!t.disableUrlAccess;
this.normalizeHeaderKey = t.normalizeHeaderKey;
this.date = t.parentNode ? null : new Date;
this.rootNode = t.rootNode || this;
this.keepBcc = !!t.keepBcc;
if (t.filename) {
this.filename = t.filename;
if (!e) e = r.gW(this.filename.split(".").pop());
}
this.textEncoding = (t.textEncoding || "").toString().trim().charAt(0).toUpperCase();
this.parentNode = t.parentNode;
this.hostname = t.hostname;
this.newline = t.newline;
this.childNodes = [];
this._nodeId = ++this.rootNode.nodeCounter;
this._headers = [];
this._isPlainText = false;
this._hasLongLines = false;
this._envelope = false;
this._raw = false;
this._transforms = [];
this._processFuncs = [];
if (e) this.setHeader("Content-Type", e);
}
createChild(e, t) {
if (!t && typeof e === "object") {
t = e;
e = void 0;
}
const i = new MimeNode(e, t);
this.appendChild(i);
return i;
}
appendChild(e) {
if (e.parentNode && e.parentNode !== this) e.remove();
if (e.rootNode !== this.rootNode) {
e.rootNode = this.rootNode;
e._nodeId = ++this.rootNode.nodeCounter;
}
e.parentNode = this;
this.childNodes.push(e);
return e;
}
replace(e) {
if (e === this) return this;
this.parentNode.childNodes.forEach((t, i) => {
if (t === this) {
e.rootNode = this.rootNode;
e.parentNode = this.parentNode;
e._nodeId = this._nodeId;
this.rootNode = this;
this.parentNode = void 0;
e.parentNode.childNodes[i] = e;
}
});
return e;
}
remove() {
if (!this.parentNode) return this;
for (let e = this.parentNode.childNodes.length - 1; e >= 0; e--) if (this.parentNode.childNodes[e] === this) {
this.parentNode.childNodes.splice(e, 1);
this.parentNode = void 0;
this.rootNode = this;
return this;
}
}
setHeader(e, t) {
let i = false;
if (!t && e && typeof e === "object") {
if (e.key && "value" in e) this.setHeader(e.key, e.value); else if (Array.isArray(e)) e.forEach(e => {
this.setHeader(e.key, e.value);
}); else Object.keys(e).forEach(t => {
this.setHeader(t, e[t]);
});
return this;
}
e = this._normalizeHeaderKey(e);
const n = {
key: e,
value: t
};
for (let t = 0, a = this._headers.length; t < a; t++) if (this._headers[t].key === e) if (!i) {
this._headers[t] = n;
i = true;
} else {
this._headers.splice(t, 1);
t--;
a--;
}
if (!i) this._headers.push(n);
return this;
}
addHeader(e, t) {
if (!t && e && typeof e === "object") {
if (e.key && e.value) this.addHeader(e.key, e.value); else if (Array.isArray(e)) e.forEach(e => {
this.addHeader(e.key, e.value);
}); else Object.keys(e).forEach(t => {
this.addHeader(t, e[t]);
});
return this;
} else if (Array.isArray(t)) {
t.forEach(t => {
this.addHeader(e, t);
});
return this;
}
this._headers.push({
key: this._normalizeHeaderKey(e),
value: t
});
return this;
}
getHeader(e) {
e = this._normalizeHeaderKey(e);
for (let t = 0, i = this._headers.length; t < i; t++) if (this._headers[t].key === e) return this._headers[t].value;
}
setContent(e) {
this.content = e;
if (typeof this.content.pipe === "function") s.X0(this.content); else if (typeof this.content === "string") {
this._isPlainText = r.KA(this.content);
if (this._isPlainText && r.Vi(this.content, 76)) this._hasLongLines = true;
}
return this;
}
build(e) {
let t;
if (!e) t = new Promise((t, i) => {
e = s.Jt(t, i);
});
const i = e;
const n = this.createReadStream();
const a = [];
let o = 0;
let r = false;
n.on("readable", () => {
let e;
while ((e = n.read()) !== null) {
a.push(e);
o += e.length;
}
});
n.once("error", e => {
if (r) return;
r = true;
return i(e);
});
n.once("end", e => {
if (r) return;
r = true;
if (e && e.length) {
a.push(e);
o += e.length;
}
return i(null, Buffer.concat(a, o));
});
return t;
}
getTransferEncoding() {
let e = false;
const t = (this.getHeader("Content-Type") || "").toString().toLowerCase().trim();
if (this.content) {
e = (this.getHeader("Content-Transfer-Encoding") || "").toString().toLowerCase().trim();
if (!e || ![ "base64", "quoted-printable" ].includes(e)) if (/^text\//i.test(t)) if (this._isPlainText && !this._hasLongLines) e = "7bit"; else if (typeof this.content === "string" || this.content instanceof Buffer) e = this._getTextEncoding(this.content) === "Q" ? "quoted-printable" : "base64"; else e = this.textEncoding === "B" ? "base64" : "quoted-printable"; else if (!/^(multipart|message)\//i.test(t)) e = e || "base64";
}
return e;
}
buildHeaders() {
const e = this.getTransferEncoding();
const t = [];
if (e) this.setHeader("Content-Transfer-Encoding", e);
if (this.filename && !this.getHeader("Content-Disposition")) this.setHeader("Content-Disposition", "attachment");
if (this.rootNode === this) {
if (!this.getHeader("Date")) this.setHeader("Date", this.date.toUTCString().replace(/GMT/, "+0000"));
this.messageId();
if (!this.getHeader("MIME-Version")) this.setHeader("MIME-Version", "1.0");
for (let e = this._headers.length - 2; e >= 0; e--) {
const t = this._headers[e];
if (t.key === "Content-Type") {
this._headers.splice(e, 1);
this._headers.push(t);
}
}
}
this._headers.forEach(e => {
let i = e.key;
let n = e.value;
let a;
let o;
const c = {};
const p = S;
if (n && typeof n === "object" && !p.includes(i)) {
s.eY(c, n, e => e === "value");
n = (n.value || "").toString();
if (!n.trim()) return;
}
if (c.prepared) {
if (c.foldLines) t.push(r.r7(i + ": " + n)); else t.push(i + ": " + n);
return;
}
switch (e.key) {
case "Content-Disposition":
a = r.eT(n, {
stripComments: true
});
if (this.filename) a.params.filename = this.filename;
n = r.Jf(a);
break;

case "Content-Type":
a = r.eT(n, {
stripComments: true
});
a.value = (a.value || "").toString().replace(/[\x00-\x1f\x7f]/g, "");
this._handleContentType(a);
if (a.value.match(/^text\/plain\b/) && typeof this.content === "string" && /[\u0080-\uFFFF]/.test(this.content)) a.params.charset = "utf-8";
if (this.filename) for (const e of Object.keys(a.params)) if (/^name(\*|$)/i.test(e)) delete a.params[e];
n = r.Jf(a);
if (this.filename) {
o = /[\x00-\x1f\x7f]/.test(this.filename) ? r.N3(this.filename, this._getTextEncoding(this.filename), 52) : this._encodeWords(this.filename);
if (o !== this.filename || /[\s'"\\;:/=(),<>@[\]?]|^-/.test(o)) o = JSON.stringify(o);
n += "; name=" + o;
}
break;

case "Bcc":
if (!this.keepBcc) return;
break;
}
n = this.encodeHeaderValue(i, n);
if (!(n || "").toString().trim()) return;
if (typeof this.normalizeHeaderKey === "function") {
const e = this.normalizeHeaderKey(i, n);
const t = typeof e === "string" ? e.replace(/[\x00-\x1f\x7f]/g, "") : "";
if (t) i = t;
}
t.push(r.r7(i + ": " + n, 76));
});
return t.join("\r\n");
}
createReadStream(e) {
e = e || {};
const t = new o.PassThrough(e);
this.stream(t, e, e => {
if (e) {
t.destroy(e);
return;
}
t.end();
});
t.once("close", () => {
if (!t.writableFinished) this._destroyContentStreams();
});
const i = [ t ];
for (const e of this._transforms) i.push(typeof e === "function" ? e() : e);
i.push(new LastNewline);
let n = (0, o.pipeline)(i, PIPELINE_NOOP);
for (const e of this._processFuncs) {
const t = n;
n = e(t);
if (n !== t) (0, o.finished)(n, e => {
if (e) t.destroy();
});
}
if (this.newline) {
const e = [ "win", "windows", "dos", "\r\n" ].includes(this.newline.toString().toLowerCase());
n = (0, o.pipeline)(n, e ? new LeWindows : new LeUnix, PIPELINE_NOOP);
}
return n;
}
transform(e) {
this._transforms.push(e);
}
processFunc(e) {
this._processFuncs.push(e);
}
stream(e, t, i) {
const n = this.getTransferEncoding();
let a = [];
let r = false;
const callback = t => {
if (r) return;
r = true;
e.removeListener("close", onOutputClose);
i(t);
};
function onOutputClose() {
for (const e of a) e.destroy();
return callback(abortedError());
}
const readInto = (...t) => {
if (!a.length) e.once("close", onOutputClose);
a = t;
};
const aborted = () => {
if (e.destroyed) {
callback(abortedError());
return true;
}
return false;
};
const finalize = () => {
let i = 0;
const processChildNode = () => {
if (aborted()) return;
if (i >= this.childNodes.length) {
e.write("\r\n--" + this.boundary + "--\r\n");
return callback();
}
const n = this.childNodes[i++];
e.write((i > 1 ? "\r\n" : "") + "--" + this.boundary + "\r\n");
n.stream(e, t, e => {
if (e) return callback(e);
setImmediate(processChildNode);
});
};
if (this.multipart) setImmediate(processChildNode); else return callback();
};
const sendContent = () => {
if (aborted()) return;
if (!this.content) return setImmediate(finalize);
const createStream = () => {
if (aborted()) return;
const i = this._takeStreamContent(this.content);
if (i) return callback(i);
const a = this._getStream(this.content);
if ([ "quoted-printable", "base64" ].includes(n)) {
const i = n === "base64" ? new p.Nz(t) : new c.Nz(Object.assign({}, t, {
binary: !/^text\//i.test(this.contentType || "")
}));
readInto(a, i);
i.pipe(e, {
end: false
});
(0, o.pipeline)(a, i, e => e && callback(e));
(0, o.finished)(i, {
writable: false
}, e => e ? callback(e) : finalize());
} else {
readInto(a);
a.pipe(e, {
end: false
});
(0, o.finished)(a, {
writable: false
}, e => e ? callback(e) : finalize());
}
};
if (this.content._resolve) {
const e = this._getStream(this.content);
readInto(e);
s.jK(e, (e, t) => {
if (e) return callback(e);
if (r) return;
this.content._resolve = false;
this.content._resolvedValue = t;
setImmediate(createStream);
});
} else setImmediate(createStream);
};
if (this._raw) setImmediate(() => {
if (aborted()) return;
const t = this._takeStreamContent(this._raw);
if (t) return callback(t);
const i = this._getStream(this._raw);
readInto(i);
i.pipe(e, {
end: false
});
(0, o.finished)(i, {
writable: false
}, e => e ? callback(e) : finalize());
}); else {
e.write(this.buildHeaders() + "\r\n\r\n");
setImmediate(sendContent);
}
}
setEnvelope(e) {
let t;
this._envelope = {
from: false,
to: []
};
if (e.from) {
t = [];
this._convertAddresses(this._parseEnvelopeAddresses(e.from), t);
t = t.filter(e => e && e.address);
if (t.length && t[0]) this._envelope.from = t[0].address;
}
const i = new Set;
const n = [];
[ "to", "cc", "bcc" ].forEach(t => {
if (e[t]) this._convertAddresses(this._parseEnvelopeAddresses(e[t]), n, i);
});
this._envelope.to = n.map(e => e.address).filter(e => e);
const a = [ "to", "cc", "bcc", "from" ];
s.eY(this._envelope, e, e => a.includes(e));
return this;
}
getAddresses() {
const e = {};
const t = new Map;
this._headers.forEach(i => {
const n = i.key.toLowerCase();
if ([ "from", "sender", "reply-to", "to", "cc", "bcc" ].includes(n)) {
if (!Array.isArray(e[n])) {
e[n] = [];
t.set(n, new Set);
}
this._convertAddresses(this._parseAddresses(i.value), e[n], t.get(n));
}
});
return e;
}
getEnvelope() {
if (this._envelope) return this._envelope;
const e = {
from: false,
to: []
};
const t = new Set;
const i = [];
this._headers.forEach(n => {
const a = [];
if (n.key === "From" || !e.from && [ "Reply-To", "Sender" ].includes(n.key)) {
this._convertAddresses(this._parseAddresses(n.value), a);
if (a.length && a[0]) e.from = a[0].address;
} else if ([ "To", "Cc", "Bcc" ].includes(n.key)) this._convertAddresses(this._parseAddresses(n.value), i, t);
});
e.to = i.map(e => e.address);
return e;
}
messageId() {
let e = this.getHeader("Message-ID");
if (!e) {
e = this._generateMessageId();
this.setHeader("Message-ID", e);
}
return e;
}
setRaw(e) {
this._raw = e;
if (this._raw && typeof this._raw.pipe === "function") s.X0(this._raw);
return this;
}
_accessDisabled(e) {
let t = this;
while (t) {
if (t[e]) return true;
t = t.parentNode;
}
return false;
}
_destroyContentStreams() {
s.tQ(this.content);
s.tQ(this._raw);
for (const e of this.childNodes) e._destroyContentStreams();
}
_takeStreamContent(e) {
if (Object.prototype.toString.call(e) === "[object Error]") return e;
if (!e || typeof e.pipe !== "function" || e._resolvedValue) return null;
return s.Az(e);
}
_getStream(e) {
let t;
if (e._resolvedValue) {
t = new o.PassThrough;
setImmediate(() => {
try {
t.end(e._resolvedValue);
} catch (e) {
t.emit("error", e);
}
});
return t;
}
if (typeof e.pipe === "function") return e;
if (e && typeof e.path === "string" && !e.href) {
if (this._accessDisabled("disableFileAccess")) {
t = new o.PassThrough;
setImmediate(() => {
const i = new Error("File access rejected for " + e.path);
i.code = A.kX;
t.emit("error", i);
});
return t;
}
return a.createReadStream(e.path);
}
if (e && typeof e.href === "string") {
if (this._accessDisabled("disableUrlAccess")) {
t = new o.PassThrough;
setImmediate(() => {
const i = new Error("Url access rejected for " + e.href);
i.code = A.xj;
t.emit("error", i);
});
return t;
}
return (0, T.A)(e.href, {
headers: e.httpHeaders,
tls: e.tls
});
}
t = new o.PassThrough;
setImmediate(() => {
try {
t.end(e || "");
} catch (e) {
t.emit("error", e);
}
});
return t;
}
_parseAddresses(e) {
const t = [];
const i = new WeakSet;
const n = [];
const enter = e => {
if (!i.has(e)) {
i.add(e);
n.push({
list: e,
pos: 0
});
}
};
enter(Array.isArray(e) ? e : [ e ]);
while (n.length) {
const e = n[n.length - 1];
if (e.pos >= e.list.length) {
n.pop();
continue;
}
const i = e.list[e.pos++];
if (Array.isArray(i)) {
enter(i);
continue;
}
if (i && i.address) {
const e = this._normalizeAddress(i.address);
if (e === i.address && typeof i.name === "string") {
t.push(i);
continue;
}
const n = s.eY({}, i);
n.address = e;
n.name = i.name || "";
t.push(n);
continue;
}
const a = this._normalizeParsedAddresses(E(i));
for (let e = 0; e < a.length; e++) t.push(a[e]);
}
return t;
}
_normalizeParsedAddresses(e) {
e.forEach(e => {
if (e.address) e.address = this._normalizeAddress(e.address); else if (e.group) this._normalizeParsedAddresses(e.group);
});
return e;
}
_parseEnvelopeAddresses(e) {
return this._parseAddresses(e).map(e => {
if (e.address || e.group || !e.name || /[\s@]/.test(e.name)) return e;
return {
address: this._normalizeAddress(e.name),
name: ""
};
});
}
_normalizeHeaderKey(e) {
e = (e || "").toString().replace(/[\s\x00-\x20\x7f:]/g, "").toLowerCase().replace(/^X-SMTPAPI$|^(MIME|DKIM|ARC|BIMI)\b|^OTP(?=-Token$)|^[a-z]|-(SPF|FBL|ID|MD5)$|-[a-z]/gi, e => e.toUpperCase()).replace(/^Content-Features$/i, "Content-features");
return e;
}
_handleContentType(e) {
this.contentType = e.value.trim().toLowerCase();
this.multipart = /^multipart\//i.test(this.contentType) ? this.contentType.substr(this.contentType.indexOf("/") + 1) : false;
if (this.multipart) {
const t = _stripBoundaryControls(e.params.boundary || this.boundary || "");
this.boundary = e.params.boundary = t || _stripBoundaryControls(this._generateBoundary());
} else this.boundary = false;
}
_generateBoundary() {
return _stripBoundaryControls(this.rootNode.boundaryPrefix + "-" + this.rootNode.baseBoundary) + "-Part_" + this._nodeId;
}
encodeHeaderValue(e, t) {
e = this._normalizeHeaderKey(e);
switch (e) {
case "From":
case "Sender":
case "To":
case "Cc":
case "Bcc":
case "Reply-To":
return this._convertAddresses(this._parseAddresses(t));

case "Message-ID":
case "In-Reply-To":
case "Content-ID":
t = (t || "").toString().replace(/\r?\n|\r/g, " ").replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "");
if (t.charAt(0) !== "<") t = "<" + t;
if (t.charAt(t.length - 1) !== ">") t += ">";
return t;

case "OTP-Token":
return (t || "").toString().replace(/\r?\n|\r/g, " ").replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "");

case "References":
{
const e = [];
for (const i of [].concat(t || "")) {
const t = (i || "").toString().replace(/\r?\n|\r/g, " ").replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "").trim();
for (let i of stripWhitespaceInAngleBrackets(t).split(/\s+/)) {
if (i.charAt(0) !== "<") i = "<" + i;
if (i.charAt(i.length - 1) !== ">") i += ">";
e.push(i);
}
}
return e.join(" ").trim();
}

case "Date":
if (Object.prototype.toString.call(t) === "[object Date]") return t.toUTCString().replace(/GMT/, "+0000");
t = (t || "").toString().replace(/\r?\n|\r/g, " ");
return this._encodeHeaderText(t);

case "Content-Type":
case "Content-Disposition":
return (t || "").toString().replace(/\r?\n|\r/g, " ");

default:
t = (t || "").toString().replace(/\r?\n|\r/g, " ");
return this._encodeHeaderText(t);
}
}
static encodeHeaderValue(e, t, i) {
return new MimeNode(false, {
textEncoding: i?.textEncoding
}).encodeHeaderValue(e, t);
}
_encodeHeaderValue(e, t) {
return this.encodeHeaderValue(e, t);
}
_convertAddresses(e, t, i) {
const n = [];
t = t || [];
if (!i) {
i = new Set;
for (let e = 0; e < t.length; e++) i.add(t[e].address);
}
[].concat(e || []).forEach(e => {
if (e.address) {
e.address = this._normalizeAddress(e.address);
if (!e.name) n.push(O.test(e.address) ? e.address : `<${e.address}>`); else n.push(`${this._encodeAddressName(e.name)} <${e.address}>`);
if (!i.has(e.address)) {
i.add(e.address);
t.push(e);
}
} else if (e.group) {
const a = (e.group.length ? this._convertAddresses(e.group, t, i) : "").trim();
n.push(`${this._encodeAddressName(e.name)}:${a};`);
}
});
return n.join(", ");
}
_normalizeAddress(e) {
e = (e || "").toString().replace(/[\x00-\x1F\x7F<>]+/g, " ").trim();
if (!e) return e;
const t = e.charAt(e.length - 1) === "]" ? I.exec(e) : null;
const i = t ? e.length - t[1].length - 1 : e.lastIndexOf("@");
if (i < 0) return this._normalizeLocalPart(e);
const n = e.substr(0, i);
const a = e.substr(i + 1);
let o = a;
const r = /[\x80-\uFFFF]/.test(n);
try {
o = s.AT(a, r);
} catch (e) {}
return `${this._normalizeLocalPart(n)}@${o}`;
}
_normalizeLocalPart(e) {
if (z.test(e) || L.test(e)) return e;
return r.Ov(e);
}
_encodeAddressName(e) {
if (!/^[\w ]*$/.test(e)) if (/^[\x20-\x7e]*$/.test(e)) return r.Ov(e); else return r.N3(e, this._getTextEncoding(e), 52);
return e;
}
_encodeHeaderText(e) {
return /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(e) ? r.N3(e, this._getTextEncoding(e), 52) : this._encodeWords(e);
}
_encodeWords(e) {
return r.qe(e, this._getTextEncoding(e), 52, true);
}
_getTextEncoding(e) {
e = (e || "").toString();
if (this.textEncoding) return this.textEncoding;
let t = 0;
let i = 0;
for (let n = 0, a = e.length; n < a; n++) {
const a = e.charCodeAt(n);
if (a >= 0 && a <= 8 || a === 11 || a === 12 || a >= 14 && a <= 31 || a >= 128) t++; else if (a >= 65 && a <= 90 || a >= 97 && a <= 122) i++;
}
return t < i ? "Q" : "B";
}
_generateMessageId() {
return "<" + [ 2, 2, 2, 6 ].reduce((e, t) => e + "-" + n.randomBytes(t).toString("hex"), n.randomBytes(4).toString("hex")) + "@" + (this.getEnvelope().from || this.hostname || "localhost").split("@").pop() + ">";
}
}
const N = MimeNode;
function isContentObject(e) {
const t = e;
return typeof e === "object" && !!(t.content || t.path || t.href || t.raw);
}
function fitsSevenBit(e) {
let t;
let i;
if (typeof e === "string") {
t = t => e.charCodeAt(t);
i = e.length;
} else if (Buffer.isBuffer(e)) {
t = t => e[t];
i = e.length;
} else return false;
let n = 0;
for (let e = 0; e < i; e++) {
const i = t(e);
if (i === 0 || i > 127) return false;
if (i === 10 || i === 13) n = 0; else if (++n > 998) return false;
}
return true;
}
class MailComposer {
constructor(e) {
this.mail = e || {};
this.message = false;
}
compile() {
this._alternatives = this.getAlternatives();
this._htmlNode = this._alternatives.filter(e => /^text\/html\b/i.test(e.contentType)).pop();
this._attachments = this.getAttachments(!!this._htmlNode);
this._useRelated = !!(this._htmlNode && this._attachments.related.length);
this._useAlternative = this._alternatives.length > 1;
this._useMixed = this._attachments.attached.length > 1 || this._alternatives.length && this._attachments.attached.length === 1;
if (this.mail.raw) this.message = new N("message/rfc822", {
newline: this.mail.newline,
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess
}).setRaw(this.mail.raw); else if (this._useMixed) this.message = this._createMixed(); else if (this._useAlternative) this.message = this._createAlternative(); else if (this._useRelated) this.message = this._createRelated(); else this.message = this._createContentNode(false, [].concat(this._alternatives || []).concat(this._attachments.attached || []).shift() || {
contentType: "text/plain",
content: ""
});
if (this.mail.headers) this.message.addHeader(this.mail.headers);
if (this.mail.otp) this.message.setHeader("OTP-Token", formatOtpToken(this.mail.otp));
[ "from", "sender", "to", "cc", "bcc", "reply-to", "in-reply-to", "references", "subject", "message-id", "date" ].forEach(e => {
const t = e.replace(/-(\w)/g, (e, t) => t.toUpperCase());
if (this.mail[t]) this.message.setHeader(e, this.mail[t]);
});
if (this.mail.envelope) this.message.setEnvelope(this.mail.envelope);
this.message.messageId();
return this.message;
}
getAttachments(e) {
let t;
const i = [].concat(this.mail.attachments || []).map((e, t) => {
if (/^data:/i.test(e.path || e.href)) e = this._processDataUrl(e);
const i = e.contentType || r.gW(e.filename || e.path || e.href || "bin");
const n = /^image\//i.test(i);
const a = /^message\//i.test(i);
const o = e.contentDisposition || (a || n && e.cid ? "inline" : "attachment");
let s;
if ("contentTransferEncoding" in e) s = e.contentTransferEncoding; else if (a) s = !e.encoding && fitsSevenBit(e.content) ? "7bit" : "8bit"; else s = "base64";
const c = {
contentType: i,
contentDisposition: o,
contentTransferEncoding: s
};
if (e.filename) c.filename = e.filename; else if (!a && e.filename !== false) {
c.filename = (e.path || e.href || "").split(/[/\\]/).pop().split("?").shift() || "attachment-" + (t + 1);
if (c.filename.indexOf(".") < 0) c.filename += "." + r.Nt(c.contentType);
}
if (/^https?:\/\//i.test(e.path)) {
e.href = e.path;
e.path = void 0;
}
if (e.cid) c.cid = e.cid;
if (e.raw) c.raw = e.raw; else if (e.path) c.content = {
path: e.path
}; else if (e.href) c.content = {
href: e.href,
httpHeaders: e.httpHeaders,
tls: e.tls
}; else c.content = e.content || "";
if (e.encoding) c.encoding = e.encoding;
if (e.headers) c.headers = e.headers;
return c;
});
if (this.mail.icalEvent) {
t = Object.assign({}, this._getIcalEvent());
t.contentType = "application/ics";
if (!t.headers) t.headers = {};
t.filename = t.filename || "invite.ics";
t.headers["Content-Disposition"] = "attachment";
t.headers["Content-Transfer-Encoding"] = "base64";
}
if (!e) return {
attached: i.concat(t || []),
related: []
};
return {
attached: i.filter(e => !e.cid).concat(t || []),
related: i.filter(e => !!e.cid)
};
}
_getIcalEvent() {
if (!this._icalEvent) {
let e;
if (isContentObject(this.mail.icalEvent)) e = (0, s.eY)({}, this.mail.icalEvent); else e = {
content: this.mail.icalEvent
};
if (/^data:/i.test(e.path || e.href)) e = this._processDataUrl(e);
if (/^https?:\/\//i.test(e.path)) {
e.href = e.path;
e.path = void 0;
}
if (!e.raw) if (e.path) {
e.content = {
path: e.path
};
e.path = void 0;
} else if (e.href) {
e.content = {
href: e.href,
httpHeaders: e.httpHeaders,
tls: e.tls
};
e.href = void 0;
}
if (e.content && typeof e.content === "object") e.content._resolve = true;
this._icalEvent = e;
}
return this._icalEvent;
}
getAlternatives() {
const e = [];
let t, i, n, a, o;
if (this.mail.text) {
if (isContentObject(this.mail.text)) t = this.mail.text; else t = {
content: this.mail.text
};
t.contentType = "text/plain; charset=utf-8";
}
if (this.mail.watchHtml) {
if (isContentObject(this.mail.watchHtml)) n = this.mail.watchHtml; else n = {
content: this.mail.watchHtml
};
n.contentType = "text/watch-html; charset=utf-8";
}
if (this.mail.amp) {
if (isContentObject(this.mail.amp)) a = this.mail.amp; else a = {
content: this.mail.amp
};
a.contentType = "text/x-amp-html; charset=utf-8";
}
if (this.mail.icalEvent) {
o = Object.assign({}, this._getIcalEvent());
o.filename = false;
o.contentType = "text/calendar; charset=utf-8; method=" + (o.method || "PUBLISH").toString().trim().toUpperCase();
if (!o.headers) o.headers = {};
}
if (this.mail.html) {
if (isContentObject(this.mail.html)) i = this.mail.html; else i = {
content: this.mail.html
};
i.contentType = "text/html; charset=utf-8";
}
[].concat(t || []).concat(n || []).concat(a || []).concat(i || []).concat(o || []).concat(this.mail.alternatives || []).forEach(t => {
if (/^data:/i.test(t.path || t.href)) t = this._processDataUrl(t);
const i = {
contentType: t.contentType || r.gW(t.filename || t.path || t.href || "txt"),
contentTransferEncoding: t.contentTransferEncoding
};
if (t.filename) i.filename = t.filename;
if (/^https?:\/\//i.test(t.path)) {
t.href = t.path;
t.path = void 0;
}
if (t.raw) i.raw = t.raw; else if (t.path) i.content = {
path: t.path
}; else if (t.href) i.content = {
href: t.href,
httpHeaders: t.httpHeaders,
tls: t.tls
}; else i.content = t.content || "";
if (t.encoding) i.encoding = t.encoding;
if (t.headers) i.headers = t.headers;
e.push(i);
});
return e;
}
_createMixed(e) {
const t = e ? e.createChild("multipart/mixed", {
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
}) : new N("multipart/mixed", {
baseBoundary: this.mail.baseBoundary,
textEncoding: this.mail.textEncoding,
boundaryPrefix: this.mail.boundaryPrefix,
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
});
if (this._useAlternative) this._createAlternative(t); else if (this._useRelated) this._createRelated(t);
[].concat(!this._useAlternative && this._alternatives || []).concat(this._attachments.attached || []).forEach(e => {
if (!this._useRelated || e !== this._htmlNode) this._createContentNode(t, e);
});
return t;
}
_createAlternative(e) {
const t = e ? e.createChild("multipart/alternative", {
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
}) : new N("multipart/alternative", {
baseBoundary: this.mail.baseBoundary,
textEncoding: this.mail.textEncoding,
boundaryPrefix: this.mail.boundaryPrefix,
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
});
this._alternatives.forEach(e => {
if (this._useRelated && this._htmlNode === e) this._createRelated(t); else this._createContentNode(t, e);
});
return t;
}
_createRelated(e) {
const t = e ? e.createChild('multipart/related; type="text/html"', {
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
}) : new N('multipart/related; type="text/html"', {
baseBoundary: this.mail.baseBoundary,
textEncoding: this.mail.textEncoding,
boundaryPrefix: this.mail.boundaryPrefix,
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
});
this._createContentNode(t, this._htmlNode);
this._attachments.related.forEach(e => this._createContentNode(t, e));
return t;
}
_createContentNode(e, t) {
t = t || {};
t.content = t.content || "";
const i = (t.encoding || "utf8").toString().toLowerCase().replace(/[-_\s]/g, "");
const n = e ? e.createChild(t.contentType, {
filename: t.filename,
textEncoding: this.mail.textEncoding,
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
}) : new N(t.contentType, {
filename: t.filename,
baseBoundary: this.mail.baseBoundary,
textEncoding: this.mail.textEncoding,
boundaryPrefix: this.mail.boundaryPrefix,
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
});
if (t.headers) n.addHeader(t.headers);
if (t.cid) n.setHeader("Content-Id", "<" + t.cid.replace(/[<>]/g, "") + ">");
if (t.contentTransferEncoding) n.setHeader("Content-Transfer-Encoding", t.contentTransferEncoding); else if (this.mail.encoding && /^text\//i.test(t.contentType)) n.setHeader("Content-Transfer-Encoding", this.mail.encoding);
if (!/^text\//i.test(t.contentType) || t.contentDisposition) n.setHeader("Content-Disposition", t.contentDisposition || (t.cid && /^image\//i.test(t.contentType) ? "inline" : "attachment"));
if (typeof t.content === "string" && ![ "utf8", "usascii", "ascii" ].includes(i)) t.content = Buffer.from(t.content, i);
if (t.raw) n.setRaw(t.raw); else n.setContent(t.content);
return n;
}
_processDataUrl(e) {
const t = e.path || e.href;
if (!t || typeof t !== "string") return e;
if (!t.startsWith("data:")) return e;
if (t.length > 52428800) {
let i = "application/octet-stream";
const n = t.indexOf(",");
if (n > 0 && n < 200) {
const e = t.substring(5, n);
const a = e.split(";");
if (a[0] && a[0].includes("/")) i = a[0].trim();
}
return Object.assign((0, s.eY)({}, e), {
path: false,
href: false,
content: Buffer.alloc(0),
contentType: e.contentType || i
});
}
let i;
try {
i = (0, s.oI)(t);
} catch (t) {
return e;
}
if (!i) return e;
e.content = i.data;
e.contentType = e.contentType || i.contentType;
if ("path" in e) e.path = false;
if ("href" in e) e.href = false;
return e;
}
}
function formatOtpToken(e) {
if (typeof e.code !== "string" || !/^[\x20-\x7e]+$/.test(e.code)) throw otpError("The otp code must be a non-empty string of printable ASCII characters");
return r.Ov(e.code) + "; origin=" + r.Ov(getOtpOrigin(e.origin));
}
function getOtpOrigin(e) {
let t;
try {
t = new URL(String(e));
} catch {}
if (!t || t.username || t.password || !/^([a-z0-9_-]+\.)*[a-z0-9_-]+$|^\[[0-9a-f:.]+\]$/.test(t.hostname)) throw otpError("The otp origin must be an absolute https URL");
const i = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(t.hostname);
if (t.protocol !== "https:" && !(t.protocol === "http:" && i)) throw otpError("The otp origin must be an https URL, or an http URL on a loopback host");
return t.origin;
}
function otpError(e) {
const t = new Error(e);
t.code = A.JW;
return t;
}
const $ = MailComposer;
}),
9068: ((e, t, i) => {
i.d(t, {
Jf: () => buildHeaderValue,
Nt: () => mime_funcs_detectExtension,
gW: () => mime_funcs_detectMimeType,
N3: () => encodeWord,
qe: () => encodeWords,
r7: () => foldLines,
Vi: () => hasLongerLines,
KA: () => isPlainText,
eT: () => parseHeaderValue,
Ov: () => quoteString
});
var n = i(5238);
var a = i(3980);
var o = i(6760);
const s = "application/octet-stream";
const r = "bin";
const c = new Map([ [ "application/acad", "dwg" ], [ "application/applixware", "aw" ], [ "application/arj", "arj" ], [ "application/atom+xml", "xml" ], [ "application/atomcat+xml", "atomcat" ], [ "application/atomsvc+xml", "atomsvc" ], [ "application/base64", [ "mm", "mme" ] ], [ "application/binhex", "hqx" ], [ "application/binhex4", "hqx" ], [ "application/book", [ "book", "boo" ] ], [ "application/ccxml+xml,", "ccxml" ], [ "application/cdf", "cdf" ], [ "application/cdmi-capability", "cdmia" ], [ "application/cdmi-container", "cdmic" ], [ "application/cdmi-domain", "cdmid" ], [ "application/cdmi-object", "cdmio" ], [ "application/cdmi-queue", "cdmiq" ], [ "application/clariscad", "ccad" ], [ "application/commonground", "dp" ], [ "application/cu-seeme", "cu" ], [ "application/davmount+xml", "davmount" ], [ "application/drafting", "drw" ], [ "application/dsptype", "tsp" ], [ "application/dssc+der", "dssc" ], [ "application/dssc+xml", "xdssc" ], [ "application/dxf", "dxf" ], [ "application/ecmascript", [ "js", "es" ] ], [ "application/emma+xml", "emma" ], [ "application/envoy", "evy" ], [ "application/epub+zip", "epub" ], [ "application/excel", [ "xls", "xl", "xla", "xlb", "xlc", "xld", "xlk", "xll", "xlm", "xlt", "xlv", "xlw" ] ], [ "application/exi", "exi" ], [ "application/font-tdpfr", "pfr" ], [ "application/fractals", "fif" ], [ "application/freeloader", "frl" ], [ "application/futuresplash", "spl" ], [ "application/geo+json", "geojson" ], [ "application/gnutar", "tgz" ], [ "application/groupwise", "vew" ], [ "application/hlp", "hlp" ], [ "application/hta", "hta" ], [ "application/hyperstudio", "stk" ], [ "application/i-deas", "unv" ], [ "application/iges", [ "iges", "igs" ] ], [ "application/inf", "inf" ], [ "application/internet-property-stream", "acx" ], [ "application/ipfix", "ipfix" ], [ "application/java", "class" ], [ "application/java-archive", "jar" ], [ "application/java-byte-code", "class" ], [ "application/java-serialized-object", "ser" ], [ "application/java-vm", "class" ], [ "application/javascript", "js" ], [ "application/json", "json" ], [ "application/lha", "lha" ], [ "application/lzx", "lzx" ], [ "application/mac-binary", "bin" ], [ "application/mac-binhex", "hqx" ], [ "application/mac-binhex40", "hqx" ], [ "application/mac-compactpro", "cpt" ], [ "application/macbinary", "bin" ], [ "application/mads+xml", "mads" ], [ "application/marc", "mrc" ], [ "application/marcxml+xml", "mrcx" ], [ "application/mathematica", "ma" ], [ "application/mathml+xml", "mathml" ], [ "application/mbedlet", "mbd" ], [ "application/mbox", "mbox" ], [ "application/mcad", "mcd" ], [ "application/mediaservercontrol+xml", "mscml" ], [ "application/metalink4+xml", "meta4" ], [ "application/mets+xml", "mets" ], [ "application/mime", "aps" ], [ "application/mods+xml", "mods" ], [ "application/mp21", "m21" ], [ "application/mp4", "mp4" ], [ "application/mspowerpoint", [ "ppt", "pot", "pps", "ppz" ] ], [ "application/msword", [ "doc", "dot", "w6w", "wiz", "word" ] ], [ "application/mswrite", "wri" ], [ "application/mxf", "mxf" ], [ "application/netmc", "mcp" ], [ "application/octet-stream", [ "*" ] ], [ "application/oda", "oda" ], [ "application/oebps-package+xml", "opf" ], [ "application/ogg", "ogx" ], [ "application/olescript", "axs" ], [ "application/onenote", "onetoc" ], [ "application/patch-ops-error+xml", "xer" ], [ "application/pdf", "pdf" ], [ "application/pgp-encrypted", "asc" ], [ "application/pgp-signature", "pgp" ], [ "application/pics-rules", "prf" ], [ "application/pkcs-12", "p12" ], [ "application/pkcs-crl", "crl" ], [ "application/pkcs10", "p10" ], [ "application/pkcs7-mime", [ "p7c", "p7m" ] ], [ "application/pkcs7-signature", "p7s" ], [ "application/pkcs8", "p8" ], [ "application/pkix-attr-cert", "ac" ], [ "application/pkix-cert", [ "cer", "crt" ] ], [ "application/pkix-crl", "crl" ], [ "application/pkix-pkipath", "pkipath" ], [ "application/pkixcmp", "pki" ], [ "application/plain", "text" ], [ "application/pls+xml", "pls" ], [ "application/postscript", [ "ps", "ai", "eps" ] ], [ "application/powerpoint", "ppt" ], [ "application/pro_eng", [ "part", "prt" ] ], [ "application/prs.cww", "cww" ], [ "application/pskc+xml", "pskcxml" ], [ "application/rdf+xml", "rdf" ], [ "application/reginfo+xml", "rif" ], [ "application/relax-ng-compact-syntax", "rnc" ], [ "application/resource-lists+xml", "rl" ], [ "application/resource-lists-diff+xml", "rld" ], [ "application/ringing-tones", "rng" ], [ "application/rls-services+xml", "rs" ], [ "application/rsd+xml", "rsd" ], [ "application/rss+xml", "xml" ], [ "application/rtf", [ "rtf", "rtx" ] ], [ "application/sbml+xml", "sbml" ], [ "application/scvp-cv-request", "scq" ], [ "application/scvp-cv-response", "scs" ], [ "application/scvp-vp-request", "spq" ], [ "application/scvp-vp-response", "spp" ], [ "application/sdp", "sdp" ], [ "application/sea", "sea" ], [ "application/set", "set" ], [ "application/set-payment-initiation", "setpay" ], [ "application/set-registration-initiation", "setreg" ], [ "application/shf+xml", "shf" ], [ "application/sla", "stl" ], [ "application/smil", [ "smi", "smil" ] ], [ "application/smil+xml", "smi" ], [ "application/solids", "sol" ], [ "application/sounder", "sdr" ], [ "application/sparql-query", "rq" ], [ "application/sparql-results+xml", "srx" ], [ "application/srgs", "gram" ], [ "application/srgs+xml", "grxml" ], [ "application/sru+xml", "sru" ], [ "application/ssml+xml", "ssml" ], [ "application/step", [ "step", "stp" ] ], [ "application/streamingmedia", "ssm" ], [ "application/tei+xml", "tei" ], [ "application/thraud+xml", "tfi" ], [ "application/timestamped-data", "tsd" ], [ "application/toolbook", "tbk" ], [ "application/vda", "vda" ], [ "application/vnd.3gpp.pic-bw-large", "plb" ], [ "application/vnd.3gpp.pic-bw-small", "psb" ], [ "application/vnd.3gpp.pic-bw-var", "pvb" ], [ "application/vnd.3gpp2.tcap", "tcap" ], [ "application/vnd.3m.post-it-notes", "pwn" ], [ "application/vnd.accpac.simply.aso", "aso" ], [ "application/vnd.accpac.simply.imp", "imp" ], [ "application/vnd.acucobol", "acu" ], [ "application/vnd.acucorp", "atc" ], [ "application/vnd.adobe.air-application-installer-package+zip", "air" ], [ "application/vnd.adobe.fxp", "fxp" ], [ "application/vnd.adobe.xdp+xml", "xdp" ], [ "application/vnd.adobe.xfdf", "xfdf" ], [ "application/vnd.ahead.space", "ahead" ], [ "application/vnd.airzip.filesecure.azf", "azf" ], [ "application/vnd.airzip.filesecure.azs", "azs" ], [ "application/vnd.amazon.ebook", "azw" ], [ "application/vnd.americandynamics.acc", "acc" ], [ "application/vnd.amiga.ami", "ami" ], [ "application/vnd.android.package-archive", "apk" ], [ "application/vnd.anser-web-certificate-issue-initiation", "cii" ], [ "application/vnd.anser-web-funds-transfer-initiation", "fti" ], [ "application/vnd.antix.game-component", "atx" ], [ "application/vnd.apple.installer+xml", "mpkg" ], [ "application/vnd.apple.mpegurl", "m3u8" ], [ "application/vnd.aristanetworks.swi", "swi" ], [ "application/vnd.audiograph", "aep" ], [ "application/vnd.blueice.multipass", "mpm" ], [ "application/vnd.bmi", "bmi" ], [ "application/vnd.businessobjects", "rep" ], [ "application/vnd.chemdraw+xml", "cdxml" ], [ "application/vnd.chipnuts.karaoke-mmd", "mmd" ], [ "application/vnd.cinderella", "cdy" ], [ "application/vnd.claymore", "cla" ], [ "application/vnd.cloanto.rp9", "rp9" ], [ "application/vnd.clonk.c4group", "c4g" ], [ "application/vnd.cluetrust.cartomobile-config", "c11amc" ], [ "application/vnd.cluetrust.cartomobile-config-pkg", "c11amz" ], [ "application/vnd.commonspace", "csp" ], [ "application/vnd.contact.cmsg", "cdbcmsg" ], [ "application/vnd.cosmocaller", "cmc" ], [ "application/vnd.crick.clicker", "clkx" ], [ "application/vnd.crick.clicker.keyboard", "clkk" ], [ "application/vnd.crick.clicker.palette", "clkp" ], [ "application/vnd.crick.clicker.template", "clkt" ], [ "application/vnd.crick.clicker.wordbank", "clkw" ], [ "application/vnd.criticaltools.wbs+xml", "wbs" ], [ "application/vnd.ctc-posml", "pml" ], [ "application/vnd.cups-ppd", "ppd" ], [ "application/vnd.curl.car", "car" ], [ "application/vnd.curl.pcurl", "pcurl" ], [ "application/vnd.data-vision.rdz", "rdz" ], [ "application/vnd.denovo.fcselayout-link", "fe_launch" ], [ "application/vnd.dna", "dna" ], [ "application/vnd.dolby.mlp", "mlp" ], [ "application/vnd.dpgraph", "dpg" ], [ "application/vnd.dreamfactory", "dfac" ], [ "application/vnd.dvb.ait", "ait" ], [ "application/vnd.dvb.service", "svc" ], [ "application/vnd.dynageo", "geo" ], [ "application/vnd.ecowin.chart", "mag" ], [ "application/vnd.enliven", "nml" ], [ "application/vnd.epson.esf", "esf" ], [ "application/vnd.epson.msf", "msf" ], [ "application/vnd.epson.quickanime", "qam" ], [ "application/vnd.epson.salt", "slt" ], [ "application/vnd.epson.ssf", "ssf" ], [ "application/vnd.eszigno3+xml", "es3" ], [ "application/vnd.ezpix-album", "ez2" ], [ "application/vnd.ezpix-package", "ez3" ], [ "application/vnd.fdf", "fdf" ], [ "application/vnd.fdsn.seed", "seed" ], [ "application/vnd.flographit", "gph" ], [ "application/vnd.fluxtime.clip", "ftc" ], [ "application/vnd.framemaker", "fm" ], [ "application/vnd.frogans.fnc", "fnc" ], [ "application/vnd.frogans.ltf", "ltf" ], [ "application/vnd.fsc.weblaunch", "fsc" ], [ "application/vnd.fujitsu.oasys", "oas" ], [ "application/vnd.fujitsu.oasys2", "oa2" ], [ "application/vnd.fujitsu.oasys3", "oa3" ], [ "application/vnd.fujitsu.oasysgp", "fg5" ], [ "application/vnd.fujitsu.oasysprs", "bh2" ], [ "application/vnd.fujixerox.ddd", "ddd" ], [ "application/vnd.fujixerox.docuworks", "xdw" ], [ "application/vnd.fujixerox.docuworks.binder", "xbd" ], [ "application/vnd.fuzzysheet", "fzs" ], [ "application/vnd.genomatix.tuxedo", "txd" ], [ "application/vnd.geogebra.file", "ggb" ], [ "application/vnd.geogebra.tool", "ggt" ], [ "application/vnd.geometry-explorer", "gex" ], [ "application/vnd.geonext", "gxt" ], [ "application/vnd.geoplan", "g2w" ], [ "application/vnd.geospace", "g3w" ], [ "application/vnd.gmx", "gmx" ], [ "application/vnd.google-earth.kml+xml", "kml" ], [ "application/vnd.google-earth.kmz", "kmz" ], [ "application/vnd.grafeq", "gqf" ], [ "application/vnd.groove-account", "gac" ], [ "application/vnd.groove-help", "ghf" ], [ "application/vnd.groove-identity-message", "gim" ], [ "application/vnd.groove-injector", "grv" ], [ "application/vnd.groove-tool-message", "gtm" ], [ "application/vnd.groove-tool-template", "tpl" ], [ "application/vnd.groove-vcard", "vcg" ], [ "application/vnd.hal+xml", "hal" ], [ "application/vnd.handheld-entertainment+xml", "zmm" ], [ "application/vnd.hbci", "hbci" ], [ "application/vnd.hhe.lesson-player", "les" ], [ "application/vnd.hp-hpgl", [ "hgl", "hpg", "hpgl" ] ], [ "application/vnd.hp-hpid", "hpid" ], [ "application/vnd.hp-hps", "hps" ], [ "application/vnd.hp-jlyt", "jlt" ], [ "application/vnd.hp-pcl", "pcl" ], [ "application/vnd.hp-pclxl", "pclxl" ], [ "application/vnd.hydrostatix.sof-data", "sfd-hdstx" ], [ "application/vnd.hzn-3d-crossword", "x3d" ], [ "application/vnd.ibm.minipay", "mpy" ], [ "application/vnd.ibm.modcap", "afp" ], [ "application/vnd.ibm.rights-management", "irm" ], [ "application/vnd.ibm.secure-container", "sc" ], [ "application/vnd.iccprofile", "icc" ], [ "application/vnd.igloader", "igl" ], [ "application/vnd.immervision-ivp", "ivp" ], [ "application/vnd.immervision-ivu", "ivu" ], [ "application/vnd.insors.igm", "igm" ], [ "application/vnd.intercon.formnet", "xpw" ], [ "application/vnd.intergeo", "i2g" ], [ "application/vnd.intu.qbo", "qbo" ], [ "application/vnd.intu.qfx", "qfx" ], [ "application/vnd.ipunplugged.rcprofile", "rcprofile" ], [ "application/vnd.irepository.package+xml", "irp" ], [ "application/vnd.is-xpr", "xpr" ], [ "application/vnd.isac.fcs", "fcs" ], [ "application/vnd.jam", "jam" ], [ "application/vnd.jcp.javame.midlet-rms", "rms" ], [ "application/vnd.jisp", "jisp" ], [ "application/vnd.joost.joda-archive", "joda" ], [ "application/vnd.kahootz", "ktz" ], [ "application/vnd.kde.karbon", "karbon" ], [ "application/vnd.kde.kchart", "chrt" ], [ "application/vnd.kde.kformula", "kfo" ], [ "application/vnd.kde.kivio", "flw" ], [ "application/vnd.kde.kontour", "kon" ], [ "application/vnd.kde.kpresenter", "kpr" ], [ "application/vnd.kde.kspread", "ksp" ], [ "application/vnd.kde.kword", "kwd" ], [ "application/vnd.kenameaapp", "htke" ], [ "application/vnd.kidspiration", "kia" ], [ "application/vnd.kinar", "kne" ], [ "application/vnd.koan", "skp" ], [ "application/vnd.kodak-descriptor", "sse" ], [ "application/vnd.las.las+xml", "lasxml" ], [ "application/vnd.llamagraphics.life-balance.desktop", "lbd" ], [ "application/vnd.llamagraphics.life-balance.exchange+xml", "lbe" ], [ "application/vnd.lotus-1-2-3", "123" ], [ "application/vnd.lotus-approach", "apr" ], [ "application/vnd.lotus-freelance", "pre" ], [ "application/vnd.lotus-notes", "nsf" ], [ "application/vnd.lotus-organizer", "org" ], [ "application/vnd.lotus-screencam", "scm" ], [ "application/vnd.lotus-wordpro", "lwp" ], [ "application/vnd.macports.portpkg", "portpkg" ], [ "application/vnd.mcd", "mcd" ], [ "application/vnd.medcalcdata", "mc1" ], [ "application/vnd.mediastation.cdkey", "cdkey" ], [ "application/vnd.mfer", "mwf" ], [ "application/vnd.mfmp", "mfm" ], [ "application/vnd.micrografx.flo", "flo" ], [ "application/vnd.micrografx.igx", "igx" ], [ "application/vnd.mif", "mif" ], [ "application/vnd.mobius.daf", "daf" ], [ "application/vnd.mobius.dis", "dis" ], [ "application/vnd.mobius.mbk", "mbk" ], [ "application/vnd.mobius.mqy", "mqy" ], [ "application/vnd.mobius.msl", "msl" ], [ "application/vnd.mobius.plc", "plc" ], [ "application/vnd.mobius.txf", "txf" ], [ "application/vnd.mophun.application", "mpn" ], [ "application/vnd.mophun.certificate", "mpc" ], [ "application/vnd.mozilla.xul+xml", "xul" ], [ "application/vnd.ms-artgalry", "cil" ], [ "application/vnd.ms-cab-compressed", "cab" ], [ "application/vnd.ms-excel", [ "xls", "xla", "xlc", "xlm", "xlt", "xlw", "xlb", "xll" ] ], [ "application/vnd.ms-excel.addin.macroenabled.12", "xlam" ], [ "application/vnd.ms-excel.sheet.binary.macroenabled.12", "xlsb" ], [ "application/vnd.ms-excel.sheet.macroenabled.12", "xlsm" ], [ "application/vnd.ms-excel.template.macroenabled.12", "xltm" ], [ "application/vnd.ms-fontobject", "eot" ], [ "application/vnd.ms-htmlhelp", "chm" ], [ "application/vnd.ms-ims", "ims" ], [ "application/vnd.ms-lrm", "lrm" ], [ "application/vnd.ms-officetheme", "thmx" ], [ "application/vnd.ms-outlook", "msg" ], [ "application/vnd.ms-pki.certstore", "sst" ], [ "application/vnd.ms-pki.pko", "pko" ], [ "application/vnd.ms-pki.seccat", "cat" ], [ "application/vnd.ms-pki.stl", "stl" ], [ "application/vnd.ms-pkicertstore", "sst" ], [ "application/vnd.ms-pkiseccat", "cat" ], [ "application/vnd.ms-pkistl", "stl" ], [ "application/vnd.ms-powerpoint", [ "ppt", "pot", "pps", "ppa", "pwz" ] ], [ "application/vnd.ms-powerpoint.addin.macroenabled.12", "ppam" ], [ "application/vnd.ms-powerpoint.presentation.macroenabled.12", "pptm" ], [ "application/vnd.ms-powerpoint.slide.macroenabled.12", "sldm" ], [ "application/vnd.ms-powerpoint.slideshow.macroenabled.12", "ppsm" ], [ "application/vnd.ms-powerpoint.template.macroenabled.12", "potm" ], [ "application/vnd.ms-project", "mpp" ], [ "application/vnd.ms-word.document.macroenabled.12", "docm" ], [ "application/vnd.ms-word.template.macroenabled.12", "dotm" ], [ "application/vnd.ms-works", [ "wks", "wcm", "wdb", "wps" ] ], [ "application/vnd.ms-wpl", "wpl" ], [ "application/vnd.ms-xpsdocument", "xps" ], [ "application/vnd.mseq", "mseq" ], [ "application/vnd.musician", "mus" ], [ "application/vnd.muvee.style", "msty" ], [ "application/vnd.neurolanguage.nlu", "nlu" ], [ "application/vnd.noblenet-directory", "nnd" ], [ "application/vnd.noblenet-sealer", "nns" ], [ "application/vnd.noblenet-web", "nnw" ], [ "application/vnd.nokia.configuration-message", "ncm" ], [ "application/vnd.nokia.n-gage.data", "ngdat" ], [ "application/vnd.nokia.n-gage.symbian.install", "n-gage" ], [ "application/vnd.nokia.radio-preset", "rpst" ], [ "application/vnd.nokia.radio-presets", "rpss" ], [ "application/vnd.nokia.ringing-tone", "rng" ], [ "application/vnd.novadigm.edm", "edm" ], [ "application/vnd.novadigm.edx", "edx" ], [ "application/vnd.novadigm.ext", "ext" ], [ "application/vnd.oasis.opendocument.chart", "odc" ], [ "application/vnd.oasis.opendocument.chart-template", "otc" ], [ "application/vnd.oasis.opendocument.database", "odb" ], [ "application/vnd.oasis.opendocument.formula", "odf" ], [ "application/vnd.oasis.opendocument.formula-template", "odft" ], [ "application/vnd.oasis.opendocument.graphics", "odg" ], [ "application/vnd.oasis.opendocument.graphics-template", "otg" ], [ "application/vnd.oasis.opendocument.image", "odi" ], [ "application/vnd.oasis.opendocument.image-template", "oti" ], [ "application/vnd.oasis.opendocument.presentation", "odp" ], [ "application/vnd.oasis.opendocument.presentation-template", "otp" ], [ "application/vnd.oasis.opendocument.spreadsheet", "ods" ], [ "application/vnd.oasis.opendocument.spreadsheet-template", "ots" ], [ "application/vnd.oasis.opendocument.text", "odt" ], [ "application/vnd.oasis.opendocument.text-master", "odm" ], [ "application/vnd.oasis.opendocument.text-template", "ott" ], [ "application/vnd.oasis.opendocument.text-web", "oth" ], [ "application/vnd.olpc-sugar", "xo" ], [ "application/vnd.oma.dd2+xml", "dd2" ], [ "application/vnd.openofficeorg.extension", "oxt" ], [ "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx" ], [ "application/vnd.openxmlformats-officedocument.presentationml.slide", "sldx" ], [ "application/vnd.openxmlformats-officedocument.presentationml.slideshow", "ppsx" ], [ "application/vnd.openxmlformats-officedocument.presentationml.template", "potx" ], [ "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx" ], [ "application/vnd.openxmlformats-officedocument.spreadsheetml.template", "xltx" ], [ "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx" ], [ "application/vnd.openxmlformats-officedocument.wordprocessingml.template", "dotx" ], [ "application/vnd.osgeo.mapguide.package", "mgp" ], [ "application/vnd.osgi.dp", "dp" ], [ "application/vnd.palm", "pdb" ], [ "application/vnd.pawaafile", "paw" ], [ "application/vnd.pg.format", "str" ], [ "application/vnd.pg.osasli", "ei6" ], [ "application/vnd.picsel", "efif" ], [ "application/vnd.pmi.widget", "wg" ], [ "application/vnd.pocketlearn", "plf" ], [ "application/vnd.powerbuilder6", "pbd" ], [ "application/vnd.previewsystems.box", "box" ], [ "application/vnd.proteus.magazine", "mgz" ], [ "application/vnd.publishare-delta-tree", "qps" ], [ "application/vnd.pvi.ptid1", "ptid" ], [ "application/vnd.quark.quarkxpress", "qxd" ], [ "application/vnd.realvnc.bed", "bed" ], [ "application/vnd.recordare.musicxml", "mxl" ], [ "application/vnd.recordare.musicxml+xml", "musicxml" ], [ "application/vnd.rig.cryptonote", "cryptonote" ], [ "application/vnd.rim.cod", "cod" ], [ "application/vnd.rn-realmedia", "rm" ], [ "application/vnd.rn-realplayer", "rnx" ], [ "application/vnd.route66.link66+xml", "link66" ], [ "application/vnd.sailingtracker.track", "st" ], [ "application/vnd.seemail", "see" ], [ "application/vnd.sema", "sema" ], [ "application/vnd.semd", "semd" ], [ "application/vnd.semf", "semf" ], [ "application/vnd.shana.informed.formdata", "ifm" ], [ "application/vnd.shana.informed.formtemplate", "itp" ], [ "application/vnd.shana.informed.interchange", "iif" ], [ "application/vnd.shana.informed.package", "ipk" ], [ "application/vnd.simtech-mindmapper", "twd" ], [ "application/vnd.smaf", "mmf" ], [ "application/vnd.smart.teacher", "teacher" ], [ "application/vnd.solent.sdkm+xml", "sdkm" ], [ "application/vnd.spotfire.dxp", "dxp" ], [ "application/vnd.spotfire.sfs", "sfs" ], [ "application/vnd.stardivision.calc", "sdc" ], [ "application/vnd.stardivision.draw", "sda" ], [ "application/vnd.stardivision.impress", "sdd" ], [ "application/vnd.stardivision.math", "smf" ], [ "application/vnd.stardivision.writer", "sdw" ], [ "application/vnd.stardivision.writer-global", "sgl" ], [ "application/vnd.stepmania.stepchart", "sm" ], [ "application/vnd.sun.xml.calc", "sxc" ], [ "application/vnd.sun.xml.calc.template", "stc" ], [ "application/vnd.sun.xml.draw", "sxd" ], [ "application/vnd.sun.xml.draw.template", "std" ], [ "application/vnd.sun.xml.impress", "sxi" ], [ "application/vnd.sun.xml.impress.template", "sti" ], [ "application/vnd.sun.xml.math", "sxm" ], [ "application/vnd.sun.xml.writer", "sxw" ], [ "application/vnd.sun.xml.writer.global", "sxg" ], [ "application/vnd.sun.xml.writer.template", "stw" ], [ "application/vnd.sus-calendar", "sus" ], [ "application/vnd.svd", "svd" ], [ "application/vnd.symbian.install", "sis" ], [ "application/vnd.syncml+xml", "xsm" ], [ "application/vnd.syncml.dm+wbxml", "bdm" ], [ "application/vnd.syncml.dm+xml", "xdm" ], [ "application/vnd.tao.intent-module-archive", "tao" ], [ "application/vnd.tmobile-livetv", "tmo" ], [ "application/vnd.trid.tpt", "tpt" ], [ "application/vnd.triscape.mxs", "mxs" ], [ "application/vnd.trueapp", "tra" ], [ "application/vnd.ufdl", "ufd" ], [ "application/vnd.uiq.theme", "utz" ], [ "application/vnd.umajin", "umj" ], [ "application/vnd.unity", "unityweb" ], [ "application/vnd.uoml+xml", "uoml" ], [ "application/vnd.vcx", "vcx" ], [ "application/vnd.visio", "vsd" ], [ "application/vnd.visionary", "vis" ], [ "application/vnd.vsf", "vsf" ], [ "application/vnd.wap.wbxml", "wbxml" ], [ "application/vnd.wap.wmlc", "wmlc" ], [ "application/vnd.wap.wmlscriptc", "wmlsc" ], [ "application/vnd.webturbo", "wtb" ], [ "application/vnd.wolfram.player", "nbp" ], [ "application/vnd.wordperfect", "wpd" ], [ "application/vnd.wqd", "wqd" ], [ "application/vnd.wt.stf", "stf" ], [ "application/vnd.xara", [ "web", "xar" ] ], [ "application/vnd.xfdl", "xfdl" ], [ "application/vnd.yamaha.hv-dic", "hvd" ], [ "application/vnd.yamaha.hv-script", "hvs" ], [ "application/vnd.yamaha.hv-voice", "hvp" ], [ "application/vnd.yamaha.openscoreformat", "osf" ], [ "application/vnd.yamaha.openscoreformat.osfpvg+xml", "osfpvg" ], [ "application/vnd.yamaha.smaf-audio", "saf" ], [ "application/vnd.yamaha.smaf-phrase", "spf" ], [ "application/vnd.yellowriver-custom-menu", "cmp" ], [ "application/vnd.zul", "zir" ], [ "application/vnd.zzazz.deck+xml", "zaz" ], [ "application/vocaltec-media-desc", "vmd" ], [ "application/vocaltec-media-file", "vmf" ], [ "application/voicexml+xml", "vxml" ], [ "application/widget", "wgt" ], [ "application/winhlp", "hlp" ], [ "application/wordperfect", [ "wp", "wp5", "wp6", "wpd" ] ], [ "application/wordperfect6.0", [ "w60", "wp5" ] ], [ "application/wordperfect6.1", "w61" ], [ "application/wsdl+xml", "wsdl" ], [ "application/wspolicy+xml", "wspolicy" ], [ "application/x-123", "wk1" ], [ "application/x-7z-compressed", "7z" ], [ "application/x-abiword", "abw" ], [ "application/x-ace-compressed", "ace" ], [ "application/x-aim", "aim" ], [ "application/x-authorware-bin", "aab" ], [ "application/x-authorware-map", "aam" ], [ "application/x-authorware-seg", "aas" ], [ "application/x-bcpio", "bcpio" ], [ "application/x-binary", "bin" ], [ "application/x-binhex40", "hqx" ], [ "application/x-bittorrent", "torrent" ], [ "application/x-bsh", [ "bsh", "sh", "shar" ] ], [ "application/x-bytecode.elisp", "elc" ], [ "application/x-bytecode.python", "pyc" ], [ "application/x-bzip", "bz" ], [ "application/x-bzip2", [ "boz", "bz2" ] ], [ "application/x-cdf", "cdf" ], [ "application/x-cdlink", "vcd" ], [ "application/x-chat", [ "cha", "chat" ] ], [ "application/x-chess-pgn", "pgn" ], [ "application/x-cmu-raster", "ras" ], [ "application/x-cocoa", "cco" ], [ "application/x-compactpro", "cpt" ], [ "application/x-compress", "z" ], [ "application/x-compressed", [ "tgz", "gz", "z", "zip" ] ], [ "application/x-conference", "nsc" ], [ "application/x-cpio", "cpio" ], [ "application/x-cpt", "cpt" ], [ "application/x-csh", "csh" ], [ "application/x-debian-package", "deb" ], [ "application/x-deepv", "deepv" ], [ "application/x-director", [ "dir", "dcr", "dxr" ] ], [ "application/x-doom", "wad" ], [ "application/x-dtbncx+xml", "ncx" ], [ "application/x-dtbook+xml", "dtb" ], [ "application/x-dtbresource+xml", "res" ], [ "application/x-dvi", "dvi" ], [ "application/x-elc", "elc" ], [ "application/x-envoy", [ "env", "evy" ] ], [ "application/x-esrehber", "es" ], [ "application/x-excel", [ "xls", "xla", "xlb", "xlc", "xld", "xlk", "xll", "xlm", "xlt", "xlv", "xlw" ] ], [ "application/x-font-bdf", "bdf" ], [ "application/x-font-ghostscript", "gsf" ], [ "application/x-font-linux-psf", "psf" ], [ "application/x-font-otf", "otf" ], [ "application/x-font-pcf", "pcf" ], [ "application/x-font-snf", "snf" ], [ "application/x-font-ttf", "ttf" ], [ "application/x-font-type1", "pfa" ], [ "application/x-font-woff", "woff" ], [ "application/x-frame", "mif" ], [ "application/x-freelance", "pre" ], [ "application/x-futuresplash", "spl" ], [ "application/x-gnumeric", "gnumeric" ], [ "application/x-gsp", "gsp" ], [ "application/x-gss", "gss" ], [ "application/x-gtar", "gtar" ], [ "application/x-gzip", [ "gz", "gzip" ] ], [ "application/x-hdf", "hdf" ], [ "application/x-helpfile", [ "help", "hlp" ] ], [ "application/x-httpd-imap", "imap" ], [ "application/x-ima", "ima" ], [ "application/x-internet-signup", [ "ins", "isp" ] ], [ "application/x-internett-signup", "ins" ], [ "application/x-inventor", "iv" ], [ "application/x-ip2", "ip" ], [ "application/x-iphone", "iii" ], [ "application/x-java-class", "class" ], [ "application/x-java-commerce", "jcm" ], [ "application/x-java-jnlp-file", "jnlp" ], [ "application/x-javascript", "js" ], [ "application/x-koan", [ "skd", "skm", "skp", "skt" ] ], [ "application/x-ksh", "ksh" ], [ "application/x-latex", [ "latex", "ltx" ] ], [ "application/x-lha", "lha" ], [ "application/x-lisp", "lsp" ], [ "application/x-livescreen", "ivy" ], [ "application/x-lotus", "wq1" ], [ "application/x-lotusscreencam", "scm" ], [ "application/x-lzh", "lzh" ], [ "application/x-lzx", "lzx" ], [ "application/x-mac-binhex40", "hqx" ], [ "application/x-macbinary", "bin" ], [ "application/x-magic-cap-package-1.0", "mc$" ], [ "application/x-mathcad", "mcd" ], [ "application/x-meme", "mm" ], [ "application/x-midi", [ "mid", "midi" ] ], [ "application/x-mif", "mif" ], [ "application/x-mix-transfer", "nix" ], [ "application/x-mobipocket-ebook", "prc" ], [ "application/x-mplayer2", "asx" ], [ "application/x-ms-application", "application" ], [ "application/x-ms-wmd", "wmd" ], [ "application/x-ms-wmz", "wmz" ], [ "application/x-ms-xbap", "xbap" ], [ "application/x-msaccess", "mdb" ], [ "application/x-msbinder", "obd" ], [ "application/x-mscardfile", "crd" ], [ "application/x-msclip", "clp" ], [ "application/x-msdownload", [ "exe", "dll" ] ], [ "application/x-msexcel", [ "xls", "xla", "xlw" ] ], [ "application/x-msmediaview", [ "mvb", "m13", "m14" ] ], [ "application/x-msmetafile", "wmf" ], [ "application/x-msmoney", "mny" ], [ "application/x-mspowerpoint", "ppt" ], [ "application/x-mspublisher", "pub" ], [ "application/x-msschedule", "scd" ], [ "application/x-msterminal", "trm" ], [ "application/x-mswrite", "wri" ], [ "application/x-navi-animation", "ani" ], [ "application/x-navidoc", "nvd" ], [ "application/x-navimap", "map" ], [ "application/x-navistyle", "stl" ], [ "application/x-netcdf", [ "cdf", "nc" ] ], [ "application/x-newton-compatible-pkg", "pkg" ], [ "application/x-nokia-9000-communicator-add-on-software", "aos" ], [ "application/x-omc", "omc" ], [ "application/x-omcdatamaker", "omcd" ], [ "application/x-omcregerator", "omcr" ], [ "application/x-pagemaker", [ "pm4", "pm5" ] ], [ "application/x-pcl", "pcl" ], [ "application/x-perfmon", [ "pma", "pmc", "pml", "pmr", "pmw" ] ], [ "application/x-pixclscript", "plx" ], [ "application/x-pkcs10", "p10" ], [ "application/x-pkcs12", [ "p12", "pfx" ] ], [ "application/x-pkcs7-certificates", [ "p7b", "spc" ] ], [ "application/x-pkcs7-certreqresp", "p7r" ], [ "application/x-pkcs7-mime", [ "p7m", "p7c" ] ], [ "application/x-pkcs7-signature", [ "p7s", "p7a" ] ], [ "application/x-pointplus", "css" ], [ "application/x-portable-anymap", "pnm" ], [ "application/x-project", [ "mpc", "mpt", "mpv", "mpx" ] ], [ "application/x-qpro", "wb1" ], [ "application/x-rar-compressed", "rar" ], [ "application/x-rtf", "rtf" ], [ "application/x-sdp", "sdp" ], [ "application/x-sea", "sea" ], [ "application/x-seelogo", "sl" ], [ "application/x-sh", "sh" ], [ "application/x-shar", [ "shar", "sh" ] ], [ "application/x-shockwave-flash", "swf" ], [ "application/x-silverlight-app", "xap" ], [ "application/x-sit", "sit" ], [ "application/x-sprite", [ "spr", "sprite" ] ], [ "application/x-stuffit", "sit" ], [ "application/x-stuffitx", "sitx" ], [ "application/x-sv4cpio", "sv4cpio" ], [ "application/x-sv4crc", "sv4crc" ], [ "application/x-tar", "tar" ], [ "application/x-tbook", [ "sbk", "tbk" ] ], [ "application/x-tcl", "tcl" ], [ "application/x-tex", "tex" ], [ "application/x-tex-tfm", "tfm" ], [ "application/x-texinfo", [ "texi", "texinfo" ] ], [ "application/x-troff", [ "roff", "t", "tr" ] ], [ "application/x-troff-man", "man" ], [ "application/x-troff-me", "me" ], [ "application/x-troff-ms", "ms" ], [ "application/x-troff-msvideo", "avi" ], [ "application/x-ustar", "ustar" ], [ "application/x-visio", [ "vsd", "vst", "vsw" ] ], [ "application/x-vnd.audioexplosion.mzz", "mzz" ], [ "application/x-vnd.ls-xpix", "xpix" ], [ "application/x-vrml", "vrml" ], [ "application/x-wais-source", [ "src", "wsrc" ] ], [ "application/x-winhelp", "hlp" ], [ "application/x-wintalk", "wtk" ], [ "application/x-world", [ "wrl", "svr" ] ], [ "application/x-wpwin", "wpd" ], [ "application/x-wri", "wri" ], [ "application/x-x509-ca-cert", [ "cer", "crt", "der" ] ], [ "application/x-x509-user-cert", "crt" ], [ "application/x-xfig", "fig" ], [ "application/x-xpinstall", "xpi" ], [ "application/x-zip-compressed", "zip" ], [ "application/xcap-diff+xml", "xdf" ], [ "application/xenc+xml", "xenc" ], [ "application/xhtml+xml", "xhtml" ], [ "application/xml", "xml" ], [ "application/xml-dtd", "dtd" ], [ "application/xop+xml", "xop" ], [ "application/xslt+xml", "xslt" ], [ "application/xspf+xml", "xspf" ], [ "application/xv+xml", "mxml" ], [ "application/yang", "yang" ], [ "application/yin+xml", "yin" ], [ "application/ynd.ms-pkipko", "pko" ], [ "application/zip", "zip" ], [ "audio/adpcm", "adp" ], [ "audio/aiff", [ "aiff", "aif", "aifc" ] ], [ "audio/basic", [ "snd", "au" ] ], [ "audio/it", "it" ], [ "audio/make", [ "funk", "my", "pfunk" ] ], [ "audio/make.my.funk", "pfunk" ], [ "audio/mid", [ "mid", "rmi" ] ], [ "audio/midi", [ "midi", "kar", "mid" ] ], [ "audio/mod", "mod" ], [ "audio/mp4", "mp4a" ], [ "audio/mpeg", [ "mpga", "mp3", "m2a", "mp2", "mpa", "mpg" ] ], [ "audio/mpeg3", "mp3" ], [ "audio/nspaudio", [ "la", "lma" ] ], [ "audio/ogg", "oga" ], [ "audio/s3m", "s3m" ], [ "audio/tsp-audio", "tsi" ], [ "audio/tsplayer", "tsp" ], [ "audio/vnd.dece.audio", "uva" ], [ "audio/vnd.digital-winds", "eol" ], [ "audio/vnd.dra", "dra" ], [ "audio/vnd.dts", "dts" ], [ "audio/vnd.dts.hd", "dtshd" ], [ "audio/vnd.lucent.voice", "lvp" ], [ "audio/vnd.ms-playready.media.pya", "pya" ], [ "audio/vnd.nuera.ecelp4800", "ecelp4800" ], [ "audio/vnd.nuera.ecelp7470", "ecelp7470" ], [ "audio/vnd.nuera.ecelp9600", "ecelp9600" ], [ "audio/vnd.qcelp", "qcp" ], [ "audio/vnd.rip", "rip" ], [ "audio/voc", "voc" ], [ "audio/voxware", "vox" ], [ "audio/wav", "wav" ], [ "audio/webm", "weba" ], [ "audio/x-aac", "aac" ], [ "audio/x-adpcm", "snd" ], [ "audio/x-aiff", [ "aiff", "aif", "aifc" ] ], [ "audio/x-au", "au" ], [ "audio/x-gsm", [ "gsd", "gsm" ] ], [ "audio/x-jam", "jam" ], [ "audio/x-liveaudio", "lam" ], [ "audio/x-mid", [ "mid", "midi" ] ], [ "audio/x-midi", [ "midi", "mid" ] ], [ "audio/x-mod", "mod" ], [ "audio/x-mpeg", "mp2" ], [ "audio/x-mpeg-3", "mp3" ], [ "audio/x-mpegurl", "m3u" ], [ "audio/x-mpequrl", "m3u" ], [ "audio/x-ms-wax", "wax" ], [ "audio/x-ms-wma", "wma" ], [ "audio/x-nspaudio", [ "la", "lma" ] ], [ "audio/x-pn-realaudio", [ "ra", "ram", "rm", "rmm", "rmp" ] ], [ "audio/x-pn-realaudio-plugin", [ "ra", "rmp", "rpm" ] ], [ "audio/x-psid", "sid" ], [ "audio/x-realaudio", "ra" ], [ "audio/x-twinvq", "vqf" ], [ "audio/x-twinvq-plugin", [ "vqe", "vql" ] ], [ "audio/x-vnd.audioexplosion.mjuicemediafile", "mjf" ], [ "audio/x-voc", "voc" ], [ "audio/x-wav", "wav" ], [ "audio/xm", "xm" ], [ "chemical/x-cdx", "cdx" ], [ "chemical/x-cif", "cif" ], [ "chemical/x-cmdf", "cmdf" ], [ "chemical/x-cml", "cml" ], [ "chemical/x-csml", "csml" ], [ "chemical/x-pdb", [ "pdb", "xyz" ] ], [ "chemical/x-xyz", "xyz" ], [ "drawing/x-dwf", "dwf" ], [ "i-world/i-vrml", "ivr" ], [ "image/bmp", [ "bmp", "bm" ] ], [ "image/cgm", "cgm" ], [ "image/cis-cod", "cod" ], [ "image/cmu-raster", [ "ras", "rast" ] ], [ "image/fif", "fif" ], [ "image/florian", [ "flo", "turbot" ] ], [ "image/g3fax", "g3" ], [ "image/gif", "gif" ], [ "image/ief", [ "ief", "iefs" ] ], [ "image/jpeg", [ "jpeg", "jpe", "jpg", "jfif", "jfif-tbnl" ] ], [ "image/jutvision", "jut" ], [ "image/ktx", "ktx" ], [ "image/naplps", [ "nap", "naplps" ] ], [ "image/pict", [ "pic", "pict" ] ], [ "image/pipeg", "jfif" ], [ "image/pjpeg", [ "jfif", "jpe", "jpeg", "jpg" ] ], [ "image/png", [ "png", "x-png" ] ], [ "image/prs.btif", "btif" ], [ "image/svg+xml", "svg" ], [ "image/tiff", [ "tif", "tiff" ] ], [ "image/vasa", "mcf" ], [ "image/vnd.adobe.photoshop", "psd" ], [ "image/vnd.dece.graphic", "uvi" ], [ "image/vnd.djvu", "djvu" ], [ "image/vnd.dvb.subtitle", "sub" ], [ "image/vnd.dwg", [ "dwg", "dxf", "svf" ] ], [ "image/vnd.dxf", "dxf" ], [ "image/vnd.fastbidsheet", "fbs" ], [ "image/vnd.fpx", "fpx" ], [ "image/vnd.fst", "fst" ], [ "image/vnd.fujixerox.edmics-mmr", "mmr" ], [ "image/vnd.fujixerox.edmics-rlc", "rlc" ], [ "image/vnd.ms-modi", "mdi" ], [ "image/vnd.net-fpx", [ "fpx", "npx" ] ], [ "image/vnd.rn-realflash", "rf" ], [ "image/vnd.rn-realpix", "rp" ], [ "image/vnd.wap.wbmp", "wbmp" ], [ "image/vnd.xiff", "xif" ], [ "image/webp", "webp" ], [ "image/x-cmu-raster", "ras" ], [ "image/x-cmx", "cmx" ], [ "image/x-dwg", [ "dwg", "dxf", "svf" ] ], [ "image/x-freehand", "fh" ], [ "image/x-icon", "ico" ], [ "image/x-jg", "art" ], [ "image/x-jps", "jps" ], [ "image/x-niff", [ "niff", "nif" ] ], [ "image/x-pcx", "pcx" ], [ "image/x-pict", [ "pct", "pic" ] ], [ "image/x-portable-anymap", "pnm" ], [ "image/x-portable-bitmap", "pbm" ], [ "image/x-portable-graymap", "pgm" ], [ "image/x-portable-greymap", "pgm" ], [ "image/x-portable-pixmap", "ppm" ], [ "image/x-quicktime", [ "qif", "qti", "qtif" ] ], [ "image/x-rgb", "rgb" ], [ "image/x-tiff", [ "tif", "tiff" ] ], [ "image/x-windows-bmp", "bmp" ], [ "image/x-xbitmap", "xbm" ], [ "image/x-xbm", "xbm" ], [ "image/x-xpixmap", [ "xpm", "pm" ] ], [ "image/x-xwd", "xwd" ], [ "image/x-xwindowdump", "xwd" ], [ "image/xbm", "xbm" ], [ "image/xpm", "xpm" ], [ "message/rfc822", [ "eml", "mht", "mhtml", "nws", "mime" ] ], [ "model/iges", [ "iges", "igs" ] ], [ "model/mesh", "msh" ], [ "model/vnd.collada+xml", "dae" ], [ "model/vnd.dwf", "dwf" ], [ "model/vnd.gdl", "gdl" ], [ "model/vnd.gtw", "gtw" ], [ "model/vnd.mts", "mts" ], [ "model/vnd.vtu", "vtu" ], [ "model/vrml", [ "vrml", "wrl", "wrz" ] ], [ "model/x-pov", "pov" ], [ "multipart/x-gzip", "gzip" ], [ "multipart/x-ustar", "ustar" ], [ "multipart/x-zip", "zip" ], [ "music/crescendo", [ "mid", "midi" ] ], [ "music/x-karaoke", "kar" ], [ "paleovu/x-pv", "pvu" ], [ "text/asp", "asp" ], [ "text/calendar", "ics" ], [ "text/css", "css" ], [ "text/csv", "csv" ], [ "text/ecmascript", "js" ], [ "text/h323", "323" ], [ "text/html", [ "html", "htm", "stm", "acgi", "htmls", "htx", "shtml" ] ], [ "text/iuls", "uls" ], [ "text/javascript", "js" ], [ "text/mcf", "mcf" ], [ "text/n3", "n3" ], [ "text/pascal", "pas" ], [ "text/plain", [ "txt", "bas", "c", "h", "c++", "cc", "com", "conf", "cxx", "def", "f", "f90", "for", "g", "hh", "idc", "jav", "java", "list", "log", "lst", "m", "mar", "pl", "sdml", "text" ] ], [ "text/plain-bas", "par" ], [ "text/prs.lines.tag", "dsc" ], [ "text/richtext", [ "rtx", "rt", "rtf" ] ], [ "text/scriplet", "wsc" ], [ "text/scriptlet", "sct" ], [ "text/sgml", [ "sgm", "sgml" ] ], [ "text/tab-separated-values", "tsv" ], [ "text/troff", "t" ], [ "text/turtle", "ttl" ], [ "text/uri-list", [ "uni", "unis", "uri", "uris" ] ], [ "text/vnd.abc", "abc" ], [ "text/vnd.curl", "curl" ], [ "text/vnd.curl.dcurl", "dcurl" ], [ "text/vnd.curl.mcurl", "mcurl" ], [ "text/vnd.curl.scurl", "scurl" ], [ "text/vnd.fly", "fly" ], [ "text/vnd.fmi.flexstor", "flx" ], [ "text/vnd.graphviz", "gv" ], [ "text/vnd.in3d.3dml", "3dml" ], [ "text/vnd.in3d.spot", "spot" ], [ "text/vnd.rn-realtext", "rt" ], [ "text/vnd.sun.j2me.app-descriptor", "jad" ], [ "text/vnd.wap.wml", "wml" ], [ "text/vnd.wap.wmlscript", "wmls" ], [ "text/webviewhtml", "htt" ], [ "text/x-asm", [ "asm", "s" ] ], [ "text/x-audiosoft-intra", "aip" ], [ "text/x-c", [ "c", "cc", "cpp" ] ], [ "text/x-component", "htc" ], [ "text/x-fortran", [ "for", "f", "f77", "f90" ] ], [ "text/x-h", [ "h", "hh" ] ], [ "text/x-java-source", [ "java", "jav" ] ], [ "text/x-java-source,java", "java" ], [ "text/x-la-asf", "lsx" ], [ "text/x-m", "m" ], [ "text/x-pascal", "p" ], [ "text/x-script", "hlb" ], [ "text/x-script.csh", "csh" ], [ "text/x-script.elisp", "el" ], [ "text/x-script.guile", "scm" ], [ "text/x-script.ksh", "ksh" ], [ "text/x-script.lisp", "lsp" ], [ "text/x-script.perl", "pl" ], [ "text/x-script.perl-module", "pm" ], [ "text/x-script.phyton", "py" ], [ "text/x-script.rexx", "rexx" ], [ "text/x-script.scheme", "scm" ], [ "text/x-script.sh", "sh" ], [ "text/x-script.tcl", "tcl" ], [ "text/x-script.tcsh", "tcsh" ], [ "text/x-script.zsh", "zsh" ], [ "text/x-server-parsed-html", [ "shtml", "ssi" ] ], [ "text/x-setext", "etx" ], [ "text/x-sgml", [ "sgm", "sgml" ] ], [ "text/x-speech", [ "spc", "talk" ] ], [ "text/x-uil", "uil" ], [ "text/x-uuencode", [ "uu", "uue" ] ], [ "text/x-vcalendar", "vcs" ], [ "text/x-vcard", "vcf" ], [ "text/xml", "xml" ], [ "video/3gpp", "3gp" ], [ "video/3gpp2", "3g2" ], [ "video/animaflex", "afl" ], [ "video/avi", "avi" ], [ "video/avs-video", "avs" ], [ "video/dl", "dl" ], [ "video/fli", "fli" ], [ "video/gl", "gl" ], [ "video/h261", "h261" ], [ "video/h263", "h263" ], [ "video/h264", "h264" ], [ "video/jpeg", "jpgv" ], [ "video/jpm", "jpm" ], [ "video/mj2", "mj2" ], [ "video/mp4", "mp4" ], [ "video/mpeg", [ "mpeg", "mp2", "mpa", "mpe", "mpg", "mpv2", "m1v", "m2v", "mp3" ] ], [ "video/msvideo", "avi" ], [ "video/ogg", "ogv" ], [ "video/quicktime", [ "mov", "qt", "moov" ] ], [ "video/vdo", "vdo" ], [ "video/vivo", [ "viv", "vivo" ] ], [ "video/vnd.dece.hd", "uvh" ], [ "video/vnd.dece.mobile", "uvm" ], [ "video/vnd.dece.pd", "uvp" ], [ "video/vnd.dece.sd", "uvs" ], [ "video/vnd.dece.video", "uvv" ], [ "video/vnd.fvt", "fvt" ], [ "video/vnd.mpegurl", "mxu" ], [ "video/vnd.ms-playready.media.pyv", "pyv" ], [ "video/vnd.rn-realvideo", "rv" ], [ "video/vnd.uvvu.mp4", "uvu" ], [ "video/vnd.vivo", [ "viv", "vivo" ] ], [ "video/vosaic", "vos" ], [ "video/webm", "webm" ], [ "video/x-amt-demorun", "xdr" ], [ "video/x-amt-showrun", "xsr" ], [ "video/x-atomic3d-feature", "fmf" ], [ "video/x-dl", "dl" ], [ "video/x-dv", [ "dif", "dv" ] ], [ "video/x-f4v", "f4v" ], [ "video/x-fli", "fli" ], [ "video/x-flv", "flv" ], [ "video/x-gl", "gl" ], [ "video/x-isvideo", "isu" ], [ "video/x-la-asf", [ "lsf", "lsx" ] ], [ "video/x-m4v", "m4v" ], [ "video/x-motion-jpeg", "mjpg" ], [ "video/x-mpeg", [ "mp3", "mp2" ] ], [ "video/x-mpeq2a", "mp2" ], [ "video/x-ms-asf", [ "asf", "asr", "asx" ] ], [ "video/x-ms-asf-plugin", "asx" ], [ "video/x-ms-wm", "wm" ], [ "video/x-ms-wmv", "wmv" ], [ "video/x-ms-wmx", "wmx" ], [ "video/x-ms-wvx", "wvx" ], [ "video/x-msvideo", "avi" ], [ "video/x-qtc", "qtc" ], [ "video/x-scm", "scm" ], [ "video/x-sgi-movie", [ "movie", "mv" ] ], [ "windows/metafile", "wmf" ], [ "www/mime", "mime" ], [ "x-conference/x-cooltalk", "ice" ], [ "x-music/x-midi", [ "mid", "midi" ] ], [ "x-world/x-3dmf", [ "3dm", "3dmf", "qd3", "qd3d" ] ], [ "x-world/x-svr", "svr" ], [ "x-world/x-vrml", [ "flr", "vrml", "wrl", "wrz", "xaf", "xof" ] ], [ "x-world/x-vrt", "vrt" ], [ "xgl/drawing", "xgz" ], [ "xgl/movie", "xmz" ] ]);
const p = new Map([ [ "123", "application/vnd.lotus-1-2-3" ], [ "323", "text/h323" ], [ "*", "application/octet-stream" ], [ "3dm", "x-world/x-3dmf" ], [ "3dmf", "x-world/x-3dmf" ], [ "3dml", "text/vnd.in3d.3dml" ], [ "3g2", "video/3gpp2" ], [ "3gp", "video/3gpp" ], [ "7z", "application/x-7z-compressed" ], [ "a", "application/octet-stream" ], [ "aab", "application/x-authorware-bin" ], [ "aac", "audio/x-aac" ], [ "aam", "application/x-authorware-map" ], [ "aas", "application/x-authorware-seg" ], [ "abc", "text/vnd.abc" ], [ "abw", "application/x-abiword" ], [ "ac", "application/pkix-attr-cert" ], [ "acc", "application/vnd.americandynamics.acc" ], [ "ace", "application/x-ace-compressed" ], [ "acgi", "text/html" ], [ "acu", "application/vnd.acucobol" ], [ "acx", "application/internet-property-stream" ], [ "adp", "audio/adpcm" ], [ "aep", "application/vnd.audiograph" ], [ "afl", "video/animaflex" ], [ "afp", "application/vnd.ibm.modcap" ], [ "ahead", "application/vnd.ahead.space" ], [ "ai", "application/postscript" ], [ "aif", [ "audio/aiff", "audio/x-aiff" ] ], [ "aifc", [ "audio/aiff", "audio/x-aiff" ] ], [ "aiff", [ "audio/aiff", "audio/x-aiff" ] ], [ "aim", "application/x-aim" ], [ "aip", "text/x-audiosoft-intra" ], [ "air", "application/vnd.adobe.air-application-installer-package+zip" ], [ "ait", "application/vnd.dvb.ait" ], [ "ami", "application/vnd.amiga.ami" ], [ "ani", "application/x-navi-animation" ], [ "aos", "application/x-nokia-9000-communicator-add-on-software" ], [ "apk", "application/vnd.android.package-archive" ], [ "application", "application/x-ms-application" ], [ "apr", "application/vnd.lotus-approach" ], [ "aps", "application/mime" ], [ "arc", "application/octet-stream" ], [ "arj", [ "application/arj", "application/octet-stream" ] ], [ "art", "image/x-jg" ], [ "asf", "video/x-ms-asf" ], [ "asm", "text/x-asm" ], [ "aso", "application/vnd.accpac.simply.aso" ], [ "asp", "text/asp" ], [ "asr", "video/x-ms-asf" ], [ "asx", [ "video/x-ms-asf", "application/x-mplayer2", "video/x-ms-asf-plugin" ] ], [ "atc", "application/vnd.acucorp" ], [ "atomcat", "application/atomcat+xml" ], [ "atomsvc", "application/atomsvc+xml" ], [ "atx", "application/vnd.antix.game-component" ], [ "au", [ "audio/basic", "audio/x-au" ] ], [ "avi", [ "video/avi", "video/msvideo", "application/x-troff-msvideo", "video/x-msvideo" ] ], [ "avs", "video/avs-video" ], [ "aw", "application/applixware" ], [ "axs", "application/olescript" ], [ "azf", "application/vnd.airzip.filesecure.azf" ], [ "azs", "application/vnd.airzip.filesecure.azs" ], [ "azw", "application/vnd.amazon.ebook" ], [ "bas", "text/plain" ], [ "bcpio", "application/x-bcpio" ], [ "bdf", "application/x-font-bdf" ], [ "bdm", "application/vnd.syncml.dm+wbxml" ], [ "bed", "application/vnd.realvnc.bed" ], [ "bh2", "application/vnd.fujitsu.oasysprs" ], [ "bin", [ "application/octet-stream", "application/mac-binary", "application/macbinary", "application/x-macbinary", "application/x-binary" ] ], [ "bm", "image/bmp" ], [ "bmi", "application/vnd.bmi" ], [ "bmp", [ "image/bmp", "image/x-windows-bmp" ] ], [ "boo", "application/book" ], [ "book", "application/book" ], [ "box", "application/vnd.previewsystems.box" ], [ "boz", "application/x-bzip2" ], [ "bsh", "application/x-bsh" ], [ "btif", "image/prs.btif" ], [ "bz", "application/x-bzip" ], [ "bz2", "application/x-bzip2" ], [ "c", [ "text/plain", "text/x-c" ] ], [ "c++", "text/plain" ], [ "c11amc", "application/vnd.cluetrust.cartomobile-config" ], [ "c11amz", "application/vnd.cluetrust.cartomobile-config-pkg" ], [ "c4g", "application/vnd.clonk.c4group" ], [ "cab", "application/vnd.ms-cab-compressed" ], [ "car", "application/vnd.curl.car" ], [ "cat", [ "application/vnd.ms-pkiseccat", "application/vnd.ms-pki.seccat" ] ], [ "cc", [ "text/plain", "text/x-c" ] ], [ "ccad", "application/clariscad" ], [ "cco", "application/x-cocoa" ], [ "ccxml", "application/ccxml+xml," ], [ "cdbcmsg", "application/vnd.contact.cmsg" ], [ "cdf", [ "application/cdf", "application/x-cdf", "application/x-netcdf" ] ], [ "cdkey", "application/vnd.mediastation.cdkey" ], [ "cdmia", "application/cdmi-capability" ], [ "cdmic", "application/cdmi-container" ], [ "cdmid", "application/cdmi-domain" ], [ "cdmio", "application/cdmi-object" ], [ "cdmiq", "application/cdmi-queue" ], [ "cdx", "chemical/x-cdx" ], [ "cdxml", "application/vnd.chemdraw+xml" ], [ "cdy", "application/vnd.cinderella" ], [ "cer", [ "application/pkix-cert", "application/x-x509-ca-cert" ] ], [ "cgm", "image/cgm" ], [ "cha", "application/x-chat" ], [ "chat", "application/x-chat" ], [ "chm", "application/vnd.ms-htmlhelp" ], [ "chrt", "application/vnd.kde.kchart" ], [ "cif", "chemical/x-cif" ], [ "cii", "application/vnd.anser-web-certificate-issue-initiation" ], [ "cil", "application/vnd.ms-artgalry" ], [ "cla", "application/vnd.claymore" ], [ "class", [ "application/octet-stream", "application/java", "application/java-byte-code", "application/java-vm", "application/x-java-class" ] ], [ "clkk", "application/vnd.crick.clicker.keyboard" ], [ "clkp", "application/vnd.crick.clicker.palette" ], [ "clkt", "application/vnd.crick.clicker.template" ], [ "clkw", "application/vnd.crick.clicker.wordbank" ], [ "clkx", "application/vnd.crick.clicker" ], [ "clp", "application/x-msclip" ], [ "cmc", "application/vnd.cosmocaller" ], [ "cmdf", "chemical/x-cmdf" ], [ "cml", "chemical/x-cml" ], [ "cmp", "application/vnd.yellowriver-custom-menu" ], [ "cmx", "image/x-cmx" ], [ "cod", [ "image/cis-cod", "application/vnd.rim.cod" ] ], [ "com", [ "application/octet-stream", "text/plain" ] ], [ "conf", "text/plain" ], [ "cpio", "application/x-cpio" ], [ "cpp", "text/x-c" ], [ "cpt", [ "application/mac-compactpro", "application/x-compactpro", "application/x-cpt" ] ], [ "crd", "application/x-mscardfile" ], [ "crl", [ "application/pkix-crl", "application/pkcs-crl" ] ], [ "crt", [ "application/pkix-cert", "application/x-x509-user-cert", "application/x-x509-ca-cert" ] ], [ "cryptonote", "application/vnd.rig.cryptonote" ], [ "csh", [ "text/x-script.csh", "application/x-csh" ] ], [ "csml", "chemical/x-csml" ], [ "csp", "application/vnd.commonspace" ], [ "css", [ "text/css", "application/x-pointplus" ] ], [ "csv", "text/csv" ], [ "cu", "application/cu-seeme" ], [ "curl", "text/vnd.curl" ], [ "cww", "application/prs.cww" ], [ "cxx", "text/plain" ], [ "dae", "model/vnd.collada+xml" ], [ "daf", "application/vnd.mobius.daf" ], [ "davmount", "application/davmount+xml" ], [ "dcr", "application/x-director" ], [ "dcurl", "text/vnd.curl.dcurl" ], [ "dd2", "application/vnd.oma.dd2+xml" ], [ "ddd", "application/vnd.fujixerox.ddd" ], [ "deb", "application/x-debian-package" ], [ "deepv", "application/x-deepv" ], [ "def", "text/plain" ], [ "der", "application/x-x509-ca-cert" ], [ "dfac", "application/vnd.dreamfactory" ], [ "dif", "video/x-dv" ], [ "dir", "application/x-director" ], [ "dis", "application/vnd.mobius.dis" ], [ "djvu", "image/vnd.djvu" ], [ "dl", [ "video/dl", "video/x-dl" ] ], [ "dll", "application/x-msdownload" ], [ "dms", "application/octet-stream" ], [ "dna", "application/vnd.dna" ], [ "doc", "application/msword" ], [ "docm", "application/vnd.ms-word.document.macroenabled.12" ], [ "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ], [ "dot", "application/msword" ], [ "dotm", "application/vnd.ms-word.template.macroenabled.12" ], [ "dotx", "application/vnd.openxmlformats-officedocument.wordprocessingml.template" ], [ "dp", [ "application/commonground", "application/vnd.osgi.dp" ] ], [ "dpg", "application/vnd.dpgraph" ], [ "dra", "audio/vnd.dra" ], [ "drw", "application/drafting" ], [ "dsc", "text/prs.lines.tag" ], [ "dssc", "application/dssc+der" ], [ "dtb", "application/x-dtbook+xml" ], [ "dtd", "application/xml-dtd" ], [ "dts", "audio/vnd.dts" ], [ "dtshd", "audio/vnd.dts.hd" ], [ "dump", "application/octet-stream" ], [ "dv", "video/x-dv" ], [ "dvi", "application/x-dvi" ], [ "dwf", [ "model/vnd.dwf", "drawing/x-dwf" ] ], [ "dwg", [ "application/acad", "image/vnd.dwg", "image/x-dwg" ] ], [ "dxf", [ "application/dxf", "image/vnd.dwg", "image/vnd.dxf", "image/x-dwg" ] ], [ "dxp", "application/vnd.spotfire.dxp" ], [ "dxr", "application/x-director" ], [ "ecelp4800", "audio/vnd.nuera.ecelp4800" ], [ "ecelp7470", "audio/vnd.nuera.ecelp7470" ], [ "ecelp9600", "audio/vnd.nuera.ecelp9600" ], [ "edm", "application/vnd.novadigm.edm" ], [ "edx", "application/vnd.novadigm.edx" ], [ "efif", "application/vnd.picsel" ], [ "ei6", "application/vnd.pg.osasli" ], [ "el", "text/x-script.elisp" ], [ "elc", [ "application/x-elc", "application/x-bytecode.elisp" ] ], [ "eml", "message/rfc822" ], [ "emma", "application/emma+xml" ], [ "env", "application/x-envoy" ], [ "eol", "audio/vnd.digital-winds" ], [ "eot", "application/vnd.ms-fontobject" ], [ "eps", "application/postscript" ], [ "epub", "application/epub+zip" ], [ "es", [ "application/ecmascript", "application/x-esrehber" ] ], [ "es3", "application/vnd.eszigno3+xml" ], [ "esf", "application/vnd.epson.esf" ], [ "etx", "text/x-setext" ], [ "evy", [ "application/envoy", "application/x-envoy" ] ], [ "exe", [ "application/octet-stream", "application/x-msdownload" ] ], [ "exi", "application/exi" ], [ "ext", "application/vnd.novadigm.ext" ], [ "ez2", "application/vnd.ezpix-album" ], [ "ez3", "application/vnd.ezpix-package" ], [ "f", [ "text/plain", "text/x-fortran" ] ], [ "f4v", "video/x-f4v" ], [ "f77", "text/x-fortran" ], [ "f90", [ "text/plain", "text/x-fortran" ] ], [ "fbs", "image/vnd.fastbidsheet" ], [ "fcs", "application/vnd.isac.fcs" ], [ "fdf", "application/vnd.fdf" ], [ "fe_launch", "application/vnd.denovo.fcselayout-link" ], [ "fg5", "application/vnd.fujitsu.oasysgp" ], [ "fh", "image/x-freehand" ], [ "fif", [ "application/fractals", "image/fif" ] ], [ "fig", "application/x-xfig" ], [ "fli", [ "video/fli", "video/x-fli" ] ], [ "flo", [ "image/florian", "application/vnd.micrografx.flo" ] ], [ "flr", "x-world/x-vrml" ], [ "flv", "video/x-flv" ], [ "flw", "application/vnd.kde.kivio" ], [ "flx", "text/vnd.fmi.flexstor" ], [ "fly", "text/vnd.fly" ], [ "fm", "application/vnd.framemaker" ], [ "fmf", "video/x-atomic3d-feature" ], [ "fnc", "application/vnd.frogans.fnc" ], [ "for", [ "text/plain", "text/x-fortran" ] ], [ "fpx", [ "image/vnd.fpx", "image/vnd.net-fpx" ] ], [ "frl", "application/freeloader" ], [ "fsc", "application/vnd.fsc.weblaunch" ], [ "fst", "image/vnd.fst" ], [ "ftc", "application/vnd.fluxtime.clip" ], [ "fti", "application/vnd.anser-web-funds-transfer-initiation" ], [ "funk", "audio/make" ], [ "fvt", "video/vnd.fvt" ], [ "fxp", "application/vnd.adobe.fxp" ], [ "fzs", "application/vnd.fuzzysheet" ], [ "g", "text/plain" ], [ "g2w", "application/vnd.geoplan" ], [ "g3", "image/g3fax" ], [ "g3w", "application/vnd.geospace" ], [ "gac", "application/vnd.groove-account" ], [ "gdl", "model/vnd.gdl" ], [ "geo", "application/vnd.dynageo" ], [ "geojson", "application/geo+json" ], [ "gex", "application/vnd.geometry-explorer" ], [ "ggb", "application/vnd.geogebra.file" ], [ "ggt", "application/vnd.geogebra.tool" ], [ "ghf", "application/vnd.groove-help" ], [ "gif", "image/gif" ], [ "gim", "application/vnd.groove-identity-message" ], [ "gl", [ "video/gl", "video/x-gl" ] ], [ "gmx", "application/vnd.gmx" ], [ "gnumeric", "application/x-gnumeric" ], [ "gph", "application/vnd.flographit" ], [ "gqf", "application/vnd.grafeq" ], [ "gram", "application/srgs" ], [ "grv", "application/vnd.groove-injector" ], [ "grxml", "application/srgs+xml" ], [ "gsd", "audio/x-gsm" ], [ "gsf", "application/x-font-ghostscript" ], [ "gsm", "audio/x-gsm" ], [ "gsp", "application/x-gsp" ], [ "gss", "application/x-gss" ], [ "gtar", "application/x-gtar" ], [ "gtm", "application/vnd.groove-tool-message" ], [ "gtw", "model/vnd.gtw" ], [ "gv", "text/vnd.graphviz" ], [ "gxt", "application/vnd.geonext" ], [ "gz", [ "application/x-gzip", "application/x-compressed" ] ], [ "gzip", [ "multipart/x-gzip", "application/x-gzip" ] ], [ "h", [ "text/plain", "text/x-h" ] ], [ "h261", "video/h261" ], [ "h263", "video/h263" ], [ "h264", "video/h264" ], [ "hal", "application/vnd.hal+xml" ], [ "hbci", "application/vnd.hbci" ], [ "hdf", "application/x-hdf" ], [ "help", "application/x-helpfile" ], [ "hgl", "application/vnd.hp-hpgl" ], [ "hh", [ "text/plain", "text/x-h" ] ], [ "hlb", "text/x-script" ], [ "hlp", [ "application/winhlp", "application/hlp", "application/x-helpfile", "application/x-winhelp" ] ], [ "hpg", "application/vnd.hp-hpgl" ], [ "hpgl", "application/vnd.hp-hpgl" ], [ "hpid", "application/vnd.hp-hpid" ], [ "hps", "application/vnd.hp-hps" ], [ "hqx", [ "application/mac-binhex40", "application/binhex", "application/binhex4", "application/mac-binhex", "application/x-binhex40", "application/x-mac-binhex40" ] ], [ "hta", "application/hta" ], [ "htc", "text/x-component" ], [ "htke", "application/vnd.kenameaapp" ], [ "htm", "text/html" ], [ "html", "text/html" ], [ "htmls", "text/html" ], [ "htt", "text/webviewhtml" ], [ "htx", "text/html" ], [ "hvd", "application/vnd.yamaha.hv-dic" ], [ "hvp", "application/vnd.yamaha.hv-voice" ], [ "hvs", "application/vnd.yamaha.hv-script" ], [ "i2g", "application/vnd.intergeo" ], [ "icc", "application/vnd.iccprofile" ], [ "ice", "x-conference/x-cooltalk" ], [ "ico", "image/x-icon" ], [ "ics", "text/calendar" ], [ "idc", "text/plain" ], [ "ief", "image/ief" ], [ "iefs", "image/ief" ], [ "ifm", "application/vnd.shana.informed.formdata" ], [ "iges", [ "application/iges", "model/iges" ] ], [ "igl", "application/vnd.igloader" ], [ "igm", "application/vnd.insors.igm" ], [ "igs", [ "application/iges", "model/iges" ] ], [ "igx", "application/vnd.micrografx.igx" ], [ "iif", "application/vnd.shana.informed.interchange" ], [ "iii", "application/x-iphone" ], [ "ima", "application/x-ima" ], [ "imap", "application/x-httpd-imap" ], [ "imp", "application/vnd.accpac.simply.imp" ], [ "ims", "application/vnd.ms-ims" ], [ "inf", "application/inf" ], [ "ins", [ "application/x-internet-signup", "application/x-internett-signup" ] ], [ "ip", "application/x-ip2" ], [ "ipfix", "application/ipfix" ], [ "ipk", "application/vnd.shana.informed.package" ], [ "irm", "application/vnd.ibm.rights-management" ], [ "irp", "application/vnd.irepository.package+xml" ], [ "isp", "application/x-internet-signup" ], [ "isu", "video/x-isvideo" ], [ "it", "audio/it" ], [ "itp", "application/vnd.shana.informed.formtemplate" ], [ "iv", "application/x-inventor" ], [ "ivp", "application/vnd.immervision-ivp" ], [ "ivr", "i-world/i-vrml" ], [ "ivu", "application/vnd.immervision-ivu" ], [ "ivy", "application/x-livescreen" ], [ "jad", "text/vnd.sun.j2me.app-descriptor" ], [ "jam", [ "application/vnd.jam", "audio/x-jam" ] ], [ "jar", "application/java-archive" ], [ "jav", [ "text/plain", "text/x-java-source" ] ], [ "java", [ "text/plain", "text/x-java-source,java", "text/x-java-source" ] ], [ "jcm", "application/x-java-commerce" ], [ "jfif", [ "image/pipeg", "image/jpeg", "image/pjpeg" ] ], [ "jfif-tbnl", "image/jpeg" ], [ "jisp", "application/vnd.jisp" ], [ "jlt", "application/vnd.hp-jlyt" ], [ "jnlp", "application/x-java-jnlp-file" ], [ "joda", "application/vnd.joost.joda-archive" ], [ "jpe", [ "image/jpeg", "image/pjpeg" ] ], [ "jpeg", [ "image/jpeg", "image/pjpeg" ] ], [ "jpg", [ "image/jpeg", "image/pjpeg" ] ], [ "jpgv", "video/jpeg" ], [ "jpm", "video/jpm" ], [ "jps", "image/x-jps" ], [ "js", [ "application/javascript", "application/ecmascript", "text/javascript", "text/ecmascript", "application/x-javascript" ] ], [ "json", "application/json" ], [ "jut", "image/jutvision" ], [ "kar", [ "audio/midi", "music/x-karaoke" ] ], [ "karbon", "application/vnd.kde.karbon" ], [ "kfo", "application/vnd.kde.kformula" ], [ "kia", "application/vnd.kidspiration" ], [ "kml", "application/vnd.google-earth.kml+xml" ], [ "kmz", "application/vnd.google-earth.kmz" ], [ "kne", "application/vnd.kinar" ], [ "kon", "application/vnd.kde.kontour" ], [ "kpr", "application/vnd.kde.kpresenter" ], [ "ksh", [ "application/x-ksh", "text/x-script.ksh" ] ], [ "ksp", "application/vnd.kde.kspread" ], [ "ktx", "image/ktx" ], [ "ktz", "application/vnd.kahootz" ], [ "kwd", "application/vnd.kde.kword" ], [ "la", [ "audio/nspaudio", "audio/x-nspaudio" ] ], [ "lam", "audio/x-liveaudio" ], [ "lasxml", "application/vnd.las.las+xml" ], [ "latex", "application/x-latex" ], [ "lbd", "application/vnd.llamagraphics.life-balance.desktop" ], [ "lbe", "application/vnd.llamagraphics.life-balance.exchange+xml" ], [ "les", "application/vnd.hhe.lesson-player" ], [ "lha", [ "application/octet-stream", "application/lha", "application/x-lha" ] ], [ "lhx", "application/octet-stream" ], [ "link66", "application/vnd.route66.link66+xml" ], [ "list", "text/plain" ], [ "lma", [ "audio/nspaudio", "audio/x-nspaudio" ] ], [ "log", "text/plain" ], [ "lrm", "application/vnd.ms-lrm" ], [ "lsf", "video/x-la-asf" ], [ "lsp", [ "application/x-lisp", "text/x-script.lisp" ] ], [ "lst", "text/plain" ], [ "lsx", [ "video/x-la-asf", "text/x-la-asf" ] ], [ "ltf", "application/vnd.frogans.ltf" ], [ "ltx", "application/x-latex" ], [ "lvp", "audio/vnd.lucent.voice" ], [ "lwp", "application/vnd.lotus-wordpro" ], [ "lzh", [ "application/octet-stream", "application/x-lzh" ] ], [ "lzx", [ "application/lzx", "application/octet-stream", "application/x-lzx" ] ], [ "m", [ "text/plain", "text/x-m" ] ], [ "m13", "application/x-msmediaview" ], [ "m14", "application/x-msmediaview" ], [ "m1v", "video/mpeg" ], [ "m21", "application/mp21" ], [ "m2a", "audio/mpeg" ], [ "m2v", "video/mpeg" ], [ "m3u", [ "audio/x-mpegurl", "audio/x-mpequrl" ] ], [ "m3u8", "application/vnd.apple.mpegurl" ], [ "m4v", "video/x-m4v" ], [ "ma", "application/mathematica" ], [ "mads", "application/mads+xml" ], [ "mag", "application/vnd.ecowin.chart" ], [ "man", "application/x-troff-man" ], [ "map", "application/x-navimap" ], [ "mar", "text/plain" ], [ "mathml", "application/mathml+xml" ], [ "mbd", "application/mbedlet" ], [ "mbk", "application/vnd.mobius.mbk" ], [ "mbox", "application/mbox" ], [ "mc$", "application/x-magic-cap-package-1.0" ], [ "mc1", "application/vnd.medcalcdata" ], [ "mcd", [ "application/mcad", "application/vnd.mcd", "application/x-mathcad" ] ], [ "mcf", [ "image/vasa", "text/mcf" ] ], [ "mcp", "application/netmc" ], [ "mcurl", "text/vnd.curl.mcurl" ], [ "mdb", "application/x-msaccess" ], [ "mdi", "image/vnd.ms-modi" ], [ "me", "application/x-troff-me" ], [ "meta4", "application/metalink4+xml" ], [ "mets", "application/mets+xml" ], [ "mfm", "application/vnd.mfmp" ], [ "mgp", "application/vnd.osgeo.mapguide.package" ], [ "mgz", "application/vnd.proteus.magazine" ], [ "mht", "message/rfc822" ], [ "mhtml", "message/rfc822" ], [ "mid", [ "audio/mid", "audio/midi", "music/crescendo", "x-music/x-midi", "audio/x-midi", "application/x-midi", "audio/x-mid" ] ], [ "midi", [ "audio/midi", "music/crescendo", "x-music/x-midi", "audio/x-midi", "application/x-midi", "audio/x-mid" ] ], [ "mif", [ "application/vnd.mif", "application/x-mif", "application/x-frame" ] ], [ "mime", [ "message/rfc822", "www/mime" ] ], [ "mj2", "video/mj2" ], [ "mjf", "audio/x-vnd.audioexplosion.mjuicemediafile" ], [ "mjpg", "video/x-motion-jpeg" ], [ "mlp", "application/vnd.dolby.mlp" ], [ "mm", [ "application/base64", "application/x-meme" ] ], [ "mmd", "application/vnd.chipnuts.karaoke-mmd" ], [ "mme", "application/base64" ], [ "mmf", "application/vnd.smaf" ], [ "mmr", "image/vnd.fujixerox.edmics-mmr" ], [ "mny", "application/x-msmoney" ], [ "mod", [ "audio/mod", "audio/x-mod" ] ], [ "mods", "application/mods+xml" ], [ "moov", "video/quicktime" ], [ "mov", "video/quicktime" ], [ "movie", "video/x-sgi-movie" ], [ "mp2", [ "video/mpeg", "audio/mpeg", "video/x-mpeg", "audio/x-mpeg", "video/x-mpeq2a" ] ], [ "mp3", [ "audio/mpeg", "audio/mpeg3", "video/mpeg", "audio/x-mpeg-3", "video/x-mpeg" ] ], [ "mp4", [ "video/mp4", "application/mp4" ] ], [ "mp4a", "audio/mp4" ], [ "mpa", [ "video/mpeg", "audio/mpeg" ] ], [ "mpc", [ "application/vnd.mophun.certificate", "application/x-project" ] ], [ "mpe", "video/mpeg" ], [ "mpeg", "video/mpeg" ], [ "mpg", [ "video/mpeg", "audio/mpeg" ] ], [ "mpga", "audio/mpeg" ], [ "mpkg", "application/vnd.apple.installer+xml" ], [ "mpm", "application/vnd.blueice.multipass" ], [ "mpn", "application/vnd.mophun.application" ], [ "mpp", "application/vnd.ms-project" ], [ "mpt", "application/x-project" ], [ "mpv", "application/x-project" ], [ "mpv2", "video/mpeg" ], [ "mpx", "application/x-project" ], [ "mpy", "application/vnd.ibm.minipay" ], [ "mqy", "application/vnd.mobius.mqy" ], [ "mrc", "application/marc" ], [ "mrcx", "application/marcxml+xml" ], [ "ms", "application/x-troff-ms" ], [ "mscml", "application/mediaservercontrol+xml" ], [ "mseq", "application/vnd.mseq" ], [ "msf", "application/vnd.epson.msf" ], [ "msg", "application/vnd.ms-outlook" ], [ "msh", "model/mesh" ], [ "msl", "application/vnd.mobius.msl" ], [ "msty", "application/vnd.muvee.style" ], [ "mts", "model/vnd.mts" ], [ "mus", "application/vnd.musician" ], [ "musicxml", "application/vnd.recordare.musicxml+xml" ], [ "mv", "video/x-sgi-movie" ], [ "mvb", "application/x-msmediaview" ], [ "mwf", "application/vnd.mfer" ], [ "mxf", "application/mxf" ], [ "mxl", "application/vnd.recordare.musicxml" ], [ "mxml", "application/xv+xml" ], [ "mxs", "application/vnd.triscape.mxs" ], [ "mxu", "video/vnd.mpegurl" ], [ "my", "audio/make" ], [ "mzz", "application/x-vnd.audioexplosion.mzz" ], [ "n-gage", "application/vnd.nokia.n-gage.symbian.install" ], [ "n3", "text/n3" ], [ "nap", "image/naplps" ], [ "naplps", "image/naplps" ], [ "nbp", "application/vnd.wolfram.player" ], [ "nc", "application/x-netcdf" ], [ "ncm", "application/vnd.nokia.configuration-message" ], [ "ncx", "application/x-dtbncx+xml" ], [ "ngdat", "application/vnd.nokia.n-gage.data" ], [ "nif", "image/x-niff" ], [ "niff", "image/x-niff" ], [ "nix", "application/x-mix-transfer" ], [ "nlu", "application/vnd.neurolanguage.nlu" ], [ "nml", "application/vnd.enliven" ], [ "nnd", "application/vnd.noblenet-directory" ], [ "nns", "application/vnd.noblenet-sealer" ], [ "nnw", "application/vnd.noblenet-web" ], [ "npx", "image/vnd.net-fpx" ], [ "nsc", "application/x-conference" ], [ "nsf", "application/vnd.lotus-notes" ], [ "nvd", "application/x-navidoc" ], [ "nws", "message/rfc822" ], [ "o", "application/octet-stream" ], [ "oa2", "application/vnd.fujitsu.oasys2" ], [ "oa3", "application/vnd.fujitsu.oasys3" ], [ "oas", "application/vnd.fujitsu.oasys" ], [ "obd", "application/x-msbinder" ], [ "oda", "application/oda" ], [ "odb", "application/vnd.oasis.opendocument.database" ], [ "odc", "application/vnd.oasis.opendocument.chart" ], [ "odf", "application/vnd.oasis.opendocument.formula" ], [ "odft", "application/vnd.oasis.opendocument.formula-template" ], [ "odg", "application/vnd.oasis.opendocument.graphics" ], [ "odi", "application/vnd.oasis.opendocument.image" ], [ "odm", "application/vnd.oasis.opendocument.text-master" ], [ "odp", "application/vnd.oasis.opendocument.presentation" ], [ "ods", "application/vnd.oasis.opendocument.spreadsheet" ], [ "odt", "application/vnd.oasis.opendocument.text" ], [ "oga", "audio/ogg" ], [ "ogv", "video/ogg" ], [ "ogx", "application/ogg" ], [ "omc", "application/x-omc" ], [ "omcd", "application/x-omcdatamaker" ], [ "omcr", "application/x-omcregerator" ], [ "onetoc", "application/onenote" ], [ "opf", "application/oebps-package+xml" ], [ "org", "application/vnd.lotus-organizer" ], [ "osf", "application/vnd.yamaha.openscoreformat" ], [ "osfpvg", "application/vnd.yamaha.openscoreformat.osfpvg+xml" ], [ "otc", "application/vnd.oasis.opendocument.chart-template" ], [ "otf", "application/x-font-otf" ], [ "otg", "application/vnd.oasis.opendocument.graphics-template" ], [ "oth", "application/vnd.oasis.opendocument.text-web" ], [ "oti", "application/vnd.oasis.opendocument.image-template" ], [ "otp", "application/vnd.oasis.opendocument.presentation-template" ], [ "ots", "application/vnd.oasis.opendocument.spreadsheet-template" ], [ "ott", "application/vnd.oasis.opendocument.text-template" ], [ "oxt", "application/vnd.openofficeorg.extension" ], [ "p", "text/x-pascal" ], [ "p10", [ "application/pkcs10", "application/x-pkcs10" ] ], [ "p12", [ "application/pkcs-12", "application/x-pkcs12" ] ], [ "p7a", "application/x-pkcs7-signature" ], [ "p7b", "application/x-pkcs7-certificates" ], [ "p7c", [ "application/pkcs7-mime", "application/x-pkcs7-mime" ] ], [ "p7m", [ "application/pkcs7-mime", "application/x-pkcs7-mime" ] ], [ "p7r", "application/x-pkcs7-certreqresp" ], [ "p7s", [ "application/pkcs7-signature", "application/x-pkcs7-signature" ] ], [ "p8", "application/pkcs8" ], [ "par", "text/plain-bas" ], [ "part", "application/pro_eng" ], [ "pas", "text/pascal" ], [ "paw", "application/vnd.pawaafile" ], [ "pbd", "application/vnd.powerbuilder6" ], [ "pbm", "image/x-portable-bitmap" ], [ "pcf", "application/x-font-pcf" ], [ "pcl", [ "application/vnd.hp-pcl", "application/x-pcl" ] ], [ "pclxl", "application/vnd.hp-pclxl" ], [ "pct", "image/x-pict" ], [ "pcurl", "application/vnd.curl.pcurl" ], [ "pcx", "image/x-pcx" ], [ "pdb", [ "application/vnd.palm", "chemical/x-pdb" ] ], [ "pdf", "application/pdf" ], [ "pfa", "application/x-font-type1" ], [ "pfr", "application/font-tdpfr" ], [ "pfunk", [ "audio/make", "audio/make.my.funk" ] ], [ "pfx", "application/x-pkcs12" ], [ "pgm", [ "image/x-portable-graymap", "image/x-portable-greymap" ] ], [ "pgn", "application/x-chess-pgn" ], [ "pgp", "application/pgp-signature" ], [ "pic", [ "image/pict", "image/x-pict" ] ], [ "pict", "image/pict" ], [ "pkg", "application/x-newton-compatible-pkg" ], [ "pki", "application/pkixcmp" ], [ "pkipath", "application/pkix-pkipath" ], [ "pko", [ "application/ynd.ms-pkipko", "application/vnd.ms-pki.pko" ] ], [ "pl", [ "text/plain", "text/x-script.perl" ] ], [ "plb", "application/vnd.3gpp.pic-bw-large" ], [ "plc", "application/vnd.mobius.plc" ], [ "plf", "application/vnd.pocketlearn" ], [ "pls", "application/pls+xml" ], [ "plx", "application/x-pixclscript" ], [ "pm", [ "text/x-script.perl-module", "image/x-xpixmap" ] ], [ "pm4", "application/x-pagemaker" ], [ "pm5", "application/x-pagemaker" ], [ "pma", "application/x-perfmon" ], [ "pmc", "application/x-perfmon" ], [ "pml", [ "application/vnd.ctc-posml", "application/x-perfmon" ] ], [ "pmr", "application/x-perfmon" ], [ "pmw", "application/x-perfmon" ], [ "png", "image/png" ], [ "pnm", [ "application/x-portable-anymap", "image/x-portable-anymap" ] ], [ "portpkg", "application/vnd.macports.portpkg" ], [ "pot", [ "application/vnd.ms-powerpoint", "application/mspowerpoint" ] ], [ "potm", "application/vnd.ms-powerpoint.template.macroenabled.12" ], [ "potx", "application/vnd.openxmlformats-officedocument.presentationml.template" ], [ "pov", "model/x-pov" ], [ "ppa", "application/vnd.ms-powerpoint" ], [ "ppam", "application/vnd.ms-powerpoint.addin.macroenabled.12" ], [ "ppd", "application/vnd.cups-ppd" ], [ "ppm", "image/x-portable-pixmap" ], [ "pps", [ "application/vnd.ms-powerpoint", "application/mspowerpoint" ] ], [ "ppsm", "application/vnd.ms-powerpoint.slideshow.macroenabled.12" ], [ "ppsx", "application/vnd.openxmlformats-officedocument.presentationml.slideshow" ], [ "ppt", [ "application/vnd.ms-powerpoint", "application/mspowerpoint", "application/powerpoint", "application/x-mspowerpoint" ] ], [ "pptm", "application/vnd.ms-powerpoint.presentation.macroenabled.12" ], [ "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation" ], [ "ppz", "application/mspowerpoint" ], [ "prc", "application/x-mobipocket-ebook" ], [ "pre", [ "application/vnd.lotus-freelance", "application/x-freelance" ] ], [ "prf", "application/pics-rules" ], [ "prt", "application/pro_eng" ], [ "ps", "application/postscript" ], [ "psb", "application/vnd.3gpp.pic-bw-small" ], [ "psd", [ "application/octet-stream", "image/vnd.adobe.photoshop" ] ], [ "psf", "application/x-font-linux-psf" ], [ "pskcxml", "application/pskc+xml" ], [ "ptid", "application/vnd.pvi.ptid1" ], [ "pub", "application/x-mspublisher" ], [ "pvb", "application/vnd.3gpp.pic-bw-var" ], [ "pvu", "paleovu/x-pv" ], [ "pwn", "application/vnd.3m.post-it-notes" ], [ "pwz", "application/vnd.ms-powerpoint" ], [ "py", "text/x-script.phyton" ], [ "pya", "audio/vnd.ms-playready.media.pya" ], [ "pyc", "application/x-bytecode.python" ], [ "pyv", "video/vnd.ms-playready.media.pyv" ], [ "qam", "application/vnd.epson.quickanime" ], [ "qbo", "application/vnd.intu.qbo" ], [ "qcp", "audio/vnd.qcelp" ], [ "qd3", "x-world/x-3dmf" ], [ "qd3d", "x-world/x-3dmf" ], [ "qfx", "application/vnd.intu.qfx" ], [ "qif", "image/x-quicktime" ], [ "qps", "application/vnd.publishare-delta-tree" ], [ "qt", "video/quicktime" ], [ "qtc", "video/x-qtc" ], [ "qti", "image/x-quicktime" ], [ "qtif", "image/x-quicktime" ], [ "qxd", "application/vnd.quark.quarkxpress" ], [ "ra", [ "audio/x-realaudio", "audio/x-pn-realaudio", "audio/x-pn-realaudio-plugin" ] ], [ "ram", "audio/x-pn-realaudio" ], [ "rar", "application/x-rar-compressed" ], [ "ras", [ "image/cmu-raster", "application/x-cmu-raster", "image/x-cmu-raster" ] ], [ "rast", "image/cmu-raster" ], [ "rcprofile", "application/vnd.ipunplugged.rcprofile" ], [ "rdf", "application/rdf+xml" ], [ "rdz", "application/vnd.data-vision.rdz" ], [ "rep", "application/vnd.businessobjects" ], [ "res", "application/x-dtbresource+xml" ], [ "rexx", "text/x-script.rexx" ], [ "rf", "image/vnd.rn-realflash" ], [ "rgb", "image/x-rgb" ], [ "rif", "application/reginfo+xml" ], [ "rip", "audio/vnd.rip" ], [ "rl", "application/resource-lists+xml" ], [ "rlc", "image/vnd.fujixerox.edmics-rlc" ], [ "rld", "application/resource-lists-diff+xml" ], [ "rm", [ "application/vnd.rn-realmedia", "audio/x-pn-realaudio" ] ], [ "rmi", "audio/mid" ], [ "rmm", "audio/x-pn-realaudio" ], [ "rmp", [ "audio/x-pn-realaudio-plugin", "audio/x-pn-realaudio" ] ], [ "rms", "application/vnd.jcp.javame.midlet-rms" ], [ "rnc", "application/relax-ng-compact-syntax" ], [ "rng", [ "application/ringing-tones", "application/vnd.nokia.ringing-tone" ] ], [ "rnx", "application/vnd.rn-realplayer" ], [ "roff", "application/x-troff" ], [ "rp", "image/vnd.rn-realpix" ], [ "rp9", "application/vnd.cloanto.rp9" ], [ "rpm", "audio/x-pn-realaudio-plugin" ], [ "rpss", "application/vnd.nokia.radio-presets" ], [ "rpst", "application/vnd.nokia.radio-preset" ], [ "rq", "application/sparql-query" ], [ "rs", "application/rls-services+xml" ], [ "rsd", "application/rsd+xml" ], [ "rt", [ "text/richtext", "text/vnd.rn-realtext" ] ], [ "rtf", [ "application/rtf", "text/richtext", "application/x-rtf" ] ], [ "rtx", [ "text/richtext", "application/rtf" ] ], [ "rv", "video/vnd.rn-realvideo" ], [ "s", "text/x-asm" ], [ "s3m", "audio/s3m" ], [ "saf", "application/vnd.yamaha.smaf-audio" ], [ "saveme", "application/octet-stream" ], [ "sbk", "application/x-tbook" ], [ "sbml", "application/sbml+xml" ], [ "sc", "application/vnd.ibm.secure-container" ], [ "scd", "application/x-msschedule" ], [ "scm", [ "application/vnd.lotus-screencam", "video/x-scm", "text/x-script.guile", "application/x-lotusscreencam", "text/x-script.scheme" ] ], [ "scq", "application/scvp-cv-request" ], [ "scs", "application/scvp-cv-response" ], [ "sct", "text/scriptlet" ], [ "scurl", "text/vnd.curl.scurl" ], [ "sda", "application/vnd.stardivision.draw" ], [ "sdc", "application/vnd.stardivision.calc" ], [ "sdd", "application/vnd.stardivision.impress" ], [ "sdkm", "application/vnd.solent.sdkm+xml" ], [ "sdml", "text/plain" ], [ "sdp", [ "application/sdp", "application/x-sdp" ] ], [ "sdr", "application/sounder" ], [ "sdw", "application/vnd.stardivision.writer" ], [ "sea", [ "application/sea", "application/x-sea" ] ], [ "see", "application/vnd.seemail" ], [ "seed", "application/vnd.fdsn.seed" ], [ "sema", "application/vnd.sema" ], [ "semd", "application/vnd.semd" ], [ "semf", "application/vnd.semf" ], [ "ser", "application/java-serialized-object" ], [ "set", "application/set" ], [ "setpay", "application/set-payment-initiation" ], [ "setreg", "application/set-registration-initiation" ], [ "sfd-hdstx", "application/vnd.hydrostatix.sof-data" ], [ "sfs", "application/vnd.spotfire.sfs" ], [ "sgl", "application/vnd.stardivision.writer-global" ], [ "sgm", [ "text/sgml", "text/x-sgml" ] ], [ "sgml", [ "text/sgml", "text/x-sgml" ] ], [ "sh", [ "application/x-shar", "application/x-bsh", "application/x-sh", "text/x-script.sh" ] ], [ "shar", [ "application/x-bsh", "application/x-shar" ] ], [ "shf", "application/shf+xml" ], [ "shtml", [ "text/html", "text/x-server-parsed-html" ] ], [ "sid", "audio/x-psid" ], [ "sis", "application/vnd.symbian.install" ], [ "sit", [ "application/x-stuffit", "application/x-sit" ] ], [ "sitx", "application/x-stuffitx" ], [ "skd", "application/x-koan" ], [ "skm", "application/x-koan" ], [ "skp", [ "application/vnd.koan", "application/x-koan" ] ], [ "skt", "application/x-koan" ], [ "sl", "application/x-seelogo" ], [ "sldm", "application/vnd.ms-powerpoint.slide.macroenabled.12" ], [ "sldx", "application/vnd.openxmlformats-officedocument.presentationml.slide" ], [ "slt", "application/vnd.epson.salt" ], [ "sm", "application/vnd.stepmania.stepchart" ], [ "smf", "application/vnd.stardivision.math" ], [ "smi", [ "application/smil", "application/smil+xml" ] ], [ "smil", "application/smil" ], [ "snd", [ "audio/basic", "audio/x-adpcm" ] ], [ "snf", "application/x-font-snf" ], [ "sol", "application/solids" ], [ "spc", [ "text/x-speech", "application/x-pkcs7-certificates" ] ], [ "spf", "application/vnd.yamaha.smaf-phrase" ], [ "spl", [ "application/futuresplash", "application/x-futuresplash" ] ], [ "spot", "text/vnd.in3d.spot" ], [ "spp", "application/scvp-vp-response" ], [ "spq", "application/scvp-vp-request" ], [ "spr", "application/x-sprite" ], [ "sprite", "application/x-sprite" ], [ "src", "application/x-wais-source" ], [ "sru", "application/sru+xml" ], [ "srx", "application/sparql-results+xml" ], [ "sse", "application/vnd.kodak-descriptor" ], [ "ssf", "application/vnd.epson.ssf" ], [ "ssi", "text/x-server-parsed-html" ], [ "ssm", "application/streamingmedia" ], [ "ssml", "application/ssml+xml" ], [ "sst", [ "application/vnd.ms-pkicertstore", "application/vnd.ms-pki.certstore" ] ], [ "st", "application/vnd.sailingtracker.track" ], [ "stc", "application/vnd.sun.xml.calc.template" ], [ "std", "application/vnd.sun.xml.draw.template" ], [ "step", "application/step" ], [ "stf", "application/vnd.wt.stf" ], [ "sti", "application/vnd.sun.xml.impress.template" ], [ "stk", "application/hyperstudio" ], [ "stl", [ "application/vnd.ms-pkistl", "application/sla", "application/vnd.ms-pki.stl", "application/x-navistyle" ] ], [ "stm", "text/html" ], [ "stp", "application/step" ], [ "str", "application/vnd.pg.format" ], [ "stw", "application/vnd.sun.xml.writer.template" ], [ "sub", "image/vnd.dvb.subtitle" ], [ "sus", "application/vnd.sus-calendar" ], [ "sv4cpio", "application/x-sv4cpio" ], [ "sv4crc", "application/x-sv4crc" ], [ "svc", "application/vnd.dvb.service" ], [ "svd", "application/vnd.svd" ], [ "svf", [ "image/vnd.dwg", "image/x-dwg" ] ], [ "svg", "image/svg+xml" ], [ "svr", [ "x-world/x-svr", "application/x-world" ] ], [ "swf", "application/x-shockwave-flash" ], [ "swi", "application/vnd.aristanetworks.swi" ], [ "sxc", "application/vnd.sun.xml.calc" ], [ "sxd", "application/vnd.sun.xml.draw" ], [ "sxg", "application/vnd.sun.xml.writer.global" ], [ "sxi", "application/vnd.sun.xml.impress" ], [ "sxm", "application/vnd.sun.xml.math" ], [ "sxw", "application/vnd.sun.xml.writer" ], [ "t", [ "text/troff", "application/x-troff" ] ], [ "talk", "text/x-speech" ], [ "tao", "application/vnd.tao.intent-module-archive" ], [ "tar", "application/x-tar" ], [ "tbk", [ "application/toolbook", "application/x-tbook" ] ], [ "tcap", "application/vnd.3gpp2.tcap" ], [ "tcl", [ "text/x-script.tcl", "application/x-tcl" ] ], [ "tcsh", "text/x-script.tcsh" ], [ "teacher", "application/vnd.smart.teacher" ], [ "tei", "application/tei+xml" ], [ "tex", "application/x-tex" ], [ "texi", "application/x-texinfo" ], [ "texinfo", "application/x-texinfo" ], [ "text", [ "application/plain", "text/plain" ] ], [ "tfi", "application/thraud+xml" ], [ "tfm", "application/x-tex-tfm" ], [ "tgz", [ "application/gnutar", "application/x-compressed" ] ], [ "thmx", "application/vnd.ms-officetheme" ], [ "tif", [ "image/tiff", "image/x-tiff" ] ], [ "tiff", [ "image/tiff", "image/x-tiff" ] ], [ "tmo", "application/vnd.tmobile-livetv" ], [ "torrent", "application/x-bittorrent" ], [ "tpl", "application/vnd.groove-tool-template" ], [ "tpt", "application/vnd.trid.tpt" ], [ "tr", "application/x-troff" ], [ "tra", "application/vnd.trueapp" ], [ "trm", "application/x-msterminal" ], [ "tsd", "application/timestamped-data" ], [ "tsi", "audio/tsp-audio" ], [ "tsp", [ "application/dsptype", "audio/tsplayer" ] ], [ "tsv", "text/tab-separated-values" ], [ "ttf", "application/x-font-ttf" ], [ "ttl", "text/turtle" ], [ "turbot", "image/florian" ], [ "twd", "application/vnd.simtech-mindmapper" ], [ "txd", "application/vnd.genomatix.tuxedo" ], [ "txf", "application/vnd.mobius.txf" ], [ "txt", "text/plain" ], [ "ufd", "application/vnd.ufdl" ], [ "uil", "text/x-uil" ], [ "uls", "text/iuls" ], [ "umj", "application/vnd.umajin" ], [ "uni", "text/uri-list" ], [ "unis", "text/uri-list" ], [ "unityweb", "application/vnd.unity" ], [ "unv", "application/i-deas" ], [ "uoml", "application/vnd.uoml+xml" ], [ "uri", "text/uri-list" ], [ "uris", "text/uri-list" ], [ "ustar", [ "application/x-ustar", "multipart/x-ustar" ] ], [ "utz", "application/vnd.uiq.theme" ], [ "uu", [ "application/octet-stream", "text/x-uuencode" ] ], [ "uue", "text/x-uuencode" ], [ "uva", "audio/vnd.dece.audio" ], [ "uvh", "video/vnd.dece.hd" ], [ "uvi", "image/vnd.dece.graphic" ], [ "uvm", "video/vnd.dece.mobile" ], [ "uvp", "video/vnd.dece.pd" ], [ "uvs", "video/vnd.dece.sd" ], [ "uvu", "video/vnd.uvvu.mp4" ], [ "uvv", "video/vnd.dece.video" ], [ "vcd", "application/x-cdlink" ], [ "vcf", "text/x-vcard" ], [ "vcg", "application/vnd.groove-vcard" ], [ "vcs", "text/x-vcalendar" ], [ "vcx", "application/vnd.vcx" ], [ "vda", "application/vda" ], [ "vdo", "video/vdo" ], [ "vew", "application/groupwise" ], [ "vis", "application/vnd.visionary" ], [ "viv", [ "video/vivo", "video/vnd.vivo" ] ], [ "vivo", [ "video/vivo", "video/vnd.vivo" ] ], [ "vmd", "application/vocaltec-media-desc" ], [ "vmf", "application/vocaltec-media-file" ], [ "voc", [ "audio/voc", "audio/x-voc" ] ], [ "vos", "video/vosaic" ], [ "vox", "audio/voxware" ], [ "vqe", "audio/x-twinvq-plugin" ], [ "vqf", "audio/x-twinvq" ], [ "vql", "audio/x-twinvq-plugin" ], [ "vrml", [ "model/vrml", "x-world/x-vrml", "application/x-vrml" ] ], [ "vrt", "x-world/x-vrt" ], [ "vsd", [ "application/vnd.visio", "application/x-visio" ] ], [ "vsf", "application/vnd.vsf" ], [ "vst", "application/x-visio" ], [ "vsw", "application/x-visio" ], [ "vtu", "model/vnd.vtu" ], [ "vxml", "application/voicexml+xml" ], [ "w60", "application/wordperfect6.0" ], [ "w61", "application/wordperfect6.1" ], [ "w6w", "application/msword" ], [ "wad", "application/x-doom" ], [ "wav", [ "audio/wav", "audio/x-wav" ] ], [ "wax", "audio/x-ms-wax" ], [ "wb1", "application/x-qpro" ], [ "wbmp", "image/vnd.wap.wbmp" ], [ "wbs", "application/vnd.criticaltools.wbs+xml" ], [ "wbxml", "application/vnd.wap.wbxml" ], [ "wcm", "application/vnd.ms-works" ], [ "wdb", "application/vnd.ms-works" ], [ "web", "application/vnd.xara" ], [ "weba", "audio/webm" ], [ "webm", "video/webm" ], [ "webp", "image/webp" ], [ "wg", "application/vnd.pmi.widget" ], [ "wgt", "application/widget" ], [ "wiz", "application/msword" ], [ "wk1", "application/x-123" ], [ "wks", "application/vnd.ms-works" ], [ "wm", "video/x-ms-wm" ], [ "wma", "audio/x-ms-wma" ], [ "wmd", "application/x-ms-wmd" ], [ "wmf", [ "windows/metafile", "application/x-msmetafile" ] ], [ "wml", "text/vnd.wap.wml" ], [ "wmlc", "application/vnd.wap.wmlc" ], [ "wmls", "text/vnd.wap.wmlscript" ], [ "wmlsc", "application/vnd.wap.wmlscriptc" ], [ "wmv", "video/x-ms-wmv" ], [ "wmx", "video/x-ms-wmx" ], [ "wmz", "application/x-ms-wmz" ], [ "woff", "application/x-font-woff" ], [ "word", "application/msword" ], [ "wp", "application/wordperfect" ], [ "wp5", [ "application/wordperfect", "application/wordperfect6.0" ] ], [ "wp6", "application/wordperfect" ], [ "wpd", [ "application/wordperfect", "application/vnd.wordperfect", "application/x-wpwin" ] ], [ "wpl", "application/vnd.ms-wpl" ], [ "wps", "application/vnd.ms-works" ], [ "wq1", "application/x-lotus" ], [ "wqd", "application/vnd.wqd" ], [ "wri", [ "application/mswrite", "application/x-wri", "application/x-mswrite" ] ], [ "wrl", [ "model/vrml", "x-world/x-vrml", "application/x-world" ] ], [ "wrz", [ "model/vrml", "x-world/x-vrml" ] ], [ "wsc", "text/scriplet" ], [ "wsdl", "application/wsdl+xml" ], [ "wspolicy", "application/wspolicy+xml" ], [ "wsrc", "application/x-wais-source" ], [ "wtb", "application/vnd.webturbo" ], [ "wtk", "application/x-wintalk" ], [ "wvx", "video/x-ms-wvx" ], [ "x-png", "image/png" ], [ "x3d", "application/vnd.hzn-3d-crossword" ], [ "xaf", "x-world/x-vrml" ], [ "xap", "application/x-silverlight-app" ], [ "xar", "application/vnd.xara" ], [ "xbap", "application/x-ms-xbap" ], [ "xbd", "application/vnd.fujixerox.docuworks.binder" ], [ "xbm", [ "image/xbm", "image/x-xbm", "image/x-xbitmap" ] ], [ "xdf", "application/xcap-diff+xml" ], [ "xdm", "application/vnd.syncml.dm+xml" ], [ "xdp", "application/vnd.adobe.xdp+xml" ], [ "xdr", "video/x-amt-demorun" ], [ "xdssc", "application/dssc+xml" ], [ "xdw", "application/vnd.fujixerox.docuworks" ], [ "xenc", "application/xenc+xml" ], [ "xer", "application/patch-ops-error+xml" ], [ "xfdf", "application/vnd.adobe.xfdf" ], [ "xfdl", "application/vnd.xfdl" ], [ "xgz", "xgl/drawing" ], [ "xhtml", "application/xhtml+xml" ], [ "xif", "image/vnd.xiff" ], [ "xl", "application/excel" ], [ "xla", [ "application/vnd.ms-excel", "application/excel", "application/x-msexcel", "application/x-excel" ] ], [ "xlam", "application/vnd.ms-excel.addin.macroenabled.12" ], [ "xlb", [ "application/excel", "application/vnd.ms-excel", "application/x-excel" ] ], [ "xlc", [ "application/vnd.ms-excel", "application/excel", "application/x-excel" ] ], [ "xld", [ "application/excel", "application/x-excel" ] ], [ "xlk", [ "application/excel", "application/x-excel" ] ], [ "xll", [ "application/excel", "application/vnd.ms-excel", "application/x-excel" ] ], [ "xlm", [ "application/vnd.ms-excel", "application/excel", "application/x-excel" ] ], [ "xls", [ "application/vnd.ms-excel", "application/excel", "application/x-msexcel", "application/x-excel" ] ], [ "xlsb", "application/vnd.ms-excel.sheet.binary.macroenabled.12" ], [ "xlsm", "application/vnd.ms-excel.sheet.macroenabled.12" ], [ "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" ], [ "xlt", [ "application/vnd.ms-excel", "application/excel", "application/x-excel" ] ], [ "xltm", "application/vnd.ms-excel.template.macroenabled.12" ], [ "xltx", "application/vnd.openxmlformats-officedocument.spreadsheetml.template" ], [ "xlv", [ "application/excel", "application/x-excel" ] ], [ "xlw", [ "application/vnd.ms-excel", "application/excel", "application/x-msexcel", "application/x-excel" ] ], [ "xm", "audio/xm" ], [ "xml", [ "application/xml", "text/xml", "application/atom+xml", "application/rss+xml" ] ], [ "xmz", "xgl/movie" ], [ "xo", "application/vnd.olpc-sugar" ], [ "xof", "x-world/x-vrml" ], [ "xop", "application/xop+xml" ], [ "xpi", "application/x-xpinstall" ], [ "xpix", "application/x-vnd.ls-xpix" ], [ "xpm", [ "image/xpm", "image/x-xpixmap" ] ], [ "xpr", "application/vnd.is-xpr" ], [ "xps", "application/vnd.ms-xpsdocument" ], [ "xpw", "application/vnd.intercon.formnet" ], [ "xslt", "application/xslt+xml" ], [ "xsm", "application/vnd.syncml+xml" ], [ "xspf", "application/xspf+xml" ], [ "xsr", "video/x-amt-showrun" ], [ "xul", "application/vnd.mozilla.xul+xml" ], [ "xwd", [ "image/x-xwd", "image/x-xwindowdump" ] ], [ "xyz", [ "chemical/x-xyz", "chemical/x-pdb" ] ], [ "yang", "application/yang" ], [ "yin", "application/yin+xml" ], [ "z", [ "application/x-compressed", "application/x-compress" ] ], [ "zaz", "application/vnd.zzazz.deck+xml" ], [ "zip", [ "application/zip", "multipart/x-zip", "application/x-zip-compressed", "application/x-compressed" ] ], [ "zir", "application/vnd.zul" ], [ "zmm", "application/vnd.handheld-entertainment+xml" ], [ "zoo", "application/octet-stream" ], [ "zsh", "text/x-script.zsh" ] ]);
function detectMimeType(e) {
if (!e) return s;
const t = o.parse(e);
const i = (t.ext.substr(1) || t.name || "").split("?").shift().trim().toLowerCase();
const n = p.has(i) ? p.get(i) : s;
if (Array.isArray(n)) return n[0];
return n;
}
function detectExtension(e) {
if (!e) return r;
const t = e.toLowerCase().trim().split("/");
const i = t.shift().trim();
const n = t.join("/").trim();
if (c.has(i + "/" + n)) {
const e = c.get(i + "/" + n);
if (Array.isArray(e)) return e[0];
return e;
}
switch (i) {
case "text":
return "txt";

default:
return "bin";
}
}
var l = i(7212);
function isPlainText(e, t) {
const i = t ? /[\x00-\x1f\x7f"\u0080-\uFFFF]/ : /[\x00-\x08\x0b\x0c\x0e-\x1f\u0080-\uFFFF]/;
return typeof e === "string" && !i.test(e);
}
function isPlainParamValue(e) {
return isPlainText(e, true) && !e.includes("=?");
}
function quoteString(e) {
return '"' + (e || "").toString().replace(/["\\]/g, "\\$&") + '"';
}
function hasLongerLines(e, t) {
if (e.length > 131072) return true;
return new RegExp("^.{" + (t + 1) + ",}", "m").test(e);
}
function encodeWord(e, t, i) {
t = (t || "Q").toString().toUpperCase().trim().charAt(0);
i = i || 0;
let o;
const s = "UTF-8";
if (i && i > 7 + s.length) i -= 7 + s.length;
if (t === "Q") o = a.lF(e).replace(/[^a-z0-9!*+\-/=]/gi, e => {
const t = e.charCodeAt(0).toString(16).toUpperCase();
if (e === " ") return "_";
return "=" + (t.length === 1 ? "0" + t : t);
}); else if (t === "B") {
o = typeof e === "string" ? e : e.toString("utf-8");
i = i ? Math.max(3, (i - i % 4) / 4 * 3) : 0;
}
if (i && (t !== "B" ? o : n.lF(e)).length > i) if (t === "Q") o = splitMimeEncodedString(o, i).join("?= =?" + s + "?" + t + "?"); else {
const e = [];
let a = "";
for (let t = 0, s = o.length; t < s; t++) {
let s = o.charAt(t);
if (/[\ud800-\udbff]/.test(s) && /[\udc00-\udfff]/.test(o.charAt(t + 1))) s += o.charAt(++t);
if (Buffer.byteLength(a + s) <= i || t === 0) a += s; else {
e.push(n.lF(a));
a = s;
}
}
if (a) e.push(n.lF(a));
if (e.length > 1) o = e.join("?= =?" + s + "?" + t + "?"); else o = e.join("");
} else if (t === "B") o = n.lF(e);
return "=?" + s + "?" + t + "?" + o + (o.substr(-2) === "?=" ? "" : "?=");
}
const d = /^=\?[^\s()<>@,;:"/[\]?.=]+\?[BbQq]\?[^?\s]+\?=$/;
const m = /[=]\?[^?]*\?[BbQq]\?[^?]*\?=/y;
function _markInvalidEncodedWords(e, t) {
const i = e.length;
const isSpace = t => /\s/.test(e.charAt(t));
let n = 0;
let a = -1;
const wordAt = e => {
if (e < a) return;
n = e;
while (n > 0 && !isSpace(n - 1)) n--;
a = e;
while (a < i && !isSpace(a)) a++;
};
let o = e.indexOf("=?");
while (o >= 0) {
wordAt(o);
const i = n;
m.lastIndex = o;
const s = m.exec(e);
const r = s ? o + s[0].length : a;
if (s && r > a) wordAt(r - 1);
const c = e.substring(i, a);
const p = s ? true : i === o && c.length >= 4 && c.endsWith("?=");
const l = i === o && a === r && c.length <= 75 && d.test(c);
if (p && !l) {
t[0] = t[0] < 0 ? i : Math.min(t[0], i);
t[1] = Math.max(t[1], a - 1);
}
o = e.indexOf("=?", s ? r : o + 2);
}
return t;
}
function encodeWords(e, t, i, n) {
i = i || 0;
let a = -1;
let o = -1;
for (let t = 0; t < e.length; t++) {
const i = e.charCodeAt(t);
if (i === 34 || i >= 128) {
if (a < 0) a = t;
o = t;
}
}
if (e.indexOf("=?") >= 0) [a, o] = _markInvalidEncodedWords(e, [ a, o ]);
if (a < 0) return e;
if (n) return encodeWord(e, t, i);
let s = a;
while (s > 0 && !/\s/.test(e.charAt(s - 1))) s--;
let r = o + 1;
while (r < e.length && !/\s/.test(e.charAt(r))) r++;
return (s ? e.substr(0, s) : "") + encodeWord(e.substring(s, r), t || "Q", i) + (r < e.length ? e.substr(r) : "");
}
function buildHeaderValue(e) {
const t = [];
Object.keys(e.params || {}).forEach(i => {
const n = e.params[i];
const a = i.replace(/[\x00-\x1f\x7f]/g, "");
if (!isPlainParamValue(n) || n.length >= 75) buildHeaderParam(a, n, 50).forEach(e => {
if (!/[\s"\\;:/=(),<>@[\]?]|^[-']|'$/.test(e.value) || e.key.substr(-1) === "*") t.push(e.key + "=" + e.value); else t.push(e.key + "=" + JSON.stringify(e.value));
}); else if (!n.length || /[\s'"\\;:/=(),<>@[\]?]|^-/.test(n)) t.push(a + "=" + JSON.stringify(n)); else t.push(a + "=" + n);
});
const i = typeof e.value === "string" ? e.value.replace(/[\x00-\x1f\x7f]/g, "") : e.value;
return i + (t.length ? "; " + t.join("; ") : "");
}
function buildHeaderParam(e, t, i) {
const n = [];
let a = typeof t === "string" ? t : (t || "").toString();
let o;
let s;
let r = 0;
let c, p;
i = i || 50;
if (isPlainParamValue(t)) {
if (a.length <= i) return [ {
key: e,
value: a
} ];
a = a.replace(new RegExp(".{" + i + "}", "g"), e => {
n.push({
line: e
});
return "";
});
if (a) n.push({
line: a
});
} else {
if (/[\uD800-\uDBFF]/.test(a)) {
const e = [];
for (c = 0, p = a.length; c < p; c++) {
o = a.charAt(c);
if (/[\ud800-\udbff]/.test(o) && /[\udc00-\udfff]/.test(a.charAt(c + 1))) {
o += a.charAt(c + 1);
e.push(o);
c++;
} else e.push(o);
}
a = e;
}
s = "utf-8''";
let e = true;
r = 0;
for (c = 0, p = a.length; c < p; c++) {
o = a[c];
if (e) o = safeEncodeURIComponent(o); else {
o = o === " " ? o : safeEncodeURIComponent(o);
if (o !== a[c]) if ((safeEncodeURIComponent(s) + o).length >= i) {
n.push({
line: s,
encoded: e
});
s = "";
e = true;
} else {
e = true;
c = r;
s = "";
continue;
}
}
if ((s + o).length >= i) {
n.push({
line: s,
encoded: e
});
s = o = a[c] === " " ? " " : safeEncodeURIComponent(a[c]);
if (o === a[c]) {
e = false;
r = c - 1;
} else e = true;
} else s += o;
}
if (s) n.push({
line: s,
encoded: e
});
}
return n.map((t, i) => ({
key: e + "*" + i + (t.encoded ? "*" : ""),
value: t.line
}));
}
const u = /^[^\x00-\x20\x7f()<>@,;:\\"/[\]?=]+$/;
function _findCommentEnd(e, t) {
let i = 0;
for (let n = t, a = e.length; n < a; n++) {
const t = e.charAt(n);
if (t === "\\") n++; else if (t === "(") i++; else if (t === ")" && --i === 0) return n;
}
return -1;
}
function _isParamName(e) {
return !!e && !(0, l.a)(e);
}
function parseHeaderValue(e, t) {
const i = {
value: "",
params: {}
};
let n = !!t?.stripComments;
const setParam = (e, t) => {
e = e.toLowerCase();
if (_isParamName(e) && !Object.prototype.hasOwnProperty.call(i.params, e)) i.params[e] = t;
};
let a = false;
let o = "";
let s = "value";
let r = false;
let c = false;
let p;
let l = "";
let d = false;
const flushSpace = () => {
if (o.length) o += l;
l = "";
};
const addChr = e => {
flushSpace();
o += e;
};
const takeValue = () => {
const e = o;
o = "";
l = "";
d = false;
return e;
};
const storeValue = () => {
const e = takeValue();
if (a === false) i.value = e; else setParam(a, e);
};
const storeEmptyKey = () => {
setParam(takeValue().trim(), "");
};
for (let t = 0, i = e.length; t < i; t++) {
p = e.charAt(t);
if (n && p === "(" && !r && !d && !(s === "value" && a !== false && !l)) {
let a = _findCommentEnd(e, t);
if (a < 0 && e.indexOf(";", t) < 0) a = i - 1;
if (a >= 0) {
t = a;
continue;
}
n = false;
}
if (s === "key") {
if (p === "=") {
a = takeValue().trim();
s = "value";
continue;
}
if (p === ";") {
storeEmptyKey();
continue;
}
o += p;
} else {
if (d && p !== ";") {
c = false;
continue;
}
if (c) addChr(p); else if (r && p === "\\") {
c = true;
continue;
} else if (r && p === r) {
r = false;
d = true;
} else if (!r && p === '"') {
r = p;
flushSpace();
} else if (!r && p === ";") {
storeValue();
s = "key";
} else if (!r && (p === " " || p === "\t")) l += p; else addChr(p);
c = false;
}
}
if (s === "value") storeValue(); else storeEmptyKey();
const m = new Map;
Object.keys(i.params).forEach(e => {
const t = e.match(/(\*(\d+)|\*(\d+)\*|\*)$/);
if (!t) return;
const n = e.substr(0, t.index);
const a = Number(t[2] || t[3]) || 0;
const o = t[0].substr(-1) === "*";
let s = i.params[e];
delete i.params[e];
if (!_isParamName(n)) return;
let r = m.get(n);
if (!r) {
r = {
charset: false,
sections: []
};
m.set(n, r);
}
const c = a === 0 && o ? s.match(/^([^']*)'[^']*'(.*)$/) : null;
if (c) {
r.charset = u.test(c[1]) ? c[1] : "iso-8859-1";
s = c[2];
}
r.sections.push({
nr: a,
value: s,
encoded: o
});
});
m.forEach((e, t) => {
if (Object.prototype.hasOwnProperty.call(i.params, t)) return;
e.sections.sort((e, t) => e.nr - t.nr);
if (!e.charset) {
i.params[t] = e.sections.map(e => e.value).join("");
return;
}
i.params[t] = "=?" + e.charset + "?Q?" + e.sections.map(_encodeContinuationSection).join("") + "?=";
});
return i;
}
function _encodeContinuationSection(e) {
const t = e.encoded ? /[=?_\s]/g : /[=?_\s%]/g;
return e.value.replace(t, e => {
const t = e.charCodeAt(0).toString(16);
if (e === " ") return "_";
return "%" + (t.length < 2 ? "0" : "") + t;
}).replace(/%/g, "=");
}
function mime_funcs_detectExtension(e) {
return detectExtension(e);
}
function mime_funcs_detectMimeType(e) {
return detectMimeType(e);
}
function foldLines(e, t, i) {
e = (e || "").toString();
t = t || 76;
let n = 0;
const a = e.length;
let o = "";
let s, r;
while (n < a) {
s = e.substr(n, t);
if (s.length < t) {
o += s;
break;
}
if (r = s.match(/^[^\n\r]*(\r?\n|\r)/)) {
s = r[0];
o += s;
n += s.length;
continue;
} else if ((r = s.match(/(\s+)[^\s]*$/)) && r[0].length - (i ? (r[1] || "").length : 0) < s.length) s = s.substr(0, s.length - (r[0].length - (i ? (r[1] || "").length : 0))); else if (r = e.substr(n + s.length).match(/^[^\s]+(\s*)/)) s += r[0].substr(0, r[0].length - (!i ? (r[1] || "").length : 0));
o += s;
n += s.length;
if (n < a) o += "\r\n";
}
return o;
}
function splitMimeEncodedString(e, t) {
const i = [];
let n, a, o, s, r;
t = Math.max(t || 0, 12);
while (e.length) {
n = e.substr(0, t);
if (o = n.match(/[=][0-9A-F]?$/i)) n = n.substr(0, o.index);
a = n.length ? n : e.substr(0, t);
r = false;
while (!r && n.length) {
r = true;
if (o = e.substr(n.length).match(/^[=]([0-9A-F]{2})/i)) {
s = parseInt(o[1], 16);
if (s < 194 && s > 127) {
n = n.substr(0, n.length - 3);
r = false;
}
}
}
if (!n.length) n = a;
i.push(n);
e = e.substr(n.length);
}
return i;
}
function encodeURICharComponent(e) {
let t = "";
let i = e.charCodeAt(0).toString(16).toUpperCase();
if (i.length % 2) i = "0" + i;
if (i.length > 2) for (let e = 0, n = i.length / 2; e < n; e++) t += "%" + i.substr(e, 2); else t += "%" + i;
return t;
}
function safeEncodeURIComponent(e) {
e = (e || "").toString();
try {
e = encodeURIComponent(e);
} catch (t) {
e = encodeURIComponent(Buffer.from(e, "utf-8").toString("utf-8"));
}
return e.replace(/[\x00-\x1F *'()<>@,;:\\"[\]?=\u007F-\uFFFF]/g, e => encodeURICharComponent(e));
}
}),
9701: ((e, t, i) => {
i.d(t, {
rE: () => n
});
const n = "10.6.0";
}),
7278: ((e, t, i) => {
i.d(t, {
Pk: () => toUnicode,
tl: () => toASCII
});
const n = 2147483647;
const a = 36;
const o = 1;
const s = 26;
const r = 38;
const c = 700;
const p = 72;
const l = 128;
const d = "-";
const m = /^xn--/;
const u = /[^\0-\x7F]/;
const h = /[\x2E\u3002\uFF0E\uFF61]/g;
const f = {
overflow: "Overflow: input needs wider integers to process",
"not-basic": "Illegal input >= 0x80 (not a basic code point)",
"invalid-input": "Invalid input"
};
const v = a - o;
const x = Math.floor;
const g = String.fromCharCode;
function error(e) {
throw new RangeError(f[e]);
}
function map(e, t) {
const i = [];
let n = e.length;
while (n--) i[n] = t(e[n]);
return i;
}
function mapDomain(e, t) {
const i = e.split("@");
let n = "";
if (i.length > 1) {
n = i[0] + "@";
e = i[1];
}
e = e.replace(h, ".");
const a = e.split(".");
const o = map(a, t).join(".");
return n + o;
}
function ucs2decode(e) {
const t = [];
let i = 0;
const n = e.length;
while (i < n) {
const a = e.charCodeAt(i++);
if (a >= 55296 && a <= 56319 && i < n) {
const n = e.charCodeAt(i++);
if ((n & 64512) == 56320) t.push(((a & 1023) << 10) + (n & 1023) + 65536); else {
t.push(a);
i--;
}
} else t.push(a);
}
return t;
}
const basicToDigit = function(e) {
if (e >= 48 && e < 58) return e - 48 + 26;
if (e >= 65 && e < 91) return e - 65;
if (e >= 97 && e < 123) return e - 97;
return a;
};
const digitToBasic = function(e, t) {
return e + 22 + 75 * Number(e < 26) - (Number(t != 0) << 5);
};
const adapt = function(e, t, i) {
let n = 0;
e = i ? x(e / c) : e >> 1;
e += x(e / t);
for (;e > v * s >> 1; n += a) e = x(e / v);
return x(n + (v + 1) * e / (e + r));
};
const decode = function(e) {
const t = [];
const i = e.length;
let r = 0;
let c = l;
let m = p;
let u = e.lastIndexOf(d);
if (u < 0) u = 0;
for (let i = 0; i < u; ++i) {
if (e.charCodeAt(i) >= 128) error("not-basic");
t.push(e.charCodeAt(i));
}
for (let p = u > 0 ? u + 1 : 0; p < i; ) {
const l = r;
for (let t = 1, c = a; ;c += a) {
if (p >= i) error("invalid-input");
const l = basicToDigit(e.charCodeAt(p++));
if (l >= a) error("invalid-input");
if (l > x((n - r) / t)) error("overflow");
r += l * t;
const d = c <= m ? o : c >= m + s ? s : c - m;
if (l < d) break;
const u = a - d;
if (t > x(n / u)) error("overflow");
t *= u;
}
const d = t.length + 1;
m = adapt(r - l, d, l == 0);
if (x(r / d) > n - c) error("overflow");
c += x(r / d);
r %= d;
t.splice(r++, 0, c);
}
return String.fromCodePoint(...t);
};
const encode = function(e) {
const t = [];
const i = ucs2decode(e);
const r = i.length;
let c = l;
let m = 0;
let u = p;
for (const e of i) if (e < 128) t.push(g(e));
const h = t.length;
let f = h;
if (h) t.push(d);
while (f < r) {
let e = n;
for (const t of i) if (t >= c && t < e) e = t;
const r = f + 1;
if (e - c > x((n - m) / r)) error("overflow");
m += (e - c) * r;
c = e;
for (const e of i) {
if (e < c && ++m > n) error("overflow");
if (e === c) {
let e = m;
for (let i = a; ;i += a) {
const n = i <= u ? o : i >= u + s ? s : i - u;
if (e < n) break;
const r = e - n;
const c = a - n;
t.push(g(digitToBasic(n + r % c, 0)));
e = x(r / c);
}
t.push(g(digitToBasic(e, 0)));
u = adapt(m, r, f === h);
m = 0;
++f;
}
}
++m;
++c;
}
return t.join("");
};
const toUnicode = function(e) {
return mapDomain(e, function(e) {
return m.test(e) ? decode(e.slice(4).toLowerCase()) : e;
});
};
const toASCII = function(e) {
return mapDomain(e, function(e) {
return u.test(e) ? "xn--" + encode(e) : e;
});
};
}),
3980: ((e, t, i) => {
i.d(t, {
Nz: () => Encoder,
lF: () => encode
});
var n = i(7075);
const a = 4;
const o = [ [ 9 ], [ 10 ], [ 13 ], [ 32, 60 ], [ 62, 126 ] ];
const s = new Uint8Array(256);
for (let e = 0; e < 256; e++) s[e] = checkRanges(e, o) ? 1 : 0;
const r = Buffer.from("0123456789ABCDEF", "latin1");
const isWhitespace = e => e === 32 || e === 9;
function encode(e) {
return encodeBytes(typeof e === "string" ? Buffer.from(e, "utf-8") : e);
}
function encodeBytes(e, t, i, n) {
const a = e.length;
const o = Buffer.allocUnsafe(a * 3);
let c = 0;
for (let p = 0; p < a; p++) {
const l = e[p];
const d = p + 1 < a ? e[p + 1] : t;
const m = i && (l === 13 || l === 10) ? l === 13 ? d === 10 : (p > 0 ? e[p - 1] : n) === 13 : true;
if (s[l] && m && !(isWhitespace(l) && (d === void 0 || d === 10 || d === 13))) {
o[c++] = l;
continue;
}
o[c++] = 61;
o[c++] = r[Math.floor(l / 16)];
o[c++] = r[l % 16];
}
return o.toString("latin1", 0, c);
}
function wrap(e, t) {
e = (e || "").toString();
t = Math.max(Number(t) || 76, a);
if (e.length <= t) return e;
let i = 0;
const n = e.length;
let o, s, r;
const c = Math.floor(t / 3);
let p = "";
while (i < n) {
r = e.substr(i, t);
if (o = r.match(/\r\n/)) {
r = r.substr(0, o.index + o[0].length);
p += r;
i += r.length;
continue;
}
if (r.substr(-1) === "\n") {
p += r;
i += r.length;
continue;
}
if (o = r.substr(-c).match(/\n.*?$/)) {
r = r.substr(0, r.length - (o[0].length - 1));
p += r;
i += r.length;
continue;
}
if (r.length > t - c && (o = r.substr(-c).match(/[ \t.,!?][^ \t.,!?]*$/))) r = r.substr(0, r.length - (o[0].length - 1)); else if (r.match(/[=][\da-f]{0,2}$/i)) {
if (o = r.match(/[=][\da-f]{0,1}$/i)) r = r.substr(0, r.length - o[0].length);
while (r.length > 3 && r.length < n - i && !r.match(/^(?:=[\da-f]{2}){1,4}$/i) && (o = r.match(/[=][\da-f]{2}$/gi))) {
s = parseInt(o[0].substr(1, 2), 16);
if (s < 128) break;
r = r.substr(0, r.length - 3);
if (s >= 192) break;
}
}
if (!r.length) r = e.substr(i, t);
if (i + r.length < n && r.substr(-1) !== "\n") {
if (r.length === t && r.match(/[=][\da-f]{2}$/i)) r = r.substr(0, r.length - 3); else if (r.length === t) r = r.substr(0, r.length - 1);
i += r.length;
r += "=\r\n";
} else i += r.length;
p += r;
}
return p;
}
function checkRanges(e, t) {
for (let i = t.length - 1; i >= 0; i--) {
const n = t[i];
if (!n.length) continue;
if (n.length === 1 && e === n[0]) return true;
if (n.length === 2 && e >= n[0] && e <= n[1]) return true;
}
return false;
}
const c = 65536;
class Encoder extends n.Transform {
constructor(e) {
super();
this.options = e || {};
if (this.options.lineLength !== false) this.options.lineLength = this.options.lineLength || 76;
this._curLine = "";
this._remainingBytes = false;
this._lastByte = void 0;
this.inputBytes = 0;
this.outputBytes = 0;
}
_transform(e, t, i) {
let n = t !== "buffer" ? Buffer.from(e, t) : e;
if (!n || !n.length) return i();
this.inputBytes += n.length;
if (this._remainingBytes) {
n = Buffer.concat([ this._remainingBytes, n ], this._remainingBytes.length + n.length);
this._remainingBytes = false;
}
let a = n.length;
while (a > 0 && (isWhitespace(n[a - 1]) || this.options.binary && n[a - 1] === 13)) a--;
if (n.length - a <= c) {
this._remainingBytes = a < n.length ? Buffer.from(n.subarray(a)) : false;
n = n.subarray(0, a);
}
this._encodeSlices(n);
i();
}
_flush(e) {
if (this._remainingBytes) {
this._encodeSlices(this._remainingBytes);
this._remainingBytes = false;
}
if (this._curLine) {
this.outputBytes += this._curLine.length;
this.push(this._curLine, "ascii");
this._curLine = "";
}
e();
}
_encodeSlices(e) {
for (let t = 0; t < e.length; t += c) {
const i = Math.min(t + c, e.length);
this._encodeSlice(e.subarray(t, i), i < e.length ? e[i] : void 0);
this._lastByte = e[i - 1];
}
}
_encodeSlice(e, t) {
let i;
if (this.options.lineLength) {
i = wrap(this._curLine + encodeBytes(e, t, this.options.binary, this._lastByte), this.options.lineLength);
const n = i.lastIndexOf("\n");
this._curLine = i.substring(n + 1);
i = i.substring(0, n + 1);
if (i) {
this.outputBytes += i.length;
this.push(i, "ascii");
}
} else {
i = encodeBytes(e, t, this.options.binary, this._lastByte);
this.outputBytes += i.length;
this.push(i, "ascii");
}
}
}
}),
2076: ((e, t, i) => {
i.d(t, {
AT: () => normalizeDomain,
Az: () => unreadableStreamError,
Iy: () => encodeXText,
Jt: () => callbackPromise,
X0: () => recordStreamErrors,
cK: () => resolveHostname,
eY: () => o.e,
jK: () => resolveStream,
oI: () => parseDataURI,
tQ: () => destroyStream,
tZ: () => getLogger
});
i(1093);
var n = i(7975);
i(3024);
i(821);
var a = i(2809);
var o = i(7212);
var s = i(610);
var r = i(7030);
var c = i(8161);
var p = i(3136);
var l = i(7278);
var d = i(7075);
const m = 3e5;
const u = 3e4;
const h = 1e3;
let f = 0;
let v;
let x = false;
const _readNetworkInterfaces = () => {
if (!x) {
x = true;
try {
v = c.networkInterfaces();
} catch (e) {}
}
return v;
};
const isFamilySupported = (e, t) => {
const i = Object.values(_readNetworkInterfaces() || {}).flat();
if (!i.length) return true;
return i.filter(e => !e.internal || t).some(t => t.family === "IPv" + e || t.family === e);
};
const resolve = (e, t, i, n) => {
i = i || {};
if (!isFamilySupported(e, i.allowInternalNetworkInterfaces)) {
n(null, []);
return null;
}
const a = s.Resolver ? new s.Resolver(i) : s;
a["resolve" + e](t, (e, t) => {
if (e) {
switch (e.code) {
case s.NODATA:
case s.NOTFOUND:
case s.NOTIMP:
case s.SERVFAIL:
case s.CONNREFUSED:
case s.REFUSED:
case "EAI_AGAIN":
return n(null, []);
}
return n(e);
}
return n(null, Array.isArray(t) ? t : [].concat(t || []));
});
return s.Resolver ? a : null;
};
const g = new Map;
const formatDNSValue = (e, t) => {
if (!e) return Object.assign({}, t || {});
const i = e.addresses || [];
const n = i.length > 0 ? i[Math.floor(Math.random() * i.length)] : null;
return Object.assign({
host: n,
_addresses: i
}, t || {});
};
const resolveHostname = (e, t) => {
e = e || {};
if (!e.host && e.servername) e.host = e.servername;
if (!e.host || r.isIP(e.host)) {
const i = {
addresses: [ e.host ]
};
return t(null, formatDNSValue(i, {
servername: e.servername || false,
cached: false
}));
}
const i = e.host;
const n = e.servername || i;
let a;
if (g.has(e.host)) {
a = g.get(e.host);
const i = Date.now();
if (i - f > u) {
f = i;
for (const [e, t] of g.entries()) if (t.expires && t.expires < i) g.delete(e);
if (g.size > h) {
const e = Math.floor(h * .1);
const t = Array.from(g.keys()).slice(0, e);
t.forEach(e => g.delete(e));
}
}
if (!a.expires || a.expires >= i) return t(null, formatDNSValue(a.value, {
servername: n,
cached: true
}));
}
let o = false;
let c;
const respond = (e, i) => {
if (o) return;
o = true;
clearTimeout(c);
t(e, i);
};
const respondCached = t => {
if (!a) return false;
g.set(i, {
value: a.value,
expires: Date.now() + (e.dnsTtl || m)
});
respond(null, formatDNSValue(a.value, {
servername: n,
cached: true,
error: t
}));
return true;
};
const p = [];
const l = Number(e.timeout) || 0;
if (l > 0) c = setTimeout(() => {
for (const e of p) if (typeof e.cancel === "function") e.cancel();
const e = new Error("DNS lookup for " + i + " timed out");
e.code = s.TIMEOUT;
if (!respondCached(e)) respond(e);
}, l);
let d = [];
let v = [];
let x = null;
let w = null;
let b = 2;
const onResolved = () => {
if (--b || o) return;
const t = d.concat(v);
if (t.length) {
const a = {
addresses: t
};
g.set(i, {
value: a,
expires: Date.now() + (e.dnsTtl || m)
});
return respond(null, formatDNSValue(a, {
servername: n,
cached: false
}));
}
if (x && w && respondCached(x)) return;
try {
s.lookup(i, {
all: true
}, (t, o) => {
if (t) {
if (respondCached(t)) return;
return respond(t);
}
const s = o ? o.filter(e => isFamilySupported(e.family)).map(e => e.address) : [];
if (o && o.length && !s.length) console.warn(`Failed to resolve IPv${o[0].family} addresses with current network`);
if (!s.length && a) return respond(null, formatDNSValue(a.value, {
servername: n,
cached: true
}));
const r = {
addresses: s.length ? s : [ i ]
};
g.set(i, {
value: r,
expires: Date.now() + (e.dnsTtl || m)
});
return respond(null, formatDNSValue(r, {
servername: n,
cached: false
}));
});
} catch (e) {
if (respondCached(e)) return;
return respond(x || w || e);
}
};
for (const t of [ 4, 6 ]) {
const n = resolve(t, i, e, (e, i) => {
if (t === 4) {
x = e;
d = i || [];
} else {
w = e;
v = i || [];
}
onResolved();
});
if (n) p.push(n);
}
};
const _logFunc = (e, t, i, n, a, ...o) => {
const s = Object.assign({}, i || {}, n || {});
delete s.level;
let r = t;
if (typeof e[r] !== "function") r = [ "info", "debug", "log", "trace", "warn", "error" ].find(t => typeof e[t] === "function");
if (r) e[r](s, a, ...o);
};
const getLogger = (e, t) => {
e = e || {};
const i = {};
const n = [ "trace", "debug", "info", "warn", "error", "fatal" ];
if (!e.logger) {
n.forEach(e => {
i[e] = () => false;
});
return i;
}
const a = e.logger === true ? createDefaultLogger(n) : e.logger;
n.forEach(e => {
i[e] = (...i) => {
const n = typeof i[0] === "string" ? void 0 : i.shift();
_logFunc(a, e, t, n, ...i);
};
});
return i;
};
const callbackPromise = (e, t) => function(...i) {
const n = i.shift();
if (n) t(n); else e(...i);
};
const parseDataURI = e => {
if (typeof e !== "string") return null;
if (!e.startsWith("data:")) return null;
const t = e.indexOf(",");
if (t === -1) return null;
const i = e.substring(t + 1);
const n = e.substring(5, t);
let a;
const s = n.split(";");
if (s.length > 0) {
const e = s[s.length - 1].toLowerCase().trim();
if ([ "base64", "utf8", "utf-8" ].includes(e) && e.indexOf("=") === -1) {
a = e;
s.pop();
}
}
const r = s.length > 0 ? s.shift() : "application/octet-stream";
const c = {};
for (let e = 0; e < s.length; e++) {
const t = s[e];
const i = t.indexOf("=");
if (i > 0) {
const e = t.substring(0, i).trim();
const n = t.substring(i + 1).trim();
if (e && !(0, o.a)(e)) c[e] = n;
}
}
let p;
try {
if (a === "base64") p = Buffer.from(i, "base64"); else try {
p = Buffer.from(decodeURIComponent(i));
} catch (e) {
p = Buffer.from(i);
}
} catch (e) {
p = Buffer.alloc(0);
}
return {
data: p,
encoding: a || null,
contentType: r || "application/octet-stream",
params: c
};
};
const encodeXText = e => {
if (!/[^\x21-\x2A\x2C-\x3C\x3E-\x7E]/.test(e)) return e;
const t = Buffer.from(e);
let i = "";
for (let e = 0, n = t.length; e < n; e++) {
const n = t[e];
if (n < 33 || n > 126 || n === 43 || n === 61) i += "+" + (n < 16 ? "0" : "") + n.toString(16).toUpperCase(); else i += String.fromCharCode(n);
}
return i;
};
const w = new WeakMap;
function recordStreamErrors(e) {
e.on("error", t => {
if (!w.has(e)) w.set(e, t);
});
}
function destroyStream(e) {
const t = e;
if (t && typeof t.pipe === "function" && typeof t.destroy === "function" && !t.destroyed) t.destroy();
}
function unreadableStreamError(e) {
const t = w.get(e) || e.errored;
if (t) return t;
if (e.readableEnded || e.destroyed) {
const e = new Error("Content stream was already read or destroyed");
e.code = a.uk;
return e;
}
return null;
}
function resolveStream(e, t) {
let i = false;
const respond = (e, n) => {
if (i) return;
i = true;
t(e, n);
};
const n = unreadableStreamError(e);
if (n) {
e.on("error", () => false);
setImmediate(() => respond(n));
return;
}
const a = [];
let o = 0;
e.on("data", e => {
if (typeof e === "string") e = Buffer.from(e);
a.push(e);
o += e.length;
});
(0, d.finished)(e, {
writable: false
}, e => {
if (e) return respond(e);
let t;
try {
t = Buffer.concat(a, o);
} catch (e) {
return respond(e);
}
respond(null, t);
});
}
function createDefaultLogger(e) {
const t = e.reduce((e, t) => Math.max(e, t.length), 0);
const i = new Map;
e.forEach(e => {
let n = e.toUpperCase();
if (n.length < t) n += " ".repeat(t - n.length);
i.set(e, n);
});
const print = (e, t, a, ...o) => {
let s = "";
if (t) {
if (t.tnx === "server") s = "S: "; else if (t.tnx === "client") s = "C: ";
if (t.sid) s = "[" + t.sid + "] " + s;
if (t.cid) s = "[#" + t.cid + "] " + s;
}
a = n.format(a, ...o);
a.split(/\r?\n/).forEach(t => {
console.log("[%s] %s %s", (new Date).toISOString().substr(0, 19).replace(/T/, " "), i.get(e), s + t);
});
};
const a = {};
e.forEach(e => {
a[e] = print.bind(null, e);
});
return a;
}
const b = /[/\\?#%\x00-\x20\x7F]/;
const k = 253;
const _ = 63;
function exceedsDomainLimits(e) {
let t = 0;
let i = 0;
for (const n of e) {
t++;
if (n === "." || n === "。" || n === "．" || n === "｡") i = 0; else if (++i > _) return true;
}
return t > k;
}
function normalizeDomain(e, t) {
if (typeof p.domainToASCII === "function" && typeof p.domainToUnicode === "function" && !b.test(e)) {
const i = p.domainToASCII(e);
const n = i && t ? p.domainToUnicode(i) : i;
if (n) return n;
}
e = e.toLowerCase();
if (exceedsDomainLimits(e)) return e;
return t ? l.Pk(e) : l.tl(e);
}
}),
7212: ((e, t, i) => {
i.d(t, {
a: () => isProtoKey,
e: () => copyOwnKeys
});
const isProtoKey = e => e === "__proto__";
const copyOwnKeys = (e, t, i) => {
Object.keys(t || {}).forEach(n => {
if (isProtoKey(n) || i && i(n)) return;
e[n] = t[n];
});
return e;
};
}),
1093: ((e, t, i) => {
i.d(t, {
h: () => resolve,
q: () => parse
});
var n = i(7030);
var a = i(3136);
var o = i(7278);
const s = /^([a-zA-Z][a-zA-Z0-9+.-]*:)(?!\/\/)([\s\S]+)$/;
function stripSurroundingWhitespace(e) {
let t = 0;
let i = e.length;
while (t < i && e.charCodeAt(t) <= 32) t++;
while (i > t && e.charCodeAt(i - 1) <= 32) i--;
return e.slice(t, i);
}
const r = /^[\x00-\x20\u00a0\ufeff]+/;
const c = /^([a-zA-Z0-9+.-]+:)?[\\/]{2}([^\\/?#]*)/;
const p = /[\x00-\x20#/:<>?@[\\\]^|\x7f]/;
const l = /[\x00-\x1f\x7f]/;
function invalidUrl(e) {
const t = new TypeError("Invalid URL");
t.code = "ERR_INVALID_URL";
t.input = e;
return t;
}
function legacyParse(e, t, i, s) {
const p = a.parse(e, t, s);
const d = c.exec(e.replace(r, ""));
if (d && (d[1] || p.hostname !== null)) {
const e = d[2].slice(d[2].lastIndexOf("@") + 1);
if (!e || l.test(e) || (p.host || "").toLowerCase() !== o.tl(e.toLowerCase())) throw i;
if (e.charAt(0) === "[" && !n.isIPv6(e.slice(1, e.indexOf("]")))) throw i;
} else if (p.hostname !== null) throw i;
const m = p.auth === null || p.auth === void 0 ? null : p.auth.split(":");
const u = p;
u.username = m ? m.shift() : null;
u.password = m && m.length ? m.join(":") : null;
return u;
}
function safeDecode(e) {
try {
return decodeURIComponent(e);
} catch (t) {
return e;
}
}
function normalizeHostname(e, t) {
const i = e || "";
if (!i) return "";
if (i.charAt(0) === "[" && i.charAt(i.length - 1) === "]") return i.slice(1, -1);
const n = safeDecode(i);
const o = p.test(n) ? "" : a.domainToASCII(n);
if (!o) throw invalidUrl(t);
return o;
}
const parse = (e, t) => {
e = stripSurroundingWhitespace(e || "");
const i = s.exec(e);
const n = i ? i[1] + "//" + i[2] : e;
let a;
try {
a = new URL(n);
} catch (e) {
return legacyParse(n, t, e);
}
const o = normalizeHostname(a.hostname, a.href);
const r = a.port || null;
const c = a.pathname || null;
const p = a.search || null;
let l = null;
let d = null;
let m = null;
if (a.username || a.password) {
d = safeDecode(a.username);
m = a.password ? safeDecode(a.password) : null;
l = d + (m !== null ? ":" + m : "");
}
let u;
if (t) {
const e = Object.create(null);
a.searchParams.forEach((t, i) => {
if (Object.prototype.hasOwnProperty.call(e, i)) {
const n = e[i];
if (Array.isArray(n)) n.push(t); else e[i] = [ n, t ];
} else e[i] = t;
});
u = e;
} else u = p ? p.slice(1) : null;
return {
protocol: a.protocol || null,
host: a.host || null,
hostname: o,
port: r,
pathname: c,
search: p,
path: (c || "") + (p || "") || null,
href: a.href,
auth: l,
username: d,
password: m,
query: u
};
};
const resolve = (e, t) => {
try {
return new URL(t, e).href;
} catch (i) {
legacyParse(e, false, i, true);
legacyParse(t, false, i, true);
return a.resolve(e, t);
}
};
})
};
