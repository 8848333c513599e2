import { modules as e } from "./shared.ezdrav.js";

export const id = 780;

export const ids = [ 780, 1629, 3350, 7085, 7600, 7749, 5630 ];

export const modules = {
...e,
159: ((e, t, n) => {
n.r(t);
n.d(t, {
doctorCommand: () => doctorCommand,
doctorOffline: () => doctorOffline
});
var o = n(5987);
var r = n(5702);
var s = n(2373);
var a = n(2669);
var i = n(6657);
var l = n(7579);
var c = n(7273);
var u = n(4391);
var d = n(8595);
var p = n(3475);
var h = n(4572);
var f = n(5354);
const m = "https://json.schemastore.org/sarif-2.1.0.json";
const v = "https://github.com/ezdrav/ezdrav-intervention-gate";
const g = ".ezdrav/solution.yml";
const w = /[^A-Za-z0-9._~/-]/gu;
const b = {
error: "error",
warning: "warning",
unknown: "note"
};
const k = {
error: "8.0",
warning: "5.0",
unknown: "3.0"
};
function auditSarif(e, t, n, o = {
remarks: [],
properties: {}
}) {
const r = (0, f.jS)(t);
const s = e.ignored.map(({finding: e, reason: t}) => ({
finding: e,
reason: t
}));
const a = [ ...e.findings.map(e => ({
finding: e,
reason: null
})), ...s ];
const i = [ ...new Set(a.map(({finding: e}) => e.code)) ];
const l = [ ...new Set(o.remarks.map(({title: e}) => e)) ];
return {
$schema: m,
version: "2.1.0",
runs: [ {
tool: {
driver: {
name: "ezdrav doctor",
informationUri: v,
semanticVersion: n,
rules: [ ...i.map(e => rule(e, r, n)), ...l.map(e => ({
id: e,
helpUri: helpFor(e, t)
})) ]
}
},
automationDetails: {
id: "ezdrav-doctor/"
},
results: [ ...a.map(({finding: e, reason: t}) => ({
...result(e, i.indexOf(e.code), r),
...t !== null && {
suppressions: [ {
kind: "external",
justification: t
} ]
}
})), ...o.remarks.map(({level: e, title: t, message: n, file: o, line: r, column: s}) => ({
ruleId: t,
ruleIndex: i.length + l.indexOf(t),
level: e,
message: {
text: n
},
locations: [ place(o ?? null, r ?? null, s ?? null) ],
partialFingerprints: {
"ezdrav/v1": `${t} ${o ?? ""} ${n}`
}
})) ],
...Object.keys(o.properties).length > 0 && {
properties: o.properties
}
} ]
};
}
function rule(e, t, n) {
const {severity: o, audit: r} = l.r[e];
const {why: s, fix: a} = t.codes[e];
const said = e => (0, u.M_)(e, t.quotes);
const i = said((0, d.Bq)(a, e => e));
return {
id: e,
name: r,
shortDescription: {
text: said(s)
},
help: {
text: i,
markdown: i
},
helpUri: (0, h.$)(e, n),
defaultConfiguration: {
level: b[o]
},
properties: {
precision: "high",
tags: [ "security" ],
"problem.severity": o === "unknown" ? "recommendation" : o,
"security-severity": k[o]
}
};
}
function result(e, t, n) {
const {code: o, severity: r, file: s, line: a, column: i, facts: l} = e;
const {what: c, fix: d} = (0, f.zt)(e, n);
const p = (0, u.M_)(`${c} ${d}`, n.quotes);
return {
ruleId: o,
ruleIndex: t,
level: b[r],
message: {
text: p
},
locations: [ place(s, a, i) ],
partialFingerprints: {
"ezdrav/v1": `${o} ${s ?? ""} ${JSON.stringify(l)}`
}
};
}
function place(e, t, n) {
return {
physicalLocation: {
artifactLocation: {
uri: uriOf(e ?? g)
},
region: {
startLine: t ?? 1,
startColumn: n ?? 1
}
}
};
}
function helpFor(e, t) {
return (0, c.O8)(e) ? (0, p.Xz)(e, t) : (0, p.Tp)(e, t);
}
function uriOf(e) {
return e.replace(w, e => encodeURIComponent(e));
}
var y = n(9166);
var j = n(2921);
var x = n(7223);
var z = n(498);
var E = n(265);
var O = n(401);
var S = n(6730);
var $ = n(5676);
var M = n(4303);
var A = n(1132);
function doctorOffline(e, t) {
const n = readFiles(e);
const l = e.list(".ezdrav");
const c = (0, S.h6)(l.includes("solution.yml"), e.read(o.hq, a.o5.bytes));
const d = (0, S._C)(e.read(o.hq, a.o5.bytes));
const p = t.house ?? null;
const h = {
files: n,
called: new Map((0, r.U9)(n).map(e => [ e, (0, s.pL)("offline") ])),
solution: c,
declarations: (0, S.Rl)(l.includes("doctor.yml"), e.read(S.UJ, a.o5.bytes)),
settings: s.GS
};
const {report: f, ...m} = (0, O.H)(h, p, d);
const {format: v, colour: g, columns: w} = t;
const b = t.language ?? (0, S.eX)(c) ?? "en";
const {findings: k} = f;
const $ = z.S.product;
const M = w === void 0 ? {} : {
columns: w
};
const A = (0, y.$)(f, {
language: b,
colour: g,
version: $,
...M
});
const N = (0, i.g)(f, b, $);
const T = {
report: f,
language: b,
format: v
};
const _ = (0, E.T)(f);
const I = d?.([ "organisation" ]) ?? null;
if (p !== null) {
const e = p.ok ? p.request : p.problem.request;
const t = {
outputs: {},
summary: "",
annotations: [],
report: N
};
const n = {
repository: e,
named: I,
house: p,
...m
};
const o = (0, x.tl)({
exitCode: _,
log: A,
...t
}, n, b);
const r = written(T, o);
return {
text: r,
findings: k,
exitCode: o.exitCode === 0 ? 0 : 1
};
}
const L = c.known ? c.value?.organisation?.repository : void 0;
const C = {
log: A,
report: N,
annotations: []
};
if (L === void 0) return {
text: written(T, C),
findings: k,
exitCode: _
};
const {check: R, quotes: P} = (0, j.w)(b);
const D = (0, u.M_)(R.unheld((0, u.TL)(L)), P);
const G = {
level: "notice",
title: "organisation",
message: D
};
const U = written(T, {
log: `${A}\n${D}\n`,
report: {
...N,
"organisation-not-known": L
},
annotations: [ {
...G,
...(0, x.F7)(I)
} ]
});
return {
text: U,
findings: k,
exitCode: _
};
}
const N = [ "organisation", "organisation-not-known" ];
function written({report: e, language: t, format: n}, o) {
switch (n) {
case "json":
return JSON.stringify(o.report, null, 2);

case "sarif":
{
const n = o.annotations.map(e => {
const t = e.level === "notice" ? "note" : e.level;
return {
...e,
level: t
};
});
const r = Object.entries(o.report ?? {}).filter(([e]) => N.includes(e));
const s = {
remarks: n,
properties: Object.fromEntries(r)
};
return JSON.stringify(auditSarif(e, t, z.S.product, s), null, 2);
}

case "text":
return o.log;
}
}
function readFiles(e) {
const t = e.list(S.v1).map(e => `${S.v1}/${e}`);
const n = [ ...t.filter(e => /\.ya?ml$/.test(e)), ...S.VO ].flatMap(t => {
const n = e.read(t, S.bS);
if (n === null) return S.VO.includes(t) ? [] : [ {
path: t,
text: ""
} ];
return [ {
path: t,
text: (0, S["if"])(n)
} ];
});
for (let t = 0; t < S.dI; t += 1) {
const t = (0, r.N7)(n).flatMap(S.SH).flatMap(t => {
const n = e.read(t, S.bS);
return n === null ? [] : [ {
path: t,
text: (0, S["if"])(n)
} ];
});
if (t.length === 0) break;
n.push(...t);
}
return n;
}
function doctorCommand(e) {
const {text: t, exitCode: n} = doctorOffline((0, $.g)((0, M.kF)(e)), {
format: (0, M.Yq)(e, "format", [ "text", "json", "sarif" ]) ?? "text",
language: (0, M.Yq)(e, "language", [ "en", "sl" ]),
colour: e.colour,
columns: e.columns,
house: (0, A.CI)(e)
});
return {
text: t,
exitCode: n
};
}
}),
6378: ((e, t, n) => {
n.d(t, {
BH: () => isExpression,
Fl: () => ourAction,
HF: () => isPublished,
aM: () => actionName,
ay: () => o,
sN: () => isCopy
});
const o = "ezdrav/ezdrav-intervention-gate";
const r = /^name:\s*['"]?eZdrav intervention gate\b/m;
function ourAction(e, t) {
const n = e.files.some(({path: e, text: t}) => /^action\.ya?ml$/.test(e) && r.test(t));
const s = new Set([ o, ...t.map(({action: e}) => e.toLowerCase()) ]);
return e => {
const t = e.uses?.text ?? "";
if (!s.has(actionName(e)) && !(n && /^\.\/?$/.test(t))) return null;
const o = e.inputs.get("mode");
const r = o?.text || "gate";
return {
step: e,
mode: isExpression(r) ? null : r,
at: o?.place ?? e.place
};
};
}
function isPublished({uses: e}) {
const t = e?.text ?? "";
return t.toLowerCase().startsWith(`${o}@`) || /^\.\/?$/.test(t);
}
function isCopy(e) {
const t = actionName(e);
return t.endsWith(o.slice(o.indexOf("/"))) && t !== o;
}
function actionName({uses: e}) {
return (e?.text ?? "").toLowerCase().replace(/@.*$/s, "");
}
function isExpression(e) {
return e.includes("${{");
}
}),
289: ((e, t, n) => {
n.d(t, {
Mc: () => levelIn,
k0: () => permissionsOf,
xk: () => suffices
});
function levelOf(e) {
return e === "read" || e === "write" ? e : "none";
}
function permissionsOf(e) {
if (e === null) return null;
const t = levelOf(/^(read|write)-all$/.exec(e.text?.text ?? "")?.[1] ?? "");
const n = e.pairs.map(([e, t]) => [ e.text, {
level: levelOf(t.text?.text ?? ""),
place: e.place
} ]);
return {
place: e.place,
all: t,
scopes: new Map(n)
};
}
function levelIn(e, t) {
return e.scopes.get(t)?.level ?? e.all;
}
function suffices(e, t) {
return t === "none" || e === "write" || e === t;
}
}),
2373: ((e, t, n) => {
n.d(t, {
FG: () => whyUnknown,
GS: () => o,
eO: () => known,
pL: () => unknownSetting
});
function unknownSetting(e, t) {
return {
known: false,
why: e,
...t !== void 0 && {
permission: t
}
};
}
function known(e) {
return {
known: true,
value: e
};
}
const o = {
environments: unknownSetting("offline"),
branch: unknownSetting("offline"),
tagRulesets: unknownSetting("offline"),
workflowPermissions: unknownSetting("offline"),
visibility: unknownSetting("offline"),
plan: unknownSetting("offline")
};
function whyUnknown(e) {
return {
why: e.why,
...e.permission !== void 0 && {
permission: e.permission
}
};
}
}),
4419: ((e, t, n) => {
n.d(t, {
f: () => readAction,
S: () => readWorkflow
});
var o = n(5861);
const r = 2e5;
const s = 200;
function isTooMuch(e) {
let t = 0;
(0, o.YR)(e, {
Alias: () => {
t += 1;
}
});
if (t > s) return true;
const n = new Map;
const count = t => {
const r = n.get(t);
if (r !== void 0) return r;
n.set(t, Number.POSITIVE_INFINITY);
const s = (0, o.Vj)(t) ? [ t.resolve(e) ] : (0, o.tO)(t) ? [ t.key, t.value ] : (0, 
o.jh)(t) || (0, o.oP)(t) ? t.items : [];
const a = s.reduce((e, t) => e + (t === null ? 0 : count(t)), 1);
n.set(t, a);
return a;
};
return count(e.contents) > r;
}
const a = 100;
const i = 200;
function isTooDeep(e) {
let t = 0;
let n = 0;
let r = true;
let s = false;
for (const l of (new o.JG).lex(e)) {
const e = s ? null : o.DB.tokenType(l);
if (e === "flow-seq-start" || e === "flow-map-start") t += 1;
if (e === "flow-seq-end" || e === "flow-map-end") t = Math.max(0, t - 1);
if (e === "seq-item-ind" || e === "explicit-key-ind") n += 1;
const c = e === "space" && r && l.length > i;
if (t > a || n > a || c) return true;
s = e === "scalar";
if (s) continue;
r = l.endsWith("\n");
if (r) n = 0;
}
return false;
}
const l = 524288;
class YamlEntry {
#e;
#t;
constructor(e, t) {
this.#e = e;
this.#t = (0, o.Vj)(t) ? t.resolve(e.document) : t;
}
get place() {
const e = this.#t?.range;
return this.#n(e?.[0] ?? 0);
}
#n(e) {
const {line: t, col: n} = this.#e.lines.linePos(e);
return {
file: this.#e.file,
line: Math.max(t, 1),
column: Math.max(n, 1)
};
}
get text() {
if (!(0, o.jn)(this.#t)) return null;
const e = this.#t.value;
return {
text: e.trim(),
raw: e,
place: this.place
};
}
get isMap() {
return (0, o.jh)(this.#t);
}
get(e) {
return this.pairs.find(([{text: t}]) => t === e)?.[1] ?? null;
}
get pairs() {
if (!(0, o.jh)(this.#t)) return [];
return this.#t.items.flatMap(({key: e, value: t}) => {
const n = new YamlEntry(this.#e, e).text;
return n === null ? [] : [ [ n, new YamlEntry(this.#e, t) ] ];
});
}
get items() {
return (0, o.oP)(this.#t) ? this.#t.items.map(e => new YamlEntry(this.#e, e)) : [];
}
matches(e) {
return this.#o(new Set).flatMap(({range: t}) => {
const [n, o] = t;
const r = this.#e.text.slice(n, o);
return [ ...r.matchAll(e) ].map(e => ({
match: e,
place: this.#n(n + e.index)
}));
});
}
#o(e) {
if (e.has(this.#t)) return [];
e.add(this.#t);
if ((0, o.jn)(this.#t)) return [ this.#t ];
const t = [ ...this.items, ...this.pairs.map(([, e]) => e) ];
return t.flatMap(t => t.#o(e));
}
}
function parse(e, t) {
const n = {
file: e,
line: 1,
column: 1
};
if (t.length > l) return {
ok: false,
place: n,
why: "too-large"
};
if (isTooDeep(t)) return {
ok: false,
place: n,
why: "too-deep"
};
const r = new o.HN;
const s = (0, o.Tp)(t, {
schema: "failsafe",
lineCounter: r,
logLevel: "error",
prettyErrors: false
});
const [a] = s.errors;
if (a !== void 0) {
const {line: t, col: n} = r.linePos(a.pos[0]);
return {
ok: false,
place: {
file: e,
line: t,
column: n
},
why: a.code
};
}
if (isTooMuch(s)) return {
ok: false,
place: n,
why: "too-large"
};
return {
ok: true,
root: new YamlEntry({
file: e,
text: t,
lines: r,
document: s
}, s.contents)
};
}
const c = "${{ computed }}";
function matrixOf(e) {
if (e === null) return new Map;
if (!e.isMap) return null;
const t = new Map;
const n = new Set;
const add = (e, n) => {
const o = e.toLowerCase();
t.set(o, [ ...t.get(o) ?? [], ...n ]);
};
for (const [{text: t}, o] of e.pairs) {
if (t === "exclude") continue;
if (t === "include") {
if (o.items.length === 0 && o.text !== null) return null;
for (const e of o.items) for (const [t, o] of e.pairs) {
n.add(t.text.toLowerCase());
add(t.text, [ o.text?.text ?? c ]);
}
continue;
}
const e = o.text;
add(t, e === null ? o.items.map(e => e.text?.text ?? c) : [ e.text === "" ? c : e.text ]);
for (const e of o.items) for (const [n, o] of e.pairs) add(`${t}.${n.text}`, [ o.text?.text ?? c ]);
}
for (const o of e.get("exclude")?.items ?? []) {
const [e, ...r] = o.pairs;
const s = e?.[0].text.toLowerCase() ?? "";
const a = e?.[1].text?.text ?? null;
if (r.length > 0 || a === null || n.has(s)) continue;
const i = t.get(s)?.filter(e => e !== a);
if (i !== void 0) t.set(s, i);
}
return t;
}
var u = n(289);
const d = /\$\{\{.*?\}\}/gs;
const p = /(?<![.\w-])secrets\b\s*(?:\.\s*(?<dotted>[A-Za-z_][\w-]*)|\[\s*'(?<indexed>[^']*)'\s*\])?/gi;
function secretsIn(e) {
if (e === null) return [];
return e.matches(d).flatMap(({match: e, place: t}) => [ ...e[0].matchAll(p) ].map(({groups: e}) => ({
name: (e?.["dotted"] ?? e?.["indexed"] ?? "*").toUpperCase(),
place: t
}))).filter(({name: e}) => e !== "GITHUB_TOKEN");
}
function listOf(e) {
if (e === null) return [];
const t = e.text;
const n = t === null ? e.items.map(e => e.text) : [ t ];
return n.flatMap(e => e === null ? [] : [ e.text ]);
}
function textAt(e, t) {
const n = e.get(t)?.text ?? null;
return n === null || n.text === "" ? null : n;
}
function variablesOf(e) {
return (e?.get("env")?.pairs ?? []).map(([e, t]) => ({
name: e,
value: t.text
}));
}
function textsOf(e) {
return new Map((e?.pairs ?? []).flatMap(([e, t]) => t.text === null ? [] : [ [ e.text.toLowerCase(), t.text ] ]));
}
function declaredInputs(e) {
return new Map((e?.pairs ?? []).map(([e, t]) => [ e.text.toLowerCase(), {
type: t.get("type")?.text?.text.toLowerCase() ?? "string",
options: listOf(t.get("options")),
default: t.get("default")?.text?.text ?? null
} ]));
}
function runsOn(e) {
if (e === null) return [];
const t = e.get("group")?.text?.text;
const n = e.isMap ? listOf(e.get("labels")) : listOf(e);
return [ ...t === void 0 ? [] : [ `group:${t}` ], ...n ];
}
function imagesOf(e) {
const t = e.get("container");
const n = t?.isMap ? t.get("image") : t;
const o = (e.get("services")?.pairs ?? []).map(([, e]) => e.get("image"));
return [ n, ...o ].flatMap(e => {
const t = e?.text ?? null;
return t === null || t.text === "" ? [] : [ t ];
});
}
function cancelsOf(e) {
const t = e.get("concurrency");
return t === null ? null : textAt(t, "cancel-in-progress");
}
function triggersOf(e) {
if (e === null) return [];
if (e.isMap) return e.pairs.map(([e, t]) => triggerOf(e, t));
const t = e.text;
const n = t === null ? e.items.map(e => e.text) : [ t ];
return n.flatMap(e => e === null ? [] : [ triggerOf(e, null) ]);
}
function triggerOf({text: e, place: t}, n) {
const filter = e => n?.get(e) ?? null;
const has = (...e) => e.some(e => filter(e) !== null);
return {
name: e,
place: t,
tags: has("tags") ? listOf(filter("tags")) : null,
branches: has("branches", "branches-ignore"),
branchNames: listOf(filter("branches")),
onTags: has("tags", "tags-ignore"),
inputs: declaredInputs(filter("inputs"))
};
}
function stepOf(e, t) {
const n = textAt(e, "uses");
return {
index: t,
uses: n,
run: textAt(e, "run"),
folder: textAt(e, "working-directory"),
place: e.place,
title: textAt(e, "name")?.text ?? n?.text ?? `#${t + 1}`,
id: textAt(e, "id")?.text ?? null,
condition: textAt(e, "if"),
continueOnError: textAt(e, "continue-on-error"),
timeout: textAt(e, "timeout-minutes"),
inputs: textsOf(e.get("with")),
secrets: secretsIn(e),
variables: variablesOf(e)
};
}
function jobOf(e, t) {
const n = t.get("environment");
const o = textAt(t, "secrets");
const r = t.pairs.filter(([e]) => e.text !== "steps").map(([, e]) => e);
return {
id: e.text,
name: textAt(t, "name"),
place: e.place,
needs: listOf(t.get("needs")),
condition: textAt(t, "if"),
environment: n?.isMap ? textAt(n, "name") : textAt(t, "environment"),
deployment: n?.isMap ? textAt(n, "deployment") : null,
runsOn: runsOn(t.get("runs-on")),
images: imagesOf(t),
cancels: cancelsOf(t),
inputs: textsOf(t.get("with")),
folder: folderOf(t),
permissions: (0, u.k0)(t.get("permissions")),
continueOnError: textAt(t, "continue-on-error"),
timeout: textAt(t, "timeout-minutes"),
uses: textAt(t, "uses"),
inherits: o?.text === "inherit" ? o : null,
steps: (t.get("steps")?.items ?? []).map(stepOf),
matrix: matrixOf(t.get("strategy")?.get("matrix") ?? null),
secrets: r.flatMap(secretsIn),
variables: variablesOf(t),
inContainer: variablesOf(t.get("container"))
};
}
function folderOf(e) {
const t = e.get("defaults")?.get("run") ?? null;
return t === null ? null : textAt(t, "working-directory");
}
function readWorkflow(e, t, n = false) {
const o = parse(e, t);
if (!o.ok) return o;
const r = o.root.get("jobs");
if (!r?.isMap) {
const e = o.root.isMap && r === null && o.root.get("on") === null;
return {
ok: false,
place: o.root.place,
why: e ? "no-workflow" : "no-jobs"
};
}
return {
ok: true,
workflow: {
file: e,
name: textAt(o.root, "name")?.text ?? "",
remote: n,
triggers: triggersOf(o.root.get("on")),
permissions: (0, u.k0)(o.root.get("permissions")),
secrets: secretsIn(o.root.get("env")),
variables: variablesOf(o.root),
cancels: cancelsOf(o.root),
jobs: r.pairs.map(([e, t]) => jobOf(e, t))
}
};
}
function readAction(e, t) {
const n = parse(e, t);
const o = n.ok ? n.root.get("runs") : null;
if (!n.ok || o === null) return null;
return {
file: e,
composite: o.get("using")?.text?.text.toLowerCase() === "composite",
inputs: declaredInputs(n.root.get("inputs")),
steps: (o.get("steps")?.items ?? []).map(stepOf)
};
}
}),
6730: ((e, t, n) => {
n.d(t, {
dI: () => y,
UJ: () => g,
bS: () => k,
VO: () => b,
v1: () => w,
SH: () => actionFiles,
Rl: () => declarationsIn,
if: () => decodedText,
eX: () => languageOf,
_C: () => locateIn,
h6: () => solutionIn
});
var o = n(2373);
var r = n(3619);
var s = n(3304);
const a = "[A-Za-z_][A-Za-z0-9_-]*";
const i = "[A-Za-z0-9._-]+\\.ya?ml";
const l = (0, s.Gd)(new RegExp(`^${i}/${a}$`), "workflow-job");
const c = (0, s.Gd)(/^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}$/, "owner-name");
const u = (0, s.Gd)(/^[a-z]+\.[a-z-]+$/, "finding-code");
const d = (0, s.om)({
version: s.rE,
"not-a-deployment": (0, s.fl)(r.YOg((0, s.om)({
job: l,
reason: (0, s.CS)(500)
})), []),
ignore: (0, s.fl)(r.YOg((0, s.om)({
code: u,
workflow: r.lqM((0, s.Gd)(new RegExp(`^${i}$`), "workflow-file")),
job: r.lqM((0, s.Gd)(new RegExp(`^${a}$`), "job-id")),
reason: (0, s.CS)(500)
})), []),
"our-actions": (0, s.fl)(r.YOg(c), [])
});
var p = n(2669);
var h = n(2359);
const f = {
schema: d,
limits: p.o5,
discreet: false
};
function readDoctorFile(e, t) {
const n = (0, h.T)(e, t, f);
return n.ok ? {
ok: true,
value: n.value,
locate: n.locate
} : n;
}
var m = n(1742);
var v = n(5987);
const g = ".ezdrav/doctor.yml";
const w = ".github/workflows";
const b = [ ".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", "action.yml" ];
const k = 524288;
function solutionIn(e, t) {
if (!e) return (0, o.eO)(null);
if (t === null) return (0, o.pL)("invalid");
const n = (0, m.K)(v.hq, t);
return n.ok ? (0, o.eO)(n.value) : (0, o.pL)("invalid");
}
function locateIn(e) {
const t = e === null ? null : (0, m.K)(v.hq, e);
return t?.ok === true ? t.locate : void 0;
}
function declarationsIn(e, t) {
if (!e) return (0, o.eO)(null);
const n = t === null ? null : readDoctorFile(g, t);
if (n?.ok !== true) return (0, o.pL)("invalid");
const {value: r, locate: s} = n;
const lineOf = (e, t) => s([ e, t ]).line;
return (0, o.eO)({
notDeployments: r["not-a-deployment"].map((e, t) => ({
...e,
line: lineOf("not-a-deployment", t)
})),
ignored: r.ignore.map(({code: e, workflow: t = null, job: n = null, reason: o}, r) => ({
code: e,
workflow: t,
job: n,
reason: o,
line: lineOf("ignore", r)
})),
ourActions: r["our-actions"].map((e, t) => ({
action: e,
line: lineOf("our-actions", t)
}))
});
}
function languageOf(e) {
return e.known ? e.value?.language : void 0;
}
function decodedText(e) {
return (new TextDecoder).decode(e);
}
function actionFiles(e) {
const t = e === "" || e === "." ? "" : `${e}/`;
return [ `${t}action.yml`, `${t}action.yaml` ];
}
const y = 5;
}),
7579: ((e, t, n) => {
n.d(t, {
H: () => isAuditCode,
r: () => r
});
const error = (e, t) => ({
audit: e,
severity: "error",
breaks: t
});
const warning = (e, t) => ({
audit: e,
severity: "warning",
breaks: t
});
const unknown = (e, t) => ({
audit: e,
severity: "unknown",
breaks: t
});
const o = {
"gate.none": error("no-gate", 1),
"production.no-gate": error("ungated-production", 1),
"production.suspected": error("ungated-production", 1),
"production.called": error("ungated-production", 1),
"production.dispatched": error("ungated-production", 1),
"production.unclear": warning("ungated-production", 1),
"gate.other-job": error("gate-in-other-job", 1),
"gate.other-owner": error("gate-copied", 1),
"gate.in-composite": error("gate-copied", 1),
"gate.not-first": error("gate-not-first", 1),
"gate.conditional": error("gate-conditional", 1),
"gate.continue-on-error": error("gate-continues", 1),
"gate.ignored-by-step": error("after-refusal", 1),
"gate.ignored-by-job": error("after-refusal", 1),
"gate.outlived": warning("after-refusal", 1),
"gate.other-mode": error("gate-mode", 1),
"gate.mode-unclear": error("gate-mode", 1),
"gate.weakened": error("gate-weakened", 1),
"code.other-ref": error("other-code", 1),
"code.chosen": error("other-code", 1),
"code.artifact": error("other-code", 1),
"action.placeholder": error("unpinned-action", 1),
"action.unpinned": error("unpinned-action", 1),
"reusable.unpinned": error("reusable-workflow", 1),
"reusable.unread": unknown("reusable-workflow", 1),
"workflow.unreadable": unknown("unreadable-workflow", 1),
"declarations.invalid": error("declared", 1),
"gate.environment-differs": error("gate-environment", 1),
"gate.environment-undeclared": error("gate-environment", 2),
"gate.environment-unclear": unknown("gate-environment", 1),
"trigger.never": error("gate-trigger", 2),
"permissions.missing": error("permissions", 1),
"trigger.untrusted-checkout": error("untrusted-checkout", 2),
"trigger.pull-request-target": error("pull-request-target", 2),
"secrets.outside-environment": error("deployment-secrets", 2),
"identity.outside-environment": error("identity", 2),
"gate.no-environment": warning("gate-environment", 2),
"environment.admins-bypass": error("admin-bypass", 2),
"environment.open-branches": error("environment-protection", 2),
"environment.missing": warning("environment-protection", 2),
"environment.any-ref": warning("environment-protection", 2),
"environment.branches": warning("environment-protection", null),
"environment.unknown": unknown("environment-protection", 2),
"code.injected": warning("other-code", 2),
"code.moving": warning("other-code", 2),
"code.other-repository": warning("other-code", 2),
"production.idle": warning("ungated-production", 2),
"gate.rerouted": warning("gate-weakened", 2),
"gate.container": warning("gate-weakened", 2),
"gate.shared-runner": warning("shared-runner", 2),
"gate.cut-off": warning("gate-cut-off", 2),
"gate.wait-cut": warning("gate-wait", null),
"codeowners.missing": error("codeowners", 2),
"codeowners.uncovered": error("codeowners", 2),
"branch.unprotected": warning("branch-rules", 2),
"branch.unknown": unknown("branch-rules", 2),
"tag.movable": warning("tag-rules", 2),
"tag.creatable": warning("tag-rules", 2),
"tag.unknown": unknown("tag-rules", 2),
"permissions.not-stated": error("permissions", 2),
"permissions.too-many": error("permissions", 2),
"permissions.default-write": warning("default-permissions", 2),
"trigger.refused": error("gate-trigger", 2),
"trigger.no-tag": warning("gate-trigger", null),
"secrets.all": warning("deployment-secrets", 2),
"action.unpinned-elsewhere": warning("unpinned-action", 2),
"letters.outside-environment": warning("letters-secrets", 2),
"letters.environment-open": warning("letters-secrets", 2),
"declarations.unused": warning("declared", null),
"credentials.persisted": warning("persisted-credentials", null),
"guard.workflow-token": error("guard", 3),
"guard.no-environment": error("guard", 3),
"guard.environment-open": warning("guard", 3),
"environment.no-deployment": warning("gate-environment", 3),
"environment.deployment-unclear": unknown("gate-environment", 3),
"identity.shared": warning("identity", 3),
"approvals.mail-domain": unknown("approvers-mail", null)
};
const r = o;
function isAuditCode(e) {
return Object.hasOwn(o, e);
}
}),
5702: ((e, t, n) => {
n.d(t, {
U9: () => calledElsewhere,
sb: () => examine,
N7: () => localActions
});
const o = {
notDeployments: [],
ignored: [],
ourActions: []
};
function declaredIn({notDeployments: e}, t, n) {
const o = t.replace(/^\.github\/workflows\//, "");
return e.some(({job: e}) => e === `${o}/${n}`);
}
var r = n(6378);
var s = n(5737);
var a = n(1836);
var i = n(43);
var l = n(18);
var c = n(6250);
var u = n(8449);
const d = [ [ /^aws-actions\/configure-aws-credentials(?:@|$)/i, [ "role-to-assume" ] ], [ /^azure\/login(?:@|$)/i, [ "client-id" ] ], [ /^google-github-actions\/auth(?:@|$)/i, [ "service_account", "workload_identity_provider" ] ], [ /^hashicorp\/vault-action(?:@|$)/i, [ "role" ] ], [ /^jfrog\/setup-jfrog-cli(?:@|$)/i, [ "oidc-provider-name" ] ] ];
function identitiesOf(e, t) {
return e.job.steps.flatMap(n => {
const o = d.find(([e]) => e.test(n.uses?.text ?? ""));
if (o === void 0) return [];
const r = (0, u.IX)(e, t, n);
return o[1].flatMap(e => {
const t = n.inputs.get(e);
if (t === void 0) return [];
return (0, c.OV)(t.text, r).map(e => e.trim()).filter(e => e !== "" && !(0, l.nT)(e)).map(n => ({
key: `${e} ${n.toLowerCase()}`,
said: n,
place: t.place
}));
});
});
}
var p = n(4419);
const h = /^\.github\/workflows\/[^/]+\.ya?ml$/;
function calledElsewhere(e) {
const t = workflowsIn(e).flatMap(({jobs: e}) => e).flatMap(e => e.uses === null || e.uses.text.startsWith("./") ? [] : [ e.uses.text ]);
return [ ...new Set(t) ];
}
const f = new WeakMap;
function readOnce(e) {
const t = f.get(e) ?? (0, p.S)(e.path, e.text);
f.set(e, t);
return t;
}
function workflowsIn(e) {
return e.filter(({path: e}) => h.test(e)).map(readOnce).flatMap(e => e.ok ? [ e.workflow ] : []);
}
function localActions(e) {
const t = new Set(e.map(({path: e}) => e.replace(/\/?action\.ya?ml$/, "")));
const n = [ ...workflowsIn(e).flatMap(({jobs: e}) => e.flatMap(e => e.steps)), ...e.filter(({path: e}) => /(?:^|\/)action\.ya?ml$/.test(e)).flatMap(({path: e, text: t}) => (0, 
p.f)(e, t)?.steps ?? []) ];
const o = n.flatMap(({uses: e}) => {
const t = /^\.\/(?<folder>[\w./@-]+?)\/?$/.exec(e?.text ?? "")?.groups?.["folder"];
return t === void 0 || t.includes("..") ? [] : [ t ];
});
return [ ...new Set(o) ].filter(e => !t.has(e));
}
function examine(e, t = null) {
const n = e.files.filter(({path: e}) => h.test(e)).map(readOnce);
const s = [ ...e.called ].flatMap(([e, t]) => t.known ? [ (0, p.S)(e, t.value, true) ] : []);
const stray = e => !e.ok && e.why === "no-workflow";
const a = [ ...n.filter(e => !stray(e)), ...s ];
const l = a.flatMap(e => e.ok ? [ e.workflow ] : []);
const c = (e.declarations?.known === true ? e.declarations.value : null) ?? o;
const u = {
callers: {
of: callersAmong(l, e),
known: new Map
},
actions: actionsIn(e),
names: t ?? (0, i.iF)(e)
};
const d = (0, r.Fl)(e, c.ourActions);
const f = l.flatMap(t => t.jobs.map(n => {
const o = n.steps.flatMap(e => d(e) ?? []);
const r = n.uses === null ? null : calledBy(n.uses.text, t, e, l);
const s = declaredIn(c, t.file, n.id);
const a = conductWhere(t, n, r, u);
return {
workflow: t,
job: n,
ours: o,
gate: o.find(({mode: e}) => e === "gate") ?? null,
innerGate: innerGate(n, u, e => d(e) !== null),
others: n.steps.filter(e => d(e) === null),
conduct: a,
production: !s && a.kind === "production",
identities: identitiesOf({
workflow: t,
job: n
}, u.callers),
called: r,
declared: s
};
}));
return {
repository: e,
workflows: l,
unreadable: a.flatMap(e => e.ok ? [] : [ e ]),
jobs: byIdentity(f),
around: u,
declarations: c
};
}
function conductWhere(e, t, n, o) {
if (t.uses === null) return (0, s.W)(e, t, o);
if (n?.known === true) return (0, a.mh)(t);
return (0, a.gI)({
workflow: e,
job: t
}, t.uses, o);
}
function callersAmong(e, t) {
const n = new Map;
for (const o of e) for (const r of o.jobs) {
if (r.uses === null) continue;
const s = calledBy(r.uses.text, o, t, e);
if (!s.known) continue;
n.set(s.workflow, [ ...n.get(s.workflow) ?? [], {
workflow: o,
job: r
} ]);
}
return e => n.get(e) ?? [];
}
const m = new WeakMap;
function fileIndex(e) {
const t = m.get(e) ?? new Map(e.map(e => [ e.file, e ]));
m.set(e, t);
return t;
}
function calledBy(e, t, n, o) {
const r = e.startsWith("./") && !t.remote ? e.slice(2) : e;
const s = fileIndex(o).get(r);
if (s !== void 0) return {
known: true,
workflow: s
};
const a = n.called.get(e);
if (a === void 0 || a.known) return {
known: false,
why: "absent"
};
return a;
}
function actionsIn({files: e}) {
const t = new Map;
return n => {
const o = t.get(n);
if (o !== void 0) return o;
const r = n === "" || n === "." ? "" : `${n}/`;
const s = e.find(({path: e}) => e === `${r}action.yml` || e === `${r}action.yaml`);
const a = s === void 0 ? null : (0, p.f)(s.path, s.text);
t.set(n, a);
return a;
};
}
function innerGate(e, {actions: t}, n) {
const holds = (e, o) => {
const r = /^\.\/(?<folder>.+?)\/?$/.exec(e.uses?.text ?? "")?.groups?.["folder"];
if (r === void 0 || o > 4) return false;
const s = t(r)?.steps ?? [];
return s.some(e => n(e) || holds(e, o + 1));
};
return e.steps.find(e => !n(e) && holds(e, 0))?.uses ?? null;
}
function byIdentity(e) {
const t = new Set(e.filter(({gate: e, production: t}) => e !== null || t).flatMap(({identities: e}) => e.map(({key: e}) => e)));
return e.map(e => {
const n = e.identities.find(({key: e}) => t.has(e));
const o = e.conduct.done.find(({act: e}) => e !== "harmless");
const r = e.gate === null && e.job.environment === null && !e.declared;
if (n === void 0 || o === void 0 || !r || e.production) return e;
const s = {
kind: "production",
does: o.what,
by: n.said
};
return {
...e,
conduct: {
...e.conduct,
...s
},
production: true
};
});
}
}),
6250: ((e, t, n) => {
n.d(t, {
Df: () => actsOf,
DI: () => actsOfStep,
OV: () => possibleTexts
});
var o = n(18);
var r = n(2086);
var s = n(6676);
const a = "";
const i = [ "deploys", "dispatches", "perhaps", "here", "opaque" ];
function worstOf(e) {
return i.find(t => e.includes(t)) ?? "harmless";
}
const word = e => new RegExp(`(?:^|\\s)(?:${e})(?=\\s|$)`, "i");
const l = /^/;
const c = /^(?:-\S+\s+)*(?:\$\S+|_+)(?:\s|$)/;
const u = [ [ word("rollout\\s+(?:status|history)"), "harmless" ], [ word("argo\\s+rollouts\\s+(?:promote|set|abort|retry|restart|undo|pause)"), "deploys" ], [ word("get|describe|logs?|diff|wait|version|explain|top|auth|cluster-info|api-resources|config|login|logout|project|projects|whoami|status|registry|completion|port-forward|plugin|kustomize|extract|policy"), "harmless" ], [ word("tag"), "perhaps" ], [ word("apply|set|rollout|replace|patch|create|delete|scale|edit|exec|run|annotate|label|autoscale|drain|cordon|process|start-build|new-app|import-image|cp|rsync|deploy|adm|rsh"), "deploys" ], [ l, "opaque" ] ];
const d = [ [ word("plan|plan-all|init|validate|fmt|show|output|providers|version|workspace|graph|get|login|console|force-unlock|test|hclfmt|render-json|graph-dependencies"), "harmless" ], [ word("apply|destroy|import|apply-all|destroy-all|taint|untaint"), "deploys" ], [ word("run-all|run|state|refresh"), "perhaps" ], [ c, "perhaps" ] ];
const p = [ [ word("preview|login|logout|config|stack|version|whoami|about|plugin|install|logs"), "harmless" ], [ word("up|update|destroy|refresh|import"), "deploys" ], [ c, "perhaps" ] ];
const h = [ [ word("diff|lint|template|dependency|dep|repo|package|plugin|list|ls|status|history|get|show|version|search|pull|push|registry|test|env|verify|completion|unittest|build|deps|fetch|cache"), "harmless" ], [ word("upgrade|install|rollback|uninstall|delete|apply|sync|destroy"), "deploys" ], [ l, "opaque" ] ];
const f = [ [ /(?:^|\s)[\w.-]+@[\w.${}-]+:\S*\s+(?!-)[^\s:$]+$/, "harmless" ], [ /(?:^|\s)(?:[\w.-]+@)?[\w.${}-]+:(?!\/\/)\S*$|(?:^|\s)[a-z]+:\/\/\S+$|\$\{?\w*(?:HOST|SERVER|TARGET|DEST|REMOTE)\w*/i, "deploys" ], [ /(?:^|\s)(?:[\w.-]+@)?[\w.${}-]+:(?!\/\/)/, "perhaps" ] ];
const m = [ [ word("ls|lsd|lsf|lsjson|list|cat|size|check|du|tree|get|login|config|listremotes|stat|version|alias"), "harmless" ], [ /(?:^|\s)(?:copy|copyto|sync|cp|mirror)(?:\s+-\S+)*\s+[\w-]+:\S+\s+(?!-)[^\s:]+$/, "harmless" ], [ l, "perhaps" ] ];
const v = [ [ /^(?:-\S+\s+)*:?(?:[\w-]+:)*publish\w*(?:\s+-\S+)*$/, "harmless" ], [ l, "opaque" ] ];
const g = [ [ word("configure|sts|ecr|ecr-public|login|sso|codeartifact|iam"), "harmless" ], [ word("\\w[\\w-]*\\s+(?:describe|get|list|wait|head|filter|tail|ls|validate|batch-get|lookup|estimate|detect|query|scan|simulate)[\\w-]*"), "harmless" ], [ word("logs|cloudwatch|ce"), "harmless" ], [ word("s3\\s+(?:sync|cp)(?:\\s+-\\S+)*\\s+s3://\\S+\\s+(?!s3:|-)\\S+|eks\\s+update-kubeconfig|cloudformation\\s+(?:package|create-change-set)|s3\\s+presign|s3\\s+mb"), "harmless" ], [ word("ecs\\s+(?:update-service|deploy|create-service)|lambda\\s+update-(?:function-code|function-configuration|alias)|cloudformation\\s+(?:deploy|create-stack|update-stack|execute-change-set|delete-stack)|deploy\\s+(?:create-deployment|push)|elasticbeanstalk\\s+(?:update-environment|create-environment)|apprunner\\s+(?:start-deployment|update-service)|amplify\\s+start-\\w+|ssm\\s+send-command|codepipeline\\s+start-pipeline-execution|lightsail\\s+create-container-service-deployment|opsworks\\s+create-deployment"), "deploys" ], [ l, "perhaps" ] ];
const w = [ [ word("login|logout|version|extension|upgrade|what-if|bicep|cache|configure|feedback|find|rest\\s+--method\\s+get|account"), "harmless" ], [ word("acr\\s+(?:login|build|check-health|repository|manifest)|aks\\s+get-credentials|deployment\\s+\\w+\\s+(?:what-if|validate)"), "harmless" ], [ word("pipelines\\s+run"), "dispatches" ], [ word("show|list|logs?|wait|tail|browse|exists|download|list-\\w+|show-\\w+|get-\\w+|check-\\w+|lint|validate|query"), "harmless" ], [ word("webapp|functionapp|staticwebapp|containerapp|container|aks|deployment|stack|spring|spring-cloud|appservice|logicapp|vmss|vm|sf|iot|ml|apim"), "deploys" ], [ l, "perhaps" ] ];
const b = [ [ word("auth|config|version|info|components|topic"), "harmless" ], [ word("describe|list|get-credentials|get-iam-policy|read|tail|print-\\w+|configure-docker|logging|ls|log"), "harmless" ], [ word("deploy|update-traffic|set-traffic|services\\s+(?:update|replace)|jobs\\s+(?:update|execute)|releases\\s+(?:create|promote)|apply|rolling-action"), "deploys" ], [ l, "perhaps" ] ];
const k = [ [ /^(?:-\S+\s+)*(?:build|pull|env|link|logs?|inspect|ls|list|status|whoami|dev)(?=\s|$)/, "harmless" ], [ /(?:^|\s)--prod(?:uction)?(?:\s|=true|$)|--target[= ]production|(?:^|\s)(?:promote|alias|rollback)(?:\s|$)/, "deploys" ], [ l, "harmless" ] ];
const y = [ [ /^(?:-Path\s+)?\\+[\w.$%-]+\\\S*\s+(?!.*\\\\?[\w.$%-]+\\\S*\s*$)/i, "harmless" ], [ /(?:^|\s)\\{1,2}[\w.$%-]+\\|-ToSession\s/i, "perhaps" ], [ l, "harmless" ] ];
const j = [ [ word("workflow\\s+run"), "dispatches" ], [ /(?:^|\s)api\s.*(?:\/dispatches)/i, "dispatches" ], [ /^(?=.*\/contents\/)api\s.*(?:-X|--method)[= ]?(?:PUT|DELETE)/i, "perhaps" ], [ l, "harmless" ] ];
const x = [ [ /slack|teams|office\.com|discord|telegram|notify|notification|mattermost|rocket\.?chat|pagerduty|opsgenie|sentry|codecov|sonar|dependency-?track|grafana|new-?relic|datadog|honeycomb|rollbar|bugsnag|dynatrace|statuspage|healthchecks|uptime|chat/i, "harmless" ], [ /\/dispatches/i, "dispatches" ], [ /(?:deploy|argo|rollout|release|promote|sync|hook|portainer|octopus|jenkins|redeploy|restart)/i, "deploys" ], [ l, "perhaps" ] ];
const z = /(?:^|\s)(?:-X\s*(?:POST|PUT|PATCH|DELETE)|--request[= ](?:POST|PUT|PATCH|DELETE)|-Method\s+(?:Post|Put|Patch|Delete)|--method[= ](?:post|put|patch|delete)|-d|--data\S*|--json|-F|--form|-T|--upload-file|--post-data\S*|--post-file\S*|POST|PUT|PATCH|DELETE)(?=\s|=|$)/i;
const sending = e => [ [ new RegExp(`^(?!.*${z.source})`, "is"), "harmless" ], ...e ];
const E = [ [ word("stack\\s+(?:deploy|rm|up)|service\\s+(?:update|create|scale|rollback)|swarm"), "deploys" ], [ /(?:^|\s)(?:-H|--host|--context|-c)(?:\s|=).*(?:up|run|restart|rollout|pull|create|start|stop|down)\b/i, "deploys" ], [ word("imagetools\\s+create"), "perhaps" ], [ word("(?:compose(?:\\s|\\s.*\\s))?(?:up|restart|down)"), "here" ], [ /(?:^|\s)push\s.*(?:prod|live|prd)/i, "perhaps" ], [ word("run|exec|start|stop"), "opaque" ], [ l, "harmless" ] ];
const O = [ [ /PublishProfile|DeployOnBuild=true|DeployTarget/i, "perhaps" ], [ word("ef\\s+database\\s+(?:update|drop)"), "perhaps" ], [ l, "harmless" ] ];
const S = [ [ /(?:^|\s)[\w.-]+:(?:[\w.-]+:)*(?:re)?(?:deploy|apply|push|run)\b/i, "deploys" ], [ /flyway:migrate|liquibase:update/, "perhaps" ], [ l, "harmless" ] ];
const $ = [ [ /(?:^|\s)push\s.*(?:heroku|dokku|azurewebsites|clever|scalingo|caprover|git\.[\w.]*hosting)/i, "deploys" ], [ word("push"), "perhaps" ], [ l, "harmless" ] ];
const M = "count|max|min|sum|avg|now|version|coalesce|length|lower|upper|round";
const A = [ [ word("(?:\\S+:)?(?:info|validate|status|history|diff|generate|format|check|updateSQL|update-sql|futureRollbackSQL|calculateCheckSum|current|heads)"), "harmless" ], [ /\/a(?:ction)?:(?:DeployReport|DriftReport|Script|Extract|Export)\b/i, "harmless" ], [ new RegExp(`^(?!.*\\s(?:-f|-i|--file|--input-file)(?:\\s|=)).*(?:-c|-q|-e|--command|--query|--execute)[= ]*(?:select|show|describe|explain)\\b(?!.*(?:\\binto\\b|;\\s*\\w|\\b(?!(?:${M})\\()\\w+\\())`, "is"), "harmless" ], [ l, "perhaps" ] ];
const verbs = e => [ [ word(e), "deploys" ], [ c, "perhaps" ], [ l, "harmless" ] ];
const N = [ [ l, "deploys" ] ];
const T = [ [ l, "perhaps" ] ];
const _ = new Map([ ...[ "kubectl", "oc", "k", "microk8s.kubectl" ].map(e => [ e, u ]), ...[ "terraform", "tofu", "terragrunt", "tf", "opentofu", "tfenv" ].map(e => [ e, d ]), [ "pulumi", p ], ...[ "helm", "helmfile", "helm3", "helmsman", "werf-helm" ].map(e => [ e, h ]), ...[ "scp", "rsync", "pscp" ].map(e => [ e, f ]), [ "sftp", T ], ...[ "rclone", "azcopy", "s3cmd", "mc", "s5cmd" ].map(e => [ e, m ]), ...[ "gradle", "gradlew" ].map(e => [ e, v ]), [ "aws", g ], [ "az", w ], [ "gcloud", b ], [ "gsutil", [ [ /(?:^|\s)(?:cp|rsync)(?:\s+-\S+)*\s+gs:\/\/\S+\s+(?!gs:|-)\S+/, "harmless" ], [ word("cp|rsync|mv|rm|web"), "perhaps" ], [ l, "harmless" ] ] ], [ "vercel", k ], [ "netlify", k ], [ "ntl", k ], [ "deployctl", k ], [ "gh", j ], ...[ "copy-item", "move-item", "copy", "xcopy", "robocopy", "cp", "mv" ].map(e => [ e, y ]), [ "curl", sending(x) ], [ "wget", sending(x) ], [ "http", sending(x) ], [ "https", sending(x) ], [ "xh", sending(x) ], [ "invoke-restmethod", sending(x) ], [ "invoke-webrequest", sending(x) ], [ "irm", sending(x) ], [ "docker", E ], [ "docker-compose", E ], [ "podman", E ], [ "podman-compose", E ], [ "nerdctl", E ], [ "skopeo", [ [ word("copy|sync"), "perhaps" ], [ l, "harmless" ] ] ], [ "crane", [ [ word("copy|cp|tag"), "perhaps" ], [ l, "harmless" ] ] ], [ "oras", [ [ word("copy|cp|tag"), "perhaps" ], [ l, "harmless" ] ] ], [ "regctl", [ [ word("copy|tag"), "perhaps" ], [ l, "harmless" ] ] ], [ "dotnet", O ], [ "msbuild", O ], [ "mvn", S ], [ "mvnw", S ], [ "git", $ ], [ "kustomize", [ [ l, "harmless" ] ] ], [ "argocd", [ [ /^(?:-\S+\s+)*(?:app|appset|cluster|proj)\s+(?:\$\S+|_+)(?:\s|$)/, "perhaps" ], ...verbs("sync|set|rollback|create|delete|patch|restart|actions|upsert") ] ], [ "argo", verbs("submit|retry|resume|resubmit") ], [ "argo-rollouts", N ], [ "flux", verbs("reconcile|bootstrap|resume|suspend|create|delete|install|push") ], [ "nomad", [ [ word("plan|status|validate|inspect|logs"), "harmless" ], [ word("run|stop|revert|scale|promote|dispatch|start"), "deploys" ], [ l, "harmless" ] ] ], [ "ansible-playbook", N ], [ "ansible", N ], [ "ansible-navigator", N ], [ "ansible-pull", N ], [ "cf", verbs("push|restage|restart|start|stop|scale|map-route|unmap-route|rename|delete|run-task|blue-green-deploy|zero-downtime-push|set-env|deploy") ], ...[ "flyctl", "fly" ].map(e => [ e, verbs("deploy|scale|restart|machine|launch|secrets") ]), [ "heroku", [ [ word("releases|releases:(?:info|output)|ps|pipelines|pipelines:(?:info|diff|open)"), "harmless" ], ...verbs("\\S*(?:release|promote|deploy|restart|push|run|rollback|scale)\\S*|ps:\\S+|config:set|maintenance:\\S+|addons:\\S+|pg:\\S+") ] ], [ "wrangler", [ [ /--dry-run/, "harmless" ], [ word("deploy|publish|rollback|pages\\s+(?:deploy|publish)|versions\\s+deploy|secret|triggers"), "deploys" ], [ word("d1"), "perhaps" ], [ l, "harmless" ] ] ], ...[ "serverless", "sls", "sst", "osls" ].map(e => [ e, verbs("deploy|remove|rollback") ]), [ "cdk", verbs("deploy|destroy|import|watch|rollback") ], [ "cdktf", verbs("deploy|destroy|apply") ], [ "sam", verbs("deploy|sync|delete") ], [ "eb", verbs("deploy|swap|create|terminate|setenv") ], [ "copilot", verbs("deploy|svc\\s+deploy|job\\s+deploy|env\\s+deploy") ], [ "ecs-deploy", N ], [ "ecs-cli", verbs("up|scale|compose") ], [ "ecspresso", verbs("deploy|rollback|scale|run|refresh") ], [ "lambroll", verbs("deploy|rollback") ], [ "msdeploy", N ], [ "publish-webdeploy", N ], [ "publish-azwebapp", N ], [ "webdeploy", N ], [ "invoke-command", N ], [ "enter-pssession", N ], [ "new-azresourcegroupdeployment", N ], [ "set-azwebapp", N ], [ "publish-aswebapp", N ], [ "lftp", N ], [ "ncftpput", N ], [ "ftp", T ], [ "cap", [ [ word("\\S*doctor|-T"), "harmless" ], [ l, "deploys" ] ] ], [ "dep", verbs("deploy\\S*|rollback") ], [ "mina", verbs("\\S*deploy\\S*|rollback") ], [ "kamal", verbs("deploy|redeploy|rollback|setup|app|accessory|env|server") ], [ "mrsk", verbs("deploy|redeploy|rollback") ], [ "fastlane", [ [ /deploy|production|release|promote|submit|supply|deliver/i, "perhaps" ], [ l, "harmless" ] ] ], [ "eas", [ [ word("submit|update"), "perhaps" ], [ l, "harmless" ] ] ], [ "dokku", N ], [ "railway", verbs("up|redeploy|deploy") ], [ "render", verbs("deploys?|restart") ], [ "doctl", verbs("create-deployment|update|deploy|create") ], [ "scw", verbs("deploy|update|redeploy") ], [ "porter", verbs("apply|upgrade|install|update") ], [ "waypoint", verbs("up|deploy|release") ], [ "garden", verbs("deploy|run") ], [ "tk", verbs("apply|delete") ], [ "kapp", verbs("deploy|delete|app-group|app-change") ], [ "werf", verbs("converge|dismiss|bundle") ], [ "okteto", verbs("deploy|destroy") ], [ "skaffold", verbs("run|deploy|apply") ], [ "devspace", verbs("deploy|purge") ], [ "draft", [ [ l, "harmless" ] ] ], [ "octopus", verbs("deploy|deployment|release\\s+deploy|run|runbook") ], [ "octo", verbs("deploy-release|create-release|promote-release|run-runbook") ], [ "dotnet-octo", verbs("deploy-release|create-release|promote-release") ], [ "nais", verbs("apply|deploy") ], [ "firebase", verbs("deploy|hosting:clone|hosting:channel:deploy") ], [ "sfdx", [ [ /deploy|install/, "deploys" ], [ l, "harmless" ] ] ], [ "sf", [ [ /deploy|install/, "deploys" ], [ l, "harmless" ] ] ], [ "supabase", [ [ word("functions\\s+deploy"), "deploys" ], [ word("db\\s+push|migration\\s+up"), "perhaps" ], [ l, "harmless" ] ] ], [ "databricks", verbs("deploy|run-now|bundle\\s+run") ], [ "spin", verbs("deploy") ], [ "salt", N ], [ "salt-call", N ], [ "puppet", verbs("apply|agent") ], [ "bolt", verbs("run|apply") ], [ "knife", verbs("ssh|bootstrap|upload") ], [ "chef-client", N ], [ "winrm", N ], [ "clasp", verbs("deploy|push") ], [ "catalystcloud", N ], [ "appcfg.py", verbs("update") ], [ "jx", verbs("promote") ], [ "spinnaker", N ], [ "spin-cli", N ], [ "hal", verbs("deploy") ], [ "systemctl", [ [ word("status|is-active|show|list-units|cat"), "harmless" ], [ l, "here" ] ] ], [ "service", [ [ word("status"), "harmless" ], [ l, "here" ] ] ], [ "pm2", [ [ word("list|logs|status"), "harmless" ], [ l, "here" ] ] ], ...[ "flyway", "liquibase", "alembic", "sqitch", "dbmate", "goose", "atlas", "migrate", "knex", "dbt", "sequelize", "sequelize-cli", "typeorm", "sqlpackage", "sqlcmd", "psql", "mysql", "mongosh", "roundhouse", "grate", "evolve", "skeema" ].map(e => [ e, A ]), [ "prisma", [ [ word("migrate\\s+(?:deploy|reset|resolve)|db\\s+(?:push|execute|seed)"), "perhaps" ], [ l, "harmless" ] ] ] ]);
const I = new Set("cd pushd popd true false : exit return sleep date pwd mkdir rm chmod chown touch ln basename dirname\n  sops mysqldump pg_dump pg_dumpall mongodump expdp nmap nikto nuclei ab wrk hey vegeta siege hurl pa11y zap.sh zap-baseline.py zap-full-scan.py zap-api-scan.py\n  webpack rollup vite esbuild parcel infracost terrascan kics gitleaks trufflehog dive\n  ansible-inventory ansible-lint ansible-vault ansible-galaxy ansible-doc ansible-config\n  sentry-cli datadog-ci bugsnag-cli\n  printenv tr cut sort uniq head tail wc tar zip unzip gzip gunzip xz base64 openssl gpg sha256sum shasum md5sum\n  diff cmp tree du df id whoami uname hostname stat file env set unset declare local source shopt ulimit trap wait\n  fi done esac else for case break continue function end begin finally catch try in foreach\n  apt apt-get yum dnf apk brew choco winget snap pip pip3 pipx gem cargo go rustup nvm asdf mise volta corepack conda\n  ssh-keyscan ssh-keygen ssh-add ssh-agent nslookup dig host ping nc telnet traceroute\n  journalctl dmesg less more xxd hexdump strings\n  kind minikube k3d k3s ctr\n  cosign syft trivy grype snyk semgrep checkov tfsec tflint tfsec kubeconform kubeval kubelinter conftest opa hadolint shellcheck actionlint zizmor\n  jest vitest mocha pytest tsc eslint prettier playwright cypress phpunit rspec rubocop newman k6 artillery locust lighthouse lhci\n  goreleaser semantic-release changeset changesets lerna-publish twine flit hatch standard-version release-please\n  vsce ovsx codecov sonar-scanner\n  set-location get-childitem new-item remove-item test-path join-path write-error write-warning write-debug get-content set-content out-file expand-archive compress-archive start-sleep import-module install-module param throw get-date select-string\n  netstat ps kill lsof free uptime nproc xvfb-run wait-on wait-for-it wait-for-it.sh dockerize".split(/\s+/).filter(e => e !== ""));
const L = /^(?:--dry-run(?:=(?!none|false).*)?|--check|--syntax-check|--noop|--what-if|-whatif|--list-hosts|--list-tasks|--help|--preview)$/i;
function act(e, t) {
const n = e.toLowerCase().replace(/\.(?:exe|cmd)$/, "");
if (I.has(n)) return "harmless";
const o = _.get(n);
return o === void 0 ? null : actBy(o, t);
}
function actBy(e, t) {
const n = Math.max(...t.map(e => e.split(a).length));
if (n > 1) {
const o = [ ...Array(n + 1).keys() ].map(e => t.map(t => chosen(t, e)));
return worstOf(o.map(t => actBy(e, t)));
}
if (t.some(e => L.test(e))) return "harmless";
const o = t.slice(1).join(" ");
for (const [t, n] of e) if (t.test(o)) return n;
return "harmless";
}
function chosen(e, t) {
const n = e.split(a);
if (n.length === 1 || n[0]?.endsWith("_") === true) return n.join("_");
return t === 0 ? n.join("_") : n.slice(0, t).slice(-1).join("");
}
var C = n(8067);
const R = 4;
const P = /^(?:sudo|env|exec|time|nohup|command|builtin|if|then|else|elif|do|while|until|!|nice|npx|bunx|uvx|xargs|eval|try|--|-\w|--yes|--silent|dlx|@[\w./-]+=?|\w+=.*|\$env:\w+=?)$/i;
const D = /^(?:bash|sh|zsh|dash|ash|ksh|pwsh|powershell|cmd)(?:\.exe)?$/i;
const G = /^(?:echo|printf|cat|grep|egrep|sed|awk|write-host|write-output|write-verbose|tee|test|\[|\[\[|which|type|hash|export|set|read|jq|yq|ls|find)$/i;
const U = /^(?:ssh|sshpass|plink|autossh)(?:\.exe)?$/i;
const q = /^(?:get|read|show|list|ls|describe|status|info|version|download|breakdown|lint|validate|scan|build|test|logs?|diff|plan|help|check|inspect|whoami|login|logout)$/;
const B = /^(?:kubectl|oc|terraform|tofu|helm|flyway|liquibase|alembic|sqitch|dbmate|psql|mysql|mongosh|sqlcmd|aws|az|gcloud|argocd)$/;
const F = [ [ "bundle", "exec" ], [ "poetry", "run" ], [ "pipenv", "run" ], [ "uv", "run" ], [ "pnpm", "exec" ], [ "pnpm", "dlx" ], [ "yarn", "dlx" ], [ "yarn", "exec" ], [ "npm", "exec" ], [ "python", "-m" ], [ "python3", "-m" ], [ "dotnet", "tool", "run" ] ];
function deedsIn(e, t, n = 0) {
const o = new Map;
const variable = e => o.get(e.toLowerCase()) ?? t(e);
return (0, s.G)(e).flatMap(e => {
for (const t of e.words) {
const [, e, n] = /^(\w+)=(.+)$/s.exec(t) ?? [];
if (e !== void 0 && n !== void 0) o.set(e.toLowerCase(), n);
}
return deedsOf(e, variable, n);
});
}
function deedsOf({words: e, input: t}, n, o) {
const r = e.filter(e => /^\w+=./.test(e));
const s = unfolded(stripped(e), n);
const [a] = s;
if (a === void 0) return [ {
act: "harmless",
what: r.join(" "),
words: r
} ];
const i = baseName(a);
if (o < R) {
const e = innerScript(i, s, t);
if (e !== null) {
const t = deedsIn(e, n, o + 1);
if (!U.test(i)) return t;
return remote(s, t);
}
}
return [ {
...actOf(i, s),
words: [ ...r, ...s, ...e ]
} ];
}
function unfolded(e, t) {
const valueOf = e => {
const n = /^\$\{?(\w+)\}?$/.exec(e)?.[1];
return n === void 0 ? null : t(n);
};
const [n = "", ...o] = e;
const r = valueOf(n);
const s = o.map(e => {
const t = valueOf(e)?.trim() ?? "";
return t === "" || /\s/.test(t) ? e : t;
});
const a = r === null ? [ n ] : stripped(r.trim().split(/\s+/));
return e.length === 0 ? [] : [ ...a, ...s ];
}
function stripped(e) {
let t = e;
for (;;) {
const [e = ""] = t;
const n = F.find(e => e.every((e, n) => baseName(t[n] ?? "") === e));
if (n !== void 0 && t.length > n.length) t = t.slice(n.length); else if (/^(?:timeout|retry)$/.test(e)) t = t.slice(1 + t.slice(1).findIndex(e => /^[a-z./]/i.test(e))); else if (t.length > 0 && P.test(e)) t = t.slice(1); else return t;
}
}
function innerScript(e, t, n) {
if (D.test(e)) {
const e = t.findIndex(e => /^(?:-\w*c|-command|\/c)$/i.test(e));
if (e > 0) return t.slice(e + 1).join(" ");
return n === "" ? null : n;
}
if (!U.test(e)) return null;
const o = t.findIndex((e, n) => n > 0 && isHost(e, String(t[n - 1])));
return o < 0 ? n : `${t.slice(o + 1).join(" ")}\n${n}`;
}
function isHost(e, t) {
return !e.startsWith("-") && !/^-[bcDEeFIiJLlmOopQRSWw]$/.test(t) && !/^ssh$/.test(e);
}
function remote(e, t) {
const n = e.join(" ");
if (/@(?:github|gitlab|bitbucket)\.|(?:^|\s)-[NGVQ](?:\s|$)/.test(n)) return [ {
act: "harmless",
what: "ssh",
words: e
} ];
const o = t.filter(({act: e, words: [t = "", ...n]}) => e !== "harmless" || changesFiles(baseName(t), n));
if (o.length === 0 && t.length > 0) return [ {
act: "harmless",
what: "ssh",
words: e
} ];
return [ {
act: "deploys",
what: [ "ssh", ...o.slice(0, 1).map(({what: e}) => e) ].join(" "),
words: e
} ];
}
function changesFiles(e, [t = ""]) {
if (e === "tar") return /^-?-?(?:\w*x|extract|get)/.test(t);
return /^(?:rm|cp|mv|ln|tee|dd|unzip|install|chmod|chown)$/.test(e);
}
function actOf(e, t) {
const n = t.slice(0, 3).join(" ");
if (G.test(e)) return {
act: "harmless",
what: n
};
const o = act(e, t);
if (o !== null && o !== "opaque") return {
act: o,
what: n
};
const r = (0, C.U)(e, t);
if (r !== null) return {
act: (0, C.D)(r, t),
what: n
};
let s = false;
for (const [e, n] of t.slice(0, 40).entries()) {
if (e === 0) continue;
const o = baseName(n).replace(/[:@].*$/, "");
const r = act(o, [ o, ...t.slice(e + 1) ]);
s ||= r === "harmless" && B.test(o);
if (r !== null && r !== "harmless") return {
act: r,
what: [ o, ...t.slice(e + 1, e + 3) ].join(" ")
};
}
if (s || o === null && looksOnly(t)) return {
act: "harmless",
what: n
};
return {
act: o ?? (0, C.D)(e, t),
what: n
};
}
function looksOnly([e = "", ...t]) {
if (/[./\\$]/.test(e)) return false;
const [n = "", o = ""] = t;
return q.test(n) || /^[a-z][\w-]*$/.test(n) && q.test(o);
}
function baseName(e) {
return e.replace(/^.*[\\/]/s, "");
}
var H = n(1924);
const W = [ "script", "inlinescript", "run", "commands", "cmd", "powershell_script", "azpowershellscript", "command_line" ];
const V = [ [ /^pulumi\/actions$/, {
inputs: [ "command" ],
deploys: /^(?:up|update|destroy|refresh)$/,
otherwise: "harmless"
} ], [ /^cloudflare\/wrangler-action$/, {
inputs: [ "command" ],
deploys: /deploy|publish|secret/,
otherwise: "deploys"
} ], [ /^superfly\/flyctl-actions/, {
inputs: [ "args" ],
deploys: /deploy|scale|restart|machine/,
otherwise: "harmless"
} ], [ /^gruntwork-io\/terragrunt-action$/, {
inputs: [ "tg_command" ],
deploys: /apply|destroy/,
otherwise: "harmless"
} ], [ /^helmfile\/helmfile-action$/, {
inputs: [ "helmfile-args" ],
deploys: /apply|sync|destroy/,
otherwise: "harmless"
} ], [ /kubectl|helm-eks-action|kubectl-aws-eks|eks-kubectl/, {
inputs: [ "args", "command" ],
deploys: /\b(?:apply|set|rollout restart|replace|patch|create|delete|scale|upgrade|install)\b/,
otherwise: "opaque"
} ], [ /^serverless\/github-action|serverless-action/, {
inputs: [ "args" ],
deploys: /deploy|remove/,
otherwise: "opaque"
} ], [ /^firebaseextended\/action-hosting-deploy$/, {
inputs: [ "channelid" ],
deploys: /^live$/,
otherwise: "harmless"
} ], [ /^w9jds\/firebase-action$/, {
inputs: [ "args" ],
deploys: /deploy/,
otherwise: "opaque"
} ], [ /^(?:nwtgck\/actions-netlify)$/, {
inputs: [ "production-deploy" ],
deploys: /true/,
otherwise: "perhaps"
} ], [ /^amondnet\/vercel-action$/, {
inputs: [ "vercel-args" ],
deploys: /--prod/,
otherwise: "harmless"
} ], [ /^hashicorp\/tfc-workflows-github\/actions\/apply-run$/, {
inputs: [ "run" ],
deploys: /./,
otherwise: "deploys"
} ], [ /^(?:maierj\/fastlane-action)$/, {
inputs: [ "lane", "subdirectory" ],
deploys: /deploy|release|production|promote/,
otherwise: "opaque"
} ] ];
const Y = [ [ /^(?:peter-evans\/repository-dispatch|benc-uk\/workflow-dispatch|convictional\/trigger-workflow|lasith-kg\/dispatch-workflow|the-actions-org\/workflow-dispatch|codex-\/return-dispatch|aurelien-baudet\/workflow-dispatch|azure\/pipelines|mvasigh\/dispatch-action)|workflow-dispatch|repository-dispatch|trigger-workflow|dispatch-workflow|dispatch-action|trigger-jenkins|jenkins-trigger|jenkins-action|trigger-gitlab|trigger-argo/, "dispatches" ], [ /^(?:bobheadxi\/deployments|chrnorm\/deployment|actions\/deploy-pages|peaceiris\/|jamesives\/github-pages|cloudflare\/pages-action|10up\/action-wordpress-plugin)|gh-pages|github-pages|deployment-status|deployment-action|create-deployment|deployment-event|deploy-preview|preview-action|deploy-docs|mike-deploy|delete-deployment|wait-for-deployment|wait-for/, "harmless" ], [ /^azure\/(?:webapps-(?:container-)?deploy|functions(?:-container)?-action|k8s-deploy|arm-deploy|bicep-deploy|container-apps-deploy|container-apps-deploy-action|aci-deploy|static-web-apps-deploy|spring-(?:apps|cloud)-deploy|manage-azure-policy|appservice-settings|logicapps-action|aks-deploy|k8s-actions|webapps-deploy)/, "deploys" ], [ /^azure\/sql-action/, "perhaps" ], [ /^aws-actions\/(?:amazon-ecs-deploy|aws-cloudformation|aws-lambda-deploy|amazon-eks-deploy|codedeploy|aws-elasticbeanstalk)|^aws-actions\/.*deploy/, "deploys" ], [ /^aws-actions\/aws-codebuild/, "perhaps" ], [ /^google-github-actions\/(?:deploy|ssh-compute|release-cloud-deploy|create-cloud-deploy-release)/, "deploys" ], [ /^google-github-actions\/upload-cloud-storage/, "perhaps" ], [ /^appleboy\/(?:ssh|scp|lambda|jenkins|gitlab-ci|drone-ssh|facebook|telegram|discord)/, "deploys" ], [ /ftp-deploy|ftp-action|sftp|lftp|ssh-deploy|ssh-action|scp-action|scp-ssh|rsync|webdeploy|msdeploy|ftp-/, "deploys" ], [ /portainer|heroku-deploy|beanstalk|dokku|caprover|coolify|stack-deploy|swarm-deploy|docker-stack|argocd|argo-cd|argo-rollout|nais\/(?:deploy|.*\/deploy)|octopusdeploy\/(?:deploy|create|promote|run)|ansible-playbook|ansible-action|run-ansible|helm-deploy|helm-upgrade|action-helm|github-action-helm|helm-action|skaffold|kapp|kamal|terraform-apply|tofu-apply|terraform-destroy|tofu-destroy|terragrunt-apply|render-deploy|render-action|railway|app_action|sam-deploy|cdk-action|aws-cdk|serverless-deploy|rollout|promote|kubernetes-deploy|k8s-deploy|kustomize-deploy|gitops|k8s-set-image|kube-deploy|nomad/, "deploys" ], [ /s3-sync|s3-deploy|s3-upload|s3-cp|cloudfront|sync-s3|upload-to-s3|liquibase|flyway|migrate|migration|sql-action|push-to-other|github-push-action|update-image-tag|update-values|yaml-update|git-auto-commit|update-container-image/, "perhaps" ], [ /^(?:docker|github|codecov|sonarsource|step-security|softprops|tj-actions|dorny|pypa|goreleaser|changesets|googleapis|release-drafter|dependabot|renovatebot|aquasecurity|anchore|snyk|ossf|reviewdog|crazy-max|sigstore|slsa-framework|ruby|shivammathur|gradle|pnpm|oven-sh|denoland|dtolnay|actions-rs|actions-rust-lang|swatinem|mozilla-actions|cypress-io|microsoft\/playwright|browser-actions|nick-fields|marocchino|mshick|peter-evans|stefanzweifel|int128|jwalton|redhat-actions\/(?:oc-login|openshift-tools)|hashicorp\/(?:setup|vault)|1password|bitwarden|dflook|opentofu\/setup)(?:\/|$)/, "harmless" ] ];
const K = /^(?:setup|login|logout|credentials?|auth|authenticate|checkout|context|kubeconfig|install|installer|cache|notify|notifier|notification|slack|teams|telegram|discord|mattermost|mail|email|comment|label|labeler|labels|lint|linter|test|tests|testing|scan|scanner|report|reporter|coverage|attest|attestation|sign|upload|download|artifact|artifacts|release|releases|changelog|status|stale|assign|lock|greet|greetings|semver|version|tag|bake|kubeval|kubeconform|plan|diff|preview|validate|secrets?|keyvault|token|tunnel|tailscale|wireguard|vpn|timeout|sleep|wait|health|check|build|build-push|fetch|get|read|docs|pages|pr|issue|approve|approval|summary|matrix|paths|filter|changed)$/;
const J = /(?:^|[^a-z])(?:helm|kubectl|kubernetes|k8s|terraform|tofu|ansible|argocd|ecs|aks|eks|gke|openshift)(?:[^a-z]|$)/;
function actOfAction(e, t) {
const n = e.toLowerCase().replace(/@.*$/, "");
const o = V.find(([e]) => e.test(n))?.[1];
if (o !== void 0) {
const e = o.inputs.flatMap(e => t.get(e) ?? []);
if (e.length === 0) return o.otherwise;
return e.some(e => o.deploys.test(e)) ? "deploys" : "harmless";
}
const r = Y.find(([e]) => e.test(n));
if (r !== void 0) return r[1];
if (n.startsWith("actions/")) return "harmless";
const s = n.startsWith(".") ? n : n.split("/").slice(1).join(" ");
const a = (0, C.D)(s, []);
if (a === "deploys") return a;
const i = (0, H.J)(s).filter(e => K.test(e));
if (a === "perhaps" && J.test(s) && i.every(e => /^releases?$/.test(e))) return a;
return i.length > 0 ? "harmless" : a;
}
var Q = n(8449);
const X = 4;
const Z = /^(?:.*token|payload|message|text|body|title|description|comment|.*message|github-.*)$/;
const ee = /^(?:NODE_ENV|RAILS_ENV|RACK_ENV|MIX_ENV|BABEL_ENV|JEKYLL_ENV|HUGO_ENV\w*|ELEVENTY_ENV|GATSBY_\w+|NEXT_PUBLIC_\w+|VITE_\w+|REACT_APP_\w+|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|BUILD_\w+|CI|DJANGO_SETTINGS_MODULE|COMPOSER_\w+|NPM_CONFIG_\w+|YARN_\w+)$/i;
const te = /^(?:cd|pushd|set-location|kubectl|oc|terraform|tofu|terragrunt|pulumi|aws|az|gcloud|cf|export|source|kind|minikube|k3d|git|docker|yq\s+(?:\S+\s+)?-i|sed\s+-\w*i|kustomize\s+edit|\w+=)/i;
const ne = /context|login|credentials|auth|kubeconfig|kubectl|get-gke|eks|cluster|workspace|tailscale|vpn|ssh-agent|setup-ssh|ssh-key/i;
function actsOf(e, t, n, o = 0) {
return e.flatMap(e => actsOfStep(e, t(e), n, o));
}
function actsOfStep(e, t, n, o) {
const r = aroundStep(e, t);
if (e.run !== null) return runs(e.run, t, r);
if (e.uses === null) return [];
const s = e.uses.text;
if (s.startsWith("./") && o < X) {
const a = n(s.replace(/^\.\//, "").replace(/\/$/, ""));
if (a?.composite === true) {
const s = (0, Q.IU)(a.inputs, e.inputs, t);
const i = e.uses.place;
return actsOf(a.steps, () => s, n, o + 1).map(e => ({
...e,
place: i,
where: [ ...e.where, ...r ]
}));
}
}
return usesAction(e, e.uses, t, r);
}
function aroundStep(e, t) {
const n = e.variables.flatMap(({name: e, value: n}) => ee.test(e.text) || n === null ? [] : possibleTexts(n.text, t));
return [ ...n, ...e.folder === null ? [] : possibleTexts(e.folder.text, t) ];
}
function possibleTexts(e, t) {
return [ ...(0, o.Vo)(e, t).map(o.bK), ...(0, o.wX)(e) ];
}
function runs(e, t, n) {
return deedsIn(resolved(e.text, t), variablesOf(t)).flatMap(o => {
const r = o.act === "dispatches" && isHere(o.words) ? "harmless" : o.act;
const s = r !== "harmless" || te.test(o.what) || handsOn(o.words);
const a = s ? [ ...wordsOf(o, t), ...r === "harmless" ? [] : n ] : [];
return [ {
act: r,
what: shown(o.what),
place: e.place,
where: a,
elsewhere: o.act === "dispatches"
} ];
});
}
function handsOn(e) {
return e.some(e => /GITHUB_(?:ENV|OUTPUT)\b/.test(e));
}
function variablesOf(e) {
return t => {
const [n, ...r] = e([ "env", t.toLowerCase() ]) ?? [];
return n === void 0 || r.length > 0 ? null : (0, o.bK)(n);
};
}
function resolved(e, t) {
return (0, r.GS)(e).map(e => {
if ("text" in e) return e.text;
const n = possibleTexts(`\${{ ${e.source} }}`, t);
const o = e.expression === null || n.every(e => e.trim() === "");
return o ? a : n.map(e => e.replace(/[\s"'`$&;|(){}<>#\\]+/g, "_")).join(a);
}).join("");
}
function wordsOf(e, t) {
const n = withoutMessages(e.words);
const r = n.filter(e => !ee.test(e.replace(/=.*$/s, ""))).flatMap(e => e.split(a));
const s = n.flatMap(e => [ ...e.matchAll(/(?:\$\{?(?:env:)?|%)\w+/gi) ].flatMap(([e]) => {
const n = e.replace(/^(?:\$\{?(?:env:)?|%)/i, "").toLowerCase();
return (t([ "env", n ]) ?? []).map(o.bK);
}));
return [ ...r, ...s ];
}
function withoutMessages(e) {
const t = e.findIndex(e => /^(?:commit|tag|notes)$/.test(e));
return e.includes("git") && t > 0 ? e.slice(0, t) : e;
}
function usesAction(e, t, n, o) {
const s = new Map([ ...e.inputs ].map(([e, {text: t}]) => [ e, t ]));
const a = W.flatMap(e => s.get(e) ?? []).filter(e => (0, r.GS)(e).some(e => "text" in e && e.text.trim() !== ""));
const i = [ ...e.inputs ].filter(([e]) => !Z.test(e) && !W.includes(e));
const l = i.flatMap(([e, {text: t}]) => t === "true" ? [ e ] : possibleTexts(t, n));
const c = shown(t.text.replace(/@.*$/, ""));
const done = (e, n = []) => {
const r = e !== "harmless" || ne.test(t.text);
const s = r ? [ ...l, ...o, ...n ] : [];
return {
act: e,
what: c,
place: t.place,
where: s,
elsewhere: e === "dispatches"
};
};
if (/^actions\/github-script(?:@|$)/i.test(t.text)) {
const e = a.join("\n");
const t = /createWorkflowDispatch|createDispatchEvent/.test(e);
const n = /context\.repo\b/.test(e) && !/\bowner:/.test(e);
return [ done(t && !n ? "dispatches" : "harmless", e.split(/[\s,'"`(){}]+/)) ];
}
const u = actOfAction(t.text, s);
if (u === "dispatches") return [ done(dispatchesHere(t.text, s) ? "harmless" : u) ];
if (a.length > 0 && u !== "perhaps") {
const e = a.flatMap(e => deedsIn(resolved(e, n), variablesOf(n)));
const t = e.filter(e => e.act !== "harmless");
if (t.length === 0) return [ done("harmless") ];
const o = t.flatMap(e => wordsOf(e, n));
if (u === "deploys") return [ done("deploys", o) ];
return t.map(e => ({
...done(e.act, o),
what: shown(e.what)
}));
}
return [ done(u) ];
}
function isHere(e) {
const t = e.join(" ");
if (/(?:^|\s)(?:-R|--repo)(?:[= ])/.test(t)) return false;
return /workflow run/.test(t) || /repos\/(?:\{owner\}|\$\{?GITHUB_REPOSITORY|:owner)/.test(t);
}
function dispatchesHere(e, t) {
if (!/dispatch/i.test(e)) return false;
const n = [ "repository", "repo", "target_repository", "github_repository" ].flatMap(e => t.get(e) ?? []);
return n.every(e => e.includes("github.repository"));
}
function shown(e) {
return e.replaceAll(a, "…").slice(0, 120);
}
}),
1836: ((e, t, n) => {
n.d(t, {
C8: () => callOf,
gI: () => conductOfCall,
mh: () => nothingDone
});
var o = n(6250);
var r = n(5737);
var s = n(7488);
var a = n(8449);
var i = n(8067);
var l = n(1924);
const c = /^(?:lint|linter|test|tests|codeql|scan|scanner|security|check|checks|build|ci|docs|stale|label|labeler|release|drafter|please|validate|pr|pull|review|dependency|dependabot|renovate|sbom|trivy|sonar|snyk|format|unit|integration|e2e|smoke|notify|slack|plan|publish|npm|docker|image|coverage|triage|issue|issues|cleanup|lock|greetings|semantic|commitlint|ort|zizmor|actionlint|licen[cs]es?)$/;
function callOf(e, t, n) {
const {job: u} = e;
const d = (0, r.M)(t.text);
const p = (0, a.IX)(e, n.callers);
const h = [ ...u.inputs.values() ].flatMap(({text: e}) => (0, o.OV)(e, p));
const f = [ d, u.id ].some(e => (0, i.D)(e, []) === "deploys");
const m = [ d, u.id ].some(e => (0, l.J)(e).some(e => c.test(e)));
if (!f && m) return "harmless";
const v = (0, s.nM)([ ...h, d, u.id, u.name?.text ?? "" ], n.names).said;
if (v !== null) return v;
return f ? "unclear" : "unknown";
}
function conductOfCall(e, t, n) {
const i = callOf(e, t, n);
const l = (0, a.IX)(e, n.callers);
const c = [ ...e.job.inputs.values() ].flatMap(({text: e}) => (0, o.OV)(e, l));
const {by: u} = (0, s.nM)([ ...c, (0, r.M)(t.text), e.job.id ], n.names);
return {
kind: i === "harmless" || i === "unknown" ? "none" : i,
does: t.text.replace(/@.*$/, ""),
by: i === "production" ? u : "",
byEnvironment: false,
place: t.place,
elsewhere: !t.text.startsWith("./"),
done: []
};
}
function nothingDone({place: e}) {
return {
kind: "none",
does: "",
by: "",
byEnvironment: false,
place: e,
elsewhere: false,
done: []
};
}
}),
5737: ((e, t, n) => {
n.d(t, {
M: () => fileName,
W: () => conductOf
});
var o = n(18);
var r = n(7488);
var s = n(6250);
var a = n(43);
var i = n(1e3);
var l = n(8449);
var c = n(8067);
var u = n(1924);
const d = new Set([ "pull_request", "pull_request_target", "merge_group" ]);
function conductOf(e, t, n) {
const {callers: o, actions: a, names: c} = n;
const u = {
workflow: e,
job: t
};
const p = (0, s.Df)(t.steps, e => (0, l.IX)(u, o, e), a);
const h = (0, i.n)(p, u, o);
const f = (0, l.IX)(u, o);
const m = environmentOf(t, c, f);
const v = h.filter(({act: e}) => e !== "harmless");
const g = {
place: t.place,
done: h
};
const conduct = (e, t, n) => ({
...g,
kind: e,
does: t?.what ?? "",
by: n,
byEnvironment: n !== "" && n === m.by,
elsewhere: t?.elsewhere ?? false
});
const w = v.find(({act: e}) => e === "deploys" || e === "dispatches");
const [b] = [ w, ...v ].filter(e => e !== void 0);
if (m.said === "production") return v.length > 0 || t.steps.length === 0 ? conduct("production", b, m.by) : conduct("idle", void 0, m.by);
const k = (0, r.OV)([ t.condition, ...t.steps.map(e => e.condition) ], c);
const y = [ ...t.variables.flatMap(({value: e}) => e === null ? [] : (0, s.OV)(e.text, f)), ...t.folder === null ? [] : (0, 
s.OV)(t.folder.text, f) ];
const j = h.filter(({act: e}) => e === "harmless").flatMap(({where: e}) => e);
const x = b === void 0 ? r.K$ : (0, r.yX)([ (0, r.nM)(v.filter(({act: e}) => e !== "opaque").flatMap(({where: e}) => e), c), (0, 
r.nM)(j, c), k, (0, r.nM)(y, c) ]);
const z = v.find(({act: e}) => e !== "opaque");
if (z !== void 0 && x.said === "production") return conduct("production", w ?? z, x.by);
const E = v.find(({act: e, where: t}) => e === "opaque" && (0, r.nM)(t, c).said === "production");
if (E !== void 0) return conduct("production", E, (0, r.nM)(E.where, c).by);
if (m.said === "test") return conduct("test", b, "");
const O = mediumEvidence(e, t, n, f);
const S = deploysByName(t, e);
if (O.said === "production" && (z ?? (S ? b : void 0)) !== void 0) return conduct("production", w ?? z ?? b, O.by);
if (m.said === "open" && v.length > 0) return conduct("production", b, m.by);
if (x.said === "test" || O.said === "test" || t.environment !== null && m.said === null) return conduct("test", b, "");
const $ = weakEvidence(e, t, n);
if ($.said === "production" && z !== void 0) return conduct("production", w ?? z, $.by);
const M = e.triggers.length > 0 && e.triggers.every(({name: e}) => d.has(e));
if ($.said === "test") return conduct("test", b, "");
if (M || w === void 0) return conduct("none", b, "");
if (w.act === "dispatches" && !mentionsDeployment(w)) return conduct("none", b, "");
return conduct("unclear", w, "");
}
function environmentOf({environment: e}, t, n) {
if (e === null) return r.K$;
const s = (0, o.Vo)(e.text, n).filter(e => e !== "");
const i = s.map(e => (0, a.aX)(e, t));
const l = (0, r.nM)((0, o.wX)(e.text), t).said;
const c = s.find((e, t) => i[t] === "production");
if (c !== void 0) return {
said: "production",
by: c
};
if (i.includes("open")) return l === "test" ? {
said: "test",
by: ""
} : {
said: "open",
by: e.text
};
if (s.length > 0 && i.every(e => e === "test")) return {
said: "test",
by: ""
};
return i.includes("test") ? {
said: "test",
by: ""
} : r.K$;
}
function mediumEvidence(e, t, {callers: n, names: a}, i) {
const l = [ ...(t.matrix ?? new Map).keys() ].flatMap(e => (0, o.Vo)(`\${{ matrix.${e} }}`, i));
const c = [ t.id, ...t.name === null ? [] : (0, s.OV)(t.name.text, i) ];
return (0, r.yX)([ (0, r.nM)(c, a), (0, r.nM)(l, a), ...n.of(e).map(e => (0, r.nM)([ e.job.id, e.job.name?.text ?? "", ...[ ...e.job.inputs.values() ].map(({text: e}) => e) ], a)) ]);
}
function weakEvidence(e, t, {callers: n, names: o}) {
const s = [ e, ...n.of(e).map(e => e.workflow) ];
const a = e.triggers.flatMap(({branchNames: e}) => e);
const i = a.map(e => (0, r.nM)([ e ], o));
const l = i.every(({said: e}) => e === "test");
return (0, r.yX)([ ...s.map(({file: e, name: t}) => (0, r.nM)([ fileName(e), t ], o)), (0, 
r.nM)(t.runsOn, o), ...i.filter(({said: e}) => e === "production" || l) ]);
}
function fileName(e) {
return e.replace(/@[^@/]*$/, "").replace(/^.*\//s, "").replace(/\.ya?ml$/, "");
}
function deploysByName(e, t) {
return [ e.id, e.name?.text ?? "", fileName(t.file) ].some(e => (0, c.D)(e, []) === "deploys");
}
function mentionsDeployment({where: e, what: t}) {
return [ ...e, t ].some(e => (0, u.J)(e).some(e => /^(?:deploy\w*|release|rollout|promote|argo\w*)$/.test(e)));
}
}),
43: ((e, t, n) => {
n.d(t, {
aX: () => environmentSays,
iF: () => environmentNames,
vo: () => isDeclared
});
var o = n(8449);
var r = n(1924);
var s = n(18);
const a = /^(?:github-pages|pages|docs|documentation|npm|npmjs|pypi|testpypi|rubygems|crates(?:-io)?|nuget|maven(?:-central)?|sonatype|ghcr|docker(?:-?hub)?|packages?|marketplace|codecov|ezdrav-\S+)$/i;
function environmentNames({solution: e}) {
const t = e.known ? e.value?.environments : void 0;
return {
production: t?.production ?? [ "production" ],
test: t?.test ?? []
};
}
function isDeclared(e, t) {
return t.some(t => t.toLowerCase() === e.toLowerCase());
}
function environmentSays(e, t) {
if ((0, o.r2)(e)) return "open";
if (isDeclared(e, t.test) || a.test(e)) return "test";
if (isDeclared(e, t.production)) return "production";
const n = (0, r.T)((0, s.bK)(e));
return n === null && (0, s.nT)(e) ? "open" : n;
}
}),
7488: ((e, t, n) => {
n.d(t, {
K$: () => a,
OV: () => conditionSays,
nM: () => evidenceIn,
yX: () => strongest
});
var o = n(2086);
var r = n(43);
var s = n(1924);
const a = {
said: null,
by: ""
};
function evidenceIn(e, t) {
let n = a;
for (const o of e) for (const e of o.split(/[\s,;=:/'"`{}[\]()]+/)) {
const o = (0, r.vo)(e, t.test) ? "test" : e !== "production" && (0, r.vo)(e, t.production) ? "production" : (0, 
s.T)(e);
if (o === "production") return {
said: o,
by: e
};
if (o === "test" && n.said === null) n = {
said: o,
by: e
};
}
return n;
}
function strongest(e) {
return e.find(({said: e}) => e === "production") ?? e.find(({said: e}) => e === "test") ?? a;
}
function conditionSays(e, t) {
const n = e.flatMap(e => e === null ? [] : expressionsOf(e.raw).flatMap(equals));
return evidenceIn(n, t);
}
function expressionsOf(e) {
const t = e.includes("${{") ? (0, o.GS)(e).map(e => "text" in e ? null : e.expression) : [ (0, 
o.YK)(e) ];
return t.flatMap(e => e === null ? [] : [ e ]);
}
function equals(e) {
return (0, o.GG)(e).flatMap(e => e.kind === "compare" && e.operator === "==" ? [ e.left, e.right ].flatMap(e => e.kind === "literal" && typeof e.value === "string" ? [ e.value ] : []) : []);
}
}),
1e3: (e, t, n) => {
n.d(t, {
n: () => onItsMachine
});
var o = n(18);
var r = n(8449);
const s = /^(?:ubuntu|windows|macos)-(?:latest|slim|\d[\d.]*)(?:-(?:arm|intel|large|xlarge))*$/i;
const a = /DOCKER_HOST|DOCKER_CONTEXT|CONTAINER_HOST|docker-machine|(?:docker|podman)\s+(?:context\s+(?:use|create)|system\s+connection)|docker\S{0,12}(?:context|remote)/i;
function onItsMachine(e, t, n) {
if (!e.some(({act: e}) => e === "here")) return e;
const o = isThrownAway(t, n) && !isTurned(e, t) ? "harmless" : "perhaps";
return e.map(e => e.act === "here" ? {
...e,
act: o
} : e);
}
function isThrownAway(e, t) {
const n = (0, r.IX)(e, t);
const a = e.job.runsOn.flatMap(e => (0, o.Vo)(e, n));
return a.length > 0 && a.every(e => s.test(e));
}
function isTurned(e, {workflow: t, job: n}) {
const names = e => e.map(({name: e}) => e.text);
const o = [ ...names(t.variables), ...names(n.variables), ...n.steps.flatMap(({run: e, uses: t, variables: n}) => [ e?.text ?? "", t?.text ?? "", ...names(n) ]), ...e.flatMap(({what: e, where: t}) => [ e, ...t ]) ];
return o.some(e => a.test(e));
}
},
8449: ((e, t, n) => {
n.d(t, {
IU: () => lookupInAction,
IX: () => lookupIn,
r2: () => isAnything
});
var o = n(6883);
var r = n(18);
var s = n(8250);
const a = 6;
const i = new Set([ "github.sha", "github.ref", "github.ref_name", "github.workflow_sha", "github.event.release.tag_name", "github.event.after", "github.event.head_commit.id" ]);
const l = /^github\.(?:event\.(?!inputs\.|repository\.|action$|number$)|head_ref)/;
function lookupIn(e, t, n = null, o = 0) {
const {job: c} = e;
const plain = a => {
const [u = "", d = "", ...p] = a;
const h = a.join(".");
if (i.has(h)) return [ r.kz ];
if (h === "github.ref_type") return [ "tag", "branch" ];
if (h === "github.repository") return [ s.vP ];
if (u === "inputs") return inputValues(d, e, t, o);
if (h.startsWith("github.event.inputs.") && a.length === 4) return inputValues(a.slice(3).join(), e, t, o);
if (u === "matrix") return matrixValues([ d, ...p ].join("."), c, lookup, o);
if (u === "env") return variableValues(d, n, e, lookup, o);
return l.test(h) ? [ r.x7 ] : null;
};
const lookup = e => {
if (o > a) return null;
return plain(e);
};
return narrowed(lookup, [ c.condition, n?.condition ?? null ]);
}
function narrowed(e, t) {
const n = t.flatMap(e => e === null ? [] : [ (0, o.sK)(e.raw) ]);
if (n.length === 0) return e;
return t => {
const s = e(t);
if (s === null || s.length < 2) return s;
const a = t.join(".").replace(/^github\.event\.inputs\./, "inputs.");
return s.filter(e => {
const t = {
value: t => {
const n = t.join(".").replace(/^github\.event\.inputs\./, "inputs.");
return n === a ? (0, r.Sg)(e) : void 0;
},
status: () => {}
};
return n.every(e => (0, o.C)(e, t) !== false);
});
};
}
function inputValues(e, {workflow: t}, n, o) {
const s = [];
for (const r of t.triggers) {
if (r.name === "workflow_dispatch") {
const t = r.inputs.get(e);
if (t !== void 0) s.push(...declaredValues(t));
}
if (r.name === "workflow_call") s.push(...handedOver(e, t, r.inputs.get(e), n, o));
}
return s.length === 0 ? [ r.x7 ] : [ ...new Set(s) ];
}
function declaredValues({type: e, options: t, default: n}) {
if (e === "choice" && t.length > 0) return t;
if (e === "boolean") return [ "true", "false" ];
if (e === "number") return [ "1" ];
if (e === "environment") return [ s.vP ];
return n === null || n === "" ? [ r.x7 ] : [ r.x7, n ];
}
function handedOver(e, t, n, o, a) {
const i = o.of(t);
const l = n?.default ?? "";
const c = l === "" ? [] : (0, r.Vo)(l, () => null);
if (n?.type === "boolean") return [ "true", "false" ];
if (i.length === 0) return [ r.x7, ...c ];
const u = `${t.file} ${e}`;
const d = o.known.get(u);
if (d !== void 0) return d;
o.known.set(u, [ s.vP ]);
const p = i.flatMap(t => {
const n = t.job.inputs.get(e);
if (n === void 0) return c;
return (0, r.Vo)(n.text, lookupIn(t, o, null, a + 1));
});
const h = [ ...new Set(p) ];
o.known.set(u, h);
return h;
}
function matrixValues(e, {matrix: t}, n, o) {
const s = t?.get(e);
if (s === void 0) return null;
const inside = e => e[0] === "matrix" || o > a ? null : n(e);
return s.flatMap(e => (0, r.Vo)(e, inside));
}
function variableValues(e, t, {workflow: n, job: o}, s, i) {
const l = [ t?.variables ?? [], o.variables, o.inContainer, n.variables ].map(t => valueOf(t, e)).find(e => e !== null);
if (l === void 0 || l === null) return null;
const inside = e => e[0] === "env" || i > a ? null : s(e);
return (0, r.Vo)(l.text, inside);
}
function valueOf(e, t) {
return e.find(e => e.name.text.toLowerCase() === t.toLowerCase())?.value ?? null;
}
function lookupInAction(e, t, n) {
return o => {
const [s = "", a = ""] = o;
if (s !== "inputs") return s === "env" || s === "github" ? n(o) : null;
const i = t.get(a)?.text ?? e.get(a)?.default;
return i === null || i === void 0 ? [ "" ] : (0, r.Vo)(i, n);
};
}
function isAnything(e) {
return (0, r.nT)(e) && e.replaceAll(/[\uE000-\uE002]/g, "").trim() === "";
}
}),
8067: ((e, t, n) => {
n.d(t, {
D: () => actOfName,
U: () => runnerTarget
});
var o = n(1924);
const r = new Set("make gmake just task rake gradle gradlew ant invoke inv fab nx turbo lerna mage tox nox earthly dagger grunt gulp bin console artisan composer rails sbt lein mix deno bazel".split(" "));
const s = new Set("npm yarn pnpm bun".split(" "));
const a = /^(?:workspace|-w|--workspace|--filter|-F|--cwd|--prefix|-C|--dir)$/;
const i = /^(?:bash|sh|zsh|pwsh|powershell|python\d?(?:\.\d+)?|node|ruby|perl|php|tsx|ts-node|deno|source|\.|call|bun)$/;
const l = /^(?:ci|install|i|add|audit|publish|pack|version|login|config|set|test|t|link|cache|whoami|view|info|outdated|why|list|ls|prune|dedupe|import|init|--version|-v)$/;
function runnerTarget(e, t) {
const n = e.toLowerCase().replace(/\.(?:exe|bat|cmd)$/, "");
const o = t.slice(1).filter((e, n) => !a.test(String(t[n])));
const c = o.filter(e => !e.startsWith("-") && !/^\w+=/.test(e));
if (s.has(n)) {
const e = c.filter(e => !/^(?:run|run-script|foreach|workspaces)$/.test(e));
const [t = "install"] = e;
if (l.test(t) && !c.includes("run")) return "install-packages";
return t;
}
if (r.has(n)) return c.length === 0 ? "build" : c.join(" ");
const [u = "version", ...d] = c;
if (i.test(n) && /(?:^|\/)(?:artisan|manage\.py|console)$/.test(u) && d.length > 0) return d.join(" ");
if (i.test(n)) return u.split(/[\\/]/).slice(-2).join(" ");
return null;
}
const c = /^(?:dry|dryrun|plan|diff|preview|validate|validation|simulate|whatif|status|health|healthcheck|smoke|smoketest|e2e|notify|notification|notice|announce|slack|teams|logs|log|backup|dump|export|wait|ping|lint|verify|report|audit|comment)$/;
const u = /^(?:deploy|deploys|deployer|deployment|deploying|redeploy|autodeploy|rollout|promote|promotion|golive|cutover|ship|namesti\w*|namestit\w*|uvedi\w*|uvedba|postavi\w*)\d*$/;
const d = /^(?:release|migrate|migration|migrations|publish|install|update|upgrade|restart|start|stop|up|down|apply|sync|provision|rollback|roll|revert|undo|restore|swap|switch|seed|push|upload|copy|transfer|destroy|terraform|helm|ansible|run|exec|reload|flush|purge|invalidate|objavi|posodobi|nadgradi)$/;
const p = /^(?:build|builds|test|tests|spec|specs|check|checks|ci|scan|bundle|compile|package|packages|generate|codegen|warmup|cache|docs|doc|changelog|version|versions|setup|bootstrap|prepare|pre|clean|cleanup|format|fmt|lintfix|typecheck|types|tsc|coverage|sonar|codeql|benchmark|bench|analyse|analyze|collect|logout|login|summary|print|get|list|show|info|env|sign|attest|sbom|config|assign|label|triage|stale|dist|assets|storybook|unit|integration|acceptance|playwright|cypress|jest|vitest|pytest|image|images|dev|watch|serve)$/;
function actOfName(e, t) {
if (t.some(e => /^--?(?:dry-?run|check|what-?if|noop|help)(?:=(?!false)|$)/i.test(e))) return "harmless";
const n = (0, o.J)(e);
const has = e => n.some(t => e.test(t));
if (has(c)) return "harmless";
if (has(u)) return /\b(?:docs?|documentation|storybook|pages)\b/.test(n.join(" ")) ? "harmless" : "deploys";
if (/\bassets (?:install|precompile|compile)\b/.test(n.join(" "))) return "harmless";
if (has(d) && !has(/^packages?$/)) return "perhaps";
return has(p) ? "harmless" : "opaque";
}
}),
1924: ((e, t, n) => {
n.d(t, {
J: () => segments,
T: () => saidBy
});
const o = /^(?:prod|production|prd|live|golive|produkcij\w*)\d*$/;
const r = /^(?!\w*(?:pre|non|not)pro?d\d*$)[a-z][a-z\d]{2,}pro?d\d*$/;
const s = new Set([ "pre", "non", "not", "no", "near", "pseudo", "semi", "un" ]);
const a = /^(?:like|mirror|copy|clone|shadow|sim|replica|test|testing|stag|staging|stage|preview|demo|sandbox)$/;
const i = /^(?:dev|devel|development|develop|test|tst|testing|testn[aeio]|testnem|stage|staging|stg|stag|qa|uat|sit|pre|preprod|preproduction|preprd|nonprod|nonproduction|nonprd|nprd|sandbox|sbx|demo|preview|previews|review|ephemeral|trial|acc|acceptance|perf|loadtest|pentest|localhost|e2e|training|edu|playground|razvoj|razvojn[aeio]|kind|minikube|k3d|pr)\d*$/;
function segments(e) {
return e.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\d]+/u).filter(e => e !== "");
}
function saidBy(e) {
let t = false;
const n = segments(e);
for (const [e, l] of n.entries()) {
if (o.test(l) || r.test(l)) {
const [o = "", r = ""] = [ n[e - 1], n[e + 1] ];
if (!s.has(o) && !a.test(r)) return "production";
t = true;
}
if (i.test(l)) t = true;
}
return t ? "test" : null;
}
}),
6883: ((e, t, n) => {
n.d(t, {
C: () => conditionHolds,
Wu: () => isFalse,
sK: () => readCondition
});
var o = n(2086);
var r = n(8250);
const s = {
kind: "literal",
value: true
};
function readCondition(e) {
if (!e.includes("${{")) return whole(e);
const t = (0, o.GS)(e);
const [n] = t;
if (t.length === 1 && n !== void 0 && "expression" in n) return whole(n.source);
const r = t.some(e => "expression" in e && e.expression !== null && (0, o.lW)(e.expression));
return {
expression: s,
status: r
};
}
function whole(e) {
const t = (0, o.YK)(e);
return {
expression: t,
status: t === null || (0, o.lW)(t)
};
}
function conditionHolds({expression: e, status: t}, n) {
const o = e === null ? null : (0, r.pt)(e, n);
if (t) return o;
const s = n.status("success");
if (s === false || o === false) return false;
return s === true ? o : null;
}
const a = {
value: () => {},
status: () => {}
};
function isFalse(e) {
if (!e.includes("${{")) return e.toLowerCase() === "false";
return conditionHolds({
...readCondition(e),
status: true
}, a) === false;
}
}),
2086: ((e, t, n) => {
n.d(t, {
GG: () => walk,
GS: () => expressionPieces,
YK: () => parseExpression,
lW: () => namesStatus
});
var o = n(2049);
var r = n(2083);
var s = n(7085);
const a = "github inputs env vars secrets matrix needs steps job jobs runner strategy input".split(" ");
const i = [ "always", "success", "failure", "cancelled" ];
const l = [ ...i, "hashfiles" ].map(e => ({
name: e,
minArgs: 0,
maxArgs: 255
}));
const c = 1e4;
function parseExpression(e) {
if (e.trim() === "" || e.length > c) return null;
try {
return ours(new s.i(new r.JG(e).lex().tokens, a, l).parse());
} catch {
return null;
}
}
function ours(e) {
if (e instanceof o.aU) return ours(e.group);
if (e instanceof o.uS) return {
kind: "literal",
value: scalar(e.literal.coerceString(), e)
};
if (e instanceof o._c) return {
kind: "not",
of: ours(e.expr)
};
if (e instanceof o.oD) return {
kind: e.operator.type === r.ks.AND ? "and" : "or",
parts: e.args.map(ours)
};
if (e instanceof o.yI) return {
kind: "compare",
operator: e.operator.lexeme,
left: ours(e.left),
right: ours(e.right)
};
if (e instanceof o.R6) return {
kind: "call",
name: e.functionName.lexeme.toLowerCase(),
args: e.args.map(ours)
};
if (e instanceof o.QC) return {
kind: "path",
path: [ e.name.lexeme.toLowerCase() ]
};
if (e instanceof o.p_) return indexed(e);
return {
kind: "path",
path: [ "*" ]
};
}
function scalar(e, {token: t}) {
if (t.type === r.ks.NUMBER) return Number(e);
if (t.type === r.ks.TRUE) return true;
if (t.type === r.ks.FALSE) return false;
return t.type === r.ks.NULL ? null : e;
}
function indexed({expr: e, index: t}) {
const n = ours(e);
const o = n.kind === "path" ? n.path : [ "*" ];
const r = ours(t);
const s = r.kind === "literal" ? String(r.value).toLowerCase() : "*";
return {
kind: "path",
path: [ ...o, s ]
};
}
function expressionPieces(e) {
const t = [];
let n = 0;
for (;;) {
const o = e.indexOf("${{", n);
if (o < 0) break;
const r = endOf(e, o + 3);
if (r < 0) break;
if (o > n) t.push({
text: e.slice(n, o)
});
const s = e.slice(o + 3, r);
t.push({
expression: parseExpression(s),
source: s.trim()
});
n = r + 2;
}
if (n < e.length) t.push({
text: e.slice(n)
});
return t;
}
function endOf(e, t) {
let n = false;
for (let o = t; o < e.length - 1; o += 1) {
if (e[o] === "'") n = !n;
if (!n && e[o] === "}" && e[o + 1] === "}") return o;
}
return -1;
}
function walk(e) {
const t = e.kind === "call" ? e.args : e.kind === "not" ? [ e.of ] : e.kind === "and" || e.kind === "or" ? e.parts : e.kind === "compare" ? [ e.left, e.right ] : [];
return [ e, ...t.flatMap(walk) ];
}
function namesStatus(e) {
return walk(e).some(e => e.kind === "call" && i.includes(e.name));
}
}),
6676: ((e, t, n) => {
n.d(t, {
G: () => commandsIn
});
const o = 5;
class Reader {
commands=[];
#r;
#s;
#a=0;
#i="";
#l=false;
#c=[];
#u=[];
#d="";
#p=false;
constructor(e, t) {
this.#r = e.replace(/[ \t]*[\\`]\r?\n[ \t]*/g, " ");
this.#s = t;
}
read() {
while (this.#a < this.#r.length) this.#h(this.#r.charAt(this.#a));
this.#f();
return this.commands;
}
#h(e) {
this.#a += 1;
const t = this.#r.charAt(this.#a);
if (e === "'" || e === '"') this.#m(e); else if (e === "$" && t === "(") this.#v(); else if (e === "#" && !this.#l) this.#g(); else if (e === "<" && t === "<") this.#w(); else if (e === "\n") this.#b(); else if (/[;&|(){}`]/.test(e)) this.#f(); else if (/\s/.test(e)) this.#k(); else {
const n = e === "\\" && /[\s"'$\\]/.test(t);
this.#i += n ? t : e;
if (n) this.#a += 1;
this.#l = true;
if (e === "$" && t === "{") this.#y();
}
}
#y() {
const e = this.#r.indexOf("}", this.#a);
const t = e < 0 ? this.#r.length : e + 1;
this.#i += this.#r.slice(this.#a, t);
this.#a = t;
}
#m(e) {
this.#l = true;
let t = this.#a;
for (;this.#a < this.#r.length; this.#a += 1) {
const n = this.#r[this.#a];
if (e === '"' && n === "\\") this.#a += 1; else if (e === '"' && n === "$" && this.#r[this.#a + 1] === "(") {
this.#i += this.#r.slice(t, this.#a);
this.#a += 1;
this.#v();
t = this.#a;
this.#a -= 1;
} else if (n === e) break;
}
this.#i += this.#r.slice(t, this.#a);
this.#a += 1;
}
#v() {
const e = this.#a + 1;
let t = 1;
let n = e;
for (;n < this.#r.length && t > 0; n += 1) {
if (this.#r[n] === "(") t += 1;
if (this.#r[n] === ")") t -= 1;
}
const r = t === 0 ? n - 1 : n;
if (this.#s < o) this.commands.push(...commandsIn(this.#r.slice(e, r), this.#s + 1));
this.#l = true;
this.#a = n;
}
#w() {
const e = this.#r.slice(this.#a, this.#a + 100);
if (e.startsWith("<<")) {
this.#k();
this.#p = true;
this.#a += 2;
return;
}
const [t, , n] = /^<-?\s*\\?(['"]?)([\w-]+)\1/.exec(e) ?? [];
if (t === void 0 || n === void 0) return;
this.#u.push(n);
this.#a += t.length;
}
#g() {
const e = this.#r.indexOf("\n", this.#a);
this.#a = e < 0 ? this.#r.length : e;
}
#b() {
const e = this.#u.splice(0);
const t = this.commands.length;
this.#f();
for (const n of e) {
const e = this.#r.slice(this.#a);
const o = new RegExp(`^[ \\t]*${n}[ \\t]*$`, "m").exec(e);
const r = o === null ? e.length : o.index;
const s = e.slice(0, r);
this.#a += o === null ? e.length : r + o[0].length;
const a = Math.max(t, this.commands.length - 1);
const i = this.commands[a];
if (i !== void 0) this.commands[a] = {
...i,
input: s
};
}
}
#k() {
if (this.#l && this.#p) {
this.#d = this.#i;
this.#p = false;
} else if (this.#l) this.#c.push(this.#i);
this.#i = "";
this.#l = false;
}
#f() {
this.#k();
if (this.#c.length > 0) this.commands.push({
words: this.#c,
input: this.#d
});
this.#c = [];
this.#d = "";
this.#p = false;
}
}
function commandsIn(e, t = 0) {
return new Reader(e, t).read();
}
}),
18: ((e, t, n) => {
n.d(t, {
Mr: () => pathsIn,
Sg: () => opened,
Vo: () => alternatives,
bK: () => literalText,
kz: () => s,
nT: () => isOpen,
wX: () => namesIn,
x7: () => a
});
var o = n(2086);
var r = n(8250);
const s = "";
const a = "";
const i = /[\uE000-\uE002]/g;
const l = 64;
function isOpen(e) {
return e.search(i) >= 0;
}
function opened(e) {
return e.replaceAll(i, r.vP);
}
function literalText(e) {
return e.replaceAll(i, " ");
}
function alternatives(e, t) {
let n = [ "" ];
for (const s of (0, o.GS)(e)) {
const e = "text" in s ? [ s.text ] : s.expression === null ? [ r.vP ] : valuesOf(s.expression, t);
n = product(n, e);
}
return n;
}
function product(e, t) {
const n = [ ...new Set(t) ];
const o = e.length * n.length > l ? [ r.vP ] : n;
return e.flatMap(e => o.map(t => `${e}${t}`));
}
function valuesOf(e, t) {
switch (e.kind) {
case "literal":
return [ e.value === null ? "" : String(e.value) ];

case "path":
return t(e.path) ?? [ r.vP ];

case "and":
return e.parts.slice(-1).flatMap(e => valuesOf(e, t));

case "or":
return e.parts.flatMap(e => valuesOf(e, t)).filter(e => e !== "");

case "not":
case "compare":
return [ "true", "false" ];

case "call":
return called(e.name, e.args, t);
}
}
function called(e, t, n) {
const [o = [], ...s] = t.map(e => valuesOf(e, n));
if (e === "fromjson") return o.flatMap(elements);
if (e === "tojson" || e === "join") return o;
if (e !== "format") return [ r.vP ];
return o.flatMap(e => {
let t = [ "" ];
for (const [n, o] of e.split(/\{(\d+)\}/).entries()) t = product(t, n % 2 === 0 ? [ o ] : s[Number(o)] ?? [ r.vP ]);
return t;
});
}
function elements(e) {
if (isOpen(e) || e.length > 1e5) return [ r.vP ];
try {
const t = JSON.parse(e);
const n = Array.isArray(t) ? t : [ t ];
return n.flatMap(e => typeof e === "object" && e !== null ? Object.values(e).map(e => typeof e === "object" ? r.vP : String(e)) : [ String(e) ]);
} catch {
return [ r.vP ];
}
}
function namesIn(e) {
return (0, o.GS)(e).flatMap(e => "text" in e || e.expression === null ? [] : (0, 
o.GG)(e.expression).flatMap(e => e.kind === "path" && /^(?:secrets|vars|needs|steps)(?:\.|$)/.test(e.path.join(".")) ? [ e.path.slice(1).filter(e => e !== "outputs").join(" ") ] : []));
}
function pathsIn(e) {
return (0, o.GS)(e).flatMap(e => "text" in e || e.expression === null ? [] : (0, 
o.GG)(e.expression).flatMap(e => e.kind === "path" ? [ e.path ] : []));
}
}),
8250: ((e, t, n) => {
n.d(t, {
pt: () => expressionHolds,
vP: () => o
});
const o = "";
function expressionHolds(e, t) {
const n = evaluate(e, t);
return n === void 0 ? null : truth(n);
}
function truth(e) {
if (typeof e === "string" && e.includes(o)) return e.replaceAll(o, "") === "" ? null : true;
return e !== "" && e !== 0 && e !== false && e !== null;
}
function evaluate(e, t) {
switch (e.kind) {
case "literal":
return e.value;

case "path":
return t.value(e.path);

case "not":
{
const n = expressionHolds(e.of, t);
return n === null ? void 0 : !n;
}

case "and":
case "or":
return joined(e, t);

case "compare":
return compared(e, t);

case "call":
return called(e, t);
}
}
function joined({kind: e, parts: t}, n) {
let o = false;
let r;
for (const s of t) {
r = evaluate(s, n);
const t = r === void 0 ? null : truth(r);
if (t === null) o = true; else if (t === (e === "or")) return o ? t : r;
}
return o ? void 0 : r;
}
function compared({operator: e, left: t, right: n}, o) {
const [r, s] = [ evaluate(t, o), evaluate(n, o) ];
if (r === void 0 || s === void 0) return;
if (e !== "==" && e !== "!=") return;
const a = equals(r, s);
return a === null ? void 0 : a === (e === "==");
}
function equals(e, t) {
if (typeof e === "string" && typeof t === "string") {
if (e.includes(o)) return mayBe(e, t) ? null : false;
if (t.includes(o)) return mayBe(t, e) ? null : false;
return e.toLowerCase() === t.toLowerCase();
}
if (typeof e === typeof t) return e === t;
if ([ e, t ].some(e => typeof e === "string" && e.includes(o))) return null;
return Number(e) === Number(t);
}
function mayBe(e, t) {
const n = e.toLowerCase().split(o);
const r = n.slice(0, 1).join("");
const s = n.slice(-1).join("");
const a = t.toLowerCase();
if (a.includes(o)) return true;
return a.startsWith(r) && a.endsWith(s) && a.length >= r.length + s.length;
}
function called({name: e, args: t}, n) {
const r = t.length === 0 ? n.status(e) : void 0;
if (r !== void 0) return r;
const [s, a] = t.map(e => evaluate(e, n));
if (typeof s !== "string" || typeof a !== "string" || a.includes(o)) return;
const [i, l] = [ s.toLowerCase(), a.toLowerCase() ];
const c = i.includes(o);
if (e === "contains") return i.includes(l) || (c ? void 0 : false);
if (e === "startswith") return begins(i.replace(/\uE000.*$/s, ""), l, c);
if (e === "endswith") return begins(reversed(i.replace(/^.*\uE000/s, "")), reversed(l), c);
return;
}
function begins(e, t, n) {
if (e.startsWith(t)) return true;
return n && t.startsWith(e) ? void 0 : false;
}
function reversed(e) {
return Array.from(e).toReversed().join("");
}
}),
9073: ((e, t, n) => {
n.d(t, {
sb: () => audit,
z5: () => byCertainty,
gH: () => isSound
});
var o = n(7579);
function found(e, t, n = {}) {
const {audit: r, severity: s} = o.r[e];
return {
audit: r,
code: e,
severity: s,
file: t?.file ?? null,
line: t?.line ?? null,
column: t?.column ?? null,
facts: n
};
}
var r = n(6378);
var s = n(4419);
const a = new Set([ "gate.none", "declarations.invalid", "declarations.unused" ]);
const i = new Set([ "admin-bypass", "branch-rules", "default-permissions", "environment-protection", "guard", "letters-secrets", "tag-rules" ]);
function passesOver({code: e, workflow: t, job: n}, o) {
return e === o.code && !a.has(e) && (t === null || nameOf(o.file) === t) && (n === null || o.facts["job"] === n);
}
function unusedDeclarations(e, t) {
const {declarations: n, jobs: r, repository: s} = e;
const {environments: a, branch: l, tagRulesets: c} = s.settings;
const u = [ a, l, c ].every(({known: e}) => e);
const d = e.unreadable.length === 0 && [ ...s.called.values() ].every(({known: e}) => e);
const mayBeNeeded = ({code: e}) => (0, o.H)(e) && (!d || !u && i.has(o.r[e].audit));
const p = n.ignored.filter(e => !t.some(t => passesOver(e, t))).filter(e => !mayBeNeeded(e)).map(({code: e, workflow: t, job: n, line: o}) => ({
line: o,
entry: [ e, t, n ].filter(e => e !== null).join(" ")
}));
const h = new Set(e.unreadable.map(({place: e}) => nameOf(e.file)));
const f = n.notDeployments.filter(({job: e}) => !h.has(e.replace(/\/.*$/, ""))).filter(({job: e}) => !r.some(({workflow: t, job: n, conduct: o}) => o.kind !== "none" && e === `${nameOf(t.file)}/${n.id}`)).map(({job: e, line: t}) => ({
line: t,
entry: e
}));
const m = d ? unusedCopies(e) : [];
return [ ...p, ...f, ...m ].map(({line: e = 1, entry: t}) => found("declarations.unused", {
file: ".ezdrav/doctor.yml",
line: e,
column: 1
}, {
entry: t
}));
}
function unusedCopies({declarations: e, workflows: t, repository: n}) {
const o = [ ...t.flatMap(({jobs: e}) => e.flatMap(e => e.steps)), ...n.files.filter(({path: e}) => /(?:^|\/)action\.ya?ml$/.test(e)).flatMap(({path: e, text: t}) => (0, 
s.f)(e, t)?.steps ?? []) ];
const a = new Set(o.map(r.aM));
a.delete(r.ay);
return e.ourActions.filter(({action: e}, t, n) => {
const o = e.toLowerCase();
const r = n.slice(0, t).some(e => e.action.toLowerCase() === o);
return r || !a.has(o);
}).map(({action: e, line: t}) => ({
line: t,
entry: e
}));
}
function nameOf(e) {
return e?.replace(/^\.github\/workflows\//, "");
}
var l = n(5702);
const c = /@(?<commit>[0-9a-f]{40}|[0-9a-f]{64})$/i;
const u = /^docker:\/\/.+@sha256:(?<commit>[0-9a-f]{64})$/i;
function isPinned(e) {
return /^\.{1,2}(?:\/|$)/.test(e) || c.test(e) || u.test(e);
}
const d = /^(?:<.*>|\{.*\}|\[.*\]|x{7,}|\.\.\.|…|(?:your|full|the)[-_ ].*|commit|sha|.*-(?:commit|sha))$/i;
function isPlaceholder(e) {
const [, t = ""] = /@([^@]*)$/.exec(e) ?? [];
if (d.test(t)) return true;
const n = (c.exec(e) ?? u.exec(e))?.groups?.["commit"]?.toLowerCase();
if (n === void 0) return false;
return repeats(n) || counts(n);
}
function repeats(e) {
return [ 1, 2, 3, 4, 5, 6, 7, 8, 10 ].some(t => Array.from(e).every((n, o) => n === e[o % t]));
}
function counts(e) {
const t = Array.from(e).map(e => Number.parseInt(e, 16));
return [ 1, 15 ].some(e => t.slice(1).every((n, o) => n === (Number(t[o]) + e) % 16));
}
var p = n(43);
var h = n(8449);
var f = n(18);
function productionEnvironments({jobs: e, repository: t, around: n}) {
const {environments: o} = t.settings;
const r = o.known ? o.value : [];
const s = new Map;
for (const {workflow: t, job: o} of e) {
if (o.environment === null) continue;
const e = (0, h.IX)({
workflow: t,
job: o
}, n.callers);
for (const t of (0, f.Vo)(o.environment.text, e)) {
const e = t.toLowerCase();
if ((0, f.nT)(t) || (0, p.aX)(t, n.names) !== "production" || s.has(e)) continue;
const a = r.find(t => t.name.toLowerCase() === e) ?? null;
s.set(e, {
name: t,
place: o.environment.place,
setting: a
});
}
}
return [ ...s.values() ];
}
const m = new WeakMap;
function indexOf({jobs: e}) {
const t = m.get(e);
if (t !== void 0) return t;
const n = new Map;
const o = new Map;
const add = (e, t, n) => {
const o = e.get(t);
if (o === void 0) e.set(t, [ n ]); else o.push(n);
};
for (const t of e) {
add(n, t.workflow, t);
if (t.called?.known === true) add(o, t.called.workflow, t);
}
const r = {
jobs: e => n.get(e) ?? [],
calling: o,
within: new Map
};
m.set(e, r);
return r;
}
function jobsWithin(e, t) {
const {jobs: n, within: o} = indexOf(t);
const r = o.get(e);
if (r !== void 0) return r;
const s = new Set([ e ]);
const a = [];
for (const e of s) for (const t of n(e)) {
a.push(t);
if (t.called?.known === true) s.add(t.called.workflow);
}
o.set(e, a);
return a;
}
const v = new WeakMap;
function holdsGate(e, t) {
const n = jobsWithin(e, t);
const o = v.get(n) ?? n.some(({gate: e}) => e !== null);
v.set(n, o);
return o;
}
function callsGate({called: e}, t) {
return e?.known === true && holdsGate(e.workflow, t);
}
function startedThrough(e, t) {
const {calling: n} = indexOf(t);
const o = new Set([ e ]);
for (const e of o) for (const t of n.get(e) ?? []) o.add(t.workflow);
return [ ...o ];
}
function neededBy({workflow: e, job: t}, n) {
const o = indexOf(n).jobs(e);
const folded = e => e.toLowerCase();
const r = new Set(t.needs.map(folded));
for (const e of r) for (const t of o) {
if (folded(t.job.id) !== e) continue;
for (const e of t.job.needs) r.add(folded(e));
}
return o.filter(e => e.job !== t && r.has(folded(e.job.id)));
}
function waitsFor(e, t) {
const n = new Set([ e ]);
const o = new Set;
for (const e of n) {
for (const n of neededBy(e, t)) {
o.add(n);
if (n.called?.known !== true) continue;
for (const e of jobsWithin(n.called.workflow, t)) o.add(e);
}
for (const o of indexOf(t).calling.get(e.workflow) ?? []) n.add(o);
}
o.delete(e);
return [ ...o ];
}
function isOnlyOurs({job: e, ours: t, others: n}) {
return e.uses === null && t.length > 0 && n.length === 0;
}
var g = n(289);
function signersOf({repository: {solution: e}}) {
return e.known ? e.value?.evidence.workflows ?? [] : [];
}
function asksForIdentity(e, t) {
const asks = (e, n) => {
const o = e.job.permissions ?? e.workflow.permissions;
if (o !== null) return (0, g.Mc)(o, "id-token") === "write";
const r = t.jobs.filter(({called: t}) => t?.known === true && t.workflow === e.workflow);
return r.some(e => !n.has(e) && asks(e, new Set([ ...n, e ])));
};
return asks(e, new Set([ e ]));
}
function areReceiptsSigned(e) {
const {solution: t} = e.repository;
if (!t.known || t.value?.evidence.announcement !== "signed") return false;
const n = signersOf(e);
const o = e.jobs.filter(({ours: e}) => e.some(({mode: e}) => e === "announce" || e === "approve"));
return o.some(({ours: e}) => e.some(({mode: e}) => e === "announce")) && o.every(t => asksForIdentity(t, e) && startedThrough(t.workflow, e).every(({file: e}) => n.includes(e)));
}
function levelOf(e, t, n) {
const breaking = e => {
const r = (e === 1 ? t : [ ...t, ...n ]).map(({code: e}) => e).filter(t => o.r[t].breaks === e);
return [ ...new Set(r) ].map(e => ({
code: e,
workflow: null
}));
};
const r = breaking(1);
if (r.length > 0) return {
reached: 0,
missing: r
};
const s = n.some(({code: e}) => o.r[e].breaks === 1) || e.jobs.some(({declared: e, conduct: t}) => e && t.kind !== "none");
const a = [ ...breaking(2), ...s ? [ {
code: "level.declared",
workflow: null
} ] : [] ];
if (a.length > 0) return {
reached: 1,
missing: a
};
const i = [ ...breaking(3), ...unsigned(e), ...stronghold(e) ];
return i.length > 0 ? {
reached: 2,
missing: i
} : {
reached: 3,
missing: []
};
}
function unsigned(e) {
return areReceiptsSigned(e) ? [] : [ {
code: "level.unsigned",
workflow: null
} ];
}
function stronghold(e) {
const {repository: t, jobs: n, around: o} = e;
const {environments: r} = t.settings;
const s = productionEnvironments(e).map(({setting: e}) => e);
const a = r.known ? r.value.filter(({name: e}) => (0, p.aX)(e, o.names) === "production") : [];
const i = s.length > 0 ? s : a;
const l = i.length > 0 && i.every(e => e?.apps.known === true && e.apps.value.length > 0);
const c = n.some(({ours: e}) => e.some(({mode: e}) => e === "guard"));
if (l && c) return [];
const u = n.flatMap(({job: t, called: o}) => t.uses !== null && isPinned(t.uses.text) && o?.known === true && o.workflow.remote && n.some(t => t.workflow === o.workflow && t.gate !== null && asksForIdentity(t, e)) ? [ t.uses.text ] : []);
const d = [ ...new Set(u) ];
if (d.length > 0) return d.map(e => ({
code: "level.target-trust",
workflow: e
}));
if (l) return [ {
code: "level.app-without-guard",
workflow: null
} ];
const h = i.some(e => e !== null && !e.apps.known);
return [ {
code: h ? "level.stronghold-unknown" : "level.no-stronghold",
workflow: null
} ];
}
const w = {
"znet.joined": e => e.znet?.joined,
"access-rules.acknowledged": e => e["access-rules"]?.acknowledged,
"architecture.plans.sent": e => e.architecture?.plans?.sent,
"architecture.meeting.held": e => e.architecture?.meeting?.held,
"architecture.ip-space": e => e.architecture?.["ip-space"],
"architecture.vlan": e => e.architecture?.vlan,
"architecture.connections": e => e.architecture?.connections?.join(", "),
"architecture.runtime": e => e.architecture?.runtime,
"architecture.confidentiality": e => e.architecture?.confidentiality,
"architecture.integrity": e => e.architecture?.integrity,
"architecture.availability": e => e.architecture?.availability,
"contacts.solution-custodian": e => e.contacts["solution-custodian"],
"contacts.contract-custodian": e => e.contacts["contract-custodian"],
"client.contact": e => e.client?.contact,
"contract.reference": e => e.contract?.reference
};
function onboardingOf({solution: e}) {
return Object.entries(w).map(([t, n]) => {
const o = t;
if (!e.known) return {
item: o,
state: "unknown",
detail: ""
};
const r = e.value === null ? void 0 : n(e.value);
return r === void 0 || r === "" ? {
item: o,
state: "missing",
detail: ""
} : {
item: o,
state: "present",
detail: r
};
});
}
const b = [ {
what: "environments",
needs: "paid"
}, {
what: "rulesets",
needs: "paid"
}, {
what: "code-owners",
needs: "paid"
}, {
what: "required-reviewers",
needs: "enterprise"
}, {
what: "custom-protection-rules",
needs: "enterprise"
} ];
function platformOf({settings: e}) {
const t = e.visibility.known ? e.visibility.value : null;
const n = e.plan.known ? e.plan.value : null;
if (t === "public" || n === "enterprise") return {
visibility: t,
plan: n,
lacks: []
};
const has = e => e === "paid" && n !== null && n !== "free";
return {
visibility: t,
plan: n,
lacks: b.filter(({needs: e}) => !has(e)).map(e => ({
...e,
certain: t !== null && n !== null
}))
};
}
const adminBypass = e => productionEnvironments(e).filter(({setting: e}) => e?.canAdminsBypass === true).map(({name: e, place: t}) => found("environment.admins-bypass", t, {
environment: e
}));
var k = n(6250);
var y = n(1e3);
var j = n(6883);
const afterRefusal = e => e.jobs.flatMap(t => [ ...steps(t, e), ...dependents(t, e) ]);
function ended(e, t) {
const n = {
always: true,
success: false,
failure: e === "failure",
cancelled: e === "cancelled"
};
return {
value: e => t(e.join(".")),
status: e => n[e]
};
}
function survives(e, t) {
const n = (0, j.sK)(e.raw);
if (!n.status) return false;
return [ "failure", "cancelled" ].some(e => (0, j.C)(n, ended(e, n => t(n, e))) !== false);
}
function steps(e, t) {
const {job: n, gate: o, others: r} = e;
if (o === null) return [];
const s = o.step.id?.toLowerCase();
return r.flatMap(r => {
const {index: a, title: i, condition: l} = r;
if (a < o.step.index || l === null) return [];
const c = survives(l, (e, t) => {
if (e === "job.status") return t;
if (s === void 0) return;
if (e === `steps.${s}.outcome` || e === `steps.${s}.conclusion`) return t;
if (e === `steps.${s}.outputs.allowed`) return t === "failure" ? "false" : "";
return;
});
if (!c) return [];
const u = worst(actsIn(e, r, t));
if (u === null) return [];
const d = u === "opaque" ? "gate.outlived" : "gate.ignored-by-step";
return [ found(d, l.place, {
job: n.id,
step: i,
if: l.text
}) ];
});
}
function actsIn(e, t, {around: n}) {
const o = (0, h.IX)(e, n.callers, t);
const r = (0, k.DI)(t, o, n.actions, 0);
return (0, y.n)(r, e, n.callers).map(({act: e}) => e);
}
function worst(e) {
if (e.some(e => e === "deploys" || e === "perhaps" || e === "dispatches")) return "deploys";
return e.includes("opaque") ? "opaque" : null;
}
function dependents(e, t) {
const {condition: n, id: o} = e.job;
if (n === null || e.gate !== null || isOnlyOurs(e) || e.declared) return [];
const r = worst(actsOfJob(e));
if (r === null) return [];
const s = waitsFor(e, t).filter(({gate: e}) => e !== null);
const a = s.find(({job: e}) => survives(n, (t, n) => t === `needs.${e.id.toLowerCase()}.result` ? n : void 0));
if (a === void 0) return [];
const i = r === "opaque" ? "gate.outlived" : "gate.ignored-by-job";
const l = {
job: o,
step: o,
gate: a.job.id,
if: n.text
};
return [ found(i, n.place, l) ];
}
function actsOfJob({conduct: e, called: t}) {
if (t?.known === false) return e.kind === "none" || e.kind === "test" ? [] : [ "deploys" ];
return e.done.map(({act: e}) => e);
}
const approversMail = ({repository: {solution: e}}) => {
const t = e.known ? e.value?.approvers : void 0;
const n = [ ...t?.client ?? [], ...t?.["ezdrav-ict"] ?? [] ].filter(e => "email" in e);
const o = n.flatMap(({email: e, "mail-domain": t}) => [ e.slice(e.lastIndexOf("@") + 1).toLowerCase(), ...t === void 0 ? [] : [ t.toLowerCase() ] ]);
if (o.length === 0) return [];
const r = {
file: ".ezdrav/solution.yml",
line: 1,
column: 1
};
return [ found("approvals.mail-domain", r, {
domains: [ ...new Set(o) ]
}) ];
};
var x = n(2373);
const z = [ "pull_request", "deletion", "non_fast_forward" ];
const branchRules = ({repository: e}) => {
const {branch: t} = e.settings;
if (!t.known) return [ found("branch.unknown", null, (0, x.FG)(t)) ];
const {name: n, rules: o, codeOwnerReview: r} = t.value;
const s = z.filter(e => !o.includes(e));
if (!r) s.push("require_code_owner_review");
if (s.length === 0) return [];
return t.value.protected ? [ found("branch.unknown", null, {
branch: n,
lacks: s,
why: "forbidden",
permission: "administration: read"
}) ] : [ found("branch.unprotected", null, {
branch: n,
lacks: s
}) ];
};
const E = [ ".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS" ];
const O = 300;
function ownersLines(e) {
return e.split("\n").flatMap((e, t) => {
const [n = "", ...o] = e.replace(/(?:^|\s)#.*$/, "").trim().split(/\s+/);
return n === "" ? [] : [ {
line: t + 1,
pattern: n,
owners: o.filter(isOwner)
} ];
});
}
function isOwner(e) {
return /^@[\w.-]+(?:\/[\w.-]+)?$/.test(e) || /^[^@\s]+@[^@\s]+$/.test(e);
}
function decidingOwnersLine(e, t) {
return e.findLast(({pattern: e}) => covers(e, t)) ?? null;
}
function covers(e, t) {
if (e.length > O || /[![\]\\]/.test(e)) return false;
const n = e.replace(/^\//, "").replace(/\/$/, "");
const o = e.startsWith("/") || n.includes("/");
const r = n.split(/(\*\*\/|\/\*\*$|\*+|\?)/).map(e => {
if (e === "**/") return "(?:.*/)?";
if (e === "/**") return "/.*";
if (e.startsWith("*")) return "[^/]*";
return e === "?" ? "[^/]" : e.replace(/[.+^${}()|]/g, "\\$&");
}).join("");
const s = n.includes("/") && n.endsWith("/*");
const a = e.endsWith("/") ? "/.*" : s ? "" : "(?:/.*)?";
return new RegExp(`^${o ? "" : "(?:.*/)?"}${r}${a}$`, "s").test(t);
}
const S = [ ".ezdrav/intervention.yml", ".ezdrav/interventions/poseg.yml", ".ezdrav/solution.yml", ".ezdrav/staff.yml" ];
const codeowners = e => {
const {files: t} = e.repository;
const n = E.map(e => t.find(t => t.path === e)).find(e => e !== void 0);
if (n === void 0) return [ found("codeowners.missing", null) ];
const o = e.workflows.filter(t => !t.remote && holdsGate(t, e)).map(e => e.file);
const r = ownersLines(n.text);
const s = [ ...S, ...o, n.path ].map(e => ({
path: e,
line: decidingOwnersLine(r, e)
}));
const a = s.filter(({line: e}) => e === null || e.owners.length === 0);
if (a.length === 0) return [];
const i = {
file: n.path,
line: a[0]?.line?.line ?? 1,
column: 1
};
return [ found("codeowners.uncovered", i, {
paths: a.map(({path: e}) => e)
}) ];
};
const declared = ({repository: {declarations: e}}) => e === void 0 || e.known || e.why !== "invalid" ? [] : [ found("declarations.invalid", {
file: ".ezdrav/doctor.yml",
line: 1,
column: 1
}) ];
const defaultPermissions = ({repository: e}) => {
const {workflowPermissions: t} = e.settings;
const n = t.known && t.value === "write";
return n ? [ found("permissions.default-write", null) ] : [];
};
const $ = /SLACK|TEAMS|(?<!DEPLOY\w*)WEBHOOK|DISCORD|TELEGRAM|SONAR|CODECOV|SNYK|SENTRY|NOTIFY|CHROMATIC|PERCY|NEXUS|ARTIFACTORY|NPM_TOKEN|DOCKER_?HUB|(?:ACCOUNT|TENANT|CLIENT|SUBSCRIPTION|PROJECT|APP)_?ID$|_REGION$|(?:^|_)TEST_|_URL$|_USER(?:NAME)?$|_EMAIL$|^SMTP_URL$/;
const deploymentSecrets = e => {
const t = e.jobs.filter(t => isDeploying(t, e));
const n = new Set(t.flatMap(t => deploymentsOwn(t, e)));
const o = e.jobs.flatMap(t => outside(t, n, e));
const r = e.workflows.flatMap(({secrets: e, jobs: t}) => t.every(({environment: e}) => e !== null) ? [] : e.filter(({name: e}) => n.has(e)));
return [ ...[ ...o, ...r ].map(({name: e, place: t}) => found("secrets.outside-environment", t, {
secret: e
})), ...e.jobs.flatMap(t => everything(t, e)) ];
};
function isDeploying(e, t) {
return e.gate !== null || e.production || callsGate(e, t);
}
function deploymentsOwn(e, {around: t}) {
const {job: n, others: o, workflow: r} = e;
const s = o.filter(e => {
const o = (0, h.IX)({
workflow: r,
job: n
}, t.callers, e);
const s = /login|auth|credential|kubeconfig|context|ssh/i.test(e.uses?.text ?? "");
return s || (0, k.DI)(e, o, t.actions, 0).some(({act: e}) => e !== "harmless");
});
const a = [ ...r.secrets, ...n.secrets, ...s.flatMap(({secrets: e}) => e) ];
return a.map(({name: e}) => e).filter(e => e !== "*" && !$.test(e));
}
function outside(e, t, n) {
const {job: o, others: r, called: s} = e;
const a = [ ...o.secrets, ...r.flatMap(({secrets: e}) => e) ];
if (o.uses !== null) {
if (callsGate(e, n) && s?.known === true && !s.workflow.remote) return [];
return isDeploying(e, n) ? a.filter(({name: e}) => !$.test(e)) : a.filter(({name: e}) => t.has(e));
}
return o.environment === null && e.gate === null ? a.filter(({name: e}) => t.has(e)) : [];
}
function everything(e, t) {
const {job: n, ours: o, production: r, called: s, conduct: a} = e;
const i = [ ...n.secrets, ...n.steps.flatMap(({secrets: e}) => e) ].filter(({name: e}) => e === "*" && (r || o.length > 0));
const l = s?.known === true && !s.workflow.remote;
const c = callsGate(e, t) || a.kind === "production" || a.kind === "unclear";
return [ ...n.inherits === null || l || !c ? [] : [ found("secrets.all", n.inherits.place, {
job: n.id
}) ], ...i.map(({place: e}) => found("secrets.all", e, {
job: n.id
})) ];
}
function openBranches(e, {settings: {branch: t}}) {
return e.filter(e => t.known ? e !== t.value.name : /[*?[]/.test(e));
}
function isDefaultBranchOnly(e, t) {
if (e.kind !== "patterns") return e.kind === "protected-branches";
const {tags: n, branches: o} = e;
return n.length === 0 && o.length > 0 && openBranches(o, t).length === 0;
}
const environmentProtection = e => {
const {environments: t} = e.repository.settings;
return productionEnvironments(e).flatMap(n => {
const o = {
environment: n.name
};
if (!t.known) return [ found("environment.unknown", n.place, {
...o,
...(0, x.FG)(t)
}) ];
return protection(n, e.repository);
});
};
function protection({name: e, place: t, setting: n}, o) {
if (n === null) return [ found("environment.missing", t, {
environment: e
}) ];
const r = n.canAdminsBypass === null ? [ found("environment.unknown", t, {
environment: e,
why: "unavailable"
}) ] : [];
const {policy: s} = n;
if (!s.known) return [ ...r, found("environment.unknown", t, {
environment: e,
...(0, x.FG)(s)
}) ];
if (s.value.kind === "any") return [ ...r, found("environment.any-ref", t, {
environment: e
}) ];
const a = s.value.kind === "patterns" ? s.value.branches : [ "protected branches" ];
if (a.length === 0) return r;
const i = s.value.kind === "patterns" ? openBranches(a, o) : [];
return i.length === 0 ? [ ...r, found("environment.branches", t, {
environment: e,
branches: a
}) ] : [ ...r, found("environment.open-branches", t, {
environment: e,
branches: i
}) ];
}
const M = {
value: () => {},
status: e => e === "success" || e === "always"
};
const gateConditional = ({jobs: e}) => e.flatMap(({job: e, gate: t}) => {
const n = t?.step.condition ?? null;
if (n === null || (0, j.C)((0, j.sK)(n.raw), M) === true) return [];
return [ found("gate.conditional", n.place, {
job: e.id,
if: n.text
}) ];
});
const gateContinues = ({jobs: e}) => e.flatMap(({job: e, gate: t}) => t === null ? [] : [ t.step.continueOnError, e.continueOnError ].flatMap(t => t === null || (0, 
j.Wu)(t.text) ? [] : [ found("gate.continue-on-error", t.place, {
job: e.id,
value: t.text
}) ]));
const gateCopied = ({jobs: e}) => e.flatMap(({job: e, gate: t, ours: n, innerGate: o}) => {
const s = new Set(n.map(({step: e}) => e));
const a = e.steps.flatMap(e => e.uses !== null && (0, r.sN)(e) && !s.has(e) ? [ e.uses ] : []);
return [ ...a.map(({text: t, place: n}) => found("gate.other-owner", n, {
job: e.id,
uses: t
})), ...o === null || t !== null ? [] : [ found("gate.in-composite", o.place, {
job: e.id,
uses: o.text
}) ] ];
});
const gateCutOff = e => {
const t = e.jobs.filter(({gate: e}) => e !== null);
const n = t.flatMap(({job: t, workflow: n}) => [ t.cancels, ...startedThrough(n, e).map(({cancels: e}) => e), ...e.jobs.flatMap(e => e.called?.known === true && e.called.workflow === n ? [ e.job.cancels ] : []) ]);
const o = new Set(n.flatMap(e => e === null || (0, j.Wu)(e.text) ? [] : [ e ]));
return [ ...o ].map(({text: e, place: t}) => found("gate.cut-off", t, {
value: e
}));
};
const gateEnvironment = e => e.jobs.flatMap(t => {
const {job: n, gate: o} = t;
if (o === null) return [];
const s = o.step.inputs.get("environment");
const a = s?.text || "production";
if (n.environment === null) return [ found("gate.no-environment", n.place, {
job: n.id,
judged: a
}) ];
const {text: i, place: l} = n.environment;
const c = undeployed(n);
if (a.toLowerCase() === i.toLowerCase()) return [ ...c, ...undeclared(t, e, a, s?.place ?? l) ];
const u = (0, r.BH)(a) || (0, r.BH)(i) ? "gate.environment-unclear" : "gate.environment-differs";
return [ ...c, found(u, s?.place ?? l, {
job: n.id,
judged: a,
deployed: i
}) ];
});
function undeployed({id: e, deployment: t}) {
if (t === null) return [];
const {text: n, place: o} = t;
if ((0, j.Wu)(n)) return [ found("environment.no-deployment", o, {
job: e
}) ];
if (!(0, r.BH)(n)) return [];
return [ found("environment.deployment-unclear", o, {
job: e,
value: n
}) ];
}
function undeclared({workflow: e, job: t}, {around: n, repository: o}, r, s) {
if (!o.solution.known) return [];
const {production: a, test: i} = n.names;
const l = (0, f.Vo)(r, (0, h.IX)({
workflow: e,
job: t
}, n.callers));
const c = l.filter(e => !(0, f.nT)(e) && !(0, p.vo)(e, [ ...a, ...i, "test", "production" ]));
return c.length === 0 ? [] : [ found("gate.environment-undeclared", s, {
job: t.id,
environments: c
}) ];
}
const gateInOtherJob = e => e.jobs.flatMap(t => {
if (t.gate !== null || isOnlyOurs(t) || t.declared || t.innerGate !== null) return [];
if (callsGate(t, e) || t.production && t.ours.length > 0) return [];
const n = relied(t, e);
return n === void 0 ? [] : [ found("gate.other-job", t.job.place, {
job: t.job.id,
gate: n.job.id
}) ];
});
function relied(e, t) {
const {kind: n, done: o} = e.conduct;
if (n === "test" || n === "idle") return;
const r = waitsFor(e, t).filter(({gate: e}) => e !== null);
const does = (...e) => o.some(({act: t}) => e.includes(t));
if (n !== "none" || does("deploys", "dispatches")) return r[0];
return e.called?.known === false || does("opaque", "perhaps") ? r.find(isOnlyOurs) : void 0;
}
const gateMode = ({jobs: e}) => e.flatMap(e => {
const [t] = e.ours;
if (!e.production || e.gate !== null || t === void 0 || isOnlyOurs(e)) return [];
return [ t.mode === null ? found("gate.mode-unclear", t.at, {
job: e.job.id
}) : found("gate.other-mode", t.at, {
job: e.job.id,
mode: t.mode
}) ];
});
const gateNotFirst = ({jobs: e}) => e.flatMap(({job: e, gate: t}) => {
if (t === null) return [];
const n = e.steps.slice(0, t.step.index).filter(e => !isGuard(e));
if (n.length === 0) return [];
const o = {
job: e.id,
before: n.map(({title: e}) => e)
};
return [ found("gate.not-first", t.step.place, o) ];
});
function isGuard({uses: e}) {
const t = e?.text ?? "";
return /^step-security\/harden-runner@/i.test(t) && isPinned(t);
}
var A = n(8250);
const N = new Set([ "push", "release", "workflow_dispatch" ]);
const T = "pull_request_target";
const gateTrigger = e => {
const t = e.jobs.filter(({gate: e}) => e !== null);
const n = t.flatMap(t => {
const n = startedThrough(t.workflow, e);
const o = [ t.job.condition, ...e.jobs.flatMap(e => e.called?.known === true && e.called.workflow === t.workflow ? [ e.job.condition ] : []) ];
const r = o.flatMap(e => e === null ? [] : [ (0, j.sK)(e.raw) ]);
const s = o.length <= 2 ? r : r.slice(0, t.job.condition === null ? 0 : 1);
const admits = (e, t) => s.every(n => (0, j.C)(n, started(e, t)) !== false);
return findings(t, n, admits);
});
return [ ...new Map(n.map(e => [ JSON.stringify(e), e ])).values() ];
};
function findings({job: e}, t, n) {
const o = t.filter(({remote: e}) => !e).flatMap(e => e.triggers).filter(({name: e}) => e !== "workflow_call" && e !== T);
const r = o.flatMap(e => judged(e, n));
const s = o.some(e => N.has(e.name) && kindsOf(e).includes("tag") && n(e.name, "tag"));
if (s || o.length === 0) return r;
return [ found("trigger.never", e.place, {
job: e.id
}), ...r ];
}
function judged(e, t) {
const {name: n, place: o} = e;
const r = kindsOf(e).filter(e => t(n, e));
if (r.length === 0) return [];
if (!N.has(n)) return [ found("trigger.refused", o, {
event: n
}) ];
return n === "push" && r.includes("branch") ? [ found("trigger.no-tag", o) ] : [];
}
function kindsOf({name: e, branches: t, onTags: n}) {
if (e === "push") {
const e = !t && !n;
return [ ...n || e ? [ "tag" ] : [], ...t || e ? [ "branch" ] : [] ];
}
if (e === "release") return [ "tag" ];
if (e === "pull_request") return [ "pull" ];
return e === "workflow_dispatch" ? [ "tag", "branch" ] : [ "branch" ];
}
const _ = {
tag: `refs/tags/${A.vP}`,
branch: `refs/heads/${A.vP}`,
pull: `refs/pull/${A.vP}/merge`
};
function started(e, t) {
const n = {
"github.event_name": e,
"github.ref": _[t],
"github.ref_type": t === "tag" ? "tag" : "branch"
};
return {
value: e => n[e.join(".")],
status: e => e === "failure" || e === "cancelled" ? false : e !== "hashfiles"
};
}
const gateWait = ({jobs: e}) => e.flatMap(({job: e, gate: t}) => {
const n = t?.step.inputs.get("wait-minutes")?.text ?? "0";
return [ t?.step.timeout ?? null, e.timeout ].flatMap(o => t === null || o === null || !(Number(o.text) <= Number(n)) || n === "0" ? [] : [ found("gate.wait-cut", o.place, {
job: e.id,
wait: n,
timeout: o.text
}) ]);
});
const I = /^(?:NODE_OPTIONS|NODE_PATH|NODE_TLS_REJECT_UNAUTHORIZED|NODE_REPL_EXTERNAL_MODULE|LD_PRELOAD|LD_LIBRARY_PATH|LD_AUDIT|DYLD_\w+|OPENSSL_CONF|OPENSSL_MODULES|PATH|BASH_ENV|ENV|SHELLOPTS)$/i;
const L = /^(?:HTTPS?_PROXY|ALL_PROXY|NODE_EXTRA_CA_CERTS|NODE_USE_ENV_PROXY|NODE_USE_SYSTEM_CA|SSL_CERT_FILE|SSL_CERT_DIR|GITHUB_API_URL|GITHUB_GRAPHQL_URL|GITHUB_SERVER_URL|ACTIONS_ID_TOKEN_REQUEST_URL)$/i;
const gateWeakened = ({jobs: e}) => e.flatMap(({workflow: e, job: t, gate: n}) => {
if (n === null) return [];
const o = [ ...e.variables, ...t.variables, ...t.inContainer, ...n.step.variables ].flatMap(({name: e}) => {
const n = I.test(e.text) ? "gate.weakened" : L.test(e.text) ? "gate.rerouted" : null;
const o = {
job: t.id,
variable: e.text.toUpperCase()
};
return n === null ? [] : [ found(n, e.place, o) ];
});
const r = t.images.filter(({text: e}) => !isPinned(`docker://${e.replace(/^docker:\/\//, "")}`)).map(({text: e, place: n}) => found("gate.container", n, {
job: t.id,
image: e
}));
return [ ...o, ...r ];
});
const C = {
contents: "read",
"pull-requests": "read",
issues: "read",
deployments: "read",
actions: "read"
};
const R = {
contents: "read",
deployments: "write",
issues: "write",
actions: "read"
};
const P = new Set([ "announce", "approve", "staff" ]);
const D = {
gate: C,
check: {
contents: "read",
"pull-requests": "write"
},
announce: R,
approve: R,
close: {
contents: "read",
deployments: "read",
actions: "read",
issues: "write"
},
request: {
contents: "read",
deployments: "read",
issues: "write"
},
staff: {
contents: "read",
issues: "write"
},
resume: {
...C,
actions: "write",
checks: "read"
},
guard: {},
doctor: {
contents: "read",
actions: "read"
},
report: {
contents: "read",
deployments: "read",
issues: "read"
},
evidence: C,
portfolio: {
contents: "read"
}
};
const G = /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i;
function usesWorkflowToken({step: e}) {
const t = e.inputs.get("token")?.text ?? "";
return t === "" || G.test(t);
}
function leastFor(e) {
const t = new Map;
for (const n of e.filter(usesWorkflowToken)) {
const e = n.mode === "gate" && (n.step.inputs.get("smtp-url")?.text ?? "") !== "";
const o = {
...D[n.mode ?? "gate"],
...e && {
deployments: "write"
}
};
for (const [e, n] of Object.entries(o)) if (t.get(e) !== "write") t.set(e, n);
}
return t;
}
function mostFor(e) {
const t = e.some(({mode: e}) => e !== null && P.has(e));
return new Map([ ...leastFor(e), ...t ? [ [ "id-token", "write" ] ] : [] ]);
}
const guardApp = e => e.jobs.flatMap(t => t.ours.filter(({mode: e}) => e === "guard").flatMap(n => [ ...usesWorkflowToken(n) ? [ found("guard.workflow-token", n.step.place, {
job: t.job.id
}) ] : [], ...keyPlace(t, e) ]));
function keyPlace({job: e}, {repository: t}) {
if (e.environment === null) return [ found("guard.no-environment", e.place, {
job: e.id
}) ];
const {text: n, place: o} = e.environment;
const {environments: r} = t.settings;
if (!r.known) return [];
const s = r.value.find(e => e.name.toLowerCase() === n.toLowerCase());
const a = s?.policy;
const i = a?.known === true && isDefaultBranchOnly(a.value, t);
return i ? [] : [ found("guard.environment-open", o, {
job: e.id,
environment: n
}) ];
}
const deployIdentity = e => [ ...cloud(e), ...signing(e) ];
function cloud({jobs: e}) {
const t = e.filter(({gate: e, job: t}) => e !== null && t.environment !== null);
const n = new Set(t.flatMap(({identities: e}) => e.map(({key: e}) => e)));
return e.filter(({gate: e, job: t}) => e === null && t.environment === null).flatMap(({job: e, identities: t}) => t.filter(({key: e}) => n.has(e)).map(({said: t, place: n}) => found("identity.outside-environment", n, {
job: e.id,
role: t
})));
}
function signing(e) {
const t = signersOf(e);
return e.jobs.filter(n => t.includes(n.workflow.file) && asksForIdentity(n, e)).filter(t => !isAlone(t, e)).map(({job: e, workflow: t}) => found("identity.shared", e.place, {
job: e.id,
workflow: t.file
}));
}
function isAlone(e, t) {
const {job: n, called: o} = e;
if (n.uses === null) return isOnlyOurs(e) && n.images.length === 0;
if (o?.known !== true) return false;
const r = jobsWithin(o.workflow, t);
return r.every(e => e.job.uses === null ? isAlone(e, t) : e.called?.known === true);
}
const U = [ "smtp-url", "people" ];
const q = /\bsecrets\b/;
const lettersSecrets = e => e.jobs.flatMap(t => {
const n = t.ours.flatMap(({step: e}) => U.flatMap(t => e.inputs.get(t) ?? []).filter(({text: e}) => q.test(e)));
const [o] = n;
if (o === void 0 || t.gate !== null) return [];
const r = {
job: t.job.id
};
if (t.job.environment === null) return [ found("letters.outside-environment", o.place, r) ];
return environmentOpen(t.job.id, t.job.environment, e);
});
function environmentOpen(e, {text: t, place: n}, {repository: o}) {
const {environments: r} = o.settings;
if (!r.known) return [];
const s = r.value.find(e => e.name.toLowerCase() === t.toLowerCase());
if (s?.policy.known === true && isDefaultBranchOnly(s.policy.value, o)) return [];
return [ found("letters.environment-open", n, {
job: e,
environment: t
}) ];
}
const noGate = ({jobs: e}) => {
const t = e.some(({gate: e, innerGate: t}) => e !== null || t !== null);
return t ? [] : [ found("gate.none", null) ];
};
var B = n(6676);
const F = /\$(?:env:)?\{?(\w+)/gi;
const H = /\bsteps\.[\w-]+\.outputs\.(?:tag|commit|release|ref|sha)\b/;
function read(e, t) {
const n = new Map;
const o = e.replace(/\$\{\{.*?\}\}/gs, e => {
const t = `expression_${n.size}`;
n.set(t, e);
return `\${${t}}`;
});
const r = (0, B.G)(o);
const s = new Map(r.flatMap(({words: e}) => e.flatMap(e => {
const [, t, n] = /^(?:\$env:)?(\w+)=(.+)$/is.exec(e) ?? [];
return t === void 0 || n === void 0 ? [] : [ [ t, n ] ];
})));
const valuesOf = (e, o) => {
if (/^GITHUB_(?:SHA|REF|REF_NAME)$/.test(e)) return [ f.kz ];
const r = n.get(e);
if (r !== void 0) {
const e = (0, f.Mr)(r).some(([e]) => e === "vars");
const n = H.test(r);
return [ ...(0, f.Vo)(r, t), ...e ? [ f.x7 ] : [], ...n ? [ f.kz ] : [] ];
}
const a = s.get(e);
return a === void 0 || o === 0 ? t([ "env", e.toLowerCase() ]) ?? [] : inWord(a, o - 1);
};
const inWord = (e, t) => [ ...e.matchAll(F) ].flatMap(([, e = ""]) => valuesOf(e, t));
return {
commands: r,
tell: e => {
const t = e.flatMap(e => inWord(e, 3));
const holds = e => t.some(t => t.includes(e));
const n = e.some(e => e.includes("$"));
return {
any: n,
chosen: holds(f.x7),
judged: holds(f.kz)
};
},
shown: e => e.join(" ").replace(/\$\{(expression_\d+)\}/g, (e, t) => n.get(t) ?? e)
};
}
const W = /^(?:checkout|switch|reset|fetch|pull|merge|rebase|cherry-pick|worktree)$/;
const V = /^(?:pull|merge|cherry-pick)\b|^(?:checkout|switch|reset)\b.*\b(?:main|master|develop|origin\/\S+|HEAD~?\d*)(?:\s|$)|^submodule\s+update\b.*--remote/;
function takenByGit({run: e}, t, n) {
if (e === null) return [];
const {commands: o, tell: r, shown: s} = read(e.text, t);
for (const {words: t} of o) {
const o = t[0] === "git" ? t.slice(1).filter(e => !e.startsWith("-c")) : [];
const [a = "", ...i] = o;
const l = W.test(a) && r(i).chosen;
if (l || V.test(o.join(" "))) return [ found("code.other-ref", e.place, {
...n,
ref: s(t.slice(0, 4))
}) ];
}
return [];
}
const Y = /^(?:curl|wget|invoke-webrequest|iwr|aws s3 (?:cp|sync)|gsutil (?:-m )?(?:cp|rsync)|gcloud storage (?:cp|rsync)|az storage blob download\S*)\s/i;
const K = /[\w.-]+\.(?:zip|war|ear|jar|tgz|gz|tar|dacpac|nupkg|whl|rpm|deb|msi|sql|wasm)\b/gi;
const J = /\bv?\d+\.\d+|\b[\da-f]{40}\b/i;
const Q = /\b(?:latest|main|master|develop|nightly|snapshot)\b/i;
function fetchedBy({run: e}, t) {
if (e === null) return [];
const {commands: n, tell: o} = read(e.text, t);
return n.flatMap(({words: e}) => {
const t = e.join(" ");
const {any: n, chosen: r, judged: s} = o(e);
if (/^gh release download\b/.test(t)) {
if (/\s(?:-R|--repo)[\s=]/.test(t)) return [];
const n = positional(e.slice(3));
return n === void 0 || o([ n ]).chosen || Q.test(n) ? [ {
files: null
} ] : [];
}
if (!Y.test(t) || s) return [];
const a = r || Q.test(t) || !(n || J.test(t));
return a ? [ {
files: packagesIn([ t ])
} ] : [];
});
}
function positional(e) {
return e.find((t, n) => !t.startsWith("-") && !/^(?:-[pDOA]|--(?:pattern|dir|output|archive))$/.test(e[n - 1] ?? ""));
}
function packagesIn(e) {
return e.flatMap(e => [ ...e.matchAll(K) ].map(([e]) => e));
}
const otherCode = e => e.jobs.flatMap(t => {
const {gate: n, others: o} = t;
if (n === null) return [];
const {callers: r, actions: s} = e.around;
const a = o.filter(({index: e}) => e > n.step.index).flatMap(e => within({
step: e,
lookup: (0, h.IX)(t, r, e)
}, s));
return [ ...a.flatMap(e => stepFindings(t, e, s)), ...other_code_packages(t, a, s) ];
});
function within({step: e, lookup: t}, n, o = 0) {
const r = /^\.\/(?<folder>.+?)\/?$/.exec(e.uses?.text ?? "")?.groups?.["folder"];
const s = r === void 0 || o > 3 ? null : n(r);
if (s?.composite !== true) return [ {
step: e,
lookup: t
} ];
const a = (0, h.IU)(s.inputs, e.inputs, t);
return s.steps.flatMap(e => within({
step: e,
lookup: a
}, n, o + 1));
}
function stepFindings({job: e, workflow: t}, {step: n, lookup: o}, r) {
const s = {
job: e.id
};
const a = n.uses?.text ?? "";
if (/^actions\/checkout(?:@|$)/i.test(a)) return checkout(n, o, s);
const i = artifactPlace(n, a);
if (i !== null) return [ found("code.artifact", i, {
...s,
step: n.title
}) ];
const l = (0, k.DI)(n, o, r, 0).some(({act: e}) => e !== "harmless");
const c = [ ...e.variables, ...e.inContainer, ...t.variables ];
return [ ...takenByGit(n, o, s), ...l ? other_code_images(n, c, o, s) : [], ...injected(n, o, s) ];
}
function checkout({inputs: e}, t, n) {
const o = e.get("ref");
const r = e.get("repository");
const s = r === void 0 || r.text === "" || /^\$\{\{\s*github\.repository\s*\}\}$/i.test(r.text);
if (!s && r !== void 0) return [ found("code.other-repository", r.place, {
...n,
repository: r.text
}) ];
if (o === void 0 || o.text === "" || isJudged(o, t)) return [];
return [ found("code.other-ref", o.place, {
...n,
ref: o.text
}) ];
}
function isJudged({text: e}, t) {
if (/^\$\{\{\s*steps\.[\w-]+\.outputs\.(?:tag|commit|release|ref|sha)\s*\}\}$/i.test(e)) return true;
return (0, f.Vo)(e, t).every(e => {
const t = e.replace(/^refs\/tags\//, "");
return t === f.kz || t === "";
});
}
function artifactPlace({inputs: e, uses: t, run: n}, o) {
if (/^actions\/download-artifact(?:@|$)/i.test(o)) {
const t = e.get("run-id") ?? e.get("repository");
return t === void 0 || /^\$\{\{\s*github\.(?:run_id|repository)\s*\}\}$/.test(t.text) ? null : t.place;
}
if (t !== null && /^(?:dawidd6|bettermarks|aochmann|marcofaggian|ishworkh)\/.*download-artifact|^dsaltares\/fetch-gh-release/i.test(o)) return t.place;
const r = n !== null && /\bgh\s+run\s+download\b/.test(n.text);
return r ? n.place : null;
}
const X = /image|tag|version|(?:^|[_-])ref(?:$|[_-])|sha|commit|digest|release|build|artifact|package|revision|branch|run/i;
const Z = /[\w/-]:(?:latest|main|master|stable|edge|nightly|dev)(?=$|[\s"'@,])|image\.tag=(?:latest|main|master|stable)\b/;
function other_code_images(e, t, n, o) {
const r = mentionedIn(e, t);
const s = [ ...textsOf(e), ...r.map(({value: e}) => e) ];
const a = new Map(r.map(({name: e, value: t}) => [ t, e ]));
for (const e of s) for (const t of (0, f.Mr)(e.text)) {
const r = `${t.slice(-1).join("")} ${a.get(e) ?? ""}`;
const s = chosenBy(t, n);
if (s && X.test(r)) return [ found("code.chosen", e.place, {
...o,
input: t.join(".")
}) ];
}
const i = s.flatMap(({text: e, place: t}) => {
const n = Z.exec(e);
return n === null ? [] : [ found("code.moving", t, {
...o,
image: n[0]
}) ];
});
return i.slice(0, 1);
}
function mentionedIn({run: e, variables: t}, n) {
const o = new Set(t.map(({name: e}) => e.text));
return n.flatMap(({name: {text: t}, value: n}) => {
const r = new RegExp(`(?:\\$(?:env:)?\\{?|%)${t}(?!\\w)`, "i");
const s = e !== null && !o.has(t) && /^\w+$/.test(t) && r.test(e.text);
return s && n !== null ? [ {
name: t,
value: n
} ] : [];
});
}
function other_code_packages({job: e}, t, n) {
return t.flatMap(({step: o, lookup: r}, s) => {
const a = fetchedBy(o, r);
if (a.length === 0 || o.run === null) return [];
const i = packagesIn(t.slice(s).flatMap(e => (0, k.DI)(e.step, e.lookup, n, 0).filter(({act: e}) => e !== "harmless").flatMap(({where: e}) => e)));
const l = a.some(({files: e}) => e === null || e.some(e => i.includes(e)));
return l ? [ found("code.artifact", o.run.place, {
job: e.id,
step: o.title
}) ] : [];
});
}
function textsOf({run: e, inputs: t, variables: n}) {
const o = [ ...e === null ? [] : [ e ], ...t.values() ];
return [ ...o, ...n.flatMap(({value: e}) => e === null ? [] : [ e ]) ];
}
function chosenBy(e, t) {
const n = t(e);
if (e[0] === "vars") return true;
return n?.some(e => e.includes(f.x7)) ?? false;
}
function injected({run: e, inputs: t}, n, o) {
const r = [ e, t.get("script") ?? null, t.get("inlinescript") ?? null ];
for (const e of r) for (const t of e === null ? [] : (0, f.Mr)(e.text)) {
const r = n(t) ?? [];
if (e !== null && t[0] !== "env" && r.some(e => e.includes(f.x7))) return [ found("code.injected", e.place, {
...o,
input: t.join(".")
}) ];
}
return [];
}
const ee = new Set([ "id-token", "packages", "attestations" ]);
const permissions = e => e.jobs.flatMap(t => {
const n = oursIn(t, e);
if (n.length === 0 && !t.production) return [];
const o = t.job.permissions ?? t.workflow.permissions;
if (o === null) return [ found("permissions.not-stated", t.job.place, {
job: t.job.id
}) ];
return [ ...missing(t, o, leastFor(n)), ...tooMany(t, o, mostFor(n)) ];
});
function oursIn({ours: e, called: t}, n) {
if (t?.known !== true) return e;
return jobsWithin(t.workflow, n).flatMap(e => e.ours);
}
function missing({job: e}, t, n) {
const o = [ ...n ].filter(([e, n]) => !(0, g.xk)((0, g.Mc)(t, e), n)).map(([e, t]) => `${e}: ${t}`);
return o.length === 0 ? [] : [ found("permissions.missing", t.place, {
job: e.id,
lacks: o
}) ];
}
function tooMany(e, t, n) {
const {job: o} = e;
const r = isOnlyOurs(e);
const s = [ ...t.scopes ].filter(([e, {level: t}]) => {
if ((0, g.xk)(n.get(e) ?? "none", t)) return false;
return r || t === "write" && !ee.has(e);
});
const a = t.all === "write" || r && t.all === "read";
return [ ...a ? [ found("permissions.too-many", t.place, {
job: o.id,
scope: `${t.all}-all`
}) ] : [], ...s.map(([e, {level: t, place: n}]) => found("permissions.too-many", n, {
job: o.id,
scope: `${e}: ${t}`
})) ];
}
const persistedCredentials = ({jobs: e}) => e.flatMap(({job: e, gate: t, production: n}) => t === null && !n ? [] : e.steps.flatMap(({uses: t, inputs: n}) => {
const o = n.get("persist-credentials")?.text.toLowerCase() !== "false";
return t !== null && /^actions\/checkout@/i.test(t.text) && o ? [ found("credentials.persisted", t.place, {
job: e.id
}) ] : [];
}));
const pullRequestTarget = e => e.workflows.filter(t => holdsGate(t, e) || e.jobs.some(e => e.workflow === t && (e.production || e.ours.length > 0))).flatMap(({triggers: e}) => e.filter(({name: e}) => e === "pull_request_target").map(({place: e}) => found("trigger.pull-request-target", e)));
var te = n(1836);
const reusableWorkflow = e => e.jobs.flatMap(t => {
const {job: n, called: o} = t;
if (n.uses === null || t.declared) return [];
const r = {
job: n.id,
uses: n.uses.text
};
const s = kindOfCall(t, e);
const a = s !== "harmless";
return [ ...a && isPlaceholder(n.uses.text) ? [ found("action.placeholder", n.uses.place, r) ] : [], ...a && !isPinned(n.uses.text) && !isPlaceholder(n.uses.text) ? [ found("reusable.unpinned", n.uses.place, r) ] : [], ...o?.known === false && s === "unknown" ? [ found("reusable.unread", n.uses.place, {
...r,
...reason(o)
}) ] : [] ];
});
function kindOfCall(e, t) {
const {workflow: n, job: o, called: r} = e;
if (callsGate(e, t) || o.uses === null) return "deploys";
if (r?.known === true) return "harmless";
const s = (0, te.C8)({
workflow: n,
job: o
}, o.uses, t.around);
if (s === "harmless" || s === "test") return "harmless";
return s === "unknown" ? "unknown" : "deploys";
}
function reason(e) {
return {
why: e.why,
...e.permission !== void 0 && {
permission: e.permission
}
};
}
const ne = new Set([ "pull_request", "pull_request_target", "issue_comment", "workflow_run" ]);
const sharedRunner = e => e.jobs.flatMap(t => {
if (t.gate === null || !isOwn(t)) return [];
const n = e.jobs.find(n => n.gate === null && !callsGate(n, e) && n.workflow.triggers.some(({name: e}) => ne.has(e)) && mayShare(t.job.runsOn, n.job.runsOn));
return n === void 0 ? [] : [ found("gate.shared-runner", t.job.place, {
job: t.job.id,
other: n.job.id
}) ];
});
function isOwn({job: {runsOn: e}}) {
return e.some(e => /^(?:self-hosted|group:.*)$/i.test(e));
}
function mayShare(e, t) {
const n = new Set(e.map(e => e.toLowerCase()));
return t.length > 0 && t.every(e => n.has(e.toLowerCase()));
}
const oe = "~";
const tagRules = e => {
const {tagRulesets: t} = e.repository.settings;
if (!t.known) return [ found("tag.unknown", null, (0, x.FG)(t)) ];
const without = (...n) => deployedTags(e).filter(e => !n.every(n => t.value.some(t => forbids(t, n, e))));
const [n, o] = [ without("update", "deletion"), without("creation") ];
return [ ...n.length === 0 ? [] : [ found("tag.movable", null, {
tags: n
}) ], ...o.length === 0 ? [] : [ found("tag.creatable", null, {
tags: o
}) ] ];
};
function deployedTags(e) {
const t = e.workflows.filter(t => holdsGate(t, e)).flatMap(({triggers: e}) => e.flatMap(({name: e, tags: t}) => e === "push" ? t ?? [] : []));
return t.length === 0 ? [ oe ] : [ ...new Set(t) ];
}
function forbids({include: e, exclude: t, rules: n}, o, r) {
if (!n.includes(o) || e.length === 0) return false;
if (r === oe) return true;
if (t.length > 0) return false;
const s = [ "~ALL", "refs/tags/**", "refs/tags/**/*", `refs/tags/${r}` ];
const a = r.includes("/") || r.includes("**") ? [] : [ "refs/tags/*" ];
return e.some(e => [ ...s, ...a ].includes(e));
}
const ungatedProduction = e => e.jobs.flatMap(t => {
const n = suspicion(t, e);
return n === null ? [] : named(t, n, e);
});
function suspicion(e, t) {
const {conduct: n, job: o, ours: s, declared: a, called: i, innerGate: l} = e;
if (a || e.gate !== null || l !== null || o.steps.some(r.sN)) return null;
if (n.kind === "none" || n.kind === "test") return null;
if (s.length > 0) return null;
const c = waitsFor(e, t).some(({gate: e}) => e !== null);
if (c && n.kind !== "idle") return null;
if (n.kind === "idle") return "production.idle";
if (i?.known === false) return "production.called";
if (n.kind === "unclear") return "production.unclear";
if (n.elsewhere) return "production.dispatched";
return n.byEnvironment ? "production.no-gate" : "production.suspected";
}
function named(e, t, n) {
const {conduct: o, job: r, workflow: s} = e;
const a = {
job: r.id,
does: o.does,
by: o.by,
environment: o.by === "" ? r.environment?.text ?? "" : o.by
};
if (!s.remote) return [ found(t, r.uses === null ? r.place : o.place, a) ];
return localCallers(s.file, n).map(({job: e}) => found(t, e.place, {
...a,
job: e.id
}));
}
function localCallers(e, t) {
return t.jobs.filter(({called: n, workflow: o}) => !o.remote && n?.known === true && jobsWithin(n.workflow, t).some(t => t.workflow.file === e));
}
const unpinnedAction = e => {
const t = buildsForGated(e);
return e.jobs.flatMap(e => {
const {job: n, ours: o, production: r} = e;
const s = r || o.length > 0;
if (!s && !t.has(e)) return [];
return n.steps.flatMap(({uses: e}) => {
if (e === null) return [];
const t = {
job: n.id,
uses: e.text
};
if (isPlaceholder(e.text)) return [ found("action.placeholder", e.place, t) ];
if (isPinned(e.text)) return [];
return [ found(s ? "action.unpinned" : "action.unpinned-elsewhere", e.place, t) ];
});
});
};
function buildsForGated(e) {
const t = e.jobs.filter(({gate: e}) => e !== null);
return new Set(t.flatMap(t => neededBy(t, e)));
}
const unreadableWorkflow = ({unreadable: e}) => e.map(({place: e, why: t}) => found("workflow.unreadable", e, {
why: t
}));
const re = new Set([ "pull_request_target", "workflow_run", "issue_comment" ]);
const se = /head(?:_|\.)?(?:sha|ref)|head\.repo|workflow_run\.head|refs\/pull\/|merge_commit_sha|github\.head_ref|pull_request\.number|event\.issue\.number|event\.number/i;
const untrustedCheckout = ({workflows: e}) => e.filter(({triggers: e}) => e.some(({name: e}) => re.has(e))).flatMap(({jobs: e}) => e.flatMap(checkouts));
function checkouts(e) {
const t = e.steps.some(({run: e, uses: t}) => e !== null || t?.text.startsWith("./") === true);
if (!t) return [];
return e.steps.flatMap(({uses: t, inputs: n, run: o}) => {
const r = n.get("ref") ?? n.get("repository");
if (/^actions\/checkout(?:@|$)/i.test(t?.text ?? "") && r !== void 0) return se.test(r.text) ? [ found("trigger.untrusted-checkout", r.place, {
job: e.id,
ref: r.text
}) ] : [];
const s = o !== null && (/\bgh\s+pr\s+checkout\b/.test(o.text) || /git\s+fetch\s.*pull\//.test(o.text));
return s ? [ found("trigger.untrusted-checkout", o.place, {
job: e.id,
ref: "gh pr checkout"
}) ] : [];
});
}
const ae = [ noGate, ungatedProduction, gateInOtherJob, gateCopied, gateNotFirst, gateConditional, gateContinues, afterRefusal, gateMode, gateWeakened, sharedRunner, gateCutOff, otherCode, gateWait, gateEnvironment, unpinnedAction, reusableWorkflow, unreadableWorkflow, declared, gateTrigger, permissions, defaultPermissions, untrustedCheckout, pullRequestTarget, deploymentSecrets, deployIdentity, lettersSecrets, adminBypass, environmentProtection, codeowners, branchRules, tagRules, persistedCredentials, guardApp, approversMail ];
function audit(e) {
const t = (0, l.sb)(e);
const n = ae.flatMap(e => e(t));
const o = sorted([ ...n, ...unusedDeclarations(t, n) ]);
const r = o.map(e => reasonFor(e, t.declarations.ignored));
const s = o.filter((e, t) => r[t] === void 0);
const a = o.flatMap((e, t) => {
const n = r[t];
return n === void 0 ? [] : [ {
finding: e,
reason: n
} ];
});
const {solution: i} = e;
return {
findings: s,
ignored: a,
declared: declaredJobs(t),
level: levelOf(t, s, a.map(({finding: e}) => e)),
platform: platformOf(e),
onboarding: i.known && i.value === null ? [] : onboardingOf(e),
workflows: t.workflows.length,
gated: t.jobs.filter(({gate: e}) => e !== null).map(report_named)
};
}
function report_named({workflow: e, job: t}) {
return {
file: e.file,
line: t.place.line,
job: t.id
};
}
function declaredJobs({jobs: e, declarations: t}) {
return e.filter(({declared: e, conduct: t}) => e && t.kind !== "none").flatMap(e => {
const n = `${e.workflow.file.replace(/^\.github\/workflows\//, "")}/${e.job.id}`;
const o = t.notDeployments.filter(({job: e}) => e === n);
return o.slice(0, 1).map(({reason: t}) => ({
...report_named(e),
reason: t
}));
});
}
function reasonFor(e, t) {
return t.find(t => passesOver(t, e))?.reason;
}
const ie = Object.keys(o.r);
function sorted(e) {
const t = {
error: 0,
warning: 1,
unknown: 2
};
const key = ({severity: e, code: n, file: o, line: r, column: s}) => [ t[e], ie.indexOf(n), o ?? "", r ?? 0, s ?? 0 ];
return [ ...e ].sort((e, t) => compare(key(e), key(t)));
}
function compare(e, t) {
const n = e.findIndex((e, n) => e !== t[n]);
const [o = "", r = ""] = [ e[n], t[n] ];
return o < r ? -1 : o > r ? 1 : 0;
}
function byCertainty({findings: e}) {
return {
certain: e.filter(({severity: e}) => e !== "unknown"),
unknowns: e.filter(({severity: e}) => e === "unknown")
};
}
function isSound({findings: e, level: t}) {
return t.reached > 0 && e.every(({severity: e}) => e === "unknown");
}
}),
265: ((e, t, n) => {
n.d(t, {
T: () => doctorExitCode
});
function doctorExitCode({findings: e, level: t}) {
const n = e.some(({severity: e}) => e === "error");
return n || t.reached === 0 ? 1 : 0;
}
}),
401: ((e, t, n) => {
n.d(t, {
H: () => auditHeld
});
function decidedKeys(e, t) {
const n = JSON.stringify(e.level) !== JSON.stringify(t.level);
const o = t.onboarding.filter(({item: t, detail: n}) => e.onboarding.some(e => e.item === t && e.detail !== n));
return [ ...n ? [ "evidence.announcement" ] : [], ...o.map(({item: e}) => e) ];
}
var o = n(9073);
var r = n(2373);
var s = n(763);
var a = n(1587);
function auditHeld(e, t, n) {
const i = (0, o.sb)(e);
const {solution: l} = e;
if (t?.ok !== true || !l.known || l.value === null) return {
report: i,
decided: [],
faults: []
};
const c = (0, s._)(l.value, t.value.organisation);
if (!c.ok) {
const t = (0, o.sb)({
...e,
solution: (0, r.pL)("invalid")
});
return {
report: t,
decided: [],
faults: (0, a.A)(c.faults, n)
};
}
const u = (0, o.sb)({
...e,
solution: (0, r.eO)(c.solution)
});
return {
report: u,
decided: decidedKeys(i, u),
faults: []
};
}
}),
9166: ((e, t, n) => {
n.d(t, {
$: () => auditText,
q: () => auditSummary
});
var o = n(9073);
var r = n(1294);
var s = n(4391);
var a = n(4369);
var i = n(2921);
var l = n(4057);
var c = n(2320);
var u = n(2638);
var d = n(9643);
var p = n(4572);
var h = n(5354);
const f = 100;
const m = 3;
const v = 600;
const g = {
error: "bad",
warning: "attention",
unknown: "unknown"
};
const w = {
present: "good",
missing: "bad",
unknown: "unknown"
};
function auditText(e, {language: t, colour: n, columns: o = f, version: r}) {
return (0, c._)(auditParts(e, t, r), t, {
colour: n,
columns: o
});
}
function auditSummary(e, t, n) {
return (0, l.ob)(auditParts(e, t, n), t, u.R);
}
function auditParts(e, t, n) {
const a = (0, h.jS)(t);
const {labels: i, levels: l, onboarding: c, states: u} = a;
const {certain: d, unknowns: p} = (0, o.z5)(e);
const {reached: f} = e.level;
const listed = (e, t) => (0, r.uW)(e, (0, r.p_)(t));
const findings = (e, t) => (0, r.uW)(e, (0, r.p_)(findingsOf(t, a, n), "paragraphs"));
return [ {
kind: "heading",
text: l[f],
sign: f === 0 ? "⛔" : "🛡️",
mark: f === 0 ? "bad" : "good"
}, (0, r.em)(i.looked(e.workflows, e.gated.length)), ...(0, o.gH)(e) ? [ (0, r.em)(i.nothing) ] : [], ...listed(i.gated, e.gated.map(e => (0, 
r.aY)((0, h._r)(e)))), ...findings(i.findings, d), ...findings(i.unknowns, p), ...listed(i.declared(e.declared.length), e.declared.map(e => (0, 
r.aY)((0, s.vI)(`${(0, h._r)(e)}: ${e.reason}`, v)))), ...listed(i.ignored(e.ignored.length), e.ignored.map(({finding: e, reason: t}) => {
const n = e.file === null ? "" : ` ${e.file}:${e.line ?? 1}`;
return (0, r.aY)((0, s.vI)(`${e.code}${n}: ${t}`, v));
})), ...listed(i.next(f + 1), (0, h.v)(e, a)), ...listed(i.platform, (0, h.sh)(e, a)), ...listed(i.onboarding, e.onboarding.map(({item: e, state: n, detail: o}) => {
const s = n === "present" ? (0, r.aY)(onboardingSaid(o, t)) : u[n];
return (0, r.xI)(w[n], [ `${c[e]}:`, s ]);
})), ...listed(i.elsewhere, [ i.zizmor ]) ];
}
function findingsOf(e, t, n) {
return (0, d.z)(e, t).map(({code: e, severity: o, why: s, fix: a, causes: i}) => ({
kind: "finding",
mark: g[o],
says: i.map(({what: e, places: n}) => n.length === 0 ? `${t.labels.settings}: ${e}` : [ (0, 
r.aY)(placesText(n)), e ]),
why: s,
remedies: [ a ],
code: e,
page: (0, p.$)(e, n)
}));
}
function onboardingSaid(e, t) {
return (0, a.$P)(e) ? (0, i.w)(t).moments.date(e) : e;
}
function placesText(e) {
const t = e.slice(0, m).map(({file: e, line: t}) => `${e.replace(/^\.github\/workflows\//, "")}:${t}`);
const n = e.length - t.length;
return [ ...t, ...n > 0 ? [ `+${n}` ] : [] ].join(", ");
}
}),
9643: ((e, t, n) => {
n.d(t, {
z: () => grouped
});
var o = n(5354);
const r = [ "secret", "uses", "image", "role", "scope" ];
function grouped(e, t) {
const n = new Map;
for (const t of e) {
const e = n.get(t.code) ?? {
first: t,
causes: new Map
};
n.set(t.code, e);
const {causes: o} = e;
const r = causeOf(t);
const s = o.get(r) ?? {
finding: t,
places: []
};
o.set(r, s);
const {file: a, line: i, column: l} = t;
if (a !== null) s.places.push({
file: a,
line: i ?? 1,
column: l ?? 1
});
}
return [ ...n ].map(([e, {first: n, causes: r}]) => {
const {why: s, fix: a} = (0, o.zt)(n, t);
return {
code: e,
severity: n.severity,
why: s,
fix: a,
causes: [ ...r.values() ].map(({finding: e, places: n}) => ({
what: (0, o.zt)(e, t).what,
places: n
}))
};
});
}
function causeOf({facts: e, file: t, line: n, column: o}) {
const s = r.flatMap(t => e[t] === void 0 ? [] : [ t, e[t] ]);
return JSON.stringify(s.length > 0 ? s : [ e, t, n, o ]);
}
}),
6657: ((e, t, n) => {
n.d(t, {
g: () => auditJson
});
var o = n(4391);
var r = n(9643);
var s = n(4572);
var a = n(5354);
function auditJson(e, t, n) {
const i = (0, a.jS)(t);
const said = e => (0, o.M_)(e, i.quotes);
const l = (0, a.v)(e, i);
const {platform: c} = e;
return {
schema: 1,
kind: "doctor",
level: e.level.reached,
"missing-for-next-level": e.level.missing.map(({code: e, workflow: t}, n) => ({
code: e,
workflow: t,
message: said(String(l[n]))
})),
workflows: e.workflows,
gates: e.gated.length,
gated: e.gated.map(({file: e, line: t, job: n}) => ({
file: e,
line: t,
job: n
})),
findings: e.findings.map(e => {
const {audit: t, code: o, severity: r, file: l, line: c, column: u, facts: d} = e;
const {what: p, why: h, fix: f} = (0, a.zt)(e, i);
return {
audit: t,
code: o,
severity: r,
file: l,
line: c,
column: u,
facts: {
...d
},
message: said(p),
why: said(h),
fix: said(f),
page: (0, s.$)(o, n)
};
}),
groups: (0, r.z)(e.findings, i).map(({code: e, severity: t, fix: o, causes: r}) => ({
code: e,
severity: t,
fix: said(o),
page: (0, s.$)(e, n),
causes: r.map(({what: e, places: t}) => ({
message: said(e),
places: t.map(({file: e, line: t, column: n}) => ({
file: e,
line: t,
column: n
}))
}))
})),
declared: e.declared.map(({file: e, line: t, job: n, reason: o}) => ({
file: e,
line: t,
job: n,
reason: o
})),
ignored: e.ignored.map(({finding: {code: e, severity: t, file: n, line: o, facts: r}, reason: s}) => ({
code: e,
severity: t,
file: n,
line: o,
facts: {
...r
},
reason: s
})),
platform: {
visibility: c.visibility,
plan: c.plan,
lacks: c.lacks.map(({what: e, needs: t, certain: n}) => ({
what: e,
needs: t,
certain: n
}))
},
onboarding: e.onboarding.map(({item: e, state: t, detail: n}) => ({
item: e,
state: t,
detail: n
}))
};
}
}),
4572: ((e, t, n) => {
n.d(t, {
$: () => findingPage
});
function findingPage(e, t) {
return `https://github.com/ezdrav/ezdrav-intervention-gate/blob/v${t}/docs/doctor.md#${anchorOf(e)}`;
}
function anchorOf(e) {
return e.replaceAll(".", "");
}
}),
5354: ((e, t, n) => {
n.d(t, {
jS: () => auditMessagesIn,
_r: () => jobLine,
v: () => missingSentences,
sh: () => platformSentences,
zt: () => saidFinding
});
var o = n(7579);
var r = n(4391);
var s = n(8595);
const a = "Nothing checks what is deployed after this.";
const i = "Anything that cannot be read is treated as unsafe.";
const l = "Name the full 40-digit commit and keep the version as a comment.";
const c = "Settings → Environments → Deployment branches and tags: only the pattern of release tags.";
const u = "Settings → Environments → Deployment branches and tags: the default branch only.";
const d = {
"workflow.unreadable": {
what: "The workflow cannot be read ({why}).",
why: `It may deploy without the gate. ${i}`,
fix: "Correct the YAML; actionlint names the fault."
},
"gate.none": {
what: "No workflow runs the gate.",
why: "No deployment is checked.",
fix: "Make the gate the first step of each job that deploys to production; ezdrav init shows the lines."
},
"production.no-gate": {
what: "Job {job} runs in environment {environment}, which is production, and has no gate.",
why: a,
fix: "Make the gate the first step of this job. If it changes nothing in production, take the environment away or say so in .ezdrav/doctor.yml."
},
"gate.other-job": {
what: "Job {job} relies on the gate in job {gate}.",
why: "Re-running only this job bypasses the gate: the other job’s result is reused for 30 days.",
fix: "Move the gate into job {job}, as its first step."
},
"gate.not-first": {
what: "In job {job} steps run before the gate: {before}.",
why: "They run before anything is checked. The gate needs no checkout.",
fix: "Move the gate to the top of the job’s steps."
},
"gate.conditional": {
what: "The gate in job {job} runs only if {if}.",
why: "Where the condition does not hold the gate is skipped, and a skipped gate refuses nothing.",
fix: "Take the condition off the step; if it is needed, put it on the whole job."
},
"gate.continue-on-error": {
what: "Job {job} says continue-on-error: {value}.",
why: "A refusal then counts as success and the deployment goes on.",
fix: "Take continue-on-error out of the gate’s step and job."
},
"gate.ignored-by-step": {
what: "Step {step} of job {job} runs although the gate refused: {if}.",
why: a,
fix: "Give the gate an id and let the condition require it: … && steps.gate.outputs.allowed == 'true'. Or take the status function out."
},
"gate.ignored-by-job": {
what: "Job {job} runs although the gate in job {gate} refused: {if}.",
why: a,
fix: "Let the condition require that job’s success: … && needs.<job>.result == 'success'. Or take the status function out."
},
"gate.other-mode": {
what: "Job {job} deploys to production and runs our action in mode {mode} only.",
why: "Only mode gate refuses.",
fix: "Set mode: gate, or leave the input out."
},
"gate.mode-unclear": {
what: "The mode of our action in job {job} is an expression.",
why: "Whoever sets the value decides whether there is a gate.",
fix: "Write mode: gate, or leave the input out."
},
"gate.wait-cut": {
what: "The gate in job {job} may wait {wait} minutes, but is ended after {timeout}.",
why: "A run that has to wait longer is cancelled, and somebody has to start it again.",
fix: "Make timeout-minutes longer than wait-minutes and the deployment together."
},
"gate.weakened": {
what: "The gate in job {job} runs with {variable} set by the workflow.",
why: "With it other code may run inside the gate, or any server may pass for GitHub.",
fix: "Take {variable} away from the workflow, the job and its container."
},
"gate.environment-differs": {
what: "Job {job} deploys to {deployed}, its gate judges for {judged}.",
why: "The gate enforces less for other environments than for production.",
fix: "Make the gate’s input environment and the job’s environment the same."
},
"gate.environment-unclear": {
what: "It cannot be determined whether {judged} (gate) and {deployed} (job {job}) are the same environment.",
why: `The gate enforces less for other environments than for production. ${i}`,
fix: "Write the same name in both places; give production a job of its own."
},
"gate.no-environment": {
what: "Job {job} has a gate but no environment.",
why: "Its secrets can be used by any workflow on any branch, also by one without a gate.",
fix: "Set environment: {judged} on the job and keep the deployment’s secrets only there."
},
"action.unpinned": {
what: "Job {job} uses {uses}, which is not pinned by a full commit.",
why: "A tag or branch can be moved to other code, which then runs with this job’s rights.",
fix: l
},
"action.unpinned-elsewhere": {
what: "Job {job} builds what is deployed and uses {uses}, which is not pinned by a full commit.",
why: "Other code there may change what the deployment is made of.",
fix: l
},
"reusable.unpinned": {
what: "Job {job} calls {uses}, which is not pinned by a full commit.",
why: "Whoever may push there changes what is deployed here, and may take the gate out.",
fix: "Name the full 40-digit commit of the called workflow."
},
"reusable.unread": {
what: "What {uses} does could not be read. {why}",
why: `If it deploys, the gate has to be in it. ${i}`,
fix: "Run doctor with a token that may read that repository, or look there whether the gate is first in the deploying job."
},
"permissions.missing": {
what: "Job {job} lacks {lacks}.",
why: "Without it the action cannot verify what it needs, so it refuses.",
fix: "Add to the job’s permissions: {lacks}."
},
"permissions.not-stated": {
what: "Job {job} states no permissions.",
why: "Its token has what the repository gives by default: too little for the gate, or far too much.",
fix: "Write permissions: {} at the top of the workflow and the least the mode needs in the job."
},
"permissions.too-many": {
what: "Job {job} has {scope}, which its modes do not need.",
why: "Every step of the job may use it, for instance to change what the gate reads.",
fix: "Take {scope} away, or do what needs it in a job of its own."
},
"permissions.default-write": {
what: "Workflows that state no permissions may write everything.",
why: "Any workflow may then move tags and change the files the gate reads.",
fix: "Settings → Actions → General → Workflow permissions: read only."
},
"trigger.pull-request-target": {
what: "A workflow that deploys or runs our action starts on pull_request_target.",
why: "Strangers’ pull requests then start it with this repository’s token and secrets.",
fix: "Use pull_request."
},
"trigger.refused": {
what: "A workflow with a gate runs on {event}.",
why: "Only push, release and workflow_dispatch may deploy; the gate refuses every other event.",
fix: "Start it by pushing a tag, publishing a release or a dispatch on the tag."
},
"trigger.no-tag": {
what: "A workflow with a gate runs on pushes to branches.",
why: "The gate allows announced tags only, so each such run fails and hides the failure that matters.",
fix: "Restrict push to tags, as in tags: ['v*'], and take branches out."
},
"environment.admins-bypass": {
what: "Administrators may bypass the protection rules of environment {environment}.",
why: "One click lets a deployment past every rule.",
fix: "Settings → Environments: untick “Allow administrators to bypass configured protection rules”."
},
"environment.missing": {
what: "Environment {environment} does not exist in the settings.",
why: "GitHub makes it unprotected at first use, and its secrets cannot be kept there.",
fix: "Settings → Environments: make it, limit it to release tags, move the deployment’s secrets there."
},
"environment.any-ref": {
what: "Every branch and tag may deploy to environment {environment}.",
why: "A workflow on any branch, without a gate, reaches its secrets.",
fix: c
},
"environment.open-branches": {
what: "Other branches than the default one may deploy to environment {environment}: {branches}.",
why: "Whoever may push such a branch puts a workflow without a gate on it and reaches the secrets.",
fix: c
},
"environment.branches": {
what: "Branches may deploy to environment {environment}: {branches}.",
why: "The gate deploys tags only; a branch that may deploy is a way for workflows without it.",
fix: c
},
"environment.unknown": {
what: "How environment {environment} is protected cannot be known. {why}",
why: i,
fix: "Run mode: doctor in a workflow with actions: read."
},
"codeowners.missing": {
what: "There is no CODEOWNERS file.",
why: "Anyone who may write changes the workflows and .ezdrav/ without the owners’ approval.",
fix: "Write .github/CODEOWNERS with owners for /.ezdrav/ and /.github/."
},
"codeowners.uncovered": {
what: "Nobody owns {paths}.",
why: "It can be changed without the owners’ approval.",
fix: "Give /.ezdrav/ and /.github/ owners in CODEOWNERS, below any line that overrides them."
},
"branch.unprotected": {
what: "The default branch {branch} lacks rules: {lacks}.",
why: "Anyone with write access can then merge a plan, or a workflow without the gate, without review.",
fix: "Settings → Rules: require a pull request with review from code owners, restrict deletions, block force pushes."
},
"branch.unknown": {
what: "How the default branch is protected cannot be known. {why}",
why: i,
fix: "Use a ruleset, which doctor can read, rather than a branch protection rule; run mode: doctor in a workflow."
},
"tag.movable": {
what: "Release tags can be moved or deleted: {tags}.",
why: "A moved tag names other code than what was announced.",
fix: "Settings → Rules: a tag ruleset for the release tags that restricts updates and deletions. Or give release.commit in the intervention."
},
"tag.creatable": {
what: "Whoever may write may make release tags: {tags}.",
why: "Such a tag may be on a commit whose workflow has no gate; GitHub then lets it into the environment.",
fix: "Settings → Rules: let the tag ruleset restrict creations too, with those who release as its bypass list."
},
"tag.unknown": {
what: "Whether release tags can be moved cannot be known. {why}",
why: i,
fix: "Run mode: doctor in a workflow of this repository."
},
"secrets.outside-environment": {
what: "Secret {secret} of the deployment is used outside the deployment’s environment.",
why: "It is then a secret of the whole repository, and a workflow without a gate can use it.",
fix: "Keep it in production’s environment only and delete it from the repository’s secrets."
},
"secrets.all": {
what: "Job {job} hands over all secrets.",
why: "It cannot be determined which of them are used, and for what.",
fix: "Name the secrets that are needed, or use OIDC instead."
},
"credentials.persisted": {
what: "actions/checkout in job {job} leaves the token on disk.",
why: "Every later step, and whatever it packs up, can use it.",
fix: "Set persist-credentials: false."
},
"guard.workflow-token": {
what: "The guard in job {job} uses the workflow’s own token.",
why: "Only the GitHub App that is the protection rule may answer for it.",
fix: "Give token: the App’s token, made by actions/create-github-app-token."
},
"guard.no-environment": {
what: "The guard in job {job} runs outside an environment.",
why: "The App’s key is then a secret of the whole repository: any workflow can answer for the rule.",
fix: "Keep the key in an environment of its own that only the default branch may use."
},
"guard.environment-open": {
what: "Environment {environment} of the guard is not known to be limited to the default branch.",
why: "A workflow on any branch could use the App’s key and answer for the rule.",
fix: u
},
"production.suspected": {
what: "Job {job} runs {does} for {by} and has no gate.",
why: a,
fix: "Make the gate the first step of this job. If it is no deployment to production, say so, with the reason, under not-a-deployment in .ezdrav/doctor.yml."
},
"production.called": {
what: "Job {job} calls {does}, which seems to deploy[ to {by}]; whether it contains a gate could not be read.",
why: `What another repository deploys for you is not checked unless the gate is there. ${i}`,
fix: "Run mode: doctor with a token that may read that repository. Where it holds no gate, put one there, or deploy from a job of your own that begins with the gate."
},
"production.dispatched": {
what: "Job {job} starts a deployment in another repository by {does}[ for {by}] and has no gate.",
why: "The run it starts knows nothing of this repository’s interventions.",
fix: "Make the gate the first step of this job, or let the other repository’s workflow begin with a gate of its own."
},
"production.unclear": {
what: "Job {job} deploys ({does}), has no gate, and nothing says where it deploys to.",
why: `Nothing says that it is not production. ${i}`,
fix: "If it is production, make the gate its first step. If not, name its environment (test, staging), or say so under not-a-deployment in .ezdrav/doctor.yml."
},
"production.idle": {
what: "Job {job} runs in environment {environment} without a gate, though nothing it runs is known to deploy.",
why: "Production’s secrets are within its reach all the same.",
fix: "Give builds, plans and tests an environment of their own, or none; keep production’s for the job that deploys."
},
"gate.other-owner": {
what: "Job {job} uses {uses}, a copy of the action by another owner.",
why: "Nobody here knows what it does; it may allow everything.",
fix: "Use ezdrav/ezdrav-intervention-gate. A mirror of your own is named under our-actions in .ezdrav/doctor.yml."
},
"gate.in-composite": {
what: "In job {job} the gate is inside the action {uses}.",
why: "Another step has to bring that action first, and what surrounds the gate inside it is not visible in the job.",
fix: "Write the gate itself as the job’s first step."
},
"gate.outlived": {
what: "{step} of job {job} runs although the gate refused ({if}), and it cannot be determined what it does.",
why: a,
fix: "If it deploys, let the condition require the gate: … && steps.gate.outputs.allowed == 'true'. If not, name its script for what it does: notify, logs, cleanup."
},
"gate.rerouted": {
what: "The gate in job {job} reaches GitHub by {variable}, which the workflow sets.",
why: "Whoever changes that line gets between the gate and GitHub.",
fix: "Set {variable} on the runner itself, where a closed network needs it, and take it out of the workflow."
},
"gate.container": {
what: "The gate in job {job} runs beside image {image}, which is not pinned by its digest.",
why: "The image behind a tag can be another one tomorrow; the gate would run inside it or in its network.",
fix: "Name the image by its digest, name@sha256:…, or run the job on the runner itself."
},
"gate.shared-runner": {
what: "The gate in job {job} runs on machines on which job {other} runs code of pull requests.",
why: "What such a job leaves on the machine runs beside the gate and the deployment.",
fix: "Keep a runner, with a label or group of its own, for the jobs that deploy."
},
"gate.cut-off": {
what: "Runs with the gate are cancelled by newer ones (cancel-in-progress: {value}).",
why: "A deployment is cut off half done, or a gate that waits for its slot is thrown out.",
fix: "Set cancel-in-progress: false for what deploys, with the tag in the group’s name."
},
"code.other-ref": {
what: "After the gate job {job} takes the code of {ref}.",
why: "The gate judged the commit of this run; what is deployed may be another.",
fix: "Leave ref out, or write ${{ github.sha }}."
},
"code.other-repository": {
what: "After the gate job {job} takes code of {repository}.",
why: "The announced release says nothing of that repository’s state.",
fix: "Keep what is deployed in the release, or pin that repository by a full commit."
},
"code.chosen": {
what: "In job {job} {input} names what is deployed after the gate.",
why: "Whoever starts the run, or sets the variable, chooses something else than what was judged.",
fix: "Name images and packages by ${{ github.sha }} or ${{ github.ref_name }}."
},
"code.moving": {
what: "Job {job} deploys {image}, a name that can mean something else tomorrow.",
why: "What was pushed last is deployed, not what was announced.",
fix: "Name the image by its digest, by ${{ github.sha }} or by ${{ github.ref_name }}."
},
"code.artifact": {
what: "Step {step} of job {job} deploys an artifact of another run.",
why: "It was built from whatever that run stood on.",
fix: "Build in this run, in a job that the gated one needs, and download from there."
},
"code.injected": {
what: "In job {job} {input} is put into a script as text.",
why: "Whoever writes it writes commands that run with the deployment’s rights.",
fix: "Hand it over by env and quote the variable; zizmor’s template-injection tells more."
},
"action.placeholder": {
what: "Job {job} pins {uses}, a placeholder for the real commit.",
why: "It does not exist: the job fails, or runs what somebody will have put there.",
fix: "Write the full commit of the release you use."
},
"declarations.invalid": {
what: "The file .ezdrav/doctor.yml cannot be read.",
why: "Nothing that it declares or ignores counts.",
fix: "Correct it by schemas/doctor.schema.json."
},
"environment.deployment-unclear": {
what: "Whether GitHub makes a deployment of job {job} depends on {value}.",
why: "Without a deployment no protection rule of a GitHub App is asked.",
fix: "Take deployment: out of the job’s environment, or write true."
},
"approvals.mail-domain": {
what: "Who runs mail and DNS of {domains}? That cannot be seen from here.",
why: "A signed mail proves the organisation that runs them, not the person, and nothing against whoever runs the mail server or the DNS. If that is the contractor, its own yes would count.",
fix: "Ask each organisation. If it runs them, or its provider does, say so with the reason in .ezdrav/doctor.yml (ignore, code approvals.mail-domain). If the contractor does, have that party approve on GitHub."
},
"declarations.unused": {
what: ".ezdrav/doctor.yml speaks of {entry}, but nothing there needs it.",
why: "What is passed over without need passes over tomorrow’s fault as well.",
fix: "Take the entry out, or correct its code, workflow, job or action."
},
"gate.environment-undeclared": {
what: "The gate in job {job} judges for {environments}, which solution.yml does not list.",
why: "The gate refuses environments it does not know, so this job can never be allowed.",
fix: "List it in .ezdrav/solution.yml: environments: { production: […] }, or under test. A job for several environments: give production a job of its own."
},
"trigger.never": {
what: "Nothing that starts job {job} comes with a tag.",
why: "The gate allows announced tags only, so it can never allow this job.",
fix: "Start it by push of tags (tags: ['v*']), a release or a dispatch, and let its condition take tags."
},
"trigger.untrusted-checkout": {
what: "Job {job} checks out a stranger’s code ({ref}) with this repository’s token and secrets.",
why: "Whoever opens a pull request can then write to this repository, the files of .ezdrav/ included.",
fix: "Run that code on pull_request, without secrets."
},
"identity.outside-environment": {
what: "Job {job} takes the deployment’s identity {role} without an environment and without a gate.",
why: "A workflow of any branch can take it and deploy.",
fix: "Let the cloud’s trust policy ask for the environment and the workflow (claims environment, job_workflow_ref, repository_id), and give other jobs a role of their own."
},
"identity.shared": {
what: "In {workflow}, whose signatures count, job {job} has id-token: write and runs more than our action.",
why: "Any step of such a job can have a receipt signed.",
fix: "Give id-token: write only to the job that runs our action and nothing else."
},
"letters.outside-environment": {
what: "Job {job} sends letters with secrets that are not in any environment.",
why: "A workflow of any branch can send letters in your name. Private repositories on GitHub Free have no environments with secrets: there this stays.",
fix: "Keep smtp-url and people in an environment limited to the default branch: environment: ezdrav-letters."
},
"letters.environment-open": {
what: "Environment {environment} of job {job} is not known to be limited to the default branch.",
why: "A workflow of any branch could send letters in your name.",
fix: u
},
"environment.no-deployment": {
what: "Job {job} says deployment: false: GitHub makes no deployment of it.",
why: "A GitHub App that answers for the environment is then never asked.",
fix: "Take deployment: false away from the job that deploys."
}
};
const p = {
free: "Free",
pro: "Pro",
team: "Team",
enterprise: "Enterprise"
};
const h = {
quotes: [ "“", "”" ],
codes: d,
strongholds: {
"level.declared": "Level 1 relies on what .ezdrav/doctor.yml says (not-a-deployment, ignore). To go further, gate those jobs, fix those findings, or move such jobs to another repository.",
"level.unsigned": "Let receipts be signed by GitHub: evidence: { announcement: signed, workflows: […] } in .ezdrav/solution.yml, and id-token: write in the jobs there that announce and approve. A receipt without a signature can be written by any workflow.",
"level.no-stronghold": "Let a GitHub App answer for the environment “production” as a custom deployment protection rule (mode guard). Or deploy through one reusable workflow in another repository, pinned by its full commit, and let the target trust only its OIDC identity.",
"level.stronghold-unknown": "Whether a GitHub App answers for the environment “production” could not be read; give the job actions: read.",
"level.app-without-guard": "A GitHub App answers for the environment “production”, but no workflow here runs mode guard: what that App requires is not visible.",
"level.target-trust": "Only the target can tell whether it trusts nothing but this workflow. Its trust policy should compare the OIDC claims job_workflow_ref with {workflow}, repository_id with this repository’s number and environment with production. Never compare sub with a name, whose form has changed. Doctor cannot see that."
},
whyNot: {
offline: "GitHub was not queried.",
forbidden: "GitHub does not let this token read it[; it takes {permission}].",
unavailable: "GitHub gave no usable answer.",
invalid: "The file is not valid.",
absent: "The file was not found."
},
severities: {
error: "bypass",
warning: "weakness",
unknown: "cannot be determined"
},
levels: [ "Level 0: the gate can be bypassed, or this cannot be determined", "Level 1: every job that is known to deploy to production begins with the gate", "Level 2: environment, branches, tags and owners protect the gate too", "Level 3: what the gate did not allow is refused outside the workflows too" ],
lacks: {
environments: "environments with their own secrets and deployment rules",
rulesets: "rulesets for branches and tags",
"code-owners": "required reviews by code owners",
"required-reviewers": "required reviewers of an environment",
"custom-protection-rules": "custom deployment protection rules (level 3 with a GitHub App)"
},
needs: {
paid: "GitHub Pro, Team or Enterprise",
enterprise: "GitHub Enterprise"
},
states: {
present: "done",
missing: "missing",
unknown: "cannot be determined"
},
onboarding: {
"znet.joined": "zNET joined",
"access-rules.acknowledged": "access rules acknowledged",
"architecture.plans.sent": "architecture plans sent",
"architecture.meeting.held": "first meeting held",
"architecture.ip-space": "IP address space agreed",
"architecture.vlan": "VLAN agreed",
"architecture.connections": "connections to other services agreed",
"architecture.runtime": "runtime environment agreed",
"architecture.confidentiality": "measures for confidentiality agreed",
"architecture.integrity": "measures for integrity agreed",
"architecture.availability": "measures for availability agreed",
"contacts.solution-custodian": "solution custodian named",
"contacts.contract-custodian": "contract custodian named",
"client.contact": "client’s contact named",
"contract.reference": "contract named"
},
labels: {
looked: (e, t) => `Workflows read: ${e}. Gates found: ${t}.`,
gated: "Jobs that begin with the gate",
declared: e => `Declared not to deploy: ${e}; counts up to level 1 only`,
ignored: e => `Ignored, with a reason: ${e}; counts up to level 1 only`,
elsewhere: "Not covered here",
zizmor: "zizmor judges workflows that neither deploy nor run the gate, and judges them better: unpinned-uses, template-injection, dangerous-triggers, excessive-permissions, artipacked, cache-poisoning. Run it beside doctor.",
nothing: "No bypass of the gate was found.",
findings: "Bypasses of the gate and weaknesses",
unknowns: "What cannot be determined",
next: e => `Missing for level ${e}`,
platform: "What plan and visibility allow",
repository: ({visibility: e, plan: t}) => `The repository is ${e ?? "of unknown visibility"}, its plan ${t === null ? "cannot be read" : `GitHub ${p[t]}`}.`,
offersAll: "Every level can be reached.",
lack: (e, t, n) => n ? `Not available: ${e}; this takes ${t}, or a public repository.` : `Perhaps not available: ${e}; in a private repository this takes ${t}.`,
onboarding: "Onboarding (.ezdrav/solution.yml)",
settings: "settings of the repository",
fix: "Fix",
place: "Place",
finding: "Finding"
}
};
const f = "Kar se namesti pozneje, ni preverjeno.";
const m = "Česar ni mogoče prebrati, nikoli ne šteje za ustrezno.";
const v = "Navedite poln commit s 40 znaki, različico pa pustite v komentarju.";
const g = "Settings → Environments → Deployment branches and tags: le vzorec oznak izdaj.";
const w = "Settings → Environments → Deployment branches and tags: le privzeta veja.";
const b = {
"workflow.unreadable": {
what: "Delovnega toka ni mogoče prebrati ({why}).",
why: `Morda namešča brez preverjanja. ${m}`,
fix: "Popravite YAML; actionlint pove, kje je napaka."
},
"gate.none": {
what: "Noben delovni tok ne zažene preverjanja.",
why: "Nobena namestitev ni preverjena.",
fix: "Preverjanje naj bo prvi korak vsakega opravila, ki namešča v produkcijo; vrstice pokaže ezdrav init."
},
"production.no-gate": {
what: "Opravilo {job} je v okolju {environment}, ki je produkcija, in nima preverjanja.",
why: f,
fix: "Preverjanje naj bo prvi korak tega opravila. Če v produkciji ne spremeni ničesar, mu okolje odvzemite ali to zapišite v .ezdrav/doctor.yml."
},
"gate.other-job": {
what: "Opravilo {job} se zanaša na preverjanje v opravilu {gate}.",
why: "Kdor ponovno zažene le to opravilo, pride mimo: ponovni zagon še 30 dni uporablja shranjene izide drugega opravila.",
fix: "Prestavite preverjanje v opravilo {job} kot prvi korak."
},
"gate.not-first": {
what: "V opravilu {job} so pred preverjanjem koraki: {before}.",
why: "Stečejo, preden je kar koli presojeno. Preverjanje ne potrebuje checkouta.",
fix: "Prestavite preverjanje na začetek korakov opravila."
},
"gate.conditional": {
what: "Preverjanje v opravilu {job} steče le ob pogoju {if}.",
why: "Kjer pogoj ne drži, je preverjanje preskočeno, preskočeno pa ne zavrne ničesar.",
fix: "Odstranite pogoj s koraka; če je potreben, ga dajte na celo opravilo."
},
"gate.continue-on-error": {
what: "Opravilo {job} navaja continue-on-error: {value}.",
why: "Zavrnitev potem velja za uspeh in namestitev teče naprej.",
fix: "Odstranite continue-on-error s koraka in z opravila preverjanja."
},
"gate.ignored-by-step": {
what: "Korak {step} opravila {job} steče, čeprav je preverjanje zavrnilo: {if}.",
why: f,
fix: "Preverjanju dajte id in ga v pogoju zahtevajte: … && steps.gate.outputs.allowed == 'true'. Ali pa odstranite funkcijo stanja."
},
"gate.ignored-by-job": {
what: "Opravilo {job} steče, čeprav je preverjanje v opravilu {gate} zavrnilo: {if}.",
why: f,
fix: "V pogoju zahtevajte uspeh tistega opravila: … && needs.<job>.result == 'success'. Ali pa odstranite funkcijo stanja."
},
"gate.other-mode": {
what: "Opravilo {job} namešča v produkcijo, našo akcijo pa zažene le v načinu {mode}.",
why: "Zavrača samo način gate.",
fix: "Nastavite mode: gate ali vhod izpustite."
},
"gate.mode-unclear": {
what: "Način naše akcije v opravilu {job} je podan kot izraz (${{ … }}).",
why: "Kdor nastavi vrednost, odloča, ali se preverjanje sploh izvede.",
fix: "Napišite mode: gate ali vhod izpustite."
},
"gate.wait-cut": {
what: "Preverjanje v opravilu {job} sme čakati {wait} min, a se konča po {timeout} min.",
why: "Zagon, ki mora čakati dlje, je prekinjen in ga mora nekdo zagnati znova.",
fix: "timeout-minutes naj bo daljši od wait-minutes in namestitve skupaj."
},
"gate.weakened": {
what: "Preverjanje v opravilu {job} teče s spremenljivko {variable}, ki jo nastavi delovni tok.",
why: "Z njo lahko v preverjanju teče druga koda ali pa se lahko kateri koli strežnik izdaja za GitHub.",
fix: "Odstranite {variable} iz delovnega toka, opravila in njegovega vsebnika."
},
"gate.environment-differs": {
what: "Opravilo {job} namešča v {deployed}, preverjanje pa presoja za {judged}.",
why: "Za druga okolja preverjanje uveljavlja manj kot za produkcijo.",
fix: "Vhod environment preverjanja in okolje opravila naj bosta enaka."
},
"gate.environment-unclear": {
what: "Ni mogoče vedeti, ali sta {judged} (preverjanje) in {deployed} (opravilo {job}) isto okolje.",
why: `Za druga okolja preverjanje uveljavlja manj kot za produkcijo. ${m}`,
fix: "Na obeh mestih napišite isto ime; produkcija naj ima svoje opravilo."
},
"gate.no-environment": {
what: "Opravilo {job} ima preverjanje, nima pa okolja.",
why: "Njegove skrivnosti lahko uporabi vsak delovni tok na kateri koli veji, tudi tak brez preverjanja.",
fix: "Opravilu nastavite environment: {judged} in skrivnosti namestitve hranite le tam."
},
"action.unpinned": {
what: "Opravilo {job} uporablja {uses}, kar ni pripeto na poln commit.",
why: "Oznako ali vejo je mogoče premakniti na drugo kodo, ki potem teče s pravicami tega opravila.",
fix: v
},
"action.unpinned-elsewhere": {
what: "Opravilo {job} gradi, kar se namešča, in uporablja {uses}, kar ni pripeto na poln commit.",
why: "Druga koda tam lahko spremeni to, iz česar je namestitev.",
fix: v
},
"reusable.unpinned": {
what: "Opravilo {job} kliče {uses}, kar ni pripeto na poln commit.",
why: "Kdor sme tja potiskati, spremeni, kar se tu namešča, in lahko odstrani preverjanje.",
fix: "Navedite poln commit klicanega delovnega toka (40 znakov)."
},
"reusable.unread": {
what: "Kaj dela {uses}, ni bilo mogoče prebrati. {why}",
why: `Če namešča, mora biti preverjanje v njem. ${m}`,
fix: "Zaženite doctor z žetonom, ki sme brati tisti repozitorij, ali tam poglejte, ali je preverjanje prvo v opravilu, ki namešča."
},
"permissions.missing": {
what: "Opravilu {job} manjka {lacks}.",
why: "Akcija ne more izvedeti, kar potrebuje, in zato zavrne.",
fix: "Pravicam opravila (permissions) dodajte: {lacks}."
},
"permissions.not-stated": {
what: "Opravilo {job} ne navaja pravic (permissions).",
why: "Njegov žeton ima, kar da repozitorij privzeto: premalo za preverjanje ali veliko preveč.",
fix: "Na vrh delovnega toka napišite permissions: {}, v opravilo pa najmanj, kar način potrebuje."
},
"permissions.too-many": {
what: "Opravilo {job} ima {scope}, česar njegovi načini ne potrebujejo.",
why: "Uporabi ga lahko vsak korak opravila, na primer da spremeni, kar preverjanje bere.",
fix: "Odvzemite {scope} ali pa opravite tisto v ločenem opravilu."
},
"permissions.default-write": {
what: "Delovni tokovi, ki pravic (permissions) ne navajajo, smejo pisati vse.",
why: "Vsak delovni tok lahko potem premakne oznake in spremeni datoteke, ki jih preverjanje bere.",
fix: "Settings → Actions → General → Workflow permissions: samo branje."
},
"trigger.pull-request-target": {
what: "Delovni tok, ki namešča ali zažene našo akcijo, teče ob pull_request_target.",
why: "Zahtevki neznancev ga potem zaženejo z žetonom in skrivnostmi tega repozitorija.",
fix: "Uporabite pull_request."
},
"trigger.refused": {
what: "Delovni tok s preverjanjem teče ob {event}.",
why: "Namestitev je dovoljena le ob push, release in workflow_dispatch; preverjanje zavrne vse drugo.",
fix: "Zaženite ga s potiskom oznake, z objavo izdaje ali ročno na oznaki."
},
"trigger.no-tag": {
what: "Delovni tok s preverjanjem teče ob potiskih na veje.",
why: "Preverjanje dovoli le najavljene oznake, zato vsak tak zagon spodleti in zakrije neuspeh, ki šteje.",
fix: "Omejite push na oznake, kot v tags: ['v*'], in odstranite veje."
},
"environment.admins-bypass": {
what: "Skrbniki lahko obidejo zaščitna pravila okolja {environment}.",
why: "En klik spusti namestitev mimo vseh pravil.",
fix: "Settings → Environments: odkljukajte »Allow administrators to bypass configured protection rules«."
},
"environment.missing": {
what: "Okolja {environment} v nastavitvah ni.",
why: "GitHub ga ob prvi rabi ustvari nezaščitenega, njegovih skrivnosti pa ni kje hraniti.",
fix: "Settings → Environments: ustvarite ga, omejite na oznake izdaj in tja prenesite skrivnosti namestitve."
},
"environment.any-ref": {
what: "V okolje {environment} sme nameščati vsaka veja in oznaka.",
why: "Delovni tok na kateri koli veji, brez preverjanja, pride do njegovih skrivnosti.",
fix: g
},
"environment.open-branches": {
what: "V okolje {environment} smejo nameščati tudi druge veje kot privzeta: {branches}.",
why: "Kdor sme poslati tako vejo, da nanjo delovni tok brez preverjanja in pride do skrivnosti.",
fix: g
},
"environment.branches": {
what: "V okolje {environment} smejo nameščati veje: {branches}.",
why: "Preverjanje namešča le oznake; veja, ki sme nameščati, je pot za delovne tokove brez njega.",
fix: g
},
"environment.unknown": {
what: "Kako je zaščiteno okolje {environment}, ni mogoče vedeti. {why}",
why: m,
fix: "Zaženite mode: doctor v delovnem toku z actions: read."
},
"codeowners.missing": {
what: "Datoteke CODEOWNERS ni.",
why: "Vsak, ki sme pisati, spremeni delovne tokove in .ezdrav/ brez soglasja odgovornih.",
fix: "Napišite .github/CODEOWNERS z lastniki za /.ezdrav/ in /.github/."
},
"codeowners.uncovered": {
what: "Brez lastnika: {paths}.",
why: "Spremeniti jih je mogoče brez soglasja odgovornih.",
fix: "V CODEOWNERS vpišite lastnike za /.ezdrav/ in /.github/ pod vsako vrstico, ki jih odvzame."
},
"branch.unprotected": {
what: "Privzeti veji {branch} manjkajo pravila: {lacks}.",
why: "Kdor sme pisati, potem uveljavi načrt ali delovni tok brez preverjanja, ne da bi kdo pogledal.",
fix: "Settings → Rules: zahtevajte pull request s pregledom lastnikov kode, omejite brisanje, prepovejte prisilne potiske."
},
"branch.unknown": {
what: "Kako je zaščitena privzeta veja, ni mogoče vedeti. {why}",
why: m,
fix: "Namesto starejše zaščite veje uporabite nabor pravil, ki ga doctor lahko prebere; zaženite mode: doctor v delovnem toku."
},
"tag.movable": {
what: "Oznake izdaj je mogoče premakniti ali izbrisati: {tags}.",
why: "Premaknjena oznaka imenuje drugo kodo od najavljene.",
fix: "Settings → Rules: nabor pravil za oznake izdaj, ki omeji spreminjanje in brisanje. Ali pa v posegu navedite release.commit."
},
"tag.creatable": {
what: "Oznake izdaj sme narediti vsak, ki sme pisati: {tags}.",
why: "Taka oznaka je lahko na commitu, katerega delovni tok nima preverjanja; GitHub ga potem spusti v okolje.",
fix: "Settings → Rules: pravilo za oznake naj omeji tudi ustvarjanje, izjeme naj bodo tisti, ki izdajajo."
},
"tag.unknown": {
what: "Ali je oznake izdaj mogoče premakniti, ni mogoče ugotoviti. {why}",
why: m,
fix: "Zaženite mode: doctor v delovnem toku tega repozitorija."
},
"secrets.outside-environment": {
what: "Skrivnost namestitve {secret} se uporablja zunaj okolja namestitve.",
why: "Potem je skrivnost celega repozitorija in jo lahko uporabi delovni tok brez preverjanja.",
fix: "Hranite jo le v produkcijskem okolju in jo izbrišite iz skrivnosti repozitorija."
},
"secrets.all": {
what: "Opravilo {job} preda vse skrivnosti.",
why: "Nihče ne ve, katere se uporabijo in za kaj.",
fix: "Navedite potrebne skrivnosti ali namesto njih uporabite OIDC."
},
"credentials.persisted": {
what: "actions/checkout v opravilu {job} pusti žeton na disku.",
why: "Uporabi ga lahko vsak poznejši korak in vse, kar ta zapakira.",
fix: "Nastavite persist-credentials: false."
},
"guard.workflow-token": {
what: "Stražar v opravilu {job} uporablja žeton delovnega toka.",
why: "Za zaščitno pravilo sme odgovoriti le aplikacija GitHub, ki to pravilo je.",
fix: "V token podajte žeton aplikacije, ki ga naredi actions/create-github-app-token."
},
"guard.no-environment": {
what: "Stražar v opravilu {job} teče zunaj okolja.",
why: "Ključ aplikacije je potem skrivnost celega repozitorija: odgovori lahko vsak delovni tok.",
fix: "Ključ hranite v lastnem okolju, ki ga sme uporabiti le privzeta veja."
},
"guard.environment-open": {
what: "Za okolje stražarja {environment} ni znano, da bi bilo omejeno na privzeto vejo.",
why: "Delovni tok na kateri koli veji bi lahko uporabil ključ aplikacije in odgovoril.",
fix: w
},
"production.suspected": {
what: "Opravilo {job} požene {does} za {by} in nima preverjanja.",
why: f,
fix: "Preverjanje naj bo prvi korak tega opravila. Če ne namešča v produkcijo, to z razlogom zapišite pod not-a-deployment v .ezdrav/doctor.yml."
},
"production.called": {
what: "Opravilo {job} kliče {does}, ki verjetno namešča[ v {by}]; ali je v njem preverjanje, ni bilo mogoče prebrati.",
why: `Kar za vas namešča drug repozitorij, ne presodi nihče, če preverjanja ni tam. ${m}`,
fix: "Zaženite mode: doctor z žetonom, ki sme brati tisti repozitorij. Če preverjanja tam ni, ga dodajte ali pa nameščajte iz svojega opravila, ki se s preverjanjem začne."
},
"production.dispatched": {
what: "Opravilo {job} z ukazom {does} sproži namestitev v drugem repozitoriju[ za {by}] in nima preverjanja.",
why: "Zagon, ki ga sproži, o posegih tega repozitorija ne ve ničesar.",
fix: "Preverjanje naj bo prvi korak tega opravila ali pa naj se delovni tok drugega repozitorija začne z lastnim preverjanjem."
},
"production.unclear": {
what: "Opravilo {job} namešča ({does}), nima preverjanja in nikjer ne piše, kam namešča.",
why: `Nič ne pove, da to ni produkcija. ${m}`,
fix: "Če je produkcija, naj bo preverjanje njegov prvi korak. Če ni, poimenujte njegovo okolje (test, staging) ali to zapišite pod not-a-deployment v .ezdrav/doctor.yml."
},
"production.idle": {
what: "Opravilo {job} je brez preverjanja v okolju {environment}, čeprav ni znano, da bi kaj nameščalo.",
why: "Skrivnosti produkcije so mu vseeno na dosegu.",
fix: "Gradnje, načrti in testi naj imajo lastno okolje ali nobenega; produkcijsko naj bo le za opravilo, ki namešča."
},
"gate.other-owner": {
what: "Opravilo {job} uporablja {uses}, kopijo akcije drugega lastnika.",
why: "Nihče tu ne ve, kaj dela; morda dovoli vse.",
fix: "Uporabite ezdrav/ezdrav-intervention-gate. Lastno zrcalno kopijo navedite pod our-actions v .ezdrav/doctor.yml."
},
"gate.in-composite": {
what: "V opravilu {job} je preverjanje skrito v akciji {uses}.",
why: "To akcijo mora najprej prinesti drug korak, kar je v njej okoli preverjanja, pa se v opravilu ne vidi.",
fix: "Preverjanje napišite neposredno kot prvi korak opravila."
},
"gate.outlived": {
what: "{step} v opravilu {job} steče, čeprav je preverjanje zavrnilo ({if}), in ni mogoče vedeti, kaj dela.",
why: f,
fix: "Če namešča, naj pogoj zahteva preverjanje: … && steps.gate.outputs.allowed == 'true'. Če ne, skript poimenujte po tem, kar dela: notify, logs, cleanup."
},
"gate.rerouted": {
what: "Preverjanje v opravilu {job} doseže GitHub prek {variable}, ki jo nastavi delovni tok.",
why: "Kdor spremeni to vrstico, se postavi med preverjanje in GitHub.",
fix: "Kjer zaprto omrežje to potrebuje, {variable} nastavite na izvajalcu samem, iz delovnega toka pa jo odstranite."
},
"gate.container": {
what: "Preverjanje v opravilu {job} teče ob sliki {image}, ki ni pripeta na zgoščeno vrednost.",
why: "Slika za oznako je jutri lahko druga; preverjanje bi teklo v njej ali v njenem omrežju.",
fix: "Sliko navedite z zgoščeno vrednostjo, ime@sha256:…, ali pa opravilo zaženite neposredno na izvajalcu."
},
"gate.shared-runner": {
what: "Preverjanje v opravilu {job} teče na strojih, na katerih opravilo {other} izvaja kodo iz zahtevkov.",
why: "Kar tako opravilo pusti na stroju, teče ob preverjanju in namestitvi.",
fix: "Za opravila, ki nameščajo, imejte svojega izvajalca z lastno oznako ali skupino."
},
"gate.cut-off": {
what: "Zagone s preverjanjem prekinejo novejši (cancel-in-progress: {value}).",
why: "Namestitev se prekine na pol poti ali pa odpade preverjanje, ki čaka na svoj termin.",
fix: "Za to, kar namešča, nastavite cancel-in-progress: false, v ime skupine pa dajte oznako izdaje."
},
"code.other-ref": {
what: "Po preverjanju opravilo {job} vzame kodo z {ref}.",
why: "Preverjanje je presodilo commit tega zagona; namesti se lahko drug.",
fix: "Izpustite ref ali napišite ${{ github.sha }}."
},
"code.other-repository": {
what: "Po preverjanju opravilo {job} vzame kodo iz {repository}.",
why: "Najavljena izdaja o stanju tistega repozitorija ne pove ničesar.",
fix: "Kar se namešča, naj bo v izdaji, ali pa tisti repozitorij pripnite na poln commit."
},
"code.chosen": {
what: "V opravilu {job} {input} določa, kaj se po preverjanju namesti.",
why: "Kdor sproži zagon ali nastavi spremenljivko, izbere nekaj drugega, kot je bilo presojeno.",
fix: "Slike in pakete imenujte z ${{ github.sha }} ali ${{ github.ref_name }}."
},
"code.moving": {
what: "Opravilo {job} namešča {image}, ime, ki jutri lahko pomeni nekaj drugega.",
why: "Namesti se, kar je bilo potisnjeno nazadnje, in ne, kar je bilo najavljeno.",
fix: "Sliko imenujte z zgoščeno vrednostjo, z ${{ github.sha }} ali ${{ github.ref_name }}."
},
"code.artifact": {
what: "Korak {step} opravila {job} namesti artefakt drugega zagona.",
why: "Zgrajen je iz tega, na čemer je stal tisti zagon.",
fix: "Gradite v tem zagonu, v opravilu, ki ga opravilo s preverjanjem potrebuje, in prenesite od tam."
},
"code.injected": {
what: "V opravilu {job} je {input} vstavljen v skript kot besedilo.",
why: "Kdor ga napiše, napiše ukaze, ki tečejo s pravicami namestitve.",
fix: "Podajte ga prek env in spremenljivko dajte v narekovaje; več pove template-injection orodja zizmor."
},
"action.placeholder": {
what: "Opravilo {job} je pripeto na {uses}, commit, ki pravega le nadomešča.",
why: "Ta commit ne obstaja: opravilo spodleti ali požene, kar bo nekdo tja postavil.",
fix: "Napišite poln commit izdaje, ki jo uporabljate."
},
"declarations.invalid": {
what: "Datoteke .ezdrav/doctor.yml ni mogoče prebrati.",
why: "Nič, kar navaja ali izvzame, ne velja.",
fix: "Popravite jo po schemas/doctor.schema.json."
},
"environment.deployment-unclear": {
what: "Ali GitHub za opravilo {job} ustvari namestitev, je odvisno od {value}.",
why: "Brez namestitve GitHub ne vpraša nobenega zaščitnega pravila aplikacije.",
fix: "Iz okolja opravila odstranite deployment: ali pa zapišite true."
},
"approvals.mail-domain": {
what: "Kdo upravlja pošto in DNS domen {domains}? Od tod tega ni mogoče videti.",
why: "Podpisano sporočilo dokazuje organizacijo, ki ju upravlja, ne osebe, in ničesar zoper tistega, ki upravlja poštni strežnik ali DNS. Če je to izvajalec, bi štela njegova lastna odobritev.",
fix: "Vprašajte vsako organizacijo. Če ju upravlja sama ali njen ponudnik, to z razlogom navedite v .ezdrav/doctor.yml (ignore, koda approvals.mail-domain). Če ju upravlja izvajalec, naj ta stran odobri na GitHubu."
},
"declarations.unused": {
what: ".ezdrav/doctor.yml navaja {entry}, vendar tega nič ne potrebuje.",
why: "Kar je izvzeto brez potrebe, bo izvzelo tudi jutrišnjo napako.",
fix: "Vnos odstranite ali popravite njegovo kodo, delovni tok, opravilo ali akcijo."
},
"gate.environment-undeclared": {
what: "Preverjanje v opravilu {job} presoja za {environments}, česar solution.yml ne navaja.",
why: "Okolja, ki jih ne pozna, preverjanje zavrne, zato to opravilo ne more biti nikoli dovoljeno.",
fix: "Navedite ga v .ezdrav/solution.yml: environments: { production: […] } ali pod test. Če opravilo namešča v več okolij, naj ima produkcija svoje."
},
"trigger.never": {
what: "Nič, kar sproži opravilo {job}, nima oznake izdaje.",
why: "Preverjanje dovoli le najavljene oznake, zato tega opravila ne more nikoli dovoliti.",
fix: "Sprožite ga s potiskom oznak (tags: ['v*']), z izdajo ali ročno, pogoj pa naj sprejme oznake."
},
"trigger.untrusted-checkout": {
what: "Opravilo {job} vzame kodo neznanca ({ref}) z žetonom in skrivnostmi tega repozitorija.",
why: "Kdor odpre zahtevek, lahko potem piše v ta repozitorij, tudi v .ezdrav/.",
fix: "Tako kodo poganjajte ob pull_request, brez skrivnosti."
},
"identity.outside-environment": {
what: "Opravilo {job} brez okolja in brez preverjanja prevzame identiteto namestitve {role}.",
why: "Prevzame jo lahko delovni tok na kateri koli veji in namesti.",
fix: "Pravilo zaupanja v oblaku naj zahteva okolje in delovni tok (trditve environment, job_workflow_ref, repository_id), drugim opravilom pa dajte njihovo vlogo."
},
"identity.shared": {
what: "V {workflow}, katerega podpisi štejejo, ima opravilo {job} id-token: write in poleg naše akcije dela še kaj.",
why: "Vsak korak takega opravila lahko dobi podpisano potrdilo.",
fix: "id-token: write naj ima le opravilo, v katerem teče samo naša akcija."
},
"letters.outside-environment": {
what: "Opravilo {job} pošilja dopise s skrivnostmi, ki niso v nobenem okolju.",
why: "Delovni tok na kateri koli veji lahko pošilja dopise v vašem imenu. Zasebni repozitoriji v paketu GitHub Free nimajo okolij s skrivnostmi: tam to ostane.",
fix: "smtp-url in people hranite v okolju, omejenem na privzeto vejo: environment: ezdrav-letters."
},
"letters.environment-open": {
what: "Za okolje {environment} opravila {job} ni znano, da bi bilo omejeno na privzeto vejo.",
why: "Delovni tok na kateri koli veji bi lahko pošiljal dopise v vašem imenu.",
fix: w
},
"environment.no-deployment": {
what: "Opravilo {job} navaja deployment: false: GitHub zanj ne zabeleži namestitve.",
why: "Aplikacija GitHub, ki odgovarja za okolje, potem ni nikoli vprašana.",
fix: "Z opravila, ki namešča, odstranite deployment: false."
}
};
const k = {
free: "Free",
pro: "Pro",
team: "Team",
enterprise: "Enterprise"
};
const y = {
public: "javen",
private: "zaseben",
internal: "notranji"
};
const j = {
quotes: [ "»", "«" ],
codes: b,
strongholds: {
"level.declared": "Raven 1 temelji na tem, kar piše v .ezdrav/doctor.yml (not-a-deployment, ignore). Za več mora biti res tako: tem opravilom dodajte preverjanje, ugotovitve odpravite ali pa taka opravila preselite v drug repozitorij.",
"level.unsigned": "Potrdila naj podpiše GitHub: v .ezdrav/solution.yml navedite evidence: { announcement: signed, workflows: […] }, opravilom v njih, ki najavljajo in sprejemajo odobritve, pa dajte id-token: write. Potrdilo brez podpisa lahko napiše vsak delovni tok.",
"level.no-stronghold": "Za okolje »production« naj odgovarja aplikacija GitHub kot lastno zaščitno pravilo (način guard). Lahko pa nameščate prek enega ponovno uporabnega delovnega toka v drugem repozitoriju, pripetega na poln commit; ciljni sistem naj zaupa le njegovi identiteti OIDC.",
"level.stronghold-unknown": "Ni bilo mogoče prebrati, ali za okolje »production« odgovarja aplikacija GitHub; opravilu dajte actions: read.",
"level.app-without-guard": "Za okolje »production« odgovarja aplikacija GitHub, noben delovni tok tu pa ne teče v načinu guard: kaj ta aplikacija zahteva, se ne vidi.",
"level.target-trust": "Le ciljni sistem ve, ali zaupa zgolj temu delovnemu toku. V njegovem pravilu zaupanja primerjajte trditve OIDC job_workflow_ref z {workflow}, repository_id s številko tega repozitorija in environment s production. Trditve sub nikoli ne primerjajte z imenom, ker se je njegova oblika spremenila. Doctor tega ne vidi."
},
whyNot: {
offline: "Podatki z GitHuba niso bili preverjeni.",
forbidden: "GitHub temu žetonu branja ne dovoli[; potrebno je {permission}].",
unavailable: "GitHub ni dal uporabnega odgovora.",
invalid: "Datoteka ni veljavna.",
absent: "Datoteke ni bilo mogoče najti."
},
severities: {
error: "obhod",
warning: "šibkost",
unknown: "ni mogoče vedeti"
},
levels: [ "Raven 0: preverjanje je mogoče obiti ali pa tega ni mogoče ugotoviti", "Raven 1: vsako opravilo, za katero je znano, da namešča v produkcijo, se začne s preverjanjem", "Raven 2: preverjanje varujejo tudi okolje, veje, oznake in lastniki", "Raven 3: česar preverjanje ni dovolilo, je zavrnjeno tudi zunaj delovnih tokov" ],
lacks: {
environments: "okolja z lastnimi skrivnostmi in pravili za nameščanje",
rulesets: "nabori pravil za veje in oznake",
"code-owners": "obvezni pregledi lastnikov kode",
"required-reviewers": "obvezni pregledovalci okolja",
"custom-protection-rules": "lastna zaščitna pravila nameščanja (raven 3 z aplikacijo GitHub)"
},
needs: {
paid: "GitHub Pro, Team ali Enterprise",
enterprise: "GitHub Enterprise"
},
states: {
present: "urejeno",
missing: "manjka",
unknown: "ni mogoče vedeti"
},
onboarding: {
"znet.joined": "vključitev v zNET",
"access-rules.acknowledged": "seznanitev s pravili dostopa",
"architecture.plans.sent": "poslani osnovni arhitekturni načrti",
"architecture.meeting.held": "opravljen prvi sestanek",
"architecture.ip-space": "dogovorjen naslovni prostor IP",
"architecture.vlan": "dogovorjen VLAN",
"architecture.connections": "dogovorjene povezave z drugimi storitvami",
"architecture.runtime": "dogovorjeno izvajalno okolje",
"architecture.confidentiality": "dogovorjeni ukrepi za zaupnost",
"architecture.integrity": "dogovorjeni ukrepi za celovitost",
"architecture.availability": "dogovorjeni ukrepi za razpoložljivost",
"contacts.solution-custodian": "naveden skrbnik rešitve",
"contacts.contract-custodian": "naveden skrbnik pogodbe",
"client.contact": "naveden kontakt naročnika",
"contract.reference": "navedena pogodba"
},
labels: {
looked: (e, t) => `Prebranih delovnih tokov: ${e}. Najdenih preverjanj: ${t}.`,
gated: "Opravila, ki se začnejo s preverjanjem",
declared: e => `Navedeno, da ne namešča: ${e}; velja do ravni 1 in ne dlje`,
ignored: e => `Izvzeto z razlogom: ${e}; velja do ravni 1 in ne dlje`,
elsewhere: "Česar ta pregled ne zajema",
zizmor: "Delovne tokove, ki ne nameščajo in ne zaženejo preverjanja, bolje presodi zizmor: unpinned-uses, template-injection, dangerous-triggers, excessive-permissions, artipacked, cache-poisoning. Zaženite ga ob doctorju.",
nothing: "Poti mimo preverjanja ni bilo mogoče najti.",
findings: "Poti mimo preverjanja in šibkosti",
unknowns: "Česar ni mogoče vedeti",
next: e => `Za raven ${e} manjka`,
platform: "Kaj dopuščata naročniški paket in vidnost",
repository: ({visibility: e, plan: t}) => `Repozitorij je ${e === null ? "neznane vidnosti" : y[e]}, paket ${t === null ? "ni znan" : `GitHub ${k[t]}`}.`,
offersAll: "Doseči je mogoče vse ravni.",
lack: (e, t, n) => n ? `Manjka: ${e}; potreben je ${t} ali javni repozitorij.` : `Morda manjka: ${e}; v zasebnem repozitoriju je potreben ${t}.`,
onboarding: "Vključitev (.ezdrav/solution.yml)",
settings: "nastavitve repozitorija",
fix: "Popravek",
place: "Mesto",
finding: "Najdeno"
}
};
function auditMessagesIn(e) {
return e === "sl" ? j : h;
}
function auditFact(e, {whyNot: t}) {
return n => {
const o = e[n];
if (o === void 0) return "";
if (typeof o !== "string") return o.map(r.TL).join(", ");
const a = t;
const i = n === "why" ? a[o] : void 0;
const l = e["permission"];
return i === void 0 ? (0, r.TL)(o) : (0, s.Bq)(i, () => l === void 0 ? "" : (0, 
r.TL)(String(l)));
};
}
function saidFinding({code: e, facts: t}, n) {
const {what: o, why: r, fix: a} = n.codes[e];
const i = auditFact(t, n);
return {
what: (0, s.Bq)(o, i).trim(),
why: r,
fix: (0, s.Bq)(a, i)
};
}
function missingSentences({level: e, findings: t, ignored: n}, o) {
const a = [ ...t, ...n.map(({finding: e}) => e) ];
return e.missing.map(({code: e, workflow: t}) => isStronghold(e) ? (0, s.Bq)(o.strongholds[e], (0, 
s.hr)({
workflow: t
}, r.TL)) : `${e} (${a.filter(t => t.code === e).length})`);
}
function isStronghold(e) {
return !(e in o.r);
}
function jobLine({file: e, line: t, job: n}) {
return `${e.replace(/^\.github\/workflows\//, "")}:${t} ${n}`;
}
function platformSentences({platform: e}, t) {
const {labels: n, lacks: o, needs: r} = t;
const s = e.lacks.map(e => n.lack(o[e.what], r[e.needs], e.certain));
return [ n.repository(e), ...s.length === 0 ? [ n.offersAll ] : s ];
}
}),
2049: ((e, t, n) => {
n.d(t, {
FE: () => Star,
QC: () => ContextAccess,
R6: () => FunctionCall,
_c: () => Unary,
aU: () => Grouping,
oD: () => Logical,
p_: () => IndexAccess,
uS: () => Literal,
yI: () => Binary
});
class Expr {}
class Literal extends Expr {
constructor(e, t) {
super();
this.literal = e;
this.token = t;
}
accept(e) {
return e.visitLiteral(this);
}
}
class Unary extends Expr {
constructor(e, t) {
super();
this.operator = e;
this.expr = t;
}
accept(e) {
return e.visitUnary(this);
}
}
class FunctionCall extends Expr {
constructor(e, t) {
super();
this.functionName = e;
this.args = t;
}
accept(e) {
return e.visitFunctionCall(this);
}
}
class Binary extends Expr {
constructor(e, t, n) {
super();
this.left = e;
this.operator = t;
this.right = n;
}
accept(e) {
return e.visitBinary(this);
}
}
class Logical extends Expr {
constructor(e, t) {
super();
this.operator = e;
this.args = t;
}
accept(e) {
return e.visitLogical(this);
}
}
class Grouping extends Expr {
constructor(e) {
super();
this.group = e;
}
accept(e) {
return e.visitGrouping(this);
}
}
class ContextAccess extends Expr {
constructor(e) {
super();
this.name = e;
}
accept(e) {
return e.visitContextAccess(this);
}
}
class IndexAccess extends Expr {
constructor(e, t) {
super();
this.expr = e;
this.index = t;
}
accept(e) {
return e.visitIndexAccess(this);
}
}
class Star extends Expr {
accept() {
throw new Error("Method not implemented.");
}
}
}),
8315: ((e, t, n) => {
n.d(t, {
O: () => Array
});
var o = n(1674);
class Array {
constructor(...e) {
this.v = [];
this.kind = o.b.Array;
this.primitive = false;
for (const t of e) this.add(t);
}
coerceString() {
return (0, o.m)(this.kind);
}
number() {
return NaN;
}
add(e) {
this.v.push(e);
}
get(e) {
return this.v[e];
}
values() {
return this.v;
}
}
}),
5438: ((e, t, n) => {
n.d(t, {
b: () => BooleanData
});
var o = n(1674);
class BooleanData {
constructor(e) {
this.value = e;
this.kind = o.b.Boolean;
this.primitive = true;
}
coerceString() {
if (this.value) return "true";
return "false";
}
number() {
if (this.value) return 1;
return 0;
}
}
}),
8596: ((e, t, n) => {
n.d(t, {
b: () => Dictionary
});
var o = n(1674);
class Dictionary {
constructor(...e) {
this.keys = [];
this.v = [];
this.indexMap = {};
this.kind = o.b.Dictionary;
this.primitive = false;
for (const t of e) this.add(t.key, t.value);
}
coerceString() {
return (0, o.m)(this.kind);
}
number() {
return NaN;
}
add(e, t) {
if (e.toLowerCase() in this.indexMap) return;
this.keys.push(e);
this.v.push(t);
this.indexMap[e.toLowerCase()] = this.v.length - 1;
}
get(e) {
const t = this.indexMap[e.toLowerCase()];
if (t === void 0) return;
return this.v[t];
}
values() {
return this.v;
}
pairs() {
const e = [];
for (const t of this.keys) e.push({
key: t,
value: this.v[this.indexMap[t.toLowerCase()]]
});
return e;
}
}
}),
1674: ((e, t, n) => {
n.d(t, {
b: () => o,
m: () => kindStr
});
var o;
(function(e) {
e[e["String"] = 0] = "String";
e[e["Array"] = 1] = "Array";
e[e["Dictionary"] = 2] = "Dictionary";
e[e["Boolean"] = 3] = "Boolean";
e[e["Number"] = 4] = "Number";
e[e["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
e[e["Null"] = 6] = "Null";
})(o || (o = {}));
function kindStr(e) {
switch (e) {
case o.Array:
return "Array";

case o.Boolean:
return "Boolean";

case o.Null:
return "Null";

case o.Number:
return "Number";

case o.Dictionary:
return "Object";

case o.String:
return "String";
}
return "unknown";
}
}),
5958: ((e, t, n) => {
n.d(t, {
Q9: () => a.Q,
Uv: () => s.U,
b8: () => r.b,
bo: () => o.b,
uQ: () => i.u
});
n(8315);
var o = n(5438);
n(8596);
var r = n(1674);
var s = n(7749);
var a = n(9881);
n(9442);
n(379);
var i = n(3637);
}),
7749: ((e, t, n) => {
n.d(t, {
U: () => Null
});
var o = n(1674);
class Null {
constructor() {
this.kind = o.b.Null;
this.primitive = true;
}
coerceString() {
return "";
}
number() {
return 0;
}
}
}),
9881: ((e, t, n) => {
n.d(t, {
Q: () => NumberData
});
var o = n(1674);
class NumberData {
constructor(e) {
this.value = e;
this.kind = o.b.Number;
this.primitive = true;
}
coerceString() {
if (this.value === 0) return "0";
return (+this.value.toFixed(15)).toString();
}
number() {
return this.value;
}
}
}),
9442: ((e, t, n) => {
n.d(t, {
$: () => replacer
});
var o = n(8315);
var r = n(5438);
var s = n(8596);
var a = n(7749);
var i = n(9881);
var l = n(3637);
function replacer(e, t) {
if (t instanceof a.U) return null;
if (t instanceof r.b) return t.value;
if (t instanceof i.Q) return t.number();
if (t instanceof l.u) return t.coerceString();
if (t instanceof o.O) return t.values();
if (t instanceof s.b) {
const e = t.pairs();
const n = {};
for (const t of e) n[t.key] = t.value;
return n;
}
return t;
}
}),
379: ((e, t, n) => {
n.d(t, {
e: () => reviver
});
var o = n(8315);
var r = n(5438);
var s = n(8596);
var a = n(7749);
var i = n(9881);
var l = n(3637);
function reviver(e, t) {
if (t === null) return new a.U;
if (typeof t === "string") return new l.u(t);
if (typeof t === "number") return new i.Q(t);
if (typeof t === "boolean") return new r.b(t);
if (Array.isArray(t)) return new o.O(...t);
if (typeof t === "object") return new s.b(...Object.keys(t).map(e => ({
key: e,
value: t[e]
})));
return t;
}
}),
3637: ((e, t, n) => {
n.d(t, {
u: () => StringData
});
var o = n(1674);
class StringData {
constructor(e) {
this.value = e;
this.kind = o.b.String;
this.primitive = true;
}
coerceString() {
return this.value;
}
number() {
return Number(this.value);
}
}
}),
449: ((e, t, n) => {
n.d(t, {
By: () => a,
VP: () => r,
ZI: () => ExpressionEvaluationError,
dM: () => s,
tj: () => ExpressionError
});
var o = n(2083);
const r = 50;
const s = 21e3;
var a;
(function(e) {
e[e["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
e[e["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
e[e["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
e[e["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
e[e["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
e[e["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
e[e["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
e[e["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
e[e["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
e[e["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(a || (a = {}));
class ExpressionError extends Error {
constructor(e, t) {
super(`${errorDescription(e)}: '${(0, o.Lk)(t)}'`);
this.typ = e;
this.tok = t;
this.pos = this.tok.range.start;
}
}
function errorDescription(e) {
switch (e) {
case a.ErrorUnexpectedEndOfExpression:
return "Unexpected end of expression";

case a.ErrorUnexpectedSymbol:
return "Unexpected symbol";

case a.ErrorUnrecognizedNamedValue:
return "Unrecognized named-value";

case a.ErrorExceededMaxDepth:
return `Exceeded max expression depth ${r}`;

case a.ErrorExceededMaxLength:
return `Exceeded max expression length ${s}`;

case a.ErrorTooFewParameters:
return "Too few parameters supplied";

case a.ErrorTooManyParameters:
return "Too many parameters supplied";

case a.ErrorEvenParameters:
return "Even number of parameters supplied, requires an odd number of parameters";

case a.ErrorUnrecognizedContext:
return "Unrecognized named-value";

case a.ErrorUnrecognizedFunction:
return "Unrecognized function";

default:
return "Unknown error";
}
}
class ExpressionEvaluationError extends Error {}
}),
2083: ((e, t, n) => {
n.d(t, {
JG: () => Lexer,
Lk: () => tokenString,
ks: () => s
});
var o = n(5958);
var r = n(449);
var s;
(function(e) {
e[e["UNKNOWN"] = 0] = "UNKNOWN";
e[e["LEFT_PAREN"] = 1] = "LEFT_PAREN";
e[e["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
e[e["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
e[e["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
e[e["COMMA"] = 5] = "COMMA";
e[e["DOT"] = 6] = "DOT";
e[e["BANG"] = 7] = "BANG";
e[e["BANG_EQUAL"] = 8] = "BANG_EQUAL";
e[e["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
e[e["GREATER"] = 10] = "GREATER";
e[e["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
e[e["LESS"] = 12] = "LESS";
e[e["LESS_EQUAL"] = 13] = "LESS_EQUAL";
e[e["AND"] = 14] = "AND";
e[e["OR"] = 15] = "OR";
e[e["STAR"] = 16] = "STAR";
e[e["NUMBER"] = 17] = "NUMBER";
e[e["STRING"] = 18] = "STRING";
e[e["IDENTIFIER"] = 19] = "IDENTIFIER";
e[e["TRUE"] = 20] = "TRUE";
e[e["FALSE"] = 21] = "FALSE";
e[e["NULL"] = 22] = "NULL";
e[e["EOF"] = 23] = "EOF";
})(s || (s = {}));
function tokenString(e) {
switch (e.type) {
case s.EOF:
return "EOF";

case s.NUMBER:
return e.lexeme;

case s.STRING:
return e.value.toString();

default:
return e.lexeme;
}
}
class Lexer {
constructor(e) {
this.input = e;
this.start = 0;
this.offset = 0;
this.line = 0;
this.lastLineOffset = 0;
this.tokens = [];
}
lex() {
if (this.input.length > r.dM) throw new Error("ErrorExceededMaxLength");
while (!this.atEnd()) {
this.start = this.offset;
const e = this.next();
switch (e) {
case "(":
this.addToken(s.LEFT_PAREN);
break;

case ")":
this.addToken(s.RIGHT_PAREN);
break;

case "[":
this.addToken(s.LEFT_BRACKET);
break;

case "]":
this.addToken(s.RIGHT_BRACKET);
break;

case ",":
this.addToken(s.COMMA);
break;

case ".":
if (this.previous() != s.IDENTIFIER && this.previous() != s.RIGHT_BRACKET && this.previous() != s.RIGHT_PAREN && this.previous() != s.STAR) this.consumeNumber(); else this.addToken(s.DOT);
break;

case "-":
case "+":
this.consumeNumber();
break;

case "!":
this.addToken(this.match("=") ? s.BANG_EQUAL : s.BANG);
break;

case "=":
if (!this.match("=")) {
this.consumeIdentifier();
break;
}
this.addToken(s.EQUAL_EQUAL);
break;

case "<":
this.addToken(this.match("=") ? s.LESS_EQUAL : s.LESS);
break;

case ">":
this.addToken(this.match("=") ? s.GREATER_EQUAL : s.GREATER);
break;

case "&":
if (!this.match("&")) {
this.consumeIdentifier();
break;
}
this.addToken(s.AND);
break;

case "|":
if (!this.match("|")) {
this.consumeIdentifier();
break;
}
this.addToken(s.OR);
break;

case "*":
this.addToken(s.STAR);
break;

case " ":
case "\r":
case "\t":
break;

case "\n":
++this.line;
this.lastLineOffset = this.offset;
break;

case "'":
this.consumeString();
break;

default:
switch (true) {
case isDigit(e):
this.consumeNumber();
break;

default:
this.consumeIdentifier();
break;
}
}
}
this.tokens.push({
type: s.EOF,
lexeme: "",
range: this.range()
});
return {
tokens: this.tokens
};
}
pos() {
return {
line: this.line,
column: this.start - this.lastLineOffset
};
}
endPos() {
return {
line: this.line,
column: this.offset - this.lastLineOffset
};
}
range() {
return {
start: this.pos(),
end: this.endPos()
};
}
atEnd() {
return this.offset >= this.input.length;
}
peek() {
if (this.atEnd()) return "\0";
return this.input[this.offset];
}
peekNext() {
if (this.offset + 1 >= this.input.length) return "\0";
return this.input[this.offset + 1];
}
previous() {
const e = this.tokens.length;
if (e == 0) return s.EOF;
return this.tokens[e - 1].type;
}
next() {
return this.input[this.offset++];
}
match(e) {
if (this.atEnd()) return false;
if (this.input[this.offset] !== e) return false;
this.offset++;
return true;
}
addToken(e, t) {
this.tokens.push({
type: e,
lexeme: this.input.substring(this.start, this.offset),
range: this.range(),
value: t
});
}
consumeNumber() {
while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) this.next();
const e = this.input.substring(this.start, this.offset);
const t = new o.uQ(e).number();
if (isNaN(t)) throw new Error(`Unexpected symbol: '${e}'. Located at position ${this.start + 1} within expression: ${this.input}`);
this.addToken(s.NUMBER, t);
}
consumeString() {
while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
if (this.peek() === "\n") this.line++;
if (this.peek() === "'" && this.peekNext() === "'") this.next();
this.next();
}
if (this.atEnd()) throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
this.next();
let e = this.input.substring(this.start + 1, this.offset - 1);
e = e.replace("''", "'");
this.addToken(s.STRING, e);
}
consumeIdentifier() {
while (!this.atEnd() && !isBoundary(this.peek())) this.next();
let e = s.IDENTIFIER;
let t;
const n = this.input.substring(this.start, this.offset);
if (this.previous() != s.DOT) switch (n) {
case "true":
e = s.TRUE;
break;

case "false":
e = s.FALSE;
break;

case "null":
e = s.NULL;
break;

case "NaN":
e = s.NUMBER;
t = NaN;
break;

case "Infinity":
e = s.NUMBER;
t = 1 / 0;
break;
}
if (!isLegalIdentifier(n)) throw new Error(`Unexpected symbol: '${n}'. Located at position ${this.start + 1} within expression: ${this.input}`);
this.addToken(e, t);
}
}
function isDigit(e) {
return e >= "0" && e <= "9";
}
function isBoundary(e) {
switch (e) {
case "(":
case "[":
case ")":
case "]":
case ",":
case ".":
case "!":
case ">":
case "<":
case "=":
case "&":
case "|":
return true;
}
return /\s/.test(e);
}
function isLegalIdentifier(e) {
if (e == "") return false;
const t = e[0];
if (t >= "a" && t <= "z" || t >= "A" && t <= "Z" || t == "_") {
for (const t of e.substring(1).split("")) if (t >= "a" && t <= "z" || t >= "A" && t <= "Z" || t >= "0" && t <= "9" || t == "_" || t == "-") ; else return false;
return true;
}
return false;
}
}),
7085: ((e, t, n) => {
n.d(t, {
i: () => Parser
});
var o = n(2049);
var r = n(5958);
var s = n(449);
const a = {
name: "case",
description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
minArgs: 3,
maxArgs: Number.MAX_SAFE_INTEGER,
call: (...e) => {
for (let t = 0; t < e.length - 1; t += 2) {
const n = e[t];
if (n.kind !== r.b8.Boolean) throw new Error("case predicate must evaluate to a boolean value");
if (n.value) return e[t + 1];
}
return e[e.length - 1];
}
};
function coerceTypes(e, t) {
let n = e;
let o = t;
if (e.kind === t.kind) return [ n, o ];
switch (e.kind) {
case r.b8.Number:
if (t.kind === r.b8.String) {
o = new r.Q9(t.number());
return [ n, o ];
}
break;

case r.b8.String:
if (t.kind === r.b8.Number) {
n = new r.Q9(e.number());
return [ n, o ];
}
break;

case r.b8.Null:
case r.b8.Boolean:
n = new r.Q9(e.number());
return coerceTypes(n, o);
}
switch (t.kind) {
case r.b8.Null:
case r.b8.Boolean:
o = new r.Q9(t.number());
return coerceTypes(n, o);
}
return [ n, o ];
}
function equals(e, t) {
const [n, o] = coerceTypes(e, t);
if (n.kind != o.kind) return false;
switch (n.kind) {
case r.b8.Null:
return true;

case r.b8.Number:
{
const e = n.value;
const t = o.value;
if (isNaN(e) || isNaN(t)) return false;
return e == t;
}

case r.b8.String:
{
const e = n.value;
const t = o.value;
return toUpperSpecial(e) === toUpperSpecial(t);
}

case r.b8.Boolean:
{
const e = n.value;
const t = o.value;
return e == t;
}

case r.b8.Dictionary:
case r.b8.Array:
return n === o;
}
return false;
}
function toUpperSpecial(e) {
const t = [];
let n = 0;
const o = e.length;
let r = e.indexOf("ı");
while (n < o) if (n < r) {
t.push(e.substring(n, r).toUpperCase());
n = r;
} else if (n == r) {
t.push(e.substring(n, n + 1));
n += 1;
r = e.indexOf("ı", n);
} else {
t.push(e.substring(n).toUpperCase());
break;
}
return t.join("");
}
const i = {
name: "contains",
description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
minArgs: 2,
maxArgs: 2,
call: (...e) => {
const t = e[0];
const n = e[1];
if (t.primitive) {
const e = t.coerceString();
if (n.primitive) {
const t = n.coerceString();
return new r.bo(e.toLowerCase().includes(t.toLowerCase()));
}
} else if (t.kind === r.b8.Array) {
const e = t;
if (e.values().length === 0) return new r.bo(false);
for (const t of e.values()) if (equals(n, t)) return new r.bo(true);
}
return new r.bo(false);
}
};
const l = {
name: "endsWith",
description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
minArgs: 2,
maxArgs: 2,
call: (...e) => {
const t = e[0];
if (!t.primitive) return new r.bo(false);
const n = e[1];
if (!n.primitive) return new r.bo(false);
const o = toUpperSpecial(t.coerceString());
const s = toUpperSpecial(n.coerceString());
return new r.bo(o.endsWith(s));
}
};
const c = {
name: "format",
description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
minArgs: 1,
maxArgs: 255,
call: (...e) => {
const t = e[0].coerceString();
const n = [];
let o = 0;
while (o < t.length) {
const r = t.indexOf("{", o);
const s = t.indexOf("}", o);
if (r >= 0 && (s < 0 || s > r)) {
if (safeCharAt(t, r + 1) === "{") {
n.push(t.substr(o, r - o + 1));
o = r + 2;
continue;
}
if (s > r + 1) {
const a = readArgIndex(t, r + 1);
if (a.success) {
if (1 + a.result > e.length - 1) throw new Error(`The following format string references more arguments than were supplied: ${t}`);
if (r > o) n.push(t.substr(o, r - o));
n.push(`${e[1 + a.result].coerceString()}`);
o = s + 1;
continue;
}
}
throw new Error(`The following format string is invalid: ${t}`);
} else if (s >= 0) if (safeCharAt(t, s + 1) === "}") {
n.push(t.substr(o, s - o + 1));
o = s + 2;
} else throw new Error(`The following format string is invalid: ${t}`); else {
n.push(t.substr(o));
break;
}
}
return new r.uQ(n.join(""));
}
};
function safeCharAt(e, t) {
if (e.length > t) return e[t];
return "\0";
}
function readArgIndex(e, t) {
let n = 0;
for (;;) {
const o = safeCharAt(e, t + n);
if (o >= "0" && o <= "9") n++; else break;
}
if (n < 1) return {
success: false
};
const o = t + n - 1;
const r = parseInt(e.substr(t, n));
return {
success: !isNaN(r),
result: r,
endIndex: o
};
}
var u = n(379);
const d = {
name: "fromJson",
description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
minArgs: 1,
maxArgs: 1,
call: (...e) => {
const t = e[0];
const n = t.coerceString();
if (n.trim() === "") throw new Error("empty input");
try {
return JSON.parse(n, u.e);
} catch (e) {
throw new s.ZI("Error parsing JSON when evaluating fromJson", {
cause: e
});
}
}
};
const p = {
name: "join",
description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
minArgs: 1,
maxArgs: 2,
call: (...e) => {
if (e[0].primitive) return new r.uQ(e[0].coerceString());
if (e[0].kind === r.b8.Array) {
let t = ",";
if (e.length > 1 && e[1].primitive) t = e[1].coerceString();
return new r.uQ(e[0].values().map(e => e.coerceString()).join(t));
}
return new r.uQ("");
}
};
const h = {
name: "startsWith",
description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
minArgs: 2,
maxArgs: 2,
call: (...e) => {
const t = e[0];
if (!t.primitive) return new r.bo(false);
const n = e[1];
if (!n.primitive) return new r.bo(false);
const o = toUpperSpecial(t.coerceString());
const s = toUpperSpecial(n.coerceString());
return new r.bo(o.startsWith(s));
}
};
var f = n(9442);
const m = {
name: "toJson",
description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
minArgs: 1,
maxArgs: 1,
call: (...e) => new r.uQ(JSON.stringify(e[0], f.$, "  "))
};
const v = {
case: a,
contains: i,
endswith: l,
format: c,
fromjson: d,
join: p,
startswith: h,
tojson: m
};
function validateFunction(e, t, n) {
const o = t.lexeme.toLowerCase();
let r;
r = v[o];
if (!r) {
r = e.extensionFunctions.get(o);
if (!r) {
if (!e.allowUnknownKeywords) throw new s.tj(s.By.ErrorUnrecognizedFunction, t);
return;
}
}
if (n < r.minArgs) throw new s.tj(s.By.ErrorTooFewParameters, t);
if (n > r.maxArgs) throw new s.tj(s.By.ErrorTooManyParameters, t);
if (o === "case" && n % 2 === 0) throw new s.tj(s.By.ErrorEvenParameters, t);
}
var g = n(2083);
class Parser {
constructor(e, t, n) {
this.tokens = e;
this.offset = 0;
this.depth = 0;
this.extContexts = new Map;
this.extFuncs = new Map;
for (const e of t) this.extContexts.set(e.toLowerCase(), true);
for (const {name: e, func: t} of n.map(e => ({
name: e.name,
func: e
}))) this.extFuncs.set(e.toLowerCase(), t);
this.context = {
allowUnknownKeywords: false,
extensionContexts: this.extContexts,
extensionFunctions: this.extFuncs
};
}
parse() {
let e;
if (this.atEnd()) return e;
e = this.expression();
if (!this.atEnd()) throw this.buildError(s.By.ErrorUnexpectedSymbol, this.peek());
return e;
}
expression() {
this.incrDepth();
try {
return this.logicalOr();
} finally {
this.decrDepth();
}
}
logicalOr() {
let e = this.logicalAnd();
if (this.check(g.ks.OR)) {
this.incrDepth();
try {
const t = new o.oD(this.peek(), [ e ]);
e = t;
while (this.match(g.ks.OR)) {
const e = this.logicalAnd();
t.args.push(e);
}
} finally {
this.decrDepth();
}
}
return e;
}
logicalAnd() {
let e = this.equality();
if (this.check(g.ks.AND)) {
this.incrDepth();
try {
const t = new o.oD(this.peek(), [ e ]);
e = t;
while (this.match(g.ks.AND)) {
const e = this.equality();
t.args.push(e);
}
} finally {
this.decrDepth();
}
}
return e;
}
equality() {
let e = this.comparison();
while (this.match(g.ks.BANG_EQUAL, g.ks.EQUAL_EQUAL)) {
const t = this.previous();
const n = this.comparison();
e = new o.yI(e, t, n);
}
return e;
}
comparison() {
let e = this.unary();
while (this.match(g.ks.GREATER, g.ks.GREATER_EQUAL, g.ks.LESS, g.ks.LESS_EQUAL)) {
const t = this.previous();
const n = this.unary();
e = new o.yI(e, t, n);
}
return e;
}
unary() {
if (this.match(g.ks.BANG)) {
this.incrDepth();
const e = this.previous();
const t = this.unary();
try {
return new o._c(e, t);
} finally {
this.decrDepth();
}
}
return this.index();
}
index() {
let e = this.call();
let t = 0;
if (e instanceof o.aU || e instanceof o.R6 || e instanceof o.QC) {
let n = true;
while (n) switch (true) {
case this.match(g.ks.LEFT_BRACKET):
{
let n;
if (this.match(g.ks.STAR)) n = new o.FE; else n = this.expression();
this.consume(g.ks.RIGHT_BRACKET, s.By.ErrorUnexpectedSymbol);
this.incrDepth();
t++;
e = new o.p_(e, n);
break;
}

case this.match(g.ks.DOT):
this.incrDepth();
t++;
if (this.match(g.ks.IDENTIFIER)) {
const t = this.previous();
e = new o.p_(e, new o.uS(new r.uQ(t.lexeme), t));
} else if (this.match(g.ks.STAR)) e = new o.p_(e, new o.FE); else throw this.buildError(s.By.ErrorUnexpectedSymbol, this.peek());
break;

default:
n = false;
}
}
for (let e = 0; e < t; e++) this.decrDepth();
return e;
}
call() {
if (!this.check(g.ks.IDENTIFIER)) return this.primary();
const e = this.next();
if (!this.match(g.ks.LEFT_PAREN)) {
if (!this.extContexts.has(e.lexeme.toLowerCase())) throw this.buildError(s.By.ErrorUnrecognizedContext, e);
return new o.QC(e);
}
const t = [];
while (!this.match(g.ks.RIGHT_PAREN)) {
const e = this.expression();
t.push(e);
if (!this.check(g.ks.RIGHT_PAREN)) this.consume(g.ks.COMMA, s.By.ErrorUnexpectedSymbol);
}
validateFunction(this.context, e, t.length);
return new o.R6(e, t);
}
primary() {
switch (true) {
case this.match(g.ks.FALSE):
return new o.uS(new r.bo(false), this.previous());

case this.match(g.ks.TRUE):
return new o.uS(new r.bo(true), this.previous());

case this.match(g.ks.NULL):
return new o.uS(new r.Uv, this.previous());

case this.match(g.ks.NUMBER):
return new o.uS(new r.Q9(this.previous().value), this.previous());

case this.match(g.ks.STRING):
return new o.uS(new r.uQ(this.previous().value), this.previous());

case this.match(g.ks.LEFT_PAREN):
{
const e = this.expression();
if (this.atEnd()) throw this.buildError(s.By.ErrorUnexpectedEndOfExpression, this.previous());
this.consume(g.ks.RIGHT_PAREN, s.By.ErrorUnexpectedSymbol);
return new o.aU(e);
}

case this.atEnd():
throw this.buildError(s.By.ErrorUnexpectedEndOfExpression, this.previous());
}
throw this.buildError(s.By.ErrorUnexpectedSymbol, this.peek());
}
match(...e) {
for (const t of e) if (this.check(t)) {
this.next();
return true;
}
return false;
}
check(e) {
if (this.atEnd()) return false;
return this.peek().type == e;
}
atEnd() {
return this.peek().type == g.ks.EOF;
}
next() {
if (!this.atEnd()) this.offset++;
return this.previous();
}
peek() {
return this.tokens[this.offset];
}
previous() {
return this.tokens[this.offset - 1];
}
consume(e, t) {
if (this.check(e)) {
this.next();
return;
}
throw this.buildError(t, this.peek());
}
incrDepth() {
this.depth++;
if (this.depth > s.VP) throw this.buildError(s.By.ErrorExceededMaxDepth, this.peek());
}
decrDepth() {
this.depth--;
}
buildError(e, t) {
return new s.tj(e, t);
}
}
}),
6984: ((e, t, n) => {
n.r(t);
n.d(t, {
diagnose: () => diagnose,
doctor: () => doctor
});
var o = n(5987);
var r = n(5702);
var s = n(43);
var a = n(2373);
var i = n(1346);
var l = n(3619);
const c = 10;
const u = [ 403, 404 ];
function settingOf(e, t) {
if (e.ok) return {
known: true,
value: e.value
};
if (e.problem.code !== "api.forbidden") return {
known: false,
why: "unavailable"
};
const n = e.problem.permission ?? t;
return {
known: false,
why: "forbidden",
...n !== void 0 && {
permission: n
}
};
}
const d = l.Ikc({
type: l.YjP(),
reviewers: l.lqM(l.YOg(l.L5J()))
});
const p = l.Ikc({
name: l.YjP(),
can_admins_bypass: l.lqM(l.mee(l.zMY())),
protection_rules: l.lqM(l.YOg(d)),
deployment_branch_policy: l.mee(l.Ikc({
protected_branches: l.zMY(),
custom_branch_policies: l.zMY()
}))
});
const h = l.FsL(l.Ikc({
environments: l.YOg(p)
}), l.pdi(({environments: e}) => e));
const f = l.Ikc({
branch_policies: l.YOg(l.Ikc({
name: l.YjP(),
type: l.lqM(l.YjP())
}))
});
const m = l.Ikc({
custom_deployment_protection_rules: l.YOg(l.Ikc({
enabled: l.zMY(),
app: l.Ikc({
slug: l.YjP()
})
}))
});
async function readEnvironments(e, t) {
const n = await e.list("/environments", {}, h, c, u);
if (!n.ok) return settingOf(n, "actions: read");
const o = n.value.map(n => t(n.name.toLowerCase()) ? looked(e, n) : Promise.resolve(plain(n, {
known: false,
why: "unavailable"
})));
return {
known: true,
value: await Promise.all(o)
};
}
function plain({name: e, can_admins_bypass: t, protection_rules: n = []}, o) {
return {
name: e,
canAdminsBypass: t ?? null,
reviewers: n.flatMap(({reviewers: e = []}) => e).length,
policy: o,
apps: {
known: false,
why: "unavailable"
}
};
}
async function looked(e, t) {
const n = {
environment_name: t.name
};
const o = "/environments/{environment_name}";
const [r, s] = await Promise.all([ policyOf(e, t), e.get(`${o}/deployment_protection_rules`, n, m, u) ]);
const a = settingOf(s, "actions: read");
return {
...plain(t, r),
apps: a.known ? {
known: true,
value: a.value.custom_deployment_protection_rules.filter(({enabled: e}) => e).map(({app: e}) => e.slug)
} : a
};
}
async function policyOf(e, {name: t, deployment_branch_policy: n}) {
if (n === null) return {
known: true,
value: {
kind: "any"
}
};
if (n.protected_branches) return {
known: true,
value: {
kind: "protected-branches"
}
};
const o = await e.get("/environments/{environment_name}/deployment-branch-policies", {
environment_name: t,
per_page: 100
}, f, u);
if (!o.ok) return settingOf(o, "actions: read");
if (o.next !== null) return {
known: false,
why: "unavailable"
};
const names = e => o.value.branch_policies.filter(({type: t}) => t === "tag" === e).map(({name: e}) => e);
return {
known: true,
value: {
kind: "patterns",
tags: names(true),
branches: names(false)
}
};
}
const v = l.YOg(l.Ikc({
type: l.YjP(),
parameters: l.lqM(l.Ikc({
require_code_owner_review: l.lqM(l.zMY())
}))
}));
const g = l.Ikc({
protected: l.zMY()
});
async function readBranch(e, t) {
const n = {
branch: t
};
const [o, r] = await Promise.all([ e.list("/rules/branches/{branch}", n, v, c), e.get("/branches/{branch}", n, g, u) ]);
if (!o.ok) return settingOf(o, "metadata: read");
return {
known: true,
value: {
name: t,
rules: o.value.map(({type: e}) => e),
codeOwnerReview: o.value.some(({parameters: e}) => e?.require_code_owner_review === true),
protected: !r.ok || r.value.protected
}
};
}
const w = l.YOg(l.Ikc({
id: l.aig(),
target: l.lqM(l.YjP()),
enforcement: l.YjP()
}));
const b = l.Ikc({
name: l.YjP(),
conditions: l.lqM(l.mee(l.Ikc({
ref_name: l.lqM(l.Ikc({
include: l.lqM(l.YOg(l.YjP())),
exclude: l.lqM(l.YOg(l.YjP()))
}))
}))),
rules: l.YOg(l.Ikc({
type: l.YjP()
}))
});
async function readTagRulesets(e) {
const t = {
includes_parents: true
};
const n = await e.list("/rulesets", {
...t,
targets: "tag"
}, w, c);
if (!n.ok) return settingOf(n, "metadata: read");
const o = n.value.filter(({target: e, enforcement: t}) => e === "tag" && t === "active");
const r = await Promise.all(o.map(({id: n}) => e.get("/rulesets/{ruleset_id}", {
...t,
ruleset_id: n
}, b, u)));
const s = [];
for (const e of r) {
if (!e.ok) return settingOf(e, "metadata: read");
const {name: t, conditions: n, rules: o} = e.value;
const r = n?.ref_name;
s.push({
name: t,
include: r?.include ?? [],
exclude: r?.exclude ?? [],
rules: o.map(({type: e}) => e)
});
}
return {
known: true,
value: s
};
}
var k = n(9339);
const y = l.mee(l.Ikc({
type: l.YjP(),
oid: l.YjP(),
size: l.aig()
}));
const j = l.Ikc({
name: l.YjP(),
type: l.YjP(),
oid: l.YjP(),
size: l.aig()
});
const x = l.mee(l.Ikc({
object: l.mee((0, i.yS)(j))
}));
const z = {
workflows: ".github/workflows"
};
const E = {
owners: ".github/CODEOWNERS",
rootOwners: "CODEOWNERS",
docsOwners: "docs/CODEOWNERS",
action: "action.yml",
solution: ".ezdrav/solution.yml",
declarations: ".ezdrav/doctor.yml"
};
const O = l.X$i(k.dD, {
visibility: l.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
defaultBranchRef: l.Ikc({
name: l.YjP(),
target: l.Ikc({
oid: l.YjP(),
workflows: x,
owners: y,
rootOwners: y,
docsOwners: y,
action: y,
solution: y,
declarations: y
})
})
});
async function listFiles(e) {
const t = Object.entries(E).map(([e, t]) => `${e}: file(path: "${t}") { type oid size }`).join("\n");
const n = `visibility defaultBranchRef { name target { oid ... on Commit {\n    workflows: file(path: "${z.workflows}") { object { ... on Tree { entries { name type oid size } } } }\n    ${t} } } }`;
const o = await e.ask({
name: "RepositoryFiles",
asks: n
}, O);
if (!o.ok) return o;
const {visibility: r, defaultBranchRef: s} = o.value;
const {target: a} = s;
const i = (a.workflows?.object?.entries ?? []).flatMap(({name: e, type: t, oid: n, size: o}) => t === "blob" ? [ {
path: `${z.workflows}/${e}`,
oid: n,
size: o
} ] : []);
const l = Object.entries(E).flatMap(([e, t]) => {
const n = a[e];
return n?.type === "blob" ? [ {
path: t,
oid: n.oid,
size: n.size
} ] : [];
});
return {
...o,
value: {
visibility: r.toLowerCase(),
defaultBranch: s.name,
tip: a.oid,
blobs: [ ...i, ...l ]
}
};
}
const S = /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+)\/(?<path>[^@]+)@(?<ref>.+)$/;
const $ = l.Ikc({
repository: l.Ikc({
object: i.NQ
})
});
async function readCalled(e, t) {
const n = S.exec(t)?.groups;
if (n === void 0) return {
known: false,
why: "invalid"
};
const {owner: o, name: r, path: s, ref: a} = n;
const i = "query Called($owner: String!, $name: String!, $expression: String!) {\n    repository(owner: $owner, name: $name) { object(expression: $expression) {\n      ... on Blob { oid text isTruncated } } } }";
const l = await e.query(i, {
owner: o,
name: r,
expression: `${a}:${s}`
}, $);
if (!l.ok) return settingOf(l);
const c = l.value.repository.object;
if (typeof c?.text !== "string" || c.isTruncated === true) return {
known: false,
why: "unavailable"
};
return {
known: true,
value: c.text
};
}
async function readPaths(e, t, n) {
const o = l.MfU(i.NQ, null);
const r = await e.askEach(n, {
name: "Actions",
member: (0, i.cu)(t),
schema: o
});
if (!r.ok) return r;
const s = [ ...r.value ].flatMap(([e, t]) => typeof t?.text === "string" ? [ {
path: e,
text: t.text
} ] : []);
return {
...r,
value: s
};
}
var M = n(4391);
var A = n(5354);
const N = 10;
function auditAnnotations(e, t) {
const n = (0, A.jS)(t);
return [ "error", "warning" ].flatMap(t => e.findings.filter(({severity: e}) => e === t).slice(0, N).map(e => {
const {what: o, fix: r} = (0, A.zt)(e, n);
const {file: s, line: a, column: i, code: l} = e;
const c = s !== null && !s.includes("@");
return {
level: t,
title: l,
message: (0, M.M_)(`${o} ${r}`, n.quotes),
...c && {
file: s,
line: a ?? 1,
column: i ?? 1
}
};
}));
}
var T = n(6657);
var _ = n(9166);
var I = n(6829);
var L = n(1042);
var C = n(265);
var R = n(401);
var P = n(6730);
var D = n(5630);
var G = n(7223);
var U = n(498);
async function diagnose(e) {
const t = await listFiles(e);
if (!t.ok) return t;
const n = t.value.blobs.filter(({size: e}) => e <= P.bS);
const s = [ ...new Set(n.map(({oid: e}) => e)) ];
const l = await (0, i.b4)(e, s);
if (!l.ok) return l;
const c = t.value.blobs.map(({path: e, oid: t}) => ({
path: e,
text: (0, P["if"])(l.value.get(t) ?? new Uint8Array)
}));
const u = await withActions(e, t.value.tip, c);
if (!u.ok) return u;
const bytesOf = e => {
const n = t.value.blobs.find(t => t.path === e);
return [ n !== void 0, l.value.get(n?.oid ?? "") ?? null ];
};
const d = (0, P.h6)(...bytesOf(o.hq));
const p = await Promise.all((0, r.U9)(u.value).map(async t => [ t, await readCalled(e.client, t) ]));
const h = {
files: u.value,
called: new Map(p),
solution: d,
declarations: (0, P.Rl)(...bytesOf(P.UJ)),
settings: a.GS
};
const f = d.known ? d.value?.organisation : void 0;
const [m, v] = await Promise.all([ settingsOf(e, t.value, h), f === void 0 ? null : (0, 
D.houseOf)(e, f) ]);
const g = (0, P._C)(bytesOf(o.hq)[1]);
const {report: w, ...b} = (0, R.H)({
...h,
settings: m
}, v, g);
const k = f === void 0 || v === null ? null : {
repository: f.repository,
named: g?.([ "organisation" ]) ?? null,
house: v,
...b
};
return {
...t,
value: {
report: w,
language: (0, P.eX)(d),
organisation: k
}
};
}
async function withActions(e, t, n) {
let o = n;
for (let n = 0; ;n += 1) {
const s = (0, r.N7)(o).flatMap(P.SH);
const a = await readPaths(e, t, n < P.dI ? s : []);
if (!a.ok) return a;
if (a.value.length === 0) return {
...a,
value: o
};
o = [ ...o, ...a.value ];
}
}
async function settingsOf(e, {visibility: t, defaultBranch: n}, o) {
const i = (0, s.iF)(o);
const l = (0, r.sb)(o).jobs.flatMap(({job: e}) => e.environment?.text.toLowerCase() ?? []);
const isWanted = e => l.includes(e) || (0, s.aX)(e, i) === "production";
const [c, u, d] = await Promise.all([ readEnvironments(e, isWanted), readBranch(e, n), readTagRulesets(e) ]);
const p = {
environments: c,
branch: u,
tagRulesets: d,
visibility: (0, a.eO)(t),
workflowPermissions: (0, a.pL)("forbidden", "administration: read"),
plan: (0, a.pL)("forbidden")
};
return {
...p,
plan: planOf(p, isWanted, e.client.enterpriseVersion !== null)
};
}
function planOf({environments: e, visibility: t, plan: n}, o, r) {
const s = t.known && t.value !== "public";
const i = t.known && t.value === "internal";
const l = s && e.known && e.value.some(({name: e, apps: t}) => o(e.toLowerCase()) && t.known && t.value.length > 0);
return r || i || l ? (0, a.eO)("enterprise") : n;
}
async function doctor(e) {
return (0, I.Yp)(e, async t => {
const n = await diagnose(t);
if (!n.ok) return (0, L.jU)(n.problem, e.inputs.language ?? "en");
const {report: o, language: r, organisation: s} = n.value;
const a = e.inputs.language ?? r ?? "en";
const i = U.S.product;
const l = {
exitCode: (0, C.T)(o),
outputs: {},
log: (0, _.$)(o, {
language: a,
colour: false,
version: i
}),
summary: (0, _.q)(o, a, i),
annotations: auditAnnotations(o, a),
report: (0, T.g)(o, a, i)
};
return s === null ? l : (0, G.tl)(l, s, a);
});
}
})
};
