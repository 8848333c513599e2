// Ljubljana's clock and calendar a second time, from Intl's formatter and whole numbers alone: nothing
// of src/calendar, no library of dates. Moments are milliseconds since the epoch, days are numbered
// from 1970-01-01.

export const MINUTE = 60_000;
export const QUARTER = 15 * MINUTE;
const DAY = 1440 * MINUTE;

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Ljubljana',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `YYYY-MM-DDTHH:mm` as the clock on a wall in Ljubljana shows it. */
export function wall(at: number): string {
  return clock.format(at).replace(' ', 'T');
}

/** The day's number and the minute of the day that a wall clock shows. */
export function read(shown: string): { readonly day: number; readonly minute: number } {
  return {
    day: dayNumber(shown.slice(0, 10)),
    minute: Number(shown.slice(11, 13)) * 60 + Number(shown.slice(14, 16)),
  };
}

export function dayNumber(date: string): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
    DAY
  );
}

const dates = new Map<number, string>();

export function dateOf(day: number): string {
  const kept = dates.get(day);
  if (kept !== undefined) return kept;
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}

/** Every moment, to the minute, at which the wall clock shows a time: none, one or two. */
export function momentsShowing(shown: string): readonly number[] {
  const { day, minute } = read(shown);
  const east = day * DAY + minute * MINUTE;
  return [2, 1].map((hours) => east - hours * 60 * MINUTE).filter((at) => wall(at) === shown);
}

/** The first moment at which the clock of a day shows a time that it does show. */
export function momentOf(day: number, time: string): number {
  const [first] = momentsShowing(`${dateOf(day)}T${time}`);
  if (first === undefined) throw new RangeError(`no clock shows ${time} on ${dateOf(day)}`);
  return first;
}

/** The number of the evening to which a moment's night belongs, by what the wall clock shows. */
export function eveningOf(shown: string): number {
  const { day, minute } = read(shown);
  return minute >= 20 * 60 ? day : day - 1;
}

/** Returns true if the maintenance window is open by the wall clock. */
export function isOpen(shown: string, downtime: boolean): boolean {
  const { minute } = read(shown);
  return minute < 6 * 60 || minute >= (downtime ? 22 : 20) * 60;
}
