export const id = 5484;

export const ids = [ 5484, 7892, 8067 ];

export const modules = {
3608: ((e, t, n) => {
n.d(t, {
s: () => judgeChange
});
var s = n(1431);
var r = n(5223);
const within = (e, t) => (n, s) => {
const r = new Set(e(n).map(t));
return e(s).every(e => r.has(t(e)));
};
const covering = (e, t) => (n, s) => within(e, t)(s, n);
const firstNamed = e => (t, n) => e(t) === void 0 && e(n) !== void 0;
const rising = (e, t) => (n, s) => t.indexOf(e(n)) < t.indexOf(e(s));
const person = e => "id" in e ? `${e.id}` : e.email;
const frozen = (e, t) => e.freezes.every(e => t.freezes.some(({from: t, to: n, urgent: s}) => t <= e.from && e.to <= n && (s === "denied" || e.urgent === "allowed")));
const always = () => true;
const o = {
freezes: frozen,
"approvers.client": within(({approvers: e}) => e.client, person),
"approvers.ezdrav-ict": within(({approvers: e}) => e["ezdrav-ict"], person),
"urgent-authorities": (e, t) => firstNamed(e => e["urgent-authorities"])(e, t) || t["urgent-authorities"] !== void 0 && within(e => e["urgent-authorities"] ?? [], person)(e, t),
"evidence.approvals": rising(({evidence: e}) => e.approvals, [ "recorded", "vouched", "verified" ]),
"evidence.announcement": rising(({evidence: e}) => e.announcement, [ "landed", "receipt", "signed" ]),
"calendar.lead-time": rising(({calendar: e}) => e["lead-time"], [ "default", "full-days" ]),
"calendar.extra-non-working-days": covering(({calendar: e}) => e["extra-non-working-days"], String),
"enforce-in": covering(e => e["enforce-in"], String),
"environments.production": covering(({environments: e}) => e.production, String),
"environments.test": within(({environments: e}) => e.test, String),
"reference-pattern": firstNamed(e => e["reference-pattern"]),
"contacts.solution-custodian": firstNamed(({contacts: e}) => e["solution-custodian"]),
"contacts.mail-server": firstNamed(({contacts: e}) => e["mail-server"]),
"contacts.assignees": always,
"contacts.contract-custodian": always,
"contacts.ict": always,
"contacts.servicedesk": always,
contract: always,
"contract.ends": always,
"contract.reference": always,
"urgent.valid-hours": (e, t) => t.urgent["valid-hours"] < e.urgent["valid-hours"],
"window.closes": (e, t) => t.window.closes < e.window.closes,
"window.opens": (e, t) => opens(e, "opens") < opens(t, "opens"),
"window.opens-with-downtime": (e, t) => opens(e, "opens-with-downtime") < opens(t, "opens-with-downtime")
};
function opens({window: e}, t) {
return e[t] < "12:00" ? `1 ${e[t]}` : `0 ${e[t]}`;
}
function looserRules(e, t) {
return (0, r.i)(e, t).filter(n => {
const [s = ""] = n.split(": ");
return o[s]?.(e, t) !== true;
});
}
var i = n(8048);
var a = n(8149);
var l = n(1909);
var c = n(2371);
var u = n(7273);
var d = n(4872);
var f = n(5987);
var p = n(9928);
var m = n(724);
var g = n(2669);
var h = n(4983);
var v = n(8318);
var w = n(4214);
var k = n(8279);
function changedPlanKeys(e, t) {
return changes(writtenIn(e), writtenIn(t), "");
}
function writtenIn(e) {
return (0, k.g7)((0, w.d)((0, v.b)(e, g.o5).text, g.o5).lexemes, g.o5).root?.written ?? {};
}
function changes(e, t, n) {
if (h.gv.has(n) || JSON.stringify(e) === JSON.stringify(t)) return [];
if (!isMapping(e) || !isMapping(t)) return [ n ];
const s = new Set([ ...Object.keys(t), ...Object.keys(e) ]);
return [ ...s ].flatMap(s => changes(e[s], t[s], n === "" ? s : `${n}.${s}`));
}
function isMapping(e) {
return typeof e === "object" && !Array.isArray(e);
}
function changeOf(e, t, n) {
const {id: s} = e.intervention;
const r = t.files.candidates.find(({intervention: e}) => e.id === s);
if (r === void 0) return {
kind: "new"
};
if (r.planDigest === e.planDigest) return {
kind: "same"
};
const [o, i] = [ t.bytes.get(r.path), n.bytes.get(e.path) ];
const a = recordsOf(r.intervention);
const l = recordsOf(e.intervention).some((t, n) => isOfOldPlan(a[n], t, e.planDigest));
const c = o === void 0 || i === void 0 ? [] : changedPlanKeys(o, i);
return {
kind: "changed",
keys: c,
told: l
};
}
function announcedFor({intervention: {announcement: e, id: t}, planDigest: n}, s, r) {
if (e === void 0) return null;
if (s.kind !== "changed") return (e.plan ?? n) === n ? e["sent-at"] : null;
const o = r.candidates.find(({intervention: e}) => e.id === t);
const [i] = o === void 0 ? [] : recordsOf(o.intervention);
const a = {
at: e["sent-at"],
plan: e.plan
};
return isOfOldPlan(i, a, n) ? null : e["sent-at"];
}
function recordsOf({announcement: e, approvals: t, urgent: n}) {
const s = [ e, n?.notification ].map(e => e && {
at: e["sent-at"],
plan: e.plan
});
const r = [ t?.client, t?.["ezdrav-ict"] ].map(e => e && {
at: e.at,
plan: e.plan
});
return [ ...s, ...r ];
}
function isOfOldPlan(e, t, n) {
if (t === void 0) return e !== void 0;
return t.plan === void 0 ? t.at === e?.at : t.plan !== n;
}
const y = {
version: 1,
staff: []
};
function judgeChange({defaultBranch: e, commit: t, before: n, after: s}, r, o, i) {
const {files: a} = o;
const l = a.candidates.filter(({intervention: e}) => e.outcome === void 0);
const c = i.known ? i.value : null;
return {
commit: t,
defaultBranch: e,
now: c,
touched: fingerprint(n) !== fingerprint(s),
read: [ ...a.locate.keys() ].filter(e => o.bytes.has(e)).sort(),
diagnostics: [ ...a.diagnostics, ...(0, m.z)(a) ],
drafts: a.drafts,
plans: l.map(e => checkedPlan(e, r, o, i)),
removed: removedPlans(r.files, a),
ambiguous: ambiguousTags(l),
deleted: deletedRefs(r.files, a, c),
loosened: loosenedBy(r, o, c),
locate: a.locate
};
}
function loosenedBy(e, t, n) {
const isValid = ({files: {diagnostics: e}}) => !e.some(({file: e}) => e === f.iZ);
if (!e.bytes.has(f.iZ) || !isValid(e) || !isValid(t)) return null;
const {solution: s} = t.files;
const r = looserRules(e.files.solution, s);
if (r.length === 0) return null;
return {
keys: r,
holdsFrom: n === null ? null : (0, l.Pl)(n, s)
};
}
function fingerprint(e) {
return e.map(({path: e, oid: t, mode: n}) => `${e} ${t} ${n}`).sort().join("\n");
}
function checkedPlan(e, t, n, r) {
const {path: o, intervention: i, planDigest: a} = e;
const {schedule: l, urgent: c, status: d, id: f} = i;
const {solution: p} = n.files;
const {verdict: m, impossible: g} = verdictOn(e, n.files, r);
const h = m.reasonCodes.filter(u.hg);
const v = changeOf(e, t, n);
const w = {
reading: p.calendar["lead-time"],
extra: p.calendar["extra-non-working-days"]
};
return {
path: o,
id: f,
planDigest: a,
urgent: c !== void 0,
withdrawn: d === "withdrawn",
slot: {
start: l.start,
end: l.end
},
window: windowIn(m),
verdict: m,
refusals: h,
unlawful: g.length > 0,
impossible: g,
announced: announcedFor(e, v, t.files),
latestAnnouncement: (0, s.F0)({
start: l.start,
...w
}),
earliestStart: r.known ? (0, s.gl)({
announced: r.value,
hours: p.window,
downtime: l.downtime,
...w
}) : null,
freezes: freezesOver(i, p),
change: v
};
}
function verdictOn(e, t, n) {
const {path: s, intervention: r} = e;
const {solution: o} = t;
const l = {
...(0, p.j2)({
now: r.schedule.start,
ref: `refs/tags/${r.release.tag}`,
sha: void 0,
actor: void 0,
environment: r.environment,
intervention: s
}, t),
now: n
};
const d = (0, a._)(e, o, l);
const f = (0, c.Lq)({
candidate: e,
solution: o,
facts: l
});
const m = new Set(f.map(({rule: e}) => e));
const g = [ ...d.rules.filter(({rule: e}) => !m.has(e)), ...f ];
return {
verdict: {
...d,
rules: g,
reasonCodes: (0, i.U)(g)
},
impossible: (0, i.U)(f).filter(e => (0, u.mk)([ e ]))
};
}
function windowIn({rules: e}) {
const t = e.find(({rule: e}) => e === "schedule")?.facts ?? {};
const [n, s] = [ t["window-opens-at"], t["window-closes-at"] ].map(e => typeof e === "object" && e !== null && "at" in e ? e.at : null);
return n === null || s === null || n === void 0 || s === void 0 ? null : {
start: n,
end: s
};
}
function freezesOver({schedule: e, urgent: t}, {freezes: n}) {
return n.filter(n => e.start < n.to && n.from < e.end && !(t !== void 0 && n.urgent === "allowed"));
}
function removedPlans(e, t) {
if (t.diagnostics.length > 0) return [];
const n = new Set(t.candidates.map(({intervention: e}) => e.id));
return e.candidates.filter(({intervention: {id: e, outcome: t}}) => t === void 0 && !n.has(e)).map(({path: e, intervention: t}) => ({
path: e,
id: t.id
}));
}
function ambiguousTags(e) {
const t = e.map(({intervention: e}) => e.release.tag);
return [ ...new Set(t.filter((e, n) => t.indexOf(e) !== n)) ];
}
function deletedRefs(e, t, n) {
if (!e.roster.known || e.roster.value === null || !t.roster.known) return [];
const s = t.diagnostics.some(({file: e}) => e === ".ezdrav/staff.yml");
if (s) return [];
const r = t.roster.value ?? y;
return (0, d.Q_)(e.roster.value, r, n).map(({ref: e}) => e);
}
}),
724: ((e, t, n) => {
n.d(t, {
z: () => ownApprovers
});
var s = n(8395);
var r = n(5987);
const o = [ "client", "ezdrav-ict" ];
function ownApprovers({solution: e, roster: t, locate: n}) {
const i = t.known ? t.value : null;
const a = n.get(r.iZ);
if (i === null || a === void 0) return [];
return o.flatMap(t => e.approvers[t].flatMap((e, n) => {
if (!("id" in e)) return [];
const [o] = (0, s.Mc)(e, i);
if (o === void 0) return [];
return [ {
file: r.iZ,
...a([ "approvers", t, n, "login" ]),
code: "file.own-approver",
key: `approvers.${t}.${n}.login`,
found: e.login,
expected: []
} ];
}));
}
}),
2796: ((e, t, n) => {
n.d(t, {
h: () => checkRequests
});
var s = n(8232);
function checkRequests(e, t) {
const n = [];
const r = new Map;
for (const {path: o, source: i} of e.filter(e => (0, s.d)(e.path))) {
const e = (0, s.i)(o, i, t);
if (e.ok) r.set(o, e.locate); else n.push(...e.diagnostics);
}
return {
diagnostics: n,
locate: r
};
}
}),
9928: ((e, t, n) => {
n.d(t, {
$C: () => foundOnDisk,
gr: () => readDisk,
j2: () => offlineFacts
});
var s = n(3995);
var r = n(5987);
function foundOnDisk(e) {
return e.map(({path: e, mode: t, type: n, size: o, bytes: i}) => ({
path: e,
mode: t,
type: n,
source: (0, s.O$)({
mode: t,
type: n
}) ?? i ?? {
unread: "too-large",
size: o,
limit: (0, r.LF)(e)
}
}));
}
function readDisk(e, t) {
const n = {
kind: "file",
from: ".ezdrav"
};
return (0, r.$C)(foundOnDisk(e), t, "claimed", [ n ]);
}
function offlineFacts(e, t) {
const {now: n, ref: s, sha: r, actor: o, environment: i, intervention: a} = e;
const argument = e => [ {
kind: "argument",
from: e
} ];
const l = {
ref: s === void 0 ? {
kind: "announced-release"
} : {
kind: "ref",
name: s
},
deployed: r === void 0 ? null : {
known: true,
value: r,
grade: "claimed",
sources: argument("--sha")
},
tagNow: null,
environment: i,
...a !== void 0 && {
intervention: a
}
};
const c = o === void 0 ? null : {
login: o,
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
target: l,
landing: null,
receipts: null,
consents: null,
actor: c,
triggeringActor: null,
roster: t.roster,
formerRules: null,
problems: []
};
}
}),
8232: ((e, t, n) => {
n.d(t, {
d: () => isRequestPath,
i: () => readRequest
});
var s = n(8038);
var r = n(2669);
var o = n(2359);
var i = n(3619);
var a = n(3304);
const l = [ "question", "request" ];
const c = {
question: [ "subject", "question" ],
request: [ "subject", "elements", "justification" ]
};
const u = [ "question", "elements", "justification" ];
const d = (0, a.om)({
version: a.rE,
kind: i.k5n(l),
subject: (0, a.n8)(180),
question: i.lqM((0, a.CS)(4e3)),
elements: i.lqM(i.YOg((0, a.om)({
name: (0, a.n8)(200),
value: (0, a.CS)(2e3)
}))),
justification: i.lqM((0, a.CS)(4e3))
}).check(i.z6Y(({value: e, issues: t}) => {
const n = c[e.kind];
for (const s of u) {
const r = n.includes(s);
const o = e[s];
if (r === (o !== void 0)) continue;
(0, a.cc)(t, (0, a.i)(r ? "file.missing-key" : "file.unknown-key"), s);
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
function readRequest(e, t, n = s.U$) {
const r = (0, o.T)(e, t, {
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
const s = new Set([ "evidence.announcement", "evidence.approvals", "evidence.self-hosted", "calendar.lead-time", "window.opens", "window.opens-with-downtime", "window.closes", "urgent.valid-hours" ]);
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
const [s, r] = [ valueOf(e, n), valueOf(t, n) ];
if (same(s, r)) return [];
return isBlock(s) && isBlock(r) ? changedIn(n, s, r) : [ n ];
});
}
function valueOf(e, t) {
return Object.entries(e).find(([e]) => e === t)?.[1];
}
function changedIn(e, t, n) {
const r = new Set([ ...Object.keys(t), ...Object.keys(n) ]);
return [ ...r ].toSorted().flatMap(r => {
if (same(t[r], n[r])) return [];
const o = `${e}.${r}`;
const shown = e => typeof e === "string" || typeof e === "number" ? `${e}` : "-";
return [ s.has(o) ? `${o}: ${shown(t[r])} → ${shown(n[r])}` : o ];
});
}
}),
5444: ((e, t, n) => {
n.d(t, {
$: () => checkedPlanJson,
Z: () => checkJson
});
var s = n(9466);
var r = n(8711);
var o = n(3753);
const iso = e => e === null ? null : (0, s.tK)(e);
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
function checkJson(e, t) {
return {
schema: 1,
valid: !(0, r.H0)(e),
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
drafts: e.drafts.map(({path: e, diagnostics: n}) => ({
path: e,
remarks: n.map(e => (0, o.gZ)(e, t))
})),
diagnostics: e.diagnostics.map(e => (0, o.gZ)(e, t))
};
}
}),
8711: ((e, t, n) => {
n.d(t, {
Bx: () => isTooLateToAnnounce,
H0: () => isRefused,
YP: () => standingOf
});
function isRefused({diagnostics: e, deleted: t, plans: n}) {
return e.length > 0 || t.length > 0 || n.some(({unlawful: e}) => e);
}
function isTooLateToAnnounce(e, t) {
const {latestAnnouncement: n, announced: s, urgent: r, withdrawn: o} = e;
if (r || o || s !== null) return false;
return t !== null && n !== null && n <= t;
}
function standingOf(e) {
if (isRefused(e)) return "refused";
const {plans: t, removed: n, ambiguous: s, loosened: r, now: o} = e;
const i = n.length > 0 || s.length > 0 || r !== null || t.some(e => e.refusals.length > 0 || e.freezes.length > 0 || e.change.kind === "changed" && e.change.told || isTooLateToAnnounce(e, o));
return i ? "attention" : "fine";
}
}),
8674: ((e, t, n) => {
n.d(t, {
D1: () => problemSentence,
D4: () => checkHeadline,
HN: () => planLines,
Ow: () => changeLines,
RZ: () => refusalSentences,
fZ: () => changeSentences,
sr: () => p
});
var s = n(9466);
var r = n(7209);
var o = n(8711);
var i = n(3753);
var a = n(4391);
var l = n(4450);
var c = n(4369);
var u = n(739);
var d = n(2921);
const f = 20;
function checkHeadline(e, t) {
const n = (0, d.w)(t).check;
const {diagnostics: s, deleted: r, plans: i} = e;
const a = [];
if (s.length > 0) a.push(n.faults(s.length));
if (r.length > 0) a.push(n.deletions(r.length));
const l = i.filter(e => e.unlawful).length;
if (l > 0) a.push(n.unlawful(l));
const c = i.filter(({change: e}) => e.kind === "changed" && e.told).length;
if (c > 0) a.push(n.voided(c));
const u = (0, o.YP)(e);
if (u !== "refused") {
if (u === "attention" && a.length === 0) a.push(n.attention);
const s = i.filter(t => isToAnnounce(t, e.now));
const [r] = s.flatMap(({latestAnnouncement: e}) => e ?? []).sort((e, t) => e - t);
if (r !== void 0) a.push(n.announceBy(lastDay(r, t)));
}
const f = a.length === 0 ? n.fine : a.join("; ");
return f.slice(0, 1).toUpperCase() + f.slice(1);
}
const p = {
refused: "⛔",
attention: "⚠️",
fine: "✅"
};
function isToAnnounce(e, t) {
const {urgent: n, withdrawn: s, announced: r} = e;
return !n && !s && r === null && !(0, o.Bx)(e, t);
}
function lastDay(e, t) {
return (0, d.w)(t).moments.date((0, r.gD)((0, s.tY)(e, -1)));
}
function planLines(e, t, n) {
const s = (0, d.w)(n).check;
const {stamp: r} = (0, d.w)(n).moments;
const {slot: o, freezes: i} = e;
return [ {
mark: "plain",
label: s.slot,
text: `${r(o.start)} – ${r(o.end)}`
}, windowLine(e, s, r), announceLine(e, t, s, n), ...earliestLine(e, s, r), ...i.map(({from: e, to: t, reason: n}) => {
const o = `${s.freezePeriod(r(e), r(t))} ${(0, a.TL)(n)}`;
return {
mark: "attention",
label: s.freeze,
text: o
};
}) ];
}
function windowLine({window: e, unlawful: t, verdict: n}, s, r) {
const o = s.window;
const i = n.rules.find(({rule: e}) => e === "schedule");
if (e === null) return {
mark: t ? "bad" : "plain",
label: o,
text: s.noWindow
};
const [a, l] = [ r(e.start), r(e.end) ];
if (i?.code == null) return {
mark: "good",
label: o,
text: s.inside(a, l)
};
const c = s.outside(a, l);
if (t) return {
mark: "bad",
label: o,
text: c
};
const u = i.outcome === "waived" ? s.waived : s.reported;
return {
mark: "plain",
label: o,
text: `${c} (${u})`
};
}
function announceLine(e, {now: t}, n, s) {
const {urgent: r, withdrawn: i, announced: a, latestAnnouncement: l} = e;
const line = (e, t) => ({
mark: e,
label: n.announce,
text: t
});
if (i) return line("attention", n.withdrawn);
if (r) return line("plain", n.urgent);
if (a !== null) return line("plain", n.announced((0, d.w)(s).moments.stamp(a)));
if (l === null) return line("attention", n.beyond);
const c = lastDay(l, s);
return (0, o.Bx)(e, t) ? line("attention", n.tooLate(c)) : line("plain", n.latest(c));
}
function earliestLine({urgent: e, withdrawn: t, announced: n, earliestStart: s}, r, o) {
if (e || t || n !== null || s === null) return [];
const i = r.earliestFrom(o(s));
return [ {
mark: "plain",
label: r.earliest,
text: i
} ];
}
function changeLines({change: e, planDigest: t}, {defaultBranch: n}, s) {
const r = (0, d.w)(s).check;
const o = r.comparedWith((0, a.TL)(n));
const i = {
mark: "plain",
label: r.plan,
text: (0, a.TL)(t)
};
if (e.kind !== "changed") {
const t = e.kind === "new";
const n = t ? r.isNew : r.isSame;
return [ i, {
mark: t ? "plain" : "good",
label: o,
text: n
} ];
}
const {keys: l, told: c} = e;
const u = l.slice(0, f).map(a.TL).join(", ");
const p = l.length > f ? ", …" : "";
const m = l.length === 0 ? r.rewritten : r.changed(`${u}${p}`);
const g = c ? r.voids : r.reviewsOnly;
return [ i, {
mark: c ? "attention" : "plain",
label: o,
text: `${m}. ${g}`
} ];
}
function refusalSentences({verdict: e, refusals: t, impossible: n}, s) {
return (0, u.ES)({
...e,
evaluatedAt: null
}, (0, d.w)(s)).filter(({code: e}) => t.includes(e)).map(({code: e, stands: t, unblock: s}) => ({
code: e,
mark: n.includes(e) ? "bad" : "attention",
text: [ ...t, ...s ].join(" ")
}));
}
function changeSentences({removed: e, ambiguous: t, deleted: n, drafts: s, loosened: r}, o) {
const i = (0, d.w)(o).check;
const l = n.slice(0, f).map(a.TL).join(", ");
const c = n.length > f ? ", …" : "";
return [ ...n.length === 0 ? [] : [ {
mark: "bad",
text: i.deleted(`${l}${c}`)
} ], ...s.map(({path: e, diagnostics: t}) => ({
mark: "plain",
text: [ i.draft((0, a.TL)(e)), ...t.map(e => remark(e, o)) ].join(" ")
})), ...r === null ? [] : [ {
mark: "attention",
text: i.loosened(r.keys.map(a.TL).join(", "), r.holdsFrom === null ? null : (0, 
d.w)(o).moments.stamp(r.holdsFrom))
} ], ...t.map(e => ({
mark: "attention",
text: i.ambiguous((0, a.TL)(e))
})), ...e.map(({id: e, path: t}) => ({
mark: "attention",
text: i.removed((0, a.TL)(e), (0, a.TL)(t))
})) ];
}
function remark(e, t) {
const {message: n, remedy: s} = (0, i._g)(e, t);
return `${e.line}:${e.column} ${n} ${s}`;
}
function problemSentence(e, t) {
const n = (0, d.w)(t);
const s = (0, c.ai)((0, l.t)(e), null, n);
const {stands: r, unblock: o} = n.reasons[e.code];
return `${r(s)} ${o(s)}`;
}
}),
8101: ((e, t, n) => {
n.d(t, {
K: () => checkedPlanText,
q: () => checkText
});
var s = n(8711);
var r = n(8674);
var o = n(4391);
var i = n(3920);
var a = n(2921);
const l = {
good: "✓",
bad: "✗",
attention: "!",
plain: " "
};
function checkText(e, t, n) {
const {quotes: c} = (0, a.w)(t);
const say = e => (0, o.M_)(e, c);
const u = new Set(e.diagnostics.map(({file: e}) => e));
return [ `${r.sr[(0, s.YP)(e)]} ${(0, r.D4)(e, t)}`, ...e.read.filter(e => !u.has(e)).map(e => `✓ ${(0, 
o.RK)(e)}`), ...(0, i.NS)(e.diagnostics, t).map(e => `✗ ${e}`), ...(0, r.fZ)(e, t).map(({mark: e, text: t}) => `${l[e]} ${say(t)}`), ...e.plans.flatMap(n => [ ...checkedPlanText(n, e, t), ...(0, 
r.Ow)(n, e, t).map(({mark: e, label: t, text: n}) => `  ${l[e]} ${say(t)}: ${say(n)}`) ]), say(n), "" ].join("\n");
}
function checkedPlanText(e, t, n) {
const {quotes: s} = (0, a.w)(n);
const say = e => (0, o.M_)(e, s);
return [ `${(0, o.RK)(e.id)}  ${(0, o.RK)(e.path)}`, ...(0, r.RZ)(e, n).map(({code: e, mark: t, text: n}) => `  ${l[t]} ${say(n)} ${e}`), ...(0, 
r.HN)(e, t, n).map(({mark: e, label: t, text: n}) => `  ${l[e]} ${say(t)}: ${say(n)}`) ];
}
}),
4872: ((e, t, n) => {
n.d(t, {
Q_: () => unconfirmedDeletions,
Rm: () => isAnotherPerson,
We: () => idsMentioned,
sM: () => refsMentioned
});
var s = n(7183);
function unconfirmedDeletions(e, t, n) {
const r = new Map(t.staff.map(e => [ e.ref, e ]));
return e.staff.filter(e => {
const t = r.get(e.ref);
const o = t === void 0 || isAnotherPerson(t, e);
return o && (n === null || !(0, s.xK)(e, n));
});
}
function isAnotherPerson(e, t) {
const [n, s] = [ e.github?.id, t.github?.id ];
return n !== void 0 && s !== void 0 && n !== s;
}
function idsMentioned(e) {
const t = [ ...e.matchAll(/\bid["']?\s*:\s*["']?(\d{1,15})\b/g) ];
const n = [ ...e.matchAll(/\bid\b/g) ];
return t.length === n.length ? new Set(t.map(([, e]) => Number(e))) : null;
}
function refsMentioned(e) {
if (e.includes("\\")) return null;
const t = [ ...e.matchAll(/\bref["']?\s*:\s*["']?([A-Za-z0-9._-]{1,64})/g) ];
const n = [ ...e.matchAll(/\bref\b/g) ];
return t.length === n.length ? new Set(t.map(([, e = ""]) => e)) : null;
}
}),
7183: ((e, t, n) => {
n.d(t, {
SR: () => hasLeft,
XL: () => departsAt,
kR: () => isGranted,
xK: () => isRevoked
});
var s = n(7209);
function departsAt({left: e}) {
if (e === void 0) return null;
return e.kind === "time" ? e.instant : (0, s.l$)((0, s.fi)(e.date, 1), "00:00");
}
function hasLeft(e, t) {
const n = departsAt(e);
return n !== null && n <= t;
}
function isRevoked({revocation: e}, t) {
return e?.confirmed !== void 0 && e.confirmed <= t;
}
function isGranted({account: e}, t) {
return e?.granted !== void 0 && e.granted <= (0, s.gD)(t);
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
const r = [ n ];
e: while (r.length > 0) {
const e = r[r.length - 1];
const n = e.container;
if (e.keys === null) {
while (e.index < n.length) {
const o = e.index++;
if (o > 0) s += ",";
const i = n[o];
const a = i === void 0 || typeof i === "symbol" || typeof i === "function" ? null : i;
if (a === null || typeof a !== "object") {
s += serializePrimitive(a);
continue;
}
const l = enterValue(a, t);
if (typeof l !== "object") {
s += l === void 0 ? "null" : l;
continue;
}
s += l.keys === null ? "[" : "{";
r.push(l);
continue e;
}
s += "]";
} else {
const o = e.keys;
while (e.index < o.length) {
const i = o[e.index++];
const a = n[i];
if (a === void 0 || typeof a === "symbol" || typeof a === "function") continue;
if (a === null || typeof a !== "object") {
if (e.first) e.first = false; else s += ",";
s += serializeString(i) + ":" + serializePrimitive(a);
continue;
}
const l = enterValue(a, t);
if (l === void 0) continue;
if (e.first) e.first = false; else s += ",";
s += serializeString(i) + ":";
if (typeof l !== "object") {
s += l;
continue;
}
s += l.keys === null ? "[" : "{";
r.push(l);
continue e;
}
s += "}";
}
t.delete(n);
if (e.wrappers !== null) for (const n of e.wrappers) t.delete(n);
r.pop();
}
return s;
}
}),
7674: ((e, t, n) => {
n.d(t, {
_: () => parseDate,
p: () => parseTime
});
var s = n(9466);
var r = n(6588);
var o = n(7209);
const i = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;
const a = /^(?:20\d{2}|2100)-\d{2}-\d{2}$/;
function parseTime(e) {
const t = i.exec(e);
if (t === null || parseDate(e.slice(0, 10)) === null) return {
ok: false,
why: "malformed"
};
const n = t[1] ?? "";
const r = Date.parse(`${e.slice(0, e.length - n.length)}Z`);
return n === "Z" ? {
ok: true,
instant: (0, s.B9)(r)
} : readLocal(r, n);
}
function readLocal(e, t) {
const n = (0, r.X)(e);
if (n.kind === "gap") return {
ok: false,
why: "gap",
from: n.from,
to: n.to
};
if (n.kind === "once") {
const e = (0, o.HA)(n.at);
if (t !== "" && t !== e) return {
ok: false,
why: "wrong-offset",
expected: e
};
return {
ok: true,
instant: n.at
};
}
const [s, i] = [ (0, o.HA)(n.first), (0, o.HA)(n.second) ];
if (t === "") return {
ok: false,
why: "ambiguous",
offsets: [ s, i ]
};
if (t === s) return {
ok: true,
instant: n.first
};
if (t === i) return {
ok: true,
instant: n.second
};
return {
ok: false,
why: "wrong-offset",
expected: s
};
}
function parseDate(e) {
if (!a.test(e)) return null;
const t = new Date(`${e}T00:00Z`);
const n = !Number.isNaN(t.getTime()) && t.toISOString().startsWith(e);
return n ? (0, s.Q$)(e) : null;
}
}),
1043: ((e, t, n) => {
n.d(t, {
BC: () => addComment,
Tu: () => deleteComment,
px: () => keepIssue,
tt: () => updateIssue,
vv: () => updateComment,
wS: () => closeIssue,
y7: () => makeIssue
});
var s = n(3619);
var r = n(2830);
var o = n(4036);
var i = n(9339);
async function keepIssue(e, t, n) {
const s = await (0, o.Jz)(e, t);
if (!s.ok) return s;
const r = (0, o.XQ)(s.value, n.marker);
if (r !== null) return {
...s,
value: {
issue: r,
created: false
}
};
return createIssue(e, t, n);
}
async function createIssue(e, t, n) {
const s = await sendAssigned(e, t, n);
const r = await (0, o.Jz)(e, t);
if (!r.ok) return r;
const i = (0, o.XQ)(r.value, n.marker);
if (i === null) return s.ok ? {
...s,
value: {
issue: (0, o.YG)(s.value),
created: true
}
} : s;
if (s.ok && s.value.number !== i.number) {
const n = await closeIssue(e, t, s.value.number, "duplicate");
if (!n.ok) return n;
}
const a = s.ok && s.value.number === i.number;
return {
...r,
value: {
issue: i,
created: a
}
};
}
async function makeIssue(e, t, n) {
const s = await sendAssigned(e, t, n);
return s.ok ? {
...s,
value: (0, o.YG)(s.value)
} : s;
}
async function sendAssigned(e, t, n) {
const s = await sendIssue(e, t, n);
return !s.ok && s.problem.status === 422 && n.assignees.length > 0 ? sendIssue(e, t, {
...n,
assignees: []
}) : s;
}
function sendIssue(e, t, n) {
const {title: s, body: r, label: a, assignees: l} = n;
return e.send("POST /repos/{owner}/{repo}/issues", {
...(0, i.at)(t),
title: s,
body: r,
labels: [ a ],
assignees: l
}, o.AE);
}
function updateIssue(e, t, n, r) {
return e.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
...(0, i.at)(t),
issue_number: n,
...r
}, s.Ikc({
number: s.euz(n)
}));
}
function closeIssue(e, t, n, r) {
return e.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
...(0, i.at)(t),
issue_number: n,
state: "closed",
state_reason: r
}, s.Ikc({
number: s.euz(n)
}));
}
const a = s.Ikc({
id: s.aig(),
body: s.cl6(s.YjP()),
user: s.cl6(r.C$)
});
async function addComment(e, t, n, s) {
const r = await e.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, i.at)(t),
issue_number: n,
body: s
}, a);
return r.ok ? {
...r,
value: {
id: r.value.id,
body: s,
author: r.value.user?.id ?? null
}
} : r;
}
function updateComment(e, t, n, r) {
return e.send("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
...(0, i.at)(t),
comment_id: n,
body: r
}, s.Ikc({
id: s.euz(n)
}));
}
async function deleteComment(e, t, n) {
const r = await e.send("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
...(0, i.at)(t),
comment_id: n
}, s.L5J());
const o = !r.ok && (r.problem.status === 404 || r.problem.status === 410);
return o ? {
ok: true,
value: null,
request: r.problem.request,
next: null
} : r;
}
}),
4036: ((e, t, n) => {
n.d(t, {
AE: () => l,
GF: () => d,
JL: () => a,
Jz: () => listOwnIssues,
TF: () => f,
XQ: () => lowestMarked,
YG: () => summaryOf,
YM: () => isEditedByOthers,
Zm: () => listMarkedIssues,
lY: () => listOwnComments
});
var s = n(3619);
var r = n(2830);
var o = n(1346);
var i = n(9339);
const a = "github-actions[bot]";
const l = s.Ikc({
number: s.aig(),
html_url: s.YjP(),
repository_url: s.YjP(),
state: s.k5n([ "open", "closed" ]),
title: s.YjP(),
body: s.cl6(s.YjP()),
labels: s.YOg(s.KCZ([ s.YjP(), s.Ikc({
name: s.cl6(s.YjP())
}) ])),
user: s.mee(r.C$),
pull_request: s.lqM(s.L5J())
});
const c = 100;
const u = 10;
async function listOwnIssues(e, t) {
const n = await e.list("GET /repos/{owner}/{repo}/issues", {
...(0, i.at)(t),
state: "all",
creator: a,
sort: "created",
direction: "asc"
}, s.YOg(l), c);
if (!n.ok) return n;
if (n.value.some(e => !(0, i.lJ)(t, e.repository_url))) return (0, i._2)(n.request);
const r = n.value.filter(e => e.user?.login === a && e.user.type === "Bot" && e.pull_request === void 0);
return {
...n,
value: r.map(summaryOf)
};
}
const d = `lastEditedAt editor { ${r.W1} }`;
const f = s.Ikc({
lastEditedAt: s.mee(s.YjP()),
editor: r.ng
});
function isEditedByOthers({lastEditedAt: e, editor: t}) {
if (e === null && t === null) return false;
const {login: n, type: s} = (0, r.$4)(t);
return n !== a || s !== "Bot";
}
const p = 250;
async function listMarkedIssues(e, t, n) {
const s = await listOwnIssues(e, t);
if (!s.ok) return s;
const r = s.value.filter(n);
const a = new Set;
let {request: l} = s;
for (let n = 0; n < r.length; n += p) {
const s = r.slice(n, n + p);
const c = s.map(({number: e}) => `i${e}: issue(number: ${e}) { ${d} }`);
const u = `query LastEdits($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${i.zK} ${c.join("\n")} } }`;
const m = await e.query(u, (0, i._M)(t), o.Ru);
if (!m.ok) return m;
l = m.request;
if ((0, i.wP)(t, m.value.repository)) return (0, i._2)(l);
for (const e of s) {
const t = f.safeParse(m.value.repository[`i${e.number}`]);
if (!t.success) {
const t = `i${e.number}: unreadable`;
return {
ok: false,
problem: {
code: "api.malformed",
request: l,
status: 200,
detail: t
}
};
}
if (isEditedByOthers(t.data)) a.add(e);
}
}
const c = {
own: r.filter(e => !a.has(e)),
edited: [ ...a ]
};
return {
ok: true,
value: c,
request: l,
next: null
};
}
function lowestMarked(e, t) {
const n = e.filter(e => e.body.split(/\r?\n/).includes(t));
return n.reduce((e, t) => e === null || t.number < e.number ? t : e, null);
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
async function listOwnComments(e, t, n, o = null) {
const l = await e.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
...(0, i.at)(t),
issue_number: n
}, s.YOg(s.Ikc({
id: s.aig(),
body: s.cl6(s.YjP()),
user: s.mee(r.C$)
})), u);
if (!l.ok) return l;
const c = l.value.filter(({user: e}) => o === null ? e?.login === a && e.type === "Bot" : e?.id === o);
return {
...l,
value: c.map(({id: e, body: t}) => ({
id: e,
body: t ?? ""
}))
};
}
}),
1999: ((e, t, n) => {
n.d(t, {
$: () => clientFor,
_: () => repositoryOf
});
var s = n(2544);
const r = "actions: read, contents: read, deployments: read, issues: read, pull-requests: read";
const o = "actions: read, contents: read, deployments: write, id-token: write, issues: write";
const i = {
gate: r,
check: "contents: read, pull-requests: write",
announce: o,
approve: o,
evidence: r,
close: "actions: read, contents: read, deployments: read, issues: write",
request: "contents: read, deployments: read, issues: write",
staff: "contents: read, issues: write",
resume: "actions: write, checks: read, contents: read, deployments: read, issues: read, pull-requests: read",
guard: "actions: read, contents: read, deployments: write, issues: read, pull-requests: read",
report: "contents: read, deployments: read",
doctor: "actions: read, contents: read"
};
function permissionsLine({mode: e, smtpUrl: t}) {
const n = i[e];
if (n === void 0) return;
const s = e === "gate" && t !== void 0;
return `permissions: { ${s ? n.replace("deployments: read", "deployments: write") : n} }`;
}
function repositoryOf(e) {
return {
owner: e.owner,
name: e.name,
id: e.repositoryId
};
}
function clientFor({inputs: e, context: t, signal: n}) {
const r = permissionsLine(e);
return new s.K({
token: e.token,
api: t.api,
graphql: t.graphql,
server: t.server,
environment: process.env,
monotonic: () => process.uptime() * 1e3,
signal: n,
...r !== void 0 && {
permissions: r
}
});
}
}),
213: ((e, t, n) => {
n.r(t);
n.d(t, {
check: () => check
});
var s = n(1346);
var r = n(3619);
var o = n(9339);
var i = n(8328);
var a = n(7827);
const l = r.mee(r.Ikc({
oid: r.lqM(r.YjP()),
parents: r.lqM(r.Ikc({
nodes: r.YOg(r.Ikc({
oid: r.YjP()
}))
})),
file: r.lqM(i.R$)
}));
const c = r.Ikc({
repository: r.Ikc({
databaseId: r.aig(),
nameWithOwner: r.YjP(),
defaultBranchRef: r.Ikc({
name: r.YjP(),
target: r.Ikc({
oid: r.YjP(),
file: i.R$
})
}),
head: l,
merged: l
})
});
const u = `... on Commit { oid parents(first: 3) { nodes { oid } } ${i.qw} }`;
async function readPullFiles(e, t, {head: n, merged: s}) {
const r = `query PullFiles($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { databaseId nameWithOwner\n      defaultBranchRef { name target { oid ... on Commit { ${i.qw} } } }\n      head: object(oid: "${n}") { ${u} }\n      merged: object(oid: "${s}") { ${u} } } }`;
const l = await e.query(r, (0, o._M)(t), c);
if (!l.ok) return l;
const {databaseId: d, nameWithOwner: f, defaultBranchRef: p, ...m} = l.value.repository;
const g = f.toLowerCase() === `${t.owner}/${t.name}`.toLowerCase() && (t.id === null || t.id === d);
if (!g) return (0, o._2)(l.request);
const h = m.merged?.parents?.nodes.some(({oid: e}) => e === n) === true;
const v = h ? m.merged : m.head;
if (v?.oid === void 0 || v.file === void 0) return (0, a.O)(l.request, "no-commit", {
commit: n
});
return {
...l,
value: {
defaultBranch: p.name,
tip: p.target.oid,
before: (0, i.RR)(p.target.file),
commit: v.oid,
after: (0, i.RR)(v.file)
}
};
}
var d = n(1043);
var f = n(4036);
async function keepComment(e, t, n, {marker: s, body: r, needed: o}) {
const i = await listMarked(e, t, n, s);
if (!i.ok) return i;
if (i.value.length > 0) return settle(e, t, i, r, "unchanged");
if (!o) return {
...i,
value: "not-needed"
};
const a = await (0, d.BC)(e, t, n, r);
const l = a.ok ? a.value.author : null;
const c = await listMarked(e, t, n, s, l);
if (!c.ok) return c;
if (c.value.length > 0) return settle(e, t, c, r, "made");
return a.ok ? {
...a,
value: "made"
} : a;
}
async function settle(e, t, n, s, r) {
const [o, ...i] = n.value.toSorted((e, t) => e.id - t.id);
let a = r;
if (o !== void 0 && lines(o.body) !== lines(s)) {
const n = await (0, d.vv)(e, t, o.id, s);
if (!n.ok) return n;
a = "updated";
}
for (const {id: n} of i) {
const s = await (0, d.Tu)(e, t, n);
if (!s.ok) return s;
}
return {
...n,
value: a
};
}
async function listMarked(e, t, n, s, r = null) {
const o = await (0, f.lY)(e, t, n, r);
if (!o.ok) return o;
const i = o.value.filter(({body: e}) => e.split(/\r?\n/).includes(s));
return {
...o,
value: i
};
}
function lines(e) {
return e.replaceAll("\r\n", "\n").trim();
}
var p = n(3995);
var m = n(8232);
var g = n(6241);
var h = n(8674);
var v = n(4391);
var w = n(5883);
var k = n(2921);
function checkAnnotations(e, t) {
const {quotes: n} = (0, k.w)(t);
const s = (0, h.fZ)(e, t).map(({mark: e, text: s}) => {
const r = (0, v.M_)(s, n);
const o = (0, k.w)(t).check.title;
if (e !== "bad") return {
level: "warning",
title: o,
message: r
};
const i = ".ezdrav/staff.yml";
return {
level: "error",
title: (0, k.w)(t).check.deletedTitle,
message: r,
file: i,
line: 1
};
});
const r = [ ...(0, g.VZ)(e.diagnostics, t), ...s, ...e.plans.flatMap(n => ofPlan(n, e, t)) ];
return (0, g.Oq)(r, t);
}
function ofPlan(e, t, n) {
const {quotes: s} = (0, k.w)(n);
const {path: r, change: o} = e;
const {locate: i} = t;
const a = (0, h.RZ)(e, n).map(({code: e, mark: t, text: n}) => ({
level: t === "bad" ? "error" : "warning",
title: e,
message: (0, v.M_)(n, s),
...(0, w.$)(e, {
locate: i,
file: r
})
}));
const [l = ""] = o.kind === "changed" && o.told ? o.keys : [];
const c = i.get(r)?.(l === "" ? [] : l.split("."));
const u = [ ...(0, h.HN)(e, t, n), ...(0, h.Ow)(e, t, n) ];
const d = u.filter(({mark: e}) => e === "attention").map(({label: e, text: t}) => {
const n = (0, v.M_)(e, s);
return {
level: "warning",
title: n,
message: (0, v.M_)(t, s),
...c && {
file: (0, v.RK)(r),
...c
}
};
});
return [ ...a, ...d ];
}
var y = n(8711);
var b = n(3753);
const x = "\x3c!-- ezdrav:check --\x3e";
const $ = 6e4;
const O = [ {
items: 50,
characters: 1200
}, {
items: 10,
characters: 400
}, {
items: 2,
characters: 120
} ];
const M = {
good: "✅ ",
bad: "❌ ",
attention: "⚠️ ",
plain: ""
};
function checkMarkdown(e, t) {
let n = "";
for (const s of O) {
n = written(e, t, s);
if (n.length <= $) break;
}
return n;
}
function written(e, t, n) {
const s = (0, k.w)(t).check;
const {diagnostics: r, plans: o} = e;
const {andMore: i} = (0, k.w)(t).labels;
const a = o.slice(0, n.items);
const l = o.length - a.length;
return [ `## ${h.sr[(0, y.YP)(e)]} ${(0, h.D4)(e, t)}`, ...faults(r, t, n), ...(0, 
h.fZ)(e, t).slice(0, n.items).map(({mark: e, text: t}) => `<p>${M[e]}${said(t, n)}</p>`), ...a.map(s => planSection(s, e, t, n)), ...l > 0 ? [ `<p>${(0, 
v.js)(i(l))}</p>` ] : [], ...o.length === 0 && r.length === 0 ? [ (0, v.AO)(s.noPlan) ] : [], `<sub>${(0, 
v.js)(s.title)} · ${(0, v.js)(s.footer)}</sub>`, x, "" ].join("\n\n");
}
function said(e, {characters: t}) {
return (0, v.hy)((0, v.vI)(e, t));
}
function brief(e, {characters: t}) {
return (0, v.vI)((0, v.RK)((0, v.vI)(e, t)), t);
}
function faults(e, t, n) {
if (e.length === 0) return [];
const {labels: s} = (0, k.w)(t);
const r = e.slice(0, n.items).map(e => {
const {message: s, remedy: r} = (0, b._g)(e, t);
const {file: o, line: i, column: a, code: l} = e;
const c = (0, v.h8)(`${brief(o, n)}:${i}:${a}`);
return `<li>${c} <b>${said(s, n)}</b><br>${said(r, n)} <sub>${(0, v.h8)(l)}</sub></li>`;
});
const o = e.length - r.length;
const i = o > 0 ? [ `<li>${(0, v.js)(s.andMore(o))}</li>` ] : [];
return [ `### ${s.faultsInFiles}`, [ "<ol>", ...r, ...i, "</ol>" ].join("\n") ];
}
function planSection(e, t, n, s) {
const r = [ ...(0, h.HN)(e, t, n), ...(0, h.Ow)(e, t, n) ];
const o = r.map(({mark: e, label: t, text: n}) => `<tr><td>${said(t, s)}</td><td>${M[e]}${said(n, s)}</td></tr>`);
const i = (0, h.RZ)(e, n).map(({code: e, mark: t, text: n}) => `<tr><td>${M[t]}<sub>${(0, 
v.h8)(e)}</sub></td><td>${said(n, s)}</td></tr>`);
const a = `<tr><th colspan="2">${(0, v.h8)(brief(e.id, s))} <sub>${(0, v.h8)(brief(e.path, s))}</sub></th></tr>`;
return [ "<table>", a, ...i, ...o, "</table>" ].join("\n");
}
var T = n(5444);
var I = n(8101);
var A = n(9896);
var S = n(857);
class Context {
constructor() {
var e, t, n;
this.payload = {};
if (process.env.GITHUB_EVENT_PATH) if ((0, A.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
A.readFileSync)(process.env.GITHUB_EVENT_PATH, {
encoding: "utf8"
})); else {
const e = process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${S.EOL}`);
}
this.eventName = process.env.GITHUB_EVENT_NAME;
this.sha = process.env.GITHUB_SHA;
this.ref = process.env.GITHUB_REF;
this.workflow = process.env.GITHUB_WORKFLOW;
this.action = process.env.GITHUB_ACTION;
this.actor = process.env.GITHUB_ACTOR;
this.job = process.env.GITHUB_JOB;
this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
this.apiUrl = (e = process.env.GITHUB_API_URL) !== null && e !== void 0 ? e : "https://api.github.com";
this.serverUrl = (t = process.env.GITHUB_SERVER_URL) !== null && t !== void 0 ? t : "https://github.com";
this.graphqlUrl = (n = process.env.GITHUB_GRAPHQL_URL) !== null && n !== void 0 ? n : "https://api.github.com/graphql";
}
get issue() {
const e = this.payload;
return Object.assign(Object.assign({}, this.repo), {
number: (e.issue || e.pull_request || e).number
});
}
get repo() {
if (process.env.GITHUB_REPOSITORY) {
const [e, t] = process.env.GITHUB_REPOSITORY.split("/");
return {
owner: e,
repo: t
};
}
if (this.payload.repository) return {
owner: this.payload.repository.owner.login,
repo: this.payload.repository.name
};
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
}
}
var j = n(4092);
function readPullRequest(e) {
if (!/^pull_request(?:_|$)/.test(e["GITHUB_EVENT_NAME"] ?? "")) return null;
const t = member(payload(), "pull_request");
const n = member(t, "number");
const s = member(member(t, "head"), "sha");
const r = member(member(member(t, "head"), "repo"), "id");
const o = member(member(member(t, "base"), "repo"), "id");
if (typeof n !== "number" || !Number.isSafeInteger(n) || typeof s !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(s)) throw new j.kv("GITHUB_EVENT_PATH");
return {
number: n,
head: s,
fromFork: typeof r !== "number" || r !== o
};
}
function payload() {
try {
return (new Context).payload;
} catch {
return null;
}
}
function member(e, t) {
return typeof e === "object" && e !== null && Object.hasOwn(e, t) ? e[t] : void 0;
}
var _ = n(1999);
var P = n(3608);
var q = n(2796);
var R = n(5987);
async function check(e) {
const {inputs: t, context: n} = e;
const s = readPullRequest(process.env);
const r = (0, _._)(n);
const o = (0, _.$)(e);
try {
const e = s?.head ?? n.sha;
const i = await readPullFiles(o, r, {
head: e,
merged: n.sha
});
if (!i.ok) return unread(i.problem, t.language ?? "en");
const a = await readSides(o, r, i.value);
if (!a.ok) return unread(a.problem, t.language ?? "en");
const {before: l, after: c} = a.value;
const u = (0, P.s)(i.value, l, c, o.clock.now());
const d = t.language ?? c.files.solution.language ?? "en";
const f = await stick(o, r, s, u, d);
return concluded(u, d, f);
} finally {
o.close();
}
}
async function readSides(e, t, {before: n, after: r}) {
const o = [ ...n, ...r ].filter(isRead(n, r)).map(({oid: e}) => e);
const i = await (0, s.b4)(e, t, [ ...new Set(o) ]);
if (!i.ok) return i;
return {
...i,
value: {
before: sideOf(n, i.value, "recorded"),
after: sideOf(r, i.value, "claimed")
}
};
}
function isRead(...e) {
const t = new Set([ R.iZ, R.Fo, ...e.flatMap(e => (0, p.Aq)(e).paths) ]);
return e => (t.has(e.path) || (0, m.d)(e.path)) && (0, p.O$)(e) === null && e.size <= (0, 
R.LF)(e.path);
}
function sideOf(e, t, n) {
const s = {
kind: "api",
from: "GraphQL PullFiles"
};
const r = new Map;
const o = e.map(e => {
const {path: n, oid: s, size: o} = e;
const i = (0, p.O$)(e) === null ? t.get(s) : void 0;
if (i !== void 0) r.set(n, i);
const a = (0, p.O$)(e) ?? {
unread: "too-large",
size: o,
limit: (0, R.LF)(n)
};
return {
...e,
source: i ?? a
};
});
const i = (0, R.$C)(o, void 0, n, [ s ]);
const a = (0, q.h)(o, i.known);
const l = [ ...i.diagnostics, ...a.diagnostics ];
const c = new Map([ ...i.locate, ...a.locate ]);
return {
files: {
...i,
diagnostics: l,
locate: c
},
bytes: r
};
}
async function stick(e, t, n, s, r) {
const o = (0, k.w)(r).check.sticking;
if (n === null) return o.none;
if (n.fromFork) return o.fork;
const i = await keepComment(e, t, n.number, {
marker: x,
body: checkMarkdown(s, r),
needed: s.touched
});
if (i.ok) return o[i.value];
const a = (0, h.D1)(i.problem, r);
return i.problem.code === "api.forbidden" ? o.forbidden(a) : o.failed(a);
}
function concluded(e, t, n) {
const [s = null] = e.plans.length === 1 ? e.plans : [];
return {
exitCode: (0, y.H0)(e) ? 1 : 0,
outputs: {
...s !== null && {
"intervention-id": s.id,
"plan-digest": s.planDigest
}
},
log: (0, I.q)(e, t, n),
summary: checkMarkdown(e, t),
annotations: checkAnnotations(e, t),
report: (0, T.Z)(e, t)
};
}
function unread(e, t) {
const n = `${(0, k.w)(t).check.problem} ${(0, h.D1)(e, t)}`;
const s = (0, v.M_)(n, (0, k.w)(t).quotes);
return {
exitCode: 1,
outputs: {},
log: `${s}\n`,
summary: `${(0, v.AO)(n)}\n`,
annotations: [ {
level: "error",
title: e.code,
message: s
} ],
report: {
schema: 1,
valid: false,
problem: e.code
}
};
}
}),
9057: ((e, t, n) => {
n.d(t, {
q: () => nearestKey
});
function nearestKey(e, t) {
const n = e.slice(0, 64).replace(/([a-z])([A-Z])/g, "$1-$2").replace(/[_ ]/g, "-").toLowerCase();
const s = t.map(e => ({
key: e,
slips: slips(n, e)
})).filter(({key: e, slips: t}) => t <= (e.length > 5 ? 2 : 1)).sort((e, t) => e.slips - t.slips);
return s[0]?.key ?? null;
}
function slips(e, t) {
const n = [ Array.from({
length: t.length + 1
}, (e, t) => t) ];
const cell = (e, t) => Number(n[e]?.[t]);
for (let s = 1; s <= e.length; s += 1) {
const r = [ s ];
n.push(r);
for (let n = 1; n <= t.length; n += 1) {
const o = e[s - 1] === t[n - 1];
const i = e[s - 1] === t[n - 2] && e[s - 2] === t[n - 1];
r.push(Math.min(cell(s - 1, n) + 1, cell(s, n - 1) + 1, cell(s - 1, n - 1) + (o ? 0 : 1), i ? cell(s - 2, n - 2) + 1 : 1 / 0));
}
}
return cell(e.length, t.length);
}
}),
6378: ((e, t, n) => {
n.d(t, {
BH: () => isExpression,
Fl: () => ourAction,
ay: () => s,
sN: () => isCopy
});
const s = "ezdrav/ezdrav-intervention-gate";
const r = /^name:\s*['"]?eZdrav intervention gate\b/m;
function ourAction(e, t) {
const n = e.files.some(({path: e, text: t}) => /^action\.ya?ml$/.test(e) && r.test(t));
const o = new Set([ s, ...t ].map(e => e.toLowerCase()));
return e => {
const t = e.uses?.text ?? "";
const [s = ""] = t.toLowerCase().split("@");
if (!o.has(s) && !(n && /^\.\/?$/.test(t))) return null;
const r = e.inputs.get("mode");
const i = r?.text || "gate";
return {
step: e,
mode: isExpression(i) ? null : i,
at: r?.place ?? e.place
};
};
}
function isCopy({uses: e}) {
const [t = ""] = (e?.text ?? "").toLowerCase().split("@");
return t.endsWith(s.slice(s.indexOf("/"))) && t !== s;
}
function isExpression(e) {
return e.includes("${{");
}
}),
289: ((e, t, n) => {
n.d(t, {
Mc: () => levelIn,
k0: () => permissionsOf,
xk: () => suffices
});
function levelOf(e) {
return e === "read" || e === "write" ? e : "none";
}
function permissionsOf(e) {
if (e === null) return null;
const t = levelOf(/^(read|write)-all$/.exec(e.text?.text ?? "")?.[1] ?? "");
const n = e.pairs.map(([e, t]) => [ e.text, {
level: levelOf(t.text?.text ?? ""),
place: e.place
} ]);
return {
place: e.place,
all: t,
scopes: new Map(n)
};
}
function levelIn(e, t) {
return e.scopes.get(t)?.level ?? e.all;
}
function suffices(e, t) {
return t === "none" || e === "write" || e === t;
}
}),
4419: ((e, t, n) => {
n.d(t, {
f: () => readAction,
S: () => readWorkflow
});
var s = n(5861);
const r = 2e5;
const o = 200;
function isTooMuch(e) {
let t = 0;
(0, s.YR)(e, {
Alias: () => {
t += 1;
}
});
if (t > o) return true;
const n = new Map;
const count = t => {
const r = n.get(t);
if (r !== void 0) return r;
n.set(t, Number.POSITIVE_INFINITY);
const o = (0, s.Vj)(t) ? [ t.resolve(e) ] : (0, s.tO)(t) ? [ t.key, t.value ] : (0, 
s.jh)(t) || (0, s.oP)(t) ? t.items : [];
const i = o.reduce((e, t) => e + (t === null ? 0 : count(t)), 1);
n.set(t, i);
return i;
};
return count(e.contents) > r;
}
const i = 100;
const a = 200;
function isTooDeep(e) {
let t = 0;
let n = 0;
let r = true;
let o = false;
for (const l of (new s.JG).lex(e)) {
const e = o ? null : s.DB.tokenType(l);
if (e === "flow-seq-start" || e === "flow-map-start") t += 1;
if (e === "flow-seq-end" || e === "flow-map-end") t = Math.max(0, t - 1);
if (e === "seq-item-ind" || e === "explicit-key-ind") n += 1;
const c = e === "space" && r && l.length > a;
if (t > i || n > i || c) return true;
o = e === "scalar";
if (o) continue;
r = l.endsWith("\n");
if (r) n = 0;
}
return false;
}
const l = 524288;
class Entry {
#e;
#t;
constructor(e, t) {
this.#e = e;
this.#t = (0, s.Vj)(t) ? t.resolve(e.document) : t;
}
get place() {
const e = this.#t?.range;
return this.#n(e?.[0] ?? 0);
}
#n(e) {
const {line: t, col: n} = this.#e.lines.linePos(e);
return {
file: this.#e.file,
line: Math.max(t, 1),
column: Math.max(n, 1)
};
}
get text() {
if (!(0, s.jn)(this.#t)) return null;
const e = this.#t.value;
return {
text: e.trim(),
raw: e,
place: this.place
};
}
get isMap() {
return (0, s.jh)(this.#t);
}
get(e) {
return this.pairs.find(([{text: t}]) => t === e)?.[1] ?? null;
}
get pairs() {
if (!(0, s.jh)(this.#t)) return [];
return this.#t.items.flatMap(({key: e, value: t}) => {
const n = new Entry(this.#e, e).text;
return n === null ? [] : [ [ n, new Entry(this.#e, t) ] ];
});
}
get items() {
return (0, s.oP)(this.#t) ? this.#t.items.map(e => new Entry(this.#e, e)) : [];
}
matches(e) {
return this.#s(new Set).flatMap(({range: t}) => {
const [n, s] = t;
const r = this.#e.text.slice(n, s);
return [ ...r.matchAll(e) ].map(e => ({
match: e,
place: this.#n(n + e.index)
}));
});
}
#s(e) {
if (e.has(this.#t)) return [];
e.add(this.#t);
if ((0, s.jn)(this.#t)) return [ this.#t ];
const t = [ ...this.items, ...this.pairs.map(([, e]) => e) ];
return t.flatMap(t => t.#s(e));
}
}
function parse(e, t) {
const n = {
file: e,
line: 1,
column: 1
};
if (t.length > l) return {
ok: false,
place: n,
why: "too-large"
};
if (isTooDeep(t)) return {
ok: false,
place: n,
why: "too-deep"
};
const r = new s.HN;
const o = (0, s.Tp)(t, {
schema: "failsafe",
lineCounter: r,
logLevel: "error",
prettyErrors: false
});
const [i] = o.errors;
if (i !== void 0) {
const {line: t, col: n} = r.linePos(i.pos[0]);
return {
ok: false,
place: {
file: e,
line: t,
column: n
},
why: i.code
};
}
if (isTooMuch(o)) return {
ok: false,
place: n,
why: "too-large"
};
return {
ok: true,
root: new Entry({
file: e,
text: t,
lines: r,
document: o
}, o.contents)
};
}
const c = "${{ computed }}";
function matrixOf(e) {
if (e === null) return new Map;
if (!e.isMap) return null;
const t = new Map;
const add = (e, n) => {
const s = e.toLowerCase();
t.set(s, [ ...t.get(s) ?? [], ...n ]);
};
for (const [{text: t}, n] of e.pairs) {
if (t === "exclude") continue;
if (t === "include") {
if (n.items.length === 0 && n.text !== null) return null;
for (const e of n.items) for (const [t, n] of e.pairs) add(t.text, [ n.text?.text ?? c ]);
continue;
}
const e = n.text;
add(t, e === null ? n.items.map(e => e.text?.text ?? c) : [ e.text === "" ? c : e.text ]);
for (const e of n.items) for (const [n, s] of e.pairs) add(`${t}.${n.text}`, [ s.text?.text ?? c ]);
}
return t;
}
var u = n(289);
const d = /\$\{\{.*?\}\}/gs;
const f = /(?<![.\w-])secrets\b\s*(?:\.\s*(?<dotted>[A-Za-z_][\w-]*)|\[\s*'(?<indexed>[^']*)'\s*\])?/gi;
function secretsIn(e) {
if (e === null) return [];
return e.matches(d).flatMap(({match: e, place: t}) => [ ...e[0].matchAll(f) ].map(({groups: e}) => ({
name: (e?.["dotted"] ?? e?.["indexed"] ?? "*").toUpperCase(),
place: t
}))).filter(({name: e}) => e !== "GITHUB_TOKEN");
}
function listOf(e) {
if (e === null) return [];
const t = e.text;
const n = t === null ? e.items.map(e => e.text) : [ t ];
return n.flatMap(e => e === null ? [] : [ e.text ]);
}
function textAt(e, t) {
const n = e.get(t)?.text ?? null;
return n === null || n.text === "" ? null : n;
}
function variablesOf(e) {
return (e?.get("env")?.pairs ?? []).map(([e, t]) => ({
name: e,
value: t.text
}));
}
function textsOf(e) {
return new Map((e?.pairs ?? []).flatMap(([e, t]) => t.text === null ? [] : [ [ e.text.toLowerCase(), t.text ] ]));
}
function declaredInputs(e) {
return new Map((e?.pairs ?? []).map(([e, t]) => [ e.text.toLowerCase(), {
type: t.get("type")?.text?.text.toLowerCase() ?? "string",
options: listOf(t.get("options")),
default: t.get("default")?.text?.text ?? null
} ]));
}
function runsOn(e) {
if (e === null) return [];
const t = e.get("group")?.text?.text;
const n = e.isMap ? listOf(e.get("labels")) : listOf(e);
return [ ...t === void 0 ? [] : [ `group:${t}` ], ...n ];
}
function imagesOf(e) {
const t = e.get("container");
const n = t?.isMap ? t.get("image") : t;
const s = (e.get("services")?.pairs ?? []).map(([, e]) => e.get("image"));
return [ n, ...s ].flatMap(e => {
const t = e?.text ?? null;
return t === null || t.text === "" ? [] : [ t ];
});
}
function cancelsOf(e) {
const t = e.get("concurrency");
return t === null ? null : textAt(t, "cancel-in-progress");
}
function triggersOf(e) {
if (e === null) return [];
if (e.isMap) return e.pairs.map(([e, t]) => triggerOf(e, t));
const t = e.text;
const n = t === null ? e.items.map(e => e.text) : [ t ];
return n.flatMap(e => e === null ? [] : [ triggerOf(e, null) ]);
}
function triggerOf({text: e, place: t}, n) {
const filter = e => n?.get(e) ?? null;
const has = (...e) => e.some(e => filter(e) !== null);
return {
name: e,
place: t,
tags: has("tags") ? listOf(filter("tags")) : null,
branches: has("branches", "branches-ignore"),
branchNames: listOf(filter("branches")),
onTags: has("tags", "tags-ignore"),
inputs: declaredInputs(filter("inputs"))
};
}
function stepOf(e, t) {
const n = textAt(e, "uses");
return {
index: t,
uses: n,
run: textAt(e, "run"),
folder: textAt(e, "working-directory"),
place: e.place,
title: textAt(e, "name")?.text ?? n?.text ?? `#${t + 1}`,
id: textAt(e, "id")?.text ?? null,
condition: textAt(e, "if"),
continueOnError: textAt(e, "continue-on-error"),
timeout: textAt(e, "timeout-minutes"),
inputs: textsOf(e.get("with")),
secrets: secretsIn(e),
variables: variablesOf(e)
};
}
function jobOf(e, t) {
const n = t.get("environment");
const s = textAt(t, "secrets");
const r = t.pairs.filter(([e]) => e.text !== "steps").map(([, e]) => e);
return {
id: e.text,
name: textAt(t, "name"),
place: e.place,
needs: listOf(t.get("needs")),
condition: textAt(t, "if"),
environment: n?.isMap ? textAt(n, "name") : textAt(t, "environment"),
deployment: n?.isMap ? textAt(n, "deployment") : null,
runsOn: runsOn(t.get("runs-on")),
images: imagesOf(t),
cancels: cancelsOf(t),
inputs: textsOf(t.get("with")),
folder: folderOf(t),
permissions: (0, u.k0)(t.get("permissions")),
continueOnError: textAt(t, "continue-on-error"),
timeout: textAt(t, "timeout-minutes"),
uses: textAt(t, "uses"),
inherits: s?.text === "inherit" ? s : null,
steps: (t.get("steps")?.items ?? []).map(stepOf),
matrix: matrixOf(t.get("strategy")?.get("matrix") ?? null),
secrets: r.flatMap(secretsIn),
variables: variablesOf(t),
inContainer: variablesOf(t.get("container"))
};
}
function folderOf(e) {
const t = e.get("defaults")?.get("run") ?? null;
return t === null ? null : textAt(t, "working-directory");
}
function readWorkflow(e, t, n = false) {
const s = parse(e, t);
if (!s.ok) return s;
const r = s.root.get("jobs");
if (!r?.isMap) {
const e = s.root.isMap && r === null && s.root.get("on") === null;
return {
ok: false,
place: s.root.place,
why: e ? "no-workflow" : "no-jobs"
};
}
return {
ok: true,
workflow: {
file: e,
name: textAt(s.root, "name")?.text ?? "",
remote: n,
triggers: triggersOf(s.root.get("on")),
permissions: (0, u.k0)(s.root.get("permissions")),
secrets: secretsIn(s.root.get("env")),
variables: variablesOf(s.root),
cancels: cancelsOf(s.root),
jobs: r.pairs.map(([e, t]) => jobOf(e, t))
}
};
}
function readAction(e, t) {
const n = parse(e, t);
const s = n.ok ? n.root.get("runs") : null;
if (!n.ok || s === null) return null;
return {
file: e,
composite: s.get("using")?.text?.text.toLowerCase() === "composite",
inputs: declaredInputs(n.root.get("inputs")),
steps: (s.get("steps")?.items ?? []).map(stepOf)
};
}
}),
448: ((e, t, n) => {
n.r(t);
n.d(t, {
checkOffline: () => checkOffline
});
var s = n(5822);
var r = n(8711);
var o = n(6389);
var i = n(4303);
var a = n(5987);
var l = n(3608);
var c = n(724);
var u = n(2796);
var d = n(6378);
var f = n(289);
var p = n(4419);
const m = new Set([ "announce", "approve" ]);
function maySign(e, t) {
const n = (0, p.S)(e, t);
if (!n.ok) return false;
const {workflow: s} = n;
return s.jobs.filter(({steps: e}) => e.some(speaks)).every(e => {
const t = e.permissions ?? s.permissions;
return t !== null && (0, f.Mc)(t, "id-token") === "write";
});
}
function speaks({uses: e, inputs: t}) {
const n = e?.text ?? "";
const s = n.toLowerCase().startsWith(`${d.ay}@`) || /^\.\/?$/.test(n);
return s && m.has(t.get("mode")?.text ?? "");
}
const g = ".ezdrav/solution.yml";
function unfitSigners({evidence: e}, t, n) {
if (e.announcement !== "signed") return [];
return (e.workflows ?? []).flatMap((e, s) => {
if (!e.startsWith(".github/")) return [];
const r = n(e);
if (r !== null && maySign(e, r)) return [];
const o = t?.([ "evidence", "workflows", s ]) ?? {
line: 1,
column: 1
};
const i = `evidence.workflows.${s}`;
const a = [ "id-token: write" ];
return [ {
file: g,
...o,
code: "file.cannot-sign",
key: i,
found: e,
expected: a
} ];
});
}
var h = n(3024);
var v = n(6760);
const w = 524288;
function readWorkflowFile(e, t) {
const n = (0, v.join)(e, t);
const s = (0, h.lstatSync)(n, {
throwIfNoEntry: false
});
if (s?.isFile() !== true || s.size > w) return null;
return (0, h.readFileSync)(n, "utf8");
}
var k = n(9928);
function checkOffline(e) {
const t = (0, i.Yq)(e, "format", [ "text", "json" ]) ?? "text";
const n = (0, o.c)((0, i.kF)(e), a.LF);
const d = (0, k.gr)(n, void 0);
const f = new Set(n.map(({path: e}) => e));
const p = (0, u.h)((0, k.$C)(n), d.known);
const m = (0, i._9)(e, d.solution.language);
const g = {
files: d,
bytes: new Map
};
const h = {
known: true,
value: (0, i.dW)(e),
grade: "claimed",
sources: []
};
const v = (0, l.s)({
defaultBranch: "",
commit: "",
tip: "",
before: [],
after: []
}, g, g, h);
const w = {
judged: v,
read: [ ...d.locate.keys(), ...p.locate.keys() ].filter(e => f.has(e)).sort(),
plans: d.candidates.map(({path: e, intervention: t, planDigest: n}) => ({
path: e,
id: t.id,
planDigest: n
})),
drafts: d.drafts,
diagnostics: [ ...d.files.kind === "invalid" ? d.files.diagnostics.filter(isMissing) : [], ...d.diagnostics, ...(0, 
c.z)(d), ...p.diagnostics, ...unfitSigners(d.solution, d.locate.get(".ezdrav/solution.yml"), t => readWorkflowFile((0, 
i.kF)(e), t)) ],
warnings: sharedNames(d.candidates)
};
const y = t === "json" ? JSON.stringify((0, s.E)(w, m), null, 2) : (0, s.N)(w, m, e);
if (w.diagnostics.length > 0) return {
text: y,
exitCode: 2
};
return {
text: y,
exitCode: (0, r.H0)(v) ? 1 : 0
};
}
function sharedNames(e) {
const t = e.filter(({intervention: e}) => e.outcome === void 0);
const n = [ [ "release.tag", ({intervention: e}) => e.release.tag ], [ "id", ({intervention: e}) => e.id ] ];
return n.flatMap(([e, n]) => [ ...new Set(t.map(n)) ].flatMap(s => {
const r = t.filter(e => n(e) === s).map(({path: e}) => e);
return r.length > 1 ? [ {
key: e,
value: s,
files: r
} ] : [];
}));
}
function isMissing({code: e, found: t}) {
return e === "file.missing" && t === "";
}
}),
5822: ((e, t, n) => {
n.d(t, {
E: () => checkedJson,
N: () => checkedText
});
var s = n(5444);
var r = n(8711);
var o = n(8101);
var i = n(3753);
var a = n(4391);
var l = n(3920);
var c = n(3023);
var u = n(2921);
function warningMessage({key: e, value: t, files: n}, s) {
const r = (0, u.w)(s).checked.shared(e, (0, a.TL)(t), n.map(a.TL).join(", "));
return (0, a.M_)(r, (0, u.w)(s).quotes);
}
function checkedText(e, t, {colour: n, columns: s}) {
const r = (0, u.w)(t).checked;
const tint = (e, t) => n ? `[${e}m${t}[39m` : t;
const marked = (e, t, n) => (0, c.ky)(n, s, `${t} `, "  ").map((n, s) => s === 0 ? `${tint(e, t)}${n.slice(t.length)}` : n);
const i = new Set(e.drafts.map(({path: e}) => e));
const d = e.read.filter(e => !i.has(e));
const f = d.flatMap(t => {
const n = e.plans.find(e => e.path === t);
return [ ...marked(32, "✓", `${(0, a.RK)(t)}: ${r.valid}`), ...n === void 0 ? [] : (0, 
c.ky)(`${n.id} · ${r.plan} ${n.planDigest}`, s, "  ", "  ") ];
});
const p = e.diagnostics.flatMap(e => {
const [n = "", ...r] = (0, l.$B)(e, t, s);
return [ ...marked(31, "✗", n), ...r ];
});
const m = (e.warnings ?? []).flatMap(e => marked(33, "!", warningMessage(e, t)));
const g = e.drafts.flatMap(({path: e, diagnostics: n}) => [ ...marked(33, "!", `${(0, 
a.RK)(e)}: ${r.draft}`), ...n.flatMap(e => (0, l.$B)(e, t, s)) ]);
const {judged: h} = e;
const v = (h?.plans ?? []).flatMap(e => h === void 0 ? [] : (0, o.K)(e, h, t).flatMap(e => (0, 
c.ky)(e, s, "", "    ")));
return `${[ ...f, ...g, ...p, ...m, ...v ].join("\n")}\n`;
}
function checkedJson(e, t) {
return {
schema: 1,
valid: e.diagnostics.length === 0 && !(e.judged && (0, r.H0)(e.judged)),
files: e.read,
plans: e.plans.map(({path: t, id: n, planDigest: r}) => ({
path: t,
id: n,
"plan-digest": r,
...e.judged?.plans.filter(e => e.path === t).map(s.$)[0]
})),
warnings: (e.warnings ?? []).map(e => ({
key: e.key,
value: e.value,
files: e.files,
message: warningMessage(e, t)
})),
drafts: e.drafts.map(({path: e, diagnostics: n}) => ({
path: e,
remarks: n.map(e => (0, i.gZ)(e, t))
})),
diagnostics: e.diagnostics.map(e => (0, i.gZ)(e, t))
};
}
})
};
