import { describe, expect, test } from 'vitest';
import type { Due } from '../../../../src/modes/announce/due.ts';
import { planChange } from '../../../../src/modes/announce/plan-change.ts';
import type { AnnounceResult } from '../../../../src/outbox/announce-result.ts';
import type { Receipt } from '../../../../src/rules/facts.ts';
import type { InterventionCase } from '../../../../src/rules/rule.ts';
import {
  APPROVALS,
  BOR,
  candidate,
  facts,
  known,
  NOW,
  OTHER_PLAN,
  receipt,
  solution,
  time,
  unknown,
} from '../../../support/builders.ts';

const START = time('2026-12-01T22:00');
const BEFORE = time('2026-12-01T21:59');
const TOLD: Extract<Due, { kind: 'told' }> = {
  kind: 'told',
  via: 'receipt',
  at: time('2026-11-30T09:00'),
  reference: '<1@hisa.si>',
  withdrawn: false,
};
const SEND: Extract<Due, { kind: 'send' }> = {
  kind: 'send',
  notice: 'changed-announcement',
  previous: { digest: OTHER_PLAN, reference: undefined },
  since: time('2026-11-26T09:00'),
  commit: null,
};
const SENT: Extract<AnnounceResult, { kind: 'sent' }> = {
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
/** Named alike by the run that sends the letter and by later ones, so that it is commented on once. */
const CHANGED = { kind: 'changed', from: OTHER_PLAN, notice: SENT.messageId };

const OTHER = receipt({ id: '701' }, { planDigest: OTHER_PLAN });
const LATER = time('2026-11-27T09:11');
const WITHDRAWAL = receipt({ id: '702', kind: 'withdrawal', deliveredAt: LATER });
/** The case with these receipts. */
const after = (waits: InterventionCase, receipts: readonly Receipt[]): InterventionCase => ({
  ...waits,
  facts: facts({ receipts: known(receipts) }),
});

test.each<
  readonly [string, Due, AnnounceResult, InterventionCase | null, typeof NOW, object | null]
>([
  ['the letter of a changed plan goes out', SEND, SENT, WAITS, NOW, CHANGED],
  [
    'it may have arrived',
    SEND,
    {
      kind: 'unknown',
      now: true,
      notice: 'changed-announcement',
      messageId: '<1@hisa.si>',
      receipt: '701',
      since: NOW,
    },
    WAITS,
    NOW,
    CHANGED,
  ],
  ['nothing went out', SEND, { kind: 'rival' }, WAITS, NOW, { ...CHANGED, notice: undefined }],
  ['the letter of a first plan does', { ...SEND, previous: null }, SENT, WAITS, NOW, null],
  [
    'nobody knows which plan it changed',
    { ...SEND, previous: { digest: undefined, reference: 'SD-1' } },
    SENT,
    WAITS,
    NOW,
    null,
  ],
  [
    'it went out before, and nobody has answered',
    TOLD,
    TOLD,
    after(WAITS, [OTHER]),
    BEFORE,
    CHANGED,
  ],
  [
    'it went out before, and one party has answered',
    TOLD,
    TOLD,
    after(HALF, [OTHER]),
    BEFORE,
    CHANGED,
  ],
  [
    'it went out before, and both have answered',
    TOLD,
    TOLD,
    after(ANSWERED, [OTHER]),
    BEFORE,
    null,
  ],
  ['it went out before, and the work begins', TOLD, TOLD, after(WAITS, [OTHER]), START, null],
  ['what went out before changed nothing', TOLD, TOLD, WAITS, BEFORE, null],
  [
    'it was told by hand, which no record of GitHub’s follows',
    { ...TOLD, via: 'record' },
    TOLD,
    after(WAITS, [OTHER]),
    BEFORE,
    null,
  ],
  [
    'GitHub does not show what went out before',
    TOLD,
    TOLD,
    { ...WAITS, facts: facts({ receipts: unknown() }) },
    BEFORE,
    null,
  ],
  [
    'GitHub was not asked what went out before',
    TOLD,
    TOLD,
    { ...WAITS, facts: facts({ receipts: null }) },
    BEFORE,
    null,
  ],
  [
    'nobody was ever told',
    { kind: 'never-announced' },
    { kind: 'never-announced' },
    WAITS,
    BEFORE,
    null,
  ],
  [
    'it was withdrawn, and that goes out',
    SEND,
    SENT,
    null,
    NOW,
    { kind: 'withdrawn', notice: SENT.messageId },
  ],
  [
    'it was withdrawn, and that went out before',
    TOLD,
    { ...TOLD, reference: '<2@hisa.si>' },
    null,
    NOW,
    { kind: 'withdrawn', notice: '<2@hisa.si>' },
  ],
  ['it was withdrawn, and nobody was told', SEND, { kind: 'rival' }, null, NOW, null],
])('%s', (_, due, result, answered, now, expected) => {
  expect(planChange({ due, result, answered, now })).toEqual(expected);
});

describe('a letter that went out in the place of one', () => {
  const begun = receipt({ deliveredAt: null, createdAt: LATER }, { planDigest: OTHER_PLAN });
  const other = OTHER.payload;
  test.each<readonly [string, readonly Receipt[], object | null]>([
    ['of another plan', [OTHER], CHANGED],
    [
      'of two other plans, by the newer',
      [
        receipt({ id: '721', deliveredAt: LATER }, { planDigest: OTHER_PLAN }),
        receipt({}, { planDigest: `sha256:${'e'.repeat(64)}` }),
      ],
      CHANGED,
    ],
    ['of this plan, told once more', [receipt()], null],
    ['that went out after it', [{ ...OTHER, deliveredAt: BEFORE }], null],
    ['of another intervention', [receipt({}, { interventionId: 'POSEG-2026-099' })], null],
    ['that was withdrawn since, under this plan', [OTHER, WITHDRAWAL], null],
    ['that was withdrawn since', [OTHER, { ...WITHDRAWAL, payload: other }], null],
    [
      'whose withdrawal may have gone out',
      [OTHER, { ...WITHDRAWAL, deliveredAt: null, createdAt: LATER, payload: other }],
      null,
    ],
    ['of which the digest cannot be read', [receipt({}, { planDigest: 'x' })], null],
    ['of which the receipt cannot be read', [receipt({ payload: null })], null],
    ['that may never have gone out', [begun], null],
    ['that a person wrote down as delivered', [{ ...OTHER, creator: BOR }], null],
    [
      'whose signature is none of GitHub’s',
      [{ ...OTHER, signature: { kind: 'refused', faults: [{ code: 'token.signature' }] } }],
      null,
    ],
    [
      'whose signature may be GitHub’s',
      [{ ...OTHER, signature: { kind: 'unproven', reason: 'key-gone', keyId: 'k1' } }],
      CHANGED,
    ],
  ])('%s', (_, receipts, expected) => {
    const answered = after(WAITS, [...receipts, receipt({ deliveredAt: TOLD.at })]);
    expect(planChange({ due: TOLD, result: TOLD, answered, now: BEFORE })).toEqual(expected);
  });
});
