import { DateTime } from 'luxon';
import * as fc from 'fast-check';
import {
  HOUR,
  instantOf,
  type Instant,
  type LocalDate,
  MINUTE,
} from '../../src/calendar/instant.ts';
import { parseDate, parseTime } from '../../src/calendar/time.ts';
import type { WindowHours } from '../../src/calendar/window.ts';
import { statuteDays } from './statute.ts';

// The rules told again in the plainest way, by luxon's zoned times and by trying every half hour.

const workFree = new Set(Array.from({ length: 51 }, (_, year) => statuteDays(2000 + year)).flat());

export function day(text: string): LocalDate {
  const date = parseDate(text);
  if (date === null) throw new Error(`no date: ${text}`);
  return date;
}

export function time(text: string): Instant {
  const reading = parseTime(text);
  if (!reading.ok) throw new Error(`no time: ${text}`);
  return reading.instant;
}

export function inLjubljana(at: Instant): DateTime {
  return DateTime.fromMillis(at, { zone: 'Europe/Ljubljana' });
}

function isWorkingDay(date: DateTime, extra: readonly string[]): boolean {
  const text = date.toFormat('yyyy-MM-dd');
  return date.weekday <= 5 && !workFree.has(text) && !extra.includes(text);
}

export type Reading = 'default' | 'full-days';

/** Working days between announcement and start, told day by day. */
export function countedDays(
  announced: Instant,
  start: Instant,
  reading: Reading,
  extra: readonly string[],
): string[] {
  const local = inLjubljana(start);
  const afterLast =
    reading === 'default' && local.hour >= 20
      ? local.startOf('day').plus({ days: 1 })
      : local.startOf('day');
  const days: string[] = [];
  let date = inLjubljana(announced).startOf('day').plus({ days: 1 });
  while (date < afterLast) {
    if (isWorkingDay(date, extra)) days.push(date.toFormat('yyyy-MM-dd'));
    date = date.plus({ days: 1 });
  }
  return days;
}

function sinceNoon(clock: string): number {
  return ((Number(clock.slice(0, 2)) + 12) % 24) * 60 + Number(clock.slice(3));
}

/** Returns true if the wall clock shows an hour inside some night. */
export function isOpen(at: Instant, hours: WindowHours, downtime: boolean): boolean {
  const clock = sinceNoon(inLjubljana(at).toFormat('HH:mm'));
  const opens = sinceNoon(downtime ? hours['opens-with-downtime'] : hours.opens);
  return opens <= clock && clock < sinceNoon(hours.closes);
}

/** Fixed, so that a failure comes again. */
export const RUNS = { seed: 20261123, numRuns: 300 };

const FIRST = Date.UTC(2000, 0, 20);
const LAST = Date.UTC(2050, 10, 30);

/** Moments to the minute: anywhere, and around holidays, year ends and the clock's changes. */
export const anyMoment: fc.Arbitrary<Instant> = fc
  .oneof(
    fc.integer({ min: FIRST / MINUTE, max: LAST / MINUTE }),
    fc
      .tuple(
        fc.constantFrom(
          '2011-12-31',
          '2012-12-31',
          '2017-01-01',
          '2023-08-13',
          '2026-03-29',
          '2026-04-05',
          '2026-10-25',
          '2026-12-25',
          '2027-01-01',
          '2027-03-28',
          '2027-04-30',
          '2027-10-31',
        ),
        fc.integer({ min: -6 * 24 * 60, max: 4 * 24 * 60 }),
      )
      .map(([date, minutes]) => Date.parse(date) / MINUTE + minutes),
  )
  .map((minutes) => instantOf(minutes * MINUTE));

export const anyReading: fc.Arbitrary<Reading> = fc.constantFrom('default', 'full-days');

/** Days of our own close to a moment: the days on which they can matter. */
export function extraDaysNear(at: Instant): fc.Arbitrary<LocalDate[]> {
  return fc
    .array(fc.integer({ min: -9, max: 9 }), { maxLength: 4 })
    .map((offsets) =>
      offsets.map((offset) => day(new Date(at + offset * 24 * HOUR).toISOString().slice(0, 10))),
    );
}

function afterEight(halfHours: number): string {
  return new Date((20 * 60 + halfHours * 30) * MINUTE).toISOString().slice(11, 16);
}

/** Hours no wider than the rules', on the half hour. */
export const anyHours: fc.Arbitrary<WindowHours> = fc
  .tuple(
    fc.integer({ min: 0, max: 19 }),
    fc.integer({ min: 4, max: 19 }),
    fc.integer({ min: 1, max: 20 }),
  )
  .filter(([opens, downtime, closes]) => opens < closes && downtime < closes)
  .map(([opens, downtime, closes]) => ({
    opens: afterEight(opens),
    'opens-with-downtime': afterEight(downtime),
    closes: afterEight(closes),
  }));
