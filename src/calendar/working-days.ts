import { dateOf, type LocalDate } from './instant.ts';
import { FIRST, LAST, VERSION, WORK_FREE_DAYS } from './work-free-days.generated.ts';
import { addDays, weekday } from './zone.ts';

/** Why a day is not a working day; for a holiday, its Slovene name. */
export interface WorkFree {
  readonly why: 'weekend' | 'holiday' | 'extra';
  readonly name: string | null;
}

export type Day =
  | { readonly date: LocalDate; readonly working: true }
  | ({ readonly date: LocalDate; readonly working: false } & WorkFree)
  /** Beyond the table, so not known yet. */
  | { readonly date: LocalDate; readonly working: null };

/** The table that is used, and the days it covers, both ends included. */
export const CALENDAR: {
  readonly version: string;
  readonly first: LocalDate;
  readonly last: LocalDate;
} = { version: VERSION, first: dateOf(FIRST), last: dateOf(LAST) };

let names: ReadonlyMap<string, string> | undefined;

function holidayName(date: LocalDate): string | undefined {
  names ??= new Map(
    Object.entries(WORK_FREE_DAYS).flatMap(([name, dates]) =>
      dates.split(/\s+/).map((day): [string, string] => [day, name]),
    ),
  );
  return names.get(date);
}

/**
 * What kind of day a civil date is: Monday to Friday are working days, except the work-free days of the
 * Slovene act on holidays and work-free days and those in `extra` (`calendar.extra-non-working-days`). A
 * holiday on a weekend keeps its name; it is not moved. A date beyond the table is never guessed.
 */
export function dayOf(date: LocalDate, extra: readonly LocalDate[]): Day {
  if (date < CALENDAR.first || date > CALENDAR.last) return { date, working: null };
  const name = holidayName(date);
  if (name !== undefined) return { date, working: false, why: 'holiday', name };
  if (weekday(date) > 5) return { date, working: false, why: 'weekend', name: null };
  if (extra.includes(date)) return { date, working: false, why: 'extra', name: null };
  return { date, working: true };
}

/** The first working day of the month in which `date` lies; null beyond the table. */
export function firstWorkingDay(date: LocalDate, extra: readonly LocalDate[]): LocalDate | null {
  for (let day = dateOf(`${date.slice(0, 8)}01`); ; day = addDays(day, 1)) {
    const { working } = dayOf(day, extra);
    if (working === null) return null;
    if (working) return day;
  }
}

/**
 * The working day this many working days after a date, or before it if `count` is negative; the date itself
 * does not count. Null beyond the table.
 */
export function workingDayFrom(
  date: LocalDate,
  count: number,
  extra: readonly LocalDate[],
): LocalDate | null {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    const { working } = dayOf(day, extra);
    if (working === null) return null;
    if (working) left -= 1;
  }
  return day;
}
