import type { Language } from '../records/types.ts';
import { lineSentence, quoted, visible } from './escaping.ts';
import { flawSaid } from './fact-reader.ts';
import { filled, fieldPlaces, type Places } from './filled.ts';
import { type Messages, messagesIn } from './language.ts';
import type { LocalDate } from '../calendar/instant.ts';
import type { UsageCase, UsageFault } from './usage-fault.ts';

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

function sentence(fault: UsageFault, messages: Messages): string {
  const said = filled(messages.usage.faults[caseOf(fault)], faultPlaces(fault, messages));
  return lineSentence(said, messages.quotes);
}

function caseOf(fault: UsageFault): UsageCase {
  if (fault.kind === 'bad-time') {
    return fault.reading.why === 'malformed' ? 'bad-value' : fault.reading.why;
  }
  return fault.kind === 'unreadable' && fault.why === 'permission' ? 'permission' : fault.kind;
}

const TIMES = '2026-12-01T22:30 | 2026-12-01T22:30+01:00 | 2026-12-01T21:30Z';

/** What the sentence of a fault speaks of: its own texts, and what has to be said in words. */
function faultPlaces(fault: UsageFault, messages: Messages): Places {
  const option =
    'option' in fault && fault.kind !== 'bad-time'
      ? { option: nameOf(fault.option, messages.usage) }
      : {};
  return { ...fieldPlaces(fault, visible), ...option, ...inWords(fault, messages) };
}

function inWords(fault: UsageFault, messages: Messages): Places {
  const { usage: words } = messages;
  const { kind } = fault;
  if (kind === 'missing-options') {
    const all = fault.options.map((each) => `${nameOf(each.option, words)} ${each.example}`);
    return { options: all.join(', ') };
  }
  if (kind === 'failed') return { value: flawSaid({ why: fault.cause }, messages) };
  if (kind === 'which') return { expected: fault.expected.map(quoted).join(', ') };
  if (kind === 'too-short') return { least: words.characters(fault.least) };
  if (kind === 'bad-value') return { expected: fault.expected.join(' | ') };
  if (kind !== 'bad-time') return {};
  return { option: nameOf(fault.option ?? 'at', words), ...timePlaces(fault, messages) };
}

function timePlaces(
  { reading, value }: Extract<UsageFault, { kind: 'bad-time' }>,
  { diagnosticPlaces, moments }: Messages,
): Places {
  switch (reading.why) {
    case 'gap':
      return {
        day: moments.onDay(reading.from.slice(0, 10) as LocalDate),
        from: moments.clock(reading.from),
        to: moments.clock(reading.to),
      };
    case 'ambiguous':
      return { times: diagnosticPlaces.or(reading.offsets.map((each) => visible(value) + each)) };
    case 'wrong-offset':
      return { expected: reading.expected };
    case 'malformed':
      return { expected: TIMES };
  }
}

/** An option as typed; a positional argument is named in capitals, as in the help. */
function nameOf(option: string, words: Messages['usage']): string {
  if (option !== option.toUpperCase()) return `--${option}`;
  const places: Readonly<Record<string, string>> = words.places;
  return places[option] ?? option;
}
