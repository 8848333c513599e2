import type { TimeReading } from '../calendar/time.ts';
import type { Language } from '../records/types.ts';
import { visible } from './escaping.ts';
import { ENGLISH_MOMENTS, SLOVENE_MOMENTS } from './moments.ts';

/** What is wrong with a command line. */
export type UsageFault =
  | { readonly kind: 'no-folder' | 'failed'; readonly value: string }
  | {
      readonly kind: 'unknown-command' | 'unknown-argument';
      readonly value: string;
      /** What was probably meant. */
      readonly near: string | null;
    }
  | { readonly kind: 'no-intervention' }
  | {
      /** Not given, and there are several. */
      readonly kind: 'which';
      readonly option: string;
      readonly expected: readonly string[];
    }
  | {
      readonly kind: 'bad-time';
      readonly value: string;
      readonly reading: Exclude<TimeReading, { readonly ok: true }>;
    }
  | { readonly kind: 'no-value' | 'needless-value'; readonly option: string }
  | { readonly kind: 'missing'; readonly option: string; readonly example: string }
  | { readonly kind: 'too-short'; readonly option: string; readonly least: number }
  | { readonly kind: 'unreadable'; readonly value: string; readonly why: 'permission' | 'other' }
  | {
      readonly kind: 'bad-value';
      readonly option: string;
      readonly value: string;
      readonly expected: readonly string[];
    };

interface Words {
  readonly command: (value: string) => string;
  readonly argument: (value: string) => string;
  readonly folder: (value: string) => string;
  readonly failed: (value: string) => string;
  readonly value: (option: string, value: string, expected: string) => string;
  readonly gap: (value: string, from: string, to: string) => string;
  readonly ambiguous: (value: string, offsets: readonly string[]) => string;
  readonly wrongOffset: (value: string, expected: string) => string;
  readonly noValue: (option: string) => string;
  readonly needlessValue: (option: string) => string;
  readonly missing: (option: string, example: string) => string;
  readonly tooShort: (option: string, least: number) => string;
  readonly permission: (path: string) => string;
  readonly unreadable: (path: string) => string;
  readonly near: (near: string) => string;
  readonly which: (option: string, expected: string) => string;
  readonly noIntervention: string;
  readonly help: (command: string) => string;
}

const WORDS: Record<Language, Words> = {
  en: {
    command: (value) => `There is no command "${value}".`,
    argument: (value) => `"${value}" is not an argument of this command.`,
    folder: (value) => `"${value}" is not a folder. Give the repository's folder with --repo.`,
    failed: (value) => `The command failed: ${value}`,
    value: (option, value, expected) =>
      `${option} "${value}" is not understood. Expected: ${expected}.`,
    gap: (value, from, to) =>
      `--at "${value}" is a time that does not exist: the clocks skip ${from}–${to}. Choose a time before or after.`,
    ambiguous: (value, offsets) =>
      `--at "${value}" occurs twice that night. Say which one: ${offsets.map((offset) => `${value}${offset}`).join(' or ')}.`,
    wrongOffset: (value, expected) =>
      `--at "${value}" has an offset that is not Ljubljana's then. Ljubljana's is ${expected}; or write Z, or no offset.`,
    noValue: (option) =>
      `${option} needs a value. One that begins with - is written ${option}=VALUE.`,
    needlessValue: (option) => `${option} takes no value: write it alone.`,
    missing: (option, example) => `${option} is missing, for example ${option} ${example}.`,
    tooShort: (option, least) =>
      `${option} needs at least ${ENGLISH_MOMENTS.count(least, { one: 'character', other: 'characters' })}.`,
    permission: (path) => `"${path}" may not be read or written. Check its permissions.`,
    unreadable: (path) =>
      `"${path}" could not be read or written. Check that it is there and whole.`,
    near: (near) => `Did you mean "${near}"?`,
    which: (option, expected) => `Say which ${option} is meant: ${expected}.`,
    noIntervention:
      'There is no intervention in .ezdrav/ yet. "ezdrav new TAG" writes the plan of one.',
    help: (command) => `${command} --help shows what there is.`,
  },
  sl: {
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
  },
};

/** The fault in a line, and where help is (`command` null: the overview); arguments are untrusted. */
export function usageSentence(
  fault: UsageFault,
  language: Language,
  command: string | null,
): string {
  const words = WORDS[language];
  const help = words.help(command === null ? 'ezdrav' : `ezdrav ${command}`);
  return `${sentence(fault, words)}\n${help}\n`;
}

function withNear(said: string, near: string | null, words: Words): string {
  return near === null ? said : `${said} ${words.near(near)}`;
}

function sentence(fault: UsageFault, words: Words): string {
  switch (fault.kind) {
    case 'unknown-command':
      return withNear(words.command(visible(fault.value)), fault.near, words);
    case 'unknown-argument':
      return withNear(words.argument(visible(fault.value)), fault.near, words);
    case 'no-intervention':
      return words.noIntervention;
    case 'which':
      return words.which(nameOf(fault.option), fault.expected.map(visible).join(' | '));
    case 'no-folder':
      return words.folder(visible(fault.value));
    case 'failed':
      return words.failed(visible(fault.value));
    case 'bad-time':
      return timeSentence(visible(fault.value), fault.reading, words);
    case 'no-value':
      return words.noValue(visible(nameOf(fault.option)));
    case 'needless-value':
      return words.needlessValue(visible(nameOf(fault.option)));
    case 'missing':
      return words.missing(nameOf(fault.option), fault.example);
    case 'too-short':
      return words.tooShort(nameOf(fault.option), fault.least);
    case 'unreadable':
      return fault.why === 'permission'
        ? words.permission(visible(fault.value))
        : words.unreadable(visible(fault.value));
    case 'bad-value':
      return words.value(nameOf(fault.option), visible(fault.value), fault.expected.join(' | '));
  }
}

const TIMES = '2026-12-01T22:30 | 2026-12-01T22:30+01:00 | 2026-12-01T21:30Z';

function timeSentence(
  value: string,
  reading: Exclude<TimeReading, { readonly ok: true }>,
  words: Words,
): string {
  switch (reading.why) {
    case 'gap':
      return words.gap(value, reading.from, reading.to);
    case 'ambiguous':
      return words.ambiguous(value, reading.offsets);
    case 'wrong-offset':
      return words.wrongOffset(value, reading.expected);
    case 'malformed':
      return words.value('--at', value, TIMES);
  }
}

/** An option as it is typed; a positional argument is named in capitals, as help names it. */
function nameOf(option: string): string {
  return option === option.toUpperCase() ? option : `--${option}`;
}
