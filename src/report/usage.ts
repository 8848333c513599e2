import type { TimeReading } from '../calendar/time.ts';
import type { Language } from '../records/types.ts';
import { visible } from './escaping.ts';
import { type Messages, messagesIn } from './language.ts';

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

/** The fault in a line, and where help is (`command` null: the overview); arguments are untrusted. */
export function usageSentence(
  fault: UsageFault,
  language: Language,
  command: string | null,
): string {
  const words = messagesIn(language).usage;
  const help = words.help(command === null ? 'ezdrav' : `ezdrav ${command}`);
  return `${sentence(fault, words)}\n${help}\n`;
}

function withNear(said: string, near: string | null, words: Messages['usage']): string {
  return near === null ? said : `${said} ${words.near(near)}`;
}

function sentence(fault: UsageFault, words: Messages['usage']): string {
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
  words: Messages['usage'],
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
