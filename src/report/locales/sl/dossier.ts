import type { DOSSIER as ENGLISH } from '../en/dossier.ts';

export const DOSSIER: typeof ENGLISH = {
  asking: 'Vpraša GitHub ({host}) o {repository}, z žetonom iz GH_TOKEN ali GITHUB_TOKEN.',
  askingKeys: 'Izdajatelj podpisov GitHuba je vprašan za ključe.',
  noToken:
    'ezdrav evidence vpraša GitHub in potrebuje žeton, ki sme brati repozitorij: nastavite GH_TOKEN ali GITHUB_TOKEN (da ga gh auth token).',
  noKeys:
    'Ključev izdajatelja ni bilo mogoče dobiti, zato ni bilo nič preverjeno. Poskusite znova ali jih podajte z --keys FILE.',
  taken:
    '{path} ali {path}.zip že obstaja; nič ni bilo zapisano. Drugo mesto izberite z --out DIR.',
  problem: 'GitHuba ni bilo mogoče prebrati: {request}: {detail}',
  noSuch: 'Nobena datoteka v .ezdrav/ na privzeti veji nima oznake {id}[; obstoječe: {known}].',
  several: 'Oznako {id} ima več datotek: {paths}. Obdržite eno.',
  head: 'Dosje posega {id}, repozitorij {repository}, načrt {digest}.',
  holds: 'Vsebuje:',
  gone: 'Manjka:',
  lacking: {
    plan: 'načrt posega',
    issue: 'zadeva (issue) z najavo',
    verdict: 'odločitev preverjanja',
    'verdict-changed': 'shranjena odločitev, ki jo je nekdo spremenil',
    records: 'zapisi in potrdila o oddaji',
    run: 'zagon, ki je nameščal',
    jobs: 'opravila tega zagona',
    keys: 'ključi, s katerimi podpisuje GitHub',
    organisation: 'datoteki organizacije',
    'organisation-mailboxes': 'datoteka organizacije, ki navaja poštne predale odobriteljev',
  },
  why: {
    'not-found': 'ni več, GitHub tega nima',
    edited: 'izpuščena, ker ni več to, kar smo zapisali',
    'left-out': 'izpuščena, ker dosje ne hrani naslovov ljudi',
  },
  next: 'Preverite ga z: ezdrav verify FOLDER|ZIP',
  written: 'Zapisano: {path} in {path}.zip.',
  intact:
    'NESPREMENJEN: vse datoteke so take, kot so bile zbrane, pravila dajo isto odločitev, podpisi so GitHubovi.',
  broken: 'NI DOKAZAN. Kaj je narobe, piše spodaj.',
  wrong: 'Kaj je narobe:',
  differences: {
    changed: '{path}: spremenjena, odkar je dosje nastal.',
    added: '{path}: dodana, odkar je dosje nastal.',
    missing: '{path}: manjka.',
  },
  swapped: '{path}: vsebina sodi v {other}.',
  faults: {
    'index-malformed': '{path}: ni začetek dosjeja, zato ostalega ni mogoče preveriti.',
    'plan-malformed': '{path}: ni berljiv načrt posega.',
    'plan-other': '{path}: drug načrt, ne tisti, o katerem je dosje.',
    'verdict-missing':
      'Odločitev preverjanja ni bila shranjena, zato pravil ni mogoče presoditi znova.',
    'verdict-malformed': '{path}: ni odločitev, kot jo shranjuje preverjanje.',
    'verdict-other': '{path}: odločitev velja za drug poseg, načrt ali repozitorij.',
    'verdict-differs':
      '{path}: ponovna presoja zapisanih dejstev da drugo odločitev, kot je tam zapisana.',
    'organisation-missing': '{path}: manjka, čeprav je odločitev temeljila na njej.',
    'organisation-changed':
      '{path}: ni datoteka, na kateri je temeljila odločitev; iz vsebine izhaja drug odtis.',
    'organisation-differs':
      '{path}: skupaj z datotekami rešitve ne da pravil, po katerih je bilo presojano.',
    'record-malformed': '{path}: ni zapis GitHuba, kot ga hranimo.',
    'keys-malformed': '{path}: niso ključi.',
    'signature-refused': '{path}: tega GitHub ni podpisal.',
    'key-unproven':
      '{path}: ključa, s katerim je podpisano, nimamo, zato ni mogoče reči, ali je podpisal GitHub.',
    'key-not-proven':
      '{path}: podpis je dober, ključ ni dokazan. Ključ je samo v dosjeju, torej beseda tistega, ki ga je sestavil; ključe GitHuba podajte z --keys FILE ali --online.',
    'nothing-signed':
      'O tem načrtu GitHub tu ni podpisal ničesar, zato je vse samo beseda tistega, ki je dosje sestavil.',
  },
  keysKnown:
    '[Ta izdaja pozna ključe, ki jih je GitHub uporabljal do {day}|Ta izdaja nima seznama ključev GitHuba], zato ne more reči, čigav je ta ključ. Ključe GitHuba shranite z naslova https://token.actions.githubusercontent.com/.well-known/jwks in jih podajte z --keys FILE ali pa naj jih pove izdajatelj, z --online.',
  judged: 'Znova presojeno iz zapisanih dejstev:',
  judgedOne: (path, decision, when, product, same) =>
    `${path}: ${decision}, ${when}, izdaja ${product}: ${same ? 'enako' : 'NI enako'}`,
  statements: {
    announcement: 'najava',
    notification: 'obvestilo',
    withdrawal: 'umik',
    approval: 'odobritev',
    rejection: 'zavrnitev',
    revocation: 'preklic pooblastil',
    mark: 'zapis v zadevi (issue)',
    verdict: 'odločitev',
  },
  signed: 'Podpisi:',
  signature: {
    by: '{kind}, {workflow} v zagonu {run}, {when};',
    proof: {
      file: 'ključ iz podane datoteke',
      online: 'ključ od izdajatelja, vprašanega zdaj',
      release: 'ključ, ki ga pozna ta izdaja',
      none: 'KLJUČ NI DOKAZAN',
    },
    otherPlan: '(o drugem načrtu tega posega)',
    refused: 'ZAVRNJENO ({code})',
    unproven: 'ni mogoče preveriti, ključ {key} manjka',
  },
  unsigned: 'Ni podpisano:',
  unsignedMeans: 'Če bi kdo eno od teh spremenil skupaj s seznamom, tega ne bi opazili.',
  mail: {
    same: {
      approval: 'Sporočilo je odobritev ({who}, {when}); njeno potrdilo je {path}.',
      rejection: 'Sporočilo je zavrnitev ({who}, {when}); njeno potrdilo je {path}.',
    },
    'mail-malformed': 'Sporočilo ni odgovor, ki bi ga bilo mogoče sprejeti. Kaj je narobe:',
    'mail-other-intervention': 'Sporočilo je o drugem posegu.',
    'mail-unknown': 'V dosjeju ni potrdila o tem sporočilu, ki bi ga podpisal GitHub.',
    'mail-changed':
      'Sporočilo ima Message-ID iz {path}, podpisana glava pa ni tista, ki je bila sprejeta. Pozneje je bilo spremenjeno ali pa ga je shranil program, ki glavo prepiše; poiščite izvirnik.',
  },
  unreadable: {
    'not-a-zip': 'ZAVRNJENO: zip, ki ga ni mogoče razstaviti; njegov seznam na koncu je pokvarjen.',
    'too-large': 'ZAVRNJENO: večje od vsakega dosjeja.',
    'too-many-files': 'ZAVRNJENO: več datotek, kot jih ima kak dosje.',
    'no-manifest': 'ZAVRNJENO: manjka manifest.json, to ni dosje.',
    'manifest-malformed': 'ZAVRNJENO: manifest.json ni tak, kot je v dosjeju.',
    'bad-path': 'ZAVRNJENO: {path} ni pot v dosjeju.',
    'not-a-file': 'ZAVRNJENO: {path} je povezava ali kaj drugega, kar ni datoteka.',
    'not-as-made':
      'ZAVRNJENO: zip ni tak, kot je nastal; od bajta {at} naprej ([{path}|njegov seznam]) je drugačen.',
  },
};
