import { type Instant, instantOf, minutesBetween } from '../calendar/instant.ts';
import { nightOf, RULES_WINDOW, windowOfNight } from '../calendar/window.ts';
import type { Intervention } from '../records/types.ts';
import type { KnownOutcome } from './outcome.ts';

export type DeviationKind = 'early' | 'past-slot' | 'past-window' | 'undeclared-downtime';

/** A difference between how an intervention went and how it was announced. */
export interface Deviation {
  readonly kind: DeviationKind;
  /** Whole minutes of the wall clock, as both moments are shown; 0 for less than a minute. */
  readonly minutes: number;
}

/**
 * Checks the slot and 06:00, by the run as well as by the file, so that neither hides what the other shows.
 * An urgent intervention is bound to neither window nor 06:00; unannounced downtime is a deviation for both.
 */
export function deviationsOf(
  { schedule, urgent }: Intervention,
  { startedAt, endedAt, downtimeMinutes = 0, seen }: KnownOutcome,
): readonly Deviation[] {
  const window = windowOfNight(nightOf(schedule.start), RULES_WINDOW, schedule.downtime);
  const start = extreme(Math.min, startedAt, seen?.startedAt);
  const end = extreme(Math.max, endedAt, seen?.endedAt);
  return [
    ...between('early', start, schedule.start),
    ...between('past-slot', schedule.end, end),
    ...(urgent === undefined ? between('past-window', window.end, end) : []),
    ...(!schedule.downtime && downtimeMinutes > 0
      ? [{ kind: 'undeclared-downtime' as const, minutes: downtimeMinutes }]
      : []),
  ];
}

/** The least or the greatest of the known values; null if there is none. */
function extreme(
  of: (...values: number[]) => number,
  ...moments: readonly (Instant | undefined)[]
): Instant | null {
  const known = moments.filter((each) => each !== undefined);
  return known.length === 0 ? null : instantOf(of(...known));
}

function between(
  kind: DeviationKind,
  from: Instant | null,
  to: Instant | null,
): readonly Deviation[] {
  if (from === null || to === null || to <= from) return [];
  return [{ kind, minutes: minutesBetween(from, to) }];
}
