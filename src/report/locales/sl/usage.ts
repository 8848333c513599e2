import type { USAGE as English } from '../en/usage.ts';
import { SLOVENE_MOMENTS } from '../../moments.ts';

export const USAGE: typeof English = {
  command: (value) => `Ukaza »${value}« ni.`,
  argument: (value) => `»${value}« ni argument tega ukaza.`,
  folder: (value) => `»${value}« ni mapa. Mapo repozitorija navedite z --repo.`,
  failed: (value) => `Ukaz ni uspel: ${value}. Vzdrževalcem pokaže več z NODE_DEBUG=ezdrav.`,
  value: (option, value, expected) =>
    `${option}: »${value}« ni razumljivo. Pričakovano: ${expected}.`,
  gap: (option, value, onDay, from, to) =>
    `Časa ${option} »${value}« ni: ura ${onDay}, preskoči z ${from} na ${to}. Izberite čas pred premikom ali po njem.`,
  ambiguous: (option, value, offsets) =>
    `Čas ${option} »${value}« to noč nastopi dvakrat. Povejte, kateri je mišljen: ${offsets.map((offset) => `${value}${offset}`).join(' ali ')}.`,
  wrongOffset: (option, value, expected) =>
    `${option} »${value}« ima odmik, ki takrat v Ljubljani ne velja. Ljubljanski je ${expected}; lahko napišete tudi Z ali čas brez odmika.`,
  noValue: (option) =>
    `${option} potrebuje vrednost. Če se ta začne z -, jo napišite kot ${option}=VREDNOST.`,
  needlessValue: (option) => `${option} nima vrednosti: napišite ga samega.`,
  missing: (option, example) => `Manjka ${option}, na primer ${option} ${example}.`,
  tooShort: (option, least) =>
    `${option} potrebuje vsaj ${SLOVENE_MOMENTS.count(least, { one: 'znak', two: 'znaka', few: 'znake', other: 'znakov' })}.`,
  permission: (path) => `»${path}« ni dovoljeno brati ali pisati. Preverite pravice.`,
  unreadable: (path) =>
    `»${path}« ni bilo mogoče prebrati ali zapisati. Preverite, ali obstaja in je nepoškodovano.`,
  near: (near) => `Ste mislili »${near}«?`,
  places: {
    KIND: 'VRSTA',
    WHAT: 'KAJ',
    TAG: 'OZNAKA',
    REF: 'ŠIFRA',
  },
  which: (option, expected) => `Manjka ${option}. Mogoče je: ${expected}.`,
  noIntervention: 'V mapi .ezdrav/ še ni posega. Načrt zapiše »ezdrav new OZNAKA«.',
  brokenOff: 'Prekinjeno; nič ni bilo zapisano.',
  missingOptions: (options) =>
    `Tu ni nikogar, ki bi odgovoril (ni terminala), zato navedite: ${options}.`,
  already: (key) => `${key} je že zapisan. Z --replace se nadomesti; prej se pokaže razlika.`,
  tagTaken: (tag, id, path) =>
    `${id} (${path}) že najavlja ${tag}, zato ne bi bilo jasno, kateri je mišljen. Prej zapišite, kako se je končal: ezdrav record outcome ${id} --result cancelled`,
  noNight: 'Do konca koledarja dela prostih dni ni znana nobena dovoljena noč.',
  notUrgent: (id) => `${id} ni urgenten: zanj velja najava (»ezdrav record announcement«).`,
  noOutcome: (id) =>
    `${id} še nima izida. Najprej zapišite, kako je potekalo: ezdrav record outcome ${id}`,
  notLeft: (ref) => `${ref} še nima zadnjega dne. Prej poženite »ezdrav record left ${ref}«.`,
  changed: (path) =>
    `»${path}« je medtem spremenil nekdo drug, zato ni bilo zapisano nič. Poženite ukaz znova.`,
  inFuture: (option, value) =>
    `${option} »${value}« je v prihodnosti; zapiše se samo, kar se je zgodilo.`,
  help: (command) => `Kaj je na voljo, pokaže ${command} --help.`,
};
