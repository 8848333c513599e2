import { dayNumber } from './plain-clock.ts';

// Working days a second time: the statute by its own words, Easter by Oudin's method, and counting by
// running totals instead of day by day.

const FIRST_YEAR = 2000;
const LAST_YEAR = 2050;
export const FIRST = dayNumber(`${FIRST_YEAR}-01-01`);
export const LAST = dayNumber(`${LAST_YEAR}-12-31`);

function easter(year: number): number {
  const div = (a: number, b: number): number => Math.floor(a / b);
  const century = div(year, 100);
  const golden = year % 19;
  const moon =
    (century - div(century, 4) - div(century - div(century - 17, 25), 3) + 19 * golden + 15) % 30;
  const full = moon - div(moon, 28) * (1 - div(29, moon + 1) * div(21 - golden, 11));
  const week = (year + div(year, 4) + full + 2 - century + div(century, 4)) % 7;
  const month = 3 + div(full - week + 40, 44);
  const day = full - week + 28 - 31 * div(month, 4);
  return dayNumber(`${year}-0${month}-${String(day).padStart(2, '0')}`);
}

const FIXED = '01-01 02-08 04-27 05-01 05-02 06-25 08-15 10-31 11-01 12-25 12-26'.split(' ');

/** The numbers of a year's work-free days by the act on holidays and work-free days. */
function workFreeIn(year: number): readonly number[] {
  const days = [
    ...FIXED.map((date) => dayNumber(`${year}-${date}`)),
    ...[0, 1, 49].map((after) => easter(year) + after),
  ];
  if (year < 2013 || year > 2016) days.push(dayNumber(`${year}-01-02`));
  if (year === 2023) days.push(dayNumber('2023-08-14'));
  return [...new Set(days)].toSorted((a, b) => a - b);
}

const workFree = new Set<number>();
for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
  for (const day of workFreeIn(year)) workFree.add(day);
}

export function isWorkFree(day: number): boolean {
  return workFree.has(day);
}

/** 1970-01-01 was a Thursday. */
export function isWeekend(day: number): boolean {
  return (day + 3) % 7 >= 5;
}

export function isWorking(day: number): boolean {
  return !isWeekend(day) && !workFree.has(day);
}

/** `before[n]`: how many working days the table has before its n-th day. */
const before = new Uint32Array(LAST - FIRST + 2);
for (let day = FIRST; day <= LAST; day++) {
  before[day - FIRST + 1] = (before[day - FIRST] ?? 0) + (isWorking(day) ? 1 : 0);
}

/** Working days after one day, up to and with another, extra days taken off; both in the table. */
export function workingDays(after: number, upTo: number, extra: ReadonlySet<number>): number {
  if (upTo <= after) return 0;
  const all = (before[upTo - FIRST + 1] ?? 0) - (before[after - FIRST + 1] ?? 0);
  const taken = [...extra].filter((day) => day > after && day <= upTo && isWorking(day));
  return all - taken.length;
}
