import type { REVIEW as English } from '../en/review.ts';

export const REVIEW: typeof English = {
  title: (id) => `Naknadni pregled posega ${id}`,
  why: (solution) => `Poseg na rešitvi ${solution} je treba naknadno pregledati. Razlogi:`,
  causes: {
    urgent: 'Poseg je bil urgenten: običajni postopek ni bil upoštevan.',
    'rolled-back': 'Izvedena je bila povrnitev v prejšnje stanje.',
    failed: 'Namestitev ni uspela ali je bila prekinjena.',
    overrun: 'Delo je trajalo dlje od najavljenega termina ali vzdrževalnega okna.',
    'undeclared-downtime': 'Prišlo je do izpada, ki ni bil najavljen.',
  },
  due: (day) => `Rok: ${day} (deset delovnih dni po posegu).`,
  dueAsWritten: (day) => `Rok: ${day}, kot je zapisano v datoteki.`,
  undated: 'Rok je deset delovnih dni po posegu; koledar te izdaje ne sega tako daleč.',
  questions:
    'Vprašanja, na katera je treba odgovoriti (Izvedbena uredba (EU) 2024/2690, Priloga, 6.4.3):',
  everyTime: [
    'Kakšen je bil izid spremembe in v kakšnem stanju je rešitev zdaj?',
    'Kaj je bil vzrok?',
    'Kateri ukrepi sledijo, kdo jih izvede in do kdaj?',
  ],
  byCause: {
    urgent: 'Zakaj običajnega postopka ni bilo mogoče upoštevati in kdo je tako odločil?',
    'rolled-back': 'Kaj ni delovalo in zakaj tega niso pokazali preizkusi?',
    failed: 'Pri katerem koraku ni uspelo in ali je načrt povrnitve zdržal?',
    overrun:
      'Kaj je trajalo dlje, kot je bilo načrtovano, in ali bi bilo treba delo prej ustaviti?',
    'undeclared-downtime': 'Zakaj izpad ni bil predviden, kdo je bil o njem obveščen in kdaj?',
  },
  command: 'Ko je pregled opravljen, ga zapišite:',
  block: (file) => `Ali pa to prilepite na konec datoteke ${file} in izpolnite:`,
  place: { day: 'LLLL-MM-DD', causes: 'VZROKI', measures: 'UKREPI', reference: 'ŠTEVILKA' },
  afterwards:
    'Imen oseb ne vpisujte. Ko je zapis na privzeti veji, naslednji zagon announce zapre to zadevo (issue).',
  more: 'Znan je še en razlog za pregled:',
  reminders: {
    soon: (day) => `Opomnik: rok za naknadni pregled je ${day}.`,
    overdue: (day) => `ZAMUDA: rok za naknadni pregled je bil ${day}, pregled pa ni zapisan.`,
    undated: () =>
      'Opomnik: naknadni pregled ni zapisan, rok pa ni znan. Nekdo je spremenil besedilo te zadeve ali pa konec posega ni zapisan. Zapišite izid (outcome), da bo rok znan.',
  },
  closedEarly: 'Zadeva je bila zaprta, čeprav pregled ni zapisan, zato je spet odprta.',
  opened: (number) => `Zadeva (issue) #${number} zahteva naknadni pregled posega.`,
  kept: {
    opened: (id, number) =>
      `Po zapisanem izidu je treba poseg ${id} naknadno pregledati: odprta je zadeva (issue) #${number}.`,
    extended: (id, number) =>
      `Zapisani izid posega ${id} je še en razlog za naknadni pregled: dodan je v zadevo (issue) #${number}.`,
    unopened: (id) =>
      `Po zapisanem izidu je treba poseg ${id} naknadno pregledati, zadeve (issue) pa ni bilo mogoče odpreti.`,
    closed: (id, number) =>
      `Naknadni pregled posega ${id} je zapisan: zadeva (issue) #${number} je zaprta.`,
    reminded: (id, number) =>
      `Poslan je opomnik za naknadni pregled posega ${id} (zadeva #${number}).`,
    failed: (id, number) =>
      `Zadeve (issue) #${number} za naknadni pregled posega ${id} ni bilo mogoče urediti.`,
    unlisted:
      'Zadev (issue) za naknadne preglede ni bilo mogoče prebrati, zato ni bil poslan noben opomnik.',
  },
};
