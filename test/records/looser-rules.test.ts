import { expect, test } from 'vitest';
import { looserRules } from '../../src/records/looser-rules.ts';
import type { Freeze, Solution } from '../../src/records/types.ts';
import { date, solution, time } from '../support/builders.ts';

const FREEZE: Freeze = {
  from: time('2026-12-20T00:00'),
  to: time('2027-01-04T06:00'),
  reason: 'odklop',
  urgent: 'denied',
};
const base = solution();
const person = (id: number) => ({ login: `oseba-${id}`, id });
const approvers = (...ids: readonly number[]): Partial<Solution> => ({
  approvers: { client: ids.map(person), 'ezdrav-ict': [{ email: 'ikt@ezdrav.si' }] },
});
const window = (opens: string, downtime: string, closes: string): Partial<Solution> => ({
  window: { opens, 'opens-with-downtime': downtime, closes },
});

test.each<[string, Partial<Solution>, Partial<Solution>, readonly string[]]>([
  ['a freeze', { freezes: [FREEZE] }, { freezes: [] }, ['freezes']],
  [
    'a freeze that urgent work may pass',
    { freezes: [FREEZE] },
    { freezes: [{ ...FREEZE, urgent: 'allowed' }] },
    ['freezes'],
  ],
  ['an approver', approvers(1), approvers(1, 2), ['approvers.client']],
  [
    'an approver’s mailbox',
    approvers(1),
    {
      approvers: {
        client: [person(1)],
        'ezdrav-ict': ['ikt@ezdrav.si', 'drug@ezdrav.si'].map((email) => ({ email })),
      },
    },
    ['approvers.ezdrav-ict'],
  ],
  [
    'the demand for approvals',
    { evidence: { ...base.evidence, approvals: 'verified' } },
    { evidence: { ...base.evidence, approvals: 'vouched' } },
    ['evidence.approvals: verified → vouched'],
  ],
  [
    'the demand for the announcement',
    { evidence: { ...base.evidence, announcement: 'receipt' } },
    {},
    ['evidence.announcement: receipt → landed'],
  ],
  [
    'self-hosted runners',
    {},
    { evidence: { ...base.evidence, 'self-hosted': 'trusted' } },
    ['evidence.self-hosted: - → trusted'],
  ],
  [
    'an authority',
    { 'urgent-authorities': [person(1)] },
    { 'urgent-authorities': [person(2)] },
    ['urgent-authorities'],
  ],
  ['all authorities', { 'urgent-authorities': [person(1)] }, {}, ['urgent-authorities']],
  [
    'the window',
    window('21:00', '23:00', '05:00'),
    window('20:00', '22:00', '06:00'),
    [
      'window.closes: 05:00 → 06:00',
      'window.opens: 21:00 → 20:00',
      'window.opens-with-downtime: 23:00 → 22:00',
    ],
  ],
  ['the hours of urgency', { urgent: { 'valid-hours': 4 } }, {}, ['urgent.valid-hours: 4 → 12']],
  ['where the rules are enforced', { 'enforce-in': ['production', 'test'] }, {}, ['enforce-in']],
  [
    'a name for production',
    { environments: { production: ['production', 'eu'], test: [] } },
    { environments: { production: ['production'], test: ['eu'] } },
    ['environments.production', 'environments.test'],
  ],
  [
    'the custodian',
    {},
    { contacts: { ...base.contacts, 'solution-custodian': 'drug@example.si' } },
    ['contacts.solution-custodian'],
  ],
  ['the pattern of references', { 'reference-pattern': '^SD-' }, {}, ['reference-pattern']],
  [
    'the calendar',
    { calendar: { 'lead-time': 'full-days', 'extra-non-working-days': [date('2026-12-24')] } },
    {},
    ['calendar.extra-non-working-days', 'calendar.lead-time: full-days → default'],
  ],
])('loosened: %s; and the other way round it is stricter', (_name, before, after, expected) => {
  const [old, fresh] = [solution(before), solution(after)];
  expect(looserRules(old, fresh)).toEqual(expected);
  const back = looserRules(fresh, old);
  // Another person is another person, whichever way round; trust withdrawn is not told as stricter.
  const undirected = [
    'urgent-authorities',
    'contacts.solution-custodian',
    'evidence.self-hosted: trusted → -',
  ];
  expect(back.filter((key) => !undirected.includes(key))).toEqual([]);
});

test('what no rule looks at loosens nothing', () => {
  const contacts = { ...base.contacts, assignees: [], ict: 'x@ezdrav.si', servicedesk: 'x@src.si' };
  const changed = solution({
    contacts: { ...contacts, 'contract-custodian': 'y@example.si' },
    contract: { reference: 'P-1', ends: date('2030-01-01') },
  });
  expect(looserRules(base, changed)).toEqual([]);
  const other = solution({ contract: { reference: 'P-2', ends: date('2031-01-01') } });
  expect(looserRules(changed, { ...changed, contract: other.contract })).toEqual([]);
  expect(looserRules(base, solution({ name: 'drugače' }))).toEqual([]);
  const served = solution({ contacts: { ...base.contacts, 'mail-server': 'smtp.example.si' } });
  expect([looserRules(base, served), looserRules(served, base)]).toEqual([
    [],
    ['contacts.mail-server'],
  ]);
});
