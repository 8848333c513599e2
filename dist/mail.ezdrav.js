import { modules as e } from "./shared.ezdrav.js";

export const id = 2877;

export const ids = [ 2877, 3336, 5074, 6411, 6611, 8996 ];

export const modules = {
...e,
5345: ((e, t, n) => {
n.d(t, {
c6: () => lastDayToAnswer,
j0: () => reminderDue
});
var s = n(5854);
var o = n(7209);
const r = 15;
function lastDayToAnswer(e, t) {
for (let n = 1; n <= r; n += 1) {
const r = (0, o.fi)((0, o.gD)(e), -n);
const {working: i} = (0, s.kb)(r, t);
if (i === true) return r;
if (i === null) return null;
}
return null;
}
const i = [ "09:00", "14:00" ];
function reminderDue(e, t, n) {
if ((0, o.gD)(t) !== lastDayToAnswer(e, n)) return null;
return i.findLast(e => (0, o.HJ)(t) >= e) ?? null;
}
}),
7992: ((e, t, n) => {
n.d(t, {
D: () => isLetter,
X: () => s
});
const s = [ "announcement", "changed-announcement", "reminder", "withdrawal", "urgent-notification", "closing-report", "account-request", "revocation", "architecture", "request", "question" ];
function isLetter(e) {
return !("missing" in e);
}
}),
6056: ((e, t, n) => {
n.d(t, {
q: () => writeLetter
});
const s = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const o = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/gu;
const r = "�";
function plain(e) {
return e.replace(s, "\n").replaceAll("\t", " ").replace(o, r).replace(/ +$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
}
function oneLine(e) {
return e === void 0 ? void 0 : plain(e).replace(/\s+/g, " ");
}
function isBlank(e) {
return plain(e).replaceAll(r, "").trim() === "";
}
function cutToLength(e, t) {
const n = Array.from(e);
return n.length <= t ? e : `${n.slice(0, t - 1).join("")}…`;
}
function headingBlock(e) {
return {
kind: "heading",
text: e
};
}
function paragraphBlock(e) {
return {
kind: "paragraph",
text: e
};
}
function listBlock(e) {
return {
kind: "list",
items: e
};
}
function linksBlock(...e) {
return {
kind: "links",
links: e
};
}
function lineBlock(e) {
return {
kind: "line",
text: e
};
}
function rowsBlock(...e) {
return {
kind: "rows",
rows: e.flatMap(([e, t]) => t === void 0 || plain(t) === "" ? [] : [ {
label: e,
value: plain(t)
} ])
};
}
var i = n(7209);
var a = n(9466);
const c = {
1: "ponedeljek",
2: "torek",
3: "sreda",
4: "četrtek",
5: "petek",
6: "sobota",
7: "nedelja"
};
const l = {
...c,
3: "sredo",
6: "soboto",
7: "nedeljo"
};
function dateText(e) {
const [t, n, s] = e.split("-").map(Number);
return `${s}. ${n}. ${t}`;
}
function dayText(e) {
return `${c[(0, i.jr)(e)]}, ${dateText(e)}`;
}
function onDayText(e) {
return `v ${l[(0, i.jr)(e)]}, ${dateText(e)}`;
}
function timeText(e) {
const [t = "", n = ""] = (0, i.HJ)(e).split(":");
return `ob ${Number(t)}.${n}`;
}
function momentText(e) {
const t = (0, i.HA)(e);
const n = (0, i.HA)((0, a.tY)(e, -a.dp)) !== t || (0, i.HA)((0, a.tY)(e, a.dp)) !== t;
const s = `${dayText((0, i.gD)(e))}, ${timeText(e)}`;
return n ? `${s} (UTC${t})` : s;
}
function lengthText(e, t) {
return minutesText((0, a.OJ)(e, t));
}
function minutesText(e) {
const t = Math.floor(e / 60);
const n = e % 60;
if (e === 0) return "manj kot minuto";
if (t === 0) return `${n} min`;
return n === 0 ? `${t} h` : `${t} h ${n} min`;
}
var u = n(5345);
const d = {
production: "produkcijskem",
test: "testnem"
};
function beginning({intervention: e}) {
const {start: t} = e.schedule;
return `${onDayText((0, i.gD)(t))}, ${timeText(t)}`;
}
function subjectTail({intervention: e}) {
const {start: t, downtime: n} = e.schedule;
const s = `${dateText((0, i.gD)(t))} ${timeText(t)}`.replaceAll(" ", " ");
return `${oneLine(e.solution)}, ${s}${n ? ", predviden izpad" : ""}`;
}
function whoAndWhat(e, t) {
const {intervention: n, solution: s} = e;
const o = `na rešitvi ${oneLine(n.solution)} v ${d[n.environment]} okolju`;
const r = whoWrites(s);
const i = n.schedule.downtime ? " Predviden je izpad rešitve." : "";
return paragraphBlock(t === "najavljamo" ? `najavljamo poseg ${o}${r}. Začel se bo ${beginning(e)}.${i}` : `obveščamo vas, da bomo ${beginning(e)}, začeli urgentni poseg ${o}${r}.${i}`);
}
function answerUntil(e) {
const {schedule: t} = e.intervention;
const n = e.solution.calendar["extra-non-working-days"];
const s = (0, u.c6)(t.start, n);
const o = s === null ? "pred začetkom posega" : onDayText(s);
return paragraphBlock(`Odobritev ali zavrnitev prosimo sporočite najpozneje ${o}; brez obeh odobritev posega ne bo.`);
}
function onSolutions({name: e}, t, [n, s]) {
const [o = oneLine(e), ...r] = t.map(e => oneLine(e)).toReversed();
if (r.length === 0) return `${n} ${o}`;
return `${s} ${r.toReversed().join(", ")} in ${o}`;
}
function whoWrites({contractor: e}) {
const t = oneLine(e?.organisation);
return t === void 0 ? "" : ` (izvajalec: ${t})`;
}
function whomToAsk({contractor: e}) {
const t = oneLine(e?.contact);
const n = oneLine(e?.["on-duty"]);
return paragraphBlock(`Vprašanja: ${t ?? "odgovorite na to sporočilo"}` + (n === void 0 ? "" : `; v nujnih primerih: ${n}`) + ".");
}
function whomToCall({intervention: e, solution: t}) {
const {contractor: n} = t;
const s = oneLine(n?.contact);
const o = oneLine(e.contact ?? n?.["on-duty"]);
return paragraphBlock(`Vprašanja: ${s ?? "odgovorite na to sporočilo"}` + (o === void 0 ? "" : `; med posegom je dosegljiv: ${o}`) + ".");
}
var h = n(8504);
function required() {
const e = [];
return {
missing: e,
that(t, n) {
if (!n) e.push(t);
},
text(t, n) {
if (n !== void 0 && !isBlank(n)) return plain(n);
e.push(t);
return "";
}
};
}
function escapeHtml(e) {
return e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
function asHtml(e, t) {
const n = escapeHtml(e);
return [ "<!doctype html>", '<html lang="sl">', `<head><meta charset="utf-8"><title>${n}</title></head>`, '<body style="font-family: sans-serif; max-width: 48em; overflow-wrap: anywhere">', `<h1 style="font-size: 1.4em">${n}</h1>`, ...t.map(blockHtml).filter(e => e !== ""), "</body>", "</html>", "" ].join("\n");
}
function blockHtml(e) {
switch (e.kind) {
case "heading":
return `<h2 style="font-size: 1.1em">${escapeHtml(e.text)}</h2>`;

case "paragraph":
return `<p>${lines(e.text)}</p>`;

case "rows":
return e.rows.length === 0 ? "" : `<table cellpadding="4">\n${e.rows.map(rowHtml).join("\n")}\n</table>`;

case "list":
return `<ul>\n${e.items.map(e => `<li>${escapeHtml(e)}</li>`).join("\n")}\n</ul>`;

case "links":
return e.links.map(({label: e, address: t}) => {
const n = escapeHtml(t);
return `<p><a href="${n}" style="overflow-wrap: anywhere">${escapeHtml(e)}</a></p>`;
}).join("\n");

case "line":
return `<pre style="white-space: pre-wrap; overflow-wrap: anywhere">${escapeHtml(e.text)}</pre>`;
}
}
function rowHtml({label: e, value: t}) {
return `<tr><th align="left" valign="top" style="overflow-wrap: break-word">${escapeHtml(e)}</th><td>${lines(t)}</td></tr>`;
}
function lines(e) {
return escapeHtml(e).replaceAll("\n", "<br>\n");
}
const f = "    ";
function asText(e, t) {
const n = [ e.toUpperCase(), ...t.map(blockText) ];
return `${n.filter(e => e !== "").join("\n\n")}\n`;
}
function blockText(e) {
switch (e.kind) {
case "heading":
return e.text.toUpperCase();

case "paragraph":
return e.text;

case "rows":
return e.rows.map(rowText).join("\n");

case "list":
return e.items.map(e => `- ${e}`).join("\n");

case "links":
return e.links.map(({label: e, address: t}) => `${e}: ${t}`).join("\n");

case "line":
return `${f}${e.text}`;
}
}
function rowText({label: e, value: t}) {
if (!t.includes("\n")) return `${e}: ${t}`;
return `${e}:\n${t.replace(/^(?=.)/gm, f)}`;
}
const p = 180;
function finishedLetter(e) {
const {kind: t, to: n, title: s, subject: o, blocks: r, solution: i, contractor: a, custodian: c, cc: l = []} = e;
const u = l.filter(e => !n.includes(e));
const d = oneLine(a?.organisation);
const h = e.several === true ? "izvajalec navedenih rešitev" : `izvajalec rešitve ${oneLine(i)}`;
const f = [ paragraphBlock("Spoštovani,"), ...r, paragraphBlock([ "Lep pozdrav", oneLine(c), d === void 0 ? h : `${d}, ${h}` ].filter(e => e !== void 0 && e !== "").join("\n")) ];
return {
kind: t,
to: n,
...u.length > 0 && {
cc: u
},
...a?.contact !== void 0 && {
replyTo: a.contact
},
subject: cutToLength(oneLine(o), p),
text: asText(s, f),
html: asHtml(s, f)
};
}
function contractCustodian({contacts: e}) {
const t = oneLine(e["contract-custodian"]);
return t === void 0 ? "za skrbnika pogodbe:" : `za skrbnika pogodbe (${t}):`;
}
function ticketNumber(e) {
const t = oneLine(e);
return t === void 0 || t.startsWith("<") ? "" : ` (${t})`;
}
function notTheForm(e) {
const t = e === void 0 ? "" : ` Številka oddanega uradnega obrazca: ${oneLine(e)}.`;
return paragraphBlock(`To sporočilo ni uradni obrazec eZdravja.${t}`);
}
function accountRequest({member: e, person: t, solution: n, solutions: s = []}) {
const o = oneLine(e.ref);
const r = required();
const i = r.text(`people.${o}.name`, t?.name);
const a = r.text(`people.${o}.email`, t?.email);
const c = r.text(`people.${o}.mobile`, t?.mobile);
const l = r.text(`staff.${o}.role`, e.role);
const u = r.text(`staff.${o}.company`, e.company);
const d = e["eligibility-checked"];
const f = e["statement-signed"];
r.that(`staff.${o}.eligibility-checked`, d !== void 0);
r.that(`staff.${o}.statement-signed`, f !== void 0);
if (d === void 0 || f === void 0 || r.missing.length > 0) return {
missing: r.missing
};
const p = oneLine(n.name);
const m = n.contacts["contract-custodian"];
return finishedLetter({
kind: "account-request",
contractor: n.contractor,
to: (0, h.LR)(n),
cc: (0, h._o)(n),
title: "Zahtevek za dodelitev uporabniškega računa",
subject: `Zahtevek za dodelitev uporabniškega računa: ${o}, ${p}`,
solution: p,
several: s.length > 0,
custodian: contractCustodian(n),
blocks: [ paragraphBlock(`prosimo za dodelitev uporabniškega računa in dostopov, ki jih spodaj navedena oseba potrebuje za delo na ${onSolutions(n, s, [ "rešitvi", "rešitvah" ])}${whoWrites(n)}.`), paragraphBlock(`Dodelitev prosimo potrdite čim prej, z navedbo šifre ${o}; brez računa oseba ne more začeti delati.`), whomToAsk(n), headingBlock("Oseba"), rowsBlock([ "Šifra osebe", o ], [ "Ime in priimek", oneLine(i) ], [ "Vloga", oneLine(l) ], [ "Podjetje", oneLine(u) ], [ "E-naslov", oneLine(a) ], [ "Mobilna številka", oneLine(c) ]), headingBlock("Izpolnjeni pogoji"), rowsBlock([ "Upravičenost in pogoje preveril nosilec pogodbe (»Zahteve IKT do SW hiš pri razpisih«)", dayText(d) ], [ "Izjava o varovanju osebnih podatkov podpisana", dayText(f) ], [ "Pogodba", oneLine(n.contract?.reference) ], [ "Skrbnik pogodbe", oneLine(m) ]), paragraphBlock("Osebne podatke iz tega sporočila uporabite samo za dodelitev računa in dostopov."), notTheForm() ]
});
}
const m = {
production: "produkcijsko",
test: "testno"
};
const g = {
low: "nizka",
medium: "srednja",
high: "visoka"
};
const v = {
passed: "uspešno",
failed: "neuspešno"
};
const _ = "ni navedeno";
const k = /^test$/i;
function yesNo(e) {
return e ? "da" : "ne";
}
function minutes(e) {
return e === void 0 ? void 0 : `${e} min`;
}
function identifyingRows({intervention: e}) {
const {id: t, title: n, solution: s, environment: o, release: r} = e;
return rowsBlock([ "Oznaka posega", oneLine(t) ], [ "Naziv posega", oneLine(n) ], [ "Rešitev", oneLine(s) ], [ "Okolje", m[o] ], [ "Izdaja", oneLine(r.tag) ], [ "Izvorna koda (commit)", oneLine(r.commit) ]);
}
function schedule({intervention: e}) {
const {start: t, end: n, downtime: s, ...o} = e.schedule;
return rowsBlock([ "Začetek", momentText(t) ], [ "Konec", momentText(n) ], [ "Trajanje", lengthText(t, n) ], [ "Predviden izpad", downtimeText(s, o["downtime-minutes"]) ], [ "Predvideno trajanje del", minutes(o["work-minutes"]) ], [ "Predvideno trajanje povrnitve", minutes(o["rollback-minutes"]) ]);
}
function downtimeText(e, t) {
const n = minutes(t);
return e && n !== void 0 ? `da, do ${n}` : yesNo(e);
}
function wholePlan(e) {
const {intervention: t} = e;
const {components: n, affects: s, risk: o, network: r, tests: i} = t;
return [ headingBlock("Poseg"), identifyingRows(e), rowsBlock([ "Opis", t.description ], [ "Razlog", t.reason ]), headingBlock("Spremenjene komponente"), listBlock(n.length === 0 ? [ "niso navedene" ] : n.map(componentText)), headingBlock("Vpliv na druge storitve"), listBlock(s.length === 0 ? [ "ni vpliva na druge storitve" ] : s.map(e => oneLine(e))), headingBlock("Termin (po slovenskem času)"), schedule(e), headingBlock("Vpliv in tveganje"), rowsBlock([ "Vpliv na uporabnike", t.impact ], [ "Stopnja tveganja", o === void 0 ? _ : g[o.level] ], [ "Ukrepi za zmanjšanje tveganja", o?.measures ], [ "Sprememba v omrežju", r === void 0 ? _ : yesNo(r.change) ], [ "Dogovor z ekipo IKT o omrežju", oneLine(r?.reference) ]), headingBlock("Načrt povrnitve"), rowsBlock([ "Povrnitev v prejšnje stanje", t.rollback ]), headingBlock("Preizkusi in preverjanje"), listBlock(i === void 0 || i.length === 0 ? [ _ ] : i.map(testText)), rowsBlock([ "Preverjanje po posegu", t.verification ]), headingBlock("Kontakti"), contacts(e) ];
}
function componentText({name: e, from: t, to: n}) {
const s = t === void 0 ? n === void 0 ? "" : `→ ${n}` : `${t} → ${n ?? "?"}`;
return oneLine(s === "" ? e : `${e}: ${s}`);
}
function testText({environment: e, result: t, reference: n}) {
const s = v[t] ?? t;
const o = n === void 0 ? "" : ` (${n})`;
const r = k.test(e) ? "testno okolje" : `okolje ${e}`;
return oneLine(`${r}: ${s}${o}`);
}
function contacts({intervention: e, solution: t}) {
const {client: n, contract: s, contractor: o, contacts: r} = t;
return rowsBlock([ "Izvajalec", oneLine(o?.organisation) ], [ "E-naslov izvajalca", oneLine(o?.contact) ], [ "Dosegljivost med posegom", oneLine(e.contact ?? o?.["on-duty"]) ], [ "Naročnik", oneLine(n?.organisation) ], [ "Kontakt naročnika", oneLine(n?.contact) ], [ "Pogodba", oneLine(s?.reference) ], [ "Skrbnik rešitve", oneLine(r["solution-custodian"]) ], [ "Skrbnik pogodbe", oneLine(r["contract-custodian"]) ]);
}
const w = [ paragraphBlock("Poseg se sme izvesti šele, ko ga odobrita naročnik in ekipa IKT eZdravja. Molk ne pomeni odobritve.") ];
function approvalRequest(e, t) {
const {intervention: n, planDigest: s, approvalPage: o, solution: r} = e;
const {client: i, "ezdrav-ict": a} = r.approvers;
const c = [ ...i, ...a ].some(e => "id" in e);
return [ headingBlock("Odobritev"), ...t, ...plan_answering(e), paragraphBlock("Odobritev velja samo za načrt s spodnjim odtisom. Če se načrt spremeni, ga bomo znova sporočili in prosili za novo odobritev."), rowsBlock([ "Odtis načrta", s ]), ...c ? [ paragraphBlock("Odobritelj z dostopom do repozitorija na GitHubu lahko namesto tega odobri zahtevek za združitev (pull request) s tem načrtom ali v zadevi (issue) objavi komentar, ki vsebuje samo to vrstico:"), lineBlock(oneLine(`/approve ${n.id} ${s}`)), rowsBlock([ "Zadeva na GitHubu", oneLine(o) ]) ] : [] ];
}
function plan_answering({intervention: e, planDigest: t, solution: n}) {
const s = oneLine(n.contractor?.contact);
const o = oneLine(`ODOBRENO ${e.id} ${t}`);
const r = oneLine(`ZAVRNJENO ${e.id} ${t}`);
if (s === void 0) {
const e = (0, h.fS)(n).length === 0 ? "Odgovorite na to sporočilo; v odgovor prekopirajte eno od teh vrstic:" : "Pošiljatelju tega sporočila pošljite novo sporočilo (ne odgovora na to) z eno od teh vrstic v zadevi:";
return [ paragraphBlock(e), lineBlock(o), lineBlock(r) ];
}
const address = e => `mailto:${encoded(s).replace("%40", "@")}?subject=${encoded(e)}`;
return [ paragraphBlock("Odgovorite s klikom na povezavo in pošljite sporočilo, ki se odpre, brez sprememb:"), linksBlock({
label: "Poseg odobrim",
address: address(o)
}, {
label: "Poseg zavrnem",
address: address(r)
}), paragraphBlock(`Če povezava ne deluje, na ${s} pošljite novo sporočilo (ne odgovora na to) z eno od teh vrstic v zadevi:`), lineBlock(o), lineBlock(r) ];
}
function encoded(e) {
return encodeURIComponent(e).replace(/[!'()*]/g, e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
}
function announcementLetter(e) {
const {intervention: t, solution: n} = e;
const s = required();
const o = s.text("contacts.solution-custodian", n.contacts["solution-custodian"]);
if (s.missing.length > 0) return {
missing: s.missing
};
return finishedLetter({
kind: "announcement",
contractor: n.contractor,
to: (0, h.AQ)(n, o),
cc: (0, h.fS)(n),
title: "Najava posega",
subject: `Najava posega ${t.id}: ${subjectTail(e)}`,
solution: t.solution,
blocks: [ whoAndWhat(e, "najavljamo"), paragraphBlock("Prosimo, da najavo evidentirate, nam sporočite številko zahtevka in jo posredujete ekipi IKT eZdravja v odobritev; skrbnika rešitve prosimo, da jo posreduje naročniku."), answerUntil(e), whomToCall(e), ...wholePlan(e), ...approvalRequest(e, w), notTheForm(t.announcement?.form?.number) ]
});
}
const b = "določi se na sestanku";
function architecture({solution: e}) {
const {architecture: t = {}, znet: n, client: s, contract: o, contacts: r} = e;
const i = required();
const a = i.text("architecture.plans.reference", t.plans?.reference);
const c = t.connections?.map(e => oneLine(e)).join(", ");
i.that("architecture.connections", c !== void 0);
const l = i.text("architecture.runtime", t.runtime);
const u = i.text("architecture.confidentiality", t.confidentiality);
const d = i.text("architecture.integrity", t.integrity);
const f = i.text("architecture.availability", t.availability);
if (i.missing.length > 0) return {
missing: i.missing
};
const p = oneLine(e.name);
const m = e["access-rules"];
return finishedLetter({
kind: "architecture",
contractor: e.contractor,
to: (0, h.sk)(e),
title: "Osnovni arhitekturni načrti pred prvim sestankom",
subject: `Osnovni arhitekturni načrti pred prvim sestankom: ${p}`,
solution: p,
blocks: [ paragraphBlock(`pred prvim sestankom z ekipo IKT eZdravja pošiljamo osnovne arhitekturne načrte rešitve ${p}${whoWrites(e)}.`), paragraphBlock("Prosimo, da nam čim prej predlagate termin sestanka, na katerem bi določili spodnje parametre."), whomToAsk(e), headingBlock("Načrti"), rowsBlock([ "Osnovni arhitekturni načrti so na voljo pod sklicem", oneLine(a) ]), headingBlock("Predlog parametrov"), rowsBlock([ "Naslovni prostor IP", oneLine(t["ip-space"]) ?? b ], [ "VLAN", oneLine(t.vlan) ?? b ], [ "Povezave z drugimi storitvami", c === "" ? "jih ni" : c ], [ "Izvajalno okolje", l ], [ "Ukrepi za zaupnost", u ], [ "Ukrepi za celovitost", d ], [ "Ukrepi za razpoložljivost", f ]), headingBlock("Izvajalec in naročnik"), rowsBlock([ "Izvajalec", oneLine(e.contractor?.organisation) ], [ "Naročnik", oneLine(s?.organisation) ], [ "Kontakt naročnika", oneLine(s?.contact) ], [ "Pogodba", oneLine(o?.reference) ], [ "Skrbnik rešitve", oneLine(r["solution-custodian"]) ], [ "Skrbnik pogodbe", oneLine(r["contract-custodian"]) ], [ "V omrežje zNET vključeni od", n?.joined && dayText(n.joined) ], [ "Sklic vključitve v zNET", oneLine(n?.reference) ], [ "Pravila dostopa, različica", oneLine(m?.version) ], [ "Pravila dostopa sprejeta", m?.acknowledged && dayText(m.acknowledged) ]), notTheForm() ]
});
}
function whatChanged(e) {
if (e.previous === void 0) return [];
const t = wholePlan({
...e,
intervention: e.previous
});
const n = changes(t, wholePlan(e));
return n.length === 0 ? [] : [ headingBlock("Kaj se je spremenilo"), {
kind: "rows",
rows: n
} ];
}
function changes(e, t) {
const n = entries(e);
const s = entries(t);
const o = new Set([ ...s.keys(), ...n.keys() ]);
return [ ...o ].flatMap(e => {
const t = n.get(e) ?? "–";
const o = s.get(e) ?? "–";
return t === o ? [] : [ {
label: e,
value: `prej: ${t}\nzdaj: ${o}`
} ];
});
}
function entries(e) {
const t = new Map;
let n = "";
for (const s of e) {
if (s.kind === "heading") n = s.text;
if (s.kind === "list") t.set(n, s.items.join(", "));
if (s.kind === "rows") for (const {label: e, value: n} of s.rows) t.set(e, n);
}
return t;
}
const y = [ "client", "ezdrav-ict" ];
const E = {
client: "Zavrnitev naročnika",
"ezdrav-ict": "Zavrnitev ekipe IKT eZdravja"
};
function recordedRefusals({rejections: e}, t = null) {
return y.flatMap(n => {
const s = e?.[n];
if (s === void 0 || s.plan === t) return [];
return [ {
party: n,
at: s.at,
reference: s.reference
} ];
});
}
function whoRefused(e, t) {
const n = new Set(t.map(({party: e}) => e));
if (n.size === 2) return ` ${e} sta zavrnila naročnik in ekipa IKT eZdravja.`;
if (n.has("client")) return ` ${e} je zavrnil naročnik.`;
return n.has("ezdrav-ict") ? ` ${e} je zavrnila ekipa IKT eZdravja.` : "";
}
function refusalRows(e) {
return e.map(({party: e, at: t, reference: n}) => [ E[e], `${momentText(t)} (${oneLine(n)})` ]);
}
function changedAnnouncement(e) {
const {intervention: t, solution: n, previousDigest: s, previousReference: o} = e;
const r = e.refusals ?? recordedRefusals(t, e.planDigest);
const i = required();
const a = i.text("contacts.solution-custodian", n.contacts["solution-custodian"]);
const c = i.text("previous-plan", s);
if (i.missing.length > 0) return {
missing: i.missing
};
return finishedLetter({
kind: "changed-announcement",
contractor: n.contractor,
to: (0, h.AQ)(n, a),
cc: (0, h.fS)(n),
title: "Spremenjena najava posega",
subject: `Spremenjena najava posega ${t.id}: ${subjectTail(e)}${ticketNumber(o)}`,
solution: t.solution,
blocks: [ whoAndWhat(e, "najavljamo"), paragraphBlock(`Načrt posega je spremenjen: ta najava v celoti nadomešča prejšnjo, dosedanje odobritve ne veljajo več.${whoRefused("Prejšnji načrt", r)} Prosimo, da jo pripišete zahtevku in znova posredujete v odobritev ekipi IKT eZdravja in naročniku.`), answerUntil(e), whomToCall(e), rowsBlock([ "Odtis prejšnjega načrta", c ], [ "Sklic prejšnje najave", oneLine(o) ], ...refusalRows(r)), ...whatChanged(e), ...wholePlan(e), ...approvalRequest(e, w), notTheForm(t.announcement?.form?.number) ]
});
}
var A = n(7035);
var T = n(6383);
const x = {
completed: "poseg je izveden",
"rolled-back": "izvedena je bila povrnitev v prejšnje stanje",
cancelled: "poseg ni bil izveden"
};
const S = {
...x,
failed: "zagon ni uspel ali je bil prekinjen"
};
const C = {
early: e => `Poseg se je začel ${e} pred najavljenim začetkom.`,
"past-slot": e => `Poseg se je končal ${e} po najavljenem koncu.`,
"past-window": e => `Poseg se je končal ${e} po koncu vzdrževalnega okna (6.00).`,
"undeclared-downtime": () => "Prišlo je do izpada, ki ni bil najavljen."
};
const j = {
"started-at": "začetek",
"ended-at": "konec",
result: "izid"
};
function closingReport(e) {
const {intervention: t, solution: n, planDigest: s} = e;
const o = e.outcome ?? t.outcome;
const r = (0, T.s)({
...t,
outcome: o
}, e.run ?? null);
const i = required();
const a = i.text("contacts.solution-custodian", n.contacts["solution-custodian"]);
i.that("outcome", o !== void 0);
if (o !== void 0 && o.result !== "cancelled") {
i.that("outcome.started-at", o["started-at"] !== void 0);
i.that("outcome.ended-at", o["ended-at"] !== void 0);
}
if (o === void 0 || r === null || i.missing.length > 0) return {
missing: i.missing
};
const c = o.result === "cancelled";
return finishedLetter({
kind: "closing-report",
contractor: n.contractor,
to: (0, h.AQ)(n, a),
title: c ? "Poročilo: poseg ni bil izveden" : "Poročilo o izvedbi posega",
subject: `${c ? "Poseg ni bil izveden:" : "Poročilo o izvedbi posega"} ${t.id}: ${oneLine(t.solution)}${ticketNumber(t.announcement?.reference)}`,
solution: t.solution,
blocks: [ ...opening(e, o), headingBlock("Poseg"), identifyingRows(e), rowsBlock([ "Najavljeni začetek", momentText(t.schedule.start) ], [ "Najavljeni konec", momentText(t.schedule.end) ], [ "Odtis načrta", s ]), headingBlock(c ? "Izid" : "Izvedba (po slovenskem času)"), course(o), ...verified(t), ...recorded(r), ...closing_report_deviations(t, r), notTheForm(t.announcement?.form?.number) ]
});
}
function opening({intervention: e, solution: t}, n) {
const s = `na rešitvi ${oneLine(e.solution)}${whoWrites(t)}`;
const {result: o} = n;
return [ paragraphBlock(o === "cancelled" ? `sporočamo, da poseg ${s} ni bil izveden.` : `poročamo o posegu ${s}: ${x[o]}.`), paragraphBlock("Prosimo, da zahtevek zaprete takoj, ko poročilo evidentirate; če kaj ni v redu, nam to sporočite takoj."), whomToAsk(t) ];
}
function verified({verification: e, outcome: t}) {
return t?.result === "cancelled" ? [] : [ rowsBlock([ "Dogovorjeno preverjanje po posegu", e ]) ];
}
function course(e) {
const t = e["started-at"];
const n = e["ended-at"];
const s = e["downtime-minutes"];
const o = t !== void 0 && n !== void 0;
return rowsBlock([ "Izid", x[e.result] ], [ "Dejanski začetek", t && momentText(t) ], [ "Dejanski konec", n && momentText(n) ], [ "Dejansko trajanje", o ? lengthText(t, n) : void 0 ], [ "Dejanski izpad", s === void 0 ? void 0 : `${s} min` ]);
}
function recorded(e) {
if (e.seen === null || (0, T.W)(e).length === 0) return [];
const {startedAt: t, endedAt: n, ending: s} = e.seen;
return [ headingBlock("Samodejni zapis izvedbe (GitHub)"), rowsBlock([ "Izid po samodejnem zapisu", S[s] ], [ "Začetek po samodejnem zapisu", t && momentText(t) ], [ "Konec po samodejnem zapisu", n && momentText(n) ]) ];
}
function closing_report_deviations(e, t) {
const n = (0, T.W)(t).map(e => j[e]).join(", ");
const s = [ ...(0, A.Y)(e, t).map(({kind: e, minutes: t}) => C[e](minutesText(t))), ...n === "" ? [] : [ `Navedba izvajalca in samodejni zapis izvedbe se ne ujemata: ${n}.` ] ];
if (t.result === "cancelled" && s.length === 0) return [ rowsBlock([ "Razlog", t.deviations ]) ];
return [ headingBlock("Odstopanja"), ...s.length === 0 ? [] : [ listBlock(s) ], rowsBlock([ "Opis odstopanj", t.deviations ]), ...s.length === 0 && !t.deviations?.trim() ? [ paragraphBlock("Odstopanj od najave ni bilo.") ] : [] ];
}
function question({solution: e, ...t}) {
const n = required();
const s = n.text("request.subject", t.subject);
const o = n.text("request.question", t.question);
if (n.missing.length > 0) return {
missing: n.missing
};
const r = oneLine(e.name);
return finishedLetter({
kind: "question",
contractor: e.contractor,
to: (0, h.LU)(e),
title: "Vprašanje",
subject: `Vprašanje: ${s}, ${r}`,
solution: r,
blocks: [ paragraphBlock(`obračamo se na vas z vprašanjem v zvezi z rešitvijo ${r}${whoWrites(e)}.`), paragraphBlock("Prosimo, da nam odgovorite čim prej."), whomToAsk(e), rowsBlock([ "Zadeva", oneLine(s) ], [ "Vprašanje", o ]), paragraphBlock("Za odgovor se vam vnaprej zahvaljujemo."), notTheForm() ]
});
}
const L = {
client: "naročnik še ni odgovoril",
"ezdrav-ict": "ekipa IKT eZdravja še ni odgovorila"
};
function reminder(e) {
const {intervention: t, solution: n, party: s} = e;
const o = required();
const r = (0, h.Vk)(s, n);
o.that("contacts.solution-custodian", r.length > 0);
if (o.missing.length > 0) return {
missing: o.missing
};
const i = e.reference ?? t.announcement?.reference;
const {start: a, end: c, downtime: l} = t.schedule;
return finishedLetter({
kind: "reminder",
contractor: n.contractor,
to: r,
title: "Opomnik: odgovor na najavo posega",
subject: `Opomnik na najavo posega ${t.id}: ${subjectTail(e)}${ticketNumber(i)}`,
solution: t.solution,
blocks: [ paragraphBlock(`na najavo posega na rešitvi ${oneLine(t.solution)}${whoWrites(n)} ${L[s]}. Poseg naj bi se začel ${beginning(e)}.` + (l ? " Predviden je izpad rešitve." : "")), paragraphBlock(asked(s, r, n)), answerUntil(e), whomToCall(e), paragraphBlock("Če ste odgovor že poslali, ga prosimo pošljite še enkrat, ker ga nimamo."), headingBlock("Poseg"), identifyingRows(e), rowsBlock([ "Začetek", momentText(a) ], [ "Konec", momentText(c) ], [ "Vpliv na uporabnike", t.impact ], [ "Sklic najave", oneLine(i) ]), ...approvalRequest(e, []), notTheForm(t.announcement?.form?.number) ]
});
}
function asked(e, t, {contacts: n}) {
const s = t.length === 1 && t[0] === n["solution-custodian"];
return e === "client" && s ? "Prosimo, da opomnik takoj posredujete naročniku, ki naj poseg odobri ali zavrne." : "Prosimo, da poseg odobrite ali zavrnete.";
}
function freeFormRequest({solution: e, elements: t, ...n}) {
const s = required();
const o = s.text("request.subject", n.subject);
s.that("request.elements", t.length > 0);
t.forEach(({name: e, value: t}, n) => {
s.that(`request.elements.${n + 1}`, !isBlank(e) && !isBlank(t));
});
const r = s.text("request.justification", n.justification);
if (s.missing.length > 0) return {
missing: s.missing
};
const i = oneLine(e.name);
return finishedLetter({
kind: "request",
contractor: e.contractor,
to: (0, h.LR)(e),
title: "Zahtevek v prosti obliki",
subject: `Zahtevek: ${o}, ${i}`,
solution: i,
blocks: [ paragraphBlock(`za rešitev ${i}${whoWrites(e)} pošiljamo zahtevek v prosti obliki, ker zanj ni ustreznega obrazca.`), paragraphBlock("Prosimo, da nam čim prej sporočite številko zahtevka in rok za izvedbo."), whomToAsk(e), rowsBlock([ "Zadeva", oneLine(o) ], [ "Naročnik", oneLine(e.client?.organisation) ], [ "Pogodba", oneLine(e.contract?.reference) ]), headingBlock("Tehnični elementi"), rowsBlock(...t.map(e => [ oneLine(e.name), e.value ])), headingBlock("Obrazložitev"), rowsBlock([ "Zakaj je zahtevek potreben", r ]), notTheForm() ]
});
}
function revocation(e) {
const {member: t, person: n, solution: s, solutions: o = [], noticed: r} = e;
const i = oneLine(t.ref);
const a = required();
const c = a.text(`people.${i}.name`, n?.name);
a.that(`staff.${i}.left`, t.left !== void 0 || r !== void 0);
if (a.missing.length > 0) return {
missing: a.missing
};
const l = oneLine(s.name);
return finishedLetter({
kind: "revocation",
contractor: s.contractor,
to: (0, h.LR)(s),
cc: (0, h._o)(s),
title: "Preklic pooblastil",
subject: `Preklic pooblastil: ${i}, ${l}`,
solution: l,
several: o.length > 0,
custodian: contractCustodian(s),
blocks: [ paragraphBlock(`${presence(e)} vsa pooblastila in onemogočite dostope do ${onSolutions(s, o, [ "rešitve", "rešitev" ])}${whoWrites(s)} ter do omrežja zNET in infrastrukture eZdravja.`), paragraphBlock(`Preklic prosimo pisno potrdite z navedbo šifre ${i} ter dneva in ure preklica.`), whomToAsk(s), headingBlock("Oseba"), rowsBlock([ "Šifra osebe", i ], [ "Ime in priimek", oneLine(c) ], [ "E-naslov", oneLine(n?.email) ], [ "Vloga", oneLine(t.role) ], [ "Podjetje", oneLine(t.company) ], [ "Sklic dodelitve računa", oneLine(t.account?.reference) ], [ "Zadnji dan sodelovanja", t.left && lastDay(t.left) ], [ "Prenehanje sodelovanja ugotovljeno", t.left === void 0 && r !== void 0 ? momentText(r) : void 0 ], [ "Pogodba", oneLine(s.contract?.reference) ]), paragraphBlock("Osebne podatke iz tega sporočila uporabite samo za preklic."), notTheForm() ]
});
}
function presence({member: {left: e}, now: t}) {
const n = e !== void 0 && t !== void 0 && (e.kind === "day" ? e.date >= (0, i.gD)(t) : e.instant > t);
if (!n) return "sporočamo, da spodaj navedena oseba ne sodeluje več pri izvajanju pogodbe. Prosimo, da ji takoj prekličete";
return e.kind === "day" ? `sporočamo, da bo spodaj navedena oseba pri izvajanju pogodbe sodelovala do vključno ${dateText(e.date)}. Prosimo, da ji s koncem tega dne prekličete` : `sporočamo, da bo spodaj navedeni osebi sodelovanje pri izvajanju pogodbe prenehalo ${onDayText((0, 
i.gD)(e.instant))}, ${timeText(e.instant)}. Prosimo, da ji tedaj prekličete`;
}
function lastDay(e) {
return e.kind === "day" ? dayText(e.date) : momentText(e.instant);
}
function urgentNotification(e) {
const {intervention: t, solution: n} = e;
const s = required();
const o = s.text("contacts.solution-custodian", n.contacts["solution-custodian"]);
const r = s.text("urgent.reason", t.urgent?.reason);
const i = s.text("urgent.incident", t.urgent?.incident);
if (s.missing.length > 0) return {
missing: s.missing
};
const a = t.urgent?.["declared-by"];
return finishedLetter({
kind: "urgent-notification",
contractor: n.contractor,
to: (0, h.AQ)(n, o),
title: "Obvestilo o urgentnem posegu",
subject: `URGENTNO: poseg ${t.id}: ${subjectTail(e)} (${i})`,
solution: t.solution,
blocks: [ whoAndWhat(e, "obveščamo vas, da"), paragraphBlock("Prosimo, da obvestilo takoj evidentirate, nam sporočite številko zahtevka in o posegu takoj obvestite dežurnega ekipe IKT eZdravja; skrbnika rešitve prosimo, da obvesti naročnika."), paragraphBlock("Naročnika in ekipo IKT eZdravja prosimo, da poseg odobrita takoj, še pred začetkom; počakati ne more do vzdrževalnega okna oziroma do izteka roka za najavo."), whomToCall(e), ...takingPlace(e), headingBlock("Urgentnost"), rowsBlock([ "Razlog urgentnosti", r ], [ "Oznaka incidenta", oneLine(i) ], [ "Urgentnost razglasil/-a", oneLine(a) ]), ...wholePlan(e), ...approvalRequest(e, consent(t)), notTheForm(t.announcement?.form?.number) ]
});
}
function takingPlace(e) {
const {previousDigest: t, previousReference: n} = e;
if (t === void 0) return [];
return [ paragraphBlock("Načrt posega je spremenjen. To obvestilo v celoti nadomešča prejšnje. Dosedanje odobritve ne veljajo več; prosimo naročnika in ekipo IKT eZdravja za novo odobritev."), rowsBlock([ "Odtis prejšnjega načrta", t ], [ "Sklic prejšnjega obvestila", oneLine(n) ]), ...whatChanged(e) ];
}
const O = /^(?:telephone|telefon)$/i;
function consent({approvals: e = {}}) {
const t = [ ...approvalText("naročnik", e.client), ...approvalText("ekipa IKT eZdravja", e["ezdrav-ict"]) ];
return [ paragraphBlock("Tudi urgentni poseg se sme izvesti šele, ko ga odobrita naročnik in ekipa IKT eZdravja. Molk ne pomeni odobritve. Če je odobritev dana po telefonu, prosimo za naknadno pisno potrditev."), ...t.length === 0 ? [] : [ paragraphBlock("Odobritve, zabeležene do tega obvestila:"), listBlock(t) ] ];
}
function approvalText(e, t) {
if (t === void 0) return [];
const {by: n, at: s, reference: o} = t;
const r = O.test(o.trim()) ? "po telefonu" : `sklic ${o}`;
return [ oneLine(`${e}: ${n}, ${momentText(s)}, ${r}`) ];
}
function withdrawal(e) {
const {intervention: t, solution: n, planDigest: s, reason: o} = e;
const r = e.refusals ?? recordedRefusals(t);
const i = required();
const a = i.text("contacts.solution-custodian", n.contacts["solution-custodian"]);
if (i.missing.length > 0) return {
missing: i.missing
};
const c = e.reference ?? t.announcement?.reference;
const l = e.announced === void 0 ? t : e.announced;
const u = e.digest === void 0 ? s : e.digest;
return finishedLetter({
kind: "withdrawal",
contractor: n.contractor,
to: (0, h.AQ)(n, a),
cc: (0, h.fS)(n),
title: "Umik najave posega",
subject: `Umik najave posega ${t.id}: ${oneLine(t.solution)}${ticketNumber(c)}`,
solution: t.solution,
blocks: [ paragraphBlock(`umikamo najavo posega na rešitvi ${oneLine(t.solution)}${whoWrites(n)}` + (l === null ? "" : `, ki bi se začel ${beginning({
...e,
intervention: l
})}`) + ". " + `Poseg ne bo izveden, dosedanje odobritve ne veljajo več.${whoRefused("Načrt", r)}`), paragraphBlock("Prosimo, da zahtevek čim prej zaprete in umik potrdite."), whomToAsk(n), paragraphBlock("Če bomo poseg pozneje vendarle izvedli, ga bomo znova najavili."), identifyingRows(e), rowsBlock([ "Najavljeni začetek", l === null ? "" : momentText(l.schedule.start) ], [ "Najavljeni konec", l === null ? "" : momentText(l.schedule.end) ], [ "Odtis načrta", u ?? "" ], [ "Sklic najave", oneLine(c) ], [ "Razlog umika", o ], ...refusalRows(r)), notTheForm(t.announcement?.form?.number) ]
});
}
const I = {
announcement: announcementLetter,
"changed-announcement": changedAnnouncement,
reminder,
withdrawal,
"urgent-notification": urgentNotification,
"closing-report": closingReport,
"account-request": accountRequest,
revocation,
architecture,
request: freeFormRequest,
question
};
function writeLetter(e, t) {
return I[e](t);
}
}),
8504: ((e, t, n) => {
n.d(t, {
AQ: () => serviceDeskAndCustodian,
LR: () => serviceDesk,
LU: () => serviceDeskAndIctTeam,
Vk: () => answering,
_m: () => s,
_o: () => custodianOfContract,
fS: () => approversMailboxes,
sk: () => ictTeam
});
const s = "servicedesk@src.si";
const o = "ikt@ezdrav.si";
function serviceDesk({contacts: e}) {
return once(s, e.servicedesk);
}
function ictTeam({contacts: e}) {
return once(o, e.ict);
}
function serviceDeskAndCustodian(e, t) {
return once(...serviceDesk(e), t);
}
function approversMailboxes(e) {
return once(...mailboxes("client", e), ...mailboxes("ezdrav-ict", e));
}
function answering(e, t) {
const n = once(...mailboxes(e, t));
if (n.length > 0) return n;
if (e === "ezdrav-ict") return ictTeam(t);
const s = t.client?.contact ?? t.contacts["solution-custodian"];
return s === void 0 ? [] : [ s ];
}
function mailboxes(e, {approvers: t}) {
return t[e].flatMap(e => "email" in e ? [ e.email ] : []);
}
function custodianOfContract({contacts: e}) {
const t = e["contract-custodian"];
return t === void 0 ? [] : [ t ];
}
function serviceDeskAndIctTeam(e) {
return once(...serviceDesk(e), ...ictTeam(e));
}
function once(...e) {
return e.filter((t, n) => e.findIndex(e => e.toLowerCase() === t.toLowerCase()) === n);
}
}),
7035: ((e, t, n) => {
n.d(t, {
Y: () => deviationsOf
});
var s = n(9466);
var o = n(9467);
function deviationsOf({schedule: e, urgent: t}, {startedAt: n, endedAt: s, downtimeMinutes: r = 0, seen: i}) {
const a = (0, o.iV)((0, o.kB)(e.start), o.hu, e.downtime);
const c = extreme(Math.min, n, i?.startedAt);
const l = extreme(Math.max, s, i?.endedAt);
return [ ...between("early", c, e.start), ...between("past-slot", e.end, l), ...t === void 0 ? between("past-window", a.end, l) : [], ...!e.downtime && r > 0 ? [ {
kind: "undeclared-downtime",
minutes: r
} ] : [] ];
}
function extreme(e, ...t) {
const n = t.filter(e => e !== void 0);
return n.length === 0 ? null : (0, s.B9)(e(...n));
}
function between(e, t, n) {
if (t === null || n === null || n <= t) return [];
return [ {
kind: e,
minutes: (0, s.OJ)(t, n)
} ];
}
}),
6383: ((e, t, n) => {
n.d(t, {
W: () => contradictionsOf,
s: () => outcomeOf
});
var s = n(9466);
function outcomeOf(e, t) {
const n = e.outcome;
if (n !== void 0) {
const e = n.result === "cancelled";
return {
startedAt: n["started-at"] ?? (e ? void 0 : t?.startedAt),
endedAt: n["ended-at"] ?? (e ? void 0 : t?.endedAt),
result: n.result,
downtimeMinutes: n["downtime-minutes"],
deviations: n.deviations,
from: "file",
seen: t
};
}
if (t === null) return null;
return {
startedAt: t.startedAt,
endedAt: t.endedAt,
result: t.ending === "failed" ? null : t.ending,
downtimeMinutes: void 0,
deviations: void 0,
from: "run",
seen: t
};
}
function contradictionsOf(e) {
const {startedAt: t, endedAt: n, result: s, from: o, seen: r} = e;
if (o === "run" || r === null) return [];
const {ending: i} = r;
const a = i === "failed" ? s === "cancelled" : s !== i;
return [ ...differ(t, r.startedAt) ? [ "started-at" ] : [], ...differ(n, r.endedAt) ? [ "ended-at" ] : [], ...a ? [ "result" ] : [] ];
}
function differ(e, t) {
return e !== void 0 && t !== void 0 && Math.abs(e - t) >= s.pY;
}
}),
9594: ((e, t, n) => {
n.d(t, {
$X: () => isMessageId,
PW: () => isAddress,
jP: () => withoutRepeats,
lS: () => copiesOf
});
const s = /^[A-Za-z0-9_+'=~-]+(?:\.[A-Za-z0-9_+'=~-]+)*$/;
const o = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const r = /^(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$/;
function isAddress(e) {
if (e.length > 254) return false;
const t = e.indexOf("@");
if (t < 1 || t > 64) return false;
const n = e.slice(t + 1).split(".");
const i = n.at(-1);
return s.test(e.slice(0, t)) && n.length > 1 && n.every(e => o.test(e)) && i !== void 0 && r.test(i);
}
function withoutRepeats(e) {
const t = new Map;
for (const n of e) {
const e = n.toLowerCase();
if (!t.has(e)) t.set(e, n);
}
return [ ...t.values() ];
}
function copiesOf(e = [], t) {
const n = new Set(t.map(e => e.toLowerCase()));
return withoutRepeats(e).filter(e => !n.has(e.toLowerCase()));
}
const i = /^<[A-Za-z0-9_+=.-]{1,180}@[A-Za-z0-9.-]{1,63}>$/;
function isMessageId(e) {
return i.test(e);
}
}),
4054: ((e, t, n) => {
n.d(t, {
Z: () => compose
});
var s = n(7598);
var o = n(8996);
var r = n(9068);
const i = 52;
async function compose(e, t) {
const n = (0, r.N3)(e.subject.toWellFormed(), "Q", i);
const a = new o.A({
from: {
name: "",
address: t.from
},
to: e.to.map(e => ({
name: "",
address: e
})),
...e.cc !== void 0 && e.cc.length > 0 && {
cc: e.cc.map(e => ({
name: "",
address: e
}))
},
...e.replyTo !== void 0 && {
replyTo: {
name: "",
address: e.replyTo
}
},
messageId: t.messageId,
date: new Date(t.date).toUTCString().replace("GMT", "+0000"),
headers: {
Subject: {
prepared: true,
value: (0, r.r7)(`Subject: ${n}`).slice(9)
},
"Content-Language": "sl"
},
text: e.text,
html: e.html,
encoding: "quoted-printable",
baseBoundary: (0, s.createHash)("sha256").update(t.messageId).digest("hex").slice(0, 24),
newline: "win",
disableFileAccess: true,
disableUrlAccess: true
});
return await a.compile().build();
}
}),
3336: ((e, t, n) => {
n.d(t, {
eml: () => eml
});
var s = n(9594);
var o = n(4054);
async function eml(e, t) {
const n = (0, s.jP)(e.to);
const r = (0, s.lS)(e.cc, n).filter(s.PW);
const i = n.length > 0 && [ t.from, ...n ].every(s.PW) && (0, s.$X)(t.messageId);
if (!i) return null;
const a = await (0, o.Z)({
...e,
to: n,
cc: r
}, t);
return `X-Unsent: 1\r\n${a.toString("utf8")}`;
}
}),
9962: ((e, t, n) => {
n.d(t, {
Bj: () => createSignedReceipt,
Gq: () => readReceiptEnd,
JW: () => confirmReceipt,
T8: () => statementOf,
hx: () => failReceipt,
wr: () => listReceipts,
zk: () => createClaim
});
var s = n(3619);
var o = n(2830);
var r = n(9339);
var i = n(6085);
var a = n(834);
var c = n(1028);
function statementOf(e, t) {
return {
schema: 1,
object: t,
intervention: e.interventionId,
plan: e.planDigest,
environment: e.environment,
recipients: e.recipients,
"message-id": e.messageId,
server: e.mailServer,
run: String(e.runId)
};
}
function createClaim(e, t, n) {
const s = n === null ? {} : {
token: n
};
const o = {
...statementOf(t, "claim"),
...s
};
return deploy(e, t.commit, `ezdrav:${t.kind}`, o);
}
function createSignedReceipt(e, t, {kind: n, payload: s, token: o}) {
const r = {
schema: 1,
kind: n,
said: s,
token: o
};
return deploy(e, t, i.nk, r);
}
async function deploy(e, t, n, o) {
const r = await e.send("POST /deployments", {
ref: t,
task: n,
environment: a.En,
auto_merge: false,
required_contexts: [],
production_environment: false,
transient_environment: true,
payload: o
}, s.Ikc({
id: s.aig(),
sha: s.euz(t)
}));
return r.ok ? {
...r,
value: r.value.id
} : r;
}
function confirmReceipt(e, t) {
return setStatus(e, t, "success");
}
function failReceipt(e, t) {
return setStatus(e, t, "failure");
}
function setStatus(e, t, n) {
return e.send("POST /deployments/{deployment_id}/statuses", {
deployment_id: t,
state: n,
auto_inactive: false
}, s.Ikc({
state: s.euz(n),
created_at: c.u
}));
}
const l = s.YOg(s.Ikc({
id: s.aig(),
created_at: c.u,
payload: s.L5J(),
creator: s.mee(o.C$),
repository_url: s.YjP()
}));
const u = 20;
async function listReceipts(e, t, n) {
const s = [];
let a = await e.get("/deployments", {
task: `ezdrav:${t}`,
per_page: 100
}, l);
for (let t = 1; a.ok; t += 1) {
if (a.value.some(t => !(0, r.lJ)(e, t.repository_url))) return (0, r._2)(a.request);
const c = a.value.filter(({creator: e}) => (0, o.ux)(e));
const d = c.map(({id: e, created_at: t, payload: n}) => ({
id: e,
createdAt: t,
payload: (0, i.Md)(n)
}));
s.push(...d);
if (a.next === null || t === u || d.some(n)) return {
...a,
value: s
};
a = await e.client.follow(a.next, a.request, l, e.id);
}
return a;
}
const d = s.YOg(s.Ikc({
id: s.aig(),
state: s.YjP(),
created_at: c.u
}));
async function readReceiptEnd(e, t) {
const n = await e.list("/deployments/{deployment_id}/statuses", {
deployment_id: t
}, d, u);
if (!n.ok) return n;
const [s] = n.value.filter(({state: e}) => e === "success" || e === "failure" || e === "error").toSorted((e, t) => e.id - t.id);
if (s === void 0) return {
...n,
value: null
};
const {state: o, created_at: r} = s;
return {
...n,
value: o === "success" ? {
kind: "delivered",
at: r
} : {
kind: "given-up"
}
};
}
}),
8920: ((e, t, n) => {
n.d(t, {
m: () => notify
});
var s = n(8244);
var o = n(9962);
var r = n(7827);
var i = n(9600);
var a = n(5079);
var c = n(217);
var l = n(7400);
async function notify(e, t, n, s, o) {
const {notice: r, letter: i, interventionId: c} = t;
const l = (0, a.tI)(c, n);
const u = {
messageId: l,
date: s
};
if (n.server === null) {
const e = `ezdrav-${i.kind}-${c}`;
const t = await (0, a.d$)(i, u, n, e);
if (t.kind === "not-sent") return {
...t,
notice: r,
left: null
};
const {to: s, subject: o} = i;
return {
...t,
notice: r,
to: s,
subject: o
};
}
const {mailServer: d} = o;
const h = n.server.host.toLowerCase();
if (d !== void 0 && d.toLowerCase() !== h) return {
kind: "other-server",
host: h,
named: d
};
const f = contentOf(t, l, h);
return e.client.uninterrupted(() => sendWithReceipt({
repository: e,
content: f
}, t, n, u, o.signer));
}
async function sendWithReceipt(e, {notice: t, letter: n, since: s}, r, u, d) {
const {content: h} = e;
const {messageId: f, date: p} = u;
const m = d === null ? null : await (0, l._)(d, h.kind, (0, o.T8)(h, "claim"));
if (m !== null && m.kind !== "signed" && d?.demanded === true) return {
kind: "failed",
at: "signature",
problem: m.problem
};
const g = m?.kind === "signed" ? m.token : null;
const v = (0, c.C)(e, g, s, p);
const {client: _} = e.repository;
const k = await (0, i.E4)(v, () => (0, a.cK)(_, n, u, r));
switch (k.kind) {
case "not-claimed":
return {
kind: "failed",
at: "receipt",
problem: k.problem
};

case "yielded":
return {
kind: "rival"
};

case "delivered":
{
const {recorded: s} = k;
const {posted: o} = k.delivery;
const r = String(k.key);
if (o.kind === "unknown") return {
kind: "unknown",
now: true,
notice: t,
messageId: f,
receipt: r,
since: p
};
if (o.kind === "not-sent") return {
...o,
notice: t,
left: s.ok ? null : r
};
const i = await receiptSigned(e, d, m);
if (!s.ok && i.kind !== "signed") return {
kind: "unconfirmed",
notice: t,
messageId: f,
receipt: r,
problem: s.problem
};
const a = s.ok ? s.value.at : p;
const {mailServer: c} = h;
const {refusedCopies: l} = o;
const {to: u} = n;
return {
kind: "sent",
notice: t,
at: a,
messageId: f,
to: u,
mailServer: c,
signing: i,
refusedCopies: l
};
}
}
}
async function receiptSigned({repository: e, content: t}, n, a) {
if (n === null || a === null) return {
kind: "unset"
};
const {demanded: c} = n;
const unsigned = (e, t = true) => ({
kind: "unsigned",
setUp: t,
demanded: c,
problem: e
});
if (a.kind === "not-set-up") return unsigned(a.problem, false);
const {kind: u, commit: d} = t;
const h = (0, o.T8)(t, "receipt");
const f = await (0, l.G)(n, u, h);
if (f.kind !== "signed") return unsigned(f.problem);
for (let t = 1; ;t += 1) {
const n = await (0, o.Bj)(e, d, {
kind: u,
payload: h,
token: f.token
});
if (n.ok) {
await (0, o.JW)(e, n.value);
return {
kind: "signed"
};
}
if (t === i.Qm || (0, r.vu)(n.problem)) return unsigned(n.problem);
await (0, s.v)(i.j2 * t, e.client.signal);
}
}
const u = {
announcement: "announcement",
"changed-announcement": "announcement",
"urgent-notification": "notification",
withdrawal: "withdrawal"
};
function contentOf(e, t, n) {
const {letter: s, notice: o, since: r, ...i} = e;
return {
...i,
kind: u[o],
recipients: s.to,
messageId: t,
mailServer: n
};
}
}),
217: ((e, t, n) => {
n.d(t, {
C: () => receiptLedger,
V: () => giveUpReceipt
});
var s = n(8244);
var o = n(9962);
var r = n(7827);
const i = (0, r.Qm)("GET /repos/{owner}/{repo}/deployments", "record-not-listed");
function receiptLedger({repository: e, content: t}, n, a, c) {
let l = false;
return {
messageId: t.messageId,
now: c,
unlisted: i,
looksFirst: false,
saysAll: false,
claim: async () => {
const s = await (0, o.zk)(e, t, n);
return s.ok ? s : {
...s,
certain: (0, r.vu)(s.problem)
};
},
attempts: async () => {
const isLast = ({createdAt: e}) => e <= a;
const n = await (0, o.wr)(e, t.kind, isLast);
if (!n.ok) return n;
const s = n.value.filter(({createdAt: e}) => e > a).filter(({payload: e}) => e?.interventionId === t.interventionId).filter(({payload: e}) => e?.planDigest === t.planDigest).toSorted((e, t) => e.id - t.id);
const r = [];
for (const {id: n, createdAt: i, payload: a} of s) {
const s = a?.messageId ?? "";
const c = s === t.messageId && !l;
const u = c ? null : await (0, o.Gq)(e, n);
if (u?.ok === false) return u;
r.push({
key: n,
messageId: s,
...endOf(u?.value ?? null, i)
});
}
return {
ok: true,
value: r
};
},
withdraw: t => (0, o.hx)(e, t),
record: async (t, {end: n}) => {
l = true;
if (n === "unknown") return recordedAt(c);
if (n === "failed") {
const n = await (0, o.hx)(e, t);
return n.ok ? recordedAt(c) : n;
}
const s = await (0, o.JW)(e, t);
return s.ok ? recordedAt(s.value.created_at) : s;
},
wait: t => (0, s.v)(t, e.client.signal)
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
function endOf(e, t) {
if (e === null) return {
at: t,
end: null
};
return e.kind === "delivered" ? {
at: e.at,
end: "sent"
} : {
at: t,
end: "failed"
};
}
const a = [ "announcement", "notification", "withdrawal" ];
async function giveUpReceipt(e, t) {
const isMeant = ({payload: e}) => e?.messageId === t;
let n = "";
for (const t of a) {
const s = await (0, o.wr)(e, t, isMeant);
if (!s.ok) return s;
n = s.request;
const r = s.value.find(isMeant);
if (r === void 0) continue;
const i = await (0, o.Gq)(e, r.id);
if (!i.ok) return i;
const a = i.value === null ? await (0, o.hx)(e, r.id) : i;
if (!a.ok) return a;
}
return {
ok: true,
value: null,
request: n,
next: null
};
}
}),
5074: ((e, t, n) => {
n.d(t, {
notifyUrgent: () => notifyUrgent,
withNotification: () => withNotification
});
var s = n(9466);
var o = n(4789);
var r = n(8244);
var i = n(7992);
var a = n(6056);
var c = n(1923);
var l = n(1059);
n(1294);
var u = n(4057);
var d = n(9378);
var h = n(2320);
var f = n(8149);
n(1945);
var p = n(2574);
var m = n(5079);
var g = n(8920);
var v = n(1936);
var _ = n(2921);
const k = "urgent-notification";
const w = 4;
const b = 2e3;
async function notifyUrgent(e, t) {
const {question: n, inputs: s} = e;
const r = (0, m.C8)(s, e.tuning);
const {candidate: c, solution: l, facts: u, repository: d} = t.gathered;
const h = {
judgement: t,
result: null,
parts: []
};
if (c === null || d === null) return h;
const _ = await (0, p.XN)(n, u);
const w = (0, f._)(c, l, _);
const b = {
verdict: w,
gathered: {
...t.gathered,
facts: _
}
};
if (!(0, v.t)(w) || !_.now.known) return {
...h,
judgement: b
};
const {intervention: y, planDigest: E} = c;
const A = await (0, o.kd)(n.repository, y.id);
const T = A.ok ? A.value?.url : void 0;
const x = (0, a.q)(k, {
intervention: y,
solution: l,
planDigest: E,
approvalPage: T
});
if (!(0, i.D)(x)) {
const t = {
kind: "incomplete",
notice: k,
missing: x.missing
};
return concluded(e, b, c, t, null);
}
const S = await (0, g.m)(n.repository, {
notice: k,
letter: x,
interventionId: y.id,
planDigest: E,
commit: d.tip,
runId: n.runId,
environment: y.environment,
since: newestDelivery(_.receipts, y.id)
}, r, _.now.value, {
signer: null,
mailServer: l.contacts["mail-server"]
});
return concluded(e, await judgeAgain(e, b, S), c, S, x);
}
function newestDelivery(e, t) {
const n = e?.known === true ? e.value : [];
const o = n.filter(({payload: e}) => e?.interventionId === t).flatMap(({deliveredAt: e}) => e === null ? [] : [ e ]);
return (0, s.B9)(Math.max(0, ...o));
}
const y = new Set([ "urgent.not-notified", "urgent.unverifiable", "urgent.notified-in-future" ]);
async function judgeAgain({judge: e, signal: t}, n, {kind: s}) {
if (s === "not-sent" || s === "failed" || s === "by-hand") return n;
const o = s === "sent" || s === "rival" ? w : 1;
for (let n = 1; ;n += 1) {
const s = await e();
const {reasonCodes: i} = s.verdict;
const a = i.length > 0 && i.every(e => y.has(e));
if (!a || n === o) return s;
await (0, r.v)(b, t);
}
}
function concluded({language: e, question: t}, n, o, r, i) {
const {intervention: a, planDigest: l, path: u} = o;
const d = n.gathered.facts.now;
const h = (0, c.G)({
announced: {
id: a.id,
path: u,
planDigest: l,
urgent: true,
result: r,
issue: null,
heard: [],
reminders: [],
issueTrouble: null
},
letter: i?.text ?? null,
now: d.known ? d.value : (0, s.B9)(0),
language: e,
to: i?.to ?? [],
repository: t.repository.fullName
});
return {
judgement: n,
result: r,
parts: h
};
}
function withNotification(e, {result: t, parts: n}, s) {
if (t === null) return e;
const o = (0, d.F)(n, s);
const r = (0, _.w)(s).announce.notices[k];
const i = (0, l.Xm)(t) ? "notice" : "error";
return {
...e,
log: `${(0, h._)(n, s)}\n${e.log}`,
summary: `${e.summary}\n${(0, u.Y1)(n)}`,
annotations: [ {
level: i,
title: r,
message: o
}, ...e.annotations ]
};
}
}),
1059: ((e, t, n) => {
n.d(t, {
Xm: () => isAnnouncementSettled,
kB: () => announcementStatus,
wP: () => isWhole
});
var s = n(9505);
function isAnnouncementSettled(e) {
const {kind: t} = e;
if (t === "sent") return !lacksSignature(e);
return t === "told" || t === "never-announced";
}
function isWhole({result: e, reminders: t}) {
return isAnnouncementSettled(e) && t.every(s.Ry);
}
function lacksSignature({signing: e}) {
return e.kind === "unsigned" && e.demanded;
}
const o = {
decision: null,
codes: []
};
function unverifiable(e) {
const t = e ? "urgent.unverifiable" : "announcement.unverifiable";
return {
decision: "unverifiable",
codes: [ t ]
};
}
function announcementStatus({result: e, urgent: t}) {
switch (e.kind) {
case "sent":
return lacksSignature(e) ? unverifiable(t) : o;

case "told":
case "never-announced":
return o;

case "refused":
return {
decision: e.verdict.decision,
codes: e.verdict.reasonCodes
};

case "unknown":
case "unconfirmed":
return unverifiable(t);

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
codes: [ t ? "urgent.not-notified" : "announcement.missing" ]
};
}
}
}),
9505: ((e, t, n) => {
n.d(t, {
Ob: () => isReported,
Ry: () => isReminded,
YE: () => earlierResult,
yA: () => letterResult
});
function letterResult(e, {to: t}, n) {
switch (e.kind) {
case "sent":
return {
kind: "sent",
to: t,
messageId: n
};

case "unknown":
return {
kind: "unknown",
messageId: n
};

case "not-sent":
return e;
}
}
const s = {
sent: "told",
claimed: "rival"
};
function earlierResult({kind: e, messageId: t}) {
return e === "unknown" ? {
kind: "earlier-unknown",
messageId: t === "" ? null : t
} : {
kind: s[e]
};
}
const o = new Set([ "unknown", "not-sent", "other-server", "incomplete" ]);
function isReminded({result: e}) {
return !o.has(e.kind) && (e.kind !== "sent" || e.unsigned === void 0);
}
function isReported({kind: e}) {
return e === "not-asked" || e === "told" || e === "sent" || e === "waiting";
}
}),
4729: ((e, t, n) => {
n.d(t, {
g: () => mailRemedy
});
function isForNow(e) {
return e !== null && e >= 400 && e < 500;
}
function mailRemedy({why: e, status: t}, n) {
return isForNow(t) ? [ n.tryLater ] : [ n.mailRemedies[e], n.sendAgain ];
}
}),
1923: ((e, t, n) => {
n.d(t, {
G: () => announcedParts,
D: () => heardParts
});
var s = n(4729);
var o = n(8031);
var r = n(708);
var i = n(7674);
var a = n(7209);
function written(e) {
const t = (0, a.dE)(e);
return (0, i.p)(t).ok ? t : `${t}${(0, a.HA)(e)}`;
}
function recordBlock(e, t) {
const {urgent: n, sentAt: s, to: o, reference: r, planDigest: i} = e;
const {sentAt: a, reference: c} = t.recordComments;
const l = [ s === null ? `sent-at:  # ${a}` : `sent-at: ${written(s)}`, `recipients: [${o.join(", ")}]`, r === null ? `reference:  # ${c}` : `reference: "${r}"`, `plan: ${i}` ];
const u = n ? [ "urgent:", "  notification:" ] : [ "announcement:" ];
const d = n ? "    " : "  ";
return [ ...u, ...l.map(e => `${d}${e}`) ].join("\n");
}
var c = n(6783);
var l = n(6833);
var u = n(4391);
var d = n(1294);
var h = n(2921);
var f = n(8595);
function announcedParts(e) {
const {announced: t, language: n} = e;
const s = (0, h.w)(n).announce;
const {issue: i, issueTrouble: a} = t;
const c = i === null ? [] : [ (0, d.q8)(s.issueAt, {
number: i.number
}) ];
const l = a === null ? [] : [ (0, d.em)(s.issueTrouble), ...(0, o.e)(a, (0, h.w)(e.language)) ];
const u = t.heard.flatMap(t => heardParts(t, e));
const f = t.reminders.flatMap(e => (0, r.r)(e, t.id, n));
const p = resultParts(t.result, e, s);
return [ ...p, ...u, ...f, ...l, ...c ];
}
function heardParts(e, {announced: {id: t, planDigest: n}, now: s, language: o}) {
const r = `/approve ${t} ${n}`;
const i = (0, c.nE)(e, r, s, (0, h.w)(o)).map(d.em);
return e.no === null ? [ ...i, {
kind: "block",
text: r
} ] : i;
}
function resultParts(e, t, n) {
const r = (0, h.w)(t.language);
const i = resultPlaces(e, t, n);
const say = e => (0, d.q8)(e, i);
switch (e.kind) {
case "sent":
{
const s = e.notice === "changed-announcement" ? [ (0, d.em)(n.sentVoid) ] : [];
const o = e.refusedCopies.length === 0 ? [] : [ say(n.copiesRefused) ];
const r = signingParts(e.signing, t);
return [ say(n.sent), say(n.handedOver), ...o, ...r, ...s ];
}

case "told":
{
if (e.withdrawn) return [ say(n.withdrawalAlreadySent) ];
const t = e.via === "receipt" ? n.alreadySent : n.alreadySentByRecord;
return [ say(t), ...e.expired === true ? [ (0, d.em)(n.expired) ] : [] ];
}

case "never-announced":
return [ (0, d.em)(n.neverAnnounced) ];

case "by-hand":
return [ ...[ n.byHand, n.sendThis ].map(say), ...byHandParts(e, t, n) ];

case "not-sent":
return [ say(n.notSent), ...e.status === null && e.detail === "" ? [] : [ say(n.server) ], ...e.rejected.length === 0 ? [] : [ say(n.rejected) ], ...e.left === null ? [] : [ say(n.receiptLeft) ], ...(0, 
s.g)(e, n).map(d.em) ];

case "unknown":
{
const {messageId: s, since: o} = e;
const a = (0, f.Bq)(e.now ? "{notice}" : n.receiptOf, i);
const [c] = (0, l.j)(e.now ? "now" : "earlier", {
name: a,
id: s
}, r);
return [ (0, d.em)(c), ...lookingParts(e, o, t, n) ];
}

case "unconfirmed":
{
const s = lookingParts(e, t.now, t, n);
return [ say(n.unconfirmed), ...(0, o.e)(e.problem, r), ...s ];
}

case "failed":
return [ (0, d.em)(n.failed[e.at]), ...(0, o.e)(e.problem, r) ];

case "incomplete":
return [ say(n.incomplete) ];

case "other-server":
return [ say(n.otherServer) ];

case "rival":
return [ (0, d.em)(r.doubt.rival) ];

case "same-id":
return [ say(n.severalWithOneId) ];

case "refused":
return [ (0, d.em)(n.refused) ];
}
}
function resultPlaces(e, {announced: t, language: n, now: s}, r) {
const when = e => (0, h.w)(n).moments.when(e, s);
const i = {
...(0, f.hr)(e, u.TL),
id: (0, u.TL)(t.id)
};
if (e.kind === "told") return {
...i,
when: when(e.at),
reference: (0, u.TL)(e.reference ?? "–")
};
if (!("notice" in e)) return i;
const a = r.notices[e.notice];
if (e.kind === "sent") return {
...i,
notice: a,
when: when(e.at)
};
if (e.kind === "unknown") return {
...i,
notice: a,
when: when(e.since)
};
if (e.kind !== "not-sent") return {
...i,
notice: a
};
const c = (0, o.j)(e.status, e.detail === "" ? "" : (0, u.TL)(e.detail));
return {
...i,
notice: a,
why: r.refusals[e.why],
said: c,
left: e.left ?? ""
};
}
function signingParts(e, {language: t}) {
const n = (0, h.w)(t);
const s = n.announce;
switch (e.kind) {
case "unset":
return [];

case "signed":
return [ (0, d.em)(s.signed) ];

case "unsigned":
{
if (!e.setUp) return [ (0, d.em)(s.notSetUp) ];
const t = e.demanded ? s.unsignedDemanded : s.unsigned;
return [ (0, d.em)(t), ...(0, o.e)(e.problem, n) ];
}
}
}
function byHandParts(e, t, n) {
const {notice: s, to: o, fromKnown: r} = e;
const {announced: i, letter: a} = t;
const {urgent: c, planDigest: l} = i;
const u = s === "withdrawal" ? [ (0, d.em)(n.recordWithdrawal) ] : [ (0, d.em)(n.recordIt), {
kind: "block",
text: recordBlock({
urgent: c,
sentAt: null,
to: o,
reference: null,
planDigest: l
}, n)
} ];
return [ ...r ? [] : [ (0, d.em)(n.setSender) ], ...u, ...a === null ? [] : [ (0, 
d.P_)(n.wholeLetter, a) ] ];
}
function lookingParts({messageId: e, notice: t}, n, {announced: s, language: o, to: r}, i) {
const {urgent: a, planDigest: c} = s;
const [, u, f] = (0, l.j)("now", {
id: e
}, (0, h.w)(o));
const p = t === "withdrawal" ? [ (0, d.em)(i.recordWithdrawal) ] : [ (0, d.em)(i.ifItArrived), {
kind: "block",
text: recordBlock({
urgent: a,
sentAt: n,
to: r,
reference: e,
planDigest: c
}, i)
} ];
return [ (0, d.em)(u), ...p, (0, d.em)(f), (0, d.em)(i.leadTimeAgain) ];
}
}),
8031: ((e, t, n) => {
n.d(t, {
e: () => problemSentences,
j: () => spaced
});
var s = n(4391);
var o = n(8595);
var r = n(1294);
var i = n(9964);
function problemSentences(e, t) {
const {status: n, permission: a, permissions: c} = e;
const l = t.announce;
const u = spaced(n, (0, i.R6)(e, t));
const d = {
...(0, o.hr)(e, s.TL),
said: u
};
return [ (0, r.q8)(l.problem, d), ...a === void 0 ? [] : [ (0, r.q8)(l.permission, d) ], ...c === void 0 ? [] : [ (0, 
r.q8)(l.permissions, d) ], ...(0, i.n5)(e, t).map(r.em) ];
}
function spaced(e, t) {
return [ e ?? "", t ].filter(e => e !== "").join(" ");
}
}),
708: ((e, t, n) => {
n.d(t, {
X: () => reminderJson,
r: () => reminderParts
});
var s = n(6833);
var o = n(4391);
var r = n(2921);
var i = n(1294);
var a = n(4373);
var c = n(8031);
var l = n(8595);
function reminderParts({party: e, result: t}, n, u) {
const d = (0, r.w)(u);
const h = d.announce.reminders;
const f = {
...(0, l.hr)(t, o.TL),
party: e === null ? "" : h.parties[e]
};
const say = e => (0, i.q8)(e, f);
switch (t.kind) {
case "told":
case "rival":
return [];

case "sent":
{
const {unsigned: e} = t;
return [ say(h.sent), ...e === void 0 ? [] : [ (0, i.em)(d.doubt.unsigned), ...(0, 
c.e)(e, d) ] ];
}

case "sending":
case "unknown":
{
const e = {
name: h.name,
id: t.messageId
};
const [n] = (0, s.j)(s.b[t.kind], e, d);
const o = t.kind === "unknown" ? [ h.callThem ] : [];
return [ say(h.noAnswer), ...[ n, ...o ].map(i.em) ];
}

case "earlier-unknown":
return [ say(h.doubt) ];

case "by-hand":
return [ say(h.byHand), {
kind: "block",
text: `ezdrav letter reminder --party ${e} --format eml > ${n}.eml`
} ];

case "other-server":
return [ say(d.announce.otherServer) ];

case "not-sent":
{
const unsent = e => (0, l.Bq)(h.notSent, {
...f,
why: e
});
return (0, a.I)(t, unsent, d).slice(0, 2);
}

case "incomplete":
return [ say(h.incomplete) ];

case "failed":
return [ (0, i.em)(h.failed), ...(0, c.e)(t.problem, d) ];
}
}
function reminderJson({party: e, result: t}) {
if (t.kind === "earlier-unknown") return {
party: e,
result: "doubt",
"message-id": null
};
const n = "messageId" in t ? t.messageId : null;
return {
party: e,
result: t.kind,
"message-id": n
};
}
}),
4373: ((e, t, n) => {
n.d(t, {
I: () => notSentParts,
x: () => letterParts
});
var s = n(4729);
var o = n(1294);
var r = n(6833);
var i = n(4391);
function letterParts(e, t, n) {
const list = e => e.map(i.TL).join(", ");
switch (e.kind) {
case "sent":
return [ (0, o.em)(t.sent(list(e.to), (0, i.TL)(e.messageId))) ];

case "told":
return [ (0, o.em)(t.alreadySent) ];

case "rival":
return [ (0, o.em)(n.doubt.rival) ];

case "sending":
case "unknown":
case "earlier-unknown":
{
const s = {
...t,
id: e.messageId
};
return (0, r.j)(r.b[e.kind], s, n).map(o.em);
}

case "not-sent":
return notSentParts(e, t.notSent, n);

case "incomplete":
return [ (0, o.em)(t.incomplete(list(e.missing))) ];
}
}
function notSentParts({why: e, status: t, detail: n}, r, {announce: a}) {
const c = n === "" ? "" : ` (${(0, i.TL)(n)})`;
const l = r(`${a.refusals[e]}${c}`);
return [ l, ...(0, s.g)({
why: e,
status: t
}, a) ].map(o.em);
}
}),
9378: ((e, t, n) => {
n.d(t, {
F: () => partsLine
});
var s = n(4391);
var o = n(2921);
function partsLine(e, t) {
const {quotes: n} = (0, o.w)(t);
const r = e.flatMap(e => e.kind === "sentence" && typeof e.text === "string" ? [ (0, 
s.M_)(e.text, n) ] : []);
return r.join(" ");
}
}),
6381: ((e, t, n) => {
n.d(t, {
G: () => askForToken,
j: () => idTokenAccess
});
var s = n(3619);
var o = n(3305);
const r = s.Ikc({
value: s.YjP().check(o.m9(1), o.Eb(16384))
});
const i = "GET ACTIONS_ID_TOKEN_REQUEST_URL";
function idTokenAccess(e) {
const t = e["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
const n = e["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
return t === "" || n === "" ? null : {
url: t,
secret: n
};
}
async function askForToken(e, t, n) {
const s = t === null ? null : safeUrl(t.url);
if (t === null || s === null) {
const e = {
why: t === null ? "token-not-set" : "token-url",
values: {}
};
const n = {
code: "api.forbidden",
request: i,
status: null,
detail: ""
};
return {
ok: false,
problem: {
...n,
flaw: e,
permission: "id-token: write"
}
};
}
s.searchParams.set("audience", n);
const o = await e.elsewhere(i, s.href, t.secret, r);
return o.ok ? {
...o,
value: o.value.value
} : o;
}
function safeUrl(e) {
const t = URL.canParse(e) ? new URL(e) : null;
const n = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(t?.hostname ?? "");
return t?.protocol === "https:" || t?.protocol === "http:" && n ? t : null;
}
}),
5079: ((e, t, n) => {
n.d(t, {
cK: () => deliver,
C8: () => mailerFor,
tI: () => newMessageId,
H7: () => readably,
$N: () => uniquely,
d$: () => writeDraft
});
var s = n(9594);
var o = n(3336);
var r = n(6611);
var i = n(9011);
var a = n(4054);
var c = n(7075);
function allOrNobody(e, t, n, s) {
return new c.Readable({
read() {
const o = t.accepted ?? [];
if (!n.every(e => o.includes(e))) {
const e = t.rejectedErrors?.[0];
this.destroy(new Error(e?.message ?? "not every recipient was accepted"));
return;
}
s();
this.push(e);
this.push(null);
}
});
}
var l = n(5635);
const u = /wrong version number|WRONG_VERSION_NUMBER|packet length too long/i;
const d = 465;
function reasonOf(e, {tls: t, port: n}) {
const s = `${e.originalCode ?? ""} ${e.message}`;
if (t === "implicit" && u.test(s)) return "starttls-port";
const o = causeOf(e);
const r = o === "timeout" || o === "no-connection" || o === "protocol";
const i = e.command !== void 0 && e.command !== "CONN";
const a = /Connection timeout/.test(e.message);
return t === "starttls" && n === d && r && !i && !a ? "tls-port" : o;
}
const h = {
"certificate-expired": "certificate-expired",
"certificate-name": "certificate-name",
"certificate-untrusted": "certificate",
"connection-refused": "connection-refused",
"not-reachable": "unreachable"
};
function causeOf(e) {
const t = h[(0, l.r)(e)];
if (t !== void 0) return t;
switch (e.code ?? "") {
case "EDNS":
return "host-unknown";

case "ETIMEDOUT":
return "timeout";

case "EAUTH":
return "login-refused";

case "ETLS":
return "no-tls";

case "ESOCKET":
return "no-connection";

case "ECONNECTION":
return e.command === "EHLO" ? "no-tls" : "no-connection";

case "EENVELOPE":
case "EMESSAGE":
return e.command === "MAIL FROM" && e.code === "EENVELOPE" ? "sender-refused" : e.command === "RCPT TO" ? "recipient-refused" : "message-refused";

default:
return "protocol";
}
}
function statusOf(e) {
return typeof e.responseCode === "number" ? e.responseCode : null;
}
const f = 300;
const p = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
function shorten(e, t) {
let n = e;
for (const e of t.toSorted((e, t) => t.length - e.length)) if (e !== "") n = n.replaceAll(e, "***");
n = n.replace(p, " ").trim();
return n.length > f ? `${n.slice(0, f).toWellFormed()}…` : n;
}
const m = {
connection: 3e4,
greeting: 3e4,
silence: 12e4,
overall: 24e4
};
const g = 1e3;
async function send(e, t) {
const n = (0, s.jP)(e.to);
const o = (0, s.lS)(e.cc, n);
const r = o.filter(s.PW);
const i = e.replyTo === void 0 ? [] : [ e.replyTo ];
const c = [ t.from, ...n, ...i ].find(e => !(0, s.PW)(e));
if (c !== void 0 || n.length === 0) return notSent("address", shorten(c ?? "", []));
if (!(0, s.$X)(t.messageId)) return notSent("address", "");
const l = await (0, a.Z)({
...e,
to: n,
cc: r
}, t);
return await new Promise(e => {
converse({
to: n,
cc: r
}, l, t, t => {
const n = o.filter(e => !r.includes(e));
e(t.kind === "sent" ? {
...t,
refusedCopies: [ ...n, ...t.refusedCopies ]
} : t);
});
});
}
function notSent(e, t, n = null, s = []) {
return {
kind: "not-sent",
why: e,
status: n,
detail: t,
rejected: s
};
}
function send_open(e, t) {
const {server: n, ca: s} = e;
return new r.A({
host: n.host,
port: n.port,
secure: n.tls === "implicit",
requireTLS: true,
connectionTimeout: t.connection,
dnsTimeout: t.connection,
greetingTimeout: t.greeting,
socketTimeout: t.silence,
socketCloseTimeout: 0,
tls: {
rejectUnauthorized: true,
minVersion: "TLSv1.2",
...s === void 0 ? {} : {
ca: s
}
}
});
}
function converse({to: e, cc: t}, n, s, o) {
const r = {
...m,
...s.patience
};
const a = send_open(s, r);
const c = {
from: s.from,
to: [ ...e, ...t ]
};
let l = false;
let u = false;
const finish = e => {
if (u) return;
u = true;
clearTimeout(d);
if (e.kind === "sent") sayGoodbye(a); else a.close();
o(e);
};
const fail = e => {
const {host: t, port: n} = s.server;
(0, i.V)(t, shorten(e.message, s.secrets));
const o = e.command === void 0 || e.command === "CONN" ? `${t}:${n}` : "";
const r = shorten(e.response ?? o, s.secrets);
finish(l ? afterHandingOver(e, r) : beforeHandingOver(e, r, c, s));
};
const d = setTimeout(() => {
fail(Object.assign(new Error("no end within the time allowed"), {
code: "ETIMEDOUT"
}));
}, r.overall);
const h = allOrNobody(n, c, e, () => {
l = true;
});
a.on("error", fail);
a.connect(n => {
if (n) return fail(n);
if (!a.secure) return finish(notSent("no-tls", ""));
if (!a.allowsAuth) return finish(notSent("no-login", ""));
const {user: o, password: r} = s.server;
a.login({
user: o,
pass: r
}, n => {
if (n) return fail(n);
a.send(c, h, (n, o) => {
if (n) return fail(n);
const r = shorten(o?.response ?? "", s.secrets);
finish(/^250[ -]/.test(o?.response ?? "") ? {
kind: "sent",
accepted: e,
refusedCopies: t.filter(e => c.rejected?.includes(e)),
response: r
} : {
kind: "unknown",
why: "unclear-answer",
detail: r
});
});
});
});
}
function beforeHandingOver(e, t, n, {server: s, secrets: o}) {
const r = reasonOf(e, s);
const i = n.rejectedErrors?.[0];
if (i !== void 0 && r !== "sender-refused") {
const e = shorten(i.response ?? "", o);
return notSent("recipient-refused", e, statusOf(i), n.rejected ?? []);
}
return notSent(r, t, statusOf(e));
}
function afterHandingOver(e, t) {
const n = statusOf(e);
if (e.code === "EMESSAGE") return n !== null && n >= 400 && n < 600 ? notSent("message-refused", t, n) : {
kind: "unknown",
why: "unclear-answer",
detail: t
};
return {
kind: "unknown",
why: e.code === "ETIMEDOUT" ? "timeout" : "connection-lost",
detail: t
};
}
function sayGoodbye(e) {
const t = setTimeout(() => e.close(), g);
e.once("end", () => clearTimeout(t));
e.quit();
}
const v = 587;
const _ = 465;
const k = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const w = /[\u0000-\u0020\u007f-\u009f]/;
function readSmtpUrl(e) {
const t = e.trim();
const refuse = (e, n = []) => ({
ok: false,
why: e,
secrets: [ t, ...n ].filter(e => e !== "")
});
const n = loginIn(t);
if (b.test(n)) {
const e = n.indexOf(":");
return refuse("encoding", [ n, n.slice(0, Math.max(0, e)), n.slice(e + 1) ]);
}
if (t === "" || w.test(t) || !URL.canParse(t)) return refuse("malformed");
const s = new URL(t);
const o = s.protocol === "smtps:" ? "implicit" : s.protocol === "smtp:" ? "starttls" : null;
if (o === null) return refuse("scheme");
const r = decoded(s.username);
const i = decoded(s.password);
if (r === null || i === null) return refuse("login", [ s.username, s.password ]);
const a = smtp_url_forms(r, i, s.password);
if (r === "" || i === "") return refuse("login", a);
if (/[?#]/.test(t) || s.pathname !== "" && s.pathname !== "/") return refuse("options", a);
const c = s.hostname.startsWith("[");
const l = c ? s.hostname.slice(1, -1) : s.hostname;
if (!c && !l.split(".").every(e => k.test(e))) return refuse("host", a);
const u = s.port === "" ? o === "implicit" ? _ : v : Number(s.port);
if (u === 0) return refuse("port", a);
return {
ok: true,
server: {
host: l,
port: u,
tls: o,
user: r,
password: i
},
secrets: [ t, ...a ]
};
}
const b = /[#/?]|%(?![0-9A-Fa-f]{2})/;
function loginIn(e) {
const [, t = ""] = /^[a-z+.-]+:\/\/(.*)$/is.exec(e) ?? [];
return t.slice(0, Math.max(0, t.lastIndexOf("@")));
}
function decoded(e) {
try {
const t = decodeURIComponent(e);
return w.test(t.replaceAll(" ", "")) ? null : t;
} catch {
return null;
}
}
function base64(e) {
return Buffer.from(e, "utf8").toString("base64");
}
function smtp_url_forms(e, t, n) {
return [ t, n, base64(t), base64(`\0${e}\0${t}`), encodeURIComponent(t) ].filter((e, t, n) => e !== "" && n.indexOf(e) === t);
}
var y = n(3024);
var E = n(8161);
var A = n(6760);
function writeEml(e, t) {
const n = (0, A.join)(process.env["RUNNER_TEMP"] || (0, E.tmpdir)(), `${e}.eml`);
(0, y.writeFileSync)(n, t, {
mode: 384
});
return n;
}
var T = n(2266);
var x = n(2616);
const {randomUUID: S} = process.getBuiltinModule("node:crypto");
const C = "posiljatelj@example.invalid";
function mailerFor(e, t = {}) {
const {smtpUrl: n, mailFrom: o} = e;
if (o !== void 0 && !(0, s.PW)(o)) {
const e = /<[^<>]+>/.test(o);
throw new T.dz("mail-from", "name@example.si", e ? "display-name" : null);
}
if (n === void 0) return {
server: null,
secrets: [],
from: o ?? C,
tuning: t
};
const r = readSmtpUrl(n);
for (const e of r.secrets) (0, x.dK)(e);
if (!r.ok) throw new T.dz("smtp-url", "smtp://user:password@host:587, smtps://user:password@host:465", r.why === "malformed" ? null : r.why);
if (o === void 0) throw new T.dz("mail-from", "name@example.si");
return {
server: r.server,
secrets: r.secrets,
from: o,
tuning: t
};
}
function newMessageId(e, t) {
const n = t.from.slice(t.from.indexOf("@") + 1);
return `<${uniquely(e)}@${n.length > 63 ? "ezdrav.invalid" : n}>`;
}
function uniquely(e) {
return [ readably(e), S().replaceAll("-", "") ].filter(e => e !== "").join(".");
}
function readably(e) {
const t = e.slice(0, 100).split(".");
return t.filter(e => e !== "").join(".");
}
async function writeDraft(e, t, {from: n}, s) {
const r = await (0, o.eml)(e, {
...t,
from: n
});
if (r === null) return {
kind: "not-sent",
why: "address",
status: null,
detail: "",
rejected: []
};
return {
kind: "by-hand",
path: writeEml(s, r),
fromKnown: n !== C
};
}
async function deliver(e, t, n, {server: s, from: o, secrets: r, tuning: i}) {
const a = await send(t, {
...i,
...n,
server: s,
from: o,
secrets: r
});
e.begin();
return {
end: a.kind === "not-sent" ? "failed" : a.kind,
posted: a
};
}
}),
7400: ((e, t, n) => {
n.d(t, {
G: () => signPatiently,
_: () => sign
});
var s = n(8244);
var o = n(6381);
var r = n(6346);
var i = n(2489);
async function sign({client: e, access: t}, n, s) {
const a = (0, r.Ox)(n, s);
const c = await (0, o.G)(e, t, a);
if (!c.ok) return {
kind: t === null ? "not-set-up" : "failed",
problem: c.problem
};
if ((0, i.C)(c.value, a) !== null) return {
kind: "signed",
token: c.value
};
const l = {
why: "another-token",
values: {}
};
const u = {
code: "api.malformed",
request: c.request,
status: 200,
detail: ""
};
return {
kind: "failed",
problem: {
...u,
flaw: l
}
};
}
const a = {
all: 3e5,
between: 15e3
};
async function signPatiently(e, t, n) {
const o = performance.now() + a.all;
for (;;) {
const r = await sign(e, t, n);
const i = r.kind === "failed" && passes(r.problem);
if (!i || performance.now() + a.between > o) return r;
await (0, s.v)(a.between, e.client.signal);
}
}
function passes({status: e}) {
return e === null || e === 429 || e < 400 || e >= 500;
}
}),
9600: ((e, t, n) => {
n.d(t, {
E4: () => sendOnce,
Qm: () => o,
j2: () => r
});
var s = n(5337);
const o = 3;
const r = 1e3;
async function sendOnce(e, t) {
if (e.looksFirst) {
const t = await e.attempts();
if (!t.ok) return {
kind: "not-claimed",
problem: t.problem
};
const n = (0, s.b)(t.value, e.now);
if (n.kind !== "none") return {
kind: "yielded",
to: n
};
}
const n = await e.claim();
if (!n.ok && n.certain) return {
kind: "not-claimed",
problem: n.problem
};
const o = await findOwn(e);
if (!o.ok || o.value.kind === "unlisted") {
const t = e.saysAll && !o.ok;
if (n.ok && !t) await e.withdraw(n.value);
const s = n.ok ? e.unlisted : n.problem;
return {
kind: "not-claimed",
problem: o.ok ? s : o.problem
};
}
const {own: r} = o.value;
if (o.value.kind === "other") {
await e.withdraw(r.key);
return {
kind: "yielded",
to: o.value.to
};
}
const i = await t();
return {
kind: "delivered",
key: r.key,
delivery: i,
recorded: await recordEnd(e, r, i)
};
}
async function findOwn(e) {
for (let t = 1; ;t += 1) {
const n = await e.attempts();
if (!n.ok) return n;
const i = (0, s.L)(n.value, e.messageId, e.now);
if (i.kind !== "unlisted" || t === o) return {
ok: true,
value: i
};
await e.wait(r * t);
}
}
async function recordEnd(e, t, n) {
for (let s = 1; ;s += 1) {
const i = await e.record(t.key, n);
if (i.ok || s === o) return i;
await e.wait(r * s);
const a = await e.attempts();
const c = a.ok ? a.value.find(({messageId: e}) => e === t.messageId) : null;
if (c?.end === n.end) return {
ok: true,
value: {
at: c.at,
unsigned: null
}
};
}
}
}),
5337: ((e, t, n) => {
n.d(t, {
L: () => turnOf,
b: () => outboxState
});
var s = n(9466);
const o = 15 * s.pY;
function outboxState(e, t) {
const n = e.filter(({end: e}) => e !== "failed" && e !== "yielded");
const s = n.find(({end: e}) => e === "sent");
const r = n.find(({end: e}) => e === "unknown");
const [i] = n;
const a = s ?? r ?? i;
if (a === void 0) return {
kind: "none"
};
const c = a.end === null && t - a.at >= o;
if (a.end === "sent") return {
...a,
kind: "sent"
};
return {
...a,
kind: a.end === "unknown" || c ? "unknown" : "claimed"
};
}
function turnOf(e, t, n) {
const s = e.findIndex(e => e.messageId === t);
const o = e[s];
if (o === void 0) return {
kind: "unlisted"
};
const r = outboxState(e.slice(0, s), n);
return r.kind === "none" ? {
kind: "own",
own: o
} : {
kind: "other",
own: o,
to: r
};
}
}),
6833: ((e, t, n) => {
n.d(t, {
b: () => r,
j: () => doubtSentences
});
var s = n(4391);
var o = n(8595);
const r = {
sending: "sending",
unknown: "now",
"earlier-unknown": "earlier"
};
function doubtSentences(e, {name: t = "", id: n}, {doubt: r}) {
const i = n === null || n === "" || n.startsWith("comment:") ? "" : (0, s.TL)(n);
const a = {
letter: [ t, i ].filter(Boolean).join(", "),
mail: i,
id: n === null || n === "" ? "" : (0, s.TL)(n)
};
const say = e => (0, o.Bq)(e, a);
return [ say(r[e]), say(r.look), say(r.again) ];
}
}),
6611: ((e, t, n) => {
n.d(t, {
A: () => x
});
var s = n(9701);
var o = n(8474);
var r = n(7030);
var i = n(1692);
var a = n(8161);
var c = n(7598);
var l = n(7075);
const u = Buffer.from("\n");
const d = Buffer.from("\n.");
const h = Buffer.from("\r");
const f = Buffer.from(".");
class DataStream extends l.Transform {
constructor(e) {
super(e);
this.options = e || {};
this.inByteCount = 0;
this.outByteCount = 0;
this.lastByte = false;
}
_transform(e, t, n) {
const s = [];
let o = 0;
let r, i, a = 0;
let c;
if (!e || !e.length) return n();
if (typeof e === "string") e = Buffer.from(e);
this.inByteCount += e.length;
for (r = 0, i = e.length; r < i; r++) {
const t = e[r];
const n = r ? e[r - 1] : this.lastByte;
let i = false;
if (n === 13 && t !== 10) i = t === 46 ? d : u; else if (t === 10 && n !== 13) i = h; else if (t === 46 && (n === 10 || n === false)) i = f;
if (i) {
if (r > a) {
c = e.slice(a, r);
s.push(c);
o += c.length;
}
s.push(i);
o += i.length;
a = r;
}
}
if (s.length) {
if (a < e.length) {
c = e.slice(a);
s.push(c);
o += c.length;
}
this.outByteCount += o;
this.push(Buffer.concat(s, o));
} else {
this.outByteCount += e.length;
this.push(e);
}
this.lastByte = e[e.length - 1];
n();
}
_flush(e) {
let t;
if (this.lastByte === 10) t = Buffer.from(".\r\n"); else if (this.lastByte === 13) t = Buffer.from("\n.\r\n"); else t = Buffer.from("\r\n.\r\n");
this.outByteCount += t.length;
this.push(t);
e();
}
}
var p = n(2076);
const m = /^250 2\.0\.0 OK (<[^<>\s]+\.prod\.outlook\.com>)/i;
const g = /^250 Ok ([0-9a-f]+(?:-[0-9a-f]+)+)$/i;
const v = /^[a-z]{2}(?:-[a-z]+)+-\d+$/;
function sesRegion(e) {
const t = e.toLowerCase().replace(/\.$/, "").split(".");
const n = t.slice(-2).join(".");
if (n !== "amazonaws.com" && n !== "awsapps.com") return;
return t.slice(0, -2).find(e => v.test(e));
}
function parseServerMessageId(e, t) {
const n = (e || "").toString().trim();
const s = n.match(m);
if (s) return s[1];
const o = n.match(g);
if (o && t) {
const e = sesRegion(t);
if (e) return "<" + o[1].toLowerCase() + "@" + (e === "us-east-1" ? "email" : e) + ".amazonses.com>";
}
return;
}
var _ = n(2809);
const k = 12e4;
const w = 6e5;
const b = 3e4;
const y = 3e4;
const E = 5e3;
const A = 3e4;
const TEARDOWN_NOOP = () => {};
function shuffle(e) {
const t = e.slice();
for (let e = t.length - 1; e > 0; e--) {
const n = Math.floor(Math.random() * (e + 1));
[t[e], t[n]] = [ t[n], t[e] ];
}
return t;
}
function timeoutError(e, t) {
const n = new Error(e);
n.timeoutType = t;
return n;
}
const T = 1048576;
function decodeServerResponse(e) {
if (!e) return e;
const t = Buffer.from(e, "binary").toString("utf8");
return t.includes("�") ? e : t;
}
function isPartialResponse(e) {
return isPartialLine(e.slice(e.lastIndexOf("\n") + 1));
}
function isPartialLine(e) {
return /^\d+-/.test(e);
}
function maskAuthCommand(e) {
const t = (e || "").toString().match(/^AUTH\s+[^\s]+/i);
if (!t) return "/* secret */";
return t[0].length === e.length ? e : t[0] + " /* secret */";
}
class SMTPConnection extends o.EventEmitter {
constructor(e) {
super(e);
this.id = c.randomBytes(8).toString("base64").replace(/\W/g, "");
this.stage = "init";
this.options = e || {};
if (this.options.requireTLS && (this.options.ignoreTLS || this.options.opportunisticTLS)) this.options = Object.assign({}, this.options, {
ignoreTLS: false,
opportunisticTLS: false
});
this.secureConnection = !!this.options.secure;
this.alreadySecured = !!this.options.secured;
this.port = Number(this.options.port) || (this.secureConnection ? 465 : 587);
this.host = this.options.host || "localhost";
this.servername = this.options.servername ? this.options.servername : !r.isIP(this.host) ? this.host : false;
this.allowInternalNetworkInterfaces = this.options.allowInternalNetworkInterfaces || false;
if (typeof this.options.secure === "undefined" && this.port === 465) this.secureConnection = true;
this.name = (this.options.name || this._getHostname()).toString().replace(/[\r\n]+/g, "");
this.logger = p.tZ(this.options, {
component: this.options.component || "smtp-connection",
sid: this.id
});
this.customAuth = new Map;
for (const e of Object.keys(this.options.customAuth || {})) {
const t = (e || "").toString().trim().toUpperCase();
if (t) this.customAuth.set(t, this.options.customAuth[e]);
}
this.version = s.rE;
this.authenticated = false;
this.destroyed = false;
this.secure = !!this.secureConnection;
this._remainder = "";
this._responseQueue = [];
this._responsePartial = false;
this.lastServerResponse = false;
this._socket = false;
this._supportedAuth = [];
this.allowsAuth = false;
this._envelope = false;
this._supportedExtensions = [];
this._maxAllowedSize = 0;
this._responseActions = [];
this._recipientQueue = [];
this._phaseTimer = false;
this._plaintextEhlo = false;
this._destroyed = false;
this._closing = false;
this._currentDataStream = false;
this._pendingSend = false;
this._connectCallback = false;
this._onSocketData = e => this._onData(e);
this._onSocketError = e => this._onError(e, "ESOCKET", false, "CONN");
this._onSocketClose = () => this._onClose();
this._onSocketEnd = () => this._onEnd();
this._onSocketTimeout = () => this._onTimeout();
this._onConnectionSocketError = e => this._onError(e, "ESOCKET", false, "CONN");
}
connect(e) {
if (this._connectCalled && !this._destroyed) {
const t = this._formatError("Cannot connect - connect() was already called for this connection", "ECONNECTION", false, "API");
if (typeof e === "function") {
setImmediate(() => e(t));
return;
}
this.logger.warn({
tnx: "smtp"
}, "%s", t.message);
return;
}
this._connectCalled = true;
if (typeof e === "function") {
this._connectCallback = e;
this.once("connect", () => {
this._connectCallback = false;
this.logger.debug({
tnx: "smtp"
}, "SMTP handshake finished");
e();
});
const t = this._isDestroyedMessage("connect");
if (t) return e(this._formatError(t, "ECONNECTION", false, "CONN"));
}
const t = this.options.connectionTimeout || k;
this._connectionDeadline = (this._connectStartedAt || Date.now()) + t;
let n = {
port: this.port,
host: this.host,
allowInternalNetworkInterfaces: this.allowInternalNetworkInterfaces,
timeout: Math.min(this.options.dnsTimeout || y, t)
};
if (this.options.localAddress) n.localAddress = this.options.localAddress;
if (this.options.connection) {
this._socket = this.options.connection;
this._setupConnectionHandlers();
if (this.secureConnection && !this.alreadySecured) setImmediate(() => this._upgradeConnection(e => {
if (e) {
this._onError(new Error("Error initiating TLS - " + (e.message || e)), "ETLS", false, "CONN");
return;
}
this._onConnect();
})); else setImmediate(() => this._onConnect());
return;
} else if (this.options.socket) {
this._socket = this.options.socket;
return this._resolveAndConnect(n, e => {
if (this._destroyed || this._closing) return;
try {
this._socket.connect(this.port, this.host, () => {
if (this.secureConnection && !this.alreadySecured) return this._upgradeConnection(e => {
if (e) {
this._onError(new Error("Error initiating TLS - " + (e.message || e)), "ETLS", false, "CONN");
return;
}
this._onConnect();
});
this._onConnect();
});
this._setupConnectionHandlers();
} catch (e) {
setImmediate(() => this._onError(e, "ECONNECTION", false, "CONN"));
return;
}
});
} else {
if (this.secureConnection) {
Object.assign(n, this.options.tls || {});
if (this.servername && !n.servername) n.servername = this.servername;
}
return this._resolveAndConnect(n, e => {
let t = e._addresses || [];
if (n.localAddress) {
const e = r.isIPv6(n.localAddress) ? 6 : 4;
const s = t.filter(t => r.isIP(t) === e);
t = s.length ? s : t;
}
if (t.length > 1) {
const e = t.filter(e => r.isIPv6(e));
const s = t.filter(e => !r.isIPv6(e));
const o = shuffle(e).concat(shuffle(s));
n.host = this.host;
n.autoSelectFamily = true;
if (!e.length || !s.length) {
const e = this._connectionDeadline - Date.now();
n.autoSelectFamilyAttemptTimeout = Math.max(Math.floor(e / o.length), 10);
}
n.lookup = (e, t, n) => {
if (t && t.all) {
const e = o.map(e => ({
address: e,
family: r.isIPv6(e) ? 6 : 4
}));
return setImmediate(() => n(null, e));
}
setImmediate(() => n(null, o[0], r.isIPv6(o[0]) ? 6 : 4));
};
} else if (t.length) n.host = t[0];
this._connectToHost(n, this.secureConnection);
});
}
}
_resolveAndConnect(e, t) {
return p.cK(e, (n, s) => {
if (n) return setImmediate(() => this._onError(n, "EDNS", false, "CONN"));
this.logger.debug({
tnx: "dns",
source: e.host,
resolved: s.host,
cached: !!s.cached
}, "Resolved %s as %s [cache %s]", e.host, s.host, s.cached ? "hit" : "miss");
for (const t of Object.keys(s)) if (t.charAt(0) !== "_" && s[t]) e[t] = s[t];
t(s);
});
}
_connectToHost(e, t) {
if (this._destroyed || this._closing) return;
const n = t ? i.connect : r.connect;
try {
this._socket = n(e, () => this._onConnect());
this._setupConnectionHandlers();
} catch (e) {
setImmediate(() => this._onError(e, "ECONNECTION", false, "CONN"));
return;
}
}
_setupConnectionHandlers() {
this._startPhase(Math.max((this._connectionDeadline || Date.now()) - Date.now(), 0), timeoutError("Connection timeout", "CONNECT_TIMEOUT"));
this._socket.on("error", this._onConnectionSocketError);
}
_startPhase(e, t) {
this._clearPhase();
this._phaseTimer = setTimeout(() => {
this._phaseTimer = false;
this._onError(t, "ETIMEDOUT", false, "CONN");
}, e);
}
_remainingSetupTime() {
return Math.min(this.options.greetingTimeout || b, Math.max((this._connectionDeadline || 1 / 0) - Date.now(), 1));
}
_clearPhase() {
clearTimeout(this._phaseTimer);
this._phaseTimer = false;
}
quit() {
this._sendCommand("QUIT");
this._responseActions.push(this.close);
}
close() {
this._clearPhase();
this._responseActions = [];
if (this._closing) return;
this._closing = true;
const e = this.options.socketCloseTimeout;
const t = typeof e === "number" && Number.isFinite(e) && e >= 0 ? e : E;
const n = this.stage === "init" || t === 0 ? "destroy" : "end";
this.logger.debug({
tnx: "smtp"
}, 'Closing connection to the server using "%s"', n);
const s = this._socket;
if (this._currentDataStream) {
try {
this._currentDataStream.unpipe(this._socket);
} catch (e) {}
this._currentDataStream = false;
}
if (this._pendingSend) {
const {stream: e, onStreamError: t} = this._pendingSend;
if (e) {
e.removeListener("error", t);
e.on("error", TEARDOWN_NOOP);
e.destroy();
}
this._pendingSend = false;
}
if (s && !s.destroyed) try {
s.setTimeout(0);
s.removeListener("data", this._onSocketData);
s.removeListener("timeout", this._onSocketTimeout);
s.removeListener("close", this._onSocketClose);
s.removeListener("end", this._onSocketEnd);
s.removeListener("error", this._onSocketError);
s.removeListener("error", this._onConnectionSocketError);
s.on("error", TEARDOWN_NOOP);
s[n]();
if (n === "end") {
const e = setTimeout(() => s.destroy(), t);
if (typeof e.unref === "function") e.unref();
s.once("close", () => clearTimeout(e));
}
} catch (e) {}
this._destroy();
}
login(e, t) {
const n = this._isDestroyedMessage("login");
if (n) return t(this._formatError(n, "ECONNECTION", false, "API"));
this._auth = e || {};
this._authMethod = (this._auth.method || "").toString().trim().toUpperCase() || false;
const s = !!this._auth.oauth2 || this.customAuth.has("XOAUTH2");
if (!this._authMethod && this._auth.oauth2 && !this._auth.credentials) this._authMethod = "XOAUTH2"; else if (!this._authMethod || this._authMethod === "XOAUTH2" && !this._auth.oauth2) {
const e = this._supportedAuth.find(e => e !== "XOAUTH2" || s);
this._authMethod = (e || "PLAIN").toUpperCase().trim();
}
if ((this._authMethod !== "XOAUTH2" || this.customAuth.has("XOAUTH2")) && (!this._auth.credentials || !this._auth.credentials.user || !this._auth.credentials.pass)) if (this._auth.user && this._auth.pass || this.customAuth.has(this._authMethod)) this._auth.credentials = {
user: this._auth.user,
pass: this._auth.pass,
options: this._auth.options
}; else return t(this._formatError('Missing credentials for "' + this._authMethod + '"', "EAUTH", false, "API"));
if (this.customAuth.has(this._authMethod)) {
const e = this.customAuth.get(this._authMethod);
let n;
let s = false;
const resolve = () => {
if (s) return;
s = true;
this.logger.info({
tnx: "smtp",
username: this._auth.user,
action: "authenticated",
method: this._authMethod
}, "User %s authenticated", JSON.stringify(this._auth.user));
this.authenticated = true;
t(null, true);
};
const reject = e => {
if (s) return;
s = true;
t(this._formatError(e, "EAUTH", n, "AUTH " + this._authMethod));
};
const sendCommand = (e, t) => {
let s;
if (!t) s = new Promise((e, n) => {
t = p.Jt(e, n);
});
this._responseActions.push(s => {
n = s;
let o = s.match(/^(\d+)(?:\s(\d+\.\d+\.\d+))?\s/);
let r = {
command: e,
response: s
};
if (o) {
r.status = Number(o[1]) || 0;
if (o[2]) r.code = o[2];
r.text = s.substr(o[0].length);
} else {
r.text = s;
r.status = 0;
}
t(null, r);
});
setImmediate(() => this._sendCommand(e, maskAuthCommand(e)));
return s;
};
const o = e({
auth: this._auth,
method: this._authMethod,
extensions: [].concat(this._supportedExtensions),
authMethods: [].concat(this._supportedAuth),
maxAllowedSize: this._maxAllowedSize || false,
sendCommand,
resolve,
reject
});
if (o && typeof o.catch === "function") o.then(resolve).catch(reject);
return;
}
switch (this._authMethod) {
case "XOAUTH2":
this._handleXOauth2Token(false, t);
return;

case "LOGIN":
this._responseActions.push(e => {
this._actionAUTH_LOGIN_USER(e, t);
});
this._sendCommand("AUTH LOGIN");
return;

case "PLAIN":
this._responseActions.push(e => {
this._actionAUTHComplete(e, t);
});
this._sendCommand("AUTH PLAIN " + Buffer.from("\0" + this._auth.credentials.user + "\0" + this._auth.credentials.pass, "utf-8").toString("base64"), "AUTH PLAIN " + Buffer.from("\0" + this._auth.credentials.user + "\0/* secret */", "utf-8").toString("base64"));
return;

case "CRAM-MD5":
this._responseActions.push(e => {
this._actionAUTH_CRAM_MD5(e, t);
});
this._sendCommand("AUTH CRAM-MD5");
return;
}
return t(this._formatError('Unknown authentication method "' + this._authMethod + '"', "EAUTH", false, "API"));
}
send(e, t, n) {
let s = false;
const callback = (e, t) => {
if (s) return;
s = true;
if (this._pendingSend && this._pendingSend.callback === callback) this._pendingSend = false;
n(e, t);
};
if (!t) return callback(this._formatError("Empty message", "EMESSAGE", false, "API"));
const o = this._isDestroyedMessage("send message");
if (o) return callback(this._formatError(o, "ECONNECTION", false, "API"));
if (this._maxAllowedSize && e.size > this._maxAllowedSize) {
setImmediate(() => {
callback(this._formatError("Message size larger than allowed " + this._maxAllowedSize, "EMESSAGE", false, "MAIL FROM"));
});
return;
}
const r = {
callback,
stream: false,
onStreamError: e => callback(this._formatError(e, "ESTREAM", false, "API"))
};
if (typeof t.on === "function") {
r.stream = t;
r.stream.on("error", r.onStreamError);
}
this._pendingSend = r;
const i = Date.now();
this._setEnvelope(e, (e, n) => {
if (e) {
if (typeof t.destroy === "function") t.destroy();
return callback(e);
}
const s = Date.now();
const o = this._createSendStream((e, t) => {
if (e) return callback(e);
const r = n;
r.envelopeTime = s - i;
r.messageTime = Date.now() - s;
r.messageSize = o.outByteCount;
r.response = t;
const a = parseServerMessageId(r.response, this.options.host);
if (a) r.serverMessageId = a;
const c = this._envelope?.rejectedErrors;
if (!r.rejectedErrors && c && c.length) r.rejectedErrors = c;
return callback(null, r);
});
if (typeof t.pipe === "function") t.pipe(o); else {
o.write(t);
o.end();
}
});
}
reset(e) {
const t = this._isDestroyedMessage("reset");
if (t) return e(this._formatError(t, "ECONNECTION", false, "API"));
this._sendCommand("RSET");
this._responseActions.push(t => {
if (t.charAt(0) !== "2") return e(this._formatError("Could not reset session state. response=" + t, "EPROTOCOL", t, "RSET"));
this._envelope = false;
return e(null, true);
});
}
_onConnect() {
const e = this._socket;
this._clearPhase();
this.logger.info({
tnx: "network",
localAddress: e.localAddress,
localPort: e.localPort,
remoteAddress: e.remoteAddress,
remotePort: e.remotePort
}, "%s established to %s:%s", this.secure ? "Secure connection" : "Connection", e.remoteAddress, e.remotePort);
if (this._destroyed) {
this.close();
return;
}
this.stage = "connected";
e.removeListener("data", this._onSocketData);
e.removeListener("timeout", this._onSocketTimeout);
e.removeListener("close", this._onSocketClose);
e.removeListener("end", this._onSocketEnd);
e.removeListener("error", this._onConnectionSocketError);
e.removeListener("error", this._onSocketError);
e.on("error", this._onSocketError);
e.on("data", this._onSocketData);
e.once("close", this._onSocketClose);
e.once("end", this._onSocketEnd);
e.setTimeout(this.options.socketTimeout || w);
e.on("timeout", this._onSocketTimeout);
if (typeof e.setKeepAlive === "function") e.setKeepAlive(true, A);
if (typeof e.setNoDelay === "function") e.setNoDelay(true);
this._startPhase(this._remainingSetupTime(), timeoutError("Greeting never received", "GREETING_TIMEOUT"));
this._responseActions.push(this._actionGreeting);
e.resume();
}
_onServerClosing(e) {
if (this._destroyed) return;
const t = this._pendingSend;
const n = this._envelope;
this._responseActions = [];
this.close();
if (t) t.callback(n && n.mailError || this._formatError("Server closed the connection", "ECONNECTION", e, "CONN"));
}
_onData(e) {
if (this._destroyed || !e || !e.length) return;
const t = this.options.maxResponseSize || T;
const n = e.toString("binary");
if (!n.includes("\n")) {
this._remainder += n;
if (this._remainder.length > t) return this._onResponseTooLarge();
return;
}
const s = (this._remainder + n).split(/\r?\n/);
this._remainder = s.pop();
for (let e = 0, n = s.length; e < n; e++) {
if (this._responsePartial) this._responseQueue[this._responseQueue.length - 1] += "\n" + s[e]; else this._responseQueue.push(s[e]);
this._responsePartial = isPartialLine(s[e]);
if (this._responsePartial && this._responseQueue[this._responseQueue.length - 1].length > t) return this._onResponseTooLarge();
}
if (this._remainder.length > t) return this._onResponseTooLarge();
if (this._responsePartial) return;
this._processResponse();
}
_onResponseTooLarge() {
this._remainder = "";
this._responseQueue = [];
this._responsePartial = false;
this._onError(new Error("Server response exceeds maximum allowed size"), "EPROTOCOL", false, "CONN");
}
_onError(e, t, n, s) {
this._clearPhase();
if (this._destroyed) return;
e = this._formatError(e, t, n, s);
if ((0, _.bV)(e)) this.logger.warn({
tnx: "smtp",
err: e
}, "%s", e.message); else this.logger.error({
tnx: "smtp",
err: e
}, "%s", e.message);
const o = this._pendingSend;
this.emit("error", e);
this.close();
if (o) o.callback(e);
}
_formatError(e, t, n, s) {
let o;
if (/Error\]$/i.test(Object.prototype.toString.call(e))) o = e; else o = new Error(e);
if (t && t !== "Error" && o.code !== _.jK) {
if (o.code && o.code !== t && !o.originalCode) o.originalCode = o.code;
o.code = t;
}
if (n) {
o.response = n;
o.message += ": " + n;
}
const r = typeof n === "string" && Number((n.match(/^\d+/) || [])[0]) || false;
if (r) {
o.responseCode = r;
o.permanent = (0, _.TI)(r);
}
if (s) o.command = s;
return o;
}
_onClose() {
let e = false;
if (this._remainder && this._remainder.trim()) {
this.lastServerResponse = e = decodeServerResponse(this._remainder.trim());
if (this.options.debug || this.options.transactionLog) this.logger.debug({
tnx: "server"
}, e);
}
this.logger.info({
tnx: "network"
}, "Connection closed");
const t = typeof e === "string" && /^[45]\d{2}[ -]/.test(e) ? e : false;
if (this.upgrading && !this._destroyed) return this._onError(new Error("Connection closed unexpectedly"), "ETLS", t, "CONN");
if (!t && this._responseActions[0] === this._actionGreeting && this._connectCallback && !this._destroyed) {
const e = this._connectCallback;
this._connectCallback = false;
const t = this._formatError(new Error("Connection closed unexpectedly"), "ECONNECTION", false, "CONN");
this.logger.warn({
tnx: "network"
}, t.message);
e(t);
this.close();
return;
}
if (!t && this.stage === "connected" && !this._responseActions.length && !this._pendingSend && !this._destroyed && !this._closing) {
this.logger.info({
tnx: "network"
}, "Server closed the idle connection");
return this._destroy();
}
if (t || this._responseActions[0] !== this.close && !this._destroyed) return this._onError(new Error("Connection closed unexpectedly"), "ECONNECTION", t, "CONN");
this._destroy();
}
_onEnd() {
if (this._socket && !this._socket.destroyed) this._socket.end();
}
_onTimeout() {
return this._onError(timeoutError("Timeout", "SOCKET_TIMEOUT"), "ETIMEDOUT", false, "CONN");
}
_destroy() {
if (this._destroyed) return;
this._destroyed = true;
this.destroyed = true;
this._clearPhase();
this.emit("end");
}
_upgradeConnection(e) {
if (this._destroyed || this._closing) return;
const t = this._remainder.length + this._responseQueue.reduce((e, t) => e + t.length, 0);
if (t) this.logger.warn({
tnx: "smtp",
discarded: t
}, "Discarded %s bytes received in plaintext after the STARTTLS response", t);
this._plaintextEhlo = false;
this._remainder = "";
this._responseQueue = [];
this._responsePartial = false;
const n = this._socket;
n.removeListener("data", this._onSocketData);
n.removeListener("timeout", this._onSocketTimeout);
n.setTimeout(0);
const s = Object.assign({
socket: n,
host: this.host
}, this.options.tls || {});
if (this.servername && !s.servername) s.servername = this.servername;
const removePlainSocketListeners = () => {
n.removeListener("close", this._onSocketClose);
n.removeListener("end", this._onSocketEnd);
n.removeListener("error", this._onSocketError);
n.removeListener("error", this._onConnectionSocketError);
};
this.upgrading = true;
this._startPhase(this._remainingSetupTime(), timeoutError("TLS handshake timed out", "UPGRADE_TIMEOUT"));
try {
this._socket = i.connect(s, () => {
this._clearPhase();
this.secure = true;
this.upgrading = false;
this._socket.on("data", this._onSocketData);
removePlainSocketListeners();
return e(null, true);
});
} catch (t) {
this._clearPhase();
removePlainSocketListeners();
return e(t);
}
this._socket.on("error", this._onSocketError);
this._socket.once("close", this._onSocketClose);
this._socket.once("end", this._onSocketEnd);
this._socket.setTimeout(this.options.socketTimeout || w);
this._socket.on("timeout", this._onSocketTimeout);
n.resume();
}
_processResponse() {
if (!this._responseQueue.length) return false;
const e = (this._responseQueue.shift() || "").toString();
if (!e.trim()) {
setImmediate(() => this._processResponse());
return;
}
if (isPartialResponse(e)) {
this._responseQueue.unshift(e);
return;
}
const t = this.lastServerResponse = decodeServerResponse(e);
if (this.options.debug || this.options.transactionLog) this.logger.debug({
tnx: "server"
}, t.replace(/\r?\n$/, ""));
const n = this._responseActions.shift();
const s = /^421[ -]/.test(t);
if (typeof n === "function") {
n.call(this, t);
if (s) return this._onServerClosing(t);
setImmediate(() => this._processResponse());
} else if (s && !this._pendingSend && this.stage === "connected") {
this.logger.info({
tnx: "smtp"
}, "Server closed the idle connection: %s", t);
this.close();
} else return this._onError(new Error("Unexpected Response"), "EPROTOCOL", t, "CONN");
}
_sendCommand(e, t) {
if (this._destroyed) return;
const n = this._socket;
if (n.destroyed) return this.close();
if (this.options.debug || this.options.transactionLog) this.logger.debug({
tnx: "client"
}, (t || e || "").toString().replace(/\r?\n$/, ""));
n.write(Buffer.from(e + "\r\n", "utf-8"));
}
_setEnvelope(e, t) {
const n = [];
let s = false;
this._envelope = e || {};
this._envelope.from = (this._envelope.from && this._envelope.from.address || this._envelope.from || "").toString().trim();
this._envelope.to = [].concat(this._envelope.to || []).map(e => (e && e.address || e || "").toString().trim());
if (!this._envelope.to.length) return t(this._formatError("No recipients defined", "EENVELOPE", false, "API"));
if (this._envelope.from && /[\r\n<>]/.test(this._envelope.from)) return t(this._formatError("Invalid sender " + JSON.stringify(this._envelope.from), "EENVELOPE", false, "API"));
if (/[\x80-\uFFFF]/.test(this._envelope.from)) s = true;
for (let e = 0, n = this._envelope.to.length; e < n; e++) {
if (!this._envelope.to[e] || /[\r\n<>]/.test(this._envelope.to[e])) return t(this._formatError("Invalid recipient " + JSON.stringify(this._envelope.to[e]), "EENVELOPE", false, "API"));
if (/[\x80-\uFFFF]/.test(this._envelope.to[e])) s = true;
}
this._envelope.rcptQueue = [].concat(this._envelope.to || []);
this._envelope.rejected = [];
this._envelope.rejectedErrors = [];
this._envelope.accepted = [];
if (this._envelope.dsn) try {
this._envelope.dsn = this._setDsnEnvelope(this._envelope.dsn);
} catch (e) {
return t(this._formatError("Invalid DSN " + e.message, "EENVELOPE", false, "API"));
}
if (this._envelope.requireTLSExtensionEnabled) {
if (!this.secure) return t(this._formatError("REQUIRETLS can only be used over TLS connections (RFC 8689)", "EREQUIRETLS", false, "MAIL FROM"));
if (!this._supportedExtensions.includes("REQUIRETLS")) return t(this._formatError("Server does not support REQUIRETLS extension (RFC 8689)", "EREQUIRETLS", false, "MAIL FROM"));
}
this._envelope.pipelined = this._supportedExtensions.includes("PIPELINING");
this._responseActions.push(e => {
this._actionMAIL(e, t);
});
if (s && this._supportedExtensions.includes("SMTPUTF8")) {
n.push("SMTPUTF8");
this._usingSmtpUtf8 = true;
}
if (this._envelope.use8BitMime && this._supportedExtensions.includes("8BITMIME")) {
n.push("BODY=8BITMIME");
this._using8BitMime = true;
}
if (this._envelope.size && this._supportedExtensions.includes("SIZE")) {
const e = Number(this._envelope.size) || 0;
if (e > 0) n.push("SIZE=" + e);
}
if (this._envelope.dsn && this._supportedExtensions.includes("DSN")) {
if (this._envelope.dsn.ret) n.push("RET=" + p.Iy(this._envelope.dsn.ret));
if (this._envelope.dsn.envid) n.push("ENVID=" + p.Iy(this._envelope.dsn.envid));
}
if (this._envelope.requireTLSExtensionEnabled) n.push("REQUIRETLS");
const o = "MAIL FROM:<" + this._envelope.from + ">" + (n.length ? " " + n.join(" ") : "");
this._recipientQueue = [];
if (!this._envelope.pipelined) {
this._sendCommand(o);
return;
}
const r = this._socket;
r.cork();
this._sendCommand(o);
while (this._envelope.rcptQueue.length) this._sendRcpt(this._envelope.rcptQueue.shift(), t);
this._responseActions.push(e => {
this._actionDATA(e, t);
});
this._sendCommand("DATA");
r.uncork();
}
_sendRcpt(e, t) {
this._recipientQueue.push(e);
this._responseActions.push(e => {
this._actionRCPT(e, t);
});
this._sendCommand("RCPT TO:<" + e + ">" + this._getDsnRcptToArgs());
}
_setDsnEnvelope(e) {
let t = (e.ret || e.return || "").toString().toUpperCase() || null;
if (t) switch (t) {
case "HDRS":
case "HEADERS":
t = "HDRS";
break;

case "FULL":
case "BODY":
t = "FULL";
break;
}
if (t && ![ "FULL", "HDRS" ].includes(t)) throw new Error("ret: " + JSON.stringify(t));
const n = (e.envid || e.id || "").toString() || null;
let s = e.notify || null;
if (s) {
if (typeof s === "string") s = s.split(",");
s = s.map(e => e.trim().toUpperCase());
const e = [ "NEVER", "SUCCESS", "FAILURE", "DELAY" ];
const t = s.filter(t => !e.includes(t));
if (t.length || s.length > 1 && s.includes("NEVER")) throw new Error("notify: " + JSON.stringify(s.join(",")));
s = s.join(",");
}
let o = (e.recipient || e.orcpt || "").toString() || null;
if (o && o.indexOf(";") < 0) o = "rfc822;" + o;
return {
ret: t,
envid: n,
notify: s,
orcpt: o
};
}
_getDsnRcptToArgs() {
const e = this._envelope;
const t = [];
if (e.dsn && this._supportedExtensions.includes("DSN")) {
if (e.dsn.notify) t.push("NOTIFY=" + p.Iy(e.dsn.notify));
if (e.dsn.orcpt) t.push("ORCPT=" + p.Iy(e.dsn.orcpt));
}
return t.length ? " " + t.join(" ") : "";
}
_createSendStream(e) {
const t = this._envelope;
const n = new DataStream;
if (this.options.lmtp) t.accepted.forEach((n, s) => {
const o = s === t.accepted.length - 1;
this._responseActions.push(t => {
this._actionLMTPStream(n, o, t, e);
});
}); else this._responseActions.push(t => {
this._actionSMTPStream(t, e);
});
this._currentDataStream = n;
n.pipe(this._socket, {
end: false
});
if (this.options.debug) {
const e = new l.PassThrough;
e.on("readable", () => {
let t;
while (t = e.read()) this.logger.debug({
tnx: "message"
}, t.toString("binary").replace(/\r?\n$/, ""));
});
n.pipe(e);
}
n.once("end", () => {
if (this._currentDataStream === n) this._currentDataStream = false;
this.logger.info({
tnx: "message",
inByteCount: n.inByteCount,
outByteCount: n.outByteCount
}, "<%s bytes encoded mime message (source size %s bytes)>", n.outByteCount, n.inByteCount);
});
return n;
}
_actionGreeting(e) {
this._clearPhase();
if (e.substr(0, 3) !== "220") {
this._onError(new Error("Invalid greeting. response=" + e), "EPROTOCOL", e, "CONN");
return;
}
if (this.options.lmtp) {
this._responseActions.push(this._actionLHLO);
this._sendCommand("LHLO " + this.name);
} else {
this._responseActions.push(this._actionEHLO);
this._sendCommand("EHLO " + this.name);
}
}
_actionLHLO(e) {
if (e.charAt(0) !== "2") {
this._onError(new Error("Invalid LHLO. response=" + e), "EPROTOCOL", e, "LHLO");
return;
}
this._actionEHLO(e);
}
_actionEHLO(e) {
if (e.substr(0, 3) === "421") {
this._onError(new Error("Server terminates connection. response=" + e), "ECONNECTION", e, "EHLO");
return;
}
if (e.charAt(0) !== "2") {
if (this.options.requireTLS) {
this._onError(new Error("EHLO failed but HELO does not support required STARTTLS. response=" + e), "ECONNECTION", e, "EHLO");
return;
}
this._responseActions.push(this._actionHELO);
this._sendCommand("HELO " + this.name);
return;
}
if (!this.secure && !this.options.ignoreTLS && (/[ -]STARTTLS\b/im.test(e) || this.options.requireTLS)) {
this._plaintextEhlo = e;
this._sendCommand("STARTTLS");
this._responseActions.push(this._actionSTARTTLS);
return;
}
this._parseEhloExtensions(e);
this.emit("connect");
}
_parseEhloExtensions(e) {
let t;
this._ehloLines = e.split(/\r?\n/).map(e => e.replace(/^\d+[ -]/, "").trim()).filter(e => e).slice(1);
if (/[ -]SMTPUTF8\b/im.test(e)) this._supportedExtensions.push("SMTPUTF8");
if (/[ -]DSN\b/im.test(e)) this._supportedExtensions.push("DSN");
if (/[ -]8BITMIME\b/im.test(e)) this._supportedExtensions.push("8BITMIME");
if (/[ -]REQUIRETLS\b/im.test(e)) this._supportedExtensions.push("REQUIRETLS");
if (/[ -]PIPELINING\b/im.test(e)) this._supportedExtensions.push("PIPELINING");
if (/[ -]AUTH\b/i.test(e)) this.allowsAuth = true;
const n = new Set;
for (const e of this._ehloLines) {
const t = /^AUTH[\s=](.*)/i.exec(e);
if (t) for (const e of t[1].split(/[\s=]+/)) n.add(e.toUpperCase());
}
for (const e of [ "PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2" ]) if (n.has(e)) this._supportedAuth.push(e);
if (t = e.match(/[ -]SIZE(?:[ \t]+(\d+))?/im)) {
this._supportedExtensions.push("SIZE");
this._maxAllowedSize = Number(t[1]) || 0;
}
}
_actionHELO(e) {
if (e.charAt(0) !== "2") {
this._onError(new Error("Invalid HELO. response=" + e), "EPROTOCOL", e, "HELO");
return;
}
this.allowsAuth = true;
this.emit("connect");
}
_actionSTARTTLS(e) {
if (e.charAt(0) !== "2") {
if (this.options.opportunisticTLS) {
this.logger.info({
tnx: "smtp"
}, "Failed STARTTLS upgrade, continuing unencrypted");
if (this._plaintextEhlo) {
this._parseEhloExtensions(this._plaintextEhlo);
this._plaintextEhlo = false;
this.allowsAuth = false;
this._supportedAuth = [];
}
this.emit("connect");
return;
}
this._onError(new Error("Error upgrading connection with STARTTLS"), "ETLS", e, "STARTTLS");
return;
}
this._upgradeConnection((e, t) => {
if (e) {
this._onError(new Error("Error initiating TLS - " + (e.message || e)), "ETLS", false, "STARTTLS");
return;
}
this.logger.info({
tnx: "smtp"
}, "Connection upgraded with STARTTLS");
if (t) if (this.options.lmtp) {
this._responseActions.push(this._actionLHLO);
this._sendCommand("LHLO " + this.name);
} else {
this._responseActions.push(this._actionEHLO);
this._sendCommand("EHLO " + this.name);
} else this.emit("connect");
});
}
_actionAUTH_LOGIN_USER(e, t) {
if (!/^334[ -]/.test(e)) {
t(this._formatError('Invalid login sequence while waiting for "334 VXNlcm5hbWU6"', "EAUTH", e, "AUTH LOGIN"));
return;
}
this._responseActions.push(e => {
this._actionAUTH_LOGIN_PASS(e, t);
});
this._sendCommand(Buffer.from(this._auth.credentials.user + "", "utf-8").toString("base64"));
}
_actionAUTH_CRAM_MD5(e, t) {
const n = e.match(/^334\s+(.+)$/);
if (!n) return t(this._formatError("Invalid login sequence while waiting for server challenge string", "EAUTH", e, "AUTH CRAM-MD5"));
const s = Buffer.from(n[1], "base64").toString("ascii");
const o = c.createHmac("md5", this._auth.credentials.pass);
o.update(s);
const r = this._auth.credentials.user + " " + o.digest("hex");
this._responseActions.push(e => {
this._actionAUTH_CRAM_MD5_PASS(e, t);
});
this._sendCommand(Buffer.from(r).toString("base64"), Buffer.from(this._auth.credentials.user + " /* secret */").toString("base64"));
}
_actionAUTH_CRAM_MD5_PASS(e, t) {
if (!e.match(/^235\s+/)) return t(this._formatError('Invalid login sequence while waiting for "235"', "EAUTH", e, "AUTH CRAM-MD5"));
this.logger.info({
tnx: "smtp",
username: this._auth.user,
action: "authenticated",
method: this._authMethod
}, "User %s authenticated", JSON.stringify(this._auth.user));
this.authenticated = true;
t(null, true);
}
_actionAUTH_LOGIN_PASS(e, t) {
if (!/^334[ -]/.test(e)) return t(this._formatError('Invalid login sequence while waiting for "334 UGFzc3dvcmQ6"', "EAUTH", e, "AUTH LOGIN"));
this._responseActions.push(e => {
this._actionAUTHComplete(e, t);
});
this._sendCommand(Buffer.from((this._auth.credentials.pass || "").toString(), "utf-8").toString("base64"), Buffer.from("/* secret */", "utf-8").toString("base64"));
}
_actionAUTHComplete(e, t, n) {
if (!n && typeof t === "function") {
n = t;
t = false;
}
if (e.substr(0, 3) === "334") {
this._responseActions.push(e => {
if (t || this._authMethod !== "XOAUTH2") this._actionAUTHComplete(e, true, n); else setImmediate(() => this._handleXOauth2Token(true, n));
});
this._sendCommand("");
return;
}
if (e.charAt(0) !== "2") {
this.logger.info({
tnx: "smtp",
username: this._auth.user,
action: "authfail",
method: this._authMethod
}, "User %s failed to authenticate", JSON.stringify(this._auth.user));
return n(this._formatError("Invalid login", "EAUTH", e, "AUTH " + this._authMethod));
}
this.logger.info({
tnx: "smtp",
username: this._auth.user,
action: "authenticated",
method: this._authMethod
}, "User %s authenticated", JSON.stringify(this._auth.user));
this.authenticated = true;
n(null, true);
}
_actionMAIL(e, t) {
const n = this._envelope;
if (Number(e.charAt(0)) !== 2) {
const t = this._usingSmtpUtf8 && /^550 /.test(e) && /[\x80-\uFFFF]/.test(n.from) ? "Internationalized mailbox name not allowed" : "Mail command failed";
n.mailError = this._formatError(t, "EENVELOPE", e, "MAIL FROM");
}
this._advanceEnvelope(e, t);
}
_actionRCPT(e, t) {
const n = this._envelope;
let s;
const o = this._recipientQueue.shift();
if (Number(e.charAt(0)) !== 2) {
const t = this._usingSmtpUtf8 && /^553 /.test(e) && /[\x80-\uFFFF]/.test(o) ? "Internationalized mailbox name not allowed" : "Recipient command failed";
n.rejected.push(o);
s = this._formatError(t, "EENVELOPE", e, "RCPT TO");
s.recipient = o;
n.rejectedErrors.push(s);
} else n.accepted.push(o);
this._advanceEnvelope(e, t);
}
_advanceEnvelope(e, t) {
const n = this._envelope;
if (n.pipelined) return;
if (n.mailError) return t(n.mailError);
if (n.rcptQueue.length) return this._sendRcpt(n.rcptQueue.shift(), t);
if (this._recipientQueue.length) return;
const s = this._envelopeError(e);
if (s) return t(s);
this._responseActions.push(e => {
this._actionDATA(e, t);
});
this._sendCommand("DATA");
}
_envelopeError(e) {
const t = this._envelope;
if (t.mailError) return t.mailError;
if (t.accepted.length) return null;
const n = t.rejectedErrors.find(e => e.responseCode && e.responseCode < 500);
const s = t.rejectedErrors[t.rejectedErrors.length - 1];
const o = n?.response ?? (t.pipelined && s ? s.response : e);
const r = this._formatError("Can't send mail - all recipients were rejected", "EENVELOPE", o, "RCPT TO");
r.rejected = t.rejected;
r.rejectedErrors = t.rejectedErrors;
return r;
}
_actionDATA(e, t) {
const n = this._envelope;
if (n.pipelined) {
const s = this._envelopeError(e);
if (s) {
if (/^3/.test(e)) {
if (n.mailError) {
this.close();
return t(s);
}
this._responseActions.push(() => t(s));
this._sendCommand(".");
return;
}
return t(s);
}
}
if (!/^[23]/.test(e)) return t(this._formatError("Data command failed", "EENVELOPE", e, "DATA"));
const s = {
accepted: n.accepted,
rejected: n.rejected
};
if (this._ehloLines && this._ehloLines.length) s.ehlo = this._ehloLines;
if (n.rejectedErrors.length) s.rejectedErrors = n.rejectedErrors;
t(null, s);
}
_actionSMTPStream(e, t) {
if (Number(e.charAt(0)) !== 2) return t(this._formatError("Message failed", "EMESSAGE", e, "DATA"));
return t(null, e);
}
_actionLMTPStream(e, t, n, s) {
const o = this._envelope;
let r;
if (Number(n.charAt(0)) !== 2) {
r = this._formatError("Message failed for recipient " + e, "EMESSAGE", n, "DATA");
r.recipient = e;
o.rejected.push(e);
o.rejectedErrors.push(r);
for (let t = 0, n = o.accepted.length; t < n; t++) if (o.accepted[t] === e) o.accepted.splice(t, 1);
}
if (t) return s(null, n);
}
_handleXOauth2Token(e, t) {
this._auth.oauth2.getToken(e, (n, s) => {
if (n) {
this.logger.info({
tnx: "smtp",
username: this._auth.user,
action: "authfail",
method: this._authMethod
}, "User %s failed to authenticate", JSON.stringify(this._auth.user));
return t(this._formatError(n, "EAUTH", false, "AUTH XOAUTH2"));
}
this._responseActions.push(n => {
this._actionAUTHComplete(n, e, t);
});
this._sendCommand("AUTH XOAUTH2 " + this._auth.oauth2.buildXOAuth2Token(s), "AUTH XOAUTH2 " + this._auth.oauth2.buildXOAuth2Token("/* secret */"));
});
}
_isDestroyedMessage(e) {
if (this._destroyed) return "Cannot " + e + " - smtp connection is already destroyed.";
if (this._socket) {
if (this._socket.destroyed) return "Cannot " + e + " - smtp connection socket is already destroyed.";
if (!this._socket.writable) return "Cannot " + e + " - smtp connection socket is already half-closed.";
}
}
_getHostname() {
let e;
try {
e = a.hostname() || "";
} catch (t) {
e = "localhost";
}
if (!e || e.indexOf(".") < 0) e = "[127.0.0.1]";
if (e.match(/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/)) e = "[" + e + "]";
return e;
}
}
const x = SMTPConnection;
}),
5238: ((e, t, n) => {
n.d(t, {
Nz: () => Encoder,
lF: () => encode
});
var s = n(7075);
function encode(e) {
if (typeof e === "string") e = Buffer.from(e, "utf-8");
return e.toString("base64");
}
function normalizeLineLength(e) {
const t = Math.floor(Number(e));
return Number.isFinite(t) && t >= 1 ? t : 76;
}
function wrapBuffer(e, t, n) {
const s = Math.ceil(e.length / t);
const o = Math.max(s - 1, 0);
let r = e.length - o * t;
const i = Buffer.allocUnsafe(o * (t + 2) + (n ? r : 0));
let a = 0;
for (let n = 0; n < o * t; n += t) {
e.copy(i, a, n, n + t);
a += t;
i[a++] = 13;
i[a++] = 10;
}
if (n) {
a += e.copy(i, a, o * t);
r = 0;
}
if (a !== i.length) throw new Error("Unexpected wrapped length");
return {
output: i,
rest: r
};
}
class Encoder extends s.Transform {
constructor(e) {
super();
this.options = e || {};
if (this.options.lineLength !== false) this.options.lineLength = normalizeLineLength(this.options.lineLength);
this._curLine = "";
this._remainingBytes = false;
this.inputBytes = 0;
this.outputBytes = 0;
}
_emit(e, t) {
const n = Buffer.from(this._curLine + e, "latin1");
if (!n.length) return;
let s = n;
if (this.options.lineLength) {
const e = wrapBuffer(n, this.options.lineLength, t);
s = e.output;
this._curLine = e.rest ? n.toString("latin1", n.length - e.rest) : "";
} else this._curLine = "";
if (s.length) {
this.outputBytes += s.length;
this.push(s);
}
}
_transform(e, t, n) {
let s = t !== "buffer" ? Buffer.from(e, t) : e;
if (!s || !s.length) return n();
this.inputBytes += s.length;
if (this._remainingBytes) {
s = Buffer.concat([ this._remainingBytes, s ], this._remainingBytes.length + s.length);
this._remainingBytes = false;
}
const o = s.length % 3;
if (o) {
this._remainingBytes = s.subarray(s.length - o);
s = s.subarray(0, s.length - o);
}
this._emit(encode(s), false);
n();
}
_flush(e) {
this._emit(this._remainingBytes ? encode(this._remainingBytes) : "", true);
this._remainingBytes = false;
e();
}
}
}),
2809: ((e, t, n) => {
n.d(t, {
JW: () => i,
TI: () => isPermanentResponseCode,
bV: () => isTransientError,
jK: () => d,
kX: () => c,
sb: () => u,
uk: () => a,
xj: () => l
});
const s = "ECONNECTION";
const o = "ETIMEDOUT";
const r = "ESOCKET";
const i = "EOTP";
const a = "ESTREAM";
const c = "EFILEACCESS";
const l = "EURLACCESS";
const u = "EFETCH";
const isTransientError = e => e.responseCode === 421 || e.code === s || e.code === r || e.code === o;
const isPermanentResponseCode = e => e >= 500 && e < 600 && e !== 503;
const d = "ERR_ACCESS_DENIED";
}),
821: ((e, t, n) => {
n.d(t, {
A: () => k
});
var s = n(7067);
var o = n(4708);
var r = n(1093);
var i = n(8522);
var a = n(7075);
var c = n(7030);
const l = 1800;
class Cookies {
constructor(e) {
this.options = e || {};
this.cookies = [];
}
set(e, t) {
const n = r.q(t || "");
const s = this.parse(e);
let o;
if (s.domain) {
o = s.domain.replace(/^\./, "");
if (n.hostname.length < o.length || o.indexOf(".") < 0 || o.endsWith(".") || c.isIP(n.hostname) || !("." + n.hostname).endsWith("." + o)) s.domain = n.hostname;
} else s.domain = n.hostname;
if (!s.path) s.path = this.getPath(n.pathname);
if (!s.expires) s.expires = new Date(Date.now() + (Number(this.options.sessionTimeout || l) || l) * 1e3);
return this.add(s);
}
get(e) {
return this.list(e).map(e => e.name + "=" + e.value).join("; ");
}
list(e) {
const t = [];
for (let n = this.cookies.length - 1; n >= 0; n--) {
const s = this.cookies[n];
if (this.isExpired(s)) {
this.cookies.splice(n, 1);
continue;
}
if (this.match(s, e)) t.unshift(s);
}
return t;
}
parse(e) {
const t = {};
let n = false;
let s = false;
(e || "").toString().split(";").forEach(e => {
if (!e.trim()) return;
const o = e.split("=");
const r = o.shift().trim();
let i = o.join("=").trim();
let a;
if (!n) {
n = true;
if (r) {
t.name = r;
t.value = i;
}
return;
}
switch (r.toLowerCase()) {
case "expires":
{
const e = new Date(i);
if (e.toString() !== "Invalid Date" && !s) t.expires = e;
break;
}

case "path":
t.path = i;
break;

case "domain":
a = i.toLowerCase();
if (a.length && a.charAt(0) !== ".") a = "." + a;
t.domain = a;
break;

case "max-age":
t.expires = new Date(Date.now() + (Number(i) || 0) * 1e3);
s = true;
break;

case "secure":
t.secure = true;
break;

case "httponly":
t.httponly = true;
break;
}
});
return t;
}
match(e, t) {
const n = r.q(t || "");
if (n.hostname !== e.domain && (e.domain.charAt(0) !== "." || ("." + n.hostname).substr(-e.domain.length) !== e.domain)) return false;
const s = n.pathname || "/";
const o = e.path;
const i = s === o || s.startsWith(o) && (o.endsWith("/") || s.charAt(o.length) === "/");
if (!i) return false;
if (e.secure && n.protocol !== "https:") return false;
return true;
}
add(e) {
if (!e || !e.name) return false;
for (let t = 0, n = this.cookies.length; t < n; t++) if (this.compare(this.cookies[t], e)) {
if (this.isExpired(e)) {
this.cookies.splice(t, 1);
return false;
}
this.cookies[t] = e;
return true;
}
if (!this.isExpired(e)) this.cookies.push(e);
return true;
}
compare(e, t) {
return e.name === t.name && e.path === t.path && e.domain === t.domain && e.secure === t.secure && e.httponly === t.httponly;
}
isExpired(e) {
return e.expires && e.expires < new Date || !e.value;
}
getPath(e) {
const t = (e || "/").split("/");
t.pop();
const n = t.join("/").trim();
if (n.charAt(0) !== "/") return "/";
return n;
}
}
const u = Cookies;
var d = n(9701);
var h = n(2809);
var f = n(7212);
const p = 5;
const m = 6e4;
const g = 12e4;
const v = 67108864;
const _ = [ "ALPNProtocols", "ca", "cert", "checkServerIdentity", "ciphers", "crl", "dhparam", "ecdhCurve", "honorCipherOrder", "key", "maxVersion", "minVersion", "passphrase", "pfx", "rejectUnauthorized", "secureContext", "secureOptions", "secureProtocol", "servername", "sessionIdContext", "sigalgs" ];
function setFetchCode(e) {
if (e.code !== h.jK) e.code = h.sb;
}
function parseFetchUrl(e) {
let t;
try {
t = r.q(e);
} catch (e) {
return false;
}
if (t.protocol !== "http:" && t.protocol !== "https:") return false;
return t;
}
function fetchPort(e) {
return e.port ? Number(e.port) : e.protocol === "https:" ? 443 : 80;
}
function nmfetch(e, t) {
t = t || {};
t.fetchRes = t.fetchRes || new a.PassThrough;
t.cookies = t.cookies || new u;
t.redirects = t.redirects || 0;
t.maxRedirects = isNaN(t.maxRedirects) ? p : t.maxRedirects;
if (!t.deadline) {
t.maxTime = typeof t.maxTime === "number" && t.maxTime >= 0 ? t.maxTime : g;
t.deadline = t.maxTime ? Date.now() + t.maxTime : 0;
}
const n = t.fetchRes;
const l = parseFetchUrl(e);
if (!l) {
if (t.body && typeof t.body.destroy === "function") {
t.body.on("error", () => false);
t.body.destroy();
}
setImmediate(() => {
const t = new Error("Unsupported protocol for URL " + e);
t.code = h.sb;
t.sourceUrl = e;
n.emit("error", t);
});
return n;
}
if (t.cookie) {
[].concat(t.cookie || []).forEach(n => {
t.cookies.set(n, e);
});
t.cookie = false;
}
let k = (t.method || "").toString().trim().toUpperCase() || "GET";
let w = false;
let b;
let y;
const E = l.protocol === "https:" ? o : s;
const A = {
"accept-encoding": "gzip,deflate",
"user-agent": "nodemailer/" + d.rE
};
Object.keys(t.headers || {}).forEach(e => {
if ((0, f.a)(e.toLowerCase().trim())) return;
A[e.toLowerCase().trim()] = t.headers[e];
});
if (t.userAgent) A["user-agent"] = t.userAgent;
if (l.auth) A.Authorization = "Basic " + Buffer.from(l.auth).toString("base64");
if (b = t.cookies.get(e)) A.cookie = b;
if (t.body) {
if (t.contentType !== false) A["Content-Type"] = t.contentType || "application/x-www-form-urlencoded";
if (typeof t.body.pipe === "function") {
A["Transfer-Encoding"] = "chunked";
y = t.body;
y.on("error", t => {
if (w) return;
w = true;
setFetchCode(t);
t.sourceUrl = e;
n.emit("error", t);
});
} else {
if (t.body instanceof Buffer) y = t.body; else if (typeof t.body === "object") try {
y = Buffer.from(Object.keys(t.body).map(e => {
const n = t.body[e].toString().trim();
return encodeURIComponent(e) + "=" + encodeURIComponent(n);
}).join("&"));
} catch (t) {
w = true;
t.code = h.sb;
t.sourceUrl = e;
setImmediate(() => n.emit("error", t));
return n;
} else y = Buffer.from(t.body.toString().trim());
A["Content-Type"] = t.contentType || "application/x-www-form-urlencoded";
A["Content-Length"] = y.length;
}
k = (t.method || "").toString().trim().toUpperCase() || "POST";
}
let T;
const x = {
method: k,
host: l.hostname,
path: l.path,
port: fetchPort(l),
headers: A,
rejectUnauthorized: true,
agent: false
};
if (t.tls) Object.keys(t.tls).forEach(e => {
if (_.includes(e)) x[e] = t.tls[e];
});
if (l.protocol === "https:" && l.hostname && l.hostname !== x.host && !c.isIP(l.hostname) && !x.servername) x.servername = l.hostname;
try {
T = E.request(x);
} catch (t) {
w = true;
setImmediate(() => {
setFetchCode(t);
t.sourceUrl = e;
n.emit("error", t);
});
return n;
}
let S;
const clearDeadline = () => {
if (S) {
clearTimeout(S);
S = void 0;
}
};
const fail = (t, s = e) => {
if (w) return;
w = true;
clearDeadline();
setFetchCode(t);
t.sourceUrl = s;
n.emit("error", t);
T.abort();
};
const C = typeof t.timeout === "number" && t.timeout >= 0 ? t.timeout : m;
if (C) T.setTimeout(C, () => fail(new Error("Request Timeout")));
if (t.deadline) {
S = setTimeout(() => fail(new Error("Request exceeded the allowed " + t.maxTime + " ms")), Math.max(t.deadline - Date.now(), 1));
S.unref();
}
T.on("error", e => fail(e));
n.once("close", () => {
clearDeadline();
if (w || n.readableEnded) return;
w = true;
T.destroy();
});
T.on("response", s => {
let o;
if (w) return;
switch (s.headers["content-encoding"]) {
case "gzip":
case "deflate":
o = i.createUnzip();
break;
}
if (s.headers["set-cookie"]) [].concat(s.headers["set-cookie"] || []).forEach(n => {
t.cookies.set(n, e);
});
if ([ 301, 302, 303, 307, 308 ].includes(s.statusCode) && s.headers.location) {
t.redirects++;
if (t.redirects > t.maxRedirects) return fail(new Error("Maximum redirect count exceeded"));
t.method = "GET";
t.body = false;
let n;
try {
n = r.h(e, s.headers.location);
} catch (e) {
n = s.headers.location;
}
const o = parseFetchUrl(n);
if (!o) return fail(new Error("Unsupported protocol for URL " + n), n);
const i = o.protocol !== l.protocol || o.hostname !== l.hostname || fetchPort(o) !== fetchPort(l);
if (t.headers && i) {
const e = [ "authorization", "cookie", "proxy-authorization" ];
Object.keys(t.headers).forEach(n => {
if (e.includes(n.toLowerCase().trim())) delete t.headers[n];
});
}
w = true;
clearDeadline();
s.resume();
T.abort();
return nmfetch(n, t);
}
n.statusCode = s.statusCode;
n.headers = s.headers;
if (s.statusCode >= 300 && !t.allowErrorResponse) return fail(new Error("Invalid status code " + s.statusCode));
s.on("error", e => fail(e));
s.once("end", () => clearDeadline());
const a = typeof t.maxBytes === "number" && t.maxBytes > 0 ? t.maxBytes : v;
const c = o || s;
let u = 0;
c.on("data", e => {
u += e.length;
if (u <= a || w) return;
c.unpipe(n);
fail(new Error("Response size exceeds the allowed " + a + " bytes"));
});
if (o) {
s.pipe(o).pipe(n);
o.on("error", e => fail(e));
} else s.pipe(n);
});
setImmediate(() => {
if (y) try {
if (typeof y.pipe === "function") return y.pipe(T);
T.write(y);
} catch (e) {
return fail(e);
}
T.end();
});
return n;
}
nmfetch.Cookies = u;
nmfetch.DEFAULT_TIMEOUT = m;
nmfetch.DEFAULT_MAX_TIME = g;
const k = nmfetch;
}),
8996: ((e, t, n) => {
n.d(t, {
A: () => P
});
var s = n(7598);
var o = n(3024);
var r = n(7075);
var i = n(2076);
var a = n(9068);
var c = n(3980);
var l = n(5238);
const u = 1;
const d = 2;
const h = 4;
const f = 8;
const p = 16;
class TokenList {
constructor(e) {
this.str = e;
this.slots = new Int32Array(48);
this.length = 0;
this.cleaned = new Map;
}
push(e, t, n) {
if ((this.length + 1) * 3 > this.slots.length) {
const e = new Int32Array(this.slots.length * 2);
e.set(this.slots);
this.slots = e;
}
const s = this.length * 3;
this.slots[s] = e;
this.slots[s + 1] = t;
this.slots[s + 2] = n;
return this.length++;
}
contentStart(e) {
let t = this.slots[e * 3 + 1];
const n = this.slots[e * 3 + 2];
while (t < n && _isDroppedCode(this.str.charCodeAt(t))) t++;
return t;
}
contentEnd(e) {
const t = this.slots[e * 3 + 1];
let n = this.slots[e * 3 + 2];
while (n > t && _isDroppedCode(this.str.charCodeAt(n - 1))) n--;
return n;
}
operatorAt(e) {
const t = e * 3;
return this.slots[t] & u ? this.str.charAt(this.slots[t + 1]) : "";
}
isOperator(e) {
return (this.slots[e * 3] & u) !== 0;
}
noBreak(e) {
return (this.slots[e * 3] & d) !== 0;
}
value(e) {
const t = this.cleaned.get(e);
if (t !== void 0) return t;
return this.str.slice(this.slots[e * 3 + 1], this.slots[e * 3 + 2]);
}
}
const m = /@(\[[^[\]\\]*\])$/;
function _domainAt(e) {
const t = e.charAt(e.length - 1) === "]" ? m.exec(e) : null;
return t ? e.length - t[1].length - 1 : e.lastIndexOf("@");
}
function _quoteLocalPart(e) {
const t = _domainAt(e);
if (t < 0) return e;
const n = e.substr(0, t);
if (/^[^\s"(),:;<>@[\\\]]+$/.test(n) || /^"(?:[^"\\]|\\[\s\S])*"$/.test(n)) return e;
return '"' + n.replace(/["\\]/g, "\\$&") + '"@' + e.substr(t + 1);
}
const g = /\s/;
const v = /^("(?:[^"\\]|\\[\s\S])*"@\S+)(?:\s+([\s\S]+))?$/;
const _ = /^[^@\s]+@[^@\s]+$/;
const k = /^[^@\s]+@\[[^[\]\\\s]*\]$/;
const w = /^@(?:[^@\s"]+|\[[^[\]\\\s]*\])$/;
function _isAddrSpec(e) {
return _.test(e) || k.test(e);
}
const b = /^[^@\s]+@\S+$/;
const y = /\s*\b[^@\s]+@[^\s]+\b\s*/y;
function _isSpaceCode(e) {
return e === 32 || e >= 9 && e <= 13 || e === 160 || e === 5760 || e >= 8192 && e <= 8202 || e === 8232 || e === 8233 || e === 8239 || e === 8287 || e === 12288 || e === 65279;
}
function _isFoldingSpaceCode(e) {
return e === 32 || e === 9 || e === 13 || e === 10;
}
function _isFoldingGap(e, t, n) {
for (let s = t; s < n; s++) if (!_isFoldingSpaceCode(e.charCodeAt(s))) return false;
return true;
}
function _isDroppedCode(e) {
return e < 32 || e === 127 || _isSpaceCode(e);
}
function _isWordCode(e) {
return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122 || e === 95;
}
function _isBoundary(e, t) {
return _isWordCode(e.charCodeAt(t - 1)) !== _isWordCode(e.charCodeAt(t));
}
function _indexOfAt(e, t, n) {
for (let s = t; s < n; s++) if (e.charCodeAt(s) === 64) return s;
return -1;
}
const E = /^"(?:[^"\\]|\\[\s\S])*"/;
function _joinAtSpacing(e, t) {
if (t < 0) return e;
let n = t;
while (n > 0 && _isSpaceCode(e.charCodeAt(n - 1))) n--;
let s = t + 1;
while (s < e.length && _isSpaceCode(e.charCodeAt(s))) s++;
const o = n === t && s === t + 1 ? e : e.slice(0, n) + "@" + e.slice(s);
return _joinDomainDotSpacing(o, n);
}
const A = new Uint8Array(128);
for (let e = 33; e < 127; e++) A[e] = '()<>[]:;@\\,."'.indexOf(String.fromCharCode(e)) < 0 ? 1 : 0;
function _isAtextCode(e) {
return e < 128 ? A[e] === 1 : !_isSpaceCode(e);
}
function _joinDomainDotSpacing(e, t) {
const n = e.length;
let s = t + 1;
let o = false;
for (;;) {
const t = s;
while (s < n && _isAtextCode(e.charCodeAt(s))) s++;
if (s === t) break;
let r = s;
while (r < n && _isFoldingSpaceCode(e.charCodeAt(r))) r++;
if (e.charCodeAt(r) !== 46) break;
r++;
while (r < n && _isFoldingSpaceCode(e.charCodeAt(r))) r++;
if (r >= n || !_isAtextCode(e.charCodeAt(r))) break;
o = o || r !== s + 1;
s = r;
}
if (!o) return e;
let r = "";
for (let n = t + 1; n < s; n++) if (!_isFoldingSpaceCode(e.charCodeAt(n))) r += e.charAt(n);
return e.slice(0, t + 1) + r + e.slice(s);
}
function _collapseAtSpacing(e) {
const t = E.exec(e);
if (t) {
let n = t[0].length;
while (n < e.length && _isSpaceCode(e.charCodeAt(n))) n++;
if (e.charAt(n) === "@" && e.indexOf("@", n + 1) < 0) return _joinAtSpacing(e, n);
}
const n = e.indexOf("@");
if (n < 0 || e.indexOf("@", n + 1) >= 0 || e.lastIndexOf('"') > n) return e;
return _joinAtSpacing(e, n);
}
function _looseAddressStart(e) {
const t = e.length;
let n = 0;
while (n < t) {
while (n < t && _isSpaceCode(e.charCodeAt(n))) n++;
if (n >= t) break;
const s = n;
let o = n;
while (o < t && !_isSpaceCode(e.charCodeAt(o))) o++;
let r = _indexOfAt(e, s, o);
if (r >= 0) {
let t = -1;
for (let n = o; n > s; n--) if (_isBoundary(e, n)) {
t = n;
break;
}
let n = s;
while (t >= 0 && r >= 0) {
if (r > n && o > r + 1 && t > r + 1) for (let t = n; t < r; t++) if (_isBoundary(e, t)) {
if (t > s) return t;
let n = s;
while (n > 0 && _isSpaceCode(e.charCodeAt(n - 1))) n--;
return n;
}
n = r + 1;
r = _indexOfAt(e, n, o);
}
}
n = o;
}
return -1;
}
function _recoverAddrSpec(e) {
e.address = _collapseAtSpacing(e.address);
if (!g.test(e.address)) return;
let t;
let n;
const s = e.address.match(v);
if (s) {
if (!s[2]) return;
t = s[1];
n = [ s[2] ];
} else {
if (e.address.indexOf('"') >= 0) return;
const s = e.address.split(/\s+/);
let o = s.findIndex(_isAddrSpec);
if (o < 0) o = s.findIndex(e => b.test(e));
if (o < 0) return;
t = s.splice(o, 1)[0];
n = s;
}
e.address = t;
e.text = [ e.text ].concat(n).filter(e => e).join(" ");
}
function _stripAddressComments(e) {
const t = [];
let n = "";
let s = "";
let o = 0;
let r = "";
let i = "";
let a = false;
let c = "";
let l = false;
let u = -1;
for (let d = 0, h = e.length; d < h; d++) {
const f = e.charAt(d);
if (o) {
if (f === "\\" && d < h - 1) s += e.charAt(++d); else if (f === "(") {
o++;
s += f;
} else if (f === ")" && ! --o) {
t.push(s.trim());
s = "";
a = i !== "@";
} else s += f;
continue;
}
if (a && f !== "(") {
a = false;
if (f !== "@" && f !== "<" && !_isSpaceCode(e.charCodeAt(d))) {
n += " ";
i = " ";
}
}
if (r) {
if (f === "\\" && r === '"' && d < h - 1) {
n += f + e.charAt(++d);
i = e.charAt(d);
continue;
}
if (f === r) r = "";
} else if (f === '"') {
r = '"';
l = true;
} else if (f === ":" && u < 0 && c === "@" && !l) u = n.length + 1; else if (f === "[") r = "]"; else if (f === "(") {
o = 1;
continue;
} else if (f === "<") {
n = "";
i = "";
t.length = 0;
c = "";
l = false;
u = -1;
continue;
}
n += f;
i = f;
if (!c && !_isSpaceCode(e.charCodeAt(d))) c = f;
}
if (u >= 0 && n.indexOf("@", u) >= 0) n = n.slice(u);
if (o) t.push(s.trim());
return {
address: n.trim(),
comments: t.filter(e => e)
};
}
function _collectAddressParts(e, t, n) {
let s = "text";
const o = {
address: [],
comment: [],
text: [],
textWasQuoted: [],
quotedLocalAt: []
};
let r = false;
let i = false;
let a = false;
let c = false;
let l = 0;
let u = true;
const d = {
address: "",
comment: "",
text: ""
};
for (let h = t; h < n; h++) {
const n = e.value(h);
const f = h > t ? e.operatorAt(h - 1) : "";
const p = h > t && e.noBreak(h - 1);
if (e.isOperator(h)) switch (n) {
case "<":
s = "address";
r = false;
c = false;
break;

case "(":
s = "comment";
r = false;
u = u && _isFoldingGap(e.str, l, e.contentStart(h));
break;

case '"':
r = !r;
s = "text";
c = false;
break;

default:
s = "text";
r = false;
if (n !== ")") c = false; else l = e.contentEnd(h);
break;
} else {
const m = f === '"' && p && h > t + 1 && e.operatorAt(h - 2) === '"';
const g = o[s];
const v = a && f === ")" && n.indexOf("@") >= 0;
const _ = !v && c && a && f === ")" && (d.text === "." || n.charAt(0) === ".") && u && _isFoldingGap(e.str, l, e.contentStart(h));
const k = _ || !v && p && g.length > 0 && (f !== ")" || d[s] === "@" || n.charAt(0) === "@");
if (k) {
const e = o[s].length - 1;
if (s === "text" && !r) {
if (i && n.charAt(0) === "@") o.quotedLocalAt[e] = o.text[e].length;
i = false;
}
o[s][e] += n;
d[s] = n.charAt(n.length - 1);
if (s === "text" && r) o.textWasQuoted[e] = true;
} else {
o[s].push(n);
d[s] = n.charAt(n.length - 1);
if (s === "text") {
o.textWasQuoted.push(r || m);
o.quotedLocalAt.push(m && n.charAt(0) === "@" ? 0 : -1);
i = r;
}
}
if (s === "text") {
a = k && a || !r && n.indexOf("@") >= 0;
c = true;
l = e.contentEnd(h);
u = true;
}
}
}
let h = false;
if (!o.text.length && o.comment.length) {
o.text = o.comment;
o.comment = [];
h = true;
}
return {
data: o,
textFromComment: h
};
}
function _groupName(e, t, n) {
return _collectAddressParts(e, t, n).data.text.join(" ");
}
function _handleAddress(e, t, n) {
const s = _collectAddressParts(e, t, n);
const o = s.data;
let r = s.textFromComment;
const i = [];
const a = [];
for (const e of o.address) {
const t = _stripAddressComments(e);
for (const e of t.comments) i.push(e);
if (t.address) a.push(t.address);
}
o.address = a;
if (!o.address.length && o.text.length && !r) {
const e = o.text.map(e => _collapseAtSpacing(e));
for (let t = 0; t < o.text.length; t++) {
const n = o.quotedLocalAt[t];
const s = o.textWasQuoted[t] && n >= 0 && w.test(o.text[t].slice(n)) ? _quoteLocalPart(o.text[t]) : "";
if (s || !o.textWasQuoted[t] && _isAddrSpec(e[t])) {
o.address = [ s || e[t] ];
o.text.splice(t, 1);
o.textWasQuoted.splice(t, 1);
o.quotedLocalAt.splice(t, 1);
break;
}
}
if (!o.address.length) {
let t = false;
for (let n = 0; n < o.text.length; n++) if (!o.textWasQuoted[n]) {
const s = e[n];
let r = o.text[n];
const i = _looseAddressStart(s);
if (i >= 0) {
y.lastIndex = i;
const e = y.exec(s);
if (e) {
o.address = [ e[0].trim() ];
t = true;
r = s.slice(0, i) + " " + s.slice(i + e[0].length);
}
}
o.text[n] = r.trim();
if (t) break;
}
}
}
if (!o.text.length && o.comment.length) {
o.text = o.comment;
o.comment = [];
}
if (o.address.length > 1) o.text = o.text.concat(o.address.splice(1));
const c = !o.address.length && o.textWasQuoted.some(e => e);
o.text = o.text.join(" ");
o.address = o.address.join(" ");
if (c && o.text.indexOf("@") >= 0) {
o.address = _quoteLocalPart(_joinAtSpacing(o.text, _domainAt(o.text)));
o.text = "";
}
_recoverAddrSpec(o);
if (!o.text && i.length) {
o.text = i.join(" ");
r = true;
}
const l = {
address: o.address || (r ? "" : o.text) || "",
name: o.text || o.address || ""
};
if (l.address === l.name) if (/@/.test(l.address || "")) l.name = ""; else l.address = "";
return l;
}
class Tokenizer {
constructor(e) {
this.str = (e || "").toString();
this.operatorCurrent = "";
this.operatorExpecting = "";
this.node = -1;
this.escaped = false;
this.inDomainLiteral = false;
this.afterAt = false;
this.inGroup = false;
this.innerQuoted = false;
this.innerComment = 0;
this.innerLiteral = false;
this.innerEscaped = false;
this.list = new TokenList(this.str);
this.operators = {
'"': '"',
"(": ")",
"<": ">",
",": "",
":": "",
";": ""
};
}
tokenize() {
const e = this.str;
const t = e.length;
for (let n = 0; n < t; n++) this.checkChar(e.charAt(n), n);
this._closeText(t);
const n = this.list;
const s = n.slots;
let o = 0;
for (let t = 0, r = n.length; t < r; t++) {
const r = s[t * 3];
let i = s[t * 3 + 1];
let a = s[t * 3 + 2];
if (r & h) {
const e = this._cleanValue(i, a, r).trim();
if (!e) continue;
n.cleaned.set(o, e);
} else if (!(r & u)) {
while (i < a && _isSpaceCode(e.charCodeAt(i))) i++;
while (a > i && _isSpaceCode(e.charCodeAt(a - 1))) a--;
if (i === a) continue;
}
s[o * 3] = r;
s[o * 3 + 1] = i;
s[o * 3 + 2] = a;
o++;
}
n.length = o;
return n;
}
_closeText(e) {
if (this.node >= 0) {
this.list.slots[this.node * 3 + 2] = e;
this.node = -1;
}
}
_cleanValue(e, t, n) {
const s = this.str;
const o = (n & f) !== 0;
let r = (n & p) !== 0;
let i = "";
for (let n = e; n < t; n++) {
const e = s.charAt(n);
if (o && !r && e === "\\") {
r = true;
continue;
}
r = false;
if (e === "\n") i += " "; else if (e.charCodeAt(0) >= 33 || e === " " || e === "\t") i += e;
}
return i;
}
checkChar(e, t) {
if (!this.escaped && !this.operatorExpecting) if (!this.inDomainLiteral && e === "[" && this.afterAt) this.inDomainLiteral = true; else if (this.inDomainLiteral && (e === "]" || e === "," || e === ";")) this.inDomainLiteral = false;
let n = false;
if (this.operatorExpecting === ">") {
n = this._trackInner(e);
if (!n && e === ";" && this.inGroup) {
this._closeText(t);
this.operatorExpecting = "";
this._resetInner();
}
} else if (this.operatorExpecting === ")" && !this.escaped) if (e === "(") this.innerComment++; else if (e === ")" && this.innerComment) {
this.innerComment--;
n = true;
}
if (this.escaped) ; else if (e === this.operatorExpecting && !n) {
const n = this.str.charAt(t + 1);
this._closeText(t);
this.list.push(n && ![ " ", "\t", "\r", "\n", ",", ";" ].includes(n) ? u | d : u, t, t + 1);
if (e !== ")") this.afterAt = false;
this.operatorExpecting = "";
this.escaped = false;
this._resetInner();
return;
} else if (!this.operatorExpecting && !(this.inDomainLiteral && e === ":") && e in this.operators) {
this._closeText(t);
this.list.push(u, t, t + 1);
if (e === ":") this.inGroup = true; else if (e === ";") this.inGroup = false;
if (e !== "(") this.afterAt = false;
this.operatorExpecting = this.operators[e];
this.escaped = false;
this._resetInner();
return;
} else if ([ '"', "'", ")" ].includes(this.operatorExpecting) && e === "\\") {
this.escaped = true;
if (this.node >= 0) this.list.slots[this.node * 3] |= h;
return;
}
if (this.node < 0) this.node = this.list.push((this.operatorExpecting === '"' || this.operatorExpecting === ")" ? f : 0) | (this.escaped ? p : 0), t, t);
if (e === "\n") {
e = " ";
this.list.slots[this.node * 3] |= h;
}
if (e.charCodeAt(0) >= 33 || e === " " || e === "\t") {
if (!this.operatorExpecting && e !== " " && e !== "\t") this.afterAt = e === "@";
} else this.list.slots[this.node * 3] |= h;
this.escaped = false;
}
_trackInner(e) {
if (this.innerEscaped) {
this.innerEscaped = false;
return true;
}
if (this.innerQuoted) {
if (e === "\\") this.innerEscaped = true; else if (e === '"') this.innerQuoted = false;
return true;
}
if (this.innerComment) {
if (e === "\\") this.innerEscaped = true; else if (e === "(") this.innerComment++; else if (e === ")") this.innerComment--;
return true;
}
if (this.innerLiteral) {
if (e === "]") this.innerLiteral = false;
return true;
}
if (e === '"') {
this.innerQuoted = true;
return true;
}
if (e === "(") {
this.innerComment = 1;
return true;
}
if (e === "[" && this.afterAt) {
this.innerLiteral = true;
return true;
}
if (!_isSpaceCode(e.charCodeAt(0))) this.afterAt = e === "@";
return false;
}
_resetInner() {
this.innerQuoted = false;
this.innerComment = 0;
this.innerLiteral = false;
this.innerEscaped = false;
}
}
function _mergeNameFragments(e) {
const t = [];
for (let n = e.length - 1; n >= 0; n--) {
const s = e[n];
const o = t.length ? t[t.length - 1] : null;
if (o && s.address === "" && s.name && !s.group && o.address && o.name) o.name = s.name + ", " + o.name; else t.push(s);
}
return t.reverse();
}
function _parseAddressList(e) {
const t = new Tokenizer(e).tokenize();
const n = [];
let s = null;
let o = [];
let r = 0;
for (let e = 0, i = t.length; e <= i; e++) {
const a = e < i ? t.operatorAt(e) : "";
if (e < i && a !== "," && a !== ";" && a !== ":") continue;
if (a === ":") {
if (!s) {
s = {
name: _groupName(t, r, e),
group: []
};
o = [];
}
r = e + 1;
continue;
}
if (e > r) {
const i = _handleAddress(t, r, e);
if (s) o.push(i); else n.push(i);
}
r = e + 1;
if (s && (a === ";" || e === i)) {
s.group = _mergeNameFragments(o);
n.push(s);
s = null;
}
}
return _mergeNameFragments(n);
}
function addressparser(e, t) {
const n = _parseAddressList(e);
if (t?.flatten) {
const e = [];
const walkAddressList = t => {
t.forEach(t => {
if (t.group) return walkAddressList(t.group);
e.push(t);
});
};
walkAddressList(n);
return e;
}
return n;
}
const T = addressparser;
var x = n(821);
var S = n(2809);
class LastNewline extends r.Transform {
constructor() {
super();
this.lastByte = false;
}
_transform(e, t, n) {
if (e.length) this.lastByte = e[e.length - 1];
this.push(e);
n();
}
_flush(e) {
if (this.lastByte === 10) return e();
if (this.lastByte === 13) {
this.push(Buffer.from("\n"));
return e();
}
this.push(Buffer.from("\r\n"));
return e();
}
}
class LeWindows extends r.Transform {
constructor(e) {
super(e);
this.lastByte = false;
}
_transform(e, t, n) {
let s;
let o = 0;
for (let t = 0, n = e.length; t < n; t++) if (e[t] === 10) if (t && e[t - 1] !== 13 || !t && this.lastByte !== 13) {
if (t > o) {
s = e.slice(o, t);
this.push(s);
}
this.push(Buffer.from("\r\n"));
o = t + 1;
}
if (o && o < e.length) {
s = e.slice(o);
this.push(s);
} else if (!o) this.push(e);
this.lastByte = e[e.length - 1];
n();
}
}
class LeUnix extends r.Transform {
constructor(e) {
super(e);
}
_transform(e, t, n) {
let s;
let o = 0;
for (let t = 0, n = e.length; t < n; t++) if (e[t] === 13) {
s = e.slice(o, t);
o = t + 1;
this.push(s);
}
if (o && o < e.length) {
s = e.slice(o);
this.push(s);
} else if (!o) this.push(e);
n();
}
}
const C = [ "From", "Sender", "To", "Cc", "Bcc", "Reply-To", "Date", "References" ];
const j = "[A-Za-z0-9!#$%&'*+\\-/=?^_`{|}~\\x80-\\uFFFF]";
const L = new RegExp("^" + j + "+(?:\\." + j + "+)*$");
const O = /^"(?:[^"\\]|\\[\s\S])*"$/;
const I = /^[^\s"(),:;<>@[\\\]]+@[^\s"(),:;<>@[\\\]]+$/;
const N = /@(\[[^[\]\\]*\])$/;
function stripWhitespaceInAngleBrackets(e) {
let t = "";
let n = 0;
for (;;) {
const s = e.indexOf("<", n);
if (s < 0) break;
const o = e.indexOf(">", s + 1);
if (o < 0) break;
t += e.slice(n, s) + e.slice(s, o + 1).replace(/\s/g, "");
n = o + 1;
}
return t + e.slice(n);
}
const PIPELINE_NOOP = () => false;
function abortedError() {
const e = new Error("Message stream was closed before the message was generated");
e.code = S.uk;
return e;
}
function _stripBoundaryControls(e) {
return e.replace(/[\x00-\x1f\x7f]+/g, "");
}
class MimeNode {
constructor(e, t) {
this.nodeCounter = 0;
t = t || {};
this.baseBoundary = _stripBoundaryControls(t.baseBoundary || s.randomBytes(8).toString("hex"));
this.boundaryPrefix = _stripBoundaryControls(t.boundaryPrefix || "--_NmP");
this.disableFileAccess = !!t.disableFileAccess;
this.disableUrlAccess = !!t.disableUrlAccess;
this.normalizeHeaderKey = t.normalizeHeaderKey;
this.date = t.parentNode ? null : new Date;
this.rootNode = t.rootNode || this;
this.keepBcc = !!t.keepBcc;
if (t.filename) {
this.filename = t.filename;
if (!e) e = a.gW(this.filename.split(".").pop());
}
this.textEncoding = (t.textEncoding || "").toString().trim().charAt(0).toUpperCase();
this.parentNode = t.parentNode;
this.hostname = t.hostname;
this.newline = t.newline;
this.childNodes = [];
this._nodeId = ++this.rootNode.nodeCounter;
this._headers = [];
this._isPlainText = false;
this._hasLongLines = false;
this._envelope = false;
this._raw = false;
this._transforms = [];
this._processFuncs = [];
if (e) this.setHeader("Content-Type", e);
}
createChild(e, t) {
if (!t && typeof e === "object") {
t = e;
e = void 0;
}
const n = new MimeNode(e, t);
this.appendChild(n);
return n;
}
appendChild(e) {
if (e.parentNode && e.parentNode !== this) e.remove();
if (e.rootNode !== this.rootNode) {
e.rootNode = this.rootNode;
e._nodeId = ++this.rootNode.nodeCounter;
}
e.parentNode = this;
this.childNodes.push(e);
return e;
}
replace(e) {
if (e === this) return this;
this.parentNode.childNodes.forEach((t, n) => {
if (t === this) {
e.rootNode = this.rootNode;
e.parentNode = this.parentNode;
e._nodeId = this._nodeId;
this.rootNode = this;
this.parentNode = void 0;
e.parentNode.childNodes[n] = e;
}
});
return e;
}
remove() {
if (!this.parentNode) return this;
for (let e = this.parentNode.childNodes.length - 1; e >= 0; e--) if (this.parentNode.childNodes[e] === this) {
this.parentNode.childNodes.splice(e, 1);
this.parentNode = void 0;
this.rootNode = this;
return this;
}
}
setHeader(e, t) {
let n = false;
if (!t && e && typeof e === "object") {
if (e.key && "value" in e) this.setHeader(e.key, e.value); else if (Array.isArray(e)) e.forEach(e => {
this.setHeader(e.key, e.value);
}); else Object.keys(e).forEach(t => {
this.setHeader(t, e[t]);
});
return this;
}
e = this._normalizeHeaderKey(e);
const s = {
key: e,
value: t
};
for (let t = 0, o = this._headers.length; t < o; t++) if (this._headers[t].key === e) if (!n) {
this._headers[t] = s;
n = true;
} else {
this._headers.splice(t, 1);
t--;
o--;
}
if (!n) this._headers.push(s);
return this;
}
addHeader(e, t) {
if (!t && e && typeof e === "object") {
if (e.key && e.value) this.addHeader(e.key, e.value); else if (Array.isArray(e)) e.forEach(e => {
this.addHeader(e.key, e.value);
}); else Object.keys(e).forEach(t => {
this.addHeader(t, e[t]);
});
return this;
} else if (Array.isArray(t)) {
t.forEach(t => {
this.addHeader(e, t);
});
return this;
}
this._headers.push({
key: this._normalizeHeaderKey(e),
value: t
});
return this;
}
getHeader(e) {
e = this._normalizeHeaderKey(e);
for (let t = 0, n = this._headers.length; t < n; t++) if (this._headers[t].key === e) return this._headers[t].value;
}
setContent(e) {
this.content = e;
if (typeof this.content.pipe === "function") i.X0(this.content); else if (typeof this.content === "string") {
this._isPlainText = a.KA(this.content);
if (this._isPlainText && a.Vi(this.content, 76)) this._hasLongLines = true;
}
return this;
}
build(e) {
let t;
if (!e) t = new Promise((t, n) => {
e = i.Jt(t, n);
});
const n = e;
const s = this.createReadStream();
const o = [];
let r = 0;
let a = false;
s.on("readable", () => {
let e;
while ((e = s.read()) !== null) {
o.push(e);
r += e.length;
}
});
s.once("error", e => {
if (a) return;
a = true;
return n(e);
});
s.once("end", e => {
if (a) return;
a = true;
if (e && e.length) {
o.push(e);
r += e.length;
}
return n(null, Buffer.concat(o, r));
});
return t;
}
getTransferEncoding() {
let e = false;
const t = (this.getHeader("Content-Type") || "").toString().toLowerCase().trim();
if (this.content) {
e = (this.getHeader("Content-Transfer-Encoding") || "").toString().toLowerCase().trim();
if (!e || ![ "base64", "quoted-printable" ].includes(e)) if (/^text\//i.test(t)) if (this._isPlainText && !this._hasLongLines) e = "7bit"; else if (typeof this.content === "string" || this.content instanceof Buffer) e = this._getTextEncoding(this.content) === "Q" ? "quoted-printable" : "base64"; else e = this.textEncoding === "B" ? "base64" : "quoted-printable"; else if (!/^(multipart|message)\//i.test(t)) e = e || "base64";
}
return e;
}
buildHeaders() {
const e = this.getTransferEncoding();
const t = [];
if (e) this.setHeader("Content-Transfer-Encoding", e);
if (this.filename && !this.getHeader("Content-Disposition")) this.setHeader("Content-Disposition", "attachment");
if (this.rootNode === this) {
if (!this.getHeader("Date")) this.setHeader("Date", this.date.toUTCString().replace(/GMT/, "+0000"));
this.messageId();
if (!this.getHeader("MIME-Version")) this.setHeader("MIME-Version", "1.0");
for (let e = this._headers.length - 2; e >= 0; e--) {
const t = this._headers[e];
if (t.key === "Content-Type") {
this._headers.splice(e, 1);
this._headers.push(t);
}
}
}
this._headers.forEach(e => {
let n = e.key;
let s = e.value;
let o;
let r;
const c = {};
const l = C;
if (s && typeof s === "object" && !l.includes(n)) {
i.eY(c, s, e => e === "value");
s = (s.value || "").toString();
if (!s.trim()) return;
}
if (c.prepared) {
if (c.foldLines) t.push(a.r7(n + ": " + s)); else t.push(n + ": " + s);
return;
}
switch (e.key) {
case "Content-Disposition":
o = a.eT(s, {
stripComments: true
});
if (this.filename) o.params.filename = this.filename;
s = a.Jf(o);
break;

case "Content-Type":
o = a.eT(s, {
stripComments: true
});
o.value = (o.value || "").toString().replace(/[\x00-\x1f\x7f]/g, "");
this._handleContentType(o);
if (o.value.match(/^text\/plain\b/) && typeof this.content === "string" && /[\u0080-\uFFFF]/.test(this.content)) o.params.charset = "utf-8";
if (this.filename) for (const e of Object.keys(o.params)) if (/^name(\*|$)/i.test(e)) delete o.params[e];
s = a.Jf(o);
if (this.filename) {
r = /[\x00-\x1f\x7f]/.test(this.filename) ? a.N3(this.filename, this._getTextEncoding(this.filename), 52) : this._encodeWords(this.filename);
if (r !== this.filename || /[\s'"\\;:/=(),<>@[\]?]|^-/.test(r)) r = JSON.stringify(r);
s += "; name=" + r;
}
break;

case "Bcc":
if (!this.keepBcc) return;
break;
}
s = this.encodeHeaderValue(n, s);
if (!(s || "").toString().trim()) return;
if (typeof this.normalizeHeaderKey === "function") {
const e = this.normalizeHeaderKey(n, s);
const t = typeof e === "string" ? e.replace(/[\x00-\x1f\x7f]/g, "") : "";
if (t) n = t;
}
t.push(a.r7(n + ": " + s, 76));
});
return t.join("\r\n");
}
createReadStream(e) {
e = e || {};
const t = new r.PassThrough(e);
this.stream(t, e, e => {
if (e) {
t.destroy(e);
return;
}
t.end();
});
t.once("close", () => {
if (!t.writableFinished) this._destroyContentStreams();
});
const n = [ t ];
for (const e of this._transforms) n.push(typeof e === "function" ? e() : e);
n.push(new LastNewline);
let s = (0, r.pipeline)(n, PIPELINE_NOOP);
for (const e of this._processFuncs) {
const t = s;
s = e(t);
if (s !== t) (0, r.finished)(s, e => {
if (e) t.destroy();
});
}
if (this.newline) {
const e = [ "win", "windows", "dos", "\r\n" ].includes(this.newline.toString().toLowerCase());
s = (0, r.pipeline)(s, e ? new LeWindows : new LeUnix, PIPELINE_NOOP);
}
return s;
}
transform(e) {
this._transforms.push(e);
}
processFunc(e) {
this._processFuncs.push(e);
}
stream(e, t, n) {
const s = this.getTransferEncoding();
let o = [];
let a = false;
const callback = t => {
if (a) return;
a = true;
e.removeListener("close", onOutputClose);
n(t);
};
function onOutputClose() {
for (const e of o) e.destroy();
return callback(abortedError());
}
const readInto = (...t) => {
if (!o.length) e.once("close", onOutputClose);
o = t;
};
const aborted = () => {
if (e.destroyed) {
callback(abortedError());
return true;
}
return false;
};
const finalize = () => {
let n = 0;
const processChildNode = () => {
if (aborted()) return;
if (n >= this.childNodes.length) {
e.write("\r\n--" + this.boundary + "--\r\n");
return callback();
}
const s = this.childNodes[n++];
e.write((n > 1 ? "\r\n" : "") + "--" + this.boundary + "\r\n");
s.stream(e, t, e => {
if (e) return callback(e);
setImmediate(processChildNode);
});
};
if (this.multipart) setImmediate(processChildNode); else return callback();
};
const sendContent = () => {
if (aborted()) return;
if (!this.content) return setImmediate(finalize);
const createStream = () => {
if (aborted()) return;
const n = this._takeStreamContent(this.content);
if (n) return callback(n);
const o = this._getStream(this.content);
if ([ "quoted-printable", "base64" ].includes(s)) {
const n = s === "base64" ? new l.Nz(t) : new c.Nz(Object.assign({}, t, {
binary: !/^text\//i.test(this.contentType || "")
}));
readInto(o, n);
n.pipe(e, {
end: false
});
(0, r.pipeline)(o, n, e => e && callback(e));
(0, r.finished)(n, {
writable: false
}, e => e ? callback(e) : finalize());
} else {
readInto(o);
o.pipe(e, {
end: false
});
(0, r.finished)(o, {
writable: false
}, e => e ? callback(e) : finalize());
}
};
if (this.content._resolve) {
const e = this._getStream(this.content);
readInto(e);
i.jK(e, (e, t) => {
if (e) return callback(e);
if (a) return;
this.content._resolve = false;
this.content._resolvedValue = t;
setImmediate(createStream);
});
} else setImmediate(createStream);
};
if (this._raw) setImmediate(() => {
if (aborted()) return;
const t = this._takeStreamContent(this._raw);
if (t) return callback(t);
const n = this._getStream(this._raw);
readInto(n);
n.pipe(e, {
end: false
});
(0, r.finished)(n, {
writable: false
}, e => e ? callback(e) : finalize());
}); else {
e.write(this.buildHeaders() + "\r\n\r\n");
setImmediate(sendContent);
}
}
setEnvelope(e) {
let t;
this._envelope = {
from: false,
to: []
};
if (e.from) {
t = [];
this._convertAddresses(this._parseEnvelopeAddresses(e.from), t);
t = t.filter(e => e && e.address);
if (t.length && t[0]) this._envelope.from = t[0].address;
}
const n = new Set;
const s = [];
[ "to", "cc", "bcc" ].forEach(t => {
if (e[t]) this._convertAddresses(this._parseEnvelopeAddresses(e[t]), s, n);
});
this._envelope.to = s.map(e => e.address).filter(e => e);
const o = [ "to", "cc", "bcc", "from" ];
i.eY(this._envelope, e, e => o.includes(e));
return this;
}
getAddresses() {
const e = {};
const t = new Map;
this._headers.forEach(n => {
const s = n.key.toLowerCase();
if ([ "from", "sender", "reply-to", "to", "cc", "bcc" ].includes(s)) {
if (!Array.isArray(e[s])) {
e[s] = [];
t.set(s, new Set);
}
this._convertAddresses(this._parseAddresses(n.value), e[s], t.get(s));
}
});
return e;
}
getEnvelope() {
if (this._envelope) return this._envelope;
const e = {
from: false,
to: []
};
const t = new Set;
const n = [];
this._headers.forEach(s => {
const o = [];
if (s.key === "From" || !e.from && [ "Reply-To", "Sender" ].includes(s.key)) {
this._convertAddresses(this._parseAddresses(s.value), o);
if (o.length && o[0]) e.from = o[0].address;
} else if ([ "To", "Cc", "Bcc" ].includes(s.key)) this._convertAddresses(this._parseAddresses(s.value), n, t);
});
e.to = n.map(e => e.address);
return e;
}
messageId() {
let e = this.getHeader("Message-ID");
if (!e) {
e = this._generateMessageId();
this.setHeader("Message-ID", e);
}
return e;
}
setRaw(e) {
this._raw = e;
if (this._raw && typeof this._raw.pipe === "function") i.X0(this._raw);
return this;
}
_accessDisabled(e) {
let t = this;
while (t) {
if (t[e]) return true;
t = t.parentNode;
}
return false;
}
_destroyContentStreams() {
i.tQ(this.content);
i.tQ(this._raw);
for (const e of this.childNodes) e._destroyContentStreams();
}
_takeStreamContent(e) {
if (Object.prototype.toString.call(e) === "[object Error]") return e;
if (!e || typeof e.pipe !== "function" || e._resolvedValue) return null;
return i.Az(e);
}
_getStream(e) {
let t;
if (e._resolvedValue) {
t = new r.PassThrough;
setImmediate(() => {
try {
t.end(e._resolvedValue);
} catch (e) {
t.emit("error", e);
}
});
return t;
}
if (typeof e.pipe === "function") return e;
if (e && typeof e.path === "string" && !e.href) {
if (this._accessDisabled("disableFileAccess")) {
t = new r.PassThrough;
setImmediate(() => {
const n = new Error("File access rejected for " + e.path);
n.code = S.kX;
t.emit("error", n);
});
return t;
}
return o.createReadStream(e.path);
}
if (e && typeof e.href === "string") {
if (this._accessDisabled("disableUrlAccess")) {
t = new r.PassThrough;
setImmediate(() => {
const n = new Error("Url access rejected for " + e.href);
n.code = S.xj;
t.emit("error", n);
});
return t;
}
return (0, x.A)(e.href, {
headers: e.httpHeaders,
tls: e.tls
});
}
t = new r.PassThrough;
setImmediate(() => {
try {
t.end(e || "");
} catch (e) {
t.emit("error", e);
}
});
return t;
}
_parseAddresses(e) {
const t = [];
const n = new WeakSet;
const s = [];
const enter = e => {
if (!n.has(e)) {
n.add(e);
s.push({
list: e,
pos: 0
});
}
};
enter(Array.isArray(e) ? e : [ e ]);
while (s.length) {
const e = s[s.length - 1];
if (e.pos >= e.list.length) {
s.pop();
continue;
}
const n = e.list[e.pos++];
if (Array.isArray(n)) {
enter(n);
continue;
}
if (n && n.address) {
const e = this._normalizeAddress(n.address);
if (e === n.address && typeof n.name === "string") {
t.push(n);
continue;
}
const s = i.eY({}, n);
s.address = e;
s.name = n.name || "";
t.push(s);
continue;
}
const o = this._normalizeParsedAddresses(T(n));
for (let e = 0; e < o.length; e++) t.push(o[e]);
}
return t;
}
_normalizeParsedAddresses(e) {
e.forEach(e => {
if (e.address) e.address = this._normalizeAddress(e.address); else if (e.group) this._normalizeParsedAddresses(e.group);
});
return e;
}
_parseEnvelopeAddresses(e) {
return this._parseAddresses(e).map(e => {
if (e.address || e.group || !e.name || /[\s@]/.test(e.name)) return e;
return {
address: this._normalizeAddress(e.name),
name: ""
};
});
}
_normalizeHeaderKey(e) {
e = (e || "").toString().replace(/[\s\x00-\x20\x7f:]/g, "").toLowerCase().replace(/^X-SMTPAPI$|^(MIME|DKIM|ARC|BIMI)\b|^OTP(?=-Token$)|^[a-z]|-(SPF|FBL|ID|MD5)$|-[a-z]/gi, e => e.toUpperCase()).replace(/^Content-Features$/i, "Content-features");
return e;
}
_handleContentType(e) {
this.contentType = e.value.trim().toLowerCase();
this.multipart = /^multipart\//i.test(this.contentType) ? this.contentType.substr(this.contentType.indexOf("/") + 1) : false;
if (this.multipart) {
const t = _stripBoundaryControls(e.params.boundary || this.boundary || "");
this.boundary = e.params.boundary = t || _stripBoundaryControls(this._generateBoundary());
} else this.boundary = false;
}
_generateBoundary() {
return _stripBoundaryControls(this.rootNode.boundaryPrefix + "-" + this.rootNode.baseBoundary) + "-Part_" + this._nodeId;
}
encodeHeaderValue(e, t) {
e = this._normalizeHeaderKey(e);
switch (e) {
case "From":
case "Sender":
case "To":
case "Cc":
case "Bcc":
case "Reply-To":
return this._convertAddresses(this._parseAddresses(t));

case "Message-ID":
case "In-Reply-To":
case "Content-ID":
t = (t || "").toString().replace(/\r?\n|\r/g, " ").replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "");
if (t.charAt(0) !== "<") t = "<" + t;
if (t.charAt(t.length - 1) !== ">") t += ">";
return t;

case "OTP-Token":
return (t || "").toString().replace(/\r?\n|\r/g, " ").replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "");

case "References":
{
const e = [];
for (const n of [].concat(t || "")) {
const t = (n || "").toString().replace(/\r?\n|\r/g, " ").replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "").trim();
for (let n of stripWhitespaceInAngleBrackets(t).split(/\s+/)) {
if (n.charAt(0) !== "<") n = "<" + n;
if (n.charAt(n.length - 1) !== ">") n += ">";
e.push(n);
}
}
return e.join(" ").trim();
}

case "Date":
if (Object.prototype.toString.call(t) === "[object Date]") return t.toUTCString().replace(/GMT/, "+0000");
t = (t || "").toString().replace(/\r?\n|\r/g, " ");
return this._encodeHeaderText(t);

case "Content-Type":
case "Content-Disposition":
return (t || "").toString().replace(/\r?\n|\r/g, " ");

default:
t = (t || "").toString().replace(/\r?\n|\r/g, " ");
return this._encodeHeaderText(t);
}
}
static encodeHeaderValue(e, t, n) {
return new MimeNode(false, {
textEncoding: n?.textEncoding
}).encodeHeaderValue(e, t);
}
_encodeHeaderValue(e, t) {
return this.encodeHeaderValue(e, t);
}
_convertAddresses(e, t, n) {
const s = [];
t = t || [];
if (!n) {
n = new Set;
for (let e = 0; e < t.length; e++) n.add(t[e].address);
}
[].concat(e || []).forEach(e => {
if (e.address) {
e.address = this._normalizeAddress(e.address);
if (!e.name) s.push(I.test(e.address) ? e.address : `<${e.address}>`); else s.push(`${this._encodeAddressName(e.name)} <${e.address}>`);
if (!n.has(e.address)) {
n.add(e.address);
t.push(e);
}
} else if (e.group) {
const o = (e.group.length ? this._convertAddresses(e.group, t, n) : "").trim();
s.push(`${this._encodeAddressName(e.name)}:${o};`);
}
});
return s.join(", ");
}
_normalizeAddress(e) {
e = (e || "").toString().replace(/[\x00-\x1F\x7F<>]+/g, " ").trim();
if (!e) return e;
const t = e.charAt(e.length - 1) === "]" ? N.exec(e) : null;
const n = t ? e.length - t[1].length - 1 : e.lastIndexOf("@");
if (n < 0) return this._normalizeLocalPart(e);
const s = e.substr(0, n);
const o = e.substr(n + 1);
let r = o;
const a = /[\x80-\uFFFF]/.test(s);
try {
r = i.AT(o, a);
} catch (e) {}
return `${this._normalizeLocalPart(s)}@${r}`;
}
_normalizeLocalPart(e) {
if (L.test(e) || O.test(e)) return e;
return a.Ov(e);
}
_encodeAddressName(e) {
if (!/^[\w ]*$/.test(e)) if (/^[\x20-\x7e]*$/.test(e)) return a.Ov(e); else return a.N3(e, this._getTextEncoding(e), 52);
return e;
}
_encodeHeaderText(e) {
return /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(e) ? a.N3(e, this._getTextEncoding(e), 52) : this._encodeWords(e);
}
_encodeWords(e) {
return a.qe(e, this._getTextEncoding(e), 52, true);
}
_getTextEncoding(e) {
e = (e || "").toString();
if (this.textEncoding) return this.textEncoding;
let t = 0;
let n = 0;
for (let s = 0, o = e.length; s < o; s++) {
const o = e.charCodeAt(s);
if (o >= 0 && o <= 8 || o === 11 || o === 12 || o >= 14 && o <= 31 || o >= 128) t++; else if (o >= 65 && o <= 90 || o >= 97 && o <= 122) n++;
}
return t < n ? "Q" : "B";
}
_generateMessageId() {
return "<" + [ 2, 2, 2, 6 ].reduce((e, t) => e + "-" + s.randomBytes(t).toString("hex"), s.randomBytes(4).toString("hex")) + "@" + (this.getEnvelope().from || this.hostname || "localhost").split("@").pop() + ">";
}
}
const B = MimeNode;
function isContentObject(e) {
const t = e;
return typeof e === "object" && !!(t.content || t.path || t.href || t.raw);
}
function fitsSevenBit(e) {
let t;
let n;
if (typeof e === "string") {
t = t => e.charCodeAt(t);
n = e.length;
} else if (Buffer.isBuffer(e)) {
t = t => e[t];
n = e.length;
} else return false;
let s = 0;
for (let e = 0; e < n; e++) {
const n = t(e);
if (n === 0 || n > 127) return false;
if (n === 10 || n === 13) s = 0; else if (++s > 998) return false;
}
return true;
}
class MailComposer {
constructor(e) {
this.mail = e || {};
this.message = false;
}
compile() {
this._alternatives = this.getAlternatives();
this._htmlNode = this._alternatives.filter(e => /^text\/html\b/i.test(e.contentType)).pop();
this._attachments = this.getAttachments(!!this._htmlNode);
this._useRelated = !!(this._htmlNode && this._attachments.related.length);
this._useAlternative = this._alternatives.length > 1;
this._useMixed = this._attachments.attached.length > 1 || this._alternatives.length && this._attachments.attached.length === 1;
if (this.mail.raw) this.message = new B("message/rfc822", {
newline: this.mail.newline,
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess
}).setRaw(this.mail.raw); else if (this._useMixed) this.message = this._createMixed(); else if (this._useAlternative) this.message = this._createAlternative(); else if (this._useRelated) this.message = this._createRelated(); else this.message = this._createContentNode(false, [].concat(this._alternatives || []).concat(this._attachments.attached || []).shift() || {
contentType: "text/plain",
content: ""
});
if (this.mail.headers) this.message.addHeader(this.mail.headers);
if (this.mail.otp) this.message.setHeader("OTP-Token", formatOtpToken(this.mail.otp));
[ "from", "sender", "to", "cc", "bcc", "reply-to", "in-reply-to", "references", "subject", "message-id", "date" ].forEach(e => {
const t = e.replace(/-(\w)/g, (e, t) => t.toUpperCase());
if (this.mail[t]) this.message.setHeader(e, this.mail[t]);
});
if (this.mail.envelope) this.message.setEnvelope(this.mail.envelope);
this.message.messageId();
return this.message;
}
getAttachments(e) {
let t;
const n = [].concat(this.mail.attachments || []).map((e, t) => {
if (/^data:/i.test(e.path || e.href)) e = this._processDataUrl(e);
const n = e.contentType || a.gW(e.filename || e.path || e.href || "bin");
const s = /^image\//i.test(n);
const o = /^message\//i.test(n);
const r = e.contentDisposition || (o || s && e.cid ? "inline" : "attachment");
let i;
if ("contentTransferEncoding" in e) i = e.contentTransferEncoding; else if (o) i = !e.encoding && fitsSevenBit(e.content) ? "7bit" : "8bit"; else i = "base64";
const c = {
contentType: n,
contentDisposition: r,
contentTransferEncoding: i
};
if (e.filename) c.filename = e.filename; else if (!o && e.filename !== false) {
c.filename = (e.path || e.href || "").split(/[/\\]/).pop().split("?").shift() || "attachment-" + (t + 1);
if (c.filename.indexOf(".") < 0) c.filename += "." + a.Nt(c.contentType);
}
if (/^https?:\/\//i.test(e.path)) {
e.href = e.path;
e.path = void 0;
}
if (e.cid) c.cid = e.cid;
if (e.raw) c.raw = e.raw; else if (e.path) c.content = {
path: e.path
}; else if (e.href) c.content = {
href: e.href,
httpHeaders: e.httpHeaders,
tls: e.tls
}; else c.content = e.content || "";
if (e.encoding) c.encoding = e.encoding;
if (e.headers) c.headers = e.headers;
return c;
});
if (this.mail.icalEvent) {
t = Object.assign({}, this._getIcalEvent());
t.contentType = "application/ics";
if (!t.headers) t.headers = {};
t.filename = t.filename || "invite.ics";
t.headers["Content-Disposition"] = "attachment";
t.headers["Content-Transfer-Encoding"] = "base64";
}
if (!e) return {
attached: n.concat(t || []),
related: []
};
return {
attached: n.filter(e => !e.cid).concat(t || []),
related: n.filter(e => !!e.cid)
};
}
_getIcalEvent() {
if (!this._icalEvent) {
let e;
if (isContentObject(this.mail.icalEvent)) e = (0, i.eY)({}, this.mail.icalEvent); else e = {
content: this.mail.icalEvent
};
if (/^data:/i.test(e.path || e.href)) e = this._processDataUrl(e);
if (/^https?:\/\//i.test(e.path)) {
e.href = e.path;
e.path = void 0;
}
if (!e.raw) if (e.path) {
e.content = {
path: e.path
};
e.path = void 0;
} else if (e.href) {
e.content = {
href: e.href,
httpHeaders: e.httpHeaders,
tls: e.tls
};
e.href = void 0;
}
if (e.content && typeof e.content === "object") e.content._resolve = true;
this._icalEvent = e;
}
return this._icalEvent;
}
getAlternatives() {
const e = [];
let t, n, s, o, r;
if (this.mail.text) {
if (isContentObject(this.mail.text)) t = this.mail.text; else t = {
content: this.mail.text
};
t.contentType = "text/plain; charset=utf-8";
}
if (this.mail.watchHtml) {
if (isContentObject(this.mail.watchHtml)) s = this.mail.watchHtml; else s = {
content: this.mail.watchHtml
};
s.contentType = "text/watch-html; charset=utf-8";
}
if (this.mail.amp) {
if (isContentObject(this.mail.amp)) o = this.mail.amp; else o = {
content: this.mail.amp
};
o.contentType = "text/x-amp-html; charset=utf-8";
}
if (this.mail.icalEvent) {
r = Object.assign({}, this._getIcalEvent());
r.filename = false;
r.contentType = "text/calendar; charset=utf-8; method=" + (r.method || "PUBLISH").toString().trim().toUpperCase();
if (!r.headers) r.headers = {};
}
if (this.mail.html) {
if (isContentObject(this.mail.html)) n = this.mail.html; else n = {
content: this.mail.html
};
n.contentType = "text/html; charset=utf-8";
}
[].concat(t || []).concat(s || []).concat(o || []).concat(n || []).concat(r || []).concat(this.mail.alternatives || []).forEach(t => {
if (/^data:/i.test(t.path || t.href)) t = this._processDataUrl(t);
const n = {
contentType: t.contentType || a.gW(t.filename || t.path || t.href || "txt"),
contentTransferEncoding: t.contentTransferEncoding
};
if (t.filename) n.filename = t.filename;
if (/^https?:\/\//i.test(t.path)) {
t.href = t.path;
t.path = void 0;
}
if (t.raw) n.raw = t.raw; else if (t.path) n.content = {
path: t.path
}; else if (t.href) n.content = {
href: t.href,
httpHeaders: t.httpHeaders,
tls: t.tls
}; else n.content = t.content || "";
if (t.encoding) n.encoding = t.encoding;
if (t.headers) n.headers = t.headers;
e.push(n);
});
return e;
}
_createMixed(e) {
const t = e ? e.createChild("multipart/mixed", {
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
}) : new B("multipart/mixed", {
baseBoundary: this.mail.baseBoundary,
textEncoding: this.mail.textEncoding,
boundaryPrefix: this.mail.boundaryPrefix,
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
});
if (this._useAlternative) this._createAlternative(t); else if (this._useRelated) this._createRelated(t);
[].concat(!this._useAlternative && this._alternatives || []).concat(this._attachments.attached || []).forEach(e => {
if (!this._useRelated || e !== this._htmlNode) this._createContentNode(t, e);
});
return t;
}
_createAlternative(e) {
const t = e ? e.createChild("multipart/alternative", {
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
}) : new B("multipart/alternative", {
baseBoundary: this.mail.baseBoundary,
textEncoding: this.mail.textEncoding,
boundaryPrefix: this.mail.boundaryPrefix,
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
});
this._alternatives.forEach(e => {
if (this._useRelated && this._htmlNode === e) this._createRelated(t); else this._createContentNode(t, e);
});
return t;
}
_createRelated(e) {
const t = e ? e.createChild('multipart/related; type="text/html"', {
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
}) : new B('multipart/related; type="text/html"', {
baseBoundary: this.mail.baseBoundary,
textEncoding: this.mail.textEncoding,
boundaryPrefix: this.mail.boundaryPrefix,
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
});
this._createContentNode(t, this._htmlNode);
this._attachments.related.forEach(e => this._createContentNode(t, e));
return t;
}
_createContentNode(e, t) {
t = t || {};
t.content = t.content || "";
const n = (t.encoding || "utf8").toString().toLowerCase().replace(/[-_\s]/g, "");
const s = e ? e.createChild(t.contentType, {
filename: t.filename,
textEncoding: this.mail.textEncoding,
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
}) : new B(t.contentType, {
filename: t.filename,
baseBoundary: this.mail.baseBoundary,
textEncoding: this.mail.textEncoding,
boundaryPrefix: this.mail.boundaryPrefix,
disableUrlAccess: this.mail.disableUrlAccess,
disableFileAccess: this.mail.disableFileAccess,
normalizeHeaderKey: this.mail.normalizeHeaderKey,
newline: this.mail.newline
});
if (t.headers) s.addHeader(t.headers);
if (t.cid) s.setHeader("Content-Id", "<" + t.cid.replace(/[<>]/g, "") + ">");
if (t.contentTransferEncoding) s.setHeader("Content-Transfer-Encoding", t.contentTransferEncoding); else if (this.mail.encoding && /^text\//i.test(t.contentType)) s.setHeader("Content-Transfer-Encoding", this.mail.encoding);
if (!/^text\//i.test(t.contentType) || t.contentDisposition) s.setHeader("Content-Disposition", t.contentDisposition || (t.cid && /^image\//i.test(t.contentType) ? "inline" : "attachment"));
if (typeof t.content === "string" && ![ "utf8", "usascii", "ascii" ].includes(n)) t.content = Buffer.from(t.content, n);
if (t.raw) s.setRaw(t.raw); else s.setContent(t.content);
return s;
}
_processDataUrl(e) {
const t = e.path || e.href;
if (!t || typeof t !== "string") return e;
if (!t.startsWith("data:")) return e;
if (t.length > 52428800) {
let n = "application/octet-stream";
const s = t.indexOf(",");
if (s > 0 && s < 200) {
const e = t.substring(5, s);
const o = e.split(";");
if (o[0] && o[0].includes("/")) n = o[0].trim();
}
return Object.assign((0, i.eY)({}, e), {
path: false,
href: false,
content: Buffer.alloc(0),
contentType: e.contentType || n
});
}
let n;
try {
n = (0, i.oI)(t);
} catch (t) {
return e;
}
if (!n) return e;
e.content = n.data;
e.contentType = e.contentType || n.contentType;
if ("path" in e) e.path = false;
if ("href" in e) e.href = false;
return e;
}
}
function formatOtpToken(e) {
if (typeof e.code !== "string" || !/^[\x20-\x7e]+$/.test(e.code)) throw otpError("The otp code must be a non-empty string of printable ASCII characters");
return a.Ov(e.code) + "; origin=" + a.Ov(getOtpOrigin(e.origin));
}
function getOtpOrigin(e) {
let t;
try {
t = new URL(String(e));
} catch {}
if (!t || t.username || t.password || !/^([a-z0-9_-]+\.)*[a-z0-9_-]+$|^\[[0-9a-f:.]+\]$/.test(t.hostname)) throw otpError("The otp origin must be an absolute https URL");
const n = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(t.hostname);
if (t.protocol !== "https:" && !(t.protocol === "http:" && n)) throw otpError("The otp origin must be an https URL, or an http URL on a loopback host");
return t.origin;
}
function otpError(e) {
const t = new Error(e);
t.code = S.JW;
return t;
}
const P = MailComposer;
}),
9068: ((e, t, n) => {
n.d(t, {
Jf: () => buildHeaderValue,
Nt: () => mime_funcs_detectExtension,
gW: () => mime_funcs_detectMimeType,
N3: () => encodeWord,
qe: () => encodeWords,
r7: () => foldLines,
Vi: () => hasLongerLines,
KA: () => isPlainText,
eT: () => parseHeaderValue,
Ov: () => quoteString
});
var s = n(5238);
var o = n(3980);
var r = n(6760);
const i = "application/octet-stream";
const a = "bin";
const c = new Map;
const l = new Map;
function detectMimeType(e) {
if (!e) return i;
const t = r.parse(e);
const n = (t.ext.substr(1) || t.name || "").split("?").shift().trim().toLowerCase();
const s = l.has(n) ? l.get(n) : i;
if (Array.isArray(s)) return s[0];
return s;
}
function detectExtension(e) {
if (!e) return a;
const t = e.toLowerCase().trim().split("/");
const n = t.shift().trim();
const s = t.join("/").trim();
if (c.has(n + "/" + s)) {
const e = c.get(n + "/" + s);
if (Array.isArray(e)) return e[0];
return e;
}
switch (n) {
case "text":
return "txt";

default:
return "bin";
}
}
var u = n(7212);
function isPlainText(e, t) {
const n = t ? /[\x00-\x1f\x7f"\u0080-\uFFFF]/ : /[\x00-\x08\x0b\x0c\x0e-\x1f\u0080-\uFFFF]/;
return typeof e === "string" && !n.test(e);
}
function isPlainParamValue(e) {
return isPlainText(e, true) && !e.includes("=?");
}
function quoteString(e) {
return '"' + (e || "").toString().replace(/["\\]/g, "\\$&") + '"';
}
function hasLongerLines(e, t) {
if (e.length > 131072) return true;
return new RegExp("^.{" + (t + 1) + ",}", "m").test(e);
}
function encodeWord(e, t, n) {
t = (t || "Q").toString().toUpperCase().trim().charAt(0);
n = n || 0;
let r;
const i = "UTF-8";
if (n && n > 7 + i.length) n -= 7 + i.length;
if (t === "Q") r = o.lF(e).replace(/[^a-z0-9!*+\-/=]/gi, e => {
const t = e.charCodeAt(0).toString(16).toUpperCase();
if (e === " ") return "_";
return "=" + (t.length === 1 ? "0" + t : t);
}); else if (t === "B") {
r = typeof e === "string" ? e : e.toString("utf-8");
n = n ? Math.max(3, (n - n % 4) / 4 * 3) : 0;
}
if (n && (t !== "B" ? r : s.lF(e)).length > n) if (t === "Q") r = splitMimeEncodedString(r, n).join("?= =?" + i + "?" + t + "?"); else {
const e = [];
let o = "";
for (let t = 0, i = r.length; t < i; t++) {
let i = r.charAt(t);
if (/[\ud800-\udbff]/.test(i) && /[\udc00-\udfff]/.test(r.charAt(t + 1))) i += r.charAt(++t);
if (Buffer.byteLength(o + i) <= n || t === 0) o += i; else {
e.push(s.lF(o));
o = i;
}
}
if (o) e.push(s.lF(o));
if (e.length > 1) r = e.join("?= =?" + i + "?" + t + "?"); else r = e.join("");
} else if (t === "B") r = s.lF(e);
return "=?" + i + "?" + t + "?" + r + (r.substr(-2) === "?=" ? "" : "?=");
}
const d = /^=\?[^\s()<>@,;:"/[\]?.=]+\?[BbQq]\?[^?\s]+\?=$/;
const h = /[=]\?[^?]*\?[BbQq]\?[^?]*\?=/y;
function _markInvalidEncodedWords(e, t) {
const n = e.length;
const isSpace = t => /\s/.test(e.charAt(t));
let s = 0;
let o = -1;
const wordAt = e => {
if (e < o) return;
s = e;
while (s > 0 && !isSpace(s - 1)) s--;
o = e;
while (o < n && !isSpace(o)) o++;
};
let r = e.indexOf("=?");
while (r >= 0) {
wordAt(r);
const n = s;
h.lastIndex = r;
const i = h.exec(e);
const a = i ? r + i[0].length : o;
if (i && a > o) wordAt(a - 1);
const c = e.substring(n, o);
const l = i ? true : n === r && c.length >= 4 && c.endsWith("?=");
const u = n === r && o === a && c.length <= 75 && d.test(c);
if (l && !u) {
t[0] = t[0] < 0 ? n : Math.min(t[0], n);
t[1] = Math.max(t[1], o - 1);
}
r = e.indexOf("=?", i ? a : r + 2);
}
return t;
}
function encodeWords(e, t, n, s) {
n = n || 0;
let o = -1;
let r = -1;
for (let t = 0; t < e.length; t++) {
const n = e.charCodeAt(t);
if (n === 34 || n >= 128) {
if (o < 0) o = t;
r = t;
}
}
if (e.indexOf("=?") >= 0) [o, r] = _markInvalidEncodedWords(e, [ o, r ]);
if (o < 0) return e;
if (s) return encodeWord(e, t, n);
let i = o;
while (i > 0 && !/\s/.test(e.charAt(i - 1))) i--;
let a = r + 1;
while (a < e.length && !/\s/.test(e.charAt(a))) a++;
return (i ? e.substr(0, i) : "") + encodeWord(e.substring(i, a), t || "Q", n) + (a < e.length ? e.substr(a) : "");
}
function buildHeaderValue(e) {
const t = [];
Object.keys(e.params || {}).forEach(n => {
const s = e.params[n];
const o = n.replace(/[\x00-\x1f\x7f]/g, "");
if (!isPlainParamValue(s) || s.length >= 75) buildHeaderParam(o, s, 50).forEach(e => {
if (!/[\s"\\;:/=(),<>@[\]?]|^[-']|'$/.test(e.value) || e.key.substr(-1) === "*") t.push(e.key + "=" + e.value); else t.push(e.key + "=" + JSON.stringify(e.value));
}); else if (!s.length || /[\s'"\\;:/=(),<>@[\]?]|^-/.test(s)) t.push(o + "=" + JSON.stringify(s)); else t.push(o + "=" + s);
});
const n = typeof e.value === "string" ? e.value.replace(/[\x00-\x1f\x7f]/g, "") : e.value;
return n + (t.length ? "; " + t.join("; ") : "");
}
function buildHeaderParam(e, t, n) {
const s = [];
let o = typeof t === "string" ? t : (t || "").toString();
let r;
let i;
let a = 0;
let c, l;
n = n || 50;
if (isPlainParamValue(t)) {
if (o.length <= n) return [ {
key: e,
value: o
} ];
o = o.replace(new RegExp(".{" + n + "}", "g"), e => {
s.push({
line: e
});
return "";
});
if (o) s.push({
line: o
});
} else {
if (/[\uD800-\uDBFF]/.test(o)) {
const e = [];
for (c = 0, l = o.length; c < l; c++) {
r = o.charAt(c);
if (/[\ud800-\udbff]/.test(r) && /[\udc00-\udfff]/.test(o.charAt(c + 1))) {
r += o.charAt(c + 1);
e.push(r);
c++;
} else e.push(r);
}
o = e;
}
i = "utf-8''";
let e = true;
a = 0;
for (c = 0, l = o.length; c < l; c++) {
r = o[c];
if (e) r = safeEncodeURIComponent(r); else {
r = r === " " ? r : safeEncodeURIComponent(r);
if (r !== o[c]) if ((safeEncodeURIComponent(i) + r).length >= n) {
s.push({
line: i,
encoded: e
});
i = "";
e = true;
} else {
e = true;
c = a;
i = "";
continue;
}
}
if ((i + r).length >= n) {
s.push({
line: i,
encoded: e
});
i = r = o[c] === " " ? " " : safeEncodeURIComponent(o[c]);
if (r === o[c]) {
e = false;
a = c - 1;
} else e = true;
} else i += r;
}
if (i) s.push({
line: i,
encoded: e
});
}
return s.map((t, n) => ({
key: e + "*" + n + (t.encoded ? "*" : ""),
value: t.line
}));
}
const f = /^[^\x00-\x20\x7f()<>@,;:\\"/[\]?=]+$/;
function _findCommentEnd(e, t) {
let n = 0;
for (let s = t, o = e.length; s < o; s++) {
const t = e.charAt(s);
if (t === "\\") s++; else if (t === "(") n++; else if (t === ")" && --n === 0) return s;
}
return -1;
}
function _isParamName(e) {
return !!e && !(0, u.a)(e);
}
function parseHeaderValue(e, t) {
const n = {
value: "",
params: {}
};
let s = !!t?.stripComments;
const setParam = (e, t) => {
e = e.toLowerCase();
if (_isParamName(e) && !Object.prototype.hasOwnProperty.call(n.params, e)) n.params[e] = t;
};
let o = false;
let r = "";
let i = "value";
let a = false;
let c = false;
let l;
let u = "";
let d = false;
const flushSpace = () => {
if (r.length) r += u;
u = "";
};
const addChr = e => {
flushSpace();
r += e;
};
const takeValue = () => {
const e = r;
r = "";
u = "";
d = false;
return e;
};
const storeValue = () => {
const e = takeValue();
if (o === false) n.value = e; else setParam(o, e);
};
const storeEmptyKey = () => {
setParam(takeValue().trim(), "");
};
for (let t = 0, n = e.length; t < n; t++) {
l = e.charAt(t);
if (s && l === "(" && !a && !d && !(i === "value" && o !== false && !u)) {
let o = _findCommentEnd(e, t);
if (o < 0 && e.indexOf(";", t) < 0) o = n - 1;
if (o >= 0) {
t = o;
continue;
}
s = false;
}
if (i === "key") {
if (l === "=") {
o = takeValue().trim();
i = "value";
continue;
}
if (l === ";") {
storeEmptyKey();
continue;
}
r += l;
} else {
if (d && l !== ";") {
c = false;
continue;
}
if (c) addChr(l); else if (a && l === "\\") {
c = true;
continue;
} else if (a && l === a) {
a = false;
d = true;
} else if (!a && l === '"') {
a = l;
flushSpace();
} else if (!a && l === ";") {
storeValue();
i = "key";
} else if (!a && (l === " " || l === "\t")) u += l; else addChr(l);
c = false;
}
}
if (i === "value") storeValue(); else storeEmptyKey();
const h = new Map;
Object.keys(n.params).forEach(e => {
const t = e.match(/(\*(\d+)|\*(\d+)\*|\*)$/);
if (!t) return;
const s = e.substr(0, t.index);
const o = Number(t[2] || t[3]) || 0;
const r = t[0].substr(-1) === "*";
let i = n.params[e];
delete n.params[e];
if (!_isParamName(s)) return;
let a = h.get(s);
if (!a) {
a = {
charset: false,
sections: []
};
h.set(s, a);
}
const c = o === 0 && r ? i.match(/^([^']*)'[^']*'(.*)$/) : null;
if (c) {
a.charset = f.test(c[1]) ? c[1] : "iso-8859-1";
i = c[2];
}
a.sections.push({
nr: o,
value: i,
encoded: r
});
});
h.forEach((e, t) => {
if (Object.prototype.hasOwnProperty.call(n.params, t)) return;
e.sections.sort((e, t) => e.nr - t.nr);
if (!e.charset) {
n.params[t] = e.sections.map(e => e.value).join("");
return;
}
n.params[t] = "=?" + e.charset + "?Q?" + e.sections.map(_encodeContinuationSection).join("") + "?=";
});
return n;
}
function _encodeContinuationSection(e) {
const t = e.encoded ? /[=?_\s]/g : /[=?_\s%]/g;
return e.value.replace(t, e => {
const t = e.charCodeAt(0).toString(16);
if (e === " ") return "_";
return "%" + (t.length < 2 ? "0" : "") + t;
}).replace(/%/g, "=");
}
function mime_funcs_detectExtension(e) {
return detectExtension(e);
}
function mime_funcs_detectMimeType(e) {
return detectMimeType(e);
}
function foldLines(e, t, n) {
e = (e || "").toString();
t = t || 76;
let s = 0;
const o = e.length;
let r = "";
let i, a;
while (s < o) {
i = e.substr(s, t);
if (i.length < t) {
r += i;
break;
}
if (a = i.match(/^[^\n\r]*(\r?\n|\r)/)) {
i = a[0];
r += i;
s += i.length;
continue;
} else if ((a = i.match(/(\s+)[^\s]*$/)) && a[0].length - (n ? (a[1] || "").length : 0) < i.length) i = i.substr(0, i.length - (a[0].length - (n ? (a[1] || "").length : 0))); else if (a = e.substr(s + i.length).match(/^[^\s]+(\s*)/)) i += a[0].substr(0, a[0].length - (!n ? (a[1] || "").length : 0));
r += i;
s += i.length;
if (s < o) r += "\r\n";
}
return r;
}
function splitMimeEncodedString(e, t) {
const n = [];
let s, o, r, i, a;
t = Math.max(t || 0, 12);
while (e.length) {
s = e.substr(0, t);
if (r = s.match(/[=][0-9A-F]?$/i)) s = s.substr(0, r.index);
o = s.length ? s : e.substr(0, t);
a = false;
while (!a && s.length) {
a = true;
if (r = e.substr(s.length).match(/^[=]([0-9A-F]{2})/i)) {
i = parseInt(r[1], 16);
if (i < 194 && i > 127) {
s = s.substr(0, s.length - 3);
a = false;
}
}
}
if (!s.length) s = o;
n.push(s);
e = e.substr(s.length);
}
return n;
}
function encodeURICharComponent(e) {
let t = "";
let n = e.charCodeAt(0).toString(16).toUpperCase();
if (n.length % 2) n = "0" + n;
if (n.length > 2) for (let e = 0, s = n.length / 2; e < s; e++) t += "%" + n.substr(e, 2); else t += "%" + n;
return t;
}
function safeEncodeURIComponent(e) {
e = (e || "").toString();
try {
e = encodeURIComponent(e);
} catch (t) {
e = encodeURIComponent(Buffer.from(e, "utf-8").toString("utf-8"));
}
return e.replace(/[\x00-\x1F *'()<>@,;:\\"[\]?=\u007F-\uFFFF]/g, e => encodeURICharComponent(e));
}
}),
9701: ((e, t, n) => {
n.d(t, {
rE: () => s
});
const s = "10.6.0";
}),
7278: ((e, t, n) => {
n.d(t, {
Pk: () => toUnicode,
tl: () => toASCII
});
const s = 2147483647;
const o = 36;
const r = 1;
const i = 26;
const a = 38;
const c = 700;
const l = 72;
const u = 128;
const d = "-";
const h = /^xn--/;
const f = /[^\0-\x7F]/;
const p = /[\x2E\u3002\uFF0E\uFF61]/g;
const m = {
overflow: "Overflow: input needs wider integers to process",
"not-basic": "Illegal input >= 0x80 (not a basic code point)",
"invalid-input": "Invalid input"
};
const g = o - r;
const v = Math.floor;
const _ = String.fromCharCode;
function error(e) {
throw new RangeError(m[e]);
}
function map(e, t) {
const n = [];
let s = e.length;
while (s--) n[s] = t(e[s]);
return n;
}
function mapDomain(e, t) {
const n = e.split("@");
let s = "";
if (n.length > 1) {
s = n[0] + "@";
e = n[1];
}
e = e.replace(p, ".");
const o = e.split(".");
const r = map(o, t).join(".");
return s + r;
}
function ucs2decode(e) {
const t = [];
let n = 0;
const s = e.length;
while (n < s) {
const o = e.charCodeAt(n++);
if (o >= 55296 && o <= 56319 && n < s) {
const s = e.charCodeAt(n++);
if ((s & 64512) == 56320) t.push(((o & 1023) << 10) + (s & 1023) + 65536); else {
t.push(o);
n--;
}
} else t.push(o);
}
return t;
}
const basicToDigit = function(e) {
if (e >= 48 && e < 58) return e - 48 + 26;
if (e >= 65 && e < 91) return e - 65;
if (e >= 97 && e < 123) return e - 97;
return o;
};
const digitToBasic = function(e, t) {
return e + 22 + 75 * Number(e < 26) - (Number(t != 0) << 5);
};
const adapt = function(e, t, n) {
let s = 0;
e = n ? v(e / c) : e >> 1;
e += v(e / t);
for (;e > g * i >> 1; s += o) e = v(e / g);
return v(s + (g + 1) * e / (e + a));
};
const decode = function(e) {
const t = [];
const n = e.length;
let a = 0;
let c = u;
let h = l;
let f = e.lastIndexOf(d);
if (f < 0) f = 0;
for (let n = 0; n < f; ++n) {
if (e.charCodeAt(n) >= 128) error("not-basic");
t.push(e.charCodeAt(n));
}
for (let l = f > 0 ? f + 1 : 0; l < n; ) {
const u = a;
for (let t = 1, c = o; ;c += o) {
if (l >= n) error("invalid-input");
const u = basicToDigit(e.charCodeAt(l++));
if (u >= o) error("invalid-input");
if (u > v((s - a) / t)) error("overflow");
a += u * t;
const d = c <= h ? r : c >= h + i ? i : c - h;
if (u < d) break;
const f = o - d;
if (t > v(s / f)) error("overflow");
t *= f;
}
const d = t.length + 1;
h = adapt(a - u, d, u == 0);
if (v(a / d) > s - c) error("overflow");
c += v(a / d);
a %= d;
t.splice(a++, 0, c);
}
return String.fromCodePoint(...t);
};
const encode = function(e) {
const t = [];
const n = ucs2decode(e);
const a = n.length;
let c = u;
let h = 0;
let f = l;
for (const e of n) if (e < 128) t.push(_(e));
const p = t.length;
let m = p;
if (p) t.push(d);
while (m < a) {
let e = s;
for (const t of n) if (t >= c && t < e) e = t;
const a = m + 1;
if (e - c > v((s - h) / a)) error("overflow");
h += (e - c) * a;
c = e;
for (const e of n) {
if (e < c && ++h > s) error("overflow");
if (e === c) {
let e = h;
for (let n = o; ;n += o) {
const s = n <= f ? r : n >= f + i ? i : n - f;
if (e < s) break;
const a = e - s;
const c = o - s;
t.push(_(digitToBasic(s + a % c, 0)));
e = v(a / c);
}
t.push(_(digitToBasic(e, 0)));
f = adapt(h, a, m === p);
h = 0;
++m;
}
}
++h;
++c;
}
return t.join("");
};
const toUnicode = function(e) {
return mapDomain(e, function(e) {
return h.test(e) ? decode(e.slice(4).toLowerCase()) : e;
});
};
const toASCII = function(e) {
return mapDomain(e, function(e) {
return f.test(e) ? "xn--" + encode(e) : e;
});
};
}),
3980: ((e, t, n) => {
n.d(t, {
Nz: () => Encoder,
lF: () => encode
});
var s = n(7075);
const o = 4;
const r = [ [ 9 ], [ 10 ], [ 13 ], [ 32, 60 ], [ 62, 126 ] ];
const i = new Uint8Array(256);
for (let e = 0; e < 256; e++) i[e] = checkRanges(e, r) ? 1 : 0;
const a = Buffer.from("0123456789ABCDEF", "latin1");
const isWhitespace = e => e === 32 || e === 9;
function encode(e) {
return encodeBytes(typeof e === "string" ? Buffer.from(e, "utf-8") : e);
}
function encodeBytes(e, t, n, s) {
const o = e.length;
const r = Buffer.allocUnsafe(o * 3);
let c = 0;
for (let l = 0; l < o; l++) {
const u = e[l];
const d = l + 1 < o ? e[l + 1] : t;
const h = n && (u === 13 || u === 10) ? u === 13 ? d === 10 : (l > 0 ? e[l - 1] : s) === 13 : true;
if (i[u] && h && !(isWhitespace(u) && (d === void 0 || d === 10 || d === 13))) {
r[c++] = u;
continue;
}
r[c++] = 61;
r[c++] = a[Math.floor(u / 16)];
r[c++] = a[u % 16];
}
return r.toString("latin1", 0, c);
}
function wrap(e, t) {
e = (e || "").toString();
t = Math.max(Number(t) || 76, o);
if (e.length <= t) return e;
let n = 0;
const s = e.length;
let r, i, a;
const c = Math.floor(t / 3);
let l = "";
while (n < s) {
a = e.substr(n, t);
if (r = a.match(/\r\n/)) {
a = a.substr(0, r.index + r[0].length);
l += a;
n += a.length;
continue;
}
if (a.substr(-1) === "\n") {
l += a;
n += a.length;
continue;
}
if (r = a.substr(-c).match(/\n.*?$/)) {
a = a.substr(0, a.length - (r[0].length - 1));
l += a;
n += a.length;
continue;
}
if (a.length > t - c && (r = a.substr(-c).match(/[ \t.,!?][^ \t.,!?]*$/))) a = a.substr(0, a.length - (r[0].length - 1)); else if (a.match(/[=][\da-f]{0,2}$/i)) {
if (r = a.match(/[=][\da-f]{0,1}$/i)) a = a.substr(0, a.length - r[0].length);
while (a.length > 3 && a.length < s - n && !a.match(/^(?:=[\da-f]{2}){1,4}$/i) && (r = a.match(/[=][\da-f]{2}$/gi))) {
i = parseInt(r[0].substr(1, 2), 16);
if (i < 128) break;
a = a.substr(0, a.length - 3);
if (i >= 192) break;
}
}
if (!a.length) a = e.substr(n, t);
if (n + a.length < s && a.substr(-1) !== "\n") {
if (a.length === t && a.match(/[=][\da-f]{2}$/i)) a = a.substr(0, a.length - 3); else if (a.length === t) a = a.substr(0, a.length - 1);
n += a.length;
a += "=\r\n";
} else n += a.length;
l += a;
}
return l;
}
function checkRanges(e, t) {
for (let n = t.length - 1; n >= 0; n--) {
const s = t[n];
if (!s.length) continue;
if (s.length === 1 && e === s[0]) return true;
if (s.length === 2 && e >= s[0] && e <= s[1]) return true;
}
return false;
}
const c = 65536;
class Encoder extends s.Transform {
constructor(e) {
super();
this.options = e || {};
if (this.options.lineLength !== false) this.options.lineLength = this.options.lineLength || 76;
this._curLine = "";
this._remainingBytes = false;
this._lastByte = void 0;
this.inputBytes = 0;
this.outputBytes = 0;
}
_transform(e, t, n) {
let s = t !== "buffer" ? Buffer.from(e, t) : e;
if (!s || !s.length) return n();
this.inputBytes += s.length;
if (this._remainingBytes) {
s = Buffer.concat([ this._remainingBytes, s ], this._remainingBytes.length + s.length);
this._remainingBytes = false;
}
let o = s.length;
while (o > 0 && (isWhitespace(s[o - 1]) || this.options.binary && s[o - 1] === 13)) o--;
if (s.length - o <= c) {
this._remainingBytes = o < s.length ? Buffer.from(s.subarray(o)) : false;
s = s.subarray(0, o);
}
this._encodeSlices(s);
n();
}
_flush(e) {
if (this._remainingBytes) {
this._encodeSlices(this._remainingBytes);
this._remainingBytes = false;
}
if (this._curLine) {
this.outputBytes += this._curLine.length;
this.push(this._curLine, "ascii");
this._curLine = "";
}
e();
}
_encodeSlices(e) {
for (let t = 0; t < e.length; t += c) {
const n = Math.min(t + c, e.length);
this._encodeSlice(e.subarray(t, n), n < e.length ? e[n] : void 0);
this._lastByte = e[n - 1];
}
}
_encodeSlice(e, t) {
let n;
if (this.options.lineLength) {
n = wrap(this._curLine + encodeBytes(e, t, this.options.binary, this._lastByte), this.options.lineLength);
const s = n.lastIndexOf("\n");
this._curLine = n.substring(s + 1);
n = n.substring(0, s + 1);
if (n) {
this.outputBytes += n.length;
this.push(n, "ascii");
}
} else {
n = encodeBytes(e, t, this.options.binary, this._lastByte);
this.outputBytes += n.length;
this.push(n, "ascii");
}
}
}
}),
2076: ((e, t, n) => {
n.d(t, {
AT: () => normalizeDomain,
Az: () => unreadableStreamError,
Iy: () => encodeXText,
Jt: () => callbackPromise,
X0: () => recordStreamErrors,
cK: () => resolveHostname,
eY: () => r.e,
jK: () => resolveStream,
oI: () => parseDataURI,
tQ: () => destroyStream,
tZ: () => getLogger
});
n(1093);
var s = n(7975);
n(3024);
n(821);
var o = n(2809);
var r = n(7212);
var i = n(610);
var a = n(7030);
var c = n(8161);
var l = n(3136);
var u = n(7278);
var d = n(7075);
const h = 3e5;
const f = 3e4;
const p = 1e3;
let m = 0;
let g;
let v = false;
const _readNetworkInterfaces = () => {
if (!v) {
v = true;
try {
g = c.networkInterfaces();
} catch (e) {}
}
return g;
};
const isFamilySupported = (e, t) => {
const n = Object.values(_readNetworkInterfaces() || {}).flat();
if (!n.length) return true;
return n.filter(e => !e.internal || t).some(t => t.family === "IPv" + e || t.family === e);
};
const resolve = (e, t, n, s) => {
n = n || {};
if (!isFamilySupported(e, n.allowInternalNetworkInterfaces)) {
s(null, []);
return null;
}
const o = i.Resolver ? new i.Resolver(n) : i;
o["resolve" + e](t, (e, t) => {
if (e) {
switch (e.code) {
case i.NODATA:
case i.NOTFOUND:
case i.NOTIMP:
case i.SERVFAIL:
case i.CONNREFUSED:
case i.REFUSED:
case "EAI_AGAIN":
return s(null, []);
}
return s(e);
}
return s(null, Array.isArray(t) ? t : [].concat(t || []));
});
return i.Resolver ? o : null;
};
const _ = new Map;
const formatDNSValue = (e, t) => {
if (!e) return Object.assign({}, t || {});
const n = e.addresses || [];
const s = n.length > 0 ? n[Math.floor(Math.random() * n.length)] : null;
return Object.assign({
host: s,
_addresses: n
}, t || {});
};
const resolveHostname = (e, t) => {
e = e || {};
if (!e.host && e.servername) e.host = e.servername;
if (!e.host || a.isIP(e.host)) {
const n = {
addresses: [ e.host ]
};
return t(null, formatDNSValue(n, {
servername: e.servername || false,
cached: false
}));
}
const n = e.host;
const s = e.servername || n;
let o;
if (_.has(e.host)) {
o = _.get(e.host);
const n = Date.now();
if (n - m > f) {
m = n;
for (const [e, t] of _.entries()) if (t.expires && t.expires < n) _.delete(e);
if (_.size > p) {
const e = Math.floor(p * .1);
const t = Array.from(_.keys()).slice(0, e);
t.forEach(e => _.delete(e));
}
}
if (!o.expires || o.expires >= n) return t(null, formatDNSValue(o.value, {
servername: s,
cached: true
}));
}
let r = false;
let c;
const respond = (e, n) => {
if (r) return;
r = true;
clearTimeout(c);
t(e, n);
};
const respondCached = t => {
if (!o) return false;
_.set(n, {
value: o.value,
expires: Date.now() + (e.dnsTtl || h)
});
respond(null, formatDNSValue(o.value, {
servername: s,
cached: true,
error: t
}));
return true;
};
const l = [];
const u = Number(e.timeout) || 0;
if (u > 0) c = setTimeout(() => {
for (const e of l) if (typeof e.cancel === "function") e.cancel();
const e = new Error("DNS lookup for " + n + " timed out");
e.code = i.TIMEOUT;
if (!respondCached(e)) respond(e);
}, u);
let d = [];
let g = [];
let v = null;
let k = null;
let w = 2;
const onResolved = () => {
if (--w || r) return;
const t = d.concat(g);
if (t.length) {
const o = {
addresses: t
};
_.set(n, {
value: o,
expires: Date.now() + (e.dnsTtl || h)
});
return respond(null, formatDNSValue(o, {
servername: s,
cached: false
}));
}
if (v && k && respondCached(v)) return;
try {
i.lookup(n, {
all: true
}, (t, r) => {
if (t) {
if (respondCached(t)) return;
return respond(t);
}
const i = r ? r.filter(e => isFamilySupported(e.family)).map(e => e.address) : [];
if (r && r.length && !i.length) console.warn(`Failed to resolve IPv${r[0].family} addresses with current network`);
if (!i.length && o) return respond(null, formatDNSValue(o.value, {
servername: s,
cached: true
}));
const a = {
addresses: i.length ? i : [ n ]
};
_.set(n, {
value: a,
expires: Date.now() + (e.dnsTtl || h)
});
return respond(null, formatDNSValue(a, {
servername: s,
cached: false
}));
});
} catch (e) {
if (respondCached(e)) return;
return respond(v || k || e);
}
};
for (const t of [ 4, 6 ]) {
const s = resolve(t, n, e, (e, n) => {
if (t === 4) {
v = e;
d = n || [];
} else {
k = e;
g = n || [];
}
onResolved();
});
if (s) l.push(s);
}
};
const _logFunc = (e, t, n, s, o, ...r) => {
const i = Object.assign({}, n || {}, s || {});
delete i.level;
let a = t;
if (typeof e[a] !== "function") a = [ "info", "debug", "log", "trace", "warn", "error" ].find(t => typeof e[t] === "function");
if (a) e[a](i, o, ...r);
};
const getLogger = (e, t) => {
e = e || {};
const n = {};
const s = [ "trace", "debug", "info", "warn", "error", "fatal" ];
if (!e.logger) {
s.forEach(e => {
n[e] = () => false;
});
return n;
}
const o = e.logger === true ? createDefaultLogger(s) : e.logger;
s.forEach(e => {
n[e] = (...n) => {
const s = typeof n[0] === "string" ? void 0 : n.shift();
_logFunc(o, e, t, s, ...n);
};
});
return n;
};
const callbackPromise = (e, t) => function(...n) {
const s = n.shift();
if (s) t(s); else e(...n);
};
const parseDataURI = e => {
if (typeof e !== "string") return null;
if (!e.startsWith("data:")) return null;
const t = e.indexOf(",");
if (t === -1) return null;
const n = e.substring(t + 1);
const s = e.substring(5, t);
let o;
const i = s.split(";");
if (i.length > 0) {
const e = i[i.length - 1].toLowerCase().trim();
if ([ "base64", "utf8", "utf-8" ].includes(e) && e.indexOf("=") === -1) {
o = e;
i.pop();
}
}
const a = i.length > 0 ? i.shift() : "application/octet-stream";
const c = {};
for (let e = 0; e < i.length; e++) {
const t = i[e];
const n = t.indexOf("=");
if (n > 0) {
const e = t.substring(0, n).trim();
const s = t.substring(n + 1).trim();
if (e && !(0, r.a)(e)) c[e] = s;
}
}
let l;
try {
if (o === "base64") l = Buffer.from(n, "base64"); else try {
l = Buffer.from(decodeURIComponent(n));
} catch (e) {
l = Buffer.from(n);
}
} catch (e) {
l = Buffer.alloc(0);
}
return {
data: l,
encoding: o || null,
contentType: a || "application/octet-stream",
params: c
};
};
const encodeXText = e => {
if (!/[^\x21-\x2A\x2C-\x3C\x3E-\x7E]/.test(e)) return e;
const t = Buffer.from(e);
let n = "";
for (let e = 0, s = t.length; e < s; e++) {
const s = t[e];
if (s < 33 || s > 126 || s === 43 || s === 61) n += "+" + (s < 16 ? "0" : "") + s.toString(16).toUpperCase(); else n += String.fromCharCode(s);
}
return n;
};
const k = new WeakMap;
function recordStreamErrors(e) {
e.on("error", t => {
if (!k.has(e)) k.set(e, t);
});
}
function destroyStream(e) {
const t = e;
if (t && typeof t.pipe === "function" && typeof t.destroy === "function" && !t.destroyed) t.destroy();
}
function unreadableStreamError(e) {
const t = k.get(e) || e.errored;
if (t) return t;
if (e.readableEnded || e.destroyed) {
const e = new Error("Content stream was already read or destroyed");
e.code = o.uk;
return e;
}
return null;
}
function resolveStream(e, t) {
let n = false;
const respond = (e, s) => {
if (n) return;
n = true;
t(e, s);
};
const s = unreadableStreamError(e);
if (s) {
e.on("error", () => false);
setImmediate(() => respond(s));
return;
}
const o = [];
let r = 0;
e.on("data", e => {
if (typeof e === "string") e = Buffer.from(e);
o.push(e);
r += e.length;
});
(0, d.finished)(e, {
writable: false
}, e => {
if (e) return respond(e);
let t;
try {
t = Buffer.concat(o, r);
} catch (e) {
return respond(e);
}
respond(null, t);
});
}
function createDefaultLogger(e) {
const t = e.reduce((e, t) => Math.max(e, t.length), 0);
const n = new Map;
e.forEach(e => {
let s = e.toUpperCase();
if (s.length < t) s += " ".repeat(t - s.length);
n.set(e, s);
});
const print = (e, t, o, ...r) => {
let i = "";
if (t) {
if (t.tnx === "server") i = "S: "; else if (t.tnx === "client") i = "C: ";
if (t.sid) i = "[" + t.sid + "] " + i;
if (t.cid) i = "[#" + t.cid + "] " + i;
}
o = s.format(o, ...r);
o.split(/\r?\n/).forEach(t => {
console.log("[%s] %s %s", (new Date).toISOString().substr(0, 19).replace(/T/, " "), n.get(e), i + t);
});
};
const o = {};
e.forEach(e => {
o[e] = print.bind(null, e);
});
return o;
}
const w = /[/\\?#%\x00-\x20\x7F]/;
const b = 253;
const y = 63;
function exceedsDomainLimits(e) {
let t = 0;
let n = 0;
for (const s of e) {
t++;
if (s === "." || s === "。" || s === "．" || s === "｡") n = 0; else if (++n > y) return true;
}
return t > b;
}
function normalizeDomain(e, t) {
if (typeof l.domainToASCII === "function" && typeof l.domainToUnicode === "function" && !w.test(e)) {
const n = l.domainToASCII(e);
const s = n && t ? l.domainToUnicode(n) : n;
if (s) return s;
}
e = e.toLowerCase();
if (exceedsDomainLimits(e)) return e;
return t ? u.Pk(e) : u.tl(e);
}
}),
7212: ((e, t, n) => {
n.d(t, {
a: () => isProtoKey,
e: () => copyOwnKeys
});
const isProtoKey = e => e === "__proto__";
const copyOwnKeys = (e, t, n) => {
Object.keys(t || {}).forEach(s => {
if (isProtoKey(s) || n && n(s)) return;
e[s] = t[s];
});
return e;
};
}),
1093: ((e, t, n) => {
n.d(t, {
h: () => resolve,
q: () => parse
});
var s = n(7030);
var o = n(3136);
var r = n(7278);
const i = /^([a-zA-Z][a-zA-Z0-9+.-]*:)(?!\/\/)([\s\S]+)$/;
function stripSurroundingWhitespace(e) {
let t = 0;
let n = e.length;
while (t < n && e.charCodeAt(t) <= 32) t++;
while (n > t && e.charCodeAt(n - 1) <= 32) n--;
return e.slice(t, n);
}
const a = /^[\x00-\x20\u00a0\ufeff]+/;
const c = /^([a-zA-Z0-9+.-]+:)?[\\/]{2}([^\\/?#]*)/;
const l = /[\x00-\x20#/:<>?@[\\\]^|\x7f]/;
const u = /[\x00-\x1f\x7f]/;
function invalidUrl(e) {
const t = new TypeError("Invalid URL");
t.code = "ERR_INVALID_URL";
t.input = e;
return t;
}
function legacyParse(e, t, n, i) {
const l = o.parse(e, t, i);
const d = c.exec(e.replace(a, ""));
if (d && (d[1] || l.hostname !== null)) {
const e = d[2].slice(d[2].lastIndexOf("@") + 1);
if (!e || u.test(e) || (l.host || "").toLowerCase() !== r.tl(e.toLowerCase())) throw n;
if (e.charAt(0) === "[" && !s.isIPv6(e.slice(1, e.indexOf("]")))) throw n;
} else if (l.hostname !== null) throw n;
const h = l.auth === null || l.auth === void 0 ? null : l.auth.split(":");
const f = l;
f.username = h ? h.shift() : null;
f.password = h && h.length ? h.join(":") : null;
return f;
}
function safeDecode(e) {
try {
return decodeURIComponent(e);
} catch (t) {
return e;
}
}
function normalizeHostname(e, t) {
const n = e || "";
if (!n) return "";
if (n.charAt(0) === "[" && n.charAt(n.length - 1) === "]") return n.slice(1, -1);
const s = safeDecode(n);
const r = l.test(s) ? "" : o.domainToASCII(s);
if (!r) throw invalidUrl(t);
return r;
}
const parse = (e, t) => {
e = stripSurroundingWhitespace(e || "");
const n = i.exec(e);
const s = n ? n[1] + "//" + n[2] : e;
let o;
try {
o = new URL(s);
} catch (e) {
return legacyParse(s, t, e);
}
const r = normalizeHostname(o.hostname, o.href);
const a = o.port || null;
const c = o.pathname || null;
const l = o.search || null;
let u = null;
let d = null;
let h = null;
if (o.username || o.password) {
d = safeDecode(o.username);
h = o.password ? safeDecode(o.password) : null;
u = d + (h !== null ? ":" + h : "");
}
let f;
if (t) {
const e = Object.create(null);
o.searchParams.forEach((t, n) => {
if (Object.prototype.hasOwnProperty.call(e, n)) {
const s = e[n];
if (Array.isArray(s)) s.push(t); else e[n] = [ s, t ];
} else e[n] = t;
});
f = e;
} else f = l ? l.slice(1) : null;
return {
protocol: o.protocol || null,
host: o.host || null,
hostname: r,
port: a,
pathname: c,
search: l,
path: (c || "") + (l || "") || null,
href: o.href,
auth: u,
username: d,
password: h,
query: f
};
};
const resolve = (e, t) => {
try {
return new URL(t, e).href;
} catch (n) {
legacyParse(e, false, n, true);
legacyParse(t, false, n, true);
return o.resolve(e, t);
}
};
})
};
