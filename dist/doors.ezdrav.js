export const id = 1400;

export const ids = [ 1400, 3084, 5010, 5458, 8714 ];

export const modules = {
7674: ((e, n, t) => {
t.d(n, {
_: () => parseDate,
p: () => parseTime
});
var r = t(9466);
var o = t(6588);
var s = t(7209);
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
instant: (0, r.B9)(o)
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
const e = (0, s.HA)(t.at);
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
const [r, i] = [ (0, s.HA)(t.first), (0, s.HA)(t.second) ];
if (n === "") return {
ok: false,
why: "ambiguous",
offsets: [ r, i ]
};
if (n === r) return {
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
expected: r
};
}
function parseDate(e) {
if (!a.test(e)) return null;
const n = new Date(`${e}T00:00Z`);
const t = !Number.isNaN(n.getTime()) && n.toISOString().startsWith(e);
return t ? (0, r.Q$)(e) : null;
}
}),
1400: ((e, n, t) => {
var r = t(8995);
var o = t(7975);
var s = t(9466);
var i = t(5635);
var a = t(9011);
var c = t(4303);
const l = {
type: "string"
};
const u = {
type: "boolean"
};
const d = {
organisation: l
};
const f = {
repo: l,
language: l,
format: l,
help: {
...u,
short: "h"
}
};
const p = {
yes: u,
from: l,
reason: l,
impact: l,
rollback: l,
downtime: l,
affects: l,
client: l,
"client-at": l,
ict: l,
"ict-at": l
};
const m = {
gate: {
options: {
...f,
...d,
at: l,
ref: l,
sha: l,
actor: l,
environment: l,
intervention: l
},
positionals: 0,
load: async () => (await Promise.all([ t.e(4233), t.e(8558), t.e(6993), t.e(873), t.e(5010), t.e(4096) ]).then(t.bind(t, 4096))).gateOffline
},
check: {
options: {
...f,
...d,
at: l
},
positionals: 0,
load: async () => (await Promise.all([ t.e(4233), t.e(8558), t.e(6993), t.e(873), t.e(5010), t.e(3391), t.e(7695), t.e(1629), t.e(660), t.e(4998) ]).then(t.bind(t, 8266))).checkOffline
},
plan: {
options: {
...f,
...d,
repo: {
...l,
multiple: true
},
at: l,
days: l,
windows: u
},
positionals: 0,
load: async () => (await Promise.all([ t.e(4233), t.e(4730), t.e(8558), t.e(6993), t.e(873), t.e(6829), t.e(8328), t.e(5010), t.e(3391), t.e(7695), t.e(612), t.e(390) ]).then(t.bind(t, 390))).planOffline
},
init: {
options: {
repo: l,
language: l,
help: f.help,
with: l,
organisation: u,
urgent: u,
tag: l,
incident: l,
...p
},
positionals: 0,
load: async () => (await Promise.all([ t.e(4233), t.e(7291), t.e(7085), t.e(8558), t.e(6993), t.e(873), t.e(5010), t.e(3391), t.e(7695), t.e(1629), t.e(4689), t.e(3350), t.e(6706), t.e(780), t.e(5956) ]).then(t.bind(t, 5956))).init
},
new: {
options: {
...f,
...d,
yes: u,
description: l,
reason: l,
impact: l,
rollback: l,
night: l,
start: l,
end: l,
downtime: l,
title: l,
from: l,
affects: l,
id: l
},
positionals: 1,
load: async () => (await Promise.all([ t.e(4233), t.e(7291), t.e(8558), t.e(6993), t.e(873), t.e(5010), t.e(3391), t.e(7695), t.e(4689), t.e(6706) ]).then(t.bind(t, 6706))).newPlan
},
urgent: {
options: {
...f,
...d,
...p
},
positionals: 2,
load: async () => (await Promise.all([ t.e(4233), t.e(7291), t.e(8558), t.e(6993), t.e(873), t.e(5010), t.e(3391), t.e(7695), t.e(4689), t.e(6706), t.e(9836) ]).then(t.bind(t, 9836))).urgentPlan
},
record: {
options: {
...f,
...d,
intervention: l,
yes: u,
replace: u,
at: l,
to: l,
reference: l,
form: l,
party: l,
by: l,
result: l,
started: l,
ended: l,
"downtime-minutes": l,
deviations: l,
notified: l,
confirmed: l,
requested: l,
granted: l,
held: l,
causes: l,
measures: l
},
positionals: 2,
load: async () => (await Promise.all([ t.e(4233), t.e(7291), t.e(8558), t.e(6993), t.e(873), t.e(5010), t.e(3391), t.e(7695), t.e(1629), t.e(4689), t.e(3610), t.e(7602) ]).then(t.bind(t, 6967))).record
},
letter: {
options: {
...f,
...d,
intervention: l,
ref: l,
people: l,
request: l,
party: l,
previous: l,
from: l
},
positionals: 1,
load: async () => (await Promise.all([ t.e(4233), t.e(8558), t.e(6993), t.e(873), t.e(5010), t.e(3391), t.e(2877), t.e(7695), t.e(7301) ]).then(t.bind(t, 7301))).letter
},
doctor: {
options: {
...f,
...d
},
positionals: 0,
load: async () => (await Promise.all([ t.e(4233), t.e(7085), t.e(8558), t.e(873), t.e(5010), t.e(1629), t.e(3350), t.e(780), t.e(7600) ]).then(t.bind(t, 159))).doctorCommand
},
report: {
options: {
...f,
repo: {
...l,
multiple: true
},
from: l,
to: l,
dossiers: l
},
positionals: 0,
load: async () => (await Promise.all([ t.e(4233), t.e(1306), t.e(8558), t.e(6993), t.e(5010), t.e(3386), t.e(9211) ]).then(t.bind(t, 8649))).reportOffline
},
evidence: {
options: {
...f,
out: l
},
positionals: 1,
load: async () => (await Promise.all([ t.e(4233), t.e(4730), t.e(1306), t.e(8558), t.e(6993), t.e(6829), t.e(8328), t.e(2877), t.e(3912), t.e(9884), t.e(8535), t.e(6976) ]).then(t.bind(t, 9376))).evidenceCommand
},
verify: {
options: {
language: l,
format: l,
help: f.help,
keys: l,
online: u,
mail: l
},
positionals: 1,
load: async () => (await Promise.all([ t.e(4233), t.e(4730), t.e(1306), t.e(8558), t.e(6993), t.e(6829), t.e(9884), t.e(1604) ]).then(t.bind(t, 6525))).verify
}
};
var g = t(498);
var h = t(9057);
var v = t(2921);
const w = [ "gate", "check", "plan", "init", "new", "urgent", "record", "letter", "doctor", "report", "evidence", "verify" ];
var y = t(3023);
const $ = /(?<=^\S(?:(?! {2}).)*)\n(?=\S(?:(?! {2}).)*$)/gm;
function helpText(e, n, t) {
return (0, v.w)(n).help[e ?? "overview"].replace($, " ").split("\n").flatMap(e => fitted(e, t)).join("\n");
}
function fitted(e, n) {
const [, t = ""] = /^(\s*\S.*?\s{2,})(?=\S)/.exec(e) ?? [];
if (t !== "" && t.length <= n / 2) return (0, y.ky)(e.slice(t.length), n, t, " ".repeat(t.length));
const r = e.slice(0, e.length - e.trimStart().length);
const o = r === "" ? "" : `${r}  `;
return (0, y.ky)(e.slice(r.length), n, r, o);
}
var b = t(8176);
var k = t(481);
function openTerminal() {
let e = null;
let n = null;
return {
ask: async t => {
e ??= (0, k.createInterface)({
input: process.stdin,
terminal: false
});
n ??= e[Symbol.asyncIterator]();
process.stderr.write(t);
const r = await n.next();
return r.done === true ? null : r.value.trim();
},
close: () => e?.close()
};
}
function askerAt({stdin: e, stderr: n}, t) {
if (e.isTTY !== true || n.isTTY !== true) return;
return t["TERM"] === "dumb" ? plainAsker() : promptAsker(e, n);
}
function promptAsker(e, n) {
const load = async () => t.e(6170).then(t.bind(t, 6170));
return {
text: async ({message: t, preset: r, fault: o}) => {
const {text: s, isCancel: i} = await load();
const a = await s({
message: t,
input: e,
output: n,
...r !== void 0 && {
initialValue: r
},
validate: e => o((e ?? "").trim()) ?? void 0
});
return i(a) ? null : a.trim();
},
choice: async (t, r) => {
const {select: o, isCancel: s} = await load();
const i = r.map(({value: e, label: n}) => ({
value: e,
label: n
}));
const a = await o({
message: t,
options: i,
input: e,
output: n
});
return s(a) ? null : a;
},
confirm: async (t, r) => {
const {confirm: o, isCancel: s} = await load();
n.write(`${t}\n`);
const i = await o({
message: r,
input: e,
output: n
});
return s(i) ? null : i;
},
close: () => {}
};
}
const O = 5;
function plainAsker() {
const e = openTerminal();
const ask = async (n, t) => {
for (let r = 0; r < O; r += 1) {
const r = await e.ask(n);
if (r === null) return null;
const o = t(r);
if (o === null) return r;
process.stderr.write(`${o}\n`);
}
return null;
};
return {
text: async ({message: e, preset: n, fault: t}) => {
const r = n === void 0 ? "" : ` [${n}]`;
const meant = e => e === "" ? n ?? "" : e;
const o = await ask(`${e}${r}\n> `, e => t(meant(e)));
return o === null ? null : meant(o);
},
choice: async (e, n) => {
const t = n.map(({label: e}, n) => `  ${n + 1}. ${e}`).join("\n");
const picked = e => n[Number(e) - 1]?.value ?? null;
const r = await ask(`${e}\n${t}\n> `, e => picked(e) === null ? `1-${n.length}` : null);
return r === null ? null : picked(r);
},
confirm: async (e, n) => {
const t = /^(?:y|yes|d|da|j|ja)$/i;
const r = await ask(`${e}\n${n} [y/n]\n> `, () => null);
return r === null ? null : t.test(r);
},
close: e.close
};
}
const x = 40;
const E = 80;
function lookOf(e, n) {
const {FORCE_COLOR: t = "", NO_COLOR: r = "", TERM: o} = n;
const s = t === "" ? e.isTTY === true && r === "" && o !== "dumb" : ![ "0", "false" ].includes(t);
const i = e.columns === void 0 || e.columns < 1 ? E : e.columns;
return {
colour: s,
columns: Math.max(x, i)
};
}
var A = t(6389);
const S = [ "help", "--help", "-h" ];
const T = [ "version", "--version", "-V" ];
async function runCommandLine() {
process.exitCode = 2;
process.stdout.on("error", e => {
if (codeOf(e) === "EPIPE") return;
process.exitCode = 2;
(0, a.V)("output", e);
const n = {
kind: "failed",
cause: (0, i.r)(e)
};
process.stderr.write(`${(0, b.c)(n, languageOf(process.argv))}\n`);
});
const [e = "", ...n] = process.argv.slice(2);
const t = await tell(e, n);
const r = t.noAnswer ? process.stderr : process.stdout;
r.write(t.text.endsWith("\n") ? t.text : `${t.text}\n`);
process.exitCode = t.exitCode;
}
async function tell(e, n) {
const t = languageOf(n);
await (0, v.r)(t);
const r = lookOf(process.stdout, process.env);
const help = e => helpText(e, t, r.columns);
let o = null;
try {
if (e === "") return {
text: help(null),
exitCode: 2
};
if (T.includes(e)) return {
text: g.S.product,
exitCode: 0
};
if (S.includes(e)) {
const [e] = n.filter(e => isCommand(e) || !e.startsWith("-"));
return {
text: help(e === void 0 || e === t ? null : command(e)),
exitCode: 0
};
}
o = command(e);
if (n.some(e => e === "--help" || e === "-h")) return {
text: help(o),
exitCode: 0
};
const {values: i, positionals: a} = parsed(m[o], n);
provideBuiltins();
const c = await m[o].load();
if (o !== "gate") await (0, v.r)();
const l = i["format"] === "json" ? void 0 : askerAt(process, process.env);
try {
return await c({
options: i,
positionals: a,
now: (0, s.B9)(Date.now()),
...r,
asker: l
});
} finally {
l?.close();
}
} catch (e) {
return {
text: (0, b.b)(faultOf(e), t, o),
exitCode: 2,
noAnswer: true
};
}
}
function provideBuiltins() {
if (Reflect.has(process, "getBuiltinModule")) return;
Object.assign(process, {
getBuiltinModule: (0, r.createRequire)(import.meta.url)
});
}
function command(e) {
if (isCommand(e)) return e;
const n = (0, h.q)(e, [ ...w, "help" ]);
throw new c.eb({
kind: "unknown-command",
value: e,
near: n
});
}
function isCommand(e) {
return Object.hasOwn(m, e);
}
function parsed({options: e, positionals: n}, t) {
try {
const {values: r, positionals: s} = (0, o.parseArgs)({
args: [ ...t ],
options: e,
allowPositionals: n > 0,
strict: true
});
const i = s[n];
if (i === void 0) return {
values: r,
positionals: s
};
throw new c.eb({
kind: "unknown-argument",
value: i,
near: null
});
} catch (n) {
if (n instanceof c.eb) throw n;
const t = n instanceof Error ? n.message : "";
const [, r = ""] = /--([a-z-]+)/.exec(t) ?? [];
const o = Object.hasOwn(e, r) ? e[r] : void 0;
if (o !== void 0 && codeOf(n) === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw new c.eb({
kind: o.type === "string" ? "no-value" : "needless-value",
option: r
});
const s = /'([^']*)'/.exec(t)?.[1] ?? r;
const i = s.startsWith("--") ? (0, h.q)(s.slice(2), Object.keys(e)) : null;
throw new c.eb({
kind: "unknown-argument",
value: s,
near: i === null ? null : `--${i}`
});
}
}
function faultOf(e) {
if (e instanceof c.eb) return e.fault;
if (e instanceof A.b) return {
kind: "no-folder",
value: e.message
};
const n = codeOf(e);
if (n !== void 0 && e instanceof Error && "path" in e) {
const t = n === "EACCES" || n === "EPERM" ? "permission" : "other";
return {
kind: "unreadable",
value: String(e.path),
why: t
};
}
(0, a.V)("unexpected", e);
return {
kind: "failed",
cause: (0, i.r)(e)
};
}
function codeOf(e) {
return e instanceof Error && "code" in e ? String(e.code) : void 0;
}
function languageOf(e) {
const n = e.indexOf("--language");
return e.includes("--language=sl") || n >= 0 && e[n + 1] === "sl" ? "sl" : "en";
}
runCommandLine();
}),
4303: ((e, n, t) => {
t.d(n, {
HA: () => reposOption,
Vm: () => word,
XG: () => pathOption,
Yq: () => choice,
_9: () => languageOption,
dW: () => atOption,
eb: () => UsageError,
kF: () => repoOption,
tm: () => badValue,
vU: () => textOption
});
var r = t(7674);
var o = t(7100);
var s = t(9367);
class UsageError extends Error {
name="Misuse";
fault;
constructor(e) {
super(e.kind);
this.fault = e;
}
}
function badValue(e, n, t) {
return new UsageError({
kind: "bad-value",
option: e,
value: n,
expected: t
});
}
function choice(e, n, t) {
const r = e.options[n];
if (r === void 0) return;
const o = t.find(e => e === r);
if (o === void 0) throw badValue(n, String(r), t);
return o;
}
function word(e, n, t) {
const [r] = e.positionals;
if (r === void 0) throw new UsageError({
kind: "which",
option: n,
expected: t
});
const o = t.find(e => e === r);
if (o !== void 0) return o;
throw badValue(n, r, t);
}
function textOption(e, n, t, r) {
const o = e.options[n];
if (o === void 0) return;
if (typeof o !== "string" || !t.test(o)) throw badValue(n, String(o), [ r ]);
return o;
}
function pathOption(e, n, t, r) {
const o = textOption(e, n, /./, r);
return o === void 0 ? void 0 : (0, s._)(t, o);
}
function atOption(e) {
const n = textOption(e, "at", /./, "2026-12-01T22:30");
if (n === void 0) return e.now;
const t = (0, r.p)(n);
if (t.ok) return t.instant;
throw new UsageError({
kind: "bad-time",
value: n,
reading: t
});
}
function repoOption(e) {
return textOption(e, "repo", /./, "DIR") ?? (0, o.UB)();
}
function reposOption(e) {
const n = e.options["repo"];
return Array.isArray(n) && n.length > 0 ? n.map(String) : [ (0, o.UB)() ];
}
function languageOption(e, n) {
return choice(e, "language", [ "en", "sl" ]) ?? n ?? "en";
}
}),
9057: ((e, n, t) => {
t.d(n, {
q: () => nearestKey
});
function nearestKey(e, n) {
const t = e.slice(0, 64).replace(/([a-z])([A-Z])/g, "$1-$2").replace(/[_ ]/g, "-").toLowerCase();
const r = n.map(e => ({
key: e,
slips: slips(t, e)
})).filter(({key: e, slips: n}) => n <= (e.length > 5 ? 2 : 1)).sort((e, n) => e.slips - n.slips);
return r[0]?.key ?? null;
}
function slips(e, n) {
const t = [ Array.from({
length: n.length + 1
}, (e, n) => n) ];
const cell = (e, n) => Number(t[e]?.[n]);
for (let r = 1; r <= e.length; r += 1) {
const o = [ r ];
t.push(o);
for (let t = 1; t <= n.length; t += 1) {
const s = e[r - 1] === n[t - 1];
const i = e[r - 1] === n[t - 2] && e[r - 2] === n[t - 1];
o.push(Math.min(cell(r - 1, t) + 1, cell(r, t - 1) + 1, cell(r - 1, t - 1) + (s ? 0 : 1), i ? cell(r - 2, t - 2) + 1 : 1 / 0));
}
}
return cell(e.length, n.length);
}
}),
8176: ((e, n, t) => {
t.d(n, {
b: () => usageSentence,
c: () => faultSentence
});
var r = t(4391);
var o = t(4369);
var s = t(8595);
var i = t(2921);
function usageSentence(e, n, t) {
const r = (0, i.w)(n);
const o = r.usage.help(t === null ? "ezdrav" : `ezdrav ${t}`);
return `${sentence(e, r)}\n${o}\n`;
}
function faultSentence(e, n) {
return sentence(e, (0, i.w)(n));
}
function sentence(e, n) {
const t = (0, s.Bq)(n.usage.faults[caseOf(e)], faultPlaces(e, n));
return (0, r.M_)(t, n.quotes);
}
function caseOf(e) {
if (e.kind === "bad-time") return e.reading.why === "malformed" ? "bad-value" : e.reading.why;
return e.kind === "unreadable" && e.why === "permission" ? "permission" : e.kind;
}
const a = "2026-12-01T22:30 | 2026-12-01T22:30+01:00 | 2026-12-01T21:30Z";
function faultPlaces(e, n) {
const t = "option" in e && e.kind !== "bad-time" ? {
option: nameOf(e.option, n.usage)
} : {};
return {
...(0, s.hr)(e, r.RK),
...t,
...inWords(e, n)
};
}
function inWords(e, n) {
const {usage: t} = n;
const {kind: s} = e;
if (s === "missing-options") {
const n = e.options.map(e => `${nameOf(e.option, t)} ${e.example}`);
return {
options: n.join(", ")
};
}
if (s === "failed") return {
value: (0, o.MS)({
why: e.cause
}, n)
};
if (s === "which") return {
expected: e.expected.map(r.TL).join(", ")
};
if (s === "too-short") return {
least: t.characters(e.least)
};
if (s === "bad-value") return {
expected: e.expected.join(" | ")
};
if (s !== "bad-time") return {};
return {
option: nameOf(e.option ?? "at", t),
...timePlaces(e, n)
};
}
function timePlaces({reading: e, value: n}, {diagnosticPlaces: t, moments: o}) {
switch (e.why) {
case "gap":
return {
day: o.onDay(e.from.slice(0, 10)),
from: o.clock(e.from),
to: o.clock(e.to)
};

case "ambiguous":
return {
times: t.or(e.offsets.map(e => (0, r.RK)(n) + e))
};

case "wrong-offset":
return {
expected: e.expected
};

case "malformed":
return {
expected: a
};
}
}
function nameOf(e, n) {
if (e !== e.toUpperCase()) return `--${e}`;
const t = n.places;
return t[e] ?? e;
}
}),
7100: ((e, n, t) => {
t.d(n, {
KB: () => readClone,
UB: () => presentRepository,
hq: () => readTagged
});
var r = t(3024);
var o = t(8522);
var s = t(6760);
function readClone(e) {
const n = gitFolder(e);
if (n === null) return {
remote: null,
defaultBranch: null
};
const t = commonFolder(n);
const r = remotesIn(read((0, s.join)(t, "config")));
const [o = "origin", i = null] = r.find(([e]) => e === "origin") ?? r[0] ?? [];
return {
remote: i,
defaultBranch: defaultBranch(n, t, o)
};
}
function presentRepository() {
const e = process.cwd();
if ((0, r.existsSync)((0, s.join)(e, ".ezdrav"))) return ".";
for (let n = e; ;n = (0, s.dirname)(n)) {
if ((0, r.existsSync)((0, s.join)(n, ".git"))) return (0, s.relative)(e, n) || ".";
if (n === (0, s.dirname)(n)) return ".";
}
}
const i = 4096;
function readTagged(e, n) {
const t = gitFolder(e);
if (t === null || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(n)) return null;
const o = (0, s.join)(commonFolder(t), "objects", n.slice(0, 2), n.slice(2));
if (!(0, r.statSync)(o, {
throwIfNoEntry: false
})?.isFile()) return null;
const i = headOf((0, r.readFileSync)(o));
const [, a = null, c] = /^tag \d+\0object ([0-9a-f]+)\ntype (\w+)\n/.exec(i) ?? [];
return c === "tag" && a !== null ? readTagged(e, a) : a;
}
function headOf(e) {
try {
const n = (0, o.inflateSync)(e, {
maxOutputLength: 1 << 20
});
return n.subarray(0, i).toString("latin1");
} catch {
return "";
}
}
function gitFolder(e) {
const n = (0, s.join)(e, ".git");
if (!(0, r.existsSync)(n)) return null;
if ((0, r.statSync)(n).isDirectory()) return n;
const t = /^gitdir: (.+)$/m.exec(read(n))?.[1]?.trim();
return t === void 0 ? null : (0, s.isAbsolute)(t) ? t : (0, s.resolve)(e, t);
}
function commonFolder(e) {
const n = read((0, s.join)(e, "commondir")).trim();
return n === "" ? e : (0, s.resolve)(e, n);
}
function remotesIn(e) {
const n = [];
let t = null;
for (const r of e.split(/\r?\n/)) {
const e = /^\s*\[(.*)\]\s*$/.exec(r)?.[1];
if (e !== void 0) t = /^remote "(.+)"$/.exec(e)?.[1] ?? null;
const o = /^\s*url\s*=\s*(.+?)\s*$/.exec(r)?.[1];
if (t !== null && o !== void 0) n.push([ t, o ]);
}
return n;
}
const a = [ "main", "master" ];
const c = ".invalid";
function defaultBranch(e, n, t) {
const o = (0, s.join)(n, "refs", "remotes", t);
const i = /^ref: refs\/remotes\/[^/]+\/(.+)$/m.exec(read((0, s.join)(o, "HEAD")))?.[1];
if (i !== void 0) return i.trim();
const l = read((0, s.join)(n, "packed-refs"));
const known = e => t => (0, r.existsSync)((0, s.join)(n, e, t)) || l.includes(` ${e}/${t}\n`);
const u = a.find(known(`refs/remotes/${t}`)) ?? a.find(known("refs/heads")) ?? null;
if (u !== null) return u;
const d = /^ref: refs\/heads\/(.+)$/m.exec(read((0, s.join)(e, "HEAD")))?.[1]?.trim() ?? null;
return d === c ? null : d;
}
function read(e) {
return (0, r.statSync)(e, {
throwIfNoEntry: false
})?.isFile() ? (0, r.readFileSync)(e, "utf8") : "";
}
}),
9367: ((e, n, t) => {
t.d(n, {
_: () => pathInside
});
var r = t(3024);
var o = t(6760);
function pathInside(e, n) {
const t = n.replaceAll("\\", "/");
const r = o.posix.normalize(t);
if (r.startsWith(".ezdrav/")) return r;
const s = (0, o.relative)(real((0, o.resolve)(e)), real((0, o.resolve)(t))).replaceAll("\\", "/");
return s.startsWith(".ezdrav/") ? s : n;
}
function real(e) {
try {
return (0, o.join)((0, r.realpathSync)((0, o.dirname)(e)), (0, o.basename)(e));
} catch {
return e;
}
}
}),
6389: ((e, n, t) => {
t.d(n, {
b: () => FolderError,
c: () => readWorkingTree
});
var r = t(3024);
var o = t(6760);
class FolderError extends Error {
name="FolderFault";
}
function readWorkingTree(e, n) {
if ((0, r.statSync)(e, {
throwIfNoEntry: false
})?.isDirectory() !== true) throw new FolderError(e);
const t = (0, r.lstatSync)((0, o.join)(e, ".ezdrav"), {
throwIfNoEntry: false
});
if (t === void 0) return [];
if (!t.isDirectory()) return [ entry(e, ".ezdrav", n) ];
return list(e, ".ezdrav").flatMap(t => {
const r = `.ezdrav/${t.name}`;
const o = t.isDirectory() && t.name !== "done" ? list(e, r) : [];
return [ entry(e, r, n), ...o.map(t => entry(e, `${r}/${t.name}`, n)) ];
});
}
function list(e, n) {
return (0, r.readdirSync)((0, o.join)(e, n), {
withFileTypes: true
});
}
function entry(e, n, t) {
const s = (0, o.join)(e, n);
const i = (0, r.lstatSync)(s);
if (i.isDirectory()) return {
path: n,
mode: "040000",
type: "tree",
size: 0,
bytes: null
};
if (i.isSymbolicLink()) return {
path: n,
mode: "120000",
type: "blob",
size: 0,
bytes: null
};
if (!i.isFile()) return {
path: n,
mode: "000000",
type: "blob",
size: 0,
bytes: null
};
const a = i.size <= t(n) ? (0, r.readFileSync)(s) : null;
return {
path: n,
mode: "100644",
type: "blob",
size: i.size,
bytes: a
};
}
}),
9466: ((e, n, t) => {
t.d(n, {
B9: () => instantOf,
IW: () => latest,
OJ: () => minutesBetween,
Q$: () => dateOf,
dp: () => o,
gR: () => contains,
pY: () => r,
tK: () => toIso,
tY: () => plus
});
const r = 6e4;
const o = 36e5;
function instantOf(e) {
return e;
}
function dateOf(e) {
return e;
}
function plus(e, n) {
return instantOf(e + n);
}
function latest(e, ...n) {
return instantOf(Math.max(e, ...n));
}
function contains(e, n) {
return e.start <= n && n < e.end;
}
function minutesBetween(e, n) {
return Math.floor(n / r) - Math.floor(e / r);
}
function toIso(e) {
return new Date(e).toISOString().replace(/\.\d{3}Z$/, "Z");
}
}),
5792: ((e, n, t) => {
t.d(n, {
b4: () => offsetOf,
d_: () => i
});
var r = t(8714);
var o = t(9466);
const s = "Europe/Ljubljana";
const i = 24 * o.dp;
const a = new Map;
function ask(e) {
return r.oh.create(s).offset(e) * o.pY;
}
function askAtMidnight(e) {
const n = a.get(e);
if (n !== void 0) return n;
const t = ask(e * i);
a.set(e, t);
return t;
}
function offsetOf(e) {
const n = Math.floor(e / i);
const t = askAtMidnight(n);
return t === askAtMidnight(n + 1) ? t : ask(e);
}
}),
6588: ((e, n, t) => {
t.d(n, {
C: () => wallClockText,
X: () => readWallClock
});
var r = t(9466);
var o = t(5792);
function wallClockText(e) {
return new Date(e).toISOString().slice(0, 16);
}
function readWallClock(e) {
const n = (0, o.b4)(e - o.d_);
const t = (0, o.b4)(e + o.d_);
const [s, i] = [ ...new Set([ n, t ]) ].filter(n => (0, o.b4)(e - n) === n).map(n => (0, 
r.B9)(e - n));
if (s === void 0) return gapBetween(e, n, t);
return i === void 0 ? {
kind: "once",
at: s
} : {
kind: "twice",
first: s,
second: i
};
}
function gapBetween(e, n, t) {
let s = e - t;
let i = e - n;
while (i - s > 1) {
const e = Math.floor((s + i) / 2);
if ((0, o.b4)(e) === t) i = e; else s = e;
}
return {
kind: "gap",
jump: (0, r.B9)(i),
from: wallClockText(i + n),
to: wallClockText(i + t)
};
}
}),
5854: ((e, n, t) => {
t.d(n, {
T4: () => l,
kb: () => dayOf,
gI: () => firstWorkingDay,
UM: () => workingDayFrom
});
var r = t(9466);
const o = "SI-2000-2050/date-holidays-3.37.0+1";
const s = "2000-01-01";
const i = "2050-12-31";
const a = {
"novo leto": "\n    2000-01-01 2000-01-02 2001-01-01 2001-01-02 2002-01-01 2002-01-02 2003-01-01 2003-01-02 2004-01-01\n    2004-01-02 2005-01-01 2005-01-02 2006-01-01 2006-01-02 2007-01-01 2007-01-02 2008-01-01 2008-01-02\n    2009-01-01 2009-01-02 2010-01-01 2010-01-02 2011-01-01 2011-01-02 2012-01-01 2012-01-02 2013-01-01\n    2014-01-01 2015-01-01 2016-01-01 2017-01-01 2017-01-02 2018-01-01 2018-01-02 2019-01-01 2019-01-02\n    2020-01-01 2020-01-02 2021-01-01 2021-01-02 2022-01-01 2022-01-02 2023-01-01 2023-01-02 2024-01-01\n    2024-01-02 2025-01-01 2025-01-02 2026-01-01 2026-01-02 2027-01-01 2027-01-02 2028-01-01 2028-01-02\n    2029-01-01 2029-01-02 2030-01-01 2030-01-02 2031-01-01 2031-01-02 2032-01-01 2032-01-02 2033-01-01\n    2033-01-02 2034-01-01 2034-01-02 2035-01-01 2035-01-02 2036-01-01 2036-01-02 2037-01-01 2037-01-02\n    2038-01-01 2038-01-02 2039-01-01 2039-01-02 2040-01-01 2040-01-02 2041-01-01 2041-01-02 2042-01-01\n    2042-01-02 2043-01-01 2043-01-02 2044-01-01 2044-01-02 2045-01-01 2045-01-02 2046-01-01 2046-01-02\n    2047-01-01 2047-01-02 2048-01-01 2048-01-02 2049-01-01 2049-01-02 2050-01-01 2050-01-02",
"Prešernov dan, slovenski kulturni praznik": "\n    2000-02-08 2001-02-08 2002-02-08 2003-02-08 2004-02-08 2005-02-08 2006-02-08 2007-02-08 2008-02-08\n    2009-02-08 2010-02-08 2011-02-08 2012-02-08 2013-02-08 2014-02-08 2015-02-08 2016-02-08 2017-02-08\n    2018-02-08 2019-02-08 2020-02-08 2021-02-08 2022-02-08 2023-02-08 2024-02-08 2025-02-08 2026-02-08\n    2027-02-08 2028-02-08 2029-02-08 2030-02-08 2031-02-08 2032-02-08 2033-02-08 2034-02-08 2035-02-08\n    2036-02-08 2037-02-08 2038-02-08 2039-02-08 2040-02-08 2041-02-08 2042-02-08 2043-02-08 2044-02-08\n    2045-02-08 2046-02-08 2047-02-08 2048-02-08 2049-02-08 2050-02-08",
"velikonočna nedelja": "\n    2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23\n    2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16\n    2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05\n    2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25\n    2036-04-13 2037-04-05 2038-04-25 2039-04-10 2040-04-01 2041-04-21 2042-04-06 2043-03-29 2044-04-17\n    2045-04-09 2046-03-25 2047-04-14 2048-04-05 2049-04-18 2050-04-10",
"velikonočni ponedeljek": "\n    2000-04-24 2001-04-16 2002-04-01 2003-04-21 2004-04-12 2005-03-28 2006-04-17 2007-04-09 2008-03-24\n    2009-04-13 2010-04-05 2011-04-25 2012-04-09 2013-04-01 2014-04-21 2015-04-06 2016-03-28 2017-04-17\n    2018-04-02 2019-04-22 2020-04-13 2021-04-05 2022-04-18 2023-04-10 2024-04-01 2025-04-21 2026-04-06\n    2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26\n    2036-04-14 2037-04-06 2038-04-26 2039-04-11 2040-04-02 2041-04-22 2042-04-07 2043-03-30 2044-04-18\n    2045-04-10 2046-03-26 2047-04-15 2048-04-06 2049-04-19 2050-04-11",
"dan upora proti okupatorju": "\n    2000-04-27 2001-04-27 2002-04-27 2003-04-27 2004-04-27 2005-04-27 2006-04-27 2007-04-27 2008-04-27\n    2009-04-27 2010-04-27 2011-04-27 2012-04-27 2013-04-27 2014-04-27 2015-04-27 2016-04-27 2017-04-27\n    2018-04-27 2019-04-27 2020-04-27 2021-04-27 2022-04-27 2023-04-27 2024-04-27 2025-04-27 2026-04-27\n    2027-04-27 2028-04-27 2029-04-27 2030-04-27 2031-04-27 2032-04-27 2033-04-27 2034-04-27 2035-04-27\n    2036-04-27 2037-04-27 2038-04-27 2039-04-27 2040-04-27 2041-04-27 2042-04-27 2043-04-27 2044-04-27\n    2045-04-27 2046-04-27 2047-04-27 2048-04-27 2049-04-27 2050-04-27",
"praznik dela": "\n    2000-05-01 2000-05-02 2001-05-01 2001-05-02 2002-05-01 2002-05-02 2003-05-01 2003-05-02 2004-05-01\n    2004-05-02 2005-05-01 2005-05-02 2006-05-01 2006-05-02 2007-05-01 2007-05-02 2008-05-01 2008-05-02\n    2009-05-01 2009-05-02 2010-05-01 2010-05-02 2011-05-01 2011-05-02 2012-05-01 2012-05-02 2013-05-01\n    2013-05-02 2014-05-01 2014-05-02 2015-05-01 2015-05-02 2016-05-01 2016-05-02 2017-05-01 2017-05-02\n    2018-05-01 2018-05-02 2019-05-01 2019-05-02 2020-05-01 2020-05-02 2021-05-01 2021-05-02 2022-05-01\n    2022-05-02 2023-05-01 2023-05-02 2024-05-01 2024-05-02 2025-05-01 2025-05-02 2026-05-01 2026-05-02\n    2027-05-01 2027-05-02 2028-05-01 2028-05-02 2029-05-01 2029-05-02 2030-05-01 2030-05-02 2031-05-01\n    2031-05-02 2032-05-01 2032-05-02 2033-05-01 2033-05-02 2034-05-01 2034-05-02 2035-05-01 2035-05-02\n    2036-05-01 2036-05-02 2037-05-01 2037-05-02 2038-05-01 2038-05-02 2039-05-01 2039-05-02 2040-05-01\n    2040-05-02 2041-05-01 2041-05-02 2042-05-01 2042-05-02 2043-05-01 2043-05-02 2044-05-01 2044-05-02\n    2045-05-01 2045-05-02 2046-05-01 2046-05-02 2047-05-01 2047-05-02 2048-05-01 2048-05-02 2049-05-01\n    2049-05-02 2050-05-01 2050-05-02",
binkošti: "\n    2000-06-11 2001-06-03 2002-05-19 2003-06-08 2004-05-30 2005-05-15 2006-06-04 2007-05-27 2008-05-11\n    2009-05-31 2010-05-23 2011-06-12 2012-05-27 2013-05-19 2014-06-08 2015-05-24 2016-05-15 2017-06-04\n    2018-05-20 2019-06-09 2020-05-31 2021-05-23 2022-06-05 2023-05-28 2024-05-19 2025-06-08 2026-05-24\n    2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13\n    2036-06-01 2037-05-24 2038-06-13 2039-05-29 2040-05-20 2041-06-09 2042-05-25 2043-05-17 2044-06-05\n    2045-05-28 2046-05-13 2047-06-02 2048-05-24 2049-06-06 2050-05-29",
"dan državnosti": "\n    2000-06-25 2001-06-25 2002-06-25 2003-06-25 2004-06-25 2005-06-25 2006-06-25 2007-06-25 2008-06-25\n    2009-06-25 2010-06-25 2011-06-25 2012-06-25 2013-06-25 2014-06-25 2015-06-25 2016-06-25 2017-06-25\n    2018-06-25 2019-06-25 2020-06-25 2021-06-25 2022-06-25 2023-06-25 2024-06-25 2025-06-25 2026-06-25\n    2027-06-25 2028-06-25 2029-06-25 2030-06-25 2031-06-25 2032-06-25 2033-06-25 2034-06-25 2035-06-25\n    2036-06-25 2037-06-25 2038-06-25 2039-06-25 2040-06-25 2041-06-25 2042-06-25 2043-06-25 2044-06-25\n    2045-06-25 2046-06-25 2047-06-25 2048-06-25 2049-06-25 2050-06-25",
"Marijino vnebovzetje": "\n    2000-08-15 2001-08-15 2002-08-15 2003-08-15 2004-08-15 2005-08-15 2006-08-15 2007-08-15 2008-08-15\n    2009-08-15 2010-08-15 2011-08-15 2012-08-15 2013-08-15 2014-08-15 2015-08-15 2016-08-15 2017-08-15\n    2018-08-15 2019-08-15 2020-08-15 2021-08-15 2022-08-15 2023-08-15 2024-08-15 2025-08-15 2026-08-15\n    2027-08-15 2028-08-15 2029-08-15 2030-08-15 2031-08-15 2032-08-15 2033-08-15 2034-08-15 2035-08-15\n    2036-08-15 2037-08-15 2038-08-15 2039-08-15 2040-08-15 2041-08-15 2042-08-15 2043-08-15 2044-08-15\n    2045-08-15 2046-08-15 2047-08-15 2048-08-15 2049-08-15 2050-08-15",
"dan reformacije": "\n    2000-10-31 2001-10-31 2002-10-31 2003-10-31 2004-10-31 2005-10-31 2006-10-31 2007-10-31 2008-10-31\n    2009-10-31 2010-10-31 2011-10-31 2012-10-31 2013-10-31 2014-10-31 2015-10-31 2016-10-31 2017-10-31\n    2018-10-31 2019-10-31 2020-10-31 2021-10-31 2022-10-31 2023-10-31 2024-10-31 2025-10-31 2026-10-31\n    2027-10-31 2028-10-31 2029-10-31 2030-10-31 2031-10-31 2032-10-31 2033-10-31 2034-10-31 2035-10-31\n    2036-10-31 2037-10-31 2038-10-31 2039-10-31 2040-10-31 2041-10-31 2042-10-31 2043-10-31 2044-10-31\n    2045-10-31 2046-10-31 2047-10-31 2048-10-31 2049-10-31 2050-10-31",
"dan spomina na mrtve": "\n    2000-11-01 2001-11-01 2002-11-01 2003-11-01 2004-11-01 2005-11-01 2006-11-01 2007-11-01 2008-11-01\n    2009-11-01 2010-11-01 2011-11-01 2012-11-01 2013-11-01 2014-11-01 2015-11-01 2016-11-01 2017-11-01\n    2018-11-01 2019-11-01 2020-11-01 2021-11-01 2022-11-01 2023-11-01 2024-11-01 2025-11-01 2026-11-01\n    2027-11-01 2028-11-01 2029-11-01 2030-11-01 2031-11-01 2032-11-01 2033-11-01 2034-11-01 2035-11-01\n    2036-11-01 2037-11-01 2038-11-01 2039-11-01 2040-11-01 2041-11-01 2042-11-01 2043-11-01 2044-11-01\n    2045-11-01 2046-11-01 2047-11-01 2048-11-01 2049-11-01 2050-11-01",
božič: "\n    2000-12-25 2001-12-25 2002-12-25 2003-12-25 2004-12-25 2005-12-25 2006-12-25 2007-12-25 2008-12-25\n    2009-12-25 2010-12-25 2011-12-25 2012-12-25 2013-12-25 2014-12-25 2015-12-25 2016-12-25 2017-12-25\n    2018-12-25 2019-12-25 2020-12-25 2021-12-25 2022-12-25 2023-12-25 2024-12-25 2025-12-25 2026-12-25\n    2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2032-12-25 2033-12-25 2034-12-25 2035-12-25\n    2036-12-25 2037-12-25 2038-12-25 2039-12-25 2040-12-25 2041-12-25 2042-12-25 2043-12-25 2044-12-25\n    2045-12-25 2046-12-25 2047-12-25 2048-12-25 2049-12-25 2050-12-25",
"dan samostojnosti in enotnosti": "\n    2000-12-26 2001-12-26 2002-12-26 2003-12-26 2004-12-26 2005-12-26 2006-12-26 2007-12-26 2008-12-26\n    2009-12-26 2010-12-26 2011-12-26 2012-12-26 2013-12-26 2014-12-26 2015-12-26 2016-12-26 2017-12-26\n    2018-12-26 2019-12-26 2020-12-26 2021-12-26 2022-12-26 2023-12-26 2024-12-26 2025-12-26 2026-12-26\n    2027-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26 2032-12-26 2033-12-26 2034-12-26 2035-12-26\n    2036-12-26 2037-12-26 2038-12-26 2039-12-26 2040-12-26 2041-12-26 2042-12-26 2043-12-26 2044-12-26\n    2045-12-26 2046-12-26 2047-12-26 2048-12-26 2049-12-26 2050-12-26",
"dan solidarnosti": "\n    2023-08-14"
};
var c = t(7209);
const l = {
version: o,
first: (0, r.Q$)(s),
last: (0, r.Q$)(i)
};
let u;
function holidayName(e) {
u ??= new Map(Object.entries(a).flatMap(([e, n]) => n.split(/\s+/).map(n => [ n, e ])));
return u.get(e);
}
function dayOf(e, n) {
if (e < l.first || e > l.last) return {
date: e,
working: null
};
const t = holidayName(e);
if (t !== void 0) return {
date: e,
working: false,
why: "holiday",
name: t
};
if ((0, c.jr)(e) > 5) return {
date: e,
working: false,
why: "weekend",
name: null
};
if (n.includes(e)) return {
date: e,
working: false,
why: "extra",
name: null
};
return {
date: e,
working: true
};
}
function firstWorkingDay(e, n) {
for (let t = (0, r.Q$)(`${e.slice(0, 8)}01`); ;t = (0, c.fi)(t, 1)) {
const {working: e} = dayOf(t, n);
if (e === null) return null;
if (e) return t;
}
}
function workingDayFrom(e, n, t) {
const r = Math.sign(n);
let o = e;
for (let e = Math.abs(n); e > 0; ) {
o = (0, c.fi)(o, r);
const {working: n} = dayOf(o, t);
if (n === null) return null;
if (n) e -= 1;
}
return o;
}
}),
7209: ((e, n, t) => {
t.d(n, {
HA: () => offsetAt,
HJ: () => localTime,
dE: () => localDateTime,
fi: () => addDays,
gD: () => localDate,
jr: () => weekday,
l$: () => instantAt
});
var r = t(9466);
var o = t(5792);
var s = t(6588);
function localDate(e) {
return (0, r.Q$)(localDateTime(e).slice(0, 10));
}
function localTime(e) {
return localDateTime(e).slice(11);
}
function localDateTime(e) {
return (0, s.C)(e + (0, o.b4)(e));
}
function offsetAt(e) {
return `+${(0, s.C)((0, o.b4)(e)).slice(11)}`;
}
function instantAt(e, n) {
const t = Date.parse(`${e}T${n}:00Z`);
if (Number.isNaN(t)) throw new RangeError(`not a date and time: ${e}T${n}`);
const r = (0, s.X)(t);
if (r.kind === "gap") return r.jump;
return r.kind === "twice" ? r.first : r.at;
}
function addDays(e, n) {
return (0, r.Q$)((0, s.C)(Date.parse(e) + n * o.d_).slice(0, 10));
}
function weekday(e) {
const n = [ 1, 2, 3, 4, 5, 6 ][new Date(e).getUTCDay() - 1];
return n ?? 7;
}
}),
5635: ((e, n, t) => {
t.d(n, {
J: () => KnownCauseError,
r: () => causeOf
});
class KnownCauseError extends Error {
name="KnownFault";
why;
constructor(e, n = e) {
super(n);
this.why = e;
}
}
const r = [ [ /^ECONNREFUSED$/, "connection-refused" ], [ /^(?:ECONNRESET|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE|UND_ERR_SOCKET)$/, "connection-lost" ], [ /^ENOTFOUND$/, "host-not-found" ], [ /^(?:EAI_\w+|ESERVFAIL|EREFUSED)$/, "lookup-failed" ], [ /^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL)$/, "not-reachable" ], [ /^(?:E?TIMEDOUT|ETIMEOUT|ESOCKETTIMEDOUT|ABORT_ERR|UND_ERR_\w*TIMEOUT)$/, "too-late" ], [ /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/, "certificate-expired" ], [ /^(?:ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/, "certificate-name" ], [ /SELF_SIGNED|ISSUER|LEAF_SIGNATURE|^CERT_|_CERT(?:_|$)|CRL/, "certificate-untrusted" ], [ /^(?:EPROTO|ERR_SSL_\w+|ERR_TLS_\w+)$/, "tls-failed" ], [ /^(?:ERR_INVALID_(?:URL|PROTOCOL|IP_ADDRESS|CHAR)|ERR_UNESCAPED_CHARACTERS)$/, "address-wrong" ], [ /^(?:HPE_\w+|Z_\w+|ERR_HTTP_\w+)$/, "answer-broken" ], [ /^ERR_BUFFER_TOO_LARGE$/, "answer-too-large" ], [ /^(?:ENOENT|ENOTDIR)$/, "file-missing" ], [ /^(?:EACCES|EPERM)$/, "no-access" ], [ /^EROFS$/, "read-only" ], [ /^(?:ENOSPC|EDQUOT|EFBIG)$/, "disk-full" ], [ /^EISDIR$/, "folder-not-file" ], [ /^(?:EMFILE|ENFILE)$/, "too-many-open" ], [ /^(?:EPIPE|ERR_STREAM_DESTROYED|ERR_STREAM_WRITE_AFTER_END)$/, "not-taken" ] ];
function causeOf(e) {
for (const n of within(e)) {
if (n instanceof KnownCauseError) return n.why;
if (n.name === "AbortError" || n.name === "TimeoutError") return "too-late";
for (const e of codesOf(n)) {
const n = r.find(([n]) => n.test(e));
if (n !== void 0) return n[1];
}
}
return "unknown-fault";
}
const o = 5;
function within(e, n = 0) {
if (!(e instanceof Error) || n === o) return [];
const t = e instanceof AggregateError ? e.errors : [];
return [ e, ...[ e.cause, ...t ].flatMap(e => within(e, n + 1)) ];
}
function codesOf(e) {
const n = "originalCode" in e ? e.originalCode : void 0;
const t = "code" in e ? e.code : void 0;
return [ n, t ].filter(e => typeof e === "string");
}
}),
9011: ((e, n, t) => {
t.d(n, {
V: () => tellMaintainers
});
const r = 2e3;
function tellMaintainers(e, n, t = process.env) {
const o = `${e}: ${n instanceof Error ? n.stack ?? n.message : String(n)}`;
const s = o.slice(0, r);
if (t["RUNNER_DEBUG"] === "1") process.stdout.write(`::debug::${escaped(s)}\n`); else if (/\bezdrav\b/.test(t["NODE_DEBUG"] ?? "")) process.stderr.write(`${s}\n`);
}
function escaped(e) {
return e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
}),
498: ((e, n, t) => {
t.d(n, {
S: () => s
});
var r = t(5854);
var o = t(3475);
const s = {
product: o.Ax,
calendar: r.T4.version,
tzdata: process.versions["tz"] ?? "unknown"
};
}),
4391: ((e, n, t) => {
t.d(n, {
AO: () => htmlParagraph,
M_: () => lineSentence,
RK: () => visible,
TL: () => quoted,
h8: () => htmlCode,
hy: () => htmlSentence,
js: () => htmlText,
vI: () => shortened
});
const r = "";
const o = "";
const s = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
const i = 160;
function visible(e) {
return e.replace(/[\t\n\r]+/g, " ").replace(s, e => `\\u{${Number(e.codePointAt(0)).toString(16)}}`);
}
function shortened(e, n) {
const t = Array.from(e.slice(0, 2 * (n + 1)));
return t.length > n ? `${t.slice(0, n - 1).join("")}…` : e;
}
function quoted(e) {
const n = visible(shortened(e, i));
return `${r}${shortened(n, i)}${o}`;
}
function said(e, n, t) {
return e.split(o).map(e => e.split(r).map((e, r) => r === 0 ? n(e) : t(e)).join("")).join("");
}
const a = /[&<>"'`]/g;
function htmlText(e) {
return visible(e).replace(a, e => `&#${e.charCodeAt(0)};`);
}
function htmlCode(e) {
return `<code>${htmlText(e)}</code>`;
}
function htmlSentence(e) {
return said(e, htmlText, htmlCode);
}
function htmlParagraph(e) {
return `<p>${htmlSentence(e)}</p>`;
}
function lineSentence(e, n) {
return said(e, visible, e => `${n[0]}${visible(e)}${n[1]}`);
}
}),
4369: ((e, n, t) => {
t.d(n, {
$P: () => isDate,
MS: () => flawSaid,
ai: () => factReader,
s6: () => isOfOrganisation
});
var r = t(9466);
var o = t(7209);
var s = t(7723);
var i = t(4391);
var a = t(8595);
function isDate(e) {
return typeof e === "string" && /^\d{4}-\d{2}-\d{2}$/.test(e);
}
const c = 12;
function quotation(e, n, t = () => null) {
if (Array.isArray(e)) {
const r = e;
const o = r.slice(0, c).map(e => quotation(e, n, t)).filter(Boolean).join(", ");
return r.length > c ? `${o}, …` : o;
}
if (isDate(e)) return n.date(e);
if (typeof e === "string" && e !== "") return t(e) ?? (0, i.TL)(e);
return typeof e === "number" ? String(e) : "";
}
function flawSaid(e, {flaws: n, moments: t}) {
if (!(0, s.IZ)(e)) return "";
const r = e["why"];
const o = typeof r === "string" && Object.hasOwn(n, r) ? n[r] : void 0;
return o === void 0 ? "" : (0, a.Bq)(o, n => quotation(e[n], t));
}
function factReader(e, n, t) {
const {moments: i, values: c, factPlaces: l} = t;
const ours = e => Object.hasOwn(c, e) ? String(c[e]) : null;
const at = (n, t) => {
const r = (0, s.VC)(e, n);
return r === null ? "" : t(r);
};
const u = {
text: n => quotation(e[n], i),
own: n => quotation(e[n], i, ours),
when: e => at(e, e => i.when(e, n)),
stamp: e => at(e, i.stamp),
day: e => at(e, e => i.onDay((0, o.gD)((0, r.tY)(e, -1))))
};
const d = {
answer: () => flawSaid(e["flaw"], t) || quotation(e["detail"], i),
"of-organisation": () => isOfOrganisation(e) ? flawSaid(e["flaw"], t) : ""
};
const placed = e => {
const [n = "", t = "text"] = e.split(":");
return d[n]?.() ?? l[n]?.(f) ?? u[t]?.(n) ?? "";
};
const f = {
say: e => (0, a.ag)(e, f, placed),
known: (e, n, t) => placed(e) === "" ? t : n,
number: (n, t, r = "") => {
const o = e[n];
return typeof o === "number" ? t(o) : r;
},
choose: (n, t, r = "") => {
const o = e[n];
const s = typeof o === "string" || typeof o === "boolean";
return s && Object.hasOwn(t, String(o)) ? String(t[String(o)]) : r;
}
};
return f;
}
function isOfOrganisation({flaw: e}) {
const n = (0, s.IZ)(e) ? e["why"] : void 0;
return typeof n === "string" && n.startsWith("organisation-");
}
}),
8595: ((e, n, t) => {
t.d(n, {
Bq: () => filled,
ag: () => said,
ec: () => saidByFields,
hr: () => fieldPlaces
});
const r = /\{([a-z][a-zA-Z-]*(?::[a-z]+)?)\}/g;
const o = /\[([^[\]|]*\{[a-z][a-zA-Z-]*(?::[a-z]+)?\}[^[\]|]*)(?:\|([^[\]]*))?\]/g;
function filled(e, n) {
const t = typeof n === "function" ? n : e => String(n[e] ?? "");
const isKnown = e => [ ...e.matchAll(r) ].every(([, e = ""]) => t(e) !== "");
let s = e;
for (let e = ""; e !== s; ) {
e = s;
s = s.replace(o, (e, n, t = "") => isKnown(n) ? n : t);
}
return s.replace(r, (e, n) => t(n));
}
function said(e, n, t) {
return filled(typeof e === "string" ? e : e(n), t);
}
function fieldPlaces(e, n) {
const textsOf = e => {
if (Array.isArray(e)) return e.flatMap(textsOf);
if (typeof e === "number") return [ String(e) ];
return typeof e === "string" ? [ n(e) ] : [];
};
const t = Object.entries(e).map(([e, n]) => [ e, textsOf(n).join(", ") ]);
return Object.fromEntries(t);
}
function saidByFields(e, n, t) {
return filled(e, fieldPlaces(n, t));
}
}),
2921: ((e, n, t) => {
t.d(n, {
r: () => loadLanguage,
w: () => messagesIn
});
const r = {
en: async () => (await t.e(9154).then(t.bind(t, 9154))).ENGLISH,
sl: async () => (await t.e(6158).then(t.bind(t, 6158))).SLOVENE
};
const o = new Map;
async function loadLanguage(e) {
const n = e === void 0 ? [ "en", "sl" ] : [ e ];
for (const e of n) if (!o.has(e)) o.set(e, await r[e]());
}
function messagesIn(e) {
const n = o.get(e);
if (n === void 0) throw new RangeError(`the language ${e} is not loaded`);
return n;
}
}),
3475: ((e, n, t) => {
t.d(n, {
Ax: () => r,
Tp: () => faultAddress,
Xz: () => cardAddress,
bq: () => problemsJson,
e2: () => reasonsJson,
qx: () => pageAddress
});
const r = "0.2.0";
const o = "https://github.com/ezdrav/ezdrav-intervention-gate";
const s = {
en: "docs/rules",
sl: "docs/sl/rules"
};
function reasonsJson(e, n) {
return e.map(e => ({
code: e,
"help-url": cardAddress(e, n)
}));
}
function problemsJson(e, n) {
return e.map(e => ({
...e,
"help-url": cardAddress(e.code, n)
}));
}
function faultAddress(e, n) {
return cardAddress(e === "file.personal-data" ? e : "file.invalid", n);
}
const i = {
concepts: [ "concepts", "sl/pojmi" ],
review: [ "review", "sl/naknadni-pregled" ],
mail: [ "approval-by-mail", "sl/odobritev-po-e-posti" ],
modes: [ "modes", "sl/nacini" ],
staff: [ "modes", "sl/skrbnik-pogodbe" ]
};
function pageAddress(e, n) {
const [t, s] = i[e];
return `${o}/blob/v${r}/docs/${n === "sl" ? s : t}.md`;
}
function cardAddress(e, n) {
return `${o}/blob/v${r}/${s[n]}/${e.replace(/\..*/, "")}.md#${e}`;
}
}),
3023: ((e, n, t) => {
t.d(n, {
jC: () => padded,
ky: () => wrapped,
qz: () => widthOf
});
const r = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u;
const o = /\p{M}/u;
const s = /[^ -\u02FF\u2010-\u2027\u2713]/;
function widthOf(e) {
if (!s.test(e)) return e.length;
return Array.from(e).map(e => o.test(e) ? 0 : r.test(e) ? 2 : 1).reduce((e, n) => e + n, 0);
}
function padded(e, n) {
const t = Math.max(...n.map(widthOf));
return `${e}${" ".repeat(t - widthOf(e))}`;
}
function pieces(e, n) {
if (widthOf(e) <= n) return [ e ];
const t = [ "" ];
for (const r of e) {
const e = `${t.at(-1)}${r}`;
if (widthOf(e) > n) t.push(r); else t[t.length - 1] = e;
}
return t;
}
function wrapped(e, n, t, r) {
const o = [];
let s = t;
let i = true;
for (const t of e.split(" ").flatMap(e => pieces(e, n - r.length))) {
const e = i ? `${s}${t}` : `${s} ${t}`;
if (!i && widthOf(e) > n) {
o.push(s);
s = `${r}${t}`;
} else {
s = e;
i = false;
}
}
return [ ...o, s ].map(e => e.replaceAll(" ", " "));
}
}),
7723: ((e, n, t) => {
t.d(n, {
IZ: () => isGroup,
VC: () => instantIn,
ii: () => isAt
});
function isGroup(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function isAt(e) {
return isGroup(e) && typeof e["at"] === "number" && Object.keys(e).length === 1;
}
function instantIn(e, n) {
const t = e[n];
return isAt(t) ? t.at : null;
}
}),
9467: ((e, n, t) => {
t.d(n, {
gR: () => nextOpening,
hu: () => s,
iV: () => windowOfNight,
kB: () => nightOf
});
var r = t(9466);
var o = t(7209);
const s = {
opens: "20:00",
"opens-with-downtime": "22:00",
closes: "06:00"
};
const i = "12:00";
function nightOf(e) {
const n = (0, o.gD)(e);
return (0, o.HJ)(e) >= s.opens ? n : (0, o.fi)(n, -1);
}
function windowOfNight(e, n, t) {
const at = n => (0, o.l$)(n >= i ? e : (0, o.fi)(e, 1), n);
return {
start: at(t ? n["opens-with-downtime"] : n.opens),
end: at(n.closes)
};
}
function nextOpening(e, n, t) {
for (const s of [ 0, 1, 2 ]) {
const i = windowOfNight((0, o.fi)(nightOf(e), s), n, t);
const a = (0, r.IW)(e, i.start);
if (a < i.end) return a;
}
return null;
}
}),
3753: ((e, n, t) => {
t.d(n, {
LO: () => diagnosticFinding,
gZ: () => diagnosticJson,
Dh: () => diagnosticMessage,
_g: () => diagnosticSentences
});
var r = t(4391);
var o = t(8595);
var s = t(3475);
var i = t(2921);
function expectationWords(e, n) {
const {line: t, text: o} = (0, i.w)(n).expectations;
const s = (0, i.w)(n).expectations.forms;
const [, a, c = ""] = /^(line|text) ≤ (\d+)$/.exec(e) ?? [];
if (a !== void 0) return (a === "line" ? t : o)(c);
return Object.hasOwn(s, e) ? String(s[e]) : (0, r.TL)(e);
}
const a = new Set([ "file.yaml", "file.personal-data" ]);
function diagnosticSentences({code: e, expected: n, found: t, key: o}, s) {
const {moments: c} = (0, i.w)(s);
const l = {
key: o === "" ? "" : (0, r.TL)(o),
found: t === "" ? "" : (0, r.TL)(t),
cause: a.has(e) ? n.slice(0, 1).join("") : "",
expected: n.map(n => {
if (e === "file.wrong-value") return expectationWords(n, s);
return e === "file.time-in-gap" ? c.clock(n) : (0, r.TL)(n);
})
};
return saidDiagnostic(e, l, s);
}
function saidDiagnostic(e, n, t) {
const {diagnosticPlaces: r, diagnostics: s, slips: a} = (0, i.w)(t);
const {expected: c} = n;
const l = {
where: r.where(n.key),
key: n.key,
found: n.found,
expected: r.or(c),
list: c.join(", "),
span: c.join("–")
};
const {what: u, fix: d} = e === "file.yaml" ? a[n.cause] ?? a.unknown : s[e];
const say = e => (0, o.ag)(e, n, l);
return {
message: say(u),
remedy: say(d)
};
}
function diagnosticFinding(e, n) {
const {message: t, remedy: r} = diagnosticSentences(e, n);
const {file: o, line: s, column: i, code: a, excerpt: c} = e;
return {
kind: "finding",
place: `${o}:${s}:${i}`,
...c !== void 0 && {
excerpt: `${String(s).padStart(4)} | ${c}`
},
says: [ t ],
remedies: [ r ],
code: a
};
}
function diagnosticMessage(e, n) {
const {message: t, remedy: o} = diagnosticSentences(e, n);
return (0, r.M_)(`${t} ${o}`, (0, i.w)(n).quotes);
}
function diagnosticJson(e, n) {
return {
file: e.file,
line: e.line,
column: e.column,
code: e.code,
"help-url": (0, s.Tp)(e.code, n),
message: diagnosticMessage(e, n)
};
}
}),
1294: ((e, n, t) => {
t.d(n, {
P_: () => foldedLetter,
R_: () => heading,
TC: () => pageLinkPart,
Xe: () => piecesOf,
aY: () => code,
em: () => sentence,
fI: () => textBlock,
ko: () => strong,
p_: () => list,
q8: () => filledSentence,
uW: () => section,
xI: () => marked
});
var r = t(4391);
var o = t(8595);
var s = t(2921);
var i = t(3475);
const a = 2e4;
function heading(e, n = 2) {
return {
kind: "heading",
text: e,
level: n
};
}
function sentence(e) {
return {
kind: "sentence",
text: e
};
}
function filledSentence(e, n) {
return sentence((0, o.Bq)(e, n));
}
function marked(e, n) {
return e === void 0 ? sentence(n) : {
kind: "sentence",
text: n,
mark: e
};
}
function strong(e) {
return {
kind: "strong",
text: e
};
}
function code(e) {
return {
kind: "code",
text: e
};
}
function piecesOf(e) {
return isOne(e) ? [ e ] : e;
}
function isOne(e) {
return !Array.isArray(e);
}
function list(e, n = "bullets") {
if (e.length === 0) return [];
return [ {
kind: "list",
items: e.map(itemOf),
look: n
} ];
}
function itemOf(e) {
return typeof e !== "string" && (e.kind === "sentence" || e.kind === "finding") ? e : sentence(e);
}
function textBlock(e) {
return {
kind: "block",
text: e
};
}
function foldedLetter(e, n) {
return {
kind: "folded",
title: e,
parts: [ textBlock((0, r.vI)(n, a)) ]
};
}
function pageLinkPart(e, n) {
const t = (0, s.w)(n).pageLinks[e];
return sentence({
kind: "link",
text: t,
to: (0, i.qx)(e, n)
});
}
function section(e, n) {
return n.length === 0 ? [] : [ heading(e, 3), ...n ];
}
}),
9041: ((e, n, t) => {
t.d(n, {
Tm: () => organisationSentences,
aZ: () => lookedAfterSentence,
gz: () => decidingSentences,
lE: () => organisationJson
});
var r = t(4391);
var o = t(2921);
function decidingSentences(e, {organisation: n}) {
const t = e.flatMap(({decidedBy: e}) => e ?? []);
const o = t.map(({repository: e, commit: t, file: o, key: s, line: i}) => n.decided((0, 
r.TL)(`${e} ${o}`), i, s, t?.slice(0, 12) ?? ""));
return [ ...new Set(o) ];
}
const s = 20;
function lookedAfterSentence(e, n) {
const [t] = e;
if (t === void 0) return [];
const {organisation: i, quotes: a} = (0, o.w)(n);
const {repository: c, file: l, commit: u} = t;
const d = e.slice(0, s).map(({key: e, line: n}) => i.line(e, n));
const f = [ ...d, ...e.length > s ? [ "…" ] : [] ].join(", ");
const p = i.looksAfter(e.length, (0, r.TL)(`${c} ${l}`), u?.slice(0, 12) ?? "", f);
return [ (0, r.M_)(p, a) ];
}
const i = ".ezdrav/organisation.yml";
const a = [ "contacts", "approvers", "urgent-authorities", "evidence", "calendar", "window", "freezes", "urgent" ];
function linesOf({locate: e}) {
const n = e([]);
return a.flatMap(t => {
const {line: r, column: o} = e([ t ]);
return r === n.line && o === n.column ? [] : [ [ t, r ] ];
});
}
function organisationSentences(e, n) {
const {organisation: t, quotes: s} = (0, o.w)(n);
const {repository: a, commit: c, writtenAs: l} = e;
const u = linesOf(e).map(([e, n]) => t.line(e, n));
const d = t.held((0, r.TL)(`${a} ${i}`), c?.slice(0, 12) ?? "", u.join(", "));
return {
held: (0, r.M_)(d, s),
renamed: l === null ? null : (0, r.M_)(t.renamed((0, r.TL)(l), (0, r.TL)(a)), s)
};
}
function organisationJson(e) {
return {
repository: e.repository,
commit: e.commit,
file: i,
"written-as": e.writtenAs,
lines: Object.fromEntries(linesOf(e))
};
}
}),
2141: ((e, n, t) => {
t.d(n, {
v: () => reasonViews
});
var r = t(6745);
var o = t(4151);
var s = t(4369);
var i = t(9041);
function distinct(e) {
return [ ...new Set(e) ];
}
function ofVerdict(e) {
const {intervention: n, reasonCodes: t} = e;
return {
"in-vain": (0, o.q)(e),
"api-refused": t.includes("api.forbidden"),
"only-reason": t.length === 1,
"slot-closes-at": e.closesAt === null ? null : {
at: e.closesAt
},
"approve-line": n === null ? null : `/approve ${n.id} ${n.planDigest}`
};
}
function reasonViews(e, n) {
const {labels: t, reasons: o, rules: a} = n;
const {evaluatedAt: c, reasonCodes: l} = e;
const u = (0, r.IN)(l).filter(e => (0, r.Fi)(e, l) === null);
return u.map(u => {
const d = e.rules.filter(e => e.code === u && (0, r.M5)(e));
const f = d.length === 0 ? [ {} ] : d.map(e => e.facts);
const p = f.map(t => (0, s.ai)({
...t,
...ofVerdict(e)
}, c, n));
const m = e.rules.filter(e => e.code !== null && (0, r.M5)(e) && (0, r.Fi)(e.code, l) === u);
const g = distinct(m.map(({rule: e}) => a[e].name));
return {
code: u,
what: [ ...distinct(p.map(({say: e}) => e(o[u].what))), ...(0, i.gz)(d, n), ...g.length === 0 ? [] : [ t.because(g.join(", ")) ] ],
fix: distinct(p.map(({say: e}) => e(o[u].fix)))
};
});
}
}),
2320: ((e, n, t) => {
t.d(n, {
C: () => painted,
_: () => partsText
});
var r = t(1294);
var o = t(4391);
var s = t(2921);
var i = t(3023);
const a = {
good: {
sign: "✓",
colour: 32
},
bad: {
sign: "✗",
colour: 31
},
attention: {
sign: "!",
colour: 33
},
unknown: {
sign: "?",
colour: 33
}
};
function painted(e) {
return (n, t) => e && n !== "" ? `[${t}m${n}[0m` : n;
}
function partsText(e, n, {columns: t, colour: r = false} = {}) {
const o = {
quotes: (0, s.w)(n).quotes,
broken: (e, n, r) => t === void 0 ? [ `${n}${e}` ] : (0, i.ky)(e, t, n, r),
paint: painted(r)
};
return `${e.flatMap(e => partLines(e, o)).join("\n")}\n`;
}
function partLines(e, n) {
const {broken: t, paint: r} = n;
switch (e.kind) {
case "heading":
{
const n = t((0, o.RK)(e.text), "", "");
if (e.level === 3) return [ "", ...n.map(e => r(e, 1)) ];
return n.map(n => e.mark === void 0 ? n : r(n, a[e.mark].colour));
}

case "sentence":
return marked(piecesText(e.text, n), e.mark, "", n);

case "list":
return e.items.flatMap(t => itemLines(t, e.look, n));

case "table":
{
const t = e.title === void 0 ? [] : [ piecesText(e.title, n) ];
const r = t.length === 0 ? "" : "  ";
return [ ...t, ...e.rows.flatMap(e => rowLines(e, r, n)) ];
}

case "group":
return e.parts.flatMap(e => partLines(e, n));

case "block":
return e.text.replace(/\n+$/, "").split("\n").map(e => `    ${(0, o.RK)(e)}`);

case "folded":
return [];
}
}
function itemLines(e, n, t) {
if (e.kind === "finding") return findingLines(e, t);
const r = piecesText(e.text, t);
return e.mark === void 0 && n !== "paragraphs" ? t.broken(r, "- ", "  ") : marked(r, e.mark, "", t);
}
function marked(e, n, t, {broken: r, paint: o}) {
if (n === void 0) return r(e, t, t);
const {sign: s, colour: i} = a[n];
const [c = "", ...l] = r(e, `${t}${s} `, `${t}  `);
return [ `${t}${o(s, i)}${c.slice(t.length + s.length)}`, ...l ];
}
function findingLines(e, n) {
const {mark: t = "bad", place: r, excerpt: s, says: i, why: a, remedies: c, code: l, page: u} = e;
const {quotes: d, broken: f, paint: p} = n;
const line = e => (0, o.M_)(e, d);
const m = r === void 0 ? i.flatMap(e => marked(piecesText(e, n), t, "", n)) : [ ...marked(`${(0, 
o.RK)(r)} ${l}`, t, "", n), ...s === void 0 ? [] : [ `  ${(0, o.RK)(s)}` ], ...i.flatMap(e => f(piecesText(e, n), "  ", "  ")) ];
return [ ...m, ...a === void 0 ? [] : f(line(a), "  ", "  ").map(e => p(e, 2)), ...c.flatMap(e => f(line(e), "  → ", "    ")), ...r === void 0 ? [ `  ${p(l, 2)}` ] : [], ...u === void 0 ? [] : [ `  ${p(u, 2)}` ] ];
}
function rowLines(e, n, t) {
const {mark: o, cells: s, notes: i = []} = e;
const a = `${n}    `;
const [c = "", ...l] = s.map(e => (0, r.Xe)(e).map(e => pieceText(e, t.quotes)).join(", "));
const u = l.filter(e => e !== "").join(", ");
const d = u === "" ? c : `${c}: ${u}`;
return [ ...marked(d, o, n, t), ...i.flatMap(e => t.broken(piecesText(e, t), a, a)) ];
}
function piecesText(e, {quotes: n}) {
return (0, r.Xe)(e).map(e => pieceText(e, n)).join(" ");
}
function pieceText(e, n) {
if (typeof e === "string") return (0, o.M_)(e, n);
switch (e.kind) {
case "strong":
return (0, o.M_)(e.text, n);

case "code":
return (0, o.RK)(e.text);

case "link":
return `${(0, o.RK)(e.text)}: ${e.to}`;
}
}
}),
9109: ((e, n, t) => {
t.d(n, {
FR: () => reasonFindings,
R: () => reasonParts,
ZO: () => remarkParts,
r8: () => faultParts
});
var r = t(3753);
var o = t(1294);
var s = t(4369);
var i = t(2921);
var a = t(3475);
var c = t(6745);
var l = t(2141);
function remarkParts(e, n) {
const t = (0, i.w)(n);
const {allClaimed: r, errorHelp: s} = t.labels;
const a = [ ...(0, c.pA)(e) ? [ r ] : [], ...e.decision === "error" ? [ s ] : [], ...aheadSentences(e, t) ];
return a.map(e => (0, o.xI)("attention", e));
}
function aheadSentences(e, n) {
if (e.ahead === null) return [];
const {labels: t, moments: r, reasons: o} = n;
const {evaluatedAt: i} = e;
const {rows: a, clearFrom: l, contractEnded: u} = e.ahead;
const d = a.filter(c.up).map(({code: e, facts: r}) => {
const {what: a} = o[e].ahead ?? o[e];
return `${t.ahead} ${(0, s.ai)(r, i, n).say(a)}`;
});
return [ ...d, ...a.length > 0 && l !== null ? [ t.aheadClear(r.stamp(l)) ] : [], ...u === null ? [] : [ t.contractEnded(r.date(u)) ] ];
}
function faultParts({diagnostics: e}, n) {
const t = e.map(e => (0, r.LO)(e, n));
return (0, o.uW)((0, i.w)(n).labels.faultsInFiles, (0, o.p_)(t, "numbers"));
}
function reasonParts(e, n, t = e.reasonCodes) {
const r = (0, l.v)(e, (0, i.w)(n)).filter(({code: e}) => t.includes(e));
return (0, o.p_)(reasonFindings(r, n), "paragraphs");
}
function reasonFindings(e, n) {
return e.map(({code: e, what: t, fix: r, mark: o}) => ({
kind: "finding",
...o !== void 0 && {
mark: o
},
says: t,
remedies: r,
code: e,
page: (0, a.Xz)(e, n)
}));
}
}),
6745: ((e, n, t) => {
t.d(n, {
Fi: () => rootCodeOf,
IN: () => byWeight,
M5: () => isInTheWay,
pA: () => isAllClaimed,
up: () => hasCode
});
var r = t(7273);
function isInTheWay({outcome: e}) {
return e === "fail" || e === "unverifiable";
}
function hasCode(e) {
return e.code !== null;
}
function rootCodeOf(e, n) {
if (!e.endsWith(".unverifiable")) return null;
const t = n.find(e => e.startsWith("api."));
if (t !== void 0) return t;
const r = n.find(e => e.startsWith("announcement."));
return e === "lead-time.unverifiable" && r !== void 0 ? r : null;
}
function byWeight(e) {
const rank = n => e.some(t => rootCodeOf(t, e) === n) ? -1 : (0, r.IQ)(n);
return [ ...e ].sort((e, n) => rank(e) - rank(n));
}
function isAllClaimed(e) {
const n = e.rules.map(({evidence: e}) => e).filter(Boolean);
return n.length > 0 && n.every(e => e === "claimed");
}
}),
7273: ((e, n, t) => {
t.d(n, {
IQ: () => rankOf,
O8: () => isReasonCode,
OE: () => o,
UL: () => isUntilAnnounced,
VV: () => placeIn,
dg: () => isTransient,
hg: () => showsInFiles,
lE: () => isPermanent
});
const plan = (...e) => {
const [n, ...t] = e;
return {
in: "intervention",
keys: [ n.split(" "), ...t.map(e => e.split(" ")) ]
};
};
const solution = e => ({
in: ".ezdrav/solution.yml",
keys: [ e.split(" ") ]
});
const roster = e => ({
in: ".ezdrav/staff.yml",
keys: [ [ e ] ]
});
const r = {
"file.missing": [ "until-mended", "night", null ],
"file.invalid": [ "until-mended", "night", null ],
"file.personal-data": [ "until-mended", "night", null ],
"rules.loosened": [ "until-mended", "night", solution("version") ],
"rules.unverifiable": [ "until-mended", "night", null ],
"target.withdrawn": [ "for-ever", "night", plan("status") ],
"target.no-release": [ "for-ever", "night", plan("release tag") ],
"target.tag-mismatch": [ "until-mended", "night", plan("release tag") ],
"target.commit-mismatch": [ "for-ever", "night", plan("release commit", "release tag") ],
"target.environment-mismatch": [ "for-ever", "night", plan("environment") ],
"target.ambiguous": [ "until-mended", "night", plan("release tag") ],
"target.finished": [ "for-ever", "night", plan("outcome") ],
"target.draft": [ "until-mended", "night", plan("status") ],
"target.unverifiable": [ "until-mended", "night", plan("release tag") ],
"announcement.missing": [ "until-announced", "night", plan("announcement", "id") ],
"announcement.recipient-missing": [ "until-mended", "files", plan("announcement recipients") ],
"announcement.in-future": [ "until-mended", "files", plan("announcement sent-at") ],
"announcement.no-reference": [ "until-mended", "files", plan("announcement reference") ],
"announcement.reference-malformed": [ "until-mended", "files", plan("announcement reference") ],
"announcement.plan-changed": [ "until-announced", "files", plan("announcement plan") ],
"announcement.unverifiable": [ "until-mended", "night", plan("announcement", "id") ],
"lead-time.too-short": [ "for-ever", "files", plan("announcement sent-at", "schedule start") ],
"lead-time.unverifiable": [ "until-mended", "night", plan("announcement sent-at", "schedule start") ],
"approval.client-missing": [ "until-mended", "night", plan("approvals client", "id") ],
"approval.ezdrav-ict-missing": [ "until-mended", "night", plan("approvals ezdrav-ict", "id") ],
"approval.rejected": [ "until-mended", "files", plan("rejections", "approvals", "id") ],
"approval.before-announcement": [ "until-mended", "files", plan("approvals", "announcement sent-at") ],
"approval.in-future": [ "until-mended", "files", plan("approvals") ],
"approval.same-party": [ "until-mended", "files", plan("approvals") ],
"approval.same-reference": [ "until-mended", "files", plan("approvals") ],
"approval.reference-malformed": [ "until-mended", "files", plan("approvals") ],
"approval.self": [ "until-mended", "night", plan("approvals") ],
"approval.plan-changed": [ "until-mended", "files", plan("approvals") ],
"approval.edited": [ "until-mended", "night", plan("approvals") ],
"approval.not-authorised": [ "until-mended", "night", plan("approvals") ],
"approval.unverifiable": [ "until-mended", "night", plan("approvals") ],
"schedule.outside-window": [ "for-ever", "files", plan("schedule start") ],
"schedule.spans-nights": [ "for-ever", "files", plan("schedule end") ],
"schedule.reversed": [ "for-ever", "files", plan("schedule end") ],
"slot.not-yet-open": [ "for-a-time", "night", plan("schedule start") ],
"slot.over": [ "for-ever", "night", plan("schedule end") ],
"fit.too-late": [ "for-ever", "night", plan("schedule work-minutes", "schedule end") ],
"fit.longer-than-slot": [ "for-ever", "files", plan("schedule work-minutes", "schedule end") ],
"freeze.active": [ "for-a-time", "night", solution("freezes") ],
"urgent.unjustified": [ "until-mended", "files", plan("urgent reason") ],
"urgent.no-incident": [ "until-mended", "files", plan("urgent incident") ],
"urgent.not-authorised": [ "until-mended", "night", solution("urgent-authorities") ],
"urgent.not-notified": [ "until-mended", "night", plan("urgent notification") ],
"urgent.recipient-missing": [ "until-mended", "files", plan("urgent notification recipients") ],
"urgent.plan-changed": [ "until-mended", "files", plan("urgent notification plan") ],
"urgent.notified-in-future": [ "until-mended", "files", plan("urgent notification sent-at") ],
"urgent.expired": [ "until-mended", "night", plan("urgent notification sent-at") ],
"urgent.unverifiable": [ "until-mended", "night", plan("urgent notification") ],
"staff.departed": [ "until-mended", "night", roster("staff") ],
"staff.unknown": [ "until-mended", "night", roster("staff") ],
"staff.no-statement": [ "until-mended", "night", roster("staff") ],
"staff.not-eligible": [ "until-mended", "night", roster("staff") ],
"staff.unverifiable": [ "until-mended", "night", null ],
"clock.unverifiable": [ "until-mended", "night", null ],
"api.forbidden": [ "until-mended", "night", null ],
"api.rate-limited": [ "until-mended", "night", null ],
"api.unavailable": [ "until-mended", "night", null ],
"api.malformed": [ "until-mended", "night", null ],
"event.not-allowed": [ "for-ever", "night", null ]
};
const o = Object.keys(r);
function reasonOf(e) {
return r[e];
}
function placeIn(e) {
const [, , n] = reasonOf(e);
return n;
}
function showsInFiles(e) {
const [, n] = reasonOf(e);
return n === "files";
}
function isReasonCode(e) {
return o.some(n => n === e);
}
function isUntilAnnounced(e) {
return lasts(e) === "until-announced";
}
function isTransient(e) {
return e.length > 0 && e.every(e => lasts(e) === "for-a-time");
}
function isPermanent(e) {
return e.some(e => lasts(e) === "for-ever");
}
function rankOf(e) {
const n = lasts(e);
if (n === "for-a-time") return 2;
return n === "until-mended" ? 1 : 0;
}
function lasts(e) {
const [n] = reasonOf(e);
return n;
}
}),
4151: ((e, n, t) => {
t.d(n, {
g: () => isOnlyTooEarly,
q: () => waitsInVain
});
var r = t(7273);
function waitsInVain({reasonCodes: e, ahead: n}) {
return (0, r.lE)(e) || n !== null && n.clearFrom === null;
}
function isOnlyTooEarly(e) {
return e.reasonCodes.join() === "slot.not-yet-open" && !waitsInVain(e);
}
}),
5458: ((e, n, t) => {
var r = t(5635);
var o = t(9011);
var s = t(1042);
var i = t(2921);
var a = t(4092);
var c = t(2266);
var l = t(2616);
var u = t(3024);
var d = t(8161);
var f = t(6760);
var p = t(6982);
var m = t(9896);
var g = t(857);
var h = t(4679);
function issueFileCommand(e, n) {
const t = process.env[`GITHUB_${e}`];
if (!t) throw new Error(`Unable to find environment variable for file command ${e}`);
if (!m.existsSync(t)) throw new Error(`Missing file at path: ${t}`);
m.appendFileSync(t, `${(0, h.E)(n)}${g.EOL}`, {
encoding: "utf8"
});
}
function prepareKeyValueMessage(e, n) {
const t = `ghadelimiter_${p.randomUUID()}`;
const r = (0, h.E)(n);
if (e.includes(t)) throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`);
if (r.includes(t)) throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`);
return `${e}<<${t}${g.EOL}${r}${g.EOL}${t}`;
}
const v = [ "decision", "allowed", "reason-codes", "intervention-id", "plan-digest", "opens-at", "closes-at", "valid-until", "earliest-start", "report", "issue-number", "verdict", "dossier" ];
function setOutputs(e) {
const n = process.env["GITHUB_OUTPUT"] ?? "";
if (n === "") throw new Error("GITHUB_OUTPUT is not set");
const t = (0, u.statSync)(n).size;
const r = e.map(([e, n]) => `${prepareKeyValueMessage(e, n)}\n`).join("");
try {
(0, u.appendFileSync)(n, r);
} catch (e) {
if ((0, u.statSync)(n).isFile()) (0, u.truncateSync)(n, t);
throw e;
}
}
function sizesOfFiles() {
const e = [ process.env["GITHUB_OUTPUT"] ?? "", process.env["GITHUB_STEP_SUMMARY"] ?? "" ];
return new Map(e.flatMap(e => sizeOf(e).map(n => [ e, n ])));
}
function sizeOf(e) {
try {
const n = (0, u.statSync)(e);
return n.isFile() ? [ n.size ] : [];
} catch {
return [];
}
}
function cutBack(e) {
for (const [n, t] of e) (0, u.truncateSync)(n, t);
}
function appendSummary(e) {
issueFileCommand("STEP_SUMMARY", e);
}
function writeReport(e) {
return writeBeside("ezdrav-report.json", `${JSON.stringify(e, null, 2)}\n`);
}
function writeBeside(e, n) {
const t = (0, f.join)(process.env["RUNNER_TEMP"] || (0, d.tmpdir)(), e);
(0, u.writeFileSync)(t, n);
return t;
}
class Cancelled extends Error {
name="Cancelled";
}
const w = 5e3;
async function runAction() {
process.exitCode = 1;
const e = new AbortController;
let n = null;
for (const t of [ "SIGINT", "SIGTERM" ]) process.once(t, () => {
e.abort(new Cancelled(t));
setTimeout(() => {
if (n === null) conclude((0, s.CB)({
kind: "cancelled"
}, languageAsked()));
process.exit(1);
}, w).unref();
});
process.once("beforeExit", () => {
if (n === null) conclude((0, s.CB)({
kind: "unanswered"
}, languageAsked()));
});
await (0, i.r)(languageAsked());
try {
const t = (0, c.Ko)(process.env);
const r = (0, a.yI)(process.env);
for (const e of [ t.smtpUrl, t.people, t.membersToken, t.organisationToken, t.solutionsToken ]) if (e !== void 0) (0, 
l.dK)(e);
const o = await perform({
inputs: t,
context: r,
signal: e.signal
});
e.signal.throwIfAborted();
n = o;
} catch (e) {
n = (0, s.CB)(failureOf(e), languageAsked());
}
conclude(n);
}
function languageAsked() {
return process.env["INPUT_LANGUAGE"]?.trim() === "sl" ? "sl" : "en";
}
function failureOf(e) {
if (e instanceof c.dz) return {
kind: "input",
name: e.input,
expected: e.expected,
why: e.why
};
if (e instanceof a.af) return {
kind: "runner",
name: e.variable
};
if (e instanceof Cancelled) {
(0, o.V)("cancelled", e.message);
return {
kind: "cancelled"
};
}
(0, o.V)("unexpected", e);
return {
kind: "unexpected",
cause: (0, r.r)(e)
};
}
async function perform(e) {
if (e.inputs.mode !== "gate") await (0, i.r)();
switch (e.inputs.mode) {
case "gate":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8558), t.e(6993), t.e(873), t.e(6829), t.e(8328), t.e(9446), t.e(581), t.e(1958) ]).then(t.bind(t, 1958))).gate(e);

case "check":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8558), t.e(6993), t.e(873), t.e(6829), t.e(8328), t.e(3391), t.e(9446), t.e(660), t.e(4084) ]).then(t.bind(t, 4084))).check(e);

case "announce":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8996), t.e(6611), t.e(8558), t.e(6993), t.e(873), t.e(6829), t.e(8328), t.e(3391), t.e(2877), t.e(9446), t.e(581), t.e(6411), t.e(2680), t.e(1874), t.e(5367) ]).then(t.bind(t, 5367))).announce(e);

case "approve":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8558), t.e(6993), t.e(873), t.e(6829), t.e(8328), t.e(1629), t.e(9446), t.e(581), t.e(3610), t.e(6865) ]).then(t.bind(t, 7610))).approve(e);

case "close":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8996), t.e(6611), t.e(8558), t.e(6993), t.e(873), t.e(6829), t.e(8328), t.e(2877), t.e(6411), t.e(2680), t.e(3912), t.e(1874), t.e(1135) ]).then(t.bind(t, 9296))).close(e);

case "request":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8996), t.e(6611), t.e(8558), t.e(6993), t.e(873), t.e(6829), t.e(8328), t.e(2877), t.e(6411), t.e(2680), t.e(418) ]).then(t.bind(t, 7612))).request(e);

case "resume":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8558), t.e(6993), t.e(873), t.e(6829), t.e(8328), t.e(9446), t.e(581), t.e(1958), t.e(6697) ]).then(t.bind(t, 6697))).resume(e);

case "guard":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8558), t.e(6993), t.e(873), t.e(6829), t.e(8328), t.e(9446), t.e(581), t.e(1958), t.e(893) ]).then(t.bind(t, 893))).guard(e);

case "doctor":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(7085), t.e(8558), t.e(873), t.e(6829), t.e(8328), t.e(1629), t.e(3350), t.e(7749) ]).then(t.bind(t, 6984))).doctor(e);

case "staff":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8996), t.e(6611), t.e(8558), t.e(873), t.e(6829), t.e(8328), t.e(2877), t.e(6411), t.e(2680), t.e(903) ]).then(t.bind(t, 8958))).reconcileStaff(e);

case "report":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8558), t.e(6993), t.e(6829), t.e(8328), t.e(3912), t.e(3386), t.e(6201) ]).then(t.bind(t, 5860))).report(e);

case "portfolio":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8558), t.e(6993), t.e(873), t.e(6829), t.e(8328), t.e(3391), t.e(612), t.e(1332) ]).then(t.bind(t, 4979))).portfolio(e);

case "evidence":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(1306), t.e(8558), t.e(6993), t.e(6829), t.e(8328), t.e(2877), t.e(3912), t.e(9884), t.e(8535), t.e(5849) ]).then(t.bind(t, 1546))).evidence(e);

default:
throw new c.dz("mode", c.FN.join(", "));
}
}
function conclude(e) {
const n = sizesOfFiles();
const fail = e => {
process.exitCode = 1;
concludeUnwritten(n, (0, r.r)(e));
(0, o.V)("unwritten", e);
};
process.stdout.removeAllListeners("error").once("error", fail);
try {
const n = writeReport(e.report);
const {dossier: t, kept: r, beside: o = {}} = e;
const s = t === void 0 ? null : writeBeside("ezdrav-dossier.zip", t);
appendSummary(e.summary);
setOutputs(outputsIn(e, n, s));
if (r !== void 0) writeBeside("ezdrav-verdict.json", r);
for (const [e, n] of Object.entries(o)) writeBeside(e, n);
(0, l.yy)(e.log);
for (const n of e.annotations) (0, l.fz)(n);
process.exitCode = e.exitCode;
} catch (e) {
fail(e);
}
}
function concludeUnwritten(e, n) {
const t = (0, s.CB)({
kind: "unwritten",
cause: n
}, languageAsked());
process.stdout.on("error", () => {});
for (const n of [ () => cutBack(e), () => appendSummary(t.summary), () => setOutputs(outputsIn(t, null, null)), () => writeReport(t.report), () => (0, 
l.yy)(t.log), () => t.annotations.forEach(l.fz) ]) try {
n();
} catch {}
}
function outputsIn({outputs: e, exitCode: n}, t, r) {
const o = v.flatMap(n => {
const o = n === "report" ? t : n === "dossier" ? r : e[n];
return n === "allowed" || o == null ? [] : [ [ n, o ] ];
});
return [ ...o, [ "allowed", String(e.allowed === "true" && n === 0) ] ];
}
runAction();
}),
1042: ((e, n, t) => {
t.d(n, {
CB: () => concludeFailure,
gx: () => concludeList,
Q2: () => concludeParts,
jU: () => concludeProblem,
F_: () => concludeVerdict,
dK: () => withParts
});
var r = t(6241);
var o = t(9665);
var s = t(4391);
var i = t(4369);
var a = t(2921);
function failureSentence(e, n) {
const t = (0, a.w)(n).failure;
switch (e.kind) {
case "input":
return inputSentence(e, t);

case "runner":
return t.runner(e.name);

case "cancelled":
return t.cancelled();

case "unanswered":
return t.unanswered();

case "unwritten":
return t.unwritten((0, i.MS)({
why: e.cause
}, (0, a.w)(n)));

case "unexpected":
return t.unexpected((0, i.MS)({
why: e.cause
}, (0, a.w)(n)));

case "problem":
return t.problem(e.said);
}
}
function inputSentence({name: e, expected: n, why: t}, r) {
const o = r.causes;
const i = t === null ? void 0 : o[t];
const a = i ?? r.input((0, s.TL)(e));
const l = c.has(e) ? r.inSecret : r.inWith;
return `${a} ${r.expected(n)} ${l}`;
}
const c = new Set([ "smtp-url", "people", "members-token", "organisation-token", "solutions-token" ]);
var l = t(4121);
var u = t(4057);
var d = t(2320);
var f = t(2638);
var p = t(3920);
var m = t(6337);
var g = t(5174);
var h = t(498);
var v = t(9964);
function concludeVerdict(e, {language: n, locate: t = new Map, file: s = null}) {
const i = (0, g.D)(e);
return {
exitCode: e.allowed ? 0 : 1,
outputs: (0, l.Y)(e),
log: (0, p.n)(e, {
language: n,
colour: false
}),
summary: (0, f.Y)(e, n),
annotations: [ ...(0, r.Ih)(e, {
language: n,
locate: t,
file: s
}), ...i === null ? [] : [ i ] ],
report: (0, o.L)(e, h.S, n)
};
}
function concludeParts(e, n, t) {
return {
...t,
log: (0, d._)(e, n),
summary: (0, u.Y1)(e)
};
}
function withParts(e, n, t, {annotations: r = [], facts: o = {}} = {}) {
const {report: s} = e;
return {
...e,
log: `${e.log}${(0, d._)(n, t)}`,
summary: `${e.summary}\n${(0, u.Y1)(n)}`,
annotations: [ ...e.annotations, ...r ],
...typeof s === "object" && {
report: {
...s,
...o
}
}
};
}
function concludeList(e, n, t, r) {
return concludeParts(e, n, {
exitCode: r ? 0 : 1,
outputs: {},
annotations: [],
report: t
});
}
function concludeProblem(e, n) {
const {request: t, permission: r, permissions: o} = e;
const i = (0, a.w)(n);
const c = (0, v.R6)(e, i);
const l = r === void 0 ? "" : ` (${(0, s.TL)([ r, o ?? [] ].flat().join("; "))})`;
return concludeFailure({
kind: "problem",
said: `${(0, s.TL)(t)}${c === "" ? "" : ": "}${c}${l}`
}, n);
}
function concludeFailure(e, n = "en") {
const t = failureSentence(e, n);
const r = (0, s.M_)(t, (0, a.w)(n).quotes);
return {
exitCode: 1,
outputs: (0, l.Y)(m.Y),
log: `${(0, p.n)(m.Y, {
language: n,
colour: false
})}\n${r}\n`,
summary: `${(0, f.Y)(m.Y, n)}\n\n${(0, s.AO)(t)}\n`,
annotations: [ {
level: "error",
title: "error",
message: r
} ],
report: (0, o.L)(m.Y, h.S, n)
};
}
}),
5174: ((e, n, t) => {
t.d(n, {
D: () => timeAnnotation,
Z: () => isRefusedForTime
});
var r = t(9466);
var o = t(7273);
var s = t(4151);
const i = "ezdrav-gate";
const a = /^refused for time alone: [A-Za-z0-9._-]{1,64} sha256:[0-9a-f]{64} opens \S+ closes \S+$/;
function timeAnnotation(e) {
const {intervention: n, opensAt: t, closesAt: a, reasonCodes: c} = e;
if (n === null || !(0, o.dg)(c)) return null;
if ((0, s.q)(e)) return null;
const moment = e => e === null ? "-" : (0, r.tK)(e);
const l = `${n.id} ${n.planDigest}`;
return {
level: "notice",
title: i,
message: `refused for time alone: ${l} opens ${moment(t)} closes ${moment(a)}`
};
}
function isRefusedForTime(e) {
return e.some(({title: e, message: n}) => e === i && a.test(n));
}
}),
6241: ((e, n, t) => {
t.d(n, {
I3: () => diagnosticAnnotations,
Ih: () => annotationsOf,
Oq: () => tenOfEach,
VZ: () => allDiagnosticAnnotations
});
var r = t(3753);
var o = t(3475);
var s = t(4391);
var i = t(5883);
var a = t(2141);
var c = t(2921);
const l = 10;
function cut(e, n) {
if (e.length <= l) return e;
const {labels: t} = (0, c.w)(n);
const r = e.slice(0, l - 1);
const o = e.slice(l - 1);
const s = [ ...new Set(o.map(({title: e}) => e)) ].join(", ");
return [ ...r, ...o.slice(0, 1).map(({level: e}) => ({
level: e,
title: t.andMore(o.length),
message: s
})) ];
}
function tenOfEach(e, n) {
return [ "error", "warning" ].flatMap(t => cut(e.filter(({level: e}) => e === t), n));
}
function allDiagnosticAnnotations(e, n) {
return e.map(e => {
const {file: t, line: i, column: a, code: c} = e;
const l = (0, o.Tp)(c, n);
const u = `${(0, r.Dh)(e, n)} ${l}`;
return {
level: "error",
title: c,
message: u,
file: (0, s.RK)(t),
line: i,
column: a
};
});
}
function diagnosticAnnotations(e, n) {
return cut(allDiagnosticAnnotations(e, n), n);
}
function reasonAnnotations(e, n) {
const t = (0, c.w)(n.language);
return (0, a.v)(e, t).map(({code: r, what: a, fix: c}) => ({
level: "error",
title: r,
message: `${(0, s.M_)([ ...a, ...c ].join(" "), t.quotes)} ${(0, o.Xz)(r, n.language)}`,
...(0, i.z)(r, e.rules, n)
}));
}
function clockWarnings(e, {language: n}) {
const {labels: t, values: r} = (0, c.w)(n);
return e.rules.flatMap(({facts: e}) => {
const n = e["runner-clock"];
const o = typeof n === "string" ? r[n] : void 0;
return o === void 0 ? [] : [ {
level: "warning",
title: t.runnerClock,
message: `${o}.`
} ];
});
}
function annotationsOf(e, n) {
const {language: t} = n;
if (e.diagnostics.length > 0) return diagnosticAnnotations(e.diagnostics, t);
return tenOfEach([ ...reasonAnnotations(e, n), ...clockWarnings(e, n) ], t);
}
}),
5332: ((e, n, t) => {
t.d(n, {
P: () => headline
});
var r = t(7273);
var o = t(4151);
var s = t(7723);
function freezeEnd(e) {
const n = e.rules.find(({code: e, outcome: n}) => e === "freeze.active" && n === "fail");
return n === void 0 ? null : (0, s.VC)(n.facts, "to");
}
function announcedAnew(e) {
const n = e.rules.filter(({outcome: e}) => e === "fail").map(({facts: e}) => (0, 
s.VC)(e, "earliest-start-if-announced-now"));
return n.find(e => e !== null) ?? null;
}
function whileNotAllowed(e, n) {
const {earliestStart: t, opensAt: s, closesAt: i, reasonCodes: a} = e;
if (a.includes("schedule.reversed")) return null;
const c = a.some(r.UL);
const l = c ? t : announcedAnew(e);
if (l !== null) return {
kind: "announced-now",
at: l
};
const u = freezeEnd(e);
if (u !== null) return {
kind: "freeze-ends",
at: u
};
if (s !== null && n < s) return (0, o.q)(e) ? null : {
kind: "opens",
at: e.ahead?.clearFrom ?? s
};
if (i === null) return null;
return {
kind: n < i ? "closes" : "over",
at: i
};
}
const i = {
allow: ({validUntil: e}) => e === null ? null : {
kind: "start-by",
at: e
},
"allow-urgent": ({validUntil: e}) => e === null ? null : {
kind: "expires",
at: e
},
deny: whileNotAllowed,
unverifiable: whileNotAllowed,
invalid: () => null,
error: () => null
};
function nextMoment(e) {
const {evaluatedAt: n, decision: t} = e;
const r = n === null ? null : i[t](e, n);
return n === null || r === null ? null : {
...r,
ahead: r.at - n
};
}
var a = t(6745);
function weightiest(e) {
return e.find(e => !(0, r.dg)([ e ])) ?? e[0];
}
function headline(e, n) {
const {decisions: t, labels: r, moments: s, nextMoments: i, reasons: a} = n;
const c = e.reasonCodes;
const l = e.decision === "unverifiable" ? c.find(e => e.startsWith("api.")) : null;
const u = l ?? weightiest(c);
const d = c.length - 1;
const f = (0, o.g)(e);
const p = nextMoment(e);
const m = [];
if (e.decision === "invalid" && e.diagnostics.length > 0) m.push(r.faults(e.diagnostics.length)); else if (u !== void 0 && !f) {
const n = d === 0 ? "" : ` ${r.moreReasons(d)}`;
const t = e.ahead?.rows[0]?.code ?? null;
const o = c.length === 1 && u === "slot.not-yet-open" && t !== null;
const {brief: s} = o ? a[t].ahead ?? a[t] : a[u];
m.push(`${s}${n}`);
}
if (p !== null) {
const n = p.kind === "start-by" || p.kind === "expires" || p.kind === "closes";
const t = s.length(p.ahead, n ? "down" : "up");
m.push(i[p.kind](s.when(p.at, e.evaluatedAt), t));
}
const g = t[f ? "not-yet" : spoken(e)];
return m.length === 0 ? g : `${g} ${n.dash} ${m.join("; ")}`;
}
function spoken(e) {
const {decision: n} = e;
const t = n === "allow" || n === "allow-urgent";
return t && (0, a.pA)(e) ? `would-${n}` : n;
}
}),
9665: ((e, n, t) => {
t.d(n, {
I: () => isoOrNull,
L: () => jsonReport
});
var r = t(9466);
var o = t(3753);
var s = t(7723);
var i = t(6745);
var a = t(3475);
function isoOrNull(e) {
return e === null ? null : (0, r.tK)(e);
}
function jsonValue(e) {
if ((0, s.ii)(e)) return (0, r.tK)(e.at);
if (Array.isArray(e)) return e.map(jsonValue);
return (0, s.IZ)(e) ? jsonFacts(e) : e;
}
function jsonFacts(e) {
return Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, jsonValue(n) ]));
}
function jsonRow({rule: e, outcome: n, code: t, evidence: r, facts: o, decidedBy: s}) {
const i = {
rule: e,
outcome: n,
code: t,
evidence: r,
facts: jsonFacts(o)
};
return s === void 0 ? i : {
...i,
"decided-by": s
};
}
function jsonReport(e, n, t) {
const {intervention: r} = e;
return {
schema: 1,
decision: e.decision,
allowed: e.allowed,
"reason-codes": e.reasonCodes,
reasons: (0, a.e2)(e.reasonCodes, t),
intervention: r && {
id: r.id,
"plan-digest": r.planDigest,
urgent: r.urgent
},
"evaluated-at": isoOrNull(e.evaluatedAt),
"opens-at": isoOrNull(e.opensAt),
"closes-at": isoOrNull(e.closesAt),
"valid-until": isoOrNull(e.validUntil),
"earliest-start": isoOrNull(e.earliestStart),
ahead: e.ahead && {
"clear-from": isoOrNull(e.ahead.clearFrom),
"contract-ended": e.ahead.contractEnded,
reasons: (0, a.e2)(e.ahead.rows.filter(i.up).map(({code: e}) => e), t),
rules: e.ahead.rows.map(jsonRow)
},
rules: e.rules.map(jsonRow),
diagnostics: e.diagnostics.map(e => ({
file: e.file,
line: e.line,
column: e.column,
code: e.code,
"help-url": (0, a.Tp)(e.code, t),
message: (0, o.Dh)(e, t)
})),
versions: {
product: n.product,
calendar: n.calendar,
tzdata: n.tzdata
}
};
}
}),
4328: ((e, n, t) => {
t.d(n, {
CV: () => repeatsFacts,
Ld: () => namedFacts,
g: () => essentialFacts
});
var r = t(4391);
var o = t(7723);
var s = t(4369);
var i = t(6745);
const a = 12;
const c = new Set([ "sources", "plan" ]);
function isSilent(e) {
return e === null || e === "" || Array.isArray(e) && e.length === 0;
}
function said(e, n) {
const {labels: t, moments: i, values: a} = n;
if (typeof e === "boolean") return e ? t.yes : t.no;
if ((0, s.$P)(e)) return i.date(e);
if (typeof e === "string") return Object.hasOwn(a, e) ? String(a[e]) : (0, r.TL)(e);
if ((0, o.ii)(e)) return i.stamp(e.at);
const c = (0, s.MS)(e, n);
if (c !== "") return c;
if ((0, o.IZ)(e)) return named(e, n).join(" ");
return Array.isArray(e) ? listed(e, n) : `${e}`;
}
function itemSaid(e, n) {
if ((0, s.$P)(e)) return n.moments.day(e);
if (!(0, o.IZ)(e) || !(0, s.$P)(e["date"])) return said(e, n);
const {date: t, ...r} = e;
return [ itemSaid(t, n), ...named(r, n) ].join(" ");
}
function listed(e, n) {
const t = e.slice(0, a).map(e => itemSaid(e, n));
const r = e.length - t.length;
return [ ...t, ...r > 0 ? [ n.labels.andMore(r) ] : [] ].join(", ");
}
function named(e, n) {
return Object.entries(e).filter(([e, n]) => !c.has(e) && !isSilent(n)).map(([e, t]) => {
const o = Object.hasOwn(n.facts, e) ? n.facts[e] : (0, r.RK)(e);
if (typeof o === "object") return t === true ? o.true : o.false;
return o === "" ? said(t, n) : `${o}: ${said(t, n)}`;
}).filter(e => e !== "");
}
const l = {
file: [ "files", "diagnostics" ],
rules: [ "file", "changed", "by", "pushed-at", "holds-from", "direct-pushes-seen" ],
target: [ "ref", "announced-tag", "announced-commit", "pin-compared", "environment" ],
announcement: [ "announced-at", "reference", "missing", "custodian-named", "signature", "signature-lacks" ],
"lead-time": [ "announced-at", "working-days", "counted", "skipped", "earliest-start", "earliest-start-if-announced-now" ],
approval: [ "party", "by", "at", "reference", "self" ],
schedule: [ "window-opens-at", "window-closes-at", "downtime" ],
slot: [ "reversed", "opens-at", "closes-at", "now" ],
fit: [ "last-start", "work-minutes", "rollback-minutes" ],
freeze: [ "from", "to", "reason", "passed", "periods" ],
urgent: [ "incident", "notified-at", "expires-at", "missing", "custodian-named", "authorised-by", "signature", "signature-lacks" ],
staff: [ "login", "ref", "departed-at" ],
clock: [ "now", "request", "status", "detail", "flaw" ],
api: [ "request", "status", "detail", "flaw", "permission" ],
event: [ "event" ]
};
const u = [ "deployed", "tag-now", "announced-environment", "considered" ];
const d = [ "why", "unknown", "thrown" ];
function namedFacts(e, n) {
return named(e.facts, n);
}
function essentialFacts(e, n) {
const t = (0, i.M5)(e) ? u : [];
const r = [ ...d, ...l[e.rule], ...t ];
const o = r.flatMap(n => {
const t = e.facts[n];
return t === void 0 ? [] : [ [ n, t ] ];
});
return named(Object.fromEntries(o), n);
}
function repeatsFacts(e, n) {
return n?.facts === e.facts;
}
}),
4121: ((e, n, t) => {
t.d(n, {
Y: () => outputsOf
});
var r = t(9665);
const o = /^[A-Za-z0-9._-]{1,64}$/;
const s = /^sha256:[0-9a-f]{64}$/;
function only(e, n) {
return n !== void 0 && e.test(n) ? n : "";
}
function outputsOf(e) {
return {
decision: e.decision,
allowed: String(e.allowed),
"reason-codes": e.reasonCodes.join(","),
"intervention-id": only(o, e.intervention?.id),
"plan-digest": only(s, e.intervention?.planDigest),
"opens-at": (0, r.I)(e.opensAt) ?? "",
"closes-at": (0, r.I)(e.closesAt) ?? "",
"valid-until": (0, r.I)(e.validUntil) ?? "",
"earliest-start": (0, r.I)(e.earliestStart) ?? ""
};
}
}),
5883: ((e, n, t) => {
t.d(n, {
z: () => shownAt
});
var r = t(7273);
var o = t(4391);
var s = t(4369);
function shownAt(e, n, t) {
const r = n.some(n => n.code === e && (n.decidedBy !== void 0 || (0, s.s6)(n.facts)));
const o = t.locate.get(i);
if (!r || o === void 0) return reasonPlace(e, t);
return {
file: i,
...o([ "organisation" ])
};
}
const i = ".ezdrav/solution.yml";
function reasonPlace(e, n) {
const t = (0, r.VV)(e);
if (t === null) return null;
const s = t.in === "intervention" ? n.file : t.in;
const i = s === null ? void 0 : n.locate.get(s);
if (s === null || i === void 0) return null;
const a = i([]);
const c = t.keys.map(e => i(e));
const l = c.find(({line: e, column: n}) => e !== a.line || n !== a.column);
return {
file: (0, o.RK)(s),
...l ?? a
};
}
}),
9964: ((e, n, t) => {
t.d(n, {
R6: () => problemDetail,
n5: () => limitSentence,
qe: () => unknownSentence
});
var r = t(4391);
var o = t(4369);
var s = t(8595);
function limitSentence({until: e}, {announce: n, moments: t}) {
return e === void 0 ? [] : [ (0, s.Bq)(n.limited, {
when: t.stamp(e)
}) ];
}
function unknownSentence(e, n, t) {
const {request: o, permission: s, permissions: i} = e;
const a = s === void 0 ? "" : n.lacks(i ?? s);
const c = limitSentence(e, t).map(e => ` ${e}`);
return `${n.problem((0, r.RK)(o), problemDetail(e, t))}${a}${c.join("")}`;
}
function problemDetail({flaw: e, detail: n}, t) {
if (e !== void 0) return (0, o.MS)({
why: e.why,
...e.values
}, t);
return n === "" ? "" : (0, r.TL)(n);
}
}),
4057: ((e, n, t) => {
t.d(n, {
Y1: () => partsHtml,
ob: () => fittedHtml,
zS: () => pageHtml
});
var r = t(1294);
var o = t(4391);
var s = t(2921);
const i = {
items: 1 / 0,
sentences: 1 / 0,
characters: 1 / 0
};
const a = [ {
items: 1e3,
sentences: 10,
characters: 1200
}, {
items: 100,
sentences: 10,
characters: 1200
}, {
items: 30,
sentences: 3,
characters: 600
}, {
items: 10,
sentences: 2,
characters: 500
}, {
items: 6,
sentences: 1,
characters: 240
}, {
items: 2,
sentences: 1,
characters: 120
} ];
const c = {
good: "✅ ",
bad: "❌ ",
attention: "⚠️ ",
unknown: "❓ "
};
function partsHtml(e) {
return `${e.map(e => partHtml(e, {
cut: i,
more: String
})).join("\n\n")}\n`;
}
function pageHtml(e) {
return e.map(e => partHtml(e, {
cut: i,
more: String,
isPage: true
})).join("\n");
}
function fittedHtml(e, n, t) {
const {andMore: r} = (0, s.w)(n).labels;
let o = "";
for (const n of a) {
const s = {
cut: n,
more: r
};
const i = fewerTables(e, s);
o = `${i.map(e => partHtml(e, s)).join("\n\n")}\n`;
if ((new TextEncoder).encode(o).length < t) break;
}
return o;
}
function fewerTables(e, {cut: n, more: t}) {
const o = e.filter(({kind: e}) => e === "table" || e === "group");
const [s] = o.slice(n.items);
return e.flatMap(e => {
if (e === s) return [ (0, r.em)(t(o.length - n.items)) ];
return o.slice(n.items).includes(e) ? [] : [ e ];
});
}
function partHtml(e, n) {
switch (e.kind) {
case "heading":
{
const {level: t = 2, sign: r} = e;
const s = `${r === void 0 ? "" : `${r} `}${(0, o.js)(e.text)}`;
return n.isPage === true ? `<h${t - 1}>${s}</h${t - 1}>` : `${"#".repeat(t)} ${s}`;
}

case "sentence":
return `<p>${within(e, n)}</p>`;

case "list":
{
const t = first(e.items, n, e => within(e, n));
if (e.look === "paragraphs") return t.map(e => `<p>${e}</p>`).join("\n");
const r = e.look === "numbers" ? "ol" : "ul";
return [ `<${r}>`, ...t.map(e => `<li>${e}</li>`), `</${r}>` ].join("\n");
}

case "table":
return tableHtml(e, n);

case "group":
return e.parts.map(e => partHtml(e, n)).join("\n\n");

case "block":
return `<pre>${preformatted(e.text)}</pre>`;

case "folded":
{
const t = e.parts.map(e => partHtml(e, n));
return `<details><summary>${(0, o.js)(e.title)}</summary>${t.join("\n")}</details>`;
}
}
}
function first(e, {cut: n, more: t}, r) {
const s = e.length - n.items;
return [ ...e.slice(0, n.items).map(r), ...s > 0 ? [ (0, o.js)(t(s)) ] : [] ];
}
function within(e, n) {
const t = e.mark === void 0 ? "" : c[e.mark];
if (e.kind === "sentence") return `${t}${piecesHtml(e.text, n)}`;
const {place: s, says: i, why: a, remedies: l, code: u, page: d} = e;
const f = d === void 0 ? (0, o.h8)(u) : `<a href="${(0, o.js)(d)}">${(0, o.js)(u)}</a>`;
const {cut: p, more: m} = n;
const g = first(i, {
cut: {
...p,
items: p.sentences
},
more: m
}, e => piecesHtml((0, r.Xe)(e).map(emphasised), n));
const h = s === void 0 ? "" : `${(0, o.h8)((0, o.vI)(s, p.characters))} `;
return [ `${t}${h}${g.join("<br>")}`, ...a === void 0 ? [] : [ pieceHtml(a, n) ], ...l.slice(0, p.sentences).map(e => `→ ${pieceHtml(e, n)}`), `<sub>${f}</sub>` ].join("<br>");
}
function emphasised(e) {
return typeof e === "string" ? {
kind: "strong",
text: e
} : e;
}
function piecesHtml(e, n) {
return (0, r.Xe)(e).map(e => pieceHtml(e, n)).join(" ");
}
function pieceHtml(e, {cut: {characters: n}}) {
if (typeof e === "string") return (0, o.hy)((0, o.vI)(e, n));
const t = (0, o.vI)(e.text, n);
switch (e.kind) {
case "strong":
return `<b>${(0, o.hy)(t)}</b>`;

case "code":
return e.isSmall === true ? `<sub>${(0, o.h8)(t)}</sub>` : (0, o.h8)(t);

case "link":
return `<a href="${(0, o.js)(e.to)}">${(0, o.js)(t)}</a>`;
}
}
function tableHtml({title: e, head: n, rows: t}, r) {
const s = t.map(({mark: e, cells: n, notes: t}) => ({
mark: e,
cells: t === void 0 ? n : [ ...n, t ]
}));
const i = Math.max(n?.length ?? 0, ...s.map(({cells: e}) => e.length));
const a = s.slice(0, r.cut.items).map(({mark: e, cells: t}) => rowHtml(e, t, n === void 0, r));
const c = t.length - a.length;
return [ "<table>", ...e === void 0 ? [] : [ `<tr><th colspan="${i}">${piecesHtml(e, r)}</th></tr>` ], ...n === void 0 ? [] : [ `<tr>${n.map(e => `<th align="left">${(0, 
o.js)(e)}</th>`).join("")}</tr>` ], ...a, ...c > 0 ? [ `<tr><td colspan="${i}">${(0, 
o.js)(r.more(c))}</td></tr>` ] : [], "</table>" ].join("\n");
}
function rowHtml(e, n, t, o) {
const s = n.map((n, s) => {
const i = e !== void 0 && s === 1 ? c[e] : "";
const a = `${i}${(0, r.Xe)(n).map(e => pieceHtml(e, o)).join("<br>")}`;
return t && s === 0 ? `<th align="left">${a}</th>` : `<td>${a}</td>`;
});
return `<tr>${s.join("")}</tr>`;
}
function preformatted(e) {
return e.replace(/\n+$/, "").split("\n").map(o.js).join("&#10;");
}
}),
2638: ((e, n, t) => {
t.d(n, {
R: () => $,
Y: () => summaryOf
});
var r = t(9467);
var o = t(7209);
var s = t(4151);
var i = t(1294);
var a = t(7723);
var c = t(4328);
var l = t(4369);
var u = t(6745);
const d = {
pass: "✅",
fail: "❌",
unverifiable: "❓",
waived: "➖",
reported: "ℹ️",
"not-applicable": "➖"
};
function foldedRules(e, n) {
const {labels: t} = n;
const r = e.rules.filter(({outcome: e}) => e !== "not-applicable");
const o = new Set(r.filter(u.M5).map(({rule: e}) => e));
const s = new Set(r.map(({rule: e}) => e));
const a = e.rules.length === 0;
return {
kind: "folded",
title: a ? t.details : t.rulesMet(s.size - o.size, s.size),
parts: [ a ? (0, i.em)(t.nothingJudged) : rulesTable(e, n), ...(0, i.p_)(codesOf(e, n)), ...wordsOf(e, n), ...allFacts(e, n) ]
};
}
function wouldStand(e, n, t) {
if (e.code === null || (0, u.M5)(e)) return [];
const {say: r} = (0, l.ai)(e.facts, n.evaluatedAt, t);
return [ `${t.labels.wouldStand} ${r(t.reasons[e.code].what)}` ];
}
function rulesTable(e, n) {
const {grades: t, labels: r, outcomes: o, rules: s} = n;
const cellsOf = (r, i) => {
const a = (0, c.CV)(r, e.rules[i - 1]) ? [] : (0, c.g)(r, n);
const l = [ ...wouldStand(r, e, n), ...a ];
const u = r.code === null ? [] : [ {
kind: "code",
text: r.code,
isSmall: true
} ];
return [ s[r.rule].name, `${d[r.outcome]} ${o[r.outcome].word}`, r.evidence === null ? "–" : t[r.evidence].word, l.length === 0 ? u : [ ...u, l.join(" · ") ] ];
};
return {
kind: "table",
head: [ r.rule, r.outcome, r.evidence, r.compared ],
rows: e.rules.map((e, n) => ({
cells: cellsOf(e, n)
}))
};
}
function codesOf({intervention: e, reasonCodes: n}, {labels: t}) {
return [ ...e === null ? [] : [ (0, i.em)([ `${t.plan}:`, (0, i.aY)(e.planDigest) ]) ], ...n.length === 0 ? [] : [ (0, 
i.em)([ `${t.reasonCodes}:`, ...n.map(i.aY) ]) ] ];
}
function wordsOf({rules: e}, {grades: n, labels: t, outcomes: r}) {
const glossary = (e, n, t) => {
const r = Object.entries(n).filter(([e]) => t.includes(e));
const o = r.map(([, {word: e, note: n}]) => (0, i.em)([ (0, i.ko)(e), `– ${n}` ]));
return o.length === 0 ? [] : [ (0, i.em)((0, i.ko)(e)), ...(0, i.p_)(o) ];
};
return [ ...glossary(t.evidenceGrades, n, e.map(({evidence: e}) => e)), ...glossary(t.ruleOutcomes, r, e.map(({outcome: e}) => e)) ];
}
function allFacts({rules: e}, n) {
const t = e.filter((n, t) => !(0, c.CV)(n, e[t - 1]) && Object.keys(n.facts).length > 0);
if (t.length === 0) return [];
return [ {
kind: "table",
rows: t.map(e => ({
cells: [ n.rules[e.rule].name, (0, c.Ld)(e, n).join(" · ") ]
}))
} ];
}
var f = t(5332);
var p = t(2921);
var m = t(9466);
const g = m.dp / 3;
const h = 2 * m.dp;
const v = 14 * m.dp;
function nightDrawing(e, n) {
const {evaluatedAt: t, opensAt: r, closesAt: s} = e;
if (r === null || s === null || s <= r) return null;
const i = {
start: r,
end: s
};
const a = windowAround(e, i);
const c = t !== null && t >= (0, m.tY)(r, -h) && t <= (0, m.tY)(s, h);
const l = hourBefore(Math.min(i.start, a.start, c ? t : i.start));
const u = Math.max(i.end, a.end, c ? t : i.end);
if (u - l > v) return null;
const {picture: d} = n;
const f = [ d.window, d.slot, d.now ];
const label = e => `${e.padEnd(Math.max(...f.map(({length: e}) => e)))} `;
const column = e => Math.round((e - l) / g);
const bar = ({start: e, end: n}, t) => `${" ".repeat(column(e))}${t.repeat(Math.max(1, column(n) - column(e)))}`;
const p = [];
for (let e = l; e <= u; e = (0, m.tY)(e, 2 * m.dp)) p.push((0, o.HJ)(e).slice(0, 2));
return [ `${label("")}${p.map(e => e.padEnd(6)).join("")}`.trimEnd(), `${label(d.window)}${bar(a, "─")}`, `${label(d.slot)}${bar(i, "█")}`, ...c ? [ `${label(d.now)}${" ".repeat(column(t))}▲` ] : [] ];
}
function hourBefore(e) {
return (0, m.B9)(Math.floor(e / m.dp) * m.dp);
}
function windowAround({rules: e}, n) {
const t = e.find(({rule: e}) => e === "schedule")?.facts ?? {};
const o = (0, a.VC)(t, "window-opens-at");
const s = (0, a.VC)(t, "window-closes-at");
if (o !== null && s !== null) return {
start: o,
end: s
};
return (0, r.iV)((0, r.kB)(n.start), r.hu, t["downtime"] === true);
}
var w = t(4057);
var y = t(9109);
const $ = 65536;
function signOf(e) {
if ((0, s.g)(e)) return "⏳";
return e.allowed ? "✅" : "⛔";
}
function subject(e, {labels: n, moments: t}) {
const {intervention: r, evaluatedAt: o} = e;
const s = r === null ? [] : [ (0, i.aY)(r.id), "·", ...r.urgent ? [ (0, i.ko)(n.urgent), "·" ] : [], n.plan, (0, 
i.aY)(r.planDigest.slice(0, 19)), "·" ];
const a = o === null ? n.notJudged : n.judged(t.stamp(o));
return (0, i.em)([ ...s, `${a} · ${n.zone}` ]);
}
function times(e, n) {
const {evaluatedAt: t, opensAt: s, closesAt: c, validUntil: l, intervention: u} = e;
const {labels: d, moments: f} = n;
const p = d.times;
const said = e => t !== null && ((0, o.gD)(e) === (0, o.gD)(t) || (0, r.kB)(e) === (0, 
r.kB)(t)) ? f.time(e) : `${f.day((0, o.gD)(e))} ${f.time(e)}`;
const m = (0, a.VC)(e.rules.find(({rule: e}) => e === "fit")?.facts ?? {}, "last-start");
const g = u?.urgent === true ? null : m ?? l;
const h = g !== null && c !== null && g < c;
const v = [ ...t === null ? [] : [ p.now(f.time(t)) ], ...s === null || c === null ? [] : [ p.slot(said(s), (0, 
r.kB)(s) === (0, r.kB)(c) ? f.time(c) : said(c)) ], ...h && s !== null && g >= s ? [ p.startBy((0, 
r.kB)(g) === (0, r.kB)(s) ? f.time(g) : said(g)) ] : [], ...u?.urgent === true && l !== null ? [ p.expires(said(l)) ] : [] ];
return v.length < 2 ? [] : [ (0, i.em)(v.join(" · ")) ];
}
const b = /^(?:schedule|slot|fit|freeze)\./;
function drawing(e, n) {
if (!e.reasonCodes.some(e => b.test(e))) return [];
const t = nightDrawing(e, n);
return t === null ? [] : [ (0, i.fI)(t.join("\n")) ];
}
function summaryOf(e, n) {
const t = (0, p.w)(n);
const r = [ {
kind: "heading",
text: (0, f.P)(e, t),
sign: signOf(e)
}, ...times(e, t), ...(0, y.ZO)(e, n), ...e.allowed ? [ (0, i.em)(t.labels.allowedHelp) ] : [], ...(0, 
y.r8)(e, n), ...(0, y.R)(e, n), ...drawing(e, t), subject(e, t), foldedRules(e, t) ];
return (0, w.ob)(r, n, $);
}
}),
3920: ((e, n, t) => {
t.d(n, {
n: () => verdictText,
y: () => standingText
});
var r = t(4328);
var o = t(1294);
var s = t(4391);
var i = t(5332);
var a = t(2921);
var c = t(2320);
var l = t(9109);
var u = t(3023);
const d = 100;
const f = 2;
const p = {
pass: {
sign: "✓",
colour: 32
},
fail: {
sign: "✗",
colour: 31
},
unverifiable: {
sign: "?",
colour: 31
},
waived: {
sign: "-",
colour: f
},
reported: {
sign: "i",
colour: f
},
"not-applicable": {
sign: "-",
colour: f
}
};
function subject(e, {labels: n, moments: t}) {
const {intervention: r, evaluatedAt: o} = e;
return [ ...r === null ? [] : [ (0, s.RK)(r.id), ...r.urgent ? [ n.urgent ] : [], `${n.plan} ${(0, 
s.RK)(r.planDigest)}` ], o === null ? n.notJudged : n.judged(t.stamp(o)), n.zone ].join(" · ");
}
function ruleLines(e, n, t, o) {
const {grades: i, outcomes: a} = n;
const c = e.rules.map(({rule: e}) => n.rules[e].name);
const l = e.rules.map(({outcome: e}) => a[e].word);
const d = e.rules.map(e => e.evidence === null ? "–" : i[e.evidence].word);
return e.rules.flatMap((i, a) => {
const m = [ p[i.outcome].sign, (0, u.jC)(String(c[a]), c), (0, u.jC)(String(l[a]), l), (0, 
u.jC)(String(d[a]), d) ];
const g = rowLines(m.join("  "), i.code ?? "", o);
const h = (0, r.CV)(i, e.rules[a - 1]);
const v = h ? "" : (0, r.g)(i, n).join(" · ");
return [ ...g.map(e => t(e, p[i.outcome].colour)), ...v === "" ? [] : (0, u.ky)((0, 
s.M_)(v, n.quotes), o, "     ", "     ").map(e => t(e, f)) ];
});
}
function rowLines(e, n, t) {
const r = `${e}  ${n}`.trimEnd();
if ((0, u.qz)(r) <= t) return [ r ];
const o = (0, u.ky)(e.trimEnd().replace(/ {2,}/g, "  "), t, "", "   ");
return n === "" ? o : [ ...o, `   ${n}` ];
}
function verdictText(e, {language: n, colour: t, columns: r = d}) {
const s = (0, a.w)(n);
const {labels: u} = s;
const f = Math.min(d, r);
const p = (0, c.C)(t);
const m = e.allowed ? "good" : "bad";
const g = (0, c._)([ {
kind: "heading",
text: (0, i.P)(e, s),
mark: m
}, (0, o.em)(subject(e, s)), ...(0, l.ZO)(e, n), ...(0, l.r8)(e, n), ...(0, o.uW)(u.standsInTheWay, (0, 
l.R)(e, n)) ], n, {
columns: f,
colour: t
});
const h = ruleLines(e, s, p, f);
const v = h.length === 0 ? [] : [ "", p(u.rules, 1), ...h, "" ];
return `${g}${v.join("\n")}`;
}
function standingText(e, n, t) {
const {language: r, colour: o} = t;
const s = Math.min(d, t.columns);
return (0, c._)((0, l.R)(e, r, n), r, {
columns: s,
colour: o
}).trimEnd();
}
}),
6337: ((e, n, t) => {
t.d(n, {
Y: () => r
});
const r = {
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
rules: [],
diagnostics: []
};
}),
4092: ((e, n, t) => {
t.d(n, {
I: () => readOwnWorkflow,
af: () => ContextError,
yI: () => readContext,
ze: () => onServer
});
class ContextError extends Error {
variable;
constructor(e) {
super(`${e} is missing or not what a runner sets`);
this.name = "ContextFault";
this.variable = e;
}
}
function readContext(e) {
const read = (n, t) => {
const r = e[n] ?? "";
if (!t.test(r)) throw new ContextError(n);
return r;
};
const [n = "", t = ""] = read("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/).split("/");
const r = read("GITHUB_SERVER_URL", /^https?:\/\/[^/?#@\s]+$/);
return {
owner: n,
name: t,
server: r,
repositoryId: Number(read("GITHUB_REPOSITORY_ID", /^\d{1,15}$/)),
runId: Number(read("GITHUB_RUN_ID", /^\d{1,15}$/)),
event: read("GITHUB_EVENT_NAME", /^[a-z_]+$/),
ref: read("GITHUB_REF", /^refs\/[^\s]+$/),
sha: read("GITHUB_SHA", /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
api: onServer(read("GITHUB_API_URL", /^https?:\/\/[^?#@\s]+$/), r, "GITHUB_API_URL"),
graphql: onServer(read("GITHUB_GRAPHQL_URL", /^https?:\/\/[^?#@\s]+$/), r, "GITHUB_GRAPHQL_URL")
};
}
function onServer(e, n, t) {
const r = new URL(e);
const o = new URL(n);
const s = r.host === o.host || r.host === `api.${o.host}`;
const i = r.protocol === "https:" || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(r.hostname);
if (!s || !i || r.protocol !== o.protocol) throw new ContextError(t);
return e.replace(/\/+$/, "");
}
function readOwnWorkflow() {
const e = process.env["GITHUB_WORKFLOW_REF"] ?? "";
return /\/\.github\/workflows\/([^/@]+)@/.exec(e)?.[1] ?? null;
}
}),
2266: ((e, n, t) => {
t.d(n, {
FN: () => r,
Ko: () => readInputs,
dz: () => InputError
});
const r = [ "gate", "check", "announce", "approve", "close", "request", "staff", "resume", "guard", "doctor", "report", "portfolio", "evidence" ];
class InputError extends Error {
input;
expected;
why;
constructor(e, n, t = null) {
super(`input ${e}: expected ${n}`);
this.name = "InputFault";
this.input = e;
this.expected = n;
this.why = t;
}
}
function readInputs(e) {
const read = n => e[`INPUT_${n.toUpperCase()}`]?.trim() || void 0;
const n = read("mode") ?? "gate";
if (!isMode(n)) throw new InputError("mode", r.join(", "));
const t = read("language");
if (t !== void 0 && t !== "en" && t !== "sl") throw new InputError("language", "en, sl");
const o = read("token");
if (o === void 0) throw new InputError("token", "${{ github.token }}");
return {
mode: n,
token: o,
language: t,
intervention: read("intervention"),
environment: read("environment") ?? "production",
waitMinutes: minutes(read("wait-minutes") ?? "0"),
smtpUrl: read("smtp-url"),
mailFrom: read("mail-from"),
people: read("people"),
membersToken: read("members-token"),
organisationToken: read("organisation-token"),
solutionsToken: read("solutions-token"),
workflow: read("workflow"),
request: read("request"),
sendAgain: read("send-again"),
verdict: read("verdict")
};
}
function isMode(e) {
return r.some(n => n === e);
}
function minutes(e) {
const n = /^\d{1,2}$/.test(e) ? Number(e) : Number.NaN;
if (!(n <= 60)) throw new InputError("wait-minutes", "0–60");
return n;
}
}),
2616: ((e, n, t) => {
t.d(n, {
fz: () => annotate,
Os: () => group,
dK: () => mask,
yy: () => print
});
var r = t(857);
var o = t(4679);
function issueCommand(e, n, t) {
const o = new Command(e, n, t);
process.stdout.write(o.toString() + r.EOL);
}
function issue(e, n = "") {
issueCommand(e, {}, n);
}
const s = "::";
class Command {
constructor(e, n, t) {
if (!e) e = "missing.command";
this.command = e;
this.properties = n;
this.message = t;
}
toString() {
let e = s + this.command;
if (this.properties && Object.keys(this.properties).length > 0) {
e += " ";
let n = true;
for (const t in this.properties) if (this.properties.hasOwnProperty(t)) {
const r = this.properties[t];
if (r) {
if (n) n = false; else e += ",";
e += `${t}=${escapeProperty(r)}`;
}
}
}
e += `${s}${escapeData(this.message)}`;
return e;
}
}
function escapeData(e) {
return (0, o.E)(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(e) {
return (0, o.E)(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
const {randomUUID: i} = process.getBuiltinModule("node:crypto");
function print(e) {
const n = i();
issue("stop-commands", n);
process.stdout.write(`${e}\n`);
issue(n);
}
function annotate(e) {
const {level: n, title: t, message: r, file: o, line: s, column: i} = e;
const a = {
file: o,
line: s?.toString(),
col: i?.toString()
};
issueCommand(n, {
title: t,
...o !== void 0 && a
}, r);
}
function mask(e) {
for (const n of e.split(/\r?\n/)) if (n.trim() !== "") issueCommand("add-mask", {}, n);
}
async function group(e, n) {
issue("group", e);
try {
return await n();
} finally {
issue("endgroup");
}
}
}),
4679: ((e, n, t) => {
t.d(n, {
E: () => toCommandValue
});
function toCommandValue(e) {
if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
return JSON.stringify(e);
}
}),
8714: ((e, n, t) => {
t.d(n, {
oh: () => IANAZone
});
class LuxonError extends Error {}
class ZoneIsAbstractError extends LuxonError {
constructor() {
super("Zone is an abstract class");
}
}
class Zone {
get type() {
throw new ZoneIsAbstractError;
}
get name() {
throw new ZoneIsAbstractError;
}
get ianaName() {
return this.name;
}
get isUniversal() {
throw new ZoneIsAbstractError;
}
offsetName(e, n) {
throw new ZoneIsAbstractError;
}
formatOffset(e, n) {
throw new ZoneIsAbstractError;
}
offset(e) {
throw new ZoneIsAbstractError;
}
equals(e) {
throw new ZoneIsAbstractError;
}
get isValid() {
throw new ZoneIsAbstractError;
}
}
const r = new Map;
function makeDTF(e) {
let n = r.get(e);
if (n === void 0) {
n = new Intl.DateTimeFormat("en-US", {
hour12: false,
timeZone: e,
year: "numeric",
month: "2-digit",
day: "2-digit",
hour: "2-digit",
minute: "2-digit",
second: "2-digit",
era: "short"
});
r.set(e, n);
}
return n;
}
const o = {
year: 0,
month: 1,
day: 2,
era: 3,
hour: 4,
minute: 5,
second: 6
};
function hackyOffset(e, n) {
const t = e.format(n).replace(/\u200E/g, ""), r = /(\d+)\/(\d+)\/(\d+) (AD|BC),? (\d+):(\d+):(\d+)/.exec(t), [, o, s, i, a, c, l, u] = r;
return [ i, o, s, a, c, l, u ];
}
function partsOffset(e, n) {
const t = e.formatToParts(n);
const r = [];
for (let e = 0; e < t.length; e++) {
const {type: n, value: s} = t[e];
const i = o[n];
if (n === "era") r[i] = s; else if (!isUndefined(i)) r[i] = parseInt(s, 10);
}
return r;
}
const s = new Map;
class IANAZone extends Zone {
static create(e) {
let n = s.get(e);
if (n === void 0) s.set(e, n = new IANAZone(e));
return n;
}
static resetCache() {
s.clear();
r.clear();
}
static isValidSpecifier(e) {
return this.isValidZone(e);
}
static isValidZone(e) {
if (!e) return false;
try {
new Intl.DateTimeFormat("en-US", {
timeZone: e
}).format();
return true;
} catch (e) {
return false;
}
}
constructor(e) {
super();
this.zoneName = e;
this.valid = IANAZone.isValidZone(e);
}
get type() {
return "iana";
}
get name() {
return this.zoneName;
}
get isUniversal() {
return false;
}
offsetName(e, {format: n, locale: t}) {
return parseZoneInfo(e, n, t, this.name);
}
formatOffset(e, n) {
return formatOffset(this.offset(e), n);
}
offset(e) {
if (!this.valid) return NaN;
const n = new Date(e);
if (isNaN(n)) return NaN;
const t = makeDTF(this.name);
let [r, o, s, i, a, c, l] = t.formatToParts ? partsOffset(t, n) : hackyOffset(t, n);
if (i === "BC") r = 1 - Math.abs(r);
const u = a === 24 ? 0 : a;
const d = objToLocalTS({
year: r,
month: o,
day: s,
hour: u,
minute: c,
second: l,
millisecond: 0
});
let f = +n;
const p = f % 1e3;
f -= p >= 0 ? p : 1e3 + p;
return (d - f) / 6e4;
}
equals(e) {
return e.type === "iana" && e.name === this.name;
}
get isValid() {
return this.valid;
}
}
new Map;
new Map;
new Map;
new Map;
new Map;
let i = null;
class FixedOffsetZone extends Zone {
static get utcInstance() {
if (i === null) i = new FixedOffsetZone(0);
return i;
}
static instance(e) {
return e === 0 ? FixedOffsetZone.utcInstance : new FixedOffsetZone(e);
}
static parseSpecifier(e) {
if (e) {
const n = e.match(/^utc(?:([+-]\d{1,2})(?::(\d{2}))?)?$/i);
if (n) return new FixedOffsetZone(signedOffset(n[1], n[2]));
}
return null;
}
constructor(e) {
super();
this.fixed = e;
}
get type() {
return "fixed";
}
get name() {
return this.fixed === 0 ? "UTC" : `UTC${formatOffset(this.fixed, "narrow")}`;
}
get ianaName() {
if (this.fixed === 0) return "Etc/UTC"; else return `Etc/GMT${formatOffset(-this.fixed, "narrow")}`;
}
offsetName() {
return this.name;
}
formatOffset(e, n) {
return formatOffset(this.fixed, n);
}
get isUniversal() {
return true;
}
offset() {
return this.fixed;
}
equals(e) {
return e.type === "fixed" && e.fixed === this.fixed;
}
get isValid() {
return true;
}
}
const a = {
arab: "[٠-٩]",
arabext: "[۰-۹]",
bali: "[᭐-᭙]",
beng: "[০-৯]",
deva: "[०-९]",
fullwide: "[０-９]",
gujr: "[૦-૯]",
hanidec: "[〇|一|二|三|四|五|六|七|八|九]",
khmr: "[០-៩]",
knda: "[೦-೯]",
laoo: "[໐-໙]",
limb: "[᥆-᥏]",
mlym: "[൦-൯]",
mong: "[᠐-᠙]",
mymr: "[၀-၉]",
orya: "[୦-୯]",
tamldec: "[௦-௯]",
telu: "[౦-౯]",
thai: "[๐-๙]",
tibt: "[༠-༩]",
latn: "\\d"
};
a.hanidec.replace(/[\[|\]]/g, "").split("");
new Map;
function isUndefined(e) {
return typeof e === "undefined";
}
function padStart(e, n = 2) {
const t = e < 0;
let r;
if (t) r = "-" + ("" + -e).padStart(n, "0"); else r = ("" + e).padStart(n, "0");
return r;
}
function parseInteger(e) {
if (isUndefined(e) || e === null || e === "") return; else return parseInt(e, 10);
}
function parseMillis(e) {
if (isUndefined(e) || e === null || e === "") return; else {
const n = parseFloat("0." + e) * 1e3;
return Math.floor(n);
}
}
function objToLocalTS(e) {
let n = Date.UTC(e.year, e.month - 1, e.day, e.hour, e.minute, e.second, e.millisecond);
if (e.year < 100 && e.year >= 0) {
n = new Date(n);
n.setUTCFullYear(e.year, e.month - 1, e.day);
}
return +n;
}
function parseZoneInfo(e, n, t, r = null) {
const o = new Date(e), s = {
hourCycle: "h23",
year: "numeric",
month: "2-digit",
day: "2-digit",
hour: "2-digit",
minute: "2-digit"
};
if (r) s.timeZone = r;
const i = {
timeZoneName: n,
...s
};
const a = new Intl.DateTimeFormat(t, i).formatToParts(o).find(e => e.type.toLowerCase() === "timezonename");
return a ? a.value : null;
}
function signedOffset(e, n) {
let t = parseInt(e, 10);
if (Number.isNaN(t)) t = 0;
const r = parseInt(n, 10) || 0, o = t < 0 || Object.is(t, -0) ? -r : r;
return t * 60 + o;
}
function formatOffset(e, n) {
const t = Math.trunc(Math.abs(e / 60)), r = Math.trunc(Math.abs(e % 60)), o = e >= 0 ? "+" : "-";
switch (n) {
case "short":
return `${o}${padStart(t, 2)}:${padStart(r, 2)}`;

case "narrow":
return `${o}${t}${r > 0 ? `:${r}` : ""}`;

case "techie":
return `${o}${padStart(t, 2)}${padStart(r, 2)}`;

default:
throw new RangeError(`Value format ${n} is out of range for property format`);
}
}
const c = /[A-Za-z_+-]{1,256}(?::?\/[A-Za-z0-9_+-]{1,256}(?:\/[A-Za-z0-9_+-]{1,256})?)?/;
function combineRegexes(...e) {
const n = e.reduce((e, n) => e + n.source, "");
return RegExp(`^${n}$`);
}
function combineExtractors(...e) {
return n => e.reduce(([e, t, r], o) => {
const [s, i, a] = o(n, r);
return [ {
...e,
...s
}, i || t, a ];
}, [ {}, null, 1 ]).slice(0, 2);
}
function simpleParse(...e) {
return (n, t) => {
const r = {};
let o;
for (o = 0; o < e.length; o++) r[e[o]] = parseInteger(n[t + o]);
return [ r, null, t + o ];
};
}
const l = /(?:([Zz])|([+-]\d\d)(?::?(\d\d))?)/;
const u = `(?:${l.source}?(?:\\[(${c.source})\\])?)?`;
const d = /(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,30}))?)?)?/;
const f = RegExp(`${d.source}${u}`);
const p = RegExp(`(?:[Tt]${f.source})?`);
const m = /([+-]\d{6}|\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?/;
const g = /(\d{4})-?W(\d\d)(?:-?(\d))?/;
const h = /(\d{4})-?(\d{3})/;
const v = simpleParse("weekYear", "weekNumber", "weekDay");
const w = simpleParse("year", "ordinal");
const y = /(\d{4})-(\d\d)-(\d\d)/;
const $ = RegExp(`${d.source} ?(?:${l.source}|(${c.source}))?`);
const b = RegExp(`(?: ${$.source})?`);
function int(e, n, t) {
const r = e[n];
return isUndefined(r) ? t : parseInteger(r);
}
function extractISOYmd(e, n) {
const t = {
year: int(e, n),
month: int(e, n + 1, 1),
day: int(e, n + 2, 1)
};
return [ t, null, n + 3 ];
}
function extractISOTime(e, n) {
const t = {
hours: int(e, n, 0),
minutes: int(e, n + 1, 0),
seconds: int(e, n + 2, 0),
milliseconds: parseMillis(e[n + 3])
};
return [ t, null, n + 4 ];
}
function extractISOOffset(e, n) {
const t = !e[n] && !e[n + 1], r = signedOffset(e[n + 1], e[n + 2]), o = t ? null : FixedOffsetZone.instance(r);
return [ {}, o, n + 3 ];
}
function extractIANAZone(e, n) {
const t = e[n] ? IANAZone.create(e[n]) : null;
return [ {}, t, n + 1 ];
}
RegExp(`^T?${d.source}$`);
combineRegexes(m, p);
combineRegexes(g, p);
combineRegexes(h, p);
combineRegexes(f);
combineExtractors(extractISOYmd, extractISOTime, extractISOOffset, extractIANAZone);
combineExtractors(v, extractISOTime, extractISOOffset, extractIANAZone);
combineExtractors(w, extractISOTime, extractISOOffset, extractIANAZone);
combineExtractors(extractISOTime, extractISOOffset, extractIANAZone);
combineExtractors(extractISOTime);
combineRegexes(y, b);
combineRegexes($);
combineExtractors(extractISOTime, extractISOOffset, extractIANAZone);
const k = [ "years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds" ];
k.slice(0).reverse();
Symbol.for("nodejs.util.inspect.custom");
Symbol.for("nodejs.util.inspect.custom");
const O = String.fromCharCode(160);
const x = `[ ${O}]`;
new RegExp(x, "g");
new Map;
Symbol.for("nodejs.util.inspect.custom");
})
};
