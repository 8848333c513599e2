import type { Instant, LocalDate } from './instant.ts';
import { dayOf } from './working-days.ts';
import { addDays, localDate, localTime } from './zone.ts';

/** Longer runs of work-free days do not occur. */
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

/** Times (Ljubljana) on the last day to answer at which a reminder is due; each is a separate reminder. */
export const REMINDER_TIMES = ['09:00', '14:00'] as const;

export type ReminderTime = (typeof REMINDER_TIMES)[number];

/**
 * The reminder that is due now: the first from 9:00 to 14:00, the second from 14:00 to midnight, on the last
 * working day before the start. Null on every other day: earlier would be nagging, later is too late for an
 * answer.
 */
export function reminderDue(
  start: Instant,
  now: Instant,
  extra: readonly LocalDate[],
): ReminderTime | null {
  if (localDate(now) !== lastDayToAnswer(start, extra)) return null;
  return REMINDER_TIMES.findLast((time) => localTime(now) >= time) ?? null;
}
