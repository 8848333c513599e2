import type { Instant, LocalDate } from '../calendar/instant.ts';
import { dayOf } from '../calendar/working-days.ts';
import { addDays, localDate } from '../calendar/zone.ts';

/** Longer runs of work-free days there are none. */
const FARTHEST = 15;

/** The last working day before the day of a start (Ljubljana); null beyond the table of holidays. */
export function lastDayToAnswer(start: Instant, extra: readonly LocalDate[]): LocalDate | null {
  for (let back = 1; back <= FARTHEST; back += 1) {
    const date = addDays(localDate(start), -back);
    const { working } = dayOf(date, extra);
    if (working === true) return date;
    if (working === null) return null;
  }
  return null;
}
