import { expect, test } from 'vitest';
import { refusal } from '../../../../src/modes/announce/refusal.ts';
import type { RuleResult, Verdict } from '../../../../src/rules/verdict.ts';
import { candidate, judge, known, NOW, time } from '../../../support/builders.ts';

const ALLOWED = judge({});
const OPEN: Verdict = judge({ candidate: candidate({ approvals: undefined }) });

function row(outcome: RuleResult['outcome'], code: RuleResult['code']): RuleResult {
  return { rule: 'approval', outcome, code, evidence: null, facts: {} };
}

const NO = row('fail', 'approval.client-missing');

test.each([
  ['a refusal', OPEN, [NO], 'deny'],
  ['what cannot be known', OPEN, [row('unverifiable', 'approval.unverifiable')], 'unverifiable'],
  ['nothing', OPEN, [], 'error'],
  ['every row of a verdict that allows', ALLOWED, ALLOWED.rules, 'error'],
  ['a refusal of a verdict that ended in an error', { ...OPEN, decision: 'error' }, [NO], 'error'],
] as const)(
  'of %s comes what it says, and never that it is allowed',
  (_, whole, rows, decision) => {
    const refused = refusal(whole, rows);
    expect([refused.decision, refused.allowed]).toEqual([decision, false]);
  },
);

test('the codes are those of the rows alone, and nothing of what else was judged is told', () => {
  const whole: Verdict = { ...OPEN, validUntil: NOW };
  const refused = refusal(whole, [NO]);
  expect(refused).toEqual({
    ...whole,
    decision: 'deny',
    allowed: false,
    reasonCodes: ['approval.client-missing'],
    validUntil: null,
    ahead: null,
    rules: [NO],
  });
});

test('what lies ahead of a plan that waits is left out', () => {
  const early = judge({ facts: { now: known(time('2026-11-30T12:00')) } });
  expect(early.ahead).not.toBeNull();
  expect(refusal(early, [NO]).ahead).toBeNull();
});
