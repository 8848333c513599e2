import type { Instant, Interval } from '../calendar/instant.ts';
import { HOUR, instantOf, plus } from '../calendar/instant.ts';
import { nightOf, RULES_WINDOW, windowOfNight } from '../calendar/window.ts';
import { localTime } from '../calendar/zone.ts';
import type { Verdict } from '../rules/verdict.ts';
import { instantIn } from '../rules/fact-values.ts';
import type { Messages } from './language.ts';

/** One character of the drawing; a night of ten hours takes thirty, which fit on a telephone. */
const STEP = HOUR / 3;
/** Maximum distance from the night at which "now" is still drawn. */
const NEAR = 2 * HOUR;
/** Longer slots are wrong, and their drawing would not be useful. */
const LONGEST = 14 * HOUR;

/**
 * The night drawn with characters: the maintenance window, the announced slot in it, and now. It uses the
 * reader's own colours and never wraps. Null if there is no slot of a night's length.
 */
export function nightDrawing(verdict: Verdict, messages: Messages): readonly string[] | null {
  const { evaluatedAt: now, opensAt, closesAt } = verdict;
  if (opensAt === null || closesAt === null || closesAt <= opensAt) return null;
  const slot = { start: opensAt, end: closesAt };
  const window = windowAround(verdict, slot);
  const isNear = now !== null && now >= plus(opensAt, -NEAR) && now <= plus(closesAt, NEAR);
  const from = hourBefore(Math.min(slot.start, window.start, isNear ? now : slot.start));
  const to = Math.max(slot.end, window.end, isNear ? now : slot.end);
  if (to - from > LONGEST) return null;
  const { picture } = messages;
  const names = [picture.window, picture.slot, picture.now];
  const label = (name: string): string =>
    `${name.padEnd(Math.max(...names.map(({ length }) => length)))} `;
  const column = (at: number): number => Math.round((at - from) / STEP);
  const bar = ({ start, end }: Interval, sign: string): string =>
    `${' '.repeat(column(start))}${sign.repeat(Math.max(1, column(end) - column(start)))}`;
  const hours: string[] = [];
  for (let at = from; at <= to; at = plus(at, 2 * HOUR)) hours.push(localTime(at).slice(0, 2));
  return [
    `${label('')}${hours.map((hour) => hour.padEnd(6)).join('')}`.trimEnd(),
    `${label(picture.window)}${bar(window, '─')}`,
    `${label(picture.slot)}${bar(slot, '█')}`,
    ...(isNear ? [`${label(picture.now)}${' '.repeat(column(now))}▲`] : []),
  ];
}

function hourBefore(at: number): Instant {
  return instantOf(Math.floor(at / HOUR) * HOUR);
}

/** The maintenance window of the slot's night: the one compared by the rule, otherwise that of the rules. */
function windowAround({ rules }: Verdict, slot: Interval): Interval {
  const facts = rules.find(({ rule }) => rule === 'schedule')?.facts ?? {};
  const start = instantIn(facts, 'window-opens-at');
  const end = instantIn(facts, 'window-closes-at');
  if (start !== null && end !== null) return { start, end };
  return windowOfNight(nightOf(slot.start), RULES_WINDOW, facts['downtime'] === true);
}
