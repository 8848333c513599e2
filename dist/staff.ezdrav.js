import { modules as e } from "./shared.ezdrav.js";

export const id = 9995;

export const ids = [ 9995, 5630, 8432, 9381 ];

export const modules = {
...e,
9019: ((e, n, t) => {
t.d(n, {
p: () => readOwnComments
});
var s = t(3619);
var o = t(3305);
var r = t(2830);
var i = t(1346);
var a = t(4036);
var u = t(9339);
var l = t(7827);
const c = s.X$i(a.TF, {
fullDatabaseId: s.YjP().check(o.Fk(/^\d{1,15}$/)),
body: s.YjP(),
author: r.ng
});
const d = s.Ikc({
totalCount: s.aig(),
nodes: s.YOg(c)
});
const f = s.Ikc({
head: d,
tail: d
});
const m = `fullDatabaseId body author { ${r.W1} } ${a.GF}`;
const p = `totalCount nodes { ${m} }`;
const w = 20;
const k = 30;
const g = 20;
const h = 50;
async function readOwnComments(e, n, t, s) {
const o = new Map;
let r = "";
for (let a = 0; a < t.length; a += h) {
const c = t.slice(a, a + h);
const d = c.map(e => `i${e}: issue(number: ${e}) {\n        head: comments(first: ${w}) { ${p} } tail: comments(last: ${k}) { ${p} } }`);
const m = `query StaffComments($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${u.zK} ${d.join("\n")} } }`;
const g = await e.query(m, (0, u._M)(n), i.Ru);
if (!g.ok) return g;
r = g.request;
if ((0, u.wP)(n, g.value.repository)) return (0, u._2)(r);
for (const t of c) {
const i = f.safeParse(g.value.repository[`i${t}`]);
if (!i.success) return (0, l.O)(r, "unreadable", {
part: `i${t}`,
fault: "unreadable"
});
const {head: a, tail: u} = i.data;
const c = ownOf([ ...a.nodes, ...u.nodes ]);
o.set(t, c);
if (a.totalCount <= w + k || !s(c)) continue;
const d = await readAll(e, n, t);
if (!d.ok) return d;
o.set(t, d.value);
}
}
return {
ok: true,
value: o,
request: r,
next: null
};
}
const b = s.Ikc({
repository: s.X$i(u.lz, {
issue: s.Ikc({
comments: s.Ikc({
nodes: s.YOg(c),
pageInfo: s.Ikc({
hasNextPage: s.zMY(),
endCursor: s.mee(s.YjP())
})
})
})
})
});
async function readAll(e, n, t) {
const s = `query AllComments($owner: String!, $name: String!, $number: Int!, $after: String) {\n    repository(owner: $owner, name: $name) { ${u.zK} issue(number: $number) {\n    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor }\n      nodes { ${m} } } } } }`;
const o = [];
let r = null;
for (let i = 1; i <= g; i += 1) {
const i = await e.query(s, {
...(0, u._M)(n),
number: t,
after: r
}, b);
if (!i.ok) return i;
const a = i.value.repository;
if ((0, u.wP)(n, a)) return (0, u._2)(i.request);
o.push(...a.issue.comments.nodes);
const {pageInfo: l} = a.issue.comments;
if (!l.hasNextPage) return {
...i,
value: ownOf(o)
};
r = l.endCursor;
}
return (0, l.O)("GraphQL AllComments", "too-many-comments", {
most: g * 100
});
}
function ownOf(e) {
const n = new Map;
for (const t of e) {
const {login: e, type: s} = (0, r.$4)(t.author);
if (e !== a.JL || s !== "Bot") continue;
const o = Number(t.fullDatabaseId);
n.set(o, {
id: o,
body: t.body,
edited: (0, a.YM)(t)
});
}
return [ ...n.values() ].sort((e, n) => e.id - n.id);
}
}),
55: ((e, n, t) => {
t.r(n);
t.d(n, {
staff: () => staff_staff
});
var s = t(9466);
var o = t(7209);
var r = t(4872);
var i = t(7183);
const a = [ "left", "gone", "no-write-access", "no-member", "contract-ended" ];
const u = 35;
function contractEnd(e, n) {
if (e === void 0 || e === null) return null;
const t = (0, o.l$)((0, o.fi)(e, 1), "00:00");
return t <= n ? t : null;
}
function goneEntries({roster: e, earlier: n}, t) {
const s = new Map(e.staff.map(e => [ e.ref, [ e ] ]));
return n.flatMap(({staff: e}) => e.filter(e => {
const n = s.get(e.ref) ?? [];
s.set(e.ref, [ ...n, e ]);
return n.every(n => (0, r.Rm)(n, e)) && !(0, i.xK)(e, t);
}));
}
function firstBearersFirst(e) {
const n = new Map;
for (const t of e) n.set(t.ref, [ t, ...n.get(t.ref) ?? [] ]);
return [ ...n.values() ].flat();
}
function departures(e) {
const {now: n, roster: t} = e;
const s = t.staff.filter(e => !(0, i.xK)(e, n));
const o = new Set(t.staff.map(({ref: e}) => e));
return [ ...firstBearersFirst(goneEntries(e, n)).map(n => {
const t = departureOf(n, true, e);
return o.has(n.ref) ? {
...t,
succeeded: true
} : t;
}), ...s.map(n => departureOf(n, false, e)) ].filter(({signals: e}) => e.length > 0);
}
function departureOf(e, n, t) {
const {now: s, writers: o, members: r, contractEnds: u} = t;
const {github: l} = e;
const c = contractEnd(u, s);
const d = {
left: (0, i.SR)(e, s),
gone: n,
"no-write-access": l?.write === true && o !== null && !o.has(l.id),
"no-member": l !== void 0 && r !== null && !r.has(l.id),
"contract-ended": c !== null
};
return {
ref: e.ref,
member: e,
signals: a.filter(e => d[e]),
departed: d.left ? (0, i.XL)(e) : c
};
}
function unseen(e, {writers: n, members: t, contractEnds: s}) {
return e.filter(e => e === "no-write-access" && n === null || e === "no-member" && t === null || e === "contract-ended" && s === null);
}
function lapseOf(e, n, t) {
const between = (e, n) => (0, s.IW)(e, n) - e;
return {
leftToTold: n === null ? null : between(e, n),
toldToConfirmed: n === null ? null : between(n, t),
leftToConfirmed: between(e, t)
};
}
function personOf({github: e}) {
return e === void 0 ? null : e.id % 99991;
}
function refOfKey(e) {
return e.replace(/\+\d+$/, "");
}
function allDepartures(e, n) {
const t = departures(e);
const s = new Map;
const o = new Set;
for (const e of [ true, false ]) for (const r of t.filter(e => !s.has(e))) {
const t = n.find(n => !o.has(n) && isOf(n, r, e));
if (t === void 0) continue;
s.set(r, t);
o.add(t);
}
const r = new Set(n.map(({key: e}) => e));
const i = t.map(n => {
const t = s.get(n);
if (t === void 0) return {
...n,
key: freeKey(n.ref, r),
before: null
};
const o = unseen(t.signals, e);
const i = a.filter(e => n.signals.includes(e) || o.includes(e));
return {
...n,
key: t.key,
signals: i,
before: beforeOf(t)
};
});
const u = new Set(i.map(({key: e}) => e));
const l = n.filter(e => !u.has(e.key)).flatMap(n => {
const t = rememberedDeparture(n, e);
if (t === null) return [];
return [ [ n.key, {
...t,
key: n.key,
before: beforeOf(n)
} ] ];
});
return [ ...i, ...new Map(l).values() ];
}
function beforeOf({asks: e}) {
return e ? "question" : "letter";
}
function isOf({key: e, person: n}, {ref: t, member: s}, o) {
if (refOfKey(e) !== t) return false;
const r = personOf(s);
return n !== null && r !== null ? n === r : !o;
}
function freeKey(e, n) {
let t = e;
for (let s = 2; n.has(t); s += 1) t = `${e}+${s}`;
n.add(t);
return t;
}
function rememberedDeparture(e, n) {
const t = refOfKey(e.key);
const s = n.roster.staff.some(e => e.ref === t);
const o = {
ref: t,
member: {
ref: t
},
signals: [ "gone" ],
departed: null,
...s && {
succeeded: s
}
};
const r = entryOf(e, n);
if (r === void 0) return o;
if ((0, i.xK)(r, n.now)) return null;
const a = unseen(e.signals, n);
if (a.length > 0) return {
ref: t,
member: r,
signals: a,
departed: null
};
return isReused(e, r, n.now) ? o : null;
}
function entryOf({key: e, person: n}, {roster: t, earlier: s}) {
const o = refOfKey(e);
const r = [ t, ...s ].flatMap(({staff: e}) => e).filter(e => e.ref === o);
return r.find(e => {
const t = personOf(e);
return n === null || t === null || t === n;
});
}
function isReused({signals: e, person: n, noticed: t}, o, r) {
if (!e.includes("gone")) return false;
const i = n !== null && personOf(o) === n;
const a = t !== null && (0, s.tY)(t, u * 24 * s.dp) > r;
return !i && !a;
}
const l = [ "leaving", "way-out", "way-in", "in", "out" ];
function staffRows(e, n, t, s, o) {
const isHere = ({ref: n, succeeded: t}) => t !== true && e.staff.some(e => e.ref === n);
const r = new Map(n.filter(isHere).map(e => [ e.ref, e ]));
const a = new Map(t.map(e => [ e.ref, e ]));
const u = n.filter(e => !isHere(e));
const c = [ ...e.staff.map(e => [ e, r.get(e.ref) ]), ...u.map(e => [ e.member, e ]) ];
const d = c.map(([e, n]) => {
const {ref: t, role: r} = e;
const u = a.get(t);
const l = placeOf(e, n, u, o);
const c = n !== void 0 ? s("departure", n.key) : u !== void 0 ? s("newcomer", t) : null;
const d = l === "way-out" ? (0, i.XL)(e) : n?.departed ?? c?.noticed ?? null;
return {
ref: t,
role: r,
place: l,
signals: n?.signals ?? [],
missing: u?.missing ?? [],
since: d,
issue: c?.issue ?? null,
letter: c?.letter ?? {
kind: "not-due"
}
};
});
return d.toSorted((e, n) => l.indexOf(e.place) - l.indexOf(n.place) || (e.since ?? o) - (n.since ?? o) || (e.ref < n.ref ? -1 : 1));
}
function placeOf(e, n, t, s) {
if (n !== void 0) return "leaving";
if ((0, i.xK)(e, s)) return "out";
if ((0, i.XL)(e) !== null) return "way-out";
return t === void 0 ? "in" : "way-in";
}
const c = new Set([ "no-write-access", "no-member" ]);
function isByGitHubAlone(e) {
return e.every(e => c.has(e));
}
const d = 2;
function questionsOf(e, n) {
const t = e.filter(({signals: e}) => !e.includes("left"));
const s = t.filter(({signals: e}) => isByGitHubAlone(e));
const o = t.filter(({signals: e, before: n}) => !isByGitHubAlone(e) && n !== "letter");
const isMuch = e => e * 4 > n;
const r = o.length > d || isMuch(o.length) ? o : o.filter(({before: e}) => e === "question");
const i = s.length > d && isMuch(s.length);
const isTogether = ({before: e}) => i && e === null;
return {
each: new Set([ ...s.filter(e => !isTogether(e)), ...r ]),
together: s.filter(isTogether)
};
}
var f = t(7674);
const m = "ezdrav-staff";
const p = [ "departure", "newcomer", "contract-end", "question" ];
const w = /^<!-- ezdrav:([a-z-]+):(\S*) -->$/;
function mark(e, n) {
return `\x3c!-- ezdrav:${e}:${n} --\x3e`;
}
function timeMark(e, n) {
return mark(e, n === null ? "" : (0, s.tK)(n));
}
function marked(e, n) {
return e.split(/\r?\n/).flatMap(e => {
const [, t, s = ""] = w.exec(e.trim()) ?? [];
return t === n ? [ s ] : [];
});
}
function markedTime(e, n) {
const [t = ""] = marked(e, n);
const s = (0, f.p)(t);
return s.ok ? s.instant : null;
}
function markedPerson(e) {
const [n = ""] = marked(e, "person");
return /^\d{1,5}$/.test(n) ? Number(n) : null;
}
function concernOf(e) {
for (const n of p) {
const [t] = marked(e, n);
if (t !== void 0) return {
kind: n,
of: t
};
}
return null;
}
const k = [ "eligibility-checked", "statement-signed", "role", "company" ];
function newcomers(e, n, t) {
return e.staff.filter(e => !n.has(e.ref)).filter(e => !(0, i.kR)(e, t) && !(0, i.SR)(e, t) && !(0, 
i.xK)(e, t)).map(e => ({
ref: e.ref,
member: e,
missing: k.filter(n => !isThere(e, n, t)),
requested: e.account?.requested ?? null
}));
}
function isThere(e, n, t) {
const s = e[n];
if (s === void 0) return false;
const r = n === "eligibility-checked" || n === "statement-signed";
return r ? s <= (0, o.gD)(t) : s.trim() !== "";
}
function isSettled({body: e}) {
return marked(e, "settled").length > 0;
}
function standingIssue(e, n, t) {
const s = e.filter(({body: e}) => isAbout(e, n)).filter(e => e.state === "open" || marked(e.body, "twin-of").length === 0).filter(e => !isSettled(e) || isSameLeaving(e, t)).toSorted((e, n) => e.number - n.number);
const [o = null, ...r] = s;
return {
issue: o,
twins: r.filter(({state: e}) => e === "open")
};
}
function isAbout(e, {kind: n, of: t}) {
const s = concernOf(e);
return s?.kind === n && s.of === t;
}
function isSameLeaving({body: e}, n) {
return n !== null && markedTime(e, "left") === n;
}
var g = t(2544);
var h = t(9019);
var b = t(1718);
var y = t(6241);
var v = t(4391);
var O = t(3753);
var $ = t(2921);
function unknowableSentence({what: e, problem: n}, t) {
const {summary: s} = (0, $.w)(t).staff;
return [ s.unknowable[e], ...asked(n, t) ].join(" ");
}
function undoneSentence({what: e, of: n, problem: t}, s) {
const {summary: o} = (0, $.w)(s).staff;
return [ o.undone[e]((0, v.TL)(n ?? "")), ...asked(t, s) ].join(" ");
}
function asked(e, n) {
if (e === null) return [];
const t = (0, $.w)(n);
const {summary: s} = t.staff;
const {request: o, status: r, permission: i, permissions: a} = e;
return [ r === null ? s.noAnswer((0, v.TL)(o)) : s.answered((0, v.TL)(o), String(r)), ...i === void 0 ? [] : [ s.permission((0, 
v.TL)(i)) ], ...a === void 0 ? [] : [ t.announce.permissions((0, v.TL)(a)) ] ];
}
function countsLine(e, n) {
const {counts: t} = (0, $.w)(n).staff.summary;
const s = [ "leaving", "way-out", "way-in", "in", "out" ];
return s.map(n => ({
place: n,
count: e.filter(e => e.place === n).length
})).filter(({count: e}) => e > 0).map(({place: e, count: n}) => t[e](n)).join(" · ");
}
const I = [ "made", "reopened", "updated", "closed", "twins", "reminded", "sent" ];
function deedsLine(e, n) {
const {deeds: t, nothingDone: s} = (0, $.w)(n).staff.summary;
const o = I.filter(n => e[n] > 0).map(n => t[n](e[n]));
return o.length === 0 ? s : o.join(", ");
}
function waitOf({place: e, since: n}, t, s) {
if (n === null || t.now === null) return "";
const {moments: o} = (0, $.w)(s);
if (e === "way-out") return (0, $.w)(s).staff.summary.until(o.length(n - t.now, "up"));
return o.length(Math.max(0, t.now - n), "down");
}
function standingOf(e, n) {
const {summary: t, departure: s} = (0, $.w)(n).staff;
const {moments: o} = (0, $.w)(n);
const {letter: r} = e;
const i = [ ...e.signals.map(e => s.signals[e]), ...e.missing.map(e => (0, v.TL)(e)) ];
switch (r.kind) {
case "told":
return [ ...i, t.letterTold[r.how](o.when(r.at, null)) ];

case "asked":
return [ ...i, t.letterAsked(o.onDay(r.on)) ];

case "not-sent":
return [ ...i, t.hindrances[r.why] ];

case "not-due":
return i;
}
}
const S = 20;
function numbered(e) {
return e.slice(0, S).map(e => `#${e}`).join(", ");
}
function signingSentence({demanded: e, why: n}, t) {
const {staff: s, values: o} = (0, $.w)(t);
const {signing: r} = s.summary;
return e ? r.demanded(r.why[n] ?? o[n] ?? n) : r.missing;
}
function remarksOf(e, n) {
const {summary: t} = (0, $.w)(n).staff;
const {moments: s} = (0, $.w)(n);
const {roster: o, isPublic: r, membership: i, contractEnded: a, contractIssue: u, edited: l, foreign: c, signing: d, rows: f} = e;
const m = u === null ? "" : ` (#${u})`;
return [ ...o === "none" ? [ t.noRoster ] : [], ...o === "invalid" ? [ t.invalidRoster ] : [], ...o === "kept" && f.length === 0 ? [ t.nobody ] : [], ...a === null ? [] : [ t.contractEnded(s.onDay(a), m) ], ...l.length === 0 ? [] : [ t.edited(numbered(l)) ], ...c.length === 0 ? [] : [ t.foreign(numbered(c)) ], ...d === null ? [] : [ signingSentence(d, n) ], ...r ? [ t.isPublic ] : [], ...o === "kept" && i === "not-asked" ? [ t.membershipNotAsked ] : [] ];
}
var T = t(1114);
const x = 100;
const L = 400;
function isComplete({unknowable: e, undone: n, roster: t}) {
return e.length === 0 && n.length === 0 && t !== "invalid";
}
function staffSummary(e, n, t) {
const {summary: s} = (0, $.w)(t).staff;
const {rows: o, unknowable: r, undone: i, deeds: a} = e;
const u = o.filter(({place: e}) => e !== "in" && e !== "out");
const l = isComplete(e);
return `${(0, T.Bv)([ `## ${l ? "✅" : "⛔"} ${l ? s.title : s.titleUndone}`, o.length === 0 ? "" : (0, 
T.FY)(countsLine(o, t)), ...remarksOf(e, t).map(T.FY), ...listed(s.unknowableTitle, r.map(e => unknowableSentence(e, t))), ...listed(s.undoneTitle, i.map(e => undoneSentence(e, t))), ...n.length === 0 ? [] : [ faults(n, t) ], u.length === 0 ? "" : peopleTable(u, e, t), others(o.filter(({place: e}) => e === "in"), t), (0, 
T.FY)(`${s.deedsTitle}: ${deedsLine(a, t)}`) ])}\n`;
}
function staffText(e, n, t) {
const {summary: s} = (0, $.w)(t).staff;
const {rows: o, unknowable: r, undone: i, deeds: a} = e;
const u = o.filter(({place: e}) => e !== "in" && e !== "out");
const plain = e => (0, v.M_)(e, [ "", "" ]);
return [ isComplete(e) ? s.title : s.titleUndone, ...o.length === 0 ? [] : [ countsLine(o, t) ], ...remarksOf(e, t), ...r.map(e => `${s.unknowableTitle}: ${unknowableSentence(e, t)}`), ...i.map(e => `${s.undoneTitle}: ${undoneSentence(e, t)}`), ...n.slice(0, x).map(e => faultLine(e, t)), ...u.slice(0, x).map(n => [ `${n.ref}: ${s.places[n.place]}`, waitOf(n, e, t), n.issue === null ? "" : `#${n.issue}`, ...standingOf(n, t) ].filter(e => e !== "").join(", ")), ...u.length > x ? [ s.more(u.length - x) ] : [], `${s.deedsTitle}: ${deedsLine(a, t)}` ].map(plain).join("\n");
}
function listed(e, n) {
return n.length === 0 ? [] : [ `### ${e}`, (0, T.Ci)(n.slice(0, x), "ul") ];
}
function faults(e, n) {
return (0, T.Ci)(e.slice(0, x).map(e => faultLine(e, n)), "ul");
}
function faultLine(e, n) {
const {file: t, line: s, column: o} = e;
return `${t}:${s}:${o}: ${(0, O.Dh)(e, n)}`;
}
function peopleTable(e, n, t) {
const {summary: s} = (0, $.w)(t).staff;
const o = s.columns.map(e => `<th align="left">${(0, v.js)(e)}</th>`);
const r = e.slice(0, x).map(e => {
const o = [ (0, v.h8)(e.ref), (0, v.js)(s.places[e.place]), (0, v.js)(waitOf(e, n, t)), e.issue === null ? "" : `#${e.issue}`, standingOf(e, t).map(v.hy).join("<br>") ];
return `<tr>${o.map(e => `<td>${e}</td>`).join("")}</tr>`;
});
const i = e.length - r.length;
const a = i > 0 ? [ `<tr><td colspan="5">${(0, v.js)(s.more(i))}</td></tr>` ] : [];
return [ "<table>", `<tr>${o.join("")}</tr>`, ...r, ...a, "</table>" ].join("\n");
}
function others(e, n) {
if (e.length === 0) return "";
const {summary: t} = (0, $.w)(n).staff;
const s = e.length - L;
return [ `<details><summary>${(0, v.js)(t.others(e.length))}</summary>`, `<p>${e.slice(0, L).map(({ref: e}) => (0, 
v.h8)(e)).join(" ")}${s > 0 ? ` ${(0, v.js)(t.more(s))}` : ""}</p>`, "</details>" ].join("\n");
}
function staffJson(e, n, t, o) {
const {now: r, contractEnded: i, contractIssue: a, deeds: u, unknowable: l, undone: c} = e;
return {
schema: 1,
mode: "staff",
complete: isComplete(e),
"evaluated-at": r === null ? null : (0, s.tK)(r),
roster: e.roster,
membership: e.membership,
"contract-ended": i,
"contract-issue": a,
"edited-issues": e.edited,
"unsigned-issues": e.foreign,
signature: e.signing?.why ?? null,
people: e.rows.map(person),
done: {
...u
},
"cannot-know": l.map(({what: e, problem: n}) => ({
what: e,
request: n?.request ?? null,
status: n?.status ?? null
})),
"not-done": c.map(({what: e, kind: n, of: t}) => ({
what: e,
kind: n,
of: t
})),
diagnostics: n.map(e => ({
file: e.file,
line: e.line,
column: e.column,
code: e.code,
message: (0, O.Dh)(e, o)
})),
versions: {
product: t.product,
calendar: t.calendar,
tzdata: t.tzdata
}
};
}
function person({ref: e, place: n, signals: t, missing: o, since: r, issue: i, letter: a}) {
return {
ref: e,
place: n,
signals: t,
missing: o,
since: r === null ? null : (0, s.tK)(r),
issue: i,
letter: a.kind === "told" ? {
state: "told",
at: (0, s.tK)(a.at),
how: a.how
} : a.kind === "asked" ? {
state: "asked",
on: a.on
} : a.kind === "not-sent" ? {
state: "not-sent",
why: a.why
} : {
state: "not-due"
}
};
}
var M = t(2616);
var _ = t(1999);
var q = t(5079);
var C = t(6381);
var P = t(8432);
var j = t(9381);
var A = t(2826);
var B = t(6346);
var z = t(2489);
const R = /^<!-- ezdrav:\S.* -->$/;
const Y = /^<!-- ezdrav:signed:(\S+) -->$/;
const E = /^<!-- ezdrav:(?:departure:|letter-[a-z]+:revocation\.)/;
const F = 0;
const D = 15 * s.pY;
const K = s.pY;
function lines(e) {
return e.split(/\r?\n/).map(e => e.trim());
}
function marksIn(e) {
return lines(e).filter(e => R.test(e) && !Y.test(e));
}
function tokensIn(e) {
return lines(e).flatMap(e => Y.exec(e)?.[1] ?? []);
}
function withToken(e, n) {
const t = e.split("\n").filter(e => !Y.test(e.trim()));
const s = t.join("\n").trimEnd();
return n === null ? `${s}\n` : `${s}\n\x3c!-- ezdrav:signed:${n} --\x3e\n`;
}
function kindOf(e) {
return marksIn(e).some(e => E.test(e)) ? "revocation" : "mark";
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
async function witnessOfMarks(e, {issue: n, madeAt: t}, {house: o, keys: r, now: i}) {
const [a, u] = tokensIn(e);
if (a === void 0) return null;
if (u !== void 0) return {
kind: "refused",
faults: [ {
code: "token.malformed"
} ]
};
const {body: l} = (0, z.Y)(a) ?? {};
const c = typeof l?.["run_id"] === "string" ? l["run_id"] : "";
const d = kindOf(e);
const f = markPayload(e, F, c);
const m = t !== null && l?.["aud"] === (0, B.Ox)(d, f);
const p = m ? f : markPayload(e, n, c);
const {run: w, ...k} = p;
const g = await (0, A.H)({
kind: d,
payload: p,
token: a
}, {
wanted: {
kinds: [ d ],
fields: k,
open: []
},
house: o,
keys: r,
now: i
});
if (!m || g.kind === "refused" || g.kind === "unproven") return g;
const {at: h} = g.statement;
const b = h <= (0, s.tY)(t, K) && h >= (0, s.tY)(t, -D);
if (b) return g;
return {
kind: "refused",
faults: [ {
code: "payload.field",
value: "issue"
} ]
};
}
function marks_standingOf(e, n) {
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
return N[n];
}
}
const N = {
demanded: "foreign",
"set-up": "doubtful",
mute: "doubtful",
none: "ours"
};
var H = t(7400);
const G = (0, s.B9)(864e13);
class Marks {
terms;
hindrance;
keysProblem=null;
#e;
#n;
#t;
#s=new Set;
#o=null;
constructor(e, n, t) {
this.#e = e;
this.#n = n;
this.terms = t.terms;
this.hindrance = t.hindrance;
this.#t = t.down;
}
get signs() {
return this.hindrance === null;
}
get mayNotSend() {
return this.hindrance !== null && (this.terms === "demanded" || this.terms === "mute");
}
async signed(e, n, t = false) {
const {client: s, runId: o} = this.#e;
const r = withToken(e, null);
const unsigned = e => {
if (e === null || this.terms !== "demanded") {
this.#s.add(keyOf(r, n));
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
if (this.#t !== null && !t) return unsigned(this.#t);
const i = markPayload(r, n, String(o));
const a = {
client: s,
access: this.#n,
demanded: this.terms === "demanded"
};
const u = t ? H.G : H._;
const l = await u(a, kindOf(r), i);
if (l.kind !== "signed") return unsigned(l.problem);
const c = withToken(r, l.token);
this.#s.add(keyOf(c, n));
return {
ok: true,
text: c,
signed: true
};
}
async standing(e, n) {
const t = n.madeAt === null ? [ n.issue ] : [ n.issue, 0 ];
if (t.some(n => this.#s.has(keyOf(e, n)))) return "ours";
if (tokensIn(e).length === 0) return marks_standingOf(null, this.terms);
this.#o ??= this.#r();
const s = await this.#o;
const o = nowOf(this.#e.client);
const r = await witnessOfMarks(e, n, {
house: houseOf(this.#e),
keys: s,
now: o
});
return marks_standingOf(r, this.terms);
}
async #r() {
const {client: e} = this.#e;
const n = await (0, P.readIssuerKeys)(e, (0, j.issuerOf)(e.server) ?? W);
if (!n.ok) this.keysProblem = n.problem;
return n.ok ? n.value : null;
}
}
const W = {
base: "",
enterprises: false
};
async function marksOf(e) {
const n = (0, C.j)(process.env);
return new Marks(e, n, await found(e, n));
}
async function found(e, n) {
const t = e.solution.evidence.announcement === "signed";
const s = t ? "mute" : "none";
if (n === null) return {
terms: s,
hindrance: "permission",
down: null
};
const {client: o, runId: r} = e;
const i = {
schema: 1,
object: "trial",
run: String(r)
};
const a = await (0, H._)({
client: o,
access: n,
demanded: t
}, "mark", i);
if (a.kind !== "signed") {
const e = t ? "demanded" : "set-up";
return {
terms: e,
hindrance: "service",
down: a.problem
};
}
const u = (0, A.i)(a.token, {
house: houseOf(e),
now: nowOf(o)
});
switch (u.kind) {
case "verified":
return {
terms: t ? "demanded" : "set-up",
hindrance: null,
down: null
};

case "recorded":
return t ? {
terms: "mute",
hindrance: u.missing[0],
down: null
} : {
terms: "set-up",
hindrance: null,
down: null
};

case "refused":
return {
terms: s,
hindrance: u.faults[0].code,
down: null
};

case "unproven":
return {
terms: s,
hindrance: "service",
down: null
};
}
}
function houseOf({client: e, repository: n, defaultBranch: t, solution: s}) {
const {evidence: o} = s;
return {
issuer: (0, j.issuerOf)(e.server) ?? W,
repositoryId: n.id ?? Number.NaN,
defaultBranch: t,
stoodOnDefaultBranch: () => true,
workflows: o.workflows ?? [],
trustsOwnRunners: o["self-hosted"] === "trusted"
};
}
function nowOf({clock: e}) {
const n = e.now();
return n.known ? n.value : G;
}
function keyOf(e, n) {
return `${n}\n${e.trimEnd()}`;
}
function departureIssue(e, n) {
const {words: t, moments: s} = inLanguage(n);
const {departure: o, labels: r, letter: i} = t;
const {signals: a, role: u, solutions: l = [], departed: c, noticed: d, asked: f, letter: m, isPublic: p, succeeded: w} = e;
const k = (0, v.TL)(e.ref);
const g = addresses(m.to);
const h = a.every(e => e === "no-write-access" || e === "no-member");
return {
title: f ? o.question.title(e.ref) : o.title(e.ref),
body: (0, T.Bv)([ (0, T.ko)(f ? o.question.lead : o.lead), (0, T.tp)([ [ r.person, k ], ...u === void 0 ? [] : [ [ r.role, (0, 
v.TL)(u) ] ], ...l.length === 0 ? [] : [ [ r.solutions, l.map(v.TL).join(", ") ] ], [ r.why, ...a.map(e => o.signals[e]) ], ...c === null ? [] : [ [ r.departed, s.stamp(c) ] ], [ r.noticed, s.stamp(d) ], [ r.due, r.dueNow ] ]), `### ${r.whatToDo}`, (0, 
T.Ci)(f ? questionSteps(e, o) : [ letterStep(m.goes, o)(g), backOrTold(a.includes("gone"), w, o)(k), o.recordConfirmed, ...h ? [ o.ifStillHere ] : [] ]), (0, 
T.FY)(f ? o.question.reminders : o.reminders), p ? (0, T.FY)(o.publicRepository) : "", f ? "" : (0, 
T.TM)(i.title, m.text) ])
};
}
function letterStep(e, n) {
if (e === "not-known") return n.askWhetherSent;
return e === "by-mail" ? n.sentByMail : n.sendByHand;
}
function questionSteps({ref: e, signals: n, succeeded: t}, {question: s, ifStillHere: o, succeeded: r}) {
const i = (0, v.TL)(`ezdrav record left ${e}`);
const a = n.includes("gone");
if (t) return [ s.find, r((0, v.TL)(e)) ];
return [ s.find, a ? s.ifLeftAndGone((0, v.TL)(e), i) : s.ifLeft((0, v.TL)(e), i), a ? s.ifNotGone((0, 
v.TL)(e)) : n.includes("contract-ended") ? s.ifContinued : o ];
}
function togetherIssue(e, n) {
const {together: t, departure: s, contract: o, labels: r} = (0, $.w)(n).staff;
const i = e.slice(0, U);
const a = e.length - i.length;
const u = (0, v.TL)("ezdrav record left");
return {
title: t.title,
body: (0, T.Bv)([ (0, T.ko)(t.lead(e.length)), (0, T.tp)(i.map(({ref: e, signals: n}) => [ e, ...n.map(e => s.signals[e]) ])), a > 0 ? (0, 
T.FY)(o.more(a)) : "", `### ${r.whatToDo}`, (0, T.Ci)([ t.find, t.ifLeft(u), t.ifNot ]) ])
};
}
function backOrTold(e, n, t) {
if (!e) return t.recordTold;
return n ? t.succeeded : t.putBack;
}
function newcomerIssue(e, n) {
const {words: t} = inLanguage(n);
const {newcomer: s, labels: o, letter: r, departure: i} = t;
const {role: a, solutions: u = [], missing: l, letter: c, isPublic: d} = e;
const f = (0, v.TL)(e.ref);
const m = (0, v.TL)(`ezdrav letter account-request --ref ${e.ref}`);
return {
title: s.title(e.ref),
body: (0, T.Bv)([ (0, T.ko)(s.lead), (0, T.tp)([ [ o.person, f ], ...a === void 0 ? [] : [ [ o.role, (0, 
v.TL)(a) ] ], ...u.length === 0 ? [] : [ [ o.solutions, u.map(v.TL).join(", ") ] ] ]), `### ${o.whatToDo}`, ...c === null ? [ (0, 
T.FY)(s.missing), (0, T.Ci)(l.map(e => s.requirements[e]), "ul") ] : [ (0, T.FY)(s.complete), (0, 
T.Ci)([ c.goes === "by-mail" ? s.sentByMail(addresses(c.to)) : s.sendByHand(addresses(c.to), m), s.recordRequested(f), s.recordGranted ]), d ? (0, 
T.FY)(i.publicRepository) : "", (0, T.TM)(r.title, c.text) ] ])
};
}
const U = 500;
function contractIssue(e, n, t) {
const {words: s, moments: o} = inLanguage(t);
const {contract: r} = s;
const i = n.slice(0, U);
const a = i.map(({issue: e}) => e === null ? "" : `- #${e}`);
const u = n.length - i.length;
return {
title: r.title,
body: (0, T.Bv)([ (0, T.ko)(r.lead(o.onDay(e))), (0, T.FY)(r.each), a.filter(e => e !== "").join("\n"), u > 0 ? (0, 
T.FY)(r.more(u)) : "" ])
};
}
function settlementText(e, n) {
const {words: t, moments: s} = inLanguage(n);
const {labels: o, departure: r} = t;
const {left: i, told: a, confirmed: u, lapse: l} = e;
const between = e => e === null ? o.notRecorded : hours(e);
return (0, T.Bv)([ (0, T.ko)(r.settled), (0, T.tp)([ [ o.left, s.stamp(i) ], [ o.told, a === null ? o.notRecorded : s.stamp(a) ], [ o.confirmed, s.stamp(u) ], [ o.leftToTold, between(l.leftToTold) ], [ o.toldToConfirmed, between(l.toldToConfirmed) ], [ o.leftToConfirmed, between(l.leftToConfirmed) ] ]) ]);
}
function grantedText(e, n, t) {
const {words: s, moments: o} = inLanguage(t);
const {labels: r, newcomer: i} = s;
return (0, T.Bv)([ (0, T.ko)(i.settled), (0, T.tp)([ [ r.requested, e === null ? r.notRecorded : o.date(e) ], [ r.granted, o.date(n) ] ]) ]);
}
function endText(e, n, t) {
const s = (0, $.w)(t).staff;
return (0, T.ko)(e === "together" ? s.together.over : s[e][n]);
}
function duplicateText(e, n) {
return (0, $.w)(n).staff.labels.duplicate(`#${e}`);
}
function reopenedText(e) {
return (0, T.ko)((0, $.w)(e).staff.departure.reopened);
}
function reminderText(e, n, t, s, o) {
const {words: r, moments: i} = inLanguage(o);
return (0, T.Bv)([ (0, T.ko)(r.departure.reminder((0, v.TL)(e), i.date(n))), (0, 
T.FY)(tellingSentence(t, s, o)) ]);
}
function tellingSentence(e, n, t) {
const {words: s, moments: o} = inLanguage(t);
const {departure: r} = s;
switch (e.kind) {
case "told":
return r.toldAt(o.when(e.at, null));

case "going":
return r.sentByMail(addresses(n));

case "unknown":
return r.toldUnknown((0, v.TL)(e.messageId), addresses(n));

case "not-told":
return r.notTold(addresses(n));

case "asked":
return r.question.open;

case "edited":
return r.askWhetherSent(addresses(n));
}
}
function letterText(e, n) {
const {words: t, moments: s} = inLanguage(n);
const {letter: o} = t;
switch (e.kind) {
case "begun":
return (0, T.FY)(o.begun((0, v.TL)(e.messageId)));

case "unknown":
return (0, T.FY)(o.unknown((0, v.TL)(e.messageId)));

case "sent":
{
const {at: n, to: t, messageId: r, refusedCopies: i} = e;
const a = o.sent(s.when(n, null), addresses(t), (0, v.TL)(r));
const u = i.length === 0 ? "" : ` ${o.copiesRefused(addresses(i))}`;
return (0, T.FY)(`${a}${u}`);
}

case "failed":
return (0, T.FY)(o.failed((0, v.TL)(e.why)));

case "yielded":
return (0, T.FY)(o.yielded);
}
}
function hours(e) {
const n = Math.floor(e / s.pY);
const t = Math.floor(n * s.pY / s.dp);
const o = n % 60;
return o === 0 ? `${t} h` : `${t} h ${o} min`;
}
function addresses(e) {
return e.map(v.TL).join(", ");
}
function inLanguage(e) {
return {
words: (0, $.w)(e).staff,
moments: (0, $.w)(e).moments
};
}
var X = t(8446);
var J = t(5854);
function reminderDay(e, n, t) {
const s = (0, o.gD)(n);
if (e !== null && (0, o.gD)(e) >= s) return null;
const {working: r} = (0, J.kb)(s, t);
return r ?? (0, o.jr)(s) <= 5 ? s : null;
}
function remindersOf(e, n) {
return e.filter(({body: e}) => marked(e, "reminder").includes(n));
}
var Z = t(7992);
var Q = t(1738);
var V = t(8504);
function about({kind: e, of: n}) {
return `${e === "departure" ? "revocation" : "account-request"}.${n}`;
}
function newLetterId({mailing: e}, n) {
const t = about(n);
if (e.kind === "server") return (0, q.tI)(t, e.post).slice(1, -1);
return `${(0, q.$N)(t)}@ezdrav.invalid`;
}
function isLetterId(e, n) {
const t = `${(0, q.H7)(about(n))}.`;
return e.startsWith(t) && /^[0-9a-f]{32}@/.test(e.slice(t.length));
}
const {createHash: ee} = process.getBuiltinModule("node:crypto");
const ne = {
kind: "given",
people: new Map
};
function departureConcern(e, n, t) {
const {ref: s, key: o, member: r, signals: a, departed: u, succeeded: l = false} = e;
const {solution: c, isPublic: d, language: f} = t;
const m = r.revocation?.notified;
const p = d ? withoutAddresses(named(t)) : named(t);
const letterFor = (e, n) => (0, Q.q)("revocation", {
member: r,
person: e,
solution: p,
solutions: t.solutions,
noticed: n,
now: t.now
});
const w = isDoubtful(t, {
kind: "departure",
of: o
}, (0, i.XL)(r));
const k = m !== void 0 && m <= t.now;
return {
kind: "departure",
of: o,
left: (0, i.XL)(r),
person: personOf(r),
state: [ ...a, ...l ? [ "succeeded" ] : [], ...n && !isByGitHubAlone(a) ? [ "question" ] : [], ...w ? [ "edited" ] : [] ].join(","),
reminded: true,
letter: k ? {
kind: "done",
account: {
kind: "told",
at: m,
how: "recorded"
}
} : n ? {
kind: "hindered",
why: "question"
} : w ? {
kind: "hindered",
why: "edited"
} : dueLetter(l ? {
...t,
people: ne
} : t, r, (e, n) => (0, Q.q)("revocation", {
member: r,
person: n,
solution: named(t),
solutions: t.solutions,
noticed: e,
now: t.now
})),
write: (e, o) => departureIssue({
ref: s,
role: r.role,
solutions: t.solutions,
signals: a,
succeeded: l,
departed: u,
noticed: e,
isPublic: d,
asked: n && o === "by-hand" && !k,
letter: {
to: concerns_recipients(c, d),
goes: w && o === "by-hand" ? "not-known" : o,
text: textOf(letterFor({
name: placeholder(t)
}, e))
}
}, f)
};
}
function newcomerConcern(e, n) {
const {ref: t, member: s, missing: o, requested: r} = e;
const {solution: i, isPublic: a, language: u} = n;
const l = placeholder(n);
const c = o.length === 0;
return {
kind: "newcomer",
of: t,
left: null,
person: null,
state: o.join(","),
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
} : !n.isSolutionKnown ? {
kind: "hindered",
why: "solution-invalid"
} : isDoubtful(n, {
kind: "newcomer",
of: t
}, null) ? {
kind: "hindered",
why: "edited"
} : dueLetter(n, s, (e, t) => (0, Q.q)("account-request", {
member: s,
person: t,
solution: named(n),
solutions: n.solutions
})),
write: (e, r) => newcomerIssue({
ref: t,
role: s.role,
solutions: n.solutions,
missing: o,
isPublic: a,
letter: c ? {
to: concerns_recipients(i, a),
goes: r,
text: textOf((0, Q.q)("account-request", {
member: s,
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
const s = ee("sha256").update(JSON.stringify(t)).digest("hex").slice(0, 16);
const o = a.filter(e => t.some(n => n.signals.includes(e)));
return {
kind: "question",
of: "github",
left: null,
person: null,
state: [ ...o, s ].join(","),
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
return e === null || (0, X.sm)(e, e => isLetterId(e, n), t);
}
function dueLetter({isPublic: e, mailing: n, people: t, marks: s}, {ref: o}, r) {
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
if (s.mayNotSend) return {
kind: "hindered",
why: "no-signature"
};
if (t.kind === "unreadable") return {
kind: "hindered",
why: "people-unreadable"
};
const i = givenPerson(t, o);
if (i === void 0) return {
kind: "hindered",
why: "no-person"
};
const written = e => {
const n = r(e, i);
return (0, Z.D)(n) ? n : null;
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
return n ? [ V._m ] : (0, V.LR)(e);
}
function placeholder({language: e}) {
return (0, $.w)(e).staff.letter.namePlaceholder;
}
function named({solution: e, repository: n}) {
return e.name === "" ? {
...e,
name: n.name
} : e;
}
function withoutAddresses(e) {
const {servicedesk: n, ict: t, assignees: s} = e.contacts;
return {
...e,
contacts: {
servicedesk: n,
ict: t,
assignees: s
}
};
}
const textOf = e => (0, Z.D)(e) ? e.text : "";
function textsOf({issue: e}, n) {
const t = (n.get(e.number) ?? []).filter(({edited: e}) => !e);
return [ ...remarks_isDoubtful(e) ? [] : [ e.body ], ...t.map(({body: e}) => e) ];
}
function remarks_isDoubtful({body: e, unproven: n}) {
return n && (0, X.qw)([ e ]).length > 0;
}
function stateOf(e, n, t) {
const s = (n.get(e.issue.number) ?? []).some(({edited: e}) => e);
const o = s || remarks_isDoubtful(e.issue);
return (0, X.Wh)(textsOf(e, n), t, o);
}
function remarksFor(e, n, t) {
const {concern: s, issue: o, fresh: r} = n;
const i = t.get(o.number);
if (r && !e.marks.signs || i === void 0) return [];
const a = stateOf(n, t, e.now);
const u = [];
const l = dayOfReminder(e, n);
if (l !== null && remindersOf(i, l).length === 0) {
const n = concerns_recipients(e.solution, e.isPublic);
const t = tellingNow(e, s, a);
const r = reminderText(s.of, l, t, n, e.language);
const i = (0, T.Bv)([ r, mark("reminder", l) ]);
u.push({
concern: s,
issue: o,
body: i,
messageId: null
});
}
const {letter: c} = s;
if (c.kind === "ready" && a.kind === "none" && c.write(e.now) !== null) {
const n = newLetterId(e, s);
const t = letterText({
kind: "begun",
messageId: n
}, e.language);
const r = (0, T.Bv)([ t, (0, X.Ge)("begun", n, e.now) ]);
u.push({
concern: s,
issue: o,
body: r,
messageId: n
});
}
return u;
}
function dayOfReminder(e, {concern: n, issue: t}) {
if (!n.reminded) return null;
const s = e.solution.calendar["extra-non-working-days"];
return reminderDay(markedTime(t.body, "noticed"), e.now, s);
}
function toldAt({letter: e}, n) {
if (n.kind === "sent") return n.at;
return e.kind === "done" && e.account.kind === "told" ? e.account.at : null;
}
function tellingNow(e, n, t) {
const s = toldAt(n, t);
if (s !== null) return {
kind: "told",
at: s
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
const o = n.letter.kind === "ready" && n.letter.write(e.now) !== null;
return {
kind: o ? "going" : "not-told"
};
}
function isHindered({letter: e}, n) {
return e.kind === "hindered" && e.why === n;
}
var te = t(1043);
async function changeIssue(e, n, {body: t, ...s}) {
const o = remarks_isDoubtful({
...n,
body: t
}) ? {
ok: true,
text: t
} : await e.marks.signed(t, n.number);
if (!o.ok) return o;
return e.pace.turn(() => (0, te.tt)(e.client, e.repository, n.number, {
...s,
body: o.text
}));
}
var se = t(3619);
var oe = t(9339);
var re = t(7827);
const ie = 50;
const ae = se.YOg(se.Ikc({
id: se.aig(),
permissions: se.Ikc({
push: se.zMY(),
admin: se.zMY()
})
}));
async function readWriters(e, n) {
const t = await e.list("GET /repos/{owner}/{repo}/collaborators", (0, oe.at)(n), ae, ie);
if (!t.ok) return t;
const {value: s, request: o} = t;
if (!s.some(({permissions: e}) => e.admin)) return (0, re.O)(o, "no-administrator");
const r = s.some(({permissions: {admin: e, push: n}}) => e && !n);
if (r || new Set(s.map(({id: e}) => e)).size < s.length) return (0, re.O)(o, "list-contradicts");
const i = s.filter(({permissions: e}) => e.push);
return {
...t,
value: new Set(i.map(({id: e}) => e))
};
}
async function readMembers(e, n, t) {
const s = await probeMember(e, n, t.login);
if (!s.ok && s.problem.status !== 404) return s;
const o = await e.list("GET /orgs/{org}/members", {
org: n
}, se.YOg(se.Ikc({
id: se.aig(),
login: se.YjP()
})), ie);
if (!o.ok) return o;
const r = t.login.toLowerCase();
const [i] = o.value;
if (s.ok && !o.value.some(e => e.login.toLowerCase() === r)) return (0, re.O)(o.request, "member-missing");
if (!s.ok) {
if (i === void 0) return (0, re.O)(o.request, "empty-list");
const t = await probeMember(e, n, i.login);
if (!t.ok) return t;
}
return {
...o,
value: new Set(o.value.map(({id: e}) => e))
};
}
async function probeMember(e, n, t) {
const s = await e.get("GET /orgs/{org}/members/{username}", {
org: n,
username: t
}, se.L5J(), [ 404 ]);
if (s.ok) return s;
const o = `GET /orgs/${n}/members/{username}`;
return {
ok: false,
problem: {
...s.problem,
request: o
}
};
}
var ue = t(7217);
var le = t(1346);
const ce = ".ezdrav/staff.yml";
const de = ".ezdrav/solution.yml";
const fe = ".ezdrav/organisation.yml";
const me = se.mee(se.Ikc({
mode: se.aig(),
type: se.YjP(),
oid: se.YjP(),
size: se.aig()
}));
const pe = "mode type oid size";
const we = se.Ikc({
repository: se.Ikc({
databaseId: se.aig(),
nameWithOwner: se.YjP(),
visibility: se.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
isInOrganization: se.zMY(),
defaultBranchRef: se.Ikc({
name: se.YjP(),
target: se.Ikc({
oid: se.YjP(),
roster: me,
solution: me,
organisation: me
})
})
})
});
async function readStaffRepository(e, n) {
const t = `query StaffRepository($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { databaseId nameWithOwner visibility isInOrganization\n    defaultBranchRef { name target { oid ... on Commit {\n      roster: file(path: "${ce}") { ${pe} } solution: file(path: "${de}") { ${pe} }\n      organisation: file(path: "${fe}") { ${pe} } } } } } }`;
const s = await e.query(t, (0, oe._M)(n), we);
if (!s.ok) return s;
if ((0, oe.wP)(n, s.value.repository)) return (0, oe._2)(s.request);
const {defaultBranchRef: o, visibility: r, isInOrganization: i} = s.value.repository;
const {oid: a, roster: u, solution: l, organisation: c} = o.target;
return {
...s,
value: {
visibility: r,
isInOrganisation: i,
defaultBranch: o.name,
tip: a,
roster: fileOf(ce, u),
solution: fileOf(de, l),
organisation: fileOf(fe, c)
}
};
}
function fileOf(e, n) {
if (n === null) return null;
const t = n.type === "tree" || n.type === "commit" ? n.type : "blob";
return {
...n,
path: e,
type: t,
mode: n.mode.toString(8).padStart(6, "0")
};
}
const ke = 50;
async function readRosterHistory(e, n, t, s) {
const o = new Map;
const r = [];
const i = new Set;
let a = null;
for (let u = 1; ;u += 1) {
const l = await (0, ue.EX)(e, n, t, a);
if (!l.ok) return l;
const c = s();
const {pushes: d} = l.value;
const f = c === null ? d : d.filter(e => e.at >= c);
const m = tipsOf(f).filter(e => !i.has(e));
const p = await readRosterFiles(e, n, m);
if (!p.ok) return p;
for (const e of m) {
i.add(e);
const n = p.value.get(e);
if (n === void 0) r.push(e); else if (n !== null && !o.has(n.oid)) o.set(n.oid, n);
}
a = l.value.next;
if (a === null || f.length < d.length) return {
...l,
value: {
versions: [ ...o.values() ],
lost: r
}
};
if (u === ke) return (0, re.O)(l.request, "too-many-pushes", {
most: ke * 100
});
}
}
function tipsOf(e) {
const n = e.flatMap(({after: e, before: n}) => [ e, n ]);
return [ ...new Set(n) ].filter(e => !/^0+$/.test(e));
}
const ge = 250;
async function readRosterFiles(e, n, t) {
const s = new Map;
let o = "";
for (let r = 0; r < t.length; r += ge) {
const i = t.slice(r, r + ge);
const a = `query Rosters($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${oe.zK}\n      ${(0, 
le.qZ)("c", i, `... on Commit { file(path: "${ce}") { ${pe} } }`)} } }`;
const u = await e.query(a, (0, oe._M)(n), le.Ru);
if (!u.ok) return u;
o = u.request;
if ((0, oe.wP)(n, u.value.repository)) return (0, oe._2)(o);
for (const [e, n] of i.entries()) {
const t = he.safeParse(u.value.repository[`c${e}`]);
if (!t.success) return (0, re.O)(o, "unreadable", {
part: `c${e}`,
fault: "unreadable"
});
if (t.data !== null) s.set(n, fileOf(ce, t.data.file));
}
}
return {
ok: true,
value: s,
request: o,
next: null
};
}
const he = se.mee(se.Ikc({
file: me
}));
const be = 5242880;
async function readFiles(e, n, t) {
const s = new Map;
const o = [ [] ];
let r = 0;
for (const e of t) {
r += e.size;
if (r > be) {
o.push([]);
r = e.size;
}
o.at(-1)?.push(e.oid);
}
for (const t of o) {
const o = await (0, le.b4)(e, n, [ ...new Set(t) ]);
if (!o.ok) return o;
for (const [e, n] of o.value) s.set(e, n);
}
return {
ok: true,
value: s,
request: "",
next: null
};
}
var ye = t(3995);
var ve = t(9435);
var Oe = t(1742);
var $e = t(4595);
var Ie = t(763);
var Se = t(5987);
var Te = t(5630);
var xe = t(2555);
const Le = 8;
async function readListed(e, n, t) {
const s = [];
for (let o = 0; o < n.length; o += Le) {
const r = n.slice(o, o + Le);
s.push(...await Promise.all(r.map(n => lookAt(e, n, t))));
}
const o = s.flatMap(({problem: e}) => e === null ? [] : [ e ]);
const r = t && s.length > 0 && o.length === 0;
return {
names: s.map(({name: e}) => e),
writers: r ? new Set(s.flatMap(({writers: e}) => [ ...e ])) : null,
problems: o
};
}
async function lookAt(e, {repository: n, id: t}, s) {
const [o = "", r = ""] = n.split("/");
const i = new Set;
const a = await (0, xe.d)(e, {
owner: o,
name: r,
id: t
});
if (!a.ok) return {
name: r,
writers: i,
problem: a.problem
};
const {branch: u, name: l} = a.value;
const c = u?.files.find(({path: e}) => e === Se.iZ);
const d = u?.blobs.get(c?.oid ?? "");
const f = d === void 0 ? null : (0, Oe.K)(Se.iZ, d);
const m = f?.ok === true ? f.value.name : l.name;
const p = s ? await readWriters(e, l) : null;
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
function isReadable(e) {
return (0, ye.O$)(e) === null && e.size <= (0, Se.LF)(e.path);
}
async function readEarlier(e, n, t) {
const since = () => {
const n = e.clock.now();
return n.known ? (0, s.tY)(n.value, 24 * -u * s.dp) : null;
};
const {defaultBranch: o, roster: i} = t.repository;
const a = await readRosterHistory(e, n, o, since);
if (!a.ok) return a;
const l = a.value.versions.filter(e => e.oid !== i?.oid && isReadable(e));
const c = await readFiles(e, n, l);
if (!c.ok) return c;
const d = new Set(t.roster?.staff.map(({ref: e}) => e));
const f = new Set(t.roster?.staff.map(({github: e}) => e?.id));
const m = [];
for (const {oid: e} of l) {
const n = c.value.get(e);
if (n === void 0) continue;
const t = (new TextDecoder).decode(n);
const [s, o] = [ (0, r.sM)(t), (0, r.We)(t) ];
const i = s !== null && o !== null && [ ...s ].every(e => d.has(e)) && [ ...o ].every(e => f.has(e));
if (i) continue;
const a = (0, $e.h)(Se.Fo, n);
if (!a.ok) continue;
m.push(a.value);
for (const {ref: e, github: n} of a.value.staff) {
d.add(e);
f.add(n?.id);
}
}
return {
...a,
value: {
rosters: m,
lost: a.value.lost.length
}
};
}
function without(e, n, t = () => true) {
if (n === null) return e;
const stands = e => n.staff.some(n => (e.github === void 0 || n.github === void 0 ? e.ref === n.ref : e.github.id === n.github.id) && t(e, n));
return {
...e,
staff: e.staff.filter(e => !stands(e))
};
}
function alreadyLeaving(e, n) {
return e.left === void 0 || n.left !== void 0;
}
async function readStaffFiles(e, n) {
const t = await readStaffRepository(e, n);
if (!t.ok) return unknown("repository", t.problem);
const {roster: s, organisation: o} = t.value;
const r = [ s, t.value.solution, o ].filter(e => e !== null);
const i = await readFiles(e, n, r.filter(isReadable));
if (!i.ok) return unknown("files", i.problem);
const sourceOf = e => e === null ? {
unread: "missing"
} : i.value.get(e.oid) ?? unreadOf(e);
const a = t.value.solution === null && o !== null ? (0, ve.P)(Se.pP, sourceOf(o)) : null;
const u = a === null ? (0, Oe.K)(Se.iZ, sourceOf(t.value.solution)) : ofHouse(a);
const l = a === null ? null : a.ok ? a.value.solutions : [];
const c = t.value.roster === null ? null : (0, $e.h)(Se.Fo, sourceOf(t.value.roster));
const d = u.ok ? u.value : Oe.U;
const f = u.ok ? [] : u.diagnostics;
if (c?.ok === false) {
const e = [ ...f, ...c.diagnostics ];
return {
kind: "invalid",
repository: t.value,
solution: d,
diagnostics: e,
locate: new Map
};
}
return {
kind: "read",
repository: t.value,
solution: d,
listed: l,
faults: f,
roster: c?.value ?? null
};
}
function ofHouse(e) {
if (!e.ok) return e;
const {evidence: n, ...t} = e.value;
const {name: s} = t;
const o = (0, Ie._)({
...Oe.U,
name: s
}, t);
const r = o.ok ? o.solution : {
...Oe.U,
name: s
};
const i = {
...r,
contractor: {
organisation: s,
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
return (0, ye.O$)(e) ?? {
unread: "too-large",
size: n,
limit: (0, Se.LF)(t)
};
}
function asking({request: e, status: n, permission: t, permissions: s}) {
return {
request: e,
status: n,
...t !== void 0 && {
permission: t
},
...s !== void 0 && {
permissions: s
}
};
}
async function gatherStaff(e, n, t, s) {
const {organisation: o} = s.solution;
const r = o === void 0 ? null : await (0, Te.houseOf)(e, t, o);
const i = r?.ok === true ? r.value.roster : null;
const a = without(s.roster ?? {
version: 1,
staff: []
}, i, alreadyLeaving);
const u = a.staff.filter(({revocation: e}) => e?.confirmed === void 0);
const l = u.flatMap(({github: e}) => e === void 0 ? [] : [ e ]);
const [c] = l;
const {isInOrganisation: d} = s.repository;
const f = l.some(({write: e}) => e);
const [m, p, w, k] = await Promise.all([ readEarlier(e, t, s), s.listed === null ? null : readListed(e.solutions, s.listed, f), f && s.listed === null ? readWriters(e, t) : null, n === null || c === void 0 || !d ? null : readMembers(n, t.owner, c) ]);
const g = e.clock.now();
const h = [];
const note = (e, n) => {
h.push({
what: e,
problem: asking(n)
});
};
if (!g.known) note("clock", g.problem);
if (s.faults.length > 0) h.push({
what: "solution",
problem: null
});
if (!m.ok) note("history", m.problem); else if (m.value.lost > 0) h.push({
what: "history",
problem: null
});
if (r?.ok === false) note("history", r.problem);
if (w?.ok === false) note("writers", w.problem);
for (const e of p?.problems ?? []) note("writers", e);
if (k?.ok === false) note("members", k.problem);
const b = g.known ? {
now: g.value,
roster: a,
earlier: m.ok && r?.ok !== false ? m.value.rosters.map(e => without(e, i)) : [],
writers: p?.writers ?? (w?.ok === true ? w.value : null),
members: k?.ok === true ? k.value : null,
contractEnds: s.faults.length > 0 ? null : s.solution.contract?.ends
} : null;
const y = n !== null && d;
const v = !y ? "not-asked" : k?.ok === false ? "unknown" : "known";
return {
facts: b,
membership: v,
solutions: p?.names ?? [],
unknowable: h
};
}
var Me = t(4036);
async function listStaffIssues({client: e, repository: n, marks: t}) {
const s = await (0, Me.Zm)(e, n, ({body: e, labels: n}) => concernOf(e) !== null || n.includes(m));
if (!s.ok) return s;
const o = [];
const r = [];
for (const e of s.value.own) {
const {number: n, createdAt: s, body: i} = e;
const a = await t.standing(i, {
issue: n,
madeAt: s
});
const u = a === "ours" || a === "doubtful" && t.terms !== "demanded";
if (u) o.push({
...e,
unproven: a !== "ours"
}); else if (concernOf(i) !== null) r.push(e);
}
if (t.keysProblem !== null && t.terms === "demanded") return {
ok: false,
problem: t.keysProblem
};
return {
...s,
value: {
own: o,
edited: s.value.edited,
foreign: r
}
};
}
async function eachOf(e, n, t, s, o) {
if (e.length === 0) return;
const {progress: r} = (0, $.w)(t).staff;
await (0, M.Os)(r[n], async () => {
for (const [n, t] of e.entries()) {
await o(t);
const i = r.of(n + 1, e.length, (0, v.TL)(s(t)));
(0, M.yy)((0, v.M_)(i, [ "", "" ]));
}
});
}
const _e = 10;
async function keepIssues(e, n, t, s) {
const {language: o} = e;
const r = new Map(n.map(e => [ e, keeping_standingOf(e, t) ]));
const i = n.filter(e => r.get(e)?.issue === null);
const {made: a, refusals: u} = await makeAll(e, i, s);
const l = i.length === 0 ? t : await listAgain(e, t, [ ...a.values() ]);
const c = n.map(e => ({
concern: e,
...keeping_standingOf(e, l)
}));
for (const {concern: n, issue: t} of c) if (t === null) note(e, "make", n, u.get(n) ?? null);
const d = new Set([ ...t, ...a.values() ].map(({number: e}) => e));
const f = c.flatMap(({concern: n, issue: t, twins: s}) => [ ...t === null ? [] : changesOf(e, n, t), ...s.filter(({number: e}) => d.has(e)).map(s => twinClosing(e, n, s, t?.number ?? 0)) ]);
await eachOf(f, "issues", o, ({concern: e}) => e.of, async n => {
const {issue: t, undone: s, done: o, fields: r, concern: i} = n;
const a = await changeIssue(e, t, r);
if (a.ok) e.notes.did(o); else note(e, s, i, a.problem);
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
function keeping_standingOf(e, n) {
return standingIssue(n, e, e.left);
}
async function makeAll(e, n, t) {
const s = new Map;
const o = new Map;
let r = null;
await eachOf(n, "issues", e.language, ({of: e}) => e, async n => {
if (r !== null) {
o.set(n, r);
return;
}
const {title: i, body: a} = firstText(e, n);
const u = await e.marks.signed(a, F);
if (!u.ok) {
o.set(n, u.problem);
return;
}
const l = u.text;
const c = e.solution.contacts.assignees.filter(e => !t.has(e.toLowerCase())).slice(0, _e);
const d = {
label: m,
marker: "",
title: i,
body: l,
assignees: c
};
const f = await e.pace.turn(() => (0, te.y7)(e.client, e.repository, d));
if (f.ok) {
s.set(n, {
...f.value,
unproven: false
});
e.notes.did("made");
return;
}
o.set(n, f.problem);
const {code: p} = f.problem;
if (p === "api.forbidden" || p === "api.rate-limited") r = f.problem;
});
return {
made: s,
refusals: o
};
}
async function listAgain(e, n, t) {
e.client.begin();
const s = await listStaffIssues(e);
if (!s.ok) {
e.notes.unknowable.push({
what: "issues",
problem: asking(s.problem)
});
return [ ...n, ...t ];
}
const {own: o, edited: r, foreign: i} = s.value;
const a = new Set([ ...o, ...r, ...i ].map(({number: e}) => e));
return [ ...o, ...t.filter(({number: e}) => !a.has(e)) ];
}
function firstText(e, n) {
const {letter: t} = n;
const s = t.kind === "ready" && t.write(e.now) !== null;
const o = s && !e.marks.signs ? newLetterId(e, n) : null;
const {title: r, body: i} = n.write(e.now, s ? "by-mail" : "by-hand");
const a = keeping_marksOf(n, e.now, n.person);
const u = o === null ? [] : [ (0, X.Ge)("begun", o, e.now) ];
return {
title: r,
body: (0, T.Bv)([ i, [ ...a, ...u ].join("\n") ])
};
}
function keeping_marksOf(e, n, t) {
return [ mark(e.kind, e.of), timeMark("noticed", n), ...e.kind === "departure" ? [ timeMark("left", e.left) ] : [], ...t === null ? [] : [ mark("person", String(t)) ], mark("state", e.state) ];
}
function changesOf(e, n, t) {
const s = t.state === "closed";
const [o] = marked(t.body, "state");
const [r = ""] = marked(t.body, "left");
const i = n.kind !== "departure" || timeMark("left", n.left) === mark("left", r);
if (!s && o === n.state && i) return [];
const a = markedTime(t.body, "noticed") ?? e.now;
const u = (0, X.pn)([ t.body ]);
const l = u.length > 0 || n.letter.kind === "ready" ? "by-mail" : "by-hand";
const c = n.write(a, l);
const d = c.title === t.title ? {} : {
title: c.title
};
const f = (0, T.Bv)([ s ? reopenedText(e.language) : "", c.body, [ ...keeping_marksOf(n, a, n.person ?? markedPerson(t.body)), ...u.map(({messageId: e, at: n}) => (0, 
X.Ge)("begun", e, n)) ].join("\n") ]);
return [ s ? {
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
function twinClosing(e, n, t, s) {
const o = (0, T.Bv)([ t.body.trimEnd(), duplicateText(s, e.language), mark("twin-of", String(s)) ]);
return {
concern: n,
issue: t,
done: "twins",
undone: "close-twin",
fields: {
body: o,
state: "closed",
state_reason: "duplicate"
}
};
}
function note(e, n, {kind: t, of: s}, o) {
const r = o === null ? null : asking(o);
e.notes.undone.push({
what: n,
kind: t,
of: s,
problem: r
});
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
async function closeEnded(e, n, t, s) {
await eachOf(n, "closing", e.language, ({concern: e}) => e.of, async ({issue: n, concern: o}) => {
const {text: r, settled: i} = endOf(e, n, o, t, s);
const a = (0, T.Bv)([ n.body.trimEnd(), r, timeMark("settled", e.now) ]);
const u = await changeIssue(e, n, {
body: a,
state: "closed",
state_reason: i ? "completed" : "not_planned"
});
if (u.ok) e.notes.did("closed"); else note(e, "close", o, u.problem);
});
}
function endOf(e, n, {kind: t, of: s}, o, r) {
const {language: a, now: u} = e;
const l = entryOf({
key: s,
person: markedPerson(n.body)
}, o);
switch (t) {
case "departure":
{
const e = l?.revocation?.confirmed;
if (l === void 0 || e === void 0 || !(0, i.xK)(l, u)) return {
text: endText("departure", "withdrawn", a),
settled: false
};
const t = tellingOf(n, l, r, u);
const s = (0, i.XL)(l) ?? markedTime(n.body, "noticed") ?? u;
const o = {
left: s,
told: t,
confirmed: e,
lapse: lapseOf(s, t, e)
};
return {
text: settlementText(o, a),
settled: true
};
}

case "newcomer":
{
const e = l?.account?.granted;
if (l === void 0 || e === void 0 || !(0, i.kR)(l, u)) return {
text: endText("newcomer", "withdrawn", a),
settled: false
};
const n = l.account?.requested ?? null;
return {
text: grantedText(n, e, a),
settled: true
};
}

case "question":
return {
text: endText("together", "withdrawn", a),
settled: false
};

case "contract-end":
{
const e = o.contractEnds === s;
return {
text: endText("contract", e ? "settled" : "withdrawn", a),
settled: e
};
}
}
}
function tellingOf(e, n, t, s) {
const o = stateOf({
issue: e
}, t ?? new Map, s);
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
}, o);
}
async function tell(e, n, t) {
const s = n.flatMap(({issue: e, ...n}) => e === null ? [] : [ {
...n,
issue: e
} ]);
const o = new Map;
const r = [];
if (t !== null) {
const n = s.flatMap(n => remarksFor(e, n, t));
await eachOf(n, "reminders", e.language, ({concern: e}) => e.of, async ({concern: n, issue: t, body: s, messageId: i}) => {
const a = await e.marks.signed(s, t.number);
if (!a.ok && i !== null) {
note(e, "sign", n, a.problem);
return;
}
const u = await e.pace.turn(() => (0, te.BC)(e.client, e.repository, t.number, a.text));
r.push(t.number);
if (i !== null) o.set(n, i); else if (u.ok) e.notes.did("reminded"); else note(e, "remind", n, u.problem);
});
}
const i = await readBack(e, s, t, r);
const a = i ?? new Map;
const texts = e => textsOf(e, a);
if (i !== null) await tidy(e, s, i, o);
const u = s.filter(n => isOurs(e, n, texts(n), o, i));
const l = new Map;
if (u.length > 0) {
await e.client.uninterrupted(() => eachOf(u, "letters", e.language, ({concern: e}) => e.of, async n => {
l.set(n.concern, await send(e, n, texts(n)));
}));
e.client.signal.throwIfAborted();
}
return new Map(s.map(n => {
const t = l.get(n.concern) ?? accountOf(e, n, stateOf(n, a, e.now));
if (needsSaying(t)) note(e, "letter", n.concern, null);
return [ n.concern, t ];
}));
}
const qe = new Set([ "by-hand", "question", "under-way" ]);
function needsSaying(e) {
return e.kind === "not-sent" && !qe.has(e.why);
}
async function readBack(e, n, t, s) {
if (t === null || s.length === 0) return t;
const o = n.map(({issue: e}) => e.number).filter(e => s.includes(e));
const r = await readComments(e, o);
return r === null ? null : new Map([ ...t, ...r ]);
}
async function readComments(e, n) {
if (n.length === 0) return new Map;
e.client.begin();
const {kind: t} = e.mailing;
const isTold = n => (0, X.Wh)(n.map(({body: e}) => e), e.now).kind !== "none";
const whole = n => t === "server" && (e.marks.signs || !isTold(n));
const s = await (0, h.p)(e.client, e.repository, n, whole);
if (s.ok) return withStanding(e, s.value);
e.notes.unknowable.push({
what: "comments",
problem: asking(s.problem)
});
return null;
}
async function withStanding({marks: e}, n) {
const t = new Map;
for (const [s, o] of n) {
const n = [];
for (const t of o) {
const o = await e.standing(t.body, {
issue: s,
madeAt: null
});
if (t.edited || o === "ours") n.push(t); else if (o === "doubtful") n.push({
...t,
edited: (0, X.qw)([ t.body ]).length > 0
});
}
t.set(s, n);
}
return t;
}
async function tidy(e, n, t, s) {
for (const o of n) {
const n = t.get(o.issue.number) ?? [];
const r = dayOfReminder(e, o);
const [, ...i] = r === null ? [] : remindersOf(n, r);
for (const {id: n} of i) await e.pace.turn(() => (0, te.Tu)(e.client, e.repository, n));
const a = s.get(o.concern);
const [u] = (0, X.pn)(textsOf(o, t));
if (a === void 0 || u === void 0 || u.messageId === a) continue;
const l = n.find(({body: e}) => (0, X.pn)([ e ]).some(({messageId: e}) => e === a));
if (l === void 0) continue;
const c = (0, T.Bv)([ letterText({
kind: "yielded"
}, e.language), (0, X.Ge)("yielded", a, e.now) ]);
const {text: d} = await e.marks.signed(c, o.issue.number);
await e.pace.turn(() => (0, te.vv)(e.client, e.repository, l.id, d));
}
}
function isOurs(e, n, t, s, o) {
if (n.concern.letter.kind !== "ready") return false;
const [r] = (0, X.pn)(t);
if (r === void 0 || isEdited(n, o)) return false;
if (n.fresh && !e.marks.signs) return (0, X.pn)([ n.issue.body ])[0]?.messageId === r.messageId;
return o !== null && s.get(n.concern) === r.messageId;
}
function isEdited({issue: e}, n) {
return (n?.get(e.number) ?? []).some(({edited: e}) => e);
}
async function send(e, {concern: n, issue: t}, s) {
const {mailing: o} = e;
const r = (0, X.pn)(s)[0]?.messageId ?? "";
const i = n.letter.kind === "ready" ? n.letter.write(noticed(e, t)) : null;
if (i === null || o.kind !== "server") return {
kind: "not-sent",
why: "no-person"
};
const a = {
messageId: `<${r}>`,
date: e.now
};
const u = e.client.isCancelled ? Ce : await (0, q.fU)(i, a, o.post, `ezdrav-${i.kind}-${n.of}`);
const l = e.client.clock.now();
const c = l.known ? l.value : e.now;
const d = outcomeOf(u, r, c, i.to);
const f = (0, T.Bv)([ letterText(d.remark, e.language), (0, X.Ge)(d.end, r, c) ]);
if (d.end === "sent") e.notes.did("sent");
const m = await e.marks.signed(f, t.number, d.end === "sent");
if (!m.ok) note(e, "sign-sent", n, m.problem);
if (!await record(e, t.number, m.text)) note(e, `record-${d.end === "sent" ? "letter" : d.end}`, n, null);
return d.account;
}
function noticed(e, {body: n}) {
return markedTime(n, "noticed") ?? e.now;
}
const Ce = {
kind: "not-sent",
why: "cancelled",
status: null
};
function outcomeOf(e, n, t, s) {
switch (e.kind) {
case "sent":
{
const o = {
kind: "told",
at: t,
how: "sent"
};
const {refusedCopies: r} = e;
return {
end: "sent",
remark: {
kind: "sent",
messageId: n,
at: t,
to: s,
refusedCopies: r
},
account: o
};
}

case "unknown":
return {
end: "unknown",
remark: {
kind: "unknown",
messageId: n
},
account: notSent("unknown")
};

case "not-sent":
{
const {why: n, status: t} = e;
const s = t === null ? n : `${n}, ${t}`;
return {
end: "failed",
remark: {
kind: "failed",
why: s
},
account: notSent("refused")
};
}

case "by-hand":
return {
end: "failed",
remark: {
kind: "failed",
why: "by-hand"
},
account: notSent("by-hand")
};
}
}
function notSent(e) {
return {
kind: "not-sent",
why: e
};
}
const Pe = 3;
async function record(e, n, t) {
for (let s = 1; s <= Pe; s += 1) {
const s = await e.pace.turn(() => (0, te.BC)(e.client, e.repository, n, t));
if (s.ok) return true;
}
return false;
}
function accountOf(e, {concern: n}, t) {
const {letter: s} = n;
if (t.kind === "sent") return {
kind: "told",
at: t.at,
how: "sent"
};
if (s.kind === "done") return s.account;
if (t.kind === "claimed") return notSent("under-way");
if (t.kind === "unknown") return notSent(t.kind);
if (s.kind === "hindered") return notSent(s.why);
if (t.kind === "edited") return notSent("edited");
return notSent(s.write(e.now) === null ? "no-person" : "not-recorded");
}
const je = 1e3;
class Pace {
#i;
#a;
#u=Number.NEGATIVE_INFINITY;
constructor(e, n) {
this.#i = e;
this.#a = n;
}
async turn(e) {
const n = this.#u + this.#i - performance.now();
if (n > 0) await (0, g.v)(n, this.#a.signal);
this.#u = performance.now();
return e();
}
}
async function remindOnly(e, {repository: n, solution: t}, s, o) {
if (o.length === 0) return;
const r = {
kind: "read",
repository: n,
solution: t,
listed: null,
faults: [],
roster: null
};
const {facts: i, unknowable: a} = await gatherStaff(e.client, null, e.repository, r);
e.notes.unknowable.push(...a);
if (i === null) return;
const [u = i.roster, ...l] = i.earlier;
const c = {
...i,
roster: u,
earlier: l,
contractEnds: null
};
const d = {
...e,
now: i.now,
mailing: {
kind: "by-hand"
}
};
const f = allDepartures(c, o).flatMap(e => {
const n = departureConcern(e, e.before === "question", d);
const {issue: t} = standingIssue(s, n, n.left);
return t?.state === "open" ? [ {
concern: n,
issue: t,
fresh: false
} ] : [];
});
const m = f.map(({issue: e}) => e.number);
await tell(d, f, await readComments(d, m));
}
class Notes {
unknowable=[];
undone=[];
#l={
made: 0,
reopened: 0,
updated: 0,
closed: 0,
twins: 0,
reminded: 0,
sent: 0
};
did(e) {
this.#l[e] += 1;
}
get deeds() {
return {
...this.#l
};
}
}
var Ae = t(498);
async function staff_staff(e, n = {}) {
const {inputs: t} = e;
const s = (0, _.$)(e);
const o = t.membersToken === void 0 ? null : (0, _.$)({
...e,
inputs: {
...t,
token: t.membersToken
}
});
try {
const t = new Pace(n.between ?? je, s);
return await lookAfterStaff(e, s, o, t, n.tuning ?? {});
} finally {
s.close();
o?.close();
}
}
async function lookAfterStaff(e, n, t, s, o) {
const {inputs: r, context: i} = e;
const {runId: a} = i;
const u = (0, _._)(i);
const l = new Notes;
const c = await readStaffFiles(n, u);
const d = c.kind === "unknown" ? null : c.solution;
const f = r.language ?? d?.language ?? "en";
const m = c.kind === "unknown" || c.repository.visibility === "PUBLIC";
const p = peopleOf(r.people, c, l);
const w = mailingOf(e, o, l);
const nothing = () => ({
now: null,
roster: c.kind === "invalid" ? "invalid" : "unknown",
isPublic: c.kind !== "unknown" && m,
membership: "not-asked",
contractEnded: null,
contractIssue: null,
edited: [],
foreign: [],
signing: null,
rows: [],
deeds: l.deeds,
unknowable: l.unknowable,
undone: l.undone
});
if (c.kind === "unknown") {
l.unknowable.push(c.unknowable);
return conclude(nothing(), [], null, f);
}
const {defaultBranch: k} = c.repository;
const g = await marksOf({
client: n,
repository: u,
defaultBranch: k,
solution: c.solution,
runId: a
});
const h = {
client: n,
repository: u,
pace: s,
language: f,
isPublic: m,
people: p,
mailing: w,
marks: g,
notes: l
};
const b = signingOf(h);
if (c.kind === "invalid") {
const e = await listStaffIssues(h);
if (!e.ok) l.unknowable.push({
what: "issues",
problem: asking(e.problem)
});
const {own: n, edited: t, foreign: s} = e.ok ? e.value : Be;
const o = {
...h,
solution: c.solution,
solutions: [],
isSolutionKnown: true,
editedTexts: []
};
await remindOnly(o, c, n, rememberedIn(n));
const r = {
edited: numbersOf(t),
foreign: numbersOf(s),
signing: b
};
return conclude({
...nothing(),
...r
}, c.diagnostics, null, f);
}
const [y, v] = await (0, M.Os)((0, $.w)(f).staff.progress.reading, () => Promise.all([ gatherStaff(n, t, u, c), listStaffIssues(h) ]));
l.unknowable.push(...y.unknowable);
if (!v.ok) l.unknowable.push({
what: "issues",
problem: asking(v.problem)
});
const {facts: O, membership: I} = y;
if (O === null || !v.ok) return conclude({
...nothing(),
membership: I,
signing: b
}, c.faults, null, f);
const S = {
...h,
now: O.now,
solution: c.solution,
solutions: y.solutions,
isSolutionKnown: c.faults.length === 0,
editedTexts: await readEditedTexts(h, [ ...v.value.edited, ...v.value.foreign ])
};
const T = await keepStaff(S, O, v.value);
const {rows: x, contractEnded: L, contractIssue: q, issue: C} = T;
const P = {
now: O.now,
roster: c.roster === null && x.length === 0 ? "none" : "kept",
isPublic: m,
membership: I,
contractEnded: L,
contractIssue: q,
edited: numbersOf(v.value.edited),
foreign: numbersOf(v.value.foreign.filter(({state: e}) => e === "open")),
signing: b,
rows: x,
deeds: l.deeds,
unknowable: l.unknowable,
undone: l.undone
};
return conclude(P, c.faults, C, f);
}
const Be = {
own: [],
edited: [],
foreign: []
};
function numbersOf(e) {
return e.map(({number: e}) => e);
}
function signingOf({marks: e, mailing: n}) {
const {hindrance: t, mayNotSend: s} = e;
if (t === null || n.kind !== "server") return null;
if (s) return {
demanded: true,
why: t
};
return t === "permission" ? {
demanded: false,
why: t
} : null;
}
async function readEditedTexts({client: e, repository: n, notes: t, marks: s}, o) {
if (o.length === 0) return [];
const r = o.map(({number: e}) => e);
const i = await (0, h.p)(e, n, r, () => true);
if (!i.ok) {
t.unknowable.push({
what: "comments",
problem: asking(i.problem)
});
return null;
}
const a = [];
for (const [e, n] of i.value) for (const {body: t} of n.filter(({edited: e}) => !e)) if (await s.standing(t, {
issue: e,
madeAt: null
}) !== "foreign") a.push(t);
return a;
}
async function keepStaff(e, n, {own: t, edited: s, foreign: o}) {
const {now: r, roster: a} = n;
const u = allDepartures(n, [ ...rememberedIn(t), ...doubtfulIn([ ...s, ...o ], t) ]);
const {each: l, together: c} = questionsOf(u, sizeOf(n, u));
const d = u.filter(({succeeded: e}) => e !== true);
const f = newcomers(a, new Set(d.map(({ref: e}) => e)), r);
const m = [ ...u.filter(e => !c.includes(e)).map(n => departureConcern(n, l.has(n), e)), ...c.length === 0 ? [] : [ togetherConcern(c, e) ], ...f.map(n => newcomerConcern(n, e)) ];
const p = contractEnd(n.contractEnds, r) === null ? null : n.contractEnds ?? null;
const w = u.some(({signals: e}) => e.includes("contract-ended")) ? p : null;
const loginsOf = e => e.flatMap(({github: e}) => e === void 0 ? [] : [ e.login.toLowerCase() ]);
const k = loginsOf(a.staff.filter(e => !(0, i.xK)(e, r) && !d.some(({ref: n}) => n === e.ref)));
const g = new Set(loginsOf(u.map(({member: e}) => e)).filter(e => !k.includes(e)));
const h = await keepIssues(e, m, t, g);
const b = w === null ? [] : await keepIssues(e, [ contractConcern(w, childrenOf(h), e) ], t, g);
const y = endedIssues(t, [ ...h, ...b ].map(({concern: e}) => e)).filter(({concern: e, issue: t}) => isOver(e.kind, t, n));
const v = [ ...h.flatMap(({issue: n, fresh: t}) => n === null || t && !e.marks.signs ? [] : [ n.number ]), ...y.filter(({concern: e}) => e.kind === "departure").map(({issue: e}) => e.number) ];
const O = await readComments(e, v);
const $ = await tell(e, h, O);
await closeEnded(e, y, n, O);
const I = h.find(({concern: e}) => e.kind === "question")?.issue?.number ?? null;
const S = staffRows(a, u, f, (e, n) => {
if (c.some(t => e === "departure" && t.key === n)) return {
issue: I,
noticed: r,
letter: {
kind: "not-sent",
why: "question"
}
};
const t = h.find(({concern: t}) => t.kind === e && t.of === n);
if (t === void 0) return null;
const {concern: s, issue: o} = t;
return {
issue: o?.number ?? null,
noticed: o === null ? r : markedTime(o.body, "noticed") ?? r,
letter: $.get(s) ?? {
kind: "not-due"
}
};
}, r);
const T = b[0]?.issue?.number ?? null;
const x = h.find(({fresh: e}) => e)?.issue?.number ?? null;
return {
rows: S,
contractEnded: w,
contractIssue: T,
issue: T ?? x
};
}
function rememberedIn(e) {
return e.filter(e => e.state === "open" && !isSettled(e)).flatMap(({body: e}) => {
const n = concernOf(e);
if (n?.kind !== "departure") return [];
const [t = ""] = marked(e, "state");
const s = t.split(",").filter(isSignal);
const o = markedTime(e, "noticed");
const r = t.split(",").includes("question");
return [ {
key: n.of,
signals: s,
person: markedPerson(e),
noticed: o,
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
const s = t.filter(({signals: e}) => e.includes("gone"));
return e.staff.filter(e => !(0, i.xK)(e, n)).length + s.length;
}
function isOver(e, {body: n}, t) {
if (e === "contract-end") return t.contractEnds !== null;
const [s = ""] = marked(n, "state");
return e !== "question" || unseen(s.split(",").filter(isSignal), t).length === 0;
}
function isSignal(e) {
return a.some(n => n === e);
}
function childrenOf(e) {
return e.filter(({concern: e}) => e.kind === "departure").map(({concern: e, issue: n}) => ({
ref: e.of,
issue: n?.number ?? null
}));
}
function peopleOf(e, n, t) {
if (e === void 0) return {
kind: "none"
};
const s = (0, b.k)(e);
for (const e of s.secrets) (0, M.dK)(e);
const o = {
kind: null,
of: null,
problem: null
};
if (n.kind !== "unknown" && n.repository.visibility === "PUBLIC") {
t.undone.push({
what: "people-refused",
...o
});
return {
kind: "public"
};
}
if (!s.ok) {
t.undone.push({
what: "people-unreadable",
...o
});
return {
kind: "unreadable"
};
}
return {
kind: "given",
people: s.people
};
}
function mailingOf({inputs: e}, n, t) {
if (e.smtpUrl === void 0) return {
kind: "by-hand"
};
try {
return {
kind: "server",
post: (0, q.ss)(e, n)
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
function conclude(e, n, t, s) {
const plain = e => (0, v.M_)(e, [ "", "" ]);
const o = [ ...e.unknowable.map(e => unknowableSentence(e, s)), ...e.undone.map(e => undoneSentence(e, s)) ];
const r = [ ...(0, y.I3)(n, s), ...o.slice(0, ze).map(e => ({
level: "warning",
title: "staff",
message: plain(e)
})) ];
return {
exitCode: isComplete(e) ? 0 : 1,
outputs: t === null ? {} : {
"issue-number": String(t)
},
log: staffText(e, n, s),
summary: staffSummary(e, n, s),
annotations: r,
report: staffJson(e, n, Ae.S, s)
};
}
const ze = 10;
}),
8446: ((e, n, t) => {
t.d(n, {
Ge: () => letterMark,
Wh: () => letterState,
pn: () => begunLetters,
qw: () => attemptsIn,
sm: () => mentionsLetter
});
var s = t(9466);
var o = t(7674);
var r = t(5337);
const i = [ "sent", "unknown", "failed", "yielded" ];
const a = /^<!-- ezdrav:letter-([a-z]+):([^:\s]+):(\S+) -->$/;
function letterMark(e, n, t) {
return `\x3c!-- ezdrav:letter-${e}:${n}:${(0, s.tK)(t)} --\x3e`;
}
function attemptsIn(e) {
const n = entries(e, "begun");
const t = i.flatMap(n => entries(e, n).map(e => ({
...e,
end: n
})));
const s = t.filter(({messageId: e}) => !isOf(n, e));
const o = n.map(e => {
const n = t.find(({messageId: n}) => n === e.messageId);
return {
messageId: e.messageId,
at: n?.end === "sent" ? n.at : e.at,
end: n?.end ?? null
};
});
return [ ...s, ...o ];
}
function begunLetters(e) {
const n = entries(e, "begun");
return attemptsIn(e).filter(({messageId: e, end: t}) => t !== "failed" && t !== "yielded" && isOf(n, e));
}
function letterState(e, n, t = false) {
const s = (0, r.b)(attemptsIn(e), n);
return s.kind === "none" && t ? {
kind: "edited"
} : s;
}
function mentionsLetter(e, n, t) {
return attemptsIn(e).filter(({end: e}) => e !== "failed" && e !== "yielded").some(({messageId: e, at: s}) => n(e) && (t === null || s >= t));
}
function isOf(e, n) {
return e.some(e => e.messageId === n);
}
function entries(e, n) {
return e.flatMap(e => e.split(/\r?\n/)).flatMap(e => {
const [, t, s = "", r = ""] = a.exec(e.trim()) ?? [];
const i = (0, o.p)(r);
return t === n && i.ok ? [ {
messageId: s,
at: i.instant
} ] : [];
});
}
}),
1718: ((e, n, t) => {
t.d(n, {
k: () => readPeople
});
var s = t(57);
var o = t(8318);
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
const s = [];
const o = new Map;
if (n.children.size === 0) s.push(complaint(n.at, "file.wrong-type", "mapping"));
for (const [e, t] of n.children) if (typeof e !== "string" || !u.test(e)) s.push(complaint(t.keyAt, "file.wrong-value", "ref")); else o.set(e, personOf(t, s));
if (s.length > 0) return refused(e, s);
return {
ok: true,
people: o,
secrets: secretsOf([ ...o.values() ])
};
}
function treeIn(e) {
const {text: n, fault: t} = (0, o.b)((new TextEncoder).encode(e), a);
if (t) return {
root: null,
faults: [ t ]
};
const {faults: s, lexemes: u} = (0, r.d)(n, a);
return s.length > 0 ? {
root: null,
faults: s
} : (0, i.g7)(u, a);
}
function personOf(e, n) {
const t = {};
if (e.children.size === 0) n.push(complaint(e.at, "file.wrong-type", "mapping"));
for (const [s, {written: o, at: r, keyAt: i}] of e.children) {
const e = isKey(s) ? l[s] : null;
if (e === null) n.push(complaint(i, "file.unknown-key", ...c)); else if (typeof o !== "string") n.push(complaint(r, "file.wrong-type", "text")); else if (o.trim() === "") n.push(complaint(r, "file.empty-value")); else if (!e.test(o.trim())) n.push(complaint(r, "file.wrong-value", `${s}`)); else t[s] = o.trim();
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
const t = (0, s.e)(e);
const o = n.map(({at: e, code: n, expected: s}) => {
const {line: o, column: r} = t(e);
return {
file: "people",
line: o,
column: r,
code: n,
key: "",
found: "",
expected: s
};
});
const r = e.split(/[\r\n,{}]/);
const i = r.flatMap(e => [ e, e.slice(e.indexOf(":") + 1) ]);
const a = i.map(e => e.trim().replace(/^["']|["']$/g, ""));
return {
ok: false,
diagnostics: o,
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
var s = t(7183);
function unconfirmedDeletions(e, n, t) {
const o = new Map(n.staff.map(e => [ e.ref, e ]));
return e.staff.filter(e => {
const n = o.get(e.ref);
const r = n === void 0 || isAnotherPerson(n, e);
return r && (t === null || !(0, s.xK)(e, t));
});
}
function isAnotherPerson(e, n) {
const [t, s] = [ e.github?.id, n.github?.id ];
return t !== void 0 && s !== void 0 && t !== s;
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
646: ((e, n, t) => {
t.d(n, {
Q4: () => claimFaults,
wp: () => graded,
fn: () => heldAgainst
});
function workflowRef(e) {
const [, n, t, s] = /^([^/@\s]+\/[^/@\s]+)\/(\.github\/workflows\/[^/@\s]+)@(\S+)$/.exec(e) ?? [];
if (n === void 0 || t === void 0 || s === void 0) return null;
return {
repository: n,
path: t,
ref: s
};
}
function workflowSource(e, n) {
const t = workflowRef(e);
return t === null ? null : {
workflow: t,
commit: n ?? null
};
}
function isAtHome({repository: e, ref: n}, t) {
return e === t.repository && n === `refs/heads/${t.defaultBranch}`;
}
function isListed(e, n, t) {
return e.some(e => isEntry(e, n, t));
}
function isEntry(e, {workflow: n, commit: t}, s) {
if (e.startsWith(".github/")) return n.path === e && isAtHome(n, s);
const o = workflowRef(e);
if (o === null || !/^[0-9a-f]{40}$/.test(o.ref)) return false;
const r = /^[0-9a-f]{40}$/.test(n.ref);
return n.path === o.path && n.repository.toLowerCase() === o.repository.toLowerCase() && (t ?? n.ref) === o.ref && (!r || n.ref === o.ref);
}
const s = new Set([ "push", "workflow_dispatch", "schedule" ]);
const o = new Set([ "push", "workflow_dispatch", "release" ]);
const r = 3e4;
function claimFaults(e, n, t, i) {
const a = [];
const fault = (e, n) => {
a.push({
code: e,
value: n
});
};
if (Number(n.repository_id) !== t.repositoryId) fault("token.repository", n.repository_id);
const u = e === "verdict";
if (!u && n.ref !== `refs/heads/${t.defaultBranch}`) fault("token.branch", n.ref);
if (!u && !t.stoodOnDefaultBranch(n.sha)) fault("token.commit", n.sha);
if (!(u ? o : s).has(n.event_name)) fault("token.event", n.event_name);
for (const e of strangeWorkflows(u, n, t)) fault("token.workflow", e);
if (n.nbf > n.iat || n.iat >= n.exp) fault("token.time", `${n.iat}`);
if (n.iat * 1e3 > i + r) fault("token.in-future", `${n.iat}`);
return a;
}
function strangeWorkflows(e, n, t) {
const {repository: s, workflow_ref: o, job_workflow_ref: r} = n;
const i = {
repository: s,
defaultBranch: t.defaultBranch
};
const a = workflowSource(r, n.job_workflow_sha);
if (e) {
const e = t.workflows.filter(e => !e.startsWith(".github/"));
return a !== null && isListed(e, a, i) ? [] : [ r ];
}
const u = workflowSource(o, n.workflow_sha);
const l = u !== null && isAtHome(u.workflow, i) && stood(u, t);
const c = a !== null && !isAtHome(a.workflow, i);
const d = new Set;
if (!l) d.add(o);
if (a === null || !(c || stood(a, t))) d.add(r);
for (const e of unlisted([ u, a ], t.workflows, i)) d.add(e === u ? o : r);
return [ ...d ];
}
function unlisted(e, n, t) {
if (n.length === 0) return [];
return e.filter(e => e === null || !isListed(n, e, t));
}
function heldAgainst(e, n) {
const {workflows: t} = n;
const {repository: s, ref: o, workflow: r, workflowCommit: i, jobWorkflow: a, jobCommit: u} = e;
const l = {
repository: s,
defaultBranch: o.slice(11)
};
const c = [ workflowSource(r, i ?? void 0), workflowSource(a, u ?? void 0) ];
const [d] = unlisted(c, t, l);
if (d !== void 0) {
const e = d === c[0] ? r : a;
return {
kind: "refused",
faults: [ {
code: "token.workflow",
value: e
} ]
};
}
return graded(e, n);
}
function graded(e, {workflows: n, trusts: t}) {
const [s, ...o] = missingOf(n, e.hosted || t);
if (s === void 0) return {
kind: "verified",
statement: e
};
return {
kind: "recorded",
statement: e,
missing: [ s, ...o ]
};
}
function stood({commit: e}, n) {
return e === null || n.stoodOnDefaultBranch(e);
}
function missingOf(e, n) {
const t = [];
if (e.length === 0) t.push("workflows-unset");
if (!n) t.push("hosted-runner");
return t;
}
}),
2826: ((e, n, t) => {
t.d(n, {
H: () => witnessed,
i: () => worthOfOwn
});
var s = t(9466);
var o = t(646);
var r = t(3087);
var i = t(9381);
var a = t(6346);
function payloadFaults(e, n, t) {
const s = [];
const {kind: o, payload: r} = e;
if (!t.kinds.includes(o)) s.push({
code: "payload.kind",
value: o
});
const i = new Set([ ...Object.keys(t.fields), ...t.open, "run" ]);
for (const e of new Set([ ...i, ...Object.keys(r) ])) {
const n = Object.hasOwn(r, e) ? r[e] : void 0;
const o = Object.hasOwn(t.fields, e) ? t.fields[e] : void 0;
if (n === void 0 || !i.has(e) || !agrees(n, o)) s.push({
code: "payload.field",
value: e
});
}
if (r["run"] !== n) s.push({
code: "token.run",
value: n
});
return s;
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
const {kind: t, payload: s} = e;
const {house: c, keys: d, now: f, wanted: m} = n;
const p = (0, l.Y)(e.token);
if (p === null) return refused({
code: "token.malformed"
});
if (!(0, i.isIssuer)(c.issuer, textOf(p.body["iss"]))) return refused({
code: "token.issuer",
value: textOf(p.body["iss"])
});
if (p.body["aud"] !== (0, a.Ox)(t, s)) return refused({
code: "token.audience"
});
const w = await (0, u.y)(p, d);
if (w.kind === "bad") return refused(w.fault);
if (w.kind === "unproven") return w;
const k = r.U.safeParse(p.body);
if (!k.success) return refused({
code: "token.claims",
value: String(k.error.issues[0]?.path[0])
});
const g = k.data;
const h = [ ...(0, o.Q4)(t, g, c, f), ...payloadFaults(e, g.run_id, m) ];
const [b, ...y] = h;
if (b !== void 0) return {
kind: "refused",
faults: [ b, ...y ]
};
const v = statementOf(g, textOf(p.header["kid"]));
const O = {
workflows: c.workflows,
trusts: c.trustsOwnRunners
};
return t === "verdict" ? (0, o.wp)(v, O) : (0, o.fn)(v, O);
}
function worthOfOwn(e, {house: n, now: t}) {
const s = (0, l.Y)(e);
const a = r.U.safeParse(s?.body);
if (s === null || !a.success) return refused({
code: "token.claims"
});
const u = a.data;
if (!(0, i.isIssuer)(n.issuer, u.iss)) return refused({
code: "token.issuer"
});
const [c, ...d] = (0, o.Q4)("mark", u, n, t);
if (c !== void 0) return {
kind: "refused",
faults: [ c, ...d ]
};
const {workflows: f, trustsOwnRunners: m} = n;
return (0, o.fn)(statementOf(u, textOf(s.header["kid"])), {
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
at: (0, s.B9)(e.iat * 1e3),
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
})
};
