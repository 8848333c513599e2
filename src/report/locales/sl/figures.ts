import type { FigureWords } from '../en/figures.ts';
import { SLOVENE_MOMENTS } from '../../moments.ts';

const DATE = new Intl.DateTimeFormat('sl', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});

export const figures: FigureWords = {
  language: 'sl',
  moments: SLOVENE_MOMENTS,
  day: (date) => DATE.format(Date.parse(date)),
  quotes: ['»', '«'],
  number: new Intl.NumberFormat('sl', { maximumFractionDigits: 1 }),
  percent: new Intl.NumberFormat('sl', { style: 'percent', maximumFractionDigits: 0 }),
  title: (from, to) => `Posegi od ${from} do ${to}`,
  solutions: 'Rešitve',
  from: (records) => `iz ${records}`,
  of: (part, whole, percent) => `${part} od ${whole} (${percent})`,
  perWeek: (number) => `${number} na teden`,
  notEnough: (of, needed) => `premalo zapisov (${of} od najmanj ${needed})`,
  dora: 'DORA',
  doraAbout:
    'Oznaka DORA pomeni kazalnik programa DevOps Research and Assessment (dora.dev). Datoteke ne vsebujejo časov uveljavitev kode, zato časa od spremembe do namestitve ni.',
  notHeld:
    'Datoteke ne vsebujejo odločitev preverjanja in koncev zagonov. Z --dossiers so štete tudi te.',
  evidenceAbout:
    'Odločitve so štete samo, če so bile shranjene: close shrani tiste, ki jih dobi, vsako pa vsebuje datoteka ezdrav-verdict.json. Zagoni so šteti, če je close zapisal, kako so se končali.',
  refusedHead: 'Zavrnjeno, po razlogih',
  noneRefused: 'Nobena shranjena odločitev v obdobju ni zavrnila namestitve.',
  code: 'Razlog',
  remarks: 'Šteto, a preverite',
  nothing: 'Vsi zapisi so bili šteti, kot so.',
  notToday: 'Kazalniki prejšnjega meseca se zapišejo prvi delovni dan v mesecu; danes ni ta dan.',
  definition: 'Opredelitev',
  figure: 'Kazalnik',
  value: 'Vrednost',
  names: {
    finished: 'Zaključeni posegi',
    cancelled: 'Odpovedani',
    withdrawn: 'Umaknjeni pred začetkom',
    'without-outcome': 'Termin minil, izida ni',
    'deployment-frequency': 'Pogostost namestitev',
    'rolled-back': 'Povrnjeni',
    failed: 'Zagon ni uspel',
    'change-failure-rate': 'Delež neuspelih sprememb',
    'rework-rate': 'Urgentni (delež nenačrtovanih namestitev)',
    'recovery-time': 'Čas povrnitve',
    overrun: 'Končani po terminu',
    'downtime-planned': 'Najavljeni izpad',
    'downtime-actual': 'Dejanski izpad',
    'downtime-undeclared': 'Nenajavljen izpad',
    'announced-ahead': 'Najavljeno vnaprej',
    'approval-client': 'Čas do odobritve naročnika',
    'approval-ezdrav-ict': 'Čas do odobritve ekipe IKT',
    'approvals-in-file': 'Odobritve, zapisane v datotekah',
    'approvals-verified': 'Odobritve na GitHubu (verified)',
    'approvals-vouched': 'Odobritve s podpisano pošto (vouched)',
    'approvals-recorded': 'Zapisane odobritve (recorded)',
    refused: 'Zavrnjene namestitve',
    leavers: 'Odhodi',
    'revocation-time': 'Čas do preklica pooblastil',
    'revocation-open': 'Nepotrjeni preklici',
  },
  definitions: {
    finished: 'Produkcijski posegi z izidom, katerih delo se je začelo v obdobju.',
    cancelled: 'Zaključeni posegi z izidom cancelled.',
    withdrawn: 'Posegi s stanjem withdrawn, ki bi se začeli v obdobju.',
    'without-outcome': 'Posegi, katerih termin je minil, izid pa ni zapisan.',
    'deployment-frequency':
      'Izvedeni posegi (dokončani ali povrnjeni), deljeni s številom tednov v obdobju.',
    'rolled-back': 'Delež izvedenih posegov z izidom rolled-back.',
    failed: 'Delež posegov z znanim zagonom, katerih zagon ni uspel.',
    'change-failure-rate':
      'Delež izvedenih posegov, ki so bili povrnjeni ali katerih zagon po znanih podatkih ni uspel.',
    'rework-rate': 'Delež izvedenih posegov, ki so bili urgentni.',
    'recovery-time':
      'Mediana časa od začetka do konca posega, ki je bil povrnjen, kjer sta zapisana oba.',
    overrun:
      'Delež izvedenih načrtovanih posegov z zapisanim koncem, ki so se končali po svojem terminu.',
    'downtime-planned':
      'Vsota schedule.downtime-minutes pri posegih, ki imajo zapisan tudi dejanski izpad.',
    'downtime-actual': 'Vsota outcome.downtime-minutes pri istih posegih.',
    'downtime-undeclared':
      'Delež posegov, najavljenih brez izpada, z zapisanim izpadom nad 0 minut.',
    'announced-ahead': 'Mediana delovnih dni od najave do večera posega, pri načrtovanih posegih.',
    'approval-client': 'Mediana časa od najave do odobritve naročnika, zapisane v datoteki.',
    'approval-ezdrav-ict': 'Mediana časa od najave do odobritve ekipe IKT, zapisane v datoteki.',
    'approvals-in-file':
      'Od dveh odobritev za vsak izvedeni poseg tiste, ki so zapisane v datoteki. Druge so bile dane kot pregled, komentar ali podpisana pošta ali pa jih ni.',
    'approvals-verified':
      'Med odobritvami, na katerih temelji zadnja odločitev, ki je poseg dovolila, tiste, ki jih je GitHub zabeležil ob računu odobritelja.',
    'approvals-vouched':
      'Med istimi odobritvami tiste, ki jih je podpisal poštni strežnik organizacije odobritelja.',
    'approvals-recorded': 'Med istimi odobritvami tiste, ki temeljijo na zapisu nekoga drugega.',
    refused: 'Delež shranjenih odločitev preverjanja v obdobju, ki so namestitev zavrnile.',
    leavers: 'Vnosi v seznamu sodelavcev, katerih zadnji dan je v obdobju.',
    'revocation-time':
      'Mediana časa od konca zadnjega dne do potrjenega preklica. Nič, če je bil preklic prej.',
    'revocation-open': 'Osebe, ki so odšle v obdobju in katerih preklic ni potrjen.',
  },
  units: {
    interventions: { one: 'poseg', two: 'posega', few: 'posegi', other: 'posegov' },
    minutes: { one: 'minuta', two: 'minuti', few: 'minute', other: 'minut' },
    hours: { one: 'ura', two: 'uri', few: 'ure', other: 'ur' },
    'working-days': {
      one: 'delovni dan',
      two: 'delovna dneva',
      few: 'delovni dnevi',
      other: 'delovnih dni',
    },
    leavers: { one: 'oseba', two: 'osebi', few: 'osebe', other: 'oseb' },
    approvals: { one: 'odobritev', two: 'odobritvi', few: 'odobritve', other: 'odobritev' },
    decisions: { one: 'odločitev', two: 'odločitvi', few: 'odločitve', other: 'odločitev' },
  },
  // After "iz": the genitive.
  records: { one: 'zapisa', other: 'zapisov' },
  problems: {
    unreadable: '{path} ({solution}): datoteke ni bilo mogoče prebrati.',
    'unread-evidence':
      '[{what}: branje ni dovoljeno, zato odločitve in zagoni niso šteti. Opravilo potrebuje {permissions}.|{what}: ni mogoče prebrati ali ni več tako, kot je nastalo, zato odločitve in zagoni v tem niso šteti.]',
    'same-name': '{solutions}: vse se imenujejo {name}.',
    'no-outcome': '{id} ({solution}): termin je minil, izid ni zapisan.',
    'no-times': '{id} ({solution}): začetek ali konec ni zapisan, zato trajanje ni šteto.',
    'ends-before-start':
      '{id} ({solution}): zapisani konec je pred začetkom, zato trajanje ni šteto.',
    'before-slot': '{id} ({solution}): zapisani konec je pred najavljenim terminom.',
    'far-apart':
      '{id} ({solution}): med terminom in zapisanima časoma ali med začetkom in koncem je več kot mesec dni; šteto je v mesecu, v katerem se je po zapisu začelo.',
    overlap: '{ids} ({solution}): njihovi časi se prekrivajo.',
    'same-id': '{id} ({solution}): to oznako imata dve datoteki; šteti sta obe.',
  },
  charts: {
    work: 'Posegi po mesecih',
    planned: 'načrtovani',
    urgent: 'urgentni',
    rolledBack: 'povrnjeni',
    downtime: 'Izpad po mesecih, minute',
    announced: 'najavljeni',
    actual: 'dejanski',
  },
};
