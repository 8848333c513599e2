import type { Instant, LocalDate } from '../calendar/instant.ts';
import { addDays, localDate } from '../calendar/zone.ts';
import type { Span } from './kept.ts';

/** Number of whole days in the period, both ends included. */
export function lengthInDays({ from, to }: Span): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

/** Returns true if the moment is on one of the days, in Europe/Ljubljana. */
export function isIn(at: Instant, { from, to }: Span): boolean {
  const date = localDate(at);
  return from <= date && date <= to;
}

/** The months touched by the period, `2026-12`. */
export function monthsOf({ from, to }: Span): readonly string[] {
  const months: string[] = [];
  for (let date: LocalDate = from; date.slice(0, 7) <= to.slice(0, 7); ) {
    const month = date.slice(0, 7);
    months.push(month);
    while (date.slice(0, 7) === month) date = addDays(date, 1);
  }
  return months;
}

/** The whole month before the one of `today`. */
export function lastMonth(today: LocalDate): Span {
  const to = addDays(today, -Number(today.slice(8)));
  return { from: addDays(to, 1 - Number(to.slice(8))), to };
}
