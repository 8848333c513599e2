import { describe, expect, test } from 'vitest';
import { isRefusedForTime, timeAnnotation } from '../../../src/modes/time-annotation.ts';
import type { Verdict } from '../../../src/rules/verdict.ts';
import { candidate, judge, known, PLAN, time } from '../../support/builders.ts';

const EARLY: Verdict = judge({ facts: { now: known(time('2026-12-01T21:00')) } });
const FREEZE = {
  from: time('2026-12-01T21:30'),
  to: time('2026-12-02T06:00'),
  reason: 'Selitev',
  urgent: 'denied',
} as const;
const LEFT = {
  level: 'notice',
  title: 'ezdrav-gate',
  message: `refused for time alone: POSEG-2026-041 ${PLAN} opens 2026-12-01T21:00:00Z closes 2026-12-02T01:00:00Z`,
};

describe('a gate that refuses', () => {
  test('for time alone leaves a trace of it', () => {
    expect(EARLY.reasonCodes).toEqual(['slot.not-yet-open']);
    expect(timeAnnotation(EARLY)).toEqual(LEFT);
  });

  test('for time alone, whose slot nobody knows, leaves one too', () => {
    const message = `refused for time alone: POSEG-2026-041 ${PLAN} opens - closes -`;
    expect(timeAnnotation({ ...EARLY, opensAt: null, closesAt: null })).toEqual({
      ...LEFT,
      message,
    });
  });

  test.each<readonly [string, Verdict]>([
    [
      'for something else too',
      judge({
        candidate: candidate({ approvals: undefined }),
        facts: { now: known(time('2026-12-01T21:00')) },
      }),
    ],
    ['nothing', judge({})],
    ['for time, and of no intervention', { ...EARLY, intervention: null }],
    [
      'for time, and for a freeze that will hold all of the slot',
      judge({
        solution: { freezes: [FREEZE] },
        facts: { now: known(time('2026-12-01T21:00')) },
      }),
    ],
  ])('%s leaves none', (_, verdict) => {
    expect(timeAnnotation(verdict)).toBeNull();
  });
});

describe('a trace of a gate', () => {
  const { title, message } = LEFT;
  test.each([
    [
      'is found among others',
      [
        { title: 'other', message: 'x' },
        { title, message },
      ],
      true,
    ],
    [
      'of a slot that nobody knows is found',
      [{ title, message: `refused for time alone: A ${PLAN} opens - closes -` }],
      true,
    ],
    ['under another title is none', [{ title: 'other', message }], false],
    ['with a word before it is none', [{ title, message: `x ${message}` }], false],
    ['with a word behind it is none', [{ title, message: `${message} x` }], false],
    ['of no plan is none', [{ title, message: message.replace(PLAN, '') }], false],
    ['is not there', [], false],
  ])('%s', (_, annotations, expected) => {
    expect(isRefusedForTime(annotations)).toBe(expected);
  });
});
