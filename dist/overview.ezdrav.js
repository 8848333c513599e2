import { modules as e } from "./shared.ezdrav.js";

export const id = 390;

export const ids = [ 390, 612, 1306, 1332, 1604, 3386, 5849, 6201, 6976, 8535, 9211, 9884, 8432, 9381 ];

export const modules = {
...e,
390: ((e, n, t) => {
t.r(n);
t.d(n, {
planOffline: () => planOffline
});
var r = t(1132);
var o = t(8575);
var a = t(6389);
var i = t(4303);
var s = t(5987);
var l = t(9928);
var u = t(3024);
var d = t(6760);
var c = t(9339);
var f = t(8480);
var m = t(596);
var p = t(6829);
var h = t(9467);
var v = t(5854);
var g = t(7209);
function comingDays(e, n, t, r) {
return Array.from({
length: n
}, (n, o) => {
const a = (0, g.fi)(e, o);
return {
date: a,
day: (0, v.kb)(a, r),
window: (0, h.iV)(a, t, false),
windowWithDowntime: (0, h.iV)(a, t, true)
};
});
}
var k = t(9466);
var b = t(1431);
var $ = t(1742);
var x = t(3812);
var O = t(4391);
var j = t(1655);
var z = t(6702);
function opening(e, n) {
const {moments: t, title: r, windowIsOpen: o, windowOpens: a, zone: i} = n;
const {now: s, window: l} = e;
const u = l === null ? [] : (0, k.gR)(l, s) ? [ o(t.when(l.end, s), t.length(l.end - s, "down")) ] : [ a(t.when(l.start, s), t.length(l.start - s, "up")) ];
return {
title: r(e.solution === "" ? null : (0, O.TL)(e.solution)),
now: [ `${t.stamp(s)}.`, ...u, i ].join(" ")
};
}
function blocksOf(e, n) {
return [ earliestBlock(e, n), ...e.interventions.map(t => interventionBlock(t, e, n)), ...(0, 
j.er)(e).map(e => freezeBlock(e, n)) ];
}
function earliestBlock(e, n) {
const {earliest: t, single: r, reading: o} = e;
const {moments: a, withDowntime: i, withoutDowntime: s} = n;
const answer = ({at: e}, n) => e === null ? [] : [ [ `${a.stamp(e)},`, n ? i : s ] ];
const {at: l, counted: u, skipped: d} = (0, j.UP)(e);
const c = d.map(e => `${a.day(e.date)} (${(0, z.Ef)({
...e,
working: false
}, n)})`);
return {
look: "earliest",
heading: n.earliest,
answers: r === null ? [ ...answer(t.plain, false), ...answer(t.withDowntime, true) ] : answer((0, 
j.UP)(e), r.downtime),
notes: l === null ? [ beyondTable(n) ] : [ n.counted(u.map(a.day).join(", ")), ...d.length === 0 ? [] : [ n.skipped(c.join(", ")) ], ...o === "full-days" ? [ n.fullDays ] : [], ...freezeNote(e.freezes.find(({from: e, to: n}) => (0, 
k.gR)({
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
look: (0, z.Ev)(e),
heading: `${r} ${(0, O.TL)(o)}`,
answers: [ [ `${l.stamp(i.start)} –`, l.stamp(i.end) ] ],
notes: [ `${t.release((0, O.TL)(a))}, ${u}.`, ...duties(e, n, t) ]
};
}
function duties(e, n, t) {
const {announced: r, latestAnnouncement: o, outsideWindow: a, slot: i, urgent: s, withdrawn: l} = e;
if (l) return [ t.withdrawn ];
const u = r !== null && o !== null && r < o;
const d = r === null ? [] : [ t.announced(t.moments.stamp(r)) ];
return [ ...s ? [ t.urgent ] : u && r <= n.now ? [ t.announcedInTime(t.moments.stamp(r)) ] : [ announceNote(e, n.now, t), ...d ], ...a && !s ? [ t.outsideWindow ] : [], ...freezeNote(n.freezes.find(({from: e, to: n}) => (0, 
j.EF)(i, {
start: e,
end: n
})), t) ];
}
function freezeBlock({from: e, to: n, reason: t, urgent: r}, o) {
const {events: a, moments: i, urgentAllowed: s, urgentDenied: l} = o;
return {
look: "freeze",
heading: a.freeze((0, O.TL)(t)),
answers: [ [ `${i.stamp(e)} –`, i.stamp(n) ] ],
notes: [ r === "allowed" ? s : l ]
};
}
function announceNote({latestAnnouncement: e}, n, t) {
if (e === null) return beyondTable(t);
const r = t.moments.onDay((0, z.ln)(e));
if (n === null) return `${t.announceBy(r)}.`;
if (n >= e) return t.tooLate(r);
const o = t.left(t.moments.length(e - n, "down"));
return `${t.announceBy(r)} (${o}).`;
}
function freezeNote(e, n) {
if (e === void 0) return [];
return [ n.freezeUntil((0, O.TL)(e.reason), n.moments.stamp(e.to)) ];
}
function beyondTable(e) {
return e.unknown(v.T4.first.slice(0, 4), v.T4.last.slice(0, 4));
}
const D = [ '<svg class="defs" aria-hidden="true"><defs>', '<pattern id="frozen" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="7"/></pattern>', '<pattern id="shifted" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="dots" cx="3" cy="3" r="1.8"/></pattern>', "</defs></svg>" ].join("");
const block = e => `<rect class="${e}" x="1" y="2" width="24" height="14" rx="3"/>`;
const upright = e => `<line class="${e}" x1="13" y1="0" x2="13" y2="18"/>`;
function clocksChange({days: e}) {
return e.some(({window: e}) => (0, g.HA)(e.start) !== (0, g.HA)(e.end));
}
function legendOf(e, {legend: n}) {
const t = new Set(e.interventions.map(z.Ev));
const r = [ [ block("window"), n.window ], [ block("downtime"), n.withDowntime ], [ block("off"), n.workFree ], [ '<circle class="count" cx="13" cy="9" r="9"/><text class="count" x="13" y="9">1</text>', n.counted ], [ upright("earliest"), n.earliest ], [ upright("now"), n.now ], ...t.has("slot") ? [ [ block("slot"), n.slot ] ] : [], ...t.has("urgent") ? [ [ block("urgent"), n.urgent ] ] : [], ...(0, 
j.er)(e).length > 0 ? [ [ block("freeze"), n.freeze ] ] : [], ...clocksChange(e) ? [ [ block("downtime") + block("clocks"), n.clocks ] ] : [] ];
return [ '<ul class="legend">', ...r.map(([e, n]) => `<li><svg width="26" height="18" aria-hidden="true">${e}</svg>${(0, 
O.js)(n)}</li>`), "</ul>" ].join("\n");
}
const M = 1440;
const I = 34;
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
return (minutes(e) - minutes(z.Rt) + M) % M / M;
}
function placeOf(e, n) {
if (e <= n.start) return 0;
return e >= n.end ? 1 : shareOf((0, g.HJ)(e));
}
function bar(e, n, t, {top: r, height: o}) {
const a = percent(Math.max(t - n, 1 / M));
return `<rect class="${e}" x="${percent(n)}" y="${r}" width="${a}" height="${o}" rx="3"/>`;
}
function span(e, {start: n, end: t}, r, o = S) {
return bar(e, placeOf(n, r), placeOf(t, r), o);
}
function line(e, n, t) {
if (!(0, k.gR)(t, n)) return "";
const r = percent(placeOf(n, t));
return `<line class="${e}" x1="${r}" y1="0" x2="${r}" y2="${I}"/>`;
}
function dayPicture(e, n, t) {
const {at: r, counted: o} = (0, j.UP)(t);
const a = t.freezes.map(({from: e, to: n}) => ({
start: e,
end: n
})).filter(e => (0, j.EF)(e, n));
return [ `<svg class="night" width="100%" height="${I}" aria-hidden="true">`, windows(e, n), clockChange(n), ...a.map(e => span("freeze", e, n)), slots(n, t), badge(o.indexOf(e.date) + 1), r === null ? "" : line("earliest", r, n), line("now", t.now, n), "</svg>" ].join("");
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
const t = n.filter(({slot: n}) => (0, j.EF)(n, e));
const r = S.height / t.length;
return t.map((n, t) => {
const o = {
top: S.top + t * r,
height: r
};
return span((0, z.Ev)(n), n.slot, e, o);
}).join("");
}
function badge(e) {
if (e === 0) return "";
const n = I / 2;
return `<circle class="count" cx="3.5%" cy="${n}" r="10"/><text class="count" x="3.5%" y="${n}">${e}</text>`;
}
function clockChange({start: e, end: n}) {
const t = (0, g.HA)(e);
if (t === (0, g.HA)(n)) return "";
let [r, o] = [ e / k.pY, n / k.pY ];
while (o - r > 1) {
const e = Math.floor((r + o) / 2);
if ((0, g.HA)((0, k.B9)(e * k.pY)) === t) r = e; else o = e;
}
const a = shareOf((0, g.HJ)((0, k.B9)(r * k.pY))) + 1 / M;
const i = shareOf((0, g.HJ)((0, k.B9)(o * k.pY)));
return bar("clocks", Math.min(a, i), Math.max(a, i), S);
}
function hoursPicture({window: e, windowWithDowntime: n}) {
const t = [ e.start, n.start, e.end ].map(g.HJ);
const r = [ ...new Set([ ...t, "12:00", "00:00" ]) ];
const o = r.filter(e => t.includes(e) || !t.some(n => near(e, n))).map(e => `<text x="${percent(placeOfHour(e))}" y="12">${e.replace(/:00$/, "")}</text>`);
return [ '<svg class="hours" width="100%" height="16" aria-hidden="true">', '<text x="0%" y="12">06</text>', ...o, "</svg>" ].join("");
}
function near(e, n) {
return Math.abs(placeOfHour(e) - placeOfHour(n)) < 1 / 24;
}
function placeOfHour(e) {
return e === z.Rt ? 1 : shareOf(e);
}
const A = {
width: 70,
light: "--off: #f7efe2; --grid: #d1d9e0;\n  --window: #cfe1fb; --downtime: #86b0ee; --slot: #6d28d9; --urgent: #b34700;\n  --now: #cf222e; --earliest: #116329; --count: #116329; --on-count: #ffffff; --hatch: #59636e;",
dark: "--off: #2b2417; --grid: #3d444d;\n    --window: #1d3557; --downtime: #2f62ad; --slot: #d2b4ff; --urgent: #ffb066;\n    --now: #ff8a80; --earliest: #5fdd6f; --count: #5fdd6f; --on-count: #0d1117; --hatch: #b7c0ca;",
rules: "\np { margin: 0; }\n.cards { display: grid; gap: 1rem; margin: 1.5rem 0; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }\n.card h2 { margin: 0; font-size: 1rem; font-weight: 600; }\n.card .answer { font-size: 1.2rem; font-weight: 700; line-height: 1.35; }\n.whole { white-space: nowrap; }\n.card .answer:first-of-type { margin-top: .3rem; }\n.card .note { margin-top: .3rem; color: var(--soft); }\n.card.withdrawn .answer { text-decoration: line-through; }\n.earliest { --tone: var(--earliest); }\n.slot { --tone: var(--slot); }\n.urgent { --tone: var(--urgent); }\n.withdrawn, .clock, .freeze, .last-day { --tone: var(--soft); }\n.now { --tone: var(--now); }\nthead th { padding: .2rem .6rem; color: var(--soft); font-size: .85rem; vertical-align: bottom; }\n.month th { padding: 1.1rem .6rem .35rem; font-weight: 700; border-bottom: 1px solid var(--edge); }\n.day > * { padding: .3rem .6rem; border-bottom: 1px solid var(--edge); vertical-align: middle; }\n.day.off > * { background: var(--off); }\n.day th { white-space: nowrap; }\n.date { display: block; font-weight: 600; line-height: 1.3; }\n.day.today .date { color: var(--now); }\n.kind { display: block; max-width: 13rem; color: var(--soft); font-size: .85rem; line-height: 1.25; white-space: normal; }\n.picture { width: 54%; }\n.night { overflow: visible; background: linear-gradient(var(--grid), var(--grid)) 75% 0 / 1px 100% no-repeat, linear-gradient(var(--grid), var(--grid)) 25% 0 / 1px 100% no-repeat; }\n.hours { overflow: visible; }\n.hours text { fill: var(--soft); font-size: .8rem; text-anchor: middle; }\nrect.window { fill: var(--window); }\nrect.downtime { fill: var(--downtime); }\nrect.slot { fill: var(--slot); }\nrect.urgent { fill: var(--urgent); }\nrect.withdrawn { fill: none; stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 4 3; }\nrect.freeze { fill: url(#frozen); }\nrect.clocks { fill: url(#shifted); }\nrect.off { fill: var(--off); stroke: var(--edge); }\n.hatch { stroke: var(--hatch); stroke-width: 1.2; }\n.dots { fill: var(--page); }\nline.now { stroke: var(--now); stroke-width: 3; }\nline.earliest { stroke: var(--earliest); stroke-width: 4; }\ncircle.count { fill: var(--count); }\ntext.count { fill: var(--on-count); font-size: 13px; font-weight: 700; text-anchor: middle; dominant-baseline: central; }\n.remarks { width: 30%; font-size: .9rem; line-height: 1.35; overflow-wrap: anywhere; }\n.remark { display: block; padding-left: .6rem; border-left: 4px solid var(--tone); }\n.remark + .remark { margin-top: .2rem; }\n.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n.defs { position: absolute; width: 0; height: 0; }\n@media (max-width: 46rem) {\n  table, thead, tbody { display: block; }\n  tr { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }\n  .day > *, .month > * { border: 0; }\n  .day { border-bottom: 1px solid var(--edge); padding: .3rem 0; }\n  .day.off { background: var(--off); }\n  .day > th { grid-area: 1 / 1; }\n  .day > .remarks { grid-area: 1 / 2; width: auto; }\n  .day > .picture, thead .picture { grid-column: 1 / -1; width: auto; padding: .15rem .8rem; }\n  .month > th { grid-column: 1 / -1; }\n  .whole { white-space: normal; }\n  thead th:not(.picture) { display: none; }\n}\n"
};
function planHtml(e, n) {
const {title: t, now: r} = opening(e, n);
const o = e.nightInProgress === null ? e.days : [ e.nightInProgress, ...e.days ];
return (0, x.X)({
language: n.language,
title: t,
quotes: n.quotes,
look: A,
body: [ D, "<header>", `<h1>${(0, O.hy)(t)}</h1>`, `<p class="soft">${(0, O.hy)(r)}</p>`, "</header>", "<main>", '<div class="cards">', ...blocksOf(e, n).map(card), "</div>", legendOf(e, n), "<table>", ...o.slice(0, 1).map(e => tableHead(e, n)), ...o.flatMap((t, r) => [ ...monthHead(t, o[r - 1], n), dayRow(t, e, n) ]), "</tbody>", "</table>", "</main>" ]
});
}
function card({look: e, heading: n, answers: t, notes: r}) {
return [ `<section class="card ${e}">`, `<h2>${(0, O.hy)(n)}</h2>`, ...t.map(e => `<p class="answer">${e.map(unbroken).join(" ")}</p>`), ...r.map(e => `<p class="note">${(0, 
O.hy)(e)}</p>`), "</section>" ].join("\n");
}
function unbroken(e) {
return `<span class="whole">${(0, O.hy)(e)}</span>`;
}
function tableHead(e, {columns: n}) {
return [ "<thead>", "<tr>", `<th scope="col">${(0, O.js)(n.day)}</th>`, `<th scope="col" class="picture"><span class="aside">${(0, 
O.js)(n.night)}</span>${hoursPicture(e)}</th>`, `<th scope="col">${(0, O.js)(n.remarks)}</th>`, "</tr>", "</thead>" ].join("\n");
}
function monthHead({date: e}, n, {months: t}) {
if (n?.date.slice(0, 7) === e.slice(0, 7)) return [];
const r = `${t[Number(e.slice(5, 7)) - 1]} ${e.slice(0, 4)}`;
return [ ...n === void 0 ? [] : [ "</tbody>" ], "<tbody>", `<tr class="month"><th colspan="3" scope="rowgroup">${(0, 
O.js)(r)}</th></tr>` ];
}
function dayRow(e, n, t) {
const {date: r, day: o, window: a, windowWithDowntime: i} = e;
const s = (0, z.Kc)(e);
const l = [ "day", ...o.working === false ? [ "off" ] : [], ...r === (0, g.gD)(n.now) ? [ "today" ] : [] ];
const u = `${(0, g.HJ)(a.start)}–${(0, g.HJ)(a.end)}, ${t.withDowntime} ${(0, g.HJ)(i.start)}–${(0, 
g.HJ)(i.end)}`;
const d = (0, z.qF)(e, s, n, t).map(({kind: e, text: n}) => `<span class="remark ${e}">${(0, 
O.hy)(n)}</span>`);
return [ `<tr class="${l.join(" ")}">`, `<th scope="row"><span class="date">${(0, 
O.js)(t.moments.day(r))}</span><span class="kind">${(0, O.js)((0, z.Ef)(o, t))}</span></th>`, `<td class="picture"><span class="aside">${(0, 
O.js)(u)}</span>${dayPicture(e, s, n)}</td>`, `<td class="remarks">${d.join("")}</td>`, "</tr>" ].join("");
}
var T = t(688);
function planIcs(e, n, t) {
const r = n.title(e.solution === "" ? null : (0, O.TL)(e.solution));
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
j.er)(e).map(({from: e, to: t, reason: r}) => ({
uid: `freeze-${(0, T.n$)(e)}-${(0, T.n$)(t)}`,
when: {
start: e,
end: t
},
summary: n.events.freeze((0, O.TL)(r)),
busy: false
})), ...e.interventions.flatMap(t => [ planned(t, n), ...lastDay(t, e, n) ]) ];
}
function workFree({date: e, day: n}, t) {
if (n.working !== false || n.why === "weekend") return [];
const r = t.events.workFree((0, z.Ef)(n, t));
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
const d = l ? n.withdrawn : s ? n.urgent : announcedNote(e, n);
return {
uid: `intervention-${(0, T.yR)(t)}`,
when: a,
summary: `${t} ${(0, O.TL)(r)}`,
description: [ `${n.release((0, O.TL)(o))}, ${i ? n.withDowntime : n.withoutDowntime}.`, d ].join(" "),
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
uid: `announce-${(0, T.yR)(e)}`,
when: (0, z.ln)(t),
summary: l,
alarm: l,
busy: false
} ];
}
const isoOrNull = e => e === null ? null : (0, k.tK)(e);
function planJson(e) {
const n = {
schema: 1,
days: e.days.map(({date: e, day: n, window: t, windowWithDowntime: r}) => ({
date: e,
working: n.working,
holiday: n.working === false ? n.name : null,
"opens-at": (0, k.tK)(t.start),
"opens-with-downtime-at": (0, k.tK)(r.start),
"closes-at": (0, k.tK)(t.end)
})),
"earliest-start": isoOrNull((0, j.UP)(e).at),
"latest-announcement": isoOrNull(e.single?.latestAnnouncement ?? null)
};
return `${JSON.stringify(n, null, 2)}\n`;
}
var N = t(3023);
const C = [ "day", "kind", "window", "withDowntime" ];
const R = [ "day", "window", "withDowntime" ];
const P = 24;
function tableOf(e, n, t) {
const r = e.nightInProgress === null ? e.days : [ e.nightInProgress, ...e.days ];
const o = headOf(n);
const a = r.map(t => rowOf(t, e, n));
const widest = e => Math.max(...[ ...new Set([ o, ...a ].map(({cells: n}) => n[e])) ].map(N.qz));
const i = {
day: widest("day"),
kind: widest("kind"),
window: widest("window"),
withDowntime: widest("withDowntime")
};
const s = (0, N.qz)(wideLead(o, i)) + P <= t;
const linesOf = e => (s ? wide : narrow)(e, i, t).map(n => ({
look: e.look,
text: n
}));
const l = linesOf(o);
return [ ...l, {
look: "aside",
text: "─".repeat(Math.max(...l.map(({text: e}) => (0, N.qz)(e))))
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
const s = (0, z.qF)(e, (0, z.Kc)(e), n, t);
const l = s.map(({text: e}) => (0, O.M_)(e, t.quotes));
const u = (0, z.Ef)(o, t);
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
return e < n ? `${(0, g.HJ)(e)}–${(0, g.HJ)(n)}` : "–";
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
return `${t}${" ".repeat(r[e] - (0, N.qz)(t))}`;
});
return `${e} ${o.join("  ")}`;
}
function wideLead(e, n) {
return `${lead(e, C, n)}  `;
}
function wide(e, n, t) {
const r = wideLead(e, n);
if (e.remarks.length === 0) return [ r ];
return (0, N.ky)(e.remarks.join("; "), t, r, " ".repeat((0, N.qz)(r)));
}
function narrow(e, n, t) {
const r = lead(e, R, n);
if (e.beneath.length === 0) return [ r ];
return [ r, ...(0, N.ky)(e.beneath.join("; "), t, "    ", "    ") ];
}
const B = 40;
const E = {
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
function planTable(e, n, t, r) {
const o = {
width: Math.max(B, r),
words: n,
paint: (e, n) => t && n !== void 0 ? `[${E[n]}m${e.trimEnd()}[0m` : e
};
const a = [ ...head(e, o), ...table(e, o) ];
return `${a.map(e => e.trimEnd().replaceAll(" ", " ")).join("\n")}\n`;
}
function paragraph(e, n, {width: t, words: r}) {
return (0, N.ky)((0, O.M_)(e, r.quotes), t, n, n);
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
const L = [ "text", "json", "ics", "html" ];
const F = 14;
const K = 2e4;
function plan(e) {
const {language: n, format: t, colour: r, columns: o = 100, windows: a = false} = e;
const i = planOf(e);
const s = (0, _.w)(n).plan;
switch (t) {
case "text":
return planTable(i, s, r, o);

case "json":
return planJson(i);

case "ics":
return planIcs(i, s, a);

case "html":
return planHtml(i, s);
}
}
function planOf({now: e, days: n, solution: t, interventions: r}) {
if (!Number.isInteger(n) || n < 1 || n > K) throw new RangeError(`days: a whole number of 1 to ${K}, not ${n}`);
const {name: o, window: a, calendar: i, freezes: s} = t ?? $.U;
const {"lead-time": l, "extra-non-working-days": u} = i;
const d = {
hours: a,
reading: l,
extra: u
};
const c = (0, g.gD)(e);
const f = comingDays((0, g.fi)(c, -1), 1, a, u);
const m = comingDays(c, n, a, u);
const p = r.map(e => plannedOf(e, d));
const v = p.filter(({withdrawn: e}) => !e);
const [b = null, ...x] = v;
return {
now: e,
solution: o,
reading: l,
days: m,
nightInProgress: f.find(({window: n}) => (0, k.gR)(n, e)) ?? null,
window: [ -1, 0, 1, 2 ].map(e => (0, h.iV)((0, g.fi)(c, e), a, false)).find(({start: n, end: t}) => n < t && e < t) ?? null,
single: x.length === 0 ? b : null,
interventions: p,
earliest: {
plain: earliestOf(e, false, d),
withDowntime: earliestOf(e, true, d)
},
freezes: s
};
}
function earliestOf(e, n, t) {
const r = (0, b.gl)({
announced: e,
downtime: n,
...t
});
const o = r === null ? null : (0, b.Gx)({
announced: e,
start: r,
...t
});
if (o?.known !== true) return {
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
const {start: u, end: d, downtime: c} = r;
const f = (0, h.iV)((0, h.kB)(u), l.hours, c);
return {
id: e,
title: n,
tag: t.tag,
slot: {
start: u,
end: d
},
downtime: c,
urgent: o !== void 0,
withdrawn: a === "withdrawn",
outsideWindow: !(f.start <= u && u < d && d <= f.end),
announced: i?.["sent-at"] ?? null,
settled: (o === void 0 ? i : o.notification) !== void 0 && s?.client !== void 0 && s["ezdrav-ict"] !== void 0,
latestAnnouncement: (0, b.F0)({
start: u,
...l
})
};
}
var H = t(9688);
var U = t(6478);
function solutionInFolder(e, n, t) {
const r = (0, a.c)(e, s.LF);
const {files: o, organisation: i} = (0, U._)((0, l.gr)(r, void 0), t, "claimed");
return (0, H.iG)(o, (0, l.$C)(r), {
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
knowsOrganisation: i === null,
lacking: i === null ? [] : [ i ]
});
}
var W = t(2370);
var J = t(6791);
var Y = t(8595);
const V = /^[A-Za-z0-9][A-Za-z0-9_-]*\/[\w.-]+$/;
function repositoryOf(e) {
return (0, u.existsSync)(e) || !V.test(e) ? null : (0, c.Sz)(e);
}
function isPortfolio(e) {
return e.length > 1 || e.some(e => repositoryOf(e) !== null);
}
async function portfolioCommand(e, n) {
for (const n of [ "days", "windows" ]) {
if (e.options[n] === void 0) continue;
throw new i.eb({
kind: "unknown-argument",
value: `--${n}`,
near: null
});
}
const t = (0, i.Yq)(e, "format", L) ?? "text";
const o = (0, i._9)(e, void 0);
const a = (0, i.dW)(e);
const s = n.flatMap(e => repositoryOf(e) ?? []);
const l = [ ...new Map(n.filter(e => repositoryOf(e) === null).map(e => [ (0, d.resolve)(e), e ])).values() ];
const u = (0, r.CI)(e);
const c = l.map(e => solutionInFolder(e, a, u));
if (s.length === 0) return resultOf((0, f.u)(c, a));
const h = (0, _.w)(o).dossier;
const v = (0, m.W)(process.env);
const {server: g, token: k} = v;
if (k === null) return {
text: h.noToken,
exitCode: 2,
noAnswer: true
};
const b = (0, p.Fw)(v, k);
try {
const e = s.map(({owner: e, name: n}) => `${e}/${n}`);
const n = (0, f.u)([ ...c, ...await (0, W.t)(b, s) ], a);
const r = resultOf(n);
if (t !== "text") return r;
const o = (0, Y.Bq)(h.asking, {
host: new URL(g).host,
repository: e.join(", ")
});
return {
...r,
text: `${o}\n\n${r.text}`
};
} finally {
b.close();
}
function resultOf(n) {
const r = n.solutions.every(({isRead: e}) => e) ? 0 : 1;
return {
text: (0, J.O)(t, n, o, e.columns),
exitCode: r
};
}
}
function planOffline(e) {
const n = (0, i.HA)(e);
if (isPortfolio(n)) return portfolioCommand(e, n);
const [t = ""] = n;
const u = (0, i.dW)(e);
const d = (0, i.Yq)(e, "format", L) ?? "text";
const c = `1-${K}`;
const f = Number((0, i.vU)(e, "days", /^[1-9]\d{0,4}$/, c) ?? F);
if (f > K) throw (0, i.tm)("days", String(f), [ c ]);
const m = (0, r.uI)(e, (0, l.gr)((0, a.c)(t, s.LF), void 0));
if (m.diagnostics.length > 0) {
const n = (0, i._9)(e, void 0);
const t = {
read: [],
plans: [],
drafts: [],
diagnostics: m.diagnostics
};
if (d === "json") return {
text: JSON.stringify((0, o.E)(t, n), null, 2),
exitCode: 2
};
const r = (0, o.N)(t, n, e);
return {
text: r,
exitCode: 2,
...d !== "text" && {
noAnswer: true
}
};
}
const p = plan({
now: u,
days: f,
format: d,
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
6791: ((e, n, t) => {
t.d(n, {
O: () => portfolioIn
});
var r = t(2921);
var o = t(7209);
var a = t(1294);
var i = t(3812);
var s = t(4391);
var l = t(4057);
const u = {
width: 70,
light: "--night: #d8dee6;\n  --refused: #b3261e; --open: #8a4b00; --unknown: #6d28d9; --ready: #116329; --draft: #59636e;",
dark: "--night: #2d343d;\n    --refused: #ff8a80; --open: #ffb066; --unknown: #d2b4ff; --ready: #5fdd6f; --draft: #b7c0ca;",
rules: "\nh2 { margin: 1.75rem 0 .5rem; font-size: 1.2rem; }\nh3 { margin: 1.25rem 0 .5rem; font-size: 1rem; }\nh4 { margin: .5rem 0 0; font-size: 1rem; }\np { margin: .2rem 0; }\nul { margin: .4rem 0 0; padding-left: 1.1rem; }\nli { margin: .2rem 0; }\n.attention { font-weight: 600; }\nmain > .soft { margin-top: 1.75rem; }\n.wants, .conflicts { margin-top: 1.25rem; padding: .8rem 1rem 1rem; border: 1px solid var(--edge); border-left: 5px solid var(--refused); border-radius: 8px; background: var(--card); }\n.wants { border-left-color: var(--unknown); }\n.wants h2, .conflicts h2 { margin: 0; font-size: 1rem; }\n.cards { display: grid; gap: .8rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); }\n.card { --tone: var(--draft); }\n.card.refused { --tone: var(--refused); } .card.open { --tone: var(--open); }\n.card.unknown { --tone: var(--unknown); } .card.ready { --tone: var(--ready); }\n.card.withdrawn .hours, .card.withdrawn h4 { text-decoration: line-through; }\n.card ul { font-size: .95rem; }\n.head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .1rem .8rem; margin: 0 0 .4rem; }\n.hours { font-size: 1.15rem; font-weight: 700; }\n.state { color: var(--tone); font-weight: 600; }\n.track { display: block; }\nrect.night { fill: var(--night); }\nrect.slot { fill: var(--tone); }\n"
};
var d = t(3493);
var c = t(8961);
function portfolioHtml(e, n) {
const {portfolio: t} = n;
const {title: r, now: o, attention: f} = (0, c.E4)(e, n);
const m = (0, d.fO)(e, n);
const listed = e => m[e].length === 0 ? [] : [ `<section class="${e}">`, (0, l.zS)((0, 
a.uW)(t.headings[e], (0, a.p_)(m[e]))), "</section>" ];
return (0, i.X)({
language: t.language,
title: r,
quotes: t.quotes,
look: u,
body: [ "<header>", `<h1>${(0, s.hy)(r)}</h1>`, ...f.map(e => `<p class="attention">${(0, 
s.hy)(e)}</p>`), `<p class="soft">${(0, s.hy)(o)}</p>`, "</header>", "<main>", ...listed("wants"), ...listed("conflicts"), `<h2>${(0, 
s.js)(t.headings.coming)}</h2>`, ...e.coming.length === 0 ? [ `<p>${(0, s.js)(t.nothing)}</p>` ] : [], ...(0, 
c.j6)(e).flatMap(({day: r, coming: o}) => [ `<h3>${(0, s.js)(t.moments.date(r))}</h3>`, '<div class="cards">', ...o.map(t => card(t, e, n)), "</div>" ]), ...listed("freezes"), ...listed("remarks"), ...listed("solutions"), `<p class="soft">${(0, 
s.hy)(t.about)}</p>`, "</main>" ]
});
}
function card(e, n, t) {
const {portfolio: r} = t;
const {state: o, title: a} = e;
const i = (0, c.h$)(e, n, t);
return [ `<article class="card ${o}">`, `<p class="head"><span class="hours">${(0, 
s.js)((0, c.ZA)(e, t))}</span> <span class="state">${(0, s.js)((0, c.OB)(e, r))}</span></p>`, track(e), `<h4>${(0, 
s.hy)((0, c.tu)(e))}</h4>`, `<p>${(0, s.hy)((0, s.TL)(a))}</p>`, `<p class="soft">${(0, 
s.hy)((0, c.bh)(e, t))}</p>`, ...i.length === 0 ? [] : [ `<ul>${i.map(e => `<li>${(0, 
s.hy)(e)}</li>`).join("")}</ul>` ], "</article>" ].join("\n");
}
const f = 1440;
function placeOf(e) {
const n = Number(e.slice(0, 2)) * 60 + Number(e.slice(3));
return (n + f / 2) % f / f;
}
function track({slot: {start: e, end: n}}) {
const t = placeOf((0, o.HJ)(e));
const r = n - e < f * 6e4 ? placeOf((0, o.HJ)(n)) : 1;
const percent = e => `${Number((e * 100).toFixed(3))}%`;
const bar = (e, n) => `<rect class="slot" x="${percent(e)}" y="2" width="${percent(Math.max(.01, n - e))}" height="6" rx="2"/>`;
const a = t < r || n <= e ? [ bar(t, r) ] : [ bar(t, 1), bar(0, r) ];
return [ '<svg class="track" width="100%" height="10" aria-hidden="true">', '<rect class="night" x="33.333%" width="41.667%" height="10" rx="2"/>', ...a, "</svg>" ].join("");
}
var m = t(9177);
var p = t(688);
var h = t(6702);
function portfolioIcs(e, n) {
const {portfolio: t} = n;
const r = [ ...e.freezes.map(({from: e, to: n, reason: r}) => ({
uid: `freeze-${(0, p.n$)(e)}-${(0, p.n$)(n)}`,
owner: "",
when: {
start: e,
end: n
},
summary: t.freezeEvent((0, s.TL)(r)),
busy: false
})), ...e.coming.flatMap(r => [ planned(r, e, n), ...lastDay(r, e, t) ]) ];
const {now: o} = e;
return (0, p.BK)({
name: t.calendar,
product: "portfolio",
now: o
}, r, t);
}
function planned(e, n, t) {
const {portfolio: r} = t;
const {id: o, slot: a, state: i, title: l} = e;
return {
uid: `intervention-${(0, p.yR)(o)}`,
owner: ownerOf(e, n),
when: a,
summary: `${(0, c.tu)(e)} ${(0, s.TL)(l)}`,
description: [ `${(0, c.OB)(e, r)}.`, `${(0, c.bh)(e, t)}.`, ...(0, c.h$)(e, n, t) ].join(" "),
status: i === "withdrawn" ? "CANCELLED" : i === "ready" ? "CONFIRMED" : "TENTATIVE",
busy: i !== "withdrawn"
};
}
function lastDay(e, n, t) {
const {announced: r, announceBy: o, id: a} = e;
const i = r.kind === "not-announced" || r.kind === "other-plan";
if (!i || o === null || o <= n.now) return [];
const s = t.lastDay((0, c.tu)(e));
return [ {
uid: `announce-${(0, p.yR)(a)}`,
owner: ownerOf(e, n),
when: (0, h.ln)(o),
summary: s,
alarm: s,
busy: false
} ];
}
function ownerOf({label: e, solution: n}, {solutions: t}) {
const r = t.filter(({name: e}) => e !== null && (0, m.z)(e) === (0, m.z)(n));
return `${(0, p.yR)(r.length > 1 ? e : n)}.`;
}
var v = t(6252);
var g = t(7903);
function portfolioIn(e, n, t, o) {
const a = (0, r.w)(t);
switch (e) {
case "text":
return (0, g.o)(n, a, o);

case "json":
return (0, v.Vw)(n, t);

case "ics":
return portfolioIcs(n, a);

case "html":
return portfolioHtml(n, a);
}
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
function eventLines({uid: e, owner: n, when: t, summary: r, description: o, status: a, busy: i, alarm: s}, l, u) {
return [ "BEGIN:VEVENT", `UID:${e}@${n}ezdrav-intervention-gate`, `DTSTAMP:${l}`, ...typeof t === "string" ? allDay(t) : between(t), `SUMMARY:${text(r, u)}`, ...o === void 0 ? [] : [ `DESCRIPTION:${text(o, u)}` ], ...a === void 0 ? [] : [ `STATUS:${a}` ], "TRANSP:" + (i ? "OPAQUE" : "TRANSPARENT"), ...s === void 0 ? [] : alarms(s, u), "END:VEVENT" ];
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
3812: ((e, n, t) => {
t.d(n, {
X: () => htmlPage
});
var r = t(7598);
var o = t(4391);
function styleOf({light: e, dark: n, width: t, rules: r}) {
return `\n:root {\n  color-scheme: light dark;\n  --page: #ffffff; --card: #f6f8fa; --edge: #d1d9e0; --text: #1f2328; --soft: #59636e;\n  ${e}\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --page: #0d1117; --card: #161b22; --edge: #3d444d; --text: #f0f6fc; --soft: #a3adb8;\n    ${n}\n  }\n}\n* { box-sizing: border-box; }\nbody { margin: 0 auto; max-width: ${t}rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }\nh1 { margin: 0 0 .35rem; font-size: 1.5rem; line-height: 1.25; }\ncode { font: inherit; }\nsvg { display: block; }\n.soft { color: var(--soft); font-size: .9rem; }\n.card { padding: .9rem 1.1rem 1rem; background: var(--card); border: 1px solid var(--edge); border-left: 5px solid var(--tone); border-radius: 8px; }\ntable { width: 100%; border-collapse: collapse; }\nth { text-align: left; font-weight: 400; }\n.legend { display: flex; flex-wrap: wrap; gap: .35rem 1.3rem; margin: .3rem 0 1rem; padding: 0; list-style: none; color: var(--soft); font-size: .9rem; }\n.legend li { display: flex; align-items: center; gap: .5rem; }\n.legend svg { flex: none; }\n${r.trim()}\n@media print { body { max-width: none; padding: 0; } .card, tr { break-inside: avoid; } * { print-color-adjust: exact; } }\n`;
}
function htmlPage({language: e, title: n, quotes: t, look: a, body: i}) {
const s = styleOf(a);
const l = (0, r.createHash)("sha256").update(s).digest("base64");
const u = `default-src 'none'; style-src 'sha256-${l}'; base-uri 'none'; form-action 'none'`;
return [ "<!doctype html>", `<html lang="${e}">`, "<head>", '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="${u}">`, '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="referrer" content="no-referrer">', `<title>${(0, 
o.js)((0, o.M_)(n, t))}</title>`, `<style>${s}</style>`, "</head>", "<body>", ...i, "</body>", "</html>", "" ].join("\n");
}
}),
7903: ((e, n, t) => {
t.d(n, {
c: () => portfolioMarkdown,
o: () => portfolioText
});
var r = t(1294);
var o = t(4391);
var a = t(4057);
var i = t(2320);
var s = t(3493);
var l = t(8961);
const u = 40;
const d = 6e5;
function portfolioText(e, n, t) {
const {language: r} = n.portfolio;
return (0, i._)(portfolioParts(e, n), r, {
columns: Math.max(u, t)
});
}
function portfolioMarkdown(e, n) {
return (0, a.ob)(portfolioParts(e, n), n.portfolio.language, d);
}
function portfolioParts(e, n) {
const {portfolio: t} = n;
const {coming: o} = e;
const {title: a, now: i, attention: u} = (0, l.E4)(e, n);
const d = (0, s.fO)(e, n);
const listed = e => (0, r.uW)(t.headings[e], (0, r.p_)(d[e]));
return [ (0, r.R_)(a), ...u.map(e => (0, r.em)((0, r.ko)(e))), (0, r.em)(i), ...listed("wants"), ...listed("conflicts"), ...(0, 
r.uW)(t.headings.coming, [ o.length === 0 ? (0, r.em)(t.nothing) : {
kind: "table",
head: [ t.columns.slot, t.columns.intervention, t.columns.state ],
rows: o.map(t => rowOf(t, e, n))
} ]), ...listed("freezes"), ...listed("remarks"), ...listed("solutions"), (0, r.em)(t.about) ];
}
function rowOf(e, n, t) {
const {portfolio: r} = t;
const a = `${(0, l.tu)(e)} ${(0, o.TL)(e.title)}`;
const i = [ (0, l.OB)(e, r), ...(0, l.h$)(e, n, t) ];
return {
cells: [ (0, l.SW)(e, t), [ a, (0, l.bh)(e, t) ] ],
notes: i
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
c = o("worker_threads"), c.Worker, c.isMarkedAsUntransferable;
} catch (e) {}
var a = Uint8Array, i = Uint16Array, s = Int32Array;
var l = new a([ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0, 0, 0 ]);
var u = new a([ 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 0, 0 ]);
var d = new a([ 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 ]);
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
var c = freb(l, 2), f = c.b, m = c.r;
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
var d = o << 4 | e[o];
var c = n - e[o];
var f = s[e[o] - 1]++ << c;
for (var m = f | (1 << c) - 1; f <= m; ++f) l[g[f] >> u] = d;
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
var x = new a(32);
for (k = 0; k < 32; ++k) x[k] = 5;
var O = hMap($, 9, 0), j = hMap($, 9, 1);
var z = hMap(x, 5, 0), D = hMap(x, 5, 1);
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
var M = [ "unexpected EOF", "invalid block type", "invalid length/literal", "invalid distance", "stream finished", "no stream handler", , "no callback", "invalid UTF-8 data", "extra field too long", "date not in range 1980-2099", "filename too long", "stream finishing", "invalid zip data" ];
var err = function(e, n, t) {
var r = new Error(n || M[e]);
r.code = e;
if (Error.captureStackTrace) Error.captureStackTrace(r, err);
if (!t) throw r;
return r;
};
var inflt = function(e, n, t, r) {
var o = e.length, i = r ? r.length : 0;
if (!o || n.f && !n.l) return t || new a(0);
var s = !t;
var c = s || n.i != 2;
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
var p = n.f || 0, v = n.p || 0, g = n.b || 0, k = n.l, b = n.d, $ = n.m, x = n.n;
var O = o * 8;
do {
if (!k) {
p = bits(e, v, 1);
var z = bits(e, v + 1, 3);
v += 3;
if (!z) {
var M = shft(v) + 4, I = e[M - 4] | e[M - 3] << 8, S = M + I;
if (S > o) {
if (m) err(0);
break;
}
if (c) cbuf(g + I);
t.set(e.subarray(M, S), g);
n.b = g += I, n.p = v = S * 8, n.f = p;
continue;
} else if (z == 1) k = j, b = D, $ = 9, x = 5; else if (z == 2) {
var A = bits(e, v, 31) + 257, T = bits(e, v + 10, 15) + 4;
var N = A + bits(e, v + 5, 31) + 1;
v += 14;
var C = new a(N);
var R = new a(19);
for (var P = 0; P < T; ++P) R[d[P]] = bits(e, v + P * 3, 7);
v += T * 3;
var B = max(R), E = (1 << B) - 1;
var q = hMap(R, B, 1);
for (P = 0; P < N; ) {
var _ = q[bits(e, v, E)];
v += _ & 15;
M = _ >> 4;
if (M < 16) C[P++] = M; else {
var L = 0, F = 0;
if (M == 16) F = 3 + bits(e, v, 3), v += 2, L = C[P - 1]; else if (M == 17) F = 3 + bits(e, v, 7), 
v += 3; else if (M == 18) F = 11 + bits(e, v, 127), v += 7;
while (F--) C[P++] = L;
}
}
var K = C.subarray(0, A), H = C.subarray(A);
$ = max(K);
x = max(H);
k = hMap(K, $, 1);
b = hMap(H, x, 1);
} else err(1);
if (v > O) {
if (m) err(0);
break;
}
}
if (c) cbuf(g + 131072);
var U = (1 << $) - 1, W = (1 << x) - 1;
var J = v;
for (;;J = v) {
L = k[bits16(e, v) & U];
var Y = L >> 4;
v += L & 15;
if (v > O) {
if (m) err(0);
break;
}
if (!L) err(2);
if (Y < 256) t[g++] = Y; else if (Y == 256) {
J = v, k = null;
break;
} else {
var V = Y - 254;
if (Y > 264) {
P = Y - 257;
var G = l[P];
V = bits(e, v, (1 << G) - 1) + f[P];
v += G;
}
var Z = b[bits16(e, v) & W], X = Z >> 4;
if (!Z) err(3);
v += Z & 15;
H = h[X];
if (X > 3) {
G = u[X];
H += bits16(e, v) & (1 << G) - 1, v += G;
}
if (v > O) {
if (m) err(0);
break;
}
if (c) cbuf(g + 131072);
var Q = g + V;
if (g < H) {
var ee = i - H, ne = Math.min(H, Q);
if (ee + g < 0) err(3);
for (;g < ne; ++g) t[g] = r[ee + g];
}
for (;g < Q; ++g) t[g] = t[g - H];
}
}
n.l = k, n.p = J, n.b = g, n.f = p;
if (k) p = 1, n.m = $, n.d = b, n.n = x;
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
var u = t[0], d = t[1], c = 0, f = 1, m = 2;
t[0] = {
s: -1,
f: u.f + d.f,
l: u,
r: d
};
while (f != o - 1) {
u = t[t[c].f < t[m].f ? c++ : m++];
d = t[c != f && t[c].f < t[m].f ? c++ : m++];
t[f++] = {
s: -1,
f: u.f + d.f,
l: u,
r: d
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
var x = s[r].s;
if (h[x] < n) g -= 1 << n - h[x]++ - 1; else ++r;
}
for (;r >= 0 && g; --r) {
var O = s[r].s;
if (h[O] == n) {
--h[O];
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
var wblk = function(e, n, t, r, o, a, s, c, f, m, p) {
wbits(n, p++, t);
++o[256];
var h = hTree(o, 15), v = h.t, g = h.l;
var k = hTree(a, 15), b = k.t, j = k.l;
var D = lc(v), M = D.c, I = D.n;
var S = lc(b), A = S.c, T = S.n;
var N = new i(19);
for (var C = 0; C < M.length; ++C) ++N[M[C] & 31];
for (C = 0; C < A.length; ++C) ++N[A[C] & 31];
var R = hTree(N, 7), P = R.t, B = R.l;
var E = 19;
for (;E > 4 && !P[d[E - 1]]; --E) ;
var q = m + 5 << 3;
var _ = clen(o, $) + clen(a, x) + s;
var L = clen(o, v) + clen(a, b) + s + 14 + 3 * E + clen(N, P) + 2 * N[16] + 3 * N[17] + 7 * N[18];
if (f >= 0 && q <= _ && q <= L) return wfblk(n, p, e.subarray(f, f + m));
var F, K, H, U;
wbits(n, p, 1 + (L < _)), p += 2;
if (L < _) {
F = hMap(v, g, 0), K = v, H = hMap(b, j, 0), U = b;
var W = hMap(P, B, 0);
wbits(n, p, I - 257);
wbits(n, p + 5, T - 1);
wbits(n, p + 10, E - 4);
p += 14;
for (C = 0; C < E; ++C) wbits(n, p + 3 * C, P[d[C]]);
p += 3 * E;
var J = [ M, A ];
for (var Y = 0; Y < 2; ++Y) {
var V = J[Y];
for (C = 0; C < V.length; ++C) {
var G = V[C] & 31;
wbits(n, p, W[G]), p += P[G];
if (G > 15) wbits(n, p, V[C] >> 5 & 127), p += V[C] >> 12;
}
}
} else F = O, K = $, H = z, U = x;
for (C = 0; C < c; ++C) {
var Z = r[C];
if (Z > 255) {
G = Z >> 18 & 31;
wbits16(n, p, F[G + 257]), p += K[G + 257];
if (G > 7) wbits(n, p, Z >> 23 & 31), p += l[G];
var X = Z & 31;
wbits16(n, p, H[X]), p += U[X];
if (X > 3) wbits16(n, p, Z >> 5 & 8191), p += u[X];
} else wbits16(n, p, F[Z]), p += K[Z];
}
wbits16(n, p, F[256]);
return p + K[256];
};
var I = new s([ 65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632 ]);
var S = new a(0);
var dflt = function(e, n, t, r, o, d) {
var c = d.z || e.length;
var f = new a(r + c + 5 * (1 + Math.ceil(c / 7e3)) + o);
var p = f.subarray(r, f.length - o);
var h = d.l;
var g = (d.r || 0) & 7;
if (n) {
if (g) p[0] = d.r >> 3;
var k = I[n - 1];
var b = k >> 13, $ = k & 8191;
var x = (1 << t) - 1;
var O = d.p || new i(32768), j = d.h || new i(x + 1);
var z = Math.ceil(t / 3), D = 2 * z;
var hsh = function(n) {
return (e[n] ^ e[n + 1] << z ^ e[n + 2] << D) & x;
};
var M = new s(25e3);
var S = new i(288), A = new i(32);
var T = 0, N = 0, C = d.i || 0, R = 0, P = d.w || 0, B = 0;
for (;C + 2 < c; ++C) {
var E = hsh(C);
var q = C & 32767, _ = j[E];
O[q] = _;
j[E] = q;
if (P <= C) {
var L = c - C;
if ((T > 7e3 || R > 24576) && (L > 423 || !h)) {
g = wblk(e, p, 0, M, S, A, N, R, B, C - B, g);
R = T = N = 0, B = C;
for (var F = 0; F < 286; ++F) S[F] = 0;
for (F = 0; F < 30; ++F) A[F] = 0;
}
var K = 2, H = 0, U = $, W = q - _ & 32767;
if (L > 2 && E == hsh(C - W)) {
var J = Math.min(b, L) - 1;
var Y = Math.min(32767, C);
var V = Math.min(258, L);
while (W <= Y && --U && q != _) {
if (e[C + K] == e[C + K - W]) {
var G = 0;
for (;G < V && e[C + G] == e[C + G - W]; ++G) ;
if (G > K) {
K = G, H = W;
if (G > J) break;
var Z = Math.min(W, G - 2);
var X = 0;
for (F = 0; F < Z; ++F) {
var Q = C - W + F & 32767;
var ee = O[Q];
var ne = Q - ee & 32767;
if (ne > X) X = ne, _ = Q;
}
}
}
q = _, _ = O[q];
W += q - _ & 32767;
}
}
if (H) {
M[R++] = 268435456 | m[K] << 18 | v[H];
var te = m[K] & 31, re = v[H] & 31;
N += l[te] + u[re];
++S[257 + te];
++A[re];
P = C + K;
++T;
} else {
M[R++] = e[C];
++S[e[C]];
}
}
}
for (C = Math.max(C, P); C < c; ++C) {
M[R++] = e[C];
++S[e[C]];
}
g = wblk(e, p, h, M, S, A, N, R, B, C - B, g);
if (!h) {
d.r = g & 7 | p[g / 8 | 0] << 3;
g -= 7;
d.h = j, d.p = O, d.i = C, d.w = P;
}
} else {
for (C = d.w || 0; C < c + h; C += 65535) {
var oe = C + 65535;
if (oe >= c) {
p[g / 8 | 0] = h;
oe = c;
}
g = wfblk(p, g + 1, e.subarray(C, oe));
}
d.i = c;
}
return slc(f, 0, r + shft(g) + o);
};
var A = function() {
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
for (var r = 0; r < n.length; ++r) t = A[t & 255 ^ n[r]] ^ t >>> 8;
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
var T = typeof TextEncoder != "undefined" && new TextEncoder;
var N = typeof TextDecoder != "undefined" && new TextDecoder;
try {
N.decode(S, {
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
if (T) return T.encode(e);
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
} else if (N) return N.decode(e); else {
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
var s = z64hs(e, i, o, t, b4(e, n + 20), b4(e, n + 24), b4(e, n + 42)), l = s[0], u = s[1], d = s[2];
return [ b2(e, n + 10), l, u, a, i + o + b2(e, n + 32), d ];
};
var z64hs = function(e, n, t, r, o, a, i) {
var s = o == 4294967295, l = a == 4294967295, u = i == 4294967295, d = n + t;
var c = s + l + u;
if (r && c) {
for (;n + 4 < d; n += 4 + b2(e, n + 2)) if (b2(e, n) == 1) return [ s ? b8(e, n + 4 + 8 * l) : o, l ? b8(e, n + 4) : a, u ? b8(e, n + 4 + 8 * (l + s)) : i, 1 ];
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
var l = r.length, u = t.extra, d = s && s.length;
var c = exfl(u);
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
wbytes(e, n + 14, c), n += 16;
if (i != null) {
wbytes(e, n, d);
wbytes(e, n + 6, t.attrs);
wbytes(e, n + 10, i), n += 14;
}
e.set(r, n);
n += l;
if (c) for (var p in u) {
var h = u[p], v = h.length;
wbytes(e, n, +p);
wbytes(e, n + 2, v);
e.set(h, n + 4), n += 4 + v;
}
if (d) e.set(s, n), n += d;
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
var l = t[s], u = l[0], d = l[1];
var c = d.level == 0 ? 0 : 8;
var f = strToU8(s), m = f.length;
var p = d.comment, h = p && strToU8(p), v = h && h.length;
var g = exfl(d.extra);
if (m > 65535) err(11);
var k = c ? deflateSync(u, d) : u, b = k.length;
var $ = crc();
$.p(u);
r.push(mrg(d, {
size: u.length,
crc: $.d(),
c: k,
f,
m: h,
u: m != s.length || h && p.length != v,
o,
compression: c
}));
o += 30 + m + g + b;
i += 76 + 2 * (m + g) + (v || 0) + b;
}
var x = new a(i + 22), O = o, j = i - o;
for (var z = 0; z < r.length; ++z) {
f = r[z];
wzh(x, f.o, f, f.f, f.u, f.c.length);
var D = 30 + f.f.length + exfl(f.extra);
x.set(f.c, f.o + D);
wzh(x, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + D + (f.m ? f.m.length : 0);
}
wzf(x, o, r.length, j, O);
return x;
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
for (var d = 0; d < o; ++d) {
var c = zh(e, i, s), f = c[0], m = c[1], p = c[2], h = c[3], v = c[4], g = c[5], k = slzh(e, g);
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
4979: ((e, n, t) => {
t.r(n);
t.d(n, {
portfolio: () => portfolio
});
var r = t(9339);
var o = t(8480);
var a = t(2921);
var i = t(6252);
var s = t(7903);
var l = t(6829);
var u = t(1042);
var d = t(4770);
var c = t(5630);
var f = t(2370);
var m = t(6791);
var p = t(3193);
const h = 100;
const v = {
owner: "",
name: "",
id: null
};
async function portfolio(e) {
const {inputs: n} = e;
const t = n.language ?? "en";
return (0, l.Yp)(e, async e => {
const {client: n} = e;
n.begin();
const l = await (0, c.houseOf)(new d.q(n, v), {
repository: e.fullName,
id: e.id ?? 0
});
if (!l.ok) return (0, u.jU)(l.problem, t);
const g = l.value.organisation.solutions.map(({repository: e, id: n}) => (0, r.Sz)(e, n));
const k = new Map([ [ e.id ?? 0, Promise.resolve(l) ] ]);
const b = await (0, f.t)(n.solutions, g, k);
const $ = await (0, p.I)(e);
if (!$.known) return (0, u.jU)($.problem, t);
const x = (0, o.u)(b, $.value);
const O = x.solutions.every(({isRead: e}) => e);
return {
exitCode: O ? 0 : 1,
outputs: {},
log: (0, m.O)("text", x, t, h),
summary: (0, s.c)(x, (0, a.w)(t)),
annotations: [],
report: (0, i.OF)(x, t),
beside: {
"ezdrav-portfolio.html": (0, m.O)("html", x, t, h),
"ezdrav-portfolio.ics": (0, m.O)("ics", x, t, h)
}
};
});
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
var u = t(4906);
var d = t(5425);
var c = t(813);
var f = t(9845);
var m = t(7598);
var p = t(8799);
var h = t(9466);
var v = t(3087);
var g = t(6346);
var k = t(4946);
var b = t(2489);
const $ = {
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
const a = (0, b.Y)(t.token);
if (a === null) return {
kind: "refused",
fault: "token.malformed"
};
const {index: i, issuer: s} = n;
if (s === null || !(0, l.isIssuer)(s, wordOf(a.body["iss"]))) return {
kind: "refused",
fault: "token.issuer"
};
if (a.body["aud"] !== (0, g.Ox)(r, o)) return {
kind: "refused",
fault: "token.audience"
};
const u = wordOf(a.header["kid"]);
const {keys: d, proof: c} = keysFor(u, n);
const f = await (0, k.j)(a, d);
if (f.kind === "bad") return {
kind: "refused",
fault: f.fault.code
};
if (f.kind === "unproven") return f;
const m = v.U.safeParse(a.body);
if (!m.success) return {
kind: "refused",
fault: "token.claims"
};
const p = m.data;
const $ = faultOf(o, p, i);
if ($ !== null) return {
kind: "refused",
fault: $
};
const {repository: x, job_workflow_ref: O, run_id: j, iat: z} = p;
const D = {
repository: x,
workflow: O,
run: j,
at: (0, h.B9)(z * 1e3),
keyId: u
};
const M = o["plan"] === i["plan-digest"];
return {
kind: "good",
by: D,
proof: c,
of: r,
said: o,
ofThisPlan: M
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
const o = r.length > 0 && r.every(e => $.thumbprints.includes(thumbprint(e)));
return {
keys: n,
proof: o ? "release" : null
};
}
function thumbprint({e, kty: n, n: t}) {
return (0, m.createHash)("sha256").update(String((0, p.A)({
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
const s = g.ev.find(e => e === a);
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
function isConfirmed({differences: e, faults: n}) {
return e.length === 0 && n.length === 0;
}
async function verifyDossier(e, n) {
const t = (0, f.WI)(e);
if (t.kind !== "read") return {
kind: "unreadable",
problem: {
why: t.kind
}
};
const {differences: r} = t;
const o = (0, u.fd)(u.jK, e.get(u.K$));
if (o === null) {
const n = [ {
code: "index-malformed",
path: u.K$
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
const d = new Set(l.filter(({signature: e}) => e.kind === "good").map(({path: e}) => e));
const c = [ ...e.keys() ].filter(e => e !== i.e0 && !d.has(e));
const {gone: m} = o;
const p = {
verdicts: s,
signatures: l,
unsigned: c.toSorted(),
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
const t = e.get(u.VI);
const r = t === void 0 ? null : (0, s.I)(u.VI, t);
const o = r?.ok === true ? {
intervention: r.value,
planDigest: r.planDigest
} : r?.plan ?? null;
if (o === null) return [ {
code: "plan-malformed",
path: u.VI
} ];
const a = o.intervention.id === n.intervention && o.planDigest === n["plan-digest"];
return a ? [] : [ {
code: "plan-other",
path: u.VI
} ];
}
function judgedAgain(e, n, t) {
const r = [ ...e.keys() ].filter(e => e.startsWith(u.qI)).toSorted();
if (r.length === 0) t.push({
code: "verdict-missing",
path: u.qI
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
const f = s.intervention?.id === n.intervention && s.intervention.planDigest === n["plan-digest"] && l.repository?.toLowerCase() === n.repository.toLowerCase();
if (!f) t.push({
code: "verdict-other",
path: r
});
if (!i) t.push({
code: "verdict-differs",
path: r
});
t.push(...(0, d.ru)(e, n.gone, a));
return [ {
path: r,
said: s,
versions: u,
same: i
} ];
});
}
async function signaturesIn(e, n, t, r) {
const o = (0, u.fd)(u.TE, e.get(u.iu));
if (o === null && e.has(u.iu)) r.push({
code: "keys-malformed",
path: u.iu
});
const a = o?.keys ?? [];
const i = (0, l.issuerOf)(n.server);
const s = [];
for (const o of [ ...e.keys() ].filter(e => e.startsWith(u.g6)).toSorted()) {
const l = (0, u.fd)(u.WC, e.get(o));
if (l === null) {
r.push({
code: "record-malformed",
path: o
});
continue;
}
const d = await fileSignature(l, {
index: n,
issuer: i,
within: a,
proven: t
});
if (d === null) continue;
s.push({
path: o,
signature: d
});
const c = faultCode(d);
if (c !== null) r.push({
code: c,
path: o
});
}
const d = s.some(({signature: e}) => e.kind === "good" && e.ofThisPlan);
if (!d) r.push({
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
var x = t(7173);
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
const a = `sha256:${(0, m.createHash)("sha256").update(o.messageId).digest("hex")}`;
const i = t.flatMap(({path: e, signature: n}) => n.kind === "good" && (n.of === "approval" || n.of === "rejection") && n.said["message-id"] === a ? [ {
path: e,
of: n.of,
said: n.said
} ] : []);
const [s] = i;
if (s === void 0) return other("mail-unknown");
const l = i.find(e => isOf(o, e));
if (l === void 0) return other("mail-changed", s.path);
const {path: u, of: d, said: c} = l;
const {approver: f, domain: p} = c;
const v = (0, h.B9)(Date.parse(String(c["date"])));
return {
kind: "same",
path: u,
answer: d,
approver: String(f),
domain: String(p),
date: v
};
}
function isOf(e, {of: n, said: t}) {
return e.answer.kind === n && e.answer.plan === t["plan"] && e.signatures.some(n => n.domain === t["domain"] && n.selector === t["selector"] && (0, 
x.H)(e.fields, n) === t["headers"]);
}
var j = t(5014);
var z = t(8432);
var D = t(7674);
var M = t(7273);
var I = t(4391);
var S = t(2921);
var A = t(3475);
var T = t(1351);
var N = t(8595);
function verificationText(e, n, t) {
const r = (0, S.w)(t);
const o = r.dossier;
const {about: a, differences: i, faults: s, verdicts: l, signatures: u, unsigned: d, gone: c} = e;
const f = a === null ? [] : [ (0, N.Bq)(o.head, {
id: (0, I.RK)(a.intervention),
repository: (0, I.RK)(a.repository),
digest: a["plan-digest"]
}) ];
const m = [ ...i.map(e => coded(e.kind, e.kind === "swapped" ? (0, N.Bq)(o.swapped, {
path: (0, I.RK)(e.path),
other: (0, I.RK)(e.with)
}) : (0, N.Bq)(o.differences[e.kind], {
path: (0, I.RK)(e.path)
}))), ...s.map(({code: e, path: n}) => coded(e, (0, N.Bq)(o.faults[e], {
path: (0, I.RK)(n)
}))), ...n?.kind === "other" ? mismatch(n, t) : [] ];
return [ m.length === 0 ? o.intact : o.broken, ...f, ...n?.kind === "same" ? [ sameMail(n, t) ] : [], ...listed(o.wrong, m), ...s.some(({code: e}) => C.has(e)) ? [ "", keysKnown($.asOf, t) ] : [], ...listed(o.judged, l.map(({path: e, said: n, versions: r, same: a}) => {
const i = momentOf(n.evaluatedAt, t);
const s = n.reasonCodes.map(I.RK).join(", ");
const l = `${decisionOf(n.decision, t)}${s === "" ? "" : ` (${s})`}`;
return o.judgedOne((0, I.RK)(e), l, i, (0, I.RK)(r.product), a);
})), ...listed(o.signed, u.map(({path: e, signature: n}) => `${(0, I.RK)(e)}: ${signatureLine(n, t)}`)), ...listed(o.unsigned, d.map(I.RK)), ...d.length === 0 ? [] : [ o.unsignedMeans ], ...listed(o.gone, (0, 
T.YH)(c, t)), "" ].join("\n");
}
const C = new Set([ "key-unproven", "key-not-proven" ]);
function keysKnown(e, n) {
const {dossier: t, moments: r} = (0, S.w)(n);
const o = (0, D._)(e ?? "");
return (0, N.Bq)(t.keysKnown, {
day: o === null ? "" : r.date(o)
});
}
function coded(e, n) {
return `${n} [${e}]`;
}
function mismatch({code: e, path: n, faults: t}, r) {
const o = (0, S.w)(r);
return [ coded(e, (0, N.Bq)(o.dossier.mail[e], {
path: (0, I.RK)(n ?? "")
})), ...t.map(e => `  ${e.code}${e.value === void 0 ? "" : `: ${(0, I.RK)(e.value)}`}`) ];
}
function sameMail({path: e, answer: n, approver: t, domain: r, date: o}, a) {
const i = (0, S.w)(a);
return (0, N.Bq)(i.dossier.mail.same[n], {
path: (0, I.RK)(e),
who: `${(0, I.RK)(t)} (${(0, I.RK)(r)})`,
when: i.moments.stamp(o)
});
}
function listed(e, n) {
return n.length === 0 ? [] : [ "", e, ...n.map(e => `  ${e}`) ];
}
const R = 864e13;
function momentOf(e, n) {
if (e === null || Math.abs(e) > R) return "–";
return (0, S.w)(n).moments.stamp((0, h.B9)(e));
}
function decisionOf(e, n) {
const {decisions: t} = (0, S.w)(n);
const r = P.find(n => n === e);
return r === void 0 ? (0, I.RK)(e) : t[r];
}
const P = [ "allow", "allow-urgent", "deny", "unverifiable", "invalid", "error" ];
function signatureLine(e, n) {
const {dossier: t, moments: r} = (0, S.w)(n);
switch (e.kind) {
case "refused":
return (0, N.Bq)(t.signature.refused, {
code: e.fault
});

case "unproven":
return (0, N.Bq)(t.signature.unproven, {
key: (0, I.RK)(e.keyId)
});

case "good":
{
const {by: n, proof: o, of: a, ofThisPlan: i} = e;
const s = (0, N.Bq)(t.signature.by, {
kind: t.statements[a],
workflow: (0, I.RK)(n.workflow),
run: (0, I.RK)(n.run),
when: r.stamp(n.at)
});
const l = i ? "" : ` ${t.signature.otherPlan}`;
return `${s} ${t.signature.proof[o ?? "none"]}${l}`;
}
}
}
function unreadableText(e, n) {
const t = (0, S.w)(n).dossier.unreadable[e.why];
return coded(e.why, (0, N.ec)(t, e, I.RK));
}
function verificationJson(e, n, t) {
const {about: r, differences: o, faults: a, verdicts: i, signatures: s, unsigned: l, gone: u} = e;
return {
schema: 1,
holds: isConfirmed(e) && n?.kind !== "other",
intervention: r?.intervention ?? null,
"plan-digest": r?.["plan-digest"] ?? null,
repository: r?.repository ?? null,
differences: o,
faults: a,
verdicts: i.map(({path: e, said: n, versions: r, same: o}) => ({
path: e,
decision: n.decision,
"reason-codes": n.reasonCodes,
reasons: (0, A.e2)(n.reasonCodes.filter(M.O8), t),
same: o,
versions: r
})),
signatures: s.map(({path: e, signature: n}) => ({
path: e,
...signatureJson(n)
})),
unsigned: l,
gone: (0, T.e_)(u, t),
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
at: (0, h.tK)(n.at),
"key-id": n.keyId
};
}
function mailJson(e) {
return e.kind === "same" ? {
...e,
date: (0, h.tK)(e.date)
} : e;
}
var B = t(5615);
var E = t(3707);
var q = t(596);
var _ = t(3201);
var L = t(4303);
var F = t(6829);
async function verify(e) {
const [n] = e.positionals;
if (n === void 0) throw new L.eb({
kind: "which",
option: "FOLDER|ZIP",
expected: [ "dossier.zip" ]
});
const t = (0, L._9)(e, void 0);
const r = (0, L.Yq)(e, "format", [ "text", "json" ]) === "json";
const o = e.options["online"] === true;
const a = (0, L.vU)(e, "keys", /./, "keys.json");
if (o && a !== void 0) throw new L.eb({
kind: "needless-value",
option: "online"
});
const i = filesAt(n);
if (!i.ok) return refused(i.problem, t, r);
const s = o ? await askedKeys() : a === void 0 ? null : keysIn(a);
if (s === "none") return withoutKeys(t, r);
const l = (0, L.vU)(e, "mail", /./, "FILE.eml");
const u = l === void 0 ? null : (0, E.i)(l, _.O2 + 4);
if (l !== void 0 && u === null) throw new L.eb({
kind: "unreadable",
value: l,
why: "other"
});
const d = await verifyDossier(i.value, s);
if (d.kind === "unreadable") return refused(d.problem, t, r);
const {verification: c} = d;
const {about: f, signatures: m} = c;
const p = u === null || f === null ? null : matchMail(u, f, m);
const h = isConfirmed(c) && p?.kind !== "other" ? 0 : 1;
if (r) return {
text: JSON.stringify(verificationJson(c, p, t), null, 2),
exitCode: h
};
const v = o ? `${(0, S.w)(t).dossier.askingKeys}\n\n` : "";
return {
text: `${v}${verificationText(c, p, t)}`,
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
const n = (0, B.Mk)(e, {
files: i.ex,
bytes: i.C9
});
switch (n.kind) {
case "none":
throw new L.eb({
kind: "unreadable",
value: e,
why: "other"
});

case "zip":
return (0, j.K)(n.bytes);

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
const K = o.lqM(o.YjP());
const H = o.Ikc({
keys: o.YOg(o.Ikc({
kid: o.YjP(),
kty: o.YjP(),
alg: K,
use: K,
n: K,
e: K
}))
});
function keysIn(e) {
let n;
try {
n = JSON.parse((0, r.readFileSync)(e, "utf8"));
} catch {
throw new L.eb({
kind: "unreadable",
value: e,
why: "other"
});
}
const t = a.xL(H, n);
if (!t.success) throw (0, L.tm)("keys", e, [ '{ "keys": [ … ] }' ]);
return {
from: "file",
keys: t.data.keys
};
}
async function askedKeys() {
const e = (0, q.W)(process.env);
const n = (0, l.issuerOf)(e.server);
if (n === null) return "none";
const t = (0, F.Fw)(e, "");
try {
t.begin();
const e = await (0, z.readIssuerKeys)(t, n);
return e.ok ? {
from: "online",
keys: e.value
} : "none";
} finally {
t.close();
}
}
}),
5615: ((e, n, t) => {
t.d(n, {
CI: () => writeFolder,
Mk: () => readNamed,
S0: () => writeNewFile,
SB: () => listNamed
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
const d = t.name === "" ? u : `${t.name}/${u}`;
const c = (0, r.lstatSync)((0, o.join)(e, d));
if (c.isDirectory() && t.depth < a) {
l.push({
name: d,
depth: t.depth + 1
});
continue;
}
if (!c.isFile()) return {
kind: "not-a-file",
path: d
};
s += c.size;
if (s > n.bytes) return {
kind: "too-large"
};
if (i.size === n.files) return {
kind: "too-many-files"
};
i.set(d, new Uint8Array((0, r.readFileSync)((0, o.join)(e, d))));
}
return {
kind: "folder",
files: i
};
}
function listNamed(e) {
const n = (0, r.lstatSync)(e, {
throwIfNoEntry: false
});
return n?.isDirectory() === true ? (0, r.readdirSync)(e).toSorted() : null;
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
M: () => signedText,
Y: () => signedFields
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
const [l, u] = o;
if (l === void 0) return "key.malformed";
if (u !== void 0) return "key.several";
const {tags: d, written: c} = l;
if (c === "") return "key.revoked";
const f = list(d, "t");
if (f.includes("y")) return "key.test";
const [m] = n.split("-");
const p = (d.get("k") ?? "rsa") === m && (!d.has("h") || list(d, "h").includes("sha256")) && (!d.has("s") || list(d, "s").some(e => e === "*" || e === "email")) && (t || !f.includes("s"));
if (!p) return "key.not-for-this";
const h = (0, a.j)(c);
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
const u = 600;
function verifiedHeaders(e, n, t, o) {
const {algorithm: a, bytes: i, domain: s, selector: l, names: d} = n;
const c = signingKey(t, a, n.agentDomain === s);
if (typeof c === "string") return c;
const f = signedBytes(e, n);
const m = (0, r.createHash)("sha256").update(f).digest();
const p = a === "rsa-sha256" ? (0, r.verify)("sha256", f, c.key, i) : (0, r.verify)(null, m, c.key, i);
if (!p) return "signature.wrong";
const h = o / 1e3;
if (n.ends !== null && n.ends < h) return "signature.over";
if (n.made !== null && n.made > h + u) return "signature.in-future";
return {
domain: s,
selector: l,
keyHash: c.hash,
headersDigest: headersDigest(e, n),
names: new Set(d)
};
}
function headersDigest(e, n) {
return `sha256:${(0, r.createHash)("sha256").update(signedBytes(e, n)).digest("hex")}`;
}
function signedBytes(e, {names: n, field: t, form: r}) {
return Buffer.from((0, o.M)(e, n, t, r), "latin1");
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
const u = l.slice(l.lastIndexOf("@") + 1).toLowerCase();
const d = (0, r.j)(n.get("b") ?? "");
const [c = "simple", f = "simple"] = n.get("c")?.toLowerCase().split("/") ?? [];
const m = secondsOf(n.get("t"));
const p = secondsOf(n.get("x"));
const h = (n.get("h") ?? "").split(":").map(e => e.trim().toLowerCase());
const v = d !== null && (0, r.j)(n.get("bh") ?? "") !== null && o.test(i) && a.test(s) && l.includes("@") && (u === i || u.endsWith(`.${i}`)) && h.every(e => /^[!-9;-~]+$/.test(e)) && h.includes("from") && isForm(f) && m !== "malformed" && p !== "malformed" && (m === null || p === null || m < p) && /^\d{0,76}$/.test(n.get("l") ?? "") && (n.get("q") ?? "dns/txt").split(":").some(e => e.trim() === "dns/txt");
if (!v || !isForm(c)) return "signature.malformed";
return {
field: e,
algorithm: t,
bytes: d,
domain: i,
selector: s,
names: h,
form: c,
agentDomain: u,
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
const [, t = "", r = "", o = "", a = "", u = "", d = "0"] = n;
const [, , , , , , , c = "+", f = "0", m = "0"] = n;
const p = s.indexOf(r.toLowerCase());
const [h, v, g] = [ Number(a), Number(u), Number(d) ];
if (p < 0 || h > 23 || v > 59 || g > 60) return null;
const k = Date.UTC(Number(o), p, Number(t), h, v, g);
if (new Date(Date.UTC(Number(o), p, Number(t))).getUTCDate() !== Number(t)) return null;
const b = (Number(f) * 60 + Number(m)) * 6e4;
return (0, i.B9)(c === "-" ? k + b : k - b);
}
var u = t(3201);
const d = /^([\w.!#$%&'*+/=?^`{|}~-]+)@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+)$/i;
function mailboxOf(e) {
const n = withoutWords(e);
if (n === null) return "mail.from-malformed";
if (/[,;]/.test(n) || /:/.test(n)) return "mail.from-several";
const t = n.match(/[<>]/g) ?? [];
const r = t.length === 0 ? n : /^[^<>]*<([^<>]*)>\s*$/.exec(n)?.[1] ?? "";
const [, o, a] = d.exec(r.trim()) ?? [];
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
var c = t(1959);
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
if (n === void 0) return (0, c.k)("subject.not-ascii");
const [, t, r, o] = p.exec(n) ?? [];
if (r !== void 0 && isDigest(o)) return {
kind: t === "ODOBRENO" ? "approval" : "rejection",
intervention: r,
plan: o
};
const [, a = "", i = ""] = h.exec(n) ?? [];
const s = `${a}${i}`.trim().slice(0, 60);
if (s !== "") return (0, c.k)("subject.tagged", s);
return (0, c.k)(v.test(n) ? "subject.altered" : "subject.no-answer");
}
function isDigest(e) {
return e !== void 0;
}
const g = [ "from", "subject", "date", "message-id" ];
const k = 12;
function readAnswerMail(e) {
const n = (0, u.jB)(e);
if (!n.ok) return {
ok: false,
faults: [ (0, c.k)(n.fault) ]
};
const {fields: t} = n;
const r = [];
const once = e => {
const [n, o] = t.filter(n => n.name === e);
if (n === void 0) r.push((0, c.k)("mail.field-missing", e));
if (o !== void 0) r.push((0, c.k)("mail.field-twice", e));
return n === void 0 ? "" : (0, u.ai)(n.value);
};
const [o, a, i, s] = [ once("from"), once("subject"), once("date"), once("message-id") ];
if (r.length > 0) return {
ok: false,
faults: r
};
const l = mailboxOf(o);
const d = mailDate(i);
const f = answerIn(a);
if (typeof l === "string") r.push((0, c.k)(l));
if (d === null) r.push((0, c.k)("mail.date-malformed"));
if (!/^<[^<>\s]{1,500}>$/.test(s)) r.push((0, c.k)("mail.message-id-malformed"));
if ("code" in f) r.push(f);
const m = t.filter(({name: e}) => e === "dkim-signature").map(readSignature);
if (m.length > k) r.push((0, c.k)("signature.too-many"));
if (r.length > 0 || typeof l === "string" || d === null || "code" in f) return {
ok: false,
faults: r
};
const p = m.filter(e => typeof e !== "string");
const h = m.filter(e => typeof e === "string").map(e => (0, c.k)(e));
return {
ok: true,
mail: {
fields: t,
answer: f,
from: l,
date: d,
messageId: s,
signatures: p,
unreadable: h
}
};
}
}),
4067: ((e, n, t) => {
t.d(n, {
DS: () => casesOf,
Et: () => momentOf,
Gi: () => isUrgent,
Jc: () => downtimes,
cu: () => carriedOutOf
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
}),
945: ((e, n, t) => {
t.d(n, {
h: () => figuresOf
});
var r = t(7209);
var o = t(4067);
var a = t(9466);
var i = t(7988);
var s = t(1431);
var l = t(4239);
var u = t(7556);
function ofGrade({cases: e, witnessed: n}, t) {
const r = e.flatMap(e => (0, u.bC)(e, n.decisions)?.approvals ?? []);
return (0, l.uM)(r.filter(e => e === t).length, r.length);
}
function keptOf({witnessed: e, span: n}) {
return e.decisions.filter(({at: e}) => e !== null && (0, i.S1)(e, n));
}
function refusedOf(e) {
return keptOf(e).filter(({allowed: e}) => !e);
}
var d = t(3367);
function leaversOf({solutions: e, span: n, now: t}) {
return e.flatMap(e => (e.roster?.staff ?? []).flatMap(r => {
const o = (0, d.XL)(r);
if (o === null || o > t || !(0, i.S1)(o, n)) return [];
const s = r.revocation?.confirmed;
const l = s === void 0 ? null : Math.max(0, s - o) / a.dp;
return [ {
ref: r.ref,
solution: e,
hours: l
} ];
}));
}
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
id: "rolled-back",
unit: "interventions",
of: ({carriedOut: e}) => (0, l.uM)(e.filter(isRolledBack).length, e.length)
}, {
id: "failed",
unit: "interventions",
of: ({cases: e, witnessed: n}) => {
const t = e.map(e => (0, u.z6)(e, n.runs)).filter(e => e !== void 0 && e !== "cancelled");
return (0, l.uM)(t.filter(e => e === "failed").length, t.length);
}
}, {
id: "deployment-frequency",
unit: "interventions",
dora: true,
of: ({carriedOut: e, span: n}) => (0, l.TS)(e.length, (0, i.Dx)(n))
}, {
id: "change-failure-rate",
unit: "interventions",
dora: true,
of: ({carriedOut: e, witnessed: n}) => {
const t = e.filter(e => {
const t = (0, u.z6)(e, n.runs);
return isRolledBack(e) || t === "rolled-back" || t === "failed";
});
return (0, l.uM)(t.length, e.length);
}
}, {
id: "rework-rate",
unit: "interventions",
dora: true,
of: ({carriedOut: e}) => (0, l.uM)(e.filter(o.Gi).length, e.length)
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
return (0, o.Gi)(e) || n === void 0 ? [] : [ n > e.intervention.schedule.end ];
});
return (0, l.uM)(n.filter(e => e).length, n.length);
}
}, {
id: "downtime-planned",
unit: "minutes",
of: ({carriedOut: e}) => (0, l.X5)((0, o.Jc)(e).map(({planned: e}) => e))
}, {
id: "downtime-actual",
unit: "minutes",
of: ({carriedOut: e}) => (0, l.X5)((0, o.Jc)(e).map(({actual: e}) => e))
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
id: "approvals-verified",
unit: "approvals",
of: e => ofGrade(e, "verified")
}, {
id: "approvals-vouched",
unit: "approvals",
of: e => ofGrade(e, "vouched")
}, {
id: "approvals-recorded",
unit: "approvals",
of: e => ofGrade(e, "recorded")
}, {
id: "refused",
unit: "decisions",
of: e => (0, l.uM)(refusedOf(e).length, keptOf(e).length)
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
return (t - n) / a.pY;
}
function workingDaysAhead({intervention: e, solution: n}) {
const {announcement: t, schedule: r, urgent: o} = e;
if (t === void 0 || o !== void 0) return null;
const {reading: a, extra: i} = n;
const l = (0, s.Gx)({
announced: t["sent-at"],
start: r.start,
reading: a,
extra: i
});
return l.known ? l.workingDays : null;
}
function approvalHours({cases: e}, n) {
return (0, l.JZ)(e.flatMap(({intervention: {announcement: e, approvals: t}}) => {
const r = t?.[n];
if (e === void 0 || r === void 0) return [];
return Math.max(0, r.at - e["sent-at"]) / a.dp;
}));
}
const f = 744 * a.dp;
function figureRemarks(e, n, t, r, a) {
return [ ...e.flatMap(({label: e, unreadable: n}) => n.map(n => ({
kind: "unreadable",
solution: e,
path: n
}))), ...sameNames(e), ...n.filter(e => lacksOutcome(e, a)).map(e => remark("no-outcome", e)), ...t.flatMap(e => {
const {"started-at": n, "ended-at": t} = e.outcome;
if (n === void 0 || t === void 0) return [ remark("no-times", e) ];
if (t < n) return [ remark("ends-before-start", e) ];
const r = t <= e.intervention.schedule.start && !(0, o.Gi)(e);
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
i.S1)((0, o.Et)(e), n) || (0, i.S1)(e.schedule.start, n)).filter(isFarApart).map(({id: n}) => ({
kind: "far-apart",
solution: e,
id: n
})));
}
function isFarApart(e) {
const {outcome: n, schedule: t} = e;
const r = (0, o.Et)(e);
const a = n?.["ended-at"] ?? r;
return Math.abs(r - t.start) > f || Math.abs(a - r) > f;
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
const a = r.filter((e, n) => r.indexOf(e) !== n);
const i = t.filter(n => n.solution === e && !(0, o.Gi)(n) && !isFarApart(n.intervention));
const s = i.flatMap((e, n) => {
const t = i.slice(0, n).findLast(n => endOf(n) > e.at);
return t === void 0 ? [] : [ [ idOf(t), idOf(e) ] ];
});
return [ ...[ ...new Set(a) ].map(n => ({
kind: "same-id",
solution: e.label,
ids: [ n, n ]
})), ...s.map(n => ({
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
const m = {
decisions: [],
runs: [],
unreadable: []
};
function figuresOf(e, n, t, r) {
const a = (0, o.DS)(e, n);
const s = (0, o.cu)(a);
const l = r ?? m;
const u = {
cases: a,
carriedOut: s,
solutions: e,
span: n,
now: t,
witnessed: l
};
return {
span: n,
solutions: e.map(({label: e, name: n}) => ({
label: e,
name: n
})),
figures: c.map(({of: e, ...n}) => ({
...n,
value: e(u)
})),
months: (0, i.vo)(n).map(e => monthOf(e, u)),
refused: r === null ? null : refusedByCode(u),
remarks: [ ...l.unreadable.map(e => ({
kind: "unread-evidence",
...e
})), ...figureRemarks(e, a, s, n, t) ]
};
}
function refusedByCode(e) {
const n = refusedOf(e).flatMap(({reasonCodes: e}) => [ ...new Set(e) ]);
return [ ...new Set(n) ].map(e => ({
code: e,
decisions: n.filter(n => n === e).length
})).toSorted((e, n) => n.decisions - e.decisions || (e.code < n.code ? -1 : 1));
}
function monthOf(e, {carriedOut: n}) {
const t = n.filter(({at: n}) => (0, r.gD)(n).startsWith(e));
const a = (0, o.Jc)(t);
const i = t.filter(isRolledBack);
const s = t.filter(e => !isRolledBack(e));
return {
month: e,
planned: s.filter(e => !(0, o.Gi)(e)).length,
urgent: s.filter(o.Gi).length,
rolledBack: i.length,
downtimePlanned: a.reduce((e, {planned: n}) => e + n, 0),
downtimeActual: a.reduce((e, {actual: n}) => e + n, 0)
};
}
}),
7988: ((e, n, t) => {
t.d(n, {
Dx: () => lengthInDays,
S1: () => isIn,
ZG: () => lastMonth,
vo: () => monthsOf
});
var r = t(7209);
function lengthInDays({from: e, to: n}) {
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
7556: ((e, n, t) => {
t.d(n, {
bC: () => allowedLast,
bs: () => together,
z6: () => endingOf
});
function together(e) {
return {
decisions: once(e.flatMap(({decisions: e}) => e), ({hash: e}) => e),
runs: once(e.flatMap(({runs: e}) => e), ({about: e}) => JSON.stringify(e)),
unreadable: e.flatMap(({unreadable: e}) => e)
};
}
function once(e, n) {
return [ ...new Map(e.map(e => [ n(e), e ])).values() ];
}
function allowedLast(e, n) {
return n.filter(({allowed: n, about: t}) => n && isAbout(t, e)).toSorted((e, n) => Number(e.at) - Number(n.at)).at(-1);
}
function endingOf(e, n) {
return n.findLast(({about: n}) => isAbout(n, e))?.ending;
}
function isAbout(e, {intervention: n, planDigest: t}) {
return e?.interventionId === n.id && e.planDigest === t;
}
}),
3687: ((e, n, t) => {
t.d(n, {
O: () => decisionIn
});
var r = t(813);
var o = t(214);
function decisionIn(e) {
const n = (0, r.DL)(e);
if (n.kind !== "read" || !n.same) return null;
const {intervention: t, evaluatedAt: a, allowed: i, reasonCodes: s, rules: l} = n.again;
return {
hash: (0, o.Bj)(e),
about: t === null ? null : {
interventionId: t.id,
planDigest: t.planDigest
},
at: a,
allowed: i,
reasonCodes: s,
approvals: l.flatMap(({rule: e, outcome: n, evidence: t}) => e === "approval" && n === "pass" && t !== null ? [ t ] : [])
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
return s.test(e) || e === i.hq || e === i.is;
}
function keptSolution(e, n) {
const t = [];
const l = n.flatMap(({path: e, source: n}) => {
if (!s.test(e)) return [];
const o = (0, r.I)(e, n);
if (o.ok) return [ {
path: e,
intervention: o.value,
planDigest: o.planDigest
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
const u = read(i.hq, o.K);
const {calendar: d} = u ?? o.U;
return {
solution: {
label: e,
name: u?.name ?? null,
interventions: l,
roster: read(i.is, a.h),
unreadable: t,
reading: d["lead-time"],
extra: d["extra-non-working-days"]
},
language: u?.language
};
}
}),
8811: ((e, n, t) => {
t.d(n, {
PT: () => figuresText,
R4: () => figureParts,
t1: () => figuresMarkdown
});
var r = t(4239);
var o = t(1294);
var a = t(4057);
var i = t(2320);
var s = t(2638);
var l = t(4603);
function figuresText(e, n, t) {
const r = [ (0, o.R_)((0, l.Gg)(e, n)), ...figureParts(e, n) ];
return (0, i._)(r, n.language, {
columns: t
});
}
function figuresMarkdown(e, n) {
const t = [ (0, o.R_)((0, l.Gg)(e, n)), ...figureParts(e, n) ];
return (0, a.ob)(t, n.language, s.R);
}
function figureParts(e, n) {
const {refused: t, remarks: r, solutions: a} = e;
return [ (0, o.em)(`${n.solutions}: ${a.map(l.hO).join(", ")}`), {
kind: "table",
head: [ n.figure, n.value, n.definition ],
rows: e.figures.map(e => rowOf(e, n))
}, (0, o.em)(n.doraAbout), (0, o.em)(t === null ? n.notHeld : n.evidenceAbout), ...t === null ? [] : (0, 
o.uW)(n.refusedHead, refusals(t, n)), ...r.length === 0 ? [ (0, o.em)(n.nothing) ] : [], ...(0, 
o.uW)(n.remarks, (0, o.p_)(r.map(e => (0, l.yU)(e, n)))) ];
}
function rowOf({id: e, value: n, unit: t, dora: r}, o) {
const a = n.kind === "count" || n.kind === "share" || n.kind === "not-enough";
const i = a ? [] : [ o.from(o.moments.count(n.of, o.records)) ];
return {
cells: [ [ o.names[e], ...r === true ? [ o.dora ] : [] ], [ valueSaid(n, t, o), ...i ] ],
notes: [ o.definitions[e] ]
};
}
function valueSaid(e, n, t) {
const {moments: o, number: a} = t;
switch (e.kind) {
case "count":
return o.count(e.number, t.units[n]);

case "share":
return t.of(String(e.part), String(e.of), t.percent.format(e.part / e.of));

case "median":
case "total":
return Number.isInteger(e.number) ? o.count(e.number, t.units[n]) : `${a.format(e.number)} ${t.units[n].other}`;

case "rate":
return t.perWeek(a.format(e.perWeek));

case "not-enough":
return t.notEnough(String(e.of), String(r.TQ));
}
}
function refusals(e, n) {
if (e.length === 0) return [ (0, o.em)(n.noneRefused) ];
return (0, o.p_)(e.map(({code: e, decisions: t}) => {
const r = (0, l.ml)(e, n.language);
return {
kind: "finding",
says: [ n.moments.count(t, n.units.decisions) ],
remedies: [],
code: e,
...r !== null && {
page: r
}
};
}), "paragraphs");
}
}),
2479: ((e, n, t) => {
t.d(n, {
K: () => figuresJson,
V: () => figuresDocument
});
var r = t(4603);
function figuresJson(e, n) {
return `${JSON.stringify(figuresDocument(e, n), null, 2)}\n`;
}
function figuresDocument({span: e, solutions: n, figures: t, months: o, refused: a, remarks: i}, s) {
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
months: o.map(({rolledBack: e, downtimePlanned: n, downtimeActual: t, ...r}) => ({
...r,
"rolled-back": e,
"downtime-planned-minutes": n,
"downtime-actual-minutes": t
})),
refused: a?.map(({code: e, decisions: n}) => ({
code: e,
"help-url": (0, r.ml)(e, s),
decisions: n
})) ?? null,
remarks: i
};
}
}),
4603: ((e, n, t) => {
t.d(n, {
yU: () => figureRemarkSentence,
w_: () => figureWords,
ml: () => reasonPage,
hO: () => solutionName,
Gg: () => titleOf
});
var r = t(7273);
var o = t(4391);
var a = t(8595);
var i = t(3475);
var s = t(9354);
const l = new Intl.DateTimeFormat("en-GB", {
dateStyle: "medium",
timeZone: "UTC"
});
const u = {
language: "en",
moments: s.N,
day: e => l.format(Date.parse(e)),
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
notHeld: "The files do not hold the gate’s decisions or how runs ended. With --dossiers these are counted too.",
evidenceAbout: "Decisions are counted only if they were kept: close keeps those it is given, and the file ezdrav-verdict.json holds every one. Runs are counted if close recorded how they ended.",
refusedHead: "Refused, by reason",
noneRefused: "No kept decision of the period refused.",
code: "Reason",
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
"rolled-back": "Rolled back",
failed: "Run failed",
"change-failure-rate": "Change failure rate",
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
"approvals-verified": "Approvals on GitHub (verified)",
"approvals-vouched": "Approvals by signed mail (vouched)",
"approvals-recorded": "Approvals written down (recorded)",
refused: "Deployments refused",
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
"rolled-back": "Of the interventions carried out, those whose outcome is rolled-back.",
failed: "Of the interventions whose run is known, those whose run failed.",
"change-failure-rate": "Of the interventions carried out, those that were rolled back or whose run is known to have failed.",
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
"approvals-verified": "Of the approvals in the last decision that allowed each intervention, those GitHub recorded of an approver’s own account.",
"approvals-vouched": "Of the same approvals, those that the mail server of the approver’s organisation signed.",
"approvals-recorded": "Of the same approvals, those that rest on what was written down for the approver.",
refused: "Of the gate’s kept decisions in the period, those that refused the deployment.",
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
},
decisions: {
one: "decision",
other: "decisions"
}
},
records: {
one: "record",
other: "records"
},
problems: {
unreadable: "{path} ({solution}) could not be read.",
"unread-evidence": "[{what} may not be read, so decisions and runs were not counted. The job needs {permissions}.|{what} could not be read or is not as it was made, so decisions and runs in it were not counted.]",
"same-name": "{solutions} all call themselves {name}.",
"no-outcome": "{id} ({solution}): the slot is over and no outcome is recorded.",
"no-times": "{id} ({solution}): start or end is not recorded, so no duration was counted.",
"ends-before-start": "{id} ({solution}): the recorded end is before the start, so no duration was counted.",
"before-slot": "{id} ({solution}): the recorded end is before the announced slot.",
"far-apart": "{id} ({solution}): there is more than a month between the slot and the recorded times, or between start and end; it was counted in the month in which it is recorded to have begun.",
overlap: "{ids} ({solution}): their times overlap.",
"same-id": "{id} ({solution}): two files bear this id; both were counted."
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
const d = new Intl.DateTimeFormat("sl", {
day: "numeric",
month: "numeric",
year: "numeric",
timeZone: "UTC"
});
const c = {
language: "sl",
moments: s.h,
day: e => d.format(Date.parse(e)),
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
notHeld: "Datoteke ne vsebujejo odločitev preverjanja in koncev zagonov. Z --dossiers so štete tudi te.",
evidenceAbout: "Odločitve so štete samo, če so bile shranjene: close shrani tiste, ki jih dobi, vsako pa vsebuje datoteka ezdrav-verdict.json. Zagoni so šteti, če je close zapisal, kako so se končali.",
refusedHead: "Zavrnjeno, po razlogih",
noneRefused: "Nobena shranjena odločitev v obdobju ni zavrnila namestitve.",
code: "Razlog",
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
"rolled-back": "Povrnjeni",
failed: "Zagon ni uspel",
"change-failure-rate": "Delež neuspelih sprememb",
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
"approvals-verified": "Odobritve na GitHubu (verified)",
"approvals-vouched": "Odobritve s podpisano pošto (vouched)",
"approvals-recorded": "Zapisane odobritve (recorded)",
refused: "Zavrnjene namestitve",
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
"rolled-back": "Delež izvedenih posegov z izidom rolled-back.",
failed: "Delež posegov z znanim zagonom, katerih zagon ni uspel.",
"change-failure-rate": "Delež izvedenih posegov, ki so bili povrnjeni ali katerih zagon po znanih podatkih ni uspel.",
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
"approvals-verified": "Med odobritvami, na katerih temelji zadnja odločitev, ki je poseg dovolila, tiste, ki jih je GitHub zabeležil ob računu odobritelja.",
"approvals-vouched": "Med istimi odobritvami tiste, ki jih je podpisal poštni strežnik organizacije odobritelja.",
"approvals-recorded": "Med istimi odobritvami tiste, ki temeljijo na zapisu nekoga drugega.",
refused: "Delež shranjenih odločitev preverjanja v obdobju, ki so namestitev zavrnile.",
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
},
decisions: {
one: "odločitev",
two: "odločitvi",
few: "odločitve",
other: "odločitev"
}
},
records: {
one: "zapisa",
other: "zapisov"
},
problems: {
unreadable: "{path} ({solution}): datoteke ni bilo mogoče prebrati.",
"unread-evidence": "[{what}: branje ni dovoljeno, zato odločitve in zagoni niso šteti. Opravilo potrebuje {permissions}.|{what}: ni mogoče prebrati ali ni več tako, kot je nastalo, zato odločitve in zagoni v tem niso šteti.]",
"same-name": "{solutions}: vse se imenujejo {name}.",
"no-outcome": "{id} ({solution}): termin je minil, izid ni zapisan.",
"no-times": "{id} ({solution}): začetek ali konec ni zapisan, zato trajanje ni šteto.",
"ends-before-start": "{id} ({solution}): zapisani konec je pred začetkom, zato trajanje ni šteto.",
"before-slot": "{id} ({solution}): zapisani konec je pred najavljenim terminom.",
"far-apart": "{id} ({solution}): med terminom in zapisanima časoma ali med začetkom in koncem je več kot mesec dni; šteto je v mesecu, v katerem se je po zapisu začelo.",
overlap: "{ids} ({solution}): njihovi časi se prekrivajo.",
"same-id": "{id} ({solution}): to oznako imata dve datoteki; šteti sta obe."
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
return e === "sl" ? c : u;
}
function reasonPage(e, n) {
return (0, r.O8)(e) ? (0, i.Xz)(e, n) : null;
}
function titleOf({span: e}, n) {
return n.title(n.day(e.from), n.day(e.to));
}
function solutionName({label: e, name: n}) {
return n === null ? (0, o.TL)(e) : `${(0, o.TL)(n)} (${(0, o.TL)(e)})`;
}
function figureRemarkSentence(e, {problems: n}) {
const t = e.kind === "same-id" ? {
...e,
id: e.ids[0]
} : e;
return (0, a.ec)(n[e.kind], t, o.TL);
}
}),
1546: ((e, n, t) => {
t.r(n);
t.d(n, {
evidence: () => evidence
});
var r = t(5014);
var o = t(1294);
var a = t(1351);
var i = t(2921);
var s = t(2266);
var l = t(6829);
var u = t(1042);
var d = t(5947);
var c = t(8595);
async function evidence(e) {
const {inputs: n, context: t} = e;
const f = n.intervention;
if (f === void 0) throw new s.dz("intervention", "POSEG-2026-041");
return (0, l.Yp)(e, async e => {
e.client.begin();
const s = {
repository: e,
server: t.server
};
const l = await (0, d.h)(s, f);
const m = n.language ?? "en";
switch (l.kind) {
case "problem":
return (0, u.jU)(l.problem, m);

case "no-such":
case "several":
{
const {noSuch: e, several: n} = (0, i.w)(m).dossier;
const t = l.kind === "no-such" ? (0, c.Bq)(e, {
id: f,
known: l.known.join(", ")
}) : (0, c.Bq)(n, {
id: f,
paths: l.paths.join(", ")
});
return (0, u.gx)([ (0, o.em)(t) ], m, {
schema: 1,
mode: "evidence",
gathered: false
}, false);
}

case "gathered":
{
const {files: e, index: n} = l;
const t = l.language ?? m;
const o = (0, a.wB)(n, [ ...e.keys() ], t);
const i = (0, a.e_)(n.gone, t);
const s = {
...n,
gone: i,
mode: "evidence",
gathered: true
};
const d = n.gone.every(({why: e}) => e === "not-found");
const c = (0, u.gx)(o, t, s, d);
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
});
}
}),
9019: ((e, n, t) => {
t.d(n, {
p: () => readOwnComments,
s: () => k
});
var r = t(3619);
var o = t(3305);
var a = t(2830);
var i = t(4036);
var s = t(9339);
var l = t(4770);
const u = r.X$i(i.TF, {
fullDatabaseId: r.YjP().check(o.Fk(/^\d{1,15}$/)),
body: r.YjP(),
author: a.ng
});
const d = r.Ikc({
totalCount: r.aig(),
nodes: r.YOg(u)
});
const c = r.Ikc({
head: d,
tail: d
});
const f = `fullDatabaseId body author { ${a.W1} } ${i.GF}`;
const m = `totalCount nodes { ${f} }`;
const p = 20;
const h = 30;
const v = 20;
const g = 50;
const k = "OwnComments";
async function readOwnComments(e, n, t) {
const r = await e.askEach(n, {
name: k,
member: e => [ `i${e}`, `issue(number: ${e}) { head: comments(first: ${p}) { ${m} }\n        tail: comments(last: ${h}) { ${m} } }` ],
schema: c,
atOnce: g
});
if (!r.ok) return r;
const o = new Map;
for (const [n, {head: a, tail: i}] of r.value) {
const r = ownOf([ ...a.nodes, ...i.nodes ]);
o.set(n, r);
if (a.totalCount <= p + h || !t(r)) continue;
const s = await readAll(e, n);
if (!s.ok) return s;
o.set(n, s.value);
}
return {
...r,
value: o
};
}
const b = {
name: "AllComments",
takes: "$number: Int!",
asks: `issue(number: $number) { comments(first: 100, after: $after) {\n    pageInfo { hasNextPage endCursor } nodes { ${f} } } }`
};
const $ = r.X$i(s.dD, {
issue: r.Ikc({
comments: r.Ikc({
nodes: r.YOg(u),
pageInfo: l.Q
})
})
});
async function readAll(e, n) {
const t = await e.askPages(b, {
number: n
}, $, {
pageOf: ({issue: e}) => e.comments,
pages: v,
tooLong: {
why: "too-many-comments",
values: {
most: v * 100
}
}
});
return t.ok ? {
...t,
value: ownOf(t.value)
} : t;
}
function ownOf(e) {
const n = new Map;
for (const t of e) {
if (!(0, a.ux)((0, a.$4)(t.author))) continue;
const e = Number(t.fullDatabaseId);
n.set(e, {
id: e,
body: t.body,
edited: (0, i.YM)(t)
});
}
return [ ...n.values() ].sort((e, n) => e.id - n.id);
}
}),
5860: ((e, n, t) => {
t.r(n);
t.d(n, {
report: () => report
});
var r = t(5854);
var o = t(7209);
var a = t(945);
var i = t(7988);
var s = t(8328);
var l = t(2479);
var u = t(8811);
var d = t(4603);
var c = t(6829);
var f = t(1042);
var m = t(8317);
var p = t(6255);
var h = t(4067);
var v = t(7556);
var g = t(4789);
var k = t(9019);
var b = t(4036);
var $ = t(9337);
var x = t(214);
var O = t(3687);
async function witnessedOnIssues(e, n, t) {
const r = {
decisions: [],
runs: [],
unreadable: []
};
const o = (0, h.DS)([ n ], t);
if (o.length === 0) return {
witnessed: r,
problem: null
};
const a = await (0, b.Jz)(e);
if (!a.ok) return {
witnessed: r,
problem: a.problem
};
const i = o.flatMap(({intervention: e, planDigest: n}) => {
const t = (0, g.r4)(a, e.id);
return t.ok && t.value !== null ? [ {
id: e.id,
planDigest: n,
issue: t.value.number
} ] : [];
});
const s = [ ...new Set(i.map(({issue: e}) => e)) ];
const l = await (0, k.p)(e, s, () => true);
if (!l.ok) return {
witnessed: r,
problem: l.problem
};
const u = i.map(({id: e, planDigest: n, issue: t}) => {
const r = (l.value.get(t) ?? []).filter(({edited: e}) => !e);
const o = (0, x.CJ)(r, e).map(({text: e}) => (0, O.O)(e));
const a = (0, $.i1)(r, e, n);
const i = {
interventionId: e,
planDigest: n
};
return {
decisions: o.filter(e => e !== null),
runs: a === null ? [] : [ {
about: i,
ending: a.ending
} ],
unreadable: o.includes(null) ? [ {
what: `#${t}`
} ] : []
};
});
return {
witnessed: (0, v.bs)(u),
problem: null
};
}
var j = t(3193);
const z = 100;
async function report(e) {
const {inputs: n, context: t} = e;
return (0, c.Yp)(e, async e => {
e.client.begin();
const h = await (0, s.Nu)(e, null);
if (!h.ok) return (0, f.jU)(h.problem, n.language ?? "en");
const v = await (0, j.I)(e);
if (!v.known) return (0, f.jU)(v.problem, n.language ?? "en");
const g = await (0, p.C)(e, h.value.files);
if (!g.ok) return (0, f.jU)(g.problem, n.language ?? "en");
const {solution: k, language: b} = (0, m.K)(e.fullName, g.value);
const $ = n.language ?? b ?? "en";
const x = (0, d.w_)($);
const O = (0, o.gD)(v.value);
const D = t.event !== "schedule" || O === (0, r.gI)(O, k.extra);
if (!D) {
const e = {};
return {
exitCode: 0,
outputs: e,
log: `${x.notToday}\n`,
summary: "",
annotations: [],
report: null
};
}
const M = (0, i.ZG)(O);
const {witnessed: I, problem: S} = await witnessedOnIssues(e, k, M);
const A = S === null ? [] : [ unreadBy(S, (0, c.Hx)(n)) ];
const T = (0, a.h)([ k ], M, v.value, {
...I,
unreadable: [ ...I.unreadable, ...A ]
});
return {
exitCode: 0,
outputs: {},
log: (0, u.PT)(T, x, z),
summary: (0, u.t1)(T, x),
annotations: [],
report: (0, l.V)(T, $)
};
});
}
function unreadBy({request: e, status: n}, t) {
const r = e.replace(/\?.*/, "");
return n === 403 || n === 404 ? {
what: r,
permissions: t
} : {
what: r
};
}
}),
6255: ((e, n, t) => {
t.d(n, {
C: () => readKeptFiles
});
var r = t(1346);
var o = t(5987);
var a = t(8317);
const i = 100;
async function readKeptFiles(e, n) {
const t = n.filter(({path: e}) => (0, a.t)(e));
const r = await readAll(e, t);
if (!r.ok) return r;
const i = t.map(e => ({
path: e.path,
source: (0, o.$E)(e, r.value)
}));
return {
...r,
value: i
};
}
async function readAll(e, n) {
const t = [ ...new Set(n.filter(o.hS).map(({oid: e}) => e)) ];
const a = new Map;
let s = {
ok: true,
value: a,
request: "",
next: null
};
for (let n = 0; n < t.length; n += i) {
s = await (0, r.b4)(e, t.slice(n, n + i));
if (!s.ok) return s;
for (const [e, n] of s.value) a.set(e, n);
}
return {
...s,
value: a
};
}
}),
8446: ((e, n, t) => {
t.d(n, {
OL: () => letterTurn,
Wh: () => letterState,
pn: () => begunLetters,
qw: () => attemptsIn,
sm: () => mentionsLetter,
v0: () => letterMarker,
vt: () => commentName
});
var r = t(9466);
var o = t(7674);
var a = t(5337);
const i = [ "sent", "unknown", "failed", "yielded" ];
const s = /^<!-- ezdrav:letter-([a-z]+):([^:\s]+):(\S+) -->$/;
function letterMarker(e, n, t) {
return `\x3c!-- ezdrav:letter-${e}:${n}:${(0, r.tK)(t)} --\x3e`;
}
function attemptsIn(e) {
const n = entries(e, "begun");
const t = i.flatMap(n => entries(e, n).map(e => ({
...e,
end: n
})));
const r = t.filter(({messageId: e}) => !isOf(n, e));
const o = n.map(e => {
const n = t.find(({messageId: n}) => n === e.messageId);
return {
messageId: e.messageId,
at: n?.end === "sent" ? n.at : e.at,
end: n?.end ?? null
};
});
return [ ...r, ...o ];
}
function commentName(e) {
return `comment:${e}`;
}
function begunLetters(e) {
const n = entries(e, "begun");
return attemptsIn(e).filter(({messageId: e, end: t}) => t !== "failed" && t !== "yielded" && isOf(n, e));
}
function letterState(e, n, t = false) {
const r = (0, a.b)(attemptsIn(e), n);
return r.kind === "none" && t ? {
kind: "edited"
} : r;
}
function letterTurn(e, n, t, r = false) {
const o = r ? [ {
messageId: "",
at: t,
end: "unknown"
} ] : [];
return (0, a.L)([ ...o, ...attemptsIn(e) ], n, t);
}
function mentionsLetter(e, n, t) {
return attemptsIn(e).filter(({end: e}) => e !== "failed" && e !== "yielded").some(({messageId: e, at: r}) => n(e) && (t === null || r >= t));
}
function isOf(e, n) {
return e.some(e => e.messageId === n);
}
function entries(e, n) {
return e.flatMap(e => e.split(/\r?\n/)).flatMap(e => {
const [, t, r = "", a = ""] = s.exec(e.trim()) ?? [];
const i = (0, o.p)(a);
return t === n && i.ok ? [ {
messageId: r,
at: i.instant
} ] : [];
});
}
}),
5337: ((e, n, t) => {
t.d(n, {
L: () => turnOf,
b: () => outboxState
});
var r = t(9466);
const o = 15 * r.pY;
function outboxState(e, n) {
const t = e.filter(({end: e}) => e !== "failed" && e !== "yielded");
const r = t.find(({end: e}) => e === "sent");
const a = t.find(({end: e}) => e === "unknown");
const [i] = t;
const s = r ?? a ?? i;
if (s === void 0) return {
kind: "none"
};
const l = s.end === null && n - s.at >= o;
if (s.end === "sent") return {
...s,
kind: "sent"
};
return {
...s,
kind: s.end === "unknown" || l ? "unknown" : "claimed"
};
}
function turnOf(e, n, t) {
const r = e.findIndex(e => e.messageId === n);
const o = e[r];
if (o === void 0) return {
kind: "unlisted"
};
const a = outboxState(e.slice(0, r), t);
return a.kind === "none" ? {
kind: "own",
own: o
} : {
kind: "other",
own: o,
to: a
};
}
}),
9376: ((e, n, t) => {
t.r(n);
t.d(n, {
evidenceCommand: () => evidenceCommand
});
var r = t(3024);
var o = t(5014);
var a = t(9339);
var i = t(4770);
var s = t(9964);
var l = t(1351);
var u = t(2320);
var d = t(2921);
var c = t(5615);
var f = t(7100);
var m = t(596);
var p = t(4303);
var h = t(6829);
var v = t(5947);
var g = t(8595);
const k = /^[\w.-]+\/[\w.-]+$/;
async function evidenceCommand(e) {
const [n] = e.positionals;
if (n === void 0 || !/^[A-Za-z0-9._-]{1,64}$/.test(n)) throw (0, p.tm)("ID", n ?? "", [ "POSEG-2026-041" ]);
const t = (0, p._9)(e, void 0);
const f = (0, d.w)(t).dossier;
const k = (0, p.Yq)(e, "format", [ "text", "json" ]) === "json";
const b = repositoryMeant(e);
const $ = (0, m.W)(process.env);
const {server: x, token: O} = $;
if (O === null) return {
text: f.noToken,
exitCode: 2,
noAnswer: true
};
const j = (0, g.Bq)(f.asking, {
host: new URL(x).host,
repository: b
});
const z = (0, p.vU)(e, "out", /./, "DIR") ?? `dossier-${n}`;
if ((0, r.existsSync)(z) || (0, r.existsSync)(`${z}.zip`)) return {
text: (0, g.Bq)(f.taken, {
path: z
}),
exitCode: 2,
noAnswer: true
};
const D = (0, h.Fw)($, O);
try {
D.begin();
const e = new i.q(D, (0, a.Sz)(b));
const r = await (0, v.h)({
repository: e,
server: x
}, n);
const failed = (e, n) => k ? {
text: JSON.stringify((0, l.aP)(n, t), null, 2),
exitCode: 1
} : {
text: `${j}\n\n${e}`,
exitCode: 1,
noAnswer: true
};
switch (r.kind) {
case "problem":
{
const {problem: e} = r;
const {request: n, permission: o} = e;
const a = (0, s.R6)(e, (0, d.w)(t));
const i = (0, g.Bq)(f.problem, {
request: n,
detail: [ a, o ].filter(Boolean).join(", ")
});
return failed(i, {
problem: e
});
}

case "no-such":
return failed((0, g.Bq)(f.noSuch, {
id: n,
known: r.known.join(", ")
}), {
reason: "file.missing"
});

case "several":
return failed((0, g.Bq)(f.several, {
id: n,
paths: r.paths.join(", ")
}), {
reason: "target.ambiguous"
});

case "gathered":
{
const {files: e, index: n} = r;
if (!(0, c.CI)(z, e) || !(0, c.S0)(`${z}.zip`, (0, o.x)(e))) return {
text: (0, g.Bq)(f.taken, {
path: z
}),
exitCode: 2,
noAnswer: true
};
const a = n.gone.every(({why: e}) => e === "not-found");
const i = a ? 0 : 1;
if (k) {
const e = (0, l.e_)(n.gone, t);
const r = {
...n,
gone: e,
folder: z,
zip: `${z}.zip`
};
return {
text: JSON.stringify(r, null, 2),
exitCode: i
};
}
const s = (0, u._)((0, l.wB)(n, [ ...e.keys() ], t), t);
return {
text: `${j}\n\n${s}\n${(0, g.Bq)(f.written, {
path: z
})}`,
exitCode: i
};
}
}
} finally {
D.close();
}
}
function repositoryMeant(e) {
const n = (0, p.vU)(e, "repo", /./, "OWNER/NAME") ?? (0, f.UB)();
const t = (0, r.existsSync)(n) ? (0, f.KB)(n).remote ?? "" : n;
const [, o = t] = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(t) ?? [];
if (!k.test(o)) throw (0, p.tm)("repo", n, [ "OWNER/NAME" ]);
return o;
}
}),
7308: ((e, n, t) => {
t.d(n, {
R: () => readJobs
});
var r = t(3619);
var o = t(9339);
var a = t(1028);
const i = r.FsL(r.Ikc({
jobs: r.YOg(r.Ikc({
run_id: r.aig(),
name: r.YjP(),
run_attempt: r.lqM(r.aig()),
started_at: a.u,
completed_at: r.mee(a.u),
conclusion: r.mee(r.YjP()),
steps: r.lqM(r.YOg(r.Ikc({
name: r.YjP(),
conclusion: r.mee(r.YjP()),
started_at: r.cl6(a.u)
})))
}))
}), r.pdi(({jobs: e}) => e));
const s = 10;
async function readJobs(e, n) {
const t = await e.list("/actions/runs/{run_id}/jobs", {
run_id: n,
filter: "all"
}, i, s);
const r = (0, o.dT)(t, e => e.run_id === n);
if (!r.ok) return r;
const a = r.value.map(e => ({
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
value: a
};
}
}),
5947: ((e, n, t) => {
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
var d = t(7308);
var c = t(1018);
var f = t(5204);
var m = t(1742);
var p = t(9337);
var h = t(5987);
var v = t(6255);
var g = t(214);
var k = t(3193);
var b = t(498);
var $ = t(5425);
var x = t(1346);
var O = t(9339);
var j = t(4770);
var z = t(3619);
var D = t(2830);
var M = t(6085);
var I = t(834);
var S = t(1028);
const A = z.YOg(z.Ikc({
id: z.aig(),
task: z.YjP(),
sha: z.YjP(),
created_at: S.u,
payload: z.L5J(),
creator: z.mee(D.C$),
repository_url: z.YjP()
}));
const T = z.YOg(z.Ikc({
state: z.YjP(),
created_at: S.u,
creator: z.mee(D.C$)
}));
const N = 20;
async function listDeploymentRecords(e) {
const n = await e.list("/deployments", {
environment: I.En
}, A, N);
const t = (0, O.dT)(n, n => (0, O.lJ)(e, n.repository_url));
if (!t.ok) return t;
const r = t.value.map(e => ({
id: e.id,
task: e.task,
commit: e.sha,
creator: e.creator?.login ?? "",
createdAt: e.created_at,
payload: (0, M.DE)(e.payload)
}));
return {
...t,
value: r.toSorted((e, n) => e.id - n.id)
};
}
async function listStatusRecords(e, n) {
const t = await e.list("/deployments/{deployment_id}/statuses", {
deployment_id: n
}, T, N);
if (!t.ok) return t;
const r = t.value.map(({state: e, created_at: n, creator: t}) => ({
state: e,
createdAt: n,
creator: t?.login ?? ""
}));
return {
...t,
value: r.toSorted((e, n) => e.createdAt - n.createdAt)
};
}
var C = t(8432);
var R = t(9381);
function why({status: e, code: n}) {
return e === 404 || e === 410 ? "not-found" : n;
}
async function addRecords(e, n, t, a, i) {
const {repository: s, server: l} = e;
const u = await listDeploymentRecords(s);
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
const n = await listStatusRecords(s, e.id);
if (n.ok) t.set(`${o.g6}${e.id}.json`, (0, o.$$)(fileOf(e, n.value))); else a.push({
what: "records",
why: why(n.problem)
});
}
if (!d.some(({payload: e}) => isObject(e) && "token" in e)) return;
const c = (0, R.issuerOf)(l);
if (c === null) {
a.push({
what: "keys",
why: "not-found"
});
return;
}
const f = await (0, C.readIssuerKeys)(s.client, c);
if (!f.ok) {
a.push({
what: "keys",
why: why(f.problem)
});
return;
}
const m = {
schema: 1,
issuer: c.base,
"fetched-at": (0, r.tK)(i),
keys: f.value.map(e => ({
...e
}))
};
t.set(o.iu, (0, o.$$)(m));
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
async function addHouses({repository: {client: e}}, n, t, r) {
const o = new Map;
for (const e of n) {
const n = (0, a.DL)(e);
const t = n.kind === "read" ? n.kept.facts.heldBy : void 0;
if (t !== void 0) o.set(`${t.repository} ${t.commit}`, t);
}
for (const n of o.values()) {
const o = (0, O.Sz)(n.repository, n.id);
const a = n.files.map(({oid: e}) => e);
const i = await (0, x.b4)(new j.q(e.organisation, o), a);
if (!i.ok) {
r.push({
what: "organisation",
why: why(i.problem)
});
continue;
}
for (const {path: e, oid: o} of n.files) {
const a = i.value.get(o);
if (a === void 0) r.push({
what: "organisation",
why: "not-found"
}); else if ((0, $.$J)(e, a)) r.push({
what: "organisation-mailboxes",
why: "left-out"
}); else t.set((0, $.hK)(n, e), a);
}
}
}
var P = t(7992);
var B = t(6056);
var E = t(9067);
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
const u = [ (0, B.q)(l, s), ...t.status === "withdrawn" ? [ (0, B.q)("withdrawal", s) ] : [], (0, 
B.q)("closing-report", s) ];
return u.filter(P.D).map(e => [ e.kind, (0, E.g)(e, "sl") ]);
}
function auditorValue(e) {
if (Array.isArray(e)) return e.map(e => auditorValue(e));
if (typeof e !== "object" || e === null) return e;
return Object.fromEntries(Object.entries(e).map(([e, n]) => [ kebab(e), typeof n === "number" && isMoment(e) ? (0, 
r.tK)((0, r.B9)(n)) : auditorValue(n) ]));
}
function isMoment(e) {
return /(?:^at|At|-at|Since)$/.test(e);
}
function kebab(e) {
return e.replace(/[A-Z]/g, e => `-${e.toLowerCase()}`);
}
async function gatherDossier(e, n) {
const {repository: t} = e;
const r = await (0, u.Nu)(t, null);
if (!r.ok) return {
kind: "problem",
problem: r.problem
};
const a = await (0, k.I)(t);
if (!a.known) return {
kind: "problem",
problem: a.problem
};
const s = await (0, v.C)(t, r.value.files);
if (!s.ok) return {
kind: "problem",
problem: s.problem
};
const l = plansIn(s.value);
const [d, ...c] = l.filter(({intervention: e}) => e.id === n);
if (d === void 0) return {
kind: "no-such",
known: l.map(({intervention: e}) => e.id)
};
if (c.length > 0) {
const e = l.filter(({intervention: e}) => e.id === n);
return {
kind: "several",
paths: e.map(({path: e}) => e)
};
}
const f = solutionIn(s.value);
const m = new Map([ [ o.VI, d.bytes ] ]);
const p = [];
const h = await addVerdicts(e, d, m, p);
await addHouses(e, h.texts, m, p);
await addRecords(e, n, m, p, a.value);
await addRun(e, d, h, m, p);
m.set(o.o_, (0, o.$$)(approvalsOf(d, h.texts)));
for (const [e, n] of lettersOf(d, f)) m.set(`${o.fI}${e}.txt`, (new TextEncoder).encode(n));
const g = indexOf(e, r.value, d, p, a.value);
m.set(o.K$, (0, o.$$)(g));
return {
kind: "gathered",
files: (0, i._Q)(m),
index: g,
language: f.language
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
const n = e.find(({path: e}) => e === h.hq);
const t = n === void 0 ? null : (0, m.K)(h.hq, n.source);
return t?.ok === true ? t.value : m.U;
}
async function addVerdicts({repository: e}, {intervention: n, planDigest: t}, r, a) {
const nothing = (e, n) => {
a.push({
what: e,
why: n
});
if (e === "issue") a.push({
what: "verdict",
why: n
});
return {
texts: [],
seen: null
};
};
const i = await (0, s.kd)(e, n.id);
if (!i.ok) return nothing("issue", why(i.problem));
if (i.value === null) return nothing("issue", "not-found");
const {number: u} = i.value;
const d = await (0, l.p)(e, [ u ], () => true);
if (!d.ok) return nothing("verdict", why(d.problem));
const c = d.value.get(u) ?? [];
const f = c.filter(({edited: e}) => !e);
const of = e => (0, g.CJ)(e, n.id).filter(e => e.planDigest === t).map(({text: e}) => e);
const m = of(f);
if (of(c).length > m.length) a.push({
what: "verdict-changed",
why: "edited"
});
if (m.length === 0) a.push({
what: "verdict",
why: "not-found"
});
for (const [e, n] of m.entries()) r.set(`${o.qI}${e + 1}.json`, (new TextEncoder).encode(n));
return {
texts: m,
seen: (0, p.i1)(f, n.id, t)
};
}
async function addRun({repository: e}, {intervention: n}, {texts: t, seen: r}, a, i) {
const {outcome: s, review: l} = n;
a.set(o.ES, (0, o.$$)({
schema: 1,
recorded: auditorValue(s ?? null),
review: l ?? null,
seen: auditorValue(r)
}));
const u = [];
for (const n of new Set(t.flatMap(runIdIn))) {
const [t, r] = await Promise.all([ (0, c.cI)(e, n), (0, d.R)(e, n) ]);
if (!t.ok) i.push({
what: "run",
why: why(t.problem)
}); else if (!r.ok) i.push({
what: "jobs",
why: why(r.problem)
});
if (t.ok) u.push({
...t.value,
jobs: r.ok ? r.value : null
});
}
if (t.length === 0) i.push({
what: "run",
why: "not-found"
});
if (u.length > 0) a.set(o.zF, (0, o.$$)({
schema: 1,
runs: auditorValue(u)
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
recorded: auditorValue(e.approvals ?? null),
seen: auditorValue(t)
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
}),
4906: ((e, n, t) => {
t.d(n, {
$$: () => bytesOf,
ES: () => f,
K$: () => l,
TE: () => j,
VI: () => u,
WC: () => O,
_q: () => g,
fI: () => v,
fd: () => readAs,
g6: () => h,
iu: () => d,
jK: () => x,
o_: () => m,
qI: () => p,
zF: () => c
});
var r = t(8799);
var o = t(3619);
var a = t(3305);
var i = t(3945);
var s = t(3304);
const l = "dossier.json";
const u = "plan.yml";
const d = "keys.json";
const c = "run.json";
const f = "outcome.json";
const m = "approvals.json";
const p = "verdicts/";
const h = "records/";
const v = "letters/";
const g = "organisation/";
const k = [ "plan", "issue", "verdict", "verdict-changed", "records", "run", "jobs", "keys", "organisation", "organisation-mailboxes" ];
const b = o.YjP();
const $ = o.YjP().check(a.Fk(s.Dh));
const x = o.rej({
schema: o.euz(1),
intervention: b,
"plan-digest": $,
repository: b,
"repository-id": o.Whr(),
"default-branch": b,
server: b,
"made-at": b,
versions: o.rej({
product: b,
calendar: b,
tzdata: b
}),
gone: o.YOg(o.rej({
what: o.k5n(k),
why: b
}))
});
const O = o.rej({
schema: o.euz(1),
id: o.Whr(),
task: b,
commit: b,
creator: b,
"created-at": b,
payload: o.Pq9(),
statuses: o.YOg(o.rej({
state: b,
"created-at": b,
creator: b
}))
});
const j = o.rej({
schema: o.euz(1),
issuer: b,
"fetched-at": b,
keys: o.YOg(o._H3({
kid: b,
kty: b,
alg: o.lqM(b),
use: o.lqM(b),
n: o.lqM(b),
e: o.lqM(b)
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
const {success: t, data: r} = s.xL(u, n);
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
let u = 0;
while (u < l && e[u] === s[u]) u += 1;
if (u === l) return {
ok: true,
value: i
};
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
214: ((e, n, t) => {
t.d(n, {
Bj: () => sha256Of,
CJ: () => keptIn,
Vt: () => keptComments
});
var r = t(3304);
var o = t(3395);
const {createHash: a} = process.getBuiltinModule("node:crypto");
const i = 6e4;
const s = 120;
const l = /^<!-- ezdrav:verdict:(\S+):(sha256:[0-9a-f]{64}):([0-9a-f]{64}):([1-9]\d?)\/([1-9]\d?) -->\r?$/m;
const u = /^```text\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n```\r?$/m;
function sha256Of(e) {
return a("sha256").update(e).digest("hex");
}
function keptComments(e, n) {
const t = (0, o.qq)(e.text);
const r = Math.ceil(t.length / i);
return Array.from({
length: r
}, (o, a) => {
const l = t.slice(a * i, (a + 1) * i);
const u = l.match(new RegExp(`.{1,${s}}`, "g")) ?? [];
const d = `${e.interventionId}:${e.planDigest}:${sha256Of(e.text)}`;
const c = `\x3c!-- ezdrav:verdict:${d}:${a + 1}/${r} --\x3e`;
return `${c}\n\n${n}\n\n\`\`\`text\n${u.join("\n")}\n\`\`\`\n`;
});
}
function keptIn(e, n) {
const t = e.flatMap(({body: e}) => {
const [, t, r = "", o = "", a = "", i = ""] = l.exec(e) ?? [];
const [, s = ""] = u.exec(e) ?? [];
if (t !== n) return [];
const d = {
number: Number(a),
count: Number(i)
};
return [ {
planDigest: r,
hash: o,
...d,
packed: s.replaceAll(/\s/g, "")
} ];
});
return [ ...new Set(t.map(({hash: e}) => e)) ].flatMap(e => {
const a = t.filter(n => n.hash === e);
const i = a[0]?.count ?? 0;
const s = a[0]?.planDigest ?? "";
const l = Array.from({
length: i
}, (e, n) => a.find(({number: e}) => e === n + 1)?.packed ?? "");
const u = (0, o.l1)(l.join(""));
if (u === null || sha256Of(u) !== e || !(0, r.Bc)(s)) return [];
return [ {
interventionId: n,
planDigest: s,
text: u
} ];
});
}
}),
8649: ((e, n, t) => {
t.r(n);
t.d(n, {
reportOffline: () => reportOffline
});
var r = t(7674);
var o = t(7209);
var a = t(945);
var i = t(7988);
var s = t(3812);
var l = t(4391);
var u = t(4057);
const d = 120;
const c = 18;
const f = 33;
const m = 22;
function chart(e, n, t, r) {
const o = n.map((e, n) => t.map(({numbers: e}) => Number(e[n])));
const a = o.map(e => r ? e.reduce((e, n) => e + n, 0) : Math.max(...e));
const i = Math.max(1, ...a);
const y = e => Math.round(e / i * d);
const s = o.map((e, n) => (r ? stack : beside)(e, t, 16 + n * f, y));
const u = n.map((e, n) => {
const t = n === 0 || e.startsWith("1/") ? e : e.replace(/\/.*/, "");
return `<text x="${16 + n * f + m / 2}" y="${c + d + 16}">${(0, l.js)(t)}</text>`;
});
const p = a.map((e, n) => e === 0 ? "" : `<text x="${16 + n * f + m / 2}" y="${c + d - y(e) - 4}">${e}</text>`);
const h = 26 + n.length * f;
const v = n.map((e, n) => {
const r = t.map(({name: e, numbers: t}) => `${e} ${Number(t[n])}`);
return `${e}: ${r.join(", ")}`;
}).join("; ");
return [ "<figure>", `<figcaption>${(0, l.js)(e)}</figcaption>`, `<ul class="legend">${t.map(({look: e, name: n}) => `<li><svg width="14" height="14" aria-hidden="true"><rect class="${e}" width="14" height="14"/></svg>${(0, 
l.js)(n)}</li>`).join("")}</ul>`, '<div class="scroll" tabindex="0">', `<svg width="${h}" height="${c + d + 24}" role="img" aria-label="${(0, 
l.js)(`${e}. ${v}`)}">`, `<line class="ground" x1="10" x2="${h - 10}" y1="${c + d}" y2="${c + d}"/>`, ...s.flat(), ...p, ...u, "</svg>", "</div>", "</figure>" ].join("\n");
}
const stack = (e, n, t, r) => {
let o = 0;
return e.flatMap((e, a) => {
const [i, s] = [ r(o), r(o + e) ];
o += e;
return bar(n[a]?.look, t, m, i, s);
});
};
const beside = (e, n, t, r) => {
const o = m / e.length;
return e.flatMap((e, a) => bar(n[a]?.look, t + a * o, o - 1, 0, r(e)));
};
function bar(e, n, t, r, o) {
if (o <= r) return [];
return [ `<rect class="${e}" x="${n}" y="${c + d - o}" width="${t}" height="${o - r}"/>` ];
}
var p = t(8811);
const h = {
width: 62,
light: "--planned: #2f62ad; --urgent: #b34700; --rolled-back: #6d28d9; --announced: #8a94a0; --actual: #2f62ad;",
dark: "--planned: #86b0ee; --urgent: #ffb066; --rolled-back: #d2b4ff; --announced: #8a94a0; --actual: #86b0ee;",
rules: "\nh2 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }\np { margin: .35rem 0; }\ntable { margin-top: 1.25rem; }\ntd, th { padding: .5rem .6rem .5rem 0; border-bottom: 1px solid var(--edge); vertical-align: top; }\nth, td:nth-child(2) { font-weight: 600; }\ntd:nth-child(3) { color: var(--soft); font-size: .9rem; }\n.charts { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); margin-top: 1.25rem; }\nfigure { margin: 0; min-width: 0; }\nfigcaption { font-weight: 600; }\n.scroll { overflow-x: auto; }\nsvg text { fill: var(--text); font-size: 11px; text-anchor: middle; }\n.ground { stroke: var(--edge); }\nrect.planned { fill: var(--planned); } rect.urgent { fill: var(--urgent); } rect.rolled-back { fill: var(--rolled-back); }\nrect.announced { fill: var(--announced); } rect.actual { fill: var(--actual); }\n"
};
var v = t(4603);
function figuresHtml(e, n) {
const t = (0, v.Gg)(e, n);
return (0, s.X)({
language: n.language,
title: t,
quotes: n.quotes,
look: h,
body: [ "<main>", `<h1>${(0, l.hy)(t)}</h1>`, chartsOf(e, n), (0, u.zS)((0, p.R4)(e, n)), "</main>" ]
});
}
function chartsOf({months: e}, {charts: n}) {
const t = e.map(({month: e}) => `${Number(e.slice(5))}/${e.slice(2, 4)}`);
const series = (n, t, r) => ({
look: n,
name: t,
numbers: e.map(r)
});
const r = [ series("planned", n.planned, ({planned: e}) => e), series("urgent", n.urgent, ({urgent: e}) => e), series("rolled-back", n.rolledBack, ({rolledBack: e}) => e) ];
const o = [ series("announced", n.announced, ({downtimePlanned: e}) => e), series("actual", n.actual, ({downtimeActual: e}) => e) ];
return [ '<div class="charts">', chart(n.work, t, r, true), chart(n.downtime, t, o, false), "</div>" ].join("\n");
}
var g = t(2479);
var k = t(5676);
var b = t(4303);
var $ = t(5987);
var x = t(3619);
var O = t(4906);
var j = t(2833);
var z = t(9845);
var D = t(5014);
var M = t(7556);
var I = t(5615);
var S = t(3687);
const A = x.Ikc({
seen: x.mee(x.Ikc({
ending: x.k5n([ "completed", "rolled-back", "cancelled", "failed" ])
}))
});
function witnessedIn(e) {
const n = (0, I.SB)(e);
return n === null ? null : (0, M.bs)(n.map(n => witnessedAt(e, n)));
}
function witnessedAt(e, n) {
const t = {
decisions: [],
runs: [],
unreadable: [ {
what: n
} ]
};
const r = (0, I.Mk)(`${e}/${n}`, {
files: j.ex,
bytes: j.C9
});
if (r.kind === "folder") return inFiles(r.files) ?? t;
if (r.kind !== "zip") return t;
if (n.endsWith(".json")) {
const e = (0, S.O)((new TextDecoder).decode(r.bytes));
return e === null ? t : {
decisions: [ e ],
runs: [],
unreadable: []
};
}
const o = (0, D.K)(r.bytes);
return (o.ok ? inFiles(o.value) : null) ?? t;
}
function inFiles(e) {
const n = (0, z.WI)(e);
const t = (0, O.fd)(O.jK, e.get(O.K$));
if (n.kind !== "read" || n.differences.length > 0 || t === null) return null;
const r = [ ...e ].filter(([e]) => e.startsWith(O.qI));
const o = r.map(([, e]) => (0, S.O)((new TextDecoder).decode(e)));
const a = (0, O.fd)(A, e.get(O.ES))?.seen ?? null;
const i = {
interventionId: t.intervention,
planDigest: t["plan-digest"]
};
return {
decisions: o.filter(e => e !== null),
runs: a === null ? [] : [ {
about: i,
ending: a.ending
} ],
unreadable: r.flatMap(([e], n) => o[n] === null ? [ {
what: e
} ] : [])
};
}
var T = t(8317);
const N = [ ".ezdrav", ".ezdrav/interventions", ".ezdrav/done" ];
function reportOffline(e) {
const n = spanOption(e);
const t = (0, b.Yq)(e, "format", [ "text", "json", "html" ]) ?? "text";
const r = (0, b.HA)(e).map(solutionIn);
const o = (0, a.h)(r.map(({solution: e}) => e), n, e.now, dossiersOption(e));
const i = (0, b._9)(e, r[0]?.language);
const s = (0, v.w_)(i);
switch (t) {
case "text":
return {
text: (0, p.PT)(o, s, e.columns),
exitCode: 0
};

case "json":
return {
text: (0, g.K)(o, i),
exitCode: 0
};

case "html":
return {
text: figuresHtml(o, s),
exitCode: 0
};

default:
return t;
}
}
function solutionIn(e) {
const n = (0, k.g)(e);
const t = N.flatMap(e => n.list(e).map(n => `${e}/${n}`)).filter(T.t).map(e => ({
path: e,
source: n.read(e, (0, $.LF)(e)) ?? {
unread: "not-a-file"
}
}));
return (0, T.K)(e, t);
}
function dossiersOption(e) {
const n = e.options["dossiers"];
if (typeof n !== "string") return null;
const t = witnessedIn(n);
if (t === null) throw new b.eb({
kind: "unreadable",
value: n,
why: "other"
});
return t;
}
function spanOption(e) {
const n = (0, i.ZG)((0, o.gD)(e.now));
const t = dayOption(e, "from") ?? n.from;
const r = dayOption(e, "to") ?? (e.options["from"] === void 0 ? n.to : (0, o.gD)(e.now));
if (t <= r) return {
from: t,
to: r
};
throw (0, b.tm)("to", r, [ `≥ ${t}` ]);
}
function dayOption(e, n) {
const t = e.options[n];
if (t === void 0) return;
const o = (0, r._)(String(t));
if (o !== null) return o;
throw (0, b.tm)(n, String(t), [ "2026-12-01" ]);
}
}),
5425: ((e, n, t) => {
t.d(n, {
$J: () => namesMailboxes,
hK: () => heldPath,
ru: () => heldFaults
});
var r = t(7598);
var o = t(8799);
var a = t(9435);
var i = t(4595);
var s = t(763);
var l = t(6156);
var u = t(4906);
var d = t(813);
const c = ".ezdrav/organisation.yml";
const f = ".ezdrav/staff.yml";
function heldPath({commit: e}, n) {
return `${u._q}${e ?? "folder"}/${n.slice(n.lastIndexOf("/") + 1)}`;
}
function namesMailboxes(e, n) {
if (e !== c) return false;
const t = (0, a.P)(e, n);
const r = t.ok ? t.value.approvers?.["ezdrav-ict"] ?? [] : [];
return r.some(e => "email" in e);
}
function heldFaults(e, n, {solution: t, facts: r}) {
const {heldBy: o} = r;
if (o === void 0) return [];
const a = n.some(({what: e}) => e === "organisation-mailboxes");
const i = o.files.flatMap(({path: n, oid: t}) => {
const r = heldPath(o, n);
const i = e.get(r);
if (i === void 0) {
const e = a && n === c;
return e ? [] : [ {
code: "organisation-missing",
path: r
} ];
}
return blobId(i, t.length) === t ? [] : [ {
code: "organisation-changed",
path: r
} ];
});
const s = heldPath(o, c);
if (i.length > 0) return i;
if (!o.files.some(({path: e}) => e === c)) return [ {
code: "organisation-missing",
path: s
} ];
const l = e.get(s);
if (l === void 0) return [];
const u = e.get(heldPath(o, f));
const d = r.roster.known ? r.roster.value : void 0;
return unitesTo(o, {
organisation: l,
staff: u
}, t, d) ? [] : [ {
code: "organisation-differs",
path: s
} ];
}
function unitesTo(e, n, t, r) {
const o = (0, a.P)(c, n.organisation);
const u = n.staff === void 0 ? null : (0, i.h)(f, n.staff);
if (!o.ok || u?.ok === false) return false;
const m = (0, s._)(e.own.solution, o.value);
if (!m.ok || !isSame((0, d.tg)(m.solution), t)) return false;
const p = (0, l.E)(e.own.roster, u?.value ?? null);
return r === void 0 || isSame(p, r);
}
function isSame(e, n) {
return (0, o.A)(e) === (0, o.A)(n);
}
function blobId(e, n) {
return (0, r.createHash)(n === 64 ? "sha256" : "sha1").update(`blob ${e.length}\0`).update(e).digest("hex");
}
}),
1351: ((e, n, t) => {
t.d(n, {
YH: () => goneSentences,
aP: () => notGatheredJson,
e_: () => goneJson,
wB: () => dossierParts
});
var r = t(7273);
var o = t(1294);
var a = t(4391);
var i = t(2921);
var s = t(3475);
function dossierParts(e, n, t) {
const r = (0, i.w)(t).dossier;
return [ (0, o.q8)(r.head, {
id: e.intervention,
repository: e.repository,
digest: e["plan-digest"]
}), ...(0, o.uW)(r.holds, (0, o.p_)(n.toSorted().map(o.aY))), ...e.gone.length === 0 ? [] : (0, 
o.uW)(r.gone, (0, o.p_)(goneSentences(e.gone, t))), (0, o.em)(r.next) ];
}
function goneSentences(e, n) {
const t = (0, i.w)(n).dossier;
return e.map(({what: e, why: n}) => {
const r = n === "not-found" || n === "edited" || n === "left-out" ? t.why[n] : (0, 
a.RK)(n);
return `${t.lacking[e]}: ${r}`;
});
}
function goneJson(e, n) {
return e.map(({what: e, why: t}) => ({
what: e,
why: t,
...(0, r.O8)(t) && {
"help-url": (0, s.Xz)(t, n)
}
}));
}
function notGatheredJson({reason: e, problem: n}, t) {
return {
schema: 1,
gathered: false,
reasons: (0, s.e2)(e === void 0 ? [] : [ e ], t),
problems: (0, s.bq)(n === void 0 ? [] : [ n ], t)
};
}
})
};
