import type { Language } from '../../records/types.ts';
import { ENGLISH_MOMENTS as EN, SLOVENE_MOMENTS as SL } from '../moments.ts';

/** Every sentence of a check: one that is missing in a language is a type error. */
export interface CheckWords {
  readonly title: string;
  readonly faults: (count: number) => string;
  readonly deletions: (count: number) => string;
  readonly unlawful: (count: number) => string;
  readonly voided: (count: number) => string;
  readonly attention: string;
  readonly announceBy: (day: string) => string;
  readonly fine: string;
  readonly noPlan: string;
  /** Of one plan. */
  readonly slot: string;
  readonly window: string;
  readonly inside: (opens: string, closes: string) => string;
  readonly outside: (opens: string, closes: string) => string;
  readonly noWindow: string;
  readonly waived: string;
  readonly reported: string;
  readonly announce: string;
  readonly latest: (day: string) => string;
  readonly tooLate: (day: string) => string;
  readonly announced: (stamp: string) => string;
  readonly urgent: string;
  readonly withdrawn: string;
  readonly beyond: string;
  readonly earliest: string;
  readonly earliestFrom: (stamp: string) => string;
  readonly plan: string;
  readonly comparedWith: (branch: string) => string;
  readonly isNew: string;
  readonly isSame: string;
  readonly changed: (keys: string) => string;
  readonly rewritten: string;
  readonly voids: string;
  readonly reviewsOnly: string;
  readonly freeze: string;
  readonly freezePeriod: (from: string, to: string) => string;
  readonly files: string;
  /** Of a plan that is gone, of a tag announced twice, of entries that may not go. */
  readonly removed: (id: string, path: string) => string;
  readonly ambiguous: (tag: string) => string;
  readonly deleted: (refs: string) => string;
  readonly deletedTitle: string;
  readonly footer: string;
  readonly sticking: {
    readonly made: string;
    readonly updated: string;
    readonly unchanged: string;
    readonly 'not-needed': string;
    readonly fork: string;
    readonly forbidden: (said: string) => string;
    readonly failed: (said: string) => string;
    readonly none: string;
  };
  readonly problem: string;
}

const ENGLISH: CheckWords = {
  title: 'Check of the files in .ezdrav/',
  faults: (count) => EN.count(count, { one: 'fault to correct', other: 'faults to correct' }),
  deletions: (count) =>
    `${EN.count(count, { one: 'entry', other: 'entries' })} deleted before the revocation was confirmed`,
  unlawful: (count) =>
    count === 1 ? 'the slot can never be lawful' : `${count} slots can never be lawful`,
  voided: (count) =>
    `${EN.count(count, { one: 'plan changes', other: 'plans change' })}: announce and approve anew`,
  attention: 'well-formed, but read what is marked',
  announceBy: (day) => `announce by the end of ${day}`,
  fine: 'everything is in order',
  noPlan: 'No unfinished intervention stands here.',
  slot: 'Slot',
  window: 'Maintenance window',
  inside: (opens, closes) => `inside ${opens} – ${closes}`,
  outside: (opens, closes) => `not inside ${opens} – ${closes}`,
  noWindow: 'there is none that night',
  waived: 'not required of an urgent intervention',
  reported: 'not enforced in this environment',
  announce: 'Announce',
  latest: (day) => `by the end of ${day}; this change must be on the default branch by then too`,
  tooLate: (day) => `too late for this start: it had to be by the end of ${day}`,
  announced: (stamp) => `recorded as sent ${stamp}`,
  urgent: 'a notification takes its place; it must be sent before the work begins',
  withdrawn: 'withdrawn: never allowed',
  beyond: 'cannot be told: beyond the calendar’s table',
  earliest: 'Announced now',
  earliestFrom: (stamp) => `the earliest start would be ${stamp}`,
  plan: 'Plan',
  comparedWith: (branch) => `Against ${branch}`,
  isNew: 'new',
  isSame: 'the same plan',
  changed: (keys) => `the plan changes: ${keys}`,
  rewritten: 'the plan changes: the same values, written otherwise',
  voids:
    'The announcement and the approvals were given for the old plan. They do not count any more: announce anew and have it approved again.',
  reviewsOnly: 'Reviews and approving comments that name the old plan do not count any more.',
  freeze: 'Freeze',
  freezePeriod: (from, to) => `${from} – ${to}`,
  files: 'Files',
  removed: (id, path) =>
    `${id} (${path}) is taken away without an outcome. Where it was announced, set status: withdrawn instead, so that everybody is told.`,
  ambiguous: (tag) =>
    `More than one unfinished intervention announces ${tag}: the gate could not tell which is meant.`,
  deleted: (refs) =>
    `Deleted although the revocation is not confirmed: ${refs}. Put the entry back, write left, and delete it after revocation.confirmed is written.`,
  deletedTitle: 'Entries that may not be deleted yet',
  footer:
    'All times are Ljubljana’s. What is read here is only claimed; the gate believes GitHub’s record.',
  sticking: {
    made: 'The comment on the pull request was made.',
    updated: 'The comment on the pull request was brought up to date.',
    unchanged: 'The comment on the pull request says so already.',
    'not-needed': 'Nothing in .ezdrav/ differs from the default branch; no comment was made.',
    fork: 'The pull request comes from a fork, where the token may only read; no comment was made.',
    forbidden: (said) =>
      `The token may not write a comment (it needs pull-requests: write): ${said}`,
    failed: (said) => `The comment could not be written: ${said}`,
    none: 'The run belongs to no pull request; no comment was made.',
  },
  problem: 'The files could not be read, so nothing was checked.',
};

const SLOVENE: CheckWords = {
  title: 'Preverjanje datotek v mapi .ezdrav/',
  faults: (count) =>
    `odpraviti je treba ${SL.count(count, { one: 'napako', two: 'napaki', few: 'napake', other: 'napak' })}`,
  deletions: (count) =>
    `${SL.count(count, { one: 'vnos izbrisan', two: 'vnosa izbrisana', few: 'vnosi izbrisani', other: 'vnosov izbrisanih' })}, preden je bil preklic potrjen`,
  unlawful: (count) =>
    count === 1 ? 'termin ne more biti dovoljen' : `termini (${count}) ne morejo biti dovoljeni`,
  voided: (count) =>
    `${SL.count(count, { one: 'načrt se spremeni', two: 'načrta se spremenita', few: 'načrti se spremenijo', other: 'načrtov se spremeni' })}: potrebni so nova najava in novi odobritvi`,
  attention: 'pravilno zapisano, vendar preberite označeno',
  announceBy: (day) => `najavite najpozneje: ${day}`,
  fine: 'vse je v redu',
  noPlan: 'Nedokončanega posega tu ni.',
  slot: 'Termin',
  window: 'Vzdrževalno okno',
  inside: (opens, closes) => `znotraj ${opens} – ${closes}`,
  outside: (opens, closes) => `ni znotraj ${opens} – ${closes}`,
  noWindow: 'tisto noč ga ni',
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
  freezePeriod: (from, to) => `${from} – ${to}`,
  files: 'Datoteke',
  removed: (id, path) =>
    `${id} (${path}) je odstranjen brez izida. Če je bil najavljen, namesto tega vpišite status: withdrawn, da bodo vsi obveščeni.`,
  ambiguous: (tag) =>
    `Izdajo ${tag} najavlja več nedokončanih posegov: kateri je mišljen, ob namestitvi ne bi bilo mogoče ugotoviti.`,
  deleted: (refs) =>
    `Izbrisano, čeprav preklic pooblastil ni potrjen: ${refs}. Vnos vrnite, vpišite left in ga izbrišite šele, ko je vpisan revocation.confirmed.`,
  deletedTitle: 'Vnosi, ki se še ne smejo izbrisati',
  footer:
    'Vsi časi so ljubljanski. Prebrano je tu samo navedeno; ob namestitvi velja, kar je zabeležil GitHub.',
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

const BY_LANGUAGE: Record<Language, CheckWords> = { en: ENGLISH, sl: SLOVENE };

export function checkWords(language: Language): CheckWords {
  return BY_LANGUAGE[language];
}
