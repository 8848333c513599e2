import { describe, expect, it } from 'vitest';
import { byWeight, isAllClaimed, isInTheWay, rootCodeOf } from '../../src/rules/in-the-way.ts';
import type { ReasonCode } from '../../src/rules/reason-codes.ts';
import { judge } from '../support/builders.ts';

describe('what stands in the way', () => {
  it.each([
    ['fail', true],
    ['unverifiable', true],
    ['pass', false],
    ['not-applicable', false],
    ['waived', false],
    ['reported', false],
  ] as const)('%s: %s', (outcome, expected) => {
    expect(isInTheWay({ outcome })).toBe(expected);
  });
});

describe('why something cannot be known', () => {
  const LEAD: ReasonCode = 'lead-time.unverifiable';
  it.each<readonly [string, ReasonCode, readonly ReasonCode[], ReasonCode | null]>([
    ['a refusal is a cause itself', 'lead-time.too-short', ['api.forbidden'], null],
    ['GitHub gave no answer', 'approval.unverifiable', ['api.forbidden'], 'api.forbidden'],
    ['nobody was told, so no lead time', LEAD, ['announcement.missing'], 'announcement.missing'],
    [
      'GitHub rather than the announcement',
      LEAD,
      ['announcement.missing', 'api.forbidden'],
      'api.forbidden',
    ],
    [
      'the announcement explains no approval',
      'approval.unverifiable',
      ['announcement.missing'],
      null,
    ],
    ['nothing else is in the way', LEAD, [LEAD], null],
  ])('%s', (_, code, all, root) => {
    expect(rootCodeOf(code, all)).toBe(root);
  });

  it('is said first, then what needs a new plan, what can be mended, what only has to wait', () => {
    const codes: readonly ReasonCode[] = [
      'slot.not-yet-open',
      'approval.client-missing',
      LEAD,
      'schedule.reversed',
      'announcement.missing',
    ];
    expect(byWeight(codes)).toEqual([
      'announcement.missing',
      'schedule.reversed',
      'approval.client-missing',
      LEAD,
      'slot.not-yet-open',
    ]);
  });
});

describe('a verdict that rests on claims only', () => {
  it('is one of the command line, and none of a run', () => {
    expect([judge({ offline: true }), judge({})].map(isAllClaimed)).toEqual([true, false]);
  });

  it('is none where nothing was judged', () => {
    expect(isAllClaimed({ ...judge({}), rules: [] })).toBe(false);
  });
});
