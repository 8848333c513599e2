import { modules as e } from "./shared.ezdrav.js";

export const id = 873;

export const ids = [ 873, 4096, 4233, 6993, 8558 ];

export const modules = {
...e,
1587: ((e, t, n) => {
n.d(t, {
A: () => unionDiagnostics,
k: () => united
});
var s = n(763);
var i = n(6156);
var r = n(5987);
function united(e, t, n, o) {
if (!t.ok) return unknownHouse(e, t.problem);
const a = t.value;
const c = (0, s._)(e.solution, a.organisation);
if (!c.ok) {
const t = unionDiagnostics(c.faults, e.locate.get(r.hq));
const n = e.files.kind === "invalid" ? e.files.diagnostics : [];
return {
...e,
files: {
kind: "invalid",
diagnostics: [ ...n, ...t ]
},
diagnostics: [ ...e.diagnostics, ...t ]
};
}
const {roster: l} = e;
const u = `${a.repository} ${r.cm}`;
const f = [ {
kind: "file",
from: u,
...a.record !== null && {
id: a.record.tip
}
} ];
return {
...e,
files: e.files.kind === "read" ? {
...e.files,
sources: [ ...e.files.sources, ...f ]
} : e.files,
solution: c.solution,
roster: l.known ? {
known: true,
value: (0, i.E)(l.value, a.roster),
grade: n,
sources: [ ...l.sources, ...f ]
} : l,
belonging: {
own: e.solution,
ownRoster: l.known ? l.value : null,
id: o,
house: a
}
};
}
function unionDiagnostics(e, t) {
return e.map(({key: e, code: n}) => {
const s = t?.(e) ?? {
line: 1,
column: 1
};
return {
file: r.hq,
...s,
code: n,
key: e.join("."),
found: "",
expected: []
};
});
}
function unknownHouse(e, t) {
return {
...e,
files: e.files.kind === "invalid" ? e.files : {
kind: "unknown",
problem: t
},
candidates: [],
roster: {
known: false,
problem: t
}
};
}
}),
4096: ((e, t, n) => {
n.r(t);
n.d(t, {
gateOffline: () => gateOffline
});
var s = n(1132);
var i = n(9665);
var r = n(2921);
var o = n(3920);
var a = n(8149);
var c = n(8726);
var l = n(6389);
var u = n(4303);
var f = n(5987);
var d = n(9928);
var p = n(498);
var h = n(3437);
const m = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function gateOffline(e) {
const t = (0, u.dW)(e);
const n = (0, u.kF)(e);
const g = (0, u.vU)(e, "ref", /^\S+$/, "refs/tags/v4.12.0");
const y = (0, u.Yq)(e, "format", [ "text", "json" ]) ?? "text";
const v = {
now: t,
intervention: (0, u.XG)(e, "intervention", n, ".ezdrav/intervention.yml"),
ref: g === void 0 || g.startsWith("refs/") ? g : `refs/tags/${g}`,
sha: (0, u.vU)(e, "sha", m, "40 × 0–9 a–f"),
actor: (0, u.vU)(e, "actor", /^[\w-]+(?:\[bot\])?$/, "LOGIN")
};
const w = (0, s.Sn)(e, (0, d.gr)((0, l.c)(n, f.LF), v.intervention));
const {environments: b} = w.solution;
const k = [ "production", "test", ...b.production, ...b.test ];
const S = {
...v,
environment: (0, u.Yq)(e, "environment", [ ...new Set(k) ]) ?? "production"
};
const O = (0, d.j2)(S, w);
const {candidate: A} = (0, c.iE)(w.files, O.target);
const x = (0, a._)(A, w.solution, O);
const N = (0, u._9)(e, w.solution.language);
await (0, r.r)(N);
const E = y === "json" ? JSON.stringify((0, i.L)(x, p.S, N), null, 2) : (0, o.n)(x, {
language: N,
colour: e.colour,
columns: e.columns
}) + (0, h.i)(n, x.diagnostics, N);
return {
text: E,
exitCode: exitCodeOf(x)
};
}
function exitCodeOf(e) {
if (e.allowed) return 0;
return e.decision === "invalid" ? 2 : 1;
}
}),
8799: ((e, t, n) => {
n.d(t, {
A: () => canonicalize
});
function serializeString(e) {
if (!e.isWellFormed()) throw new Error("Lone surrogate is not allowed");
return JSON.stringify(e);
}
function serializePrimitive(e) {
switch (typeof e) {
case "number":
if (isNaN(e)) throw new Error("NaN is not allowed");
if (!isFinite(e)) throw new Error("Infinity is not allowed");
return JSON.stringify(e);

case "string":
return serializeString(e);

case "boolean":
return e ? "true" : "false";

default:
return JSON.stringify(e);
}
}
function enterValue(e, t) {
let n = null;
while (e !== null && typeof e === "object" && typeof e.toJSON === "function") {
if (t.has(e)) throw new Error("Circular reference detected");
t.add(e);
(n ??= []).push(e);
e = e.toJSON();
}
if (e instanceof Number || e instanceof String || e instanceof Boolean) e = e.valueOf();
if (e === null || typeof e !== "object") {
if (n !== null) for (const e of n) t.delete(e);
return serializePrimitive(e);
}
if (t.has(e)) throw new Error("Circular reference detected");
t.add(e);
return {
container: e,
keys: Array.isArray(e) ? null : Object.keys(e).sort(),
index: 0,
first: true,
wrappers: n
};
}
function canonicalize(e) {
if (e === null || typeof e !== "object") return serializePrimitive(e);
const t = new Set;
const n = enterValue(e, t);
if (typeof n !== "object") return n;
let s = n.keys === null ? "[" : "{";
const i = [ n ];
e: while (i.length > 0) {
const e = i[i.length - 1];
const n = e.container;
if (e.keys === null) {
while (e.index < n.length) {
const r = e.index++;
if (r > 0) s += ",";
const o = n[r];
const a = o === void 0 || typeof o === "symbol" || typeof o === "function" ? null : o;
if (a === null || typeof a !== "object") {
s += serializePrimitive(a);
continue;
}
const c = enterValue(a, t);
if (typeof c !== "object") {
s += c === void 0 ? "null" : c;
continue;
}
s += c.keys === null ? "[" : "{";
i.push(c);
continue e;
}
s += "]";
} else {
const r = e.keys;
while (e.index < r.length) {
const o = r[e.index++];
const a = n[o];
if (a === void 0 || typeof a === "symbol" || typeof a === "function") continue;
if (a === null || typeof a !== "object") {
if (e.first) e.first = false; else s += ",";
s += serializeString(o) + ":" + serializePrimitive(a);
continue;
}
const c = enterValue(a, t);
if (c === void 0) continue;
if (e.first) e.first = false; else s += ",";
s += serializeString(o) + ":";
if (typeof c !== "object") {
s += c;
continue;
}
s += c.keys === null ? "[" : "{";
i.push(c);
continue e;
}
s += "}";
}
t.delete(n);
if (e.wrappers !== null) for (const n of e.wrappers) t.delete(n);
i.pop();
}
return s;
}
}),
5861: ((e, t, n) => {
n.d(t, {
DB: () => s,
Dk: () => composer_Composer,
JG: () => Lexer,
HN: () => LineCounter,
iX: () => parser_Parser,
Vj: () => isAlias,
jh: () => isMap,
tO: () => isPair,
jn: () => isScalar,
oP: () => isSeq,
Tp: () => parseDocument,
YR: () => visit
});
var s = {};
n.r(s);
n.d(s, {
BOM: () => fe,
DOCUMENT: () => de,
FLOW_END: () => pe,
SCALAR: () => he,
createScalarToken: () => createScalarToken,
isCollection: () => cst_isCollection,
isScalar: () => cst_isScalar,
prettyToken: () => prettyToken,
resolveAsScalar: () => resolveAsScalar,
setScalarValue: () => setScalarValue,
stringify: () => cst_stringify_stringify,
tokenType: () => tokenType,
visit: () => cst_visit_visit
});
const i = Symbol.for("yaml.alias");
const r = Symbol.for("yaml.document");
const o = Symbol.for("yaml.map");
const a = Symbol.for("yaml.pair");
const c = Symbol.for("yaml.scalar");
const l = Symbol.for("yaml.seq");
const u = Symbol.for("yaml.node.type");
const isAlias = e => !!e && typeof e === "object" && e[u] === i;
const identity_isDocument = e => !!e && typeof e === "object" && e[u] === r;
const isMap = e => !!e && typeof e === "object" && e[u] === o;
const isPair = e => !!e && typeof e === "object" && e[u] === a;
const isScalar = e => !!e && typeof e === "object" && e[u] === c;
const isSeq = e => !!e && typeof e === "object" && e[u] === l;
function isCollection(e) {
if (e && typeof e === "object") switch (e[u]) {
case o:
case l:
return true;
}
return false;
}
function isNode(e) {
if (e && typeof e === "object") switch (e[u]) {
case i:
case o:
case c:
case l:
return true;
}
return false;
}
const hasAnchor = e => (isScalar(e) || isCollection(e)) && !!e.anchor;
const f = Symbol("break visit");
const d = Symbol("skip children");
const p = Symbol("remove node");
function visit(e, t) {
const n = initVisitor(t);
if (identity_isDocument(e)) {
const t = visit_(null, e.contents, n, Object.freeze([ e ]));
if (t === p) e.contents = null;
} else visit_(null, e, n, Object.freeze([]));
}
visit.BREAK = f;
visit.SKIP = d;
visit.REMOVE = p;
function visit_(e, t, n, s) {
const i = callVisitor(e, t, n, s);
if (isNode(i) || isPair(i)) {
replaceNode(e, s, i);
return visit_(e, i, n, s);
}
if (typeof i !== "symbol") if (isCollection(t)) {
s = Object.freeze(s.concat(t));
for (let e = 0; e < t.items.length; ++e) {
const i = visit_(e, t.items[e], n, s);
if (typeof i === "number") e = i - 1; else if (i === f) return f; else if (i === p) {
t.items.splice(e, 1);
e -= 1;
}
}
} else if (isPair(t)) {
s = Object.freeze(s.concat(t));
const e = visit_("key", t.key, n, s);
if (e === f) return f; else if (e === p) t.key = null;
const i = visit_("value", t.value, n, s);
if (i === f) return f; else if (i === p) t.value = null;
}
return i;
}
async function visitAsync(e, t) {
const n = initVisitor(t);
if (identity_isDocument(e)) {
const t = await visitAsync_(null, e.contents, n, Object.freeze([ e ]));
if (t === p) e.contents = null;
} else await visitAsync_(null, e, n, Object.freeze([]));
}
visitAsync.BREAK = f;
visitAsync.SKIP = d;
visitAsync.REMOVE = p;
async function visitAsync_(e, t, n, s) {
const i = await callVisitor(e, t, n, s);
if (isNode(i) || isPair(i)) {
replaceNode(e, s, i);
return visitAsync_(e, i, n, s);
}
if (typeof i !== "symbol") if (isCollection(t)) {
s = Object.freeze(s.concat(t));
for (let e = 0; e < t.items.length; ++e) {
const i = await visitAsync_(e, t.items[e], n, s);
if (typeof i === "number") e = i - 1; else if (i === f) return f; else if (i === p) {
t.items.splice(e, 1);
e -= 1;
}
}
} else if (isPair(t)) {
s = Object.freeze(s.concat(t));
const e = await visitAsync_("key", t.key, n, s);
if (e === f) return f; else if (e === p) t.key = null;
const i = await visitAsync_("value", t.value, n, s);
if (i === f) return f; else if (i === p) t.value = null;
}
return i;
}
function initVisitor(e) {
if (typeof e === "object" && (e.Collection || e.Node || e.Value)) return Object.assign({
Alias: e.Node,
Map: e.Node,
Scalar: e.Node,
Seq: e.Node
}, e.Value && {
Map: e.Value,
Scalar: e.Value,
Seq: e.Value
}, e.Collection && {
Map: e.Collection,
Seq: e.Collection
}, e);
return e;
}
function callVisitor(e, t, n, s) {
if (typeof n === "function") return n(e, t, s);
if (isMap(t)) return n.Map?.(e, t, s);
if (isSeq(t)) return n.Seq?.(e, t, s);
if (isPair(t)) return n.Pair?.(e, t, s);
if (isScalar(t)) return n.Scalar?.(e, t, s);
if (isAlias(t)) return n.Alias?.(e, t, s);
return;
}
function replaceNode(e, t, n) {
const s = t[t.length - 1];
if (isCollection(s)) s.items[e] = n; else if (isPair(s)) if (e === "key") s.key = n; else s.value = n; else if (identity_isDocument(s)) s.contents = n; else {
const e = isAlias(s) ? "alias" : "scalar";
throw new Error(`Cannot replace node with ${e} parent`);
}
}
const h = {
"!": "%21",
",": "%2C",
"[": "%5B",
"]": "%5D",
"{": "%7B",
"}": "%7D"
};
const escapeTagName = e => e.replace(/[!,[\]{}]/g, e => h[e]);
class Directives {
constructor(e, t) {
this.docStart = null;
this.docEnd = false;
this.yaml = Object.assign({}, Directives.defaultYaml, e);
this.tags = Object.assign({}, Directives.defaultTags, t);
}
clone() {
const e = new Directives(this.yaml, this.tags);
e.docStart = this.docStart;
return e;
}
atDocument() {
const e = new Directives(this.yaml, this.tags);
switch (this.yaml.version) {
case "1.1":
this.atNextDocument = true;
break;

case "1.2":
this.atNextDocument = false;
this.yaml = {
explicit: Directives.defaultYaml.explicit,
version: "1.2"
};
this.tags = Object.assign({}, Directives.defaultTags);
break;
}
return e;
}
add(e, t) {
if (this.atNextDocument) {
this.yaml = {
explicit: Directives.defaultYaml.explicit,
version: "1.1"
};
this.tags = Object.assign({}, Directives.defaultTags);
this.atNextDocument = false;
}
const n = e.trim().split(/[ \t]+/);
const s = n.shift();
switch (s) {
case "%TAG":
{
if (n.length !== 2) {
t(0, "%TAG directive should contain exactly two parts");
if (n.length < 2) return false;
}
const [e, s] = n;
this.tags[e] = s;
return true;
}

case "%YAML":
{
this.yaml.explicit = true;
if (n.length !== 1) {
t(0, "%YAML directive should contain exactly one part");
return false;
}
const [e] = n;
if (e === "1.1" || e === "1.2") {
this.yaml.version = e;
return true;
} else {
const n = /^\d+\.\d+$/.test(e);
t(6, `Unsupported YAML version ${e}`, n);
return false;
}
}

default:
t(0, `Unknown directive ${s}`, true);
return false;
}
}
tagName(e, t) {
if (e === "!") return "!";
if (e[0] !== "!") {
t(`Not a valid tag: ${e}`);
return null;
}
if (e[1] === "<") {
const n = e.slice(2, -1);
if (n === "!" || n === "!!") {
t(`Verbatim tags aren't resolved, so ${e} is invalid.`);
return null;
}
if (e[e.length - 1] !== ">") t("Verbatim tags must end with a >");
return n;
}
const [, n, s] = e.match(/^(.*!)([^!]*)$/s);
if (!s) t(`The ${e} tag has no suffix`);
const i = this.tags[n];
if (i) try {
return i + decodeURIComponent(s);
} catch (e) {
t(String(e));
return null;
}
if (n === "!") return e;
t(`Could not resolve tag: ${e}`);
return null;
}
tagString(e) {
for (const [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + escapeTagName(e.substring(n.length));
return e[0] === "!" ? e : `!<${e}>`;
}
toString(e) {
const t = this.yaml.explicit ? [ `%YAML ${this.yaml.version || "1.2"}` ] : [];
const n = Object.entries(this.tags);
let s;
if (e && n.length > 0 && isNode(e.contents)) {
const t = {};
visit(e.contents, (e, n) => {
if (isNode(n) && n.tag) t[n.tag] = true;
});
s = Object.keys(t);
} else s = [];
for (const [i, r] of n) {
if (i === "!!" && r === "tag:yaml.org,2002:") continue;
if (!e || s.some(e => e.startsWith(r))) t.push(`%TAG ${i} ${r}`);
}
return t.join("\n");
}
}
Directives.defaultYaml = {
explicit: false,
version: "1.2"
};
Directives.defaultTags = {
"!!": "tag:yaml.org,2002:"
};
function anchorIsValid(e) {
if (/[\x00-\x19\s,[\]{}]/.test(e)) {
const t = JSON.stringify(e);
const n = `Anchor must not contain whitespace or control characters: ${t}`;
throw new Error(n);
}
return true;
}
function anchorNames(e) {
const t = new Set;
visit(e, {
Value(e, n) {
if (n.anchor) t.add(n.anchor);
}
});
return t;
}
function findNewAnchor(e, t) {
for (let n = 1; true; ++n) {
const s = `${e}${n}`;
if (!t.has(s)) return s;
}
}
function createNodeAnchors(e, t) {
const n = [];
const s = new Map;
let i = null;
return {
onAnchor: s => {
n.push(s);
i ?? (i = anchorNames(e));
const r = findNewAnchor(t, i);
i.add(r);
return r;
},
setAnchors: () => {
for (const e of n) {
const t = s.get(e);
if (typeof t === "object" && t.anchor && (isScalar(t.node) || isCollection(t.node))) t.node.anchor = t.anchor; else {
const t = new Error("Failed to resolve repeated object (this should not happen)");
t.source = e;
throw t;
}
}
},
sourceObjects: s
};
}
function applyReviver(e, t, n, s) {
if (s && typeof s === "object") if (Array.isArray(s)) for (let t = 0, n = s.length; t < n; ++t) {
const n = s[t];
const i = applyReviver(e, s, String(t), n);
if (i === void 0) delete s[t]; else if (i !== n) s[t] = i;
} else if (s instanceof Map) for (const t of Array.from(s.keys())) {
const n = s.get(t);
const i = applyReviver(e, s, t, n);
if (i === void 0) s.delete(t); else if (i !== n) s.set(t, i);
} else if (s instanceof Set) for (const t of Array.from(s)) {
const n = applyReviver(e, s, t, t);
if (n === void 0) s.delete(t); else if (n !== t) {
s.delete(t);
s.add(n);
}
} else for (const [t, n] of Object.entries(s)) {
const i = applyReviver(e, s, t, n);
if (i === void 0) delete s[t]; else if (i !== n) s[t] = i;
}
return e.call(t, n, s);
}
function toJS(e, t, n) {
if (Array.isArray(e)) return e.map((e, t) => toJS(e, String(t), n));
if (e && typeof e.toJSON === "function") {
if (!n || !hasAnchor(e)) return e.toJSON(t, n);
const s = {
aliasCount: 0,
count: 1,
res: void 0
};
n.anchors.set(e, s);
n.onCreate = e => {
s.res = e;
delete n.onCreate;
};
const i = e.toJSON(t, n);
if (n.onCreate) n.onCreate(i);
return i;
}
if (typeof e === "bigint" && !n?.keep) return Number(e);
return e;
}
class NodeBase {
constructor(e) {
Object.defineProperty(this, u, {
value: e
});
}
clone() {
const e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
if (this.range) e.range = this.range.slice();
return e;
}
toJS(e, {mapAsMap: t, maxAliasCount: n, onAnchor: s, reviver: i} = {}) {
if (!identity_isDocument(e)) throw new TypeError("A document argument is required");
const r = {
anchors: new Map,
doc: e,
keep: true,
mapAsMap: t === true,
mapKeyWarned: false,
maxAliasCount: typeof n === "number" ? n : 100
};
const o = toJS(this, "", r);
if (typeof s === "function") for (const {count: e, res: t} of r.anchors.values()) s(t, e);
return typeof i === "function" ? applyReviver(i, {
"": o
}, "", o) : o;
}
}
class Alias extends NodeBase {
constructor(e) {
super(i);
this.source = e;
Object.defineProperty(this, "tag", {
set() {
throw new Error("Alias nodes cannot have tags");
}
});
}
resolve(e, t) {
if (t?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
let n;
if (t?.aliasResolveCache) n = t.aliasResolveCache; else {
n = [];
visit(e, {
Node: (e, t) => {
if (isAlias(t) || hasAnchor(t)) n.push(t);
}
});
if (t) t.aliasResolveCache = n;
}
let s;
for (const e of n) {
if (e === this) break;
if (e.anchor === this.source) s = e;
}
if (s && t) {
const {anchors: e, doc: n, maxAliasCount: i} = t;
let r = e.get(s);
if (!r) {
toJS(s, null, t);
r = e.get(s);
}
if (r?.res === void 0) {
const e = "This should not happen: Alias anchor was not resolved?";
throw new ReferenceError(e);
}
if (i >= 0) {
r.count += 1;
if (r.aliasCount === 0) r.aliasCount = getAliasCount(n, s, e);
if (r.count * r.aliasCount > i) {
const e = "Excessive alias count indicates a resource exhaustion attack";
throw new ReferenceError(e);
}
}
}
return s;
}
toJSON(e, t) {
if (!t) return {
source: this.source
};
const n = this.resolve(t.doc, t);
if (!n) {
const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
throw new ReferenceError(e);
}
return t.anchors.get(n).res;
}
toString(e, t, n) {
const s = `*${this.source}`;
if (e) {
anchorIsValid(this.source);
if (e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
throw new Error(e);
}
if (e.implicitKey) return `${s} `;
}
return s;
}
}
function getAliasCount(e, t, n) {
if (isAlias(t)) {
const s = t.resolve(e);
const i = n && s && n.get(s);
return i ? i.count * i.aliasCount : 0;
} else if (isCollection(t)) {
let s = 0;
for (const i of t.items) {
const t = getAliasCount(e, i, n);
if (t > s) s = t;
}
return s;
} else if (isPair(t)) {
const s = getAliasCount(e, t.key, n);
const i = getAliasCount(e, t.value, n);
return Math.max(s, i);
}
return 1;
}
const isScalarValue = e => !e || typeof e !== "function" && typeof e !== "object";
class Scalar extends NodeBase {
constructor(e) {
super(c);
this.value = e;
}
toJSON(e, t) {
return t?.keep ? this.value : toJS(this.value, e, t);
}
toString() {
return String(this.value);
}
}
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
const m = "tag:yaml.org,2002:";
function findTagObject(e, t, n) {
if (t) {
const e = n.filter(e => e.tag === t);
const s = e.find(e => !e.format) ?? e[0];
if (!s) throw new Error(`Tag ${t} not found`);
return s;
}
return n.find(t => t.identify?.(e) && !t.format);
}
function createNode(e, t, n) {
if (identity_isDocument(e)) e = e.contents;
if (isNode(e)) return e;
if (isPair(e)) {
const t = n.schema[o].createNode?.(n.schema, null, n);
t.items.push(e);
return t;
}
if (e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt !== "undefined" && e instanceof BigInt) e = e.valueOf();
const {aliasDuplicateObjects: s, onAnchor: i, onTagObj: r, schema: a, sourceObjects: c} = n;
let u;
if (s && e && typeof e === "object") {
u = c.get(e);
if (u) {
u.anchor ?? (u.anchor = i(e));
return new Alias(u.anchor);
} else {
u = {
anchor: null,
node: null
};
c.set(e, u);
}
}
if (t?.startsWith("!!")) t = m + t.slice(2);
let f = findTagObject(e, t, a.tags);
if (!f) {
if (e && typeof e.toJSON === "function") e = e.toJSON();
if (!e || typeof e !== "object") {
const t = new Scalar(e);
if (u) u.node = t;
return t;
}
f = e instanceof Map ? a[o] : Symbol.iterator in Object(e) ? a[l] : a[o];
}
if (r) {
r(f);
delete n.onTagObj;
}
const d = f?.createNode ? f.createNode(n.schema, e, n) : typeof f?.nodeClass?.from === "function" ? f.nodeClass.from(n.schema, e, n) : new Scalar(e);
if (t) d.tag = t; else if (!f.default) d.tag = f.tag;
if (u) u.node = d;
return d;
}
function collectionFromPath(e, t, n) {
let s = n;
for (let e = t.length - 1; e >= 0; --e) {
const n = t[e];
if (typeof n === "number" && Number.isInteger(n) && n >= 0) {
const e = [];
e[n] = s;
s = e;
} else s = new Map([ [ n, s ] ]);
}
return createNode(s, void 0, {
aliasDuplicateObjects: false,
keepUndefined: false,
onAnchor: () => {
throw new Error("This should not happen, please report a bug.");
},
schema: e,
sourceObjects: new Map
});
}
const isEmptyPath = e => e == null || typeof e === "object" && !!e[Symbol.iterator]().next().done;
class Collection extends NodeBase {
constructor(e, t) {
super(e);
Object.defineProperty(this, "schema", {
value: t,
configurable: true,
enumerable: false,
writable: true
});
}
clone(e) {
const t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
if (e) t.schema = e;
t.items = t.items.map(t => isNode(t) || isPair(t) ? t.clone(e) : t);
if (this.range) t.range = this.range.slice();
return t;
}
addIn(e, t) {
if (isEmptyPath(e)) this.add(t); else {
const [n, ...s] = e;
const i = this.get(n, true);
if (isCollection(i)) i.addIn(s, t); else if (i === void 0 && this.schema) this.set(n, collectionFromPath(this.schema, s, t)); else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);
}
}
deleteIn(e) {
const [t, ...n] = e;
if (n.length === 0) return this.delete(t);
const s = this.get(t, true);
if (isCollection(s)) return s.deleteIn(n); else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
}
getIn(e, t) {
const [n, ...s] = e;
const i = this.get(n, true);
if (s.length === 0) return !t && isScalar(i) ? i.value : i; else return isCollection(i) ? i.getIn(s, t) : void 0;
}
hasAllNullValues(e) {
return this.items.every(t => {
if (!isPair(t)) return false;
const n = t.value;
return n == null || e && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
});
}
hasIn(e) {
const [t, ...n] = e;
if (n.length === 0) return this.has(t);
const s = this.get(t, true);
return isCollection(s) ? s.hasIn(n) : false;
}
setIn(e, t) {
const [n, ...s] = e;
if (s.length === 0) this.set(n, t); else {
const e = this.get(n, true);
if (isCollection(e)) e.setIn(s, t); else if (e === void 0 && this.schema) this.set(n, collectionFromPath(this.schema, s, t)); else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);
}
}
}
const stringifyComment = e => e.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(e, t) {
if (/^\n+$/.test(e)) return e.substring(1);
return t ? e.replace(/^(?! *$)/gm, t) : e;
}
const lineComment = (e, t, n) => e.endsWith("\n") ? indentComment(n, t) : n.includes("\n") ? "\n" + indentComment(n, t) : (e.endsWith(" ") ? "" : " ") + n;
const g = "flow";
const y = "block";
const v = "quoted";
function foldFlowLines(e, t, n = "flow", {indentAtStart: s, lineWidth: i = 80, minContentWidth: r = 20, onFold: o, onOverflow: a} = {}) {
if (!i || i < 0) return e;
if (i < r) r = 0;
const c = Math.max(1 + r, 1 + i - t.length);
if (e.length <= c) return e;
const l = [];
const u = {};
let f = i - t.length;
if (typeof s === "number") if (s > i - Math.max(2, r)) l.push(0); else f = i - s;
let d;
let p;
let h = false;
let m = -1;
let g = -1;
let w = -1;
if (n === y) {
m = consumeMoreIndentedLines(e, m, t.length);
if (m !== -1) f = m + c;
}
for (let s; s = e[m += 1]; ) {
if (n === v && s === "\\") {
g = m;
switch (e[m + 1]) {
case "x":
m += 3;
break;

case "u":
m += 5;
break;

case "U":
m += 9;
break;

default:
m += 1;
}
w = m;
}
if (s === "\n") {
if (n === y) m = consumeMoreIndentedLines(e, m, t.length);
f = m + t.length + c;
d = void 0;
} else {
if (s === " " && p && p !== " " && p !== "\n" && p !== "\t") {
const t = e[m + 1];
if (t && t !== " " && t !== "\n" && t !== "\t") d = m;
}
if (m >= f) if (d) {
l.push(d);
f = d + c;
d = void 0;
} else if (n === v) {
while (p === " " || p === "\t") {
p = s;
s = e[m += 1];
h = true;
}
const t = m > w + 1 ? m - 2 : g - 1;
if (u[t]) return e;
l.push(t);
u[t] = true;
f = t + c;
d = void 0;
} else h = true;
}
p = s;
}
if (h && a) a();
if (l.length === 0) return e;
if (o) o();
let b = e.slice(0, l[0]);
for (let s = 0; s < l.length; ++s) {
const i = l[s];
const r = l[s + 1] || e.length;
if (i === 0) b = `\n${t}${e.slice(0, r)}`; else {
if (n === v && u[i]) b += `${e[i]}\\`;
b += `\n${t}${e.slice(i + 1, r)}`;
}
}
return b;
}
function consumeMoreIndentedLines(e, t, n) {
let s = t;
let i = t + 1;
let r = e[i];
while (r === " " || r === "\t") if (t < i + n) r = e[++t]; else {
do {
r = e[++t];
} while (r && r !== "\n");
s = t;
i = t + 1;
r = e[i];
}
return s;
}
const getFoldOptions = (e, t) => ({
indentAtStart: t ? e.indent.length : e.indentAtStart,
lineWidth: e.options.lineWidth,
minContentWidth: e.options.minContentWidth
});
const containsDocumentMarker = e => /^(%|---|\.\.\.)/m.test(e);
function lineLengthOverLimit(e, t, n) {
if (!t || t < 0) return false;
const s = t - n;
const i = e.length;
if (i <= s) return false;
for (let t = 0, n = 0; t < i; ++t) if (e[t] === "\n") {
if (t - n > s) return true;
n = t + 1;
if (i - n <= s) return false;
}
return true;
}
function doubleQuotedString(e, t) {
const n = JSON.stringify(e);
if (t.options.doubleQuotedAsJSON) return n;
const {implicitKey: s} = t;
const i = t.options.doubleQuotedMinMultiLineLength;
const r = t.indent || (containsDocumentMarker(e) ? "  " : "");
let o = "";
let a = 0;
for (let e = 0, t = n[e]; t; t = n[++e]) {
if (t === " " && n[e + 1] === "\\" && n[e + 2] === "n") {
o += n.slice(a, e) + "\\ ";
e += 1;
a = e;
t = "\\";
}
if (t === "\\") switch (n[e + 1]) {
case "u":
{
o += n.slice(a, e);
const t = n.substr(e + 2, 4);
switch (t) {
case "0000":
o += "\\0";
break;

case "0007":
o += "\\a";
break;

case "000b":
o += "\\v";
break;

case "001b":
o += "\\e";
break;

case "0085":
o += "\\N";
break;

case "00a0":
o += "\\_";
break;

case "2028":
o += "\\L";
break;

case "2029":
o += "\\P";
break;

default:
if (t.substr(0, 2) === "00") o += "\\x" + t.substr(2); else o += n.substr(e, 6);
}
e += 5;
a = e + 1;
}
break;

case "n":
if (s || n[e + 2] === '"' || n.length < i) e += 1; else {
o += n.slice(a, e) + "\n\n";
while (n[e + 2] === "\\" && n[e + 3] === "n" && n[e + 4] !== '"') {
o += "\n";
e += 2;
}
o += r;
if (n[e + 2] === " ") o += "\\";
e += 1;
a = e + 1;
}
break;

default:
e += 1;
}
}
o = a ? o + n.slice(a) : n;
return s ? o : foldFlowLines(o, r, v, getFoldOptions(t, false));
}
function singleQuotedString(e, t) {
if (t.options.singleQuote === false || t.implicitKey && e.includes("\n") || /[ \t]\n|\n[ \t]/.test(e)) return doubleQuotedString(e, t);
const n = t.indent || (containsDocumentMarker(e) ? "  " : "");
const s = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${n}`) + "'";
return t.implicitKey ? s : foldFlowLines(s, n, g, getFoldOptions(t, false));
}
function quotedString(e, t) {
const {singleQuote: n} = t.options;
let s;
if (n === false) s = doubleQuotedString; else {
const t = e.includes('"');
const i = e.includes("'");
if (t && !i) s = singleQuotedString; else if (i && !t) s = doubleQuotedString; else s = n ? singleQuotedString : doubleQuotedString;
}
return s(e, t);
}
let w;
try {
w = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
w = /\n+(?!\n|$)/g;
}
function blockString({comment: e, type: t, value: n}, s, i, r) {
const {blockQuote: o, commentString: a, lineWidth: c} = s.options;
if (!o || /\n[\t ]+$/.test(n)) return quotedString(n, s);
const l = s.indent || (s.forceBlockIndent || containsDocumentMarker(n) ? "  " : "");
const u = o === "literal" ? true : o === "folded" || t === Scalar.BLOCK_FOLDED ? false : t === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(n, c, l.length);
if (!n) return u ? "|\n" : ">\n";
let f;
let d;
for (d = n.length; d > 0; --d) {
const e = n[d - 1];
if (e !== "\n" && e !== "\t" && e !== " ") break;
}
let p = n.substring(d);
const h = p.indexOf("\n");
if (h === -1) f = "-"; else if (n === p || h !== p.length - 1) {
f = "+";
if (r) r();
} else f = "";
if (p) {
n = n.slice(0, -p.length);
if (p[p.length - 1] === "\n") p = p.slice(0, -1);
p = p.replace(w, `$&${l}`);
}
let m = false;
let g;
let v = -1;
for (g = 0; g < n.length; ++g) {
const e = n[g];
if (e === " ") m = true; else if (e === "\n") v = g; else break;
}
let b = n.substring(0, v < g ? v + 1 : g);
if (b) {
n = n.substring(b.length);
b = b.replace(/\n+/g, `$&${l}`);
}
const k = l ? "2" : "1";
let S = (m ? k : "") + f;
if (e) {
S += " " + a(e.replace(/ ?[\r\n]+/g, " "));
if (i) i();
}
if (!u) {
const e = n.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${l}`);
let i = false;
const r = getFoldOptions(s, true);
if (o !== "folded" && t !== Scalar.BLOCK_FOLDED) r.onOverflow = () => {
i = true;
};
const a = foldFlowLines(`${b}${e}${p}`, l, y, r);
if (!i) return `>${S}\n${l}${a}`;
}
n = n.replace(/\n+/g, `$&${l}`);
return `|${S}\n${l}${b}${n}${p}`;
}
function plainString(e, t, n, s) {
const {type: i, value: r} = e;
const {actualString: o, implicitKey: a, indent: c, indentStep: l, inFlow: u} = t;
if (a && r.includes("\n") || u && /[[\]{},]/.test(r)) return quotedString(r, t);
if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r)) return a || u || !r.includes("\n") ? quotedString(r, t) : blockString(e, t, n, s);
if (!a && !u && i !== Scalar.PLAIN && r.includes("\n")) return blockString(e, t, n, s);
if (containsDocumentMarker(r)) if (c === "") {
t.forceBlockIndent = true;
return blockString(e, t, n, s);
} else if (a && c === l) return quotedString(r, t);
const f = r.replace(/\n+/g, `$&\n${c}`);
if (o) {
const test = e => e.default && e.tag !== "tag:yaml.org,2002:str" && e.test?.test(f);
const {compat: e, tags: n} = t.doc.schema;
if (n.some(test) || e?.some(test)) return quotedString(r, t);
}
return a ? f : foldFlowLines(f, c, g, getFoldOptions(t, false));
}
function stringifyString(e, t, n, s) {
const {implicitKey: i, inFlow: r} = t;
const o = typeof e.value === "string" ? e : Object.assign({}, e, {
value: String(e.value)
});
let {type: a} = e;
if (a !== Scalar.QUOTE_DOUBLE) if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)) a = Scalar.QUOTE_DOUBLE;
const _stringify = e => {
switch (e) {
case Scalar.BLOCK_FOLDED:
case Scalar.BLOCK_LITERAL:
return i || r ? quotedString(o.value, t) : blockString(o, t, n, s);

case Scalar.QUOTE_DOUBLE:
return doubleQuotedString(o.value, t);

case Scalar.QUOTE_SINGLE:
return singleQuotedString(o.value, t);

case Scalar.PLAIN:
return plainString(o, t, n, s);

default:
return null;
}
};
let c = _stringify(a);
if (c === null) {
const {defaultKeyType: e, defaultStringType: n} = t.options;
const s = i && e || n;
c = _stringify(s);
if (c === null) throw new Error(`Unsupported default string type ${s}`);
}
return c;
}
function createStringifyContext(e, t) {
const n = Object.assign({
blockQuote: true,
commentString: stringifyComment,
defaultKeyType: null,
defaultStringType: "PLAIN",
directives: null,
doubleQuotedAsJSON: false,
doubleQuotedMinMultiLineLength: 40,
falseStr: "false",
flowCollectionPadding: true,
indentSeq: true,
lineWidth: 80,
minContentWidth: 20,
nullStr: "null",
simpleKeys: false,
singleQuote: null,
trailingComma: false,
trueStr: "true",
verifyAliasOrder: true
}, e.schema.toStringOptions, t);
let s;
switch (n.collectionStyle) {
case "block":
s = false;
break;

case "flow":
s = true;
break;

default:
s = null;
}
return {
anchors: new Set,
doc: e,
flowCollectionPadding: n.flowCollectionPadding ? " " : "",
indent: "",
indentStep: typeof n.indent === "number" ? " ".repeat(n.indent) : "  ",
inFlow: s,
options: n
};
}
function getTagObject(e, t) {
if (t.tag) {
const n = e.filter(e => e.tag === t.tag);
if (n.length > 0) return n.find(e => e.format === t.format) ?? n[0];
}
let n;
let s;
if (isScalar(t)) {
s = t.value;
let i = e.filter(e => e.identify?.(s));
if (i.length > 1) {
const e = i.filter(e => e.test);
if (e.length > 0) i = e;
}
n = i.find(e => e.format === t.format) ?? i.find(e => !e.format);
} else {
s = t;
n = e.find(e => e.nodeClass && s instanceof e.nodeClass);
}
if (!n) {
const e = s?.constructor?.name ?? (s === null ? "null" : typeof s);
throw new Error(`Tag not resolved for ${e} value`);
}
return n;
}
function stringifyProps(e, t, {anchors: n, doc: s}) {
if (!s.directives) return "";
const i = [];
const r = (isScalar(e) || isCollection(e)) && e.anchor;
if (r && anchorIsValid(r)) {
n.add(r);
i.push(`&${r}`);
}
const o = e.tag ?? (t.default ? null : t.tag);
if (o) i.push(s.directives.tagString(o));
return i.join(" ");
}
function stringify(e, t, n, s) {
if (isPair(e)) return e.toString(t, n, s);
if (isAlias(e)) {
if (t.doc.directives) return e.toString(t);
if (t.resolvedAliases?.has(e)) throw new TypeError("Cannot stringify circular structure without alias nodes"); else {
if (t.resolvedAliases) t.resolvedAliases.add(e); else t.resolvedAliases = new Set([ e ]);
e = e.resolve(t.doc);
}
}
let i;
const r = isNode(e) ? e : t.doc.createNode(e, {
onTagObj: e => i = e
});
i ?? (i = getTagObject(t.doc.schema.tags, r));
const o = stringifyProps(r, i, t);
if (o.length > 0) t.indentAtStart = (t.indentAtStart ?? 0) + o.length + 1;
const a = typeof i.stringify === "function" ? i.stringify(r, t, n, s) : isScalar(r) ? stringifyString(r, t, n, s) : r.toString(t, n, s);
if (!o) return a;
return isScalar(r) || a[0] === "{" || a[0] === "[" ? `${o} ${a}` : `${o}\n${t.indent}${a}`;
}
function stringifyPair({key: e, value: t}, n, s, i) {
const {allNullValues: r, doc: o, indent: a, indentStep: c, options: {commentString: l, indentSeq: u, simpleKeys: f}} = n;
let d = isNode(e) && e.comment || null;
if (f) {
if (d) throw new Error("With simple keys, key nodes cannot have comments");
if (isCollection(e) || !isNode(e) && typeof e === "object") {
const e = "With simple keys, collection cannot be used as a key value";
throw new Error(e);
}
}
let p = !f && (!e || d && t == null && !n.inFlow || isCollection(e) || (isScalar(e) ? e.type === Scalar.BLOCK_FOLDED || e.type === Scalar.BLOCK_LITERAL : typeof e === "object"));
n = Object.assign({}, n, {
allNullValues: false,
implicitKey: !p && (f || !r),
indent: a + c
});
let h = false;
let m = false;
let g = stringify(e, n, () => h = true, () => m = true);
if (!p && !n.inFlow && g.length > 1024) {
if (f) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
p = true;
}
if (n.inFlow) {
if (r || t == null) {
if (h && s) s();
return g === "" ? "?" : p ? `? ${g}` : g;
}
} else if (r && !f || t == null && p) {
g = `? ${g}`;
if (d && !h) g += lineComment(g, n.indent, l(d)); else if (m && i) i();
return g;
}
if (h) d = null;
if (p) {
if (d) g += lineComment(g, n.indent, l(d));
g = `? ${g}\n${a}:`;
} else {
g = `${g}:`;
if (d) g += lineComment(g, n.indent, l(d));
}
let y, v, w;
if (isNode(t)) {
y = !!t.spaceBefore;
v = t.commentBefore;
w = t.comment;
} else {
y = false;
v = null;
w = null;
if (t && typeof t === "object") t = o.createNode(t);
}
n.implicitKey = false;
if (!p && !d && isScalar(t)) n.indentAtStart = g.length + 1;
m = false;
if (!u && c.length >= 2 && !n.inFlow && !p && isSeq(t) && !t.flow && !t.tag && !t.anchor) n.indent = n.indent.substring(2);
let b = false;
const k = stringify(t, n, () => b = true, () => m = true);
let S = " ";
if (d || y || v) {
S = y ? "\n" : "";
if (v) {
const e = l(v);
S += `\n${indentComment(e, n.indent)}`;
}
if (k === "" && !n.inFlow) {
if (S === "\n" && w) S = "\n\n";
} else S += `\n${n.indent}`;
} else if (!p && isCollection(t)) {
const e = k[0];
const s = k.indexOf("\n");
const i = s !== -1;
const r = n.inFlow ?? t.flow ?? t.items.length === 0;
if (i || !r) {
let t = false;
if (i && (e === "&" || e === "!")) {
let n = k.indexOf(" ");
if (e === "&" && n !== -1 && n < s && k[n + 1] === "!") n = k.indexOf(" ", n + 1);
if (n === -1 || s < n) t = true;
}
if (!t) S = `\n${n.indent}`;
}
} else if (k === "" || k[0] === "\n") S = "";
g += S + k;
if (n.inFlow) {
if (b && s) s();
} else if (w && !b) g += lineComment(g, n.indent, l(w)); else if (m && i) i();
return g;
}
function log_warn(e, t) {
if (e === "debug" || e === "warn") console.warn(t);
}
const b = "<<";
const k = {
identify: e => e === b || typeof e === "symbol" && e.description === b,
default: "key",
tag: "tag:yaml.org,2002:merge",
test: /^<<$/,
resolve: () => Object.assign(new Scalar(Symbol(b)), {
addToJSMap: addMergeToJSMap
}),
stringify: () => b
};
const isMergeKey = (e, t) => (k.identify(t) || isScalar(t) && (!t.type || t.type === Scalar.PLAIN) && k.identify(t.value)) && e?.doc.schema.tags.some(e => e.tag === k.tag && e.default);
function addMergeToJSMap(e, t, n) {
const s = resolveAliasValue(e, n);
if (isSeq(s)) for (const n of s.items) mergeValue(e, t, n); else if (Array.isArray(s)) for (const n of s) mergeValue(e, t, n); else mergeValue(e, t, s);
}
function mergeValue(e, t, n) {
const s = resolveAliasValue(e, n);
if (!isMap(s)) throw new Error("Merge sources must be maps or map aliases");
const i = s.toJSON(null, e, Map);
for (const [e, n] of i) if (t instanceof Map) {
if (!t.has(e)) t.set(e, n);
} else if (t instanceof Set) t.add(e); else if (!Object.prototype.hasOwnProperty.call(t, e)) Object.defineProperty(t, e, {
value: n,
writable: true,
enumerable: true,
configurable: true
});
return t;
}
function resolveAliasValue(e, t) {
return e && isAlias(t) ? t.resolve(e.doc, e) : t;
}
function addPairToJSMap(e, t, {key: n, value: s}) {
if (isNode(n) && n.addToJSMap) n.addToJSMap(e, t, s); else if (isMergeKey(e, n)) addMergeToJSMap(e, t, s); else {
const i = toJS(n, "", e);
if (t instanceof Map) t.set(i, toJS(s, i, e)); else if (t instanceof Set) t.add(i); else {
const r = stringifyKey(n, i, e);
const o = toJS(s, r, e);
if (r in t) Object.defineProperty(t, r, {
value: o,
writable: true,
enumerable: true,
configurable: true
}); else t[r] = o;
}
}
return t;
}
function stringifyKey(e, t, n) {
if (t === null) return "";
if (typeof t !== "object") return String(t);
if (isNode(e) && n?.doc) {
const t = createStringifyContext(n.doc, {});
t.anchors = new Set;
for (const e of n.anchors.keys()) t.anchors.add(e.anchor);
t.inFlow = true;
t.inStringifyKey = true;
const s = e.toString(t);
if (!n.mapKeyWarned) {
let e = JSON.stringify(s);
if (e.length > 40) e = e.substring(0, 36) + '..."';
log_warn(n.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`);
n.mapKeyWarned = true;
}
return s;
}
return JSON.stringify(t);
}
function createPair(e, t, n) {
const s = createNode(e, void 0, n);
const i = createNode(t, void 0, n);
return new Pair(s, i);
}
class Pair {
constructor(e, t = null) {
Object.defineProperty(this, u, {
value: a
});
this.key = e;
this.value = t;
}
clone(e) {
let {key: t, value: n} = this;
if (isNode(t)) t = t.clone(e);
if (isNode(n)) n = n.clone(e);
return new Pair(t, n);
}
toJSON(e, t) {
const n = t?.mapAsMap ? new Map : {};
return addPairToJSMap(t, n, this);
}
toString(e, t, n) {
return e?.doc ? stringifyPair(this, e, t, n) : JSON.stringify(this);
}
}
function stringifyCollection(e, t, n) {
const s = t.inFlow ?? e.flow;
const i = s ? stringifyFlowCollection : stringifyBlockCollection;
return i(e, t, n);
}
function stringifyBlockCollection({comment: e, items: t}, n, {blockItemPrefix: s, flowChars: i, itemIndent: r, onChompKeep: o, onComment: a}) {
const {indent: c, options: {commentString: l}} = n;
const u = Object.assign({}, n, {
indent: r,
type: null
});
let f = false;
const d = [];
for (let e = 0; e < t.length; ++e) {
const i = t[e];
let o = null;
if (isNode(i)) {
if (!f && i.spaceBefore) d.push("");
addCommentBefore(n, d, i.commentBefore, f);
if (i.comment) o = i.comment;
} else if (isPair(i)) {
const e = isNode(i.key) ? i.key : null;
if (e) {
if (!f && e.spaceBefore) d.push("");
addCommentBefore(n, d, e.commentBefore, f);
}
}
f = false;
let a = stringify(i, u, () => o = null, () => f = true);
if (o) a += lineComment(a, r, l(o));
if (f && o) f = false;
d.push(s + a);
}
let p;
if (d.length === 0) p = i.start + i.end; else {
p = d[0];
for (let e = 1; e < d.length; ++e) {
const t = d[e];
p += t ? `\n${c}${t}` : "\n";
}
}
if (e) {
p += "\n" + indentComment(l(e), c);
if (a) a();
} else if (f && o) o();
return p;
}
function stringifyFlowCollection({items: e}, t, {flowChars: n, itemIndent: s}) {
const {indent: i, indentStep: r, flowCollectionPadding: o, options: {commentString: a}} = t;
s += r;
const c = Object.assign({}, t, {
indent: s,
inFlow: true,
type: null
});
let l = false;
let u = 0;
const f = [];
for (let n = 0; n < e.length; ++n) {
const i = e[n];
let r = null;
if (isNode(i)) {
if (i.spaceBefore) f.push("");
addCommentBefore(t, f, i.commentBefore, false);
if (i.comment) r = i.comment;
} else if (isPair(i)) {
const e = isNode(i.key) ? i.key : null;
if (e) {
if (e.spaceBefore) f.push("");
addCommentBefore(t, f, e.commentBefore, false);
if (e.comment) l = true;
}
const n = isNode(i.value) ? i.value : null;
if (n) {
if (n.comment) r = n.comment;
if (n.commentBefore) l = true;
} else if (i.value == null && e?.comment) r = e.comment;
}
if (r) l = true;
let o = stringify(i, c, () => r = null);
l || (l = f.length > u || o.includes("\n"));
if (n < e.length - 1) o += ","; else if (t.options.trailingComma) {
if (t.options.lineWidth > 0) l || (l = f.reduce((e, t) => e + t.length + 2, 2) + (o.length + 2) > t.options.lineWidth);
if (l) o += ",";
}
if (r) o += lineComment(o, s, a(r));
f.push(o);
u = f.length;
}
const {start: d, end: p} = n;
if (f.length === 0) return d + p; else {
if (!l) {
const e = f.reduce((e, t) => e + t.length + 2, 2);
l = t.options.lineWidth > 0 && e > t.options.lineWidth;
}
if (l) {
let e = d;
for (const t of f) e += t ? `\n${r}${i}${t}` : "\n";
return `${e}\n${i}${p}`;
} else return `${d}${o}${f.join(" ")}${o}${p}`;
}
}
function addCommentBefore({indent: e, options: {commentString: t}}, n, s, i) {
if (s && i) s = s.replace(/^\n+/, "");
if (s) {
const i = indentComment(t(s), e);
n.push(i.trimStart());
}
}
function findPair(e, t) {
const n = isScalar(t) ? t.value : t;
for (const s of e) if (isPair(s)) {
if (s.key === t || s.key === n) return s;
if (isScalar(s.key) && s.key.value === n) return s;
}
return;
}
class YAMLMap extends Collection {
static get tagName() {
return "tag:yaml.org,2002:map";
}
constructor(e) {
super(o, e);
this.items = [];
}
static from(e, t, n) {
const {keepUndefined: s, replacer: i} = n;
const r = new this(e);
const add = (e, o) => {
if (typeof i === "function") o = i.call(t, e, o); else if (Array.isArray(i) && !i.includes(e)) return;
if (o !== void 0 || s) r.items.push(createPair(e, o, n));
};
if (t instanceof Map) for (const [e, n] of t) add(e, n); else if (t && typeof t === "object") for (const e of Object.keys(t)) add(e, t[e]);
if (typeof e.sortMapEntries === "function") r.items.sort(e.sortMapEntries);
return r;
}
add(e, t) {
let n;
if (isPair(e)) n = e; else if (!e || typeof e !== "object" || !("key" in e)) n = new Pair(e, e?.value); else n = new Pair(e.key, e.value);
const s = findPair(this.items, n.key);
const i = this.schema?.sortMapEntries;
if (s) {
if (!t) throw new Error(`Key ${n.key} already set`);
if (isScalar(s.value) && isScalarValue(n.value)) s.value.value = n.value; else s.value = n.value;
} else if (i) {
const e = this.items.findIndex(e => i(n, e) < 0);
if (e === -1) this.items.push(n); else this.items.splice(e, 0, n);
} else this.items.push(n);
}
delete(e) {
const t = findPair(this.items, e);
if (!t) return false;
const n = this.items.splice(this.items.indexOf(t), 1);
return n.length > 0;
}
get(e, t) {
const n = findPair(this.items, e);
const s = n?.value;
return (!t && isScalar(s) ? s.value : s) ?? void 0;
}
has(e) {
return !!findPair(this.items, e);
}
set(e, t) {
this.add(new Pair(e, t), true);
}
toJSON(e, t, n) {
const s = n ? new n : t?.mapAsMap ? new Map : {};
if (t?.onCreate) t.onCreate(s);
for (const e of this.items) addPairToJSMap(t, s, e);
return s;
}
toString(e, t, n) {
if (!e) return JSON.stringify(this);
for (const e of this.items) if (!isPair(e)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
if (!e.allNullValues && this.hasAllNullValues(false)) e = Object.assign({}, e, {
allNullValues: true
});
return stringifyCollection(this, e, {
blockItemPrefix: "",
flowChars: {
start: "{",
end: "}"
},
itemIndent: e.indent || "",
onChompKeep: n,
onComment: t
});
}
}
const S = {
collection: "map",
default: true,
nodeClass: YAMLMap,
tag: "tag:yaml.org,2002:map",
resolve(e, t) {
if (!isMap(e)) t("Expected a mapping for this tag");
return e;
},
createNode: (e, t, n) => YAMLMap.from(e, t, n)
};
class YAMLSeq extends Collection {
static get tagName() {
return "tag:yaml.org,2002:seq";
}
constructor(e) {
super(l, e);
this.items = [];
}
add(e) {
this.items.push(e);
}
delete(e) {
const t = asItemIndex(e);
if (typeof t !== "number") return false;
const n = this.items.splice(t, 1);
return n.length > 0;
}
get(e, t) {
const n = asItemIndex(e);
if (typeof n !== "number") return;
const s = this.items[n];
return !t && isScalar(s) ? s.value : s;
}
has(e) {
const t = asItemIndex(e);
return typeof t === "number" && t < this.items.length;
}
set(e, t) {
const n = asItemIndex(e);
if (typeof n !== "number") throw new Error(`Expected a valid index, not ${e}.`);
const s = this.items[n];
if (isScalar(s) && isScalarValue(t)) s.value = t; else this.items[n] = t;
}
toJSON(e, t) {
const n = [];
if (t?.onCreate) t.onCreate(n);
let s = 0;
for (const e of this.items) n.push(toJS(e, String(s++), t));
return n;
}
toString(e, t, n) {
if (!e) return JSON.stringify(this);
return stringifyCollection(this, e, {
blockItemPrefix: "- ",
flowChars: {
start: "[",
end: "]"
},
itemIndent: (e.indent || "") + "  ",
onChompKeep: n,
onComment: t
});
}
static from(e, t, n) {
const {replacer: s} = n;
const i = new this(e);
if (t && Symbol.iterator in Object(t)) {
let e = 0;
for (let r of t) {
if (typeof s === "function") {
const n = t instanceof Set ? r : String(e++);
r = s.call(t, n, r);
}
i.items.push(createNode(r, void 0, n));
}
}
return i;
}
}
function asItemIndex(e) {
let t = isScalar(e) ? e.value : e;
if (t && typeof t === "string") t = Number(t);
return typeof t === "number" && Number.isInteger(t) && t >= 0 ? t : null;
}
const O = {
collection: "seq",
default: true,
nodeClass: YAMLSeq,
tag: "tag:yaml.org,2002:seq",
resolve(e, t) {
if (!isSeq(e)) t("Expected a sequence for this tag");
return e;
},
createNode: (e, t, n) => YAMLSeq.from(e, t, n)
};
const A = {
identify: e => typeof e === "string",
default: true,
tag: "tag:yaml.org,2002:str",
resolve: e => e,
stringify(e, t, n, s) {
t = Object.assign({
actualString: true
}, t);
return stringifyString(e, t, n, s);
}
};
const x = {
identify: e => e == null,
createNode: () => new Scalar(null),
default: true,
tag: "tag:yaml.org,2002:null",
test: /^(?:~|[Nn]ull|NULL)?$/,
resolve: () => new Scalar(null),
stringify: ({source: e}, t) => typeof e === "string" && x.test.test(e) ? e : t.options.nullStr
};
const N = {
identify: e => typeof e === "boolean",
default: true,
tag: "tag:yaml.org,2002:bool",
test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve: e => new Scalar(e[0] === "t" || e[0] === "T"),
stringify({source: e, value: t}, n) {
if (e && N.test.test(e)) {
const n = e[0] === "t" || e[0] === "T";
if (t === n) return e;
}
return t ? n.options.trueStr : n.options.falseStr;
}
};
function stringifyNumber({format: e, minFractionDigits: t, tag: n, value: s}) {
if (typeof s === "bigint") return String(s);
const i = typeof s === "number" ? s : Number(s);
if (!isFinite(i)) return isNaN(i) ? ".nan" : i < 0 ? "-.inf" : ".inf";
let r = Object.is(s, -0) ? "-0" : JSON.stringify(s);
if (!e && t && (!n || n === "tag:yaml.org,2002:float") && /^-?\d/.test(r) && !r.includes("e")) {
let e = r.indexOf(".");
if (e < 0) {
e = r.length;
r += ".";
}
let n = t - (r.length - e - 1);
while (n-- > 0) r += "0";
}
return r;
}
const E = {
identify: e => typeof e === "number",
default: true,
tag: "tag:yaml.org,2002:float",
test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve: e => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
stringify: stringifyNumber
};
const I = {
identify: e => typeof e === "number",
default: true,
tag: "tag:yaml.org,2002:float",
format: "EXP",
test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve: e => parseFloat(e),
stringify(e) {
const t = Number(e.value);
return isFinite(t) ? t.toExponential() : stringifyNumber(e);
}
};
const M = {
identify: e => typeof e === "number",
default: true,
tag: "tag:yaml.org,2002:float",
test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e) {
const t = new Scalar(parseFloat(e));
const n = e.indexOf(".");
if (n !== -1 && e[e.length - 1] === "0") t.minFractionDigits = e.length - n - 1;
return t;
},
stringify: stringifyNumber
};
const intIdentify = e => typeof e === "bigint" || Number.isInteger(e);
const intResolve = (e, t, n, {intAsBigInt: s}) => s ? BigInt(e) : parseInt(e.substring(t), n);
function intStringify(e, t, n) {
const {value: s} = e;
if (intIdentify(s) && s >= 0) return n + s.toString(t);
return stringifyNumber(e);
}
const $ = {
identify: e => intIdentify(e) && e >= 0,
default: true,
tag: "tag:yaml.org,2002:int",
format: "OCT",
test: /^0o[0-7]+$/,
resolve: (e, t, n) => intResolve(e, 2, 8, n),
stringify: e => intStringify(e, 8, "0o")
};
const T = {
identify: intIdentify,
default: true,
tag: "tag:yaml.org,2002:int",
test: /^[-+]?[0-9]+$/,
resolve: (e, t, n) => intResolve(e, 0, 10, n),
stringify: stringifyNumber
};
const C = {
identify: e => intIdentify(e) && e >= 0,
default: true,
tag: "tag:yaml.org,2002:int",
format: "HEX",
test: /^0x[0-9a-fA-F]+$/,
resolve: (e, t, n) => intResolve(e, 2, 16, n),
stringify: e => intStringify(e, 16, "0x")
};
const L = [ S, O, A, x, N, $, T, C, E, I, M ];
function schema_intIdentify(e) {
return typeof e === "bigint" || Number.isInteger(e);
}
const stringifyJSON = ({value: e}) => JSON.stringify(e);
const P = [ {
identify: e => typeof e === "string",
default: true,
tag: "tag:yaml.org,2002:str",
resolve: e => e,
stringify: stringifyJSON
}, {
identify: e => e == null,
createNode: () => new Scalar(null),
default: true,
tag: "tag:yaml.org,2002:null",
test: /^null$/,
resolve: () => null,
stringify: stringifyJSON
}, {
identify: e => typeof e === "boolean",
default: true,
tag: "tag:yaml.org,2002:bool",
test: /^true$|^false$/,
resolve: e => e === "true",
stringify: stringifyJSON
}, {
identify: schema_intIdentify,
default: true,
tag: "tag:yaml.org,2002:int",
test: /^-?(?:0|[1-9][0-9]*)$/,
resolve: (e, t, {intAsBigInt: n}) => n ? BigInt(e) : parseInt(e, 10),
stringify: ({value: e}) => schema_intIdentify(e) ? e.toString() : JSON.stringify(e)
}, {
identify: e => typeof e === "number",
default: true,
tag: "tag:yaml.org,2002:float",
test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve: e => parseFloat(e),
stringify: stringifyJSON
} ];
const j = {
default: true,
tag: "",
test: /^/,
resolve(e, t) {
t(`Unresolved plain scalar ${JSON.stringify(e)}`);
return e;
}
};
const z = [ S, O ].concat(P, j);
const D = {
identify: e => e instanceof Uint8Array,
default: false,
tag: "tag:yaml.org,2002:binary",
resolve(e, t) {
if (typeof atob === "function") {
const t = atob(e.replace(/[\n\r]/g, ""));
const n = new Uint8Array(t.length);
for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
return n;
} else {
t("This environment does not support reading binary tags; either Buffer or atob is required");
return e;
}
},
stringify({comment: e, type: t, value: n}, s, i, r) {
if (!n) return "";
const o = n;
let a;
if (typeof btoa === "function") {
let e = "";
for (let t = 0; t < o.length; ++t) e += String.fromCharCode(o[t]);
a = btoa(e);
} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
t ?? (t = Scalar.BLOCK_LITERAL);
if (t !== Scalar.QUOTE_DOUBLE) {
const e = Math.max(s.options.lineWidth - s.indent.length, s.options.minContentWidth);
const n = Math.ceil(a.length / e);
const i = new Array(n);
for (let t = 0, s = 0; t < n; ++t, s += e) i[t] = a.substr(s, e);
a = i.join(t === Scalar.BLOCK_LITERAL ? "\n" : " ");
}
return stringifyString({
comment: e,
type: t,
value: a
}, s, i, r);
}
};
function resolvePairs(e, t) {
if (isSeq(e)) for (let n = 0; n < e.items.length; ++n) {
let s = e.items[n];
if (isPair(s)) continue; else if (isMap(s)) {
if (s.items.length > 1) t("Each pair must have its own sequence indicator");
const e = s.items[0] || new Pair(new Scalar(null));
if (s.commentBefore) e.key.commentBefore = e.key.commentBefore ? `${s.commentBefore}\n${e.key.commentBefore}` : s.commentBefore;
if (s.comment) {
const t = e.value ?? e.key;
t.comment = t.comment ? `${s.comment}\n${t.comment}` : s.comment;
}
s = e;
}
e.items[n] = isPair(s) ? s : new Pair(s);
} else t("Expected a sequence for this tag");
return e;
}
function createPairs(e, t, n) {
const {replacer: s} = n;
const i = new YAMLSeq(e);
i.tag = "tag:yaml.org,2002:pairs";
let r = 0;
if (t && Symbol.iterator in Object(t)) for (let e of t) {
if (typeof s === "function") e = s.call(t, String(r++), e);
let o, a;
if (Array.isArray(e)) if (e.length === 2) {
o = e[0];
a = e[1];
} else throw new TypeError(`Expected [key, value] tuple: ${e}`); else if (e && e instanceof Object) {
const t = Object.keys(e);
if (t.length === 1) {
o = t[0];
a = e[o];
} else throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);
} else o = e;
i.items.push(createPair(o, a, n));
}
return i;
}
const q = {
collection: "seq",
default: false,
tag: "tag:yaml.org,2002:pairs",
resolve: resolvePairs,
createNode: createPairs
};
class YAMLOMap extends YAMLSeq {
constructor() {
super();
this.add = YAMLMap.prototype.add.bind(this);
this.delete = YAMLMap.prototype.delete.bind(this);
this.get = YAMLMap.prototype.get.bind(this);
this.has = YAMLMap.prototype.has.bind(this);
this.set = YAMLMap.prototype.set.bind(this);
this.tag = YAMLOMap.tag;
}
toJSON(e, t) {
if (!t) return super.toJSON(e);
const n = new Map;
if (t?.onCreate) t.onCreate(n);
for (const e of this.items) {
let s, i;
if (isPair(e)) {
s = toJS(e.key, "", t);
i = toJS(e.value, s, t);
} else s = toJS(e, "", t);
if (n.has(s)) throw new Error("Ordered maps must not include duplicate keys");
n.set(s, i);
}
return n;
}
static from(e, t, n) {
const s = createPairs(e, t, n);
const i = new this;
i.items = s.items;
return i;
}
}
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const B = {
collection: "seq",
identify: e => e instanceof Map,
nodeClass: YAMLOMap,
default: false,
tag: "tag:yaml.org,2002:omap",
resolve(e, t) {
const n = resolvePairs(e, t);
const s = [];
for (const {key: e} of n.items) if (isScalar(e)) if (s.includes(e.value)) t(`Ordered maps must not include duplicate keys: ${e.value}`); else s.push(e.value);
return Object.assign(new YAMLOMap, n);
},
createNode: (e, t, n) => YAMLOMap.from(e, t, n)
};
function boolStringify({value: e, source: t}, n) {
const s = e ? F : R;
if (t && s.test.test(t)) return t;
return e ? n.options.trueStr : n.options.falseStr;
}
const F = {
identify: e => e === true,
default: true,
tag: "tag:yaml.org,2002:bool",
test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve: () => new Scalar(true),
stringify: boolStringify
};
const R = {
identify: e => e === false,
default: true,
tag: "tag:yaml.org,2002:bool",
test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve: () => new Scalar(false),
stringify: boolStringify
};
const K = {
identify: e => typeof e === "number",
default: true,
tag: "tag:yaml.org,2002:float",
test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve: e => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
stringify: stringifyNumber
};
const Y = {
identify: e => typeof e === "number",
default: true,
tag: "tag:yaml.org,2002:float",
format: "EXP",
test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve: e => parseFloat(e.replace(/_/g, "")),
stringify(e) {
const t = Number(e.value);
return isFinite(t) ? t.toExponential() : stringifyNumber(e);
}
};
const U = {
identify: e => typeof e === "number",
default: true,
tag: "tag:yaml.org,2002:float",
test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e) {
const t = new Scalar(parseFloat(e.replace(/_/g, "")));
const n = e.indexOf(".");
if (n !== -1) {
const s = e.substring(n + 1).replace(/_/g, "");
if (s[s.length - 1] === "0") t.minFractionDigits = s.length;
}
return t;
},
stringify: stringifyNumber
};
const int_intIdentify = e => typeof e === "bigint" || Number.isInteger(e);
function int_intResolve(e, t, n, {intAsBigInt: s}) {
const i = e[0];
if (i === "-" || i === "+") t += 1;
e = e.substring(t).replace(/_/g, "");
if (s) {
switch (n) {
case 2:
e = `0b${e}`;
break;

case 8:
e = `0o${e}`;
break;

case 16:
e = `0x${e}`;
break;
}
const t = BigInt(e);
return i === "-" ? BigInt(-1) * t : t;
}
const r = parseInt(e, n);
return i === "-" ? -1 * r : r;
}
function int_intStringify(e, t, n) {
const {value: s} = e;
if (int_intIdentify(s)) {
const e = s.toString(t);
return s < 0 ? "-" + n + e.substr(1) : n + e;
}
return stringifyNumber(e);
}
const V = {
identify: int_intIdentify,
default: true,
tag: "tag:yaml.org,2002:int",
format: "BIN",
test: /^[-+]?0b[0-1_]+$/,
resolve: (e, t, n) => int_intResolve(e, 2, 2, n),
stringify: e => int_intStringify(e, 2, "0b")
};
const W = {
identify: int_intIdentify,
default: true,
tag: "tag:yaml.org,2002:int",
format: "OCT",
test: /^[-+]?0[0-7_]+$/,
resolve: (e, t, n) => int_intResolve(e, 1, 8, n),
stringify: e => int_intStringify(e, 8, "0")
};
const J = {
identify: int_intIdentify,
default: true,
tag: "tag:yaml.org,2002:int",
test: /^[-+]?[0-9][0-9_]*$/,
resolve: (e, t, n) => int_intResolve(e, 0, 10, n),
stringify: stringifyNumber
};
const Z = {
identify: int_intIdentify,
default: true,
tag: "tag:yaml.org,2002:int",
format: "HEX",
test: /^[-+]?0x[0-9a-fA-F_]+$/,
resolve: (e, t, n) => int_intResolve(e, 2, 16, n),
stringify: e => int_intStringify(e, 16, "0x")
};
class YAMLSet extends YAMLMap {
constructor(e) {
super(e);
this.tag = YAMLSet.tag;
}
add(e) {
let t;
if (isPair(e)) t = e; else if (e && typeof e === "object" && "key" in e && "value" in e && e.value === null) t = new Pair(e.key, null); else t = new Pair(e, null);
const n = findPair(this.items, t.key);
if (!n) this.items.push(t);
}
get(e, t) {
const n = findPair(this.items, e);
return !t && isPair(n) ? isScalar(n.key) ? n.key.value : n.key : n;
}
set(e, t) {
if (typeof t !== "boolean") throw new Error("Expected boolean value for set(key, value) in a YAML set, not " + typeof t);
const n = findPair(this.items, e);
if (n && !t) this.items.splice(this.items.indexOf(n), 1); else if (!n && t) this.items.push(new Pair(e));
}
toJSON(e, t) {
return super.toJSON(e, t, Set);
}
toString(e, t, n) {
if (!e) return JSON.stringify(this);
if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, e, {
allNullValues: true
}), t, n); else throw new Error("Set items must all have null values");
}
static from(e, t, n) {
const {replacer: s} = n;
const i = new this(e);
if (t && Symbol.iterator in Object(t)) for (let e of t) {
if (typeof s === "function") e = s.call(t, e, e);
i.items.push(createPair(e, null, n));
}
return i;
}
}
YAMLSet.tag = "tag:yaml.org,2002:set";
const G = {
collection: "map",
identify: e => e instanceof Set,
nodeClass: YAMLSet,
default: false,
tag: "tag:yaml.org,2002:set",
createNode: (e, t, n) => YAMLSet.from(e, t, n),
resolve(e, t) {
if (isMap(e)) if (e.hasAllNullValues(true)) return Object.assign(new YAMLSet, e); else t("Set items must all have null values"); else t("Expected a mapping for this tag");
return e;
}
};
function parseSexagesimal(e, t) {
const n = e[0];
const s = n === "-" || n === "+" ? e.substring(1) : e;
const num = e => t ? BigInt(e) : Number(e);
const i = s.replace(/_/g, "").split(":").reduce((e, t) => e * num(60) + num(t), num(0));
return n === "-" ? num(-1) * i : i;
}
function stringifySexagesimal(e) {
let {value: t} = e;
let num = e => e;
if (typeof t === "bigint") num = e => BigInt(e); else if (isNaN(t) || !isFinite(t)) return stringifyNumber(e);
let n = "";
if (t < 0) {
n = "-";
t *= num(-1);
}
const s = num(60);
const i = [ t % s ];
if (t < 60) i.unshift(0); else {
t = (t - i[0]) / s;
i.unshift(t % s);
if (t >= 60) {
t = (t - i[0]) / s;
i.unshift(t);
}
}
return n + i.map(e => String(e).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const H = {
identify: e => typeof e === "bigint" || Number.isInteger(e),
default: true,
tag: "tag:yaml.org,2002:int",
format: "TIME",
test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve: (e, t, {intAsBigInt: n}) => parseSexagesimal(e, n),
stringify: stringifySexagesimal
};
const Q = {
identify: e => typeof e === "number",
default: true,
tag: "tag:yaml.org,2002:float",
format: "TIME",
test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve: e => parseSexagesimal(e, false),
stringify: stringifySexagesimal
};
const X = {
identify: e => e instanceof Date,
default: true,
tag: "tag:yaml.org,2002:timestamp",
test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
resolve(e) {
const t = e.match(X.test);
if (!t) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
const [, n, s, i, r, o, a] = t.map(Number);
const c = t[7] ? Number((t[7] + "00").substr(1, 3)) : 0;
let l = Date.UTC(n, s - 1, i, r || 0, o || 0, a || 0, c);
const u = t[8];
if (u && u !== "Z") {
let e = parseSexagesimal(u, false);
if (Math.abs(e) < 30) e *= 60;
l -= 6e4 * e;
}
return new Date(l);
},
stringify: ({value: e}) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
const ee = [ S, O, A, x, F, R, V, W, J, Z, K, Y, U, D, k, B, q, G, H, Q, X ];
const te = new Map([ [ "core", L ], [ "failsafe", [ S, O, A ] ], [ "json", z ], [ "yaml11", ee ], [ "yaml-1.1", ee ] ]);
const ne = {
binary: D,
bool: N,
float: M,
floatExp: I,
floatNaN: E,
floatTime: Q,
int: T,
intHex: C,
intOct: $,
intTime: H,
map: S,
merge: k,
null: x,
omap: B,
pairs: q,
seq: O,
set: G,
timestamp: X
};
const se = {
"tag:yaml.org,2002:binary": D,
"tag:yaml.org,2002:merge": k,
"tag:yaml.org,2002:omap": B,
"tag:yaml.org,2002:pairs": q,
"tag:yaml.org,2002:set": G,
"tag:yaml.org,2002:timestamp": X
};
function getTags(e, t, n) {
const s = te.get(t);
if (s && !e) return n && !s.includes(k) ? s.concat(k) : s.slice();
let i = s;
if (!i) if (Array.isArray(e)) i = []; else {
const e = Array.from(te.keys()).filter(e => e !== "yaml11").map(e => JSON.stringify(e)).join(", ");
throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
}
if (Array.isArray(e)) for (const t of e) i = i.concat(t); else if (typeof e === "function") i = e(i.slice());
if (n) i = i.concat(k);
return i.reduce((e, t) => {
const n = typeof t === "string" ? ne[t] : t;
if (!n) {
const e = JSON.stringify(t);
const n = Object.keys(ne).map(e => JSON.stringify(e)).join(", ");
throw new Error(`Unknown custom tag ${e}; use one of ${n}`);
}
if (!e.includes(n)) e.push(n);
return e;
}, []);
}
const sortMapEntriesByKey = (e, t) => e.key < t.key ? -1 : e.key > t.key ? 1 : 0;
class Schema {
constructor({compat: e, customTags: t, merge: n, resolveKnownTags: s, schema: i, sortMapEntries: r, toStringDefaults: a}) {
this.compat = Array.isArray(e) ? getTags(e, "compat") : e ? getTags(null, e) : null;
this.name = typeof i === "string" && i || "core";
this.knownTags = s ? se : {};
this.tags = getTags(t, this.name, n);
this.toStringOptions = a ?? null;
Object.defineProperty(this, o, {
value: S
});
Object.defineProperty(this, c, {
value: A
});
Object.defineProperty(this, l, {
value: O
});
this.sortMapEntries = typeof r === "function" ? r : r === true ? sortMapEntriesByKey : null;
}
clone() {
const e = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
e.tags = this.tags.slice();
return e;
}
}
function stringifyDocument(e, t) {
const n = [];
let s = t.directives === true;
if (t.directives !== false && e.directives) {
const t = e.directives.toString(e);
if (t) {
n.push(t);
s = true;
} else if (e.directives.docStart) s = true;
}
if (s) n.push("---");
const i = createStringifyContext(e, t);
const {commentString: r} = i.options;
if (e.commentBefore) {
if (n.length !== 1) n.unshift("");
const t = r(e.commentBefore);
n.unshift(indentComment(t, ""));
}
let o = false;
let a = null;
if (e.contents) {
if (isNode(e.contents)) {
if (e.contents.spaceBefore && s) n.push("");
if (e.contents.commentBefore) {
const t = r(e.contents.commentBefore);
n.push(indentComment(t, ""));
}
i.forceBlockIndent = !!e.comment;
a = e.contents.comment;
}
const t = a ? void 0 : () => o = true;
let c = stringify(e.contents, i, () => a = null, t);
if (a) c += lineComment(c, "", r(a));
if ((c[0] === "|" || c[0] === ">") && n[n.length - 1] === "---") n[n.length - 1] = `--- ${c}`; else n.push(c);
} else n.push(stringify(e.contents, i));
if (e.directives?.docEnd) if (e.comment) {
const t = r(e.comment);
if (t.includes("\n")) {
n.push("...");
n.push(indentComment(t, ""));
} else n.push(`... ${t}`);
} else n.push("..."); else {
let t = e.comment;
if (t && o) t = t.replace(/^\n+/, "");
if (t) {
if ((!o || a) && n[n.length - 1] !== "") n.push("");
n.push(indentComment(r(t), ""));
}
}
return n.join("\n") + "\n";
}
class Document_Document {
constructor(e, t, n) {
this.commentBefore = null;
this.comment = null;
this.errors = [];
this.warnings = [];
Object.defineProperty(this, u, {
value: r
});
let s = null;
if (typeof t === "function" || Array.isArray(t)) s = t; else if (n === void 0 && t) {
n = t;
t = void 0;
}
const i = Object.assign({
intAsBigInt: false,
keepSourceTokens: false,
logLevel: "warn",
prettyErrors: true,
strict: true,
stringKeys: false,
uniqueKeys: true,
version: "1.2"
}, n);
this.options = i;
let {version: o} = i;
if (n?._directives) {
this.directives = n._directives.atDocument();
if (this.directives.yaml.explicit) o = this.directives.yaml.version;
} else this.directives = new Directives({
version: o
});
this.setSchema(o, n);
this.contents = e === void 0 ? null : this.createNode(e, s, n);
}
clone() {
const e = Object.create(Document_Document.prototype, {
[u]: {
value: r
}
});
e.commentBefore = this.commentBefore;
e.comment = this.comment;
e.errors = this.errors.slice();
e.warnings = this.warnings.slice();
e.options = Object.assign({}, this.options);
if (this.directives) e.directives = this.directives.clone();
e.schema = this.schema.clone();
e.contents = isNode(this.contents) ? this.contents.clone(e.schema) : this.contents;
if (this.range) e.range = this.range.slice();
return e;
}
add(e) {
if (assertCollection(this.contents)) this.contents.add(e);
}
addIn(e, t) {
if (assertCollection(this.contents)) this.contents.addIn(e, t);
}
createAlias(e, t) {
if (!e.anchor) {
const n = anchorNames(this);
e.anchor = !t || n.has(t) ? findNewAnchor(t || "a", n) : t;
}
return new Alias(e.anchor);
}
createNode(e, t, n) {
let s;
if (typeof t === "function") {
e = t.call({
"": e
}, "", e);
s = t;
} else if (Array.isArray(t)) {
const keyToStr = e => typeof e === "number" || e instanceof String || e instanceof Number;
const e = t.filter(keyToStr).map(String);
if (e.length > 0) t = t.concat(e);
s = t;
} else if (n === void 0 && t) {
n = t;
t = void 0;
}
const {aliasDuplicateObjects: i, anchorPrefix: r, flow: o, keepUndefined: a, onTagObj: c, tag: l} = n ?? {};
const {onAnchor: u, setAnchors: f, sourceObjects: d} = createNodeAnchors(this, r || "a");
const p = {
aliasDuplicateObjects: i ?? true,
keepUndefined: a ?? false,
onAnchor: u,
onTagObj: c,
replacer: s,
schema: this.schema,
sourceObjects: d
};
const h = createNode(e, l, p);
if (o && isCollection(h)) h.flow = true;
f();
return h;
}
createPair(e, t, n = {}) {
const s = this.createNode(e, null, n);
const i = this.createNode(t, null, n);
return new Pair(s, i);
}
delete(e) {
return assertCollection(this.contents) ? this.contents.delete(e) : false;
}
deleteIn(e) {
if (isEmptyPath(e)) {
if (this.contents == null) return false;
this.contents = null;
return true;
}
return assertCollection(this.contents) ? this.contents.deleteIn(e) : false;
}
get(e, t) {
return isCollection(this.contents) ? this.contents.get(e, t) : void 0;
}
getIn(e, t) {
if (isEmptyPath(e)) return !t && isScalar(this.contents) ? this.contents.value : this.contents;
return isCollection(this.contents) ? this.contents.getIn(e, t) : void 0;
}
has(e) {
return isCollection(this.contents) ? this.contents.has(e) : false;
}
hasIn(e) {
if (isEmptyPath(e)) return this.contents !== void 0;
return isCollection(this.contents) ? this.contents.hasIn(e) : false;
}
set(e, t) {
if (this.contents == null) this.contents = collectionFromPath(this.schema, [ e ], t); else if (assertCollection(this.contents)) this.contents.set(e, t);
}
setIn(e, t) {
if (isEmptyPath(e)) this.contents = t; else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(e), t); else if (assertCollection(this.contents)) this.contents.setIn(e, t);
}
setSchema(e, t = {}) {
if (typeof e === "number") e = String(e);
let n;
switch (e) {
case "1.1":
if (this.directives) this.directives.yaml.version = "1.1"; else this.directives = new Directives({
version: "1.1"
});
n = {
resolveKnownTags: false,
schema: "yaml-1.1"
};
break;

case "1.2":
case "next":
if (this.directives) this.directives.yaml.version = e; else this.directives = new Directives({
version: e
});
n = {
resolveKnownTags: true,
schema: "core"
};
break;

case null:
if (this.directives) delete this.directives;
n = null;
break;

default:
{
const t = JSON.stringify(e);
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
}
}
if (t.schema instanceof Object) this.schema = t.schema; else if (n) this.schema = new Schema(Object.assign(n, t)); else throw new Error("With a null YAML version, the { schema: Schema } option is required");
}
toJS({json: e, jsonArg: t, mapAsMap: n, maxAliasCount: s, onAnchor: i, reviver: r} = {}) {
const o = {
anchors: new Map,
doc: this,
keep: !e,
mapAsMap: n === true,
mapKeyWarned: false,
maxAliasCount: typeof s === "number" ? s : 100
};
const a = toJS(this.contents, t ?? "", o);
if (typeof i === "function") for (const {count: e, res: t} of o.anchors.values()) i(t, e);
return typeof r === "function" ? applyReviver(r, {
"": a
}, "", a) : a;
}
toJSON(e, t) {
return this.toJS({
json: true,
jsonArg: e,
mapAsMap: false,
onAnchor: t
});
}
toString(e = {}) {
if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
if ("indent" in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
const t = JSON.stringify(e.indent);
throw new Error(`"indent" option must be a positive integer, not ${t}`);
}
return stringifyDocument(this, e);
}
}
function assertCollection(e) {
if (isCollection(e)) return true;
throw new Error("Expected a YAML collection as document contents");
}
class YAMLError extends Error {
constructor(e, t, n, s) {
super();
this.name = e;
this.code = n;
this.message = s;
this.pos = t;
}
}
class YAMLParseError extends YAMLError {
constructor(e, t, n) {
super("YAMLParseError", e, t, n);
}
}
class YAMLWarning extends YAMLError {
constructor(e, t, n) {
super("YAMLWarning", e, t, n);
}
}
const errors_prettifyError = (e, t) => n => {
if (n.pos[0] === -1) return;
n.linePos = n.pos.map(e => t.linePos(e));
const {line: s, col: i} = n.linePos[0];
n.message += ` at line ${s}, column ${i}`;
let r = i - 1;
let o = e.substring(t.lineStarts[s - 1], t.lineStarts[s]).replace(/[\n\r]+$/, "");
if (r >= 60 && o.length > 80) {
const e = Math.min(r - 39, o.length - 79);
o = "…" + o.substring(e);
r -= e - 1;
}
if (o.length > 80) o = o.substring(0, 79) + "…";
if (s > 1 && /^ *$/.test(o.substring(0, r))) {
let n = e.substring(t.lineStarts[s - 2], t.lineStarts[s - 1]);
if (n.length > 80) n = n.substring(0, 79) + "…\n";
o = n + o;
}
if (/[^ ]/.test(o)) {
let e = 1;
const t = n.linePos[1];
if (t?.line === s && t.col > i) e = Math.max(1, Math.min(t.col - i, 80 - r));
const a = " ".repeat(r) + "^".repeat(e);
n.message += `:\n\n${o}\n${a}\n`;
}
};
function resolveProps(e, {flow: t, indicator: n, next: s, offset: i, onError: r, parentIndent: o, startOnNewline: a}) {
let c = false;
let l = a;
let u = a;
let f = "";
let d = "";
let p = false;
let h = false;
let m = null;
let g = null;
let y = null;
let v = null;
let w = null;
let b = null;
let k = null;
for (const i of e) {
if (h) {
if (i.type !== "space" && i.type !== "newline" && i.type !== "comma") r(i.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
h = false;
}
if (m) {
if (l && i.type !== "comment" && i.type !== "newline") r(m, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
m = null;
}
switch (i.type) {
case "space":
if (!t && (n !== "doc-start" || s?.type !== "flow-collection") && i.source.includes("\t")) m = i;
u = true;
break;

case "comment":
{
if (!u) r(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
const e = i.source.substring(1) || " ";
if (!f) f = e; else f += d + e;
d = "";
l = false;
break;
}

case "newline":
if (l) {
if (f) f += i.source; else if (!b || n !== "seq-item-ind") c = true;
} else d += i.source;
l = true;
p = true;
if (g || y) v = i;
u = true;
break;

case "anchor":
if (g) r(i, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
if (i.source.endsWith(":")) r(i.offset + i.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
g = i;
k ?? (k = i.offset);
l = false;
u = false;
h = true;
break;

case "tag":
if (y) r(i, "MULTIPLE_TAGS", "A node can have at most one tag");
y = i;
k ?? (k = i.offset);
l = false;
u = false;
h = true;
break;

case n:
if (g || y) r(i, "BAD_PROP_ORDER", `Anchors and tags must be after the ${i.source} indicator`);
if (b) r(i, "UNEXPECTED_TOKEN", `Unexpected ${i.source} in ${t ?? "collection"}`);
b = i;
l = n === "seq-item-ind" || n === "explicit-key-ind";
u = false;
break;

case "comma":
if (t) {
if (w) r(i, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`);
w = i;
l = false;
u = false;
break;
}

default:
r(i, "UNEXPECTED_TOKEN", `Unexpected ${i.type} token`);
l = false;
u = false;
}
}
const S = e[e.length - 1];
const O = S ? S.offset + S.source.length : i;
if (h && s && s.type !== "space" && s.type !== "newline" && s.type !== "comma" && (s.type !== "scalar" || s.source !== "")) r(s.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
if (m && (l && m.indent <= o || s?.type === "block-map" || s?.type === "block-seq")) r(m, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
return {
comma: w,
found: b,
spaceBefore: c,
comment: f,
hasNewline: p,
anchor: g,
tag: y,
newlineAfterProp: v,
end: O,
start: k ?? O
};
}
function containsNewline(e) {
if (!e) return null;
switch (e.type) {
case "alias":
case "scalar":
case "double-quoted-scalar":
case "single-quoted-scalar":
if (e.source.includes("\n")) return true;
if (e.end) for (const t of e.end) if (t.type === "newline") return true;
return false;

case "flow-collection":
for (const t of e.items) {
for (const e of t.start) if (e.type === "newline") return true;
if (t.sep) for (const e of t.sep) if (e.type === "newline") return true;
if (containsNewline(t.key) || containsNewline(t.value)) return true;
}
return false;

default:
return true;
}
}
function flowIndentCheck(e, t, n) {
if (t?.type === "flow-collection") {
const s = t.end[0];
if (s.indent === e && (s.source === "]" || s.source === "}") && containsNewline(t)) {
const e = "Flow end indicator should be more indented than parent";
n(s, "BAD_INDENT", e, true);
}
}
}
function mapIncludes(e, t, n) {
const {uniqueKeys: s} = e.options;
if (s === false) return false;
const i = typeof s === "function" ? s : (e, t) => e === t || isScalar(e) && isScalar(t) && e.value === t.value;
return t.some(e => i(e.key, n));
}
const ie = "All mapping items must start at the same column";
function resolveBlockMap({composeNode: e, composeEmptyNode: t}, n, s, i, r) {
const o = r?.nodeClass ?? YAMLMap;
const a = new o(n.schema);
if (n.atRoot) n.atRoot = false;
let c = s.offset;
let l = null;
for (const r of s.items) {
const {start: o, key: u, sep: f, value: d} = r;
const p = resolveProps(o, {
indicator: "explicit-key-ind",
next: u ?? f?.[0],
offset: c,
onError: i,
parentIndent: s.indent,
startOnNewline: true
});
const h = !p.found;
if (h) {
if (u) if (u.type === "block-seq") i(c, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key"); else if ("indent" in u && u.indent !== s.indent) i(c, "BAD_INDENT", ie);
if (!p.anchor && !p.tag && !f) {
l = p.end;
if (p.comment) if (a.comment) a.comment += "\n" + p.comment; else a.comment = p.comment;
continue;
}
if (p.newlineAfterProp || containsNewline(u)) i(u ?? o[o.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
} else if (p.found?.indent !== s.indent) i(c, "BAD_INDENT", ie);
n.atKey = true;
const m = p.end;
const g = u ? e(n, u, p, i) : t(n, m, o, null, p, i);
if (n.schema.compat) flowIndentCheck(s.indent, u, i);
n.atKey = false;
if (mapIncludes(n, a.items, g)) i(m, "DUPLICATE_KEY", "Map keys must be unique");
const y = resolveProps(f ?? [], {
indicator: "map-value-ind",
next: d,
offset: g.range[2],
onError: i,
parentIndent: s.indent,
startOnNewline: !u || u.type === "block-scalar"
});
c = y.end;
if (y.found) {
if (h) {
if (d?.type === "block-map" && !y.hasNewline) i(c, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
if (n.options.strict && p.start < y.found.offset - 1024) i(g.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
}
const o = d ? e(n, d, y, i) : t(n, c, f, null, y, i);
if (n.schema.compat) flowIndentCheck(s.indent, d, i);
c = o.range[2];
const l = new Pair(g, o);
if (n.options.keepSourceTokens) l.srcToken = r;
a.items.push(l);
} else {
if (h) i(g.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
if (y.comment) if (g.comment) g.comment += "\n" + y.comment; else g.comment = y.comment;
const e = new Pair(g);
if (n.options.keepSourceTokens) e.srcToken = r;
a.items.push(e);
}
}
if (l && l < c) i(l, "IMPOSSIBLE", "Map comment with trailing content");
a.range = [ s.offset, c, l ?? c ];
return a;
}
function resolveBlockSeq({composeNode: e, composeEmptyNode: t}, n, s, i, r) {
const o = r?.nodeClass ?? YAMLSeq;
const a = new o(n.schema);
if (n.atRoot) n.atRoot = false;
if (n.atKey) n.atKey = false;
let c = s.offset;
let l = null;
for (const {start: r, value: o} of s.items) {
const u = resolveProps(r, {
indicator: "seq-item-ind",
next: o,
offset: c,
onError: i,
parentIndent: s.indent,
startOnNewline: true
});
if (!u.found) if (u.anchor || u.tag || o) if (o?.type === "block-seq") i(u.end, "BAD_INDENT", "All sequence items must start at the same column"); else i(c, "MISSING_CHAR", "Sequence item without - indicator"); else {
l = u.end;
if (u.comment) a.comment = u.comment;
continue;
}
const f = o ? e(n, o, u, i) : t(n, u.end, r, null, u, i);
if (n.schema.compat) flowIndentCheck(s.indent, o, i);
c = f.range[2];
a.items.push(f);
}
a.range = [ s.offset, c, l ?? c ];
return a;
}
function resolveEnd(e, t, n, s) {
let i = "";
if (e) {
let r = false;
let o = "";
for (const a of e) {
const {source: e, type: c} = a;
switch (c) {
case "space":
r = true;
break;

case "comment":
{
if (n && !r) s(a, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
const t = e.substring(1) || " ";
if (!i) i = t; else i += o + t;
o = "";
break;
}

case "newline":
if (i) o += e;
r = true;
break;

default:
s(a, "UNEXPECTED_TOKEN", `Unexpected ${c} at node end`);
}
t += e.length;
}
}
return {
comment: i,
offset: t
};
}
const re = "Block collections are not allowed within flow collections";
const isBlock = e => e && (e.type === "block-map" || e.type === "block-seq");
function resolveFlowCollection({composeNode: e, composeEmptyNode: t}, n, s, i, r) {
const o = s.start.source === "{";
const a = o ? "flow map" : "flow sequence";
const c = r?.nodeClass ?? (o ? YAMLMap : YAMLSeq);
const l = new c(n.schema);
l.flow = true;
const u = n.atRoot;
if (u) n.atRoot = false;
if (n.atKey) n.atKey = false;
let f = s.offset + s.start.source.length;
for (let r = 0; r < s.items.length; ++r) {
const c = s.items[r];
const {start: u, key: d, sep: p, value: h} = c;
const m = resolveProps(u, {
flow: a,
indicator: "explicit-key-ind",
next: d ?? p?.[0],
offset: f,
onError: i,
parentIndent: s.indent,
startOnNewline: false
});
if (!m.found) {
if (!m.anchor && !m.tag && !p && !h) {
if (r === 0 && m.comma) i(m.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${a}`); else if (r < s.items.length - 1) i(m.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${a}`);
if (m.comment) if (l.comment) l.comment += "\n" + m.comment; else l.comment = m.comment;
f = m.end;
continue;
}
if (!o && n.options.strict && containsNewline(d)) i(d, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
}
if (r === 0) {
if (m.comma) i(m.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${a}`);
} else {
if (!m.comma) i(m.start, "MISSING_CHAR", `Missing , between ${a} items`);
if (m.comment) {
let e = "";
e: for (const t of u) switch (t.type) {
case "comma":
case "space":
break;

case "comment":
e = t.source.substring(1);
break e;

default:
break e;
}
if (e) {
let t = l.items[l.items.length - 1];
if (isPair(t)) t = t.value ?? t.key;
if (t.comment) t.comment += "\n" + e; else t.comment = e;
m.comment = m.comment.substring(e.length + 1);
}
}
}
if (!o && !p && !m.found) {
const s = h ? e(n, h, m, i) : t(n, m.end, p, null, m, i);
l.items.push(s);
f = s.range[2];
if (isBlock(h)) i(s.range, "BLOCK_IN_FLOW", re);
} else {
n.atKey = true;
const r = m.end;
const g = d ? e(n, d, m, i) : t(n, r, u, null, m, i);
if (isBlock(d)) i(g.range, "BLOCK_IN_FLOW", re);
n.atKey = false;
const y = resolveProps(p ?? [], {
flow: a,
indicator: "map-value-ind",
next: h,
offset: g.range[2],
onError: i,
parentIndent: s.indent,
startOnNewline: false
});
if (y.found) {
if (!o && !m.found && n.options.strict) {
if (p) for (const e of p) {
if (e === y.found) break;
if (e.type === "newline") {
i(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
break;
}
}
if (m.start < y.found.offset - 1024) i(y.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
}
} else if (h) if ("source" in h && h.source?.[0] === ":") i(h, "MISSING_CHAR", `Missing space after : in ${a}`); else i(y.start, "MISSING_CHAR", `Missing , or : between ${a} items`);
const v = h ? e(n, h, y, i) : y.found ? t(n, y.end, p, null, y, i) : null;
if (v) {
if (isBlock(h)) i(v.range, "BLOCK_IN_FLOW", re);
} else if (y.comment) if (g.comment) g.comment += "\n" + y.comment; else g.comment = y.comment;
const w = new Pair(g, v);
if (n.options.keepSourceTokens) w.srcToken = c;
if (o) {
const e = l;
if (mapIncludes(n, e.items, g)) i(r, "DUPLICATE_KEY", "Map keys must be unique");
e.items.push(w);
} else {
const e = new YAMLMap(n.schema);
e.flow = true;
e.items.push(w);
const t = (v ?? g).range;
e.range = [ g.range[0], t[1], t[2] ];
l.items.push(e);
}
f = v ? v.range[2] : y.end;
}
}
const d = o ? "}" : "]";
const [p, ...h] = s.end;
let m = f;
if (p?.source === d) m = p.offset + p.source.length; else {
const e = a[0].toUpperCase() + a.substring(1);
const t = u ? `${e} must end with a ${d}` : `${e} in block collection must be sufficiently indented and end with a ${d}`;
i(f, u ? "MISSING_CHAR" : "BAD_INDENT", t);
if (p && p.source.length !== 1) h.unshift(p);
}
if (h.length > 0) {
const e = resolveEnd(h, m, n.options.strict, i);
if (e.comment) if (l.comment) l.comment += "\n" + e.comment; else l.comment = e.comment;
l.range = [ s.offset, m, e.offset ];
} else l.range = [ s.offset, m, m ];
return l;
}
function resolveCollection(e, t, n, s, i, r) {
const o = n.type === "block-map" ? resolveBlockMap(e, t, n, s, r) : n.type === "block-seq" ? resolveBlockSeq(e, t, n, s, r) : resolveFlowCollection(e, t, n, s, r);
const a = o.constructor;
if (i === "!" || i === a.tagName) {
o.tag = a.tagName;
return o;
}
if (i) o.tag = i;
return o;
}
function composeCollection(e, t, n, s, i) {
const r = s.tag;
const o = !r ? null : t.directives.tagName(r.source, e => i(r, "TAG_RESOLVE_FAILED", e));
if (n.type === "block-seq") {
const {anchor: e, newlineAfterProp: t} = s;
const n = e && r ? e.offset > r.offset ? e : r : e ?? r;
if (n && (!t || t.offset < n.offset)) {
const e = "Missing newline after block sequence props";
i(n, "MISSING_CHAR", e);
}
}
const a = n.type === "block-map" ? "map" : n.type === "block-seq" ? "seq" : n.start.source === "{" ? "map" : "seq";
if (!r || !o || o === "!" || o === YAMLMap.tagName && a === "map" || o === YAMLSeq.tagName && a === "seq") return resolveCollection(e, t, n, i, o);
let c = t.schema.tags.find(e => e.tag === o && e.collection === a);
if (!c) {
const s = t.schema.knownTags[o];
if (s?.collection === a) {
t.schema.tags.push(Object.assign({}, s, {
default: false
}));
c = s;
} else {
if (s) i(r, "BAD_COLLECTION_TYPE", `${s.tag} used for ${a} collection, but expects ${s.collection ?? "scalar"}`, true); else i(r, "TAG_RESOLVE_FAILED", `Unresolved tag: ${o}`, true);
return resolveCollection(e, t, n, i, o);
}
}
const l = resolveCollection(e, t, n, i, o, c);
const u = c.resolve?.(l, e => i(r, "TAG_RESOLVE_FAILED", e), t.options) ?? l;
const f = isNode(u) ? u : new Scalar(u);
f.range = l.range;
f.tag = o;
if (c?.format) f.format = c.format;
return f;
}
function resolveBlockScalar(e, t, n) {
const s = t.offset;
const i = parseBlockScalarHeader(t, e.options.strict, n);
if (!i) return {
value: "",
type: null,
comment: "",
range: [ s, s, s ]
};
const r = i.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
const o = t.source ? splitLines(t.source) : [];
let a = o.length;
for (let e = o.length - 1; e >= 0; --e) {
const t = o[e][1];
if (t === "" || t === "\r") a = e; else break;
}
if (a === 0) {
const e = i.chomp === "+" && o.length > 0 ? "\n".repeat(Math.max(1, o.length - 1)) : "";
let n = s + i.length;
if (t.source) n += t.source.length;
return {
value: e,
type: r,
comment: i.comment,
range: [ s, n, n ]
};
}
let c = t.indent + i.indent;
let l = t.offset + i.length;
let u = 0;
for (let t = 0; t < a; ++t) {
const [s, r] = o[t];
if (r === "" || r === "\r") {
if (i.indent === 0 && s.length > c) c = s.length;
} else {
if (s.length < c) {
const e = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
n(l + s.length, "MISSING_CHAR", e);
}
if (i.indent === 0) c = s.length;
u = t;
if (c === 0 && !e.atRoot) {
const e = "Block scalar values in collections must be indented";
n(l, "BAD_INDENT", e);
}
break;
}
l += s.length + r.length + 1;
}
for (let e = o.length - 1; e >= a; --e) if (o[e][0].length > c) a = e + 1;
let f = "";
let d = "";
let p = false;
for (let e = 0; e < u; ++e) f += o[e][0].slice(c) + "\n";
for (let e = u; e < a; ++e) {
let [t, s] = o[e];
l += t.length + s.length + 1;
const a = s[s.length - 1] === "\r";
if (a) s = s.slice(0, -1);
if (s && t.length < c) {
const e = i.indent ? "explicit indentation indicator" : "first line";
const r = `Block scalar lines must not be less indented than their ${e}`;
n(l - s.length - (a ? 2 : 1), "BAD_INDENT", r);
t = "";
}
if (r === Scalar.BLOCK_LITERAL) {
f += d + t.slice(c) + s;
d = "\n";
} else if (t.length > c || s[0] === "\t") {
if (d === " ") d = "\n"; else if (!p && d === "\n") d = "\n\n";
f += d + t.slice(c) + s;
d = "\n";
p = true;
} else if (s === "") if (d === "\n") f += "\n"; else d = "\n"; else {
f += d + s;
d = " ";
p = false;
}
}
switch (i.chomp) {
case "-":
break;

case "+":
for (let e = a; e < o.length; ++e) f += "\n" + o[e][0].slice(c);
if (f[f.length - 1] !== "\n") f += "\n";
break;

default:
f += "\n";
}
const h = s + i.length + t.source.length;
return {
value: f,
type: r,
comment: i.comment,
range: [ s, h, h ]
};
}
function parseBlockScalarHeader({offset: e, props: t}, n, s) {
if (t[0].type !== "block-scalar-header") {
s(t[0], "IMPOSSIBLE", "Block scalar header not found");
return null;
}
const {source: i} = t[0];
const r = i[0];
let o = 0;
let a = "";
let c = -1;
for (let t = 1; t < i.length; ++t) {
const n = i[t];
if (!a && (n === "-" || n === "+")) a = n; else {
const s = Number(n);
if (!o && s) o = s; else if (c === -1) c = e + t;
}
}
if (c !== -1) s(c, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${i}`);
let l = false;
let u = "";
let f = i.length;
for (let e = 1; e < t.length; ++e) {
const i = t[e];
switch (i.type) {
case "space":
l = true;

case "newline":
f += i.source.length;
break;

case "comment":
if (n && !l) {
const e = "Comments must be separated from other tokens by white space characters";
s(i, "MISSING_CHAR", e);
}
f += i.source.length;
u = i.source.substring(1);
break;

case "error":
s(i, "UNEXPECTED_TOKEN", i.message);
f += i.source.length;
break;

default:
{
const e = `Unexpected token in block scalar header: ${i.type}`;
s(i, "UNEXPECTED_TOKEN", e);
const t = i.source;
if (t && typeof t === "string") f += t.length;
}
}
}
return {
mode: r,
indent: o,
chomp: a,
comment: u,
length: f
};
}
function splitLines(e) {
const t = e.split(/\n( *)/);
const n = t[0];
const s = n.match(/^( *)/);
const i = s?.[1] ? [ s[1], n.slice(s[1].length) ] : [ "", n ];
const r = [ i ];
for (let e = 1; e < t.length; e += 2) r.push([ t[e], t[e + 1] ]);
return r;
}
function resolveFlowScalar(e, t, n) {
const {offset: s, type: i, source: r, end: o} = e;
let a;
let c;
const _onError = (e, t, i) => n(s + e, t, i);
switch (i) {
case "scalar":
a = Scalar.PLAIN;
c = plainValue(r, _onError);
break;

case "single-quoted-scalar":
a = Scalar.QUOTE_SINGLE;
c = singleQuotedValue(r, _onError);
break;

case "double-quoted-scalar":
a = Scalar.QUOTE_DOUBLE;
c = doubleQuotedValue(r, _onError);
break;

default:
n(e, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${i}`);
return {
value: "",
type: null,
comment: "",
range: [ s, s + r.length, s + r.length ]
};
}
const l = s + r.length;
const u = resolveEnd(o, l, t, n);
return {
value: c,
type: a,
comment: u.comment,
range: [ s, l, u.offset ]
};
}
function plainValue(e, t) {
let n = "";
switch (e[0]) {
case "\t":
n = "a tab character";
break;

case ",":
n = "flow indicator character ,";
break;

case "%":
n = "directive indicator character %";
break;

case "|":
case ">":
n = `block scalar indicator ${e[0]}`;
break;

case "@":
case "`":
n = `reserved character ${e[0]}`;
break;
}
if (n) t(0, "BAD_SCALAR_START", `Plain value cannot start with ${n}`);
return unfoldLines(e);
}
function singleQuotedValue(e, t) {
if (e[e.length - 1] !== "'" || e.length === 1) t(e.length, "MISSING_CHAR", "Missing closing 'quote");
return unfoldLines(e.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(e) {
const t = /(.*?)\r?\n/sy;
let n = t.exec(e);
if (!n) return e;
let s, i;
try {
s = new RegExp("(?<![ \t])[ \t]+$");
i = new RegExp("^[ \t]+|(?<![ \t])[ \t]+$", "g");
} catch {
s = /[ \t]+$/;
i = /^[ \t]+|[ \t]+$/g;
}
let r = n[1].replace(s, "");
let o = " ";
let a = t.lastIndex;
while (n = t.exec(e)) {
const e = n[1].replace(i, "");
if (e === "") if (o === "\n") r += o; else o = "\n"; else {
r += o + e;
o = " ";
}
a = t.lastIndex;
}
const c = /[ \t]*(.*)/sy;
c.lastIndex = a;
n = c.exec(e);
return r + o + (n?.[1] ?? "");
}
function doubleQuotedValue(e, t) {
let n = "";
for (let s = 1; s < e.length - 1; ++s) {
const i = e[s];
if (i === "\r" && e[s + 1] === "\n") continue;
if (i === "\n") {
const {fold: t, offset: i} = foldNewline(e, s);
n += t;
s = i;
} else if (i === "\\") {
let i = e[++s];
const r = oe[i];
if (r) n += r; else if (i === "\n") {
i = e[s + 1];
while (i === " " || i === "\t") i = e[1 + ++s];
} else if (i === "\r" && e[s + 1] === "\n") {
i = e[1 + ++s];
while (i === " " || i === "\t") i = e[1 + ++s];
} else if (i === "x" || i === "u" || i === "U") {
const r = i === "x" ? 2 : i === "u" ? 4 : 8;
n += parseCharCode(e, s + 1, r, t);
s += r;
} else {
const i = e.substr(s - 1, 2);
t(s - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`);
n += i;
}
} else if (i === " " || i === "\t") {
const t = s;
let r = e[s + 1];
while (r === " " || r === "\t") r = e[1 + ++s];
if (r !== "\n" && !(r === "\r" && e[s + 2] === "\n")) n += s > t ? e.slice(t, s + 1) : i;
} else n += i;
}
if (e[e.length - 1] !== '"' || e.length === 1) t(e.length, "MISSING_CHAR", 'Missing closing "quote');
return n;
}
function foldNewline(e, t) {
let n = "";
let s = e[t + 1];
while (s === " " || s === "\t" || s === "\n" || s === "\r") {
if (s === "\r" && e[t + 2] !== "\n") break;
if (s === "\n") n += "\n";
t += 1;
s = e[t + 1];
}
if (!n) n = " ";
return {
fold: n,
offset: t
};
}
const oe = {
0: "\0",
a: "",
b: "\b",
e: "",
f: "\f",
n: "\n",
r: "\r",
t: "\t",
v: "\v",
N: "",
_: " ",
L: "\u2028",
P: "\u2029",
" ": " ",
'"': '"',
"/": "/",
"\\": "\\",
"\t": "\t"
};
function parseCharCode(e, t, n, s) {
const i = e.substr(t, n);
const r = i.length === n && /^[0-9a-fA-F]+$/.test(i);
const o = r ? parseInt(i, 16) : NaN;
try {
return String.fromCodePoint(o);
} catch {
const i = e.substr(t - 2, n + 2);
s(t - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`);
return i;
}
}
function composeScalar(e, t, n, s) {
const {value: i, type: r, comment: o, range: a} = t.type === "block-scalar" ? resolveBlockScalar(e, t, s) : resolveFlowScalar(t, e.options.strict, s);
const l = n ? e.directives.tagName(n.source, e => s(n, "TAG_RESOLVE_FAILED", e)) : null;
let u;
if (e.options.stringKeys && e.atKey) u = e.schema[c]; else if (l) u = findScalarTagByName(e.schema, i, l, n, s); else if (t.type === "scalar") u = findScalarTagByTest(e, i, t, s); else u = e.schema[c];
let f;
try {
const r = u.resolve(i, e => s(n ?? t, "TAG_RESOLVE_FAILED", e), e.options);
f = isScalar(r) ? r : new Scalar(r);
} catch (e) {
const r = e instanceof Error ? e.message : String(e);
s(n ?? t, "TAG_RESOLVE_FAILED", r);
f = new Scalar(i);
}
f.range = a;
f.source = i;
if (r) f.type = r;
if (l) f.tag = l;
if (u.format) f.format = u.format;
if (o) f.comment = o;
return f;
}
function findScalarTagByName(e, t, n, s, i) {
if (n === "!") return e[c];
const r = [];
for (const t of e.tags) if (!t.collection && t.tag === n) if (t.default && t.test) r.push(t); else return t;
for (const e of r) if (e.test?.test(t)) return e;
const o = e.knownTags[n];
if (o && !o.collection) {
e.tags.push(Object.assign({}, o, {
default: false,
test: void 0
}));
return o;
}
i(s, "TAG_RESOLVE_FAILED", `Unresolved tag: ${n}`, n !== "tag:yaml.org,2002:str");
return e[c];
}
function findScalarTagByTest({atKey: e, directives: t, schema: n}, s, i, r) {
const o = n.tags.find(t => (t.default === true || e && t.default === "key") && t.test?.test(s)) || n[c];
if (n.compat) {
const e = n.compat.find(e => e.default && e.test?.test(s)) ?? n[c];
if (o.tag !== e.tag) {
const n = t.tagString(o.tag);
const s = t.tagString(e.tag);
const a = `Value may be parsed as either ${n} or ${s}`;
r(i, "TAG_RESOLVE_FAILED", a, true);
}
}
return o;
}
function emptyScalarPosition(e, t, n) {
if (t) {
n ?? (n = t.length);
for (let s = n - 1; s >= 0; --s) {
let n = t[s];
switch (n.type) {
case "space":
case "comment":
case "newline":
e -= n.source.length;
continue;
}
n = t[++s];
while (n?.type === "space") {
e += n.source.length;
n = t[++s];
}
break;
}
}
return e;
}
const ae = {
composeNode,
composeEmptyNode
};
function composeNode(e, t, n, s) {
const i = e.atKey;
const {spaceBefore: r, comment: o, anchor: a, tag: c} = n;
let l;
let u = true;
switch (t.type) {
case "alias":
l = composeAlias(e, t, s);
if (a || c) s(t, "ALIAS_PROPS", "An alias node must not specify any properties");
break;

case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
case "block-scalar":
l = composeScalar(e, t, c, s);
if (a) l.anchor = a.source.substring(1);
break;

case "block-map":
case "block-seq":
case "flow-collection":
try {
l = composeCollection(ae, e, t, n, s);
if (a) l.anchor = a.source.substring(1);
} catch (e) {
const n = e instanceof Error ? e.message : String(e);
s(t, "RESOURCE_EXHAUSTION", n);
}
break;

default:
{
const e = t.type === "error" ? t.message : `Unsupported token (type: ${t.type})`;
s(t, "UNEXPECTED_TOKEN", e);
u = false;
}
}
l ?? (l = composeEmptyNode(e, t.offset, void 0, null, n, s));
if (a && l.anchor === "") s(a, "BAD_ALIAS", "Anchor cannot be an empty string");
if (i && e.options.stringKeys && (!isScalar(l) || typeof l.value !== "string" || l.tag && l.tag !== "tag:yaml.org,2002:str")) {
const e = "With stringKeys, all keys must be strings";
s(c ?? t, "NON_STRING_KEY", e);
}
if (r) l.spaceBefore = true;
if (o) if (t.type === "scalar" && t.source === "") l.comment = o; else l.commentBefore = o;
if (e.options.keepSourceTokens && u) l.srcToken = t;
return l;
}
function composeEmptyNode(e, t, n, s, {spaceBefore: i, comment: r, anchor: o, tag: a, end: c}, l) {
const u = {
type: "scalar",
offset: emptyScalarPosition(t, n, s),
indent: -1,
source: ""
};
const f = composeScalar(e, u, a, l);
if (o) {
f.anchor = o.source.substring(1);
if (f.anchor === "") l(o, "BAD_ALIAS", "Anchor cannot be an empty string");
}
if (i) f.spaceBefore = true;
if (r) {
f.comment = r;
f.range[2] = c;
}
return f;
}
function composeAlias({options: e}, {offset: t, source: n, end: s}, i) {
const r = new Alias(n.substring(1));
if (r.source === "") i(t, "BAD_ALIAS", "Alias cannot be an empty string");
if (r.source.endsWith(":")) i(t + n.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
const o = t + n.length;
const a = resolveEnd(s, o, e.strict, i);
r.range = [ t, o, a.offset ];
if (a.comment) r.comment = a.comment;
return r;
}
function composeDoc(e, t, {offset: n, start: s, value: i, end: r}, o) {
const a = Object.assign({
_directives: t
}, e);
const c = new Document_Document(void 0, a);
const l = {
atKey: false,
atRoot: true,
directives: c.directives,
options: c.options,
schema: c.schema
};
const u = resolveProps(s, {
indicator: "doc-start",
next: i ?? r?.[0],
offset: n,
onError: o,
parentIndent: 0,
startOnNewline: true
});
if (u.found) {
c.directives.docStart = true;
if (i && (i.type === "block-map" || i.type === "block-seq") && !u.hasNewline) o(u.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
}
c.contents = i ? composeNode(l, i, u, o) : composeEmptyNode(l, u.end, s, null, u, o);
const f = c.contents.range[2];
const d = resolveEnd(r, f, false, o);
if (d.comment) c.comment = d.comment;
c.range = [ n, f, d.offset ];
return c;
}
function getErrorPos(e) {
if (typeof e === "number") return [ e, e + 1 ];
if (Array.isArray(e)) return e.length === 2 ? e : [ e[0], e[1] ];
const {offset: t, source: n} = e;
return [ t, t + (typeof n === "string" ? n.length : 1) ];
}
function parsePrelude(e) {
let t = "";
let n = false;
let s = false;
for (let i = 0; i < e.length; ++i) {
const r = e[i];
switch (r[0]) {
case "#":
t += (t === "" ? "" : s ? "\n\n" : "\n") + (r.substring(1) || " ");
n = true;
s = false;
break;

case "%":
if (e[i + 1]?.[0] !== "#") i += 1;
n = false;
break;

default:
if (!n) s = true;
n = false;
}
}
return {
comment: t,
afterEmptyLine: s
};
}
class composer_Composer {
constructor(e = {}) {
this.doc = null;
this.atDirectives = false;
this.prelude = [];
this.errors = [];
this.warnings = [];
this.onError = (e, t, n, s) => {
const i = getErrorPos(e);
if (s) this.warnings.push(new YAMLWarning(i, t, n)); else this.errors.push(new YAMLParseError(i, t, n));
};
this.directives = new Directives({
version: e.version || "1.2"
});
this.options = e;
}
decorate(e, t) {
const {comment: n, afterEmptyLine: s} = parsePrelude(this.prelude);
if (n) {
const i = e.contents;
if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n; else if (s || e.directives.docStart || !i) e.commentBefore = n; else if (isCollection(i) && !i.flow && i.items.length > 0) {
let e = i.items[0];
if (isPair(e)) e = e.key;
const t = e.commentBefore;
e.commentBefore = t ? `${n}\n${t}` : n;
} else {
const e = i.commentBefore;
i.commentBefore = e ? `${n}\n${e}` : n;
}
}
if (t) {
for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
} else {
e.errors = this.errors;
e.warnings = this.warnings;
}
this.prelude = [];
this.errors = [];
this.warnings = [];
}
streamInfo() {
return {
comment: parsePrelude(this.prelude).comment,
directives: this.directives,
errors: this.errors,
warnings: this.warnings
};
}
* compose(e, t = false, n = -1) {
for (const t of e) yield* this.next(t);
yield* this.end(t, n);
}
* next(e) {
switch (e.type) {
case "directive":
this.directives.add(e.source, (t, n, s) => {
const i = getErrorPos(e);
i[0] += t;
this.onError(i, "BAD_DIRECTIVE", n, s);
});
this.prelude.push(e.source);
this.atDirectives = true;
break;

case "document":
{
const t = composeDoc(this.options, this.directives, e, this.onError);
if (this.atDirectives && !t.directives.docStart) this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
this.decorate(t, false);
if (this.doc) yield this.doc;
this.doc = t;
this.atDirectives = false;
break;
}

case "byte-order-mark":
case "space":
break;

case "comment":
case "newline":
this.prelude.push(e.source);
break;

case "error":
{
const t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message;
const n = new YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", t);
if (this.atDirectives || !this.doc) this.errors.push(n); else this.doc.errors.push(n);
break;
}

case "doc-end":
{
if (!this.doc) {
const t = "Unexpected doc-end without preceding document";
this.errors.push(new YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", t));
break;
}
this.doc.directives.docEnd = true;
const t = resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
this.decorate(this.doc, true);
if (t.comment) {
const e = this.doc.comment;
this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
}
this.doc.range[2] = t.offset;
break;
}

default:
this.errors.push(new YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
}
}
* end(e = false, t = -1) {
if (this.doc) {
this.decorate(this.doc, true);
yield this.doc;
this.doc = null;
} else if (e) {
const e = Object.assign({
_directives: this.directives
}, this.options);
const n = new Document_Document(void 0, e);
if (this.atDirectives) this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line");
n.range = [ 0, t, t ];
this.decorate(n, false);
yield n;
}
}
}
function resolveAsScalar(e, t = true, n) {
if (e) {
const _onError = (e, t, s) => {
const i = typeof e === "number" ? e : Array.isArray(e) ? e[0] : e.offset;
if (n) n(i, t, s); else throw new YAMLParseError([ i, i + 1 ], t, s);
};
switch (e.type) {
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
return resolveFlowScalar(e, t, _onError);

case "block-scalar":
return resolveBlockScalar({
options: {
strict: t
}
}, e, _onError);
}
}
return null;
}
function createScalarToken(e, t) {
const {implicitKey: n = false, indent: s, inFlow: i = false, offset: r = -1, type: o = "PLAIN"} = t;
const a = stringifyString({
type: o,
value: e
}, {
implicitKey: n,
indent: s > 0 ? " ".repeat(s) : "",
inFlow: i,
options: {
blockQuote: true,
lineWidth: -1
}
});
const c = t.end ?? [ {
type: "newline",
offset: -1,
indent: s,
source: "\n"
} ];
switch (a[0]) {
case "|":
case ">":
{
const e = a.indexOf("\n");
const t = a.substring(0, e);
const n = a.substring(e + 1) + "\n";
const i = [ {
type: "block-scalar-header",
offset: r,
indent: s,
source: t
} ];
if (!addEndtoBlockProps(i, c)) i.push({
type: "newline",
offset: -1,
indent: s,
source: "\n"
});
return {
type: "block-scalar",
offset: r,
indent: s,
props: i,
source: n
};
}

case '"':
return {
type: "double-quoted-scalar",
offset: r,
indent: s,
source: a,
end: c
};

case "'":
return {
type: "single-quoted-scalar",
offset: r,
indent: s,
source: a,
end: c
};

default:
return {
type: "scalar",
offset: r,
indent: s,
source: a,
end: c
};
}
}
function setScalarValue(e, t, n = {}) {
let {afterKey: s = false, implicitKey: i = false, inFlow: r = false, type: o} = n;
let a = "indent" in e ? e.indent : null;
if (s && typeof a === "number") a += 2;
if (!o) switch (e.type) {
case "single-quoted-scalar":
o = "QUOTE_SINGLE";
break;

case "double-quoted-scalar":
o = "QUOTE_DOUBLE";
break;

case "block-scalar":
{
const t = e.props[0];
if (t.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
o = t.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
break;
}

default:
o = "PLAIN";
}
const c = stringifyString({
type: o,
value: t
}, {
implicitKey: i || a === null,
indent: a !== null && a > 0 ? " ".repeat(a) : "",
inFlow: r,
options: {
blockQuote: true,
lineWidth: -1
}
});
switch (c[0]) {
case "|":
case ">":
setBlockScalarValue(e, c);
break;

case '"':
setFlowScalarValue(e, c, "double-quoted-scalar");
break;

case "'":
setFlowScalarValue(e, c, "single-quoted-scalar");
break;

default:
setFlowScalarValue(e, c, "scalar");
}
}
function setBlockScalarValue(e, t) {
const n = t.indexOf("\n");
const s = t.substring(0, n);
const i = t.substring(n + 1) + "\n";
if (e.type === "block-scalar") {
const t = e.props[0];
if (t.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
t.source = s;
e.source = i;
} else {
const {offset: t} = e;
const n = "indent" in e ? e.indent : -1;
const r = [ {
type: "block-scalar-header",
offset: t,
indent: n,
source: s
} ];
if (!addEndtoBlockProps(r, "end" in e ? e.end : void 0)) r.push({
type: "newline",
offset: -1,
indent: n,
source: "\n"
});
for (const t of Object.keys(e)) if (t !== "type" && t !== "offset") delete e[t];
Object.assign(e, {
type: "block-scalar",
indent: n,
props: r,
source: i
});
}
}
function addEndtoBlockProps(e, t) {
if (t) for (const n of t) switch (n.type) {
case "space":
case "comment":
e.push(n);
break;

case "newline":
e.push(n);
return true;
}
return false;
}
function setFlowScalarValue(e, t, n) {
switch (e.type) {
case "scalar":
case "double-quoted-scalar":
case "single-quoted-scalar":
e.type = n;
e.source = t;
break;

case "block-scalar":
{
const s = e.props.slice(1);
let i = t.length;
if (e.props[0].type === "block-scalar-header") i -= e.props[0].source.length;
for (const e of s) e.offset += i;
delete e.props;
Object.assign(e, {
type: n,
source: t,
end: s
});
break;
}

case "block-map":
case "block-seq":
{
const s = e.offset + t.length;
const i = {
type: "newline",
offset: s,
indent: e.indent,
source: "\n"
};
delete e.items;
Object.assign(e, {
type: n,
source: t,
end: [ i ]
});
break;
}

default:
{
const s = "indent" in e ? e.indent : -1;
const i = "end" in e && Array.isArray(e.end) ? e.end.filter(e => e.type === "space" || e.type === "comment" || e.type === "newline") : [];
for (const t of Object.keys(e)) if (t !== "type" && t !== "offset") delete e[t];
Object.assign(e, {
type: n,
indent: s,
source: t,
end: i
});
}
}
}
const cst_stringify_stringify = e => "type" in e ? stringifyToken(e) : stringifyItem(e);
function stringifyToken(e) {
switch (e.type) {
case "block-scalar":
{
let t = "";
for (const n of e.props) t += stringifyToken(n);
return t + e.source;
}

case "block-map":
case "block-seq":
{
let t = "";
for (const n of e.items) t += stringifyItem(n);
return t;
}

case "flow-collection":
{
let t = e.start.source;
for (const n of e.items) t += stringifyItem(n);
for (const n of e.end) t += n.source;
return t;
}

case "document":
{
let t = stringifyItem(e);
if (e.end) for (const n of e.end) t += n.source;
return t;
}

default:
{
let t = e.source;
if ("end" in e && e.end) for (const n of e.end) t += n.source;
return t;
}
}
}
function stringifyItem({start: e, key: t, sep: n, value: s}) {
let i = "";
for (const t of e) i += t.source;
if (t) i += stringifyToken(t);
if (n) for (const e of n) i += e.source;
if (s) i += stringifyToken(s);
return i;
}
const ce = Symbol("break visit");
const le = Symbol("skip children");
const ue = Symbol("remove item");
function cst_visit_visit(e, t) {
if ("type" in e && e.type === "document") e = {
start: e.start,
value: e.value
};
_visit(Object.freeze([]), e, t);
}
cst_visit_visit.BREAK = ce;
cst_visit_visit.SKIP = le;
cst_visit_visit.REMOVE = ue;
cst_visit_visit.itemAtPath = (e, t) => {
let n = e;
for (const [e, s] of t) {
const t = n?.[e];
if (t && "items" in t) n = t.items[s]; else return;
}
return n;
};
cst_visit_visit.parentCollection = (e, t) => {
const n = cst_visit_visit.itemAtPath(e, t.slice(0, -1));
const s = t[t.length - 1][0];
const i = n?.[s];
if (i && "items" in i) return i;
throw new Error("Parent collection not found");
};
function _visit(e, t, n) {
let s = n(t, e);
if (typeof s === "symbol") return s;
for (const i of [ "key", "value" ]) {
const r = t[i];
if (r && "items" in r) {
for (let t = 0; t < r.items.length; ++t) {
const s = _visit(Object.freeze(e.concat([ [ i, t ] ])), r.items[t], n);
if (typeof s === "number") t = s - 1; else if (s === ce) return ce; else if (s === ue) {
r.items.splice(t, 1);
t -= 1;
}
}
if (typeof s === "function" && i === "key") s = s(t, e);
}
}
return typeof s === "function" ? s(t, e) : s;
}
const fe = "\ufeff";
const de = "";
const pe = "";
const he = "";
const cst_isCollection = e => !!e && "items" in e;
const cst_isScalar = e => !!e && (e.type === "scalar" || e.type === "single-quoted-scalar" || e.type === "double-quoted-scalar" || e.type === "block-scalar");
function prettyToken(e) {
switch (e) {
case fe:
return "<BOM>";

case de:
return "<DOC>";

case pe:
return "<FLOW_END>";

case he:
return "<SCALAR>";

default:
return JSON.stringify(e);
}
}
function tokenType(e) {
switch (e) {
case fe:
return "byte-order-mark";

case de:
return "doc-mode";

case pe:
return "flow-error-end";

case he:
return "scalar";

case "---":
return "doc-start";

case "...":
return "doc-end";

case "":
case "\n":
case "\r\n":
return "newline";

case "-":
return "seq-item-ind";

case "?":
return "explicit-key-ind";

case ":":
return "map-value-ind";

case "{":
return "flow-map-start";

case "}":
return "flow-map-end";

case "[":
return "flow-seq-start";

case "]":
return "flow-seq-end";

case ",":
return "comma";
}
switch (e[0]) {
case " ":
case "\t":
return "space";

case "#":
return "comment";

case "%":
return "directive-line";

case "*":
return "alias";

case "&":
return "anchor";

case "!":
return "tag";

case "'":
return "single-quoted-scalar";

case '"':
return "double-quoted-scalar";

case "|":
case ">":
return "block-scalar-header";
}
return null;
}
function isEmpty(e) {
switch (e) {
case void 0:
case " ":
case "\n":
case "\r":
case "\t":
return true;

default:
return false;
}
}
const me = new Set("0123456789ABCDEFabcdef");
const ge = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const ye = new Set(",[]{}");
const ve = new Set(" ,[]{}\n\r\t");
const isNotAnchorChar = e => !e || ve.has(e);
class Lexer {
constructor() {
this.atEnd = false;
this.blockScalarIndent = -1;
this.blockScalarKeep = false;
this.buffer = "";
this.flowKey = false;
this.flowLevel = 0;
this.indentNext = 0;
this.indentValue = 0;
this.lineEndPos = null;
this.next = null;
this.pos = 0;
}
* lex(e, t = false) {
if (e) {
if (typeof e !== "string") throw TypeError("source is not a string");
this.buffer = this.buffer ? this.buffer + e : e;
this.lineEndPos = null;
}
this.atEnd = !t;
let n = this.next ?? "stream";
while (n && (t || this.hasChars(1))) n = yield* this.parseNext(n);
}
atLineEnd() {
let e = this.pos;
let t = this.buffer[e];
while (t === " " || t === "\t") t = this.buffer[++e];
if (!t || t === "#" || t === "\n") return true;
if (t === "\r") return this.buffer[e + 1] === "\n";
return false;
}
charAt(e) {
return this.buffer[this.pos + e];
}
continueScalar(e) {
let t = this.buffer[e];
if (this.indentNext > 0) {
let n = 0;
while (t === " ") t = this.buffer[++n + e];
if (t === "\r") {
const t = this.buffer[n + e + 1];
if (t === "\n" || !t && !this.atEnd) return e + n + 1;
}
return t === "\n" || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
}
if (t === "-" || t === ".") {
const t = this.buffer.substr(e, 3);
if ((t === "---" || t === "...") && isEmpty(this.buffer[e + 3])) return -1;
}
return e;
}
getLine() {
let e = this.lineEndPos;
if (typeof e !== "number" || e !== -1 && e < this.pos) {
e = this.buffer.indexOf("\n", this.pos);
this.lineEndPos = e;
}
if (e === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
if (this.buffer[e - 1] === "\r") e -= 1;
return this.buffer.substring(this.pos, e);
}
hasChars(e) {
return this.pos + e <= this.buffer.length;
}
setNext(e) {
this.buffer = this.buffer.substring(this.pos);
this.pos = 0;
this.lineEndPos = null;
this.next = e;
return null;
}
peek(e) {
return this.buffer.substr(this.pos, e);
}
* parseNext(e) {
switch (e) {
case "stream":
return yield* this.parseStream();

case "line-start":
return yield* this.parseLineStart();

case "block-start":
return yield* this.parseBlockStart();

case "doc":
return yield* this.parseDocument();

case "flow":
return yield* this.parseFlowCollection();

case "quoted-scalar":
return yield* this.parseQuotedScalar();

case "block-scalar":
return yield* this.parseBlockScalar();

case "plain-scalar":
return yield* this.parsePlainScalar();
}
}
* parseStream() {
let e = this.getLine();
if (e === null) return this.setNext("stream");
if (e[0] === fe) {
yield* this.pushCount(1);
e = e.substring(1);
}
if (e[0] === "%") {
let t = e.length;
let n = e.indexOf("#");
while (n !== -1) {
const s = e[n - 1];
if (s === " " || s === "\t") {
t = n - 1;
break;
} else n = e.indexOf("#", n + 1);
}
while (true) {
const n = e[t - 1];
if (n === " " || n === "\t") t -= 1; else break;
}
const s = (yield* this.pushCount(t)) + (yield* this.pushSpaces(true));
yield* this.pushCount(e.length - s);
this.pushNewline();
return "stream";
}
if (this.atLineEnd()) {
const t = yield* this.pushSpaces(true);
yield* this.pushCount(e.length - t);
yield* this.pushNewline();
return "stream";
}
yield de;
return yield* this.parseLineStart();
}
* parseLineStart() {
const e = this.charAt(0);
if (!e && !this.atEnd) return this.setNext("line-start");
if (e === "-" || e === ".") {
if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
const e = this.peek(3);
if ((e === "---" || e === "...") && isEmpty(this.charAt(3))) {
yield* this.pushCount(3);
this.indentValue = 0;
this.indentNext = 0;
return e === "---" ? "doc" : "stream";
}
}
this.indentValue = yield* this.pushSpaces(false);
if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
return yield* this.parseBlockStart();
}
* parseBlockStart() {
const [e, t] = this.peek(2);
if (!t && !this.atEnd) return this.setNext("block-start");
if ((e === "-" || e === "?" || e === ":") && isEmpty(t)) {
const e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
this.indentNext = this.indentValue + 1;
this.indentValue += e;
return "block-start";
}
return "doc";
}
* parseDocument() {
yield* this.pushSpaces(true);
const e = this.getLine();
if (e === null) return this.setNext("doc");
let t = yield* this.pushIndicators();
switch (e[t]) {
case "#":
yield* this.pushCount(e.length - t);

case void 0:
yield* this.pushNewline();
return yield* this.parseLineStart();

case "{":
case "[":
yield* this.pushCount(1);
this.flowKey = false;
this.flowLevel = 1;
return "flow";

case "}":
case "]":
yield* this.pushCount(1);
return "doc";

case "*":
yield* this.pushUntil(isNotAnchorChar);
return "doc";

case '"':
case "'":
return yield* this.parseQuotedScalar();

case "|":
case ">":
t += (yield* this.parseBlockScalarHeader());
t += (yield* this.pushSpaces(true));
yield* this.pushCount(e.length - t);
yield* this.pushNewline();
return yield* this.parseBlockScalar();

default:
return yield* this.parsePlainScalar();
}
}
* parseFlowCollection() {
let e, t;
let n = -1;
do {
e = yield* this.pushNewline();
if (e > 0) {
t = yield* this.pushSpaces(false);
this.indentValue = n = t;
} else t = 0;
t += (yield* this.pushSpaces(true));
} while (e + t > 0);
const s = this.getLine();
if (s === null) return this.setNext("flow");
if (n !== -1 && n < this.indentNext && s[0] !== "#" || n === 0 && (s.startsWith("---") || s.startsWith("...")) && isEmpty(s[3])) {
const e = n === this.indentNext - 1 && this.flowLevel === 1 && (s[0] === "]" || s[0] === "}");
if (!e) {
this.flowLevel = 0;
yield pe;
return yield* this.parseLineStart();
}
}
let i = 0;
while (s[i] === ",") {
i += (yield* this.pushCount(1));
i += (yield* this.pushSpaces(true));
this.flowKey = false;
}
i += (yield* this.pushIndicators());
switch (s[i]) {
case void 0:
return "flow";

case "#":
yield* this.pushCount(s.length - i);
return "flow";

case "{":
case "[":
yield* this.pushCount(1);
this.flowKey = false;
this.flowLevel += 1;
return "flow";

case "}":
case "]":
yield* this.pushCount(1);
this.flowKey = true;
this.flowLevel -= 1;
return this.flowLevel ? "flow" : "doc";

case "*":
yield* this.pushUntil(isNotAnchorChar);
return "flow";

case '"':
case "'":
this.flowKey = true;
return yield* this.parseQuotedScalar();

case ":":
{
const e = this.charAt(1);
if (this.flowKey || isEmpty(e) || e === ",") {
this.flowKey = false;
yield* this.pushCount(1);
yield* this.pushSpaces(true);
return "flow";
}
}

default:
this.flowKey = false;
return yield* this.parsePlainScalar();
}
}
* parseQuotedScalar() {
const e = this.charAt(0);
let t = this.buffer.indexOf(e, this.pos + 1);
if (e === "'") while (t !== -1 && this.buffer[t + 1] === "'") t = this.buffer.indexOf("'", t + 2); else while (t !== -1) {
let e = 0;
while (this.buffer[t - 1 - e] === "\\") e += 1;
if (e % 2 === 0) break;
t = this.buffer.indexOf('"', t + 1);
}
const n = this.buffer.substring(0, t);
let s = n.indexOf("\n", this.pos);
if (s !== -1) {
while (s !== -1) {
const e = this.continueScalar(s + 1);
if (e === -1) break;
s = n.indexOf("\n", e);
}
if (s !== -1) t = s - (n[s - 1] === "\r" ? 2 : 1);
}
if (t === -1) {
if (!this.atEnd) return this.setNext("quoted-scalar");
t = this.buffer.length;
}
yield* this.pushToIndex(t + 1, false);
return this.flowLevel ? "flow" : "doc";
}
* parseBlockScalarHeader() {
this.blockScalarIndent = -1;
this.blockScalarKeep = false;
let e = this.pos;
while (true) {
const t = this.buffer[++e];
if (t === "+") this.blockScalarKeep = true; else if (t > "0" && t <= "9") this.blockScalarIndent = Number(t) - 1; else if (t !== "-") break;
}
return yield* this.pushUntil(e => isEmpty(e) || e === "#");
}
* parseBlockScalar() {
let e = this.pos - 1;
let t = 0;
let n;
e: for (let s = this.pos; n = this.buffer[s]; ++s) switch (n) {
case " ":
t += 1;
break;

case "\n":
e = s;
t = 0;
break;

case "\r":
{
const e = this.buffer[s + 1];
if (!e && !this.atEnd) return this.setNext("block-scalar");
if (e === "\n") break;
}

default:
break e;
}
if (!n && !this.atEnd) return this.setNext("block-scalar");
if (t >= this.indentNext) {
if (this.blockScalarIndent === -1) this.indentNext = t; else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
do {
const t = this.continueScalar(e + 1);
if (t === -1) break;
e = this.buffer.indexOf("\n", t);
} while (e !== -1);
if (e === -1) {
if (!this.atEnd) return this.setNext("block-scalar");
e = this.buffer.length;
}
}
let s = e + 1;
n = this.buffer[s];
while (n === " ") n = this.buffer[++s];
if (n === "\t") {
while (n === "\t" || n === " " || n === "\r" || n === "\n") n = this.buffer[++s];
e = s - 1;
} else if (!this.blockScalarKeep) do {
let n = e - 1;
let s = this.buffer[n];
if (s === "\r") s = this.buffer[--n];
const i = n;
while (s === " ") s = this.buffer[--n];
if (s === "\n" && n >= this.pos && n + 1 + t > i) e = n; else break;
} while (true);
yield he;
yield* this.pushToIndex(e + 1, true);
return yield* this.parseLineStart();
}
* parsePlainScalar() {
const e = this.flowLevel > 0;
let t = this.pos - 1;
let n = this.pos - 1;
let s;
while (s = this.buffer[++n]) if (s === ":") {
const s = this.buffer[n + 1];
if (isEmpty(s) || e && ye.has(s)) break;
t = n;
} else if (isEmpty(s)) {
let i = this.buffer[n + 1];
if (s === "\r") if (i === "\n") {
n += 1;
s = "\n";
i = this.buffer[n + 1];
} else t = n;
if (i === "#" || e && ye.has(i)) break;
if (s === "\n") {
const e = this.continueScalar(n + 1);
if (e === -1) break;
n = Math.max(n, e - 2);
}
} else {
if (e && ye.has(s)) break;
t = n;
}
if (!s && !this.atEnd) return this.setNext("plain-scalar");
yield he;
yield* this.pushToIndex(t + 1, true);
return e ? "flow" : "doc";
}
* pushCount(e) {
if (e > 0) {
yield this.buffer.substr(this.pos, e);
this.pos += e;
return e;
}
return 0;
}
* pushToIndex(e, t) {
const n = this.buffer.slice(this.pos, e);
if (n) {
yield n;
this.pos += n.length;
return n.length;
} else if (t) yield "";
return 0;
}
* pushIndicators() {
let e = 0;
e: while (true) {
switch (this.charAt(0)) {
case "!":
e += (yield* this.pushTag());
e += (yield* this.pushSpaces(true));
continue e;

case "&":
e += (yield* this.pushUntil(isNotAnchorChar));
e += (yield* this.pushSpaces(true));
continue e;

case "-":
case "?":
case ":":
{
const t = this.flowLevel > 0;
const n = this.charAt(1);
if (isEmpty(n) || t && ye.has(n)) {
if (!t) this.indentNext = this.indentValue + 1; else if (this.flowKey) this.flowKey = false;
e += (yield* this.pushCount(1));
e += (yield* this.pushSpaces(true));
continue e;
}
}
}
break e;
}
return e;
}
* pushTag() {
if (this.charAt(1) === "<") {
let e = this.pos + 2;
let t = this.buffer[e];
while (!isEmpty(t) && t !== ">") t = this.buffer[++e];
return yield* this.pushToIndex(t === ">" ? e + 1 : e, false);
} else {
let e = this.pos + 1;
let t = this.buffer[e];
while (t) if (ge.has(t)) t = this.buffer[++e]; else if (t === "%" && me.has(this.buffer[e + 1]) && me.has(this.buffer[e + 2])) t = this.buffer[e += 3]; else break;
return yield* this.pushToIndex(e, false);
}
}
* pushNewline() {
const e = this.buffer[this.pos];
if (e === "\n") return yield* this.pushCount(1); else if (e === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2); else return 0;
}
* pushSpaces(e) {
let t = this.pos - 1;
let n;
do {
n = this.buffer[++t];
} while (n === " " || e && n === "\t");
const s = t - this.pos;
if (s > 0) {
yield this.buffer.substr(this.pos, s);
this.pos = t;
}
return s;
}
* pushUntil(e) {
let t = this.pos;
let n = this.buffer[t];
while (!e(n)) n = this.buffer[++t];
return yield* this.pushToIndex(t, false);
}
}
class LineCounter {
constructor() {
this.lineStarts = [];
this.addNewLine = e => this.lineStarts.push(e);
this.linePos = e => {
let t = 0;
let n = this.lineStarts.length;
while (t < n) {
const s = t + n >> 1;
if (this.lineStarts[s] < e) t = s + 1; else n = s;
}
if (this.lineStarts[t] === e) return {
line: t + 1,
col: 1
};
if (t === 0) return {
line: 0,
col: e
};
const s = this.lineStarts[t - 1];
return {
line: t,
col: e - s + 1
};
};
}
}
function includesToken(e, t) {
for (let n = 0; n < e.length; ++n) if (e[n].type === t) return true;
return false;
}
function findNonEmptyIndex(e) {
for (let t = 0; t < e.length; ++t) switch (e[t].type) {
case "space":
case "comment":
case "newline":
break;

default:
return t;
}
return -1;
}
function isFlowToken(e) {
switch (e?.type) {
case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
case "flow-collection":
return true;

default:
return false;
}
}
function getPrevProps(e) {
switch (e.type) {
case "document":
return e.start;

case "block-map":
{
const t = e.items[e.items.length - 1];
return t.sep ?? t.start;
}

case "block-seq":
return e.items[e.items.length - 1].start;

default:
return [];
}
}
function getFirstKeyStartProps(e) {
if (e.length === 0) return [];
let t = e.length;
e: while (--t >= 0) switch (e[t].type) {
case "doc-start":
case "explicit-key-ind":
case "map-value-ind":
case "seq-item-ind":
case "newline":
break e;
}
while (e[++t]?.type === "space") ;
return e.splice(t, e.length);
}
function arrayPushArray(e, t) {
if (t.length < 1e5) Array.prototype.push.apply(e, t); else for (let n = 0; n < t.length; ++n) e.push(t[n]);
}
function fixFlowSeqItems(e) {
if (e.start.type === "flow-seq-start") for (const t of e.items) if (t.sep && !t.value && !includesToken(t.start, "explicit-key-ind") && !includesToken(t.sep, "map-value-ind")) {
if (t.key) t.value = t.key;
delete t.key;
if (isFlowToken(t.value)) if (t.value.end) arrayPushArray(t.value.end, t.sep); else t.value.end = t.sep; else arrayPushArray(t.start, t.sep);
delete t.sep;
}
}
class parser_Parser {
constructor(e) {
this.atNewLine = true;
this.atScalar = false;
this.indent = 0;
this.offset = 0;
this.onKeyLine = false;
this.stack = [];
this.source = "";
this.type = "";
this.lexer = new Lexer;
this.onNewLine = e;
}
* parse(e, t = false) {
if (this.onNewLine && this.offset === 0) this.onNewLine(0);
for (const n of this.lexer.lex(e, t)) yield* this.next(n);
if (!t) yield* this.end();
}
* next(e) {
this.source = e;
if (this.atScalar) {
this.atScalar = false;
yield* this.step();
this.offset += e.length;
return;
}
const t = tokenType(e);
if (!t) {
const t = `Not a YAML token: ${e}`;
yield* this.pop({
type: "error",
offset: this.offset,
message: t,
source: e
});
this.offset += e.length;
} else if (t === "scalar") {
this.atNewLine = false;
this.atScalar = true;
this.type = "scalar";
} else {
this.type = t;
yield* this.step();
switch (t) {
case "newline":
this.atNewLine = true;
this.indent = 0;
if (this.onNewLine) this.onNewLine(this.offset + e.length);
break;

case "space":
if (this.atNewLine && e[0] === " ") this.indent += e.length;
break;

case "explicit-key-ind":
case "map-value-ind":
case "seq-item-ind":
if (this.atNewLine) this.indent += e.length;
break;

case "doc-mode":
case "flow-error-end":
return;

default:
this.atNewLine = false;
}
this.offset += e.length;
}
}
* end() {
while (this.stack.length > 0) yield* this.pop();
}
get sourceToken() {
const e = {
type: this.type,
offset: this.offset,
indent: this.indent,
source: this.source
};
return e;
}
* step() {
const e = this.peek(1);
if (this.type === "doc-end" && e?.type !== "doc-end") {
while (this.stack.length > 0) yield* this.pop();
this.stack.push({
type: "doc-end",
offset: this.offset,
source: this.source
});
return;
}
if (!e) return yield* this.stream();
switch (e.type) {
case "document":
return yield* this.document(e);

case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
return yield* this.scalar(e);

case "block-scalar":
return yield* this.blockScalar(e);

case "block-map":
return yield* this.blockMap(e);

case "block-seq":
return yield* this.blockSequence(e);

case "flow-collection":
return yield* this.flowCollection(e);

case "doc-end":
return yield* this.documentEnd(e);
}
yield* this.pop();
}
peek(e) {
return this.stack[this.stack.length - e];
}
* pop(e) {
const t = e ?? this.stack.pop();
if (!t) {
const e = "Tried to pop an empty stack";
yield {
type: "error",
offset: this.offset,
source: "",
message: e
};
} else if (this.stack.length === 0) yield t; else {
const e = this.peek(1);
if (t.type === "block-scalar") t.indent = "indent" in e ? e.indent : 0; else if (t.type === "flow-collection" && e.type === "document") t.indent = 0;
if (t.type === "flow-collection") fixFlowSeqItems(t);
switch (e.type) {
case "document":
e.value = t;
break;

case "block-scalar":
e.props.push(t);
break;

case "block-map":
{
const n = e.items[e.items.length - 1];
if (n.value) {
e.items.push({
start: [],
key: t,
sep: []
});
this.onKeyLine = true;
return;
} else if (n.sep) n.value = t; else {
Object.assign(n, {
key: t,
sep: []
});
this.onKeyLine = !n.explicitKey;
return;
}
break;
}

case "block-seq":
{
const n = e.items[e.items.length - 1];
if (n.value) e.items.push({
start: [],
value: t
}); else n.value = t;
break;
}

case "flow-collection":
{
const n = e.items[e.items.length - 1];
if (!n || n.value) e.items.push({
start: [],
key: t,
sep: []
}); else if (n.sep) n.value = t; else Object.assign(n, {
key: t,
sep: []
});
return;
}

default:
yield* this.pop();
yield* this.pop(t);
}
if ((e.type === "document" || e.type === "block-map" || e.type === "block-seq") && (t.type === "block-map" || t.type === "block-seq")) {
const n = t.items[t.items.length - 1];
if (n && !n.sep && !n.value && n.start.length > 0 && findNonEmptyIndex(n.start) === -1 && (t.indent === 0 || n.start.every(e => e.type !== "comment" || e.indent < t.indent))) {
if (e.type === "document") e.end = n.start; else e.items.push({
start: n.start
});
t.items.splice(-1, 1);
}
}
}
}
* stream() {
switch (this.type) {
case "directive-line":
yield {
type: "directive",
offset: this.offset,
source: this.source
};
return;

case "byte-order-mark":
case "space":
case "comment":
case "newline":
yield this.sourceToken;
return;

case "doc-mode":
case "doc-start":
{
const e = {
type: "document",
offset: this.offset,
start: []
};
if (this.type === "doc-start") e.start.push(this.sourceToken);
this.stack.push(e);
return;
}
}
yield {
type: "error",
offset: this.offset,
message: `Unexpected ${this.type} token in YAML stream`,
source: this.source
};
}
* document(e) {
if (e.value) return yield* this.lineEnd(e);
switch (this.type) {
case "doc-start":
if (findNonEmptyIndex(e.start) !== -1) {
yield* this.pop();
yield* this.step();
} else e.start.push(this.sourceToken);
return;

case "anchor":
case "tag":
case "space":
case "comment":
case "newline":
e.start.push(this.sourceToken);
return;
}
const t = this.startBlockValue(e);
if (t) this.stack.push(t); else yield {
type: "error",
offset: this.offset,
message: `Unexpected ${this.type} token in YAML document`,
source: this.source
};
}
* scalar(e) {
if (this.type === "map-value-ind") {
const t = getPrevProps(this.peek(2));
const n = getFirstKeyStartProps(t);
let s;
if (e.end) {
s = e.end;
s.push(this.sourceToken);
delete e.end;
} else s = [ this.sourceToken ];
const i = {
type: "block-map",
offset: e.offset,
indent: e.indent,
items: [ {
start: n,
key: e,
sep: s
} ]
};
this.onKeyLine = true;
this.stack[this.stack.length - 1] = i;
} else yield* this.lineEnd(e);
}
* blockScalar(e) {
switch (this.type) {
case "space":
case "comment":
case "newline":
e.props.push(this.sourceToken);
return;

case "scalar":
e.source = this.source;
this.atNewLine = true;
this.indent = 0;
if (this.onNewLine) {
let e = this.source.indexOf("\n") + 1;
while (e !== 0) {
this.onNewLine(this.offset + e);
e = this.source.indexOf("\n", e) + 1;
}
}
yield* this.pop();
break;

default:
yield* this.pop();
yield* this.step();
}
}
* blockMap(e) {
const t = e.items[e.items.length - 1];
switch (this.type) {
case "newline":
this.onKeyLine = false;
if (t.value) {
const n = "end" in t.value ? t.value.end : void 0;
const s = Array.isArray(n) ? n[n.length - 1] : void 0;
if (s?.type === "comment") n?.push(this.sourceToken); else e.items.push({
start: [ this.sourceToken ]
});
} else if (t.sep) t.sep.push(this.sourceToken); else t.start.push(this.sourceToken);
return;

case "space":
case "comment":
if (t.value) e.items.push({
start: [ this.sourceToken ]
}); else if (t.sep) t.sep.push(this.sourceToken); else {
if (this.atIndentedComment(t.start, e.indent)) {
const n = e.items[e.items.length - 2];
const s = n?.value?.end;
if (Array.isArray(s)) {
arrayPushArray(s, t.start);
s.push(this.sourceToken);
e.items.pop();
return;
}
}
t.start.push(this.sourceToken);
}
return;
}
if (this.indent >= e.indent) {
const n = !this.onKeyLine && this.indent === e.indent;
const s = n && (t.sep || t.explicitKey) && this.type !== "seq-item-ind";
let i = [];
if (s && t.sep && !t.value) {
const n = [];
for (let s = 0; s < t.sep.length; ++s) {
const i = t.sep[s];
switch (i.type) {
case "newline":
n.push(s);
break;

case "space":
break;

case "comment":
if (i.indent > e.indent) n.length = 0;
break;

default:
n.length = 0;
}
}
if (n.length >= 2) i = t.sep.splice(n[1]);
}
switch (this.type) {
case "anchor":
case "tag":
if (s || t.value) {
i.push(this.sourceToken);
e.items.push({
start: i
});
this.onKeyLine = true;
} else if (t.sep) t.sep.push(this.sourceToken); else t.start.push(this.sourceToken);
return;

case "explicit-key-ind":
if (!t.sep && !t.explicitKey) {
t.start.push(this.sourceToken);
t.explicitKey = true;
} else if (s || t.value) {
i.push(this.sourceToken);
e.items.push({
start: i,
explicitKey: true
});
} else this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: [ this.sourceToken ],
explicitKey: true
} ]
});
this.onKeyLine = true;
return;

case "map-value-ind":
if (t.explicitKey) if (!t.sep) if (includesToken(t.start, "newline")) Object.assign(t, {
key: null,
sep: [ this.sourceToken ]
}); else {
const e = getFirstKeyStartProps(t.start);
this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: e,
key: null,
sep: [ this.sourceToken ]
} ]
});
} else if (t.value) e.items.push({
start: [],
key: null,
sep: [ this.sourceToken ]
}); else if (includesToken(t.sep, "map-value-ind")) this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: i,
key: null,
sep: [ this.sourceToken ]
} ]
}); else if (isFlowToken(t.key) && !includesToken(t.sep, "newline")) {
const e = getFirstKeyStartProps(t.start);
const n = t.key;
const s = t.sep;
s.push(this.sourceToken);
delete t.key;
delete t.sep;
this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: e,
key: n,
sep: s
} ]
});
} else if (i.length > 0) t.sep = t.sep.concat(i, this.sourceToken); else t.sep.push(this.sourceToken); else if (!t.sep) Object.assign(t, {
key: null,
sep: [ this.sourceToken ]
}); else if (t.value || s) e.items.push({
start: i,
key: null,
sep: [ this.sourceToken ]
}); else if (includesToken(t.sep, "map-value-ind")) this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: [],
key: null,
sep: [ this.sourceToken ]
} ]
}); else t.sep.push(this.sourceToken);
this.onKeyLine = true;
return;

case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
{
const n = this.flowScalar(this.type);
if (s || t.value) {
e.items.push({
start: i,
key: n,
sep: []
});
this.onKeyLine = true;
} else if (t.sep) this.stack.push(n); else {
Object.assign(t, {
key: n,
sep: []
});
this.onKeyLine = true;
}
return;
}

default:
{
const s = this.startBlockValue(e);
if (s) {
if (s.type === "block-seq") {
if (!t.explicitKey && t.sep && !includesToken(t.sep, "newline")) {
yield* this.pop({
type: "error",
offset: this.offset,
message: "Unexpected block-seq-ind on same line with key",
source: this.source
});
return;
}
} else if (n) e.items.push({
start: i
});
this.stack.push(s);
return;
}
}
}
}
yield* this.pop();
yield* this.step();
}
* blockSequence(e) {
const t = e.items[e.items.length - 1];
switch (this.type) {
case "newline":
if (t.value) {
const n = "end" in t.value ? t.value.end : void 0;
const s = Array.isArray(n) ? n[n.length - 1] : void 0;
if (s?.type === "comment") n?.push(this.sourceToken); else e.items.push({
start: [ this.sourceToken ]
});
} else t.start.push(this.sourceToken);
return;

case "space":
case "comment":
if (t.value) e.items.push({
start: [ this.sourceToken ]
}); else {
if (this.atIndentedComment(t.start, e.indent)) {
const n = e.items[e.items.length - 2];
const s = n?.value?.end;
if (Array.isArray(s)) {
arrayPushArray(s, t.start);
s.push(this.sourceToken);
e.items.pop();
return;
}
}
t.start.push(this.sourceToken);
}
return;

case "anchor":
case "tag":
if (t.value || this.indent <= e.indent) break;
t.start.push(this.sourceToken);
return;

case "seq-item-ind":
if (this.indent !== e.indent) break;
if (t.value || includesToken(t.start, "seq-item-ind")) e.items.push({
start: [ this.sourceToken ]
}); else t.start.push(this.sourceToken);
return;
}
if (this.indent > e.indent) {
const t = this.startBlockValue(e);
if (t) {
this.stack.push(t);
return;
}
}
yield* this.pop();
yield* this.step();
}
* flowCollection(e) {
const t = e.items[e.items.length - 1];
if (this.type === "flow-error-end") {
let e;
do {
yield* this.pop();
e = this.peek(1);
} while (e?.type === "flow-collection");
} else if (e.end.length === 0) {
switch (this.type) {
case "comma":
case "explicit-key-ind":
if (!t || t.sep) e.items.push({
start: [ this.sourceToken ]
}); else t.start.push(this.sourceToken);
return;

case "map-value-ind":
if (!t || t.value) e.items.push({
start: [],
key: null,
sep: [ this.sourceToken ]
}); else if (t.sep) t.sep.push(this.sourceToken); else Object.assign(t, {
key: null,
sep: [ this.sourceToken ]
});
return;

case "space":
case "comment":
case "newline":
case "anchor":
case "tag":
if (!t || t.value) e.items.push({
start: [ this.sourceToken ]
}); else if (t.sep) t.sep.push(this.sourceToken); else t.start.push(this.sourceToken);
return;

case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
{
const n = this.flowScalar(this.type);
if (!t || t.value) e.items.push({
start: [],
key: n,
sep: []
}); else if (t.sep) this.stack.push(n); else Object.assign(t, {
key: n,
sep: []
});
return;
}

case "flow-map-end":
case "flow-seq-end":
e.end.push(this.sourceToken);
return;
}
const n = this.startBlockValue(e);
if (n) this.stack.push(n); else {
yield* this.pop();
yield* this.step();
}
} else {
const t = this.peek(2);
if (t.type === "block-map" && (this.type === "map-value-ind" && t.indent === e.indent || this.type === "newline" && !t.items[t.items.length - 1].sep)) {
yield* this.pop();
yield* this.step();
} else if (this.type === "map-value-ind" && t.type !== "flow-collection") {
const n = getPrevProps(t);
const s = getFirstKeyStartProps(n);
fixFlowSeqItems(e);
const i = e.end.splice(1, e.end.length);
i.push(this.sourceToken);
const r = {
type: "block-map",
offset: e.offset,
indent: e.indent,
items: [ {
start: s,
key: e,
sep: i
} ]
};
this.onKeyLine = true;
this.stack[this.stack.length - 1] = r;
} else yield* this.lineEnd(e);
}
}
flowScalar(e) {
if (this.onNewLine) {
let e = this.source.indexOf("\n") + 1;
while (e !== 0) {
this.onNewLine(this.offset + e);
e = this.source.indexOf("\n", e) + 1;
}
}
return {
type: e,
offset: this.offset,
indent: this.indent,
source: this.source
};
}
startBlockValue(e) {
switch (this.type) {
case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
return this.flowScalar(this.type);

case "block-scalar-header":
return {
type: "block-scalar",
offset: this.offset,
indent: this.indent,
props: [ this.sourceToken ],
source: ""
};

case "flow-map-start":
case "flow-seq-start":
return {
type: "flow-collection",
offset: this.offset,
indent: this.indent,
start: this.sourceToken,
items: [],
end: []
};

case "seq-item-ind":
return {
type: "block-seq",
offset: this.offset,
indent: this.indent,
items: [ {
start: [ this.sourceToken ]
} ]
};

case "explicit-key-ind":
{
this.onKeyLine = true;
const t = getPrevProps(e);
const n = getFirstKeyStartProps(t);
n.push(this.sourceToken);
return {
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: n,
explicitKey: true
} ]
};
}

case "map-value-ind":
{
this.onKeyLine = true;
const t = getPrevProps(e);
const n = getFirstKeyStartProps(t);
return {
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: n,
key: null,
sep: [ this.sourceToken ]
} ]
};
}
}
return null;
}
atIndentedComment(e, t) {
if (this.type !== "comment") return false;
if (this.indent <= t) return false;
return e.every(e => e.type === "newline" || e.type === "space");
}
* documentEnd(e) {
if (this.type !== "doc-mode") {
if (e.end) e.end.push(this.sourceToken); else e.end = [ this.sourceToken ];
if (this.type === "newline") yield* this.pop();
}
}
* lineEnd(e) {
switch (this.type) {
case "comma":
case "doc-start":
case "doc-end":
case "flow-seq-end":
case "flow-map-end":
case "map-value-ind":
yield* this.pop();
yield* this.step();
break;

case "newline":
this.onKeyLine = false;

case "space":
case "comment":
default:
if (e.end) e.end.push(this.sourceToken); else e.end = [ this.sourceToken ];
if (this.type === "newline") yield* this.pop();
}
}
}
function parseOptions(e) {
const t = e.prettyErrors !== false;
const n = e.lineCounter || t && new LineCounter || null;
return {
lineCounter: n,
prettyErrors: t
};
}
function parseDocument(e, t = {}) {
const {lineCounter: n, prettyErrors: s} = parseOptions(t);
const i = new parser_Parser(n?.addNewLine);
const r = new composer_Composer(t);
let o = null;
for (const t of r.compose(i.parse(e), true, e.length)) if (!o) o = t; else if (o.options.logLevel !== "silent") {
o.errors.push(new YAMLParseError(t.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
break;
}
if (s && n) {
o.errors.forEach(errors_prettifyError(e, n));
o.warnings.forEach(errors_prettifyError(e, n));
}
return o;
}
}),
3305: ((e, t, n) => {
n.d(t, {
_L: () => _boolean,
qm: () => _gte,
LK: () => _int,
Zm: () => _lte,
Eb: () => _maxLength,
m9: () => _minLength,
G8: () => _never,
UI: () => _nonnegative,
jw: () => _null,
F7: () => _number,
NC: () => _positive,
fU: () => _refine,
Fk: () => _regex,
Rl: () => _string,
em: () => _unknown,
q0: () => describe,
mI: () => meta
});
var s = n(4890);
var i;
class $ZodRegistry {
constructor() {
this._map = new WeakMap;
this._idmap = new Map;
}
add(e, ...t) {
const n = t[0];
this._map.set(e, n);
if (n && typeof n === "object" && "id" in n) this._idmap.set(n.id, e);
return this;
}
clear() {
this._map = new WeakMap;
this._idmap = new Map;
return this;
}
remove(e) {
const t = this._map.get(e);
if (t && typeof t === "object" && "id" in t) this._idmap.delete(t.id);
this._map.delete(e);
return this;
}
get(e) {
const t = e._zod.parent;
if (t) {
const n = {
...this.get(t) ?? {}
};
delete n.id;
const s = {
...n,
...this._map.get(e)
};
return Object.keys(s).length ? s : void 0;
}
return this._map.get(e);
}
has(e) {
return this._map.has(e);
}
}
function registry() {
return new $ZodRegistry;
}
(i = globalThis).__zod_globalRegistry ?? (i.__zod_globalRegistry = registry());
const r = globalThis.__zod_globalRegistry;
var o = n(4723);
function snapshotChecks(e) {
if (e.checks) e.checks = [ ...e.checks ];
return e;
}
function _string(e, t) {
return new e(snapshotChecks({
type: "string",
...o.A2(t)
}));
}
function _number(e, t) {
return new e(snapshotChecks({
type: "number",
checks: [],
...o.A2(t)
}));
}
function _int(e, t) {
return new e({
type: "number",
check: "number_format",
abort: false,
format: "safeint",
...o.A2(t)
});
}
function _boolean(e, t) {
return new e({
type: "boolean",
...o.A2(t)
});
}
function _null(e, t) {
return new e({
type: "null",
...o.A2(t)
});
}
function _unknown(e) {
return new e({
type: "unknown"
});
}
function _never(e, t) {
return new e({
type: "never",
...o.A2(t)
});
}
function _lte(e, t) {
return new s.sm({
check: "less_than",
...o.A2(t),
value: e,
inclusive: true
});
}
function _gt(e, t) {
return new s.J_({
check: "greater_than",
...o.A2(t),
value: e,
inclusive: false
});
}
function _gte(e, t) {
return new s.J_({
check: "greater_than",
...o.A2(t),
value: e,
inclusive: true
});
}
function _positive(e) {
return _gt(0, e);
}
function _nonnegative(e) {
return _gte(0, e);
}
function _maxLength(e, t) {
const n = new s.Yk({
check: "max_length",
...o.A2(t),
maximum: e
});
return n;
}
function _minLength(e, t) {
return new s.Kk({
check: "min_length",
...o.A2(t),
minimum: e
});
}
function _regex(e, t) {
return new s.DG({
check: "string_format",
format: "regex",
...o.A2(t),
pattern: e
});
}
function _refine(e, t, n) {
const s = new e({
type: "custom",
check: "custom",
fn: t,
...o.A2(n)
});
return s;
}
function describe(e) {
const t = new s.QP({
check: "describe"
});
t._zod.onattach = [ t => {
const n = r.get(t) ?? {};
r.add(t, {
...n,
description: e
});
} ];
t._zod.check = () => {};
return t;
}
function meta(e) {
const t = new s.QP({
check: "meta"
});
t._zod.onattach = [ t => {
const n = r.get(t) ?? {};
r.add(t, {
...n,
...e
});
} ];
t._zod.check = () => {};
return t;
}
}),
4890: ((e, t, n) => {
n.d(t, {
DG: () => p,
J_: () => c,
KH: () => l,
Kk: () => f,
QP: () => r,
Yk: () => u,
sm: () => a
});
var s = n(8532);
var i = n(4723);
const r = s.xI("$ZodCheck", (e, t) => {
var n;
e._zod ?? (e._zod = {});
e._zod.def = t;
(n = e._zod).onattach ?? (n.onattach = []);
});
const _whenHasLength = e => {
const t = e.value;
return !i.cl(t) && t.length !== void 0;
};
const o = {
number: "number",
bigint: "bigint",
object: "date"
};
const a = s.xI("$ZodCheckLessThan", (e, t) => {
r.init(e, t);
const n = o[typeof t.value];
e._zod.check = s => {
if (t.inclusive ? s.value <= t.value : s.value < t.value) return;
s.issues.push({
origin: o[typeof s.value] ?? n,
code: "too_big",
maximum: typeof t.value === "object" ? t.value.getTime() : t.value,
input: s.value,
inclusive: t.inclusive,
inst: e,
continue: !t.abort
});
};
});
const c = s.xI("$ZodCheckGreaterThan", (e, t) => {
r.init(e, t);
const n = o[typeof t.value];
e._zod.check = s => {
if (t.inclusive ? s.value >= t.value : s.value > t.value) return;
s.issues.push({
origin: o[typeof s.value] ?? n,
code: "too_small",
minimum: typeof t.value === "object" ? t.value.getTime() : t.value,
input: s.value,
inclusive: t.inclusive,
inst: e,
continue: !t.abort
});
};
});
const l = s.xI("$ZodCheckNumberFormat", (e, t) => {
r.init(e, t);
t.format = t.format || "float64";
const n = t.format?.includes("int");
const s = n ? "int" : "number";
const [o, a] = i.zH[t.format];
e._zod.check = i => {
const r = i.value;
if (n) {
if (!Number.isInteger(r)) {
i.issues.push({
expected: s,
format: t.format,
code: "invalid_type",
continue: false,
input: r,
inst: e
});
return;
}
if (!Number.isSafeInteger(r)) {
if (r > 0) i.issues.push({
input: r,
code: "too_big",
maximum: Number.MAX_SAFE_INTEGER,
note: "Integers must be within the safe integer range.",
inst: e,
origin: s,
inclusive: true,
continue: !t.abort
}); else i.issues.push({
input: r,
code: "too_small",
minimum: Number.MIN_SAFE_INTEGER,
note: "Integers must be within the safe integer range.",
inst: e,
origin: s,
inclusive: true,
continue: !t.abort
});
return;
}
}
if (r < o) i.issues.push({
origin: "number",
input: r,
code: "too_small",
minimum: o,
inclusive: true,
inst: e,
continue: !t.abort
});
if (r > a) i.issues.push({
origin: "number",
input: r,
code: "too_big",
maximum: a,
inclusive: true,
inst: e,
continue: !t.abort
});
};
});
const u = s.xI("$ZodCheckMaxLength", (e, t) => {
var n;
r.init(e, t);
(n = e._zod.def).when ?? (n.when = _whenHasLength);
e._zod.check = n => {
const s = n.value;
const r = s.length;
const o = typeof s === "string" && r > t.maximum ? i.O7(s) : r;
if (o <= t.maximum) return;
const a = i.Rc(s);
n.issues.push({
origin: a,
code: "too_big",
maximum: t.maximum,
inclusive: true,
input: s,
inst: e,
continue: !t.abort
});
};
});
const f = s.xI("$ZodCheckMinLength", (e, t) => {
var n;
r.init(e, t);
(n = e._zod.def).when ?? (n.when = _whenHasLength);
e._zod.check = n => {
const s = n.value;
const r = s.length;
const o = typeof s === "string" && r >= t.minimum && r < t.minimum * 2 ? i.O7(s) : r;
if (o >= t.minimum) return;
const a = i.Rc(s);
n.issues.push({
origin: a,
code: "too_small",
minimum: t.minimum,
inclusive: true,
input: s,
inst: e,
continue: !t.abort
});
};
});
const d = s.xI("$ZodCheckStringFormat", (e, t) => {
var n, s;
r.init(e, t);
if (t.pattern) (n = e._zod).check ?? (n.check = n => {
t.pattern.lastIndex = 0;
if (t.pattern.test(n.value)) return;
n.issues.push({
origin: "string",
code: "invalid_format",
format: t.format,
input: n.value,
...t.pattern ? {
pattern: t.pattern.toString()
} : {},
inst: e,
continue: !t.abort
});
}); else (s = e._zod).check ?? (s.check = () => {});
});
const p = s.xI("$ZodCheckRegex", (e, t) => {
d.init(e, t);
e._zod.check = n => {
t.pattern.lastIndex = 0;
if (t.pattern.test(n.value)) return;
n.issues.push({
origin: "string",
code: "invalid_format",
format: "regex",
input: n.value,
pattern: t.pattern.toString(),
inst: e,
continue: !t.abort
});
};
});
}),
8532: ((e, t, n) => {
n.d(t, {
$W: () => config,
GT: () => $ZodAsyncError,
cV: () => $ZodEncodeError,
cr: () => c,
tm: () => r,
xI: () => $constructor
});
var s = n(4723);
var i;
const r = Object.freeze({
status: "aborted"
});
const o = {
value: void 0,
enumerable: false
};
let a = "captureStackTrace" in Error ? Error : null;
function newError(e) {
const t = a;
if (t) {
const n = t.stackTraceLimit;
if (typeof n === "number") {
try {
t.stackTraceLimit = 0;
} catch {
a = null;
return new e;
}
try {
return new e;
} finally {
t.stackTraceLimit = n;
}
}
}
return new e;
}
function $constructor(e, t, n, i) {
const r = {};
function Internals(e) {
this.def = e;
this.constr = _;
this.traits = new Set;
}
Internals.prototype = r;
const a = n;
const c = a && new WeakSet;
function init(n, i) {
if (!n._zod) {
o.value = new Internals(i);
try {
Object.defineProperty(n, "_zod", o);
} finally {
o.value = void 0;
}
} else if (n._zod.traits.has(e)) return;
n._zod.traits.add(e);
t(n, i);
if (c) {
const e = Object.getPrototypeOf(n);
const t = n._zod.constr.prototype;
let i = e;
while (i && i !== t) i = Object.getPrototypeOf(i);
const r = i ?? e;
if (!c.has(r)) {
c.add(r);
(0, s.ol)(r, a);
}
}
const r = _.prototype;
for (const e in r) {
if (!Object.prototype.hasOwnProperty.call(r, e)) continue;
if (!(e in n)) n[e] = r[e].bind(n);
}
}
const l = i?.Parent ?? Object;
class Definition extends l {}
Object.defineProperty(Definition, "name", {
value: e
});
function _(e) {
const t = i?.Parent ? newError(Definition) : this;
init(t, e);
const n = t._zod.deferred;
if (n) {
for (const e of n) e();
t._zod.deferred = void 0;
}
const s = globalThis.__zod_globalConfig?.postProcessor;
if (s) s(t);
return t;
}
Object.defineProperty(_, "init", {
value: init
});
Object.defineProperty(_, Symbol.hasInstance, {
value: t => {
if (i?.Parent && t instanceof i.Parent) return true;
return t?._zod?.traits?.has(e);
}
});
Object.defineProperty(_, "name", {
value: e
});
return _;
}
class $ZodAsyncError extends Error {
constructor() {
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
}
}
class $ZodEncodeError extends Error {
constructor(e) {
super(`Encountered unidirectional transform during encode: ${e}`);
this.name = "ZodEncodeError";
}
}
(i = globalThis).__zod_globalConfig ?? (i.__zod_globalConfig = {});
const c = globalThis.__zod_globalConfig;
function config(e) {
if (e) Object.assign(c, e);
return c;
}
}),
3945: ((e, t, n) => {
n.d(t, {
qg: () => l,
EJ: () => u,
xL: () => f,
bp: () => d
});
var s = n(8532);
var i = n(4723);
function _getMessage() {
const e = this._zod;
e.message ?? (e.message = JSON.stringify(e.def, i.k8, 2));
return e.message;
}
function _setMessage(e) {
this._zod.message = e;
}
const r = {
get: _getMessage,
set: _setMessage,
enumerable: true,
configurable: true
};
const o = {
value: void 0,
enumerable: false
};
const a = new WeakSet([ Object.prototype, Error.prototype ]);
const initializer = (e, t) => {
e.name = "$ZodError";
o.value = t;
Object.defineProperty(e, "issues", o);
o.value = void 0;
Object.defineProperty(e, "message", r);
const n = Object.getPrototypeOf(e);
if (!a.has(n)) {
a.add(n);
Object.defineProperty(n, "toString", {
configurable: true,
enumerable: false,
get() {
const value = () => this.message;
Object.defineProperty(this, "toString", {
value,
configurable: true,
writable: true
});
return value;
},
set(e) {
Object.defineProperty(this, "toString", {
value: e,
configurable: true,
writable: true
});
}
});
}
};
(0, s.xI)("$ZodError", initializer);
const c = (0, s.xI)("$ZodError", initializer, void 0, {
Parent: Error
});
const _parse = e => {
const fn = (t, n, r, o) => {
const a = r ? {
...r,
async: false
} : {
async: false
};
const c = t._zod.run({
value: n,
issues: []
}, a);
if (c instanceof Promise) throw new s.GT;
if (c.issues.length) {
const t = new (o?.Err ?? e)(c.issues.map(e => i.iR(e, a, s.$W())));
i.gx(t, o?.callee ?? fn);
throw t;
}
return c.value;
};
return fn;
};
const l = _parse(c);
const _parseAsync = e => {
const fn = async (t, n, r, o) => {
const a = r ? {
...r,
async: true
} : {
async: true
};
let c = t._zod.run({
value: n,
issues: []
}, a);
if (c instanceof Promise) c = await c;
if (c.issues.length) {
const t = new (o?.Err ?? e)(c.issues.map(e => i.iR(e, a, s.$W())));
i.gx(t, o?.callee ?? fn);
throw t;
}
return c.value;
};
return fn;
};
const u = _parseAsync(c);
const _safeParse = e => (t, n, i) => {
const r = i ? {
...i,
async: false
} : {
async: false
};
const o = t._zod.run({
value: n,
issues: []
}, r);
if (o instanceof Promise) throw new s.GT;
return o.issues.length ? failure(e, o.issues, r) : {
success: true,
data: o.value
};
};
const f = _safeParse(c);
function failure(e, t, n) {
let r;
return {
success: false,
get error() {
if (!r) {
r = new e(t.map(e => i.iR(e, n, s.$W())));
t = void 0;
n = void 0;
}
return r;
},
set error(e) {
r = e;
t = void 0;
n = void 0;
}
};
}
const _safeParseAsync = e => async (t, n, s) => {
const i = s ? {
...s,
async: true
} : {
async: true
};
let r = t._zod.run({
value: n,
issues: []
}, i);
if (r instanceof Promise) r = await r;
return r.issues.length ? failure(e, r.issues, i) : {
success: true,
data: r.value
};
};
const d = _safeParseAsync(c);
}),
4723: ((e, t, n) => {
n.d(t, {
A2: () => normalizeParams,
Gv: () => isObject,
NM: () => optionalKeys,
O7: () => codePointLength,
PO: () => cached,
QH: () => aborted,
Qd: () => isPlainObject,
Rc: () => getLengthableOrigin,
SS: () => constantCatch,
Vy: () => assignProp,
X: () => installLazyProp,
X$: () => extend,
cl: () => nullish,
d3: () => attachSchema,
gJ: () => defineLazy,
gx: () => i,
hi: () => sizeCaps,
iR: () => finalizeIssue,
jD: () => hide,
k8: () => jsonStringifyReplacer,
lQ: () => prefixIssues,
o8: () => clone,
ol: () => members,
p6: () => cleanRegex,
qQ: () => r,
qh: () => own,
rL: () => explicitlyAborted,
sD: () => escapeRegex,
sn: () => issue,
v5: () => defineLazyInternal,
w5: () => getEnumValues,
yG: () => shallowClone,
zH: () => o
});
function getEnumValues(e) {
const t = Object.values(e).filter(e => typeof e === "number");
const n = Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
return n;
}
function jsonStringifyReplacer(e, t) {
if (typeof t === "bigint") return t.toString();
return t;
}
class Cached {
constructor(e) {
this._getter = e;
this._value = void 0;
}
get value() {
const e = this._getter;
if (e !== void 0) {
this._value = e();
this._getter = void 0;
}
return this._value;
}
}
function cached(e) {
return new Cached(e);
}
function nullish(e) {
return e === null || e === void 0;
}
function cleanRegex(e) {
const t = e.startsWith("^") ? 1 : 0;
const n = e.endsWith("$") ? e.length - 1 : e.length;
return e.slice(t, n);
}
const s = Symbol("evaluating");
function defineLazy(e, t, n) {
let i;
Object.defineProperty(e, t, {
get() {
if (i === s) return;
if (i === void 0) {
i = s;
i = n();
}
return i;
},
set(n) {
Object.defineProperty(e, t, {
value: n
});
},
configurable: true
});
}
function assignProp(e, t, n) {
Object.defineProperty(e, t, {
value: n,
writable: true,
enumerable: true,
configurable: true
});
}
function rawShape(e) {
const t = Object.getOwnPropertyDescriptor(e, "shape");
return t?.get ? t.get.raw : t?.value;
}
function sourceShape(e) {
return rawShape(e._zod.def) ?? e._zod.def.shape;
}
function deferProp(e, t, n) {
Object.defineProperty(e, t, {
get() {
const e = n();
assignProp(this, t, e);
return e;
},
enumerable: true,
configurable: true
});
}
function putProp(e, t, n) {
if (t in e) assignProp(e, t, n); else e[t] = n;
}
function mirrorShape(e, t, n, s) {
const i = sourceShape(t);
for (const r of n) {
const n = Object.getOwnPropertyDescriptor(i, r);
if (!n.enumerable) continue;
if (n.get) deferProp(e, r, () => {
const e = t._zod.def.shape[r];
return s ? s(e, r) : e;
}); else putProp(e, r, s ? s(n.value, r) : n.value);
}
}
function mirrorProps(e, t) {
for (const n of Reflect.ownKeys(t)) {
const s = Object.getOwnPropertyDescriptor(t, n);
if (!s.enumerable) continue;
if (s.get) deferProp(e, n, () => t[n]); else putProp(e, n, s.value);
}
}
function mergeDefs(...e) {
const t = {};
for (const n of e) {
const e = Object.getOwnPropertyDescriptors(n);
Object.assign(t, e);
}
return Object.defineProperties({}, t);
}
const i = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
function isObject(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function isPlainObject(e) {
if (isObject(e) === false) return false;
const t = e.constructor;
if (t === void 0) return true;
if (typeof t !== "function") return true;
const n = t.prototype;
if (isObject(n) === false) return false;
if (Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") === false) return false;
return true;
}
function shallowClone(e) {
if (isPlainObject(e)) return {
...e
};
if (Array.isArray(e)) return [ ...e ];
if (e instanceof Map) return new Map(e);
if (e instanceof Set) return new Set(e);
return e;
}
const r = new Set([ "string", "number", "symbol" ]);
function escapeRegex(e) {
return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(e, t, n) {
const s = new e._zod.constr(t ?? e._zod.def);
if (!t || n?.parent) s._zod.parent = e;
return s;
}
function normalizeParams(e) {
const t = e;
if (!t) return {};
if (typeof t === "string") return {
error: () => t
};
if (t?.message !== void 0) {
if (t?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
t.error = t.message;
}
delete t.message;
if (typeof t.error === "string") return {
...t,
error: () => t.error
};
return t;
}
function optionalKeys(e) {
return Object.keys(e).filter(t => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
}
const o = (() => ({
safeint: [ Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER ],
int32: [ -2147483648, 2147483647 ],
uint32: [ 0, 4294967295 ],
float32: [ -34028234663852886e22, 34028234663852886e22 ],
float64: [ -Number.MAX_VALUE, Number.MAX_VALUE ]
}))();
function extend(e, t) {
if (!isPlainObject(t)) throw new Error("Invalid input to extend: expected a plain object");
const n = e._zod.def.checks;
const s = n && n.length > 0;
if (s) {
const n = sourceShape(e);
for (const e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
}
return clone(e, mergeDefs(e._zod.def, {
shape: extended(e, t)
}));
}
function extended(e, t) {
const n = {};
mirrorShape(n, e, Reflect.ownKeys(sourceShape(e)));
mirrorProps(n, t);
return n;
}
function aborted(e, t = 0) {
if (e.aborted === true) return true;
for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== true) return true;
return false;
}
function explicitlyAborted(e, t = 0) {
if (e.aborted === true) return true;
for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === false) return true;
return false;
}
function prefixIssues(e, t) {
return t.map(t => {
var n;
(n = t).path ?? (n.path = []);
t.path.unshift(e);
return t;
});
}
function unwrapMessage(e) {
return typeof e === "string" ? e : e?.message;
}
function sizeCaps(e) {
const t = [];
for (const n of e ?? []) {
const e = n._zod.def;
if (!/_(length|size)$|_equals$/.test(e.check)) break;
const s = e.maximum ?? e.length ?? e.size;
if (s >= 0) t.push([ s, n ]);
}
return t;
}
function attachSchema(e, t, n) {
var s;
for (let i = t; i < e.length; i++) (s = e[i]).schema ?? (s.schema = n);
}
function finalizeIssue(e, t, n) {
var s;
const i = e.inst?._zod?.traits;
if (i?.has("$ZodType")) if (i.has("$ZodCheck")) (s = e).schema ?? (s.schema = e.inst); else e.schema = e.inst;
const r = e.schema !== e.inst ? e.schema?._zod.def?.error : void 0;
const o = e.message ? e.message : unwrapMessage(e.inst?._zod.def?.error?.(e)) ?? unwrapMessage(r?.(e)) ?? unwrapMessage(t?.error?.(e)) ?? unwrapMessage(n.customError?.(e)) ?? unwrapMessage(n.localeError?.(e)) ?? "Invalid input";
const a = {};
for (const t of Object.keys(e)) {
if (t === "inst" || t === "schema" || t === "continue" || t === "input" || t === "__proto__") continue;
a[t] = e[t];
}
a.path ?? (a.path = []);
a.message = o;
if (t?.reportInput) a.input = e.input;
return a;
}
const a = /[\uD800-\uDBFF]/;
function codePointLength(e) {
const t = e.length;
if (!a.test(e)) return t;
let n = t;
for (let s = 0; s < t - 1; s++) if ((e.charCodeAt(s) & 64512) === 55296 && (e.charCodeAt(s + 1) & 64512) === 56320) {
n--;
s++;
}
return n;
}
function getLengthableOrigin(e) {
if (Array.isArray(e)) return "array";
if (typeof e === "string") return "string";
return "unknown";
}
function issue(...e) {
const [t, n, s] = e;
if (typeof t === "string") return {
message: t,
code: "custom",
input: n,
inst: s
};
return {
...t
};
}
function members(e, t) {
for (const n in t) {
const s = Object.getOwnPropertyDescriptor(t, n);
if (s.get) Object.defineProperty(e, n, {
...s,
enumerable: false
}); else defineBound(e, n, s.value);
}
}
function own(e, t, n, s = true) {
Object.defineProperty(e, t, {
configurable: true,
writable: true,
enumerable: s,
value: n
});
return n;
}
function hide(e, t, n) {
return own(e, t, n, false);
}
function defineBound(e, t, n) {
Object.defineProperty(e, t, {
configurable: true,
get() {
return this == null ? n : own(this, t, n.bind(this));
},
set(e) {
own(this, t, e);
}
});
}
function claim(e, t) {
const n = Object.getPrototypeOf(e);
return t in n ? void 0 : n;
}
let c;
let l = false;
const u = {
configurable: true,
get() {
l = true;
return;
}
};
function defineLazyInternal(e, t, n) {
const s = Object.getPrototypeOf(e._zod);
if (t in s && c !== e._zod) {
c = void 0;
return;
}
c = e._zod;
Object.defineProperty(s, t, {
configurable: true,
get() {
Object.defineProperty(this, t, u);
const e = l;
l = false;
try {
const s = n(this);
if (l) delete this[t]; else Object.defineProperty(this, t, {
configurable: true,
writable: true,
value: s
});
l = l || e;
return s;
} catch (n) {
delete this[t];
l = l || e;
throw n;
}
},
set(e) {
Object.defineProperty(this, t, {
configurable: true,
writable: true,
value: e
});
}
});
}
function installLazyProp(e, t, n, s) {
const i = claim(e, t);
if (!i) return;
Object.defineProperty(i, t, {
configurable: true,
get() {
const e = {
configurable: true,
writable: true,
enumerable: s,
value: void 0
};
Object.defineProperty(this, t, e);
e.value = n(this);
Object.defineProperty(this, t, e);
return e.value;
},
set(e) {
Object.defineProperty(this, t, {
configurable: true,
writable: true,
enumerable: s,
value: e
});
}
});
}
const f = "~constantCatch";
function constantCatch(e) {
const fn = () => e;
fn[f] = true;
return fn;
}
}),
3619: ((e, t, n) => {
n.d(t, {
WT6: () => U,
Gze: () => ee,
uXj: () => V,
Xz9: () => Q,
RcI: () => ne,
iAB: () => D,
Nv_: () => H,
Rvf: () => _default,
YOg: () => array,
zMY: () => schemas_boolean,
MfU: () => _catch,
z6Y: () => check,
k5n: () => _enum,
X$i: () => extend,
Whr: () => schemas_int,
Pq9: () => json,
RZV: () => _lazy,
euz: () => literal,
_H3: () => looseObject,
chJ: () => schemas_null,
mee: () => nullable,
cl6: () => nullish,
aig: () => schemas_number,
Ikc: () => object,
lqM: () => optional,
FsL: () => pipe,
g1P: () => record,
YPB: () => refine,
rej: () => strictObject,
YjP: () => schemas_string,
pdi: () => transform,
KCZ: () => union,
L5J: () => unknown
});
var s = n(8532);
var i = n(4890);
const r = /^[\s\S]{0,}$/;
const o = /^-?\d+(?:\.\d+)?$/;
const a = /^(?:true|false)$/i;
const c = /^null$/i;
var l = n(4723);
const u = {
major: 4,
minor: 6,
patch: 7
};
const f = s.xI("$ZodType", (e, t) => {
var n;
e ?? (e = {});
e._zod.def = t;
e._zod.bag = e._zod.bag || {};
e._zod.version = u;
const i = e._zod.def.checks;
const r = e._zod.traits.has("$ZodCheck") ? [ e, ...i ?? [] ] : i?.length ? [ ...i ] : [];
for (const t of r) for (const n of t._zod.onattach) n(e);
if (r.length === 0) {
(n = e._zod).deferred ?? (n.deferred = []);
e._zod.deferred?.push(() => {
e._zod.run = e._zod.parse;
});
} else {
const runChecks = (t, n, i) => {
if (t.memo) return t;
let r = l.QH(t);
let o;
for (const a of n) {
if (a._zod.def.when) {
if (l.rL(t)) continue;
const e = a._zod.def.when(t);
if (!e) continue;
} else if (r) continue;
const n = t.issues.length;
const c = a._zod.check(t);
if (c instanceof Promise && i?.async === false) throw new s.GT;
if (o || c instanceof Promise) o = (o ?? Promise.resolve()).then(async () => {
await c;
const s = t.issues.length;
if (s === n) return;
l.d3(t.issues, n, e);
if (!r) r = l.QH(t, n);
}); else {
const s = t.issues.length;
if (s === n) continue;
l.d3(t.issues, n, e);
if (!r) r = l.QH(t, n);
}
}
if (o) return o.then(() => t);
return t;
};
const handleCanaryResult = (t, n, i) => {
if (l.QH(t)) {
t.aborted = true;
return t;
}
const o = runChecks(n, r, i);
if (o instanceof Promise) {
if (i.async === false) throw new s.GT;
return o.then(t => e._zod.parse(t, i));
}
return e._zod.parse(o, i);
};
e._zod.run = (t, n) => {
if (n.skipChecks) return e._zod.parse(t, n);
if (n.direction === "backward") {
const s = e._zod.parse({
value: t.value,
issues: []
}, {
...n,
skipChecks: true
});
if (s instanceof Promise) return s.then(e => handleCanaryResult(e, t, n));
return handleCanaryResult(s, t, n);
}
const i = e._zod.parse(t, n);
if (i instanceof Promise) {
if (n.async === false) throw new s.GT;
return i.then(e => runChecks(e, r, n));
}
return runChecks(i, r, n);
};
}
}, {
get "~standard"() {
return l.jD(this, "~standard", standardProps(this));
},
set "~standard"(e) {
l.qh(this, "~standard", e);
}
});
const toStandardResult = (e, t) => e.issues.length ? {
issues: e.issues.map(e => l.iR(e, t, s.$W()))
} : {
value: e.value
};
async function validateAsync(e, t) {
const n = {
async: true
};
return toStandardResult(await e._zod.run({
value: t,
issues: []
}, n), n);
}
function standardProps(e) {
return {
validate: t => {
const n = {
async: false
};
try {
const s = e._zod.run({
value: t,
issues: []
}, n);
if (!(s instanceof Promise)) return toStandardResult(s, n);
} catch (e) {}
return validateAsync(e, t);
},
vendor: "zod",
version: 1
};
}
const d = s.xI("$ZodString", (e, t) => {
f.init(e, t);
e._zod.pattern = t.pattern ?? r;
e._zod.parse = (n, s) => {
if (t.coerce) try {
n.value = String(n.value);
} catch (s) {}
if (typeof n.value === "string") return n;
n.issues.push({
expected: "string",
code: "invalid_type",
input: n.value,
inst: e
});
return n;
};
});
const p = s.xI("$ZodNumber", (e, t) => {
f.init(e, t);
e._zod.pattern = o;
e._zod.parse = (n, s) => {
if (t.coerce) try {
n.value = Number(n.value);
} catch (e) {}
const i = n.value;
if (typeof i === "number" && !Number.isNaN(i) && Number.isFinite(i)) return n;
const r = typeof i === "number" ? Number.isNaN(i) ? "NaN" : !Number.isFinite(i) ? String(i) : void 0 : void 0;
n.issues.push({
expected: "number",
code: "invalid_type",
input: i,
inst: e,
...r ? {
received: r
} : {}
});
return n;
};
});
const h = s.xI("$ZodNumberFormat", (e, t) => {
i.KH.init(e, t);
p.init(e, t);
});
const m = s.xI("$ZodBoolean", (e, t) => {
f.init(e, t);
e._zod.pattern = a;
e._zod.parse = (n, s) => {
if (t.coerce) try {
n.value = Boolean(n.value);
} catch (e) {}
const i = n.value;
if (typeof i === "boolean") return n;
n.issues.push({
expected: "boolean",
code: "invalid_type",
input: i,
inst: e
});
return n;
};
});
const g = s.xI("$ZodNull", (e, t) => {
f.init(e, t);
e._zod.pattern = c;
e._zod.values = new Set([ null ]);
e._zod.parse = (t, n) => {
const s = t.value;
if (s === null) return t;
t.issues.push({
expected: "null",
code: "invalid_type",
input: s,
inst: e
});
return t;
};
});
const y = s.xI("$ZodUnknown", (e, t) => {
f.init(e, t);
e._zod.parse = e => e;
});
const v = s.xI("$ZodNever", (e, t) => {
f.init(e, t);
e._zod.parse = (t, n) => {
t.issues.push({
expected: "never",
code: "invalid_type",
input: t.value,
inst: e
});
return t;
};
});
function capSize(e, t) {
const n = l.hi(e._zod.def.checks);
if (!n.length) return;
const s = Math.min(...n.map(e => e[0]));
const i = e._zod.parse;
e._zod.parse = (n, r) => {
const o = t(n.value);
if (o > s && !r?.skipChecks && r?.direction !== "backward") for (const [t, s] of l.hi(e._zod.def.checks)) if (o > t && s._zod.def.when(n)) {
const t = n.issues.length;
s._zod.check(n);
n.issues[t].continue = false;
l.d3(n.issues, t, e);
return n;
}
return i(n, r);
};
}
const arraySize = e => Array.isArray(e) ? e.length : -1;
function handleArrayResult(e, t, n) {
if (e.issues.length) t.issues.push(...l.lQ(n, e.issues));
t.value[n] = e.value;
}
const w = s.xI("$ZodArray", (e, t) => {
f.init(e, t);
const n = s.cr.memoizer;
n?.attach(e);
e._zod.parse = (s, i) => {
const r = s.value;
if (!Array.isArray(r)) {
s.issues.push({
expected: "array",
code: "invalid_type",
input: r,
inst: e
});
return s;
}
s.value = n ? n.alloc(e, s, Array(r.length), i) : Array(r.length);
const o = [];
const a = i?.abortEarly;
for (let e = 0; e < r.length; e++) {
const n = r[e];
const c = t.element._zod.run({
value: n,
issues: []
}, i);
if (c instanceof Promise) o.push(c.then(t => handleArrayResult(t, s, e))); else {
handleArrayResult(c, s, e);
if (a && c.issues.length !== 0 && l.QH(c)) break;
}
}
if (o.length) return Promise.all(o).then(() => s);
return s;
};
capSize(e, arraySize);
});
function handlePropertyResult(e, t, n, s, i, r) {
const o = n in s;
const a = r === "optional";
if (!o && a && i === "optional") return;
if (e.issues.length) {
if (i !== void 0 && a && !o) return;
t.issues.push(...l.lQ(n, e.issues));
}
if (!o && i === void 0) {
if (!e.issues.length) t.issues.push({
code: "invalid_type",
expected: "nonoptional",
input: void 0,
path: [ n ]
});
return;
}
if (e.value === void 0) {
if (o || i === "defaulted" && !a) t.value[n] = void 0;
} else t.value[n] = e.value;
}
const b = [];
function normalizeDef(e) {
const t = Object.keys(e.shape);
const n = Object.getOwnPropertySymbols(e.shape);
const s = n.length ? n : b;
const i = s.length ? [ ...t, ...s ] : t;
for (const t of i) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
const r = l.NM(e.shape);
return {
...e,
allKeys: i,
symbolKeys: s,
keySet: new Set(t),
numKeys: t.length,
optionalKeys: new Set(r)
};
}
function handleCatchall(e, t, n, s, i, r, o) {
const a = [];
const c = i.keySet;
const u = i.catchall._zod;
const f = u.def.type;
const d = u.optin;
const p = u.optout;
let h = 0;
for (const i in t) {
if (o && n.issues.length !== h) {
if (l.QH(n, h)) break;
h = n.issues.length;
}
if (c.has(i)) continue;
if (i === "__proto__") {
if (f === "never") a.push(i);
continue;
}
if (f === "never") {
a.push(i);
continue;
}
const r = u.run({
value: t[i],
issues: []
}, s);
if (r instanceof Promise) e.push(r.then(e => handlePropertyResult(e, n, i, t, d, p))); else handlePropertyResult(r, n, i, t, d, p);
}
if (a.length) n.issues.push({
code: "unrecognized_keys",
keys: a,
input: t,
inst: r,
continue: true
});
if (!e.length) return n;
return Promise.all(e).then(() => n);
}
const k = s.xI("$ZodObject", (e, t) => {
f.init(e, t);
const n = Object.getOwnPropertyDescriptor(t, "shape");
const i = n?.get ? n.get.raw : t.shape ?? {};
if (i) {
const get = () => {
const e = {
...i
};
Object.defineProperty(t, "shape", {
value: e
});
get.raw = e;
return e;
};
get.raw = i;
Object.defineProperty(t, "shape", {
get
});
}
const r = l.PO(() => normalizeDef(t));
l.v5(e, "propValues", e => {
const t = e.def.shape;
const n = {};
for (const e in t) {
const s = t[e]._zod;
if (s.values) {
if (!Object.prototype.hasOwnProperty.call(n, e)) l.Vy(n, e, new Set);
for (const t of s.values) n[e].add(t);
if (s.optin !== void 0) n[e].add(void 0);
}
}
return n;
});
const o = l.Gv;
const a = t.catchall;
let c;
const u = s.cr.memoizer;
u?.attach(e);
e._zod.parse = (t, n) => {
c ?? (c = r.value);
const s = t.value;
if (!o(s)) {
t.issues.push({
expected: "object",
code: "invalid_type",
input: s,
inst: e
});
return t;
}
t.value = u ? u.alloc(e, t, {}, n) : {};
const i = [];
const f = c.shape;
const d = n?.abortEarly;
let p = t.issues.length;
for (const e of c.allKeys) {
if (d && t.issues.length !== p) {
if (l.QH(t, p)) break;
p = t.issues.length;
}
if (e === "__proto__") continue;
const r = f[e];
const o = r._zod.optin;
const a = r._zod.optout;
const c = r._zod.run({
value: s[e],
issues: []
}, n);
if (c instanceof Promise) i.push(c.then(n => handlePropertyResult(n, t, e, s, o, a))); else handlePropertyResult(c, t, e, s, o, a);
}
if (!a) return i.length ? Promise.all(i).then(() => t) : t;
return handleCatchall(i, s, t, n, r.value, e, d === true);
};
});
function handleUnionResults(e, t, n, i) {
for (const n of e) if (n.issues.length === 0) {
t.value = n.value;
return t;
}
const r = e.filter(e => !l.QH(e));
if (r.length === 1) {
t.value = r[0].value;
return r[0];
}
t.issues.push({
code: "invalid_union",
input: t.value,
inst: n,
errors: e.map(e => e.issues.map(e => l.iR(e, i, s.$W())))
});
return t;
}
const S = s.xI("$ZodUnion", (e, t) => {
f.init(e, t);
l.v5(e, "optin", e => e.def.options.some(e => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some(e => e._zod.optin !== void 0) ? "optional" : void 0);
l.v5(e, "optout", e => e.def.options.some(e => e._zod.optout === "optional") ? "optional" : void 0);
l.v5(e, "values", e => {
if (e.def.options.every(e => e._zod.values)) return new Set(e.def.options.flatMap(e => Array.from(e._zod.values)));
return;
});
l.v5(e, "pattern", e => {
if (e.def.options.every(e => e._zod.pattern)) {
const t = e.def.options.map(e => e._zod.pattern);
return new RegExp(`^(${t.map(e => l.p6(e.source)).join("|")})$`);
}
return;
});
const n = t.options.length === 1 ? t.options[0]._zod.run : null;
e._zod.parse = (s, i) => {
if (n) return n(s, i);
let r = false;
const o = [];
for (const e of t.options) {
const t = e._zod.run({
value: s.value,
issues: []
}, i);
if (t instanceof Promise) {
o.push(t);
r = true;
} else {
if (t.issues.length === 0) return t;
o.push(t);
}
}
if (!r) return handleUnionResults(o, s, e, i);
return Promise.all(o).then(t => handleUnionResults(t, s, e, i));
};
});
const O = s.xI("$ZodRecord", (e, t) => {
f.init(e, t);
const n = s.cr.memoizer;
n?.attach(e);
e._zod.parse = (i, r) => {
const a = i.value;
if (!l.Qd(a)) {
i.issues.push({
expected: "record",
code: "invalid_type",
input: a,
inst: e
});
return i;
}
const c = [];
const u = t.keyType._zod.values;
if (u && !t.partial) {
i.value = n ? n.alloc(e, i, {}, r) : {};
const o = new Set;
for (const n of u) if (typeof n === "string" || typeof n === "number" || typeof n === "symbol") {
o.add(typeof n === "number" ? n.toString() : n);
if (n === "__proto__") continue;
const u = t.keyType._zod.run({
value: n,
issues: []
}, r);
if (u instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
if (u.issues.length) {
i.issues.push({
code: "invalid_key",
origin: "record",
issues: u.issues.map(e => l.iR(e, r, s.$W())),
input: n,
path: [ n ],
inst: e
});
continue;
}
const f = u.value;
if (f === "__proto__") continue;
const d = t.valueType._zod.run({
value: a[n],
issues: []
}, r);
if (d instanceof Promise) c.push(d.then(e => {
if (e.issues.length) i.issues.push(...l.lQ(n, e.issues));
i.value[f] = e.value;
})); else {
if (d.issues.length) i.issues.push(...l.lQ(n, d.issues));
i.value[f] = d.value;
}
}
let f;
for (const e in a) if (!o.has(e)) if (t.mode === "loose") {
if (e === "__proto__") continue;
i.value[e] = a[e];
} else {
f = f ?? [];
f.push(e);
}
if (f && f.length > 0) i.issues.push({
code: "unrecognized_keys",
input: a,
inst: e,
keys: f,
continue: true
});
} else {
i.value = n ? n.alloc(e, i, {}, r) : {};
let f;
for (const n of Reflect.ownKeys(a)) {
if (n === "__proto__") continue;
if (!Object.prototype.propertyIsEnumerable.call(a, n)) continue;
let d = t.keyType._zod.run({
value: n,
issues: []
}, r);
if (d instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
const p = typeof n === "string" && o.test(n) && d.issues.length;
if (p) {
const e = t.keyType._zod.run({
value: Number(n),
issues: []
}, r);
if (e instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
if (e.issues.length === 0) d = e;
}
if (d.issues.length) {
if (t.mode === "loose") i.value[n] = a[n]; else if (u) {
f = f ?? [];
f.push(n);
} else i.issues.push({
code: "invalid_key",
origin: "record",
issues: d.issues.map(e => l.iR(e, r, s.$W())),
input: n,
path: [ n ],
inst: e
});
continue;
}
const h = d.value;
if (h === "__proto__") continue;
const m = t.valueType._zod.run({
value: a[n],
issues: []
}, r);
if (m instanceof Promise) c.push(m.then(e => {
if (e.issues.length) i.issues.push(...l.lQ(n, e.issues));
i.value[h] = e.value;
})); else {
if (m.issues.length) i.issues.push(...l.lQ(n, m.issues));
i.value[h] = m.value;
}
}
if (f && f.length > 0) i.issues.push({
code: "unrecognized_keys",
input: a,
inst: e,
keys: f,
continue: true
});
}
if (c.length) return Promise.all(c).then(() => i);
return i;
};
});
const A = s.xI("$ZodEnum", (e, t) => {
f.init(e, t);
const n = l.w5(t.entries);
const s = new Set(n);
e._zod.values = s;
l.v5(e, "pattern", e => {
const t = l.w5(e.def.entries).filter(e => l.qQ.has(typeof e));
return new RegExp(t.length ? `^(${t.map(e => l.sD(e.toString())).join("|")})$` : "^[^\\s\\S]$");
});
e._zod.parse = (t, i) => {
const r = t.value;
if (s.has(r)) return t;
t.issues.push({
code: "invalid_value",
values: n,
input: r,
inst: e
});
return t;
};
});
const x = s.xI("$ZodLiteral", (e, t) => {
f.init(e, t);
const n = new Set(t.values);
e._zod.values = n;
l.v5(e, "pattern", e => {
const t = e.def.values;
return new RegExp(t.length ? `^(${t.map(e => typeof e === "string" ? l.sD(e) : e ? l.sD(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
});
e._zod.parse = (s, i) => {
const r = s.value;
if (n.has(r)) return s;
s.issues.push({
code: "invalid_value",
values: t.values,
input: r,
inst: e
});
return s;
};
});
const N = s.xI("$ZodTransform", (e, t) => {
f.init(e, t);
e._zod.optin = "optional";
s.cr.memoizer?.guard(e);
e._zod.parse = (n, i) => {
if (i.direction === "backward") throw new s.cV(e.constructor.name);
const r = t.transform(n.value, n);
if (i.async) {
const e = r instanceof Promise ? r : Promise.resolve(r);
return e.then(e => {
n.value = e;
return n;
});
}
if (r instanceof Promise) throw new s.GT;
n.value = r;
return n;
};
});
function handleOptionalResult(e, t) {
e.value = t.issues.length ? void 0 : t.value;
return e;
}
const E = s.xI("$ZodOptional", (e, t) => {
f.init(e, t);
l.v5(e, "optin", e => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
e._zod.optout = "optional";
l.v5(e, "values", e => {
const t = e.def.innerType._zod.values;
return t ? new Set([ ...t, void 0 ]) : void 0;
});
l.v5(e, "pattern", e => {
const t = e.def.innerType._zod.pattern;
return t ? new RegExp(`^(${l.p6(t.source)})?$`) : void 0;
});
e._zod.parse = (e, n) => {
if (e.value === void 0) {
if (t.innerType._zod.optin !== "defaulted") return e;
const s = t.innerType._zod.run({
value: e.value,
issues: []
}, n);
if (s instanceof Promise) return s.then(t => handleOptionalResult(e, t));
return handleOptionalResult(e, s);
}
return t.innerType._zod.run(e, n);
};
});
const I = s.xI("$ZodNullable", (e, t) => {
f.init(e, t);
l.v5(e, "optin", e => e.def.innerType._zod.optin);
l.v5(e, "optout", e => e.def.innerType._zod.optout);
l.v5(e, "pattern", e => {
const t = e.def.innerType._zod.pattern;
return t ? new RegExp(`^(${l.p6(t.source)}|null)$`) : void 0;
});
l.v5(e, "values", e => e.def.innerType._zod.values ? new Set([ ...e.def.innerType._zod.values, null ]) : void 0);
e._zod.parse = (e, n) => {
if (e.value === null) return e;
return t.innerType._zod.run(e, n);
};
});
const M = s.xI("$ZodDefault", (e, t) => {
f.init(e, t);
e._zod.optin = "defaulted";
l.v5(e, "values", e => e.def.innerType._zod.values);
e._zod.parse = (e, n) => {
if (n.direction === "backward") return t.innerType._zod.run(e, n);
if (e.value === void 0) {
e.value = t.defaultValue;
return e;
}
const s = t.innerType._zod.run(e, n);
if (s instanceof Promise) return s.then(e => handleDefaultResult(e, t));
return handleDefaultResult(s, t);
};
});
function handleDefaultResult(e, t) {
if (e.value === void 0) e.value = t.defaultValue;
return e;
}
function handleCatchResult(e, t, n, i) {
if (!t.issues.length) {
e.value = t.value;
if (t.memo) e.memo = true;
return e;
}
e.value = n.catchValue({
...t,
value: e.value,
error: {
issues: t.issues.map(e => l.iR(e, i, s.$W()))
},
input: e.value
});
return e;
}
const $ = s.xI("$ZodCatch", (e, t) => {
f.init(e, t);
l.v5(e, "optin", e => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
l.v5(e, "optout", e => e.def.innerType._zod.optout);
l.v5(e, "values", e => e.def.innerType._zod.values);
e._zod.parse = (e, n) => {
if (n.direction === "backward") return t.innerType._zod.run(e, n);
const s = t.innerType._zod.run({
value: e.value,
issues: []
}, n);
if (s instanceof Promise) return s.then(s => handleCatchResult(e, s, t, n));
return handleCatchResult(e, s, t, n);
};
});
const T = s.xI("$ZodPipe", (e, t) => {
f.init(e, t);
l.v5(e, "values", e => e.def.in._zod.values);
l.v5(e, "optin", e => e.def.in._zod.optin);
l.v5(e, "optout", e => e.def.out._zod.optout);
l.v5(e, "propValues", e => e.def.in._zod.propValues);
e._zod.parse = (e, n) => {
if (n.direction === "backward") {
const s = t.out._zod.run(e, n);
if (s instanceof Promise) return s.then(e => handlePipeResult(e, t.in, n));
return handlePipeResult(s, t.in, n);
}
const s = t.in._zod.run(e, n);
if (s instanceof Promise) return s.then(e => handlePipeResult(e, t.out, n));
return handlePipeResult(s, t.out, n);
};
});
function handlePipeResult(e, t, n) {
if (e.issues.some(e => e.code !== "unrecognized_keys")) {
e.aborted = true;
return e;
}
return t._zod.run({
value: e.value,
issues: e.issues
}, n);
}
const C = s.xI("$ZodLazy", (e, t) => {
f.init(e, t);
l.gJ(e._zod, "innerType", () => {
const e = t;
if (!e._cachedInner) e._cachedInner = t.getter();
return e._cachedInner;
});
l.v5(e, "pattern", e => e.innerType?._zod?.pattern);
l.v5(e, "propValues", e => e.innerType?._zod?.propValues);
l.v5(e, "optin", e => e.innerType?._zod?.optin ?? void 0);
l.v5(e, "optout", e => e.innerType?._zod?.optout ?? void 0);
e._zod.parse = (t, n) => {
const s = e._zod.innerType;
return s._zod.run(t, n);
};
});
const L = s.xI("$ZodCustom", (e, t) => {
i.QP.init(e, t);
f.init(e, t);
e._zod.parse = (e, t) => e;
e._zod.check = n => {
const s = n.value;
const i = t.fn(s);
if (i instanceof Promise) return i.then(t => handleRefineResult(t, n, s, e));
handleRefineResult(i, n, s, e);
return;
};
});
function handleRefineResult(e, t, n, s) {
if (!e) {
const e = {
code: "custom",
input: n,
inst: s,
path: [ ...s._zod.def.path ?? [] ],
continue: !s._zod.def.abort
};
if (s._zod.def.params) e.params = s._zod.def.params;
t.issues.push(l.sn(e));
}
}
var P = n(3305);
var j = n(3945);
const z = s.xI("ZodMiniType", (e, t) => {
if (!e._zod) throw new Error("Uninitialized schema in ZodMiniType.");
f.init(e, t);
e.def = t;
e.type = t.type;
}, {
get with() {
return this.check;
},
set with(e) {
l.qh(this, "with", e);
},
parse(e, t) {
return j.qg(this, e, t, {
callee: this.parse
});
},
parseAsync(e, t) {
return j.EJ(this, e, t, {
callee: this.parseAsync
});
},
safeParse(e, t) {
return j.xL(this, e, t);
},
safeParseAsync(e, t) {
return j.bp(this, e, t);
},
check(...e) {
const t = this.def;
return this.clone({
...t,
checks: [ ...t.checks ?? [], ...e.map(e => typeof e === "function" ? {
_zod: {
check: e,
def: {
check: "custom"
},
onattach: []
}
} : e) ]
}, {
parent: true
});
},
clone(e, t) {
return l.o8(this, e, t);
},
brand() {
return this;
},
register(e, t) {
e.add(this, t);
return this;
},
apply(e, ...t) {
return t.length === 0 ? e(this) : e(this, ...t);
}
});
const D = s.xI("ZodMiniString", (e, t) => {
d.init(e, t);
z.init(e, t);
});
function schemas_string(e) {
return P.Rl(D, e);
}
const q = s.xI("ZodMiniNumber", (e, t) => {
p.init(e, t);
z.init(e, t);
});
function schemas_number(e) {
return P.F7(q, e);
}
const B = s.xI("ZodMiniNumberFormat", (e, t) => {
h.init(e, t);
q.init(e, t);
});
function schemas_int(e) {
return P.LK(B, e);
}
const F = s.xI("ZodMiniBoolean", (e, t) => {
m.init(e, t);
z.init(e, t);
});
function schemas_boolean(e) {
return P._L(F, e);
}
const R = s.xI("ZodMiniNull", (e, t) => {
g.init(e, t);
z.init(e, t);
});
function schemas_null(e) {
return P.jw(R, e);
}
const K = s.xI("ZodMiniUnknown", (e, t) => {
y.init(e, t);
z.init(e, t);
});
function unknown() {
return P.em(K);
}
const Y = s.xI("ZodMiniNever", (e, t) => {
v.init(e, t);
z.init(e, t);
});
function never(e) {
return P.G8(Y, e);
}
const U = s.xI("ZodMiniArray", (e, t) => {
w.init(e, t);
z.init(e, t);
});
function array(e, t) {
return new U({
type: "array",
element: e,
...l.A2(t)
});
}
const V = s.xI("ZodMiniObject", (e, t) => {
k.init(e, t);
z.init(e, t);
l.X(e, "shape", e => e._zod.def.shape, false);
});
function object(e, t) {
const n = {
type: "object",
shape: e ?? {},
...l.A2(t)
};
return new V(n);
}
function strictObject(e, t) {
return new V({
type: "object",
shape: e,
catchall: never(),
...l.A2(t)
});
}
function looseObject(e, t) {
return new V({
type: "object",
shape: e,
catchall: unknown(),
...l.A2(t)
});
}
function extend(e, t) {
return l.X$(e, t);
}
const W = s.xI("ZodMiniUnion", (e, t) => {
S.init(e, t);
z.init(e, t);
});
function union(e, t) {
return new W({
type: "union",
options: e,
...l.A2(t)
});
}
const J = s.xI("ZodMiniRecord", (e, t) => {
O.init(e, t);
z.init(e, t);
});
function record(e, t, n) {
if (!t || !t._zod) return new J({
type: "record",
keyType: schemas_string(),
valueType: e,
...l.A2(t)
});
return new J({
type: "record",
keyType: e,
valueType: t,
...l.A2(n)
});
}
const Z = s.xI("ZodMiniEnum", (e, t) => {
A.init(e, t);
z.init(e, t);
e.options = [ ...e._zod.values ];
});
function _enum(e, t) {
const n = Array.isArray(e) ? Object.fromEntries(e.map(e => [ e, e ])) : e;
return new Z({
type: "enum",
entries: n,
...l.A2(t)
});
}
const G = s.xI("ZodMiniLiteral", (e, t) => {
x.init(e, t);
z.init(e, t);
});
function literal(e, t) {
return new G({
type: "literal",
values: Array.isArray(e) ? e : [ e ],
...l.A2(t)
});
}
const H = s.xI("ZodMiniTransform", (e, t) => {
N.init(e, t);
z.init(e, t);
});
function transform(e) {
return new H({
type: "transform",
transform: e
});
}
const Q = s.xI("ZodMiniOptional", (e, t) => {
E.init(e, t);
z.init(e, t);
});
function optional(e) {
return new Q({
type: "optional",
innerType: e
});
}
const X = s.xI("ZodMiniNullable", (e, t) => {
I.init(e, t);
z.init(e, t);
});
function nullable(e) {
return new X({
type: "nullable",
innerType: e
});
}
function nullish(e) {
return optional(nullable(e));
}
const ee = s.xI("ZodMiniDefault", (e, t) => {
M.init(e, t);
z.init(e, t);
});
function _default(e, t) {
return new ee({
type: "default",
innerType: e,
get defaultValue() {
return typeof t === "function" ? t() : l.yG(t);
}
});
}
const te = s.xI("ZodMiniCatch", (e, t) => {
$.init(e, t);
z.init(e, t);
});
function _catch(e, t) {
return new te({
type: "catch",
innerType: e,
catchValue: typeof t === "function" ? t : l.SS(t)
});
}
const ne = s.xI("ZodMiniPipe", (e, t) => {
T.init(e, t);
z.init(e, t);
});
function pipe(e, t) {
return new ne({
type: "pipe",
in: e,
out: t
});
}
const se = s.xI("ZodMiniLazy", (e, t) => {
C.init(e, t);
z.init(e, t);
});
function _lazy(e) {
return new se({
type: "lazy",
getter: e
});
}
const ie = s.xI("ZodMiniCustom", (e, t) => {
L.init(e, t);
z.init(e, t);
});
function check(e, t) {
const n = new i.QP({
check: "custom",
...l.A2(t)
});
n._zod.check = e;
return n;
}
function refine(e, t = {}) {
return P.fU(ie, e, t);
}
P.q0;
P.mI;
function json() {
const e = _lazy(() => union([ schemas_string(), schemas_number(), schemas_boolean(), schemas_null(), array(e), record(schemas_string(), e) ]));
return e;
}
}),
1431: ((e, t, n) => {
n.d(t, {
F0: () => latestAnnouncement,
Gx: () => leadTimeBetween,
gl: () => earliestStart,
oT: () => o
});
var s = n(9467);
var i = n(5854);
var r = n(7209);
const o = 2;
function leadTimeBetween(e) {
const t = (0, r.gD)(e.announced);
const n = lastDayThatCounts(e.start, e.reading);
const a = [];
const c = [];
for (let s = (0, r.fi)(t, 1); s <= n; s = (0, r.fi)(s, 1)) {
const t = (0, i.kb)(s, e.extra);
if (t.working === null) return {
known: false,
beyond: s
};
if (t.working) a.push(s); else c.push({
date: s,
why: t.why,
name: t.name
});
}
return {
known: true,
sufficient: a.length >= o,
announcedOn: t,
nightOf: (0, s.kB)(e.start),
workingDays: a.length,
counted: a,
skipped: c
};
}
function earliestStart(e) {
const t = (0, r.fi)((0, r.gD)(e.announced), 1);
const n = secondWorkingDay(t, 1, e.extra);
if (n === null) return null;
const i = e.reading === "full-days" ? (0, r.l$)((0, r.fi)(n, 1), "00:00") : (0, 
r.l$)(n, s.hu.opens);
return (0, s.gR)(i, e.hours, e.downtime);
}
function latestAnnouncement(e) {
const t = lastDayThatCounts(e.start, e.reading);
const n = secondWorkingDay(t, -1, e.extra);
return n === null ? null : (0, r.l$)(n, "00:00");
}
function lastDayThatCounts(e, t) {
return t === "full-days" ? (0, r.fi)((0, r.gD)(e), -1) : (0, s.kB)(e);
}
function secondWorkingDay(e, t, n) {
let s = 0;
for (let a = e; ;a = (0, r.fi)(a, t)) {
const e = (0, i.kb)(a, n);
if (e.working === null) return null;
if (e.working && ++s === o) return a;
}
}
}),
7494: ((e, t, n) => {
n.d(t, {
Yq: () => samePerson,
kX: () => couldBeLogin,
xM: () => accountNamed,
z7: () => isGitHubActions
});
var s = n(3978);
function accountNamed(e) {
const t = (0, s.e)(e);
const [, n] = /^(?:https?:\/\/)?(?:www\.)?github\.com\/@?([a-z\d_-]+)\/?$/.exec(t) ?? [];
const [, i] = /^@?([a-z\d_-]+(?:\[bot\])?) ?[([]@?(?:git ?hub|gh)[)\]]$/.exec(t) ?? [];
const [, r] = /^git ?hub ?: ?@?([a-z\d_-]+)$/.exec(t) ?? [];
return n ?? i ?? r ?? t;
}
function samePerson(e, t) {
return e.id !== null && t.id !== null ? e.id === t.id : (0, s.D)(e.login) === (0, 
s.D)(t.login);
}
function isGitHubActions(e) {
return e.login === "github-actions[bot]" && e.type === "Bot";
}
function couldBeLogin(e) {
return /^[a-z\d_-]{1,100}(?:\[bot\])?$/.test(accountNamed(e));
}
}),
4916: ((e, t, n) => {
n.d(t, {
F: () => a,
G: () => problemsOf
});
var s = n(2375);
var i = n(3596);
var r = n(6616);
var o = n(4450);
function problemsOf(e) {
const {now: t, landing: n, receipts: s, consents: r, roster: o, files: a, target: c} = e;
const l = [ t, n, s, r, o, c.deployed, c.tagNow ];
const u = l.flatMap(e => e?.known === false ? [ e.problem ] : []);
const f = a.kind === "unknown" ? [ a.problem ] : [];
const d = new Map([ ...e.problems, ...u, ...f ].map(e => [ JSON.stringify([ e.code, e.request, e.status, e.detail, e.flaw, e.permission ]), e ]));
return [ ...d ].sort(([e], [t]) => (0, i.z)(e, t)).map(([, e]) => e);
}
const a = {
id: "api",
subject: "run",
waivedByUrgency: false,
enforcedOutsideProduction: true,
foreseen: "notice",
judge({facts: e}) {
const t = problemsOf(e).filter(({code: e}) => e !== "clock.unverifiable");
const n = e.requests === void 0 ? {} : {
requests: e.requests.requests
};
if (t.length > 0) return t.map(e => (0, r.vm)(e.code, null, {
...(0, o.t)(e),
...n
}));
return [ (0, s.a)(e) ? (0, r.hH)("offline") : (0, r.IX)("verified", n) ];
}
};
}),
8363: ((e, t, n) => {
n.d(t, {
ZS: () => decidingLines,
_N: () => linesOfFreeze,
nZ: () => withDecidingLines
});
var s = n(6745);
var i = n(4278);
const r = [ "contacts", "approvers", "urgent-authorities", "evidence", "calendar", "window", "freezes", "urgent" ];
function withDecidingLines(e, t) {
const n = t(e);
const {heldBy: i} = e.facts;
if (i === void 0 || !n.some(s.M5)) return n;
const r = codesIn(t(ownCase(e, i)));
const a = n.filter(e => (0, s.M5)(e) && !r.has(e.code));
if (a.length === 0) return n;
const c = partsOf(e, i);
const l = new Map;
for (const {code: e} of a) {
const n = sufficing(c, e, t);
l.set(e, (n.length === 0 ? [ o ] : n).map(placed(i)));
}
return n.map(e => {
const t = (0, s.M5)(e) ? l.get(e.code) : void 0;
return t === void 0 ? e : {
...e,
decidedBy: t
};
});
}
function linesOfFreeze(e, t) {
const n = t?.own.solution.freezes.some(t => isSame(t, e)) ?? true;
if (t === void 0 || n) return [];
return linesAdding(e, t).map(placed(t));
}
function linesAdding({from: e, to: t}, {lines: n}) {
return n.filter(({freeze: n}) => n?.from === e && n.to === t);
}
function decidingLines(e) {
const t = e.flatMap(({decidedBy: e}) => e ?? []);
return [ ...new Map(t.map(e => [ JSON.stringify(e), e ])).values() ];
}
const o = {
file: ".ezdrav/organisation.yml",
key: "",
line: 1
};
function placed({repository: e, commit: t}) {
return ({file: n, key: s, line: i}) => ({
repository: e,
commit: t,
file: n,
key: s,
line: i
});
}
function codesIn(e) {
return new Set(e.filter(s.M5).map(({code: e}) => e));
}
function sufficing(e, t, n) {
return e.filter(({judged: e}) => codesIn(n(e)).has(t)).flatMap(({lines: e, within: s}) => {
const i = sufficing(s, t, n);
return i.length === 0 ? e : i;
});
}
function ownCase(e, {own: t}, n = {}) {
const {heldBy: s, ...i} = e.facts;
const {solution: r = t.solution, roster: o = t.roster} = n;
return {
...e,
solution: r,
facts: {
...i,
formerRules: null,
roster: i.roster.known ? {
...i.roster,
value: o
} : i.roster
}
};
}
function partsOf(e, t) {
const {own: n} = t;
const {solution: s, facts: o} = e;
const taking = (n, s, i) => ({
judged: ownCase(e, t, {
solution: n
}),
lines: s,
within: i
});
const a = r.filter(e => !isSame(n.solution[e], s[e])).map(i => {
const r = linesOf(t, i);
const o = i === "freezes" ? freezeParts(e, t) : valueParts(e, t, i);
return taking({
...n.solution,
[i]: s[i]
}, r, o);
});
const c = o.roster.known ? o.roster.value : null;
if (isSame(c, n.roster)) return a;
const l = (0, i.X)(o).map(({person: e}) => e.id);
const u = t.lines.filter(({account: e}) => e !== void 0 && l.includes(e));
const f = u.length === 0 ? linesOf(t, "staff") : u;
return [ ...a, {
judged: ownCase(e, t, {
roster: c
}),
lines: f,
within: []
} ];
}
function freezeParts(e, t) {
const {solution: n} = t.own;
const s = e.solution.freezes.filter(e => !n.freezes.some(t => isSame(e, t)));
return s.map(s => {
const i = [ ...n.freezes, s ];
return {
judged: ownCase(e, t, {
solution: {
...n,
freezes: i
}
}),
lines: linesAdding(s, t),
within: []
};
});
}
function valueParts(e, t, n) {
const {solution: s} = t.own;
const [i, r] = [ s[n], e.solution[n] ];
if (!isBlock(i) || !isBlock(r)) return [];
return Object.keys(r).filter(e => !isSame(i[e], r[e])).map(o => {
const a = {
...i,
[o]: r[o]
};
return {
judged: ownCase(e, t, {
solution: {
...s,
[n]: a
}
}),
lines: linesOf(t, `${n}.${o}`),
within: []
};
});
}
function isBlock(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function linesOf({lines: e}, t) {
return e.filter(e => e.key === t);
}
function isSame(e, t) {
return JSON.stringify(e) === JSON.stringify(t);
}
}),
8048: ((e, t, n) => {
n.d(t, {
L: () => decide,
U: () => reasonCodesOf
});
var s = n(7273);
var i = n(1852);
function reasonCodesOf(e) {
const t = s.OE.filter(t => e.some(e => e.outcome === "fail" && e.code === t));
const n = s.OE.filter(n => !t.includes(n) && e.some(e => e.outcome === "unverifiable" && e.code === n));
return [ ...t, ...n ];
}
const r = [ "file", "target", "clock" ];
function isWhole(e) {
return i.U.every(({id: t}) => {
const n = e.filter(e => e.rule === t);
return n.length > 0 && (!r.includes(t) || n.every(e => e.outcome === "pass"));
});
}
function decide(e, t) {
const n = e.filter(e => e.outcome === "fail");
if (n.some(e => e.rule === "file")) return "invalid";
if (n.length > 0) return "deny";
if (e.some(e => e.outcome === "unverifiable")) return "unverifiable";
if (!isWhole(e)) return "error";
return t ? "allow-urgent" : "allow";
}
}),
8395: ((e, t, n) => {
n.d(t, {
Bs: () => isOfTheHouse,
Mc: () => entriesOf,
tl: () => listedIn
});
var s = n(7494);
var i = n(3596);
function entriesOf(e, t) {
return t.staff.filter(({github: t}) => t !== void 0 && (0, s.Yq)(t, e)).toSorted((e, t) => (0, 
i.z)(e.ref, t.ref));
}
function listedIn(e, t) {
const n = [ ...t.staff, ...t.inOneOnly ?? [] ];
return entriesOf(e, {
...t,
staff: n
})[0];
}
function isOfTheHouse(e, t) {
const n = t.roster.known ? t.roster.value : null;
return n !== null && listedIn(e, n) !== void 0;
}
}),
2448: ((e, t, n) => {
n.d(t, {
Z: () => environmentMeant
});
function environmentMeant({environments: e}, t) {
const n = t.toLowerCase();
const lists = e => e.some(e => e.toLowerCase() === n);
if (lists(e.production)) return "production";
if (lists(e.test)) return "test";
return n === "production" || n === "test" ? n : t;
}
}),
3236: ((e, t, n) => {
n.d(t, {
M: () => r,
f: () => o
});
var s = n(2375);
var i = n(6616);
const r = [ "push", "release", "workflow_dispatch" ];
const o = {
id: "event",
subject: "run",
waivedByUrgency: false,
enforcedOutsideProduction: true,
foreseen: "night",
judge({facts: e}) {
if ((0, s.a)(e)) return [ (0, i.hH)("no-run") ];
const t = {
event: e.event,
allowed: r
};
const n = r.some(t => t === e.event);
return [ n ? (0, i.IX)("verified", t) : (0, i.fJ)("event.not-allowed", "verified", t) ];
}
};
}),
4758: ((e, t, n) => {
n.d(t, {
a: () => loosenings,
k: () => rowsOfEveryVersion
});
var s = n(1909);
var i = n(6745);
var r = n(1852);
var o = n(4591);
var a = n(6616);
var c = n(4450);
function loosenings(e, t = r.U) {
return looseningsOf(e, (0, o.R)(e, t), t).map(({former: e}) => e);
}
function rowsOfEveryVersion(e, t = r.U) {
const n = (0, o.R)(e, t);
const s = looseningsOf(e, n, t);
if (s.length === 0) return n;
return r.U.flatMap(({id: t}) => {
const r = n.filter(({rule: e}) => e === t);
if (t === "rules") return [ ...r.filter(i.M5), ...s.map(rowOf(e)) ];
const o = distinct(s.flatMap(({rows: e}) => e.filter(({rule: e}) => e === t)));
return o.length === 0 ? r : [ ...r.filter(i.M5), ...o ];
});
}
function looseningsOf(e, t, n) {
const r = new Set(t.filter(i.M5).map(keyOf));
return (0, s.dS)(e).map(({former: e, judged: t}) => {
const s = (0, o.R)(t, n).filter(e => (0, i.M5)(e) && !r.has(keyOf(e)));
return {
former: e,
rows: s
};
}).filter(({rows: e}) => e.length > 0);
}
function keyOf({rule: e, code: t, outcome: n}) {
return `${e} ${t} ${n}`;
}
function distinct(e) {
return [ ...new Map(e.map(e => [ keyOf(e), e ])).values() ];
}
function rowOf({solution: e}) {
return ({former: t, rows: n}) => {
const {file: i, changed: r, supersededBy: o, pull: l} = t;
return {
rule: "rules",
...(0, a.fJ)("rules.loosened", "verified", {
file: i,
changed: r,
by: o.by?.login ?? null,
"pushed-at": (0, c.at)(o.at),
commit: o.commit.slice(0, 12),
"pull-request": l?.url ?? null,
codes: [ ...new Set(n.map(({code: e}) => e)) ],
"holds-from": (0, c.at)((0, s.Pl)(o.at, e))
})
};
};
}
}),
1909: ((e, t, n) => {
n.d(t, {
Nk: () => stillCounts,
Pl: () => holdsFrom,
dS: () => formerCases,
tW: () => countingVersions
});
var s = n(1431);
var i = n(9467);
var r = n(3367);
var o = n(8395);
var a = n(7494);
var c = n(1532);
var l = n(3596);
var u = n(4278);
function stillCounts(e, t, n) {
const i = (0, s.Gx)({
announced: e,
start: t,
reading: "default",
extra: n
});
return !i.known || !i.sufficient;
}
function countingVersions({solution: e, facts: t}) {
const {formerRules: n} = t;
if (n?.known !== true) return [];
const s = (0, c.I)(t);
const i = e.calendar["extra-non-working-days"];
return n.value.filter(({supersededBy: e}) => s === null || stillCounts(e.at, s, i));
}
function holdsFrom(e, t) {
return (0, s.gl)({
announced: e,
reading: "default",
extra: t.calendar["extra-non-working-days"],
hours: i.hu,
downtime: false
});
}
function formerCases(e) {
const {heldBy: t, ...n} = e.facts;
const s = {
...e,
facts: n
};
const i = countingVersions(s);
const r = [ s.solution, ...i.flatMap(({rules: e}) => "solution" in e ? [ e.solution ] : []) ];
return i.filter(e => releasedBy(e, r, s) === null).flatMap(e => {
const {rules: t} = e;
if ("solution" in t) return [ {
former: e,
judged: {
...s,
solution: t.solution
}
} ];
const n = rosterBy(t.roster, e, s);
if (n === null) return [];
const i = {
known: true,
value: n,
grade: "recorded",
sources: []
};
return [ {
former: e,
judged: {
...s,
facts: {
...s.facts,
roster: i
}
}
} ];
});
}
function rosterBy(e, {supersededBy: t, pull: n}, s) {
const {facts: i} = s;
const l = (0, c.I)(i);
if (!i.roster.known || l === null) return null;
const f = i.roster.value;
if (f === null) return e;
const d = [ t.by, ...n === null ? [ null ] : [ n.author, ...n.writers ] ];
const p = (0, u.X)(i).map(({person: e}) => e);
const h = e.staff.filter(t => {
if (t.github === void 0) return false;
const n = {
login: t.github.login,
id: t.github.id
};
const gone = e => {
const t = (0, o.Mc)(n, e);
return t.length > 0 && t.every(e => (0, r.SR)(e, l));
};
const s = d.some(e => !isPerson(e) || [ n, ...p ].some(t => (0, a.Yq)(t, e)));
return s && gone(e) && !gone(f);
});
if (h.length === 0) return null;
const isOfDeparted = ({github: e}) => e !== void 0 && h.some(t => t.github.id === e.id);
return {
...f,
staff: [ ...f.staff.filter(e => !isOfDeparted(e)), ...h ]
};
}
function isPerson(e) {
return e !== null && e.id !== null && e.type === "User" && !(0, a.z7)(e);
}
function releasedBy({rules: e, supersededBy: t, pull: n}, s, i) {
if (n === null) return null;
const {facts: r, candidate: o} = i;
const c = r.landing?.known === true ? r.landing.value : null;
if (o !== null && c === null) return null;
const u = c === null ? [] : [ c.author, c.landedBy, ...c.writers ?? [] ];
const f = [ t.by, n.mergedBy, n.author, ...n.writers, ...u, r.actor ];
if (!f.every(e => e !== null && e.id !== null)) return null;
const d = [ ...f, r.triggeringActor ].filter(e => e !== null);
const p = "solution" in e ? [ e.solution ] : s;
const h = new Map(n.reviews.filter(({state: e}) => e !== "COMMENTED" && e !== "PENDING").toSorted((e, t) => e.submittedAt - t.submittedAt || (0, 
l.$)(e.id, t.id)).map(e => [ e.user.id, e ]));
const m = [ ...h.values() ].find(({state: e, onHead: t, user: n}) => e === "APPROVED" && t && n.type === "User" && p.every(e => isEntitled(n, e)) && !d.some(e => (0, 
a.Yq)(e, n)));
return m?.user ?? null;
}
function isEntitled({id: e}, t) {
const {approvers: n, "urgent-authorities": s = []} = t;
return [ ...n.client, ...n["ezdrav-ict"], ...s ].some(t => "id" in t && t.id === e);
}
}),
845: ((e, t, n) => {
n.d(t, {
C: () => l,
F: () => freezesOver
});
var s = n(9466);
var i = n(6950);
var r = n(1532);
var o = n(3596);
var a = n(6616);
var c = n(4450);
function inOrder(e) {
return e.toSorted((e, t) => t.to - e.to || e.from - t.from || (0, o.z)(e.reason, t.reason));
}
function freezesOver({schedule: e, urgent: t}, {freezes: n}) {
return n.filter(n => e.start < n.to && n.from < e.end && !(t !== void 0 && n.urgent === "allowed"));
}
const l = {
id: "freeze",
subject: "run",
waivedByUrgency: false,
enforcedOutsideProduction: true,
foreseen: "plan",
judge({candidate: e, solution: t, facts: n}) {
const o = (0, r.I)(n);
if (o === null) return [ (0, a.hH)("now-unknown") ];
const l = e?.intervention.urgent !== void 0;
const u = (0, i.hB)((0, i.V)(n.now), (0, i.YL)(n));
const f = inOrder(t.freezes).filter(({from: e, to: t}) => (0, s.gR)({
start: e,
end: t
}, o)).map(e => ({
blocks: !(l && e.urgent === "allowed"),
facts: {
now: (0, c.at)(o),
from: (0, c.at)(e.from),
to: (0, c.at)(e.to),
reason: e.reason,
urgent: e.urgent
}
}));
const d = f.filter(({blocks: e}) => e);
if (d.length > 0) return d.map(e => (0, a.fJ)("freeze.active", u, e.facts));
if (n.files.kind !== "read") return [ (0, a.hH)("files-not-read") ];
return [ (0, a.IX)(u, {
now: (0, c.at)(o),
periods: t.freezes.length,
passed: f.map(e => e.facts)
}) ];
}
};
}),
6950: ((e, t, n) => {
n.d(t, {
V: () => gradeOf,
YL: () => gradeOfFiles,
du: () => isAtLeast,
hB: () => weakest,
qO: () => strength
});
const s = {
claimed: 0,
recorded: 1,
vouched: 2,
verified: 3
};
function strength(e) {
return s[e];
}
function weakest(e, ...t) {
return t.reduce((e, t) => s[t] < s[e] ? t : e, e);
}
function isAtLeast(e, t) {
return s[e] >= s[t];
}
function gradeOfFiles(e) {
return e.files.kind === "read" ? e.files.grade : "claimed";
}
function gradeOf(e) {
return e.known ? e.grade : "claimed";
}
}),
9419: ((e, t, n) => {
n.d(t, {
KY: () => heardAhead,
ib: () => heardFacts,
_D: () => heardOf,
aq: () => missFacts,
I8: () => refusalFacts
});
var s = n(2595);
var i = n(3596);
const r = /^.*\/approve\b.*$/im;
function missOf({kind: e, body: t}, {candidate: {intervention: n, planDigest: s}}) {
const [i] = r.exec(t) ?? [];
if (i === void 0) return null;
const o = `/approve ${n.id} ${s}`;
if (t.replace(/[ \t\r\n]*$/, "") === o) return e === "comment" ? null : "elsewhere";
if (i.trimStart().startsWith(">")) return "quoted";
if (t.includes("`") || /^(?: {4}|\t)/.test(i)) return "in-code";
const [a] = /sha256:[0-9a-f]+/i.exec(i) ?? [];
if (a === void 0) return "no-digest";
if (a.toLowerCase() !== s) return "older-plan";
if (i.trim() === o) return t.trim() === o ? "not-exact" : "more-text";
return i.trim().toLowerCase() === o.toLowerCase() ? "capitals" : "not-exact";
}
function nearMiss(e, t) {
const {facts: n, solution: s} = t;
if (n.consents?.known !== true) return null;
const [r = null] = n.consents.value.filter(e => e.kind !== "review").filter(({user: t}) => s.approvers[e].some(e => "id" in e && e.id === t.id)).flatMap(e => {
const n = missOf(e, t);
return n === null ? [] : [ {
comment: e,
why: n
} ];
}).toSorted(({comment: e}, {comment: t}) => t.createdAt - e.createdAt || (0, i.$)(t.id, e.id));
return r;
}
var o = n(485);
var a = n(9146);
var c = n(4450);
function heardOf(e, t, n, i = s.av) {
const r = (0, a.GK)(e, t, n, i);
if (r !== null) return {
party: e,
no: r,
miss: null
};
const o = t.some(i) ? null : nearMiss(e, n);
return o === null ? null : {
party: e,
no: r,
miss: o
};
}
function heardAhead(e) {
const counts = ({codes: e}) => e.every(e => e === "approval.unverifiable");
return [ "client", "ezdrav-ict" ].map(t => heardOf(t, (0, o.mh)(t, e), e, counts)).filter(e => e !== null);
}
function refusalFacts({via: e, id: t, by: n, at: s, reference: i}) {
return {
via: e,
id: t,
by: n.login,
at: (0, c.at)(s),
reference: i
};
}
function missFacts({comment: e, why: t}) {
return {
"near-miss": t,
"near-miss-by": e.user.login,
"near-miss-at": (0, c.at)(e.createdAt),
"near-miss-url": e.url
};
}
function heardFacts({party: e, no: t, miss: n}) {
return {
party: e,
...t === null ? missFacts(n) : refusalFacts(t)
};
}
}),
9835: ((e, t, n) => {
n.d(t, {
JT: () => judgeAnnouncement,
Mg: () => landingUnknown,
mo: () => landedAt
});
var s = n(9466);
var i = n(6950);
var r = n(2375);
var o = n(9778);
function landingUnknown({facts: e}) {
return !(0, r.a)(e) && e.landing?.known !== true;
}
function landedAt({facts: e}) {
return e.landing?.known === true ? e.landing.value.landedAt : null;
}
function judgeAnnouncement(e) {
const t = (0, o.bh)("announcement", e);
return {
sending: t,
announced: announcedBy(t, e)
};
}
function announcedBy(e, t) {
if (e.kind === "unknown") return {
kind: "unknown"
};
if (e.kind !== "sent") return {
kind: "none"
};
if (landingUnknown(t)) return {
kind: "unknown"
};
const {notice: n} = e;
const r = n.via === "receipt" ? "delivered" : "recorded";
const o = t.facts.landing;
if (o?.known !== true) return {
kind: "announced",
at: n.at,
basis: r,
grade: n.grade
};
const a = (0, s.IW)(o.value.landedAt, n.at);
return {
kind: "announced",
at: a,
basis: a > n.at ? "landed" : r,
grade: (0, i.hB)(o.grade, n.grade)
};
}
}),
2595: ((e, t, n) => {
n.d(t, {
EJ: () => strongestFirst,
Sr: () => missingCode,
av: () => isValidApproval
});
var s = n(6950);
var i = n(3596);
function isValidApproval({codes: e}) {
return e.length === 0;
}
function strongestFirst(e) {
const rank = e => isValidApproval(e) ? (0, s.qO)(e.grade) : -1;
return e.toSorted((e, t) => rank(t) - rank(e) || t.at - e.at || (0, i.$)(t.id, e.id));
}
function missingCode(e) {
return e === "client" ? "approval.client-missing" : "approval.ezdrav-ict-missing";
}
}),
5583: ((e, t, n) => {
n.d(t, {
z: () => judgeNotification
});
var s = n(9466);
var i = n(9835);
var r = n(7597);
var o = n(9778);
var a = n(1532);
const c = 12;
function isForEarlierPlan(e, t) {
return e.kind === "sent" && e.notice.plan === void 0 && (0, r.Y)(e.notice.at, (0, 
i.mo)(t));
}
function isUnknown(e, t) {
return e.kind === "unknown" || e.kind === "sent" && e.notice.plan === void 0 && (0, 
i.Mg)(t);
}
function judgeNotification(e) {
const t = (0, o.bh)("notification", e);
const n = (0, a.I)(e.facts);
const i = t.kind === "sent" ? t.notice : null;
const l = i === null ? [] : (0, o.RH)(i.recipients, e);
const u = Math.min(c, e.solution.urgent["valid-hours"]);
const f = i === null ? null : (0, s.tY)(i.at, u * s.dp);
const d = [];
if (t.kind === "none" || isForEarlierPlan(t, e)) d.push("urgent.not-notified");
if (l.length > 0) d.push("urgent.recipient-missing");
if (t.kind === "other-plan") d.push("urgent.plan-changed");
if (i !== null && (0, r.d)(i.at, n)) d.push("urgent.notified-in-future");
if (n !== null && f !== null && !(n < f)) d.push("urgent.expired");
if (isUnknown(t, e)) d.push("urgent.unverifiable");
return {
sending: t,
missing: l,
expiresAt: f,
codes: d
};
}
}),
6447: ((e, t, n) => {
n.d(t, {
p: () => lastStart
});
var s = n(9466);
function lastStart({schedule: e}) {
const {end: t, "work-minutes": n, "rollback-minutes": i = 0} = e;
return n === void 0 ? null : (0, s.tY)(t, -(n + i) * s.pY);
}
}),
3760: ((e, t, n) => {
n.d(t, {
ME: () => mailboxesOf,
UE: () => outsidersOf,
o3: () => i
});
const s = [ "client", "ezdrav-ict" ];
const i = {
senders: [],
isPublic: () => false
};
function mailboxesOf({approvers: e}) {
return s.flatMap(t => e[t].flatMap((e, n) => "email" in e ? [ {
party: t,
index: n,
email: e.email,
mailDomain: e["mail-domain"] ?? null,
answersByHand: e["answers-by-itself"] === false
} ] : []));
}
function outsidersOf({contacts: e, contractor: t}, n = []) {
return {
house: [ t?.contact, ...n ].flatMap(e => e?.replace(/^[\s\S]*<|>[\s\S]*$/g, "").trim() ?? []),
desks: [ "servicedesk@src.si", e.servicedesk ]
};
}
}),
1930: ((e, t, n) => {
n.d(t, {
H_: () => doubtfulNo,
n3: () => mailedApprovals,
nU: () => mailedRejections
});
var s = n(7674);
var i = n(6936);
var r = n(9835);
var o = n(3760);
var a = n(7597);
var c = n(1532);
var l = n(6452);
var u = n(2039);
var f = n(7411);
function textIn(e, t) {
const n = e.signed?.payload[t];
return typeof n === "string" ? n : "";
}
function isStillListed(e, t, {solution: n}) {
const s = (0, o.ME)(n);
const r = s.find(({party: t, index: n}) => `${t}[${n}]` === e);
if (r === void 0 || !(0, i.Z3)(r).includes(t)) return false;
return (0, i.e$)(r, s, (0, o.UE)(n), () => false).length === 0;
}
function mailedAnswers(e, t) {
const {facts: n, solution: i, candidate: o} = t;
return (n.answers ?? []).flatMap(d => {
const {kind: p, id: h} = d;
const m = (0, s.p)(textIn(d, "date"));
if (p !== "approval" && p !== "rejection" || !m.ok) return [];
if (textIn(d, "party") !== e) return [];
const g = (0, u.h)(d, i);
const y = (0, l.JI)(g);
const v = m.instant;
const w = textIn(d, "plan");
const [b, k] = [ textIn(d, "approver"), textIn(d, "domain") ];
const S = g?.kind === "verified" && d.signed?.payload["by-itself"] === false;
const O = [];
if (w !== o.planDigest) O.push("approval.plan-changed"); else if ((0, f.J)({
at: v,
plan: o.planDigest,
via: "approval"
}, t) === "set-aside") O.push("approval.before-announcement");
if ((0, a.d)(v, (0, c.I)(n))) O.push("approval.in-future");
if (!isStillListed(b, k, t)) O.push("approval.not-authorised");
if (!y || (0, r.Mg)(t)) O.push("approval.unverifiable");
const A = {
party: e,
via: "mail",
id: h,
by: {
login: `${b} (${k})`,
id: null
},
at: v,
reference: textIn(d, "message-id"),
bound: "digest",
self: "not-checkable",
telephone: false,
grade: S ? "vouched" : "recorded",
codes: O
};
return [ {
kind: p,
party: e,
at: v,
plan: w,
signed: y,
consent: A
} ];
});
}
function mailedApprovals(e, t) {
return mailedAnswers(e, t).filter(({kind: e}) => e === "approval").map(({consent: e}) => e);
}
function doubtfulNo(e, t) {
return mailedAnswers(e, t).some(({kind: e, signed: n, plan: s}) => e === "rejection" && !n && s === t.candidate.planDigest);
}
function mailedRejections(e, t) {
return mailedAnswers(e, t).filter(({kind: e, signed: n, plan: s}) => e === "rejection" && n && s === t.candidate.planDigest).map(({consent: {via: t, id: n, by: s, at: i, reference: r, grade: o}}) => ({
party: e,
via: t,
id: n,
by: s,
at: i,
reference: r,
grade: o
}));
}
}),
7597: ((e, t, n) => {
n.d(t, {
Y: () => isBefore,
d: () => isAfter
});
function isBefore(e, t) {
return !(e >= (t ?? e));
}
function isAfter(e, t) {
return !(e <= (t ?? e));
}
}),
3978: ((e, t, n) => {
n.d(t, {
D: () => foldAscii,
e: () => foldFully
});
function foldAscii(e) {
return e.trim().replace(/[A-Z]/g, e => e.toLowerCase());
}
function foldFully(e) {
return e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim().replace(/^[@\s]+/, "");
}
}),
9778: ((e, t, n) => {
n.d(t, {
Fr: () => signatureDemanded,
OZ: () => signatureShown,
RH: () => missingRecipients,
ad: () => unsigned,
bh: () => sending,
p_: () => receiptDemanded
});
var s = n(3978);
var i = n(6950);
var r = n(2375);
var o = n(6452);
var a = n(2039);
var c = n(6719);
var l = n(7411);
const u = "servicedesk@src.si";
function counting(e, t) {
switch ((0, l.J)(e, t)) {
case "this-plan":
return {
kind: "sent",
notice: e
};

case "other-plan":
return {
kind: "other-plan",
at: e.at
};

case "set-aside":
return {
kind: "none",
why: "set-aside"
};
}
}
function fromBlock(e, t) {
const {"sent-at": n, recipients: s, reference: o, plan: a} = e;
const c = (0, r.a)(t.facts) ? "claimed" : (0, i.YL)(t.facts);
const l = {
via: "record",
receipt: null,
witness: null,
mailServer: null
};
return counting({
...l,
at: n,
recipients: s,
reference: o,
plan: a,
grade: c
}, t);
}
function isNewer(e, t, {candidate: n, facts: s}) {
const i = e["sent-at"];
const r = s.landing?.known === true && i >= s.landing.value.landedAt;
return i > t && (e.plan === void 0 ? r : e.plan === n.planDigest);
}
function fromReceipt(e, t) {
switch (e.kind) {
case "counts":
{
const {receipt: n, payload: s, witness: i} = e;
const {deliveredAt: r, id: a} = n;
const {recipients: c, messageId: l, mailServer: u = null} = s;
const f = n.kind === "notification" && s.runId === t.facts.runId;
if (signatureDemanded(t) && !f && i?.kind !== "verified") return {
kind: "unknown",
why: unsigned(i),
witness: i
};
const d = t.candidate.planDigest;
const p = (0, o.LM)(i, t.facts);
const h = {
via: "receipt",
at: r,
recipients: c,
reference: l,
plan: d,
grade: p
};
return counting({
...h,
receipt: a,
witness: i,
mailServer: u
}, t);
}

case "other-server":
return {
kind: "unknown",
why: "other-server"
};

case "other-plan":
return {
kind: "other-plan",
at: e.receipt.deliveredAt
};

case "other-notice":
return {
kind: "none",
why: e.receipt.kind === "withdrawal" ? "withdrawn" : "nothing"
};

case "unbound":
return {
kind: "unknown",
why: "receipt-unbound",
witness: witnessOf(e, t)
};

case "run-unknown":
return {
kind: "unknown",
why: "run-unknown",
witness: witnessOf(e, t)
};

case "unreadable":
return {
kind: "unknown",
why: "receipt-unreadable"
};

case "delivery-unknown":
return {
kind: "unknown",
why: "delivery-unknown",
witness: witnessOf(e, t)
};

case "none":
return {
kind: "none",
why: "nothing"
};
}
}
function witnessOf({receipt: e}, {solution: t}) {
return (0, a.h)(e, t);
}
function unsigned(e) {
switch (e?.kind) {
case void 0:
return "not-signed";

case "recorded":
return e.missing[0];

case "unproven":
return e.reason;

case "refused":
return "signature-refused";
}
}
function receiptDemanded({solution: e, facts: t}) {
return e.evidence.announcement !== "landed" && !(0, r.a)(t);
}
function signatureShown(e) {
const t = e.kind === "sent" ? e.notice.witness : null;
const n = e.kind === "unknown" ? e.witness ?? null : t;
const s = e.kind === "sent" ? e.notice.mailServer : null;
return {
...(0, a.w)(n),
"mail-server": s
};
}
function signatureDemanded({solution: e, facts: t}) {
return e.evidence.announcement === "signed" && !(0, r.a)(t);
}
function sending(e, t) {
const {candidate: n, facts: s} = t;
const {announcement: i, urgent: o} = n.intervention;
const a = e === "announcement" ? i : o?.notification;
const l = receiptDemanded(t) ? void 0 : a;
if ((0, r.a)(s)) return l === void 0 ? {
kind: "none",
why: "nothing"
} : fromBlock(l, t);
if (s.receipts?.known !== true || s.repository === null) return {
kind: "unknown",
why: "receipts-unknown"
};
const u = (0, c.V)(s.receipts.value, e, t);
if (l === void 0) return fromReceipt(u, t);
if (u.kind === "counts") {
const e = fromReceipt(u, t);
const n = e.kind !== "sent" && e.kind !== "unknown";
const s = isNewer(l, u.receipt.deliveredAt, t);
return n && s ? fromBlock(l, t) : e;
}
const f = u.kind === "none" || u.kind === "delivery-unknown";
if (f || isNewer(l, u.receipt.deliveredAt, t)) return fromBlock(l, t);
return fromReceipt(u, t);
}
function missingRecipients(e, {solution: t}) {
const n = new Set(e.map(s.D));
const i = t.contacts["solution-custodian"];
const r = n.has(u) ? [] : [ u ];
const o = [ ...n ].filter(e => e !== u && e !== "");
const a = i !== void 0 && (0, s.D)(i) !== u;
if (!a) return o.length > 0 ? r : [ ...r, "second-address" ];
return n.has((0, s.D)(i)) ? r : [ ...r, i ];
}
}),
1532: ((e, t, n) => {
n.d(t, {
I: () => nowOf
});
var s = n(9466);
const i = Date.UTC(2e3, 0, 1);
const r = Date.UTC(2101, 0, 1);
function nowOf(e) {
if (!e.now.known) return null;
const t = e.now.value;
return i <= t && t < r ? (0, s.B9)(t) : null;
}
}),
2375: ((e, t, n) => {
n.d(t, {
a: () => isOffline
});
function isOffline(e) {
return e.event === null && e.landing === null && e.receipts === null && e.consents === null;
}
}),
3596: ((e, t, n) => {
n.d(t, {
$: () => byId,
z: () => byText
});
function byText(e, t) {
return e < t ? -1 : e > t ? 1 : 0;
}
function byId(e, t) {
return e.length - t.length || byText(e, t);
}
}),
485: ((e, t, n) => {
n.d(t, {
mh: () => approvalsOf,
YV: () => choosePair,
kP: () => sameReference,
bl: () => sameWho
});
var s = n(2595);
var i = n(3978);
var r = n(6950);
var o = n(2375);
var a = n(9466);
var c = n(9835);
var l = n(8395);
var u = n(7494);
var f = n(9155);
var d = n(7597);
var p = n(1532);
var h = n(9149);
var m = n(7411);
const g = 12 * a.dp;
function isOfEarlierPlan(e, t) {
const n = (0, c.mo)(t);
if (t.candidate.intervention.urgent !== void 0) return (0, d.Y)((0, a.tY)(e, g), n);
const {sending: s} = (0, c.JT)(t);
const i = s.kind === "sent" ? s.notice.at : s.kind === "other-plan" ? s.at : null;
return (0, d.Y)(e, n) || (0, d.Y)(e, i);
}
function isEarlier({at: e, plan: t}, n) {
const s = (0, m.J)({
at: e,
plan: t,
via: "approval"
}, n);
if (t !== void 0) return s === "set-aside";
return s !== "this-plan" || isOfEarlierPlan(e, n);
}
function selfCodes(e, t) {
const {people: n, complete: s} = (0, f.h)(t);
if (n.some(({login: t}) => (0, i.e)(t) === (0, u.xM)(e))) return [ "approval.self" ];
return s || !(0, u.kX)(e) ? [] : [ "approval.unverifiable" ];
}
function codesOf(e, t, n) {
const {candidate: s, facts: r, solution: o} = n;
const {by: a, at: f, reference: m, plan: g} = e;
const y = (0, p.I)(r);
const v = [];
if (isEarlier(e, n)) v.push("approval.before-announcement");
if ((0, d.d)(f, y)) v.push("approval.in-future");
const w = (0, i.e)(m) !== "" && (t || (0, h.jF)(m, o));
if (!w) v.push("approval.reference-malformed");
v.push(...selfCodes(a, n));
if (g !== void 0 && g !== s.planDigest) v.push("approval.plan-changed");
const b = (0, l.Bs)({
login: (0, u.xM)(a),
id: null
}, r);
if (b && !v.includes("approval.self")) v.push("approval.not-authorised");
if ((0, c.Mg)(n)) v.push("approval.unverifiable");
return [ ...new Set(v) ];
}
function recordedApproval(e, t) {
const {candidate: n, facts: a} = t;
const {approvals: c, urgent: l} = n.intervention;
const d = c?.[e];
if (d === void 0) return null;
const p = l !== void 0 && (0, h.PI)(d.reference);
const {by: m, at: g, reference: y, plan: v} = d;
return {
party: e,
via: "record",
id: "",
by: {
login: m,
id: null
},
at: g,
reference: y,
bound: v === void 0 ? "time" : "digest",
self: (0, u.kX)(m) && (0, f.h)(t).people.length > 0 ? "checked" : "not-checkable",
telephone: p,
grade: (0, o.a)(a) ? "claimed" : (0, r.YL)(a),
codes: (0, i.e)(m) === "" ? [ (0, s.Sr)(e) ] : codesOf(d, p, t)
};
}
var y = n(1930);
var v = n(3596);
const w = /^\/approve (\S+) (sha256:[0-9a-f]{64})[ \t\r\n]*$/;
function personCodes(e, t, n, s) {
const {facts: i, solution: r} = s;
const {people: o, complete: a} = (0, f.h)(s);
const h = (0, p.I)(i);
const g = s.candidate.planDigest;
const y = n === "client" ? "ezdrav-ict" : "client";
const v = r.approvers[y].some(t => "id" in t && t.id === e.id);
const w = [];
if ((0, m.J)({
at: t,
plan: g,
via: "approval"
}, s) === "set-aside") w.push("approval.before-announcement");
if ((0, d.d)(t, h)) w.push("approval.in-future");
if (o.some(t => (0, u.Yq)(t, e))) w.push("approval.self");
const b = (0, l.Bs)(e, i) && !w.includes("approval.self");
if (e.type !== "User" || v || b) w.push("approval.not-authorised");
if (!a || (0, c.Mg)(s)) w.push("approval.unverifiable");
return w;
}
function isListed(e, t, {solution: n}) {
return n.approvers[t].some(t => "id" in t && t.id === e.id);
}
function lastStands(e) {
const t = e.filter(({state: e}) => e !== "COMMENTED" && e !== "PENDING").toSorted((e, t) => e.submittedAt - t.submittedAt || (0, 
v.$)(e.id, t.id));
return [ ...new Map(t.map(e => [ e.user.id, e ])).values() ];
}
function reviewCodes(e, t, n) {
if (e.state !== "APPROVED") return [ (0, s.Sr)(t) ];
const i = e.onHead && e.planDigest === n.candidate.planDigest;
return i ? [] : [ "approval.plan-changed" ];
}
function commentCodes(e, t, n) {
const s = [];
if (t !== n.candidate.planDigest) s.push("approval.plan-changed");
if (e.edited || e.minimised) s.push("approval.edited");
if (e.byEmail || e.viaApp) s.push("approval.not-authorised");
return s;
}
function verifiedApprovals(e, t) {
const {consents: n} = t.facts;
if (n?.known !== true) return [];
const s = (0, r.V)(n);
const i = n.value.filter(({user: n}) => isListed(n, e, t));
const shape = (n, i, r) => ({
party: e,
via: n.kind,
id: n.id,
by: n.user,
at: i,
reference: n.url,
bound: "digest",
self: "checked",
telephone: false,
grade: s,
codes: [ ...new Set([ ...r, ...personCodes(n.user, i, e, t) ]) ]
});
const o = lastStands(i.filter(e => e.kind === "review")).map(n => shape(n, n.submittedAt, reviewCodes(n, e, t)));
const a = i.flatMap(e => {
if (e.kind !== "comment") return [];
const n = w.exec(e.body);
if (n?.[1] !== t.candidate.intervention.id) return [];
return [ shape(e, e.createdAt, commentCodes(e, n[2], t)) ];
});
return [ ...o, ...a ];
}
function meetsDemand({grade: e, telephone: t}, {facts: n, solution: s}) {
return t || (0, o.a)(n) || (0, r.du)(e, s.evidence.approvals);
}
function approvalsOf(e, t) {
const n = recordedApproval(e, t);
const i = [ ...n === null ? [] : [ n ], ...verifiedApprovals(e, t), ...(0, y.n3)(e, t) ];
return (0, s.EJ)(i.filter(e => meetsDemand(e, t)));
}
function sameWho(e, t) {
const n = e.by.id !== null && e.by.id === t.by.id;
return n || (0, i.e)(e.by.login) === (0, i.e)(t.by.login);
}
function sameReference(e, t) {
const n = e.telephone && t.telephone;
return !n && (0, i.e)(e.reference) === (0, i.e)(t.reference);
}
function choosePair(e, t) {
const n = e.filter(s.av).flatMap(e => t.filter(s.av).map(t => [ e, t ]));
const i = n.find(([e, t]) => !sameWho(e, t) && !sameReference(e, t));
return i ?? [ e[0], t[0] ];
}
}),
4536: ((e, t, n) => {
n.d(t, {
g: () => personBehind
});
var s = n(2375);
function personBehind(e, t) {
if (e === null) return null;
const n = e.type === "User" && e.id !== null;
return n || (0, s.a)(t) ? e : null;
}
}),
1711: ((e, t, n) => {
n.d(t, {
RJ: () => aheadOf,
ce: () => looseningsByThen,
sb: () => mayBecomeLawful,
Lq: () => planRows,
CF: () => rowsIfTold
});
var s = n(7209);
var i = n(9835);
var r = n(1532);
var o = n(2375);
function withAssumedNotice(e) {
const {candidate: t, solution: n, facts: s} = e;
const i = (0, r.I)(s);
if (i === null) return e;
const a = n.contacts["solution-custodian"] ?? "skrbnik@ezdrav.invalid";
const c = [ "servicedesk@src.si", a ];
if ((0, o.a)(s)) return {
...e,
candidate: withRecord(t, c, i)
};
const l = {
known: true,
value: [ assumedReceipt(t, c, s.repository ?? "", i) ],
grade: "verified",
sources: []
};
return {
...e,
facts: {
...s,
receipts: l
}
};
}
const a = "<foreseen@ezdrav.invalid>";
const c = {
run: "0",
attempt: 1,
event: "push",
commit: "",
ref: "",
workflow: "",
jobWorkflow: "",
workflowCommit: null,
jobCommit: null,
repository: "",
hosted: true,
keyId: ""
};
function withRecord(e, t, n) {
const s = e.planDigest;
const i = {
"sent-at": n,
recipients: t,
reference: a,
plan: s
};
return {
...e,
intervention: {
...e.intervention,
announcement: i
}
};
}
function assumedReceipt({intervention: e, planDigest: t}, n, s, i) {
return {
kind: e.urgent === void 0 ? "announcement" : "notification",
id: "0",
repository: s,
environment: "ezdrav-announcement",
creator: {
login: "github-actions[bot]",
id: 41898282,
type: "Bot"
},
commit: "",
payload: {
schema: 1,
interventionId: e.id,
planDigest: t,
recipients: n,
messageId: a,
runId: "0"
},
createdAt: i,
deliveredAt: i,
run: {
known: true,
value: {
event: "push",
onDefaultBranch: true,
commitStood: true,
createdAt: i,
endedAt: null
},
grade: "claimed",
sources: []
},
commitStood: true,
signature: {
kind: "verified",
statement: {
...c,
at: i
}
}
};
}
var l = n(4758);
var u = n(1852);
var f = n(6745);
var d = n(4591);
var p = n(8599);
var h = n(5507);
function rulesForeseen(...e) {
return u.U.filter(({foreseen: t}) => e.includes(t));
}
function moments({candidate: e, solution: t}) {
const {start: n, end: s} = e.intervention.schedule;
const i = t.freezes.map(({to: e}) => e).filter(e => n < e && e < s);
return [ n, ...i.toSorted((e, t) => e - t) ];
}
function at(e, t) {
const n = {
known: true,
value: t,
grade: "claimed",
sources: []
};
return {
...e,
facts: {
...e.facts,
now: n
}
};
}
function toldNow(e, t) {
const n = (0, h.$_)(t);
const s = Object.keys(n).some(t => t in e.facts);
return s ? {
...e,
facts: {
...e.facts,
...n
}
} : e;
}
function planRows(e) {
return atBest(e, t => (0, d.R)(t, rulesForeseen("plan")).map(t => toldNow(t, e)));
}
function atBest(e, t) {
const [n, ...s] = moments(e);
return s.map(n => t(at(e, n))).reduce((e, t) => t.filter(f.M5).length < e.filter(f.M5).length ? t : e, t(at(e, n)));
}
function rowsIfTold(e) {
const t = isUrgent(e) ? (0, l.k)(withAssumedNotice(e), [ ...rulesForeseen("plan", "notice", "answer"), p.a ]) : rowsByThen(e, withAssumedNotice(e));
const n = u.U.map(({id: e}) => e);
return t.filter(isReal).map(withoutForeseen).toSorted((e, t) => n.indexOf(e.rule) - n.indexOf(t.rule));
}
function mayBecomeLawful(e) {
return !rowsByThen(e, e).some(f.M5);
}
function looseningsByThen(e) {
const t = withAssumedNotice(e);
if (isUrgent(e)) return (0, l.a)(t, rulesForeseen("plan", "notice", "answer"));
return moments(e).flatMap(e => (0, l.a)(at(t, e), rulesForeseen("plan", "notice")));
}
function isUrgent({candidate: e}) {
return e.intervention.urgent !== void 0;
}
function rowsByThen(e, t) {
const n = [ ...(0, d.R)(t, rulesForeseen("notice")), ...planRows(e) ];
if (n.some(f.M5)) return n;
const s = atBest(t, e => (0, l.k)(e, rulesForeseen("plan", "notice")));
return s.some(({code: e}) => e === "rules.loosened") ? s : n;
}
function aheadOf(e, t) {
const {candidate: n, solution: o} = e;
const {schedule: a, urgent: c} = n.intervention;
const d = (0, r.I)(e.facts);
if (d === null || c !== void 0) return null;
if (a.start <= d || a.end <= a.start) return null;
const p = new Set(t.filter(f.M5).map(({rule: e, code: t}) => `${e} ${t}`));
const h = (0, i.JT)(e).announced.kind !== "none";
const m = h ? e : withAssumedNotice(e);
const g = (h ? u.U : rulesForeseen("plan", "notice", "night")).map(({id: e}) => e);
const newAt = t => (0, l.k)(at(m, t)).filter(({rule: e, code: t, outcome: n}) => n === "fail" && g.includes(e) && !p.has(`${e} ${t}`)).map(t => toldNow(t, e));
const [y, ...v] = moments(e);
const w = newAt(y);
const b = w.length === 0 ? y : v.find(e => newAt(e).length === 0);
const {ends: k} = o.contract ?? {};
const S = k !== void 0 && (0, s.l$)((0, s.fi)(k, 1), "00:00") <= a.start;
return {
rows: w.map(withoutForeseen),
clearFrom: b ?? null,
contractEnded: S ? k : null
};
}
function isReal(e) {
return (0, f.M5)(e) || e.rule !== "announcement" && e.rule !== "urgent";
}
const m = new Set([ "via", "sent-at", "notified-at", "expires-at", "reference", "recipients", "receipt", "signature", "signature-lacks" ]);
function withoutForeseen(e) {
if (e.rule !== "announcement" && e.rule !== "urgent") return e;
const t = Object.entries(e.facts).filter(([e]) => !m.has(e));
return {
...e,
facts: Object.fromEntries(t)
};
}
}),
6452: ((e, t, n) => {
n.d(t, {
JI: () => isSigned,
LM: () => gradeOfReceipt,
NZ: () => o,
hJ: () => bindingOf
});
var s = n(9466);
var i = n(6950);
var r = n(2039);
const o = [ "push", "workflow_dispatch", "schedule" ];
const a = s.pY;
function bindingOf(e, {solution: t, facts: n}) {
if (isSigned((0, r.h)(e, t))) return "bound";
const {run: i, commitStood: c, createdAt: l, deliveredAt: u, kind: f, payload: d} = e;
if (i === void 0 || !i.known) return "unknown";
const p = i.value;
if (p === null) return "unbound";
const isWithin = e => e >= p.createdAt && (p.endedAt === null || e <= (0, s.tY)(p.endedAt, a));
if (c !== true || !isWithin(l) || !isWithin(u ?? l)) return "unbound";
const h = o.includes(p.event);
if (h && p.onDefaultBranch && p.commitStood) return i.grade === "claimed" || speaks(p, t) ? "bound" : "unbound";
if (f !== "notification" || p.onDefaultBranch) return "unbound";
return d !== null && d.runId === n.runId ? "bound" : "another-run";
}
function speaks({path: e}, {evidence: t}) {
const n = (t.workflows ?? []).filter(e => e.startsWith(".github/"));
return n.length === 0 || e !== void 0 && n.includes(e);
}
function isSigned(e) {
return e?.kind === "verified" || e?.kind === "recorded";
}
function gradeOfReceipt(e, t) {
return e?.kind === "verified" ? "verified" : (0, i.YL)(t);
}
}),
2039: ((e, t, n) => {
n.d(t, {
h: () => receiptSignature,
w: () => shownSignature
});
var s = n(646);
function receiptSignature({signature: e}, {evidence: t}) {
if (e === void 0) return null;
if (e.kind !== "recorded") return e;
const n = t.workflows ?? [];
return (0, s.fn)(e.statement, {
workflows: n,
trusts: t["self-hosted"] === "trusted"
});
}
function shownSignature(e) {
const t = e === null ? null : `signature-${e.kind}`;
return {
signature: t,
"signature-lacks": [ ...lacking(e) ]
};
}
function lacking(e) {
if (e === null) return [];
switch (e.kind) {
case "verified":
return [];

case "recorded":
return e.missing;

case "unproven":
return [ e.reason ];

case "refused":
return [ ...new Set(e.faults.map(({code: e}) => e)) ];
}
}
}),
6719: ((e, t, n) => {
n.d(t, {
V: () => judgeReceipts
});
var s = n(7494);
var i = n(3978);
var r = n(3596);
var o = n(6452);
var a = n(2039);
var c = n(9149);
const l = "ezdrav-announcement";
const u = 1;
function isOurs(e, t) {
return (0, s.z7)(e.creator) && e.environment === l && (0, i.D)(e.repository) === (0, 
i.D)(t);
}
function isWellFormed(e) {
return e.schema === u && (0, c.uV)(e.messageId) && /^\d+$/.test(e.runId);
}
function isDelivered(e) {
return e.deliveredAt !== null;
}
function judge(e, t, n) {
const {payload: s, kind: r} = e;
const {candidate: c, solution: l} = n;
if (s === null || !isWellFormed(s)) return {
kind: "unreadable",
receipt: e
};
if (r !== t) return {
kind: "other-notice",
receipt: e
};
if (s.planDigest !== c.planDigest) return {
kind: "other-plan",
receipt: e,
payload: s
};
const u = (0, o.hJ)(e, n);
if (u !== "bound") return {
kind: u === "unknown" ? "run-unknown" : "unbound",
receipt: e
};
const f = l.contacts["mail-server"];
const {mailServer: d = f} = s;
if (f !== void 0 && (0, i.D)(String(d)) !== (0, i.D)(f)) return {
kind: "other-server",
receipt: e
};
return {
kind: "counts",
receipt: e,
payload: s,
witness: (0, a.h)(e, l)
};
}
function judgeReceipts(e, t, n) {
const {candidate: s, facts: i, solution: c} = n;
const saysTheSame = ({kind: e, payload: n}) => e === t && n?.planDigest === s.planDigest;
const isVerified = e => (0, a.h)(e, c)?.kind === "verified";
const l = e.filter(e => isOurs(e, i.repository ?? "")).filter(e => e.kind !== t || (0, 
o.hJ)(e, n) !== "another-run").filter(({payload: e}) => e === null || e.interventionId === s.intervention.id).toSorted((e, t) => (0, 
r.$)(e.id, t.id));
const u = l.some(e => saysTheSame(e) && isVerified(e));
const f = c.evidence.announcement === "signed" && u;
const [d] = l.filter(isDelivered).filter(e => !f || !saysTheSame(e) || isVerified(e)).map(e => ({
at: e.deliveredAt,
reading: judge(e, t, n)
})).toSorted((e, t) => t.at - e.at || rank(e.reading) - rank(t.reading));
const p = l.find(saysTheSame);
const h = p === void 0 ? {
kind: "none"
} : {
kind: "delivery-unknown",
receipt: p
};
return d?.reading ?? h;
}
function rank(e) {
return e.kind === "counts" ? 1 : 0;
}
}),
9149: ((e, t, n) => {
n.d(t, {
PI: () => isTelephone,
jF: () => fitsPattern,
uV: () => isMessageIdLike
});
function isMessageIdLike(e) {
return /^<[^<>\s]+@[^<>\s]+>$/.test(e.trim());
}
function isTelephone(e) {
return /^(?:telephone|telefon)$/i.test(e.trim());
}
function fitsPattern(e, t) {
const {"reference-pattern": n = ""} = t;
try {
return isMessageIdLike(e) || new RegExp(n, "u").test(e.trim());
} catch {
return false;
}
}
}),
1852: ((e, t, n) => {
n.d(t, {
U: () => Z
});
var s = n(9835);
var i = n(3978);
var r = n(6950);
var o = n(7597);
var a = n(9778);
var c = n(1532);
var l = n(3596);
var u = n(9149);
var f = n(6616);
var d = n(4450);
function earlierNotice(e, {facts: t}) {
const n = t.landing?.known === true ? t.landing.value : null;
return {
"told-at": (0, d.at)(e.kind === "other-plan" ? e.at : null),
"no-other-since": (0, d.at)(n?.noOtherSince ?? null),
...(0, a.OZ)(e),
"set-aside": e.kind === "none" && e.why === "set-aside"
};
}
function referenceCodes(e, t) {
if (e === void 0 || (0, i.e)(e) === "") return [ "announcement.no-reference" ];
return (0, u.jF)(e, t.solution) ? [] : [ "announcement.reference-malformed" ];
}
const p = {
id: "announcement",
subject: "intervention",
waivedByUrgency: true,
enforcedOutsideProduction: false,
foreseen: "notice",
judge(e) {
const {facts: t, solution: n, candidate: i} = e;
const {sending: u, announced: p} = (0, s.JT)(e);
const h = (0, c.I)(t);
const m = (0, s.mo)(e);
const g = u.kind === "sent" ? u.notice : null;
const y = g === null ? [] : (0, a.RH)(g.recipients, e);
const v = [];
if (u.kind === "none") v.push("announcement.missing");
if (u.kind === "other-plan") v.push("announcement.plan-changed");
if (y.length > 0) v.push("announcement.recipient-missing");
if (g !== null) v.push(...referenceCodes(g.reference, e));
const w = [ g?.at ?? [], m ?? [] ].flat();
if (w.some(e => (0, o.d)(e, h))) v.push("announcement.in-future");
const b = {
demand: n.evidence.announcement,
"receipt-demanded": (0, a.p_)(e),
via: g?.via ?? null,
"sent-at": (0, d.at)(g?.at ?? null),
"landed-at": (0, d.at)(m),
"announced-at": p.kind === "announced" ? (0, d.at)(p.at) : null,
reference: g?.reference ?? null,
"reference-pattern": n["reference-pattern"] ?? null,
recipients: [ ...g?.recipients ?? [] ].sort(l.z),
missing: y,
custodian: n.contacts["solution-custodian"] ?? null,
"custodian-named": n.contacts["solution-custodian"] !== void 0,
plan: i.planDigest,
receipt: g?.receipt ?? null,
withdrawn: u.kind === "none" && u.why === "withdrawn",
...earlierNotice(u, e),
unknown: u.kind === "unknown" ? u.why : (0, s.Mg)(e) ? "landing-unknown" : null,
sources: (0, d.u)(t.landing, t.receipts)
};
const k = g?.grade ?? (0, r.YL)(t);
if (b.unknown !== null) v.push("announcement.unverifiable");
return v.length > 0 ? (0, f.Ke)(v, k, b) : [ (0, f.IX)(k, b) ];
}
};
var h = n(4916);
var m = n(485);
var g = n(2595);
var y = n(9155);
var v = n(2375);
var w = n(9419);
var b = n(9146);
function shownOf(e) {
const {via: t, by: n, at: s, reference: i, bound: r, self: o, telephone: a, id: c} = e;
return {
via: t,
id: c,
by: n.login,
at: (0, d.at)(s),
reference: i,
bound: r,
self: o,
telephone: a
};
}
function doubted(e) {
const t = (0, b.OD)(e).map(({id: e, user: t, createdAt: n, url: s}) => ({
id: e,
by: t.login,
at: (0, d.at)(n),
reference: s
}));
return t.length === 0 ? {} : {
doubts: t
};
}
function rejected(e, t, n) {
const s = t.map(e => ({
...shownOf(e),
codes: [ ...e.codes ].sort(l.z)
}));
return (0, f.Ke)([ "approval.rejected" ], e.grade, {
...n,
...(0, w.I8)(e),
others: s
});
}
function judgeParty(e, t, n, s) {
const {facts: i, solution: r, candidate: o} = s;
const a = {
party: e,
demand: r.evidence.approvals,
plan: o.planDigest,
"approve-line": `/approve ${o.intervention.id} ${o.planDigest}`,
sources: (0, d.u)(i.landing, i.consents),
...doubted(s)
};
const c = (0, w._D)(e, n, s);
if (c !== null && c.no !== null) return rejected(c.no, n, a);
const u = c === null ? {} : (0, w.aq)(c.miss);
if (t === void 0) {
const t = i.consents?.known !== true && !(0, v.a)(i);
return (0, f.Ke)([ t ? "approval.unverifiable" : (0, g.Sr)(e) ], null, {
...a,
...u
});
}
const p = n.filter(e => e !== t).map(e => ({
...shownOf(e),
codes: [ ...e.codes ].sort(l.z)
}));
const h = {
...a,
...shownOf(t),
others: p
};
if (i.consents?.known === false && (0, g.av)(t)) return (0, f.Ke)([ "approval.unverifiable" ], t.grade, h);
if ((0, g.av)(t)) return [ (0, f.IX)(t.grade, h) ];
const m = (0, y.L)(s) ? {
unknown: "people-unknown"
} : {};
return (0, f.Ke)(t.codes, t.grade, {
...h,
...m,
...u
});
}
const k = {
id: "approval",
subject: "intervention",
waivedByUrgency: false,
enforcedOutsideProduction: false,
foreseen: "answer",
judge(e) {
const t = (0, m.mh)("client", e);
const n = (0, m.mh)("ezdrav-ict", e);
const [s, i] = (0, m.YV)(t, n);
const o = [ ...judgeParty("client", s, t, e), ...judgeParty("ezdrav-ict", i, n, e) ];
if (s === void 0 || i === void 0) return o;
const a = (0, r.hB)(s.grade, i.grade);
const {by: c, reference: l} = s;
const u = {
client: shownOf(s),
"ezdrav-ict": shownOf(i),
by: c.login,
reference: l
};
if ((0, m.bl)(s, i)) o.push(...(0, f.Ke)([ "approval.same-party" ], a, u));
if ((0, m.kP)(s, i)) o.push(...(0, f.Ke)([ "approval.same-reference" ], a, u));
return o;
}
};
const S = {
id: "clock",
subject: "run",
waivedByUrgency: false,
enforcedOutsideProduction: true,
foreseen: "notice",
judge({facts: e}) {
if (!e.now.known) return [ (0, f.vm)("clock.unverifiable", null, (0, d.t)(e.now.problem)) ];
const t = e.problems.filter(({code: e}) => e === "clock.unverifiable");
if (t.length > 0) return t.toSorted((e, t) => (0, l.z)(e.request, t.request)).map(e => (0, 
f.vm)("clock.unverifiable", null, (0, d.t)(e)));
const n = (0, c.I)(e);
const s = e.runnerClock === void 0 ? {} : {
"runner-clock": e.runnerClock
};
const i = {
now: (0, d.at)(n),
...s,
sources: (0, d.u)(e.now)
};
if (n === null) return [ (0, f.vm)("clock.unverifiable", e.now.grade, i) ];
return [ (0, f.IX)(e.now.grade, i) ];
}
};
var O = n(3236);
var A = n(8726);
function reasonOf({code: e}) {
return e === "file.missing" || e === "file.personal-data" ? e : "file.invalid";
}
const x = {
id: "file",
subject: "run",
waivedByUrgency: false,
enforcedOutsideProduction: true,
foreseen: "notice",
judge({facts: {files: e, target: t}}) {
if (e.kind === "unknown") return [ (0, f.hH)("files-unknown") ];
if (e.kind === "invalid") {
const t = new Set(e.diagnostics.map(reasonOf));
if (t.size === 0) t.add("file.invalid");
return [ ...t ].sort(l.z).map(t => {
const n = e.diagnostics.filter(e => reasonOf(e) === t);
const s = [ ...new Set(n.map(e => e.file)) ].sort(l.z);
return (0, f.fJ)(t, null, {
files: s,
diagnostics: n.length
});
});
}
const {considered: n} = (0, A.iE)(e, t);
const s = {
files: n.map(({path: e}) => e),
sources: (0, d.u)({
known: true,
value: null,
grade: e.grade,
sources: e.sources
})
};
return [ n.length === 0 && (0, A.eI)(e, t).length === 0 ? (0, f.fJ)("file.missing", e.grade, s) : (0, 
f.IX)(e.grade, s) ];
}
};
var N = n(9466);
var E = n(6447);
var I = n(5507);
const M = {
id: "fit",
subject: "intervention",
waivedByUrgency: true,
enforcedOutsideProduction: false,
foreseen: "plan",
judge(e) {
const {candidate: t, facts: n} = e;
const {schedule: s} = t.intervention;
const i = (0, E.p)(t.intervention);
const o = (0, c.I)(n);
const a = {
now: (0, d.at)(o),
"work-minutes": s["work-minutes"] ?? null,
"rollback-minutes": s["rollback-minutes"] ?? null,
"last-start": (0, d.at)(i),
"closes-at": (0, d.at)(s.end)
};
if (i === null) return [ (0, f.hH)("no-work-minutes", a) ];
if (i < s.start && s.start < s.end) return [ (0, f.fJ)("fit.longer-than-slot", (0, 
r.YL)(n), {
...a,
...(0, I.$_)(e)
}) ];
if (o === null) return [ (0, f.hH)("now-unknown", a) ];
if (!(0, N.gR)(s, o)) return [ (0, f.hH)("outside-slot", a) ];
const l = (0, r.hB)((0, r.V)(n.now), (0, r.YL)(n));
if (o <= i) return [ (0, f.IX)(l, a) ];
return [ (0, f.fJ)("fit.too-late", l, {
...a,
...(0, I.$_)(e)
}) ];
}
};
var $ = n(845);
var T = n(1431);
const C = {
id: "lead-time",
subject: "intervention",
waivedByUrgency: true,
enforcedOutsideProduction: false,
foreseen: "notice",
judge(e) {
const {candidate: t, solution: n, facts: i} = e;
const {announced: r} = (0, s.JT)(e);
const {start: o} = t.intervention.schedule;
const {"lead-time": a, "extra-non-working-days": c} = n.calendar;
const l = {
start: (0, d.at)(o),
reading: a,
required: T.oT,
"latest-announcement": (0, d.at)((0, T.F0)({
start: o,
reading: a,
extra: c
}))
};
if (r.kind === "none") return [ (0, f.hH)("not-announced", l) ];
if (r.kind === "unknown") return [ (0, f.vm)("lead-time.unverifiable", null, {
why: "announcement-unknown",
...l
}) ];
const u = {
...l,
"announced-at": (0, d.at)(r.at),
basis: r.basis,
"earliest-start": (0, d.at)((0, I._G)(r.at, e)),
sources: (0, d.u)(i.landing, i.receipts)
};
const p = (0, T.Gx)({
announced: r.at,
start: o,
reading: a,
extra: c
});
if (!p.known) {
const e = {
...u,
why: "beyond-table",
beyond: p.beyond
};
return [ (0, f.vm)("lead-time.unverifiable", r.grade, e) ];
}
const h = {
...u,
"announced-on": p.announcedOn,
"night-of": p.nightOf,
"working-days": p.workingDays,
counted: p.counted,
skipped: p.skipped.map(({date: e, why: t, name: n}) => ({
date: e,
why: t,
name: n
}))
};
if (p.sufficient) return [ (0, f.IX)(r.grade, h) ];
const m = {
...h,
"earliest-start-if-announced-now": (0, d.at)((0, I.lD)(e))
};
return [ (0, f.fJ)("lead-time.too-short", r.grade, m) ];
}
};
n(7273);
var L = n(8599);
var P = n(1203);
var j = n(7962);
var z = n(3367);
var D = n(8395);
var q = n(7209);
function entitlementCodes(e, t) {
const done = e => e !== void 0 && e <= (0, q.gD)(t);
const n = (0, z.SR)(e, t) ? [ "staff.departed" ] : [];
if (!done(e["statement-signed"])) n.push("staff.no-statement");
if (!done(e["eligibility-checked"])) n.push("staff.not-eligible");
return n;
}
const B = ".ezdrav/staff.yml";
function isRosterRefused({files: e}) {
return e.kind === "invalid" && e.diagnostics.some(({file: e, code: t, expected: n}) => e === B || t === "file.misnamed" && n.includes(B));
}
var F = n(4278);
function judgePerson(e, t, n, s, i) {
const {grade: r} = s;
const o = {
as: e,
login: t.login,
by: t.id === null ? "login" : "id",
sources: (0, d.u)(s)
};
const [a] = (0, D.Mc)(t, n).map(e => ({
member: e,
codes: entitlementCodes(e, i)
})).toSorted((e, t) => e.codes.length - t.codes.length);
if (a === void 0) return (0, f.Ke)([ "staff.unknown" ], r, o);
const c = {
...o,
ref: a.member.ref,
"departed-at": (0, d.at)((0, z.XL)(a.member)),
"statement-signed": a.member["statement-signed"] ?? null,
"eligibility-checked": a.member["eligibility-checked"] ?? null
};
return a.codes.length === 0 ? [ (0, f.IX)(r, c) ] : (0, f.Ke)(a.codes, r, c);
}
const R = {
id: "staff",
subject: "run",
waivedByUrgency: false,
enforcedOutsideProduction: true,
foreseen: "night",
judge({facts: e}) {
const {roster: t} = e;
if (e.actor === null && !(0, v.a)(e)) return [ (0, f.vm)("staff.unverifiable", null, {
why: "actor-unknown"
}) ];
if (!t.known) return [ (0, f.vm)(t.problem.code, null, (0, d.t)(t.problem)) ];
if (isRosterRefused(e)) return [ (0, f.hH)("roster-invalid") ];
if (t.value === null) return [ (0, f.hH)("no-roster") ];
const n = (0, F.X)(e);
const s = (0, c.I)(e);
if (n.length === 0) return [ (0, f.hH)("actor-not-given") ];
if (s === null) return [ (0, f.hH)("now-unknown") ];
const i = t.value;
return n.flatMap(({as: e, person: n}) => judgePerson(e, n, i, t, s));
}
};
var K = n(2448);
function commitCodes(e, t) {
const {deployed: n, tagNow: s} = t.target;
const r = [];
const o = (0, v.a)(t);
const a = n?.known === true ? (0, i.D)(n.value) : null;
const c = n === null ? !o : !n.known;
const l = s === null ? !o : !s.known;
if (s?.known === true && s.value === null) r.push("target.no-release");
const u = s?.known === true && s.value !== null && a !== null && (0, i.D)(s.value) !== a;
const f = e !== void 0 && a !== null && (0, i.D)(e) !== a;
if (u || f) r.push("target.commit-mismatch");
if (c || l) r.push("target.unverifiable");
return r;
}
function pinFacts(e, {deployed: t, tagObjects: n}) {
if (e === null) return {};
const s = n?.includes((0, i.D)(e)) === true;
return {
...t === null && {
"pin-compared": false
},
...s && {
"pin-is-tag-object": true
}
};
}
function meansTag(e) {
return (0, A.cO)(e.target) !== null || e.target.ref.kind === "announced-release" && (0, 
v.a)(e);
}
const Y = {
id: "target",
subject: "run",
waivedByUrgency: false,
enforcedOutsideProduction: true,
foreseen: "night",
judge({candidate: e, facts: t, solution: n}) {
const {ref: s, deployed: i, tagNow: o, environment: a} = t.target;
const c = (0, A.iE)(t.files, t.target);
const l = e?.intervention;
const u = c.why === "tag-mismatch" ? (0, A.lA)(t.files) : [];
const p = (0, A.eI)(t.files, t.target).map(({path: e}) => e);
const h = (0, A.cO)(t.target);
const m = [];
if (l?.status === "withdrawn") m.push("target.withdrawn");
if (l?.outcome !== void 0) m.push("target.finished");
if (l !== void 0 && h !== null && h !== l.release.tag) m.push("target.tag-mismatch");
const g = (0, K.Z)(n, a);
if (l !== void 0 && l.environment !== g) m.push("target.environment-mismatch");
if (!meansTag(t)) m.push("target.no-release"); else {
const {why: e} = c;
if (e !== null && e !== "no-files") m.push(`target.${e}`);
m.push(...commitCodes(l?.release.commit, t));
}
const y = l?.release.commit ?? null;
const v = {
ref: s.kind === "announced-release" ? null : s.name,
"announced-tag": l?.release.tag ?? null,
"announced-commit": y,
deployed: i?.known === true ? i.value : null,
...pinFacts(y, t.target),
"tag-now": o?.known === true ? o.value : null,
environment: a,
"announced-environment": l?.environment ?? null,
status: l?.status ?? null,
considered: c.considered.map(({path: e, intervention: t}) => ({
path: e,
tag: t.release.tag,
start: (0, d.at)(t.schedule.start),
finished: t.outcome !== void 0
})),
...p.length > 0 && {
drafts: p
},
...u.length > 0 && {
unread: u
},
sources: (0, d.u)(i, o)
};
const w = y === null || i?.known !== true ? "claimed" : (0, r.hB)(i.grade, (0, r.YL)(t));
if (m.length > 0) return (0, f.Ke)(m, w, v);
return [ e === null ? (0, f.hH)("no-intervention", v) : (0, f.IX)(w, v) ];
}
};
var U = n(5583);
var V = n(7494);
function authority(e) {
const t = e.solution["urgent-authorities"];
if (t === void 0) return {
code: null,
by: null,
checked: "nobody-named"
};
if (t.length === 0) return {
code: "urgent.not-authorised",
by: null,
checked: "checked"
};
const {landing: n} = e.facts;
const s = n?.known === true ? n.value : null;
const i = [ s?.landedBy ?? null, ...s?.mergers ?? [] ];
const r = [ (0, F.A)(e.facts), ...i ].filter(e => e !== null);
const o = r.find(e => t.some(t => (0, V.Yq)(t, e)));
if (o !== void 0) return {
code: null,
by: o.login,
checked: "checked"
};
const a = (0, v.a)(e.facts);
if (a && r.length === 0) return {
code: null,
by: null,
checked: "not-checkable"
};
const c = a || (s?.landedBy ?? null) !== null ? "urgent.not-authorised" : "urgent.unverifiable";
return {
code: c,
by: null,
checked: "checked"
};
}
const W = 20;
function lengthOf(e) {
const t = e.replace(/[\p{Mark}\p{Default_Ignorable_Code_Point}]/gu, "");
return Array.from(t.replace(/\s+/gu, " ").trim()).length;
}
const J = {
id: "urgent",
subject: "intervention",
waivedByUrgency: false,
enforcedOutsideProduction: true,
foreseen: "notice",
judge(e) {
const {facts: t, solution: n, candidate: o} = e;
const c = o.intervention.urgent;
if (c === void 0) return [ (0, f.hH)("not-urgent") ];
const {sending: u, missing: p, expiresAt: h, codes: m} = (0, U.z)(e);
const {code: g, by: y, checked: v} = authority(e);
const w = u.kind === "sent" ? u.notice : null;
const b = lengthOf(c.reason ?? "");
const k = [];
if (b < W) k.push("urgent.unjustified");
if ((0, i.e)(c.incident ?? "") === "") k.push("urgent.no-incident");
k.push(...g === null ? [] : [ g ], ...m);
const S = {
incident: c.incident ?? null,
"declared-by": c["declared-by"] ?? null,
"reason-length": b,
"reason-required": W,
authority: v,
"authorised-by": y,
demand: n.evidence.announcement,
"receipt-demanded": (0, a.p_)(e),
via: w?.via ?? null,
"notified-at": (0, d.at)(w?.at ?? null),
"landed-at": (0, d.at)((0, s.mo)(e)),
reference: w?.reference ?? null,
recipients: [ ...w?.recipients ?? [] ].sort(l.z),
missing: p,
"custodian-named": n.contacts["solution-custodian"] !== void 0,
plan: o.planDigest,
"expires-at": (0, d.at)(h),
receipt: w?.receipt ?? null,
...earlierNotice(u, e),
unknown: u.kind === "unknown" ? u.why : null,
sources: (0, d.u)(t.landing, t.receipts)
};
const O = w?.grade ?? (0, r.YL)(t);
return k.length === 0 ? [ (0, f.IX)(O, S) ] : (0, f.Ke)(k, O, S);
}
};
const Z = [ x, L.a, Y, p, C, k, P._, j.N, M, $.C, J, R, S, h.F, O.f ];
}),
9146: ((e, t, n) => {
n.d(t, {
F2: () => rejectingLines,
GK: () => standingRejection,
OD: () => doubts
});
var s = n(2595);
var i = n(3978);
var r = n(6950);
var o = n(2375);
var a = n(3596);
var c = n(1930);
var l = n(7411);
const u = /^[ \t`*_]*\/reject[ \t]+(\S+)(.*)$/gim;
const f = /sha256:([0-9a-f]{64})(?![0-9a-f])/i;
function refusedIn(e) {
return [ ...e.matchAll(u) ].map(([, e = "", t = ""]) => {
const [, n] = f.exec(t) ?? [];
return {
named: e,
plan: n === void 0 ? void 0 : `sha256:${n.toLowerCase()}`
};
});
}
function rejectedIn(e, t) {
return refusedIn(e).flatMap(({named: e, plan: n}) => {
const s = (0, i.D)(e);
const r = [ s, s.replace(/[.,;:!`*_]+$/, "") ].includes((0, i.D)(t));
return r ? [ n ] : [];
});
}
function rejectingLines(e) {
return refusedIn(e).map(({named: e, plan: t}) => `/reject ${e.slice(0, 80)}${t === void 0 ? "" : ` ${t}`}`).join("\n");
}
function isOfThis(e, t, n) {
return (0, l.J)({
at: e,
plan: t,
via: "rejection"
}, n) === "this-plan";
}
function refusedAt({state: e, submittedAt: t, dismissal: n}) {
if (e === "CHANGES_REQUESTED") return t;
if (e !== "DISMISSED") return null;
if (n === void 0 || n.from === "CHANGES_REQUESTED") return t;
return n.from === "APPROVED" && n.by !== "nobody" ? n.at : null;
}
function isWritten(e) {
return e.kind !== "review";
}
function recorded(e, t) {
const {candidate: n, facts: s} = t;
const i = n.intervention.rejections?.[e];
if (i === void 0) return [];
const {by: a, at: c, reference: l, plan: u} = i;
if (!isOfThis(c, u, t)) return [];
const f = (0, o.a)(s) ? "claimed" : (0, r.YL)(s);
return [ {
party: e,
via: "record",
id: "",
by: {
login: a
},
at: c,
reference: l,
grade: f
} ];
}
function onGitHub(e, t) {
const {facts: n, solution: s, candidate: i} = t;
if (n.consents?.known !== true) return [];
const o = (0, r.V)(n.consents);
const a = n.consents.value.filter(({user: t}) => t.type === "User" && s.approvers[e].some(e => "id" in e && e.id === t.id));
return a.flatMap(n => {
const said = (t, s) => ({
party: e,
via: t,
id: n.id,
by: n.user,
at: s,
reference: n.url,
grade: o
});
if (isWritten(n)) {
const e = n.editedAt ?? n.createdAt;
const s = rejectedIn(n.body, i.intervention.id);
return s.some(n => isOfThis(e, n, t)) ? [ said("comment", e) ] : [];
}
const s = refusedAt(n);
const r = n.planDigest !== null && n.planDigest !== i.planDigest;
return s === null || r ? [] : [ said("review", s) ];
});
}
function standingRejection(e, t, n, i = s.av) {
const isLifted = ({at: e, grade: n}) => t.some(t => i(t) && t.at > e && (0, r.du)(t.grade, n));
const [o = null] = [ ...recorded(e, n), ...onGitHub(e, n), ...(0, c.nU)(e, n) ].filter(e => !isLifted(e)).toSorted((e, t) => t.at - e.at || (0, 
a.$)(t.id, e.id));
return o;
}
function doubts({facts: e, candidate: t}) {
if (e.consents?.known !== true) return [];
return e.consents.value.filter(isWritten).filter(({user: e, body: n}) => e.type === "Bot" && rejectedIn(n, t.intervention.id).length > 0);
}
}),
4591: ((e, t, n) => {
n.d(t, {
R: () => rowsOf,
v: () => treatment
});
var s = n(1852);
var i = n(8363);
var r = n(2448);
var o = n(6616);
function rowsOf(e, t = s.U) {
return (0, i.nZ)(e, e => plainRowsOf(e, t));
}
function plainRowsOf(e, t) {
return t.flatMap(t => {
const n = treatment(t, e);
return findingsOf(t, e).map(e => {
const s = {
rule: t.id,
...e
};
return n === null ? s : {
...s,
outcome: n
};
});
});
}
function findingsOf(e, t) {
if (e.subject === "run") return e.judge(t);
const {candidate: n} = t;
return n === null ? [ (0, o.hH)("no-intervention") ] : e.judge({
...t,
candidate: n
});
}
function treatment(e, {candidate: t, solution: n, facts: s}) {
if (t === null) return null;
const {urgent: i, environment: o} = t.intervention;
if (i !== void 0 && e.waivedByUrgency) return "waived";
const a = o === "test" && (0, r.Z)(n, s.target.environment) === "test";
const c = !a || n["enforce-in"].includes("test");
return c || e.enforcedOutsideProduction ? null : "reported";
}
}),
6616: ((e, t, n) => {
n.d(t, {
IX: () => pass,
Ke: () => refusals,
fJ: () => fail,
hH: () => notApplicable,
vm: () => unverifiable
});
function pass(e, t) {
return {
outcome: "pass",
code: null,
evidence: e,
facts: t
};
}
function fail(e, t, n) {
return {
outcome: "fail",
code: e,
evidence: t,
facts: n
};
}
function unverifiable(e, t, n) {
return {
outcome: "unverifiable",
code: e,
evidence: t,
facts: n
};
}
function refusals(e, t, n) {
return [ ...new Set(e) ].map(e => e.endsWith(".unverifiable") ? unverifiable(e, t, n) : fail(e, t, n));
}
function notApplicable(e, t = {}) {
return {
outcome: "not-applicable",
code: null,
evidence: null,
facts: {
why: e,
...t
}
};
}
}),
8599: ((e, t, n) => {
n.d(t, {
a: () => a
});
var s = n(1909);
var i = n(2375);
var r = n(6616);
var o = n(4450);
const a = {
id: "rules",
subject: "run",
waivedByUrgency: false,
enforcedOutsideProduction: true,
foreseen: "night",
judge(e) {
const {facts: t, solution: n} = e;
const {formerRules: a} = t;
if (a === null) return (0, i.a)(t) ? [ (0, r.hH)("offline") ] : [ (0, r.vm)("rules.unverifiable", null, {}) ];
if (!a.known) {
const {problem: e} = a;
return [ (0, r.vm)(e.code, null, (0, o.t)(e)) ];
}
return [ (0, r.IX)(a.grade, {
"former-versions": (0, s.tW)(e).map(({file: e, supersededBy: t}) => ({
file: e,
by: t.by?.login ?? null,
"pushed-at": (0, o.at)(t.at),
"holds-from": (0, o.at)((0, s.Pl)(t.at, n))
})),
"direct-pushes-seen": t.landing?.known !== true || t.landing.value.by === "activity",
sources: (0, o.u)(a)
}) ];
}
};
}),
7411: ((e, t, n) => {
n.d(t, {
J: () => saidOf
});
var s = n(7597);
function saidOf({at: e, plan: t, via: n}, {facts: i, candidate: r}) {
const o = i.landing?.known === true ? i.landing.value : null;
if (t !== void 0 && t !== r.planDigest) return "other-plan";
if (t !== void 0 && n === "rejection") return "this-plan";
if ((0, s.Y)(e, o?.notSetAsideSince ?? null)) return "set-aside";
if (n === "approval" && (0, s.Y)(e, o?.recordSince ?? null)) return "set-aside";
const a = t === void 0 || n === "receipt";
return a && (0, s.Y)(e, o?.noOtherSince ?? null) ? "other-plan" : "this-plan";
}
}),
1203: ((e, t, n) => {
n.d(t, {
_: () => l,
v: () => nightsOf
});
var s = n(9467);
var i = n(7209);
var r = n(6950);
var o = n(6616);
var a = n(4450);
var c = n(5507);
function touches(e, t) {
return e.start < t.end && t.start < e.end;
}
function codeOf(e, t) {
if (!(e.start < e.end)) return "schedule.reversed";
if (t.length > 1) return "schedule.spans-nights";
const n = t.some(({start: t, end: n}) => t <= e.start && e.end <= n);
return n ? null : "schedule.outside-window";
}
function nightsOf({candidate: e, solution: t}) {
const {start: n, end: r, downtime: o} = e.intervention.schedule;
const nightFrom = e => ({
evening: e,
window: (0, s.iV)(e, t.window, o)
});
const a = (0, s.kB)(n);
const [c, l] = [ nightFrom(a), nightFrom((0, i.fi)(a, 1)) ];
const u = [ c, l, nightFrom((0, i.fi)(a, 2)) ].filter(({window: e}) => touches({
start: n,
end: r
}, e));
return {
meant: u[0] ?? (n < c.window.end ? c : l),
touched: u
};
}
const l = {
id: "schedule",
subject: "intervention",
waivedByUrgency: true,
enforcedOutsideProduction: false,
foreseen: "plan",
judge(e) {
const {candidate: t, facts: n} = e;
const {start: s, end: i, downtime: l} = t.intervention.schedule;
const {meant: u, touched: f} = nightsOf(e);
const d = f.map(({window: e}) => e);
const p = codeOf({
start: s,
end: i
}, d);
const h = {
start: (0, a.at)(s),
end: (0, a.at)(i),
downtime: l,
night: u.evening,
"window-opens-at": (0, a.at)(u.window.start),
"window-closes-at": (0, a.at)(u.window.end),
nights: f.map(({evening: e}) => e)
};
const m = (0, r.YL)(n);
if (p === null) return [ (0, o.IX)(m, h) ];
return [ (0, o.fJ)(p, m, {
...h,
...(0, c.$_)(e)
}) ];
}
};
}),
8726: ((e, t, n) => {
n.d(t, {
cO: () => tagOf,
eI: () => draftsOf,
iE: () => selectIntervention,
lA: () => unreadIn
});
var s = n(3596);
const i = "refs/tags/";
function tagOf(e) {
return e.ref.kind === "ref" && e.ref.name.startsWith(i) ? e.ref.name.slice(i.length) : null;
}
function selectIntervention(e, t) {
const n = e.kind === "read" ? e.candidates : [];
const i = n.filter(({path: e}) => t.intervention === void 0 || e === t.intervention).toSorted((e, t) => (0, 
s.z)(e.path, t.path));
const r = draftsOf(e, t);
if (i.length === 0 && r.length === 0) return {
candidate: null,
why: "no-files",
considered: i
};
const o = i.filter(({intervention: e}) => e.outcome === void 0);
const a = tagOf(t);
const meant = e => a === null ? e : e.filter(({intervention: e}) => e.release.tag === a);
const [c, l] = meant(o);
if (l !== void 0) return {
candidate: null,
why: "ambiguous",
considered: i
};
if (c !== void 0) return {
candidate: c,
why: null,
considered: i
};
if (meant(i).length > 0) return {
candidate: null,
why: "finished",
considered: i
};
if (r.some(e => a === null || e.tag === a)) return {
candidate: null,
why: "draft",
considered: i
};
const [u, ...f] = o;
const d = f.length === 0 ? u ?? null : null;
return {
candidate: d,
why: "tag-mismatch",
considered: i
};
}
function draftsOf(e, t) {
const n = e.kind === "read" ? e.drafts ?? [] : [];
return n.filter(({path: e}) => t.intervention === void 0 || e === t.intervention);
}
function unreadIn(e) {
return e.kind === "read" ? e.unread ?? [] : [];
}
}),
9155: ((e, t, n) => {
n.d(t, {
L: () => isSomebodyUnnamed,
h: () => barredFromApproving
});
var s = n(2375);
var i = n(4536);
function isNamed(e) {
return e !== null && e.id !== null;
}
function barredFromApproving({facts: e}) {
const {actor: t, triggeringActor: n} = e;
const r = e.landing?.known === true ? e.landing.value : null;
const o = [ r?.author ?? null, r?.landedBy ?? null, ...r?.mergers ?? [] ];
const a = [ ...o, ...r?.writers ?? [] ];
const isPerson = t => (0, i.g)(t, e) !== null;
return {
people: [ ...a, t, n ].filter(e => e !== null),
complete: (0, s.a)(e) || [ t, n ].some(isPerson) && o.some(isPerson) && a.every(isNamed)
};
}
function isSomebodyUnnamed(e) {
const {landing: t, actor: n} = e.facts;
return t?.known === true && n !== null && !barredFromApproving(e).complete;
}
}),
7962: ((e, t, n) => {
n.d(t, {
N: () => l
});
var s = n(9466);
var i = n(6950);
var r = n(1532);
var o = n(6616);
var a = n(4450);
var c = n(5507);
const l = {
id: "slot",
subject: "intervention",
waivedByUrgency: true,
enforcedOutsideProduction: false,
foreseen: "night",
judge(e) {
const {candidate: t, facts: n} = e;
const {start: l, end: u} = t.intervention.schedule;
const f = (0, r.I)(n);
const d = l < u ? {} : {
reversed: true
};
const p = {
now: (0, a.at)(f),
"opens-at": (0, a.at)(l),
"closes-at": (0, a.at)(u),
...d
};
if (f === null) return [ (0, o.hH)("now-unknown", p) ];
const h = (0, i.hB)((0, i.V)(n.now), (0, i.YL)(n));
if ((0, s.gR)({
start: l,
end: u
}, f)) return [ (0, o.IX)(h, p) ];
if (f < l) {
const {resumed: e} = n;
const t = e === void 0 ? {} : {
resumed: e
};
return [ (0, o.fJ)("slot.not-yet-open", h, {
...p,
...t
}) ];
}
return [ (0, o.fJ)("slot.over", h, {
...p,
...(0, c.$_)(e)
}) ];
}
};
}),
4450: ((e, t, n) => {
n.d(t, {
at: () => at,
t: () => problemFacts,
u: () => sourcesOf
});
var s = n(3596);
function at(e) {
return e === null ? null : {
at: e
};
}
function written({from: e, id: t, time: n}) {
return JSON.stringify({
from: e,
id: t,
...n === void 0 ? {} : {
time: at(n)
}
});
}
function sourcesOf(...e) {
const t = e.flatMap(e => e?.known === true ? e.sources : []).map(written);
return [ ...new Set(t) ].sort(s.z).map(e => JSON.parse(e));
}
function problemFacts(e) {
return {
request: e.request,
status: e.status,
detail: e.detail,
...e.flaw === void 0 ? {} : {
flaw: {
why: e.flaw.why,
...e.flaw.values
}
},
...e.permission === void 0 ? {} : {
permission: e.permission
},
...e.permissions === void 0 ? {} : {
permissions: e.permissions
},
...e.until === void 0 ? {} : {
until: at(e.until)
}
};
}
}),
5507: ((e, t, n) => {
n.d(t, {
$_: () => newStart,
_G: () => startIfAnnouncedAt,
lD: () => startIfAnnouncedNow
});
var s = n(1431);
var i = n(1532);
var r = n(4450);
function startIfAnnouncedAt(e, {candidate: t, solution: n}) {
return (0, s.gl)({
announced: e,
reading: n.calendar["lead-time"],
extra: n.calendar["extra-non-working-days"],
hours: n.window,
downtime: t.intervention.schedule.downtime
});
}
function startIfAnnouncedNow(e) {
const t = (0, i.I)(e.facts);
return t === null ? null : startIfAnnouncedAt(t, e);
}
function newStart(e) {
return {
"earliest-start-if-announced-now": (0, r.at)(startIfAnnouncedNow(e))
};
}
}),
4278: ((e, t, n) => {
n.d(t, {
A: () => starter,
X: () => starters
});
var s = n(7494);
var i = n(4536);
function starters(e) {
const {actor: t, triggeringActor: n} = e;
const r = t === null ? [] : [ {
as: "actor",
person: t
} ];
const o = n === null || t !== null && (0, s.Yq)(n, t) ? [] : [ {
as: "triggering-actor",
person: n
} ];
const a = [ ...r, ...o ];
const c = a.filter(({person: t}) => (0, i.g)(t, e) !== null);
return c.length > 0 ? c : r;
}
function starter(e) {
return (0, i.g)(e.triggeringActor ?? e.actor, e);
}
}),
6936: ((e, t, n) => {
n.d(t, {
Ow: () => domainOf,
W0: () => isRelated,
Z3: () => vouchingDomains,
e$: () => mailboxFaults
});
var s = n(1959);
const i = new Set([ "onmicrosoft.com", "gappssmtp.com" ]);
function domainOf(e) {
return e.slice(e.lastIndexOf("@") + 1).toLowerCase();
}
function isRelated(e, t) {
return e === t || e.endsWith(`.${t}`) || t.endsWith(`.${e}`);
}
function vouchingDomains({email: e, mailDomain: t}) {
return [ domainOf(e), ...t === null ? [] : [ t.toLowerCase() ] ];
}
function mailboxFaults(e, t, n, r) {
const o = vouchingDomains(e);
const meets = e => o.find(t => e.some(e => isRelated(t, e)));
const a = [];
const c = meets(n.house.map(domainOf));
if (c !== void 0) a.push((0, s.k)("approver.own-house", c));
const l = e.email.toLowerCase();
if (n.desks.some(e => e.toLowerCase() === l)) a.push((0, s.k)("approver.service-desk"));
const u = t.filter(({party: t}) => t !== e.party);
const f = u.some(e => e.email.toLowerCase() === l);
const d = meets(u.flatMap(vouchingDomains));
if (f) a.push((0, s.k)("approver.both-parties")); else if (d !== void 0) a.push((0, 
s.k)("approver.other-party", d));
const p = o.find(e => i.has(e) || r(e));
if (p !== void 0) a.push((0, s.k)("approver.shared-domain", p));
return a;
}
}),
1959: ((e, t, n) => {
n.d(t, {
k: () => mailFault
});
function mailFault(e, t) {
return t === void 0 ? {
code: e
} : {
code: e,
value: t
};
}
}),
3367: ((e, t, n) => {
n.d(t, {
SR: () => hasLeft,
XL: () => departsAt,
pJ: () => endOf
});
var s = n(7209);
function endOf(e) {
return e.kind === "time" ? e.instant : (0, s.l$)((0, s.fi)(e.date, 1), "00:00");
}
function departsAt({left: e}) {
return e === void 0 ? null : endOf(e);
}
function hasLeft(e, t) {
const n = departsAt(e);
return n !== null && n <= t;
}
}),
6515: ((e, t, n) => {
n.d(t, {
DH: () => f,
Qf: () => l,
cu: () => identityOf,
kz: () => u,
s1: () => accountsOf
});
var s = n(3619);
var i = n(3304);
function isAccount(e) {
return "id" in e;
}
function accountsOf(e) {
return e.filter(isAccount);
}
function identityOf(e) {
return isAccount(e) ? `${e.id}` : e.email.toLowerCase();
}
const r = new Set([ "onmicrosoft.com", "gappssmtp.com" ]);
const o = [ "login", "id" ];
const a = [ "mail-domain", "answers-by-itself" ];
const c = (0, i.om)({
login: s.lqM(i.iD),
id: s.lqM((0, i.WQ)(1, Number.MAX_SAFE_INTEGER)),
email: s.lqM(i.hl),
"mail-domain": s.lqM(i.Hc),
"answers-by-itself": s.lqM(i.Im)
}).check(s.z6Y(({value: e, issues: t}) => {
const n = e["mail-domain"];
const s = [ "email", ...a ].some(t => t in e);
if (s && e.email === void 0) (0, i.cc)(t, (0, i.i)("file.missing-key"), "email");
for (const n of o) {
const r = e[n] !== void 0;
if (s && r) (0, i.cc)(t, (0, i.i)("file.not-together", "email"), n);
if (!s && !r) (0, i.cc)(t, (0, i.i)("file.missing-key"), n);
}
if (n !== void 0 && r.has(n.toLowerCase())) (0, i.cc)(t, (0, i.i)("file.mail-domain-shared"), "mail-domain");
}));
const l = s.FsL(c, s.pdi(({login: e, id: t, email: n, ...s}) => n === void 0 ? {
login: String(e),
id: Number(t)
} : {
email: n,
...s
}));
const u = s.YOg(l);
const f = (0, i.om)({
client: (0, i.fl)(s.YOg(l), []),
"ezdrav-ict": (0, i.fl)(s.YOg(l), [])
}).check(s.z6Y(({value: e, issues: t}) => {
const n = new Set(e.client.map(identityOf));
for (const [s, r] of e["ezdrav-ict"].entries()) {
if (!n.has(identityOf(r))) continue;
const e = isAccount(r) ? "id" : "email";
(0, i.cc)(t, (0, i.i)("file.parties-overlap"), "ezdrav-ict", s, e);
}
}));
}),
4405: ((e, t, n) => {
n.d(t, {
u: () => faultAt
});
function faultAt(e, t, n = "", ...s) {
return {
at: e,
code: t,
key: [],
found: n,
expected: s
};
}
}),
3304: ((e, t, n) => {
n.d(t, {
Bc: () => isDigest,
CS: () => prose,
Cv: () => d,
Dh: () => a,
Gd: () => formed,
Hc: () => b,
IW: () => remarks,
Im: () => S,
T3: () => I,
Tc: () => g,
W5: () => isLogin,
WQ: () => whole,
br: () => m,
cc: () => complain,
cd: () => p,
fl: () => u,
hl: () => w,
i: () => saying,
iD: () => v,
ik: () => isFreeText,
ir: () => M,
kB: () => N,
kQ: () => $,
om: () => block,
p6: () => E,
pF: () => singleLine,
rE: () => O,
rb: () => k,
sc: () => h
});
var s = n(8532);
var i = n(3619);
var r = n(3305);
var o = n(7674);
const a = /^sha256:[0-9a-f]{64}$/;
function isDigest(e) {
return a.test(e);
}
const c = "YYYY-MM-DD";
const l = "YYYY-MM-DDTHH:mm";
function saying(e, ...t) {
return [ e, ...t ].join("\n");
}
function complain(e, t, ...n) {
e.push({
code: "custom",
input: void 0,
path: [ ...n ],
message: t
});
}
function refuse(e, t) {
complain(e.issues, t);
return s.tm;
}
function wrong(...e) {
return saying("file.wrong-value", ...e);
}
function block(e) {
return i.rej(e, saying("file.unknown-key", ...Object.keys(e)));
}
const u = i.Rvf;
const f = new WeakSet;
function isFreeText(e) {
return f.has(e);
}
function free(e) {
f.add(e);
return e;
}
function prose(e) {
return free(i.YjP().check(r.Fk(/\S/, wrong()), r.Eb(e, wrong(`text ≤ ${e}`))));
}
function remarks(e) {
return free(i.YjP().check(r.Eb(e, wrong(`text ≤ ${e}`))));
}
function singleLine(e) {
const t = wrong(`line ≤ ${e}`);
return free(i.YjP().check(r.Fk(/^[^\n]*\S[^\n]*$/, t), r.Eb(e, t)));
}
function formed(e, t) {
return i.YjP().check(r.Fk(e, wrong(t)));
}
const d = formed(/^[A-Za-z0-9._-]{1,64}$/, "1–64 × A–Z a–z 0–9 . _ -");
const p = formed(/^[0-9a-f]{40}$/, "40 × 0–9 a–f");
const h = formed(/^[0-9a-f]{64}$/, "64 × 0–9 a–f");
const m = i.FsL(formed(a, "sha256: + 64 × 0–9 a–f"), i.pdi(e => e));
const g = formed(/^(?!-|refs\/|.*(?:\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)))(?!@$|[./])(?:[^\s\p{Cc}~^:?*[\\]{0,199})[^\s\p{Cc}~^:?*[\\./]$/u, "git-tag");
const y = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/;
const v = formed(y, "github-login");
function isLogin(e) {
return y.test(e);
}
const w = formed(/^(?=.{6,254}$)(?=[^@]{1,64}@)[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/, "name@example.si");
const b = formed(/^(?=.{4,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/, "mail.example.si");
const k = formed(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "HH:mm");
const S = i.FsL(i.k5n([ "true", "false" ]), i.pdi(e => e === "true"));
const O = i.FsL(i.euz("1"), i.pdi(() => 1));
function whole(e, t, n = "file.wrong-value") {
const s = `${e}–${t}`;
return i.FsL(i.FsL(i.YjP().check(r.Fk(/^(?:0|[1-9]\d{0,15})$/, wrong(s))), i.pdi(Number)), i.aig().check(r.qm(e, wrong(s)), r.Zm(t, saying(n, s))));
}
function instantFrom(e, t) {
const n = (0, o.p)(t);
return n.ok ? n.instant : refuse(e, complaint(t, n));
}
function impossible(e) {
const t = e.slice(0, 10);
if ((0, o._)(t) === null) return saying("file.no-such-day");
if (!/T24:00(?::00)?$/.test(e)) return saying("file.no-such-time", "00:00–23:59");
const n = new Date(Date.parse(`${t}T00:00Z`) + 864e5);
return saying("file.no-such-time", `${n.toISOString().slice(0, 10)}T00:00`);
}
function complaint(e, t) {
switch (t.why) {
case "gap":
return saying("file.time-in-gap", t.from, t.to);

case "ambiguous":
return saying("file.time-ambiguous", ...t.offsets);

case "wrong-offset":
return saying("file.time-wrong-offset", t.expected);

case "malformed":
return impossible(e);
}
}
const A = String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?`;
const x = String.raw`\d{4}-\d{2}-\d{2}`;
const N = i.FsL(i.YjP().check(r.Fk(new RegExp(`^${A}$`), saying("file.time-malformed", l))), i.pdi((e, t) => instantFrom(t, e)));
const E = i.FsL(i.YjP().check(r.Fk(new RegExp(`^${x}$`), saying("file.date-malformed", c))), i.pdi((e, t) => (0, 
o._)(e) ?? refuse(t, saying("file.no-such-day"))));
const I = i.FsL(i.YjP().check(r.Fk(new RegExp(`^(?:${x}|${A})$`), saying("file.time-malformed", c, l))), i.pdi((e, t) => {
if (e.includes("T")) return {
kind: "time",
instant: instantFrom(t, e)
};
const n = (0, o._)(e);
if (n === null) return refuse(t, saying("file.no-such-day"));
return {
kind: "day",
date: n
};
}));
const M = singleLine(250);
const $ = block({
login: v,
id: whole(1, Number.MAX_SAFE_INTEGER)
});
}),
6818: ((e, t, n) => {
n.d(t, {
b: () => u
});
var s = n(3619);
var i = n(3304);
const r = 1e5;
const o = (0, i.WQ)(0, r);
const a = (0, i.om)({
by: (0, i.pF)(200),
at: i.kB,
reference: i.ir,
plan: s.lqM(i.br)
});
const c = {
"sent-at": i.kB,
recipients: s.YOg(i.hl),
reference: s.lqM(i.ir),
plan: s.lqM(i.br)
};
const l = (0, i.om)({
change: i.Im,
reference: s.lqM(i.ir)
}).check(s.z6Y(e => {
if (!e.value.change || e.value.reference !== void 0) return;
(0, i.cc)(e.issues, (0, i.i)("file.missing-key"), "reference");
}));
const u = (0, i.om)({
version: i.rE,
id: i.Cv,
title: (0, i.pF)(200),
solution: (0, i.pF)(200),
environment: s.k5n([ "production", "test" ]),
release: (0, i.om)({
tag: i.Tc,
commit: s.lqM(i.cd)
}),
description: (0, i.CS)(4e3),
reason: (0, i.CS)(4e3),
components: s.YOg((0, i.om)({
name: (0, i.pF)(200),
from: s.lqM((0, i.pF)(200)),
to: s.lqM((0, i.pF)(200))
})),
affects: s.YOg((0, i.pF)(200)),
schedule: (0, i.om)({
start: i.kB,
end: i.kB,
downtime: i.Im,
"downtime-minutes": s.lqM(o),
"work-minutes": s.lqM(o),
"rollback-minutes": s.lqM(o)
}).check(s.z6Y(({value: e, issues: t}) => {
if (e.downtime || !e["downtime-minutes"]) return;
(0, i.cc)(t, (0, i.i)("file.wrong-value", "downtime: true"), "downtime-minutes");
})),
impact: (0, i.CS)(4e3),
risk: s.lqM((0, i.om)({
level: s.k5n([ "low", "medium", "high" ]),
measures: s.lqM((0, i.CS)(4e3))
})),
network: s.lqM(l),
rollback: (0, i.CS)(4e3),
verification: s.lqM((0, i.CS)(4e3)),
contact: s.lqM((0, i.pF)(200)),
status: (0, i.fl)(s.k5n([ "planned", "withdrawn", "draft" ]), "planned"),
tests: s.lqM(s.YOg((0, i.om)({
environment: (0, i.pF)(200),
result: (0, i.pF)(200),
reference: s.lqM((0, i.pF)(500))
}))),
announcement: s.lqM((0, i.om)({
...c,
form: s.lqM((0, i.om)({
number: (0, i.pF)(100),
sha256: s.lqM(i.sc)
}))
})),
approvals: s.lqM((0, i.om)({
client: s.lqM(a),
"ezdrav-ict": s.lqM(a)
})),
rejections: s.lqM((0, i.om)({
client: s.lqM(a),
"ezdrav-ict": s.lqM(a)
})),
urgent: s.lqM((0, i.om)({
reason: s.lqM((0, i.CS)(4e3)),
incident: s.lqM((0, i.pF)(200)),
"declared-by": s.lqM((0, i.pF)(200)),
notification: s.lqM((0, i.om)(c))
})),
outcome: s.lqM((0, i.om)({
"started-at": s.lqM(i.kB),
"ended-at": s.lqM(i.kB),
result: s.k5n([ "completed", "rolled-back", "cancelled" ]),
"downtime-minutes": s.lqM(o),
deviations: s.lqM((0, i.IW)(4e3))
})),
review: s.lqM((0, i.om)({
due: s.lqM(i.p6),
held: s.lqM(i.p6),
causes: s.lqM((0, i.CS)(4e3)),
measures: s.lqM((0, i.CS)(4e3)),
reference: s.lqM(i.ir)
}))
});
}),
5204: ((e, t, n) => {
n.d(t, {
I: () => readIntervention
});
var s = n(6818);
var i = n(8038);
var r = n(2669);
var o = n(4983);
var a = n(2359);
const c = {
schema: s.b,
limits: r.o5,
discreet: false
};
function readIntervention(e, t, n = i.U$) {
const s = {
...c,
known: n
};
const r = (0, a.T)(e, t, s);
if (!r.ok) {
const {diagnostics: e, written: n, value: s} = r;
const i = t instanceof Uint8Array && saysDraft(t);
return {
ok: false,
diagnostics: e,
draft: i ? {
tag: tagIn(n)
} : null,
plan: s === void 0 || n === null ? null : {
intervention: s,
planDigest: (0, o.Gb)(n)
}
};
}
const {value: l, locate: u, written: f} = r;
return {
ok: true,
value: l,
locate: u,
planDigest: (0, o.Gb)(f)
};
}
function saysDraft(e) {
const t = (new TextDecoder).decode(e).split(/\r?\n/);
const [n = "", s] = t.filter(e => /^["']?status["']?[ \t]*:/.test(e));
return s === void 0 && /^status[ \t]*:[ \t]+draft[ \t]*(?:[ \t]#.*)?$/.test(n);
}
function tagIn(e) {
const t = property(e, "release");
const n = property(t, "tag");
return typeof n === "string" && n !== "" ? n : null;
}
function property(e, t) {
if (e === null || typeof e === "string" || Array.isArray(e)) return null;
return e[t] ?? null;
}
}),
8038: ((e, t, n) => {
n.d(t, {
U$: () => i,
bp: () => nationalDigits,
nq: () => contactsIn
});
const s = [ "servicedesk@src.si", "ikt@ezdrav.si" ];
const i = {
addresses: new Set(s),
dutyNumbers: new Set
};
function contactsIn(e) {
const t = [ ...textsIn(at(e, "contacts")), ...textsIn(at(e, "approvers")), ...textsIn(at(at(e, "client"), "contact")), ...textsIn(at(at(e, "contractor"), "contact")) ];
const n = textsIn(at(at(e, "contractor"), "on-duty"));
return {
addresses: new Set([ ...s, ...t.map(e => e.toLowerCase()) ]),
dutyNumbers: new Set(n.flatMap(e => (e.match(r) ?? []).map(nationalDigits)))
};
}
const r = /[+\d][\d ()/.\u00A0\u2010-\u2015-]{5,}\d/g;
function nationalDigits(e) {
return e.replace(/\D/g, "").replace(/^(?:00)?386/, "").replace(/^0/, "");
}
function at(e, t) {
if (e === null || typeof e === "string" || Array.isArray(e)) return null;
return e[t] ?? null;
}
function textsIn(e) {
if (e === null) return [];
return typeof e === "string" ? [ e ] : Object.values(e).flatMap(textsIn);
}
}),
2669: ((e, t, n) => {
n.d(t, {
I$: () => r,
ZV: () => i,
e$: () => o,
o5: () => s
});
const s = {
bytes: 32768,
nodes: 1e3
};
const i = {
bytes: s.bytes,
nodes: 5e3
};
const r = {
bytes: 1048576,
nodes: 5e4
};
const o = 8;
}),
9435: ((e, t, n) => {
n.d(t, {
P: () => readOrganisation
});
var s = n(2669);
var i = n(3619);
var r = n(6515);
var o = n(3304);
var a = n(6300);
const c = (0, o.om)({
version: o.rE,
name: (0, o.pF)(200),
contractor: i.lqM(a.IE),
contacts: i.lqM((0, o.om)({
servicedesk: i.lqM(o.hl),
ict: i.lqM(o.hl),
"contract-custodian": i.lqM(o.hl),
"mail-server": i.lqM(o.Hc),
assignees: (0, o.fl)(i.YOg(o.iD), [])
})),
approvers: i.lqM((0, o.om)({
"ezdrav-ict": (0, o.fl)(r.kz, [])
})),
"urgent-authorities": i.lqM(i.YOg(o.kQ)),
evidence: i.lqM(a.Ix),
calendar: i.lqM((0, o.om)({
"lead-time": (0, o.fl)(i.k5n([ "default", "full-days" ]), "default"),
"extra-non-working-days": (0, o.fl)(i.YOg(o.p6), [])
})),
window: i.lqM(a.x),
freezes: (0, o.fl)(i.YOg(a.FV), []),
urgent: i.lqM((0, o.om)({
"valid-hours": (0, o.fl)((0, o.WQ)(1, 12, "file.wider-than-rules"), 12)
})),
solutions: (0, o.fl)(i.YOg(a.FX).check(i.z6Y(({value: e, issues: t}) => {
const n = new Set;
for (const [s, {id: i}] of e.entries()) {
if (n.has(i)) (0, o.cc)(t, (0, o.i)("file.duplicate-id"), s, "id");
n.add(i);
}
})), [])
});
var l = n(2359);
const u = {
schema: c,
limits: s.ZV,
discreet: false
};
function readOrganisation(e, t) {
const n = (0, l.T)(e, t, u);
return n.ok ? {
ok: true,
value: n.value,
locate: n.locate
} : {
ok: false,
diagnostics: n.diagnostics
};
}
}),
57: ((e, t, n) => {
n.d(t, {
e: () => placesOf
});
function placesOf(e) {
const t = [ 0 ];
for (let n = e.indexOf("\n"); n >= 0; n = e.indexOf("\n", n + 1)) t.push(n + 1);
return n => {
let s = 0;
let i = t.length;
while (i - s > 1) {
const e = s + i >> 1;
if (Number(t[e]) <= n) s = e; else i = e;
}
return {
line: s + 1,
column: Array.from(e.slice(t[s], n)).length + 1
};
};
}
}),
4983: ((e, t, n) => {
n.d(t, {
Gb: () => planDigest,
gv: () => r
});
var s = n(7598);
var i = n(8799);
const r = new Set([ "status", "tests", "announcement", "approvals", "rejections", "urgent.notification", "outcome", "review" ]);
const o = {
version: Number,
"schedule.downtime": e => e === "true",
"schedule.downtime-minutes": Number,
"schedule.work-minutes": Number,
"schedule.rollback-minutes": Number,
"network.change": e => e === "true"
};
function canonical(e, t) {
if (typeof e === "string") return o[t]?.(e) ?? e;
if (Array.isArray(e)) return e.map(e => canonical(e, `${t}.-`));
const n = {};
for (const [s, i] of Object.entries(e)) {
const e = t === "" ? s : `${t}.${s}`;
if (!r.has(e)) n[s] = canonical(i, e);
}
return n;
}
function planDigest(e) {
const t = String((0, i.A)(canonical(e, "")));
return `sha256:${(0, s.createHash)("sha256").update(t).digest("hex")}`;
}
}),
2359: ((e, t, n) => {
n.d(t, {
T: () => readFile
});
var s = n(3945);
var i = n(4405);
var r = n(8038);
const o = /[^\s@＠﹫<>,;:()[\]]{1,64}[@＠﹫](?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu;
const a = /[\p{L}\p{N}._+-]{1,64} ?[([{](?:at|afna|@)[)\]}] ?(?:[\p{L}\p{N}-]{1,63}(?:\.|[([{](?:dot|pika|\.)[)\]}])){1,8}\p{L}{2,63}/giu;
function addressesIn(e) {
if (!/[@＠﹫]|[([{](?:at|afna)[)\]}]/i.test(e)) return [];
return [ ...e.matchAll(o), ...e.matchAll(a) ].filter(({0: t, index: n}) => !isClone(e, t, n) && !isVersion(t)).map(e => ({
text: e[0],
index: e.index
}));
}
function isClone(e, t, n) {
const [s] = t.split(/[@＠﹫]/);
return s === "//git" || s === "git" && e[n + t.length] === ":";
}
function isVersion(e) {
return /[@＠﹫]v?\d+\.\d+(?![\p{L}])/u.test(e);
}
const c = /(?<![\w\u00C0-\u024F+/#@=-])(?<!\d\.)\(?(?:[+0]|386(?=[\d ()/.\u00A0\u2010-\u2015-]*\d))[\d ()/.\u00A0\u2010-\u2015-]*\d/g;
const l = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|1[0-2])[./-] ?(?:19|20)\d\d(?!\d)|(?<![\d.])[0-2]?\d[.:][0-5]\d(?![\d.])/g;
const u = /(?<!\d)\d{2,6}-\d{1,6}\/(?:19|20)\d\d(?:[/-]\d{1,6})?(?!\d)/g;
const f = /https?:\/\/[^\s<>"]+/g;
function telephonesIn(e) {
const t = [ f, u, l ].reduce((e, t) => e.replace(t, e => "x".repeat(e.length)), e);
return [ ...t.matchAll(c) ].filter(({0: e, index: n}) => holdsNumber(e) && !isWord(t[n + e.length])).map(({0: t, index: n}) => ({
text: e.slice(n, n + t.length),
index: n
}));
}
function isWord(e) {
return e !== void 0 && /[\w\u00C0-\u024F]/.test(e);
}
function holdsNumber(e) {
const t = [ ...e.replace(/^\(0\)/, "0").replaceAll("(0)", "").matchAll(/\D*\d+/g) ].map(([e]) => ({
group: e,
digits: e.replace(/\D+/, "")
}));
return t.some(({group: e, digits: n}, s) => {
const i = s === 0 && !e.includes("+") && n.startsWith("386");
if (i) return t.map(e => e.digits).join("").length === 11;
const r = e.includes("+");
if (!r && !/^0\d/.test(n)) return false;
let o = r ? n.length : n.length - 1;
if (o >= 8) return o <= 12;
let a = r || n.startsWith("00") ? 1 : 2;
for (const {group: e, digits: n} of t.slice(s + 1)) {
const t = e.includes(".") ? 4 : 7;
if (e.includes("+") || n.length < a || n.length > t) return false;
if (n.length === 1) a = 2;
o += n.length;
if (o >= 8) return o <= 12;
}
return false;
});
}
function isWrittenAsTelephone(e) {
return e.startsWith("+") || /\d[^\d]+\d/.test(e);
}
const d = /[@＠﹫]/;
const p = /(?<![\da-fA-F])\d{13}(?![\da-fA-F])/g;
const h = [ 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2 ];
function isEmso(e) {
if (!/^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/.test(e)) return false;
const t = h.reduce((t, n, s) => t + n * Number(e[s]), 0);
return (11 - t % 11) % 11 === Number(e[12]);
}
function tracesIn(e, t = false) {
const traces = (t, n, s) => [ ...e.matchAll(n) ].filter(([e]) => s(e)).map(e => ({
kind: t,
text: e[0],
index: e.index
}));
return [ ...t ? [] : addressesIn(e).map(e => ({
kind: "@",
...e
})), ...telephonesIn(e).map(e => ({
kind: "tel.",
...e
})), ...traces("EMŠO", p, isEmso) ];
}
function looksPersonal(e) {
return d.test(e) || tracesIn(e).length > 0;
}
function faultOf(e, t, n) {
return {
at: t,
code: "file.personal-data",
key: n,
found: "",
expected: [ e.kind ]
};
}
function personalDataInComments(e, t) {
return e.flatMap(({at: e, text: n}) => tracesIn(n).filter(e => !isKnown(e, [], t)).map(t => faultOf(t, e + t.index, [])));
}
const m = new Set([ "recipients", "contacts", "contact", "approvers" ]);
function isKnown({kind: e, text: t}, n, s) {
if (e === "@") return s.addresses.has(t.toLowerCase());
if (e !== "tel.") return false;
const i = n.join(".");
return i === "contractor.on-duty" || i === "contact" && s.dutyNumbers.has((0, r.bp)(t));
}
function isNumberOfRecord({kind: e, text: t}, n) {
return e === "tel." && n.at(-1) === "reference" && !isWrittenAsTelephone(t);
}
const holdsAddresses = (e, t) => m.has(e) && !(e === "contact" && t.length === 0);
function personalDataInTree(e, t, n) {
const s = [];
const walk = (t, i, r) => {
const o = i.at(-1);
const {written: a, at: c, end: l} = t;
if (typeof o === "string") s.push(...tracesIn(o).map(e => faultOf(e, t.keyAt, i)));
if (typeof a === "string") {
const t = o === "reference" ? a.replace(/<[^<>\s]*>/g, " ") : a;
for (const o of tracesIn(t, r)) {
if (isKnown(o, i, n) || isNumberOfRecord(o, i)) continue;
const t = e.slice(c, l).indexOf(o.text);
s.push(faultOf(o, c + Math.max(0, t), i));
}
}
for (const [e, n] of t.children) walk(n, [ ...i, e ], r || holdsAddresses(e, i));
};
walk(t, [], false);
return s;
}
var g = n(57);
var y = n(9057);
var v = n(3304);
var w = n(3619);
function core(e) {
if (e instanceof w.Xz9 || e instanceof w.Gze) return core(e.def.innerType);
return e instanceof w.RcI ? core(e.def.in) : e;
}
function innerOf(e, t) {
if (e instanceof w.WT6) return e.def.element;
const n = e instanceof w.uXj && Object.hasOwn(e.def.shape, t);
return n ? e.def.shape[t] : void 0;
}
function schemaAt(e, t) {
let n = core(e);
for (const e of t) {
const t = innerOf(n, e);
if (t === void 0) return null;
n = core(t);
}
return n;
}
function keysOf(e) {
if (!(e instanceof w.uXj)) return [];
const t = Object.entries(e.def.shape);
const isOptional = e => e instanceof w.Xz9 || e instanceof w.Gze;
return [ ...t.filter(([, e]) => !isOptional(e)), ...t.filter(([, e]) => isOptional(e)) ].map(([e]) => e);
}
var b = n(8279);
const k = {
object: "key: value",
array: "- …",
string: '"…"'
};
const S = 30;
const O = 100;
function faultsOf(e, t, n) {
const s = e.path.filter(e => typeof e !== "symbol");
const {branch: i, whole: r} = (0, b.G8)(t, s);
const o = expectationOf(e);
if (e.code === "unrecognized_keys") return unknownKeys(e.keys, s, i, o);
const [a, ...c] = o;
if (!r) {
const t = e.code === "custom" ? a : "file.missing-key";
return [ {
at: i.keyAt,
code: t,
key: s,
found: "",
expected: whereFound(s, i)
} ];
}
const {written: l, at: u} = i;
if (typeof l !== "string") {
const t = e.code === "custom" ? a : "file.wrong-type";
const i = Array.isArray(l) ? "- …" : "key: value";
const r = t === "file.wrong-type" ? shapeOf(schemaAt(n, s), "") : null;
return [ {
at: u,
code: t,
key: s,
found: i,
expected: r === null ? c : [ r ]
} ];
}
if (l.trim() === "") return [ {
at: u,
code: "file.empty-value",
key: s,
found: "",
expected: c
} ];
if (a === "file.wrong-type") {
const e = shapeOf(schemaAt(n, s), l);
return [ {
at: u,
code: a,
key: s,
found: l,
expected: e === null ? c : [ e ]
} ];
}
return [ {
at: u,
code: a,
key: s,
found: l,
expected: c
} ];
}
function expectationOf(e) {
if (e.code === "invalid_type") return [ "file.wrong-type", String(k[e.expected]) ];
if (e.code === "invalid_value") return [ "file.wrong-value", ...e.values.map(String) ];
const [t, ...n] = e.message.split("\n");
return [ t, ...n ];
}
function unknownKeys(e, t, n, [s, ...i]) {
const r = new Set(e.slice(0, O));
const o = [];
let a = null;
for (const [e, c] of n.children) {
if (r.has(e)) {
const n = String(e);
const r = (0, y.q)(n, i) ?? unquotedComma(a, n, c);
const l = r === null ? i.slice(0, S) : [ r ];
o.push({
at: c.keyAt,
code: s,
key: [ ...t, n ],
found: n,
expected: l
});
}
a = c;
}
return o;
}
function unquotedComma(e, t, n) {
if (n.end > n.keyAt || typeof e?.written !== "string") return null;
return `"${e.written}, ${t}"`;
}
function whereFound(e, t) {
if (e.at(-1) !== "id" || e.length === 1) return [];
const n = t.children.get("login")?.written;
const s = typeof n === "string" && (0, v.W5)(n) ? n : "LOGIN";
return [ `https://api.github.com/users/${s}` ];
}
function shapeOf(e, t) {
const n = keysOf(e).slice(0, A);
if (n.length === 0) return null;
const [s, ...i] = n.map(e => `${e}: …`);
const r = t.trim();
if (!n.includes("name") || r === "" || r.length > x || /[{}[\],:#]/.test(r)) return `{ ${[ s, ...i ].join(", ")} }`;
return `{ name: ${r} }`;
}
const A = 4;
const x = 40;
var N = n(8318);
var E = n(5990);
var I = n(4214);
function lineOf(e, t) {
return e[t] ?? "";
}
function yaml_line_slips_valueOf(e) {
const t = e.replace(/^\s*(?:- +)*(?:[^\s#:"'{}[\],&*!|>%@`-][^:#]*?:(?: +|\r?$))?/, "");
return {
at: e.length - t.length,
value: t.trimEnd()
};
}
const M = /^[“”„‟»«‘’‚‹›]/;
const $ = /^(?:[@`%&*!,\]}]|[-?|>](?=\s|$)|[|>](?=[^\s+-]))/;
function slipOf(e, t) {
const n = lineOf(e, t);
const {at: s, value: i} = yaml_line_slips_valueOf(n);
const r = `${n.slice(0, s)}${JSON.stringify(i)}`;
const slip = (e, n, i = r) => {
const o = s + n;
return {
line: t,
column: o,
cause: e,
mended: i
};
};
if (M.test(i)) return slip("quotes", 0);
if (/^["']/.test(i)) return inQuotes(i, slip, n);
if (/^[{[]/.test(i)) return inBrackets(i, slip, n.slice(0, s));
if ($.test(i)) return slip("leading", 0);
const o = i.search(/:(?:\s|$)/);
if (o > 0) return slip("colon", o);
const a = /^(\s*(?:- +)*[a-z][a-z-]*):(?=[^\s/\d])/.exec(n)?.[1];
if (a === void 0 || s > a.length + 1) return null;
const c = `${a}: ${JSON.stringify(n.slice(a.length + 1))}`;
return {
line: t,
column: a.length,
cause: "no-space",
mended: c
};
}
function inQuotes(e, t, n) {
const s = closingOf(e);
if (s === null) return null;
const i = e.slice(s + 1);
if (/\S/.test(i) && !/^\s+#/.test(i)) return t("after-quote", s + 1);
const r = /\\(?![0abtnvfre "/\\N_LPxuU])/.exec(e);
if (!e.startsWith('"') || r === null) return null;
return t("backslash", r.index, n.replaceAll("\\", "/"));
}
function closingOf(e) {
const t = e.startsWith('"') ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
const n = t.exec(e)?.[0];
return n === void 0 ? null : n.length - 1;
}
function unquoted(e) {
return e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, e => "x".repeat(e.length));
}
function inBrackets(e, t, n) {
const s = unquoted(e);
const i = `${n}${e.startsWith("{") ? "{}" : "[]"}`;
const r = s.search(/\s#/);
if (r >= 0 && depthOf(s.slice(0, r)) > 0) return t("hash", r + 1, i);
const o = /(?:[{[,]|:\s)\s*(?=[@`%&*!]|-(?:[\s,}\]]|$))/.exec(s);
if (o !== null) return t("leading", o.index + o[0].length, i);
const a = /[{,]\s*[^{}[\],:]+:\s[^{}[\],:]*(:)\s/.exec(s);
if (a !== null) return t("colon", a.index + a[0].lastIndexOf(":"), i);
return null;
}
function depthOf(e) {
return [ ...e.matchAll(/[{[]/g) ].length - [ ...e.matchAll(/[}\]]/g) ].length;
}
const T = 20;
const C = new Set([ "quotes", "leading", "unclosed-quote", "unclosed-bracket" ]);
function mend(e, t) {
const n = e.split("\n");
const s = startsOf(n);
const i = [];
const r = new Set;
const note = ({line: e, column: t, cause: r}) => {
const o = C.has(r) ? lineOf(n, e).charAt(t) : "";
i.push({
at: Number(s[e]) + t,
cause: r,
character: o
});
};
const o = [ ...n ];
for (const e of [ ...conflicts(o), ...tabs(o) ]) {
if (!i.some(({cause: t}) => t === e.cause)) note(e);
o[e.line] = e.mended;
r.add(e.line);
}
const result = e => ({
slips: i,
text: e ? o.join("\n") : null,
lines: r
});
for (let e = 0; e < T; e += 1) {
const e = o.join("\n");
const {faults: n, lexemes: s} = (0, I.d)(e, t);
if (n.length > 0) return result(false);
const [i] = (0, b.Vo)(s);
if (i === void 0) return result(true);
const a = lineAt(o, i);
const c = slipNear(o, a, i - Number(startsOf(o)[a]));
if (c === null || r.has(c.line)) {
if (!r.has(a)) note({
line: a,
column: indentOf(lineOf(o, a)),
cause: "unknown"
});
return result(false);
}
note(c);
o[c.line] = c.mended;
r.add(c.line);
}
return result(false);
}
function startsOf(e) {
const t = [ 0 ];
for (const n of e) t.push(Number(t.at(-1)) + n.length + 1);
return t;
}
function lineAt(e, t) {
const n = startsOf(e).findLastIndex(e => e <= t);
let s = Math.min(n, e.length - 1);
while (s > 0 && lineOf(e, s).trim() === "") s -= 1;
return s;
}
const indentOf = e => e.length - e.trimStart().length;
const L = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/;
function conflicts(e) {
if (!e.some(e => e.startsWith("<<<<<<<"))) return [];
const t = [];
let n = false;
for (const [s, i] of e.entries()) {
const e = L.test(i);
if (e) n = i.startsWith("=") || i.startsWith("|");
if (e || n) t.push({
line: s,
column: 0,
cause: "conflict",
mended: "#"
});
}
return t;
}
function tabs(e) {
return e.flatMap((e, t) => {
const n = /^ *\t\s*/.exec(e)?.[0];
if (n === void 0 || e.trim() === "") return [];
const s = n.split("\t").length - 1 + Math.floor(n.replaceAll("\t", "").length / 2);
const i = `${"  ".repeat(s)}${e.trimStart()}`;
return [ {
line: t,
column: n.indexOf("\t"),
cause: "tab",
mended: i
} ];
});
}
function slipNear(e, t, n) {
const s = unclosedQuote(e, t);
if (s !== null) return s;
const i = lastWritten(e, t);
return slipOf(e, t) ?? unclosedBracket(e, t) ?? (i === null ? null : slipOf(e, i)) ?? noColon(e, t, n) ?? indentation(e, t);
}
function lastWritten(e, t) {
let n = t - 1;
while (n >= 0 && /^\s*(?:#|$)/.test(lineOf(e, n))) n -= 1;
return n < 0 ? null : n;
}
function unclosedQuote(e, t) {
for (const [n, s] of e.slice(0, t + 1).entries()) {
const {at: t, value: i} = yaml_line_slips_valueOf(s);
if (!/^["']/.test(i) || closingOf(i) !== null) continue;
const r = lineOf(e, n + 1);
if (r.trim() !== "" && !/^\s*(?:- )?[a-z-]+:(?:\s|$)/.test(r)) continue;
const o = `${s.slice(0, t)}${JSON.stringify(i.slice(1))}`;
return {
line: n,
column: t,
cause: "unclosed-quote",
mended: o
};
}
return null;
}
function unclosedBracket(e, t) {
for (let n = t; n >= 0; n -= 1) {
const t = lineOf(e, n);
const {at: s, value: i} = yaml_line_slips_valueOf(t);
const r = unquoted(i);
if (!/^[{[]/.test(i) || depthOf(r) <= 0) continue;
const o = `${t.slice(0, s)}${i.startsWith("{") ? "{}" : "[]"}`;
return {
line: n,
column: s,
cause: "unclosed-bracket",
mended: o
};
}
return null;
}
function noColon(e, t, n) {
const s = lineOf(e, t);
if (n > s.length || /:(?:\s|$)|^\s*(?:-|#|$)/.test(s)) return null;
const i = /^(\s*[a-z][a-z-]*) (?=\S)/.exec(s)?.[1];
const r = i === void 0 ? "#" : `${i}: ${JSON.stringify(s.slice(i.length + 1))}`;
return {
line: t,
column: indentOf(s),
cause: "no-colon",
mended: r
};
}
function indentation(e, t) {
const isKey = t => /^\s*[a-z-]+:(?:\s|$)/.test(lineOf(e, t));
const indent = t => indentOf(lineOf(e, t));
const moved = (t, n) => {
const s = `${" ".repeat(n)}${lineOf(e, t).trimStart()}`;
return {
line: t,
column: indent(t),
cause: "indentation",
mended: s
};
};
const n = t + 1;
const s = lastWritten(e, t);
const i = s !== null && indent(s) === indent(n);
if (isKey(t) && isKey(n) && indent(n) > indent(t) && !i) return moved(n, indent(t));
if (s === null || !isKey(t) || indent(s) === indent(t)) return null;
const r = lastWritten(e, s) === null;
return r && indent(t) === 0 ? moved(s, 0) : moved(t, indent(s));
}
function readOn(e, t) {
const n = (0, I.d)(e, t);
const s = {
text: e,
inOriginal: e => e
};
if (n.faults.length > 0) return {
profile: n,
tree: {
root: null,
faults: []
},
slips: [],
mended: s
};
const r = (0, b.g7)(n.lexemes, t);
if (!r.faults.some(({code: e}) => e === "file.yaml")) return {
profile: n,
tree: r,
slips: [],
mended: s
};
const o = mend(e, t);
const a = o.slips.map(({at: e, cause: t, character: n}) => (0, i.u)(e, "file.yaml", n, t));
if (o.text === null) return {
profile: n,
tree: {
root: null,
faults: []
},
slips: a,
mended: s
};
return {
profile: n,
tree: (0, b.g7)((0, I.d)(o.text, t).lexemes, t),
slips: a,
mended: {
text: o.text,
inOriginal: inOriginal(e, o.text, o.lines)
}
};
}
function inOriginal(e, t, n) {
const s = (0, g.e)(t);
const [i, r] = [ reading_on_startsOf(e), reading_on_startsOf(t) ];
return e => e.flatMap(e => {
const t = s(e.at).line - 1;
if (n.has(t)) return [];
return [ {
...e,
at: e.at - Number(r[t]) + Number(i[t])
} ];
});
}
function reading_on_startsOf(e) {
const t = [ 0 ];
for (const n of e.split("\n")) t.push(Number(t.at(-1)) + n.length + 1);
return t;
}
function cutTexts(e, t, n, s) {
const i = n.filter(({text: e}) => /^#[^\s#]/.test(e));
if (i.length === 0) return [];
const r = new Map;
const walk = (t, n) => {
const s = typeof t.written === "string" && !/["'|>]/.test(e.charAt(t.at));
if (s && t.written !== "") r.set(t.end, n);
for (const [e, s] of t.children) walk(s, [ ...n, e ]);
};
walk(t, []);
return i.flatMap(({at: t, text: n}) => {
const i = r.get(e.slice(0, t).replace(/[ \t]+$/, "").length);
const o = schemaAt(s, i ?? [ "" ]);
if (i === void 0 || o === null || !(0, v.ik)(o)) return [];
return [ {
at: t,
code: "file.text-cut",
key: i,
found: n.trimEnd(),
expected: []
} ];
});
}
const P = 100;
const j = 500;
const z = 60;
const D = 100;
function readFile(e, t, n) {
if (!(t instanceof Uint8Array)) return {
ok: false,
diagnostics: [ (0, E.L)(e, t) ],
written: null
};
const {text: o, fault: a} = (0, N.g)(t, n.limits);
const c = (0, g.e)(o);
const l = o.split("\n");
const refused = (t, s = null) => ({
ok: false,
written: s,
diagnostics: diagnosticsOf(e, t, {
place: c,
lines: l,
discreet: n.discreet
})
});
if (a) return refused([ a ]);
if (o.startsWith("version https://git-lfs.github.com/")) return refused([ (0, i.u)(0, "file.not-a-file", "lfs-pointer") ]);
const {profile: u, tree: f, slips: d, mended: p} = readOn(o, n.limits);
const h = n.known ?? (0, r.nq)(f.root?.written ?? null);
const m = personalDataInComments(u.comments, h);
const {root: y} = f;
if (y === null) return refused([ ...u.faults, ...f.faults, ...d, ...m ]);
const v = s.xL(n.schema, y.written, {
jitless: true
});
const w = v.success ? [] : v.error.issues;
const k = [ ...f.faults, ...personalDataInTree(p.text, y, h), ...cutTexts(p.text, y, u.comments, n.schema), ...w.slice(0, j).flatMap(e => faultsOf(e, y, n.schema)) ];
const S = [ ...u.faults, ...d, ...m, ...p.inOriginal(k) ];
if (!v.success || d.length > 0) return refused(S, y.written);
if (S.length > 0) {
const e = S.every(({code: e}) => q.has(e));
return {
...refused(S, y.written),
...e && {
value: v.data
}
};
}
const locate = e => c((0, b.G8)(y, e).branch.keyAt);
return {
ok: true,
value: v.data,
locate,
written: y.written
};
}
const q = new Set([ "file.personal-data", "file.text-cut" ]);
function diagnosticsOf(e, t, {place: n, lines: s, discreet: i}) {
const r = new Set;
return [ ...t ].sort((e, t) => e.at - t.at).filter(({at: e, code: t, key: n}) => {
const s = JSON.stringify([ e, t, n ]);
return !r.has(s) && r.add(s);
}).slice(0, P).map(({at: t, code: r, key: o, found: a, expected: c}) => ({
file: e,
...n(t),
...i === false && B.has(r) && excerptOf(lineOf(s, n(t).line - 1)),
code: r,
key: o.map(e => typeof e === "number" ? e : shownKey(e, i)).join("."),
found: r === "file.unknown-key" || r === "file.duplicate-key" ? shownKey(a, i) : shown(a, i && !R.has(r)),
expected: r === "file.unknown-key" ? suggestions(c, i) : c
}));
}
const B = new Set([ "file.yaml", "file.text-cut" ]);
function excerptOf(e) {
const t = e.replaceAll("\t", "→").trimEnd();
return looksPersonal(t) ? {} : {
excerpt: Array.from(t).slice(0, D).join("")
};
}
function suggestions(e, t) {
const n = t !== false;
return e.filter(e => !e.startsWith('"') || shown(e, n) === e);
}
function shownKey(e, t) {
return t && !t.has(e) ? "…" : shown(e, false) || "…";
}
function shown(e, t) {
if (looksPersonal(e) || t && !F.test(e)) return "";
const n = Array.from(e.replace(/\s+/g, " "));
return n.length > z ? `${n.slice(0, z).join("")}…` : n.join("");
}
const F = /^(?:[\dT:Z.+-]{0,30}|key: value|- …)$/;
const R = new Set([ "file.control-character", "file.not-a-file", "file.yaml", "file.yaml-feature" ]);
}),
6300: ((e, t, n) => {
n.d(t, {
IE: () => m,
Ix: () => w,
FV: () => d,
FX: () => k,
VA: () => S,
x: () => f
});
var s = n(3619);
var i = n(6515);
var r = n(3304);
const o = 200;
const a = 3;
const c = 3;
const l = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?.|\{\d+(?:,\d*)?\}|[\s\S]/gu;
function isSafePattern(e) {
if (e.length > o || !compiles(e)) return false;
const t = [];
let n;
let s = e.startsWith("^") ? 0 : 1;
let i = 0;
for (const [r] of e.matchAll(l)) {
const e = quantifier(r);
if (e !== null && e !== "once") {
if (n) return false;
s += e === "elastic" ? 1 : 0;
}
if (e !== null || r === "|") t.fill(true);
if (e === "once" || r === "|") i += 1;
if (r === "|" && t.length === 0) s += 1;
n = void 0;
if (r.startsWith("(")) {
if (/\(\?<?[=!]/.test(r)) return false;
t.push(false);
} else if (r === ")") n = t.pop(); else if (/\\[1-9k]/.test(r)) return false;
}
return s <= a && i <= c;
}
function compiles(e) {
try {
return new RegExp(e, "u") instanceof RegExp;
} catch {
return false;
}
}
function quantifier(e) {
if (e === "?") return "once";
if (e === "*" || e === "+") return "elastic";
if (/^\{\d+\}/.test(e)) return "exact";
return e.startsWith("{") && e.length > 1 ? "elastic" : null;
}
var u = n(6523);
const f = s.FsL((0, r.om)({
opens: (0, r.fl)(r.rb, "20:00"),
"opens-with-downtime": s.lqM(r.rb),
closes: (0, r.fl)(r.rb, "06:00")
}), s.pdi((e, {issues: t}) => {
const {opens: n, closes: s} = e;
const i = e["opens-with-downtime"] ?? (0, u.co)(n);
const o = {
opens: n,
"opens-with-downtime": i,
closes: s
};
const a = (0, u.sZ)(o);
const c = a.some(({key: e}) => e === "opens");
for (const {key: s, code: o, expected: l} of a) {
const a = e[s] === void 0;
if (a && c) continue;
const u = a || s === "opens" && n === "20:00";
const f = u ? (0, r.i)(o, `> ${e["opens-with-downtime"] === void 0 ? i : n}`) : (0, 
r.i)(o, l);
(0, r.cc)(t, f, u ? "closes" : s);
}
return o;
}));
const d = (0, r.om)({
from: r.kB,
to: r.kB,
reason: (0, r.pF)(500),
urgent: (0, r.fl)(s.k5n([ "allowed", "denied" ]), "denied")
}).check(s.z6Y(({value: e, issues: t}) => {
if (e.from < e.to) return;
(0, r.cc)(t, (0, r.i)("file.wrong-value", "from < to"), "to");
}));
const p = s.YOg(s.k5n([ "production", "test" ])).check(s.z6Y(({value: e, issues: t}) => {
if (e.includes("production")) return;
(0, r.cc)(t, (0, r.i)("file.wider-than-rules", "production"));
}));
const h = (0, r.pF)(200).check(s.YPB(compiles, (0, r.i)("file.wrong-value", "regular-expression")), s.YPB(isSafePattern, (0, 
r.i)("file.wrong-value", "cheap-pattern")));
const m = (0, r.om)({
organisation: s.lqM((0, r.pF)(200)),
contact: s.lqM(r.hl),
"on-duty": s.lqM((0, r.pF)(200))
});
const g = new Set([ "production", "prod", "prd" ]);
const y = (0, r.om)({
production: (0, r.fl)(s.YOg((0, r.pF)(255)), [ "production" ]),
test: (0, r.fl)(s.YOg((0, r.pF)(255)), [])
}).check(s.z6Y(({value: e, issues: t}) => {
if (e.production.length === 0) (0, r.cc)(t, (0, r.i)("file.wider-than-rules", "production"), "production");
const n = new Set(e.production.map(e => e.toLowerCase()));
for (const [s, i] of e.test.entries()) {
const e = i.toLowerCase();
if (g.has(e)) (0, r.cc)(t, (0, r.i)("file.production-name"), "test", s); else if (n.has(e)) (0, 
r.cc)(t, (0, r.i)("file.environment-twice"), "test", s);
}
}));
const v = (0, r.Gd)(/^(?:\.github\/workflows\/[A-Za-z0-9._-]+\.ya?ml|[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}\/\.github\/workflows\/[A-Za-z0-9._-]+\.ya?ml@[0-9a-f]{40})$/, "workflow-path");
const w = (0, r.om)({
announcement: (0, r.fl)(s.k5n([ "landed", "receipt", "signed" ]), "landed"),
approvals: (0, r.fl)(s.k5n([ "recorded", "vouched", "verified" ]), "recorded")
});
const b = s.X$i(w, {
workflows: s.lqM(s.YOg(v)),
"self-hosted": s.lqM(s.euz("trusted"))
}).check(s.z6Y(({value: e, issues: t}) => {
if (e.announcement !== "signed" || (e.workflows ?? []).length > 0) return;
(0, r.cc)(t, (0, r.i)("file.missing-key"), "workflows");
}));
const k = (0, r.om)({
repository: (0, r.Gd)(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/, "owner/name"),
id: (0, r.WQ)(1, Number.MAX_SAFE_INTEGER)
});
const S = (0, r.om)({
version: r.rE,
name: (0, r.pF)(200),
organisation: s.lqM(k),
client: s.lqM((0, r.om)({
organisation: s.lqM((0, r.pF)(200)),
contact: s.lqM(r.hl)
})),
contractor: s.lqM(m),
contract: s.lqM((0, r.om)({
reference: s.lqM((0, r.pF)(500)),
ends: s.lqM(r.p6)
})),
contacts: (0, r.fl)((0, r.om)({
servicedesk: (0, r.fl)(r.hl, "servicedesk@src.si"),
ict: (0, r.fl)(r.hl, "ikt@ezdrav.si"),
"solution-custodian": s.lqM(r.hl),
"contract-custodian": s.lqM(r.hl),
"mail-server": s.lqM(r.Hc),
assignees: (0, r.fl)(s.YOg(r.iD), [])
}), {
servicedesk: "servicedesk@src.si",
ict: "ikt@ezdrav.si",
assignees: []
}),
approvers: (0, r.fl)(i.DH, {
client: [],
"ezdrav-ict": []
}),
environments: (0, r.fl)(y, {
production: [ "production" ],
test: []
}),
"urgent-authorities": s.lqM(s.YOg(r.kQ)),
evidence: (0, r.fl)(b, {
announcement: "landed",
approvals: "recorded"
}),
"reference-pattern": s.lqM(h),
calendar: (0, r.fl)((0, r.om)({
"lead-time": (0, r.fl)(s.k5n([ "default", "full-days" ]), "default"),
"extra-non-working-days": (0, r.fl)(s.YOg(r.p6), [])
}), {
"lead-time": "default",
"extra-non-working-days": []
}),
window: (0, r.fl)(f, {
opens: "20:00",
"opens-with-downtime": "22:00",
closes: "06:00"
}),
freezes: (0, r.fl)(s.YOg(d), []),
urgent: (0, r.fl)((0, r.om)({
"valid-hours": (0, r.fl)((0, r.WQ)(1, 12, "file.wider-than-rules"), 12)
}), {
"valid-hours": 12
}),
"enforce-in": (0, r.fl)(p, [ "production" ]),
language: s.lqM(s.k5n([ "en", "sl" ])),
znet: s.lqM((0, r.om)({
joined: s.lqM(r.p6),
reference: s.lqM((0, r.pF)(500))
})),
"access-rules": s.lqM((0, r.om)({
version: s.lqM((0, r.pF)(100)),
acknowledged: s.lqM(r.p6)
})),
architecture: s.lqM((0, r.om)({
plans: s.lqM((0, r.om)({
sent: s.lqM(r.p6),
reference: s.lqM((0, r.pF)(500))
})),
meeting: s.lqM((0, r.om)({
held: s.lqM(r.p6),
reference: s.lqM((0, r.pF)(500))
})),
"ip-space": s.lqM((0, r.pF)(200)),
vlan: s.lqM((0, r.pF)(200)),
connections: s.lqM(s.YOg((0, r.pF)(200))),
runtime: s.lqM((0, r.CS)(4e3)),
confidentiality: s.lqM((0, r.CS)(4e3)),
integrity: s.lqM((0, r.CS)(4e3)),
availability: s.lqM((0, r.CS)(4e3))
}))
});
}),
4475: ((e, t, n) => {
n.d(t, {
S: () => a,
e: () => o
});
var s = n(3619);
var i = n(3304);
const r = (0, i.om)({
ref: i.Cv,
github: s.lqM((0, i.om)({
login: i.iD,
id: (0, i.WQ)(1, Number.MAX_SAFE_INTEGER),
write: (0, i.fl)(i.Im, false)
})),
role: s.lqM((0, i.pF)(200)),
company: s.lqM((0, i.pF)(200)),
"eligibility-checked": s.lqM(i.p6),
"statement-signed": s.lqM(i.p6),
account: s.lqM((0, i.om)({
requested: s.lqM(i.p6),
reference: s.lqM((0, i.pF)(500)),
granted: s.lqM(i.p6)
})),
left: s.lqM(i.T3),
revocation: s.lqM((0, i.om)({
notified: s.lqM(i.kB),
reference: s.lqM((0, i.pF)(500)),
confirmed: s.lqM(i.kB)
}))
});
const o = new Set([ "version", "staff", "ref", "github", "login", "id", "write", "role", "company", "eligibility-checked", "statement-signed", "left", "account", "requested", "reference", "granted", "revocation", "notified", "confirmed" ]);
const a = (0, i.om)({
version: i.rE,
staff: s.YOg(r).check(s.z6Y(({value: e, issues: t}) => {
const n = new Set;
for (const [s, {ref: r}] of e.entries()) {
if (n.has(r)) (0, i.cc)(t, (0, i.i)("file.duplicate-ref"), s, "ref");
n.add(r);
}
}))
});
}),
4595: ((e, t, n) => {
n.d(t, {
h: () => readStaff
});
var s = n(8038);
var i = n(2669);
var r = n(2359);
var o = n(4475);
const a = {
schema: o.S,
limits: i.I$,
discreet: o.e
};
function readStaff(e, t, n = s.U$) {
const i = (0, r.T)(e, t, {
...a,
known: n
});
return i.ok ? {
ok: true,
value: i.value,
locate: i.locate
} : {
ok: false,
diagnostics: i.diagnostics
};
}
}),
8318: ((e, t, n) => {
n.d(t, {
D: () => forbiddenCharacter,
g: () => decodeText
});
var s = n(4405);
const i = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Cs}\u{E0000}-\u{E007F}]/gu;
function forbiddenCharacter(e) {
for (const t of e.matchAll(i)) {
const n = t[0];
if (n === "\t" || n === "\n") continue;
if (n === "\r" && e[t.index + 1] === "\n") continue;
const s = Number(n.codePointAt(0)).toString(16).toUpperCase();
return {
at: t.index,
name: `U+${s.padStart(4, "0")}`
};
}
return null;
}
function decodeText(e, t) {
if (e.length > t.bytes) {
const n = (0, s.u)(0, "file.too-large", `${e.length}`, `≤ ${t.bytes}`);
return {
text: "",
fault: n
};
}
let n;
try {
n = new TextDecoder("utf-8", {
fatal: true
}).decode(e);
} catch {
const t = new TextDecoder("utf-8", {
ignoreBOM: true
}).decode(e);
return {
text: t,
fault: (0, s.u)(t.indexOf("�"), "file.not-utf8", "", "UTF-8")
};
}
const i = forbiddenCharacter(n);
if (i) return {
text: n,
fault: (0, s.u)(i.at, "file.control-character", i.name)
};
return {
text: n,
fault: null
};
}
}),
5990: ((e, t, n) => {
n.d(t, {
L: () => unreadDiagnostic
});
function unreadDiagnostic(e, t) {
const {found: n, expected: i} = wordsOf(t);
return {
file: e,
line: 1,
column: 1,
code: s[t.unread],
key: "",
found: n,
expected: i
};
}
const s = {
missing: "file.missing",
directory: "file.not-a-file",
symlink: "file.not-a-file",
submodule: "file.not-a-file",
executable: "file.not-a-file",
"not-a-file": "file.not-a-file",
"too-large": "file.too-large"
};
function wordsOf(e) {
if (e.unread === "too-large") return {
found: `${e.size}`,
expected: [ `≤ ${e.limit}` ]
};
const t = e.unread === "missing" || e.unread === "not-a-file";
return {
found: t ? "" : e.unread,
expected: []
};
}
}),
6523: ((e, t, n) => {
n.d(t, {
WP: () => laterOfNight,
co: () => openingWithDowntime,
sZ: () => windowFaults
});
function sinceNoon(e) {
const t = Number(e.slice(0, 2)) * 60 + Number(e.slice(3));
return (t + 720) % 1440;
}
function laterOfNight(e, t) {
return sinceNoon(t) > sinceNoon(e) ? t : e;
}
const s = sinceNoon("06:00");
function openingWithDowntime(e) {
return sinceNoon(e) > sinceNoon("22:00") ? e : "22:00";
}
function windowFaults(e) {
const t = [];
const n = sinceNoon(e.closes);
if (n > s) t.push({
key: "closes",
code: "file.wider-than-rules",
expected: "≤ 06:00"
});
for (const [i, r] of [ [ "opens", "20:00" ], [ "opens-with-downtime", "22:00" ] ]) {
const o = sinceNoon(e[i]);
if (o < sinceNoon(r) || o >= s) t.push({
key: i,
code: "file.wider-than-rules",
expected: `≥ ${r}`
}); else if (o >= n) t.push({
key: i,
code: "file.wrong-value",
expected: `< ${e.closes}`
});
}
if (t.length === 0 && sinceNoon(e["opens-with-downtime"]) < sinceNoon(e.opens)) {
const n = "opens-with-downtime";
t.push({
key: n,
code: "file.wrong-value",
expected: `≥ ${e.opens}`
});
}
return t;
}
}),
4214: ((e, t, n) => {
n.d(t, {
d: () => profileOf
});
var s = n(5861);
var i = n(4405);
var r = n(2669);
const o = 8;
const a = {
"directive-line": "directive",
anchor: "anchor",
alias: "alias",
tag: "tag",
"explicit-key-ind": "complex-key"
};
const c = new Set([ "scalar", "single-quoted-scalar", "double-quoted-scalar", "flow-seq-start", "flow-map-start" ]);
const l = new Set([ "space", "newline", "comment" ]);
const u = new Set([ "doc-mode", "flow-error-end" ]);
class Depth {
#e=[];
#t=0;
#n=0;
#s=0;
line(e) {
this.#s = e;
}
passes(e, t) {
if (this.#s !== null && this.#t === 0) {
const e = t - this.#s;
while ((this.#e.at(-1) ?? -1) >= e) this.#e.pop();
this.#e.push(e);
this.#n = 0;
this.#s = null;
}
if (e === "flow-seq-start" || e === "flow-map-start") this.#t += 1;
if (e === "flow-seq-end" || e === "flow-map-end") this.#t = Math.max(0, this.#t - 1);
if (e === "seq-item-ind") this.#n += 1;
return this.#t > r.e$ || this.#n > r.e$ || this.#e.length > r.e$ + 1;
}
}
function profileOf(e, t) {
const n = [];
const f = [];
const d = [];
const p = new Depth;
let h = 0;
let m = 0;
let g = 0;
let y = 0;
let v = false;
let w = false;
const ending = e => ({
faults: [ ...n, e ],
comments: f,
lexemes: d
});
for (const b of (new s.JG).lex(e)) {
d.push(b);
const e = w ? null : s.DB.tokenType(b);
if (u.has(e)) continue;
m += 1;
if (c.has(e)) g += 1;
if (g > t.nodes || m > t.nodes * o) return ending((0, i.u)(h, "file.too-many-nodes", "", `≤ ${t.nodes}`));
if (!l.has(e) && p.passes(e, h)) return ending((0, i.u)(h, "file.too-deep", "", `≤ ${r.e$}`));
if (e === "doc-end") y += 1;
if (e === "doc-start" && v || y > 1) return ending((0, i.u)(h, "file.yaml-feature", "second-document"));
v ||= e === "doc-start" || c.has(e);
const k = e && a[e];
if (k) n.push((0, i.u)(h, "file.yaml-feature", k));
if (e === "comment") f.push({
at: h,
text: b
});
w = e === "scalar";
if (w) continue;
h += b.length;
if (b.endsWith("\n")) p.line(h);
}
return {
faults: n,
comments: f,
lexemes: d
};
}
}),
8279: ((e, t, n) => {
n.d(t, {
G8: () => branchAt,
Vo: () => yamlErrors,
g7: () => treeOf
});
var s = n(5861);
var i = n(4405);
var r = n(2669);
var o = n(8318);
function treeOf(e, t) {
const [n, r] = composed(e);
if (!n?.contents) return {
root: null,
faults: [ (0, i.u)(0, "file.empty") ]
};
if (r) {
const e = (0, i.u)(r.range[0], "file.yaml-feature", "second-document");
return {
root: null,
faults: [ e ]
};
}
const [o] = errorsOf(n);
if (o !== void 0) return {
root: null,
faults: [ (0, i.u)(o, "file.yaml", "", "unknown") ]
};
const {contents: a} = n;
if ((0, s.jn)(a) && a.type === "PLAIN" && a.value === "") return {
root: null,
faults: [ (0, i.u)(0, "file.empty") ]
};
return new Growth(t).tree(a);
}
function composed(e) {
const t = new s.Dk({
schema: "failsafe",
uniqueKeys: false,
prettyErrors: false
});
return [ ...t.compose(tokensOf(e)) ];
}
function errorsOf({errors: e, warnings: t}) {
return [ ...e, ...t ].map(({pos: e}) => e[0]).sort((e, t) => e - t);
}
function yamlErrors(e) {
const [t] = composed(e);
return t === void 0 ? [] : errorsOf(t);
}
function* tokensOf(e) {
const t = new s.iX;
for (const n of e) yield* t.next(n);
yield* t.end();
}
class Growth {
#i=[];
#r;
#o=null;
#a=0;
constructor(e) {
this.#r = e;
}
tree(e) {
const t = this.#c(e, e.range[0], []);
return this.#o ? {
root: null,
faults: [ this.#o ]
} : {
root: t,
faults: this.#i
};
}
#c(e, t, n) {
const [o, a] = e?.range ?? [ t, t ];
const c = new Map;
this.#l(o);
if ((0, s.jh)(e) || (0, s.oP)(e)) {
if (n.length >= r.e$) this.#o ??= (0, i.u)(o, "file.too-deep", "", `≤ ${r.e$}`);
if ((0, s.jh)(e)) this.#u(e.items, c, n); else this.#f(e.items, c, n);
return {
written: (0, s.jh)(e) ? mappingOf(c) : listOf(c),
at: o,
end: a,
keyAt: t,
children: c
};
}
const l = (0, s.jn)(e) ? e.value : "";
this.#d(l, o, n);
return {
written: l,
at: o,
end: a,
keyAt: t,
children: c
};
}
#f(e, t, n) {
for (const [s, i] of e.entries()) t.set(s, this.#c(i, i.range[0], [ ...n, s ]));
}
#u(e, t, n) {
for (const {key: r, value: o} of e) {
const e = r.range[0];
this.#l(e);
const a = (0, s.jn)(r) && r.type === "PLAIN" && r.value === "<<";
if (!(0, s.jn)(r) || a) {
this.#i.push((0, i.u)(e, "file.yaml-feature", a ? "merge-key" : "complex-key"));
continue;
}
const c = r.value;
const l = [ ...n, c ];
this.#d(c, e, n);
if (t.has(c)) {
this.#i.push({
at: e,
code: "file.duplicate-key",
key: l,
found: c,
expected: []
});
continue;
}
t.set(c, this.#c(o, e, l));
}
}
#d(e, t, n) {
const s = (0, o.D)(e);
if (!s) return;
this.#i.push({
...(0, i.u)(t, "file.control-character", s.name),
key: n
});
}
#l(e) {
this.#a += 1;
if (this.#a > this.#r.nodes) this.#o ??= (0, i.u)(e, "file.too-many-nodes", "", `≤ ${this.#r.nodes}`);
}
}
function listOf(e) {
return Array.from(e.values(), ({written: e}) => e);
}
function mappingOf(e) {
const t = Object.create(null);
for (const [n, {written: s}] of e) t[n] = s;
return t;
}
function branchAt(e, t) {
let n = e;
for (const e of t) {
const t = n.children.get(e);
if (!t) return {
branch: n,
whole: false
};
n = t;
}
return {
branch: n,
whole: true
};
}
})
};
