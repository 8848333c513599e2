import { modules as e } from "./shared.ezdrav.js";

export const id = 225;

export const ids = [ 225, 660, 1192, 5526, 5578, 6950 ];

export const modules = {
...e,
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
const s = /^name:\s*['"]?eZdrav intervention gate\b/m;
function ourAction(e, t) {
const n = e.files.some(({path: e, text: t}) => /^action\.ya?ml$/.test(e) && s.test(t));
const r = new Set([ o, ...t.map(({action: e}) => e.toLowerCase()) ]);
return e => {
const t = e.uses?.text ?? "";
if (!r.has(actionName(e)) && !(n && /^\.\/?$/.test(t))) return null;
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
4419: ((e, t, n) => {
n.d(t, {
f: () => readAction,
S: () => readWorkflow
});
var o = n(5861);
const s = 2e5;
const r = 200;
function isTooMuch(e) {
let t = 0;
(0, o.YR)(e, {
Alias: () => {
t += 1;
}
});
if (t > r) return true;
const n = new Map;
const count = t => {
const s = n.get(t);
if (s !== void 0) return s;
n.set(t, Number.POSITIVE_INFINITY);
const r = (0, o.Vj)(t) ? [ t.resolve(e) ] : (0, o.tO)(t) ? [ t.key, t.value ] : (0, 
o.jh)(t) || (0, o.oP)(t) ? t.items : [];
const a = r.reduce((e, t) => e + (t === null ? 0 : count(t)), 1);
n.set(t, a);
return a;
};
return count(e.contents) > s;
}
const a = 100;
const i = 200;
function isTooDeep(e) {
let t = 0;
let n = 0;
let s = true;
let r = false;
for (const c of (new o.JG).lex(e)) {
const e = r ? null : o.DB.tokenType(c);
if (e === "flow-seq-start" || e === "flow-map-start") t += 1;
if (e === "flow-seq-end" || e === "flow-map-end") t = Math.max(0, t - 1);
if (e === "seq-item-ind" || e === "explicit-key-ind") n += 1;
const l = e === "space" && s && c.length > i;
if (t > a || n > a || l) return true;
r = e === "scalar";
if (r) continue;
s = c.endsWith("\n");
if (s) n = 0;
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
const s = this.#e.text.slice(n, o);
return [ ...s.matchAll(e) ].map(e => ({
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
const s = new o.HN;
const r = (0, o.Tp)(t, {
schema: "failsafe",
lineCounter: s,
logLevel: "error",
prettyErrors: false
});
const [a] = r.errors;
if (a !== void 0) {
const {line: t, col: n} = s.linePos(a.pos[0]);
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
if (isTooMuch(r)) return {
ok: false,
place: n,
why: "too-large"
};
return {
ok: true,
root: new Entry({
file: e,
text: t,
lines: s,
document: r
}, r.contents)
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
const [e, ...s] = o.pairs;
const r = e?.[0].text.toLowerCase() ?? "";
const a = e?.[1].text?.text ?? null;
if (s.length > 0 || a === null || n.has(r)) continue;
const i = t.get(r)?.filter(e => e !== a);
if (i !== void 0) t.set(r, i);
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
const s = t.pairs.filter(([e]) => e.text !== "steps").map(([, e]) => e);
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
secrets: s.flatMap(secretsIn),
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
remote: n,
triggers: triggersOf(o.root.get("on")),
permissions: (0, u.k0)(o.root.get("permissions")),
secrets: secretsIn(o.root.get("env")),
variables: variablesOf(o.root),
cancels: cancelsOf(o.root),
jobs: s.pairs.map(([e, t]) => jobOf(e, t))
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
var s = n(289);
var r = n(4419);
const a = new Set([ "announce", "approve", "staff", "request" ]);
function maySign(e, t) {
const n = (0, r.S)(e, t);
if (!n.ok) return false;
const {workflow: o} = n;
return o.jobs.filter(({steps: e}) => e.some(speaks)).every(e => {
const t = e.permissions ?? o.permissions;
return t !== null && (0, s.Mc)(t, "id-token") === "write";
});
}
function speaks(e) {
return (0, o.HF)(e) && a.has(e.inputs.get("mode")?.text ?? "");
}
var i = n(758);
const c = ".ezdrav/solution.yml";
function unfitSigners(e, t, n) {
const o = (0, i.e)(e);
return (e.evidence.workflows ?? []).flatMap((e, s) => {
if (!o.includes(e)) return [];
const r = n(e);
if (r !== null && maySign(e, r)) return [];
const a = t?.([ "evidence", "workflows", s ]) ?? {
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
}
}),
781: ((e, t, n) => {
n.d(t, {
k: () => placeOfApprover
});
var o = n(6515);
var s = n(5987);
function placeOfApprover({solution: e, belonging: t, locate: n}, r, a, i) {
const c = n.get(s.iZ);
const l = (t?.own ?? e).approvers[r];
const u = l.findIndex(e => (0, o.cu)(e) === (0, o.cu)(a));
if (c === void 0) return null;
const d = u < 0 ? [ "approvers", r ] : [ "approvers", r, u, i ];
return {
file: s.iZ,
...c(d),
key: d.join(".")
};
}
}),
1578: ((e, t, n) => {
n.d(t, {
m: () => dependentMailboxes
});
var o = n(3760);
var s = n(6936);
var r = n(781);
function dependentMailboxes(e, {senders: t, isPublic: n}) {
const {solution: a} = e;
const i = (0, o.ME)(a);
return i.flatMap(c => (0, s.e$)(c, i, (0, o.UE)(a, t), n).flatMap(t => {
const n = (0, r.k)(e, c.party, c, keyOf(c, t));
if (n === null) return [];
const o = a.contractor?.contact;
return [ {
...n,
found: t.value ?? "",
...said(t, c.party, o)
} ];
}));
}
function keyOf({email: e, mailDomain: t}, {value: n}) {
const o = n === t?.toLowerCase() && n !== (0, s.Ow)(e);
return n !== void 0 && o ? "mail-domain" : "email";
}
function said({code: e, value: t = ""}, n, o) {
switch (e) {
case "approver.service-desk":
return {
code: "file.service-desk",
expected: []
};

case "approver.shared-domain":
return {
code: "file.mail-domain-shared",
expected: []
};

case "approver.own-house":
{
const e = o !== void 0 && (0, s.W0)(t, (0, s.Ow)(o));
const n = e ? "contractor.contact" : "mail-from";
return {
code: "file.not-independent",
expected: [ n ]
};
}

case "approver.both-parties":
case "approver.other-party":
{
const e = n === "client" ? "ezdrav-ict" : "client";
return {
code: "file.not-independent",
expected: [ `approvers.${e}` ]
};
}
}
}
}),
3608: ((e, t, n) => {
n.d(t, {
s: () => judgeChange
});
var o = n(1431);
var s = n(5223);
const within = (e, t) => (n, o) => {
const s = new Set(e(n).map(t));
return e(o).every(e => s.has(t(e)));
};
const covering = (e, t) => (n, o) => within(e, t)(o, n);
const firstNamed = e => (t, n) => e(t) === void 0 && e(n) !== void 0;
const rising = (e, t) => (n, o) => t.indexOf(e(n)) < t.indexOf(e(o));
const person = e => "id" in e ? `${e.id}` : e.email;
const frozen = (e, t) => e.freezes.every(e => t.freezes.some(({from: t, to: n, urgent: o}) => t <= e.from && e.to <= n && (o === "denied" || e.urgent === "allowed")));
const always = () => true;
const r = {
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
return (0, s.i)(e, t).filter(n => {
const [o = ""] = n.split(": ");
return r[o]?.(e, t) !== true;
});
}
var a = n(8048);
var i = n(8363);
var c = n(8149);
var l = n(9419);
var u = n(1909);
var d = n(566);
var f = n(845);
var p = n(7273);
var m = n(4872);
var v = n(5987);
var g = n(9457);
var h = n(9928);
var w = n(5914);
var k = n(3760);
var b = n(1578);
var x = n(724);
var y = n(2669);
var O = n(4983);
var $ = n(8318);
var M = n(4214);
var T = n(8279);
function changedPlanKeys(e, t) {
return changes(writtenIn(e), writtenIn(t), "");
}
function writtenIn(e) {
return (0, T.g7)((0, M.d)((0, $.b)(e, y.o5).text, y.o5).lexemes, y.o5).root?.written ?? {};
}
function changes(e, t, n) {
if (O.gv.has(n) || JSON.stringify(e) === JSON.stringify(t)) return [];
if (!isMapping(e) || !isMapping(t)) return [ n ];
const o = new Set([ ...Object.keys(t), ...Object.keys(e) ]);
return [ ...o ].flatMap(o => changes(e[o], t[o], n === "" ? o : `${n}.${o}`));
}
function isMapping(e) {
return typeof e === "object" && !Array.isArray(e);
}
function changeOf(e, t, n) {
const {id: o} = e.intervention;
const s = t.files.candidates.find(({intervention: e}) => e.id === o);
if (s === void 0) return {
kind: "new"
};
if (s.planDigest === e.planDigest) return {
kind: "same"
};
const [r, a] = [ t.bytes.get(s.path), n.bytes.get(e.path) ];
const i = recordsOf(s.intervention);
const c = recordsOf(e.intervention).some((t, n) => isOfOldPlan(i[n], t, e.planDigest));
const l = r === void 0 || a === void 0 ? [] : changedPlanKeys(r, a);
return {
kind: "changed",
keys: l,
told: c
};
}
function announcedFor({intervention: {announcement: e, id: t}, planDigest: n}, o, s) {
if (e === void 0) return null;
if (o.kind !== "changed") return (e.plan ?? n) === n ? e["sent-at"] : null;
const r = s.candidates.find(({intervention: e}) => e.id === t);
const [a] = r === void 0 ? [] : recordsOf(r.intervention);
const i = {
at: e["sent-at"],
plan: e.plan
};
return isOfOldPlan(a, i, n) ? null : e["sent-at"];
}
function recordsOf({announcement: e, approvals: t, urgent: n}) {
const o = [ e, n?.notification ].map(e => e && {
at: e["sent-at"],
plan: e.plan
});
const s = [ t?.client, t?.["ezdrav-ict"] ].map(e => e && {
at: e.at,
plan: e.plan
});
return [ ...o, ...s ];
}
function isOfOldPlan(e, t, n) {
if (t === void 0) return e !== void 0;
return t.plan === void 0 ? t.at === e?.at : t.plan !== n;
}
const I = {
version: 1,
staff: []
};
const S = {
comments: [],
peeled: () => null,
mail: k.o3
};
function judgeChange({defaultBranch: e, commit: t, before: n, after: o}, s, r, a, {comments: i, peeled: c, mail: l} = S) {
const {files: u} = r;
const d = u.candidates.filter(({intervention: e}) => e.outcome === void 0);
const f = a.known ? a.value : null;
return {
commit: t,
defaultBranch: e,
now: f,
touched: fingerprint(n) !== fingerprint(o),
read: [ ...u.locate.keys() ].filter(e => r.bytes.has(e)).sort(),
diagnostics: [ ...u.diagnostics, ...(0, x.z)(u), ...(0, b.m)(u, l), ...(0, w.k)(u, c) ],
drafts: u.drafts,
plans: d.map(e => checkedPlan(e, s, r, a, i)),
removed: removedPlans(s.files, u),
ambiguous: ambiguousTags(d),
deleted: deletedRefs(s.files, u, f),
loosened: loosenedBy(s, r, f),
locate: u.locate
};
}
function loosenedBy(e, t, n) {
const isValid = ({files: {diagnostics: e}}) => !e.some(({file: e}) => e === v.iZ);
if (!e.bytes.has(v.iZ) || !isValid(e) || !isValid(t)) return null;
const {solution: o} = t.files;
const s = looserRules(e.files.solution, o);
if (s.length === 0) return null;
return {
keys: s,
holdsFrom: n === null ? null : (0, u.Pl)(n, o)
};
}
function fingerprint(e) {
return e.map(({path: e, oid: t, mode: n}) => `${e} ${t} ${n}`).sort().join("\n");
}
function checkedPlan(e, t, n, s, r) {
const {path: a, intervention: c, planDigest: l} = e;
const {schedule: u, urgent: d, status: m, id: v} = c;
const {solution: h} = n.files;
const {verdict: w, impossible: k} = verdictOn(e, n.files, s);
const b = m === "planned" ? saidOfIt(e, n.files, s, r) : [];
const {heldBy: x} = (0, g.O)(n.files);
const y = w.reasonCodes.filter(p.hg);
const O = changeOf(e, t, n);
const $ = {
reading: h.calendar["lead-time"],
extra: h.calendar["extra-non-working-days"]
};
return {
path: a,
id: v,
planDigest: l,
urgent: d !== void 0,
withdrawn: m === "withdrawn",
slot: {
start: u.start,
end: u.end
},
window: windowIn(w),
verdict: w,
refusals: y,
unlawful: k.length > 0,
impossible: k,
announced: announcedFor(e, O, t.files),
latestAnnouncement: (0, o.F0)({
start: u.start,
...$
}),
earliestStart: s.known ? (0, o.gl)({
announced: s.value,
hours: h.window,
downtime: u.downtime,
...$
}) : null,
freezes: (0, f.F)(c, h).map(e => ({
...e,
decidedBy: (0, i._N)(e, x)
})),
heard: b,
change: O
};
}
function saidOfIt(e, t, n, o) {
if (o.length === 0) return [];
const s = {
known: true,
value: o,
grade: "claimed",
sources: []
};
const r = {
...factsOn(e, t, n),
consents: s
};
return (0, l.KY)({
candidate: e,
solution: t.solution,
facts: r
});
}
function verdictOn(e, t, n) {
const {solution: o} = t;
const s = factsOn(e, t, n);
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
impossible: (0, a.U)(i).filter(e => (0, p.mk)([ e ]))
};
}
function factsOn(e, t, n) {
const {path: o, intervention: s} = e;
return {
...(0, h.j2)({
now: s.schedule.start,
ref: `refs/tags/${s.release.tag}`,
sha: void 0,
actor: void 0,
environment: s.environment,
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
const s = t.roster.value ?? I;
return (0, m.Q_)(e.roster.value, s, n).map(({ref: e}) => e);
}
}),
724: ((e, t, n) => {
n.d(t, {
z: () => ownApprovers
});
var o = n(6515);
var s = n(8395);
var r = n(781);
const a = [ "client", "ezdrav-ict" ];
function ownApprovers(e) {
const {solution: t, roster: n} = e;
const i = n.known ? n.value : null;
if (i === null) return [];
return a.flatMap(n => (0, o.s1)(t.approvers[n]).flatMap(t => {
if ((0, s.tl)(t, i) === void 0) return [];
const o = (0, r.k)(e, n, t, "login");
if (o === null) return [];
return [ {
...o,
code: "file.own-approver",
found: t.login,
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
const s = 10;
async function readPins(e, t, {candidates: n}) {
const r = open(n).map(({intervention: e}) => e.release.tag);
const a = [ ...new Set(r) ].slice(0, s);
const i = await Promise.all(a.map(async n => [ n, await (0, o.zW)(e, t, `refs/tags/${n}`) ]));
const c = new Map(i.flatMap(([e, t]) => t.ok ? [ [ e, t.value ] ] : []));
return (e, t) => {
const n = c.get(t);
return n !== void 0 && n.objects.includes(e) && n.commit !== e ? n.commit : null;
};
}
function tagObjectPins({candidates: e, locate: t}, n) {
return open(e).flatMap(({path: e, intervention: {release: o}}) => {
const s = o.commit ?? "";
const r = n(s.toLowerCase(), o.tag);
if (r === null) return [];
const a = "release.commit";
const i = placeOf(t.get(e));
return [ {
file: e,
...i,
code: "file.tag-object",
key: a,
found: s,
expected: [ r ]
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
const s = new Map;
for (const {path: r, source: a} of e.filter(e => (0, o.d)(e.path))) {
const e = (0, o.i)(r, a, t);
if (e.ok) s.set(r, e.locate); else n.push(...e.diagnostics);
}
return {
diagnostics: n,
locate: s
};
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
const s = new Map(t.staff.map(e => [ e.ref, e ]));
return e.staff.filter(e => {
const t = s.get(e.ref);
const r = t === void 0 || isAnotherPerson(t, e);
return r && (n === null || !(0, o.xK)(e, n));
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
1192: ((e, t, n) => {
n.d(t, {
C: () => mailKnowledgeOnDisk,
readMailKnowledge: () => readMailKnowledge
});
var o = n(6378);
var s = n(4419);
function sendersIn(e) {
const t = e.flatMap(({path: e, text: t}) => {
const n = (0, s.S)(e, t);
const r = n.ok ? n.workflow.jobs : [];
return r.flatMap(({steps: e}) => e).filter(o.HF).flatMap(({inputs: e}) => e.get("mail-from")?.text.trim() ?? []).filter(e => e.includes("@") && !(0, 
o.BH)(e));
});
return [ ...new Set(t) ];
}
var r = n(3384);
var a = n(3760);
var i = n(5676);
async function publicSuffixes() {
const {getPublicSuffix: e} = await n.e(935).then(n.t.bind(n, 935, 19));
return t => e(t, {
allowPrivateDomains: true
}) === t;
}
var c = n(6730);
async function mailKnowledgeOnDisk(e, t) {
if ((0, a.ME)(t).length === 0) return a.o3;
return {
senders: sendersOnDisk(e),
isPublic: await publicSuffixes()
};
}
function sendersOnDisk(e) {
const t = (0, i.g)(e);
const n = t.list(c.v1).filter(e => /\.ya?ml$/.test(e));
return sendersIn(n.flatMap(e => {
const n = `${c.v1}/${e}`;
const o = t.read(n, c.bS);
return o === null ? [] : [ {
path: n,
text: (0, c.b6)(o)
} ];
}));
}
async function readMailKnowledge(e, t, n, {solution: o, sender: s}) {
if ((0, a.ME)(o).length === 0) return {
ok: true,
value: a.o3
};
const [i, l] = await Promise.all([ (0, r.Y)(e, t, n), publicSuffixes() ]);
if (!i.ok) return i;
const u = sendersIn(i.value.map(e => ({
path: c.v1,
text: e
})));
return {
ok: true,
value: {
senders: s === void 0 ? u : [ s, ...u ],
isPublic: l
}
};
}
}),
8266: ((e, t, n) => {
n.r(t);
n.d(t, {
checkOffline: () => checkOffline
});
var o = n(1132);
var s = n(3437);
var r = n(5822);
var a = n(8711);
var i = n(6389);
var c = n(4303);
var l = n(5987);
var u = n(5223);
var d = n(1742);
var f = n(763);
var p = n(6156);
function stricterRules(e, t) {
return (0, u.i)(e, t);
}
const m = {
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
return t => {
const {[e]: n, ...o} = t.contacts;
return {
...t,
contacts: {
...d.U.contacts,
...o
}
};
};
}
function copiedKeys(e, t) {
const n = (0, f._)(e, t);
if (!n.ok) return [];
return Object.entries(m).flatMap(([o, s]) => {
const r = s(e);
if (inOrder(r) === inOrder(e)) return [];
const a = (0, f._)(r, t);
return a.ok && inOrder(a.solution) === inOrder(n.solution) ? [ o ] : [];
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
const n = (0, p.E)(e, t);
const o = new Set(t.staff.map(e => inOrder(e)));
const s = new Set(t.staff.map(({ref: e}) => e));
const r = new Set(n?.staff.map(({github: e}) => e?.id));
return n?.staff.every(e => o.has(inOrder(e))) === true && e.staff.every(({ref: e, github: t}) => t === void 0 ? s.has(e) : r.has(t.id));
}
var v = n(3608);
var g = n(1578);
var h = n(1192);
var w = n(724);
var k = n(7100);
var b = n(5914);
var x = n(2796);
var y = n(225);
var O = n(3024);
var $ = n(6760);
const M = 524288;
function readWorkflowFile(e, t) {
const n = (0, $.join)(e, t);
const o = (0, O.lstatSync)(n, {
throwIfNoEntry: false
});
if (o?.isFile() !== true || o.size > M) return null;
return (0, O.readFileSync)(n, "utf8");
}
var T = n(9928);
async function checkOffline(e) {
const t = (0, c.Yq)(e, "format", [ "text", "json" ]) ?? "text";
const n = (0, i.c)((0, c.kF)(e), l.LF);
const u = (0, T.gr)(n, void 0);
const d = u.solution.organisation !== void 0 && !("organisation" in e.options);
const f = d ? u : (0, o.uI)(e, u);
const p = new Set(n.map(({path: e}) => e));
const m = p.has(l.pP) && !p.has(l.iZ);
const O = (0, x.h)((0, T.$C)(n), f.known);
const $ = (0, c._9)(e, f.solution.language);
const M = {
files: f,
bytes: new Map
};
const I = {
known: true,
value: (0, c.dW)(e),
grade: "claimed",
sources: []
};
const S = await (0, h.C)((0, c.kF)(e), f.solution);
const A = (0, v.s)({
defaultBranch: "",
commit: "",
tip: "",
before: [],
after: []
}, M, M, I);
const {belonging: P} = f;
const _ = d ? u.solution.organisation?.repository : void 0;
const j = {
...A,
..._ !== void 0 && {
unheld: _
},
...P !== void 0 && {
organisation: heldBy(u, f, P)
}
};
const L = {
judged: j,
read: [ ...f.locate.keys(), ...O.locate.keys() ].filter(e => p.has(e)).sort(),
plans: f.candidates.map(({path: e, intervention: t, planDigest: n}) => ({
path: e,
id: t.id,
planDigest: n
})),
drafts: f.drafts,
diagnostics: [ ...f.files.kind === "invalid" && !m ? f.files.diagnostics.filter(isMissing) : [], ...f.diagnostics, ...(0, 
w.z)(f), ...(0, g.m)(f, S), ...(0, b.k)(f, t => (0, k.hq)((0, c.kF)(e), t)), ...O.diagnostics, ...(0, 
y.unfitSigners)(f.solution, f.locate.get(".ezdrav/solution.yml"), t => readWorkflowFile((0, 
c.kF)(e), t)) ],
warnings: sharedNames(f.candidates)
};
const C = t === "json" ? JSON.stringify((0, r.E)(L, $), null, 2) : (0, r.N)(L, $, e) + (0, 
s.i)((0, c.kF)(e), L.diagnostics, $);
if (L.diagnostics.length > 0) return {
text: C,
exitCode: 2
};
return {
text: C,
exitCode: (0, a.H0)(j) ? 1 : 0
};
}
function heldBy(e, {solution: t}, {own: n, house: o}) {
const s = e.locate.get(l.iZ);
const r = copiedKeys(n, o.organisation).map(e => ({
file: l.iZ,
key: e,
line: s?.(e.split(".")).line ?? 1
}));
const a = e.roster.known ? e.roster.value : null;
return {
repository: o.repository,
stricter: stricterRules(n, t),
copies: [ ...r, ...isCopiedRoster(a, o.roster) ? [ {
file: l.Fo,
key: "staff",
line: 1
} ] : [] ]
};
}
function sharedNames(e) {
const t = e.filter(({intervention: e}) => e.outcome === void 0);
const n = [ [ "release.tag", ({intervention: e}) => e.release.tag ], [ "id", ({intervention: e}) => e.id ] ];
return n.flatMap(([e, n]) => [ ...new Set(t.map(n)) ].flatMap(o => {
const s = t.filter(e => n(e) === o).map(({path: e}) => e);
return s.length > 1 ? [ {
key: e,
value: o,
files: s
} ] : [];
}));
}
function isMissing({code: e, found: t}) {
return e === "file.missing" && t === "";
}
}),
1043: ((e, t, n) => {
n.d(t, {
BC: () => addComment,
Tu: () => deleteComment,
px: () => keepIssue,
tt: () => updateIssue,
vv: () => updateComment,
wS: () => closeIssue,
y7: () => makeIssue
});
var o = n(3619);
var s = n(2830);
var r = n(4036);
var a = n(9339);
async function keepIssue(e, t, n, o, s = async () => true) {
const a = await (0, r.Jz)(e, t);
if (!a.ok) return a;
const i = await lowestCounted(a.value, n.marker, s);
if (i !== null) return {
...a,
value: {
issue: i,
created: false
}
};
return createIssue(e, t, {
...n,
body: await o(n.body)
}, s);
}
async function lowestCounted(e, t, n) {
const o = (0, r.XQ)(e, t);
if (o === null || await n(o)) return o;
const s = e.filter(({number: e}) => e !== o.number);
return lowestCounted(s, t, n);
}
async function createIssue(e, t, n, o) {
const s = await sendAssigned(e, t, n);
const a = await (0, r.Jz)(e, t);
if (!a.ok) return a;
const i = await lowestCounted(a.value, n.marker, o);
if (i === null) return s.ok ? {
...s,
value: {
issue: (0, r.YG)(s.value),
created: true
}
} : s;
if (s.ok && s.value.number !== i.number) {
const n = await closeIssue(e, t, s.value.number, "duplicate");
if (!n.ok) return n;
}
const c = s.ok && s.value.number === i.number;
return {
...a,
value: {
issue: i,
created: c
}
};
}
async function makeIssue(e, t, n) {
const o = await sendAssigned(e, t, n);
return o.ok ? {
...o,
value: (0, r.YG)(o.value)
} : o;
}
async function sendAssigned(e, t, n) {
const o = await sendIssue(e, t, n);
return !o.ok && o.problem.status === 422 && n.assignees.length > 0 ? sendIssue(e, t, {
...n,
assignees: []
}) : o;
}
function sendIssue(e, t, n) {
const {title: o, body: s, label: i, assignees: c} = n;
return e.send("POST /repos/{owner}/{repo}/issues", {
...(0, a.at)(t),
title: o,
body: s,
labels: [ i ],
assignees: c
}, r.AE);
}
function updateIssue(e, t, n, s) {
return e.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
...(0, a.at)(t),
issue_number: n,
...s
}, o.Ikc({
number: o.euz(n)
}));
}
function closeIssue(e, t, n, s) {
return e.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
...(0, a.at)(t),
issue_number: n,
state: "closed",
state_reason: s
}, o.Ikc({
number: o.euz(n)
}));
}
const i = o.Ikc({
id: o.aig(),
body: o.cl6(o.YjP()),
user: o.cl6(s.C$)
});
async function addComment(e, t, n, o) {
const s = await e.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, a.at)(t),
issue_number: n,
body: o
}, i);
return s.ok ? {
...s,
value: {
id: s.value.id,
body: o,
author: s.value.user?.id ?? null
}
} : s;
}
function updateComment(e, t, n, s) {
return e.send("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
...(0, a.at)(t),
comment_id: n,
body: s
}, o.Ikc({
id: o.euz(n)
}));
}
async function deleteComment(e, t, n) {
const s = await e.send("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
...(0, a.at)(t),
comment_id: n
}, o.L5J());
const r = !s.ok && (s.problem.status === 404 || s.problem.status === 410);
return r ? {
ok: true,
value: null,
request: s.problem.request,
next: null
} : s;
}
}),
6532: ((e, t, n) => {
n.r(t);
n.d(t, {
check: () => check
});
var o = n(1346);
var s = n(3619);
var r = n(9339);
var a = n(8328);
var i = n(7827);
const c = s.mee(s.Ikc({
oid: s.lqM(s.YjP()),
parents: s.lqM(s.Ikc({
nodes: s.YOg(s.Ikc({
oid: s.YjP()
}))
})),
file: s.lqM(a.R$)
}));
const l = s.Ikc({
repository: s.Ikc({
databaseId: s.aig(),
nameWithOwner: s.YjP(),
defaultBranchRef: s.Ikc({
name: s.YjP(),
target: s.Ikc({
oid: s.YjP(),
file: a.R$
})
}),
head: c,
merged: c
})
});
const u = `... on Commit { oid parents(first: 3) { nodes { oid } } ${a.qw} }`;
async function readPullFiles(e, t, {head: n, merged: o}) {
const s = `query PullFiles($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { databaseId nameWithOwner\n      defaultBranchRef { name target { oid ... on Commit { ${a.qw} } } }\n      head: object(oid: "${n}") { ${u} }\n      merged: object(oid: "${o}") { ${u} } } }`;
const c = await e.query(s, (0, r._M)(t), l);
if (!c.ok) return c;
const {databaseId: d, nameWithOwner: f, defaultBranchRef: p, ...m} = c.value.repository;
const v = f.toLowerCase() === `${t.owner}/${t.name}`.toLowerCase() && (t.id === null || t.id === d);
if (!v) return (0, r._2)(c.request);
const g = m.merged?.parents?.nodes.some(({oid: e}) => e === n) === true;
const h = g ? m.merged : m.head;
if (h?.oid === void 0 || h.file === void 0) return (0, i.O)(c.request, "no-commit", {
commit: n
});
return {
...c,
value: {
defaultBranch: p.name,
tip: p.target.oid,
before: (0, a.RR)(p.target.file),
commit: h.oid,
after: (0, a.RR)(h.file)
}
};
}
var d = n(1043);
var f = n(4036);
async function keepComment(e, t, n, {marker: o, body: s, needed: r}) {
const a = await listMarked(e, t, n, o);
if (!a.ok) return a;
if (a.value.length > 0) return settle(e, t, a, s, "unchanged");
if (!r) return {
...a,
value: "not-needed"
};
const i = await (0, d.BC)(e, t, n, s);
const c = i.ok ? i.value.author : null;
const l = await listMarked(e, t, n, o, c);
if (!l.ok) return l;
if (l.value.length > 0) return settle(e, t, l, s, "made");
return i.ok ? {
...i,
value: "made"
} : i;
}
async function settle(e, t, n, o, s) {
const [r, ...a] = n.value.toSorted((e, t) => e.id - t.id);
let i = s;
if (r !== void 0 && lines(r.body) !== lines(o)) {
const n = await (0, d.vv)(e, t, r.id, o);
if (!n.ok) return n;
i = "updated";
}
for (const {id: n} of a) {
const o = await (0, d.Tu)(e, t, n);
if (!o.ok) return o;
}
return {
...n,
value: i
};
}
async function listMarked(e, t, n, o, s = null) {
const r = await (0, f.lY)(e, t, n, s);
if (!r.ok) return r;
const a = r.value.filter(({body: e}) => e.split(/\r?\n/).includes(o));
return {
...r,
value: a
};
}
function lines(e) {
return e.replaceAll("\r\n", "\n").trim();
}
var p = n(3995);
var m = n(8232);
var v = n(6241);
var g = n(8674);
var h = n(4391);
var w = n(5883);
var k = n(2921);
function checkAnnotations(e, t) {
const {quotes: n} = (0, k.w)(t);
const o = (0, g.fZ)(e, t).map(({mark: e, text: o}) => {
const s = (0, h.M_)(o, n);
const r = (0, k.w)(t).check.title;
if (e !== "bad") return {
level: "warning",
title: r,
message: s
};
const a = ".ezdrav/staff.yml";
return {
level: "error",
title: (0, k.w)(t).check.deletedTitle,
message: s,
file: a,
line: 1
};
});
const s = [ ...(0, v.VZ)(e.diagnostics, t), ...o, ...e.plans.flatMap(n => ofPlan(n, e, t)) ];
return (0, v.Oq)(s, t);
}
function ofPlan(e, t, n) {
const {quotes: o} = (0, k.w)(n);
const {path: s, change: r} = e;
const {locate: a} = t;
const i = (0, g.RZ)(e, n).map(({code: t, mark: n, text: r}) => ({
level: n === "bad" ? "error" : "warning",
title: t,
message: (0, h.M_)(r, o),
...(0, w.z)(t, e.verdict.rules, {
locate: a,
file: s
})
}));
const [c = ""] = r.kind === "changed" && r.told ? r.keys : [];
const l = a.get(s)?.(c === "" ? [] : c.split("."));
const u = [ ...(0, g.HN)(e, t, n), ...(0, g.Ow)(e, t, n) ];
const d = u.filter(({mark: e}) => e === "attention").map(({label: e, text: t}) => {
const n = (0, h.M_)(e, o);
return {
level: "warning",
title: n,
message: (0, h.M_)(t, o),
...l && {
file: (0, h.RK)(s),
...l
}
};
});
return [ ...i, ...d ];
}
var b = n(8711);
var x = n(3753);
var y = n(2585);
const O = "\x3c!-- ezdrav:check --\x3e";
const $ = 6e4;
const M = [ {
items: 50,
characters: 1200
}, {
items: 10,
characters: 400
}, {
items: 2,
characters: 120
} ];
const T = {
good: "✅ ",
bad: "❌ ",
attention: "⚠️ ",
plain: ""
};
function checkMarkdown(e, t) {
let n = "";
for (const o of M) {
n = written(e, t, o);
if (n.length <= $) break;
}
return n;
}
function written(e, t, n) {
const o = (0, k.w)(t).check;
const {diagnostics: s, plans: r} = e;
const {andMore: a} = (0, k.w)(t).labels;
const i = r.slice(0, n.items);
const c = r.length - i.length;
return [ `## ${g.sr[(0, b.YP)(e)]} ${(0, g.D4)(e, t)}`, ...faults(s, t, n), ...(0, 
g.fZ)(e, t).slice(0, n.items).map(({mark: e, text: t}) => `<p>${T[e]}${said(t, n)}</p>`), ...i.map(o => planSection(o, e, t, n)), ...c > 0 ? [ `<p>${(0, 
h.js)(a(c))}</p>` ] : [], ...r.length === 0 && s.length === 0 ? [ (0, h.AO)(o.noPlan) ] : [], `<sub>${(0, 
h.js)(o.title)} · ${(0, h.js)(o.footer)}</sub>`, (0, y.w)("concepts", t), O, "" ].join("\n\n");
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
const s = e.slice(0, n.items).map(e => {
const {message: o, remedy: s} = (0, x._g)(e, t);
const {file: r, line: a, column: i, code: c} = e;
const l = (0, h.h8)(`${brief(r, n)}:${a}:${i}`);
return `<li>${l} <b>${said(o, n)}</b><br>${said(s, n)} <sub>${(0, h.h8)(c)}</sub></li>`;
});
const r = e.length - s.length;
const a = r > 0 ? [ `<li>${(0, h.js)(o.andMore(r))}</li>` ] : [];
return [ `### ${o.faultsInFiles}`, [ "<ol>", ...s, ...a, "</ol>" ].join("\n") ];
}
function planSection(e, t, n, o) {
const s = [ ...(0, g.HN)(e, t, n), ...(0, g.Ow)(e, t, n) ];
const r = s.map(({mark: e, label: t, text: n}) => `<tr><td>${said(t, o)}</td><td>${T[e]}${said(n, o)}</td></tr>`);
const a = (0, g.RZ)(e, n).map(({code: e, mark: t, text: n}) => `<tr><td>${T[t]}<sub>${(0, 
h.h8)(e)}</sub></td><td>${said(n, o)}</td></tr>`);
const i = `<tr><th colspan="2">${(0, h.h8)(brief(e.id, o))} <sub>${(0, h.h8)(brief(e.path, o))}</sub></th></tr>`;
return [ "<table>", i, ...a, ...r, "</table>" ].join("\n");
}
var I = n(5444);
var S = n(8101);
var A = n(3760);
var P = n(9896);
var _ = n(857);
class Context {
constructor() {
var e, t, n;
this.payload = {};
if (process.env.GITHUB_EVENT_PATH) if ((0, P.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
P.readFileSync)(process.env.GITHUB_EVENT_PATH, {
encoding: "utf8"
})); else {
const e = process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${_.EOL}`);
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
var j = n(4092);
function readPullRequest(e) {
if (!/^pull_request(?:_|$)/.test(e["GITHUB_EVENT_NAME"] ?? "")) return null;
const t = member(payload(), "pull_request");
const n = member(t, "number");
const o = member(member(t, "head"), "sha");
const s = member(member(member(t, "head"), "repo"), "id");
const r = member(member(member(t, "base"), "repo"), "id");
if (typeof n !== "number" || !Number.isSafeInteger(n) || typeof o !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(o)) throw new j.kv("GITHUB_EVENT_PATH");
return {
number: n,
head: o,
fromFork: typeof s !== "number" || s !== r
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
var L = n(4166);
var C = n(3608);
var R = n(5914);
var B = n(2796);
var E = n(4187);
var H = n(6515);
async function readSaid(e, t, n, {candidates: o, solution: s}) {
const {client: r, "ezdrav-ict": a} = s.approvers;
const i = (0, H.s1)(r).length + (0, H.s1)(a).length;
if (o.length === 0 || i === 0) return [];
const c = await (0, E.gp)(e, t, n);
return c.ok ? c.value : [];
}
var N = n(758);
var U = n(5987);
var z = n(1587);
var q = n(114);
var F = n(5630);
var D = n(7223);
var G = n(3475);
async function check(e) {
const {inputs: t, context: n} = e;
const o = readPullRequest(process.env);
const s = (0, L._)(n);
const r = (0, L.$)(e);
try {
const e = o?.head ?? n.sha;
const a = await readPullFiles(r, s, {
head: e,
merged: n.sha
});
if (!a.ok) return unread(a.problem, t.language ?? "en");
const i = await readSides(r, s, a.value);
if (!i.ok) return unread(i.problem, t.language ?? "en");
const {before: c, after: l, unheld: u} = await heldSides(r, s, i.value);
const d = await withSigners(r, s, a.value.commit, l);
if (!d.ok) return unread(d.problem, t.language ?? "en");
const f = d.value;
const [p, m, v] = await Promise.all([ o === null ? [] : readSaid(r, s, o.number, f.files), (0, 
R.L)(r, s, f.files), readMail(r, s, a.value.commit, f.files, t.mailFrom) ]);
if (!v.ok) return unread(v.problem, t.language ?? "en");
const g = {
comments: p,
peeled: m,
mail: v.value
};
const h = (0, C.s)(a.value, c, f, r.clock.now(), g);
const w = await (0, q.U)(r, s, f.files);
const k = {
...h,
...u !== null && {
unheld: u
},
...w !== null && {
conflicts: w
}
};
const b = t.language ?? f.files.solution.language ?? "en";
const x = await stick(r, s, o, k, b);
return (0, D.N$)(concluded(k, b, x), f.files, b);
} finally {
r.close();
}
}
async function readSides(e, t, {before: n, after: s}) {
const r = [ ...n, ...s ].filter(isRead(n, s)).map(({oid: e}) => e);
const a = await (0, o.b4)(e, t, [ ...new Set(r) ]);
if (!a.ok) return a;
return {
...a,
value: {
before: sideOf(n, a.value, "recorded"),
after: sideOf(s, a.value, "claimed")
}
};
}
async function heldSides(e, t, {before: n, after: o}) {
const s = o.files.solution.organisation;
const r = n.files.solution.organisation;
const a = s && await (0, F.houseOf)(e, t, s);
const i = r?.id === s?.id ? a : r && await (0, F.houseOf)(e, t, r);
const held = (e, t, n) => t?.ok === true ? {
...e,
files: (0, z.k)(e.files, t, "recorded", n)
} : e;
return {
before: r === void 0 ? n : held(n, i, r.id),
after: s === void 0 ? o : held(o, a, s.id),
unheld: s !== void 0 && a?.ok !== true ? s.repository : null
};
}
async function withSigners(e, t, s, r) {
const {solution: a, locate: i, diagnostics: c} = r.files;
const l = (0, N.e)(a);
if (l.length === 0) return {
ok: true,
value: r
};
const [u, {unfitSigners: d}] = await Promise.all([ (0, o.Z7)(e, t, s, l), n.e(225).then(n.bind(n, 225)) ]);
if (!u.ok) return u;
const f = d(a, i.get(U.iZ), e => u.value.get(e) ?? null);
return {
ok: true,
value: {
...r,
files: {
...r.files,
diagnostics: [ ...c, ...f ]
}
}
};
}
async function readMail(e, t, o, {solution: s}, r) {
if ((0, A.ME)(s).length === 0) return {
ok: true,
value: A.o3
};
const {readMailKnowledge: a} = await Promise.all([ n.e(1629), n.e(1192) ]).then(n.bind(n, 1192));
return a(e, t, o, {
solution: s,
sender: r
});
}
function isRead(...e) {
const t = new Set([ U.iZ, U.Fo, U.pP, ...e.flatMap(e => (0, p.Aq)(e).paths) ]);
return e => (t.has(e.path) || (0, m.d)(e.path)) && (0, p.O$)(e) === null && e.size <= (0, 
U.LF)(e.path);
}
function sideOf(e, t, n) {
const o = {
kind: "api",
from: "GraphQL PullFiles"
};
const s = new Map;
const r = e.map(e => {
const {path: n, oid: o, size: r} = e;
const a = (0, p.O$)(e) === null ? t.get(o) : void 0;
if (a !== void 0) s.set(n, a);
const i = (0, p.O$)(e) ?? {
unread: "too-large",
size: r,
limit: (0, U.LF)(n)
};
return {
...e,
source: a ?? i
};
});
const a = (0, U.$C)(r, void 0, n, [ o ]);
const i = (0, B.h)(r, a.known);
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
async function stick(e, t, n, o, s) {
const r = (0, k.w)(s).check.sticking;
if (n === null) return r.none;
if (n.fromFork) return r.fork;
const a = await keepComment(e, t, n.number, {
marker: O,
body: checkMarkdown(o, s),
needed: o.touched
});
if (a.ok) return r[a.value];
const i = (0, g.D1)(a.problem, s);
return a.problem.code === "api.forbidden" ? r.forbidden(i) : r.failed(i);
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
log: (0, S.q)(e, t, n),
summary: checkMarkdown(e, t),
annotations: checkAnnotations(e, t),
report: (0, I.Z)(e, t)
};
}
function unread(e, t) {
const n = `${(0, k.w)(t).check.problem} ${(0, g.D1)(e, t)}`;
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
problem: e.code,
reasons: (0, G.e2)([ e.code ], t)
}
};
}
}),
114: ((e, t, n) => {
n.d(t, {
U: () => conflictsOver
});
var o = n(6204);
function ownConflictsOf(e, t, n, s) {
const {conflicts: r} = (0, o.u)([ e, ...t ], s);
const a = t.filter(({isRead: e}) => !e).map(({label: e}) => e);
return {
conflicts: r.filter(({between: t}) => t.some(({label: t}) => t === e.label)),
unread: [ ...a, ...n ]
};
}
var s = n(9688);
var r = n(2370);
const a = 50;
async function conflictsOver(e, t, n) {
const {belonging: o, candidates: s} = n;
const i = e.clock.now();
if (o === void 0 || !i.known) return null;
const c = s.some(({intervention: {outcome: e, status: t, schedule: n}}) => e === void 0 && t === "planned" && i.value < n.end);
const {house: l, id: u} = o;
const d = l.organisation.solutions.filter(e => e.id !== t.id).map(nameOf);
if (!c || d.length === 0) return null;
const f = u === null ? [] : [ [ u, Promise.resolve({
ok: true,
value: l,
request: "",
next: null
}) ] ];
const p = d.slice(0, a);
const m = await (0, r.t)(e.solutions, p, new Map(f));
const v = d.slice(a).map(({owner: e, name: t}) => `${e}/${t}`);
return ownConflictsOf(ownListed(t, n, i), m, v, i.value);
}
function nameOf({repository: e, id: t}) {
const [n = "", o = ""] = e.split("/");
return {
owner: n,
name: o,
id: t
};
}
function ownListed({owner: e, name: t, id: n}, o, r) {
const {solution: a, belonging: i, candidates: c} = o;
return {
label: `${e}/${t}`,
listedAs: null,
id: n,
name: a.name === "" ? null : a.name,
isRead: true,
knowsRules: true,
cases: c.map(e => (0, s.KC)(e, o, {
now: r
})),
onDuty: (i?.own ?? a).contractor?.["on-duty"] ?? null,
drafts: [],
freezes: [],
deliveries: {
kind: "unknown"
},
wants: []
};
}
}),
5444: ((e, t, n) => {
n.d(t, {
$: () => checkedPlanJson,
Z: () => checkJson
});
var o = n(9466);
var s = n(8711);
var r = n(6252);
var a = n(6783);
var i = n(3475);
var c = n(3753);
const iso = e => e === null ? null : (0, o.tK)(e);
function checkedPlanJson(e, t) {
return {
urgent: e.urgent,
lawful: !e.unlawful,
"reason-codes": e.refusals,
...decidedBy(e.verdict),
reasons: (0, i.e2)(e.refusals, t),
"opens-at": iso(e.slot.start),
"closes-at": iso(e.slot.end),
"announced-at": iso(e.announced),
"latest-announcement": iso(e.latestAnnouncement),
"earliest-start": iso(e.earliestStart)
};
}
function decidedBy({rules: e}) {
const t = e.flatMap(e => (e.decidedBy ?? []).map(t => ({
code: e.code,
...t
})));
return t.length === 0 ? {} : {
"decided-by": t
};
}
function checkJson(e, t) {
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
...checkedPlanJson(e, t),
...e.heard.length > 0 && {
heard: e.heard.map(a.Xl)
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
...e.conflicts !== void 0 && (0, r.y_)(e.conflicts),
"deleted-unconfirmed": e.deleted,
drafts: e.drafts.map(({path: e, diagnostics: n}) => ({
path: e,
remarks: n.map(e => (0, c.gZ)(e, t))
})),
diagnostics: e.diagnostics.map(e => (0, c.gZ)(e, t))
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
const {latestAnnouncement: n, announced: o, urgent: s, withdrawn: r} = e;
if (s || r || o !== null) return false;
return t !== null && n !== null && n <= t;
}
function standingOf(e) {
if (isRefused(e)) return "refused";
const {plans: t, removed: n, ambiguous: o, loosened: s, conflicts: r, now: a} = e;
const i = n.length > 0 || o.length > 0 || s !== null || (r?.conflicts.length ?? 0) > 0 || t.some(e => e.refusals.length > 0 || e.freezes.length > 0 || e.heard.length > 0 || e.change.kind === "changed" && e.change.told || isTooLateToAnnounce(e, a));
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
sr: () => g
});
var o = n(9466);
var s = n(7209);
var r = n(8711);
var a = n(3753);
var i = n(6783);
var c = n(4391);
var l = n(4450);
var u = n(4369);
var d = n(9041);
var f = n(3493);
var p = n(739);
var m = n(2921);
const v = 20;
function checkHeadline(e, t) {
const n = (0, m.w)(t).check;
const {diagnostics: o, deleted: s, plans: a} = e;
const i = [];
if (o.length > 0) i.push(n.faults(o.length));
if (s.length > 0) i.push(n.deletions(s.length));
const c = a.filter(e => e.unlawful).length;
if (c > 0) i.push(n.unlawful(c));
const l = a.filter(({change: e}) => e.kind === "changed" && e.told).length;
if (l > 0) i.push(n.voided(l));
const u = (0, r.YP)(e);
if (u !== "refused") {
if (u === "attention" && i.length === 0) i.push(n.attention);
const o = a.filter(t => isToAnnounce(t, e.now));
const [s] = o.flatMap(({latestAnnouncement: e}) => e ?? []).sort((e, t) => e - t);
if (s !== void 0) i.push(n.announceBy(lastDay(s, t)));
}
const d = i.length === 0 ? n.fine : i.join("; ");
return d.slice(0, 1).toUpperCase() + d.slice(1);
}
const g = {
refused: "⛔",
attention: "⚠️",
fine: "✅"
};
function isToAnnounce(e, t) {
const {urgent: n, withdrawn: o, announced: s} = e;
return !n && !o && s === null && !(0, r.Bx)(e, t);
}
function lastDay(e, t) {
return (0, m.w)(t).moments.date((0, s.gD)((0, o.tY)(e, -1)));
}
function planLines(e, t, n) {
const o = (0, m.w)(n).check;
const {stamp: s} = (0, m.w)(n).moments;
const {slot: r, freezes: a, heard: l, id: u, planDigest: f} = e;
const p = `/approve ${u} ${f}`;
return [ {
mark: "plain",
label: o.slot,
text: `${s(r.start)} – ${s(r.end)}`
}, windowLine(e, o, s), announceLine(e, t, o, n), ...earliestLine(e, o, s), ...a.map(({from: e, to: t, reason: r, decidedBy: a}) => {
const i = (0, d.gz)([ {
decidedBy: a
} ], (0, m.w)(n));
const l = `${o.freezePeriod(s(e), s(t))} ${(0, c.TL)(r)}`;
const u = i.length === 0 ? l : `${l}. ${i.join(" ")}`;
return {
mark: "attention",
label: o.freeze,
text: u
};
}), ...l.map(e => {
const s = (0, i.nE)(e, p, t.now, (0, m.w)(n));
const r = e.no === null ? `${s.join(" ")} ${(0, c.TL)(p)}` : s.join(" ");
return {
mark: "attention",
label: o.answer,
text: r
};
}) ];
}
function windowLine({window: e, unlawful: t, verdict: n}, o, s) {
const r = o.window;
const a = n.rules.find(({rule: e}) => e === "schedule");
if (e === null) return {
mark: t ? "bad" : "plain",
label: r,
text: o.noWindow
};
const [i, c] = [ s(e.start), s(e.end) ];
if (a?.code == null) return {
mark: "good",
label: r,
text: o.inside(i, c)
};
const l = o.outside(i, c);
if (t) return {
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
function announceLine(e, {now: t}, n, o) {
const {urgent: s, withdrawn: a, announced: i, latestAnnouncement: c} = e;
const line = (e, t) => ({
mark: e,
label: n.announce,
text: t
});
if (a) return line("attention", n.withdrawn);
if (s) return line("plain", n.urgent);
if (i !== null) return line("plain", n.announced((0, m.w)(o).moments.stamp(i)));
if (c === null) return line("attention", n.beyond);
const l = lastDay(c, o);
return (0, r.Bx)(e, t) ? line("attention", n.tooLate(l)) : line("plain", n.latest(l));
}
function earliestLine({urgent: e, withdrawn: t, announced: n, earliestStart: o}, s, r) {
if (e || t || n !== null || o === null) return [];
const a = s.earliestFrom(r(o));
return [ {
mark: "plain",
label: s.earliest,
text: a
} ];
}
function changeLines({change: e, planDigest: t}, {defaultBranch: n}, o) {
const s = (0, m.w)(o).check;
const r = s.comparedWith((0, c.TL)(n));
const a = {
mark: "plain",
label: s.plan,
text: (0, c.TL)(t)
};
if (e.kind !== "changed") {
const t = e.kind === "new";
const n = t ? s.isNew : s.isSame;
return [ a, {
mark: t ? "plain" : "good",
label: r,
text: n
} ];
}
const {keys: i, told: l} = e;
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
function refusalSentences({verdict: e, refusals: t, impossible: n}, o) {
return (0, p.ES)({
...e,
evaluatedAt: null
}, (0, m.w)(o)).filter(({code: e}) => t.includes(e)).map(({code: e, stands: t, unblock: o}) => ({
code: e,
mark: n.includes(e) ? "bad" : "attention",
text: [ ...t, ...o ].join(" ")
}));
}
function changeSentences({removed: e, ambiguous: t, deleted: n, drafts: o, loosened: s, unheld: r, conflicts: a}, i) {
const l = (0, m.w)(i).check;
const u = (0, m.w)(i);
const d = n.slice(0, v).map(c.TL).join(", ");
const p = n.length > v ? ", …" : "";
return [ ...r === void 0 ? [] : [ {
mark: "plain",
text: l.unheld((0, c.TL)(r))
} ], ...a === void 0 ? [] : [ ...(0, f.Z$)(a, u).map(e => ({
mark: "attention",
text: `${u.portfolio.headings.conflicts}: ${e}`
})), ...(0, f.y2)(a, u).map(e => ({
mark: "plain",
text: e
})) ], ...n.length === 0 ? [] : [ {
mark: "bad",
text: l.deleted(`${d}${p}`)
} ], ...o.map(({path: e, diagnostics: t}) => ({
mark: "plain",
text: [ l.draft((0, c.TL)(e)), ...t.map(e => remark(e, i)) ].join(" ")
})), ...s === null ? [] : [ {
mark: "attention",
text: l.loosened(s.keys.map(c.TL).join(", "), s.holdsFrom === null ? null : (0, 
m.w)(i).moments.stamp(s.holdsFrom))
} ], ...t.map(e => ({
mark: "attention",
text: l.ambiguous((0, c.TL)(e))
})), ...e.map(({id: e, path: t}) => ({
mark: "attention",
text: l.removed((0, c.TL)(e), (0, c.TL)(t))
})) ];
}
function remark(e, t) {
const {message: n, remedy: o} = (0, a._g)(e, t);
return `${e.line}:${e.column} ${n} ${o}`;
}
function problemSentence(e, t) {
const n = (0, m.w)(t);
const o = (0, u.ai)((0, l.t)(e), null, n);
const {stands: s, unblock: r} = n.reasons[e.code];
return `${s(o)} ${r(o)}`;
}
}),
8101: ((e, t, n) => {
n.d(t, {
K: () => checkedPlanText,
q: () => checkText
});
var o = n(8711);
var s = n(8674);
var r = n(4391);
var a = n(3920);
var i = n(2921);
const c = {
good: "✓",
bad: "✗",
attention: "!",
plain: " "
};
function checkText(e, t, n) {
const {quotes: l} = (0, i.w)(t);
const say = e => (0, r.M_)(e, l);
const u = new Set(e.diagnostics.map(({file: e}) => e));
return [ `${s.sr[(0, o.YP)(e)]} ${(0, s.D4)(e, t)}`, ...e.read.filter(e => !u.has(e)).map(e => `✓ ${(0, 
r.RK)(e)}`), ...(0, a.NS)(e.diagnostics, t).map(e => `✗ ${e}`), ...(0, s.fZ)(e, t).map(({mark: e, text: t}) => `${c[e]} ${say(t)}`), ...e.plans.flatMap(n => [ ...checkedPlanText(n, e, t), ...(0, 
s.Ow)(n, e, t).map(({mark: e, label: t, text: n}) => `  ${c[e]} ${say(t)}: ${say(n)}`) ]), say(n), "" ].join("\n");
}
function checkedPlanText(e, t, n) {
const {quotes: o} = (0, i.w)(n);
const say = e => (0, r.M_)(e, o);
return [ `${(0, r.RK)(e.id)}  ${(0, r.RK)(e.path)}`, ...(0, s.RZ)(e, n).map(({code: e, mark: t, text: n}) => `  ${c[t]} ${say(n)} ${e}`), ...(0, 
s.HN)(e, t, n).map(({mark: e, label: t, text: n}) => `  ${c[e]} ${say(t)}: ${say(n)}`) ];
}
}),
2585: ((e, t, n) => {
n.d(t, {
w: () => pageLink
});
var o = n(4391);
var s = n(2921);
var r = n(3475);
function pageLink(e, t) {
const n = (0, s.w)(t).pageLinks[e];
return `<p><a href="${(0, r.qx)(e, t)}">${(0, o.js)(n)}</a></p>`;
}
}),
5822: ((e, t, n) => {
n.d(t, {
E: () => checkedJson,
N: () => checkedText
});
var o = n(5444);
var s = n(8711);
var r = n(8101);
var a = n(3753);
var i = n(4391);
var c = n(3920);
var l = n(3023);
var u = n(2921);
function warningMessage({key: e, value: t, files: n}, o) {
const s = (0, u.w)(o).checked.shared(e, (0, i.TL)(t), n.map(i.TL).join(", "));
return (0, i.M_)(s, (0, u.w)(o).quotes);
}
function checkedText(e, t, {colour: n, columns: o}) {
const s = (0, u.w)(t).checked;
const tint = (e, t) => n ? `[${e}m${t}[39m` : t;
const marked = (e, t, n) => (0, l.ky)(n, o, `${t} `, "  ").map((n, o) => o === 0 ? `${tint(e, t)}${n.slice(t.length)}` : n);
const a = new Set(e.drafts.map(({path: e}) => e));
const d = e.read.filter(e => !a.has(e));
const f = d.flatMap(t => {
const n = e.plans.find(e => e.path === t);
return [ ...marked(32, "✓", `${(0, i.RK)(t)}: ${s.valid}`), ...n === void 0 ? [] : (0, 
l.ky)(`${n.id} · ${s.plan} ${n.planDigest}`, o, "  ", "  ") ];
});
const p = e.diagnostics.flatMap(e => {
const [n = "", ...s] = (0, c.$B)(e, t, o);
return [ ...marked(31, "✗", n), ...s ];
});
const m = (e.warnings ?? []).flatMap(e => marked(33, "!", warningMessage(e, t)));
const v = e.drafts.flatMap(({path: e, diagnostics: n}) => [ ...marked(33, "!", `${(0, 
i.RK)(e)}: ${s.draft}`), ...n.flatMap(e => (0, c.$B)(e, t, o)) ]);
const {judged: g} = e;
const h = (g?.plans ?? []).flatMap(e => g === void 0 ? [] : (0, r.K)(e, g, t).flatMap(e => (0, 
l.ky)(e, o, "", "    ")));
const w = g?.unheld === void 0 ? [] : marked(33, "!", (0, i.M_)((0, u.w)(t).check.unheld((0, 
i.TL)(g.unheld)), (0, u.w)(t).quotes));
const k = g?.organisation === void 0 ? [] : organisationLines(g.organisation, t).flatMap(e => (0, 
l.ky)(e, o, "· ", "  "));
return `${[ ...f, ...w, ...k, ...v, ...p, ...m, ...h ].join("\n")}\n`;
}
function organisationLines({stricter: e, copies: t}, n) {
const {organisation: o, quotes: s} = (0, u.w)(n);
const r = t.map(({file: e, key: t, line: n}) => (0, i.TL)(`${e}:${n} ${t}`));
const a = [ e.length === 0 ? o.nothingStricter : o.stricter(e.map(i.TL).join(", ")), ...t.length === 0 ? [] : [ o.copies(r.join(", ")) ] ];
return a.map(e => (0, i.M_)(e, s));
}
function checkedJson(e, t) {
return {
schema: 1,
valid: e.diagnostics.length === 0 && !(e.judged && (0, s.H0)(e.judged)),
files: e.read,
plans: e.plans.map(({path: n, id: s, planDigest: r}) => ({
path: n,
id: s,
"plan-digest": r,
...e.judged?.plans.filter(e => e.path === n).map(e => (0, o.$)(e, t))[0]
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
remarks: n.map(e => (0, a.gZ)(e, t))
})),
diagnostics: e.diagnostics.map(e => (0, a.gZ)(e, t))
};
}
})
};
