import { describe, expect, test } from 'vitest';
import { type Due, dueOf, receiptKind } from '../../../../src/modes/announce/due.ts';
import type { Intervention, Solution } from '../../../../src/records/types.ts';
import type { Candidate, Facts, Receipt } from '../../../../src/rules/facts.ts';
import type { InterventionCase } from '../../../../src/rules/rule.ts';
import type { Statement, Witness } from '../../../../src/witness/witness.ts';
import {
  ANNOUNCEMENT,
  BOR,
  candidate,
  COMMIT,
  facts,
  known,
  landing,
  NOTIFICATION,
  OTHER_COMMIT,
  OTHER_PLAN,
  PLAN,
  problem,
  receipt,
  solution,
  time,
  unknown,
  URGENT,
  urgentCandidate,
} from '../../../support/builders.ts';

/** What was told; a moment is written as local time. */
function shown(due: Due): readonly unknown[] {
  switch (due.kind) {
    case 'send': {
      const { notice, previous, since, commit, again } = due;
      const before = previous === null ? null : [previous.digest ?? '-', previous.reference ?? '-'];
      return [notice, before, since, commit, ...(again === undefined ? [] : [{ again }])];
    }
    case 'told': {
      const { via, at, reference, withdrawn, expired } = due;
      const more = [withdrawn && 'withdrawn', expired === true && 'expired'];
      return ['told', via, at, reference, ...more.filter(Boolean)];
    }
    case 'never-announced':
      return [due.kind];
    case 'unknown':
      return [due.kind, due.receipt.id];
    case 'problem': {
      const { code, flaw } = due.problem;
      return [code, ...(flaw === undefined ? [] : [flaw.why, flaw.values])];
    }
  }
}

function judged(
  meant: Candidate,
  receipts: readonly Receipt[],
  changes: Partial<Facts> = {},
  rules: Partial<Solution> = {},
): InterventionCase {
  return {
    candidate: meant,
    solution: solution(rules),
    facts: facts({ receipts: known(receipts), ...changes }),
  };
}

const NEVER = 0;
const DELIVERED = time('2026-11-26T09:11');
const LATER = time('2026-11-27T09:11');
const BY_HAND = ANNOUNCEMENT['sent-at'];
const MAIL = '<1@hisa.example.si>';
const REFERENCE = 'SD-2026-118402';

const UNTOLD = candidate({ announcement: undefined });
const WITHDRAWN: Partial<Intervention> = { status: 'withdrawn', announcement: undefined };

const WORKFLOW = 'hisa/enarocanje/.github/workflows/announce.yml@refs/heads/main';
const STATEMENT: Statement = {
  at: LATER,
  run: '5001',
  attempt: 1,
  event: 'push',
  commit: COMMIT,
  ref: 'refs/heads/main',
  workflow: WORKFLOW,
  jobWorkflow: WORKFLOW,
  workflowCommit: null,
  jobCommit: null,
  repository: 'hisa/enarocanje',
  hosted: true,
  keyId: 'k1',
};
const signed = (statement: Statement): Witness => ({
  kind: 'recorded',
  statement,
  missing: ['workflows-unset'],
});

/** A receipt that was begun and never confirmed. */
function begun(
  changes: Partial<Receipt> = {},
  payload: Parameters<typeof receipt>[1] = {},
): Receipt {
  return receipt({ id: '710', deliveredAt: null, createdAt: LATER, ...changes }, payload);
}

const OTHER = receipt({ id: '701' }, { planDigest: OTHER_PLAN });
const WITHDRAWAL = receipt({ id: '702', kind: 'withdrawal', deliveredAt: LATER });
const OTHERS = receipt({}, { interventionId: 'POSEG-2026-099' });
const NOT_OURS = receipt({ creator: BOR });

type Row = readonly [
  name: string,
  meant: Candidate,
  receipts: readonly Receipt[],
  expected: readonly unknown[],
  changes?: Partial<Facts>,
  rules?: Partial<Solution>,
];

/** A row with what it leaves as it is. */
const whole = ([name, meant, receipts, expected, changes = {}, rules = {}]: Row) =>
  [name, meant, receipts, expected, changes, rules] as const;

describe('an announcement', () => {
  const rows: readonly Row[] = [
    ['that nobody was sent', UNTOLD, [], ['announcement', null, NEVER, null]],
    ['that the file records', candidate(), [], ['told', 'record', BY_HAND, REFERENCE]],
    ['that was delivered', UNTOLD, [receipt()], ['told', 'receipt', DELIVERED, MAIL]],
    [
      'that was delivered of another intervention',
      UNTOLD,
      [OTHERS],
      ['announcement', null, NEVER, null],
    ],
    ['of which a person made the receipt', UNTOLD, [NOT_OURS], ['announcement', null, NEVER, null]],
    [
      'that reached the service desk alone',
      UNTOLD,
      [receipt({}, { recipients: ['servicedesk@src.si'] })],
      ['announcement', null, DELIVERED, null],
    ],
    [
      'that reached the service desk alone, of which the receipt was made after the delivery',
      UNTOLD,
      [receipt({ createdAt: LATER }, { recipients: ['servicedesk@src.si'] })],
      ['announcement', null, DELIVERED, null],
    ],
    [
      'that the file records, and nobody asked since when its plan stands',
      candidate(),
      [],
      ['told', 'record', BY_HAND, REFERENCE],
      { landing: null },
    ],
    [
      'that the file records for a moment to come',
      candidate({ announcement: { ...ANNOUNCEMENT, 'sent-at': time('2026-12-01T22:31') } }),
      [],
      ['announcement', null, NEVER, null],
    ],
    [
      'that the file records for this very moment',
      candidate({ announcement: { ...ANNOUNCEMENT, 'sent-at': time('2026-12-01T22:30') } }),
      [],
      ['told', 'record', time('2026-12-01T22:30'), REFERENCE],
    ],
    [
      'that the file records, and nobody knows what time it is',
      candidate(),
      [],
      ['told', 'record', BY_HAND, REFERENCE],
      { now: unknown() },
    ],
    [
      'of another plan',
      UNTOLD,
      [OTHER],
      ['changed-announcement', [OTHER_PLAN, MAIL], DELIVERED, COMMIT],
    ],
    [
      'of another plan, under a name that a person wrote down once more',
      UNTOLD,
      [OTHER, { ...OTHER, id: '704', commit: OTHER_COMMIT, creator: BOR }],
      ['changed-announcement', [OTHER_PLAN, MAIL], DELIVERED, COMMIT],
    ],
    [
      'of another plan, told twice under one name',
      UNTOLD,
      [OTHER, { ...OTHER, id: '703', commit: OTHER_COMMIT, deliveredAt: LATER }],
      ['changed-announcement', [OTHER_PLAN, MAIL], LATER, OTHER_COMMIT],
    ],
    [
      'of another plan, the newest of three receipts',
      UNTOLD,
      [
        receipt(
          { id: '705' },
          { planDigest: `sha256:${'e'.repeat(64)}`, messageId: '<0@hisa.si>' },
        ),
        { ...OTHER, id: '706', deliveredAt: LATER },
        receipt({ id: '707', deliveredAt: time('2026-11-26T08:00') }, { planDigest: OTHER_PLAN }),
      ],
      ['changed-announcement', [OTHER_PLAN, MAIL], LATER, COMMIT],
    ],
    [
      'of another plan, that the file records',
      candidate({ announcement: { ...ANNOUNCEMENT, plan: OTHER_PLAN } }),
      [],
      ['changed-announcement', [OTHER_PLAN, REFERENCE], NEVER, null],
    ],
    [
      'of an earlier plan that nobody can name',
      candidate(),
      [],
      ['announcement', null, NEVER, null],
      { landing: landing({ noOtherSince: time('2026-11-27T09:00') }) },
    ],
    [
      'of an earlier plan that nobody can name, nor the file',
      UNTOLD,
      [receipt()],
      ['announcement', null, DELIVERED, null],
      { landing: landing({ noOtherSince: time('2026-11-27T09:00') }) },
    ],
    [
      'of a plan that was set aside since',
      candidate(),
      [],
      ['announcement', null, NEVER, null],
      { landing: landing({ notSetAsideSince: time('2026-11-27T09:00') }) },
    ],
    [
      'that stands again after its withdrawal',
      UNTOLD,
      [receipt(), WITHDRAWAL],
      ['announcement', null, LATER, null],
    ],
    [
      'that stands again after a withdrawal that may have gone out',
      candidate(),
      [receipt(), begun({ kind: 'withdrawal' })],
      ['announcement', null, DELIVERED, null],
    ],
    ['that may have gone out', UNTOLD, [begun()], ['unknown', '710']],
    [
      'of which two may have gone out: the first is told of',
      UNTOLD,
      [begun({ id: '712', createdAt: time('2026-11-28T09:00') }), begun()],
      ['unknown', '710'],
    ],
    [
      'that may have gone out before the one that was delivered',
      UNTOLD,
      [begun({ createdAt: time('2026-11-26T09:00') }), receipt()],
      ['told', 'receipt', DELIVERED, MAIL],
    ],
    [
      'that was begun in the moment in which another was delivered',
      UNTOLD,
      [begun({ createdAt: DELIVERED }), OTHER],
      ['changed-announcement', [OTHER_PLAN, MAIL], DELIVERED, COMMIT],
    ],
    [
      'of which a signature alone is there, and it is none of GitHub’s',
      UNTOLD,
      [
        begun({
          signed: { kind: 'announcement', payload: {}, token: '' },
          signature: { kind: 'refused', faults: [{ code: 'token.signature' }] },
        }),
      ],
      ['announcement', null, NEVER, null],
    ],
    [
      'that was begun, and over which somebody put a signature that is none of GitHub’s',
      UNTOLD,
      [begun({ signature: { kind: 'refused', faults: [{ code: 'token.signature' }] } })],
      ['unknown', '710'],
    ],
    [
      'of which a signature alone is there, and nobody has checked it',
      UNTOLD,
      [begun({ signed: { kind: 'announcement', payload: {}, token: '' } })],
      ['unknown', '710'],
    ],
    [
      'of which a signature alone is there, and it may be GitHub’s',
      UNTOLD,
      [
        begun({
          signed: { kind: 'announcement', payload: {}, token: '' },
          signature: { kind: 'unproven', reason: 'keys-unknown', keyId: 'k1' },
        }),
      ],
      ['unknown', '710'],
    ],
    [
      'of another plan that may have gone out',
      UNTOLD,
      [begun({ commit: OTHER_COMMIT }, { planDigest: OTHER_PLAN, messageId: '<3@hisa.si>' })],
      ['changed-announcement', [OTHER_PLAN, '<3@hisa.si>'], NEVER, OTHER_COMMIT],
    ],
    [
      'of another plan, of which an urgent notification may have gone out',
      UNTOLD,
      [begun({ kind: 'notification' }, { planDigest: OTHER_PLAN })],
      ['announcement', null, NEVER, null],
    ],
    [
      'of two other plans that may have gone out: the last is replaced',
      UNTOLD,
      [
        begun({}, { planDigest: `sha256:${'e'.repeat(64)}` }),
        begun(
          { createdAt: time('2026-11-28T09:00') },
          { planDigest: OTHER_PLAN, messageId: '<4@hisa.si>' },
        ),
      ],
      ['changed-announcement', [OTHER_PLAN, '<4@hisa.si>'], NEVER, COMMIT],
    ],
    [
      'of a plan whose digest is none, and may have gone out',
      UNTOLD,
      [begun({}, { planDigest: `x${OTHER_PLAN}` })],
      ['announcement', null, NEVER, null],
    ],
    [
      'of a plan whose digest has more behind it, and may have gone out',
      UNTOLD,
      [begun({}, { planDigest: `${OTHER_PLAN}0` })],
      ['announcement', null, NEVER, null],
    ],
    [
      'of which nobody can read what may have gone out',
      UNTOLD,
      [begun({ payload: null })],
      ['announcement', null, NEVER, null],
    ],
    [
      'whose receipt cannot be read',
      UNTOLD,
      [receipt({}, { messageId: '' })],
      ['announcement', null, DELIVERED, null],
    ],
    [
      'of which nobody knows when the plan came',
      candidate(),
      [],
      ['api.unavailable'],
      { landing: unknown() },
    ],
    [
      'that nobody was sent, of which nobody knows when the plan came',
      UNTOLD,
      [],
      ['announcement', null, NEVER, null],
      { landing: unknown() },
    ],
    ['for which GitHub was not asked', UNTOLD, [], ['never-announced'], { receipts: null }],
    [
      'whose receipts GitHub does not show',
      UNTOLD,
      [],
      ['api.forbidden'],
      { receipts: unknown({ code: 'api.forbidden' }) },
    ],
  ];
  test.each(rows.map(whole))('%s', (_, meant, receipts, expected, changes, rules) => {
    expect(shown(dueOf(judged(meant, receipts, changes, rules)))).toEqual(expected);
  });
});

describe('a receipt of which nobody knows whether we made it', () => {
  const { run: _run, ...UNASKED } = receipt();
  const doubted = (doubt: string): readonly unknown[] => [
    'api.malformed',
    'receipt-doubtful',
    { receipt: '700', doubt },
  ];
  const OTHER_SERVER = { mailServer: 'mx.drugje.si' };
  const demanded = { announcement: 'signed', approvals: 'recorded' } as const;
  const SIGNED: Partial<Solution> = { evidence: demanded };
  const BY_WORKFLOW: Partial<Solution> = {
    evidence: { ...demanded, workflows: ['.github/workflows/announce.yml'] },
  };
  const SERVER: Partial<Solution> = {
    contacts: { ...solution().contacts, 'mail-server': 'mx.hisa.si' },
  };
  const rows: readonly Row[] = [
    [
      'its run is not there',
      UNTOLD,
      [receipt({ run: known(null) })],
      ['api.malformed', 'receipt-unbound', { receipt: '700', run: '5001' }],
    ],
    [
      'its run was not asked for',
      UNTOLD,
      [UNASKED],
      ['api.malformed', 'receipt-unbound', { receipt: '700', run: '5001' }],
    ],
    ['its run cannot be asked for', UNTOLD, [receipt({ run: unknown() })], ['api.unavailable']],
    [
      'it was handed to another server',
      UNTOLD,
      [receipt({}, OTHER_SERVER)],
      doubted('other-server'),
      {},
      SERVER,
    ],
    ...(['key-gone', 'keys-unknown', 'key-unusable', 'time-unknown'] as const).map(
      (reason): Row => [
        `nobody knows of its signature: ${reason}`,
        UNTOLD,
        [receipt({ signature: { kind: 'unproven', reason, keyId: 'k1' } })],
        doubted(reason),
        {},
        SIGNED,
      ],
    ),
    [
      'its signature is none of GitHub’s',
      UNTOLD,
      [receipt({ signature: { kind: 'refused', faults: [{ code: 'token.signature' }] } })],
      doubted('signature-refused'),
      {},
      SIGNED,
    ],
    ['GitHub did not sign it', UNTOLD, [receipt()], doubted('not-signed'), {}, SIGNED],
    [
      'GitHub signed it for a workflow of which nobody says whether it may speak',
      UNTOLD,
      [receipt({ signature: signed(STATEMENT) })],
      doubted('workflows-unset'),
      {},
      SIGNED,
    ],
    [
      'GitHub signed it on a runner of somebody else',
      UNTOLD,
      [receipt({ signature: signed({ ...STATEMENT, hosted: false }) })],
      doubted('hosted-runner'),
      {},
      BY_WORKFLOW,
    ],
  ];
  test.each(rows.map(whole))('%s', (_, meant, receipts, expected, changes, rules) => {
    expect(shown(dueOf(judged(meant, receipts, changes, rules)))).toEqual(expected);
  });

  test('is put aside by whoever asks for this very intervention', () => {
    const all = [receipt({ run: known(null) })];
    expect(shown(dueOf(judged(UNTOLD, all), true))).toEqual([
      'announcement',
      null,
      DELIVERED,
      null,
    ]);
  });

  test('whose run cannot be asked for is not even put aside then', () => {
    expect(shown(dueOf(judged(UNTOLD, [receipt({ run: unknown() })]), true))).toEqual([
      'api.unavailable',
    ]);
  });
});

describe('a withdrawal', () => {
  const withdrawn = candidate(WITHDRAWN);
  const recorded = candidate({ status: 'withdrawn' });
  const SEND = ['withdrawal', ['-', '-'], NEVER, null];
  const rows: readonly Row[] = [
    ['of what nobody was told', withdrawn, [], ['never-announced']],
    ['of what the file records', recorded, [], ['withdrawal', ['-', REFERENCE], NEVER, null]],
    [
      'of what the file records by its digest',
      candidate({ status: 'withdrawn', announcement: { ...ANNOUNCEMENT, plan: OTHER_PLAN } }),
      [],
      ['withdrawal', [OTHER_PLAN, REFERENCE], NEVER, null],
    ],
    [
      'of an urgent one that the file records',
      urgentCandidate({ status: 'withdrawn' }),
      [],
      ['withdrawal', ['-', MAIL], NEVER, null],
    ],
    [
      'of what was delivered',
      withdrawn,
      [receipt()],
      ['withdrawal', [PLAN, MAIL], DELIVERED, COMMIT],
    ],
    [
      'of what may have gone out, beside what was delivered',
      withdrawn,
      [receipt(), begun({}, { planDigest: OTHER_PLAN, messageId: '<5@hisa.si>' })],
      ['withdrawal', [OTHER_PLAN, '<5@hisa.si>'], DELIVERED, COMMIT],
    ],
    [
      'of what may have gone out last',
      withdrawn,
      [
        begun({}, { messageId: '<6@hisa.si>' }),
        begun({ createdAt: time('2026-11-28T09:00') }, { messageId: '<7@hisa.si>' }),
      ],
      ['withdrawal', [PLAN, '<7@hisa.si>'], NEVER, COMMIT],
    ],
    [
      'that was delivered',
      withdrawn,
      [receipt(), WITHDRAWAL],
      ['told', 'receipt', LATER, MAIL, 'withdrawn'],
    ],
    [
      'that was delivered before the plan may have been announced again',
      withdrawn,
      [WITHDRAWAL, begun({ createdAt: time('2026-11-28T09:00') })],
      ['withdrawal', [PLAN, MAIL], LATER, COMMIT],
    ],
    [
      'that was delivered, and begun once more since',
      withdrawn,
      [WITHDRAWAL, begun({ kind: 'withdrawal', createdAt: time('2026-11-28T09:00') })],
      ['told', 'receipt', LATER, MAIL, 'withdrawn'],
    ],
    [
      'that was delivered before the file records an announcement by hand',
      candidate({
        status: 'withdrawn',
        announcement: { ...ANNOUNCEMENT, 'sent-at': time('2026-11-28T09:00') },
      }),
      [WITHDRAWAL],
      ['withdrawal', [PLAN, MAIL], LATER, COMMIT],
    ],
    [
      'that was delivered in the moment of the announcement by hand',
      candidate({ status: 'withdrawn', announcement: { ...ANNOUNCEMENT, 'sent-at': LATER } }),
      [WITHDRAWAL],
      ['told', 'receipt', LATER, MAIL, 'withdrawn'],
    ],
    [
      'that was delivered before an announcement that is still to come',
      candidate({
        status: 'withdrawn',
        announcement: { ...ANNOUNCEMENT, 'sent-at': time('2026-12-01T22:31') },
      }),
      [WITHDRAWAL],
      ['told', 'receipt', LATER, MAIL, 'withdrawn'],
    ],
    [
      'that was delivered before an announcement of this very moment',
      candidate({
        status: 'withdrawn',
        announcement: { ...ANNOUNCEMENT, 'sent-at': time('2026-12-01T22:30') },
      }),
      [WITHDRAWAL],
      ['withdrawal', [PLAN, MAIL], LATER, COMMIT],
    ],
    [
      'that was delivered before an announcement by hand, and nobody knows what time it is',
      candidate({
        status: 'withdrawn',
        announcement: { ...ANNOUNCEMENT, 'sent-at': time('2026-11-28T09:00') },
      }),
      [WITHDRAWAL],
      ['told', 'receipt', LATER, MAIL, 'withdrawn'],
      { now: unknown() },
    ],
    ['that may have gone out', recorded, [begun({ kind: 'withdrawal' })], ['unknown', '710']],
    [
      'that may have gone out of another plan',
      recorded,
      [begun({ kind: 'withdrawal' }, { planDigest: OTHER_PLAN })],
      ['withdrawal', ['-', REFERENCE], NEVER, null],
    ],
    [
      'whose run is not there',
      withdrawn,
      [{ ...WITHDRAWAL, run: known(null) }],
      ['api.malformed', 'receipt-unbound', { receipt: '702', run: '5001' }],
    ],
    [
      'whose run cannot be asked for',
      withdrawn,
      [{ ...WITHDRAWAL, run: unknown() }],
      ['api.unavailable'],
    ],
    [
      'that GitHub did not sign where it is to',
      withdrawn,
      [WITHDRAWAL],
      ['api.malformed', 'receipt-doubtful', { receipt: '702', doubt: 'not-signed' }],
      {},
      { evidence: { announcement: 'signed', approvals: 'recorded' } },
    ],
  ];
  test.each(rows.map(whole))('%s', (_, meant, receipts, expected, changes, rules) => {
    expect(shown(dueOf(judged(meant, receipts, changes, rules)))).toEqual(expected);
  });

  test('in doubt is sent again to whoever asks for this very intervention', () => {
    const all = [{ ...WITHDRAWAL, run: known(null) }];
    const due = dueOf(judged(withdrawn, all), true);
    expect(shown(due)).toEqual([...SEND.slice(0, 2), LATER, null]);
    expect(due.kind === 'send' && due.previous).toStrictEqual({
      digest: undefined,
      reference: undefined,
    });
  });

  test('whose run cannot be asked for is not', () => {
    const all = [{ ...WITHDRAWAL, run: unknown() }];
    expect(shown(dueOf(judged(withdrawn, all), true))).toEqual(['api.unavailable']);
  });

  test('that GitHub signed where it is to, is told', () => {
    const signature = signed(STATEMENT);
    const evidence = {
      announcement: 'signed',
      approvals: 'recorded',
      workflows: ['.github/workflows/announce.yml'],
    } as const;
    const due = dueOf(judged(withdrawn, [{ ...WITHDRAWAL, signature }], {}, { evidence }));
    expect(shown(due)).toEqual(['told', 'receipt', LATER, MAIL, 'withdrawn']);
  });
});

describe('an urgent notification', () => {
  const LANDED = { landing: landing({ landedAt: time('2026-12-01T21:40') }) };
  const AT = NOTIFICATION['sent-at'];
  const untold = urgentCandidate({ urgent: { ...URGENT, notification: undefined } });
  const ofAGate = {
    run: known({
      event: 'push',
      onDefaultBranch: false,
      commitStood: true,
      createdAt: time('2026-01-01T09:00'),
      endedAt: null,
    }),
    kind: 'notification',
    deliveredAt: time('2026-12-01T21:55'),
  } as const;
  const at = (text: string): Candidate =>
    urgentCandidate({
      urgent: { ...URGENT, notification: { ...NOTIFICATION, 'sent-at': time(text) } },
    });
  const rows: readonly Row[] = [
    ['that nobody was sent', untold, [], ['urgent-notification', null, NEVER, null]],
    ['that the file records', urgentCandidate(), [], ['told', 'record', AT, MAIL]],
    [
      'that was sent of another plan',
      urgentCandidate({
        urgent: { ...URGENT, notification: { ...NOTIFICATION, plan: OTHER_PLAN } },
      }),
      [],
      ['urgent-notification', [OTHER_PLAN, MAIL], NEVER, null],
    ],
    ['older than the plan', at('2026-12-01T21:39'), [], ['urgent-notification', null, NEVER, null]],
    [
      'that has expired to the minute',
      at('2026-12-01T10:30'),
      [],
      ['told', 'record', time('2026-12-01T10:30'), MAIL, 'expired'],
      { landing: landing({ landedAt: time('2026-12-01T10:00') }) },
    ],
    [
      'that has not expired yet',
      at('2026-12-01T10:31'),
      [],
      ['told', 'record', time('2026-12-01T10:31'), MAIL],
      { landing: landing({ landedAt: time('2026-12-01T10:00') }) },
    ],
    [
      'that has expired by the solution’s own rules',
      at('2026-12-01T20:30'),
      [],
      ['told', 'record', time('2026-12-01T20:30'), MAIL, 'expired'],
      { landing: landing({ landedAt: time('2026-12-01T10:00') }) },
      { urgent: { 'valid-hours': 2 } },
    ],
    [
      'that the gate of another deployment sent',
      untold,
      [receipt(ofAGate)],
      ['told', 'receipt', time('2026-12-01T21:55'), MAIL],
    ],
    [
      'that the gate of another deployment sent of another plan',
      untold,
      [receipt(ofAGate, { planDigest: OTHER_PLAN })],
      ['urgent-notification', null, time('2026-12-01T21:55'), null],
    ],
    [
      'that the gate of another deployment sent before the plan changed and came back',
      untold,
      [receipt(ofAGate)],
      ['urgent-notification', null, time('2026-12-01T21:55'), null],
      { landing: landing({ noOtherSince: time('2026-12-01T22:00') }) },
    ],
    [
      'that the gate of this deployment is to have sent from a run that is not there',
      untold,
      [receipt({ ...ofAGate, run: known(null) })],
      ['api.malformed', 'receipt-unbound', { receipt: '700', run: '5001' }],
    ],
  ];
  test.each(rows.map(whole))('%s', (_, meant, receipts, expected, changes, rules) => {
    const due = dueOf(judged(meant, receipts, { ...LANDED, ...changes }, rules));
    expect(shown(due)).toEqual(expected);
  });

  test('that has expired is sent again where a person asks for it', () => {
    const landed = { landing: landing({ landedAt: time('2026-12-01T10:00') }) };
    expect(shown(dueOf(judged(at('2026-12-01T10:30'), [], landed), true))).toEqual([
      'urgent-notification',
      null,
      NEVER,
      null,
      { again: true },
    ]);
  });

  test('of the gate of another deployment is sent once more where a person asks for it', () => {
    expect(shown(dueOf(judged(untold, [receipt(ofAGate)], LANDED), true))).toEqual([
      'urgent-notification',
      null,
      time('2026-12-01T21:55'),
      null,
    ]);
  });
});

test('of an urgent intervention people are notified, of any other it is announced', () => {
  expect([candidate(), urgentCandidate()].map(receiptKind)).toEqual([
    'announcement',
    'notification',
  ]);
});

test('what GitHub says of a receipt that cannot be had is told as it is', () => {
  const refused = problem({ code: 'api.rate-limited', status: 429 });
  const due = dueOf(judged(UNTOLD, [receipt({ run: { known: false, problem: refused } })]));
  expect(due).toEqual({ kind: 'problem', problem: refused });
});
