import { modules as e } from "./shared.ezdrav.js";

export const id = 322;

export const ids = [ 322, 972, 1306, 1474, 8432, 9381, 4470, 4608, 5639, 5849, 8852, 9111, 9774 ];

export const modules = {
...e,
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
var a = t(7988);
var i = t(1431);
var s = t(7183);
var l = t(4239);
const c = [ {
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
of: ({carriedOut: e, span: n}) => (0, l.TS)(e.length, (0, a.hF)(n))
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
const n = e.flatMap(e => {
const n = ended(e);
return isUrgent(e) || n === void 0 ? [] : [ n > e.intervention.schedule.end ];
});
return (0, l.uM)(n.filter(e => e).length, n.length);
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
const {reading: a, extra: s} = n;
const l = (0, i.M2)({
announced: t["sent-at"],
start: r.start,
reading: a,
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
const i = (0, s.XL)(r);
if (i === null || i > t || !(0, a.S1)(i, n)) return [];
const l = r.revocation?.confirmed;
const c = l === void 0 ? null : Math.max(0, l - i) / o.dp;
return [ {
ref: r.ref,
solution: e,
hours: c
} ];
}));
}
const u = 744 * o.dp;
function remarksOf(e, n, t, r, o) {
return [ ...e.flatMap(({label: e, unreadable: n}) => n.map(n => ({
kind: "unreadable",
solution: e,
path: n
}))), ...sameNames(e), ...n.filter(e => lacksOutcome(e, o)).map(e => remark("no-outcome", e)), ...t.flatMap(e => {
const {"started-at": n, "ended-at": t} = e.outcome;
if (n === void 0 || t === void 0) return [ remark("no-times", e) ];
if (t < n) return [ remark("ends-before-start", e) ];
const r = t <= e.intervention.schedule.start && !isUrgent(e);
return r && !isFarApart(e.intervention) ? [ remark("before-slot", e) ] : [];
}), ...farApart(e, r), ...pairs(e, n, t) ];
}
function remark(e, {solution: n, intervention: t}) {
return {
kind: e,
solution: n.label,
id: t.id
};
}
function farApart(e, n) {
return e.flatMap(({label: e, interventions: t}) => t.map(({intervention: e}) => e).filter(({environment: e, status: n}) => e === "production" && n !== "draft").filter(e => (0, 
a.S1)(momentOf(e), n) || (0, a.S1)(e.schedule.start, n)).filter(isFarApart).map(({id: n}) => ({
kind: "far-apart",
solution: e,
id: n
})));
}
function isFarApart(e) {
const {outcome: n, schedule: t} = e;
const r = momentOf(e);
const o = n?.["ended-at"] ?? r;
return Math.abs(r - t.start) > u || Math.abs(o - r) > u;
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
const a = t.filter(n => n.solution === e && !isUrgent(n) && !isFarApart(n.intervention));
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
const i = {
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
figures: c.map(({of: e, ...n}) => ({
...n,
value: e(i)
})),
months: (0, a.vo)(n).map(e => monthOf(e, i)),
remarks: remarksOf(e, r, o, n, t)
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
const c = read(i.iZ, o.K);
const {calendar: u} = c ?? o.U;
return {
solution: {
label: e,
name: c?.name ?? null,
interventions: l,
roster: read(i.Fo, a.h),
unreadable: t,
reading: u["lead-time"],
extra: u["extra-non-working-days"]
},
language: c?.language
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
const c = n.map((e, n) => t.map(({numbers: e}) => e[n] ?? 0));
const u = c.map(e => r ? e.reduce((e, n) => e + n, 0) : Math.max(...e));
const d = Math.max(1, ...u);
const y = e => Math.round(e / d * a);
const f = c.map((e, n) => (r ? stack : beside)(e, t, 16 + n * s, y));
const m = n.map((e, n) => `<text x="${16 + n * s + l / 2}" y="${i + a + 16}">${(0, 
o.js)(e)}</text>`);
const p = u.map((e, n) => e === 0 ? "" : `<text x="${16 + n * s + l / 2}" y="${i + a - y(e) - 4}">${e}</text>`);
const h = 26 + n.length * s;
const v = n.map((e, n) => {
const r = t.map(({name: e}, t) => `${e} ${c[n]?.[t] ?? 0}`);
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
var c = t(6670);
const u = '\n:root {\n  color-scheme: light dark;\n  --page: #ffffff; --edge: #d1d9e0; --text: #1f2328; --soft: #59636e;\n  --planned: #2f62ad; --urgent: #b34700; --rolled-back: #6d28d9; --announced: #8a94a0; --actual: #2f62ad;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --page: #0d1117; --edge: #3d444d; --text: #f0f6fc; --soft: #a3adb8;\n    --planned: #86b0ee; --urgent: #ffb066; --rolled-back: #d2b4ff; --announced: #8a94a0; --actual: #86b0ee;\n  }\n}\n* { box-sizing: border-box; }\nbody { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }\nh1 { margin: 0 0 .35rem; font-size: 1.5rem; line-height: 1.25; }\nh2 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }\np { margin: .35rem 0; }\ncode { font: inherit; }\n.soft, .definition { color: var(--soft); font-size: .9rem; }\ntable { width: 100%; border-collapse: collapse; margin-top: 1.25rem; }\ntd, th { padding: .5rem .6rem .5rem 0; border-bottom: 1px solid var(--edge); text-align: left; vertical-align: top; font-weight: 400; }\ntbody th { width: 62%; }\n.name { font-weight: 600; }\n.dora { margin-left: .4rem; padding: 0 .35rem; border: 1px solid var(--edge); border-radius: 1rem; color: var(--soft); font-size: .75rem; }\n.definition, .from { display: block; }\n.from { color: var(--soft); font-size: .9rem; }\n.value { font-weight: 600; }\n.charts { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); margin-top: 1.25rem; }\nfigure { margin: 0; min-width: 0; }\nfigcaption { font-weight: 600; }\n.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .3rem 0; padding: 0; list-style: none; color: var(--soft); font-size: .9rem; }\n.legend li { display: flex; align-items: center; gap: .4rem; }\n.scroll { overflow-x: auto; }\nsvg { display: block; }\nsvg text { fill: var(--text); font-size: 11px; text-anchor: middle; }\n.ground { stroke: var(--edge); }\nrect.planned { fill: var(--planned); } rect.urgent { fill: var(--urgent); } rect.rolled-back { fill: var(--rolled-back); }\nrect.announced { fill: var(--announced); } rect.actual { fill: var(--actual); }\n@media (max-width: 30rem) { tbody th { width: 55%; } }\n@media print { body { max-width: none; padding: 0; } * { print-color-adjust: exact; } }\n';
function policy() {
const e = (0, r.createHash)("sha256").update(u).digest("base64");
return `default-src 'none'; style-src 'sha256-${e}'; base-uri 'none'; form-action 'none'`;
}
function figuresHtml(e, n) {
const t = (0, c.Gg)(e, n);
return [ "<!doctype html>", `<html lang="${n.language}">`, "<head>", '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="${policy()}">`, '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="referrer" content="no-referrer">', `<title>${(0, 
o.js)((0, o.M_)(t, n.quotes))}</title>`, `<style>${u}</style>`, "</head>", "<body>", "<main>", `<h1>${(0, 
o.hy)(t)}</h1>`, `<p class="soft">${(0, o.hy)(e.solutions.map(c.hO).join(", "))}</p>`, chartsOf(e, n), figuresTable(e, n), `<p class="soft">${(0, 
o.hy)(n.doraAbout)}</p>`, `<p class="soft">${(0, o.hy)(n.notHeld)}</p>`, ...remarksOf(e, n), "</main>", "</body>", "</html>", "" ].join("\n");
}
function figuresTable({figures: e}, n) {
const t = e.map(e => {
const {name: t, value: r, from: a, definition: i, dora: s} = (0, c.OB)(e, n);
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
const t = e.map(e => `<li>${(0, o.hy)((0, c.wh)(e, n))}</li>`);
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
"before-slot": (e, n) => `${e} (${n}): the recorded end is before the announced slot.`,
"far-apart": (e, n) => `${e} (${n}): there is more than a month between the slot and the recorded times, or between start and end; it was counted in the month in which it is recorded to have begun.`,
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
const c = {
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
"before-slot": (e, n) => `${e} (${n}): zapisani konec je pred najavljenim terminom.`,
"far-apart": (e, n) => `${e} (${n}): med terminom in zapisanima časoma ali med začetkom in koncem je več kot mesec dni; šteto je v mesecu, v katerem se je po zapisu začelo.`,
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
return e === "sl" ? c : s;
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
case "before-slot":
case "far-apart":
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
3413: ((e, n, t) => {
t.d(n, {
Y: () => readFoundFiles
});
var r = t(1346);
var o = t(3995);
var a = t(5987);
async function readFoundFiles(e, n, t, i) {
const s = new Set([ ...(0, o.Aq)(t.files, i).paths, a.iZ, a.Fo, a.pP ]);
const l = t.files.filter(e => s.has(e.path) && (0, o.O$)(e) === null && e.size <= (0, 
a.LF)(e.path));
const c = new Set(l.map(({oid: e}) => e).filter(e => !t.blobs.has(e)));
const u = await (0, r.b4)(e, n, [ ...c ]);
if (!u.ok) return u;
const d = new Map([ ...t.blobs, ...u.value ]);
const f = t.files.map(e => {
const {path: n, oid: t, size: r} = e;
const i = (0, a.LF)(n);
const s = r > i ? {
unread: "too-large",
size: r,
limit: i
} : null;
const l = (0, o.O$)(e) ?? s;
return {
...e,
source: l ?? d.get(t) ?? {
unread: "missing"
}
};
});
return {
...u,
value: {
found: f,
blobs: d
}
};
}
}),
9688: ((e, n, t) => {
t.d(n, {
d: () => unreadSolution,
i: () => listedFrom
});
var r = t(5204);
var o = t(5987);
var a = t(9928);
function listedFrom(e, n, t) {
const {label: r, listedAs: o, id: a, deliveries: i, organisation: s} = t;
if (e.files.kind === "unknown") return unreadSolution(r, a, {
kind: "answer",
problem: e.files.problem
});
const {name: l} = e.solution;
const c = e.drafts.map(({path: t}) => ({
path: t,
candidate: draftIn(t, e, n)
}));
const u = [ ...e.candidates, ...c.flatMap(({candidate: e}) => e === null ? [] : [ e ]) ].filter(({intervention: e}) => e.outcome === void 0);
const d = n.length === 0;
const f = [ ...(d ? missing(e) : e.diagnostics).map(e => ({
kind: "file",
diagnostic: e
})), ...s === null ? [] : [ {
kind: "answer",
problem: s
} ] ];
return {
label: r,
listedAs: o,
id: a,
name: l === "" ? null : l,
isRead: !d,
knowsRules: s === null && !e.diagnostics.some(({file: e}) => isOfRules(e)),
cases: u.map(n => caseOf(n, e, t)),
onDuty: (e.belonging?.own ?? e.solution).contractor?.["on-duty"] ?? null,
drafts: c.filter(({candidate: e}) => e === null).map(({path: e}) => e),
freezes: e.solution.freezes,
deliveries: i,
wants: f
};
}
function unreadSolution(e, n, t) {
return {
label: e,
listedAs: null,
id: n,
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
wants: [ t ]
};
}
function missing({files: e}) {
return e.kind === "invalid" ? e.diagnostics : [];
}
function isOfRules(e) {
return e === o.iZ || /^\.ezdrav\/solution\.ya?ml$/i.test(e);
}
function draftIn(e, {known: n}, t) {
const o = t.find(n => n.path === e)?.source ?? {
unread: "missing"
};
const a = (0, r.I)(e, o, n);
if (!a.ok) return null;
return {
path: e,
intervention: a.value,
planDigest: a.planDigest
};
}
function caseOf(e, n, {now: t}) {
const {path: r, intervention: o} = e;
const {release: i, environment: s, schedule: l} = o;
const c = {
now: l.start,
ref: `refs/tags/${i.tag}`,
sha: void 0,
actor: void 0,
environment: s,
intervention: r
};
return {
candidate: e,
solution: n.solution,
facts: {
...(0, a.j2)(c, n),
now: t
}
};
}
}),
6478: ((e, n, t) => {
t.d(n, {
_: () => membershipOf
});
var r = t(7827);
var o = t(1587);
function membershipOf(e, n, t) {
const {organisation: a} = e.solution;
if (n?.ok === true) return {
files: (0, o.k)(e, n, t, a?.id ?? null),
organisation: null
};
if (n !== null) return {
files: e,
organisation: n.problem
};
if (a === void 0) return {
files: e,
organisation: null
};
const {repository: i} = a;
return {
files: e,
organisation: (0, r.Q)("--organisation", "organisation-not-given", {
repository: i
})
};
}
}),
2370: ((e, n, t) => {
t.d(n, {
t: () => readSolutions
});
var r = t(3619);
var o = t(834);
var a = t(8328);
var i = t(5987);
var s = t(3413);
var l = t(5630);
var c = t(6478);
var u = t(9688);
const d = 8;
async function readSolutions(e, n, t = new Map) {
const r = [];
const o = new Map(t);
for (let t = 0; t < n.length; t += d) {
e.begin();
const a = n.slice(t, t + d);
r.push(...await Promise.all(a.map(n => solutionAt(e, n, o))));
}
return r;
}
async function solutionAt(e, n, t) {
const r = `${n.owner}/${n.name}`;
const o = await stateOf(e, n);
if (!o.ok) return (0, u.d)(r, n.id, {
kind: "answer",
problem: o.problem
});
const {nameWithOwner: a, id: l, tip: d} = o.value;
const [f = "", m = ""] = a.split("/");
const p = await (0, s.Y)(e, {
owner: f,
name: m,
id: l
}, o.value, void 0);
if (!p.ok) return (0, u.d)(r, l, {
kind: "answer",
problem: p.problem
});
const h = {
kind: "api",
from: o.request,
id: d
};
const {found: v} = p.value;
const g = (0, i.$C)(v, void 0, "recorded", [ h ]);
const k = await houseNamed(e, {
owner: f,
name: m,
id: l
}, g.solution.organisation, t);
const {files: b, organisation: $} = (0, c._)(g, k, "recorded");
return (0, u.i)(b, v, {
label: a,
listedAs: a.toLowerCase() === r.toLowerCase() ? null : r,
id: l,
now: e.clock.now(),
deliveries: await deliveriesOf(e, {
owner: f,
name: m,
id: l
}, o.value),
organisation: $
});
}
async function houseNamed(e, n, t, r) {
if (t === void 0) return null;
const o = r.get(t.id) ?? (0, l.houseOf)(e, n, t);
r.set(t.id, o);
return o;
}
const f = r.Ikc({
id: r.aig(),
full_name: r.YjP()
});
async function stateOf(e, n) {
const t = await (0, a.Nu)(e, n, null);
const {id: r} = n;
if (t.ok || r === null || !isElsewhere(t.problem)) return t;
const o = await e.get("GET /repositories/{repository_id}", {
repository_id: r
}, f, [ 404 ]);
if (!o.ok) return t;
const [i = "", s = ""] = o.value.full_name.split("/");
return o.value.id === r ? (0, a.Nu)(e, {
owner: i,
name: s,
id: r
}, null) : t;
}
function isElsewhere({code: e, flaw: n}) {
return e === "api.forbidden" || n?.why === "another-repository";
}
async function deliveriesOf(e, n, {deployments: t}) {
const {hasNextPage: r} = t.pageInfo;
const a = {
...t,
pageInfo: {
hasNextPage: false,
endCursor: null
}
};
const i = await (0, o.gh)(e, n, a, () => false);
if (!i.ok) return {
kind: "unknown"
};
return {
kind: "known",
receipts: i.value,
isWhole: !r
};
}
}),
8251: ((e, n, t) => {
t.d(n, {
O: () => portfolioIn
});
var r = t(2921);
var o = t(7598);
var a = t(7209);
var i = t(4391);
const s = '\n:root {\n  color-scheme: light dark;\n  --page: #ffffff; --card: #f6f8fa; --edge: #d1d9e0; --text: #1f2328; --soft: #59636e; --night: #d8dee6;\n  --refused: #b3261e; --open: #8a4b00; --unknown: #6d28d9; --ready: #116329; --draft: #59636e;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --page: #0d1117; --card: #161b22; --edge: #3d444d; --text: #f0f6fc; --soft: #a3adb8; --night: #2d343d;\n    --refused: #ff8a80; --open: #ffb066; --unknown: #d2b4ff; --ready: #5fdd6f; --draft: #b7c0ca;\n  }\n}\n* { box-sizing: border-box; }\nbody { margin: 0 auto; max-width: 70rem; padding: 1.25rem 1rem 3rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }\nh1 { margin: 0 0 .35rem; font-size: 1.5rem; line-height: 1.25; }\nh2 { margin: 1.75rem 0 .5rem; font-size: 1.2rem; }\nh3 { margin: 1.25rem 0 .5rem; font-size: 1rem; }\nh4 { margin: .5rem 0 0; font-size: 1rem; }\np { margin: .2rem 0; }\ncode { font: inherit; }\nul { margin: .4rem 0 0; padding-left: 1.1rem; }\nli { margin: .2rem 0; }\n.attention { font-weight: 600; }\n.soft { color: var(--soft); font-size: .9rem; }\nmain > .soft { margin-top: 1.75rem; }\n.wants, .conflicts { margin-top: 1.25rem; padding: .8rem 1rem 1rem; border: 1px solid var(--edge); border-left: 5px solid var(--refused); border-radius: 8px; background: var(--card); }\n.wants { border-left-color: var(--unknown); }\n.wants h2, .conflicts h2 { margin: 0; font-size: 1rem; }\n.cards { display: grid; gap: .8rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); }\n.card { --tone: var(--draft); padding: .8rem 1rem 1rem; background: var(--card); border: 1px solid var(--edge); border-left: 5px solid var(--tone); border-radius: 8px; }\n.card.refused { --tone: var(--refused); } .card.open { --tone: var(--open); }\n.card.unknown { --tone: var(--unknown); } .card.ready { --tone: var(--ready); }\n.card.withdrawn .hours, .card.withdrawn h4 { text-decoration: line-through; }\n.card ul { font-size: .95rem; }\n.head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .1rem .8rem; margin: 0 0 .4rem; }\n.hours { font-size: 1.15rem; font-weight: 700; }\n.state { color: var(--tone); font-weight: 600; }\n.track { display: block; }\nrect.night { fill: var(--night); }\nrect.slot { fill: var(--tone); }\n@media print { body { max-width: none; padding: 0; } .card { break-inside: avoid; } * { print-color-adjust: exact; } }\n';
var l = t(3493);
var c = t(8961);
function policy() {
const e = (0, o.createHash)("sha256").update(s).digest("base64");
return `default-src 'none'; style-src 'sha256-${e}'; base-uri 'none'; form-action 'none'`;
}
function portfolioHtml(e, n) {
const {portfolio: t} = n;
const {title: r, now: o, attention: a} = (0, c.E4)(e, n);
const u = e.remarks.map(e => (0, l.wh)(e, t));
return [ "<!doctype html>", `<html lang="${t.language}">`, "<head>", '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="${policy()}">`, '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="referrer" content="no-referrer">', `<title>${(0, 
i.js)((0, i.M_)(r, t.quotes))}</title>`, `<style>${s}</style>`, "</head>", "<body>", "<header>", `<h1>${(0, 
i.hy)(r)}</h1>`, ...a.map(e => `<p class="attention">${(0, i.hy)(e)}</p>`), `<p class="soft">${(0, 
i.hy)(o)}</p>`, "</header>", "<main>", ...section("wants", t.headings.wants, (0, 
l.Po)(e, n)), ...section("conflicts", t.headings.conflicts, (0, l.Z$)(e, n)), `<h2>${(0, 
i.js)(t.headings.coming)}</h2>`, ...e.coming.length === 0 ? [ `<p>${(0, i.js)(t.nothing)}</p>` ] : [], ...(0, 
c.hF)(e).flatMap(({day: r, coming: o}) => [ `<h3>${(0, i.js)(t.moments.date(r))}</h3>`, '<div class="cards">', ...o.map(t => card(t, e, n)), "</div>" ]), ...section("freezes", t.headings.freezes, (0, 
l.KK)(e, n)), ...section("remarks", t.headings.remarks, u), ...section("solutions", t.headings.solutions, (0, 
l.Ss)(e, n)), `<p class="soft">${(0, i.hy)(t.about)}</p>`, "</main>", "</body>", "</html>", "" ].join("\n");
}
function section(e, n, t) {
if (t.length === 0) return [];
return [ `<section class="${e}">`, `<h2>${(0, i.js)(n)}</h2>`, `<ul>${t.map(e => `<li>${(0, 
i.hy)(e)}</li>`).join("\n")}</ul>`, "</section>" ];
}
function card(e, n, t) {
const {portfolio: r} = t;
const {state: o, title: a} = e;
const s = (0, c.h$)(e, n, t);
return [ `<article class="card ${o}">`, `<p class="head"><span class="hours">${(0, 
i.js)((0, c.ZA)(e, t))}</span> <span class="state">${(0, i.js)((0, c.L4)(e, r))}</span></p>`, track(e), `<h4>${(0, 
i.hy)((0, c.Vb)(e))}</h4>`, `<p>${(0, i.hy)((0, i.TL)(a))}</p>`, `<p class="soft">${(0, 
i.hy)((0, c.I)(e, t))}</p>`, ...s.length === 0 ? [] : [ `<ul>${s.map(e => `<li>${(0, 
i.hy)(e)}</li>`).join("")}</ul>` ], "</article>" ].join("\n");
}
const u = 1440;
function placeOf(e) {
const n = Number(e.slice(0, 2)) * 60 + Number(e.slice(3));
return (n + u / 2) % u / u;
}
function track({slot: {start: e, end: n}}) {
const t = placeOf((0, a.HJ)(e));
const r = n - e < u * 6e4 ? placeOf((0, a.HJ)(n)) : 1;
const percent = e => `${Number((e * 100).toFixed(3))}%`;
const bar = (e, n) => `<rect class="slot" x="${percent(e)}" y="2" width="${percent(Math.max(.01, n - e))}" height="6" rx="2"/>`;
const o = t < r || n <= e ? [ bar(t, r) ] : [ bar(t, 1), bar(0, r) ];
return [ '<svg class="track" width="100%" height="10" aria-hidden="true">', '<rect class="night" x="33.333%" width="41.667%" height="10" rx="2"/>', ...o, "</svg>" ].join("");
}
var d = t(3910);
var f = t(688);
var m = t(6702);
function portfolioIcs(e, n) {
const {portfolio: t} = n;
const r = [ ...e.freezes.map(({from: e, to: n, reason: r}) => ({
uid: `freeze-${(0, f.n$)(e)}-${(0, f.n$)(n)}`,
owner: "",
when: {
start: e,
end: n
},
summary: t.freezeEvent((0, i.TL)(r)),
busy: false
})), ...e.coming.flatMap(r => [ planned(r, e, n), ...lastDay(r, e, t) ]) ];
const {now: o} = e;
return (0, f.BK)({
name: t.calendar,
product: "portfolio",
now: o
}, r, t);
}
function planned(e, n, t) {
const {portfolio: r} = t;
const {id: o, slot: a, state: s, title: l} = e;
return {
uid: `intervention-${(0, f.yR)(o)}`,
owner: ownerOf(e, n),
when: a,
summary: `${(0, c.Vb)(e)} ${(0, i.TL)(l)}`,
description: [ `${(0, c.L4)(e, r)}.`, `${(0, c.I)(e, t)}.`, ...(0, c.h$)(e, n, t) ].join(" "),
status: s === "withdrawn" ? "CANCELLED" : s === "ready" ? "CONFIRMED" : "TENTATIVE",
busy: s !== "withdrawn"
};
}
function lastDay(e, n, t) {
const {announced: r, announceBy: o, id: a} = e;
const i = r.kind === "not-announced" || r.kind === "other-plan";
if (!i || o === null || o <= n.now) return [];
const s = t.lastDay((0, c.Vb)(e));
return [ {
uid: `announce-${(0, f.yR)(a)}`,
owner: ownerOf(e, n),
when: (0, m.ln)(o),
summary: s,
alarm: s,
busy: false
} ];
}
function ownerOf({label: e, solution: n}, {solutions: t}) {
const r = t.filter(({name: e}) => e !== null && (0, d.z)(e) === (0, d.z)(n));
return `${(0, f.yR)(r.length > 1 ? e : n)}.`;
}
var p = t(6252);
var h = t(3023);
const v = 40;
function portfolioText(e, n, t) {
const {portfolio: r} = n;
const o = Math.max(v, t);
const paragraph = (e, n, t = n) => (0, h.ky)((0, i.M_)(e, r.quotes), o, n, t);
const list = (e, n) => n.length === 0 ? [] : [ e, ...n.flatMap(e => paragraph(e, "- ", "  ")), "" ];
const {title: a, now: s, attention: u} = (0, c.E4)(e, n);
const d = e.remarks.map(e => (0, l.wh)(e, r));
const f = [ ...paragraph(a, ""), ...u.flatMap(e => paragraph(e, "")), ...paragraph(s, ""), "", ...list(r.headings.wants, (0, 
l.Po)(e, n)), ...list(r.headings.conflicts, (0, l.Z$)(e, n)), ...e.coming.length === 0 ? [ r.nothing, "" ] : [], ...(0, 
c.hF)(e).flatMap(({day: t, coming: o}) => [ ...paragraph(r.moments.date(t), ""), ...o.flatMap(t => [ ...paragraph(`${(0, 
c.ZA)(t, n)}  ${(0, c.Vb)(t)} ${(0, i.TL)(t.title)}`, "  ", "    "), ...paragraph(`${(0, 
c.L4)(t, r)} · ${(0, c.I)(t, n)}`, "    "), ...(0, c.h$)(t, e, n).flatMap(e => paragraph(e, "    - ", "      ")) ]), "" ]), ...list(r.headings.freezes, (0, 
l.KK)(e, n)), ...list(r.headings.remarks, d), ...list(r.headings.solutions, (0, 
l.Ss)(e, n)), ...paragraph(r.about, "") ];
return `${f.map(e => e.trimEnd()).join("\n")}\n`;
}
function portfolioIn(e, n, t, o) {
const a = (0, r.w)(t);
switch (e) {
case "text":
return portfolioText(n, a, o);

case "json":
return (0, p.V)(n);

case "ics":
return portfolioIcs(n, a);

case "html":
return portfolioHtml(n, a);

default:
return e;
}
}
}),
3910: ((e, n, t) => {
t.d(n, {
z: () => foldName
});
var r = t(4849);
function foldName(e) {
const n = (0, r.er)(e);
const t = /^[\d ()+/.-]*\d[\d ()+/.-]*$/.test(n);
return t ? n.replace(/[^\d+]/g, "").replace(/^00/, "+") : n;
}
}),
6204: ((e, n, t) => {
t.d(n, {
a: () => conflictsWith,
u: () => portfolioOf
});
var r = t(3596);
var o = t(3910);
const a = [ "same-solution", "affects", "network", "on-duty" ];
function conflictsOf(e) {
const n = e.map((e, n) => ({
work: e,
order: n
})).filter(({work: {slot: e}}) => e.start < e.end).toSorted((e, n) => e.work.slot.start - n.work.slot.start);
return n.flatMap((e, t) => {
const r = [];
for (const o of n.slice(t + 1)) {
if (o.work.slot.start >= e.work.slot.end) break;
const [n, t] = e.order < o.order ? [ e, o ] : [ o, e ];
const [a, ...i] = kindsOf(n.work, t.work);
if (a === void 0) continue;
const s = [ n.work, t.work ];
r.push({
conflict: {
between: s,
kinds: [ a, ...i ]
},
orders: [ n.order, t.order ]
});
}
return r;
}).toSorted(({orders: [e, n]}, {orders: [t, r]}) => e - t || n - r).map(({conflict: e}) => e);
}
function kindsOf(e, n) {
if (e.environment !== n.environment) return [];
const t = e.label === n.label;
const r = {
"same-solution": t,
affects: !t && (isNamed(e.affects, n) || isNamed(n.affects, e)),
network: e.changesNetwork && n.changesNetwork,
"on-duty": sharesText(named(e.onDuty), named(n.onDuty))
};
return a.filter(e => r[e]);
}
function named(e) {
return e === null ? [] : [ e ];
}
function isNamed(e, {label: n, names: t}) {
return sharesText(e, [ n, ...t ]);
}
function sharesText(e, n) {
const t = new Set(n.map(o.z).filter(Boolean));
return e.some(e => t.has((0, o.z)(e)));
}
function remarksOf(e, n) {
return [ ...e.flatMap(({label: e, listedAs: t, cases: o, drafts: a}) => {
const i = o.map(({candidate: e}) => e.intervention);
const s = i.filter(({outcome: e, status: t, schedule: {start: r, end: o}}) => e === void 0 && t === "planned" && Math.max(r, o) <= n);
const l = i.map(({id: e}) => e);
const c = new Set(l.filter((e, n) => l.indexOf(e) !== n));
return [ ...t === null ? [] : [ {
kind: "renamed",
label: e,
listedAs: t
} ], ...s.map(({id: n}) => ({
kind: "no-outcome",
label: e,
id: n
})).toSorted(byId), ...[ ...c ].map(n => ({
kind: "same-id",
label: e,
id: n
})).toSorted(byId), ...a.toSorted(r.z).map(n => ({
kind: "draft",
label: e,
path: n
})) ];
}), ...shared(e, ({name: e}) => e, o.z).map(({value: e, labels: n}) => ({
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
return (0, r.z)(e.id, n.id);
}
function shared(e, n, t) {
const r = new Map;
for (const o of e) {
const e = n(o);
if (e === null) continue;
const {value: a, labels: i} = r.get(t(e)) ?? {
value: e,
labels: []
};
r.set(t(e), {
value: a,
labels: [ ...i, o.label ]
});
}
return [ ...r.values() ].filter(({labels: e}) => e.length > 1);
}
var i = t(1431);
var s = t(9438);
var l = t(8048);
var c = t(2371);
var u = t(845);
var d = t(6745);
var f = t(9778);
var m = t(2821);
var p = t(4591);
var h = t(4849);
function told(e, n) {
const {candidate: t, solution: r} = e;
const o = r.evidence.announcement;
const {announcement: a, urgent: i} = t.intervention;
const s = i === void 0 ? a : i.notification;
if (n.kind === "unknown") return {
known: false
};
if (n.kind === "not-asked") return o === "landed" ? {
known: true,
judged: e
} : {
known: false
};
const {id: l} = t.intervention;
const [c] = n.receipts.filter(({creator: e, kind: n, payload: t}) => {
const r = t === null || t.interventionId === l;
return r && isNotice(n) && (0, h.z7)(e);
}).toSorted((e, n) => momentOf(n) - momentOf(e));
const u = i === void 0 ? "announcement" : "notification";
if (c === void 0) {
if (!n.isWhole) return {
known: false
};
return {
known: true,
judged: o === "landed" ? e : withNotice(e, void 0)
};
}
const {deliveredAt: d, payload: f} = c;
if (d === null || f === null || o === "signed") return {
known: false
};
if (s !== void 0 && o === "landed" && s["sent-at"] > d) return {
known: true,
judged: e
};
const {recipients: m, messageId: p, planDigest: v} = f;
const g = v;
const k = {
"sent-at": d,
recipients: m,
reference: p,
plan: g
};
return {
known: true,
judged: withNotice(e, c.kind === u ? k : void 0)
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
const {announcement: r, urgent: o, ...a} = t.intervention;
const {notification: i, ...s} = o ?? {};
const l = o === void 0 ? {
...n !== void 0 && {
announcement: n
}
} : {
urgent: {
...s,
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
...a,
...l
}
}
};
}
function standingOf(e, {deliveries: n, knowsRules: t}) {
const r = told(e, n);
const o = r.known ? r.judged : e;
const {solution: a, candidate: s} = o;
const {schedule: c, status: d, urgent: f} = s.intervention;
const m = d === "planned";
const p = m ? (0, l.U)(rowsInVain(o, r.known)) : [];
const h = m ? (0, l.U)(rowsNow(o, r.known)) : [];
const v = h.filter(e => !p.includes(e));
const g = [ ...m && !r.known ? [ "announcement" ] : [], ...m && a.evidence.approvals !== "recorded" ? [ "approvals" ] : [], ...t ? [] : [ "rules" ] ];
const {"lead-time": k, "extra-non-working-days": b} = a.calendar;
const $ = t && f === void 0 && d !== "withdrawn";
return {
state: d === "planned" ? stateOf(p, v, g) : d,
codes: [ ...p, ...v ],
announced: r.known ? announcedOf(o) : {
kind: "unknown"
},
announceBy: $ ? (0, i.F0)({
start: c.start,
reading: k,
extra: b
}) : null,
approvals: {
client: approvedOf("client", o),
"ezdrav-ict": approvedOf("ezdrav-ict", o)
},
freezes: (0, u.F)(s.intervention, a),
unseen: g,
slot: {
start: c.start,
end: c.end
}
};
}
function stateOf(e, n, t) {
if (e.length > 0) return "refused";
if (n.length > 0) return "open";
return t.length > 0 ? "unknown" : "ready";
}
const v = new Set([ "announcement", "lead-time", "urgent" ]);
function rowsInVain(e, n) {
const {urgent: t} = e.candidate.intervention;
if (t !== void 0 || !n) return (0, c.Lq)(e).filter(d.M);
const r = isTold(e) ? [ ...(0, c.Lq)(e), ...(0, p.R)(e, rulesNamed("lead-time")) ] : (0, 
c.CF)(e).filter(({rule: e}) => e !== "file");
return r.filter(d.M);
}
function rowsNow(e, n) {
const t = m.y.filter(({id: e, foreseen: t}) => (t === "notice" || t === "answer") && (n || !v.has(e)));
return (0, p.R)(e, t).filter(d.M);
}
function rulesNamed(e) {
return m.y.filter(({id: n}) => n === e);
}
function isTold(e) {
return (0, s.RQ)(e).announced.kind === "announced";
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
kind: g[t.kind]
};
}
const g = {
none: "not-announced",
unknown: "unknown"
};
function approvedOf(e, {candidate: n}) {
const {approvals: t, rejections: r} = n.intervention;
const [o, a] = [ t?.[e], r?.[e] ];
if (a !== void 0 && (o === void 0 || o.at <= a.at)) return {
kind: "rejected",
at: a.at
};
return o === void 0 ? {
kind: "not-recorded"
} : {
kind: "recorded",
at: o.at
};
}
function portfolioOf(e, n) {
const t = e.toSorted(byLabel);
const r = t.flatMap(e => e.cases.filter(({candidate: e}) => isComing(e.intervention, n)).map(n => comingOf(n, e))).toSorted(byTime);
const o = r.filter(({state: e}) => e !== "withdrawn");
return {
now: n,
coming: r,
conflicts: conflictsOf(o),
freezes: freezesOf(t, n),
solutions: t.map(({label: e, name: n, isRead: t, wants: o}) => ({
label: e,
name: n,
isRead: t,
wants: o,
coming: r.filter(n => n.label === e).length
})),
remarks: remarksOf(t, n)
};
}
function conflictsWith(e, {conflicts: n}) {
return n.flatMap(({between: [n, t], kinds: r}) => {
if (n === e) return [ {
other: t,
kinds: r
} ];
return t === e ? [ {
other: n,
kinds: r
} ] : [];
});
}
function isComing({outcome: e, schedule: n}, t) {
return e === void 0 && t < Math.max(n.start, n.end);
}
function comingOf(e, n) {
const {candidate: t} = e;
const {path: r, intervention: o} = t;
const {id: a, title: i, release: s, schedule: l, urgent: c, environment: u, affects: d, network: f} = o;
return {
...standingOf(e, n),
path: r,
id: a,
title: i,
environment: u,
affects: d,
label: n.label,
tag: s.tag,
solution: n.name ?? o.solution,
names: [ o.solution, ...n.name === null ? [] : [ n.name ] ],
downtime: l.downtime,
downtimeMinutes: l["downtime-minutes"] ?? null,
urgent: c !== void 0,
changesNetwork: f?.change === true,
onDuty: o.contact ?? n.onDuty
};
}
function freezesOf(e, n) {
const t = new Map;
for (const {label: r, freezes: o} of e) for (const {from: e, to: a, reason: i, urgent: s} of o.filter(e => n < e.to)) {
const n = JSON.stringify([ e, a, s, i ]);
const o = [ ...new Set([ ...t.get(n)?.labels ?? [], r ]) ];
t.set(n, {
from: e,
to: a,
reason: i,
urgent: s,
labels: o
});
}
return [ ...t ].toSorted(([e, {from: n, to: t}], [o, {from: a, to: i}]) => n - a || t - i || (0, 
r.z)(e, o)).map(([, e]) => e);
}
function byLabel(e, n) {
return (0, r.z)(e.label, n.label);
}
function byTime(e, n) {
return e.slot.start - n.slot.start || e.slot.end - n.slot.end || (0, r.z)(e.label, n.label) || (0, 
r.z)(e.path, n.path);
}
}),
688: ((e, n, t) => {
t.d(n, {
BK: () => calendarFile,
n$: () => utc,
yR: () => slug
});
var r = t(9466);
var o = t(7209);
var a = t(4391);
function calendarFile({name: e, product: n, now: t}, r, o) {
const a = utc(t);
const i = [ "BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//ezdrav-intervention-gate//${n}//${o.language.toUpperCase()}`, "CALSCALE:GREGORIAN", `NAME:${text(e, o)}`, `X-WR-CALNAME:${text(e, o)}`, ...distinct(r).flatMap(e => eventLines(e, a, o)), "END:VCALENDAR" ];
return i.map(e => `${folded(e)}\r\n`).join("");
}
function distinct(e) {
const n = new Map;
return e.map(e => {
const t = `${e.owner} ${e.uid}`;
const r = (n.get(t) ?? 0) + 1;
n.set(t, r);
return r === 1 ? e : {
...e,
uid: `${e.uid}/${r}`
};
});
}
const i = [ "PT9H", "-P2DT15H" ];
function alarms(e, n) {
return i.flatMap(t => [ "BEGIN:VALARM", "ACTION:DISPLAY", `TRIGGER:${t}`, `DESCRIPTION:${text(e, n)}`, "END:VALARM" ]);
}
function eventLines({uid: e, owner: n, when: t, summary: r, description: o, status: a, busy: i, alarm: s}, l, c) {
return [ "BEGIN:VEVENT", `UID:${e}@${n}ezdrav-intervention-gate`, `DTSTAMP:${l}`, ...typeof t === "string" ? allDay(t) : between(t), `SUMMARY:${text(r, c)}`, ...o === void 0 ? [] : [ `DESCRIPTION:${text(o, c)}` ], ...a === void 0 ? [] : [ `STATUS:${a}` ], "TRANSP:" + (i ? "OPAQUE" : "TRANSPARENT"), ...s === void 0 ? [] : alarms(s, c), "END:VEVENT" ];
}
function allDay(e) {
const [n, t] = [ e, (0, o.fi)(e, 1) ].map(e => e.replaceAll("-", ""));
return [ `DTSTART;VALUE=DATE:${n}`, `DTEND;VALUE=DATE:${t}` ];
}
function between({start: e, end: n}) {
return [ `DTSTART:${utc(e)}`, ...e < n ? [ `DTEND:${utc(n)}` ] : [] ];
}
function utc(e) {
return (0, r.tK)(e).replace(/[-:]/g, "");
}
function slug(e) {
return e.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9._-]+/g, "-");
}
function text(e, {quotes: n}) {
return (0, a.M_)(e, n).replace(/[\\;,]/g, e => `\\${e}`);
}
const s = 75;
const l = /^[ -~]*$/;
function folded(e) {
if (e.length <= s && l.test(e)) return e;
let n = 0;
let t = "";
for (const r of e) {
const e = Number(r.codePointAt(0));
const o = e < 128 ? 1 : e < 2048 ? 2 : e < 65536 ? 3 : 4;
if (n + o > s) {
t += "\r\n ";
n = 1;
}
t += r;
n += o;
}
return t;
}
}),
1655: ((e, n, t) => {
t.d(n, {
EF: () => overlap,
UP: () => applicableStart,
er: () => comingFreezes
});
var r = t(9466);
function applicableStart({earliest: e, single: n}) {
return n?.downtime === true ? e.withDowntime : e.plain;
}
function overlap(e, n) {
return e.start < n.end && n.start < e.end;
}
function comingFreezes({days: e, freezes: n, now: t}) {
const o = (0, r.IW)(t, ...e.map(({window: e}) => e.end));
return n.filter(({from: e, to: n}) => overlap({
start: t,
end: o
}, {
start: e,
end: n
}));
}
}),
6702: ((e, n, t) => {
t.d(n, {
Ef: () => kindOfDay,
Kc: () => dayAndNight,
Li: () => lookOf,
Rt: () => s,
ln: () => lastDayToAnnounce,
ro: () => remarksOf
});
var r = t(9466);
var o = t(7209);
var a = t(4391);
var i = t(1655);
const s = "06:00";
function dayAndNight({date: e}) {
return {
start: (0, o.l$)(e, s),
end: (0, o.l$)((0, o.fi)(e, 1), s)
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
return (0, o.gD)((0, r.tY)(e, -1));
}
function remarksOf(e, n, t, r) {
return [ ...nowRemark(e, t, r), ...earliestRemark(e.date, n, t, r), ...t.interventions.flatMap(t => [ ...lastDayRemark(e, t, r), ...slotRemark(e.date, n, t, r) ]), ...t.freezes.flatMap(n => freezeRemark(e.window, n, r)), ...clockRemark(e.window, r) ];
}
function nowRemark({date: e}, n, t) {
if (e === (0, o.gD)(n.now)) return [ {
kind: "now",
text: t.now((0, o.HJ)(n.now))
} ];
if (e === n.nightInProgress?.date) return [ {
kind: "now",
text: t.nightInProgress
} ];
return [];
}
function clock(e, n, {moments: t}) {
const r = (0, o.gD)(e);
return r === n ? (0, o.HJ)(e) : `${t.day(r)} ${(0, o.HJ)(e)}`;
}
function earliestRemark(e, n, t, o) {
const {at: a} = (0, i.UP)(t);
if (a === null || !(0, r.gR)(n, a)) return [];
return [ {
kind: "earliest",
text: o.startsFrom(clock(a, e, o))
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
const {id: a, slot: s} = t;
if (!(0, i.EF)(n, s)) return [];
const l = s.end <= n.end ? (0, o.HJ)(s.end) : clock(s.end, e, r);
const c = r.slot(a, clock(s.start, e, r), l);
return [ {
kind: lookOf(t),
text: c
} ];
}
function brief(e) {
return (0, a.TL)((0, a.vI)((0, a.RK)(e), 40));
}
function freezeRemark(e, {from: n, to: t, reason: r}, a) {
if (!(0, i.EF)(e, {
start: n,
end: t
})) return [];
const s = n > e.start ? (0, o.HJ)(n) : null;
const l = t < e.end ? (0, o.HJ)(t) : null;
return [ {
kind: "freeze",
text: a.freeze(brief(r), s, l)
} ];
}
function clockRemark({start: e, end: n}, t) {
const r = (0, o.HA)(e);
const a = (0, o.HA)(n);
if (r === a) return [];
const i = t.moments.length(n - e, "down");
return [ {
kind: "clock",
text: (r < a ? t.clocksForward : t.clocksBack)(i)
} ];
}
}),
6252: ((e, n, t) => {
t.d(n, {
O: () => portfolioDocument,
V: () => portfolioJson
});
var r = t(9466);
var o = t(6204);
function portfolioJson(e) {
return `${JSON.stringify(portfolioDocument(e), null, 2)}\n`;
}
function portfolioDocument(e) {
const {now: n, solutions: t, coming: o, freezes: a, remarks: i} = e;
return {
schema: 1,
now: (0, r.tK)(n),
solutions: t.map(({label: e, name: n, isRead: t, coming: r, wants: o}) => ({
repository: e,
name: n,
read: t,
coming: r,
"not-known": o.map(wantOf)
})),
interventions: o.map(n => interventionOf(n, e)),
conflicts: e.conflicts.map(({between: e, kinds: n}) => ({
between: e.map(referenceOf),
kinds: n
})),
freezes: a.map(({from: e, to: n, reason: t, urgent: o, labels: a}) => ({
from: (0, r.tK)(e),
to: (0, r.tK)(n),
reason: t,
urgent: o,
repositories: a
})),
remarks: i
};
}
function interventionOf(e, n) {
const {announceBy: t, approvals: a, announced: i, slot: s} = e;
return {
...referenceOf(e),
solution: e.solution,
title: e.title,
tag: e.tag,
environment: e.environment,
"opens-at": (0, r.tK)(s.start),
"closes-at": (0, r.tK)(s.end),
downtime: e.downtime,
"downtime-minutes": e.downtimeMinutes,
urgent: e.urgent,
state: e.state,
announced: momentOf(i),
"announce-by": t === null ? null : (0, r.tK)(t),
approvals: {
client: momentOf(a.client),
"ezdrav-ict": momentOf(a["ezdrav-ict"])
},
frozen: e.unseen.includes("rules") && e.freezes.length === 0 ? null : e.freezes.length > 0,
"reason-codes": e.codes,
"not-known": e.unseen,
conflicts: (0, o.a)(e, n).map(({other: e, kinds: n}) => ({
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
at: (0, r.tK)(e.at)
} : {
kind: e.kind
};
}
function wantOf(e) {
if (e.kind === "file") {
const {file: n, line: t, column: r, code: o} = e.diagnostic;
return {
code: o,
file: n,
line: t,
column: r
};
}
const {code: n, request: t, status: r, flaw: o} = e.problem;
return {
code: n,
request: t,
status: r,
...o !== void 0 && {
why: o.why
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
wh: () => remarkSentence
});
var r = t(4391);
var o = t(9964);
var a = t(8961);
function conflictSentences({conflicts: e}, {portfolio: n}) {
return (0, a.Ku)(e, a.aT.together, n, ({between: [e, t], kinds: r}) => {
const o = n.moments.stamp(later(e.slot.start, t.slot.start));
const i = `${o}, ${(0, a.gf)(r, n)}`;
return n.conflictBetween((0, a.Vb)(e), (0, a.Vb)(t), i);
});
}
function later(e, n) {
return e < n ? n : e;
}
function wantSentences({solutions: e}, n) {
const {portfolio: t} = n;
return e.flatMap(({label: e, isRead: o, wants: a}) => {
const i = a.map(e => whyNot(e, n));
const s = o ? t.part : t.wholeSolution;
return i.map(n => s((0, r.TL)(e), n));
});
}
function whyNot(e, n) {
if (e.kind === "file") {
const {file: n, line: t, code: o} = e.diagnostic;
return `${(0, r.TL)(`${n}:${t}`)} ${o}`;
}
const {code: t, permission: a} = e.problem;
const i = [ (0, o.R)(e.problem, n), a ?? "" ].filter(Boolean);
return [ t, ...i ].join(", ");
}
function remarkSentence(e, {problems: n}) {
switch (e.kind) {
case "no-outcome":
case "same-id":
return n[e.kind]((0, r.TL)(e.id), (0, r.TL)(e.label));

case "draft":
return n.draft((0, r.TL)(e.path), (0, r.TL)(e.label));

case "renamed":
return n.renamed((0, r.TL)(e.label), (0, r.TL)(e.listedAs));

case "same-name":
return n["same-name"]((0, r.TL)(e.name), e.labels.map(r.TL).join(", "));

case "same-repository":
return n["same-repository"](String(e.id), e.labels.map(r.TL).join(", "));
}
}
function freezeSentences({freezes: e, solutions: n}, {portfolio: t}) {
const {moments: o} = t;
return e.map(({from: e, to: a, reason: i, labels: s}) => {
const l = s.length > 1 && s.length === n.length;
const c = l ? t.allSolutions : s.map(r.TL).join(", ");
return t.freeze(o.stamp(e), o.stamp(a), (0, r.TL)(i), c);
});
}
function solutionSentences({solutions: e}, {portfolio: n}) {
return e.filter(({isRead: e}) => e).map(({label: e, name: t, coming: o}) => {
const a = t === null ? (0, r.TL)(e) : `${(0, r.TL)(t)} (${(0, r.TL)(e)})`;
const i = n.moments.count(o, n.interventions);
return n.solution(a, o === 0 ? n.none : i);
});
}
}),
8961: ((e, n, t) => {
t.d(n, {
E4: () => openingOf,
I: () => kindOf,
Ku: () => firstOf,
L4: () => stateOf,
Vb: () => nameOf,
ZA: () => hoursOf,
aT: () => s,
gf: () => whyOf,
h$: () => notesOf,
hF: () => daysOf
});
var r = t(7209);
var o = t(6204);
var a = t(4391);
var i = t(6702);
function openingOf(e, {portfolio: n}) {
const {coming: t, conflicts: r, now: o, solutions: i} = e;
const {moments: s} = n;
const l = i.filter(({isRead: e}) => !e).map(({label: e}) => (0, a.TL)(e));
const c = l.length === 0 ? n.noConflicts : n.noConflictsRead;
const u = s.count(r.length, n.conflictsCounted);
return {
title: n.title(s.count(t.length, n.interventions), s.count(i.length, n.solutionsCounted)),
now: n.now(s.stamp(o)),
attention: [ r.length === 0 ? c : n.inConflict(u), ...l.length === 0 ? [] : [ n.notRead(l.join(", ")) ] ]
};
}
function nameOf({solution: e, id: n}) {
return `${(0, a.TL)(e)} ${n}`;
}
function stateOf({state: e, announced: n}, {states: t, ...r}) {
return e === "ready" && n.kind !== "announced" ? r.nothingInTheWay : t[e];
}
const s = {
together: 100,
each: 5
};
function firstOf(e, n, t, r) {
const o = e.length - n;
const a = e.slice(0, n).map(r);
return o > 0 ? [ ...a, t.more(String(o)) ] : a;
}
function hoursOf({slot: {start: e, end: n}}, {portfolio: t}) {
const {moments: r, slot: o} = t;
const a = e < n && n - e <= 864e5;
return a ? o(r.time(e), r.time(n)) : o(r.stamp(e), r.stamp(n));
}
function kindOf(e, {portfolio: n}) {
const {downtime: t, downtimeMinutes: r, environment: o, tag: i, urgent: s} = e;
const l = r === null ? null : `${r} min`;
return [ n.release((0, a.TL)(i)), t ? n.withDowntime(l) : n.withoutDowntime, ...s ? [ n.urgent ] : [], ...o === "test" ? [ n.test ] : [] ].join(", ");
}
function notesOf(e, n, t) {
const {portfolio: r} = t;
if (e.state === "withdrawn") return [];
const i = (0, o.a)(e, n);
return [ ...firstOf(i, s.each, r, ({other: e, kinds: n}) => r.conflictWith(nameOf(e), whyOf(n, r))), ...e.freezes.map(({reason: e, to: n}) => r.frozen((0, 
a.TL)(e), r.moments.stamp(n))), ...announcedNote(e, n, r), ...e.state === "draft" ? [] : [ approvalsNote(e, r) ], ...inTheWay(e, t), ...e.unseen.filter(e => e !== "announcement").map(e => r.unseen[e]) ];
}
function announcedNote({announced: e, announceBy: n, codes: t, state: r, urgent: o}, {now: a}, s) {
const {moments: l} = s;
switch (e.kind) {
case "announced":
{
const n = l.stamp(e.at);
return [ o ? s.notified(n) : s.announced(n) ];
}

case "other-plan":
return [ s.otherPlan(l.stamp(e.at)) ];

case "unknown":
return [ s.unseen.announcement ];

case "not-announced":
{
if (o) return [ s.notNotified ];
const e = r === "draft" || t.includes("announcement.missing");
if (n === null || !e) return [ s.notAnnounced ];
const c = l.onDay((0, i.ln)(n));
return [ a < n ? s.announceBy(c) : s.tooLate(c) ];
}
}
}
function approvalsNote({approvals: e, codes: n, slot: t}, r) {
const {moments: o, parties: a} = r;
const i = [ "client", "ezdrav-ict" ].map(n => {
const t = e[n];
switch (t.kind) {
case "recorded":
return r.recorded(a[n], o.stamp(t.at));

case "rejected":
return r.rejected(a[n], o.stamp(t.at));

case "not-recorded":
return r.notRecorded(a[n]);
}
});
const s = n.some(e => l.has(e)) ? [ r.neededBefore(o.stamp(t.start)) ] : [];
return r.approvals([ ...i, ...s ].join("; "));
}
const l = new Set([ "approval.client-missing", "approval.ezdrav-ict-missing" ]);
const c = new Set([ "announcement.missing", "announcement.plan-changed", ...l, "approval.rejected", "freeze.active", "urgent.not-notified" ]);
function inTheWay(e, {portfolio: n, reasons: t}) {
const r = e.announced.kind === "not-announced";
const o = e.codes.filter(e => !c.has(e) && !(e === "lead-time.too-short" && r));
return o.length === 0 ? [] : [ n.inTheWay(o.map(e => t[e].brief).join("; ")) ];
}
function whyOf(e, {conflicts: n}) {
return e.map(e => n[e]).join(", ");
}
function daysOf({coming: e}) {
const dayOf = ({slot: e}) => (0, r.gD)(e.start);
return [ ...new Set(e.map(dayOf)) ].map(n => ({
day: n,
coming: e.filter(e => dayOf(e) === n)
}));
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
var c = new a([ 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 0, 0 ]);
var u = new a([ 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 ]);
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
var p = freb(c, 0), h = p.b, v = p.r;
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
var c = 15 - n;
for (o = 0; o < r; ++o) if (e[o]) {
var u = o << 4 | e[o];
var d = n - e[o];
var f = s[e[o] - 1]++ << d;
for (var m = f | (1 << d) - 1; f <= m; ++f) l[g[f] >> c] = u;
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
var z = hMap(O, 5, 0), M = hMap(O, 5, 1);
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
var S = [ "unexpected EOF", "invalid block type", "invalid length/literal", "invalid distance", "stream finished", "no stream handler", , "no callback", "invalid UTF-8 data", "extra field too long", "date not in range 1980-2099", "filename too long", "stream finishing", "invalid zip data" ];
var err = function(e, n, t) {
var r = new Error(n || S[e]);
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
var z = bits(e, v + 1, 3);
v += 3;
if (!z) {
var S = shft(v) + 4, A = e[S - 4] | e[S - 3] << 8, T = S + A;
if (T > o) {
if (m) err(0);
break;
}
if (d) cbuf(g + A);
t.set(e.subarray(S, T), g);
n.b = g += A, n.p = v = T * 8, n.f = p;
continue;
} else if (z == 1) k = j, b = M, $ = 9, O = 5; else if (z == 2) {
var D = bits(e, v, 31) + 257, I = bits(e, v + 10, 15) + 4;
var R = D + bits(e, v + 5, 31) + 1;
v += 14;
var N = new a(R);
var L = new a(19);
for (var C = 0; C < I; ++C) L[u[C]] = bits(e, v + C * 3, 7);
v += I * 3;
var q = max(L), _ = (1 << q) - 1;
var E = hMap(L, q, 1);
for (C = 0; C < R; ) {
var F = E[bits(e, v, _)];
v += F & 15;
S = F >> 4;
if (S < 16) N[C++] = S; else {
var P = 0, K = 0;
if (S == 16) K = 3 + bits(e, v, 3), v += 2, P = N[C - 1]; else if (S == 17) K = 3 + bits(e, v, 7), 
v += 3; else if (S == 18) K = 11 + bits(e, v, 127), v += 7;
while (K--) N[C++] = P;
}
}
var B = N.subarray(0, D), U = N.subarray(D);
$ = max(B);
O = max(U);
k = hMap(B, $, 1);
b = hMap(U, O, 1);
} else err(1);
if (v > x) {
if (m) err(0);
break;
}
}
if (d) cbuf(g + 131072);
var H = (1 << $) - 1, W = (1 << O) - 1;
var J = v;
for (;;J = v) {
P = k[bits16(e, v) & H];
var Y = P >> 4;
v += P & 15;
if (v > x) {
if (m) err(0);
break;
}
if (!P) err(2);
if (Y < 256) t[g++] = Y; else if (Y == 256) {
J = v, k = null;
break;
} else {
var V = Y - 254;
if (Y > 264) {
C = Y - 257;
var Z = l[C];
V = bits(e, v, (1 << Z) - 1) + f[C];
v += Z;
}
var G = b[bits16(e, v) & W], Q = G >> 4;
if (!G) err(3);
v += G & 15;
U = h[Q];
if (Q > 3) {
Z = c[Q];
U += bits16(e, v) & (1 << Z) - 1, v += Z;
}
if (v > x) {
if (m) err(0);
break;
}
if (d) cbuf(g + 131072);
var X = g + V;
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
t: T,
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
var c = t[0], u = t[1], d = 0, f = 1, m = 2;
t[0] = {
s: -1,
f: c.f + u.f,
l: c,
r: u
};
while (f != o - 1) {
c = t[t[d].f < t[m].f ? d++ : m++];
u = t[d != f && t[d].f < t[m].f ? d++ : m++];
t[f++] = {
s: -1,
f: c.f + u.f,
l: c,
r: u
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
var M = lc(v), S = M.c, A = M.n;
var T = lc(b), D = T.c, I = T.n;
var R = new i(19);
for (var N = 0; N < S.length; ++N) ++R[S[N] & 31];
for (N = 0; N < D.length; ++N) ++R[D[N] & 31];
var L = hTree(R, 7), C = L.t, q = L.l;
var _ = 19;
for (;_ > 4 && !C[u[_ - 1]]; --_) ;
var E = m + 5 << 3;
var F = clen(o, $) + clen(a, O) + s;
var P = clen(o, v) + clen(a, b) + s + 14 + 3 * _ + clen(R, C) + 2 * R[16] + 3 * R[17] + 7 * R[18];
if (f >= 0 && E <= F && E <= P) return wfblk(n, p, e.subarray(f, f + m));
var K, B, U, H;
wbits(n, p, 1 + (P < F)), p += 2;
if (P < F) {
K = hMap(v, g, 0), B = v, U = hMap(b, j, 0), H = b;
var W = hMap(C, q, 0);
wbits(n, p, A - 257);
wbits(n, p + 5, I - 1);
wbits(n, p + 10, _ - 4);
p += 14;
for (N = 0; N < _; ++N) wbits(n, p + 3 * N, C[u[N]]);
p += 3 * _;
var J = [ S, D ];
for (var Y = 0; Y < 2; ++Y) {
var V = J[Y];
for (N = 0; N < V.length; ++N) {
var Z = V[N] & 31;
wbits(n, p, W[Z]), p += C[Z];
if (Z > 15) wbits(n, p, V[N] >> 5 & 127), p += V[N] >> 12;
}
}
} else K = x, B = $, U = z, H = O;
for (N = 0; N < d; ++N) {
var G = r[N];
if (G > 255) {
Z = G >> 18 & 31;
wbits16(n, p, K[Z + 257]), p += B[Z + 257];
if (Z > 7) wbits(n, p, G >> 23 & 31), p += l[Z];
var Q = G & 31;
wbits16(n, p, U[Q]), p += H[Q];
if (Q > 3) wbits16(n, p, G >> 5 & 8191), p += c[Q];
} else wbits16(n, p, K[G]), p += B[G];
}
wbits16(n, p, K[256]);
return p + B[256];
};
var A = new s([ 65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632 ]);
var T = new a(0);
var dflt = function(e, n, t, r, o, u) {
var d = u.z || e.length;
var f = new a(r + d + 5 * (1 + Math.ceil(d / 7e3)) + o);
var p = f.subarray(r, f.length - o);
var h = u.l;
var g = (u.r || 0) & 7;
if (n) {
if (g) p[0] = u.r >> 3;
var k = A[n - 1];
var b = k >> 13, $ = k & 8191;
var O = (1 << t) - 1;
var x = u.p || new i(32768), j = u.h || new i(O + 1);
var z = Math.ceil(t / 3), M = 2 * z;
var hsh = function(n) {
return (e[n] ^ e[n + 1] << z ^ e[n + 2] << M) & O;
};
var S = new s(25e3);
var T = new i(288), D = new i(32);
var I = 0, R = 0, N = u.i || 0, L = 0, C = u.w || 0, q = 0;
for (;N + 2 < d; ++N) {
var _ = hsh(N);
var E = N & 32767, F = j[_];
x[E] = F;
j[_] = E;
if (C <= N) {
var P = d - N;
if ((I > 7e3 || L > 24576) && (P > 423 || !h)) {
g = wblk(e, p, 0, S, T, D, R, L, q, N - q, g);
L = I = R = 0, q = N;
for (var K = 0; K < 286; ++K) T[K] = 0;
for (K = 0; K < 30; ++K) D[K] = 0;
}
var B = 2, U = 0, H = $, W = E - F & 32767;
if (P > 2 && _ == hsh(N - W)) {
var J = Math.min(b, P) - 1;
var Y = Math.min(32767, N);
var V = Math.min(258, P);
while (W <= Y && --H && E != F) {
if (e[N + B] == e[N + B - W]) {
var Z = 0;
for (;Z < V && e[N + Z] == e[N + Z - W]; ++Z) ;
if (Z > B) {
B = Z, U = W;
if (Z > J) break;
var G = Math.min(W, Z - 2);
var Q = 0;
for (K = 0; K < G; ++K) {
var X = N - W + K & 32767;
var ee = x[X];
var ne = X - ee & 32767;
if (ne > Q) Q = ne, F = X;
}
}
}
E = F, F = x[E];
W += E - F & 32767;
}
}
if (U) {
S[L++] = 268435456 | m[B] << 18 | v[U];
var te = m[B] & 31, re = v[U] & 31;
R += l[te] + c[re];
++T[257 + te];
++D[re];
C = N + B;
++I;
} else {
S[L++] = e[N];
++T[e[N]];
}
}
}
for (N = Math.max(N, C); N < d; ++N) {
S[L++] = e[N];
++T[e[N]];
}
g = wblk(e, p, h, S, T, D, R, L, q, N - q, g);
if (!h) {
u.r = g & 7 | p[g / 8 | 0] << 3;
g -= 7;
u.h = j, u.p = x, u.i = N, u.w = C;
}
} else {
for (N = u.w || 0; N < d + h; N += 65535) {
var oe = N + 65535;
if (oe >= d) {
p[g / 8 | 0] = h;
oe = d;
}
g = wfblk(p, g + 1, e.subarray(N, oe));
}
u.i = d;
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
var R = typeof TextDecoder != "undefined" && new TextDecoder;
try {
R.decode(T, {
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
var c = e.charCodeAt(r);
if (c < 128 || n) w(c); else if (c < 2048) w(192 | c >> 6), w(128 | c & 63); else if (c > 55295 && c < 57344) c = 65536 + (c & 1047552) | e.charCodeAt(++r) & 1023, 
w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63); else w(224 | c >> 12), 
w(128 | c >> 6 & 63), w(128 | c & 63);
}
return slc(i, 0, s);
}
function strFromU8(e, n) {
if (n) {
var t = "";
for (var r = 0; r < e.length; r += 16384) t += String.fromCharCode.apply(null, e.subarray(r, r + 16384));
return t;
} else if (R) return R.decode(e); else {
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
var s = z64hs(e, i, o, t, b4(e, n + 20), b4(e, n + 24), b4(e, n + 42)), l = s[0], c = s[1], u = s[2];
return [ b2(e, n + 10), l, c, a, i + o + b2(e, n + 32), u ];
};
var z64hs = function(e, n, t, r, o, a, i) {
var s = o == 4294967295, l = a == 4294967295, c = i == 4294967295, u = n + t;
var d = s + l + c;
if (r && d) {
for (;n + 4 < u; n += 4 + b2(e, n + 2)) if (b2(e, n) == 1) return [ s ? b8(e, n + 4 + 8 * l) : o, l ? b8(e, n + 4) : a, c ? b8(e, n + 4 + 8 * (l + s)) : i, 1 ];
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
var l = r.length, c = t.extra, u = s && s.length;
var d = exfl(c);
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
wbytes(e, n, u);
wbytes(e, n + 6, t.attrs);
wbytes(e, n + 10, i), n += 14;
}
e.set(r, n);
n += l;
if (d) for (var p in c) {
var h = c[p], v = h.length;
wbytes(e, n, +p);
wbytes(e, n + 2, v);
e.set(h, n + 4), n += 4 + v;
}
if (u) e.set(s, n), n += u;
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
var l = t[s], c = l[0], u = l[1];
var d = u.level == 0 ? 0 : 8;
var f = strToU8(s), m = f.length;
var p = u.comment, h = p && strToU8(p), v = h && h.length;
var g = exfl(u.extra);
if (m > 65535) err(11);
var k = d ? deflateSync(c, u) : c, b = k.length;
var $ = crc();
$.p(c);
r.push(mrg(u, {
size: c.length,
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
for (var z = 0; z < r.length; ++z) {
f = r[z];
wzh(O, f.o, f, f.f, f.u, f.c.length);
var M = 30 + f.f.length + exfl(f.extra);
O.set(f.c, f.o + M);
wzh(O, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + M + (f.m ? f.m.length : 0);
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
var c = n && n.filter;
for (var u = 0; u < o; ++u) {
var d = zh(e, i, s), f = d[0], m = d[1], p = d[2], h = d[3], v = d[4], g = d[5], k = slzh(e, g);
i = v;
if (!c || c({
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
4906: ((e, n, t) => {
t.d(n, {
$$: () => bytesOf,
Ac: () => l,
Rk: () => c,
TE: () => O,
WC: () => $,
bk: () => m,
fd: () => readAs,
ft: () => p,
hx: () => s,
jK: () => b,
mt: () => h,
oq: () => u,
vg: () => d,
zo: () => f
});
var r = t(8799);
var o = t(3619);
var a = t(3305);
var i = t(3945);
const s = "dossier.json";
const l = "plan.yml";
const c = "keys.json";
const u = "run.json";
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
return (new TextEncoder).encode(String((0, r.A)(e)));
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
const c = a.rej({
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
const t = String((0, o.A)(n));
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
const {success: t, data: r} = s.xL(c, n);
if (!t) return null;
const a = r.files.map(({path: e}) => e);
const i = a.slice(1).every((e, n) => byPath(String(a[n]), e) < 0);
const l = (new TextEncoder).encode(String((0, o.A)(r)));
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
const l = Math.max(e.length, s.length);
let c = 0;
while (c < l && e[c] === s[c]) c += 1;
if (c === l) return {
ok: true,
value: i
};
return refused({
why: "not-as-made",
at: c,
path: fileAt(i, c)
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
const c = r.Ikc({
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
}, c);
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
const u = r.Ikc({
total_count: r.aig(),
workflow_runs: r.YOg(c)
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
}, u);
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
s = await e.follow(s.next, s.request, u);
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
var c = t(8328);
var u = t(7308);
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
var O = t(1738);
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
const c = [ (0, O.q)(l, s), ...t.status === "withdrawn" ? [ (0, O.q)("withdrawal", s) ] : [], ...t.outcome === void 0 ? [] : [ (0, 
O.q)("closing-report", s) ] ];
return c.filter($.D).map(e => [ e.kind, (0, x.g)(e, "sl") ]);
}
var j = t(3619);
var z = t(2830);
var M = t(9339);
var S = t(834);
var A = t(1028);
const T = j.YOg(j.Ikc({
id: j.aig(),
task: j.YjP(),
sha: j.YjP(),
created_at: A.u,
payload: j.L5J(),
creator: j.mee(z.C$),
repository_url: j.YjP()
}));
const D = j.YOg(j.Ikc({
state: j.YjP(),
created_at: A.u,
creator: j.mee(z.C$)
}));
const I = 20;
async function listDeploymentRecords(e, n) {
const t = await e.list("GET /repos/{owner}/{repo}/deployments", {
...(0, M.at)(n),
environment: S.En
}, T, I);
if (!t.ok) return t;
if (t.value.some(e => !(0, M.lJ)(n, e.repository_url))) return (0, M._2)(t.request);
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
...(0, M.at)(n),
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
var R = t(8432);
var N = t(9381);
function why({status: e, code: n}) {
return e === 404 || e === 410 ? "not-found" : n;
}
async function addRecords(e, n, t, a, i) {
const {client: s, repository: l, server: c} = e;
const u = await listDeploymentRecords(s, l);
if (!u.ok) {
a.push({
what: "records",
why: why(u.problem)
});
return;
}
const d = u.value.filter(({payload: e}) => isAbout(e, n));
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
const f = (0, N.issuerOf)(c);
if (f === null) {
a.push({
what: "keys",
why: "not-found"
});
return;
}
const m = await (0, R.readIssuerKeys)(s, f);
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
const a = await (0, c.Nu)(t, r, null);
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
const u = plansIn(l.value);
const [d, ...f] = u.filter(({intervention: e}) => e.id === n);
if (d === void 0) return {
kind: "no-such",
known: u.map(({intervention: e}) => e.id)
};
if (f.length > 0) {
const e = u.filter(({intervention: e}) => e.id === n);
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
const c = await (0, s.kd)(e, n, t.id);
if (!c.ok) return nothing("issue", why(c.problem));
if (c.value === null) return nothing("issue", "not-found");
const {number: u} = c.value;
const d = await (0, l.p)(e, n, [ u ], () => true);
if (!d.ok) return nothing("verdict", why(d.problem));
const f = d.value.get(u) ?? [];
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
const {outcome: l, review: c} = t;
i.set(o.vg, (0, o.$$)({
schema: 1,
recorded: written(l ?? null),
review: c ?? null,
seen: written(a)
}));
const f = [];
for (const t of new Set(r.flatMap(runIdIn))) {
const [r, o] = await Promise.all([ (0, d.cI)(e, n, t), (0, u.R)(e, n, t) ]);
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
const c = new Map;
let u = {
ok: true,
value: c,
request: "",
next: null
};
for (let t = 0; t < l.length; t += s) {
u = await (0, r.b4)(e, n, l.slice(t, t + s));
if (!u.ok) return u;
for (const [e, n] of u.value) c.set(e, n);
}
return {
...u,
value: c
};
}
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
var c = t(5615);
var u = t(7100);
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
const u = (0, l.w)(t).dossier;
const p = (0, f.Yq)(e, "format", [ "text", "json" ]) === "json";
const {owner: h, name: v} = repositoryMeant(e);
const {server: g, api: k, graphql: b, token: $} = (0, d.W)(process.env);
if ($ === null) return {
text: u.noToken,
exitCode: 2,
noAnswer: true
};
const O = u.asking(new URL(g).host, `${h}/${v}`);
const x = (0, f.vU)(e, "out", /./, "DIR") ?? `dossier-${n}`;
if ((0, r.existsSync)(x) || (0, r.existsSync)(`${x}.zip`)) return {
text: u.taken(x),
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
return failed(u.problem(e, [ o, n ].filter(Boolean).join(", ")));
}

case "no-such":
return failed(u.noSuch(n, r.known.join(", ")));

case "several":
return failed(u.several(n, r.paths.join(", ")));

case "gathered":
{
const {files: e, index: n} = r;
if (!(0, c.CI)(x, e) || !(0, c.S0)(`${x}.zip`, (0, o.x)(e))) return {
text: u.taken(x),
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
text: `${O}\n\n${l}\n${u.written(x)}`,
exitCode: i
};
}
}
} finally {
j.close();
}
}
function repositoryMeant(e) {
const n = (0, f.vU)(e, "repo", /./, "OWNER/NAME") ?? (0, u.UB)();
const t = (0, r.existsSync)(n) ? (0, u.KB)(n).remote ?? "" : n;
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
for (let t = l.pop(); t !== void 0; t = l.pop()) for (const c of (0, r.readdirSync)((0, 
o.join)(e, t.name)).toSorted()) {
const u = t.name === "" ? c : `${t.name}/${c}`;
const d = (0, r.lstatSync)((0, o.join)(e, u));
if (d.isDirectory() && t.depth < a) {
l.push({
name: u,
depth: t.depth + 1
});
continue;
}
if (!d.isFile()) return {
kind: "not-a-file",
path: u
};
s += d.size;
if (s > n.bytes) return {
kind: "too-large"
};
if (i.size === n.files) return {
kind: "too-many-files"
};
i.set(u, new Uint8Array((0, r.readFileSync)((0, o.join)(e, u))));
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
9692: ((e, n, t) => {
t.r(n);
t.d(n, {
portfolio: () => portfolio_portfolio
});
var r = t(6204);
var o = t(2921);
var a = t(6252);
var i = t(4391);
var s = t(3493);
var l = t(8961);
const c = {
rows: 4e5,
list: 5e4
};
function portfolioMarkdown(e, n) {
const {portfolio: t} = n;
const {coming: r, remarks: o} = e;
const {title: a, now: c, attention: u} = (0, l.E4)(e, n);
return [ `<h2>${(0, i.hy)(a)}</h2>`, ...u.map(e => `<p><strong>${(0, i.hy)(e)}</strong></p>`), (0, 
i.AO)(c), ...list(t.headings.wants, (0, s.Po)(e, n), t), ...list(t.headings.conflicts, (0, 
s.Z$)(e, n), t), ...r.length === 0 ? [ (0, i.AO)(t.nothing) ] : table(e, n), ...list(t.headings.freezes, (0, 
s.KK)(e, n), t), ...list(t.headings.remarks, o.map(e => (0, s.wh)(e, t)), t), (0, 
i.AO)(t.about), "" ].join("\n\n");
}
function list(e, n, t) {
if (n.length === 0) return [];
const r = fitting(n.map(e => `<li>${(0, i.hy)(e)}</li>`), c.list);
return [ `<h3>${(0, i.js)(e)}</h3>`, `<ul>${r.join("\n")}</ul>`, ...rest(n.length - r.length, t) ];
}
function fitting(e, n) {
let t = n;
return e.filter(e => {
t -= e.length;
return t >= 0;
});
}
function rest(e, n) {
return e > 0 ? [ (0, i.AO)(n.more(String(e))) ] : [];
}
function table(e, n) {
const {portfolio: t} = n;
const {columns: r, moments: o} = t;
const a = [ r.slot, r.intervention, r.state ].map(e => `<th>${(0, i.js)(e)}</th>`);
const s = e.coming.map(r => {
const {slot: a, title: s} = r;
const c = t.slot(o.stamp(a.start), o.stamp(a.end));
const u = [ (0, l.Vb)(r), (0, i.TL)(s), (0, l.I)(r, n) ];
const d = [ (0, l.L4)(r, t), ...(0, l.h$)(r, e, n) ];
const f = [ (0, i.js)(c), u.map(i.hy).join("<br>"), d.map(i.hy).join("<br>") ];
return `<tr>${f.map(e => `<td>${e}</td>`).join("")}</tr>`;
});
const u = fitting(s, c.rows);
return [ [ "<table>", `<tr>${a.join("")}</tr>`, ...u, "</table>" ].join("\n"), ...rest(s.length - u.length, t) ];
}
var u = t(1999);
var d = t(2761);
var f = t(5630);
var m = t(2370);
var p = t(8251);
var h = t(3193);
const v = 100;
const g = {
owner: "",
name: "",
id: null
};
async function portfolio_portfolio(e) {
const {inputs: n, context: t} = e;
const i = n.language ?? "en";
const s = (0, u.$)(e);
const l = (0, u._)(t);
try {
s.begin();
const e = await (0, f.houseOf)(s, g, {
repository: `${l.owner}/${l.name}`,
id: l.id ?? 0
});
if (!e.ok) return (0, d.jU)(e.problem, i);
const n = e.value.organisation.solutions.map(({repository: e, id: n}) => {
const [t = "", r = ""] = e.split("/");
return {
owner: t,
name: r,
id: n
};
});
const t = new Map([ [ l.id ?? 0, Promise.resolve(e) ] ]);
const c = await (0, m.t)(s.solutions, n, t);
const u = await (0, h.I)(s, l);
if (!u.known) return (0, d.jU)(u.problem, i);
const k = (0, r.u)(c, u.value);
const b = k.solutions.every(({isRead: e}) => e);
return {
exitCode: b ? 0 : 1,
outputs: {},
log: (0, p.O)("text", k, i, v),
summary: portfolioMarkdown(k, (0, o.w)(i)),
annotations: [],
report: (0, a.O)(k),
beside: {
"ezdrav-portfolio.html": (0, p.O)("html", k, i, v),
"ezdrav-portfolio.ics": (0, p.O)("ics", k, i, v)
}
};
} finally {
s.close();
}
}
}),
390: ((e, n, t) => {
t.r(n);
t.d(n, {
planOffline: () => planOffline
});
var r = t(1132);
var o = t(5822);
var a = t(6389);
var i = t(4303);
var s = t(5987);
var l = t(9928);
var c = t(3024);
var u = t(6760);
var d = t(2544);
var f = t(6204);
var m = t(596);
var p = t(9467);
var h = t(5854);
var v = t(7209);
function comingDays(e, n, t, r) {
return Array.from({
length: n
}, (n, o) => {
const a = (0, v.fi)(e, o);
return {
date: a,
day: (0, h.kb)(a, r),
window: (0, p.iV)(a, t, false),
windowWithDowntime: (0, p.iV)(a, t, true)
};
});
}
var g = t(9466);
var k = t(1431);
var b = t(7598);
var $ = t(4391);
var O = t(1655);
var x = t(6702);
function opening(e, n) {
const {moments: t, title: r, windowIsOpen: o, windowOpens: a, zone: i} = n;
const {now: s, window: l} = e;
const c = l === null ? [] : (0, g.gR)(l, s) ? [ o(t.when(l.end, s), t.length(l.end - s, "down")) ] : [ a(t.when(l.start, s), t.length(l.start - s, "up")) ];
return {
title: r(e.solution === "" ? null : (0, $.TL)(e.solution)),
now: [ `${t.stamp(s)}.`, ...c, i ].join(" ")
};
}
function blocksOf(e, n) {
return [ earliestBlock(e, n), ...e.interventions.map(t => interventionBlock(t, e, n)), ...(0, 
O.er)(e).map(e => freezeBlock(e, n)) ];
}
function earliestBlock(e, n) {
const {earliest: t, single: r, reading: o} = e;
const {moments: a, withDowntime: i, withoutDowntime: s} = n;
const answer = ({at: e}, n) => e === null ? [] : [ [ `${a.stamp(e)},`, n ? i : s ] ];
const {at: l, counted: c, skipped: u} = (0, O.UP)(e);
const d = u.map(e => `${a.day(e.date)} (${(0, x.Ef)({
...e,
working: false
}, n)})`);
return {
look: "earliest",
heading: n.earliest,
answers: r === null ? [ ...answer(t.plain, false), ...answer(t.withDowntime, true) ] : answer((0, 
O.UP)(e), r.downtime),
notes: l === null ? [ beyondTable(n) ] : [ n.counted(c.map(a.day).join(", ")), ...u.length === 0 ? [] : [ n.skipped(d.join(", ")) ], ...o === "full-days" ? [ n.fullDays ] : [], ...freezeNote(e.freezes.find(({from: e, to: n}) => (0, 
g.gR)({
start: e,
end: n
}, l)), n) ]
};
}
function interventionBlock(e, n, t) {
const {id: r, title: o, tag: a, slot: i, downtime: s} = e;
const {moments: l} = t;
const c = s ? t.withDowntime : t.withoutDowntime;
return {
look: (0, x.Li)(e),
heading: `${r} ${(0, $.TL)(o)}`,
answers: [ [ `${l.stamp(i.start)} –`, l.stamp(i.end) ] ],
notes: [ `${t.release((0, $.TL)(a))}, ${c}.`, ...duties(e, n, t) ]
};
}
function duties(e, n, t) {
const {announced: r, latestAnnouncement: o, outsideWindow: a, slot: i, urgent: s, withdrawn: l} = e;
if (l) return [ t.withdrawn ];
const c = r !== null && o !== null && r < o;
const u = r === null ? [] : [ t.announced(t.moments.stamp(r)) ];
return [ ...s ? [ t.urgent ] : c && r <= n.now ? [ t.announcedInTime(t.moments.stamp(r)) ] : [ announceNote(e, n.now, t), ...u ], ...a && !s ? [ t.outsideWindow ] : [], ...freezeNote(n.freezes.find(({from: e, to: n}) => (0, 
O.EF)(i, {
start: e,
end: n
})), t) ];
}
function freezeBlock({from: e, to: n, reason: t, urgent: r}, o) {
const {events: a, moments: i, urgentAllowed: s, urgentDenied: l} = o;
return {
look: "freeze",
heading: a.freeze((0, $.TL)(t)),
answers: [ [ `${i.stamp(e)} –`, i.stamp(n) ] ],
notes: [ r === "allowed" ? s : l ]
};
}
function announceNote({latestAnnouncement: e}, n, t) {
if (e === null) return beyondTable(t);
const r = t.moments.onDay((0, x.ln)(e));
if (n === null) return `${t.announceBy(r)}.`;
if (n >= e) return t.tooLate(r);
const o = t.left(t.moments.length(e - n, "down"));
return `${t.announceBy(r)} (${o}).`;
}
function freezeNote(e, n) {
if (e === void 0) return [];
return [ n.freezeUntil((0, $.TL)(e.reason), n.moments.stamp(e.to)) ];
}
function beyondTable(e) {
return e.unknown(h.T4.first.slice(0, 4), h.T4.last.slice(0, 4));
}
const j = [ '<svg class="defs" aria-hidden="true"><defs>', '<pattern id="frozen" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="7"/></pattern>', '<pattern id="shifted" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="dots" cx="3" cy="3" r="1.8"/></pattern>', "</defs></svg>" ].join("");
const block = e => `<rect class="${e}" x="1" y="2" width="24" height="14" rx="3"/>`;
const upright = e => `<line class="${e}" x1="13" y1="0" x2="13" y2="18"/>`;
function clocksChange({days: e}) {
return e.some(({window: e}) => (0, v.HA)(e.start) !== (0, v.HA)(e.end));
}
function legendOf(e, {legend: n}) {
const t = new Set(e.interventions.map(x.Li));
const r = [ [ block("window"), n.window ], [ block("downtime"), n.withDowntime ], [ block("off"), n.workFree ], [ '<circle class="count" cx="13" cy="9" r="9"/><text class="count" x="13" y="9">1</text>', n.counted ], [ upright("earliest"), n.earliest ], [ upright("now"), n.now ], ...t.has("slot") ? [ [ block("slot"), n.slot ] ] : [], ...t.has("urgent") ? [ [ block("urgent"), n.urgent ] ] : [], ...(0, 
O.er)(e).length > 0 ? [ [ block("freeze"), n.freeze ] ] : [], ...clocksChange(e) ? [ [ block("downtime") + block("clocks"), n.clocks ] ] : [] ];
return [ '<ul class="legend">', ...r.map(([e, n]) => `<li><svg width="26" height="18" aria-hidden="true">${e}</svg>${(0, 
$.js)(n)}</li>`), "</ul>" ].join("\n");
}
const z = 1440;
const M = 34;
const S = {
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
return (minutes(e) - minutes(x.Rt) + z) % z / z;
}
function placeOf(e, n) {
if (e <= n.start) return 0;
return e >= n.end ? 1 : shareOf((0, v.HJ)(e));
}
function bar(e, n, t, {top: r, height: o}) {
const a = percent(Math.max(t - n, 1 / z));
return `<rect class="${e}" x="${percent(n)}" y="${r}" width="${a}" height="${o}" rx="3"/>`;
}
function span(e, {start: n, end: t}, r, o = S) {
return bar(e, placeOf(n, r), placeOf(t, r), o);
}
function line(e, n, t) {
if (!(0, g.gR)(t, n)) return "";
const r = percent(placeOf(n, t));
return `<line class="${e}" x1="${r}" y1="0" x2="${r}" y2="${M}"/>`;
}
function dayPicture(e, n, t) {
const {at: r, counted: o} = (0, O.UP)(t);
const a = t.freezes.map(({from: e, to: n}) => ({
start: e,
end: n
})).filter(e => (0, O.EF)(e, n));
return [ `<svg class="night" width="100%" height="${M}" aria-hidden="true">`, windows(e, n), clockChange(n), ...a.map(e => span("freeze", e, n)), slots(n, t), badge(o.indexOf(e.date) + 1), r === null ? "" : line("earliest", r, n), line("now", t.now, n), "</svg>" ].join("");
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
const t = n.filter(({slot: n}) => (0, O.EF)(n, e));
const r = S.height / t.length;
return t.map((n, t) => {
const o = {
top: S.top + t * r,
height: r
};
return span((0, x.Li)(n), n.slot, e, o);
}).join("");
}
function badge(e) {
if (e === 0) return "";
const n = M / 2;
return `<circle class="count" cx="3.5%" cy="${n}" r="10"/><text class="count" x="3.5%" y="${n}">${e}</text>`;
}
function clockChange({start: e, end: n}) {
const t = (0, v.HA)(e);
if (t === (0, v.HA)(n)) return "";
let [r, o] = [ e / g.pY, n / g.pY ];
while (o - r > 1) {
const e = Math.floor((r + o) / 2);
if ((0, v.HA)((0, g.B9)(e * g.pY)) === t) r = e; else o = e;
}
const a = shareOf((0, v.HJ)((0, g.B9)(r * g.pY))) + 1 / z;
const i = shareOf((0, v.HJ)((0, g.B9)(o * g.pY)));
return bar("clocks", Math.min(a, i), Math.max(a, i), S);
}
function hoursPicture({window: e, windowWithDowntime: n}) {
const t = [ e.start, n.start, e.end ].map(v.HJ);
const r = [ ...new Set([ ...t, "12:00", "00:00" ]) ];
const o = r.filter(e => t.includes(e) || !t.some(n => near(e, n))).map(e => `<text x="${percent(placeOfHour(e))}" y="12">${e.replace(/:00$/, "")}</text>`);
return [ '<svg class="hours" width="100%" height="16" aria-hidden="true">', '<text x="0%" y="12">06</text>', ...o, "</svg>" ].join("");
}
function near(e, n) {
return Math.abs(placeOfHour(e) - placeOfHour(n)) < 1 / 24;
}
function placeOfHour(e) {
return e === x.Rt ? 1 : shareOf(e);
}
const A = '\n:root {\n  color-scheme: light dark;\n  --page: #ffffff; --card: #f6f8fa; --edge: #d1d9e0; --text: #1f2328; --soft: #59636e;\n  --off: #f7efe2; --grid: #d1d9e0;\n  --window: #cfe1fb; --downtime: #86b0ee; --slot: #6d28d9; --urgent: #b34700;\n  --now: #cf222e; --earliest: #116329; --count: #116329; --on-count: #ffffff; --hatch: #59636e;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --page: #0d1117; --card: #161b22; --edge: #3d444d; --text: #f0f6fc; --soft: #a3adb8;\n    --off: #2b2417; --grid: #3d444d;\n    --window: #1d3557; --downtime: #2f62ad; --slot: #d2b4ff; --urgent: #ffb066;\n    --now: #ff8a80; --earliest: #5fdd6f; --count: #5fdd6f; --on-count: #0d1117; --hatch: #b7c0ca;\n  }\n}\n* { box-sizing: border-box; }\nbody {\n  margin: 0 auto; max-width: 70rem; padding: 1.5rem 1rem 3rem; background: var(--page);\n  color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif;\n  font-variant-numeric: tabular-nums;\n}\nh1 { margin: 0; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }\ncode { font: inherit; }\np { margin: 0; }\n.moment { margin-top: .35rem; color: var(--soft); }\n.cards { display: grid; gap: 1rem; margin: 1.5rem 0; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }\n.card { padding: .9rem 1.1rem 1rem; background: var(--card); border: 1px solid var(--edge); border-left: 5px solid var(--tone); border-radius: 8px; overflow-wrap: anywhere; }\n.card h2 { margin: 0; font-size: 1rem; font-weight: 600; }\n.card .answer { font-size: 1.2rem; font-weight: 700; line-height: 1.35; }\n.whole { white-space: nowrap; }\n.card .answer:first-of-type { margin-top: .3rem; }\n.card .note { margin-top: .3rem; color: var(--soft); }\n.card.withdrawn .answer { text-decoration: line-through; }\n.earliest { --tone: var(--earliest); }\n.slot { --tone: var(--slot); }\n.urgent { --tone: var(--urgent); }\n.withdrawn, .clock, .freeze, .last-day { --tone: var(--soft); }\n.now { --tone: var(--now); }\n.legend { display: flex; flex-wrap: wrap; gap: .35rem 1.4rem; margin: 0 0 1rem; padding: 0; list-style: none; color: var(--soft); font-size: .9rem; }\n.legend li { display: flex; align-items: center; gap: .5rem; }\n.legend svg { flex: none; }\ntable { width: 100%; border-collapse: collapse; }\nth { text-align: left; font-weight: 400; }\nthead th { padding: .2rem .6rem; color: var(--soft); font-size: .85rem; vertical-align: bottom; }\n.month th { padding: 1.1rem .6rem .35rem; font-weight: 700; border-bottom: 1px solid var(--edge); }\n.day > * { padding: .3rem .6rem; border-bottom: 1px solid var(--edge); vertical-align: middle; }\n.day.off > * { background: var(--off); }\n.day th { white-space: nowrap; }\n.date { display: block; font-weight: 600; line-height: 1.3; }\n.day.today .date { color: var(--now); }\n.kind { display: block; max-width: 13rem; color: var(--soft); font-size: .85rem; line-height: 1.25; white-space: normal; }\n.picture { width: 54%; }\nsvg { display: block; }\n.night { overflow: visible; background: linear-gradient(var(--grid), var(--grid)) 75% 0 / 1px 100% no-repeat, linear-gradient(var(--grid), var(--grid)) 25% 0 / 1px 100% no-repeat; }\n.hours { overflow: visible; }\n.hours text { fill: var(--soft); font-size: .8rem; text-anchor: middle; }\nrect.window { fill: var(--window); }\nrect.downtime { fill: var(--downtime); }\nrect.slot { fill: var(--slot); }\nrect.urgent { fill: var(--urgent); }\nrect.withdrawn { fill: none; stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 4 3; }\nrect.freeze { fill: url(#frozen); }\nrect.clocks { fill: url(#shifted); }\nrect.off { fill: var(--off); stroke: var(--edge); }\n.hatch { stroke: var(--hatch); stroke-width: 1.2; }\n.dots { fill: var(--page); }\nline.now { stroke: var(--now); stroke-width: 3; }\nline.earliest { stroke: var(--earliest); stroke-width: 4; }\ncircle.count { fill: var(--count); }\ntext.count { fill: var(--on-count); font-size: 13px; font-weight: 700; text-anchor: middle; dominant-baseline: central; }\n.remarks { width: 30%; font-size: .9rem; line-height: 1.35; overflow-wrap: anywhere; }\n.remark { display: block; padding-left: .6rem; border-left: 4px solid var(--tone); }\n.remark + .remark { margin-top: .2rem; }\n.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n.defs { position: absolute; width: 0; height: 0; }\n@media (max-width: 46rem) {\n  table, thead, tbody { display: block; }\n  tr { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }\n  .day > *, .month > * { border: 0; }\n  .day { border-bottom: 1px solid var(--edge); padding: .3rem 0; }\n  .day.off { background: var(--off); }\n  .day > th { grid-area: 1 / 1; }\n  .day > .remarks { grid-area: 1 / 2; width: auto; }\n  .day > .picture, thead .picture { grid-column: 1 / -1; width: auto; padding: .15rem .8rem; }\n  .month > th { grid-column: 1 / -1; }\n  .whole { white-space: normal; }\n  thead th:not(.picture) { display: none; }\n}\n@media print { body { max-width: none; padding: 0; } .card, tr { break-inside: avoid; } * { print-color-adjust: exact; } }\n';
function policy() {
const e = (0, b.createHash)("sha256").update(A).digest("base64");
return `default-src 'none'; style-src 'sha256-${e}'; base-uri 'none'; form-action 'none'`;
}
function planHtml(e, n) {
const {title: t, now: r} = opening(e, n);
const o = e.nightInProgress === null ? e.days : [ e.nightInProgress, ...e.days ];
return [ "<!doctype html>", `<html lang="${n.language}">`, "<head>", '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="${policy()}">`, '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="referrer" content="no-referrer">', `<title>${(0, 
$.js)((0, $.M_)(t, n.quotes))}</title>`, `<style>${A}</style>`, "</head>", "<body>", j, "<header>", `<h1>${(0, 
$.hy)(t)}</h1>`, `<p class="moment">${(0, $.hy)(r)}</p>`, "</header>", "<main>", '<div class="cards">', ...blocksOf(e, n).map(card), "</div>", legendOf(e, n), "<table>", ...o.slice(0, 1).map(e => tableHead(e, n)), ...o.flatMap((t, r) => [ ...monthHead(t, o[r - 1], n), dayRow(t, e, n) ]), "</tbody>", "</table>", "</main>", "</body>", "</html>", "" ].join("\n");
}
function card({look: e, heading: n, answers: t, notes: r}) {
return [ `<section class="card ${e}">`, `<h2>${(0, $.hy)(n)}</h2>`, ...t.map(e => `<p class="answer">${e.map(unbroken).join(" ")}</p>`), ...r.map(e => `<p class="note">${(0, 
$.hy)(e)}</p>`), "</section>" ].join("\n");
}
function unbroken(e) {
return `<span class="whole">${(0, $.hy)(e)}</span>`;
}
function tableHead(e, {columns: n}) {
return [ "<thead>", "<tr>", `<th scope="col">${(0, $.js)(n.day)}</th>`, `<th scope="col" class="picture"><span class="aside">${(0, 
$.js)(n.night)}</span>${hoursPicture(e)}</th>`, `<th scope="col">${(0, $.js)(n.remarks)}</th>`, "</tr>", "</thead>" ].join("\n");
}
function monthHead({date: e}, n, {months: t}) {
if (n?.date.slice(0, 7) === e.slice(0, 7)) return [];
const r = `${t[Number(e.slice(5, 7)) - 1]} ${e.slice(0, 4)}`;
return [ ...n === void 0 ? [] : [ "</tbody>" ], "<tbody>", `<tr class="month"><th colspan="3" scope="rowgroup">${(0, 
$.js)(r)}</th></tr>` ];
}
function dayRow(e, n, t) {
const {date: r, day: o, window: a, windowWithDowntime: i} = e;
const s = (0, x.Kc)(e);
const l = [ "day", ...o.working === false ? [ "off" ] : [], ...r === (0, v.gD)(n.now) ? [ "today" ] : [] ];
const c = `${(0, v.HJ)(a.start)}–${(0, v.HJ)(a.end)}, ${t.withDowntime} ${(0, v.HJ)(i.start)}–${(0, 
v.HJ)(i.end)}`;
const u = (0, x.ro)(e, s, n, t).map(({kind: e, text: n}) => `<span class="remark ${e}">${(0, 
$.hy)(n)}</span>`);
return [ `<tr class="${l.join(" ")}">`, `<th scope="row"><span class="date">${(0, 
$.js)(t.moments.day(r))}</span><span class="kind">${(0, $.js)((0, x.Ef)(o, t))}</span></th>`, `<td class="picture"><span class="aside">${(0, 
$.js)(c)}</span>${dayPicture(e, s, n)}</td>`, `<td class="remarks">${u.join("")}</td>`, "</tr>" ].join("");
}
var T = t(688);
function planIcs(e, n, t) {
const r = n.title(e.solution === "" ? null : (0, $.TL)(e.solution));
const o = e.solution === "" ? "" : `${(0, T.yR)(e.solution)}.`;
const a = happenings(e, n, t).map(e => ({
...e,
owner: o
}));
return (0, T.BK)({
name: r,
product: "plan",
now: e.now
}, a, n);
}
function happenings(e, n, t) {
return [ ...e.days.flatMap(e => [ ...workFree(e, n), ...t ? ics_windows(e, n) : [] ]), ...(0, 
O.er)(e).map(({from: e, to: t, reason: r}) => ({
uid: `freeze-${(0, T.n$)(e)}-${(0, T.n$)(t)}`,
when: {
start: e,
end: t
},
summary: n.events.freeze((0, $.TL)(r)),
busy: false
})), ...e.interventions.flatMap(t => [ planned(t, n), ...lastDay(t, e, n) ]) ];
}
function workFree({date: e, day: n}, t) {
if (n.working !== false || n.why === "weekend") return [];
const r = t.events.workFree((0, x.Ef)(n, t));
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
const {id: t, title: r, tag: o, slot: a, downtime: i, urgent: s, withdrawn: l, settled: c} = e;
const u = l ? n.withdrawn : s ? n.urgent : announcedNote(e, n);
return {
uid: `intervention-${(0, T.yR)(t)}`,
when: a,
summary: `${t} ${(0, $.TL)(r)}`,
description: [ `${n.release((0, $.TL)(o))}, ${i ? n.withDowntime : n.withoutDowntime}.`, u ].join(" "),
status: l ? "CANCELLED" : c ? "CONFIRMED" : "TENTATIVE",
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
uid: `announce-${(0, T.yR)(e)}`,
when: (0, x.ln)(t),
summary: l,
alarm: l,
busy: false
} ];
}
const isoOrNull = e => e === null ? null : (0, g.tK)(e);
function planJson(e) {
const n = {
schema: 1,
days: e.days.map(({date: e, day: n, window: t, windowWithDowntime: r}) => ({
date: e,
working: n.working,
holiday: n.working === false ? n.name : null,
"opens-at": (0, g.tK)(t.start),
"opens-with-downtime-at": (0, g.tK)(r.start),
"closes-at": (0, g.tK)(t.end)
})),
"earliest-start": isoOrNull((0, O.UP)(e).at),
"latest-announcement": isoOrNull(e.single?.latestAnnouncement ?? null)
};
return `${JSON.stringify(n, null, 2)}\n`;
}
var D = t(3023);
const I = [ "day", "kind", "window", "withDowntime" ];
const R = [ "day", "window", "withDowntime" ];
const N = 24;
function tableOf(e, n, t) {
const r = e.nightInProgress === null ? e.days : [ e.nightInProgress, ...e.days ];
const o = headOf(n);
const a = r.map(t => rowOf(t, e, n));
const widest = e => Math.max(...[ ...new Set([ o, ...a ].map(({cells: n}) => n[e])) ].map(D.qz));
const i = {
day: widest("day"),
kind: widest("kind"),
window: widest("window"),
withDowntime: widest("withDowntime")
};
const s = (0, D.qz)(wideLead(o, i)) + N <= t;
const linesOf = e => (s ? wide : narrow)(e, i, t).map(n => ({
look: e.look,
text: n
}));
const l = linesOf(o);
return [ ...l, {
look: "aside",
text: "─".repeat(Math.max(...l.map(({text: e}) => (0, D.qz)(e))))
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
const s = (0, x.ro)(e, (0, x.Kc)(e), n, t);
const l = s.map(({text: e}) => (0, $.M_)(e, t.quotes));
const c = (0, x.Ef)(o, t);
return {
look: lookOfDay(s) ?? (o.working === true ? null : "aside"),
mark: s.some(e => e.kind === "now") ? ">" : " ",
cells: {
day: t.moments.day(r),
kind: c,
window: hours(a),
withDowntime: hours(i)
},
remarks: l,
beneath: o.working === true ? l : [ c, ...l ]
};
}
function lookOfDay(e) {
const n = [ "now", "earliest", "slot", "urgent" ];
return n.find(n => e.some(({kind: e}) => e === n));
}
function hours({start: e, end: n}) {
return e < n ? `${(0, v.HJ)(e)}–${(0, v.HJ)(n)}` : "–";
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
return `${t}${" ".repeat(r[e] - (0, D.qz)(t))}`;
});
return `${e} ${o.join("  ")}`;
}
function wideLead(e, n) {
return `${lead(e, I, n)}  `;
}
function wide(e, n, t) {
const r = wideLead(e, n);
if (e.remarks.length === 0) return [ r ];
return (0, D.ky)(e.remarks.join("; "), t, r, " ".repeat((0, D.qz)(r)));
}
function narrow(e, n, t) {
const r = lead(e, R, n);
if (e.beneath.length === 0) return [ r ];
return [ r, ...(0, D.ky)(e.beneath.join("; "), t, "    ", "    ") ];
}
const L = 40;
const C = {
strong: 1,
faint: 2,
good: 32,
slot: 35,
urgent: 33
};
const q = {
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
width: Math.max(L, r),
words: n,
paint: (e, n) => t && n !== void 0 ? `[${C[n]}m${e.trimEnd()}[0m` : e
};
const a = [ ...head(e, o), ...table(e, o) ];
return `${a.map(e => e.trimEnd().replaceAll(" ", " ")).join("\n")}\n`;
}
function paragraph(e, n, {width: t, words: r}) {
return (0, D.ky)((0, $.M_)(e, r.quotes), t, n, n);
}
function head(e, n) {
const {title: t, now: r} = opening(e, n.words);
return [ ...paragraph(t, "", n).map(e => n.paint(e, "strong")), ...paragraph(r, "", n), "", ...blocksOf(e, n.words).flatMap(e => [ ...paragraph(e.heading, "", n).map(e => n.paint(e, "strong")), ...e.answers.flatMap(e => paragraph(e.join(" "), "  ", n)).map(t => n.paint(t, q[e.look])), ...e.notes.flatMap(e => paragraph(e, "  ", n)), "" ]) ];
}
function table(e, n) {
const t = tableOf(e, n.words, n.width);
return t.map(({look: e, text: t}) => n.paint(t, e === null ? void 0 : q[e]));
}
var _ = t(2921);
const E = [ "text", "json", "ics", "html" ];
const F = 14;
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
hours: t?.window ?? p.hu,
reading: t?.calendar["lead-time"] ?? "default",
extra: t?.calendar["extra-non-working-days"] ?? []
};
const a = (0, v.gD)(e);
const [i] = comingDays((0, v.fi)(a, -1), 1, o.hours, o.extra);
const s = comingDays(a, n, o.hours, o.extra);
const l = i !== void 0 && (0, g.gR)(i.window, e) ? i : null;
const c = r.map(e => plannedOf(e, o));
const u = c.filter(({withdrawn: e}) => !e);
const [d = null] = u.length === 1 ? u : [];
return {
now: e,
solution: t?.name ?? "",
reading: o.reading,
days: s,
nightInProgress: l,
window: [ -1, 0, 1, 2 ].map(e => (0, p.iV)((0, v.fi)(a, e), o.hours, false)).find(({start: n, end: t}) => n < t && e < t) ?? null,
single: d,
interventions: c,
earliest: {
plain: earliestOf(e, false, o),
withDowntime: earliestOf(e, true, o)
},
freezes: t?.freezes ?? []
};
}
function earliestOf(e, n, t) {
const r = (0, k.gl)({
announced: e,
downtime: n,
...t
});
const o = r === null ? null : (0, k.M2)({
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
function plannedOf({id: e, title: n, release: t, schedule: r, urgent: o, status: a, announcement: i, approvals: s}, l) {
const {start: c, end: u, downtime: d} = r;
const f = (0, p.iV)((0, p.kB)(c), l.hours, d);
return {
id: e,
title: n,
tag: t.tag,
slot: {
start: c,
end: u
},
downtime: d,
urgent: o !== void 0,
withdrawn: a === "withdrawn",
outsideWindow: !(f.start <= c && c < u && u <= f.end),
announced: i?.["sent-at"] ?? null,
settled: (o === void 0 ? i : o.notification) !== void 0 && s?.client !== void 0 && s["ezdrav-ict"] !== void 0,
latestAnnouncement: (0, k.F0)({
start: c,
...l
})
};
}
var K = t(9688);
var B = t(6478);
function solutionInFolder(e, n, t) {
const r = (0, a.c)(e, s.LF);
const {files: o, organisation: i} = (0, B._)((0, l.gr)(r, void 0), t, "claimed");
return (0, K.i)(o, (0, l.$C)(r), {
label: e,
listedAs: null,
id: null,
now: {
known: true,
value: n,
grade: "claimed",
sources: []
},
deliveries: {
kind: "not-asked"
},
organisation: i
});
}
var U = t(2370);
var H = t(8251);
const W = /^[A-Za-z0-9][A-Za-z0-9_-]*\/[\w.-]+$/;
function repositoryOf(e) {
if ((0, c.existsSync)(e) || !W.test(e)) return null;
const [n = "", t = ""] = e.split("/");
return {
owner: n,
name: t,
id: null
};
}
function isPortfolio(e) {
return e.length > 1 || e.some(e => repositoryOf(e) !== null);
}
async function portfolioCommand(e, n) {
for (const n of [ "days", "windows" ]) {
if (e.options[n] === void 0) continue;
throw new i.Jr({
kind: "unknown-argument",
value: `--${n}`,
near: null
});
}
const t = (0, i.Yq)(e, "format", E) ?? "text";
const o = (0, i._9)(e, void 0);
const a = (0, i.dW)(e);
const s = n.flatMap(e => repositoryOf(e) ?? []);
const l = [ ...new Map(n.filter(e => repositoryOf(e) === null).map(e => [ (0, u.resolve)(e), e ])).values() ];
const c = (0, r.CI)(e);
const p = l.map(e => solutionInFolder(e, a, c));
if (s.length === 0) return toldOf((0, f.u)(p, a));
const h = (0, _.w)(o).dossier;
const {server: v, api: g, graphql: k, token: b} = (0, m.W)(process.env);
if (b === null) return {
text: h.noToken,
exitCode: 2,
noAnswer: true
};
const $ = new d.K({
token: b,
api: g,
graphql: k,
server: v,
environment: process.env,
monotonic: () => process.uptime() * 1e3,
signal: (new AbortController).signal
});
try {
const e = s.map(({owner: e, name: n}) => `${e}/${n}`);
const n = (0, f.u)([ ...p, ...await (0, U.t)($, s) ], a);
const r = toldOf(n);
if (t !== "text") return r;
const o = h.asking(new URL(v).host, e.join(", "));
return {
...r,
text: `${o}\n\n${r.text}`
};
} finally {
$.close();
}
function toldOf(n) {
const r = n.solutions.every(({isRead: e}) => e) ? 0 : 1;
return {
text: (0, H.O)(t, n, o, e.columns),
exitCode: r
};
}
}
function planOffline(e) {
const n = (0, i.HA)(e);
if (isPortfolio(n)) return portfolioCommand(e, n);
const [t = ""] = n;
const c = (0, i.dW)(e);
const u = (0, i.Yq)(e, "format", E) ?? "text";
const d = `1-${P}`;
const f = Number((0, i.vU)(e, "days", /^[1-9]\d{0,4}$/, d) ?? F);
if (f > P) throw new i.Jr({
kind: "bad-value",
option: "days",
value: String(f),
expected: [ d ]
});
const m = (0, r.uI)(e, (0, l.gr)((0, a.c)(t, s.LF), void 0));
if (m.diagnostics.length > 0) {
const n = (0, i._9)(e, void 0);
const t = {
read: [],
plans: [],
drafts: [],
diagnostics: m.diagnostics
};
if (u === "json") return {
text: JSON.stringify((0, o.E)(t, n), null, 2),
exitCode: 2
};
const r = (0, o.N)(t, n, e);
return {
text: r,
exitCode: 2,
...u !== "text" && {
noAnswer: true
}
};
}
const p = plan({
now: c,
days: f,
format: u,
windows: e.options["windows"] !== void 0,
solution: m.solution,
interventions: m.candidates.map(({intervention: e}) => e).filter(({outcome: e}) => e === void 0),
language: (0, i._9)(e, m.solution.language),
colour: e.colour,
columns: e.columns
});
return {
text: p,
exitCode: 0
};
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
var c = t(3625);
async function evidence(e) {
const {inputs: n, context: t} = e;
const u = n.intervention;
if (u === void 0) throw new i.H5("intervention", "POSEG-2026-041");
const d = (0, s.$)(e);
try {
d.begin();
const e = {
client: d,
repository: (0, s._)(t),
server: t.server
};
const i = await (0, c.h)(e, u);
const f = n.language ?? "en";
switch (i.kind) {
case "problem":
return (0, l.jU)(i.problem, f);

case "no-such":
case "several":
{
const {noSuch: e, several: n} = (0, a.w)(f).dossier;
const t = i.kind === "no-such" ? e(u, i.known.join(", ")) : n(u, i.paths.join(", "));
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
const c = (0, l.gx)(t, a, s);
return {
...c,
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
var c = t(7740);
var u = t(6670);
function figuresMarkdown(e, n) {
return [ `<h2>${(0, l.hy)((0, u.Gg)(e, n))}</h2>`, (0, l.AO)(e.solutions.map(u.hO).join(", ")), (0, 
c._t)(e, n), (0, l.AO)(n.doraAbout), (0, l.AO)(n.notHeld), ...(0, c.ro)(e, n), "" ].join("\n\n");
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
const c = (0, m._)(t);
try {
l.begin();
const e = await (0, s.Nu)(l, c, null);
if (!e.ok) return (0, p.jU)(e.problem, n.language ?? "en");
const m = await (0, g.I)(l, c);
if (!m.known) return (0, p.jU)(m.problem, n.language ?? "en");
const b = await (0, v.C)(l, c, e.value.files);
if (!b.ok) return (0, p.jU)(b.problem, n.language ?? "en");
const $ = `${c.owner}/${c.name}`;
const {solution: O, language: x} = (0, h.K)($, b.value);
const j = (0, u.w_)(n.language ?? x ?? "en");
const z = (0, o.gD)(m.value);
const M = t.event !== "schedule" || z === (0, r.gI)(z, O.extra);
if (!M) {
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
const S = (0, a.h)([ O ], (0, i.ZG)(z), m.value);
return {
exitCode: 0,
outputs: {},
log: (0, f.P)(S, j, k),
summary: figuresMarkdown(S, j),
annotations: [],
report: (0, d.V)(S)
};
} finally {
l.close();
}
}
}),
6525: ((e, n, t) => {
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
var c = t(4906);
var u = t(813);
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
const c = wordOf(a.header["kid"]);
const {keys: u, proof: d} = keysFor(c, n);
const f = await (0, g.y)(a, u);
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
const {repository: O, job_workflow_ref: x, run_id: j, iat: z} = b;
const M = {
repository: O,
workflow: x,
run: j,
at: (0, p.B9)(z * 1e3),
keyId: c
};
const S = o["plan"] === i["plan-digest"];
return {
kind: "good",
by: M,
proof: d,
of: r,
said: o,
ofThisPlan: S
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
return (0, f.createHash)("sha256").update(String((0, m.A)({
e,
kty: n,
n: t
}))).digest("base64url");
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
const o = (0, c.fd)(c.jK, e.get(c.hx));
if (o === null) {
const n = [ {
code: "index-malformed",
path: c.hx
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
const u = new Set(l.filter(({signature: e}) => e.kind === "good").map(({path: e}) => e));
const f = [ ...e.keys() ].filter(e => e !== i.e0 && !u.has(e));
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
const t = e.get(c.Ac);
const r = t === void 0 ? null : (0, s.I)(c.Ac, t);
const o = r?.ok === true ? {
intervention: r.value,
planDigest: r.planDigest
} : r?.plan ?? null;
if (o === null) return [ {
code: "plan-malformed",
path: c.Ac
} ];
const a = o.intervention.id === n.intervention && o.planDigest === n["plan-digest"];
return a ? [] : [ {
code: "plan-other",
path: c.Ac
} ];
}
function judgedAgain(e, n, t) {
const r = [ ...e.keys() ].filter(e => e.startsWith(c.bk)).toSorted();
if (r.length === 0) t.push({
code: "verdict-missing",
path: c.bk
});
return r.flatMap(r => {
const o = (0, u.DL)((new TextDecoder).decode(e.get(r)));
if (o.kind === "malformed") {
t.push({
code: "verdict-malformed",
path: r
});
return [];
}
const {kept: a, same: i} = o;
const {said: s, facts: l, versions: c} = a;
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
versions: c,
same: i
} ];
});
}
async function signaturesIn(e, n, t, r) {
const o = (0, c.fd)(c.TE, e.get(c.Rk));
if (o === null && e.has(c.Rk)) r.push({
code: "keys-malformed",
path: c.Rk
});
const a = o?.keys ?? [];
const i = (0, l.issuerOf)(n.server);
const s = [];
for (const o of [ ...e.keys() ].filter(e => e.startsWith(c.ft)).toSorted()) {
const l = (0, c.fd)(c.WC, e.get(o));
if (l === null) {
r.push({
code: "record-malformed",
path: o
});
continue;
}
const u = await fileSignature(l, {
index: n,
issuer: i,
within: a,
proven: t
});
if (u === null) continue;
s.push({
path: o,
signature: u
});
const d = faultCode(u);
if (d !== null) r.push({
code: d,
path: o
});
}
const u = s.some(({signature: e}) => e.kind === "good" && e.ofThisPlan);
if (!u) r.push({
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
var $ = t(7173);
var O = t(128);
function matchMail(e, n, t) {
const other = (e, n = null, t = []) => ({
kind: "other",
code: e,
path: n,
faults: t
});
const r = (0, O.M)(e);
if (!r.ok) return other("mail-malformed", null, r.faults);
const {mail: o} = r;
if (o.answer.intervention !== n.intervention) return other("mail-other-intervention");
const a = `sha256:${(0, f.createHash)("sha256").update(o.messageId).digest("hex")}`;
const i = t.flatMap(({path: e, signature: n}) => n.kind === "good" && (n.of === "approval" || n.of === "rejection") && n.said["message-id"] === a ? [ {
path: e,
of: n.of,
said: n.said
} ] : []);
const [s] = i;
if (s === void 0) return other("mail-unknown");
const l = i.find(e => isOf(o, e));
if (l === void 0) return other("mail-changed", s.path);
const {path: c, of: u, said: d} = l;
const {approver: m, domain: h} = d;
const v = (0, p.B9)(Date.parse(String(d["date"])));
return {
kind: "same",
path: c,
answer: u,
approver: String(m),
domain: String(h),
date: v
};
}
function isOf(e, {of: n, said: t}) {
return e.answer.kind === n && e.answer.plan === t["plan"] && e.signatures.some(n => n.domain === t["domain"] && n.selector === t["selector"] && (0, 
$.H)(e.fields, n) === t["headers"]);
}
var x = t(5014);
var j = t(2544);
var z = t(8432);
var M = t(4391);
var S = t(2921);
var A = t(1351);
function verificationText(e, n, t) {
const r = (0, S.w)(t);
const o = r.dossier;
const {about: a, differences: i, faults: s, verdicts: l, signatures: c, unsigned: u, gone: d} = e;
const f = a === null ? [] : [ o.head((0, M.RK)(a.intervention), (0, M.RK)(a.repository), a["plan-digest"]) ];
const m = [ ...i.map(e => coded(e.kind, e.kind === "swapped" ? o.swapped((0, M.RK)(e.path), (0, 
M.RK)(e.with)) : o.differences[e.kind]((0, M.RK)(e.path)))), ...s.map(({code: e, path: n}) => coded(e, o.faults[e]((0, 
M.RK)(n)))), ...n?.kind === "other" ? mismatch(n, t) : [] ];
return [ m.length === 0 ? o.intact : o.broken, ...f, ...n?.kind === "same" ? [ sameMail(n, t) ] : [], ...listed(o.wrong, m), ...listed(o.judged, l.map(({path: e, said: n, versions: t, same: r}) => {
const a = n.evaluatedAt === null ? "–" : isoOf(n.evaluatedAt);
const i = n.reasonCodes.map(M.RK).join(", ");
const s = `${(0, M.RK)(n.decision)}${i === "" ? "" : ` (${i})`}`;
return o.judgedOne((0, M.RK)(e), s, a, (0, M.RK)(t.product), r);
})), ...listed(o.signed, c.map(({path: e, signature: n}) => `${(0, M.RK)(e)}: ${signatureLine(n, t)}`)), ...listed(o.unsigned, u.map(M.RK)), ...u.length === 0 ? [] : [ o.unsignedMeans ], ...(0, 
A.f)(d, t), "" ].join("\n");
}
function coded(e, n) {
return `${n} [${e}]`;
}
function mismatch({code: e, path: n, faults: t}, r) {
const o = (0, S.w)(r);
return [ coded(e, o.dossier.mail[e]((0, M.RK)(n ?? ""))), ...t.map(e => `  ${e.code}${e.value === void 0 ? "" : `: ${(0, 
M.RK)(e.value)}`}`) ];
}
function sameMail({path: e, answer: n, approver: t, domain: r, date: o}, a) {
const i = (0, S.w)(a);
return i.dossier.mail.same[n]((0, M.RK)(e), `${(0, M.RK)(t)} (${(0, M.RK)(r)})`, i.moments.stamp(o));
}
function listed(e, n) {
return n.length === 0 ? [] : [ "", e, ...n.map(e => `  ${e}`) ];
}
function isoOf(e) {
const n = new Date(e);
return Number.isNaN(n.getTime()) ? "–" : n.toISOString().replace(/\.\d{3}Z$/, "Z");
}
function signatureLine(e, n) {
const t = (0, S.w)(n).dossier;
switch (e.kind) {
case "refused":
return t.signature.refused(e.fault);

case "unproven":
return t.signature.unproven((0, M.RK)(e.keyId));

case "good":
{
const {by: n, proof: r, of: o, ofThisPlan: a} = e;
const i = t.signature.by(o, (0, M.RK)(n.workflow), (0, M.RK)(n.run), (0, p.tK)(n.at));
const s = a ? "" : ` ${t.signature.otherPlan}`;
return `${i} ${t.signature.proof[r ?? "none"]}${s}`;
}
}
}
function unreadableText(e, n) {
return coded(e.why, unreadableSentence(e, n));
}
function unreadableSentence(e, n) {
const t = (0, S.w)(n).dossier.unreadable;
switch (e.why) {
case "bad-path":
case "not-a-file":
return t[e.why]((0, M.RK)(e.path));

case "not-as-made":
return t[e.why]((0, M.RK)(e.path), e.at);

case "not-a-zip":
case "too-large":
case "too-many-files":
case "no-manifest":
case "manifest-malformed":
return t[e.why];
}
}
function verificationJson(e, n) {
const {about: t, differences: r, faults: o, verdicts: a, signatures: i, unsigned: s, gone: l} = e;
return {
schema: 1,
holds: holds(e) && n?.kind !== "other",
intervention: t?.intervention ?? null,
"plan-digest": t?.["plan-digest"] ?? null,
repository: t?.repository ?? null,
differences: r,
faults: o,
verdicts: a.map(({path: e, said: n, versions: t, same: r}) => ({
path: e,
decision: n.decision,
"reason-codes": n.reasonCodes,
same: r,
versions: t
})),
signatures: i.map(({path: e, signature: n}) => ({
path: e,
...signatureJson(n)
})),
unsigned: s,
gone: l,
...n !== null && {
mail: mailJson(n)
}
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
function mailJson(e) {
return e.kind === "same" ? {
...e,
date: (0, p.tK)(e.date)
} : e;
}
var T = t(5615);
var D = t(3707);
var I = t(596);
var R = t(3201);
var N = t(4303);
async function verify(e) {
const [n] = e.positionals;
if (n === void 0) throw new N.Jr({
kind: "which",
option: "FOLDER|ZIP",
expected: [ "dossier.zip" ]
});
const t = (0, N._9)(e, void 0);
const r = (0, N.Yq)(e, "format", [ "text", "json" ]) === "json";
const o = e.options["online"] === true;
const a = (0, N.vU)(e, "keys", /./, "keys.json");
if (o && a !== void 0) throw new N.Jr({
kind: "needless-value",
option: "online"
});
const i = filesAt(n);
if (!i.ok) return refused(i.problem, t, r);
const s = o ? await askedKeys() : a === void 0 ? null : keysIn(a);
if (s === "none") return withoutKeys(t, r);
const l = (0, N.vU)(e, "mail", /./, "FILE.eml");
const c = l === void 0 ? null : (0, D.i)(l, R.O2 + 4);
if (l !== void 0 && c === null) throw new N.Jr({
kind: "unreadable",
value: l,
why: "other"
});
const u = await verifyDossier(i.value, s);
if (u.kind === "unreadable") return refused(u.problem, t, r);
const {verification: d} = u;
const {about: f, signatures: m} = d;
const p = c === null || f === null ? null : matchMail(c, f, m);
const h = holds(d) && p?.kind !== "other" ? 0 : 1;
if (r) return {
text: JSON.stringify(verificationJson(d, p), null, 2),
exitCode: h
};
const v = o ? `${(0, S.w)(t).dossier.askingKeys}\n\n` : "";
return {
text: `${v}${verificationText(d, p, t)}`,
exitCode: h
};
}
function withoutKeys(e, n) {
if (!n) {
const n = `${(0, S.w)(e).dossier.noKeys} [no-keys]`;
return {
text: n,
exitCode: 1,
noAnswer: true
};
}
const t = {
schema: 1,
holds: false,
unreadable: {
why: "no-keys"
}
};
return {
text: JSON.stringify(t, null, 2),
exitCode: 1
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
const n = (0, T.Mk)(e, {
files: i.ex,
bytes: i.C9
});
switch (n.kind) {
case "none":
throw new N.Jr({
kind: "unreadable",
value: e,
why: "other"
});

case "zip":
return (0, x.K)(n.bytes);

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
const L = o.lqM(o.YjP());
const C = o.Ikc({
keys: o.YOg(o.Ikc({
kid: o.YjP(),
kty: o.YjP(),
alg: L,
use: L,
n: L,
e: L
}))
});
function keysIn(e) {
let n;
try {
n = JSON.parse((0, r.readFileSync)(e, "utf8"));
} catch {
throw new N.Jr({
kind: "unreadable",
value: e,
why: "other"
});
}
const t = a.xL(C, n);
if (!t.success) throw new N.Jr({
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
const {server: e, api: n, graphql: t} = (0, I.W)(process.env);
const r = (0, l.issuerOf)(e);
if (r === null) return "none";
const o = new j.K({
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
const e = await (0, z.readIssuerKeys)(o, r);
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
b: () => u
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
const c = (0, o.om)({
change: o.Im,
reference: r.lqM(o.ir)
}).check(r.z6Y(e => {
if (!e.value.change || e.value.reference !== void 0) return;
(0, o.cc)(e.issues, (0, o.i)("file.missing-key"), "reference");
}));
const u = (0, o.om)({
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
network: r.lqM(c),
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
const {value: c, locate: u, written: d} = a;
return {
ok: true,
value: c,
locate: u,
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
3707: ((e, n, t) => {
t.d(n, {
i: () => readBeginning
});
var r = t(3024);
function readBeginning(e, n) {
try {
const t = (0, r.openSync)(e, "r");
try {
const e = Buffer.alloc(n);
return e.toString("latin1", 0, (0, r.readSync)(t, e, 0, n, 0));
} finally {
(0, r.closeSync)(t);
}
} catch {
return null;
}
}
}),
2256: ((e, n, t) => {
t.d(n, {
Mo: () => signedText,
YZ: () => signedFields
});
function canonicalField({name: e, raw: n, value: t}, r) {
if (r === "simple") return n;
const o = t.replaceAll("\r\n", "").replace(/[ \t]+/g, " ");
return `${e}:${o.replace(/^ | $/g, "")}`;
}
function signedFields(e, n) {
const t = e.slice();
return n.flatMap(e => {
const n = t.findLastIndex(n => n.name === e);
return n < 0 ? [] : t.splice(n, 1);
});
}
function signedText(e, n, t, r) {
const o = e.filter(e => e !== t);
const a = withoutB(t);
return [ ...signedFields(o, n).map(e => `${canonicalField(e, r)}\r\n`), canonicalField(a, r) ].join("");
}
function withoutB(e) {
const {raw: n, value: t} = e;
const r = t.replace(/((?:^|;)[ \t\r\n]*b[ \t\r\n]*=)[^;]*/, "$1");
return {
...e,
raw: n.slice(0, n.length - t.length) + r,
value: r
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
const [, t, r] = /^\s*([a-z]\w*)\s*=([\s\S]*)$/i.exec(e) ?? [];
if (t === void 0 || r === void 0 || n.has(t)) return null;
const o = r.replace(/\r\n(?=[ \t])/g, "").trim();
if (!/^[\t -~]*$/.test(o)) return null;
n.set(t, o);
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
var r = t(7598);
var o = t(2256);
var a = t(9897);
const i = 1024;
const s = 8192;
const l = Buffer.from("302a300506032b6570032100", "hex");
function signingKey(e, n, t) {
if (e.kind === "unavailable") return "key.unavailable";
if (e.kind === "none") return "key.gone";
const o = e.texts.flatMap(e => {
const n = (0, a.g)(e);
const t = n?.get("p");
if (n === null || t === void 0) return [];
return !n.has("v") || isVersion(n) ? [ {
tags: n,
written: t
} ] : [];
});
const [l, c] = o;
if (l === void 0) return "key.malformed";
if (c !== void 0) return "key.several";
const {tags: u, written: d} = l;
if (d === "") return "key.revoked";
const f = list(u, "t");
if (f.includes("y")) return "key.test";
const [m] = n.split("-");
const p = (u.get("k") ?? "rsa") === m && (!u.has("h") || list(u, "h").includes("sha256")) && (!u.has("s") || list(u, "s").some(e => e === "*" || e === "email")) && (t || !f.includes("s"));
if (!p) return "key.not-for-this";
const h = (0, a.j)(d);
const v = h === null ? null : keyOf(h, n);
if (h === null || v === null) return "key.malformed";
const g = v.asymmetricKeyDetails?.modulusLength;
if (g !== void 0 && (g < i || g > s)) return "key.weak";
return {
key: v,
hash: `sha256:${(0, r.createHash)("sha256").update(h).digest("hex")}`
};
}
function isVersion(e) {
return e.get("v") === "DKIM1" && e.keys().next().value === "v";
}
function list(e, n) {
return (e.get(n) ?? "").split(":").map(e => e.trim());
}
function keyOf(e, n) {
if (n === "ed25519-sha256") return e.length === 32 ? imported(Buffer.concat([ l, e ]), "spki") : null;
const t = imported(e, "spki") ?? imported(e, "pkcs1");
return t?.asymmetricKeyType === "rsa" ? t : null;
}
function imported(e, n) {
try {
return (0, r.createPublicKey)({
key: e,
format: "der",
type: n
});
} catch {
return null;
}
}
const c = 600;
function verifiedHeaders(e, n, t, o) {
const {algorithm: a, bytes: i, domain: s, selector: l, names: u} = n;
const d = signingKey(t, a, n.agentDomain === s);
if (typeof d === "string") return d;
const f = signedBytes(e, n);
const m = (0, r.createHash)("sha256").update(f).digest();
const p = a === "rsa-sha256" ? (0, r.verify)("sha256", f, d.key, i) : (0, r.verify)(null, m, d.key, i);
if (!p) return "signature.wrong";
const h = o / 1e3;
if (n.ends !== null && n.ends < h) return "signature.over";
if (n.made !== null && n.made > h + c) return "signature.in-future";
return {
domain: s,
selector: l,
keyHash: d.hash,
headersDigest: headersDigest(e, n),
names: new Set(u)
};
}
function headersDigest(e, n) {
return `sha256:${(0, r.createHash)("sha256").update(signedBytes(e, n)).digest("hex")}`;
}
function signedBytes(e, {names: n, field: t, form: r}) {
return Buffer.from((0, o.Mo)(e, n, t, r), "latin1");
}
}),
3201: ((e, n, t) => {
t.d(n, {
O2: () => r,
ai: () => unfolded,
jB: () => readHeaders
});
const r = 262144;
const o = 1e3;
const a = "ÐÏà";
const i = "ï»¿";
function readHeaders(e) {
if (e.startsWith(a)) return fault("mail.outlook-item");
const n = e.startsWith(i) ? e.slice(i.length) : e;
if (/^>?From [^:\s][^\r\n]*\r?\n/.test(n)) return fault("mail.mbox");
if (!/^[!-9;-~]+[ \t]*:/.test(n)) return fault("mail.not-a-mail");
const t = /\r?\n\r?\n/.exec(n.slice(0, r + 4));
if (t === null && n.length > r) return fault("mail.too-large");
const s = t === null ? n.replace(/\r?\n$/, "") : n.slice(0, t.index);
if (/\r(?!\n)|\0/.test(s)) return fault("mail.malformed");
const l = [];
for (const e of folded(s.split(/\r?\n/))) {
const n = fieldOf(e);
if (n === null) return fault("mail.malformed");
l.push(n);
}
return l.length > o ? fault("mail.too-large") : {
ok: true,
fields: l
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
const [, t, r] = /^([!-9;-~]+)[ \t]*:([\s\S]*)$/.exec(n) ?? [];
if (t === void 0 || r === void 0) return null;
return {
name: t.toLowerCase(),
raw: n,
value: r
};
}
function unfolded(e) {
return e.replace(/\r\n(?=[ \t])/g, "").replace(/[ \t]+/g, " ").trim();
}
}),
128: ((e, n, t) => {
t.d(n, {
J: () => g,
M: () => readAnswerMail
});
var r = t(9897);
const o = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const a = /^(?=.{1,200}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/;
function readSignature(e) {
const n = (0, r.g)(e.value);
if (n === null || n.get("v") !== "1") return "signature.malformed";
const t = n.get("a")?.toLowerCase();
if (t !== "rsa-sha256" && t !== "ed25519-sha256") return "signature.algorithm";
const i = n.get("d")?.toLowerCase() ?? "";
const s = n.get("s")?.toLowerCase() ?? "";
const l = n.get("i") ?? `@${i}`;
const c = l.slice(l.lastIndexOf("@") + 1).toLowerCase();
const u = (0, r.j)(n.get("b") ?? "");
const [d = "simple", f = "simple"] = n.get("c")?.toLowerCase().split("/") ?? [];
const m = secondsOf(n.get("t"));
const p = secondsOf(n.get("x"));
const h = (n.get("h") ?? "").split(":").map(e => e.trim().toLowerCase());
const v = u !== null && (0, r.j)(n.get("bh") ?? "") !== null && o.test(i) && a.test(s) && l.includes("@") && (c === i || c.endsWith(`.${i}`)) && h.every(e => /^[!-9;-~]+$/.test(e)) && h.includes("from") && isForm(f) && m !== "malformed" && p !== "malformed" && (m === null || p === null || m < p) && /^\d{0,76}$/.test(n.get("l") ?? "") && (n.get("q") ?? "dns/txt").split(":").some(e => e.trim() === "dns/txt");
if (!v || !isForm(d)) return "signature.malformed";
return {
field: e,
algorithm: t,
bytes: u,
domain: i,
selector: s,
names: h,
form: d,
agentDomain: c,
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
const s = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const l = /^(?:[a-z]{3}, ?)?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (?:([+-])(\d{2})([0-5]\d)|gmt|ut|utc|z)(?: ?\([^()]*\))?$/i;
function mailDate(e) {
const n = l.exec(e);
if (n === null) return null;
const [, t = "", r = "", o = "", a = "", c = "", u = "0"] = n;
const [, , , , , , , d = "+", f = "0", m = "0"] = n;
const p = s.indexOf(r.toLowerCase());
const [h, v, g] = [ Number(a), Number(c), Number(u) ];
if (p < 0 || h > 23 || v > 59 || g > 60) return null;
const k = Date.UTC(Number(o), p, Number(t), h, v, g);
if (new Date(Date.UTC(Number(o), p, Number(t))).getUTCDate() !== Number(t)) return null;
const b = (Number(f) * 60 + Number(m)) * 6e4;
return (0, i.B9)(d === "-" ? k + b : k - b);
}
var c = t(3201);
const u = /^([\w.!#$%&'*+/=?^`{|}~-]+)@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+)$/i;
function mailboxOf(e) {
const n = withoutWords(e);
if (n === null) return "mail.from-malformed";
if (/[,;]/.test(n) || /:/.test(n)) return "mail.from-several";
const t = n.match(/[<>]/g) ?? [];
const r = t.length === 0 ? n : /^[^<>]*<([^<>]*)>\s*$/.exec(n)?.[1] ?? "";
const [, o, a] = u.exec(r.trim()) ?? [];
if (o === void 0 || a === void 0) return "mail.from-malformed";
const i = a.toLowerCase();
return {
address: `${o}@${i}`,
domain: i
};
}
function withoutWords(e) {
let n = 0;
let t = false;
let r = "";
for (let o = 0; o < e.length; o += 1) {
const a = e.charAt(o);
if (a === "\\") o += 1; else if (t) t = a !== '"'; else if (a === "(") n += 1; else if (a === ")") n -= 1; else if (n > 0) continue; else if (a === '"') t = true; else r += a;
if (n < 0) return null;
}
return t || n > 0 ? null : r;
}
var d = t(1959);
const f = /=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([!->@-~]*)\?=/gi;
const m = /^(?:us-ascii|utf-8|iso-8859-\d{1,2}|windows-125\d)$/i;
function asciiText(e) {
const n = e.replace(/(\?=)[ \t]+(?==\?[\w-]+(?:\*[\w-]*)?\?[bq]\?)/gi, "$1");
let t = true;
const r = n.replace(f, (e, n, r, o) => {
if (!m.test(n)) t = false;
return r.toLowerCase() === "b" ? fromBase64(o) : fromQ(o);
});
return t && /^[ -~]*$/.test(r) ? r : null;
}
function fromBase64(e) {
return Buffer.from(e, "base64").toString("latin1");
}
function fromQ(e) {
return e.replaceAll("_", " ").replace(/=([0-9A-F]{2})/gi, (e, n) => String.fromCharCode(Number.parseInt(n, 16)));
}
const p = /^(ODOBRENO|ZAVRNJENO) ([A-Za-z0-9._-]{1,64}) (sha256:[0-9a-f]{64})$/;
const h = /^(.*?)\b(?:ODOBRENO|ZAVRNJENO) [A-Za-z0-9._-]{1,64} sha256:[0-9a-f]{64}(?![0-9a-z])(.*)$/i;
const v = /odobr|zavrn|sha256|approv|reject/i;
function answerIn(e) {
const n = asciiText(e)?.replace(/ +/g, " ").trim();
if (n === void 0) return (0, d.k)("subject.not-ascii");
const [, t, r, o] = p.exec(n) ?? [];
if (r !== void 0 && isDigest(o)) return {
kind: t === "ODOBRENO" ? "approval" : "rejection",
intervention: r,
plan: o
};
const [, a = "", i = ""] = h.exec(n) ?? [];
const s = `${a}${i}`.trim().slice(0, 60);
if (s !== "") return (0, d.k)("subject.tagged", s);
return (0, d.k)(v.test(n) ? "subject.altered" : "subject.no-answer");
}
function isDigest(e) {
return e !== void 0;
}
const g = [ "from", "subject", "date", "message-id" ];
const k = 12;
function readAnswerMail(e) {
const n = (0, c.jB)(e);
if (!n.ok) return {
ok: false,
faults: [ (0, d.k)(n.fault) ]
};
const {fields: t} = n;
const r = [];
const once = e => {
const [n, o] = t.filter(n => n.name === e);
if (n === void 0) r.push((0, d.k)("mail.field-missing", e));
if (o !== void 0) r.push((0, d.k)("mail.field-twice", e));
return n === void 0 ? "" : (0, c.ai)(n.value);
};
const [o, a, i, s] = [ once("from"), once("subject"), once("date"), once("message-id") ];
if (r.length > 0) return {
ok: false,
faults: r
};
const l = mailboxOf(o);
const u = mailDate(i);
const f = answerIn(a);
if (typeof l === "string") r.push((0, d.k)(l));
if (u === null) r.push((0, d.k)("mail.date-malformed"));
if (!/^<[^<>\s]{1,500}>$/.test(s)) r.push((0, d.k)("mail.message-id-malformed"));
if ("code" in f) r.push(f);
const m = t.filter(({name: e}) => e === "dkim-signature").map(readSignature);
if (m.length > k) r.push((0, d.k)("signature.too-many"));
if (r.length > 0 || typeof l === "string" || u === null || "code" in f) return {
ok: false,
faults: r
};
const p = m.filter(e => typeof e !== "string");
const h = m.filter(e => typeof e === "string").map(e => (0, d.k)(e));
return {
ok: true,
mail: {
fields: t,
answer: f,
from: l,
date: u,
messageId: s,
signatures: p,
unreadable: h
}
};
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
var c = t(6670);
var u = t(4254);
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
const i = (0, c.w_)((0, f._9)(e, r[0]?.language));
switch (t) {
case "text":
return {
text: (0, u.P)(o, i, e.columns),
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
})
};
