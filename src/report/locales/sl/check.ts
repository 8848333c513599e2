import type { CHECK as English } from '../en/check.ts';
import { SLOVENE_MOMENTS as SL } from '../../moments.ts';

export const CHECK: typeof English = {
  title: 'Preverjanje datotek v mapi .ezdrav/',
  faults: (count) =>
    `odpraviti je treba ${SL.count(count, { one: 'napako', two: 'napaki', few: 'napake', other: 'napak' })}`,
  deletions: (count) =>
    `${SL.count(count, { one: 'vnos izbrisan', two: 'vnosa izbrisana', few: 'vnosi izbrisani', other: 'vnosov izbrisanih' })}, preden je bil preklic potrjen`,
  unlawful: (count) =>
    count === 1
      ? 'termin ne more biti dovoljen'
      : SL.count(count, {
          one: 'termin ne more biti dovoljen',
          two: 'termina ne moreta biti dovoljena',
          few: 'termini ne morejo biti dovoljeni',
          other: 'terminov ne more biti dovoljenih',
        }),
  voided: (count) =>
    `${SL.count(count, { one: 'načrt se spremeni', two: 'načrta se spremenita', few: 'načrti se spremenijo', other: 'načrtov se spremeni' })}: potrebne so nova najava in novi odobritvi`,
  attention: 'pravilno zapisano, vendar preberite označeno',
  announceBy: (day) => `najavite najpozneje: ${day}`,
  fine: 'vse je v redu',
  noPlan: 'Nedokončanega posega tu ni.',
  slot: 'Termin',
  window: 'Vzdrževalno okno',
  inside: (opens, closes) => `znotraj: od ${opens} do ${closes}`,
  outside: (opens, closes) => `ni znotraj: od ${opens} do ${closes}`,
  waived: 'od urgentnega posega se ne zahteva',
  reported: 'v tem okolju ni obvezno',
  announce: 'Najava',
  latest: (day) => `najpozneje ${day}; do takrat mora biti na privzeti veji tudi ta sprememba`,
  tooLate: (day) => `za ta začetek je prepozno: rok je bil ${day}`,
  announced: (stamp) => `zapisana kot poslana ${stamp}`,
  urgent: 'nadomesti jo obvestilo, ki mora biti poslano pred začetkom dela',
  withdrawn: 'poseg je umaknjen: nikoli dovoljen',
  beyond: 'ni mogoče povedati: zunaj koledarja',
  earliest: 'Ob najavi zdaj',
  earliestFrom: (stamp) => `najzgodnejši začetek bi bil ${stamp}`,
  plan: 'Načrt',
  comparedWith: (branch) => `V primerjavi z vejo ${branch}`,
  isNew: 'nov',
  isSame: 'isti načrt',
  changed: (keys) => `načrt se spremeni: ${keys}`,
  rewritten: 'načrt se spremeni: iste vrednosti, drugače zapisane',
  voids:
    'Najava in odobritvi so bile dane za prejšnji načrt in ne štejejo več: poseg znova najavite in pridobite novi odobritvi.',
  reviewsOnly: 'Pregledi in odobritve v komentarjih, ki navajajo prejšnji načrt, ne štejejo več.',
  freeze: 'Zamrznitev',
  answer: 'Odgovor',
  freezePeriod: (from, to) => `od ${from} do ${to}`,
  files: 'Datoteke',
  removed: (id, path) =>
    `${id} (${path}) je odstranjen brez izida. Če je bil najavljen, namesto tega vpišite status: withdrawn, da bodo vsi obveščeni.`,
  draft: (path) =>
    `${path} je osnutek: dokler vsebuje status: draft, se ne najavi in se ne dovoli.`,
  lookedIn: (folder: string) => `Iskano v mapi ${folder}. Druga mapa: --repo MAPA.`,
  unheld: (repository: string) =>
    `Kaj zahteva organizacija v repozitoriju ${repository}, tukaj ni znano: preverjene so le datoteke rešitve. Preverjanje pred namestitvijo prebere oboje.`,
  loosened: (keys: string, from: string | null) =>
    `To omili pravila (${keys}). Dokler ne mineta dva delovna dneva${from === null ? '' : ` (ob združitvi zdaj od ${from})`}, velja tudi sedanja različica. Takoj velja le, če ta zahtevek na zadnjem stanju odobri odobritelj ali pooblaščenec za urgentne posege po sedanji različici, ki spremembe ne piše in je ne združi.`,
  ambiguous: (tag) =>
    `Izdajo ${tag} najavlja več nedokončanih posegov: kateri je mišljen, ob namestitvi ne bi bilo mogoče ugotoviti.`,
  deleted: (refs) =>
    `Izbrisano, čeprav preklic pooblastil ni potrjen: ${refs}. Vnos vrnite, vpišite left in ga izbrišite šele, ko je vpisan revocation.confirmed.`,
  deletedTitle: 'Vnosi, ki se še ne smejo izbrisati',
  footer:
    'Vsi časi so ljubljanski. Tu štejejo le navedbe v datotekah; ob namestitvi velja, kar je zabeležil GitHub.',
  sticking: {
    made: 'Komentar na zahtevku za združitev je objavljen.',
    updated: 'Komentar na zahtevku za združitev je posodobljen.',
    unchanged: 'Komentar na zahtevku za združitev to že pove.',
    'not-needed': 'Nič v mapi .ezdrav/ se ne razlikuje od privzete veje; komentarja ni.',
    fork: 'Zahtevek prihaja iz razcepa (fork), kjer sme žeton samo brati; komentarja ni.',
    forbidden: (said) =>
      `Žeton ne sme pisati komentarjev (potrebuje pull-requests: write): ${said}`,
    failed: (said) => `Komentarja ni bilo mogoče zapisati: ${said}`,
    none: 'Zagon ne pripada nobenemu zahtevku za združitev; komentarja ni.',
  },
  problem: 'Datotek ni bilo mogoče prebrati, zato ni preverjeno nič.',
};
