import type { TimeReading } from '../calendar/time.ts';
import type { Language } from '../records/types.ts';
import { lineSentence, quoted, visible } from './escaping.ts';
import { flawSaid } from './fact-reader.ts';
import { type Messages, messagesIn } from './language.ts';
import type { LocalDate } from '../calendar/instant.ts';
import type { UsageFault } from './usage-fault.ts';

export type { UsageFault } from './usage-fault.ts';

/** The fault on one line, with the place of help (`command` null: the overview); arguments are untrusted. */
export function usageSentence(
  fault: UsageFault,
  language: Language,
  command: string | null,
): string {
  const messages = messagesIn(language);
  const help = messages.usage.help(command === null ? 'ezdrav' : `ezdrav ${command}`);
  return `${sentence(fault, messages)}\n${help}\n`;
}

/** The fault alone, if help is at hand. */
export function faultSentence(fault: UsageFault, language: Language): string {
  return sentence(fault, messagesIn(language));
}

function withNear(said: string, near: string | null, words: Messages['usage']): string {
  return near === null ? said : `${said} ${words.near(near)}`;
}

function sentence(fault: UsageFault, messages: Messages): string {
  const { usage: words, moments } = messages;
  switch (fault.kind) {
    case 'unknown-command':
      return withNear(words.command(visible(fault.value)), fault.near, words);
    case 'unknown-argument':
      return withNear(words.argument(visible(fault.value)), fault.near, words);
    case 'no-intervention':
      return words.noIntervention;
    case 'broken-off':
      return words.brokenOff;
    case 'missing-options':
      return words.missingOptions(
        fault.options
          .map(({ option, example }) => `${nameOf(option, words)} ${example}`)
          .join(', '),
      );
    case 'already':
      return words.already(visible(fault.key));
    case 'tag-taken':
      return words.tagTaken(visible(fault.tag), visible(fault.id), visible(fault.path));
    case 'no-night':
      return words.noNight;
    case 'not-urgent':
      return words.notUrgent(visible(fault.id));
    case 'no-outcome':
      return words.noOutcome(visible(fault.id));
    case 'not-left':
      return words.notLeft(visible(fault.ref));
    case 'changed-meanwhile':
      return words.changed(visible(fault.value));
    case 'in-future':
      return words.inFuture(nameOf(fault.option, words), visible(fault.value));
    case 'which':
      return lineSentence(
        words.which(nameOf(fault.option, words), fault.expected.map(quoted).join(', ')),
        messages.quotes,
      );
    case 'no-folder':
      return words.folder(visible(fault.value));
    case 'failed':
      return words.failed(lineSentence(flawSaid({ why: fault.cause }, messages), messages.quotes));
    case 'bad-time':
      return timeSentence(
        nameOf(fault.option ?? 'at', words),
        visible(fault.value),
        fault.reading,
        {
          words,
          moments,
        },
      );
    case 'no-value':
      return words.noValue(visible(nameOf(fault.option, words)));
    case 'needless-value':
      return words.needlessValue(visible(nameOf(fault.option, words)));
    case 'missing':
      return words.missing(nameOf(fault.option, words), fault.example);
    case 'too-short':
      return words.tooShort(nameOf(fault.option, words), fault.least);
    case 'unreadable':
      return fault.why === 'permission'
        ? words.permission(visible(fault.value))
        : words.unreadable(visible(fault.value));
    case 'bad-value':
      return words.value(
        nameOf(fault.option, words),
        visible(fault.value),
        fault.expected.join(' | '),
      );
  }
}

const TIMES = '2026-12-01T22:30 | 2026-12-01T22:30+01:00 | 2026-12-01T21:30Z';

function timeSentence(
  option: string,
  value: string,
  reading: Exclude<TimeReading, { readonly ok: true }>,
  { words, moments }: { readonly words: Messages['usage']; readonly moments: Messages['moments'] },
): string {
  switch (reading.why) {
    case 'gap':
      return words.gap(
        option,
        value,
        moments.onDay(reading.from.slice(0, 10) as LocalDate),
        moments.clock(reading.from),
        moments.clock(reading.to),
      );
    case 'ambiguous':
      return words.ambiguous(option, value, reading.offsets);
    case 'wrong-offset':
      return words.wrongOffset(option, value, reading.expected);
    case 'malformed':
      return words.value(option, value, TIMES);
  }
}

/** An option as typed; a positional argument is named in capitals, as in the help. */
function nameOf(option: string, words: Messages['usage']): string {
  if (option !== option.toUpperCase()) return `--${option}`;
  const places: Readonly<Record<string, string>> = words.places;
  return places[option] ?? option;
}
