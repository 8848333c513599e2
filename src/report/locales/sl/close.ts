import type { CLOSE as EnglishCLOSE } from '../en/close.ts';
import type { CONFIRMATION as EnglishCONFIRMATION } from '../en/close.ts';

export const CLOSE: typeof EnglishCLOSE = {
  head: (id) => `Izid posega ${id}`,
  nothingHead: (id) => `Ničesar ni treba zapreti: ${id}`,
  results: {
    completed: 'Poseg je izveden.',
    'rolled-back': 'Izvedena je bila povrnitev v prejšnje stanje.',
    cancelled: 'Poseg ni bil izveden.',
    'not-known':
      'NAMESTITEV NI USPELA ALI JE BILA PREKINJENA. Iz zagona ni razvidno, ali je bilo povrnjeno prejšnje stanje.',
  },
  started: (when) => `Začetek ${when}.`,
  ended: (when, length) => `Konec ${when}, trajanje ${length}.`,
  announced: (start, end) => `Najavljeni termin: od ${start} do ${end}.`,
  fromJobs: (jobs) => `Začetek in konec sta povzeta po opravilih zagona: ${jobs}.`,
  fromFile: 'Kot je zapisano v datoteki.',
  seen: {
    completed: 'Po zapisu GitHuba o zagonu: poseg je bil izveden.',
    'rolled-back': 'Po zapisu GitHuba o zagonu: izvedena je bila povrnitev v prejšnje stanje.',
    cancelled: 'Po zapisu GitHuba o zagonu: zagon je bil prekinjen, preden je kaj izvedel.',
    failed:
      'Po zapisu GitHuba o zagonu: zagon ni uspel ali je bil prekinjen; ali je bilo povrnjeno prejšnje stanje, ni razvidno.',
  },
  seenTimes: (start, end) => `Po zapisu GitHuba o zagonu: od ${start} do ${end}.`,
  contradiction: (what) =>
    `DATOTEKA IN ZAGON SE NE UJEMATA: ${what}. Sporočeno je oboje; popravite datoteko ali v njej pri odstopanjih (deviations) pojasnite razlog.`,
  contradictions: { 'started-at': 'začetek', 'ended-at': 'konec', result: 'izid' },
  deviationKinds: {
    early: (length) => `ZAČETEK ${length} PRED najavljenim začetkom.`,
    'past-slot': (length) => `PREKORAČITEV najavljenega termina za ${length}.`,
    'past-window': (length) => `PREKORAČITEV vzdrževalnega okna (6.00) za ${length}.`,
    'undeclared-downtime': () => 'Prišlo je do IZPADA, ki ni bil najavljen.',
  },
  lessThanAMinute: 'manj kot minuto',
  noDeviations: 'V najavljenem terminu.',
  deviations: (text) => `Odstopanja: ${text}`,
  downtime: (minutes) => `Izpad: ${minutes} min.`,
  commitIt: (file, command) =>
    `Zapišite izid (${command}) ali pa to dodajte v ${file} na privzeti veji:`,
  notKnownYet:
    'Ugotovite, v kakšnem stanju je rešitev, v blok vpišite izid (result), ga zapišite na privzeto vejo in znova zaženite close z vhodom intervention.',
  chooseResult: 'completed, rolled-back ali cancelled: iz zagona ni razvidno',
  notOfThisRun: (file, command) =>
    `Ta zagon ni tisti, ki je namestil, in ${file} nima zapisanega izida, zato ni znano, kako je potekalo. Zapišite ga (${command}), združite v privzeto vejo in znova zaženite close ali pa ga zaženite v zagonu, ki je namestil. Nič ni bilo zaprto in nihče ni bil obveščen.`,
  nothingDone:
    'Nobeno opravilo tega zagona ni ničesar izvedlo (preverjanje ni dovolilo ali pa so bila opravila preskočena). Nič ni bilo zaprto in nihče ni bil obveščen.',
  noAnnouncement: 'Najave tega posega z načinom announce ni bilo mogoče najti.',
  report: {
    name: 'poročilo o izvedbi',
    notAsked: 'Poročilo o izvedbi ni bilo zahtevano (brez vhoda smtp-url).',
    sent: (to, messageId) => `Poročilo o izvedbi je poslano na: ${to} (${messageId}).`,
    alreadySent: 'Poročilo o izvedbi je že poslano. Tokrat ni bilo poslano nič.',
    notSent: (why) => `POROČILO O IZVEDBI NI POSLANO: ${why}.`,
    waiting: 'Poročilo o izvedbi počaka, da bo izid znan.',
    notRecorded:
      'NI POSLANO: ni bilo mogoče zabeležiti, da se poročilo o izvedbi pošilja, zato ni bilo poslano.',
    incomplete: (keys) => `POROČILO O IZVEDBI NI POSLANO, bilo bi nepopolno: ${keys}.`,
  },
  closed: (number) => `Zadeva (issue) #${number} z najavo je zaprta.`,
  confirmation: (number) =>
    `Odobritev je bila dana po telefonu; pisno potrditev zahteva #${number}.`,
  keeping: {
    notGiven:
      'Odločitev preverjanja ni shranjena za dosje: koraku close podajte izhod verdict koraka gate (vrstice so v docs/dossier.md).',
    kept: 'Odločitev preverjanja je shranjena v zadevi (issue) z najavo, za dosje.',
    already: 'Odločitev preverjanja je v zadevi (issue) z najavo že shranjena.',
    refused: {
      malformed:
        'ODLOČITEV PREVERJANJA NI SHRANJENA: vhod verdict ni tak, kot ga odda korak gate. Podajte izhod verdict nespremenjen.',
      'judged-otherwise':
        'ODLOČITEV PREVERJANJA NI SHRANJENA: ponovna presoja istih dejstev da drugo odločitev. Koraka gate in close naj bosta iste izdaje.',
      another:
        'ODLOČITEV PREVERJANJA NI SHRANJENA: velja za drug poseg, načrt ali zagon. Podajte izhod koraka gate iz tega zagona.',
    },
    comment:
      'Odločitev preverjanja z vsem, na čemer temelji, stisnjena za dosje (`ezdrav evidence`). Komentarja ne spreminjajte.',
  },
  failed: {
    review: 'Zadeve (issue) za naknadni pregled ni bilo mogoče ustvariti.',
    verdict: 'Odločitve preverjanja v zadevi (issue) z najavo ni bilo mogoče shraniti.',
    issue: 'Zadeve (issue) z najavo ni bilo mogoče prebrati ali ustvariti.',
    comment: 'Izida ni bilo mogoče zapisati v zadevo (issue) z najavo.',
    signature:
      'GitHub ni podpisal ničesar, solution.yml pa podpis zahteva. Ko se bo GitHub spet odzival, zaženite znova.',
    close: 'Zadeve (issue) z najavo ni bilo mogoče zapreti.',
    confirmation: 'Zahteve za pisno potrditev ni bilo mogoče ustvariti.',
    jobs: 'Opravil tega zagona ni bilo mogoče prebrati, zato začetek in konec nista znana.',
  },
};

export const CONFIRMATION: typeof EnglishCONFIRMATION = {
  title: (id) => `Pisna potrditev odobritev po telefonu: ${id}`,
  body: 'Urgentni poseg je bil odobren po telefonu. Prosite za pisno potrditev:',
  parties: { client: 'naročnik', 'ezdrav-ict': 'ekipa IKT eZdravja' },
  given: (party, by, when) => `${party}: ${by}, ${when}`,
  afterwards: 'Številko zahtevka ali Message-ID potrditve zapišite sem in zadevo zaprite.',
};
