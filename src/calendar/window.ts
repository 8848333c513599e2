import { type Instant, type Interval, latest, type LocalDate } from './instant.ts';
import { addDays, instantAt, localDate, localTime } from './zone.ts';

/** Wall-clock times `HH:mm` in Ljubljana, each within the night: from noon of the evening to noon of the morning. */
export interface WindowHours {
  readonly opens: string;
  readonly 'opens-with-downtime': string;
  readonly closes: string;
}

/** The maintenance window of eZdravje's instructions. */
export const RULES_WINDOW = {
  opens: '20:00',
  'opens-with-downtime': '22:00',
  closes: '06:00',
} as const satisfies WindowHours;

const NOON = '12:00';

/** The evening on which the night of a moment begins: its own date from 20:00 on, otherwise the day before. */
export function nightOf(at: Instant): LocalDate {
  const date = localDate(at);
  return localTime(at) >= RULES_WINDOW.opens ? date : addDays(date, -1);
}

/**
 * The window of the night that begins on the evening of `night`. Its ends are wall-clock times, so it is an
 * hour shorter or longer when the clocks change. Hours after midnight are on the next date. Empty (it
 * contains no moment) if the clocks skip all of it.
 */
export function windowOfNight(night: LocalDate, hours: WindowHours, downtime: boolean): Interval {
  const at = (time: string): Instant => instantAt(time >= NOON ? night : addDays(night, 1), time);
  return {
    start: at(downtime ? hours['opens-with-downtime'] : hours.opens),
    end: at(hours.closes),
  };
}

/**
 * The first moment at or after `from` that lies in a window; null if the hours never open. Three nights are
 * enough: this one, the next, and one more if the clocks skip a whole window.
 */
export function nextOpening(from: Instant, hours: WindowHours, downtime: boolean): Instant | null {
  for (const ahead of [0, 1, 2]) {
    const window = windowOfNight(addDays(nightOf(from), ahead), hours, downtime);
    const moment = latest(from, window.start);
    if (moment < window.end) return moment;
  }
  return null;
}
