import type { Language } from '../records/types.ts';
import { visible } from './escaping.ts';

/** What is wrong with a command line. */
export type UsageFault =
  | {
      readonly kind: 'unknown-command' | 'unknown-argument' | 'no-folder' | 'failed';
      readonly value: string;
    }
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
  readonly help: string;
}

const WORDS: Record<Language, Words> = {
  en: {
    command: (value) => `There is no command "${value}".`,
    argument: (value) => `"${value}" is not an argument of this command.`,
    folder: (value) => `"${value}" is not a folder. Give the repository's folder with --repo.`,
    failed: (value) => `The command failed: ${value}`,
    value: (option, value, expected) =>
      `${option} "${value}" is not understood. Expected: ${expected}.`,
    help: 'ezdrav --help shows what there is.',
  },
  sl: {
    command: (value) => `Ukaza »${value}« ni.`,
    argument: (value) => `»${value}« ni argument tega ukaza.`,
    folder: (value) => `»${value}« ni mapa. Mapo repozitorija navedite z --repo.`,
    failed: (value) => `Ukaz ni uspel: ${value}`,
    value: (option, value, expected) =>
      `${option} »${value}« ni razumljiv. Pričakovano: ${expected}.`,
    help: 'ezdrav --help pokaže, kaj je na voljo.',
  },
};

/** The fault in a sentence, and where help is; arguments are untrusted. */
export function usageSentence(fault: UsageFault, language: Language): string {
  const words = WORDS[language];
  return `${sentence(fault, words)}\n${words.help}\n`;
}

function sentence(fault: UsageFault, words: Words): string {
  switch (fault.kind) {
    case 'unknown-command':
      return words.command(visible(fault.value));
    case 'unknown-argument':
      return words.argument(visible(fault.value));
    case 'no-folder':
      return words.folder(visible(fault.value));
    case 'failed':
      return words.failed(visible(fault.value));
    case 'bad-value':
      return words.value(nameOf(fault.option), visible(fault.value), fault.expected.join(' | '));
  }
}

/** An option as it is typed; a positional argument is named in capitals, as help names it. */
function nameOf(option: string): string {
  return option === option.toUpperCase() ? option : `--${option}`;
}
