export const id = 672;

export const ids = [ 672, 2206, 8432, 9381, 3076, 4308, 4470, 5849, 6709, 8872, 9335 ];

export const modules = {
1431: ((e, n, t) => {
t.d(n, {
F0: () => latestAnnouncement,
M2: () => leadTime,
gl: () => earliestStart,
oT: () => i
});
var r = t(9467);
var o = t(5854);
var a = t(7209);
const i = 2;
function leadTime(e) {
const n = (0, a.gD)(e.announced);
const t = lastDayThatCounts(e.start, e.reading);
const s = [];
const l = [];
for (let r = (0, a.fi)(n, 1); r <= t; r = (0, a.fi)(r, 1)) {
const n = (0, o.kb)(r, e.extra);
if (n.working === null) return {
known: false,
beyond: r
};
if (n.working) s.push(r); else l.push({
date: r,
why: n.why,
name: n.name
});
}
return {
known: true,
sufficient: s.length >= i,
announcedOn: n,
nightOf: (0, r.kB)(e.start),
workingDays: s.length,
counted: s,
skipped: l
};
}
function earliestStart(e) {
const n = (0, a.fi)((0, a.gD)(e.announced), 1);
const t = secondWorkingDay(n, 1, e.extra);
if (t === null) return null;
const o = e.reading === "full-days" ? (0, a.l$)((0, a.fi)(t, 1), "00:00") : (0, 
a.l$)(t, r.hu.opens);
return (0, r.gR)(o, e.hours, e.downtime);
}
function latestAnnouncement(e) {
const n = lastDayThatCounts(e.start, e.reading);
const t = secondWorkingDay(n, -1, e.extra);
return t === null ? null : (0, a.l$)(t, "00:00");
}
function lastDayThatCounts(e, n) {
return n === "full-days" ? (0, a.fi)((0, a.gD)(e), -1) : (0, r.kB)(e);
}
function secondWorkingDay(e, n, t) {
let r = 0;
for (let s = e; ;s = (0, a.fi)(s, n)) {
const e = (0, o.kb)(s, t);
if (e.working === null) return null;
if (e.working && ++r === i) return s;
}
}
}),
4074: ((e, n, t) => {
t.d(n, {
h: () => figuresOf
});
var r = t(7209);
function momentOf({outcome: e, schedule: n}) {
return e?.["started-at"] ?? n.start;
}
function casesOf(e, n) {
return e.flatMap(e => e.interventions.map(n => ({
...n,
solution: e,
at: momentOf(n.intervention)
}))).filter(({intervention: {environment: e, status: t}, at: o}) => {
const a = (0, r.gD)(o);
const i = e === "production" && t !== "draft";
return i && n.from <= a && a <= n.to;
}).toSorted((e, n) => e.at - n.at);
}
function carriedOutOf(e) {
return e.flatMap(e => {
const {outcome: n} = e.intervention;
return n === void 0 || n.result === "cancelled" ? [] : [ {
...e,
outcome: n
} ];
});
}
function isUrgent({intervention: e}) {
return e.urgent !== void 0;
}
var o = t(9466);
var a = t(1431);
var i = t(7183);
var s = t(7988);
var l = t(4239);
const u = [ {
id: "finished",
unit: "interventions",
of: ({cases: e}) => (0, l.U9)(e.filter(({intervention: e}) => e.outcome).length)
}, {
id: "cancelled",
unit: "interventions",
of: ({cases: e}) => countBy(e, "cancelled")
}, {
id: "withdrawn",
unit: "interventions",
of: ({cases: e}) => (0, l.U9)(e.filter(isWithdrawn).length)
}, {
id: "without-outcome",
unit: "interventions",
of: ({cases: e, now: n}) => (0, l.U9)(e.filter(e => lacksOutcome(e, n)).length)
}, {
id: "deployment-frequency",
unit: "interventions",
dora: true,
of: ({carriedOut: e, span: n}) => (0, l.TS)(e.length, (0, s.hF)(n))
}, {
id: "change-failure-rate",
unit: "interventions",
dora: true,
of: ({carriedOut: e}) => (0, l.uM)(e.filter(isRolledBack).length, e.length)
}, {
id: "rework-rate",
unit: "interventions",
dora: true,
of: ({carriedOut: e}) => (0, l.uM)(e.filter(isUrgent).length, e.length)
}, {
id: "recovery-time",
unit: "minutes",
dora: true,
of: ({carriedOut: e}) => (0, l.JZ)(e.filter(isRolledBack).flatMap(({outcome: e}) => lengthOf(e) ?? []))
}, {
id: "overrun",
unit: "interventions",
of: ({carriedOut: e}) => {
const n = e.filter(e => !isUrgent(e) && ended(e) !== void 0);
const t = n.filter(e => (ended(e) ?? 0) > e.intervention.schedule.end);
return (0, l.uM)(t.length, n.length);
}
}, {
id: "downtime-planned",
unit: "minutes",
of: ({carriedOut: e}) => (0, l.X5)(downtimes(e).map(({planned: e}) => e))
}, {
id: "downtime-actual",
unit: "minutes",
of: ({carriedOut: e}) => (0, l.X5)(downtimes(e).map(({actual: e}) => e))
}, {
id: "downtime-undeclared",
unit: "interventions",
of: ({carriedOut: e}) => {
const n = e.filter(({intervention: e, outcome: n}) => !e.schedule.downtime && n["downtime-minutes"] !== void 0);
const t = n.filter(({outcome: e}) => e["downtime-minutes"] !== 0);
return (0, l.uM)(t.length, n.length);
}
}, {
id: "announced-ahead",
unit: "working-days",
of: ({carriedOut: e}) => (0, l.JZ)(e.flatMap(e => workingDaysAhead(e) ?? []))
}, {
id: "approval-client",
unit: "hours",
of: e => approvalHours(e, "client")
}, {
id: "approval-ezdrav-ict",
unit: "hours",
of: e => approvalHours(e, "ezdrav-ict")
}, {
id: "approvals-in-file",
unit: "approvals",
of: ({carriedOut: e}) => {
const n = e.flatMap(({intervention: {approvals: e}}) => [ e?.client, e?.["ezdrav-ict"] ]);
return (0, l.uM)(n.filter(e => e !== void 0).length, n.length);
}
}, {
id: "leavers",
unit: "leavers",
of: e => (0, l.U9)(leaversOf(e).length)
}, {
id: "revocation-time",
unit: "hours",
of: e => (0, l.JZ)(leaversOf(e).flatMap(({hours: e}) => e ?? []))
}, {
id: "revocation-open",
unit: "leavers",
of: e => (0, l.U9)(leaversOf(e).filter(({hours: e}) => e === null).length)
} ];
function isWithdrawn({intervention: e}) {
return e.status === "withdrawn" && e.outcome === void 0;
}
function lacksOutcome(e, n) {
const {outcome: t, schedule: r} = e.intervention;
return t === void 0 && !isWithdrawn(e) && r.end <= n;
}
function isRolledBack({outcome: e}) {
return e.result === "rolled-back";
}
function countBy(e, n) {
return (0, l.U9)(e.filter(({intervention: e}) => e.outcome?.result === n).length);
}
function ended({outcome: e}) {
return e["ended-at"];
}
function lengthOf(e) {
const {"started-at": n, "ended-at": t} = e;
if (n === void 0 || t === void 0 || t < n) return null;
return (t - n) / o.pY;
}
function downtimes(e) {
return e.flatMap(({intervention: {schedule: e}, outcome: n, at: t}) => {
const r = e.downtime ? e["downtime-minutes"] : 0;
const o = n["downtime-minutes"];
return r === void 0 || o === void 0 ? [] : [ {
planned: r,
actual: o,
at: t
} ];
});
}
function workingDaysAhead({intervention: e, solution: n}) {
const {announcement: t, schedule: r, urgent: o} = e;
if (t === void 0 || o !== void 0) return null;
const {reading: i, extra: s} = n;
const l = (0, a.M2)({
announced: t["sent-at"],
start: r.start,
reading: i,
extra: s
});
return l.known ? l.workingDays : null;
}
function approvalHours({cases: e}, n) {
return (0, l.JZ)(e.flatMap(({intervention: {announcement: e, approvals: t}}) => {
const r = t?.[n];
if (e === void 0 || r === void 0) return [];
return Math.max(0, r.at - e["sent-at"]) / o.dp;
}));
}
function leaversOf({solutions: e, span: n, now: t}) {
return e.flatMap(e => (e.roster?.staff ?? []).flatMap(r => {
const a = (0, i.XL)(r);
if (a === null || a > t || !(0, s.S1)(a, n)) return [];
const l = r.revocation?.confirmed;
const u = l === void 0 ? null : Math.max(0, l - a) / o.dp;
return [ {
ref: r.ref,
solution: e,
hours: u
} ];
}));
}
function remarksOf(e, n, t, r) {
return [ ...e.flatMap(({label: e, unreadable: n}) => n.map(n => ({
kind: "unreadable",
solution: e,
path: n
}))), ...sameNames(e), ...n.filter(e => lacksOutcome(e, r)).map(e => remark("no-outcome", e)), ...t.flatMap(e => {
const {"started-at": n, "ended-at": t} = e.outcome;
if (n === void 0 || t === void 0) return [ remark("no-times", e) ];
return t < n ? [ remark("ends-before-start", e) ] : [];
}), ...pairs(e, n, t) ];
}
function remark(e, {solution: n, intervention: t}) {
return {
kind: e,
solution: n.label,
id: t.id
};
}
function sameNames(e) {
const n = new Set(e.map(({name: e}) => e));
return [ ...n ].flatMap(n => {
const t = e.filter(e => e.name === n).map(({label: e}) => e);
return n === null || t.length < 2 ? [] : [ {
kind: "same-name",
name: n,
solutions: t
} ];
});
}
function pairs(e, n, t) {
return e.flatMap(e => {
const r = n.filter(n => n.solution === e).map(idOf);
const o = r.filter((e, n) => r.indexOf(e) !== n);
const a = t.filter(n => n.solution === e && !isUrgent(n));
const i = a.flatMap((e, n) => {
const t = a.slice(0, n).findLast(n => endOf(n) > e.at);
return t === void 0 ? [] : [ [ idOf(t), idOf(e) ] ];
});
return [ ...[ ...new Set(o) ].map(n => ({
kind: "same-id",
solution: e.label,
ids: [ n, n ]
})), ...i.map(n => ({
kind: "overlap",
solution: e.label,
ids: n
})) ];
});
}
function idOf({intervention: e}) {
return e.id;
}
function endOf({outcome: e, at: n}) {
return e["ended-at"] ?? n;
}
function figuresOf(e, n, t) {
const r = casesOf(e, n);
const o = carriedOutOf(r);
const a = {
cases: r,
carriedOut: o,
solutions: e,
span: n,
now: t
};
return {
span: n,
solutions: e.map(({label: e, name: n}) => ({
label: e,
name: n
})),
figures: u.map(({of: e, ...n}) => ({
...n,
value: e(a)
})),
months: (0, s.vo)(n).map(e => monthOf(e, a)),
remarks: remarksOf(e, r, o, t)
};
}
function monthOf(e, {carriedOut: n}) {
const t = n.filter(({at: n}) => (0, r.gD)(n).startsWith(e));
const o = downtimes(t);
const a = t.filter(isRolledBack);
const i = t.filter(e => !isRolledBack(e));
return {
month: e,
planned: i.filter(e => !isUrgent(e)).length,
urgent: i.filter(isUrgent).length,
rolledBack: a.length,
downtimePlanned: o.reduce((e, {planned: n}) => e + n, 0),
downtimeActual: o.reduce((e, {actual: n}) => e + n, 0)
};
}
}),
7988: ((e, n, t) => {
t.d(n, {
S1: () => isIn,
ZG: () => lastMonth,
hF: () => daysOf,
vo: () => monthsOf
});
var r = t(7209);
function daysOf({from: e, to: n}) {
return Math.round((Date.parse(n) - Date.parse(e)) / 864e5) + 1;
}
function isIn(e, {from: n, to: t}) {
const o = (0, r.gD)(e);
return n <= o && o <= t;
}
function monthsOf({from: e, to: n}) {
const t = [];
for (let o = e; o.slice(0, 7) <= n.slice(0, 7); ) {
const e = o.slice(0, 7);
t.push(e);
while (o.slice(0, 7) === e) o = (0, r.fi)(o, 1);
}
return t;
}
function lastMonth(e) {
const n = (0, r.fi)(e, -Number(e.slice(8)));
return {
from: (0, r.fi)(n, 1 - Number(n.slice(8))),
to: n
};
}
}),
4239: ((e, n, t) => {
t.d(n, {
JZ: () => median,
TQ: () => r,
TS: () => rate,
U9: () => count,
X5: () => total,
uM: () => share
});
const r = 5;
function count(e) {
return {
kind: "count",
number: e,
of: e
};
}
function share(e, n) {
return n < r ? {
kind: "not-enough",
of: n
} : {
kind: "share",
part: e,
of: n
};
}
function median(e) {
const n = e.length;
if (n < r) return {
kind: "not-enough",
of: n
};
const t = e.toSorted((e, n) => e - n);
const [o = 0, a = o] = t.slice(Math.ceil(n / 2) - 1, Math.floor(n / 2) + 1);
return {
kind: "median",
number: (o + a) / 2,
of: n
};
}
function total(e) {
const n = e.length;
if (n < r) return {
kind: "not-enough",
of: n
};
return {
kind: "total",
number: e.reduce((e, n) => e + n, 0),
of: n
};
}
function rate(e, n) {
return e < r ? {
kind: "not-enough",
of: e
} : {
kind: "rate",
perWeek: e * 7 / n,
of: e
};
}
}),
8317: ((e, n, t) => {
t.d(n, {
K: () => keptSolution,
t: () => isKept
});
var r = t(5204);
var o = t(1742);
var a = t(4595);
var i = t(5987);
const s = /^\.ezdrav\/(?:intervention|(?:interventions|done)\/[^/]+)\.yml$/;
function isKept(e) {
return s.test(e) || e === i.iZ || e === i.Fo;
}
function keptSolution(e, n) {
const t = [];
const l = n.flatMap(({path: e, source: n}) => {
if (!s.test(e)) return [];
const o = (0, r.I)(e, n);
if (o.ok) return [ {
path: e,
intervention: o.value
} ];
t.push(e);
return [];
});
const read = (e, r) => {
const o = n.find(n => n.path === e);
if (o === void 0) return null;
const a = r(e, o.source);
if (a.ok) return a.value;
t.push(e);
return null;
};
const u = read(i.iZ, o.K);
const {calendar: c} = u ?? o.U;
return {
solution: {
label: e,
name: u?.name ?? null,
interventions: l,
roster: read(i.Fo, a.h),
unreadable: t,
reading: c["lead-time"],
extra: c["extra-non-working-days"]
},
language: u?.language
};
}
}),
7740: ((e, n, t) => {
t.d(n, {
$M: () => figuresHtml,
_t: () => figuresTable,
ro: () => remarksOf
});
var r = t(7598);
var o = t(4391);
const a = 120;
const i = 18;
const s = 33;
const l = 22;
function chart(e, n, t, r) {
const u = n.map((e, n) => t.map(({numbers: e}) => e[n] ?? 0));
const c = u.map(e => r ? e.reduce((e, n) => e + n, 0) : Math.max(...e));
const d = Math.max(1, ...c);
const y = e => Math.round(e / d * a);
const f = u.map((e, n) => (r ? stack : beside)(e, t, 16 + n * s, y));
const m = n.map((e, n) => `<text x="${16 + n * s + l / 2}" y="${i + a + 16}">${(0, 
o.js)(e)}</text>`);
const p = c.map((e, n) => e === 0 ? "" : `<text x="${16 + n * s + l / 2}" y="${i + a - y(e) - 4}">${e}</text>`);
const h = 26 + n.length * s;
const v = n.map((e, n) => {
const r = t.map(({name: e}, t) => `${e} ${u[n]?.[t] ?? 0}`);
return `${e}: ${r.join(", ")}`;
}).join("; ");
return [ "<figure>", `<figcaption>${(0, o.js)(e)}</figcaption>`, `<ul class="legend">${t.map(({look: e, name: n}) => `<li><svg width="14" height="14" aria-hidden="true"><rect class="${e}" width="14" height="14"/></svg>${(0, 
o.js)(n)}</li>`).join("")}</ul>`, '<div class="scroll" tabindex="0">', `<svg width="${h}" height="${i + a + 24}" role="img" aria-label="${(0, 
o.js)(`${e}. ${v}`)}">`, `<line class="ground" x1="10" x2="${h - 10}" y1="${i + a}" y2="${i + a}"/>`, ...f.flat(), ...p, ...m, "</svg>", "</div>", "</figure>" ].join("\n");
}
const stack = (e, n, t, r) => {
let o = 0;
return e.flatMap((e, a) => {
const [i, s] = [ r(o), r(o + e) ];
o += e;
return bar(n[a]?.look, t, l, i, s);
});
};
const beside = (e, n, t, r) => {
const o = l / e.length;
return e.flatMap((e, a) => bar(n[a]?.look, t + a * o, o - 1, 0, r(e)));
};
function bar(e, n, t, r, o) {
if (o <= r) return [];
return [ `<rect class="${e}" x="${n}" y="${i + a - o}" width="${t}" height="${o - r}"/>` ];
}
var u = t(6670);
const c = '\n:root {\n  color-scheme: light dark;\n  --page: #ffffff; --edge: #d1d9e0; --text: #1f2328; --soft: #59636e;\n  --planned: #2f62ad; --urgent: #b34700; --rolled-back: #6d28d9; --announced: #8a94a0; --actual: #2f62ad;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --page: #0d1117; --edge: #3d444d; --text: #f0f6fc; --soft: #a3adb8;\n    --planned: #86b0ee; --urgent: #ffb066; --rolled-back: #d2b4ff; --announced: #8a94a0; --actual: #86b0ee;\n  }\n}\n* { box-sizing: border-box; }\nbody { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }\nh1 { margin: 0 0 .35rem; font-size: 1.5rem; line-height: 1.25; }\nh2 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }\np { margin: .35rem 0; }\ncode { font: inherit; }\n.soft, .definition { color: var(--soft); font-size: .9rem; }\ntable { width: 100%; border-collapse: collapse; margin-top: 1.25rem; }\ntd, th { padding: .5rem .6rem .5rem 0; border-bottom: 1px solid var(--edge); text-align: left; vertical-align: top; font-weight: 400; }\ntbody th { width: 62%; }\n.name { font-weight: 600; }\n.dora { margin-left: .4rem; padding: 0 .35rem; border: 1px solid var(--edge); border-radius: 1rem; color: var(--soft); font-size: .75rem; }\n.definition, .from { display: block; }\n.from { color: var(--soft); font-size: .9rem; }\n.value { font-weight: 600; }\n.charts { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); margin-top: 1.25rem; }\nfigure { margin: 0; min-width: 0; }\nfigcaption { font-weight: 600; }\n.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .3rem 0; padding: 0; list-style: none; color: var(--soft); font-size: .9rem; }\n.legend li { display: flex; align-items: center; gap: .4rem; }\n.scroll { overflow-x: auto; }\nsvg { display: block; }\nsvg text { fill: var(--text); font-size: 11px; text-anchor: middle; }\n.ground { stroke: var(--edge); }\nrect.planned { fill: var(--planned); } rect.urgent { fill: var(--urgent); } rect.rolled-back { fill: var(--rolled-back); }\nrect.announced { fill: var(--announced); } rect.actual { fill: var(--actual); }\n@media (max-width: 30rem) { tbody th { width: 55%; } }\n@media print { body { max-width: none; padding: 0; } * { print-color-adjust: exact; } }\n';
function policy() {
const e = (0, r.createHash)("sha256").update(c).digest("base64");
return `default-src 'none'; style-src 'sha256-${e}'; base-uri 'none'; form-action 'none'`;
}
function figuresHtml(e, n) {
const t = (0, u.Gg)(e, n);
return [ "<!doctype html>", `<html lang="${n.language}">`, "<head>", '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="${policy()}">`, '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="referrer" content="no-referrer">', `<title>${(0, 
o.js)((0, o.M_)(t, n.quotes))}</title>`, `<style>${c}</style>`, "</head>", "<body>", "<main>", `<h1>${(0, 
o.hy)(t)}</h1>`, `<p class="soft">${(0, o.hy)(e.solutions.map(u.hO).join(", "))}</p>`, chartsOf(e, n), figuresTable(e, n), `<p class="soft">${(0, 
o.hy)(n.doraAbout)}</p>`, `<p class="soft">${(0, o.hy)(n.notHeld)}</p>`, ...remarksOf(e, n), "</main>", "</body>", "</html>", "" ].join("\n");
}
function figuresTable({figures: e}, n) {
const t = e.map(e => {
const {name: t, value: r, from: a, definition: i, dora: s} = (0, u.OB)(e, n);
return [ `<tr><th scope="row"><span class="name">${(0, o.js)(t)}</span>`, ...s ? [ `<span class="dora">${(0, 
o.js)(n.dora)}</span>` ] : [], `<span class="definition">${(0, o.js)(i)}</span></th>`, `<td><span class="value">${(0, 
o.js)(r)}</span>`, ...a === null ? [] : [ `<span class="from">${(0, o.js)(a)}</span>` ], "</td></tr>" ].join("");
});
const r = `<thead><tr><th scope="col">${(0, o.js)(n.figure)}</th><th scope="col">${(0, 
o.js)(n.value)}</th></tr></thead>`;
return [ "<table>", r, "<tbody>", ...t, "</tbody>", "</table>" ].join("\n");
}
function remarksOf({remarks: e}, n) {
if (e.length === 0) return [ `<p>${(0, o.js)(n.nothing)}</p>` ];
const t = e.map(e => `<li>${(0, o.hy)((0, u.wh)(e, n))}</li>`);
return [ `<h2>${(0, o.js)(n.remarks)}</h2>`, `<ul>${t.join("")}</ul>` ];
}
function chartsOf({months: e}, {charts: n}) {
const t = e.map(({month: e}) => `${Number(e.slice(5))}/${e.slice(2, 4)}`);
const r = [ {
look: "planned",
name: n.planned,
numbers: e.map(({planned: e}) => e)
}, {
look: "urgent",
name: n.urgent,
numbers: e.map(({urgent: e}) => e)
}, {
look: "rolled-back",
name: n.rolledBack,
numbers: e.map(({rolledBack: e}) => e)
} ];
const o = [ {
look: "announced",
name: n.announced,
numbers: e.map(({downtimePlanned: e}) => e)
}, {
look: "actual",
name: n.actual,
numbers: e.map(({downtimeActual: e}) => e)
} ];
return [ '<div class="charts">', chart(n.work, t, r, true), chart(n.downtime, t, o, false), "</div>" ].join("\n");
}
}),
2479: ((e, n, t) => {
t.d(n, {
K: () => figuresJson,
V: () => figuresDocument
});
function figuresJson(e) {
return `${JSON.stringify(figuresDocument(e), null, 2)}\n`;
}
function figuresDocument({span: e, solutions: n, figures: t, months: r, remarks: o}) {
return {
schema: 1,
from: e.from,
to: e.to,
solutions: n,
figures: t.map(({id: e, unit: n, dora: t = false, value: r}) => ({
id: e,
unit: n,
dora: t,
...r
})),
months: r.map(({rolledBack: e, downtimePlanned: n, downtimeActual: t, ...r}) => ({
...r,
"rolled-back": e,
"downtime-planned-minutes": n,
"downtime-actual-minutes": t
})),
remarks: o
};
}
}),
6670: ((e, n, t) => {
t.d(n, {
w_: () => figureWords,
wh: () => remarkSentence,
OB: () => rowOf,
hO: () => solutionName,
Gg: () => titleOf
});
var r = t(4239);
var o = t(4391);
var a = t(9354);
const i = new Intl.DateTimeFormat("en-GB", {
dateStyle: "medium",
timeZone: "UTC"
});
const s = {
language: "en",
moments: a.N,
day: e => i.format(Date.parse(e)),
quotes: [ "“", "”" ],
number: new Intl.NumberFormat("en", {
maximumFractionDigits: 1
}),
percent: new Intl.NumberFormat("en", {
style: "percent",
maximumFractionDigits: 0
}),
title: (e, n) => `Interventions from ${e} to ${n}`,
solutions: "Solutions",
from: e => `from ${e}`,
of: (e, n, t) => `${e} of ${n} (${t})`,
perWeek: e => `${e} a week`,
notEnough: (e, n) => `not enough records (${e} of at least ${n})`,
dora: "DORA",
doraAbout: "DORA marks a figure of the DevOps Research and Assessment programme (dora.dev). The files hold no time of the commits, so the lead time for changes is not given.",
notHeld: "The files do not hold which deployments were refused, so refusals are not counted.",
remarks: "Counted, but look at these",
nothing: "Every record was counted as recorded.",
notToday: "Figures of the last month are written on the first working day of a month; today is another day.",
definition: "Definition",
figure: "Figure",
value: "Value",
names: {
finished: "Finished interventions",
cancelled: "Cancelled",
withdrawn: "Withdrawn before the start",
"without-outcome": "Slot over, outcome missing",
"deployment-frequency": "Deployment frequency",
"change-failure-rate": "Rolled back (change failure rate)",
"rework-rate": "Urgent (rework rate)",
"recovery-time": "Recovery time",
overrun: "Ended after the slot",
"downtime-planned": "Announced downtime",
"downtime-actual": "Actual downtime",
"downtime-undeclared": "Downtime nobody announced",
"announced-ahead": "Announced ahead",
"approval-client": "Time to the client’s approval",
"approval-ezdrav-ict": "Time to the ICT team’s approval",
"approvals-in-file": "Approvals recorded in the files",
leavers: "People who left",
"revocation-time": "Time until access was revoked",
"revocation-open": "Revocations not confirmed"
},
definitions: {
finished: "Production interventions with an outcome whose work began in the period.",
cancelled: "Finished interventions with the result cancelled.",
withdrawn: "Interventions with status withdrawn that were to begin in the period.",
"without-outcome": "Interventions whose slot is over and for which no outcome is recorded.",
"deployment-frequency": "Interventions carried out (completed or rolled back), divided by the weeks of the period.",
"change-failure-rate": "Of the interventions carried out, those that were rolled back.",
"rework-rate": "Of the interventions carried out, those that were urgent.",
"recovery-time": "Median time from the start to the end of an intervention that was rolled back, where both are recorded.",
overrun: "Of the planned interventions carried out with a recorded end, those that ended after their slot.",
"downtime-planned": "Sum of schedule.downtime-minutes, over the interventions that also record the actual downtime.",
"downtime-actual": "Sum of outcome.downtime-minutes over the same interventions.",
"downtime-undeclared": "Of the interventions announced without downtime that record it, those with more than 0 minutes.",
"announced-ahead": "Median of the working days from the announcement to the evening of the work, for planned interventions.",
"approval-client": "Median time from the announcement to the client’s approval in the file.",
"approval-ezdrav-ict": "Median time from the announcement to the ICT team’s approval in the file.",
"approvals-in-file": "Of two approvals for each intervention carried out, those the file records. The others were given as reviews, comments or signed mail, or are missing.",
leavers: "Entries of the roster whose last day is in the period.",
"revocation-time": "Median time from the end of the last day to the confirmed revocation. Zero if it came first.",
"revocation-open": "People who left in the period and whose revocation is not confirmed."
},
units: {
interventions: {
one: "intervention",
other: "interventions"
},
minutes: {
one: "minute",
other: "minutes"
},
hours: {
one: "hour",
other: "hours"
},
"working-days": {
one: "working day",
other: "working days"
},
leavers: {
one: "person",
other: "people"
},
approvals: {
one: "approval",
other: "approvals"
}
},
records: {
one: "record",
other: "records"
},
problems: {
unreadable: (e, n) => `${e} (${n}) could not be read.`,
"same-name": (e, n) => `${n} all call themselves ${e}.`,
"no-outcome": (e, n) => `${e} (${n}): the slot is over and no outcome is recorded.`,
"no-times": (e, n) => `${e} (${n}): start or end is not recorded, so no duration was counted.`,
"ends-before-start": (e, n) => `${e} (${n}): the recorded end is before the start, so no duration was counted.`,
overlap: (e, n) => `${e} (${n}): their times overlap.`,
"same-id": (e, n) => `${e} (${n}): two files bear this id; both were counted.`
},
charts: {
work: "Interventions by month",
planned: "planned",
urgent: "urgent",
rolledBack: "rolled back",
downtime: "Downtime by month, minutes",
announced: "announced",
actual: "actual"
}
};
const l = new Intl.DateTimeFormat("sl", {
day: "numeric",
month: "numeric",
year: "numeric",
timeZone: "UTC"
});
const u = {
language: "sl",
moments: a.h,
day: e => l.format(Date.parse(e)),
quotes: [ "»", "«" ],
number: new Intl.NumberFormat("sl", {
maximumFractionDigits: 1
}),
percent: new Intl.NumberFormat("sl", {
style: "percent",
maximumFractionDigits: 0
}),
title: (e, n) => `Posegi od ${e} do ${n}`,
solutions: "Rešitve",
from: e => `iz ${e}`,
of: (e, n, t) => `${e} od ${n} (${t})`,
perWeek: e => `${e} na teden`,
notEnough: (e, n) => `premalo zapisov (${e} od najmanj ${n})`,
dora: "DORA",
doraAbout: "Oznaka DORA pomeni kazalnik programa DevOps Research and Assessment (dora.dev). Datoteke ne vsebujejo časov uveljavitev kode, zato časa od spremembe do namestitve ni.",
notHeld: "Datoteke ne vsebujejo zavrnjenih namestitev, zato te niso štete.",
remarks: "Šteto, a preverite",
nothing: "Vsi zapisi so bili šteti, kot so.",
notToday: "Kazalniki prejšnjega meseca se zapišejo prvi delovni dan v mesecu; danes ni ta dan.",
definition: "Opredelitev",
figure: "Kazalnik",
value: "Vrednost",
names: {
finished: "Zaključeni posegi",
cancelled: "Odpovedani",
withdrawn: "Umaknjeni pred začetkom",
"without-outcome": "Termin minil, izida ni",
"deployment-frequency": "Pogostost namestitev",
"change-failure-rate": "Povrnjeni (delež neuspelih sprememb)",
"rework-rate": "Urgentni (delež nenačrtovanih namestitev)",
"recovery-time": "Čas povrnitve",
overrun: "Končani po terminu",
"downtime-planned": "Najavljeni izpad",
"downtime-actual": "Dejanski izpad",
"downtime-undeclared": "Nenajavljen izpad",
"announced-ahead": "Najavljeno vnaprej",
"approval-client": "Čas do odobritve naročnika",
"approval-ezdrav-ict": "Čas do odobritve ekipe IKT",
"approvals-in-file": "Odobritve, zapisane v datotekah",
leavers: "Odhodi",
"revocation-time": "Čas do preklica pooblastil",
"revocation-open": "Nepotrjeni preklici"
},
definitions: {
finished: "Produkcijski posegi z izidom, katerih delo se je začelo v obdobju.",
cancelled: "Zaključeni posegi z izidom cancelled.",
withdrawn: "Posegi s stanjem withdrawn, ki bi se začeli v obdobju.",
"without-outcome": "Posegi, katerih termin je minil, izid pa ni zapisan.",
"deployment-frequency": "Izvedeni posegi (dokončani ali povrnjeni), deljeni s številom tednov v obdobju.",
"change-failure-rate": "Delež izvedenih posegov, ki so bili povrnjeni.",
"rework-rate": "Delež izvedenih posegov, ki so bili urgentni.",
"recovery-time": "Mediana časa od začetka do konca posega, ki je bil povrnjen, kjer sta zapisana oba.",
overrun: "Delež izvedenih načrtovanih posegov z zapisanim koncem, ki so se končali po svojem terminu.",
"downtime-planned": "Vsota schedule.downtime-minutes pri posegih, ki imajo zapisan tudi dejanski izpad.",
"downtime-actual": "Vsota outcome.downtime-minutes pri istih posegih.",
"downtime-undeclared": "Delež posegov, najavljenih brez izpada, z zapisanim izpadom nad 0 minut.",
"announced-ahead": "Mediana delovnih dni od najave do večera posega, pri načrtovanih posegih.",
"approval-client": "Mediana časa od najave do odobritve naročnika, zapisane v datoteki.",
"approval-ezdrav-ict": "Mediana časa od najave do odobritve ekipe IKT, zapisane v datoteki.",
"approvals-in-file": "Od dveh odobritev za vsak izvedeni poseg tiste, ki so zapisane v datoteki. Druge so bile dane kot pregled, komentar ali podpisana pošta ali pa jih ni.",
leavers: "Vnosi v seznamu sodelavcev, katerih zadnji dan je v obdobju.",
"revocation-time": "Mediana časa od konca zadnjega dne do potrjenega preklica. Nič, če je bil preklic prej.",
"revocation-open": "Osebe, ki so odšle v obdobju in katerih preklic ni potrjen."
},
units: {
interventions: {
one: "poseg",
two: "posega",
few: "posegi",
other: "posegov"
},
minutes: {
one: "minuta",
two: "minuti",
few: "minute",
other: "minut"
},
hours: {
one: "ura",
two: "uri",
few: "ure",
other: "ur"
},
"working-days": {
one: "delovni dan",
two: "delovna dneva",
few: "delovni dnevi",
other: "delovnih dni"
},
leavers: {
one: "oseba",
two: "osebi",
few: "osebe",
other: "oseb"
},
approvals: {
one: "odobritev",
two: "odobritvi",
few: "odobritve",
other: "odobritev"
}
},
records: {
one: "zapisa",
other: "zapisov"
},
problems: {
unreadable: (e, n) => `${e} (${n}): datoteke ni bilo mogoče prebrati.`,
"same-name": (e, n) => `${n}: vse se imenujejo ${e}.`,
"no-outcome": (e, n) => `${e} (${n}): termin je minil, izid ni zapisan.`,
"no-times": (e, n) => `${e} (${n}): začetek ali konec ni zapisan, zato trajanje ni šteto.`,
"ends-before-start": (e, n) => `${e} (${n}): zapisani konec je pred začetkom, zato trajanje ni šteto.`,
overlap: (e, n) => `${e} (${n}): njihovi časi se prekrivajo.`,
"same-id": (e, n) => `${e} (${n}): to oznako imata dve datoteki; šteti sta obe.`
},
charts: {
work: "Posegi po mesecih",
planned: "načrtovani",
urgent: "urgentni",
rolledBack: "povrnjeni",
downtime: "Izpad po mesecih, minute",
announced: "najavljeni",
actual: "dejanski"
}
};
function figureWords(e) {
return e === "sl" ? u : s;
}
function rowOf({id: e, value: n, unit: t, dora: o}, a) {
const {moments: i, number: s} = a;
const amount = e => Number.isInteger(e) ? i.count(e, a.units[t]) : `${s.format(e)} ${a.units[t].other}`;
const shown = () => {
switch (n.kind) {
case "count":
return i.count(n.number, a.units[t]);

case "share":
return a.of(String(n.part), String(n.of), a.percent.format(n.part / n.of));

case "median":
case "total":
return amount(n.number);

case "rate":
return a.perWeek(s.format(n.perWeek));

case "not-enough":
return a.notEnough(String(n.of), String(r.TQ));

default:
return n;
}
};
const l = n.kind === "count" || n.kind === "share" || n.kind === "not-enough";
return {
name: a.names[e],
value: shown(),
from: l ? null : a.from(i.count(n.of, a.records)),
definition: a.definitions[e],
dora: o === true
};
}
function titleOf({span: e}, n) {
return n.title(n.day(e.from), n.day(e.to));
}
function solutionName({label: e, name: n}) {
return n === null ? (0, o.TL)(e) : `${(0, o.TL)(n)} (${(0, o.TL)(e)})`;
}
function remarkSentence(e, {problems: n}) {
switch (e.kind) {
case "unreadable":
return n.unreadable((0, o.TL)(e.path), (0, o.TL)(e.solution));

case "same-name":
return n["same-name"]((0, o.TL)(e.name), e.solutions.map(o.TL).join(", "));

case "overlap":
return n.overlap(e.ids.map(o.TL).join(", "), (0, o.TL)(e.solution));

case "same-id":
return n["same-id"]((0, o.TL)(e.ids[0]), (0, o.TL)(e.solution));

case "no-outcome":
case "no-times":
case "ends-before-start":
return n[e.kind]((0, o.TL)(e.id), (0, o.TL)(e.solution));

default:
return e;
}
}
}),
4254: ((e, n, t) => {
t.d(n, {
P: () => figuresText
});
var r = t(4391);
var o = t(3023);
var a = t(6670);
function figuresText(e, n, t) {
const paragraph = (e, a, i = a) => (0, o.ky)((0, r.M_)(e, n.quotes), t, a, i);
const i = e.figures.map(e => (0, a.OB)(e, n));
const s = i.map(({name: e}) => e);
const l = e.remarks.map(e => (0, a.wh)(e, n));
return [ ...paragraph((0, a.Gg)(e, n), ""), ...paragraph(`${n.solutions}: ${e.solutions.map(a.hO).join(", ")}`, ""), "", ...i.flatMap(({name: e, value: t, from: r, definition: a, dora: i}) => [ ...paragraph([ t, ...r === null ? [] : [ `(${r})` ], ...i ? [ `[${n.dora}]` ] : [] ].join(" "), `${(0, 
o.jC)(e, s)}  `, "    "), ...paragraph(a, "    ") ]), "", ...paragraph(n.doraAbout, ""), ...paragraph(n.notHeld, ""), "", ...l.length === 0 ? [ n.nothing ] : [ n.remarks ], ...l.flatMap(e => paragraph(e, "- ", "  ")), "" ].join("\n");
}
}),
9354: ((e, n, t) => {
t.d(n, {
N: () => l,
h: () => u
});
var r = t(9466);
var o = t(7209);
const a = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const englishMonth = e => String(a[e - 1]);
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
dayAndTime: (e, n) => `${e} ${n}`,
onWeekday: "Mon Tue Wed Thu Fri Sat Sun".split(" ").map(e => `on ${e}`),
weekday: "Mon Tue Wed Thu Fri Sat Sun".split(" "),
date: (e, n, t) => `${t} ${englishMonth(n)} ${e}`,
shortDate: (e, n) => `${n} ${englishMonth(e)}`,
dateAfterWeekday: (e, n) => `${e} ${n}`
};
function sloveneTime(e) {
return e.replace(/^0(?=\d)/, "").replace(":", ".");
}
const s = {
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
dayAndTime: (e, n) => `${e}, ${n}`,
onWeekday: "ponedeljek torek sredo četrtek petek soboto nedeljo".split(" ").map(e => `v ${e}`),
weekday: "pon. tor. sre. čet. pet. sob. ned.".split(" "),
date: (e, n, t) => `${t}. ${n}. ${e}`,
shortDate: (e, n) => `${n}. ${e}.`,
dateAfterWeekday: (e, n) => e.endsWith(".") ? `${e} ${n}` : `${e}, ${n}`
};
function momentsOf(e) {
const count = (n, t) => {
const {one: r, other: o, two: a = o, few: i = o} = t;
const s = {
zero: o,
one: r,
two: a,
few: i,
many: o,
other: o
};
return `${n} ${s[e.plural.select(n)]}`;
};
const dated = (n, t, r) => {
const [a, i, s] = [ n.slice(0, 4), n.slice(5, 7), n.slice(8) ].map(Number);
const l = String(t[(0, o.jr)(n) - 1]);
return e.dateAfterWeekday(l, r ? e.date(a, i, s) : e.shortDate(i, s));
};
const onDay = n => dated(n, e.onWeekday, true);
const time = n => e.time((0, o.HJ)(n));
return {
count,
onDay,
when: (n, t) => {
const r = (0, o.gD)(n);
const a = t === null ? null : (0, o.gD)(t);
const i = e.at((0, o.HJ)(n)).replace(" ", " ");
if (a === r) return `${e.today} ${i}`;
if (a !== null && (0, o.fi)(a, 1) === r) return `${e.tomorrow} ${i}`;
if (a !== null && (0, o.fi)(a, -1) === r) return `${e.yesterday} ${i}`;
return e.dayAndTime(onDay(r), i);
},
time,
clock: n => e.time(n.slice(-5)),
stamp: n => `${dated((0, o.gD)(n), e.weekday, true)} ${time(n)}`,
date: n => dated(n, e.weekday, true),
day: n => dated(n, e.weekday, false),
length: (n, t) => {
const o = (t === "up" ? Math.ceil : Math.floor)(n / r.pY);
if (o >= 48 * r.dp / r.pY) return count(Math.floor(o / 1440), e.days);
const a = Math.floor(o / 60);
const i = o % 60;
if (a === 0) return `${i} min`;
return i === 0 ? `${a} h` : `${a} h ${i} min`;
}
};
}
const l = momentsOf(i);
const u = momentsOf(s);
}),
7183: ((e, n, t) => {
t.d(n, {
SR: () => hasLeft,
XL: () => departsAt,
kR: () => isGranted,
xK: () => isRevoked
});
var r = t(7209);
function departsAt({left: e}) {
if (e === void 0) return null;
return e.kind === "time" ? e.instant : (0, r.l$)((0, r.fi)(e.date, 1), "00:00");
}
function hasLeft(e, n) {
const t = departsAt(e);
return t !== null && t <= n;
}
function isRevoked({revocation: e}, n) {
return e?.confirmed !== void 0 && e.confirmed <= n;
}
function isGranted({account: e}, n) {
return e?.granted !== void 0 && e.granted <= (0, r.gD)(n);
}
}),
8799: ((e, n, t) => {
t.d(n, {
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
function enterValue(e, n) {
let t = null;
while (e !== null && typeof e === "object" && typeof e.toJSON === "function") {
if (n.has(e)) throw new Error("Circular reference detected");
n.add(e);
(t ??= []).push(e);
e = e.toJSON();
}
if (e instanceof Number || e instanceof String || e instanceof Boolean) e = e.valueOf();
if (e === null || typeof e !== "object") {
if (t !== null) for (const e of t) n.delete(e);
return serializePrimitive(e);
}
if (n.has(e)) throw new Error("Circular reference detected");
n.add(e);
return {
container: e,
keys: Array.isArray(e) ? null : Object.keys(e).sort(),
index: 0,
first: true,
wrappers: t
};
}
function canonicalize(e) {
if (e === null || typeof e !== "object") return serializePrimitive(e);
const n = new Set;
const t = enterValue(e, n);
if (typeof t !== "object") return t;
let r = t.keys === null ? "[" : "{";
const o = [ t ];
e: while (o.length > 0) {
const e = o[o.length - 1];
const t = e.container;
if (e.keys === null) {
while (e.index < t.length) {
const a = e.index++;
if (a > 0) r += ",";
const i = t[a];
const s = i === void 0 || typeof i === "symbol" || typeof i === "function" ? null : i;
if (s === null || typeof s !== "object") {
r += serializePrimitive(s);
continue;
}
const l = enterValue(s, n);
if (typeof l !== "object") {
r += l === void 0 ? "null" : l;
continue;
}
r += l.keys === null ? "[" : "{";
o.push(l);
continue e;
}
r += "]";
} else {
const a = e.keys;
while (e.index < a.length) {
const i = a[e.index++];
const s = t[i];
if (s === void 0 || typeof s === "symbol" || typeof s === "function") continue;
if (s === null || typeof s !== "object") {
if (e.first) e.first = false; else r += ",";
r += serializeString(i) + ":" + serializePrimitive(s);
continue;
}
const l = enterValue(s, n);
if (l === void 0) continue;
if (e.first) e.first = false; else r += ",";
r += serializeString(i) + ":";
if (typeof l !== "object") {
r += l;
continue;
}
r += l.keys === null ? "[" : "{";
o.push(l);
continue e;
}
r += "}";
}
n.delete(t);
if (e.wrappers !== null) for (const t of e.wrappers) n.delete(t);
o.pop();
}
return r;
}
}),
9467: ((e, n, t) => {
t.d(n, {
gR: () => nextOpening,
hu: () => a,
iV: () => windowOfNight,
kB: () => nightOf
});
var r = t(9466);
var o = t(7209);
const a = {
opens: "20:00",
"opens-with-downtime": "22:00",
closes: "06:00"
};
const i = "12:00";
function nightOf(e) {
const n = (0, o.gD)(e);
return (0, o.HJ)(e) >= a.opens ? n : (0, o.fi)(n, -1);
}
function windowOfNight(e, n, t) {
const at = n => (0, o.l$)(n >= i ? e : (0, o.fi)(e, 1), n);
return {
start: at(t ? n["opens-with-downtime"] : n.opens),
end: at(n.closes)
};
}
function nextOpening(e, n, t) {
for (const a of [ 0, 1, 2 ]) {
const i = windowOfNight((0, o.fi)(nightOf(e), a), n, t);
const s = (0, r.IW)(e, i.start);
if (s < i.end) return s;
}
return null;
}
}),
4906: ((e, n, t) => {
t.d(n, {
$$: () => bytesOf,
Ac: () => l,
Rk: () => u,
TE: () => O,
WC: () => $,
bk: () => m,
fd: () => readAs,
ft: () => p,
hx: () => s,
jK: () => b,
mt: () => h,
oq: () => c,
vg: () => d,
zo: () => f
});
var r = t(8799);
var o = t(3619);
var a = t(3305);
var i = t(3945);
const s = "dossier.json";
const l = "plan.yml";
const u = "keys.json";
const c = "run.json";
const d = "outcome.json";
const f = "approvals.json";
const m = "verdicts/";
const p = "records/";
const h = "letters/";
const v = [ "plan", "issue", "verdict", "verdict-changed", "records", "run", "jobs", "keys" ];
const g = o.YjP();
const k = o.YjP().check(a.Fk(/^sha256:[0-9a-f]{64}$/));
const b = o.rej({
schema: o.euz(1),
intervention: g,
"plan-digest": k,
repository: g,
"repository-id": o.Whr(),
"default-branch": g,
server: g,
"made-at": g,
versions: o.rej({
product: g,
calendar: g,
tzdata: g
}),
gone: o.YOg(o.rej({
what: o.k5n(v),
why: g
}))
});
const $ = o.rej({
schema: o.euz(1),
id: o.Whr(),
task: g,
commit: g,
creator: g,
"created-at": g,
payload: o.Pq9(),
statuses: o.YOg(o.rej({
state: g,
"created-at": g,
creator: g
}))
});
const O = o.rej({
schema: o.euz(1),
issuer: g,
"fetched-at": g,
keys: o.YOg(o._H3({
kid: g,
kty: g,
alg: o.lqM(g),
use: o.lqM(g),
n: o.lqM(g),
e: o.lqM(g)
}))
});
function bytesOf(e) {
return (new TextEncoder).encode((0, r.A)(e) ?? "");
}
function readAs(e, n) {
if (n === void 0) return null;
try {
const t = JSON.parse(new TextDecoder("utf-8", {
fatal: true
}).decode(n));
const r = i.xL(e, t, {
jitless: true
});
return r.success ? r.data : null;
} catch {
return null;
}
}
}),
2833: ((e, n, t) => {
t.d(n, {
C9: () => a,
e0: () => r,
ex: () => o,
qW: () => isPlainPath
});
const r = "manifest.json";
const o = 2e3;
const a = 67108864;
const i = /^(?:[a-z0-9][a-z0-9._-]{0,99}\/){0,3}[a-z0-9][a-z0-9._-]{0,99}$/;
function isPlainPath(e) {
return i.test(e) && !e.includes("..");
}
}),
813: ((e, n, t) => {
t.d(n, {
GD: () => keptText,
DL: () => readKept
});
var r = t(8799);
var o = t(3619);
var a = t(3945);
var i = t(3305);
var s = t(3304);
var l = t(6818);
var u = t(1519);
var c = t(4475);
const d = o.Whr();
const f = o.YjP().check(i.Fk(/^\d{4}-\d{2}-\d{2}$/));
const m = new Map([ [ s.Im, o.zMY() ], [ s.rE, o.euz(1) ], [ s.br, o.YjP().check(i.Fk(/^sha256:[0-9a-f]{64}$/)) ], [ s.kB, d ], [ s.p6, f ], [ s.T3, o.KCZ([ o.rej({
kind: o.euz("day"),
date: f
}), o.rej({
kind: o.euz("time"),
instant: d
}) ]) ] ]);
function outputOf(e) {
const n = m.get(e);
if (n !== void 0) return n;
if (e instanceof o.Xz9) return o.lqM(outputOf(e.def.innerType));
if (e instanceof o.Gze) return outputOf(e.def.innerType);
if (e instanceof o.WT6) return o.YOg(outputOf(e.def.element));
if (e instanceof o.uXj) {
const n = Object.entries(e.def.shape);
return o.rej(Object.fromEntries(n.map(([e, n]) => [ e, outputOf(n) ])));
}
if (e instanceof o.iAB) return o.YjP();
if (!(e instanceof o.RcI)) return e;
return e.def.out instanceof o.Nv_ ? o.Pq9() : e.def.out;
}
function settled(e) {
return outputOf(e);
}
const p = settled(l.b);
const h = settled(u.V);
const v = settled(c.S);
var g = t(9146);
var k = t(8149);
var b = t(8726);
const $ = o.YjP();
const O = o.Whr();
const x = o.k5n([ "verified", "vouched", "recorded", "claimed" ]);
const j = o._H3({
kind: o.k5n([ "api", "file", "argument" ]),
from: $
});
const M = o._H3({
code: $,
request: $,
status: o.mee(o.Whr()),
detail: $
});
function fact(e) {
return o.KCZ([ o._H3({
known: o.euz(true),
value: e,
grade: x,
sources: o.YOg(j)
}), o._H3({
known: o.euz(false),
problem: M
}) ]);
}
const A = o._H3({
login: $,
id: o.mee(o.Whr()),
type: o.mee(o.k5n([ "User", "Bot", "Organization", "Mannequin" ]))
});
const z = o._H3({
path: $,
intervention: p,
planDigest: $
});
const T = o.KCZ([ o._H3({
kind: o.euz("read"),
candidates: o.YOg(z),
grade: x,
sources: o.YOg(j)
}), o._H3({
kind: o.euz("invalid"),
diagnostics: o.YOg(o._H3({
file: $
}))
}), o._H3({
kind: o.euz("unknown"),
problem: M
}) ]);
const S = o._H3({
ref: o._H3({
kind: o.k5n([ "ref", "announced-release", "no-release" ])
}),
deployed: o.mee(fact($)),
tagNow: o.mee(fact(o.mee($))),
environment: $
});
const D = o._H3({
landedAt: O,
landedBy: o.mee(A),
author: o.mee(A),
by: $,
noOtherSince: o.mee(O),
notSetAsideSince: o.mee(O),
recordSince: o.mee(O)
});
const I = o._H3({
kind: $,
id: $,
creator: A,
createdAt: O,
deliveredAt: o.mee(O)
});
const _ = o._H3({
kind: o.k5n([ "review", "comment", "pull-comment" ]),
id: $,
user: A
});
const q = o._H3({
file: $,
rules: o.KCZ([ o._H3({
solution: h
}), o._H3({
roster: v
}) ]),
changed: o.YOg($),
supersededBy: o._H3({
id: $,
commit: $,
at: O,
by: o.mee(A)
})
});
const R = o._H3({
repository: o.mee($),
now: fact(O),
event: o.mee($),
files: T,
target: S,
landing: o.mee(fact(D)),
receipts: o.mee(fact(o.YOg(I))),
consents: o.mee(fact(o.YOg(_))),
actor: o.mee(A),
triggeringActor: o.mee(A),
roster: fact(o.mee(v)),
formerRules: o.mee(fact(o.YOg(q))),
problems: o.YOg(M)
});
const P = R;
function judgedFrom({solution: e, facts: n}) {
const {candidate: t} = (0, b.iE)(n.files, n.target);
return (0, k._)(t, e, n);
}
function keptText(e) {
const n = withoutPeople(e.facts);
const t = withoutAddresses(e.solution);
const r = judgedFrom({
solution: t,
facts: n
});
const {decision: o, reasonCodes: a} = e.verdict;
if (r.decision !== o || r.reasonCodes.join() !== a.join()) return null;
const {versions: i} = e;
return canonical({
schema: 1,
kind: N,
solution: t,
facts: n,
verdict: r,
versions: i
});
}
function canonical(e) {
try {
return (0, r.A)(e) ?? null;
} catch {
return null;
}
}
const N = "ezdrav-verdict";
const C = /^\/approve \S{1,64}(?: sha256:[0-9a-f]{64})?[ \t\r\n]*$/;
function withoutPeople(e) {
return {
...e,
consents: each(e.consents, e => {
if (e.kind === "review" || C.test(e.body)) return e;
return {
...e,
body: (0, g.F2)(e.body)
};
}),
formerRules: each(e.formerRules, e => {
const {rules: n} = e;
if ("roster" in n) return e;
return {
...e,
rules: {
solution: withoutAddresses(n.solution)
}
};
})
};
}
function each(e, n) {
return e?.known === true ? {
...e,
value: e.value.map(n)
} : e;
}
function withoutAddresses(e) {
const {approvers: n, contractor: t, client: r, ...o} = e;
const hidden = e => n[e].map((n, t) => "id" in n ? n : {
...n,
email: `${e}-${t}${n.email.slice(n.email.lastIndexOf("@"))}`
});
return {
...o,
approvers: {
client: hidden("client"),
"ezdrav-ict": hidden("ezdrav-ict")
},
...t?.organisation !== void 0 && {
contractor: {
organisation: t.organisation
}
},
...r?.organisation !== void 0 && {
client: {
organisation: r.organisation
}
}
};
}
const L = o.rej({
schema: o.euz(1),
kind: o.euz(N),
solution: h,
facts: P,
verdict: o._H3({
decision: o.YjP(),
allowed: o.zMY(),
reasonCodes: o.YOg(o.YjP()),
evaluatedAt: o.mee(o.Whr()),
intervention: o.mee(o._H3({
id: o.YjP(),
planDigest: o.YjP()
}))
}),
versions: o.rej({
product: o.YjP(),
calendar: o.YjP(),
tzdata: o.YjP()
})
});
function readKept(e) {
let n;
try {
n = JSON.parse(e);
} catch {
return {
kind: "malformed"
};
}
const t = a.xL(L, n, {
jitless: true
});
if (!t.success || (0, r.A)(n) !== e) return {
kind: "malformed"
};
const {solution: o, facts: i, verdict: s, versions: l} = t.data;
const u = {
solution: o,
facts: i,
said: s,
versions: l
};
const c = judgedFrom(u);
return {
kind: "read",
kept: u,
again: c,
same: (0, r.A)(c) === (0, r.A)(s)
};
}
}),
9845: ((e, n, t) => {
t.d(n, {
WI: () => readManifest,
_Q: () => withManifest,
f2: () => byPath
});
var r = t(7598);
var o = t(8799);
var a = t(3619);
var i = t(3305);
var s = t(3945);
var l = t(2833);
const u = a.rej({
schema: a.euz(1),
files: a.YOg(a.rej({
path: a.YjP().check(a.YPB(e => (0, l.qW)(e) && e !== l.e0)),
sha256: a.YjP().check(i.Fk(/^[0-9a-f]{64}$/)),
bytes: a.Whr().check(i.UI())
}))
});
function byPath(e, n) {
return e < n ? -1 : Number(e > n);
}
function withManifest(e) {
const n = {
schema: 1,
files: entriesOf(e)
};
const t = (0, o.A)(n) ?? "";
return new Map([ ...e, [ l.e0, (new TextEncoder).encode(t) ] ]);
}
function entriesOf(e) {
return [ ...e ].filter(([e]) => e !== l.e0).toSorted(([e], [n]) => byPath(e, n)).map(([e, n]) => ({
path: e,
sha256: sha256(n),
bytes: n.length
}));
}
function sha256(e) {
return (0, r.createHash)("sha256").update(e).digest("hex");
}
function readManifest(e) {
const n = e.get(l.e0);
if (n === void 0) return {
kind: "no-manifest"
};
const t = parsed(n);
if (t === null) return {
kind: "manifest-malformed"
};
const r = new Map(entriesOf(e).map(e => [ e.path, e ]));
const o = new Set(t.files.map(({path: e}) => e));
return {
kind: "read",
differences: [ ...t.files.flatMap(({path: e, sha256: n, bytes: o}) => {
const a = r.get(e);
if (a === void 0) return [ {
kind: "missing",
path: e
} ];
if (a.sha256 === n && a.bytes === o) return [];
const i = t.files.find(n => n.path !== e && n.sha256 === a.sha256);
return i === void 0 ? [ {
kind: "changed",
path: e
} ] : [ {
kind: "swapped",
path: e,
with: i.path
} ];
}), ...[ ...r.keys() ].filter(e => !o.has(e)).map(e => ({
kind: "added",
path: e
})) ]
};
}
function parsed(e) {
let n;
try {
n = JSON.parse(new TextDecoder("utf-8", {
fatal: true
}).decode(e));
} catch {
return null;
}
const {success: t, data: r} = s.xL(u, n);
if (!t) return null;
const a = r.files.map(({path: e}) => e);
const i = a.every((e, n) => n === 0 || (a[n - 1] ?? "") < e);
const l = (new TextEncoder).encode((0, o.A)(r) ?? "");
return i && Buffer.compare(l, e) === 0 ? r : null;
}
}),
5014: ((e, n, t) => {
t.d(n, {
K: () => unpacked,
x: () => packed
});
var r = t(1306);
var o = t(2833);
var a = t(9845);
const i = new Date(1980, 0, 1);
function packed(e) {
return (0, r.L)(Object.fromEntries(inOrder(e)), {
level: 0,
mtime: i
});
}
function unpacked(e) {
const refused = e => ({
ok: false,
problem: e
});
if (e.length > o.C9) return refused({
why: "too-large"
});
const n = [];
let t;
try {
t = (0, r.AO)(e, {
filter: ({name: e, compression: t}) => {
n.push(e);
return t === 0 && n.length <= o.ex && (0, o.qW)(e);
}
});
} catch {
return refused({
why: "not-a-zip"
});
}
if (n.length > o.ex) return refused({
why: "too-many-files"
});
const a = n.find(e => !(0, o.qW)(e));
if (a !== void 0) return refused({
why: "bad-path",
path: a
});
const i = new Map(Object.entries(t));
const s = packed(i);
const l = e.findIndex((e, n) => e !== s[n]);
if (l < 0 && e.length === s.length) return {
ok: true,
value: i
};
const u = l < 0 ? e.length : l;
return refused({
why: "not-as-made",
at: u,
path: fileAt(i, u)
});
}
const s = 30;
function fileAt(e, n) {
let t = 0;
for (const [r, o] of inOrder(e)) {
t += s + r.length + o.length;
if (n < t) return r;
}
return "";
}
function inOrder(e) {
return [ ...e ].toSorted(([e], [n]) => (0, a.f2)(e, n));
}
}),
8432: ((e, n, t) => {
t.r(n);
t.d(n, {
readIssuerKeys: () => readIssuerKeys
});
var r = t(3619);
var o = t(3305);
var a = t(7827);
const i = r.YjP().check(o.Eb(4096));
const s = r.Ikc({
kid: i,
kty: i,
alg: r.lqM(i),
use: r.lqM(i),
n: r.lqM(i),
e: r.lqM(i)
});
const l = r.Ikc({
keys: r.YOg(s).check(o.m9(1), o.Eb(100))
});
const u = r.Ikc({
issuer: r.YjP(),
jwks_uri: r.YjP()
});
async function readIssuerKeys(e, {base: n}) {
const t = `${n}/.well-known/jwks`;
const r = await e.elsewhere(`GET ${t}`, t, null, l, [ 404 ]);
if (r.ok) return {
...r,
value: r.value.keys
};
if (r.problem.status !== 404) return r;
const o = `${n}/.well-known/openid-configuration`;
const i = await e.elsewhere(`GET ${o}`, o, null, u);
if (!i.ok) return i;
const {issuer: s, jwks_uri: c} = i.value;
if (s !== n || !isBelow(n, c)) return (0, a.O)(i.request, "key-set-elsewhere");
const d = await e.elsewhere(`GET ${c}`, c, null, l);
return d.ok ? {
...d,
value: d.value.keys
} : d;
}
function isBelow(e, n) {
const t = URL.canParse(n) ? new URL(n) : null;
return t !== null && t.href === n && n.startsWith(`${e}/`);
}
}),
1323: ((e, n, t) => {
t.r(n);
t.d(n, {
verify: () => verify
});
var r = t(3024);
var o = t(3619);
var a = t(3945);
var i = t(2833);
var s = t(5204);
var l = t(9381);
var u = t(4906);
var c = t(813);
var d = t(9845);
var f = t(7598);
var m = t(8799);
var p = t(9466);
var h = t(3087);
var v = t(6346);
var g = t(4946);
var k = t(2489);
const b = {
asOf: null,
thumbprints: []
};
async function fileSignature(e, n) {
const t = statementIn(e);
if (t === null) return null;
if (t === "malformed") return {
kind: "refused",
fault: "token.malformed"
};
const {kind: r, said: o} = t;
const a = (0, k.Y)(t.token);
if (a === null) return {
kind: "refused",
fault: "token.malformed"
};
const {index: i, issuer: s} = n;
if (s === null || !(0, l.isIssuer)(s, wordOf(a.body["iss"]))) return {
kind: "refused",
fault: "token.issuer"
};
if (a.body["aud"] !== (0, v.Ox)(r, o)) return {
kind: "refused",
fault: "token.audience"
};
const u = wordOf(a.header["kid"]);
const {keys: c, proof: d} = keysFor(u, n);
const f = await (0, g.y)(a, c);
if (f.kind === "bad") return {
kind: "refused",
fault: f.fault.code
};
if (f.kind === "unproven") return f;
const m = h.U.safeParse(a.body);
if (!m.success) return {
kind: "refused",
fault: "token.claims"
};
const b = m.data;
const $ = faultOf(o, b, i);
if ($ !== null) return {
kind: "refused",
fault: $
};
const {repository: O, job_workflow_ref: x, run_id: j, iat: M} = b;
const A = {
repository: O,
workflow: x,
run: j,
at: (0, p.B9)(M * 1e3),
keyId: u
};
return {
kind: "good",
by: A,
proof: d,
of: r,
ofThisPlan: o["plan"] === i["plan-digest"]
};
}
function faultOf(e, n, t) {
if (Number(n.repository_id) !== t["repository-id"]) return "token.repository";
if (n.repository.toLowerCase() !== t.repository.toLowerCase()) return "token.repository";
if (n.ref !== `refs/heads/${t["default-branch"]}`) return "token.branch";
if (e["run"] !== n.run_id) return "token.run";
return e["intervention"] === t.intervention ? null : "payload.field";
}
function keysFor(e, {within: n, proven: t}) {
if (t !== null && t.keys.some(({kid: n}) => n === e)) return {
keys: t.keys,
proof: t.from
};
const r = n.filter(({kid: n}) => n === e);
const o = r.length > 0 && r.every(e => b.thumbprints.includes(thumbprint(e)));
return {
keys: n,
proof: o ? "release" : null
};
}
function thumbprint({e, kty: n, n: t}) {
return (0, f.createHash)("sha256").update((0, m.A)({
e,
kty: n,
n: t
}) ?? "").digest("base64url");
}
function statementIn({task: e, payload: n}) {
if (!isObject(n) || !("token" in n)) return null;
const {token: t, ...r} = n;
const o = "said" in r;
const a = o ? r["kind"] : e.replace(/^ezdrav:/, "");
const i = o ? r["said"] : r;
const s = v.ev.find(e => e === a);
if (typeof t !== "string" || s === void 0 || !isPayload(i)) return "malformed";
return {
kind: s,
said: i,
token: t
};
}
function isObject(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function isPayload(e) {
return isObject(e) && Object.values(e).every(isPayloadValue);
}
function isPayloadValue(e) {
return Array.isArray(e) ? e.every(e => typeof e === "string") : e === null || typeof e !== "object";
}
function wordOf(e) {
return typeof e === "string" ? e : "";
}
function holds({differences: e, faults: n}) {
return e.length === 0 && n.length === 0;
}
async function verifyDossier(e, n) {
const t = (0, d.WI)(e);
if (t.kind !== "read") return {
kind: "unreadable",
problem: {
why: t.kind
}
};
const {differences: r} = t;
const o = (0, u.fd)(u.jK, e.get(u.hx));
if (o === null) {
const n = [ {
code: "index-malformed",
path: u.hx
} ];
const t = [ ...e.keys() ];
const o = {
verdicts: [],
signatures: [],
gone: [],
unsigned: t
};
return {
kind: "read",
verification: {
about: null,
differences: r,
faults: n,
...o
}
};
}
const a = [ ...planFaults(e, o) ];
const s = judgedAgain(e, o, a);
const l = await signaturesIn(e, o, n, a);
const c = new Set(l.filter(({signature: e}) => e.kind === "good").map(({path: e}) => e));
const f = [ ...e.keys() ].filter(e => e !== i.e0 && !c.has(e));
const {gone: m} = o;
const p = {
verdicts: s,
signatures: l,
unsigned: f.toSorted(),
gone: m
};
return {
kind: "read",
verification: {
about: o,
differences: r,
faults: a,
...p
}
};
}
function planFaults(e, n) {
const t = e.get(u.Ac);
const r = t === void 0 ? null : (0, s.I)(u.Ac, t);
const o = r?.ok === true ? {
intervention: r.value,
planDigest: r.planDigest
} : r?.plan ?? null;
if (o === null) return [ {
code: "plan-malformed",
path: u.Ac
} ];
const a = o.intervention.id === n.intervention && o.planDigest === n["plan-digest"];
return a ? [] : [ {
code: "plan-other",
path: u.Ac
} ];
}
function judgedAgain(e, n, t) {
const r = [ ...e.keys() ].filter(e => e.startsWith(u.bk)).toSorted();
if (r.length === 0) t.push({
code: "verdict-missing",
path: u.bk
});
return r.flatMap(r => {
const o = (0, c.DL)((new TextDecoder).decode(e.get(r)));
if (o.kind === "malformed") {
t.push({
code: "verdict-malformed",
path: r
});
return [];
}
const {kept: a, same: i} = o;
const {said: s, facts: l, versions: u} = a;
const d = s.intervention?.id === n.intervention && s.intervention.planDigest === n["plan-digest"] && l.repository?.toLowerCase() === n.repository.toLowerCase();
if (!d) t.push({
code: "verdict-other",
path: r
});
if (!i) t.push({
code: "verdict-differs",
path: r
});
return [ {
path: r,
said: s,
versions: u,
same: i
} ];
});
}
async function signaturesIn(e, n, t, r) {
const o = (0, u.fd)(u.TE, e.get(u.Rk));
if (o === null && e.has(u.Rk)) r.push({
code: "keys-malformed",
path: u.Rk
});
const a = o?.keys ?? [];
const i = (0, l.issuerOf)(n.server);
const s = [];
for (const o of [ ...e.keys() ].filter(e => e.startsWith(u.ft)).toSorted()) {
const l = (0, u.fd)(u.WC, e.get(o));
if (l === null) {
r.push({
code: "record-malformed",
path: o
});
continue;
}
const c = await fileSignature(l, {
index: n,
issuer: i,
within: a,
proven: t
});
if (c === null) continue;
s.push({
path: o,
signature: c
});
const d = faultCode(c);
if (d !== null) r.push({
code: d,
path: o
});
}
const c = s.some(({signature: e}) => e.kind === "good" && e.ofThisPlan);
if (!c) r.push({
code: "nothing-signed",
path: ""
});
return s;
}
function faultCode(e) {
if (e.kind === "refused") return "signature-refused";
if (e.kind === "unproven") return "key-unproven";
return e.proof === null ? "key-not-proven" : null;
}
var $ = t(5014);
var O = t(2544);
var x = t(8432);
var j = t(4391);
var M = t(2921);
var A = t(1351);
function verificationText(e, n) {
const t = (0, M.w)(n);
const r = t.dossier;
const {about: o, differences: a, faults: i, verdicts: s, signatures: l, unsigned: u, gone: c} = e;
const d = o === null ? [] : [ r.head((0, j.RK)(o.intervention), (0, j.RK)(o.repository), o["plan-digest"]) ];
const f = [ ...a.map(e => e.kind === "swapped" ? r.swapped((0, j.RK)(e.path), (0, 
j.RK)(e.with)) : r.differences[e.kind]((0, j.RK)(e.path))), ...i.map(({code: e, path: n}) => r.faults[e]((0, 
j.RK)(n))) ];
return [ holds(e) ? r.intact : r.broken, ...d, ...listed(r.wrong, f), ...listed(r.judged, s.map(({path: e, said: n, versions: t, same: o}) => {
const a = n.evaluatedAt === null ? "–" : isoOf(n.evaluatedAt);
const i = n.reasonCodes.map(j.RK).join(", ");
const s = `${(0, j.RK)(n.decision)}${i === "" ? "" : ` (${i})`}`;
return r.judgedOne((0, j.RK)(e), s, a, (0, j.RK)(t.product), o);
})), ...listed(r.signed, l.map(({path: e, signature: t}) => `${(0, j.RK)(e)}: ${signatureLine(t, n)}`)), ...listed(r.unsigned, u.map(j.RK)), ...u.length === 0 ? [] : [ r.unsignedMeans ], ...(0, 
A.f)(c, n), "" ].join("\n");
}
function listed(e, n) {
return n.length === 0 ? [] : [ "", e, ...n.map(e => `  ${e}`) ];
}
function isoOf(e) {
const n = new Date(e);
return Number.isNaN(n.getTime()) ? "–" : n.toISOString().replace(/\.\d{3}Z$/, "Z");
}
function signatureLine(e, n) {
const t = (0, M.w)(n).dossier;
switch (e.kind) {
case "refused":
return t.signature.refused(e.fault);

case "unproven":
return t.signature.unproven((0, j.RK)(e.keyId));

case "good":
{
const {by: n, proof: r, of: o, ofThisPlan: a} = e;
const i = t.signature.by(o, (0, j.RK)(n.workflow), (0, j.RK)(n.run), (0, p.tK)(n.at));
const s = a ? "" : ` ${t.signature.otherPlan}`;
return `${i} ${t.signature.proof[r ?? "none"]}${s}`;
}
}
}
function unreadableText(e, n) {
const t = (0, M.w)(n).dossier.unreadable;
switch (e.why) {
case "bad-path":
case "not-a-file":
return t[e.why]((0, j.RK)(e.path));

case "not-as-made":
return t[e.why]((0, j.RK)(e.path), e.at);

case "not-a-zip":
case "too-large":
case "too-many-files":
case "no-manifest":
case "manifest-malformed":
return t[e.why];
}
}
function verificationJson(e) {
const {about: n, differences: t, faults: r, verdicts: o, signatures: a, unsigned: i, gone: s} = e;
return {
schema: 1,
holds: holds(e),
intervention: n?.intervention ?? null,
"plan-digest": n?.["plan-digest"] ?? null,
repository: n?.repository ?? null,
differences: t,
faults: r,
verdicts: o.map(({path: e, said: n, versions: t, same: r}) => ({
path: e,
decision: n.decision,
"reason-codes": n.reasonCodes,
same: r,
versions: t
})),
signatures: a.map(({path: e, signature: n}) => ({
path: e,
...signatureJson(n)
})),
unsigned: i,
gone: s
};
}
function signatureJson(e) {
if (e.kind !== "good") return e;
const {by: n, proof: t, of: r, ofThisPlan: o} = e;
return {
kind: "good",
of: r,
"of-this-plan": o,
proof: t,
repository: n.repository,
workflow: n.workflow,
run: n.run,
at: (0, p.tK)(n.at),
"key-id": n.keyId
};
}
var z = t(5615);
var T = t(596);
var S = t(4303);
async function verify(e) {
const [n] = e.positionals;
if (n === void 0) throw new S.Jr({
kind: "which",
option: "FOLDER|ZIP",
expected: [ "dossier.zip" ]
});
const t = (0, S._9)(e, void 0);
const r = (0, S.Yq)(e, "format", [ "text", "json" ]) === "json";
const o = e.options["online"] === true;
const a = (0, S.vU)(e, "keys", /./, "keys.json");
if (o && a !== void 0) throw new S.Jr({
kind: "needless-value",
option: "online"
});
const i = filesAt(n);
if (!i.ok) return refused(i.problem, t, r);
const s = o ? await askedKeys() : a === void 0 ? null : keysIn(a);
if (s === "none") return {
text: (0, M.w)(t).dossier.noKeys,
exitCode: 1,
noAnswer: true
};
const l = await verifyDossier(i.value, s);
if (l.kind === "unreadable") return refused(l.problem, t, r);
const {verification: u} = l;
const c = holds(u) ? 0 : 1;
if (r) return {
text: JSON.stringify(verificationJson(u), null, 2),
exitCode: c
};
const d = o ? `${(0, M.w)(t).dossier.askingKeys}\n\n` : "";
return {
text: `${d}${verificationText(u, t)}`,
exitCode: c
};
}
function refused(e, n, t) {
if (!t) return {
text: unreadableText(e, n),
exitCode: 1
};
return {
text: JSON.stringify({
schema: 1,
holds: false,
unreadable: e
}, null, 2),
exitCode: 1
};
}
function filesAt(e) {
const n = (0, z.Mk)(e, {
files: i.ex,
bytes: i.C9
});
switch (n.kind) {
case "none":
throw new S.Jr({
kind: "unreadable",
value: e,
why: "other"
});

case "zip":
return (0, $.K)(n.bytes);

case "folder":
{
const e = [ ...n.files.keys() ].find(e => !(0, i.qW)(e));
if (e !== void 0) return {
ok: false,
problem: {
why: "bad-path",
path: e
}
};
return {
ok: true,
value: n.files
};
}

case "not-a-file":
return {
ok: false,
problem: {
why: "not-a-file",
path: n.path
}
};

case "too-large":
case "too-many-files":
return {
ok: false,
problem: {
why: n.kind
}
};
}
}
const D = o.lqM(o.YjP());
const I = o.Ikc({
keys: o.YOg(o.Ikc({
kid: o.YjP(),
kty: o.YjP(),
alg: D,
use: D,
n: D,
e: D
}))
});
function keysIn(e) {
let n;
try {
n = JSON.parse((0, r.readFileSync)(e, "utf8"));
} catch {
throw new S.Jr({
kind: "unreadable",
value: e,
why: "other"
});
}
const t = a.xL(I, n);
if (!t.success) throw new S.Jr({
kind: "bad-value",
option: "keys",
value: e,
expected: [ '{ "keys": [ … ] }' ]
});
return {
from: "file",
keys: t.data.keys
};
}
async function askedKeys() {
const {server: e, api: n, graphql: t} = (0, T.W)(process.env);
const r = (0, l.issuerOf)(e);
if (r === null) return "none";
const o = new O.K({
token: "",
api: n,
graphql: t,
server: e,
environment: process.env,
monotonic: () => process.uptime() * 1e3,
signal: (new AbortController).signal
});
try {
o.begin();
const e = await (0, x.readIssuerKeys)(o, r);
return e.ok ? {
from: "online",
keys: e.value
} : "none";
} finally {
o.close();
}
}
}),
6818: ((e, n, t) => {
t.d(n, {
b: () => c
});
var r = t(3619);
var o = t(3304);
const a = 1e5;
const i = (0, o.WQ)(0, a);
const s = (0, o.om)({
by: (0, o.n8)(200),
at: o.kB,
reference: o.ir,
plan: r.lqM(o.br)
});
const l = {
"sent-at": o.kB,
recipients: r.YOg(o.hl),
reference: r.lqM(o.ir),
plan: r.lqM(o.br)
};
const u = (0, o.om)({
change: o.Im,
reference: r.lqM(o.ir)
}).check(r.z6Y(e => {
if (!e.value.change || e.value.reference !== void 0) return;
(0, o.cc)(e.issues, (0, o.i)("file.missing-key"), "reference");
}));
const c = (0, o.om)({
version: o.rE,
id: o.Cv,
title: (0, o.n8)(200),
solution: (0, o.n8)(200),
environment: r.k5n([ "production", "test" ]),
release: (0, o.om)({
tag: o.Tc,
commit: r.lqM(o.cd)
}),
description: (0, o.CS)(4e3),
reason: (0, o.CS)(4e3),
components: r.YOg((0, o.om)({
name: (0, o.n8)(200),
from: r.lqM((0, o.n8)(200)),
to: r.lqM((0, o.n8)(200))
})),
affects: r.YOg((0, o.n8)(200)),
schedule: (0, o.om)({
start: o.kB,
end: o.kB,
downtime: o.Im,
"downtime-minutes": r.lqM(i),
"work-minutes": r.lqM(i),
"rollback-minutes": r.lqM(i)
}).check(r.z6Y(({value: e, issues: n}) => {
if (e.downtime || !e["downtime-minutes"]) return;
(0, o.cc)(n, (0, o.i)("file.wrong-value", "downtime: true"), "downtime-minutes");
})),
impact: (0, o.CS)(4e3),
risk: r.lqM((0, o.om)({
level: r.k5n([ "low", "medium", "high" ]),
measures: r.lqM((0, o.CS)(4e3))
})),
network: r.lqM(u),
rollback: (0, o.CS)(4e3),
verification: r.lqM((0, o.CS)(4e3)),
contact: r.lqM((0, o.n8)(200)),
status: (0, o.fl)(r.k5n([ "planned", "withdrawn", "draft" ]), "planned"),
tests: r.lqM(r.YOg((0, o.om)({
environment: (0, o.n8)(200),
result: (0, o.n8)(200),
reference: r.lqM((0, o.n8)(500))
}))),
announcement: r.lqM((0, o.om)({
...l,
form: r.lqM((0, o.om)({
number: (0, o.n8)(100),
sha256: r.lqM(o.sc)
}))
})),
approvals: r.lqM((0, o.om)({
client: r.lqM(s),
"ezdrav-ict": r.lqM(s)
})),
rejections: r.lqM((0, o.om)({
client: r.lqM(s),
"ezdrav-ict": r.lqM(s)
})),
urgent: r.lqM((0, o.om)({
reason: r.lqM((0, o.CS)(4e3)),
incident: r.lqM((0, o.n8)(200)),
"declared-by": r.lqM((0, o.n8)(200)),
notification: r.lqM((0, o.om)(l))
})),
outcome: r.lqM((0, o.om)({
"started-at": r.lqM(o.kB),
"ended-at": r.lqM(o.kB),
result: r.k5n([ "completed", "rolled-back", "cancelled" ]),
"downtime-minutes": r.lqM(i),
deviations: r.lqM((0, o.IW)(4e3))
})),
review: r.lqM((0, o.om)({
due: r.lqM(o.p6),
held: r.lqM(o.p6),
causes: r.lqM((0, o.CS)(4e3)),
measures: r.lqM((0, o.CS)(4e3)),
reference: r.lqM(o.ir)
}))
});
}),
5204: ((e, n, t) => {
t.d(n, {
I: () => readIntervention
});
var r = t(6818);
var o = t(8038);
var a = t(2669);
var i = t(4983);
var s = t(2359);
const l = {
schema: r.b,
limits: a.o5,
discreet: false
};
function readIntervention(e, n, t = o.U$) {
const r = {
...l,
known: t
};
const a = (0, s.T)(e, n, r);
if (!a.ok) {
const {diagnostics: e, written: t, value: r} = a;
const o = n instanceof Uint8Array && saysDraft(n);
return {
ok: false,
diagnostics: e,
draft: o ? {
tag: tagIn(t)
} : null,
plan: r === void 0 || t === null ? null : {
intervention: r,
planDigest: (0, i.Gb)(t)
}
};
}
const {value: u, locate: c, written: d} = a;
return {
ok: true,
value: u,
locate: c,
planDigest: (0, i.Gb)(d)
};
}
function saysDraft(e) {
const n = (new TextDecoder).decode(e).split(/\r?\n/);
const [t = "", r] = n.filter(e => /^["']?status["']?[ \t]*:/.test(e));
return r === void 0 && /^status[ \t]*:[ \t]+draft[ \t]*(?:[ \t]#.*)?$/.test(t);
}
function tagIn(e) {
const n = property(e, "release");
const t = property(n, "tag");
return typeof t === "string" && t !== "" ? t : null;
}
function property(e, n) {
if (e === null || typeof e === "string" || Array.isArray(e)) return null;
return e[n] ?? null;
}
}),
4983: ((e, n, t) => {
t.d(n, {
Gb: () => planDigest,
gv: () => a
});
var r = t(7598);
var o = t(8799);
const a = new Set([ "status", "tests", "announcement", "approvals", "rejections", "urgent.notification", "outcome", "review" ]);
const i = {
version: Number,
"schedule.downtime": e => e === "true",
"schedule.downtime-minutes": Number,
"schedule.work-minutes": Number,
"schedule.rollback-minutes": Number,
"network.change": e => e === "true"
};
function canonical(e, n) {
if (typeof e === "string") return i[n]?.(e) ?? e;
if (Array.isArray(e)) return e.map(e => canonical(e, `${n}.-`));
const t = {};
for (const [r, o] of Object.entries(e)) {
const e = n === "" ? r : `${n}.${r}`;
if (!a.has(e)) t[r] = canonical(o, e);
}
return t;
}
function planDigest(e) {
const n = String((0, o.A)(canonical(e, "")));
return `sha256:${(0, r.createHash)("sha256").update(n).digest("hex")}`;
}
}),
4475: ((e, n, t) => {
t.d(n, {
S: () => s,
e: () => i
});
var r = t(3619);
var o = t(3304);
const a = (0, o.om)({
ref: o.Cv,
github: r.lqM((0, o.om)({
login: o.iD,
id: (0, o.WQ)(1, Number.MAX_SAFE_INTEGER),
write: (0, o.fl)(o.Im, false)
})),
role: r.lqM((0, o.n8)(200)),
company: r.lqM((0, o.n8)(200)),
"eligibility-checked": r.lqM(o.p6),
"statement-signed": r.lqM(o.p6),
account: r.lqM((0, o.om)({
requested: r.lqM(o.p6),
reference: r.lqM((0, o.n8)(500)),
granted: r.lqM(o.p6)
})),
left: r.lqM(o.T3),
revocation: r.lqM((0, o.om)({
notified: r.lqM(o.kB),
reference: r.lqM((0, o.n8)(500)),
confirmed: r.lqM(o.kB)
}))
});
const i = new Set([ "version", "staff", "ref", "github", "login", "id", "write", "role", "company", "eligibility-checked", "statement-signed", "left", "account", "requested", "reference", "granted", "revocation", "notified", "confirmed" ]);
const s = (0, o.om)({
version: o.rE,
staff: r.YOg(a).check(r.z6Y(({value: e, issues: n}) => {
const t = new Set;
for (const [r, {ref: a}] of e.entries()) {
if (t.has(a)) (0, o.cc)(n, (0, o.i)("file.duplicate-ref"), r, "ref");
t.add(a);
}
}))
});
}),
1351: ((e, n, t) => {
t.d(n, {
B: () => dossierText,
f: () => goneLines
});
var r = t(4391);
var o = t(2921);
function dossierText(e, n, t) {
const a = (0, o.w)(t).dossier;
const i = a.head(e.intervention, e.repository, e["plan-digest"]);
return [ i, "", a.holds, ...n.toSorted().map(e => `  ${(0, r.RK)(e)}`), ...goneLines(e.gone, t), "", a.next, "" ].join("\n");
}
function goneLines(e, n) {
const t = (0, o.w)(n).dossier;
if (e.length === 0) return [];
const a = e.map(({what: e, why: n}) => {
const o = n === "not-found" || n === "edited" ? t.why[n] : (0, r.RK)(n);
return `  ${t.lacking[e]}: ${o}`;
});
return [ "", t.gone, ...a ];
}
}),
7273: ((e, n, t) => {
t.d(n, {
IQ: () => rankOf,
OE: () => o,
UL: () => isUntilAnnounced,
VV: () => placeIn,
hg: () => showsInFiles,
hl: () => isTimeAlone,
mk: () => isForEver
});
const plan = (...e) => {
const [n, ...t] = e;
return {
in: "intervention",
keys: [ n.split(" "), ...t.map(e => e.split(" ")) ]
};
};
const solution = e => ({
in: ".ezdrav/solution.yml",
keys: [ e.split(" ") ]
});
const roster = e => ({
in: ".ezdrav/staff.yml",
keys: [ [ e ] ]
});
const r = {
"file.missing": [ "until-mended", "night", null ],
"file.invalid": [ "until-mended", "night", null ],
"file.personal-data": [ "until-mended", "night", null ],
"rules.loosened": [ "until-mended", "night", solution("version") ],
"rules.unverifiable": [ "until-mended", "night", null ],
"target.withdrawn": [ "for-ever", "night", plan("status") ],
"target.no-release": [ "for-ever", "night", plan("release tag") ],
"target.tag-mismatch": [ "until-mended", "night", plan("release tag") ],
"target.commit-mismatch": [ "for-ever", "night", plan("release commit", "release tag") ],
"target.environment-mismatch": [ "for-ever", "night", plan("environment") ],
"target.ambiguous": [ "until-mended", "night", plan("release tag") ],
"target.finished": [ "for-ever", "night", plan("outcome") ],
"target.draft": [ "until-mended", "night", plan("status") ],
"target.unverifiable": [ "until-mended", "night", plan("release tag") ],
"announcement.missing": [ "until-announced", "night", plan("announcement", "id") ],
"announcement.recipient-missing": [ "until-mended", "files", plan("announcement recipients") ],
"announcement.in-future": [ "until-mended", "files", plan("announcement sent-at") ],
"announcement.no-reference": [ "until-mended", "files", plan("announcement reference") ],
"announcement.reference-malformed": [ "until-mended", "files", plan("announcement reference") ],
"announcement.plan-changed": [ "until-announced", "files", plan("announcement plan") ],
"announcement.unverifiable": [ "until-mended", "night", plan("announcement", "id") ],
"lead-time.too-short": [ "for-ever", "files", plan("announcement sent-at", "schedule start") ],
"lead-time.unverifiable": [ "until-mended", "night", plan("announcement sent-at", "schedule start") ],
"approval.client-missing": [ "until-mended", "night", plan("approvals client", "id") ],
"approval.ezdrav-ict-missing": [ "until-mended", "night", plan("approvals ezdrav-ict", "id") ],
"approval.rejected": [ "until-mended", "files", plan("rejections", "approvals", "id") ],
"approval.before-announcement": [ "until-mended", "files", plan("approvals", "announcement sent-at") ],
"approval.in-future": [ "until-mended", "files", plan("approvals") ],
"approval.same-party": [ "until-mended", "files", plan("approvals") ],
"approval.same-reference": [ "until-mended", "files", plan("approvals") ],
"approval.reference-malformed": [ "until-mended", "files", plan("approvals") ],
"approval.self": [ "until-mended", "night", plan("approvals") ],
"approval.plan-changed": [ "until-mended", "files", plan("approvals") ],
"approval.edited": [ "until-mended", "night", plan("approvals") ],
"approval.not-authorised": [ "until-mended", "night", plan("approvals") ],
"approval.unverifiable": [ "until-mended", "night", plan("approvals") ],
"schedule.outside-window": [ "for-ever", "files", plan("schedule start") ],
"schedule.spans-nights": [ "for-ever", "files", plan("schedule end") ],
"schedule.reversed": [ "for-ever", "files", plan("schedule end") ],
"slot.not-yet-open": [ "for-a-time", "night", plan("schedule start") ],
"slot.over": [ "for-ever", "night", plan("schedule end") ],
"fit.too-late": [ "for-ever", "night", plan("schedule work-minutes", "schedule end") ],
"fit.longer-than-slot": [ "for-ever", "files", plan("schedule work-minutes", "schedule end") ],
"freeze.active": [ "for-a-time", "night", solution("freezes") ],
"urgent.unjustified": [ "until-mended", "files", plan("urgent reason") ],
"urgent.no-incident": [ "until-mended", "files", plan("urgent incident") ],
"urgent.not-authorised": [ "until-mended", "night", solution("urgent-authorities") ],
"urgent.not-notified": [ "until-mended", "night", plan("urgent notification") ],
"urgent.recipient-missing": [ "until-mended", "files", plan("urgent notification recipients") ],
"urgent.plan-changed": [ "until-mended", "files", plan("urgent notification plan") ],
"urgent.notified-in-future": [ "until-mended", "files", plan("urgent notification sent-at") ],
"urgent.expired": [ "until-mended", "night", plan("urgent notification sent-at") ],
"urgent.unverifiable": [ "until-mended", "night", plan("urgent notification") ],
"staff.departed": [ "until-mended", "night", roster("staff") ],
"staff.unknown": [ "until-mended", "night", roster("staff") ],
"staff.no-statement": [ "until-mended", "night", roster("staff") ],
"staff.not-eligible": [ "until-mended", "night", roster("staff") ],
"staff.unverifiable": [ "until-mended", "night", null ],
"clock.unverifiable": [ "until-mended", "night", null ],
"api.forbidden": [ "until-mended", "night", null ],
"api.rate-limited": [ "until-mended", "night", null ],
"api.unavailable": [ "until-mended", "night", null ],
"api.malformed": [ "until-mended", "night", null ],
"event.not-allowed": [ "for-ever", "night", null ]
};
const o = Object.keys(r);
function reasonOf(e) {
return r[e];
}
function placeIn(e) {
const [, , n] = reasonOf(e);
return n;
}
function showsInFiles(e) {
const [, n] = reasonOf(e);
return n === "files";
}
function isUntilAnnounced(e) {
return lasts(e) === "until-announced";
}
function isTimeAlone(e) {
return e.length > 0 && e.every(e => lasts(e) === "for-a-time");
}
function isForEver(e) {
return e.some(e => lasts(e) === "for-ever");
}
function rankOf(e) {
const n = lasts(e);
if (n === "for-a-time") return 2;
return n === "until-mended" ? 1 : 0;
}
function lasts(e) {
const [n] = reasonOf(e);
return n;
}
}),
4092: ((e, n, t) => {
t.d(n, {
kv: () => ContextFault,
yI: () => readContext,
ze: () => onServer
});
class ContextFault extends Error {
variable;
constructor(e) {
super(`${e} is missing or not what a runner sets`);
this.name = "ContextFault";
this.variable = e;
}
}
function readContext(e) {
const read = (n, t) => {
const r = e[n] ?? "";
if (!t.test(r)) throw new ContextFault(n);
return r;
};
const [n = "", t = ""] = read("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/).split("/");
const r = read("GITHUB_SERVER_URL", /^https?:\/\/[^/?#@\s]+$/);
return {
owner: n,
name: t,
server: r,
repositoryId: Number(read("GITHUB_REPOSITORY_ID", /^\d{1,15}$/)),
runId: Number(read("GITHUB_RUN_ID", /^\d{1,15}$/)),
event: read("GITHUB_EVENT_NAME", /^[a-z_]+$/),
ref: read("GITHUB_REF", /^refs\/[^\s]+$/),
sha: read("GITHUB_SHA", /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
api: onServer(read("GITHUB_API_URL", /^https?:\/\/[^?#@\s]+$/), r, "GITHUB_API_URL"),
graphql: onServer(read("GITHUB_GRAPHQL_URL", /^https?:\/\/[^?#@\s]+$/), r, "GITHUB_GRAPHQL_URL")
};
}
function onServer(e, n, t) {
const r = new URL(e);
const o = new URL(n);
const a = r.host === o.host || r.host === `api.${o.host}`;
const i = r.protocol === "https:" || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(r.hostname);
if (!a || !i || r.protocol !== o.protocol) throw new ContextFault(t);
return e.replace(/\/+$/, "");
}
}),
5615: ((e, n, t) => {
t.d(n, {
CI: () => writeFolder,
Mk: () => readNamed,
S0: () => writeNewFile
});
var r = t(3024);
var o = t(6760);
const a = 8;
function readNamed(e, n) {
const t = (0, r.lstatSync)(e, {
throwIfNoEntry: false
});
if (t === void 0) return {
kind: "none"
};
if (t.isFile()) {
if (t.size > n.bytes) return {
kind: "too-large"
};
return {
kind: "zip",
bytes: new Uint8Array((0, r.readFileSync)(e))
};
}
if (!t.isDirectory()) return {
kind: "not-a-file",
path: e
};
const i = new Map;
let s = 0;
const l = [ {
name: "",
depth: 0
} ];
for (let t = l.pop(); t !== void 0; t = l.pop()) for (const u of (0, r.readdirSync)((0, 
o.join)(e, t.name)).toSorted()) {
const c = t.name === "" ? u : `${t.name}/${u}`;
const d = (0, r.lstatSync)((0, o.join)(e, c));
if (d.isDirectory() && t.depth < a) {
l.push({
name: c,
depth: t.depth + 1
});
continue;
}
if (!d.isFile()) return {
kind: "not-a-file",
path: c
};
s += d.size;
if (s > n.bytes) return {
kind: "too-large"
};
if (i.size === n.files) return {
kind: "too-many-files"
};
i.set(c, new Uint8Array((0, r.readFileSync)((0, o.join)(e, c))));
}
return {
kind: "folder",
files: i
};
}
function writeFolder(e, n) {
if ((0, r.lstatSync)(e, {
throwIfNoEntry: false
}) !== void 0) return false;
(0, r.mkdirSync)(e, {
recursive: true
});
for (const [t, a] of n) {
(0, r.mkdirSync)((0, o.dirname)((0, o.join)(e, t)), {
recursive: true
});
(0, r.writeFileSync)((0, o.join)(e, t), a, {
flag: "wx"
});
}
return true;
}
function writeNewFile(e, n) {
if ((0, r.lstatSync)(e, {
throwIfNoEntry: false
}) !== void 0) return false;
(0, r.writeFileSync)(e, n, {
flag: "wx"
});
return true;
}
}),
596: ((e, n, t) => {
t.d(n, {
W: () => readServer
});
var r = t(4092);
function readServer(e) {
const read = n => e[n]?.trim() || void 0;
const n = (read("GITHUB_SERVER_URL") ?? "https://github.com").replace(/\/+$/, "");
const {host: t, protocol: o} = new URL(n);
const a = t === "github.com" || t.endsWith(".ghe.com");
const i = read("GITHUB_API_URL") ?? (a ? `${o}//api.${t}` : `${n}/api/v3`);
const s = read("GITHUB_GRAPHQL_URL") ?? (a ? `${o}//api.${t}/graphql` : `${n}/api/graphql`);
return {
server: n,
api: (0, r.ze)(i, n, "GITHUB_API_URL"),
graphql: (0, r.ze)(s, n, "GITHUB_GRAPHQL_URL"),
token: read("GH_TOKEN") ?? read("GITHUB_TOKEN") ?? null
};
}
}),
3087: ((e, n, t) => {
t.d(n, {
U: () => l
});
var r = t(3619);
var o = t(3305);
const a = r.YjP().check(o.Fk(/^\d{1,19}$/));
const i = r.YjP().check(o.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const s = r.Whr().check(o.NC());
const l = r.Ikc({
iss: r.YjP(),
aud: r.YjP(),
iat: s,
nbf: s,
exp: s,
repository: r.YjP().check(o.Fk(/^[^/\s]+\/[^/\s]+$/)),
repository_id: a,
ref: r.YjP(),
sha: i,
event_name: r.YjP(),
run_id: a,
run_attempt: a,
workflow_ref: r.YjP(),
workflow_sha: r.lqM(i),
job_workflow_ref: r.YjP(),
job_workflow_sha: r.lqM(i),
runner_environment: r.lqM(r.YjP())
});
}),
9381: ((e, n, t) => {
t.r(n);
t.d(n, {
isIssuer: () => isIssuer,
issuerOf: () => issuerOf
});
const r = "https://token.actions.githubusercontent.com";
function issuerOf(e) {
const [, n, t] = /^(https?):\/\/([^/?#@\s]+)\/?$/.exec(e.toLowerCase()) ?? [];
if (n === void 0 || t === void 0) return null;
if (t === "github.com") return {
base: r,
enterprises: true
};
const [, o] = /^([a-z0-9-]+)\.ghe\.com$/.exec(t) ?? [];
if (o !== void 0) return {
base: `https://token.actions.${o}.ghe.com`,
enterprises: false
};
return {
base: `${n}://${t}/_services/token`,
enterprises: false
};
}
function isIssuer(e, n) {
if (n === e.base) return true;
const t = `${e.base}/`;
return e.enterprises && n.startsWith(t) && /^[A-Za-z0-9-]+$/.test(n.slice(t.length));
}
}),
6346: ((e, n, t) => {
t.d(n, {
JU: () => payloadDigest,
Ox: () => audienceOf,
ev: () => a
});
var r = t(7598);
var o = t(8799);
const a = [ "announcement", "notification", "withdrawal", "approval", "rejection", "revocation", "verdict" ];
function payloadDigest(e) {
const n = String((0, o.A)(e));
return `sha256:${(0, r.createHash)("sha256").update(n).digest("hex")}`;
}
function audienceOf(e, n) {
return `ezdrav:1:${e}:${payloadDigest(n)}`;
}
}),
4946: ((e, n, t) => {
t.d(n, {
y: () => signatureOf
});
const r = "RS256";
const o = 2048;
async function signatureOf(e, n) {
const {alg: o, kid: a} = e.header;
if (o !== r) return bad("token.algorithm", o);
if (typeof a !== "string" || a === "") return bad("token.malformed", "kid");
if ("crit" in e.header || "b64" in e.header) return bad("token.malformed", "crit");
const unproven = e => ({
kind: "unproven",
reason: e,
keyId: a
});
if (n === null) return unproven("keys-unknown");
const [i, s] = n.filter(e => e.kid === a);
if (i === void 0) return unproven("key-gone");
const {n: l, e: u} = i;
if (s !== void 0 || !isUsable(i) || l === void 0 || u === void 0) return unproven("key-unusable");
const {compactVerify: c} = await t.e(900).then(t.bind(t, 900));
try {
await c(e.text, {
kty: "RSA",
n: l,
e: u,
alg: r
}, {
algorithms: [ r ]
});
return {
kind: "good"
};
} catch {
return bad("token.signature");
}
}
function isUsable({kty: e, alg: n, use: t, n: a = ""}) {
const i = Buffer.from(a, "base64url").length * 8;
return e === "RSA" && (n === void 0 || n === r) && (t === void 0 || t === "sig") && i >= o;
}
function bad(e, n) {
const t = typeof n === "string" ? {
value: n
} : {};
return {
kind: "bad",
fault: {
code: e,
...t
}
};
}
}),
2489: ((e, n, t) => {
t.d(n, {
C: () => freshToken,
Y: () => takeApart
});
var r = t(9466);
const o = 16384;
function takeApart(e) {
if (e.length > o) return null;
const [, n, t] = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(e) ?? [];
const r = objectOf(n);
const a = objectOf(t);
return r === null || a === null ? null : {
text: e,
header: r,
body: a
};
}
function objectOf(e) {
if (e === void 0) return null;
try {
const n = JSON.parse(Buffer.from(e, "base64url").toString());
return isObject(n) ? n : null;
} catch {
return null;
}
}
function isObject(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function freshToken(e, n) {
const {body: t} = takeApart(e) ?? {};
const o = t?.["iat"];
if (t?.["aud"] !== n || typeof o !== "number") return null;
return (0, r.B9)(o * 1e3);
}
}),
1070: ((e, n, t) => {
t.r(n);
t.d(n, {
reportOffline: () => reportOffline
});
var r = t(7674);
var o = t(7209);
var a = t(4074);
var i = t(7988);
var s = t(7740);
var l = t(2479);
var u = t(6670);
var c = t(4254);
var d = t(5676);
var f = t(4303);
var m = t(5987);
var p = t(8317);
const h = [ ".ezdrav", ".ezdrav/interventions", ".ezdrav/done" ];
function reportOffline(e) {
const n = spanOption(e);
const t = (0, f.Yq)(e, "format", [ "text", "json", "html" ]) ?? "text";
const r = (0, f.HA)(e).map(solutionIn);
const o = (0, a.h)(r.map(({solution: e}) => e), n, e.now);
const i = (0, u.w_)((0, f._9)(e, r[0]?.language));
switch (t) {
case "text":
return {
text: (0, c.P)(o, i, e.columns),
exitCode: 0
};

case "json":
return {
text: (0, l.K)(o),
exitCode: 0
};

case "html":
return {
text: (0, s.$M)(o, i),
exitCode: 0
};

default:
return t;
}
}
function solutionIn(e) {
const n = (0, d.g)(e);
const t = h.flatMap(e => n.list(e).map(n => `${e}/${n}`)).filter(p.t).map(e => ({
path: e,
source: n.read(e, (0, m.LF)(e)) ?? {
unread: "not-a-file"
}
}));
return (0, p.K)(e, t);
}
function spanOption(e) {
const n = (0, i.ZG)((0, o.gD)(e.now));
const t = dayOption(e, "from") ?? n.from;
const r = dayOption(e, "to") ?? (e.options["from"] === void 0 ? n.to : (0, o.gD)(e.now));
if (t <= r) return {
from: t,
to: r
};
throw new f.Jr({
kind: "bad-value",
option: "to",
value: r,
expected: [ `≥ ${t}` ]
});
}
function dayOption(e, n) {
const t = e.options[n];
if (t === void 0) return;
const o = (0, r._)(String(t));
if (o !== null) return o;
throw new f.Jr({
kind: "bad-value",
option: n,
value: String(t),
expected: [ "2026-12-01" ]
});
}
}),
5676: ((e, n, t) => {
t.d(n, {
g: () => readDirectory
});
var r = t(3024);
var o = t(6760);
var a = t(6389);
function readDirectory(e) {
if ((0, r.statSync)(e, {
throwIfNoEntry: false
})?.isDirectory() !== true) throw new a.X(e);
return {
list: n => {
const t = (0, o.join)(e, n);
const a = (0, r.lstatSync)(t, {
throwIfNoEntry: false
});
return a?.isDirectory() ? (0, r.readdirSync)(t).sort() : [];
},
read: (n, t) => {
const a = (0, o.join)(e, n);
const i = (0, r.lstatSync)(a, {
throwIfNoEntry: false
});
return i?.isFile() && i.size <= t ? (0, r.readFileSync)(a) : null;
}
};
}
}),
7674: ((e, n, t) => {
t.d(n, {
_: () => parseDate,
p: () => parseTime
});
var r = t(9466);
var o = t(6588);
var a = t(7209);
const i = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;
const s = /^(?:20\d{2}|2100)-\d{2}-\d{2}$/;
function parseTime(e) {
const n = i.exec(e);
if (n === null || parseDate(e.slice(0, 10)) === null) return {
ok: false,
why: "malformed"
};
const t = n[1] ?? "";
const o = Date.parse(`${e.slice(0, e.length - t.length)}Z`);
return t === "Z" ? {
ok: true,
instant: (0, r.B9)(o)
} : readLocal(o, t);
}
function readLocal(e, n) {
const t = (0, o.X)(e);
if (t.kind === "gap") return {
ok: false,
why: "gap",
from: t.from,
to: t.to
};
if (t.kind === "once") {
const e = (0, a.HA)(t.at);
if (n !== "" && n !== e) return {
ok: false,
why: "wrong-offset",
expected: e
};
return {
ok: true,
instant: t.at
};
}
const [r, i] = [ (0, a.HA)(t.first), (0, a.HA)(t.second) ];
if (n === "") return {
ok: false,
why: "ambiguous",
offsets: [ r, i ]
};
if (n === r) return {
ok: true,
instant: t.first
};
if (n === i) return {
ok: true,
instant: t.second
};
return {
ok: false,
why: "wrong-offset",
expected: r
};
}
function parseDate(e) {
if (!s.test(e)) return null;
const n = new Date(`${e}T00:00Z`);
const t = !Number.isNaN(n.getTime()) && n.toISOString().startsWith(e);
return t ? (0, r.Q$)(e) : null;
}
}),
1999: ((e, n, t) => {
t.d(n, {
$: () => clientFor,
_: () => repositoryOf
});
var r = t(2544);
const o = "actions: read, contents: read, deployments: read, issues: read, pull-requests: read";
const a = "actions: read, contents: read, deployments: write, id-token: write, issues: write";
const i = {
gate: o,
check: "contents: read, pull-requests: write",
announce: a,
approve: a,
evidence: o,
close: "actions: read, contents: read, deployments: read, issues: write",
request: "contents: read, deployments: read, issues: write",
staff: "contents: read, issues: write",
resume: "actions: write, checks: read, contents: read, deployments: read, issues: read, pull-requests: read",
guard: "actions: read, contents: read, deployments: write, issues: read, pull-requests: read",
report: "contents: read, deployments: read",
doctor: "actions: read, contents: read"
};
function permissionsLine({mode: e, smtpUrl: n}) {
const t = i[e];
if (t === void 0) return;
const r = e === "gate" && n !== void 0;
return `permissions: { ${r ? t.replace("deployments: read", "deployments: write") : t} }`;
}
function repositoryOf(e) {
return {
owner: e.owner,
name: e.name,
id: e.repositoryId
};
}
function clientFor({inputs: e, context: n, signal: t}) {
const o = permissionsLine(e);
return new r.K({
token: e.token,
api: n.api,
graphql: n.graphql,
server: n.server,
environment: process.env,
monotonic: () => process.uptime() * 1e3,
signal: t,
...o !== void 0 && {
permissions: o
}
});
}
}),
1001: ((e, n, t) => {
t.r(n);
t.d(n, {
report: () => report
});
var r = t(5854);
var o = t(7209);
var a = t(4074);
var i = t(7988);
var s = t(8328);
var l = t(4391);
var u = t(7740);
var c = t(6670);
function figuresMarkdown(e, n) {
return [ `<h2>${(0, l.hy)((0, c.Gg)(e, n))}</h2>`, (0, l.AO)(e.solutions.map(c.hO).join(", ")), (0, 
u._t)(e, n), (0, l.AO)(n.doraAbout), (0, l.AO)(n.notHeld), ...(0, u.ro)(e, n), "" ].join("\n\n");
}
var d = t(2479);
var f = t(4254);
var m = t(1999);
var p = t(2761);
var h = t(8317);
var v = t(6255);
var g = t(3193);
const k = 100;
async function report(e) {
const {inputs: n, context: t} = e;
const l = (0, m.$)(e);
const u = (0, m._)(t);
try {
l.begin();
const e = await (0, s.Nu)(l, u, null);
if (!e.ok) return (0, p.jU)(e.problem, n.language ?? "en");
const m = await (0, g.I)(l, u);
if (!m.known) return (0, p.jU)(m.problem, n.language ?? "en");
const b = await (0, v.C)(l, u, e.value.files);
if (!b.ok) return (0, p.jU)(b.problem, n.language ?? "en");
const $ = `${u.owner}/${u.name}`;
const {solution: O, language: x} = (0, h.K)($, b.value);
const j = (0, c.w_)(n.language ?? x ?? "en");
const M = (0, o.gD)(m.value);
const A = t.event !== "schedule" || M === (0, r.gI)(M, O.extra);
if (!A) {
const e = {};
return {
exitCode: 0,
outputs: e,
log: `${j.notToday}\n`,
summary: "",
annotations: [],
report: null
};
}
const z = (0, a.h)([ O ], (0, i.ZG)(M), m.value);
return {
exitCode: 0,
outputs: {},
log: (0, f.P)(z, j, k),
summary: figuresMarkdown(z, j),
annotations: [],
report: (0, d.V)(z)
};
} finally {
l.close();
}
}
}),
6255: ((e, n, t) => {
t.d(n, {
C: () => readKeptFiles
});
var r = t(1346);
var o = t(3995);
var a = t(5987);
var i = t(8317);
const s = 100;
async function readKeptFiles(e, n, t) {
const r = t.filter(({path: e}) => (0, i.t)(e));
const o = await readAll(e, n, r);
if (!o.ok) return o;
const a = r.map(e => ({
path: e.path,
source: sourceOf(e, o.value)
}));
return {
...o,
value: a
};
}
function sourceOf(e, n) {
const t = n.get(e.oid);
const r = (0, a.LF)(e.path);
const i = {
unread: "too-large",
size: e.size,
limit: r
};
return (0, o.O$)(e) ?? t ?? i;
}
async function readAll(e, n, t) {
const i = t.filter(e => (0, o.O$)(e) === null && e.size <= (0, a.LF)(e.path));
const l = [ ...new Set(i.map(({oid: e}) => e)) ];
const u = new Map;
let c = {
ok: true,
value: u,
request: "",
next: null
};
for (let t = 0; t < l.length; t += s) {
c = await (0, r.b4)(e, n, l.slice(t, t + s));
if (!c.ok) return c;
for (const [e, n] of c.value) u.set(e, n);
}
return {
...c,
value: u
};
}
}),
3193: ((e, n, t) => {
t.d(n, {
I: () => trustedNow
});
var r = t(8328);
async function trustedNow(e, n) {
const t = e.clock.now();
if (t.known) return t;
await (0, r.Nu)(e, n, null);
return e.clock.now();
}
}),
9057: ((e, n, t) => {
t.d(n, {
q: () => nearestKey
});
function nearestKey(e, n) {
const t = e.slice(0, 64).replace(/([a-z])([A-Z])/g, "$1-$2").replace(/[_ ]/g, "-").toLowerCase();
const r = n.map(e => ({
key: e,
slips: slips(t, e)
})).filter(({key: e, slips: n}) => n <= (e.length > 5 ? 2 : 1)).sort((e, n) => e.slips - n.slips);
return r[0]?.key ?? null;
}
function slips(e, n) {
const t = [ Array.from({
length: n.length + 1
}, (e, n) => n) ];
const cell = (e, n) => Number(t[e]?.[n]);
for (let r = 1; r <= e.length; r += 1) {
const o = [ r ];
t.push(o);
for (let t = 1; t <= n.length; t += 1) {
const a = e[r - 1] === n[t - 1];
const i = e[r - 1] === n[t - 2] && e[r - 2] === n[t - 1];
o.push(Math.min(cell(r - 1, t) + 1, cell(r, t - 1) + 1, cell(r - 1, t - 1) + (a ? 0 : 1), i ? cell(r - 2, t - 2) + 1 : 1 / 0));
}
}
return cell(e.length, n.length);
}
}),
9376: ((e, n, t) => {
t.r(n);
t.d(n, {
evidenceCommand: () => evidenceCommand
});
var r = t(3024);
var o = t(5014);
var a = t(2544);
var i = t(9964);
var s = t(1351);
var l = t(2921);
var u = t(5615);
var c = t(7100);
var d = t(596);
var f = t(4303);
var m = t(3625);
const p = /^[\w.-]+\/[\w.-]+$/;
async function evidenceCommand(e) {
const [n] = e.positionals;
if (n === void 0 || !/^[A-Za-z0-9._-]{1,64}$/.test(n)) throw new f.Jr({
kind: "bad-value",
option: "ID",
value: n ?? "",
expected: [ "POSEG-2026-041" ]
});
const t = (0, f._9)(e, void 0);
const c = (0, l.w)(t).dossier;
const p = (0, f.Yq)(e, "format", [ "text", "json" ]) === "json";
const {owner: h, name: v} = repositoryMeant(e);
const {server: g, api: k, graphql: b, token: $} = (0, d.W)(process.env);
if ($ === null) return {
text: c.noToken,
exitCode: 2,
noAnswer: true
};
const O = c.asking(new URL(g).host, `${h}/${v}`);
const x = (0, f.vU)(e, "out", /./, "DIR") ?? `dossier-${n}`;
if ((0, r.existsSync)(x) || (0, r.existsSync)(`${x}.zip`)) return {
text: c.taken(x),
exitCode: 2,
noAnswer: true
};
const j = new a.K({
token: $,
api: k,
graphql: b,
server: g,
environment: process.env,
monotonic: () => process.uptime() * 1e3,
signal: (new AbortController).signal
});
try {
j.begin();
const e = {
owner: h,
name: v,
id: null
};
const r = await (0, m.h)({
client: j,
repository: e,
server: g
}, n);
const failed = e => ({
text: `${O}\n\n${e}`,
exitCode: 1,
noAnswer: true
});
switch (r.kind) {
case "problem":
{
const {request: e, permission: n} = r.problem;
const o = (0, i.R)(r.problem, (0, l.w)(t));
return failed(c.problem(e, [ o, n ].filter(Boolean).join(", ")));
}

case "no-such":
return failed(c.noSuch(n, r.known.join(", ")));

case "several":
return failed(c.several(n, r.paths.join(", ")));

case "gathered":
{
const {files: e, index: n} = r;
if (!(0, u.CI)(x, e) || !(0, u.S0)(`${x}.zip`, (0, o.x)(e))) return {
text: c.taken(x),
exitCode: 2,
noAnswer: true
};
const a = n.gone.every(({why: e}) => e === "not-found");
const i = a ? 0 : 1;
if (p) {
const e = {
...n,
folder: x,
zip: `${x}.zip`
};
return {
text: JSON.stringify(e, null, 2),
exitCode: i
};
}
const l = (0, s.B)(n, [ ...e.keys() ], t);
return {
text: `${O}\n\n${l}\n${c.written(x)}`,
exitCode: i
};
}
}
} finally {
j.close();
}
}
function repositoryMeant(e) {
const n = (0, f.vU)(e, "repo", /./, "OWNER/NAME") ?? (0, c.U)();
const t = (0, r.existsSync)(n) ? (0, c.K)(n).remote ?? "" : n;
const [, o = t] = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(t) ?? [];
if (!p.test(o)) throw new f.Jr({
kind: "bad-value",
option: "repo",
value: n,
expected: [ "OWNER/NAME" ]
});
const [a = "", i = ""] = o.split("/");
return {
owner: a,
name: i
};
}
}),
4369: ((e, n, t) => {
t.d(n, {
$P: () => isDate,
IZ: () => isGroup,
MS: () => flawSaid,
VC: () => instantIn,
ai: () => factReader,
ii: () => isAt
});
var r = t(9466);
var o = t(7209);
var a = t(4391);
function isAt(e) {
return isGroup(e) && typeof e["at"] === "number" && Object.keys(e).length === 1;
}
function isGroup(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function isDate(e) {
return typeof e === "string" && /^\d{4}-\d{2}-\d{2}$/.test(e);
}
function instantIn(e, n) {
const t = e[n];
return isAt(t) ? t.at : null;
}
const i = 12;
function quotation(e, n, t = () => null) {
if (Array.isArray(e)) {
const r = e;
const o = r.slice(0, i).map(e => quotation(e, n, t)).filter(Boolean).join(", ");
return r.length > i ? `${o}, …` : o;
}
if (isDate(e)) return n.date(e);
if (typeof e === "string" && e !== "") return t(e) ?? (0, a.TL)(e);
return typeof e === "number" ? String(e) : "";
}
function flawSaid(e, {flaws: n, moments: t}) {
if (!isGroup(e)) return "";
const r = e["why"];
const o = typeof r === "string" && Object.hasOwn(n, r) ? n[r] : void 0;
return o?.(n => quotation(e[n], t)) ?? "";
}
function factReader(e, n, t) {
const {moments: a, values: i} = t;
const ours = e => Object.hasOwn(i, e) ? String(i[e]) : null;
return {
answer: (n, r = "") => {
const o = flawSaid(e["flaw"], t) || quotation(e["detail"], a);
return o === "" ? r : n(o);
},
own: (n, t, r = "") => {
const o = quotation(e[n], a, ours);
return o === "" ? r : t(o);
},
text: (n, t, r = "") => {
const o = quotation(e[n], a);
return o === "" ? r : t(o);
},
number: (n, t, r = "") => {
const o = e[n];
return typeof o === "number" ? t(o) : r;
},
when: (t, r, o = "") => {
const i = instantIn(e, t);
return i === null ? o : r(a.when(i, n));
},
stamp: (n, t, r = "") => {
const o = instantIn(e, n);
return o === null ? r : t(a.stamp(o));
},
lastDay: (n, t, i = "") => {
const s = instantIn(e, n);
return s === null ? i : t(a.onDay((0, o.gD)((0, r.tY)(s, -1))));
},
choose: (n, t, r = "") => {
const o = e[n];
const a = typeof o === "string" || typeof o === "boolean";
return a && Object.hasOwn(t, String(o)) ? String(t[String(o)]) : r;
}
};
}
}),
9964: ((e, n, t) => {
t.d(n, {
R: () => problemDetail,
n: () => limitSentence
});
var r = t(4391);
var o = t(4369);
function limitSentence({until: e}, {announce: n, moments: t}) {
return e === void 0 ? [] : [ n.limited(t.stamp(e)) ];
}
function problemDetail({flaw: e, detail: n}, t) {
if (e !== void 0) return (0, o.MS)({
why: e.why,
...e.values
}, t);
return n === "" ? "" : (0, r.TL)(n);
}
}),
1546: ((e, n, t) => {
t.r(n);
t.d(n, {
evidence: () => evidence
});
var r = t(5014);
var o = t(1351);
var a = t(2921);
var i = t(2266);
var s = t(1999);
var l = t(2761);
var u = t(3625);
async function evidence(e) {
const {inputs: n, context: t} = e;
const c = n.intervention;
if (c === void 0) throw new i.H5("intervention", "POSEG-2026-041");
const d = (0, s.$)(e);
try {
d.begin();
const e = {
client: d,
repository: (0, s._)(t),
server: t.server
};
const i = await (0, u.h)(e, c);
const f = n.language ?? "en";
switch (i.kind) {
case "problem":
return (0, l.jU)(i.problem, f);

case "no-such":
case "several":
{
const {noSuch: e, several: n} = (0, a.w)(f).dossier;
const t = i.kind === "no-such" ? e(c, i.known.join(", ")) : n(c, i.paths.join(", "));
return (0, l.gx)(`${t}\n`, {
schema: 1,
mode: "evidence",
gathered: false
}, false);
}

case "gathered":
{
const {files: e, index: n} = i;
const t = (0, o.B)(n, [ ...e.keys() ], i.language ?? f);
const a = {
...n,
mode: "evidence",
gathered: true
};
const s = n.gone.every(({why: e}) => e === "not-found");
const u = (0, l.gx)(t, a, s);
return {
...u,
outputs: {
"intervention-id": n.intervention,
"plan-digest": n["plan-digest"]
},
dossier: (0, r.x)(e)
};
}
}
} finally {
d.close();
}
}
}),
9928: ((e, n, t) => {
t.d(n, {
$C: () => foundOnDisk,
gr: () => readDisk,
j2: () => offlineFacts
});
var r = t(3995);
var o = t(5987);
function foundOnDisk(e) {
return e.map(({path: e, mode: n, type: t, size: a, bytes: i}) => ({
path: e,
mode: n,
type: t,
source: (0, r.O$)({
mode: n,
type: t
}) ?? i ?? {
unread: "too-large",
size: a,
limit: (0, o.LF)(e)
}
}));
}
function readDisk(e, n) {
const t = {
kind: "file",
from: ".ezdrav"
};
return (0, o.$C)(foundOnDisk(e), n, "claimed", [ t ]);
}
function offlineFacts(e, n) {
const {now: t, ref: r, sha: o, actor: a, environment: i, intervention: s} = e;
const argument = e => [ {
kind: "argument",
from: e
} ];
const l = {
ref: r === void 0 ? {
kind: "announced-release"
} : {
kind: "ref",
name: r
},
deployed: o === void 0 ? null : {
known: true,
value: o,
grade: "claimed",
sources: argument("--sha")
},
tagNow: null,
environment: i,
...s !== void 0 && {
intervention: s
}
};
const u = a === void 0 ? null : {
login: a,
id: null,
type: null
};
return {
repository: null,
now: {
known: true,
value: t,
grade: "claimed",
sources: argument("--at")
},
event: null,
files: n.files,
target: l,
landing: null,
receipts: null,
consents: null,
actor: u,
triggeringActor: null,
roster: n.roster,
formerRules: null,
problems: []
};
}
}),
4635: ((e, n, t) => {
t.r(n);
t.d(n, {
planOffline: () => planOffline
});
var r = t(5822);
var o = t(6389);
var a = t(4303);
var i = t(5987);
var s = t(9928);
var l = t(9467);
var u = t(5854);
var c = t(7209);
function comingDays(e, n, t, r) {
return Array.from({
length: n
}, (n, o) => {
const a = (0, c.fi)(e, o);
return {
date: a,
day: (0, u.kb)(a, r),
window: (0, l.iV)(a, t, false),
windowWithDowntime: (0, l.iV)(a, t, true)
};
});
}
var d = t(9466);
var f = t(1431);
var m = t(7598);
var p = t(4391);
function applicableStart({earliest: e, single: n}) {
return n?.downtime === true ? e.withDowntime : e.plain;
}
function overlap(e, n) {
return e.start < n.end && n.start < e.end;
}
function comingFreezes({days: e, freezes: n, now: t}) {
const r = (0, d.IW)(t, ...e.map(({window: e}) => e.end));
return n.filter(({from: e, to: n}) => overlap({
start: t,
end: r
}, {
start: e,
end: n
}));
}
const h = "06:00";
function dayAndNight({date: e}) {
return {
start: (0, c.l$)(e, h),
end: (0, c.l$)((0, c.fi)(e, 1), h)
};
}
function kindOfDay(e, n) {
if (e.working === null) return n.kinds.unknown;
if (e.working) return n.kinds.working;
if (e.name !== null) return n.holiday(e.name);
return e.why === "extra" ? n.kinds.extra : n.kinds.weekend;
}
function lookOf({urgent: e, withdrawn: n}) {
if (n) return "withdrawn";
return e ? "urgent" : "slot";
}
function lastDayToAnnounce(e) {
return (0, c.gD)((0, d.tY)(e, -1));
}
function remarksOf(e, n, t, r) {
return [ ...nowRemark(e, t, r), ...earliestRemark(e.date, n, t, r), ...t.interventions.flatMap(t => [ ...lastDayRemark(e, t, r), ...slotRemark(e.date, n, t, r) ]), ...t.freezes.flatMap(n => freezeRemark(e.window, n, r)), ...clockRemark(e.window, r) ];
}
function nowRemark({date: e}, n, t) {
if (e === (0, c.gD)(n.now)) return [ {
kind: "now",
text: t.now((0, c.HJ)(n.now))
} ];
if (e === n.nightInProgress?.date) return [ {
kind: "now",
text: t.nightInProgress
} ];
return [];
}
function clock(e, n, {moments: t}) {
const r = (0, c.gD)(e);
return r === n ? (0, c.HJ)(e) : `${t.day(r)} ${(0, c.HJ)(e)}`;
}
function earliestRemark(e, n, t, r) {
const {at: o} = applicableStart(t);
if (o === null || !(0, d.gR)(n, o)) return [];
return [ {
kind: "earliest",
text: r.startsFrom(clock(o, e, r))
} ];
}
function lastDayRemark({date: e}, {id: n, latestAnnouncement: t, urgent: r, withdrawn: o}, a) {
if (t === null || r || o) return [];
if (lastDayToAnnounce(t) !== e) return [];
return [ {
kind: "last-day",
text: a.lastDay(n)
} ];
}
function slotRemark(e, n, t, r) {
const {id: o, slot: a} = t;
if (!overlap(n, a)) return [];
const i = a.end <= n.end ? (0, c.HJ)(a.end) : clock(a.end, e, r);
const s = r.slot(o, clock(a.start, e, r), i);
return [ {
kind: lookOf(t),
text: s
} ];
}
function brief(e) {
return (0, p.TL)((0, p.vI)((0, p.RK)(e), 40));
}
function freezeRemark(e, {from: n, to: t, reason: r}, o) {
if (!overlap(e, {
start: n,
end: t
})) return [];
const a = n > e.start ? (0, c.HJ)(n) : null;
const i = t < e.end ? (0, c.HJ)(t) : null;
return [ {
kind: "freeze",
text: o.freeze(brief(r), a, i)
} ];
}
function clockRemark({start: e, end: n}, t) {
const r = (0, c.HA)(e);
const o = (0, c.HA)(n);
if (r === o) return [];
const a = t.moments.length(n - e, "down");
return [ {
kind: "clock",
text: (r < o ? t.clocksForward : t.clocksBack)(a)
} ];
}
function opening(e, n) {
const {moments: t, title: r, windowIsOpen: o, windowOpens: a, zone: i} = n;
const {now: s, window: l} = e;
const u = l === null ? [] : (0, d.gR)(l, s) ? [ o(t.when(l.end, s), t.length(l.end - s, "down")) ] : [ a(t.when(l.start, s), t.length(l.start - s, "up")) ];
return {
title: r(e.solution === "" ? null : (0, p.TL)(e.solution)),
now: [ `${t.stamp(s)}.`, ...u, i ].join(" ")
};
}
function blocksOf(e, n) {
return [ earliestBlock(e, n), ...e.interventions.map(t => interventionBlock(t, e, n)), ...comingFreezes(e).map(e => freezeBlock(e, n)) ];
}
function earliestBlock(e, n) {
const {earliest: t, single: r, reading: o} = e;
const {moments: a, withDowntime: i, withoutDowntime: s} = n;
const answer = ({at: e}, n) => e === null ? [] : [ [ `${a.stamp(e)},`, n ? i : s ] ];
const {at: l, counted: u, skipped: c} = applicableStart(e);
const f = c.map(e => `${a.day(e.date)} (${kindOfDay({
...e,
working: false
}, n)})`);
return {
look: "earliest",
heading: n.earliest,
answers: r === null ? [ ...answer(t.plain, false), ...answer(t.withDowntime, true) ] : answer(applicableStart(e), r.downtime),
notes: l === null ? [ beyondTable(n) ] : [ n.counted(u.map(a.day).join(", ")), ...c.length === 0 ? [] : [ n.skipped(f.join(", ")) ], ...o === "full-days" ? [ n.fullDays ] : [], ...freezeNote(e.freezes.find(({from: e, to: n}) => (0, 
d.gR)({
start: e,
end: n
}, l)), n) ]
};
}
function interventionBlock(e, n, t) {
const {id: r, title: o, tag: a, slot: i, downtime: s} = e;
const {moments: l} = t;
const u = s ? t.withDowntime : t.withoutDowntime;
return {
look: lookOf(e),
heading: `${r} ${(0, p.TL)(o)}`,
answers: [ [ `${l.stamp(i.start)} –`, l.stamp(i.end) ] ],
notes: [ `${t.release((0, p.TL)(a))}, ${u}.`, ...duties(e, n, t) ]
};
}
function duties(e, n, t) {
const {announced: r, latestAnnouncement: o, outsideWindow: a, slot: i, urgent: s, withdrawn: l} = e;
if (l) return [ t.withdrawn ];
const u = r !== null && o !== null && r < o;
const c = r === null ? [] : [ t.announced(t.moments.stamp(r)) ];
return [ ...s ? [ t.urgent ] : u && r <= n.now ? [ t.announcedInTime(t.moments.stamp(r)) ] : [ announceNote(e, n.now, t), ...c ], ...a && !s ? [ t.outsideWindow ] : [], ...freezeNote(n.freezes.find(({from: e, to: n}) => overlap(i, {
start: e,
end: n
})), t) ];
}
function freezeBlock({from: e, to: n, reason: t, urgent: r}, o) {
const {events: a, moments: i, urgentAllowed: s, urgentDenied: l} = o;
return {
look: "freeze",
heading: a.freeze((0, p.TL)(t)),
answers: [ [ `${i.stamp(e)} –`, i.stamp(n) ] ],
notes: [ r === "allowed" ? s : l ]
};
}
function announceNote({latestAnnouncement: e}, n, t) {
if (e === null) return beyondTable(t);
const r = t.moments.onDay(lastDayToAnnounce(e));
if (n === null) return `${t.announceBy(r)}.`;
if (n >= e) return t.tooLate(r);
const o = t.left(t.moments.length(e - n, "down"));
return `${t.announceBy(r)} (${o}).`;
}
function freezeNote(e, n) {
if (e === void 0) return [];
return [ n.freezeUntil((0, p.TL)(e.reason), n.moments.stamp(e.to)) ];
}
function beyondTable(e) {
return e.unknown(u.T4.first.slice(0, 4), u.T4.last.slice(0, 4));
}
const v = [ '<svg class="defs" aria-hidden="true"><defs>', '<pattern id="frozen" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="7"/></pattern>', '<pattern id="shifted" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="dots" cx="3" cy="3" r="1.8"/></pattern>', "</defs></svg>" ].join("");
const block = e => `<rect class="${e}" x="1" y="2" width="24" height="14" rx="3"/>`;
const upright = e => `<line class="${e}" x1="13" y1="0" x2="13" y2="18"/>`;
function clocksChange({days: e}) {
return e.some(({window: e}) => (0, c.HA)(e.start) !== (0, c.HA)(e.end));
}
function legendOf(e, {legend: n}) {
const t = new Set(e.interventions.map(lookOf));
const r = [ [ block("window"), n.window ], [ block("downtime"), n.withDowntime ], [ block("off"), n.workFree ], [ '<circle class="count" cx="13" cy="9" r="9"/><text class="count" x="13" y="9">1</text>', n.counted ], [ upright("earliest"), n.earliest ], [ upright("now"), n.now ], ...t.has("slot") ? [ [ block("slot"), n.slot ] ] : [], ...t.has("urgent") ? [ [ block("urgent"), n.urgent ] ] : [], ...comingFreezes(e).length > 0 ? [ [ block("freeze"), n.freeze ] ] : [], ...clocksChange(e) ? [ [ block("downtime") + block("clocks"), n.clocks ] ] : [] ];
return [ '<ul class="legend">', ...r.map(([e, n]) => `<li><svg width="26" height="18" aria-hidden="true">${e}</svg>${(0, 
p.js)(n)}</li>`), "</ul>" ].join("\n");
}
const g = 1440;
const k = 34;
const b = {
top: 5,
height: 24
};
function percent(e) {
return `${Number((e * 100).toFixed(3))}%`;
}
function minutes(e) {
return Number(e.slice(0, 2)) * 60 + Number(e.slice(3));
}
function shareOf(e) {
return (minutes(e) - minutes(h) + g) % g / g;
}
function placeOf(e, n) {
if (e <= n.start) return 0;
return e >= n.end ? 1 : shareOf((0, c.HJ)(e));
}
function bar(e, n, t, {top: r, height: o}) {
const a = percent(Math.max(t - n, 1 / g));
return `<rect class="${e}" x="${percent(n)}" y="${r}" width="${a}" height="${o}" rx="3"/>`;
}
function span(e, {start: n, end: t}, r, o = b) {
return bar(e, placeOf(n, r), placeOf(t, r), o);
}
function line(e, n, t) {
if (!(0, d.gR)(t, n)) return "";
const r = percent(placeOf(n, t));
return `<line class="${e}" x1="${r}" y1="0" x2="${r}" y2="${k}"/>`;
}
function dayPicture(e, n, t) {
const {at: r, counted: o} = applicableStart(t);
const a = t.freezes.map(({from: e, to: n}) => ({
start: e,
end: n
})).filter(e => overlap(e, n));
return [ `<svg class="night" width="100%" height="${k}" aria-hidden="true">`, windows(e, n), clockChange(n), ...a.map(e => span("freeze", e, n)), slots(n, t), badge(o.indexOf(e.date) + 1), r === null ? "" : line("earliest", r, n), line("now", t.now, n), "</svg>" ].join("");
}
function windows({window: e, windowWithDowntime: n}, t) {
const r = [ {
look: "window",
start: e.start,
end: n.start
}, {
look: "downtime",
...n
} ];
return r.filter(({start: e, end: n}) => e < n).map(e => span(e.look, e, t)).join("");
}
function slots(e, {interventions: n}) {
const t = n.filter(({slot: n}) => overlap(n, e));
const r = b.height / t.length;
return t.map((n, t) => {
const o = {
top: b.top + t * r,
height: r
};
return span(lookOf(n), n.slot, e, o);
}).join("");
}
function badge(e) {
if (e === 0) return "";
const n = k / 2;
return `<circle class="count" cx="3.5%" cy="${n}" r="10"/><text class="count" x="3.5%" y="${n}">${e}</text>`;
}
function clockChange({start: e, end: n}) {
const t = (0, c.HA)(e);
if (t === (0, c.HA)(n)) return "";
let [r, o] = [ e / d.pY, n / d.pY ];
while (o - r > 1) {
const e = Math.floor((r + o) / 2);
if ((0, c.HA)((0, d.B9)(e * d.pY)) === t) r = e; else o = e;
}
const a = shareOf((0, c.HJ)((0, d.B9)(r * d.pY))) + 1 / g;
const i = shareOf((0, c.HJ)((0, d.B9)(o * d.pY)));
return bar("clocks", Math.min(a, i), Math.max(a, i), b);
}
function hoursPicture({window: e, windowWithDowntime: n}) {
const t = [ e.start, n.start, e.end ].map(c.HJ);
const r = [ ...new Set([ ...t, "12:00", "00:00" ]) ];
const o = r.filter(e => t.includes(e) || !t.some(n => near(e, n))).map(e => `<text x="${percent(placeOfHour(e))}" y="12">${e.replace(/:00$/, "")}</text>`);
return [ '<svg class="hours" width="100%" height="16" aria-hidden="true">', '<text x="0%" y="12">06</text>', ...o, "</svg>" ].join("");
}
function near(e, n) {
return Math.abs(placeOfHour(e) - placeOfHour(n)) < 1 / 24;
}
function placeOfHour(e) {
return e === h ? 1 : shareOf(e);
}
const $ = '\n:root {\n  color-scheme: light dark;\n  --page: #ffffff; --card: #f6f8fa; --edge: #d1d9e0; --text: #1f2328; --soft: #59636e;\n  --off: #f7efe2; --grid: #d1d9e0;\n  --window: #cfe1fb; --downtime: #86b0ee; --slot: #6d28d9; --urgent: #b34700;\n  --now: #cf222e; --earliest: #116329; --count: #116329; --on-count: #ffffff; --hatch: #59636e;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --page: #0d1117; --card: #161b22; --edge: #3d444d; --text: #f0f6fc; --soft: #a3adb8;\n    --off: #2b2417; --grid: #3d444d;\n    --window: #1d3557; --downtime: #2f62ad; --slot: #d2b4ff; --urgent: #ffb066;\n    --now: #ff8a80; --earliest: #5fdd6f; --count: #5fdd6f; --on-count: #0d1117; --hatch: #b7c0ca;\n  }\n}\n* { box-sizing: border-box; }\nbody {\n  margin: 0 auto; max-width: 70rem; padding: 1.5rem 1rem 3rem; background: var(--page);\n  color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif;\n  font-variant-numeric: tabular-nums;\n}\nh1 { margin: 0; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }\ncode { font: inherit; }\np { margin: 0; }\n.moment { margin-top: .35rem; color: var(--soft); }\n.cards { display: grid; gap: 1rem; margin: 1.5rem 0; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }\n.card { padding: .9rem 1.1rem 1rem; background: var(--card); border: 1px solid var(--edge); border-left: 5px solid var(--tone); border-radius: 8px; overflow-wrap: anywhere; }\n.card h2 { margin: 0; font-size: 1rem; font-weight: 600; }\n.card .answer { font-size: 1.2rem; font-weight: 700; line-height: 1.35; }\n.whole { white-space: nowrap; }\n.card .answer:first-of-type { margin-top: .3rem; }\n.card .note { margin-top: .3rem; color: var(--soft); }\n.card.withdrawn .answer { text-decoration: line-through; }\n.earliest { --tone: var(--earliest); }\n.slot { --tone: var(--slot); }\n.urgent { --tone: var(--urgent); }\n.withdrawn, .clock, .freeze, .last-day { --tone: var(--soft); }\n.now { --tone: var(--now); }\n.legend { display: flex; flex-wrap: wrap; gap: .35rem 1.4rem; margin: 0 0 1rem; padding: 0; list-style: none; color: var(--soft); font-size: .9rem; }\n.legend li { display: flex; align-items: center; gap: .5rem; }\n.legend svg { flex: none; }\ntable { width: 100%; border-collapse: collapse; }\nth { text-align: left; font-weight: 400; }\nthead th { padding: .2rem .6rem; color: var(--soft); font-size: .85rem; vertical-align: bottom; }\n.month th { padding: 1.1rem .6rem .35rem; font-weight: 700; border-bottom: 1px solid var(--edge); }\n.day > * { padding: .3rem .6rem; border-bottom: 1px solid var(--edge); vertical-align: middle; }\n.day.off > * { background: var(--off); }\n.day th { white-space: nowrap; }\n.date { display: block; font-weight: 600; line-height: 1.3; }\n.day.today .date { color: var(--now); }\n.kind { display: block; max-width: 13rem; color: var(--soft); font-size: .85rem; line-height: 1.25; white-space: normal; }\n.picture { width: 54%; }\nsvg { display: block; }\n.night { overflow: visible; background: linear-gradient(var(--grid), var(--grid)) 75% 0 / 1px 100% no-repeat, linear-gradient(var(--grid), var(--grid)) 25% 0 / 1px 100% no-repeat; }\n.hours { overflow: visible; }\n.hours text { fill: var(--soft); font-size: .8rem; text-anchor: middle; }\nrect.window { fill: var(--window); }\nrect.downtime { fill: var(--downtime); }\nrect.slot { fill: var(--slot); }\nrect.urgent { fill: var(--urgent); }\nrect.withdrawn { fill: none; stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 4 3; }\nrect.freeze { fill: url(#frozen); }\nrect.clocks { fill: url(#shifted); }\nrect.off { fill: var(--off); stroke: var(--edge); }\n.hatch { stroke: var(--hatch); stroke-width: 1.2; }\n.dots { fill: var(--page); }\nline.now { stroke: var(--now); stroke-width: 3; }\nline.earliest { stroke: var(--earliest); stroke-width: 4; }\ncircle.count { fill: var(--count); }\ntext.count { fill: var(--on-count); font-size: 13px; font-weight: 700; text-anchor: middle; dominant-baseline: central; }\n.remarks { width: 30%; font-size: .9rem; line-height: 1.35; overflow-wrap: anywhere; }\n.remark { display: block; padding-left: .6rem; border-left: 4px solid var(--tone); }\n.remark + .remark { margin-top: .2rem; }\n.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n.defs { position: absolute; width: 0; height: 0; }\n@media (max-width: 46rem) {\n  table, thead, tbody { display: block; }\n  tr { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }\n  .day > *, .month > * { border: 0; }\n  .day { border-bottom: 1px solid var(--edge); padding: .3rem 0; }\n  .day.off { background: var(--off); }\n  .day > th { grid-area: 1 / 1; }\n  .day > .remarks { grid-area: 1 / 2; width: auto; }\n  .day > .picture, thead .picture { grid-column: 1 / -1; width: auto; padding: .15rem .8rem; }\n  .month > th { grid-column: 1 / -1; }\n  .whole { white-space: normal; }\n  thead th:not(.picture) { display: none; }\n}\n@media print { body { max-width: none; padding: 0; } .card, tr { break-inside: avoid; } * { print-color-adjust: exact; } }\n';
function policy() {
const e = (0, m.createHash)("sha256").update($).digest("base64");
return `default-src 'none'; style-src 'sha256-${e}'; base-uri 'none'; form-action 'none'`;
}
function planHtml(e, n) {
const {title: t, now: r} = opening(e, n);
const o = e.nightInProgress === null ? e.days : [ e.nightInProgress, ...e.days ];
return [ "<!doctype html>", `<html lang="${n.language}">`, "<head>", '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="${policy()}">`, '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="referrer" content="no-referrer">', `<title>${(0, 
p.js)((0, p.M_)(t, n.quotes))}</title>`, `<style>${$}</style>`, "</head>", "<body>", v, "<header>", `<h1>${(0, 
p.hy)(t)}</h1>`, `<p class="moment">${(0, p.hy)(r)}</p>`, "</header>", "<main>", '<div class="cards">', ...blocksOf(e, n).map(card), "</div>", legendOf(e, n), "<table>", ...o.slice(0, 1).map(e => tableHead(e, n)), ...o.flatMap((t, r) => [ ...monthHead(t, o[r - 1], n), dayRow(t, e, n) ]), "</tbody>", "</table>", "</main>", "</body>", "</html>", "" ].join("\n");
}
function card({look: e, heading: n, answers: t, notes: r}) {
return [ `<section class="card ${e}">`, `<h2>${(0, p.hy)(n)}</h2>`, ...t.map(e => `<p class="answer">${e.map(unbroken).join(" ")}</p>`), ...r.map(e => `<p class="note">${(0, 
p.hy)(e)}</p>`), "</section>" ].join("\n");
}
function unbroken(e) {
return `<span class="whole">${(0, p.hy)(e)}</span>`;
}
function tableHead(e, {columns: n}) {
return [ "<thead>", "<tr>", `<th scope="col">${(0, p.js)(n.day)}</th>`, `<th scope="col" class="picture"><span class="aside">${(0, 
p.js)(n.night)}</span>${hoursPicture(e)}</th>`, `<th scope="col">${(0, p.js)(n.remarks)}</th>`, "</tr>", "</thead>" ].join("\n");
}
function monthHead({date: e}, n, {months: t}) {
if (n?.date.slice(0, 7) === e.slice(0, 7)) return [];
const r = `${t[Number(e.slice(5, 7)) - 1]} ${e.slice(0, 4)}`;
return [ ...n === void 0 ? [] : [ "</tbody>" ], "<tbody>", `<tr class="month"><th colspan="3" scope="rowgroup">${(0, 
p.js)(r)}</th></tr>` ];
}
function dayRow(e, n, t) {
const {date: r, day: o, window: a, windowWithDowntime: i} = e;
const s = dayAndNight(e);
const l = [ "day", ...o.working === false ? [ "off" ] : [], ...r === (0, c.gD)(n.now) ? [ "today" ] : [] ];
const u = `${(0, c.HJ)(a.start)}–${(0, c.HJ)(a.end)}, ${t.withDowntime} ${(0, c.HJ)(i.start)}–${(0, 
c.HJ)(i.end)}`;
const d = remarksOf(e, s, n, t).map(({kind: e, text: n}) => `<span class="remark ${e}">${(0, 
p.hy)(n)}</span>`);
return [ `<tr class="${l.join(" ")}">`, `<th scope="row"><span class="date">${(0, 
p.js)(t.moments.day(r))}</span><span class="kind">${(0, p.js)(kindOfDay(o, t))}</span></th>`, `<td class="picture"><span class="aside">${(0, 
p.js)(u)}</span>${dayPicture(e, s, n)}</td>`, `<td class="remarks">${d.join("")}</td>`, "</tr>" ].join("");
}
function planIcs(e, n, t) {
const r = n.title(e.solution === "" ? null : (0, p.TL)(e.solution));
const o = e.solution === "" ? "" : `${slug(e.solution)}.`;
const a = utc(e.now);
const i = [ "BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//ezdrav-intervention-gate//plan//${n.language.toUpperCase()}`, "CALSCALE:GREGORIAN", `NAME:${ics_text(r, n)}`, `X-WR-CALNAME:${ics_text(r, n)}`, ...distinct(happenings(e, n, t)).flatMap(e => eventLines(e, o, a, n)), "END:VCALENDAR" ];
return i.map(e => `${folded(e)}\r\n`).join("");
}
function happenings(e, n, t) {
return [ ...e.days.flatMap(e => [ ...workFree(e, n), ...t ? ics_windows(e, n) : [] ]), ...comingFreezes(e).map(({from: e, to: t, reason: r}) => ({
uid: `freeze-${utc(e)}-${utc(t)}`,
when: {
start: e,
end: t
},
summary: n.events.freeze((0, p.TL)(r)),
busy: false
})), ...e.interventions.flatMap(t => [ planned(t, n), ...lastDay(t, e, n) ]) ];
}
function distinct(e) {
const n = new Map;
return e.map(e => {
const t = (n.get(e.uid) ?? 0) + 1;
n.set(e.uid, t);
return t === 1 ? e : {
...e,
uid: `${e.uid}/${t}`
};
});
}
function workFree({date: e, day: n}, t) {
if (n.working !== false || n.why === "weekend") return [];
const r = t.events.workFree(kindOfDay(n, t));
return [ {
uid: `work-free-${e}`,
when: e,
summary: r,
busy: false
} ];
}
function ics_windows({date: e, window: n, windowWithDowntime: t}, r) {
const {events: o} = r;
return [ {
uid: `window-${e}`,
when: n,
summary: o.window,
busy: false
}, {
uid: `window-with-downtime-${e}`,
when: t,
summary: o.windowWithDowntime,
busy: false
} ].filter(({when: e}) => e.start < e.end);
}
function planned(e, n) {
const {id: t, title: r, tag: o, slot: a, downtime: i, urgent: s, withdrawn: l, settled: u} = e;
const c = l ? n.withdrawn : s ? n.urgent : announcedNote(e, n);
return {
uid: `intervention-${slug(t)}`,
when: a,
summary: `${t} ${(0, p.TL)(r)}`,
description: [ `${n.release((0, p.TL)(o))}, ${i ? n.withDowntime : n.withoutDowntime}.`, c ].join(" "),
status: l ? "CANCELLED" : u ? "CONFIRMED" : "TENTATIVE",
busy: !l
};
}
function announcedNote(e, n) {
const {announced: t, latestAnnouncement: r} = e;
if (t === null) return announceNote(e, null, n);
const o = n.moments.stamp(t);
return r !== null && t < r ? n.announcedInTime(o) : n.announced(o);
}
function lastDay({id: e, announced: n, latestAnnouncement: t, urgent: r, withdrawn: o}, {now: a}, i) {
const s = t === null || t <= a;
if (n !== null || r || o || s) return [];
const l = i.events.lastDay(e);
return [ {
uid: `announce-${slug(e)}`,
when: lastDayToAnnounce(t),
summary: l,
alarm: l,
busy: false
} ];
}
const O = [ "PT9H", "-P2DT15H" ];
function alarms(e, n) {
return O.flatMap(t => [ "BEGIN:VALARM", "ACTION:DISPLAY", `TRIGGER:${t}`, `DESCRIPTION:${ics_text(e, n)}`, "END:VALARM" ]);
}
function eventLines({uid: e, when: n, summary: t, description: r, status: o, busy: a, alarm: i}, s, l, u) {
return [ "BEGIN:VEVENT", `UID:${e}@${s}ezdrav-intervention-gate`, `DTSTAMP:${l}`, ...typeof n === "string" ? allDay(n) : between(n), `SUMMARY:${ics_text(t, u)}`, ...r === void 0 ? [] : [ `DESCRIPTION:${ics_text(r, u)}` ], ...o === void 0 ? [] : [ `STATUS:${o}` ], "TRANSP:" + (a ? "OPAQUE" : "TRANSPARENT"), ...i === void 0 ? [] : alarms(i, u), "END:VEVENT" ];
}
function allDay(e) {
const [n, t] = [ e, (0, c.fi)(e, 1) ].map(e => e.replaceAll("-", ""));
return [ `DTSTART;VALUE=DATE:${n}`, `DTEND;VALUE=DATE:${t}` ];
}
function between({start: e, end: n}) {
return [ `DTSTART:${utc(e)}`, ...e < n ? [ `DTEND:${utc(n)}` ] : [] ];
}
function utc(e) {
return (0, d.tK)(e).replace(/[-:]/g, "");
}
function slug(e) {
return e.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9._-]+/g, "-");
}
function ics_text(e, {quotes: n}) {
return (0, p.M_)(e, n).replace(/[\\;,]/g, e => `\\${e}`);
}
const x = 75;
const j = /^[ -~]*$/;
function folded(e) {
if (e.length <= x && j.test(e)) return e;
let n = 0;
let t = "";
for (const r of e) {
const e = Number(r.codePointAt(0));
const o = e < 128 ? 1 : e < 2048 ? 2 : e < 65536 ? 3 : 4;
if (n + o > x) {
t += "\r\n ";
n = 1;
}
t += r;
n += o;
}
return t;
}
const isoOrNull = e => e === null ? null : (0, d.tK)(e);
function planJson(e) {
const n = {
schema: 1,
days: e.days.map(({date: e, day: n, window: t, windowWithDowntime: r}) => ({
date: e,
working: n.working,
holiday: n.working === false ? n.name : null,
"opens-at": (0, d.tK)(t.start),
"opens-with-downtime-at": (0, d.tK)(r.start),
"closes-at": (0, d.tK)(t.end)
})),
"earliest-start": isoOrNull(applicableStart(e).at),
"latest-announcement": isoOrNull(e.single?.latestAnnouncement ?? null)
};
return `${JSON.stringify(n, null, 2)}\n`;
}
var M = t(3023);
const A = [ "day", "kind", "window", "withDowntime" ];
const z = [ "day", "window", "withDowntime" ];
const T = 24;
function tableOf(e, n, t) {
const r = e.nightInProgress === null ? e.days : [ e.nightInProgress, ...e.days ];
const o = headOf(n);
const a = r.map(t => rowOf(t, e, n));
const widest = e => Math.max(...[ ...new Set([ o, ...a ].map(({cells: n}) => n[e])) ].map(M.qz));
const i = {
day: widest("day"),
kind: widest("kind"),
window: widest("window"),
withDowntime: widest("withDowntime")
};
const s = (0, M.qz)(wideLead(o, i)) + T <= t;
const linesOf = e => (s ? wide : narrow)(e, i, t).map(n => ({
look: e.look,
text: n
}));
const l = linesOf(o);
return [ ...l, {
look: "aside",
text: "─".repeat(Math.max(...l.map(({text: e}) => (0, M.qz)(e))))
}, ...a.flatMap((e, n) => [ ...newYear(r.slice(Math.max(0, n - 1), n + 1).map(({date: e}) => e)), ...linesOf(e) ]) ];
}
function headOf({columns: e}) {
const n = [ e.remarks ];
return {
look: "aside",
mark: " ",
cells: e,
remarks: n,
beneath: [ e.kind, ...n ]
};
}
function rowOf(e, n, t) {
const {date: r, day: o, window: a, windowWithDowntime: i} = e;
const s = remarksOf(e, dayAndNight(e), n, t);
const l = s.map(({text: e}) => (0, p.M_)(e, t.quotes));
const u = kindOfDay(o, t);
return {
look: lookOfDay(s) ?? (o.working === true ? null : "aside"),
mark: s.some(e => e.kind === "now") ? ">" : " ",
cells: {
day: t.moments.day(r),
kind: u,
window: hours(a),
withDowntime: hours(i)
},
remarks: l,
beneath: o.working === true ? l : [ u, ...l ]
};
}
function lookOfDay(e) {
const n = [ "now", "earliest", "slot", "urgent" ];
return n.find(n => e.some(({kind: e}) => e === n));
}
function hours({start: e, end: n}) {
return e < n ? `${(0, c.HJ)(e)}–${(0, c.HJ)(n)}` : "–";
}
function newYear(e) {
const [n, t] = e.map(e => e.slice(0, 4));
return t === void 0 || t === n ? [] : [ {
look: "aside",
text: `  ${t}`
} ];
}
function lead({mark: e, cells: n}, t, r) {
const o = t.map(e => {
const t = n[e];
return `${t}${" ".repeat(r[e] - (0, M.qz)(t))}`;
});
return `${e} ${o.join("  ")}`;
}
function wideLead(e, n) {
return `${lead(e, A, n)}  `;
}
function wide(e, n, t) {
const r = wideLead(e, n);
if (e.remarks.length === 0) return [ r ];
return (0, M.ky)(e.remarks.join("; "), t, r, " ".repeat((0, M.qz)(r)));
}
function narrow(e, n, t) {
const r = lead(e, z, n);
if (e.beneath.length === 0) return [ r ];
return [ r, ...(0, M.ky)(e.beneath.join("; "), t, "    ", "    ") ];
}
const S = 40;
const D = {
strong: 1,
faint: 2,
good: 32,
slot: 35,
urgent: 33
};
const I = {
earliest: "good",
slot: "slot",
urgent: "urgent",
withdrawn: "faint",
freeze: "strong",
now: "strong",
aside: "faint"
};
function planText(e, n, t, r) {
const o = {
width: Math.max(S, r),
words: n,
paint: (e, n) => t && n !== void 0 ? `[${D[n]}m${e.trimEnd()}[0m` : e
};
const a = [ ...head(e, o), ...table(e, o) ];
return `${a.map(e => e.trimEnd().replaceAll(" ", " ")).join("\n")}\n`;
}
function paragraph(e, n, {width: t, words: r}) {
return (0, M.ky)((0, p.M_)(e, r.quotes), t, n, n);
}
function head(e, n) {
const {title: t, now: r} = opening(e, n.words);
return [ ...paragraph(t, "", n).map(e => n.paint(e, "strong")), ...paragraph(r, "", n), "", ...blocksOf(e, n.words).flatMap(e => [ ...paragraph(e.heading, "", n).map(e => n.paint(e, "strong")), ...e.answers.flatMap(e => paragraph(e.join(" "), "  ", n)).map(t => n.paint(t, I[e.look])), ...e.notes.flatMap(e => paragraph(e, "  ", n)), "" ]) ];
}
function table(e, n) {
const t = tableOf(e, n.words, n.width);
return t.map(({look: e, text: t}) => n.paint(t, e === null ? void 0 : I[e]));
}
var _ = t(2921);
const q = [ "text", "json", "ics", "html" ];
const R = 14;
const P = 2e4;
function plan(e) {
const {language: n, format: t, colour: r, columns: o = 100, windows: a = false} = e;
const i = planOf(e);
const s = (0, _.w)(n).plan;
switch (t) {
case "text":
return planText(i, s, r, o);

case "json":
return planJson(i);

case "ics":
return planIcs(i, s, a);

case "html":
return planHtml(i, s);

default:
return t;
}
}
function planOf({now: e, days: n, solution: t, interventions: r}) {
if (!Number.isInteger(n) || n < 1 || n > P) throw new RangeError(`days: a whole number of 1 to ${P}, not ${n}`);
const o = {
hours: t?.window ?? l.hu,
reading: t?.calendar["lead-time"] ?? "default",
extra: t?.calendar["extra-non-working-days"] ?? []
};
const a = (0, c.gD)(e);
const [i] = comingDays((0, c.fi)(a, -1), 1, o.hours, o.extra);
const s = comingDays(a, n, o.hours, o.extra);
const u = i !== void 0 && (0, d.gR)(i.window, e) ? i : null;
const f = r.map(e => plannedOf(e, o));
const m = f.filter(({withdrawn: e}) => !e);
const [p = null] = m.length === 1 ? m : [];
return {
now: e,
solution: t?.name ?? "",
reading: o.reading,
days: s,
nightInProgress: u,
window: [ -1, 0, 1, 2 ].map(e => (0, l.iV)((0, c.fi)(a, e), o.hours, false)).find(({start: n, end: t}) => n < t && e < t) ?? null,
single: p,
interventions: f,
earliest: {
plain: earliestOf(e, false, o),
withDowntime: earliestOf(e, true, o)
},
freezes: t?.freezes ?? []
};
}
function earliestOf(e, n, t) {
const r = (0, f.gl)({
announced: e,
downtime: n,
...t
});
const o = r === null ? null : (0, f.M2)({
announced: e,
start: r,
...t
});
if (o === null || !o.known) return {
at: r,
counted: [],
skipped: []
};
return {
at: r,
counted: o.counted,
skipped: o.skipped
};
}
function plannedOf({id: e, title: n, release: t, schedule: r, urgent: o, status: a, announcement: i, approvals: s}, u) {
const {start: c, end: d, downtime: m} = r;
const p = (0, l.iV)((0, l.kB)(c), u.hours, m);
return {
id: e,
title: n,
tag: t.tag,
slot: {
start: c,
end: d
},
downtime: m,
urgent: o !== void 0,
withdrawn: a === "withdrawn",
outsideWindow: !(p.start <= c && c < d && d <= p.end),
announced: i?.["sent-at"] ?? null,
settled: (o === void 0 ? i : o.notification) !== void 0 && s?.client !== void 0 && s["ezdrav-ict"] !== void 0,
latestAnnouncement: (0, f.F0)({
start: c,
...u
})
};
}
function planOffline(e) {
const n = (0, a.dW)(e);
const t = (0, a.Yq)(e, "format", q) ?? "text";
const l = `1-${P}`;
const u = Number((0, a.vU)(e, "days", /^[1-9]\d{0,4}$/, l) ?? R);
if (u > P) throw new a.Jr({
kind: "bad-value",
option: "days",
value: String(u),
expected: [ l ]
});
const c = (0, s.gr)((0, o.c)((0, a.kF)(e), i.LF), void 0);
if (c.diagnostics.length > 0) {
const n = (0, a._9)(e, void 0);
const o = {
read: [],
plans: [],
drafts: [],
diagnostics: c.diagnostics
};
if (t === "json") return {
text: JSON.stringify((0, r.E)(o, n), null, 2),
exitCode: 2
};
const i = (0, r.N)(o, n, e);
return {
text: i,
exitCode: 2,
...t !== "text" && {
noAnswer: true
}
};
}
const d = plan({
now: n,
days: u,
format: t,
windows: e.options["windows"] !== void 0,
solution: c.solution,
interventions: c.candidates.map(({intervention: e}) => e).filter(({outcome: e}) => e === void 0),
language: (0, a._9)(e, c.solution.language),
colour: e.colour,
columns: e.columns
});
return {
text: d,
exitCode: 0
};
}
}),
5444: ((e, n, t) => {
t.d(n, {
$: () => checkedPlanJson,
Z: () => checkJson
});
var r = t(9466);
var o = t(8711);
var a = t(3753);
const iso = e => e === null ? null : (0, r.tK)(e);
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
function checkJson(e, n) {
return {
schema: 1,
valid: !(0, o.H0)(e),
commit: e.commit,
"evaluated-at": iso(e.now),
files: e.read,
plans: e.plans.map(e => ({
path: e.path,
id: e.id,
"plan-digest": e.planDigest,
...checkedPlanJson(e),
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
"deleted-unconfirmed": e.deleted,
drafts: e.drafts.map(({path: e, diagnostics: t}) => ({
path: e,
remarks: t.map(e => (0, a.gZ)(e, n))
})),
diagnostics: e.diagnostics.map(e => (0, a.gZ)(e, n))
};
}
}),
8711: ((e, n, t) => {
t.d(n, {
Bx: () => isTooLateToAnnounce,
H0: () => isRefused,
YP: () => standingOf
});
function isRefused({diagnostics: e, deleted: n, plans: t}) {
return e.length > 0 || n.length > 0 || t.some(({unlawful: e}) => e);
}
function isTooLateToAnnounce(e, n) {
const {latestAnnouncement: t, announced: r, urgent: o, withdrawn: a} = e;
if (o || a || r !== null) return false;
return n !== null && t !== null && t <= n;
}
function standingOf(e) {
if (isRefused(e)) return "refused";
const {plans: n, removed: t, ambiguous: r, loosened: o, now: a} = e;
const i = t.length > 0 || r.length > 0 || o !== null || n.some(e => e.refusals.length > 0 || e.freezes.length > 0 || e.change.kind === "changed" && e.change.told || isTooLateToAnnounce(e, a));
return i ? "attention" : "fine";
}
}),
8674: ((e, n, t) => {
t.d(n, {
D1: () => problemSentence,
D4: () => checkHeadline,
HN: () => planLines,
Ow: () => changeLines,
RZ: () => refusalSentences,
fZ: () => changeSentences,
sr: () => m
});
var r = t(9466);
var o = t(7209);
var a = t(8711);
var i = t(3753);
var s = t(4391);
var l = t(4450);
var u = t(4369);
var c = t(739);
var d = t(2921);
const f = 20;
function checkHeadline(e, n) {
const t = (0, d.w)(n).check;
const {diagnostics: r, deleted: o, plans: i} = e;
const s = [];
if (r.length > 0) s.push(t.faults(r.length));
if (o.length > 0) s.push(t.deletions(o.length));
const l = i.filter(e => e.unlawful).length;
if (l > 0) s.push(t.unlawful(l));
const u = i.filter(({change: e}) => e.kind === "changed" && e.told).length;
if (u > 0) s.push(t.voided(u));
const c = (0, a.YP)(e);
if (c !== "refused") {
if (c === "attention" && s.length === 0) s.push(t.attention);
const r = i.filter(n => isToAnnounce(n, e.now));
const [o] = r.flatMap(({latestAnnouncement: e}) => e ?? []).sort((e, n) => e - n);
if (o !== void 0) s.push(t.announceBy(lastDay(o, n)));
}
const f = s.length === 0 ? t.fine : s.join("; ");
return f.slice(0, 1).toUpperCase() + f.slice(1);
}
const m = {
refused: "⛔",
attention: "⚠️",
fine: "✅"
};
function isToAnnounce(e, n) {
const {urgent: t, withdrawn: r, announced: o} = e;
return !t && !r && o === null && !(0, a.Bx)(e, n);
}
function lastDay(e, n) {
return (0, d.w)(n).moments.date((0, o.gD)((0, r.tY)(e, -1)));
}
function planLines(e, n, t) {
const r = (0, d.w)(t).check;
const {stamp: o} = (0, d.w)(t).moments;
const {slot: a, freezes: i} = e;
return [ {
mark: "plain",
label: r.slot,
text: `${o(a.start)} – ${o(a.end)}`
}, windowLine(e, r, o), announceLine(e, n, r, t), ...earliestLine(e, r, o), ...i.map(({from: e, to: n, reason: t}) => {
const a = `${r.freezePeriod(o(e), o(n))} ${(0, s.TL)(t)}`;
return {
mark: "attention",
label: r.freeze,
text: a
};
}) ];
}
function windowLine({window: e, unlawful: n, verdict: t}, r, o) {
const a = r.window;
const i = t.rules.find(({rule: e}) => e === "schedule");
if (e === null) return {
mark: n ? "bad" : "plain",
label: a,
text: r.noWindow
};
const [s, l] = [ o(e.start), o(e.end) ];
if (i?.code == null) return {
mark: "good",
label: a,
text: r.inside(s, l)
};
const u = r.outside(s, l);
if (n) return {
mark: "bad",
label: a,
text: u
};
const c = i.outcome === "waived" ? r.waived : r.reported;
return {
mark: "plain",
label: a,
text: `${u} (${c})`
};
}
function announceLine(e, {now: n}, t, r) {
const {urgent: o, withdrawn: i, announced: s, latestAnnouncement: l} = e;
const line = (e, n) => ({
mark: e,
label: t.announce,
text: n
});
if (i) return line("attention", t.withdrawn);
if (o) return line("plain", t.urgent);
if (s !== null) return line("plain", t.announced((0, d.w)(r).moments.stamp(s)));
if (l === null) return line("attention", t.beyond);
const u = lastDay(l, r);
return (0, a.Bx)(e, n) ? line("attention", t.tooLate(u)) : line("plain", t.latest(u));
}
function earliestLine({urgent: e, withdrawn: n, announced: t, earliestStart: r}, o, a) {
if (e || n || t !== null || r === null) return [];
const i = o.earliestFrom(a(r));
return [ {
mark: "plain",
label: o.earliest,
text: i
} ];
}
function changeLines({change: e, planDigest: n}, {defaultBranch: t}, r) {
const o = (0, d.w)(r).check;
const a = o.comparedWith((0, s.TL)(t));
const i = {
mark: "plain",
label: o.plan,
text: (0, s.TL)(n)
};
if (e.kind !== "changed") {
const n = e.kind === "new";
const t = n ? o.isNew : o.isSame;
return [ i, {
mark: n ? "plain" : "good",
label: a,
text: t
} ];
}
const {keys: l, told: u} = e;
const c = l.slice(0, f).map(s.TL).join(", ");
const m = l.length > f ? ", …" : "";
const p = l.length === 0 ? o.rewritten : o.changed(`${c}${m}`);
const h = u ? o.voids : o.reviewsOnly;
return [ i, {
mark: u ? "attention" : "plain",
label: a,
text: `${p}. ${h}`
} ];
}
function refusalSentences({verdict: e, refusals: n, impossible: t}, r) {
return (0, c.ES)({
...e,
evaluatedAt: null
}, (0, d.w)(r)).filter(({code: e}) => n.includes(e)).map(({code: e, stands: n, unblock: r}) => ({
code: e,
mark: t.includes(e) ? "bad" : "attention",
text: [ ...n, ...r ].join(" ")
}));
}
function changeSentences({removed: e, ambiguous: n, deleted: t, drafts: r, loosened: o}, a) {
const i = (0, d.w)(a).check;
const l = t.slice(0, f).map(s.TL).join(", ");
const u = t.length > f ? ", …" : "";
return [ ...t.length === 0 ? [] : [ {
mark: "bad",
text: i.deleted(`${l}${u}`)
} ], ...r.map(({path: e, diagnostics: n}) => ({
mark: "plain",
text: [ i.draft((0, s.TL)(e)), ...n.map(e => remark(e, a)) ].join(" ")
})), ...o === null ? [] : [ {
mark: "attention",
text: i.loosened(o.keys.map(s.TL).join(", "), o.holdsFrom === null ? null : (0, 
d.w)(a).moments.stamp(o.holdsFrom))
} ], ...n.map(e => ({
mark: "attention",
text: i.ambiguous((0, s.TL)(e))
})), ...e.map(({id: e, path: n}) => ({
mark: "attention",
text: i.removed((0, s.TL)(e), (0, s.TL)(n))
})) ];
}
function remark(e, n) {
const {message: t, remedy: r} = (0, i._g)(e, n);
return `${e.line}:${e.column} ${t} ${r}`;
}
function problemSentence(e, n) {
const t = (0, d.w)(n);
const r = (0, u.ai)((0, l.t)(e), null, t);
const {stands: o, unblock: a} = t.reasons[e.code];
return `${o(r)} ${a(r)}`;
}
}),
8101: ((e, n, t) => {
t.d(n, {
K: () => checkedPlanText,
q: () => checkText
});
var r = t(8711);
var o = t(8674);
var a = t(4391);
var i = t(3920);
var s = t(2921);
const l = {
good: "✓",
bad: "✗",
attention: "!",
plain: " "
};
function checkText(e, n, t) {
const {quotes: u} = (0, s.w)(n);
const say = e => (0, a.M_)(e, u);
const c = new Set(e.diagnostics.map(({file: e}) => e));
return [ `${o.sr[(0, r.YP)(e)]} ${(0, o.D4)(e, n)}`, ...e.read.filter(e => !c.has(e)).map(e => `✓ ${(0, 
a.RK)(e)}`), ...(0, i.NS)(e.diagnostics, n).map(e => `✗ ${e}`), ...(0, o.fZ)(e, n).map(({mark: e, text: n}) => `${l[e]} ${say(n)}`), ...e.plans.flatMap(t => [ ...checkedPlanText(t, e, n), ...(0, 
o.Ow)(t, e, n).map(({mark: e, label: n, text: t}) => `  ${l[e]} ${say(n)}: ${say(t)}`) ]), say(t), "" ].join("\n");
}
function checkedPlanText(e, n, t) {
const {quotes: r} = (0, s.w)(t);
const say = e => (0, a.M_)(e, r);
return [ `${(0, a.RK)(e.id)}  ${(0, a.RK)(e.path)}`, ...(0, o.RZ)(e, t).map(({code: e, mark: n, text: t}) => `  ${l[n]} ${say(t)} ${e}`), ...(0, 
o.HN)(e, n, t).map(({mark: e, label: n, text: t}) => `  ${l[e]} ${say(n)}: ${say(t)}`) ];
}
}),
5822: ((e, n, t) => {
t.d(n, {
E: () => checkedJson,
N: () => checkedText
});
var r = t(5444);
var o = t(8711);
var a = t(8101);
var i = t(3753);
var s = t(4391);
var l = t(3920);
var u = t(3023);
var c = t(2921);
function warningMessage({key: e, value: n, files: t}, r) {
const o = (0, c.w)(r).checked.shared(e, (0, s.TL)(n), t.map(s.TL).join(", "));
return (0, s.M_)(o, (0, c.w)(r).quotes);
}
function checkedText(e, n, {colour: t, columns: r}) {
const o = (0, c.w)(n).checked;
const tint = (e, n) => t ? `[${e}m${n}[39m` : n;
const marked = (e, n, t) => (0, u.ky)(t, r, `${n} `, "  ").map((t, r) => r === 0 ? `${tint(e, n)}${t.slice(n.length)}` : t);
const i = new Set(e.drafts.map(({path: e}) => e));
const d = e.read.filter(e => !i.has(e));
const f = d.flatMap(n => {
const t = e.plans.find(e => e.path === n);
return [ ...marked(32, "✓", `${(0, s.RK)(n)}: ${o.valid}`), ...t === void 0 ? [] : (0, 
u.ky)(`${t.id} · ${o.plan} ${t.planDigest}`, r, "  ", "  ") ];
});
const m = e.diagnostics.flatMap(e => {
const [t = "", ...o] = (0, l.$B)(e, n, r);
return [ ...marked(31, "✗", t), ...o ];
});
const p = (e.warnings ?? []).flatMap(e => marked(33, "!", warningMessage(e, n)));
const h = e.drafts.flatMap(({path: e, diagnostics: t}) => [ ...marked(33, "!", `${(0, 
s.RK)(e)}: ${o.draft}`), ...t.flatMap(e => (0, l.$B)(e, n, r)) ]);
const {judged: v} = e;
const g = (v?.plans ?? []).flatMap(e => v === void 0 ? [] : (0, a.K)(e, v, n).flatMap(e => (0, 
u.ky)(e, r, "", "    ")));
return `${[ ...f, ...h, ...m, ...p, ...g ].join("\n")}\n`;
}
function checkedJson(e, n) {
return {
schema: 1,
valid: e.diagnostics.length === 0 && !(e.judged && (0, o.H0)(e.judged)),
files: e.read,
plans: e.plans.map(({path: n, id: t, planDigest: o}) => ({
path: n,
id: t,
"plan-digest": o,
...e.judged?.plans.filter(e => e.path === n).map(r.$)[0]
})),
warnings: (e.warnings ?? []).map(e => ({
key: e.key,
value: e.value,
files: e.files,
message: warningMessage(e, n)
})),
drafts: e.drafts.map(({path: e, diagnostics: t}) => ({
path: e,
remarks: t.map(e => (0, i.gZ)(e, n))
})),
diagnostics: e.diagnostics.map(e => (0, i.gZ)(e, n))
};
}
}),
3596: ((e, n, t) => {
t.d(n, {
$: () => byId,
z: () => byText
});
function byText(e, n) {
return e < n ? -1 : e > n ? 1 : 0;
}
function byId(e, n) {
return e.length - n.length || byText(e, n);
}
}),
4450: ((e, n, t) => {
t.d(n, {
at: () => at,
t: () => problemFacts,
u: () => sourcesOf
});
var r = t(3596);
function at(e) {
return e === null ? null : {
at: e
};
}
function written({from: e, id: n, time: t}) {
return JSON.stringify({
from: e,
id: n,
...t === void 0 ? {} : {
time: at(t)
}
});
}
function sourcesOf(...e) {
const n = e.flatMap(e => e?.known === true ? e.sources : []).map(written);
return [ ...new Set(n) ].sort(r.z).map(e => JSON.parse(e));
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
1306: ((e, n, t) => {
t.d(n, {
AO: () => unzipSync,
L: () => zipSync
});
var r = t(3339);
var o = (0, r.createRequire)("/");
try {
d = o("worker_threads"), d.Worker, d.isMarkedAsUntransferable;
} catch (e) {}
var a = Uint8Array, i = Uint16Array, s = Int32Array;
var l = new a([ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0, 0, 0 ]);
var u = new a([ 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 0, 0 ]);
var c = new a([ 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 ]);
var freb = function(e, n) {
var t = new i(31);
for (var r = 0; r < 31; ++r) t[r] = n += 1 << e[r - 1];
var o = new s(t[30]);
for (r = 1; r < 30; ++r) for (var a = t[r]; a < t[r + 1]; ++a) o[a] = a - t[r] << 5 | r;
return {
b: t,
r: o
};
};
var d = freb(l, 2), f = d.b, m = d.r;
f[28] = 258, m[258] = 28;
var p = freb(u, 0), h = p.b, v = p.r;
var g = new i(32768);
for (var k = 0; k < 32768; ++k) {
var b = (k & 43690) >> 1 | (k & 21845) << 1;
b = (b & 52428) >> 2 | (b & 13107) << 2;
b = (b & 61680) >> 4 | (b & 3855) << 4;
g[k] = ((b & 65280) >> 8 | (b & 255) << 8) >> 1;
}
var hMap = function(e, n, t) {
var r = e.length;
var o = 0;
var a = new i(n);
for (;o < r; ++o) if (e[o]) ++a[e[o] - 1];
var s = new i(n);
for (o = 1; o < n; ++o) s[o] = s[o - 1] + a[o - 1] << 1;
var l;
if (t) {
l = new i(1 << n);
var u = 15 - n;
for (o = 0; o < r; ++o) if (e[o]) {
var c = o << 4 | e[o];
var d = n - e[o];
var f = s[e[o] - 1]++ << d;
for (var m = f | (1 << d) - 1; f <= m; ++f) l[g[f] >> u] = c;
}
} else {
l = new i(r);
for (o = 0; o < r; ++o) if (e[o]) l[o] = g[s[e[o] - 1]++] >> 15 - e[o];
}
return l;
};
var $ = new a(288);
for (k = 0; k < 144; ++k) $[k] = 8;
for (k = 144; k < 256; ++k) $[k] = 9;
for (k = 256; k < 280; ++k) $[k] = 7;
for (k = 280; k < 288; ++k) $[k] = 8;
var O = new a(32);
for (k = 0; k < 32; ++k) O[k] = 5;
var x = hMap($, 9, 0), j = hMap($, 9, 1);
var M = hMap(O, 5, 0), A = hMap(O, 5, 1);
var max = function(e) {
var n = e[0];
for (var t = 1; t < e.length; ++t) if (e[t] > n) n = e[t];
return n;
};
var bits = function(e, n, t) {
var r = n / 8 | 0;
return (e[r] | e[r + 1] << 8) >> (n & 7) & t;
};
var bits16 = function(e, n) {
var t = n / 8 | 0;
return (e[t] | e[t + 1] << 8 | e[t + 2] << 16) >> (n & 7);
};
var shft = function(e) {
return (e + 7) / 8 | 0;
};
var slc = function(e, n, t) {
if (n == null || n < 0) n = 0;
if (t == null || t > e.length) t = e.length;
return new a(e.subarray(n, t));
};
var z = [ "unexpected EOF", "invalid block type", "invalid length/literal", "invalid distance", "stream finished", "no stream handler", , "no callback", "invalid UTF-8 data", "extra field too long", "date not in range 1980-2099", "filename too long", "stream finishing", "invalid zip data" ];
var err = function(e, n, t) {
var r = new Error(n || z[e]);
r.code = e;
if (Error.captureStackTrace) Error.captureStackTrace(r, err);
if (!t) throw r;
return r;
};
var inflt = function(e, n, t, r) {
var o = e.length, i = r ? r.length : 0;
if (!o || n.f && !n.l) return t || new a(0);
var s = !t;
var d = s || n.i != 2;
var m = n.i;
if (s) t = new a(o * 3);
var cbuf = function(e) {
var n = t.length;
if (e > n) {
var r = new a(Math.max(n * 2, e));
r.set(t);
t = r;
}
};
var p = n.f || 0, v = n.p || 0, g = n.b || 0, k = n.l, b = n.d, $ = n.m, O = n.n;
var x = o * 8;
do {
if (!k) {
p = bits(e, v, 1);
var M = bits(e, v + 1, 3);
v += 3;
if (!M) {
var z = shft(v) + 4, T = e[z - 4] | e[z - 3] << 8, S = z + T;
if (S > o) {
if (m) err(0);
break;
}
if (d) cbuf(g + T);
t.set(e.subarray(z, S), g);
n.b = g += T, n.p = v = S * 8, n.f = p;
continue;
} else if (M == 1) k = j, b = A, $ = 9, O = 5; else if (M == 2) {
var D = bits(e, v, 31) + 257, I = bits(e, v + 10, 15) + 4;
var _ = D + bits(e, v + 5, 31) + 1;
v += 14;
var q = new a(_);
var R = new a(19);
for (var P = 0; P < I; ++P) R[c[P]] = bits(e, v + P * 3, 7);
v += I * 3;
var N = max(R), C = (1 << N) - 1;
var L = hMap(R, N, 1);
for (P = 0; P < _; ) {
var E = L[bits(e, v, C)];
v += E & 15;
z = E >> 4;
if (z < 16) q[P++] = z; else {
var Y = 0, H = 0;
if (z == 16) H = 3 + bits(e, v, 3), v += 2, Y = q[P - 1]; else if (z == 17) H = 3 + bits(e, v, 7), 
v += 3; else if (z == 18) H = 11 + bits(e, v, 127), v += 7;
while (H--) q[P++] = Y;
}
}
var F = q.subarray(0, D), U = q.subarray(D);
$ = max(F);
O = max(U);
k = hMap(F, $, 1);
b = hMap(U, O, 1);
} else err(1);
if (v > x) {
if (m) err(0);
break;
}
}
if (d) cbuf(g + 131072);
var B = (1 << $) - 1, K = (1 << O) - 1;
var J = v;
for (;;J = v) {
Y = k[bits16(e, v) & B];
var W = Y >> 4;
v += Y & 15;
if (v > x) {
if (m) err(0);
break;
}
if (!Y) err(2);
if (W < 256) t[g++] = W; else if (W == 256) {
J = v, k = null;
break;
} else {
var G = W - 254;
if (W > 264) {
P = W - 257;
var Z = l[P];
G = bits(e, v, (1 << Z) - 1) + f[P];
v += Z;
}
var V = b[bits16(e, v) & K], Q = V >> 4;
if (!V) err(3);
v += V & 15;
U = h[Q];
if (Q > 3) {
Z = u[Q];
U += bits16(e, v) & (1 << Z) - 1, v += Z;
}
if (v > x) {
if (m) err(0);
break;
}
if (d) cbuf(g + 131072);
var X = g + G;
if (g < U) {
var ee = i - U, ne = Math.min(U, X);
if (ee + g < 0) err(3);
for (;g < ne; ++g) t[g] = r[ee + g];
}
for (;g < X; ++g) t[g] = t[g - U];
}
}
n.l = k, n.p = J, n.b = g, n.f = p;
if (k) p = 1, n.m = $, n.d = b, n.n = O;
} while (!p);
return g != t.length && s ? slc(t, 0, g) : t.subarray(0, g);
};
var wbits = function(e, n, t) {
t <<= n & 7;
var r = n / 8 | 0;
e[r] |= t;
e[r + 1] |= t >> 8;
};
var wbits16 = function(e, n, t) {
t <<= n & 7;
var r = n / 8 | 0;
e[r] |= t;
e[r + 1] |= t >> 8;
e[r + 2] |= t >> 16;
};
var hTree = function(e, n) {
var t = [];
for (var r = 0; r < e.length; ++r) if (e[r]) t.push({
s: r,
f: e[r]
});
var o = t.length;
var s = t.slice();
if (!o) return {
t: S,
l: 0
};
if (o == 1) {
var l = new a(t[0].s + 1);
l[t[0].s] = 1;
return {
t: l,
l: 1
};
}
t.sort(function(e, n) {
return e.f - n.f;
});
t.push({
s: -1,
f: 25001
});
var u = t[0], c = t[1], d = 0, f = 1, m = 2;
t[0] = {
s: -1,
f: u.f + c.f,
l: u,
r: c
};
while (f != o - 1) {
u = t[t[d].f < t[m].f ? d++ : m++];
c = t[d != f && t[d].f < t[m].f ? d++ : m++];
t[f++] = {
s: -1,
f: u.f + c.f,
l: u,
r: c
};
}
var p = s[0].s;
for (r = 1; r < o; ++r) if (s[r].s > p) p = s[r].s;
var h = new i(p + 1);
var v = ln(t[f - 1], h, 0);
if (v > n) {
r = 0;
var g = 0;
var k = v - n, b = 1 << k;
s.sort(function(e, n) {
return h[n.s] - h[e.s] || e.f - n.f;
});
for (;r < o; ++r) {
var $ = s[r].s;
if (h[$] > n) {
g += b - (1 << v - h[$]);
h[$] = n;
} else break;
}
g >>= k;
while (g > 0) {
var O = s[r].s;
if (h[O] < n) g -= 1 << n - h[O]++ - 1; else ++r;
}
for (;r >= 0 && g; --r) {
var x = s[r].s;
if (h[x] == n) {
--h[x];
++g;
}
}
v = n;
}
return {
t: new a(h),
l: v
};
};
var ln = function(e, n, t) {
return e.s == -1 ? Math.max(ln(e.l, n, t + 1), ln(e.r, n, t + 1)) : n[e.s] = t;
};
var lc = function(e) {
var n = e.length;
while (n && !e[--n]) ;
var t = new i(++n);
var r = 0, o = e[0], a = 1;
var w = function(e) {
t[r++] = e;
};
for (var s = 1; s <= n; ++s) if (e[s] == o && s != n) ++a; else {
if (!o && a > 2) {
for (;a > 138; a -= 138) w(32754);
if (a > 2) {
w(a > 10 ? a - 11 << 5 | 28690 : a - 3 << 5 | 12305);
a = 0;
}
} else if (a > 3) {
w(o), --a;
for (;a > 6; a -= 6) w(8304);
if (a > 2) w(a - 3 << 5 | 8208), a = 0;
}
while (a--) w(o);
a = 1;
o = e[s];
}
return {
c: t.subarray(0, r),
n
};
};
var clen = function(e, n) {
var t = 0;
for (var r = 0; r < n.length; ++r) t += e[r] * n[r];
return t;
};
var wfblk = function(e, n, t) {
var r = t.length;
var o = shft(n + 2);
e[o] = r & 255;
e[o + 1] = r >> 8;
e[o + 2] = e[o] ^ 255;
e[o + 3] = e[o + 1] ^ 255;
for (var a = 0; a < r; ++a) e[o + a + 4] = t[a];
return (o + 4 + r) * 8;
};
var wblk = function(e, n, t, r, o, a, s, d, f, m, p) {
wbits(n, p++, t);
++o[256];
var h = hTree(o, 15), v = h.t, g = h.l;
var k = hTree(a, 15), b = k.t, j = k.l;
var A = lc(v), z = A.c, T = A.n;
var S = lc(b), D = S.c, I = S.n;
var _ = new i(19);
for (var q = 0; q < z.length; ++q) ++_[z[q] & 31];
for (q = 0; q < D.length; ++q) ++_[D[q] & 31];
var R = hTree(_, 7), P = R.t, N = R.l;
var C = 19;
for (;C > 4 && !P[c[C - 1]]; --C) ;
var L = m + 5 << 3;
var E = clen(o, $) + clen(a, O) + s;
var Y = clen(o, v) + clen(a, b) + s + 14 + 3 * C + clen(_, P) + 2 * _[16] + 3 * _[17] + 7 * _[18];
if (f >= 0 && L <= E && L <= Y) return wfblk(n, p, e.subarray(f, f + m));
var H, F, U, B;
wbits(n, p, 1 + (Y < E)), p += 2;
if (Y < E) {
H = hMap(v, g, 0), F = v, U = hMap(b, j, 0), B = b;
var K = hMap(P, N, 0);
wbits(n, p, T - 257);
wbits(n, p + 5, I - 1);
wbits(n, p + 10, C - 4);
p += 14;
for (q = 0; q < C; ++q) wbits(n, p + 3 * q, P[c[q]]);
p += 3 * C;
var J = [ z, D ];
for (var W = 0; W < 2; ++W) {
var G = J[W];
for (q = 0; q < G.length; ++q) {
var Z = G[q] & 31;
wbits(n, p, K[Z]), p += P[Z];
if (Z > 15) wbits(n, p, G[q] >> 5 & 127), p += G[q] >> 12;
}
}
} else H = x, F = $, U = M, B = O;
for (q = 0; q < d; ++q) {
var V = r[q];
if (V > 255) {
Z = V >> 18 & 31;
wbits16(n, p, H[Z + 257]), p += F[Z + 257];
if (Z > 7) wbits(n, p, V >> 23 & 31), p += l[Z];
var Q = V & 31;
wbits16(n, p, U[Q]), p += B[Q];
if (Q > 3) wbits16(n, p, V >> 5 & 8191), p += u[Q];
} else wbits16(n, p, H[V]), p += F[V];
}
wbits16(n, p, H[256]);
return p + F[256];
};
var T = new s([ 65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632 ]);
var S = new a(0);
var dflt = function(e, n, t, r, o, c) {
var d = c.z || e.length;
var f = new a(r + d + 5 * (1 + Math.ceil(d / 7e3)) + o);
var p = f.subarray(r, f.length - o);
var h = c.l;
var g = (c.r || 0) & 7;
if (n) {
if (g) p[0] = c.r >> 3;
var k = T[n - 1];
var b = k >> 13, $ = k & 8191;
var O = (1 << t) - 1;
var x = c.p || new i(32768), j = c.h || new i(O + 1);
var M = Math.ceil(t / 3), A = 2 * M;
var hsh = function(n) {
return (e[n] ^ e[n + 1] << M ^ e[n + 2] << A) & O;
};
var z = new s(25e3);
var S = new i(288), D = new i(32);
var I = 0, _ = 0, q = c.i || 0, R = 0, P = c.w || 0, N = 0;
for (;q + 2 < d; ++q) {
var C = hsh(q);
var L = q & 32767, E = j[C];
x[L] = E;
j[C] = L;
if (P <= q) {
var Y = d - q;
if ((I > 7e3 || R > 24576) && (Y > 423 || !h)) {
g = wblk(e, p, 0, z, S, D, _, R, N, q - N, g);
R = I = _ = 0, N = q;
for (var H = 0; H < 286; ++H) S[H] = 0;
for (H = 0; H < 30; ++H) D[H] = 0;
}
var F = 2, U = 0, B = $, K = L - E & 32767;
if (Y > 2 && C == hsh(q - K)) {
var J = Math.min(b, Y) - 1;
var W = Math.min(32767, q);
var G = Math.min(258, Y);
while (K <= W && --B && L != E) {
if (e[q + F] == e[q + F - K]) {
var Z = 0;
for (;Z < G && e[q + Z] == e[q + Z - K]; ++Z) ;
if (Z > F) {
F = Z, U = K;
if (Z > J) break;
var V = Math.min(K, Z - 2);
var Q = 0;
for (H = 0; H < V; ++H) {
var X = q - K + H & 32767;
var ee = x[X];
var ne = X - ee & 32767;
if (ne > Q) Q = ne, E = X;
}
}
}
L = E, E = x[L];
K += L - E & 32767;
}
}
if (U) {
z[R++] = 268435456 | m[F] << 18 | v[U];
var te = m[F] & 31, re = v[U] & 31;
_ += l[te] + u[re];
++S[257 + te];
++D[re];
P = q + F;
++I;
} else {
z[R++] = e[q];
++S[e[q]];
}
}
}
for (q = Math.max(q, P); q < d; ++q) {
z[R++] = e[q];
++S[e[q]];
}
g = wblk(e, p, h, z, S, D, _, R, N, q - N, g);
if (!h) {
c.r = g & 7 | p[g / 8 | 0] << 3;
g -= 7;
c.h = j, c.p = x, c.i = q, c.w = P;
}
} else {
for (q = c.w || 0; q < d + h; q += 65535) {
var oe = q + 65535;
if (oe >= d) {
p[g / 8 | 0] = h;
oe = d;
}
g = wfblk(p, g + 1, e.subarray(q, oe));
}
c.i = d;
}
return slc(f, 0, r + shft(g) + o);
};
var D = function() {
var e = new Int32Array(256);
for (var n = 0; n < 256; ++n) {
var t = n, r = 9;
while (--r) t = (t & 1 && -306674912) ^ t >>> 1;
e[n] = t;
}
return e;
}();
var crc = function() {
var e = -1;
return {
p: function(n) {
var t = e;
for (var r = 0; r < n.length; ++r) t = D[t & 255 ^ n[r]] ^ t >>> 8;
e = t;
},
d: function() {
return ~e;
}
};
};
var dopt = function(e, n, t, r, o) {
if (!o) {
o = {
l: 1
};
if (n.dictionary) {
var i = n.dictionary.subarray(-32768);
var s = new a(i.length + e.length);
s.set(i);
s.set(e, i.length);
e = s;
o.w = i.length;
}
}
return dflt(e, n.level == null ? 6 : n.level, n.mem == null ? o.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(e.length))) * 1.5) : 20 : 12 + n.mem, t, r, o);
};
var mrg = function(e, n) {
var t = {};
for (var r in e) t[r] = e[r];
for (var r in n) t[r] = n[r];
return t;
};
var b2 = function(e, n) {
return e[n] | e[n + 1] << 8;
};
var b4 = function(e, n) {
return (e[n] | e[n + 1] << 8 | e[n + 2] << 16 | e[n + 3] << 24) >>> 0;
};
var b8 = function(e, n) {
return b4(e, n) + b4(e, n + 4) * 4294967296;
};
var wbytes = function(e, n, t) {
for (;t; ++n) e[n] = t, t >>>= 8;
};
function deflateSync(e, n) {
return dopt(e, n || {}, 0, 0);
}
function inflateSync(e, n) {
return inflt(e, {
i: 2
}, n && n.out, n && n.dictionary);
}
var fltn = function(e, n, t, r) {
for (var o in e) {
var i = e[o], s = n + o, l = r;
if (Array.isArray(i)) l = mrg(r, i[1]), i = i[0];
if (ArrayBuffer.isView(i)) t[s] = [ i, l ]; else {
t[s += "/"] = [ new a(0), l ];
fltn(i, s, t, r);
}
}
};
var I = typeof TextEncoder != "undefined" && new TextEncoder;
var _ = typeof TextDecoder != "undefined" && new TextDecoder;
try {
_.decode(S, {
stream: true
});
} catch (e) {}
var dutf8 = function(e) {
for (var n = "", t = 0; ;) {
var r = e[t++];
var o = (r > 127) + (r > 223) + (r > 239);
if (t + o > e.length) return {
s: n,
r: slc(e, t - 1)
};
if (!o) n += String.fromCharCode(r); else if (o == 3) r = ((r & 15) << 18 | (e[t++] & 63) << 12 | (e[t++] & 63) << 6 | e[t++] & 63) - 65536, 
n += String.fromCharCode(55296 | r >> 10, 56320 | r & 1023); else if (o & 1) n += String.fromCharCode((r & 31) << 6 | e[t++] & 63); else n += String.fromCharCode((r & 15) << 12 | (e[t++] & 63) << 6 | e[t++] & 63);
}
};
function strToU8(e, n) {
if (n) {
var t = new a(e.length);
for (var r = 0; r < e.length; ++r) t[r] = e.charCodeAt(r);
return t;
}
if (I) return I.encode(e);
var o = e.length;
var i = new a(e.length + (e.length >> 1));
var s = 0;
var w = function(e) {
i[s++] = e;
};
for (r = 0; r < o; ++r) {
if (s + 5 > i.length) {
var l = new a(s + 8 + (o - r << 1));
l.set(i);
i = l;
}
var u = e.charCodeAt(r);
if (u < 128 || n) w(u); else if (u < 2048) w(192 | u >> 6), w(128 | u & 63); else if (u > 55295 && u < 57344) u = 65536 + (u & 1047552) | e.charCodeAt(++r) & 1023, 
w(240 | u >> 18), w(128 | u >> 12 & 63), w(128 | u >> 6 & 63), w(128 | u & 63); else w(224 | u >> 12), 
w(128 | u >> 6 & 63), w(128 | u & 63);
}
return slc(i, 0, s);
}
function strFromU8(e, n) {
if (n) {
var t = "";
for (var r = 0; r < e.length; r += 16384) t += String.fromCharCode.apply(null, e.subarray(r, r + 16384));
return t;
} else if (_) return _.decode(e); else {
var o = dutf8(e), a = o.s;
t = o.r;
if (t.length) err(8);
return a;
}
}
var slzh = function(e, n) {
return n + 30 + b2(e, n + 26) + b2(e, n + 28);
};
var zh = function(e, n, t) {
var r = b2(e, n + 28), o = b2(e, n + 30), a = strFromU8(e.subarray(n + 46, n + 46 + r), !(b2(e, n + 8) & 2048)), i = n + 46 + r;
var s = z64hs(e, i, o, t, b4(e, n + 20), b4(e, n + 24), b4(e, n + 42)), l = s[0], u = s[1], c = s[2];
return [ b2(e, n + 10), l, u, a, i + o + b2(e, n + 32), c ];
};
var z64hs = function(e, n, t, r, o, a, i) {
var s = o == 4294967295, l = a == 4294967295, u = i == 4294967295, c = n + t;
var d = s + l + u;
if (r && d) {
for (;n + 4 < c; n += 4 + b2(e, n + 2)) if (b2(e, n) == 1) return [ s ? b8(e, n + 4 + 8 * l) : o, l ? b8(e, n + 4) : a, u ? b8(e, n + 4 + 8 * (l + s)) : i, 1 ];
if (r < 2) err(13);
}
return [ o, a, i, 0 ];
};
var exfl = function(e) {
var n = 0;
if (e) for (var t in e) {
var r = e[t].length;
if (r > 65535) err(9);
n += r + 4;
}
return n;
};
var wzh = function(e, n, t, r, o, a, i, s) {
var l = r.length, u = t.extra, c = s && s.length;
var d = exfl(u);
wbytes(e, n, i != null ? 33639248 : 67324752), n += 4;
if (i != null) e[n++] = 20, e[n++] = t.os;
e[n] = 20, n += 2;
e[n++] = t.flag << 1 | (a < 0 && 8), e[n++] = o && 8;
e[n++] = t.compression & 255, e[n++] = t.compression >> 8;
var f = new Date(t.mtime == null ? Date.now() : t.mtime), m = f.getFullYear() - 1980;
if (m < 0 || m > 119) err(10);
wbytes(e, n, m << 25 | f.getMonth() + 1 << 21 | f.getDate() << 16 | f.getHours() << 11 | f.getMinutes() << 5 | f.getSeconds() >> 1), 
n += 4;
if (a != -1) {
wbytes(e, n, t.crc);
wbytes(e, n + 4, a < 0 ? -a - 2 : a);
wbytes(e, n + 8, t.size);
}
wbytes(e, n + 12, l);
wbytes(e, n + 14, d), n += 16;
if (i != null) {
wbytes(e, n, c);
wbytes(e, n + 6, t.attrs);
wbytes(e, n + 10, i), n += 14;
}
e.set(r, n);
n += l;
if (d) for (var p in u) {
var h = u[p], v = h.length;
wbytes(e, n, +p);
wbytes(e, n + 2, v);
e.set(h, n + 4), n += 4 + v;
}
if (c) e.set(s, n), n += c;
return n;
};
var wzf = function(e, n, t, r, o) {
wbytes(e, n, 101010256);
wbytes(e, n + 8, t);
wbytes(e, n + 10, t);
wbytes(e, n + 12, r);
wbytes(e, n + 16, o);
};
function zipSync(e, n) {
if (!n) n = {};
var t = {};
var r = [];
fltn(e, "", t, n);
var o = 0;
var i = 0;
for (var s in t) {
var l = t[s], u = l[0], c = l[1];
var d = c.level == 0 ? 0 : 8;
var f = strToU8(s), m = f.length;
var p = c.comment, h = p && strToU8(p), v = h && h.length;
var g = exfl(c.extra);
if (m > 65535) err(11);
var k = d ? deflateSync(u, c) : u, b = k.length;
var $ = crc();
$.p(u);
r.push(mrg(c, {
size: u.length,
crc: $.d(),
c: k,
f,
m: h,
u: m != s.length || h && p.length != v,
o,
compression: d
}));
o += 30 + m + g + b;
i += 76 + 2 * (m + g) + (v || 0) + b;
}
var O = new a(i + 22), x = o, j = i - o;
for (var M = 0; M < r.length; ++M) {
f = r[M];
wzh(O, f.o, f, f.f, f.u, f.c.length);
var A = 30 + f.f.length + exfl(f.extra);
O.set(f.c, f.o + A);
wzh(O, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + A + (f.m ? f.m.length : 0);
}
wzf(O, o, r.length, j, x);
return O;
}
typeof queueMicrotask == "function" ? queueMicrotask : typeof setTimeout == "function" && setTimeout;
function unzipSync(e, n) {
var t = {};
var r = e.length - 22;
for (;b4(e, r) != 101010256; --r) if (!r || e.length - r > 65558) err(13);
var o = b2(e, r + 8);
if (!o) return {};
var i = b4(e, r + 16);
var s = b4(e, r - 20) == 117853008;
if (s) {
var l = b4(e, r - 12);
s = b4(e, l) == 101075792;
if (s) {
o = b4(e, l + 32);
i = b4(e, l + 48);
}
}
var u = n && n.filter;
for (var c = 0; c < o; ++c) {
var d = zh(e, i, s), f = d[0], m = d[1], p = d[2], h = d[3], v = d[4], g = d[5], k = slzh(e, g);
i = v;
if (!u || u({
name: h,
size: m,
originalSize: p,
compression: f
})) if (!f) t[h] = slc(e, k, k + m); else if (f == 8) t[h] = inflateSync(e.subarray(k, k + m), {
out: new a(p)
}); else err(14, "unknown compression type " + f);
}
return t;
}
}),
9019: ((e, n, t) => {
t.d(n, {
p: () => readOwnComments
});
var r = t(3619);
var o = t(3305);
var a = t(2830);
var i = t(1346);
var s = t(4036);
var l = t(9339);
var u = t(7827);
const c = r.X$i(s.TF, {
fullDatabaseId: r.YjP().check(o.Fk(/^\d{1,15}$/)),
body: r.YjP(),
author: a.ng
});
const d = r.Ikc({
totalCount: r.aig(),
nodes: r.YOg(c)
});
const f = r.Ikc({
head: d,
tail: d
});
const m = `fullDatabaseId body author { ${a.W1} } ${s.GF}`;
const p = `totalCount nodes { ${m} }`;
const h = 20;
const v = 30;
const g = 20;
const k = 50;
async function readOwnComments(e, n, t, r) {
const o = new Map;
let a = "";
for (let s = 0; s < t.length; s += k) {
const c = t.slice(s, s + k);
const d = c.map(e => `i${e}: issue(number: ${e}) {\n        head: comments(first: ${h}) { ${p} } tail: comments(last: ${v}) { ${p} } }`);
const m = `query StaffComments($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${l.zK} ${d.join("\n")} } }`;
const g = await e.query(m, (0, l._M)(n), i.Ru);
if (!g.ok) return g;
a = g.request;
if ((0, l.wP)(n, g.value.repository)) return (0, l._2)(a);
for (const t of c) {
const i = f.safeParse(g.value.repository[`i${t}`]);
if (!i.success) return (0, u.O)(a, "unreadable", {
part: `i${t}`,
fault: "unreadable"
});
const {head: s, tail: l} = i.data;
const c = ownOf([ ...s.nodes, ...l.nodes ]);
o.set(t, c);
if (s.totalCount <= h + v || !r(c)) continue;
const d = await readAll(e, n, t);
if (!d.ok) return d;
o.set(t, d.value);
}
}
return {
ok: true,
value: o,
request: a,
next: null
};
}
const b = r.Ikc({
repository: r.X$i(l.lz, {
issue: r.Ikc({
comments: r.Ikc({
nodes: r.YOg(c),
pageInfo: r.Ikc({
hasNextPage: r.zMY(),
endCursor: r.mee(r.YjP())
})
})
})
})
});
async function readAll(e, n, t) {
const r = `query AllComments($owner: String!, $name: String!, $number: Int!, $after: String) {\n    repository(owner: $owner, name: $name) { ${l.zK} issue(number: $number) {\n    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor }\n      nodes { ${m} } } } } }`;
const o = [];
let a = null;
for (let i = 1; i <= g; i += 1) {
const i = await e.query(r, {
...(0, l._M)(n),
number: t,
after: a
}, b);
if (!i.ok) return i;
const s = i.value.repository;
if ((0, l.wP)(n, s)) return (0, l._2)(i.request);
o.push(...s.issue.comments.nodes);
const {pageInfo: u} = s.issue.comments;
if (!u.hasNextPage) return {
...i,
value: ownOf(o)
};
a = u.endCursor;
}
return (0, u.O)("GraphQL AllComments", "too-many-comments", {
most: g * 100
});
}
function ownOf(e) {
const n = new Map;
for (const t of e) {
const {login: e, type: r} = (0, a.$4)(t.author);
if (e !== s.JL || r !== "Bot") continue;
const o = Number(t.fullDatabaseId);
n.set(o, {
id: o,
body: t.body,
edited: (0, s.YM)(t)
});
}
return [ ...n.values() ].sort((e, n) => e.id - n.id);
}
}),
4036: ((e, n, t) => {
t.d(n, {
AE: () => l,
GF: () => d,
JL: () => s,
Jz: () => listOwnIssues,
TF: () => f,
XQ: () => lowestMarked,
YG: () => summaryOf,
YM: () => isEditedByOthers,
Zm: () => listMarkedIssues,
lY: () => listOwnComments
});
var r = t(3619);
var o = t(2830);
var a = t(1346);
var i = t(9339);
const s = "github-actions[bot]";
const l = r.Ikc({
number: r.aig(),
html_url: r.YjP(),
repository_url: r.YjP(),
state: r.k5n([ "open", "closed" ]),
title: r.YjP(),
body: r.cl6(r.YjP()),
labels: r.YOg(r.KCZ([ r.YjP(), r.Ikc({
name: r.cl6(r.YjP())
}) ])),
user: r.mee(o.C$),
pull_request: r.lqM(r.L5J())
});
const u = 100;
const c = 10;
async function listOwnIssues(e, n) {
const t = await e.list("GET /repos/{owner}/{repo}/issues", {
...(0, i.at)(n),
state: "all",
creator: s,
sort: "created",
direction: "asc"
}, r.YOg(l), u);
if (!t.ok) return t;
if (t.value.some(e => !(0, i.lJ)(n, e.repository_url))) return (0, i._2)(t.request);
const o = t.value.filter(e => e.user?.login === s && e.user.type === "Bot" && e.pull_request === void 0);
return {
...t,
value: o.map(summaryOf)
};
}
const d = `lastEditedAt editor { ${o.W1} }`;
const f = r.Ikc({
lastEditedAt: r.mee(r.YjP()),
editor: o.ng
});
function isEditedByOthers({lastEditedAt: e, editor: n}) {
if (e === null && n === null) return false;
const {login: t, type: r} = (0, o.$4)(n);
return t !== s || r !== "Bot";
}
const m = 250;
async function listMarkedIssues(e, n, t) {
const r = await listOwnIssues(e, n);
if (!r.ok) return r;
const o = r.value.filter(t);
const s = new Set;
let {request: l} = r;
for (let t = 0; t < o.length; t += m) {
const r = o.slice(t, t + m);
const u = r.map(({number: e}) => `i${e}: issue(number: ${e}) { ${d} }`);
const c = `query LastEdits($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${i.zK} ${u.join("\n")} } }`;
const p = await e.query(c, (0, i._M)(n), a.Ru);
if (!p.ok) return p;
l = p.request;
if ((0, i.wP)(n, p.value.repository)) return (0, i._2)(l);
for (const e of r) {
const n = f.safeParse(p.value.repository[`i${e.number}`]);
if (!n.success) {
const n = `i${e.number}: unreadable`;
return {
ok: false,
problem: {
code: "api.malformed",
request: l,
status: 200,
detail: n
}
};
}
if (isEditedByOthers(n.data)) s.add(e);
}
}
const u = {
own: o.filter(e => !s.has(e)),
edited: [ ...s ]
};
return {
ok: true,
value: u,
request: l,
next: null
};
}
function lowestMarked(e, n) {
const t = e.filter(e => e.body.split(/\r?\n/).includes(n));
return t.reduce((e, n) => e === null || n.number < e.number ? n : e, null);
}
function summaryOf(e) {
return {
number: e.number,
url: e.html_url,
state: e.state,
title: e.title,
body: e.body ?? "",
labels: e.labels.map(e => typeof e === "string" ? e : e.name ?? "")
};
}
async function listOwnComments(e, n, t, a = null) {
const l = await e.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, i.at)(n),
issue_number: t
}, r.YOg(r.Ikc({
id: r.aig(),
body: r.cl6(r.YjP()),
user: r.mee(o.C$)
})), c);
if (!l.ok) return l;
const u = l.value.filter(({user: e}) => a === null ? e?.login === s && e.type === "Bot" : e?.id === a);
return {
...l,
value: u.map(({id: e, body: n}) => ({
id: e,
body: n ?? ""
}))
};
}
}),
1018: ((e, n, t) => {
t.d(n, {
J$: () => listRunsSince,
K4: () => rerunFailedJobs,
WB: () => readRemarks,
cI: () => readRun,
gU: () => listWaitingRuns,
ll: () => newestFirst
});
var r = t(3619);
var o = t(9466);
var a = t(2830);
var i = t(9339);
var s = t(1028);
var l = t(7827);
const u = r.Ikc({
id: r.aig(),
event: r.YjP(),
head_sha: r.YjP(),
head_branch: r.mee(r.YjP()),
path: r.lqM(r.YjP()),
run_attempt: r.lqM(r.aig()),
actor: a.C$,
triggering_actor: a.C$,
repository: r.Ikc({
id: r.aig()
}),
status: r.mee(r.YjP()),
conclusion: r.mee(r.YjP()),
created_at: s.u,
run_started_at: r.lqM(s.u),
updated_at: r.lqM(s.u)
});
async function readRun(e, n, t) {
const r = await e.get("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
...(0, i.at)(n),
run_id: t
}, u);
if (!r.ok) return r;
const o = r.value;
const a = n.id !== null && o.repository.id !== n.id;
if (a || o.id !== t) return (0, i._2)(r.request);
return {
...r,
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
actor: (0, a.EW)(e.actor),
triggeringActor: (0, a.EW)(e.triggering_actor),
...e.path !== void 0 && {
path: e.path.split("@")[0] ?? ""
}
};
}
const c = r.Ikc({
total_count: r.aig(),
workflow_runs: r.YOg(u)
});
const d = 1e3;
const f = d / 100;
function listRunsSince(e, n, t, r, a) {
const s = `>=${(0, o.tK)(r)}`;
const l = {
created: s,
...a !== void 0 && {
branch: a
}
};
return listRuns(e, "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
...(0, i.at)(n),
workflow_id: t,
...l
}, n);
}
function listWaitingRuns(e, n) {
const t = "GET /repos/{owner}/{repo}/actions/runs";
return listRuns(e, t, {
...(0, i.at)(n),
status: "waiting"
}, n);
}
async function listRuns(e, n, t, r) {
const o = [];
let a = 0;
let s = await e.get(n, {
...t,
per_page: 100
}, c);
for (let n = 1; s.ok; n += 1) {
const {workflow_runs: t, total_count: l} = s.value;
if (t.some(e => r.id !== null && e.repository.id !== r.id)) return (0, i._2)(s.request);
o.push(...t.map(listedOf));
a = Math.max(a, l);
if (s.next === null || n === f) {
const e = s.next !== null || a > d;
const n = e ? cutOff(s.request, a) : null;
return {
...s,
value: {
runs: newestFirst(o),
cut: n
}
};
}
s = await e.follow(s.next, s.request, c);
}
return s;
}
function cutOff(e, n) {
return (0, l.Q)(e, "too-many-runs", {
total: n,
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
const n = [ ...new Map(e.map(e => [ e.id, e ])).values() ];
return n.sort((e, n) => n.createdAt - e.createdAt || n.id - e.id);
}
const m = r.FsL(r.Ikc({
jobs: r.YOg(r.Ikc({
id: r.aig(),
run_id: r.aig(),
conclusion: r.mee(r.YjP())
}))
}), r.pdi(({jobs: e}) => e));
const p = r.YOg(r.Ikc({
title: r.cl6(r.YjP()),
message: r.cl6(r.YjP())
}));
async function readRemarks(e, n, t) {
const r = await e.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
...(0, i.at)(n),
run_id: t,
filter: "latest"
}, m, f);
if (!r.ok) return r;
if (r.value.some(e => e.run_id !== t)) return (0, i._2)(r.request);
const o = [];
for (const t of r.value.filter(({conclusion: e}) => e === "failure")) {
const r = await e.list("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", {
...(0, i.at)(n),
check_run_id: t.id
}, p, 2);
if (!r.ok) return r;
o.push(...r.value.map(({title: e, message: n}) => ({
title: e ?? "",
message: n ?? ""
})));
}
return {
...r,
value: o
};
}
function rerunFailedJobs(e, n, t) {
return e.send("POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs", {
...(0, i.at)(n),
run_id: t
}, r.L5J());
}
}),
3625: ((e, n, t) => {
t.d(n, {
h: () => gatherDossier
});
var r = t(9466);
var o = t(4906);
var a = t(813);
var i = t(9845);
var s = t(4789);
var l = t(9019);
var u = t(8328);
var c = t(7308);
var d = t(1018);
var f = t(5204);
var m = t(1742);
var p = t(9337);
var h = t(5987);
var v = t(6255);
var g = t(214);
var k = t(3193);
var b = t(498);
var $ = t(7992);
var O = t(1267);
var x = t(9067);
function lettersOf(e, n) {
const {intervention: t, planDigest: r} = e;
const {organisation: o, contact: a} = n.contractor ?? {};
const i = {
organisation: o,
contact: a
};
const s = {
intervention: t,
planDigest: r,
solution: {
...n,
contractor: i
}
};
const l = t.urgent === void 0 ? "announcement" : "urgent-notification";
const u = [ (0, O.q)(l, s), ...t.status === "withdrawn" ? [ (0, O.q)("withdrawal", s) ] : [], ...t.outcome === void 0 ? [] : [ (0, 
O.q)("closing-report", s) ] ];
return u.filter($.D).map(e => [ e.kind, (0, x.g)(e, "sl") ]);
}
var j = t(3619);
var M = t(2830);
var A = t(9339);
var z = t(834);
var T = t(1028);
const S = j.YOg(j.Ikc({
id: j.aig(),
task: j.YjP(),
sha: j.YjP(),
created_at: T.u,
payload: j.L5J(),
creator: j.mee(M.C$),
repository_url: j.YjP()
}));
const D = j.YOg(j.Ikc({
state: j.YjP(),
created_at: T.u,
creator: j.mee(M.C$)
}));
const I = 20;
async function listDeploymentRecords(e, n) {
const t = await e.list("GET /repos/{owner}/{repo}/deployments", {
...(0, A.at)(n),
environment: z.En
}, S, I);
if (!t.ok) return t;
if (t.value.some(e => !(0, A.lJ)(n, e.repository_url))) return (0, A._2)(t.request);
const r = t.value.map(e => ({
id: e.id,
task: e.task,
commit: e.sha,
creator: e.creator?.login ?? "",
createdAt: e.created_at,
payload: textWithin(e.payload)
}));
return {
...t,
value: r.toSorted((e, n) => e.id - n.id)
};
}
async function listStatusRecords(e, n, t) {
const r = await e.list("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
...(0, A.at)(n),
deployment_id: t
}, D, I);
if (!r.ok) return r;
const o = r.value.map(({state: e, created_at: n, creator: t}) => ({
state: e,
createdAt: n,
creator: t?.login ?? ""
}));
return {
...r,
value: o.toSorted((e, n) => e.createdAt - n.createdAt)
};
}
function textWithin(e) {
let n = e;
for (let e = 0; e < 2 && typeof n === "string"; e += 1) try {
n = JSON.parse(n);
} catch {
return n;
}
return n;
}
var _ = t(8432);
var q = t(9381);
function why({status: e, code: n}) {
return e === 404 || e === 410 ? "not-found" : n;
}
async function addRecords(e, n, t, a, i) {
const {client: s, repository: l, server: u} = e;
const c = await listDeploymentRecords(s, l);
if (!c.ok) {
a.push({
what: "records",
why: why(c.problem)
});
return;
}
const d = c.value.filter(({payload: e}) => isAbout(e, n));
if (d.length === 0) a.push({
what: "records",
why: "not-found"
});
for (const e of d) {
const n = await listStatusRecords(s, l, e.id);
if (n.ok) t.set(`${o.ft}${e.id}.json`, (0, o.$$)(fileOf(e, n.value))); else a.push({
what: "records",
why: why(n.problem)
});
}
if (!d.some(({payload: e}) => isObject(e) && "token" in e)) return;
const f = (0, q.issuerOf)(u);
if (f === null) {
a.push({
what: "keys",
why: "not-found"
});
return;
}
const m = await (0, _.readIssuerKeys)(s, f);
if (!m.ok) {
a.push({
what: "keys",
why: why(m.problem)
});
return;
}
const p = {
schema: 1,
issuer: f.base,
"fetched-at": (0, r.tK)(i),
keys: m.value.map(e => ({
...e
}))
};
t.set(o.Rk, (0, o.$$)(p));
}
function fileOf(e, n) {
const {id: t, task: o, commit: a, creator: i, createdAt: s, payload: l} = e;
return {
schema: 1,
id: t,
task: o,
commit: a,
creator: i,
"created-at": (0, r.tK)(s),
payload: JSON.parse(JSON.stringify(l ?? null)),
statuses: n.map(e => ({
state: e.state,
"created-at": (0, r.tK)(e.createdAt),
creator: e.creator
}))
};
}
function isAbout(e, n) {
if (!isObject(e)) return false;
const {said: t} = e;
return e["intervention"] === n || isObject(t) && t["intervention"] === n;
}
function isObject(e) {
return typeof e === "object" && e !== null && !Array.isArray(e);
}
function written(e, n = "") {
if (typeof e === "number" && isMoment(n)) return (0, r.tK)((0, r.B9)(e));
if (Array.isArray(e)) return e.map(e => written(e));
if (typeof e !== "object" || e === null) return e;
return Object.fromEntries(Object.entries(e).map(([e, n]) => [ kebab(e), written(n, e) ]));
}
function isMoment(e) {
return /(?:^at|At|-at|Since)$/.test(e);
}
function kebab(e) {
return e.replace(/[A-Z]/g, e => `-${e.toLowerCase()}`);
}
async function gatherDossier(e, n) {
const {client: t, repository: r} = e;
const a = await (0, u.Nu)(t, r, null);
if (!a.ok) return {
kind: "problem",
problem: a.problem
};
const s = await (0, k.I)(t, r);
if (!s.known) return {
kind: "problem",
problem: s.problem
};
const l = await (0, v.C)(t, r, a.value.files);
if (!l.ok) return {
kind: "problem",
problem: l.problem
};
const c = plansIn(l.value);
const [d, ...f] = c.filter(({intervention: e}) => e.id === n);
if (d === void 0) return {
kind: "no-such",
known: c.map(({intervention: e}) => e.id)
};
if (f.length > 0) {
const e = c.filter(({intervention: e}) => e.id === n);
return {
kind: "several",
paths: e.map(({path: e}) => e)
};
}
const m = solutionIn(l.value);
const p = new Map([ [ o.Ac, d.bytes ] ]);
const h = [];
const g = await addVerdicts(e, d, p, h);
await addRecords(e, n, p, h, s.value);
await addRun(e, d, g, p, h);
p.set(o.zo, (0, o.$$)(approvalsOf(d, g.texts)));
for (const [e, n] of lettersOf(d, m)) p.set(`${o.mt}${e}.txt`, (new TextEncoder).encode(n));
const b = indexOf(e, a.value, d, h, s.value);
p.set(o.hx, (0, o.$$)(b));
return {
kind: "gathered",
files: (0, i._Q)(p),
index: b,
language: m.language
};
}
function indexOf({server: e}, n, {intervention: t, planDigest: o}, a, i) {
return {
schema: 1,
intervention: t.id,
"plan-digest": o,
repository: n.nameWithOwner,
"repository-id": n.id,
"default-branch": n.defaultBranch,
server: e,
"made-at": (0, r.tK)(i),
versions: b.S,
gone: [ ...a ]
};
}
function plansIn(e) {
return e.flatMap(({path: e, source: n}) => {
if (!(n instanceof Uint8Array) || /^\.ezdrav\/(?:solution|staff)\.yml$/.test(e)) return [];
const t = (0, f.I)(e, n);
if (!t.ok) return [];
return [ {
path: e,
bytes: n,
intervention: t.value,
planDigest: t.planDigest
} ];
});
}
function solutionIn(e) {
const n = e.find(({path: e}) => e === h.iZ);
const t = n === void 0 ? null : (0, m.K)(h.iZ, n.source);
return t?.ok === true ? t.value : m.U;
}
async function addVerdicts({client: e, repository: n}, {intervention: t, planDigest: r}, a, i) {
const nothing = (e, n) => {
i.push({
what: e,
why: n
});
if (e === "issue") i.push({
what: "verdict",
why: n
});
return {
texts: [],
seen: null
};
};
const u = await (0, s.kd)(e, n, t.id);
if (!u.ok) return nothing("issue", why(u.problem));
if (u.value === null) return nothing("issue", "not-found");
const {number: c} = u.value;
const d = await (0, l.p)(e, n, [ c ], () => true);
if (!d.ok) return nothing("verdict", why(d.problem));
const f = d.value.get(c) ?? [];
const m = f.filter(({edited: e}) => !e);
const of = e => (0, g.CJ)(e, t.id).filter(e => e.planDigest === r).map(({text: e}) => e);
const h = of(m);
if (of(f).length > h.length) i.push({
what: "verdict-changed",
why: "edited"
});
if (h.length === 0) i.push({
what: "verdict",
why: "not-found"
});
for (const [e, n] of h.entries()) a.set(`${o.bk}${e + 1}.json`, (new TextEncoder).encode(n));
const v = (0, p.ix)(m, t.id, r).findLast(e => e.seen)?.seen;
return {
texts: h,
seen: v ?? null
};
}
async function addRun({client: e, repository: n}, {intervention: t}, {texts: r, seen: a}, i, s) {
const {outcome: l, review: u} = t;
i.set(o.vg, (0, o.$$)({
schema: 1,
recorded: written(l ?? null),
review: u ?? null,
seen: written(a)
}));
const f = [];
for (const t of new Set(r.flatMap(runIdIn))) {
const [r, o] = await Promise.all([ (0, d.cI)(e, n, t), (0, c.R)(e, n, t) ]);
if (!r.ok) s.push({
what: "run",
why: why(r.problem)
}); else if (!o.ok) s.push({
what: "jobs",
why: why(o.problem)
});
if (r.ok) f.push({
...r.value,
jobs: o.ok ? o.value : null
});
}
if (r.length === 0) s.push({
what: "run",
why: "not-found"
});
if (f.length > 0) i.set(o.oq, (0, o.$$)({
schema: 1,
runs: written(f)
}));
}
function runIdIn(e) {
const n = (0, a.DL)(e);
const t = n.kind === "read" ? Number(n.kept.facts.runId) : 0;
return t > 0 ? [ t ] : [];
}
function approvalsOf({intervention: e}, n) {
const t = n.flatMap(e => {
const n = (0, a.DL)(e);
return n.kind === "read" ? [ n.kept.facts.consents ] : [];
});
return {
schema: 1,
recorded: written(e.approvals ?? null),
seen: written(t)
};
}
}),
9067: ((e, n, t) => {
t.d(n, {
g: () => letterText,
q: () => missingText
});
var r = t(4391);
var o = t(2921);
function letterText({to: e, cc: n = [], subject: t, text: r}, a) {
const i = (0, o.w)(a).letter;
const s = n.length === 0 ? "" : `${i.copies}: ${n.join(", ")}\n`;
return `${i.to}: ${e.join(", ")}\n${s}${i.subject}: ${t}\n\n${r}`;
}
function missingText(e, n) {
return [ (0, o.w)(n).letter.incomplete, ...e.map(e => `  ${(0, r.RK)(e)}`) ].join("\n");
}
})
};
