import { type Instant, MINUTE, toIso } from '../../calendar/instant.ts';
import { localDateTime, offsetAt } from '../../calendar/zone.ts';
import type { Language } from '../../records/types.ts';
import type { Deviation } from '../../outcome/deviations.ts';
import type { KnownOutcome } from '../../outcome/outcome.ts';
import { shellWord } from '../init/steps.ts';
import { messagesIn } from '../language.ts';

/**
 * The block that records the outcome in the intervention's file. Times have seconds, so that no overrun is
 * rounded away, and an offset, so that they are unambiguous in the night of a clock change.
 */
export function outcomeBlock(outcome: KnownOutcome, language: Language): string {
  const words = messagesIn(language).close;
  const { startedAt, endedAt, result, downtimeMinutes, deviations = '' } = outcome;
  return [
    'outcome:',
    ...(startedAt === undefined ? [] : [`  started-at: ${written(startedAt)}`]),
    ...(endedAt === undefined ? [] : [`  ended-at: ${written(endedAt)}`]),
    `  result:${result === null ? `  # ${words.chooseResult}` : ` ${result}`}`,
    ...(downtimeMinutes === undefined ? [] : [`  downtime-minutes: ${downtimeMinutes}`]),
    `  deviations: ${JSON.stringify(deviations)}`,
  ].join('\n');
}

/** The command that does the same. */
export function outcomeCommand(id: string, outcome: KnownOutcome): string {
  const { startedAt, endedAt, result, downtimeMinutes } = outcome;
  return [
    `ezdrav record outcome ${shellWord(id)}`,
    ...(result === null ? [] : [`--result ${result}`]),
    ...(startedAt === undefined ? [] : [`--started ${written(startedAt)}`]),
    ...(endedAt === undefined ? [] : [`--ended ${written(endedAt)}`]),
    ...(downtimeMinutes === undefined ? [] : [`--downtime-minutes ${downtimeMinutes}`]),
  ].join(' ');
}

/** A deviation in a sentence; the closing report says the same in a letter's words. */
export function deviationSentence({ kind, minutes }: Deviation, language: Language): string {
  const { close, moments } = messagesIn(language);
  const length = minutes === 0 ? close.lessThanAMinute : moments.length(minutes * MINUTE, 'down');
  return close.deviationKinds[kind](length.replaceAll('\u00A0', ' '));
}

/** `2026-12-02T06:07:30+01:00` */
function written(at: Instant): string {
  return `${localDateTime(at)}:${toIso(at).slice(17, 19)}${offsetAt(at)}`;
}
