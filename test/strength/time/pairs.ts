import {
  earliestStart,
  latestAnnouncement,
  leadTimeBetween,
} from '../../../src/calendar/lead-time.ts';
import { dateOf as branded, instantOf } from '../../../src/calendar/instant.ts';
import { RULES_WINDOW } from '../../../src/calendar/window.ts';
import { dateOf, dayNumber, eveningOf, MINUTE, momentOf, read, wall } from './plain-clock.ts';
import { FIRST, isWorking, LAST, workingDays } from './plain-days.ts';

export type Reading = 'default' | 'full-days';

interface Pair {
  readonly announced: number;
  readonly start: number;
  readonly extra: readonly number[];
}

/** Numbers in [0, 1), the same for the same seed (xorshift). */
function numbers(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const DAY = 1440 * MINUTE;
/** Round days on which holidays meet, and the nights on which clocks change. */
const CROWDED =
  '2012-12-30 2017-01-01 2022-04-30 2023-08-14 2026-03-29 2026-10-25 2026-12-25 2027-03-27'
    .split(' ')
    .map(dayNumber);
/** Minutes, in UTC, around local midnight, 20:00, 22:00 and 06:00 in winter and summer. */
const EDGES = [22, 23, 18, 19, 20, 21, 4, 5].map((hour) => hour * 60);

function drawn(next: () => number): Pair {
  const whole = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[], otherwise: T): T =>
    list[whole(0, list.length - 1)] ?? otherwise;
  const minute = (): number => (next() < 0.5 ? pick(EDGES, 0) + whole(-1, 1) : whole(0, 1439));
  const day = next() < 0.3 ? pick(CROWDED, 0) + whole(-7, 4) : whole(FIRST + 12, LAST - 90);
  const kind = next();
  // Equal and adjacent days on purpose, then some days ahead, then weeks, then the start before it.
  let ahead = whole(-4, -1);
  if (kind < 0.15) ahead = 0;
  else if (kind < 0.35) ahead = 1;
  else if (kind < 0.93) ahead = whole(2, 8);
  else if (kind < 0.97) ahead = whole(9, 40);
  const announced = day * DAY + minute() * MINUTE;
  const start = kind < 0.01 ? announced : (day + ahead) * DAY + minute() * MINUTE;
  const extra = Array.from({ length: next() < 0.5 ? 0 : whole(1, 4) }, () => day + whole(-2, 9));
  return { announced, start, extra };
}

/** The second working day from a day on, that day included, forth or back. */
function second(from: number, step: 1 | -1, extra: ReadonlySet<number>): number {
  let found = 0;
  for (let day = from; ; day += step) {
    if (isWorking(day) && !extra.has(day)) found += 1;
    if (found === 2) return day;
  }
}

/** Says how two implementations differ over one pair; null where they agree. */
function difference(pair: Pair, reading: Reading, downtime: boolean, deep: boolean): string | null {
  const { announced, start } = pair;
  const extra = new Set(pair.extra);
  const announcedOn = read(wall(announced)).day;
  const shown = wall(start);
  const evening = eveningOf(shown);
  const last = reading === 'default' ? evening : read(shown).day - 1;
  const days = workingDays(announcedOn, last, extra);
  const asked = {
    announced: instantOf(announced),
    start: instantOf(start),
    reading,
    extra: pair.extra.map((day) => branded(dateOf(day))),
  };
  const told = leadTimeBetween(asked);
  const agrees =
    told.known &&
    told.sufficient === days >= 2 &&
    told.workingDays === days &&
    told.counted.length === days &&
    told.skipped.length === Math.max(0, last - announcedOn) - days &&
    told.announcedOn === dateOf(announcedOn) &&
    told.nightOf === dateOf(evening);
  if (!agrees)
    return `${wall(announced)} ${wall(start)} ${[...extra].map(dateOf).join()}: ${JSON.stringify(told)}`;
  if (!deep) return null;
  const after = second(announcedOn + 1, 1, extra);
  const opening =
    reading === 'default'
      ? momentOf(after, downtime ? '22:00' : '20:00')
      : momentOf(after + 1, '00:00');
  const end = momentOf(second(last, -1, extra), '00:00');
  const first = earliestStart({ ...asked, hours: RULES_WINDOW, downtime });
  const until = latestAnnouncement(asked);
  return first === opening && until === end && announced < end === days >= 2
    ? null
    : `${wall(announced)} ${wall(start)} ${[...extra].map(dateOf).join()}: ${first}, ${until}`;
}

/**
 * Compares random pairs of announcement and start; every tenth also by its earliest start and its
 * latest announcement.
 */
export function compare(
  reading: Reading,
  seed: number,
  count: number,
): {
  readonly differences: readonly string[];
  readonly equalDays: number;
  readonly adjacent: number;
} {
  const next = numbers(seed);
  const differences: string[] = [];
  let [equalDays, adjacent] = [0, 0];
  for (let index = 0; index < count; index++) {
    const pair = drawn(next);
    const found = difference(pair, reading, index % 20 === 0, index % 10 === 0);
    if (found !== null) differences.push(found);
    const apart = Math.round((pair.start - pair.announced) / DAY);
    if (apart === 0) equalDays += 1;
    if (Math.abs(apart) === 1) adjacent += 1;
  }
  return { differences, equalDays, adjacent };
}
