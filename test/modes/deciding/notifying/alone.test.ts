import { expect, test } from 'vitest';
import { lacksNotificationAlone } from '../../../../src/modes/notifying/alone.ts';
import type { Verdict } from '../../../../src/rules/verdict.ts';
import {
  candidate,
  judge,
  judgeUrgent,
  unknown,
  URGENT,
  urgentCandidate,
} from '../../../support/builders.ts';

const UNTOLD = urgentCandidate({ urgent: { ...URGENT, notification: undefined } });
const WAITS = judgeUrgent({ candidate: UNTOLD });

test.each<readonly [string, Verdict, boolean]>([
  ['an urgent one of which nobody was notified', WAITS, true],
  ['an urgent one of which everybody was', judgeUrgent({}), false],
  [
    'an urgent one that nobody approved either',
    judgeUrgent({
      candidate: { ...UNTOLD, intervention: { ...UNTOLD.intervention, approvals: undefined } },
    }),
    false,
  ],
  [
    'an urgent one of which it is not known',
    judgeUrgent({ candidate: UNTOLD, facts: { receipts: unknown() } }),
    false,
  ],
  ['one that is not urgent', judge({ candidate: candidate({ announcement: undefined }) }), false],
  ['one of which nobody knows whether it is urgent', { ...WAITS, intervention: null }, false],
  ['one that is refused for something else', { ...WAITS, reasonCodes: ['urgent.expired'] }, false],
  [
    'one that is refused for something else too',
    { ...WAITS, reasonCodes: ['urgent.not-notified', 'urgent.expired'] },
    false,
  ],
  ['one that lacks it and cannot be judged', { ...WAITS, decision: 'unverifiable' }, false],
])('%s', (_, verdict, expected) => {
  expect(lacksNotificationAlone(verdict)).toBe(expected);
});

test('what it is asked of is a refusal for that reason alone', () => {
  expect([WAITS.decision, WAITS.reasonCodes]).toEqual(['deny', ['urgent.not-notified']]);
});

test('one that says it is not urgent and lacks a notification all the same', () => {
  const intervention = WAITS.intervention && { ...WAITS.intervention, urgent: false };
  expect(lacksNotificationAlone({ ...WAITS, intervention })).toBe(false);
});
