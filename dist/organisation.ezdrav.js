export const id = 4586;

export const ids = [ 4586, 6640 ];

export const modules = {
3757: ((e, n, t) => {
t.d(n, {
GX: () => faultyHouse,
Wb: () => readHouseFiles,
vH: () => houseObjects
});
var r = t(3995);
var o = t(9435);
var a = t(4595);
var s = t(7827);
var i = t(5987);
function readHouseFiles(e) {
const sourceOf = n => e.find(e => e.path === n)?.source ?? {
unread: "missing"
};
const n = (0, o.P)(i.pP, sourceOf(i.pP));
const t = e.some(({path: e}) => e === i.Fo);
const s = t ? (0, a.h)(i.Fo, sourceOf(i.Fo)) : null;
const u = [ ...(0, r.H9)(e, [ i.pP, i.Fo ]), ...n.ok ? [] : n.diagnostics, ...s?.ok === false ? s.diagnostics : [] ];
if (!n.ok || s?.ok === false || u.length > 0) return {
ok: false,
diagnostics: u
};
return {
ok: true,
value: {
organisation: n.value,
roster: s?.value ?? null,
locate: n.locate
}
};
}
function faultyHouse(e, n, [t]) {
const r = t?.code === "file.missing";
const o = {
file: t?.file ?? i.pP,
line: t?.line ?? 1,
fault: t?.code ?? ""
};
return r ? (0, s.Q)(e, "organisation-empty", {
repository: n
}) : (0, s.Q)(e, "organisation-invalid", {
repository: n,
...o,
key: t?.key ?? ""
});
}
function houseObjects(e) {
return e.filter(e => [ i.pP, i.Fo ].includes(e.path) && (0, r.O$)(e) === null && e.size <= (0, 
i.LF)(e.path)).map(({oid: e}) => e);
}
}),
2205: ((e, n, t) => {
t.d(n, {
withOrganisations: () => withOrganisations
});
var r = t(1346);
var o = t(6e3);
var a = t(9339);
var s = t(8328);
var i = t(7827);
const u = o.mee(o.Ikc({
mode: o.aig(),
type: o.YjP(),
oid: o.YjP(),
size: o.aig(),
object: o.mee(r.NQ)
}));
const l = o.mee(o.Ikc({
organisation: u,
staff: u
}));
const c = `{ mode type oid size object { ${r.we} } }`;
const f = `... on Commit { organisation: file(path: ".ezdrav/organisation.yml") ${c}\n  staff: file(path: ".ezdrav/staff.yml") ${c} }`;
async function readPastHouses(e, n, t) {
const o = `query OrganisationVersions($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { ${a.zK} ${(0, 
r.qZ)("c", t, f)} } }`;
const u = await e.query(o, (0, a._M)(n), r.Ru);
if (!u.ok) return u;
if ((0, a.wP)(n, u.value.repository)) return (0, a._2)(u.request);
const c = new Map;
const d = new Map;
for (const [e, n] of t.entries()) {
const t = l.safeParse(u.value.repository[`c${e}`]);
if (!t.success) return (0, i.O)(u.request, "unreadable", {
part: `c${e}`,
fault: "unreadable"
});
if (t.data === null) {
c.set(n, null);
continue;
}
const o = Object.entries(t.data).flatMap(([e, n]) => {
if (n === null) return [];
const t = (0, r.CE)(n.oid, n.object);
if (t !== null) d.set(n.oid, t);
return [ (0, s.Py)(`.ezdrav/${e}.yml`, n) ];
});
c.set(n, {
files: o,
parents: []
});
}
return {
...u,
value: {
trees: c,
blobs: d
}
};
}
var d = t(9435);
var p = t(4595);
var v = t(763);
var m = t(2347);
var y = t(5987);
var g = t(8762);
var w = t(2879);
var h = t(3757);
var b = t(6640);
const k = 10;
async function withOrganisations(e, n, {belonging: t, solution: r}, o, a) {
if (!a.known) return a;
const s = new Map;
if (t !== void 0 && t.id !== null) {
const e = {
ok: true,
value: t.house,
request: "",
next: null
};
s.set(t.id, e);
}
const i = [];
const u = new Set;
const pastOf = async (n, t) => {
if (n.record === null) return null;
const a = await readVersions(e.organisation, n.record, t, r, o);
if (!a.ok) return a.problem;
for (const e of a.value) i.push({
...e,
file: `${n.repository} ${e.file}`
});
return null;
};
for (const [r, o] of a.value.entries()) {
const {rules: l} = o;
const c = "solution" in l ? l.solution.organisation : void 0;
if (!("solution" in l) || c === void 0) {
i.push(o);
continue;
}
const f = s.get(c.id) ?? await (0, b.houseOf)(e, n, c);
s.set(c.id, f);
if (!f.ok) {
if (isNewlyNamed(c.id, a.value.slice(r + 1))) continue;
return {
known: false,
problem: f.problem
};
}
const d = (0, v._)(l.solution, f.value.organisation);
if (!d.ok) continue;
i.push({
...o,
rules: {
solution: d.solution
}
});
if (c.id === t?.id || u.has(c.id)) continue;
u.add(c.id);
const {roster: p} = f.value;
if (p !== null) i.push({
...o,
rules: {
roster: p
},
changed: [ "organisation" ]
});
const m = await pastOf(f.value, l.solution);
if (m !== null) return {
known: false,
problem: m
};
}
if (t !== void 0) {
const e = await pastOf(t.house, t.own);
if (e !== null) return {
known: false,
problem: e
};
}
return {
...a,
value: i
};
}
function isNewlyNamed(e, n) {
const t = n.find(({rules: e}) => "solution" in e)?.rules;
return t !== void 0 && "solution" in t && t.solution.organisation?.id !== e;
}
async function readVersions(e, n, t, o, a) {
const s = await pageOf(e, n, a);
if (!s.ok) return s;
const {pushes: u, next: l} = s.value;
const c = u.at(-1);
if (l !== null && c !== void 0 && a(c)) return refused((0, i.Q)(s.request, "too-many-pushes", {
most: u.length
}));
const f = (0, m.al)(u, n.tip);
if (e.enterpriseVersion === null && f[0]?.after !== n.tip) return refused((0, i.Q)(s.request, "push-elsewhere"));
const d = f.filter(a).length;
if (d === 0) return {
...s,
value: []
};
const p = f.slice(0, d + k);
const v = new Set(p.flatMap(({before: e, after: n}) => [ e, n ]));
const w = [ ...v ].filter(e => !(0, g.qv)(e));
const b = await readPastHouses(e, n.name, w);
if (!b.ok) return b;
const {trees: $} = b.value;
const O = p.find(({before: e}) => $.get(e) === null);
if (O !== void 0 && a(O)) return refused((0, i.Q)(b.request, "no-commit", {
commit: O.before
}));
const q = [ ...$.values() ].flatMap(e => (0, h.vH)(e?.files ?? []));
const P = [ ...new Set(q) ].filter(e => !b.value.blobs.has(e));
const _ = await (0, r.b4)(e, n.name, P);
if (!_.ok) return _;
const I = new Map([ ...b.value.blobs, ..._.value ]);
const read = (e, n) => versionOf(t, e, n);
const j = {
solution: o,
counts: a
};
return {
...b,
value: [ y.pP, y.Fo ].flatMap(e => (0, g.x4)(e, j, p, $, I, read))
};
}
async function pageOf(e, {name: n, branch: t, pushes: r}, o) {
if (r.ok || e.enterpriseVersion === null || r.problem.status !== 404) return r;
return (await (0, w.y)(e, n, t, o)).page;
}
function versionOf(e, n, t) {
if (n === y.Fo) {
const e = (0, p.h)(n, t);
return e.ok ? {
roster: e.value
} : null;
}
const r = (0, d.P)(n, t);
const o = r.ok ? (0, v._)(e, r.value) : null;
return o?.ok === true ? {
solution: o.solution
} : null;
}
function refused(e) {
return {
ok: false,
problem: e
};
}
}),
6640: ((e, n, t) => {
t.d(n, {
houseOf: () => houseOf
});
var r = t(7217);
var o = t(1346);
var a = t(6e3);
var s = t(9339);
var i = t(8328);
var u = t(7827);
const l = a.Ikc({
repository: a.Ikc({
databaseId: a.aig(),
nameWithOwner: a.YjP(),
visibility: a.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
isArchived: a.zMY(),
defaultBranchRef: a.mee(a.Ikc({
name: a.YjP(),
target: a.Ikc({
oid: a.YjP(),
file: i.R$,
texts: i.NT
})
}))
})
});
const c = `query Organisation($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) { ${s.zK} visibility isArchived\n    defaultBranchRef { name target { oid ... on Commit { ${i.qw}\n      texts: file(path: ".ezdrav") ${i.Dm} } } } } }`;
async function readOrganisationRepository(e, n) {
const t = await e.query(c, (0, s._M)(n), l);
if (t.ok && t.value.repository.databaseId === n.id) return stateOf(t);
if (!t.ok && t.problem.code !== "api.forbidden") return t;
const r = await e.get("GET /repositories/{repository_id}", {
repository_id: n.id
}, a.Ikc({
id: a.aig(),
full_name: a.YjP()
}), [ 404 ]);
if (!r.ok) return r;
const [o = "", i = ""] = r.value.full_name.split("/");
if (r.value.id !== n.id) return (0, u.O)(r.request, "organisation-another", {
repository: `${o}/${i}`
});
const f = await e.query(c, {
owner: o,
name: i
}, l);
if (!f.ok) return f;
if (f.value.repository.databaseId === n.id) return stateOf(f);
return (0, u.O)(f.request, "organisation-another", {
repository: `${o}/${i}`
});
}
function stateOf(e) {
const {databaseId: n, nameWithOwner: t, defaultBranchRef: r, ...o} = e.value.repository;
const [a = "", s = ""] = t.split("/");
return {
...e,
value: {
...o,
name: {
owner: a,
name: s,
id: n
},
branch: r === null ? null : {
name: r.name,
tip: r.target.oid,
files: (0, i.RR)(r.target.file),
blobs: (0, i.Z9)(r.target.texts)
}
}
};
}
var f = t(3995);
var d = t(5987);
var p = t(3757);
const v = "main";
async function houseOf({organisation: e}, n, {repository: t, id: o}) {
const [a = "", s = ""] = t.split("/");
const i = {
owner: a,
name: s,
id: o
};
if (n.id === o || t.toLowerCase() === `${n.owner}/${n.name}`.toLowerCase()) return refused((0, 
u.Q)("solution.yml", "organisation-itself"));
const [l, c] = await Promise.all([ readOrganisationRepository(e, i), (0, r.EX)(e, i, v, null, "any") ]);
if (!l.ok) return refused(unreadableHouse(l.problem, t));
const {branch: f, isArchived: d} = l.value;
if (d) return refused((0, u.Q)(l.request, "organisation-archived", {
repository: t
}));
if (f === null) return refused((0, u.Q)(l.request, "organisation-empty", {
repository: t
}));
const m = await foundIn(e, l.value.name, f);
if (!m.ok) return m;
const y = (0, p.Wb)(m.value);
if (!y.ok) return refused((0, p.GX)(l.request, t, y.diagnostics));
const g = `${l.value.name.owner}/${l.value.name.name}`;
const w = c.ok && f.name === v && c.value.pushes[0]?.after === f.tip;
const h = e.enterpriseVersion === null ? [] : [ 404 ];
return {
...l,
value: {
...y.value,
repository: g,
record: {
name: l.value.name,
branch: f.name,
tip: f.tip,
pushes: w ? c : await (0, r.EX)(e, l.value.name, f.name, null, h)
},
writtenAs: g.toLowerCase() === t.toLowerCase() ? null : t
}
};
}
async function foundIn(e, n, {files: t, blobs: r}) {
const a = (0, p.vH)(t).filter(e => !r.has(e));
const s = await (0, o.b4)(e, n, [ ...new Set(a) ]);
if (!s.ok) return s;
const i = t.map(e => {
const {size: n, path: t, oid: o} = e;
const a = (0, d.LF)(t);
const i = n > a ? {
unread: "too-large",
size: n,
limit: a
} : null;
const u = r.get(o) ?? s.value.get(o);
return {
...e,
source: (0, f.O$)(e) ?? i ?? u ?? {
unread: "missing"
}
};
});
return {
...s,
value: i
};
}
function refused(e) {
return {
ok: false,
problem: e
};
}
function unreadableHouse(e, n) {
if (e.code !== "api.forbidden") return e;
return {
...e,
flaw: {
why: "organisation-unreadable",
values: {
repository: n
}
}
};
}
}),
7217: ((e, n, t) => {
t.d(n, {
EX: () => readActivity,
GG: () => readLeft,
i9: () => readTrees
});
var r = t(6e3);
var o = t(2830);
var a = t(1346);
var s = t(9339);
var i = t(8328);
var u = t(1028);
var l = t(7827);
const c = r.Ikc({
id: r.aig(),
before: r.YjP(),
after: r.YjP(),
ref: r.YjP(),
timestamp: u.u,
activity_type: r.k5n([ "push", "force_push", "pr_merge", "merge_queue_merge", "branch_creation", "branch_deletion" ]),
actor: r.mee(o.C$)
});
async function readActivity(e, n, t, a, i = []) {
const u = `refs/heads/${t}`;
const l = r.YOg(c);
const f = a === null ? await e.get("GET /repos/{owner}/{repo}/activity", {
...(0, s.at)(n),
ref: u,
per_page: 100,
direction: "desc"
}, l, i) : await e.follow(a, `GET /repos/${n.owner}/${n.name}/activity`, l, n.id);
if (!f.ok) return f;
if (f.value.some(e => e.ref !== u)) return (0, s._2)(f.request);
const d = [ ...f.value ].sort((e, n) => n.timestamp - e.timestamp || n.id - e.id);
const p = d.map(e => ({
id: String(e.id),
before: e.before,
after: e.after,
at: e.timestamp,
kind: e.activity_type,
by: e.actor === null ? null : (0, o.EW)(e.actor)
}));
return {
...f,
value: {
pushes: p,
next: f.next
}
};
}
async function readTrees(e, n, t) {
const r = await readLeft(e, n, t);
if (!r.ok) return r;
const o = [ ...r.value ].map(([e, n]) => [ e, n?.files ?? null ]);
return {
...r,
value: new Map(o)
};
}
async function readLeft(e, n, t) {
const r = new Map;
if (t.length === 0) return {
ok: true,
value: r,
request: "",
next: null
};
const o = `query Trees($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { ${s.zK}\n    ${(0, 
a.qZ)("c", t, `... on Commit { parents(first: 2) { nodes { oid } } ${i.qw} }`)} } }`;
const u = await e.query(o, (0, s._M)(n), a.Ru);
if (!u.ok) return u;
if ((0, s.wP)(n, u.value.repository)) return (0, s._2)(u.request);
for (const [e, n] of t.entries()) {
const t = f.safeParse(u.value.repository[`c${e}`]);
if (!t.success) return (0, l.O)(u.request, "unreadable", {
part: `c${e}`,
fault: "unreadable"
});
const {data: o} = t;
const a = o?.parents.nodes.map(({oid: e}) => e) ?? [];
r.set(n, o === null ? null : {
files: (0, i.RR)(o.file),
parents: a
});
}
return {
...u,
value: r
};
}
const f = r.mee(r.Ikc({
file: i.R$,
parents: r.Ikc({
nodes: r.YOg(r.Ikc({
oid: r.YjP()
}))
})
}));
})
};
