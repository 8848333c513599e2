export const id = 1400;

export const ids = [ 1400, 3084, 5458, 6638, 8714 ];

export const modules = {
7674: ((e, n, t) => {
t.d(n, {
_: () => parseDate,
p: () => parseTime
});
var o = t(9466);
var r = t(6588);
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
const r = Date.parse(`${e.slice(0, e.length - t.length)}Z`);
return t === "Z" ? {
ok: true,
instant: (0, o.B9)(r)
} : readLocal(r, t);
}
function readLocal(e, n) {
const t = (0, r.X)(e);
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
const [o, i] = [ (0, s.HA)(t.first), (0, s.HA)(t.second) ];
if (n === "") return {
ok: false,
why: "ambiguous",
offsets: [ o, i ]
};
if (n === o) return {
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
expected: o
};
}
function parseDate(e) {
if (!a.test(e)) return null;
const n = new Date(`${e}T00:00Z`);
const t = !Number.isNaN(n.getTime()) && n.toISOString().startsWith(e);
return t ? (0, o.Q$)(e) : null;
}
}),
1400: ((e, n, t) => {
var o = t(8995);
var r = t(7975);
var s = t(9466);
var i = t(5635);
var a = t(9011);
var l = t(4303);
const c = {
type: "string"
};
const u = {
type: "boolean"
};
const d = {
organisation: c
};
const f = {
repo: c,
language: c,
format: c,
help: {
...u,
short: "h"
}
};
const p = {
yes: u,
from: c,
reason: c,
impact: c,
rollback: c,
downtime: c,
affects: c,
client: c,
"client-at": c,
ict: c,
"ict-at": c
};
const m = {
gate: {
options: {
...f,
...d,
at: c,
ref: c,
sha: c,
actor: c,
environment: c,
intervention: c
},
positionals: 0,
load: async () => (await Promise.all([ t.e(4233), t.e(4812), t.e(1755), t.e(873), t.e(6638), t.e(4096) ]).then(t.bind(t, 4096))).gateOffline
},
check: {
options: {
...f,
...d,
at: c
},
positionals: 0,
load: async () => (await Promise.all([ t.e(4233), t.e(4812), t.e(1755), t.e(873), t.e(3391), t.e(6638), t.e(6950), t.e(1629), t.e(660), t.e(5526) ]).then(t.bind(t, 8266))).checkOffline
},
plan: {
options: {
...f,
...d,
repo: {
...c,
multiple: true
},
at: c,
days: c,
windows: u
},
positionals: 0,
load: async () => (await Promise.all([ t.e(4233), t.e(4730), t.e(4812), t.e(1755), t.e(873), t.e(3452), t.e(8328), t.e(3391), t.e(6638), t.e(6950), t.e(972), t.e(390) ]).then(t.bind(t, 390))).planOffline
},
init: {
options: {
repo: c,
language: c,
help: f.help,
with: c,
organisation: u,
urgent: u,
tag: c,
incident: c,
...p
},
positionals: 0,
load: async () => (await Promise.all([ t.e(4233), t.e(7291), t.e(7085), t.e(4812), t.e(1755), t.e(873), t.e(3391), t.e(6638), t.e(6950), t.e(1629), t.e(945), t.e(6706), t.e(9065) ]).then(t.bind(t, 2681))).init
},
new: {
options: {
...f,
...d,
yes: u,
description: c,
reason: c,
impact: c,
rollback: c,
night: c,
start: c,
end: c,
downtime: c,
title: c,
from: c,
affects: c,
id: c
},
positionals: 1,
load: async () => (await Promise.all([ t.e(4233), t.e(7291), t.e(4812), t.e(1755), t.e(873), t.e(3391), t.e(6638), t.e(6950), t.e(6706) ]).then(t.bind(t, 6706))).newPlan
},
urgent: {
options: {
...f,
...d,
...p
},
positionals: 2,
load: async () => (await Promise.all([ t.e(4233), t.e(7291), t.e(4812), t.e(1755), t.e(873), t.e(3391), t.e(6638), t.e(6950), t.e(6706), t.e(9836) ]).then(t.bind(t, 9836))).urgentPlan
},
record: {
options: {
...f,
...d,
intervention: c,
yes: u,
replace: u,
at: c,
to: c,
reference: c,
form: c,
party: c,
by: c,
result: c,
started: c,
ended: c,
"downtime-minutes": c,
deviations: c,
notified: c,
confirmed: c,
requested: c,
granted: c,
held: c,
causes: c,
measures: c
},
positionals: 2,
load: async () => (await Promise.all([ t.e(4233), t.e(7291), t.e(4812), t.e(1755), t.e(873), t.e(3391), t.e(6638), t.e(6950), t.e(1629), t.e(3105), t.e(4929) ]).then(t.bind(t, 3315))).record
},
letter: {
options: {
...f,
...d,
intervention: c,
ref: c,
people: c,
request: c,
party: c,
previous: c,
from: c
},
positionals: 1,
load: async () => (await Promise.all([ t.e(4233), t.e(4812), t.e(1755), t.e(873), t.e(3391), t.e(6638), t.e(2877), t.e(6950), t.e(5128) ]).then(t.bind(t, 5128))).letter
},
doctor: {
options: {
...f,
...d
},
positionals: 0,
load: async () => (await Promise.all([ t.e(4233), t.e(7085), t.e(4812), t.e(873), t.e(1629), t.e(945), t.e(2209) ]).then(t.bind(t, 1012))).doctorCommand
},
report: {
options: {
...f,
repo: {
...c,
multiple: true
},
from: c,
to: c,
dossiers: c
},
positionals: 0,
load: async () => (await Promise.all([ t.e(4233), t.e(1306), t.e(4812), t.e(1755), t.e(9859), t.e(6367) ]).then(t.bind(t, 2029))).reportOffline
},
evidence: {
options: {
...f,
out: c
},
positionals: 1,
load: async () => (await Promise.all([ t.e(4233), t.e(4730), t.e(1306), t.e(4812), t.e(1755), t.e(3452), t.e(8328), t.e(2877), t.e(2850), t.e(9884), t.e(2058), t.e(4470) ]).then(t.bind(t, 9376))).evidenceCommand
},
verify: {
options: {
language: c,
format: c,
help: f.help,
keys: c,
online: u,
mail: c
},
positionals: 1,
load: async () => (await Promise.all([ t.e(4233), t.e(4730), t.e(1306), t.e(4812), t.e(1755), t.e(3452), t.e(9884), t.e(9323) ]).then(t.bind(t, 6525))).verify
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
const [o = ""] = /^\s*/.exec(e) ?? [];
const r = o === "" ? "" : `${o}  `;
return (0, y.ky)(e.slice(o.length), n, o, r);
}
var b = t(8176);
var O = t(481);
function openTerminal() {
let e = null;
let n = null;
return {
ask: async t => {
e ??= (0, O.createInterface)({
input: process.stdin,
terminal: false
});
n ??= e[Symbol.asyncIterator]();
process.stderr.write(t);
const o = await n.next();
return o.done === true ? null : o.value.trim();
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
text: async ({message: t, preset: o, fault: r}) => {
const {text: s, isCancel: i} = await load();
const a = await s({
message: t,
input: e,
output: n,
...o !== void 0 && {
initialValue: o
},
validate: e => r((e ?? "").trim()) ?? void 0
});
return i(a) ? null : a.trim();
},
choice: async (t, o) => {
const {select: r, isCancel: s} = await load();
const i = o.map(({value: e, label: n}) => ({
value: e,
label: n
}));
const a = await r({
message: t,
options: i,
input: e,
output: n
});
return s(a) ? null : a;
},
confirm: async (t, o) => {
const {confirm: r, isCancel: s} = await load();
n.write(`${t}\n`);
const i = await r({
message: o,
input: e,
output: n
});
return s(i) ? null : i;
},
close: () => {}
};
}
const k = 5;
function plainAsker() {
const e = openTerminal();
const ask = async (n, t) => {
for (let o = 0; o < k; o += 1) {
const o = await e.ask(n);
if (o === null) return null;
const r = t(o);
if (r === null) return o;
process.stderr.write(`${r}\n`);
}
return null;
};
return {
text: async ({message: e, preset: n, fault: t}) => {
const o = n === void 0 ? "" : ` [${n}]`;
const meant = e => e === "" ? n ?? "" : e;
const r = await ask(`${e}${o}\n> `, e => t(meant(e)));
return r === null ? null : meant(r);
},
choice: async (e, n) => {
const t = n.map(({label: e}, n) => `  ${n + 1}. ${e}`).join("\n");
const picked = e => n[Number(e) - 1]?.value ?? null;
const o = await ask(`${e}\n${t}\n> `, e => picked(e) === null ? `1-${n.length}` : null);
return o === null ? null : picked(o);
},
confirm: async (e, n) => {
const t = /^(?:y|yes|d|da|j|ja)$/i;
const o = await ask(`${e}\n${n} [y/n]\n> `, () => null);
return o === null ? null : t.test(o);
},
close: e.close
};
}
const E = 40;
const S = 80;
function lookOf(e, n) {
const {FORCE_COLOR: t = "", NO_COLOR: o = "", TERM: r} = n;
const s = t === "" ? e.isTTY === true && o === "" && r !== "dumb" : ![ "0", "false" ].includes(t);
const i = e.columns === void 0 || e.columns < 1 ? S : e.columns;
return {
colour: s,
columns: Math.max(E, i)
};
}
var A = t(6389);
const x = [ "help", "--help", "-h" ];
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
const o = t.noAnswer ? process.stderr : process.stdout;
o.write(t.text.endsWith("\n") ? t.text : `${t.text}\n`);
process.exitCode = t.exitCode;
}
async function tell(e, n) {
const t = languageOf(n);
await (0, v.r)(t);
const o = lookOf(process.stdout, process.env);
const help = e => helpText(e, t, o.columns);
let r = null;
try {
if (e === "") return {
text: help(null),
exitCode: 2
};
if (T.includes(e)) return {
text: g.S.product,
exitCode: 0
};
if (x.includes(e)) {
const [e] = n.filter(e => isCommand(e) || !e.startsWith("-"));
return {
text: help(e === void 0 || e === t ? null : command(e)),
exitCode: 0
};
}
r = command(e);
if (n.some(e => e === "--help" || e === "-h")) return {
text: help(r),
exitCode: 0
};
const {values: i, positionals: a} = parsed(m[r], n);
provideBuiltins();
const l = await m[r].load();
if (r !== "gate") await (0, v.r)();
const c = i["format"] === "json" ? void 0 : askerAt(process, process.env);
try {
return await l({
options: i,
positionals: a,
now: (0, s.B9)(Date.now()),
...o,
asker: c
});
} finally {
c?.close();
}
} catch (e) {
return {
text: (0, b.b)(faultOf(e), t, r),
exitCode: 2,
noAnswer: true
};
}
}
function provideBuiltins() {
if (Reflect.has(process, "getBuiltinModule")) return;
Object.assign(process, {
getBuiltinModule: (0, o.createRequire)(import.meta.url)
});
}
function command(e) {
if (isCommand(e)) return e;
const n = (0, h.q)(e, [ ...w, "help" ]);
throw new l.Jr({
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
const {values: o, positionals: s} = (0, r.parseArgs)({
args: [ ...t ],
options: e,
allowPositionals: n > 0,
strict: true
});
const i = s[n];
if (i === void 0) return {
values: o,
positionals: s
};
throw new l.Jr({
kind: "unknown-argument",
value: i,
near: null
});
} catch (n) {
if (n instanceof l.Jr) throw n;
const t = n instanceof Error ? n.message : "";
const [, o = ""] = /--([a-z-]+)/.exec(t) ?? [];
const r = Object.hasOwn(e, o) ? e[o] : void 0;
if (r !== void 0 && codeOf(n) === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw new l.Jr({
kind: r.type === "string" ? "no-value" : "needless-value",
option: o
});
const s = /'([^']*)'/.exec(t)?.[1] ?? o;
const i = s.startsWith("--") ? (0, h.q)(s.slice(2), Object.keys(e)) : null;
throw new l.Jr({
kind: "unknown-argument",
value: s,
near: i === null ? null : `--${i}`
});
}
}
function faultOf(e) {
if (e instanceof l.Jr) return e.fault;
if (e instanceof A.X) return {
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
Jr: () => Misuse,
Vm: () => word,
XG: () => pathOption,
Yq: () => choice,
_9: () => languageOption,
dW: () => atOption,
kF: () => repoOption,
vU: () => textOption
});
var o = t(7674);
var r = t(7100);
var s = t(9367);
class Misuse extends Error {
name="Misuse";
fault;
constructor(e) {
super(e.kind);
this.fault = e;
}
}
function choice(e, n, t) {
const o = e.options[n];
if (o === void 0) return;
const r = t.find(e => e === o);
if (r === void 0) throw new Misuse({
kind: "bad-value",
option: n,
value: String(o),
expected: t
});
return r;
}
function word(e, n, t) {
const [o] = e.positionals;
if (o === void 0) throw new Misuse({
kind: "which",
option: n,
expected: t
});
const r = t.find(e => e === o);
if (r !== void 0) return r;
throw new Misuse({
kind: "bad-value",
option: n,
value: o,
expected: t
});
}
function textOption(e, n, t, o) {
const r = e.options[n];
if (r === void 0) return;
if (typeof r !== "string" || !t.test(r)) throw new Misuse({
kind: "bad-value",
option: n,
value: String(r),
expected: [ o ]
});
return r;
}
function pathOption(e, n, t, o) {
const r = textOption(e, n, /./, o);
return r === void 0 ? void 0 : (0, s._)(t, r);
}
function atOption(e) {
const n = textOption(e, "at", /./, "2026-12-01T22:30");
if (n === void 0) return e.now;
const t = (0, o.p)(n);
if (t.ok) return t.instant;
throw new Misuse({
kind: "bad-time",
value: n,
reading: t
});
}
function repoOption(e) {
return textOption(e, "repo", /./, "DIR") ?? (0, r.UB)();
}
function reposOption(e) {
const n = e.options["repo"];
return Array.isArray(n) && n.length > 0 ? n.map(String) : [ (0, r.UB)() ];
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
const o = n.map(e => ({
key: e,
slips: slips(t, e)
})).filter(({key: e, slips: n}) => n <= (e.length > 5 ? 2 : 1)).sort((e, n) => e.slips - n.slips);
return o[0]?.key ?? null;
}
function slips(e, n) {
const t = [ Array.from({
length: n.length + 1
}, (e, n) => n) ];
const cell = (e, n) => Number(t[e]?.[n]);
for (let o = 1; o <= e.length; o += 1) {
const r = [ o ];
t.push(r);
for (let t = 1; t <= n.length; t += 1) {
const s = e[o - 1] === n[t - 1];
const i = e[o - 1] === n[t - 2] && e[o - 2] === n[t - 1];
r.push(Math.min(cell(o - 1, t) + 1, cell(o, t - 1) + 1, cell(o - 1, t - 1) + (s ? 0 : 1), i ? cell(o - 2, t - 2) + 1 : 1 / 0));
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
var o = t(4391);
var r = t(4369);
var s = t(2921);
function usageSentence(e, n, t) {
const o = (0, s.w)(n);
const r = o.usage.help(t === null ? "ezdrav" : `ezdrav ${t}`);
return `${sentence(e, o)}\n${r}\n`;
}
function faultSentence(e, n) {
return sentence(e, (0, s.w)(n));
}
function withNear(e, n, t) {
return n === null ? e : `${e} ${t.near(n)}`;
}
function sentence(e, n) {
const {usage: t, moments: s} = n;
switch (e.kind) {
case "unknown-command":
return withNear(t.command((0, o.RK)(e.value)), e.near, t);

case "unknown-argument":
return withNear(t.argument((0, o.RK)(e.value)), e.near, t);

case "no-intervention":
return t.noIntervention;

case "broken-off":
return t.brokenOff;

case "missing-options":
return t.missingOptions(e.options.map(({option: e, example: n}) => `${nameOf(e)} ${n}`).join(", "));

case "already":
return t.already((0, o.RK)(e.key));

case "tag-taken":
return t.tagTaken((0, o.RK)(e.tag), (0, o.RK)(e.id), (0, o.RK)(e.path));

case "no-night":
return t.noNight;

case "not-urgent":
return t.notUrgent((0, o.RK)(e.id));

case "no-outcome":
return t.noOutcome((0, o.RK)(e.id));

case "not-left":
return t.notLeft((0, o.RK)(e.ref));

case "changed-meanwhile":
return t.changed((0, o.RK)(e.value));

case "in-future":
return t.inFuture(nameOf(e.option), (0, o.RK)(e.value));

case "which":
return t.which(nameOf(e.option), e.expected.map(o.RK).join(" | "));

case "no-folder":
return t.folder((0, o.RK)(e.value));

case "failed":
return t.failed((0, o.M_)((0, r.MS)({
why: e.cause
}, n), n.quotes));

case "bad-time":
return timeSentence(nameOf(e.option ?? "at"), (0, o.RK)(e.value), e.reading, {
words: t,
moments: s
});

case "no-value":
return t.noValue((0, o.RK)(nameOf(e.option)));

case "needless-value":
return t.needlessValue((0, o.RK)(nameOf(e.option)));

case "missing":
return t.missing(nameOf(e.option), e.example);

case "too-short":
return t.tooShort(nameOf(e.option), e.least);

case "unreadable":
return e.why === "permission" ? t.permission((0, o.RK)(e.value)) : t.unreadable((0, 
o.RK)(e.value));

case "bad-value":
return t.value(nameOf(e.option), (0, o.RK)(e.value), e.expected.join(" | "));
}
}
const i = "2026-12-01T22:30 | 2026-12-01T22:30+01:00 | 2026-12-01T21:30Z";
function timeSentence(e, n, t, {words: o, moments: r}) {
switch (t.why) {
case "gap":
return o.gap(e, n, r.onDay(t.from.slice(0, 10)), r.clock(t.from), r.clock(t.to));

case "ambiguous":
return o.ambiguous(e, n, t.offsets);

case "wrong-offset":
return o.wrongOffset(e, n, t.expected);

case "malformed":
return o.value(e, n, i);
}
}
function nameOf(e) {
return e === e.toUpperCase() ? e : `--${e}`;
}
}),
7100: ((e, n, t) => {
t.d(n, {
KB: () => readClone,
UB: () => presentRepository,
hq: () => readTagged
});
var o = t(3024);
var r = t(8522);
var s = t(6760);
function readClone(e) {
const n = gitFolder(e);
if (n === null) return {
remote: null,
defaultBranch: null
};
const t = commonFolder(n);
const o = remotesIn(read((0, s.join)(t, "config")));
const [r = "origin", i = null] = o.find(([e]) => e === "origin") ?? o[0] ?? [];
return {
remote: i,
defaultBranch: defaultBranch(n, t, r)
};
}
function presentRepository() {
const e = process.cwd();
if ((0, o.existsSync)((0, s.join)(e, ".ezdrav"))) return ".";
for (let n = e; ;n = (0, s.dirname)(n)) {
if ((0, o.existsSync)((0, s.join)(n, ".git"))) return (0, s.relative)(e, n) || ".";
if (n === (0, s.dirname)(n)) return ".";
}
}
const i = 4096;
function readTagged(e, n) {
const t = gitFolder(e);
if (t === null || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(n)) return null;
const r = (0, s.join)(commonFolder(t), "objects", n.slice(0, 2), n.slice(2));
if (!(0, o.statSync)(r, {
throwIfNoEntry: false
})?.isFile()) return null;
const i = headOf((0, o.readFileSync)(r));
const [, a = null, l] = /^tag \d+\0object ([0-9a-f]+)\ntype (\w+)\n/.exec(i) ?? [];
return l === "tag" && a !== null ? readTagged(e, a) : a;
}
function headOf(e) {
try {
const n = (0, r.inflateSync)(e, {
maxOutputLength: 1 << 20
});
return n.subarray(0, i).toString("latin1");
} catch {
return "";
}
}
function gitFolder(e) {
const n = (0, s.join)(e, ".git");
if (!(0, o.existsSync)(n)) return null;
if ((0, o.statSync)(n).isDirectory()) return n;
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
for (const o of e.split(/\r?\n/)) {
const e = /^\s*\[(.*)\]\s*$/.exec(o)?.[1];
if (e !== void 0) t = /^remote "(.+)"$/.exec(e)?.[1] ?? null;
const r = /^\s*url\s*=\s*(.+?)\s*$/.exec(o)?.[1];
if (t !== null && r !== void 0) n.push([ t, r ]);
}
return n;
}
const a = [ "main", "master" ];
const l = ".invalid";
function defaultBranch(e, n, t) {
const r = (0, s.join)(n, "refs", "remotes", t);
const i = /^ref: refs\/remotes\/[^/]+\/(.+)$/m.exec(read((0, s.join)(r, "HEAD")))?.[1];
if (i !== void 0) return i.trim();
const c = read((0, s.join)(n, "packed-refs"));
const known = e => t => (0, o.existsSync)((0, s.join)(n, e, t)) || c.includes(` ${e}/${t}\n`);
const u = a.find(known(`refs/remotes/${t}`)) ?? a.find(known("refs/heads")) ?? null;
if (u !== null) return u;
const d = /^ref: refs\/heads\/(.+)$/m.exec(read((0, s.join)(e, "HEAD")))?.[1]?.trim() ?? null;
return d === l ? null : d;
}
function read(e) {
return (0, o.statSync)(e, {
throwIfNoEntry: false
})?.isFile() ? (0, o.readFileSync)(e, "utf8") : "";
}
}),
9367: ((e, n, t) => {
t.d(n, {
_: () => pathInside
});
var o = t(3024);
var r = t(6760);
function pathInside(e, n) {
const t = n.replaceAll("\\", "/");
const o = r.posix.normalize(t);
if (o.startsWith(".ezdrav/")) return o;
const s = (0, r.relative)(real((0, r.resolve)(e)), real((0, r.resolve)(t))).replaceAll("\\", "/");
return s.startsWith(".ezdrav/") ? s : n;
}
function real(e) {
try {
return (0, r.join)((0, o.realpathSync)((0, r.dirname)(e)), (0, r.basename)(e));
} catch {
return e;
}
}
}),
6389: ((e, n, t) => {
t.d(n, {
X: () => FolderFault,
c: () => readWorkingTree
});
var o = t(3024);
var r = t(6760);
class FolderFault extends Error {
name="FolderFault";
}
function readWorkingTree(e, n) {
if ((0, o.statSync)(e, {
throwIfNoEntry: false
})?.isDirectory() !== true) throw new FolderFault(e);
const t = (0, o.lstatSync)((0, r.join)(e, ".ezdrav"), {
throwIfNoEntry: false
});
if (t === void 0) return [];
if (!t.isDirectory()) return [ entry(e, ".ezdrav", n) ];
return list(e, ".ezdrav").flatMap(t => {
const o = `.ezdrav/${t.name}`;
const r = t.isDirectory() && t.name !== "done" ? list(e, o) : [];
return [ entry(e, o, n), ...r.map(t => entry(e, `${o}/${t.name}`, n)) ];
});
}
function list(e, n) {
return (0, o.readdirSync)((0, r.join)(e, n), {
withFileTypes: true
});
}
function entry(e, n, t) {
const s = (0, r.join)(e, n);
const i = (0, o.lstatSync)(s);
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
const a = i.size <= t(n) ? (0, o.readFileSync)(s) : null;
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
dp: () => r,
gR: () => contains,
pY: () => o,
tK: () => toIso,
tY: () => plus
});
const o = 6e4;
const r = 36e5;
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
return Math.floor(n / o) - Math.floor(e / o);
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
var o = t(8714);
var r = t(9466);
const s = "Europe/Ljubljana";
const i = 24 * r.dp;
const a = new Map;
function ask(e) {
return o.oh.create(s).offset(e) * r.pY;
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
var o = t(9466);
var r = t(5792);
function wallClockText(e) {
return new Date(e).toISOString().slice(0, 16);
}
function readWallClock(e) {
const n = (0, r.b4)(e - r.d_);
const t = (0, r.b4)(e + r.d_);
const [s, i] = [ ...new Set([ n, t ]) ].filter(n => (0, r.b4)(e - n) === n).map(n => (0, 
o.B9)(e - n));
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
if ((0, r.b4)(e) === t) i = e; else s = e;
}
return {
kind: "gap",
jump: (0, o.B9)(i),
from: wallClockText(i + n),
to: wallClockText(i + t)
};
}
}),
5854: ((e, n, t) => {
t.d(n, {
T4: () => c,
kb: () => dayOf,
gI: () => firstWorkingDay,
UM: () => workingDayFrom
});
var o = t(9466);
const r = "SI-2000-2050/date-holidays-3.37.0+1";
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
var l = t(7209);
const c = {
version: r,
first: (0, o.Q$)(s),
last: (0, o.Q$)(i)
};
let u;
function holidayName(e) {
u ??= new Map(Object.entries(a).flatMap(([e, n]) => n.split(/\s+/).map(n => [ n, e ])));
return u.get(e);
}
function dayOf(e, n) {
if (e < c.first || e > c.last) return {
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
if ((0, l.jr)(e) > 5) return {
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
for (let t = (0, o.Q$)(`${e.slice(0, 8)}01`); ;t = (0, l.fi)(t, 1)) {
const {working: e} = dayOf(t, n);
if (e === null) return null;
if (e) return t;
}
}
function workingDayFrom(e, n, t) {
const o = Math.sign(n);
let r = e;
for (let e = Math.abs(n); e > 0; ) {
r = (0, l.fi)(r, o);
const {working: n} = dayOf(r, t);
if (n === null) return null;
if (n) e -= 1;
}
return r;
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
var o = t(9466);
var r = t(5792);
var s = t(6588);
function localDate(e) {
return (0, o.Q$)(localDateTime(e).slice(0, 10));
}
function localTime(e) {
return localDateTime(e).slice(11);
}
function localDateTime(e) {
return (0, s.C)(e + (0, r.b4)(e));
}
function offsetAt(e) {
return `+${(0, s.C)((0, r.b4)(e)).slice(11)}`;
}
function instantAt(e, n) {
const t = Date.parse(`${e}T${n}:00Z`);
if (Number.isNaN(t)) throw new RangeError(`not a date and time: ${e}T${n}`);
const o = (0, s.X)(t);
if (o.kind === "gap") return o.jump;
return o.kind === "twice" ? o.first : o.at;
}
function addDays(e, n) {
return (0, o.Q$)((0, s.C)(Date.parse(e) + n * r.d_).slice(0, 10));
}
function weekday(e) {
const n = [ 1, 2, 3, 4, 5, 6 ][new Date(e).getUTCDay() - 1];
return n ?? 7;
}
}),
5635: ((e, n, t) => {
t.d(n, {
Y: () => KnownFault,
r: () => causeOf
});
class KnownFault extends Error {
name="KnownFault";
why;
constructor(e, n = e) {
super(n);
this.why = e;
}
}
const o = [ [ /^ECONNREFUSED$/, "connection-refused" ], [ /^(?:ECONNRESET|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE|UND_ERR_SOCKET)$/, "connection-lost" ], [ /^ENOTFOUND$/, "host-not-found" ], [ /^(?:EAI_\w+|ESERVFAIL|EREFUSED)$/, "lookup-failed" ], [ /^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL)$/, "not-reachable" ], [ /^(?:E?TIMEDOUT|ETIMEOUT|ESOCKETTIMEDOUT|ABORT_ERR|UND_ERR_\w*TIMEOUT)$/, "too-late" ], [ /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/, "certificate-expired" ], [ /^(?:ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/, "certificate-name" ], [ /SELF_SIGNED|ISSUER|LEAF_SIGNATURE|^CERT_|_CERT(?:_|$)|CRL/, "certificate-untrusted" ], [ /^(?:EPROTO|ERR_SSL_\w+|ERR_TLS_\w+)$/, "tls-failed" ], [ /^(?:ERR_INVALID_(?:URL|PROTOCOL|IP_ADDRESS|CHAR)|ERR_UNESCAPED_CHARACTERS)$/, "address-wrong" ], [ /^(?:HPE_\w+|Z_\w+|ERR_HTTP_\w+)$/, "answer-broken" ], [ /^ERR_BUFFER_TOO_LARGE$/, "answer-too-large" ], [ /^(?:ENOENT|ENOTDIR)$/, "file-missing" ], [ /^(?:EACCES|EPERM)$/, "no-access" ], [ /^EROFS$/, "read-only" ], [ /^(?:ENOSPC|EDQUOT|EFBIG)$/, "disk-full" ], [ /^EISDIR$/, "folder-not-file" ], [ /^(?:EMFILE|ENFILE)$/, "too-many-open" ], [ /^(?:EPIPE|ERR_STREAM_DESTROYED|ERR_STREAM_WRITE_AFTER_END)$/, "not-taken" ] ];
function causeOf(e) {
for (const n of within(e)) {
if (n instanceof KnownFault) return n.why;
if (n.name === "AbortError" || n.name === "TimeoutError") return "too-late";
for (const e of codesOf(n)) {
const n = o.find(([n]) => n.test(e));
if (n !== void 0) return n[1];
}
}
return "unknown-fault";
}
const r = 5;
function within(e, n = 0) {
if (!(e instanceof Error) || n === r) return [];
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
const o = 2e3;
function tellMaintainers(e, n, t = process.env) {
const r = `${e}: ${n instanceof Error ? n.stack ?? n.message : String(n)}`;
const s = r.slice(0, o);
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
var o = t(5854);
var r = t(3475);
const s = {
product: r.Ax,
calendar: o.T4.version,
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
const o = "";
const r = "";
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
return `${o}${shortened(n, i)}${r}`;
}
function said(e, n, t) {
return e.split(r).map(e => e.split(o).map((e, o) => o === 0 ? n(e) : t(e)).join("")).join("");
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
IZ: () => isGroup,
MS: () => flawSaid,
VC: () => instantIn,
ai: () => factReader,
ii: () => isAt
});
var o = t(9466);
var r = t(7209);
var s = t(4391);
function isAt(e) {
return isGroup(e) && typeof e["at"] === "number" && Object.keys(e).length === 1;
}
function isGroup(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function isDate(e) {
return typeof e === "string" && /^\d{4}-\d{2}-\d{2}$/.test(e);
}
function instantIn(e, n) {
const t = e[n];
return isAt(t) ? t.at : null;
}
const i = 12;
function quotation(e, n, t = () => null) {
if (Array.isArray(e)) {
const o = e;
const r = o.slice(0, i).map(e => quotation(e, n, t)).filter(Boolean).join(", ");
return o.length > i ? `${r}, …` : r;
}
if (isDate(e)) return n.date(e);
if (typeof e === "string" && e !== "") return t(e) ?? (0, s.TL)(e);
return typeof e === "number" ? String(e) : "";
}
function flawSaid(e, {flaws: n, moments: t}) {
if (!isGroup(e)) return "";
const o = e["why"];
const r = typeof o === "string" && Object.hasOwn(n, o) ? n[o] : void 0;
return r?.(n => quotation(e[n], t)) ?? "";
}
function factReader(e, n, t) {
const {moments: s, values: i} = t;
const ours = e => Object.hasOwn(i, e) ? String(i[e]) : null;
return {
answer: (n, o = "") => {
const r = flawSaid(e["flaw"], t) || quotation(e["detail"], s);
return r === "" ? o : n(r);
},
organisation: (n, o) => {
const {flaw: r} = e;
const s = isGroup(r) ? r["why"] : null;
const i = typeof s === "string" && s.startsWith("organisation-");
return i ? n(flawSaid(r, t)) : o;
},
own: (n, t, o = "") => {
const r = quotation(e[n], s, ours);
return r === "" ? o : t(r);
},
text: (n, t, o = "") => {
const r = quotation(e[n], s);
return r === "" ? o : t(r);
},
number: (n, t, o = "") => {
const r = e[n];
return typeof r === "number" ? t(r) : o;
},
when: (t, o, r = "") => {
const i = instantIn(e, t);
return i === null ? r : o(s.when(i, n));
},
stamp: (n, t, o = "") => {
const r = instantIn(e, n);
return r === null ? o : t(s.stamp(r));
},
lastDay: (n, t, i = "") => {
const a = instantIn(e, n);
return a === null ? i : t(s.onDay((0, r.gD)((0, o.tY)(a, -1))));
},
choose: (n, t, o = "") => {
const r = e[n];
const s = typeof r === "string" || typeof r === "boolean";
return s && Object.hasOwn(t, String(r)) ? String(t[String(r)]) : o;
}
};
}
}),
2921: ((e, n, t) => {
t.d(n, {
r: () => loadLanguage,
w: () => messagesIn
});
const o = {
en: async () => (await t.e(38).then(t.bind(t, 38))).ENGLISH,
sl: async () => (await t.e(386).then(t.bind(t, 386))).SLOVENE
};
const r = new Map;
async function loadLanguage(e) {
const n = e === void 0 ? [ "en", "sl" ] : [ e ];
for (const e of n) if (!r.has(e)) r.set(e, await o[e]());
}
function messagesIn(e) {
const n = r.get(e);
if (n === void 0) throw new RangeError(`the language ${e} is not loaded`);
return n;
}
}),
3475: ((e, n, t) => {
t.d(n, {
Ax: () => o,
Tp: () => faultAddress,
Xz: () => cardAddress,
bq: () => problemsJson,
e2: () => reasonsJson,
qx: () => pageAddress
});
const o = "0.2.0";
const r = "https://github.com/ezdrav/ezdrav-intervention-gate";
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
return `${r}/blob/v${o}/docs/${n === "sl" ? s : t}.md`;
}
function cardAddress(e, n) {
return `${r}/blob/v${o}/${s[n]}/${e.replace(/\..*/, "")}.md#${e}`;
}
}),
3023: ((e, n, t) => {
t.d(n, {
jC: () => padded,
ky: () => wrapped,
qz: () => widthOf
});
const o = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u;
const r = /\p{M}/u;
const s = /[^ -\u02FF\u2010-\u2027\u2713]/;
function widthOf(e) {
if (!s.test(e)) return e.length;
return Array.from(e).map(e => r.test(e) ? 0 : o.test(e) ? 2 : 1).reduce((e, n) => e + n, 0);
}
function padded(e, n) {
const t = Math.max(...n.map(widthOf));
return `${e}${" ".repeat(t - widthOf(e))}`;
}
function pieces(e, n) {
if (widthOf(e) <= n) return [ e ];
const t = [ "" ];
for (const o of e) {
const e = `${t.at(-1)}${o}`;
if (widthOf(e) > n) t.push(o); else t[t.length - 1] = e;
}
return t;
}
function wrapped(e, n, t, o) {
const r = [];
let s = t;
let i = true;
for (const t of e.split(" ").flatMap(e => pieces(e, n - o.length))) {
const e = i ? `${s}${t}` : `${s} ${t}`;
if (!i && widthOf(e) > n) {
r.push(s);
s = `${o}${t}`;
} else {
s = e;
i = false;
}
}
return [ ...r, s ].map(e => e.replaceAll(" ", " "));
}
}),
5458: ((e, n, t) => {
var o = t(5635);
var r = t(9011);
var s = t(2761);
var i = t(2921);
var a = t(4092);
var l = t(2266);
var c = t(2616);
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
const o = (0, h.E)(n);
if (e.includes(t)) throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`);
if (o.includes(t)) throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`);
return `${e}<<${t}${g.EOL}${o}${g.EOL}${t}`;
}
const v = [ "decision", "allowed", "reason-codes", "intervention-id", "plan-digest", "opens-at", "closes-at", "valid-until", "earliest-start", "report", "issue-number", "verdict", "dossier" ];
function setOutputs(e) {
const n = process.env["GITHUB_OUTPUT"] ?? "";
if (n === "") throw new Error("GITHUB_OUTPUT is not set");
const t = (0, u.statSync)(n).size;
const o = e.map(([e, n]) => `${prepareKeyValueMessage(e, n)}\n`).join("");
try {
(0, u.appendFileSync)(n, o);
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
const e = {
kind: "cancelled",
name: t
};
if (n === null) conclude((0, s.CB)(e, languageAsked()));
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
const t = (0, l.Ko)(process.env);
const o = (0, a.yI)(process.env);
for (const e of [ t.smtpUrl, t.people, t.membersToken, t.organisationToken, t.solutionsToken ]) if (e !== void 0) (0, 
c.dK)(e);
const r = await perform({
inputs: t,
context: o,
signal: e.signal
});
e.signal.throwIfAborted();
n = r;
} catch (e) {
n = (0, s.CB)(failureOf(e), languageAsked());
}
conclude(n);
}
function languageAsked() {
return process.env["INPUT_LANGUAGE"]?.trim() === "sl" ? "sl" : "en";
}
function failureOf(e) {
if (e instanceof l.H5) return {
kind: "input",
name: e.input,
expected: e.expected,
why: e.why
};
if (e instanceof a.kv) return {
kind: "runner",
name: e.variable
};
if (e instanceof Cancelled) return {
kind: "cancelled",
name: e.message
};
(0, r.V)("unexpected", e);
return {
kind: "unexpected",
cause: (0, o.r)(e)
};
}
async function perform(e) {
if (e.inputs.mode !== "gate") await (0, i.r)();
switch (e.inputs.mode) {
case "gate":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(4812), t.e(1755), t.e(873), t.e(3452), t.e(8328), t.e(2850), t.e(904), t.e(8510) ]).then(t.bind(t, 8510))).gate(e);

case "check":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(4812), t.e(1755), t.e(873), t.e(3452), t.e(8328), t.e(3391), t.e(660), t.e(5578) ]).then(t.bind(t, 6532))).check(e);

case "announce":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8996), t.e(6611), t.e(4812), t.e(1755), t.e(873), t.e(3452), t.e(8328), t.e(3391), t.e(2877), t.e(2850), t.e(904), t.e(1258), t.e(1035), t.e(402), t.e(5485), t.e(3143) ]).then(t.bind(t, 3143))).announce(e);

case "approve":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(4812), t.e(1755), t.e(873), t.e(3452), t.e(8328), t.e(1629), t.e(2850), t.e(904), t.e(3105), t.e(3853) ]).then(t.bind(t, 137))).approve(e);

case "close":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8996), t.e(6611), t.e(4812), t.e(1755), t.e(873), t.e(3452), t.e(8328), t.e(2877), t.e(1258), t.e(1035), t.e(402), t.e(5485), t.e(9565) ]).then(t.bind(t, 3485))).close(e);

case "request":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8996), t.e(6611), t.e(4812), t.e(1755), t.e(873), t.e(3452), t.e(8328), t.e(2877), t.e(1258), t.e(1035), t.e(4370) ]).then(t.bind(t, 9773))).request(e);

case "resume":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(4812), t.e(1755), t.e(873), t.e(3452), t.e(8328), t.e(2850), t.e(904), t.e(8510), t.e(6697) ]).then(t.bind(t, 6697))).resume(e);

case "guard":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(4812), t.e(1755), t.e(873), t.e(3452), t.e(8328), t.e(2850), t.e(904), t.e(8510), t.e(893) ]).then(t.bind(t, 893))).guard(e);

case "doctor":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(7085), t.e(4812), t.e(873), t.e(3452), t.e(8328), t.e(1629), t.e(945), t.e(7805) ]).then(t.bind(t, 6904))).doctor(e);

case "staff":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(8996), t.e(6611), t.e(4812), t.e(873), t.e(3452), t.e(8328), t.e(2877), t.e(1258), t.e(1035), t.e(2419) ]).then(t.bind(t, 3610))).staff(e);

case "report":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(4812), t.e(1755), t.e(3452), t.e(8328), t.e(9859), t.e(7731) ]).then(t.bind(t, 1231))).report(e);

case "portfolio":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(4812), t.e(1755), t.e(873), t.e(3452), t.e(8328), t.e(3391), t.e(972), t.e(3947) ]).then(t.bind(t, 9692))).portfolio(e);

case "evidence":
return (await Promise.all([ t.e(4233), t.e(4730), t.e(1306), t.e(4812), t.e(1755), t.e(3452), t.e(8328), t.e(2877), t.e(2850), t.e(9884), t.e(2058), t.e(5849) ]).then(t.bind(t, 1546))).evidence(e);

default:
throw new l.H5("mode", l.FN.join(", "));
}
}
function conclude(e) {
const n = sizesOfFiles();
const fail = e => {
process.exitCode = 1;
concludeUnwritten(n, (0, o.r)(e));
(0, r.V)("unwritten", e);
};
process.stdout.removeAllListeners("error").once("error", fail);
try {
const n = writeReport(e.report);
const {dossier: t, kept: o, beside: r = {}} = e;
const s = t === void 0 ? null : writeBeside("ezdrav-dossier.zip", t);
appendSummary(e.summary);
setOutputs(outputsIn(e, n, s));
if (o !== void 0) writeBeside("ezdrav-verdict.json", o);
for (const [e, n] of Object.entries(r)) writeBeside(e, n);
(0, c.yy)(e.log);
for (const n of e.annotations) (0, c.fz)(n);
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
c.yy)(t.log), () => t.annotations.forEach(c.fz) ]) try {
n();
} catch {}
}
function outputsIn({outputs: e, exitCode: n}, t, o) {
const r = v.flatMap(n => {
const r = n === "report" ? t : n === "dossier" ? o : e[n];
return n === "allowed" || r == null ? [] : [ [ n, r ] ];
});
return [ ...r, [ "allowed", String(e.allowed === "true" && n === 0) ] ];
}
runAction();
}),
2761: ((e, n, t) => {
t.d(n, {
CB: () => concludeFailure,
gx: () => concludeList,
jU: () => concludeProblem,
F_: () => concludeVerdict
});
var o = t(6241);
var r = t(9665);
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
return t.cancelled(e.name);

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
function inputSentence({name: e, expected: n, why: t}, o) {
const r = o.causes;
const s = t === null ? void 0 : r[t];
const i = s ?? o.input(e);
const a = l.has(e) ? o.inSecret : o.inWith;
return `${i} ${o.expected(n)} ${a}`;
}
const l = new Set([ "smtp-url", "people", "members-token", "organisation-token", "solutions-token" ]);
var c = t(4121);
var u = t(5527);
var d = t(3920);
var f = t(8343);
var p = t(498);
var m = t(9964);
function concludeVerdict(e, n) {
const {language: t} = n;
const s = (0, f.M)(e);
return {
exitCode: e.allowed ? 0 : 1,
outputs: (0, c.Y)(e),
log: (0, d.b6)(e, {
language: t,
colour: false
}),
summary: (0, u.Y)(e, t),
annotations: [ ...(0, o.Ih)(e, n), ...s === null ? [] : [ s ] ],
report: (0, r.L)(e, p.S, t)
};
}
function concludeList(e, n, t) {
return {
exitCode: t ? 0 : 1,
outputs: {},
log: e,
summary: `<pre>${e.split("\n").map(s.js).join("\n")}</pre>\n`,
annotations: [],
report: n
};
}
function concludeProblem(e, n) {
const {request: t, permission: o, permissions: r} = e;
const i = (0, a.w)(n);
const l = (0, m.R6)(e, i);
const c = o === void 0 ? "" : ` (${(0, s.TL)([ o, r ?? [] ].flat().join("; "))})`;
return concludeFailure({
kind: "problem",
said: `${(0, s.TL)(t)}${l === "" ? "" : ": "}${l}${c}`
}, n);
}
function concludeFailure(e, n = "en") {
const t = brokenOff();
const o = failureSentence(e, n);
const i = (0, s.M_)(o, (0, a.w)(n).quotes);
return {
exitCode: 1,
outputs: (0, c.Y)(t),
log: `${(0, d.b6)(t, {
language: n,
colour: false
})}\n${i}\n`,
summary: `${(0, u.Y)(t, n)}\n\n${(0, s.AO)(o)}\n`,
annotations: [ {
level: "error",
title: "error",
message: i
} ],
report: (0, r.L)(t, p.S, n)
};
}
function brokenOff() {
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
rules: [],
diagnostics: []
};
}
}),
8343: ((e, n, t) => {
t.d(n, {
M: () => remarkOf,
Z: () => isRefusedForTime
});
var o = t(9466);
var r = t(7273);
var s = t(4151);
const i = "ezdrav-gate";
const a = /^refused for time alone: [A-Za-z0-9._-]{1,64} sha256:[0-9a-f]{64} opens \S+ closes \S+$/;
function remarkOf(e) {
const {intervention: n, opensAt: t, closesAt: a, reasonCodes: l} = e;
if (n === null || !(0, r.hl)(l)) return null;
if ((0, s.q)(e)) return null;
const moment = e => e === null ? "-" : (0, o.tK)(e);
const c = `${n.id} ${n.planDigest}`;
return {
level: "notice",
title: i,
message: `refused for time alone: ${c} opens ${moment(t)} closes ${moment(a)}`
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
var o = t(3753);
var r = t(3475);
var s = t(4391);
var i = t(5883);
var a = t(739);
var l = t(2921);
const c = 10;
function cut(e, n) {
if (e.length <= c) return e;
const {labels: t} = (0, l.w)(n);
const o = e.slice(0, c - 1);
const r = e.slice(c - 1);
const s = [ ...new Set(r.map(({title: e}) => e)) ].join(", ");
return [ ...o, ...r.slice(0, 1).map(({level: e}) => ({
level: e,
title: t.andMore(r.length),
message: s
})) ];
}
function tenOfEach(e, n) {
return [ "error", "warning" ].flatMap(t => cut(e.filter(({level: e}) => e === t), n));
}
function allDiagnosticAnnotations(e, n) {
return e.map(e => {
const {file: t, line: i, column: a, code: l} = e;
const c = (0, r.Tp)(l, n);
const u = `${(0, o.Dh)(e, n)} ${c}`;
return {
level: "error",
title: l,
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
const t = (0, l.w)(n.language);
return (0, a.ES)(e, t).map(({code: o, stands: a, unblock: l}) => ({
level: "error",
title: o,
message: `${(0, s.M_)([ ...a, ...l ].join(" "), t.quotes)} ${(0, r.Xz)(o, n.language)}`,
...(0, i.z)(o, e.rules, n)
}));
}
function clockWarnings(e, {language: n}) {
const {labels: t, values: o} = (0, l.w)(n);
return e.rules.flatMap(({facts: e}) => {
const n = e["runner-clock"];
const r = typeof n === "string" ? o[n] : void 0;
return r === void 0 ? [] : [ {
level: "warning",
title: t.runnerClock,
message: `${r}.`
} ];
});
}
function annotationsOf(e, n) {
const {language: t} = n;
if (e.diagnostics.length > 0) return diagnosticAnnotations(e.diagnostics, t);
return tenOfEach([ ...reasonAnnotations(e, n), ...clockWarnings(e, n) ], t);
}
}),
9665: ((e, n, t) => {
t.d(n, {
I: () => isoOrNull,
L: () => jsonReport
});
var o = t(9466);
var r = t(3753);
var s = t(4369);
var i = t(3475);
function isoOrNull(e) {
return e === null ? null : (0, o.tK)(e);
}
function jsonValue(e) {
if ((0, s.ii)(e)) return (0, o.tK)(e.at);
if (Array.isArray(e)) return e.map(jsonValue);
return (0, s.IZ)(e) ? jsonFacts(e) : e;
}
function jsonFacts(e) {
return Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, jsonValue(n) ]));
}
function jsonRow({rule: e, outcome: n, code: t, evidence: o, facts: r, decidedBy: s}) {
const i = {
rule: e,
outcome: n,
code: t,
evidence: o,
facts: jsonFacts(r)
};
return s === void 0 ? i : {
...i,
"decided-by": s
};
}
function jsonReport(e, n, t) {
const {intervention: o} = e;
return {
schema: 1,
decision: e.decision,
allowed: e.allowed,
"reason-codes": e.reasonCodes,
reasons: (0, i.e2)(e.reasonCodes, t),
intervention: o && {
id: o.id,
"plan-digest": o.planDigest,
urgent: o.urgent
},
"evaluated-at": isoOrNull(e.evaluatedAt),
"opens-at": isoOrNull(e.opensAt),
"closes-at": isoOrNull(e.closesAt),
"valid-until": isoOrNull(e.validUntil),
"earliest-start": isoOrNull(e.earliestStart),
ahead: e.ahead && {
"clear-from": isoOrNull(e.ahead.clearFrom),
"contract-ended": e.ahead.contractEnded,
reasons: (0, i.e2)(e.ahead.rows.flatMap(({code: e}) => e ?? []), t),
rules: e.ahead.rows.map(jsonRow)
},
rules: e.rules.map(jsonRow),
diagnostics: e.diagnostics.map(e => ({
file: e.file,
line: e.line,
column: e.column,
code: e.code,
"help-url": (0, i.Tp)(e.code, t),
message: (0, r.Dh)(e, t)
})),
versions: {
product: n.product,
calendar: n.calendar,
tzdata: n.tzdata
}
};
}
}),
4121: ((e, n, t) => {
t.d(n, {
Y: () => outputsOf
});
var o = t(9665);
const r = /^[A-Za-z0-9._-]{1,64}$/;
const s = /^sha256:[0-9a-f]{64}$/;
function only(e, n) {
return n !== void 0 && e.test(n) ? n : "";
}
function outputsOf(e) {
return {
decision: e.decision,
allowed: String(e.allowed),
"reason-codes": e.reasonCodes.join(","),
"intervention-id": only(r, e.intervention?.id),
"plan-digest": only(s, e.intervention?.planDigest),
"opens-at": (0, o.I)(e.opensAt) ?? "",
"closes-at": (0, o.I)(e.closesAt) ?? "",
"valid-until": (0, o.I)(e.validUntil) ?? "",
"earliest-start": (0, o.I)(e.earliestStart) ?? ""
};
}
}),
5883: ((e, n, t) => {
t.d(n, {
z: () => shownAt
});
var o = t(7273);
var r = t(4369);
var s = t(4391);
function shownAt(e, n, t) {
const o = n.some(n => n.code === e && isOfOrganisation(n));
const r = t.locate.get(i);
if (!o || r === void 0) return placeOf(e, t);
return {
file: i,
...r([ "organisation" ])
};
}
function isOfOrganisation({decidedBy: e, facts: n}) {
const t = n["flaw"];
const o = (0, r.IZ)(t) ? t["why"] : void 0;
return e !== void 0 || typeof o === "string" && o.startsWith("organisation-");
}
const i = ".ezdrav/solution.yml";
function placeOf(e, n) {
const t = (0, o.VV)(e);
if (t === null) return null;
const r = t.in === "intervention" ? n.file : t.in;
const i = r === null ? void 0 : n.locate.get(r);
if (r === null || i === void 0) return null;
const a = i([]);
const l = t.keys.map(e => i(e));
const c = l.find(({line: e, column: n}) => e !== a.line || n !== a.column);
return {
file: (0, s.RK)(r),
...c ?? a
};
}
}),
9964: ((e, n, t) => {
t.d(n, {
R6: () => problemDetail,
YK: () => problemLine,
n5: () => limitSentence
});
var o = t(4391);
var r = t(4369);
function limitSentence({until: e}, {announce: n, moments: t}) {
return e === void 0 ? [] : [ n.limited(t.stamp(e)) ];
}
function problemLine(e, n, t) {
const {request: r, permission: s, permissions: i} = e;
const a = (0, o.M_)(problemDetail(e, t), t.quotes);
const l = s === void 0 ? "" : n.lacks(i ?? s);
const c = limitSentence(e, t).map(e => ` ${e}`);
return `${n.problem((0, o.RK)(r), a)}${l}${c.join("")}`;
}
function problemDetail({flaw: e, detail: n}, t) {
if (e !== void 0) return (0, r.MS)({
why: e.why,
...e.values
}, t);
return n === "" ? "" : (0, o.TL)(n);
}
}),
5527: ((e, n, t) => {
t.d(n, {
Y: () => summaryOf
});
var o = t(4151);
var r = t(78);
var s = t(8011);
var i = t(9206);
var a = t(3753);
var l = t(4391);
var c = t(4369);
var u = t(739);
var d = t(2921);
var f = t(3475);
function listed(e, n, t, o, r) {
const s = e.length - n.items;
const i = e.slice(0, n.items).map(o);
return [ ...i, ...s > 0 ? [ r((0, l.js)(t.labels.andMore(s))) ] : [] ].join("\n");
}
function faultsSection(e, n, t) {
if (e.diagnostics.length === 0) return null;
const o = (0, d.w)(n);
const said = e => (0, l.hy)((0, l.vI)(e, t.characters));
const item = e => {
const {message: o, remedy: r} = (0, a._g)(e, n);
const s = `${(0, l.vI)(e.file, t.characters)}:${e.line}:${e.column}`;
return `<li>${(0, l.h8)(s)} <b>${said(o)}</b><br>${said(r)} <sub>${(0, l.h8)(e.code)}</sub></li>`;
};
const r = listed(e.diagnostics, t, o, item, e => `<li>${e}</li>`);
return `### ${o.labels.faultsInFiles}\n\n<ol>\n${r}\n</ol>`;
}
function reasonsSection(e, n, t) {
const o = (0, d.w)(n);
const r = (0, u.ES)(e, o);
if (r.length === 0) return null;
const lines = (e, n) => e.slice(0, t.sentences).map(e => n((0, l.hy)((0, l.vI)(e, t.characters))));
const paragraph = ({code: e, stands: t, unblock: o}) => {
const r = `<sub><a href="${(0, f.Xz)(e, n)}">${e}</a></sub>`;
const s = [ ...lines(t, e => `<b>${e}</b>`), ...lines(o, e => `→ ${e}`), r ];
return `<p>${s.join("<br>")}</p>`;
};
return listed(r, t, o, paragraph, e => `<p>${e}</p>`);
}
const p = {
pass: "✅",
fail: "❌",
unverifiable: "❓",
waived: "➖",
reported: "ℹ️",
"not-applicable": "➖"
};
function cell(e, n) {
let t = n;
const o = [];
for (const n of e) {
if (t <= 1) break;
o.push((0, l.hy)((0, l.vI)(n, t)));
t -= n.length;
}
return o.join(" · ");
}
function wouldStand(e, n, t) {
if (e.code === null || (0, u.nz)(e)) return [];
const o = (0, c.ai)(e.facts, n.evaluatedAt, t);
return [ `${t.labels.wouldStand} ${t.reasons[e.code].stands(o)}` ];
}
function rulesTable(e, n, t) {
const {grades: o, labels: r, outcomes: s, rules: a} = n;
if (e.rules.length === 0) return `<p>${(0, l.js)(r.nothingJudged)}</p>`;
const line = (r, c) => {
const u = (0, i.CV)(r, e.rules[c - 1]) ? [] : (0, i.CA)(r, n);
const d = [ ...wouldStand(r, e, n), ...u ];
const f = r.code === null ? "" : `<sub>${(0, l.h8)(r.code)}</sub> `;
const m = [ (0, l.js)(a[r.rule].name), `${p[r.outcome]} ${(0, l.js)(s[r.outcome].word)}`, r.evidence === null ? "–" : (0, 
l.js)(o[r.evidence].word), `${f}${cell(d, t.characters)}` ];
return `<tr>${m.map(e => `<td>${e}</td>`).join("")}</tr>`;
};
const c = [ r.rule, r.outcome, r.evidence, r.compared ];
return [ "<table>", `<tr>${c.map(e => `<th>${(0, l.js)(e)}</th>`).join("")}</tr>`, listed(e.rules, t, n, line, e => `<tr><td colspan="4">${e}</td></tr>`), "</table>" ].join("\n");
}
function glossary(e) {
const n = e.map(({word: e, note: n}) => `<li><b>${(0, l.js)(e)}</b> – ${(0, l.js)(n)}</li>`);
return `<ul>${n.join("")}</ul>`;
}
function allFacts(e, n, t) {
const o = e.rules.filter((n, t) => !(0, i.CV)(n, e.rules[t - 1]) && Object.keys(n.facts).length > 0);
if (o.length === 0) return [];
const line = e => {
const o = cell((0, i.mU)(e, n), t.characters);
return `<tr><td>${(0, l.js)(n.rules[e.rule].name)}</td><td>${o}</td></tr>`;
};
const rest = e => `<tr><td colspan="2">${e}</td></tr>`;
return [ "<table>", listed(o, t, n, line, rest), "</table>" ];
}
function details(e, n, t) {
const {grades: o, labels: r, outcomes: s} = n;
const i = Object.entries(o).filter(([n]) => e.rules.some(({evidence: e}) => e === n)).map(([, e]) => e);
const a = Object.entries(s).filter(([n]) => e.rules.some(e => e.outcome === n)).map(([, e]) => e);
const c = e.reasonCodes.map(l.h8).join(", ");
return [ "<dl>", e.intervention === null ? "" : `<dt>${(0, l.js)(r.plan)}</dt><dd>${(0, 
l.h8)((0, l.vI)(e.intervention.planDigest, 80))}</dd>`, c === "" ? "" : `<dt>${(0, 
l.js)(r.reasonCodes)}</dt><dd>${c}</dd>`, i.length === 0 ? "" : `<dt>${(0, l.js)(r.evidenceGrades)}</dt><dd>${glossary(i)}</dd>`, a.length === 0 ? "" : `<dt>${(0, 
l.js)(r.ruleOutcomes)}</dt><dd>${glossary(a)}</dd>`, "</dl>", ...allFacts(e, n, t) ].filter(e => e !== "").join("\n");
}
function foldedRules(e, n, t) {
const {labels: o} = n;
const r = e.rules.filter(({outcome: e}) => e !== "not-applicable");
const s = new Set(r.filter(u.nz).map(({rule: e}) => e));
const i = new Set(r.map(({rule: e}) => e));
const a = e.rules.length === 0 ? o.details : o.rulesMet(i.size - s.size, i.size);
return [ "<details>", `<summary>${(0, l.js)(a)}</summary>`, rulesTable(e, n, t), details(e, n, t), "</details>" ].join("\n");
}
var m = t(9466);
var g = t(9467);
var h = t(7209);
const v = m.dp / 3;
const w = 2 * m.dp;
const y = 14 * m.dp;
function nightDrawing(e, n) {
const {evaluatedAt: t, opensAt: o, closesAt: r} = e;
if (o === null || r === null || r <= o) return null;
const s = {
start: o,
end: r
};
const i = windowAround(e, s);
const a = t !== null && t >= (0, m.tY)(o, -w) && t <= (0, m.tY)(r, w);
const l = hourBefore(Math.min(s.start, i.start, a ? t : s.start));
const c = Math.max(s.end, i.end, a ? t : s.end);
if (c - l > y) return null;
const {picture: u} = n;
const d = [ u.window, u.slot, u.now ];
const label = e => `${e.padEnd(Math.max(...d.map(({length: e}) => e)))} `;
const column = e => Math.round((e - l) / v);
const bar = ({start: e, end: n}, t) => `${" ".repeat(column(e))}${t.repeat(Math.max(1, column(n) - column(e)))}`;
const f = [];
for (let e = l; e <= c; e = (0, m.tY)(e, 2 * m.dp)) f.push((0, h.HJ)(e).slice(0, 2));
return [ `${label("")}${f.map(e => e.padEnd(6)).join("")}`.trimEnd(), `${label(u.window)}${bar(i, "─")}`, `${label(u.slot)}${bar(s, "█")}`, ...a ? [ `${label(u.now)}${" ".repeat(column(t))}▲` ] : [] ];
}
function hourBefore(e) {
return (0, m.B9)(Math.floor(e / m.dp) * m.dp);
}
function windowAround({rules: e}, n) {
const t = e.find(({rule: e}) => e === "schedule")?.facts ?? {};
const o = (0, c.VC)(t, "window-opens-at");
const r = (0, c.VC)(t, "window-closes-at");
if (o !== null && r !== null) return {
start: o,
end: r
};
return (0, g.iV)((0, g.kB)(n.start), g.hu, t["downtime"] === true);
}
const $ = 65536;
const b = [ {
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
} ];
const O = {
allow: "✅",
"allow-urgent": "✅",
deny: "⛔",
unverifiable: "⛔",
invalid: "⛔",
error: "⛔"
};
function signOf(e) {
return (0, o.g)(e) ? "⏳" : O[e.decision];
}
function subject(e, n) {
const {labels: t, moments: o} = n;
const {intervention: r, evaluatedAt: s} = e;
const i = [];
if (r !== null) {
i.push((0, l.h8)((0, l.vI)(r.id, 80)));
if (r.urgent) i.push(`<b>${(0, l.js)(t.urgent)}</b>`);
i.push(`${(0, l.js)(t.plan)} ${(0, l.h8)(r.planDigest.slice(0, 19))}`);
}
i.push((0, l.js)(s === null ? t.notJudged : t.judged(o.stamp(s))), (0, l.js)(t.zone));
return `<p>${i.join(" · ")}</p>`;
}
function times(e, n) {
const {evaluatedAt: t, opensAt: o, closesAt: r, validUntil: s, intervention: i} = e;
const {labels: a, moments: u} = n;
const d = a.times;
const said = e => t !== null && ((0, h.gD)(e) === (0, h.gD)(t) || (0, g.kB)(e) === (0, 
g.kB)(t)) ? u.time(e) : `${u.day((0, h.gD)(e))} ${u.time(e)}`;
const f = (0, c.VC)(e.rules.find(({rule: e}) => e === "fit")?.facts ?? {}, "last-start");
const p = i?.urgent === true ? null : f ?? s;
const m = p !== null && r !== null && p < r;
const v = [ ...t === null ? [] : [ d.now(u.time(t)) ], ...o === null || r === null ? [] : [ d.slot(said(o), (0, 
g.kB)(o) === (0, g.kB)(r) ? u.time(r) : said(r)) ], ...m && o !== null && p >= o ? [ d.startBy((0, 
g.kB)(p) === (0, g.kB)(o) ? u.time(p) : said(p)) ] : [], ...i?.urgent === true && s !== null ? [ d.expires(said(s)) ] : [] ];
return v.length < 2 ? null : `<p>${(0, l.js)(v.join(" · "))}</p>`;
}
const k = /^(?:schedule|slot|fit|freeze)\./;
function drawing(e, n) {
if (!e.reasonCodes.some(e => k.test(e))) return null;
const t = nightDrawing(e, n);
return t === null ? null : `<pre>${t.map(l.js).join("&#10;")}</pre>`;
}
function written(e, n, t) {
const o = (0, d.w)(n);
const {labels: i} = o;
const a = [ `## ${signOf(e)} ${(0, s.P)(e, o)}`, times(e, o), (0, u.pA)(e) ? `<p>⚠️ ${(0, 
l.js)(i.allClaimed)}</p>` : null, e.allowed ? `<p>${(0, l.js)(i.allowedHelp)}</p>` : null, e.decision === "error" ? `<p>${(0, 
l.js)(i.errorHelp)}</p>` : null, ...(0, r.O)(e, o).map(e => `<p>⚠️ ${(0, l.hy)(e)}</p>`), faultsSection(e, n, t), reasonsSection(e, n, t), drawing(e, o), subject(e, o), foldedRules(e, o, t) ];
return `${a.filter(e => e !== null).join("\n\n")}\n`;
}
function fits(e) {
return (new TextEncoder).encode(e).length < $;
}
function summaryOf(e, n) {
let t = "";
for (const o of b) {
t = written(e, n, o);
if (fits(t)) break;
}
return t;
}
}),
4092: ((e, n, t) => {
t.d(n, {
kv: () => ContextFault,
yI: () => readContext,
ze: () => onServer
});
class ContextFault extends Error {
variable;
constructor(e) {
super(`${e} is missing or not what a runner sets`);
this.name = "ContextFault";
this.variable = e;
}
}
function readContext(e) {
const read = (n, t) => {
const o = e[n] ?? "";
if (!t.test(o)) throw new ContextFault(n);
return o;
};
const [n = "", t = ""] = read("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/).split("/");
const o = read("GITHUB_SERVER_URL", /^https?:\/\/[^/?#@\s]+$/);
return {
owner: n,
name: t,
server: o,
repositoryId: Number(read("GITHUB_REPOSITORY_ID", /^\d{1,15}$/)),
runId: Number(read("GITHUB_RUN_ID", /^\d{1,15}$/)),
event: read("GITHUB_EVENT_NAME", /^[a-z_]+$/),
ref: read("GITHUB_REF", /^refs\/[^\s]+$/),
sha: read("GITHUB_SHA", /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
api: onServer(read("GITHUB_API_URL", /^https?:\/\/[^?#@\s]+$/), o, "GITHUB_API_URL"),
graphql: onServer(read("GITHUB_GRAPHQL_URL", /^https?:\/\/[^?#@\s]+$/), o, "GITHUB_GRAPHQL_URL")
};
}
function onServer(e, n, t) {
const o = new URL(e);
const r = new URL(n);
const s = o.host === r.host || o.host === `api.${r.host}`;
const i = o.protocol === "https:" || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(o.hostname);
if (!s || !i || o.protocol !== r.protocol) throw new ContextFault(t);
return e.replace(/\/+$/, "");
}
}),
2266: ((e, n, t) => {
t.d(n, {
FN: () => o,
H5: () => InputFault,
Ko: () => readInputs
});
const o = [ "gate", "check", "announce", "approve", "close", "request", "staff", "resume", "guard", "doctor", "report", "portfolio", "evidence" ];
class InputFault extends Error {
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
if (!isMode(n)) throw new InputFault("mode", o.join(", "));
const t = read("language");
if (t !== void 0 && t !== "en" && t !== "sl") throw new InputFault("language", "en, sl");
const r = read("token");
if (r === void 0) throw new InputFault("token", "${{ github.token }}");
return {
mode: n,
token: r,
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
return o.some(n => n === e);
}
function minutes(e) {
const n = /^\d{1,2}$/.test(e) ? Number(e) : Number.NaN;
if (!(n <= 60)) throw new InputFault("wait-minutes", "0–60");
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
var o = t(857);
var r = t(4679);
function issueCommand(e, n, t) {
const r = new Command(e, n, t);
process.stdout.write(r.toString() + o.EOL);
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
const o = this.properties[t];
if (o) {
if (n) n = false; else e += ",";
e += `${t}=${escapeProperty(o)}`;
}
}
}
e += `${s}${escapeData(this.message)}`;
return e;
}
}
function escapeData(e) {
return (0, r.E)(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(e) {
return (0, r.E)(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
const {randomUUID: i} = process.getBuiltinModule("node:crypto");
function print(e) {
const n = i();
issue("stop-commands", n);
process.stdout.write(`${e}\n`);
issue(n);
}
function annotate(e) {
const {level: n, title: t, message: o, file: r, line: s, column: i} = e;
const a = {
file: r,
line: s?.toString(),
col: i?.toString()
};
issueCommand(n, {
title: t,
...r !== void 0 && a
}, o);
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
9467: ((e, n, t) => {
t.d(n, {
gR: () => nextOpening,
hu: () => s,
iV: () => windowOfNight,
kB: () => nightOf
});
var o = t(9466);
var r = t(7209);
const s = {
opens: "20:00",
"opens-with-downtime": "22:00",
closes: "06:00"
};
const i = "12:00";
function nightOf(e) {
const n = (0, r.gD)(e);
return (0, r.HJ)(e) >= s.opens ? n : (0, r.fi)(n, -1);
}
function windowOfNight(e, n, t) {
const at = n => (0, r.l$)(n >= i ? e : (0, r.fi)(e, 1), n);
return {
start: at(t ? n["opens-with-downtime"] : n.opens),
end: at(n.closes)
};
}
function nextOpening(e, n, t) {
for (const s of [ 0, 1, 2 ]) {
const i = windowOfNight((0, r.fi)(nightOf(e), s), n, t);
const a = (0, o.IW)(e, i.start);
if (a < i.end) return a;
}
return null;
}
}),
78: ((e, n, t) => {
t.d(n, {
O: () => aheadSentences
});
var o = t(9206);
function aheadSentences({ahead: e}, n) {
if (e === null) return [];
const {labels: t, moments: r, reasons: s} = n;
const {rows: i, clearFrom: a, contractEnded: l} = e;
const said = e => e.code === null ? [] : [ [ s[e.code].brief, ...(0, o.CA)(e, n) ].join(" · ") ];
const c = a === null ? null : t.aheadClear(r.stamp(a));
return [ ...i.flatMap(said).map(e => `${t.ahead} ${e}.`), ...i.length > 0 && c !== null ? [ c ] : [], ...l === null ? [] : [ t.contractEnded(r.date(l)) ] ];
}
}),
9206: ((e, n, t) => {
t.d(n, {
CA: () => essentials,
CV: () => repeatsFacts,
mU: () => compared
});
var o = t(4391);
var r = t(4369);
var s = t(739);
const i = 12;
const a = new Set([ "sources", "plan" ]);
function isSilent(e) {
return e === null || e === "" || Array.isArray(e) && e.length === 0;
}
function said(e, n) {
const {labels: t, moments: s, values: i} = n;
if (typeof e === "boolean") return e ? t.yes : t.no;
if ((0, r.$P)(e)) return s.date(e);
if (typeof e === "string") return Object.hasOwn(i, e) ? String(i[e]) : (0, o.TL)(e);
if ((0, r.ii)(e)) return s.stamp(e.at);
const a = (0, r.MS)(e, n);
if (a !== "") return a;
if ((0, r.IZ)(e)) return named(e, n).join(" ");
return Array.isArray(e) ? listed(e, n) : `${e}`;
}
function itemSaid(e, n) {
if ((0, r.$P)(e)) return n.moments.day(e);
if (!(0, r.IZ)(e) || !(0, r.$P)(e["date"])) return said(e, n);
const {date: t, ...o} = e;
return [ itemSaid(t, n), ...named(o, n) ].join(" ");
}
function listed(e, n) {
const t = e.slice(0, i).map(e => itemSaid(e, n));
const o = e.length - t.length;
return [ ...t, ...o > 0 ? [ n.labels.andMore(o) ] : [] ].join(", ");
}
function named(e, n) {
return Object.entries(e).filter(([e, n]) => !a.has(e) && !isSilent(n)).map(([e, t]) => {
const r = Object.hasOwn(n.facts, e) ? n.facts[e] : (0, o.RK)(e);
if (typeof r === "object") return t === true ? r.true : r.false;
return r === "" ? said(t, n) : `${r}: ${said(t, n)}`;
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
const c = [ "deployed", "tag-now", "announced-environment", "considered" ];
const u = [ "why", "unknown", "thrown" ];
function compared(e, n) {
return named(e.facts, n);
}
function essentials(e, n) {
const t = (0, s.nz)(e) ? c : [];
const o = [ ...u, ...l[e.rule], ...t ];
const r = o.flatMap(n => {
const t = e.facts[n];
return t === void 0 ? [] : [ [ n, t ] ];
});
return named(Object.fromEntries(r), n);
}
function repeatsFacts(e, n) {
return n?.facts === e.facts;
}
}),
3753: ((e, n, t) => {
t.d(n, {
gZ: () => diagnosticJson,
Dh: () => diagnosticMessage,
_g: () => diagnosticSentences
});
var o = t(4391);
var r = t(3475);
var s = t(2921);
function expectationWords(e, n) {
const {line: t, text: r} = (0, s.w)(n).expectations;
const i = (0, s.w)(n).expectations.forms;
const [, a, l = ""] = /^(line|text) ≤ (\d+)$/.exec(e) ?? [];
if (a !== void 0) return (a === "line" ? t : r)(l);
return Object.hasOwn(i, e) ? String(i[e]) : (0, o.TL)(e);
}
const i = new Set([ "file.yaml", "file.personal-data" ]);
function diagnosticSentences(e, n) {
const {diagnostics: t, moments: r} = (0, s.w)(n);
const {message: a, remedy: l} = t[e.code];
const c = {
key: e.key === "" ? "" : (0, o.TL)(e.key),
found: e.found === "" ? "" : (0, o.TL)(e.found),
cause: i.has(e.code) ? e.expected[0] ?? "" : "",
expected: e.expected.map(t => {
if (e.code === "file.wrong-value") return expectationWords(t, n);
return e.code === "file.time-in-gap" ? r.clock(t) : (0, o.TL)(t);
})
};
return {
message: a(c),
remedy: l(c)
};
}
function diagnosticMessage(e, n) {
const {message: t, remedy: r} = diagnosticSentences(e, n);
return (0, o.M_)(`${t} ${r}`, (0, s.w)(n).quotes);
}
function diagnosticJson(e, n) {
return {
file: e.file,
line: e.line,
column: e.column,
code: e.code,
"help-url": (0, r.Tp)(e.code, n),
message: diagnosticMessage(e, n)
};
}
}),
8011: ((e, n, t) => {
t.d(n, {
P: () => headline
});
var o = t(7273);
var r = t(4151);
var s = t(4369);
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
const l = a.some(o.UL);
const c = l ? t : announcedAnew(e);
if (c !== null) return {
kind: "announced-now",
at: c
};
const u = freezeEnd(e);
if (u !== null) return {
kind: "freeze-ends",
at: u
};
if (s !== null && n < s) return (0, r.q)(e) ? null : {
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
const o = n === null ? null : i[t](e, n);
return n === null || o === null ? null : {
...o,
ahead: o.at - n
};
}
var a = t(739);
function weightiest(e) {
return e.find(e => !(0, o.hl)([ e ])) ?? e[0];
}
function headline(e, n) {
const {decisions: t, labels: o, moments: s, nextMoments: i, reasons: a} = n;
const l = e.reasonCodes;
const c = e.decision === "unverifiable" ? l.find(e => e.startsWith("api.")) : null;
const u = c ?? weightiest(l);
const d = l.length - 1;
const f = (0, r.g)(e);
const p = nextMoment(e);
const m = [];
if (e.decision === "invalid" && e.diagnostics.length > 0) m.push(o.faults(e.diagnostics.length)); else if (u !== void 0 && !f) {
const n = d === 0 ? "" : ` ${o.moreReasons(d)}`;
const t = e.ahead?.rows[0]?.code ?? null;
const r = l.length === 1 && u === "slot.not-yet-open" && t !== null;
m.push(`${a[r ? t : u].brief}${n}`);
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
9041: ((e, n, t) => {
t.d(n, {
Tm: () => organisationSentences,
aZ: () => lookedAfterSentence,
gz: () => decidingSentences,
lE: () => organisationJson
});
var o = t(4391);
var r = t(2921);
function decidingSentences(e, {organisation: n}) {
const t = e.flatMap(({decidedBy: e}) => e ?? []);
const r = t.map(({repository: e, commit: t, file: r, key: s, line: i}) => n.decided((0, 
o.TL)(`${e} ${r}`), i, s, t?.slice(0, 12) ?? ""));
return [ ...new Set(r) ];
}
const s = 20;
function lookedAfterSentence(e, n) {
const [t] = e;
if (t === void 0) return [];
const {organisation: i, quotes: a} = (0, r.w)(n);
const {repository: l, file: c, commit: u} = t;
const d = e.slice(0, s).map(({key: e, line: n}) => i.line(e, n));
const f = [ ...d, ...e.length > s ? [ "…" ] : [] ].join(", ");
const p = i.looksAfter(e.length, (0, o.TL)(`${l} ${c}`), u?.slice(0, 12) ?? "", f);
return [ (0, o.M_)(p, a) ];
}
const i = ".ezdrav/organisation.yml";
const a = [ "contacts", "approvers", "urgent-authorities", "evidence", "calendar", "window", "freezes", "urgent" ];
function linesOf({locate: e}) {
const n = e([]);
return a.flatMap(t => {
const {line: o, column: r} = e([ t ]);
return o === n.line && r === n.column ? [] : [ [ t, o ] ];
});
}
function organisationSentences(e, n) {
const {organisation: t, quotes: s} = (0, r.w)(n);
const {repository: a, commit: l, writtenAs: c} = e;
const u = linesOf(e).map(([e, n]) => t.line(e, n));
const d = t.held((0, o.TL)(`${a} ${i}`), l?.slice(0, 12) ?? "", u.join(", "));
return {
held: (0, o.M_)(d, s),
renamed: c === null ? null : (0, o.M_)(t.renamed((0, o.TL)(c), (0, o.TL)(a)), s)
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
739: ((e, n, t) => {
t.d(n, {
ES: () => standings,
nz: () => standsInTheWay,
pA: () => isAllClaimed
});
var o = t(7273);
var r = t(4151);
var s = t(4369);
var i = t(9041);
function standsInTheWay({outcome: e}) {
return e === "fail" || e === "unverifiable";
}
function distinct(e) {
return [ ...new Set(e) ];
}
function ofVerdict(e) {
const {intervention: n, reasonCodes: t} = e;
return {
"in-vain": (0, r.q)(e),
"api-refused": t.includes("api.forbidden"),
"only-reason": t.length === 1,
"slot-closes-at": e.closesAt === null ? null : {
at: e.closesAt
},
"approve-line": n === null ? null : `/approve ${n.id} ${n.planDigest}`
};
}
function causeOf(e, n) {
if (!e.endsWith(".unverifiable")) return null;
const t = n.find(e => e.startsWith("api."));
if (t !== void 0) return t;
const o = n.find(e => e.startsWith("announcement."));
return e === "lead-time.unverifiable" && o !== void 0 ? o : null;
}
function byWeight(e) {
const rank = n => e.some(t => causeOf(t, e) === n) ? -1 : (0, o.IQ)(n);
return [ ...e ].sort((e, n) => rank(e) - rank(n));
}
function standings(e, n) {
const {labels: t, reasons: o, rules: r} = n;
const {evaluatedAt: a, reasonCodes: l} = e;
const c = byWeight(l).filter(e => causeOf(e, l) === null);
return c.map(c => {
const u = e.rules.filter(e => e.code === c && standsInTheWay(e));
const d = u.length === 0 ? [ {} ] : u.map(e => e.facts);
const f = d.map(t => (0, s.ai)({
...t,
...ofVerdict(e)
}, a, n));
const p = e.rules.filter(e => e.code !== null && standsInTheWay(e) && causeOf(e.code, l) === c);
const m = distinct(p.map(({rule: e}) => r[e].name));
return {
code: c,
stands: [ ...distinct(f.map(e => o[c].stands(e))), ...(0, i.gz)(u, n), ...m.length === 0 ? [] : [ t.because(m.join(", ")) ] ],
unblock: distinct(f.map(e => o[c].unblock(e)))
};
});
}
function isAllClaimed(e) {
const n = e.rules.map(({evidence: e}) => e).filter(Boolean);
return n.length > 0 && n.every(e => e === "claimed");
}
}),
3920: ((e, n, t) => {
t.d(n, {
$B: () => diagnosticParagraphs,
NS: () => diagnosticLines,
b6: () => textOf,
yd: () => standingText
});
var o = t(78);
var r = t(9206);
var s = t(3753);
var i = t(4391);
var a = t(8011);
var l = t(739);
var c = t(3023);
var u = t(2921);
var d = t(3475);
const f = 100;
function paintOf(e) {
const sgr = n => t => e && t !== "" ? `[${n}m${t}[0m` : t;
return {
good: sgr(32),
bad: sgr(31),
faint: sgr(2),
strong: sgr(1)
};
}
const p = {
pass: "✓",
fail: "✗",
unverifiable: "?",
waived: "-",
reported: "i",
"not-applicable": "-"
};
const m = new Set([ "allow", "allow-urgent" ]);
function paragraphs({quotes: e}, n) {
return (t, o) => (0, c.ky)((0, i.M_)(o, e), n, t, " ".repeat(t.length));
}
function subject(e, {labels: n, moments: t}) {
const {intervention: o, evaluatedAt: r} = e;
return [ ...o === null ? [] : [ (0, i.RK)(o.id), ...o.urgent ? [ n.urgent ] : [], `${n.plan} ${(0, 
i.RK)(o.planDigest)}` ], r === null ? n.notJudged : n.judged(t.stamp(r)), n.zone ].join(" · ");
}
function faults(e, n, t, o) {
return e.diagnostics.flatMap(e => {
const [, ...r] = diagnosticParagraphs(e, n, o);
const {file: s, line: a, column: l, code: c} = e;
return [ `${t.strong(`${(0, i.RK)(s)}:${a}:${l}`)} ${t.faint(c)}`, ...r ];
});
}
function reasons(e, n, t, o, r) {
return reasonLines((0, l.ES)(e, n), t, o, r);
}
function reasonLines(e, n, t, o) {
return e.flatMap(({code: e, stands: r, unblock: s}) => [ ...r.flatMap(e => o("✗ ", e)).map(t.bad), ...s.flatMap(e => o("  → ", e)), `  ${t.faint(e)}`, `  ${t.faint((0, 
d.Xz)(e, n))}` ]);
}
function rules(e, n, t, o, s) {
const {grades: i, outcomes: a} = n;
const l = e.rules.map(({rule: e}) => n.rules[e].name);
const u = e.rules.map(({outcome: e}) => a[e].word);
const d = e.rules.map(e => e.evidence === null ? "–" : i[e.evidence].word);
return e.rules.flatMap((i, a) => {
const f = [ p[i.outcome], (0, c.jC)(String(l[a]), l), (0, c.jC)(String(u[a]), u), (0, 
c.jC)(String(d[a]), d) ];
const m = rowLines(f.join("  "), i.code ?? "", s);
const g = {
pass: t.good,
fail: t.bad,
unverifiable: t.bad
};
const h = i.outcome in g ? g[i.outcome] : t.faint;
const v = (0, r.CV)(i, e.rules[a - 1]);
const w = v ? "" : (0, r.CA)(i, n).join(" · ");
return [ ...m.map(h), ...w === "" ? [] : o("     ", w).map(t.faint) ];
});
}
function rowLines(e, n, t) {
const o = `${e}  ${n}`.trimEnd();
if ((0, c.qz)(o) <= t) return [ o ];
const r = (0, c.ky)(e.trimEnd().replace(/ {2,}/g, "  "), t, "", "   ");
return n === "" ? r : [ ...r, `   ${n}` ];
}
function textOf(e, n) {
const t = (0, u.w)(n.language);
const r = Math.min(f, n.columns ?? f);
const s = paragraphs(t, r);
const {labels: i} = t;
const d = paintOf(n.colour);
const p = m.has(e.decision) ? d.good : d.bad;
const section = (e, n) => n.length === 0 ? [] : [ "", d.strong(e), ...n ];
return [ ...(0, c.ky)((0, a.P)(e, t), r, "", "").map(p), ...(0, c.ky)(subject(e, t), r, "", "").map(d.faint), ...(0, 
l.pA)(e) ? (0, c.ky)(i.allClaimed, r, "! ", "  ") : [], ...e.decision === "error" ? (0, 
c.ky)(i.errorHelp, r, "! ", "  ") : [], ...(0, o.O)(e, t).flatMap(e => s("! ", e)), ...section(i.faultsInFiles, faults(e, n.language, d, r)), ...section(i.standsInTheWay, reasons(e, t, n.language, d, s)), ...section(i.rules, rules(e, t, d, s, r)), "" ].join("\n");
}
function diagnosticParagraphs(e, n, t) {
const {message: o, remedy: r} = (0, s._g)(e, n);
const {file: a, line: l, column: c, code: d, excerpt: p} = e;
const m = paragraphs((0, u.w)(n), Math.min(f, t));
return [ `${(0, i.RK)(a)}:${l}:${c} ${d}`, ...p === void 0 ? [] : [ `  ${String(l).padStart(4)} | ${(0, 
i.RK)(p)}` ], ...m("  ", o), ...m("  → ", r) ];
}
function diagnosticLines(e, n) {
const {quotes: t} = (0, u.w)(n);
return e.map(e => {
const {message: o, remedy: r} = (0, s._g)(e, n);
const {file: a, line: l, column: c, code: u} = e;
const d = `${(0, i.RK)(a)}:${l}:${c}`;
return `${d} ${u} ${(0, i.M_)(`${o} → ${r}`, t)}`;
});
}
function standingText(e, n, t) {
const o = (0, u.w)(t.language);
const r = paragraphs(o, Math.min(f, t.columns));
const s = (0, l.ES)(e, o).filter(({code: e}) => n.includes(e));
return reasonLines(s, t.language, paintOf(t.colour), r).join("\n");
}
}),
7273: ((e, n, t) => {
t.d(n, {
IQ: () => rankOf,
OE: () => r,
UL: () => isUntilAnnounced,
VV: () => placeIn,
hg: () => showsInFiles,
hl: () => isTimeAlone,
mk: () => isForEver
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
const o = {
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
const r = Object.keys(o);
function reasonOf(e) {
return o[e];
}
function placeIn(e) {
const [, , n] = reasonOf(e);
return n;
}
function showsInFiles(e) {
const [, n] = reasonOf(e);
return n === "files";
}
function isUntilAnnounced(e) {
return lasts(e) === "until-announced";
}
function isTimeAlone(e) {
return e.length > 0 && e.every(e => lasts(e) === "for-a-time");
}
function isForEver(e) {
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
var o = t(7273);
function waitsInVain({reasonCodes: e, ahead: n}) {
return (0, o.mk)(e) || n !== null && n.clearFrom === null;
}
function isOnlyTooEarly(e) {
return e.reasonCodes.join() === "slot.not-yet-open" && !waitsInVain(e);
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
const o = new Map;
function makeDTF(e) {
let n = o.get(e);
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
o.set(e, n);
}
return n;
}
const r = {
year: 0,
month: 1,
day: 2,
era: 3,
hour: 4,
minute: 5,
second: 6
};
function hackyOffset(e, n) {
const t = e.format(n).replace(/\u200E/g, ""), o = /(\d+)\/(\d+)\/(\d+) (AD|BC),? (\d+):(\d+):(\d+)/.exec(t), [, r, s, i, a, l, c, u] = o;
return [ i, r, s, a, l, c, u ];
}
function partsOffset(e, n) {
const t = e.formatToParts(n);
const o = [];
for (let e = 0; e < t.length; e++) {
const {type: n, value: s} = t[e];
const i = r[n];
if (n === "era") o[i] = s; else if (!isUndefined(i)) o[i] = parseInt(s, 10);
}
return o;
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
o.clear();
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
let [o, r, s, i, a, l, c] = t.formatToParts ? partsOffset(t, n) : hackyOffset(t, n);
if (i === "BC") o = 1 - Math.abs(o);
const u = a === 24 ? 0 : a;
const d = objToLocalTS({
year: o,
month: r,
day: s,
hour: u,
minute: l,
second: c,
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
let o;
if (t) o = "-" + ("" + -e).padStart(n, "0"); else o = ("" + e).padStart(n, "0");
return o;
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
function parseZoneInfo(e, n, t, o = null) {
const r = new Date(e), s = {
hourCycle: "h23",
year: "numeric",
month: "2-digit",
day: "2-digit",
hour: "2-digit",
minute: "2-digit"
};
if (o) s.timeZone = o;
const i = {
timeZoneName: n,
...s
};
const a = new Intl.DateTimeFormat(t, i).formatToParts(r).find(e => e.type.toLowerCase() === "timezonename");
return a ? a.value : null;
}
function signedOffset(e, n) {
let t = parseInt(e, 10);
if (Number.isNaN(t)) t = 0;
const o = parseInt(n, 10) || 0, r = t < 0 || Object.is(t, -0) ? -o : o;
return t * 60 + r;
}
function formatOffset(e, n) {
const t = Math.trunc(Math.abs(e / 60)), o = Math.trunc(Math.abs(e % 60)), r = e >= 0 ? "+" : "-";
switch (n) {
case "short":
return `${r}${padStart(t, 2)}:${padStart(o, 2)}`;

case "narrow":
return `${r}${t}${o > 0 ? `:${o}` : ""}`;

case "techie":
return `${r}${padStart(t, 2)}${padStart(o, 2)}`;

default:
throw new RangeError(`Value format ${n} is out of range for property format`);
}
}
const l = /[A-Za-z_+-]{1,256}(?::?\/[A-Za-z0-9_+-]{1,256}(?:\/[A-Za-z0-9_+-]{1,256})?)?/;
function combineRegexes(...e) {
const n = e.reduce((e, n) => e + n.source, "");
return RegExp(`^${n}$`);
}
function combineExtractors(...e) {
return n => e.reduce(([e, t, o], r) => {
const [s, i, a] = r(n, o);
return [ {
...e,
...s
}, i || t, a ];
}, [ {}, null, 1 ]).slice(0, 2);
}
function simpleParse(...e) {
return (n, t) => {
const o = {};
let r;
for (r = 0; r < e.length; r++) o[e[r]] = parseInteger(n[t + r]);
return [ o, null, t + r ];
};
}
const c = /(?:([Zz])|([+-]\d\d)(?::?(\d\d))?)/;
const u = `(?:${c.source}?(?:\\[(${l.source})\\])?)?`;
const d = /(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,30}))?)?)?/;
const f = RegExp(`${d.source}${u}`);
const p = RegExp(`(?:[Tt]${f.source})?`);
const m = /([+-]\d{6}|\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?/;
const g = /(\d{4})-?W(\d\d)(?:-?(\d))?/;
const h = /(\d{4})-?(\d{3})/;
const v = simpleParse("weekYear", "weekNumber", "weekDay");
const w = simpleParse("year", "ordinal");
const y = /(\d{4})-(\d\d)-(\d\d)/;
const $ = RegExp(`${d.source} ?(?:${c.source}|(${l.source}))?`);
const b = RegExp(`(?: ${$.source})?`);
function int(e, n, t) {
const o = e[n];
return isUndefined(o) ? t : parseInteger(o);
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
const t = !e[n] && !e[n + 1], o = signedOffset(e[n + 1], e[n + 2]), r = t ? null : FixedOffsetZone.instance(o);
return [ {}, r, n + 3 ];
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
const O = [ "years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds" ];
O.slice(0).reverse();
Symbol.for("nodejs.util.inspect.custom");
Symbol.for("nodejs.util.inspect.custom");
const k = String.fromCharCode(160);
const E = `[ ${k}]`;
new RegExp(E, "g");
new Map;
Symbol.for("nodejs.util.inspect.custom");
})
};
