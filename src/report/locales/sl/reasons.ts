import type { ReasonCode } from '../../../rules/reason-codes.ts';
import type { FactPlaces, FactReader } from '../../fact-reader.ts';
import type { ReasonSentences } from '../../sentences.ts';
import { SLOVENE_MOMENTS } from '../../moments.ts';

const { count } = SLOVENE_MOMENTS;
/** "potrebna sta 2", "potrebni so 3": how many working days the rule requires. */
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
/** Places that take more than a fact. */
export const FACT_PLACES: FactPlaces = { 'of-party': ofParty, 'ask-party': askParty };
/** How a missing approval is given and recorded, depending on `evidence.approvals`. */
const giveApproval = (f: FactReader, key: string): string => {
  const line = '[ ali v zadevi z najavo objavi komentar {approve-line}]';
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

/** An approver's comment that was meant to approve, and what is wrong with it. */
export const SEEN_AND_SET_ASIDE =
  '[ Komentar, ki ga je napisal {near-miss-by}[ ({near-miss-at:stamp})], ne šteje: {near-miss:own}[ ({near-miss-url})].]';

/** Permissions help only if GitHub refused; if it did not answer, mentioning them would mislead. */
const askAgain = (f: FactReader, permissions: string): string =>
  f.choose(
    'api-refused',
    { true: `Žetonu dajte ${permissions} ter opravilo zaženite znova.` },
    'Preberite spodnjo napako GitHuba in opravilo zaženite znova, ko bo GitHub odgovarjal.',
  );

/** Why a receipt is not the signed one that solution.yml demands. */
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
/** A new start needs a new plan: the earliest possible moment. */
const EARLIEST_START =
  '[ Če najavite zdaj, je najzgodnejši novi začetek {earliest-start-if-announced-now:stamp}.]';
const NEVER_OPENS =
  'Ne čakajte nanj: popravite schedule.start ali schedule.end in spremenjeni načrt najavite.';
const RUN_AGAIN = 'nato opravilo zaženite znova';

const IN_VAIN =
  'Ne čakajte nanj: kar je že znano, ta termin izključuje. Odpravite oviro ali najavite drug termin.';

export const REASONS: Record<ReasonCode, ReasonSentences> = {
  'file.missing': {
    brief: 'datoteke s posegom ni',
    what: 'Datoteke s posegom ni[ na poti {files}].',
    fix: `Napišite .ezdrav/intervention.yml (»ezdrav init« pripravi osnutek s pojasnili), združite jo v privzeto vejo in poseg najavite; ${RUN_AGAIN}.`,
  },
  'file.invalid': {
    brief: 'datoteka ni veljavna',
    what: '[Ni veljavno: {files}.|Ena od datotek v mapi .ezdrav/ ni veljavna.]',
    fix: `Odpravite napake, ki so navedene z datoteko, vrstico in stolpcem, preverite z ukazom »ezdrav check« in združite; ${RUN_AGAIN}.`,
  },
  'file.personal-data': {
    brief: 'v datoteki so osebni podatki',
    what: '[Osebni podatki so v: {files}.|V eni od datotek v mapi .ezdrav/ so osebni podatki.]',
    fix: 'Nadomestite jih z nepomensko oznako. Ostanejo tudi v zgodovini repozitorija: obvestite pooblaščeno osebo za varstvo osebnih podatkov.',
  },
  'rules.loosened': {
    brief: 'pravila so bila pravkar omiljena',
    what: '[{file}|Datoteka s pravili] je bila omiljena[ {pushed-at:when}][, spremenil jo je {by}][: {changed}]. Prejšnja različica tega ne dovoli[ ({codes})] in velja, dokler ne minejo dva delovna dneva.',
    fix: 'Počakajte, da sprememba začne veljati[ (od {holds-from:stamp})], ali jo razveljavite. Velja takoj, če zahtevek za združitev, s katerim je prišla, odobri odobritelj ali pooblaščenec za urgentne posege po prejšnji različici. Ta oseba spremembe ne sme napisati ali združiti, ne sme napisati načrta in ne sme začeti tega zagona.',
  },
  'rules.unverifiable': {
    brief: 'prejšnje različice pravil niso znane',
    what: 'Ni znano, katera pravila so veljala pred sedanjimi.',
    fix: 'Opravilo zaženite znova; če ostane tako, vprašajte vzdrževalce preverjanja.',
  },
  'target.withdrawn': {
    brief: 'poseg je umaknjen',
    what: 'V datoteki posega piše status: withdrawn.',
    fix: `Umaknjen poseg ni nikoli dovoljen. Če naj se vendarle izvede, vpišite status: planned. ${ANNOUNCE_ANEW}`,
  },
  'target.no-release': {
    brief: 'zagon ne namešča najavljene oznake',
    what: 'Referenca zagona[ {ref}] ni obstoječa oznaka izdaje[; najavljena je {announced-tag}].',
    fix: 'Zaženite na oznaki[ {announced-tag}]: potisnite oznako, objavite njeno izdajo ali jo izberite pri ročnem zagonu (»Run workflow«). Nobena veja ne sme imeti enakega imena.',
  },
  'target.tag-mismatch': {
    brief: 'najavljena je druga izdaja',
    what: 'Zagon namešča [{ref}|drugo oznako], [najavljena pa je {announced-tag}|te oznake pa ne najavlja noben poseg].[ Ne uporablja se: {unread}. Če je to ta poseg, datoteko preimenujte.]',
    fix: `Namestite najavljeno oznako[ {announced-tag}] ali pa novo vpišite v release.tag. ${ANNOUNCE_ANEW}`,
  },
  'target.commit-mismatch': {
    brief: 'commit ni tisti, ki je bil najavljen',
    what: 'Namestil bi se [commit {deployed}|neznan commit][; najavljen je {announced-commit}][; oznaka zdaj kaže na {tag-now}].',
    fix: (f) =>
      f.choose(
        'pin-is-tag-object',
        {
          true: `V release.commit je id same oznake, ne commita[: vpišite {tag-now}]. ${ANNOUNCE_ANEW}`,
        },
        `Ugotovite, kdo je premaknil oznako in zakaj. Oznake zaščitite s pravilom (ruleset). Namestite najavljeni commit pod njegovo oznako ali pa novega vpišite v release.commit. ${ANNOUNCE_ANEW}`,
      ),
  },
  'target.environment-mismatch': {
    brief: 'najavljeno je drugo okolje',
    what: 'Preverjanje je bilo zagnano za okolje [{environment}|(neznano)], najavljeno pa je [{announced-environment}|drugo].',
    fix: `V vhodu environment navedite okolje, v katero opravilo namešča: production, test ali ime, ki ga v solution.yml navaja environments. Če je napačna datoteka, popravite environment v njej. ${ANNOUNCE_ANEW}`,
  },
  'target.ambiguous': {
    brief: 'izdajo najavlja več posegov',
    what: 'V poštev pride več kot en nedokončan poseg[ za {announced-tag}]; kateri je mišljen, ni mogoče ugotoviti.',
    fix: 'Posegom, ki so končani ali jih ne bo, zapišite izid (»ezdrav record outcome«; tudi umaknjeni štejejo) ali v vhodu intervention navedite eno datoteko (v ukazni vrstici: --ref ali --intervention).',
  },
  'target.finished': {
    brief: 'poseg je že končan',
    what: 'Poseg, ki najavlja to izdajo, ima že zapisan izid (outcome).',
    fix: 'Za preostalo delo napišite nov poseg z novo številko (id) in ga najavite.',
  },
  'target.draft': {
    brief: 'poseg je še osnutek',
    what: 'Poseg, ki najavlja to izdajo, je še osnutek[ ({drafts})].',
    fix: 'Dopolnite ga, zbrišite vrstico status: draft, ga najavite in dajte v odobritev ter izberite termin, do katerega sta še dva delovna dneva.',
  },
  'target.unverifiable': {
    brief: 'commita ali oznake ni bilo mogoče prebrati',
    what: 'Z GitHuba ni bilo mogoče izvedeti, kateri commit se namešča[ oziroma kam kaže {announced-tag}].',
    fix: (f) => askAgain(f, 'pravico contents: read'),
  },
  'announcement.missing': {
    brief: 'poseg ni najavljen',
    what: (f) =>
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
    fix: (f) =>
      `Poseg najavite na servicedesk@src.si in skrbniku rešitve[ ({custodian})]${f.choose('receipt-demanded', { true: ' z načinom announce' }, ' z načinom announce ali sami')}; kar pošljete sami, zapišite z ukazom »ezdrav record announcement«. Dva delovna dneva se štejeta od takrat.`,
  },
  'announcement.recipient-missing': {
    brief: 'najava ni bila poslana vsem',
    what: '[Najave ni prejel: {missing:own}.|Najava ni bila poslana vsem prejemnikom.]',
    fix: 'Pošljite jo še na [{missing:own}|manjkajoče naslove] ter zapišite poznejši čas in vse prejemnike (»ezdrav record announcement --replace«); rok se šteje od poznejšega časa.',
  },
  'announcement.in-future': {
    brief: 'najava ima prihodnji datum',
    what: 'Čas, ko naj bi bila najava poslana[ ({sent-at:when})], je še v prihodnosti.',
    fix: 'V announcement.sent-at vpišite, kdaj je bila res poslana (po ljubljanskem času).',
  },
  'announcement.no-reference': {
    brief: 'najava nima sklica',
    what: 'Pri najavi ni zapisana ne številka zahtevka ne Message-ID.',
    fix: 'V announcement.reference vpišite številko zahtevka, ki jo je dodelil servicedesk, ali <Message-ID> poslanega dopisa.',
  },
  'announcement.reference-malformed': {
    brief: 'sklic najave nima prave oblike',
    what: 'Sklic[ {reference}] nima oblike, ki jo zahteva reference-pattern[: {reference-pattern}].',
    fix: 'Ključ announcement.reference popravite v številko zahtevka, kot jo je dodelil servicedesk.',
  },
  'announcement.plan-changed': {
    brief: 'načrt je bil po najavi spremenjen',
    what: 'Najavljen je bil[ ({told-at:when})] drugačen načrt od sedanjega[ ({plan})][; drug načrt je veljal do: {no-other-since:when}].',
    fix: `Povrnite najavljeni načrt (odtis načrta pokaže »ezdrav check«) ali pa obdržite sedanjega. ${ANNOUNCE_ANEW}`,
  },
  'announcement.unverifiable': {
    brief: 'najave ni mogoče preveriti',
    what: (f) =>
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
    fix: (f) =>
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
    what: (f) =>
      `Med najavo[ ({announced-at:stamp})] in načrtovanim začetkom[ ({start:stamp})] ${f.number('working-days', workingDaysCount, 'je premalo delovnih dni')}, ${f.number('required', workingDaysNeeded, 'potrebna sta 2')}.`,
    fix: `Začetek (schedule.start) prestavite[ na {earliest-start-if-announced-now:stamp} ali pozneje (najzgodnejši začetek, če najavite danes)| na poznejšo noč]. ${ANNOUNCE_ANEW} Nov začetek je nov načrt, zato se dnevi štejejo od njegove najave.[ Za sedanji začetek bi bilo treba poseg najaviti najpozneje {latest-announcement:day}.]`,
  },
  'lead-time.unverifiable': {
    brief: 'roka najave ni mogoče preveriti',
    what: (f) =>
      f.choose(
        'why',
        {
          'beyond-table': 'Koledar dela prostih dni ne sega tako daleč[ ({beyond})].',
        },
        'Ni znano, kdaj je bil poseg najavljen, zato dni ni mogoče prešteti.',
      ),
    fix: (f) =>
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
    what: `Naročnik tega načrta ni odobril. Molk ni odobritev.${SEEN_AND_SET_ASIDE}`,
    fix: (f) => `Prosite naročnika, da odobri ta načrt. ${giveApproval(f, 'client')}`,
  },
  'approval.ezdrav-ict-missing': {
    brief: 'manjka odobritev ekipe IKT eZdravja',
    what: `Ekipa IKT eZdravja tega načrta ni odobrila. Molk ni odobritev.${SEEN_AND_SET_ASIDE}`,
    fix: (f) =>
      `Prosite ekipo IKT eZdravja (ikt@ezdrav.si), da odobri ta načrt. ${giveApproval(f, 'ezdrav-ict')}`,
  },
  'approval.rejected': {
    brief: 'ena od strani je poseg zavrnila',
    what: (f) =>
      `${f.choose('party', { client: 'Naročnik je', 'ezdrav-ict': 'Ekipa IKT eZdravja je' }, 'Ena od strani je')} ta načrt ${f.choose('party', { client: 'zavrnil' }, 'zavrnila')}[ ({by}[, {at:stamp}][, {reference}])]. Prejšnja odobritev ne velja več.`,
    fix: (f) =>
      `Posega ne izvedite. Vprašajte {ask-party}, kaj je treba spremeniti: spremenjen načrt se znova najavi in odobri. Če se stran premisli, ${f.choose(
        'via',
        {
          record: 'zapišite njeno poznejšo odobritev (»ezdrav record approval«)',
          mail: 'vnesite njeno poznejše sporočilo',
        },
        'naj odobri znova na GitHubu[ ali pri najavi pripiše komentar {approve-line}]; odobritev po e-pošti ali telefonu zavrnitve ne prekliče',
      )}.`,
  },
  'approval.before-announcement': {
    brief: 'odobritev je starejša od najave',
    what: 'Odobritev {of-party}[, dana {at:when},] je starejša od najave ali od načrta in ne navaja odtisa načrta.',
    fix: 'Prosite {ask-party}, da odobritev potrdi za ta načrt, in zapišite poznejši čas; če odobritev navaja odtis načrta, ga zapišite pod ključ »plan«.',
  },
  'approval.in-future': {
    brief: 'odobritev ima prihodnji datum',
    what: 'Čas odobritve {of-party}[ ({at:stamp})] je še v prihodnosti.',
    fix: 'V ključ »at« vpišite, kdaj je bila res dana (po ljubljanskem času).',
  },
  'approval.same-party': {
    brief: 'obe odobritvi je dala ista oseba',
    what: 'Obe odobritvi je dala ista oseba[ ({by})].',
    fix: 'Naročnik in ekipa IKT eZdravja odobrita vsak zase: prosite še drugo stran.',
  },
  'approval.same-reference': {
    brief: 'obe odobritvi imata isti sklic',
    what: 'Obe odobritvi imata isti sklic[ ({reference})].',
    fix: 'Odgovor vsake strani zapišite z lastnim sklicem, na primer s številko vnosa v zahtevku.',
  },
  'approval.reference-malformed': {
    brief: 'sklic odobritve nima prave oblike',
    what: '[Sklic {reference} pri odobritvi {of-party} nima oblike, ki jo zahteva reference-pattern[: {reference-pattern}]|Odobritev {of-party} nima sklica v obliki, ki jo zahteva reference-pattern].',
    fix: 'Popravite ga v številko zahtevka ali v <Message-ID> odgovora.',
  },
  'approval.self': {
    brief: 'odobril je nekdo, ki spremembo izvaja',
    what: 'Odobritev {of-party} je dal avtor načrta ali tisti, ki začenja namestitev[ ({by})].',
    fix: 'Odobri naj kdo drug, ki zastopa {ask-party}, ali pa naj namestitev začne nekdo drug.',
  },
  'approval.plan-changed': {
    brief: 'odobritev velja za drug načrt',
    what: 'Odobritev {of-party} velja za drugačen načrt od sedanjega[ ({plan})].',
    fix: 'Prosite {ask-party}, da odobri sedanji načrt, ali povrnite odobrenega.',
  },
  'approval.edited': {
    brief: 'komentar z odobritvijo je bil spremenjen',
    what: 'Komentar z odobritvijo {of-party} je bil pozneje spremenjen ali skrit[ ({by})], zato ne šteje.',
    fix: 'Prosite {ask-party} za nov komentar[ {approve-line}] ali za odobritev zahtevka za združitev.',
  },
  'approval.not-authorised': {
    brief: 'odobril je nekdo, ki ne sme odobriti',
    what: 'Odobritev {of-party} je dal nekdo, ki ni na seznamu odobriteljev te strani, je sam iz hiše (staff.yml) ali pa je pisal po e-pošti ali prek aplikacije[ ({by})].',
    fix: 'Prosite koga od tistih, ki so v solution.yml (approvers) navedeni med odobritelji {of-party}, ali seznam popravite z ločenim zahtevkom za združitev.',
  },
  'approval.unverifiable': {
    brief: 'odobritve ni mogoče preveriti',
    what: (f) =>
      f.choose(
        'unknown',
        {
          'people-unknown':
            'Ni mogoče potrditi, da je odobritev {of-party} neodvisna: GitHub ne navaja vseh, ki so načrt napisali, združili ali začenjajo zagon. Vzrok je izbrisan račun, ključ repozitorija (deploy key), zagon iz drugega delovnega toka ali preveč commitov naenkrat.',
        },
        'Odobritve {of-party} ni bilo mogoče preveriti na GitHubu.',
      ),
    fix: (f) =>
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
    what: (f) =>
      `Najavljeni termin[ se začne {start:when}][ in konča {end:when}], kar ni v celoti v vzdrževalnem oknu.[ Okno se${f.choose('downtime', { true: ' pri predvidenem izpadu' })} odpre {window-opens-at:when}[ in zapre {window-closes-at:when}].]`,
    fix: `Časa schedule.start in schedule.end postavite v okno ene noči (20.00–6.00; pri predvidenem izpadu 22.00–6.00; ožje, kjer tako določa solution.yml). ${ANNOUNCE_ANEW}${EARLIEST_START}`,
  },
  'schedule.spans-nights': {
    brief: 'termin sega čez več noči',
    what: 'Najavljeni termin sega v okna več noči[ ({nights})].',
    fix: `Delo razdelite na en poseg na noč in vsakega najavite.${EARLIEST_START}`,
  },
  'schedule.reversed': {
    brief: 'termin se konča, preden se začne',
    what: 'Najavljeni termin se konča[ {end:when}], torej ne po začetku[ ({start:stamp})].',
    fix: `Popravite schedule.end. ${ANNOUNCE_ANEW}${EARLIEST_START}`,
  },
  'slot.not-yet-open': {
    brief: 'termin še ni odprt',
    what: (f) =>
      f.choose(
        'reversed',
        { true: 'Najavljeni termin se konča, preden se začne, zato se nikoli ne odpre.' },
        'Najavljeni termin še ni odprt[; odpre se {opens-at:when}].',
      ),
    fix: (f) =>
      f.choose('reversed', { true: NEVER_OPENS }) ||
      f.choose('in-vain', { true: IN_VAIN }) ||
      `${f.choose('only-reason', { false: 'Najprej odpravite druge razloge. ' })}Počakajte[, da se termin odpre {opens-at:when}], in opravilo zaženite znova[; termin se konča {closes-at:when}].${f.choose('resumed', { true: ' Delovni tok z načinom resume na privzeti veji to naredi sam.' })}`,
  },
  'slot.over': {
    brief: 'termin je mimo',
    what: (f) =>
      f.choose(
        'reversed',
        { true: 'Najavljeni termin se konča, preden se začne, zato ni bil nikoli odprt.' },
        'Najavljeni termin je mimo[; končal se je {closes-at:when}].',
      ),
    fix: `Določite nov termin (schedule.start in schedule.end). ${ANNOUNCE_ANEW}${EARLIEST_START}`,
  },
  'fit.too-late': {
    brief: 'delo ne gre več v termin',
    what: 'Za začetek je prepozno: delo[ ({work-minutes} min)] in povrnitev[ ({rollback-minutes} min)] ne gresta več v termin.[ Najpoznejši začetek je bil {last-start:when}.]',
    fix: `Ne začenjajte zdaj. Določite nov termin. ${ANNOUNCE_ANEW}${EARLIEST_START}`,
  },
  'fit.longer-than-slot': {
    brief: 'delo je daljše od termina',
    what: 'Delo[ ({work-minutes} min)] s povrnitvijo[ ({rollback-minutes} min)] je daljše od celotnega najavljenega termina, zato pravega časa za začetek sploh ni.',
    fix: `Določite daljši termin (schedule.end) ali manj minut dela. ${ANNOUNCE_ANEW}${EARLIEST_START}`,
  },
  'freeze.active': {
    brief: 'velja zamrznitev',
    what: 'Zamrznitev velja[ od {from:stamp}][ do {to:stamp}][: {reason}].',
    fix: 'Počakajte na njen konec[ ({to:stamp})] in najavite termin po njem. Urgentni poseg je dovoljen le, če pri zamrznitvi piše urgent: allowed.',
  },
  'urgent.unjustified': {
    brief: 'urgentni poseg ni utemeljen',
    what: (f) =>
      `Utemeljitev urgent.reason manjka ali je prekratka${f.number('reason-length', (length) => ` (${characters(length)})`)}; potrebnih je vsaj 20 znakov.`,
    fix: 'V urgent.reason napišite, kaj ne deluje in zakaj ni mogoče čakati na običajno pot.',
  },
  'urgent.no-incident': {
    brief: 'manjka oznaka incidenta',
    what: 'Ključ urgent.incident manjka.',
    fix: 'V urgent.incident vpišite številko incidenta.',
  },
  'urgent.not-authorised': {
    brief: 'urgentni poseg začenja nekdo brez pooblastila',
    what: 'V urgent-authorities ni naveden niti tisti, ki je načrt združil v privzeto vejo, niti tisti, ki začenja zagon.',
    fix: 'Načrt naj združi ali zagon začne kdo od tistih, ki so navedeni v urgent-authorities v solution.yml.',
  },
  'urgent.not-notified': {
    brief: 'obvestilo o urgentnem posegu ni poslano',
    what: (f) =>
      `Za ta načrt ni znano nobeno obvestilo na servicedesk@src.si in skrbniku rešitve[; tisto, ki je bilo poslano {notified-at:when}, ne šteje]${f.choose('set-aside', { true: '; po zadnjem je bil poseg umaknjen ali končan ali pa tega ni mogoče izključiti' }, '')}.`,
    fix: 'Obvestilo mora na servicedesk@src.si in skrbniku rešitve. Pošlje ga preverjanje samo, če je nastavljen smtp-url, ali način announce. Lahko ga pošljete tudi sami in ga zapišete z ukazom »ezdrav record notification«.',
  },
  'urgent.recipient-missing': {
    brief: 'obvestilo ni bilo poslano vsem',
    what: '[Obvestila ni prejel: {missing:own}.|Obvestilo ni bilo poslano vsem prejemnikom.]',
    fix: 'Pošljite ga še na [{missing:own}|manjkajoče naslove] in to zapišite (»ezdrav record notification --replace«).',
  },
  'urgent.plan-changed': {
    brief: 'načrt je bil po obvestilu spremenjen',
    what: 'Obvestilo[, poslano {told-at:when},] velja za drugačen načrt od sedanjega[; drug načrt je veljal do: {no-other-since:when}].',
    fix: 'Pošljite obvestilo za sedanji načrt ali povrnite načrt, za katerega je bilo poslano.',
  },
  'urgent.notified-in-future': {
    brief: 'obvestilo ima prihodnji datum',
    what: 'Čas, ko naj bi bilo obvestilo poslano[ ({notified-at:when})], je še v prihodnosti.',
    fix: 'V urgent.notification.sent-at vpišite, kdaj je bilo res poslano (po ljubljanskem času).',
  },
  'urgent.expired': {
    brief: 'obvestilo je poteklo',
    what: 'Obvestilo[, poslano {notified-at:when},] ne velja več[; poteklo je {expires-at:when}].',
    fix: 'Če je delo še vedno urgentno, pošljite novo obvestilo; sicer poseg načrtujte in najavite po običajni poti.',
  },
  'urgent.unverifiable': {
    brief: 'obvestila ni mogoče preveriti',
    what: (f) =>
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
    fix: (f) =>
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
    what: '[{login}|Kdor začenja namestitev,] ne dela več tu[ ({ref})][; pooblastila so prenehala {departed-at:when}].',
    ahead: {
      brief: 'kdor začenja namestitev, takrat ne bo več med sodelavci',
      what: '[{login}|Kdor začenja namestitev,] takrat ne bo več med sodelavci[ ({ref})][; pooblastila prenehajo {departed-at:when}].',
    },
    fix: 'Namestitev naj začne nekdo, ki dela tu. Takoj preverite, ali je na servicedesk@src.si poslan preklic pooblastil.',
  },
  'staff.unknown': {
    brief: 'kdor začenja namestitev, ni na seznamu sodelavcev',
    what: '[V .ezdrav/staff.yml ni osebe {login}.|Kdor začenja namestitev, ni v .ezdrav/staff.yml.]',
    fix: 'Namestitev naj začne nekdo s seznama, ali pa seznam dopolnite z zahtevkom za združitev (github: login in id).',
  },
  'staff.no-statement': {
    brief: 'podpisana izjava o varovanju osebnih podatkov ne velja ali manjka',
    what: 'Za [osebo {login}|osebo, ki začenja namestitev,] [ima izjava o varovanju osebnih podatkov datum {statement-signed}, ki je še v prihodnosti|ni zapisana podpisana izjava o varovanju osebnih podatkov].',
    fix: (f) =>
      `${f.known('statement-signed', 'V statement-signed vpišite dan, ko je bila izjava res podpisana,', 'Poskrbite za podpis izjave in datum zapišite v statement-signed')} ali pa naj začne nekdo drug.`,
  },
  'staff.not-eligible': {
    brief: 'preverjanje upravičenosti ne velja ali manjka',
    what: 'Za [osebo {login}|osebo, ki začenja namestitev,] [ima preverjanje upravičenosti datum {eligibility-checked}, ki je še v prihodnosti|ni zapisano, da je nosilec pogodbe preveril upravičenost].',
    fix: (f) =>
      `${f.known('eligibility-checked', 'V eligibility-checked vpišite dan, ko je nosilec pogodbe to res preveril,', 'Nosilca pogodbe prosite, da to preveri, in datum zapišite v eligibility-checked')} ali pa naj začne nekdo drug.`,
  },
  'staff.unverifiable': {
    brief: 'ni znano, kdo začenja namestitev',
    what: 'Ni znano, kdo začenja namestitev.',
    fix: 'Opravilo zaženite znova; iz zagona mora biti razvidno, kdo ga je začel (pravica actions: read).',
  },
  'clock.unverifiable': {
    brief: 'času ni mogoče zaupati',
    what: 'Časa ni bilo mogoče ugotoviti iz zaupanja vrednega vira[: {answer}].',
    fix: 'Opravilo zaženite znova. Če se ponovi, poiščite posredniški strežnik (proxy), ki shranjuje ali spreminja polje Date v odgovorih GitHuba.',
  },
  'api.forbidden': {
    brief: 'GitHub je zavrnil poizvedbo',
    what: 'GitHub je zavrnil poizvedbo[ {request}][ ({status})][: {answer}][; žetonu manjka {permission}].',
    fix: '[Opravilu dajte vse potrebne pravice v eni vrstici in ga zaženite znova: {permissions}|[Med pravice opravila (permissions) dodajte {permission} in opravilo zaženite znova.|Preverite pravice opravila (permissions) in žeton ter ga zaženite znova.]]',
  },
  'api.rate-limited': {
    brief: 'dosežena je omejitev GitHuba',
    what: 'Dosežena je omejitev števila poizvedb na GitHubu[; velja do: {until:stamp}].',
    fix: (f) =>
      `${f.known('until:when', 'Nato opravilo zaženite znova', 'Počakajte nekaj minut (največ eno uro) in opravilo zaženite znova')}[; termin se konča {slot-closes-at:when}].`,
  },
  'api.unavailable': {
    brief: 'GitHub ni odgovoril',
    what: 'GitHub ni odgovoril na poizvedbo[ {request}][ ({status})][: {answer}].',
    fix: 'Čez nekaj minut opravilo zaženite znova. Če se ponovi, preverite omrežje izvajalnika, posredniški strežnik (proxy) in stran s stanjem GitHuba.',
  },
  'api.malformed': {
    brief: 'odgovora GitHuba ni mogoče razumeti',
    what: '[Pravil organizacije ni mogoče poznati: {of-organisation}.|Odgovor na poizvedbo[ {request}] ni takšen, kot ga opisuje GitHub[: {answer}].]',
    fix: (f) =>
      f.known(
        'of-organisation',
        'To popravite v repozitoriju organizacije ali v solution.yml in opravilo zaženite znova. Do tedaj ne bo dovoljena nobena namestitev.',
        'Opravilo zaženite znova. Če se ponovi, poiščite posredniški strežnik (proxy), ki spreminja odgovore, ali uporabite novejšo različico.',
      ),
  },
  'event.not-allowed': {
    brief: 'ob tem dogodku namestitev ni dovoljena',
    what: (f) =>
      f.choose(
        'announcing',
        {
          true: 'Zagon je bil sprožen z dogodkom[ {event}][ na {ref}]; kar bi bilo poslano od tam, ne bi štelo, zato ni bilo poslano nič.',
        },
        'Zagon je bil sprožen z dogodkom[ {event}], ob katerem namestitev ni dovoljena.',
      ),
    fix: (f) =>
      f.choose(
        'announcing',
        {
          true: 'Način announce zaženite na privzeti veji: ob potisku, po urniku ali ročno (»Run workflow«).',
        },
        'Namestitev začnite s potiskom oznake, z objavo njene izdaje ali z ročnim zagonom (»Run workflow«) na oznaki.',
      ),
  },
};
