import type { VERDICT as English } from '../en/verdict.ts';
import { SLOVENE_MOMENTS } from '../../moments.ts';

export const VERDICT: typeof English = {
  dash: '–',
  decisions: {
    allow: 'DOVOLJENO',
    'allow-urgent': 'DOVOLJENO KOT URGENTNI POSEG',
    'would-allow': 'BILO BI DOVOLJENO (samo po datotekah)',
    'would-allow-urgent': 'BILO BI DOVOLJENO KOT URGENTNI POSEG (samo po datotekah)',
    'not-yet': 'ŠE NI DOVOLJENO',
    deny: 'NI DOVOLJENO',
    unverifiable: 'NI DOVOLJENO, ni preverjeno',
    invalid: 'NI DOVOLJENO, neveljavna datoteka',
    error: 'NI DOVOLJENO, ničesar ni bilo mogoče presoditi',
  },
  nextMoments: {
    'start-by': (when, length) => `začnite najpozneje ${when} (še ${length})`,
    expires: (when, length) => `dovoljenje poteče ${when} (še ${length})`,
    opens: (when, length) => `termin se odpre ${when} (čez ${length})`,
    closes: (when, length) => `termin se konča ${when} (še ${length})`,
    over: (when) => `termin se je končal ${when}`,
    'announced-now': (when) => `najzgodnejši začetek, če poseg najavite zdaj: ${when}`,
    'freeze-ends': (when) => `zamrznitev se konča ${when}`,
  },
  outcomes: {
    pass: { word: 'izpolnjeno', note: 'Pravilo je izpolnjeno.' },
    fail: {
      word: 'ni izpolnjeno',
      note: 'Pravilo ni izpolnjeno, zato se namestitev ne sme začeti.',
    },
    waived: {
      word: 'ni zahtevano',
      note: 'Presojeno in prikazano, vendar se od urgentnega posega ne zahteva.',
    },
    reported: {
      word: 'samo prikazano',
      note: 'Presojeno in prikazano, vendar v tem okolju ni obvezno.',
    },
    unverifiable: {
      word: 'ni mogoče preveriti',
      note: 'Podatkov, ki jih pravilo potrebuje, ni bilo mogoče dobiti; to nikoli ne šteje za izpolnjeno.',
    },
    'not-applicable': { word: 'se ne uporablja', note: 'Tu ni česa primerjati.' },
  },
  grades: {
    verified: {
      word: 'preverjeno',
      note: 'Zabeležil je GitHub sam, v polju, ki ga pisec v repozitorij ne more nastaviti.',
    },
    vouched: {
      word: 'potrjeno po e-pošti',
      note: 'Podpisal je poštni strežnik organizacije, ki odobrava. To dokazuje organizacijo, ne osebe.',
    },
    recorded: {
      word: 'zapisano',
      note: 'Navedeno v datoteki, ki je na privzeti veji od časa, ki ga je zabeležil GitHub.',
    },
    claimed: {
      word: 'samo navedeno',
      note: 'Prebrano le iz delovne kopije ali odvisno od oznake izdaje, ki jo je mogoče premakniti.',
    },
  },
  labels: {
    plan: 'načrt',
    urgent: 'urgentni poseg',
    judged: (stamp) => `presojeno ${stamp}`,
    notJudged: 'časa presoje ni bilo mogoče preveriti',
    zone: 'vsi časi so ljubljanski',
    slot: (opens, closes) => `termin od ${opens} do ${closes}`,
    standsInTheWay: 'Kaj preprečuje namestitev',
    reason: 'Razlog',
    whatToDo: 'Kaj storiti',
    faultsInFiles: 'Napake v datotekah',
    rules: 'Pravila',
    rule: 'Pravilo',
    outcome: 'Izid',
    evidence: 'Dokaz',
    compared: 'Kaj se je primerjalo',
    details: 'Podrobnosti',
    evidenceGrades: 'Stopnje dokazov',
    ruleOutcomes: 'Izidi',
    reasonCodes: 'Kode razlogov',
    yes: 'da',
    no: 'ne',
    none: 'brez',
    because: (rules) => `Zato ni znano tudi: ${rules}.`,
    times: {
      now: (at) => `zdaj ${at}`,
      slot: (opens, closes) => `termin ${opens} – ${closes}`,
      startBy: (at) => `začetek najpozneje ${at === '0.00' ? 'opolnoči' : `ob ${at}`}`,
      expires: (at) => `velja do ${at}`,
    },
    rulesMet: (met, all) => {
      const words = SLOVENE_MOMENTS.count(met, {
        one: 'pravilo je izpolnjeno',
        two: 'pravili sta izpolnjeni',
        few: 'pravila so izpolnjena',
        other: 'pravil je izpolnjenih',
      });
      return met === all ? words : `${words}, neizpolnjenih: ${all - met}`;
    },
    andMore: (count) => `… in še ${count}`,
    runnerClock: 'Ura izvajalnika',
    moreReasons: (count) =>
      `(in še ${SLOVENE_MOMENTS.count(count, { one: 'razlog', two: 'razloga', few: 'razlogi', other: 'razlogov' })})`,
    faults: (count) =>
      `odpraviti je treba ${SLOVENE_MOMENTS.count(count, { one: 'napako', two: 'napaki', few: 'napake', other: 'napak' })}`,
    allClaimed:
      'Presojeno brez povezave: vse je samo navedeno v datotekah te delovne kopije. Podatki z GitHuba niso bili preverjeni, zahteve iz ključa »evidence« v solution.yml pa niso bile upoštevane. To ni dovoljenje za namestitev.',
    nothingJudged: 'Nobeno pravilo ni bilo presojeno.',
    errorHelp:
      'Ničesar ni bilo mogoče presoditi, zato ni dovoljeno nič. Kaj ni uspelo in kaj je treba spremeniti, piše v dnevniku tega koraka. Če tam ni ničesar, kar bi lahko spremenili, vprašajte vzdrževalce preverjanja.',
    allowedHelp: 'Vsa pravila, ki tu veljajo, so izpolnjena.',
    wouldStand: 'sicer bi namestitev preprečilo:',
    ahead: 'Že zdaj je znano, kaj bo ovira ob odprtju termina.',
    aheadClear: (stamp) => `Od ${stamp}, še v tem terminu, znanih ovir ni več.`,
    contractEnded: (date) =>
      `Pogodba (contract.ends v solution.yml) se izteče ${date}, pred tem terminom. Preden kdo tisto noč dela, vprašajte skrbnika pogodbe.`,
  },
  picture: { window: 'okno', slot: 'termin', now: 'zdaj' },
  waiting: (minutes, at) => `Čakanje: termin se odpre ob ${at}, še ${minutes} min.`,
};
