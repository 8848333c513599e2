import { dateOf, type Instant, type LocalDate } from './instant.ts';
import { DAY, offsetOf } from './offset.ts';
import { readWallClock, wallClockText } from './wall-clock.ts';

// Ljubljana's civil time. The machine's own zone does not matter: calendar arithmetic runs on UTC.

export { ZONE } from './offset.ts';

/** The civil date in Ljubljana. */
export function localDate(at: Instant): LocalDate {
  return dateOf(localDateTime(at).slice(0, 10));
}

/** The wall clock in Ljubljana, `HH:mm`. */
export function localTime(at: Instant): string {
  return localDateTime(at).slice(11);
}

/** Date and wall clock in Ljubljana, `YYYY-MM-DDTHH:mm`. */
export function localDateTime(at: Instant): string {
  return wallClockText(at + offsetOf(at));
}

/** Ljubljana's offset from UTC, `+01:00` or `+02:00`; it has never been west of Greenwich. */
export function offsetAt(at: Instant): string {
  return `+${wallClockText(offsetOf(at)).slice(11)}`;
}

/**
 * The first instant at which the clock of `date` shows `time` (`HH:mm`) or later: of two equal times the
 * earlier, and for a skipped time the moment of the jump. So a later time never gives an earlier instant, and
 * no window is reversed on the night the clocks change.
 *
 * @throws {RangeError} if the text is not a date and time
 */
export function instantAt(date: LocalDate, time: string): Instant {
  const wall = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(wall)) throw new RangeError(`not a date and time: ${date}T${time}`);
  const reading = readWallClock(wall);
  if (reading.kind === 'gap') return reading.jump;
  return reading.kind === 'twice' ? reading.first : reading.at;
}

/** The civil date this many days later (negative: earlier). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(wallClockText(Date.parse(date) + days * DAY).slice(0, 10));
}

/** ISO day of the week: Monday 1 … Sunday 7. */
export function weekday(date: LocalDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const fromMonday = ([1, 2, 3, 4, 5, 6] as const)[new Date(date).getUTCDay() - 1];
  return fromMonday ?? 7;
}
