import type { Instant, LocalDate } from '../calendar/instant.ts';
import { HOUR, MINUTE } from '../calendar/instant.ts';
import { addDays, localDate, localTime, weekday } from '../calendar/zone.ts';

/** Forms of a noun for `Intl.PluralRules`; English only needs `one` and `other`. */
export interface Forms {
  readonly one: string;
  readonly two?: string;
  readonly few?: string;
  readonly other: string;
}

/** Moments, days and lengths in the words of one language. All times are in Europe/Ljubljana. */
export interface Moments {
  /** Adverbial: "on Tue 1 Dec 2026 at 22:00", or "today at 22:00" if `now` is on that day. */
  readonly when: (at: Instant, now: Instant | null) => string;
  /** For tables: "Tue 1 Dec 2026 22:00". */
  readonly stamp: (at: Instant) => string;
  /** For a known day: "22:00". */
  readonly time: (at: Instant) => string;
  /** The time of day of a local time, `HH:mm` or `YYYY-MM-DDTHH:mm`. */
  readonly clock: (local: string) => string;
  /** Adverbial: "on Tue 1 Dec 2026". */
  readonly onDay: (date: LocalDate) => string;
  /** For tables: "Tue 1 Dec 2026". */
  readonly date: (date: LocalDate) => string;
  /** For lists: "Tue 1 Dec". */
  readonly day: (date: LocalDate) => string;
  /**
   * "2 h 10 min", "3 days": how long until something opens (rounded up to minutes, so that nobody comes too
   * early) or how long is left (rounded down, so that nobody comes too late).
   */
  readonly length: (milliseconds: number, round: 'up' | 'down') => string;
  /** "2 working days": the number and its noun. */
  readonly count: (number: number, forms: Forms) => string;
}

interface Wording {
  readonly plural: Intl.PluralRules;
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
  /** "at 22:00"; midnight has a name. */
  readonly at: (time: string) => string;
  /** A time of day in prose. */
  readonly time: (time: string) => string;
  readonly days: Forms;
  readonly dayAndTime: (day: string, time: string) => string;
  /** From Monday: in the adverbial phrase, and on its own. */
  readonly onWeekday: readonly string[];
  readonly weekday: readonly string[];
  readonly date: (year: number, month: number, day: number) => string;
  readonly shortDate: (month: number, day: number) => string;
  readonly dateAfterWeekday: (weekday: string, date: string) => string;
}

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const englishMonth = (month: number): string => String(ENGLISH_MONTHS[month - 1]);

const ENGLISH: Wording = {
  plural: new Intl.PluralRules('en'),
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  at: (time) => (time === '00:00' ? 'at midnight' : `at ${time}`),
  time: (time) => time,
  days: { one: 'day', other: 'days' },
  dayAndTime: (day, atTime) => `${day} ${atTime}`,
  onWeekday: 'Mon Tue Wed Thu Fri Sat Sun'.split(' ').map((day) => `on ${day}`),
  weekday: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
  date: (year, month, day) => `${day}\u00A0${englishMonth(month)}\u00A0${year}`,
  shortDate: (month, day) => `${day}\u00A0${englishMonth(month)}`,
  dateAfterWeekday: (name, date) => `${name}\u00A0${date}`,
};

/** "22.00", without a leading zero: 2.00. */
function sloveneTime(time: string): string {
  return time.replace(/^0(?=\d)/, '').replace(':', '.');
}

const SLOVENE: Wording = {
  plural: new Intl.PluralRules('sl'),
  today: 'danes',
  tomorrow: 'jutri',
  yesterday: 'včeraj',
  at: (time) => (time === '00:00' ? 'opolnoči' : `ob ${sloveneTime(time)}`),
  time: sloveneTime,
  days: { one: 'dan', two: 'dneva', few: 'dni', other: 'dni' },
  dayAndTime: (day, atTime) => `${day}, ${atTime}`,
  onWeekday: 'ponedeljek torek sredo četrtek petek soboto nedeljo'
    .split(' ')
    .map((day) => `v ${day}`),
  weekday: 'pon. tor. sre. čet. pet. sob. ned.'.split(' '),
  date: (year, month, day) => `${day}.\u00A0${month}.\u00A0${year}`,
  shortDate: (month, day) => `${day}.\u00A0${month}.`,
  dateAfterWeekday: (name, date) =>
    name.endsWith('.') ? `${name}\u00A0${date}` : `${name}, ${date}`,
};

function momentsOf(wording: Wording): Moments {
  const count = (number: number, forms: Forms): string => {
    const { one, other, two = other, few = other } = forms;
    const byCategory = { zero: other, one, two, few, many: other, other };
    return `${number} ${byCategory[wording.plural.select(number)]}`;
  };
  const dated = (date: LocalDate, names: readonly string[], withYear: boolean): string => {
    const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)].map(Number) as [
      number,
      number,
      number,
    ];
    const name = String(names[weekday(date) - 1]);
    return wording.dateAfterWeekday(
      name,
      withYear ? wording.date(year, month, day) : wording.shortDate(month, day),
    );
  };
  const onDay = (date: LocalDate): string => dated(date, wording.onWeekday, true);
  const time = (at: Instant): string => wording.time(localTime(at));
  return {
    count,
    onDay,
    when: (at, now) => {
      const date = localDate(at);
      const today = now === null ? null : localDate(now);
      const atTime = wording.at(localTime(at)).replace(' ', '\u00A0');
      if (today === date) return `${wording.today} ${atTime}`;
      if (today !== null && addDays(today, 1) === date) return `${wording.tomorrow} ${atTime}`;
      if (today !== null && addDays(today, -1) === date) return `${wording.yesterday} ${atTime}`;
      return wording.dayAndTime(onDay(date), atTime);
    },
    time,
    clock: (local) => wording.time(local.slice(-5)),
    stamp: (at) => `${dated(localDate(at), wording.weekday, true)}\u00A0${time(at)}`,
    date: (date) => dated(date, wording.weekday, true),
    day: (date) => dated(date, wording.weekday, false),
    length: (milliseconds, round) => {
      const minutes = (round === 'up' ? Math.ceil : Math.floor)(milliseconds / MINUTE);
      if (minutes >= (48 * HOUR) / MINUTE) return count(Math.floor(minutes / 1440), wording.days);
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      if (hours === 0) return `${rest}\u00A0min`;
      return rest === 0 ? `${hours}\u00A0h` : `${hours}\u00A0h\u00A0${rest}\u00A0min`;
    },
  };
}

export const ENGLISH_MOMENTS = momentsOf(ENGLISH);
export const SLOVENE_MOMENTS = momentsOf(SLOVENE);
