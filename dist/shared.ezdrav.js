export const modules = {
8232: ((e, t, n) => {
n.d(t, {
d: () => isRequestPath,
i: () => readRequest
});
var o = n(8038);
var r = n(2669);
var s = n(2359);
var i = n(3619);
var a = n(3304);
const l = [ "question", "request" ];
const u = {
question: [ "subject", "question" ],
request: [ "subject", "elements", "justification" ]
};
const c = [ "question", "elements", "justification" ];
const d = (0, a.om)({
version: a.rE,
kind: i.k5n(l),
subject: (0, a.pF)(180),
question: i.lqM((0, a.CS)(4e3)),
elements: i.lqM(i.YOg((0, a.om)({
name: (0, a.pF)(200),
value: (0, a.CS)(2e3)
}))),
justification: i.lqM((0, a.CS)(4e3))
}).check(i.z6Y(({value: e, issues: t}) => {
const n = u[e.kind];
for (const o of c) {
const r = n.includes(o);
const s = e[o];
if (r === (s !== void 0)) continue;
(0, a.cc)(t, (0, a.i)(r ? "file.missing-key" : "file.unknown-key"), o);
}
}));
const f = {
schema: d,
limits: r.o5,
discreet: false
};
function isRequestPath(e) {
return /^\.ezdrav\/requests\/[A-Za-z0-9_-][A-Za-z0-9._-]*\.yml$/.test(e);
}
function readRequest(e, t, n = o.U$) {
const r = (0, s.T)(e, t, {
...f,
known: n
});
return r.ok ? {
ok: true,
value: r.value,
locate: r.locate
} : {
ok: false,
diagnostics: r.diagnostics
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
3384: ((e, t, n) => {
n.d(t, {
Y: () => readWorkflowTexts
});
var o = n(3619);
var r = n(1346);
var s = n(9339);
const i = o.X$i(s.dD, {
folder: o.mee((0, r.yS)(o.Ikc({
name: o.YjP(),
object: o.mee(o.Ikc({
text: o.lqM(o.mee(o.YjP()))
}))
})))
});
async function readWorkflowTexts(e, t) {
const n = {
name: "Workflows",
takes: "$expression: String!",
asks: "folder: object(expression: $expression) {\n      ... on Tree { entries { name object { ... on Blob { text } } } } }"
};
const o = `${t}:.github/workflows`;
const r = await e.ask(n, i, {
expression: o
});
if (!r.ok) return r;
const s = (r.value.folder?.entries ?? []).filter(({name: e}) => /\.ya?ml$/.test(e)).flatMap(({object: e}) => e?.text ?? []);
return {
...r,
value: s
};
}
}),
5676: ((e, t, n) => {
n.d(t, {
g: () => readDirectory
});
var o = n(3024);
var r = n(6760);
var s = n(6389);
function readDirectory(e) {
if ((0, o.statSync)(e, {
throwIfNoEntry: false
})?.isDirectory() !== true) throw new s.b(e);
return {
list: t => {
const n = (0, r.join)(e, t);
const s = (0, o.lstatSync)(n, {
throwIfNoEntry: false
});
return s?.isDirectory() ? (0, o.readdirSync)(n).sort() : [];
},
read: (t, n) => {
const s = (0, r.join)(e, t);
const i = (0, o.lstatSync)(s, {
throwIfNoEntry: false
});
return i?.isFile() && i.size <= n ? (0, o.readFileSync)(s) : null;
}
};
}
}),
2555: ((e, t, n) => {
n.d(t, {
d: () => readOrganisationRepository
});
var o = n(3619);
var r = n(9339);
var s = n(4770);
var i = n(8328);
var a = n(7827);
const l = o.Ikc({
repository: o.Ikc({
databaseId: o.aig(),
nameWithOwner: o.YjP(),
visibility: o.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
isArchived: o.zMY(),
defaultBranchRef: o.mee(o.Ikc({
name: o.YjP(),
target: o.Ikc({
oid: o.YjP(),
file: i.R$,
texts: i.NT
})
}))
})
});
const u = `query Organisation($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) { ${r.zK} visibility isArchived\n    defaultBranchRef { name target { oid ... on Commit { ${i.qw}\n      texts: file(path: ".ezdrav") ${i.Dm} } } } } }`;
async function readOrganisationRepository(e, t) {
const {owner: n, name: s} = t;
const i = await e.query(u, {
owner: n,
name: s
}, l);
if (i.ok && i.value.repository.databaseId === t.id) return stateOf(e, i);
if (!i.ok && i.problem.code !== "api.forbidden") return i;
const c = await e.get("GET /repositories/{repository_id}", {
repository_id: t.id
}, o.Ikc({
id: o.aig(),
full_name: o.YjP()
}), [ 404 ]);
if (!c.ok) return c;
const {id: d, full_name: f} = c.value;
if (d !== t.id) return (0, a.Cw)(c.request, "organisation-another", {
repository: f
});
const m = (0, r.Sz)(f);
const v = {
owner: m.owner,
name: m.name
};
const p = await e.query(u, v, l);
if (!p.ok) return p;
return p.value.repository.databaseId === t.id ? stateOf(e, p) : (0, a.Cw)(p.request, "organisation-another", {
repository: f
});
}
function stateOf(e, t) {
const {databaseId: n, nameWithOwner: o, defaultBranchRef: a, ...l} = t.value.repository;
return {
...t,
value: {
...l,
repository: new s.q(e, (0, r.Sz)(o, n)),
branch: a === null ? null : {
name: a.name,
tip: a.target.oid,
files: (0, i.RR)(a.target.file),
blobs: (0, i.Z9)(a.target.texts)
}
}
};
}
}),
5630: ((e, t, n) => {
n.d(t, {
houseOf: () => houseOf
});
var o = n(7217);
var r = n(1346);
var s = n(2555);
var i = n(4770);
var a = n(9339);
var l = n(7827);
var u = n(5987);
var c = n(3757);
const d = "main";
async function houseOf(e, {repository: t, id: n}) {
const r = e.client.organisation;
const f = {
...(0, a.Sz)(t),
id: n
};
if (e.id === n || t.toLowerCase() === e.fullName.toLowerCase()) return refused((0, 
l.Qm)("solution.yml", "organisation-itself"));
const [m, v] = await Promise.all([ (0, s.d)(r, f), (0, o.EX)(new i.q(r, f), d, null, "any") ]);
if (!m.ok) return refused(unreadableHouse(m.problem, t));
const {branch: p, isArchived: h} = m.value;
if (h) return refused((0, l.Qm)(m.request, "organisation-archived", {
repository: t
}));
if (p === null) return refused((0, l.Qm)(m.request, "organisation-empty", {
repository: t
}));
const g = await foundIn(m.value.repository, p);
if (!g.ok) return g;
const w = (0, c.Wb)(g.value);
if (!w.ok) return refused((0, c.GX)(m.request, t, w.diagnostics));
const k = m.value.repository;
const y = k.fullName;
const b = v.ok && p.name === d && v.value.pushes[0]?.after === p.tip;
const O = r.enterpriseVersion === null ? [] : [ 404 ];
return {
...m,
value: {
...w.value,
repository: y,
record: {
repository: k,
branch: p.name,
tip: p.tip,
pushes: b ? v : await (0, o.EX)(k, p.name, null, O)
},
files: p.files.filter(({path: e}) => e === u.cm || e === u.is).map(({path: e, oid: t}) => ({
path: e,
oid: t
})),
writtenAs: y.toLowerCase() === t.toLowerCase() ? null : t
}
};
}
async function foundIn(e, {files: t, blobs: n}) {
const o = (0, c.vH)(t).filter(e => !n.has(e));
const s = await (0, r.b4)(e, [ ...new Set(o) ]);
if (!s.ok) return s;
const i = new Map([ ...n, ...s.value ]);
return {
...s,
value: t.map(e => ({
...e,
source: (0, u.$E)(e, i)
}))
};
}
function refused(e) {
return {
ok: false,
problem: e
};
}
function unreadableHouse(e, t) {
if (e.code !== "api.forbidden") return e;
return {
...e,
flaw: {
why: "organisation-unreadable",
values: {
repository: t
}
}
};
}
}),
7223: ((e, t, n) => {
n.d(t, {
F7: () => annotationPlace,
N$: () => withOrganisation,
hr: () => withHouse,
tl: () => withReading,
vR: () => withCauses
});
var o = n(6241);
var r = n(3753);
var s = n(4391);
var i = n(2921);
var a = n(9041);
var l = n(9964);
var u = n(5987);
function withOrganisation(e, t, n) {
if (t?.belonging === void 0) return e;
const o = t.locate.get(u.hq)?.([ "organisation" ]) ?? null;
return withHouse(e, {
house: t.belonging.house,
named: o
}, n);
}
function withCauses(e, t, n, o) {
const r = (0, i.w)(o);
const a = annotationPlace(n?.locate.get(u.hq)?.([ "organisation" ]) ?? null);
const c = t.filter(({flaw: e}) => e?.why.startsWith("organisation-")).map(e => {
const t = (0, s.M_)((0, l.R6)(e, r), r.quotes);
return [ t, {
level: "error",
title: e.code,
message: t,
...a
} ];
});
return {
...e,
annotations: [ ...e.annotations, ...new Map(c).values() ]
};
}
function withHouse(e, {house: t, named: n, decidedBy: o = [], lookedAfter: r = []}, l) {
const u = (0, i.w)(l);
const {repository: c, record: d, writtenAs: f, locate: m} = t;
const v = {
repository: c,
commit: d?.tip ?? null,
writtenAs: f,
locate: m
};
const {held: p, renamed: h} = (0, a.Tm)(v, l);
const g = (0, a.gz)([ {
decidedBy: o
} ], u).map(e => (0, s.M_)(e, u.quotes));
const w = (0, a.aZ)(r, l);
return telling(e, {
said: [ p, ...g, ...w, ...h === null ? [] : [ h ] ],
annotations: h === null ? [] : [ {
level: "warning",
title: "organisation",
message: h,
...annotationPlace(n)
} ],
organisation: {
...(0, a.lE)(v),
...o.length > 0 && {
"decided-by": o
},
...r.length > 0 && {
"looks-after": r
}
}
});
}
function withReading(e, {repository: t, named: n, house: a, decided: c, faults: d}, f) {
const m = (0, i.w)(f);
const {readable: v, unreadable: p} = m.organisation;
const h = (0, s.TL)(t);
if (!a.ok) {
const {code: o, flaw: r} = a.problem;
const i = p(h, (0, l.R6)(a.problem, m));
const u = (0, s.M_)(i, m.quotes);
return telling({
...e,
exitCode: 1
}, {
said: [ u ],
annotations: [ {
level: "error",
title: o,
message: u,
...annotationPlace(n)
} ],
organisation: {
repository: t,
problem: o,
why: r?.why ?? null,
message: u
}
});
}
const g = c.map(e => organisationLine(a.value, u.cm, e));
const w = withHouse(e, {
house: a.value,
named: n,
decidedBy: g
}, f);
return telling({
...w,
exitCode: d.length === 0 ? e.exitCode : 1
}, {
said: [ ...a.value.record === null ? [] : [ (0, s.M_)(v(h), m.quotes) ], ...d.map(e => `${e.file}:${e.line}: ${(0, 
r.Dh)(e, f)}`) ],
annotations: (0, o.I3)(d, f),
organisation: {
problem: null,
diagnostics: d.map(e => (0, r.gZ)(e, f))
}
});
}
function organisationLine({repository: e, record: t, locate: n}, o, r) {
return {
repository: e,
commit: t?.tip ?? null,
file: o,
key: r,
line: n(r.split(".")).line
};
}
function telling(e, {said: t, annotations: n, organisation: o}) {
const {report: r} = e;
const i = isBlock(r) && isBlock(r["organisation"]) ? r["organisation"] : {};
return {
...e,
log: `${e.log}\n${t.join("\n")}\n`,
summary: `${e.summary}\n${t.map(e => `<p>${(0, s.js)(e)}</p>`).join("\n")}\n`,
annotations: [ ...e.annotations, ...n ],
report: isBlock(r) ? {
...r,
organisation: {
...i,
...o
}
} : r
};
}
function isBlock(e) {
return typeof e === "object" && e !== null;
}
function annotationPlace(e) {
return e === null ? {} : {
file: u.hq,
...e
};
}
}),
9688: ((e, t, n) => {
n.d(t, {
KC: () => caseOf,
dC: () => unreadSolution,
iG: () => listedFrom
});
var o = n(5204);
var r = n(9928);
function listedFrom(e, t, n) {
const {label: o, listedAs: r, id: s, deliveries: i, knowsOrganisation: a, lacking: l} = n;
if (e.files.kind === "unknown") return unreadSolution(o, s, {
kind: "answer",
problem: e.files.problem
});
const {name: u} = e.solution;
const c = new Set(e.drafts.map(({path: e}) => e));
const d = t.filter(({path: e}) => c.has(e)).map(t => ({
path: t.path,
candidate: draftIn(t, e)
}));
const f = [ ...e.candidates, ...d.flatMap(({candidate: e}) => e === null ? [] : [ e ]) ].filter(({intervention: e}) => e.outcome === void 0);
const m = t.length === 0;
const v = m && e.files.kind === "invalid" ? e.files.diagnostics : e.diagnostics;
const p = [ ...v.map(e => ({
kind: "file",
diagnostic: e
})), ...l.map(e => ({
kind: "answer",
problem: e
})) ];
return {
label: o,
listedAs: r,
id: s,
name: u === "" ? null : u,
isRead: !m,
knowsRules: a && !e.diagnostics.some(({file: e}) => isOfRules(e)),
cases: f.map(t => caseOf(t, e, n)),
onDuty: (e.belonging?.own ?? e.solution).contractor?.["on-duty"] ?? null,
drafts: d.filter(({candidate: e}) => e === null).map(({path: e}) => e),
freezes: e.solution.freezes,
deliveries: i,
wants: p
};
}
function unreadSolution(e, t, n) {
return {
label: e,
listedAs: null,
id: t,
name: null,
isRead: false,
knowsRules: false,
cases: [],
onDuty: null,
drafts: [],
freezes: [],
deliveries: {
kind: "unknown"
},
wants: [ n ]
};
}
function isOfRules(e) {
return /^\.ezdrav\/solution\.ya?ml$/i.test(e);
}
function draftIn({path: e, source: t}, {known: n}) {
const r = (0, o.I)(e, t, n);
if (!r.ok) return null;
return {
path: e,
intervention: r.value,
planDigest: r.planDigest
};
}
function caseOf(e, t, {now: n}) {
const {path: o, intervention: s} = e;
const {release: i, environment: a, schedule: l} = s;
const u = {
now: l.start,
ref: `refs/tags/${i.tag}`,
sha: void 0,
actor: void 0,
environment: a,
intervention: o
};
return {
candidate: e,
solution: t.solution,
facts: {
...(0, r.j2)(u, t),
now: n
}
};
}
}),
6478: ((e, t, n) => {
n.d(t, {
_: () => membershipOf
});
var o = n(7827);
var r = n(1587);
function membershipOf(e, t, n) {
const {organisation: s} = e.solution;
if (t?.ok === true) return {
files: (0, r.k)(e, t, n, s?.id ?? null),
organisation: null
};
if (t !== null) return {
files: e,
organisation: t.problem
};
if (s === void 0) return {
files: e,
organisation: null
};
const {repository: i} = s;
return {
files: e,
organisation: (0, o.Qm)("--organisation", "organisation-not-given", {
repository: i
})
};
}
}),
2370: ((e, t, n) => {
n.d(t, {
t: () => readSolutions
});
var o = n(3619);
var r = n(9339);
var s = n(834);
var i = n(4770);
var a = n(8328);
var l = n(5987);
var u = n(2617);
var c = n(5630);
var d = n(9688);
var f = n(6478);
const m = 8;
async function readSolutions(e, t, n = new Map) {
const o = [];
const r = new Map(n);
for (let n = 0; n < t.length; n += m) {
e.begin();
const s = t.slice(n, n + m);
o.push(...await Promise.all(s.map(t => solutionAt(new i.q(e, t), r))));
}
return o;
}
async function solutionAt(e, t) {
const {client: n, fullName: o} = e;
const s = await stateOf(e);
if (!s.ok) return (0, d.dC)(o, e.id, {
kind: "answer",
problem: s.problem
});
const {nameWithOwner: a, id: c, tip: m} = s.value;
const v = new i.q(n, (0, r.Sz)(a, c));
const p = await (0, u.Y)(v, s.value, void 0);
if (!p.ok) return (0, d.dC)(o, c, {
kind: "answer",
problem: p.problem
});
const {deliveries: h, lacking: g} = await deliveriesOf(v, s.value);
const w = {
kind: "api",
from: s.request,
id: m
};
const {found: k} = p.value;
const y = (0, l.$C)(k, void 0, "recorded", [ w ]);
const b = await houseNamed(v, y.solution.organisation, t);
const {files: O, organisation: $} = (0, f._)(y, b, "recorded");
return (0, d.iG)(O, k, {
label: a,
listedAs: a.toLowerCase() === o.toLowerCase() ? null : o,
id: c,
now: n.clock.now(),
deliveries: h,
lacking: [ $, g ].filter(e => e !== null),
knowsOrganisation: $ === null
});
}
async function houseNamed(e, t, n) {
if (t === void 0) return null;
const o = n.get(t.id) ?? (0, c.houseOf)(e, t);
n.set(t.id, o);
return o;
}
const v = o.Ikc({
id: o.aig(),
full_name: o.YjP()
});
async function readAll(e) {
const t = await (0, a.Nu)(e, null);
if (t.ok) {
const {deployments: e, ...n} = t.value;
return {
...t,
value: {
...n,
receipts: e
}
};
}
const {problem: n} = t;
if (n.permission?.startsWith("deployments") !== true) return t;
const o = await (0, a.qq)(e);
return o.ok ? {
...o,
value: {
...o.value,
receipts: n
}
} : o;
}
async function stateOf(e) {
const t = await readAll(e);
const {client: n, id: o} = e;
if (t.ok || o === null || !isElsewhere(t.problem)) return t;
const s = await n.get("GET /repositories/{repository_id}", {
repository_id: o
}, v, [ 404 ]);
if (!s.ok) return t;
if (s.value.id !== o) return t;
return readAll(new i.q(n, (0, r.Sz)(s.value.full_name, o)));
}
function isElsewhere({code: e, flaw: t}) {
return e === "api.forbidden" || t?.why === "another-repository";
}
async function deliveriesOf(e, {receipts: t}) {
const unknown = e => ({
deliveries: {
kind: "unknown"
},
lacking: e
});
if ("code" in t) return unknown(t);
const {hasNextPage: n} = t.pageInfo;
const o = {
...t,
pageInfo: {
hasNextPage: false,
endCursor: null
}
};
const r = await (0, s.gh)(e, o, () => false);
if (!r.ok) return unknown(r.problem);
const i = {
kind: "known",
receipts: r.value,
isWhole: !n
};
return {
deliveries: i,
lacking: null
};
}
}),
6783: ((e, t, n) => {
n.d(t, {
Kw: () => missSentence,
Xl: () => heardJson,
nE: () => heardSentences
});
var o = n(9466);
var r = n(9419);
var s = n(4369);
function missSentence(e, t) {
return (0, s.ai)(e, null, t).say(t.seenAndSetAside).trim();
}
function heardSentences(e, t, n, o) {
const i = {
...(0, r.ib)(e),
"approve-line": t
};
if (e.no === null) return [ missSentence(i, o), o.announce.exactLine ];
const {say: a} = (0, s.ai)(i, n, o);
const {what: l, fix: u} = o.reasons["approval.rejected"];
return [ a(l), a(u) ];
}
function heardJson({party: e, no: t, miss: n}) {
if (t !== null) {
const {by: n, at: r, reference: s} = t;
return {
party: e,
answer: "rejected",
why: null,
by: n.login,
at: (0, o.tK)(r),
reference: s
};
}
const {why: r, comment: s} = n;
const {user: i, createdAt: a, url: l} = s;
return {
party: e,
answer: "not-heard",
why: r,
by: i.login,
at: (0, o.tK)(a),
reference: l
};
}
}),
1346: ((e, t, n) => {
n.d(t, {
CE: () => provenBytes,
JD: () => objects,
NQ: () => i,
Z7: () => readTexts,
b4: () => readBlobs,
cu: () => blobsAt,
we: () => a,
yS: () => folderOf
});
var o = n(3619);
var r = n(7827);
const {createHash: s} = process.getBuiltinModule("node:crypto");
const i = o.mee(o.Ikc({
oid: o.lqM(o.YjP()),
text: o.lqM(o.mee(o.YjP())),
isTruncated: o.lqM(o.zMY())
}));
const a = "... on Blob { oid text isTruncated }";
function folderOf(e) {
return o.Ikc({
entries: o.lqM(o.mee(o.YOg(e)))
});
}
function objects(e, t) {
return (n, o) => [ `${e}${o}`, `object(oid: "${n}") { ${t} }` ];
}
async function readBlobs(e, t) {
const n = {
name: "Blobs",
member: objects("b", a),
schema: o.MfU(i, null)
};
const r = await e.askEach(t, n);
if (!r.ok) return r;
const s = new Map;
for (const [t, n] of r.value) {
const o = provenBytes(t, n);
if (o !== null) {
s.set(t, o);
continue;
}
const r = await readBytes(e, t);
if (!r.ok) return r;
s.set(t, r.value);
}
return {
...r,
value: s
};
}
function provenBytes(e, t) {
if (typeof t?.text !== "string" || t.isTruncated === true) return null;
const n = (new TextEncoder).encode(t.text);
return gitObjectId(n, e.length) === e ? n : null;
}
async function readBytes(e, t) {
const n = await e.get("/git/blobs/{file_sha}", {
file_sha: t
}, o.Ikc({
content: o.YjP(),
encoding: o.euz("base64")
}));
if (!n.ok) return n;
const s = new Uint8Array(Buffer.from(n.value.content, "base64"));
if (gitObjectId(s, t.length) === t) return {
...n,
value: s
};
return (0, r.Cw)(n.request, "another-object");
}
function gitObjectId(e, t) {
const n = s(t === 64 ? "sha256" : "sha1");
return n.update(`blob ${e.length}\0`).update(e).digest("hex");
}
function blobsAt(e) {
return (t, n) => [ `p${n}`, `object(expression: ${JSON.stringify(`${e}:${t}`)}) { ${a} }` ];
}
async function readTexts(e, t, n) {
const o = {
name: "Texts",
member: blobsAt(t),
schema: i
};
const r = await e.askEach(n, o);
if (!r.ok) return r;
const s = [ ...r.value ].map(([e, t]) => [ e, t?.isTruncated === true ? null : t?.text ?? null ]);
return {
...r,
value: new Map(s)
};
}
}),
9339: ((e, t, n) => {
n.d(t, {
Sz: () => repositoryNamed,
_2: () => anotherRepository,
dD: () => i,
dT: () => allOurs,
lJ: () => isUrlOf,
vO: () => isPageOf,
wP: () => isAnother,
zK: () => s
});
var o = n(3619);
var r = n(7827);
function repositoryNamed(e, t = null) {
const [n = "", o = ""] = e.split("/");
return {
owner: n,
name: o,
id: t
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
function allOurs(e, t) {
return e.ok && !e.value.every(t) ? anotherRepository(e.request) : e;
}
function anotherRepository(e) {
return (0, r.Cw)(e, "another-repository");
}
}),
3437: ((e, t, n) => {
n.d(t, {
i: () => lookedIn
});
var o = n(6760);
var r = n(4391);
var s = n(2921);
function lookedIn(e, t, n) {
if (!t.some(({code: e}) => e === "file.missing")) return "";
const {check: i, quotes: a} = (0, s.w)(n);
return `\n${(0, r.M_)(i.lookedIn((0, r.TL)((0, o.resolve)(e))), a)}\n`;
}
}),
8149: ((e, t, n) => {
n.d(t, {
_: () => evaluate
});
var o = n(9835);
var r = n(8048);
var s = n(4758);
var i = n(1711);
var a = n(1909);
var l = n(6447);
var u = n(5583);
var c = n(1532);
var d = n(3596);
var f = n(1852);
var m = n(4591);
var v = n(7962);
var p = n(5507);
var h = n(6337);
function evaluate(e, t, n) {
const o = {
candidate: e,
solution: t,
facts: n
};
try {
return verdictOn(o);
} catch (e) {
return errorVerdict(e);
}
}
function verdictOn(e) {
const {candidate: t, facts: n} = e;
const o = (0, s.k)(e);
const l = t?.intervention.urgent !== void 0;
const u = (0, r.L)(o, l);
const d = t !== null && (u === "allow" || u === "allow-urgent");
const f = t === null || l ? null : t.intervention.schedule;
return {
decision: u,
allowed: d,
reasonCodes: (0, r.U)(o),
intervention: t === null ? null : {
id: t.intervention.id,
planDigest: t.planDigest,
urgent: l
},
evaluatedAt: (0, c.I)(n),
opensAt: f?.start ?? null,
closesAt: f?.end ?? null,
validUntil: d ? soonest(t, [ e, ...(0, a.dS)(e).map(e => e.judged) ]) : null,
earliestStart: t === null || l ? null : earliest({
...e,
candidate: t
}),
ahead: t === null ? null : (0, i.RJ)({
...e,
candidate: t
}, o),
rules: o,
diagnostics: n.files.kind === "invalid" ? n.files.diagnostics.toSorted(byPlace) : []
};
}
function soonest(e, t) {
const n = t.flatMap(t => validUntil({
...t,
candidate: e
}) ?? []);
return n.toSorted((e, t) => e - t)[0] ?? null;
}
function validUntil(e) {
const {intervention: t} = e.candidate;
if (t.urgent !== void 0) return (0, u.z)(e).expiresAt;
if ((0, m.v)(v.N, e) !== null) return null;
return (0, l.p)(t) ?? t.schedule.end;
}
function earliest(e) {
const {announced: t} = (0, o.JT)(e);
if (t.kind === "unknown") return null;
return t.kind === "announced" ? (0, p._G)(t.at, e) : (0, p.lD)(e);
}
function byPlace(e, t) {
return (0, d.z)(e.file, t.file) || e.line - t.line || e.column - t.column || (0, 
d.z)(e.code, t.code) || (0, d.z)(e.key, t.key);
}
function errorVerdict(e) {
const t = {
thrown: e instanceof Error ? e.message : String(e)
};
return {
...h.Y,
rules: f.U.map(({id: e}) => ({
rule: e,
outcome: "unverifiable",
code: null,
evidence: null,
facts: t
}))
};
}
}),
1132: ((e, t, n) => {
n.d(t, {
CI: () => houseIn,
Sn: () => inHouse,
uI: () => surelyInHouse
});
var o = n(7827);
var r = n(6389);
var s = n(4303);
var i = n(5987);
var a = n(9928);
var l = n(1587);
var u = n(3757);
function houseIn(e) {
const t = (0, s.vU)(e, "organisation", /./, "DIR");
if (t === void 0) return null;
const n = (0, u.Wb)((0, a.$C)((0, r.c)(t, i.LF)));
if (!n.ok) return {
ok: false,
problem: (0, u.GX)(t, t, n.diagnostics)
};
const o = {
...n.value,
repository: t,
record: null,
writtenAs: null,
files: []
};
return {
ok: true,
value: o,
request: t,
next: null
};
}
function inHouse(e, t) {
const {organisation: n} = t.solution;
const r = houseIn(e);
if (r !== null) return (0, l.k)(t, r, "claimed", n?.id ?? null);
if (n === void 0) return t;
const {repository: s} = n;
const i = (0, o.Qm)("--organisation", "organisation-not-given", {
repository: s
});
return (0, l.k)(t, {
ok: false,
problem: i
}, "claimed", n.id);
}
function surelyInHouse(e, t) {
if (t.solution.organisation !== void 0 && e.options["organisation"] === void 0) throw new s.eb({
kind: "missing",
option: "organisation",
example: "DIR"
});
const n = inHouse(e, t);
if (n.files.kind !== "unknown") return n;
const o = String(e.options["organisation"]);
const {key: r, line: i, fault: a} = {
key: "",
line: "",
fault: "",
...n.files.problem.flaw?.values
};
const l = [ ".ezdrav/organisation.yml" + (i === "" ? "" : `:${i} ${a} ${r}`) ];
throw (0, s.tm)("organisation", o, l);
}
}),
7217: ((e, t, n) => {
n.d(t, {
EX: () => readActivity,
GG: () => readLeft,
i9: () => readTrees
});
var o = n(3619);
var r = n(2830);
var s = n(1346);
var i = n(9339);
var a = n(8328);
var l = n(1028);
const u = o.Ikc({
id: o.aig(),
before: o.YjP(),
after: o.YjP(),
ref: o.YjP(),
timestamp: l.u,
activity_type: o.k5n([ "push", "force_push", "pr_merge", "merge_queue_merge", "branch_creation", "branch_deletion" ]),
actor: o.mee(r.C$)
});
async function readActivity(e, t, n, s = []) {
const a = `refs/heads/${t}`;
const l = o.YOg(u);
const c = n === null ? await e.get("/activity", {
ref: a,
per_page: 100,
direction: "desc"
}, l, s) : await e.client.follow(n, `GET /repos/${e.fullName}/activity`, l, e.id);
if (!c.ok) return c;
if (c.value.some(e => e.ref !== a)) return (0, i._2)(c.request);
const d = [ ...c.value ].sort((e, t) => t.timestamp - e.timestamp || t.id - e.id);
const f = d.map(e => ({
id: String(e.id),
before: e.before,
after: e.after,
at: e.timestamp,
kind: e.activity_type,
by: e.actor === null ? null : (0, r.EW)(e.actor)
}));
return {
...c,
value: {
pushes: f,
next: c.next
}
};
}
const c = o.mee(o.FsL(o.Ikc({
file: a.R$,
parents: o.Ikc({
nodes: o.YOg(o.Ikc({
oid: o.YjP()
}))
})
}), o.pdi(({file: e, parents: t}) => ({
files: (0, a.RR)(e),
parents: t.nodes.map(({oid: e}) => e)
}))));
async function readTrees(e, t) {
const n = await readLeft(e, t);
if (!n.ok) return n;
const o = [ ...n.value ].map(([e, t]) => [ e, t?.files ?? null ]);
return {
...n,
value: new Map(o)
};
}
async function readLeft(e, t) {
const n = `... on Commit { parents(first: 2) { nodes { oid } } ${a.qw} }`;
const o = {
name: "Trees",
member: (0, s.JD)("c", n),
schema: c
};
return e.askEach(t, o);
}
}),
2617: ((e, t, n) => {
n.d(t, {
Y: () => readFoundFiles,
m: () => readHeadFiles
});
var o = n(8038);
var r = n(1742);
var s = n(1587);
var i = n(5987);
var a = n(1346);
var l = n(3995);
async function readHeadFiles(e, t, n) {
const o = await readFoundFiles(e, t, n);
if (!o.ok) return unknownFiles(o.problem);
const {found: r, blobs: s} = o.value;
const a = [ "GraphQL Repository", ...o.request === "" ? [] : [ o.request ] ];
const l = a.map(e => ({
kind: "api",
from: e,
id: t.tip
}));
const u = {
...(0, i.$C)(r, n, "recorded", l),
blobs: s
};
return withOrganisation(e, t, u);
}
async function withOrganisation(e, {id: t}, o) {
const {organisation: r} = o.solution;
if (r === void 0) return o;
const {houseOf: i} = await n.e(5630).then(n.bind(n, 5630));
const a = await i(e.numbered(t), r);
return (0, s.k)(o, a, "recorded", r.id);
}
function unknownFiles(e) {
return {
files: {
kind: "unknown",
problem: e
},
candidates: [],
drafts: [],
solution: r.U,
roster: {
known: false,
problem: e
},
diagnostics: [],
locate: new Map,
known: o.U$,
blobs: new Map
};
}
async function readFoundFiles(e, t, n) {
const o = new Set([ ...(0, l.Aq)(t.files, n).paths, i.hq, i.is, i.cm ]);
const r = t.files.filter(e => o.has(e.path) && (0, i.hS)(e));
const s = new Set(r.map(({oid: e}) => e).filter(e => !t.blobs.has(e)));
const u = await (0, a.b4)(e, [ ...s ]);
if (!u.ok) return u;
const c = new Map([ ...t.blobs, ...u.value ]);
const d = t.files.map(e => ({
...e,
source: (0, i.$E)(e, c)
}));
return {
...u,
value: {
found: d,
blobs: c
}
};
}
}),
3193: ((e, t, n) => {
n.d(t, {
I: () => trustedNow
});
var o = n(8328);
async function trustedNow(e) {
const t = e.client.clock.now();
if (t.known) return t;
await (0, o.Nu)(e, null);
return e.client.clock.now();
}
}),
813: ((e, t, n) => {
n.d(t, {
GD: () => keptText,
DL: () => readKept,
tg: () => withoutAddresses
});
var o = n(8799);
var r = n(3619);
var s = n(3945);
var i = n(3305);
var a = n(6515);
var l = n(3304);
var u = n(6818);
var c = n(6300);
var d = n(4475);
const f = r.Whr();
const m = r.YjP().check(i.Fk(/^\d{4}-\d{2}-\d{2}$/));
const v = new Map([ [ l.Im, r.zMY() ], [ l.rE, r.euz(1) ], [ l.br, r.YjP().check(i.Fk(l.Dh)) ], [ l.kB, f ], [ l.p6, m ], [ a.Qf, r.KCZ([ r.rej({
login: r.YjP(),
id: r.Whr()
}), r.rej({
email: r.YjP(),
"mail-domain": r.lqM(r.YjP()),
"answers-by-itself": r.lqM(r.zMY())
}) ]) ], [ l.T3, r.KCZ([ r.rej({
kind: r.euz("day"),
date: m
}), r.rej({
kind: r.euz("time"),
instant: f
}) ]) ] ]);
function outputOf(e) {
const t = v.get(e);
if (t !== void 0) return t;
if (e instanceof r.Xz9) return r.lqM(outputOf(e.def.innerType));
if (e instanceof r.Gze) return outputOf(e.def.innerType);
if (e instanceof r.WT6) return r.YOg(outputOf(e.def.element));
if (e instanceof r.uXj) {
const t = Object.entries(e.def.shape);
return r.rej(Object.fromEntries(t.map(([e, t]) => [ e, outputOf(t) ])));
}
if (e instanceof r.iAB) return r.YjP();
if (!(e instanceof r.RcI)) return e;
return e.def.out instanceof r.Nv_ ? r.Pq9() : e.def.out;
}
function settled(e) {
return outputOf(e);
}
const p = settled(u.b);
const h = settled(c.VA);
const g = settled(r.Ikc({
...d.S.shape,
inOneOnly: r.lqM(d.S.shape.staff)
}));
var w = n(9146);
var k = n(8149);
var y = n(8726);
const b = r.YjP();
const O = r.Whr();
const $ = r.k5n([ "verified", "vouched", "recorded", "claimed" ]);
const j = r._H3({
kind: r.k5n([ "api", "file", "argument" ]),
from: b
});
const _ = r._H3({
code: b,
request: b,
status: r.mee(r.Whr()),
detail: b
});
function fact(e) {
return r.KCZ([ r._H3({
known: r.euz(true),
value: e,
grade: $,
sources: r.YOg(j)
}), r._H3({
known: r.euz(false),
problem: _
}) ]);
}
const A = r._H3({
login: b,
id: r.mee(r.Whr()),
type: r.mee(r.k5n([ "User", "Bot", "Organization", "Mannequin" ]))
});
const S = r._H3({
path: b,
intervention: p,
planDigest: b
});
const I = r.KCZ([ r._H3({
kind: r.euz("read"),
candidates: r.YOg(S),
grade: $,
sources: r.YOg(j)
}), r._H3({
kind: r.euz("invalid"),
diagnostics: r.YOg(r._H3({
file: b
}))
}), r._H3({
kind: r.euz("unknown"),
problem: _
}) ]);
const z = r._H3({
ref: r._H3({
kind: r.k5n([ "ref", "announced-release", "no-release" ])
}),
deployed: r.mee(fact(b)),
tagNow: r.mee(fact(r.mee(b))),
environment: b
});
const P = r._H3({
landedAt: O,
landedBy: r.mee(A),
author: r.mee(A),
by: b,
noOtherSince: r.mee(O),
notSetAsideSince: r.mee(O),
recordSince: r.mee(O)
});
const Y = r._H3({
kind: b,
id: b,
creator: A,
createdAt: O,
deliveredAt: r.mee(O)
});
const M = r._H3({
kind: r.k5n([ "review", "comment", "pull-comment" ]),
id: b,
user: A
});
const q = r._H3({
file: b,
rules: r.KCZ([ r._H3({
solution: h
}), r._H3({
roster: g
}) ]),
changed: r.YOg(b),
supersededBy: r._H3({
id: b,
commit: b,
at: O,
by: r.mee(A)
})
});
const x = r._H3({
repository: b,
id: r.mee(r.Whr()),
commit: r.mee(b),
files: r.YOg(r._H3({
path: b,
oid: b
})),
own: r._H3({
solution: h,
roster: r.mee(g)
}),
lines: r.YOg(r._H3({
file: b,
key: b,
line: r.Whr()
}))
});
const C = r._H3({
repository: r.mee(b),
now: fact(O),
event: r.mee(b),
files: I,
target: z,
landing: r.mee(fact(P)),
receipts: r.mee(fact(r.YOg(Y))),
consents: r.mee(fact(r.YOg(M))),
actor: r.mee(A),
triggeringActor: r.mee(A),
roster: fact(r.mee(g)),
formerRules: r.mee(fact(r.YOg(q))),
heldBy: r.lqM(x),
problems: r.YOg(_)
});
const R = C;
function judgedFrom({solution: e, facts: t}) {
const {candidate: n} = (0, y.iE)(t.files, t.target);
return (0, k._)(n, e, t);
}
function keptText(e) {
const t = withoutPeople(e.facts);
const n = withoutAddresses(e.solution);
const o = judgedFrom({
solution: n,
facts: t
});
const {decision: r, reasonCodes: s} = e.verdict;
if (o.decision !== r || o.reasonCodes.join() !== s.join()) return null;
const {versions: i} = e;
return canonical({
schema: 1,
kind: E,
solution: n,
facts: t,
verdict: o,
versions: i
});
}
function canonical(e) {
try {
return String((0, o.A)(e));
} catch {
return null;
}
}
const E = "ezdrav-verdict";
const B = /^\/approve \S{1,64}(?: sha256:[0-9a-f]{64})?[ \t\r\n]*$/;
function withoutPeople(e) {
return {
...e,
consents: each(e.consents, e => {
if (e.kind === "review" || B.test(e.body)) return e;
return {
...e,
body: (0, w.F2)(e.body)
};
}),
...e.heldBy !== void 0 && {
heldBy: withoutOwnAddresses(e.heldBy)
},
formerRules: each(e.formerRules, e => {
const {rules: t} = e;
if ("roster" in t) return e;
return {
...e,
rules: {
solution: withoutAddresses(t.solution)
}
};
})
};
}
function withoutOwnAddresses(e) {
const {own: t} = e;
return {
...e,
own: {
...t,
solution: withoutAddresses(t.solution)
}
};
}
function each(e, t) {
return e?.known === true ? {
...e,
value: e.value.map(t)
} : e;
}
function withoutAddresses(e) {
const {approvers: t, contractor: n, client: o, ...r} = e;
const hidden = e => t[e].map((t, n) => "id" in t ? t : {
...t,
email: `${e}-${n}${t.email.slice(t.email.lastIndexOf("@"))}`
});
return {
...r,
approvers: {
client: hidden("client"),
"ezdrav-ict": hidden("ezdrav-ict")
},
...n?.organisation !== void 0 && {
contractor: {
organisation: n.organisation
}
},
...o?.organisation !== void 0 && {
client: {
organisation: o.organisation
}
}
};
}
const W = r.rej({
schema: r.euz(1),
kind: r.euz(E),
solution: h,
facts: R,
verdict: r._H3({
decision: r.YjP(),
allowed: r.zMY(),
reasonCodes: r.YOg(r.YjP()),
evaluatedAt: r.mee(r.Whr()),
intervention: r.mee(r._H3({
id: r.YjP(),
planDigest: r.YjP()
}))
}),
versions: r.rej({
product: r.YjP(),
calendar: r.YjP(),
tzdata: r.YjP()
})
});
function readKept(e) {
let t;
try {
t = JSON.parse(e);
} catch {
return {
kind: "malformed"
};
}
const n = s.xL(W, t, {
jitless: true
});
if (!n.success || (0, o.A)(t) !== e) return {
kind: "malformed"
};
const {solution: r, facts: i, verdict: a, versions: l} = n.data;
const u = {
solution: r,
facts: i,
said: a,
versions: l
};
const c = judgedFrom(u);
return {
kind: "read",
kept: u,
again: c,
same: (0, o.A)(c) === (0, o.A)(a)
};
}
}),
3087: ((e, t, n) => {
n.d(t, {
U: () => l
});
var o = n(3619);
var r = n(3305);
const s = o.YjP().check(r.Fk(/^\d{1,19}$/));
const i = o.YjP().check(r.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const a = o.Whr().check(r.NC());
const l = o.Ikc({
iss: o.YjP(),
aud: o.YjP(),
iat: a,
nbf: a,
exp: a,
repository: o.YjP().check(r.Fk(/^[^/\s]+\/[^/\s]+$/)),
repository_id: s,
ref: o.YjP(),
sha: i,
event_name: o.YjP(),
run_id: s,
run_attempt: s,
workflow_ref: o.YjP(),
workflow_sha: o.lqM(i),
job_workflow_ref: o.YjP(),
job_workflow_sha: o.lqM(i),
runner_environment: o.lqM(o.YjP())
});
}),
6346: ((e, t, n) => {
n.d(t, {
JU: () => payloadDigest,
Ox: () => audienceOf,
ev: () => s
});
var o = n(7598);
var r = n(8799);
const s = [ "announcement", "notification", "withdrawal", "approval", "rejection", "revocation", "mark", "verdict" ];
function payloadDigest(e) {
const t = String((0, r.A)(e));
return `sha256:${(0, o.createHash)("sha256").update(t).digest("hex")}`;
}
function audienceOf(e, t) {
return `ezdrav:1:${e}:${payloadDigest(t)}`;
}
}),
4946: ((e, t, n) => {
n.d(t, {
j: () => checkSignature
});
const o = "RS256";
const r = 2048;
async function checkSignature(e, t) {
const {alg: r, kid: s} = e.header;
if (r !== o) return bad("token.algorithm", r);
if (typeof s !== "string" || s === "") return bad("token.malformed", "kid");
if ("crit" in e.header || "b64" in e.header) return bad("token.malformed", "crit");
const unproven = e => ({
kind: "unproven",
reason: e,
keyId: s
});
if (t === null) return unproven("keys-unknown");
const [i, a] = t.filter(e => e.kid === s);
if (i === void 0) return unproven("key-gone");
const {n: l, e: u} = i;
if (a !== void 0 || !isUsable(i) || l === void 0 || u === void 0) return unproven("key-unusable");
const {compactVerify: c} = await n.e(900).then(n.bind(n, 900));
try {
await c(e.text, {
kty: "RSA",
n: l,
e: u,
alg: o
}, {
algorithms: [ o ]
});
return {
kind: "good"
};
} catch {
return bad("token.signature");
}
}
function isUsable({kty: e, alg: t, use: n, n: s = ""}) {
const i = Buffer.from(s, "base64url").length * 8;
return e === "RSA" && (t === void 0 || t === o) && (n === void 0 || n === "sig") && i >= r;
}
function bad(e, t) {
const n = typeof t === "string" ? {
value: t
} : {};
return {
kind: "bad",
fault: {
code: e,
...n
}
};
}
}),
2489: ((e, t, n) => {
n.d(t, {
C: () => freshToken,
Y: () => takeApart
});
var o = n(9466);
const r = 16384;
function takeApart(e) {
if (e.length > r) return null;
const [, t, n] = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(e) ?? [];
const o = objectOf(t);
const s = objectOf(n);
return o === null || s === null ? null : {
text: e,
header: o,
body: s
};
}
function objectOf(e) {
if (e === void 0) return null;
try {
const t = JSON.parse(Buffer.from(e, "base64url").toString());
return isObject(t) ? t : null;
} catch {
return null;
}
}
function isObject(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function freshToken(e, t) {
const {body: n} = takeApart(e) ?? {};
const r = n?.["iat"];
if (n?.["aud"] !== t || typeof r !== "number") return null;
return (0, o.B9)(r * 1e3);
}
}),
5987: ((e, t, n) => {
n.d(t, {
$C: () => readFound,
$E: () => contentOf,
G9: () => readCandidate,
LF: () => limitOf,
cm: () => m,
hS: () => isReadable,
hq: () => d,
hy: () => candidateFiles,
is: () => f
});
var o = n(3995);
var r = n(5204);
var s = n(8038);
var i = n(2669);
var a = n(9435);
var l = n(1742);
var u = n(4595);
var c = n(3600);
const d = ".ezdrav/solution.yml";
const f = ".ezdrav/staff.yml";
const m = ".ezdrav/organisation.yml";
function limitOf(e) {
return e === f ? i.I$.bytes : i.o5.bytes;
}
function isReadable(e) {
return (0, o._p)(e) === null && e.size <= limitOf(e.path);
}
function contentOf(e, t) {
const {path: n, oid: r, size: s} = e;
const i = limitOf(n);
const a = s > i ? {
unread: "too-large",
size: s,
limit: i
} : null;
return (0, o._p)(e) ?? a ?? t.get(r) ?? {
unread: "missing"
};
}
const v = [];
const p = 4;
function readOnce(e, t, n) {
if (!(t instanceof Uint8Array)) return (0, r.I)(e, t);
const o = v.find(o => o.path === e && (n === null || o.known === n) && Buffer.compare(o.bytes, t) === 0);
if (o !== void 0) return o.reading;
const i = n ?? s.U$;
const a = (0, r.I)(e, t, i);
v.unshift({
path: e,
bytes: t,
known: i,
reading: a
});
v.length = Math.min(v.length, p);
return a;
}
function readCandidate(e, t) {
const n = readOnce(e, t, null);
const o = n.ok ? {
intervention: n.value,
planDigest: n.planDigest
} : n.plan;
return o === null || o.intervention.status === "draft" ? null : {
path: e,
...o
};
}
function candidateFiles(e, t) {
const n = new Set((0, o.Aq)(e).paths);
return e.filter(e => (n.has(e.path) || e.path === t && (0, o._p)(e) === null) && e.size <= i.o5.bytes);
}
function readFound(e, t, n, r) {
const s = [];
const i = [];
const v = new Map;
const sourceOf = t => e.find(e => e.path === t)?.source ?? {
unread: "missing"
};
const kept = (e, t) => {
if (t.ok) {
v.set(e, t.locate);
return t;
}
s.push(...t.diagnostics);
return null;
};
const p = [];
const h = (0, l.K)(d, sourceOf(d));
const {known: g} = h;
const w = (0, o.Aq)(e, t);
const k = w.paths.flatMap(e => {
const t = sourceOf(e);
const n = readOnce(e, t, g);
const o = n.ok && t instanceof Uint8Array ? (0, c.w)(e, t, n.value, n.locate) : [];
const r = draftOf(n);
if (r !== null) {
i.push({
path: e,
tag: r.tag,
diagnostics: [ ...r.diagnostics, ...o ]
});
if (n.ok) v.set(e, n.locate);
return [];
}
const s = kept(e, n);
if (s === null) return [];
if (s.value.outcome === void 0) p.push(...o);
return [ {
path: e,
intervention: s.value,
planDigest: s.planDigest
} ];
});
const y = kept(d, h);
const b = e.some(({path: e}) => e === f);
const O = b ? kept(f, (0, u.h)(f, sourceOf(f), g)) : null;
if (e.some(({path: e}) => e === m)) kept(m, (0, a.P)(m, sourceOf(m)));
const $ = (0, o.H9)(e, [ d, f, m ]);
const j = [ ...w.diagnostics, ...$, ...s ];
const _ = (0, o.jH)(e);
return {
files: j.length > 0 ? {
kind: "invalid",
diagnostics: j
} : {
kind: "read",
candidates: k,
drafts: i.map(({path: e, tag: t}) => ({
path: e,
tag: t
})),
unread: _.map(({file: e}) => e),
grade: n,
sources: r
},
candidates: k,
drafts: i,
solution: y?.value ?? l.U,
roster: {
known: true,
value: O?.value ?? null,
grade: n,
sources: r
},
diagnostics: [ ...j.filter(({code: e}) => e !== "file.missing"), ...i.flatMap(e => e.diagnostics.filter(isPersonal)), ..._, ...p ],
locate: v,
known: g,
blobs: new Map
};
}
function draftOf(e) {
if (!e.ok) return e.draft && {
tag: e.draft.tag,
diagnostics: e.diagnostics
};
const {status: t, release: n} = e.value;
return t === "draft" ? {
tag: n.tag,
diagnostics: []
} : null;
}
function isPersonal({code: e}) {
return e === "file.personal-data";
}
}),
3995: ((e, t, n) => {
n.d(t, {
Aq: () => candidatePaths,
H9: () => misnamed,
_p: () => whyUnreadable,
jH: () => unreadFiles
});
var o = n(5990);
const r = ".ezdrav/intervention.yml";
const s = /^\.ezdrav\/(?:intervention|interventions\/[^/]+)\.yml$/;
const i = ".ezdrav/*.yml";
const a = 3;
const l = new Set([ ".ezdrav", ".ezdrav/interventions" ]);
const u = {
4e4: {
unread: "directory"
},
"040000": {
unread: "directory"
},
100755: {
unread: "executable"
},
12e4: {
unread: "symlink"
},
16e4: {
unread: "submodule"
}
};
const c = {
unread: "not-a-file"
};
function whyUnreadable({mode: e, type: t}) {
if (e === "100644" && t === "blob") return null;
return u[e] ?? c;
}
function candidatePaths(e, t) {
if (t !== void 0 && !isInside(t)) {
const e = (0, o.L)(t, c);
return {
paths: [],
diagnostics: [ {
...e,
expected: [ i ]
} ]
};
}
const n = e.filter(({path: e, type: n}) => l.has(e) ? n !== "tree" : t === void 0 ? s.test(e) : e === t).sort((e, t) => e.path < t.path ? -1 : 1);
if (n.length === 0) {
const n = (0, o.L)(t ?? r, {
unread: "missing"
});
const [s] = unreadFiles(e);
const i = s === void 0 ? {} : {
found: s.file,
expected: [ "*.yml" ]
};
return {
paths: [],
diagnostics: [ {
...n,
...t === void 0 && i
} ]
};
}
const a = n.map(e => ({
path: e.path,
diagnostic: diagnosticOf(e)
}));
return {
paths: a.flatMap(({path: e, diagnostic: t}) => t === null ? [ e ] : []),
diagnostics: a.flatMap(({diagnostic: e}) => e ?? [])
};
}
function diagnosticOf(e) {
const t = whyUnreadable(e);
if (!l.has(e.path)) return t && (0, o.L)(e.path, t);
const n = (0, o.L)(e.path, t ?? c);
return {
...n,
code: "file.not-a-folder"
};
}
function misnamed(e, t) {
return e.flatMap(({path: e}) => {
if (t.includes(e)) return [];
const n = e.toLowerCase().replace(".yaml", ".yml");
if (!t.includes(n)) return [];
const o = "file.misnamed";
return [ {
file: e,
line: 1,
column: 1,
code: o,
key: "",
found: "",
expected: [ n ]
} ];
});
}
const d = /^\.ezdrav\/(?:(?:intervention|solution|staff|organisation|doctor)\.yml|interventions\/[^/]+\.yml|(?:requests|done)(?:\/.*)?)$/;
const f = /^(?:intervention|interventions|solution|staff|organisation)$/;
function unreadFiles(e) {
return e.flatMap(({path: e, type: t}) => {
if (!e.startsWith(".ezdrav/") || d.test(e) || l.has(e) || isMisnamedSetting(e)) return [];
const n = e.slice(e.lastIndexOf("/") + 1).toLowerCase();
const [o = ""] = n.split(".");
const r = e.split("/").length - 1;
const s = t === "tree" && r > 1 && e.startsWith(".ezdrav/interventions/");
const i = t === "tree" ? s : /\.ya?ml(?:\.[a-z]+)?$/.test(n) || f.test(o);
if (!i) return [];
return [ {
file: e,
line: 1,
column: 1,
code: "file.unread",
key: "",
found: "",
expected: []
} ];
});
}
function isMisnamedSetting(e) {
return /^\.ezdrav\/(?:solution|staff|organisation)\.ya?ml$/i.test(e);
}
function isInside(e) {
const t = e.split("/");
return /^\.ezdrav\/[^\\%\p{C}]+\.yml$/u.test(e) && t[1] !== "done" && t.length <= a && t.every(e => ![ "", ".", ".." ].includes(e));
}
}),
2362: ((e, t, n) => {
n.d(t, {
H: () => atTop
});
const atTop = () => ({
line: 1,
column: 1
});
}),
1742: ((e, t, n) => {
n.d(t, {
K: () => readSolution,
U: () => u
});
var o = n(2362);
var r = n(8038);
var s = n(2669);
var i = n(2359);
var a = n(6300);
const l = {
schema: a.VA,
limits: s.o5,
discreet: false
};
const u = {
version: 1,
name: "",
contacts: {
servicedesk: "servicedesk@src.si",
ict: "ikt@ezdrav.si",
assignees: []
},
approvers: {
client: [],
"ezdrav-ict": []
},
environments: {
production: [ "production" ],
test: []
},
evidence: {
announcement: "landed",
approvals: "recorded"
},
calendar: {
"lead-time": "default",
"extra-non-working-days": []
},
window: {
opens: "20:00",
"opens-with-downtime": "22:00",
closes: "06:00"
},
freezes: [],
urgent: {
"valid-hours": 12
},
"enforce-in": [ "production" ]
};
function readSolution(e, t) {
if (!(t instanceof Uint8Array) && t.unread === "missing") return {
ok: true,
value: u,
locate: o.H,
known: r.U$
};
const n = (0, i.T)(e, t, l);
const s = (0, r.nq)(n.written);
return n.ok ? {
ok: true,
value: n.value,
locate: n.locate,
known: s
} : {
ok: false,
diagnostics: n.diagnostics,
known: s
};
}
}),
3600: ((e, t, n) => {
n.d(t, {
G: () => o,
w: () => starterTexts
});
const o = {
tag: "v1.0.0",
description: "Zamenjava strežniškega dela z izdajo 1.0.0.",
reason: "Odprava znanih napak.",
impact: "Storitev ne bo dosegljiva do 30 minut.",
measures: "Preizkus v testnem okolju, nadzor napak",
rollback: "Vrnitev na 0.9.0 iz zadnje slike; odloči vodja posega."
};
const r = /NASLOV-[A-ZČŠŽ]+(?:-[A-ZČŠŽ]+)*|\bSD-0000-000000\b/;
const s = /^\s*#/;
function starterTexts(e, t, {description: n, reason: r, impact: s, rollback: i, risk: a}, l) {
const at = (t, n) => ({
file: e,
...l(t),
code: "file.starter-text",
key: t.join("."),
found: n,
expected: []
});
const same = (e, t, n) => t.trim() === n ? [ at(e, n) ] : [];
const u = [ ...same([ "description" ], n, o.description), ...same([ "rollback" ], i, o.rollback) ];
const c = u.length === 0 ? [] : [ ...same([ "reason" ], r, o.reason), ...same([ "impact" ], s, o.impact), ...same([ "risk", "measures" ], a?.measures ?? "", o.measures) ];
return [ ...u, ...c, ...placeholders(e, (new TextDecoder).decode(t)) ];
}
function placeholders(e, t) {
return t.split(/\r?\n/).flatMap((t, n) => {
const o = s.test(t) ? null : r.exec(t.replace(/\s#.*$/, ""));
if (o === null) return [];
const [i] = o;
const a = {
line: n + 1,
column: o.index + 1
};
return [ {
file: e,
...a,
code: "file.starter-text",
key: "",
found: i,
expected: []
} ];
});
}
}),
9354: ((e, t, n) => {
n.d(t, {
N: () => l,
h: () => u
});
var o = n(9466);
var r = n(7209);
const s = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const englishMonth = e => String(s[e - 1]);
const i = {
plural: new Intl.PluralRules("en"),
today: "today",
tomorrow: "tomorrow",
yesterday: "yesterday",
at: e => e === "00:00" ? "at midnight" : `at ${e}`,
time: e => e,
days: {
one: "day",
other: "days"
},
dayAndTime: (e, t) => `${e} ${t}`,
onWeekday: "Mon Tue Wed Thu Fri Sat Sun".split(" ").map(e => `on ${e}`),
weekday: "Mon Tue Wed Thu Fri Sat Sun".split(" "),
date: (e, t, n) => `${n} ${englishMonth(t)} ${e}`,
shortDate: (e, t) => `${t} ${englishMonth(e)}`,
dateAfterWeekday: (e, t) => `${e} ${t}`
};
function sloveneTime(e) {
return e.replace(/^0(?=\d)/, "").replace(":", ".");
}
const a = {
plural: new Intl.PluralRules("sl"),
today: "danes",
tomorrow: "jutri",
yesterday: "včeraj",
at: e => e === "00:00" ? "opolnoči" : `ob ${sloveneTime(e)}`,
time: sloveneTime,
days: {
one: "dan",
two: "dneva",
few: "dni",
other: "dni"
},
dayAndTime: (e, t) => `${e}, ${t}`,
onWeekday: "ponedeljek torek sredo četrtek petek soboto nedeljo".split(" ").map(e => `v ${e}`),
weekday: "pon. tor. sre. čet. pet. sob. ned.".split(" "),
date: (e, t, n) => `${n}. ${t}. ${e}`,
shortDate: (e, t) => `${t}. ${e}.`,
dateAfterWeekday: (e, t) => e.endsWith(".") ? `${e} ${t}` : `${e}, ${t}`
};
function momentsOf(e) {
const count = (t, n) => {
const {one: o, other: r, two: s = r, few: i = r} = n;
const a = {
zero: r,
one: o,
two: s,
few: i,
many: r,
other: r
};
return `${t} ${a[e.plural.select(t)]}`;
};
const dated = (t, n, o) => {
const [s, i, a] = [ t.slice(0, 4), t.slice(5, 7), t.slice(8) ].map(Number);
const l = String(n[(0, r.jr)(t) - 1]);
return e.dateAfterWeekday(l, o ? e.date(s, i, a) : e.shortDate(i, a));
};
const onDay = t => dated(t, e.onWeekday, true);
const time = t => e.time((0, r.HJ)(t));
return {
count,
onDay,
when: (t, n) => {
const o = (0, r.gD)(t);
const s = n === null ? null : (0, r.gD)(n);
const i = e.at((0, r.HJ)(t)).replace(" ", " ");
if (s === o) return `${e.today} ${i}`;
if (s !== null && (0, r.fi)(s, 1) === o) return `${e.tomorrow} ${i}`;
if (s !== null && (0, r.fi)(s, -1) === o) return `${e.yesterday} ${i}`;
return e.dayAndTime(onDay(o), i);
},
time,
clock: t => e.time(t.slice(-5)),
stamp: t => `${dated((0, r.gD)(t), e.weekday, true)} ${time(t)}`,
date: t => dated(t, e.weekday, true),
day: t => dated(t, e.weekday, false),
length: (t, n) => {
const r = (n === "up" ? Math.ceil : Math.floor)(t / o.pY);
if (r >= 48 * o.dp / o.pY) return count(Math.floor(r / 1440), e.days);
const s = Math.floor(r / 60);
const i = r % 60;
if (s === 0) return `${i} min`;
return i === 0 ? `${s} h` : `${s} h ${i} min`;
}
};
}
const l = momentsOf(i);
const u = momentsOf(a);
}),
7827: ((e, t, n) => {
n.d(t, {
Cw: () => unreadableAnswer,
Qm: () => malformed,
vu: () => isRefusal
});
function malformed(e, t, n = {}) {
return {
code: "api.malformed",
request: e,
status: 200,
detail: "",
flaw: {
why: t,
values: n
}
};
}
function unreadableAnswer(e, t, n = {}) {
return {
ok: false,
problem: malformed(e, t, n)
};
}
function isRefusal({status: e}) {
return e !== null && [ 400, 401, 403, 404, 409, 410, 422, 429 ].includes(e);
}
}),
1018: ((e, t, n) => {
n.d(t, {
J$: () => listRunsSince,
K4: () => rerunFailedJobs,
cI: () => readRun,
gU: () => listWaitingRuns,
ll: () => newestFirst,
ti: () => readAnnotations
});
var o = n(3619);
var r = n(9466);
var s = n(2830);
var i = n(9339);
var a = n(1028);
var l = n(7827);
const u = o.Ikc({
id: o.aig(),
event: o.YjP(),
head_sha: o.YjP(),
head_branch: o.mee(o.YjP()),
path: o.lqM(o.YjP()),
run_attempt: o.lqM(o.aig()),
actor: s.C$,
triggering_actor: s.C$,
repository: o.Ikc({
id: o.aig()
}),
status: o.mee(o.YjP()),
conclusion: o.mee(o.YjP()),
created_at: a.u,
run_started_at: o.lqM(a.u),
updated_at: o.lqM(a.u)
});
async function readRun(e, t) {
const n = await e.get("/actions/runs/{run_id}", {
run_id: t
}, u);
if (!n.ok) return n;
const o = n.value;
const r = e.id !== null && o.repository.id !== e.id;
if (r || o.id !== t) return (0, i._2)(n.request);
return {
...n,
value: listedOf(o)
};
}
function runOf(e) {
return {
id: e.id,
event: e.event,
headSha: e.head_sha,
headBranch: e.head_branch,
attempt: e.run_attempt ?? 1,
actor: (0, s.EW)(e.actor),
triggeringActor: (0, s.EW)(e.triggering_actor),
...e.path !== void 0 && {
path: e.path.split("@")[0] ?? ""
}
};
}
const c = o.Ikc({
total_count: o.aig(),
workflow_runs: o.YOg(u)
});
const d = 1e3;
const f = d / 100;
function listRunsSince(e, t, n, o) {
const s = `>=${(0, r.tK)(n)}`;
const i = {
created: s,
...o !== void 0 && {
branch: o
}
};
const a = "/actions/workflows/{workflow_id}/runs";
return listRuns(e, a, {
workflow_id: t,
...i
});
}
function listWaitingRuns(e) {
return listRuns(e, "/actions/runs", {
status: "waiting"
});
}
async function listRuns(e, t, n) {
const o = [];
let r = 0;
let s = await e.get(t, {
...n,
per_page: 100
}, c);
for (let t = 1; s.ok; t += 1) {
const {workflow_runs: n, total_count: a} = s.value;
if (n.some(t => e.id !== null && t.repository.id !== e.id)) return (0, i._2)(s.request);
o.push(...n.map(listedOf));
r = Math.max(r, a);
if (s.next === null || t === f) {
const e = s.next !== null || r > d;
const t = e ? cutOff(s.request, r) : null;
return {
...s,
value: {
runs: newestFirst(o),
cut: t
}
};
}
s = await e.client.follow(s.next, s.request, c);
}
return s;
}
function cutOff(e, t) {
return (0, l.Qm)(e, "too-many-runs", {
total: t,
most: d
});
}
function listedOf(e) {
return {
...runOf(e),
status: e.status,
conclusion: e.conclusion,
createdAt: e.created_at,
startedAt: e.run_started_at ?? e.created_at,
endedAt: e.status === "completed" ? e.updated_at ?? e.created_at : null
};
}
function newestFirst(e) {
const t = [ ...new Map(e.map(e => [ e.id, e ])).values() ];
return t.sort((e, t) => t.createdAt - e.createdAt || t.id - e.id);
}
const m = o.FsL(o.Ikc({
jobs: o.YOg(o.Ikc({
id: o.aig(),
run_id: o.aig(),
conclusion: o.mee(o.YjP())
}))
}), o.pdi(({jobs: e}) => e));
const v = o.YOg(o.Ikc({
title: o.cl6(o.YjP()),
message: o.cl6(o.YjP())
}));
async function readAnnotations(e, t) {
const n = await e.list("/actions/runs/{run_id}/jobs", {
run_id: t,
filter: "latest"
}, m, f);
const o = (0, i.dT)(n, e => e.run_id === t);
if (!o.ok) return o;
const r = [];
for (const t of o.value.filter(({conclusion: e}) => e === "failure")) {
const n = await e.list("/check-runs/{check_run_id}/annotations", {
check_run_id: t.id
}, v, 2);
if (!n.ok) return n;
r.push(...n.value.map(({title: e, message: t}) => ({
title: e ?? "",
message: t ?? ""
})));
}
return {
...o,
value: r
};
}
function rerunFailedJobs(e, t) {
return e.send("POST /actions/runs/{run_id}/rerun-failed-jobs", {
run_id: t
}, o.L5J());
}
}),
3395: ((e, t, n) => {
n.d(t, {
UJ: () => keepable,
l1: () => unpack,
qq: () => pack
});
var o = n(813);
var r = n(498);
const {deflateRawSync: s, inflateRawSync: i} = process.getBuiltinModule("node:zlib");
const a = 96e3;
const l = 16777216;
function keepable(e, {solution: t, facts: n}) {
const s = (0, o.GD)({
solution: t,
facts: n,
verdict: e,
versions: r.S
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
const t = i(Buffer.from(e, "base64"), {
maxOutputLength: l
});
return new TextDecoder("utf-8", {
fatal: true
}).decode(t);
} catch {
return null;
}
}
}),
8432: ((e, t, n) => {
n.r(t);
n.d(t, {
readIssuerKeys: () => readIssuerKeys
});
var o = n(3619);
var r = n(3305);
var s = n(7827);
const i = o.YjP().check(r.Eb(4096));
const a = o.Ikc({
kid: i,
kty: i,
alg: o.lqM(i),
use: o.lqM(i),
n: o.lqM(i),
e: o.lqM(i)
});
const l = o.Ikc({
keys: o.YOg(a).check(r.m9(1), r.Eb(100))
});
const u = o.Ikc({
issuer: o.YjP(),
jwks_uri: o.YjP()
});
async function readIssuerKeys(e, {base: t}) {
const n = `${t}/.well-known/jwks`;
const o = await e.elsewhere(`GET ${n}`, n, null, l, [ 404 ]);
if (o.ok) return {
...o,
value: o.value.keys
};
if (o.problem.status !== 404) return o;
const r = `${t}/.well-known/openid-configuration`;
const i = await e.elsewhere(`GET ${r}`, r, null, u);
if (!i.ok) return i;
const {issuer: a, jwks_uri: c} = i.value;
if (a !== t || !isBelow(t, c)) return (0, s.Cw)(i.request, "key-set-elsewhere");
const d = await e.elsewhere(`GET ${c}`, c, null, l);
return d.ok ? {
...d,
value: d.value.keys
} : d;
}
function isBelow(e, t) {
const n = URL.canParse(t) ? new URL(t) : null;
return n !== null && n.href === t && t.startsWith(`${e}/`);
}
}),
6156: ((e, t, n) => {
n.d(t, {
E: () => uniteRosters
});
var o = n(3367);
function uniteRosters(e, t) {
if (e === null || t === null) return e ?? t;
const n = [ ...e.inOneOnly ?? [], ...t.inOneOnly ?? [], ...e.staff.filter(e => !standsIn(t, e)), ...t.staff.filter(t => !standsIn(e, t)) ].filter(({github: e}) => e !== void 0);
return {
version: 1,
...n.length > 0 && {
inOneOnly: n
},
staff: t.staff.flatMap(t => {
if (t.github === void 0) return [ t ];
const {id: n} = t.github;
const o = e.staff.filter(({github: e}) => e?.id === n);
return o.map(e => worse(t, e));
})
};
}
function standsIn(e, {github: t}) {
return e.staff.some(e => e.github?.id === t?.id);
}
function worse(e, t) {
const {left: n, "statement-signed": o, "eligibility-checked": r, ...s} = e;
const i = earlier(e.left, t.left);
const a = later(e["statement-signed"], t["statement-signed"]);
const l = later(e["eligibility-checked"], t["eligibility-checked"]);
return {
...s,
...i !== void 0 && {
left: i
},
...a !== void 0 && {
"statement-signed": a
},
...l !== void 0 && {
"eligibility-checked": l
}
};
}
function later(e, t) {
if (e === void 0 || t === void 0) return;
return e > t ? e : t;
}
function earlier(e, t) {
if (e === void 0 || t === void 0) return e ?? t;
return (0, o.pJ)(t) < (0, o.pJ)(e) ? t : e;
}
}),
763: ((e, t, n) => {
n.d(t, {
_: () => unite
});
var o = n(6515);
const r = "servicedesk@src.si";
function stricter(e, t, n = e[0]) {
return e.indexOf(n) > e.indexOf(t) ? n : t;
}
var s = n(6523);
function unite(e, t) {
const n = [];
const fault = (e, ...t) => {
n.push({
code: e,
key: t
});
};
const r = contactsOf(e, t, fault);
const i = common(listed(e.approvers["ezdrav-ict"]), listed(t.approvers?.["ezdrav-ict"] ?? []), o.cu);
if (i?.length === 0) fault("file.organisation-disjoint", "approvers", "ezdrav-ict");
const a = new Set(e.approvers.client.map(o.cu));
if (i?.some(e => a.has((0, o.cu)(e))) === true) fault("file.parties-overlap", "approvers", "client");
const [l, u] = [ e["urgent-authorities"], t["urgent-authorities"] ];
const c = common(l, u, ({id: e}) => `${e}`);
if (c?.length === 0 && l?.length !== 0 && u?.length !== 0) fault("file.organisation-disjoint", "urgent-authorities");
const d = evidenceOf(e, t);
if (d.announcement === "signed" && (d.workflows ?? []).length === 0) fault("file.missing-key", "evidence", "workflows");
const f = windowOf(e, t);
if ((0, s.sZ)(f).length > 0) fault("file.organisation-disjoint", "window");
if (n.length > 0) return {
ok: false,
faults: n
};
return {
ok: true,
solution: {
...e,
contacts: r,
approvers: {
...e.approvers,
"ezdrav-ict": i ?? []
},
...c !== void 0 && {
"urgent-authorities": c
},
evidence: d,
window: f,
calendar: {
"lead-time": stricter([ "default", "full-days" ], e.calendar["lead-time"], t.calendar?.["lead-time"]),
"extra-non-working-days": distinct([ ...e.calendar["extra-non-working-days"], ...t.calendar?.["extra-non-working-days"] ?? [] ]).toSorted()
},
freezes: bothFreezes(e.freezes, t.freezes),
urgent: {
"valid-hours": Math.min(e.urgent["valid-hours"], t.urgent?.["valid-hours"] ?? 12)
},
...contractorOf(e, t)
}
};
}
function contactsOf({contacts: e}, t, n) {
const o = t.contacts;
if (o === void 0) return e;
const s = e.servicedesk === r ? void 0 : e.servicedesk;
const i = o.servicedesk === r ? void 0 : o.servicedesk;
if (s !== void 0 && i !== void 0 && !sameText(s, i)) n("file.organisation-contradicted", "contacts", "servicedesk");
const a = e["mail-server"] ?? o["mail-server"];
const l = o["mail-server"];
if (a !== void 0 && l !== void 0 && !sameText(a, l)) n("file.organisation-contradicted", "contacts", "mail-server");
const u = e["contract-custodian"] ?? o["contract-custodian"];
return {
...e,
servicedesk: s ?? i ?? r,
ict: e.ict === "ikt@ezdrav.si" ? o.ict ?? e.ict : e.ict,
...u !== void 0 && {
"contract-custodian": u
},
...a !== void 0 && {
"mail-server": a
},
assignees: e.assignees.length > 0 ? e.assignees : o.assignees
};
}
function sameText(e, t) {
return e.toLowerCase() === t.toLowerCase();
}
function evidenceOf({evidence: e}, t) {
return {
...e,
announcement: stricter([ "landed", "receipt", "signed" ], e.announcement, t.evidence?.announcement),
approvals: stricter([ "recorded", "vouched", "verified" ], e.approvals, t.evidence?.approvals)
};
}
function windowOf({window: e}, t) {
const n = t.window;
if (n === void 0) return e;
return {
opens: (0, s.WP)(e.opens, n.opens),
"opens-with-downtime": (0, s.WP)(e["opens-with-downtime"], n["opens-with-downtime"]),
closes: (0, s.WP)(e.closes, n.closes) === e.closes ? n.closes : e.closes
};
}
function bothFreezes(e, t) {
if (t.length === 0) return e;
const n = new Map([ ...e, ...t ].map(e => [ JSON.stringify(keyOf(e)), e ]));
return [ ...n ].toSorted(([e], [t]) => e < t ? -1 : 1).map(([, e]) => e);
}
function keyOf({from: e, to: t, urgent: n, reason: o}) {
return [ e, t, n, o ];
}
function contractorOf(e, t) {
if (t.contractor === void 0) return {};
return {
contractor: {
...t.contractor,
...e.contractor
}
};
}
function listed(e) {
return e.length === 0 ? void 0 : e;
}
function common(e, t, n) {
if (e === void 0 || t === void 0) return e ?? t;
const o = new Set(t.map(n));
return e.filter(e => o.has(n(e)));
}
function distinct(e) {
return [ ...new Set(e) ];
}
}),
9381: ((e, t, n) => {
n.r(t);
n.d(t, {
isIssuer: () => isIssuer,
issuerOf: () => issuerOf
});
const o = "https://token.actions.githubusercontent.com";
function issuerOf(e) {
const [, t, n] = /^(https?):\/\/([^/?#@\s]+)\/?$/.exec(e.toLowerCase()) ?? [];
if (t === void 0 || n === void 0) return null;
if (n === "github.com") return {
base: o,
enterprises: true
};
const [, r] = /^([a-z0-9-]+)\.ghe\.com$/.exec(n) ?? [];
if (r !== void 0) return {
base: `https://token.actions.${r}.ghe.com`,
enterprises: false
};
return {
base: `${t}://${n}/_services/token`,
enterprises: false
};
}
function isIssuer(e, t) {
if (t === e.base) return true;
const n = `${e.base}/`;
return e.enterprises && t.startsWith(n) && /^[A-Za-z0-9-]+$/.test(t.slice(n.length));
}
}),
4036: ((e, t, n) => {
n.d(t, {
AE: () => a,
GF: () => c,
Jz: () => listOwnIssues,
PN: () => lowestWithMarker,
TF: () => d,
YM: () => isEditedByOthers,
fs: () => listIssuesWithMarker,
lY: () => listOwnComments,
ms: () => issueSummary
});
var o = n(3619);
var r = n(2830);
var s = n(9339);
var i = n(1028);
const a = o.Ikc({
number: o.aig(),
html_url: o.YjP(),
repository_url: o.YjP(),
created_at: i.u,
state: o.k5n([ "open", "closed" ]),
title: o.YjP(),
body: o.cl6(o.YjP()),
labels: o.YOg(o.KCZ([ o.YjP(), o.Ikc({
name: o.cl6(o.YjP())
}) ])),
user: o.mee(r.C$),
pull_request: o.lqM(o.L5J())
});
const l = 100;
const u = 10;
async function listOwnIssues(e) {
const t = await e.list("/issues", {
state: "all",
creator: r.JL,
sort: "created",
direction: "asc"
}, o.YOg(a), l);
const n = (0, s.dT)(t, t => (0, s.lJ)(e, t.repository_url));
if (!n.ok) return n;
const i = n.value.filter(e => (0, r.ux)(e.user) && e.pull_request === void 0);
return {
...n,
value: i.map(issueSummary)
};
}
const c = `lastEditedAt editor { ${r.W1} }`;
const d = o.Ikc({
lastEditedAt: o.mee(o.YjP()),
editor: r.ng
});
function isEditedByOthers({lastEditedAt: e, editor: t}) {
if (e === null && t === null) return false;
return !(0, r.ux)((0, r.$4)(t));
}
const f = 250;
async function listIssuesWithMarker(e, t) {
const n = await listOwnIssues(e);
if (!n.ok) return n;
const o = n.value.filter(t);
const r = await e.askEach(o, {
name: "LastEdits",
member: ({number: e}) => [ `i${e}`, `issue(number: ${e}) { ${c} }` ],
schema: d,
atOnce: f
});
if (!r.ok) return r;
const s = [ ...r.value ];
const those = e => s.flatMap(([t, n]) => isEditedByOthers(n) === e ? [ t ] : []);
return {
...r,
value: {
own: those(false),
edited: those(true)
}
};
}
function lowestWithMarker(e, t) {
const n = e.filter(e => e.body.split(/\r?\n/).includes(t));
return n.reduce((e, t) => e === null || t.number < e.number ? t : e, null);
}
function issueSummary(e) {
return {
number: e.number,
url: e.html_url,
state: e.state,
title: e.title,
body: e.body ?? "",
createdAt: e.created_at,
labels: e.labels.map(e => typeof e === "string" ? e : e.name ?? "")
};
}
async function listOwnComments(e, t, n = null) {
const s = await e.list("/issues/{issue_number}/comments", {
issue_number: t
}, o.YOg(o.Ikc({
id: o.aig(),
body: o.cl6(o.YjP()),
user: o.mee(r.C$)
})), u);
if (!s.ok) return s;
const i = s.value.filter(({user: e}) => n === null ? (0, r.ux)(e) : e?.id === n);
return {
...s,
value: i.map(({id: e, body: t}) => ({
id: e,
body: t ?? ""
}))
};
}
}),
3757: ((e, t, n) => {
n.d(t, {
GX: () => faultyHouse,
Wb: () => readHouseFiles,
vH: () => houseObjects
});
var o = n(3995);
var r = n(2362);
var s = n(9435);
var i = n(4595);
var a = n(7827);
var l = n(5987);
function readHouseFiles(e) {
const sourceOf = t => e.find(e => e.path === t)?.source ?? {
unread: "missing"
};
const t = (0, s.P)(l.cm, sourceOf(l.cm));
const n = e.some(({path: e}) => e === l.is);
const a = n ? (0, i.h)(l.is, sourceOf(l.is)) : null;
const u = [ ...(0, o.H9)(e, [ l.cm, l.is ]), ...t.ok ? [] : t.diagnostics, ...a?.ok === false ? a.diagnostics : [] ];
if (!t.ok || a?.ok === false || u.length > 0) return {
ok: false,
diagnostics: u
};
return {
ok: true,
value: {
organisation: t.value,
roster: a?.value ?? null,
locate: t.locate,
locateInRoster: a?.locate ?? r.H
}
};
}
function faultyHouse(e, t, [n]) {
const o = n?.code === "file.missing";
const r = {
file: n?.file ?? l.cm,
line: n?.line ?? 1,
fault: n?.code ?? ""
};
return o ? (0, a.Qm)(e, "organisation-empty", {
repository: t
}) : (0, a.Qm)(e, "organisation-invalid", {
repository: t,
...r,
key: n?.key ?? ""
});
}
function houseObjects(e) {
return e.filter(e => [ l.cm, l.is ].includes(e.path) && (0, l.hS)(e)).map(({oid: e}) => e);
}
}),
7649: ((e, t, n) => {
n.d(t, {
j: () => numbered,
r: () => shellWord
});
function shellWord(e) {
return /^[\p{L}\p{N}_./@:+,=-]+$/u.test(e) ? e : `'${e.replaceAll("'", "'\\''")}'`;
}
function numbered(e, t) {
return [ e, ...t.map((e, t) => `  ${t + 1}. ${e}`), "" ].join("\n");
}
}),
646: ((e, t, n) => {
n.d(t, {
Q4: () => claimFaults,
wp: () => graded,
fn: () => heldAgainst
});
function workflowRef(e) {
const [, t, n, o] = /^([^/@\s]+\/[^/@\s]+)\/(\.github\/workflows\/[^/@\s]+)@(\S+)$/.exec(e) ?? [];
if (t === void 0 || n === void 0 || o === void 0) return null;
return {
repository: t,
path: n,
ref: o
};
}
function workflowSource(e, t) {
const n = workflowRef(e);
return n === null ? null : {
workflow: n,
commit: t ?? null
};
}
function isAtHome({repository: e, ref: t}, n) {
return e === n.repository && t === `refs/heads/${n.defaultBranch}`;
}
function isListed(e, t, n) {
return e.some(e => isEntry(e, t, n));
}
function isEntry(e, {workflow: t, commit: n}, o) {
if (e.startsWith(".github/")) return t.path === e && isAtHome(t, o);
const r = workflowRef(e);
if (r === null || !/^[0-9a-f]{40}$/.test(r.ref)) return false;
const s = /^[0-9a-f]{40}$/.test(t.ref);
return t.path === r.path && t.repository.toLowerCase() === r.repository.toLowerCase() && (n ?? t.ref) === r.ref && (!s || t.ref === r.ref);
}
const o = new Set([ "push", "workflow_dispatch", "schedule" ]);
const r = new Set([ "push", "workflow_dispatch", "release" ]);
const s = 3e4;
function claimFaults(e, t, n, i) {
const a = [];
const fault = (e, t) => {
a.push({
code: e,
value: t
});
};
if (Number(t.repository_id) !== n.repositoryId) fault("token.repository", t.repository_id);
const l = e === "verdict";
if (!l && t.ref !== `refs/heads/${n.defaultBranch}`) fault("token.branch", t.ref);
if (!l && !n.stoodOnDefaultBranch(t.sha)) fault("token.commit", t.sha);
if (!(l ? r : o).has(t.event_name)) fault("token.event", t.event_name);
for (const e of strangeWorkflows(l, t, n)) fault("token.workflow", e);
if (t.nbf > t.iat || t.iat >= t.exp) fault("token.time", `${t.iat}`);
if (i !== null && t.iat * 1e3 > i + s) fault("token.in-future", `${t.iat}`);
return a;
}
function strangeWorkflows(e, t, n) {
const {repository: o, workflow_ref: r, job_workflow_ref: s} = t;
const i = {
repository: o,
defaultBranch: n.defaultBranch
};
const a = workflowSource(s, t.job_workflow_sha);
if (e) {
const e = n.workflows.filter(e => !e.startsWith(".github/"));
return a !== null && isListed(e, a, i) ? [] : [ s ];
}
const l = workflowSource(r, t.workflow_sha);
const u = l !== null && isAtHome(l.workflow, i) && stood(l, n);
const c = a !== null && !isAtHome(a.workflow, i);
const d = new Set;
if (!u) d.add(r);
if (a === null || !(c || stood(a, n))) d.add(s);
for (const e of unlisted([ l, a ], n.workflows, i)) d.add(e === l ? r : s);
return [ ...d ];
}
function unlisted(e, t, n) {
if (t.length === 0) return [];
return e.filter(e => e === null || !isListed(t, e, n));
}
function heldAgainst(e, t) {
const {workflows: n} = t;
const {repository: o, ref: r, workflow: s, workflowCommit: i, jobWorkflow: a, jobCommit: l} = e;
const u = {
repository: o,
defaultBranch: r.slice(11)
};
const c = [ workflowSource(s, i ?? void 0), workflowSource(a, l ?? void 0) ];
const [d] = unlisted(c, n, u);
if (d !== void 0) {
const e = d === c[0] ? s : a;
return {
kind: "refused",
faults: [ {
code: "token.workflow",
value: e
} ]
};
}
return graded(e, t);
}
function graded(e, {workflows: t, trusts: n}) {
const [o, ...r] = missingOf(t, e.hosted || n);
if (o === void 0) return {
kind: "verified",
statement: e
};
return {
kind: "recorded",
statement: e,
missing: [ o, ...r ]
};
}
function stood({commit: e}, t) {
return e === null || t.stoodOnDefaultBranch(e);
}
function missingOf(e, t) {
const n = [];
if (e.length === 0) n.push("workflows-unset");
if (!t) n.push("hosted-runner");
return n;
}
}),
9928: ((e, t, n) => {
n.d(t, {
$C: () => foundOnDisk,
gr: () => readDisk,
j2: () => offlineFacts
});
var o = n(3995);
var r = n(9457);
var s = n(5987);
function foundOnDisk(e) {
return e.map(({path: e, mode: t, type: n, size: r, bytes: i}) => ({
path: e,
mode: t,
type: n,
source: (0, o._p)({
mode: t,
type: n
}) ?? i ?? {
unread: "too-large",
size: r,
limit: (0, s.LF)(e)
}
}));
}
function readDisk(e, t) {
const n = {
kind: "file",
from: ".ezdrav"
};
return (0, s.$C)(foundOnDisk(e), t, "claimed", [ n ]);
}
function offlineFacts(e, t) {
const {now: n, ref: o, sha: s, actor: i, environment: a, intervention: l} = e;
const argument = e => [ {
kind: "argument",
from: e
} ];
const u = {
ref: o === void 0 ? {
kind: "announced-release"
} : {
kind: "ref",
name: o
},
deployed: s === void 0 ? null : {
known: true,
value: s,
grade: "claimed",
sources: argument("--sha")
},
tagNow: null,
environment: a,
intervention: l
};
const c = i === void 0 ? null : {
login: i,
id: null,
type: null
};
return {
repository: null,
now: {
known: true,
value: n,
grade: "claimed",
sources: argument("--at")
},
event: null,
files: t.files,
target: u,
landing: null,
receipts: null,
consents: null,
actor: c,
triggeringActor: null,
roster: t.roster,
formerRules: null,
...(0, r.O)(t),
problems: []
};
}
}),
9457: ((e, t, n) => {
n.d(t, {
O: () => heldByOf
});
var o = n(5987);
function heldByOf({belonging: e}) {
if (e === void 0) return {};
const {own: t, ownRoster: n, id: o, house: r} = e;
const {repository: s, record: i, files: a} = r;
return {
heldBy: {
repository: s,
id: o,
commit: i?.tip ?? null,
files: a,
own: {
solution: t,
roster: n
},
lines: linesOf(r)
}
};
}
const r = [ "contacts", "contacts.servicedesk", "contacts.mail-server", "approvers", "approvers.ezdrav-ict", "urgent-authorities", "evidence", "evidence.announcement", "evidence.approvals", "calendar", "calendar.lead-time", "calendar.extra-non-working-days", "window", "window.opens", "window.opens-with-downtime", "window.closes", "freezes", "urgent", "urgent.valid-hours" ];
function linesOf({organisation: e, locate: t, roster: n, locateInRoster: s}) {
const i = r.filter(e => isWritten(e.split("."), t));
return [ ...i.map(e => ({
file: o.cm,
key: e,
line: t(e.split(".")).line
})), ...e.freezes.map(({from: e, to: n}, r) => {
const {line: s} = t([ "freezes", r ]);
return {
file: o.cm,
key: `freezes[${r}]`,
line: s,
freeze: {
from: e,
to: n
}
};
}), ...n === null ? [] : linesOfRoster(n, s) ];
}
function linesOfRoster({staff: e}, t) {
const n = o.is;
return [ {
file: n,
key: "staff",
line: t([ "staff" ]).line
}, ...e.flatMap(({github: e}, o) => {
if (e === void 0) return [];
const {line: r} = t([ "staff", o ]);
return [ {
file: n,
key: `staff[${o}]`,
line: r,
account: e.id
} ];
}) ];
}
function isWritten(e, t) {
const [n, o] = [ t(e), t(e.slice(0, -1)) ];
return n.line !== o.line || n.column !== o.column;
}
}),
4789: ((e, t, n) => {
n.d(t, {
EJ: () => announcementMarker,
Hs: () => mayApprove,
dp: () => readApprovingComments,
kd: () => findAnnouncementIssue,
r4: () => announcementOf,
zk: () => l
});
var o = n(3619);
var r = n(5274);
var s = n(4036);
var i = n(9339);
var a = n(4770);
const l = "ezdrav-announcement";
function announcementMarker(e) {
return `\x3c!-- ezdrav:announcement:${e} --\x3e`;
}
const u = 5;
async function findAnnouncementIssue(e, t) {
return announcementOf(await (0, s.Jz)(e), t);
}
function announcementOf(e, t) {
if (!e.ok) return e;
return {
...e,
value: (0, s.PN)(e.value, announcementMarker(t))
};
}
const c = {
name: "Comments",
takes: "$number: Int!",
asks: `issue(number: $number) { comments(first: 100, after: $after) {\n    pageInfo { hasNextPage endCursor } nodes { ${r.YK} } } }`
};
const d = o.Ikc({
pageInfo: a.Q,
nodes: o.YOg(r.Cc)
});
const f = o.X$i(i.dD, {
issue: o.Ikc({
comments: d
})
});
const m = o.YOg(o.Ikc({
id: o.aig(),
issue_url: o.YjP(),
performed_via_github_app: o.lqM(o.L5J())
}));
async function readApprovingComments(e, t) {
const [n, o] = await Promise.all([ readCommentPages(e, t), e.list("/issues/{issue_number}/comments", {
issue_number: t
}, m, u) ]);
if (!n.ok) return n;
if (!n.value.some(({body: e}) => mayApprove(e))) return {
...n,
value: n.value.map(e => approving(e, new Set))
};
const r = (0, i.dT)(o, t => (0, i.lJ)(e, t.issue_url));
if (!r.ok) return r;
const s = new Set(r.value.filter(e => e.performed_via_github_app === null).map(e => String(e.id)));
return {
...n,
value: n.value.map(e => approving(e, s))
};
}
function mayApprove(e) {
return e.startsWith("/approve ");
}
function readCommentPages(e, t) {
return e.askPages(c, {
number: t
}, f, {
pageOf: ({issue: {comments: t}}) => t.nodes.every(({url: t}) => (0, i.vO)(e, t)) ? t : null,
pages: u,
tooLong: {
why: "too-many-comments",
values: {
most: u * 100
}
}
});
}
function approving(e, t) {
return {
kind: "comment",
...(0, r.vm)(e),
viaApp: !t.has(e.fullDatabaseId)
};
}
}),
5274: ((e, t, n) => {
n.d(t, {
Cc: () => i,
YK: () => a,
vm: () => commentOf
});
var o = n(3619);
var r = n(2830);
var s = n(1028);
const i = o.Ikc({
fullDatabaseId: o.YjP(),
url: o.YjP(),
body: o.YjP(),
createdAt: s.u,
lastEditedAt: o.mee(s.u),
includesCreatedEdit: o.zMY(),
isMinimized: o.zMY(),
createdViaEmail: o.zMY(),
author: r.ng,
userContentEdits: o.mee(o.Ikc({
totalCount: o.aig()
}))
});
const a = `fullDatabaseId url body createdAt lastEditedAt includesCreatedEdit isMinimized\n  createdViaEmail author { ${r.W1} } userContentEdits(first: 1) { totalCount }`;
function commentOf(e) {
const t = e.userContentEdits?.totalCount ?? 0;
return {
id: e.fullDatabaseId,
url: e.url,
user: (0, r.$4)(e.author),
createdAt: e.createdAt,
body: e.body,
edited: e.lastEditedAt !== null || e.includesCreatedEdit || t > 0,
...e.lastEditedAt !== null && {
editedAt: e.lastEditedAt
},
minimised: e.isMinimized,
byEmail: e.createdViaEmail
};
}
}),
8762: ((e, t, n) => {
n.d(t, {
qv: () => isNothing,
r0: () => readFormerRules,
x4: () => versionsOf
});
var o = n(7217);
var r = n(1346);
var s = n(7827);
var i = n(5223);
var a = n(1742);
var l = n(4595);
var u = n(2347);
var c = n(5987);
var d = n(9904);
const f = "GET /repos/{owner}/{repo}/activity";
const m = 8;
const v = 10;
async function readFormerRules(e, t) {
const n = await readPast(e, t);
if (!n.ok) return unknown(n.problem);
const {pushes: o, trees: r} = n.value;
const s = await readVersions(e, o, r);
if (!s.ok) return unknown(s.problem);
const i = [ c.hq, c.is ].flatMap(t => versionsOf(t, e, o, r, s.value));
const a = o.map(({id: t, at: n}) => ({
kind: "api",
from: `/repos/${e.repository.fullName}/activity`,
id: t,
time: n
}));
return {
known: true,
value: i,
grade: "verified",
sources: a.slice(0, 1)
};
}
async function readPast({repository: e, state: t, counts: n, seen: r}, i) {
const a = [];
const l = new Map;
let c = i;
for (let r = 1; ;r += 1) {
const {page: i} = c;
if (!i.ok) return i;
if (!c.trees.ok) return c.trees;
a.push(...i.value.pushes);
for (const [e, t] of c.trees.value) l.set(e, t);
const u = a.at(-1);
const {next: f} = i.value;
if (f === null || u === void 0 || !n(u)) break;
if (r === m) return (0, s.Cw)(i.request, "too-many-pushes", {
most: a.length
});
const v = c.older ?? await (0, o.EX)(e, t.defaultBranch, f);
c = await (0, d.M)(e, t.defaultBranch, v, false);
}
const v = (0, u.Yc)(a, t.tip);
if (r === "every-push" && v[0] !== void 0 && v[0].after !== t.tip) return (0, s.Cw)(f, "push-elsewhere");
const p = v.filter(e => n(e) && !isNothing(e.before) && !l.has(e.before)).map(({before: e}) => e);
const h = await (0, o.GG)(e, [ ...new Set(p) ]);
if (!h.ok) return h;
for (const [e, t] of h.value) l.set(e, t);
return {
ok: true,
value: {
pushes: v,
trees: l
},
request: f,
next: null
};
}
function isNothing(e) {
return /^0*$/.test(e);
}
function fileAt(e, t, n) {
const o = n.get(t)?.files.find(t => t.path === e);
return o ?? null;
}
function changesOf(e, t, n, o) {
const r = t.filter(({before: t, after: o}) => !isNothing(t) && (n.get(t) ?? null) !== null && fileAt(e, t, n)?.oid !== fileAt(e, o, n)?.oid);
const s = r.filter(o).length;
return s === 0 ? [] : r.slice(0, s + v);
}
async function readVersions({repository: e, blobs: t, counts: n}, o, i) {
const a = o.find(e => n(e) && !isNothing(e.before) && i.get(e.before) === null);
if (a !== void 0) return (0, s.Cw)("GraphQL Trees", "no-commit", {
commit: a.before
});
const l = [ c.hq, c.is ].flatMap(e => changesOf(e, o, i, n).flatMap(({before: t, after: n}) => [ t, n ].flatMap(t => readableAt(e, t, i) ?? [])));
const u = l.filter(e => !t.has(e));
const d = await (0, r.b4)(e, [ ...new Set(u) ]);
return d.ok ? {
...d,
value: new Map([ ...t, ...d.value ])
} : d;
}
function readableAt(e, t, n) {
const o = fileAt(e, t, n);
return o === null || !(0, c.hS)(o) ? null : o.oid;
}
function versionsOf(e, {solution: t, counts: n}, o, r, s, a = versionOf) {
const versionAt = t => {
const n = readableAt(e, t, r);
const o = n === null ? void 0 : s.get(n);
return o === void 0 ? null : a(e, o);
};
const l = [];
let u = null;
for (const s of changesOf(e, o, r, n)) {
const o = u === null;
const r = o || versionAt(s.after) !== null || u === null ? s : u;
u = r;
if (!n(r)) break;
const a = versionAt(s.before);
if (a === null) continue;
const {id: c, after: d, at: f, by: m} = r;
const v = versionAt(r.after);
const p = "solution" in a ? (0, i.i)(a.solution, v !== null && "solution" in v ? v.solution : t) : [ "left" ];
l.push({
file: e,
rules: a,
changed: p,
supersededBy: {
id: c,
commit: d,
at: f,
by: m
},
pull: null
});
}
return l;
}
function versionOf(e, t) {
if (e === c.hq) {
const n = (0, a.K)(e, t);
return n.ok ? {
solution: n.value
} : null;
}
const n = (0, l.h)(e, t);
return n.ok ? {
roster: n.value
} : null;
}
function unknown(e) {
return {
known: false,
problem: e
};
}
}),
8547: ((e, t, n) => {
n.d(t, {
I: () => readPastRules,
w: () => whoLetGo
});
n(4770);
var o = n(1909);
var r = n(8762);
var s = n(2879);
async function readPastRules(e, t, i, a) {
const {solution: l, blobs: u, belonging: c} = i;
const d = await a;
const f = e.client.clock.now();
const m = l.calendar["extra-non-working-days"];
const counts = ({at: e}) => !f.known || (0, o.Nk)(e, f.value, m);
const {page: v} = d;
const p = !v.ok && [ 404, 410 ].includes(v.problem.status ?? 0) && e.client.enterpriseVersion !== null;
const h = p ? "merges" : "every-push";
const g = p ? await (0, s.y)(e, t.defaultBranch, counts) : d;
const w = c?.own ?? l;
const k = {
repository: e,
state: t,
solution: w,
blobs: u,
counts,
seen: h
};
const y = await (0, r.r0)(k, g);
if (c === void 0 && !namesOrganisation(y)) return y;
const {withOrganisations: b} = await n.e(4586).then(n.bind(n, 2205));
return b(e.numbered(t.id), i, counts, y);
}
function namesOrganisation(e) {
return e.known && e.value.some(({rules: e}) => "solution" in e && e.solution.organisation !== void 0);
}
async function whoLetGo(e, t, {formerRules: n}, o) {
const r = o.filter(({file: e}) => e.startsWith(".ezdrav/"));
if (r.length === 0 || n?.known !== true) return null;
return (0, s.j)(e, t, n.value, r);
}
}),
2879: ((e, t, n) => {
n.d(t, {
j: () => withPulls,
y: () => readMerges
});
var o = n(4777);
var r = n(9922);
var s = n(5987);
var i = n(4056);
var a = n(9904);
const l = 8;
async function readMerges(e, t, n) {
let r = {
pulls: [],
listed: [],
next: null
};
for (let s = 1; ;s += 1) {
const u = await (0, o.P)(e, t, r);
if (!u.ok) return {
page: u,
trees: u,
older: null
};
r = u.value;
const c = (0, i.W)(r.pulls);
const d = c.at(-1);
const f = r.next !== null && (d === void 0 || n(d));
if (f && s < l) continue;
const m = {
...u,
value: {
pushes: c,
next: null
}
};
return (0, a.M)(e, t, m, false);
}
}
async function withPulls(e, t, n, o) {
const i = [ ...new Set(o.map(({supersededBy: e}) => e.commit)) ];
const a = i.map(e => ({
commit: e,
merges: [ e ],
renamed: false
}));
const l = await (0, r._)(e, t, s.hq, a);
if (!l.ok) return l;
const u = n.map(e => {
const t = l.value.get(e.supersededBy.commit);
const [n] = t?.pulls ?? [];
if (t === void 0 || n === void 0) return e;
const {url: o, author: r, mergedBy: s, reviews: i} = n;
return {
...e,
pull: {
url: o,
author: r,
mergedBy: s,
writers: t.writers,
reviews: i
}
};
});
return {
...l,
value: u
};
}
})
};
