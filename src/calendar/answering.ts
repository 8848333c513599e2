import type { Instant, LocalDate } from './instant.ts';
import { dayOf } from './working-days.ts';
import { addDays, localDate, localTime } from './zone.ts';

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

/** When on the last day to answer a reminder is due, Ljubljana; each is a reminder of its own. */
export const REMINDER_TIMES = ['09:00', '14:00'] as const;

export type ReminderTime = (typeof REMINDER_TIMES)[number];

/**
 * Which reminder of an answer is due now: from 9.00 to 14.00 the first and from 14.00 to midnight the second, on
 * the last working day before the start. Null on every other day: earlier it nags, later an answer comes too late.
 */
export function reminderDue(
  start: Instant,
  now: Instant,
  extra: readonly LocalDate[],
): ReminderTime | null {
  if (localDate(now) !== lastDayToAnswer(start, extra)) return null;
  return REMINDER_TIMES.findLast((time) => localTime(now) >= time) ?? null;
}
