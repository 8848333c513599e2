import { type Instant, toIso } from '../../calendar/instant.ts';
import { localDateTime, offsetAt } from '../../calendar/zone.ts';
import type { Language } from '../../records/types.ts';
import type { Departure, KnownOutcome } from './course.ts';
import { messagesIn } from '../language.ts';

/**
 * The block that records the outcome in the intervention's file. Times carry seconds, so that no
 * overrun is rounded away, and their offset, so that they mean one moment in the night of the clocks.
 */
export function outcomeBlock(
  outcome: KnownOutcome,
  departures: readonly Departure[],
  language: Language,
): string {
  const words = messagesIn(language).close;
  const { startedAt, endedAt, result, downtimeMinutes } = outcome;
  const deviations = deviationsOf(outcome, departures);
  return [
    'outcome:',
    ...(startedAt === undefined ? [] : [`  started-at: ${written(startedAt)}`]),
    ...(endedAt === undefined ? [] : [`  ended-at: ${written(endedAt)}`]),
    `  result:${result === null ? `  # ${words.chooseResult}` : ` ${result}`}`,
    ...(downtimeMinutes === undefined ? [] : [`  downtime-minutes: ${downtimeMinutes}`]),
    `  deviations: ${JSON.stringify(deviations)}`,
  ].join('\n');
}

/**
 * What a person wrote of deviations, else those that can be seen; these in Slovene whatever the run
 * speaks, since the Slovene closing report quotes them.
 */
export function deviationsOf(
  { deviations }: KnownOutcome,
  departures: readonly Departure[],
): string {
  return deviations ?? departures.map((each) => departureSentence(each, 'sl')).join(' ');
}

export function departureSentence({ kind, length }: Departure, language: Language): string {
  const { moments } = messagesIn(language);
  return messagesIn(language).close.departures[kind](
    moments.length(length, 'up').replaceAll('\u00A0', ' '),
  );
}

/** `2026-12-02T06:07:30+01:00` */
function written(at: Instant): string {
  return `${localDateTime(at)}:${toIso(at).slice(17, 19)}${offsetAt(at)}`;
}
