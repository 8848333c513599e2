import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { looserRules } from '../../src/records/looser-rules.ts';
import type { Organisation, Solution } from '../../src/records/types.ts';
import { type Union, unite } from '../../src/records/united.ts';
import { date, solution, time } from '../support/builders.ts';
import { anOrganisation, organisation, someDemands } from '../support/organisations.ts';

const RUNS = { seed: 20_261_129, numRuns: 600 };

const FREEZE = {
  from: time('2026-12-23T00:00'),
  to: time('2027-01-04T00:00'),
  reason: 'Praznični zastoj',
  urgent: 'denied' as const,
};
const EARLIER = { ...FREEZE, from: time('2026-12-10T00:00'), to: time('2026-12-11T00:00') };
const ICT = { login: 'ikt-k', id: 9002 };
const OTHER = { login: 'ikt-l', id: 9004 };
const hours = (opens: string, downtime: string, closes: string): Solution['window'] => ({
  opens,
  'opens-with-downtime': downtime,
  closes,
});
const contacts = (changes: Partial<Solution['contacts']>): Partial<Solution> => ({
  contacts: { servicedesk: 'servicedesk@src.si', ict: 'ikt@ezdrav.si', assignees: [], ...changes },
});
const theirContacts = (
  changes: Partial<NonNullable<Organisation['contacts']>>,
): Partial<Organisation> => ({ contacts: { assignees: [], ...changes } });
const ict = (...people: readonly (typeof ICT)[]): Pick<Solution, 'approvers'> => ({
  approvers: { client: [{ login: 'narocnik-a', id: 9001 }], 'ezdrav-ict': people },
});

function united(own: Partial<Solution>, theirs: Partial<Organisation>): Solution {
  const union = unite(solution(own), organisation(theirs));
  if (!union.ok) throw new Error(JSON.stringify(union.faults));
  return union.solution;
}

test('an organisation that demands nothing changes nothing', () => {
  expect(unite(solution(), organisation())).toEqual({ ok: true, solution: solution() });
});

describe('of each demand the stricter', () => {
  test.each<[string, Partial<Solution>, Partial<Organisation>, Partial<Solution>]>([
    [
      'freezes add up, the same one once',
      { freezes: [FREEZE] },
      { freezes: [EARLIER, FREEZE] },
      { freezes: [EARLIER, FREEZE] },
    ],
    [
      'days off add up',
      { calendar: { 'lead-time': 'default', 'extra-non-working-days': [date('2027-01-04')] } },
      {
        calendar: {
          'lead-time': 'full-days',
          'extra-non-working-days': [date('2026-12-31'), date('2027-01-04')],
        },
      },
      {
        calendar: {
          'lead-time': 'full-days',
          'extra-non-working-days': [date('2026-12-31'), date('2027-01-04')],
        },
      },
    ],
    [
      'windows intersect',
      { window: hours('21:00', '22:00', '05:00') },
      { window: hours('20:00', '23:00', '04:00') },
      { window: hours('21:00', '23:00', '04:00') },
    ],
    [
      'after midnight is later',
      { window: hours('20:00', '00:30', '04:00') },
      { window: hours('20:00', '23:00', '05:00') },
      { window: hours('20:00', '00:30', '04:00') },
    ],
    [
      'evidence: what is asked for more',
      { evidence: { announcement: 'receipt', approvals: 'recorded', workflows: [] } },
      { evidence: { announcement: 'landed', approvals: 'verified' } },
      { evidence: { announcement: 'receipt', approvals: 'verified', workflows: [] } },
    ],
    [
      'hours of an urgent intervention: the fewer',
      { urgent: { 'valid-hours': 8 } },
      { urgent: { 'valid-hours': 4 } },
      { urgent: { 'valid-hours': 4 } },
    ],
    [
      'hours of an urgent intervention: not more',
      { urgent: { 'valid-hours': 3 } },
      { urgent: { 'valid-hours': 4 } },
      { urgent: { 'valid-hours': 3 } },
    ],
    [
      'approvers: whom both name',
      ict(ICT, OTHER),
      { approvers: { 'ezdrav-ict': [ICT] } },
      ict(ICT),
    ],
    [
      'approvers that only the organisation names',
      ict(),
      { approvers: { 'ezdrav-ict': [ICT] } },
      ict(ICT),
    ],
    [
      'approvers that only the solution names',
      ict(ICT),
      { approvers: { 'ezdrav-ict': [] } },
      ict(ICT),
    ],
    [
      'authorities that only the organisation names',
      {},
      { 'urgent-authorities': [ICT] },
      { 'urgent-authorities': [ICT] },
    ],
    [
      'authorities: none where the organisation lets nobody declare',
      { 'urgent-authorities': [ICT] },
      { 'urgent-authorities': [] },
      { 'urgent-authorities': [] },
    ],
    [
      'authorities: none where the solution lets nobody declare',
      { 'urgent-authorities': [] },
      { 'urgent-authorities': [ICT] },
      { 'urgent-authorities': [] },
    ],
    [
      'contacts that the solution lacks',
      contacts({}),
      theirContacts({
        servicedesk: 'pomoc@example.si',
        ict: 'omrezje@example.si',
        'contract-custodian': 'pogodbe@example.si',
        'mail-server': 'mx.example.si',
        assignees: ['bor-k'],
      }),
      contacts({
        servicedesk: 'pomoc@example.si',
        ict: 'omrezje@example.si',
        'contract-custodian': 'pogodbe@example.si',
        'mail-server': 'mx.example.si',
        assignees: ['bor-k'],
      }),
    ],
    [
      'contacts that the solution has',
      contacts({
        servicedesk: 'pomoc@example.si',
        ict: 'mreza@example.si',
        'contract-custodian': 'skrbnik@example.si',
        'mail-server': 'mx.example.si',
        assignees: ['ana-r'],
      }),
      theirContacts({
        servicedesk: 'POMOC@example.si',
        ict: 'omrezje@example.si',
        'contract-custodian': 'pogodbe@example.si',
        'mail-server': 'MX.example.si',
        assignees: ['bor-k'],
      }),
      contacts({
        servicedesk: 'pomoc@example.si',
        ict: 'mreza@example.si',
        'contract-custodian': 'skrbnik@example.si',
        'mail-server': 'mx.example.si',
        assignees: ['ana-r'],
      }),
    ],
    [
      'the prescribed service desk and the prescribed ICT team say nothing',
      contacts({ servicedesk: 'pomoc@example.si' }),
      theirContacts({ servicedesk: 'servicedesk@src.si' }),
      contacts({ servicedesk: 'pomoc@example.si' }),
    ],
    ['contacts of which none is named', contacts({}), theirContacts({}), contacts({})],
    [
      'who the house is, key by key',
      { contractor: { contact: 'ekipa@example.si' } },
      { contractor: { organisation: 'Hiša d.o.o.', contact: 'hisa@example.si' } },
      { contractor: { organisation: 'Hiša d.o.o.', contact: 'ekipa@example.si' } },
    ],
  ])('%s', (_name, own, theirs, expected) => {
    expect(united(own, theirs)).toEqual(solution({ ...own, ...expected }));
  });
});

describe('what cannot both hold', () => {
  test.each<[string, Partial<Solution>, Partial<Organisation>, string, string]>([
    [
      'approvers of whom none is named by both',
      ict(ICT),
      { approvers: { 'ezdrav-ict': [OTHER] } },
      'file.organisation-disjoint',
      'approvers.ezdrav-ict',
    ],
    [
      'the client as approver of the ICT team',
      ict(),
      { approvers: { 'ezdrav-ict': [{ login: 'narocnik-a', id: 9001 }] } },
      'file.parties-overlap',
      'approvers.client',
    ],
    [
      'authorities of whom none is named by both',
      { 'urgent-authorities': [ICT] },
      { 'urgent-authorities': [OTHER] },
      'file.organisation-disjoint',
      'urgent-authorities',
    ],
    [
      'windows that do not meet',
      { window: hours('20:00', '22:00', '23:00') },
      { window: hours('23:30', '23:30', '06:00') },
      'file.organisation-disjoint',
      'window',
    ],
    [
      'signatures without a workflow',
      {},
      { evidence: { announcement: 'signed', approvals: 'recorded' } },
      'file.missing-key',
      'evidence.workflows',
    ],
    [
      'two service desks',
      contacts({ servicedesk: 'a@example.si' }),
      theirContacts({ servicedesk: 'b@example.si' }),
      'file.organisation-contradicted',
      'contacts.servicedesk',
    ],
    [
      'two mail servers',
      contacts({ 'mail-server': 'a.example.si' }),
      theirContacts({ 'mail-server': 'b.example.si' }),
      'file.organisation-contradicted',
      'contacts.mail-server',
    ],
  ])('%s', (_name, own, theirs, code, key) => {
    const union = unite(solution(own), organisation(theirs));
    const faults = union.ok ? [] : union.faults;
    expect(faults.map((fault) => [fault.code, fault.key.join('.')])).toEqual([[code, key]]);
  });

  test('signatures with a workflow hold', () => {
    const workflows = ['.github/workflows/announce.yml'];
    const own = { evidence: { announcement: 'landed', approvals: 'recorded', workflows } } as const;
    const theirs = { evidence: { announcement: 'signed', approvals: 'recorded' } } as const;
    expect(united(own, theirs).evidence).toEqual({ ...own.evidence, announcement: 'signed' });
  });
});

/** Lists of which the order says nothing, in one order. */
function inOrder(union: Union): unknown {
  if (!union.ok) return 'refused';
  const { solution: one } = union;
  const sorted = (list: readonly unknown[] | undefined): readonly string[] =>
    [...new Set((list ?? []).map((each) => JSON.stringify(each)))].toSorted();
  return {
    ...one,
    approvers: sorted(one.approvers['ezdrav-ict']),
    'urgent-authorities': one['urgent-authorities'] && sorted(one['urgent-authorities']),
    freezes: sorted(one.freezes),
    calendar: {
      ...one.calendar,
      'extra-non-working-days': sorted(one.calendar['extra-non-working-days']),
    },
  };
}

const then = (union: Union, next: Organisation): Union =>
  union.ok ? unite(union.solution, next) : union;

describe('whatever the two files say', () => {
  it('nothing of the rules is looser', () => {
    fc.assert(
      fc.property(someDemands, anOrganisation, (own, theirs) => {
        const before = solution(own);
        const union = unite(before, theirs);
        if (!union.ok) return;
        // Whom only the organisation names may approve: nobody could before.
        const named = before.approvers['ezdrav-ict'].length > 0 ? [] : ['approvers.ezdrav-ict'];
        const looser = looserRules(before, union.solution);
        expect(looser.filter((key) => !named.includes(key))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('once more changes nothing', () => {
    fc.assert(
      fc.property(someDemands, anOrganisation, (own, theirs) => {
        const once = unite(solution(own), theirs);
        expect(inOrder(then(once, theirs))).toEqual(inOrder(once));
      }),
      RUNS,
    );
  });

  it('the order changes nothing', () => {
    fc.assert(
      fc.property(someDemands, anOrganisation, anOrganisation, (own, one, other) => {
        const first = then(unite(solution(own), one), other);
        const second = then(unite(solution(own), other), one);
        // Between three files of which no two name a person in common it depends who is asked first.
        if (!first.ok || !second.ok) return;
        expect(inOrder(first)).toEqual(inOrder(second));
      }),
      RUNS,
    );
  });

  it('the order of its lists changes nothing', () => {
    fc.assert(
      fc.property(someDemands, anOrganisation, (own, theirs) => {
        const turned = { ...theirs, freezes: theirs.freezes.toReversed() };
        expect(unite(solution(own), turned)).toEqual(unite(solution(own), theirs));
      }),
      RUNS,
    );
  });
});
