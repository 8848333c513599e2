import { modules as e } from "./shared.ezdrav.js";

export const id = 225;

export const ids = [ 225, 660, 1192, 4084, 4998, 7695 ];

export const modules = {
...e,
6378: ((e, n, t) => {
t.d(n, {
BH: () => isExpression,
Fl: () => ourAction,
HF: () => isPublished,
aM: () => actionName,
ay: () => o,
sN: () => isCopy
});
const o = "ezdrav/ezdrav-intervention-gate";
const s = /^name:\s*['"]?eZdrav intervention gate\b/m;
function ourAction(e, n) {
const t = e.files.some(({path: e, text: n}) => /^action\.ya?ml$/.test(e) && s.test(n));
const r = new Set([ o, ...n.map(({action: e}) => e.toLowerCase()) ]);
return e => {
const n = e.uses?.text ?? "";
if (!r.has(actionName(e)) && !(t && /^\.\/?$/.test(n))) return null;
const o = e.inputs.get("mode");
const s = o?.text || "gate";
return {
step: e,
mode: isExpression(s) ? null : s,
at: o?.place ?? e.place
};
};
}
function isPublished({uses: e}) {
const n = e?.text ?? "";
return n.toLowerCase().startsWith(`${o}@`) || /^\.\/?$/.test(n);
}
function isCopy(e) {
const n = actionName(e);
return n.endsWith(o.slice(o.indexOf("/"))) && n !== o;
}
function actionName({uses: e}) {
return (e?.text ?? "").toLowerCase().replace(/@.*$/s, "");
}
function isExpression(e) {
return e.includes("${{");
}
}),
289: ((e, n, t) => {
t.d(n, {
Mc: () => levelIn,
k0: () => permissionsOf,
xk: () => suffices
});
function levelOf(e) {
return e === "read" || e === "write" ? e : "none";
}
function permissionsOf(e) {
if (e === null) return null;
const n = levelOf(/^(read|write)-all$/.exec(e.text?.text ?? "")?.[1] ?? "");
const t = e.pairs.map(([e, n]) => [ e.text, {
level: levelOf(n.text?.text ?? ""),
place: e.place
} ]);
return {
place: e.place,
all: n,
scopes: new Map(t)
};
}
function levelIn(e, n) {
return e.scopes.get(n)?.level ?? e.all;
}
function suffices(e, n) {
return n === "none" || e === "write" || e === n;
}
}),
4419: ((e, n, t) => {
t.d(n, {
f: () => readAction,
S: () => readWorkflow
});
var o = t(5861);
const s = 2e5;
const r = 200;
function isTooMuch(e) {
let n = 0;
(0, o.YR)(e, {
Alias: () => {
n += 1;
}
});
if (n > r) return true;
const t = new Map;
const count = n => {
const s = t.get(n);
if (s !== void 0) return s;
t.set(n, Number.POSITIVE_INFINITY);
const r = (0, o.Vj)(n) ? [ n.resolve(e) ] : (0, o.tO)(n) ? [ n.key, n.value ] : (0, 
o.jh)(n) || (0, o.oP)(n) ? n.items : [];
const a = r.reduce((e, n) => e + (n === null ? 0 : count(n)), 1);
t.set(n, a);
return a;
};
return count(e.contents) > s;
}
const a = 100;
const i = 200;
function isTooDeep(e) {
let n = 0;
let t = 0;
let s = true;
let r = false;
for (const c of (new o.JG).lex(e)) {
const e = r ? null : o.DB.tokenType(c);
if (e === "flow-seq-start" || e === "flow-map-start") n += 1;
if (e === "flow-seq-end" || e === "flow-map-end") n = Math.max(0, n - 1);
if (e === "seq-item-ind" || e === "explicit-key-ind") t += 1;
const l = e === "space" && s && c.length > i;
if (n > a || t > a || l) return true;
r = e === "scalar";
if (r) continue;
s = c.endsWith("\n");
if (s) t = 0;
}
return false;
}
const c = 524288;
class YamlEntry {
#e;
#n;
constructor(e, n) {
this.#e = e;
this.#n = (0, o.Vj)(n) ? n.resolve(e.document) : n;
}
get place() {
const e = this.#n?.range;
return this.#t(e?.[0] ?? 0);
}
#t(e) {
const {line: n, col: t} = this.#e.lines.linePos(e);
return {
file: this.#e.file,
line: Math.max(n, 1),
column: Math.max(t, 1)
};
}
get text() {
if (!(0, o.jn)(this.#n)) return null;
const e = this.#n.value;
return {
text: e.trim(),
raw: e,
place: this.place
};
}
get isMap() {
return (0, o.jh)(this.#n);
}
get(e) {
return this.pairs.find(([{text: n}]) => n === e)?.[1] ?? null;
}
get pairs() {
if (!(0, o.jh)(this.#n)) return [];
return this.#n.items.flatMap(({key: e, value: n}) => {
const t = new YamlEntry(this.#e, e).text;
return t === null ? [] : [ [ t, new YamlEntry(this.#e, n) ] ];
});
}
get items() {
return (0, o.oP)(this.#n) ? this.#n.items.map(e => new YamlEntry(this.#e, e)) : [];
}
matches(e) {
return this.#o(new Set).flatMap(({range: n}) => {
const [t, o] = n;
const s = this.#e.text.slice(t, o);
return [ ...s.matchAll(e) ].map(e => ({
match: e,
place: this.#t(t + e.index)
}));
});
}
#o(e) {
if (e.has(this.#n)) return [];
e.add(this.#n);
if ((0, o.jn)(this.#n)) return [ this.#n ];
const n = [ ...this.items, ...this.pairs.map(([, e]) => e) ];
return n.flatMap(n => n.#o(e));
}
}
function parse(e, n) {
const t = {
file: e,
line: 1,
column: 1
};
if (n.length > c) return {
ok: false,
place: t,
why: "too-large"
};
if (isTooDeep(n)) return {
ok: false,
place: t,
why: "too-deep"
};
const s = new o.HN;
const r = (0, o.Tp)(n, {
schema: "failsafe",
lineCounter: s,
logLevel: "error",
prettyErrors: false
});
const [a] = r.errors;
if (a !== void 0) {
const {line: n, col: t} = s.linePos(a.pos[0]);
return {
ok: false,
place: {
file: e,
line: n,
column: t
},
why: a.code
};
}
if (isTooMuch(r)) return {
ok: false,
place: t,
why: "too-large"
};
return {
ok: true,
root: new YamlEntry({
file: e,
text: n,
lines: s,
document: r
}, r.contents)
};
}
const l = "${{ computed }}";
function matrixOf(e) {
if (e === null) return new Map;
if (!e.isMap) return null;
const n = new Map;
const t = new Set;
const add = (e, t) => {
const o = e.toLowerCase();
n.set(o, [ ...n.get(o) ?? [], ...t ]);
};
for (const [{text: n}, o] of e.pairs) {
if (n === "exclude") continue;
if (n === "include") {
if (o.items.length === 0 && o.text !== null) return null;
for (const e of o.items) for (const [n, o] of e.pairs) {
t.add(n.text.toLowerCase());
add(n.text, [ o.text?.text ?? l ]);
}
continue;
}
const e = o.text;
add(n, e === null ? o.items.map(e => e.text?.text ?? l) : [ e.text === "" ? l : e.text ]);
for (const e of o.items) for (const [t, o] of e.pairs) add(`${n}.${t.text}`, [ o.text?.text ?? l ]);
}
for (const o of e.get("exclude")?.items ?? []) {
const [e, ...s] = o.pairs;
const r = e?.[0].text.toLowerCase() ?? "";
const a = e?.[1].text?.text ?? null;
if (s.length > 0 || a === null || t.has(r)) continue;
const i = n.get(r)?.filter(e => e !== a);
if (i !== void 0) n.set(r, i);
}
return n;
}
var u = t(289);
const d = /\$\{\{.*?\}\}/gs;
const f = /(?<![.\w-])secrets\b\s*(?:\.\s*(?<dotted>[A-Za-z_][\w-]*)|\[\s*'(?<indexed>[^']*)'\s*\])?/gi;
function secretsIn(e) {
if (e === null) return [];
return e.matches(d).flatMap(({match: e, place: n}) => [ ...e[0].matchAll(f) ].map(({groups: e}) => ({
name: (e?.["dotted"] ?? e?.["indexed"] ?? "*").toUpperCase(),
place: n
}))).filter(({name: e}) => e !== "GITHUB_TOKEN");
}
function listOf(e) {
if (e === null) return [];
const n = e.text;
const t = n === null ? e.items.map(e => e.text) : [ n ];
return t.flatMap(e => e === null ? [] : [ e.text ]);
}
function textAt(e, n) {
const t = e.get(n)?.text ?? null;
return t === null || t.text === "" ? null : t;
}
function variablesOf(e) {
return (e?.get("env")?.pairs ?? []).map(([e, n]) => ({
name: e,
value: n.text
}));
}
function textsOf(e) {
return new Map((e?.pairs ?? []).flatMap(([e, n]) => n.text === null ? [] : [ [ e.text.toLowerCase(), n.text ] ]));
}
function declaredInputs(e) {
return new Map((e?.pairs ?? []).map(([e, n]) => [ e.text.toLowerCase(), {
type: n.get("type")?.text?.text.toLowerCase() ?? "string",
options: listOf(n.get("options")),
default: n.get("default")?.text?.text ?? null
} ]));
}
function runsOn(e) {
if (e === null) return [];
const n = e.get("group")?.text?.text;
const t = e.isMap ? listOf(e.get("labels")) : listOf(e);
return [ ...n === void 0 ? [] : [ `group:${n}` ], ...t ];
}
function imagesOf(e) {
const n = e.get("container");
const t = n?.isMap ? n.get("image") : n;
const o = (e.get("services")?.pairs ?? []).map(([, e]) => e.get("image"));
return [ t, ...o ].flatMap(e => {
const n = e?.text ?? null;
return n === null || n.text === "" ? [] : [ n ];
});
}
function cancelsOf(e) {
const n = e.get("concurrency");
return n === null ? null : textAt(n, "cancel-in-progress");
}
function triggersOf(e) {
if (e === null) return [];
if (e.isMap) return e.pairs.map(([e, n]) => triggerOf(e, n));
const n = e.text;
const t = n === null ? e.items.map(e => e.text) : [ n ];
return t.flatMap(e => e === null ? [] : [ triggerOf(e, null) ]);
}
function triggerOf({text: e, place: n}, t) {
const filter = e => t?.get(e) ?? null;
const has = (...e) => e.some(e => filter(e) !== null);
return {
name: e,
place: n,
tags: has("tags") ? listOf(filter("tags")) : null,
branches: has("branches", "branches-ignore"),
branchNames: listOf(filter("branches")),
onTags: has("tags", "tags-ignore"),
inputs: declaredInputs(filter("inputs"))
};
}
function stepOf(e, n) {
const t = textAt(e, "uses");
return {
index: n,
uses: t,
run: textAt(e, "run"),
folder: textAt(e, "working-directory"),
place: e.place,
title: textAt(e, "name")?.text ?? t?.text ?? `#${n + 1}`,
id: textAt(e, "id")?.text ?? null,
condition: textAt(e, "if"),
continueOnError: textAt(e, "continue-on-error"),
timeout: textAt(e, "timeout-minutes"),
inputs: textsOf(e.get("with")),
secrets: secretsIn(e),
variables: variablesOf(e)
};
}
function jobOf(e, n) {
const t = n.get("environment");
const o = textAt(n, "secrets");
const s = n.pairs.filter(([e]) => e.text !== "steps").map(([, e]) => e);
return {
id: e.text,
name: textAt(n, "name"),
place: e.place,
needs: listOf(n.get("needs")),
condition: textAt(n, "if"),
environment: t?.isMap ? textAt(t, "name") : textAt(n, "environment"),
deployment: t?.isMap ? textAt(t, "deployment") : null,
runsOn: runsOn(n.get("runs-on")),
images: imagesOf(n),
cancels: cancelsOf(n),
inputs: textsOf(n.get("with")),
folder: folderOf(n),
permissions: (0, u.k0)(n.get("permissions")),
continueOnError: textAt(n, "continue-on-error"),
timeout: textAt(n, "timeout-minutes"),
uses: textAt(n, "uses"),
inherits: o?.text === "inherit" ? o : null,
steps: (n.get("steps")?.items ?? []).map(stepOf),
matrix: matrixOf(n.get("strategy")?.get("matrix") ?? null),
secrets: s.flatMap(secretsIn),
variables: variablesOf(n),
inContainer: variablesOf(n.get("container"))
};
}
function folderOf(e) {
const n = e.get("defaults")?.get("run") ?? null;
return n === null ? null : textAt(n, "working-directory");
}
function readWorkflow(e, n, t = false) {
const o = parse(e, n);
if (!o.ok) return o;
const s = o.root.get("jobs");
if (!s?.isMap) {
const e = o.root.isMap && s === null && o.root.get("on") === null;
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
remote: t,
triggers: triggersOf(o.root.get("on")),
permissions: (0, u.k0)(o.root.get("permissions")),
secrets: secretsIn(o.root.get("env")),
variables: variablesOf(o.root),
cancels: cancelsOf(o.root),
jobs: s.pairs.map(([e, n]) => jobOf(e, n))
}
};
}
function readAction(e, n) {
const t = parse(e, n);
const o = t.ok ? t.root.get("runs") : null;
if (!t.ok || o === null) return null;
return {
file: e,
composite: o.get("using")?.text?.text.toLowerCase() === "composite",
inputs: declaredInputs(t.root.get("inputs")),
steps: (o.get("steps")?.items ?? []).map(stepOf)
};
}
}),
225: ((e, n, t) => {
t.r(n);
t.d(n, {
unfitSigners: () => unfitSigners
});
var o = t(6378);
var s = t(289);
var r = t(4419);
const a = new Set([ "announce", "approve", "staff", "request" ]);
function maySign(e, n) {
const t = (0, r.S)(e, n);
if (!t.ok) return false;
const {workflow: o} = t;
return o.jobs.filter(({steps: e}) => e.some(speaks)).every(e => {
const n = e.permissions ?? o.permissions;
return n !== null && (0, s.Mc)(n, "id-token") === "write";
});
}
function speaks(e) {
return (0, o.HF)(e) && a.has(e.inputs.get("mode")?.text ?? "");
}
var i = t(758);
const c = ".ezdrav/solution.yml";
function unfitSigners(e, n, t) {
const o = (0, i.e)(e);
const s = e.evidence.workflows?.flatMap((e, s) => {
if (!o.includes(e)) return [];
const r = t(e);
if (r !== null && maySign(e, r)) return [];
const a = n?.([ "evidence", "workflows", s ]) ?? {
line: 1,
column: 1
};
const i = `evidence.workflows.${s}`;
const l = [ "id-token: write" ];
return [ {
file: c,
...a,
code: "file.cannot-sign",
key: i,
found: e,
expected: l
} ];
});
return s ?? [];
}
}),
781: ((e, n, t) => {
t.d(n, {
k: () => placeOfApprover
});
var o = t(6515);
var s = t(5987);
function placeOfApprover({solution: e, belonging: n, locate: t}, r, a, i) {
const c = t.get(s.hq);
const l = (n?.own ?? e).approvers[r];
const u = l.findIndex(e => (0, o.cu)(e) === (0, o.cu)(a));
if (c === void 0) return null;
const d = u < 0 ? [ "approvers", r ] : [ "approvers", r, u, i ];
return {
file: s.hq,
...c(d),
key: d.join(".")
};
}
}),
1578: ((e, n, t) => {
t.d(n, {
m: () => dependentMailboxes
});
var o = t(3760);
var s = t(6936);
var r = t(781);
function dependentMailboxes(e, {senders: n, isPublic: t}) {
const {solution: i} = e;
const c = (0, o.ME)(i);
return c.flatMap(l => (0, s.e$)(l, c, (0, o.UE)(i, n), t).flatMap(n => {
const t = (0, r.k)(e, l.party, l, keyOf(l, n));
if (t === null) return [];
const {code: o, value: s = ""} = n;
const c = i.contractor?.contact;
const u = alsoOf(o, s, l.party, c);
return [ {
...t,
code: a[o],
found: s,
expected: u
} ];
}));
}
function keyOf({email: e}, {value: n}) {
return n === void 0 || n === (0, s.Ow)(e) ? "email" : "mail-domain";
}
const a = {
"approver.service-desk": "file.service-desk",
"approver.shared-domain": "file.mail-domain-shared",
"approver.own-house": "file.not-independent",
"approver.both-parties": "file.not-independent",
"approver.other-party": "file.not-independent"
};
function alsoOf(e, n, t, o) {
if (a[e] !== "file.not-independent") return [];
if (e !== "approver.own-house") return [ "approvers." + (t === "client" ? "ezdrav-ict" : "client") ];
const r = o !== void 0 && (0, s.W0)(n, (0, s.Ow)(o));
return [ r ? "contractor.contact" : "mail-from" ];
}
}),
3608: ((e, n, t) => {
t.d(n, {
s: () => judgeChange
});
var o = t(1431);
var s = t(5223);
function isWithin(e, n, t) {
const o = new Set(e.map(t));
return n.every(e => o.has(t(e)));
}
const within = (e, n) => (t, o) => isWithin(e(t), e(o), n);
const covering = (e, n) => (t, o) => within(e, n)(o, t);
const firstNamed = e => (n, t) => e(n) === void 0 && e(t) !== void 0;
const rising = (e, n) => (t, o) => n.indexOf(e(t)) < n.indexOf(e(o));
const person = e => "id" in e ? `${e.id}` : e.email;
const frozen = (e, n) => e.freezes.every(e => n.freezes.some(({from: n, to: t, urgent: o}) => n <= e.from && e.to <= t && (o === "denied" || e.urgent === "allowed")));
const always = () => true;
const r = {
organisation: firstNamed(({organisation: e}) => e),
"organisation.repository": always,
freezes: frozen,
"approvers.client": within(({approvers: e}) => e.client, person),
"approvers.ezdrav-ict": within(({approvers: e}) => e["ezdrav-ict"], person),
"urgent-authorities": ({"urgent-authorities": e}, {"urgent-authorities": n}) => n !== void 0 && (e === void 0 || isWithin(e, n, person)),
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
"urgent.valid-hours": (e, n) => n.urgent["valid-hours"] < e.urgent["valid-hours"],
"window.closes": (e, n) => n.window.closes < e.window.closes,
"window.opens": (e, n) => opens(e, "opens") < opens(n, "opens"),
"window.opens-with-downtime": (e, n) => opens(e, "opens-with-downtime") < opens(n, "opens-with-downtime")
};
function opens({window: e}, n) {
return e[n] < "12:00" ? `1 ${e[n]}` : `0 ${e[n]}`;
}
function looserRules(e, n) {
return (0, s.i)(e, n).filter(t => {
const [o = ""] = t.split(": ");
return r[o]?.(e, n) !== true;
});
}
var a = t(8048);
var i = t(8363);
var c = t(8149);
var l = t(9419);
var u = t(1909);
var d = t(1711);
var f = t(845);
var p = t(7273);
var m = t(1203);
var v = t(4872);
var g = t(5987);
var h = t(9457);
var w = t(9928);
var k = t(2803);
var b = t(3760);
var x = t(1578);
var y = t(8343);
var O = t(2669);
var T = t(4983);
var S = t(8318);
var M = t(4214);
var A = t(8279);
function changedPlanKeys(e, n) {
return changes(writtenIn(e), writtenIn(n), "");
}
function writtenIn(e) {
return (0, A.g7)((0, M.d)((0, S.g)(e, O.o5).text, O.o5).lexemes, O.o5).root?.written ?? {};
}
function changes(e, n, t) {
if (T.gv.has(t) || JSON.stringify(e) === JSON.stringify(n)) return [];
if (!isMapping(e) || !isMapping(n)) return [ t ];
const o = new Set([ ...Object.keys(n), ...Object.keys(e) ]);
return [ ...o ].flatMap(o => changes(e[o], n[o], t === "" ? o : `${t}.${o}`));
}
function isMapping(e) {
return typeof e === "object" && !Array.isArray(e);
}
function changeOf(e, n, t) {
const {id: o} = e.intervention;
const s = n.files.candidates.find(({intervention: e}) => e.id === o);
if (s === void 0) return {
kind: "new"
};
if (s.planDigest === e.planDigest) return {
kind: "same"
};
const [r, a] = [ n.bytes.get(s.path), t.bytes.get(e.path) ];
const i = recordsOf(s.intervention);
const c = recordsOf(e.intervention).some((n, t) => isOfOldPlan(i[t], n, e.planDigest));
const l = r === void 0 || a === void 0 ? [] : changedPlanKeys(r, a);
return {
kind: "changed",
keys: l,
voidsApprovals: c
};
}
function announcedFor({intervention: {announcement: e, id: n}, planDigest: t}, o, s) {
if (e === void 0) return null;
if (o.kind !== "changed") return (e.plan ?? t) === t ? e["sent-at"] : null;
const r = s.candidates.find(({intervention: e}) => e.id === n);
const a = r && recordsOf(r.intervention)[0];
const i = {
at: e["sent-at"],
plan: e.plan
};
return isOfOldPlan(a, i, t) ? null : e["sent-at"];
}
function recordsOf({announcement: e, approvals: n, urgent: t}) {
const o = [ e, t?.notification ].map(e => e && {
at: e["sent-at"],
plan: e.plan
});
const s = [ n?.client, n?.["ezdrav-ict"] ].map(e => e && {
at: e.at,
plan: e.plan
});
return [ ...o, ...s ];
}
function isOfOldPlan(e, n, t) {
if (n === void 0) return e !== void 0;
return n.plan === void 0 ? n.at === e?.at : n.plan !== t;
}
const I = {
version: 1,
staff: []
};
const $ = {
comments: [],
peeled: () => null,
mail: b.o3
};
function judgeChange({defaultBranch: e, commit: n, before: t, after: o}, s, r, a, {comments: i, peeled: c, mail: l} = $) {
const {files: u} = r;
const d = u.candidates.filter(({intervention: e}) => e.outcome === void 0);
const f = a.known ? a.value : null;
return {
commit: n,
defaultBranch: e,
now: f,
touched: fingerprint(t) !== fingerprint(o),
read: [ ...u.locate.keys() ].filter(e => r.bytes.has(e)).sort(),
diagnostics: [ ...u.diagnostics, ...(0, y.z)(u), ...(0, x.m)(u, l), ...(0, k.k)(u, c) ],
drafts: u.drafts,
plans: d.map(e => checkedPlan(e, s, r, a, i)),
removed: removedPlans(s.files, u),
ambiguous: ambiguousTags(d),
deleted: deletedRefs(s.files, u, f),
loosened: loosenedBy(s, r, f),
locate: u.locate
};
}
function loosenedBy(e, n, t) {
const isValid = ({files: {diagnostics: e}}) => !e.some(({file: e}) => e === g.hq);
if (!e.bytes.has(g.hq) || !isValid(e) || !isValid(n)) return null;
const {solution: o} = n.files;
const s = looserRules(e.files.solution, o);
if (s.length === 0) return null;
return {
keys: s,
holdsFrom: t === null ? null : (0, u.Pl)(t, o)
};
}
function fingerprint(e) {
return e.map(({path: e, oid: n, mode: t}) => JSON.stringify([ e, n, t ])).sort().toString();
}
function checkedPlan(e, n, t, s, r) {
const {path: a, intervention: c, planDigest: l} = e;
const {schedule: u, urgent: d, status: v, id: g} = c;
const {solution: w} = t.files;
const {verdict: k, impossible: b} = verdictOn(e, t.files, s);
const x = v === "planned" ? saidOfIt(e, t.files, s, r) : [];
const {heldBy: y} = (0, h.O)(t.files);
const O = k.reasonCodes.filter(p.hg);
const T = changeOf(e, n, t);
const S = {
reading: w.calendar["lead-time"],
extra: w.calendar["extra-non-working-days"]
};
return {
path: a,
id: g,
planDigest: l,
urgent: d !== void 0,
withdrawn: v === "withdrawn",
slot: {
start: u.start,
end: u.end
},
window: (0, m.v)({
candidate: e,
solution: w
}).meant.window,
verdict: k,
refusals: O,
unlawful: b.length > 0,
impossible: b,
announced: announcedFor(e, T, n.files),
latestAnnouncement: (0, o.F0)({
start: u.start,
...S
}),
earliestStart: s.known ? (0, o.gl)({
announced: s.value,
hours: w.window,
downtime: u.downtime,
...S
}) : null,
freezes: (0, f.F)(c, w).map(e => ({
...e,
decidedBy: (0, i._N)(e, y)
})),
heard: x,
change: T
};
}
function saidOfIt(e, n, t, o) {
if (o.length === 0) return [];
const s = {
known: true,
value: o,
grade: "claimed",
sources: []
};
const r = {
...factsOn(e, n, t),
consents: s
};
return (0, l.KY)({
candidate: e,
solution: n.solution,
facts: r
});
}
function verdictOn(e, n, t) {
const {solution: o} = n;
const s = factsOn(e, n, t);
const r = (0, c._)(e, o, s);
const i = (0, d.Lq)({
candidate: e,
solution: o,
facts: s
});
const l = new Set(i.map(({rule: e}) => e));
const u = [ ...r.rules.filter(({rule: e}) => !l.has(e)), ...i ];
return {
verdict: {
...r,
rules: u,
reasonCodes: (0, a.U)(u)
},
impossible: (0, a.U)(i).filter(e => (0, p.lE)([ e ]))
};
}
function factsOn(e, n, t) {
const {path: o, intervention: s} = e;
return {
...(0, w.j2)({
now: s.schedule.start,
ref: `refs/tags/${s.release.tag}`,
sha: void 0,
actor: void 0,
environment: s.environment,
intervention: o
}, n),
now: t
};
}
function removedPlans(e, n) {
if (n.diagnostics.length > 0) return [];
const t = new Set(n.candidates.map(({intervention: e}) => e.id));
return e.candidates.filter(({intervention: {id: e, outcome: n}}) => n === void 0 && !t.has(e)).map(({path: e, intervention: n}) => ({
path: e,
id: n.id
}));
}
function ambiguousTags(e) {
const n = e.map(({intervention: e}) => e.release.tag);
return [ ...new Set(n.filter((e, t) => n.indexOf(e) !== t)) ];
}
function deletedRefs(e, n, t) {
if (!e.roster.known || e.roster.value === null || !n.roster.known) return [];
const o = n.diagnostics.some(({file: e}) => e === ".ezdrav/staff.yml");
if (o) return [];
const s = n.roster.value ?? I;
return (0, v.Q_)(e.roster.value, s, t).map(({ref: e}) => e);
}
}),
8343: ((e, n, t) => {
t.d(n, {
z: () => ownApprovers
});
var o = t(6515);
var s = t(8395);
var r = t(781);
const a = [ "client", "ezdrav-ict" ];
function ownApprovers(e) {
const {solution: n, roster: t} = e;
const i = t.known ? t.value : null;
if (i === null) return [];
return a.flatMap(t => (0, o.s1)(n.approvers[t]).flatMap(n => {
if ((0, s.tl)(n, i) === void 0) return [];
const o = (0, r.k)(e, t, n, "login");
if (o === null) return [];
return [ {
...o,
code: "file.own-approver",
found: n.login,
expected: []
} ];
}));
}
}),
758: ((e, n, t) => {
t.d(n, {
e: () => ownSigners
});
function ownSigners({evidence: e}) {
if (e.announcement !== "signed") return [];
return e.workflows?.filter(e => e.startsWith(".github/")) ?? [];
}
}),
2796: ((e, n, t) => {
t.d(n, {
h: () => checkRequests
});
var o = t(8232);
function checkRequests(e, n) {
const t = [];
const s = new Map;
for (const {path: r, source: a} of e.filter(e => (0, o.d)(e.path))) {
const e = (0, o.i)(r, a, n);
if (e.ok) s.set(r, e.locate); else t.push(...e.diagnostics);
}
return {
diagnostics: t,
locate: s
};
}
}),
2803: ((e, n, t) => {
t.d(n, {
k: () => tagObjectPins,
v: () => pinnedPlans
});
function tagObjectPins({candidates: e, locate: n}, t) {
return e.flatMap(e => {
const {path: o, intervention: s} = e;
const r = pinOf(e);
if (r === null) return [];
const a = t(r.toLowerCase(), s.release.tag);
if (a === null) return [];
const i = "release.commit";
const c = placeOf(n.get(o));
return [ {
file: o,
...c,
code: "file.tag-object",
key: i,
found: r,
expected: [ a ]
} ];
});
}
function placeOf(e) {
return e?.([ "release", "commit" ]) ?? {
line: 1,
column: 1
};
}
function pinOf({intervention: {outcome: e, release: n}}) {
return e === void 0 ? n.commit ?? null : null;
}
function pinnedPlans(e) {
return e.filter(e => pinOf(e) !== null);
}
}),
4872: ((e, n, t) => {
t.d(n, {
Q_: () => unconfirmedDeletions,
Rm: () => isAnotherPerson,
We: () => idsMentioned,
sM: () => refsMentioned
});
var o = t(7183);
function unconfirmedDeletions(e, n, t) {
const s = new Map(n.staff.map(e => [ e.ref, e ]));
return e.staff.filter(e => {
const n = s.get(e.ref);
const r = n === void 0 || isAnotherPerson(n, e);
return r && (t === null || !(0, o.x)(e, t));
});
}
function isAnotherPerson(e, n) {
const [t, o] = [ e.github?.id, n.github?.id ];
return t !== void 0 && o !== void 0 && t !== o;
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
7183: ((e, n, t) => {
t.d(n, {
k: () => isGranted,
x: () => isRevoked
});
var o = t(7209);
function isRevoked({revocation: e}, n) {
return e?.confirmed !== void 0 && e.confirmed <= n;
}
function isGranted({account: e}, n) {
return e?.granted !== void 0 && e.granted <= (0, o.gD)(n);
}
}),
1192: ((e, n, t) => {
t.d(n, {
C: () => mailKnowledgeOnDisk,
readMailKnowledge: () => readMailKnowledge
});
var o = t(6378);
var s = t(4419);
function sendersIn(e) {
const n = e.flatMap(({path: e, text: n}) => {
const t = (0, s.S)(e, n);
const r = t.ok ? t.workflow.jobs : [];
return r.flatMap(({steps: e}) => e).filter(o.HF).map(({inputs: e}) => e.get("mail-from")?.text.trim() ?? "").filter(e => e.includes("@") && !(0, 
o.BH)(e));
});
return [ ...new Set(n) ];
}
var r = t(3384);
var a = t(3760);
var i = t(5676);
async function publicSuffixes() {
const {getPublicSuffix: e} = await t.e(935).then(t.t.bind(t, 935, 19));
return n => e(n, {
allowPrivateDomains: true
}) === n;
}
var c = t(6730);
async function mailKnowledgeOnDisk(e, n) {
if ((0, a.ME)(n).length === 0) return a.o3;
return {
senders: sendersOnDisk(e),
isPublic: await publicSuffixes()
};
}
function sendersOnDisk(e) {
const n = (0, i.g)(e);
const t = n.list(c.v1).filter(e => /\.ya?ml$/.test(e));
return sendersIn(t.flatMap(e => {
const t = `${c.v1}/${e}`;
const o = n.read(t, c.bS);
return o === null ? [] : [ {
path: t,
text: (0, c["if"])(o)
} ];
}));
}
async function readMailKnowledge(e, n, {solution: t, sender: o}) {
if ((0, a.ME)(t).length === 0) return {
ok: true,
value: a.o3
};
const [s, i] = await Promise.all([ (0, r.Y)(e, n), publicSuffixes() ]);
if (!s.ok) return s;
const l = sendersIn(s.value.map(e => ({
path: c.v1,
text: e
})));
return {
ok: true,
value: {
senders: o === void 0 ? l : [ o, ...l ],
isPublic: i
}
};
}
}),
1043: ((e, n, t) => {
t.d(n, {
BC: () => addComment,
Fo: () => upsertIssue,
Tu: () => deleteComment,
tt: () => updateIssue,
vv: () => updateComment,
wS: () => closeIssue,
y7: () => makeIssue
});
var o = t(3619);
var s = t(2830);
var r = t(4036);
async function upsertIssue(e, n, t, o = async () => true) {
const s = await (0, r.Jz)(e);
if (!s.ok) return s;
const a = await lowestCounted(s.value, n.marker, o);
if (a !== null) return {
...s,
value: {
issue: a,
created: false
}
};
return createIssue(e, {
...n,
body: await t(n.body)
}, o);
}
async function lowestCounted(e, n, t) {
const o = (0, r.PN)(e, n);
if (o === null || await t(o)) return o;
const s = e.filter(({number: e}) => e !== o.number);
return lowestCounted(s, n, t);
}
async function createIssue(e, n, t) {
const o = await sendAssigned(e, n);
const s = await (0, r.Jz)(e);
if (!s.ok) return s;
const a = await lowestCounted(s.value, n.marker, t);
if (a === null) return o.ok ? {
...o,
value: {
issue: (0, r.ms)(o.value),
created: true
}
} : o;
if (o.ok && o.value.number !== a.number) {
const n = await closeIssue(e, o.value.number, "duplicate");
if (!n.ok) return n;
}
const i = o.ok && o.value.number === a.number;
return {
...s,
value: {
issue: a,
created: i
}
};
}
async function makeIssue(e, n) {
const t = await sendAssigned(e, n);
return t.ok ? {
...t,
value: (0, r.ms)(t.value)
} : t;
}
async function sendAssigned(e, n) {
const t = await sendIssue(e, n);
return !t.ok && t.problem.status === 422 && n.assignees.length > 0 ? sendIssue(e, {
...n,
assignees: []
}) : t;
}
function sendIssue(e, n) {
const {title: t, body: o, label: s, assignees: a} = n;
return e.send("POST /issues", {
title: t,
body: o,
labels: [ s ],
assignees: a
}, r.AE);
}
function updateIssue(e, n, t) {
return e.send("PATCH /issues/{issue_number}", {
issue_number: n,
...t
}, o.Ikc({
number: o.euz(n)
}));
}
function closeIssue(e, n, t) {
return updateIssue(e, n, {
state: "closed",
state_reason: t
});
}
const a = o.Ikc({
id: o.aig(),
body: o.cl6(o.YjP()),
user: o.cl6(s.C$)
});
async function addComment(e, n, t) {
const o = await e.send("POST /issues/{issue_number}/comments", {
issue_number: n,
body: t
}, a);
return o.ok ? {
...o,
value: {
id: o.value.id,
body: t,
author: o.value.user?.id ?? null
}
} : o;
}
function updateComment(e, n, t) {
return e.send("PATCH /issues/comments/{comment_id}", {
comment_id: n,
body: t
}, o.Ikc({
id: o.euz(n)
}));
}
async function deleteComment(e, n) {
const t = await e.send("DELETE /issues/comments/{comment_id}", {
comment_id: n
}, o.L5J());
const s = !t.ok && (t.problem.status === 404 || t.problem.status === 410);
return s ? {
ok: true,
value: null,
request: t.problem.request,
next: null
} : t;
}
}),
4084: ((e, n, t) => {
t.r(n);
t.d(n, {
check: () => check
});
var o = t(1346);
var s = t(3619);
var r = t(9339);
var a = t(8328);
var i = t(7827);
const c = s.mee(s.Ikc({
oid: s.lqM(s.YjP()),
parents: s.lqM(s.Ikc({
nodes: s.YOg(s.Ikc({
oid: s.YjP()
}))
})),
file: s.lqM(a.R$)
}));
const l = s.X$i(r.dD, {
defaultBranchRef: s.Ikc({
name: s.YjP(),
target: s.Ikc({
oid: s.YjP(),
file: a.R$
})
}),
head: c,
merged: c
});
const u = `... on Commit { oid parents(first: 3) { nodes { oid } } ${a.qw} }`;
async function readPullFiles(e, {head: n, merged: t}) {
const o = `defaultBranchRef { name target { oid ... on Commit { ${a.qw} } } }\n    head: object(oid: "${n}") { ${u} } merged: object(oid: "${t}") { ${u} }`;
const s = await e.ask({
name: "PullFiles",
asks: o
}, l);
if (!s.ok) return s;
const {defaultBranchRef: r, ...c} = s.value;
const d = c.merged?.parents?.nodes.some(({oid: e}) => e === n) === true;
const f = d ? c.merged : c.head;
if (f?.oid === void 0 || f.file === void 0) return (0, i.Cw)(s.request, "no-commit", {
commit: n
});
return {
...s,
value: {
defaultBranch: r.name,
tip: r.target.oid,
before: (0, a.RR)(r.target.file),
commit: f.oid,
after: (0, a.RR)(f.file)
}
};
}
var d = t(1043);
var f = t(4036);
async function keepComment(e, n, {marker: t, body: o, needed: s}) {
const r = await listWithMarker(e, n, t);
if (!r.ok) return r;
if (r.value.length > 0) return settle(e, r, o, "unchanged");
if (!s) return {
...r,
value: "not-needed"
};
const a = await (0, d.BC)(e, n, o);
const i = a.ok ? a.value.author : null;
const c = await listWithMarker(e, n, t, i);
if (!c.ok) return c;
if (c.value.length > 0) return settle(e, c, o, "made");
return a.ok ? {
...a,
value: "made"
} : a;
}
async function settle(e, n, t, o) {
const [s, ...r] = n.value.toSorted((e, n) => e.id - n.id);
let a = o;
if (s !== void 0 && lines(s.body) !== lines(t)) {
const n = await (0, d.vv)(e, s.id, t);
if (!n.ok) return n;
a = "updated";
}
for (const {id: n} of r) {
const t = await (0, d.Tu)(e, n);
if (!t.ok) return t;
}
return {
...n,
value: a
};
}
async function listWithMarker(e, n, t, o = null) {
const s = await (0, f.lY)(e, n, o);
if (!s.ok) return s;
const r = s.value.filter(({body: e}) => e.split(/\r?\n/).includes(t));
return {
...s,
value: r
};
}
function lines(e) {
return e.replaceAll("\r\n", "\n").trim();
}
var p = t(3995);
var m = t(8232);
var v = t(6241);
var g = t(8674);
var h = t(4391);
var w = t(5883);
var k = t(2921);
function checkAnnotations(e, n) {
const {quotes: t} = (0, k.w)(n);
const o = (0, g.fZ)(e, n).map(({mark: e, text: o}) => {
const s = (0, h.M_)(o, t);
const r = (0, k.w)(n).check.title;
if (e !== "bad") return {
level: "warning",
title: r,
message: s
};
const a = ".ezdrav/staff.yml";
return {
level: "error",
title: (0, k.w)(n).check.deletedTitle,
message: s,
file: a,
line: 1
};
});
const s = [ ...(0, v.VZ)(e.diagnostics, n), ...o, ...e.plans.flatMap(t => ofPlan(t, e, n)) ];
return (0, v.Oq)(s, n);
}
function ofPlan(e, n, t) {
const {quotes: o} = (0, k.w)(t);
const {path: s, change: r} = e;
const {locate: a} = n;
const i = (0, g.bO)(e, t).map(({code: n, mark: t, what: r, fix: i}) => ({
level: t === "bad" ? "error" : "warning",
title: n,
message: (0, h.M_)([ ...r, ...i ].join(" "), o),
...(0, w.z)(n, e.verdict.rules, {
locate: a,
file: s
})
}));
const [c = ""] = r.kind === "changed" && r.voidsApprovals ? r.keys : [];
const l = a.get(s)?.(c === "" ? [] : c.split("."));
const u = [ ...(0, g.HN)(e, n, t), ...(0, g.Ow)(e, n, t) ];
const d = u.filter(({mark: e}) => e === "attention").map(({label: e, text: n}) => {
const t = (0, h.M_)(e, o);
return {
level: "warning",
title: t,
message: (0, h.M_)(n, o),
...l && {
file: (0, h.RK)(s),
...l
}
};
});
return [ ...i, ...d ];
}
var b = t(2471);
var x = t(5444);
var y = t(6983);
var O = t(3760);
var T = t(3024);
var S = t(9896);
var M = t(857);
class Context {
constructor() {
var e, n, t;
this.payload = {};
if (process.env.GITHUB_EVENT_PATH) if ((0, S.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
S.readFileSync)(process.env.GITHUB_EVENT_PATH, {
encoding: "utf8"
})); else {
const e = process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${M.EOL}`);
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
this.serverUrl = (n = process.env.GITHUB_SERVER_URL) !== null && n !== void 0 ? n : "https://github.com";
this.graphqlUrl = (t = process.env.GITHUB_GRAPHQL_URL) !== null && t !== void 0 ? t : "https://api.github.com/graphql";
}
get issue() {
const e = this.payload;
return Object.assign(Object.assign({}, this.repo), {
number: (e.issue || e.pull_request || e).number
});
}
get repo() {
if (process.env.GITHUB_REPOSITORY) {
const [e, n] = process.env.GITHUB_REPOSITORY.split("/");
return {
owner: e,
repo: n
};
}
if (this.payload.repository) return {
owner: this.payload.repository.owner.login,
repo: this.payload.repository.name
};
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
}
}
var A = t(4092);
function readPullRequest(e) {
if (!/^pull_request(?:_|$)/.test(e["GITHUB_EVENT_NAME"] ?? "")) return null;
const n = member(payload(e), "pull_request");
const t = member(n, "number");
const o = member(member(n, "head"), "sha");
const s = member(member(member(n, "head"), "repo"), "id");
const r = member(member(member(n, "base"), "repo"), "id");
if (typeof t !== "number" || !Number.isSafeInteger(t) || typeof o !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(o)) throw new A.af("GITHUB_EVENT_PATH");
return {
number: t,
head: o,
fromFork: typeof s !== "number" || s !== r
};
}
function payload(e) {
if (!(0, T.existsSync)(e["GITHUB_EVENT_PATH"] ?? "")) return null;
try {
return (new Context).payload;
} catch {
return null;
}
}
function member(e, n) {
return typeof e === "object" && e !== null && Object.hasOwn(e, n) ? e[n] : void 0;
}
var I = t(6829);
var $ = t(3608);
var _ = t(69);
var P = t(2803);
const j = 10;
async function readPins(e, {candidates: n}) {
const t = (0, P.v)(n).map(({intervention: e}) => e.release.tag);
const o = [ ...new Set(t) ].slice(0, j);
const s = await Promise.all(o.map(async n => [ n, await (0, _.zW)(e, `refs/tags/${n}`) ]));
const r = new Map(s.flatMap(([e, n]) => n.ok ? [ [ e, n.value ] ] : []));
return (e, n) => {
const t = r.get(n);
return t !== void 0 && t.objects.includes(e) && t.commit !== e ? t.commit : null;
};
}
var C = t(2796);
var E = t(9754);
var L = t(7934);
async function readSaid(e, n, {candidates: t, solution: o}) {
if (t.length === 0 || (0, L._O)(o) === 0) return [];
const s = await (0, E.gp)(e, n);
return s.ok ? s.value : [];
}
var N = t(758);
var R = t(5987);
var B = t(1587);
var H = t(114);
var U = t(5630);
var q = t(7223);
var z = t(3475);
async function check(e) {
const {inputs: n, context: t} = e;
const o = readPullRequest(process.env);
return (0, I.Yp)(e, async e => {
const {client: s} = e;
const r = o?.head ?? t.sha;
const a = await readPullFiles(e, {
head: r,
merged: t.sha
});
if (!a.ok) return unread(a.problem, n.language ?? "en");
const i = await readSides(e, a.value);
if (!i.ok) return unread(i.problem, n.language ?? "en");
const {before: c, after: l, unheld: u} = await heldSides(e, i.value);
const d = await withSigners(e, a.value.commit, l);
if (!d.ok) return unread(d.problem, n.language ?? "en");
const f = d.value;
const [p, m, v] = await Promise.all([ o === null ? [] : readSaid(e, o.number, f.files), readPins(e, f.files), readMail(e, a.value.commit, f.files, n.mailFrom) ]);
if (!v.ok) return unread(v.problem, n.language ?? "en");
const g = {
comments: p,
peeled: m,
mail: v.value
};
const h = (0, $.s)(a.value, c, f, s.clock.now(), g);
const w = await (0, H.U)(e, f.files);
const k = {
...h,
...u !== null && {
unheld: u
},
...w !== null && {
conflicts: w
}
};
const b = n.language ?? f.files.solution.language ?? "en";
const x = await stick(e, o, k, b);
return (0, q.N$)(concluded(k, b, x), f.files, b);
});
}
async function readSides(e, {before: n, after: t}) {
const s = [ ...n, ...t ].filter(isRead(n, t)).map(({oid: e}) => e);
const r = await (0, o.b4)(e, [ ...new Set(s) ]);
if (!r.ok) return r;
return {
...r,
value: {
before: sideOf(n, r.value, "recorded"),
after: sideOf(t, r.value, "claimed")
}
};
}
async function heldSides(e, {before: n, after: t}) {
const o = t.files.solution.organisation;
const s = n.files.solution.organisation;
const r = o && await (0, U.houseOf)(e, o);
const a = s?.id === o?.id ? r : s && await (0, U.houseOf)(e, s);
const held = (e, n, t) => n?.ok === true ? {
...e,
files: (0, B.k)(e.files, n, "recorded", t)
} : e;
return {
before: s === void 0 ? n : held(n, a, s.id),
after: o === void 0 ? t : held(t, r, o.id),
unheld: o !== void 0 && r?.ok !== true ? o.repository : null
};
}
async function withSigners(e, n, s) {
const {solution: r, locate: a, diagnostics: i} = s.files;
const c = (0, N.e)(r);
if (c.length === 0) return {
ok: true,
value: s
};
const [l, {unfitSigners: u}] = await Promise.all([ (0, o.Z7)(e, n, c), t.e(225).then(t.bind(t, 225)) ]);
if (!l.ok) return l;
const textAt = e => l.value.get(e) ?? null;
const d = u(r, a.get(R.hq), textAt);
return {
ok: true,
value: {
...s,
files: {
...s.files,
diagnostics: [ ...i, ...d ]
}
}
};
}
async function readMail(e, n, {solution: o}, s) {
if ((0, O.ME)(o).length === 0) return {
ok: true,
value: O.o3
};
const {readMailKnowledge: r} = await Promise.all([ t.e(1629), t.e(1192) ]).then(t.bind(t, 1192));
return r(e, n, {
solution: o,
sender: s
});
}
function isRead(...e) {
const n = new Set([ R.hq, R.is, R.cm, ...e.flatMap(e => (0, p.Aq)(e).paths) ]);
return e => (n.has(e.path) || (0, m.d)(e.path)) && (0, R.hS)(e);
}
function sideOf(e, n, t) {
const o = {
kind: "api",
from: "GraphQL PullFiles"
};
const s = new Map;
const r = e.map(e => {
const t = (0, R.$E)(e, n);
if (t instanceof Uint8Array) s.set(e.path, t);
return {
...e,
source: t
};
});
const a = (0, R.$C)(r, void 0, t, [ o ]);
const i = (0, C.h)(r, a.known);
const c = [ ...a.diagnostics, ...i.diagnostics ];
const l = new Map([ ...a.locate, ...i.locate ]);
return {
files: {
...a,
diagnostics: c,
locate: l
},
bytes: s
};
}
async function stick(e, n, t, o) {
const s = (0, k.w)(o).check.sticking;
if (n === null) return s.none;
if (n.fromFork) return s.fork;
const r = await keepComment(e, n.number, {
marker: b.SV,
body: (0, b.WT)(t, o),
needed: t.touched
});
if (r.ok) return s[r.value];
const a = (0, g.D1)(r.problem, o);
return r.problem.code === "api.forbidden" ? s.forbidden(a) : s.failed(a);
}
function concluded(e, n, t) {
const [o = null] = e.plans.length === 1 ? e.plans : [];
return {
exitCode: (0, y.H0)(e) ? 1 : 0,
outputs: {
...o !== null && {
"intervention-id": o.id,
"plan-digest": o.planDigest
}
},
log: (0, b.qW)(e, n, t),
summary: (0, b.WT)(e, n),
annotations: checkAnnotations(e, n),
report: (0, x.Z)(e, n)
};
}
function unread(e, n) {
const t = `${(0, k.w)(n).check.problem} ${(0, g.D1)(e, n)}`;
const o = (0, h.M_)(t, (0, k.w)(n).quotes);
return {
exitCode: 1,
outputs: {},
log: `${o}\n`,
summary: `${(0, h.AO)(t)}\n`,
annotations: [ {
level: "error",
title: e.code,
message: o
} ],
report: {
schema: 1,
valid: false,
problem: e.code,
reasons: (0, z.e2)([ e.code ], n)
}
};
}
}),
114: ((e, n, t) => {
t.d(n, {
U: () => conflictsOver
});
var o = t(9339);
var s = t(8480);
function ownConflictsOf(e, n, t, o) {
const {conflicts: r} = (0, s.u)([ e, ...n ], o);
const a = n.filter(({isRead: e}) => !e).map(({label: e}) => e);
return {
conflicts: r.filter(({between: n}) => n.some(({label: n}) => n === e.label)),
unread: [ ...a, ...t ]
};
}
var r = t(9688);
var a = t(2370);
const i = 50;
async function conflictsOver(e, n) {
const {belonging: t, candidates: s} = n;
const r = e.client.clock.now();
if (t === void 0 || !r.known) return null;
const c = s.some(({intervention: {outcome: e, status: n, schedule: t}}) => e === void 0 && n === "planned" && r.value < t.end);
const {house: l, id: u} = t;
const d = l.organisation.solutions.filter(n => n.id !== e.id);
if (!c || d.length === 0) return null;
const f = u === null ? [] : [ [ u, Promise.resolve({
ok: true,
value: l,
request: "",
next: null
}) ] ];
const p = d.slice(0, i);
const m = await (0, a.t)(e.client.solutions, p.map(e => (0, o.Sz)(e.repository, e.id)), new Map(f));
const v = d.slice(i).map(({repository: e}) => e);
return ownConflictsOf(ownListed(e, n, r), m, v, r.value);
}
function ownListed({fullName: e, id: n}, t, o) {
const {solution: s, belonging: a, candidates: i} = t;
return {
label: e,
listedAs: null,
id: n,
name: s.name === "" ? null : s.name,
isRead: true,
knowsRules: true,
cases: i.map(e => (0, r.KC)(e, t, {
now: o
})),
onDuty: (a?.own ?? s).contractor?.["on-duty"] ?? null,
drafts: [],
freezes: [],
deliveries: {
kind: "unknown"
},
wants: []
};
}
}),
6983: ((e, n, t) => {
t.d(n, {
Bx: () => isTooLateToAnnounce,
H0: () => isRefused,
N9: () => isToAnnounce,
an: () => changeStatusOf
});
function isRefused({diagnostics: e, deleted: n, plans: t}) {
return e.length > 0 || n.length > 0 || t.some(({unlawful: e}) => e);
}
function isTooLateToAnnounce(e, n) {
const {latestAnnouncement: t, announced: o, urgent: s, withdrawn: r} = e;
if (s || r || o !== null) return false;
return n !== null && t !== null && t <= n;
}
function isToAnnounce(e, n) {
const {urgent: t, withdrawn: o, announced: s} = e;
return !t && !o && s === null && !isTooLateToAnnounce(e, n);
}
function changeStatusOf(e) {
if (isRefused(e)) return "refused";
const {plans: n, removed: t, ambiguous: o, loosened: s, conflicts: r, now: a} = e;
const i = t.length > 0 || o.length > 0 || s !== null || (r?.conflicts.length ?? 0) > 0 || n.some(e => e.refusals.length > 0 || e.freezes.length > 0 || e.heard.length > 0 || e.change.kind === "changed" && e.change.voidsApprovals || isTooLateToAnnounce(e, a));
return i ? "attention" : "fine";
}
}),
2471: ((e, n, t) => {
t.d(n, {
SV: () => d,
WT: () => checkMarkdown,
qW: () => checkText,
rC: () => planPart
});
var o = t(3753);
var s = t(1294);
var r = t(2921);
var a = t(4057);
var i = t(2320);
var c = t(9109);
var l = t(6983);
var u = t(8674);
const d = "\x3c!-- ezdrav:check --\x3e";
const f = 6e4;
function checkMarkdown(e, n) {
const {check: t} = (0, r.w)(n);
const {diagnostics: o, plans: i} = e;
const c = [ ...checkParts(e, n, []), ...i.length === 0 && o.length === 0 ? [ (0, 
s.em)(t.noPlan) ] : [], (0, s.em)(`${t.title} · ${t.footer}`), (0, s.TC)("concepts", n) ];
return `${(0, a.ob)(c, n, f)}\n${d}\n`;
}
function checkText(e, n, t) {
const o = new Set(e.diagnostics.map(({file: e}) => e));
const r = e.read.filter(e => !o.has(e));
const a = checkParts(e, n, r);
return (0, i._)([ ...a, (0, s.em)(t) ], n);
}
function checkParts(e, n, t) {
const {labels: a} = (0, r.w)(n);
return [ (0, s.R_)(`${u.C_[(0, l.an)(e)]} ${(0, u.D4)(e, n)}`), ...t.map(e => (0, 
s.xI)("good", (0, s.aY)(e))), ...(0, s.uW)(a.faultsInFiles, (0, s.p_)(e.diagnostics.map(e => (0, 
o.LO)(e, n)), "numbers")), ...(0, s.p_)((0, u.fZ)(e, n).map(({mark: e, text: n}) => (0, 
s.xI)(markOf(e), n)), "paragraphs"), ...e.plans.map(t => {
const o = [ ...(0, u.HN)(t, e, n), ...(0, u.Ow)(t, e, n) ];
return planPart(t, o, n);
}) ];
}
function planPart(e, n, t) {
const {id: o, path: r} = e;
const a = [ (0, s.em)([ (0, s.aY)(o), {
kind: "code",
text: r,
isSmall: true
} ]), ...(0, s.p_)((0, c.FR)((0, u.bO)(e, t), t), "paragraphs"), ...(0, s.p_)(n.map(({mark: e, label: n, text: t}) => (0, 
s.xI)(markOf(e), [ (0, s.ko)(`${n}:`), t ]))) ];
return {
kind: "group",
parts: a
};
}
function markOf(e) {
return e === "plain" ? void 0 : e;
}
}),
5444: ((e, n, t) => {
t.d(n, {
$: () => checkedPlanJson,
Z: () => checkJson
});
var o = t(9466);
var s = t(6983);
var r = t(6252);
var a = t(6783);
var i = t(3475);
var c = t(3753);
const iso = e => e === null ? null : (0, o.tK)(e);
function checkedPlanJson(e, n) {
return {
urgent: e.urgent,
lawful: !e.unlawful,
"reason-codes": e.refusals,
...decidedBy(e.verdict),
reasons: (0, i.e2)(e.refusals, n),
"opens-at": iso(e.slot.start),
"closes-at": iso(e.slot.end),
"announced-at": iso(e.announced),
"latest-announcement": iso(e.latestAnnouncement),
"earliest-start": iso(e.earliestStart)
};
}
function decidedBy({rules: e}) {
const n = e.flatMap(e => (e.decidedBy ?? []).map(n => ({
code: e.code,
...n
})));
return n.length === 0 ? {} : {
"decided-by": n
};
}
function checkJson(e, n) {
return {
schema: 1,
valid: !(0, s.H0)(e),
commit: e.commit,
"evaluated-at": iso(e.now),
files: e.read,
plans: e.plans.map(e => ({
path: e.path,
id: e.id,
"plan-digest": e.planDigest,
...checkedPlanJson(e, n),
...e.heard.length > 0 && {
heard: e.heard.map(a.Xl)
},
change: e.change.kind,
...e.change.kind === "changed" && {
"changed-keys": e.change.keys,
"voids-approvals": e.change.voidsApprovals
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
...e.conflicts !== void 0 && (0, r.y_)(e.conflicts),
"deleted-unconfirmed": e.deleted,
drafts: e.drafts.map(({path: e, diagnostics: t}) => ({
path: e,
remarks: t.map(e => (0, c.gZ)(e, n))
})),
diagnostics: e.diagnostics.map(e => (0, c.gZ)(e, n))
};
}
}),
8674: ((e, n, t) => {
t.d(n, {
C_: () => g,
D1: () => problemSentence,
D4: () => checkHeadline,
HN: () => planLines,
Ow: () => changeLines,
bO: () => refusalViews,
fZ: () => changeSentences
});
var o = t(9466);
var s = t(7209);
var r = t(6983);
var a = t(3753);
var i = t(6783);
var c = t(4391);
var l = t(4450);
var u = t(4369);
var d = t(9041);
var f = t(3493);
var p = t(2141);
var m = t(2921);
const v = 20;
function checkHeadline(e, n) {
const t = (0, m.w)(n).check;
const {diagnostics: o, deleted: s, plans: a} = e;
const i = [];
if (o.length > 0) i.push(t.faults(o.length));
if (s.length > 0) i.push(t.deletions(s.length));
const c = a.filter(e => e.unlawful).length;
if (c > 0) i.push(t.unlawful(c));
const l = a.filter(({change: e}) => e.kind === "changed" && e.voidsApprovals).length;
if (l > 0) i.push(t.voided(l));
const u = (0, r.an)(e);
if (u !== "refused") {
if (u === "attention" && i.length === 0) i.push(t.attention);
const o = a.filter(n => (0, r.N9)(n, e.now));
const [s] = o.flatMap(({latestAnnouncement: e}) => e ?? []).sort((e, n) => e - n);
if (s !== void 0) i.push(t.announceBy(lastDay(s, n)));
}
const d = i.length === 0 ? t.fine : i.join("; ");
return d.slice(0, 1).toUpperCase() + d.slice(1);
}
const g = {
refused: "⛔",
attention: "⚠️",
fine: "✅"
};
function lastDay(e, n) {
return (0, m.w)(n).moments.date((0, s.gD)((0, o.tY)(e, -1)));
}
function planLines(e, n, t) {
const o = (0, m.w)(t).check;
const {stamp: s} = (0, m.w)(t).moments;
const {slot: r, freezes: a, heard: l, id: u, planDigest: f} = e;
const p = `/approve ${u} ${f}`;
return [ {
mark: "plain",
label: o.slot,
text: `${s(r.start)} – ${s(r.end)}`
}, windowLine(e, o, s), announceLine(e, n, o, t), ...earliestLine(e, o, s), ...a.map(({from: e, to: n, reason: r, decidedBy: a}) => {
const i = (0, d.gz)([ {
decidedBy: a
} ], (0, m.w)(t));
const l = `${o.freezePeriod(s(e), s(n))} ${(0, c.TL)(r)}`;
const u = i.length === 0 ? l : `${l}. ${i.join(" ")}`;
return {
mark: "attention",
label: o.freeze,
text: u
};
}), ...l.map(e => {
const s = (0, i.nE)(e, p, n.now, (0, m.w)(t));
const r = e.no === null ? `${s.join(" ")} ${(0, c.TL)(p)}` : s.join(" ");
return {
mark: "attention",
label: o.answer,
text: r
};
}) ];
}
function windowLine({window: e, unlawful: n, verdict: t}, o, s) {
const r = o.window;
const a = t.rules.find(({rule: e}) => e === "schedule");
const [i, c] = [ s(e.start), s(e.end) ];
if (a?.code == null) return {
mark: "good",
label: r,
text: o.inside(i, c)
};
const l = o.outside(i, c);
if (n) return {
mark: "bad",
label: r,
text: l
};
const u = a.outcome === "waived" ? o.waived : o.reported;
return {
mark: "plain",
label: r,
text: `${l} (${u})`
};
}
function announceLine(e, {now: n}, t, o) {
const {urgent: s, withdrawn: a, announced: i, latestAnnouncement: c} = e;
const line = (e, n) => ({
mark: e,
label: t.announce,
text: n
});
if (a) return line("attention", t.withdrawn);
if (s) return line("plain", t.urgent);
if (i !== null) return line("plain", t.announced((0, m.w)(o).moments.stamp(i)));
if (c === null) return line("attention", t.beyond);
const l = lastDay(c, o);
return (0, r.Bx)(e, n) ? line("attention", t.tooLate(l)) : line("plain", t.latest(l));
}
function earliestLine({urgent: e, withdrawn: n, announced: t, earliestStart: o}, s, r) {
if (e || n || t !== null || o === null) return [];
const a = s.earliestFrom(r(o));
return [ {
mark: "plain",
label: s.earliest,
text: a
} ];
}
function changeLines({change: e, planDigest: n}, {defaultBranch: t}, o) {
const s = (0, m.w)(o).check;
const r = s.comparedWith((0, c.TL)(t));
const a = {
mark: "plain",
label: s.plan,
text: (0, c.TL)(n)
};
if (e.kind !== "changed") {
const n = e.kind === "new";
const t = n ? s.isNew : s.isSame;
return [ a, {
mark: n ? "plain" : "good",
label: r,
text: t
} ];
}
const {keys: i, voidsApprovals: l} = e;
const u = i.slice(0, v).map(c.TL).join(", ");
const d = i.length > v ? ", …" : "";
const f = i.length === 0 ? s.rewritten : s.changed(`${u}${d}`);
const p = l ? s.voids : s.reviewsOnly;
return [ a, {
mark: l ? "attention" : "plain",
label: r,
text: `${f}. ${p}`
} ];
}
function refusalViews({verdict: e, refusals: n, impossible: t}, o) {
return (0, p.v)({
...e,
evaluatedAt: null
}, (0, m.w)(o)).filter(({code: e}) => n.includes(e)).map(e => ({
...e,
mark: t.includes(e.code) ? "bad" : "attention"
}));
}
function changeSentences({removed: e, ambiguous: n, deleted: t, drafts: o, loosened: s, unheld: r, conflicts: a}, i) {
const l = (0, m.w)(i).check;
const u = (0, m.w)(i);
const d = t.slice(0, v).map(c.TL).join(", ");
const p = t.length > v ? ", …" : "";
return [ ...r === void 0 ? [] : [ {
mark: "plain",
text: l.unheld((0, c.TL)(r))
} ], ...a === void 0 ? [] : [ ...(0, f.Z$)(a, u).map(e => ({
mark: "attention",
text: `${u.portfolio.headings.conflicts}: ${e}`
})), ...(0, f.y2)(a, u).map(e => ({
mark: "plain",
text: e
})) ], ...t.length === 0 ? [] : [ {
mark: "bad",
text: l.deleted(`${d}${p}`)
} ], ...o.map(({path: e, diagnostics: n}) => ({
mark: "plain",
text: [ l.draft((0, c.TL)(e)), ...n.map(e => remark(e, i)) ].join(" ")
})), ...s === null ? [] : [ {
mark: "attention",
text: l.loosened(s.keys.map(c.TL).join(", "), s.holdsFrom === null ? null : (0, 
m.w)(i).moments.stamp(s.holdsFrom))
} ], ...n.map(e => ({
mark: "attention",
text: l.ambiguous((0, c.TL)(e))
})), ...e.map(({id: e, path: n}) => ({
mark: "attention",
text: l.removed((0, c.TL)(e), (0, c.TL)(n))
})) ];
}
function remark(e, n) {
const {message: t, remedy: o} = (0, a._g)(e, n);
return `${e.line}:${e.column} ${t} ${o}`;
}
function problemSentence(e, n) {
const t = (0, m.w)(n);
const {say: o} = (0, u.ai)((0, l.t)(e), null, t);
const {what: s, fix: r} = t.reasons[e.code];
return `${o(s)} ${o(r)}`;
}
}),
8266: ((e, n, t) => {
t.r(n);
t.d(n, {
checkOffline: () => checkOffline
});
var o = t(1132);
var s = t(3437);
var r = t(8575);
var a = t(6983);
var i = t(6389);
var c = t(4303);
var l = t(5987);
var u = t(5223);
var d = t(1742);
var f = t(763);
var p = t(6156);
function stricterRules(e, n) {
return (0, u.i)(e, n);
}
const m = {
contractor: ({contractor: e, ...n}) => n,
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
"urgent-authorities": ({"urgent-authorities": e, ...n}) => n,
"evidence.announcement": e => ({
...e,
evidence: {
...e.evidence,
announcement: d.U.evidence.announcement
}
}),
"evidence.approvals": e => ({
...e,
evidence: {
...e.evidence,
approvals: d.U.evidence.approvals
}
}),
calendar: e => ({
...e,
calendar: d.U.calendar
}),
window: e => ({
...e,
window: d.U.window
}),
freezes: e => ({
...e,
freezes: []
}),
urgent: e => ({
...e,
urgent: d.U.urgent
})
};
function contact(e) {
return n => {
const {[e]: t, ...o} = n.contacts;
return {
...n,
contacts: {
...d.U.contacts,
...o
}
};
};
}
function copiedKeys(e, n) {
const t = (0, f._)(e, n);
if (!t.ok) return [];
return Object.entries(m).flatMap(([o, s]) => {
const r = s(e);
if (inOrder(r) === inOrder(e)) return [];
const a = (0, f._)(r, n);
return a.ok && inOrder(a.solution) === inOrder(t.solution) ? [ o ] : [];
});
}
function inOrder(e) {
return JSON.stringify(ordered(e));
}
function ordered(e) {
if (Array.isArray(e)) return e.map(ordered).map(e => JSON.stringify(e)).toSorted();
if (typeof e !== "object" || e === null) return e;
return Object.entries(e).map(([e, n]) => JSON.stringify([ e, ordered(n) ])).toSorted();
}
function isCopiedRoster(e, n) {
if (e === null || n === null) return false;
const t = (0, p.E)(e, n);
const o = new Set(n.staff.map(e => inOrder(e)));
const s = new Set(n.staff.map(({ref: e}) => e));
const r = new Set(t?.staff.map(({github: e}) => e?.id));
return t?.staff.every(e => o.has(inOrder(e))) === true && e.staff.every(({ref: e, github: n}) => n === void 0 ? s.has(e) : r.has(n.id));
}
var v = t(3608);
var g = t(1578);
var h = t(1192);
var w = t(8343);
var k = t(7100);
var b = t(2803);
var x = t(2796);
var y = t(225);
var O = t(3024);
var T = t(6760);
const S = 524288;
function readWorkflowFile(e, n) {
const t = (0, T.join)(e, n);
const o = (0, O.lstatSync)(t, {
throwIfNoEntry: false
});
if (o?.isFile() !== true || o.size > S) return null;
return (0, O.readFileSync)(t, "utf8");
}
var M = t(9928);
async function checkOffline(e) {
const n = (0, c.Yq)(e, "format", [ "text", "json" ]) ?? "text";
const t = (0, i.c)((0, c.kF)(e), l.LF);
const u = (0, M.gr)(t, void 0);
const d = u.solution.organisation !== void 0 && !("organisation" in e.options);
const f = d ? u : (0, o.uI)(e, u);
const p = new Set(t.map(({path: e}) => e));
const m = p.has(l.cm) && !p.has(l.hq);
const O = (0, x.h)((0, M.$C)(t), f.known);
const T = (0, c._9)(e, f.solution.language);
const S = {
files: f,
bytes: new Map
};
const A = {
known: true,
value: (0, c.dW)(e),
grade: "claimed",
sources: []
};
const I = await (0, h.C)((0, c.kF)(e), f.solution);
const $ = (0, v.s)({
defaultBranch: "",
commit: "",
tip: "",
before: [],
after: []
}, S, S, A);
const {belonging: _} = f;
const P = d ? u.solution.organisation?.repository : void 0;
const j = {
...$,
...P !== void 0 && {
unheld: P
},
..._ !== void 0 && {
organisation: heldBy(u, f, _)
}
};
const C = {
judged: j,
read: [ ...f.locate.keys(), ...O.locate.keys() ].filter(e => p.has(e)).sort(),
plans: f.candidates.map(({path: e, intervention: n, planDigest: t}) => ({
path: e,
id: n.id,
planDigest: t
})),
drafts: f.drafts,
diagnostics: [ ...f.files.kind === "invalid" && !m ? f.files.diagnostics.filter(isMissing) : [], ...f.diagnostics, ...(0, 
w.z)(f), ...(0, g.m)(f, I), ...(0, b.k)(f, n => (0, k.hq)((0, c.kF)(e), n)), ...O.diagnostics, ...(0, 
y.unfitSigners)(f.solution, f.locate.get(".ezdrav/solution.yml"), n => readWorkflowFile((0, 
c.kF)(e), n)) ],
warnings: sharedNames(f.candidates)
};
const E = n === "json" ? JSON.stringify((0, r.E)(C, T), null, 2) : (0, r.N)(C, T, e) + (0, 
s.i)((0, c.kF)(e), C.diagnostics, T);
if (C.diagnostics.length > 0) return {
text: E,
exitCode: 2
};
return {
text: E,
exitCode: (0, a.H0)(j) ? 1 : 0
};
}
function heldBy(e, {solution: n}, {own: t, house: o}) {
const s = e.locate.get(l.hq);
const r = copiedKeys(t, o.organisation).map(e => ({
file: l.hq,
key: e,
line: s?.(e.split(".")).line ?? 1
}));
const a = e.roster.known ? e.roster.value : null;
return {
repository: o.repository,
stricter: stricterRules(t, n),
copies: [ ...r, ...isCopiedRoster(a, o.roster) ? [ {
file: l.is,
key: "staff",
line: 1
} ] : [] ]
};
}
function sharedNames(e) {
const n = e.filter(({intervention: e}) => e.outcome === void 0);
const t = [ [ "release.tag", ({intervention: e}) => e.release.tag ], [ "id", ({intervention: e}) => e.id ] ];
return t.flatMap(([e, t]) => [ ...new Set(n.map(t)) ].flatMap(o => {
const s = n.filter(e => t(e) === o).map(({path: e}) => e);
return s.length > 1 ? [ {
key: e,
value: o,
files: s
} ] : [];
}));
}
function isMissing({code: e, found: n}) {
return e === "file.missing" && n === "";
}
}),
8575: ((e, n, t) => {
t.d(n, {
E: () => checkedJson,
N: () => checkedText
});
var o = t(2471);
var s = t(5444);
var r = t(6983);
var a = t(8674);
var i = t(3753);
var c = t(1294);
var l = t(4391);
var u = t(2921);
var d = t(2320);
function warningSentence({key: e, value: n, files: t}, o) {
const {shared: s} = (0, u.w)(o).checked;
return s(e, (0, l.TL)(n), t.map(l.TL).join(", "));
}
function checkedText({read: e, plans: n, drafts: t, diagnostics: s, warnings: r = [], judged: f}, p, m) {
const {checked: v, check: g} = (0, u.w)(p);
const h = new Set(t.map(({path: e}) => e));
const faults = e => (0, c.p_)(e.map(e => (0, i.LO)(e, p)));
const w = [ ...e.filter(e => !h.has(e)).map(e => {
const t = n.find(n => n.path === e);
const o = t === void 0 ? [] : [ (0, c.aY)(`· ${t.id} · ${v.plan} ${t.planDigest}`) ];
return (0, c.xI)("good", [ (0, c.aY)(`${e}:`), v.valid, ...o ]);
}), ...f?.unheld === void 0 ? [] : [ (0, c.xI)("attention", g.unheld((0, l.TL)(f.unheld))) ], ...f?.organisation === void 0 ? [] : (0, 
c.p_)(organisationSentences(f.organisation, p)), ...t.flatMap(e => [ (0, c.xI)("attention", [ (0, 
c.aY)(`${e.path}:`), v.draft ]), ...faults(e.diagnostics) ]), ...faults(s), ...r.map(e => (0, 
c.xI)("attention", warningSentence(e, p))), ...f === void 0 ? [] : f.plans.map(e => (0, 
o.rC)(e, (0, a.HN)(e, f, p), p)) ];
return (0, d._)(w, p, m);
}
function organisationSentences({stricter: e, copies: n}, t) {
const {organisation: o} = (0, u.w)(t);
const s = n.map(({file: e, key: n, line: t}) => (0, l.TL)(`${e}:${t} ${n}`));
return [ e.length === 0 ? o.nothingStricter : o.stricter(e.map(l.TL).join(", ")), ...n.length === 0 ? [] : [ o.copies(s.join(", ")) ] ];
}
function checkedJson(e, n) {
return {
schema: 1,
valid: e.diagnostics.length === 0 && !(e.judged && (0, r.H0)(e.judged)),
files: e.read,
plans: e.plans.map(({path: t, id: o, planDigest: r}) => ({
path: t,
id: o,
"plan-digest": r,
...e.judged?.plans.filter(e => e.path === t).map(e => (0, s.$)(e, n))[0]
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
message: (0, l.M_)(warningSentence(e, n), (0, u.w)(n).quotes)
})),
drafts: e.drafts.map(({path: e, diagnostics: t}) => ({
path: e,
remarks: t.map(e => (0, i.gZ)(e, n))
})),
diagnostics: e.diagnostics.map(e => (0, i.gZ)(e, n))
};
}
})
};
