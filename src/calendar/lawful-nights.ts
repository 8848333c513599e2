import { instantOf, type Interval, latest, plus } from './instant.ts';
import { type EarliestStartQuestion, earliestStart } from './lead-time.ts';
import { nightOf, windowOfNight } from './window.ts';
import { addDays } from './zone.ts';

export interface NightsQuestion extends EarliestStartQuestion {
  /** The periods in which deployments are not allowed. */
  readonly closed: readonly Interval[];
  /** How long the work may take, in milliseconds; a slot never extends beyond its window. */
  readonly length: number;
}

/** Plans do not reach further ahead than this many nights. */
const NIGHTS_AT_MOST = 120;

/**
 * The next slots that an announcement made at `announced` allows, one per night, each from the opening of its
 * window. Returns fewer than `count`, or none, if the table of work-free days ends or everything is closed.
 */
export function lawfulNights(question: NightsQuestion, count: number): readonly Interval[] {
  const { hours, downtime, closed, length } = question;
  const earliest = earliestStart(question);
  if (earliest === null) return [];
  const first = nightOf(earliest);
  const nights = Array.from({ length: NIGHTS_AT_MOST }, (_, ahead) => {
    const window = windowOfNight(addDays(first, ahead), hours, downtime);
    const start = latest(window.start, earliest);
    return { start, end: instantOf(Math.min(plus(start, length), window.end)) };
  });
  return nights
    .filter(({ start, end }) => start < end)
    .filter((slot) => !closed.some(({ start, end }) => slot.start < end && start < slot.end))
    .slice(0, count);
}
