import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../src/calendar/instant.ts';
import { schedule } from '../../../src/rules/schedule.ts';
import { candidate, facts, solution } from '../../support/builders.ts';
import { note } from '../figures.ts';
import { eveningOf, isOpen, QUARTER, wall } from './plain-clock.ts';

// Every slot, half-hour by half-hour, of the two days around each change of the clocks.

const STEP = 2 * QUARTER;
const STEPS = 96;

const known = new Map<string, number | null>();

/** The evening whose window is open at a moment; null where none is. */
function nightAt(at: number, downtime: boolean): number | null {
  const key = `${at} ${downtime}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const night = isOpen(wall(at), downtime) ? eveningOf(wall(at)) : null;
  known.set(key, night);
  return night;
}

/** By walking through the slot: is any of it shut, and how many nights' windows does it touch? */
function expected(start: number, end: number, downtime: boolean): string | null {
  if (end <= start) return 'schedule.reversed';
  const nights = new Set<number>();
  let shut = false;
  for (let at = start; at < end; at += STEP) {
    const night = nightAt(at, downtime);
    if (night === null) shut = true;
    else nights.add(night);
  }
  if (nights.size > 1) return 'schedule.spans-nights';
  return shut ? 'schedule.outside-window' : null;
}

function told(start: number, end: number, downtime: boolean): string | null | undefined {
  if (schedule.subject !== 'intervention') return undefined;
  const given = { start: instantOf(start), end: instantOf(end), downtime };
  const meant = { ...MEANT, intervention: { ...MEANT.intervention, schedule: given } };
  return schedule.judge({ candidate: meant, solution: SOLUTION, facts: FACTS })[0]?.code;
}

const MEANT = candidate();
const SOLUTION = solution();
const FACTS = facts();

describe.each(['2026-03-28', '2026-10-24', '2027-03-27', '2027-10-30'])('around %s', (date) => {
  test.for([
    ['without downtime', false],
    ['with downtime', true],
  ] as const)('%s', ([, downtime], { task }) => {
    const first = Date.parse(`${date}T12:00Z`);
    const moments = Array.from({ length: STEPS }, (_, step) => first + step * STEP);
    const differences: string[] = [];
    for (const start of moments) {
      for (const end of moments) {
        const [code, other] = [told(start, end, downtime), expected(start, end, downtime)];
        if (code !== other)
          differences.push(`${wall(start)} to ${wall(end)}: ${code}, not ${other}`);
      }
    }
    note(task, { slots: STEPS * STEPS, 'time-differences': differences.length });
    expect(differences).toEqual([]);
  });
});
