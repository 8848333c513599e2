import { modules as e } from "./shared.ezdrav.js";

export const id = 4689;

export const ids = [ 4689, 5956, 9836, 6170, 6706, 7291, 7301, 7602 ];

export const modules = {
...e,
2400: ((e, s, i) => {
i.d(s, {
Uw: () => shapedQuestion,
hW: () => wordQuestion,
iC: () => proseQuestion,
mM: () => shapedAnswer,
to: () => answersTo,
uM: () => timeQuestion,
v9: () => dateQuestion,
vO: () => dayOrTimeAnswer
});
var l = i(7674);
var v = i(8176);
var w = i(4303);
async function answersTo(e, s, i) {
const l = Object.entries(i);
const v = l.flatMap(([s, {judge: i}]) => {
const l = e.options[s];
if (typeof l !== "string") return [];
const v = i(s, l.trim());
if (v !== null) throw new w.eb(v);
return [ [ s, l.trim() ] ];
});
const k = new Map(v);
const I = l.filter(([e]) => !k.has(e));
const _ = I.filter(([, {preset: e, optional: s}]) => e === void 0 && s === void 0);
if (e.asker === void 0 && _.length > 0) {
const e = _.map(([e, {example: s}]) => ({
option: e,
example: s
}));
throw new w.eb({
kind: "missing-options",
options: e
});
}
for (const [i, l] of I) k.set(i, await answerTo(e, s, i, l));
return Object.fromEntries(l.map(([e]) => [ e, k.get(e) ?? "" ]));
}
async function answerTo({asker: e}, s, i, {message: l, judge: k, preset: I, offer: _, choices: O, optional: D}) {
if (D === "unasked" || e === void 0) return I ?? "";
const N = O === void 0 ? await e.text({
message: l,
preset: I ?? _,
fault: e => {
if (e === "" && D !== void 0) return null;
const l = k(i, e);
return l === null ? null : (0, v.c)(l, s);
}
}) : await e.choice(l, Object.entries(O).map(([e, s]) => ({
value: e,
label: s
})));
if (N === null) throw new w.eb({
kind: "broken-off"
});
return N;
}
function proseQuestion(e, s = "TEXT", {least: i = 1, ...l} = {}) {
const judge = (e, l) => {
const v = Array.from(l.replace(/\s+/gu, " ").trim()).length;
if (v >= i) return null;
return i > 1 ? {
kind: "too-short",
option: e,
least: i
} : {
kind: "bad-value",
option: e,
value: l,
expected: [ s ]
};
};
return {
message: e,
judge,
example: s,
...l
};
}
function shapedAnswer(e, s) {
return (i, l) => e.test(l) ? null : {
kind: "bad-value",
option: i,
value: l,
expected: [ s ]
};
}
function shapedQuestion(e, s, i, l = {}) {
return {
message: e,
judge: shapedAnswer(s, i),
example: i,
...l
};
}
function wordQuestion(e, s, i = {}) {
const judge = (e, i) => s.includes(i) ? null : {
kind: "bad-value",
option: e,
value: i,
expected: s
};
return {
message: e,
judge,
example: s.join("|"),
...i
};
}
function timeQuestion(e, s, i = {}) {
return {
message: e,
judge: timeAnswer,
example: s,
...i
};
}
function dateQuestion(e, s, i = {}) {
return {
message: e,
judge: dateAnswer,
example: s,
...i
};
}
const timeAnswer = (e, s) => {
const i = (0, l.p)(s);
return i.ok ? null : {
kind: "bad-time",
option: e,
value: s,
reading: i
};
};
const dateAnswer = (e, s) => (0, l._)(s) === null ? {
kind: "bad-value",
option: e,
value: s,
expected: [ "2026-11-20" ]
} : null;
const dayOrTimeAnswer = (e, s) => s.length === 10 ? dateAnswer(e, s) : timeAnswer(e, s);
}),
8380: ((e, s, i) => {
i.d(s, {
F: () => faultyFiles,
V: () => refusedByRules
});
var l = i(8575);
var v = i(3753);
var w = i(3475);
var k = i(3920);
function faultyFiles(e, s, i) {
if (e.options["format"] === "json") {
const e = i.map(e => (0, v.gZ)(e, s));
return {
text: JSON.stringify(unwritten({
diagnostics: e
}), null, 2),
exitCode: 2
};
}
const w = {
read: [],
plans: [],
drafts: [],
diagnostics: i
};
return {
text: (0, l.N)(w, s, e),
exitCode: 2,
noAnswer: true
};
}
function refusedByRules(e, s, i, l, {facts: v, first: I}) {
if (e.options["format"] === "json") {
const e = unwritten({
...v,
refused: l,
reasons: (0, w.e2)(l, s)
});
return {
text: JSON.stringify(e, null, 2),
exitCode: 1
};
}
const _ = (0, k.y)(i, l, {
...e,
language: s
});
return {
text: `${I}\n${_}`,
exitCode: 1,
noAnswer: true
};
}
function unwritten(e) {
return {
schema: 1,
written: false,
...e
};
}
}),
226: ((e, s, i) => {
i.d(s, {
H: () => verdictOn,
l: () => workingFiles
});
var l = i(8149);
var v = i(6389);
var w = i(4303);
var k = i(5987);
var I = i(9928);
var _ = i(1132);
function workingFiles(e, s) {
const i = (0, w.kF)(e);
const l = (0, v.c)(i, k.LF);
const O = (0, _.uI)(e, (0, I.gr)(l, s));
return {
repo: i,
tree: l,
files: O,
language: (0, w._9)(e, O.solution.language)
};
}
function verdictOn(e, s, i, v) {
const w = (new TextEncoder).encode(v);
const k = {
path: i,
mode: "100644",
type: "blob",
size: w.length,
bytes: w
};
const O = s.filter(e => e.path !== i);
const D = (0, _.uI)(e, (0, I.gr)([ ...O, k ], i));
const N = D.candidates.find(e => e.path === i) ?? null;
const F = {
now: e.now,
ref: void 0,
sha: void 0,
actor: void 0,
environment: N?.intervention.environment ?? "production",
intervention: i
};
return (0, l._)(N, D.solution, (0, I.j2)(F, D));
}
}),
6409: ((e, s, i) => {
i.d(s, {
u: () => carryOut
});
var l = i(7291);
var v = i(4391);
const w = {
"+": 32,
"-": 31,
"@": 36
};
function diffLines(e, s) {
return e.trimEnd().split(/\r?\n/).map(e => {
const i = w[e.slice(0, 1)];
const l = (0, v.RK)(e);
return s && i !== void 0 ? `[${i}m${l}[39m` : l;
});
}
var k = i(7649);
var I = i(2921);
var _ = i(463);
var O = i(3024);
var D = i(6760);
class ChangedMeanwhile extends Error {
name="ChangedMeanwhile";
}
function replaceFile(e, s, i, l) {
uninterrupted(() => {
const v = (0, D.join)(e, s);
const w = modeOf(v, s, i);
putInPlace(v, l, w);
});
}
function moveFile(e, s, i, l, v) {
uninterrupted(() => {
const [w, k] = [ (0, D.join)(e, s), (0, D.join)(e, i) ];
const I = modeOf(w, s, l);
if ((0, O.lstatSync)(k, {
throwIfNoEntry: false
}) !== void 0) throw new ChangedMeanwhile(i);
(0, O.mkdirSync)((0, D.dirname)(k), {
recursive: true
});
putInPlace(k, v, I);
(0, O.unlinkSync)(w);
});
}
function modeOf(e, s, i) {
const l = (0, O.lstatSync)(e, {
throwIfNoEntry: false
});
if (l?.isFile() !== true || Buffer.compare((0, O.readFileSync)(e), i) !== 0) throw new ChangedMeanwhile(s);
return l.mode;
}
function putInPlace(e, s, i) {
const l = besides(e);
try {
(0, O.writeFileSync)(l, s, {
flag: "wx",
mode: i
});
(0, O.renameSync)(l, e);
} catch (e) {
discard(l);
throw e;
}
}
function besides(e) {
return (0, D.join)((0, D.dirname)(e), `.${(0, D.basename)(e)}.${process.pid}.new`);
}
function discard(e) {
if ((0, O.lstatSync)(e, {
throwIfNoEntry: false
}) !== void 0) (0, O.unlinkSync)(e);
}
function uninterrupted(e) {
const wait = () => {};
for (const e of [ "SIGINT", "SIGTERM" ]) process.on(e, wait);
try {
e();
} finally {
for (const e of [ "SIGINT", "SIGTERM" ]) process.off(e, wait);
}
}
var N = i(4303);
var F = i(8595);
async function carryOut(e, s) {
const {change: i, language: w, next: _} = s;
const O = (0, I.w)(w).record;
const {path: D, before: N, after: V, to: z = D} = i;
const q = (0, l.ss)(N === null ? "/dev/null" : `a/${D}`, `b/${z}`, N === null ? "" : (new TextDecoder).decode(N), V, void 0, void 0, {
context: 2,
headerOptions: l.jr
});
const G = e.options["format"] === "json";
const K = await isWanted(e, q, O.question);
if (K) write(s.repo, i);
if (G) {
const e = {
schema: 1,
written: K,
file: z,
...z !== D && {
"moved-from": D
},
...s.facts,
diff: q,
next: _
};
return {
text: JSON.stringify(e, null, 2),
exitCode: K ? 0 : 2
};
}
const Y = e.asker !== void 0 && e.options["yes"] !== true;
const Q = [ ...Y ? [] : diffLines(q, e.colour), ...K ? [ (0, F.Bq)(O.written, {
path: (0, v.RK)(z)
}), ..._.length === 0 ? [] : [ (0, k.j)(O.next, _) ] ] : [ O.notWritten(Y) ] ];
return {
text: Q.join("\n"),
exitCode: K ? 0 : 2
};
}
async function isWanted(e, s, i) {
const {asker: l, options: v, colour: w} = e;
if (v["yes"] === true) return true;
if (l === void 0) return false;
const k = await l.confirm(diffLines(s, w).join("\n"), i);
if (k === null) throw new N.eb({
kind: "broken-off"
});
return k;
}
function write(e, {path: s, before: i, after: l, to: v = s}) {
try {
if (i === null) {
if (!(0, _.q)(e, v, l)) throw new ChangedMeanwhile(v);
} else if (v === s) replaceFile(e, s, i, l); else moveFile(e, s, v, i, l);
} catch (e) {
if (!(e instanceof ChangedMeanwhile)) throw e;
throw new N.eb({
kind: "changed-meanwhile",
value: e.message
});
}
}
}),
463: ((e, s, i) => {
i.d(s, {
C: () => isTaken,
q: () => writeNew
});
var l = i(3024);
var v = i(6760);
var w = i(6389);
function writeNew(e, s, i) {
if ((0, l.statSync)(e, {
throwIfNoEntry: false
})?.isDirectory() !== true) throw new w.b(e);
const k = s.split("/").slice(0, -1);
for (const [s] of k.entries()) {
const i = (0, v.join)(e, ...k.slice(0, s + 1));
const w = (0, l.lstatSync)(i, {
throwIfNoEntry: false
});
if (w === void 0) (0, l.mkdirSync)(i); else if (!w.isDirectory()) return false;
}
try {
(0, l.writeFileSync)((0, v.join)(e, s), i, {
flag: "wx"
});
return true;
} catch (e) {
if (e.code === "EEXIST") return false;
throw e;
}
}
function isTaken(e, s) {
return (0, l.lstatSync)((0, v.join)(e, s), {
throwIfNoEntry: false
}) !== void 0;
}
}),
5956: ((e, s, i) => {
i.r(s);
i.d(s, {
init: () => init
});
var l = i(9466);
var v = i(1431);
var w = i(9467);
var k = i(3600);
var I = i(4391);
var _ = i(2921);
var O = i(726);
var D = i(6420);
const N = [ "check-on-pull-request.yml", "organisation-staff.yml", "portfolio.yml" ];
function organisationFiles(e) {
return [ {
path: ".ezdrav/organisation.yml",
text: rules(e)
}, {
path: ".ezdrav/staff.yml",
text: (0, D.Vu)(e.language)
}, ...(0, D.dp)(N, e) ];
}
function rules({language: e, name: s}) {
const i = (0, _.w)(e).starterComments;
return `${(0, D.cZ)("organisation")}\n${(0, O.n)(i.organisation)}\nversion: 1\nname: ${(0, 
D.Uq)(s)}\n${(0, O.n)(i.solutions)}\nsolutions: []\n#   - { repository: hisa/resitev, id: 1 }\n# contractor: { organisation: Hiša d.o.o., contact: NASLOV-HIŠE }\n# contacts:\n#   contract-custodian: NASLOV-SKRBNIKA-POGODBE\n${(0, 
O.n)(i.organisationApprovers)}\n# approvers:\n#   ezdrav-ict: [{ login: ikt-k, id: 2 }]\n# urgent-authorities: [{ login: dezurni-m, id: 3 }]\n# evidence: { announcement: receipt, approvals: verified }\n${(0, 
O.n)(i.freezes)}\n# freezes:\n#   - { from: 2026-12-23T00:00, to: 2027-01-04T00:00, reason: Praznični zastoj, urgent: allowed }\n`;
}
var F = i(7649);
var V = i(463);
var z = i(4303);
var q = i(54);
var G = i(9836);
var K = i(5676);
var Y = i(3024);
var Q = i(6760);
function shippedRelease(e = process.argv[1]) {
if (e === void 0) return null;
try {
const s = (0, Q.join)((0, Q.dirname)((0, Y.realpathSync)(e)), "..", "release.json");
const i = JSON.parse((0, Y.readFileSync)(s, "utf8"));
const l = typeof i === "object" && i !== null && "commit" in i ? i.commit : null;
return typeof l === "string" && /^[0-9a-f]{40}$/.test(l) ? l : null;
} catch {
return null;
}
}
var J = i(159);
var X = i(5702);
var ee = i(2373);
function deployJobsOf(e, s = null) {
const i = (0, X.sb)({
files: e,
called: new Map,
solution: (0, ee.eO)(null),
declarations: (0, ee.pL)("offline"),
settings: ee.GS
}, s);
return i.jobs.filter(({gate: e, conduct: s}) => e !== null || s.kind === "production" || s.kind === "unclear").map(({workflow: e, job: s, gate: i, conduct: l}) => {
const [v] = s.steps;
return {
file: e.file,
line: s.place.line,
firstStep: v === void 0 ? null : {
line: v.place.line,
column: v.place.column
},
job: s.id,
gated: i !== null,
certain: i !== null || l.kind === "production",
does: l.does,
environment: s.environment?.text ?? null
};
});
}
var te = i(4419);
const ne = 168 * l.dp;
const se = 4 * l.dp;
const ie = [ "tag", "incident", "reason", "impact", "rollback" ];
async function init(e) {
if (e.options["urgent"] === true) return urgentInstead(e);
if (e.options["organisation"] === true) return initOrganisation(e);
const s = ie.find(s => e.options[s] !== void 0);
if (s !== void 0) throw new z.eb({
kind: "unknown-argument",
value: `--${s}`,
near: null
});
const i = (0, z.kF)(e);
const v = (0, z._9)(e, void 0);
const w = (0, _.w)(v).init;
const {solution: O, defaultBranch: N} = (0, q.PV)(i);
const G = lawfulStart((0, l.tY)(e.now, ne));
const Y = {
start: G,
end: (0, l.tY)(G, se)
};
const Q = shippedRelease();
const X = deployingIn(i);
const ee = X.ungated.length > 0 || X.unreadable.length > 0;
const te = chosen(e, ee || X.gated);
const re = {
language: v,
solution: O,
defaultBranch: N,
slot: Y,
workflows: te,
commit: Q,
texts: k.G
};
const oe = (0, D.Pq)(re).map(({path: s, text: l}) => {
const v = (0, V.q)(i, s, l);
const k = (0, q.pS)(e, i, s);
return {
made: v,
line: `${v ? "+" : "="} ${k}: ${v ? w.made : w.kept}`
};
});
const ae = oe.every(({made: e}) => !e);
const le = [ ...ae ? [ w.nothing ] : [], ...ee ? [ w.noSecond, ...insertions(X, w, Q) ] : [], ...Q === null ? [ w.noRelease ] : [] ];
const ce = (0, F.j)(w.steps, w.starting((0, I.RK)(N)));
const ue = [ ...oe.map(({line: e}) => e), ...le.map(e => `! ${e}`) ];
const de = (0, J.doctorOffline)((0, K.g)(i), {
format: "text",
language: v,
colour: false,
columns: e.columns
});
const [he = ""] = de.text.split("\n\n");
return {
text: `${ue.join("\n")}\n\n${he}\n\n${ce}`,
exitCode: 0
};
}
function initOrganisation(e) {
const s = (0, z.kF)(e);
const i = (0, z._9)(e, void 0);
const l = (0, _.w)(i).init;
const {solution: v, defaultBranch: w} = (0, q.PV)(s);
const k = shippedRelease();
const I = organisationFiles({
language: i,
name: v,
defaultBranch: w,
commit: k
}).map(({path: i, text: v}) => {
const w = (0, V.q)(s, i, v);
return `${w ? "+" : "="} ${(0, q.pS)(e, s, i)}: ${w ? l.made : l.kept}`;
});
const O = k === null ? [ `! ${l.noRelease}` ] : [];
const D = (0, F.j)(l.steps, l.startingOrganisation);
return {
text: `${[ ...I, ...O ].join("\n")}\n\n${D}`,
exitCode: 0
};
}
const re = [ "check-on-pull-request.yml", "announce-on-merge.yml", "doctor.yml" ];
const oe = new Map([ [ "check", "check-on-pull-request.yml" ], [ "announce", "announce-on-merge.yml" ], [ "doctor", "doctor.yml" ], [ "approve", "approve.yml" ], [ "resume", "resume.yml" ], [ "close", "close-after-deploy.yml" ], [ "staff", "staff.yml" ] ]);
function chosen(e, s) {
const i = e.options["with"];
const l = typeof i === "string" ? i.split(",").map(e => e.trim()) : [];
const v = l.map(e => {
const s = oe.get(e);
if (s !== void 0) return s;
throw (0, z.tm)("with", e, [ ...oe.keys() ]);
});
const w = v.includes("close-after-deploy.yml");
const k = s || w ? [] : [ "deploy-on-tag.yml" ];
return [ ...re, ...k, ...v.filter(e => !s || e !== "close-after-deploy.yml") ];
}
function insertions({ungated: e, unreadable: s}, i, l) {
const at = ({file: e, line: s}) => `${(0, I.RK)(e)}:${s}`;
const v = [ "      - name: Gate", `        uses: ezdrav/ezdrav-intervention-gate@${l ?? D.Kx}`, "    permissions: { actions: read, contents: read, deployments: read, issues: read, pull-requests: read }" ];
return [ ...s.map(e => i.unreadable(at(e))), ...e.map(({file: e, line: s, firstStep: l, job: w}) => {
const k = at({
file: e,
line: l?.line ?? s
});
if (l === null) return i.calls(k, (0, I.RK)(w));
return [ i.ungated(k, (0, I.RK)(w)), ...v, `    (${i.environment})` ].join("\n");
}) ];
}
function lawfulStart(e) {
const s = w.hu;
return (0, v.gl)({
announced: e,
reading: "default",
extra: [],
hours: s,
downtime: true
}) ?? e;
}
async function urgentInstead(e) {
const {tag: s, incident: i} = e.options;
const l = [ s, i ].flatMap(e => typeof e === "string" ? [ e ] : []);
const v = await (0, G.urgentPlan)({
...e,
positionals: l
});
const w = (0, _.w)((0, z._9)(e, void 0)).urgentPlan.moved;
return {
...v,
text: `${w}\n${v.text}`
};
}
const ae = ".github/workflows";
const le = 524288;
function deployingIn(e) {
const s = (0, K.g)(e);
const i = s.list(ae).filter(e => /\.ya?ml$/.test(e)).map(e => {
const i = `${ae}/${e}`;
return {
path: i,
text: (new TextDecoder).decode(s.read(i, le) ?? void 0)
};
});
const l = deployJobsOf(i);
return {
ungated: l.filter(({gated: e}) => !e),
unreadable: i.flatMap(({path: e, text: s}) => {
const i = (0, te.S)(e, s);
return i.ok ? [] : [ {
file: e,
line: 1,
column: 1
} ];
}),
gated: l.some(({gated: e}) => e)
};
}
}),
8377: ((e, s, i) => {
i.d(s, {
ED: () => mustHaveBeen,
Kb: () => memberMeant,
Lw: () => interventionMeant,
MH: () => finishedNamed,
Ol: () => finishedMeant,
Zo: () => mustBeNew,
z7: () => writtenTime
});
var l = i(7674);
var v = i(7209);
var w = i(9367);
var k = i(4303);
function interventionMeant(e, {candidates: s}) {
const i = s.filter(({intervention: e}) => e.outcome === void 0);
const l = nameIn(e);
if (l !== void 0) {
const s = i.filter(namedBy(e, l));
const [v] = s;
if (v !== void 0 && s.length === 1) return v;
const w = s.length > 1 ? s.map(pathOf) : i.map(idOf);
throw (0, k.tm)("ID", l, w);
}
const [v, ...w] = i;
if (v === void 0) throw new k.eb({
kind: "no-intervention"
});
if (w.length > 0) throw new k.eb({
kind: "which",
option: "ID",
expected: i.map(idOf)
});
return v;
}
function finishedMeant(e, {candidates: s}, i, l) {
const v = nameIn(e);
if (v === void 0) {
const e = i.filter(l);
const [s, ...v] = e;
if (s === void 0) throw new k.eb({
kind: "no-intervention"
});
if (v.length === 0) return s;
throw new k.eb({
kind: "which",
option: "ID",
expected: e.slice(0, 20).map(idOf)
});
}
const w = namedBy(e, v);
const I = i.filter(w);
const [_] = I;
if (_ !== void 0 && I.length === 1) return _;
if (_ === void 0 && s.some(w)) throw new k.eb({
kind: "no-outcome",
id: v
});
const O = _ === void 0 ? i.slice(-20).map(idOf) : I.map(pathOf);
throw (0, k.tm)("ID", v, O);
}
function finishedNamed(e, s) {
const i = nameIn(e);
if (i === void 0) return null;
const [l, ...v] = s().filter(namedBy(e, i));
return l !== void 0 && v.length === 0 ? l : null;
}
function nameIn({positionals: e, options: s}) {
const i = e[1] ?? s["intervention"];
return typeof i === "string" ? i : void 0;
}
function namedBy(e, s) {
const i = (0, w._)((0, k.kF)(e), s);
return e => e.intervention.id === s || e.path === i;
}
function pathOf({path: e}) {
return e;
}
function idOf({intervention: e}) {
return e.id;
}
function memberMeant(e, {roster: s}) {
const i = s.known ? s.value?.staff ?? [] : [];
const [, l] = e.positionals;
const v = i.findIndex(e => e.ref === l);
const w = i[v];
if (w !== void 0) return {
member: w,
index: v
};
const I = i.slice(0, 20).map(e => e.ref);
if (l === void 0) throw new k.eb({
kind: "which",
option: "REF",
expected: I
});
throw (0, k.tm)("REF", l, I);
}
function mustBeNew(e, s, i) {
if (i === void 0 || e.options["replace"] === true) return;
throw new k.eb({
kind: "already",
key: s
});
}
function writtenTime(e) {
const s = (0, v.dE)(e).slice(0, 16);
return (0, l.p)(s).ok ? s : `${s}${(0, v.HA)(e)}`;
}
function mustHaveBeen(e, s, i) {
const v = (0, l.p)(i);
if (v.ok && v.instant > e.now) throw new k.eb({
kind: "in-future",
option: s,
value: i
});
}
}),
9836: ((e, s, i) => {
i.r(s);
i.d(s, {
urgentPlan: () => urgentPlan
});
var l = i(9466);
var v = i(3704);
var w = i(5204);
var k = i(4391);
var I = i(7083);
var _ = i(7209);
var O = i(2921);
var D = i(726);
var N = i(6420);
const F = 4 * l.dp;
function time(e) {
return `${(0, _.dE)(e)}${(0, _.HA)(e)}`;
}
function urgentText(e) {
const s = (0, O.w)(e.language).starterComments;
const {tag: i, incident: v, now: w} = e;
return `${(0, N.cZ)("intervention")}\n${(0, D.n)(s.urgent)}\nversion: 1\nid: ${(0, 
N.Uq)(e.id)}\ntitle: ${(0, N.Uq)(`Urgentni poseg: ${i} (${v})`.slice(0, 200))}\nsolution: ${(0, 
N.Uq)(e.solution)}\nenvironment: production\nrelease:\n  tag: ${(0, N.Uq)(i)}\ndescription: ${(0, 
N.Uq)(`Urgentna namestitev izdaje ${i} zaradi incidenta ${v}.`)}\nreason: ${(0, 
N.Uq)(e.reason)}\ncomponents:\n  - { name: ${(0, N.Uq)(e.solution)}, from: ${(0, 
N.Uq)(e.from)}, to: ${(0, N.Uq)((0, I.E)(i))} }\naffects: [${e.affects.map(N.Uq).join(", ")}]\nschedule:\n  start: ${time(w)}\n  end: ${time((0, 
l.tY)(w, F))}\n  downtime: ${e.downtime}\nimpact: ${(0, N.Uq)(e.impact)}\nrollback: ${(0, 
N.Uq)(e.rollback)}\nurgent:\n  reason: ${(0, N.Uq)(e.reason)}\n  incident: ${(0, 
N.Uq)(v)}\n`;
}
var V = i(463);
var z = i(4303);
var q = i(2400);
var G = i(5987);
var K = i(54);
var Y = i(6706);
var Q = i(4711);
var J = i(8380);
var X = i(8377);
var ee = i(6409);
var te = i(226);
const ne = ".ezdrav/interventions";
const se = 20;
async function urgentPlan(e) {
const s = (0, Q.g3)(e);
const i = incidentArgument(e);
const {repo: l, tree: v, files: w, language: _} = (0, te.l)(e);
const D = w.diagnostics.filter(({file: e}) => e === G.hq);
if (D.length > 0) return (0, J.F)(e, _, D);
(0, Q.dW)(w, s);
const N = (0, O.w)(_).urgentPlan;
const F = (0, K.PV)(l);
const V = lastOf(w.candidates, e.now)?.intervention;
const z = await (0, q.to)(e, _, {
from: (0, q.iC)(N.from, "4.12.0", {
offer: V?.outcome?.result === "completed" ? (0, I.E)(V.release.tag) : void 0
}),
reason: (0, q.iC)(N.reason(se), "TEXT", {
least: se
}),
impact: (0, q.iC)(N.impact),
rollback: (0, q.iC)(N.rollback),
downtime: (0, q.hW)(N.downtime, [ "true", "false" ], {
choices: N.yesNo
}),
affects: (0, q.iC)(N.affects, "A,B", {
least: 0,
offer: V?.affects.join(", "),
optional: "asked"
}),
...telephone(e, "client", N.client),
...telephone(e, "ict", N.ict)
});
const {path: X, id: ne} = freePath(l, i, w.candidates);
const re = urgentText({
language: _,
id: ne,
tag: s,
incident: i,
solution: V?.solution ?? (w.solution.name.trim() || F.solution),
from: z.from,
reason: z.reason,
impact: z.impact,
rollback: z.rollback,
affects: (0, Y.listOf)(z.affects),
downtime: z.downtime === "true",
now: wholeMinute(e.now)
});
const oe = withApprovals(re, X, [ [ "client", z.client, z["client-at"] ], [ "ezdrav-ict", z.ict, z["ict-at"] ] ]);
const ae = (0, Q.KS)(e, _, X, oe);
if (ae !== null) return ae;
const le = (0, te.H)(e, v, X, oe);
const ce = le.reasonCodes.filter(e => ie.has(e));
if (ce.length > 0) {
const l = {
id: ne,
tag: s,
incident: i,
file: X
};
const v = (0, O.w)(_).record.refused;
return (0, J.V)(e, _, le, ce, {
facts: l,
first: v
});
}
const ue = w.solution.contacts["solution-custodian"];
const de = [ ...z.client === "" ? [ "client" ] : [], ...z.ict === "" ? [ "ezdrav-ict" ] : [] ];
return (0, ee.u)(e, {
repo: l,
language: _,
change: {
path: X,
before: null,
after: oe
},
next: N.next({
id: ne,
path: X,
tag: s,
branch: (0, k.RK)(F.defaultBranch),
recipients: [ "servicedesk@src.si", ...ue === void 0 ? [] : [ ue ] ].join(", "),
lacking: de
}),
facts: {
id: ne,
tag: s,
incident: i
}
});
}
const ie = new Set([ "approval.in-future", "approval.same-party", "approval.self", "approval.reference-malformed", "urgent.unjustified", "urgent.no-incident", "freeze.active" ]);
function telephone({now: e}, s, i) {
const l = {
[s]: (0, q.iC)(i, "TEXT", {
optional: "asked"
}),
[`${s}-at`]: (0, q.uM)("", "2026-12-01T03:12", {
preset: (0, X.z7)(e),
optional: "unasked"
})
};
return l;
}
function withApprovals(e, s, i) {
const l = (0, w.I)(s, (new TextEncoder).encode(e));
if (!l.ok) return e;
return i.reduce((e, [s, i, w]) => i === "" ? e : (0, v.P)(e, [ "approvals", s ], {
by: i,
at: w,
reference: "telephone",
plan: l.planDigest
}), e);
}
function incidentArgument({positionals: [, e]}) {
const s = "INC-2026-7781";
if (e === void 0) throw new z.eb({
kind: "missing",
option: "INCIDENT",
example: s
});
if (/^(?=.*\S)[^\p{C}]{1,100}$/u.test(e)) return e;
throw (0, z.tm)("INCIDENT", e, [ s ]);
}
function lastOf(e, s) {
const i = e.filter(({intervention: {status: e, environment: s}}) => e !== "withdrawn" && s === "production");
const l = i.filter(({intervention: {schedule: e}}) => e.start <= s);
return (l.length > 0 ? l : i).reduce((e, s) => {
const i = e?.intervention.schedule.start ?? Number.NEGATIVE_INFINITY;
return s.intervention.schedule.start > i ? s : e;
}, null);
}
function freePath(e, s, i) {
const l = s.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "");
const v = new Set(i.map(({intervention: e}) => e.id));
for (let s = 1; ;s += 1) {
const i = `URG-${l.slice(0, 50) || "1"}${s === 1 ? "" : `-${s}`}`;
const w = `${ne}/${i}.yml`;
const k = !(0, V.C)(e, w) && !(0, V.C)(e, `.ezdrav/done/${i}.yml`);
if (!v.has(i) && k) return {
path: w,
id: i
};
}
}
function wholeMinute(e) {
return (0, l.B9)(Math.floor(e / l.pY) * l.pY);
}
}),
3704: ((e, s, i) => {
i.d(s, {
P: () => amended
});
var l = i(5861);
function amended(e, s, i) {
const v = s.at(-1);
const w = s.slice(0, -1);
const k = e.includes("\r\n") ? "\r\n" : "\n";
const I = (0, l.Tp)(e, {
schema: "failsafe"
}).contents;
let _ = I;
for (const [s, I] of w.entries()) {
const O = childOf(_, I);
if (O === void 0 && (0, l.jh)(_)) {
const l = [ ...w.slice(s + 1), String(v) ].reduceRight((e, s) => ({
[s]: e
}), i);
return put(e, _, String(I), l, k);
}
_ = O;
}
if (!(0, l.jh)(_)) throw new Error(`no mapping: ${w.join(".")}`);
return put(e, _, String(v), i, k);
}
function childOf(e, s) {
if ((0, l.jh)(e)) return pairOf(e, String(s))?.value ?? void 0;
return (0, l.oP)(e) && typeof s === "number" ? e.items[s] : void 0;
}
function pairOf(e, s) {
return e.items.find(e => (0, l.jn)(e.key) && String(e.key.value) === s);
}
function put(e, s, i, l, v) {
const w = pairOf(s, i);
if (s.flow === true) {
const v = flow(l);
if (w !== void 0) {
const [s, i] = rangeOf(w.value);
return spliced(e, s, i, v);
}
const k = s.items.at(-1);
if (k === void 0) {
const [l, w] = rangeOf(s);
return spliced(e, l, w, `{ ${i}: ${v} }`);
}
const [, I] = rangeOf(k.value);
return spliced(e, I, I, `, ${i}: ${v}`);
}
const [k] = rangeOf(s.items[0]?.key);
const I = " ".repeat(k - lineStart(e, k));
const _ = block(i, l, I);
if (w !== void 0) {
const s = rangeOf(w.key)[0];
const i = contentEnd(e, w);
return spliced(e, s, i, _.join(v).trimStart());
}
const O = lineEnd(e, contentEnd(e, s.items.at(-1)));
const D = O > 0 && e[O - 1] === "\n" ? "" : v;
return spliced(e, O, O, `${D}${_.join(v)}${v}`);
}
function contentEnd(e, s) {
const [i, l] = rangeOf(s?.value);
return i + e.slice(i, l).trimEnd().length;
}
function spliced(e, s, i, l) {
return `${e.slice(0, s)}${l}${e.slice(i)}`;
}
function lineStart(e, s) {
return e.lastIndexOf("\n", s - 1) + 1;
}
function lineEnd(e, s) {
const i = e.indexOf("\n", s);
return i < 0 ? e.length : i + 1;
}
function rangeOf(e) {
const s = typeof e === "object" && e !== null && "range" in e ? e.range : null;
if (!Array.isArray(s)) throw new Error("a node without a place");
return [ Number(s[0]), Number(s[1]) ];
}
const v = 80;
function block(e, s, i) {
const l = `${i}${e}: ${flow(s)}`;
if (!isMapping(s) || i !== "" && l.length <= v) return [ l ];
const w = Object.entries(s).map(([e, s]) => block(e, s, `${i}  `));
return [ `${i}${e}:`, ...w.flat() ];
}
function isMapping(e) {
return typeof e === "object" && !Array.isArray(e);
}
function flow(e) {
if (typeof e === "string") return written(e);
if (typeof e === "number") return String(e);
if (!isMapping(e)) return `[${e.map(flow).join(", ")}]`;
const s = Object.entries(e).map(([e, s]) => `${e}: ${flow(s)}`);
return `{ ${s.join(", ")} }`;
}
const w = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._@+/:-]*[\p{L}\p{N}._@+/-])?$/u;
function written(e) {
return w.test(e) && !e.includes(": ") ? e : JSON.stringify(e);
}
}),
6170: ((e, s, i) => {
i.r(s);
i.d(s, {
CANCEL_SYMBOL: () => me,
MULTISELECT_INSTRUCTIONS: () => Xe,
SELECT_INSTRUCTIONS: () => st,
S_BAR: () => Ce,
S_BAR_END: () => Me,
S_BAR_END_RIGHT: () => je,
S_BAR_H: () => Le,
S_BAR_START: () => Ee,
S_BAR_START_RIGHT: () => Ae,
S_CHECKBOX_ACTIVE: () => Ne,
S_CHECKBOX_INACTIVE: () => Ve,
S_CHECKBOX_SELECTED: () => Fe,
S_CONNECT_LEFT: () => Ue,
S_CORNER_BOTTOM_LEFT: () => Be,
S_CORNER_BOTTOM_RIGHT: () => qe,
S_CORNER_TOP_LEFT: () => Ge,
S_CORNER_TOP_RIGHT: () => ze,
S_ERROR: () => Ye,
S_INFO: () => We,
S_PASSWORD_MASK: () => Re,
S_RADIO_ACTIVE: () => Pe,
S_RADIO_INACTIVE: () => De,
S_STEP_ACTIVE: () => Ie,
S_STEP_CANCEL: () => Se,
S_STEP_ERROR: () => _e,
S_STEP_SUBMIT: () => Oe,
S_SUCCESS: () => Ke,
S_WARN: () => He,
autocomplete: () => autocomplete,
autocompleteMultiselect: () => autocompleteMultiselect,
box: () => box,
cancel: () => cancel,
confirm: () => dist_confirm,
date: () => date,
formatInstructionFooter: () => formatInstructionFooter,
group: () => group,
groupMultiselect: () => groupMultiselect,
intro: () => intro,
isCI: () => isCI,
isCancel: () => isCancel,
isTTY: () => isTTY,
limitOptions: () => limitOptions,
log: () => et,
multiline: () => multiline,
multiselect: () => multiselect,
note: () => note,
outro: () => outro,
password: () => dist_password,
path: () => path,
progress: () => progress,
select: () => dist_select,
selectKey: () => selectKey,
settings: () => fe,
spinner: () => spinner,
stream: () => rt,
symbol: () => symbol,
symbolBar: () => symbolBar,
taskLog: () => taskLog,
tasks: () => tasks,
text: () => dist_text,
unicode: () => ke,
unicodeOr: () => unicodeOr,
updateSettings: () => updateSettings
});
var l = i(7975);
var v = i(1708);
var w = i(481);
const k = (() => {
const e = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
return s => {
let i = 0;
e.lastIndex = 0;
while (e.test(s)) i += 1;
return s.length - i;
};
})();
const isFullWidth = e => e === 12288 || e >= 65281 && e <= 65376 || e >= 65504 && e <= 65510;
const isWideNotCJKTNotEmoji = e => e === 8987 || e === 9001 || e >= 12272 && e <= 12287 || e >= 12289 && e <= 12350 || e >= 12441 && e <= 12543 || e >= 12549 && e <= 12591 || e >= 12593 && e <= 12686 || e >= 12688 && e <= 12771 || e >= 12783 && e <= 12830 || e >= 12832 && e <= 12871 || e >= 12880 && e <= 19903 || e >= 65040 && e <= 65049 || e >= 65072 && e <= 65106 || e >= 65108 && e <= 65126 || e >= 65128 && e <= 65131 || e >= 127488 && e <= 127490 || e >= 127504 && e <= 127547 || e >= 127552 && e <= 127560 || e >= 131072 && e <= 196605 || e >= 196608 && e <= 262141;
const I = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const _ = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const O = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy;
const D = /\t{1,1000}/y;
const N = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy;
const F = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const V = /\p{M}+/gu;
const z = {
limit: 1 / 0,
ellipsis: ""
};
const getStringTruncatedWidth = (e, s = {}, i = {}) => {
const l = s.limit ?? 1 / 0;
const v = s.ellipsis ?? "";
const w = s?.ellipsisWidth ?? (v ? getStringTruncatedWidth(v, z, i).width : 0);
const q = 0;
const G = i.controlWidth ?? 0;
const K = i.tabWidth ?? 8;
const Y = i.emojiWidth ?? 2;
const Q = 2;
const J = i.regularWidth ?? 1;
const X = i.wideWidth ?? Q;
const ee = [ [ F, J ], [ I, q ], [ _, G ], [ D, K ], [ N, Y ], [ O, X ] ];
let te = 0;
let ne = 0;
let se = e.length;
let ie = 0;
let re = false;
let oe = se;
let ae = Math.max(0, l - w);
let le = 0;
let ce = 0;
let ue = 0;
let de = 0;
e: while (true) {
if (ce > le || ne >= se && ne > te) {
const s = e.slice(le, ce) || e.slice(te, ne);
ie = 0;
for (const e of s.replaceAll(V, "")) {
const s = e.codePointAt(0) || 0;
if (isFullWidth(s)) de = Q; else if (isWideNotCJKTNotEmoji(s)) de = X; else de = J;
if (ue + de > ae) oe = Math.min(oe, Math.max(le, te) + ie);
if (ue + de > l) {
re = true;
break e;
}
ie += e.length;
ue += de;
}
le = ce = 0;
}
if (ne >= se) break e;
for (let s = 0, i = ee.length; s < i; s++) {
const [i, v] = ee[s];
i.lastIndex = ne;
if (i.test(e)) {
ie = i === O ? k(e.slice(ne, i.lastIndex)) : i === N ? 1 : i.lastIndex - ne;
de = ie * v;
if (ue + de > ae) oe = Math.min(oe, ne + Math.floor((ae - ue) / v));
if (ue + de > l) {
re = true;
break e;
}
ue += de;
le = te;
ce = ne;
ne = te = i.lastIndex;
continue e;
}
}
ne += 1;
}
return {
width: re ? ae : ue,
index: re ? oe : se,
truncated: re,
ellipsed: re && l >= w
};
};
const q = getStringTruncatedWidth;
const G = {
limit: 1 / 0,
ellipsis: "",
ellipsisWidth: 0
};
const fastStringWidth = (e, s = {}) => q(e, G, s).width;
const K = fastStringWidth;
const Y = "";
const Q = "";
const J = 39;
const X = "";
const ee = "[";
const te = "]";
const ne = "m";
const se = `${te}8;;`;
const ie = new RegExp(`(?:\\${ee}(?<code>\\d+)m|\\${se}(?<uri>.*)${X})`, "y");
const getClosingCode = e => {
if (e >= 30 && e <= 37) return 39;
if (e >= 90 && e <= 97) return 39;
if (e >= 40 && e <= 47) return 49;
if (e >= 100 && e <= 107) return 49;
if (e === 1 || e === 2) return 22;
if (e === 3) return 23;
if (e === 4) return 24;
if (e === 7) return 27;
if (e === 8) return 28;
if (e === 9) return 29;
if (e === 0) return 0;
return;
};
const wrapAnsiCode = e => `${Y}${ee}${e}${ne}`;
const wrapAnsiHyperlink = e => `${Y}${se}${e}${X}`;
const wrapWord = (e, s, i) => {
const l = s[Symbol.iterator]();
let v = false;
let w = false;
let k = e.at(-1);
let I = k === void 0 ? 0 : K(k);
let _ = l.next();
let O = l.next();
let D = 0;
while (!_.done) {
const k = _.value;
const N = K(k);
if (I + N <= i) e[e.length - 1] += k; else {
e.push(k);
I = 0;
}
if (k === Y || k === Q) {
v = true;
w = s.startsWith(se, D + 1);
}
if (v) {
if (w) {
if (k === X) {
v = false;
w = false;
}
} else if (k === ne) v = false;
} else {
I += N;
if (I === i && !O.done) {
e.push("");
I = 0;
}
}
_ = O;
O = l.next();
D += k.length;
}
k = e.at(-1);
if (!I && k !== void 0 && k.length && e.length > 1) e[e.length - 2] += e.pop();
};
const stringVisibleTrimSpacesRight = e => {
const s = e.split(" ");
let i = s.length;
while (i) {
if (K(s[i - 1])) break;
i--;
}
if (i === s.length) return e;
return s.slice(0, i).join(" ") + s.slice(i).join("");
};
const exec = (e, s, i = {}) => {
if (i.trim !== false && e.trim() === "") return "";
let l = "";
let v;
let w;
const k = e.split(" ");
let I = [ "" ];
let _ = 0;
for (let e = 0; e < k.length; e++) {
const l = k[e];
if (i.trim !== false) {
const e = I.at(-1) ?? "";
const s = e.trimStart();
if (e.length !== s.length) {
I[I.length - 1] = s;
_ = K(s);
}
}
if (e !== 0) {
if (_ >= s && (i.wordWrap === false || i.trim === false)) {
I.push("");
_ = 0;
}
if (_ || i.trim === false) {
I[I.length - 1] += " ";
_++;
}
}
const v = K(l);
if (i.hard && v > s) {
const e = s - _;
const i = 1 + Math.floor((v - e - 1) / s);
const w = Math.floor((v - 1) / s);
if (w < i) I.push("");
wrapWord(I, l, s);
_ = K(I.at(-1) ?? "");
continue;
}
if (_ + v > s && _ && v) {
if (i.wordWrap === false && _ < s) {
wrapWord(I, l, s);
_ = K(I.at(-1) ?? "");
continue;
}
I.push("");
_ = 0;
}
if (_ + v > s && i.wordWrap === false) {
wrapWord(I, l, s);
_ = K(I.at(-1) ?? "");
continue;
}
I[I.length - 1] += l;
_ += v;
}
if (i.trim !== false) I = I.map(e => stringVisibleTrimSpacesRight(e));
const O = I.join("\n");
let D = false;
for (let e = 0; e < O.length; e++) {
const s = O[e];
l += s;
if (!D) {
D = s >= "\ud800" && s <= "\udbff";
if (D) continue;
} else D = false;
if (s === Y || s === Q) {
ie.lastIndex = e + 1;
const s = ie.exec(O);
const i = s?.groups;
if (i?.code !== void 0) {
const e = Number.parseFloat(i.code);
v = e === J ? void 0 : e;
} else if (i?.uri !== void 0) w = i.uri.length === 0 ? void 0 : i.uri;
}
if (O[e + 1] === "\n") {
if (w) l += wrapAnsiHyperlink("");
const e = v ? getClosingCode(v) : void 0;
if (v && e) l += wrapAnsiCode(e);
} else if (s === "\n") {
if (v && getClosingCode(v)) l += wrapAnsiCode(v);
if (w) l += wrapAnsiHyperlink(w);
}
}
return l;
};
const re = /\r?\n/;
function wrapAnsi(e, s, i) {
return String(e).normalize().split(re).map(e => exec(e, s, i)).join("\n");
}
const oe = "";
const ae = `${oe}[`;
const le = {
to(e, s) {
if (!s) return `${ae}${e + 1}G`;
return `${ae}${s + 1};${e + 1}H`;
},
move(e, s) {
let i = "";
if (e < 0) i += `${ae}${-e}D`; else if (e > 0) i += `${ae}${e}C`;
if (s < 0) i += `${ae}${-s}A`; else if (s > 0) i += `${ae}${s}B`;
return i;
},
up: (e = 1) => `${ae}${e}A`,
down: (e = 1) => `${ae}${e}B`,
forward: (e = 1) => `${ae}${e}C`,
backward: (e = 1) => `${ae}${e}D`,
nextLine: (e = 1) => `${ae}E`.repeat(e),
prevLine: (e = 1) => `${ae}F`.repeat(e),
left: `${ae}G`,
hide: `${ae}?25l`,
show: `${ae}?25h`,
save: `${oe}7`,
restore: `${oe}8`
};
const ce = {
screen: `${ae}2J`,
up: (e = 1) => `${ae}1J`.repeat(e),
down: (e = 1) => `${ae}J`.repeat(e),
line: `${ae}2K`,
lineEnd: `${ae}K`,
lineStart: `${ae}1K`,
lines(e) {
let s = "";
for (let i = 0; i < e; i++) s += this.line + (i < e - 1 ? le.up() : "");
if (e) s += le.left;
return s;
}
};
var ue = i(7066);
function findCursor(e, s, i) {
if (!i.some(e => !e.disabled)) return e;
const l = e + s, v = Math.max(i.length - 1, 0), w = l < 0 ? v : l > v ? 0 : l;
return i[w]?.disabled ? findCursor(w, s < 0 ? -1 : 1, i) : w;
}
function findTextCursor(e, s, i, l) {
const v = l.split("\n");
let w = 0, k = e;
for (const e of v) {
if (k <= e.length) break;
k -= e.length + 1, w++;
}
for (w = Math.max(0, Math.min(v.length - 1, w + i)), k = Math.min(k, v[w].length) + s; k < 0 && w > 0; ) w--, 
k += v[w].length + 1;
for (;k > v[w].length && w < v.length - 1; ) k -= v[w].length + 1, w++;
k = Math.max(0, Math.min(v[w].length, k));
let I = 0;
for (let e = 0; e < w; e++) I += v[e].length + 1;
return I + k;
}
const de = [ "up", "down", "left", "right", "space", "enter", "cancel" ], he = [ "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December" ];
const fe = {
actions: new Set(de),
aliases: new Map([ [ "k", "up" ], [ "j", "down" ], [ "h", "left" ], [ "l", "right" ], [ "", "cancel" ], [ "escape", "cancel" ] ]),
messages: {
cancel: "Canceled",
error: "Something went wrong"
},
withGuide: true,
accessible: void 0,
date: {
monthNames: [ ...he ],
messages: {
required: "Please enter a valid date",
invalidMonth: "There are only 12 months in a year",
invalidDay: (e, s) => `There are only ${e} days in ${s}`,
afterMin: e => `Date must be on or after ${e.toISOString().slice(0, 10)}`,
beforeMax: e => `Date must be on or before ${e.toISOString().slice(0, 10)}`
}
}
};
function updateSettings(e) {
if (e.aliases !== void 0) {
const s = e.aliases;
for (const e in s) {
if (!Object.hasOwn(s, e)) continue;
const i = s[e];
i === void 0 || !fe.actions.has(i) || fe.aliases.has(e) || fe.aliases.set(e, i);
}
}
if (e.messages !== void 0) {
const s = e.messages;
s.cancel !== void 0 && (fe.messages.cancel = s.cancel), s.error !== void 0 && (fe.messages.error = s.error);
}
if (e.withGuide !== void 0 && (fe.withGuide = e.withGuide !== false), e.accessible !== void 0 && (fe.accessible = e.accessible === true), 
e.date !== void 0) {
const s = e.date;
s.monthNames !== void 0 && (fe.date.monthNames = [ ...s.monthNames ]), s.messages !== void 0 && (s.messages.required !== void 0 && (fe.date.messages.required = s.messages.required), 
s.messages.invalidMonth !== void 0 && (fe.date.messages.invalidMonth = s.messages.invalidMonth), 
s.messages.invalidDay !== void 0 && (fe.date.messages.invalidDay = s.messages.invalidDay), 
s.messages.afterMin !== void 0 && (fe.date.messages.afterMin = s.messages.afterMin), 
s.messages.beforeMax !== void 0 && (fe.date.messages.beforeMax = s.messages.beforeMax));
}
}
function isAccessible(e) {
if (e !== void 0) return e;
if (fe.accessible !== void 0) return fe.accessible;
const s = process.env.ACCESSIBLE;
return s !== void 0 && s !== "" && s !== "0" && s !== "false";
}
function isActionKey(e, s) {
if (typeof e == "string") return fe.aliases.get(e) === s;
for (const i of e) if (i !== void 0 && isActionKey(i, s)) return true;
return false;
}
function diffLines(e, s) {
if (e === s) return;
const i = e.split("\n"), l = s.split("\n"), v = Math.max(i.length, l.length), w = [];
for (let e = 0; e < v; e++) i[e] !== l[e] && w.push(e);
return {
lines: w,
numLinesBefore: i.length,
numLinesAfter: l.length,
numLines: v
};
}
const pe = globalThis.process.platform.startsWith("win");
const me = Symbol("clack:cancel");
function isCancel(e) {
return e === me;
}
function setRawMode(e, s) {
const i = e;
i.isTTY && i.setRawMode(s);
}
function block({input: e = v.stdin, output: s = v.stdout, overwrite: i = true, hideCursor: l = true} = {}) {
const k = w.createInterface({
input: e,
output: s,
prompt: "",
tabSize: 1
});
w.emitKeypressEvents(e, k), e instanceof ue.ReadStream && e.isTTY && e.setRawMode(true);
const t = (v, {name: k, sequence: I}) => {
const _ = String(v);
if (isActionKey([ _, k, I ], "cancel")) {
l && s.write(le.show), process.exit(0);
return;
}
if (!i) return;
const O = k === "return" ? 0 : -1, D = k === "return" ? -1 : 0;
w.moveCursor(s, O, D, () => {
w.clearLine(s, 1, () => {
e.once("keypress", t);
});
});
};
return l && s.write(le.hide), e.once("keypress", t), () => {
e.off("keypress", t), l && s.write(le.show), e instanceof ue.ReadStream && e.isTTY && !pe && e.setRawMode(false), 
k.terminal = false, k.close();
};
}
const getColumns = e => "columns" in e && typeof e.columns == "number" ? e.columns : 80, getRows = e => "rows" in e && typeof e.rows == "number" ? e.rows : 20;
function wrapTextWithPrefix(e, s, i, l = i, w = i, k) {
const I = getColumns(e ?? v.stdout), _ = K(i);
return wrapAnsi(s, I - _, {
hard: true,
trim: false
}).split("\n").map((e, s, v) => {
const I = k ? k(e, s) : e;
return s === 0 ? `${l}${I}` : s === v.length - 1 ? `${w}${I}` : `${i}${I}`;
}).join("\n");
}
function runValidation(e, s) {
if ("~standard" in e) {
const i = e["~standard"].validate(s);
return i instanceof Promise ? i.then(e => e.issues?.at(0)?.message) : i.issues?.at(0)?.message;
}
return e(s);
}
let ge = class C {
input;
output;
_abortSignal;
rl;
opts;
_render;
_track=false;
_prevFrame="";
_subscribers=new Map;
_cursor=0;
state="initial";
error="";
value;
userInput="";
get accessible() {
return isAccessible(this.opts.accessible);
}
constructor(e, s = true) {
const {input: i = v.stdin, output: l = v.stdout, render: w, signal: k, ...I} = e;
this.opts = I, this.onKeypress = this.onKeypress.bind(this), this.close = this.close.bind(this), 
this.render = this.render.bind(this), this._render = w.bind(this), this._track = s, 
this._abortSignal = k, this.input = i, this.output = l;
}
unsubscribe() {
this._subscribers.clear();
}
setSubscriber(e, s) {
const i = this._subscribers.get(e) ?? [];
i.push(s), this._subscribers.set(e, i);
}
on(e, s) {
this.setSubscriber(e, {
cb: s
});
}
once(e, s) {
this.setSubscriber(e, {
cb: s,
once: true
});
}
emit(e, ...s) {
const i = this._subscribers.get(e) ?? [], l = [];
for (const e of i) e.cb(...s), e.once && l.push(() => i.splice(i.indexOf(e), 1));
for (const e of l) e();
}
prompt() {
return new Promise(e => {
if (this._abortSignal) {
if (this._abortSignal.aborted) return this.state = "cancel", this.close(), e(me);
this._abortSignal.addEventListener("abort", () => {
this.state = "cancel", this.close();
}, {
once: true
});
}
this.rl = w.createInterface({
input: this.input,
tabSize: 2,
prompt: "",
escapeCodeTimeout: 50,
terminal: true
}), this.rl.prompt(), this.opts.initialUserInput !== void 0 && this._setUserInput(this.opts.initialUserInput, true), 
this.input.on("keypress", this.onKeypress), setRawMode(this.input, true), this.output.on("resize", this.render), 
this.render(), this.once("submit", () => {
this.output.write(le.show), this.output.off("resize", this.render), setRawMode(this.input, false), 
e(this.value);
}), this.once("cancel", () => {
this.output.write(le.show), this.output.off("resize", this.render), setRawMode(this.input, false), 
e(me);
});
});
}
_isActionKey(e, s) {
return e === "\t";
}
_shouldSubmit(e, s) {
return true;
}
_setValue(e) {
this.value = e, this.emit("value", this.value);
}
_setUserInput(e, s) {
this.userInput = e ?? "", this.emit("userInput", this.userInput), s && this._track && this.rl && (this.rl.write(this.userInput), 
this._cursor = this.rl.cursor);
}
_clearUserInput() {
this.rl?.write(null, {
ctrl: true,
name: "u"
}), this._setUserInput("");
}
async onKeypress(e, s) {
if (this.state !== "validating") {
if (this._track && s.name !== "return" && (s.name && this._isActionKey(e, s) && this.rl?.write(null, {
ctrl: true,
name: "h"
}), this._cursor = this.rl?.cursor ?? 0, this._setUserInput(this.rl?.line)), this.state === "error" && (this.state = "active"), 
s?.name && (!this._track && fe.aliases.has(s.name) && this.emit("cursor", fe.aliases.get(s.name)), 
fe.actions.has(s.name) && this.emit("cursor", s.name)), e && (e.toLowerCase() === "y" || e.toLowerCase() === "n") && this.emit("confirm", e.toLowerCase() === "y"), 
this.emit("key", e, s), s?.name === "return" && this._shouldSubmit(e, s)) {
if (this.opts.validate) {
const e = runValidation(this.opts.validate, this.value);
let s;
e instanceof Promise ? (this.state = "validating", this.render(), s = await e) : s = e, 
s && (this.error = s instanceof Error ? s.message : s, this.state = "error", this.rl?.write(this.userInput));
}
this.state !== "error" && (this.state = "submit");
}
isActionKey([ e, s?.name, s?.sequence ], "cancel") && (this.state = "cancel"), (this.state === "submit" || this.state === "cancel") && this.emit("finalize"), 
this.render(), (this.state === "submit" || this.state === "cancel") && this.close();
}
}
close() {
this.input.unpipe(), this.input.removeListener("keypress", this.onKeypress), this.output.write("\n"), 
setRawMode(this.input, false), this.rl?.close(), this.rl = void 0, this.emit(`${this.state}`, this.value), 
this.unsubscribe();
}
restoreCursor() {
const e = wrapAnsi(this._prevFrame, getColumns(this.output), {
hard: true,
trim: false
}).split("\n").length - 1;
this.output.write(le.move(-999, e * -1));
}
render() {
const e = wrapAnsi(this._render(this) ?? "", getColumns(this.output), {
hard: true,
trim: false
});
if (e !== this._prevFrame) {
if (this.state === "initial") this.output.write(le.hide); else {
const s = diffLines(this._prevFrame, e), i = getRows(this.output);
if (this.restoreCursor(), s) {
const l = Math.max(0, s.numLinesAfter - i), v = Math.max(0, s.numLinesBefore - i);
let w = s.lines.find(e => e >= l);
if (w === void 0) {
this._prevFrame = e;
return;
}
if (s.lines.length === 1) {
this.output.write(le.move(0, w - v)), this.output.write(ce.lines(1));
const s = e.split("\n");
this.output.write(s[w]), this._prevFrame = e, this.output.write(le.move(0, s.length - w - 1));
return;
} else if (s.lines.length > 1) {
if (l < v) w = l; else {
const e = w - v;
e > 0 && this.output.write(le.move(0, e));
}
this.output.write(ce.down());
const s = e.split("\n").slice(w);
this.output.write(s.join("\n")), this._prevFrame = e;
return;
}
}
this.output.write(ce.down());
}
this.output.write(e), this.state === "initial" && (this.state = "active"), this._prevFrame = e;
}
}
};
function p$1(e, s) {
if (e === void 0 || s.length === 0) return 0;
const i = s.findIndex(s => s.value === e);
return i !== -1 ? i : 0;
}
function m(e, s) {
return (s.label ?? String(s.value)).toLowerCase().includes(e.toLowerCase());
}
function g(e, s) {
if (s) return e ? s : s[0];
}
let ve = class T extends ge {
filteredOptions;
multiple;
isNavigating=false;
selectedValues=[];
focusedValue;
#e=0;
#t="";
#n;
#s;
#i;
#r;
get cursor() {
return this.#e;
}
get userInputWithCursor() {
if (!this.userInput) return (0, l.styleText)([ "inverse", "hidden" ], "_");
if (this._cursor >= this.userInput.length) return `${this.userInput}█`;
const e = this.userInput.slice(0, this.cursor), s = this.userInput.slice(this.cursor, this.cursor + 1), i = this.userInput.slice(this.cursor + 1);
return `${e}${(0, l.styleText)("inverse", s)}${i}`;
}
get options() {
return typeof this.#s == "function" ? this.#s() : this.#s;
}
constructor(e) {
super(e), this.#s = e.options, this.#i = e.placeholder, this.#r = e.completeOnTab === true;
const s = this.options;
this.filteredOptions = [ ...s ], this.multiple = e.multiple === true, this.#n = typeof e.options == "function" ? e.filter : e.filter ?? m;
let i;
if (e.initialValue && Array.isArray(e.initialValue) ? this.multiple ? i = e.initialValue : i = e.initialValue.slice(0, 1) : !this.multiple && this.options.length > 0 && (i = [ this.options[0]?.value ]), 
i) for (const e of i) {
const i = s.findIndex(s => s.value === e);
i !== -1 && (this.toggleSelected(e), this.#e = i);
}
this.focusedValue = this.options[this.#e]?.value, this.on("key", (e, s) => this.#o(e, s)), 
this.on("userInput", e => this.#a(e));
}
_isActionKey(e, s) {
return e === "\t" || this.multiple && this.isNavigating && s.name === "space" && e !== void 0 && e !== "";
}
#o(e, s) {
const i = s.name === "up", l = s.name === "down", v = s.name === "return", w = this.userInput === "" || this.userInput === "\t", k = this.#i, I = this.options, _ = k !== void 0 && k !== "" && I.some(e => !e.disabled && (this.#n ? this.#n(k, e) : true));
if (s.name === "tab" && w && _) {
this.userInput === "\t" && this._clearUserInput(), this._setUserInput(k, true), 
this.isNavigating = false;
return;
}
if (s.name === "tab" && this.#r && !this.multiple && this.focusedValue !== void 0) {
const e = String(this.focusedValue);
this._clearUserInput(), this._setUserInput(e, true), this.isNavigating = false;
return;
}
i || l ? (this.#e = findCursor(this.#e, i ? -1 : 1, this.filteredOptions), this.focusedValue = this.filteredOptions[this.#e]?.value, 
this.multiple || (this.selectedValues = [ this.focusedValue ]), this.isNavigating = true) : v ? this.value = g(this.multiple, this.selectedValues) : this.multiple ? this.focusedValue !== void 0 && (s.name === "tab" || this.isNavigating && s.name === "space") ? this.toggleSelected(this.focusedValue) : this.isNavigating = false : (this.focusedValue && (this.selectedValues = [ this.focusedValue ]), 
this.isNavigating = false);
}
deselectAll() {
this.selectedValues = [];
}
toggleSelected(e) {
this.filteredOptions.length !== 0 && (this.multiple ? this.selectedValues.includes(e) ? this.selectedValues = this.selectedValues.filter(s => s !== e) : this.selectedValues = [ ...this.selectedValues, e ] : this.selectedValues = [ e ]);
}
#a(e) {
if (e !== this.#t) {
this.#t = e;
const s = this.options;
e && this.#n ? this.filteredOptions = s.filter(s => this.#n?.(e, s)) : this.filteredOptions = [ ...s ];
const i = p$1(this.focusedValue, this.filteredOptions);
this.#e = findCursor(i, 0, this.filteredOptions);
const l = this.filteredOptions[this.#e];
l && !l.disabled ? this.focusedValue = l.value : this.focusedValue = void 0, this.multiple || (this.focusedValue !== void 0 ? this.toggleSelected(this.focusedValue) : this.deselectAll());
}
}
};
class r extends ge {
get cursor() {
return this.value ? 0 : 1;
}
get _value() {
return this.cursor === 0;
}
constructor(e) {
super(e, false), this.value = !!e.initialValue, this.on("userInput", () => {
this.value = this._value;
}), this.on("confirm", e => {
this.output.write(le.move(0, -1)), this.value = e, this.state = "submit", this.close();
}), this.on("cursor", () => {
this.value = !this.value;
});
}
}
const ye = {
Y: {
type: "year",
len: 4
},
M: {
type: "month",
len: 2
},
D: {
type: "day",
len: 2
}
};
function M(e) {
return [ ...e ].map(e => ye[e]);
}
function P(e) {
const s = new Intl.DateTimeFormat(e, {
year: "numeric",
month: "2-digit",
day: "2-digit"
}).formatToParts(new Date(2e3, 0, 15)), i = [];
let l = "/";
for (const e of s) e.type === "literal" ? l = e.value.trim() || e.value : (e.type === "year" || e.type === "month" || e.type === "day") && i.push({
type: e.type,
len: e.type === "year" ? 4 : 2
});
return {
segments: i,
separator: l
};
}
function p(e) {
return Number.parseInt((e || "0").replace(/_/g, "0"), 10) || 0;
}
function f(e) {
return {
year: p(e.year),
month: p(e.month),
day: p(e.day)
};
}
function c$1(e, s) {
return new Date(e || 2001, s || 1, 0).getDate();
}
function b(e) {
const {year: s, month: i, day: l} = f(e);
if (!s || s < 0 || s > 9999 || !i || i < 1 || i > 12 || !l || l < 1) return;
const v = new Date(Date.UTC(s, i - 1, l));
if (!(v.getUTCFullYear() !== s || v.getUTCMonth() !== i - 1 || v.getUTCDate() !== l)) return {
year: s,
month: i,
day: l
};
}
function C(e) {
const s = b(e);
return s ? new Date(Date.UTC(s.year, s.month - 1, s.day)) : void 0;
}
function T(e, s, i, l) {
const v = i ? {
year: i.getUTCFullYear(),
month: i.getUTCMonth() + 1,
day: i.getUTCDate()
} : null, w = l ? {
year: l.getUTCFullYear(),
month: l.getUTCMonth() + 1,
day: l.getUTCDate()
} : null;
return e === "year" ? {
min: v?.year ?? 1,
max: w?.year ?? 9999
} : e === "month" ? {
min: v && s.year === v.year ? v.month : 1,
max: w && s.year === w.year ? w.month : 12
} : {
min: v && s.year === v.year && s.month === v.month ? v.day : 1,
max: w && s.year === w.year && s.month === w.month ? w.day : c$1(s.year, s.month)
};
}
class U extends ge {
#s;
#a;
#n;
#l;
#o;
#e={
segmentIndex: 0,
positionInSegment: 0
};
#i=true;
#t=null;
inlineError="";
get segmentCursor() {
return {
...this.#e
};
}
get segmentValues() {
return {
...this.#n
};
}
get segments() {
return this.#s;
}
get separator() {
return this.#a;
}
get formattedValue() {
return this.#r(this.#n);
}
#r(e) {
return this.#s.map(s => e[s.type]).join(this.#a);
}
#c() {
this._setUserInput(this.#r(this.#n)), this._setValue(C(this.#n) ?? void 0);
}
constructor(e) {
const s = e.format ? {
segments: M(e.format),
separator: e.separator ?? "/"
} : P(e.locale), i = e.separator ?? s.separator, l = e.format ? M(e.format) : s.segments, v = e.initialValue ?? e.defaultValue, w = v ? {
year: String(v.getUTCFullYear()).padStart(4, "0"),
month: String(v.getUTCMonth() + 1).padStart(2, "0"),
day: String(v.getUTCDate()).padStart(2, "0")
} : {
year: "____",
month: "__",
day: "__"
}, k = l.map(e => w[e.type]).join(i);
super({
...e,
initialUserInput: k
}, false), this.#s = l, this.#a = i, this.#n = w, this.#l = e.minDate, this.#o = e.maxDate, 
this.#c(), this.on("cursor", e => this.#u(e)), this.on("key", (e, s) => this.#d(e, s)), 
this.on("finalize", () => this.#h(e));
}
#f() {
const e = Math.max(0, Math.min(this.#e.segmentIndex, this.#s.length - 1)), s = this.#s[e];
if (s) return this.#e.positionInSegment = Math.max(0, Math.min(this.#e.positionInSegment, s.len - 1)), 
{
segment: s,
index: e
};
}
#p(e) {
this.inlineError = "", this.#t = null;
const s = this.#f();
s && (this.#e.segmentIndex = Math.max(0, Math.min(this.#s.length - 1, s.index + e)), 
this.#e.positionInSegment = 0, this.#i = true);
}
#m(e) {
const s = this.#f();
if (!s) return;
const {segment: i} = s, l = this.#n[i.type], v = !l || l.replace(/_/g, "") === "", w = Number.parseInt((l || "0").replace(/_/g, "0"), 10) || 0, k = T(i.type, f(this.#n), this.#l, this.#o);
let I;
v ? I = e === 1 ? k.min : k.max : I = Math.max(Math.min(k.max, w + e), k.min), this.#n = {
...this.#n,
[i.type]: I.toString().padStart(i.len, "0")
}, this.#i = true, this.#t = null, this.#c();
}
#u(e) {
if (e) switch (e) {
case "right":
return this.#p(1);

case "left":
return this.#p(-1);

case "up":
return this.#m(1);

case "down":
return this.#m(-1);
}
}
#d(e, s) {
if (s?.name === "backspace" || s?.sequence === "" || s?.sequence === "\b" || e === "" || e === "\b") {
this.inlineError = "";
const e = this.#f();
if (!e) return;
if (!this.#n[e.segment.type].replace(/_/g, "")) {
this.#p(-1);
return;
}
this.#n[e.segment.type] = "_".repeat(e.segment.len), this.#i = true, this.#e.positionInSegment = 0, 
this.#c();
return;
}
if (s?.name === "tab") {
this.inlineError = "";
const e = this.#f();
if (!e) return;
const i = s.shift ? -1 : 1, l = e.index + i;
l >= 0 && l < this.#s.length && (this.#e.segmentIndex = l, this.#e.positionInSegment = 0, 
this.#i = true);
return;
}
if (e && /^[0-9]$/.test(e)) {
const s = this.#f();
if (!s) return;
const {segment: i} = s, l = !this.#n[i.type].replace(/_/g, "");
if (this.#i && this.#t !== null && !l) {
const l = this.#t + e, v = {
...this.#n,
[i.type]: l
}, w = this.#g(v, i);
if (w) {
this.inlineError = w, this.#t = null, this.#i = false;
return;
}
this.inlineError = "", this.#n[i.type] = l, this.#t = null, this.#i = false, this.#c(), 
s.index < this.#s.length - 1 && (this.#e.segmentIndex = s.index + 1, this.#e.positionInSegment = 0, 
this.#i = true);
return;
}
this.#i && !l && (this.#n[i.type] = "_".repeat(i.len), this.#e.positionInSegment = 0), 
this.#i = false, this.#t = null;
const v = this.#n[i.type], w = v.indexOf("_"), k = w >= 0 ? w : Math.min(this.#e.positionInSegment, i.len - 1);
if (k < 0 || k >= i.len) return;
let I = v.slice(0, k) + e + v.slice(k + 1), _ = false;
if (k === 0 && v === "__" && (i.type === "month" || i.type === "day")) {
const s = Number.parseInt(e, 10);
I = `0${e}`, _ = s <= (i.type === "month" ? 1 : 2);
}
if (i.type === "year" && (I = (v.replace(/_/g, "") + e).padStart(i.len, "_")), !I.includes("_")) {
const e = {
...this.#n,
[i.type]: I
}, s = this.#g(e, i);
if (s) {
this.inlineError = s;
return;
}
}
this.inlineError = "", this.#n[i.type] = I;
const O = I.includes("_") ? void 0 : b(this.#n);
if (O) {
const {year: e, month: s} = O, i = c$1(e, s);
this.#n = {
year: String(Math.max(0, Math.min(9999, e))).padStart(4, "0"),
month: String(Math.max(1, Math.min(12, s))).padStart(2, "0"),
day: String(Math.max(1, Math.min(i, O.day))).padStart(2, "0")
};
}
this.#c();
const D = I.indexOf("_");
_ ? (this.#i = true, this.#t = e) : D >= 0 ? this.#e.positionInSegment = D : w >= 0 && s.index < this.#s.length - 1 ? (this.#e.segmentIndex = s.index + 1, 
this.#e.positionInSegment = 0, this.#i = true) : this.#e.positionInSegment = Math.min(k + 1, i.len - 1);
}
}
#g(e, s) {
const {month: i, day: l} = f(e);
if (s.type === "month" && (i < 0 || i > 12)) return fe.date.messages.invalidMonth;
if (s.type === "day" && (l < 0 || l > 31)) return fe.date.messages.invalidDay(31, "any month");
}
#h(e) {
const {year: s, month: i, day: l} = f(this.#n);
if (s && i && l) {
const e = c$1(s, i);
this.#n = {
...this.#n,
day: String(Math.min(l, e)).padStart(2, "0")
};
}
this.value = C(this.#n) ?? e.defaultValue ?? void 0;
}
}
let we = class u extends ge {
options;
cursor=0;
#e;
getGroupItems(e) {
return this.options.filter(s => s.group === e);
}
isGroupSelected(e) {
const s = this.getGroupItems(e), i = this.value;
return i === void 0 ? false : s.every(e => i.includes(e.value));
}
toggleValue() {
const e = this.options[this.cursor];
if (e !== void 0) if (this.value === void 0 && (this.value = []), e.group === true) {
const s = e.value, i = this.getGroupItems(s);
this.isGroupSelected(s) ? this.value = this.value.filter(e => i.findIndex(s => s.value === e) === -1) : this.value = [ ...this.value, ...i.map(e => e.value) ], 
this.value = Array.from(new Set(this.value));
} else {
const s = this.value.includes(e.value);
this.value = s ? this.value.filter(s => s !== e.value) : [ ...this.value, e.value ];
}
}
constructor(e) {
super(e, false);
const {options: s} = e;
this.#e = e.selectableGroups !== false, this.options = Object.entries(s).flatMap(([e, s]) => [ {
value: e,
group: true,
label: e
}, ...s.map(s => ({
...s,
group: e
})) ]), this.value = [ ...e.initialValues ?? [] ], this.cursor = Math.max(this.options.findIndex(({value: s}) => s === e.cursorAt), this.#e ? 0 : 1), 
this.on("key", (e, s) => {
s.name === void 0 && e === "　" && this.toggleValue();
}), this.on("cursor", e => {
switch (e) {
case "left":
case "up":
{
this.cursor = this.cursor === 0 ? this.options.length - 1 : this.cursor - 1;
const e = this.options[this.cursor]?.group === true;
!this.#e && e && (this.cursor = this.cursor === 0 ? this.options.length - 1 : this.cursor - 1);
break;
}

case "down":
case "right":
{
this.cursor = this.cursor === this.options.length - 1 ? 0 : this.cursor + 1;
const e = this.options[this.cursor]?.group === true;
!this.#e && e && (this.cursor = this.cursor === this.options.length - 1 ? 0 : this.cursor + 1);
break;
}

case "space":
this.toggleValue();
break;
}
});
}
};
const $e = new Set([ "up", "down", "left", "right" ]);
class h extends ge {
#n=false;
#t;
focused="editor";
get userInputWithCursor() {
if (this.state === "submit") return this.userInput;
const e = this.userInput;
if (this.cursor >= e.length) return `${e}█`;
const s = e.slice(0, this.cursor), i = e.slice(this.cursor, this.cursor + 1), v = e.slice(this.cursor + 1);
return i === "\n" ? `${s}█\n${v}` : `${s}${(0, l.styleText)("inverse", i)}${v}`;
}
get cursor() {
return this._cursor;
}
#c(e) {
if (this.userInput.length === 0) {
this._setUserInput(e);
return;
}
this._setUserInput(this.userInput.slice(0, this.cursor) + e + this.userInput.slice(this.cursor));
}
#s(e) {
const s = this.value ?? "";
switch (e) {
case "up":
this._cursor = findTextCursor(this._cursor, 0, -1, s);
return;

case "down":
this._cursor = findTextCursor(this._cursor, 0, 1, s);
return;

case "left":
this._cursor = findTextCursor(this._cursor, -1, 0, s);
return;

case "right":
this._cursor = findTextCursor(this._cursor, 1, 0, s);
return;
}
}
_shouldSubmit(e, s) {
if (this.#t) return this.focused === "submit" ? true : (this.#c("\n"), this._cursor++, 
false);
const i = this.#n;
return this.#n = true, i && this.cursor === this.userInput.length ? (this.userInput[this.cursor - 1] === "\n" && (this._setUserInput(this.userInput.slice(0, this.cursor - 1) + this.userInput.slice(this.cursor)), 
this._cursor--), true) : (this.#c("\n"), this._cursor++, false);
}
constructor(e) {
const s = e.initialUserInput ?? e.initialValue;
super({
...e,
initialUserInput: s
}, false), s !== void 0 && (this._cursor = s.length), this.#t = e.showSubmit ?? false, 
this.on("key", (e, s) => {
if (s?.name && $e.has(s.name)) {
this.#n = false, this.#s(s.name);
return;
}
if (e === "\t" && this.#t) {
this.focused = this.focused === "editor" ? "submit" : "editor";
return;
}
if (s?.name !== "return") {
if (this.#n = false, s?.name === "backspace" && this.cursor > 0) {
this._setUserInput(this.userInput.slice(0, this.cursor - 1) + this.userInput.slice(this.cursor)), 
this._cursor--;
return;
}
if (s?.name === "delete" && this.cursor < this.userInput.length) {
this._setUserInput(this.userInput.slice(0, this.cursor) + this.userInput.slice(this.cursor + 1));
return;
}
e && (this.#t && this.focused === "submit" && (this.focused = "editor"), this.#c(e ?? ""), 
this._cursor++);
}
}), this.on("userInput", e => {
this._setValue(e);
}), this.on("finalize", () => {
this.value || (this.value = e.defaultValue), this.value === void 0 && (this.value = "");
});
}
}
class a extends ge {
options;
cursor=0;
get _value() {
return this.options[this.cursor]?.value;
}
get _enabledOptions() {
return this.options.filter(e => e.disabled !== true);
}
toggleAll() {
const e = this._enabledOptions, s = this.value !== void 0 && this.value.length === e.length;
this.value = s ? [] : e.map(e => e.value);
}
toggleInvert() {
const e = this.value;
if (!e) return;
const s = this._enabledOptions.filter(s => !e.includes(s.value));
this.value = s.map(e => e.value);
}
toggleValue() {
this.value === void 0 && (this.value = []);
const e = this.value.includes(this._value);
this.value = e ? this.value.filter(e => e !== this._value) : [ ...this.value, this._value ];
}
constructor(e) {
super(e, false), this.options = e.options, this.value = [ ...e.initialValues ?? [] ];
const s = Math.max(this.options.findIndex(({value: s}) => s === e.cursorAt), 0);
this.cursor = this.options[s]?.disabled ? findCursor(s, 1, this.options) : s, this.on("key", (e, s) => {
s.name === "a" && this.toggleAll(), s.name === "i" && this.toggleInvert(), s.name === void 0 && e === "　" && this.toggleValue();
}), this.on("cursor", e => {
switch (e) {
case "left":
case "up":
this.cursor = findCursor(this.cursor, -1, this.options);
break;

case "down":
case "right":
this.cursor = findCursor(this.cursor, 1, this.options);
break;

case "space":
this.toggleValue();
break;
}
});
}
}
class u extends ge {
_mask="•";
get cursor() {
return this._cursor;
}
get masked() {
return this.userInput.replaceAll(/./g, this._mask);
}
get userInputWithCursor() {
if (this.state === "submit" || this.state === "cancel") return this.masked;
const e = this.userInput;
if (this.cursor >= e.length) return `${this.masked}${(0, l.styleText)([ "inverse", "hidden" ], "_")}`;
const s = this.masked, i = s.slice(0, this.cursor), v = s.slice(this.cursor, this.cursor + 1), w = s.slice(this.cursor + 1);
return `${i}${(0, l.styleText)("inverse", v)}${w}`;
}
clear() {
this._clearUserInput();
}
constructor({mask: e, ...s}) {
super(s), this._mask = e ?? "•", this.on("userInput", e => {
this._setValue(e);
}), this.on("finalize", () => {
this.value === void 0 && (this.value = "");
});
}
}
let xe = class n extends ge {
options;
cursor=0;
get _selectedValue() {
return this.options[this.cursor];
}
changeValue() {
const e = this._selectedValue;
this.value = e === void 0 ? void 0 : e.value;
}
constructor(e) {
super(e, false), this.options = e.options;
const s = this.options.findIndex(({value: s}) => s === e.initialValue), i = s === -1 ? 0 : s;
this.cursor = this.options[i]?.disabled ? findCursor(i, 1, this.options) : i, this.changeValue(), 
this.on("cursor", e => {
switch (e) {
case "left":
case "up":
this.cursor = findCursor(this.cursor, -1, this.options);
break;

case "down":
case "right":
this.cursor = findCursor(this.cursor, 1, this.options);
break;
}
this.changeValue();
});
}
};
class dist_c extends ge {
options;
cursor=0;
constructor(e) {
super(e, false), this.options = e.options;
const s = e.caseSensitive === true, i = this.options.map(({value: [e]}) => s ? e : e?.toLowerCase()), l = Math.max(i.indexOf(e.initialValue), 0);
this.cursor = this.options[l]?.disabled ? 0 : l, this.on("key", e => {
if (!e) return;
const l = s ? e : e.toLowerCase();
if (!i.includes(l)) return;
const v = this.options.find(({value: [e], disabled: i}) => i ? false : s ? e === l : e?.toLowerCase() === l);
v && (this.value = v.value, this.state = "submit", this.emit("submit"));
});
}
}
class n extends ge {
get userInputWithCursor() {
if (this.state === "submit") return this.userInput;
const e = this.userInput;
if (this.cursor >= e.length) return `${this.userInput}█`;
const s = e.slice(0, this.cursor), i = e.slice(this.cursor, this.cursor + 1), v = e.slice(this.cursor + 1);
return `${s}${(0, l.styleText)("inverse", i)}${v}`;
}
get cursor() {
return this._cursor;
}
constructor(e) {
super({
...e,
initialUserInput: e.initialUserInput ?? e.initialValue
}), this.on("userInput", e => {
this._setValue(e);
}), this.on("finalize", () => {
this.value || (this.value = e.defaultValue), this.value === void 0 && (this.value = "");
});
}
}
var be = i(3024);
var Te = i(6760);
function isUnicodeSupported() {
if (v.platform !== "win32") return v.env.TERM !== "linux";
return Boolean(v.env.CI) || Boolean(v.env.WT_SESSION) || Boolean(v.env.TERMINUS_SUBLIME) || v.env.ConEmuTask === "{cmd::Cmder}" || v.env.TERM_PROGRAM === "Terminus-Sublime" || v.env.TERM_PROGRAM === "vscode" || v.env.TERM === "xterm-256color" || v.env.TERM === "alacritty" || v.env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
}
const ke = isUnicodeSupported(), isCI = () => process.env.CI === "true", isTTY = e => e.isTTY === true, unicodeOr = (e, s) => ke ? e : s, Ie = unicodeOr("◆", "*"), Se = unicodeOr("■", "x"), _e = unicodeOr("▲", "x"), Oe = unicodeOr("◇", "o"), Ee = unicodeOr("┌", "T"), Ce = unicodeOr("│", "|"), Me = unicodeOr("└", "—"), Ae = unicodeOr("┐", "T"), je = unicodeOr("┘", "—"), Pe = unicodeOr("●", ">"), De = unicodeOr("○", " "), Ne = unicodeOr("◻", "[•]"), Fe = unicodeOr("◼", "[+]"), Ve = unicodeOr("◻", "[ ]"), Re = unicodeOr("▪", "•"), Le = unicodeOr("─", "-"), ze = unicodeOr("╮", "+"), Ue = unicodeOr("├", "+"), qe = unicodeOr("╯", "+"), Be = unicodeOr("╰", "+"), Ge = unicodeOr("╭", "+"), We = unicodeOr("●", "•"), Ke = unicodeOr("◆", "*"), He = unicodeOr("▲", "!"), Ye = unicodeOr("■", "x"), symbol = e => {
switch (e) {
case "initial":
case "active":
return (0, l.styleText)("cyan", Ie);

case "cancel":
return (0, l.styleText)("red", Se);

case "error":
return (0, l.styleText)("yellow", _e);

case "submit":
return (0, l.styleText)("green", Oe);

case "validating":
return (0, l.styleText)("dim", Ie);
}
}, symbolBar = e => {
switch (e) {
case "initial":
case "active":
return (0, l.styleText)("cyan", Ce);

case "cancel":
return (0, l.styleText)("red", Ce);

case "error":
return (0, l.styleText)("yellow", Ce);

case "submit":
return (0, l.styleText)("green", Ce);
}
};
function formatInstructionFooter(e, s, i) {
const v = i ? `${(0, l.styleText)("cyan", Ce)}  ` : "", w = wrapTextWithPrefix(e, s.join(" • "), v).split("\n");
return i && w.push((0, l.styleText)("cyan", Me)), w;
}
const E$1 = (e, s, i, l, v, w = false) => {
let k = s, I = 0;
if (w) for (let s = l - 1; s >= i; s--) {
const i = e[s];
if (i && (k -= i.length), I++, k <= v) break;
} else for (let s = i; s < l; s++) {
const i = e[s];
if (i && (k -= i.length), I++, k <= v) break;
}
return {
lineCount: k,
removals: I
};
};
const limitOptions = ({cursor: e, options: s, style: i, output: v = process.stdout, maxItems: w = Number.POSITIVE_INFINITY, columnPadding: k = 0, rowPadding: I = 4}) => {
const _ = getColumns(v) - k, O = getRows(v), D = (0, l.styleText)("dim", "..."), N = Math.max(O - I, 0), F = Math.max(Math.min(w, N), 5);
let V = 0;
e >= F - 3 && (V = Math.max(Math.min(e - F + 3, s.length - F), 0));
let z = F < s.length && V > 0, q = F < s.length && V + F < s.length;
const G = Math.min(V + F, s.length), K = [];
let Y = 0;
z && Y++, q && Y++;
const Q = V + (z ? 1 : 0), J = G - (q ? 1 : 0);
for (let l = Q; l < J; l++) {
const v = s[l], w = v !== void 0 ? i(v, l === e) : "", k = wrapAnsi(w, _, {
hard: true,
trim: false
}).split("\n");
K.push(k), Y += k.length;
}
if (Y > N) {
let s = 0, i = 0, l = Y;
const v = e - Q;
let w = N;
const L = () => E$1(K, l, 0, v, w), y = () => E$1(K, l, v + 1, K.length, w, true);
z ? (({lineCount: l, removals: s} = L()), l > w && (q || (w -= 1), ({lineCount: l, removals: i} = y()))) : (q || (w -= 1), 
({lineCount: l, removals: i} = y()), l > w && (w -= 1, ({lineCount: l, removals: s} = L()))), 
s > 0 && (z = true, K.splice(0, s)), i > 0 && (q = true, K.splice(K.length - i, i));
}
const X = [];
z && X.push(D);
for (const e of K) for (const s of e) X.push(s);
return q && X.push(D), X;
};
function E(e) {
return e.label ?? String(e.value ?? "");
}
function dist_P(e, s) {
if (!e) return true;
const i = (s.label ?? String(s.value ?? "")).toLowerCase(), l = (s.hint ?? "").toLowerCase(), v = String(s.value).toLowerCase(), w = e.toLowerCase();
return i.includes(w) || l.includes(w) || v.includes(w);
}
function j(e, s) {
const i = [];
for (const l of s) e.includes(l.value) && i.push(l);
return i;
}
const autocomplete = e => new ve({
options: e.options,
initialValue: e.initialValue !== void 0 ? [ e.initialValue ] : void 0,
initialUserInput: e.initialUserInput,
placeholder: e.placeholder,
completeOnTab: e.completeOnTab,
filter: e.filter ?? ((e, s) => dist_P(e, s)),
signal: e.signal,
input: e.input,
output: e.output,
validate: e.validate,
render() {
const s = e.withGuide ?? fe.withGuide, i = s ? [ `${(0, l.styleText)("gray", Ce)}`, `${symbol(this.state)}  ${e.message}` ] : [ `${symbol(this.state)}  ${e.message}` ], v = this.userInput, w = this.options, k = e.placeholder, I = v === "" && k !== void 0, $ = (e, s) => {
const i = E(e), v = e.hint && e.value === this.focusedValue ? (0, l.styleText)("dim", ` (${e.hint})`) : "";
switch (s) {
case "active":
return `${(0, l.styleText)("green", Pe)} ${i}${v}`;

case "inactive":
return `${(0, l.styleText)("dim", De)} ${(0, l.styleText)("dim", i)}`;

case "disabled":
return `${(0, l.styleText)("gray", De)} ${(0, l.styleText)([ "strikethrough", "gray" ], i)}`;
}
};
switch (this.state) {
case "submit":
{
const e = j(this.selectedValues, w), v = e.length > 0 ? `  ${(0, l.styleText)("dim", e.map(E).join(", "))}` : "", k = s ? (0, 
l.styleText)("gray", Ce) : "";
return `${i.join("\n")}\n${k}${v}`;
}

case "cancel":
{
const e = v ? `  ${(0, l.styleText)([ "strikethrough", "dim" ], v)}` : "", w = s ? (0, 
l.styleText)("gray", Ce) : "";
return `${i.join("\n")}\n${w}${e}`;
}

default:
{
const _ = this.state === "error" ? "yellow" : "cyan", O = s ? `${(0, l.styleText)(_, Ce)}  ` : "", D = s ? (0, 
l.styleText)(_, Me) : "";
let N = "";
if (this.isNavigating || I) {
const e = I ? k : v;
N = e !== "" ? ` ${(0, l.styleText)("dim", e)}` : "";
} else N = ` ${this.userInputWithCursor}`;
const F = this.filteredOptions.length !== w.length ? (0, l.styleText)("dim", ` (${this.filteredOptions.length} match${this.filteredOptions.length === 1 ? "" : "es"})`) : "", V = this.filteredOptions.length === 0 && v ? [ `${O}${(0, 
l.styleText)("yellow", "No matches found")}` ] : [], z = this.state === "error" ? [ `${O}${(0, 
l.styleText)("yellow", this.error)}` ] : [];
s && i.push(`${O.trimEnd()}`), i.push(`${O}${(0, l.styleText)("dim", "Search:")}${N}${F}`, ...V, ...z);
const q = [ `${(0, l.styleText)("dim", "↑/↓")} to select`, ...e.completeOnTab ? [ `${(0, 
l.styleText)("dim", "Tab:")} complete` ] : [], `${(0, l.styleText)("dim", "Enter:")} confirm`, `${(0, 
l.styleText)("dim", "Type:")} to search` ], G = [ `${O}${q.join(" • ")}`, D ], K = this.filteredOptions.length === 0 ? [] : limitOptions({
cursor: this.cursor,
options: this.filteredOptions,
columnPadding: s ? 3 : 0,
rowPadding: i.length + G.length,
style: (e, s) => $(e, e.disabled ? "disabled" : s ? "active" : "inactive"),
maxItems: e.maxItems,
output: e.output
});
return [ ...i, ...K.map(e => `${O}${e}`), ...G ].join("\n");
}
}
}
}).prompt(), autocompleteMultiselect = e => {
const c = (e, s, i, v) => {
const w = i.includes(e.value), k = e.label ?? String(e.value ?? ""), I = e.hint && v !== void 0 && e.value === v ? (0, 
l.styleText)("dim", ` (${e.hint})`) : "", _ = w ? (0, l.styleText)("green", Fe) : (0, 
l.styleText)("dim", Ve);
return e.disabled ? `${(0, l.styleText)("gray", Ve)} ${(0, l.styleText)([ "strikethrough", "gray" ], k)}` : s ? `${_} ${k}${I}` : `${_} ${(0, 
l.styleText)("dim", k)}`;
}, s = new ve({
options: e.options,
multiple: true,
placeholder: e.placeholder,
filter: e.filter ?? ((e, s) => dist_P(e, s)),
validate: () => {
if (e.required && s.selectedValues.length === 0) return "Please select at least one item";
},
initialValue: e.initialValues,
signal: e.signal,
input: e.input,
output: e.output,
render() {
const s = e.withGuide ?? fe.withGuide, i = `${s ? `${(0, l.styleText)("gray", Ce)}\n` : ""}${symbol(this.state)}  ${e.message}\n`, v = this.userInput, w = e.placeholder, k = v === "" && w !== void 0, I = this.isNavigating || k ? (0, 
l.styleText)("dim", k ? w : v) : this.userInputWithCursor, _ = this.options, O = this.filteredOptions.length !== _.length ? (0, 
l.styleText)("dim", ` (${this.filteredOptions.length} match${this.filteredOptions.length === 1 ? "" : "es"})`) : "";
switch (this.state) {
case "submit":
return `${i}${s ? `${(0, l.styleText)("gray", Ce)}  ` : ""}${(0, l.styleText)("dim", `${this.selectedValues.length} items selected`)}`;

case "cancel":
return `${i}${s ? `${(0, l.styleText)("gray", Ce)}  ` : ""}${(0, l.styleText)([ "strikethrough", "dim" ], v)}`;

default:
{
const w = this.state === "error" ? "yellow" : "cyan", k = s ? `${(0, l.styleText)(w, Ce)}  ` : "", _ = s ? (0, 
l.styleText)(w, Me) : "", D = [ `${(0, l.styleText)("dim", "↑/↓")} to navigate`, `${(0, 
l.styleText)("dim", this.isNavigating ? "Space/Tab:" : "Tab:")} select`, `${(0, 
l.styleText)("dim", "Enter:")} confirm`, `${(0, l.styleText)("dim", "Type:")} to search` ], N = this.filteredOptions.length === 0 && v ? [ `${k}${(0, 
l.styleText)("yellow", "No matches found")}` ] : [], F = this.state === "error" ? [ `${k}${(0, 
l.styleText)("yellow", this.error)}` ] : [], V = [ ...`${i}${s ? (0, l.styleText)(w, Ce) : ""}`.split("\n"), `${k}${(0, 
l.styleText)("dim", "Search:")} ${I}${O}`, ...N, ...F ], z = [ `${k}${D.join(" • ")}`, _ ], q = limitOptions({
cursor: this.cursor,
options: this.filteredOptions,
style: (e, s) => c(e, s, this.selectedValues, this.focusedValue),
maxItems: e.maxItems,
output: e.output,
rowPadding: V.length + z.length
});
return [ ...V, ...q.map(e => `${k}${e}`), ...z ].join("\n");
}
}
}
});
return s.prompt();
};
const Ze = [ Ge, ze, Be, qe ], Qe = [ Ee, Ae, Me, je ];
function A$1(e, s, i, l) {
let v = i, w = i;
return l === "center" ? v = Math.floor((s - e) / 2) : l === "right" && (v = s - e - i), 
w = s - v - e, [ v, w ];
}
const dist_U = e => e;
const box = (e = "", s = "", i) => {
const v = i?.output ?? process.stdout, w = getColumns(v), k = 2, I = i?.titlePadding ?? 1, _ = i?.contentPadding ?? 2, O = i?.width === void 0 || i.width === "auto" ? 1 : Math.min(1, i.width), D = i?.withGuide ?? fe.withGuide ? `${(0, 
l.styleText)("gray", Ce)} ` : "", N = i?.formatBorder ?? dist_U, F = (i?.rounded ? Ze : Qe).map(N), V = N(Le), z = N(Ce), q = K(D), G = K(s), Y = w - q;
let Q = Math.floor(w * O) - q;
if (i?.width === "auto") {
const s = e.split("\n");
let i = G + I * 2;
for (const e of s) {
const s = K(e) + _ * 2;
s > i && (i = s);
}
const l = i + k;
l < Q && (Q = l);
}
Q % 2 !== 0 && (Q < Y ? Q++ : Q--);
const J = Q - k, X = J - I * 2, ee = G > X ? `${s.slice(0, X - 3)}...` : s, [te, ne] = A$1(K(ee), J, I, i?.titleAlign), se = wrapAnsi(e, J - _ * 2, {
hard: true,
trim: false
});
v.write(`${D}${F[0]}${V.repeat(te)}${ee}${V.repeat(ne)}${F[1]}\n`);
const ie = se.split("\n");
for (const e of ie) {
const [s, l] = A$1(K(e), J, _, i?.contentAlign);
v.write(`${D}${z}${" ".repeat(s)}${e}${" ".repeat(l)}${z}\n`);
}
v.write(`${D}${F[2]}${V.repeat(J)}${F[3]}\n`);
};
const dist_confirm = e => {
const s = e.active ?? "Yes", i = e.inactive ?? "No";
return new r({
active: s,
inactive: i,
signal: e.signal,
input: e.input,
output: e.output,
initialValue: e.initialValue ?? true,
render() {
const v = e.withGuide ?? fe.withGuide, w = `${symbol(this.state)}  `, k = v ? `${(0, 
l.styleText)("gray", Ce)}  ` : "", I = wrapTextWithPrefix(e.output, e.message, k, w), _ = `${v ? `${(0, 
l.styleText)("gray", Ce)}\n` : ""}${I}\n`, O = this.value ? s : i;
switch (this.state) {
case "submit":
{
const e = v ? `${(0, l.styleText)("gray", Ce)}  ` : "";
return `${_}${e}${(0, l.styleText)("dim", O)}`;
}

case "cancel":
{
const e = v ? `${(0, l.styleText)("gray", Ce)}  ` : "";
return `${_}${e}${(0, l.styleText)([ "strikethrough", "dim" ], O)}${v ? `\n${(0, 
l.styleText)("gray", Ce)}` : ""}`;
}

default:
{
const w = v ? `${(0, l.styleText)("cyan", Ce)}  ` : "", k = v ? (0, l.styleText)("cyan", Me) : "";
return `${_}${w}${this.value ? `${(0, l.styleText)("green", Pe)} ${s}` : `${(0, 
l.styleText)("dim", De)} ${(0, l.styleText)("dim", s)}`}${e.vertical ? v ? `\n${(0, 
l.styleText)("cyan", Ce)}  ` : "\n" : ` ${(0, l.styleText)("dim", "/")} `}${this.value ? `${(0, 
l.styleText)("dim", De)} ${(0, l.styleText)("dim", i)}` : `${(0, l.styleText)("green", Pe)} ${i}`}\n${k}\n`;
}
}
}
}).prompt();
};
const date = e => {
const s = e.validate;
return new U({
...e,
validate(i) {
if (i === void 0) return e.defaultValue !== void 0 ? void 0 : s ? runValidation(s, i) : fe.date.messages.required;
const o = e => e.toISOString().slice(0, 10);
if (e.minDate && o(i) < o(e.minDate)) return fe.date.messages.afterMin(e.minDate);
if (e.maxDate && o(i) > o(e.maxDate)) return fe.date.messages.beforeMax(e.maxDate);
if (s) return runValidation(s, i);
},
render() {
const s = (e?.withGuide ?? fe.withGuide) !== false, i = `${s ? `${(0, l.styleText)("gray", Ce)}\n` : ""}${symbol(this.state)}  ${e.message}\n`, v = this.state !== "initial" ? this.state : "active", w = dist_b(this, v), k = this.value instanceof Date ? this.formattedValue : "";
switch (this.state) {
case "error":
{
const e = this.error ? `  ${(0, l.styleText)("yellow", this.error)}` : "", v = s ? `${(0, 
l.styleText)("yellow", Ce)}  ` : "", k = s ? (0, l.styleText)("yellow", Me) : "";
return `${i.trim()}\n${v}${w}\n${k}${e}\n`;
}

case "submit":
{
const e = k ? `  ${(0, l.styleText)("dim", k)}` : "", v = s ? (0, l.styleText)("gray", Ce) : "";
return `${i}${v}${e}`;
}

case "cancel":
{
const e = k ? `  ${(0, l.styleText)([ "strikethrough", "dim" ], k)}` : "", v = s ? (0, 
l.styleText)("gray", Ce) : "";
return `${i}${v}${e}${k.trim() ? `\n${v}` : ""}`;
}

default:
{
const e = s ? `${(0, l.styleText)("cyan", Ce)}  ` : "", v = s ? (0, l.styleText)("cyan", Me) : "", k = s ? `${(0, 
l.styleText)("cyan", Ce)}  ` : "", I = this.inlineError ? `\n${k}${(0, l.styleText)("yellow", this.inlineError)}` : "";
return `${i}${e}${w}${I}\n${v}\n`;
}
}
}
}).prompt();
};
function dist_b(e, s) {
const i = e.segmentValues, v = e.segmentCursor;
if (s === "submit" || s === "cancel") return e.formattedValue;
const w = (0, l.styleText)("gray", e.separator);
return e.segments.map((e, l) => {
const w = l === v.segmentIndex && ![ "submit", "cancel" ].includes(s), k = Je[e.type];
return x(i[e.type], {
isActive: w,
label: k
});
}).join(w);
}
function x(e, s) {
const i = !e || e.replace(/_/g, "") === "";
return s.isActive ? (0, l.styleText)("inverse", i ? s.label : e.replace(/_/g, " ")) : i ? (0, 
l.styleText)("dim", s.label) : e.replace(/_/g, (0, l.styleText)("dim", " "));
}
const Je = {
year: "yyyy",
month: "mm",
day: "dd"
};
const group = async (e, s) => {
const i = {}, l = Object.keys(e);
for (const v of l) {
const l = e[v], w = await (l({
results: i
})?.catch(e => {
throw e;
}));
if (typeof s?.onCancel == "function" && isCancel(w)) {
i[v] = "canceled", s.onCancel({
results: i
});
continue;
}
i[v] = w;
}
return i;
};
const Xe = [ `${(0, l.styleText)("dim", "↑/↓")} to navigate`, `${(0, l.styleText)("dim", "Space:")} select`, `${(0, 
l.styleText)("dim", "Enter:")} confirm` ];
const dist_m = (e, s) => e.split("\n").map(e => s(e)).join("\n");
const multiselect = e => {
const u = (e, s) => {
const i = e.label ?? String(e.value);
return s === "disabled" ? `${(0, l.styleText)("gray", Ve)} ${dist_m(i, e => (0, 
l.styleText)([ "strikethrough", "gray" ], e))}${e.hint ? ` ${(0, l.styleText)("dim", `(${e.hint ?? "disabled"})`)}` : ""}` : s === "active" ? `${(0, 
l.styleText)("cyan", Ne)} ${i}${e.hint ? ` ${(0, l.styleText)("dim", `(${e.hint})`)}` : ""}` : s === "selected" ? `${(0, 
l.styleText)("green", Fe)} ${dist_m(i, e => (0, l.styleText)("dim", e))}${e.hint ? ` ${(0, 
l.styleText)("dim", `(${e.hint})`)}` : ""}` : s === "cancelled" ? `${dist_m(i, e => (0, 
l.styleText)([ "strikethrough", "dim" ], e))}` : s === "active-selected" ? `${(0, 
l.styleText)("green", Fe)} ${i}${e.hint ? ` ${(0, l.styleText)("dim", `(${e.hint})`)}` : ""}` : s === "submitted" ? `${dist_m(i, e => (0, 
l.styleText)("dim", e))}` : `${(0, l.styleText)("dim", Ve)} ${dist_m(i, e => (0, 
l.styleText)("dim", e))}`;
}, s = e.required ?? true, i = e.showInstructions ?? true;
return new a({
options: e.options,
signal: e.signal,
input: e.input,
output: e.output,
initialValues: e.initialValues,
required: s,
cursorAt: e.cursorAt,
validate(e) {
if (s && (e === void 0 || e.length === 0)) return `Please select at least one option.\n${(0, 
l.styleText)("reset", (0, l.styleText)("dim", `Press ${(0, l.styleText)([ "gray", "bgWhite", "inverse" ], " space ")} to select, ${(0, 
l.styleText)("gray", (0, l.styleText)("bgWhite", (0, l.styleText)("inverse", " enter ")))} to submit`))}`;
},
render() {
const s = e.withGuide ?? fe.withGuide, v = wrapTextWithPrefix(e.output, e.message, s ? `${symbolBar(this.state)}  ` : "", `${symbol(this.state)}  `), w = `${s ? `${(0, 
l.styleText)("gray", Ce)}\n` : ""}${v}\n`, k = this.value ?? [], g = (e, s) => {
if (e.disabled) return u(e, "disabled");
const i = k.includes(e.value);
return s && i ? u(e, "active-selected") : i ? u(e, "selected") : u(e, s ? "active" : "inactive");
};
switch (this.state) {
case "submit":
{
const i = this.options.filter(({value: e}) => k.includes(e)).map(e => u(e, "submitted")).join((0, 
l.styleText)("dim", ", ")) || (0, l.styleText)("dim", "none"), v = wrapTextWithPrefix(e.output, i, s ? `${(0, 
l.styleText)("gray", Ce)}  ` : "");
return `${w}${v}`;
}

case "cancel":
{
const i = this.options.filter(({value: e}) => k.includes(e)).map(e => u(e, "cancelled")).join((0, 
l.styleText)("dim", ", "));
if (i.trim() === "") return `${w}${(0, l.styleText)("gray", Ce)}`;
const v = wrapTextWithPrefix(e.output, i, s ? `${(0, l.styleText)("gray", Ce)}  ` : "");
return `${w}${v}${s ? `\n${(0, l.styleText)("gray", Ce)}` : ""}`;
}

case "error":
{
const i = s ? `${(0, l.styleText)("yellow", Ce)}  ` : "", v = this.error.split("\n").map((e, i) => i === 0 ? `${s ? `${(0, 
l.styleText)("yellow", Me)}  ` : ""}${(0, l.styleText)("yellow", e)}` : `   ${e}`).join("\n"), k = w.split("\n").length, I = v.split("\n").length + 1;
return `${w}${i}${limitOptions({
output: e.output,
options: this.options,
cursor: this.cursor,
maxItems: e.maxItems,
columnPadding: i.length,
rowPadding: k + I,
style: g
}).join(`\n${i}`)}\n${v}\n`;
}

default:
{
const v = s ? `${(0, l.styleText)("cyan", Ce)}  ` : "", k = w.split("\n").length, I = i ? formatInstructionFooter(e.output, Xe, s) : s ? [ (0, 
l.styleText)("cyan", Me) ] : [], _ = I.join("\n"), O = I.length + 1;
return `${w}${v}${limitOptions({
output: e.output,
options: this.options,
cursor: this.cursor,
maxItems: e.maxItems,
columnPadding: v.length,
rowPadding: k + O,
style: g
}).join(`\n${v}`)}\n${_}\n`;
}
}
}
}).prompt();
};
const groupMultiselect = e => {
const {selectableGroups: s = true, groupSpacing: i = 0} = e, d = (v, w, k = []) => {
const I = v.label ?? String(v.value), _ = typeof v.group == "string", O = _ && (k[k.indexOf(v) + 1] ?? {
group: true
}), D = _ && O && O.group === true;
let N = "", F = "";
_ && (s ? (N = D ? `${Me} ` : `${Ce} `, F = D ? "  " : `${Ce} `) : N = "  ");
let V = "";
if (i > 0 && !_ && (V = "\n".repeat(i)), w === "active") return wrapTextWithPrefix(e.output, `${I}${v.hint ? ` ${(0, 
l.styleText)("dim", `(${v.hint})`)}` : ""}`, `${V}${(0, l.styleText)("dim", N)} `, `${V}${(0, 
l.styleText)("dim", N)}${(0, l.styleText)("cyan", Ne)} `, `${V}${(0, l.styleText)("dim", F)} `);
if (w === "group-active") return wrapTextWithPrefix(e.output, I, `${V}${N} `, `${V}${N}${(0, 
l.styleText)("cyan", Ne)} `, `${V}${F} `, e => (0, l.styleText)("dim", e));
if (w === "group-active-selected") return wrapTextWithPrefix(e.output, I, `${V}${N} `, `${V}${N}${(0, 
l.styleText)("green", Fe)} `, `${V}${F} `, e => (0, l.styleText)("dim", e));
if (w === "selected") {
const i = _ || s ? (0, l.styleText)("green", Fe) : "";
return wrapTextWithPrefix(e.output, `${I}${v.hint ? ` (${v.hint})` : ""}`, `${V}${(0, 
l.styleText)("dim", N)} `, `${V}${(0, l.styleText)("dim", N)}${i} `, `${V}${(0, 
l.styleText)("dim", F)} `, e => (0, l.styleText)("dim", e));
}
if (w === "cancelled") return `${(0, l.styleText)([ "strikethrough", "dim" ], I)}`;
if (w === "active-selected") return wrapTextWithPrefix(e.output, `${I}${v.hint ? ` ${(0, 
l.styleText)("dim", `(${v.hint})`)}` : ""}`, `${V}${(0, l.styleText)("dim", N)} `, `${V}${(0, 
l.styleText)("dim", N)}${(0, l.styleText)("green", Fe)} `, `${V}${(0, l.styleText)("dim", F)} `);
if (w === "submitted") return `${(0, l.styleText)("dim", I)}`;
const z = _ || s ? (0, l.styleText)("dim", Ve) : "";
return wrapTextWithPrefix(e.output, I, `${V}${(0, l.styleText)("dim", N)} `, `${V}${(0, 
l.styleText)("dim", N)}${z} `, `${V}${(0, l.styleText)("dim", F)} `, e => (0, l.styleText)("dim", e));
}, v = e.required ?? true, w = e.showInstructions ?? true;
return new we({
options: e.options,
signal: e.signal,
input: e.input,
output: e.output,
initialValues: e.initialValues,
required: v,
cursorAt: e.cursorAt,
selectableGroups: s,
validate(e) {
if (v && (e === void 0 || e.length === 0)) return `Please select at least one option.\n${(0, 
l.styleText)("reset", (0, l.styleText)("dim", `Press ${(0, l.styleText)([ "gray", "bgWhite", "inverse" ], " space ")} to select, ${(0, 
l.styleText)("gray", (0, l.styleText)([ "bgWhite", "inverse" ], " enter "))} to submit`))}`;
},
render() {
const s = e.withGuide ?? fe.withGuide, i = `${s ? `${(0, l.styleText)("gray", Ce)}\n` : ""}${symbol(this.state)}  ${e.message}\n`, v = this.value ?? [], a = (e, s) => {
const i = this.options, l = v.includes(e.value) || e.group === true && this.isGroupSelected(`${e.value}`);
return !s && typeof e.group == "string" && this.options[this.cursor]?.value === e.group ? d(e, l ? "group-active-selected" : "group-active", i) : s && l ? d(e, "active-selected", i) : l ? d(e, "selected", i) : d(e, s ? "active" : "inactive", i);
};
switch (this.state) {
case "submit":
{
const e = this.options.filter(({value: e}) => v.includes(e)).map(e => d(e, "submitted")), w = e.length === 0 ? "" : `  ${e.join((0, 
l.styleText)("dim", ", "))}`;
return `${i}${s ? (0, l.styleText)("gray", Ce) : ""}${w}`;
}

case "cancel":
{
const e = this.options.filter(({value: e}) => v.includes(e)).map(e => d(e, "cancelled")).join((0, 
l.styleText)("dim", ", "));
return `${i}${s ? `${(0, l.styleText)("gray", Ce)}  ` : ""}${e.trim() ? `${e}${s ? `\n${(0, 
l.styleText)("gray", Ce)}` : ""}` : ""}`;
}

case "error":
{
const v = s ? `${(0, l.styleText)("yellow", Ce)}  ` : "", w = this.error.split("\n").map((e, i) => i === 0 ? `${s ? `${(0, 
l.styleText)("yellow", Me)}  ` : ""}${(0, l.styleText)("yellow", e)}` : `   ${e}`).join("\n"), k = i.split("\n").length, I = w.split("\n").length + 1, _ = limitOptions({
output: e.output,
options: this.options,
cursor: this.cursor,
maxItems: e.maxItems,
columnPadding: v.length,
rowPadding: k + I,
style: a
}).join(`\n${v}`);
return `${i}${v}${_}\n${w}\n`;
}

default:
{
const v = s ? `${(0, l.styleText)("cyan", Ce)}  ` : "", k = i.split("\n").length, I = w ? formatInstructionFooter(e.output, Xe, s) : s ? [ (0, 
l.styleText)("cyan", Me) ] : [], _ = I.join("\n"), O = I.length + 1, D = limitOptions({
output: e.output,
options: this.options,
cursor: this.cursor,
maxItems: e.maxItems,
columnPadding: v.length,
rowPadding: k + O,
style: a
}).join(`\n${v}`);
return `${i}${v}${D}\n${_}\n`;
}
}
}
}).prompt();
};
const et = {
message: (e = [], {symbol: s = (0, l.styleText)("gray", Ce), secondarySymbol: i = (0, 
l.styleText)("gray", Ce), output: v = process.stdout, spacing: w = 1, withGuide: k} = {}) => {
const I = [], _ = k ?? fe.withGuide, O = _ ? i : "", D = _ ? `${s}  ` : "", N = _ ? `${i}  ` : "";
for (let e = 0; e < w; e++) I.push(O);
const F = Array.isArray(e) ? e : e.split("\n");
if (F.length > 0) {
const [e, ...l] = F;
e.length > 0 ? I.push(`${D}${e}`) : I.push(_ ? s : "");
for (const e of l) e.length > 0 ? I.push(`${N}${e}`) : I.push(_ ? i : "");
}
v.write(`${I.join("\n")}\n`);
},
info: (e, s) => {
et.message(e, {
...s,
symbol: (0, l.styleText)("blue", We)
});
},
success: (e, s) => {
et.message(e, {
...s,
symbol: (0, l.styleText)("green", Ke)
});
},
step: (e, s) => {
et.message(e, {
...s,
symbol: (0, l.styleText)("green", Oe)
});
},
warn: (e, s) => {
et.message(e, {
...s,
symbol: (0, l.styleText)("yellow", He)
});
},
warning: (e, s) => {
et.warn(e, s);
},
error: (e, s) => {
et.message(e, {
...s,
symbol: (0, l.styleText)("red", Ye)
});
}
};
const cancel = (e = "", s) => {
const i = s?.output ?? process.stdout, v = s?.withGuide ?? fe.withGuide ? `${(0, 
l.styleText)("gray", Me)}  ` : "";
i.write(`${v}${(0, l.styleText)("red", e)}\n\n`);
}, intro = (e = "", s) => {
const i = s?.output ?? process.stdout, v = s?.withGuide ?? fe.withGuide ? `${(0, 
l.styleText)("gray", Ee)}  ` : "";
i.write(`${v}${e}\n`);
}, outro = (e = "", s) => {
const i = s?.output ?? process.stdout, v = s?.withGuide ?? fe.withGuide ? `${(0, 
l.styleText)("gray", Ce)}\n${(0, l.styleText)("gray", Me)}  ` : "";
i.write(`${v}${e}\n\n`);
};
const multiline = e => new h({
validate: e.validate,
placeholder: e.placeholder,
defaultValue: e.defaultValue,
initialValue: e.initialValue,
showSubmit: e.showSubmit,
output: e.output,
signal: e.signal,
input: e.input,
render() {
const s = e?.withGuide ?? fe.withGuide, i = `${s ? `${(0, l.styleText)("gray", Ce)}\n` : ""}${symbol(this.state)}  ${e.message}\n`, v = e.placeholder && e.placeholder.length > 0 ? (0, 
l.styleText)("inverse", e.placeholder[0]) + (0, l.styleText)("dim", e.placeholder.slice(1)) : (0, 
l.styleText)([ "inverse", "hidden" ], "_"), w = this.userInput ? this.userInputWithCursor : v, k = this.value ?? "", I = e.showSubmit ? `\n  ${(0, 
l.styleText)(this.focused === "submit" ? "cyan" : "dim", "[ submit ]")}` : "";
switch (this.state) {
case "error":
{
const v = `${(0, l.styleText)("yellow", Ce)}  `, k = s ? wrapTextWithPrefix(e.output, w, v, void 0) : w, _ = (0, 
l.styleText)("yellow", Me);
return `${i}${k}\n${_}  ${(0, l.styleText)("yellow", this.error)}${I}\n`;
}

case "submit":
{
const v = `${(0, l.styleText)("gray", Ce)}  `, w = s ? wrapTextWithPrefix(e.output, k, v, void 0, void 0, e => (0, 
l.styleText)("dim", e)) : k ? (0, l.styleText)("dim", k) : "";
return `${i}${w}`;
}

case "cancel":
{
const v = `${(0, l.styleText)("gray", Ce)}  `, w = s ? wrapTextWithPrefix(e.output, k, v, void 0, void 0, e => (0, 
l.styleText)([ "strikethrough", "dim" ], e)) : k ? (0, l.styleText)([ "strikethrough", "dim" ], k) : "";
return `${i}${w}`;
}

default:
{
const v = s ? `${(0, l.styleText)("cyan", Ce)}  ` : "", k = s ? (0, l.styleText)("cyan", Me) : "", _ = s ? wrapTextWithPrefix(e.output, w, v) : w;
return `${i}${_}\n${k}${I}\n`;
}
}
}
}).prompt();
const W = e => e, dist_C = (e, s, i) => {
const l = {
hard: true,
trim: false
}, v = wrapAnsi(e, s, l).split("\n"), w = v.reduce((e, s) => Math.max(K(s), e), 0), k = v.map(i).reduce((e, s) => Math.max(K(s), e), 0), I = s - (k - w);
return wrapAnsi(e, I, l);
};
const note = (e = "", s = "", i) => {
const w = i?.output ?? v.stdout, k = i?.withGuide ?? fe.withGuide, I = i?.format ?? W, _ = [ "", ...dist_C(e, getColumns(w) - 6, I).split("\n").map(I), "" ], O = K(s), D = Math.max(_.reduce((e, s) => {
const i = K(s);
return i > e ? i : e;
}, 0), O) + 2, N = _.map(e => `${(0, l.styleText)("gray", Ce)}  ${e}${" ".repeat(D - K(e))}${(0, 
l.styleText)("gray", Ce)}`).join("\n"), F = k ? `${(0, l.styleText)("gray", Ce)}\n` : "", V = k ? Ue : Be;
w.write(`${F}${(0, l.styleText)("green", Oe)}  ${(0, l.styleText)("reset", s)} ${(0, 
l.styleText)("gray", Le.repeat(Math.max(D - O - 1, 1)) + ze)}\n${N}\n${(0, l.styleText)("gray", V + Le.repeat(D + 2) + qe)}\n`);
};
const dist_password = e => new u({
validate: e.validate,
mask: e.mask ?? Re,
signal: e.signal,
input: e.input,
output: e.output,
render() {
const s = e.withGuide ?? fe.withGuide, i = `${s ? `${(0, l.styleText)("gray", Ce)}\n` : ""}${symbol(this.state)}  ${e.message}\n`, v = this.userInputWithCursor, w = this.masked;
switch (this.state) {
case "error":
{
const v = s ? `${(0, l.styleText)("yellow", Ce)}  ` : "", k = s ? `${(0, l.styleText)("yellow", Me)}  ` : "", I = w ?? "";
return e.clearOnError && this.clear(), `${i.trim()}\n${v}${I}\n${k}${(0, l.styleText)("yellow", this.error)}\n`;
}

case "submit":
{
const e = s ? `${(0, l.styleText)("gray", Ce)}  ` : "", v = w ? (0, l.styleText)("dim", w) : "";
return `${i}${e}${v}`;
}

case "cancel":
{
const e = s ? `${(0, l.styleText)("gray", Ce)}  ` : "", v = w ? (0, l.styleText)([ "strikethrough", "dim" ], w) : "";
return `${i}${e}${v}${w && s ? `\n${(0, l.styleText)("gray", Ce)}` : ""}`;
}

default:
{
const e = s ? `${(0, l.styleText)("cyan", Ce)}  ` : "", w = s ? (0, l.styleText)("cyan", Me) : "";
return `${i}${e}${v}\n${w}\n`;
}
}
}
}).prompt();
const path = e => {
const s = e.validate;
return autocomplete({
...e,
initialUserInput: e.initialValue ?? e.root ?? process.cwd(),
maxItems: 5,
completeOnTab: true,
validate(e) {
if (!Array.isArray(e)) {
if (!e) return "Please select a path";
if (s) return runValidation(s, e);
}
},
options() {
const s = this.userInput;
if (s === "") return [];
try {
let i;
const l = s.endsWith("/") || s.endsWith("\\");
(0, be.existsSync)(s) ? (0, be.lstatSync)(s).isDirectory() && (!e.directory || l) ? i = s : i = (0, 
Te.dirname)(s) : i = (0, Te.dirname)(s);
const v = s.length > 1 && l ? s.slice(0, -1) : s;
return (0, be.readdirSync)(i).map(e => {
const s = (0, Te.join)(i, e), l = (0, be.lstatSync)(s);
return {
name: e,
path: s,
isDirectory: l.isDirectory()
};
}).filter(({path: s, isDirectory: i}) => s.startsWith(v) && (i || !e.directory)).map(e => ({
value: e.path
}));
} catch {
return [];
}
}
});
};
const tt = 3e4, Z = e => (0, l.styleText)("magenta", e);
const spinner = ({indicator: e = "dots", onCancel: s, output: i = process.stdout, cancelMessage: v, errorMessage: w, frames: k = (ke ? [ "◒", "◐", "◓", "◑" ] : [ "•", "o", "O", "0" ]), delay: I = (ke ? 80 : 120), signal: _, ...O} = {}) => {
const D = isCI(), N = isAccessible(O.accessible);
let F, V, z, q = false, G = false, K = "", Y = performance.now();
const Q = getColumns(i), J = O?.styleFrame ?? Z, S = e => {
const i = e > 1 ? w ?? fe.messages.error : v ?? fe.messages.cancel;
G = e === 1, q && (m(i, e), G && typeof s == "function" && s());
}, $ = () => S(2), a = () => S(1), H = () => {
process.on("uncaughtExceptionMonitor", $), process.on("unhandledRejection", $), 
process.on("SIGINT", a), process.on("SIGTERM", a), process.on("exit", S), _ && _.addEventListener("abort", a);
}, B = () => {
process.removeListener("uncaughtExceptionMonitor", $), process.removeListener("unhandledRejection", $), 
process.removeListener("SIGINT", a), process.removeListener("SIGTERM", a), process.removeListener("exit", S), 
_ && _.removeEventListener("abort", a);
}, R = () => {
if (z === void 0) return;
D && i.write("\n");
const e = wrapAnsi(z, Q, {
hard: true,
trim: false
}).split("\n");
e.length > 1 && i.write(le.up(e.length - 1)), i.write(le.to(0)), i.write(ce.down());
}, L = e => e.replace(/\.+$/, ""), T = e => {
const s = (performance.now() - e) / 1e3, i = Math.floor(s / 60), l = Math.floor(s % 60);
return i > 0 ? `[${i}m ${l}s]` : `[${l}s]`;
}, X = O.withGuide ?? fe.withGuide, P = (s = "") => {
if (q = true, G = false, K = L(s), Y = performance.now(), H(), N) {
K !== "" && i.write(`${K}\n`), V = setInterval(() => {
i.write(K === "" ? "still working\n" : `still working: ${K}\n`);
}, tt);
return;
}
F = block({
output: i
}), X && i.write(`${(0, l.styleText)("gray", Ce)}\n`);
let v = 0, w = 0;
V = setInterval(() => {
if (D && K === z) return;
R(), z = K;
const s = J(k[v]);
let l;
if (D) l = `${s}  ${K}...`; else if (e === "timer") l = `${s}  ${K} ${T(Y)}`; else {
const e = ".".repeat(Math.floor(w)).slice(0, 3);
l = `${s}  ${K}${e}`;
}
const I = wrapAnsi(l, Q, {
hard: true,
trim: false
});
i.write(I), v = v + 1 < k.length ? v + 1 : 0, w = w < 4 ? w + .125 : 0;
}, I);
}, m = (s = "", k = 0, I = false) => {
if (q) {
if (q = false, G = k === 1, clearInterval(V), N || R(), K = s ?? K, !I) if (N) {
const s = k === 1 ? v ?? fe.messages.cancel : k === 2 ? w ?? fe.messages.error : "Done", l = K || s;
e === "timer" ? i.write(`${l} ${T(Y)}\n`) : i.write(`${l}\n`);
} else {
const s = k === 0 ? (0, l.styleText)("green", Oe) : k === 1 ? (0, l.styleText)("red", Se) : (0, 
l.styleText)("red", _e);
e === "timer" ? i.write(`${s}  ${K} ${T(Y)}\n`) : i.write(`${s}  ${K}\n`);
}
B(), F?.();
}
};
return {
start: P,
stop: (e = "") => m(e, 0),
message: (e = "") => {
K = L(e ?? K);
},
cancel: (e = "") => m(e, 1),
error: (e = "") => m(e, 2),
clear: () => m("", 0, true),
get isCancelled() {
return G;
}
};
};
const nt = {
light: unicodeOr("─", "-"),
heavy: unicodeOr("━", "="),
block: unicodeOr("█", "#")
};
function progress({style: e = "heavy", max: s = 100, size: i = 40, ...v} = {}) {
const w = spinner(v);
let k = 0, I = "";
const _ = Math.max(1, s), O = Math.max(1, i), S = e => {
switch (e) {
case "initial":
case "active":
return e => (0, l.styleText)("magenta", e);

case "error":
case "cancel":
return e => (0, l.styleText)("red", e);

case "submit":
return e => (0, l.styleText)("green", e);

default:
return e => (0, l.styleText)("magenta", e);
}
}, p = (s, i) => {
const v = Math.floor(k / _ * O);
return `${S(s)(nt[e].repeat(v))}${(0, l.styleText)("dim", nt[e].repeat(O - v))} ${i}`;
}, h = (e = "") => {
I = e, w.start(p("initial", e));
}, g = (e = 1, s) => {
k = Math.min(_, e + k), w.message(p("active", s ?? I)), I = s ?? I;
};
return {
start: h,
stop: w.stop,
cancel: w.cancel,
error: w.error,
clear: w.clear,
advance: g,
get isCancelled() {
return w.isCancelled;
},
message: e => g(0, e)
};
}
const st = [ `${(0, l.styleText)("dim", "↑/↓")} to navigate`, `${(0, l.styleText)("dim", "Enter:")} confirm` ];
const c = (e, s) => e.includes("\n") ? e.split("\n").map(e => s(e)).join("\n") : s(e);
const dist_select = e => {
const o = (e, s) => {
if (e === void 0) return "";
const i = e.label ?? String(e.value);
switch (s) {
case "disabled":
return `${(0, l.styleText)("gray", De)} ${c(i, e => (0, l.styleText)("gray", e))}${e.hint ? ` ${(0, 
l.styleText)("dim", `(${e.hint ?? "disabled"})`)}` : ""}`;

case "selected":
return `${c(i, e => (0, l.styleText)("dim", e))}`;

case "active":
return `${(0, l.styleText)("green", Pe)} ${i}${e.hint ? ` ${(0, l.styleText)("dim", `(${e.hint})`)}` : ""}`;

case "cancelled":
return `${c(i, e => (0, l.styleText)([ "strikethrough", "dim" ], e))}`;

default:
return `${(0, l.styleText)("dim", De)} ${c(i, e => (0, l.styleText)("dim", e))}`;
}
}, s = e.showInstructions ?? true;
return new xe({
options: e.options,
signal: e.signal,
input: e.input,
output: e.output,
initialValue: e.initialValue,
render() {
const i = e.withGuide ?? fe.withGuide, v = `${symbol(this.state)}  `, w = `${symbolBar(this.state)}  `, k = wrapTextWithPrefix(e.output, e.message, w, v), I = `${i ? `${(0, 
l.styleText)("gray", Ce)}\n` : ""}${k}\n`;
switch (this.state) {
case "submit":
{
const s = i ? `${(0, l.styleText)("gray", Ce)}  ` : "", v = wrapTextWithPrefix(e.output, o(this.options[this.cursor], "selected"), s);
return `${I}${v}`;
}

case "cancel":
{
const s = i ? `${(0, l.styleText)("gray", Ce)}  ` : "", v = wrapTextWithPrefix(e.output, o(this.options[this.cursor], "cancelled"), s);
return `${I}${v}${i ? `\n${(0, l.styleText)("gray", Ce)}` : ""}`;
}

default:
{
const v = i ? `${(0, l.styleText)("cyan", Ce)}  ` : "", w = I.split("\n").length, k = s ? formatInstructionFooter(e.output, st, i) : i ? [ (0, 
l.styleText)("cyan", Me) ] : [], _ = k.join("\n"), O = k.length + 1;
return `${I}${v}${limitOptions({
output: e.output,
cursor: this.cursor,
options: this.options,
maxItems: e.maxItems,
columnPadding: v.length,
rowPadding: w + O,
style: (e, s) => o(e, e.disabled ? "disabled" : s ? "active" : "inactive")
}).join(`\n${v}`)}\n${_}\n`;
}
}
}
}).prompt();
};
const selectKey = e => {
const c = (e, s = "inactive") => {
if (e === void 0) return "";
const i = e.label ?? String(e.value);
return s === "disabled" ? `${(0, l.styleText)("dim", ` ${e.value} `)} ${(0, l.styleText)("gray", i)}${e.hint ? ` ${(0, 
l.styleText)("dim", `(${e.hint})`)}` : ""}` : s === "selected" ? `${(0, l.styleText)("dim", i)}` : s === "cancelled" ? `${(0, 
l.styleText)([ "strikethrough", "dim" ], i)}` : s === "active" ? `${(0, l.styleText)([ "bgCyan", "gray" ], ` ${e.value} `)} ${i}${e.hint ? ` ${(0, 
l.styleText)("dim", `(${e.hint})`)}` : ""}` : `${(0, l.styleText)([ "gray", "bgWhite", "inverse" ], ` ${e.value} `)} ${i}${e.hint ? ` ${(0, 
l.styleText)("dim", `(${e.hint})`)}` : ""}`;
};
return new dist_c({
options: e.options,
signal: e.signal,
input: e.input,
output: e.output,
initialValue: e.initialValue,
caseSensitive: e.caseSensitive,
render() {
const s = e.withGuide ?? fe.withGuide, i = `${s ? `${(0, l.styleText)("gray", Ce)}\n` : ""}${symbol(this.state)}  ${e.message}\n`;
switch (this.state) {
case "submit":
{
const v = s ? `${(0, l.styleText)("gray", Ce)}  ` : "", w = this.options.find(e => e.value === this.value) ?? e.options[0], k = wrapTextWithPrefix(e.output, c(w, "selected"), v);
return `${i}${k}`;
}

case "cancel":
{
const v = s ? `${(0, l.styleText)("gray", Ce)}  ` : "", w = wrapTextWithPrefix(e.output, c(this.options[0], "cancelled"), v);
return `${i}${w}${s ? `\n${(0, l.styleText)("gray", Ce)}` : ""}`;
}

default:
{
const v = s ? `${(0, l.styleText)("cyan", Ce)}  ` : "", w = s ? (0, l.styleText)("cyan", Me) : "", k = this.options.map((s, i) => wrapTextWithPrefix(e.output, c(s, s.disabled ? "disabled" : i === this.cursor ? "active" : "inactive"), v)).join("\n");
return `${i}${k}\n${w}\n`;
}
}
}
}).prompt();
};
const it = `${(0, l.styleText)("gray", Ce)}  `;
const rt = {
message: async (e, {symbol: s = (0, l.styleText)("gray", Ce)} = {}) => {
process.stdout.write(`${(0, l.styleText)("gray", Ce)}\n${s}  `);
let i = 3;
for await (let s of e) {
s = s.replace(/\n/g, `\n${it}`), s.includes("\n") && (i = 3 + (0, l.stripVTControlCharacters)(s.slice(s.lastIndexOf("\n"))).length);
const e = (0, l.stripVTControlCharacters)(s).length;
i + e < process.stdout.columns ? (i += e, process.stdout.write(s)) : (process.stdout.write(`\n${it}${s.trimStart()}`), 
i = 3 + (0, l.stripVTControlCharacters)(s.trimStart()).length);
}
process.stdout.write("\n");
},
info: e => rt.message(e, {
symbol: (0, l.styleText)("blue", We)
}),
success: e => rt.message(e, {
symbol: (0, l.styleText)("green", Ke)
}),
step: e => rt.message(e, {
symbol: (0, l.styleText)("green", Oe)
}),
warn: e => rt.message(e, {
symbol: (0, l.styleText)("yellow", He)
}),
warning: e => rt.warn(e),
error: e => rt.message(e, {
symbol: (0, l.styleText)("red", Ye)
})
};
const tasks = async (e, s) => {
for (const i of e) {
if (i.enabled === false) continue;
const e = spinner(s);
e.start(i.title);
const l = await i.task(e.message);
e.stop(l || i.title);
}
};
const A = e => e.replace(/\x1b\[(?:\d+;)*\d*[ABCDEFGHfJKSTsu]|\x1b\[(s|u)/g, "");
const taskLog = e => {
const s = e.output ?? process.stdout, i = getColumns(s), v = (0, l.styleText)("gray", Ce), w = e.spacing ?? 1, k = 3, I = e.retainLog === true, _ = !isCI() && isTTY(s);
s.write(`${v}\n`), s.write(`${(0, l.styleText)("green", Oe)}  ${e.title}\n`);
for (let e = 0; e < w; e++) s.write(`${v}\n`);
const O = [ {
value: "",
full: ""
} ];
let D = false;
const f = e => {
if (O.length === 0) return;
let l = 0;
e && (l += w + 2);
for (const e of O) {
const {value: s, result: v} = e;
let w = v?.message ?? s;
if (w.length === 0) continue;
v === void 0 && e.header !== void 0 && e.header !== "" && (w += `\n${e.header}`);
const I = w.split("\n").reduce((e, s) => s === "" ? e + 1 : e + Math.ceil((s.length + k) / i), 0);
l += I;
}
l > 0 && (l += 1, s.write(ce.lines(l)));
}, h = (e, i, k) => {
const I = k ? `${e.full}\n${e.value}` : e.value;
e.header !== void 0 && e.header !== "" && et.message(e.header.split("\n").map(e => (0, 
l.styleText)("bold", e)), {
output: s,
secondarySymbol: v,
symbol: v,
spacing: 0
}), et.message(I.split("\n").map(e => (0, l.styleText)("dim", e)), {
output: s,
secondarySymbol: v,
symbol: v,
spacing: i ?? w
});
}, T = () => {
for (const e of O) {
const {header: s, value: i, full: l} = e;
(s === void 0 || s.length === 0) && i.length === 0 || h(e, void 0, I === true && l.length > 0);
}
}, L = (s, i, l) => {
if (f(false), (l?.raw !== true || !D) && s.value !== "" && (s.value += "\n"), s.value += A(i), 
D = l?.raw === true, e.limit !== void 0) {
const i = s.value.split("\n"), l = i.length - e.limit;
if (l > 0) {
const e = i.splice(0, l);
I && (s.full += (s.full === "" ? "" : "\n") + e.join("\n"));
}
s.value = i.join("\n");
}
_ && y();
}, y = () => {
for (const e of O) e.result ? e.result.status === "error" ? et.error(e.result.message, {
output: s,
secondarySymbol: v,
spacing: 0
}) : et.success(e.result.message, {
output: s,
secondarySymbol: v,
spacing: 0
}) : e.value !== "" && h(e, 0);
}, B = (e, s) => {
f(false), e.result = s, _ && y();
};
return {
message(e, s) {
L(O[0], e, s);
},
group(e) {
const s = {
header: e,
value: "",
full: ""
};
return O.push(s), {
message(e, i) {
L(s, e, i);
},
error(e) {
B(s, {
status: "error",
message: e
});
},
success(e) {
B(s, {
status: "success",
message: e
});
}
};
},
error(e, i) {
f(true), et.error(e, {
output: s,
secondarySymbol: v,
spacing: 1
}), i?.showLog !== false && T(), O.splice(1, O.length - 1), O[0].value = "", O[0].full = "";
},
success(e, i) {
f(true), et.success(e, {
output: s,
secondarySymbol: v,
spacing: 1
}), i?.showLog === true && T(), O.splice(1, O.length - 1), O[0].value = "", O[0].full = "";
}
};
};
const dist_text = e => new n({
validate: e.validate,
placeholder: e.placeholder,
defaultValue: e.defaultValue,
initialValue: e.initialValue,
output: e.output,
signal: e.signal,
input: e.input,
render() {
const s = e?.withGuide ?? fe.withGuide, i = `${s ? `${(0, l.styleText)("gray", Ce)}\n` : ""}${symbol(this.state)}  ${e.message}\n`, v = e.placeholder && e.placeholder.length > 0 ? (0, 
l.styleText)("inverse", e.placeholder[0]) + (0, l.styleText)("dim", e.placeholder.slice(1)) : (0, 
l.styleText)([ "inverse", "hidden" ], "_"), w = this.userInput ? this.userInputWithCursor : v, k = this.value ?? "";
switch (this.state) {
case "validating":
{
const e = s ? `${(0, l.styleText)("cyan", Ce)}  ` : "", v = s ? (0, l.styleText)("cyan", Me) : "", k = (0, 
l.styleText)("dim", w), I = (0, l.styleText)("dim", "Validating...");
return `${i}${e}${k}\n${v}  ${I}\n`;
}

case "error":
{
const e = this.error ? `  ${(0, l.styleText)("yellow", this.error)}` : "", v = s ? `${(0, 
l.styleText)("yellow", Ce)}  ` : "", k = s ? (0, l.styleText)("yellow", Me) : "";
return `${i.trim()}\n${v}${w}\n${k}${e}\n`;
}

case "submit":
{
const e = k ? `${s ? "  " : ""}${(0, l.styleText)("dim", k)}` : "", v = s ? (0, 
l.styleText)("gray", Ce) : "";
return `${i}${v}${e}`;
}

case "cancel":
{
const e = k ? `  ${(0, l.styleText)([ "strikethrough", "dim" ], k)}` : "", v = s ? (0, 
l.styleText)("gray", Ce) : "";
return `${i}${v}${e}${k.trim() ? `\n${v}` : ""}`;
}

default:
{
const e = s ? `${(0, l.styleText)("cyan", Ce)}  ` : "", v = s ? (0, l.styleText)("cyan", Me) : "";
return `${i}${e}${w}\n${v}\n`;
}
}
}
}).prompt();
}),
54: ((e, s, i) => {
i.d(s, {
PV: () => foundOut,
W0: () => branchOf,
pS: () => shownPath
});
var l = i(4391);
var v = i(7100);
function foundOut(e) {
const {remote: s, defaultBranch: i} = (0, v.KB)(e);
const w = /([^/:\\]+?)(?:\.git)?\/?$/.exec(s ?? folderName(e))?.[1];
return {
solution: (0, l.RK)(w ?? "rešitev").slice(0, 100),
defaultBranch: i ?? "main"
};
}
function folderName(e) {
return process.getBuiltinModule("node:path").resolve(e);
}
function branchOf(e) {
return e.toLowerCase();
}
function shownPath(e, s, i) {
return e.options["repo"] === void 0 ? process.getBuiltinModule("node:path").join(s, i) : i;
}
}),
6706: ((e, s, i) => {
i.r(s);
i.d(s, {
listOf: () => listOf,
newPlan: () => newPlan
});
var l = i(9466);
var v = i(1431);
var w = i(9467);
var k = i(7209);
const I = 120;
function lawfulNights(e, s) {
const {hours: i, downtime: _, closed: O, length: D} = e;
const N = (0, v.gl)(e);
if (N === null) return [];
const F = (0, w.kB)(N);
const V = Array.from({
length: I
}, (e, s) => {
const v = (0, w.iV)((0, k.fi)(F, s), i, _);
const I = (0, l.IW)(v.start, N);
return {
start: I,
end: (0, l.B9)(Math.min((0, l.tY)(I, D), v.end))
};
});
return V.filter(({start: e, end: s}) => e < s).filter(e => !O.some(({start: s, end: i}) => e.start < i && s < e.end)).slice(0, s);
}
var _ = i(7674);
var O = i(4391);
var D = i(7083);
var N = i(7649);
var F = i(2921);
var V = i(4303);
var z = i(2400);
var q = i(5987);
var G = i(54);
var K = i(4711);
var Y = i(8380);
var Q = i(6409);
var J = i(226);
const X = 3;
const ee = 4 * l.dp;
async function newPlan(e) {
const s = (0, K.g3)(e);
const {repo: i, tree: l, files: v, language: w} = (0, J.l)(e);
const I = v.diagnostics.filter(({file: e}) => e === q.hq);
if (I.length > 0) return (0, Y.F)(e, w, I);
(0, K.dW)(v, s);
const _ = (0, F.w)(w).newPlan;
const V = (0, G.PV)(i);
const X = v.solution.name.trim() || V.solution;
const ee = (0, K.vM)(e, i, l, v);
const te = await (0, z.to)(e, w, {
description: (0, z.iC)(_.description),
reason: (0, z.iC)(_.reason),
impact: (0, z.iC)(_.impact),
rollback: (0, z.iC)(_.rollback),
downtime: (0, z.hW)("", [ "true", "false" ], {
preset: "true",
optional: "unasked"
}),
title: (0, z.iC)("", "TEXT", {
optional: "unasked"
}),
from: (0, z.iC)("", "4.11.3", {
optional: "unasked"
}),
affects: (0, z.iC)("", "A,B", {
least: 0,
optional: "unasked"
})
});
const ne = te.downtime === "true";
const se = await slotOf(e, w, v.solution, ne);
const ie = (0, D.N)({
language: w,
id: ee.id,
title: te.title || `${X}: nadgradnja na ${(0, D.E)(s)}`,
solution: X,
tag: s,
description: te.description,
reason: te.reason,
impact: te.impact,
rollback: te.rollback,
from: te.from || null,
slot: se,
downtime: ne,
affects: listOf(te.affects)
});
const re = (0, K.KS)(e, w, ee.path, ie);
if (re !== null) return re;
const oe = (0, J.H)(e, l, ee.path, ie);
const ae = oe.reasonCodes.filter(e => e.startsWith("schedule.") || e === "freeze.active");
if (ae.length > 0) return (0, Y.V)(e, w, oe, ae, {
facts: {
id: ee.id,
tag: s,
file: ee.path
},
first: _.refused
});
const le = (0, G.W0)(ee.id);
return (0, Q.u)(e, {
repo: i,
language: w,
change: {
path: ee.path,
before: ee.before,
after: ie
},
next: [ `git switch -c ${(0, N.r)(le)} && git add ${(0, N.r)(ee.path)} && git commit -m ${(0, 
N.r)(`${ee.id}: ${s}`)}`, _.pull((0, O.RK)(V.defaultBranch), le), _.announced(ee.id) ],
facts: {
id: ee.id,
tag: s,
start: (0, k.dE)(se.start),
end: (0, k.dE)(se.end)
}
});
}
async function slotOf(e, s, {calendar: i, window: l, freezes: v}, w) {
const I = (0, F.w)(s);
const _ = lawfulNights({
announced: e.now,
reading: i["lead-time"],
extra: i["extra-non-working-days"],
hours: l,
downtime: w,
closed: v.map(({from: e, to: s}) => ({
start: e,
end: s
})),
length: ee
}, X);
if (_.length === 0) throw new V.eb({
kind: "no-night"
});
if (e.options["start"] !== void 0) return ownSlot(e, s, _);
const O = _.map(({start: e}) => (0, k.dE)(e));
const {night: D} = await (0, z.to)(e, s, {
night: {
message: I.newPlan.night,
judge: (0, z.mM)(/^[1-3]$/, "1|2|3"),
example: `1|2|3 (${O.join(", ")})`,
choices: Object.fromEntries(_.map(({start: e, end: s}, i) => [ String(i + 1), `${I.moments.stamp(e)} – ${I.moments.stamp(s)}` ]))
}
});
const N = _[Number(D) - 1];
if (N !== void 0) return N;
throw (0, V.tm)("night", D, O);
}
async function ownSlot(e, s, i) {
const {start: l, end: v} = await (0, z.to)(e, s, {
start: (0, z.uM)("", "2026-12-01T22:00"),
end: (0, z.uM)((0, F.w)(s).newPlan.end, "2026-12-02T02:00")
});
const [w, I] = [ (0, _.p)(l), (0, _.p)(v) ];
const O = i[0]?.start ?? e.now;
if (!w.ok || !I.ok || w.instant < O) {
const e = i.map(e => (0, k.dE)(e.start));
throw (0, V.tm)("start", l, e);
}
return {
start: w.instant,
end: I.instant
};
}
function listOf(e) {
return e.split(",").map(e => e.trim()).filter(e => e !== "");
}
}),
4711: ((e, s, i) => {
i.d(s, {
KS: () => faultyFile,
dW: () => mustBeReadable,
g3: () => tagArgument,
vM: () => placeFor
});
var l = i(7209);
var v = i(5204);
var w = i(5676);
var k = i(463);
var I = i(4303);
var _ = i(8380);
const O = ".ezdrav/intervention.yml";
const D = ".ezdrav/interventions";
const N = ".ezdrav/done";
function tagArgument({positionals: [e]}) {
if (e === void 0) throw new I.eb({
kind: "missing",
option: "TAG",
example: "v4.12.0"
});
if (/^(?!refs\/)[^\s\p{C}]{1,200}$/u.test(e)) return e;
throw (0, I.tm)("TAG", e, [ "v4.12.0" ]);
}
function mustBeReadable({candidates: e}, s) {
const i = e.find(({intervention: {outcome: e, release: i}}) => e === void 0 && i.tag === s);
if (i === void 0) return;
throw new I.eb({
kind: "tag-taken",
tag: s,
id: i.intervention.id,
path: i.path
});
}
function placeFor(e, s, i, {candidates: l, drafts: v}) {
const _ = new Set([ ...l.map(({intervention: e}) => e.id), ...[ N, D ].flatMap(e => (0, 
w.g)(s).list(e).map(e => e.replace(/\.ya?ml$/i, ""))) ]);
const z = (0, I.vU)(e, "id", /^[A-Za-z0-9._-]{1,64}$/, "POSEG-2026-042") ?? nextId(e, _);
if (_.has(z)) throw new I.eb({
kind: "already",
key: `id ${z}`
});
const q = i.find(({path: e}) => e === O)?.bytes ?? null;
const G = v.some(({path: e, tag: s}) => e === O && s === V);
if (q !== null && G && (new TextDecoder).decode(q).includes(F)) return {
id: z,
path: O,
before: q
};
if (!(0, k.C)(s, O) && l.length === 0) return {
id: z,
path: O,
before: null
};
return {
id: z,
path: `${D}/${z}.yml`,
before: null
};
}
const F = "Zamenjava strežniškega dela z izdajo 1.0.0.";
const V = "v1.0.0";
function nextId({now: e}, s) {
const i = (0, l.gD)(e).slice(0, 4);
const v = [ ...s ].map(e => Number(new RegExp(`^POSEG-${i}-(\\d+)$`).exec(e)?.[1] ?? 0));
return `POSEG-${i}-${String(Math.max(0, ...v) + 1).padStart(3, "0")}`;
}
function faultyFile(e, s, i, l) {
const w = (0, v.I)(i, (new TextEncoder).encode(l));
if (w.ok) return null;
return (0, _.F)(e, s, w.diagnostics);
}
}),
726: ((e, s, i) => {
i.d(s, {
n: () => commented
});
function commented(e, s = "") {
return e.split("\n").map(e => `${s}# ${e}`).join("\n");
}
}),
7083: ((e, s, i) => {
i.d(s, {
E: () => versionOf,
N: () => interventionText
});
var l = i(7209);
var v = i(2921);
var w = i(726);
var k = i(6420);
function interventionText(e) {
const s = (0, v.w)(e.language).starterComments;
const {tag: i, slot: I, from: _} = e;
const O = `${_ === null ? "" : `, from: ${(0, k.Uq)(_)}`}, to: ${(0, k.Uq)(versionOf(i))}`;
return `${(0, k.cZ)("intervention")}\n${(0, w.n)(s.plan)}\nversion: 1\nid: ${(0, 
k.Uq)(e.id)}\ntitle: ${(0, k.Uq)(e.title)}\nsolution: ${(0, k.Uq)(e.solution)}\nenvironment: production\nrelease:\n  tag: ${(0, 
k.Uq)(i)}\ndescription: ${(0, k.Uq)(e.description)}\nreason: ${(0, k.Uq)(e.reason)}\ncomponents:\n  - { name: ${(0, 
k.Uq)(e.solution)}${O} }\naffects: [${e.affects.map(k.Uq).join(", ")}]  # ${s.affects}\nschedule:\n  start: ${(0, 
l.dE)(I.start)}\n  end: ${(0, l.dE)(I.end)}\n  downtime: ${e.downtime}  # ${s.downtime}\nimpact: ${(0, 
k.Uq)(e.impact)}\nrollback: ${(0, k.Uq)(e.rollback)}\n`;
}
function versionOf(e) {
return /^v\d/.test(e) ? e.slice(1) : e;
}
}),
6420: ((e, s, i) => {
i.d(s, {
Kx: () => O,
dp: () => pinned,
Vu: () => rosterStarter,
cZ: () => schemaLine,
Pq: () => starterFiles,
Uq: () => value
});
var l = i(7209);
var v = i(2921);
var w = i(3475);
var k = i(726);
const I = {
"check-on-pull-request.yml": "# Checks the files of .ezdrav/ in a pull request and keeps one comment up to date: is the plan lawful,\n# when must it be announced, what would void approvals. Pull requests of forks are only read.\nname: Check intervention\n\non:\n  pull_request:\n    paths: ['.ezdrav/**']\n\npermissions: {}\n\nconcurrency:\n  group: check-${{ github.event.pull_request.number }}\n  cancel-in-progress: true\n\njobs:\n  check:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      pull-requests: write\n    steps:\n      - name: Check\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: check\n",
"announce-on-merge.yml": "# Sends the announcement when an intervention file lands on the default branch, once for every plan.\n# Without EZDRAV_SMTP_URL it writes the letter for you to send, and says so. Does nothing else: every step of a\n# job with id-token: write can speak in its name, and evidence.workflows of solution.yml lists this file.\nname: Announce\n\non:\n  push:\n    branches: [main]\n    paths: ['.ezdrav/**']\n  # On working days after 9.00 and 14.00 in Slovenia, summer and winter: reminders to who has not answered by the\n  # last day, and of reviews that are due. Each is sent once, however often this runs.\n  schedule:\n    - cron: '17 7,8,12,13 * * 1-5'\n  # By hand only where it was not known whether a letter arrived, or its receipt does not count.\n  workflow_dispatch:\n    inputs:\n      intervention:\n        description: The one intervention that is to be announced again, .ezdrav/intervention.yml\n        required: false\n      send-again:\n        description: Message-ID of a letter of which nobody knew whether it arrived, and which did not\n        required: false\n\npermissions: {}\n\nconcurrency:\n  group: announce\n  cancel-in-progress: false\n\njobs:\n  announce:\n    runs-on: ubuntu-latest\n    # Its secrets are for the default branch only: Settings → Environments → Deployment branches.\n    environment: ezdrav-letters\n    permissions:\n      # Which run made a receipt.\n      actions: read\n      contents: read\n      deployments: write\n      # GitHub signs the receipt, so that no other workflow can make one.\n      id-token: write\n      issues: write\n    steps:\n      - name: Announce\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: announce\n          intervention: ${{ inputs.intervention }}\n          send-again: ${{ inputs.send-again }}\n          smtp-url: ${{ secrets.EZDRAV_SMTP_URL }}\n          mail-from: ${{ vars.EZDRAV_MAIL_FROM }}\n",
"deploy-on-tag.yml": "# Deploys a release to production when its tag is pushed, if the intervention was announced and\n# approved and its slot is open. Pushed too early, the run fails with the opening time; run the\n# failed job again then, or let resume.yml do it.\nname: Deploy\n\non:\n  push:\n    tags: ['v*']\n  # By hand too, on a tag that is pushed already; the same workflow, so that nothing deploys twice.\n  workflow_dispatch:\n\n# Nothing by default; each job says what it needs.\npermissions: {}\n\n# A release is never deployed twice at once, and no deployment is cut off by the next. One group for\n# all would let a run that waits for its slot hold up an urgent one.\nconcurrency:\n  group: deploy-production-${{ github.ref_name }}\n  cancel-in-progress: false\n\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    # Keep the secrets of the deployment in this environment and nowhere else.\n    environment: production\n    permissions:\n      actions: read\n      contents: read\n      deployments: read\n      issues: read\n      pull-requests: read\n    steps:\n      # First, and in this job: a gate in a job of its own is passed by re-running only the other.\n      # Replace the commit by that of the release you use.\n      - name: Gate\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          environment: production\n\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n\n      - name: Deploy\n        run: ./deploy.sh \"$GITHUB_REF_NAME\"\n        env:\n          DEPLOY_KEY: ${{ secrets.DEPLOY_KEY }}\n",
"doctor.yml": "# Looks every week, and on every change of a workflow, for ways around the gate.\nname: Doctor\n\non:\n  push:\n    branches: [main]\n    paths: ['.github/**', '.ezdrav/**']\n  schedule:\n    - cron: '41 5 * * 1'\n\npermissions: {}\n\nconcurrency:\n  group: doctor\n  cancel-in-progress: false\n\njobs:\n  doctor:\n    runs-on: ubuntu-latest\n    permissions:\n      actions: read\n      contents: read\n    steps:\n      - name: Doctor\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: doctor\n",
"approve.yml": "# Takes in the answer of the client or the eZdravje ICT team that came by mail. Paste what this prints into the form:\n#   LC_ALL=C awk '/^\\r?$/{exit}1' < answer.eml | base64 | tr -d '\\n'\n# The action reads it from the event and hides it; never hand it over by with: or env:, which the runner prints. Does\n# nothing else: every step of a job with id-token: write can speak in its name, and evidence.workflows of\n# solution.yml lists this file.\nname: Approve\n\non:\n  workflow_dispatch:\n    inputs:\n      mail:\n        description: The mail's header block in base64\n        required: true\n\npermissions: {}\n\nconcurrency:\n  group: approve\n  cancel-in-progress: false\n\njobs:\n  approve:\n    runs-on: ubuntu-latest\n    permissions:\n      actions: read\n      contents: read\n      deployments: write\n      # GitHub signs that this mail was judged good, so that no other workflow can say so.\n      id-token: write\n      issues: write\n    steps:\n      - name: Approve\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: approve\n          mail-from: ${{ vars.EZDRAV_MAIL_FROM }}\n",
"resume.yml": "# Starts a deployment again that the gate refused for time alone, once its slot is open. The run is\n# judged afresh; a tick too many, or one hours late, does no harm.\nname: Resume\n\non:\n  schedule:\n    # Slots open at night; in winter Ljubljana is one hour before UTC, in summer two.\n    - cron: '7,22,37,52 18-23,0-4 * * *'\n\npermissions: {}\n\nconcurrency:\n  group: resume\n  cancel-in-progress: false\n\njobs:\n  resume:\n    runs-on: ubuntu-latest\n    permissions:\n      # To run the failed job again.\n      actions: write\n      checks: read\n      contents: read\n      deployments: read\n      issues: read\n      pull-requests: read\n    steps:\n      - name: Resume\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: resume\n          workflow: deploy-on-tag.yml\n",
"close-after-deploy.yml": "# Instead of deploy-on-tag.yml, never beside it: as that one, and afterwards writes what happened on the\n# announcement issue and closes it: also when the deployment failed or was cancelled, but not when the gate\n# refused. The closing report is sent afterwards by close.yml, on the default branch.\nname: Deploy and close\n\non:\n  push:\n    tags: ['v*']\n  # By hand too, on a tag that is pushed already; the same workflow, so that nothing deploys twice.\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: deploy-production-${{ github.ref_name }}\n  cancel-in-progress: false\n\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    environment: production\n    permissions:\n      actions: read\n      contents: read\n      deployments: read\n      issues: read\n      pull-requests: read\n    outputs:\n      allowed: ${{ steps.gate.outputs.allowed }}\n      # Kept by the job close, so that the decision outlives runs and logs.\n      verdict: ${{ steps.gate.outputs.verdict }}\n    steps:\n      - name: Gate\n        id: gate\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          environment: production\n\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0\n        with:\n          persist-credentials: false\n\n      - name: Deploy\n        run: ./deploy.sh \"$GITHUB_REF_NAME\"\n        env:\n          DEPLOY_KEY: ${{ secrets.DEPLOY_KEY }}\n\n      # Whatever runs after a failure says that the gate had allowed.\n      - name: Roll back\n        if: failure() && steps.gate.outputs.allowed == 'true'\n        run: ./roll-back.sh\n        env:\n          DEPLOY_KEY: ${{ secrets.DEPLOY_KEY }}\n\n  close:\n    needs: deploy\n    # A job in which only our action runs can deploy nothing, so it may outlive a failure.\n    if: always() && needs.deploy.outputs.allowed == 'true'\n    runs-on: ubuntu-latest\n    permissions:\n      actions: read\n      contents: read\n      deployments: read\n      issues: write\n    steps:\n      - name: Close the intervention\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: close\n          verdict: ${{ needs.deploy.outputs.verdict }}\n",
"staff.yml": "# Who comes and who leaves: opens an issue for every departure until the revocation is confirmed, and\n# for every newcomer until the account is granted. At once on a change, and each working morning. Does nothing\n# else: every step of a job with id-token: write can speak in its name. Where evidence.announcement is signed,\n# evidence.workflows of solution.yml lists this file, or no letter is sent.\nname: Staff\n\non:\n  push:\n    branches: [main]\n    paths: ['.ezdrav/**']\n  schedule:\n    - cron: '17 4 * * *'\n\npermissions: {}\n\nconcurrency:\n  group: staff\n  cancel-in-progress: false\n\njobs:\n  staff:\n    runs-on: ubuntu-latest\n    # Its secrets are for the default branch only: Settings → Environments → Deployment branches.\n    environment: ezdrav-letters\n    permissions:\n      contents: read\n      # GitHub signs what is recorded of letters, so that no other workflow can write it.\n      id-token: write\n      issues: write\n    steps:\n      - name: Staff\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: staff\n          # Names and numbers of those joining or leaving; only letters hold them. Private repositories only.\n          people: ${{ secrets.EZDRAV_PEOPLE }}\n          smtp-url: ${{ secrets.EZDRAV_SMTP_URL }}\n          mail-from: ${{ vars.EZDRAV_MAIL_FROM }}\n",
"organisation-staff.yml": "# In the repository of an organisation: who comes to and who leaves any of its solutions, once for all of\n# them. One issue and one letter for each person. A GitHub App reads the solutions, never a person's token.\nname: Staff\n\non:\n  push:\n    branches: [main]\n    paths: ['.ezdrav/**']\n  schedule:\n    - cron: '17 4 * * *'\n\npermissions: {}\n\nconcurrency:\n  group: staff\n  cancel-in-progress: false\n\njobs:\n  staff:\n    runs-on: ubuntu-latest\n    # Its secrets are for the default branch only: Settings → Environments → Deployment branches.\n    environment: ezdrav-letters\n    permissions:\n      contents: read\n      issues: write\n    steps:\n      - name: Token of the GitHub App\n        id: app\n        uses: actions/create-github-app-token@67018539274d69449ef7c02e8e71183d1719ab42 # v2.1.4\n        with:\n          app-id: ${{ vars.EZDRAV_SOLUTIONS_APP_ID }}\n          private-key: ${{ secrets.EZDRAV_SOLUTIONS_KEY }}\n          owner: ${{ github.repository_owner }}\n          permission-contents: read\n          permission-metadata: read\n\n      - name: Staff\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: staff\n          # What the App may read: the solutions that organisation.yml lists.\n          solutions-token: ${{ steps.app.outputs.token }}\n          # Names and numbers of those joining or leaving; only letters hold them. Private repositories only.\n          people: ${{ secrets.EZDRAV_PEOPLE }}\n          smtp-url: ${{ secrets.EZDRAV_SMTP_URL }}\n          mail-from: ${{ vars.EZDRAV_MAIL_FROM }}\n",
"portfolio.yml": "# In the organisation's repository: what all of its solutions plan, and what is in conflict. Summary,\n# page and calendar, every working morning.\nname: Portfolio\n\non:\n  schedule:\n    - cron: '30 5 * * 1-5'\n  workflow_dispatch:\n\npermissions: {}\n\njobs:\n  portfolio:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n      - name: Token of the GitHub App\n        id: app\n        uses: actions/create-github-app-token@67018539274d69449ef7c02e8e71183d1719ab42 # v2.1.4\n        with:\n          app-id: ${{ vars.EZDRAV_READER_APP_ID }}\n          private-key: ${{ secrets.EZDRAV_READER_KEY }}\n          # All repositories of this owner in which the App is installed.\n          owner: ${{ github.repository_owner }}\n          permission-contents: read\n          permission-deployments: read\n\n      - name: Portfolio\n        uses: ezdrav/ezdrav-intervention-gate@0123456789abcdef0123456789abcdef01234567 # v1\n        with:\n          mode: portfolio\n          solutions-token: ${{ steps.app.outputs.token }}\n\n      - name: Keep page and calendar\n        if: ${{ !cancelled() }}\n        uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2\n        with:\n          name: portfolio\n          path: ${{ runner.temp }}/ezdrav-portfolio.*\n"
};
const _ = `https://raw.githubusercontent.com/ezdrav/ezdrav-intervention-gate/v${w.Ax}/schemas`;
function schemaLine(e) {
return `# yaml-language-server: $schema=${_}/${e}.schema.json`;
}
function value(e) {
return JSON.stringify(e);
}
const O = "0123456789abcdef0123456789abcdef01234567";
function starterFiles(e) {
return [ {
path: ".ezdrav/intervention.yml",
text: intervention(e)
}, {
path: ".ezdrav/solution.yml",
text: solution(e)
}, {
path: ".ezdrav/staff.yml",
text: rosterStarter(e.language)
}, ...pinned(e.workflows, e) ];
}
function pinned(e, {defaultBranch: s, commit: i}) {
return Object.entries(I).filter(([s]) => e.includes(s)).map(([e, l]) => ({
path: `.github/workflows/${e}`,
text: l.replaceAll("branches: [main]", `branches: [${value(s)}]`).replaceAll(O, i ?? O)
}));
}
function intervention({language: e, solution: s, slot: i, texts: w}) {
const I = (0, v.w)(e).starterComments;
const _ = (0, l.dE)(i.start);
const O = _.slice(0, 4);
const [D, N, F] = [ [ -5, "09:12" ], [ -4, "10:05" ], [ -4, "13:40" ] ].map(([e, s]) => `${(0, 
l.fi)((0, l.gD)(i.start), Number(e))}T${s}`);
return `${schemaLine("intervention")}\n${(0, k.n)(I.intervention)}\n${(0, k.n)(I.change)}\nversion: 1\nid: POSEG-${O}-001\ntitle: ${value(`Nadgradnja ${s} na 1.0.0`)}\nsolution: ${value(s)}\nenvironment: production\nrelease:\n  tag: ${w.tag}\n  # commit: 0123456789abcdef0123456789abcdef01234567  # ${I.commit}\ndescription: ${w.description}\nreason: ${w.reason}\ncomponents:\n  - { name: ${value(s)}, from: 0.9.0, to: 1.0.0 }\naffects: []  # ${I.affects}\nschedule:\n  start: ${_}\n  end: ${(0, 
l.dE)(i.end)}\n  downtime: true  # ${I.downtime}\n  work-minutes: 60  # ${I.minutes}\n  rollback-minutes: 30\nimpact: ${w.impact}\nrisk: { level: medium, measures: "${w.measures}" }\nnetwork: { change: false }  # ${I.network}\nrollback: ${w.rollback}\n\n${(0, 
k.n)(I.after)}\nstatus: draft  # ${I.draft}\n${(0, k.n)(I.announcement)}\n# announcement:\n#   sent-at: ${D}\n#   recipients: [NASLOV-SERVICEDESK, NASLOV-SKRBNIKA]\n#   reference: SD-0000-000000\n${(0, 
k.n)(I.approvals)}\n# approvals:\n#   client: { by: "naročnik A-1", at: ${N}, reference: "SD-0000-000000#1" }\n#   ezdrav-ict: { by: "IKT eZdravja K-1", at: ${F}, reference: "SD-0000-000000#2" }\n`;
}
const D = "announce-on-merge.yml";
const N = [ D, "staff.yml" ];
function evidenceOf(e) {
if (!e.includes(D)) return "# evidence: { announcement: landed, approvals: recorded }";
const s = N.filter(s => e.includes(s));
return `evidence:\n  workflows: [${s.map(e => `.github/workflows/${e}`).join(", ")}]\n  # announcement: signed\n  # approvals: verified`;
}
function solution({language: e, solution: s, workflows: i}) {
const l = (0, v.w)(e).starterComments;
return `${schemaLine("solution")}\n${(0, k.n)(l.solution)}\nversion: 1\nname: ${value(s)}\nlanguage: ${e}\n${(0, 
k.n)(l.contractor)}\n# contractor: { organisation: Hiša d.o.o., contact: NASLOV-HIŠE, on-duty: "TELEFON-DEŽURNEGA" }\n${(0, 
k.n)(l.custodian)}\n# contacts:\n#   solution-custodian: NASLOV-SKRBNIKA-REŠITVE\n#   contract-custodian: NASLOV-SKRBNIKA-POGODBE\n${(0, 
k.n)(l.approvers)}\n# approvers:\n#   client: [{ login: narocnik-a, id: 1 }]\n#   ezdrav-ict: [{ login: ikt-k, id: 2 }]\n${(0, 
k.n)(l.authorities)}\n# urgent-authorities: [{ login: dezurni-m, id: 3 }]\n${(0, 
k.n)(l.pattern)}\n# reference-pattern: "^SD-\\\\d{4}-\\\\d+"\n${(0, k.n)(l.evidence)}\n${evidenceOf(i)}\n${(0, 
k.n)(l.environments)}\n# environments: { production: [prod], test: [test] }\n${(0, 
k.n)(l.freezes)}\n# freezes:\n#   - { from: 2026-12-23T00:00, to: 2027-01-04T00:00, reason: Praznični zastoj, urgent: allowed }\n`;
}
function rosterStarter(e) {
const s = (0, v.w)(e).starterComments;
return `${schemaLine("staff")}\n${(0, k.n)(s.staff)}\nversion: 1\nstaff: []\n${(0, 
k.n)(s.member)}\n# staff:\n#   - ref: O-001\n#     github: { login: ana-r, id: 11, write: true }\n#     role: razvijalka\n#     company: Hiša\n#     eligibility-checked: 2026-01-05\n#     statement-signed: 2026-01-05\n#     account: { requested: 2026-01-07, reference: SD-2026-88, granted: 2026-01-12 }\n${(0, 
k.n)(s.left)}\n#     left: 2026-11-20\n#     revocation: { notified: 2026-11-20T15:10, reference: SD-2026-901, confirmed: 2026-11-20T16:02 }\n`;
}
}),
7291: ((e, s, i) => {
i.d(s, {
jr: () => w,
ss: () => createTwoFilesPatch
});
class Diff {
diff(e, s, i = {}) {
let l;
if (typeof i === "function") {
l = i;
i = {};
} else if ("callback" in i) l = i.callback;
const v = this.castInput(e, i);
const w = this.castInput(s, i);
const k = this.removeEmpty(this.tokenize(v, i));
const I = this.removeEmpty(this.tokenize(w, i));
return this.diffWithOptionsObj(k, I, i, l);
}
diffWithOptionsObj(e, s, i, l) {
var v;
const done = e => {
e = this.postProcess(e, i);
if (l) {
setTimeout(function() {
l(e);
}, 0);
return;
} else return e;
};
const w = s.length, k = e.length;
let I = 1;
let _ = w + k;
if (i.maxEditLength != null) _ = Math.min(_, i.maxEditLength);
const O = (v = i.timeout) !== null && v !== void 0 ? v : 1 / 0;
const D = Date.now() + O;
const N = [ {
oldPos: -1,
lastComponent: void 0
} ];
let F = this.extractCommon(N[0], s, e, 0, i);
if (N[0].oldPos + 1 >= k && F + 1 >= w) return done(this.buildValues(N[0].lastComponent, s, e));
let V = -1 / 0, z = 1 / 0;
const execEditLength = () => {
for (let l = Math.max(V, -I); l <= Math.min(z, I); l += 2) {
let v;
const I = N[l - 1], _ = N[l + 1];
if (I) N[l - 1] = void 0;
let O = false;
if (_) {
const e = _.oldPos - l;
O = _ && 0 <= e && e < w;
}
const D = I && I.oldPos + 1 < k;
if (!O && !D) {
N[l] = void 0;
continue;
}
if (!D || O && I.oldPos < _.oldPos) v = this.addToPath(_, true, false, 0, i); else v = this.addToPath(I, false, true, 1, i);
F = this.extractCommon(v, s, e, l, i);
if (v.oldPos + 1 >= k && F + 1 >= w) return done(this.buildValues(v.lastComponent, s, e)) || true; else {
N[l] = v;
if (v.oldPos + 1 >= k) z = Math.min(z, l - 1);
if (F + 1 >= w) V = Math.max(V, l + 1);
}
}
I++;
};
if (l) (function exec() {
setTimeout(function() {
if (I > _ || Date.now() > D) return l(void 0);
if (!execEditLength()) exec();
}, 0);
})(); else while (I <= _ && Date.now() <= D) {
const e = execEditLength();
if (e) return e;
}
}
addToPath(e, s, i, l, v) {
const w = e.lastComponent;
if (w && !v.oneChangePerToken && w.added === s && w.removed === i) return {
oldPos: e.oldPos + l,
lastComponent: {
count: w.count + 1,
added: s,
removed: i,
previousComponent: w.previousComponent
}
}; else return {
oldPos: e.oldPos + l,
lastComponent: {
count: 1,
added: s,
removed: i,
previousComponent: w
}
};
}
extractCommon(e, s, i, l, v) {
const w = s.length, k = i.length;
let I = e.oldPos, _ = I - l, O = 0;
while (_ + 1 < w && I + 1 < k && this.equals(i[I + 1], s[_ + 1], v)) {
_++;
I++;
O++;
if (v.oneChangePerToken) e.lastComponent = {
count: 1,
previousComponent: e.lastComponent,
added: false,
removed: false
};
}
if (O && !v.oneChangePerToken) e.lastComponent = {
count: O,
previousComponent: e.lastComponent,
added: false,
removed: false
};
e.oldPos = I;
return _;
}
equals(e, s, i) {
if (i.comparator) return i.comparator(e, s); else return e === s || !!i.ignoreCase && e.toLowerCase() === s.toLowerCase();
}
removeEmpty(e) {
const s = [];
for (let i = 0; i < e.length; i++) if (e[i]) s.push(e[i]);
return s;
}
castInput(e, s) {
return e;
}
tokenize(e, s) {
return Array.from(e);
}
join(e) {
return e.join("");
}
postProcess(e, s) {
return e;
}
get useLongestToken() {
return false;
}
buildValues(e, s, i) {
const l = [];
let v;
while (e) {
l.push(e);
v = e.previousComponent;
delete e.previousComponent;
e = v;
}
l.reverse();
const w = l.length;
let k = 0, I = 0, _ = 0;
for (;k < w; k++) {
const e = l[k];
if (!e.removed) {
if (!e.added && this.useLongestToken) {
let l = s.slice(I, I + e.count);
l = l.map(function(e, s) {
const l = i[_ + s];
return l.length > e.length ? l : e;
});
e.value = this.join(l);
} else e.value = this.join(s.slice(I, I + e.count));
I += e.count;
if (!e.added) _ += e.count;
} else {
e.value = this.join(i.slice(_, _ + e.count));
_ += e.count;
}
}
return l;
}
}
class LineDiff extends Diff {
constructor() {
super(...arguments);
this.tokenize = tokenize;
}
equals(e, s, i) {
if (i.ignoreWhitespace) {
if (!i.newlineIsToken || !e.includes("\n")) e = e.trim();
if (!i.newlineIsToken || !s.includes("\n")) s = s.trim();
} else if (i.ignoreNewlineAtEof && !i.newlineIsToken) {
if (e.endsWith("\n")) e = e.slice(0, -1);
if (s.endsWith("\n")) s = s.slice(0, -1);
}
return super.equals(e, s, i);
}
}
const l = new LineDiff;
function diffLines(e, s, i) {
return l.diff(e, s, i);
}
function tokenize(e, s) {
if (s.stripTrailingCr) e = e.replace(/\r\n/g, "\n");
const i = [], l = e.split(/(\n|\r\n)/);
if (!l[l.length - 1]) l.pop();
for (let e = 0; e < l.length; e++) {
const v = l[e];
if (e % 2 && !s.newlineIsToken) i[i.length - 1] += v; else i.push(v);
}
return i;
}
function needsQuoting(e) {
for (let s = 0; s < e.length; s++) if (e[s] < " " || e[s] > "~" || e[s] === '"' || e[s] === "\\") return true;
return false;
}
function quoteFileNameIfNeeded(e) {
if (!needsQuoting(e)) return e;
let s = '"';
const i = (new TextEncoder).encode(e);
let l = 0;
while (l < i.length) {
const e = i[l];
if (e === 7) s += "\\a"; else if (e === 8) s += "\\b"; else if (e === 9) s += "\\t"; else if (e === 10) s += "\\n"; else if (e === 11) s += "\\v"; else if (e === 12) s += "\\f"; else if (e === 13) s += "\\r"; else if (e === 34) s += '\\"'; else if (e === 92) s += "\\\\"; else if (e >= 32 && e <= 126) s += String.fromCharCode(e); else s += "\\" + e.toString(8).padStart(3, "0");
l++;
}
s += '"';
return s;
}
const v = {
includeIndex: true,
includeUnderline: true,
includeFileHeaders: true
};
const w = {
includeIndex: false,
includeUnderline: false,
includeFileHeaders: true
};
function structuredPatch(e, s, i, l, v, w, k) {
let I;
if (!k) I = {}; else if (typeof k === "function") I = {
callback: k
}; else I = k;
if (typeof I.context === "undefined") I.context = 4;
const _ = I.context;
if (I.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
if (!I.callback) return diffLinesResultToPatch(diffLines(i, l, I)); else {
const {callback: e} = I;
diffLines(i, l, Object.assign(Object.assign({}, I), {
callback: s => {
const i = diffLinesResultToPatch(s);
e(i);
}
}));
}
function diffLinesResultToPatch(i) {
if (!i) return;
i.push({
value: "",
lines: []
});
function contextLines(e) {
return e.map(function(e) {
return " " + e;
});
}
const l = [];
let k = 0, I = 0, O = [], D = 1, N = 1;
for (let e = 0; e < i.length; e++) {
const s = i[e], v = s.lines || splitLines(s.value);
s.lines = v;
if (s.added || s.removed) {
if (!k) {
const s = i[e - 1];
k = D;
I = N;
if (s) {
O = _ > 0 ? contextLines(s.lines.slice(-_)) : [];
k -= O.length;
I -= O.length;
}
}
for (const e of v) O.push((s.added ? "+" : "-") + e);
if (s.added) N += v.length; else D += v.length;
} else {
if (k) if (v.length <= _ * 2 && e < i.length - 2) for (const e of contextLines(v)) O.push(e); else {
const e = Math.min(v.length, _);
for (const s of contextLines(v.slice(0, e))) O.push(s);
const s = {
oldStart: k,
oldLines: D - k + e,
newStart: I,
newLines: N - I + e,
lines: O
};
l.push(s);
k = 0;
I = 0;
O = [];
}
D += v.length;
N += v.length;
}
}
for (const e of l) for (let s = 0; s < e.lines.length; s++) if (e.lines[s].endsWith("\n")) e.lines[s] = e.lines[s].slice(0, -1); else {
e.lines.splice(s + 1, 0, "\\ No newline at end of file");
s++;
}
return {
oldFileName: e,
newFileName: s,
oldHeader: v,
newHeader: w,
hunks: l
};
}
}
function formatPatch(e, s) {
var i, l, w, k, I, _;
if (!s) s = v;
if (Array.isArray(e)) {
if (e.length > 1 && !s.includeFileHeaders && !e.every(e => e.isGit)) throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
return e.map(e => formatPatch(e, s)).join("\n");
}
const O = [];
if (e.isGit) {
s = v;
if (!e.oldFileName) throw new Error("oldFileName must be specified for Git patches");
if (!e.newFileName) throw new Error("newFileName must be specified for Git patches");
let D = e.oldFileName;
let N = e.newFileName;
if (e.isCreate && D === "/dev/null") D = N.replace(/^b\//, "a/"); else if (e.isDelete && N === "/dev/null") N = D.replace(/^a\//, "b/");
O.push("diff --git " + quoteFileNameIfNeeded(D) + " " + quoteFileNameIfNeeded(N));
if (e.isDelete) O.push("deleted file mode " + ((i = e.oldMode) !== null && i !== void 0 ? i : "100644"));
if (e.isCreate) O.push("new file mode " + ((l = e.newMode) !== null && l !== void 0 ? l : "100644"));
if (e.oldMode && e.newMode && !e.isDelete && !e.isCreate) {
O.push("old mode " + e.oldMode);
O.push("new mode " + e.newMode);
}
if (e.isRename) {
O.push("rename from " + quoteFileNameIfNeeded(((w = e.oldFileName) !== null && w !== void 0 ? w : "").replace(/^a\//, "")));
O.push("rename to " + quoteFileNameIfNeeded(((k = e.newFileName) !== null && k !== void 0 ? k : "").replace(/^b\//, "")));
}
if (e.isCopy) {
O.push("copy from " + quoteFileNameIfNeeded(((I = e.oldFileName) !== null && I !== void 0 ? I : "").replace(/^a\//, "")));
O.push("copy to " + quoteFileNameIfNeeded(((_ = e.newFileName) !== null && _ !== void 0 ? _ : "").replace(/^b\//, "")));
}
} else {
if (s.includeIndex && e.oldFileName == e.newFileName && e.oldFileName !== void 0) O.push("Index: " + e.oldFileName);
if (s.includeUnderline) O.push("===================================================================");
}
const D = e.hunks.length > 0;
if (s.includeFileHeaders && e.oldFileName !== void 0 && e.newFileName !== void 0 && (!e.isGit || D)) {
O.push("--- " + quoteFileNameIfNeeded(e.oldFileName) + (e.oldHeader ? "\t" + e.oldHeader : ""));
O.push("+++ " + quoteFileNameIfNeeded(e.newFileName) + (e.newHeader ? "\t" + e.newHeader : ""));
}
for (let s = 0; s < e.hunks.length; s++) {
const i = e.hunks[s];
const l = i.oldLines === 0 ? i.oldStart - 1 : i.oldStart;
const v = i.newLines === 0 ? i.newStart - 1 : i.newStart;
O.push("@@ -" + l + "," + i.oldLines + " +" + v + "," + i.newLines + " @@");
for (const e of i.lines) O.push(e);
}
return O.join("\n") + "\n";
}
function createTwoFilesPatch(e, s, i, l, v, w, k) {
if (typeof k === "function") k = {
callback: k
};
if (!(k === null || k === void 0 ? void 0 : k.callback)) {
const I = structuredPatch(e, s, i, l, v, w, k);
if (!I) return;
return formatPatch(I, k === null || k === void 0 ? void 0 : k.headerOptions);
} else {
const {callback: I} = k;
structuredPatch(e, s, i, l, v, w, Object.assign(Object.assign({}, k), {
callback: e => {
if (!e) I(void 0); else I(formatPatch(e, k.headerOptions));
}
}));
}
}
function splitLines(e) {
const s = e.endsWith("\n");
const i = e.split("\n").map(e => e + "\n");
if (s) i.pop(); else i.push(i.pop().slice(0, -1));
return i;
}
}),
7301: ((e, s, i) => {
i.r(s);
i.d(s, {
letter: () => letter_letter
});
var l = i(7992);
var v = i(6056);
var w = i(3304);
var k = i(1718);
var I = i(8232);
var _ = i(8575);
var O = i(9067);
var D = i(1421);
var N = i(3024);
var F = i(6760);
class LocalFileError extends Error {
name="LocalFileFault";
}
function readIgnoredFile(e, s) {
const i = (0, F.resolve)(e);
const l = (0, N.lstatSync)(i, {
throwIfNoEntry: false
});
if (l?.isFile() !== true || l.size > s) throw new LocalFileError(e);
const v = git((0, F.dirname)(i), "rev-parse", "--is-inside-work-tree");
const w = git((0, F.dirname)(i), "check-ignore", "--quiet", "--", (0, F.basename)(i));
if (v === 0 && w !== 0) throw new LocalFileError(e);
return (0, N.readFileSync)(i, "utf8");
}
function git(e, ...s) {
return (0, D.spawnSync)("git", [ "-C", e, ...s ], {
stdio: "ignore"
}).status;
}
var V = i(4303);
var z = i(226);
const q = [ "client", "ezdrav-ict" ];
const G = 65536;
class Unusable extends Error {
name="Unusable";
diagnostics;
constructor(e) {
super("unusable");
this.diagnostics = e;
}
}
async function letter_letter(e) {
const s = (0, V.Vm)(e, "KIND", l.X);
const i = (0, V.Yq)(e, "format", [ "text", "html", "eml" ]) ?? "text";
const v = (0, V.vU)(e, "from", /^\S+@\S+$/, "name@example.si");
const w = (0, V.XG)(e, "intervention", (0, V.kF)(e), ".ezdrav/intervention.yml");
const {tree: k, files: I, language: D} = (0, z.l)(e, w);
try {
if (I.diagnostics.length > 0) throw new Unusable(I.diagnostics);
const w = write(s, e, I, k);
if (!(0, l.D)(w)) return {
text: (0, O.q)(w.missing.map(typed), D),
exitCode: 2,
noAnswer: true
};
if (i === "html") return {
text: w.html,
exitCode: 0
};
if (i === "text") return {
text: (0, O.g)(w, D),
exitCode: 0
};
return {
text: await draftOf(w, v, e.now),
exitCode: 0
};
} catch (s) {
if (!(s instanceof Unusable)) throw s;
const i = {
read: [],
plans: [],
drafts: [],
diagnostics: s.diagnostics
};
return {
text: (0, _.N)(i, D, e),
exitCode: 2,
noAnswer: true
};
}
}
function write(e, s, i, l) {
const {solution: w} = i;
if (w.name.trim() === "") return {
missing: [ ".ezdrav/solution.yml: name" ]
};
switch (e) {
case "announcement":
case "withdrawal":
case "urgent-notification":
case "closing-report":
return (0, v.q)(e, planOf(e, s, i));

case "reminder":
{
const l = planOf(e, s, i);
return (0, v.q)(e, {
...l,
party: silentOf(s, l)
});
}

case "changed-announcement":
return (0, v.q)(e, changedOf(s, i));

case "account-request":
case "revocation":
{
const l = memberOf(s, i);
return (0, v.q)(e, {
member: l,
person: personOf(s, l.ref),
solution: w,
now: s.now
});
}

case "architecture":
return (0, v.q)(e, {
solution: w
});

case "request":
case "question":
{
const {subject: i, question: k, elements: I, justification: _} = requestOf(e, s, l);
return e === "question" ? (0, v.q)(e, {
solution: w,
subject: i,
question: k
}) : (0, v.q)(e, {
solution: w,
subject: i,
elements: I ?? [],
justification: _
});
}
}
}
function typed(e) {
if (e === "previous-plan") return "--previous sha256:…";
return e.startsWith("people.") ? `${e} (--people FILE)` : e;
}
function planOf(e, s, i) {
const l = i.candidates;
const v = l.filter(({intervention: e}) => e.outcome === void 0);
const w = l.filter(({intervention: e}) => e.outcome !== void 0);
const [k, ...I] = e === "closing-report" && w.length > 0 ? w : v;
const [_ = k] = s.options["intervention"] === void 0 ? [] : l;
if (_ === void 0 || I.length > 0 && _ === k) throw ambiguous(l);
const {intervention: O, planDigest: D} = _;
return {
intervention: O,
planDigest: D,
solution: i.solution
};
}
function silentOf(e, {intervention: {approvals: s}}) {
const i = (0, V.Yq)(e, "party", q);
if (i !== void 0) return i;
const [l, ...v] = q.filter(e => s?.[e] === void 0);
if (l === void 0 || v.length > 0) throw new V.eb({
kind: "which",
option: "party",
expected: q
});
return l;
}
function ambiguous(e) {
if (e.length === 0) return new V.eb({
kind: "no-intervention"
});
return new V.eb({
kind: "which",
option: "intervention",
expected: e.map(({path: e}) => e)
});
}
function changedOf(e, s) {
const i = (0, V.vU)(e, "previous", w.Dh, "sha256:…");
const l = planOf("changed-announcement", e, s);
const v = l.intervention.announcement;
return {
...l,
previousDigest: i ?? v?.plan,
previousReference: v?.reference
};
}
function memberOf(e, s) {
const i = s.roster.known ? s.roster.value?.staff ?? [] : [];
const l = (0, V.vU)(e, "ref", /./, "O-017");
const v = i.find(e => e.ref === l);
if (v !== void 0) return v;
const w = i.slice(0, 20).map(e => e.ref);
if (l === void 0) throw new V.eb({
kind: "which",
option: "ref",
expected: w
});
throw (0, V.tm)("ref", l, w);
}
function personOf(e, s) {
const i = (0, V.vU)(e, "people", /./, "people.local.yml");
if (i === void 0) return;
let l;
try {
l = readIgnoredFile(i, G);
} catch (e) {
if (!(e instanceof LocalFileError)) throw e;
const s = [ "people.local.yml (.gitignore)" ];
throw (0, V.tm)("people", i, s);
}
const v = (0, k.k)(l);
if (!v.ok) throw new Unusable(v.diagnostics);
return v.people.get(s);
}
function requestOf(e, s, i) {
const l = ".ezdrav/requests/NAME.yml";
const v = (0, V.XG)(s, "request", (0, V.kF)(s), l);
if (v === void 0) throw new V.eb({
kind: "missing",
option: "request",
example: l
});
const w = (0, V.tm)("request", v, [ l ]);
if (!(0, I.d)(v)) throw w;
const k = i.find(e => e.path === v);
const _ = (0, I.i)(v, k?.bytes ?? {
unread: "missing"
});
if (!_.ok) throw new Unusable(_.diagnostics);
if (_.value.kind !== e) throw w;
return _.value;
}
const {randomUUID: K} = process.getBuiltinModule("node:crypto");
async function draftOf(e, s, l) {
const {eml: v} = await Promise.all([ i.e(8996), i.e(3336) ]).then(i.bind(i, 3336));
const w = s ?? "posiljatelj@example.invalid";
const k = K().replaceAll("-", "");
const I = `<${e.kind}.${k}@ezdrav.invalid>`;
const _ = await v(e, {
from: w,
messageId: I,
date: l
});
if (_ !== null) return _;
const O = [ "name@example.si" ];
throw (0, V.tm)("from", w, O);
}
}),
1718: ((e, s, i) => {
i.d(s, {
k: () => readPeople
});
var l = i(57);
var v = i(8318);
var w = i(4214);
var k = i(8279);
const I = {
bytes: 65536,
nodes: 5e3
};
const _ = /^[A-Za-z0-9._-]{1,64}$/;
const O = {
name: /\p{L}/u,
email: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/,
mobile: /^\+?[\d ()/-]{6,24}$/
};
const D = Object.keys(O);
function readPeople(e) {
const {root: s, faults: i} = treeIn(e);
if (s === null || i.length > 0) return refused(e, i);
const l = [];
const v = new Map;
if (s.children.size === 0) l.push(complaint(s.at, "file.wrong-type", "mapping"));
for (const [e, i] of s.children) if (typeof e !== "string" || !_.test(e)) l.push(complaint(i.keyAt, "file.wrong-value", "ref")); else v.set(e, personOf(i, l));
if (l.length > 0) return refused(e, l);
return {
ok: true,
people: v,
secrets: secretsOf([ ...v.values() ])
};
}
function treeIn(e) {
const {text: s, fault: i} = (0, v.g)((new TextEncoder).encode(e), I);
if (i) return {
root: null,
faults: [ i ]
};
const {faults: l, lexemes: _} = (0, w.d)(s, I);
return l.length > 0 ? {
root: null,
faults: l
} : (0, k.g7)(_, I);
}
function personOf(e, s) {
const i = {};
if (e.children.size === 0) s.push(complaint(e.at, "file.wrong-type", "mapping"));
for (const [l, {written: v, at: w, keyAt: k}] of e.children) {
const e = isKey(l) ? O[l] : null;
if (e === null) s.push(complaint(k, "file.unknown-key", ...D)); else if (typeof v !== "string") s.push(complaint(w, "file.wrong-type", "text")); else if (v.trim() === "") s.push(complaint(w, "file.empty-value")); else if (!e.test(v.trim())) s.push(complaint(w, "file.wrong-value", `${l}`)); else i[l] = v.trim();
}
return i;
}
function complaint(e, s, ...i) {
return {
at: e,
code: s,
expected: i
};
}
function isKey(e) {
return D.includes(`${e}`);
}
function secretsOf(e) {
return once(e.flatMap(({name: e = "", email: s = "", mobile: i = ""}) => [ e, ...e.split(/\s/).filter(e => e.length > 3), s, i, i.replaceAll(/[^\d+]/g, "") ]));
}
function refused(e, s) {
const i = (0, l.e)(e);
const v = s.map(({at: e, code: s, expected: l}) => {
const {line: v, column: w} = i(e);
return {
file: "people",
line: v,
column: w,
code: s,
key: "",
found: "",
expected: l
};
});
const w = e.split(/[\r\n,{}]/);
const k = w.flatMap(e => [ e, e.slice(e.indexOf(":") + 1) ]);
const I = k.map(e => e.trim().replace(/^["']|["']$/g, ""));
return {
ok: false,
diagnostics: v,
secrets: once(I.filter(e => e.length > 3))
};
}
function once(e) {
return [ ...new Set(e) ].filter(e => e !== "");
}
}),
9067: ((e, s, i) => {
i.d(s, {
g: () => letterText,
q: () => missingText
});
var l = i(4391);
var v = i(2921);
function letterText({to: e, cc: s = [], subject: i, text: l}, w) {
const k = (0, v.w)(w).letter;
const I = s.length === 0 ? "" : `${k.copies}: ${s.join(", ")}\n`;
return `${k.to}: ${e.join(", ")}\n${I}${k.subject}: ${i}\n\n${l}`;
}
function missingText(e, s) {
return [ (0, v.w)(s).letter.incomplete, ...e.map(e => `  ${(0, l.RK)(e)}`) ].join("\n");
}
}),
8504: ((e, s, i) => {
i.d(s, {
AQ: () => serviceDeskAndCustodian,
LR: () => serviceDesk,
LU: () => serviceDeskAndIctTeam,
Vk: () => answering,
_m: () => l,
_o: () => custodianOfContract,
fS: () => approversMailboxes,
sk: () => ictTeam
});
const l = "servicedesk@src.si";
const v = "ikt@ezdrav.si";
function serviceDesk({contacts: e}) {
return once(l, e.servicedesk);
}
function ictTeam({contacts: e}) {
return once(v, e.ict);
}
function serviceDeskAndCustodian(e, s) {
return once(...serviceDesk(e), s);
}
function approversMailboxes(e) {
return once(...mailboxes("client", e), ...mailboxes("ezdrav-ict", e));
}
function answering(e, s) {
const i = once(...mailboxes(e, s));
if (i.length > 0) return i;
if (e === "ezdrav-ict") return ictTeam(s);
const l = s.client?.contact ?? s.contacts["solution-custodian"];
return l === void 0 ? [] : [ l ];
}
function mailboxes(e, {approvers: s}) {
return s[e].flatMap(e => "email" in e ? [ e.email ] : []);
}
function custodianOfContract({contacts: e}) {
const s = e["contract-custodian"];
return s === void 0 ? [] : [ s ];
}
function serviceDeskAndIctTeam(e) {
return once(...serviceDesk(e), ...ictTeam(e));
}
function once(...e) {
return e.filter((s, i) => e.findIndex(e => e.toLowerCase() === s.toLowerCase()) === i);
}
}),
6967: ((e, s, i) => {
i.r(s);
i.d(s, {
RECORDED: () => we,
record: () => record
});
var l = i(3704);
var v = i(5204);
var w = i(4595);
var k = i(2921);
var I = i(4303);
var _ = i(5987);
var O = i(8504);
var D = i(2400);
var N = i(8377);
var F = i(8595);
var V = i(7649);
const z = /^[^\s,@]+@[^\s,@]+(?:\s*,\s*[^\s,@]+@[^\s,@]+)*$/;
async function recordAnnouncement(e) {
const {asked: s, files: i, language: l} = e;
const v = (0, N.Lw)(s, i);
const {intervention: w, planDigest: I, path: _} = v;
const {announcement: O} = w;
const z = O?.plan === void 0 || O.plan === I;
(0, N.Zo)(s, "announcement", z ? O : void 0);
const q = (0, k.w)(l).record;
const {form: G, ...K} = await (0, D.to)(s, l, {
...noticeQuestions(e),
form: (0, D.iC)(q.ask.form, "OBR-2211", {
optional: "unasked"
})
});
return {
path: _,
at: [ "announcement" ],
entry: {
...noticeEntry(K),
...G !== "" && {
form: {
number: G
}
},
plan: I
},
refusedBy: (e, s) => s.startsWith("announcement.") || s === "lead-time.too-short",
next: [ (0, F.ec)(q.approvals, {
id: w.id
}, V.r) ]
};
}
async function recordNotification(e) {
const {asked: s, files: i, language: l} = e;
const {intervention: v, planDigest: w, path: _} = (0, N.Lw)(s, i);
if (v.urgent === void 0) throw new I.eb({
kind: "not-urgent",
id: v.id
});
const {notification: O} = v.urgent;
const z = O?.plan === void 0 || O.plan === w;
(0, N.Zo)(s, "urgent.notification", z ? O : void 0);
const G = await (0, D.to)(s, l, noticeQuestions(e));
return {
path: _,
at: [ "urgent", "notification" ],
entry: {
...noticeEntry(G),
plan: w
},
refusedBy: (e, s) => q.has(s),
next: [ (0, F.ec)((0, k.w)(l).record.judge, {
tag: v.release.tag
}, V.r) ]
};
}
const q = new Set([ "urgent.not-notified", "urgent.recipient-missing", "urgent.plan-changed", "urgent.notified-in-future", "urgent.expired" ]);
function noticeQuestions({asked: e, files: s, language: i}) {
const {ask: l} = (0, k.w)(i).record;
return {
at: (0, D.uM)(l.sentAt, "2026-11-26T09:12", {
preset: (0, N.z7)(e.now)
}),
to: (0, D.Uw)(l.recipients, z, "a@example.si,b@example.si", {
preset: recipientsOf(s.solution)
}),
reference: (0, D.iC)(l.ticket, "SD-2026-118402")
};
}
function recipientsOf(e) {
const s = e.contacts["solution-custodian"];
const i = s === void 0 ? (0, O.LR)(e) : (0, O.AQ)(e, s);
return i.join(", ");
}
function noticeEntry(e) {
return {
"sent-at": e.at,
recipients: e.to.split(",").map(e => e.trim()),
reference: e.reference
};
}
var G = i(7674);
const K = [ "client", "ezdrav-ict" ];
const Y = new Set([ "approval.same-party", "approval.same-reference" ]);
async function answerOf({asked: e, language: s}, i) {
const l = (0, k.w)(s).record;
const {party: v, ...w} = await (0, D.to)(e, s, {
party: (0, D.hW)(i.party, K, {
choices: l.parties
}),
by: (0, D.iC)(l.ask.by),
at: (0, D.uM)(i.at, "2026-11-27T10:05", {
preset: (0, N.z7)(e.now)
}),
reference: (0, D.iC)(l.ask.approvalReference, "SD-2026-118402#3")
});
return {
party: v === "client" ? "client" : "ezdrav-ict",
...w
};
}
async function recordApproval(e) {
const {asked: s, files: i, language: l} = e;
const v = (0, N.Lw)(s, i);
const {party: w, approvedAt: I} = (0, k.w)(l).record.ask;
return approvalOf(e, v, await answerOf(e, {
party: w,
at: I
}));
}
async function recordRejection(e) {
const {asked: s, files: i, language: l} = e;
const v = (0, N.Lw)(s, i);
const {rejectingParty: w, approvedAt: I} = (0, k.w)(l).record.ask;
return rejectionOf(e, v, await answerOf(e, {
party: w,
at: I
}));
}
function approvalOf({asked: e, language: s}, {intervention: i, planDigest: l, path: v}, {party: w, ...I}) {
const _ = (0, k.w)(s).record;
const O = i.approvals;
const D = w === "client" ? "ezdrav-ict" : "client";
const z = O?.[w];
const q = z?.plan === void 0 || z.plan === l;
(0, N.Zo)(e, `approvals.${w}`, q ? z : void 0);
return {
path: v,
at: [ "approvals", w ],
entry: {
...I,
plan: l
},
refusedBy: ({facts: e}, s) => s.startsWith("approval.") && (e["party"] === w || Y.has(s)),
next: [ O?.[D] === void 0 ? (0, F.ec)(_.otherApproval, {
id: i.id,
party: D
}, V.r) : (0, F.ec)(_.judge, {
tag: i.release.tag
}, V.r) ]
};
}
function rejectionOf({asked: e, language: s}, {intervention: i, planDigest: l, path: v}, {party: w, ...I}) {
const _ = i.rejections?.[w];
const O = _?.plan === void 0 || _.plan === l;
const D = (0, G.p)(I.at);
const F = _ !== void 0 && D.ok && D.instant < _.at;
(0, N.Zo)(e, `rejections.${w}`, O && F ? _ : void 0);
return {
path: v,
at: [ "rejections", w ],
entry: {
...I,
plan: l
},
refusedBy: () => false,
next: [ (0, k.w)(s).record.rejected ]
};
}
var Q = i(1151);
var J = i(7335);
const X = ".ezdrav/done/";
const ee = [ "completed", "rolled-back", "cancelled" ];
async function recordOutcome(e) {
const {asked: s, files: i, language: l} = e;
const v = (0, N.MH)(s, e.finished);
if (v !== null) (0, N.Zo)(s, "outcome", v.intervention.outcome);
const {intervention: w, path: _} = v ?? (0, N.Lw)(s, i);
const O = (0, k.w)(l).record;
const {result: z} = await (0, D.to)(s, l, {
result: (0, D.hW)(O.ask.result, Object.keys(O.results), {
choices: O.results
})
});
const q = z === "cancelled" ? {
optional: "unasked"
} : {};
const K = await (0, D.to)(s, l, {
started: (0, D.uM)(O.ask.started, "2026-12-01T22:04", q),
ended: (0, D.uM)(O.ask.ended, "2026-12-01T23:10", q),
"downtime-minutes": (0, D.Uw)(O.ask.downtime, /^\d{1,6}$/, "41", {
...!w.schedule.downtime && {
preset: "0"
},
...q
}),
deviations: (0, D.iC)(O.ask.deviations, "TEXT", {
least: 0,
optional: "unasked"
})
});
const {started: Y, ended: te, deviations: ne, "downtime-minutes": se} = K;
(0, N.ED)(s, "started", Y);
(0, N.ED)(s, "ended", te);
const [ie, re] = [ (0, G.p)(Y), (0, G.p)(te) ];
if (ie.ok && re.ok && re.instant < ie.instant) throw (0, I.tm)("ended", te, [ `≥ ${Y}` ]);
const oe = v?.path.startsWith(X) === true ? v.path : (0, J.sQ)(w.id);
const ae = (0, Q.SQ)(w, {
startedAt: ie.ok ? ie.instant : void 0,
endedAt: re.ok ? re.instant : void 0,
result: ee.find(e => e === z) ?? null,
downtimeMinutes: Number(se),
deviations: ne,
from: "file",
seen: null
});
return {
path: _,
at: [ "outcome" ],
entry: {
...Y !== "" && {
"started-at": Y
},
...te !== "" && {
"ended-at": te
},
result: z,
...se !== "" && {
"downtime-minutes": Number(se)
},
...ne !== "" && {
deviations: ne
}
},
refusedBy: () => false,
to: oe,
next: [ (0, F.ec)(O.closing, {
path: oe
}, V.r), ...ae.length === 0 ? [] : [ (0, F.ec)(O.review, {
id: w.id
}, V.r) ] ]
};
}
var te = i(2633);
var ne = i(4586);
var se = i(3760);
var ie = i(3707);
var re = i(3201);
var oe = i(1438);
var ae = i(128);
var le = i(1959);
var ce = i(1192);
const ue = [ "client", "ezdrav-ict" ];
const de = /^(?:mail|subject)\./;
function isMailFile(e) {
return /\.(?:eml|msg)$/i.test(e ?? "");
}
async function mailedAnswer({asked: e, files: s, language: i}, l, v, w = e => (0, 
ne.k)(e)) {
const _ = (0, ie.i)(v, re.O2 + 4);
if (_ === null) throw new I.eb({
kind: "unreadable",
value: v,
why: "other"
});
const O = e.options["format"] === "json";
const F = new Map;
const opening = () => {
const e = [ ...new Set([ ...F.keys() ].map(({domain: e}) => e)) ];
if (O || e.length === 0) return "";
return `${(0, k.w)(i).mail.asking(e.join(", "))}\n\n`;
};
const refused = (e, s = "nothing") => {
const w = {
schema: 1,
written: false,
recorded: l,
refused: e
};
const k = O ? JSON.stringify(w, null, 2) : `${opening()}${(0, te.V)(e, i, {
file: v,
kind: l,
became: s
})}`;
return {
kind: "refused",
result: {
text: k,
exitCode: 1,
...!O && {
noAnswer: true
}
}
};
};
const V = (0, ae.M)(_);
if (!V.ok) return refused(V.faults);
const {mail: z} = V;
const q = s.candidates.filter(({intervention: e}) => e.outcome === void 0);
const G = q.find(({intervention: e}) => e.id === z.answer.intervention);
if (G === void 0) return refused([ {
code: "subject.other-intervention",
value: z.answer.intervention
} ]);
const K = await caseOf(G, s, e);
for (const e of (0, oe.b)(z, K.approvers)) F.set(e, await w(e));
const Y = {
kind: "unavailable",
detail: ""
};
const Q = (0, oe.B)(z, e => F.get(e) ?? Y, K);
if (z.answer.kind !== l) {
const e = Q.ok ? [] : Q.faults;
return refused([ (0, le.k)(`answer.${z.answer.kind}`), ...e ]);
}
const recorded = (s, v, w) => {
const k = {
party: s,
by: v,
at: (0, N.z7)(z.date),
reference: z.messageId
};
const I = l === "approval" ? approvalOf : rejectionOf;
const _ = I({
asked: e,
language: i
}, G, k);
const O = [ ...w, ..._.next ];
return {
kind: "recording",
recording: {
..._,
next: O
},
opening: opening()
};
};
if (Q.ok) {
const {party: s, approver: l, domain: w} = Q.answer;
const _ = e.options["party"];
if (_ !== void 0 && _ !== s) {
const e = String(_);
throw (0, I.tm)("party", e, [ s ]);
}
const O = (0, k.w)(i).mail;
const D = [ O.vouchedLocally, O.asEvidence(v) ];
return recorded(s, `${l} (${w})`, D);
}
const J = Q.faults.some(({code: e}) => de.test(e));
if (e.options["party"] === void 0 || J) return refused(Q.faults, J ? "nothing" : "by-word");
const X = (0, k.w)(i).record;
const ee = l === "approval" ? X.ask.party : X.ask.rejectingParty;
const {party: se, by: ce} = await (0, D.to)(e, i, {
party: (0, D.hW)(ee, ue),
by: (0, D.iC)(X.ask.by)
});
const he = se === "client" ? "client" : "ezdrav-ict";
const fe = (0, te.V)(Q.faults, i, {
file: v,
kind: l,
became: "recorded"
});
return recorded(he, ce, [ fe ]);
}
async function caseOf({intervention: e, planDigest: s}, {solution: i}, l) {
const {senders: v, isPublic: w} = await (0, ce.C)((0, I.kF)(l), i);
return {
intervention: {
id: e.id,
planDigest: s
},
approvers: (0, se.ME)(i),
outsiders: (0, se.UE)(i, v),
stoodSince: null,
now: l.now,
isPublicSuffix: w
};
}
var he = i(7209);
var fe = i(6383);
async function recordReview(e) {
const {asked: s, files: i, language: l, finished: v} = e;
const {intervention: w, path: _} = (0, N.Ol)(s, i, v(), isToBeReviewed);
const {due: O, held: F} = w.review ?? {};
(0, N.Zo)(s, "review.held", F);
const V = (0, k.w)(l).record;
const {held: z, causes: q, measures: G, reference: K} = await (0, D.to)(s, l, {
held: (0, D.v9)(V.ask.held, "2026-12-16", {
preset: (0, he.gD)(s.now)
}),
causes: (0, D.iC)(V.ask.causes),
measures: (0, D.iC)(V.ask.measures),
reference: (0, D.iC)(V.ask.minutes, "ZAP-2026-12", {
optional: "asked"
})
});
const Y = w.outcome?.["ended-at"];
if (z > (0, he.gD)(s.now)) throw new I.eb({
kind: "in-future",
option: "held",
value: z
});
if (Y !== void 0 && z < (0, he.gD)(Y)) {
const e = [ `≥ ${(0, he.gD)(Y)}` ];
throw (0, I.tm)("held", z, e);
}
return {
path: _,
at: [ "review" ],
entry: {
...O !== void 0 && {
due: O
},
held: z,
causes: q,
measures: G,
...K !== "" && {
reference: K
}
},
refusedBy: () => false,
next: [ V.reviewed ]
};
}
function isToBeReviewed({intervention: e}) {
const s = (0, fe.s)(e, null);
return s !== null && e.review?.held === void 0 && (0, Q.SQ)(e, s).length > 0;
}
const never = () => false;
async function recordLeft({asked: e, files: s, language: i}) {
const {member: l, index: v} = (0, N.Kb)(e, s);
(0, N.Zo)(e, "left", l.left);
const w = (0, k.w)(i).record;
const {at: I} = await (0, D.to)(e, i, {
at: {
message: w.ask.left,
judge: D.vO,
example: "2026-11-20",
preset: (0, he.gD)(e.now)
}
});
return {
path: _.is,
at: [ "staff", v, "left" ],
entry: I,
refusedBy: never,
next: [ (0, F.ec)(w.revocation, {
ref: l.ref
}, V.r) ]
};
}
async function recordRevocation({asked: e, files: s, language: i}) {
const {member: l, index: v} = (0, N.Kb)(e, s);
if (l.left === void 0) throw new I.eb({
kind: "not-left",
ref: l.ref
});
const w = (0, k.w)(i).record;
const O = [ "staff", v, "revocation" ];
const z = e.options["confirmed"];
if (l.revocation?.notified !== void 0 && z !== void 0) {
(0, N.Zo)(e, "revocation.confirmed", l.revocation.confirmed);
const s = await (0, D.to)(e, i, {
confirmed: (0, D.uM)(w.ask.confirmed, "2026-11-20T16:02")
});
(0, N.ED)(e, "confirmed", s.confirmed);
return {
path: _.is,
at: [ ...O, "confirmed" ],
entry: s.confirmed,
refusedBy: never,
next: []
};
}
(0, N.Zo)(e, "revocation.notified", l.revocation?.notified);
const {notified: q, reference: G} = await (0, D.to)(e, i, {
notified: (0, D.uM)(w.ask.notified, "2026-11-20T15:10", {
preset: (0, N.z7)(e.now)
}),
reference: (0, D.iC)(w.ask.ticket, "SD-2026-901")
});
(0, N.ED)(e, "notified", q);
return {
path: _.is,
at: O,
entry: {
notified: q,
reference: G
},
refusedBy: never,
next: [ (0, F.ec)(w.confirmation, {
ref: l.ref
}, V.r) ]
};
}
async function recordAccount({asked: e, files: s, language: i}) {
const {member: l, index: v} = (0, N.Kb)(e, s);
const w = (0, k.w)(i).record;
const I = [ "staff", v, "account" ];
if (l.account?.requested !== void 0 && e.options["granted"] !== void 0) {
(0, N.Zo)(e, "account.granted", l.account.granted);
const {granted: s} = await (0, D.to)(e, i, {
granted: (0, D.v9)(w.ask.granted, "2026-01-12")
});
return {
path: _.is,
at: [ ...I, "granted" ],
entry: s,
refusedBy: never,
next: []
};
}
(0, N.Zo)(e, "account.requested", l.account?.requested);
const O = await (0, D.to)(e, i, {
requested: (0, D.v9)(w.ask.requested, "2026-01-07", {
preset: (0, he.gD)(e.now)
}),
reference: (0, D.iC)(w.ask.ticket, "SD-2026-88")
});
return {
path: _.is,
at: I,
entry: {
requested: O.requested,
reference: O.reference
},
refusedBy: never,
next: [ (0, F.ec)(w.granted, {
ref: l.ref
}, V.r) ]
};
}
var pe = i(8380);
var me = i(6409);
var ge = i(226);
var ve = i(5676);
const ye = {
announcement: recordAnnouncement,
approval: recordApproval,
rejection: recordRejection,
notification: recordNotification,
outcome: recordOutcome,
review: recordReview,
left: recordLeft,
revocation: recordRevocation,
account: recordAccount
};
const we = Object.keys(ye);
async function record(e, s) {
const i = (0, I.Vm)(e, "WHAT", we);
const {repo: O, tree: D, files: N, language: F} = (0, ge.l)(e);
if (N.diagnostics.length > 0) return (0, pe.F)(e, F, N.diagnostics);
const V = finishedOnDisk(O, N);
const z = {
asked: e,
files: N,
language: F,
finished: V.candidates
};
const [, q] = e.positionals;
const G = (i === "approval" || i === "rejection") && isMailFile(q) ? await mailedAnswer(z, i, q, s) : null;
if (G?.kind === "refused") return G.result;
const K = G?.recording ?? await ye[i](z);
const Y = G?.opening ?? "";
const {path: Q, at: J, entry: X, to: ee, next: te} = K;
const ne = D.find(e => e.path === Q)?.bytes ?? V.bytesOf(Q);
if (ne === null) throw new I.eb({
kind: "no-intervention"
});
const se = (0, l.P)((new TextDecoder).decode(ne), J, X);
const ie = (new TextEncoder).encode(se);
const re = Q === _.is ? (0, w.h)(Q, ie) : (0, v.I)(Q, ie);
if (!re.ok) return (0, pe.F)(e, F, re.diagnostics);
const oe = "planDigest" in re && re.value.outcome === void 0;
const ae = oe ? (0, ge.H)(e, D, Q, unbound(ne, K)) : null;
const le = ae === null ? [] : refusalsIn(ae, K);
const ce = (0, k.w)(F).record;
if (ae !== null && le.length > 0) return (0, pe.V)(e, F, ae, le, {
facts: {
recorded: i,
file: Q
},
first: `${Y}${ce.refused}`
});
const ue = {
recorded: i,
..."planDigest" in re && {
"plan-digest": re.planDigest
}
};
const de = {
path: Q,
before: ne,
after: se,
...ee !== void 0 && {
to: ee
}
};
const he = [ ce.commit(Q === ee || ee === void 0 ? [ Q ] : [ Q, ee ], i), ...te ];
const fe = await (0, me.u)(e, {
repo: O,
language: F,
change: de,
next: he,
facts: ue
});
return {
...fe,
text: `${Y}${fe.text}`
};
}
function unbound(e, {at: s, entry: i}) {
const v = typeof i === "object" ? Object.fromEntries(Object.entries(i).filter(([e]) => e !== "plan")) : i;
return (0, l.P)((new TextDecoder).decode(e), s, v);
}
function refusalsIn(e, {refusedBy: s}) {
const i = e.rules.flatMap(e => {
const {code: i, outcome: l} = e;
return i !== null && l === "fail" && s(e, i) ? [ i ] : [];
});
return [ ...new Set(i) ];
}
const $e = ".ezdrav/done";
function finishedOnDisk(e, {candidates: s, known: i}) {
const l = (0, ve.g)(e);
const bytesOf = e => e.startsWith(`${$e}/`) ? l.read(e, (0, _.LF)(e)) : null;
const candidates = () => [ ...s.filter(({intervention: e}) => e.outcome !== void 0), ...l.list($e).flatMap(e => {
const s = `${$e}/${e}`;
const l = e.endsWith(".yml") ? bytesOf(s) : null;
if (l === null) return [];
const w = (0, v.I)(s, l, i);
if (!w.ok || w.value.outcome === void 0) return [];
return [ {
path: s,
intervention: w.value,
planDigest: w.planDigest
} ];
}) ];
return {
candidates,
bytesOf
};
}
}),
7035: ((e, s, i) => {
i.d(s, {
Y: () => deviationsOf
});
var l = i(9466);
var v = i(9467);
function deviationsOf({schedule: e, urgent: s}, {startedAt: i, endedAt: l, downtimeMinutes: w = 0, seen: k}) {
const I = (0, v.iV)((0, v.kB)(e.start), v.hu, e.downtime);
const _ = extreme(Math.min, i, k?.startedAt);
const O = extreme(Math.max, l, k?.endedAt);
return [ ...between("early", _, e.start), ...between("past-slot", e.end, O), ...s === void 0 ? between("past-window", I.end, O) : [], ...!e.downtime && w > 0 ? [ {
kind: "undeclared-downtime",
minutes: w
} ] : [] ];
}
function extreme(e, ...s) {
const i = s.filter(e => e !== void 0);
return i.length === 0 ? null : (0, l.B9)(e(...i));
}
function between(e, s, i) {
if (s === null || i === null || i <= s) return [];
return [ {
kind: e,
minutes: (0, l.OJ)(s, i)
} ];
}
}),
6383: ((e, s, i) => {
i.d(s, {
W: () => contradictionsOf,
s: () => outcomeOf
});
var l = i(9466);
function outcomeOf(e, s) {
const i = e.outcome;
if (i !== void 0) {
const e = i.result === "cancelled";
return {
startedAt: i["started-at"] ?? (e ? void 0 : s?.startedAt),
endedAt: i["ended-at"] ?? (e ? void 0 : s?.endedAt),
result: i.result,
downtimeMinutes: i["downtime-minutes"],
deviations: i.deviations,
from: "file",
seen: s
};
}
if (s === null) return null;
return {
startedAt: s.startedAt,
endedAt: s.endedAt,
result: s.ending === "failed" ? null : s.ending,
downtimeMinutes: void 0,
deviations: void 0,
from: "run",
seen: s
};
}
function contradictionsOf(e) {
const {startedAt: s, endedAt: i, result: l, from: v, seen: w} = e;
if (v === "run" || w === null) return [];
const {ending: k} = w;
const I = k === "failed" ? l === "cancelled" : l !== k;
return [ ...differ(s, w.startedAt) ? [ "started-at" ] : [], ...differ(i, w.endedAt) ? [ "ended-at" ] : [], ...I ? [ "result" ] : [] ];
}
function differ(e, s) {
return e !== void 0 && s !== void 0 && Math.abs(e - s) >= l.pY;
}
}),
9501: ((e, s, i) => {
i.d(s, {
MC: () => causesIn,
M_: () => dueIn,
PK: () => causesMarker,
Qe: () => saidMarker,
RF: () => dueMarker,
TN: () => isRecorded,
n0: () => reviewedIn,
t2: () => recorded,
vU: () => reviewMarker
});
var l = i(7674);
var v = i(1151);
const w = /^<!-- ezdrav:review:([A-Za-z0-9._-]{1,64}):sha256:([0-9a-f]{64}) -->\r?$/m;
const k = /^<!-- ezdrav:review-due:(\d{4}-\d{2}-\d{2}) -->\r?$/m;
const I = /^<!-- ezdrav:review-causes:([a-z,-]+) -->\r?$/gm;
const _ = "\x3c!-- ezdrav:review-recorded --\x3e";
function reviewMarker({interventionId: e, planDigest: s}) {
return `\x3c!-- ezdrav:review:${e}:${s} --\x3e`;
}
function dueMarker(e) {
return `\x3c!-- ezdrav:review-due:${e} --\x3e`;
}
function causesMarker(e) {
return `\x3c!-- ezdrav:review-causes:${e.join(",")} --\x3e`;
}
function saidMarker(e) {
return `\x3c!-- ezdrav:review-said:${e} --\x3e`;
}
function recorded(e) {
return `${e.trimEnd()}\n\n${_}\n`;
}
function isRecorded(e) {
return e.split(/\r?\n/).includes(_);
}
function reviewedIn(e) {
const [, s, i] = w.exec(e) ?? [];
if (s === void 0 || i === void 0) return null;
return {
interventionId: s,
planDigest: `sha256:${i}`
};
}
function dueIn(e) {
return (0, l._)(k.exec(e)?.[1] ?? "");
}
function causesIn(e) {
const s = e.flatMap(e => [ ...e.matchAll(I) ].flatMap(([, e = ""]) => e.split(",")));
return v.aN.filter(e => s.includes(e));
}
}),
1151: ((e, s, i) => {
i.d(s, {
SQ: () => reviewCausesOf,
TQ: () => reviewReminder,
aN: () => k,
dW: () => reviewDue
});
var l = i(5854);
var v = i(7209);
var w = i(7035);
const k = [ "urgent", "rolled-back", "failed", "overrun", "undeclared-downtime" ];
const I = 10;
function reviewCausesOf(e, s) {
const {result: i, seen: l} = s;
const v = i === "cancelled" && (l === null || l.ending === "cancelled");
if (v) return [];
const I = (0, w.Y)(e, s).map(({kind: e}) => e);
const _ = {
urgent: e.urgent !== void 0,
"rolled-back": i === "rolled-back" || l?.ending === "rolled-back",
failed: i === null || l?.ending === "failed",
overrun: I.includes("past-slot") || I.includes("past-window"),
"undeclared-downtime": I.includes("undeclared-downtime")
};
return k.filter(e => _[e]);
}
function reviewDue({review: e}, s, i) {
return e?.due ?? (0, l.UM)((0, v.gD)(s), I, i);
}
const _ = "09:00";
function reviewReminder(e, s, i) {
if (e === null) return "undated";
const from = s => (0, v.l$)((0, l.UM)(e, s, i) ?? (0, v.fi)(e, s), _);
if (s >= from(1)) return "overdue";
return s >= from(-1) && (0, v.gD)(s) <= e ? "soon" : null;
}
}),
7335: ((e, s, i) => {
i.d(s, {
fd: () => furtherCauses,
kl: () => reviewIssue,
sQ: () => donePath,
yg: () => reviewReminderComment
});
var l = i(9501);
var v = i(4391);
var w = i(7649);
var k = i(2585);
var I = i(2921);
var _ = i(1114);
function donePath(e) {
return `.ezdrav/done/${e}.yml`;
}
function reviewIssue(e) {
const {intervention: s, reviewed: i, causes: w, due: O, assignees: D, language: N} = e;
const F = (0, I.w)(N).review;
const {id: V, solution: z, review: q} = s;
const G = (0, _.Bv)([ [ (0, l.vU)(i), ...O === null ? [] : [ (0, l.RF)(O) ], (0, 
l.PK)(w) ].join("\n"), mentions(D), (0, v.AO)(F.why((0, v.TL)(z))), (0, _.Ci)(w.map(e => F.causes[e]), "ul"), (0, 
v.AO)(dueSentence(O, q?.due !== void 0, N)), (0, v.AO)(F.questions), (0, _.Ci)([ ...w.map(e => F.byCause[e]), ...F.everyTime ]), (0, 
v.AO)(F.command), (0, _.Mn)(commandLine(V, N)), (0, v.AO)(F.block((0, v.TL)(donePath(V)))), (0, 
_.Mn)(reviewBlock(N)), (0, v.AO)(F.afterwards), (0, k.w)("review", N) ]);
return {
title: (0, v.vI)(F.title(V), 200),
body: `${G}\n`
};
}
function dueSentence(e, s, i) {
const l = (0, I.w)(i).review;
if (e === null) return l.undated;
const v = (0, I.w)(i).moments.date(e);
return s ? l.dueAsWritten(v) : l.due(v);
}
function furtherCauses(e, s) {
const i = (0, I.w)(s).review;
const w = e.map(e => i.causes[e]);
const O = e.map(e => i.byCause[e]);
const D = [ (0, v.AO)(i.more), (0, _.Ci)(w, "ul"), (0, _.Ci)(O, "ul") ];
return `${(0, _.Bv)([ (0, l.PK)(e), ...D, (0, k.w)("review", s) ])}\n`;
}
function reviewReminderComment(e) {
const {kind: s, interventionId: i, due: l, reopened: w, assignees: O, language: D} = e;
const N = (0, I.w)(D).review;
const F = l === null ? "" : (0, I.w)(D).moments.date(l);
const V = (0, _.Bv)([ mentions(O), (0, v.AO)(N.reminders[s](F)), w ? (0, v.AO)(N.closedEarly) : "", (0, 
_.Mn)(commandLine(i, D)), (0, k.w)("review", D) ]);
return `${V}\n`;
}
function commandLine(e, s) {
const {place: i} = (0, I.w)(s).review;
return `ezdrav record review ${(0, w.r)(e)} --held ${i.day} --causes "${i.causes}" --measures "${i.measures}" --reference "${i.reference}"`;
}
function reviewBlock(e) {
const {place: s} = (0, I.w)(e).review;
return [ "review:", `  held: ${s.day}`, `  causes: ${s.causes}`, `  measures: ${s.measures}`, `  reference: ${s.reference}` ].join("\n");
}
function mentions(e) {
return e.map(e => `@${e}`).join(" ");
}
}),
1114: ((e, s, i) => {
i.d(s, {
Bv: () => blocks,
Ci: () => steps,
JB: () => htmlStrong,
Mn: () => lines,
TM: () => folded,
tp: () => table
});
var l = i(1294);
var v = i(4057);
function htmlStrong(e) {
return html([ (0, l.em)((0, l.ko)(e)) ]);
}
function table(e) {
return html([ {
kind: "table",
rows: e.map(([e, ...s]) => ({
cells: [ e, s ]
}))
} ]);
}
function steps(e, s = "ol") {
return html((0, l.p_)(e, s === "ol" ? "numbers" : "bullets"));
}
function lines(e) {
return html([ (0, l.fI)(e) ]);
}
function folded(e, s) {
return html([ (0, l.P_)(e, s) ]);
}
function blocks(e) {
return e.filter(e => e !== "").join("\n\n");
}
function html(e) {
return (0, v.Y1)(e).trimEnd();
}
}),
3707: ((e, s, i) => {
i.d(s, {
i: () => readBeginning
});
var l = i(3024);
function readBeginning(e, s) {
try {
const i = (0, l.openSync)(e, "r");
try {
const e = Buffer.alloc(s);
return e.toString("latin1", 0, (0, l.readSync)(i, e, 0, s, 0));
} finally {
(0, l.closeSync)(i);
}
} catch {
return null;
}
}
})
};
