import { modules as e } from "./shared.ezdrav.js";

export const id = 225;

export const ids = [ 225, 660, 2036, 4289, 5578 ];

export const modules = {
...e,
6378: ((e, t, n) => {
n.d(t, {
BH: () => isExpression,
Fl: () => ourAction,
ay: () => o,
sN: () => isCopy
});
const o = "ezdrav/ezdrav-intervention-gate";
const r = /^name:\s*['"]?eZdrav intervention gate\b/m;
function ourAction(e, t) {
const n = e.files.some(({path: e, text: t}) => /^action\.ya?ml$/.test(e) && r.test(t));
const s = new Set([ o, ...t ].map(e => e.toLowerCase()));
return e => {
const t = e.uses?.text ?? "";
const [o = ""] = t.toLowerCase().split("@");
if (!s.has(o) && !(n && /^\.\/?$/.test(t))) return null;
const r = e.inputs.get("mode");
const i = r?.text || "gate";
return {
step: e,
mode: isExpression(i) ? null : i,
at: r?.place ?? e.place
};
};
}
function isCopy({uses: e}) {
const [t = ""] = (e?.text ?? "").toLowerCase().split("@");
return t.endsWith(o.slice(o.indexOf("/"))) && t !== o;
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
const i = s.reduce((e, t) => e + (t === null ? 0 : count(t)), 1);
n.set(t, i);
return i;
};
return count(e.contents) > r;
}
const i = 100;
const a = 200;
function isTooDeep(e) {
let t = 0;
let n = 0;
let r = true;
let s = false;
for (const c of (new o.JG).lex(e)) {
const e = s ? null : o.DB.tokenType(c);
if (e === "flow-seq-start" || e === "flow-map-start") t += 1;
if (e === "flow-seq-end" || e === "flow-map-end") t = Math.max(0, t - 1);
if (e === "seq-item-ind" || e === "explicit-key-ind") n += 1;
const l = e === "space" && r && c.length > a;
if (t > i || n > i || l) return true;
s = e === "scalar";
if (s) continue;
r = c.endsWith("\n");
if (r) n = 0;
}
return false;
}
const c = 524288;
class Entry {
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
const n = new Entry(this.#e, e).text;
return n === null ? [] : [ [ n, new Entry(this.#e, t) ] ];
});
}
get items() {
return (0, o.oP)(this.#t) ? this.#t.items.map(e => new Entry(this.#e, e)) : [];
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
if (t.length > c) return {
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
const [i] = s.errors;
if (i !== void 0) {
const {line: t, col: n} = r.linePos(i.pos[0]);
return {
ok: false,
place: {
file: e,
line: t,
column: n
},
why: i.code
};
}
if (isTooMuch(s)) return {
ok: false,
place: n,
why: "too-large"
};
return {
ok: true,
root: new Entry({
file: e,
text: t,
lines: r,
document: s
}, s.contents)
};
}
const l = "${{ computed }}";
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
add(t.text, [ o.text?.text ?? l ]);
}
continue;
}
const e = o.text;
add(t, e === null ? o.items.map(e => e.text?.text ?? l) : [ e.text === "" ? l : e.text ]);
for (const e of o.items) for (const [n, o] of e.pairs) add(`${t}.${n.text}`, [ o.text?.text ?? l ]);
}
for (const o of e.get("exclude")?.items ?? []) {
const [e, ...r] = o.pairs;
const s = e?.[0].text.toLowerCase() ?? "";
const i = e?.[1].text?.text ?? null;
if (r.length > 0 || i === null || n.has(s)) continue;
const a = t.get(s)?.filter(e => e !== i);
if (a !== void 0) t.set(s, a);
}
return t;
}
var u = n(289);
const d = /\$\{\{.*?\}\}/gs;
const f = /(?<![.\w-])secrets\b\s*(?:\.\s*(?<dotted>[A-Za-z_][\w-]*)|\[\s*'(?<indexed>[^']*)'\s*\])?/gi;
function secretsIn(e) {
if (e === null) return [];
return e.matches(d).flatMap(({match: e, place: t}) => [ ...e[0].matchAll(f) ].map(({groups: e}) => ({
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
225: ((e, t, n) => {
n.r(t);
n.d(t, {
unfitSigners: () => unfitSigners
});
var o = n(6378);
var r = n(289);
var s = n(4419);
const i = new Set([ "announce", "approve", "staff", "request" ]);
function maySign(e, t) {
const n = (0, s.S)(e, t);
if (!n.ok) return false;
const {workflow: o} = n;
return o.jobs.filter(({steps: e}) => e.some(speaks)).every(e => {
const t = e.permissions ?? o.permissions;
return t !== null && (0, r.Mc)(t, "id-token") === "write";
});
}
function speaks({uses: e, inputs: t}) {
const n = e?.text ?? "";
const r = n.toLowerCase().startsWith(`${o.ay}@`) || /^\.\/?$/.test(n);
return r && i.has(t.get("mode")?.text ?? "");
}
var a = n(758);
const c = ".ezdrav/solution.yml";
function unfitSigners(e, t, n) {
const o = (0, a.e)(e);
return (e.evidence.workflows ?? []).flatMap((e, r) => {
if (!o.includes(e)) return [];
const s = n(e);
if (s !== null && maySign(e, s)) return [];
const i = t?.([ "evidence", "workflows", r ]) ?? {
line: 1,
column: 1
};
const a = `evidence.workflows.${r}`;
const l = [ "id-token: write" ];
return [ {
file: c,
...i,
code: "file.cannot-sign",
key: a,
found: e,
expected: l
} ];
});
}
}),
3608: ((e, t, n) => {
n.d(t, {
s: () => judgeChange
});
var o = n(1431);
var r = n(5223);
const within = (e, t) => (n, o) => {
const r = new Set(e(n).map(t));
return e(o).every(e => r.has(t(e)));
};
const covering = (e, t) => (n, o) => within(e, t)(o, n);
const firstNamed = e => (t, n) => e(t) === void 0 && e(n) !== void 0;
const rising = (e, t) => (n, o) => t.indexOf(e(n)) < t.indexOf(e(o));
const person = e => "id" in e ? `${e.id}` : e.email;
const frozen = (e, t) => e.freezes.every(e => t.freezes.some(({from: t, to: n, urgent: o}) => t <= e.from && e.to <= n && (o === "denied" || e.urgent === "allowed")));
const always = () => true;
const s = {
organisation: firstNamed(({organisation: e}) => e),
"organisation.repository": always,
freezes: frozen,
"approvers.client": within(({approvers: e}) => e.client, person),
"approvers.ezdrav-ict": within(({approvers: e}) => e["ezdrav-ict"], person),
"urgent-authorities": (e, t) => firstNamed(e => e["urgent-authorities"])(e, t) || t["urgent-authorities"] !== void 0 && within(e => e["urgent-authorities"] ?? [], person)(e, t),
"evidence.approvals": rising(({evidence: e}) => e.approvals, [ "recorded", "vouched", "verified" ]),
"evidence.announcement": rising(({evidence: e}) => e.announcement, [ "landed", "receipt", "signed" ]),
"calendar.lead-time": rising(({calendar: e}) => e["lead-time"], [ "default", "full-days" ]),
"calendar.extra-non-working-days": covering(({calendar: e}) => e["extra-non-working-days"], String),
"enforce-in": covering(e => e["enforce-in"], String),
"environments.production": covering(({environments: e}) => e.production, String),
"environments.test": within(({environments: e}) => e.test, String),
"reference-pattern": firstNamed(e => e["reference-pattern"]),
"contacts.solution-custodian": firstNamed(({contacts: e}) => e["solution-custodian"]),
"contacts.mail-server": firstNamed(({contacts: e}) => e["mail-server"]),
"contacts.assignees": always,
"contacts.contract-custodian": always,
"contacts.ict": always,
"contacts.servicedesk": always,
contract: always,
"contract.ends": always,
"contract.reference": always,
"urgent.valid-hours": (e, t) => t.urgent["valid-hours"] < e.urgent["valid-hours"],
"window.closes": (e, t) => t.window.closes < e.window.closes,
"window.opens": (e, t) => opens(e, "opens") < opens(t, "opens"),
"window.opens-with-downtime": (e, t) => opens(e, "opens-with-downtime") < opens(t, "opens-with-downtime")
};
function opens({window: e}, t) {
return e[t] < "12:00" ? `1 ${e[t]}` : `0 ${e[t]}`;
}
function looserRules(e, t) {
return (0, r.i)(e, t).filter(n => {
const [o = ""] = n.split(": ");
return s[o]?.(e, t) !== true;
});
}
var i = n(8048);
var a = n(8149);
var c = n(9419);
var l = n(1909);
var u = n(2371);
var d = n(845);
var f = n(7273);
var p = n(4872);
var m = n(5987);
var g = n(9928);
var v = n(5914);
var h = n(724);
var w = n(2669);
var k = n(4983);
var b = n(8318);
var x = n(4214);
var y = n(8279);
function changedPlanKeys(e, t) {
return changes(writtenIn(e), writtenIn(t), "");
}
function writtenIn(e) {
return (0, y.g7)((0, x.d)((0, b.b)(e, w.o5).text, w.o5).lexemes, w.o5).root?.written ?? {};
}
function changes(e, t, n) {
if (k.gv.has(n) || JSON.stringify(e) === JSON.stringify(t)) return [];
if (!isMapping(e) || !isMapping(t)) return [ n ];
const o = new Set([ ...Object.keys(t), ...Object.keys(e) ]);
return [ ...o ].flatMap(o => changes(e[o], t[o], n === "" ? o : `${n}.${o}`));
}
function isMapping(e) {
return typeof e === "object" && !Array.isArray(e);
}
function changeOf(e, t, n) {
const {id: o} = e.intervention;
const r = t.files.candidates.find(({intervention: e}) => e.id === o);
if (r === void 0) return {
kind: "new"
};
if (r.planDigest === e.planDigest) return {
kind: "same"
};
const [s, i] = [ t.bytes.get(r.path), n.bytes.get(e.path) ];
const a = recordsOf(r.intervention);
const c = recordsOf(e.intervention).some((t, n) => isOfOldPlan(a[n], t, e.planDigest));
const l = s === void 0 || i === void 0 ? [] : changedPlanKeys(s, i);
return {
kind: "changed",
keys: l,
told: c
};
}
function announcedFor({intervention: {announcement: e, id: t}, planDigest: n}, o, r) {
if (e === void 0) return null;
if (o.kind !== "changed") return (e.plan ?? n) === n ? e["sent-at"] : null;
const s = r.candidates.find(({intervention: e}) => e.id === t);
const [i] = s === void 0 ? [] : recordsOf(s.intervention);
const a = {
at: e["sent-at"],
plan: e.plan
};
return isOfOldPlan(i, a, n) ? null : e["sent-at"];
}
function recordsOf({announcement: e, approvals: t, urgent: n}) {
const o = [ e, n?.notification ].map(e => e && {
at: e["sent-at"],
plan: e.plan
});
const r = [ t?.client, t?.["ezdrav-ict"] ].map(e => e && {
at: e.at,
plan: e.plan
});
return [ ...o, ...r ];
}
function isOfOldPlan(e, t, n) {
if (t === void 0) return e !== void 0;
return t.plan === void 0 ? t.at === e?.at : t.plan !== n;
}
const O = {
version: 1,
staff: []
};
const $ = {
comments: [],
peeled: () => null
};
function judgeChange({defaultBranch: e, commit: t, before: n, after: o}, r, s, i, {comments: a, peeled: c} = $) {
const {files: l} = s;
const u = l.candidates.filter(({intervention: e}) => e.outcome === void 0);
const d = i.known ? i.value : null;
return {
commit: t,
defaultBranch: e,
now: d,
touched: fingerprint(n) !== fingerprint(o),
read: [ ...l.locate.keys() ].filter(e => s.bytes.has(e)).sort(),
diagnostics: [ ...l.diagnostics, ...(0, h.z)(l), ...(0, v.k)(l, c) ],
drafts: l.drafts,
plans: u.map(e => checkedPlan(e, r, s, i, a)),
removed: removedPlans(r.files, l),
ambiguous: ambiguousTags(u),
deleted: deletedRefs(r.files, l, d),
loosened: loosenedBy(r, s, d),
locate: l.locate
};
}
function loosenedBy(e, t, n) {
const isValid = ({files: {diagnostics: e}}) => !e.some(({file: e}) => e === m.iZ);
if (!e.bytes.has(m.iZ) || !isValid(e) || !isValid(t)) return null;
const {solution: o} = t.files;
const r = looserRules(e.files.solution, o);
if (r.length === 0) return null;
return {
keys: r,
holdsFrom: n === null ? null : (0, l.Pl)(n, o)
};
}
function fingerprint(e) {
return e.map(({path: e, oid: t, mode: n}) => `${e} ${t} ${n}`).sort().join("\n");
}
function checkedPlan(e, t, n, r, s) {
const {path: i, intervention: a, planDigest: c} = e;
const {schedule: l, urgent: u, status: p, id: m} = a;
const {solution: g} = n.files;
const {verdict: v, impossible: h} = verdictOn(e, n.files, r);
const w = p === "planned" ? saidOfIt(e, n.files, r, s) : [];
const k = v.reasonCodes.filter(f.hg);
const b = changeOf(e, t, n);
const x = {
reading: g.calendar["lead-time"],
extra: g.calendar["extra-non-working-days"]
};
return {
path: i,
id: m,
planDigest: c,
urgent: u !== void 0,
withdrawn: p === "withdrawn",
slot: {
start: l.start,
end: l.end
},
window: windowIn(v),
verdict: v,
refusals: k,
unlawful: h.length > 0,
impossible: h,
announced: announcedFor(e, b, t.files),
latestAnnouncement: (0, o.F0)({
start: l.start,
...x
}),
earliestStart: r.known ? (0, o.gl)({
announced: r.value,
hours: g.window,
downtime: l.downtime,
...x
}) : null,
freezes: (0, d.F)(a, g),
heard: w,
change: b
};
}
function saidOfIt(e, t, n, o) {
if (o.length === 0) return [];
const r = {
known: true,
value: o,
grade: "claimed",
sources: []
};
const s = {
...factsOn(e, t, n),
consents: r
};
return (0, c.KY)({
candidate: e,
solution: t.solution,
facts: s
});
}
function verdictOn(e, t, n) {
const {solution: o} = t;
const r = factsOn(e, t, n);
const s = (0, a._)(e, o, r);
const c = (0, u.Lq)({
candidate: e,
solution: o,
facts: r
});
const l = new Set(c.map(({rule: e}) => e));
const d = [ ...s.rules.filter(({rule: e}) => !l.has(e)), ...c ];
return {
verdict: {
...s,
rules: d,
reasonCodes: (0, i.U)(d)
},
impossible: (0, i.U)(c).filter(e => (0, f.mk)([ e ]))
};
}
function factsOn(e, t, n) {
const {path: o, intervention: r} = e;
return {
...(0, g.j2)({
now: r.schedule.start,
ref: `refs/tags/${r.release.tag}`,
sha: void 0,
actor: void 0,
environment: r.environment,
intervention: o
}, t),
now: n
};
}
function windowIn({rules: e}) {
const t = e.find(({rule: e}) => e === "schedule")?.facts ?? {};
const [n, o] = [ t["window-opens-at"], t["window-closes-at"] ].map(e => typeof e === "object" && e !== null && "at" in e ? e.at : null);
return n === null || o === null || n === void 0 || o === void 0 ? null : {
start: n,
end: o
};
}
function removedPlans(e, t) {
if (t.diagnostics.length > 0) return [];
const n = new Set(t.candidates.map(({intervention: e}) => e.id));
return e.candidates.filter(({intervention: {id: e, outcome: t}}) => t === void 0 && !n.has(e)).map(({path: e, intervention: t}) => ({
path: e,
id: t.id
}));
}
function ambiguousTags(e) {
const t = e.map(({intervention: e}) => e.release.tag);
return [ ...new Set(t.filter((e, n) => t.indexOf(e) !== n)) ];
}
function deletedRefs(e, t, n) {
if (!e.roster.known || e.roster.value === null || !t.roster.known) return [];
const o = t.diagnostics.some(({file: e}) => e === ".ezdrav/staff.yml");
if (o) return [];
const r = t.roster.value ?? O;
return (0, p.Q_)(e.roster.value, r, n).map(({ref: e}) => e);
}
}),
724: ((e, t, n) => {
n.d(t, {
z: () => ownApprovers
});
var o = n(8395);
var r = n(5987);
const s = [ "client", "ezdrav-ict" ];
function ownApprovers({solution: e, roster: t, locate: n}) {
const i = t.known ? t.value : null;
const a = n.get(r.iZ);
if (i === null || a === void 0) return [];
return s.flatMap(t => e.approvers[t].flatMap((e, n) => {
if (!("id" in e)) return [];
if ((0, o.tl)(e, i) === void 0) return [];
return [ {
file: r.iZ,
...a([ "approvers", t, n, "login" ]),
code: "file.own-approver",
key: `approvers.${t}.${n}.login`,
found: e.login,
expected: []
} ];
}));
}
}),
758: ((e, t, n) => {
n.d(t, {
e: () => ownSigners
});
function ownSigners({evidence: e}) {
if (e.announcement !== "signed") return [];
return (e.workflows ?? []).filter(e => e.startsWith(".github/"));
}
}),
5914: ((e, t, n) => {
n.d(t, {
L: () => readPins,
k: () => tagObjectPins
});
var o = n(69);
const r = 10;
async function readPins(e, t, {candidates: n}) {
const s = open(n).map(({intervention: e}) => e.release.tag);
const i = [ ...new Set(s) ].slice(0, r);
const a = await Promise.all(i.map(async n => [ n, await (0, o.zW)(e, t, `refs/tags/${n}`) ]));
const c = new Map(a.flatMap(([e, t]) => t.ok ? [ [ e, t.value ] ] : []));
return (e, t) => {
const n = c.get(t);
return n !== void 0 && n.objects.includes(e) && n.commit !== e ? n.commit : null;
};
}
function tagObjectPins({candidates: e, locate: t}, n) {
return open(e).flatMap(({path: e, intervention: {release: o}}) => {
const r = o.commit ?? "";
const s = n(r.toLowerCase(), o.tag);
if (s === null) return [];
const i = "release.commit";
const a = placeOf(t.get(e));
return [ {
file: e,
...a,
code: "file.tag-object",
key: i,
found: r,
expected: [ s ]
} ];
});
}
function placeOf(e) {
return e?.([ "release", "commit" ]) ?? {
line: 1,
column: 1
};
}
function open(e) {
return e.filter(({intervention: e}) => e.outcome === void 0 && e.release.commit !== void 0);
}
}),
2796: ((e, t, n) => {
n.d(t, {
h: () => checkRequests
});
var o = n(8232);
function checkRequests(e, t) {
const n = [];
const r = new Map;
for (const {path: s, source: i} of e.filter(e => (0, o.d)(e.path))) {
const e = (0, o.i)(s, i, t);
if (e.ok) r.set(s, e.locate); else n.push(...e.diagnostics);
}
return {
diagnostics: n,
locate: r
};
}
}),
5223: ((e, t, n) => {
n.d(t, {
i: () => changedRules
});
const o = new Set([ "evidence.announcement", "evidence.approvals", "evidence.self-hosted", "calendar.lead-time", "window.opens", "window.opens-with-downtime", "window.closes", "urgent.valid-hours" ]);
const r = new Set([ "version", "name", "client", "contractor", "language", "znet", "access-rules", "architecture" ]);
function isBlock(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function same(e, t) {
return JSON.stringify(e) === JSON.stringify(t);
}
function changedRules(e, t) {
const n = new Set([ ...Object.keys(e), ...Object.keys(t) ]);
return [ ...n ].filter(e => !r.has(e)).toSorted().flatMap(n => {
const [o, r] = [ valueOf(e, n), valueOf(t, n) ];
if (same(o, r)) return [];
return isBlock(o) && isBlock(r) ? changedIn(n, o, r) : [ n ];
});
}
function valueOf(e, t) {
return Object.entries(e).find(([e]) => e === t)?.[1];
}
function changedIn(e, t, n) {
const r = new Set([ ...Object.keys(t), ...Object.keys(n) ]);
return [ ...r ].toSorted().flatMap(r => {
if (same(t[r], n[r])) return [];
const s = `${e}.${r}`;
const shown = e => typeof e === "string" || typeof e === "number" ? `${e}` : "-";
return [ o.has(s) ? `${s}: ${shown(t[r])} → ${shown(n[r])}` : s ];
});
}
}),
4872: ((e, t, n) => {
n.d(t, {
Q_: () => unconfirmedDeletions,
Rm: () => isAnotherPerson,
We: () => idsMentioned,
sM: () => refsMentioned
});
var o = n(7183);
function unconfirmedDeletions(e, t, n) {
const r = new Map(t.staff.map(e => [ e.ref, e ]));
return e.staff.filter(e => {
const t = r.get(e.ref);
const s = t === void 0 || isAnotherPerson(t, e);
return s && (n === null || !(0, o.xK)(e, n));
});
}
function isAnotherPerson(e, t) {
const [n, o] = [ e.github?.id, t.github?.id ];
return n !== void 0 && o !== void 0 && n !== o;
}
function idsMentioned(e) {
const t = [ ...e.matchAll(/\bid["']?\s*:\s*["']?(\d{1,15})\b/g) ];
const n = [ ...e.matchAll(/\bid\b/g) ];
return t.length === n.length ? new Set(t.map(([, e]) => Number(e))) : null;
}
function refsMentioned(e) {
if (e.includes("\\")) return null;
const t = [ ...e.matchAll(/\bref["']?\s*:\s*["']?([A-Za-z0-9._-]{1,64})/g) ];
const n = [ ...e.matchAll(/\bref\b/g) ];
return t.length === n.length ? new Set(t.map(([, e = ""]) => e)) : null;
}
}),
9339: ((e, t, n) => {
n.d(t, {
_2: () => anotherRepository,
_M: () => where,
at: () => at,
lJ: () => isUrlOf,
lz: () => i,
vO: () => isPageOf,
wP: () => isAnother,
zK: () => s
});
var o = n(3619);
var r = n(7827);
function where(e) {
return {
owner: e.owner,
name: e.name
};
}
function at(e) {
return {
owner: e.owner,
repo: e.name
};
}
const s = "databaseId nameWithOwner";
const i = o.Ikc({
databaseId: o.aig(),
nameWithOwner: o.YjP()
});
function isAnother(e, t) {
const {databaseId: n, nameWithOwner: o} = t;
return e.id !== null && e.id !== n || typeof o !== "string" || !isNamed(e, o);
}
function isUrlOf(e, t) {
const [, n = ""] = /\/repos\/([^/]+\/[^/]+)(?:\/|$)/.exec(t) ?? [];
return isNamed(e, n);
}
function isPageOf({owner: e, name: t}, n) {
const [, o = ""] = /^https?:\/\/[^/]+(\/.*)$/.exec(n) ?? [];
return o.toLowerCase().startsWith(`/${e}/${t}/`.toLowerCase());
}
function isNamed({owner: e, name: t}, n) {
return n.toLowerCase() === `${e}/${t}`.toLowerCase();
}
function anotherRepository(e) {
return (0, r.O)(e, "another-repository");
}
}),
69: ((e, t, n) => {
n.d(t, {
Dk: () => c,
MI: () => peeled,
vw: () => a,
zW: () => readTag
});
var o = n(3619);
var r = n(9339);
const s = 6;
const i = o.Ikc({
kind: o.YjP(),
oid: o.YjP(),
target: o.lqM(o.RZV(() => i))
});
const a = o.Ikc({
prefix: o.YjP(),
name: o.YjP(),
target: i
});
const c = `ref(qualifiedName: $ref) { prefix name ${following(s)} }`;
function following(e) {
const t = e === 1 ? "" : ` ... on Tag { ${following(e - 1)} }`;
return `target { kind: __typename oid${t} }`;
}
async function readTag(e, t, n) {
const s = `query Tag($owner: String!, $name: String!, $ref: String!) {\n    repository(owner: $owner, name: $name) { ${r.zK} ${c} } }`;
const i = o.Ikc({
repository: o.X$i(r.lz, {
ref: o.mee(a)
})
});
const l = await e.query(s, {
...(0, r._M)(t),
ref: n
}, i);
if (!l.ok) return l;
if ((0, r.wP)(t, l.value.repository)) return (0, r._2)(l.request);
return {
...l,
value: peeled(n, l.value.repository.ref)
};
}
function peeled(e, t) {
const n = t !== null && `${t.prefix}${t.name}` === e ? t : null;
const o = [];
for (let e = n?.target; e !== void 0; e = e.target) o.push(e);
const r = o.at(-1);
return {
commit: r?.kind === "Commit" ? r.oid : null,
objects: o.map(e => e.oid),
goesOn: r?.kind === "Tag"
};
}
}),
8266: ((e, t, n) => {
n.r(t);
n.d(t, {
checkOffline: () => checkOffline
});
var o = n(1132);
var r = n(5822);
var s = n(8711);
var i = n(6389);
var a = n(4303);
var c = n(5987);
var l = n(5223);
var u = n(1742);
var d = n(763);
var f = n(6156);
function stricterRules(e, t) {
return (0, l.i)(e, t);
}
const p = {
contractor: ({contractor: e, ...t}) => t,
"contacts.servicedesk": contact("servicedesk"),
"contacts.ict": contact("ict"),
"contacts.contract-custodian": contact("contract-custodian"),
"contacts.mail-server": contact("mail-server"),
"contacts.assignees": contact("assignees"),
"approvers.ezdrav-ict": e => ({
...e,
approvers: {
...e.approvers,
"ezdrav-ict": []
}
}),
"urgent-authorities": ({"urgent-authorities": e, ...t}) => t,
"evidence.announcement": e => ({
...e,
evidence: {
...e.evidence,
announcement: u.U.evidence.announcement
}
}),
"evidence.approvals": e => ({
...e,
evidence: {
...e.evidence,
approvals: u.U.evidence.approvals
}
}),
calendar: e => ({
...e,
calendar: u.U.calendar
}),
window: e => ({
...e,
window: u.U.window
}),
freezes: e => ({
...e,
freezes: []
}),
urgent: e => ({
...e,
urgent: u.U.urgent
})
};
function contact(e) {
return t => {
const {[e]: n, ...o} = t.contacts;
return {
...t,
contacts: {
...u.U.contacts,
...o
}
};
};
}
function copiedKeys(e, t) {
const n = (0, d._)(e, t);
if (!n.ok) return [];
return Object.entries(p).flatMap(([o, r]) => {
const s = r(e);
if (inOrder(s) === inOrder(e)) return [];
const i = (0, d._)(s, t);
return i.ok && inOrder(i.solution) === inOrder(n.solution) ? [ o ] : [];
});
}
function inOrder(e) {
return JSON.stringify(ordered(e));
}
function ordered(e) {
if (Array.isArray(e)) return e.map(ordered).map(e => JSON.stringify(e)).toSorted();
if (typeof e !== "object" || e === null) return e;
return Object.entries(e).map(([e, t]) => JSON.stringify([ e, ordered(t) ])).toSorted();
}
function isCopiedRoster(e, t) {
if (e === null || t === null) return false;
const n = (0, f.E)(e, t);
const o = new Set(t.staff.map(e => inOrder(e)));
const r = new Set(t.staff.map(({ref: e}) => e));
const s = new Set(n?.staff.map(({github: e}) => e?.id));
return n?.staff.every(e => o.has(inOrder(e))) === true && e.staff.every(({ref: e, github: t}) => t === void 0 ? r.has(e) : s.has(t.id));
}
var m = n(3608);
var g = n(724);
var v = n(7100);
var h = n(5914);
var w = n(2796);
var k = n(225);
var b = n(3024);
var x = n(6760);
const y = 524288;
function readWorkflowFile(e, t) {
const n = (0, x.join)(e, t);
const o = (0, b.lstatSync)(n, {
throwIfNoEntry: false
});
if (o?.isFile() !== true || o.size > y) return null;
return (0, b.readFileSync)(n, "utf8");
}
var O = n(9928);
function checkOffline(e) {
const t = (0, a.Yq)(e, "format", [ "text", "json" ]) ?? "text";
const n = (0, i.c)((0, a.kF)(e), c.LF);
const l = (0, O.gr)(n, void 0);
const u = l.solution.organisation !== void 0 && !("organisation" in e.options);
const d = u ? l : (0, o.uI)(e, l);
const f = new Set(n.map(({path: e}) => e));
const p = f.has(c.pP) && !f.has(c.iZ);
const b = (0, w.h)((0, O.$C)(n), d.known);
const x = (0, a._9)(e, d.solution.language);
const y = {
files: d,
bytes: new Map
};
const $ = {
known: true,
value: (0, a.dW)(e),
grade: "claimed",
sources: []
};
const I = (0, m.s)({
defaultBranch: "",
commit: "",
tip: "",
before: [],
after: []
}, y, y, $);
const {belonging: S} = d;
const M = u ? l.solution.organisation?.repository : void 0;
const T = {
...I,
...M !== void 0 && {
unheld: M
},
...S !== void 0 && {
organisation: heldBy(l, d, S)
}
};
const P = {
judged: T,
read: [ ...d.locate.keys(), ...b.locate.keys() ].filter(e => f.has(e)).sort(),
plans: d.candidates.map(({path: e, intervention: t, planDigest: n}) => ({
path: e,
id: t.id,
planDigest: n
})),
drafts: d.drafts,
diagnostics: [ ...d.files.kind === "invalid" && !p ? d.files.diagnostics.filter(isMissing) : [], ...d.diagnostics, ...(0, 
g.z)(d), ...(0, h.k)(d, t => (0, v.hq)((0, a.kF)(e), t)), ...b.diagnostics, ...(0, 
k.unfitSigners)(d.solution, d.locate.get(".ezdrav/solution.yml"), t => readWorkflowFile((0, 
a.kF)(e), t)) ],
warnings: sharedNames(d.candidates)
};
const A = t === "json" ? JSON.stringify((0, r.E)(P, x), null, 2) : (0, r.N)(P, x, e);
if (P.diagnostics.length > 0) return {
text: A,
exitCode: 2
};
return {
text: A,
exitCode: (0, s.H0)(T) ? 1 : 0
};
}
function heldBy(e, {solution: t}, {own: n, house: o}) {
const r = e.locate.get(c.iZ);
const s = copiedKeys(n, o.organisation).map(e => ({
file: c.iZ,
key: e,
line: r?.(e.split(".")).line ?? 1
}));
const i = e.roster.known ? e.roster.value : null;
return {
repository: o.repository,
stricter: stricterRules(n, t),
copies: [ ...s, ...isCopiedRoster(i, o.roster) ? [ {
file: c.Fo,
key: "staff",
line: 1
} ] : [] ]
};
}
function sharedNames(e) {
const t = e.filter(({intervention: e}) => e.outcome === void 0);
const n = [ [ "release.tag", ({intervention: e}) => e.release.tag ], [ "id", ({intervention: e}) => e.id ] ];
return n.flatMap(([e, n]) => [ ...new Set(t.map(n)) ].flatMap(o => {
const r = t.filter(e => n(e) === o).map(({path: e}) => e);
return r.length > 1 ? [ {
key: e,
value: o,
files: r
} ] : [];
}));
}
function isMissing({code: e, found: t}) {
return e === "file.missing" && t === "";
}
}),
5444: ((e, t, n) => {
n.d(t, {
$: () => checkedPlanJson,
Z: () => checkJson
});
var o = n(9466);
var r = n(8711);
var s = n(6783);
var i = n(3753);
const iso = e => e === null ? null : (0, o.tK)(e);
function checkedPlanJson(e) {
return {
urgent: e.urgent,
lawful: !e.unlawful,
"reason-codes": e.refusals,
"opens-at": iso(e.slot.start),
"closes-at": iso(e.slot.end),
"announced-at": iso(e.announced),
"latest-announcement": iso(e.latestAnnouncement),
"earliest-start": iso(e.earliestStart)
};
}
function checkJson(e, t) {
return {
schema: 1,
valid: !(0, r.H0)(e),
commit: e.commit,
"evaluated-at": iso(e.now),
files: e.read,
plans: e.plans.map(e => ({
path: e.path,
id: e.id,
"plan-digest": e.planDigest,
...checkedPlanJson(e),
...e.heard.length > 0 && {
heard: e.heard.map(s.Xl)
},
change: e.change.kind,
...e.change.kind === "changed" && {
"changed-keys": e.change.keys,
"voids-approvals": e.change.told
}
})),
removed: e.removed,
ambiguous: e.ambiguous,
loosened: e.loosened && {
keys: e.loosened.keys,
"holds-from": iso(e.loosened.holdsFrom)
},
...e.unheld !== void 0 && {
"organisation-not-known": e.unheld
},
"deleted-unconfirmed": e.deleted,
drafts: e.drafts.map(({path: e, diagnostics: n}) => ({
path: e,
remarks: n.map(e => (0, i.gZ)(e, t))
})),
diagnostics: e.diagnostics.map(e => (0, i.gZ)(e, t))
};
}
}),
8711: ((e, t, n) => {
n.d(t, {
Bx: () => isTooLateToAnnounce,
H0: () => isRefused,
YP: () => standingOf
});
function isRefused({diagnostics: e, deleted: t, plans: n}) {
return e.length > 0 || t.length > 0 || n.some(({unlawful: e}) => e);
}
function isTooLateToAnnounce(e, t) {
const {latestAnnouncement: n, announced: o, urgent: r, withdrawn: s} = e;
if (r || s || o !== null) return false;
return t !== null && n !== null && n <= t;
}
function standingOf(e) {
if (isRefused(e)) return "refused";
const {plans: t, removed: n, ambiguous: o, loosened: r, now: s} = e;
const i = n.length > 0 || o.length > 0 || r !== null || t.some(e => e.refusals.length > 0 || e.freezes.length > 0 || e.heard.length > 0 || e.change.kind === "changed" && e.change.told || isTooLateToAnnounce(e, s));
return i ? "attention" : "fine";
}
}),
8674: ((e, t, n) => {
n.d(t, {
D1: () => problemSentence,
D4: () => checkHeadline,
HN: () => planLines,
Ow: () => changeLines,
RZ: () => refusalSentences,
fZ: () => changeSentences,
sr: () => m
});
var o = n(9466);
var r = n(7209);
var s = n(8711);
var i = n(3753);
var a = n(6783);
var c = n(4391);
var l = n(4450);
var u = n(4369);
var d = n(739);
var f = n(2921);
const p = 20;
function checkHeadline(e, t) {
const n = (0, f.w)(t).check;
const {diagnostics: o, deleted: r, plans: i} = e;
const a = [];
if (o.length > 0) a.push(n.faults(o.length));
if (r.length > 0) a.push(n.deletions(r.length));
const c = i.filter(e => e.unlawful).length;
if (c > 0) a.push(n.unlawful(c));
const l = i.filter(({change: e}) => e.kind === "changed" && e.told).length;
if (l > 0) a.push(n.voided(l));
const u = (0, s.YP)(e);
if (u !== "refused") {
if (u === "attention" && a.length === 0) a.push(n.attention);
const o = i.filter(t => isToAnnounce(t, e.now));
const [r] = o.flatMap(({latestAnnouncement: e}) => e ?? []).sort((e, t) => e - t);
if (r !== void 0) a.push(n.announceBy(lastDay(r, t)));
}
const d = a.length === 0 ? n.fine : a.join("; ");
return d.slice(0, 1).toUpperCase() + d.slice(1);
}
const m = {
refused: "⛔",
attention: "⚠️",
fine: "✅"
};
function isToAnnounce(e, t) {
const {urgent: n, withdrawn: o, announced: r} = e;
return !n && !o && r === null && !(0, s.Bx)(e, t);
}
function lastDay(e, t) {
return (0, f.w)(t).moments.date((0, r.gD)((0, o.tY)(e, -1)));
}
function planLines(e, t, n) {
const o = (0, f.w)(n).check;
const {stamp: r} = (0, f.w)(n).moments;
const {slot: s, freezes: i, heard: l, id: u, planDigest: d} = e;
const p = `/approve ${u} ${d}`;
return [ {
mark: "plain",
label: o.slot,
text: `${r(s.start)} – ${r(s.end)}`
}, windowLine(e, o, r), announceLine(e, t, o, n), ...earliestLine(e, o, r), ...i.map(({from: e, to: t, reason: n}) => {
const s = `${o.freezePeriod(r(e), r(t))} ${(0, c.TL)(n)}`;
return {
mark: "attention",
label: o.freeze,
text: s
};
}), ...l.map(e => {
const r = (0, a.nE)(e, p, t.now, (0, f.w)(n));
const s = e.no === null ? `${r.join(" ")} ${(0, c.TL)(p)}` : r.join(" ");
return {
mark: "attention",
label: o.answer,
text: s
};
}) ];
}
function windowLine({window: e, unlawful: t, verdict: n}, o, r) {
const s = o.window;
const i = n.rules.find(({rule: e}) => e === "schedule");
if (e === null) return {
mark: t ? "bad" : "plain",
label: s,
text: o.noWindow
};
const [a, c] = [ r(e.start), r(e.end) ];
if (i?.code == null) return {
mark: "good",
label: s,
text: o.inside(a, c)
};
const l = o.outside(a, c);
if (t) return {
mark: "bad",
label: s,
text: l
};
const u = i.outcome === "waived" ? o.waived : o.reported;
return {
mark: "plain",
label: s,
text: `${l} (${u})`
};
}
function announceLine(e, {now: t}, n, o) {
const {urgent: r, withdrawn: i, announced: a, latestAnnouncement: c} = e;
const line = (e, t) => ({
mark: e,
label: n.announce,
text: t
});
if (i) return line("attention", n.withdrawn);
if (r) return line("plain", n.urgent);
if (a !== null) return line("plain", n.announced((0, f.w)(o).moments.stamp(a)));
if (c === null) return line("attention", n.beyond);
const l = lastDay(c, o);
return (0, s.Bx)(e, t) ? line("attention", n.tooLate(l)) : line("plain", n.latest(l));
}
function earliestLine({urgent: e, withdrawn: t, announced: n, earliestStart: o}, r, s) {
if (e || t || n !== null || o === null) return [];
const i = r.earliestFrom(s(o));
return [ {
mark: "plain",
label: r.earliest,
text: i
} ];
}
function changeLines({change: e, planDigest: t}, {defaultBranch: n}, o) {
const r = (0, f.w)(o).check;
const s = r.comparedWith((0, c.TL)(n));
const i = {
mark: "plain",
label: r.plan,
text: (0, c.TL)(t)
};
if (e.kind !== "changed") {
const t = e.kind === "new";
const n = t ? r.isNew : r.isSame;
return [ i, {
mark: t ? "plain" : "good",
label: s,
text: n
} ];
}
const {keys: a, told: l} = e;
const u = a.slice(0, p).map(c.TL).join(", ");
const d = a.length > p ? ", …" : "";
const m = a.length === 0 ? r.rewritten : r.changed(`${u}${d}`);
const g = l ? r.voids : r.reviewsOnly;
return [ i, {
mark: l ? "attention" : "plain",
label: s,
text: `${m}. ${g}`
} ];
}
function refusalSentences({verdict: e, refusals: t, impossible: n}, o) {
return (0, d.ES)({
...e,
evaluatedAt: null
}, (0, f.w)(o)).filter(({code: e}) => t.includes(e)).map(({code: e, stands: t, unblock: o}) => ({
code: e,
mark: n.includes(e) ? "bad" : "attention",
text: [ ...t, ...o ].join(" ")
}));
}
function changeSentences({removed: e, ambiguous: t, deleted: n, drafts: o, loosened: r, unheld: s}, i) {
const a = (0, f.w)(i).check;
const l = n.slice(0, p).map(c.TL).join(", ");
const u = n.length > p ? ", …" : "";
return [ ...s === void 0 ? [] : [ {
mark: "plain",
text: a.unheld((0, c.TL)(s))
} ], ...n.length === 0 ? [] : [ {
mark: "bad",
text: a.deleted(`${l}${u}`)
} ], ...o.map(({path: e, diagnostics: t}) => ({
mark: "plain",
text: [ a.draft((0, c.TL)(e)), ...t.map(e => remark(e, i)) ].join(" ")
})), ...r === null ? [] : [ {
mark: "attention",
text: a.loosened(r.keys.map(c.TL).join(", "), r.holdsFrom === null ? null : (0, 
f.w)(i).moments.stamp(r.holdsFrom))
} ], ...t.map(e => ({
mark: "attention",
text: a.ambiguous((0, c.TL)(e))
})), ...e.map(({id: e, path: t}) => ({
mark: "attention",
text: a.removed((0, c.TL)(e), (0, c.TL)(t))
})) ];
}
function remark(e, t) {
const {message: n, remedy: o} = (0, i._g)(e, t);
return `${e.line}:${e.column} ${n} ${o}`;
}
function problemSentence(e, t) {
const n = (0, f.w)(t);
const o = (0, u.ai)((0, l.t)(e), null, n);
const {stands: r, unblock: s} = n.reasons[e.code];
return `${r(o)} ${s(o)}`;
}
}),
8101: ((e, t, n) => {
n.d(t, {
K: () => checkedPlanText,
q: () => checkText
});
var o = n(8711);
var r = n(8674);
var s = n(4391);
var i = n(3920);
var a = n(2921);
const c = {
good: "✓",
bad: "✗",
attention: "!",
plain: " "
};
function checkText(e, t, n) {
const {quotes: l} = (0, a.w)(t);
const say = e => (0, s.M_)(e, l);
const u = new Set(e.diagnostics.map(({file: e}) => e));
return [ `${r.sr[(0, o.YP)(e)]} ${(0, r.D4)(e, t)}`, ...e.read.filter(e => !u.has(e)).map(e => `✓ ${(0, 
s.RK)(e)}`), ...(0, i.NS)(e.diagnostics, t).map(e => `✗ ${e}`), ...(0, r.fZ)(e, t).map(({mark: e, text: t}) => `${c[e]} ${say(t)}`), ...e.plans.flatMap(n => [ ...checkedPlanText(n, e, t), ...(0, 
r.Ow)(n, e, t).map(({mark: e, label: t, text: n}) => `  ${c[e]} ${say(t)}: ${say(n)}`) ]), say(n), "" ].join("\n");
}
function checkedPlanText(e, t, n) {
const {quotes: o} = (0, a.w)(n);
const say = e => (0, s.M_)(e, o);
return [ `${(0, s.RK)(e.id)}  ${(0, s.RK)(e.path)}`, ...(0, r.RZ)(e, n).map(({code: e, mark: t, text: n}) => `  ${c[t]} ${say(n)} ${e}`), ...(0, 
r.HN)(e, t, n).map(({mark: e, label: t, text: n}) => `  ${c[e]} ${say(t)}: ${say(n)}`) ];
}
}),
4187: ((e, t, n) => {
n.d(t, {
A3: () => dismissalsIn,
Bx: () => u,
O8: () => pullComments,
gp: () => readPullComments,
i8: () => d,
rM: () => l
});
var o = n(3619);
var r = n(2830);
var s = n(5274);
var i = n(9339);
var a = n(7827);
var c = n(1028);
const l = o.Ikc({
nodes: o.YOg(o.Ikc({
createdAt: c.u,
previousReviewState: o.k5n([ "APPROVED", "CHANGES_REQUESTED", "DISMISSED", "COMMENTED", "PENDING" ]),
actor: r.ng,
pullRequestCommit: o.mee(o.Ikc({
id: o.YjP()
})),
review: o.mee(o.Ikc({
fullDatabaseId: o.mee(o.YjP())
}))
}))
});
const u = `dismissals: timelineItems(itemTypes: [REVIEW_DISMISSED_EVENT], last: 50) { nodes {\n  ... on ReviewDismissedEvent { createdAt previousReviewState actor { ${r.W1} }\n    pullRequestCommit { id } review { fullDatabaseId } } } }`;
function dismissalsIn({nodes: e}) {
return new Map(e.map(({createdAt: e, previousReviewState: t, actor: n, pullRequestCommit: o, review: s}) => {
const i = (0, r.$4)(n).type === "Bot";
const a = i || o !== null ? "nobody" : "person";
const c = {
at: e,
by: a,
from: t
};
return [ s?.fullDatabaseId ?? "", c ];
}));
}
const d = o.Ikc({
pageInfo: o.Ikc({
hasNextPage: o.zMY(),
endCursor: o.mee(o.YjP())
}),
nodes: o.YOg(s.Cc)
});
const pullComments = e => `comments(${e}) { pageInfo { hasNextPage endCursor } nodes { ${s.YK} } }`;
const f = 5;
const p = {
pageInfo: {
hasNextPage: true,
endCursor: null
},
nodes: []
};
async function readPullComments(e, t, n, r = p) {
const c = [ ...r.nodes ];
let l = r.pageInfo;
let u = "GraphQL Pulls";
for (let r = 0; l.hasNextPage; r += 1) {
if (r === f) return (0, a.O)(u, "too-many-comments", {
most: f * 100
});
const s = `query PullComments($owner: String!, $name: String!, $number: Int!, $after: String) {\n      repository(owner: $owner, name: $name) { ${i.zK}\n      pullRequest(number: $number) { ${pullComments("first: 100, after: $after")} } } }`;
const p = {
...(0, i._M)(t),
number: n,
after: l.endCursor
};
const m = o.Ikc({
repository: o.X$i(i.lz, {
pullRequest: o.Ikc({
comments: d
})
})
});
const g = await e.query(s, p, m);
if (!g.ok) return g;
if ((0, i.wP)(t, g.value.repository)) return (0, i._2)(g.request);
c.push(...g.value.repository.pullRequest.comments.nodes);
l = g.value.repository.pullRequest.comments.pageInfo;
u = g.request;
}
if (!c.every(({url: e}) => (0, i.vO)(t, e))) return (0, i._2)(u);
const m = c.map(e => ({
kind: "pull-comment",
...(0, s.vm)(e),
viaApp: false
}));
return {
ok: true,
value: m,
request: u,
next: null
};
}
}),
6532: ((e, t, n) => {
n.r(t);
n.d(t, {
check: () => check
});
var o = n(1346);
var r = n(3619);
var s = n(9339);
var i = n(8328);
var a = n(7827);
const c = r.mee(r.Ikc({
oid: r.lqM(r.YjP()),
parents: r.lqM(r.Ikc({
nodes: r.YOg(r.Ikc({
oid: r.YjP()
}))
})),
file: r.lqM(i.R$)
}));
const l = r.Ikc({
repository: r.Ikc({
databaseId: r.aig(),
nameWithOwner: r.YjP(),
defaultBranchRef: r.Ikc({
name: r.YjP(),
target: r.Ikc({
oid: r.YjP(),
file: i.R$
})
}),
head: c,
merged: c
})
});
const u = `... on Commit { oid parents(first: 3) { nodes { oid } } ${i.qw} }`;
async function readPullFiles(e, t, {head: n, merged: o}) {
const r = `query PullFiles($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { databaseId nameWithOwner\n      defaultBranchRef { name target { oid ... on Commit { ${i.qw} } } }\n      head: object(oid: "${n}") { ${u} }\n      merged: object(oid: "${o}") { ${u} } } }`;
const c = await e.query(r, (0, s._M)(t), l);
if (!c.ok) return c;
const {databaseId: d, nameWithOwner: f, defaultBranchRef: p, ...m} = c.value.repository;
const g = f.toLowerCase() === `${t.owner}/${t.name}`.toLowerCase() && (t.id === null || t.id === d);
if (!g) return (0, s._2)(c.request);
const v = m.merged?.parents?.nodes.some(({oid: e}) => e === n) === true;
const h = v ? m.merged : m.head;
if (h?.oid === void 0 || h.file === void 0) return (0, a.O)(c.request, "no-commit", {
commit: n
});
return {
...c,
value: {
defaultBranch: p.name,
tip: p.target.oid,
before: (0, i.RR)(p.target.file),
commit: h.oid,
after: (0, i.RR)(h.file)
}
};
}
var d = n(1043);
var f = n(4036);
async function keepComment(e, t, n, {marker: o, body: r, needed: s}) {
const i = await listMarked(e, t, n, o);
if (!i.ok) return i;
if (i.value.length > 0) return settle(e, t, i, r, "unchanged");
if (!s) return {
...i,
value: "not-needed"
};
const a = await (0, d.BC)(e, t, n, r);
const c = a.ok ? a.value.author : null;
const l = await listMarked(e, t, n, o, c);
if (!l.ok) return l;
if (l.value.length > 0) return settle(e, t, l, r, "made");
return a.ok ? {
...a,
value: "made"
} : a;
}
async function settle(e, t, n, o, r) {
const [s, ...i] = n.value.toSorted((e, t) => e.id - t.id);
let a = r;
if (s !== void 0 && lines(s.body) !== lines(o)) {
const n = await (0, d.vv)(e, t, s.id, o);
if (!n.ok) return n;
a = "updated";
}
for (const {id: n} of i) {
const o = await (0, d.Tu)(e, t, n);
if (!o.ok) return o;
}
return {
...n,
value: a
};
}
async function listMarked(e, t, n, o, r = null) {
const s = await (0, f.lY)(e, t, n, r);
if (!s.ok) return s;
const i = s.value.filter(({body: e}) => e.split(/\r?\n/).includes(o));
return {
...s,
value: i
};
}
function lines(e) {
return e.replaceAll("\r\n", "\n").trim();
}
var p = n(3995);
var m = n(8232);
var g = n(6241);
var v = n(8674);
var h = n(4391);
var w = n(5883);
var k = n(2921);
function checkAnnotations(e, t) {
const {quotes: n} = (0, k.w)(t);
const o = (0, v.fZ)(e, t).map(({mark: e, text: o}) => {
const r = (0, h.M_)(o, n);
const s = (0, k.w)(t).check.title;
if (e !== "bad") return {
level: "warning",
title: s,
message: r
};
const i = ".ezdrav/staff.yml";
return {
level: "error",
title: (0, k.w)(t).check.deletedTitle,
message: r,
file: i,
line: 1
};
});
const r = [ ...(0, g.VZ)(e.diagnostics, t), ...o, ...e.plans.flatMap(n => ofPlan(n, e, t)) ];
return (0, g.Oq)(r, t);
}
function ofPlan(e, t, n) {
const {quotes: o} = (0, k.w)(n);
const {path: r, change: s} = e;
const {locate: i} = t;
const a = (0, v.RZ)(e, n).map(({code: e, mark: t, text: n}) => ({
level: t === "bad" ? "error" : "warning",
title: e,
message: (0, h.M_)(n, o),
...(0, w.$)(e, {
locate: i,
file: r
})
}));
const [c = ""] = s.kind === "changed" && s.told ? s.keys : [];
const l = i.get(r)?.(c === "" ? [] : c.split("."));
const u = [ ...(0, v.HN)(e, t, n), ...(0, v.Ow)(e, t, n) ];
const d = u.filter(({mark: e}) => e === "attention").map(({label: e, text: t}) => {
const n = (0, h.M_)(e, o);
return {
level: "warning",
title: n,
message: (0, h.M_)(t, o),
...l && {
file: (0, h.RK)(r),
...l
}
};
});
return [ ...a, ...d ];
}
var b = n(8711);
var x = n(3753);
const y = "\x3c!-- ezdrav:check --\x3e";
const O = 6e4;
const $ = [ {
items: 50,
characters: 1200
}, {
items: 10,
characters: 400
}, {
items: 2,
characters: 120
} ];
const I = {
good: "✅ ",
bad: "❌ ",
attention: "⚠️ ",
plain: ""
};
function checkMarkdown(e, t) {
let n = "";
for (const o of $) {
n = written(e, t, o);
if (n.length <= O) break;
}
return n;
}
function written(e, t, n) {
const o = (0, k.w)(t).check;
const {diagnostics: r, plans: s} = e;
const {andMore: i} = (0, k.w)(t).labels;
const a = s.slice(0, n.items);
const c = s.length - a.length;
return [ `## ${v.sr[(0, b.YP)(e)]} ${(0, v.D4)(e, t)}`, ...faults(r, t, n), ...(0, 
v.fZ)(e, t).slice(0, n.items).map(({mark: e, text: t}) => `<p>${I[e]}${said(t, n)}</p>`), ...a.map(o => planSection(o, e, t, n)), ...c > 0 ? [ `<p>${(0, 
h.js)(i(c))}</p>` ] : [], ...s.length === 0 && r.length === 0 ? [ (0, h.AO)(o.noPlan) ] : [], `<sub>${(0, 
h.js)(o.title)} · ${(0, h.js)(o.footer)}</sub>`, y, "" ].join("\n\n");
}
function said(e, {characters: t}) {
return (0, h.hy)((0, h.vI)(e, t));
}
function brief(e, {characters: t}) {
return (0, h.vI)((0, h.RK)((0, h.vI)(e, t)), t);
}
function faults(e, t, n) {
if (e.length === 0) return [];
const {labels: o} = (0, k.w)(t);
const r = e.slice(0, n.items).map(e => {
const {message: o, remedy: r} = (0, x._g)(e, t);
const {file: s, line: i, column: a, code: c} = e;
const l = (0, h.h8)(`${brief(s, n)}:${i}:${a}`);
return `<li>${l} <b>${said(o, n)}</b><br>${said(r, n)} <sub>${(0, h.h8)(c)}</sub></li>`;
});
const s = e.length - r.length;
const i = s > 0 ? [ `<li>${(0, h.js)(o.andMore(s))}</li>` ] : [];
return [ `### ${o.faultsInFiles}`, [ "<ol>", ...r, ...i, "</ol>" ].join("\n") ];
}
function planSection(e, t, n, o) {
const r = [ ...(0, v.HN)(e, t, n), ...(0, v.Ow)(e, t, n) ];
const s = r.map(({mark: e, label: t, text: n}) => `<tr><td>${said(t, o)}</td><td>${I[e]}${said(n, o)}</td></tr>`);
const i = (0, v.RZ)(e, n).map(({code: e, mark: t, text: n}) => `<tr><td>${I[t]}<sub>${(0, 
h.h8)(e)}</sub></td><td>${said(n, o)}</td></tr>`);
const a = `<tr><th colspan="2">${(0, h.h8)(brief(e.id, o))} <sub>${(0, h.h8)(brief(e.path, o))}</sub></th></tr>`;
return [ "<table>", a, ...i, ...s, "</table>" ].join("\n");
}
var S = n(5444);
var M = n(8101);
var T = n(9896);
var P = n(857);
class Context {
constructor() {
var e, t, n;
this.payload = {};
if (process.env.GITHUB_EVENT_PATH) if ((0, T.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
T.readFileSync)(process.env.GITHUB_EVENT_PATH, {
encoding: "utf8"
})); else {
const e = process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${P.EOL}`);
}
this.eventName = process.env.GITHUB_EVENT_NAME;
this.sha = process.env.GITHUB_SHA;
this.ref = process.env.GITHUB_REF;
this.workflow = process.env.GITHUB_WORKFLOW;
this.action = process.env.GITHUB_ACTION;
this.actor = process.env.GITHUB_ACTOR;
this.job = process.env.GITHUB_JOB;
this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
this.apiUrl = (e = process.env.GITHUB_API_URL) !== null && e !== void 0 ? e : "https://api.github.com";
this.serverUrl = (t = process.env.GITHUB_SERVER_URL) !== null && t !== void 0 ? t : "https://github.com";
this.graphqlUrl = (n = process.env.GITHUB_GRAPHQL_URL) !== null && n !== void 0 ? n : "https://api.github.com/graphql";
}
get issue() {
const e = this.payload;
return Object.assign(Object.assign({}, this.repo), {
number: (e.issue || e.pull_request || e).number
});
}
get repo() {
if (process.env.GITHUB_REPOSITORY) {
const [e, t] = process.env.GITHUB_REPOSITORY.split("/");
return {
owner: e,
repo: t
};
}
if (this.payload.repository) return {
owner: this.payload.repository.owner.login,
repo: this.payload.repository.name
};
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
}
}
var A = n(4092);
function readPullRequest(e) {
if (!/^pull_request(?:_|$)/.test(e["GITHUB_EVENT_NAME"] ?? "")) return null;
const t = member(payload(), "pull_request");
const n = member(t, "number");
const o = member(member(t, "head"), "sha");
const r = member(member(member(t, "head"), "repo"), "id");
const s = member(member(member(t, "base"), "repo"), "id");
if (typeof n !== "number" || !Number.isSafeInteger(n) || typeof o !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(o)) throw new A.kv("GITHUB_EVENT_PATH");
return {
number: n,
head: o,
fromFork: typeof r !== "number" || r !== s
};
}
function payload() {
try {
return (new Context).payload;
} catch {
return null;
}
}
function member(e, t) {
return typeof e === "object" && e !== null && Object.hasOwn(e, t) ? e[t] : void 0;
}
var j = n(1999);
var R = n(3608);
var _ = n(5914);
var E = n(2796);
var C = n(4187);
var L = n(6515);
async function readSaid(e, t, n, {candidates: o, solution: r}) {
const {client: s, "ezdrav-ict": i} = r.approvers;
const a = (0, L.s1)(s).length + (0, L.s1)(i).length;
if (o.length === 0 || a === 0) return [];
const c = await (0, C.gp)(e, t, n);
return c.ok ? c.value : [];
}
var N = n(758);
var q = n(5987);
var B = n(1587);
var U = n(5630);
async function check(e) {
const {inputs: t, context: n} = e;
const o = readPullRequest(process.env);
const r = (0, j._)(n);
const s = (0, j.$)(e);
try {
const e = o?.head ?? n.sha;
const i = await readPullFiles(s, r, {
head: e,
merged: n.sha
});
if (!i.ok) return unread(i.problem, t.language ?? "en");
const a = await readSides(s, r, i.value);
if (!a.ok) return unread(a.problem, t.language ?? "en");
const {before: c, after: l, unheld: u} = await heldSides(s, r, a.value);
const d = await withSigners(s, r, i.value.commit, l);
if (!d.ok) return unread(d.problem, t.language ?? "en");
const f = d.value;
const [p, m] = await Promise.all([ o === null ? [] : readSaid(s, r, o.number, f.files), (0, 
_.L)(s, r, f.files) ]);
const g = {
comments: p,
peeled: m
};
const v = (0, R.s)(i.value, c, f, s.clock.now(), g);
const h = {
...v,
...u !== null && {
unheld: u
}
};
const w = t.language ?? f.files.solution.language ?? "en";
const k = await stick(s, r, o, h, w);
return concluded(h, w, k);
} finally {
s.close();
}
}
async function readSides(e, t, {before: n, after: r}) {
const s = [ ...n, ...r ].filter(isRead(n, r)).map(({oid: e}) => e);
const i = await (0, o.b4)(e, t, [ ...new Set(s) ]);
if (!i.ok) return i;
return {
...i,
value: {
before: sideOf(n, i.value, "recorded"),
after: sideOf(r, i.value, "claimed")
}
};
}
async function heldSides(e, t, {before: n, after: o}) {
const r = o.files.solution.organisation;
const s = n.files.solution.organisation;
const i = r && await (0, U.houseOf)(e, t, r);
const a = s?.id === r?.id ? i : s && await (0, U.houseOf)(e, t, s);
const held = (e, t, n) => t?.ok === true ? {
...e,
files: (0, B.k)(e.files, t, "recorded", n)
} : e;
return {
before: s === void 0 ? n : held(n, a, s.id),
after: r === void 0 ? o : held(o, i, r.id),
unheld: r !== void 0 && i?.ok !== true ? r.repository : null
};
}
async function withSigners(e, t, r, s) {
const {solution: i, locate: a, diagnostics: c} = s.files;
const l = (0, N.e)(i);
if (l.length === 0) return {
ok: true,
value: s
};
const [u, {unfitSigners: d}] = await Promise.all([ (0, o.Z7)(e, t, r, l), n.e(225).then(n.bind(n, 225)) ]);
if (!u.ok) return u;
const f = d(i, a.get(q.iZ), e => u.value.get(e) ?? null);
return {
ok: true,
value: {
...s,
files: {
...s.files,
diagnostics: [ ...c, ...f ]
}
}
};
}
function isRead(...e) {
const t = new Set([ q.iZ, q.Fo, q.pP, ...e.flatMap(e => (0, p.Aq)(e).paths) ]);
return e => (t.has(e.path) || (0, m.d)(e.path)) && (0, p.O$)(e) === null && e.size <= (0, 
q.LF)(e.path);
}
function sideOf(e, t, n) {
const o = {
kind: "api",
from: "GraphQL PullFiles"
};
const r = new Map;
const s = e.map(e => {
const {path: n, oid: o, size: s} = e;
const i = (0, p.O$)(e) === null ? t.get(o) : void 0;
if (i !== void 0) r.set(n, i);
const a = (0, p.O$)(e) ?? {
unread: "too-large",
size: s,
limit: (0, q.LF)(n)
};
return {
...e,
source: i ?? a
};
});
const i = (0, q.$C)(s, void 0, n, [ o ]);
const a = (0, E.h)(s, i.known);
const c = [ ...i.diagnostics, ...a.diagnostics ];
const l = new Map([ ...i.locate, ...a.locate ]);
return {
files: {
...i,
diagnostics: c,
locate: l
},
bytes: r
};
}
async function stick(e, t, n, o, r) {
const s = (0, k.w)(r).check.sticking;
if (n === null) return s.none;
if (n.fromFork) return s.fork;
const i = await keepComment(e, t, n.number, {
marker: y,
body: checkMarkdown(o, r),
needed: o.touched
});
if (i.ok) return s[i.value];
const a = (0, v.D1)(i.problem, r);
return i.problem.code === "api.forbidden" ? s.forbidden(a) : s.failed(a);
}
function concluded(e, t, n) {
const [o = null] = e.plans.length === 1 ? e.plans : [];
return {
exitCode: (0, b.H0)(e) ? 1 : 0,
outputs: {
...o !== null && {
"intervention-id": o.id,
"plan-digest": o.planDigest
}
},
log: (0, M.q)(e, t, n),
summary: checkMarkdown(e, t),
annotations: checkAnnotations(e, t),
report: (0, S.Z)(e, t)
};
}
function unread(e, t) {
const n = `${(0, k.w)(t).check.problem} ${(0, v.D1)(e, t)}`;
const o = (0, h.M_)(n, (0, k.w)(t).quotes);
return {
exitCode: 1,
outputs: {},
log: `${o}\n`,
summary: `${(0, h.AO)(n)}\n`,
annotations: [ {
level: "error",
title: e.code,
message: o
} ],
report: {
schema: 1,
valid: false,
problem: e.code
}
};
}
})
};
