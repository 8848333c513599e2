import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deliveries } from '../../src/portfolio/listed.ts';
import { portfolioOf } from '../../src/portfolio/portfolio.ts';
import { comingStatusOf } from '../../src/portfolio/standing.ts';
import type { Solution } from '../../src/records/types.ts';
import {
  at,
  caseOf,
  everything,
  FREEZE,
  intervention,
  listed,
  NOW,
  type Overrides,
  receipt,
  settled,
  SOLUTION,
  TUESDAY,
} from './samples.ts';

const FOLDER: Deliveries = { kind: 'not-asked' };
const known = (...receipts: ReturnType<typeof receipt>[]): Deliveries => ({
  kind: 'known',
  receipts,
  isWhole: true,
});

interface Row {
  readonly overrides?: Overrides;
  readonly start?: string;
  readonly rules?: Partial<Solution>;
  readonly deliveries?: Deliveries;
  readonly knowsRules?: boolean;
  readonly expected: Readonly<Record<string, unknown>>;
}

const APPROVED = (({ approvals }) => ({ approvals }))(settled());
const DEMANDED = { announcement: 'receipt', approvals: 'recorded' } as const;
const SIGNED = { announcement: 'signed', approvals: 'recorded', workflows: [] } as const;
const URGENT = { urgent: { reason: 'Izpad.', incident: 'INC-1' } };

const ROWS: Readonly<Record<string, Row>> = {
  'announced in time and approved': {
    overrides: settled(),
    expected: { state: 'ready', codes: [], unseen: [] },
  },
  'nothing done yet': {
    expected: {
      state: 'open',
      codes: ['announcement.missing', 'approval.client-missing', 'approval.ezdrav-ict-missing'],
      announced: { kind: 'not-announced' },
      announceBy: at('2026-11-29T23:00:00Z'),
    },
  },
  'too late to be announced': {
    start: '2026-11-26T21:00:00Z',
    expected: { state: 'refused', announced: { kind: 'not-announced' } },
  },
  'announced too late': {
    start: '2026-11-25T21:00:00Z',
    overrides: settled(),
    expected: { state: 'refused', codes: ['lead-time.too-short'] },
  },
  'in a freeze': {
    start: '2026-12-28T21:00:00Z',
    overrides: settled(),
    rules: { freezes: [FREEZE] },
    expected: { state: 'refused', codes: ['freeze.active'], freezes: [FREEZE] },
  },
  'outside the window': {
    start: '2026-12-01T10:00:00Z',
    overrides: settled(),
    expected: { state: 'refused', codes: ['schedule.outside-window'] },
  },
  'a draft': { overrides: { status: 'draft' }, expected: { state: 'draft', codes: [] } },
  withdrawn: {
    overrides: { status: 'withdrawn' },
    expected: { state: 'withdrawn', codes: [], announceBy: null },
  },
  'another plan was announced': {
    overrides: {
      announcement: { ...settled().announcement, plan: `sha256:${'b'.repeat(64)}` } as never,
      ...APPROVED,
    },
    expected: { announced: { kind: 'other-plan', at: at('2026-11-24T08:00:00Z') }, state: 'open' },
  },
  'one party said no': {
    overrides: {
      ...settled(),
      rejections: { client: { by: 'Ana', at: at('2026-11-25T07:30:00Z'), reference: 'SD-9' } },
    },
    expected: {
      codes: ['approval.rejected'],
      approvals: {
        client: { kind: 'rejected', at: at('2026-11-25T07:30:00Z') },
        'ezdrav-ict': { kind: 'recorded', at: at('2026-11-25T07:00:00Z') },
      },
    },
  },
  'a yes after the no': {
    overrides: {
      ...settled(),
      rejections: { client: { by: 'Ana', at: at('2026-11-24T07:30:00Z'), reference: 'SD-9' } },
    },
    expected: { state: 'ready' },
  },
  'delivered, and the file says nothing': {
    overrides: APPROVED,
    deliveries: known(receipt('P-1', '2026-11-24T08:00:00Z')),
    expected: { state: 'ready', announced: { kind: 'announced', at: at('2026-11-24T08:00:00Z') } },
  },
  'a withdrawal was delivered last': {
    overrides: APPROVED,
    deliveries: known(
      receipt('P-1', '2026-11-23T08:00:00Z'),
      receipt('P-1', '2026-11-24T08:00:00Z', { kind: 'withdrawal' }),
    ),
    expected: { state: 'open', announced: { kind: 'not-announced' } },
  },
  'sent by hand since then': {
    overrides: settled('2026-11-24T08:00:00Z'),
    deliveries: known(receipt('P-1', '2026-11-23T08:00:00Z', { kind: 'withdrawal' })),
    expected: { state: 'ready' },
  },
  'delivered to nobody’s knowledge': {
    overrides: settled(),
    deliveries: known(receipt('P-1', null)),
    expected: { state: 'unknown', announced: { kind: 'unknown' }, unseen: ['announcement'] },
  },
  'the newest of several was not confirmed': {
    overrides: settled(),
    deliveries: known(
      receipt('P-1', '2026-11-23T08:00:00Z'),
      receipt('P-1', null, { createdAt: at('2026-11-24T08:00:00Z') }),
    ),
    expected: { state: 'unknown' },
  },
  'the record of deliveries cannot be read': {
    overrides: settled(),
    deliveries: { kind: 'unknown' },
    expected: { state: 'unknown', unseen: ['announcement'] },
  },
  'an older receipt may exist': {
    overrides: settled(),
    deliveries: { kind: 'known', receipts: [], isWhole: false },
    expected: { state: 'unknown' },
  },
  'a receipt that nobody can read': {
    overrides: settled(),
    deliveries: known(receipt('P-1', '2026-11-24T09:00:00Z', { payload: null })),
    expected: { state: 'unknown' },
  },
  'somebody else’s receipt': {
    overrides: APPROVED,
    deliveries: known(
      receipt('P-1', '2026-11-24T08:00:00Z', { creator: { login: 'ana', id: 1, type: 'User' } }),
    ),
    expected: { state: 'open', announced: { kind: 'not-announced' } },
  },
  'another intervention’s receipt': {
    overrides: APPROVED,
    deliveries: known(receipt('P-2', '2026-11-24T08:00:00Z')),
    expected: { announced: { kind: 'not-announced' } },
  },
  'an answer is no notice': {
    overrides: APPROVED,
    deliveries: known(
      receipt('P-1', '2026-11-24T09:00:00Z', { kind: 'approval' }),
      receipt('P-1', '2026-11-24T08:00:00Z'),
    ),
    expected: { state: 'ready' },
  },
  'a receipt is demanded, the file alone says it': {
    overrides: settled(),
    rules: { evidence: DEMANDED },
    deliveries: known(),
    expected: { state: 'open', announced: { kind: 'not-announced' } },
  },
  'a receipt is demanded, a folder has none': {
    overrides: settled(),
    rules: { evidence: DEMANDED },
    expected: { state: 'unknown', announced: { kind: 'unknown' } },
  },
  'a signed receipt is demanded, and no signature is read here': {
    overrides: settled(),
    rules: { evidence: SIGNED },
    deliveries: known(receipt('P-1', '2026-11-24T08:00:00Z')),
    expected: { state: 'unknown' },
  },
  'approvals on GitHub are demanded': {
    overrides: settled(),
    rules: { evidence: { announcement: 'landed', approvals: 'vouched' } },
    expected: { state: 'unknown', unseen: ['approvals'] },
  },
  'the rules could not be read': {
    overrides: settled(),
    knowsRules: false,
    expected: { state: 'unknown', unseen: ['rules'], announceBy: null },
  },
  'urgent, nobody notified': {
    start: '2026-11-25T10:00:00Z',
    overrides: { ...URGENT, ...APPROVED },
    expected: { announced: { kind: 'not-announced' }, announceBy: null },
  },
  'urgent, notified by receipt': {
    start: '2026-11-25T10:00:00Z',
    overrides: { ...URGENT, ...APPROVED },
    deliveries: known(receipt('P-1', '2026-11-25T07:45:00Z', { kind: 'notification' })),
    expected: { announced: { kind: 'announced', at: at('2026-11-25T07:45:00Z') } },
  },
  'urgent, notification taken back': {
    start: '2026-11-25T10:00:00Z',
    overrides: {
      ...APPROVED,
      urgent: { ...URGENT.urgent, notification: settled().announcement },
    },
    deliveries: known(receipt('P-1', '2026-11-25T07:45:00Z', { kind: 'withdrawal' })),
    expected: { announced: { kind: 'not-announced' } },
  },
  'urgent in a freeze that lets it': {
    start: '2026-12-28T10:00:00Z',
    overrides: { ...URGENT, ...APPROVED },
    rules: { freezes: [{ ...FREEZE, urgent: 'allowed' }] },
    expected: { freezes: [] },
  },
};

describe('where an intervention stands', () => {
  test.each(Object.entries(ROWS))('%s', (_name, row) => {
    const {
      overrides = {},
      start = TUESDAY,
      rules = {},
      deliveries = FOLDER,
      knowsRules = true,
    } = row;
    const judged = caseOf(intervention('P-1', start, overrides), { ...SOLUTION, ...rules });
    expect(comingStatusOf(judged, { deliveries, knowsRules })).toMatchObject(row.expected);
  });
});

describe('a portfolio', () => {
  const portfolio = portfolioOf(everything(), NOW);

  test('is in the order of time', () => {
    const starts = portfolio.coming.map(({ slot }) => slot.start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    expect(portfolio.coming).toHaveLength(14);
  });

  test('what could not be read hides nothing, and is named', () => {
    const alone = portfolioOf(
      everything().filter(({ isRead }) => isRead),
      NOW,
    );
    expect(portfolio.coming).toEqual(alone.coming);
    expect(portfolio.solutions.filter(({ isRead }) => !isRead).map(({ label }) => label)).toEqual([
      'hisa/brez',
      'hisa/nova',
    ]);
  });

  test('a slot that is over, one that is finished, and one without a name', () => {
    const finished = intervention('P-1', TUESDAY, { outcome: { result: 'completed' } });
    const over = intervention('P-2', '2026-11-20T21:00:00Z');
    const before = intervention('P-0', '2026-11-21T21:00:00Z');
    const withdrawn = intervention('P-3', '2026-11-20T21:00:00Z', { status: 'withdrawn' });
    const open = intervention('P-4', TUESDAY, { solution: 'zVEM' });
    const of = portfolioOf(
      [listed('hisa/a', [finished, over, before, withdrawn, open], { name: null })],
      NOW,
    );
    expect(of.coming.map(({ id, solution }) => [id, solution])).toEqual([['P-4', 'zVEM']]);
    expect(of.remarks).toEqual([
      { kind: 'no-outcome', label: 'hisa/a', id: 'P-0' },
      { kind: 'no-outcome', label: 'hisa/a', id: 'P-2' },
    ]);
  });

  test('a freeze of several solutions is one', () => {
    const frozen = {
      ...SOLUTION,
      freezes: [FREEZE, { ...FREEZE, to: at('2026-11-01T00:00:00Z') }],
    };
    const longer = { ...FREEZE, to: at('2027-02-01T00:00:00Z') };
    const later = { ...SOLUTION, freezes: [longer, { ...longer, reason: 'Bilanca' }] };
    const of = portfolioOf(
      [
        listed('hisa/b', [], { solution: frozen }),
        listed('hisa/a', [], { solution: frozen }),
        listed('hisa/c', [], { solution: later }),
      ],
      NOW,
    );
    expect(of.freezes.map(({ labels }) => labels)).toEqual([
      ['hisa/a', 'hisa/b'],
      ['hisa/c'],
      ['hisa/c'],
    ]);
  });

  test('files of one second stand by solution and path', () => {
    const one = intervention('P-2', TUESDAY);
    const other = intervention('P-1', TUESDAY);
    const of = portfolioOf([listed('hisa/b', [one]), listed('hisa/a', [one, other])], NOW);
    expect(of.coming.map(({ label, id }) => `${label} ${id}`)).toEqual([
      'hisa/a P-1',
      'hisa/a P-2',
      'hisa/b P-2',
    ]);
  });

  test('the order of the solutions, and of their files, changes nothing', () => {
    const all = [...everything()];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.boolean(),
        (some, turn) => {
          const turned = some.map((each) => {
            return turn
              ? { ...each, cases: each.cases.toReversed(), freezes: each.freezes.toReversed() }
              : each;
          });
          expect(portfolioOf(turned, NOW)).toEqual(portfolio);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('every coming intervention is in it once, whatever the others are', () => {
    fc.assert(
      fc.property(fc.subarray([...everything()]), (some) => {
        const { coming, solutions } = portfolioOf(some, NOW);
        const open = some.flatMap(({ cases }) =>
          cases.filter(
            ({
              candidate: {
                intervention: { schedule },
              },
            }) => schedule.end > NOW,
          ),
        );
        expect(coming).toHaveLength(open.length);
        expect(solutions).toHaveLength(some.length);
      }),
      { numRuns: 25 },
    );
  });
});
