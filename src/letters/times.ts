import { HOUR, type Instant, type LocalDate, minutesBetween, plus } from '../calendar/instant.ts';
import { localDate, localTime, offsetAt, weekday } from '../calendar/zone.ts';

const WEEKDAYS = {
  1: 'ponedeljek',
  2: 'torek',
  3: 'sreda',
  4: 'četrtek',
  5: 'petek',
  6: 'sobota',
  7: 'nedelja',
} as const;

/** »torek, 1. 12. 2026« */
export function dayText(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${WEEKDAYS[weekday(date)]}, ${day}. ${month}. ${year}`;
}

/**
 * »torek, 1. 12. 2026, 22:00«, Ljubljana's wall clock. Within an hour of a change of the clocks the
 * offset is added, since the wall clock alone may mean two moments there.
 */
export function momentText(at: Instant): string {
  const offset = offsetAt(at);
  const changing = offsetAt(plus(at, -HOUR)) !== offset || offsetAt(plus(at, HOUR)) !== offset;
  const text = `${dayText(localDate(at))}, ${localTime(at)}`;
  return changing ? `${text} (UTC${offset})` : text;
}

/** »3 h 30 min« between two moments: minutes of the wall clock, as both are shown. */
export function lengthText(from: Instant, to: Instant): string {
  return minutesText(minutesBetween(from, to));
}

/** »3 h 30 min« */
export function minutesText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (minutes === 0) return 'manj kot minuto';
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
