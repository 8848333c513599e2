import { modules as e } from "./shared.ezdrav.js";

export const id = 581;

export const ids = [ 581, 893, 1958, 4586, 4730, 5630, 6697, 6829, 8328, 9446 ];

export const modules = {
...e,
8213: ((e, t, n) => {
n.d(t, {
IP: () => readAncestry,
Sv: () => o,
vh: () => a
});
var r = n(3619);
var s = n(1346);
const o = 'one: file(path: ".ezdrav/intervention.yml") { oid }\n  many: file(path: ".ezdrav/interventions") { oid } named: file(path: $path) { oid }';
const i = r.mee(r.Ikc({
oid: r.YjP()
}));
const a = r.Ikc({
one: i,
many: i,
named: i
});
function printOf({one: e, many: t, named: n}) {
const r = [ e, t, n ].map(e => e?.oid ?? "");
return r.some(e => e !== "") ? r.join(" ") : "";
}
const u = r.X$i(a, {
oid: r.YjP(),
parents: r.Ikc({
nodes: r.YOg(r.Ikc({
oid: r.YjP()
}))
})
});
const c = r.mee(r.Ikc({
history: r.Ikc({
nodes: r.YOg(u)
})
}));
async function readAncestry(e, t, n) {
const r = `... on Commit { history(first: 100) { nodes { oid\n    parents(first: 5) { nodes { oid } } ${o} } } }`;
const i = {
name: "Ancestry",
takes: "$path: String!",
variables: {
path: t
}
};
const a = (0, s.JD)("c", r);
const u = await e.askEach(n, {
...i,
member: a,
schema: c
});
if (!u.ok) return u;
const l = new Map;
for (const e of u.value.values()) for (const {oid: t, parents: n, ...r} of e?.history.nodes ?? []) {
const e = r.named?.oid ?? "";
const s = n.nodes.map(e => e.oid);
l.set(t, {
parents: s,
files: printOf(r),
named: e
});
}
return {
...u,
value: l
};
}
}),
4777: ((e, t, n) => {
n.d(t, {
P: () => readMergedPulls
});
var r = n(3619);
var s = n(9339);
var o = n(7827);
var i = n(2297);
var a = n(9922);
var u = n(4770);
const c = r.X$i(s.dD, {
pullRequests: r.Ikc({
nodes: r.YOg(r.Ikc(i.HU)),
pageInfo: u.Q
})
});
async function readMergedPulls(e, t, {listed: n, next: r}) {
const u = {
name: "Merged",
takes: "$branch: String!, $after: String",
asks: `pullRequests(states: MERGED, baseRefName: $branch, first: 100, after: $after,\n      orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes { ${i.lF} } pageInfo { hasNextPage endCursor } }`
};
const l = {
branch: t,
after: r
};
const d = await e.ask(u, c, l);
if (!d.ok) return d;
const {request: f} = d;
const {nodes: p, pageInfo: h} = d.value.pullRequests;
if (!p.every(({url: t}) => (0, s.vO)(e, t))) return (0, s._2)(f);
const m = p.flatMap(e => (0, a.M)(e, []) ?? []);
if (m.length < p.length) return (0, o.Cw)(f, "merge-not-told");
const g = new Map([ ...n, ...m ].map(e => [ e.number, e ]));
const v = [ ...g.values() ];
const w = h.hasNextPage ? Math.min(...p.map(e => e.updatedAt)) : 0;
return {
...d,
value: {
pulls: v.filter(e => e.mergedAt >= w),
listed: v,
next: h.hasNextPage ? h.endCursor : null
}
};
}
}),
2297: ((e, t, n) => {
n.d(t, {
HU: () => p,
Oj: () => queuersOf,
St: () => readChanges,
lF: () => h,
os: () => askPulls
});
var r = n(3619);
var s = n(2830);
var o = n(1346);
var i = n(9339);
var a = n(436);
var u = n(9754);
var c = n(4299);
var l = n(1028);
const d = r.lqM(r.Ikc({
nodes: r.YOg(r.Ikc({
actor: s.ng
}))
}));
const f = 12;
function queued({enterpriseVersion: e}) {
const [t = 0, n = 0] = (e ?? "3.99").split(".").map(Number);
if (!(t > 3 || t === 3 && n >= f)) return "";
return `queued: timelineItems(itemTypes: [ADDED_TO_MERGE_QUEUE_EVENT], last: 5) { nodes {\n    ... on AddedToMergeQueueEvent { actor { ${s.W1} } } } }`;
}
function queuersOf(e) {
return (e?.nodes ?? []).slice(-1).map(({actor: e}) => (0, s.$4)(e));
}
const p = {
number: r.aig(),
url: r.YjP(),
state: r.k5n([ "OPEN", "CLOSED", "MERGED" ]),
author: s.ng,
mergedBy: s.ng,
mergedAt: r.mee(l.u),
updatedAt: l.u,
baseRefName: r.YjP(),
headRefOid: r.YjP(),
mergeCommit: r.mee(r.Ikc({
oid: r.YjP()
}))
};
const h = `number url state author { ${s.W1} } mergedBy { ${s.W1} } mergedAt updatedAt baseRefName\n  headRefOid mergeCommit { oid }`;
const m = r.Ikc({
...p,
reviews: c.Kf,
dismissals: u.rM,
comments: u.i8,
commits: a.GY,
queued: d
});
const g = r.Ikc({
...a.yI.shape,
associatedPullRequests: r.Ikc({
totalCount: r.aig(),
nodes: r.YOg(m)
})
});
const v = {
pulls: 4,
commits: 100,
comments: 50
};
const w = {
pulls: 2,
commits: 25,
comments: 10
};
function pull(e, {commits: t, comments: n}) {
const r = `${(0, c.Yq)("")} ${u.Bx} ${(0, u.O8)(`first: ${n}`)}`;
return `${h} ${r} ${(0, a.eS)(t)} ${queued(e)}`;
}
async function askPulls(e, t, n) {
const s = `... on Commit { ${a.CS} associatedPullRequests(first: ${v.pulls}) {\n    totalCount nodes { ${pull(e.client, v)} } } }`;
return e.askEach(n, {
name: "Pulls",
takes: "$path: String!",
variables: {
path: t
},
member: (0, o.JD)("p", s),
schema: r.MfU(r.mee(g), null)
});
}
const y = 8;
const k = r.Ikc({
...a.yI.shape,
oid: r.YjP(),
associatedPullRequests: r.Ikc({
totalCount: r.aig(),
nodes: r.YOg(r.Ikc({
number: r.aig()
}))
})
});
const b = r.Ikc({
...a.yI.shape,
oid: r.YjP(),
file: r.mee(r.Ikc({
object: o.NQ
})),
associatedPullRequests: r.Ikc({
totalCount: r.aig(),
nodes: r.YOg(r.X$i(m, {
merged: r.mee(k)
}))
})
});
const O = r.X$i(i.dD, {
tip: r.Ikc({
history: r.Ikc({
nodes: r.YOg(b)
})
})
});
async function readChanges(e, t, n) {
const pulls = e => `${a.CS} associatedPullRequests(first: ${w.pulls}) { totalCount nodes { ${e} } }`;
const r = `merged: mergeCommit { oid ${pulls("number")} }`;
const s = {
name: "Changes",
takes: "$path: String!, $tip: GitObjectID!",
asks: `tip: object(oid: $tip) { ... on Commit { history(first: ${y}, path: $path) {\n      nodes { oid file(path: $path) { object { ${o.we} } }\n      ${pulls(`${pull(e.client, w)} ${r}`)} } } } }`
};
const i = await e.ask(s, O, {
path: t,
tip: n
});
if (!i.ok) return i;
const u = new Map;
const c = new Map;
for (const {oid: e, file: t, ...n} of i.value.tip.history.nodes) {
const r = t?.object ?? null;
const s = r?.oid === void 0 ? null : (0, o.CE)(r.oid, r);
if (r?.oid !== void 0 && s !== null) c.set(r.oid, s);
for (const [t, r] of [ [ e, n ], ...mergesOf(n) ]) {
const {nodes: e, totalCount: n} = r.associatedPullRequests;
if (e.length === n) u.set(t, r);
}
}
return {
...i,
value: {
answers: u,
blobs: c
}
};
}
function mergesOf({associatedPullRequests: {nodes: e}}) {
return e.flatMap(({merged: t}) => {
if (t === null) return [];
const {oid: n, associatedPullRequests: r, ...s} = t;
const {totalCount: o} = r;
const i = r.nodes.map(({number: e}) => e);
const a = e.filter(({number: e}) => i.includes(e));
return a.length === i.length ? [ [ n, {
...s,
associatedPullRequests: {
totalCount: o,
nodes: a
}
} ] ] : [];
});
}
}),
436: ((e, t, n) => {
n.d(t, {
CS: () => c,
GY: () => p,
I2: () => mergerOf,
av: () => readPlanWriters,
eS: () => planCommits,
xW: () => makersOf,
yI: () => d
});
var r = n(3619);
var s = n(2830);
var o = n(8213);
var i = n(9339);
const a = 10;
const u = "{ user { kind: __typename login databaseId } }";
const c = `authors(first: ${a}) { totalCount nodes ${u} } committer ${u}`;
const l = r.mee(r.Ikc({
user: s.ng
}));
const d = r.Ikc({
authors: r.Ikc({
totalCount: r.aig(),
nodes: r.YOg(l)
}),
committer: l
});
function makersOf({authors: {totalCount: e, nodes: t}, committer: n}) {
const r = [ ...t, n ].map(e => e?.user ?? null);
const o = r.filter(e => e !== null).map(s.$4);
return t.length < e ? [ ...o, null ] : o;
}
function mergerOf({authors: e, committer: t}) {
return makersOf({
authors: {
totalCount: 0,
nodes: e.nodes.slice(0, 1)
},
committer: t
});
}
const f = r.Ikc({
commit: r.X$i(o.vh, {
...d.shape,
parents: r.Ikc({
nodes: r.YOg(o.vh)
})
})
});
const p = r.Ikc({
pageInfo: r.Ikc({
hasPreviousPage: r.zMY(),
startCursor: r.mee(r.YjP())
}),
nodes: r.YOg(f)
});
const planCommits = (e, t = "") => `commits(last: ${e}${t}) {\n  pageInfo { hasPreviousPage startCursor } nodes { commit { ${c} ${o.Sv}\n    parents(first: 2) { nodes { ${o.Sv} } } } } }`;
const h = 4;
const m = {
name: "Commits",
takes: "$path: String!, $number: Int!, $before: String!",
asks: `pullRequest(number: $number) { ${planCommits(100, ", before: $before")} }`
};
const g = r.X$i(i.dD, {
pullRequest: r.Ikc({
commits: p
})
});
async function readPlanWriters(e, t, n, r) {
const s = [];
let o = r;
for (let r = 1; ;r += 1) {
s.push(...o.nodes.flatMap(({commit: e}) => touches(e) ? makersOf(e) : []));
if (!o.pageInfo.hasPreviousPage) break;
if (r === h) {
s.push(null);
break;
}
const i = {
path: t,
number: n,
before: o.pageInfo.startCursor
};
const a = await e.ask(m, g, i);
if (!a.ok) return a;
o = a.value.pullRequest.commits;
}
return {
ok: true,
value: s,
request: "GraphQL Pulls",
next: null
};
}
function touches(e) {
const t = e.parents.nodes.length === 0 ? [ v ] : e.parents.nodes;
return [ "one", "many", "named" ].some(n => t.every(t => t[n]?.oid !== e[n]?.oid));
}
const v = {
one: null,
many: null,
named: null
};
}),
9922: ((e, t, n) => {
n.d(t, {
M: () => mergedOf,
_: () => readLandingPulls
});
var r = n(2830);
var s = n(2297);
var o = n(436);
var i = n(9754);
var a = n(9339);
var u = n(7827);
var c = n(4299);
async function readLandingPulls(e, t, n, r, o = new Map) {
const i = new Map;
const a = "GraphQL Pulls";
const c = r.map(({commit: e}) => e).filter(e => !o.has(e));
const l = c.length > 0 ? await (0, s.os)(e, n, c) : nothingAsked(a);
if (!l.ok) return l;
for (const s of r) {
const {commit: r} = s;
const c = o.get(r) ?? l.value.get(r) ?? null;
if (c === null) return (0, u.Cw)(a, "unreadable", {
part: r,
fault: "unreadable"
});
const d = await originOf(e, t, n, s, c);
if (!d.ok) return d;
i.set(s.commit, d.value);
}
return {
ok: true,
value: i,
request: a,
next: null
};
}
function nothingAsked(e) {
return {
ok: true,
value: new Map,
request: e,
next: null
};
}
async function originOf(e, t, n, s, {associatedPullRequests: i, ...c}) {
const l = "GraphQL Pulls";
const {nodes: d, totalCount: f} = i;
if (!d.every(({url: t}) => (0, a.vO)(e, t))) return (0, a._2)(l);
const p = d.filter(({state: e}) => e === "MERGED");
const h = p.filter(e => s.renamed || e.baseRefName === t);
const m = h.every(e => e.mergedAt !== null && e.mergeCommit !== null);
const g = h.filter(e => s.merges.includes(e.mergeCommit?.oid ?? "")).toSorted((e, t) => e.number - t.number);
if (!m || g.length === 0 && d.length < f) return (0, u.Cw)(l, "pull-not-told", {
part: s.commit
});
const v = await wholeOf(e, n, g);
if (!v.ok) return v;
const w = p.map(({author: e}) => (0, r.$4)(e));
const y = g.length > 0 ? (0, o.I2)(c) : (0, o.xW)(c);
const k = {
pulls: v.value.map(({pull: e}) => e),
writers: [ ...w, ...y, ...v.value.flatMap(({writers: e}) => e) ]
};
return {
ok: true,
value: k,
request: l,
next: null
};
}
async function wholeOf(e, t, n) {
const r = [];
for (const s of n) {
const [n, a, u] = await Promise.all([ (0, c.UM)(e, t, s, s.reviews), (0, i.gp)(e, s.number, s.comments), (0, 
o.av)(e, t, s.number, s.commits) ]);
if (!n.ok) return n;
if (!a.ok) return a;
if (!u.ok) return u;
const l = (0, i.A3)(s.dismissals);
const d = n.value.map(e => {
const t = l.get(e.id);
return t === void 0 ? e : {
...e,
dismissal: t
};
});
const f = mergedOf(s, d, a.value);
if (f !== null) r.push({
pull: f,
writers: [ ...f.mergers, ...u.value ]
});
}
return {
ok: true,
value: r,
request: "GraphQL Pulls",
next: null
};
}
function mergedOf(e, t, n = []) {
const {number: o, url: i, mergedAt: a, mergeCommit: u} = e;
if (a === null || u === null) return null;
return {
number: o,
url: i,
author: (0, r.$4)(e.author),
mergedBy: (0, r.$4)(e.mergedBy),
mergers: [ (0, r.$4)(e.mergedBy), ...(0, s.Oj)(e.queued) ].filter(({id: e}) => e !== null),
mergedAt: a,
mergeCommit: u.oid,
reviews: t,
comments: n
};
}
}),
4299: ((e, t, n) => {
n.d(t, {
Kf: () => p,
UM: () => readReviews,
Yq: () => reviews
});
var r = n(3619);
var s = n(2830);
var o = n(1346);
var i = n(9339);
var a = n(4770);
var u = n(1028);
const c = r.Ikc({
path: r.YjP(),
oid: r.YjP()
});
const l = r.Ikc({
object: r.mee((0, o.yS)(r.X$i(c, {
object: r.mee((0, o.yS)(c))
})))
});
const d = 'folder: file(path: ".ezdrav") { object { ... on Tree { entries { path oid\n  object { ... on Tree { entries { path oid } } } } } } }';
const f = r.Ikc({
fullDatabaseId: r.mee(r.YjP()),
url: r.YjP(),
state: r.k5n([ "APPROVED", "CHANGES_REQUESTED", "DISMISSED", "COMMENTED", "PENDING" ]),
submittedAt: r.mee(u.u),
author: s.ng,
commit: r.mee(r.Ikc({
oid: r.YjP(),
file: r.mee(r.Ikc({
object: o.NQ
})),
folder: r.mee(l)
}))
}).check(r.YPB(({state: e, submittedAt: t, fullDatabaseId: n}) => e === "PENDING" || t !== null && n !== null));
const p = r.Ikc({
pageInfo: a.Q,
nodes: r.YOg(f)
});
const reviews = e => `reviews(first: 100${e}) {\n  pageInfo { hasNextPage endCursor }\n  nodes { fullDatabaseId url state submittedAt author { ${s.W1} }\n    commit { oid file(path: $path) { object { ${o.we} } } ${d} } } }`;
const h = 5;
const m = {
name: "Reviews",
takes: "$path: String!, $number: Int!",
asks: `pullRequest(number: $number) { ${reviews(", after: $after")} }`
};
const g = r.X$i(i.dD, {
pullRequest: r.Ikc({
reviews: p
})
});
async function readReviews(e, t, n, r) {
const s = await e.askPages(m, {
path: t,
number: n.number
}, g, {
pageOf: e => e.pullRequest.reviews,
pages: h - 1,
tooLong: {
why: "too-many-reviews",
values: {
most: h * 100
}
},
known: {
page: r,
request: "GraphQL Pulls"
}
});
const o = (0, i.dT)(s, ({url: t}) => (0, i.vO)(e, t));
if (!o.ok) return o;
const a = o.value.flatMap(e => reviewOf(e, n.headRefOid) ?? []);
return {
...o,
value: a
};
}
function reviewOf(e, t) {
if (e.submittedAt === null) return null;
const n = e.commit?.file?.object ?? null;
return {
kind: "review",
id: e.fullDatabaseId ?? e.url,
url: e.url,
user: (0, s.$4)(e.author),
state: e.state,
submittedAt: e.submittedAt,
onHead: e.commit?.oid === t,
file: n?.oid === void 0 ? null : (0, o.CE)(n.oid, n),
plans: plansIn(e.commit?.folder ?? null)
};
}
const v = /^\.ezdrav\/(?:intervention|interventions\/[^/]+)\.yml$/;
function plansIn(e) {
const t = e?.object?.entries ?? [];
const n = t.flatMap(({object: e, ...t}) => [ t, ...e?.entries ?? [] ]);
return n.filter(({path: e}) => v.test(e)).map(({oid: e}) => e);
}
}),
740: ((e, t, n) => {
n.d(t, {
L: () => readHistory
});
var r = n(7217);
var s = n(9922);
var o = n(2347);
var i = n(8213);
const a = 20;
const u = 4;
const c = {
parents: [],
files: "",
named: ""
};
class PlanAuthors {
#e;
#t;
#n;
#r;
#s;
#o=new Map;
#i=new Set;
#a=new Map;
constructor(e, t, n, r, s) {
this.#e = e;
this.#t = t;
this.#n = n;
this.#r = r;
this.#s = s;
}
get #u() {
return this.#r === s._;
}
async follow(e) {
if (!this.#u) return null;
const t = e.filter(e => !this.#n.isOne(e)).map(e => this.#c(e).after);
const n = t.filter(e => !this.#i.has(e)).slice(0, u);
if (n.length === 0) return null;
for (const e of n) this.#i.add(e);
const {path: r} = this.#t;
const s = await (0, i.IP)(this.#e, r, n);
if (!s.ok) return s.problem;
for (const [e, t] of s.value) this.#o.set(e, t);
return null;
}
async ask(e) {
const t = e.flatMap(e => this.#l(e) ?? []);
const n = new Map(t.map(e => [ e.commit, e ]));
const r = [ ...n.values() ].filter(({commit: e}) => !this.#a.has(e)).slice(0, a);
if (r.length === 0) return null;
const {branch: s, path: o} = this.#t;
const i = await this.#r(this.#e, s, o, r, this.#s);
if (!i.ok) return i.problem;
for (const {commit: e} of r) this.#a.set(e, i.value.get(e) ?? null);
return null;
}
of(e) {
const t = this.#c(e);
if (!this.#u) return {
pull: null,
author: t.by,
writers: [],
mergers: []
};
const n = this.#l(e) ?? [];
const r = n.map(({commit: e}) => this.#a.get(e) ?? null);
const s = r.filter(e => e !== null);
if (s.length === 0 || s.length < r.length) return {
pull: null,
author: null,
writers: [ t.by ],
mergers: []
};
const o = s.filter((e, t) => n[t]?.own === true);
const i = (o.length > 0 ? o : s).flatMap(e => e.pulls);
const [a = null] = i;
const u = distinctReviews(i);
return {
pull: a === null ? null : {
...a,
reviews: u
},
author: a?.author ?? this.#d(t, e, n),
writers: s.flatMap(e => e.writers),
mergers: i.flatMap(e => e.mergers)
};
}
#d(e, t, n) {
if (e.kind === "pr_merge" || e.kind === "merge_queue_merge") return null;
const r = this.#n.follows(t) || n.every(({commit: t}) => t === e.after);
return r ? e.by : null;
}
#l(e) {
const t = this.#c(e);
if (!this.#u || this.#n.isOne(e)) return [ {
commit: t.after,
merges: [ t.after ],
renamed: false,
own: true
} ];
const n = this.#n.follows(e);
const r = t.kind === "branch_creation";
const s = [];
const o = [];
for (let e = t.after; e !== null; ) {
const r = this.#o.get(e);
if (r === void 0 || s.includes(e)) return null;
s.push(e);
const i = n && r.parents.includes(t.before);
const a = i ? t.before : r.parents[0] ?? null;
const u = a === null ? c : this.#o.get(a);
if (u === void 0) return null;
if (r.files !== u.files) o.push({
commit: e,
own: r.named !== u.named
});
if (t.kind === "push" && r.named !== u.named) {
const e = r.parents.filter(e => e !== a);
const n = this.#f(e, t.before);
if (n === null) return null;
o.push(...n.map(e => ({
commit: e,
own: true
})));
}
const l = n ? i : o.length > 0;
if (l) break;
if (n && a === null) return null;
e = a;
}
return o.length === 0 ? null : o.map(e => ({
...e,
merges: s,
renamed: r
}));
}
#f(e, t) {
const n = this.#p(t);
const r = [];
for (const t of e) for (let e = t; e !== void 0 && !n.has(e); ) {
const t = this.#o.get(e);
const s = t?.parents[0];
const o = s === void 0 ? c : this.#o.get(s);
if (t === void 0 || o === void 0) return r.length > 0 ? r : null;
if (t.named !== o.named) r.push(e);
n.add(e);
e = s;
}
return r;
}
#p(e) {
const t = new Set([ e ]);
for (const e of t) for (const n of this.#o.get(e)?.parents ?? []) t.add(n);
return t;
}
#c(e) {
const t = this.#n.pushes[e];
if (t === void 0) throw new RangeError(`no push ${e}`);
return t;
}
}
function distinctReviews(e) {
return [ ...new Map(e.map(e => [ e.number, e.reviews ])).values() ].flat();
}
var l = n(3015);
var d = n(4056);
var f = n(591);
var p = n(9904);
var h = n(7827);
const m = 8;
const g = 5;
const v = 5;
const w = 10;
const y = {
answers: new Map,
blobs: new Map
};
async function readHistory(e, t, n, i, a, u = s._, {ahead: c, changes: h, ...k} = {}) {
if (!i.ok) {
const {status: r} = i.problem;
const s = (r === 404 || r === 410) && e.client.enterpriseVersion !== null;
return s ? (0, d.R)(e, t, n, a, k) : (0, l.B)(i.problem);
}
const b = t.defaultBranch;
if (h?.ok === false) return (0, l.B)(h.problem);
const {answers: O, blobs: $} = h?.value ?? y;
const A = new p.D(n, t.tip, new Map([ ...$, ...a ]));
const originsAt = t => new PlanAuthors(e, {
branch: b,
path: t
}, A, u, O);
const q = originsAt(n.path);
let I = c ?? await (0, p.M)(e, b, i, true);
for (let s = 1; ;s += 1) {
const {page: i, trees: a, older: u} = I;
if (!i.ok) return (0, l.B)(i.problem);
if (!a.ok) return (0, l.B)(a.problem);
if (u?.ok === false) return (0, l.B)(u.problem);
const c = Math.max(0, A.pushes.length - 1);
A.take(i.value.pushes, a.value);
if (A.repeats(u?.value.pushes ?? [])) return lost(i.request, "page-repeated");
const d = A.suspectsFrom(c).slice(0, w);
const [h, y, $, S] = await Promise.all([ A.read(e), q.follow(d), s === 1 || O.size > 0 ? null : q.ask(d.filter(e => A.isOne(e))), u !== null && A.mayGoOn ? (0, 
p.M)(e, b, u, false) : null ]);
const P = h ?? y ?? $;
if (P !== null) return (0, l.B)(P);
const {next: j} = i.value;
const E = j === null || s === m || e.client.questionsLeft < v;
const M = A.history();
const R = (0, o.Y9)(M, t.tip, j === null);
const N = R.kind === "landed" ? A.pushes[R.index] : void 0;
if (R.kind === "landed" && N !== void 0) {
const t = landingsBefore(M, R.index, j === null);
const r = [ R.index, ...t ];
const i = A.pathAt(R.index);
const a = i === n.path ? q : originsAt(i);
const u = await a.follow(r) ?? await a.ask(r);
if (u !== null) return (0, l.B)(u);
const c = a.of(R.index);
const d = j !== null && A.mayHaveStood;
const p = A.pushes.at(-1)?.at ?? N.at;
const h = d || !R.resumed && await (0, f.I)(n, c.pull, k, p);
if (E || !h || s >= g) {
const n = j === null && A.isWhole;
const r = n ? null : p;
const s = {
landedAt: N.at,
landedBy: N.by,
author: c.author,
writers: writersOf(a, A.pushes, c, t, d),
mergers: c.mergers,
by: "activity",
...(0, o.JA)(M, R.resumed ? N.at : null, r)
};
const i = new Set(A.pushes.flatMap(({before: e, after: t}) => [ e, t ]));
return (0, l.Y)(s, sourceOf(N, e), c.pull, i, A.holders);
}
}
if (E || R.kind === "unknown") {
const e = A.pushes.length;
if (A.pushes[0]?.after !== t.tip) return lost(i.request, "push-elsewhere");
const n = j !== null && R.kind === "earlier" ? "plan-too-old" : "landing-not-found";
return lost(i.request, n, {
pushes: e
});
}
const x = u ?? await (0, r.EX)(e, b, j);
I = S ?? await (0, p.M)(e, b, x, false);
}
}
const k = 9;
function landingsBefore(e, t, n) {
return [ ...e.keys() ].filter(r => {
const [s, o] = [ e[r], e[r + 1] ];
if (r <= t || s?.state !== "present") return false;
if (o === void 0) return n || s.breaks;
return o.state !== "present" || o.after !== s.before || s.breaks;
});
}
function writersOf(e, t, n, r, s) {
const o = r.slice(0, k).flatMap(n => {
const {author: r, writers: s} = e.of(n);
return [ t[n]?.by ?? null, r, ...s ];
});
const i = s || r.length > k ? [ null ] : [];
return [ ...n.writers, ...o, ...i ];
}
function sourceOf({id: e, at: t}, {fullName: n}) {
return {
kind: "api",
from: `/repos/${n}/activity`,
id: e,
time: t
};
}
function lost(e, t, n = {}) {
return (0, l.B)((0, h.Qm)(e, t, n));
}
}),
3015: ((e, t, n) => {
n.d(t, {
B: () => unknownHistory,
Y: () => knownHistory
});
function knownHistory(e, t, n, r, s = new Set) {
const o = {
known: true,
value: e,
grade: "verified",
sources: [ t ]
};
return {
landing: o,
pull: n,
stood: r,
holders: s
};
}
function unknownHistory(e) {
return {
landing: {
known: false,
problem: e
},
pull: null,
stood: null,
holders: new Set
};
}
}),
4056: ((e, t, n) => {
n.d(t, {
R: () => fromMergedPulls,
W: () => pushesOf
});
var r = n(4777);
var s = n(9922);
var o = n(2347);
var i = n(3015);
var a = n(591);
var u = n(9904);
var c = n(7827);
const l = 5;
const d = 5;
async function fromMergedPulls(e, t, n, c, f) {
const {defaultBranch: p} = t;
const {path: h} = n;
const m = new Map;
let g = {
pulls: [],
listed: [],
next: null
};
for (let t = 1; ;t += 1) {
const v = await (0, r.P)(e, p, g);
if (!v.ok) return (0, i.B)(v.problem);
g = v.value;
const w = pushesOf(g.pulls);
const y = w.filter(({after: e}) => !m.has(e));
const k = {
...v,
value: {
pushes: y,
next: null
}
};
const {trees: b} = await (0, u.M)(e, p, k, false);
if (!b.ok) return (0, i.B)(b.problem);
for (const [e, t] of b.value) m.set(e, t);
const O = new u.D(n, "", c);
O.take(w, m);
const $ = await O.read(e);
if ($ !== null) return (0, i.B)($);
const {request: A} = v;
const q = (0, o.Y9)(O.history(), w[0]?.after ?? "", g.next === null);
const I = q.kind === "landed" ? w[q.index] : void 0;
if (q.kind === "landed" && I !== void 0) {
const {after: r, at: u, by: c, id: m} = I;
const v = {
commit: r,
merges: [ r ],
renamed: false
};
const y = await (0, s._)(e, p, h, [ v ]);
if (!y.ok) return (0, i.B)(y.problem);
const k = y.value.get(r);
const [b = null] = k?.pulls ?? [];
const $ = g.next === null || t === l || e.client.questionsLeft < d;
const S = w.at(-1)?.at ?? u;
if (!$ && !q.resumed && await (0, a.I)(n, b, f, S)) continue;
const P = g.next === null ? null : S;
const j = {
landedAt: u,
landedBy: c,
author: b?.author ?? null,
writers: k?.writers ?? [],
mergers: b?.mergers ?? [],
by: "merged-pull-request",
...(0, o.JA)(O.history(), q.resumed ? u : null, P)
};
const E = {
kind: "api",
from: A,
id: m,
time: u
};
return (0, i.Y)(j, E, b, null, O.holders);
}
if (q.kind === "unknown" && w.length > 0) return lost(A, "no-merge");
if (g.next === null || t === l || e.client.questionsLeft < d) return lost(A, "merge-not-found", {
pushes: w.length
});
}
}
function lost(e, t, n = {}) {
return (0, i.B)((0, c.Qm)(e, t, n));
}
function pushesOf(e) {
const t = e.toSorted((e, t) => t.mergedAt - e.mergedAt || t.number - e.number);
return t.map((e, n) => ({
id: String(e.number),
before: t[n + 1]?.mergeCommit ?? "",
after: e.mergeCommit,
at: e.mergedAt,
kind: "pr_merge",
by: e.mergedBy
}));
}
}),
591: ((e, t, n) => {
n.d(t, {
I: () => needsOlder
});
var r = n(4789);
async function needsOlder(e, t, {comments: n, receipts: s}, o) {
const {approvals: i, urgent: a, announcement: u, id: c} = e.intervention;
const l = [ u, a?.notification ].flatMap(e => e?.["sent-at"] ?? []);
const d = await s;
const f = (d?.ok === true ? d.value : []).filter(({payload: e}) => e?.interventionId === c).flatMap(({deliveredAt: e}) => e ?? []).toSorted((e, t) => e - t).slice(-1);
const p = [ i?.client, i?.["ezdrav-ict"] ].flatMap(e => e?.plan === void 0 && a === void 0 ? [] : [ e?.at ?? o ]);
const h = (t?.reviews ?? []).filter(e => e.state === "APPROVED" && e.onHead).map(e => e.submittedAt);
const m = await n;
const g = (m?.ok === true ? m.value : []).filter(({body: e}) => (0, r.Hs)(e)).map(({createdAt: e}) => e);
const v = [ ...l, ...f, ...p, ...h, ...g ];
return v.some(e => e < o);
}
}),
9904: ((e, t, n) => {
n.d(t, {
D: () => PushHistory,
M: () => readHistoryPage
});
var r = n(7217);
var s = n(1346);
var o = n(2669);
var i = n(2347);
var a = n(5987);
async function readHistoryPage(e, t, n, s) {
if (!n.ok) return {
page: n,
trees: n,
older: null
};
const {pushes: o, next: i} = n.value;
const a = [ ...new Set(o.map(e => e.after)) ].filter(e => !/^0+$/.test(e));
const [u, c] = await Promise.all([ (0, r.GG)(e, a), s && i !== null ? (0, r.EX)(e, t, i) : null ]);
return {
page: n,
trees: u,
older: c
};
}
class PushHistory {
pushes=[];
#h;
#m;
#g=new Map;
#v=new Map;
#w=new Map;
#y;
#k=new Map;
constructor(e, t, n) {
this.#h = e;
this.#m = t;
this.#y = new Map(n);
}
repeats(e) {
const t = [ ...this.pushes, ...e ].map(({id: e}) => e);
return new Set(t).size < t.length;
}
take(e, t) {
this.pushes = (0, i.Yc)([ ...this.pushes, ...e ], this.#m);
for (const [e, n] of t) {
const t = n?.files ?? null;
if (n !== null) this.#v.set(e, n.parents);
const r = t === null ? null : (0, a.hy)(t, this.#h.path);
this.#g.set(e, r);
this.#w.set(e, (t ?? []).filter(isDone));
}
}
async read(e) {
const t = [ ...this.#g.values() ].flatMap(e => e ?? []);
const n = this.pushes.flatMap(({after: e}) => this.#b(e));
const r = [ ...t, ...n ].map(({oid: e}) => e);
const o = [ ...new Set(r) ].filter(e => !this.#y.has(e));
const i = await (0, s.b4)(e, o);
if (!i.ok) return i.problem;
for (const [e, t] of i.value) this.#y.set(e, t);
return null;
}
get mayGoOn() {
const e = this.pushes.at(-1);
return e !== void 0 && (this.#g.get(e.after) ?? []).length > 0;
}
follows(e) {
const [t, n] = [ this.pushes[e], this.pushes[e + 1] ];
return t !== void 0 && n?.after === t.before && !isBreak(t);
}
isOne(e) {
const t = this.pushes[e];
if (t === void 0 || !this.follows(e)) return false;
const n = this.#v.get(t.after) ?? [];
const r = t.kind === "push" && n.length > 1;
return t.kind === "pr_merge" || n[0] === t.before && !r;
}
get isWhole() {
const e = this.pushes.at(-1);
return (0, i.T6)(this.history()) && this.#v.get(e?.after ?? "")?.length === 0;
}
suspectsFrom(e) {
return [ ...this.pushes.keys() ].filter(t => {
const [n, r] = [ this.pushes[t], this.pushes[t + 1] ];
if (t < e || n === void 0 || this.#O(n) === "") return false;
if (r === void 0) return isBreak(n);
return !this.follows(t) || this.#O(n) !== this.#O(r);
});
}
#O(e) {
const t = this.#g.get(e.after) ?? [];
return t.map(({path: e, oid: t}) => `${e} ${t}`).sort().join();
}
history() {
return this.pushes.map(e => ({
at: e.at,
before: e.before,
after: e.after,
breaks: isBreak(e),
state: this.#$(e.after)
}));
}
#$(e) {
const t = this.#g.get(e);
if (t === null) return "unknown";
const n = [ ...t ?? [], ...this.#b(e) ].filter(({path: t}) => e !== this.#m || t === this.#h.path).map(e => this.#A(e));
const r = [ "finished", "withdrawn", "unknown", "other", "present" ].find(e => n.includes(e));
return r ?? "absent";
}
get mayHaveStood() {
const e = this.#g.get(this.pushes.at(-1)?.after ?? "");
if (e === null) return true;
return (e ?? []).some(e => {
const t = this.#q(e);
if (t !== null) return t.planDigest === this.#h.planDigest;
return this.#I(e.path, e.oid);
});
}
get holders() {
const {planDigest: e} = this.#h;
const t = [ ...this.#k ].filter(([, t]) => t?.planDigest === e);
return new Set(t.map(([e]) => e));
}
pathAt(e) {
const {path: t, planDigest: n} = this.#h;
const r = this.#g.get(this.pushes[e]?.after ?? "") ?? [];
const s = r.filter(e => this.#q(e)?.planDigest === n).map(e => e.path);
return s.includes(t) ? t : s[0] ?? t;
}
#q({path: e, oid: t}) {
let n = this.#k.get(t);
if (n === void 0) {
const r = this.#y.get(t);
n = r === void 0 ? null : (0, a.G9)(e, r);
if (r !== void 0) this.#k.set(t, n);
}
return n;
}
#A(e) {
const {path: t, oid: n} = e;
const r = this.#q(e);
if (r === null) return this.#I(t, n) ? "unknown" : "absent";
const {id: s, outcome: o, status: i} = r.intervention;
const a = r.planDigest === this.#h.planDigest;
if (this.#h.intervention.status === "withdrawn") return a ? "present" : "absent";
const u = a || s === this.#h.intervention.id;
if (!u && !this.#S(r)) return "absent";
if (u && (o !== void 0 || isDone({
path: t
}))) return "finished";
if (u && i === "withdrawn") return "withdrawn";
if (i === "draft") return "absent";
return a ? "present" : "other";
}
#S({intervention: {id: e, announcement: t}}) {
const n = this.#h.intervention.announcement;
if (t === void 0 || n === void 0) return false;
const r = t["sent-at"] === n["sent-at"] && t.reference === n.reference;
const s = this.#g.get(this.pushes[0]?.after ?? "") ?? [];
return r && !s.some(t => this.#q(t)?.intervention.id === e);
}
#I(e, t) {
const n = (new TextDecoder).decode(this.#y.get(t));
const r = e === this.#h.path || n.includes(this.#h.intervention.id);
return r && (isDone({
path: e
}) || /withdrawn|outcome/.test(n));
}
#b(e) {
const t = this.#w.get(this.pushes.at(-1)?.after ?? "") ?? [];
const n = new Set(t.map(({oid: e}) => e));
return (this.#w.get(e) ?? []).filter(({oid: e}) => !n.has(e));
}
}
function isBreak({kind: e}) {
return e === "force_push" || e === "branch_creation";
}
function isDone({path: e, mode: t, size: n}) {
const r = t === void 0 || t === "100644" && (n ?? 0) <= o.o5.bytes;
return r && /^\.ezdrav\/done\/[^/]+\.yml$/.test(e);
}
}),
3068: ((e, t, n) => {
n.d(t, {
R7: () => withRuns,
v$: () => readReceiptRuns,
zw: () => believingUnread
});
var r = n(1018);
var s = n(7494);
const o = 2;
async function readReceiptRuns(e, t, n) {
if (!t.ok) return new Map;
const r = t.value.filter(({payload: e, creator: t, deliveredAt: r}) => r !== null && e?.interventionId === n && (0, 
s.z7)(t)).toSorted((e, t) => Number(t.deliveredAt) - Number(e.deliveredAt)).slice(0, o);
const i = [ ...new Set(r.map(({payload: e}) => e?.runId ?? "")) ];
const a = new Map(await Promise.all(i.map(async t => [ t, await runOf(e, t) ])));
return new Map(r.flatMap(({id: e, payload: t}) => {
const n = a.get(t?.runId ?? "");
return n === void 0 ? [] : [ [ e, n ] ];
}));
}
async function runOf({repository: e, own: t}, n) {
const s = {
ok: true,
value: null,
request: "",
next: null
};
if (!/^[1-9]\d{0,14}$/.test(n)) return s;
if (t?.ok === true && String(t.value.id) === n) return t;
const o = await (0, r.cI)(e, Number(n));
return !o.ok && o.problem.status === 404 ? s : o;
}
function withRuns(e, t, n, {defaultBranch: r}) {
const hasStood = e => n?.has(e) ?? true;
return e.map(e => {
const n = t.get(e.id);
if (n === void 0) return e;
const s = n.ok ? {
known: true,
value: n.value === null ? null : namedRun(n.value, r, hasStood),
grade: "verified",
sources: [ {
kind: "api",
from: n.request
} ]
} : {
known: false,
problem: n.problem
};
return {
...e,
run: s,
commitStood: hasStood(e.commit)
};
});
}
function namedRun({event: e, headBranch: t, headSha: n, createdAt: r, endedAt: s, path: o}, i, a) {
const u = t === i;
const c = o === void 0 ? {} : {
path: o
};
return {
event: e,
onDefaultBranch: u,
commitStood: a(n),
createdAt: r,
endedAt: s,
...c
};
}
function believingUnread(e) {
return e.map(e => {
const {run: t, createdAt: n} = e;
if (t === void 0 || t.known || t.problem.code !== "api.forbidden") return e;
const r = {
event: "push",
onDefaultBranch: true,
commitStood: true,
createdAt: n
};
const s = {
...r,
endedAt: null
};
return {
...e,
run: {
known: true,
value: s,
grade: "claimed",
sources: []
}
};
});
}
}),
2574: ((e, t, n) => {
n.d(t, {
$r: () => targetOf,
P_: () => baseFacts,
XN: () => lookAgainAtTag,
_n: () => problemsIn,
dM: () => distinct
});
var r = n(648);
var s = n(69);
var o = n(7827);
async function lookAgainAtTag({repository: e, ref: t}, n) {
const {client: r} = e;
r.keepBack(0);
const o = await (0, s.zW)(e, t);
const i = r.clock.now();
const a = o.ok ? tagFact(o.value, o.request, [ {
kind: "api",
from: o.request
} ]) : {
known: false,
problem: o.problem
};
return {
...n,
now: i,
target: {
...n.target,
tagNow: a
},
problems: [ ...n.problems, ...problemsIn([ i, a ]) ],
requests: r.counted
};
}
function targetOf(e, t, n, r) {
const {ref: s, sha: o, environment: a, intervention: u, another: c} = e;
const {tag: l} = t;
const d = l?.objects.includes(o) === true && l.commit !== null ? l.commit : o;
const f = c === void 0 || l?.commit === o && !t.branchNamedAlike;
const p = {
kind: "api",
from: n,
id: s
};
return {
ref: {
kind: f ? "ref" : "no-release",
name: s
},
deployed: isOfCommit(r, [ o, d, ...l?.objects ?? [] ]) ? {
known: true,
value: d,
grade: "verified",
sources: [ {
kind: "argument",
from: "GITHUB_SHA"
} ]
} : {
known: false,
problem: i
},
tagNow: tagFact(l, n, l === null ? [] : [ p ]),
tagObjects: (l?.objects ?? []).filter(e => e !== l?.commit),
environment: a,
...u !== void 0 && {
intervention: u
}
};
}
function tagFact(e, t, n) {
if (e?.goesOn === true) return {
known: false,
problem: (0, o.Qm)(t, "tag-chain")
};
return {
known: true,
value: e?.commit ?? null,
grade: "verified",
sources: n
};
}
function baseFacts(e, t, n) {
const {client: s} = e.repository;
const o = s.clock.now();
const {actor: i, triggeringActor: a} = t.ok ? t.value : {
actor: null,
triggeringActor: null
};
const u = t.ok ? [] : [ t.problem ];
const c = o.known ? (0, r.M)(Date.now(), o.value) : null;
return {
repository: e.repository.fullName,
now: o,
runId: String(e.runId),
event: eventOf(e, t),
actor: i,
triggeringActor: a?.id === i?.id ? null : a,
problems: distinct([ ...u, ...problemsIn([ o, ...n ]) ]),
requests: s.counted,
...c !== null && {
runnerClock: c
}
};
}
const i = (0, o.Qm)("GET /repos/{owner}/{repo}/actions/runs/{run_id}", "another-commit");
function isOfCommit(e, t) {
return !e.ok || t.includes(e.value.headSha);
}
function eventOf({event: e}, t) {
return t.ok && t.value.event !== e ? `${e}, ${t.value.event}` : e;
}
function problemsIn(e) {
return e.flatMap(e => e === null || e.known ? [] : [ e.problem ]);
}
function distinct(e) {
const t = new Map(e.map(e => [ `${e.code} ${e.request}`, e ]));
return [ ...t.values() ];
}
}),
2278: ((e, t, n) => {
n.d(t, {
mj: () => withSignatures,
x4: () => readKeys,
zZ: () => apart
});
var r = n(7494);
const s = 20;
function isSignedReceipt(e) {
return e.signed !== void 0;
}
function signedOf(e, t) {
return e.filter(isSignedReceipt).filter(({payload: e, creator: n}) => e?.interventionId === t && (0, 
r.z7)(n)).slice(0, s);
}
async function readKeys(e, t, r) {
if (!t.ok || signedOf(t.value, r).length === 0) return null;
const [{readIssuerKeys: s}, {issuerOf: o}] = await Promise.all([ n.e(8432).then(n.bind(n, 8432)), n.e(9381).then(n.bind(n, 9381)) ]);
const i = o(e.server);
if (i === null) return null;
const a = await s(e, i);
return a.ok ? a.value : null;
}
async function withSignatures(e, t) {
const r = signedOf(e, t.candidate.intervention.id);
const s = e.filter(e => !isSignedReceipt(e));
if (r.length === 0) return s;
const {judgeSigned: o} = await n.e(5974).then(n.bind(n, 5974));
const i = await Promise.all(r.map(async e => ({
receipt: e,
witness: await o(e, t)
})));
const a = i.toSorted((e, t) => rank(t.witness) - rank(e.witness));
const u = s.map(e => {
const t = a.find(({receipt: t}) => isOf(t, e));
return t === void 0 ? e : withWitness(e, t.witness);
});
const c = a.filter(({receipt: e}) => !s.some(t => isOf(e, t))).map(({receipt: e, witness: t}) => withWitness(e, t));
return [ ...u, ...c ];
}
function withWitness(e, t) {
const n = t.kind === "verified" || t.kind === "recorded";
return {
...e,
signature: t,
...n && {
deliveredAt: t.statement.at
}
};
}
function isOf({kind: e, payload: t}, n) {
const [s, o] = [ t, n.payload ];
return s !== null && o !== null && e === n.kind && (0, r.z7)(n.creator) && s.interventionId === o.interventionId && s.messageId === o.messageId && s.planDigest === o.planDigest && s.runId === o.runId && s.recipients.join("\n") === o.recipients.join("\n");
}
const o = {
verified: 3,
recorded: 2,
unproven: 1,
refused: 0
};
function rank({kind: e}) {
return o[e];
}
function apart(e) {
const isAnswer = ({kind: e}) => e === "approval" || e === "rejection";
return {
notices: e.filter(e => !isAnswer(e)),
answers: e.filter(isAnswer)
};
}
}),
2347: ((e, t, n) => {
n.d(t, {
JA: () => standing,
T6: () => reachesBeginning,
Y9: () => searchLanding,
Yc: () => pushesInOrder
});
var r = n(9466);
function searchLanding(e, t, n) {
const r = e[0]?.after === t && e[0].state === "present" ? e : [];
for (const [t, s] of r.entries()) {
const r = e[t + 1];
if (r === void 0 && !n && !s.breaks) return {
kind: "earlier"
};
const o = r?.state === "present" && r.after === s.before && !s.breaks;
if (!o) return {
kind: "landed",
index: t,
resumed: wasSetAside(e, t)
};
}
return {
kind: "unknown"
};
}
function wasSetAside(e, t) {
return e.slice(t).some((n, r) => {
const s = e[t + r + 1];
const o = s !== void 0 && s.after !== n.before;
return o || isSetAside(n.state);
});
}
function isSetAside(e) {
return e === "withdrawn" || e === "finished" || e === "unknown";
}
function standing(e, t, n) {
const s = [ lastReplaced(e), t, n ];
const [o, ...i] = s.filter(e => e !== null);
const a = o === void 0 ? null : (0, r.IW)(o, ...i);
return {
noOtherSince: a,
notSetAsideSince: t,
recordSince: n
};
}
function lastReplaced(e) {
const t = e.find((t, n) => {
const r = e[n + 1];
if (r === void 0) return false;
return r.after !== t.before || r.state === "other" || isSetAside(r.state);
});
return t?.at ?? null;
}
const s = /^0+$/;
function reachesBeginning(e) {
const t = e.at(-1);
return t !== void 0 && s.test(t.before);
}
function pushesInOrder(e, t) {
const n = [ ...e ];
const r = [];
for (let e = t; n.length > 0; ) {
const t = n[0]?.at;
const s = n.findIndex(({at: n, after: r}) => n === t && r === e);
const o = n.splice(Math.max(0, s), 1);
for (const {before: t} of o) e = t;
r.push(...o);
}
return r;
}
}),
893: ((e, t, n) => {
n.r(t);
n.d(t, {
guard: () => guard
});
var r = n(3619);
const s = r.YOg(r.Ikc({
environment: r.Ikc({
name: r.cl6(r.YjP())
})
}));
async function readPendingEnvironments(e, t) {
const n = await e.get("/actions/runs/{run_id}/pending_deployments", {
run_id: t
}, s);
if (!n.ok) return n;
const r = n.value.flatMap(({environment: e}) => e.name ?? []);
return {
...n,
value: [ ...new Set(r) ].sort()
};
}
function answerProtectionRule(e, t, n, s, o) {
return e.send("POST /actions/runs/{run_id}/deployment_protection_rule", {
run_id: t,
environment_name: n,
state: s,
comment: o
}, r.L5J());
}
var o = n(1018);
var i = n(3475);
var a = n(9041);
var u = n(1294);
var c = n(4391);
var l = n(2921);
var d = n(9964);
function guardParts({runs: e, problems: t}, n) {
const r = (0, l.w)(n);
const s = r.guard;
const unknown = e => e.map(e => (0, d.qe)(e, s, r));
return [ ...e.flatMap(e => {
const {codes: t, decidedBy: n, lacking: o} = e.kind === "unknown" ? f : e;
const i = t.length === 0 ? "" : `: ${t.join(", ")}`;
return [ (0, u.em)(`${e.id} ${(0, c.RK)(e.environment)}: ${s.kinds[e.kind]}${i}`), ...(0, 
u.p_)([ ...(0, a.gz)([ {
decidedBy: n
} ], r), ...unknown(o) ]) ];
}), ...e.length === 0 && t.length === 0 ? [ (0, u.em)(s.none) ] : [], ...unknown(t).map(u.em) ];
}
const f = {
codes: [],
decidedBy: [],
lacking: []
};
function guardReport({runs: e, problems: t}, n) {
return {
schema: 1,
runs: e.map(e => ({
id: e.id,
environment: e.environment,
outcome: e.kind,
"reason-codes": e.kind === "unknown" ? [] : e.codes,
...e.kind !== "unknown" && e.decidedBy.length > 0 && {
"decided-by": e.decidedBy
},
...e.kind !== "unknown" && e.lacking.length > 0 && {
problems: e.lacking
},
reasons: (0, i.e2)(e.kind === "unknown" ? [] : e.codes, n)
})),
problems: (0, i.bq)(t, n)
};
}
var p = n(5332);
var h = n(2141);
const m = 4e3;
function standingComment(e, t) {
const n = (0, l.w)(t);
const r = (0, h.v)(e, n).flatMap(({code: e, what: r, fix: s}) => [ `${e} (${(0, 
i.Xz)(e, t)}):`, ...r, ...s.map(e => `→ ${e}`) ].map(e => (0, c.M_)(e, n.quotes)));
return [ (0, c.M_)((0, p.P)(e, n), n.quotes), ...r ].join("\n").slice(0, m);
}
var g = n(8363);
var v = n(4916);
var w = n(7273);
var y = n(2616);
var k = n(6829);
var b = n(1042);
var O = n(1958);
var $ = n(7223);
var A = n(1945);
async function guard(e) {
const {inputs: t} = e;
return (0, k.Yp)(e, async e => {
const n = await guardRuns(e, t);
const r = t.language ?? n.language;
const s = (0, b.gx)(guardParts(n, r), r, guardReport(n, r), n.problems.length === 0);
const {runs: o, files: i} = n;
const a = o.flatMap(e => e.kind === "unknown" ? [] : e.lacking);
return (0, $.N$)((0, $.vR)(s, a, i, r), i, r);
});
}
async function guardRuns(e, t) {
const n = await (0, o.gU)(e);
if (!n.ok) return {
runs: [],
problems: [ n.problem ],
files: null,
language: "en"
};
const {runs: r, cut: s} = n.value;
const i = new Set(t.environment.split(",").map(e => e.trim().toLowerCase()));
const a = new A.c;
const u = [];
let c = "en";
let l = null;
await (0, y.Os)("guard", async () => {
for (const [n, s] of r.entries()) {
(0, y.yy)(`${n + 1} / ${r.length}: ${s.id}`);
e.client.begin();
const o = await readPendingEnvironments(e, s.id);
if (!o.ok) {
u.push({
id: s.id,
environment: "",
kind: "unknown",
problem: o.problem
});
continue;
}
for (const n of o.value) {
if (!i.has(n.toLowerCase())) continue;
const r = questionOf(e, s, n, t);
const o = await (0, O.judge)(r, a);
c = o.gathered.solution.language ?? c;
l = o.gathered.files ?? l;
const d = t.language ?? c;
const f = await answer(r, n, o, d);
u.push({
id: s.id,
environment: n,
...f
});
}
}
});
const d = u.flatMap(e => e.kind === "unknown" ? [ e.problem ] : []);
return {
runs: u,
problems: [ ...d, ...s === null ? [] : [ s ] ],
files: l,
language: c
};
}
async function answer(e, t, n, r) {
if (!n.verdict.allowed && !rejects(n, e)) return {
kind: "waiting",
...said(n)
};
const s = await (0, O.judge)(e);
const {allowed: o} = s.verdict;
if (!o && !rejects(s, e)) return {
kind: "waiting",
...said(s)
};
const {repository: i, runId: a} = e;
const u = o ? "approved" : "rejected";
const c = standingComment(s.verdict, r);
const l = await answerProtectionRule(i, a, t, u, c);
if (l.ok) return {
kind: u,
...said(s)
};
const d = await readPendingEnvironments(i, a);
return d.ok && !d.value.includes(t) ? {
kind: "answered",
codes: [],
decidedBy: [],
lacking: []
} : {
kind: "unknown",
problem: l.problem
};
}
function said({verdict: e, gathered: t}) {
const {reasonCodes: n, rules: r, allowed: s} = e;
const o = s ? [] : (0, v.G)(t.facts);
return {
codes: n,
decidedBy: (0, g.ZS)(r),
lacking: o
};
}
function rejects({verdict: e, gathered: t}, {sha: n}) {
const {repository: r} = t;
const s = r?.branchNamedAlike === true && r.tag?.commit === n;
const o = e.reasonCodes.filter(e => !s || e !== "target.no-release");
return e.decision === "deny" && (0, w.lE)(o);
}
function questionOf(e, t, n, r) {
return {
repository: e,
runId: t.id,
ref: `refs/tags/${t.headBranch ?? ""}`,
sha: t.headSha,
event: t.event,
environment: n.toLowerCase(),
intervention: r.intervention,
another: true
};
}
}),
1958: ((e, t, n) => {
n.r(t);
n.d(t, {
gate: () => gate,
judge: () => judge
});
var r = n(7209);
var s = n(8149);
var o = n(4092);
var i = n(3619);
var a = n(3305);
const {readFileSync: u} = process.getBuiltinModule("node:fs");
const c = i.Ikc({
repository: i.Ikc({
default_branch: i.YjP().check(a.m9(1))
})
});
function readDefaultBranch(e = process.env) {
const t = e["GITHUB_EVENT_PATH"];
if (t === void 0 || t === "") return;
try {
const e = c.safeParse(JSON.parse(u(t, "utf8")));
return e.success ? e.data.repository.default_branch : void 0;
} catch {
return;
}
}
var l = n(2616);
var d = n(6829);
var f = n(1042);
var p = n(1945);
var h = n(2574);
var m = n(1936);
var g = n(3395);
var v = n(7223);
var w = n(9466);
var y = n(5635);
var k = n(8244);
var b = n(4151);
const O = 1e3;
function worthWaitingFor(e, t) {
const {reasonCodes: n, opensAt: r, evaluatedAt: s} = e;
const [o, ...i] = n;
if (o !== "slot.not-yet-open" || i.length > 0 || (0, b.q)(e)) return null;
if (r === null || s === null) return null;
return r - s <= t * w.pY ? r : null;
}
async function waitFor(e, t, n, r) {
const s = (0, w.tY)(e, O);
for (;;) {
const e = t.now();
if (!e.known) throw new y.J("clock-lost");
const o = s - e.value;
if (o <= 0) return;
if (o > w.dp + O) throw new y.J("clock-lost", "longer than an hour");
r(Math.ceil(o / w.pY));
await (0, k.v)(Math.min(o, o % w.pY || w.pY), n);
}
}
var $ = n(2921);
var A = n(3384);
var q = n(7273);
const I = 25;
async function judge(e, t) {
const {client: n} = e.repository;
n.begin(I);
try {
const n = await (0, p.k)(e, t);
const {candidate: r, solution: o, facts: i} = n;
const a = (0, s._)(r, o, i);
if (!a.allowed) return {
verdict: a,
gathered: n
};
const u = await (0, h.XN)(e, i);
return {
verdict: (0, s._)(r, o, u),
gathered: {
...n,
facts: u
}
};
} finally {
n.begin();
}
}
async function gate(e, t) {
const {inputs: s, context: i, signal: a} = e;
const u = (0, d._M)(e);
const {client: c} = u;
try {
const e = questionOf(u, s, i);
let {verdict: d, gathered: p} = await judge(e);
const h = s.language ?? p.solution.language ?? "en";
await (0, $.r)(h);
const w = worthWaitingFor(d, s.waitMinutes);
if (w !== null) {
await waitFor(w, c.clock, a, e => {
(0, l.yy)((0, $.w)(h).waiting(e, (0, r.HJ)(w)));
});
({verdict: d, gathered: p} = await judge(e));
}
const conclude = e => {
const t = (0, f.F_)(e.verdict, {
language: h,
locate: e.gathered.files?.locate ?? new Map,
file: e.gathered.candidate?.path ?? null
});
const n = (0, v.N$)(t, e.gathered.files, h);
const r = (0, g.UJ)(e.verdict, e.gathered);
if (r === null) return n;
const {outputs: s} = n;
return {
...n,
outputs: {
...s,
verdict: r.packed ?? ""
},
kept: r.text
};
};
if (s.smtpUrl === void 0 || !(0, m.t)(d)) {
const t = {
verdict: d,
gathered: p
};
return conclude(await withResuming(e, t, (0, o.I)()));
}
const {notifyUrgent: y, withNotification: k} = await Promise.all([ n.e(8996), n.e(6611), n.e(2877), n.e(6411), n.e(5074) ]).then(n.bind(n, 5074));
await (0, $.r)();
const b = await y({
question: e,
inputs: s,
language: h,
signal: a,
tuning: t,
judge: () => judge(e)
}, {
verdict: d,
gathered: p
});
return k(conclude(b.judgement), b, h);
} finally {
c.close();
}
}
function questionOf(e, t, n) {
return {
repository: e,
runId: n.runId,
ref: n.ref,
sha: n.sha,
event: n.event,
environment: t.environment,
intervention: t.intervention,
defaultBranch: readDefaultBranch()
};
}
function valuesOf(e, t) {
const n = new RegExp(`(?:^|[{,])[ \\t-]*${e}:[ \\t]*["']?([\\w.-]+)["']?[ \\t]*(?:$|[,}#])`, "gm");
return [ ...t.matchAll(n) ].flatMap(([, e]) => e ?? []);
}
function isResumed(e, t) {
return e.some(e => valuesOf("mode", e).includes("resume") && (t === null || valuesOf("workflow", e).includes(t)));
}
async function withResuming({repository: e}, t, n) {
const {verdict: r, gathered: o} = t;
const {candidate: i, solution: a, facts: u, repository: c} = o;
const {reasonCodes: l} = r;
if (c === null || !(0, q.dg)(l) || !l.includes("slot.not-yet-open")) return t;
const d = await (0, A.Y)(e, c.tip);
if (!d.ok) return t;
const f = {
...u,
resumed: isResumed(d.value, n)
};
return {
verdict: (0, s._)(i, a, f),
gathered: {
...o,
facts: f
}
};
}
}),
1945: ((e, t, n) => {
n.d(t, {
c: () => Memory,
k: () => gather
});
var r = n(7217);
var s = n(4036);
var o = n(2297);
var i = n(8328);
var a = n(1018);
var u = n(1742);
var c = n(4758);
var l = n(8726);
n(5987);
var d = n(9457);
var f = n(2617);
var p = n(8547);
var h = n(9904);
var m = n(834);
var g = n(7934);
var v = n(740);
var w = n(3068);
var y = n(2278);
const k = {
landing: null,
receipts: null,
answers: [],
consents: null
};
async function gatherEvidence(e, t, n, r, {ahead: s, issues: o, own: i, changes: a}) {
const {id: u} = r.intervention;
const c = (0, g.Ry)(r, n.solution, () => o).then(t => (0, g.SQ)(e, t));
const l = (0, m.gh)(e, t.deployments, e => e.deliveredAt !== null && e.payload?.interventionId === u);
const d = {
repository: e,
state: t,
own: i
};
const [f, p, h, k, b] = await Promise.all([ Promise.all([ s, a ]).then(([s, o]) => (0, 
v.L)(e, t, r, s.page, n.blobs, void 0, {
ahead: s,
changes: o,
comments: c,
receipts: l
})), c, l, l.then(e => (0, w.v$)(d, e, u)), l.then(t => (0, y.x4)(e.client, t, u)) ]);
const {stood: O} = f;
const $ = {
repository: e,
state: t,
candidate: r,
keys: b,
stood: O,
now: e.client.clock.now()
};
const A = h.ok ? (0, w.R7)(h.value, k, O, t) : [];
const {notices: q, answers: I} = (0, y.zZ)(await (0, y.mj)(A, $));
return {
landing: f.landing,
answers: I,
receipts: h.ok ? {
known: true,
value: q,
grade: "verified",
sources: receiptSources(h.request, h.value, u)
} : {
known: false,
problem: h.problem
},
consents: f.landing.known ? (0, g.ux)(r, f.pull, p, f.holders) : f.landing
};
}
function receiptSources(e, t, n) {
const r = t.filter(({payload: e}) => e?.interventionId === n);
const s = r.map(({id: t, deliveredAt: n, createdAt: r}) => ({
kind: "api",
from: e,
id: t,
time: n ?? r
}));
return s.length > 0 ? s : [ {
kind: "api",
from: e
} ];
}
var b = n(2574);
const O = "main";
class Memory {
#a=new Map;
recall(e, t) {
const n = this.#a.get(e);
if (n !== void 0) return n;
const r = t();
this.#a.set(e, r);
return r;
}
}
async function gather(e, t = new Memory) {
const {repository: n, defaultBranch: u = O} = e;
n.client.keepBack(1);
const c = e.ref.startsWith("refs/tags/") ? e.ref : null;
const h = t.recall("issues", () => (0, s.Jz)(n));
h.catch(() => {});
const [m, g, v] = await Promise.all([ (0, i.Nu)(n, c), (0, a.cI)(n, e.runId), t.recall("likely", () => (0, 
r.EX)(n, u, null, "any")) ]);
if (!m.ok) return withoutRepository(e, g, m.problem);
const {tip: w} = m.value;
const y = t.recall(`pushes ${w}`, () => lookAhead(n, m.value, u, v));
y.catch(() => {});
const $ = await t.recall(`files ${w}`, () => (0, f.m)(n, m.value, e.intervention));
const A = (0, b.$r)(e, m.value, m.request, g);
const {candidate: q} = (0, l.iE)($.files, A);
const {solution: I} = $;
const [S, P] = await Promise.all([ q === null ? k : t.recall(`evidence ${w} ${q.path}`, () => gatherEvidence(n, m.value, $, q, {
ahead: y,
issues: h,
own: g,
changes: e.another === void 0 ? (0, o.St)(n, q.path, w) : null
})), t.recall(`rules ${w}`, () => (0, p.I)(n, m.value, $, y)) ]);
const j = (0, b.P_)(e, g, [ A.tagNow, S.landing, S.receipts, S.consents, $.roster, P, ...$.files.kind === "unknown" ? [ {
known: false,
problem: $.files.problem
} ] : [] ]);
const E = {
...j,
...S,
files: $.files,
roster: $.roster,
formerRules: P,
...(0, d.O)($),
target: A
};
return {
candidate: q,
solution: I,
files: $,
repository: m.value,
facts: await withWayOut(n, m.value, {
candidate: q,
solution: I,
facts: E
})
};
}
async function withWayOut(e, {defaultBranch: t}, n) {
const {facts: r} = n;
const s = await (0, p.w)(e, t, r, (0, c.a)(n));
if (s === null) return r;
const o = s.ok ? {
known: true,
value: s.value,
grade: "verified",
sources: [ {
kind: "api",
from: s.request
} ]
} : {
known: false,
problem: s.problem
};
const i = (0, b.dM)([ ...r.problems, ...(0, b._n)([ o ]) ]);
return {
...r,
formerRules: o,
problems: i,
requests: e.client.counted
};
}
async function lookAhead(e, {defaultBranch: t, tip: n}, s, o) {
const i = o.ok && t === s && o.value.pushes[0]?.after === n;
const a = e.client.enterpriseVersion === null ? [] : [ 404 ];
const u = i ? o : await (0, r.EX)(e, t, null, a);
return (0, h.M)(e, t, u, true);
}
function withoutRepository(e, t, n) {
const r = {
known: false,
problem: n
};
const s = (0, b.P_)(e, t, [ r ]);
const o = {
...(0, b.$r)(e, {
tag: null,
branchNamedAlike: false
}, "", t),
tagNow: r
};
return {
candidate: null,
solution: u.U,
files: null,
repository: null,
facts: {
...s,
...k,
target: o,
roster: r,
formerRules: r,
files: {
kind: "unknown",
problem: n
}
}
};
}
}),
1936: ((e, t, n) => {
n.d(t, {
t: () => lacksNotificationAlone
});
function lacksNotificationAlone({decision: e, intervention: t, reasonCodes: n}) {
return e === "deny" && t?.urgent === true && n.length === 1 && n[0] === "urgent.not-notified";
}
}),
2205: ((e, t, n) => {
n.d(t, {
withOrganisations: () => withOrganisations
});
var r = n(1346);
var s = n(3619);
var o = n(8328);
const i = s.mee(s.Ikc({
mode: s.aig(),
type: s.YjP(),
oid: s.YjP(),
size: s.aig(),
object: s.mee(r.NQ)
}));
const a = s.mee(s.Ikc({
organisation: i,
staff: i
}));
const u = `{ mode type oid size object { ${r.we} } }`;
const c = `... on Commit { organisation: file(path: ".ezdrav/organisation.yml") ${u}\n  staff: file(path: ".ezdrav/staff.yml") ${u} }`;
async function readPastHouses(e, t) {
const n = {
name: "OrganisationVersions",
member: (0, r.JD)("c", c)
};
const s = await e.askEach(t, {
...n,
schema: a
});
if (!s.ok) return s;
const i = new Map;
const u = new Map;
for (const [e, t] of s.value) {
if (t === null) {
i.set(e, null);
continue;
}
const n = Object.entries(t).flatMap(([e, t]) => {
if (t === null) return [];
const n = (0, r.CE)(t.oid, t.object);
if (n !== null) u.set(t.oid, n);
return [ (0, o.Py)(`.ezdrav/${e}.yml`, t) ];
});
i.set(e, {
files: n,
parents: []
});
}
return {
...s,
value: {
trees: i,
blobs: u
}
};
}
var l = n(7827);
var d = n(9435);
var f = n(4595);
var p = n(763);
var h = n(2347);
var m = n(5987);
var g = n(8762);
var v = n(2879);
var w = n(3757);
var y = n(5630);
const k = 10;
async function withOrganisations(e, {belonging: t, solution: n}, r, s) {
if (!s.known) return s;
const o = new Map;
if (t !== void 0 && t.id !== null) {
const e = {
ok: true,
value: t.house,
request: "",
next: null
};
o.set(t.id, e);
}
const i = [];
const a = new Set;
const pastOf = async (e, t) => {
if (e.record === null) return null;
const s = await readVersions(e.record, t, n, r);
if (!s.ok) return s.problem;
for (const t of s.value) i.push({
...t,
file: `${e.repository} ${t.file}`
});
return null;
};
for (const [n, r] of s.value.entries()) {
const {rules: u} = r;
const c = "solution" in u ? u.solution.organisation : void 0;
if (!("solution" in u) || c === void 0) {
i.push(r);
continue;
}
const l = o.get(c.id) ?? await (0, y.houseOf)(e, c);
o.set(c.id, l);
if (!l.ok) {
if (isNewlyNamed(c.id, s.value.slice(n + 1))) continue;
return {
known: false,
problem: l.problem
};
}
const d = (0, p._)(u.solution, l.value.organisation);
if (!d.ok) continue;
i.push({
...r,
rules: {
solution: d.solution
}
});
if (c.id === t?.id || a.has(c.id)) continue;
a.add(c.id);
const {roster: f} = l.value;
if (f !== null) i.push({
...r,
rules: {
roster: f
},
changed: [ "organisation" ]
});
const h = await pastOf(l.value, u.solution);
if (h !== null) return {
known: false,
problem: h
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
...s,
value: i
};
}
function isNewlyNamed(e, t) {
const n = t.find(({rules: e}) => "solution" in e)?.rules;
return n !== void 0 && "solution" in n && n.solution.organisation?.id !== e;
}
async function readVersions(e, t, n, s) {
const o = await pageOf(e, s);
if (!o.ok) return o;
const {pushes: i, next: a} = o.value;
const u = i.at(-1);
if (a !== null && u !== void 0 && s(u)) return refused((0, l.Qm)(o.request, "too-many-pushes", {
most: i.length
}));
const c = (0, h.Yc)(i, e.tip);
if (e.repository.client.enterpriseVersion === null && c[0]?.after !== e.tip) return refused((0, 
l.Qm)(o.request, "push-elsewhere"));
const d = c.filter(s).length;
if (d === 0) return {
...o,
value: []
};
const f = c.slice(0, d + k);
const p = new Set(f.flatMap(({before: e, after: t}) => [ e, t ]));
const v = [ ...p ].filter(e => !(0, g.qv)(e));
const y = await readPastHouses(e.repository, v);
if (!y.ok) return y;
const {trees: b} = y.value;
const O = f.find(({before: e}) => b.get(e) === null);
if (O !== void 0 && s(O)) return refused((0, l.Qm)(y.request, "no-commit", {
commit: O.before
}));
const $ = [ ...b.values() ].flatMap(e => (0, w.vH)(e?.files ?? []));
const A = [ ...new Set($) ].filter(e => !y.value.blobs.has(e));
const q = await (0, r.b4)(e.repository, A);
if (!q.ok) return q;
const I = new Map([ ...y.value.blobs, ...q.value ]);
const read = (e, n) => versionOf(t, e, n);
const S = {
solution: n,
counts: s
};
return {
...y,
value: [ m.cm, m.is ].flatMap(e => (0, g.x4)(e, S, f, b, I, read))
};
}
async function pageOf({repository: e, branch: t, pushes: n}, r) {
if (n.ok || e.client.enterpriseVersion === null || n.problem.status !== 404) return n;
return (await (0, v.y)(e, t, r)).page;
}
function versionOf(e, t, n) {
if (t === m.is) {
const e = (0, f.h)(t, n);
return e.ok ? {
roster: e.value
} : null;
}
const r = (0, d.P)(t, n);
const s = r.ok ? (0, p._)(e, r.value) : null;
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
}),
4730: ((e, t, n) => {
n.d(t, {
E: () => Octokit
});
function getUserAgent() {
if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
return "<environment undetectable>";
}
function register(e, t, n, r) {
if (typeof n !== "function") throw new Error("method for before hook must be a function");
if (!r) r = {};
if (Array.isArray(t)) return t.reverse().reduce((t, n) => register.bind(null, e, n, t, r), n)();
return Promise.resolve().then(() => {
if (!e.registry[t]) return n(r);
return e.registry[t].reduce((e, t) => t.hook.bind(null, e, r), n)();
});
}
function addHook(e, t, n, r) {
const s = r;
if (!e.registry[n]) e.registry[n] = [];
if (t === "before") r = (e, t) => Promise.resolve().then(s.bind(null, t)).then(e.bind(null, t));
if (t === "after") r = (e, t) => {
let n;
return Promise.resolve().then(e.bind(null, t)).then(e => {
n = e;
return s(n, t);
}).then(() => n);
};
if (t === "error") r = (e, t) => Promise.resolve().then(e.bind(null, t)).catch(e => s(e, t));
e.registry[n].push({
hook: r,
orig: s
});
}
function removeHook(e, t, n) {
if (!e.registry[t]) return;
const r = e.registry[t].map(e => e.orig).indexOf(n);
if (r === -1) return;
e.registry[t].splice(r, 1);
}
const r = Function.bind;
const s = r.bind(r);
function bindApi(e, t, n) {
const r = s(removeHook, null).apply(null, n ? [ t, n ] : [ t ]);
e.api = {
remove: r
};
e.remove = r;
[ "before", "error", "after", "wrap" ].forEach(r => {
const o = n ? [ t, r, n ] : [ t, r ];
e[r] = e.api[r] = s(addHook, null).apply(null, o);
});
}
function Singular() {
const e = Symbol("Singular");
const t = {
registry: {}
};
const n = register.bind(null, t, e);
bindApi(n, t, e);
return n;
}
function Collection() {
const e = {
registry: {}
};
const t = register.bind(null, e);
bindApi(t, e);
return t;
}
const o = {
Singular,
Collection
};
var i = "0.0.0-development";
var a = `octokit-endpoint.js/${i} ${getUserAgent()}`;
var u = {
method: "GET",
baseUrl: "https://api.github.com",
headers: {
accept: "application/vnd.github.v3+json",
"user-agent": a
},
mediaType: {
format: ""
}
};
function lowercaseKeys(e) {
if (!e) return {};
return Object.keys(e).reduce((t, n) => {
t[n.toLowerCase()] = e[n];
return t;
}, {});
}
function isPlainObject(e) {
if (typeof e !== "object" || e === null) return false;
if (Object.prototype.toString.call(e) !== "[object Object]") return false;
const t = Object.getPrototypeOf(e);
if (t === null) return true;
const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
function mergeDeep(e, t) {
const n = Object.assign({}, e);
Object.keys(t).forEach(r => {
if (isPlainObject(t[r])) if (!(r in e)) Object.assign(n, {
[r]: t[r]
}); else n[r] = mergeDeep(e[r], t[r]); else Object.assign(n, {
[r]: t[r]
});
});
return n;
}
function removeUndefinedProperties(e) {
for (const t in e) if (e[t] === void 0) delete e[t];
return e;
}
function merge(e, t, n) {
if (typeof t === "string") {
let [e, r] = t.split(" ");
n = Object.assign(r ? {
method: e,
url: r
} : {
url: e
}, n);
} else n = Object.assign({}, t);
n.headers = lowercaseKeys(n.headers);
removeUndefinedProperties(n);
removeUndefinedProperties(n.headers);
const r = mergeDeep(e || {}, n);
if (n.url === "/graphql") {
if (e && e.mediaType.previews?.length) r.mediaType.previews = e.mediaType.previews.filter(e => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews);
r.mediaType.previews = (r.mediaType.previews || []).map(e => e.replace(/-preview/, ""));
}
return r;
}
function addQueryParameters(e, t) {
const n = /\?/.test(e) ? "&" : "?";
const r = Object.keys(t);
if (r.length === 0) return e;
return e + n + r.map(e => {
if (e === "q") return "q=" + t.q.split("+").map(encodeURIComponent).join("+");
return `${e}=${encodeURIComponent(t[e])}`;
}).join("&");
}
var c = /\{[^{}}]+\}/g;
function removeNonChars(e) {
return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(e) {
const t = e.match(c);
if (!t) return [];
return t.map(removeNonChars).reduce((e, t) => e.concat(t), []);
}
function omit(e, t) {
const n = {
__proto__: null
};
for (const r of Object.keys(e)) if (t.indexOf(r) === -1) n[r] = e[r];
return n;
}
function encodeReserved(e) {
return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
if (!/%[0-9A-Fa-f]/.test(e)) e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]");
return e;
}).join("");
}
function encodeUnreserved(e) {
return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
return "%" + e.charCodeAt(0).toString(16).toUpperCase();
});
}
function encodeValue(e, t, n) {
t = e === "+" || e === "#" ? encodeReserved(t) : encodeUnreserved(t);
if (n) return encodeUnreserved(n) + "=" + t; else return t;
}
function isDefined(e) {
return e !== void 0 && e !== null;
}
function isKeyOperator(e) {
return e === ";" || e === "&" || e === "?";
}
function getValues(e, t, n, r) {
var s = e[n], o = [];
if (isDefined(s) && s !== "") if (typeof s === "string" || typeof s === "number" || typeof s === "bigint" || typeof s === "boolean") {
s = s.toString();
if (r && r !== "*") s = s.substring(0, parseInt(r, 10));
o.push(encodeValue(t, s, isKeyOperator(t) ? n : ""));
} else if (r === "*") if (Array.isArray(s)) s.filter(isDefined).forEach(function(e) {
o.push(encodeValue(t, e, isKeyOperator(t) ? n : ""));
}); else Object.keys(s).forEach(function(e) {
if (isDefined(s[e])) o.push(encodeValue(t, s[e], e));
}); else {
const e = [];
if (Array.isArray(s)) s.filter(isDefined).forEach(function(n) {
e.push(encodeValue(t, n));
}); else Object.keys(s).forEach(function(n) {
if (isDefined(s[n])) {
e.push(encodeUnreserved(n));
e.push(encodeValue(t, s[n].toString()));
}
});
if (isKeyOperator(t)) o.push(encodeUnreserved(n) + "=" + e.join(",")); else if (e.length !== 0) o.push(e.join(","));
} else if (t === ";") {
if (isDefined(s)) o.push(encodeUnreserved(n));
} else if (s === "" && (t === "&" || t === "?")) o.push(encodeUnreserved(n) + "="); else if (s === "") o.push("");
return o;
}
function parseUrl(e) {
return {
expand: expand.bind(null, e)
};
}
function expand(e, t) {
var n = [ "+", "#", ".", "/", ";", "?", "&" ];
e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, s) {
if (r) {
let e = "";
const s = [];
if (n.indexOf(r.charAt(0)) !== -1) {
e = r.charAt(0);
r = r.substr(1);
}
r.split(/,/g).forEach(function(n) {
var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
s.push(getValues(t, e, r[1], r[2] || r[3]));
});
if (e && e !== "+") {
var o = ",";
if (e === "?") o = "&"; else if (e !== "#") o = e;
return (s.length !== 0 ? e : "") + s.join(o);
} else return s.join(",");
} else return encodeReserved(s);
});
if (e === "/") return e; else return e.replace(/\/$/, "");
}
function parse(e) {
let t = e.method.toUpperCase();
let n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
let r = Object.assign({}, e.headers);
let s;
let o = omit(e, [ "method", "baseUrl", "url", "headers", "request", "mediaType" ]);
const i = extractUrlVariableNames(n);
n = parseUrl(n).expand(o);
if (!/^http/.test(n)) n = e.baseUrl + n;
const a = Object.keys(e).filter(e => i.includes(e)).concat("baseUrl");
const u = omit(o, a);
const c = /application\/octet-stream/i.test(r.accept);
if (!c) {
if (e.mediaType.format) r.accept = r.accept.split(/,/).map(t => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",");
if (n.endsWith("/graphql")) if (e.mediaType.previews?.length) {
const t = r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
r.accept = t.concat(e.mediaType.previews).map(t => {
const n = e.mediaType.format ? `.${e.mediaType.format}` : "+json";
return `application/vnd.github.${t}-preview${n}`;
}).join(",");
}
}
if ([ "GET", "HEAD" ].includes(t)) n = addQueryParameters(n, u); else if ("data" in u) s = u.data; else if (Object.keys(u).length) s = u;
if (!r["content-type"] && typeof s !== "undefined") r["content-type"] = "application/json; charset=utf-8";
if ([ "PATCH", "PUT" ].includes(t) && typeof s === "undefined") s = "";
return Object.assign({
method: t,
url: n,
headers: r
}, typeof s !== "undefined" ? {
body: s
} : null, e.request ? {
request: e.request
} : null);
}
function endpointWithDefaults(e, t, n) {
return parse(merge(e, t, n));
}
function withDefaults(e, t) {
const n = merge(e, t);
const r = endpointWithDefaults.bind(null, n);
return Object.assign(r, {
DEFAULTS: n,
defaults: withDefaults.bind(null, n),
merge: merge.bind(null, n),
parse
});
}
var l = withDefaults(null, u);
const d = 32;
const f = 9;
const p = 59;
const h = 61;
const m = 34;
const g = 92;
const v = 44;
const w = 1;
const y = 2;
const k = 4;
const b = 8;
const O = 16;
const $ = 65280;
const A = w | $;
const q = new Uint8Array(256);
q[f] |= y;
q[d] |= y;
q[p] |= k;
q[v] |= b;
for (let e = 128; e <= 255; e++) q[e] |= w;
for (const e of "!#$%&'*+-.^_`|~") q[e.charCodeAt(0)] |= O;
for (let e = 48; e <= 57; e++) q[e] |= O;
for (let e = 65; e <= 90; e++) q[e] |= w | O;
for (let e = 97; e <= 122; e++) q[e] |= O;
const I = (() => {
const C = function() {};
C.prototype = Object.create(null);
return C;
})();
function dist_parse(e, t) {
const n = k | (t?.comma === true ? b : 0);
const r = e.length;
let s = t?.start ?? 0;
while ((q[e.charCodeAt(s)] & y) !== 0) s++;
let o = s;
let i = 0;
let a = -1;
let u = t?.parameters === false ? b : 0;
while (o < r) {
const t = e.charCodeAt(o);
const r = q[t];
if ((r & n) !== 0) {
u |= r & b;
break;
}
if ((r & y) !== 0) {
if (a === -1) a = o;
} else a = -1;
i |= t & $ | r;
o++;
}
const c = a === -1 ? o : a;
const l = e.slice(s, c);
const d = (i & A) === 0 ? l : l.toLowerCase();
if (o === r || u !== 0) return {
type: d,
index: o,
parameters: new I
};
return parseParameters(e, d, o, r, n);
}
function parseParameters(e, t, n, r, s) {
const o = new I;
e: while (n < r) {
n++;
while ((q[e.charCodeAt(n)] & y) !== 0) n++;
const t = n;
let i = 0;
let a = -1;
while (n < r) {
const u = e.charCodeAt(n);
const c = q[u];
if ((c & s) !== 0) {
if ((c & b) !== 0) break e;
continue e;
}
if (u === h) {
const u = a === -1 ? n : a;
const c = e.slice(t, u);
const l = (i & A) === 0 ? c : c.toLowerCase();
n++;
while ((q[e.charCodeAt(n)] & y) !== 0) n++;
if (n < r && e.charCodeAt(n) === m) {
const t = ++n;
let i = false;
while (n < r) {
const a = e.charCodeAt(n);
if (a === m) {
if (o[l] === void 0) o[l] = i ? unescapeQuotedPairs(e, t, n) : e.slice(t, n);
n++;
let a = 0;
while (n < r) {
const t = e.charCodeAt(n);
const r = q[t];
if ((r & s) !== 0) {
a = r & b;
break;
}
n++;
}
if (a !== 0) break e;
continue e;
}
if (a === g && n + 1 < r) {
i = true;
n += 2;
continue;
}
n++;
}
continue e;
}
const d = n;
let f = 0;
let p = -1;
while (n < r) {
const t = e.charCodeAt(n);
const r = q[t];
if ((r & s) !== 0) {
f = r & b;
break;
}
if ((r & y) !== 0) {
if (p === -1) p = n;
} else p = -1;
n++;
}
if (o[l] === void 0) {
const t = p === -1 ? n : p;
o[l] = e.slice(d, t);
}
if (f !== 0) break e;
continue e;
}
if ((c & y) !== 0) {
if (a === -1) a = n;
} else a = -1;
i |= u & $ | c;
n++;
}
}
return {
type: t,
index: n,
parameters: o
};
}
function unescapeQuotedPairs(e, t, n) {
let r = "";
for (let s = t; s < n; s++) if (e.charCodeAt(s) === g) {
r += e.slice(t, s);
t = ++s;
}
return r + e.slice(t, n);
}
const S = /^-?\d+$/;
const P = /^-?\d+n+$/;
const j = JSON.stringify;
const E = JSON.parse;
const M = /^-?\d+n$/;
const R = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const N = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const isUnstringifiable = e => e === void 0 || typeof e === "function" || typeof e === "symbol";
const isRawJSON = e => e !== null && typeof e === "object" && e.constructor && e.constructor.name === "RawJSON";
const stringifyIteratively = (e, t, n) => {
let r = "";
if (typeof n === "number") r = " ".repeat(Math.min(10, Math.max(0, Math.floor(n)))); else if (typeof n === "string") r = n.slice(0, 10);
const s = typeof t === "function";
const o = Array.isArray(t) ? new Set(t.map(String)) : null;
const prepareVal = (e, n, r) => {
const o = r !== null && typeof r === "object";
const i = o && typeof r.toJSON === "function";
if (i) r = r.toJSON(n);
const a = typeof r === "string" && P.test(r);
if (a) return r + "n";
const u = typeof r === "bigint";
if (u) {
const e = "rawJSON" in JSON;
if (e) return JSON.rawJSON(r.toString());
return r.toString() + "n";
}
if (s) r = t.call(e, n, r);
const c = r !== null && typeof r === "object";
if (c) {
const e = r instanceof Number || r instanceof String || r instanceof Boolean;
if (e) r = r.valueOf();
}
return r;
};
const i = prepareVal({
"": e
}, "", e);
if (isUnstringifiable(i)) return;
const a = i === null || typeof i !== "object";
const u = isRawJSON(i);
if (a || u) return j(i);
const c = [];
let l = 0;
const d = [ {
parent: {
"": i
},
key: "",
val: i,
isArray: Array.isArray(i),
keys: Array.isArray(i) ? null : Object.keys(i),
index: 0,
first: true
} ];
const f = new WeakSet([ i ]);
while (d.length > 0) {
const e = d[d.length - 1];
if (e.index === 0) {
c.push(e.isArray ? "[" : "{");
l++;
}
let t = false;
if (e.isArray) if (e.index < e.val.length) {
if (!e.first) c.push(",");
if (r) c.push("\n" + r.repeat(l));
const t = e.val[e.index];
const n = prepareVal(e.val, String(e.index), t);
if (isUnstringifiable(n)) {
c.push("null");
e.first = false;
e.index++;
} else {
const t = n !== null && typeof n === "object";
const r = isRawJSON(n);
if (t && !r) {
if (f.has(n)) throw new TypeError("Converting circular structure to JSON");
f.add(n);
d.push({
parent: e.val,
key: String(e.index),
val: n,
isArray: Array.isArray(n),
keys: Array.isArray(n) ? null : Object.keys(n),
index: 0,
first: true
});
e.first = false;
e.index++;
} else {
c.push(j(n));
e.first = false;
e.index++;
}
}
} else t = true; else {
while (e.index < e.keys.length) {
const t = e.keys[e.index++];
const n = o && !o.has(t);
if (n) continue;
const s = e.val[t];
const i = prepareVal(e.val, t, s);
if (isUnstringifiable(i)) continue;
if (!e.first) c.push(",");
if (r) c.push("\n" + r.repeat(l) + j(t) + ": "); else c.push(j(t) + ":");
const a = i !== null && typeof i === "object";
const u = isRawJSON(i);
if (a && !u) {
if (f.has(i)) throw new TypeError("Converting circular structure to JSON");
f.add(i);
d.push({
parent: e.val,
key: t,
val: i,
isArray: Array.isArray(i),
keys: Array.isArray(i) ? null : Object.keys(i),
index: 0,
first: true
});
e.first = false;
break;
} else {
c.push(j(i));
e.first = false;
}
}
const n = e.index >= e.keys.length && d[d.length - 1] === e;
if (n) t = true;
}
if (t) {
l--;
if (!e.first && r) c.push("\n" + r.repeat(l));
c.push(e.isArray ? "]" : "}");
f.delete(e.val);
d.pop();
}
}
return c.join("");
};
const JSONStringify = (e, t, n) => {
try {
const r = "rawJSON" in JSON;
if (r) return j(e, (e, n) => {
if (typeof n === "bigint") return JSON.rawJSON(n.toString());
const r = typeof t === "function";
if (r) return t(e, n);
const s = Array.isArray(t) && t.includes(e);
if (s) return n;
return n;
}, n);
if (!e) return j(e, t, n);
const s = j(e, (e, n) => {
const r = typeof n === "string" && P.test(n);
if (r) return n.toString() + "n";
if (typeof n === "bigint") return n.toString() + "n";
const s = typeof t === "function";
if (s) return t(e, n);
const o = Array.isArray(t) && t.includes(e);
if (o) return n;
return n;
}, n);
const o = s.replace(R, "$1$2$3");
const i = o.replace(N, "$1$2$3");
return i;
} catch (r) {
if (r instanceof RangeError) {
const r = stringifyIteratively(e, t, n);
if (r === void 0) return;
const s = "rawJSON" in JSON;
if (s) return r;
const o = r.replace(R, "$1$2$3");
return o.replace(N, "$1$2$3");
}
throw r;
}
};
const x = new Map;
const isContextSourceSupported = () => {
const e = JSON.parse.toString();
if (x.has(e)) return x.get(e);
try {
const t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
x.set(e, t);
return t;
} catch {
x.set(e, false);
return false;
}
};
const convertMarkedBigIntsReviver = (e, t, n, r) => {
const s = typeof t === "string" && M.test(t);
if (s) return BigInt(t.slice(0, -1));
const o = typeof t === "string" && P.test(t);
if (o) return t.slice(0, -1);
const i = typeof r === "function";
if (!i) return t;
return r(e, t, n);
};
const JSONParseV2 = (e, t) => JSON.parse(e, (e, n, r) => {
const s = typeof n === "number";
const o = n > Number.MAX_SAFE_INTEGER || n < Number.MIN_SAFE_INTEGER;
const i = s && o;
const a = r && S.test(r.source);
const u = i && a;
if (u) return BigInt(r.source);
const c = typeof t === "function";
if (!c) return n;
return t(e, n, r);
});
const T = Number.MAX_SAFE_INTEGER.toString();
const D = T.length;
const _ = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const B = /^"-?\d+n+"$/;
const applyReviverIteratively = (e, t) => {
const n = {
"": e
};
const r = [ {
parent: n,
key: "",
visited: false
} ];
while (r.length > 0) {
const e = r[r.length - 1];
if (!e.visited) {
e.visited = true;
const t = e.parent[e.key];
const n = t !== null && typeof t === "object";
if (n) {
const e = Object.keys(t);
for (let n = e.length - 1; n >= 0; n--) r.push({
parent: t,
key: e[n],
visited: false
});
}
} else {
const {parent: n, key: s} = e;
let o = n[s];
if (typeof o === "string") {
const e = M.test(o);
if (e) o = BigInt(o.slice(0, -1)); else {
const e = P.test(o);
if (e) o = o.slice(0, -1);
}
}
const i = typeof t === "function";
if (i) o = t.call(n, s, o);
const a = o === void 0;
if (a) delete n[s]; else n[s] = o;
r.pop();
}
}
return n[""];
};
const serializeBigInts = e => e.replace(_, (e, t, n, r) => {
const s = e[0] === '"';
const o = s && B.test(e);
if (o) return e.substring(0, e.length - 1) + 'n"';
const i = n || r;
const a = t && (t.length < D || t.length === D && t <= T);
const u = s || i || a;
if (u) return e;
return '"' + e + 'n"';
});
const JSONParse = (e, t) => {
if (!e) return E(e, t);
try {
if (isContextSourceSupported()) return JSONParseV2(e, t);
const n = serializeBigInts(e);
return E(n, (e, n, r) => convertMarkedBigIntsReviver(e, n, r, t));
} catch (n) {
if (n instanceof RangeError) {
const n = serializeBigInts(e);
const r = E(n);
return applyReviverIteratively(r, t);
}
throw n;
}
};
var Y = n(1015);
var U = "10.0.16";
var z = {
headers: {
"user-agent": `octokit-request.js/${U} ${getUserAgent()}`
}
};
function dist_bundle_isPlainObject(e) {
if (typeof e !== "object" || e === null) return false;
if (Object.prototype.toString.call(e) !== "[object Object]") return false;
const t = Object.getPrototypeOf(e);
if (t === null) return true;
const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
var noop = () => "";
async function fetchWrapper(e) {
const t = e.request?.fetch || globalThis.fetch;
if (!t) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
const n = e.request?.log || console;
const r = e.request?.parseSuccessResponseBody !== false;
const s = dist_bundle_isPlainObject(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body;
const o = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [ e, String(t) ]));
let i;
try {
i = await t(e.url, {
method: e.method,
body: s,
redirect: e.request?.redirect,
headers: o,
signal: e.request?.signal,
...e.body && {
duplex: "half"
}
});
} catch (t) {
let n = "Unknown Error";
if (t instanceof Error) {
if (t.name === "AbortError") {
t.status = 500;
throw t;
}
n = t.message;
if (t.name === "TypeError" && "cause" in t) if (t.cause instanceof Error) n = t.cause.message; else if (typeof t.cause === "string") n = t.cause;
}
const r = new Y.G(n, 500, {
request: e
});
r.cause = t;
throw r;
}
const a = i.status;
const u = i.url;
const c = {};
for (const [e, t] of i.headers) c[e] = t;
const l = {
url: u,
status: a,
headers: c,
data: ""
};
if ("deprecation" in c) {
const t = c.link && c.link.match(/<([^<>]+)>; rel="deprecation"/);
const r = t && t.pop();
n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${c.sunset}${r ? `. See ${r}` : ""}`);
}
if (a === 204 || a === 205) return l;
if (e.method === "HEAD") {
if (a < 400) return l;
throw new Y.G(i.statusText, a, {
response: l,
request: e
});
}
if (a === 304) {
l.data = await getResponseData(i);
throw new Y.G("Not modified", a, {
response: l,
request: e
});
}
if (a >= 400) {
l.data = await getResponseData(i);
throw new Y.G(toErrorMessage(l.data), a, {
response: l,
request: e
});
}
l.data = r ? await getResponseData(i) : i.body;
return l;
}
async function getResponseData(e) {
const t = e.headers.get("content-type");
if (!t) return e.text().catch(noop);
const n = dist_parse(t);
if (isJSONResponse(n)) {
let t = "";
try {
t = await e.text();
return JSONParse(t);
} catch (e) {
return t;
}
} else if (n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream") return e.text().catch(noop); else return e.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(e) {
return e.type === "application/json" || e.type === "application/scim+json";
}
function toErrorMessage(e) {
if (typeof e === "string") return e;
if (e instanceof ArrayBuffer) return "Unknown error";
if (typeof e === "object" && e !== null && "message" in e) {
const t = e;
const n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map(e => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
}
return `Unknown error: ${JSON.stringify(e)}`;
}
function dist_bundle_withDefaults(e, t) {
const n = e.defaults(t);
const newApi = function(e, t) {
const r = n.merge(e, t);
if (!r.request || !r.request.hook) return fetchWrapper(n.parse(r));
const request2 = (e, t) => fetchWrapper(n.parse(n.merge(e, t)));
Object.assign(request2, {
endpoint: n,
defaults: dist_bundle_withDefaults.bind(null, n)
});
return r.request.hook(request2, r);
};
return Object.assign(newApi, {
endpoint: n,
defaults: dist_bundle_withDefaults.bind(null, n)
});
}
var L = dist_bundle_withDefaults(l, z);
var F = "0.0.0-development";
function _buildMessageForResponseErrors(e) {
return "Request failed due to following response errors:\n" + e.errors.map(e => ` - ${e.message}`).join("\n");
}
var W = class extends Error {
constructor(e, t, n) {
super(_buildMessageForResponseErrors(n));
this.request = e;
this.headers = t;
this.response = n;
this.errors = n.errors;
this.data = n.data;
if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
}
request;
headers;
response;
name="GraphqlResponseError";
errors;
data;
};
var G = [ "method", "baseUrl", "url", "headers", "request", "query", "mediaType", "operationName" ];
var J = [ "query", "method", "url" ];
var Q = /\/api\/v3\/?$/;
function graphql(e, t, n) {
if (n) {
if (typeof t === "string" && "query" in n) return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));
for (const e in n) {
if (!J.includes(e)) continue;
return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
}
}
const r = typeof t === "string" ? Object.assign({
query: t
}, n) : t;
const s = Object.keys(r).reduce((e, t) => {
if (G.includes(t)) {
e[t] = r[t];
return e;
}
if (!e.variables) e.variables = {};
e.variables[t] = r[t];
return e;
}, {});
const o = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
if (Q.test(o)) s.url = o.replace(Q, "/api/graphql");
return e(s).then(e => {
if (e.data.errors) {
const t = {};
for (const n of Object.keys(e.headers)) t[n] = e.headers[n];
throw new W(s, t, e.data);
}
return e.data.data;
});
}
function graphql_dist_bundle_withDefaults(e, t) {
const n = e.defaults(t);
const newApi = (e, t) => graphql(n, e, t);
return Object.assign(newApi, {
defaults: graphql_dist_bundle_withDefaults.bind(null, n),
endpoint: n.endpoint
});
}
graphql_dist_bundle_withDefaults(L, {
headers: {
"user-agent": `octokit-graphql.js/${F} ${getUserAgent()}`
},
method: "POST",
url: "/graphql"
});
function withCustomRequest(e) {
return graphql_dist_bundle_withDefaults(e, {
method: "POST",
url: "/graphql"
});
}
var H = "(?:[a-zA-Z0-9_-]+)";
var V = "\\.";
var K = new RegExp(`^${H}${V}${H}${V}${H}$`);
var X = K.test.bind(K);
async function auth(e) {
const t = X(e);
const n = e.startsWith("v1.") || e.startsWith("ghs_");
const r = e.startsWith("ghu_");
const s = t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth";
return {
type: "token",
token: e,
tokenType: s
};
}
function withAuthorizationPrefix(e) {
if (e.split(/\./).length === 3) return `bearer ${e}`;
return `token ${e}`;
}
async function hook(e, t, n, r) {
const s = t.endpoint.merge(n, r);
s.headers.authorization = withAuthorizationPrefix(e);
return t(s);
}
var Z = function createTokenAuth2(e) {
if (!e) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
if (typeof e !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
e = e.replace(/^(token|bearer) +/i, "");
return Object.assign(auth.bind(null, e), {
hook: hook.bind(null, e)
});
};
const ee = "7.0.8";
const dist_src_noop = () => {};
const te = console.warn.bind(console);
const ne = console.error.bind(console);
function createLogger(e = {}) {
if (typeof e.debug !== "function") e.debug = dist_src_noop;
if (typeof e.info !== "function") e.info = dist_src_noop;
if (typeof e.warn !== "function") e.warn = te;
if (typeof e.error !== "function") e.error = ne;
return e;
}
const re = `octokit-core.js/${ee} ${getUserAgent()}`;
class Octokit {
static VERSION=ee;
static defaults(e) {
const t = class extends(this){
constructor(...t) {
const n = t[0] || {};
if (typeof e === "function") {
super(e(n));
return;
}
super(Object.assign({}, e, n, n.userAgent && e.userAgent ? {
userAgent: `${n.userAgent} ${e.userAgent}`
} : null));
}
};
return t;
}
static plugins=[];
static plugin(...e) {
const t = this.plugins;
const n = class extends(this){
static plugins=t.concat(e.filter(e => !t.includes(e)));
};
return n;
}
constructor(e = {}) {
const t = new o.Collection;
const n = {
baseUrl: L.endpoint.DEFAULTS.baseUrl,
headers: {},
request: Object.assign({}, e.request, {
hook: t.bind(null, "request")
}),
mediaType: {
previews: [],
format: ""
}
};
n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${re}` : re;
if (e.baseUrl) n.baseUrl = e.baseUrl;
if (e.previews) n.mediaType.previews = e.previews;
if (e.timeZone) n.headers["time-zone"] = e.timeZone;
this.request = L.defaults(n);
this.graphql = withCustomRequest(this.request).defaults(n);
this.log = createLogger(e.log);
this.hook = t;
if (!e.authStrategy) if (!e.auth) this.auth = async () => ({
type: "unauthenticated"
}); else {
const n = Z(e.auth);
t.wrap("request", n.hook);
this.auth = n;
} else {
const {authStrategy: n, ...r} = e;
const s = n(Object.assign({
request: this.request,
log: this.log,
octokit: this,
octokitOptions: r
}, e.auth));
t.wrap("request", s.hook);
this.auth = s;
}
const r = this.constructor;
for (let t = 0; t < r.plugins.length; ++t) Object.assign(this, r.plugins[t](this, e));
}
request;
graphql;
log;
hook;
auth;
}
}),
1015: ((e, t, n) => {
n.d(t, {
G: () => RequestError
});
class RequestError extends Error {
name;
status;
request;
response;
constructor(e, t, n) {
super(e, {
cause: n.cause
});
this.name = "HttpError";
this.status = Number.parseInt(t);
if (Number.isNaN(this.status)) this.status = 0;
if ("response" in n) this.response = n.response;
const r = Object.assign({}, n.request);
if (n.request.headers.authorization) r.headers = Object.assign({}, n.request.headers, {
authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
});
r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
this.request = r;
}
}
}),
6697: ((e, t, n) => {
n.r(t);
n.d(t, {
resume: () => resume
});
var r = n(9466);
var s = n(8328);
var o = n(1018);
var i = n(3475);
var a = n(9041);
var u = n(6783);
var c = n(1294);
var l = n(2921);
var d = n(9964);
function resumptionParts({slots: e, runs: t, problems: n}, r) {
const s = (0, l.w)(r);
const o = s.resume;
const unknown = e => e.map(e => (0, d.qe)(e, o, s));
const i = e.some(({state: e}) => e === "open");
const p = n.length === 0 && (e.length === 0 || i && t.length === 0);
return [ ...e.map(({id: e, opensAt: t, closesAt: n, state: r}) => {
const i = r === "not-yet-open" ? t : n;
return (0, c.em)(o.slot[r](e, s.moments.when(i, null)));
}), ...p ? [ (0, c.em)(e.length === 0 ? o.noSlot : o.noRun) ] : [], ...t.flatMap(e => {
const {codes: t, misses: n, decidedBy: r, lacking: i} = e.kind === "still-refused" ? e : f;
const l = e.kind === "still-refused" ? `: ${t.join(", ")}` : "";
return [ (0, c.em)(`${e.id}: ${o.runs[e.kind]}${l}`), ...(0, c.p_)([ ...(0, a.gz)([ {
decidedBy: r
} ], s), ...unknown(i), ...n.map(e => (0, u.Kw)(e, s)) ]) ];
}), ...unknown(n).map(c.em) ];
}
const f = {
codes: [],
misses: [],
decidedBy: [],
lacking: []
};
function resumptionReport({slots: e, runs: t, problems: n}, s) {
return {
schema: 1,
slots: e.map(({id: e, opensAt: t, closesAt: n, state: s}) => ({
id: e,
state: s,
"opens-at": (0, r.tK)(t),
"closes-at": (0, r.tK)(n)
})),
runs: t.map(e => ({
id: e.id,
outcome: e.kind,
"reason-codes": e.kind === "still-refused" ? e.codes : [],
...e.kind === "still-refused" && e.decidedBy.length > 0 && {
"decided-by": e.decidedBy
},
...e.kind === "still-refused" && e.lacking.length > 0 && {
problems: e.lacking
},
reasons: (0, i.e2)(e.kind === "still-refused" ? e.codes : [], s)
})),
problems: (0, i.bq)(n, s)
};
}
var p = n(3236);
var h = n(4916);
var m = n(8363);
var g = n(2266);
var v = n(2616);
var w = n(6829);
var y = n(1042);
var k = n(2617);
var b = n(1958);
var O = n(7223);
var $ = n(3193);
function openNow(e, t) {
const n = e.filter(({intervention: e}) => e.outcome === void 0 && e.urgent === void 0);
const s = n.map(({intervention: e}) => {
const {id: n, schedule: s} = e;
const o = (0, r.gR)(s, t) ? "open" : t < s.start ? "not-yet-open" : "over";
return {
id: n,
opensAt: s.start,
closesAt: s.end,
state: o
};
});
const o = n.filter(({intervention: e}) => (0, r.gR)(e.schedule, t));
return {
releases: new Map(o.map(({intervention: e}) => [ e.release.tag, e.schedule.start ])),
slots: s
};
}
var A = n(5174);
const q = new Set([ "action_required", "skipped", "stale", "startup_failure" ]);
async function traceOf(e, {id: t, conclusion: n}) {
if (n !== "failure") return {
kind: "other"
};
const r = await (0, o.ti)(e, t);
if (!r.ok) return {
kind: "unknown",
problem: r.problem
};
return {
kind: (0, A.Z)(r.value) ? "refused-for-time" : "other"
};
}
function mayHaveHadTurn({conclusion: e, startedAt: t}, n) {
return e === null || t >= n && !q.has(e);
}
const I = 24 * r.dp;
const S = 720 * r.dp;
const P = 20;
async function resume(e) {
const {inputs: t} = e;
const {workflow: n} = t;
if (n === void 0 || !/^[\w.-]+\.ya?ml$/.test(n)) throw new g.dz("workflow", "deploy.yml");
return (0, w.Yp)(e, async e => {
const {resumption: r, files: s, language: o} = await resumeRuns(e, n, t);
const i = (0, y.gx)(resumptionParts(r, o), o, resumptionReport(r, o), r.problems.length === 0);
const {runs: a, problems: u} = r;
const c = a.flatMap(e => e.kind === "still-refused" ? e.lacking : []);
const l = (0, O.vR)(i, [ ...u, ...c ], s, o);
return (0, O.N$)(l, s, o);
});
}
async function resumeRuns(e, t, n) {
const i = n.language;
const a = await (0, s.Nu)(e, null);
if (!a.ok) return {
resumption: stopped(a.problem),
files: null,
language: i ?? "en"
};
const u = await (0, k.m)(e, a.value, n.intervention);
const c = i ?? u.solution.language ?? "en";
const concluded = e => ({
resumption: e,
files: u,
language: c
});
if (u.files.kind === "unknown") return concluded(stopped(u.files.problem));
const l = await (0, $.I)(e);
if (!l.known) return concluded(stopped(l.problem));
const {releases: d, slots: f} = openNow(u.candidates, l.value);
if (d.size === 0) return concluded({
slots: f,
runs: [],
problems: []
});
const p = (0, r.tY)(l.value, -I);
const h = await (0, o.J$)(e, t, p);
if (!h.ok) return concluded(stopped(h.problem));
const m = [];
const g = [];
await (0, v.Os)("resume", async () => {
for (const [s, i] of d) {
const a = h.value.runs.filter(e => deploys(e, s));
if (a.length === 0 && h.value.cut === null) continue;
const u = (0, r.tY)(l.value, -S);
const c = await (0, o.J$)(e, t, u, s);
const d = c.ok ? c.value.cut : c.problem;
if (d !== null) g.push(d);
if (!c.ok || c.value.cut !== null) continue;
const f = (0, o.ll)([ ...a, ...c.value.runs.filter(e => deploys(e, s)) ]);
m.push(...await resumeRelease(e, n, {
opened: i,
since: p
}, f));
}
});
g.push(...m.flatMap(e => e.kind === "unknown" ? [ e.problem ] : []));
return concluded({
slots: f,
runs: m,
problems: g
});
}
function deploys({headBranch: e, event: t}, n) {
return e === n && p.M.includes(t);
}
async function resumeRelease(e, t, {opened: n, since: r}, s) {
const o = [];
const i = new Map;
for (const t of s) {
e.client.begin();
if (mayHaveHadTurn(t, n)) i.set(t.id, await traceOf(e, t));
}
let a = [ ...i.values() ].some(({kind: e}) => e !== "refused-for-time");
const u = s.filter(({id: e, createdAt: t}) => t >= r || i.get(e)?.kind === "unknown");
for (const [n, r] of u.entries()) {
const {id: c} = r;
const l = i.get(c) ?? null;
(0, v.yy)(`${r.headBranch}: ${n + 1} / ${u.length}: ${c}`);
e.client.begin();
const d = l ?? (a ? null : await traceOf(e, r));
if (d === null || a && d.kind === "refused-for-time") {
o.push({
id: c,
kind: "not-newest"
});
continue;
}
o.push(await resumedOf(e, t, r, d, s));
a ||= d.kind !== "other" || r.conclusion === "success";
}
return o;
}
function resumedOf(e, t, n, r, s) {
const {id: o} = n;
if (r.kind === "unknown") return {
id: o,
kind: "unknown",
problem: r.problem
};
if (r.kind === "other") return {
id: o,
kind: "not-refused-for-time"
};
return resumeOne(e, t, n, s);
}
async function resumeOne(e, t, n, r) {
const {id: s} = n;
if (n.triggeringActor.type === "Bot" && n.attempt > 1) return {
id: s,
kind: "already-resumed"
};
const {verdict: i, gathered: a} = await (0, b.judge)({
repository: e,
runId: s,
ref: `refs/tags/${n.headBranch ?? ""}`,
sha: n.headSha,
event: n.event,
environment: t.environment,
intervention: t.intervention,
another: true
});
if (!i.allowed) {
const e = i.rules.map(({facts: e}) => e).filter(e => "near-miss" in e);
const t = (0, m.ZS)(i.rules);
const n = (0, h.G)(a.facts);
return {
id: s,
kind: "still-refused",
codes: i.reasonCodes,
misses: e,
decidedBy: t,
lacking: n
};
}
const u = await (0, o.cI)(e, s);
if (!u.ok) return {
id: s,
kind: "unknown",
problem: u.problem
};
if (goesOn(u.value, n)) return {
id: s,
kind: "already-resumed"
};
for (const t of r.filter(e => e.id !== s).slice(0, P)) {
const n = await (0, o.cI)(e, t.id);
if (!n.ok) return {
id: s,
kind: "unknown",
problem: n.problem
};
if (goesOn(n.value, t)) return {
id: s,
kind: "not-newest"
};
}
const c = await (0, o.K4)(e, s);
if (c.ok) return {
id: s,
kind: "resumed"
};
const l = await (0, o.cI)(e, s);
return l.ok && goesOn(l.value, n) ? {
id: s,
kind: "already-resumed"
} : {
id: s,
kind: "unknown",
problem: c.problem
};
}
function goesOn(e, t) {
return e.attempt !== t.attempt || e.conclusion === null;
}
function stopped(e) {
return {
slots: [],
runs: [],
problems: [ e ]
};
}
}),
1681: ((e, t, n) => {
n.d(t, {
K: () => Client
});
var r = n(3619);
var s = n(1015);
var o = n(9466);
var i = n(5635);
var a = n(9011);
function flawed(e, t, n, r, s) {
return {
problem: {
code: e,
request: t,
status: n,
detail: "",
flaw: r
},
transient: s,
wait: null
};
}
function failure(e, t, n, r, s) {
return {
problem: {
code: e,
request: t,
status: n,
detail: shorten(r)
},
transient: s,
wait: null
};
}
const u = new Set([ 400, 401, 410, 422 ]);
function failureOf(e, t, n) {
if (!(t instanceof s.G) || t.response === void 0) {
(0, a.V)(e, t);
const n = {
why: (0, i.r)(t),
values: {}
};
return flawed("api.unavailable", e, null, n, true);
}
const {status: r, response: o} = t;
const header = e => o.headers[e]?.toString();
const c = wordsOf(o.data);
const l = r === 429 || r === 403 && (header("x-ratelimit-remaining") === "0" || header("retry-after") !== void 0 || /rate limit/i.test(c));
if (l) {
const t = failure("api.rate-limited", e, r, c, true);
const [s, o] = [ header("retry-after"), header("x-ratelimit-reset") ];
const i = limitEnds(s, o, n ?? Date.parse(header("date") ?? ""));
return {
...t,
problem: {
...t.problem,
...i
},
wait: waitAsked(s, o, n)
};
}
if (r === 401 || r === 403 || r === 404) {
const t = failure("api.forbidden", e, r, c, r === 404);
if (r === 401) return t;
return lacking(t, header("x-accepted-github-permissions") ?? needed(e));
}
return failure("api.unavailable", e, r, c, !u.has(r));
}
function failureOfStatus(e, t, n) {
const r = t === 429 ? "api.rate-limited" : c.has(t) ? "api.forbidden" : "api.unavailable";
return failure(r, e, t, n, !u.has(t) && t !== 403);
}
const c = new Set([ 401, 403, 404 ]);
const l = {
defaultBranchRef: "contents=read",
ref: "contents=read",
alike: "contents=read",
object: "contents=read",
file: "contents=read",
deployments: "deployments=read",
associatedPullRequests: "pull_requests=read",
pullRequest: "pull_requests=read",
pullRequests: "pull_requests=read",
issue: "issues=read",
issues: "issues=read"
};
function aliased(e) {
if (typeof e === "number") return;
if (/^[bcp]\d+$/.test(e)) return "contents=read";
return /^i\d+$/.test(e) ? "issues=read" : void 0;
}
const d = [ [ /^GET \/[^?]*\/actions\//, "actions=read" ], [ /^GET \/[^?]*\/(?:activity|git\/)/, "contents=read" ], [ /^GET \/[^?]*\/issues/, "issues=read" ] ];
function needed(e) {
return d.find(([t]) => t.test(e))?.[1];
}
function lacking(e, t) {
if (t === void 0) return e;
const n = shorten(t.replaceAll("=", ": ").replaceAll("_", "-"));
return {
...e,
problem: {
...e.problem,
permission: n
}
};
}
function waitAsked(e, t, n) {
if (e !== void 0 && /^\d{1,6}$/.test(e)) return Number(e) * 1e3;
if (t !== void 0 && /^\d{1,12}$/.test(t) && n !== null) return Math.max(0, Number(t) * 1e3 - n) + 1e3;
return null;
}
function limitEnds(e, t, n) {
if (e !== void 0 && /^\d{1,6}$/.test(e)) return Number.isFinite(n) ? {
until: (0, o.B9)(n + Number(e) * 1e3)
} : {};
return t !== void 0 && /^\d{1,12}$/.test(t) ? {
until: (0, o.B9)(Number(t) * 1e3)
} : {};
}
function graphQlFailure(e, t, n) {
const {type: r = "", message: s = "", path: o = []} = t;
if (r === "FORBIDDEN" || r === "NOT_FOUND" || r === "INSUFFICIENT_SCOPES") {
const t = failure("api.forbidden", e, 200, s, false);
const n = o.map(e => l[e] ?? aliased(e));
return lacking(t, n.findLast(e => e !== void 0));
}
if (r === "RATE_LIMITED") {
const t = failure("api.rate-limited", e, 200, s, true);
const r = limitEnds(void 0, n, Number.NaN);
return {
...t,
problem: {
...t.problem,
...r
}
};
}
return failure("api.unavailable", e, 200, s || r, true);
}
function wordsOf(e) {
if (typeof e === "string") return e;
const t = typeof e === "object" && e !== null && "message" in e ? e.message : "";
return typeof t === "string" ? t : "";
}
function shorten(e) {
const t = e.replace(/\s+/g, " ").trim();
return t.length > 200 ? `${t.slice(0, 199)}…` : t;
}
const f = r.Ikc({
data: r.lqM(r.mee(r.L5J())),
errors: r.lqM(r.YOg(r.Ikc({
type: r.lqM(r.YjP()),
message: r.lqM(r.YjP()),
path: r.lqM(r.YOg(r.KCZ([ r.YjP(), r.aig() ])))
})))
});
function understood(e, t, n, r) {
const s = n.safeParse(t);
if (s.success) return {
ok: true,
value: s.data,
next: r
};
const [o] = s.error.issues;
const i = o?.path.join(".") ?? "";
const a = o?.code ?? "unreadable";
const u = i === "" ? {
why: "unreadable-answer",
values: {}
} : {
why: "unreadable",
values: {
part: i,
fault: a
}
};
return {
ok: false,
...flawed("api.malformed", e, 200, u, true)
};
}
function json(e) {
try {
return JSON.parse(e);
} catch {
return;
}
}
function isSameList(e, t, n) {
const [, r, s, o] = /^GET \/(repositories|organizations)\/(\d+)(\/.*)$/.exec(e) ?? [];
if (r === void 0) return e.toLowerCase() === t.toLowerCase();
const i = r === "repositories" ? /^GET \/repos\/[^/]+\/[^/]+/ : /^GET \/orgs\/[^/]+/;
const a = i.test(t) && o === t.replace(i, "");
return a && (n === null || n === Number(s));
}
function nextOf(e) {
return /<([^<>]+)>;\s*rel="next"/.exec(e ?? "")?.[1] ?? null;
}
var p = n(648);
var h = n(4730);
const m = process.getBuiltinModule("node:http");
const g = process.getBuiltinModule("node:https");
const v = process.getBuiltinModule("node:zlib");
const w = 10485760;
function transport(e, t) {
const n = new Map;
const fetch = async (r, s = {}) => {
const o = new URL(r);
const i = proxyFor(o, e);
const a = `${o.protocol}${i ?? ""}`;
let u = n.get(a);
if (u === void 0) {
u = agentFor(o, i);
n.set(a, u);
}
return request(o, s, await u, t);
};
const close = () => {
for (const e of n.values()) e.then(e => e.destroy(), () => {});
};
return Object.assign(fetch, {
close
});
}
async function agentFor(e, t) {
const r = {
keepAlive: true,
maxSockets: 8,
rejectUnauthorized: true
};
if (t !== null) {
const {HttpsProxyAgent: e} = await n.e(7659).then(n.bind(n, 7659));
return new e(t, r);
}
return e.protocol === "https:" ? new g.Agent(r) : new m.Agent(r);
}
function proxyFor(e, t) {
const read = e => t[e] || t[e.toUpperCase()] || "";
const n = read(e.protocol === "https:" ? "https_proxy" : "http_proxy");
if (n === "") return null;
const r = e.port || (e.protocol === "https:" ? "443" : "80");
const s = e.hostname.toLowerCase();
for (const e of read("no_proxy").split(/[\s,]+/)) {
const [t = "", n] = e.toLowerCase().split(/:(?=\d+$)/);
if (t === "" || n !== void 0 && n !== r) continue;
const o = t.replace(/^\*?\./, "");
if (t === "*" || s === o || s.endsWith(`.${o}`)) return null;
}
return n.includes("://") ? n : `http://${n}`;
}
function request(e, t, n, r) {
return new Promise((s, o) => {
const a = t.body === void 0 ? void 0 : Buffer.from(t.body);
const u = {
method: t.method ?? "GET",
agent: n,
rejectUnauthorized: true,
headers: {
...t.headers,
"accept-encoding": "gzip",
...a && {
"content-length": String(a.length)
}
},
...t.signal && {
signal: t.signal
}
};
const c = setTimeout(() => l.destroy(new i.J("too-late")), r);
const fail = e => {
clearTimeout(c);
o(e);
};
const l = (e.protocol === "https:" ? g : m).request(e, u, t => {
t.on("error", fail);
textOf(t).then(n => {
clearTimeout(c);
s({
status: t.statusCode ?? 0,
url: e.href,
headers: headersOf(t),
text: () => Promise.resolve(n)
});
}, e => {
t.destroy();
fail(e);
});
});
l.on("error", fail);
l.on("proxyConnect", ({statusCode: e}) => {
if (e === 200) return;
l.destroy(new i.J("proxy-refused", `answered ${e}`));
});
l.end(a);
});
}
async function textOf(e) {
const t = [];
let n = 0;
for await (const r of e) {
n += r.length;
if (n > w) throw new i.J("answer-too-large");
t.push(r);
}
const r = Buffer.concat(t);
const s = e.headers["content-encoding"] === "gzip";
return (s ? v.gunzipSync(r, {
maxOutputLength: w
}) : r).toString();
}
function headersOf(e) {
const t = new Map;
for (const [n, r] of Object.entries(e.headers)) if (r !== void 0) t.set(n, Array.isArray(r) ? r.join(", ") : r);
return t;
}
const y = {
why: "redirect",
values: {}
};
const k = {
why: "unreadable-answer",
values: {}
};
const b = {
why: "no-date",
values: {}
};
const O = "ezdrav-intervention-gate";
const $ = {
debug: () => {},
info: () => {},
warn: () => {},
error: () => {}
};
const A = (new AbortController).signal;
class Connection {
#P;
#j;
#E;
#C;
#M;
#R=0;
#N;
enterpriseVersion=null;
constructor(e, t, n) {
this.#j = e;
this.#E = t;
this.#M = n;
this.#C = transport(e.environment, t.request);
this.#P = new h.E({
auth: e.token,
baseUrl: e.api,
userAgent: O,
request: {
fetch: this.#C
},
log: $
});
}
close() {
this.#C.close();
}
get signal() {
return this.#R > 0 ? A : this.#j.signal;
}
async uninterrupted(e) {
this.#j.signal.throwIfAborted();
this.#R += 1;
try {
return await e();
} finally {
this.#R -= 1;
}
}
nameOf(e, t) {
const {method: n, url: r} = this.#P.request.endpoint(e, t);
return `${n} ${r.slice(this.#j.api.length)}`;
}
async rest(e, t, n, r, s = this.#x()) {
const o = s === null ? {} : {
signal: s
};
const i = await this.#T(e, () => this.#P.request(t, {
...n,
request: o
}));
return i.ok ? understood(e, i.value, r, i.next) : i;
}
async graphQl(e, t, n, r) {
const s = this.#j.graphql;
const o = await this.#T(e, () => this.#P.request({
method: "POST",
url: s,
query: t,
variables: n,
request: {
signal: this.#x()
}
}));
if (!o.ok) return o;
const i = f.safeParse(o.value);
if (!i.success) return {
ok: false,
...flawed("api.malformed", e, 200, k, true)
};
const [a] = i.data.errors ?? [];
if (a) return {
ok: false,
...graphQlFailure(e, a, this.#N)
};
return understood(e, i.data.data, r, null);
}
async elsewhere(e, t, n, r) {
const s = {
accept: "application/json",
"user-agent": O,
...n !== null && {
authorization: `bearer ${n}`
}
};
const o = await this.#D(e, async () => {
const n = await this.#C(t, {
headers: s,
signal: this.#x()
});
const {status: r} = n;
const o = await n.text();
if (r === 200) return {
ok: true,
value: json(o),
next: null
};
if (r >= 300 && r < 400) return {
ok: false,
...flawed("api.malformed", e, r, y, false)
};
return {
ok: false,
...failureOfStatus(e, r, o)
};
});
return o.ok ? understood(e, o.value, r, null) : o;
}
#x() {
const {signal: e} = this;
const t = Math.ceil(this.#M.tally.left);
if (!this.#M.tally.isDecision || t > this.#E.request) return e;
return AbortSignal.any([ e, AbortSignal.timeout(Math.max(1, t)) ]);
}
async #T(e, t) {
return this.#D(e, async () => {
const n = await t();
const header = e => n.headers[e]?.toString();
if (n.status >= 300) return {
ok: false,
...flawed("api.malformed", e, n.status, y, false)
};
if (!this.#M.clock.hear(header("date"), e)) return {
ok: false,
...flawed("clock.unverifiable", e, n.status, b, true)
};
this.#N = header("x-ratelimit-reset");
this.enterpriseVersion = header("x-github-enterprise-version") ?? null;
return {
ok: true,
value: n.data,
next: nextOf(header("link"))
};
});
}
async #D(e, t) {
this.signal.throwIfAborted();
try {
return await this.#M.tally.during(t);
} catch (t) {
this.signal.throwIfAborted();
const n = this.#M.clock.now();
return {
ok: false,
...failureOf(e, t, n.known ? n.value : null)
};
}
}
}
var q = n(8244);
const I = {
tries: 4,
request: 1e4,
all: 9e4,
backoff: 500,
longestWait: 6e4
};
function waitAfter({problem: e, transient: t, wait: n}, {turn: r, left: s, chance: o}, {tries: i, backoff: a, longestWait: u}, c) {
if (r === i || !t) return null;
if (c === "any" || c.includes(e.status ?? 0)) return null;
const l = n ?? a * 2 ** (r - 1) * (.5 + o);
return l > u || l > s ? null : l;
}
function asAnswered(e, t, n) {
if (t.ok) return {
...t,
request: e
};
const {problem: r} = t;
const s = r.code === "api.forbidden" && r.permission !== void 0;
return {
ok: false,
problem: {
...r,
...s && n !== void 0 && {
permissions: n
}
}
};
}
class Tally {
#_;
#B;
#Y;
#U=0;
#z=0;
#L=0;
#F=Number.POSITIVE_INFINITY;
#W=0;
#G=0;
constructor(e, t) {
this.#_ = e;
this.#B = t;
this.#Y = e() + t;
}
begin(e) {
this.#Y = this.#_() + this.#B;
this.#U = 0;
this.#z = 0;
this.#L = 0;
this.#F = e;
this.#W = 0;
}
get counted() {
return {
requests: this.#U,
roundTrips: this.#z
};
}
get isDecision() {
return this.#F !== Number.POSITIVE_INFINITY;
}
get mostQuestions() {
return this.#F;
}
get questionsLeft() {
return this.#F - this.#W - this.#L;
}
keepBack(e) {
this.#W = e;
}
question() {
this.#L += 1;
return this.questionsLeft >= 0;
}
get left() {
return this.#Y - this.#_();
}
async during(e) {
this.#U += 1;
if (this.#G === 0) this.#z += 1;
this.#G += 1;
try {
return await e();
} finally {
this.#G -= 1;
}
}
}
var S = n(7827);
var P;
class Client {
clock;
#J;
#j;
#E;
#Q;
#H=new Map;
constructor(e, t) {
this.#j = e;
this.#E = e.patience ?? I;
this.clock = t?.clock ?? new p.o(e.monotonic);
this.#Q = t?.tally ?? new Tally(e.monotonic, this.#E.all);
const n = {
clock: this.clock,
tally: this.#Q
};
this.#J = new Connection(e, this.#E, n);
}
get organisation() {
return this.#V(this.#j.organisationToken);
}
get solutions() {
return this.#V(this.#j.solutionsToken);
}
#V(e) {
if (e === void 0) return this;
const t = {
clock: this.clock,
tally: this.#Q
};
const n = this.#H.get(e) ?? new P({
...this.#j,
token: e
}, t);
this.#H.set(e, n);
return n;
}
get server() {
return this.#j.server ?? "";
}
get enterpriseVersion() {
return this.#J.enterpriseVersion;
}
get counted() {
return this.#Q.counted;
}
begin(e = Number.POSITIVE_INFINITY) {
this.#Q.begin(e);
}
get questionsLeft() {
return this.#Q.questionsLeft;
}
keepBack(e) {
this.#Q.keepBack(e);
}
close() {
for (const e of this.#H.values()) e.close();
this.#J.close();
}
async get(e, t, n, r = []) {
const s = this.#J.nameOf(e, t);
return this.#K(s, r, () => this.#J.rest(s, e, t, n));
}
async list(e, t, n, r, s = []) {
const o = [];
let i = await this.get(e, {
per_page: 100,
...t
}, n, s);
for (let e = 1; i.ok; e += 1) {
o.push(...i.value);
if (i.next === null) return {
...i,
value: o
};
if (e === r) return (0, S.Cw)(i.request, "too-many-pages", {
most: r
});
i = await this.follow(i.next, i.request, n);
}
return i;
}
async follow(e, t, n, r = null) {
const [s = "", o = ""] = e.slice(this.#j.api.length).split("?");
const [i = ""] = t.split("?");
const a = `${i}?${o}`;
if (!e.startsWith(`${this.#j.api}/`) || !isSameList(`GET ${s}`, i, r)) return (0, 
S.Cw)(t, "another-list");
return this.#K(a, [], () => this.#J.rest(a, `GET ${e}`, {}, n));
}
get signal() {
return this.#J.signal;
}
get isCancelled() {
return this.#j.signal.aborted;
}
uninterrupted(e) {
return this.#J.uninterrupted(e);
}
async query(e, t, n) {
const r = `GraphQL ${/^query (\w+)/.exec(e)?.[1] ?? "query"}`;
return this.#K(r, [], () => this.#J.graphQl(r, e, t, n));
}
async send(e, t, n) {
const r = this.#J.nameOf(e, t);
return this.#X(r, await this.#J.rest(r, e, t, n, null));
}
async elsewhere(e, t, n, r, s = []) {
return this.#K(e, s, () => this.#J.elsewhere(e, t, n, r));
}
#X(e, t) {
return asAnswered(e, t, this.#j.permissions);
}
async #K(e, t, n) {
if (!this.#Q.question()) {
const t = {
most: this.#Q.mostQuestions
};
const n = {
why: "too-many-questions",
values: t
};
return {
ok: false,
problem: flawed("api.malformed", e, null, n, false).problem
};
}
for (let r = 1; ;r += 1) {
if (this.#Q.isDecision && this.#Q.left <= 0) {
const t = {
seconds: Math.round(this.#E.all / 1e3)
};
const n = {
why: "time-up",
values: t
};
return {
ok: false,
problem: flawed("api.unavailable", e, null, n, false).problem
};
}
const s = await n();
const o = {
turn: r,
left: this.#Q.left,
chance: Math.random()
};
const i = s.ok ? null : waitAfter(s, o, this.#E, t);
if (i === null) return this.#X(e, s);
await (0, q.v)(i, this.signal);
}
}
}
P = Client;
}),
648: ((e, t, n) => {
n.d(t, {
M: () => skewOf,
o: () => TrustedClock
});
var r = n(9466);
const s = 5e3;
const o = 12e4;
const i = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
class TrustedClock {
#Z=[];
#_;
constructor(e) {
this.#_ = e;
}
hear(e, t) {
const n = e !== void 0 && i.test(e) ? Date.parse(e) : Number.NaN;
if (Number.isNaN(n)) return false;
this.#Z.push({
date: (0, r.B9)(n),
came: this.#_(),
request: t
});
return true;
}
now() {
const e = this.#_();
const t = this.#Z.map(t => ({
sample: t,
now: (0, r.tY)(t.date, Math.floor(e - t.came))
}));
const [n, o] = t;
if (n === void 0 || o === void 0) return unknown("", {
why: "few-clocks",
values: {}
});
const i = t.reduce((e, t) => t.now > e.now ? t : e);
const a = t.reduce((e, t) => t.now < e.now ? t : e);
if (i.now - a.now > s) {
const e = Math.round((i.now - a.now) / 1e3);
const t = {
seconds: e,
other: i.sample.request
};
return unknown(a.sample.request, {
why: "clocks-differ",
values: t
});
}
const [u] = t.map(({sample: e}) => e).filter(e => !t.some(t => t.sample.date > e.date)).map(e => e.request).sort();
const c = (0, r.IW)(n.sample.date, ...t.map(({sample: e}) => e.date));
const l = {
kind: "api",
from: `Date: ${u}`,
time: c
};
return {
known: true,
value: i.now,
grade: "verified",
sources: [ l ]
};
}
}
function skewOf(e, t) {
if (Math.abs(e - t) <= o) return null;
return e > t ? "runner-ahead" : "runner-behind";
}
function unknown(e, t) {
const n = {
code: "clock.unverifiable",
request: e,
status: null,
detail: "",
flaw: t
};
return {
known: false,
problem: n
};
}
}),
8244: ((e, t, n) => {
n.d(t, {
v: () => pause
});
function pause(e, t) {
return new Promise((n, r) => {
const stop = () => {
clearTimeout(s);
r(t.reason);
};
const s = setTimeout(() => {
t.removeEventListener("abort", stop);
n();
}, e);
if (t.aborted) stop(); else t.addEventListener("abort", stop, {
once: true
});
});
}
}),
4770: ((e, t, n) => {
n.d(t, {
Q: () => a,
q: () => RepositoryClient
});
var r = n(3619);
var s = n(9339);
var o = n(7827);
const i = "/repos/{owner}/{repo}";
const a = r.Ikc({
hasNextPage: r.zMY(),
endCursor: r.mee(r.YjP())
});
const u = {
page: {
nodes: [],
pageInfo: {
hasNextPage: true,
endCursor: null
}
},
request: ""
};
const c = r.g1P(r.YjP(), r.L5J());
class RepositoryClient {
client;
owner;
name;
id;
constructor(e, {owner: t, name: n, id: r}) {
this.client = e;
this.owner = t;
this.name = n;
this.id = r;
}
numbered(e) {
return new RepositoryClient(this.client, {
owner: this.owner,
name: this.name,
id: e
});
}
get fullName() {
return `${this.owner}/${this.name}`;
}
get(e, t, n, r = []) {
return this.client.get(`GET ${i}${e}`, this.#ee(t), n, r);
}
list(e, t, n, r, s = []) {
return this.client.list(`GET ${i}${e}`, this.#ee(t), n, r, s);
}
send(e, t, n) {
const r = e.replace(" ", ` ${i}`);
return this.client.send(r, this.#ee(t), n);
}
async ask({name: e, takes: t = "", asks: n}, o, i = {}) {
const a = `query ${e}($owner: String!, $name: String!, ${t}) {\n    repository(owner: $owner, name: $name) { ${s.zK} ${n} } }`;
const u = r.Ikc({
repository: o
});
const c = {
owner: this.owner,
name: this.name
};
const l = await this.client.query(a, {
...c,
...i
}, u);
if (!l.ok) return l;
const d = l.value.repository;
return (0, s.wP)(this, d) ? (0, s._2)(l.request) : {
...l,
value: d
};
}
async askEach(e, {name: t, takes: n = "", variables: r, member: s, schema: i, atOnce: a = e.length}) {
const u = new Map;
let l = "";
for (let d = 0; d < e.length; d += a) {
const f = e.slice(d, d + a);
const p = f.map(s);
const h = p.map(([e, t]) => `${e}: ${t}`).join("\n");
const m = await this.ask({
name: t,
takes: n,
asks: h
}, c, r);
if (!m.ok) return m;
l = m.request;
for (const [e, t] of f.entries()) {
const [n = ""] = p[e] ?? [];
const r = i.safeParse(m.value[n]);
if (!r.success) return (0, o.Cw)(l, "unreadable", {
part: n,
fault: "unreadable"
});
u.set(t, r.data);
}
}
return {
ok: true,
value: u,
request: l,
next: null
};
}
async askPages({takes: e, ...t}, n, r, {pageOf: i, pages: a, tooLong: c, known: l = u}) {
const d = [ ...l.page.nodes ];
const f = {
...t,
takes: `${e}, $after: String`
};
let {pageInfo: p} = l.page;
let {request: h} = l;
for (let e = 1; p.hasNextPage; e += 1) {
if (e > a) return (0, o.Cw)(h, c.why, c.values);
const t = p.endCursor;
const u = await this.ask(f, r, {
...n,
after: t
});
if (!u.ok) return u;
h = u.request;
const l = i(u.value);
if (l === null) return (0, s._2)(h);
d.push(...l.nodes);
p = l.pageInfo;
}
return {
ok: true,
value: d,
request: h,
next: null
};
}
#ee(e) {
return {
owner: this.owner,
repo: this.name,
...e
};
}
}
}),
6829: ((e, t, n) => {
n.d(t, {
$V: () => clientFor,
Fw: () => commandClient,
Hx: () => permissionsLine,
Yp: () => onRepository,
_M: () => repositoryOf
});
var r = n(1681);
var s = n(4770);
function repositoryOf(e) {
const {owner: t, name: n, repositoryId: r} = e.context;
return new s.q(clientFor(e), {
owner: t,
name: n,
id: r
});
}
async function onRepository(e, t) {
const n = repositoryOf(e);
try {
return await t(n);
} finally {
n.client.close();
}
}
function commandClient({server: e, api: t, graphql: n}, s) {
return new r.K({
token: s,
api: t,
graphql: n,
server: e,
environment: process.env,
monotonic: () => process.uptime() * 1e3,
signal: (new AbortController).signal
});
}
function clientFor({inputs: e, context: t, signal: n}) {
const s = permissionsLine(e);
return new r.K({
token: e.token,
organisationToken: e.organisationToken,
solutionsToken: e.solutionsToken,
api: t.api,
graphql: t.graphql,
server: t.server,
environment: process.env,
monotonic: () => process.uptime() * 1e3,
signal: n,
...s !== void 0 && {
permissions: s
}
});
}
const o = "actions: read, contents: read, deployments: read, issues: read, pull-requests: read";
const i = "actions: read, contents: read, deployments: write, id-token: write, issues: write";
const a = {
gate: o,
check: "contents: read, pull-requests: write",
announce: i,
approve: i,
evidence: o,
close: "actions: read, contents: read, deployments: read, issues: write",
request: "contents: read, deployments: read, issues: write",
staff: "contents: read, id-token: write, issues: write",
resume: "actions: write, checks: read, contents: read, deployments: read, issues: read, pull-requests: read",
guard: "actions: read, contents: read, deployments: write, issues: read, pull-requests: read",
report: "contents: read, deployments: read, issues: read",
portfolio: "contents: read, deployments: read",
doctor: "actions: read, contents: read"
};
function permissionsLine({mode: e, smtpUrl: t}) {
const n = a[e];
if (n === void 0) return;
const r = e === "gate" && t !== void 0;
return `permissions: { ${r ? n.replace("deployments: read", "deployments: write") : n} }`;
}
}),
2830: ((e, t, n) => {
n.d(t, {
$4: () => graphQlPerson,
C$: () => o,
EW: () => restPerson,
JL: () => l,
Jc: () => i,
W1: () => u,
ng: () => a,
ux: () => isOurBot
});
var r = n(3619);
const s = new Set([ "User", "Bot" ]);
const o = r.Ikc({
login: r.YjP(),
id: r.aig(),
type: r.YjP()
});
const i = r.Ikc({
kind: r.YjP(),
login: r.YjP(),
databaseId: r.lqM(r.mee(r.aig()))
}).check(r.YPB(({kind: e, databaseId: t}) => !s.has(e) || (t ?? null) !== null));
const a = r.mee(i);
const u = "kind: __typename login ... on User { databaseId } ... on Bot { databaseId }\n  ... on Mannequin { databaseId } ... on Organization { databaseId }";
const c = new Set([ "User", "Bot", "Organization", "Mannequin" ]);
function restPerson(e) {
return {
login: e.login,
id: e.id,
type: typeOf(e.type)
};
}
function graphQlPerson(e) {
if (e === null) return {
login: "ghost",
id: null,
type: null
};
const t = e.kind === "Bot" && !e.login.endsWith("[bot]") ? "[bot]" : "";
return {
login: `${e.login}${t}`,
id: e.databaseId ?? null,
type: typeOf(e.kind)
};
}
function typeOf(e) {
return c.has(e) ? e : null;
}
const l = "github-actions[bot]";
function isOurBot(e) {
return e?.login === l && e.type === "Bot";
}
}),
6085: ((e, t, n) => {
n.d(t, {
DE: () => unwrapped,
Md: () => payloadOf,
Pj: () => signedDelivery,
nk: () => o
});
var r = n(3619);
var s = n(3305);
const o = "ezdrav:receipt";
const i = r.g1P(r.YjP(), r.KCZ([ r.YjP(), r.aig(), r.zMY(), r.chJ(), r.YOg(r.YjP()) ]));
const a = r.Ikc({
schema: r.euz(1),
kind: r.k5n([ "announcement", "notification", "withdrawal", "approval", "rejection" ]),
said: i,
token: r.YjP().check(s.Eb(16384))
});
function signedDelivery(e) {
const t = a.safeParse(unwrapped(e));
return t.success ? t.data : null;
}
const u = r.Ikc({
schema: r.aig(),
intervention: r.YjP(),
plan: r.YjP(),
recipients: r.YOg(r.YjP()),
"message-id": r.YjP(),
run: r.YjP(),
server: r.lqM(r.YjP())
});
function payloadOf(e) {
const t = u.safeParse(unwrapped(e));
if (!t.success) return null;
const {schema: n, intervention: r, plan: s, recipients: o, run: i, server: a} = t.data;
const c = t.data["message-id"];
return {
schema: n,
interventionId: r,
planDigest: s,
recipients: o,
messageId: c,
runId: i,
...a !== void 0 && {
mailServer: a
}
};
}
function unwrapped(e) {
let t = e;
for (let e = 0; e < 2 && typeof t === "string"; e += 1) try {
t = JSON.parse(t);
} catch {
return t;
}
return t;
}
}),
834: ((e, t, n) => {
n.d(t, {
$i: () => v,
l2: () => m,
En: () => f,
gh: () => readReceipts
});
var r = n(3619);
var s = n(3305);
var o = n(2830);
var i = n(9339);
function deploymentNumber(e) {
const t = /^\d+:Deployment(\d+)$/.exec(Buffer.from(e, "base64").toString("latin1"));
if (t?.[1] !== void 0) return t[1];
const [, n] = /^DE_([A-Za-z0-9_-]+)$/.exec(e) ?? [];
return n === void 0 ? e : lastOf(Buffer.from(n, "base64url")) ?? e;
}
const a = new Map([ [ 204, 1 ], [ 205, 2 ], [ 206, 4 ], [ 207, 8 ] ]);
function lastOf(e) {
if (e[0] !== 147) return null;
let t = null;
let n = 1;
for (let r = 0; r < 3; r += 1) {
const r = e[n] ?? 255;
const s = r < 128 ? 0 : a.get(r);
if (s === void 0 || n + s >= e.length) return null;
const o = e.subarray(s === 0 ? n : n + 1, n + 1 + s).toString("hex");
t = String(BigInt(`0x${o}`));
n += 1 + s;
}
return n === e.length ? t : null;
}
var u = n(6085);
var c = n(4770);
var l = n(1028);
var d = n(7827);
const f = "ezdrav-announcement";
const p = r.Ikc({
state: r.YjP(),
createdAt: l.u,
creator: o.Jc
});
const h = r.Ikc({
id: r.YjP().check(s.m9(1)),
task: r.YjP(),
environment: r.euz(f),
commitOid: r.YjP(),
payload: r.mee(r.YjP()),
createdAt: l.u,
creator: o.Jc,
repository: r.Ikc({
nameWithOwner: r.YjP()
}),
statuses: r.Ikc({
nodes: r.YOg(p),
pageInfo: r.Ikc({
hasNextPage: r.zMY()
})
}),
otherEnd: r.Ikc({
nodes: r.YOg(p)
})
});
const m = r.Ikc({
nodes: r.YOg(h),
pageInfo: c.Q
});
const g = `state createdAt creator { ${o.W1} }`;
const v = deployments("");
function deployments(e) {
return `deployments(environments: ["${f}"], first: 100, ${e}\n    orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { hasNextPage endCursor } nodes {\n    id task environment commitOid payload createdAt creator { ${o.W1} }\n    repository { nameWithOwner }\n    statuses(first: 50) { pageInfo { hasNextPage } nodes { ${g} } }\n    otherEnd: statuses(last: 50) { nodes { ${g} } } } }`;
}
const w = {
name: "Receipts",
takes: "$after: String!",
asks: deployments("after: $after,")
};
const y = r.X$i(i.dD, {
deployments: m
});
const k = 5;
async function readReceipts(e, t, n) {
const r = [];
let s = t;
let a = "GraphQL Repository";
for (let t = 1; ;t += 1) {
const u = s.nodes.find(e => isBuried(e, n));
if (u !== void 0) {
const e = deploymentNumber(u.id);
return (0, d.Cw)(a, "too-many-statuses", {
receipt: e
});
}
const c = s.nodes.some(t => t.repository.nameWithOwner.toLowerCase() !== e.fullName.toLowerCase());
if (c) return (0, i._2)(a);
const l = s.nodes.flatMap(e => receiptOf(e) ?? []);
r.push(...l);
if (l.some(e => (0, o.ux)(e.creator) && n(e)) || !s.pageInfo.hasNextPage) return {
ok: true,
value: r,
request: a,
next: null
};
if (t === k) return (0, d.Cw)(a, "too-many-receipts", {
most: k * 100
});
const f = {
after: s.pageInfo.endCursor
};
const p = await e.ask(w, y, f);
if (!p.ok) return p;
s = p.value.deployments;
a = p.request;
}
}
function statusesOf({statuses: e, otherEnd: t}) {
return [ ...e.nodes, ...t.nodes ];
}
const b = new Set([ "SUCCESS", "FAILURE", "ERROR" ]);
function decidingOf(e) {
const [t = null] = statusesOf(e).filter(({state: e, creator: t}) => b.has(e) && (e !== "SUCCESS" || (0, 
o.ux)((0, o.$4)(t)))).toSorted((e, t) => e.createdAt - t.createdAt || Number(e.state === "SUCCESS") - Number(t.state === "SUCCESS"));
return t;
}
function deliveryOf(e) {
const t = decidingOf(e);
return t?.state === "SUCCESS" ? t.createdAt : null;
}
function isBuried(e, t) {
if (!e.statuses.pageInfo.hasNextPage || deliveryOf(e) !== null) return false;
const n = receiptOf(e);
return n !== null && (0, o.ux)(n.creator) && t({
...n,
deliveredAt: n.createdAt
});
}
const O = {
"ezdrav:announcement": "announcement",
"ezdrav:notification": "notification",
"ezdrav:withdrawal": "withdrawal"
};
function receiptOf(e) {
if (e.task === u.nk) return signedOf(e);
const t = O[e.task];
if (t === void 0) return null;
const n = deliveryOf(e);
const r = !e.statuses.pageInfo.hasNextPage;
if (r && n === null && isGivenUp(e)) return null;
return {
kind: t,
...madeOf(e),
payload: (0, u.Md)(e.payload),
deliveredAt: n
};
}
function isGivenUp(e) {
const t = decidingOf(e);
return t !== null && t.state !== "SUCCESS";
}
function signedOf(e) {
const t = (0, u.Pj)(e.payload);
if (t === null) return null;
const {kind: n, said: r, token: s} = t;
return {
kind: n,
...madeOf(e),
payload: (0, u.Md)(r),
deliveredAt: null,
signed: {
kind: n,
payload: r,
token: s
}
};
}
function madeOf(e) {
return {
id: deploymentNumber(e.id),
repository: e.repository.nameWithOwner,
environment: e.environment,
creator: (0, o.$4)(e.creator),
commit: e.commitOid,
createdAt: e.createdAt
};
}
}),
8328: ((e, t, n) => {
n.d(t, {
Dm: () => w,
NT: () => h,
Nu: () => readRepository,
Py: () => treeFile,
R$: () => f,
RR: () => listing,
Z9: () => provenTexts,
qq: () => readRepositoryFiles,
qw: () => v
});
var r = n(3619);
var s = n(1346);
var o = n(9339);
var i = n(834);
var a = n(69);
var u = n(7827);
const c = r.Ikc({
name: r.YjP(),
mode: r.aig(),
type: r.YjP(),
oid: r.YjP(),
size: r.aig()
});
function isWholeFolder(e) {
return e.type !== "tree" || Array.isArray(e.object?.entries);
}
const l = r.X$i(c, {
object: r.mee((0, s.yS)(c))
}).check(r.YPB(isWholeFolder));
const d = r.Ikc({
mode: r.aig(),
type: r.YjP(),
oid: r.YjP(),
object: r.mee((0, s.yS)(l))
}).check(r.YPB(isWholeFolder));
const f = r.mee(d);
const p = (0, s.yS)(r.Ikc({
object: s.NQ
}));
const h = r.mee(r.Ikc({
object: r.mee(p)
}));
const m = r.X$i(o.dD, {
visibility: r.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
defaultBranchRef: r.Ikc({
name: r.YjP(),
target: r.Ikc({
oid: r.YjP(),
file: f,
texts: h,
interventions: h
})
}),
ref: r.lqM(r.mee(a.vw)),
alike: r.lqM(r.mee(r.Ikc({
name: r.YjP()
}))),
deployments: r.lqM(i.l2)
});
const g = "name mode type oid size";
const v = `file(path: ".ezdrav") { mode type oid object { ... on Tree {\n  entries { ${g} object { ... on Tree { entries { ${g} } } } } } } }`;
const w = `{ object { ... on Tree { entries { object { ${s.we} } } } } }`;
async function readRepositoryFiles(e) {
return readState(e, null, "");
}
async function readRepository(e, t) {
const n = await readState(e, t, i.$i);
if (!n.ok) return n;
const {deployments: r} = n.value;
if (r === void 0) return (0, u.Cw)(n.request, "unreadable", {
part: "deployments",
fault: "unreadable"
});
return {
...n,
value: {
...n.value,
deployments: r
}
};
}
async function readState(e, t, n) {
const r = t?.replace("refs/tags/", "refs/heads/") ?? null;
const s = {
name: "Repository",
takes: t === null ? "" : "$ref: String!, $alike: String!",
asks: `visibility defaultBranchRef { name target { oid ... on Commit { ${v}\n      texts: file(path: ".ezdrav") ${w}\n      interventions: file(path: ".ezdrav/interventions") ${w} } } }\n      ${t === null ? "" : `${a.Dk} alike: ref(qualifiedName: $alike) { name }`} ${n}`
};
const o = t === null ? {} : {
ref: t,
alike: r
};
const i = await e.ask(s, m, o);
if (!i.ok) return i;
if (t !== null && (i.value.ref === void 0 || i.value.alike === void 0)) return (0, 
u.Cw)(i.request, "tag-not-told");
const {databaseId: c, defaultBranchRef: l, ref: d, alike: f, deployments: p, ...h} = i.value;
const {target: g} = l;
return {
...i,
value: {
...h,
...p !== void 0 && {
deployments: p
},
id: c,
defaultBranch: l.name,
tip: g.oid,
files: listing(g.file),
blobs: provenTexts(g.texts, g.interventions),
tag: t === null ? null : (0, a.MI)(t, d ?? null),
branchNamedAlike: (f ?? null) !== null
}
};
}
function provenTexts(...e) {
const t = e.flatMap(e => e?.object?.entries ?? []);
return new Map(t.flatMap(({object: e}) => {
const t = e?.oid;
const n = t === void 0 ? null : (0, s.CE)(t, e);
return t === void 0 || n === null ? [] : [ [ t, n ] ];
}));
}
function listing(e) {
if (e === null) return [];
const t = e.object?.entries;
if (!t) return [ treeFile(".ezdrav", {
...e,
size: 0
}) ];
return t.flatMap(e => {
const t = `.ezdrav/${e.name}`;
const n = e.object?.entries ?? [];
return [ treeFile(t, e), ...n.map(e => treeFile(`${t}/${e.name}`, e)) ];
});
}
function treeFile(e, t) {
const n = t.type === "tree" || t.type === "commit" ? t.type : "blob";
return {
path: e,
type: n,
mode: t.mode.toString(8).padStart(6, "0"),
oid: t.oid,
size: t.size
};
}
}),
69: ((e, t, n) => {
n.d(t, {
Dk: () => u,
MI: () => peeled,
vw: () => a,
zW: () => readTag
});
var r = n(3619);
var s = n(9339);
const o = 6;
const i = r.Ikc({
kind: r.YjP(),
oid: r.YjP(),
target: r.lqM(r.RZV(() => i))
});
const a = r.Ikc({
prefix: r.YjP(),
name: r.YjP(),
target: i
});
const u = `ref(qualifiedName: $ref) { prefix name ${following(o)} }`;
function following(e) {
const t = e === 1 ? "" : ` ... on Tag { ${following(e - 1)} }`;
return `target { kind: __typename oid${t} }`;
}
async function readTag(e, t) {
const n = {
name: "Tag",
takes: "$ref: String!",
asks: u
};
const o = r.X$i(s.dD, {
ref: r.mee(a)
});
const i = await e.ask(n, o, {
ref: t
});
return i.ok ? {
...i,
value: peeled(t, i.value.ref)
} : i;
}
function peeled(e, t) {
const n = t !== null && `${t.prefix}${t.name}` === e ? t : null;
const r = [];
for (let e = n?.target; e !== void 0; e = e.target) r.push(e);
const s = r.at(-1);
return {
commit: s?.kind === "Commit" ? s.oid : null,
objects: r.map(e => e.oid),
goesOn: s?.kind === "Tag"
};
}
}),
1028: ((e, t, n) => {
n.d(t, {
u: () => a
});
var r = n(3619);
var s = n(3305);
var o = n(9466);
const i = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const a = r.FsL(r.YjP().check(s.Fk(i), r.YPB(e => !Number.isNaN(Date.parse(e)))), r.pdi(e => (0, 
o.B9)(Date.parse(e))));
}),
9754: ((e, t, n) => {
n.d(t, {
A3: () => dismissalsIn,
Bx: () => l,
O8: () => pullComments,
gp: () => readPullComments,
i8: () => d,
rM: () => c
});
var r = n(3619);
var s = n(2830);
var o = n(5274);
var i = n(9339);
var a = n(4770);
var u = n(1028);
const c = r.Ikc({
nodes: r.YOg(r.Ikc({
createdAt: u.u,
previousReviewState: r.k5n([ "APPROVED", "CHANGES_REQUESTED", "DISMISSED", "COMMENTED", "PENDING" ]),
actor: s.ng,
pullRequestCommit: r.mee(r.Ikc({
id: r.YjP()
})),
review: r.mee(r.Ikc({
fullDatabaseId: r.mee(r.YjP())
}))
}))
});
const l = `dismissals: timelineItems(itemTypes: [REVIEW_DISMISSED_EVENT], last: 50) { nodes {\n  ... on ReviewDismissedEvent { createdAt previousReviewState actor { ${s.W1} }\n    pullRequestCommit { id } review { fullDatabaseId } } } }`;
function dismissalsIn({nodes: e}) {
return new Map(e.map(({createdAt: e, previousReviewState: t, actor: n, pullRequestCommit: r, review: o}) => {
const i = (0, s.$4)(n).type === "Bot";
const a = i || r !== null ? "nobody" : "person";
const u = {
at: e,
by: a,
from: t
};
return [ o?.fullDatabaseId ?? "", u ];
}));
}
const d = r.Ikc({
pageInfo: a.Q,
nodes: r.YOg(o.Cc)
});
const pullComments = e => `comments(${e}) { pageInfo { hasNextPage endCursor } nodes { ${o.YK} } }`;
const f = 5;
const p = {
name: "PullComments",
takes: "$number: Int!",
asks: `pullRequest(number: $number) { ${pullComments("first: 100, after: $after")} }`
};
const h = r.X$i(i.dD, {
pullRequest: r.Ikc({
comments: d
})
});
async function readPullComments(e, t, n) {
const r = await e.askPages(p, {
number: t
}, h, {
pageOf: ({pullRequest: e}) => e.comments,
pages: f,
tooLong: {
why: "too-many-comments",
values: {
most: f * 100
}
},
...n && {
known: {
page: n,
request: "GraphQL Pulls"
}
}
});
const s = (0, i.dT)(r, ({url: t}) => (0, i.vO)(e, t));
if (!s.ok) return s;
const a = s.value.map(e => ({
kind: "pull-comment",
...(0, o.vm)(e),
viaApp: false
}));
return {
...s,
value: a
};
}
}),
7934: ((e, t, n) => {
n.d(t, {
Ry: () => findIssue,
SQ: () => readApprovalComments,
_O: () => listedAccounts,
ux: () => approvalEvidenceOf
});
var r = n(4789);
var s = n(6515);
var o = n(5987);
function approvalEvidenceOf(e, t, n, s = new Set) {
if (!n.ok) return {
known: false,
problem: n.problem
};
const i = (t?.reviews ?? []).map(({file: t, plans: n, ...r}) => {
const i = t === null ? null : (0, o.G9)(e.path, t);
const a = n.some(e => s.has(e));
return {
...r,
planDigest: a ? e.planDigest : i?.planDigest ?? null
};
});
const a = n.value.filter(({body: e}) => (0, r.Hs)(e));
return {
known: true,
value: [ ...i, ...t?.comments ?? [], ...n.value ],
grade: "verified",
sources: [ ...t === null ? [] : [ {
kind: "api",
from: "GraphQL Pulls",
id: t.url
} ], ...n.request === "" ? [] : [ {
kind: "api",
from: n.request
} ], ...i.map(({id: e, submittedAt: t}) => ({
kind: "api",
from: "GraphQL Pulls",
id: e,
time: t
})), ...a.map(({id: e, createdAt: t}) => ({
kind: "api",
from: n.request,
id: e,
time: t
})) ]
};
}
async function readApprovalComments(e, t) {
if (!t.ok) return t;
if (t.value === null) return {
...t,
value: []
};
return (0, r.dp)(e, t.value.number);
}
function listedAccounts({approvers: e}) {
return (0, s.s1)(e.client).length + (0, s.s1)(e["ezdrav-ict"]).length;
}
async function findIssue(e, t, n) {
if (listedAccounts(t) === 0) return {
ok: true,
value: null,
request: "",
next: null
};
return (0, r.r4)(await n(), e.intervention.id);
}
})
};
