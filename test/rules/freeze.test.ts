import { describe, expect, it } from 'vitest';
import type { Freeze } from '../../src/records/types.ts';
import { freezesOver } from '../../src/rules/freeze.ts';
import {
  candidate,
  type Changes,
  judge,
  judgeUrgent,
  problem,
  rows,
  solution,
  time,
  told,
  unknown,
  URGENT,
} from '../support/builders.ts';

function frozen(
  from: string,
  to: string,
  urgent: Freeze['urgent'] = 'denied',
  reason = 'Zastoj',
): Freeze {
  return { from: time(from), to: time(to), reason, urgent };
}

const NIGHT = frozen('2026-12-01T00:00', '2026-12-02T06:00');
const OPEN_TO_URGENT = frozen('2026-12-01T00:00', '2026-12-02T06:00', 'allowed');

function during(...freezes: readonly Freeze[]): Changes {
  return { solution: { freezes } };
}

describe('freeze', () => {
  it.each<[string, Changes, readonly string[]]>([
    ['no freezes', {}, ['pass']],
    ['inside', during(NIGHT), ['fail freeze.active']],
    ['inside one open to urgent ones', during(OPEN_TO_URGENT), ['fail freeze.active']],
    [
      'from this moment',
      during(frozen('2026-12-01T22:30', '2026-12-02T06:00')),
      ['fail freeze.active'],
    ],
    ['up to this moment', during(frozen('2026-12-01T00:00', '2026-12-01T22:30')), ['pass']],
    ['later', during(frozen('2026-12-23T00:00', '2027-01-04T00:00')), ['pass']],
    [
      'two at once',
      during(NIGHT, frozen('2026-11-01T00:00', '2027-01-04T00:00')),
      ['fail freeze.active', 'fail freeze.active'],
    ],
    ['the time is not known', { ...during(NIGHT), facts: { now: unknown() } }, ['not-applicable']],
    [
      'files not read',
      { candidate: null, facts: { files: { kind: 'unknown', problem: problem() } } },
      ['not-applicable'],
    ],
    [
      'no intervention could be told',
      { ...during(NIGHT), candidate: null },
      ['fail freeze.active'],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(told(judge(changes), 'freeze')).toEqual(expected);
  });

  it.each<[string, Changes, string]>([
    ['a freeze that lets urgent ones pass', during(OPEN_TO_URGENT), 'pass'],
    ['a freeze that does not', during(NIGHT), 'fail freeze.active'],
  ])('urgent: %s', (_name, changes, expected) => {
    expect(told(judgeUrgent(changes), 'freeze')).toEqual([expected]);
  });

  it('names the longest first, and those passed as urgent', () => {
    const long = frozen('2026-11-01T00:00', '2027-01-04T00:00', 'denied', 'B');
    const twin = frozen('2026-11-01T00:00', '2027-01-04T00:00', 'denied', 'A');
    const longer = frozen('2026-10-01T00:00', '2027-01-04T00:00', 'denied', 'C');
    const reasons = rows(judge(during(NIGHT, long, longer, twin)), 'freeze').map(
      (row) => row.facts['reason'],
    );
    expect(reasons).toEqual(['C', 'A', 'B', 'Zastoj']);
    expect(rows(judgeUrgent(during(OPEN_TO_URGENT)), 'freeze')[0]?.facts['passed']).toHaveLength(1);
  });
});

describe('freezes over the slot of 22:00 to 02:00', () => {
  it.each<[string, Freeze, boolean]>([
    ['around it', NIGHT, true],
    ['within it', frozen('2026-12-01T23:00', '2026-12-02T00:00'), true],
    ['over its beginning', frozen('2026-12-01T20:00', '2026-12-01T22:01'), true],
    ['until its beginning', frozen('2026-12-01T20:00', '2026-12-01T22:00'), false],
    ['over its end', frozen('2026-12-02T01:59', '2026-12-03T00:00'), true],
    ['from its end', frozen('2026-12-02T02:00', '2026-12-03T00:00'), false],
    ['around it, open to urgent ones', OPEN_TO_URGENT, true],
  ])('%s', (_, one, is) => {
    const { intervention } = candidate();
    expect(freezesOver(intervention, solution({ freezes: [one] }))).toEqual(is ? [one] : []);
  });

  it('are none for an urgent intervention where they are open to it', () => {
    const { intervention } = candidate();
    const urgent = { ...intervention, urgent: URGENT };
    const over = freezesOver(urgent, solution({ freezes: [NIGHT, OPEN_TO_URGENT] }));
    expect(over).toEqual([NIGHT]);
  });
});
