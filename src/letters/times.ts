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

/** The same after »v«. */
const ON_WEEKDAYS = { ...WEEKDAYS, 3: 'sredo', 6: 'soboto', 7: 'nedeljo' } as const;

/** »1. 12. 2026«, its parts kept on one line. */
export function dateText(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}.\u00A0${month}.\u00A0${year}`;
}

/** »torek, 1. 12. 2026« */
export function dayText(date: LocalDate): string {
  return `${WEEKDAYS[weekday(date)]}, ${dateText(date)}`;
}

/** »v torek, 1. 12. 2026« */
export function onDayText(date: LocalDate): string {
  return `v\u00A0${ON_WEEKDAYS[weekday(date)]}, ${dateText(date)}`;
}

/** »ob 22.00«, as Slovene writes a time of the day. */
export function timeText(at: Instant): string {
  const [hours = '', minutes = ''] = localTime(at).split(':');
  return `ob\u00A0${Number(hours)}.${minutes}`;
}

/**
 * »torek, 1. 12. 2026, ob 22.00«, by Ljubljana's wall clock. Within an hour of a clock change the offset is
 * added, because the time alone would be ambiguous.
 */
export function momentText(at: Instant): string {
  const offset = offsetAt(at);
  const changing = offsetAt(plus(at, -HOUR)) !== offset || offsetAt(plus(at, HOUR)) !== offset;
  const text = `${dayText(localDate(at))}, ${timeText(at)}`;
  return changing ? `${text} (UTC${offset})` : text;
}

/** »3 h 30 min« between two moments, by the wall clock, as both are shown. */
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
