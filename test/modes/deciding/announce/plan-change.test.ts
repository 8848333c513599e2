import { expect, test } from 'vitest';
import type { Due } from '../../../../src/modes/announce/due.ts';
import { planChange } from '../../../../src/modes/announce/plan-change.ts';
import type { AnnounceResult } from '../../../../src/outbox/announce-result.ts';
import type { InterventionCase } from '../../../../src/rules/rule.ts';
import {
  APPROVALS,
  candidate,
  facts,
  NOW,
  OTHER_PLAN,
  solution,
  time,
} from '../../../support/builders.ts';

const START = time('2026-12-01T22:00');
const BEFORE = time('2026-12-01T21:59');
const TOLD: Extract<Due, { kind: 'told' }> = {
  kind: 'told',
  via: 'receipt',
  at: time('2026-11-30T09:00'),
  reference: undefined,
  withdrawn: false,
};
const SEND: Extract<Due, { kind: 'send' }> = {
  kind: 'send',
  notice: 'changed-announcement',
  previous: { digest: OTHER_PLAN, reference: undefined },
  since: time('2026-11-26T09:00'),
  commit: null,
};
const SENT: AnnounceResult = {
  kind: 'sent',
  notice: 'changed-announcement',
  at: NOW,
  messageId: '<1@hisa.si>',
  to: [],
  mailServer: 'mx.si',
  signing: { kind: 'unset' },
  refusedCopies: [],
};
const WAITS: InterventionCase = {
  candidate: candidate({ approvals: undefined }),
  solution: solution(),
  facts: facts(),
};
const HALF: InterventionCase = {
  ...WAITS,
  candidate: candidate({ approvals: { client: APPROVALS.client } }),
};
const ANSWERED: InterventionCase = { ...WAITS, candidate: candidate() };
const CHANGED = { kind: 'changed', from: OTHER_PLAN };
const again = { ...TOLD, replaced: OTHER_PLAN };

test.each<
  readonly [string, Due, AnnounceResult, InterventionCase | null, typeof NOW, object | null]
>([
  ['the letter of a changed plan goes out', SEND, SENT, WAITS, NOW, CHANGED],
  ['the letter of a first plan does', { ...SEND, previous: null }, SENT, WAITS, NOW, null],
  [
    'nobody knows which plan it changed',
    { ...SEND, previous: { digest: undefined, reference: 'SD-1' } },
    SENT,
    WAITS,
    NOW,
    null,
  ],
  ['it went out before, and nobody has answered', again, TOLD, WAITS, BEFORE, CHANGED],
  ['it went out before, and one party has answered', again, TOLD, HALF, BEFORE, CHANGED],
  ['it went out before, and both have answered', again, TOLD, ANSWERED, BEFORE, null],
  ['it went out before, and the work begins', again, TOLD, WAITS, START, null],
  ['what went out before changed nothing', TOLD, TOLD, WAITS, BEFORE, null],
  [
    'nobody was ever told',
    { kind: 'never-announced' },
    { kind: 'never-announced' },
    WAITS,
    BEFORE,
    null,
  ],
  ['it was withdrawn, and that goes out', SEND, SENT, null, NOW, { kind: 'withdrawn' }],
  ['it was withdrawn, and that went out before', TOLD, TOLD, null, NOW, { kind: 'withdrawn' }],
  ['it was withdrawn, and nobody was told', SEND, { kind: 'rival' }, null, NOW, null],
])('%s', (_, due, result, answered, now, expected) => {
  expect(planChange({ due, result, answered, now })).toEqual(expected);
});
