import type { USAGE as English } from '../en/usage.ts';
import { SLOVENE_MOMENTS } from '../../moments.ts';

export const USAGE: typeof English = {
  command: (value) => `Ukaza »${value}« ni.`,
  argument: (value) => `»${value}« ni argument tega ukaza.`,
  folder: (value) => `»${value}« ni mapa. Mapo repozitorija navedite z --repo.`,
  failed: (value) => `Ukaz ni uspel: ${value}`,
  value: (option, value, expected) =>
    `${option} »${value}« ni razumljiv. Pričakovano: ${expected}.`,
  gap: (value, from, to) =>
    `Časa --at »${value}« ni: ura ob premiku preskoči ${from}–${to}. Izberite čas pred premikom ali po njem.`,
  ambiguous: (value, offsets) =>
    `Čas --at »${value}« to noč nastopi dvakrat. Povejte, kateri je mišljen: ${offsets.map((offset) => `${value}${offset}`).join(' ali ')}.`,
  wrongOffset: (value, expected) =>
    `--at »${value}« ima odmik, ki takrat v Ljubljani ne velja. Ljubljanski je ${expected}; lahko napišete tudi Z ali čas brez odmika.`,
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
  which: (option, expected) => `Navedite, kateri ${option} je mišljen: ${expected}.`,
  noIntervention: 'V mapi .ezdrav/ še ni posega. Načrt zapiše »ezdrav new OZNAKA«.',
  help: (command) => `Kaj je na voljo, pokaže ${command} --help.`,
};
