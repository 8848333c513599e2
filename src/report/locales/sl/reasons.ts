import type { ReasonCode } from '../../../rules/reason-codes.ts';
import type { FactReader } from '../../fact-reader.ts';
import type { ReasonSentences } from '../../sentences.ts';
import { SLOVENE_MOMENTS } from '../../moments.ts';

const { count } = SLOVENE_MOMENTS;
/** "potrebna sta 2", "potrebni so 3": how many working days the rule asks for. */
const workingDaysNeeded = (number: number): string => {
  const words = {
    one: 'potreben je',
    two: 'potrebna sta',
    few: 'potrebni so',
    other: 'potrebnih je',
  };
  return `${count(number, words).replace(/^\d+ /, '')} ${number}`;
};
/** The verb agrees with the number: "je le 1 delovni dan", "sta le 2 delovna dneva". */
const workingDaysCount = (number: number): string => {
  const verb = { one: 'je', two: 'sta', few: 'so', other: 'je' };
  const days = {
    one: 'delovni dan',
    two: 'delovna dneva',
    few: 'delovni dnevi',
    other: 'delovnih dni',
  };
  if (number === 0) return 'ni nobenega delovnega dne';
  return `${count(number, verb).replace(/^\d+ /, '')} le ${count(number, days)}`;
};
const characters = (number: number): string =>
  count(number, { one: 'znak', two: 'znaka', few: 'znaki', other: 'znakov' });

/** The party in the genitive: "odobritev naročnika". */
const ofParty = (f: FactReader): string =>
  f.choose('party', { client: 'naročnika', 'ezdrav-ict': 'ekipe IKT eZdravja' }, 'ene od strani');
/** The party in the accusative: "prosite naročnika". */
const askParty = (f: FactReader): string =>
  f.choose('party', { client: 'naročnika', 'ezdrav-ict': 'ekipo IKT eZdravja' }, 'to stran');
/** How a missing approval is given and recorded, by what `evidence.approvals` demands. */
const giveApproval = (f: FactReader, key: string): string => {
  const line = f.text('approve-line', (text) => ` ali v zadevi z najavo objavi komentar ${text}`);
  const verified = `eden od odobriteljev iz solution.yml odobri zahtevek za združitev (pull request)${line}`;
  const recorded = `odgovor zapišite z ukazom »ezdrav record approval --party ${key}«`;
  return f.choose(
    'demand',
    {
      verified: `Odobritev šteje, ko ${verified}.`,
      recorded: `Nato ${recorded}; šteje pa tudi, če ${verified}.`,
    },
    `Nato ${recorded}.`,
  );
};

/** An approver's comment that was meant as a yes, and what is wrong with it. */
export const seenAndSetAside = (f: FactReader): string =>
  f.text(
    'near-miss-by',
    (by) =>
      ` Komentar, ki ga je napisal ${by}${f.stamp('near-miss-at', (stamp) => ` (${stamp})`)}, ne šteje: ${f.own('near-miss', (why) => why)}${f.text('near-miss-url', (url) => ` (${url})`)}.`,
  );

/** Permissions help only where GitHub refused; where it did not answer they would mislead. */
const askAgain = (f: FactReader, permissions: string): string =>
  f.choose(
    'api-refused',
    { true: `Žetonu dajte ${permissions} ter opravilo zaženite znova.` },
    'Preberite spodnjo napako GitHuba in opravilo zaženite znova, ko bo GitHub odgovarjal.',
  );

/** Kaj manjka potrdilu, da bi bilo podpisano, kot zahteva solution.yml. */
const UNSIGNED = {
  'not-signed':
    'solution.yml zahteva potrdilo, ki ga je podpisal GitHub, zadnje potrdilo pa ni podpisano.',
  'signature-refused':
    'solution.yml zahteva potrdilo, ki ga je podpisal GitHub, podpis zadnjega pa ne drži: nastal je drugje, za kaj drugega ali pa je bilo potrdilo spremenjeno.',
  'key-gone':
    'Zadnje potrdilo je podpisano, GitHub pa ključa, s katerim je podpisano, ne objavlja več, zato ga ni mogoče preveriti. To ni znak ponaredka.',
  'keys-unknown':
    'Zadnje potrdilo je podpisano, GitHubovih ključev pa ni bilo mogoče pridobiti, zato ni preverjeno.',
  'time-unknown':
    'Zadnje potrdilo je podpisano, točen čas pa ni znan, zato ni bilo mogoče preveriti, ali je nastalo pred tem trenutkom.',
  'key-unusable': 'Zadnje potrdilo je podpisano s ključem, s katerim ga ni mogoče preveriti.',
  'workflows-unset':
    'Zadnje potrdilo je podpisano, evidence.workflows v solution.yml pa ne navaja nobenega delovnega toka, ki sme podpisovati.',
  'hosted-runner':
    'Zadnje potrdilo je bilo podpisano na lastnem izvajalniku, ki mu evidence.self-hosted ne zaupa.',
};
const ANNOUNCE_SIGNED =
  'Opravilu, ki najavlja, dajte pravico id-token: write, njegov delovni tok navedite v evidence.workflows in ga zaženite ročno (workflow_dispatch) z vhodom intervention.';
const SIGN_ANEW = {
  'not-signed': ANNOUNCE_SIGNED,
  'signature-refused': `Ugotovite, kdo je ustvaril to potrdilo. ${ANNOUNCE_SIGNED}`,
  'key-gone':
    'Delovni tok, ki najavlja, zaženite ročno (workflow_dispatch) z vhodom intervention: vsi bodo obveščeni znova, rok pa teče od takrat.',
  'keys-unknown': 'Opravilo zaženite znova, ko se GitHub odziva.',
  'time-unknown': 'Opravilo zaženite znova, ko se GitHub odziva.',
  'key-unusable': ANNOUNCE_SIGNED,
  'workflows-unset': 'Delovni tok, ki najavlja, navedite v evidence.workflows.',
  'hosted-runner':
    'Najavite na GitHubovem izvajalniku ali pa nastavite evidence.self-hosted na trusted, če sme skrbnik stroja govoriti v vašem imenu.',
};

const ANNOUNCE_ANEW =
  'Spremenjeni načrt nato najavite na servicedesk@src.si in skrbniku rešitve vsaj dva delovna dneva vnaprej ter znova pridobite obe odobritvi.';
/** Nov začetek je nov načrt: kdaj je mogoč najprej. */
const earliestStart = (f: FactReader): string =>
  f.stamp(
    'earliest-start-if-announced-now',
    (stamp) => ` Če najavite zdaj, je najzgodnejši novi začetek ${stamp}.`,
  );
const NEVER_OPENS =
  'Ne čakajte nanj: popravite schedule.start ali schedule.end in spremenjeni načrt najavite.';
const RUN_AGAIN = 'nato opravilo zaženite znova';

const IN_VAIN =
  'Ne čakajte nanj: kar je že znano, ta termin izključuje. Odpravite oviro ali najavite drug termin.';

export const REASONS: Record<ReasonCode, ReasonSentences> = {
  'file.missing': {
    brief: 'datoteke s posegom ni',
    stands: (f) => `Datoteke s posegom ni${f.text('files', (files) => ` na poti ${files}`)}.`,
    unblock: () =>
      `Napišite .ezdrav/intervention.yml (»ezdrav init« pripravi osnutek s pojasnili), združite jo v privzeto vejo in poseg najavite; ${RUN_AGAIN}.`,
  },
  'file.invalid': {
    brief: 'datoteka ni veljavna',
    stands: (f) =>
      f.text(
        'files',
        (files) => `Ni veljavno: ${files}.`,
        'Ena od datotek v mapi .ezdrav/ ni veljavna.',
      ),
    unblock: () =>
      `Odpravite napake, ki so navedene z datoteko, vrstico in stolpcem, preverite z ukazom »ezdrav check« in združite; ${RUN_AGAIN}.`,
  },
  'file.personal-data': {
    brief: 'v datoteki so osebni podatki',
    stands: (f) =>
      f.text(
        'files',
        (files) => `Osebni podatki so v: ${files}.`,
        'V eni od datotek v mapi .ezdrav/ so osebni podatki.',
      ),
    unblock: () =>
      'Nadomestite jih z nepomensko oznako. Ostanejo tudi v zgodovini repozitorija: obvestite pooblaščeno osebo za varstvo osebnih podatkov.',
  },
  'rules.loosened': {
    brief: 'pravila so bila pravkar omiljena',
    stands: (f) =>
      `${f.text('file', (file) => file, 'Datoteka s pravili')} je bila omiljena${f.when('pushed-at', (when) => ` ${when}`)}${f.text('by', (login) => `, spremenil jo je ${login}`)}${f.text('changed', (keys) => `: ${keys}`)}. Prejšnja različica tega ne dovoli${f.text('codes', (codes) => ` (${codes})`)} in velja, dokler ne minejo dva delovna dneva.`,
    unblock: (f) =>
      `Počakajte, da sprememba začne veljati${f.stamp('holds-from', (stamp) => ` (od ${stamp})`)}, ali jo razveljavite. Velja takoj, če zahtevek za združitev, s katerim je prišla, odobri odobritelj ali pooblaščenec za urgentne posege po prejšnji različici. Ta oseba spremembe ne sme napisati ali združiti, ne sme napisati načrta in ne sme začeti tega zagona.`,
  },
  'rules.unverifiable': {
    brief: 'prejšnje različice pravil niso znane',
    stands: () => 'Ni znano, katera pravila so veljala pred sedanjimi.',
    unblock: () => 'Opravilo zaženite znova; če ostane tako, vprašajte vzdrževalce preverjanja.',
  },
  'target.withdrawn': {
    brief: 'poseg je umaknjen',
    stands: () => 'V datoteki posega piše status: withdrawn.',
    unblock: () =>
      `Umaknjen poseg ni nikoli dovoljen. Če naj se vendarle izvede, vpišite status: planned. ${ANNOUNCE_ANEW}`,
  },
  'target.no-release': {
    brief: 'zagon ne namešča najavljene oznake',
    stands: (f) =>
      `Referenca zagona${f.text('ref', (ref) => ` ${ref}`)} ni obstoječa oznaka izdaje${f.text('announced-tag', (tag) => `; najavljena je ${tag}`)}.`,
    unblock: (f) =>
      `Zaženite na oznaki${f.text('announced-tag', (tag) => ` ${tag}`)}: potisnite oznako, objavite njeno izdajo ali jo izberite pri ročnem zagonu (»Run workflow«). Nobena veja ne sme imeti enakega imena.`,
  },
  'target.tag-mismatch': {
    brief: 'najavljena je druga izdaja',
    stands: (f) =>
      `Zagon namešča ${f.text('ref', (ref) => ref, 'drugo oznako')}, najavljena pa je ${f.text('announced-tag', (tag) => tag, 'druga izdaja')}.${f.text('unread', (paths) => ` Ne uporablja se: ${paths}. Če je to ta poseg, datoteko preimenujte.`)}`,
    unblock: (f) =>
      `Namestite najavljeno oznako${f.text('announced-tag', (tag) => ` ${tag}`)} ali pa novo vpišite v release.tag. ${ANNOUNCE_ANEW}`,
  },
  'target.commit-mismatch': {
    brief: 'commit ni tisti, ki je bil najavljen',
    stands: (f) =>
      `Namestil bi se ${f.text('deployed', (commit) => `commit ${commit}`, 'neznan commit')}${f.text('announced-commit', (commit) => `; najavljen je ${commit}`)}${f.text('tag-now', (commit) => `; oznaka zdaj kaže na ${commit}`)}.`,
    unblock: (f) =>
      f.choose(
        'pin-is-tag-object',
        {
          true: `V release.commit je id same oznake, ne commita${f.text('tag-now', (commit) => `: vpišite ${commit}`)}. ${ANNOUNCE_ANEW}`,
        },
        `Ugotovite, kdo je premaknil oznako in zakaj. Oznake zaščitite s pravilom (ruleset). Namestite najavljeni commit pod njegovo oznako ali pa novega vpišite v release.commit. ${ANNOUNCE_ANEW}`,
      ),
  },
  'target.environment-mismatch': {
    brief: 'najavljeno je drugo okolje',
    stands: (f) =>
      `Preverjanje je bilo zagnano za okolje ${f.text('environment', (name) => name, '(neznano)')}, najavljeno pa je ${f.text('announced-environment', (name) => name, 'drugo')}.`,
    unblock: () =>
      `V vhodu environment navedite okolje, v katero opravilo namešča: production, test ali ime, ki ga v solution.yml navaja environments. Če je napačna datoteka, popravite environment v njej. ${ANNOUNCE_ANEW}`,
  },
  'target.ambiguous': {
    brief: 'izdajo najavlja več posegov',
    stands: (f) =>
      `V poštev pride več kot en nedokončan poseg${f.text('announced-tag', (tag) => ` za ${tag}`)}; kateri je mišljen, ni mogoče ugotoviti.`,
    unblock: () =>
      'Posegom, ki so končani ali jih ne bo, zapišite izid (»ezdrav record outcome«; tudi umaknjeni štejejo) ali v vhodu intervention navedite eno datoteko (v ukazni vrstici: --ref ali --intervention).',
  },
  'target.finished': {
    brief: 'poseg je že končan',
    stands: () => 'Poseg, ki najavlja to izdajo, ima že zapisan izid (outcome).',
    unblock: () => 'Za preostalo delo napišite nov poseg z novo številko (id) in ga najavite.',
  },
  'target.draft': {
    brief: 'poseg je še osnutek',
    stands: (f) =>
      `Poseg, ki najavlja to izdajo, je še osnutek${f.text('drafts', (paths) => ` (${paths})`)}.`,
    unblock: () =>
      'Dopolnite ga, zbrišite vrstico status: draft, ga najavite in dajte v odobritev ter izberite termin, do katerega sta še dva delovna dneva.',
  },
  'target.unverifiable': {
    brief: 'commita ali oznake ni bilo mogoče prebrati',
    stands: (f) =>
      `Z GitHuba ni bilo mogoče izvedeti, kateri commit se namešča${f.text('announced-tag', (tag) => ` oziroma kam kaže ${tag}`)}.`,
    unblock: (f) => askAgain(f, 'pravico contents: read'),
  },
  'announcement.missing': {
    brief: 'poseg ni najavljen',
    stands: (f) =>
      f.choose(
        'withdrawn',
        { true: 'Zadnje sporočilo o tem posegu je umik, zato najave ni.' },
        f.choose(
          'set-aside',
          {
            true: 'Poseg je bil po najavi umaknjen ali končan ali pa tega ni mogoče izključiti, zato ta najava ne šteje več.',
          },
          f.choose(
            'receipt-demanded',
            { true: 'Potrdila o poslani najavi ni, solution.yml pa ga zahteva.' },
            'Najava posega ni zapisana.',
          ),
        ),
      ),
    unblock: (f) =>
      `Poseg najavite na servicedesk@src.si in skrbniku rešitve${f.text('custodian', (address) => ` (${address})`)}${f.choose('receipt-demanded', { true: ' z načinom announce' }, ' z načinom announce ali sami')}; kar pošljete sami, zapišite z ukazom »ezdrav record announcement«. Dva delovna dneva se štejeta od takrat.`,
  },
  'announcement.recipient-missing': {
    brief: 'najava ni bila poslana vsem',
    stands: (f) =>
      f.own(
        'missing',
        (missing) => `Najave ni prejel: ${missing}.`,
        'Najava ni bila poslana vsem prejemnikom.',
      ),
    unblock: (f) =>
      `Pošljite jo še na ${f.own('missing', (missing) => missing, 'manjkajoče naslove')} ter zapišite poznejši čas in vse prejemnike (»ezdrav record announcement --replace«); rok se šteje od poznejšega časa.`,
  },
  'announcement.in-future': {
    brief: 'najava ima prihodnji datum',
    stands: (f) =>
      `Čas, ko naj bi bila najava poslana${f.when('sent-at', (when) => ` (${when})`)}, je še v prihodnosti.`,
    unblock: () =>
      'V announcement.sent-at vpišite, kdaj je bila res poslana (po ljubljanskem času).',
  },
  'announcement.no-reference': {
    brief: 'najava nima sklica',
    stands: () => 'Pri najavi ni zapisana ne številka zahtevka ne Message-ID.',
    unblock: () =>
      'V announcement.reference vpišite številko zahtevka, ki jo je dodelil servicedesk, ali <Message-ID> poslanega dopisa.',
  },
  'announcement.reference-malformed': {
    brief: 'sklic najave nima prave oblike',
    stands: (f) =>
      `Sklic${f.text('reference', (reference) => ` ${reference}`)} nima oblike, ki jo zahteva reference-pattern${f.text('reference-pattern', (pattern) => `: ${pattern}`)}.`,
    unblock: () =>
      'Ključ announcement.reference popravite v številko zahtevka, kot jo je dodelil servicedesk.',
  },
  'announcement.plan-changed': {
    brief: 'načrt je bil po najavi spremenjen',
    stands: (f) =>
      `Najavljen je bil${f.when('told-at', (when) => ` (${when})`)} drugačen načrt od sedanjega${f.text('plan', (plan) => ` (${plan})`)}${f.when('no-other-since', (when) => `; drug načrt je veljal do: ${when}`)}.`,
    unblock: () =>
      `Povrnite najavljeni načrt (odtis načrta pokaže »ezdrav check«) ali pa obdržite sedanjega. ${ANNOUNCE_ANEW}`,
  },
  'announcement.unverifiable': {
    brief: 'najave ni mogoče preveriti',
    stands: (f) =>
      f.choose(
        'unknown',
        {
          'delivery-unknown':
            'Potrdilo o najavi je bilo pripravljeno, ni pa znano, ali je bilo sporočilo dostavljeno.',
          'receipt-unreadable': 'Zadnjega potrdila ni mogoče prebrati.',
          'receipt-unbound':
            'Zadnje potrdilo ni nastalo v zagonu na privzeti veji, ki ga navaja, zato ni znano, kdo je bil obveščen.',
          'run-unknown':
            'Z GitHuba ni bilo mogoče izvedeti, v katerem zagonu je nastalo zadnje potrdilo.',
          'other-server':
            'Zadnje potrdilo navaja drug poštni strežnik kot contacts.mail-server v solution.yml.',
          ...UNSIGNED,
          'landing-unknown':
            'Z GitHuba ni bilo mogoče izvedeti, kdaj je načrt prišel na privzeto vejo.',
        },
        'Potrdil o najavi ni bilo mogoče prebrati z GitHuba.',
      ),
    unblock: (f) =>
      f.choose(
        'unknown',
        {
          'delivery-unknown':
            'Na servicedesk@src.si vprašajte, ali je najava prispela; če je, jo s sklicem zapišite v announcement, sicer najavite znova.',
          'other-server':
            'Najavite prek poštnega strežnika, ki ga navaja contacts.mail-server, ali pa popravite ta ključ.',
          ...SIGN_ANEW,
        },
        askAgain(f, 'pravici contents: read in deployments: read'),
      ),
  },
  'lead-time.too-short': {
    brief: 'rok najave je prekratek',
    stands: (f) =>
      `Med najavo${f.stamp('announced-at', (stamp) => ` (${stamp})`)} in načrtovanim začetkom${f.stamp('start', (stamp) => ` (${stamp})`)} ${f.number('working-days', workingDaysCount, 'je premalo delovnih dni')}, ${f.number('required', workingDaysNeeded, 'potrebna sta 2')}.`,
    unblock: (f) =>
      `Začetek (schedule.start) prestavite${f.stamp('earliest-start-if-announced-now', (stamp) => ` na ${stamp} ali pozneje (najzgodnejši začetek, če najavite danes)`, ' na poznejšo noč')}. ${ANNOUNCE_ANEW} Nov začetek je nov načrt, zato se dnevi štejejo od njegove najave.${f.lastDay('latest-announcement', (day) => ` Za sedanji začetek bi bilo treba poseg najaviti najpozneje ${day}.`)}`,
  },
  'lead-time.unverifiable': {
    brief: 'roka najave ni mogoče preveriti',
    stands: (f) =>
      f.choose(
        'why',
        {
          'beyond-table': `Koledar dela prostih dni ne sega tako daleč${f.text('beyond', (day) => ` (${day})`)}.`,
        },
        'Ni znano, kdaj je bil poseg najavljen, zato dni ni mogoče prešteti.',
      ),
    unblock: (f) =>
      f.choose(
        'why',
        {
          'beyond-table': 'Popravite datume ali uporabite novejšo različico z daljšim koledarjem.',
        },
        'Najprej odpravite težavo z najavo, nato opravilo zaženite znova.',
      ),
  },
  'approval.client-missing': {
    brief: 'manjka odobritev naročnika',
    stands: (f) => `Naročnik tega načrta ni odobril. Molk ni odobritev.${seenAndSetAside(f)}`,
    unblock: (f) => `Prosite naročnika, da odobri ta načrt. ${giveApproval(f, 'client')}`,
  },
  'approval.ezdrav-ict-missing': {
    brief: 'manjka odobritev ekipe IKT eZdravja',
    stands: (f) =>
      `Ekipa IKT eZdravja tega načrta ni odobrila. Molk ni odobritev.${seenAndSetAside(f)}`,
    unblock: (f) =>
      `Prosite ekipo IKT eZdravja (ikt@ezdrav.si), da odobri ta načrt. ${giveApproval(f, 'ezdrav-ict')}`,
  },
  'approval.rejected': {
    brief: 'ena od strani je poseg zavrnila',
    stands: (f) =>
      `${f.choose('party', { client: 'Naročnik je', 'ezdrav-ict': 'Ekipa IKT eZdravja je' }, 'Ena od strani je')} ta načrt ${f.choose('party', { client: 'zavrnil' }, 'zavrnila')}${f.text('by', (by) => ` (${by}`)}${f.stamp('at', (stamp) => `, ${stamp}`)}${f.text('reference', (reference) => `, ${reference}`)}${f.text('by', () => ')')}. Prejšnja odobritev ne velja več.`,
    unblock: (f) =>
      `Posega ne izvedite. Vprašajte ${askParty(f)}, kaj je treba spremeniti: spremenjen načrt se znova najavi in odobri. Če se stran premisli, ${f.choose(
        'via',
        {
          record: 'zapišite njeno poznejšo odobritev (»ezdrav record approval«)',
          mail: 'vnesite njeno poznejše sporočilo',
        },
        `naj odobri znova na GitHubu${f.text('approve-line', (line) => ` ali pri najavi pripiše komentar ${line}`)}; odobritev po e-pošti ali telefonu zavrnitve ne prekliče`,
      )}.`,
  },
  'approval.before-announcement': {
    brief: 'odobritev je starejša od najave',
    stands: (f) =>
      `Odobritev ${ofParty(f)}${f.when('at', (when) => `, dana ${when},`)} je starejša od najave ali od načrta in ne navaja odtisa načrta.`,
    unblock: (f) =>
      `Prosite ${askParty(f)}, da odobritev potrdi za ta načrt, in zapišite poznejši čas; če odobritev navaja odtis načrta, ga zapišite pod ključ »plan«.`,
  },
  'approval.in-future': {
    brief: 'odobritev ima prihodnji datum',
    stands: (f) =>
      `Čas odobritve ${ofParty(f)}${f.stamp('at', (stamp) => ` (${stamp})`)} je še v prihodnosti.`,
    unblock: () => 'V ključ »at« vpišite, kdaj je bila res dana (po ljubljanskem času).',
  },
  'approval.same-party': {
    brief: 'obe odobritvi je dala ista oseba',
    stands: (f) => `Obe odobritvi je dala ista oseba${f.text('by', (by) => ` (${by})`)}.`,
    unblock: () => 'Naročnik in ekipa IKT eZdravja odobrita vsak zase: prosite še drugo stran.',
  },
  'approval.same-reference': {
    brief: 'obe odobritvi imata isti sklic',
    stands: (f) =>
      `Obe odobritvi imata isti sklic${f.text('reference', (reference) => ` (${reference})`)}.`,
    unblock: () =>
      'Odgovor vsake strani zapišite z lastnim sklicem, na primer s številko vnosa v zahtevku.',
  },
  'approval.reference-malformed': {
    brief: 'sklic odobritve nima prave oblike',
    stands: (f) =>
      `Sklic${f.text('reference', (reference) => ` ${reference}`)} pri odobritvi ${ofParty(f)} manjka ali nima oblike, ki jo zahteva reference-pattern.`,
    unblock: () => 'Popravite ga v številko zahtevka ali v <Message-ID> odgovora.',
  },
  'approval.self': {
    brief: 'odobril je nekdo, ki spremembo izvaja',
    stands: (f) =>
      `Odobritev ${ofParty(f)} je dal avtor načrta ali tisti, ki začenja namestitev${f.text('by', (by) => ` (${by})`)}.`,
    unblock: (f) =>
      `Odobri naj kdo drug, ki zastopa ${askParty(f)}, ali pa naj namestitev začne nekdo drug.`,
  },
  'approval.plan-changed': {
    brief: 'odobritev velja za drug načrt',
    stands: (f) =>
      `Odobritev ${ofParty(f)} velja za drugačen načrt od sedanjega${f.text('plan', (plan) => ` (${plan})`)}.`,
    unblock: (f) => `Prosite ${askParty(f)}, da odobri sedanji načrt, ali povrnite odobrenega.`,
  },
  'approval.edited': {
    brief: 'komentar z odobritvijo je bil spremenjen',
    stands: (f) =>
      `Komentar z odobritvijo ${ofParty(f)} je bil pozneje spremenjen ali skrit${f.text('by', (by) => ` (${by})`)}, zato ne šteje.`,
    unblock: (f) =>
      `Prosite ${askParty(f)} za nov komentar${f.text('approve-line', (line) => ` ${line}`)} ali za odobritev zahtevka za združitev.`,
  },
  'approval.not-authorised': {
    brief: 'odobril je nekdo, ki ne sme odobriti',
    stands: (f) =>
      `Odobritev ${ofParty(f)} je dal nekdo, ki ni na seznamu odobriteljev te strani, je sam iz hiše (staff.yml) ali pa je pisal po e-pošti ali prek aplikacije${f.text('by', (by) => ` (${by})`)}.`,
    unblock: (f) =>
      `Prosite koga od tistih, ki so v solution.yml (approvers) navedeni med odobritelji ${ofParty(f)}, ali seznam popravite z ločenim zahtevkom za združitev.`,
  },
  'approval.unverifiable': {
    brief: 'odobritve ni mogoče preveriti',
    stands: (f) =>
      f.choose(
        'unknown',
        {
          'people-unknown': `Ni mogoče potrditi, da je odobritev ${ofParty(f)} neodvisna: GitHub ne navaja vseh, ki so načrt napisali, združili ali začenjajo zagon. Vzrok je izbrisan račun, ključ repozitorija (deploy key), zagon iz drugega delovnega toka ali preveč commitov naenkrat.`,
        },
        `Odobritve ${ofParty(f)} ni bilo mogoče preveriti na GitHubu.`,
      ),
    unblock: (f) =>
      f.choose(
        'unknown',
        {
          'people-unknown': `Namestitev naj zažene človek. Če se to ponovi, novo različico načrta združite z ločenim zahtevkom za združitev, ki ga odprejo in združijo ljudje. ${ANNOUNCE_ANEW}`,
        },
        askAgain(f, 'pravici pull-requests: read in issues: read'),
      ),
  },
  'schedule.outside-window': {
    brief: 'termin ni v vzdrževalnem oknu',
    stands: (f) =>
      `Najavljeni termin${f.when('start', (when) => ` se začne ${when}`)}${f.when('end', (when) => ` in konča ${when}`)}, kar ni v celoti v vzdrževalnem oknu.${f.when('window-opens-at', (when) => ` Okno se${f.choose('downtime', { true: ' pri predvidenem izpadu' })} odpre ${when}${f.when('window-closes-at', (closes) => ` in zapre ${closes}`)}.`)}`,
    unblock: (f) =>
      `Časa schedule.start in schedule.end postavite v okno ene noči (20.00–6.00; pri predvidenem izpadu 22.00–6.00; ožje, kjer tako določa solution.yml). ${ANNOUNCE_ANEW}${earliestStart(f)}`,
  },
  'schedule.spans-nights': {
    brief: 'termin sega čez več noči',
    stands: (f) =>
      `Najavljeni termin sega v okna več noči${f.text('nights', (nights) => ` (${nights})`)}.`,
    unblock: (f) => `Delo razdelite na en poseg na noč in vsakega najavite.${earliestStart(f)}`,
  },
  'schedule.reversed': {
    brief: 'termin se konča, preden se začne',
    stands: (f) =>
      `Najavljeni termin se konča${f.when('end', (when) => ` ${when}`)}, torej ne po začetku${f.stamp('start', (stamp) => ` (${stamp})`)}.`,
    unblock: (f) => `Popravite schedule.end. ${ANNOUNCE_ANEW}${earliestStart(f)}`,
  },
  'slot.not-yet-open': {
    brief: 'termin še ni odprt',
    stands: (f) =>
      f.choose(
        'reversed',
        { true: 'Najavljeni termin se konča, preden se začne, zato se nikoli ne odpre.' },
        `Najavljeni termin še ni odprt${f.when('opens-at', (when) => `; odpre se ${when}`)}.`,
      ),
    unblock: (f) =>
      f.choose('reversed', { true: NEVER_OPENS }) ||
      f.choose('in-vain', { true: IN_VAIN }) ||
      `${f.choose('only-reason', { false: 'Najprej odpravite druge razloge. ' })}Počakajte${f.when('opens-at', (when) => `, da se termin odpre ${when}`)}, in opravilo zaženite znova${f.when('closes-at', (when) => `; termin se konča ${when}`)}.${f.choose('resumed', { true: ' Delovni tok z načinom resume na privzeti veji to naredi sam.' })}`,
  },
  'slot.over': {
    brief: 'termin je mimo',
    stands: (f) =>
      f.choose(
        'reversed',
        { true: 'Najavljeni termin se konča, preden se začne, zato ni bil nikoli odprt.' },
        `Najavljeni termin je mimo${f.when('closes-at', (when) => `; končal se je ${when}`)}.`,
      ),
    unblock: (f) =>
      `Določite nov termin (schedule.start in schedule.end). ${ANNOUNCE_ANEW}${earliestStart(f)}`,
  },
  'fit.too-late': {
    brief: 'delo ne gre več v termin',
    stands: (f) =>
      `Za začetek je prepozno: delo${f.number('work-minutes', (minutes) => ` (${minutes} min)`)} in povrnitev${f.number('rollback-minutes', (minutes) => ` (${minutes} min)`)} ne gresta več v termin.${f.when('last-start', (when) => ` Najpoznejši začetek je bil ${when}.`)}`,
    unblock: (f) => `Ne začenjajte zdaj. Določite nov termin. ${ANNOUNCE_ANEW}${earliestStart(f)}`,
  },
  'fit.longer-than-slot': {
    brief: 'delo je daljše od termina',
    stands: (f) =>
      `Delo${f.number('work-minutes', (minutes) => ` (${minutes} min)`)} s povrnitvijo${f.number('rollback-minutes', (minutes) => ` (${minutes} min)`)} je daljše od celotnega najavljenega termina, zato pravega časa za začetek sploh ni.`,
    unblock: (f) =>
      `Določite daljši termin (schedule.end) ali manj minut dela. ${ANNOUNCE_ANEW}${earliestStart(f)}`,
  },
  'freeze.active': {
    brief: 'velja zamrznitev',
    stands: (f) =>
      `Zamrznitev velja${f.stamp('from', (stamp) => ` od ${stamp}`)}${f.stamp('to', (stamp) => ` do ${stamp}`)}${f.text('reason', (reason) => `: ${reason}`)}.`,
    unblock: (f) =>
      `Počakajte na njen konec${f.stamp('to', (stamp) => ` (${stamp})`)} in najavite termin po njem. Urgentni poseg je dovoljen le, če pri zamrznitvi piše urgent: allowed.`,
  },
  'urgent.unjustified': {
    brief: 'urgentni poseg ni utemeljen',
    stands: (f) =>
      `Utemeljitev urgent.reason manjka ali je prekratka${f.number('reason-length', (length) => ` (${characters(length)})`)}; potrebnih je vsaj 20 znakov.`,
    unblock: () =>
      'V urgent.reason napišite, kaj ne deluje in zakaj ni mogoče čakati na običajno pot.',
  },
  'urgent.no-incident': {
    brief: 'manjka oznaka incidenta',
    stands: () => 'Ključ urgent.incident manjka.',
    unblock: () => 'V urgent.incident vpišite številko incidenta.',
  },
  'urgent.not-authorised': {
    brief: 'urgentni poseg začenja nekdo brez pooblastila',
    stands: () =>
      'V urgent-authorities ni naveden niti tisti, ki je načrt združil v privzeto vejo, niti tisti, ki začenja zagon.',
    unblock: () =>
      'Načrt naj združi ali zagon začne kdo od tistih, ki so navedeni v urgent-authorities v solution.yml.',
  },
  'urgent.not-notified': {
    brief: 'obvestilo o urgentnem posegu ni poslano',
    stands: (f) =>
      `Za ta načrt ni znano nobeno obvestilo na servicedesk@src.si in skrbniku rešitve${f.when('notified-at', (when) => `; tisto, ki je bilo poslano ${when}, ne šteje`)}${f.choose('set-aside', { true: '; po zadnjem je bil poseg umaknjen ali končan ali pa tega ni mogoče izključiti' }, '')}.`,
    unblock: () =>
      'Obvestilo mora na servicedesk@src.si in skrbniku rešitve. Pošlje ga preverjanje samo, če je nastavljen smtp-url, ali način announce. Lahko ga pošljete tudi sami in ga zapišete z ukazom »ezdrav record notification«.',
  },
  'urgent.recipient-missing': {
    brief: 'obvestilo ni bilo poslano vsem',
    stands: (f) =>
      f.own(
        'missing',
        (missing) => `Obvestila ni prejel: ${missing}.`,
        'Obvestilo ni bilo poslano vsem prejemnikom.',
      ),
    unblock: (f) =>
      `Pošljite ga še na ${f.own('missing', (missing) => missing, 'manjkajoče naslove')} in to zapišite v urgent.notification.`,
  },
  'urgent.plan-changed': {
    brief: 'načrt je bil po obvestilu spremenjen',
    stands: (f) =>
      `Obvestilo${f.when('told-at', (when) => `, poslano ${when},`)} velja za drugačen načrt od sedanjega${f.when('no-other-since', (when) => `; drug načrt je veljal do: ${when}`)}.`,
    unblock: () =>
      'Pošljite obvestilo za sedanji načrt ali povrnite načrt, za katerega je bilo poslano.',
  },
  'urgent.notified-in-future': {
    brief: 'obvestilo ima prihodnji datum',
    stands: (f) =>
      `Čas, ko naj bi bilo obvestilo poslano${f.when('notified-at', (when) => ` (${when})`)}, je še v prihodnosti.`,
    unblock: () =>
      'V urgent.notification.sent-at vpišite, kdaj je bilo res poslano (po ljubljanskem času).',
  },
  'urgent.expired': {
    brief: 'obvestilo je poteklo',
    stands: (f) =>
      `Obvestilo${f.when('notified-at', (when) => `, poslano ${when},`)} ne velja več${f.when('expires-at', (when) => `; poteklo je ${when}`)}.`,
    unblock: () =>
      'Če je delo še vedno urgentno, pošljite novo obvestilo; sicer poseg načrtujte in najavite po običajni poti.',
  },
  'urgent.unverifiable': {
    brief: 'obvestila ni mogoče preveriti',
    stands: (f) =>
      f.choose(
        'unknown',
        {
          'delivery-unknown':
            'Potrdilo o obvestilu je bilo pripravljeno, ni pa znano, ali je bilo sporočilo dostavljeno.',
          'receipt-unbound':
            'Zadnje potrdilo ni nastalo v zagonu na privzeti veji, ki ga navaja, zato ni znano, kdo je bil obveščen.',
          'run-unknown':
            'Z GitHuba ni bilo mogoče izvedeti, v katerem zagonu je nastalo zadnje potrdilo.',
          'other-server':
            'Zadnje potrdilo navaja drug poštni strežnik kot contacts.mail-server v solution.yml.',
          ...UNSIGNED,
        },
        'Z GitHuba ni bilo mogoče izvedeti, ali je bilo obvestilo poslano in kdo je načrt združil v privzeto vejo.',
      ),
    unblock: (f) =>
      f.choose(
        'unknown',
        {
          'other-server':
            'Najavite prek poštnega strežnika, ki ga navaja contacts.mail-server, ali pa popravite ta ključ.',
          ...SIGN_ANEW,
        },
        'Na servicedesk@src.si vprašajte, ali je obvestilo prispelo. Če je, ga s sklicem zapišite v urgent.notification, sicer pošljite novo; nato opravilo zaženite znova.',
      ),
  },
  'staff.departed': {
    brief: 'kdor začenja namestitev, ne dela več tu',
    stands: (f) =>
      `${f.text('login', (login) => login, 'Kdor začenja namestitev,')} ne dela več tu${f.text('ref', (ref) => ` (${ref})`)}${f.when('departed-at', (when) => `; pooblastila so prenehala ${when}`)}.`,
    unblock: () =>
      'Namestitev naj začne nekdo, ki dela tu. Takoj preverite, ali je na servicedesk@src.si poslan preklic pooblastil.',
  },
  'staff.unknown': {
    brief: 'kdor začenja namestitev, ni na seznamu sodelavcev',
    stands: (f) =>
      f.text(
        'login',
        (login) => `V .ezdrav/staff.yml ni osebe ${login}.`,
        'Kdor začenja namestitev, ni v .ezdrav/staff.yml.',
      ),
    unblock: () =>
      'Namestitev naj začne nekdo s seznama, ali pa seznam dopolnite z zahtevkom za združitev (github: login in id).',
  },
  'staff.no-statement': {
    brief: 'podpisana izjava o varovanju osebnih podatkov ne velja ali manjka',
    stands: (f) =>
      `Za ${f.text('login', (login) => `osebo ${login}`, 'osebo, ki začenja namestitev,')} ${f.text('statement-signed', (date) => `ima izjava o varovanju osebnih podatkov datum ${date}, ki je še v prihodnosti`, 'ni zapisana podpisana izjava o varovanju osebnih podatkov')}.`,
    unblock: (f) =>
      `${f.text('statement-signed', () => 'V statement-signed vpišite dan, ko je bila izjava res podpisana,', 'Poskrbite za podpis izjave in datum zapišite v statement-signed')} ali pa naj začne nekdo drug.`,
  },
  'staff.not-eligible': {
    brief: 'preverjanje upravičenosti ne velja ali manjka',
    stands: (f) =>
      `Za ${f.text('login', (login) => `osebo ${login}`, 'osebo, ki začenja namestitev,')} ${f.text('eligibility-checked', (date) => `ima preverjanje upravičenosti datum ${date}, ki je še v prihodnosti`, 'ni zapisano, da je nosilec pogodbe preveril upravičenost')}.`,
    unblock: (f) =>
      `${f.text('eligibility-checked', () => 'V eligibility-checked vpišite dan, ko je nosilec pogodbe to res preveril,', 'Nosilca pogodbe prosite, da to preveri, in datum zapišite v eligibility-checked')} ali pa naj začne nekdo drug.`,
  },
  'staff.unverifiable': {
    brief: 'ni znano, kdo začenja namestitev',
    stands: () => 'Ni znano, kdo začenja namestitev.',
    unblock: () =>
      'Opravilo zaženite znova; iz zagona mora biti razvidno, kdo ga je začel (pravica actions: read).',
  },
  'clock.unverifiable': {
    brief: 'času ni mogoče zaupati',
    stands: (f) =>
      `Časa ni bilo mogoče ugotoviti iz zaupanja vrednega vira${f.answer((said) => `: ${said}`)}.`,
    unblock: () =>
      'Opravilo zaženite znova. Če se ponovi, poiščite posredniški strežnik (proxy), ki shranjuje ali spreminja polje Date v odgovorih GitHuba.',
  },
  'api.forbidden': {
    brief: 'GitHub je zavrnil poizvedbo',
    stands: (f) =>
      `GitHub je zavrnil poizvedbo${f.text('request', (request) => ` ${request}`)}${f.number('status', (status) => ` (${status})`)}${f.answer((said) => `: ${said}`)}${f.text('permission', (permission) => `; žetonu manjka ${permission}`)}.`,
    unblock: (f) =>
      f.text(
        'permissions',
        (line) => `Opravilu dajte vse potrebne pravice v eni vrstici in ga zaženite znova: ${line}`,
        f.text(
          'permission',
          (permission) =>
            `Med pravice opravila (permissions) dodajte ${permission} in opravilo zaženite znova.`,
          'Preverite pravice opravila (permissions) in žeton ter ga zaženite znova.',
        ),
      ),
  },
  'api.rate-limited': {
    brief: 'dosežena je omejitev GitHuba',
    stands: (f) =>
      `Dosežena je omejitev števila poizvedb na GitHubu${f.stamp('until', (when) => `; velja do: ${when}`)}.`,
    unblock: (f) =>
      `${f.when('until', () => 'Nato opravilo zaženite znova', 'Počakajte nekaj minut (največ eno uro) in opravilo zaženite znova')}${f.when('slot-closes-at', (when) => `; termin se konča ${when}`)}.`,
  },
  'api.unavailable': {
    brief: 'GitHub ni odgovoril',
    stands: (f) =>
      `GitHub ni odgovoril na poizvedbo${f.text('request', (request) => ` ${request}`)}${f.number('status', (status) => ` (${status})`)}${f.answer((said) => `: ${said}`)}.`,
    unblock: () =>
      'Čez nekaj minut opravilo zaženite znova. Če se ponovi, preverite omrežje izvajalnika, posredniški strežnik (proxy) in stran s stanjem GitHuba.',
  },
  'api.malformed': {
    brief: 'odgovora GitHuba ni mogoče razumeti',
    stands: (f) =>
      f.organisation(
        (said) => `Pravil organizacije ni mogoče poznati: ${said}.`,
        `Odgovor na poizvedbo${f.text('request', (request) => ` ${request}`)} ni takšen, kot ga opisuje GitHub${f.answer((said) => `: ${said}`)}.`,
      ),
    unblock: (f) =>
      f.organisation(
        () =>
          'To popravite v repozitoriju organizacije ali v solution.yml in opravilo zaženite znova. Do tedaj ne bo dovoljena nobena namestitev.',
        'Opravilo zaženite znova. Če se ponovi, poiščite posredniški strežnik (proxy), ki spreminja odgovore, ali uporabite novejšo različico.',
      ),
  },
  'event.not-allowed': {
    brief: 'ob tem dogodku namestitev ni dovoljena',
    stands: (f) =>
      f.choose(
        'announcing',
        {
          true: `Zagon je bil sprožen z dogodkom${f.text('event', (event) => ` ${event}`)}${f.text('ref', (ref) => ` na ${ref}`)}; kar bi bilo poslano od tam, ne bi štelo, zato ni bilo poslano nič.`,
        },
        `Zagon je bil sprožen z dogodkom${f.text('event', (event) => ` ${event}`)}, ob katerem namestitev ni dovoljena.`,
      ),
    unblock: (f) =>
      f.choose(
        'announcing',
        {
          true: 'Način announce zaženite na privzeti veji: ob potisku, po urniku ali ročno (»Run workflow«).',
        },
        'Namestitev začnite s potiskom oznake, z objavo njene izdaje ali z ročnim zagonom (»Run workflow«) na oznaki.',
      ),
  },
};
