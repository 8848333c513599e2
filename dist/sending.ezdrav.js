import { modules as e } from "./shared.ezdrav.js";

export const id = 431;

export const ids = [ 431, 5630, 548, 1309, 2853, 2949, 8432, 9381, 3143, 3391, 3610, 6876 ];

export const modules = {
...e,
8054: ((e, n, t) => {
t.r(n);
t.d(n, {
reconcileStaff: () => reconcileStaff
});
t(1681);
var o = t(9019);
var s = t(1718);
var r = t(2616);
var i = t(4166);
var a = t(5079);
var u = t(1584);
var l = t(5630);
var c = t(7223);
var d = t(3619);
var f = t(9339);
var m = t(7827);
const p = 50;
const v = d.YOg(d.Ikc({
id: d.aig(),
permissions: d.Ikc({
push: d.zMY(),
admin: d.zMY()
})
}));
async function readWriters(e, n) {
const t = await e.list("GET /repos/{owner}/{repo}/collaborators", (0, f.H5)(n), v, p);
if (!t.ok) return t;
const {value: o, request: s} = t;
if (!o.some(({permissions: e}) => e.admin)) return (0, m.C)(s, "no-administrator");
const r = o.some(({permissions: {admin: e, push: n}}) => e && !n);
if (r || new Set(o.map(({id: e}) => e)).size < o.length) return (0, m.C)(s, "list-contradicts");
const i = o.filter(({permissions: e}) => e.push);
return {
...t,
value: new Set(i.map(({id: e}) => e))
};
}
async function readMembers(e, n, t) {
const o = await probeMember(e, n, t.login);
if (!o.ok && o.problem.status !== 404) return o;
const s = await e.list("GET /orgs/{org}/members", {
org: n
}, d.YOg(d.Ikc({
id: d.aig(),
login: d.YjP()
})), p);
if (!s.ok) return s;
const r = t.login.toLowerCase();
const [i] = s.value;
if (o.ok && !s.value.some(e => e.login.toLowerCase() === r)) return (0, m.C)(s.request, "member-missing");
if (!o.ok) {
if (i === void 0) return (0, m.C)(s.request, "empty-list");
const t = await probeMember(e, n, i.login);
if (!t.ok) return t;
}
return {
...s,
value: new Set(s.value.map(({id: e}) => e))
};
}
async function probeMember(e, n, t) {
const o = await e.get("GET /orgs/{org}/members/{username}", {
org: n,
username: t
}, d.L5J(), [ 404 ]);
if (o.ok) return o;
const s = `GET /orgs/${n}/members/{username}`;
return {
ok: false,
problem: {
...o.problem,
request: s
}
};
}
var g = t(7217);
var w = t(1346);
var k = t(8328);
var h = t(9693);
const b = ".ezdrav/staff.yml";
const y = ".ezdrav/solution.yml";
const O = ".ezdrav/organisation.yml";
const I = d.mee(d.Ikc({
mode: d.aig(),
type: d.YjP(),
oid: d.YjP(),
size: d.aig()
}));
const $ = "mode type oid size";
const S = d.X$i(f.dD, {
visibility: d.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
isInOrganization: d.zMY(),
defaultBranchRef: d.Ikc({
name: d.YjP(),
target: d.Ikc({
oid: d.YjP(),
roster: I,
solution: I,
organisation: I
})
})
});
async function readStaffRepository(e, n) {
const t = `visibility isInOrganization defaultBranchRef { name target { oid ... on Commit {\n    roster: file(path: "${b}") { ${$} } solution: file(path: "${y}") { ${$} }\n    organisation: file(path: "${O}") { ${$} } } } }`;
const o = await (0, h.gq)(e, n, {
name: "StaffRepository",
asks: t
}, {}, S);
if (!o.ok) return o;
const {defaultBranchRef: s, visibility: r, isInOrganization: i} = o.value;
const {oid: a, roster: u, solution: l, organisation: c} = s.target;
return {
...o,
value: {
visibility: r,
isInOrganisation: i,
defaultBranch: s.name,
tip: a,
roster: fileOf(b, u),
solution: fileOf(y, l),
organisation: fileOf(O, c)
}
};
}
function fileOf(e, n) {
return n === null ? null : (0, k.Py)(e, n);
}
const x = 50;
async function readRosterHistory(e, n, t, o) {
const s = new Map;
const r = [];
const i = new Set;
let a = null;
for (let u = 1; ;u += 1) {
const l = await (0, g.EX)(e, n, t, a);
if (!l.ok) return l;
const c = o();
const {pushes: d} = l.value;
const f = c === null ? d : d.filter(e => e.at >= c);
const p = tipsOf(f).filter(e => !i.has(e));
const v = await readRosterFiles(e, n, p);
if (!v.ok) return v;
for (const e of p) {
i.add(e);
const n = v.value.get(e);
if (n === void 0) r.push(e); else if (n !== null && !s.has(n.oid)) s.set(n.oid, {
...n,
commit: e
});
}
a = l.value.next;
if (a === null || f.length < d.length) return {
...l,
value: {
versions: [ ...s.values() ],
lost: r
}
};
if (u === x) return (0, m.C)(l.request, "too-many-pushes", {
most: x * 100
});
}
}
function tipsOf(e) {
const n = e.flatMap(({after: e, before: n}) => [ e, n ]);
return [ ...new Set(n) ].filter(e => !/^0+$/.test(e));
}
const A = 250;
async function readRosterFiles(e, n, t) {
const o = new Map;
let s = "";
for (let r = 0; r < t.length; r += A) {
const i = t.slice(r, r + A);
const a = (0, w.qZ)("c", i, `... on Commit { file(path: "${b}") { ${$} } }`);
const u = await (0, h.gq)(e, n, {
name: "Rosters",
asks: a
}, {}, h.Ru);
if (!u.ok) return u;
s = u.request;
for (const [e, n] of i.entries()) {
const t = (0, h.hd)(u, `c${e}`, T);
if (!t.ok) return t;
if (t.value !== null) o.set(n, fileOf(b, t.value.file));
}
}
return {
ok: true,
value: o,
request: s,
next: null
};
}
const T = d.mee(d.Ikc({
file: I
}));
const M = 5242880;
async function readFiles(e, n, t) {
const o = new Map;
const s = [ [] ];
let r = 0;
for (const e of t) {
r += e.size;
if (r > M) {
s.push([]);
r = e.size;
}
s.at(-1)?.push(e.oid);
}
for (const t of s) {
const s = await (0, w.b4)(e, n, [ ...new Set(t) ]);
if (!s.ok) return s;
for (const [e, n] of s.value) o.set(e, n);
}
return {
ok: true,
value: o,
request: "",
next: null
};
}
var L = t(3995);
var R = t(9435);
var C = t(1742);
var D = t(4595);
var z = t(763);
var _ = t(5987);
var j = t(2555);
const q = 8;
async function readListed(e, n, t) {
const o = [];
for (let s = 0; s < n.length; s += q) {
const r = n.slice(s, s + q);
o.push(...await Promise.all(r.map(n => lookAt(e, n, t))));
}
const s = o.flatMap(({problem: e}) => e === null ? [] : [ e ]);
const r = t && o.length > 0 && s.length === 0;
return {
names: o.map(({name: e}) => e),
writers: r ? new Set(o.flatMap(({writers: e}) => [ ...e ])) : null,
problems: s
};
}
async function lookAt(e, {repository: n, id: t}, o) {
const [s = "", r = ""] = n.split("/");
const i = new Set;
const a = await (0, j.d)(e, {
owner: s,
name: r,
id: t
});
if (!a.ok) return {
name: r,
writers: i,
problem: a.problem
};
const {branch: u, name: l} = a.value;
const c = u?.files.find(({path: e}) => e === _.hq);
const d = u?.blobs.get(c?.oid ?? "");
const f = d === void 0 ? null : (0, C.K)(_.hq, d);
const m = f?.ok === true ? f.value.name : l.name;
const p = o ? await readWriters(e, l) : null;
return p?.ok === false ? {
name: m,
writers: i,
problem: p.problem
} : {
name: m,
writers: p?.value ?? i,
problem: null
};
}
var B = t(9466);
var N = t(4872);
var P = t(7209);
var F = t(3367);
var E = t(7183);
const K = [ "left", "gone", "no-write-access", "no-member", "contract-ended" ];
const Y = 35;
function contractEnd(e, n) {
if (e === void 0 || e === null) return null;
const t = (0, P.l$)((0, P.fi)(e, 1), "00:00");
return t <= n ? t : null;
}
function goneEntries({roster: e, earlier: n}, t) {
const o = new Map(e.staff.map(e => [ e.ref, [ e ] ]));
return n.flatMap(({staff: e}) => e.filter(e => {
const n = o.get(e.ref) ?? [];
o.set(e.ref, [ ...n, e ]);
return n.every(n => (0, N.Rm)(n, e)) && !(0, E.x)(e, t);
}));
}
function firstBearersFirst(e) {
const n = new Map;
for (const t of e) n.set(t.ref, [ t, ...n.get(t.ref) ?? [] ]);
return [ ...n.values() ].flat();
}
function departures(e) {
const {now: n, roster: t} = e;
const o = t.staff.filter(e => !(0, E.x)(e, n));
const s = new Set(t.staff.map(({ref: e}) => e));
return [ ...firstBearersFirst(goneEntries(e, n)).map(n => {
const t = departureOf(n, true, e);
return s.has(n.ref) ? {
...t,
succeeded: true
} : t;
}), ...o.map(n => departureOf(n, false, e)) ].filter(({signals: e}) => e.length > 0);
}
function departureOf(e, n, t) {
const {now: o, writers: s, members: r, contractEnds: i} = t;
const {github: a} = e;
const u = contractEnd(i, o);
const l = {
left: (0, F.SR)(e, o),
gone: n,
"no-write-access": a?.write === true && s !== null && !s.has(a.id),
"no-member": a !== void 0 && r !== null && !r.has(a.id),
"contract-ended": u !== null
};
return {
ref: e.ref,
member: e,
signals: K.filter(e => l[e]),
departed: l.left ? (0, F.XL)(e) : u
};
}
function unseen(e, {writers: n, members: t, contractEnds: o}) {
return e.filter(e => e === "no-write-access" && n === null || e === "no-member" && t === null || e === "contract-ended" && o === null);
}
function lapseOf(e, n, t) {
const between = (e, n) => (0, B.IW)(e, n) - e;
return {
leftToTold: n === null ? null : between(e, n),
toldToConfirmed: n === null ? null : between(n, t),
leftToConfirmed: between(e, t)
};
}
function isReadable(e) {
return (0, L._p)(e) === null && e.size <= (0, _.LF)(e.path);
}
async function readEarlier(e, n, t) {
const since = () => {
const n = e.clock.now();
return n.known ? (0, B.tY)(n.value, 24 * -Y * B.dp) : null;
};
const {defaultBranch: o, roster: s} = t.repository;
const r = await readRosterHistory(e, n, o, since);
if (!r.ok) return r;
const i = r.value.versions.filter(e => e.oid !== s?.oid && isReadable(e));
const a = await readFiles(e, n, i);
if (!a.ok) return a;
const u = new Set(t.roster?.staff.map(({ref: e}) => e));
const l = new Set(t.roster?.staff.map(({github: e}) => e?.id));
const c = [];
for (const {oid: e, commit: n} of i) {
const t = a.value.get(e);
if (t === void 0) continue;
const o = (new TextDecoder).decode(t);
const [s, r] = [ (0, N.sM)(o), (0, N.We)(o) ];
const i = s !== null && r !== null && [ ...s ].every(e => u.has(e)) && [ ...r ].every(e => l.has(e));
if (i) continue;
const d = (0, D.h)(_.is, t);
if (!d.ok) continue;
c.push({
roster: d.value,
commit: n,
locate: d.locate
});
for (const {ref: e, github: n} of d.value.staff) {
u.add(e);
l.add(n?.id);
}
}
return {
...r,
value: {
rosters: c,
lost: r.value.lost.length
}
};
}
function without(e, n, t = always) {
const o = e.staff.filter(e => entryThere(e, n, t) === void 0);
return {
...e,
staff: o
};
}
function movedEntries(e, n, t = always) {
return (e?.staff ?? []).flatMap(e => entryThere(e, n, t) ?? []);
}
function entryThere(e, n, t) {
return n?.staff.find(n => (e.github === void 0 || n.github === void 0 ? e.ref === n.ref : e.github.id === n.github.id) && t(e, n));
}
function always() {
return true;
}
function alreadyLeaving(e, n) {
return e.left === void 0 || n.left !== void 0;
}
function writtenIn({owner: e, name: n}, {repository: t, roster: o, solution: s, locate: r, locateInRoster: i}, a) {
const line = (t, o, s) => r => ({
repository: `${e}/${n}`,
commit: o,
file: t,
key: r.map(e => typeof e === "number" ? `[${e}]` : `.${e}`).join("").slice(1),
line: s(r).line
});
return {
rosters: [ ...o === null || i === null ? [] : [ {
roster: o,
at: line(_.is, t.tip, i)
} ], ...a.map(e => ({
roster: e.roster,
at: line(_.is, e.commit, e.locate)
})) ],
contract: r === void 0 || s.contract?.ends === void 0 ? null : line(_.hq, t.tip, r)([ "contract", "ends" ])
};
}
function linesOfEntries({repository: e, record: n, roster: t, locateInRoster: o}, s) {
if (o === null) return [];
return [ ...t?.staff.entries() ?? [] ].filter(([, e]) => s.includes(e)).map(([t]) => ({
repository: e,
commit: n?.tip ?? null,
file: _.is,
key: `staff[${t}]`,
line: o([ "staff", t ]).line
}));
}
async function readStaffFiles(e, n) {
const t = await readStaffRepository(e, n);
if (!t.ok) return unknown("repository", t.problem);
const {roster: o, organisation: s} = t.value;
const r = [ o, t.value.solution, s ].filter(e => e !== null);
const i = await readFiles(e, n, r.filter(isReadable));
if (!i.ok) return unknown("files", i.problem);
const sourceOf = e => e === null ? {
unread: "missing"
} : i.value.get(e.oid) ?? unreadOf(e);
const a = t.value.solution === null && s !== null ? (0, R.P)(_.cm, sourceOf(s)) : null;
const u = a === null ? (0, C.K)(_.hq, sourceOf(t.value.solution)) : ofHouse(a);
const l = a === null ? null : a.ok ? a.value.solutions : [];
const c = t.value.roster === null ? null : (0, D.h)(_.is, sourceOf(t.value.roster));
const d = u.ok ? u.value : C.U;
const f = u.ok ? [] : u.diagnostics;
const m = u.ok ? u.locate : void 0;
if (c?.ok === false) {
const e = [ ...f, ...c.diagnostics ];
return {
kind: "invalid",
repository: t.value,
solution: d,
diagnostics: e,
locate: m
};
}
return {
kind: "read",
repository: t.value,
solution: d,
listed: l,
faults: f,
roster: c?.value ?? null,
locate: m,
locateInRoster: c?.locate ?? null
};
}
function ofHouse(e) {
if (!e.ok) return e;
const {evidence: n, ...t} = e.value;
const {name: o} = t;
const s = (0, z._)({
...C.U,
name: o
}, t);
const r = s.ok ? s.solution : {
...C.U,
name: o
};
const i = {
...r,
contractor: {
organisation: o,
...r.contractor
}
};
return {
...e,
value: i
};
}
function unknown(e, n) {
return {
kind: "unknown",
unknowable: {
what: e,
problem: asking(n)
}
};
}
function unreadOf(e) {
const {size: n, path: t} = e;
return (0, L._p)(e) ?? {
unread: "too-large",
size: n,
limit: (0, _.LF)(t)
};
}
function asking({request: e, status: n, permission: t, permissions: o, flaw: s}) {
return {
request: e,
status: n,
...t !== void 0 && {
permission: t
},
...o !== void 0 && {
permissions: o
},
...s !== void 0 && {
flaw: s
}
};
}
async function gatherStaff(e, n, t, o, s) {
const r = s?.ok === true ? s.value.roster : null;
const i = without(o.roster ?? {
version: 1,
staff: []
}, r, alreadyLeaving);
const a = i.staff.filter(({revocation: e}) => e?.confirmed === void 0);
const u = a.flatMap(({github: e}) => e === void 0 ? [] : [ e ]);
const [l] = u;
const {isInOrganisation: c} = o.repository;
const d = u.some(({write: e}) => e);
const [f, m, p, v] = await Promise.all([ readEarlier(e, t, o), o.listed === null ? null : readListed(e.solutions, o.listed, d), d && o.listed === null ? readWriters(e, t) : null, n === null || l === void 0 || !c ? null : readMembers(n, t.owner, l) ]);
const g = e.clock.now();
const w = f.ok ? f.value.rosters : [];
const k = [];
const note = (e, n) => {
k.push({
what: e,
problem: asking(n)
});
};
if (!g.known) note("clock", g.problem);
if (o.faults.length > 0) k.push({
what: "solution",
problem: null
});
if (!f.ok) note("history", f.problem); else if (f.value.lost > 0) k.push({
what: "history",
problem: null
});
if (p?.ok === false) note("writers", p.problem);
for (const e of m?.problems ?? []) note("writers", e);
if (v?.ok === false) note("members", v.problem);
const h = g.known ? {
now: g.value,
roster: i,
earlier: s?.ok === false ? [] : w.map(e => without(e.roster, r)),
writers: m?.writers ?? (p?.ok === true ? p.value : null),
members: v?.ok === true ? v.value : null,
contractEnds: o.faults.length > 0 ? null : o.solution.contract?.ends
} : null;
const b = n !== null && c;
const y = !b ? "not-asked" : v?.ok === false ? "unknown" : "known";
const O = [ ...movedEntries(o.roster, r, alreadyLeaving), ...w.flatMap(e => movedEntries(e.roster, r)) ];
return {
facts: h,
membership: y,
solutions: m?.names ?? [],
unknowable: k,
written: writtenIn(t, o, w),
lookedAfter: s?.ok === true ? linesOfEntries(s.value, O) : []
};
}
var U = t(1587);
function heldFiles(e, n) {
if (e.kind === "unknown" || n?.ok !== true) return e;
const t = (0, z._)(e.solution, n.value.organisation);
if (t.ok) return {
...e,
solution: t.solution
};
const o = (0, U.A)(t.faults, e.locate);
return e.kind === "read" ? {
...e,
faults: [ ...e.faults, ...o ]
} : {
...e,
diagnostics: [ ...e.diagnostics, ...o ]
};
}
var W = t(4036);
var H = t(7674);
const J = "ezdrav-staff";
const G = [ "departure", "newcomer", "contract-end", "question" ];
const V = /^<!-- ezdrav:([a-z-]+):(\S*) -->$/;
function mark(e, n) {
return `\x3c!-- ezdrav:${e}:${n} --\x3e`;
}
function timeMark(e, n) {
return mark(e, n === null ? "" : (0, B.tK)(n));
}
function markedValues(e, n) {
return e.split(/\r?\n/).flatMap(e => {
const [, t, o = ""] = V.exec(e.trim()) ?? [];
return t === n ? [ o ] : [];
});
}
function markedTime(e, n) {
const [t = ""] = markedValues(e, n);
const o = (0, H.p)(t);
return o.ok ? o.instant : null;
}
function markedPerson(e) {
const [n = ""] = markedValues(e, "person");
return /^\d{1,5}$/.test(n) ? Number(n) : null;
}
function concernOf(e) {
for (const n of G) {
const [t] = markedValues(e, n);
if (t !== void 0) return {
kind: n,
of: t
};
}
return null;
}
async function listStaffIssues({client: e, repository: n, marks: t}) {
const o = await (0, W.Zm)(e, n, ({body: e, labels: n}) => concernOf(e) !== null || n.includes(J));
if (!o.ok) return o;
const s = [];
const r = [];
for (const e of o.value.own) {
const {number: n, createdAt: o, body: i} = e;
const a = await t.standing(i, {
issue: n,
madeAt: o
});
const u = a === "ours" || a === "doubtful" && t.terms !== "demanded";
if (u) s.push({
...e,
unproven: a !== "ours"
}); else if (concernOf(i) !== null) r.push(e);
}
if (t.keysProblem !== null && t.terms === "demanded") return {
ok: false,
problem: t.keysProblem
};
return {
...o,
value: {
own: s,
edited: o.value.edited,
foreign: r
}
};
}
var Q = t(8244);
const Z = 1e3;
class Throttle {
#e;
#n;
#t=Number.NEGATIVE_INFINITY;
constructor(e, n) {
this.#e = e;
this.#n = n;
}
async turn(e) {
const n = this.#t + this.#e - performance.now();
if (n > 0) await (0, Q.v)(n, this.#n.signal);
this.#t = performance.now();
return e();
}
}
function personOf({github: e}) {
return e === void 0 ? null : e.id % 99991;
}
function refOfKey(e) {
return e.replace(/\+\d+$/, "");
}
function allDepartures(e, n) {
const t = departures(e);
const o = new Map;
const s = new Set;
for (const e of [ true, false ]) for (const r of t.filter(e => !o.has(e))) {
const t = n.find(n => !s.has(n) && isOf(n, r, e));
if (t === void 0) continue;
o.set(r, t);
s.add(t);
}
const r = new Set(n.map(({key: e}) => e));
const i = t.map(n => {
const t = o.get(n);
if (t === void 0) return {
...n,
key: freeKey(n.ref, r),
before: null
};
const s = unseen(t.signals, e);
const i = K.filter(e => n.signals.includes(e) || s.includes(e));
return {
...n,
key: t.key,
signals: i,
before: beforeOf(t)
};
});
const a = new Set(i.map(({key: e}) => e));
const u = n.filter(e => !a.has(e.key)).flatMap(n => {
const t = rememberedDeparture(n, e);
if (t === null) return [];
return [ [ n.key, {
...t,
key: n.key,
before: beforeOf(n)
} ] ];
});
return [ ...i, ...new Map(u).values() ];
}
function beforeOf({asks: e}) {
return e ? "question" : "letter";
}
function isOf({key: e, person: n}, {ref: t, member: o}, s) {
if (refOfKey(e) !== t) return false;
const r = personOf(o);
return n !== null && r !== null ? n === r : !s;
}
function freeKey(e, n) {
let t = e;
for (let o = 2; n.has(t); o += 1) t = `${e}+${o}`;
n.add(t);
return t;
}
function rememberedDeparture(e, n) {
const t = refOfKey(e.key);
const o = n.roster.staff.some(e => e.ref === t);
const s = {
ref: t,
member: {
ref: t
},
signals: [ "gone" ],
departed: null,
...o && {
succeeded: o
}
};
const r = entryOf(e, n);
if (r === void 0) return s;
if ((0, E.x)(r, n.now)) return null;
const i = unseen(e.signals, n);
if (i.length > 0) return {
ref: t,
member: r,
signals: i,
departed: null
};
return isReused(e, r, n.now) ? s : null;
}
function entryOf({key: e, person: n}, {roster: t, earlier: o}) {
const s = refOfKey(e);
const r = [ t, ...o ].flatMap(({staff: e}) => e).filter(e => e.ref === s);
return r.find(e => {
const t = personOf(e);
return n === null || t === null || t === n;
});
}
function isReused({signals: e, person: n, noticed: t}, o, s) {
if (!e.includes("gone")) return false;
const r = n !== null && personOf(o) === n;
const i = t !== null && (0, B.tY)(t, Y * 24 * B.dp) > s;
return !r && !i;
}
function isSettled({body: e}) {
return markedValues(e, "settled").length > 0;
}
function canonicalIssue(e, n, t) {
const o = e.filter(({body: e}) => isAbout(e, n)).filter(e => e.state === "open" || markedValues(e.body, "twin-of").length === 0).filter(e => !isSettled(e) || isSameLeaving(e, t)).toSorted((e, n) => e.number - n.number);
const [s = null, ...r] = o;
return {
issue: s,
twins: r.filter(({state: e}) => e === "open")
};
}
function isAbout(e, {kind: n, of: t}) {
const o = concernOf(e);
return o?.kind === n && o.of === t;
}
function isSameLeaving({body: e}, n) {
return n !== null && markedTime(e, "left") === n;
}
var X = t(7992);
var ee = t(6056);
var ne = t(8504);
var te = t(4391);
var oe = t(2585);
var se = t(7649);
var re = t(1114);
var ie = t(2921);
function departureIssue(e, n) {
const {words: t, moments: o} = inLanguage(n);
const {departure: s, labels: r, letter: i} = t;
const {signals: a, role: u, solutions: l = [], departed: c, noticed: d, asked: f, letter: m, isPublic: p} = e;
const v = (0, te.TL)(e.ref);
const g = addresses(m.to);
const w = a.every(e => e === "no-write-access" || e === "no-member");
return {
title: f ? s.question.title(e.ref) : s.title(e.ref),
body: (0, re.Bv)([ (0, re.JB)(f ? s.question.lead : s.lead), (0, re.tp)([ [ r.person, v ], ...u === void 0 ? [] : [ [ r.role, (0, 
te.TL)(u) ] ], ...l.length === 0 ? [] : [ [ r.solutions, l.map(te.TL).join(", ") ] ], [ r.why, ...a.map(e => s.signals[e]) ], ...c === null ? [] : [ [ r.departed, o.stamp(c) ] ], [ r.noticed, o.stamp(d) ], [ r.due, r.dueNow ] ]), `### ${r.whatToDo}`, (0, 
re.Ci)(f ? questionSteps(e, s) : [ letterStep(m.goes, s)(g), backOrTold(e, s), s.recordConfirmed(le(e.ref)), ...w ? [ s.ifStillHere ] : [] ]), (0, 
te.AO)(f ? s.question.reminders : s.reminders), p ? (0, te.AO)(s.publicRepository) : "", f ? "" : (0, 
re.TM)(i.title, m.text), (0, oe.w)("staff", n) ])
};
}
function letterStep(e, n) {
if (e === "not-known") return n.askWhetherSent;
return e === "by-mail" ? n.sentByMail : n.sendByHand;
}
function questionSteps({ref: e, signals: n, succeeded: t}, {question: o, ifStillHere: s, succeeded: r}) {
const i = n.includes("gone");
if (t) return [ o.find, r((0, te.TL)(e)) ];
return [ o.find, (i ? o.ifLeftAndGone : o.ifLeft)((0, te.TL)(e), ae(e)), i ? o.ifNotGone((0, 
te.TL)(e)) : n.includes("contract-ended") ? o.ifContinued : s ];
}
function togetherIssue(e, n) {
const {together: t, departure: o, contract: s, labels: r} = (0, ie.w)(n).staff;
const i = e.slice(0, fe);
const a = e.length - i.length;
return {
title: t.title,
body: (0, re.Bv)([ (0, re.JB)(t.lead(e.length)), (0, re.tp)(i.map(({ref: e, signals: n}) => [ e, ...n.map(e => o.signals[e]) ])), a > 0 ? (0, 
te.AO)(s.more(a)) : "", `### ${r.whatToDo}`, (0, re.Ci)([ t.find, t.ifLeft((0, te.TL)("ezdrav record left")), t.ifNot ]), (0, 
oe.w)("staff", n) ])
};
}
function backOrTold({ref: e, signals: n, succeeded: t}, o) {
if (!n.includes("gone")) return o.recordTold((0, te.TL)(e), ae(e), ue(e));
return (t ? o.succeeded : o.putBack)((0, te.TL)(e));
}
const command = (e, n = "") => t => (0, te.TL)(`ezdrav record ${e} ${(0, se.r)(t)}${n}`);
const ae = command("left");
const ue = command("revocation");
const le = command("revocation", " --confirmed TIME");
const ce = command("account");
const de = command("account", " --granted DATE");
function newcomerIssue(e, n) {
const {words: t} = inLanguage(n);
const {newcomer: o, labels: s, letter: r, departure: i} = t;
const {role: a, solutions: u = [], missing: l, letter: c, isPublic: d} = e;
const f = (0, te.TL)(e.ref);
const m = (0, te.TL)(`ezdrav letter account-request --ref ${e.ref}`);
return {
title: o.title(e.ref),
body: (0, re.Bv)([ (0, re.JB)(o.lead), (0, re.tp)([ [ s.person, f ], ...a === void 0 ? [] : [ [ s.role, (0, 
te.TL)(a) ] ], ...u.length === 0 ? [] : [ [ s.solutions, u.map(te.TL).join(", ") ] ] ]), `### ${s.whatToDo}`, ...c === null ? [ (0, 
te.AO)(o.missing), (0, re.Ci)(l.map(e => o.requirements[e]), "ul") ] : [ (0, te.AO)(o.complete), (0, 
re.Ci)([ c.goes === "by-mail" ? o.sentByMail(addresses(c.to)) : o.sendByHand(addresses(c.to), m), o.recordRequested(f, ce(e.ref)), o.recordGranted(de(e.ref)) ]), d ? (0, 
te.AO)(i.publicRepository) : "", (0, re.TM)(r.title, c.text) ], (0, oe.w)("staff", n) ])
};
}
const fe = 500;
function contractIssue(e, n, t) {
const {words: o, moments: s} = inLanguage(t);
const {contract: r} = o;
const i = n.slice(0, fe);
const a = i.map(({issue: e}) => e === null ? "" : `- #${e}`);
const u = n.length - i.length;
return {
title: r.title,
body: (0, re.Bv)([ (0, re.JB)(r.lead(s.onDay(e))), (0, te.AO)(r.each), a.filter(e => e !== "").join("\n"), u > 0 ? (0, 
te.AO)(r.more(u)) : "", (0, oe.w)("staff", t) ])
};
}
function settlementText(e, n) {
const {words: t, moments: o} = inLanguage(n);
const {labels: s, departure: r} = t;
const {left: i, told: a, confirmed: u, lapse: l} = e;
const between = e => e === null ? s.notRecorded : hours(e);
return (0, re.Bv)([ (0, re.JB)(r.settled), (0, re.tp)([ [ s.left, o.stamp(i) ], [ s.told, a === null ? s.notRecorded : o.stamp(a) ], [ s.confirmed, o.stamp(u) ], [ s.leftToTold, between(l.leftToTold) ], [ s.toldToConfirmed, between(l.toldToConfirmed) ], [ s.leftToConfirmed, between(l.leftToConfirmed) ] ]), (0, 
oe.w)("staff", n) ]);
}
function grantedText(e, n, t) {
const {words: o, moments: s} = inLanguage(t);
const {labels: r, newcomer: i} = o;
return (0, re.Bv)([ (0, re.JB)(i.settled), (0, re.tp)([ [ r.requested, e === null ? r.notRecorded : s.date(e) ], [ r.granted, s.date(n) ] ]), (0, 
oe.w)("staff", t) ]);
}
function endText(e, n, t) {
const o = (0, ie.w)(t).staff;
return (0, re.Bv)([ (0, re.JB)(e === "together" ? o.together.over : o[e][n]), (0, 
oe.w)("staff", t) ]);
}
function duplicateText(e, n) {
return (0, ie.w)(n).staff.labels.duplicate(`#${e}`);
}
function reopenedText(e) {
return (0, re.JB)((0, ie.w)(e).staff.departure.reopened);
}
function reminderText(e, n, t, o, s) {
const {words: r, moments: i} = inLanguage(s);
return (0, re.Bv)([ (0, re.JB)(r.departure.reminder((0, te.TL)(e), i.date(n))), (0, 
te.AO)(tellingSentence(e, t, o, s)), (0, oe.w)("staff", s) ]);
}
function tellingSentence(e, n, t, o) {
const {words: s, moments: r} = inLanguage(o);
const {departure: i} = s;
switch (n.kind) {
case "told":
return i.toldAt(r.when(n.at, null), le(e));

case "going":
return i.sentByMail(addresses(t));

case "unknown":
return i.toldUnknown((0, te.TL)(n.messageId), addresses(t));

case "not-told":
return i.notTold(addresses(t), ue(e));

case "asked":
return i.question.open;

case "edited":
return i.askWhetherSent(addresses(t));
}
}
function letterComment(e, n) {
return (0, re.Bv)([ remarkSentence(e, n), (0, oe.w)("staff", n) ]);
}
function remarkSentence(e, n) {
const {words: t, moments: o} = inLanguage(n);
const {letter: s} = t;
switch (e.kind) {
case "begun":
return (0, te.AO)(s.begun((0, te.TL)(e.messageId)));

case "unknown":
return (0, te.AO)(s.unknown((0, te.TL)(e.messageId)));

case "sent":
{
const {at: n, to: t, messageId: r, refusedCopies: i} = e;
const a = s.sent(o.when(n, null), addresses(t), (0, te.TL)(r));
const u = i.length === 0 ? "" : ` ${s.copiesRefused(addresses(i))}`;
return (0, te.AO)(`${a}${u}`);
}

case "failed":
return (0, te.AO)(s.failed(failedFor(e, n)));
}
}
function hours(e) {
const n = Math.floor(e / B.pY);
const t = Math.floor(n * B.pY / B.dp);
const o = n % 60;
return o === 0 ? `${t} h` : `${t} h ${o} min`;
}
function addresses(e) {
return e.map(te.TL).join(", ");
}
function failedFor({why: e, status: n}, t) {
const {announce: o, staff: s} = (0, ie.w)(t);
const r = e === "by-hand" || e === "cancelled" ? s.letter.hindrances[e] : o.refusals[e];
return n === null ? r : `${r}, ${n}`;
}
function inLanguage(e) {
return {
words: (0, ie.w)(e).staff,
moments: (0, ie.w)(e).moments
};
}
var me = t(8446);
const pe = new Set([ "no-write-access", "no-member" ]);
function isByGitHubAlone(e) {
return e.every(e => pe.has(e));
}
const ve = 2;
function questionsOf(e, n) {
const t = e.filter(({signals: e}) => !e.includes("left"));
const o = t.filter(({signals: e}) => isByGitHubAlone(e));
const s = t.filter(({signals: e, before: n}) => !isByGitHubAlone(e) && n !== "letter");
const isMuch = e => e * 4 > n;
const r = s.length > ve || isMuch(s.length) ? s : s.filter(({before: e}) => e === "question");
const i = o.length > ve && isMuch(o.length);
const isTogether = ({before: e}) => i && e === null;
return {
each: new Set([ ...o.filter(e => !isTogether(e)), ...r ]),
together: o.filter(isTogether)
};
}
function about({kind: e, of: n}) {
return `${e === "departure" ? "revocation" : "account-request"}.${n}`;
}
function newLetterId({mailing: e}, n) {
const t = about(n);
if (e.kind === "server") return (0, a.tI)(t, e.post).slice(1, -1);
return `${(0, a.$N)(t)}@ezdrav.invalid`;
}
function isLetterId(e, n) {
const t = `${(0, a.H7)(about(n))}.`;
return e.startsWith(t) && /^[0-9a-f]{32}@/.test(e.slice(t.length));
}
const {createHash: ge} = process.getBuiltinModule("node:crypto");
const we = {
kind: "given",
people: new Map
};
function departureConcern(e, n, t) {
const {ref: o, key: s, member: r, signals: i, departed: a, succeeded: u = false} = e;
const {solution: l, isPublic: c, language: d} = t;
const f = r.revocation?.notified;
const m = c ? withoutAddresses(named(t)) : named(t);
const letterFor = (e, n) => (0, ee.q)("revocation", {
member: r,
person: e,
solution: m,
solutions: t.solutions,
noticed: n,
now: t.now
});
const p = isDoubtful(t, {
kind: "departure",
of: s
}, (0, F.XL)(r));
const v = f !== void 0 && f <= t.now;
return {
kind: "departure",
of: s,
left: (0, F.XL)(r),
person: personOf(r),
state: [ ...i, ...u ? [ "succeeded" ] : [], ...n && !isByGitHubAlone(i) ? [ "question" ] : [], ...p ? [ "edited" ] : [] ].join(","),
reminded: true,
letter: v ? {
kind: "done",
account: {
kind: "told",
at: f,
how: "recorded"
}
} : n ? {
kind: "hindered",
why: "question"
} : p ? {
kind: "hindered",
why: "edited"
} : dueLetter(u ? {
...t,
people: we
} : t, r, (e, n) => (0, ee.q)("revocation", {
member: r,
person: n,
solution: named(t),
solutions: t.solutions,
noticed: e,
now: t.now
})),
write: (e, s) => departureIssue({
ref: o,
role: r.role,
solutions: t.solutions,
signals: i,
succeeded: u,
departed: a,
noticed: e,
isPublic: c,
asked: n && s === "by-hand" && !v,
letter: {
to: concerns_recipients(l, c),
goes: p && s === "by-hand" ? "not-known" : s,
text: textOf(letterFor({
name: placeholder(t)
}, e))
}
}, d)
};
}
function newcomerConcern(e, n) {
const {ref: t, member: o, missing: s, requested: r} = e;
const {solution: i, isPublic: a, language: u} = n;
const l = placeholder(n);
const c = s.length === 0;
return {
kind: "newcomer",
of: t,
left: null,
person: null,
state: s.join(","),
reminded: false,
letter: r !== null ? {
kind: "done",
account: {
kind: "asked",
on: r
}
} : !c ? {
kind: "done",
account: {
kind: "not-due"
}
} : n.lacksRules !== null ? {
kind: "hindered",
why: n.lacksRules
} : isDoubtful(n, {
kind: "newcomer",
of: t
}, null) ? {
kind: "hindered",
why: "edited"
} : dueLetter(n, o, (e, t) => (0, ee.q)("account-request", {
member: o,
person: t,
solution: named(n),
solutions: n.solutions
})),
write: (e, r) => newcomerIssue({
ref: t,
role: o.role,
solutions: n.solutions,
missing: s,
isPublic: a,
letter: c ? {
to: concerns_recipients(i, a),
goes: r,
text: textOf((0, ee.q)("account-request", {
member: o,
person: {
name: l,
email: l,
mobile: l
},
solution: a ? withoutAddresses(named(n)) : named(n),
solutions: n.solutions
}))
} : null
}, u)
};
}
function togetherConcern(e, n) {
const t = e.map(({ref: e, signals: n}) => ({
ref: e,
signals: n
}));
const o = ge("sha256").update(JSON.stringify(t)).digest("hex").slice(0, 16);
const s = K.filter(e => t.some(n => n.signals.includes(e)));
return {
kind: "question",
of: "github",
left: null,
person: null,
state: [ ...s, o ].join(","),
reminded: false,
letter: {
kind: "done",
account: {
kind: "not-due"
}
},
write: () => togetherIssue(t, n.language)
};
}
function contractConcern(e, n, t) {
return {
kind: "contract-end",
of: e,
left: null,
person: null,
state: n.map(({issue: e}) => e ?? "?").join(","),
reminded: false,
letter: {
kind: "done",
account: {
kind: "not-due"
}
},
write: () => contractIssue(e, n, t.language)
};
}
function isDoubtful({editedTexts: e}, n, t) {
return e === null || (0, me.sm)(e, e => isLetterId(e, n), t);
}
function dueLetter({isPublic: e, mailing: n, people: t, marks: o}, {ref: s}, r) {
if (n.kind === "by-hand") return {
kind: "hindered",
why: "by-hand"
};
if (e) return {
kind: "hindered",
why: "public"
};
if (n.kind === "invalid") return {
kind: "hindered",
why: "mail-settings"
};
if (o.mayNotSend) return {
kind: "hindered",
why: "no-signature"
};
if (t.kind === "unreadable") return {
kind: "hindered",
why: "people-unreadable"
};
const i = givenPerson(t, s);
if (i === void 0) return {
kind: "hindered",
why: "no-person"
};
const written = e => {
const n = r(e, i);
return (0, X.D)(n) ? n : null;
};
return {
kind: "ready",
write: written
};
}
function givenPerson(e, n) {
return e.kind === "given" ? e.people.get(n) : void 0;
}
function concerns_recipients(e, n) {
return n ? [ ne._m ] : (0, ne.LR)(e);
}
function placeholder({language: e}) {
return (0, ie.w)(e).staff.letter.namePlaceholder;
}
function named({solution: e, repository: n}) {
return e.name === "" ? {
...e,
name: n.name
} : e;
}
function withoutAddresses(e) {
const {servicedesk: n, ict: t, assignees: o} = e.contacts;
return {
...e,
contacts: {
servicedesk: n,
ict: t,
assignees: o
}
};
}
const textOf = e => (0, X.D)(e) ? e.text : "";
var ke = t(4182);
async function readLetterComments(e, n) {
if (n.length === 0) return new Map;
const {client: t, repository: s, mailing: r, marks: i, notes: a, now: u} = e;
t.begin();
const whole = e => {
if (r.kind !== "server") return false;
const n = e.map(({body: e}) => e);
return i.signs || (0, me.Wh)(n, u).kind === "none";
};
const l = await (0, o.p)(t, s, n, whole);
if (!l.ok) {
a.unknowable.push({
what: "comments",
problem: asking(l.problem)
});
return null;
}
const c = new Map;
for (const [e, n] of l.value) c.set(e, ofOurs(await (0, ke.vJ)(i, e, n)));
return c;
}
function ofOurs(e) {
return e.filter(e => e.trust === "edited" || (0, ke.he)(e)).map(({id: e, body: n, trust: t}) => {
const o = t === "doubtful" && (0, me.qw)([ n ]).length > 0;
return {
id: e,
body: n,
edited: t === "edited" || o
};
});
}
var he = t(1043);
var be = t(5854);
function reminderDay(e, n, t) {
const o = (0, P.gD)(n);
if (e !== null && (0, P.gD)(e) >= o) return null;
const {working: s} = (0, be.kb)(o, t);
return s ?? (0, P.jr)(o) <= 5 ? o : null;
}
function remindersOf(e, n) {
return e.filter(({body: e}) => markedValues(e, "reminder").includes(n));
}
var ye = t(5414);
function textsOf({issue: e}, n) {
const t = (n.get(e.number) ?? []).filter(({edited: e}) => !e);
return [ ...remarks_isDoubtful(e) ? [] : [ e.body ], ...t.map(({body: e}) => e) ];
}
function isEdited({issue: e}, n) {
return (n.get(e.number) ?? []).some(({edited: e}) => e) || remarks_isDoubtful(e);
}
function remarks_isDoubtful({body: e, unproven: n}) {
return n && (0, me.qw)([ e ]).length > 0;
}
function stateOfLetter(e, n, t) {
return (0, me.Wh)(textsOf(e, n), t, isEdited(e, n));
}
function remarksFor(e, n, t) {
const {concern: o, issue: s, fresh: r} = n;
const i = t.get(s.number);
if (r && !e.marks.signs || i === void 0) return [];
const a = stateOfLetter(n, t, e.now);
const u = [];
const l = dayOfReminder(e, n);
if (l !== null && remindersOf(i, l).length === 0) {
const n = concerns_recipients(e.solution, e.isPublic);
const t = tellingNow(e, o, a);
const r = reminderText(o.of, l, t, n, e.language);
const i = (0, re.Bv)([ r, mark("reminder", l) ]);
u.push({
concern: o,
issue: s,
body: i,
messageId: null
});
}
const {letter: c} = o;
if (c.kind === "ready" && a.kind === "none" && c.write(e.now) !== null) {
const n = newLetterId(e, o);
const t = letterComment({
kind: "begun",
messageId: n
}, e.language);
const r = (0, re.Bv)([ t, (0, me.Ge)("begun", n, e.now) ]);
u.push({
concern: o,
issue: s,
body: r,
messageId: n
});
}
return u;
}
function dayOfReminder(e, {concern: n, issue: t}) {
if (!n.reminded) return null;
const o = e.solution.calendar["extra-non-working-days"];
return reminderDay(markedTime(t.body, "noticed"), e.now, o);
}
function toldAt({letter: e}, n) {
if (n.kind === "sent") return n.at;
return e.kind === "done" && e.account.kind === "told" ? e.account.at : null;
}
function tellingNow(e, n, t) {
const o = toldAt(n, t);
if (o !== null) return {
kind: "told",
at: o
};
if (t.kind === "unknown") return {
kind: "unknown",
messageId: t.messageId
};
if (t.kind === "claimed") return {
kind: "going"
};
if (t.kind === "edited" || isHindered(n, "edited")) return {
kind: "edited"
};
if (isHindered(n, "question")) return {
kind: "asked"
};
const s = n.letter.kind === "ready" && n.letter.write(e.now) !== null;
return {
kind: s ? "going" : "not-told"
};
}
function isHindered({letter: e}, n) {
return e.kind === "hindered" && e.why === n;
}
async function changeIssue(e, n, {body: t, ...o}) {
const s = remarks_isDoubtful({
...n,
body: t
}) ? {
ok: true,
text: t
} : await e.marks.signed(t, n.number);
if (!s.ok) return s;
return e.pace.turn(() => (0, he.tt)(e.client, e.repository, n.number, {
...o,
body: s.text
}));
}
async function eachOf(e, n, t, o, s) {
if (e.length === 0) return;
const {progress: i} = (0, ie.w)(t).staff;
await (0, r.Os)(i[n], async () => {
for (const [n, t] of e.entries()) {
await s(t);
const a = i.of(n + 1, e.length, (0, te.TL)(o(t)));
(0, r.yy)((0, te.M_)(a, [ "", "" ]));
}
});
}
const Oe = 10;
async function reconcileIssues(e, n, t, o) {
const {language: s} = e;
const r = new Map(n.map(e => [ e, standingOf(e, t) ]));
const i = n.filter(e => r.get(e)?.issue === null);
const {made: a, refusals: u} = await makeAll(e, i, o);
const l = i.length === 0 ? t : await listAgain(e, t, [ ...a.values() ]);
const c = n.map(e => ({
concern: e,
...standingOf(e, l)
}));
for (const {concern: n, issue: t} of c) if (t === null) note(e, "make", n, u.get(n) ?? null);
const d = new Set([ ...t, ...a.values() ].map(({number: e}) => e));
const f = c.flatMap(({concern: n, issue: t, twins: o}) => [ ...t === null ? [] : changesOf(e, n, t), ...o.filter(({number: e}) => d.has(e)).map(o => twinClosing(e, n, o, t?.number ?? 0)) ]);
await eachOf(f, "issues", s, ({concern: e}) => e.of, async n => {
const {issue: t, undone: o, done: s, fields: r, concern: i} = n;
const a = await changeIssue(e, t, r);
if (a.ok) e.notes.did(s); else note(e, o, i, a.problem);
});
return c.map(({concern: e, issue: n}) => {
const t = a.get(e);
return {
concern: e,
issue: n,
fresh: t !== void 0 && t.number === n?.number
};
});
}
function standingOf(e, n) {
return canonicalIssue(n, e, e.left);
}
async function makeAll(e, n, t) {
const o = new Map;
const s = new Map;
let r = null;
await eachOf(n, "issues", e.language, ({of: e}) => e, async n => {
if (r !== null) {
s.set(n, r);
return;
}
const {title: i, body: a} = firstText(e, n);
const u = await e.marks.signed(a, ye.$_);
if (!u.ok) {
s.set(n, u.problem);
return;
}
const l = u.text;
const c = e.solution.contacts.assignees.filter(e => !t.has(e.toLowerCase())).slice(0, Oe);
const d = {
label: J,
marker: "",
title: i,
body: l,
assignees: c
};
const f = await e.pace.turn(() => (0, he.y7)(e.client, e.repository, d));
if (f.ok) {
o.set(n, {
...f.value,
unproven: false
});
e.notes.did("made");
return;
}
s.set(n, f.problem);
const {code: m} = f.problem;
if (m === "api.forbidden" || m === "api.rate-limited") r = f.problem;
});
return {
made: o,
refusals: s
};
}
async function listAgain(e, n, t) {
e.client.begin();
const o = await listStaffIssues(e);
if (!o.ok) {
e.notes.unknowable.push({
what: "issues",
problem: asking(o.problem)
});
return [ ...n, ...t ];
}
const {own: s, edited: r, foreign: i} = o.value;
const a = new Set([ ...s, ...r, ...i ].map(({number: e}) => e));
return [ ...s, ...t.filter(({number: e}) => !a.has(e)) ];
}
function firstText(e, n) {
const {letter: t} = n;
const o = t.kind === "ready" && t.write(e.now) !== null;
const s = o && !e.marks.signs ? newLetterId(e, n) : null;
const {title: r, body: i} = n.write(e.now, o ? "by-mail" : "by-hand");
const a = marksOf(n, e.now, n.person);
const u = s === null ? [] : [ (0, me.Ge)("begun", s, e.now) ];
return {
title: r,
body: (0, re.Bv)([ i, [ ...a, ...u ].join("\n") ])
};
}
function marksOf(e, n, t) {
return [ mark(e.kind, e.of), timeMark("noticed", n), ...e.kind === "departure" ? [ timeMark("left", e.left) ] : [], ...t === null ? [] : [ mark("person", String(t)) ], mark("state", e.state) ];
}
function changesOf(e, n, t) {
const o = t.state === "closed";
const [s] = markedValues(t.body, "state");
const [r = ""] = markedValues(t.body, "left");
const i = n.kind !== "departure" || timeMark("left", n.left) === mark("left", r);
if (!o && s === n.state && i) return [];
const a = markedTime(t.body, "noticed") ?? e.now;
const u = (0, me.pn)([ t.body ]);
const l = u.length > 0 || n.letter.kind === "ready" ? "by-mail" : "by-hand";
const c = n.write(a, l);
const d = c.title === t.title ? {} : {
title: c.title
};
const f = (0, re.Bv)([ o ? reopenedText(e.language) : "", c.body, [ ...marksOf(n, a, n.person ?? markedPerson(t.body)), ...u.map(({messageId: e, at: n}) => (0, 
me.Ge)("begun", e, n)) ].join("\n") ]);
return [ o ? {
concern: n,
issue: t,
done: "reopened",
undone: "reopen",
fields: {
...d,
body: f,
state: "open",
state_reason: "reopened"
}
} : {
concern: n,
issue: t,
done: "updated",
undone: "update",
fields: {
...d,
body: f
}
} ];
}
function twinClosing(e, n, t, o) {
const s = (0, re.Bv)([ t.body.trimEnd(), duplicateText(o, e.language), mark("twin-of", String(o)) ]);
return {
concern: n,
issue: t,
done: "twins",
undone: "close-twin",
fields: {
body: s,
state: "closed",
state_reason: "duplicate"
}
};
}
function note(e, n, {kind: t, of: o}, s) {
const r = s === null ? null : asking(s);
e.notes.undone.push({
what: n,
kind: t,
of: o,
problem: r
});
}
const Ie = {
end: "failed",
posted: {
kind: "not-sent",
why: "cancelled",
status: null
}
};
async function sendClaimed(e, {concern: n, issue: t}, o) {
const {client: s, mailing: r, now: i, marks: u} = e;
const l = markedTime(t.body, "noticed") ?? i;
const c = n.letter.kind === "ready" ? n.letter.write(l) : null;
if (c === null || r.kind !== "server") return {
kind: "not-sent",
why: "no-person"
};
const d = {
messageId: `<${o}>`,
date: i
};
const f = `ezdrav-${c.kind}-${n.of}`;
const {end: m, posted: p} = s.isCancelled ? Ie : await (0, a.cK)(s, c, d, r.post, f);
const v = s.clock.now();
const g = v.known ? v.value : i;
if (m === "sent") e.notes.did("sent");
const w = p.kind === "sent" ? {
kind: "sent",
messageId: o,
at: g,
to: c.to,
refusedCopies: p.refusedCopies
} : p.kind === "unknown" ? {
kind: "unknown",
messageId: o
} : {
kind: "failed",
...causeOf(p)
};
const k = (0, re.Bv)([ letterComment(w, e.language), (0, me.Ge)(m, o, g) ]);
const h = await u.signed(k, t.number, m === "sent");
if (!h.ok) note(e, "sign-sent", n, h.problem);
if (!await record(e, t.number, h.text)) note(e, `record-${m === "sent" ? "letter" : m}`, n, null);
if (m === "sent") return {
kind: "told",
at: g,
how: "sent"
};
const b = p.kind === "by-hand" ? "by-hand" : "refused";
return {
kind: "not-sent",
why: m === "unknown" ? "unknown" : b
};
}
function causeOf(e) {
if (e.kind === "by-hand") return {
why: "by-hand",
status: null
};
return {
why: e.why,
status: e.status
};
}
const $e = 3;
async function record(e, n, t) {
for (let o = 1; o <= $e; o += 1) {
const o = await e.pace.turn(() => (0, he.BC)(e.client, e.repository, n, t));
if (o.ok) return true;
}
return false;
}
async function tell(e, n, t) {
const {client: o, language: s} = e;
const r = n.flatMap(({issue: e, ...n}) => e === null ? [] : [ {
...n,
issue: e
} ]);
const i = t === null ? xe : await writeRemarks(e, r, t);
const a = await readBack(e, t, i.issues);
const u = a ?? new Map;
if (a !== null) await takeLaterReminders(e, r, u);
const l = [];
for (const n of r) {
const t = i.claims.get(n.concern) ?? claimInText(e, n);
if (t !== void 0 && await isTurnOf(e, n, t, u)) l.push([ n, t ]);
}
const c = new Map;
if (l.length > 0) {
await o.uninterrupted(() => eachOf(l, "letters", s, ([{concern: e}]) => e.of, async ([n, t]) => {
c.set(n.concern, await sendClaimed(e, n, t));
}));
o.signal.throwIfAborted();
}
return new Map(r.map(n => {
const t = c.get(n.concern) ?? accountOf(e, n, stateOfLetter(n, u, e.now));
if (needsSaying(t)) note(e, "letter", n.concern, null);
return [ n.concern, t ];
}));
}
const Se = new Set([ "by-hand", "question", "under-way" ]);
function needsSaying(e) {
return e.kind === "not-sent" && !Se.has(e.why);
}
const xe = {
issues: [],
claims: new Map
};
async function writeRemarks(e, n, t) {
const {client: o, repository: s, language: r, marks: i, notes: a, pace: u} = e;
const l = new Map;
const c = [];
await eachOf(n.flatMap(n => remarksFor(e, n, t)), "reminders", r, ({concern: e}) => e.of, async ({concern: n, issue: {number: t}, body: r, messageId: d}) => {
const f = await i.signed(r, t);
if (!f.ok && d !== null) {
note(e, "sign", n, f.problem);
return;
}
const m = await u.turn(() => (0, he.BC)(o, s, t, f.text));
c.push(t);
if (d !== null) l.set(n, d); else if (m.ok) a.did("reminded"); else note(e, "remind", n, m.problem);
});
return {
issues: c,
claims: l
};
}
async function readBack(e, n, t) {
if (n === null || t.length === 0) return n;
const o = await readLetterComments(e, [ ...new Set(t) ]);
return o === null ? null : new Map([ ...n, ...o ]);
}
async function takeLaterReminders({client: e, repository: n, pace: t, ...o}, s, r) {
for (const i of s) {
const s = dayOfReminder(o, i);
const a = r.get(i.issue.number) ?? [];
const [, ...u] = s === null ? [] : remindersOf(a, s);
for (const {id: o} of u) await t.turn(() => (0, he.Tu)(e, n, o));
}
}
function claimInText({marks: e}, {issue: n, fresh: t}) {
return t && !e.signs ? (0, me.pn)([ n.body ])[0]?.messageId : void 0;
}
async function isTurnOf({client: e, repository: n, pace: t, now: o}, s, r, i) {
const {kind: a} = (0, me.OL)(textsOf(s, i), r, o, isEdited(s, i));
if (a !== "other") return a === "own";
const u = (i.get(s.issue.number) ?? []).filter(({body: e}) => (0, me.qw)([ e ]).some(({messageId: e}) => e === r));
for (const {id: o} of u) await t.turn(() => (0, he.Tu)(e, n, o));
return false;
}
function accountOf(e, {concern: n}, t) {
const {letter: o} = n;
if (t.kind === "sent") return {
kind: "told",
at: t.at,
how: "sent"
};
if (o.kind === "done") return o.account;
const notSent = e => ({
kind: "not-sent",
why: e
});
if (t.kind === "claimed") return notSent("under-way");
if (t.kind === "unknown") return notSent("unknown");
if (o.kind === "hindered") return notSent(o.why);
if (t.kind === "edited") return notSent("edited");
return notSent(o.write(e.now) === null ? "no-person" : "not-recorded");
}
async function remindOnly(e, {repository: n, solution: t, locate: o}, s, r, i) {
if (i.length === 0) return;
const a = {
kind: "read",
repository: n,
solution: t,
listed: null,
faults: [],
roster: null,
locate: o,
locateInRoster: null
};
const {client: u} = e;
const {facts: l, unknowable: c} = await gatherStaff(u, null, e.repository, a, s);
e.notes.unknowable.push(...c);
if (l === null) return;
const [d = l.roster, ...f] = l.earlier;
const m = {
...l,
roster: d,
earlier: f,
contractEnds: null
};
const p = {
...e,
now: l.now,
mailing: {
kind: "by-hand"
}
};
const v = allDepartures(m, i).flatMap(e => {
const n = departureConcern(e, e.before === "question", p);
const {issue: t} = canonicalIssue(r, n, n.left);
return t?.state === "open" ? [ {
concern: n,
issue: t,
fresh: false
} ] : [];
});
const g = v.map(({issue: e}) => e.number);
await tell(p, v, await readLetterComments(p, g));
}
class Notes {
unknowable=[];
undone=[];
#o={
made: 0,
reopened: 0,
updated: 0,
closed: 0,
twins: 0,
reminded: 0,
sent: 0
};
did(e) {
this.#o[e] += 1;
}
get deeds() {
return {
...this.#o
};
}
}
function linesAbout(e, n, {rosters: t, contract: o}) {
const s = t.flatMap(({roster: t, at: o}) => {
const s = t.staff.indexOf(e);
if (s < 0) return [];
const r = n.includes("left") ? [ "left" ] : [];
return [ o([ "staff", s, ...r ]) ];
});
const r = o !== null && n.includes("contract-ended") ? [ o ] : [];
return [ ...s, ...r ];
}
const Ae = [ "leaving", "way-out", "way-in", "in", "out" ];
function staffRows(e, n, t, o, s, r) {
const isHere = ({ref: n, succeeded: t}) => t !== true && e.staff.some(e => e.ref === n);
const i = new Map(n.filter(isHere).map(e => [ e.ref, e ]));
const a = new Map(t.map(e => [ e.ref, e ]));
const u = n.filter(e => !isHere(e));
const l = [ ...e.staff.map(e => [ e, i.get(e.ref) ]), ...u.map(e => [ e.member, e ]) ];
const c = l.map(([e, n]) => {
const {ref: t, role: i} = e;
const u = a.get(t);
const l = placeOf(e, n, u, r);
const c = n !== void 0 ? o("departure", n.key) : u !== void 0 ? o("newcomer", t) : null;
const d = l === "way-out" ? (0, F.XL)(e) : n?.departed ?? c?.noticed ?? null;
const f = n?.signals ?? [];
return {
ref: t,
role: i,
place: l,
signals: f,
missing: u?.missing ?? [],
since: d,
issue: c?.issue ?? null,
letter: c?.letter ?? {
kind: "not-due"
},
decidedBy: l === "in" || l === "out" ? [] : linesAbout(e, f, s)
};
});
return c.toSorted((e, n) => Ae.indexOf(e.place) - Ae.indexOf(n.place) || (e.since ?? r) - (n.since ?? r) || (e.ref < n.ref ? -1 : 1));
}
function placeOf(e, n, t, o) {
if (n !== void 0) return "leaving";
if ((0, E.x)(e, o)) return "out";
if ((0, F.XL)(e) !== null) return "way-out";
return t === void 0 ? "in" : "way-in";
}
function isComplete({unknowable: e, undone: n, roster: t}) {
return e.length === 0 && n.length === 0 && t !== "invalid";
}
var Te = t(6241);
var Me = t(3475);
var Le = t(3753);
function staffJson(e, n, t, o) {
const {now: s, contractEnded: r, contractIssue: i, deeds: a, unknowable: u, undone: l} = e;
return {
schema: 1,
mode: "staff",
complete: isComplete(e),
"evaluated-at": s === null ? null : (0, B.tK)(s),
roster: e.roster,
membership: e.membership,
"contract-ended": r,
"contract-issue": i,
"edited-issues": e.edited,
"unsigned-issues": e.foreign,
signature: e.signing?.why ?? null,
people: e.rows.map(person),
done: {
...a
},
"cannot-know": u.map(({what: e, problem: n}) => ({
what: e,
request: n?.request ?? null,
status: n?.status ?? null,
...n?.flaw !== void 0 && {
why: n.flaw.why
}
})),
"not-done": l.map(({what: e, kind: n, of: t}) => ({
what: e,
kind: n,
of: t
})),
diagnostics: n.map(e => ({
file: e.file,
line: e.line,
column: e.column,
code: e.code,
"help-url": (0, Me.Tp)(e.code, o),
message: (0, Le.Dh)(e, o)
})),
versions: {
product: t.product,
calendar: t.calendar,
tzdata: t.tzdata
}
};
}
function person(e) {
const {ref: n, place: t, signals: o, missing: s, since: r, issue: i, letter: a, decidedBy: u} = e;
return {
ref: n,
place: t,
signals: o,
missing: s,
since: r === null ? null : (0, B.tK)(r),
issue: i,
letter: a.kind === "told" ? {
state: "told",
at: (0, B.tK)(a.at),
how: a.how
} : a.kind === "asked" ? {
state: "asked",
on: a.on
} : a.kind === "not-sent" ? {
state: "not-sent",
why: a.why
} : {
state: "not-due"
},
...u.length > 0 && {
"decided-by": u.map(e => ({
...e
}))
}
};
}
var Re = t(4369);
function unknowableSentence({what: e, problem: n}, t) {
const {summary: o} = (0, ie.w)(t).staff;
return [ o.unknowable[e], ...asked(n, t) ].join(" ");
}
function undoneSentence({what: e, of: n, problem: t}, o) {
const {summary: s} = (0, ie.w)(o).staff;
return [ s.undone[e]((0, te.TL)(n ?? "")), ...asked(t, o) ].join(" ");
}
function asked(e, n) {
if (e === null) return [];
const t = (0, ie.w)(n);
const {summary: o} = t.staff;
const {request: s, status: r, permission: i, permissions: a, flaw: u} = e;
const l = u === void 0 ? "" : (0, Re.MS)({
why: u.why,
...u.values
}, t);
return [ r === null ? o.noAnswer((0, te.TL)(s)) : o.answered((0, te.TL)(s), String(r)), ...l === "" ? [] : [ o.because(l) ], ...i === void 0 ? [] : [ o.permission((0, 
te.TL)(i)) ], ...a === void 0 ? [] : [ t.announce.permissions((0, te.TL)(a)) ] ];
}
function countsLine(e, n) {
const {counts: t} = (0, ie.w)(n).staff.summary;
const o = [ "leaving", "way-out", "way-in", "in", "out" ];
return o.map(n => ({
place: n,
count: e.filter(e => e.place === n).length
})).filter(({count: e}) => e > 0).map(({place: e, count: n}) => t[e](n)).join(" · ");
}
const Ce = [ "made", "reopened", "updated", "closed", "twins", "reminded", "sent" ];
function deedsLine(e, n) {
const {deeds: t, nothingDone: o} = (0, ie.w)(n).staff.summary;
const s = Ce.filter(n => e[n] > 0).map(n => t[n](e[n]));
return s.length === 0 ? o : s.join(", ");
}
function waitOf({place: e, since: n}, t, o) {
if (n === null || t.now === null) return "";
const {moments: s} = (0, ie.w)(o);
if (e === "way-out") return (0, ie.w)(o).staff.summary.until(s.length(n - t.now, "up"));
return s.length(Math.max(0, t.now - n), "down");
}
function personSentences(e, n) {
const {summary: t, departure: o} = (0, ie.w)(n).staff;
const {moments: s} = (0, ie.w)(n);
const {letter: r} = e;
const i = [ ...e.signals.map(e => o.signals[e]), ...e.missing.map(e => (0, te.TL)(e)), ...e.decidedBy.map(({file: n, line: o, key: s, commit: r}) => {
const i = e.signals.includes("gone") ? t.lastWritten : t.written;
return i((0, te.TL)(n), o, s, r?.slice(0, 12) ?? "");
}) ];
switch (r.kind) {
case "told":
return [ ...i, t.letterTold[r.how](s.when(r.at, null)) ];

case "asked":
return [ ...i, t.letterAsked(s.onDay(r.on)) ];

case "not-sent":
return [ ...i, t.hindrances[r.why] ];

case "not-due":
return i;
}
}
const De = 20;
function numbered(e) {
return e.slice(0, De).map(e => `#${e}`).join(", ");
}
function signingSentence({demanded: e, why: n}, t) {
const {staff: o, values: s} = (0, ie.w)(t);
const {signing: r} = o.summary;
return e ? r.demanded(r.why[n] ?? s[n] ?? n) : r.missing;
}
function rosterSentences(e, n) {
const {summary: t} = (0, ie.w)(n).staff;
const {moments: o} = (0, ie.w)(n);
const {roster: s, isPublic: r, membership: i, contractEnded: a, contractIssue: u, edited: l, foreign: c, signing: d, rows: f} = e;
const m = u === null ? "" : ` (#${u})`;
return [ ...s === "none" ? [ t.noRoster ] : [], ...s === "invalid" ? [ t.invalidRoster ] : [], ...s === "kept" && f.length === 0 ? [ t.nobody ] : [], ...a === null ? [] : [ t.contractEnded(o.onDay(a), m) ], ...l.length === 0 ? [] : [ t.edited(numbered(l)) ], ...c.length === 0 ? [] : [ t.foreign(numbered(c)) ], ...d === null ? [] : [ signingSentence(d, n) ], ...r ? [ t.isPublic ] : [], ...s === "kept" && i === "not-asked" ? [ t.membershipNotAsked ] : [] ];
}
var ze = t(1294);
var _e = t(4057);
var je = t(2320);
const qe = 100;
const Be = 400;
function staffSummary(e, n, t) {
return (0, _e.Y)(staffParts(e, n, t));
}
function staffLog(e, n, t) {
return (0, je._)(staffParts(e, n, t), t).trimEnd();
}
function staffParts(e, n, t) {
const {summary: o} = (0, ie.w)(t).staff;
const {rows: s, unknowable: r, undone: i, deeds: a} = e;
const u = s.filter(({place: e}) => e !== "in" && e !== "out");
const l = s.filter(({place: e}) => e === "in").map(({ref: e}) => e);
const c = isComplete(e);
const rest = (e, n) => e.length > n ? [ (0, ze.em)(o.more(e.length - n)) ] : [];
return [ {
kind: "heading",
text: c ? o.title : o.titleUndone,
sign: c ? "✅" : "⛔"
}, ...s.length === 0 ? [] : [ (0, ze.em)(countsLine(s, t)) ], ...rosterSentences(e, t).map(e => (0, 
ze.em)(e)), ...(0, ze.uW)(o.unknowableTitle, (0, ze.p_)(r.slice(0, qe).map(e => unknowableSentence(e, t)))), ...(0, 
ze.uW)(o.undoneTitle, (0, ze.p_)(i.slice(0, qe).map(e => undoneSentence(e, t)))), ...(0, 
ze.p_)(n.slice(0, qe).map(e => (0, Le.LO)(e, t)), "numbers"), ...u.length === 0 ? [] : [ {
kind: "table",
head: o.columns,
rows: u.slice(0, qe).map(n => personRow(n, e, t))
} ], ...rest(u, qe), ...l.length === 0 ? [] : [ {
kind: "folded",
title: o.others(l.length),
parts: [ (0, ze.em)(l.slice(0, Be).map(ze.aY)), ...rest(l, Be) ]
} ], (0, ze.em)(`${o.deedsTitle}: ${deedsLine(a, t)}`) ];
}
function personRow(e, n, t) {
const {summary: o} = (0, ie.w)(t).staff;
const s = waitOf(e, n, t);
const r = e.issue === null ? "" : `#${e.issue}`;
return {
cells: [ (0, ze.aY)(e.ref), o.places[e.place], s, r, personSentences(e, t) ]
};
}
var Ne = t(498);
function concludeStaff(e, {diagnostics: n, issue: t, named: o}, s) {
const plain = e => (0, te.M_)(e, [ "", "" ]);
const r = [ ...e.unknowable.map(e => ({
sentence: unknowableSentence(e, s),
...e.what === "organisation" && (0, c.F7)(o)
})), ...e.undone.map(e => ({
sentence: undoneSentence(e, s)
})) ];
const i = [ ...(0, Te.I3)(n, s), ...r.slice(0, Pe).map(({sentence: e, ...n}) => ({
level: "warning",
title: "staff",
message: plain(e),
...n
})) ];
return {
exitCode: isComplete(e) ? 0 : 1,
outputs: t === null ? {} : {
"issue-number": String(t)
},
log: staffLog(e, n, s),
summary: staffSummary(e, n, s),
annotations: i,
report: staffJson(e, n, Ne.S, s)
};
}
const Pe = 10;
const Fe = [ "eligibility-checked", "statement-signed", "role", "company" ];
function joiners(e, n, t) {
return e.staff.filter(e => !n.has(e.ref)).filter(e => !(0, E.k)(e, t) && !(0, F.SR)(e, t) && !(0, 
E.x)(e, t)).map(e => ({
ref: e.ref,
member: e,
missing: Fe.filter(n => !isThere(e, n, t)),
requested: e.account?.requested ?? null
}));
}
function isThere(e, n, t) {
const o = e[n];
if (o === void 0) return false;
const s = n === "eligibility-checked" || n === "statement-signed";
return s ? o <= (0, P.gD)(t) : o.trim() !== "";
}
function endedIssues(e, n) {
const t = new Set(n.map(({kind: e, of: n}) => `${e}:${n}`));
return e.filter(e => e.state === "open" && !isSettled(e)).flatMap(e => {
const n = concernOf(e.body);
if (n === null || t.has(`${n.kind}:${n.of}`)) return [];
return [ {
issue: e,
concern: n
} ];
});
}
async function closeEnded(e, n, t, o) {
await eachOf(n, "closing", e.language, ({concern: e}) => e.of, async ({issue: n, concern: s}) => {
const {text: r, settled: i} = endOf(e, n, s, t, o);
const a = (0, re.Bv)([ n.body.trimEnd(), r, timeMark("settled", e.now) ]);
const u = await changeIssue(e, n, {
body: a,
state: "closed",
state_reason: i ? "completed" : "not_planned"
});
if (u.ok) e.notes.did("closed"); else note(e, "close", s, u.problem);
});
}
function endOf(e, n, {kind: t, of: o}, s, r) {
const {language: i, now: a} = e;
const u = entryOf({
key: o,
person: markedPerson(n.body)
}, s);
switch (t) {
case "departure":
{
const e = u?.revocation?.confirmed;
if (u === void 0 || e === void 0 || !(0, E.x)(u, a)) return {
text: endText("departure", "withdrawn", i),
settled: false
};
const t = tellingOf(n, u, r, a);
const o = (0, F.XL)(u) ?? markedTime(n.body, "noticed") ?? a;
const s = {
left: o,
told: t,
confirmed: e,
lapse: lapseOf(o, t, e)
};
return {
text: settlementText(s, i),
settled: true
};
}

case "newcomer":
{
const e = u?.account?.granted;
if (u === void 0 || e === void 0 || !(0, E.k)(u, a)) return {
text: endText("newcomer", "withdrawn", i),
settled: false
};
const n = u.account?.requested ?? null;
return {
text: grantedText(n, e, i),
settled: true
};
}

case "question":
return {
text: endText("together", "withdrawn", i),
settled: false
};

case "contract-end":
{
const e = s.contractEnds === o;
return {
text: endText("contract", e ? "settled" : "withdrawn", i),
settled: e
};
}
}
}
function tellingOf(e, n, t, o) {
const s = stateOfLetter({
issue: e
}, t ?? new Map, o);
const r = n.revocation?.notified;
const i = r === void 0 ? {
kind: "done",
account: {
kind: "not-due"
}
} : {
kind: "done",
account: {
kind: "told",
at: r,
how: "recorded"
}
};
return toldAt({
letter: i
}, s);
}
async function keepStaff(e, n, {own: t, edited: o, foreign: s}, r) {
const {now: i, roster: a} = n;
const u = allDepartures(n, [ ...rememberedIn(t), ...doubtfulIn([ ...o, ...s ], t) ]);
const {each: l, together: c} = questionsOf(u, sizeOf(n, u));
const d = u.filter(({succeeded: e}) => e !== true);
const f = joiners(a, new Set(d.map(({ref: e}) => e)), i);
const m = [ ...u.filter(e => !c.includes(e)).map(n => departureConcern(n, l.has(n), e)), ...c.length === 0 ? [] : [ togetherConcern(c, e) ], ...f.map(n => newcomerConcern(n, e)) ];
const p = contractEnd(n.contractEnds, i) === null ? null : n.contractEnds ?? null;
const v = u.some(({signals: e}) => e.includes("contract-ended")) ? p : null;
const loginsOf = e => e.flatMap(({github: e}) => e === void 0 ? [] : [ e.login.toLowerCase() ]);
const g = loginsOf(a.staff.filter(e => !(0, E.x)(e, i) && !d.some(({ref: n}) => n === e.ref)));
const w = new Set(loginsOf(u.map(({member: e}) => e)).filter(e => !g.includes(e)));
const k = await reconcileIssues(e, m, t, w);
const h = v === null ? [] : await reconcileIssues(e, [ contractConcern(v, childrenOf(k), e) ], t, w);
const b = endedIssues(t, [ ...k, ...h ].map(({concern: e}) => e)).filter(({concern: e, issue: t}) => isOver(e.kind, t, n));
const y = [ ...k.flatMap(({issue: n, fresh: t}) => n === null || t && !e.marks.signs ? [] : [ n.number ]), ...b.filter(({concern: e}) => e.kind === "departure").map(({issue: e}) => e.number) ];
const O = await readLetterComments(e, y);
const I = await tell(e, k, O);
await closeEnded(e, b, n, O);
const $ = k.find(({concern: e}) => e.kind === "question")?.issue?.number ?? null;
const S = staffRows(a, u, f, (e, n) => {
if (c.some(t => e === "departure" && t.key === n)) return {
issue: $,
noticed: i,
letter: {
kind: "not-sent",
why: "question"
}
};
const t = k.find(({concern: t}) => t.kind === e && t.of === n);
if (t === void 0) return null;
const {concern: o, issue: s} = t;
return {
issue: s?.number ?? null,
noticed: s === null ? i : markedTime(s.body, "noticed") ?? i,
letter: I.get(o) ?? {
kind: "not-due"
}
};
}, r, i);
const x = h[0]?.issue?.number ?? null;
const A = k.find(({fresh: e}) => e)?.issue?.number ?? null;
return {
rows: S,
contractEnded: v,
contractIssue: x,
issue: x ?? A
};
}
function rememberedIn(e) {
return e.filter(e => e.state === "open" && !isSettled(e)).flatMap(({body: e}) => {
const n = concernOf(e);
if (n?.kind !== "departure") return [];
const [t = ""] = markedValues(e, "state");
const o = t.split(",").filter(isSignal);
const s = markedTime(e, "noticed");
const r = t.split(",").includes("question");
return [ {
key: n.of,
signals: o,
person: markedPerson(e),
noticed: s,
asks: r
} ];
});
}
function doubtfulIn(e, n) {
const t = new Set(rememberedIn(n).map(({key: e}) => e));
return rememberedIn(e).filter(({key: e}) => !t.has(e)).map(e => ({
...e,
signals: [ "gone" ],
asks: true
}));
}
function sizeOf({roster: e, now: n}, t) {
const o = t.filter(({signals: e}) => e.includes("gone"));
return e.staff.filter(e => !(0, E.x)(e, n)).length + o.length;
}
function isOver(e, {body: n}, t) {
if (e === "contract-end") return t.contractEnds !== null;
const [o = ""] = markedValues(n, "state");
return e !== "question" || unseen(o.split(",").filter(isSignal), t).length === 0;
}
function isSignal(e) {
return K.some(n => n === e);
}
function childrenOf(e) {
return e.filter(({concern: e}) => e.kind === "departure").map(({concern: e, issue: n}) => ({
ref: e.of,
issue: n?.number ?? null
}));
}
async function reconcileStaff(e, n = {}) {
const {inputs: t} = e;
const o = (0, i.$)(e);
const s = t.membersToken === void 0 ? null : (0, i.$)({
...e,
inputs: {
...t,
token: t.membersToken
}
});
try {
const t = new Throttle(n.between ?? Z, o);
return await lookAfterStaff(e, o, s, t, n.tuning ?? {});
} finally {
o.close();
s?.close();
}
}
async function lookAfterStaff(e, n, t, o, s) {
const {inputs: a, context: d} = e;
const {runId: f} = d;
const m = (0, i._)(d);
const p = new Notes;
const v = await readStaffFiles(n, m);
const g = v.kind === "unknown" ? void 0 : v.solution.organisation;
const w = g === void 0 ? null : await (0, l.houseOf)(n, m, g);
const k = heldFiles(v, w);
const h = k.kind === "unknown" ? null : k.locate?.([ "organisation" ]) ?? null;
if (w?.ok === false) p.unknowable.push({
what: "organisation",
problem: asking(w.problem)
});
const held = (e, n = []) => w?.ok === true ? (0, c.hr)(e, {
house: w.value,
named: h,
lookedAfter: n
}, y) : e;
const b = k.kind === "unknown" ? null : k.solution;
const y = a.language ?? b?.language ?? "en";
const O = k.kind === "unknown" || k.repository.visibility === "PUBLIC";
const I = peopleOf(a.people, k, p);
const $ = mailingOf(e, s, p);
const nothing = () => ({
now: null,
roster: k.kind === "invalid" ? "invalid" : "unknown",
isPublic: k.kind !== "unknown" && O,
membership: "not-asked",
contractEnded: null,
contractIssue: null,
edited: [],
foreign: [],
signing: null,
rows: [],
deeds: p.deeds,
unknowable: p.unknowable,
undone: p.undone
});
if (k.kind === "unknown") {
p.unknowable.push(k.unknowable);
return concludeStaff(nothing(), {
diagnostics: [],
issue: null,
named: h
}, y);
}
const {defaultBranch: S} = k.repository;
const x = await (0, u.O)({
client: n,
repository: m,
defaultBranch: S,
solution: k.solution,
runId: f
});
const A = {
client: n,
repository: m,
pace: o,
language: y,
isPublic: O,
people: I,
mailing: $,
marks: x,
notes: p
};
const T = signingOf(A);
if (k.kind === "invalid") {
const e = await listStaffIssues(A);
if (!e.ok) p.unknowable.push({
what: "issues",
problem: asking(e.problem)
});
const {own: n, edited: t, foreign: o} = e.ok ? e.value : Ee;
const s = {
...A,
solution: k.solution,
solutions: [],
lacksRules: null,
editedTexts: []
};
await remindOnly(s, k, w, n, rememberedIn(n));
const r = {
edited: numbersOf(t),
foreign: numbersOf(o),
signing: T
};
const {diagnostics: i} = k;
return held(concludeStaff({
...nothing(),
...r
}, {
diagnostics: i,
issue: null,
named: h
}, y));
}
const [M, L] = await (0, r.Os)((0, ie.w)(y).staff.progress.reading, () => Promise.all([ gatherStaff(n, t, m, k, w), listStaffIssues(A) ]));
p.unknowable.push(...M.unknowable);
if (!L.ok) p.unknowable.push({
what: "issues",
problem: asking(L.problem)
});
const {facts: R, lookedAfter: C} = M;
const D = k.faults;
if (R === null || !L.ok) {
const e = {
...nothing(),
membership: M.membership,
signing: T
};
return held(concludeStaff(e, {
diagnostics: D,
issue: null,
named: h
}, y), C);
}
const z = {
...A,
now: R.now,
solution: k.solution,
solutions: M.solutions,
lacksRules: k.faults.length > 0 ? "solution-invalid" : w?.ok === false ? "organisation-unreadable" : null,
editedTexts: await readEditedTexts(A, [ ...L.value.edited, ...L.value.foreign ])
};
const _ = await keepStaff(z, R, L.value, M.written);
const {rows: j, contractEnded: q, contractIssue: B, issue: N} = _;
const P = {
now: R.now,
roster: k.roster === null && j.length === 0 ? "none" : "kept",
isPublic: O,
membership: M.membership,
contractEnded: q,
contractIssue: B,
edited: numbersOf(L.value.edited),
foreign: numbersOf(L.value.foreign.filter(({state: e}) => e === "open")),
signing: T,
rows: j,
deeds: p.deeds,
unknowable: p.unknowable,
undone: p.undone
};
return held(concludeStaff(P, {
diagnostics: D,
issue: N,
named: h
}, y), C);
}
const Ee = {
own: [],
edited: [],
foreign: []
};
function numbersOf(e) {
return e.map(({number: e}) => e);
}
function signingOf({marks: e, mailing: n}) {
const {hindrance: t, mayNotSend: o} = e;
if (t === null || n.kind !== "server") return null;
if (o) return {
demanded: true,
why: t
};
return t === "permission" ? {
demanded: false,
why: t
} : null;
}
async function readEditedTexts({client: e, repository: n, notes: t, marks: s}, r) {
if (r.length === 0) return [];
const i = r.map(({number: e}) => e);
const a = await (0, o.p)(e, n, i, () => true);
if (!a.ok) {
t.unknowable.push({
what: "comments",
problem: asking(a.problem)
});
return null;
}
const u = [];
for (const [e, n] of a.value) {
const t = (await (0, ke.vJ)(s, e, n)).filter(ke.he);
u.push(...t.map(({body: e}) => e));
}
return u;
}
function peopleOf(e, n, t) {
if (e === void 0) return {
kind: "none"
};
const o = (0, s.k)(e);
for (const e of o.secrets) (0, r.dK)(e);
const i = {
kind: null,
of: null,
problem: null
};
if (n.kind !== "unknown" && n.repository.visibility === "PUBLIC") {
t.undone.push({
what: "people-refused",
...i
});
return {
kind: "public"
};
}
if (!o.ok) {
t.undone.push({
what: "people-unreadable",
...i
});
return {
kind: "unreadable"
};
}
return {
kind: "given",
people: o.people
};
}
function mailingOf({inputs: e}, n, t) {
if (e.smtpUrl === void 0) return {
kind: "by-hand"
};
try {
return {
kind: "server",
post: (0, a.C8)(e, n)
};
} catch {
t.undone.push({
what: "mail-settings",
kind: null,
of: null,
problem: null
});
return {
kind: "invalid"
};
}
}
}),
1718: ((e, n, t) => {
t.d(n, {
k: () => readPeople
});
var o = t(57);
var s = t(8318);
var r = t(4214);
var i = t(8279);
const a = {
bytes: 65536,
nodes: 5e3
};
const u = /^[A-Za-z0-9._-]{1,64}$/;
const l = {
name: /\p{L}/u,
email: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/,
mobile: /^\+?[\d ()/-]{6,24}$/
};
const c = Object.keys(l);
function readPeople(e) {
const {root: n, faults: t} = treeIn(e);
if (n === null || t.length > 0) return refused(e, t);
const o = [];
const s = new Map;
if (n.children.size === 0) o.push(complaint(n.at, "file.wrong-type", "mapping"));
for (const [e, t] of n.children) if (typeof e !== "string" || !u.test(e)) o.push(complaint(t.keyAt, "file.wrong-value", "ref")); else s.set(e, personOf(t, o));
if (o.length > 0) return refused(e, o);
return {
ok: true,
people: s,
secrets: secretsOf([ ...s.values() ])
};
}
function treeIn(e) {
const {text: n, fault: t} = (0, s.g)((new TextEncoder).encode(e), a);
if (t) return {
root: null,
faults: [ t ]
};
const {faults: o, lexemes: u} = (0, r.d)(n, a);
return o.length > 0 ? {
root: null,
faults: o
} : (0, i.g7)(u, a);
}
function personOf(e, n) {
const t = {};
if (e.children.size === 0) n.push(complaint(e.at, "file.wrong-type", "mapping"));
for (const [o, {written: s, at: r, keyAt: i}] of e.children) {
const e = isKey(o) ? l[o] : null;
if (e === null) n.push(complaint(i, "file.unknown-key", ...c)); else if (typeof s !== "string") n.push(complaint(r, "file.wrong-type", "text")); else if (s.trim() === "") n.push(complaint(r, "file.empty-value")); else if (!e.test(s.trim())) n.push(complaint(r, "file.wrong-value", `${o}`)); else t[o] = s.trim();
}
return t;
}
function complaint(e, n, ...t) {
return {
at: e,
code: n,
expected: t
};
}
function isKey(e) {
return c.includes(`${e}`);
}
function secretsOf(e) {
return once(e.flatMap(({name: e = "", email: n = "", mobile: t = ""}) => [ e, ...e.split(/\s/).filter(e => e.length > 3), n, t, t.replaceAll(/[^\d+]/g, "") ]));
}
function refused(e, n) {
const t = (0, o.e)(e);
const s = n.map(({at: e, code: n, expected: o}) => {
const {line: s, column: r} = t(e);
return {
file: "people",
line: s,
column: r,
code: n,
key: "",
found: "",
expected: o
};
});
const r = e.split(/[\r\n,{}]/);
const i = r.flatMap(e => [ e, e.slice(e.indexOf(":") + 1) ]);
const a = i.map(e => e.trim().replace(/^["']|["']$/g, ""));
return {
ok: false,
diagnostics: s,
secrets: once(a.filter(e => e.length > 3))
};
}
function once(e) {
return [ ...new Set(e) ].filter(e => e !== "");
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
6381: ((e, n, t) => {
t.d(n, {
G: () => askForToken,
j: () => idTokenAccess
});
var o = t(3619);
var s = t(3305);
const r = o.Ikc({
value: o.YjP().check(s.m9(1), s.Eb(16384))
});
const i = "GET ACTIONS_ID_TOKEN_REQUEST_URL";
function idTokenAccess(e) {
const n = e["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
const t = e["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
return n === "" || t === "" ? null : {
url: n,
secret: t
};
}
async function askForToken(e, n, t) {
const o = n === null ? null : safeUrl(n.url);
if (n === null || o === null) {
const e = {
why: n === null ? "token-not-set" : "token-url",
values: {}
};
const t = {
code: "api.forbidden",
request: i,
status: null,
detail: ""
};
return {
ok: false,
problem: {
...t,
flaw: e,
permission: "id-token: write"
}
};
}
o.searchParams.set("audience", t);
const s = await e.elsewhere(i, o.href, n.secret, r);
return s.ok ? {
...s,
value: s.value.value
} : s;
}
function safeUrl(e) {
const n = URL.canParse(e) ? new URL(e) : null;
const t = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(n?.hostname ?? "");
return n?.protocol === "https:" || n?.protocol === "http:" && t ? n : null;
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
var i = t(9339);
async function upsertIssue(e, n, t, o, s = async () => true) {
const i = await (0, r.Jz)(e, n);
if (!i.ok) return i;
const a = await lowestCounted(i.value, t.marker, s);
if (a !== null) return {
...i,
value: {
issue: a,
created: false
}
};
return createIssue(e, n, {
...t,
body: await o(t.body)
}, s);
}
async function lowestCounted(e, n, t) {
const o = (0, r.XQ)(e, n);
if (o === null || await t(o)) return o;
const s = e.filter(({number: e}) => e !== o.number);
return lowestCounted(s, n, t);
}
async function createIssue(e, n, t, o) {
const s = await sendAssigned(e, n, t);
const i = await (0, r.Jz)(e, n);
if (!i.ok) return i;
const a = await lowestCounted(i.value, t.marker, o);
if (a === null) return s.ok ? {
...s,
value: {
issue: (0, r.ms)(s.value),
created: true
}
} : s;
if (s.ok && s.value.number !== a.number) {
const t = await closeIssue(e, n, s.value.number, "duplicate");
if (!t.ok) return t;
}
const u = s.ok && s.value.number === a.number;
return {
...i,
value: {
issue: a,
created: u
}
};
}
async function makeIssue(e, n, t) {
const o = await sendAssigned(e, n, t);
return o.ok ? {
...o,
value: (0, r.ms)(o.value)
} : o;
}
async function sendAssigned(e, n, t) {
const o = await sendIssue(e, n, t);
return !o.ok && o.problem.status === 422 && t.assignees.length > 0 ? sendIssue(e, n, {
...t,
assignees: []
}) : o;
}
function sendIssue(e, n, t) {
const {title: o, body: s, label: a, assignees: u} = t;
return e.send("POST /repos/{owner}/{repo}/issues", {
...(0, i.H5)(n),
title: o,
body: s,
labels: [ a ],
assignees: u
}, r.AE);
}
function updateIssue(e, n, t, s) {
return e.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
...(0, i.H5)(n),
issue_number: t,
...s
}, o.Ikc({
number: o.euz(t)
}));
}
function closeIssue(e, n, t, o) {
return updateIssue(e, n, t, {
state: "closed",
state_reason: o
});
}
const a = o.Ikc({
id: o.aig(),
body: o.cl6(o.YjP()),
user: o.cl6(s.C$)
});
async function addComment(e, n, t, o) {
const s = await e.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, i.H5)(n),
issue_number: t,
body: o
}, a);
return s.ok ? {
...s,
value: {
id: s.value.id,
body: o,
author: s.value.user?.id ?? null
}
} : s;
}
function updateComment(e, n, t, s) {
return e.send("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
...(0, i.H5)(n),
comment_id: t,
body: s
}, o.Ikc({
id: o.euz(t)
}));
}
async function deleteComment(e, n, t) {
const s = await e.send("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
...(0, i.H5)(n),
comment_id: t
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
9962: ((e, n, t) => {
t.d(n, {
Bj: () => createSignedReceipt,
Gq: () => readReceiptEnd,
JW: () => confirmReceipt,
T8: () => statementOf,
hx: () => failReceipt,
wr: () => listReceipts,
zk: () => createClaim
});
var o = t(3619);
var s = t(2830);
var r = t(9339);
var i = t(6085);
var a = t(834);
var u = t(1028);
function statementOf(e, n) {
return {
schema: 1,
object: n,
intervention: e.interventionId,
plan: e.planDigest,
environment: e.environment,
recipients: e.recipients,
"message-id": e.messageId,
server: e.mailServer,
run: String(e.runId)
};
}
function createClaim(e, n, t, o) {
const s = o === null ? {} : {
token: o
};
const r = {
...statementOf(t, "claim"),
...s
};
return deploy(e, n, t.commit, `ezdrav:${t.kind}`, r);
}
function createSignedReceipt(e, n, t, {kind: o, payload: s, token: r}) {
const a = {
schema: 1,
kind: o,
said: s,
token: r
};
return deploy(e, n, t, i.nk, a);
}
async function deploy(e, n, t, s, i) {
const u = await e.send("POST /repos/{owner}/{repo}/deployments", {
...(0, r.H5)(n),
ref: t,
task: s,
environment: a.En,
auto_merge: false,
required_contexts: [],
production_environment: false,
transient_environment: true,
payload: i
}, o.Ikc({
id: o.aig(),
sha: o.euz(t)
}));
return u.ok ? {
...u,
value: u.value.id
} : u;
}
function confirmReceipt(e, n, t) {
return setStatus(e, n, t, "success");
}
function failReceipt(e, n, t) {
return setStatus(e, n, t, "failure");
}
function setStatus(e, n, t, s) {
return e.send("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
...(0, r.H5)(n),
deployment_id: t,
state: s,
auto_inactive: false
}, o.Ikc({
state: o.euz(s),
created_at: u.u
}));
}
const l = o.YOg(o.Ikc({
id: o.aig(),
created_at: u.u,
payload: o.L5J(),
creator: o.mee(s.C$),
repository_url: o.YjP()
}));
const c = 20;
async function listReceipts(e, n, t, o) {
const u = [];
let d = await e.get("GET /repos/{owner}/{repo}/deployments", {
...(0, r.H5)(n),
task: `ezdrav:${t}`,
per_page: 100
}, l);
for (let t = 1; d.ok; t += 1) {
if (d.value.some(e => !(0, r.lJ)(n, e.repository_url))) return (0, r._2)(d.request);
const f = d.value.filter(({creator: e}) => e !== null && (0, a.w2)((0, s.EW)(e)));
const m = f.map(({id: e, created_at: n, payload: t}) => ({
id: e,
createdAt: n,
payload: (0, i.Md)(t)
}));
u.push(...m);
if (d.next === null || t === c || m.some(o)) return {
...d,
value: u
};
d = await e.follow(d.next, d.request, l, n.id);
}
return d;
}
const d = o.YOg(o.Ikc({
id: o.aig(),
state: o.YjP(),
created_at: u.u
}));
async function readReceiptEnd(e, n, t) {
const o = await e.list("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
...(0, r.H5)(n),
deployment_id: t
}, d, c);
if (!o.ok) return o;
const [s] = o.value.filter(({state: e}) => e === "success" || e === "failure" || e === "error").toSorted((e, n) => e.id - n.id);
if (s === void 0) return {
...o,
value: null
};
const {state: i, created_at: a} = s;
return {
...o,
value: i === "success" ? {
kind: "delivered",
at: a
} : {
kind: "given-up"
}
};
}
}),
1402: ((e, n, t) => {
t.d(n, {
EQ: () => heardBy,
ZY: () => readStanding,
ts: () => answeredFacts,
xS: () => factsOf
});
var o = t(7217);
var s = t(4036);
var r = t(834);
var i = t(8328);
var a = t(6515);
var u = t(7934);
var l = t(9457);
t(5987);
var c = t(3068);
var d = t(2278);
var f = t(2617);
var m = t(9904);
var p = t(740);
var v = t(9419);
var g = t(3193);
async function readStanding(e, n, t) {
const s = await (0, i.Nu)(e, n, null);
if (!s.ok) return s;
const [r, a] = await Promise.all([ (0, f.m)(e, n, s.value, t), (0, o.EX)(e, n, s.value.defaultBranch, null) ]);
const {defaultBranch: u} = s.value;
let l = null;
const pushes = () => l ??= (0, m.M)(e, n, u, a, true);
return {
...s,
value: {
repository: n,
state: s.value,
files: r,
activity: a,
pushes
}
};
}
async function factsOf(e, n, t, {event: o, runId: s}) {
const {repository: i, state: a, files: u} = n;
const f = t.intervention.urgent !== void 0;
const m = t.intervention.status === "withdrawn";
const p = (0, r.gh)(e, i, a.deployments, e => e.deliveredAt !== null && e.payload?.interventionId === t.intervention.id);
const v = {
client: e,
repository: i,
state: a
};
const {id: w} = t.intervention;
const [k, h, b, y] = await Promise.all([ m ? null : landingOf(e, n, t, p), p, p.then(e => (0, 
c.v$)(v, e, w)), p.then(n => (0, d.x4)(e, n, w)) ]);
const O = f && k !== null ? await consentsKnown(e, n, t, k) : null;
const I = k?.landing ?? null;
const $ = await (0, g.I)(e, i);
const S = k?.stood ?? null;
const x = {
client: e,
repository: i,
state: a,
candidate: t,
keys: y,
stood: S,
now: $
};
const A = h.ok ? (0, c.zw)((0, c.R7)(h.value, b, S, a)) : [];
const {notices: T, answers: M} = (0, d.zZ)(await (0, d.mj)(A, x));
const L = h.ok ? {
known: true,
value: T,
grade: "verified",
sources: []
} : {
known: false,
problem: h.problem
};
const R = I?.known === true ? I.value.landedBy : null;
const C = {
repository: `${i.owner}/${i.name}`,
now: $,
runId: String(s),
event: o,
files: u.files,
target: {
ref: {
kind: "ref",
name: `refs/tags/${t.intervention.release.tag}`
},
deployed: null,
tagNow: null,
environment: t.intervention.environment,
intervention: t.path
},
landing: I,
receipts: L,
answers: M,
consents: O,
actor: R,
triggeringActor: null,
roster: u.roster,
formerRules: null,
...(0, l.O)(u),
problems: problemsOf([ $, I, L, O, u.roster ]),
requests: e.counted
};
return {
facts: C,
history: k
};
}
async function heardBy(e, n, t, {facts: o, history: s}, r) {
const {solution: i} = n.files;
const a = await saidOnGitHub(e, n, t, s, r);
return (0, v.KY)({
candidate: t,
solution: i,
facts: {
...o,
consents: a
}
});
}
async function saidOnGitHub(e, {repository: n, files: t}, o, s, r) {
const i = listedAccounts(t) === 0 ? {
ok: true,
value: [],
request: "",
next: null
} : await (0, u.SQ)(e, n, r);
return (0, u.ux)(o, s?.pull ?? null, i, s?.holders);
}
async function answeredFacts(e, n, t, {facts: o, history: s}, r) {
const i = s?.unread ?? null;
if (i !== null && listedAccounts(n.files) > 0) {
const e = {
...i,
permission: "pull_requests: read"
};
return {
...o,
consents: {
known: false,
problem: e
}
};
}
const a = await saidOnGitHub(e, n, t, s, r);
return {
...o,
consents: a
};
}
function listedAccounts({solution: {approvers: e}}) {
return (0, a.s1)(e.client).length + (0, a.s1)(e["ezdrav-ict"]).length;
}
const NOBODY = () => Promise.resolve({
ok: true,
value: new Map,
request: "",
next: null
});
async function landingOf(e, {repository: n, state: t, files: o, activity: s, pushes: r}, i, a) {
const read = async u => {
const l = s.ok ? {
receipts: a,
ahead: await r()
} : {
receipts: a
};
return (0, p.L)(e, n, t, i, s, o.blobs, u, l);
};
const u = await read();
const {landing: l} = u;
const c = i.intervention.urgent !== void 0;
if (l.known || c && l.problem.code !== "api.forbidden") return {
...u,
unread: null
};
return {
...await read(NOBODY),
unread: l.problem
};
}
async function consentsKnown(e, {repository: n, files: t}, o, {pull: r, unread: i, holders: l}) {
const {approvals: c} = o.intervention;
const d = c?.client !== void 0 && c["ezdrav-ict"] !== void 0;
if (i !== null && !d) return {
known: false,
problem: {
...i,
permission: "pull_requests: read"
}
};
const {approvers: f} = t.solution;
const m = (0, a.s1)(f.client).length + (0, a.s1)(f["ezdrav-ict"]).length;
const p = await (0, u.Ry)(o, m, () => (0, s.Jz)(e, n));
return (0, u.ux)(o, r, await (0, u.SQ)(e, n, p), l);
}
function problemsOf(e) {
const n = e.flatMap(e => e === null || e.known ? [] : [ e.problem ]);
return [ ...new Map(n.map(e => [ `${e.code} ${e.request}`, e ])).values() ];
}
}),
2371: ((e, n, t) => {
t.d(n, {
x: () => refusal
});
var o = t(8048);
function refusal(e, n) {
const t = (0, o.L)(n, false);
return {
...e,
decision: e.decision === "error" || t.startsWith("allow") ? "error" : t,
allowed: false,
reasonCodes: (0, o.U)(n),
validUntil: null,
ahead: null,
rules: n
};
}
}),
8666: ((e, n, t) => {
t.d(n, {
Uw: () => verdictOnFiles,
WU: () => bareFacts,
Yb: () => verdictOnRun,
tm: () => verdictOnFinished
});
var o = t(8149);
var s = t(2371);
function bareFacts(e, n, t, o) {
const s = e.clock.now();
return {
repository: null,
now: s,
event: o,
files: n,
target: {
ref: {
kind: "announced-release"
},
deployed: null,
tagNow: null,
environment: "production"
},
landing: null,
receipts: null,
consents: null,
actor: null,
triggeringActor: null,
formerRules: null,
roster: {
known: true,
value: null,
grade: "recorded",
sources: []
},
problems: [ ...t === null ? [] : [ t ], ...s.known ? [] : [ s.problem ] ],
requests: e.counted
};
}
function verdictOnFiles(e, n, t, r, i) {
const a = [ "file", "clock", "api" ];
const u = (0, o._)(null, r, bareFacts(e, n, t, i));
return (0, s.x)(u, u.rules.filter(({rule: e}) => a.includes(e)));
}
function verdictOnFinished(e, n, t, r, i) {
const a = (0, o._)(t, r, bareFacts(e, n, null, i));
return (0, s.x)(a, a.rules.filter(({code: e}) => e === "target.finished"));
}
function verdictOnRun(e, n, t, {event: r, ref: i}) {
const a = (0, o._)(null, t, bareFacts(e, n, null, r));
const u = {
event: r,
ref: i,
announcing: true
};
return (0, s.x)(a, [ {
rule: "event",
outcome: "fail",
code: "event.not-allowed",
evidence: "verified",
facts: u
} ]);
}
}),
137: ((e, n, t) => {
t.r(n);
t.d(n, {
approve: () => approve
});
var o = t(9466);
var s = t(4586);
var r = t(4789);
var i = t(6381);
var a = t(1043);
var u = t(9962);
var l = t(8031);
var c = t(4391);
var d = t(2921);
var f = t(1294);
var m = t(2633);
function approveParts(e, n) {
const t = (0, d.w)(n);
const o = t.approve;
switch (e.kind) {
case "taken":
return [ (0, f.em)(takenSentence(e, n)), ...e.mayBeAutomatic ? [ (0, f.em)(o.mayBeAutomatic) ] : [], (0, 
f.em)(o.archive), ...e.trouble === null ? [] : [ (0, f.em)(o.trouble), ...(0, l.e)(e.trouble, t) ] ];

case "refused":
return (0, m.W)(e.faults, n).map(f.em);

case "no-mail":
return [ (0, f.em)(o.noMail) ];

case "public":
return [ (0, f.em)(o.public) ];

case "failed":
return [ (0, f.em)(o.failed), ...(0, l.e)(e.problem, t) ];
}
}
function takenSentence({answer: e, party: n, domain: t, intervention: o}, s) {
const {approve: r} = (0, d.w)(s);
const i = r.answers[e];
return r.taken(r.parties[n], i, (0, c.TL)(t), (0, c.TL)(o));
}
var p = t(4057);
var v = t(2585);
var g = t(3760);
var w = t(3024);
var k = t(2616);
const h = "mail";
function readBroughtMail(e) {
const n = fieldOf(e["GITHUB_EVENT_PATH"] ?? "");
if (n === null) return null;
(0, k.dK)(n);
const t = n.replace(/\s+/g, "");
if (t === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(t)) return null;
const o = Buffer.from(t, "base64").toString("latin1");
(0, k.dK)(o);
return `${o.replace(/[\r\n]+$/, "")}\r\n\r\n`;
}
function fieldOf(e) {
try {
const n = JSON.parse((0, w.readFileSync)(e, "utf8"));
const t = memberOf(memberOf(n, "inputs"), h);
return typeof t === "string" ? t : null;
} catch {
return null;
}
}
function memberOf(e, n) {
return typeof e === "object" && e !== null && Object.hasOwn(e, n) ? e[n] : void 0;
}
var b = t(1438);
var y = t(128);
var O = t(1402);
var I = t(8666);
var $ = t(3475);
var S = t(9378);
var x = t(2761);
var A = t(498);
function concludeApprove(e, n) {
const t = e.kind === "taken";
const o = approveParts(e, n);
const s = (0, d.w)(n).approve.heads[e.kind];
const r = (0, S.F)(o, n);
const i = t && e.trouble === null;
return (0, x.Q2)([ (0, f.R_)(`${t ? "✅" : "⛔"} ${s}`), ...o ], n, {
exitCode: t ? 0 : 1,
outputs: {
allowed: "false",
...t && {
"intervention-id": e.intervention
},
...t && e.issue !== null && {
"issue-number": String(e.issue)
}
},
annotations: i ? [] : [ {
level: t ? "warning" : "error",
title: s,
message: r
} ],
report: {
schema: 1,
mode: "approve",
...detailsOf(e, n),
versions: A.S
}
});
}
function detailsOf(e, n) {
switch (e.kind) {
case "taken":
{
const {answer: n, intervention: t, party: o, approver: s, domain: r, issue: i} = e;
return {
result: n,
intervention: t,
party: o,
approver: s,
domain: r,
"issue-number": i
};
}

case "refused":
return {
result: "refused",
faults: e.faults.map(({code: e}) => e)
};

case "failed":
return {
result: "failed",
"reason-codes": [ e.problem.code ],
reasons: (0, $.e2)([ e.problem.code ], n)
};

case "no-mail":
case "public":
return {
result: e.kind
};
}
}
var T = t(4166);
var M = t(1192);
var L = t(7400);
var R = t(1742);
async function approve(e, n = e => (0, s.k)(e)) {
const {inputs: t, context: o} = e;
const r = (0, T.$)(e);
try {
r.begin();
const s = readBroughtMail(process.env);
const i = (0, T._)(o);
const a = await (0, O.ZY)(r, i, void 0);
if (!a.ok) return unread(r, a.problem, e);
const u = a.value;
const {files: l, state: c} = u;
const d = t.language ?? l.solution.language ?? "en";
const f = {
language: d,
locate: l.locate,
file: null
};
const {event: m, ref: p} = o;
if (p !== `refs/heads/${c.defaultBranch}` || m !== "workflow_dispatch") {
const e = {
event: m,
ref: p
};
return (0, x.F_)((0, I.Yb)(r, l.files, l.solution, e), f);
}
if (l.files.kind !== "read") {
const e = l.files.kind === "unknown" ? l.files.problem : null;
const n = (0, I.Uw)(r, l.files, e, l.solution, m);
return (0, x.F_)(n, f);
}
const v = await broughtIn({
client: r,
standing: u,
context: o,
ask: n,
sender: t.mailFrom
}, s);
if (v.kind === "refused" && v.intervention !== void 0) await saySetAside(r, i, v, v.intervention, d);
if (v.kind !== "taken") return concludeApprove(v, d);
return concludeApprove(await withComment(r, i, v, d), d);
} finally {
r.close();
}
}
function unread(e, n, {inputs: t, context: o}) {
const s = {
kind: "unknown",
problem: n
};
const r = (0, I.Uw)(e, s, n, R.U, o.event);
return (0, x.F_)(r, {
language: t.language ?? "en",
locate: new Map,
file: null
});
}
async function broughtIn(e, n) {
const {client: t, standing: o, context: s, ask: r, sender: i} = e;
const {files: a, state: u} = o;
const {solution: l} = a;
if (u.visibility === "PUBLIC" && (0, g.ME)(l).length > 0) return {
kind: "public"
};
if (n === null) return {
kind: "no-mail"
};
const c = (0, y.M)(n);
if (!c.ok) return {
kind: "refused",
faults: c.faults
};
const {mail: d} = c;
const f = a.candidates.find(({intervention: {id: e, outcome: n}}) => n === void 0 && e === d.answer.intervention);
if (f === void 0) {
const {intervention: e} = d.answer;
return {
kind: "refused",
faults: [ {
code: "subject.other-intervention",
value: e
} ]
};
}
const {facts: m} = await (0, O.xS)(t, o, f, s);
if (m.landing?.known === false) return {
kind: "failed",
problem: m.landing.problem
};
if (!m.now.known) return {
kind: "failed",
problem: m.now.problem
};
const p = await (0, M.readMailKnowledge)(t, o.repository, u.tip, {
solution: l,
sender: i
});
if (!p.ok) return {
kind: "failed",
problem: p.problem
};
const {senders: v, isPublic: w} = p.value;
const k = {
intervention: {
id: f.intervention.id,
planDigest: f.planDigest
},
approvers: (0, g.ME)(l),
outsiders: (0, g.UE)(l, v),
stoodSince: m.landing?.value.noOtherSince ?? null,
now: m.now.value,
isPublicSuffix: w
};
const h = new Map;
for (const e of (0, b.b)(d, k.approvers)) h.set(e, await r(e));
const I = {
kind: "unavailable",
detail: ""
};
const $ = (0, b.B)(d, e => h.get(e) ?? I, k);
if (!$.ok) {
const {id: e} = f.intervention;
return {
kind: "refused",
faults: $.faults,
intervention: e
};
}
return recorded(e, f, $.answer, l);
}
async function recorded({client: e, standing: n, context: t}, o, s, {evidence: r}) {
const {repository: a, state: l} = n;
const {kind: c} = s;
const d = payloadOf(o, s, t.runId);
const f = r.approvals !== "recorded";
const m = {
client: e,
access: (0, i.j)(process.env),
demanded: f
};
const p = await (0, L._)(m, c, d);
if (p.kind !== "signed") return {
kind: "failed",
problem: p.problem
};
const v = {
kind: c,
payload: d,
token: p.token
};
const g = await (0, u.Bj)(e, a, l.tip, v);
if (!g.ok) return {
kind: "failed",
problem: g.problem
};
const {party: w, approver: k, domain: h, mayBeAutomatic: b} = s;
const {id: y} = o.intervention;
const O = {
answer: c,
intervention: y,
party: w,
approver: k,
domain: h,
mayBeAutomatic: b
};
return {
kind: "taken",
...O,
issue: null,
trouble: null
};
}
function payloadOf({intervention: e, planDigest: n}, t, s) {
return {
schema: 1,
object: "receipt",
intervention: e.id,
plan: n,
recipients: [],
party: t.party,
approver: t.approver,
domain: t.domain,
selector: t.selector,
key: t.keyHash,
headers: t.headersDigest,
"message-id": t.messageIdDigest,
date: (0, o.tK)(t.date),
"by-itself": t.mayBeAutomatic,
run: String(s)
};
}
async function saySetAside(e, n, t, o, s) {
const i = await (0, r.kd)(e, n, o);
if (!i.ok || i.value === null) return;
const u = `${(0, p.Y)(approveParts(t, s))}\n${(0, v.w)("mail", s)}\n`;
await (0, a.BC)(e, n, i.value.number, u);
}
async function withComment(e, n, t, o) {
const s = await (0, r.kd)(e, n, t.intervention);
if (!s.ok) return {
...t,
trouble: s.problem
};
if (s.value === null) return t;
const {number: i} = s.value;
const {quotes: u} = (0, d.w)(o);
const l = (0, c.M_)(takenSentence(t, o), u);
const f = `${l}\n\n${(0, v.w)("mail", o)}\n`;
const m = await (0, a.BC)(e, n, i, f);
return {
...t,
issue: i,
trouble: m.ok ? null : m.problem
};
}
}),
7400: ((e, n, t) => {
t.d(n, {
G: () => signPatiently,
_: () => sign
});
var o = t(8244);
var s = t(6381);
var r = t(6346);
var i = t(2489);
async function sign({client: e, access: n}, t, o) {
const a = (0, r.Ox)(t, o);
const u = await (0, s.G)(e, n, a);
if (!u.ok) return {
kind: n === null ? "not-set-up" : "failed",
problem: u.problem
};
if ((0, i.C)(u.value, a) !== null) return {
kind: "signed",
token: u.value
};
const l = {
why: "another-token",
values: {}
};
const c = {
code: "api.malformed",
request: u.request,
status: 200,
detail: ""
};
return {
kind: "failed",
problem: {
...c,
flaw: l
}
};
}
const a = {
all: 3e5,
between: 15e3
};
async function signPatiently(e, n, t) {
const s = performance.now() + a.all;
for (;;) {
const r = await sign(e, n, t);
const i = r.kind === "failed" && passes(r.problem);
if (!i || performance.now() + a.between > s) return r;
await (0, o.v)(a.between, e.client.signal);
}
}
function passes({status: e}) {
return e === null || e === 429 || e < 400 || e >= 500;
}
}),
8031: ((e, n, t) => {
t.d(n, {
e: () => problemSentences,
j: () => spaced
});
var o = t(4391);
var s = t(1294);
var r = t(9964);
function problemSentences(e, n) {
const {request: t, status: i, permission: a, permissions: u} = e;
const l = n.announce;
return [ (0, s.em)(l.problem((0, o.TL)(t), spaced(i, (0, r.R6)(e, n)))), ...a === void 0 ? [] : [ (0, 
s.em)(l.permission((0, o.TL)(a))) ], ...u === void 0 ? [] : [ (0, s.em)(l.permissions((0, 
o.TL)(u))) ], ...(0, r.n5)(e, n).map(s.em) ];
}
function spaced(e, n) {
return [ e ?? "", n ].filter(e => e !== "").join(" ");
}
}),
9378: ((e, n, t) => {
t.d(n, {
F: () => partsLine
});
var o = t(4391);
var s = t(2921);
function partsLine(e, n) {
const {quotes: t} = (0, s.w)(n);
const r = e.flatMap(e => e.kind === "sentence" && typeof e.text === "string" ? [ (0, 
o.M_)(e.text, t) ] : []);
return r.join(" ");
}
}),
8230: ((e, n, t) => {
t.d(n, {
T: () => sendByComment
});
var o = t(8244);
var s = t(1043);
var r = t(7827);
var i = t(9600);
var a = t(217);
var u = t(4182);
const l = {
problem: (0, r.Q)("GraphQL StaffComments", "record-not-listed"),
unsigned: false
};
function sendByComment(e, n, t) {
return e.client.uninterrupted(() => (0, i.E)(commentLedger(e, n), t));
}
function commentLedger(e, {messageId: n, looksFirst: t, claim: r, end: i, isAbout: c, attempts: d}) {
const {client: f, repository: m, issue: p, now: v, marks: g} = e;
const unwritten = (e, n = false) => ({
ok: false,
problem: {
problem: e,
unsigned: n
}
});
return {
messageId: n,
now: v,
unlisted: l,
looksFirst: t,
saysAll: i === null,
claim: async () => {
const e = await g.signed(r, p);
if (!e.ok) return {
...unwritten(e.problem, true),
certain: true
};
const n = await (0, s.BC)(f, m, p, e.text);
return n.ok ? {
ok: true,
value: n.value.id
} : {
...unwritten(n.problem),
certain: (0, a.vu)(n.problem)
};
},
attempts: async () => {
const n = await (0, u.G2)(e, c);
return n.ok ? {
ok: true,
value: d(n.value)
} : unwritten(n.problem);
},
withdraw: e => (0, s.Tu)(f, m, e),
record: async (e, n) => {
if (i === null) return {
ok: true,
value: {
at: v,
unsigned: null
}
};
const t = await g.signed(i(n), p, n.end === "sent");
const o = await (0, s.vv)(f, m, e, t.text);
if (!o.ok) return unwritten(o.problem);
const r = t.ok ? null : {
problem: t.problem,
unsigned: true
};
return {
ok: true,
value: {
at: v,
unsigned: r
}
};
},
wait: e => (0, o.v)(a.j2 * e, f.signal)
};
}
}),
2438: ((e, n, t) => {
t.d(n, {
Nl: () => giveUpCommented,
RW: () => sendCommented,
uu: () => takeAway
});
var o = t(1043);
var s = t(8446);
var r = t(8230);
var i = t(5079);
var a = t(4182);
function sendCommented(e, n) {
const {client: t, now: o} = e;
const {messageId: s, letter: a, post: u, name: l} = n;
return (0, r.T)(e, formOf(e, n), () => (0, i.cK)(t, a, {
messageId: s,
date: o
}, u, l));
}
function formOf({now: e}, n) {
const {messageId: t, marker: o, text: r, others: i = []} = n;
const write = n => [ ...o === void 0 ? [] : [ o ], (0, s.Ge)("begun", bare(t), e), ...n === null ? [] : [ (0, 
s.Ge)(n.end, bare(t), e) ], "", r(n?.posted ?? null) ].join("\n");
const attemptsOf = n => {
const {id: t, body: o, trust: r} = n;
const i = (0, s.qw)([ o ]);
if (r === "ours") return i.map(e => ({
...e,
key: t,
messageId: `<${e.messageId}>`
}));
if (r !== "edited" && i.length === 0) return [];
return [ {
key: t,
messageId: (0, s.vt)(t),
at: e,
end: "unknown"
} ];
};
return {
messageId: t,
looksFirst: true,
claim: write(null),
end: write,
isAbout: ({body: e, edited: n}) => o === void 0 || n || e.split(/\r?\n/).includes(o),
attempts: e => [ ...i, ...e.flatMap(attemptsOf) ]
};
}
async function giveUpCommented(e, n) {
const t = await (0, a.G2)(e);
if (!t.ok) return t;
const o = t.value.filter(({id: e, body: t, trust: o}) => {
const r = t.includes(bare(n)) || (0, s.vt)(e) === n;
return r && (o !== "ours" || (0, s.qw)([ t ]).every(({end: e}) => e !== "sent"));
});
return takeAway(e, o);
}
async function takeAway({client: e, repository: n}, t) {
let s = {
ok: true,
value: null,
request: "",
next: null
};
for (const {id: r} of t) {
s = await (0, o.Tu)(e, n, r);
if (!s.ok) break;
}
return s;
}
function bare(e) {
return e.replace(/^<|>$/g, "");
}
}),
8997: ((e, n, t) => {
t.d(n, {
n: () => withStrangeMarks
});
var o = t(2921);
var s = t(1294);
const r = 20;
function markParts({foreign: e, doubtful: n}, t) {
const {marks: i} = (0, o.w)(t);
const listed = e => e.slice(0, r).map(e => `#${e}`).join(", ");
return [ ...e.length === 0 ? [] : [ (0, s.em)(i.foreign(listed(e))) ], ...n.length === 0 ? [] : [ (0, 
s.em)(i.doubtful(listed(n))) ] ];
}
var i = t(9378);
var a = t(2761);
function withStrangeMarks(e, n, t) {
const o = markParts(n, t);
if (o.length === 0) return e;
return (0, a.dK)(e, o, t, {
annotations: [ {
level: "warning",
title: "marks",
message: (0, i.F)(o, t)
} ],
facts: {
"unsigned-issues": n.foreign,
"doubtful-issues": n.doubtful
}
});
}
}),
217: ((e, n, t) => {
t.d(n, {
Cp: () => receiptLedger,
V9: () => giveUpReceipt,
j2: () => a,
vu: () => isRefusal
});
var o = t(8244);
var s = t(9962);
var r = t(7827);
const i = (0, r.Q)("GET /repos/{owner}/{repo}/deployments", "record-not-listed");
const a = 1e3;
function receiptLedger({client: e, repository: n, content: t}, r, u, l) {
let c = false;
return {
messageId: t.messageId,
now: l,
unlisted: i,
looksFirst: false,
saysAll: false,
claim: async () => {
const o = await (0, s.zk)(e, n, t, r);
return o.ok ? o : {
...o,
certain: isRefusal(o.problem)
};
},
attempts: async () => {
const isLast = ({createdAt: e}) => e <= u;
const o = await (0, s.wr)(e, n, t.kind, isLast);
if (!o.ok) return o;
const r = o.value.filter(({createdAt: e}) => e > u).filter(({payload: e}) => e?.interventionId === t.interventionId).filter(({payload: e}) => e?.planDigest === t.planDigest).toSorted((e, n) => e.id - n.id);
const i = [];
for (const {id: o, createdAt: a, payload: u} of r) {
const r = u?.messageId ?? "";
const l = r === t.messageId && !c;
const d = l ? null : await (0, s.Gq)(e, n, o);
if (d?.ok === false) return d;
i.push({
key: o,
messageId: r,
...endOf(d?.value ?? null, a)
});
}
return {
ok: true,
value: i
};
},
withdraw: t => (0, s.hx)(e, n, t),
record: async (t, {end: o}) => {
c = true;
if (o === "unknown") return recordedAt(l);
if (o === "failed") {
const o = await (0, s.hx)(e, n, t);
return o.ok ? recordedAt(l) : o;
}
const r = await (0, s.JW)(e, n, t);
return r.ok ? recordedAt(r.value.created_at) : r;
},
wait: n => (0, o.v)(a * n, e.signal)
};
}
function recordedAt(e) {
return {
ok: true,
value: {
at: e,
unsigned: null
}
};
}
function endOf(e, n) {
if (e === null) return {
at: n,
end: null
};
return e.kind === "delivered" ? {
at: e.at,
end: "sent"
} : {
at: n,
end: "failed"
};
}
const u = [ "announcement", "notification", "withdrawal" ];
async function giveUpReceipt(e, n, t) {
const isMeant = ({payload: e}) => e?.messageId === t;
let o = "";
for (const t of u) {
const r = await (0, s.wr)(e, n, t, isMeant);
if (!r.ok) return r;
o = r.request;
const i = r.value.find(isMeant);
if (i === void 0) continue;
const a = await (0, s.Gq)(e, n, i.id);
if (!a.ok) return a;
const u = a.value === null ? await (0, s.hx)(e, n, i.id) : a;
if (!u.ok) return u;
}
return {
ok: true,
value: null,
request: o,
next: null
};
}
function isRefusal({status: e}) {
return e !== null && [ 400, 401, 403, 404, 409, 410, 422, 429 ].includes(e);
}
}),
9773: ((e, n, t) => {
t.r(n);
t.d(n, {
request: () => request_request
});
var o = t(1346);
var s = t(8328);
var r = t(7992);
var i = t(3995);
var a = t(2669);
var u = t(8232);
var l = t(1742);
var c = t(2266);
var d = t(8666);
var f = t(4166);
var m = t(2761);
var p = t(5987);
var v = t(2617);
var g = t(7223);
var w = t(5079);
var k = t(1584);
var h = t(8997);
var b = t(3193);
var y = t(8031);
var O = t(1294);
var I = t(9378);
var $ = t(4729);
var S = t(4391);
var x = t(1114);
var A = t(2585);
var T = t(2921);
function requestParts(e, n) {
const t = (0, T.w)(n).request;
const list = e => e.map(S.TL).join(", ");
switch (e.kind) {
case "sent":
return [ (0, O.em)(t.sent(list(e.to), (0, S.TL)(e.messageId))) ];

case "told":
return [ (0, O.em)(t.told) ];

case "rival":
return [ (0, O.em)(t.rival) ];

case "sending":
return [ (0, O.em)(t.sending((0, S.TL)(e.messageId))), (0, O.em)(t.ifItDidNot((0, 
S.TL)(e.messageId))) ];

case "unknown":
return [ (0, O.em)(t.unknown((0, S.TL)(e.messageId))), (0, O.em)(t.ifItDidNot((0, 
S.TL)(e.messageId))) ];

case "earlier-unknown":
return [ (0, O.em)(t.earlierUnknown), (0, O.em)(e.messageId === null ? t.recordChanged : t.ifItDidNot((0, 
S.TL)(e.messageId))) ];

case "by-hand":
{
const {path: n, to: o, subject: s, fromKnown: r} = e;
const i = (0, O.em)(t.byHand((0, S.TL)(n), list(o), (0, S.TL)(s)));
const a = (0, O.P_)(t.wholeLetter, e.letter);
return r ? [ i, a ] : [ i, (0, O.em)(t.setSender), a ];
}

case "not-sent":
{
const {announce: o} = (0, T.w)(n);
const s = e.detail === "" ? "" : ` (${(0, S.TL)(e.detail)})`;
return [ (0, O.em)(t.notSent(`${o.refusals[e.why]}${s}`)), ...(0, $.g)(e, o).map(O.em) ];
}

case "incomplete":
return [ (0, O.em)(t.incomplete(list(e.missing))) ];

case "failed":
return [ (0, O.em)(t.problem), ...(0, y.e)(e.problem, (0, T.w)(n)) ];
}
}
function requestIssueBody(e, n, t, o) {
const s = (0, T.w)(o).request;
const r = [ e, t.map(e => `@${e}`).join(" "), s.tasks, (0, x.TM)(s.wholeLetter, n), (0, 
A.w)("modes", o) ];
return `${r.filter(e => e !== "").join("\n\n")}\n`;
}
function requestTitle(e, n) {
return (0, T.w)(n).request.letters[e];
}
var M = t(498);
function concludeRequest(e, n, t, o, s) {
const r = (0, T.w)(s).request;
const i = n.kind === "sent" || n.kind === "told";
const a = n.kind === "sent" && o?.unsigned === true;
const u = i && !a;
const l = [ ...requestParts(n, s), ...o === null ? [] : [ (0, O.em)(a ? r.notSigned : r.issueTrouble), ...(0, 
y.e)(o.problem, (0, T.w)(s)) ], ...t === null ? [] : [ (0, O.em)(r.issueAt(t)) ] ];
const c = r.head(requestTitle(e, s), i);
const d = (0, I.F)(l, s);
return (0, m.Q2)([ (0, O.R_)(c), ...l ], s, {
exitCode: u ? 0 : 1,
outputs: {
allowed: "false",
...t !== null && {
"issue-number": String(t)
}
},
annotations: i && o === null ? [] : [ {
level: u ? "warning" : "error",
title: c,
message: d
} ],
report: {
schema: 1,
mode: "request",
letter: e,
result: n.kind,
"message-id": "messageId" in n ? n.messageId : null,
"issue-number": t,
versions: M.S
}
});
}
var L = t(6056);
function requestLetter(e, n) {
if (e.name.trim() === "") return {
missing: [ "name" ]
};
if (n === null) return (0, L.q)("architecture", {
solution: e
});
const {kind: t, subject: o} = n;
return t === "question" ? (0, L.q)(t, {
solution: e,
subject: o,
question: n.question
}) : (0, L.q)(t, {
solution: e,
subject: o,
elements: n.elements ?? [],
justification: n.justification
});
}
var R = t(1043);
var C = t(4057);
var D = t(2438);
const z = "ezdrav-request";
const {createHash: _} = process.getBuiltinModule("node:crypto");
async function sendRequest(e, n, t, o) {
const {client: s, repository: r, solution: i, post: a, language: u, now: l, marks: c} = e;
const d = (0, w.tI)(`ezdrav-${n}`, a);
const f = `ezdrav-${n}`;
if (a.server === null) {
const e = await (0, w.fU)(t, {
messageId: d,
date: l
}, a, f);
return {
result: resultOf(e, t, d),
issue: null,
trouble: null
};
}
const {to: m, subject: p, text: v} = t;
const g = _("sha256").update(JSON.stringify([ m, p, v ])).digest("hex");
const k = `\x3c!-- ezdrav:request:${g.slice(0, 32)} --\x3e`;
const {assignees: h} = i.contacts;
const b = requestTitle(n, u);
const y = requestIssueBody(k, v, h, u);
const O = {
label: z,
marker: k,
title: b,
body: y,
assignees: h
};
const I = await (0, R.Fo)(s, r, O, async e => e);
if (!I.ok) return {
result: {
kind: "failed",
problem: I.problem
},
issue: null,
trouble: null
};
const {issue: $} = I.value;
const {number: S} = $;
const x = {
client: s,
repository: r,
issue: S,
now: l,
marks: c
};
const failed = e => ({
result: {
kind: "failed",
problem: e
},
issue: S,
trouble: null
});
if (o !== void 0) {
const e = await (0, D.Nl)(x, o);
if (!e.ok) return failed(e.problem);
}
const said = e => {
const n = e === null ? {
kind: "sending",
messageId: d
} : resultOf(e, t, d);
return `${(0, C.Y)(requestParts(n, u))}\n${(0, A.w)("modes", u)}\n`;
};
const T = inText($.body, e);
const M = await (0, D.RW)(x, {
messageId: d,
letter: t,
post: a,
name: f,
text: said,
others: T
});
switch (M.kind) {
case "not-claimed":
return failed(M.problem.problem);

case "yielded":
return {
result: earlierResult(M.to),
issue: S,
trouble: null
};

case "delivered":
{
const {recorded: e} = M;
const n = resultOf(M.delivery.posted, t, d);
return {
result: n,
issue: S,
trouble: e.ok ? e.value.unsigned : e.problem
};
}
}
}
function earlierResult({kind: e, messageId: n}) {
switch (e) {
case "sent":
return {
kind: "told"
};

case "claimed":
return {
kind: "rival"
};

case "unknown":
return {
kind: "earlier-unknown",
messageId: n === "" ? null : n
};
}
}
const j = 0;
function inText(e, {now: n, marks: t}) {
if (t.terms === "demanded") return [];
const o = /^<!-- ezdrav:request-mail:(\w+) -->\r?$/m.exec(e)?.[1];
if (o === void 0 || o === "none") return [];
const s = o === "sent" && t.terms !== "mute" ? "sent" : "unknown";
return [ {
key: j,
messageId: "",
at: n,
end: s
} ];
}
function resultOf(e, {to: n, subject: t, text: o}, s) {
switch (e.kind) {
case "sent":
return {
kind: "sent",
to: n,
messageId: s
};

case "unknown":
return {
kind: "unknown",
messageId: s
};

case "not-sent":
return {
kind: "not-sent",
why: e.why,
status: e.status,
detail: e.detail
};

case "by-hand":
return {
...e,
to: n,
subject: t,
letter: o
};
}
}
const q = "architecture, .ezdrav/requests/NAME.yml";
async function request_request(e, n = {}) {
const {inputs: t, context: o} = e;
const i = t.request ?? "";
if (i !== "architecture" && !(0, u.d)(i)) throw new c.dz("request", q);
const a = (0, w.C8)(t, n);
const y = (0, f.$)(e);
const O = (0, f._)(o);
const unusable = (e, n, s = null) => {
const r = n === null ? {
kind: "invalid",
diagnostics: e
} : {
kind: "unknown",
problem: n
};
const i = (0, d.Uw)(y, r, n, l.U, o.event);
const a = t.language ?? s?.solution.language ?? "en";
return (0, m.F_)(i, {
language: a,
locate: s?.locate ?? new Map,
file: null
});
};
try {
y.begin();
const e = await (0, s.Nu)(y, O, null);
if (!e.ok) return unusable([], e.problem);
const n = await (0, v.m)(y, O, e.value, void 0);
if (n.files.kind === "unknown") return unusable([], n.files.problem, n);
const u = n.diagnostics.filter(({file: e}) => e === p.hq);
const l = await readWanted(y, O, e.value, i);
const c = await (0, b.I)(y, O);
if (l.problem !== null || l.diagnostics.length > 0 || u.length > 0) return unusable([ ...u, ...l.diagnostics ], l.problem, n);
if (!c.known) return unusable([], c.problem, n);
const {solution: d} = n;
const f = t.language ?? d.language ?? "en";
const held = e => (0, g.N$)(e, n, f);
const m = l.value?.kind ?? "architecture";
const w = requestLetter(d, l.value);
if (!(0, r.D)(w)) {
const e = l.value === null || w.missing.includes("name") ? p.hq : i;
const n = w.missing.map(n => `${n} (${e})`);
return held(concludeRequest(m, {
kind: "incomplete",
missing: n
}, null, null, f));
}
const {defaultBranch: I} = e.value;
const {runId: $} = o;
const S = await (0, k.O)({
client: y,
repository: O,
defaultBranch: I,
solution: d,
runId: $
});
const x = {
client: y,
repository: O,
solution: d,
post: a,
language: f,
now: c.value,
marks: S
};
const {result: A, issue: T, trouble: M} = await sendRequest(x, m, w, t.sendAgain);
const L = concludeRequest(m, A, T, M, f);
return held((0, h.n)(L, S.strange, f));
} finally {
y.close();
}
}
async function readWanted(e, n, t, s) {
if (s === "architecture") return {
value: null,
diagnostics: [],
problem: null
};
const r = t.files.find(e => e.path === s);
const l = a.o5.bytes;
let c = r === void 0 ? {
unread: "missing"
} : (0, i._p)(r) ?? B;
if (r !== void 0 && c === B) if (r.size > l) c = {
unread: "too-large",
size: r.size,
limit: l
}; else {
const t = await (0, o.b4)(e, n, [ r.oid ]);
if (!t.ok) return {
value: null,
diagnostics: [],
problem: t.problem
};
c = t.value.get(r.oid) ?? B;
}
const d = (0, u.i)(s, c);
return d.ok ? {
value: d.value,
diagnostics: [],
problem: null
} : {
value: null,
diagnostics: d.diagnostics,
problem: null
};
}
const B = new Uint8Array;
}),
9600: ((e, n, t) => {
t.d(n, {
E: () => sendOnce
});
var o = t(5337);
const s = 3;
async function sendOnce(e, n) {
if (e.looksFirst) {
const n = await e.attempts();
if (!n.ok) return {
kind: "not-claimed",
problem: n.problem
};
const t = (0, o.b)(n.value, e.now);
if (t.kind !== "none") return {
kind: "yielded",
to: t
};
}
const t = await e.claim();
if (!t.ok && t.certain) return {
kind: "not-claimed",
problem: t.problem
};
const s = await findOwn(e);
if (!s.ok || s.value.kind === "unlisted") {
const n = e.saysAll && !s.ok;
if (t.ok && !n) await e.withdraw(t.value);
const o = t.ok ? e.unlisted : t.problem;
return {
kind: "not-claimed",
problem: s.ok ? o : s.problem
};
}
const {own: r} = s.value;
if (s.value.kind === "other") {
await e.withdraw(r.key);
return {
kind: "yielded",
to: s.value.to
};
}
const i = await n();
return {
kind: "delivered",
key: r.key,
delivery: i,
recorded: await recordEnd(e, r, i)
};
}
async function findOwn(e) {
for (let n = 1; ;n += 1) {
const t = await e.attempts();
if (!t.ok) return t;
const r = (0, o.L)(t.value, e.messageId, e.now);
if (r.kind !== "unlisted" || n === s) return {
ok: true,
value: r
};
await e.wait(n);
}
}
async function recordEnd(e, n, t) {
for (let o = 1; ;o += 1) {
const r = await e.record(n.key, t);
if (r.ok || o === s) return r;
await e.wait(o);
const i = await e.attempts();
const a = i.ok ? i.value.find(({messageId: e}) => e === n.messageId) : null;
if (a?.end === t.end) return {
ok: true,
value: {
at: a.at,
unsigned: null
}
};
}
}
}),
4729: ((e, n, t) => {
t.d(n, {
g: () => mailRemedy
});
function isForNow(e) {
return e !== null && e >= 400 && e < 500;
}
function mailRemedy({why: e, status: n}, t) {
return isForNow(n) ? [ t.tryLater ] : [ t.mailRemedies[e], t.sendAgain ];
}
}),
7308: ((e, n, t) => {
t.d(n, {
R: () => readJobs
});
var o = t(3619);
var s = t(9339);
var r = t(1028);
const i = o.FsL(o.Ikc({
jobs: o.YOg(o.Ikc({
run_id: o.aig(),
name: o.YjP(),
run_attempt: o.lqM(o.aig()),
started_at: r.u,
completed_at: o.mee(r.u),
conclusion: o.mee(o.YjP()),
steps: o.lqM(o.YOg(o.Ikc({
name: o.YjP(),
conclusion: o.mee(o.YjP()),
started_at: o.cl6(r.u)
})))
}))
}), o.pdi(({jobs: e}) => e));
const a = 10;
async function readJobs(e, n, t) {
const o = await e.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
...(0, s.H5)(n),
run_id: t,
filter: "all"
}, i, a);
const r = (0, s.dT)(o, e => e.run_id === t);
if (!r.ok) return r;
const u = r.value.map(e => ({
name: e.name,
attempt: e.run_attempt ?? 1,
startedAt: e.started_at,
completedAt: e.completed_at,
conclusion: e.conclusion,
steps: (e.steps ?? []).map(({name: e, conclusion: n, started_at: t}) => ({
name: e,
conclusion: n,
startedAt: t ?? null
}))
}));
return {
...r,
value: u
};
}
}),
1269: ((e, n, t) => {
t.r(n);
t.d(n, {
close: () => close_close
});
var o = t(4789);
var s = t(1043);
var r = t(8328);
var i = t(7308);
var a = t(1742);
var u = t(6383);
var l = t(9466);
const c = /deploy|namest|release|izda|prod/i;
const d = /\b(?:gate|ezdrav|preverjanje|vrata)\b/i;
const f = /deploy|namest|migra|roll.?out|upgrade|nadgra/i;
const m = /clos|zapr|zaklj/i;
const p = /roll.?back|back.?out|povrn|vrnitev|revert/i;
const v = /^(?:set up job|set up runner|complete job|complete runner|initialize containers|stop containers|post .*)$/i;
function timelineOf(e, n, t) {
const o = e.filter(e => didAnything(e) && !wasRefused(e, n));
const s = e.every(({name: n}) => n === e[0]?.name);
const r = o.filter(e => e.completedAt !== null || s || deploys(e));
const i = r.filter(({name: e}) => c.test(e));
const a = i.length > 0 ? i : r;
if (a.length === 0 || i.length === 0 && wasSkipped(e, r)) return {
kind: "nothing-done"
};
const u = Math.min(...a.map(e => e.startedAt));
const d = r.filter(e => a.includes(e) || e.startedAt >= u);
const f = d.filter(e => a.includes(e) || p.test(e.name));
const m = Math.max(...f.map(e => e.attempt));
return {
kind: "carried-out",
startedAt: (0, l.B9)(Math.min(...a.map(workBegan))),
endedAt: (0, l.B9)(Math.max(...d.map(e => endOf(e, t)))),
ending: endingOf(f.filter(e => e.attempt === m)),
jobs: [ ...new Set(d.map(({name: e}) => e)) ]
};
}
function workBegan(e) {
const n = gateAt(e.steps);
if (n < 0 || e.steps[n]?.conclusion !== "success") return e.startedAt;
const t = e.steps.slice(n + 1).find(({name: e, conclusion: n}) => !v.test(e) && n !== "skipped");
return t?.startedAt ?? e.startedAt;
}
function gateAt(e) {
const n = e.findIndex(({name: e}) => d.test(e) && !f.test(e));
return e.slice(0, Math.max(0, n)).some(didWork) ? -1 : n;
}
function didWork({name: e, conclusion: n}) {
return f.test(e) && n !== null && n !== "skipped";
}
function wasSkipped(e, n) {
return e.some(e => !didAnything(e) && f.test(e.name)) && !n.some(({steps: e}) => e.some(didWork));
}
function deploys(e) {
if (m.test(e.name)) return false;
const n = stepsOf(e).filter(({conclusion: e}) => e !== null);
return c.test(e.name) || n.some(({name: e}) => c.test(e) || d.test(e));
}
function endOf({completedAt: e}, n) {
return e ?? (0, l.B9)(n - n % 1e3);
}
function didAnything({conclusion: e}) {
return e !== "skipped";
}
function stepsOf(e) {
return e.steps.filter(({name: e}) => !v.test(e));
}
const g = new Set([ "failure", "cancelled", "timed_out" ]);
function wasRefused(e, {schedule: n, urgent: t}) {
if (e.conclusion !== null && !g.has(e.conclusion)) return false;
const o = stepsOf(e);
const s = o.findIndex(({conclusion: e}) => g.has(e ?? ""));
if (s < 0) return false;
const r = o.slice(s + 1).some(({conclusion: e}) => e !== null && e !== "skipped");
if (r) return false;
const i = gateAt(o);
if (i >= 0 || s > 0) return s === i;
const a = t === void 0 && (e.completedAt !== null && e.completedAt < n.start || e.startedAt >= n.end);
return a && !f.test(String(o[s]?.name));
}
function endingOf(e) {
const n = e.flatMap(stepsOf);
const t = e.some(({conclusion: e}) => e !== null && e !== "success") || n.some(({conclusion: e}) => g.has(e ?? ""));
if (!t) return "completed";
if (n.length === 0 && e.every(({conclusion: e}) => e === "cancelled")) return "cancelled";
const o = [ ...n, ...e ].some(({name: e, conclusion: n}) => p.test(e) && n === "success");
return o ? "rolled-back" : "failed";
}
function observedIn(e) {
if (e?.kind !== "carried-out") return null;
const {startedAt: n, endedAt: t, ending: o} = e;
return o === "cancelled" ? {
startedAt: void 0,
endedAt: void 0,
ending: o
} : {
startedAt: n,
endedAt: t,
ending: o
};
}
function merged(e, n) {
if (e === null || n === null) return e ?? n;
if (e.startedAt === void 0 || e.endedAt === void 0) return n;
if (n.startedAt === void 0 || n.endedAt === void 0) return e;
const [t, o] = e.endedAt < n.endedAt ? [ e, n ] : [ n, e ];
return {
startedAt: (0, l.B9)(Math.min(e.startedAt, n.startedAt)),
endedAt: o.endedAt,
ending: t.endedAt === o.endedAt ? e.ending : o.ending
};
}
var w = t(4729);
var k = t(8031);
var h = t(7035);
var b = t(7209);
var y = t(7649);
var O = t(2921);
function outcomeBlock(e, n) {
const t = (0, O.w)(n).close;
const {startedAt: o, endedAt: s, result: r, downtimeMinutes: i, deviations: a = ""} = e;
return [ "outcome:", ...o === void 0 ? [] : [ `  started-at: ${written(o)}` ], ...s === void 0 ? [] : [ `  ended-at: ${written(s)}` ], "  result:" + (r === null ? `  # ${t.chooseResult}` : ` ${r}`), ...i === void 0 ? [] : [ `  downtime-minutes: ${i}` ], `  deviations: ${JSON.stringify(a)}` ].join("\n");
}
function outcomeCommand(e, n) {
const {startedAt: t, endedAt: o, result: s, downtimeMinutes: r} = n;
return [ `ezdrav record outcome ${(0, y.r)(e)}`, ...s === null ? [] : [ `--result ${s}` ], ...t === void 0 ? [] : [ `--started ${written(t)}` ], ...o === void 0 ? [] : [ `--ended ${written(o)}` ], ...r === void 0 ? [] : [ `--downtime-minutes ${r}` ] ].join(" ");
}
function deviationSentence({kind: e, minutes: n}, t) {
const {close: o, moments: s} = (0, O.w)(t);
const r = n === 0 ? o.lessThanAMinute : s.length(n * l.pY, "down");
return o.deviationKinds[e](r.replaceAll(" ", " "));
}
function written(e) {
return `${(0, b.dE)(e)}:${(0, l.tK)(e).slice(17, 19)}${(0, b.HA)(e)}`;
}
var I = t(4391);
var $ = t(1294);
function outcomeParts(e) {
const {intervention: n, outcome: t, jobs: o, path: s, language: r} = e;
const i = (0, O.w)(r).close;
const {stamp: a, length: u} = (0, O.w)(r).moments;
const {startedAt: c, endedAt: d, result: f, downtimeMinutes: m, deviations: p, from: v} = t;
const g = (0, h.Y)(n, t);
const {start: w, end: k} = n.schedule;
const b = c !== void 0 && d !== void 0 ? u((0, l.OJ)(c, d) * l.pY, "down") : "–";
return [ {
kind: "heading",
text: i.head(n.id)
}, (0, $.em)(i.results[f ?? "not-known"]), ...c === void 0 ? [] : [ (0, $.em)(i.started(a(c))) ], ...d === void 0 ? [] : [ (0, 
$.em)(i.ended(a(d), b)) ], (0, $.em)(i.announced(a(w), a(k))), ...deviationParts(g, d !== void 0, i, r), ...m === void 0 ? [] : [ (0, 
$.em)(i.downtime(m)) ], ...p === void 0 || p.trim() === "" ? [] : [ (0, $.em)(i.deviations((0, 
I.TL)(p))) ], ...v === "file" ? [ (0, $.em)(i.fromFile) ] : [], ...seenParts(t, r), ...o.length === 0 || c === void 0 || v === "file" ? [] : [ (0, 
$.em)(i.fromJobs(o.map(I.TL).join(", "))) ], ...reportParts(e.report, r), ...v === "file" ? [] : [ ...f === null ? [ (0, 
$.em)(i.notKnownYet) ] : [], (0, $.em)(i.commitIt((0, I.TL)(s), (0, I.TL)(outcomeCommand(n.id, t)))), {
kind: "block",
text: outcomeBlock(t, r)
} ] ];
}
function seenParts(e, n) {
const {from: t, seen: o} = e;
if (t === "run" || o === null) return [];
const s = (0, O.w)(n).close;
const {stamp: r} = (0, O.w)(n).moments;
const {startedAt: i, endedAt: a, ending: l} = o;
const c = (0, u.W)(e);
const d = i === void 0 || a === void 0 ? [] : [ (0, $.em)(s.seenTimes(r(i), r(a))) ];
return [ (0, $.em)(s.seen[l]), ...d, ...c.length === 0 ? [] : [ (0, $.em)(contradictionSentence(e, n)) ] ];
}
function contradictionSentence(e, n) {
const t = (0, O.w)(n).close;
const o = (0, u.W)(e).map(e => t.contradictions[e]);
return t.contradiction(o.join(", "));
}
function deviationParts(e, n, t, o) {
if (e.length > 0) return e.map(e => (0, $.em)(`⚠️ ${deviationSentence(e, o)}`));
return n ? [ (0, $.em)(t.noDeviations) ] : [];
}
function reportParts(e, n) {
const t = (0, O.w)(n).close.report;
switch (e.kind) {
case "not-asked":
return [ (0, $.em)(t.notAsked) ];

case "already":
return [ (0, $.em)(t.already) ];

case "earlier-unknown":
return [ (0, $.em)(t.earlierUnknown((0, I.TL)(e.letter))) ];

case "rival":
return [ (0, $.em)(t.rival) ];

case "waiting":
return [ (0, $.em)(t.waiting) ];

case "not-recorded":
return [ (0, $.em)(t.notRecorded) ];

case "sending":
return [ (0, $.em)(t.sending((0, I.TL)(e.messageId))) ];

case "unknown":
return [ (0, $.em)(t.unknown((0, I.TL)(e.messageId))) ];

case "sent":
{
const n = e.to.map(I.TL).join(", ");
return [ (0, $.em)(t.sent(n, (0, I.TL)(e.messageId))) ];
}

case "not-sent":
{
const {announce: o} = (0, O.w)(n);
const s = e.detail === "" ? "" : ` (${(0, I.TL)(e.detail)})`;
return [ (0, $.em)(t.notSent(`${o.refusals[e.why]}${s}`)), ...(0, w.g)(e, o).map($.em) ];
}

case "incomplete":
return [ (0, $.em)(t.incomplete(e.missing.map(I.TL).join(", "))) ];
}
}
function troubleParts(e, n) {
const t = (0, O.w)(n).close;
return e.flatMap(({at: e, problem: o}) => [ (0, $.em)(t.failed[e]), ...(0, k.e)(o, (0, 
O.w)(n)) ]);
}
function isReported({kind: e}) {
return e === "not-asked" || e === "already" || e === "sent" || e === "waiting";
}
var S = t(4057);
var x = t(9103);
var A = t(8666);
var T = t(4166);
function keepingParts(e, n) {
const {keeping: t} = (0, O.w)(n).close;
switch (e.kind) {
case "not-given":
return [ (0, $.em)(t.notGiven) ];

case "kept":
return [ (0, $.em)(t.kept) ];

case "already":
return [ (0, $.em)(t.already) ];

case "refused":
return [ (0, $.em)(t.refused[e.why]) ];

case "problem":
return [];
}
}
var M = t(9378);
var L = t(2761);
var R = t(498);
var C = t(3475);
function concludeClosed(e, n) {
const {intervention: t, planDigest: o, path: s, outcome: r, report: i, language: a} = e;
const l = (0, O.w)(a).close;
const {issue: c, confirmation: d, review: f, troubles: m, keeping: p} = n;
const v = c !== null && m.every(({at: e}) => e !== "close");
const g = troubleParts(m, a);
const w = keepingParts(p, a);
const k = [ ...outcomeParts(e), ...v ? [ (0, $.em)(l.closed(c)) ] : [], ...d === null ? [] : [ (0, 
$.em)(l.confirmation(d)) ], ...f === null ? [] : [ (0, $.em)((0, O.w)(a).review.opened(f)) ], ...w, ...g ];
const b = (0, h.Y)(t, r);
const y = (0, u.W)(r);
const I = m.length === 0 && isReported(i) && p.kind !== "refused";
const warn = e => ({
level: "warning",
title: t.id,
message: e,
file: s
});
return (0, L.Q2)(k, a, {
exitCode: I ? 0 : 1,
outputs: {
allowed: "false",
"intervention-id": t.id,
"plan-digest": o,
...c !== null && {
"issue-number": String(c)
}
},
annotations: [ ...b.map(e => warn(deviationSentence(e, a))), ...y.length === 0 ? [] : [ warn(contradictionSentence(r, a)) ], ...r.result === null ? [ warn(l.results["not-known"]) ] : [], ...errors(isReported(i) ? [ ...p.kind === "refused" ? w : [], ...g ] : k, I, a) ],
report: {
schema: 1,
mode: "close",
intervention: {
id: t.id,
"plan-digest": o,
file: s
},
outcome: {
"started-at": isoOf(r.startedAt),
"ended-at": isoOf(r.endedAt),
result: r.result,
from: r.from,
departures: b.map(({kind: e}) => e),
run: r.seen === null ? null : {
"started-at": isoOf(r.seen.startedAt),
"ended-at": isoOf(r.seen.endedAt),
ending: r.seen.ending
},
contradictions: y
},
"closing-report": i.kind,
verdict: p.kind === "refused" ? p.why : p.kind,
"issue-number": c,
"confirmation-issue-number": d,
"review-issue-number": f,
failed: m.map(e => failed(e, a)),
versions: R.S
}
});
}
function failed({at: e, problem: n}, t) {
return {
at: e,
code: n.code,
"help-url": (0, C.Xz)(n.code, t)
};
}
function isoOf(e) {
return e === void 0 ? null : (0, l.tK)(e);
}
function errors(e, n, t) {
if (n) return [];
return [ {
level: "error",
title: "close",
message: (0, M.F)(e, t)
} ];
}
function concludeNothingDone({intervention: e, planDigest: n, path: t}, {troubles: o, kept: s}, r, i) {
const a = (0, O.w)(i).close;
const u = [ ...o, ...s.kind === "problem" ? [ {
at: "verdict",
problem: s.problem
} ] : [] ];
const l = u.length === 0 && s.kind !== "refused";
const c = [ (0, $.R_)(a.nothingHead(e.id)), ...u.length > 0 ? troubleParts(u, i) : [ (0, 
$.em)(r ? a.nothingDone : a.notOfThisRun((0, I.TL)(t), (0, I.TL)(`ezdrav record outcome ${(0, 
y.r)(e.id)}`))) ], ...s.kind === "not-given" ? [] : keepingParts(s, i) ];
return (0, L.Q2)(c, i, {
exitCode: l ? 0 : 1,
outputs: {
allowed: "false",
"intervention-id": e.id,
"plan-digest": n
},
annotations: errors(c, l, i),
report: {
schema: 1,
mode: "close",
intervention: {
id: e.id,
"plan-digest": n
},
outcome: null,
failed: u.map(e => failed(e, i)),
versions: R.S
}
});
}
var D = t(2585);
function confirmationIssue({id: e}, n, t, o, s) {
const r = (0, O.w)(s).confirmation;
const {stamp: i} = (0, O.w)(s).moments;
const a = n.map(([e, {by: n, at: t}]) => (0, I.AO)(r.given(r.parties[e], (0, I.TL)(n), i(t))));
const u = [ t, o.map(e => `@${e}`).join(" "), (0, I.AO)(r.body), ...a, (0, I.AO)(r.afterwards), (0, 
D.w)("concepts", s) ];
return {
title: (0, I.vI)(r.title(e), 200),
body: `${u.filter(e => e !== "").join("\n\n")}\n`
};
}
var z = t(9149);
var _ = t(5414);
const j = "ezdrav-confirmation";
async function askConfirmation({client: e, repository: n, candidate: {intervention: t}, marks: r}, i, a, u) {
const {approvals: l = {}, urgent: c} = t;
const d = [ "client", "ezdrav-ict" ].flatMap(e => {
const n = l[e];
return n !== void 0 && (0, z.PI)(n.reference) ? [ [ e, n ] ] : [];
});
if (c === void 0 || d.length === 0) return null;
const f = (0, o.EJ)(t.id).replace(":announcement:", ":confirmation:");
const {assignees: m} = i.contacts;
const {title: p, body: v} = confirmationIssue(t, d, f, m, a);
const g = {
label: j,
marker: f,
title: p,
body: v,
assignees: m
};
const counts = async ({number: e, body: n, createdAt: t}) => (0, _.ub)(n, null).trimEnd() === v.trimEnd() || await r.standing(n, {
issue: e,
madeAt: t
}) !== "foreign";
const w = await (0, s.Fo)(e, n, g, e => r.signedNew(e), counts);
if (w.ok) return w.value.issue.number;
u.push({
at: "confirmation",
problem: w.problem
});
return null;
}
var q = t(813);
var B = t(4036);
var N = t(214);
var P = t(3395);
async function keepVerdict(e, n) {
const {client: t, repository: o, issue: r, candidate: i, runId: a} = n;
if (e === void 0 || r === null) return {
kind: "not-given"
};
const u = (0, P.l1)(e);
const l = u === null ? null : (0, q.DL)(u);
if (u === null || l?.kind !== "read") return {
kind: "refused",
why: "malformed"
};
if (!l.same) return {
kind: "refused",
why: "judged-otherwise"
};
const {intervention: c, planDigest: d} = i;
const {facts: f, said: m} = l.kept;
const p = m.intervention?.id === c.id && m.intervention.planDigest === d;
if (!p || a !== null && f.runId !== String(a)) return {
kind: "refused",
why: "another"
};
const v = await (0, B.lY)(t, o, r);
if (!v.ok) return {
kind: "problem",
problem: v.problem
};
if ((0, N.CJ)(v.value, c.id).some(e => e.text === u)) return {
kind: "already"
};
const g = {
interventionId: c.id,
planDigest: d,
text: u
};
for (const e of (0, N.Vt)(g, n.words)) {
const {text: i} = await n.marks.signed(e, r);
const a = await (0, s.BC)(t, o, r, i);
if (!a.ok) return {
kind: "problem",
problem: a.problem
};
}
return {
kind: "kept"
};
}
async function keepRefusal(e, n) {
if (e === void 0) return {
kind: "not-given"
};
const {client: t, repository: s, candidate: r} = n;
const i = await (0, o.kd)(t, s, r.intervention.id);
if (!i.ok) return {
kind: "problem",
problem: i.problem
};
return keepVerdict(e, {
...n,
issue: i.value?.number ?? null
});
}
var F = t(9337);
var E = t(7992);
var K = t(6056);
var Y = t(5337);
var U = t(8230);
var W = t(2438);
var H = t(5079);
var J = t(1843);
const {createHash: G} = process.getBuiltinModule("node:crypto");
async function writeClosing(e, n) {
const t = (0, Y.b)(attemptsIn(e, n), e.now);
if (t.kind !== "none") return {
report: earlierReport(t),
trouble: null
};
const o = readyToSend(e);
return o.kind === "send" ? send(e, o.letter) : writeDown(e, n, o);
}
async function send(e, n) {
const {client: t, candidate: o, post: s, now: r} = e;
const i = (0, H.tI)(o.intervention.id, s);
const reportOf = ({posted: e}) => e.kind === "sent" ? {
kind: "sent",
to: n.to,
messageId: i
} : e.kind === "not-sent" ? {
kind: "not-sent",
why: e.why,
status: e.status,
detail: e.detail
} : {
kind: "unknown",
messageId: i
};
let a = [];
const u = await (0, U.T)(e, {
messageId: i,
looksFirst: false,
claim: bodyOf({
kind: "sending",
messageId: i
}, e),
end: n => bodyOf(reportOf(n), e),
isAbout: () => true,
attempts: n => {
a = (0, F.ix)(n, e);
return attemptsIn(e, a);
}
}, () => (0, H.cK)(t, n, {
messageId: i,
date: r
}, s, V));
switch (u.kind) {
case "not-claimed":
{
const {problem: e, unsigned: n} = u.problem;
const t = {
at: n ? "signature" : "comment",
problem: e
};
return {
report: {
kind: "not-recorded"
},
trouble: t
};
}

case "yielded":
return {
report: earlierReport(u.to),
trouble: null
};

case "delivered":
{
const n = reportOf(u.delivery);
const {recorded: t, key: o} = u;
if (!t.ok) return {
report: n,
trouble: unwritten(t.problem.problem)
};
const {unsigned: s} = t.value;
if (s !== null && n.kind === "sent") return {
report: n,
trouble: {
at: "sent-unsigned",
problem: s.problem
}
};
return replacing(e, a.filter(({id: e}) => e < o), n);
}
}
}
const V = "ezdrav-closing-report";
function unwritten(e) {
return {
at: "comment",
problem: e
};
}
function attemptsIn(e, n) {
const {post: t, givenUp: o, now: s} = e;
const r = n.filter(e => (e.isOurs || t.server !== null) && (e.state !== "begun" || e.name !== o));
return (0, F.sI)(r, hashOf(e), s);
}
function earlierReport({kind: e, messageId: n}) {
switch (e) {
case "sent":
return {
kind: "already"
};

case "claimed":
return {
kind: "rival"
};

case "unknown":
return {
kind: "earlier-unknown",
letter: n
};
}
}
async function writeDown(e, n, t) {
const {client: o, repository: r, candidate: i, issue: a, marks: u} = e;
const l = n.filter(({isReplaceable: e}) => e);
const c = l.at(-1);
if (c === void 0) {
const isOne = n => (0, F.ix)([ n ], e).some(({isReplaceable: e}) => e);
const n = (0, F.w2)(i.intervention.id);
const o = await (0, J.N)(e, n, textOf(t, e), isOne);
return {
report: t,
trouble: o.kind === "problem" ? unwritten(o.problem) : null
};
}
const d = await u.signed(bodyOf(t, e), a);
if (!d.ok) return {
report: t,
trouble: {
at: "signature",
problem: d.problem
}
};
const f = await (0, s.vv)(o, r, c.id, d.text);
if (!f.ok) return {
report: t,
trouble: unwritten(f.problem)
};
return replacing(e, l.slice(0, -1), t);
}
async function replacing(e, n, t) {
const o = await (0, W.uu)(e, n.filter(({isReplaceable: e}) => e));
return {
report: t,
trouble: o.ok ? null : unwritten(o.problem)
};
}
function letterOf({candidate: e, solution: n, outcome: t}) {
const {intervention: o, planDigest: s} = e;
return (0, K.q)("closing-report", {
intervention: o,
solution: n,
planDigest: s,
outcome: writtenOutcome(t),
...t.from === "file" && t.seen !== null && {
run: t.seen
}
});
}
function readyToSend(e) {
if (e.post.server === null) return {
kind: "not-asked"
};
if (e.outcome.result === null) return {
kind: "waiting"
};
const n = letterOf(e);
return (0, E.D)(n) ? {
kind: "send",
letter: n
} : {
kind: "incomplete",
missing: n.missing
};
}
const Q = {
sent: "sent",
sending: "begun",
unknown: "begun"
};
function bodyOf(e, n) {
return `${(0, F.w2)(n.candidate.intervention.id)}\n${textOf(e, n)}`;
}
function textOf(e, n) {
const {candidate: t, outcome: o, now: s, render: r} = n;
const i = (0, F.Mc)({
planDigest: t.planDigest,
state: Q[e.kind] ?? "none",
hash: hashOf(n),
begunAt: e.kind === "sending" ? s : null,
messageId: "messageId" in e ? e.messageId : null,
seen: o.seen
});
return `${i}\n\n${r(e)}`;
}
function hashOf({candidate: e, outcome: n}) {
const {startedAt: t, endedAt: o, result: s, downtimeMinutes: r, deviations: i = "", seen: a} = n;
const l = [ e.planDigest, t, o, s, r, i ];
const c = (0, u.W)(n).length === 0 ? l : [ ...l, a ];
return G("sha256").update(JSON.stringify(c)).digest("hex").slice(0, 16);
}
function writtenOutcome(e) {
const {startedAt: n, endedAt: t, result: o, downtimeMinutes: s, deviations: r} = e;
if (o === null) return;
return {
"started-at": n,
"ended-at": t,
result: o,
"downtime-minutes": s,
deviations: r
};
}
var Z = t(6093);
var X = t(8149);
var ee = t(8726);
var ne = t(2371);
function selectForClosing(e, n, t, o, s) {
const r = {
ref: {
kind: "ref",
name: s.ref
},
deployed: null,
tagNow: null,
environment: o.environment,
...o.intervention !== void 0 && {
intervention: o.intervention
}
};
const {candidate: i, why: a, considered: u} = (0, ee.iE)(n, r);
const l = (0, ee.cO)(r);
const c = u.filter(({intervention: e}) => e.release.tag === l);
const [d] = o.intervention === void 0 ? [] : u;
const [f] = a === "finished" && c.length === 1 ? c : [];
const m = (a === null && l !== null ? i : null) ?? f ?? d;
if (m !== void 0) return {
kind: "meant",
candidate: m,
ofThisRun: m.intervention.release.tag === l
};
const p = (0, X._)(i, t, {
...(0, A.WU)(e, n, null, s.event),
target: r
});
const v = p.rules.filter(({rule: e, outcome: n, code: t}) => e === "target" && n === "fail" && t !== "target.environment-mismatch");
return {
kind: "none",
verdict: (0, ne.x)(p, v)
};
}
var te = t(2617);
var oe = t(7223);
var se = t(1584);
var re = t(4182);
var ie = t(8997);
var ae = t(3193);
async function close_close(e, n = {}) {
const {conclusion: t, files: o, language: s} = await closeRun(e, n);
return (0, oe.N$)(t, o, s);
}
async function closeRun(e, n) {
const {inputs: t, context: o} = e;
const i = (0, H.C8)(t, n);
const l = (0, T.$)(e);
const c = (0, T._)(o);
try {
l.begin();
const e = await (0, r.Nu)(l, c, null);
const n = e.ok ? await (0, te.m)(l, c, e.value, t.intervention) : null;
const d = e.ok ? null : e.problem;
const f = n?.solution ?? a.U;
const m = t.language ?? f.language ?? "en";
const p = {
language: m,
locate: n?.locate ?? new Map,
file: null
};
const ended = e => ({
conclusion: e,
files: n,
language: m
});
if (n === null || n.files.kind !== "read") {
const e = n?.files ?? {
kind: "invalid",
diagnostics: []
};
const t = d === null ? e : {
kind: "unknown",
problem: d
};
if (d === null) await (0, ae.I)(l, c);
const s = (0, A.Uw)(l, t, d, f, o.event);
return ended((0, L.F_)(s, p));
}
const v = selectForClosing(l, n.files, f, t, o);
if (v.kind === "none") return ended((0, L.F_)(v.verdict, p));
const {candidate: g} = v;
const w = await (0, ae.I)(l, c);
if (!w.known) {
const e = (0, A.Uw)(l, n.files, null, f, o.event);
return ended((0, L.F_)(e, p));
}
const k = [];
const h = await timelineIn(l, c, o.runId, v, w.value, k);
const b = observedIn(h);
const {runId: y} = o;
const I = e.ok ? e.value.defaultBranch : "";
const $ = await (0, se.O)({
client: l,
repository: c,
defaultBranch: I,
solution: f,
runId: y
});
const x = {
client: l,
repository: c,
candidate: g,
runId: v.ofThisRun ? o.runId : null,
words: (0, O.w)(m).close.keeping.comment,
marks: $
};
if ((0, u.s)(g.intervention, b) === null) {
const e = await keepRefusal(t.verdict, x);
const n = {
troubles: k,
kept: e
};
return ended(concludeNothingDone(g, n, v.ofThisRun, m));
}
const T = {
client: l,
repository: c,
candidate: g,
now: w.value,
marks: $
};
const M = await issueOf(T, f, m, k);
const R = await commentsOn(T, M, t.sendAgain, k);
const C = R?.findLast(e => e.seen !== null)?.seen ?? null;
const z = merged(b, C);
const _ = (0, u.s)(g.intervention, z);
if (_ === null) {
const e = {
troubles: k,
kept: {
kind: "not-given"
}
};
const n = concludeNothingDone(g, e, v.ofThisRun, m);
return ended((0, ie.n)(n, $.strange, m));
}
const j = h?.kind === "carried-out" ? h.jobs : [];
const q = {
...g,
outcome: _,
jobs: j,
language: m
};
const render = e => `${(0, S.Y)(outcomeParts({
...q,
report: e
}))}\n${(0, D.w)("concepts", m)}\n`;
let B = {
kind: i.server === null ? "not-asked" : "waiting"
};
if (M !== null && R !== null) {
const e = {
...T,
solution: f,
outcome: _,
post: i,
givenUp: t.sendAgain
};
const n = await writeClosing({
...e,
issue: M,
render
}, R);
B = n.report;
if (n.trouble !== null) k.push(n.trouble);
}
if (M !== null) {
const e = _.result === "completed" && (0, u.W)(_).length === 0;
const n = await (0, s.wS)(l, c, M, e ? "completed" : "not_planned");
if (!n.ok) k.push({
at: "close",
problem: n.problem
});
}
const N = await keepVerdict(t.verdict, {
...x,
issue: M
});
if (N.kind === "problem") k.push({
at: "verdict",
problem: N.problem
});
const P = await askConfirmation(T, f, m, k);
const F = await (0, Z.b)({
...T,
solution: f,
outcome: _,
language: m
});
if (F.problem !== null) k.push({
at: "review",
problem: F.problem
});
const E = {
issue: M,
confirmation: P,
review: F.issue
};
const K = concludeClosed({
...q,
report: B
}, {
...E,
troubles: k,
keeping: N
});
return ended((0, ie.n)(K, $.strange, m));
} finally {
l.close();
}
}
async function timelineIn(e, n, t, {candidate: o, ofThisRun: s}, r, a) {
if (!s) return null;
const u = await (0, i.R)(e, n, t);
if (u.ok) return timelineOf(u.value, o.intervention, r);
a.push({
at: "jobs",
problem: u.problem
});
return null;
}
async function commentsOn(e, n, t, o) {
if (n === null) return null;
const s = await (0, re.G2)({
...e,
issue: n
});
const r = s.ok ? (0, F.ix)(s.value, e) : [];
const i = r.filter(({isOurs: e, name: n}) => !e && n === t);
const a = s.ok ? await (0, W.uu)(e, i) : s;
if (a.ok) return r.filter(e => !i.includes(e));
o.push({
at: "comment",
problem: a.problem
});
return null;
}
async function issueOf({client: e, repository: n, candidate: t, marks: s}, r, i, a) {
const u = await (0, o.kd)(e, n, t.intervention.id);
if (u.ok && u.value !== null) return u.value.number;
const l = [ (0, $.em)((0, O.w)(i).close.noAnnouncement) ];
const c = {
candidate: t,
solution: r,
language: i,
letter: null,
outcome: {
result: null,
parts: l
}
};
const d = u.ok ? await (0, x.s8)(e, n, c, s) : u;
if (d.ok && d.value !== null) return d.value.number;
if (!d.ok) a.push({
at: "issue",
problem: d.problem
});
return null;
}
}),
9337: ((e, n, t) => {
t.d(n, {
Mc: () => closingHead,
i1: () => recordedRun,
ix: () => closingComments,
sI: () => closingAttempts,
w2: () => closingMarker
});
var o = t(9466);
var s = t(7674);
var r = t(8446);
var i = t(5337);
const a = /^<!-- ezdrav:closing-report:(sent|begun|none):([0-9a-f]{16})(?::(\S+))? -->\r?$/m;
const u = /^<!-- ezdrav:closing-mail:(\S+@\S+) -->\r?$/m;
const l = /^<!-- ezdrav:closing-run:(sha256:[0-9a-f]{64})\/(\S*)\/(\S*)\/(completed|rolled-back|cancelled|failed) -->\r?$/m;
function closingHead(e) {
const {planDigest: n, state: t, hash: s, begunAt: r, messageId: i, seen: a} = e;
const u = r === null ? "" : `:${(0, o.tK)(r)}`;
const time = e => e === void 0 ? "" : (0, o.tK)(e);
return [ `\x3c!-- ezdrav:closing-report:${t}:${s}${u} --\x3e`, ...i === null ? [] : [ `\x3c!-- ezdrav:closing-mail:${i.replace(/^<|>$/g, "")} --\x3e` ], ...a === null ? [] : [ `\x3c!-- ezdrav:closing-run:${n}/${time(a.startedAt)}/${time(a.endedAt)}/${a.ending} --\x3e` ] ].join("\n");
}
function closingComments(e, {candidate: n, marks: t}) {
const {intervention: o, planDigest: s} = n;
const i = closingMarker(o.id);
const u = t.terms === "set-up";
return e.flatMap(({id: e, body: n, trust: t}) => {
const o = (0, r.vt)(e);
if (t === "edited") {
const n = {
isOurs: false,
isReplaceable: false,
seen: null
};
return [ {
id: e,
...n,
state: "begun",
hash: null,
begunAt: null,
name: o
} ];
}
if (!n.split(/\r?\n/).includes(i)) return [];
const [, l, c = "", d = ""] = a.exec(n) ?? [];
const f = t === "ours" || t === "doubtful" && u;
const m = l === "sent" || l === "begun" ? l : "none";
const p = f || t === "doubtful" && m === "none";
const v = {
id: e,
isOurs: f,
isReplaceable: p,
state: m,
hash: c,
begunAt: timeOf(d) ?? null,
name: messageIdIn(n) ?? o,
seen: f ? seenOf(n, s) : null
};
return p || m !== "none" ? [ v ] : [];
});
}
function recordedRun(e, n, t) {
const o = closingMarker(n);
const s = e.filter(({body: e}) => e.split(/\r?\n/).includes(o));
return s.reduce((e, {body: n}) => seenOf(n, t) ?? e, null);
}
function closingAttempts(e, n, t) {
return e.flatMap(e => {
const o = {
key: e.id,
messageId: e.name,
at: e.begunAt ?? t,
end: endOf(e)
};
const s = e.hash === null || e.hash === n;
return s || (0, i.b)([ o ], t).kind === "claimed" ? [ o ] : [];
});
}
function endOf({state: e, isOurs: n, begunAt: t}) {
if (e === "none") return "failed";
if (!n) return "unknown";
if (e === "sent") return "sent";
return t === null ? "unknown" : null;
}
function messageIdIn(e) {
const n = u.exec(e)?.[1];
return n === void 0 ? null : `<${n}>`;
}
function closingMarker(e) {
return `\x3c!-- ezdrav:closing:${e} --\x3e`;
}
function seenOf(e, n) {
const [, t, o = "", s = "", r] = l.exec(e) ?? [];
if (t !== n || r === void 0 || !isEnding(r)) return null;
return {
startedAt: timeOf(o),
endedAt: timeOf(s),
ending: r
};
}
function isEnding(e) {
return [ "completed", "rolled-back", "cancelled", "failed" ].includes(e);
}
function timeOf(e) {
const n = (0, s.p)(e);
return n.ok ? n.instant : void 0;
}
}),
214: ((e, n, t) => {
t.d(n, {
Bj: () => sha256Of,
CJ: () => keptIn,
Vt: () => keptComments
});
var o = t(3395);
const {createHash: s} = process.getBuiltinModule("node:crypto");
const r = 6e4;
const i = 120;
const a = /^<!-- ezdrav:verdict:(\S+):(sha256:[0-9a-f]{64}):([0-9a-f]{64}):([1-9]\d?)\/([1-9]\d?) -->\r?$/m;
const u = /^```text\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n```\r?$/m;
function sha256Of(e) {
return s("sha256").update(e).digest("hex");
}
function keptComments(e, n) {
const t = (0, o.qq)(e.text);
const s = Math.ceil(t.length / r);
return Array.from({
length: s
}, (o, a) => {
const u = t.slice(a * r, (a + 1) * r);
const l = u.match(new RegExp(`.{1,${i}}`, "g")) ?? [];
const c = `${e.interventionId}:${e.planDigest}:${sha256Of(e.text)}`;
const d = `\x3c!-- ezdrav:verdict:${c}:${a + 1}/${s} --\x3e`;
return `${d}\n\n${n}\n\n\`\`\`text\n${l.join("\n")}\n\`\`\`\n`;
});
}
function keptIn(e, n) {
const t = e.flatMap(({body: e}) => {
const [, t, o = "", s = "", r = "", i = ""] = a.exec(e) ?? [];
const [, l = ""] = u.exec(e) ?? [];
if (t !== n) return [];
const c = {
number: Number(r),
count: Number(i)
};
return [ {
planDigest: o,
hash: s,
...c,
packed: l.replaceAll(/\s/g, "")
} ];
});
return [ ...new Set(t.map(({hash: e}) => e)) ].flatMap(e => {
const s = t.filter(n => n.hash === e);
const r = s[0]?.count ?? 0;
const i = s[0]?.planDigest ?? "";
const a = Array.from({
length: r
}, (e, n) => s.find(({number: e}) => e === n + 1)?.packed ?? "");
const u = (0, o.l1)(a.join(""));
if (u === null || sha256Of(u) !== e || !isDigest(i)) return [];
return [ {
interventionId: n,
planDigest: i,
text: u
} ];
});
}
function isDigest(e) {
return e.startsWith("sha256:");
}
}),
9019: ((e, n, t) => {
t.d(n, {
p: () => readOwnComments
});
var o = t(3619);
var s = t(3305);
var r = t(2830);
var i = t(4036);
var a = t(9339);
var u = t(9693);
const l = o.X$i(i.TF, {
fullDatabaseId: o.YjP().check(s.Fk(/^\d{1,15}$/)),
body: o.YjP(),
author: r.ng
});
const c = o.Ikc({
totalCount: o.aig(),
nodes: o.YOg(l)
});
const d = o.Ikc({
head: c,
tail: c
});
const f = `fullDatabaseId body author { ${r.W1} } ${i.GF}`;
const m = `totalCount nodes { ${f} }`;
const p = 20;
const v = 30;
const g = 20;
const w = 50;
async function readOwnComments(e, n, t, o) {
const s = new Map;
let r = "";
for (let i = 0; i < t.length; i += w) {
const a = t.slice(i, i + w);
const l = a.map(e => `i${e}: issue(number: ${e}) {\n        head: comments(first: ${p}) { ${m} } tail: comments(last: ${v}) { ${m} } }`);
const c = {
name: "StaffComments",
asks: l.join("\n")
};
const f = await (0, u.gq)(e, n, c, {}, u.Ru);
if (!f.ok) return f;
r = f.request;
for (const t of a) {
const r = (0, u.hd)(f, `i${t}`, d);
if (!r.ok) return r;
const {head: i, tail: a} = r.value;
const l = ownOf([ ...i.nodes, ...a.nodes ]);
s.set(t, l);
if (i.totalCount <= p + v || !o(l)) continue;
const c = await readAll(e, n, t);
if (!c.ok) return c;
s.set(t, c.value);
}
}
return {
ok: true,
value: s,
request: r,
next: null
};
}
const k = {
name: "AllComments",
takes: "$number: Int!",
asks: `issue(number: $number) { comments(first: 100, after: $after) {\n    pageInfo { hasNextPage endCursor } nodes { ${f} } } }`
};
const h = o.X$i(a.dD, {
issue: o.Ikc({
comments: o.Ikc({
nodes: o.YOg(l),
pageInfo: u.Qu
})
})
});
async function readAll(e, n, t) {
const o = await (0, u.K5)(e, n, k, {
number: t
}, h, {
pageOf: ({issue: e}) => e.comments,
pages: g,
tooLong: {
why: "too-many-comments",
values: {
most: g * 100
}
}
});
return o.ok ? {
...o,
value: ownOf(o.value)
} : o;
}
function ownOf(e) {
const n = new Map;
for (const t of e) {
const {login: e, type: o} = (0, r.$4)(t.author);
if (e !== i.JL || o !== "Bot") continue;
const s = Number(t.fullDatabaseId);
n.set(s, {
id: s,
body: t.body,
edited: (0, i.YM)(t)
});
}
return [ ...n.values() ].sort((e, n) => e.id - n.id);
}
}),
1584: ((e, n, t) => {
t.d(n, {
O: () => marksOf
});
var o = t(6381);
var s = t(8432);
var r = t(9381);
var i = t(5414);
var a = t(2826);
var u = t(7400);
class Marks {
terms;
hindrance;
keysProblem=null;
#s;
#r;
#i;
#a=new Set;
#u=new Map;
#l=null;
constructor(e, n, t) {
this.#s = e;
this.#r = n;
this.terms = t.terms;
this.hindrance = t.hindrance;
this.#i = t.down;
}
get signs() {
return this.hindrance === null;
}
get mayNotSend() {
return this.hindrance !== null && (this.terms === "demanded" || this.terms === "mute");
}
async signed(e, n, t = false) {
const {client: o, runId: s} = this.#s;
const r = (0, i.ub)(e, null);
const unsigned = e => {
if (e === null || this.terms !== "demanded") {
this.#a.add(keyOf(r, n));
return {
ok: true,
text: r,
signed: false
};
}
return {
ok: false,
text: r,
problem: e
};
};
if (this.terms === "mute" || this.terms === "none") return unsigned(null);
if (this.#i !== null && !t) return unsigned(this.#i);
const a = (0, i.qV)(r, n, String(s));
const l = {
client: o,
access: this.#r,
demanded: this.terms === "demanded"
};
const c = t ? u.G : u._;
const d = await c(l, (0, i.ly)(r), a);
if (d.kind !== "signed") return unsigned(d.problem);
const f = (0, i.ub)(r, d.token);
this.#a.add(keyOf(f, n));
return {
ok: true,
text: f,
signed: true
};
}
async signedNew(e) {
const {text: n} = await this.signed(e, i.$_);
return n;
}
get strange() {
const numbers = e => [ ...this.#u ].flatMap(([n, t]) => t === e ? [ n ] : []);
return {
foreign: numbers("foreign"),
doubtful: numbers("doubtful")
};
}
async standing(e, n) {
const t = await this.#c(e, n);
const {issue: o} = n;
const s = t !== "ours" && (0, i.MC)(e).length > 0;
if (s && this.#u.get(o) !== "foreign") this.#u.set(o, t);
return t;
}
async #c(e, n) {
const t = n.madeAt === null ? [ n.issue ] : [ n.issue, 0 ];
if (t.some(n => this.#a.has(keyOf(e, n)))) return "ours";
if ((0, i.gF)(e).length === 0) return (0, i.Lb)(null, this.terms);
this.#l ??= this.#d();
const o = await this.#l;
const s = nowOf(this.#s.client);
const r = await (0, i.Re)(e, n, {
house: houseOf(this.#s),
keys: o,
now: s
});
return (0, i.Lb)(r, this.terms);
}
async #d() {
const {client: e} = this.#s;
const n = await (0, s.readIssuerKeys)(e, (0, r.issuerOf)(e.server) ?? l);
if (!n.ok) this.keysProblem = n.problem;
return n.ok ? n.value : null;
}
}
const l = {
base: "",
enterprises: false
};
async function marksOf(e) {
const n = (0, o.j)(process.env);
return new Marks(e, n, await found(e, n));
}
async function found(e, n) {
const t = e.solution.evidence.announcement === "signed";
const o = t ? "mute" : "none";
if (n === null) return {
terms: o,
hindrance: "permission",
down: null
};
const {client: s, runId: r} = e;
const i = {
schema: 1,
object: "trial",
run: String(r)
};
const l = await (0, u._)({
client: s,
access: n,
demanded: t
}, "mark", i);
if (l.kind !== "signed") {
const e = t ? "demanded" : "set-up";
return {
terms: e,
hindrance: "service",
down: l.problem
};
}
const c = (0, a.i)(l.token, {
house: houseOf(e),
now: nowOf(s)
});
switch (c.kind) {
case "verified":
return {
terms: t ? "demanded" : "set-up",
hindrance: null,
down: null
};

case "recorded":
return t ? {
terms: "mute",
hindrance: c.missing[0],
down: null
} : {
terms: "set-up",
hindrance: null,
down: null
};

case "refused":
return {
terms: o,
hindrance: c.faults[0].code,
down: null
};

case "unproven":
return {
terms: o,
hindrance: "service",
down: null
};
}
}
function houseOf({client: e, repository: n, defaultBranch: t, solution: o}) {
const {evidence: s} = o;
return {
issuer: (0, r.issuerOf)(e.server) ?? l,
repositoryId: n.id ?? Number.NaN,
defaultBranch: t,
stoodOnDefaultBranch: () => true,
workflows: s.workflows ?? [],
trustsOwnRunners: s["self-hosted"] === "trusted"
};
}
function nowOf({clock: e}) {
const n = e.now();
return n.known ? n.value : null;
}
function keyOf(e, n) {
return `${n}\n${e.trimEnd()}`;
}
}),
4182: ((e, n, t) => {
t.d(n, {
G2: () => readTrusted,
he: () => isCounted,
vJ: () => trustedOf
});
var o = t(9019);
var s = t(5414);
async function readTrusted(e, n = () => true) {
const {client: t, repository: s, issue: r, marks: i} = e;
const a = await (0, o.p)(t, s, [ r ], () => true);
if (!a.ok) return a;
const u = (a.value.get(r) ?? []).filter(n);
return {
...a,
value: await trustedOf(i, r, u)
};
}
async function trustedOf(e, n, t) {
const o = [];
for (const {id: r, body: i, edited: a} of t) {
const t = await e.standing(i, {
issue: n,
madeAt: null
});
if (a) o.push({
id: r,
body: i,
trust: "edited"
}); else if (t !== "foreign") o.push({
id: r,
body: i,
trust: t
}); else if ((0, s.gF)(i).length === 0) o.push({
id: r,
body: i,
trust: "unsigned"
});
}
return o;
}
function isCounted({trust: e}) {
return e === "ours" || e === "doubtful";
}
}),
8446: ((e, n, t) => {
t.d(n, {
Ge: () => letterMark,
OL: () => letterTurn,
Wh: () => letterState,
pn: () => begunLetters,
qw: () => attemptsIn,
sm: () => mentionsLetter,
vt: () => commentName
});
var o = t(9466);
var s = t(7674);
var r = t(5337);
const i = [ "sent", "unknown", "failed", "yielded" ];
const a = /^<!-- ezdrav:letter-([a-z]+):([^:\s]+):(\S+) -->$/;
function letterMark(e, n, t) {
return `\x3c!-- ezdrav:letter-${e}:${n}:${(0, o.tK)(t)} --\x3e`;
}
function attemptsIn(e) {
const n = entries(e, "begun");
const t = i.flatMap(n => entries(e, n).map(e => ({
...e,
end: n
})));
const o = t.filter(({messageId: e}) => !isOf(n, e));
const s = n.map(e => {
const n = t.find(({messageId: n}) => n === e.messageId);
return {
messageId: e.messageId,
at: n?.end === "sent" ? n.at : e.at,
end: n?.end ?? null
};
});
return [ ...o, ...s ];
}
function commentName(e) {
return `comment:${e}`;
}
function begunLetters(e) {
const n = entries(e, "begun");
return attemptsIn(e).filter(({messageId: e, end: t}) => t !== "failed" && t !== "yielded" && isOf(n, e));
}
function letterState(e, n, t = false) {
const o = (0, r.b)(attemptsIn(e), n);
return o.kind === "none" && t ? {
kind: "edited"
} : o;
}
function letterTurn(e, n, t, o = false) {
const s = o ? [ {
messageId: "",
at: t,
end: "unknown"
} ] : [];
return (0, r.L)([ ...s, ...attemptsIn(e) ], n, t);
}
function mentionsLetter(e, n, t) {
return attemptsIn(e).filter(({end: e}) => e !== "failed" && e !== "yielded").some(({messageId: e, at: o}) => n(e) && (t === null || o >= t));
}
function isOf(e, n) {
return e.some(e => e.messageId === n);
}
function entries(e, n) {
return e.flatMap(e => e.split(/\r?\n/)).flatMap(e => {
const [, t, o = "", r = ""] = a.exec(e.trim()) ?? [];
const i = (0, s.p)(r);
return t === n && i.ok ? [ {
messageId: o,
at: i.instant
} ] : [];
});
}
}),
2585: ((e, n, t) => {
t.d(n, {
w: () => pageLink
});
var o = t(4391);
var s = t(2921);
var r = t(3475);
function pageLink(e, n) {
const t = (0, s.w)(n).pageLinks[e];
return `<p><a href="${(0, r.qx)(e, n)}">${(0, o.js)(t)}</a></p>`;
}
}),
1114: ((e, n, t) => {
t.d(n, {
Bv: () => blocks,
Ci: () => steps,
JB: () => htmlStrong,
Mn: () => lines,
TM: () => folded,
tp: () => table
});
var o = t(1294);
var s = t(4057);
function htmlStrong(e) {
return html([ (0, o.em)((0, o.ko)(e)) ]);
}
function table(e) {
return html([ {
kind: "table",
rows: e.map(([e, ...n]) => ({
cells: [ e, n ]
}))
} ]);
}
function steps(e, n = "ol") {
return html((0, o.p_)(e, n === "ol" ? "numbers" : "bullets"));
}
function lines(e) {
return html([ (0, o.fI)(e) ]);
}
function folded(e, n) {
return html([ (0, o.P_)(e, n) ]);
}
function blocks(e) {
return e.filter(e => e !== "").join("\n\n");
}
function html(e) {
return (0, s.Y)(e).trimEnd();
}
}),
5414: ((e, n, t) => {
t.d(n, {
$_: () => c,
Lb: () => markStandingOf,
MC: () => marksIn,
Re: () => witnessOfMarks,
gF: () => tokensIn,
ly: () => statementKindOf,
qV: () => markPayload,
ub: () => withToken
});
var o = t(9466);
var s = t(2826);
var r = t(6346);
var i = t(2489);
const a = /^<!-- ezdrav:\S.* -->$/;
const u = /^<!-- ezdrav:signed:(\S+) -->$/;
const l = /^<!-- ezdrav:(?:departure:|letter-[a-z]+:revocation\.)/;
const c = 0;
const d = 15 * o.pY;
const f = o.pY;
function lines(e) {
return e.split(/\r?\n/).map(e => e.trim());
}
function marksIn(e) {
return lines(e).filter(e => a.test(e) && !u.test(e));
}
function tokensIn(e) {
return lines(e).flatMap(e => u.exec(e)?.[1] ?? []);
}
function withToken(e, n) {
const t = e.split("\n").filter(e => !u.test(e.trim()));
const o = t.join("\n").trimEnd();
return n === null ? `${o}\n` : `${o}\n\x3c!-- ezdrav:signed:${n} --\x3e\n`;
}
function statementKindOf(e) {
return marksIn(e).some(e => l.test(e)) ? "revocation" : "mark";
}
function markPayload(e, n, t) {
return {
schema: 1,
object: "mark",
issue: n,
marks: marksIn(e),
run: t
};
}
async function witnessOfMarks(e, {issue: n, madeAt: t}, {house: a, keys: u, now: l}) {
const [m, p] = tokensIn(e);
if (m === void 0) return null;
if (p !== void 0) return {
kind: "refused",
faults: [ {
code: "token.malformed"
} ]
};
const {body: v} = (0, i.Y)(m) ?? {};
const g = typeof v?.["run_id"] === "string" ? v["run_id"] : "";
const w = statementKindOf(e);
const k = markPayload(e, c, g);
const h = t !== null && v?.["aud"] === (0, r.Ox)(w, k);
const b = h ? k : markPayload(e, n, g);
const {run: y, ...O} = b;
const I = await (0, s.H)({
kind: w,
payload: b,
token: m
}, {
wanted: {
kinds: [ w ],
fields: O,
open: []
},
house: a,
keys: u,
now: l
});
if (!h || I.kind === "refused" || I.kind === "unproven") return I;
const {at: $} = I.statement;
const S = $ <= (0, o.tY)(t, f) && $ >= (0, o.tY)(t, -d);
if (S) return I;
return {
kind: "refused",
faults: [ {
code: "payload.field",
value: "issue"
} ]
};
}
function markStandingOf(e, n) {
switch (e?.kind) {
case "verified":
return "ours";

case "refused":
return "foreign";

case "recorded":
return n === "demanded" || n === "mute" ? "doubtful" : "ours";

case "unproven":
return n === "none" ? "ours" : "doubtful";

case void 0:
return m[n];
}
}
const m = {
demanded: "foreign",
"set-up": "doubtful",
mute: "doubtful",
none: "ours"
};
}),
2826: ((e, n, t) => {
t.d(n, {
H: () => witnessed,
i: () => worthOfOwn
});
var o = t(9466);
var s = t(646);
var r = t(3087);
var i = t(9381);
var a = t(6346);
function payloadFaults(e, n, t) {
const o = [];
const {kind: s, payload: r} = e;
if (!t.kinds.includes(s)) o.push({
code: "payload.kind",
value: s
});
const i = new Set([ ...Object.keys(t.fields), ...t.open, "run" ]);
for (const e of new Set([ ...i, ...Object.keys(r) ])) {
const n = Object.hasOwn(r, e) ? r[e] : void 0;
const s = Object.hasOwn(t.fields, e) ? t.fields[e] : void 0;
if (n === void 0 || !i.has(e) || !agrees(n, s)) o.push({
code: "payload.field",
value: e
});
}
if (r["run"] !== n) o.push({
code: "token.run",
value: n
});
return o;
}
function agrees(e, n) {
return n === void 0 || (0, a.JU)({
value: e
}) === (0, a.JU)({
value: n
});
}
var u = t(4946);
var l = t(2489);
async function witnessed(e, n) {
const {kind: t, payload: o} = e;
const {house: c, keys: d, now: f, wanted: m} = n;
const p = (0, l.Y)(e.token);
if (p === null) return refused({
code: "token.malformed"
});
if (!(0, i.isIssuer)(c.issuer, textOf(p.body["iss"]))) return refused({
code: "token.issuer",
value: textOf(p.body["iss"])
});
if (p.body["aud"] !== (0, a.Ox)(t, o)) return refused({
code: "token.audience"
});
const v = await (0, u.j)(p, d);
if (v.kind === "bad") return refused(v.fault);
if (v.kind === "unproven") return v;
const g = r.U.safeParse(p.body);
if (!g.success) return refused({
code: "token.claims",
value: String(g.error.issues[0]?.path[0])
});
const w = g.data;
const k = [ ...(0, s.Q4)(t, w, c, f), ...payloadFaults(e, w.run_id, m) ];
const [h, ...b] = k;
if (h !== void 0) return {
kind: "refused",
faults: [ h, ...b ]
};
const y = textOf(p.header["kid"]);
if (f === null) return {
kind: "unproven",
reason: "time-unknown",
keyId: y
};
const O = statementOf(w, y);
const I = {
workflows: c.workflows,
trusts: c.trustsOwnRunners
};
return t === "verdict" ? (0, s.wp)(O, I) : (0, s.fn)(O, I);
}
function worthOfOwn(e, {house: n, now: t}) {
const o = (0, l.Y)(e);
const a = r.U.safeParse(o?.body);
if (o === null || !a.success) return refused({
code: "token.claims"
});
const u = a.data;
if (!(0, i.isIssuer)(n.issuer, u.iss)) return refused({
code: "token.issuer"
});
const [c, ...d] = (0, s.Q4)("mark", u, n, t);
if (c !== void 0) return {
kind: "refused",
faults: [ c, ...d ]
};
const {workflows: f, trustsOwnRunners: m} = n;
return (0, s.fn)(statementOf(u, textOf(o.header["kid"])), {
workflows: f,
trusts: m
});
}
function refused(e) {
return {
kind: "refused",
faults: [ e ]
};
}
function textOf(e) {
return typeof e === "string" ? e : "";
}
function statementOf(e, n) {
return {
at: (0, o.B9)(e.iat * 1e3),
run: e.run_id,
attempt: Number(e.run_attempt),
event: e.event_name,
commit: e.sha,
ref: e.ref,
workflow: e.workflow_ref,
jobWorkflow: e.job_workflow_ref,
workflowCommit: e.workflow_sha ?? null,
jobCommit: e.job_workflow_sha ?? null,
repository: e.repository,
hosted: e.runner_environment === "github-hosted",
keyId: n
};
}
}),
3143: ((e, n, t) => {
t.r(n);
t.d(n, {
announce: () => announce
});
var o = t(6381);
var s = t(6452);
var r = t(1742);
var i = t(6241);
var a = t(9466);
var u = t(7290);
var l = t(708);
var c = t(6783);
var d = t(3475);
var f = t(9665);
const m = {
decision: null,
codes: []
};
function unverifiable(e) {
const n = e ? "urgent.unverifiable" : "announcement.unverifiable";
return {
decision: "unverifiable",
codes: [ n ]
};
}
function announcementStatus({result: e, urgent: n}) {
switch (e.kind) {
case "sent":
return (0, u.nV)(e) ? unverifiable(n) : m;

case "told":
case "never-announced":
return m;

case "refused":
return {
decision: e.verdict.decision,
codes: e.verdict.reasonCodes
};

case "unknown":
case "unconfirmed":
return unverifiable(n);

case "failed":
return {
decision: "unverifiable",
codes: [ e.problem.code ]
};

case "same-id":
return {
decision: "deny",
codes: [ "target.ambiguous" ]
};

case "by-hand":
case "not-sent":
case "incomplete":
case "rival":
case "other-server":
return {
decision: "deny",
codes: [ n ? "urgent.not-notified" : "announcement.missing" ]
};
}
}
function announcedJson(e, n, t) {
return {
schema: 1,
mode: "announce",
interventions: e.map(e => ({
id: e.id,
file: e.path,
"plan-digest": e.planDigest,
urgent: e.urgent,
result: e.result.kind,
"reason-codes": announcementStatus(e).codes,
reasons: (0, d.e2)(announcementStatus(e).codes, t),
"issue-number": e.issue?.number ?? null,
...e.heard.length > 0 && {
heard: e.heard.map(c.Xl)
},
...e.reminders.length > 0 && {
reminders: e.reminders.map(l.X)
},
...detailsOf(e.result, n, t)
})),
versions: n
};
}
function detailsOf(e, n, t) {
switch (e.kind) {
case "sent":
{
const {notice: n, to: t, messageId: o, at: s, mailServer: r, signing: i, refusedCopies: u} = e;
return {
notice: n,
recipients: t,
"refused-copies": u,
"message-id": o,
"delivered-at": (0, a.tK)(s),
"mail-server": r,
signature: i.kind
};
}

case "told":
return {
"delivered-at": (0, a.tK)(e.at),
reference: e.reference ?? null
};

case "unknown":
case "unconfirmed":
return {
notice: e.notice,
"message-id": e.messageId,
receipt: e.receipt
};

case "by-hand":
return {
notice: e.notice,
recipients: e.to,
mail: e.path
};

case "not-sent":
return {
notice: e.notice,
why: e.why,
status: e.status
};

case "incomplete":
return {
notice: e.notice,
missing: e.missing
};

case "refused":
return {
verdict: (0, f.L)(e.verdict, n, t)
};

case "other-server":
return {
"mail-server": e.host,
"mail-server-named": e.named
};

case "same-id":
return {
files: e.files
};

case "failed":
case "never-announced":
case "rival":
return {};
}
}
var p = t(3753);
var v = t(4391);
var g = t(1294);
var w = t(4057);
var k = t(9378);
var h = t(2320);
var b = t(4121);
var y = t(2638);
var O = t(3920);
var I = t(2761);
var $ = t(498);
var S = t(2921);
function concludeAnnounced(e, n) {
const {language: t} = n;
const o = (0, S.w)(t).announce;
if (e.length === 0) {
const e = [ (0, g.em)(o.nothingToDo), ...passedOver(n) ];
return (0, I.Q2)(e, t, {
exitCode: n.unread.length === 0 ? 0 : 1,
outputs: {
allowed: "false"
},
annotations: (0, i.VZ)(n.unread, t),
report: announcedJson([], $.S, t)
});
}
const s = passedOver(n);
const ifAny = e => s.length === 0 ? [] : [ e ];
const r = e.every(({announced: e}) => (0, u.wP)(e));
return {
exitCode: r && n.unread.length === 0 ? 0 : 1,
outputs: outputsFor(e),
log: [ ...e.map(e => logOf(e, n)), ...ifAny((0, h._)(s, t)) ].join("\n"),
summary: [ ...e.map(e => summaryFor(e, n)), ...ifAny((0, w.Y)(s)) ].join("\n"),
annotations: [ ...e.flatMap(e => annotationsFor(e, n)), ...(0, i.VZ)(n.unread, t) ].slice(0, 10),
report: announcedJson(e.map(({announced: e}) => e), $.S, t)
};
}
function passedOver({unread: e, language: n}) {
return e.map(e => {
const {message: t, remedy: o} = (0, p._g)(e, n);
return (0, g.em)(`${(0, v.TL)(e.file)}: ${t} ${o}`);
});
}
function headOf({announced: e}, n) {
const t = (0, S.w)(n).announce;
const o = (0, u.Xm)(e.result) ? "✅" : "⛔";
return (0, g.R_)(`${o} ${e.id}: ${t.heads[e.result.kind]}`);
}
function logOf(e, {language: n}) {
const {result: t} = e.announced;
const o = (0, h._)([ headOf(e, n), ...e.parts ], n);
return t.kind === "refused" ? `${o}\n${(0, O.n)(t.verdict, {
language: n,
colour: false
})}` : o;
}
function summaryFor(e, {language: n}) {
const {result: t} = e.announced;
const o = (0, w.Y)([ headOf(e, n), ...e.parts ]);
return t.kind === "refused" ? `${o}\n${(0, y.Y)(t.verdict, n)}` : o;
}
function annotationsFor(e, n) {
const {announced: t, parts: o} = e;
const {id: s, path: r, result: a, issueTrouble: l} = t;
if (a.kind === "refused") return (0, i.Ih)(a.verdict, {
...n,
file: r
});
const c = t.heard.length === 0 && t.reminders.every(isQuiet);
if ((0, u.Xm)(a) && l === null && c) return [];
const d = (0, k.F)(o, n.language);
return [ {
level: (0, u.wP)(t) ? "warning" : "error",
title: s,
message: d,
file: r
} ];
}
function isQuiet({result: e}) {
const {kind: n} = e;
return n === "sent" && e.unsigned === void 0 || n === "told" || n === "rival";
}
function outputsFor(e) {
const n = e.map(({announced: e}) => announcementStatus(e));
const t = n.find(({decision: e}) => e !== null)?.decision ?? null;
const o = [ ...new Set(n.flatMap(e => e.codes)) ].join(",");
const s = {
allowed: "false",
...t !== null && {
decision: t,
"reason-codes": o
}
};
const [r] = e;
if (r === void 0 || e.length > 1) return s;
const {id: i, planDigest: a, issue: u, result: l} = r.announced;
const c = l.kind === "refused" ? (0, b.Y)(l.verdict) : {};
return {
...c,
...s,
"intervention-id": i,
"plan-digest": a,
...u !== null && {
"issue-number": String(u.number)
}
};
}
var x = t(6252);
var A = t(3493);
function withConflicts(e, n, {locate: t}, o) {
if (n === null) return e;
const s = (0, S.w)(o);
const r = [ ...(0, A.Z$)(n, s), ...(0, A.y2)(n, s) ];
const i = r.map(e => `! ${(0, v.M_)(e, s.quotes)}\n`);
const {report: a} = e;
const u = n.conflicts.map(e => {
const [n = ""] = (0, A.Z$)({
conflicts: [ e ]
}, s);
const [o = ""] = e.between.map(e => e.path).filter(e => t.has(e));
const r = t.get(o)?.([ "schedule" ]);
return {
level: "warning",
title: s.portfolio.headings.conflicts,
message: (0, v.M_)(n, s.quotes),
...r !== void 0 && {
file: (0, v.RK)(o),
...r
}
};
});
return {
...e,
log: r.length === 0 ? e.log : `${e.log}\n${i.join("")}`,
summary: [ e.summary, ...r.map(e => `<p>⚠️ ${(0, v.hy)(e)}</p>\n`) ].join("\n"),
annotations: [ ...e.annotations, ...u ],
report: typeof a === "object" && a !== null ? {
...a,
...(0, x.y_)(n)
} : a
};
}
var T = t(1402);
var M = t(7992);
var L = t(8504);
var R = t(1923);
var C = t(4849);
var D = t(9778);
var z = t(8705);
var _ = t(7411);
var j = t(6719);
var q = t(2039);
const B = new Set([ "receipt-unbound", "other-server", "not-signed", "signature-refused", "key-gone", "keys-unknown", "key-unusable", "time-unknown", "workflows-unset", "hosted-runner" ]);
function doubtful(e, n) {
const {id: t = "", payload: o = null} = e ?? {};
const s = n === "receipt-unbound" ? {
why: "receipt-unbound",
values: {
receipt: t,
run: o?.runId ?? ""
}
} : {
why: "receipt-doubtful",
values: {
receipt: t,
doubt: n
}
};
const r = "GET /repos/{owner}/{repo}/deployments";
const i = {
code: "api.malformed",
request: r,
status: 200,
detail: "",
flaw: s
};
return {
kind: "problem",
problem: i
};
}
function doubtOf(e, n) {
const t = (0, s.hJ)(e, n);
if (t !== "bound") return t === "unknown" ? "run-unknown" : "receipt-unbound";
const o = (0, q.h)(e, n.solution);
return (0, D.Fr)(n) && o?.kind !== "verified" ? (0, D.ad)(o) : null;
}
function runUnknown(e) {
return e?.run?.known === false ? {
kind: "problem",
problem: e.run.problem
} : doubtful(e, "receipt-unbound");
}
const N = (0, a.B9)(0);
function dueOf(e, n = false) {
const {facts: t} = e;
if (t.receipts?.known !== true) return t.receipts === null ? {
kind: "never-announced"
} : {
kind: "problem",
problem: t.receipts.problem
};
const o = newestDelivered(e.candidate, t);
const s = o?.deliveredAt ?? N;
const r = e.candidate.intervention.status === "withdrawn" ? withdrawalDue(e, o, n) : noticeDue(e, o, n);
if (r.kind !== "send") return r;
const i = r.notice === "withdrawal" ? "withdrawal" : receiptKind(e.candidate);
const a = unconfirmedSince(e, s).find(({kind: n, payload: t}) => n === i && t?.planDigest === e.candidate.planDigest);
return a === void 0 ? {
...r,
since: s,
commit: commitOf(e, r)
} : {
kind: "unknown",
receipt: a
};
}
function commitOf({facts: e}, {previous: n}) {
const t = e.receipts?.known === true ? e.receipts.value : [];
const o = t.filter(({payload: e}) => e?.messageId === n?.reference);
return n === null ? null : o.at(-1)?.commit ?? null;
}
function receiptKind({intervention: e}) {
return e.urgent === void 0 ? "announcement" : "notification";
}
function isOfThis(e, {intervention: n}) {
return (0, C.z7)(e.creator) && e.payload?.interventionId === n.id;
}
function newestDelivered(e, n) {
const t = n.receipts?.known === true ? n.receipts.value : [];
return t.filter(n => isOfThis(n, e) && n.deliveredAt !== null).reduce((e, n) => e === null || Number(n.deliveredAt) > Number(e.deliveredAt) ? n : e, null);
}
function unconfirmedSince({candidate: e, facts: n}, t) {
const o = n.receipts?.known === true ? n.receipts.value : [];
return o.filter(n => isOfThis(n, e)).filter(({deliveredAt: e, createdAt: n}) => e === null && n > t).filter(({signed: e, signature: n}) => e === void 0 || n?.kind !== "refused").toSorted((e, n) => e.createdAt - n.createdAt);
}
const P = {
kind: "send",
notice: "withdrawal",
previous: {
digest: void 0,
reference: void 0
},
since: N,
commit: null
};
function isToldSince({deliveredAt: e}, {candidate: n, facts: t}) {
const {announcement: o, urgent: s} = n.intervention;
const r = (o ?? s?.notification)?.["sent-at"];
const i = t.now.known ? t.now.value : N;
return r !== void 0 && r > (e ?? N) && r <= i;
}
function withdrawalDue(e, n, t) {
const {announcement: o, urgent: s} = e.candidate.intervention;
const r = o ?? s?.notification;
const i = unconfirmedSince(e, n?.deliveredAt ?? N).filter(({kind: e}) => e !== "withdrawal").at(-1);
const a = i ?? n;
if (i === void 0 && n?.kind === "withdrawal" && !isToldSince(n, e)) {
const {deliveredAt: o, payload: s} = n;
const r = o ?? N;
const i = doubtOf(n, e);
if (i === "run-unknown") return runUnknown(n);
if (i !== null) return t ? P : doubtful(n, i);
return {
kind: "told",
via: "receipt",
at: r,
reference: s?.messageId,
withdrawn: true
};
}
if (a === null && r === void 0) return {
kind: "never-announced"
};
const u = a === null ? r?.plan : a.payload?.planDigest;
const l = {
digest: isDigest(u) ? u : void 0,
reference: a?.payload?.messageId ?? r?.reference
};
return {
kind: "send",
notice: "withdrawal",
previous: l,
since: N,
commit: null
};
}
function noticeDue(e, n, t) {
const {candidate: o, facts: s, solution: r} = e;
const i = n?.deliveredAt ?? N;
const u = receiptKind(o);
if (unconfirmedSince(e, i).at(-1)?.kind === "withdrawal") return first(u, i);
const l = t ? null : toldByAGate(n, e);
if (l !== null) return l;
const c = (0, D.bh)(u, e);
const d = first(u, i);
if (c.kind === "sent" && s.landing?.known === false) return {
kind: "problem",
problem: s.landing.problem
};
switch (c.kind) {
case "sent":
{
const {at: n, via: o, reference: i} = c.notice;
const l = s.now.known ? s.now.value : n;
const f = u === "announcement" || l < (0, a.tY)(n, r.urgent["valid-hours"] * a.dp);
const m = (0, D.RH)(c.notice.recipients, e).length === 0 && n <= l;
const p = (0, z.n)(e).codes.includes("urgent.not-notified");
if (!m || u === "notification" && p) return d;
if (!f && t) return {
...d,
again: true
};
const v = f ? {} : {
expired: true
};
return {
kind: "told",
via: o,
at: n,
reference: i,
withdrawn: false,
...v
};
}

case "other-plan":
return changed(d, previousOf(e, u));

case "none":
return changed(d, maybeTold(e, u, i));

case "unknown":
if (c.why === "run-unknown") return runUnknown(n);
if (B.has(c.why) && !t) return doubtful(n, c.why);
return d;
}
}
function toldByAGate(e, n) {
const {candidate: t} = n;
if (e === null || e.payload?.planDigest !== t.planDigest) return null;
const {deliveredAt: o, payload: r} = e;
if (o === null || (0, s.hJ)(e, n) !== "another-run") return null;
if ((0, _.J)({
at: o,
plan: t.planDigest,
via: "receipt"
}, n) !== "this-plan") return null;
return {
kind: "told",
via: "receipt",
at: o,
reference: r.messageId,
withdrawn: false
};
}
function first(e, n) {
const t = e === "announcement" ? "announcement" : "urgent-notification";
return {
kind: "send",
notice: t,
previous: null,
since: n,
commit: null
};
}
function changed(e, n) {
if (n?.digest === void 0) return e;
const t = e.notice === "announcement" ? "changed-announcement" : e.notice;
return {
...e,
notice: t,
previous: n
};
}
function maybeTold(e, n, t) {
const o = unconfirmedSince(e, t).filter(({kind: e, payload: t}) => e === n && t !== null).at(-1);
const s = o?.payload?.planDigest;
if (!isDigest(s) || s === e.candidate.planDigest) return null;
return {
digest: s,
reference: o?.payload?.messageId
};
}
function previousOf(e, n) {
const {candidate: t, facts: o} = e;
const s = o.receipts?.known === true ? o.receipts.value : [];
const r = (0, j.V)(s, n, e);
const i = r.kind === "other-plan" ? r.receipt.payload : null;
const {announcement: a, urgent: u} = t.intervention;
const l = n === "announcement" ? a : u?.notification;
const c = i?.planDigest ?? l?.plan;
return {
digest: isDigest(c) ? c : void 0,
reference: i?.messageId ?? l?.reference
};
}
function isDigest(e) {
return e !== void 0 && /^sha256:[0-9a-f]{64}$/.test(e);
}
var F = t(9103);
var E = t(7217);
var K = t(1346);
var Y = t(6056);
var U = t(5987);
function writeNotice(e, n, t, o) {
const s = e.previous;
switch (e.notice) {
case "announcement":
return (0, Y.q)(e.notice, n);

case "urgent-notification":
case "changed-announcement":
{
const [r, i] = [ s?.digest, s?.reference ];
const a = {
...n,
previousDigest: r,
previousReference: i,
previous: t
};
return e.notice === "urgent-notification" ? (0, Y.q)(e.notice, a) : (0, Y.q)(e.notice, {
...a,
refusals: o
});
}

case "withdrawal":
{
const r = s?.digest === n.planDigest;
const i = r ? n.intervention : t ?? null;
const a = s?.digest ?? null;
const u = s?.reference;
return (0, Y.q)(e.notice, {
...n,
reference: u,
announced: i,
digest: a,
refusals: o
});
}
}
}
async function readPrevious(e, n, t, o) {
if (t === null || o === void 0) return;
const s = await (0, E.i9)(e, n, [ t ]);
if (!s.ok) return;
const r = (0, U.hy)(s.value.get(t) ?? []);
const i = await (0, K.b4)(e, n, [ ...new Set(r.map(({oid: e}) => e)) ]);
if (!i.ok) return;
for (const {path: e, oid: n} of r) {
const t = i.value.get(n);
const s = t === void 0 ? null : (0, U.G9)(e, t);
if (s?.planDigest === o) return s.intervention;
}
return;
}
function standingLetter({intervention: e, planDigest: n}, t) {
const o = e.urgent === void 0 ? "announcement" : "urgent-notification";
const s = e.status === "withdrawn" ? "withdrawal" : o;
const r = writeNotice({
kind: "send",
notice: s,
previous: null,
since: (0, a.B9)(0),
commit: null
}, {
intervention: e,
solution: t,
planDigest: n
}, void 0);
return (0, M.D)(r) ? r.text : null;
}
var W = t(8149);
var H = t(9443);
var J = t(6745);
var G = t(8547);
async function withPastRules(e, {repository: n, state: t, files: o, pushes: s}, r, i) {
const a = await (0, G.I)(e, n, t, o, s());
const u = {
...i,
formerRules: a,
requests: e.counted
};
const l = {
candidate: r,
solution: o.solution,
facts: u
};
const c = (0, H.ce)(l);
const d = await (0, G.w)(e, n, t.defaultBranch, u, c);
if (d === null || !a.known) return u;
return d.ok ? {
...u,
formerRules: {
...a,
value: d.value
},
requests: e.counted
} : {
...u,
problems: [ ...i.problems, d.problem ],
requests: e.counted
};
}
var V = t(2371);
async function refusalOf({client: e, standing: n}, t, o) {
const {solution: s} = n.files;
return preflight_preflight(t, s, await withPastRules(e, n, t, o));
}
function preflight_preflight(e, n, t) {
const o = (0, W._)(e, n, t);
if (o.decision === "error") return (0, V.x)(o, o.rules);
const s = (0, H.CF)({
candidate: e,
solution: n,
facts: t
});
return s.some(J.M5) ? (0, V.x)(o, s) : null;
}
var Q = t(5345);
var Z = t(2585);
var X = t(2595);
var ee = t(1930);
var ne = t(485);
var te = t(9146);
const oe = [ "client", "ezdrav-ict" ];
const se = new Set([ "approval.plan-changed", "approval.before-announcement", "approval.not-authorised", "approval.self" ]);
function mayBeYes({codes: e}) {
return !e.some(e => se.has(e));
}
function silentParties(e) {
const {evidence: n} = e.solution;
const t = {
...e.solution,
evidence: {
...n,
approvals: "recorded"
}
};
const o = {
...e,
solution: t
};
const s = oe.some(n => (0, ee.H_)(n, e) || (0, te.GK)(n, (0, ne.mh)(n, e), e, X.av) !== null);
return s ? [] : oe.filter(e => !(0, ne.mh)(e, o).some(mayBeYes));
}
var re = t(2438);
var ie = t(5079);
var ae = t(7400);
var ue = t(1843);
async function remind(e, n, t, o, s, r) {
const {client: i, standing: a, event: u} = e;
const {solution: l} = a.files;
const {intervention: c} = n;
const {status: d, urgent: f, schedule: m, environment: p} = c;
const v = u === "schedule" && d === "planned" && f === void 0 && l["enforce-in"].includes(p);
if (!v) return [];
const g = (0, Q.j0)(m.start, r, l.calendar["extra-non-working-days"]);
if (g === null) return [];
i.begin();
const w = await withPastRules(i, a, n, t.facts);
if (w.formerRules?.known === false) return [ {
party: null,
result: {
kind: "failed",
problem: w.formerRules.problem
}
} ];
if (!(0, H.sb)({
candidate: n,
solution: l,
facts: w
})) return [];
const k = await (0, T.ts)(i, a, n, t, {
ok: true,
value: o,
request: "",
next: null
});
if (k.consents?.known === false) return [ {
party: null,
result: {
kind: "failed",
problem: k.consents.problem
}
} ];
const h = silentParties({
candidate: n,
solution: l,
facts: k
});
if (h.length === 0) return [];
const b = [];
for (const t of h) {
const i = await remindOne({
run: e,
candidate: n,
issue: o,
party: t,
time: g,
reference: s,
now: r
});
b.push({
party: t,
result: i
});
}
return b;
}
async function remindOne(e) {
const {run: n, candidate: t, issue: o, party: s, time: r, now: i} = e;
const {client: a, standing: u, post: c, language: d, marks: f} = n;
const {repository: m, files: p} = u;
const {solution: v} = p;
const {intervention: g, planDigest: k} = t;
const {server: h} = c;
const b = {
client: a,
repository: m,
issue: o.number,
now: i,
marks: f
};
const said = e => `${(0, w.Y)((0, l.r)({
party: s,
result: e
}, g.id, d))}\n${(0, Z.w)("concepts", d)}\n`;
if (h === null) {
const e = `\x3c!-- ezdrav:reminder-by-hand:${s}:${k} --\x3e`;
const n = await (0, ue.N)(b, e, said({
kind: "by-hand"
}));
return n.kind === "problem" ? {
kind: "failed",
problem: n.problem
} : {
kind: "by-hand"
};
}
const y = v.contacts["mail-server"];
if (y !== void 0 && y.toLowerCase() !== h.host.toLowerCase()) return {
kind: "other-server",
host: h.host,
named: y
};
if (f.mayNotSend) return unsignable(n);
const O = g.announcement?.reference ?? e.reference;
const I = {
intervention: g,
solution: v,
planDigest: k,
approvalPage: o.url
};
const $ = (0, Y.q)("reminder", {
...I,
party: s,
reference: O
});
if (!(0, M.D)($)) return {
kind: "incomplete",
missing: $.missing
};
const S = (0, ie.tI)(`${g.id}.opomnik`, c);
const x = await (0, re.RW)(b, {
messageId: S,
letter: $,
post: c,
name: g.id,
marker: `\x3c!-- ezdrav:reminder:${s}:${r}:${k} --\x3e`,
text: e => said(e === null ? {
kind: "sending",
messageId: S
} : resultOf(e, S))
});
switch (x.kind) {
case "not-claimed":
return {
kind: "failed",
problem: x.problem.problem
};

case "yielded":
return earlierOf(x.to);

case "delivered":
{
const e = resultOf(x.delivery.posted, S);
const n = x.recorded.ok ? x.recorded.value.unsigned : null;
return e.kind === "sent" && n !== null ? {
...e,
unsigned: n.problem
} : e;
}
}
}
async function unsignable({client: e, access: n, runId: t}) {
const o = {
schema: 1,
object: "trial",
run: String(t)
};
const s = await (0, ae._)({
client: e,
access: n,
demanded: true
}, "mark", o);
return s.kind === "signed" ? {
kind: "doubt"
} : {
kind: "failed",
problem: s.problem
};
}
function earlierOf({kind: e}) {
if (e === "sent") return {
kind: "told"
};
return e === "claimed" ? {
kind: "rival"
} : {
kind: "doubt"
};
}
function resultOf(e, n) {
switch (e.kind) {
case "sent":
case "unknown":
return {
kind: e.kind,
messageId: n
};

case "not-sent":
return {
kind: "not-sent",
why: e.why,
status: e.status,
detail: e.detail
};

case "by-hand":
return {
kind: "by-hand"
};
}
}
async function rejectionsOf(e, n, t, o, {notice: s, previous: r}, i) {
const a = r?.digest;
if (a === void 0 || s !== "withdrawal" && s !== "changed-announcement") return;
const u = {
...o.facts,
landing: null
};
const l = {
...o,
facts: u
};
const c = await (0, T.EQ)(e, n, {
...t,
planDigest: a
}, l, i);
return c.flatMap(({party: e, no: n}) => n === null ? [] : [ {
party: e,
at: n.at,
reference: n.reference
} ]);
}
var le = t(8920);
var ce = t(2270);
async function announceOne(e, n) {
const {client: t, standing: o} = e;
t.begin();
const {solution: s} = o.files;
const r = await (0, T.xS)(t, o, n, e);
const {facts: i} = r;
if (!i.now.known) {
const t = i.problems.find(({code: e}) => e !== "clock.unverifiable") ?? i.now.problem;
return ended(e, n, {
kind: "failed",
at: "facts",
problem: t
});
}
const a = i.now.value;
const u = dueOf({
candidate: n,
solution: s,
facts: i
}, e.anew);
switch (u.kind) {
case "problem":
return ended(e, n, {
kind: "failed",
at: "facts",
problem: u.problem
}, a);

case "never-announced":
return ended(e, n, {
kind: "never-announced"
}, a);

case "told":
return withIssue(e, n, r, u, a);

case "unknown":
return withIssue(e, n, r, earlierUnknown(u.receipt, n), a);

case "send":
{
const t = u.notice === "withdrawal" ? null : await refusalOf(e, n, i);
if (t !== null) return ended(e, n, {
kind: "refused",
verdict: t
}, a);
return sendNotice(e, n, r, u, a);
}
}
}
function endedWithout(e, n, t) {
return ended(e, n, t);
}
function earlierUnknown(e, n) {
const t = receiptKind(n) === "announcement" ? "announcement" : "urgent-notification";
return {
kind: "unknown",
now: false,
notice: e.kind === "withdrawal" ? "withdrawal" : t,
messageId: e.payload?.messageId ?? "",
receipt: e.id,
since: e.createdAt
};
}
async function sendNotice(e, n, t, o, s) {
const {client: r, standing: i, post: a, language: u, runId: l} = e;
const {repository: c, state: d, files: f} = i;
const {intervention: m, planDigest: p} = n;
const {solution: v} = f;
const {notice: g} = o;
const w = {
intervention: m,
solution: v,
planDigest: p
};
const k = writeNotice(o, w, void 0);
if (!(0, M.D)(k)) return ended(e, n, {
kind: "incomplete",
notice: g,
missing: k.missing
}, s);
const h = {
candidate: n,
solution: v,
language: u,
letter: k.text,
outcome: null,
leaveClosed: o.again
};
const b = await (0, F.s8)(r, c, h, e.marks);
if (!b.ok) return ended(e, n, {
kind: "failed",
at: "issue",
problem: b.problem
}, s);
const y = await readPrevious(r, c, o.commit, o.previous?.digest);
const O = await rejectionsOf(r, i, n, t, o, b);
const I = writeNotice(o, {
...w,
approvalPage: b.value.url
}, y, O);
const $ = (0, M.D)(I) ? I : k;
const S = await (0, le.m)(r, c, {
kind: g === "withdrawal" ? "withdrawal" : receiptKind(n),
letter: $,
interventionId: m.id,
planDigest: p,
commit: d.tip,
runId: l,
environment: m.environment,
since: o.since
}, a, s, {
signer: {
client: r,
access: e.access,
demanded: v.evidence.announcement === "signed"
},
mailServer: v.contacts["mail-server"]
});
const x = (0, ce.B)(S, g, $, s);
if (x.kind === "rival") return ended(e, n, x, s, b.value);
return withIssue(e, n, t, x, s, $.text, o);
}
async function withIssue(e, n, t, o, s, r, i) {
const {client: a, standing: u, language: l} = e;
const {repository: c, files: d} = u;
const {solution: f} = d;
a.begin();
const m = r ?? standingLetter(n, f);
const p = {
result: o,
parts: partsOf(e, bare(n, o), m, s)
};
const v = {
candidate: n,
solution: f,
language: l,
letter: m,
outcome: p,
leaveClosed: i?.again
};
const g = await (0, F.s8)(a, c, v, e.marks);
if (!g.ok) return ended(e, n, o, s, null, g.problem, m);
const w = {
client: a,
repository: c,
issue: g.value.number,
now: s,
marks: e.marks
};
const k = n.intervention.status === "withdrawn" ? [] : await (0, T.EQ)(a, u, n, t, g);
const h = o.kind === "told" && !o.withdrawn ? await remind(e, n, t, g.value, o.reference, s) : [];
let b = null;
const y = i?.notice === "withdrawal" ? void 0 : i?.previous?.digest;
if (y !== void 0 || o.kind === "sent" || o.kind === "told") {
const e = n.intervention.status === "withdrawn";
const t = e ? {
kind: "withdrawn"
} : y === void 0 ? null : {
kind: "changed",
from: y
};
if (t !== null) b = await (0, F.li)(w, n, t, l);
}
b ??= await (0, F.T0)(w, n, k, l);
return ended(e, n, o, s, g.value, b, m, k, h);
}
function bare(e, n) {
const {intervention: t, path: o, planDigest: s} = e;
const r = t.urgent !== void 0;
return {
id: t.id,
path: o,
planDigest: s,
urgent: r,
result: n,
issue: null,
heard: [],
reminders: [],
issueTrouble: null
};
}
function partsOf({standing: e, language: n}, t, o, s) {
const {owner: r, name: i} = e.repository;
const {solution: a} = e.files;
const u = a.contacts["solution-custodian"];
const l = u === void 0 ? (0, L.LR)(a) : (0, L.AQ)(a, u);
return (0, R.G)({
announced: t,
letter: o,
now: s,
language: n,
to: l,
repository: `${r}/${i}`
});
}
function ended(e, n, t, o = (0, a.B9)(0), s = null, r = null, i = null, u = [], l = []) {
const c = {
...bare(n, t),
issue: s === null ? null : {
number: s.number,
url: s.url
},
heard: u,
reminders: l,
issueTrouble: r
};
return {
announced: c,
parts: partsOf(e, c, i, o)
};
}
var de = t(8666);
var fe = t(4166);
var me = t(114);
var pe = t(7223);
var ve = t(1584);
var ge = t(8997);
var we = t(217);
var ke = t(1043);
var he = t(4036);
var be = t(1151);
var ye = t(8056);
var Oe = t(7335);
var Ie = t(6383);
var $e = t(6093);
const Se = 720 * a.dp;
async function askAboutFinished(e, n, t) {
const o = [];
const s = new Set;
for (const r of e) {
const {intervention: e, planDigest: i} = r;
const a = (0, Ie.s)(e, null);
if (a === null || !isRecent(e, t.now)) continue;
const u = (0, ye.YN)({
interventionId: e.id,
planDigest: i
});
const isAbout = ({body: e}) => {
const n = (0, ye.n0)(e);
return n !== null && (0, ye.YN)(n) === u;
};
if (s.has(u) || n.edited.some(isAbout)) continue;
s.add(u);
const l = n.own.filter(isAbout).map(({body: e}) => e);
const c = (0, be.SQ)(e, a);
if (l.length > 0 && c.every(e => (0, ye.MC)(l).includes(e))) continue;
const d = await (0, $e.b)({
...t,
candidate: r,
outcome: a
});
o.push({
...d,
interventionId: e.id
});
}
return o;
}
function isRecent({environment: e, outcome: n, schedule: t}, o) {
const s = n?.["ended-at"] ?? t.end;
return e === "production" && s <= o && o - s <= Se;
}
var xe = t(5204);
var Ae = t(6255);
async function readWork({client: e, repository: n, listed: t, candidates: o}) {
const s = t.filter(({path: e}) => e.startsWith(".ezdrav/done/"));
const r = await (0, Ae.C)(e, n, s);
if (!r.ok) return r;
const i = r.value.flatMap(({path: e, source: n}) => {
const t = (0, xe.I)(e, n);
return t.ok ? [ {
intervention: t.value,
planDigest: t.planDigest
} ] : [];
});
return {
...r,
value: [ ...o, ...i ]
};
}
async function lookAfterReviews(e) {
const {client: n, repository: t, marks: o} = e;
const s = e.listed.some(({path: e}) => e.startsWith(".ezdrav/done/"));
const r = e.candidates.some(({intervention: e}) => e.outcome !== void 0);
const i = await (0, he.Zm)(n, t, ({body: e}) => (0, ye.n0)(e) !== null);
if (!i.ok) return {
deeds: [],
problem: i.problem
};
const a = await openReviews(o, i.value);
if (a.length === 0 && !s && !r) return {
deeds: [],
problem: null
};
const u = await readWork(e);
if (!u.ok) return {
deeds: [],
problem: u.problem
};
const l = await e.now();
if (!l.known) return {
deeds: [],
problem: l.problem
};
const {solution: c, language: d} = e;
const f = {
client: n,
repository: t,
solution: c,
language: d,
now: l.value,
marks: o
};
const m = [];
for (const {interventionId: e, issue: n, done: t, problem: o} of await askAboutFinished(u.value, i.value, f)) if (o !== null) m.push({
kind: "failed",
interventionId: e,
issue: n,
problem: o
}); else if (t !== null && n !== null) m.push({
kind: t,
interventionId: e,
issue: n
});
for (const n of a) {
const t = (0, ye.YN)(n.reviewed);
const o = u.value.find(({intervention: e, planDigest: n}) => (0, ye.YN)({
interventionId: e.id,
planDigest: n
}) === t);
const s = await lookAfter(e, n, o?.intervention ?? null, l.value);
if (s !== null) m.push(s);
}
return {
deeds: m,
problem: null
};
}
async function openReviews(e, n) {
const t = [ ...n.own.map(e => ({
issue: e,
edited: false
})), ...n.edited.map(e => ({
issue: e,
edited: true
})) ].toSorted((e, n) => e.issue.number - n.issue.number);
const o = new Map;
for (const {issue: n, edited: s} of t) {
const t = (0, ye.n0)(n.body);
if (t === null || o.has((0, ye.YN)(t))) continue;
const {number: r, createdAt: i, body: a} = n;
const u = await e.standing(a, {
issue: r,
madeAt: i
}) === "foreign";
if ((0, ye.TN)(a) && !u) continue;
o.set((0, ye.YN)(t), {
issue: n,
reviewed: t,
edited: s,
foreign: u
});
}
return [ ...o.values() ];
}
async function lookAfter(e, n, t, o) {
if (t?.review?.held !== void 0) return closeRecorded(e, n);
const s = e.solution.calendar["extra-non-working-days"];
const r = reviews_dueOf(n, t, s);
const i = (0, be.TQ)(r, o, s);
return i === null ? null : reviews_remind(e, n, {
kind: i,
due: r,
now: o
});
}
function reviews_dueOf({issue: e, edited: n, foreign: t}, o, s) {
const r = n || t ? null : (0, ye.M_)(e.body);
const i = o?.outcome?.["ended-at"];
if (o?.review?.due !== void 0) return o.review.due;
return r ?? (o === null || i === void 0 ? null : (0, be.dW)(o, i, s));
}
async function closeRecorded({client: e, repository: n, marks: t}, {issue: o, reviewed: s, edited: r}) {
if (o.state === "closed" && r) return null;
const i = (0, ye.TN)(o.body) ? o.body : (0, ye.t2)(o.body);
const {text: a} = await t.signed(i, o.number);
const u = await (0, ke.tt)(e, n, o.number, {
...!r && {
body: a
},
...o.state === "open" && {
state: "closed",
state_reason: "completed"
}
});
return deedOf("closed", o, s, u.ok ? null : u.problem);
}
async function reviews_remind({client: e, repository: n, solution: t, language: o, marks: s}, {issue: r, reviewed: i}, a) {
const {kind: u, due: l, now: c} = a;
const {interventionId: d} = i;
const f = {
client: e,
repository: n,
issue: r.number,
now: c,
marks: s
};
const m = r.state === "closed";
const {assignees: p} = t.contacts;
const v = (0, Oe.yg)({
kind: u,
interventionId: d,
due: l,
reopened: m,
assignees: p,
language: o
});
const g = await (0, ue.N)(f, (0, ye.bn)(u), v);
if (g.kind === "already") return null;
if (g.kind === "problem") return deedOf("reminded", r, i, g.problem);
const w = m ? await (0, ke.tt)(e, n, r.number, {
state: "open",
state_reason: "reopened"
}) : null;
return deedOf("reminded", r, i, w?.ok === false ? w.problem : null);
}
function deedOf(e, {number: n}, {interventionId: t}, o) {
return o === null ? {
kind: e,
interventionId: t,
issue: n
} : {
kind: "failed",
interventionId: t,
issue: n,
problem: o
};
}
var Te = t(8031);
function reviewParts({deeds: e, problem: n}, t) {
const o = (0, S.w)(t);
const {kept: s} = o.review;
return [ ...n === null ? [] : [ (0, g.em)(s.unlisted), ...(0, Te.e)(n, o) ], ...e.flatMap(e => deedParts(e, o)) ];
}
function deedParts(e, n) {
const {kept: t} = n.review;
const {interventionId: o} = e;
if (e.kind !== "failed") return [ (0, g.em)(t[e.kind](o, e.issue)) ];
const s = e.issue === null ? t.unopened(o) : t.failed(o, e.issue);
return [ (0, g.em)(s), ...(0, Te.e)(e.problem, n) ];
}
function areReviewsKept({deeds: e, problem: n}) {
return n === null && e.every(({kind: e}) => e !== "failed");
}
function reviewsJson({deeds: e, problem: n}, t) {
return {
failed: n?.code ?? null,
issues: e.map(e => ({
intervention: e.interventionId,
"issue-number": e.issue,
done: e.kind,
code: e.kind === "failed" ? e.problem.code : null,
...e.kind === "failed" && {
"help-url": (0, d.Xz)(e.problem.code, t)
}
}))
};
}
function withReviews(e, n, t) {
const o = reviewParts(n, t);
if (o.length === 0) return e;
const s = areReviewsKept(n);
const r = (0, k.F)(o, t);
return {
...(0, I.dK)(e, o, t, {
annotations: s ? [] : [ {
level: "error",
title: "review",
message: r
} ],
facts: {
reviews: reviewsJson(n, t)
}
}),
exitCode: s ? e.exitCode : 1
};
}
var Me = t(3193);
async function announce(e, n = {}) {
const {inputs: t, context: s} = e;
const i = (0, ie.C8)(t, n);
const a = (0, fe.$)(e);
const {event: u, runId: l} = s;
try {
a.begin();
const e = (0, fe._)(s);
const n = t.sendAgain === void 0 ? null : await (0, we.V9)(a, e, t.sendAgain);
const c = n?.ok === false ? n : await (0, T.ZY)(a, e, t.intervention);
if (!c.ok) {
const {problem: e} = c;
const n = {
kind: "unknown",
problem: e
};
return (0, I.F_)((0, de.Uw)(a, n, e, r.U, u), {
language: t.language ?? "en",
locate: new Map,
file: null
});
}
const d = c.value;
const {files: f} = d;
const m = t.language ?? f.solution.language ?? "en";
const p = f.diagnostics.filter(({code: e}) => e === "file.unread");
const v = {
language: m,
locate: f.locate,
unread: p
};
const g = misplaced(a, d, s);
const held = e => (0, pe.N$)(e, f, m);
if (g !== null) return held((0, I.F_)(g, {
...v,
file: null
}));
const {solution: w} = f;
const {defaultBranch: k} = d.state;
const h = await (0, ve.O)({
client: a,
repository: e,
defaultBranch: k,
solution: w,
runId: l
});
const concluded = async e => {
const n = t.intervention === void 0 ? withReviews(held(e), await reviewsKept(a, d, h, m), m) : held(e);
return (0, ge.n)(n, {
...h.strange,
doubtful: []
}, m);
};
const b = unusable(a, d, t.intervention, u) ?? unfilled(a, d, u);
if (b !== null) return await concluded((0, I.F_)(b, {
...v,
file: null
}));
const y = u === "workflow_dispatch" && t.intervention !== void 0;
const O = {
client: a,
standing: d,
post: i,
language: m,
event: u,
anew: y,
runId: l,
access: (0, o.j)(process.env),
marks: h
};
const $ = await announceAll(O, t.intervention !== void 0);
const S = {
...e,
id: d.state.id
};
const x = await (0, me.U)(a, S, f);
const A = withConflicts(concludeAnnounced($, v), x, f, m);
return await concluded(A);
} finally {
a.close();
}
}
function reviewsKept(e, {repository: n, state: t, files: o}, s, r) {
e.begin();
const {candidates: i, solution: a} = o;
const now = () => (0, Me.I)(e, n);
const u = {
client: e,
repository: n,
listed: t.files,
candidates: i,
solution: a,
language: r,
now
};
return lookAfterReviews({
...u,
marks: s
});
}
function misplaced(e, {files: n, state: t}, {event: o, ref: r}) {
const i = r === `refs/heads/${t.defaultBranch}` && s.NZ.includes(o);
return i ? null : (0, de.Yb)(e, n.files, n.solution, {
event: o,
ref: r
});
}
function unusable(e, {files: n}, t, o) {
const {kind: s} = n.files;
if (s === "read") return null;
const r = n.diagnostics.filter(({code: e}) => e !== "file.unread" && e !== "file.starter-text");
if (s === "invalid" && r.length === 0 && t === void 0) return null;
const i = n.files.kind === "unknown" ? n.files.problem : null;
return (0, de.Uw)(e, n.files, i, n.solution, o);
}
function unfilled(e, {files: n}, t) {
const o = n.diagnostics.filter(({code: e}) => e === "file.starter-text");
if (o.length === 0) return null;
return (0, de.Uw)(e, {
kind: "invalid",
diagnostics: o
}, null, n.solution, t);
}
async function announceAll(e, n) {
const {files: t} = e.standing;
const o = t.candidates.filter(({intervention: e}) => e.outcome === void 0);
const [s] = t.candidates;
if (n && o.length === 0 && s !== void 0) {
const {client: n, event: o} = e;
const r = (0, de.tm)(n, t.files, s, t.solution, o);
return [ endedWithout(e, s, {
kind: "refused",
verdict: r
}) ];
}
const r = [];
for (const n of o) {
const t = withSameId(n, o);
r.push(t.length > 1 ? endedWithout(e, n, {
kind: "same-id",
files: t
}) : await announceOne(e, n));
}
return r;
}
function withSameId({intervention: e}, n) {
return n.filter(n => n.intervention.id === e.id).map(({path: e}) => e);
}
}),
6255: ((e, n, t) => {
t.d(n, {
C: () => readKeptFiles
});
var o = t(1346);
var s = t(3995);
var r = t(5987);
var i = t(8317);
const a = 100;
async function readKeptFiles(e, n, t) {
const o = t.filter(({path: e}) => (0, i.t)(e));
const s = await readAll(e, n, o);
if (!s.ok) return s;
const r = o.map(e => ({
path: e.path,
source: sourceOf(e, s.value)
}));
return {
...s,
value: r
};
}
function sourceOf(e, n) {
const t = n.get(e.oid);
const o = (0, r.LF)(e.path);
const i = {
unread: "too-large",
size: e.size,
limit: o
};
return (0, s._p)(e) ?? t ?? i;
}
async function readAll(e, n, t) {
const i = t.filter(e => (0, s._p)(e) === null && e.size <= (0, r.LF)(e.path));
const u = [ ...new Set(i.map(({oid: e}) => e)) ];
const l = new Map;
let c = {
ok: true,
value: l,
request: "",
next: null
};
for (let t = 0; t < u.length; t += a) {
c = await (0, o.b4)(e, n, u.slice(t, t + a));
if (!c.ok) return c;
for (const [e, n] of c.value) l.set(e, n);
}
return {
...c,
value: l
};
}
}),
8317: ((e, n, t) => {
t.d(n, {
K: () => keptSolution,
t: () => isKept
});
var o = t(5204);
var s = t(1742);
var r = t(4595);
var i = t(5987);
const a = /^\.ezdrav\/(?:intervention|(?:interventions|done)\/[^/]+)\.yml$/;
function isKept(e) {
return a.test(e) || e === i.hq || e === i.is;
}
function keptSolution(e, n) {
const t = [];
const u = n.flatMap(({path: e, source: n}) => {
if (!a.test(e)) return [];
const s = (0, o.I)(e, n);
if (s.ok) return [ {
path: e,
intervention: s.value,
planDigest: s.planDigest
} ];
t.push(e);
return [];
});
const read = (e, o) => {
const s = n.find(n => n.path === e);
if (s === void 0) return null;
const r = o(e, s.source);
if (r.ok) return r.value;
t.push(e);
return null;
};
const l = read(i.hq, s.K);
const {calendar: c} = l ?? s.U;
return {
solution: {
label: e,
name: l?.name ?? null,
interventions: u,
roster: read(i.is, r.h),
unreadable: t,
reading: c["lead-time"],
extra: c["extra-non-working-days"]
},
language: l?.language
};
}
}),
8920: ((e, n, t) => {
t.d(n, {
m: () => notify
});
var o = t(8244);
var s = t(9962);
var r = t(9600);
var i = t(5079);
var a = t(217);
var u = t(7400);
async function notify(e, n, t, o, s, r) {
const a = (0, i.tI)(t.interventionId, o);
const u = {
messageId: a,
date: s
};
const {server: l} = o;
if (l === null) {
const e = await (0, i.fU)(t.letter, u, o, nameOf(t));
if (e.kind === "by-hand") return e;
return {
kind: "not-sent",
delivery: undelivered(e),
left: null
};
}
const {mailServer: c} = r;
const d = l.host.toLowerCase();
if (c !== void 0 && c.toLowerCase() !== d) return {
kind: "other-server",
host: d,
named: c
};
const f = contentOf(t, a, d);
return e.uninterrupted(() => sendWithReceipt({
client: e,
repository: n,
content: f
}, t, o, u, r.signer));
}
async function sendWithReceipt(e, n, t, o, l) {
const {content: d} = e;
const {messageId: f, date: m} = o;
const p = l === null ? null : await (0, u._)(l, d.kind, (0, s.T8)(d, "claim"));
if (p !== null && p.kind !== "signed" && l?.demanded === true) return {
kind: "no-signature",
problem: p.problem
};
const v = p?.kind === "signed" ? p.token : null;
const g = (0, a.Cp)(e, v, n.since, m);
const {client: w} = e;
const k = await (0, r.E)(g, () => (0, i.cK)(w, n.letter, o, t, nameOf(n)));
switch (k.kind) {
case "not-claimed":
return {
kind: "no-receipt",
problem: k.problem
};

case "yielded":
return {
kind: "rival",
receipt: String(k.to.key)
};

case "delivered":
{
const {recorded: n} = k;
const {posted: t} = k.delivery;
const o = t.kind === "by-hand" ? c : t;
const s = String(k.key);
if (o.kind === "unknown") return {
kind: "unknown",
messageId: f,
receipt: s,
delivery: o
};
if (o.kind === "not-sent") return {
kind: "not-sent",
delivery: o,
left: n.ok ? null : s
};
const r = await receiptSigned(e, l, p);
if (!n.ok && r.kind !== "signed") return {
kind: "unconfirmed",
messageId: f,
receipt: s,
problem: n.problem
};
const i = n.ok ? n.value.at : m;
const {mailServer: a} = d;
const {refusedCopies: u} = o;
return {
kind: "sent",
at: i,
messageId: f,
receipt: s,
mailServer: a,
signing: r,
refusedCopies: u
};
}
}
}
async function receiptSigned({client: e, repository: n, content: t}, r, i) {
if (r === null || i === null) return {
kind: "unset"
};
const {demanded: c} = r;
const unsigned = (e, n = true) => ({
kind: "unsigned",
setUp: n,
demanded: c,
problem: e
});
if (i.kind === "not-set-up") return unsigned(i.problem, false);
const {kind: d, commit: f} = t;
const m = (0, s.T8)(t, "receipt");
const p = await (0, u.G)(r, d, m);
if (p.kind !== "signed") return unsigned(p.problem);
for (let t = 1; ;t += 1) {
const r = await (0, s.Bj)(e, n, f, {
kind: d,
payload: m,
token: p.token
});
if (r.ok) {
await (0, s.JW)(e, n, r.value);
return {
kind: "signed"
};
}
if (t === l || (0, a.vu)(r.problem)) return unsigned(r.problem);
await (0, o.v)(a.j2 * t, e.signal);
}
}
const l = 3;
const nameOf = ({letter: e, interventionId: n}) => `ezdrav-${e.kind}-${n}`;
const c = {
kind: "not-sent",
why: "protocol",
status: null,
detail: "",
rejected: []
};
function undelivered(e) {
return e.kind === "not-sent" ? e : c;
}
function contentOf(e, n, t) {
const {letter: o, since: s, ...r} = e;
return {
...r,
recipients: o.to,
messageId: n,
mailServer: t
};
}
}),
2270: ((e, n, t) => {
t.d(n, {
B: () => resultOf
});
function resultOf(e, n, {to: t, subject: o}, s) {
switch (e.kind) {
case "sent":
return {
...e,
notice: n,
to: t
};

case "unconfirmed":
return {
...e,
notice: n
};

case "unknown":
{
const {messageId: t, receipt: o} = e;
return {
kind: "unknown",
now: true,
notice: n,
messageId: t,
receipt: o,
since: s
};
}

case "not-sent":
{
const {why: t, status: o, detail: s, rejected: r} = e.delivery;
return {
kind: "not-sent",
notice: n,
why: t,
status: o,
detail: s,
rejected: r,
left: e.left
};
}

case "by-hand":
return {
...e,
notice: n,
to: t,
subject: o
};

case "no-receipt":
return {
kind: "failed",
at: "receipt",
problem: e.problem
};

case "no-signature":
return {
kind: "failed",
at: "signature",
problem: e.problem
};

case "other-server":
return e;

case "rival":
return {
kind: "rival"
};
}
}
}),
114: ((e, n, t) => {
t.d(n, {
U: () => conflictsOver
});
var o = t(6204);
function ownConflictsOf(e, n, t, s) {
const {conflicts: r} = (0, o.u)([ e, ...n ], s);
const i = n.filter(({isRead: e}) => !e).map(({label: e}) => e);
return {
conflicts: r.filter(({between: n}) => n.some(({label: n}) => n === e.label)),
unread: [ ...i, ...t ]
};
}
var s = t(9688);
var r = t(2370);
const i = 50;
async function conflictsOver(e, n, t) {
const {belonging: o, candidates: s} = t;
const a = e.clock.now();
if (o === void 0 || !a.known) return null;
const u = s.some(({intervention: {outcome: e, status: n, schedule: t}}) => e === void 0 && n === "planned" && a.value < t.end);
const {house: l, id: c} = o;
const d = l.organisation.solutions.filter(e => e.id !== n.id).map(nameOf);
if (!u || d.length === 0) return null;
const f = c === null ? [] : [ [ c, Promise.resolve({
ok: true,
value: l,
request: "",
next: null
}) ] ];
const m = d.slice(0, i);
const p = await (0, r.t)(e.solutions, m, new Map(f));
const v = d.slice(i).map(({owner: e, name: n}) => `${e}/${n}`);
return ownConflictsOf(ownListed(n, t, a), p, v, a.value);
}
function nameOf({repository: e, id: n}) {
const [t = "", o = ""] = e.split("/");
return {
owner: t,
name: o,
id: n
};
}
function ownListed({owner: e, name: n, id: t}, o, r) {
const {solution: i, belonging: a, candidates: u} = o;
return {
label: `${e}/${n}`,
listedAs: null,
id: t,
name: i.name === "" ? null : i.name,
isRead: true,
knowsRules: true,
cases: u.map(e => (0, s.KC)(e, o, {
now: r
})),
onDuty: (a?.own ?? i).contractor?.["on-duty"] ?? null,
drafts: [],
freezes: [],
deliveries: {
kind: "unknown"
},
wants: []
};
}
}),
7290: ((e, n, t) => {
t.d(n, {
Xm: () => isAnnouncementSettled,
nV: () => lacksSignature,
wP: () => isWhole
});
function isAnnouncementSettled(e) {
const {kind: n} = e;
if (n === "sent") return !lacksSignature(e);
return n === "told" || n === "never-announced";
}
const o = new Set([ "unknown", "not-sent", "other-server", "incomplete" ]);
function isWhole({result: e, reminders: n}) {
const isAmiss = ({result: e}) => o.has(e.kind) || e.kind === "sent" && e.unsigned !== void 0;
return isAnnouncementSettled(e) && !n.some(isAmiss);
}
function lacksSignature({signing: e}) {
return e.kind === "unsigned" && e.demanded;
}
}),
3910: ((e, n, t) => {
t.d(n, {
z: () => foldName
});
var o = t(4849);
function foldName(e) {
const n = (0, o.er)(e);
const t = /^[\d ()+/.-]*\d[\d ()+/.-]*$/.test(n);
return t ? n.replace(/[^\d+]/g, "").replace(/^00/, "+") : n;
}
}),
6204: ((e, n, t) => {
t.d(n, {
a: () => conflictsWith,
u: () => portfolioOf
});
var o = t(3596);
var s = t(3910);
const r = [ "same-solution", "affects", "network", "on-duty" ];
function conflictsOf(e) {
const n = e.map((e, n) => ({
work: e,
order: n
})).filter(({work: {slot: e}}) => e.start < e.end).toSorted((e, n) => e.work.slot.start - n.work.slot.start);
return n.flatMap((e, t) => {
const o = [];
for (const s of n.slice(t + 1)) {
if (s.work.slot.start >= e.work.slot.end) break;
const [n, t] = e.order < s.order ? [ e, s ] : [ s, e ];
const [r, ...i] = kindsOf(n.work, t.work);
if (r === void 0) continue;
const a = [ n.work, t.work ];
o.push({
conflict: {
between: a,
kinds: [ r, ...i ]
},
orders: [ n.order, t.order ]
});
}
return o;
}).toSorted(({orders: [e, n]}, {orders: [t, o]}) => e - t || n - o).map(({conflict: e}) => e);
}
function kindsOf(e, n) {
if (e.environment !== n.environment) return [];
const t = e.label === n.label;
const o = {
"same-solution": t,
affects: !t && (isNamed(e.affects, n) || isNamed(n.affects, e)),
network: e.changesNetwork && n.changesNetwork,
"on-duty": sharesText(named(e.onDuty), named(n.onDuty))
};
return r.filter(e => o[e]);
}
function named(e) {
return e === null ? [] : [ e ];
}
function isNamed(e, {label: n, names: t}) {
return sharesText(e, [ n, ...t ]);
}
function sharesText(e, n) {
const t = new Set(n.map(s.z).filter(Boolean));
return e.some(e => t.has((0, s.z)(e)));
}
function portfolioRemarks(e, n) {
return [ ...e.flatMap(({label: e, listedAs: t, cases: s, drafts: r}) => {
const i = s.map(({candidate: e}) => e.intervention);
const a = i.filter(({outcome: e, status: t, schedule: {start: o, end: s}}) => e === void 0 && t === "planned" && Math.max(o, s) <= n);
const u = i.map(({id: e}) => e);
const l = new Set(u.filter((e, n) => u.indexOf(e) !== n));
return [ ...t === null ? [] : [ {
kind: "renamed",
label: e,
listedAs: t
} ], ...a.map(({id: n}) => ({
kind: "no-outcome",
label: e,
id: n
})).toSorted(byId), ...[ ...l ].map(n => ({
kind: "same-id",
label: e,
id: n
})).toSorted(byId), ...r.toSorted(o.z).map(n => ({
kind: "draft",
label: e,
path: n
})) ];
}), ...shared(e, ({name: e}) => e, s.z).map(({value: e, labels: n}) => ({
kind: "same-name",
name: e,
labels: n
})), ...shared(e, ({id: e}) => e, String).map(({value: e, labels: n}) => ({
kind: "same-repository",
id: e,
labels: n
})) ];
}
function byId(e, n) {
return (0, o.z)(e.id, n.id);
}
function shared(e, n, t) {
const o = new Map;
for (const s of e) {
const e = n(s);
if (e === null) continue;
const {value: r, labels: i} = o.get(t(e)) ?? {
value: e,
labels: []
};
o.set(t(e), {
value: r,
labels: [ ...i, s.label ]
});
}
return [ ...o.values() ].filter(({labels: e}) => e.length > 1);
}
var i = t(1431);
var a = t(9438);
var u = t(8048);
var l = t(9443);
var c = t(845);
var d = t(6745);
var f = t(9778);
var m = t(8843);
var p = t(4591);
var v = t(4849);
function withDeliveries(e, n) {
const {candidate: t, solution: o} = e;
const s = o.evidence.announcement;
const {announcement: r, urgent: i} = t.intervention;
const a = i === void 0 ? r : i.notification;
if (n.kind === "unknown") return {
known: false
};
if (n.kind === "not-asked") return s === "landed" ? {
known: true,
judged: e
} : {
known: false
};
const {id: u} = t.intervention;
const [l] = n.receipts.filter(({creator: e, kind: n, payload: t}) => {
const o = t === null || t.interventionId === u;
return o && isNotice(n) && (0, v.z7)(e);
}).toSorted((e, n) => momentOf(n) - momentOf(e));
const c = i === void 0 ? "announcement" : "notification";
if (l === void 0) {
if (!n.isWhole) return {
known: false
};
return {
known: true,
judged: s === "landed" ? e : withNotice(e, void 0)
};
}
const {deliveredAt: d, payload: f} = l;
if (d === null || f === null || s === "signed") return {
known: false
};
if (a !== void 0 && s === "landed" && a["sent-at"] > d) return {
known: true,
judged: e
};
const {recipients: m, messageId: p, planDigest: g} = f;
const w = g;
const k = {
"sent-at": d,
recipients: m,
reference: p,
plan: w
};
return {
known: true,
judged: withNotice(e, l.kind === c ? k : void 0)
};
}
function isNotice(e) {
return e === "announcement" || e === "notification" || e === "withdrawal";
}
function momentOf({deliveredAt: e, createdAt: n}) {
return e ?? n;
}
function withNotice(e, n) {
const {candidate: t} = e;
const {announcement: o, urgent: s, ...r} = t.intervention;
const {notification: i, ...a} = s ?? {};
const u = s === void 0 ? {
...n !== void 0 && {
announcement: n
}
} : {
urgent: {
...a,
...n !== void 0 && {
notification: n
}
}
};
return {
...e,
candidate: {
...t,
intervention: {
...r,
...u
}
}
};
}
function comingStatusOf(e, {deliveries: n, knowsRules: t}) {
const o = withDeliveries(e, n);
const s = o.known ? o.judged : e;
const {solution: r, candidate: a} = s;
const {schedule: l, status: d, urgent: f} = a.intervention;
const m = d === "planned";
const p = m ? (0, u.U)(rowsInVain(s, o.known)) : [];
const v = m ? (0, u.U)(rowsNow(s, o.known)) : [];
const g = v.filter(e => !p.includes(e));
const w = [ ...m && !o.known ? [ "announcement" ] : [], ...m && r.evidence.approvals !== "recorded" ? [ "approvals" ] : [], ...t ? [] : [ "rules" ] ];
const {"lead-time": k, "extra-non-working-days": h} = r.calendar;
const b = t && f === void 0 && d !== "withdrawn";
return {
state: d === "planned" ? stateOf(p, g, w) : d,
codes: [ ...p, ...g ],
announced: o.known ? announcedOf(s) : {
kind: "unknown"
},
announceBy: b ? (0, i.F0)({
start: l.start,
reading: k,
extra: h
}) : null,
approvals: {
client: approvedOf("client", s),
"ezdrav-ict": approvedOf("ezdrav-ict", s)
},
freezes: (0, c.F)(a.intervention, r),
unseen: w,
slot: {
start: l.start,
end: l.end
}
};
}
function stateOf(e, n, t) {
if (e.length > 0) return "refused";
if (n.length > 0) return "open";
return t.length > 0 ? "unknown" : "ready";
}
const g = new Set([ "announcement", "lead-time", "urgent" ]);
function rowsInVain(e, n) {
const {urgent: t} = e.candidate.intervention;
if (t !== void 0 || !n) return (0, l.Lq)(e).filter(d.M5);
const o = isTold(e) ? [ ...(0, l.Lq)(e), ...(0, p.R)(e, rulesNamed("lead-time")) ] : (0, 
l.CF)(e).filter(({rule: e}) => e !== "file");
return o.filter(d.M5);
}
function rowsNow(e, n) {
const t = m.U.filter(({id: e, foreseen: t}) => (t === "notice" || t === "answer") && (n || !g.has(e)));
return (0, p.R)(e, t).filter(d.M5);
}
function rulesNamed(e) {
return m.U.filter(({id: n}) => n === e);
}
function isTold(e) {
return (0, a.RQ)(e).announced.kind === "announced";
}
function announcedOf(e) {
const n = e.candidate.intervention.urgent !== void 0;
const t = (0, f.bh)(n ? "notification" : "announcement", e);
if (t.kind === "sent") return {
kind: "announced",
at: t.notice.at
};
if (t.kind === "other-plan") return {
kind: "other-plan",
at: t.at
};
return {
kind: w[t.kind]
};
}
const w = {
none: "not-announced",
unknown: "unknown"
};
function approvedOf(e, {candidate: n}) {
const {approvals: t, rejections: o} = n.intervention;
const [s, r] = [ t?.[e], o?.[e] ];
if (r !== void 0 && (s === void 0 || s.at <= r.at)) return {
kind: "rejected",
at: r.at
};
return s === void 0 ? {
kind: "not-recorded"
} : {
kind: "recorded",
at: s.at
};
}
function portfolioOf(e, n) {
const t = e.toSorted(byLabel);
const o = t.flatMap(e => e.cases.filter(({candidate: e}) => isComing(e.intervention, n)).map(n => comingOf(n, e))).toSorted(byTime);
const s = o.filter(({state: e}) => e !== "withdrawn");
return {
now: n,
coming: o,
conflicts: conflictsOf(s),
freezes: freezesOf(t, n),
solutions: t.map(({label: e, name: n, isRead: t, wants: s}) => ({
label: e,
name: n,
isRead: t,
wants: s,
coming: o.filter(n => n.label === e).length
})),
remarks: portfolioRemarks(t, n)
};
}
function conflictsWith(e, {conflicts: n}) {
return n.flatMap(({between: [n, t], kinds: o}) => {
if (n === e) return [ {
other: t,
kinds: o
} ];
return t === e ? [ {
other: n,
kinds: o
} ] : [];
});
}
function isComing({outcome: e, schedule: n}, t) {
return e === void 0 && t < Math.max(n.start, n.end);
}
function comingOf(e, n) {
const {candidate: t} = e;
const {path: o, intervention: s} = t;
const {id: r, title: i, release: a, schedule: u, urgent: l, environment: c, affects: d, network: f} = s;
return {
...comingStatusOf(e, n),
path: o,
id: r,
title: i,
environment: c,
affects: d,
label: n.label,
tag: a.tag,
solution: n.name ?? s.solution,
names: [ s.solution, ...n.name === null ? [] : [ n.name ] ],
downtime: u.downtime,
downtimeMinutes: u["downtime-minutes"] ?? null,
urgent: l !== void 0,
changesNetwork: f?.change === true,
onDuty: s.contact ?? n.onDuty
};
}
function freezesOf(e, n) {
const t = new Map;
for (const {label: o, freezes: s} of e) for (const {from: e, to: r, reason: i, urgent: a} of s.filter(e => n < e.to)) {
const n = JSON.stringify([ e, r, a, i ]);
const s = [ ...new Set([ ...t.get(n)?.labels ?? [], o ]) ];
t.set(n, {
from: e,
to: r,
reason: i,
urgent: a,
labels: s
});
}
return [ ...t ].toSorted(([e, {from: n, to: t}], [s, {from: r, to: i}]) => n - r || t - i || (0, 
o.z)(e, s)).map(([, e]) => e);
}
function byLabel(e, n) {
return (0, o.z)(e.label, n.label);
}
function byTime(e, n) {
return e.slot.start - n.slot.start || e.slot.end - n.slot.end || (0, o.z)(e.label, n.label) || (0, 
o.z)(e.path, n.path);
}
}),
1655: ((e, n, t) => {
t.d(n, {
EF: () => overlap,
UP: () => applicableStart,
er: () => comingFreezes
});
var o = t(9466);
function applicableStart({earliest: e, single: n}) {
return n?.downtime === true ? e.withDowntime : e.plain;
}
function overlap(e, n) {
return e.start < n.end && n.start < e.end;
}
function comingFreezes({days: e, freezes: n, now: t}) {
const s = (0, o.IW)(t, ...e.map(({window: e}) => e.end));
return n.filter(({from: e, to: n}) => overlap({
start: t,
end: s
}, {
start: e,
end: n
}));
}
}),
6702: ((e, n, t) => {
t.d(n, {
Ef: () => kindOfDay,
Ev: () => lookOfRemarks,
Kc: () => dayAndNight,
Rt: () => a,
ln: () => lastDayToAnnounce,
qF: () => dayRemarks
});
var o = t(9466);
var s = t(7209);
var r = t(4391);
var i = t(1655);
const a = "06:00";
function dayAndNight({date: e}) {
return {
start: (0, s.l$)(e, a),
end: (0, s.l$)((0, s.fi)(e, 1), a)
};
}
function kindOfDay(e, n) {
if (e.working === null) return n.kinds.unknown;
if (e.working) return n.kinds.working;
if (e.name !== null) return n.holiday(e.name);
return e.why === "extra" ? n.kinds.extra : n.kinds.weekend;
}
function lookOfRemarks({urgent: e, withdrawn: n}) {
if (n) return "withdrawn";
return e ? "urgent" : "slot";
}
function lastDayToAnnounce(e) {
return (0, s.gD)((0, o.tY)(e, -1));
}
function dayRemarks(e, n, t, o) {
return [ ...nowRemark(e, t, o), ...earliestRemark(e.date, n, t, o), ...t.interventions.flatMap(t => [ ...lastDayRemark(e, t, o), ...slotRemark(e.date, n, t, o) ]), ...t.freezes.flatMap(n => freezeRemark(e.window, n, o)), ...clockRemark(e.window, o) ];
}
function nowRemark({date: e}, n, t) {
if (e === (0, s.gD)(n.now)) return [ {
kind: "now",
text: t.now(t.moments.time(n.now))
} ];
if (e === n.nightInProgress?.date) return [ {
kind: "now",
text: t.nightInProgress
} ];
return [];
}
function clock(e, n, {moments: t}) {
const o = (0, s.gD)(e);
return o === n ? t.time(e) : `${t.day(o)} ${t.time(e)}`;
}
function earliestRemark(e, n, t, s) {
const {at: r} = (0, i.UP)(t);
if (r === null || !(0, o.gR)(n, r)) return [];
return [ {
kind: "earliest",
text: s.startsFrom(clock(r, e, s))
} ];
}
function lastDayRemark({date: e}, {id: n, latestAnnouncement: t, urgent: o, withdrawn: s}, r) {
if (t === null || o || s) return [];
if (lastDayToAnnounce(t) !== e) return [];
return [ {
kind: "last-day",
text: r.lastDay(n)
} ];
}
function slotRemark(e, n, t, o) {
const {id: s, slot: r} = t;
if (!(0, i.EF)(n, r)) return [];
const a = r.end <= n.end ? o.moments.time(r.end) : clock(r.end, e, o);
const u = o.slot(s, clock(r.start, e, o), a);
return [ {
kind: lookOfRemarks(t),
text: u
} ];
}
function brief(e) {
return (0, r.TL)((0, r.vI)((0, r.RK)(e), 40));
}
function freezeRemark(e, {from: n, to: t, reason: o}, s) {
if (!(0, i.EF)(e, {
start: n,
end: t
})) return [];
const r = n > e.start ? s.moments.time(n) : null;
const a = t < e.end ? s.moments.time(t) : null;
return [ {
kind: "freeze",
text: s.freeze(brief(o), r, a)
} ];
}
function clockRemark({start: e, end: n}, t) {
const o = (0, s.HA)(e);
const r = (0, s.HA)(n);
if (o === r) return [];
const i = t.moments.length(n - e, "down");
return [ {
kind: "clock",
text: (o < r ? t.clocksForward : t.clocksBack)(i)
} ];
}
}),
6252: ((e, n, t) => {
t.d(n, {
OF: () => portfolioDocument,
Vw: () => portfolioJson,
y_: () => ownConflictsJson
});
var o = t(9466);
var s = t(3475);
var r = t(6204);
function portfolioJson(e, n) {
return `${JSON.stringify(portfolioDocument(e, n), null, 2)}\n`;
}
function portfolioDocument(e, n) {
const {now: t, solutions: s, coming: r, freezes: i, remarks: a} = e;
return {
schema: 1,
now: (0, o.tK)(t),
solutions: s.map(({label: e, name: t, isRead: o, coming: s, wants: r}) => ({
repository: e,
name: t,
read: o,
coming: s,
"not-known": r.map(e => wantOf(e, n))
})),
interventions: r.map(t => interventionOf(t, e, n)),
conflicts: e.conflicts.map(conflictJson),
freezes: i.map(({from: e, to: n, reason: t, urgent: s, labels: r}) => ({
from: (0, o.tK)(e),
to: (0, o.tK)(n),
reason: t,
urgent: s,
repositories: r
})),
remarks: a
};
}
function conflictJson({between: e, kinds: n}) {
return {
between: e.map(referenceOf),
kinds: n
};
}
function ownConflictsJson({conflicts: e, unread: n}) {
return {
conflicts: e.map(conflictJson),
"conflicts-not-known": n
};
}
function interventionOf(e, n, t) {
const {announceBy: i, approvals: a, announced: u, slot: l} = e;
return {
...referenceOf(e),
solution: e.solution,
title: e.title,
tag: e.tag,
environment: e.environment,
"opens-at": (0, o.tK)(l.start),
"closes-at": (0, o.tK)(l.end),
downtime: e.downtime,
"downtime-minutes": e.downtimeMinutes,
urgent: e.urgent,
state: e.state,
announced: momentOf(u),
"announce-by": i === null ? null : (0, o.tK)(i),
approvals: {
client: momentOf(a.client),
"ezdrav-ict": momentOf(a["ezdrav-ict"])
},
frozen: e.unseen.includes("rules") && e.freezes.length === 0 ? null : e.freezes.length > 0,
"reason-codes": e.codes,
reasons: (0, s.e2)(e.codes, t),
"not-known": e.unseen,
conflicts: (0, r.a)(e, n).map(({other: e, kinds: n}) => ({
...referenceOf(e),
kinds: n
}))
};
}
function referenceOf({label: e, path: n, id: t}) {
return {
repository: e,
path: n,
id: t
};
}
function momentOf(e) {
return "at" in e ? {
kind: e.kind,
at: (0, o.tK)(e.at)
} : {
kind: e.kind
};
}
function wantOf(e, n) {
if (e.kind === "file") {
const {file: t, line: o, column: r, code: i} = e.diagnostic;
return {
code: i,
"help-url": (0, s.Tp)(i, n),
file: t,
line: o,
column: r
};
}
const {code: t, request: o, status: r, permission: i, flaw: a} = e.problem;
return {
code: t,
"help-url": (0, s.Xz)(t, n),
request: o,
status: r,
...i !== void 0 && {
permission: i
},
...a !== void 0 && {
why: a.why
}
};
}
}),
3493: ((e, n, t) => {
t.d(n, {
KK: () => freezeSentences,
Po: () => wantSentences,
Ss: () => solutionSentences,
Z$: () => conflictSentences,
k6: () => portfolioRemarkSentence,
y2: () => unreadSentences
});
var o = t(4391);
var s = t(9964);
var r = t(8961);
function conflictSentences({conflicts: e}, {portfolio: n}) {
return (0, r.Ku)(e, r.aT.together, n, ({between: [e, t], kinds: o}) => {
const s = n.moments.stamp(later(e.slot.start, t.slot.start));
const i = `${s}, ${(0, r.gf)(o, n)}`;
return n.conflictBetween((0, r.tu)(e), (0, r.tu)(t), i);
});
}
function unreadSentences({unread: e}, {portfolio: n}) {
return e.length === 0 ? [] : [ n.conflictsNotKnown(e.map(o.TL).join(", ")) ];
}
function later(e, n) {
return e < n ? n : e;
}
function wantSentences({solutions: e}, n) {
const {portfolio: t} = n;
return e.flatMap(({label: e, isRead: s, wants: r}) => {
const i = r.map(e => whyNot(e, n));
const a = s ? t.part : t.wholeSolution;
return i.map(n => a((0, o.TL)(e), n));
});
}
function whyNot(e, n) {
if (e.kind === "file") {
const {file: n, line: t, code: s} = e.diagnostic;
return `${(0, o.TL)(`${n}:${t}`)} ${s}`;
}
const {code: t, permission: r} = e.problem;
const i = [ (0, s.R6)(e.problem, n), r ?? "" ].filter(Boolean);
return [ t, ...i ].join(", ");
}
function portfolioRemarkSentence(e, {problems: n}) {
switch (e.kind) {
case "no-outcome":
case "same-id":
return n[e.kind]((0, o.TL)(e.id), (0, o.TL)(e.label));

case "draft":
return n.draft((0, o.TL)(e.path), (0, o.TL)(e.label));

case "renamed":
return n.renamed((0, o.TL)(e.label), (0, o.TL)(e.listedAs));

case "same-name":
return n["same-name"]((0, o.TL)(e.name), e.labels.map(o.TL).join(", "));

case "same-repository":
return n["same-repository"](String(e.id), e.labels.map(o.TL).join(", "));
}
}
function freezeSentences({freezes: e, solutions: n}, {portfolio: t}) {
const {moments: s} = t;
return e.map(({from: e, to: r, reason: i, labels: a}) => {
const u = a.length > 1 && a.length === n.length;
const l = u ? t.allSolutions : a.map(o.TL).join(", ");
return t.freeze(s.stamp(e), s.stamp(r), (0, o.TL)(i), l);
});
}
function solutionSentences({solutions: e}, {portfolio: n}) {
return e.filter(({isRead: e}) => e).map(({label: e, name: t, coming: s}) => {
const r = t === null ? (0, o.TL)(e) : `${(0, o.TL)(t)} (${(0, o.TL)(e)})`;
const i = n.moments.count(s, n.interventions);
return n.solution(r, s === 0 ? n.none : i);
});
}
}),
8961: ((e, n, t) => {
t.d(n, {
E4: () => openingOf,
Ku: () => firstOf,
OB: () => stateInWords,
ZA: () => hoursOf,
aT: () => a,
bh: () => kindInWords,
gf: () => whyOf,
h$: () => notesOf,
j6: () => comingByDay,
tu: () => comingName
});
var o = t(7209);
var s = t(6204);
var r = t(4391);
var i = t(6702);
function openingOf(e, {portfolio: n}) {
const {coming: t, conflicts: o, now: s, solutions: i} = e;
const {moments: a} = n;
const u = i.filter(({isRead: e}) => !e).map(({label: e}) => (0, r.TL)(e));
const l = u.length === 0 ? n.noConflicts : n.noConflictsRead;
const c = a.count(o.length, n.conflictsCounted);
return {
title: n.title(a.count(t.length, n.interventions), a.count(i.length, n.solutionsCounted)),
now: n.now(a.stamp(s)),
attention: [ o.length === 0 ? l : n.inConflict(c), ...u.length === 0 ? [] : [ n.notRead(u.join(", ")) ] ]
};
}
function comingName({solution: e, id: n}) {
return `${(0, r.TL)(e)} ${n}`;
}
function stateInWords({state: e, announced: n}, {states: t, ...o}) {
return e === "ready" && n.kind !== "announced" ? o.nothingInTheWay : t[e];
}
const a = {
together: 100,
each: 5
};
function firstOf(e, n, t, o) {
const s = e.length - n;
const r = e.slice(0, n).map(o);
return s > 0 ? [ ...r, t.more(String(s)) ] : r;
}
function hoursOf({slot: {start: e, end: n}}, {portfolio: t}) {
const {moments: o, slot: s} = t;
const r = e < n && n - e <= 864e5;
return r ? s(o.time(e), o.time(n)) : s(o.stamp(e), o.stamp(n));
}
function kindInWords(e, {portfolio: n}) {
const {downtime: t, downtimeMinutes: o, environment: s, tag: i, urgent: a} = e;
const u = o === null ? null : `${o} min`;
return [ n.release((0, r.TL)(i)), t ? n.withDowntime(u) : n.withoutDowntime, ...a ? [ n.urgent ] : [], ...s === "test" ? [ n.test ] : [] ].join(", ");
}
function notesOf(e, n, t) {
const {portfolio: o} = t;
if (e.state === "withdrawn") return [];
const i = (0, s.a)(e, n);
return [ ...firstOf(i, a.each, o, ({other: e, kinds: n}) => o.conflictWith(comingName(e), whyOf(n, o))), ...e.freezes.map(({reason: e, to: n}) => o.frozen((0, 
r.TL)(e), o.moments.stamp(n))), ...announcedNote(e, n, o), ...e.state === "draft" ? [] : [ approvalsNote(e, o) ], ...inTheWay(e, t), ...e.unseen.filter(e => e !== "announcement").map(e => o.unseen[e]) ];
}
function announcedNote({announced: e, announceBy: n, codes: t, state: o, urgent: s}, {now: r}, a) {
const {moments: u} = a;
switch (e.kind) {
case "announced":
{
const n = u.stamp(e.at);
return [ s ? a.notified(n) : a.announced(n) ];
}

case "other-plan":
return [ a.otherPlan(u.stamp(e.at)) ];

case "unknown":
return [ a.unseen.announcement ];

case "not-announced":
{
if (s) return [ a.notNotified ];
const e = o === "draft" || t.includes("announcement.missing");
if (n === null || !e) return [ a.notAnnounced ];
const l = u.onDay((0, i.ln)(n));
return [ r < n ? a.announceBy(l) : a.tooLate(l) ];
}
}
}
function approvalsNote({approvals: e, codes: n, slot: t}, o) {
const {moments: s, parties: r} = o;
const i = [ "client", "ezdrav-ict" ].map(n => {
const t = e[n];
switch (t.kind) {
case "recorded":
return o.recorded(r[n], s.stamp(t.at));

case "rejected":
return o.rejected(r[n], s.stamp(t.at));

case "not-recorded":
return o.notRecorded(r[n]);
}
});
const a = n.some(e => u.has(e)) ? [ o.neededBefore(s.stamp(t.start)) ] : [];
return o.approvals([ ...i, ...a ].join("; "));
}
const u = new Set([ "approval.client-missing", "approval.ezdrav-ict-missing" ]);
const l = new Set([ "announcement.missing", "announcement.plan-changed", ...u, "approval.rejected", "freeze.active", "urgent.not-notified" ]);
function inTheWay(e, {portfolio: n, reasons: t}) {
const o = e.announced.kind === "not-announced";
const s = e.codes.filter(e => !l.has(e) && !(e === "lead-time.too-short" && o));
return s.length === 0 ? [] : [ n.inTheWay(s.map(e => t[e].brief).join("; ")) ];
}
function whyOf(e, {conflicts: n}) {
return e.map(e => n[e]).join(", ");
}
function comingByDay({coming: e}) {
const dayOf = ({slot: e}) => (0, o.gD)(e.start);
return [ ...new Set(e.map(dayOf)) ].map(n => ({
day: n,
coming: e.filter(e => dayOf(e) === n)
}));
}
}),
4586: ((e, n, t) => {
t.d(n, {
k: () => askForKey
});
var o = t(1553);
const s = {
timeout: 4e3,
tries: 3
};
const r = new Set([ "ENOTFOUND", "ENODATA" ]);
const i = 20;
async function askForKey({selector: e, domain: n}, {servers: t, patience: a = s} = {}) {
const u = new o.Resolver(a);
try {
if (t !== void 0) u.setServers(t);
const o = await u.resolveTxt(`${e}._domainkey.${n}`);
if (o.length === 0) return {
kind: "none"
};
if (o.length > i) return {
kind: "unavailable",
detail: "too many records"
};
return {
kind: "records",
texts: o.map(e => e.join(""))
};
} catch (e) {
const n = e instanceof Error && "code" in e ? e.code : null;
if (r.has(n)) return {
kind: "none"
};
return {
kind: "unavailable",
detail: typeof n === "string" ? n : String(e)
};
}
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
return r.flatMap(({steps: e}) => e).filter(o.HF).flatMap(({inputs: e}) => e.get("mail-from")?.text.trim() ?? []).filter(e => e.includes("@") && !(0, 
o.BH)(e));
});
return [ ...new Set(n) ];
}
var r = t(3384);
var i = t(3760);
var a = t(5676);
async function publicSuffixes() {
const {getPublicSuffix: e} = await t.e(935).then(t.t.bind(t, 935, 19));
return n => e(n, {
allowPrivateDomains: true
}) === n;
}
var u = t(6730);
async function mailKnowledgeOnDisk(e, n) {
if ((0, i.ME)(n).length === 0) return i.o3;
return {
senders: sendersOnDisk(e),
isPublic: await publicSuffixes()
};
}
function sendersOnDisk(e) {
const n = (0, a.g)(e);
const t = n.list(u.v1).filter(e => /\.ya?ml$/.test(e));
return sendersIn(t.flatMap(e => {
const t = `${u.v1}/${e}`;
const o = n.read(t, u.bS);
return o === null ? [] : [ {
path: t,
text: (0, u["if"])(o)
} ];
}));
}
async function readMailKnowledge(e, n, t, {solution: o, sender: s}) {
if ((0, i.ME)(o).length === 0) return {
ok: true,
value: i.o3
};
const [a, l] = await Promise.all([ (0, r.Y)(e, n, t), publicSuffixes() ]);
if (!a.ok) return a;
const c = sendersIn(a.value.map(e => ({
path: u.v1,
text: e
})));
return {
ok: true,
value: {
senders: s === void 0 ? c : [ s, ...c ],
isPublic: l
}
};
}
}),
2633: ((e, n, t) => {
t.d(n, {
V: () => mailRefusalText,
W: () => mailRefusalSentences
});
var o = t(4391);
var s = t(2921);
function mailRefusalText(e, n, {file: t, kind: r, became: i}) {
const {mail: a, quotes: u} = (0, s.w)(n);
const l = e.map(({code: e, value: n = ""}) => {
const {stands: s, unblock: r} = a.faults[e];
return `- ${(0, o.M_)(s(n), u)}\n  ${r(t)}`;
});
return [ i === "recorded" ? a.provesNothing : a.notTaken, ...new Set(l), ...i === "by-word" ? [ a.byHand(t, r) ] : [] ].join("\n\n");
}
function mailRefusalSentences(e, n) {
const {mail: t} = (0, s.w)(n);
const o = e.map(({code: e, value: n = ""}) => {
const {stands: o, unblock: s} = t.faults[e];
return `${o(n)} ${s(t.someFile)}`;
});
return [ t.notTaken, ...new Set(o) ];
}
}),
2256: ((e, n, t) => {
t.d(n, {
M: () => signedText,
Y: () => signedFields
});
function canonicalField({name: e, raw: n, value: t}, o) {
if (o === "simple") return n;
const s = t.replaceAll("\r\n", "").replace(/[ \t]+/g, " ");
return `${e}:${s.replace(/^ | $/g, "")}`;
}
function signedFields(e, n) {
const t = e.slice();
return n.flatMap(e => {
const n = t.findLastIndex(n => n.name === e);
return n < 0 ? [] : t.splice(n, 1);
});
}
function signedText(e, n, t, o) {
const s = e.filter(e => e !== t);
const r = withoutB(t);
return [ ...signedFields(s, n).map(e => `${canonicalField(e, o)}\r\n`), canonicalField(r, o) ].join("");
}
function withoutB(e) {
const {raw: n, value: t} = e;
const o = t.replace(/((?:^|;)[ \t\r\n]*b[ \t\r\n]*=)[^;]*/, "$1");
return {
...e,
raw: n.slice(0, n.length - t.length) + o,
value: o
};
}
}),
9897: ((e, n, t) => {
t.d(n, {
g: () => readTags,
j: () => base64Of
});
function readTags(e) {
const n = new Map;
const t = e.split(";");
if (t.length > 1 && t.at(-1)?.trim() === "") t.pop();
for (const e of t) {
const [, t, o] = /^\s*([a-z]\w*)\s*=([\s\S]*)$/i.exec(e) ?? [];
if (t === void 0 || o === void 0 || n.has(t)) return null;
const s = o.replace(/\r\n(?=[ \t])/g, "").trim();
if (!/^[\t -~]*$/.test(s)) return null;
n.set(t, s);
}
return n;
}
function base64Of(e) {
const n = e.replace(/[ \t\r\n]+/g, "");
return /^[A-Za-z0-9+/]+={0,2}$/.test(n) ? Buffer.from(n, "base64") : null;
}
}),
7173: ((e, n, t) => {
t.d(n, {
H: () => headersDigest,
_: () => verifiedHeaders
});
var o = t(7598);
var s = t(2256);
var r = t(9897);
const i = 1024;
const a = 8192;
const u = Buffer.from("302a300506032b6570032100", "hex");
function signingKey(e, n, t) {
if (e.kind === "unavailable") return "key.unavailable";
if (e.kind === "none") return "key.gone";
const s = e.texts.flatMap(e => {
const n = (0, r.g)(e);
const t = n?.get("p");
if (n === null || t === void 0) return [];
return !n.has("v") || isVersion(n) ? [ {
tags: n,
written: t
} ] : [];
});
const [u, l] = s;
if (u === void 0) return "key.malformed";
if (l !== void 0) return "key.several";
const {tags: c, written: d} = u;
if (d === "") return "key.revoked";
const f = list(c, "t");
if (f.includes("y")) return "key.test";
const [m] = n.split("-");
const p = (c.get("k") ?? "rsa") === m && (!c.has("h") || list(c, "h").includes("sha256")) && (!c.has("s") || list(c, "s").some(e => e === "*" || e === "email")) && (t || !f.includes("s"));
if (!p) return "key.not-for-this";
const v = (0, r.j)(d);
const g = v === null ? null : keyOf(v, n);
if (v === null || g === null) return "key.malformed";
const w = g.asymmetricKeyDetails?.modulusLength;
if (w !== void 0 && (w < i || w > a)) return "key.weak";
return {
key: g,
hash: `sha256:${(0, o.createHash)("sha256").update(v).digest("hex")}`
};
}
function isVersion(e) {
return e.get("v") === "DKIM1" && e.keys().next().value === "v";
}
function list(e, n) {
return (e.get(n) ?? "").split(":").map(e => e.trim());
}
function keyOf(e, n) {
if (n === "ed25519-sha256") return e.length === 32 ? imported(Buffer.concat([ u, e ]), "spki") : null;
const t = imported(e, "spki") ?? imported(e, "pkcs1");
return t?.asymmetricKeyType === "rsa" ? t : null;
}
function imported(e, n) {
try {
return (0, o.createPublicKey)({
key: e,
format: "der",
type: n
});
} catch {
return null;
}
}
const l = 600;
function verifiedHeaders(e, n, t, s) {
const {algorithm: r, bytes: i, domain: a, selector: u, names: c} = n;
const d = signingKey(t, r, n.agentDomain === a);
if (typeof d === "string") return d;
const f = signedBytes(e, n);
const m = (0, o.createHash)("sha256").update(f).digest();
const p = r === "rsa-sha256" ? (0, o.verify)("sha256", f, d.key, i) : (0, o.verify)(null, m, d.key, i);
if (!p) return "signature.wrong";
const v = s / 1e3;
if (n.ends !== null && n.ends < v) return "signature.over";
if (n.made !== null && n.made > v + l) return "signature.in-future";
return {
domain: a,
selector: u,
keyHash: d.hash,
headersDigest: headersDigest(e, n),
names: new Set(c)
};
}
function headersDigest(e, n) {
return `sha256:${(0, o.createHash)("sha256").update(signedBytes(e, n)).digest("hex")}`;
}
function signedBytes(e, {names: n, field: t, form: o}) {
return Buffer.from((0, s.M)(e, n, t, o), "latin1");
}
}),
3201: ((e, n, t) => {
t.d(n, {
O2: () => o,
ai: () => unfolded,
jB: () => readHeaders
});
const o = 262144;
const s = 1e3;
const r = "ÐÏà";
const i = "ï»¿";
function readHeaders(e) {
if (e.startsWith(r)) return fault("mail.outlook-item");
const n = e.startsWith(i) ? e.slice(i.length) : e;
if (/^>?From [^:\s][^\r\n]*\r?\n/.test(n)) return fault("mail.mbox");
if (!/^[!-9;-~]+[ \t]*:/.test(n)) return fault("mail.not-a-mail");
const t = /\r?\n\r?\n/.exec(n.slice(0, o + 4));
if (t === null && n.length > o) return fault("mail.too-large");
const a = t === null ? n.replace(/\r?\n$/, "") : n.slice(0, t.index);
if (/\r(?!\n)|\0/.test(a)) return fault("mail.malformed");
const u = [];
for (const e of folded(a.split(/\r?\n/))) {
const n = fieldOf(e);
if (n === null) return fault("mail.malformed");
u.push(n);
}
return u.length > s ? fault("mail.too-large") : {
ok: true,
fields: u
};
}
function fault(e) {
return {
ok: false,
fault: e
};
}
function folded(e) {
const n = [];
for (const t of e) {
const e = n.at(-1);
if (/^[ \t]/.test(t) && e !== void 0) e.push(t); else n.push([ t ]);
}
return n;
}
function fieldOf(e) {
const n = e.join("\r\n");
const [, t, o] = /^([!-9;-~]+)[ \t]*:([\s\S]*)$/.exec(n) ?? [];
if (t === void 0 || o === void 0) return null;
return {
name: t.toLowerCase(),
raw: n,
value: o
};
}
function unfolded(e) {
return e.replace(/\r\n(?=[ \t])/g, "").replace(/[ \t]+/g, " ").trim();
}
}),
1438: ((e, n, t) => {
t.d(n, {
B: () => judgeMail,
b: () => countingSignatures
});
var o = t(7598);
var s = t(2256);
var r = t(7173);
var i = t(6936);
var a = t(3201);
var u = t(128);
var l = t(1959);
const c = 6e5;
function sendersOf({from: e}, n) {
const t = e.address.toLowerCase();
return n.filter(({email: e}) => e.toLowerCase() === t);
}
function countingSignatures(e, n) {
const t = sendersOf(e, n).flatMap(i.Z3);
return e.signatures.filter(({domain: e}) => t.includes(e));
}
function judgeMail(e, n, t) {
const o = [ ...statementFaults(e, t) ];
const [s] = sendersOf(e, t.approvers);
if (s === void 0) return {
ok: false,
faults: [ ...o, (0, l.k)("approver.not-listed", e.from.domain) ]
};
const {approvers: r, outsiders: a, isPublicSuffix: u} = t;
o.push(...(0, i.e$)(s, r, a, u));
const c = vouchedBy(e, s, n, t.now);
if ("faults" in c) return {
ok: false,
faults: [ ...o, ...c.faults ]
};
if (o.length > 0) return {
ok: false,
faults: o
};
const {domain: d, selector: f, keyHash: m, headersDigest: p} = c;
return {
ok: true,
answer: {
kind: e.answer.kind,
party: s.party,
approver: `${s.party}[${s.index}]`,
domain: d,
selector: f,
keyHash: m,
headersDigest: p,
messageIdDigest: digestOf(e.messageId),
date: e.date,
mayBeAutomatic: !s.answersByHand
}
};
}
function statementFaults(e, n) {
const {answer: t, date: o} = e;
const {intervention: s, now: r, stoodSince: i} = n;
const a = [];
if (t.intervention !== s.id) a.push((0, l.k)("subject.other-intervention", t.intervention)); else if (t.plan !== s.planDigest) a.push((0, 
l.k)("subject.other-plan", t.plan));
if (o > r + c) a.push((0, l.k)("mail.in-future"));
if (i !== null && o < i) a.push((0, l.k)("mail.before-plan"));
if (t.kind === "approval" && e.fields.some(isMachines)) a.push((0, l.k)("mail.automatic", "auto-submitted"));
return a;
}
function vouchedBy(e, n, t, o) {
const s = (0, i.Z3)(n);
const a = e.signatures.filter(({domain: e}) => s.includes(e));
const u = [];
for (const n of a) {
const s = (0, r._)(e.fields, n, t(n), o);
if (typeof s === "string") {
u.push((0, l.k)(s, n.domain));
continue;
}
const i = coverageFaults(e.fields, n);
if (i.length === 0) return s;
u.push(...i);
}
if (u.length > 0) return {
faults: u
};
return {
faults: [ absence(e) ]
};
}
function absence({signatures: e, unreadable: n}) {
const t = e.find(({domain: e}) => /\.(?:onmicrosoft|gappssmtp)\.com$/.test(e));
if (t !== void 0) return (0, l.k)("signature.tenant", t.domain);
const [o] = e;
if (o !== void 0) return (0, l.k)("signature.other-domain", o.domain);
return n[0] ?? (0, l.k)("signature.none");
}
function coverageFaults(e, {names: n}) {
const t = u.J.filter(e => !n.includes(e));
const o = t.map(e => (0, l.k)("signature.field-unsigned", e));
for (const t of (0, s.Y)(e, n)) {
const {name: e} = t;
if (e === "in-reply-to") o.push((0, l.k)("mail.reply"));
if (e === "list-id" || isMachines(t)) o.push((0, l.k)("mail.automatic", e));
}
return o;
}
function isMachines({name: e, value: n}) {
return e === "auto-submitted" && (0, a.ai)(n).toLowerCase() !== "no";
}
function digestOf(e) {
return `sha256:${(0, o.createHash)("sha256").update(e).digest("hex")}`;
}
}),
128: ((e, n, t) => {
t.d(n, {
J: () => w,
M: () => readAnswerMail
});
var o = t(9897);
const s = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const r = /^(?=.{1,200}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/;
function readSignature(e) {
const n = (0, o.g)(e.value);
if (n === null || n.get("v") !== "1") return "signature.malformed";
const t = n.get("a")?.toLowerCase();
if (t !== "rsa-sha256" && t !== "ed25519-sha256") return "signature.algorithm";
const i = n.get("d")?.toLowerCase() ?? "";
const a = n.get("s")?.toLowerCase() ?? "";
const u = n.get("i") ?? `@${i}`;
const l = u.slice(u.lastIndexOf("@") + 1).toLowerCase();
const c = (0, o.j)(n.get("b") ?? "");
const [d = "simple", f = "simple"] = n.get("c")?.toLowerCase().split("/") ?? [];
const m = secondsOf(n.get("t"));
const p = secondsOf(n.get("x"));
const v = (n.get("h") ?? "").split(":").map(e => e.trim().toLowerCase());
const g = c !== null && (0, o.j)(n.get("bh") ?? "") !== null && s.test(i) && r.test(a) && u.includes("@") && (l === i || l.endsWith(`.${i}`)) && v.every(e => /^[!-9;-~]+$/.test(e)) && v.includes("from") && isForm(f) && m !== "malformed" && p !== "malformed" && (m === null || p === null || m < p) && /^\d{0,76}$/.test(n.get("l") ?? "") && (n.get("q") ?? "dns/txt").split(":").some(e => e.trim() === "dns/txt");
if (!g || !isForm(d)) return "signature.malformed";
return {
field: e,
algorithm: t,
bytes: c,
domain: i,
selector: a,
names: v,
form: d,
agentDomain: l,
made: m,
ends: p
};
}
function isForm(e) {
return e === "simple" || e === "relaxed";
}
function secondsOf(e) {
if (e === void 0) return null;
return /^\d{1,12}$/.test(e) ? Number(e) : "malformed";
}
var i = t(9466);
const a = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const u = /^(?:[a-z]{3}, ?)?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (?:([+-])(\d{2})([0-5]\d)|gmt|ut|utc|z)(?: ?\([^()]*\))?$/i;
function mailDate(e) {
const n = u.exec(e);
if (n === null) return null;
const [, t = "", o = "", s = "", r = "", l = "", c = "0"] = n;
const [, , , , , , , d = "+", f = "0", m = "0"] = n;
const p = a.indexOf(o.toLowerCase());
const [v, g, w] = [ Number(r), Number(l), Number(c) ];
if (p < 0 || v > 23 || g > 59 || w > 60) return null;
const k = Date.UTC(Number(s), p, Number(t), v, g, w);
if (new Date(Date.UTC(Number(s), p, Number(t))).getUTCDate() !== Number(t)) return null;
const h = (Number(f) * 60 + Number(m)) * 6e4;
return (0, i.B9)(d === "-" ? k + h : k - h);
}
var l = t(3201);
const c = /^([\w.!#$%&'*+/=?^`{|}~-]+)@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+)$/i;
function mailboxOf(e) {
const n = withoutWords(e);
if (n === null) return "mail.from-malformed";
if (/[,;]/.test(n) || /:/.test(n)) return "mail.from-several";
const t = n.match(/[<>]/g) ?? [];
const o = t.length === 0 ? n : /^[^<>]*<([^<>]*)>\s*$/.exec(n)?.[1] ?? "";
const [, s, r] = c.exec(o.trim()) ?? [];
if (s === void 0 || r === void 0) return "mail.from-malformed";
const i = r.toLowerCase();
return {
address: `${s}@${i}`,
domain: i
};
}
function withoutWords(e) {
let n = 0;
let t = false;
let o = "";
for (let s = 0; s < e.length; s += 1) {
const r = e.charAt(s);
if (r === "\\") s += 1; else if (t) t = r !== '"'; else if (r === "(") n += 1; else if (r === ")") n -= 1; else if (n > 0) continue; else if (r === '"') t = true; else o += r;
if (n < 0) return null;
}
return t || n > 0 ? null : o;
}
var d = t(1959);
const f = /=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([!->@-~]*)\?=/gi;
const m = /^(?:us-ascii|utf-8|iso-8859-\d{1,2}|windows-125\d)$/i;
function asciiText(e) {
const n = e.replace(/(\?=)[ \t]+(?==\?[\w-]+(?:\*[\w-]*)?\?[bq]\?)/gi, "$1");
let t = true;
const o = n.replace(f, (e, n, o, s) => {
if (!m.test(n)) t = false;
return o.toLowerCase() === "b" ? fromBase64(s) : fromQ(s);
});
return t && /^[ -~]*$/.test(o) ? o : null;
}
function fromBase64(e) {
return Buffer.from(e, "base64").toString("latin1");
}
function fromQ(e) {
return e.replaceAll("_", " ").replace(/=([0-9A-F]{2})/gi, (e, n) => String.fromCharCode(Number.parseInt(n, 16)));
}
const p = /^(ODOBRENO|ZAVRNJENO) ([A-Za-z0-9._-]{1,64}) (sha256:[0-9a-f]{64})$/;
const v = /^(.*?)\b(?:ODOBRENO|ZAVRNJENO) [A-Za-z0-9._-]{1,64} sha256:[0-9a-f]{64}(?![0-9a-z])(.*)$/i;
const g = /odobr|zavrn|sha256|approv|reject/i;
function answerIn(e) {
const n = asciiText(e)?.replace(/ +/g, " ").trim();
if (n === void 0) return (0, d.k)("subject.not-ascii");
const [, t, o, s] = p.exec(n) ?? [];
if (o !== void 0 && isDigest(s)) return {
kind: t === "ODOBRENO" ? "approval" : "rejection",
intervention: o,
plan: s
};
const [, r = "", i = ""] = v.exec(n) ?? [];
const a = `${r}${i}`.trim().slice(0, 60);
if (a !== "") return (0, d.k)("subject.tagged", a);
return (0, d.k)(g.test(n) ? "subject.altered" : "subject.no-answer");
}
function isDigest(e) {
return e !== void 0;
}
const w = [ "from", "subject", "date", "message-id" ];
const k = 12;
function readAnswerMail(e) {
const n = (0, l.jB)(e);
if (!n.ok) return {
ok: false,
faults: [ (0, d.k)(n.fault) ]
};
const {fields: t} = n;
const o = [];
const once = e => {
const [n, s] = t.filter(n => n.name === e);
if (n === void 0) o.push((0, d.k)("mail.field-missing", e));
if (s !== void 0) o.push((0, d.k)("mail.field-twice", e));
return n === void 0 ? "" : (0, l.ai)(n.value);
};
const [s, r, i, a] = [ once("from"), once("subject"), once("date"), once("message-id") ];
if (o.length > 0) return {
ok: false,
faults: o
};
const u = mailboxOf(s);
const c = mailDate(i);
const f = answerIn(r);
if (typeof u === "string") o.push((0, d.k)(u));
if (c === null) o.push((0, d.k)("mail.date-malformed"));
if (!/^<[^<>\s]{1,500}>$/.test(a)) o.push((0, d.k)("mail.message-id-malformed"));
if ("code" in f) o.push(f);
const m = t.filter(({name: e}) => e === "dkim-signature").map(readSignature);
if (m.length > k) o.push((0, d.k)("signature.too-many"));
if (o.length > 0 || typeof u === "string" || c === null || "code" in f) return {
ok: false,
faults: o
};
const p = m.filter(e => typeof e !== "string");
const v = m.filter(e => typeof e === "string").map(e => (0, d.k)(e));
return {
ok: true,
mail: {
fields: t,
answer: f,
from: u,
date: c,
messageId: a,
signatures: p,
unreadable: v
}
};
}
}),
9103: ((e, n, t) => {
t.d(n, {
s8: () => keepAnnouncementIssue,
T0: () => sayNotHeard,
li: () => sayPlanIsVoid
});
var o = t(4789);
var s = t(1043);
var r = t(4391);
var i = t(1294);
var a = t(4057);
var u = t(2921);
var l = t(2585);
var c = t(1114);
const d = 200;
function announcementIssue(e) {
const {intervention: n, solution: t, language: o} = e;
const s = (0, u.w)(o).announcementIssue;
const i = n.status === "withdrawn";
const f = t.contacts.assignees.map(e => `@${e}`).join(" ");
const m = [ e.marker, f, `## ${s.intervention}`, planTable(e, s), `## ${s.status}`, e.status === null ? (0, 
r.AO)(s.sending) : (0, a.Y)(e.status).trim(), ...i ? [ (0, r.AO)(s.withdrawn) ] : approving(e, s), ...i ? [] : [ `## ${s.tasks}`, tasks(e, s) ], e.letter === null ? "" : (0, 
c.TM)(s.letter, e.letter), (0, l.w)("concepts", e.language) ];
const p = s.title(n.id, (0, r.RK)(n.title));
return {
title: (0, r.vI)(p, d),
body: `${m.filter(e => e !== "").join("\n\n")}\n`
};
}
function issueStatus(e, n, t) {
const o = (0, u.w)(t).announcementIssue;
const {stamp: s} = (0, u.w)(t).moments;
if (e !== null && (e.kind === "sent" || e.kind === "told")) {
const n = e.kind === "sent" ? e.notice === "withdrawal" : e.withdrawn;
const t = e.kind === "sent" ? e.messageId : e.reference ?? "–";
const a = n ? o.withdrawalDelivered(s(e.at)) : o.delivered(s(e.at), (0, r.TL)(t));
return [ (0, i.em)(a) ];
}
return n.filter(({kind: e}) => e !== "folded");
}
function planComment(e, n) {
const t = (0, u.w)(n).announcementIssue;
const o = e.kind === "changed" ? [ t.changed, t.changedFrom((0, r.TL)(e.from)) ] : [ t.withdrawnNow ];
const s = [ ...o.map(r.AO), (0, l.w)("concepts", n) ];
return `${s.join("\n\n")}\n`;
}
function planTable(e, n) {
const {intervention: t, planDigest: o, path: s, language: i} = e;
const {stamp: a} = (0, u.w)(i).moments;
const {start: l, end: d, downtime: f} = t.schedule;
return (0, c.tp)([ [ n.rows.id, (0, r.TL)(t.id) ], [ n.rows.title, (0, r.TL)(t.title) ], [ n.rows.solution, (0, 
r.TL)(t.solution) ], [ n.rows.release, (0, r.TL)(t.release.tag) ], [ n.rows.slot, `${a(l)} – ${a(d)}` ], [ n.rows.downtime, f ? n.yes : n.no ], [ n.rows.plan, (0, 
r.TL)(o) ], [ n.rows.file, (0, r.TL)(s) ] ]);
}
function approving(e, n) {
const {approvers: t} = e.solution;
const named = e => e.length === 0 ? "–" : e.map(({login: e}) => (0, r.TL)(e)).join(", ");
const o = t.client.filter(e => "login" in e);
const s = t["ezdrav-ict"].filter(e => "login" in e);
const i = o.length + s.length > 0;
return [ `## ${n.approve}`, (0, r.AO)(n.howToApprove), `\`\`\`\n/approve ${e.intervention.id} ${e.planDigest}\n\`\`\``, ...i ? [ (0, 
r.AO)(n.whoMay(named(o), named(s))) ] : [], (0, r.AO)(n.orInWriting) ];
}
function tasks({told: e}, {task: n}) {
const t = [ `- [${e ? "x" : " "}] ${n.told}`, `- [ ] ${n.client}`, `- [ ] ${n.ict}`, `- [ ] ${n.outcome}` ];
return t.join("\n");
}
var f = t(1923);
var m = t(1843);
const {createHash: p} = process.getBuiltinModule("node:crypto");
async function keepAnnouncementIssue(e, n, t, o) {
const r = wantedIssue(t);
const i = await (0, s.Fo)(e, n, r, e => o.signedNew(e));
if (!i.ok) return i;
const {issue: a, created: u} = i.value;
const {number: l, createdAt: c} = a;
const d = u || stateOf(a.body) === stateOf(r.body);
const f = u || await isCounted(o, a.body, {
issue: l,
madeAt: c
});
const m = a.state === "closed" && !d && t.leaveClosed !== true && t.candidate.intervention.status === "planned";
if (d && f) return {
...i,
value: a
};
const {text: p} = await o.signed(r.body, l);
const v = await (0, s.tt)(e, n, l, {
title: r.title,
body: p,
...m && {
state: "open"
}
});
return v.ok ? {
...v,
value: {
...a,
body: p
}
} : v;
}
async function isCounted(e, n, t) {
return await e.standing(n, t) !== "foreign";
}
function wantedIssue(e) {
const {candidate: n, solution: t, language: s, letter: r, outcome: i} = e;
const {intervention: a, planDigest: u, path: l} = n;
const c = (0, o.EJ)(a.id);
const d = i?.result?.kind === "sent" || i?.result?.kind === "told";
const f = i === null ? null : issueStatus(i.result, i.parts, s);
const m = {
intervention: a,
planDigest: u,
path: l,
solution: t,
marker: c,
status: f,
told: d,
language: s
};
const {title: v, body: g} = announcementIssue({
...m,
letter: r
});
const w = announcementIssue({
...m,
letter: null
});
const k = p("sha256").update(`${v}\n${w.body}`).digest("hex").slice(0, 16);
return {
label: o.zk,
marker: c,
title: v,
body: `${g}\n\x3c!-- ezdrav:state:${k} --\x3e\n`,
assignees: t.contacts.assignees
};
}
function stateOf(e) {
return /^<!-- ezdrav:state:([0-9a-f]{16}) -->\r?$/m.exec(e)?.[1] ?? null;
}
async function sayPlanIsVoid(e, n, t, o) {
const r = `\x3c!-- ezdrav:${t.kind}:${n.planDigest} --\x3e`;
const i = await (0, m.N)(e, r, planComment(t, o));
if (i.kind === "problem") return i.problem;
if (t.kind === "changed") return null;
const {client: a, repository: u, issue: l} = e;
const c = await (0, s.wS)(a, u, l, "not_planned");
return c.ok ? null : c.problem;
}
async function sayNotHeard(e, {intervention: {id: n}, planDigest: t}, o, s) {
for (const r of o) {
if (r.miss === null) continue;
const o = `\x3c!-- ezdrav:not-heard:${r.miss.comment.id} --\x3e`;
const i = (0, f.D)(r, {
announced: {
id: n,
planDigest: t
},
now: e.now,
language: s
});
const u = `${(0, a.Y)(i)}\n${(0, l.w)("concepts", s)}\n`;
const c = await (0, m.N)(e, o, u);
if (c.kind === "problem") return c.problem;
}
return null;
}
}),
6093: ((e, n, t) => {
t.d(n, {
b: () => askForReview
});
var o = t(1043);
var s = t(1151);
var r = t(8056);
var i = t(7335);
var a = t(5414);
var u = t(4182);
var l = t(1843);
const c = {
issue: null,
done: null,
problem: null
};
const d = "ezdrav-review";
async function askForReview(e) {
const {client: n, repository: t, candidate: f, solution: m, outcome: p, now: v, language: g, marks: w} = e;
const {intervention: k, planDigest: h} = f;
const b = (0, s.SQ)(k, p);
if (b.length === 0 || k.review?.held !== void 0) return c;
const y = {
interventionId: k.id,
planDigest: h
};
const {assignees: O} = m.contacts;
const I = m.calendar["extra-non-working-days"];
const $ = (0, s.dW)(k, p.endedAt ?? v, I);
const S = {
label: d,
marker: (0, r.YN)(y),
...(0, i.kl)({
intervention: k,
reviewed: y,
causes: b,
due: $,
assignees: O,
language: g
}),
assignees: O
};
const x = await (0, o.Fo)(n, t, S, e => w.signedNew(e));
if (!x.ok) return {
...c,
problem: x.problem
};
const {issue: A, created: T} = x.value;
const M = {
...c,
issue: A.number
};
if (T) return {
...M,
done: "opened"
};
const L = {
client: n,
repository: t,
issue: A.number,
now: v,
marks: w
};
const R = await (0, u.G2)(L);
if (!R.ok) return {
...M,
problem: R.problem
};
const C = R.value.filter(u.he);
const {number: D, createdAt: z, body: _} = A;
const j = (0, a.gF)(_).length > 0 && await w.standing(_, {
issue: D,
madeAt: z
}) === "foreign";
const q = (0, r.MC)([ ...j ? [] : [ _ ], ...C.map(({body: e}) => e) ]);
const B = b.filter(e => !q.includes(e));
if (B.length === 0) return M;
const N = (0, r.bn)(B.join(","));
const P = await (0, l.N)(L, N, (0, i.fd)(B, g));
if (P.kind === "problem") return {
...M,
problem: P.problem
};
return {
...M,
done: P.kind === "said" ? "extended" : null
};
}
}),
1843: ((e, n, t) => {
t.d(n, {
N: () => sayOnce
});
var o = t(8446);
const s = /^<!-- ezdrav:said:(\S+) -->\r?$/m;
function onceMark(e) {
return `\x3c!-- ezdrav:said:${e} --\x3e`;
}
function onceIdOf(e, n) {
return s.exec(n)?.[1] ?? (0, o.vt)(e);
}
function isSaid(e, n) {
const t = `${n.slice(0, -4)}:`;
return e.split(/\r?\n/).some(e => e === n || e.startsWith(t));
}
var r = t(8230);
var i = t(4182);
const {randomUUID: a} = process.getBuiltinModule("node:crypto");
async function sayOnce(e, n, t, o = i.he) {
const {now: s} = e;
const u = a();
const l = {
messageId: u,
looksFirst: true,
claim: `${n}\n${onceMark(u)}\n\n${t}`,
end: null,
isAbout: ({body: e}) => isSaid(e, n),
attempts: e => e.filter(o).map(({id: e, body: n}) => ({
key: e,
messageId: onceIdOf(e, n),
at: s,
end: "sent"
}))
};
const c = await (0, r.T)(e, l, async () => ({
end: "sent"
}));
if (c.kind === "not-claimed") return {
kind: "problem",
problem: c.problem.problem
};
return {
kind: c.kind === "delivered" ? "said" : "already"
};
}
}),
8056: ((e, n, t) => {
t.d(n, {
MC: () => causesIn,
M_: () => dueIn,
Qx: () => causesMark,
TN: () => isRecorded,
YN: () => reviewMark,
bn: () => saidMark,
m_: () => dueMark,
n0: () => reviewedIn,
t2: () => recorded
});
var o = t(7674);
var s = t(1151);
const r = /^<!-- ezdrav:review:([A-Za-z0-9._-]{1,64}):sha256:([0-9a-f]{64}) -->\r?$/m;
const i = /^<!-- ezdrav:review-due:(\d{4}-\d{2}-\d{2}) -->\r?$/m;
const a = /^<!-- ezdrav:review-causes:([a-z,-]+) -->\r?$/gm;
const u = "\x3c!-- ezdrav:review-recorded --\x3e";
function reviewMark({interventionId: e, planDigest: n}) {
return `\x3c!-- ezdrav:review:${e}:${n} --\x3e`;
}
function dueMark(e) {
return `\x3c!-- ezdrav:review-due:${e} --\x3e`;
}
function causesMark(e) {
return `\x3c!-- ezdrav:review-causes:${e.join(",")} --\x3e`;
}
function saidMark(e) {
return `\x3c!-- ezdrav:review-said:${e} --\x3e`;
}
function recorded(e) {
return `${e.trimEnd()}\n\n${u}\n`;
}
function isRecorded(e) {
return e.split(/\r?\n/).includes(u);
}
function reviewedIn(e) {
const [, n, t] = r.exec(e) ?? [];
if (n === void 0 || t === void 0) return null;
return {
interventionId: n,
planDigest: `sha256:${t}`
};
}
function dueIn(e) {
return (0, o._)(i.exec(e)?.[1] ?? "");
}
function causesIn(e) {
const n = e.flatMap(e => [ ...e.matchAll(a) ].flatMap(([, e = ""]) => e.split(",")));
return s.aN.filter(e => n.includes(e));
}
}),
1151: ((e, n, t) => {
t.d(n, {
SQ: () => reviewCausesOf,
TQ: () => reviewReminder,
aN: () => i,
dW: () => reviewDue
});
var o = t(5854);
var s = t(7209);
var r = t(7035);
const i = [ "urgent", "rolled-back", "failed", "overrun", "undeclared-downtime" ];
const a = 10;
function reviewCausesOf(e, n) {
const {result: t, seen: o} = n;
const s = t === "cancelled" && (o === null || o.ending === "cancelled");
if (s) return [];
const a = (0, r.Y)(e, n).map(({kind: e}) => e);
const u = {
urgent: e.urgent !== void 0,
"rolled-back": t === "rolled-back" || o?.ending === "rolled-back",
failed: t === null || o?.ending === "failed",
overrun: a.includes("past-slot") || a.includes("past-window"),
"undeclared-downtime": a.includes("undeclared-downtime")
};
return i.filter(e => u[e]);
}
function reviewDue({review: e}, n, t) {
return e?.due ?? (0, o.UM)((0, s.gD)(n), a, t);
}
const u = "09:00";
function reviewReminder(e, n, t) {
if (e === null) return "undated";
const from = n => (0, s.l$)((0, o.UM)(e, n, t) ?? (0, s.fi)(e, n), u);
if (n >= from(1)) return "overdue";
return n >= from(-1) && (0, s.gD)(n) <= e ? "soon" : null;
}
}),
7335: ((e, n, t) => {
t.d(n, {
fd: () => furtherCauses,
kl: () => reviewIssue,
sQ: () => donePath,
yg: () => reviewReminderComment
});
var o = t(8056);
var s = t(4391);
var r = t(7649);
var i = t(2585);
var a = t(2921);
var u = t(1114);
function donePath(e) {
return `.ezdrav/done/${e}.yml`;
}
function reviewIssue(e) {
const {intervention: n, reviewed: t, causes: r, due: l, assignees: c, language: d} = e;
const f = (0, a.w)(d).review;
const {id: m, solution: p, review: v} = n;
const g = (0, u.Bv)([ [ (0, o.YN)(t), ...l === null ? [] : [ (0, o.m_)(l) ], (0, 
o.Qx)(r) ].join("\n"), mentions(c), (0, s.AO)(f.why((0, s.TL)(p))), (0, u.Ci)(r.map(e => f.causes[e]), "ul"), (0, 
s.AO)(dueSentence(l, v?.due !== void 0, d)), (0, s.AO)(f.questions), (0, u.Ci)([ ...r.map(e => f.byCause[e]), ...f.everyTime ]), (0, 
s.AO)(f.command), (0, u.Mn)(commandLine(m, d)), (0, s.AO)(f.block((0, s.TL)(donePath(m)))), (0, 
u.Mn)(reviewBlock(d)), (0, s.AO)(f.afterwards), (0, i.w)("review", d) ]);
return {
title: (0, s.vI)(f.title(m), 200),
body: `${g}\n`
};
}
function dueSentence(e, n, t) {
const o = (0, a.w)(t).review;
if (e === null) return o.undated;
const s = (0, a.w)(t).moments.date(e);
return n ? o.dueAsWritten(s) : o.due(s);
}
function furtherCauses(e, n) {
const t = (0, a.w)(n).review;
const r = e.map(e => t.causes[e]);
const l = e.map(e => t.byCause[e]);
const c = [ (0, s.AO)(t.more), (0, u.Ci)(r, "ul"), (0, u.Ci)(l, "ul") ];
return `${(0, u.Bv)([ (0, o.Qx)(e), ...c, (0, i.w)("review", n) ])}\n`;
}
function reviewReminderComment(e) {
const {kind: n, interventionId: t, due: o, reopened: r, assignees: l, language: c} = e;
const d = (0, a.w)(c).review;
const f = o === null ? "" : (0, a.w)(c).moments.date(o);
const m = (0, u.Bv)([ mentions(l), (0, s.AO)(d.reminders[n](f)), r ? (0, s.AO)(d.closedEarly) : "", (0, 
u.Mn)(commandLine(t, c)), (0, i.w)("review", c) ]);
return `${m}\n`;
}
function commandLine(e, n) {
const {place: t} = (0, a.w)(n).review;
return `ezdrav record review ${(0, r.r)(e)} --held ${t.day} --causes "${t.causes}" --measures "${t.measures}" --reference "${t.reference}"`;
}
function reviewBlock(e) {
const {place: n} = (0, a.w)(e).review;
return [ "review:", `  held: ${n.day}`, `  causes: ${n.causes}`, `  measures: ${n.measures}`, `  reference: ${n.reference}` ].join("\n");
}
function mentions(e) {
return e.map(e => `@${e}`).join(" ");
}
})
};
