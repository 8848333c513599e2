import { describe, expect, test } from 'vitest';
import { contains, instantOf } from '../../../src/calendar/instant.ts';
import { parseTime } from '../../../src/calendar/time.ts';
import { nextOpening, nightOf, RULES_WINDOW, windowOfNight } from '../../../src/calendar/window.ts';
import { instantAt, localDateTime, offsetAt } from '../../../src/calendar/zone.ts';
import { parseDate } from '../../../src/calendar/time.ts';
import { note } from '../figures.ts';
import {
  dateOf,
  dayNumber,
  eveningOf,
  isOpen,
  MINUTE,
  momentsShowing,
  wall,
} from './plain-clock.ts';

// From noon to noon around each change of the clocks, every minute that passes and every minute that
// a wall clock could show, told by two implementations.

const NIGHTS = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'];
const OFFSETS = ['+00:00', '+01:00', '+02:00', '+03:00', '-01:00'];

function offsetOf(at: number): string {
  const shown = Date.parse(`${wall(at)}Z`);
  return `+0${(shown - at) / (60 * MINUTE)}:00`;
}

/** What a time written in a file means, by looking for the moments at which a clock shows it. */
function meaning(shown: string, offset: string): string {
  const moments = momentsShowing(shown);
  if (moments.length === 0) return 'gap';
  const offsets = moments.map(offsetOf);
  if (offset === '') return moments.length === 1 ? String(moments[0]) : offsets.join(' or ');
  return String(moments[offsets.indexOf(offset)] ?? `not ${offset}`);
}

function reading(shown: string, offset: string): string {
  const answer = parseTime(shown + offset);
  if (answer.ok) return String(answer.instant);
  if (answer.why === 'ambiguous') return answer.offsets.join(' or ');
  return answer.why === 'wrong-offset' ? `not ${offset}` : answer.why;
}

describe.each(NIGHTS)('the clocks change on %s', (date) => {
  const noon = Date.parse(`${date}T00:00Z`) - 12 * 60 * MINUTE;
  const minutes = Array.from({ length: 24 * 60 }, (_, minute) => noon + minute * MINUTE);

  test('every minute that passes', ({ task }) => {
    const differences: string[] = [];
    for (const at of minutes) {
      const moment = instantOf(at);
      const night = nightOf(moment);
      const told = [
        localDateTime(moment),
        offsetAt(moment),
        night,
        contains(windowOfNight(night, RULES_WINDOW, false), moment),
        contains(windowOfNight(night, RULES_WINDOW, true), moment),
        nextOpening(moment, RULES_WINDOW, true) === moment,
        parseTime(`${new Date(at).toISOString().slice(0, 16)}Z`),
      ];
      const expected = [
        wall(at),
        offsetOf(at),
        dateOf(eveningOf(wall(at))),
        isOpen(wall(at), false),
        isOpen(wall(at), true),
        isOpen(wall(at), true),
        { ok: true, instant: at },
      ];
      if (JSON.stringify(told) !== JSON.stringify(expected)) {
        differences.push(`${wall(at)}: ${JSON.stringify(told)}`);
      }
    }
    note(task, { 'change-minutes': minutes.length, 'time-differences': differences.length });
    expect(differences).toEqual([]);
  });

  test('every minute that could be written, with and without an offset', ({ task }) => {
    const differences: string[] = [];
    let compared = 0;
    for (const at of minutes) {
      const shown = new Date(at).toISOString().slice(0, 16);
      for (const offset of ['', ...OFFSETS]) {
        compared += 1;
        const [told, expected] = [reading(shown, offset), meaning(shown, offset)];
        if (told !== expected) differences.push(`${shown}${offset}: ${told}, not ${expected}`);
      }
    }
    note(task, { 'written-times': compared, 'time-differences': differences.length });
    expect(differences).toEqual([]);
  });

  test('the first moment of every time of the day', ({ task }) => {
    const differences: string[] = [];
    const day = parseDate(date);
    if (day === null) throw new Error(date);
    const passing = Array.from(
      { length: 26 * 60 },
      (_, minute) => (dayNumber(date) * 24 - 1) * 60 * MINUTE + (minute - 60) * MINUTE,
    );
    let at = 0;
    for (let minute = 0; minute < 24 * 60; minute++) {
      const time = new Date(minute * MINUTE).toISOString().slice(11, 16);
      // The first minute that passes at which the clock shows the time or a later one.
      while (wall(passing[at] ?? Number.NaN) < `${date}T${time}`) at += 1;
      if (instantAt(day, time) !== passing[at]) differences.push(time);
    }
    note(task, { 'time-differences': differences.length });
    expect(differences).toEqual([]);
  });
});
