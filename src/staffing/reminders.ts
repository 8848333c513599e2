import type { Instant, LocalDate } from '../calendar/instant.ts';
import { dayOf } from '../calendar/working-days.ts';
import { localDate, weekday } from '../calendar/zone.ts';
import { markerValues } from './markers.ts';

/**
 * The day for which a reminder is due: today, if it is a working day after the one on which the departure was
 * noticed. Beyond the table of work-free days every Monday to Friday counts, because one reminder too many
 * does less harm than one too few. Null if none is due.
 */
export function reminderDay(
  noticed: Instant | null,
  now: Instant,
  extra: readonly LocalDate[],
): LocalDate | null {
  const today = localDate(now);
  if (noticed !== null && localDate(noticed) >= today) return null;
  const { working } = dayOf(today, extra);
  return (working ?? weekday(today) <= 5) ? today : null;
}

/** Those of our own comments, oldest first, that are this day's reminder. */
export function remindersOf<C extends { readonly body: string }>(
  comments: readonly C[],
  day: LocalDate,
): readonly C[] {
  return comments.filter(({ body }) => markerValues(body, 'reminder').includes(day));
}
