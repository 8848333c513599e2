import { modules as e } from "./shared.ezdrav.js";

export const id = 6158;

export const ids = [ 6158 ];

export const modules = {
...e,
6158: ((e, a, o) => {
o.r(a);
o.d(a, {
SLOVENE: () => ke
});
var i = o(9354);
const n = {
notices: {
announcement: "najava posega",
"changed-announcement": "spremenjena najava",
withdrawal: "umik najave",
"urgent-notification": "obvestilo o urgentnem posegu"
},
refusals: {
address: "naslova ali pošiljatelja ni mogoče zapisati v sporočilo",
"host-unknown": "imena poštnega strežnika ni mogoče najti",
"connection-refused": "na tem gostitelju in vratih se nihče ne oglasi",
unreachable: "poštni strežnik od tod ni dosegljiv",
"no-connection": "povezava s poštnim strežnikom ni uspela ali se je prekinila",
timeout: "poštni strežnik ni odgovoril pravočasno",
"certificate-expired": "potrdilo poštnega strežnika je poteklo ali še ne velja",
"certificate-name": "potrdilo poštnega strežnika je za drugo ime",
certificate: "potrdilo poštnega strežnika ni zaupanja vredno",
"no-tls": "poštni strežnik ne ponuja TLS; geslo ni bilo poslano",
"starttls-port": "ta vrata poštnega strežnika začnejo brez TLS, smtp-url pa pravi smtps",
"tls-port": "ta vrata poštnega strežnika od začetka govorijo TLS, smtp-url pa pravi smtp",
"no-login": "poštni strežnik ne ponuja prijave",
"login-refused": "poštni strežnik je zavrnil prijavo",
"sender-refused": "poštni strežnik je zavrnil pošiljatelja",
"recipient-refused": "poštni strežnik je zavrnil prejemnika",
"message-refused": "poštni strežnik je zavrnil sporočilo",
protocol: "strežnik ni odgovoril tako, kot odgovarja poštni strežnik"
},
mailRemedies: {
address: "Popravite naslov v solution.yml ali vhod mail-from.",
"host-unknown": "Popravite gostitelja v smtp-url ali izvajalniku omogočite iskanje imen.",
"connection-refused": "Popravite gostitelja in vrata v smtp-url ali izvajalniku omogočite dostop.",
unreachable: "Popravite gostitelja v smtp-url ali izvajalniku omogočite dostop.",
"no-connection": "Popravite gostitelja in vrata v smtp-url ali izvajalniku omogočite dostop.",
timeout: "Poskusite znova čez nekaj minut; če se ponovi, preverite, ali izvajalnik doseže gostitelja in vrata; če se ta vrata začnejo s TLS, napišite smtps://.",
"certificate-expired": "Poskrbite za obnovo potrdila poštnega strežnika.",
"certificate-name": "V smtp-url napišite ime, ki je v potrdilu.",
certificate: "Če ga je podpisal vaš lastni izdajatelj, opravilu povejte njegovo datoteko: NODE_EXTRA_CA_CERTS. Sicer v smtp-url napišite pravo ime strežnika ali poskrbite za obnovo potrdila.",
"no-tls": "Uporabite strežnik ali vrata s STARTTLS (smtp:// na 587) ali TLS (smtps:// na 465).",
"starttls-port": "Za ta vrata napišite smtp:// (STARTTLS) ali smtps:// z vrati 465.",
"tls-port": "Za ta vrata napišite smtps:// ali smtp:// z vrati 587.",
"no-login": "Uporabite vrata za oddajo pošte (587 ali 465); prijava je obvezna.",
"login-refused": "Popravite uporabnika in geslo v smtp-url.",
"sender-refused": "V mail-from napišite naslov, s katerega sme ta prijava pošiljati.",
"recipient-refused": "Popravite naslove v solution.yml (contacts) ali vprašajte skrbnika poštnega strežnika.",
"message-refused": "Vprašajte skrbnika poštnega strežnika, zakaj.",
protocol: "Preverite, ali smtp-url res vodi do poštnega strežnika in ali namesto njega ne odgovarja posrednik."
},
tryLater: "Strežnik sporočilo zavrača le začasno: čez nekaj minut zaženite znova.",
nothingToDo: "Nedokončanega posega ni; nič ni bilo poslano.",
severalWithOneId: "Več nedokončanih posegov ima isto številko {id} ({files}). Vsakemu dajte svojo; nič ni bilo poslano.",
sent: "Poslano na: {to}. Dopis ({notice}) je bil dostavljen {when}. Message-ID {messageId}.",
handedOver: "Predano strežniku {mailServer}, ki je sporočilo sprejel za vse prejemnike.",
signed: "GitHub je potrdilo podpisal.",
notSetUp: "Potrdilo ni podpisano. Opravilu za to dodajte permissions: id-token: write in njegov delovni tok navedite v evidence.workflows v solution.yml.",
unsigned: "GitHub potrdila ni podpisal, zato velja le kot zapisano: ustvaril bi ga lahko kateri koli delovni tok repozitorija.",
unsignedDemanded: "POSLANO, A NI PODPISANO: vsi so obveščeni, GitHub pa potrdila ni podpisal in solution.yml zahteva podpisano. Preverjanje bo poseg zavrnilo. Ko se bo GitHub spet odzival, zaženite ročno z vhodom intervention: vsi bodo obveščeni še enkrat, rok pa bo tekel od takrat.",
otherServer: "NI POSLANO: smtp-url vodi na {host}, contacts.mail-server v solution.yml pa navaja {named}.",
copiesRefused: "Poštni strežnik je zavrnil te kopije, zato so izpuščene: {refusedCopies}. Popravite naslove v solution.yml ali te osebe vprašajte sami.",
sentVoid: "Odobritve prejšnjega načrta ne veljajo več; potrebni sta obe novi.",
alreadySent: "Za ta načrt je že poslano, dostavljeno {when} ({reference}). Tokrat ni bilo poslano nič.",
alreadySentByRecord: "V datoteki je zapisano kot poslano {when} ({reference}). Tokrat ni bilo poslano nič.",
expired: "Obvestilo je poteklo: urgentna namestitev na njegovi podlagi ni več dovoljena. Če je poseg končan, zapišite izid. Če je še potreben, ročno zaženite announce (workflow_dispatch) z vhodom intervention; vsi bodo znova obveščeni.",
withdrawalAlreadySent: "Umik je že poslan, dostavljen {when}. Tokrat ni bilo poslano nič.",
neverAnnounced: "Poseg je umaknjen in ni bil nikoli najavljen. Nič ni bilo poslano.",
byHand: "NI POSLANO ({notice}): brez vhoda smtp-url je dopis le pripravljen.",
sendThis: "Pošljite {path} na: {to}, z zadevo {subject}.",
setSender: "V osnutku ni pošiljatelja; vpišite svoj naslov.",
wholeLetter: "Celoten dopis",
recordIt: "Ko je poslano, to zapišite v datoteko posega na privzeti veji in zaženite znova:",
recordWithdrawal: "Ko je poslano, v datoteko zapišite outcome: { result: cancelled } ali jo premaknite v .ezdrav/done/; potem ni treba storiti nič več.",
recordComments: {
sentAt: "kdaj ste poslali: 2026-11-26T09:12",
reference: "številka zahtevka ali <Message-ID> poslanega dopisa"
},
notSent: "NI POSLANO ({notice}), dopisa ni prejel nihče: {why}.",
server: "Podrobnosti: {said}",
rejected: "Zavrnjeno: {rejected}.",
receiptLeft: "Potrdila {left} ni bilo mogoče označiti kot opuščenega, zato bo naslednji zagon javil, da dostava ni znana.",
sendAgain: "Nato zaženite znova; nič se ne ponovi samodejno.",
unconfirmed: "Dopis ({notice}) je poslan in sprejet za vse prejemnike (Message-ID {messageId}), GitHub pa potrdila ni zabeležil, zato preverjanje zanj ne more vedeti.",
receiptOf: "{notice}, potrdilo je nastalo {when}",
leadTimeAgain: "Enako storite, če je zahtevano potrdilo. Rok nato teče od novega dopisa.",
ifItArrived: "Če je prispel, to zapišite v datoteko posega na privzeti veji (velja, če solution.yml ne zahteva potrdil):",
failed: {
facts: "Z GitHuba ni bilo mogoče izvedeti, kar je potrebno za najavo; nič ni bilo poslano.",
issue: "Zadeve (issue) z najavo ni bilo mogoče zapisati; nič ni bilo poslano.",
receipt: "Potrdila ni bilo mogoče ustvariti; nič ni bilo poslano.",
signature: "GitHub ni podpisal, da bo sporočilo poslano, solution.yml pa zahteva podpisano potrdilo; nič ni bilo poslano."
},
problem: "{request}: {said}",
permission: "Žetonu manjka pravica {permission}.",
permissions: "Opravilu dajte vse potrebne pravice v eni vrstici: {permissions}",
limited: "Omejitev števila poizvedb na GitHubu velja do: {when}. Nato zaženite znova.",
incomplete: "NI POSLANO: dopis ({notice}) bi bil nepopoln. Izpolnite: {missing}.",
refused: "Nič ni bilo poslano: nikogar ne obveščamo o posegu, ki ga tako ne bi bilo dovoljeno izvesti.",
exactLine: "Celoten komentar pri najavi mora biti natanko ta vrstica:",
issueAt: "Zadeva (issue) z najavo: #{number}.",
issueTrouble: "Zadeve (issue) z najavo ni bilo mogoče posodobiti; zaženite znova.",
reminders: {
parties: {
client: "naročnika",
"ezdrav-ict": "ekipe IKT eZdravja"
},
sent: "Odgovora {party} še ni. Opomnik je poslan ({messageId}).",
name: "opomnik",
noAnswer: "Odgovora {party} še ni.",
callThem: "Opomnik se ne pošlje znova; odgovor preverite po telefonu.",
doubt: "Odgovora {party} še ni. Ni znano, ali je prejšnji opomnik prispel, ali pa je nekdo spremenil naš komentar v zadevi (issue) z najavo. Opomnik ni bil poslan; odgovor preverite po telefonu.",
byHand: "Odgovora {party} še ni. Brez vhoda smtp-url opomnik ni bil poslan; izpiše ga ta ukaz:",
notSent: "NI POSLANO: odgovora {party} še ni, opomnika pa ni prejel nihče: {why}.",
incomplete: "NI POSLANO: odgovora {party} še ni, opomnik pa bi bil nepopoln. Izpolnite: {missing}.",
failed: "Ni bilo mogoče preveriti, ali sta odgovorili obe strani in ali je bil opomnik že poslan. Opomnik ni bil poslan."
},
heads: {
sent: "vsi so obveščeni",
told: "vsi so že obveščeni",
"never-announced": "ničesar ni treba sporočiti",
"by-hand": "NI POSLANO",
"not-sent": "NI POSLANO",
unknown: "NI ZNANO, ALI JE PRISPELO",
unconfirmed: "POSLANO, A NI ZABELEŽENO",
failed: "NI POSLANO",
incomplete: "NI POSLANO",
rival: "TA ZAGON NI POSLAL",
"other-server": "NI POSLANO",
"same-id": "NI POSLANO",
refused: "NI POSLANO"
}
};
const t = {
title: (e, a) => `Najava posega ${e}: ${a}`,
intervention: "Poseg",
rows: {
id: "Številka posega",
title: "Naziv posega",
solution: "Rešitev",
release: "Izdaja",
slot: "Termin (po slovenskem času)",
downtime: "Predviden izpad",
plan: "Odtis načrta",
file: "Datoteka"
},
yes: "da",
no: "ne",
status: "Ali so vsi obveščeni?",
sending: "Pošilja se. Če tako ostane, se je zagon prekinil: znova zaženite announce, ki pove, kaj je znano.",
delivered: (e, a) => `Da: dostavljeno ${e} (${a}).`,
withdrawalDelivered: e => `Da, o umiku: dostavljeno ${e}.`,
approve: "Odobritev",
howToApprove: "Odobritelj objavi komentar, ki vsebuje natanko to vrstico in nič drugega, ali pa odobri zahtevek za združitev (pull request), ki je prinesel ta načrt. Molk ni odobritev. Spremenjen načrt je treba znova odobriti.",
whoMay: (e, a) => `Naročnik: ${e}. Ekipa IKT eZdravja: ${a}.`,
orInWriting: "Odgovor po e-pošti ali v zahtevku zapišite v approvals v datoteki, odtis načrta pa pod ključ »plan«.",
withdrawn: "Poseg je umaknjen. Ne sme se izvesti.",
tasks: "Kaj je še treba storiti",
task: {
notified: "servicedesk in skrbnik rešitve sta obveščena",
client: "naročnik je odobril ta načrt",
ict: "ekipa IKT eZdravja je odobrila ta načrt",
outcome: "izvedeno; izid (outcome) je zapisan v datoteki"
},
letter: "Dopis",
changed: "Načrt je spremenjen. Odobritve prejšnjega načrta ne veljajo več; obe strani morata odobriti načrt, kot je naveden zgoraj.",
changedFrom: e => `Prejšnji načrt: ${e}.`,
withdrawnNow: "Poseg je umaknjen. Odobritve ne veljajo več."
};
var r = o(3303);
const s = {
answers: {
approval: "poseg odobrava",
rejection: "poseg zavrača"
},
parties: {
client: "Naročnik",
"ezdrav-ict": "Ekipa IKT eZdravja"
},
heads: {
taken: "Odgovor velja",
refused: "Sporočilo ni sprejeto",
"no-mail": "Sporočila ni",
public: "Sporočilo ni sprejeto",
failed: "Odgovora ni bilo mogoče zapisati"
},
taken: (e, a, o, i) => `${e} ${a} (${i}); odgovor je podpisal poštni strežnik domene ${o}. To dokazuje organizacijo, ne pa osebe.`,
mayBeAutomatic: "Velja le kot zapisano: solution.yml za ta predal ne navaja answers-by-itself: false.",
archive: "Izvirno sporočilo shranite: v repozitoriju so samo njegovi odtisi.",
noMail: `Polje mail v obrazcu je prazno ali ni base64. Prilepite, kar izpiše: ${(0, 
r.Y)("odgovor.eml")}`,
public: "Repozitorij je javen, zato odobritelji ne smejo biti navedeni z e-naslovi. Odobrite s pregledom ali komentarjem.",
failed: "Nič ni bilo zapisano:",
trouble: "Zadeve (issue) z najavo ni bilo mogoče posodobiti; odgovor vseeno velja."
};
const d = {
title: "Preverjanje datotek v mapi .ezdrav/",
faults: e => `odpraviti je treba ${i.h.count(e, {
one: "napako",
two: "napaki",
few: "napake",
other: "napak"
})}`,
deletions: e => `${i.h.count(e, {
one: "vnos izbrisan",
two: "vnosa izbrisana",
few: "vnosi izbrisani",
other: "vnosov izbrisanih"
})}, preden je bil preklic potrjen`,
unlawful: e => e === 1 ? "termin ne more biti dovoljen" : i.h.count(e, {
one: "termin ne more biti dovoljen",
two: "termina ne moreta biti dovoljena",
few: "termini ne morejo biti dovoljeni",
other: "terminov ne more biti dovoljenih"
}),
voided: e => `${i.h.count(e, {
one: "načrt se spremeni",
two: "načrta se spremenita",
few: "načrti se spremenijo",
other: "načrtov se spremeni"
})}: potrebne so nova najava in novi odobritvi`,
attention: "pravilno zapisano, vendar preberite označeno",
announceBy: e => `najavite najpozneje: ${e}`,
fine: "vse je v redu",
noPlan: "Nedokončanega posega tu ni.",
slot: "Termin",
window: "Vzdrževalno okno",
inside: (e, a) => `znotraj: od ${e} do ${a}`,
outside: (e, a) => `ni znotraj: od ${e} do ${a}`,
waived: "od urgentnega posega se ne zahteva",
reported: "v tem okolju ni obvezno",
announce: "Najava",
latest: e => `najpozneje ${e}; do takrat mora biti na privzeti veji tudi ta sprememba`,
tooLate: e => `za ta začetek je prepozno: rok je bil ${e}`,
announced: e => `zapisana kot poslana ${e}`,
urgent: "nadomesti jo obvestilo, ki mora biti poslano pred začetkom dela",
withdrawn: "poseg je umaknjen: nikoli dovoljen",
beyond: "ni mogoče povedati: zunaj koledarja",
earliest: "Ob najavi zdaj",
earliestFrom: e => `najzgodnejši začetek bi bil ${e}`,
plan: "Načrt",
comparedWith: e => `V primerjavi z vejo ${e}`,
isNew: "nov",
isSame: "isti načrt",
changed: e => `načrt se spremeni: ${e}`,
rewritten: "načrt se spremeni: iste vrednosti, drugače zapisane",
voids: "Najava in odobritvi so bile dane za prejšnji načrt in ne štejejo več: poseg znova najavite in pridobite novi odobritvi.",
reviewsOnly: "Pregledi in odobritve v komentarjih, ki navajajo prejšnji načrt, ne štejejo več.",
freeze: "Zamrznitev",
answer: "Odgovor",
freezePeriod: (e, a) => `od ${e} do ${a}`,
files: "Datoteke",
removed: (e, a) => `${e} (${a}) je odstranjen brez izida. Če je bil najavljen, namesto tega vpišite status: withdrawn, da bodo vsi obveščeni.`,
draft: e => `${e} je osnutek: dokler vsebuje status: draft, se ne najavi in se ne dovoli.`,
lookedIn: e => `Iskano v mapi ${e}. Druga mapa: --repo MAPA.`,
unheld: e => `Kaj zahteva organizacija v repozitoriju ${e}, tukaj ni znano: preverjene so le datoteke rešitve. Preverjanje pred namestitvijo prebere oboje.`,
loosened: (e, a) => `To omili pravila (${e}). Dokler ne mineta dva delovna dneva${a === null ? "" : ` (ob združitvi zdaj od ${a})`}, velja tudi sedanja različica. Takoj velja le, če ta zahtevek na zadnjem stanju odobri odobritelj ali pooblaščenec za urgentne posege po sedanji različici, ki spremembe ne piše in je ne združi.`,
ambiguous: e => `Izdajo ${e} najavlja več nedokončanih posegov: kateri je mišljen, ob namestitvi ne bi bilo mogoče ugotoviti.`,
deleted: e => `Izbrisano, čeprav preklic pooblastil ni potrjen: ${e}. Vnos vrnite, vpišite left in ga izbrišite šele, ko je vpisan revocation.confirmed.`,
deletedTitle: "Vnosi, ki se še ne smejo izbrisati",
footer: "Vsi časi so ljubljanski. Tu štejejo le navedbe v datotekah; ob namestitvi velja, kar je zabeležil GitHub.",
sticking: {
made: "Komentar na zahtevku za združitev je objavljen.",
updated: "Komentar na zahtevku za združitev je posodobljen.",
unchanged: "Komentar na zahtevku za združitev to že pove.",
"not-needed": "Nič v mapi .ezdrav/ se ne razlikuje od privzete veje; komentarja ni.",
fork: "Zahtevek prihaja iz razcepa (fork), kjer sme žeton samo brati; komentarja ni.",
forbidden: e => `Žeton ne sme pisati komentarjev (potrebuje pull-requests: write): ${e}`,
failed: e => `Komentarja ni bilo mogoče zapisati: ${e}`,
none: "Zagon ne pripada nobenemu zahtevku za združitev; komentarja ni."
},
problem: "Datotek ni bilo mogoče prebrati, zato ni preverjeno nič."
};
const l = {
valid: "pravilna",
plan: "načrt",
draft: "osnutek: se ne najavi in se ne dovoli",
shared: (e, a, o) => `${a} je ${e} več nedokončanih posegov: ${o}. Tistim, ki so končani ali jih ne bo, zapišite outcome ali jih premaknite v .ezdrav/done/.`
};
const p = {
head: e => `Izid posega ${e}`,
nothingHead: e => `Ničesar ni treba zapreti: ${e}`,
results: {
completed: "Poseg je izveden.",
"rolled-back": "Izvedena je bila povrnitev v prejšnje stanje.",
cancelled: "Poseg ni bil izveden.",
"not-known": "NAMESTITEV NI USPELA ALI JE BILA PREKINJENA. Iz zagona ni razvidno, ali je bilo povrnjeno prejšnje stanje."
},
started: e => `Začetek ${e}.`,
ended: (e, a) => `Konec ${e}, trajanje ${a}.`,
announced: (e, a) => `Najavljeni termin: od ${e} do ${a}.`,
fromJobs: e => `Začetek in konec sta povzeta po opravilih zagona: ${e}.`,
fromFile: "Kot je zapisano v datoteki.",
seen: {
completed: "Po zapisu GitHuba o zagonu: poseg je bil izveden.",
"rolled-back": "Po zapisu GitHuba o zagonu: izvedena je bila povrnitev v prejšnje stanje.",
cancelled: "Po zapisu GitHuba o zagonu: zagon je bil prekinjen, preden je kaj izvedel.",
failed: "Po zapisu GitHuba o zagonu: zagon ni uspel ali je bil prekinjen; ali je bilo povrnjeno prejšnje stanje, ni razvidno."
},
seenTimes: (e, a) => `Po zapisu GitHuba o zagonu: od ${e} do ${a}.`,
contradiction: e => `DATOTEKA IN ZAGON SE NE UJEMATA: ${e}. Sporočeno je oboje; popravite datoteko ali v njej pri odstopanjih (deviations) pojasnite razlog.`,
contradictions: {
"started-at": "začetek",
"ended-at": "konec",
result: "izid"
},
deviationKinds: {
early: e => `ZAČETEK ${e} PRED najavljenim začetkom.`,
"past-slot": e => `PREKORAČITEV najavljenega termina za ${e}.`,
"past-window": e => `PREKORAČITEV vzdrževalnega okna (6.00) za ${e}.`,
"undeclared-downtime": () => "Prišlo je do IZPADA, ki ni bil najavljen."
},
lessThanAMinute: "manj kot minuto",
noDeviations: "V najavljenem terminu.",
deviations: e => `Odstopanja: ${e}`,
downtime: e => `Izpad: ${e} min.`,
commitIt: (e, a) => `Zapišite izid (${a}) ali pa to dodajte v ${e} na privzeti veji:`,
notKnownYet: "Ugotovite, v kakšnem stanju je rešitev, v blok vpišite izid (result), ga zapišite na privzeto vejo in znova zaženite close z vhodom intervention.",
chooseResult: "completed, rolled-back ali cancelled: iz zagona ni razvidno",
notOfThisRun: (e, a) => `Ta zagon ni tisti, ki je namestil, in ${e} nima zapisanega izida, zato ni znano, kako je potekalo. Zapišite ga (${a}), združite v privzeto vejo in znova zaženite close ali pa ga zaženite v zagonu, ki je namestil. Nič ni bilo zaprto in nihče ni bil obveščen.`,
nothingDone: "Nobeno opravilo tega zagona ni ničesar izvedlo (preverjanje ni dovolilo ali pa so bila opravila preskočena). Nič ni bilo zaprto in nihče ni bil obveščen.",
noAnnouncement: "Najave tega posega z načinom announce ni bilo mogoče najti.",
report: {
name: "poročilo o izvedbi",
notAsked: "Poročilo o izvedbi ni bilo zahtevano (brez vhoda smtp-url).",
sent: (e, a) => `Poročilo o izvedbi je poslano na: ${e} (${a}).`,
alreadySent: "Poročilo o izvedbi je že poslano. Tokrat ni bilo poslano nič.",
notSent: e => `POROČILO O IZVEDBI NI POSLANO: ${e}.`,
waiting: "Poročilo o izvedbi počaka, da bo izid znan.",
notRecorded: "NI POSLANO: ni bilo mogoče zabeležiti, da se poročilo o izvedbi pošilja, zato ni bilo poslano.",
incomplete: e => `POROČILO O IZVEDBI NI POSLANO, bilo bi nepopolno: ${e}.`
},
closed: e => `Zadeva (issue) #${e} z najavo je zaprta.`,
confirmation: e => `Odobritev je bila dana po telefonu; pisno potrditev zahteva #${e}.`,
keeping: {
notGiven: "Odločitev preverjanja ni shranjena za dosje: koraku close podajte izhod verdict koraka gate (vrstice so v docs/dossier.md).",
kept: "Odločitev preverjanja je shranjena v zadevi (issue) z najavo, za dosje.",
already: "Odločitev preverjanja je v zadevi (issue) z najavo že shranjena.",
refused: {
malformed: "ODLOČITEV PREVERJANJA NI SHRANJENA: vhod verdict ni tak, kot ga odda korak gate. Podajte izhod verdict nespremenjen.",
"judged-otherwise": "ODLOČITEV PREVERJANJA NI SHRANJENA: ponovna presoja istih dejstev da drugo odločitev. Koraka gate in close naj bosta iste izdaje.",
another: "ODLOČITEV PREVERJANJA NI SHRANJENA: velja za drug poseg, načrt ali zagon. Podajte izhod koraka gate iz tega zagona."
},
comment: "Odločitev preverjanja z vsem, na čemer temelji, stisnjena za dosje (`ezdrav evidence`). Komentarja ne spreminjajte."
},
failed: {
review: "Zadeve (issue) za naknadni pregled ni bilo mogoče ustvariti.",
verdict: "Odločitve preverjanja v zadevi (issue) z najavo ni bilo mogoče shraniti.",
issue: "Zadeve (issue) z najavo ni bilo mogoče prebrati ali ustvariti.",
comment: "Izida ni bilo mogoče zapisati v zadevo (issue) z najavo.",
signature: "GitHub ni podpisal ničesar, solution.yml pa podpis zahteva. Ko se bo GitHub spet odzival, zaženite znova.",
close: "Zadeve (issue) z najavo ni bilo mogoče zapreti.",
confirmation: "Zahteve za pisno potrditev ni bilo mogoče ustvariti.",
jobs: "Opravil tega zagona ni bilo mogoče prebrati, zato začetek in konec nista znana."
}
};
const v = {
title: e => `Pisna potrditev odobritev po telefonu: ${e}`,
body: "Urgentni poseg je bil odobren po telefonu. Prosite za pisno potrditev:",
parties: {
client: "naročnik",
"ezdrav-ict": "ekipa IKT eZdravja"
},
given: (e, a, o) => `${e}: ${a}, ${o}`,
afterwards: "Številko zahtevka ali Message-ID potrditve zapišite sem in zadevo zaprite."
};
var j = o(4391);
const k = (0, j.TL)('"…"');
const m = {
"@": {
what: "e-poštni naslov",
fix: "Odstranite ga in navedite vlogo ali nepomensko oznako. Naslovi so dovoljeni v recipients, contacts, contact in approvers ter med < > v reference, drugje pa le, če jih navaja contacts v solution.yml."
},
"tel.": {
what: "telefonska številka",
fix: "Odstranite jo. Službena dežurna številka sodi v contractor.on-duty v solution.yml, številka zadeve ali zahtevka pa v reference."
},
EMŠO: {
what: "EMŠO",
fix: "Takoj ga odstranite iz repozitorija."
}
};
const z = {
conflict: {
what: "Združevanje ni bilo končano: v datoteki so oznake spora.",
fix: "Obdržite eno od obeh različic in zbrišite vrstice, ki se začnejo z <<<<<<<, ======= in >>>>>>>."
},
tab: {
what: "Vrstica je zamaknjena s tabulatorjem.",
fix: "Zamikajte s presledki, z dvema za vsako raven."
},
quotes: {
what: "Besedilo je v narekovajih, ki jih YAML ne pozna: {found}.",
fix: `Uporabite ravne: ${k}.`
},
colon: {
what: "V besedilu je dvopičje s presledkom.",
fix: `Celotno besedilo dajte v narekovaje: ${k}.`
},
"no-space": {
what: "Za dvopičjem ključa ni presledka.",
fix: "Za dvopičjem vstavite presledek."
},
"no-colon": {
what: "Ta vrstica ni niti ključ z vrednostjo niti del besedila.",
fix: "Pišite »ključ: vrednost«; če nadaljuje besedilo nad njo, jo zamaknite bolj ali vse besedilo dajte v narekovaje."
},
"unclosed-quote": {
what: "Narekovaj, ki se tu odpre, se nikjer ne zapre.",
fix: "Zaprite ga na koncu besedila."
},
"after-quote": {
what: "Za zaprtim narekovajem je še nekaj.",
fix: "V narekovaje dajte celotno besedilo; v njem uporabite druge, na primer » «."
},
backslash: {
what: "Obrnjena poševnica v dvojnih narekovajih pomeni nekaj drugega.",
fix: "Besedilo dajte v enojne narekovaje."
},
hash: {
what: "Od »#« naprej je vrstica opomba, z njo tudi zaklepaj.",
fix: `Vrednost dajte v narekovaje: ${(0, j.TL)('"#3"')}.`
},
"unclosed-bracket": {
what: "Oklepaj {found}, ki se tu odpre, se nikjer ne zapre.",
fix: "Zaprite ga; če to ni seznam, dajte besedilo v narekovaje."
},
leading: {
what: "Besedilo se v YAML ne more začeti z znakom {found}.",
fix: `Dajte ga v narekovaje: ${k}.`
},
indentation: {
what: "Vrstica ni zamaknjena tako kot druge v njenem bloku.",
fix: "Vsi ključi enega bloka naj se začnejo v istem stolpcu."
},
unknown: {
what: "Te vrstice ni mogoče prebrati kot YAML.",
fix: "V tej in prejšnji vrstici preverite zamik, dvopičja, oklepaje in narekovaje."
}
};
const or = e => e.length < 3 ? e.join(" ali ") : `${e.slice(0, -1).join(", ")} ali ${String(e.at(-1))}`;
const u = {
or,
where: e => e === "" ? "Datoteka" : `Ključ ${e}`
};
const g = {
"file.missing": {
what: "Na tej poti ni datoteke[, je pa {found}].",
fix: e => e.found === "" ? "Napišite jo in jo združite v privzeto vejo; »ezdrav init« pripravi osnutek s pojasnili." : "Preimenujte jo: ime je intervention.yml ali interventions/<ime>.yml, z malimi črkami in končnico .yml."
},
"file.personal-data": {
what: e => `[Pri ključu {key}|V datoteki] je nekaj, kar je videti kot ${m[e.cause]?.what ?? "osebni podatek"}.`,
fix: e => m[e.cause]?.fix ?? "Odstranite ga iz repozitorija in uporabite nepomensko oznako."
},
"file.empty": {
what: "Datoteka je prazna.",
fix: "Izpolnite jo; »ezdrav init« pokaže vse ključe s pojasnili."
},
"file.not-a-file": {
what: e => e.expected.length === 0 ? "To ni navadna datoteka[: {found}]." : "Ta pot ne navaja datoteke s posegom.",
fix: e => e.expected.length === 0 ? "Na to mesto postavite navadno besedilno datoteko: ne mape, simbolne povezave, podmodula, izvršljive datoteke ali kazalca LFS." : "Navedite pot v mapi .ezdrav/, ki ni v done/, je največ eno mapo globlje in se konča z .yml, na primer .ezdrav/intervention.yml."
},
"file.not-a-folder": {
what: "To ni mapa[: {found}].",
fix: "Na to mesto postavite navadno mapo: ne datoteke, simbolne povezave ali podmodula."
},
"file.misnamed": {
what: "Datoteka s tem imenom se ne uporablja.",
fix: "Preimenujte jo[ v {expected}]; če tista datoteka že obstaja, to izbrišite."
},
"file.unread": {
what: "Ta datoteka se ne uporablja, zato se nič iz nje ne najavi in ne dovoli.",
fix: "Poseg je v datoteki .ezdrav/intervention.yml ali .ezdrav/interventions/IME.yml, z malimi črkami in ne globlje. Datoteko premaknite tja ali v .ezdrav/done/ ali pa jo izbrišite."
},
"file.starter-text": {
what: "Tu je še besedilo iz predloge[: {found}].",
fix: "Zapišite, kar velja za ta poseg, ali pa do takrat pustite status: draft."
},
"file.too-large": {
what: "Datoteka je prevelika[: {found}][; pričakovano {expected}].",
fix: "Skrajšajte jo; daljše dokumente hranite drugje in se nanje sklicujte."
},
"file.too-many-nodes": {
what: "V datoteki je preveč vrednosti[: {found}][; pričakovano {expected}].",
fix: "Skrajšajte sezname v njej."
},
"file.too-deep": {
what: "{where} ima preveč ravni gnezdenja[; pričakovano {expected}].",
fix: "Preverite zamik te vrstice."
},
"file.not-utf8": {
what: "Datoteka ni veljaven zapis UTF-8.",
fix: "Shranite jo v kodiranju UTF-8 brez oznake vrstnega reda bajtov (BOM)."
},
"file.control-character": {
what: "Tu je krmilni znak ali znak za smer besedila[: {found}].",
fix: "Izbrišite ga in besedilo vtipkajte znova. Če ga zapiše obrnjena poševnica, dajte besedilo v enojne narekovaje."
},
"file.yaml-feature": {
what: "Ta zmožnost jezika YAML tu ni dovoljena[: {found}].",
fix: "Besedilo, ki se začne z znakom &, * ali !, dajte v narekovaje. Sicer pišite navadne ključe in vrednosti: brez direktiv, sider, sklicev, oznak tipa, združevanja, sestavljenih ključev in drugega dokumenta."
},
"file.text-cut": {
what: "{where} izgubi konec besedila[: {found}]. V YAML se pri » #« začne opomba.",
fix: "Celotno besedilo dajte v narekovaje. V načrtu, ki je že najavljen, raje zbrišite izgubljeni konec: odtis načrta ostane isti."
},
"file.duplicate-key": {
what: "{where} je tu naveden dvakrat.",
fix: "Obdržite enega."
},
"file.unknown-key": {
what: "{where} ni znan.",
fix: e => e.expected.length > 1 ? "Tu so dovoljeni ključi: {list}." : "[Ste morda mislili {expected}?|Odstranite ta ključ.]"
},
"file.missing-key": {
what: "{where} manjka.",
fix: "[Dodajte {key}: to je številka pri »id« na naslovu {expected}.|[Dodajte {key}|Dodajte ga].]"
},
"file.empty-value": {
what: "{where} nima vrednosti.",
fix: "Vpišite vrednost; če se začne z znakom #, jo dajte v narekovaje."
},
"file.wrong-type": {
what: "{where} ima vrednost napačne vrste[: {found}].",
fix: "Zapišite kot [{expected}|določa shema]."
},
"file.wrong-value": {
what: "{where} ima nedovoljeno vrednost[: {found}].",
fix: "Dovoljeno: [{expected}|glejte shemo]."
},
"file.time-malformed": {
what: "{where} ne vsebuje časa v pravilni obliki[: {found}].",
fix: "Vpišite ga kot [{expected}|2026-12-01T22:00], po ljubljanskem času, ali z oznako Z oziroma ljubljanskim odmikom."
},
"file.time-in-gap": {
what: "{where} navaja čas, ki ga ni[: {found}]; ura ga ob premiku preskoči[ ({span})].",
fix: "Izberite čas pred premikom ure ali po njem."
},
"file.time-ambiguous": {
what: "{where} navaja čas, ki nastopi dvakrat[: {found}].",
fix: "Z odmikom povejte, kateri je mišljen[: {expected}]."
},
"file.time-wrong-offset": {
what: "{where} ima odmik, ki takrat v Ljubljani ne velja[: {found}].",
fix: "Vpišite [odmik {expected}|ljubljanski odmik], Z ali pa odmik izpustite."
},
"file.date-malformed": {
what: "{where} ne vsebuje datuma v pravilni obliki[: {found}].",
fix: "Vpišite ga kot [{expected}|2026-12-01]."
},
"file.no-such-day": {
what: "{where} navaja dan, ki ga v koledarju ni[: {found}].",
fix: "Vpišite dan, ki obstaja, med letoma 2000 in 2100."
},
"file.no-such-time": {
what: "{where} navaja uro, ki je ne kaže nobena ura[: {found}].",
fix: "Vpišite [{expected}|čas od 00:00 do 23:59]."
},
"file.wider-than-rules": {
what: "{where} je ohlapnejši, kot dovoljujejo pravila eZdravja[: {found}][; meja je {expected}].",
fix: "Nastavitve smejo pravila le zaostriti: zožite vrednost ali ključ izpustite."
},
"file.not-together": {
what: "{where} tu ni dovoljen[ hkrati s ključem {expected}].",
fix: "Odobritelj je račun na GitHubu (login, id) ali poštni predal (email): naredite dva vnosa ali obdržite enega."
},
"file.cannot-sign": {
what: "{where} navaja delovni tok, ki potrdil ne more dati v podpis[: {found}].",
fix: "Njegovemu opravilu z našo akcijo dodajte permissions: id-token: write ali pa delovni tok odstranite s seznama. Brez podpisa se ne pošlje nič."
},
"file.mail-domain-shared": {
what: "{where} navaja domeno, pod katero lahko ime dobi kdor koli[: {found}].",
fix: "Navedite celotno domeno, ki podpisuje pošto tega odobritelja: ustanova.onmicrosoft.com, ne onmicrosoft.com."
},
"file.not-independent": {
what: "{where} je v domeni, ki za to stran ne more jamčiti[: {found}][; v njej je tudi {expected}].",
fix: "Kdor upravlja domeno, lahko podpiše pošto v njenem imenu: navedite naslov v domeni, ki pripada samo strani, ki odobri."
},
"file.service-desk": {
what: "{where} je servicedesk, ki odgovarja samodejno.",
fix: "Navedite poštni predal tistega, ki odloča v imenu te strani."
},
"file.tag-object": {
what: "{where} je id same oznake (tag), ne potrditve (commit)[: {found}].",
fix: "Vpišite potrditev, na katero kaže oznaka[: {expected}]."
},
"file.own-approver": {
what: "{where} je na vašem seznamu sodelavcev (staff.yml)[: {found}].",
fix: "Nihče iz hiše ne odobri v imenu naročnika ali ekipe IKT: navedite koga s te strani."
},
"file.production-name": {
what: "{where} šteje med testna okolja ime, ki pomeni produkcijo[: {found}].",
fix: "Premaknite ime pod production ali testno okolje na GitHubu preimenujte."
},
"file.environment-twice": {
what: "{where} je naveden tudi pod production[: {found}].",
fix: "Ime obdržite samo na enem od obeh seznamov; GitHub ne loči velikih in malih črk."
},
"file.duplicate-id": {
what: "{where} je številka repozitorija, ki je že na seznamu[: {found}].",
fix: "Vsako rešitev navedite enkrat."
},
"file.organisation-disjoint": {
what: "{where} in isti ključ v organisation.yml nimata nič skupnega, zato ne bi ostalo nič.",
fix: "Navedite le to, kar navaja tudi organizacija, ali ključ tukaj odstranite; tedaj velja organizacijin."
},
"file.organisation-contradicted": {
what: "{where} se razlikuje od navedbe v organisation.yml[: {found}].",
fix: "Ključ tukaj odstranite ali ga popravite v organisation.yml."
},
"file.parties-overlap": {
what: "{where} navaja isto osebo pri obeh straneh[: {found}].",
fix: "Naročnik in ekipa IKT eZdravja sta dve različni strani: osebo obdržite samo na enem seznamu."
},
"file.duplicate-ref": {
what: "{where} ponavlja šifro, ki mora biti enolična[: {found}].",
fix: "Vsakemu vnosu dajte svojo šifro (ref)."
}
};
const b = {
asking: "Vpraša GitHub ({host}) o {repository}, z žetonom iz GH_TOKEN ali GITHUB_TOKEN.",
askingKeys: "Izdajatelj podpisov GitHuba je vprašan za ključe.",
noToken: "ezdrav evidence vpraša GitHub in potrebuje žeton, ki sme brati repozitorij: nastavite GH_TOKEN ali GITHUB_TOKEN (da ga gh auth token).",
noKeys: "Ključev izdajatelja ni bilo mogoče dobiti, zato ni bilo nič preverjeno. Poskusite znova ali jih podajte z --keys FILE.",
taken: "{path} ali {path}.zip že obstaja; nič ni bilo zapisano. Drugo mesto izberite z --out DIR.",
problem: "GitHuba ni bilo mogoče prebrati: {request}: {detail}",
noSuch: "Nobena datoteka v .ezdrav/ na privzeti veji nima oznake {id}[; obstoječe: {known}].",
several: "Oznako {id} ima več datotek: {paths}. Obdržite eno.",
head: "Dosje posega {id}, repozitorij {repository}, načrt {digest}.",
holds: "Vsebuje:",
gone: "Manjka:",
lacking: {
plan: "načrt posega",
issue: "zadeva (issue) z najavo",
verdict: "odločitev preverjanja",
"verdict-changed": "shranjena odločitev, ki jo je nekdo spremenil",
records: "zapisi in potrdila o oddaji",
run: "zagon, ki je nameščal",
jobs: "opravila tega zagona",
keys: "ključi, s katerimi podpisuje GitHub",
organisation: "datoteki organizacije",
"organisation-mailboxes": "datoteka organizacije, ki navaja poštne predale odobriteljev"
},
why: {
"not-found": "ni več, GitHub tega nima",
edited: "izpuščena, ker ni več to, kar smo zapisali",
"left-out": "izpuščena, ker dosje ne hrani naslovov ljudi"
},
next: "Preverite ga z: ezdrav verify FOLDER|ZIP",
written: "Zapisano: {path} in {path}.zip.",
intact: "NESPREMENJEN: vse datoteke so take, kot so bile zbrane, pravila dajo isto odločitev, podpisi so GitHubovi.",
broken: "NI DOKAZAN. Kaj je narobe, piše spodaj.",
wrong: "Kaj je narobe:",
differences: {
changed: "{path}: spremenjena, odkar je dosje nastal.",
added: "{path}: dodana, odkar je dosje nastal.",
missing: "{path}: manjka."
},
swapped: "{path}: vsebina sodi v {other}.",
faults: {
"index-malformed": "{path}: ni začetek dosjeja, zato ostalega ni mogoče preveriti.",
"plan-malformed": "{path}: ni berljiv načrt posega.",
"plan-other": "{path}: drug načrt, ne tisti, o katerem je dosje.",
"verdict-missing": "Odločitev preverjanja ni bila shranjena, zato pravil ni mogoče presoditi znova.",
"verdict-malformed": "{path}: ni odločitev, kot jo shranjuje preverjanje.",
"verdict-other": "{path}: odločitev velja za drug poseg, načrt ali repozitorij.",
"verdict-differs": "{path}: ponovna presoja zapisanih dejstev da drugo odločitev, kot je tam zapisana.",
"organisation-missing": "{path}: manjka, čeprav je odločitev temeljila na njej.",
"organisation-changed": "{path}: ni datoteka, na kateri je temeljila odločitev; iz vsebine izhaja drug odtis.",
"organisation-differs": "{path}: skupaj z datotekami rešitve ne da pravil, po katerih je bilo presojano.",
"record-malformed": "{path}: ni zapis GitHuba, kot ga hranimo.",
"keys-malformed": "{path}: niso ključi.",
"signature-refused": "{path}: tega GitHub ni podpisal.",
"key-unproven": "{path}: ključa, s katerim je podpisano, nimamo, zato ni mogoče reči, ali je podpisal GitHub.",
"key-not-proven": "{path}: podpis je dober, ključ ni dokazan. Ključ je samo v dosjeju, torej beseda tistega, ki ga je sestavil; ključe GitHuba podajte z --keys FILE ali --online.",
"nothing-signed": "O tem načrtu GitHub tu ni podpisal ničesar, zato je vse samo beseda tistega, ki je dosje sestavil."
},
keysKnown: "[Ta izdaja pozna ključe, ki jih je GitHub uporabljal do {day}|Ta izdaja nima seznama ključev GitHuba], zato ne more reči, čigav je ta ključ. Ključe GitHuba shranite z naslova https://token.actions.githubusercontent.com/.well-known/jwks in jih podajte z --keys FILE ali pa naj jih pove izdajatelj, z --online.",
judged: "Znova presojeno iz zapisanih dejstev:",
judgedOne: (e, a, o, i, n) => `${e}: ${a}, ${o}, izdaja ${i}: ${n ? "enako" : "NI enako"}`,
statements: {
announcement: "najava",
notification: "obvestilo",
withdrawal: "umik",
approval: "odobritev",
rejection: "zavrnitev",
revocation: "preklic pooblastil",
mark: "zapis v zadevi (issue)",
verdict: "odločitev"
},
signed: "Podpisi:",
signature: {
by: "{kind}, {workflow} v zagonu {run}, {when};",
proof: {
file: "ključ iz podane datoteke",
online: "ključ od izdajatelja, vprašanega zdaj",
release: "ključ, ki ga pozna ta izdaja",
none: "KLJUČ NI DOKAZAN"
},
otherPlan: "(o drugem načrtu tega posega)",
refused: "ZAVRNJENO ({code})",
unproven: "ni mogoče preveriti, ključ {key} manjka"
},
unsigned: "Ni podpisano:",
unsignedMeans: "Če bi kdo eno od teh spremenil skupaj s seznamom, tega ne bi opazili.",
mail: {
same: {
approval: "Sporočilo je odobritev ({who}, {when}); njeno potrdilo je {path}.",
rejection: "Sporočilo je zavrnitev ({who}, {when}); njeno potrdilo je {path}."
},
"mail-malformed": "Sporočilo ni odgovor, ki bi ga bilo mogoče sprejeti. Kaj je narobe:",
"mail-other-intervention": "Sporočilo je o drugem posegu.",
"mail-unknown": "V dosjeju ni potrdila o tem sporočilu, ki bi ga podpisal GitHub.",
"mail-changed": "Sporočilo ima Message-ID iz {path}, podpisana glava pa ni tista, ki je bila sprejeta. Pozneje je bilo spremenjeno ali pa ga je shranil program, ki glavo prepiše; poiščite izvirnik."
},
unreadable: {
"not-a-zip": "ZAVRNJENO: zip, ki ga ni mogoče razstaviti; njegov seznam na koncu je pokvarjen.",
"too-large": "ZAVRNJENO: večje od vsakega dosjeja.",
"too-many-files": "ZAVRNJENO: več datotek, kot jih ima kak dosje.",
"no-manifest": "ZAVRNJENO: manjka manifest.json, to ni dosje.",
"manifest-malformed": "ZAVRNJENO: manifest.json ni tak, kot je v dosjeju.",
"bad-path": "ZAVRNJENO: {path} ni pot v dosjeju.",
"not-a-file": "ZAVRNJENO: {path} je povezava ali kaj drugega, kar ni datoteka.",
"not-as-made": "ZAVRNJENO: zip ni tak, kot je nastal; od bajta {at} naprej ([{path}|njegov seznam]) je drugačen."
}
};
const c = {
now: "NI ZNANO, ali je dopis prispel[ ({letter})]: bil je predan, odgovora strežnika pa ni bilo. Samodejno se ne pošlje znova.",
earlier: "NI ZNANO, ali je dopis prejšnjega zagona prispel[ ({letter})]. Nič ni bilo poslano znova.",
sending: "Dopis se pošilja[ ({letter})]. Če tako ostane, ni znano, ali je prispel.",
look: "Vprašajte na servicedesk@src.si ali [poiščite {mail} v predalu pošiljatelja oziroma v dnevniku poštnega strežnika|poglejte v predal pošiljatelja oziroma v dnevnik poštnega strežnika].",
again: "[Če ni prispel, zaženite ročno z vhodom send-again: {id}.|Zapis o njem je starejše različice in ne pove, kateri dopis je bil.]",
rival: "Ta dopis ravno zdaj pošilja drug zagon; ta ni poslal ničesar.",
unsigned: "POSLANO, A NI PODPISANO: dopis je poslan, GitHub pa zapisa o tem ni podpisal in solution.yml to zahteva. Naslednji zagon ne bo vedel, ali je dopis prispel, in ne bo poslal ničesar."
};
const h = {
forms: {
"1–64 × A–Z a–z 0–9 . _ -": "1 do 64 črk brez strešic, števk, pik, vezajev ali podčrtajev, brez presledkov, na primer RFC-2026-041",
"40 × 0–9 a–f": "celoten commit: 40 števk in malih črk od a do f",
"64 × 0–9 a–f": "64 števk in malih črk od a do f, kot jih izpiše sha256sum",
"sha256: + 64 × 0–9 a–f": "odtis načrta: sha256: in 64 števk ter malih črk od a do f",
"name@example.si": "en sam e-poštni naslov, na primer ime@example.si",
"mail.example.si": "polno ime strežnika, na primer posta.example.si",
"HH:mm": "uro od 00:00 do 23:59; polnoč je 00:00",
"from < to": "trenutek po from",
"workflow-job": "datoteka delovnega toka in opravilo: deploy.yml/opravilo",
"workflow-file": "datoteka delovnega toka: deploy.yml",
"job-id": "oznaka opravila",
"owner-name": "lastnik/ime na GitHubu",
"finding-code": "koda ugotovitve: gate.container",
"workflow-path": "delovni tok tega repozitorija (.github/workflows/announce.yml) ali tok drugega repozitorija pri določenem commitu (lastnik/ime/.github/workflows/announce.yml@ in 40 šestnajstiških števk)",
"downtime: true": "0, ali pa downtime: true",
"git-tag": "ime, ki ga git sprejme za oznako, na primer v1.2.3: brez presledkov, brez »..« in brez ~ ^ : ? * [ \\, na začetku ne »-«, ».«, »/« ali »refs/«, na koncu ne ».« ali »/«",
"github-login": "uporabniško ime na GitHubu: črke, števke, »-« in »_«, brez @",
"cheap-pattern": `vzorec, ki ga je mogoče hitro preveriti na vsakem besedilu, na primer ${(0, 
j.TL)("^SD-\\d{4}-\\d+$")}: brez pogledov naprej ali nazaj in povratnih sklicev. V ponovljeni skupini ni ponavljanja ali izbire; največ trije + * {2,} in trije ? |`,
"regular-expression": `berljiv regularni izraz, na primer ${(0, j.TL)("^SD-\\d{4}-\\d+$")}; preverite oklepaje in obrnjene poševnice`
},
line: e => `ena vrstica, največ ${e} znakov`,
text: e => `besedilo, največ ${e} znakov`
};
const f = {
actor: "začenja",
allowed: "dovoljeni dogodki",
"announced-at": "najavljeno",
"announced-commit": "najavljeni commit",
"announced-environment": "najavljeno okolje",
"announced-on": "dan najave",
"announced-tag": "najavljena oznaka",
as: "",
at: "dano",
authority: "",
"authorised-by": "pooblastilo",
basis: "šteje se od",
beyond: "zunaj koledarja",
bound: "na načrt vezana prek",
by: "kdo",
client: "naročnik",
"closes-at": "konec",
codes: "",
considered: "upoštevane datoteke",
counted: "šteje",
custodian: "skrbnik rešitve",
"custodian-named": {
true: "",
false: "solution.yml ne navaja skrbnika rešitve: šteje kateri koli drugi naslov"
},
date: "",
"declared-by": "razglasil",
demand: "zahteva",
"departed-at": "dela do",
deployed: "commit za namestitev",
detail: "odgovor",
diagnostics: "napak",
downtime: {
true: "predviden izpad",
false: "izpad ni predviden"
},
"earliest-start": "najzgodnejši začetek",
"earliest-start-if-announced-now": "najzgodnejši začetek ob najavi zdaj",
"eligibility-checked": "upravičenost preverjena",
end: "konec",
environment: "okolje",
event: "dogodek",
"expires-at": "poteče",
"ezdrav-ict": "ekipa IKT eZdravja",
flaw: "napaka",
files: "datoteke",
finished: {
true: "končan",
false: ""
},
from: "od",
id: "številka posega",
incident: "incident",
"landed-at": "na privzeti veji",
"last-start": "najpoznejši začetek",
"latest-announcement": "najaviti pred",
login: "začenja",
missing: "ni prejel",
name: "",
"no-other-since": "samo ta načrt od",
night: "noč",
"night-of": "noč",
nights: "noči",
"notified-at": "obveščeno",
now: "zdaj",
"former-versions": "prejšnje različice, ki še veljajo",
file: "",
changed: "spremenjeno",
"pushed-at": "potisnjeno",
commit: "commit",
"pull-request": "zahtevek za združitev",
"holds-from": "velja od",
"direct-pushes-seen": {
true: "",
false: "neposredni potiski niso vidni: ta strežnik jih ne beleži"
},
"opens-at": "začetek",
others: "druge odobritve",
"near-miss": "videno, a ne šteje",
"near-miss-by": "komentar napisal",
"near-miss-at": "komentar z dne",
"near-miss-url": "komentar",
doubts: "zavrnitev brez dokaza, zapisal jo je bot",
party: "",
passed: "zamrznitve, ki dopuščajo urgentni poseg",
path: "",
periods: "zamrznitev v solution.yml",
permission: "pravica",
permissions: "",
"pin-compared": {
true: "",
false: "pripeti commit ni bil primerjan: --sha ni naveden"
},
"pin-is-tag-object": {
true: "navedeni id je id same oznake",
false: ""
},
reading: "način štetja",
until: "omejitev velja do",
reason: "razlog",
"reason-length": "dolžina utemeljitve",
"reason-required": "vsaj",
receipt: "potrdilo",
"receipt-demanded": {
true: "šteje le potrdilo",
false: ""
},
recipients: "poslano na",
ref: "referenca",
reference: "sklic",
"reference-pattern": "oblika sklicev",
request: "poizvedba",
requests: "poizvedb",
required: "potrebno",
resumed: {
true: "znova ga zažene delovni tok privzete veje",
false: ""
},
reversed: {
true: "konča se, preden se začne, zato se nikoli ne odpre",
false: ""
},
"rollback-minutes": "trajanje povrnitve, min",
self: "",
"runner-clock": "",
signature: "",
"signature-lacks": "",
"mail-server": "predano strežniku",
"sent-at": "poslano",
"set-aside": {
true: "po sporočilu umaknjen ali končan",
false: ""
},
skipped: "ne šteje",
start: "začetek",
"statement-signed": "izjava podpisana",
status: "stanje",
tag: "",
"tag-now": "oznaka kaže na",
telephone: {
true: "po telefonu",
false: ""
},
thrown: "napaka",
"told-at": "sporočeno",
to: "do",
unknown: "",
urgent: "urgentni posegi",
via: "vir",
why: "",
"window-closes-at": "okno se zapre",
"window-opens-at": "okno se odpre",
withdrawn: {
true: "umaknjeno",
false: ""
},
"work-minutes": "trajanje dela, min",
"working-days": "delovnih dni"
};
const w = {
"runner-ahead": "ura izvajalnika, na katero se nič ne zanaša, prehiteva za več kot dve minuti",
"runner-behind": "ura izvajalnika, na katero se nič ne zanaša, zaostaja za več kot dve minuti",
"actor-not-given": "kdo začenja, ni znano: --actor ni podan",
"actor-unknown": "kdo začenja, ni znano",
"announcement-unknown": "čas najave ni znan",
"beyond-table": "koledar ne sega tako daleč",
checked: "primerjano z udeleženimi",
client: "naročnik",
comment: "komentar",
delivered: "dostava",
"delivery-unknown": "dostava ni znana",
digest: "odtisa",
extra: "lasten dela prost dan",
"ezdrav-ict": "ekipa IKT eZdravja",
"files-not-read": "datoteke niso bile prebrane",
"files-unknown": "datotek ni bilo mogoče prenesti",
"full-days": "polni dnevi",
holiday: "dela prost dan",
landed: "prihod na privzeto vejo",
"landing-unknown": "prihod na privzeto vejo ni znan",
"no-intervention": "posega ni bilo mogoče določiti",
"no-roster": "repozitorij nima seznama sodelavcev",
"no-run": "ni zagona: ukazna vrstica",
"no-work-minutes": "work-minutes ni podan",
"nobody-named": "solution.yml ne navaja pooblaščenih za urgentne posege",
"not-announced": "najave ni",
"not-checkable": "ali gre za udeleženo osebo, ni mogoče preveriti",
"people-unknown": "GitHub ne navaja vseh, ki so načrt napisali, združili ali začenjajo zagon",
"not-urgent": "poseg ni urgenten",
"now-unknown": "čas ni znan",
offline: "brez povezave: podatki z GitHuba niso bili preverjeni",
"outside-slot": "zunaj termina",
receipt: "potrdilo",
"receipt-unbound": "potrdilo ni nastalo v zagonu, ki ga navaja",
"key-gone": "ključa, s katerim je podpisano, ni več",
"key-unusable": "njegov ključ ni uporaben",
"keys-unknown": "GitHubovih ključev ni bilo mogoče pridobiti",
"time-unknown": "točen čas ni znan, zato tudi ne, ali je nastalo pred tem trenutkom",
"hosted-runner": "podpisano na lastnem izvajalniku",
"workflows-unset": "solution.yml ne navaja delovnih tokov, ki smejo podpisovati",
"other-server": "drug poštni strežnik, kot ga navaja solution.yml",
"signature-refused": "podpis ne drži",
"signature-recorded": "podpisal GitHub, a ne povsem zanesljivo",
"signature-unproven": "podpisano, a podpisa ni mogoče preveriti",
"signature-verified": "podpisal GitHub",
"payload.field": "vsebina ni v skladu s tem posegom",
"payload.kind": "podpisano je nekaj druge vrste",
"token.algorithm": "podpisano drugače, kot podpisuje GitHub",
"token.audience": "vsebina je spremenjena ali pa je žeton za kaj drugega",
"token.branch": "z druge veje ali oznake",
"token.claims": "manjka podatek, ki ga GitHub vedno navede",
"token.commit": "iz commita, ki ni bil nikoli na vrhu privzete veje",
"token.event": "iz zagona, ki ga je sprožil drug dogodek",
"token.in-future": "iz prihodnosti",
"token.issuer": "ni s tega strežnika",
"token.malformed": "ni žeton",
"token.repository": "iz drugega repozitorija",
"token.run": "iz drugega zagona",
"token.signature": "ni ga podpisal GitHub",
"token.time": "časi v njem si nasprotujejo",
"token.workflow": "iz delovnega toka, ki ga solution.yml ne navaja",
elsewhere: "je pri zahtevku za združitev, ne pri najavi",
quoted: "je citiran",
"in-code": "je zapisan kot koda",
"no-digest": "ne navaja odtisa načrta",
"older-plan": "navaja drug načrt",
capitals: "je zapisan z velikimi črkami",
"more-text": "ob vrstici je še drugo besedilo",
"not-exact": "ni natanko predpisana vrstica",
"not-signed": "potrdilo ni podpisano",
"run-unknown": "zagon potrdila ni znan",
"receipt-unreadable": "potrdila ni mogoče prebrati",
"receipts-unknown": "potrdil ni bilo mogoče prebrati",
record: "datoteka",
recorded: "zapisano",
review: "pregled",
"second-address": "drug naslov (solution.yml ne navaja skrbnika rešitve)",
"roster-invalid": "seznam sodelavcev ni veljaven in ni bil prebran",
time: "časa",
"triggering-actor": "ponovni zagon",
actor: "zagon",
mail: "e-pošta",
verified: "preverjene odobritve",
vouched: "odobritve, potrjene po e-pošti",
weekend: "konec tedna",
allowed: "dovoljeni",
default: "običajno",
denied: "niso dovoljeni",
id: "številka id",
login: "uporabniško ime",
planned: "načrtovan",
production: "produkcija",
test: "testno okolje",
withdrawn: "umaknjen"
};
const $ = {
input: e => `Vhod ${e} manjka ali ni razumljiv.`,
expected: e => `Pričakovano: ${e}.`,
inWith: "Popravite ga pri »with« tega koraka v delovnem toku.",
inSecret: "Popravite skrivnost, ki jo ta korak preda pri »with«.",
causes: {
encoding: "Uporabnik ali geslo v smtp-url vsebuje znak, ki ga je treba zapisati z odstotkom: # kot %23, / kot %2F, ? kot %3F in % kot %25.",
login: "V smtp-url manjka uporabnik ali geslo ali pa ga ni mogoče prebrati; prijava je obvezna.",
scheme: "Vhod smtp-url se ne začne s smtp:// ali smtps://.",
host: "Vhod smtp-url ne navaja strežnika, ki lahko obstaja.",
port: "Vhod smtp-url navaja vrata, ki jih ni.",
options: "Vhod smtp-url se za imenom strežnika nadaljuje; poti, možnosti in # ne sprejme.",
"display-name": "Vhod mail-from ima ob naslovu še ime; sprejme samo naslov."
},
runner: e => `${e} manjka ali ni to, kar nastavi izvajalnik GitHub. Zaženite kot korak delovnega toka.`,
cancelled: () => "Zagon je bil preklican ali pa se je izvajalnik ustavil. Nič ni bilo dovoljeno; zaženite znova, če je še potrebno.",
unanswered: () => "Odgovora ni bilo. Nič ni bilo dovoljeno; zaženite znova.",
unwritten: e => `Odločitve ni bilo mogoče zapisati: ${e}. Nič ni dovoljeno. Na disku izvajalnika sprostite prostor in koraku dovolite pisanje v GITHUB_OUTPUT, GITHUB_STEP_SUMMARY in RUNNER_TEMP, nato zaženite znova.`,
unexpected: e => `Preverjanje ni uspelo: ${e}. Nič ni bilo dovoljeno; zaženite znova. Če se ponovi, vprašajte vzdrževalce preverjanja; več jim pokaže zagon s podrobnim dnevnikom.`,
problem: e => `Preverjanje ni uspelo: ${e}. Nič ni bilo dovoljeno; zaženite znova. Če se ponovi, vprašajte vzdrževalce preverjanja.`
};
const y = {
"address-wrong": "naslov strežnika ali posredniškega strežnika (proxy) ni veljaven naslov",
"another-commit": "GitHub je zagon zabeležil za drug commit, kot ga navaja izvajalnik",
"another-list": "naslednja stran je na drugem strežniku ali v drugem seznamu",
"another-object": "vsebina ni zahtevani predmet",
"another-repository": "nanaša se na drug repozitorij",
"another-token": "žeton ni za to, kar naj bi bilo podpisano",
"answer-broken": "odgovor ni takšen, kot ga daje spletni strežnik",
"answer-too-large": "odgovor je prevelik",
"certificate-expired": "potrdilo strežnika je poteklo ali še ne velja",
"certificate-name": "potrdilo strežnika je za drugo ime",
"certificate-untrusted": "potrdila strežnika ni izdal nihče, ki mu ta računalnik zaupa",
"clock-lost": "časa ni bilo več mogoče ugotoviti iz zaupanja vrednega vira",
"clocks-differ": "za {seconds} s se razlikuje od {other}",
"connection-lost": "povezava se je prekinila",
"connection-refused": "strežnik zavrača povezave",
"disk-full": "disk je poln",
"empty-list": "seznam je prazen",
"few-clocks": "čas je povedal največ en odgovor",
"file-missing": "datoteke ali mape ni",
"folder-not-file": "na mestu datoteke je mapa",
"host-not-found": "strežnika s tem imenom ni",
"key-set-elsewhere": "nabor ključev ni na strežniku izdajatelja",
"landing-not-found": "potisk (push), ki je prinesel ta načrt, ni med zadnjimi (prebrano: {pushes})",
"list-contradicts": "seznam je sam s sabo v nasprotju",
"lookup-failed": "imena strežnika ni bilo mogoče poiskati (DNS)",
"member-missing": "na seznamu manjka član",
"merge-not-found": "združitev, ki je prinesla ta načrt, ni med zadnjimi (prebrano: {pushes})",
"merge-not-told": "ne pove, kdaj ali s katerim commitom je bil zahtevek združen",
"no-access": "dostop do datoteke ali mape ni dovoljen",
"no-administrator": "na seznamu ni nobenega skrbnika, torej ni popoln",
"no-commit": "commita {commit} ni",
"no-date": "odgovor nima berljivega polja Date",
"no-merge": "načrta na privzeti veji ni prinesel noben združen zahtevek",
"not-reachable": "strežnik od tod ni dosegljiv",
"not-taken": "druga stran ne bere več",
"organisation-another": "repozitorij {repository} ima drugo številko, kot jo navaja solution.yml",
"organisation-archived": "repozitorij organizacije {repository} je arhiviran, zato tam nihče ne bi mogel ustaviti posegov",
"organisation-empty": "repozitorij organizacije {repository} na privzeti veji nima datoteke .ezdrav/organisation.yml",
"organisation-invalid": "v repozitoriju organizacije {repository} vrstica {line} v {file} ni veljavna: {fault}[ {key}]",
"organisation-itself": "solution.yml kot repozitorij organizacije navaja svoj lastni repozitorij",
"organisation-not-given": "rešitev pripada organizaciji v repozitoriju {repository}; njeno mapo podajte z --organisation",
"organisation-unreadable": "repozitorija organizacije {repository} s tem žetonom ni mogoče prebrati; zasebni potrebuje vhod organisation-token (tam contents: read)",
"page-repeated": "ista stran seznama potiskov je prišla dvakrat",
"plan-too-old": "načrt je starejši od zadnjih potiskov (prebrano: {pushes}), starejši pa se ne berejo. Umaknite ga (status: withdrawn), to združite, nato ga znova dodajte in najavite",
"proxy-refused": "posredniški strežnik (proxy) ni odprl poti do strežnika",
"pull-not-told": "ne pove, kateri zahtevek je bil združen ({part})",
"push-elsewhere": "zadnji zabeleženi potisk ne vodi do stanja privzete veje. Morda je kdo pravkar kaj potisnil",
"read-only": "disk je samo za branje",
"receipt-doubtful": "potrdilo {receipt} nima podpisa, ki ga zahteva solution.yml ({doubt}). Ugotovite, ali je sporočilo prispelo; če želite vse obvestiti znova, zaženite ročno z vhodom intervention",
"record-not-listed": "na seznamu ni tega, kar je bilo pravkar zapisano",
"receipt-unbound": "potrdilo {receipt} ni nastalo v zagonu na privzeti veji, ki ga navaja ({run}). Izbrišite namestitev (deployment) ali pa zaženite ročno z vhodom intervention in vsi bodo obveščeni znova",
redirect: "je preusmeritev",
"tag-chain": "oznaka kaže na oznako, ta na naslednjo in tako naprej. Označite sam commit",
"tag-not-told": "o oznaki ne pove ničesar",
"time-up": "poizvedbe ni bilo, ker je minilo že {seconds} s",
"tls-failed": "šifrirane povezave (TLS) ni bilo mogoče vzpostaviti",
"token-not-set": "opravilo nima dostopa do identitetnih žetonov",
"token-url": "naslov za identitetne žetone ni takšen, kot ga nastavi izvajalnik",
"too-late": "celotnega odgovora ni bilo pravočasno",
"too-many-comments": "komentarjev je več kot {most}",
"too-many-open": "hkrati je odprtih preveč datotek",
"too-many-pages": "strani je več kot {most}",
"too-many-pushes": "potiskov je več kot {most}",
"too-many-questions": "odločitev sme potrebovati največ toliko poizvedb: {most}",
"too-many-receipts": "potrdil je več kot {most}, nobeno pa ni za ta poseg",
"too-many-reviews": "pregledov je več kot {most}",
"too-many-runs": "zagonov je {total}, GitHub jih našteje {most}",
"too-many-statuses": "potrdilo {receipt} ima preveč stanj, da bi bilo mogoče najti dostavo",
"unknown-fault": "neznana napaka",
unreadable: "{part} ni mogoče prebrati",
"unreadable-answer": "ni ga mogoče prebrati"
};
const N = {
none: "Noben zagon ne čaka na varovano okolje.",
kinds: {
approved: "odprt",
rejected: "zavrnjen: nikoli ne more postati dovoljen",
waiting: "puščen v čakanju",
answered: "ne čaka več: medtem je dobil odgovor",
unknown: "ni mogoče ugotoviti, puščen v čakanju"
},
problem: (e, a) => `Ni mogoče vedeti: ${e} – ${a}`,
lacks: e => `; aplikacija potrebuje pravico ${e}`
};
const O = {
overview: "ezdrav - ali se poseg sme izvesti zdaj, in če ne, zakaj in kdaj?\n\n  ezdrav gate     presodi delovno kopijo kot preverjanje v delovnem toku: kaj je ovira in do kdaj\n  ezdrav check    preveri vse datoteke v .ezdrav/ in navede vsako napako z vrstico\n  ezdrav plan     prihodnja vzdrževalna okna, delovni dnevi in najzgodnejši dovoljeni začetek\n  ezdrav init     zapiše začetne datoteke s pojasnili in delovne tokove\n  ezdrav new      zapiše načrt posega: pet vprašanj, tri dovoljene noči\n  ezdrav urgent   zapiše načrt urgentnega posega\n  ezdrav record   zapiše v datoteko najavo, odobritev, izvedbo, odhod\n  ezdrav letter   izpiše dopis: najavo, umik, poročilo o izvedbi, zahtevek, …\n  ezdrav doctor   poišče poti mimo preverjanja v delovnih tokovih, CODEOWNERS in solution.yml\n  ezdrav report   kazalniki posegov v obdobju: koliko, koliko urgentnih, kako dolgo\n  ezdrav evidence zbere, kar ostane od posega, za revizorja (vpraša GitHub)\n  ezdrav verify   preveri tak dosje, brez omrežja\n\n  ezdrav UKAZ --help       možnosti in zgledi\n  --language en|sl         jezik izpisa (privzeto: iz solution.yml, sicer en)\n\nIzhodne kode: 0 dovoljeno ali veljavno, 1 zavrnjeno ali ni preverjeno, 2 neveljavna datoteka ali napačna raba.\n\nRazen evidence, verify --online in record … FILE.eml ukazi ne uporabljajo omrežja: izid temelji le na datotekah (navedeno). Preverjanje v delovnem toku\nverjame zapisom GitHuba.\n",
gate: "ezdrav gate - presodi delovno kopijo kot preverjanje v delovnem toku\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja\n  --at ČAS             presodi, kot da bi bil ta čas: 2026-12-01T22:30 (Ljubljana), z +01:00 ali Z (privzeto: zdaj)\n  --ref REF            kaj bi se namestilo: refs/tags/v4.12.0 ali v4.12.0 (privzeto: najavljena izdaja)\n  --sha SHA            njen commit, 40 šestnajstiških števk\n  --actor PRIJAVA      kdo bi začel; preveri se v staff.yml\n  --environment IME    production (privzeto), test ali okolje, ki ga našteva solution.yml\n  --intervention POT   datoteka, ki je mišljena (privzeto: vsaka nedokončana)\n  --format text|json   json je enak poročilu akcije\n  --language en|sl\n\n  ezdrav gate --repo examples/enarocanje --at 2026-12-01T22:30\n  ezdrav gate --ref v4.12.0 --actor ana-r --format json\n\nIzhodne kode: 0 dovoljeno, 1 zavrnjeno ali ni preverjeno, 2 neveljavna datoteka ali napačna raba.\n",
check: "ezdrav check - preveri vse datoteke v .ezdrav/ in pove, kateri načrt ne more biti dovoljen\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja\n  --at ČAS             presodi, kot da bi bil ta čas: 2026-12-01T22:30 (privzeto: zdaj)\n  --format text|json\n  --language en|sl\n\nIzhodne kode: 0 vse v redu, 1 načrt, ki ne more biti dovoljen, 2 neveljavna datoteka; vsaka napaka z datoteko, vrstico, stolpcem in ukrepom.\n",
new: "ezdrav new OZNAKA - zapiše načrt posega\n\n  --description BESEDILO  kaj se spremeni\n  --reason BESEDILO    zakaj\n  --impact BESEDILO    kaj bodo uporabniki opazili\n  --rollback BESEDILO  kako se vzpostavi prejšnje stanje\n  --night 1|2|3        ena od naslednjih treh dovoljenih noči, če poseg najavite zdaj\n  --start ČAS          druga noč, skupaj z --end ČAS\n  --downtime true|false  ali storitev ne bo delovala (privzeto: true)\n  --title BESEDILO     --from RAZLIČICA, --affects A,B, --id ID: kot v datoteki\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja\n  --yes                zapiše brez vprašanja\n  --format text|json   json ne sprašuje\n  --language en|sl\n\n  ezdrav new v4.12.0\n\nKar ni navedeno, vpraša na terminalu. Prepiše se le nedotaknjeni osnutek ukaza ezdrav init.\n\nIzhodne kode: 0 zapisano, 1 pravila bi termin zavrnila, 2 ni zapisano, neveljavna datoteka ali napačna raba.\n",
urgent: "ezdrav urgent OZNAKA INCIDENT - zapiše načrt urgentnega posega\n\n  --from RAZLIČICA     kaj zdaj teče v produkciji\n  --reason BESEDILO    kaj ne deluje in zakaj ne more počakati (vsaj 20 znakov)\n  --impact BESEDILO    kaj bodo uporabniki opazili\n  --rollback BESEDILO  kako se vzpostavi sedanje stanje\n  --downtime true|false  ali storitev ne bo delovala\n  --affects A,B        druge storitve, na katere vpliva\n  --client KDO         kdo je po telefonu odobril za naročnika, --client-at ČAS\n  --ict KDO            kdo je po telefonu odobril za ekipo IKT, --ict-at ČAS\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja\n  --yes                zapiše brez vprašanja\n  --format text|json   json ne sprašuje\n  --language en|sl\n\n  ezdrav urgent v4.12.1 INC-2026-7781\n\nKar ni navedeno, vpraša na terminalu. Iz zadnjega posega se nič ne prevzame brez potrditve, načrt povrnitve pa nikoli.\n\nIzhodne kode: 0 zapisano, 1 pravila bi to zavrnila, 2 ni zapisano, neveljavna datoteka ali napačna raba.\n",
record: 'ezdrav record KAJ [ID|ŠIFRA] - zapiše, kar se je zgodilo, na pravo mesto v datoteki\n\n  announcement         najava: --at ČAS, --to NASLOVI, --reference ŠTEVILKA, --form ŠTEVILKA\n  approval             odobritev: --party client|ezdrav-ict, --by KDO, --at ČAS, --reference ŠTEVILKA\n  approval FILE.eml    odgovor po e-pošti: preveri podpis in zato vpraša DNS; z --party in --by se zapiše na vašo besedo, če ne dokazuje ničesar\n  rejection            zavrnitev: --party client|ezdrav-ict, --by KDO, --at ČAS, --reference ŠTEVILKA\n  rejection FILE.eml   zavrnitev po e-pošti: preveri se enako\n  notification         obvestilo o urgentnem posegu: --at ČAS, --to NASLOVI, --reference ŠTEVILKA\n  outcome              izvedba: --result completed|rolled-back|cancelled, --started ČAS, --ended ČAS, --downtime-minutes N, --deviations BESEDILO; datoteka gre v .ezdrav/done/ (pozneje, z ID in --replace: kar je bolje znano)\n  review               opravljeni naknadni pregled: --held DATUM, --causes BESEDILO, --measures BESEDILO, --reference ŠTEVILKA\n  left                 odhod: --at DATUM, zadnji dan osebe ŠIFRA\n  revocation           preklic: --notified ČAS, --reference ŠTEVILKA; pozneje --confirmed ČAS\n  account              račun: --requested DATUM, --reference ŠTEVILKA; pozneje --granted DATUM\n\n  ID                   poseg, ki je mišljen (privzeto: edini nedokončani; za review: edini, ki ga je treba pregledati)\n  ŠIFRA                šifra osebe (ref) v staff.yml\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja\n  --yes                zapiše brez vprašanja\n  --replace            nadomesti, kar je že zapisano\n  --format text|json   json ne sprašuje\n  --language en|sl\n\n  ezdrav record announcement --reference SD-2026-118402\n  ezdrav record approval --party client --by "naročnik A-12" --reference "SD-2026-118402#3"\n  ezdrav record outcome --result completed --started 2026-12-01T22:04 --ended 2026-12-01T23:10\n\nPojasnila in vrstni red v datoteki ostanejo. Odtis načrta in trenutni čas se izpolnita; kar ni navedeno, vpraša na terminalu. Prej se pokaže razlika. Kar bi pravila zavrnila, se ne zapiše.\n\nIzhodne kode: 0 zapisano, 1 pravila bi to zavrnila, 2 ni zapisano, neveljavna datoteka ali napačna raba.\n',
letter: "ezdrav letter VRSTA - izpiše dopis iz datotek v mapi .ezdrav/\n\n  VRSTA                announcement (najava), changed-announcement (spremenjena najava), reminder (opomnik), withdrawal (umik), urgent-notification (obvestilo o urgentnem posegu), closing-report (poročilo o izvedbi), architecture, request (zahtevek), question (vprašanje), account-request (zahtevek za račun), revocation (preklic pooblastil)\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja\n  --intervention POT   poseg, ki je mišljen (privzeto: edini nedokončani)\n  --party client|ezdrav-ict   reminder: kdo še ni odgovoril (privzeto: edini, za katerega odgovor ni zapisan)\n  --previous ODTIS     changed-announcement: odtis prej najavljenega načrta\n  --request POT        request, question: datoteka .ezdrav/requests/IME.yml\n  --ref REF            account-request, revocation: šifra osebe v staff.yml\n  --people DATOTEKA    imena, e-naslovi in mobilne številke po šifrah oseb; lokalna datoteka, ki jo git prezre\n  --format text|html|eml   eml je osnutek za poštni program (privzeto: text)\n  --from NASLOV        eml: pošiljatelj\n  --language en|sl\n\n  ezdrav letter announcement\n  ezdrav letter revocation --ref O-017 --people p.yml --format eml > dopis.eml\n\n  datoteka zahtevka    version: 1, kind: request, subject, elements (vsak name in value), justification\n  datoteka vprašanja   version: 1, kind: question, subject, question\n  datoteka oseb        O-017: { name: ..., email: ..., mobile: ... }\n\nIzhodne kode: 0 izpisano, 2 za dopis nekaj manjka (vsak ključ je naveden) ali napačna raba.\n",
plan: "ezdrav plan - kdaj smemo delati in kdaj moramo najaviti?\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali njen klon); deluje tudi brez datotek\n  --repo A --repo B    več rešitev: njihovi prihodnji posegi na enem seznamu, z navzkrižji\n  --repo OWNER/NAME    rešitev na GitHubu; vpraša ga z žetonom iz GH_TOKEN ali GITHUB_TOKEN\n  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja\n  --at ČAS             kot da bi bil ta čas: 2026-12-01T22:30 (privzeto: zdaj)\n  --days N             koliko dni (privzeto 14, največ 20000)\n  --format text|json|ics|html\n  --windows            ics: tudi okno vsake noči\n  --language en|sl\n\n  ezdrav plan --format ics > posegi.ics\n  ezdrav plan --repo ../enarocanje --repo ../erecept --format html > posegi.html\n\nIzhodne kode: 0 prikazano, 1 ene od več rešitev ni bilo mogoče prebrati, 2 neveljavna datoteka ali napačna raba.\n",
init: "ezdrav init - zapiše, kar je potrebno za začetek; ničesar ne prepiše\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --organisation       repozitorij, ki ga ima organizacija za vse svoje rešitve\n  --with A,B           še delovni tokovi: approve, resume, close (tudi namešča), staff; check, announce in doctor so zapisani vedno\n  --language en|sl     jezik pojasnil\n\n  ezdrav init\n\nIzhodne kode: 0 zapisano, 2 neveljavna datoteka ali napačna raba.\n",
doctor: "ezdrav doctor - poišče poti mimo preverjanja\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --organisation MAPA  repozitorij organizacije, če ga solution.yml navaja\n  --format text|json|sarif\n  --language en|sl\n\nPrebere delovne tokove, CODEOWNERS in .ezdrav/solution.yml delovne kopije: katera raven velja, kaj jo\nkrši in kaj od vključitve je urejeno. Opravila, ki ne nameščajo, in sprejete ugotovitve so z razlogom zapisani v\n.ezdrav/doctor.yml; vsako ugotovitev razloži docs/doctor.md. Nastavitev na GitHubu tu ne prebere; to stori način doctor v akciji.\n\nIzhodne kode: 0 nič ne obide preverjanja, 1 nekaj ga obide, 2 napačna raba.\n",
report: "ezdrav report - kazalniki posegov v obdobju\n\n  --repo MAPA          repozitorij (privzeto: ta mapa); pri več rešitvah za vsako posebej\n  --from DAN           prvi dan, 2026-11-01 (privzeto: prvi dan prejšnjega meseca)\n  --to DAN             zadnji dan (privzeto: konec tistega meseca; z --from: danes)\n  --dossiers MAPA      kar je shranjeno poleg datotek: dosjeji in datoteke ezdrav-verdict.json; štete so\n                       odobritve po stopnji, zavrnitve po razlogu in neuspeli zagoni\n  --format text|json|html   html je ena stran z grafi (privzeto: text)\n  --language en|sl\n\nŠteje, kar vsebujejo datoteke, tudi v .ezdrav/done/. Pri vsakem kazalniku sta opredelitev in število zapisov, iz katerih je; če jih je manj kot pet, kazalnika ni.\n\n  ezdrav report --from 2026-01-01 --to 2026-12-31\n  ezdrav report --repo enarocanje --repo erecept --format html > porocilo.html\n  ezdrav report --from 2026-01-01 --dossiers arhiv\n\nIzhodne kode: 0 prikazano, 2 napačna raba. Datoteka, ki je ni mogoče prebrati, je navedena, druge so štete.\n",
evidence: "ezdrav evidence ID - zbere, kar ostane od posega, za revizorja\n\nVpraša GitHub, z žetonom iz GH_TOKEN ali GITHUB_TOKEN (samo bere).\n\n  ID                   poseg, POSEG-2026-041; tudi končan\n  --repo OWNER/NAME    repozitorij (privzeto: tisti, iz katerega je ta klon)\n  --out DIR            mapa, ki nastane, ob njej DIR.zip (privzeto: dossier-ID)\n  --format text|json\n  --language en|sl\n\n  ezdrav evidence POSEG-2026-041\n  ezdrav verify dossier-POSEG-2026-041.zip\n\nNačrt, dopisi, zapisi in potrdila o oddaji, odobritve, odločitev preverjanja, zagon, izid, ključi in seznam vsega po SHA-256. Česar GitHub nima več, je imenovano. Katera datoteka odgovori na katero vprašanje, piše v docs/sl/dosje.md.\n\nIzhodne kode: 0 zbrano, 1 česa ni bilo mogoče prebrati, 2 nič zapisano, napačna raba.\n",
verify: "ezdrav verify FOLDER|ZIP - preveri dosje, brez omrežja\n\n  --keys FILE          ključi GitHuba, prej shranjeni z izdajateljevega /.well-known/jwks\n  --online             vpraša izdajatelja za ključe zdaj; vpraša samo to\n  --mail FILE.eml      ali je to shranjeno sporočilo odobritev ali zavrnitev, katere potrdilo je v dosjeju\n  --format text|json\n  --language en|sl\n\n  ezdrav verify dossier-POSEG-2026-041.zip --keys github-keys.json\n\nVsaka datoteka se primerja s seznamom, vsak podpis preveri, pravila znova presodijo zapisana dejstva. Ključi, ki so samo v dosjeju, ne dokazujejo ničesar: izhodna koda 1.\n\nIzhodne kode: 0 nespremenjen in podpisan, 1 ne (kaj in kje je imenovano), 2 napačna raba.\n"
};
const P = {
made: "zapisano",
kept: "že obstaja, nespremenjeno",
steps: "Naprej:",
nothing: "Vse že obstaja; nič ni bilo zapisano.",
ungated: (e, a) => `${e}: opravilo ${a} namešča, pred njim pa ni preverjanja. Kot prvi korak vstavite tole in dodajte te pravice:`,
calls: (e, a) => `${e}: opravilo ${a} kliče drug delovni tok; preverjanje sodi v tistega, kot prvi korak opravila, ki namešča.`,
unreadable: e => `${e}: tega delovnega toka ni mogoče prebrati, zato ni znano, ali namešča. Najprej ga popravite.`,
noSecond: "Delovni tok za namestitev ni zapisan: ob takem, ki že namešča, bi oznaka namestila dvakrat, enkrat brez preverjanja.",
noRelease: "Izdaja še ni znana, zato je v delovnih tokovih namesto commita nadomestek: ne morejo teči in »ezdrav doctor« jih zavrne.",
environment: "in pri opravilu »environment: production«, kamor sodijo skrivnosti namestitve",
startingOrganisation: [ "V .ezdrav/organisation.yml naštejte rešitve, vsako z njeno številko: gh api repos/LASTNIK/IME --jq .id", "Seznam sodelavcev prestavite sem, v .ezdrav/staff.yml. Kdor se preseli z njim, ni odšel.", "V solution.yml vsake rešitve navedite ta repozitorij: organisation: { repository: LASTNIK/IME, id: ŠTEVILKA }", "Pri vsaki rešitvi si oglejte, kaj postane strožje in katere kopije lahko odstranite: ezdrav check --organisation MAPA", "Če je ta repozitorij zaseben, podajte žeton aplikacije GitHub, ki ga sme brati: organisation-token." ],
starting: e => [ "Izpolnite .ezdrav/solution.yml in staff.yml, nato zapišite prvi načrt: ezdrav new OZNAKA (nadomesti nedotaknjeni osnutek).", "V .ezdrav/staff.yml navedite vse, ki začenjajo namestitve; če ni naveden nihče, jih ne sme nihče.", "Kjer je zapisan delovni tok za namestitev, v njem zamenjajte ./deploy.sh s svojo namestitvijo.", `Poglejte, kje se je preverjanju še mogoče izogniti: ezdrav doctor. Nato odprite zahtevek za združitev v ${e}: tam bo preverjen.` ]
};
const x = {
to: "Za",
copies: "V vednost",
subject: "Zadeva",
incomplete: "Dopis bi bil nepopoln. Izpolnite:"
};
const A = {
description: "Kaj se spremeni?",
reason: "Zakaj?",
impact: "Kaj bodo uporabniki opazili in kako si medtem pomagajo?",
rollback: "Kako se vzpostavi prejšnje stanje in kdo o tem odloči?",
night: "Katero noč? (vse so dovoljene, če poseg najavite zdaj)",
end: "Do kdaj?",
refused: "Pravila bi ta termin zavrnila, zato ni bilo zapisano nič:",
pull: (e, a) => `Odprite zahtevek za združitev; preveri se, ko je združen, pa velja načrt: git push -u origin ${a} && gh pr create --base ${e} --fill`,
announced: e => `Ob združitvi najavo pošlje način announce, če ima poštni strežnik. Ročno: ezdrav letter announcement, nato ezdrav record announcement ${e}`
};
var I = o(7649);
const K = {
provesNothing: "Zapisano samo na vašo besedo, ker sporočilo ne dokazuje ničesar:",
notTaken: "To sporočilo ni bilo sprejeto kot odgovor; nič ni bilo zapisano:",
byHand: (e, a) => `Če je odgovor kljub temu pristen, ga zapišite na svojo besedo: ezdrav record ${a} ${(0, 
I.r)(e)} --party client --by KDO`,
someFile: "odgovor.eml",
asking: e => `Po ključih je bil vprašan DNS: ${e}.`,
asEvidence: e => `V datoteki šteje kot zapisan (recorded). Kot dokaz (vouched) ga vnese akcija: gh workflow run approve.yml -f mail="$(${(0, 
r.Y)(e)})"`,
vouchedLocally: "Odgovor je podpisal pošiljateljev poštni strežnik: to dokazuje organizacijo, ne osebe. Sporočilo shranite.",
faults: {
"mail.not-a-mail": {
what: "Datoteka ni e-poštno sporočilo.",
fix: "Sporočilo shranite tako, kot je prispelo, v datoteko s končnico .eml."
},
"mail.outlook-item": {
what: "Datoteka je Outlookov zapis (.msg), ki ne vsebuje sporočila, kot je bilo poslano.",
fix: "V novem Outlooku ali v Outlooku v brskalniku: tri pike, Shrani kot, .eml. V starem: sporočilo posredujte kot prilogo v drug program in ga shranite tam."
},
"mail.mbox": {
what: "Datoteka je poštni predal, v katerem je lahko več sporočil.",
fix: "Shranite samo to sporočilo, kot .eml."
},
"mail.too-large": {
what: "Sporočilo ima več vrstic v glavi kot katero koli običajno sporočilo.",
fix: "Prosite, naj ga pošljejo znova."
},
"mail.malformed": {
what: "Glava sporočila je poškodovana, zato jo programi lahko berejo različno.",
fix: "Sporočilo še enkrat shranite tako, kot je prispelo; če to ne pomaga, prosite, naj ga pošljejo znova."
},
"mail.field-missing": {
what: "Sporočilo nima vrstice {value}.",
fix: "Prosite, naj ga pošljejo znova iz običajnega poštnega programa."
},
"mail.field-twice": {
what: "Vrstica {value} je v sporočilu dvakrat, zato ni mogoče vedeti, katera velja.",
fix: "Sporočilu ne zaupajte: eno je morda kdo dodal. Prosite, naj ga pošljejo znova."
},
"mail.from-several": {
what: "Sporočilo navaja več pošiljateljev.",
fix: "Prosite, naj ga pošljejo iz enega samega poštnega predala, ki je na seznamu."
},
"mail.from-malformed": {
what: "Naslova pošiljatelja ni mogoče prebrati.",
fix: "Prosite, naj ga znova pošljejo iz poštnega predala, ki je na seznamu."
},
"mail.date-malformed": {
what: "Datuma sporočila ni mogoče prebrati.",
fix: "Prosite, naj ga pošljejo znova."
},
"mail.message-id-malformed": {
what: "Oznake sporočila (Message-ID) ni mogoče prebrati.",
fix: "Prosite, naj ga pošljejo znova."
},
"mail.in-future": {
what: "Datum sporočila je v prihodnosti.",
fix: "Nečija ura ni točna: preverite pošiljateljevo in to."
},
"mail.before-plan": {
what: "Sporočilo je starejše od sedanjega načrta.",
fix: "Najavite sedanji načrt in prosite za odgovor nanj."
},
"mail.automatic": {
what: "Sporočilo je poslal samodejni odzivnik ali poštni seznam ({value}).",
fix: "Za odgovor prosite človeka."
},
"mail.reply": {
what: "Sporočilo je odgovor na drugo sporočilo in je tako tudi podpisano.",
fix: "Prosite, naj uporabijo povezavo v dopisu: ta napiše novo sporočilo."
},
"subject.not-ascii": {
what: "V zadevi so črke, ki so podobne našim, a niso iste.",
fix: "Prosite, naj uporabijo povezavo v dopisu; ničesar ni treba pretipkati."
},
"subject.no-answer": {
what: "V zadevi ni odgovora.",
fix: "Prosite, naj uporabijo povezavo v dopisu: ta napiše zadevo."
},
"subject.tagged": {
what: "V zadevi je poleg naše vrstice še: {value}",
fix: "Če to doda poštni prehod, naj skrbnik za ta predal izklopi označevanje zadeve; sicer prosite za novo sporočilo prek povezave v dopisu, ne za odgovor."
},
"subject.altered": {
what: "Zadeva je skoraj naša vrstica, a ne povsem.",
fix: "Prosite, naj uporabijo povezavo v dopisu ali pa vrstico prekopirajo brez sprememb."
},
"subject.other-intervention": {
what: "Sporočilo odgovarja na drug poseg: {value}",
fix: "Poiščite sporočilo za ta poseg."
},
"subject.other-plan": {
what: "Sporočilo odgovarja na drugačen načrt tega posega: {value}",
fix: "Najavite sedanji načrt in prosite za odgovor nanj."
},
"answer.rejection": {
what: "Sporočilo je zavrnitev (ZAVRNJENO). Posega ne izvedite.",
fix: "Zapišite jo: ezdrav record rejection {file}. Nato vpišite status: withdrawn ali pa spremenite načrt in ga znova najavite."
},
"answer.approval": {
what: "Sporočilo je odobritev (ODOBRENO), ne zavrnitev.",
fix: "Zapišite jo kot tako: ezdrav record approval {file}"
},
"approver.not-listed": {
what: "Pošiljatelja iz domene {value} ni na seznamu odobriteljev.",
fix: "Naslov naj se s soglasjem te strani vpiše v solution.yml (approvers: email) ali pa prosite tistega, ki je na seznamu."
},
"approver.both-parties": {
what: "Pošiljatelj je na seznamih obeh strani.",
fix: "V solution.yml mora imeti vsaka stran svoj poštni predal."
},
"approver.own-house": {
what: "Pošiljatelj ali podpis je iz domene izvajalca: {value}",
fix: "Nihče ne odobri svojega dela. Na seznam vpišite predal naročnika ali ekipe IKT."
},
"approver.other-party": {
what: "Pošiljateljeva domena je tudi domena druge strani: {value}",
fix: "Podpis strežnika dokazuje organizacijo: vpišite predala dveh organizacij ali pa odobrite na GitHubu."
},
"approver.service-desk": {
what: "Pošiljatelj je servicedesk, ki odgovarja samodejno.",
fix: "Na seznam vpišite predal tistega, ki odloča."
},
"approver.shared-domain": {
what: "V tej domeni ima lahko ime kdor koli: {value}",
fix: "V mail-domain vpišite celotno ime domene organizacije."
},
"signature.none": {
what: "Sporočila ni podpisal noben poštni strežnik, zato nič ne pove, kdo ga je napisal.",
fix: "Shranite izvirnik kot .eml (posredovano sporočilo izgubi podpis) ali pa naj skrbnik vklopi podpisovanje DKIM."
},
"signature.too-many": {
what: "Sporočilo ima več podpisov kot katero koli običajno sporočilo.",
fix: "Prosite, naj ga pošljejo znova."
},
"signature.malformed": {
what: "Podpisa ni mogoče prebrati.",
fix: "Sporočilo še enkrat shranite tako, kot je prispelo; če to ne pomaga, prosite, naj ga pošljejo znova."
},
"signature.algorithm": {
what: "Podpis je narejen na način, ki ne velja več.",
fix: "Skrbnik naj za podpisovanje nastavi rsa-sha256."
},
"signature.wrong": {
what: "Podpis domene {value} se ne ujema s sporočilom: po oddaji se je spremenilo nekaj podpisanega.",
fix: "Prosite za izvirnik v prilogi (Exchange včasih prepiše Content-Type, prehodi pa zadevo) ali naj ga pošljejo znova."
},
"signature.over": {
what: "Podpis domene {value} je potekel.",
fix: "Prosite, naj odgovor pošljejo znova, in ga vnesite pravočasno (Googlovi veljajo sedem dni)."
},
"signature.in-future": {
what: "Čas podpisa domene {value} je v prihodnosti.",
fix: "Nečija ura ni točna: preverite uro poštnega strežnika in to."
},
"signature.field-unsigned": {
what: "Podpis ne zajema vrstice {value}, zato bi jo lahko napisal kdor koli.",
fix: "Skrbnik naj nastavi podpisovanje vrstic From, Subject, Date in Message-ID."
},
"signature.other-domain": {
what: "Sporočilo je podpisala druga domena, ne pošiljateljeva: {value}",
fix: "Skrbnik naj vklopi podpisovanje za lastno domeno; če je ta domena od iste organizacije, jo vpišite v solution.yml (mail-domain)."
},
"signature.tenant": {
what: "Sporočilo je podpisano z imenom računa pri ponudniku: {value}",
fix: "Skrbnik naj vklopi podpisovanje za lastno domeno (Microsoft 365: Defender, DKIM; Google: Gmail, Preverjanje pristnosti e-pošte) ali pa to ime vpišite v solution.yml (mail-domain)."
},
"key.unavailable": {
what: "DNS ni odgovoril na vprašanje o ključu domene {value}.",
fix: "Poskusite znova; iz zaprtega omrežja tam, kjer je zunanja imena mogoče poiskati."
},
"key.gone": {
what: "Ključa domene {value} v DNS (več) ni.",
fix: "Prosite, naj odgovor pošljejo znova: podpisan bo s sedanjim ključem."
},
"key.malformed": {
what: "Ključa domene {value} v DNS ni mogoče prebrati.",
fix: "Obvestite skrbnika te domene."
},
"key.several": {
what: "V DNS je pod enim imenom več ključev domene {value}.",
fix: "Obvestite skrbnika te domene: tam sme biti samo eden."
},
"key.revoked": {
what: "Ključ domene {value} je preklican.",
fix: "Prosite, naj odgovor pošljejo znova: podpisan bo s sedanjim ključem."
},
"key.test": {
what: "Domena {value} navaja, da so njeni podpisi poskusni.",
fix: "Skrbnik naj iz zapisa ključa odstrani t=y."
},
"key.weak": {
what: "Ključ domene {value} je prešibek: imeti mora vsaj 1024 bitov.",
fix: "Skrbnik naj naredi nov ključ z 2048 biti."
},
"key.not-for-this": {
what: "Ključ domene {value} ni namenjen takemu podpisu.",
fix: "Obvestite skrbnika te domene."
}
}
};
const D = {
foreign: e => `Zapisov v ${e} GitHub ni podpisal za ta repozitorij: zapisal ali spremenil jih je drug delovni tok ali pa so starejši od zahteve. Ne veljajo.`,
doubtful: e => `Podpis GitHuba ne kaže, kdo je napisal zapise v ${e}: enake lahko zapiše vsak delovni tok vsake veje.`
};
const S = {
held: (e, a, o) => `Veljajo tudi pravila organizacije: ${e}${a === "" ? "" : ` v različici ${a}`}${o === "" ? "" : ` (${o})`}.`,
decided: (e, a, o, i) => `Tako določa organizacija: ${e}, vrstica ${a}${o === "" ? "" : ` (${o})`}${i === "" ? "" : `, v različici ${i}`}.`,
looksAfter: (e, a, o, i) => `Za sodelavce, ki so na seznamu organizacije (${e}), skrbi organizacija, zato ta zagon zanje ne: ${a}${o === "" ? "" : `, v različici ${o}`} (${i}).`,
line: (e, a) => `${e}: vrstica ${a}`,
renamed: (e, a) => `Repozitorij organizacije se zdaj imenuje ${a}; popravite ${e} v solution.yml.`,
stricter: e => `Organizacija zaostri: ${e}.`,
nothingStricter: "Organizacija ne zahteva več kot rešitev sama.",
copies: e => `Organizacija določa isto, zato lahko tukaj odstranite: ${e}.`,
readable: e => `Repozitorij organizacije ${e} je s tem žetonom mogoče prebrati.`,
unreadable: (e, a) => `Repozitorija organizacije ${e} ni mogoče prebrati, zato ne bo dovoljena nobena namestitev: ${a}.`
};
const T = {
concepts: "Kako poteka poseg, v eni sliki",
review: "Kako poteka naknadni pregled posega",
mail: "Kako poteka odobritev po e-pošti",
modes: "Kaj naredi posamezni način in katere pravice potrebuje",
staff: "Kaj mora vedeti skrbnik pogodbe"
};
const Z = {
language: "sl",
moments: i.h,
quotes: [ "»", "«" ],
title: e => e === null ? "Prihodnja vzdrževalna okna" : `${e}: prihodnja vzdrževalna okna`,
zone: "Vsi časi so ljubljanski.",
months: "januar februar marec april maj junij julij avgust september oktober november december".split(" "),
windowIsOpen: (e, a) => `Vzdrževalno okno je odprto in se zapre ${e} (še ${a}).`,
windowOpens: (e, a) => `Vzdrževalno okno se odpre ${e} (čez ${a}).`,
earliest: "Najzgodnejši začetek, če najavite zdaj",
withDowntime: "s predvidenim izpadom",
withoutDowntime: "brez izpada",
counted: e => `Šteta delovna dneva: ${e}`,
skipped: e => `Preskočeno: ${e}`,
unknown: (e, a) => `Ni mogoče vedeti: tabela dela prostih dni obsega leta od ${e} do ${a}.`,
fullDays: "Štejeta se dva polna vmesna delovna dneva (lead-time: full-days).",
freezeUntil: (e, a) => `To je v času zamrznitve, ki se konča ${a}: ${e}.`,
release: e => `Izdaja ${e}`,
announceBy: e => `Najavite najpozneje ${e}, do polnoči`,
left: e => `še ${e}`,
tooLate: e => `Za najavo je prepozno: najaviti bi bilo treba najpozneje ${e}.`,
announced: e => `Po zapisu v datoteki je bil poseg najavljen: ${e}.`,
announcedInTime: e => `Po zapisu v datoteki je bil poseg pravočasno najavljen: ${e}.`,
urgent: "Urgentni poseg: obvestilo pošljite pred začetkom; rok najave zanj ne velja.",
withdrawn: "Umaknjeno: poseg ne bo izveden.",
outsideWindow: "Termin ni znotraj enega vzdrževalnega okna.",
columns: {
day: "Dan",
kind: "Vrsta dneva",
window: "Okno",
withDowntime: "Z izpadom",
night: "Dan in noč",
remarks: "Opombe"
},
kinds: {
working: "delovni dan",
weekend: "konec tedna",
extra: "dodatni dan po solution.yml",
unknown: "še ni znano"
},
holiday: e => e,
now: e => `zdaj ${e}`,
nightInProgress: "ta noč še traja",
startsFrom: e => `najzgodnejši začetek ${e}`,
lastDay: e => `zadnji dan za najavo ${e}`,
slot: (e, a, o) => `${e} ${a}–${o}`,
freeze: (e, a, o) => `zamrznitev${a === null ? "" : ` od ${a}`}${o === null ? "" : ` do ${o}`}: ${e}`,
urgentAllowed: "Urgentni posegi so dovoljeni.",
urgentDenied: "Dovoljen ni noben poseg, tudi urgentni ne.",
clocksForward: e => `ura se premakne naprej: okno traja ${e}`,
clocksBack: e => `ura se premakne nazaj: okno traja ${e}`,
legend: {
window: "okno samo za posege brez izpada",
withDowntime: "okno tudi za posege z izpadom",
workFree: "ni delovni dan",
counted: "delovni dan, ki šteje, če najavite zdaj",
now: "zdaj",
earliest: "najzgodnejši začetek",
slot: "najavljeni termin",
urgent: "urgentni poseg",
freeze: "zamrznitev",
clocks: "premik ure"
},
events: {
window: "Vzdrževalno okno",
windowWithDowntime: "Vzdrževalno okno s predvidenim izpadom",
workFree: e => `Dela prost dan: ${e}`,
freeze: e => `Zamrznitev: ${e}`,
lastDay: e => `Zadnji dan za najavo ${e}`
}
};
const E = {
language: "sl",
moments: i.h,
quotes: [ "»", "«" ],
title: (e, a) => `${e}, ${a}`,
interventions: {
one: "prihodnji poseg",
two: "prihodnja posega",
few: "prihodnji posegi",
other: "prihodnjih posegov"
},
solutionsCounted: {
one: "rešitev",
two: "rešitvi",
few: "rešitve",
other: "rešitev"
},
inConflict: e => `V navzkrižju: ${e}.`,
conflictsCounted: {
one: "par",
two: "para",
few: "pari",
other: "parov"
},
noConflicts: "Navzkrižij ni.",
noConflictsRead: "Med rešitvami, ki jih je bilo mogoče prebrati, navzkrižij ni.",
conflictsNotKnown: e => `Ali so navzkrižja s temi rešitvami, ni znano, ker niso bile prebrane: ${e}.`,
notRead: e => `Ni prebrano: ${e}.`,
now: e => `Stanje: ${e}. Vsi časi so ljubljanski.`,
about: "Po datotekah in potrdilih o oddaji. Pregledi, komentarji, podpisi in oseba, ki začenja namestitev, se preverijo šele ob namestitvi.",
nothing: "Prihodnjih posegov ni.",
headings: {
conflicts: "Navzkrižja",
wants: "Ni znano",
coming: "Prihodnji posegi",
remarks: "Preverite",
freezes: "Zamrznitve",
solutions: "Rešitve"
},
columns: {
slot: "Termin",
intervention: "Poseg",
state: "Stanje"
},
slot: (e, a) => `${e} – ${a}`,
states: {
refused: "po tem načrtu ni mogoč",
open: "nekaj še manjka",
unknown: "ni znano",
draft: "osnutek",
ready: "najavljen in odobren",
withdrawn: "umaknjen"
},
nothingInTheWay: "ovir ni",
release: e => `Izdaja ${e}`,
withDowntime: e => e === null ? "s predvidenim izpadom" : `s predvidenim izpadom (${e})`,
withoutDowntime: "brez izpada",
urgent: "urgentni poseg",
test: "testno okolje",
announced: e => `Najavljen: ${e}.`,
notified: e => `Obvestilo poslano: ${e}.`,
announceBy: e => `Ni najavljen: najavite ga najpozneje ${e}, do polnoči.`,
tooLate: e => `Ni najavljen in za najavo je prepozno: najaviti bi ga bilo treba najpozneje ${e}.`,
notAnnounced: "Ni najavljen.",
notNotified: "Obvestilo ni poslano; poslati ga je treba pred začetkom.",
otherPlan: e => `Najava (${e}) je bila za drug načrt: poseg je treba znova najaviti.`,
approvals: e => `Odobritve v datoteki: ${e}.`,
parties: {
client: "naročnik",
"ezdrav-ict": "ekipa IKT"
},
recorded: (e, a) => `${e} ${a}`,
rejected: (e, a) => `${e} je poseg zavrnil/-a (${a})`,
notRecorded: e => `${e} še ne`,
neededBefore: e => `rok za odobritev: ${e}`,
frozen: (e, a) => `V času zamrznitve, ki traja do ${a}: ${e}.`,
inTheWay: e => `Ovire: ${e}.`,
conflictWith: (e, a) => `Navzkrižje s posegom ${e}: ${a}.`,
conflictBetween: (e, a, o) => `${e} in ${a}: ${o}.`,
conflicts: {
"same-solution": "ista rešitev",
affects: "eden vpliva na rešitev drugega",
network: "oba spreminjata omrežje",
"on-duty": "isti dežurni kontakt"
},
unseen: {
announcement: "Ni znano, ali je najavljen: oddaja ni potrjena ali pa se na tem mestu ne preverja.",
approvals: "Rešitev zahteva odobritve na GitHubu ali v podpisani pošti; te se na tem mestu ne preverjajo.",
rules: "Pravil rešitve ali njene organizacije ni bilo mogoče prebrati: ovir je lahko še več."
},
wholeSolution: (e, a) => `${e}: rešitve ni bilo mogoče prebrati: ${a}.`,
part: (e, a) => `${e}: ${a}.`,
freeze: (e, a, o, i) => `${e} – ${a}: ${o} (${i}).`,
allSolutions: "vse rešitve",
solution: (e, a) => `${e}: ${a}`,
none: "ni prihodnjih posegov",
problems: {
"no-outcome": "{id} ({label}): termin je minil, izid ni zapisan.",
"same-id": "{id} ({label}): to oznako ima več datotek.",
"same-name": "{labels}: vse se imenujejo {name}.",
"same-repository": "{labels}: isti repozitorij, številka {id}.",
renamed: "{label} je na seznamu kot {listedAs}; repozitorij je bil preimenovan.",
draft: "{path} ({label}): osnutka še ni mogoče prebrati, zato njegovega termina ni na seznamu."
},
more: e => `V poročilu JSON jih je še ${e}.`,
calendar: "Posegi vseh rešitev",
lastDay: e => `Zadnji dan za najavo ${e}`,
freezeEvent: e => `Zamrznitev: ${e}`
};
const {count: V} = i.h;
const workingDaysNeeded = e => {
const a = {
one: "potreben je",
two: "potrebna sta",
few: "potrebni so",
other: "potrebnih je"
};
return `${V(e, a).replace(/^\d+ /, "")} ${e}`;
};
const workingDaysCount = e => {
const a = {
one: "je",
two: "sta",
few: "so",
other: "je"
};
const o = {
one: "delovni dan",
two: "delovna dneva",
few: "delovni dnevi",
other: "delovnih dni"
};
if (e === 0) return "ni nobenega delovnega dne";
return `${V(e, a).replace(/^\d+ /, "")} le ${V(e, o)}`;
};
const characters = e => V(e, {
one: "znak",
two: "znaka",
few: "znaki",
other: "znakov"
});
const ofParty = e => e.choose("party", {
client: "naročnika",
"ezdrav-ict": "ekipe IKT eZdravja"
}, "ene od strani");
const askParty = e => e.choose("party", {
client: "naročnika",
"ezdrav-ict": "ekipo IKT eZdravja"
}, "to stran");
const G = {
"of-party": ofParty,
"ask-party": askParty
};
const giveApproval = (e, a) => {
const o = "[ ali v zadevi z najavo objavi komentar {approve-line}]";
const i = `eden od odobriteljev iz solution.yml odobri zahtevek za združitev (pull request)${o}`;
const n = `odgovor zapišite z ukazom »ezdrav record approval --party ${a}«`;
return e.choose("demand", {
verified: `Odobritev šteje, ko ${i}.`,
recorded: `Nato ${n}; šteje pa tudi, če ${i}.`
}, `Nato ${n}.`);
};
const H = "[ Komentar, ki ga je napisal {near-miss-by}[ ({near-miss-at:stamp})], ne šteje: {near-miss:own}[ ({near-miss-url})].]";
const askAgain = (e, a) => e.choose("api-refused", {
true: `Žetonu dajte ${a} ter opravilo zaženite znova.`
}, "Preberite spodnjo napako GitHuba in opravilo zaženite znova, ko bo GitHub odgovarjal.");
const L = {
"not-signed": "solution.yml zahteva potrdilo, ki ga je podpisal GitHub, zadnje potrdilo pa ni podpisano.",
"signature-refused": "solution.yml zahteva potrdilo, ki ga je podpisal GitHub, podpis zadnjega pa ne drži: nastal je drugje, za kaj drugega ali pa je bilo potrdilo spremenjeno.",
"key-gone": "Zadnje potrdilo je podpisano, GitHub pa ključa, s katerim je podpisano, ne objavlja več, zato ga ni mogoče preveriti. To ni znak ponaredka.",
"keys-unknown": "Zadnje potrdilo je podpisano, GitHubovih ključev pa ni bilo mogoče pridobiti, zato ni preverjeno.",
"time-unknown": "Zadnje potrdilo je podpisano, točen čas pa ni znan, zato ni bilo mogoče preveriti, ali je nastalo pred tem trenutkom.",
"key-unusable": "Zadnje potrdilo je podpisano s ključem, s katerim ga ni mogoče preveriti.",
"workflows-unset": "Zadnje potrdilo je podpisano, evidence.workflows v solution.yml pa ne navaja nobenega delovnega toka, ki sme podpisovati.",
"hosted-runner": "Zadnje potrdilo je bilo podpisano na lastnem izvajalniku, ki mu evidence.self-hosted ne zaupa."
};
const R = "Opravilu, ki najavlja, dajte pravico id-token: write, njegov delovni tok navedite v evidence.workflows in ga zaženite ročno (workflow_dispatch) z vhodom intervention.";
const M = {
"not-signed": R,
"signature-refused": `Ugotovite, kdo je ustvaril to potrdilo. ${R}`,
"key-gone": "Delovni tok, ki najavlja, zaženite ročno (workflow_dispatch) z vhodom intervention: vsi bodo obveščeni znova, rok pa teče od takrat.",
"keys-unknown": "Opravilo zaženite znova, ko se GitHub odziva.",
"time-unknown": "Opravilo zaženite znova, ko se GitHub odziva.",
"key-unusable": R,
"workflows-unset": "Delovni tok, ki najavlja, navedite v evidence.workflows.",
"hosted-runner": "Najavite na GitHubovem izvajalniku ali pa nastavite evidence.self-hosted na trusted, če sme skrbnik stroja govoriti v vašem imenu."
};
const B = "Spremenjeni načrt nato najavite na servicedesk@src.si in skrbniku rešitve vsaj dva delovna dneva vnaprej ter znova pridobite obe odobritvi.";
const U = "[ Če najavite zdaj, je najzgodnejši novi začetek {earliest-start-if-announced-now:stamp}.]";
const q = "Ne čakajte nanj: popravite schedule.start ali schedule.end in spremenjeni načrt najavite.";
const C = "nato opravilo zaženite znova";
const J = "Ne čakajte nanj: kar je že znano, ta termin izključuje. Odpravite oviro ali najavite drug termin.";
const F = {
"file.missing": {
brief: "datoteke s posegom ni",
what: "Datoteke s posegom ni[ na poti {files}].",
fix: `Napišite .ezdrav/intervention.yml (»ezdrav init« pripravi osnutek s pojasnili), združite jo v privzeto vejo in poseg najavite; ${C}.`
},
"file.invalid": {
brief: "datoteka ni veljavna",
what: "[Ni veljavno: {files}.|Ena od datotek v mapi .ezdrav/ ni veljavna.]",
fix: `Odpravite napake, ki so navedene z datoteko, vrstico in stolpcem, preverite z ukazom »ezdrav check« in združite; ${C}.`
},
"file.personal-data": {
brief: "v datoteki so osebni podatki",
what: "[Osebni podatki so v: {files}.|V eni od datotek v mapi .ezdrav/ so osebni podatki.]",
fix: "Nadomestite jih z nepomensko oznako. Ostanejo tudi v zgodovini repozitorija: obvestite pooblaščeno osebo za varstvo osebnih podatkov."
},
"rules.loosened": {
brief: "pravila so bila pravkar omiljena",
what: "[{file}|Datoteka s pravili] je bila omiljena[ {pushed-at:when}][, spremenil jo je {by}][: {changed}]. Prejšnja različica tega ne dovoli[ ({codes})] in velja, dokler ne minejo dva delovna dneva.",
fix: "Počakajte, da sprememba začne veljati[ (od {holds-from:stamp})], ali jo razveljavite. Velja takoj, če zahtevek za združitev, s katerim je prišla, odobri odobritelj ali pooblaščenec za urgentne posege po prejšnji različici. Ta oseba spremembe ne sme napisati ali združiti, ne sme napisati načrta in ne sme začeti tega zagona."
},
"rules.unverifiable": {
brief: "prejšnje različice pravil niso znane",
what: "Ni znano, katera pravila so veljala pred sedanjimi.",
fix: "Opravilo zaženite znova; če ostane tako, vprašajte vzdrževalce preverjanja."
},
"target.withdrawn": {
brief: "poseg je umaknjen",
what: "V datoteki posega piše status: withdrawn.",
fix: `Umaknjen poseg ni nikoli dovoljen. Če naj se vendarle izvede, vpišite status: planned. ${B}`
},
"target.no-release": {
brief: "zagon ne namešča najavljene oznake",
what: "Referenca zagona[ {ref}] ni obstoječa oznaka izdaje[; najavljena je {announced-tag}].",
fix: "Zaženite na oznaki[ {announced-tag}]: potisnite oznako, objavite njeno izdajo ali jo izberite pri ročnem zagonu (»Run workflow«). Nobena veja ne sme imeti enakega imena."
},
"target.tag-mismatch": {
brief: "najavljena je druga izdaja",
what: "Zagon namešča [{ref}|drugo oznako], [najavljena pa je {announced-tag}|te oznake pa ne najavlja noben poseg].[ Ne uporablja se: {unread}. Če je to ta poseg, datoteko preimenujte.]",
fix: `Namestite najavljeno oznako[ {announced-tag}] ali pa novo vpišite v release.tag. ${B}`
},
"target.commit-mismatch": {
brief: "commit ni tisti, ki je bil najavljen",
what: "Namestil bi se [commit {deployed}|neznan commit][; najavljen je {announced-commit}][; oznaka zdaj kaže na {tag-now}].",
fix: e => e.choose("pin-is-tag-object", {
true: `V release.commit je id same oznake, ne commita[: vpišite {tag-now}]. ${B}`
}, `Ugotovite, kdo je premaknil oznako in zakaj. Oznake zaščitite s pravilom (ruleset). Namestite najavljeni commit pod njegovo oznako ali pa novega vpišite v release.commit. ${B}`)
},
"target.environment-mismatch": {
brief: "najavljeno je drugo okolje",
what: "Preverjanje je bilo zagnano za okolje [{environment}|(neznano)], najavljeno pa je [{announced-environment}|drugo].",
fix: `V vhodu environment navedite okolje, v katero opravilo namešča: production, test ali ime, ki ga v solution.yml navaja environments. Če je napačna datoteka, popravite environment v njej. ${B}`
},
"target.ambiguous": {
brief: "izdajo najavlja več posegov",
what: "V poštev pride več kot en nedokončan poseg[ za {announced-tag}]; kateri je mišljen, ni mogoče ugotoviti.",
fix: "Posegom, ki so končani ali jih ne bo, zapišite izid (»ezdrav record outcome«; tudi umaknjeni štejejo) ali v vhodu intervention navedite eno datoteko (v ukazni vrstici: --ref ali --intervention)."
},
"target.finished": {
brief: "poseg je že končan",
what: "Poseg, ki najavlja to izdajo, ima že zapisan izid (outcome).",
fix: "Za preostalo delo napišite nov poseg z novo številko (id) in ga najavite."
},
"target.draft": {
brief: "poseg je še osnutek",
what: "Poseg, ki najavlja to izdajo, je še osnutek[ ({drafts})].",
fix: "Dopolnite ga, zbrišite vrstico status: draft, ga najavite in dajte v odobritev ter izberite termin, do katerega sta še dva delovna dneva."
},
"target.unverifiable": {
brief: "commita ali oznake ni bilo mogoče prebrati",
what: "Z GitHuba ni bilo mogoče izvedeti, kateri commit se namešča[ oziroma kam kaže {announced-tag}].",
fix: e => askAgain(e, "pravico contents: read")
},
"announcement.missing": {
brief: "poseg ni najavljen",
what: e => e.choose("withdrawn", {
true: "Zadnje sporočilo o tem posegu je umik, zato najave ni."
}, e.choose("set-aside", {
true: "Poseg je bil po najavi umaknjen ali končan ali pa tega ni mogoče izključiti, zato ta najava ne šteje več."
}, e.choose("receipt-demanded", {
true: "Potrdila o poslani najavi ni, solution.yml pa ga zahteva."
}, "Najava posega ni zapisana."))),
fix: e => `Poseg najavite na servicedesk@src.si in skrbniku rešitve[ ({custodian})]${e.choose("receipt-demanded", {
true: " z načinom announce"
}, " z načinom announce ali sami")}; kar pošljete sami, zapišite z ukazom »ezdrav record announcement«. Dva delovna dneva se štejeta od takrat.`
},
"announcement.recipient-missing": {
brief: "najava ni bila poslana vsem",
what: "[Najave ni prejel: {missing:own}.|Najava ni bila poslana vsem prejemnikom.]",
fix: "Pošljite jo še na [{missing:own}|manjkajoče naslove] ter zapišite poznejši čas in vse prejemnike (»ezdrav record announcement --replace«); rok se šteje od poznejšega časa."
},
"announcement.in-future": {
brief: "najava ima prihodnji datum",
what: "Čas, ko naj bi bila najava poslana[ ({sent-at:when})], je še v prihodnosti.",
fix: "V announcement.sent-at vpišite, kdaj je bila res poslana (po ljubljanskem času)."
},
"announcement.no-reference": {
brief: "najava nima sklica",
what: "Pri najavi ni zapisana ne številka zahtevka ne Message-ID.",
fix: "V announcement.reference vpišite številko zahtevka, ki jo je dodelil servicedesk, ali <Message-ID> poslanega dopisa."
},
"announcement.reference-malformed": {
brief: "sklic najave nima prave oblike",
what: "Sklic[ {reference}] nima oblike, ki jo zahteva reference-pattern[: {reference-pattern}].",
fix: "Ključ announcement.reference popravite v številko zahtevka, kot jo je dodelil servicedesk."
},
"announcement.plan-changed": {
brief: "načrt je bil po najavi spremenjen",
what: "Najavljen je bil[ ({told-at:when})] drugačen načrt od sedanjega[ ({plan})][; drug načrt je veljal do: {no-other-since:when}].",
fix: `Povrnite najavljeni načrt (odtis načrta pokaže »ezdrav check«) ali pa obdržite sedanjega. ${B}`
},
"announcement.unverifiable": {
brief: "najave ni mogoče preveriti",
what: e => e.choose("unknown", {
"delivery-unknown": "Potrdilo o najavi je bilo pripravljeno, ni pa znano, ali je bilo sporočilo dostavljeno.",
"receipt-unreadable": "Zadnjega potrdila ni mogoče prebrati.",
"receipt-unbound": "Zadnje potrdilo ni nastalo v zagonu na privzeti veji, ki ga navaja, zato ni znano, kdo je bil obveščen.",
"run-unknown": "Z GitHuba ni bilo mogoče izvedeti, v katerem zagonu je nastalo zadnje potrdilo.",
"other-server": "Zadnje potrdilo navaja drug poštni strežnik kot contacts.mail-server v solution.yml.",
...L,
"landing-unknown": "Z GitHuba ni bilo mogoče izvedeti, kdaj je načrt prišel na privzeto vejo."
}, "Potrdil o najavi ni bilo mogoče prebrati z GitHuba."),
fix: e => e.choose("unknown", {
"delivery-unknown": "Na servicedesk@src.si vprašajte, ali je najava prispela; če je, jo s sklicem zapišite v announcement, sicer najavite znova.",
"other-server": "Najavite prek poštnega strežnika, ki ga navaja contacts.mail-server, ali pa popravite ta ključ.",
...M
}, askAgain(e, "pravici contents: read in deployments: read"))
},
"lead-time.too-short": {
brief: "rok najave je prekratek",
what: e => `Med najavo[ ({announced-at:stamp})] in načrtovanim začetkom[ ({start:stamp})] ${e.number("working-days", workingDaysCount, "je premalo delovnih dni")}, ${e.number("required", workingDaysNeeded, "potrebna sta 2")}.`,
fix: `Začetek (schedule.start) prestavite[ na {earliest-start-if-announced-now:stamp} ali pozneje (najzgodnejši začetek, če najavite danes)| na poznejšo noč]. ${B} Nov začetek je nov načrt, zato se dnevi štejejo od njegove najave.[ Za sedanji začetek bi bilo treba poseg najaviti najpozneje {latest-announcement:day}.]`
},
"lead-time.unverifiable": {
brief: "roka najave ni mogoče preveriti",
what: e => e.choose("why", {
"beyond-table": "Koledar dela prostih dni ne sega tako daleč[ ({beyond})]."
}, "Ni znano, kdaj je bil poseg najavljen, zato dni ni mogoče prešteti."),
fix: e => e.choose("why", {
"beyond-table": "Popravite datume ali uporabite novejšo različico z daljšim koledarjem."
}, "Najprej odpravite težavo z najavo, nato opravilo zaženite znova.")
},
"approval.client-missing": {
brief: "manjka odobritev naročnika",
what: `Naročnik tega načrta ni odobril. Molk ni odobritev.${H}`,
fix: e => `Prosite naročnika, da odobri ta načrt. ${giveApproval(e, "client")}`
},
"approval.ezdrav-ict-missing": {
brief: "manjka odobritev ekipe IKT eZdravja",
what: `Ekipa IKT eZdravja tega načrta ni odobrila. Molk ni odobritev.${H}`,
fix: e => `Prosite ekipo IKT eZdravja (ikt@ezdrav.si), da odobri ta načrt. ${giveApproval(e, "ezdrav-ict")}`
},
"approval.rejected": {
brief: "ena od strani je poseg zavrnila",
what: e => `${e.choose("party", {
client: "Naročnik je",
"ezdrav-ict": "Ekipa IKT eZdravja je"
}, "Ena od strani je")} ta načrt ${e.choose("party", {
client: "zavrnil"
}, "zavrnila")}[ ({by}[, {at:stamp}][, {reference}])]. Prejšnja odobritev ne velja več.`,
fix: e => `Posega ne izvedite. Vprašajte {ask-party}, kaj je treba spremeniti: spremenjen načrt se znova najavi in odobri. Če se stran premisli, ${e.choose("via", {
record: "zapišite njeno poznejšo odobritev (»ezdrav record approval«)",
mail: "vnesite njeno poznejše sporočilo"
}, "naj odobri znova na GitHubu[ ali pri najavi pripiše komentar {approve-line}]; odobritev po e-pošti ali telefonu zavrnitve ne prekliče")}.`
},
"approval.before-announcement": {
brief: "odobritev je starejša od najave",
what: "Odobritev {of-party}[, dana {at:when},] je starejša od najave ali od načrta in ne navaja odtisa načrta.",
fix: "Prosite {ask-party}, da odobritev potrdi za ta načrt, in zapišite poznejši čas; če odobritev navaja odtis načrta, ga zapišite pod ključ »plan«."
},
"approval.in-future": {
brief: "odobritev ima prihodnji datum",
what: "Čas odobritve {of-party}[ ({at:stamp})] je še v prihodnosti.",
fix: "V ključ »at« vpišite, kdaj je bila res dana (po ljubljanskem času)."
},
"approval.same-party": {
brief: "obe odobritvi je dala ista oseba",
what: "Obe odobritvi je dala ista oseba[ ({by})].",
fix: "Naročnik in ekipa IKT eZdravja odobrita vsak zase: prosite še drugo stran."
},
"approval.same-reference": {
brief: "obe odobritvi imata isti sklic",
what: "Obe odobritvi imata isti sklic[ ({reference})].",
fix: "Odgovor vsake strani zapišite z lastnim sklicem, na primer s številko vnosa v zahtevku."
},
"approval.reference-malformed": {
brief: "sklic odobritve nima prave oblike",
what: "[Sklic {reference} pri odobritvi {of-party} nima oblike, ki jo zahteva reference-pattern[: {reference-pattern}]|Odobritev {of-party} nima sklica v obliki, ki jo zahteva reference-pattern].",
fix: "Popravite ga v številko zahtevka ali v <Message-ID> odgovora."
},
"approval.self": {
brief: "odobril je nekdo, ki spremembo izvaja",
what: "Odobritev {of-party} je dal avtor načrta ali tisti, ki začenja namestitev[ ({by})].",
fix: "Odobri naj kdo drug, ki zastopa {ask-party}, ali pa naj namestitev začne nekdo drug."
},
"approval.plan-changed": {
brief: "odobritev velja za drug načrt",
what: "Odobritev {of-party} velja za drugačen načrt od sedanjega[ ({plan})].",
fix: "Prosite {ask-party}, da odobri sedanji načrt, ali povrnite odobrenega."
},
"approval.edited": {
brief: "komentar z odobritvijo je bil spremenjen",
what: "Komentar z odobritvijo {of-party} je bil pozneje spremenjen ali skrit[ ({by})], zato ne šteje.",
fix: "Prosite {ask-party} za nov komentar[ {approve-line}] ali za odobritev zahtevka za združitev."
},
"approval.not-authorised": {
brief: "odobril je nekdo, ki ne sme odobriti",
what: "Odobritev {of-party} je dal nekdo, ki ni na seznamu odobriteljev te strani, je sam iz hiše (staff.yml) ali pa je pisal po e-pošti ali prek aplikacije[ ({by})].",
fix: "Prosite koga od tistih, ki so v solution.yml (approvers) navedeni med odobritelji {of-party}, ali seznam popravite z ločenim zahtevkom za združitev."
},
"approval.unverifiable": {
brief: "odobritve ni mogoče preveriti",
what: e => e.choose("unknown", {
"people-unknown": "Ni mogoče potrditi, da je odobritev {of-party} neodvisna: GitHub ne navaja vseh, ki so načrt napisali, združili ali začenjajo zagon. Vzrok je izbrisan račun, ključ repozitorija (deploy key), zagon iz drugega delovnega toka ali preveč commitov naenkrat."
}, "Odobritve {of-party} ni bilo mogoče preveriti na GitHubu."),
fix: e => e.choose("unknown", {
"people-unknown": `Namestitev naj zažene človek. Če se to ponovi, novo različico načrta združite z ločenim zahtevkom za združitev, ki ga odprejo in združijo ljudje. ${B}`
}, askAgain(e, "pravici pull-requests: read in issues: read"))
},
"schedule.outside-window": {
brief: "termin ni v vzdrževalnem oknu",
what: e => `Najavljeni termin[ se začne {start:when}][ in konča {end:when}], kar ni v celoti v vzdrževalnem oknu.[ Okno se${e.choose("downtime", {
true: " pri predvidenem izpadu"
})} odpre {window-opens-at:when}[ in zapre {window-closes-at:when}].]`,
fix: `Časa schedule.start in schedule.end postavite v okno ene noči (20.00–6.00; pri predvidenem izpadu 22.00–6.00; ožje, kjer tako določa solution.yml). ${B}${U}`
},
"schedule.spans-nights": {
brief: "termin sega čez več noči",
what: "Najavljeni termin sega v okna več noči[ ({nights})].",
fix: `Delo razdelite na en poseg na noč in vsakega najavite.${U}`
},
"schedule.reversed": {
brief: "termin se konča, preden se začne",
what: "Najavljeni termin se konča[ {end:when}], torej ne po začetku[ ({start:stamp})].",
fix: `Popravite schedule.end. ${B}${U}`
},
"slot.not-yet-open": {
brief: "termin še ni odprt",
what: e => e.choose("reversed", {
true: "Najavljeni termin se konča, preden se začne, zato se nikoli ne odpre."
}, "Najavljeni termin še ni odprt[; odpre se {opens-at:when}]."),
fix: e => e.choose("reversed", {
true: q
}) || e.choose("in-vain", {
true: J
}) || `${e.choose("only-reason", {
false: "Najprej odpravite druge razloge. "
})}Počakajte[, da se termin odpre {opens-at:when}], in opravilo zaženite znova[; termin se konča {closes-at:when}].${e.choose("resumed", {
true: " Delovni tok z načinom resume na privzeti veji to naredi sam."
})}`
},
"slot.over": {
brief: "termin je mimo",
what: e => e.choose("reversed", {
true: "Najavljeni termin se konča, preden se začne, zato ni bil nikoli odprt."
}, "Najavljeni termin je mimo[; končal se je {closes-at:when}]."),
fix: `Določite nov termin (schedule.start in schedule.end). ${B}${U}`
},
"fit.too-late": {
brief: "delo ne gre več v termin",
what: "Za začetek je prepozno: delo[ ({work-minutes} min)] in povrnitev[ ({rollback-minutes} min)] ne gresta več v termin.[ Najpoznejši začetek je bil {last-start:when}.]",
fix: `Ne začenjajte zdaj. Določite nov termin. ${B}${U}`
},
"fit.longer-than-slot": {
brief: "delo je daljše od termina",
what: "Delo[ ({work-minutes} min)] s povrnitvijo[ ({rollback-minutes} min)] je daljše od celotnega najavljenega termina, zato pravega časa za začetek sploh ni.",
fix: `Določite daljši termin (schedule.end) ali manj minut dela. ${B}${U}`
},
"freeze.active": {
brief: "velja zamrznitev",
what: "Zamrznitev velja[ od {from:stamp}][ do {to:stamp}][: {reason}].",
fix: "Počakajte na njen konec[ ({to:stamp})] in najavite termin po njem. Urgentni poseg je dovoljen le, če pri zamrznitvi piše urgent: allowed."
},
"urgent.unjustified": {
brief: "urgentni poseg ni utemeljen",
what: e => `Utemeljitev urgent.reason manjka ali je prekratka${e.number("reason-length", e => ` (${characters(e)})`)}; potrebnih je vsaj 20 znakov.`,
fix: "V urgent.reason napišite, kaj ne deluje in zakaj ni mogoče čakati na običajno pot."
},
"urgent.no-incident": {
brief: "manjka oznaka incidenta",
what: "Ključ urgent.incident manjka.",
fix: "V urgent.incident vpišite številko incidenta."
},
"urgent.not-authorised": {
brief: "urgentni poseg začenja nekdo brez pooblastila",
what: "V urgent-authorities ni naveden niti tisti, ki je načrt združil v privzeto vejo, niti tisti, ki začenja zagon.",
fix: "Načrt naj združi ali zagon začne kdo od tistih, ki so navedeni v urgent-authorities v solution.yml."
},
"urgent.not-notified": {
brief: "obvestilo o urgentnem posegu ni poslano",
what: e => `Za ta načrt ni znano nobeno obvestilo na servicedesk@src.si in skrbniku rešitve[; tisto, ki je bilo poslano {notified-at:when}, ne šteje]${e.choose("set-aside", {
true: "; po zadnjem je bil poseg umaknjen ali končan ali pa tega ni mogoče izključiti"
}, "")}.`,
fix: "Obvestilo mora na servicedesk@src.si in skrbniku rešitve. Pošlje ga preverjanje samo, če je nastavljen smtp-url, ali način announce. Lahko ga pošljete tudi sami in ga zapišete z ukazom »ezdrav record notification«."
},
"urgent.recipient-missing": {
brief: "obvestilo ni bilo poslano vsem",
what: "[Obvestila ni prejel: {missing:own}.|Obvestilo ni bilo poslano vsem prejemnikom.]",
fix: "Pošljite ga še na [{missing:own}|manjkajoče naslove] in to zapišite (»ezdrav record notification --replace«)."
},
"urgent.plan-changed": {
brief: "načrt je bil po obvestilu spremenjen",
what: "Obvestilo[, poslano {told-at:when},] velja za drugačen načrt od sedanjega[; drug načrt je veljal do: {no-other-since:when}].",
fix: "Pošljite obvestilo za sedanji načrt ali povrnite načrt, za katerega je bilo poslano."
},
"urgent.notified-in-future": {
brief: "obvestilo ima prihodnji datum",
what: "Čas, ko naj bi bilo obvestilo poslano[ ({notified-at:when})], je še v prihodnosti.",
fix: "V urgent.notification.sent-at vpišite, kdaj je bilo res poslano (po ljubljanskem času)."
},
"urgent.expired": {
brief: "obvestilo je poteklo",
what: "Obvestilo[, poslano {notified-at:when},] ne velja več[; poteklo je {expires-at:when}].",
fix: "Če je delo še vedno urgentno, pošljite novo obvestilo; sicer poseg načrtujte in najavite po običajni poti."
},
"urgent.unverifiable": {
brief: "obvestila ni mogoče preveriti",
what: e => e.choose("unknown", {
"delivery-unknown": "Potrdilo o obvestilu je bilo pripravljeno, ni pa znano, ali je bilo sporočilo dostavljeno.",
"receipt-unbound": "Zadnje potrdilo ni nastalo v zagonu na privzeti veji, ki ga navaja, zato ni znano, kdo je bil obveščen.",
"run-unknown": "Z GitHuba ni bilo mogoče izvedeti, v katerem zagonu je nastalo zadnje potrdilo.",
"other-server": "Zadnje potrdilo navaja drug poštni strežnik kot contacts.mail-server v solution.yml.",
...L
}, "Z GitHuba ni bilo mogoče izvedeti, ali je bilo obvestilo poslano in kdo je načrt združil v privzeto vejo."),
fix: e => e.choose("unknown", {
"other-server": "Najavite prek poštnega strežnika, ki ga navaja contacts.mail-server, ali pa popravite ta ključ.",
...M
}, "Na servicedesk@src.si vprašajte, ali je obvestilo prispelo. Če je, ga s sklicem zapišite v urgent.notification, sicer pošljite novo; nato opravilo zaženite znova.")
},
"staff.departed": {
brief: "kdor začenja namestitev, ne dela več tu",
what: "[{login}|Kdor začenja namestitev,] ne dela več tu[ ({ref})][; pooblastila so prenehala {departed-at:when}].",
ahead: {
brief: "kdor začenja namestitev, takrat ne bo več med sodelavci",
what: "[{login}|Kdor začenja namestitev,] takrat ne bo več med sodelavci[ ({ref})][; pooblastila prenehajo {departed-at:when}]."
},
fix: "Namestitev naj začne nekdo, ki dela tu. Takoj preverite, ali je na servicedesk@src.si poslan preklic pooblastil."
},
"staff.unknown": {
brief: "kdor začenja namestitev, ni na seznamu sodelavcev",
what: "[V .ezdrav/staff.yml ni osebe {login}.|Kdor začenja namestitev, ni v .ezdrav/staff.yml.]",
fix: "Namestitev naj začne nekdo s seznama, ali pa seznam dopolnite z zahtevkom za združitev (github: login in id)."
},
"staff.no-statement": {
brief: "podpisana izjava o varovanju osebnih podatkov ne velja ali manjka",
what: "Za [osebo {login}|osebo, ki začenja namestitev,] [ima izjava o varovanju osebnih podatkov datum {statement-signed}, ki je še v prihodnosti|ni zapisana podpisana izjava o varovanju osebnih podatkov].",
fix: e => `${e.known("statement-signed", "V statement-signed vpišite dan, ko je bila izjava res podpisana,", "Poskrbite za podpis izjave in datum zapišite v statement-signed")} ali pa naj začne nekdo drug.`
},
"staff.not-eligible": {
brief: "preverjanje upravičenosti ne velja ali manjka",
what: "Za [osebo {login}|osebo, ki začenja namestitev,] [ima preverjanje upravičenosti datum {eligibility-checked}, ki je še v prihodnosti|ni zapisano, da je nosilec pogodbe preveril upravičenost].",
fix: e => `${e.known("eligibility-checked", "V eligibility-checked vpišite dan, ko je nosilec pogodbe to res preveril,", "Nosilca pogodbe prosite, da to preveri, in datum zapišite v eligibility-checked")} ali pa naj začne nekdo drug.`
},
"staff.unverifiable": {
brief: "ni znano, kdo začenja namestitev",
what: "Ni znano, kdo začenja namestitev.",
fix: "Opravilo zaženite znova; iz zagona mora biti razvidno, kdo ga je začel (pravica actions: read)."
},
"clock.unverifiable": {
brief: "času ni mogoče zaupati",
what: "Časa ni bilo mogoče ugotoviti iz zaupanja vrednega vira[: {answer}].",
fix: "Opravilo zaženite znova. Če se ponovi, poiščite posredniški strežnik (proxy), ki shranjuje ali spreminja polje Date v odgovorih GitHuba."
},
"api.forbidden": {
brief: "GitHub je zavrnil poizvedbo",
what: "GitHub je zavrnil poizvedbo[ {request}][ ({status})][: {answer}][; žetonu manjka {permission}].",
fix: "[Opravilu dajte vse potrebne pravice v eni vrstici in ga zaženite znova: {permissions}|[Med pravice opravila (permissions) dodajte {permission} in opravilo zaženite znova.|Preverite pravice opravila (permissions) in žeton ter ga zaženite znova.]]"
},
"api.rate-limited": {
brief: "dosežena je omejitev GitHuba",
what: "Dosežena je omejitev števila poizvedb na GitHubu[; velja do: {until:stamp}].",
fix: e => `${e.known("until:when", "Nato opravilo zaženite znova", "Počakajte nekaj minut (največ eno uro) in opravilo zaženite znova")}[; termin se konča {slot-closes-at:when}].`
},
"api.unavailable": {
brief: "GitHub ni odgovoril",
what: "GitHub ni odgovoril na poizvedbo[ {request}][ ({status})][: {answer}].",
fix: "Čez nekaj minut opravilo zaženite znova. Če se ponovi, preverite omrežje izvajalnika, posredniški strežnik (proxy) in stran s stanjem GitHuba."
},
"api.malformed": {
brief: "odgovora GitHuba ni mogoče razumeti",
what: "[Pravil organizacije ni mogoče poznati: {of-organisation}.|Odgovor na poizvedbo[ {request}] ni takšen, kot ga opisuje GitHub[: {answer}].]",
fix: e => e.known("of-organisation", "To popravite v repozitoriju organizacije ali v solution.yml in opravilo zaženite znova. Do tedaj ne bo dovoljena nobena namestitev.", "Opravilo zaženite znova. Če se ponovi, poiščite posredniški strežnik (proxy), ki spreminja odgovore, ali uporabite novejšo različico.")
},
"event.not-allowed": {
brief: "ob tem dogodku namestitev ni dovoljena",
what: e => e.choose("announcing", {
true: "Zagon je bil sprožen z dogodkom[ {event}][ na {ref}]; kar bi bilo poslano od tam, ne bi štelo, zato ni bilo poslano nič."
}, "Zagon je bil sprožen z dogodkom[ {event}], ob katerem namestitev ni dovoljena."),
fix: e => e.choose("announcing", {
true: "Način announce zaženite na privzeti veji: ob potisku, po urniku ali ročno (»Run workflow«)."
}, "Namestitev začnite s potiskom oznake, z objavo njene izdaje ali z ročnim zagonom (»Run workflow«) na oznaki.")
}
};
const _ = {
ask: {
sentAt: "Kdaj je bilo poslano?",
recipients: "Komu? (naslovi, ločeni z vejicami)",
ticket: "Pod katero številko ali <Message-ID>?",
form: "Številka uradnega obrazca, če je bil oddan",
party: "Kdo je odobril?",
rejectingParty: "Kdo je zavrnil?",
by: "Kdo je to sporočil? (vloga ali začetnici, brez osebnih podatkov)",
approvedAt: "Kdaj?",
approvalReference: "Kje se to najde? (zahtevek, <Message-ID>; pri urgentnem: telephone)",
result: "Kako se je končalo?",
started: "Kdaj se je delo začelo?",
ended: "Kdaj se je končalo?",
downtime: "Koliko minut storitev ni delovala?",
deviations: "Kaj je potekalo drugače, kot je bilo načrtovano?",
held: "Kdaj je bil naknadni pregled opravljen?",
causes: "Kaj je bil vzrok? (brez imen oseb)",
measures: "Kateri ukrepi sledijo in do kdaj?",
minutes: "Kje se to najde? (številka zapisnika ali zahtevka)",
left: "Kateri je zadnji dan?",
notified: "Kdaj je bil servicedesk obveščen?",
confirmed: "Kdaj je bil preklic potrjen?",
requested: "Kdaj je bil račun zahtevan?",
granted: "Kdaj je bil odobren?"
},
parties: {
client: "naročnik",
"ezdrav-ict": "ekipa IKT eZdravja"
},
results: {
completed: "izvedeno",
"rolled-back": "povrnjeno v prejšnje stanje",
cancelled: "odpovedano, posega ni bilo"
},
refused: "Pravila bi to zavrnila, zato ni bilo zapisano nič:",
commit: (e, a) => `git add -A ${e.map(I.r).join(" ")} && git commit -m ${(0, I.r)(`Record ${a}`)}`,
approvals: "Ko pride odgovor: ezdrav record approval {id} --party client (nato --party ezdrav-ict)",
otherApproval: "Ko pride drugi odgovor: ezdrav record approval {id} --party {party}",
rejected: "Združite na privzeto vejo: od tedaj ta načrt ni dovoljen, dokler stran ne odobri znova.",
judge: "Preverite, kaj še manjka: ezdrav gate --ref {tag}",
review: "Ta poseg je treba naknadno pregledati v desetih delovnih dneh; nato: ezdrav record review {id}",
reviewed: "Ko je to na privzeti veji, naslednji zagon announce zapre zadevo (issue).",
closing: "Poročilo o izvedbi: ezdrav letter closing-report --intervention {path}",
revocation: "Takoj obvestite servicedesk: ezdrav letter revocation --ref {ref} --people DATOTEKA, nato ezdrav record revocation {ref} (način staff naredi oboje sam)",
confirmation: "Ko je preklic potrjen: ezdrav record revocation {ref} --confirmed ČAS",
granted: "Ko je odobren: ezdrav record account {ref} --granted DATUM",
question: "Zapišem?",
written: "Zapisano: {path}",
notWritten: e => e ? "Nič ni bilo zapisano." : "Nič ni bilo zapisano. Z --yes se to zapiše.",
next: "Naprej:"
};
const W = {
letters: {
architecture: "Osnovni arhitekturni načrti pred prvim sestankom",
question: "Vprašanje",
request: "Zahtevek v prosti obliki"
},
head: (e, a) => `${e}: ${a ? "poslano" : "NI POSLANO"}`,
sent: (e, a) => `Poslano na: ${e} (${a}).`,
alreadySent: "Prav ta dopis je že poslan. Tokrat ni bilo poslano nič.",
byHand: (e, a, o) => `NI POSLANO: brez vhoda smtp-url je dopis le pripravljen. Pošljite ${e} na: ${a}, z zadevo ${o}.`,
setSender: "V osnutku ni pošiljatelja; vpišite svoj naslov.",
notSent: e => `NI POSLANO, dopisa ni prejel nihče: ${e}.`,
incomplete: e => `NI POSLANO, dopis bi bil nepopoln. Izpolnite: ${e}.`,
problem: "Poizvedba na GitHub ni uspela; nič ni bilo poslano.",
issueAt: e => `Zadeva (issue): #${e}.`,
issueTrouble: "Zadeve (issue) ni bilo mogoče posodobiti.",
wholeLetter: "Dopis",
tasks: "- [ ] odgovor je prispel; številka zahtevka je zapisana spodaj"
};
const Y = {
slot: {
"not-yet-open": (e, a) => `${e}: termin se odpre ${a}; prej se nič ne zažene.`,
open: (e, a) => `${e}: termin je odprt, konča se ${a}.`,
over: (e, a) => `${e}: termin se je končal ${a}; nič se več ne zažene.`
},
noSlot: "Ni načrtovanega posega: ni česa znova zagnati.",
noRun: "V zadnjih 24 urah ni zagona za odprti termin.",
runs: {
resumed: "znova zagnan",
"already-resumed": "je že bil znova zagnan",
"not-newest": "puščen: velja drug zagon iste izdaje",
"not-refused-for-time": "puščen: ni zavrnjen samo zaradi časa",
"still-refused": "še vedno zavrnjen",
unknown: "ni mogoče ugotoviti"
},
problem: (e, a) => `Ni mogoče vedeti: ${e} – ${a}`,
lacks: e => `; opravilo potrebuje pravico ${e}`
};
const X = {
title: e => `Naknadni pregled posega ${e}`,
why: e => `Poseg na rešitvi ${e} je treba naknadno pregledati. Razlogi:`,
causes: {
urgent: "Poseg je bil urgenten: običajni postopek ni bil upoštevan.",
"rolled-back": "Izvedena je bila povrnitev v prejšnje stanje.",
failed: "Namestitev ni uspela ali je bila prekinjena.",
overrun: "Delo je trajalo dlje od najavljenega termina ali vzdrževalnega okna.",
"undeclared-downtime": "Prišlo je do izpada, ki ni bil najavljen."
},
due: e => `Rok: ${e} (deset delovnih dni po posegu).`,
dueAsWritten: e => `Rok: ${e}, kot je zapisano v datoteki.`,
undated: "Rok je deset delovnih dni po posegu; koledar te izdaje ne sega tako daleč.",
questions: "Vprašanja, na katera je treba odgovoriti (Izvedbena uredba (EU) 2024/2690, Priloga, 6.4.3):",
everyTime: [ "Kakšen je bil izid spremembe in v kakšnem stanju je rešitev zdaj?", "Kaj je bil vzrok?", "Kateri ukrepi sledijo, kdo jih izvede in do kdaj?" ],
byCause: {
urgent: "Zakaj običajnega postopka ni bilo mogoče upoštevati in kdo je tako odločil?",
"rolled-back": "Kaj ni delovalo in zakaj tega niso pokazali preizkusi?",
failed: "Pri katerem koraku ni uspelo in ali je načrt povrnitve zdržal?",
overrun: "Kaj je trajalo dlje, kot je bilo načrtovano, in ali bi bilo treba delo prej ustaviti?",
"undeclared-downtime": "Zakaj izpad ni bil predviden, kdo je bil o njem obveščen in kdaj?"
},
command: "Ko je pregled opravljen, ga zapišite:",
block: e => `Ali pa to prilepite na konec datoteke ${e} in izpolnite:`,
place: {
day: "LLLL-MM-DD",
causes: "VZROKI",
measures: "UKREPI",
reference: "ŠTEVILKA"
},
afterwards: "Imen oseb ne vpisujte. Ko je zapis na privzeti veji, naslednji zagon announce zapre to zadevo (issue).",
more: "Znan je še en razlog za pregled:",
reminders: {
soon: e => `Opomnik: rok za naknadni pregled je ${e}.`,
overdue: e => `ZAMUDA: rok za naknadni pregled je bil ${e}, pregled pa ni zapisan.`,
undated: () => "Opomnik: naknadni pregled ni zapisan, rok pa ni znan. Nekdo je spremenil besedilo te zadeve ali pa konec posega ni zapisan. Zapišite izid (outcome), da bo rok znan."
},
closedEarly: "Zadeva je bila zaprta, čeprav pregled ni zapisan, zato je spet odprta.",
opened: e => `Zadeva (issue) #${e} zahteva naknadni pregled posega.`,
kept: {
opened: (e, a) => `Po zapisanem izidu je treba poseg ${e} naknadno pregledati: odprta je zadeva (issue) #${a}.`,
extended: (e, a) => `Zapisani izid posega ${e} je še en razlog za naknadni pregled: dodan je v zadevo (issue) #${a}.`,
unopened: e => `Po zapisanem izidu je treba poseg ${e} naknadno pregledati, zadeve (issue) pa ni bilo mogoče odpreti.`,
closed: (e, a) => `Naknadni pregled posega ${e} je zapisan: zadeva (issue) #${a} je zaprta.`,
reminded: (e, a) => `Poslan je opomnik za naknadni pregled posega ${e} (zadeva #${a}).`,
failed: (e, a) => `Zadeve (issue) #${a} za naknadni pregled posega ${e} ni bilo mogoče urediti.`,
unlisted: "Zadev (issue) za naknadne preglede ni bilo mogoče prebrati, zato ni bil poslan noben opomnik."
}
};
const Q = "`landed` (privzeto): načrt je na privzeti veji po zapisu GitHuba, poslano pa po potrdilu ali zapisanem `sent-at`. `receipt`: samo po potrdilu.";
const ee = "Oblika številk vaših zahtevkov; za `<Message-ID>` ne velja. Brez nje ustreza vsak sklic.";
const ae = {
file: {
name: "datoteke",
refuses: "katere od treh datotek ni mogoče prebrati v celoti: na poti je ni, ni veljavna ali pa so v njej osebni podatki. Vsaka napaka je navedena z vrstico in stolpcem, s [svojo kodo](../../../schemas/README.md).",
example: "`.ezdrav/intervention.yml` z `downtme: true` ni veljavna: ste mislili `downtime`?",
settings: [ [ "vhod `intervention`", "Pot edine datoteke, ki je mišljena. Privzeto: vsaka nedokončana." ] ]
},
rules: {
name: "pravila nespremenjena",
refuses: "so bila pravila omiljena pred manj kot dvema delovnima dnevoma in jih prejšnja različica ne dovoli. Zaostritev velja takoj. Omilitev velja takoj tudi, če je zahtevek za združitev, s katerim je prišla, odobril neodvisen odobritelj ali pooblaščenec za urgentne posege po prejšnji različici. Štejejo različice, ki so bile na privzeti veji, tudi pri urgentnih posegih.",
example: "zamrznitev je ob 22.10 črtana iz `solution.yml`, termin pa se odpre ob 22.30.",
settings: [ [ "solution.yml: `freezes`", "Ta in vsak drug ključ, ki pravila zaostri." ], [ "staff.yml: `staff`", "Kdor je odšel (`left`), šteje za odsotnega, če je vnos popravil sam ali kdor začenja." ] ]
},
target: {
name: "cilj namestitve",
refuses: "se ne namešča to, kar je bilo najavljeno: referenca zagona ni najavljena oznaka, commit je drug, okolje se razlikuje, ali pa je načrt umaknjen oziroma končan.",
example: "zagon je na `refs/tags/v4.12.1`, najavljena je `v4.12.0`.",
settings: [ [ "intervention.yml: `release.tag`", "Oznaka, ki se sme namestiti." ], [ "intervention.yml: `release.commit`", "Oznako veže na en commit. Brez njega premaknjena oznaka namesti tisto, na kar kaže." ], [ "intervention.yml: `status`", "`withdrawn` ni nikoli dovoljen." ], [ "vhod `environment`", "Kam opravilo namešča; mora biti najavljeno okolje." ], [ "vhod `intervention`", "Pot edine datoteke, ki je mišljena." ] ]
},
announcement: {
name: "najava posega",
refuses: "poseg ni bil najavljen službi za pomoč uporabnikom (servicedesk@src.si) in skrbniku rešitve, obema, s sklicem in prav za ta načrt.",
example: "med prejemniki je samo servicedesk@src.si: manjka skrbnik rešitve.",
settings: [ [ "solution.yml: `contacts.solution-custodian`", "Drugi prejemnik. Brez njega šteje kateri koli drugi naslov, kar poročilo pove." ], [ "solution.yml: `evidence.announcement`", Q ], [ "solution.yml: `reference-pattern`", ee ] ]
},
"lead-time": {
name: "rok najave",
refuses: "je med najavo in nočjo načrtovanega začetka manj kot dva delovna dneva. Dan najave ne šteje, večer, s katerim se noč začne, pa šteje. Konci tedna, dela prosti dnevi in vaši dodatni dnevi ne štejejo.",
example: "najava v petek ob 15.00, začetek v ponedeljek ob 22.00: šteje samo ponedeljek; torek ob 20.00 bi ustrezal.",
settings: [ [ "solution.yml: `calendar.lead-time`", "`full-days` je strožje: dva delovna dneva v celoti med najavo in začetkom." ], [ "solution.yml: `calendar.extra-non-working-days`", "Dodatni dnevi, ki ne štejejo." ], [ "solution.yml: `evidence.announcement`", Q ] ]
},
approval: {
name: "odobritvi",
refuses: "prav tega načrta nista odobrila oba, naročnik in ekipa IKT eZdravja. Odobriti morata dve različni osebi z različnima sklicema; nobena ne sme biti avtor načrta ali tisti, ki začne namestitev. Molk ni odobritev. Poznejša zavrnitev prekliče odobritev, dokler stran ne odobri znova.",
example: "odobritev naročnika je bila dana ob 9.00, najava je bila poslana ob 10.00: odobreno je bilo nekaj drugega.",
settings: [ [ "solution.yml: `evidence.approvals`", "`recorded` (privzeto): zapis v datoteki, pregled ali komentar z odobritvijo. `vouched`: pregled, komentar ali e-pošta, ki jo podpiše domena odobritelja. `verified`: samo pregled ali komentar odobritelja." ], [ "solution.yml: `approvers`", "Kdo lahko odobri s pregledom ali komentarjem, po številskem id; strani nimata skupnih oseb." ], [ "solution.yml: `reference-pattern`", ee ] ]
},
schedule: {
name: "vzdrževalno okno",
refuses: "najavljeni termin ni znotraj vzdrževalnega okna ene noči: 20.00–6.00 oziroma 22.00–6.00, kjer je predviden izpad. Vsako noč v tednu.",
example: "`downtime: true` od 21.00: okno se odpre ob 22.00.",
settings: [ [ "solution.yml: `window`", "`opens`, `opens-with-downtime`, `closes`: lahko ožje, nikoli širše." ], [ "intervention.yml: `schedule.downtime`", "Mora biti navedeno." ] ]
},
slot: {
name: "najavljeni termin",
refuses: "trenutni čas ni znotraj najavljenega termina. Odprto vzdrževalno okno ne zadošča: delo je najavljeno za svoj termin.",
example: "termin je od 22.00 do 2.00, ura je 19.50: še ne.",
settings: [ [ "vhod `wait-minutes`", "Počaka do 60 minut, kjer je ovira samo odprtje termina, in presodi znova." ] ]
},
fit: {
name: "trajanje dela",
refuses: "delo in povrnitev ne gresta več v preostanek termina. Samo kjer je navedeno `work-minutes`. Delo, ki je daljše od celotnega termina, je zavrnjeno že v zahtevku za združitev.",
example: "90 minut dela in 30 minut povrnitve, termin do 2.00: najpoznejši začetek je opolnoči.",
settings: [ [ "intervention.yml: `schedule.work-minutes`", "Koliko časa traja delo." ], [ "intervention.yml: `schedule.rollback-minutes`", "Koliko časa traja vrnitev v prejšnje stanje." ] ]
},
freeze: {
name: "zamrznitev",
refuses: "je zdaj obdobje zamrznitve iz `solution.yml`.",
example: "od 23. decembra do 4. januarja ni posegov; urgentni le, če obdobje tako določa.",
settings: [ [ "solution.yml: `freezes`", "`from`, `to`, `reason` in `urgent: allowed` ali `denied` (privzeto)." ] ]
},
urgent: {
name: "urgentni poseg",
refuses: "urgentni poseg nima utemeljitve z vsaj 20 znaki ali incidenta ali ga ni razglasil nihče od pooblaščenih. Zavrne tudi, kadar o tem načrtu nista obveščena servicedesk in skrbnik rešitve ali je od obvestila minilo več kot 12 ur. Za druge datoteke se ne uporablja.",
example: "`reason: Izpad.` pove premalo.",
settings: [ [ "solution.yml: `urgent-authorities`", "Kdo sme razglasiti urgentnost; eden od njih združi načrt v privzeto vejo ali začne zagon." ], [ "solution.yml: `urgent.valid-hours`", "Koliko ur po obvestilu je še dovoljeno; največ 12." ], [ "solution.yml: `contacts.solution-custodian`", "Drugi prejemnik obvestila." ], [ "vhod `smtp-url`", "Z njim obvestilo pošlje preverjanje samo, ko ni nobene druge ovire." ] ]
},
staff: {
name: "sodelavci",
refuses: "tisti, ki začne namestitev, ni na seznamu, je odšel, nima podpisane izjave ali njegova upravičenost ni bila preverjena. Brez seznama se ne uporablja.",
example: "`left: 2026-11-20`: pooblastila prenehajo s koncem tega dne.",
settings: [ [ "staff.yml: `staff`", "En vnos za vsakega; osebe se razlikujejo po številskem id na GitHubu." ] ]
},
clock: {
name: "ura",
refuses: "času ni mogoče zaupati. Vzet je iz polja `Date` vsaj dveh odgovorov GitHuba, ki se ujemata, nikoli iz izvajalnika.",
example: "odgovora se razlikujeta za minuto.",
settings: []
},
api: {
name: "odgovori GitHuba",
refuses: "GitHub ni odgovoril, je zavrnil ali odgovoril nerazumljivo; potem nič, kar je od tega odvisno, ne šteje za izpolnjeno.",
example: "žeton nima pravice `deployments: read`.",
settings: [ [ "vhod `token`", "Potrebuje pravice, ki jih README navaja za vsak način." ] ]
},
event: {
name: "dogodek zagona",
refuses: "je bil zagon sprožen z dogodkom, ob katerem namestitev ni dovoljena. Dovoljena je ob `push`, `release` in `workflow_dispatch`.",
example: "`pull_request`: kdor odpre zahtevek iz razcepa (fork), ne sme nameščati.",
settings: []
}
};
const {count: oe} = i.h;
const ie = (0, j.TL)(".ezdrav/staff.yml");
const ne = (0, j.TL)(".ezdrav/solution.yml");
const te = j.TL;
const re = (0, j.TL)("ezdrav record revocation");
const se = {
departure: {
title: "Preklic pooblastil: {ref}",
lead: "Sodelovanje je končano. Vsa pooblastila in dostope do eZdravja je treba preklicati takoj.",
signals: {
left: `zadnji dan, zapisan v ${ie}, je mimo`,
gone: `vnos je bil izbrisan iz ${ie}, preden je bil preklic potrjen`,
"no-write-access": `vnos navaja ${te("write: true")}, račun pa nima pravice pisanja v ta repozitorij`,
"no-member": "račun ni več član organizacije",
"contract-ended": "pogodba se je iztekla"
},
sendByHand: "Spodnji dopis z vpisanim imenom in priimkom pošljite na {to}. Imena ne pišite sem.",
sentByMail: "Dopis gre po e-pošti na {to}. Kdaj je odšel, pove komentar spodaj.",
recordChanged: "Ni znano, ali je bil dopis poslan: nekdo je spremenil, kar je bilo o tem zapisano v zadevi ali komentarju, ali pa tega GitHub ni podpisal.",
unlessSent: `Če ni bil poslan, ga iz te zadeve takoj pošljite na {to}. Nato zapišite, kdaj je bilo: ${re}.`,
question: {
title: "Odhod ni potrjen: {ref}",
lead: "Ni gotovo, da je ta oseba odšla, zato ni bil obveščen nihče.",
find: "Ugotovite, ali je oseba res odšla.",
ifLeft: `Če je, v ${ie} pri {ref} zapišite ${te("left")} ({leftCommand}). Dopis na servicedesk@src.si je nato treba poslati takoj; kjer je poštni strežnik, se pošlje samodejno.`,
ifLeftAndGone: `Če je, vnos {ref} vrnite v ${ie} in zapišite ${te("left")} ({leftCommand}). Dopis na servicedesk@src.si je nato treba poslati takoj; kjer je poštni strežnik, se pošlje samodejno.`,
ifNotGone: "Če ni, vnos {ref} vrnite, kot je bil; zadeva se nato zapre sama.",
ifContinued: `Če pogodba teče naprej, popravite ${te("contract.ends")} v ${ne}; zadeva se nato zapre sama.`,
reminders: "Dokler ni odgovora, vsak delovni dan sledi opomnik.",
open: "Odgovora, ali je oseba odšla, še ni; kako odgovoriti, pove opis zadeve. Do takrat ni obveščen nihče."
},
publicRepository: "Ta repozitorij je javen, zato ne sprejema imen in dopisa od tu ni mogoče poslati.",
recordNotified: `V ${ie} pri {ref} zapišite ${te("left")} ({leftCommand}) in ${te("revocation.notified")} s prejetim sklicem ({notifyCommand}).`,
putBack: `Vnos {ref} vrnite v ${ie} in mu dodajte ${te("left")} in ${te("revocation")}. Izbrišite ga šele, ko je preklic potrjen.`,
refReused: `{ref} je spet v ${ie}, za nekoga drugega ali pa tega ni mogoče ugotoviti. Temu vnosu dodelite drug ${te("ref")}, vnos osebe, ki je odšla, pa vrnite in mu dodajte ${te("left")} in ${te("revocation")}. Če gre vendarle za isto osebo, v privzeto vejo najprej združite stari vnos, ki mu dodajte ${te("left")} in ${te("revocation.confirmed")}, nato pa spet novega; zadeva se nato zapre sama.`,
ifStillHere: "Če oseba še dela tu, popravite vnos ali ji vrnite dostop; zadeva se nato zapre sama.",
recordConfirmed: `Ko servicedesk preklic potrdi, zapišite ${te("revocation.confirmed")} ({confirmCommand}). Zadeva se nato zapre sama.`,
reminders: "Do takrat vsak delovni dan sledi opomnik.",
settled: "Preklic je potrjen.",
withdrawn: "Nič več ne kaže na odhod, zato je zadeva zaprta. Če je bil dopis že poslan, to sporočite na servicedesk@src.si.",
reopened: "Ponovno odprto: preklic še ni potrjen.",
reminder: "Opomnik, {day}: preklic za {ref} še ni potrjen.",
notifiedAt: `Servicedesk je bil obveščen {at}. Zahtevajte potrditev in v ${ie} zapišite ${te("revocation.confirmed")} ({confirmCommand}).`,
notNotified: `Servicedesk še ni obveščen. Dopis iz te zadeve takoj pošljite na {to} in v ${ie} zapišite ${te("revocation.notified")} ({notifyCommand}).`
},
joiner: {
title: "Uporabniški račun: {ref}",
lead: "Oseba prihaja in računa še nima.",
missing: "Preden je mogoče zaprositi za račun, manjka:",
requirements: {
"eligibility-checked": `${te("eligibility-checked")}: nosilec pogodbe preveri upravičenost in izpolnjevanje pogojev (»Zahteve IKT do SW hiš pri razpisih«)`,
"statement-signed": `${te("statement-signed")}: oseba podpiše izjavo o varovanju osebnih podatkov`,
role: `${te("role")}: kaj oseba dela`,
company: `${te("company")}: pri kom oseba dela`
},
complete: "Vse je zbrano: za račun je mogoče zaprositi.",
sendByHand: "Spodnji dopis z vpisanim imenom, e-naslovom in mobilno številko pošljite na {to}. Celega izpiše {letterCommand}.",
sentByMail: "Dopis gre po e-pošti na {to}. Kdaj je odšel, pove komentar spodaj.",
recordRequested: `V ${ie} pri {ref} zapišite ${te("account.requested")} s prejetim sklicem ({requestCommand}).`,
recordGranted: `Ko je račun dodeljen, zapišite ${te("account.granted")} ({grantCommand}). Zadeva se nato zapre sama.`,
settled: "Račun je dodeljen.",
withdrawn: "Oseba ne prihaja več, zato je zadeva zaprta."
},
contract: {
title: "Iztek pogodbe: preklic vseh pooblastil",
lead: "Pogodba se je iztekla {day}. Vsem, ki so delali po njej, je treba pooblastila in dostope preklicati takoj.",
each: "Vsaka oseba ima svojo zadevo. Ta se zapre, ko so zaprte vse.",
more: "… in še {more}",
settled: "Vsi preklici so potrjeni.",
withdrawn: "Pogodba teče naprej, zato je zadeva zaprta."
},
together: {
title: "Ali je to res? Videti je, kot da jih je naenkrat odšlo veliko",
lead: e => `Po podatkih GitHuba je naenkrat odšlo več oseb (${e}). To redko drži, zato ni bil obveščen nihče in dopisi niso bili poslani.`,
find: "Najprej preverite, ali je vzrok drug: odstranjena skupina, znižana osnovna pravica, preseljen repozitorij ali žeton, ki vidi le del seznama.",
ifLeft: `Za vsakogar, ki je res odšel, v ${ie} zapišite ${te("left")} ({command} z njegovim ${te("ref")}). Dopis zanj je nato treba poslati takoj.`,
ifNot: "Za vse druge popravite vnos ali jim vrnite dostop; zadeva se nato zapre sama.",
over: "Podatki GitHuba tega ne kažejo več, zato je zadeva zaprta."
},
letter: {
begun: "Dopis se pošilja kot {messageId}.",
sent: "Poštni strežnik je dopis za {to} sprejel {at}. Message-ID: {messageId}.",
copiesRefused: "Poštni strežnik je zavrnil te kopije, zato so izpuščene: {refusedCopies}.",
failed: "Dopis ni bil poslan ({why}). Prejel ga ni nihče; naslednji zagon poskusi znova. Če je nujno, ga pošljite ročno.",
recordWhen: `Čas zapišite v ${ie} (${te("ezdrav record")}).`,
cancelled: "zagon je bil preklican",
title: "Dopis (brez osebnih podatkov)",
namePlaceholder: "………………"
},
labels: {
person: "Oseba",
role: "Vloga",
solutions: "Rešitve",
why: "Zakaj",
departed: "Odhod",
noticed: "Ugotovljeno",
due: "Rok",
dueNow: "takoj",
whatToDo: "Kaj storiti",
letter: "Dopis",
left: "Odhod",
notified: "Servicedesk obveščen",
confirmed: "Preklic potrjen",
notRecorded: "ni zapisano",
leftToNotified: "Od odhoda do obvestila",
notifiedToConfirmed: "Od obvestila do potrditve",
leftToConfirmed: "Od odhoda do potrditve",
requested: "Za račun zaprošeno",
granted: "Račun dodeljen",
duplicate: "Dvojnik zadeve #{number}."
},
summary: {
title: "Sodelavci",
titleFailed: "Sodelavci: ni vse znano ali storjeno",
counts: {
leaving: "za preklic: {number}",
"way-out": "odhaja: {number}",
"way-in": "prihaja: {number}",
in: "zaposleni: {number}",
out: "preklicano: {number}"
},
places: {
leaving: "za preklic",
"way-out": "odhaja",
"way-in": "prihaja",
in: "zaposlen",
out: "preklicano"
},
columns: [ "Oseba", "Kje", "Čaka", "Zadeva", "Stanje" ],
until: "še {length}",
noRoster: `Ta repozitorij nima seznama sodelavcev (${ie}) in ga v zadnjem času ni imel: ni nikogar, za kogar bi bilo treba skrbeti.`,
invalidRoster: `${ie} ni veljavna datoteka, zato ni bilo presojeno nič: novi odhodi niso opaženi in nobena zadeva ni bila odprta, spremenjena ali zaprta. Na odhode, o katerih že govorijo odprte zadeve, opomniki tečejo naprej. Datoteko takoj popravite.`,
nobody: "Seznam sodelavcev je prazen.",
contractEnded: "Pogodba se je iztekla {day}; preklicati je treba pooblastila vseh[ (#{contractIssue})].",
isPublic: "Repozitorij je javen: imena, naslovi in uporabniška imena se nikjer ne zapišejo, dopisi se ne pošiljajo.",
membershipNotAsked: `Članstvo v organizaciji ni bilo preverjeno: ${te("members-token")} ni podan.`,
edited: "Besedilo, ki ga je zapisal ta način, je nekdo spremenil ({edited}): kar piše tam, ne velja.",
foreign: "GitHub teh zadev v sedanji obliki ni podpisal za ta repozitorij ({foreign}): zapisal ali spremenil jih je drug delovni tok ali pa so starejše od zahteve. Kar piše v njih, ne velja; preglejte jih in jih nato zaprite.",
signing: {
demanded: `${ne} zahteva podpis GitHuba, ta zagon pa ne more dobiti takega, ki bi veljal ({why}): dopisi se ne pošiljajo.`,
missing: "Zapisov tega načina GitHub ne podpiše, zato lahko enake zapiše vsak delovni tok. Opravilu dodajte permissions: id-token: write in njegov delovni tok navedite v evidence.workflows v solution.yml.",
why: {
permission: "opravilu manjka permissions: id-token: write",
service: "GitHub ni dal žetona"
}
},
letterState: {
sent: "dopis poslan {at}",
recorded: "obveščeno {at}"
},
written: "zapisano v {file}, vrstica {line} ({key})[, v različici {commit}]",
lastWritten: "nazadnje zapisano v {file}, vrstica {line} ({key})[, v različici {commit}]",
letterAsked: "za račun zaprošeno {on}",
hindrances: {
question: "odhod mora najprej nekdo potrditi",
edited: `ni znano, ali je bil dopis poslan: nekdo je spremenil zapis o tem ali pa ga GitHub ni podpisal; vprašajte na servicedesk@src.si, nato ${te("ezdrav record")}`,
"no-signature": "dopis ni poslan: podpis GitHuba je zahtevan, a ga ni mogoče dobiti",
"by-hand": "dopis je treba poslati ročno",
public: "dopis je treba poslati ročno (javen repozitorij)",
"no-person": `dopis ni poslan: v ${te("people")} manjka, kar potrebuje`,
"people-unreadable": `dopis ni poslan: ${te("people")} ni mogoče prebrati`,
"mail-settings": "dopis ni poslan: nastavitve pošte niso veljavne",
refused: "dopis ni poslan: poštni strežnik ga je zavrnil",
unknown: `ni znano, ali je bil dopis poslan; vprašajte na servicedesk@src.si, nato ${te("ezdrav record")}`,
"under-way": "dopis pošilja drug zagon",
"solution-invalid": `dopis ni poslan: ${ne} ni veljavna datoteka`,
"organisation-unreadable": "dopis ni poslan: pravil organizacije ni mogoče prebrati",
"not-recorded": "dopis ni poslan: začetka ni bilo mogoče zapisati"
},
unknownTitle: "Česa ni mogoče vedeti",
unknown: {
clock: "Koliko je ura: odgovori GitHuba se ne ujemajo. Ni bilo presojeno nič.",
repository: "Repozitorija ni bilo mogoče prebrati. Ni bilo presojeno nič.",
files: "Datotek ni bilo mogoče prebrati. Ni bilo presojeno nič.",
solution: `Kdaj se izteče pogodba, komu dodeliti zadeve in koga še obvestiti: ${ne} ni veljavna datoteka. Preklici se na servicedesk@src.si pošljejo tudi brez tega, zahtevki za račune čakajo. Popravite datoteko.`,
history: "Ali so bili v zadnjih 35 dneh s seznama sodelavcev izbrisani vnosi: zapisa potiskov ni bilo mogoče prebrati.",
organisation: "Kaj zahteva organizacija in kdo je na njenem seznamu sodelavcev: njenega repozitorija ni bilo mogoče prebrati. Preklici za tiste, ki so zapisani kot odšli, se na servicedesk@src.si pošljejo tudi brez tega; zahtevki za račune čakajo in nihče ne velja za izbrisanega s seznama.",
writers: "Kdo še ima pravico pisanja: seznam uporabnikov z dostopom je bil zavrnjen ali ni popoln.",
members: "Kdo je še član organizacije: seznam članov je bil zavrnjen ali ni popoln.",
issues: "Katere zadeve že obstajajo: seznama ni bilo mogoče prebrati, zato ni bila odprta nobena.",
comments: "Kaj pravijo komentarji: opomniki niso bili zapisani in dopisi ne poslani."
},
answered: "{request}: odgovor {status}.",
noAnswer: "{request}: brez odgovora.",
because: "Razlog: {why}.",
permission: "Žetonu manjka {permission}.",
failedTitle: "Kaj ni bilo storjeno",
failed: {
make: "Za {of} ni bilo mogoče odpreti zadeve. Naslednji zagon poskusi znova.",
reopen: "Zadeve za {of} ni bilo mogoče ponovno odpreti.",
update: "Zadeve za {of} ni bilo mogoče osvežiti.",
close: "Zadeve za {of} ni bilo mogoče zapreti.",
"close-twin": "Druge zadeve za {of} ni bilo mogoče zapreti.",
remind: "Opomnika za {of} ni bilo mogoče zapisati.",
letter: "Dopis za {of} ni bil poslan.",
"record-letter": "Dopis za {of} je bil poslan, a tega ni bilo mogoče zapisati v zadevo.",
"record-failed": "Dopis za {of} NI bil poslan, a tega ni bilo mogoče zapisati v zadevo: naslednji zagon bo javil, da ni znano, ali je bil poslan. Pošljite ga ročno.",
"record-unknown": "Ni znano, ali je bil dopis za {of} poslan, a tega ni bilo mogoče zapisati v zadevo. Preverite na servicedesk@src.si.",
sign: "Dopis za {of} ni bil poslan: podpis GitHuba je zahtevan, GitHub pa ga ni dal. Naslednji zagon poskusi znova.",
"sign-sent": `Dopis za {of} JE BIL POSLAN, a GitHub zapisa o tem ni podpisal, zato poznejši zagoni tega ne bodo vedeli. Ne pošiljajte ga znova: kdaj je bilo, zapišite v ${ie} (${te("ezdrav record")}).`,
"people-refused": `Vhod ${te("people")} ni bil prebran: v javnem repozitoriju lahko vsakdo vidi, kaj iz njega nastane. Odstranite ga in dopise pošiljajte ročno.`,
"people-unreadable": `Vhoda ${te("people")} ni mogoče prebrati: biti mora YAML ali JSON s ključi ${te("ref")}.`,
"mail-settings": `${te("smtp-url")} in ${te("mail-from")} nista veljaven poštni strežnik in pošiljatelj.`
},
doneTitle: "Storjeno",
done: {
made: e => `odprte zadeve: ${e}`,
reopened: e => `ponovno odprte zadeve: ${e}`,
updated: e => `osvežene zadeve: ${e}`,
closed: e => `zaprte zadeve: ${e}`,
twins: e => `zaprti dvojniki: ${e}`,
reminded: e => `zapisani opomniki: ${e}`,
sent: e => `poslani dopisi: ${e}`
},
nothingDone: "ničesar ni bilo treba storiti.",
others: "Zaposleni ({number})",
more: e => `… in še ${oe(e, {
one: "oseba",
two: "osebi",
few: "osebe",
other: "oseb"
})} v poročilu JSON`
},
progress: {
reading: "Seznami sodelavcev, dostopi in zadeve",
issues: "Zadeve",
reminders: "Opomniki",
letters: "Dopisi",
closing: "Zapiranje",
of: "{done} od {all}: {what}"
}
};
const de = {
intervention: "Kaj se bo izvedlo. Vse nad »status« je načrt: ta se najavi in odobri, vsaka sprememba pa potrebuje\nnovo najavo in novi odobritvi.",
change: "Vse vrednosti zamenjajte s svojimi; besedilo bere servicedesk, zato v slovenščini.",
commit: "neobvezno: oznako veže na en commit (40 šestnajstiških števk)",
affects: "druge storitve, na katere poseg vpliva; [] pomeni: nobena",
downtime: "true: okno se odpre ob 22.00, false: ob 20.00; obakrat se zapre ob 6.00",
minutes: "neobvezno: s tem je znan zadnji trenutek za začetek dela",
network: "sprememba omrežja zahteva »reference« na dogovor z ekipo IKT",
after: "Kar pride po načrtu; nič od tega ne spremeni njegovega odtisa.",
draft: "ni najavljen in ni dovoljen; vrstico izbrišite, ko je načrt vaš",
announcement: "»ezdrav record announcement« to zapiše, ko je najava poslana (način announce jo zabeleži sam, s potrdilom):",
approvals: "»ezdrav record approval« to zapiše, ko oba odgovorita; ni potrebno, kjer odobrita s pregledom zahtevka:",
solution: "Kar se od posega do posega ne spreminja.",
contractor: "Kdo najavlja, koga vprašati in koga poklicati ponoči:",
environments: "Imena okolij na GitHubu, če se produkcija imenuje drugače:",
custodian: "Drugi prejemnik vsake najave. Brez njega šteje kateri koli drugi naslov.\nServicedesk je vedno prvi.",
approvers: "Kdo lahko odobri s pregledom; številski id najdete na https://api.github.com/users/PRIJAVA",
authorities: "Kdo sme razglasiti urgentni poseg; brez tega vsak, ki sme začeti namestitev.",
pattern: "Oblika številk vaših zahtevkov:",
evidence: "»verified« šteje le preglede in komentarje odobriteljev, »receipt« le pošto, ki jo pošlje način announce,\n»signed« le tisto, katere potrdilo je GitHub podpisal za tu naveden delovni tok:",
freezes: "Obdobja brez posegov:",
organisation: "Kar velja za vse rešitve organizacije. Rešitvi lahko zahteve samo zaostri.",
solutions: "Njene rešitve; številka je na https://api.github.com/repos/LASTNIK/IME",
organisationApprovers: "Če so navedeni tukaj, jih v rešitvah ni treba; kjer jih navajata obe, štejejo tisti, ki jih navajata obe.",
staff: "Kdo tu dela, brez osebnih podatkov: imena, e-naslovi in mobilne številke niso nikoli v\nrepozitoriju. Kdor začne namestitev, mora biti naveden; če ni nihče, je ne sme nihče.",
member: "En vnos za vsakega; šifra (ref) je nepomenska in enolična:",
left: "Zadnji dan osebe, ki odhaja, zapiše »ezdrav record left«, ostalo »ezdrav record revocation«; vnos ostane, dokler preklic pooblastil ni potrjen:",
plan: "Načrt: ta se najavi in odobri, vsaka sprememba pa potrebuje novo najavo in novi odobritvi.\nKar pride po njem, zapiše »ezdrav record«.",
urgent: "Urgentni poseg. Izvede se lahko zunaj okna, nikoli pa brez obvestila. Načrt je vse razen\nobvestila in odobritev."
};
const {count: le} = i.h;
const pe = {
from: "Katera različica zdaj teče v produkciji?",
reason: e => `Kaj ne deluje in zakaj ne more počakati? (vsaj ${le(e, {
one: "znak",
two: "znaka",
few: "znake",
other: "znakov"
})})`,
impact: "Kaj bodo uporabniki opazili med delom in kako si medtem pomagajo?",
rollback: "Kako se vzpostavi sedanje stanje in kdo o tem odloči?",
downtime: "Ali storitev ne bo delovala?",
yesNo: {
true: "da",
false: "ne"
},
affects: "Na katere druge storitve vpliva? (ali to tu še drži? prazno: na nobeno)",
client: "Kdo je po telefonu odobril za naročnika? (prazno: še nihče)",
ict: "Kdo je po telefonu odobril za ekipo IKT eZdravja? (prazno: še nihče)",
moved: "ezdrav init --urgent je zdaj: ezdrav urgent OZNAKA INCIDENT",
next: ({id: e, path: a, tag: o, branch: i, recipients: n, lacking: t}) => [ ...t.map(a => `Pokličite jih, nato: ezdrav record approval ${e} --party ${a} --reference telephone (dve različni osebi)`), `Prenesite ga v vejo ${i}; s poštnim strežnikom se ob tem obvestilo pošlje na ${n}: git add ${(0, 
I.r)(a)} && git commit -m ${(0, I.r)(`${e}: ${o}`)} && git push`, `Brez poštnega strežnika pošljite, kar izpiše »ezdrav letter urgent-notification --intervention ${a}«, nato: ezdrav record notification ${e}`, `Potisnite oznako; s tem se namestitev začne, enkrat: git push origin ${(0, 
I.r)(o)}` ]
};
const ve = {
faults: {
"unknown-command": "Ukaza »{value}« ni.[ Ste mislili »{near}«?]",
"unknown-argument": "»{value}« ni argument tega ukaza.[ Ste mislili »{near}«?]",
"no-folder": "»{value}« ni mapa. Mapo repozitorija navedite z --repo.",
failed: "Ukaz ni uspel: {value}. Vzdrževalcem pokaže več z NODE_DEBUG=ezdrav.",
"bad-value": "{option}: »{value}« ni razumljivo. Pričakovano: {expected}.",
gap: "Časa {option} »{value}« ni: ura {day}, preskoči z {from} na {to}. Izberite čas pred premikom ali po njem.",
ambiguous: "Čas {option} »{value}« to noč nastopi dvakrat. Povejte, kateri je mišljen: {times}.",
"wrong-offset": "{option} »{value}« ima odmik, ki takrat v Ljubljani ne velja. Ljubljanski je {expected}; lahko napišete tudi Z ali čas brez odmika.",
"no-value": "{option} potrebuje vrednost. Če se ta začne z -, jo napišite kot {option}=VREDNOST.",
"needless-value": "{option} nima vrednosti: napišite ga samega.",
missing: "Manjka {option}, na primer {option} {example}.",
"too-short": "{option} potrebuje vsaj {least}.",
permission: "»{value}« ni dovoljeno brati ali pisati. Preverite pravice.",
unreadable: "»{value}« ni bilo mogoče prebrati ali zapisati. Preverite, ali obstaja in je nepoškodovano.",
which: "Manjka {option}. Mogoče je: {expected}.",
"no-intervention": "V mapi .ezdrav/ še ni posega. Načrt zapiše »ezdrav new OZNAKA«.",
"broken-off": "Prekinjeno; nič ni bilo zapisano.",
"missing-options": "Tu ni nikogar, ki bi odgovoril (ni terminala), zato navedite: {options}.",
already: "{key} je že zapisan. Z --replace se nadomesti; prej se pokaže razlika.",
"tag-taken": "{id} ({path}) že najavlja {tag}, zato ne bi bilo jasno, kateri je mišljen. Prej zapišite, kako se je končal: ezdrav record outcome {id} --result cancelled",
"no-night": "Do konca koledarja dela prostih dni ni znana nobena dovoljena noč.",
"not-urgent": "{id} ni urgenten: zanj velja najava (»ezdrav record announcement«).",
"no-outcome": "{id} še nima izida. Najprej zapišite, kako je potekalo: ezdrav record outcome {id}",
"not-left": "{ref} še nima zadnjega dne. Prej poženite »ezdrav record left {ref}«.",
"changed-meanwhile": "»{value}« je medtem spremenil nekdo drug, zato ni bilo zapisano nič. Poženite ukaz znova.",
"in-future": "{option} »{value}« je v prihodnosti; zapiše se samo, kar se je zgodilo."
},
characters: e => i.h.count(e, {
one: "znak",
two: "znaka",
few: "znake",
other: "znakov"
}),
places: {
KIND: "VRSTA",
WHAT: "KAJ",
TAG: "OZNAKA",
REF: "ŠIFRA"
},
help: e => `Kaj je na voljo, pokaže ${e} --help.`
};
const je = {
dash: "–",
decisions: {
allow: "DOVOLJENO",
"allow-urgent": "DOVOLJENO KOT URGENTNI POSEG",
"would-allow": "BILO BI DOVOLJENO (samo po datotekah)",
"would-allow-urgent": "BILO BI DOVOLJENO KOT URGENTNI POSEG (samo po datotekah)",
"not-yet": "ŠE NI DOVOLJENO",
deny: "NI DOVOLJENO",
unverifiable: "NI DOVOLJENO, ni preverjeno",
invalid: "NI DOVOLJENO, neveljavna datoteka",
error: "NI DOVOLJENO, ničesar ni bilo mogoče presoditi"
},
nextMoments: {
"start-by": (e, a) => `začnite najpozneje ${e} (še ${a})`,
expires: (e, a) => `dovoljenje poteče ${e} (še ${a})`,
opens: (e, a) => `termin se odpre ${e} (čez ${a})`,
closes: (e, a) => `termin se konča ${e} (še ${a})`,
over: e => `termin se je končal ${e}`,
"announced-now": e => `najzgodnejši začetek, če poseg najavite zdaj: ${e}`,
"freeze-ends": e => `zamrznitev se konča ${e}`
},
outcomes: {
pass: {
word: "izpolnjeno",
note: "Pravilo je izpolnjeno."
},
fail: {
word: "ni izpolnjeno",
note: "Pravilo ni izpolnjeno, zato se namestitev ne sme začeti."
},
waived: {
word: "ni zahtevano",
note: "Presojeno in prikazano, vendar se od urgentnega posega ne zahteva."
},
reported: {
word: "samo prikazano",
note: "Presojeno in prikazano, vendar v tem okolju ni obvezno."
},
unverifiable: {
word: "ni mogoče preveriti",
note: "Podatkov, ki jih pravilo potrebuje, ni bilo mogoče dobiti; to nikoli ne šteje za izpolnjeno."
},
"not-applicable": {
word: "se ne uporablja",
note: "Tu ni česa primerjati."
}
},
grades: {
verified: {
word: "preverjeno",
note: "Zabeležil je GitHub sam, v polju, ki ga pisec v repozitorij ne more nastaviti."
},
vouched: {
word: "potrjeno po e-pošti",
note: "Podpisal je poštni strežnik organizacije, ki odobrava. To dokazuje organizacijo, ne osebe."
},
recorded: {
word: "zapisano",
note: "Navedeno v datoteki, ki je na privzeti veji od časa, ki ga je zabeležil GitHub."
},
claimed: {
word: "samo navedeno",
note: "Prebrano le iz delovne kopije ali odvisno od oznake izdaje, ki jo je mogoče premakniti."
}
},
labels: {
plan: "načrt",
urgent: "urgentni poseg",
judged: e => `presojeno ${e}`,
notJudged: "časa presoje ni bilo mogoče preveriti",
zone: "vsi časi so ljubljanski",
slot: (e, a) => `termin od ${e} do ${a}`,
standsInTheWay: "Kaj preprečuje namestitev",
reason: "Razlog",
whatToDo: "Kaj storiti",
faultsInFiles: "Napake v datotekah",
rules: "Pravila",
rule: "Pravilo",
outcome: "Izid",
evidence: "Dokaz",
compared: "Kaj se je primerjalo",
details: "Podrobnosti",
evidenceGrades: "Stopnje dokazov",
ruleOutcomes: "Izidi",
reasonCodes: "Kode razlogov",
yes: "da",
no: "ne",
none: "brez",
because: e => `Zato ni znano tudi: ${e}.`,
times: {
now: e => `zdaj ${e}`,
slot: (e, a) => `termin ${e} – ${a}`,
startBy: e => "začetek najpozneje " + (e === "0.00" ? "opolnoči" : `ob ${e}`),
expires: e => `velja do ${e}`
},
rulesMet: (e, a) => {
const o = i.h.count(e, {
one: "pravilo je izpolnjeno",
two: "pravili sta izpolnjeni",
few: "pravila so izpolnjena",
other: "pravil je izpolnjenih"
});
return e === a ? o : `${o}, neizpolnjenih: ${a - e}`;
},
andMore: e => `… in še ${e}`,
runnerClock: "Ura izvajalnika",
moreReasons: e => `(in še ${i.h.count(e, {
one: "razlog",
two: "razloga",
few: "razlogi",
other: "razlogov"
})})`,
faults: e => `odpraviti je treba ${i.h.count(e, {
one: "napako",
two: "napaki",
few: "napake",
other: "napak"
})}`,
allClaimed: "Presojeno brez povezave: vse je samo navedeno v datotekah te delovne kopije. Podatki z GitHuba niso bili preverjeni, zahteve iz ključa »evidence« v solution.yml pa niso bile upoštevane. To ni dovoljenje za namestitev.",
nothingJudged: "Nobeno pravilo ni bilo presojeno.",
errorHelp: "Ničesar ni bilo mogoče presoditi, zato ni dovoljeno nič. Kaj ni uspelo in kaj je treba spremeniti, piše v dnevniku tega koraka. Če tam ni ničesar, kar bi lahko spremenili, vprašajte vzdrževalce preverjanja.",
allowedHelp: "Vsa pravila, ki tu veljajo, so izpolnjena.",
wouldStand: "sicer bi namestitev preprečilo:",
ahead: "Že zdaj je znano, kaj bo ovira ob odprtju termina.",
aheadClear: e => `Od ${e}, še v tem terminu, znanih ovir ni več.`,
contractEnded: e => `Pogodba (contract.ends v solution.yml) se izteče ${e}, pred tem terminom. Preden kdo tisto noč dela, vprašajte skrbnika pogodbe.`
},
picture: {
window: "okno",
slot: "termin",
now: "zdaj"
},
waiting: (e, a) => `Čakanje: termin se odpre ob ${a}, še ${e} min.`
};
const ke = {
...je,
moments: i.h,
quotes: [ "»", "«" ],
announce: n,
announcementIssue: t,
approve: s,
check: d,
checked: l,
close: p,
confirmation: v,
diagnostics: g,
diagnosticPlaces: u,
slips: z,
dossier: b,
doubt: c,
expectations: h,
facts: f,
values: w,
failure: $,
flaws: y,
guard: N,
help: O,
init: P,
letter: x,
newPlan: A,
mail: K,
markers: D,
organisation: S,
pageLinks: T,
plan: Z,
portfolio: E,
reasons: F,
factPlaces: G,
seenAndSetAside: H,
record: _,
request: W,
resume: Y,
review: X,
rules: ae,
staff: se,
starterComments: de,
urgentPlan: pe,
usage: ve
};
}),
3303: ((e, a, o) => {
o.d(a, {
Y: () => headersOf
});
var i = o(7649);
function headersOf(e) {
return `LC_ALL=C awk '/^\\r?$/{exit}1' < ${(0, i.r)(e)} | base64 | tr -d '\\n'`;
}
})
};
