import { describe, expect, it } from 'vitest';
import type { Announcement, Solution } from '../../src/records/types.ts';
import type { Receipt } from '../../src/rules/facts.ts';
import {
  ANNOUNCEMENT,
  BOT,
  BOTH,
  candidate,
  type Changes,
  judge,
  known,
  landing,
  NOT_A_TIME,
  NOW,
  OTHER_PLAN,
  PLAN,
  receipt,
  rows,
  solution,
  time,
  told,
  unknown,
  user,
} from '../support/builders.ts';

const DEMAND: Partial<Solution> = { evidence: { announcement: 'receipt', approvals: 'recorded' } };
const SIGNED: Partial<Solution> = { evidence: { announcement: 'signed', approvals: 'recorded' } };
const NO_CUSTODIAN: Partial<Solution> = {
  contacts: { servicedesk: 'servicedesk@src.si', ict: 'ikt@ezdrav.si', assignees: [] },
};
const KELVIN_SIGN = 'servicedes\u212a@src.si';

function recorded(changes: Partial<Announcement>): Changes {
  return { candidate: candidate({ announcement: { ...ANNOUNCEMENT, ...changes } }) };
}

function receipts(...list: readonly Receipt[]): Changes {
  return { candidate: candidate({ announcement: undefined }), facts: { receipts: known(list) } };
}

function both(block: Partial<Announcement>, ...list: readonly Receipt[]): Changes {
  return { ...recorded(block), facts: { receipts: known(list) } };
}

const WITHDRAWAL = receipt({
  kind: 'withdrawal',
  id: '701',
  deliveredAt: time('2026-11-26T12:00'),
});
const OTHER = receipt(
  { id: '702', deliveredAt: time('2026-11-26T13:00') },
  { planDigest: OTHER_PLAN },
);

describe('announcement', () => {
  it.each<[string, Changes, readonly string[]]>([
    ['to both', {}, ['pass']],
    [
      'nothing recorded',
      { candidate: candidate({ announcement: undefined }) },
      ['fail announcement.missing'],
    ],
    [
      'service desk alone',
      recorded({ recipients: ['servicedesk@src.si'] }),
      ['fail announcement.recipient-missing'],
    ],
    [
      'custodian alone',
      recorded({ recipients: ['skrbnik.enarocanje@example.si'] }),
      ['fail announcement.recipient-missing'],
    ],
    ['to nobody', recorded({ recipients: [] }), ['fail announcement.recipient-missing']],
    [
      'addresses in other letters',
      recorded({ recipients: BOTH.map((address) => address.toUpperCase()) }),
      ['pass'],
    ],
    [
      'a look-alike of the service desk',
      recorded({ recipients: [KELVIN_SIGN, BOTH[1] ?? ''] }),
      ['fail announcement.recipient-missing'],
    ],
    [
      'no custodian named: any second address',
      {
        ...recorded({ recipients: ['servicedesk@src.si', 'x@example.si'] }),
        solution: NO_CUSTODIAN,
      },
      ['pass'],
    ],
    [
      'no custodian named, no second address',
      {
        ...recorded({ recipients: ['servicedesk@src.si', 'Servicedesk@src.si', ''] }),
        solution: NO_CUSTODIAN,
      },
      ['fail announcement.recipient-missing'],
    ],
    [
      'the service desk named as custodian, and nobody else told',
      {
        ...recorded({ recipients: ['servicedesk@src.si'] }),
        solution: {
          contacts: { ...solution().contacts, 'solution-custodian': 'Servicedesk@src.si' },
        },
      },
      ['fail announcement.recipient-missing'],
    ],
    [
      'no custodian named, service desk left out',
      { ...recorded({ recipients: ['x@example.si'] }), solution: NO_CUSTODIAN },
      ['fail announcement.recipient-missing'],
    ],
    [
      'an added service desk never replaces the real one',
      {
        ...recorded({ recipients: ['desk@example.si', BOTH[1] ?? ''] }),
        solution: { contacts: { ...solution().contacts, servicedesk: 'desk@example.si' } },
      },
      ['fail announcement.recipient-missing'],
    ],
    ['no reference', recorded({ reference: undefined }), ['fail announcement.no-reference']],
    ['an empty reference', recorded({ reference: ' ' }), ['fail announcement.no-reference']],
    [
      'a reference as the pattern asks',
      { solution: { 'reference-pattern': '^SD-\\d{4}-\\d+$' } },
      ['pass'],
    ],
    [
      'a reference against the pattern',
      { ...recorded({ reference: 'X-1' }), solution: { 'reference-pattern': '^SD-' } },
      ['fail announcement.reference-malformed'],
    ],
    [
      'a Message-ID is not held to the pattern',
      { ...recorded({ reference: '<a@b.si>' }), solution: { 'reference-pattern': '^SD-' } },
      ['pass'],
    ],
    [
      'a pattern that is none',
      { solution: { 'reference-pattern': '(' } },
      ['fail announcement.reference-malformed'],
    ],
    [
      'sent in the future',
      recorded({ 'sent-at': time('2026-12-01T22:31') }),
      ['fail announcement.in-future'],
    ],
    [
      'landed in the future',
      { facts: { landing: landing({ landedAt: time('2026-12-02T22:31') }) } },
      ['fail announcement.in-future'],
    ],
    ['sent this moment', recorded({ 'sent-at': NOW }), ['pass']],
    ['landed this moment', { facts: { landing: landing({ landedAt: NOW }) } }, ['pass']],
    [
      'addresses between spaces',
      recorded({ recipients: BOTH.map((address) => ` ${address} `) }),
      ['pass'],
    ],
    ['this plan by its digest', recorded({ plan: PLAN }), ['pass']],
    [
      'another plan by its digest',
      recorded({ plan: OTHER_PLAN }),
      ['fail announcement.plan-changed'],
    ],
    [
      'several things at once',
      recorded({ recipients: [], reference: undefined, 'sent-at': time('2026-12-03T09:00') }),
      [
        'fail announcement.recipient-missing',
        'fail announcement.no-reference',
        'fail announcement.in-future',
      ],
    ],
    [
      'landing not known',
      { facts: { landing: unknown() } },
      ['unverifiable announcement.unverifiable'],
    ],
    [
      'landing not asked for',
      { facts: { landing: null } },
      ['unverifiable announcement.unverifiable'],
    ],
    [
      'nothing sent and landing not known',
      { candidate: candidate({ announcement: undefined }), facts: { landing: unknown() } },
      ['fail announcement.missing', 'unverifiable announcement.unverifiable'],
    ],

    ['a receipt without a block', receipts(receipt()), ['pass']],
    ['a receipt where one is demanded', { ...receipts(receipt()), solution: DEMAND }, ['pass']],
    ['a block where a receipt is demanded', { solution: DEMAND }, ['fail announcement.missing']],
    [
      'a receipt without a signature where a signed one is demanded',
      { ...receipts(receipt()), solution: SIGNED },
      ['unverifiable announcement.unverifiable'],
    ],
    [
      'a block where a signed receipt is demanded',
      { solution: SIGNED },
      ['fail announcement.missing'],
    ],
    ['command line: no signature is demanded', { solution: SIGNED, offline: true }, ['pass']],
    ['command line: the demand does not apply', { solution: DEMAND, offline: true }, ['pass']],
    [
      'command line: nothing recorded',
      { candidate: candidate({ announcement: undefined }), offline: true },
      ['fail announcement.missing'],
    ],
    [
      'receipts not known, a block',
      { facts: { receipts: unknown() } },
      ['unverifiable announcement.unverifiable'],
    ],
    [
      'receipts not asked for, a block',
      { facts: { receipts: null } },
      ['unverifiable announcement.unverifiable'],
    ],
    [
      'receipts not known, no block',
      { candidate: candidate({ announcement: undefined }), facts: { receipts: unknown() } },
      ['unverifiable announcement.unverifiable'],
    ],
    [
      'receipts not known where one is demanded',
      { solution: DEMAND, facts: { receipts: unknown() } },
      ['unverifiable announcement.unverifiable'],
    ],
    [
      'receipts not asked for where one is demanded',
      { solution: DEMAND, facts: { receipts: null } },
      ['unverifiable announcement.unverifiable'],
    ],
    [
      'a receipt without a status',
      receipts(receipt({ deliveredAt: null })),
      ['unverifiable announcement.unverifiable'],
    ],
    [
      'a receipt without a status beside a block',
      both({}, receipt({ deliveredAt: null })),
      ['pass'],
    ],
    [
      'a receipt without a status beside a block from before the landing',
      both({ 'sent-at': time('2026-11-26T09:00') }, receipt({ deliveredAt: null })),
      ['pass'],
    ],
    [
      'a notification without a status',
      receipts(receipt({ kind: 'notification', deliveredAt: null })),
      ['fail announcement.missing'],
    ],
    [
      'a receipt without a status that cannot be read',
      receipts(receipt({ payload: null, deliveredAt: null })),
      ['fail announcement.missing'],
    ],
    [
      'a receipt to both, then a record of having told one',
      both({ recipients: ['servicedesk@src.si'], 'sent-at': time('2026-11-26T12:00') }, receipt()),
      ['pass'],
    ],
    [
      'a receipt to the service desk alone',
      receipts(receipt({}, { recipients: ['servicedesk@src.si'] })),
      ['fail announcement.recipient-missing'],
    ],
    [
      'a receipt of a person',
      receipts(receipt({ creator: user('ana-r', 11) })),
      ['fail announcement.missing'],
    ],
    [
      'a receipt of a person called like the bot',
      receipts(receipt({ creator: { ...BOT, type: 'User' } })),
      ['fail announcement.missing'],
    ],
    [
      'a receipt of another app',
      receipts(receipt({ creator: { ...BOT, login: 'other[bot]' } })),
      ['fail announcement.missing'],
    ],
    [
      'a receipt of another repository',
      receipts(receipt({ repository: 'hisa/drugo' })),
      ['fail announcement.missing'],
    ],
    [
      'a receipt where the repository is not known',
      { ...receipts(receipt()), facts: { receipts: known([receipt()]), repository: null } },
      ['unverifiable announcement.unverifiable'],
    ],
    [
      'a receipt of another environment',
      receipts(receipt({ environment: 'production' })),
      ['fail announcement.missing'],
    ],
    [
      'a receipt of another intervention',
      receipts(receipt({}, { interventionId: 'POSEG-1' })),
      ['fail announcement.missing'],
    ],
    [
      'a receipt of another plan',
      receipts(receipt({}, { planDigest: OTHER_PLAN })),
      ['fail announcement.plan-changed'],
    ],
    [
      'a receipt of another plan beside an older block',
      both({}, OTHER),
      ['fail announcement.plan-changed'],
    ],
    [
      'an undelivered receipt of another plan',
      receipts(receipt({ deliveredAt: null }, { planDigest: OTHER_PLAN })),
      ['fail announcement.missing'],
    ],
    [
      'a notification instead',
      receipts(receipt({ kind: 'notification' })),
      ['fail announcement.missing'],
    ],
    [
      'a receipt of an unknown schema',
      receipts(receipt({}, { schema: 2 })),
      ['unverifiable announcement.unverifiable'],
    ],
    [
      'a receipt without a Message-ID',
      receipts(receipt({}, { messageId: '' })),
      ['unverifiable announcement.unverifiable'],
    ],
    [
      'a receipt without a run',
      receipts(receipt({}, { runId: '' })),
      ['unverifiable announcement.unverifiable'],
    ],
    ...['x5001', '5001x'].map((runId): [string, Changes, readonly string[]] => [
      `a receipt of the run ${runId}`,
      receipts(receipt({}, { runId })),
      ['unverifiable announcement.unverifiable'],
    ]),
    [
      'a receipt that cannot be read',
      receipts(receipt({ payload: null })),
      ['unverifiable announcement.unverifiable'],
    ],
    ['withdrawn later', receipts(receipt(), WITHDRAWAL), ['fail announcement.missing']],
    [
      'announced again after the withdrawal',
      receipts(WITHDRAWAL, receipt({ id: '703', deliveredAt: time('2026-11-26T14:00') })),
      ['pass'],
    ],
    [
      'withdrawn, content unreadable',
      receipts(receipt(), { ...WITHDRAWAL, payload: null }),
      ['unverifiable announcement.unverifiable'],
    ],
    [
      'A, B, A',
      receipts(receipt(), OTHER, receipt({ id: '703', deliveredAt: time('2026-11-26T14:00') })),
      ['pass'],
    ],
    ['A, B', receipts(OTHER, receipt()), ['fail announcement.plan-changed']],
    [
      'two in the same moment, one of another plan',
      receipts(receipt({ deliveredAt: OTHER.deliveredAt }), OTHER),
      ['fail announcement.plan-changed'],
    ],
    [
      'withdrawn and of another plan in the same moment: the lower id',
      receipts(OTHER, { ...WITHDRAWAL, deliveredAt: OTHER.deliveredAt }),
      ['fail announcement.missing'],
    ],
    [
      'withdrawn, and in that moment announced by hand',
      both({ 'sent-at': time('2026-11-26T12:00') }, WITHDRAWAL),
      ['fail announcement.missing'],
    ],
    [
      'withdrawn, then announced by hand of another plan',
      both({ 'sent-at': time('2026-11-26T12:30'), plan: OTHER_PLAN }, WITHDRAWAL),
      ['fail announcement.missing'],
    ],
    [
      'withdrawn, then announced by hand as it landed',
      {
        ...both({ 'sent-at': time('2026-11-26T12:30') }, WITHDRAWAL),
        facts: {
          receipts: known([WITHDRAWAL]),
          landing: landing({ landedAt: time('2026-11-26T12:30') }),
        },
      },
      ['pass'],
    ],
    [
      'withdrawn, then announced by hand with digest, before it landed',
      {
        ...both({ 'sent-at': time('2026-11-26T12:30'), plan: PLAN }, WITHDRAWAL),
        facts: {
          receipts: known([WITHDRAWAL]),
          landing: landing({ landedAt: time('2026-11-26T14:00') }),
        },
      },
      ['pass'],
    ],
    [
      'withdrawn, then announced by hand, landing not asked for',
      {
        ...both({ 'sent-at': time('2026-11-26T12:30') }, WITHDRAWAL),
        facts: { receipts: known([WITHDRAWAL]), landing: null },
      },
      ['fail announcement.missing', 'unverifiable announcement.unverifiable'],
    ],
    [
      'withdrawn, then announced by hand',
      both({ 'sent-at': time('2026-11-26T12:30') }, WITHDRAWAL),
      ['pass'],
    ],
    [
      'withdrawn, then announced by hand, with digest',
      both({ 'sent-at': time('2026-11-26T12:30'), plan: PLAN }, WITHDRAWAL),
      ['pass'],
    ],
    [
      'withdrawn after a record with digest',
      both({ plan: PLAN }, WITHDRAWAL),
      ['fail announcement.missing'],
    ],
    [
      'announced by hand after a receipt of another plan, before this one landed',
      {
        ...both({ 'sent-at': time('2026-11-26T13:30') }, OTHER),
        facts: {
          receipts: known([OTHER]),
          landing: landing({ landedAt: time('2026-11-26T14:00') }),
        },
      },
      ['fail announcement.plan-changed'],
    ],
    [
      'the same, landing not known',
      {
        ...both({ 'sent-at': time('2026-11-26T13:30') }, OTHER),
        facts: { receipts: known([OTHER]), landing: unknown() },
      },
      ['fail announcement.plan-changed', 'unverifiable announcement.unverifiable'],
    ],
    ['a receipt beside a block of another plan', both({ plan: OTHER_PLAN }, receipt()), ['pass']],
    ['now not known', { facts: { now: unknown() } }, ['pass']],
  ])('%s', (_name, changes, expected) => {
    const verdict = judge(changes);
    expect(told(verdict, 'announcement')).toEqual(expected);
    if (expected[0] !== 'pass') expect(verdict.allowed).toBe(false);
  });

  it('is the later of landing and delivery', () => {
    const basis = (changes: Changes) => {
      const row = rows(judge(changes), 'lead-time')[0];
      return [row?.facts['announced-at'], row?.facts['basis'], row?.evidence];
    };
    expect(basis({})).toEqual([{ at: time('2026-11-26T09:12') }, 'recorded', 'recorded']);
    expect(basis(receipts(receipt()))).toEqual([
      { at: time('2026-11-26T09:11') },
      'delivered',
      'recorded',
    ]);
    const later = { landing: landing({ landedAt: time('2026-11-27T09:00') }) };
    expect(basis({ facts: later })).toEqual([
      { at: time('2026-11-27T09:00') },
      'landed',
      'recorded',
    ]);
    expect(basis({ offline: true })).toEqual([
      { at: time('2026-11-26T09:12') },
      'recorded',
      'claimed',
    ]);
  });

  it('says where no custodian is named, and what was not found out', () => {
    const open = rows(judge({ solution: NO_CUSTODIAN }), 'announcement')[0];
    expect(open?.facts).toMatchObject({ 'custodian-named': false, custodian: null });
    const unread = rows(judge(receipts(receipt({ payload: null }))), 'announcement')[0];
    expect(unread?.facts).toMatchObject({ unknown: 'receipt-unreadable' });
    expect(rows(judge(receipts(WITHDRAWAL)), 'announcement')[0]?.facts).toMatchObject({
      withdrawn: true,
    });
  });

  it('takes a moment that is none for a future one', () => {
    expect(judge(recorded({ 'sent-at': NOT_A_TIME })).allowed).toBe(false);
  });
});
