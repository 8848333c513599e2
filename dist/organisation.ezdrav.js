import { modules as e } from "./shared.ezdrav.js";

export const id = 4586;

export const ids = [ 4586, 5630 ];

export const modules = {
...e,
2205: ((e, n, o) => {
o.d(n, {
withOrganisations: () => withOrganisations
});
var t = o(1346);
var s = o(3619);
var r = o(9339);
var i = o(8328);
var a = o(7827);
const u = s.mee(s.Ikc({
mode: s.aig(),
type: s.YjP(),
oid: s.YjP(),
size: s.aig(),
object: s.mee(t.NQ)
}));
const l = s.mee(s.Ikc({
organisation: u,
staff: u
}));
const c = `{ mode type oid size object { ${t.we} } }`;
const f = `... on Commit { organisation: file(path: ".ezdrav/organisation.yml") ${c}\n  staff: file(path: ".ezdrav/staff.yml") ${c} }`;
async function readPastHouses(e, n, o) {
const s = `query OrganisationVersions($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { ${r.zK} ${(0, 
t.qZ)("c", o, f)} } }`;
const u = await e.query(s, (0, r._M)(n), t.Ru);
if (!u.ok) return u;
if ((0, r.wP)(n, u.value.repository)) return (0, r._2)(u.request);
const c = new Map;
const d = new Map;
for (const [e, n] of o.entries()) {
const o = l.safeParse(u.value.repository[`c${e}`]);
if (!o.success) return (0, a.O)(u.request, "unreadable", {
part: `c${e}`,
fault: "unreadable"
});
if (o.data === null) {
c.set(n, null);
continue;
}
const s = Object.entries(o.data).flatMap(([e, n]) => {
if (n === null) return [];
const o = (0, t.CE)(n.oid, n.object);
if (o !== null) d.set(n.oid, o);
return [ (0, i.Py)(`.ezdrav/${e}.yml`, n) ];
});
c.set(n, {
files: s,
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
var d = o(9435);
var v = o(4595);
var p = o(763);
var m = o(2347);
var w = o(5987);
var g = o(8762);
var b = o(2879);
var h = o(3757);
var y = o(5630);
const k = 10;
async function withOrganisations(e, n, {belonging: o, solution: t}, s, r) {
if (!r.known) return r;
const i = new Map;
if (o !== void 0 && o.id !== null) {
const e = {
ok: true,
value: o.house,
request: "",
next: null
};
i.set(o.id, e);
}
const a = [];
const u = new Set;
const pastOf = async (n, o) => {
if (n.record === null) return null;
const r = await readVersions(e.organisation, n.record, o, t, s);
if (!r.ok) return r.problem;
for (const e of r.value) a.push({
...e,
file: `${n.repository} ${e.file}`
});
return null;
};
for (const [t, s] of r.value.entries()) {
const {rules: l} = s;
const c = "solution" in l ? l.solution.organisation : void 0;
if (!("solution" in l) || c === void 0) {
a.push(s);
continue;
}
const f = i.get(c.id) ?? await (0, y.houseOf)(e, n, c);
i.set(c.id, f);
if (!f.ok) {
if (isNewlyNamed(c.id, r.value.slice(t + 1))) continue;
return {
known: false,
problem: f.problem
};
}
const d = (0, p._)(l.solution, f.value.organisation);
if (!d.ok) continue;
a.push({
...s,
rules: {
solution: d.solution
}
});
if (c.id === o?.id || u.has(c.id)) continue;
u.add(c.id);
const {roster: v} = f.value;
if (v !== null) a.push({
...s,
rules: {
roster: v
},
changed: [ "organisation" ]
});
const m = await pastOf(f.value, l.solution);
if (m !== null) return {
known: false,
problem: m
};
}
if (o !== void 0) {
const e = await pastOf(o.house, o.own);
if (e !== null) return {
known: false,
problem: e
};
}
return {
...r,
value: a
};
}
function isNewlyNamed(e, n) {
const o = n.find(({rules: e}) => "solution" in e)?.rules;
return o !== void 0 && "solution" in o && o.solution.organisation?.id !== e;
}
async function readVersions(e, n, o, s, r) {
const i = await pageOf(e, n, r);
if (!i.ok) return i;
const {pushes: u, next: l} = i.value;
const c = u.at(-1);
if (l !== null && c !== void 0 && r(c)) return refused((0, a.Q)(i.request, "too-many-pushes", {
most: u.length
}));
const f = (0, m.al)(u, n.tip);
if (e.enterpriseVersion === null && f[0]?.after !== n.tip) return refused((0, a.Q)(i.request, "push-elsewhere"));
const d = f.filter(r).length;
if (d === 0) return {
...i,
value: []
};
const v = f.slice(0, d + k);
const p = new Set(v.flatMap(({before: e, after: n}) => [ e, n ]));
const b = [ ...p ].filter(e => !(0, g.qv)(e));
const y = await readPastHouses(e, n.name, b);
if (!y.ok) return y;
const {trees: $} = y.value;
const O = v.find(({before: e}) => $.get(e) === null);
if (O !== void 0 && r(O)) return refused((0, a.Q)(y.request, "no-commit", {
commit: O.before
}));
const q = [ ...$.values() ].flatMap(e => (0, h.vH)(e?.files ?? []));
const M = [ ...new Set(q) ].filter(e => !y.value.blobs.has(e));
const P = await (0, t.b4)(e, n.name, M);
if (!P.ok) return P;
const j = new Map([ ...y.value.blobs, ...P.value ]);
const read = (e, n) => versionOf(o, e, n);
const z = {
solution: s,
counts: r
};
return {
...y,
value: [ w.pP, w.Fo ].flatMap(e => (0, g.x4)(e, z, v, $, j, read))
};
}
async function pageOf(e, {name: n, branch: o, pushes: t}, s) {
if (t.ok || e.enterpriseVersion === null || t.problem.status !== 404) return t;
return (await (0, b.y)(e, n, o, s)).page;
}
function versionOf(e, n, o) {
if (n === w.Fo) {
const e = (0, v.h)(n, o);
return e.ok ? {
roster: e.value
} : null;
}
const t = (0, d.P)(n, o);
const s = t.ok ? (0, p._)(e, t.value) : null;
return s?.ok === true ? {
solution: s.solution
} : null;
}
function refused(e) {
return {
ok: false,
problem: e
};
}
})
};
