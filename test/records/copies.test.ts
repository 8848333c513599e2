import { describe, expect, test } from 'vitest';
import { copiedKeys, isCopiedRoster, stricterRules } from '../../src/records/copies.ts';
import type { Organisation, Roster, Solution, StaffMember } from '../../src/records/types.ts';
import { date, member, solution, time } from '../support/builders.ts';
import { organisation } from '../support/organisations.ts';

const FREEZE = {
  from: time('2026-12-23T00:00'),
  to: time('2027-01-04T00:00'),
  reason: 'Praznični zastoj',
  urgent: 'denied' as const,
};
const ICT = { login: 'ikt-k', id: 9002 };
const base = solution({ approvers: { client: [], 'ezdrav-ict': [] } });

describe('keys that the organisation says too', () => {
  test.each<[string, Partial<Solution>, Partial<Organisation>, readonly string[]]>([
    ['none', {}, {}, []],
    ['what the organisation does not say', { freezes: [FREEZE] }, {}, []],
    ['the same freeze', { freezes: [FREEZE] }, { freezes: [FREEZE] }, ['freezes']],
    [
      'one freeze of two',
      { freezes: [FREEZE, { ...FREEZE, to: time('2027-01-05T00:00') }] },
      { freezes: [FREEZE] },
      [],
    ],
    [
      'the same approvers and authorities',
      { approvers: { client: [], 'ezdrav-ict': [ICT] }, 'urgent-authorities': [ICT] },
      { approvers: { 'ezdrav-ict': [ICT] }, 'urgent-authorities': [ICT] },
      ['approvers.ezdrav-ict', 'urgent-authorities'],
    ],
    [
      'fewer approvers than the organisation',
      { approvers: { client: [], 'ezdrav-ict': [ICT] } },
      { approvers: { 'ezdrav-ict': [ICT, { login: 'ikt-l', id: 9004 }] } },
      [],
    ],
    [
      'demands that are no stricter',
      {
        evidence: { announcement: 'receipt', approvals: 'verified' },
        calendar: { 'lead-time': 'full-days', 'extra-non-working-days': [] },
        window: { opens: '20:00', 'opens-with-downtime': '23:00', closes: '06:00' },
        urgent: { 'valid-hours': 4 },
      },
      {
        evidence: { announcement: 'receipt', approvals: 'recorded' },
        calendar: { 'lead-time': 'full-days', 'extra-non-working-days': [] },
        window: { opens: '20:00', 'opens-with-downtime': '23:00', closes: '05:00' },
        urgent: { 'valid-hours': 4 },
      },
      ['evidence.announcement', 'calendar', 'window', 'urgent'],
    ],
    [
      'contacts and the contractor',
      {
        contractor: { organisation: 'Hiša' },
        contacts: { ...base.contacts, 'contract-custodian': 'p@example.si', assignees: ['ana-r'] },
      },
      {
        contractor: { organisation: 'Hiša' },
        contacts: { 'contract-custodian': 'p@example.si', assignees: ['ana-r'] },
      },
      ['contractor', 'contacts.contract-custodian', 'contacts.assignees'],
    ],
    [
      'what cannot be without the solution’s own list',
      {
        'urgent-authorities': [ICT],
        approvers: { client: [ICT], 'ezdrav-ict': [{ login: 'ikt-l', id: 9004 }] },
      },
      { approvers: { 'ezdrav-ict': [{ login: 'ikt-l', id: 9004 }, ICT] } },
      [],
    ],
    [
      'approvers of whom none is named by both',
      { approvers: { client: [], 'ezdrav-ict': [ICT] } },
      { approvers: { 'ezdrav-ict': [{ login: 'ikt-l', id: 9004 }] } },
      [],
    ],
  ])('%s', (_name, own, theirs, expected) => {
    expect(copiedKeys({ ...base, ...own }, organisation(theirs))).toEqual(expected);
  });
});

test('what becomes stricter is said as a change of the rules', () => {
  const united = { ...base, evidence: { ...base.evidence, announcement: 'receipt' as const } };
  expect(stricterRules(base, united)).toEqual(['evidence.announcement: landed → receipt']);
});

describe('a roster that the organisation keeps too', () => {
  const roster = (...staff: readonly StaffMember[]): Roster => ({ version: 1, staff });
  const { github: _, ...bare } = member({ ref: 'O-019' });
  test.each([
    ['none here', null, roster(member()), false],
    ['none there', roster(member()), null, false],
    ['the same', roster(member(), bare), roster(bare, member()), true],
    ['somebody who is not there', roster(member()), roster(), false],
    ['somebody without an account who is not there', roster(bare), roster(), false],
    [
      'a leaving that is not known there',
      roster(member({ left: { kind: 'day', date: date('2026-11-20') } })),
      roster(member()),
      false,
    ],
  ])('%s', (_name, own, theirs, expected) => {
    expect(isCopiedRoster(own, theirs)).toBe(expected);
  });
});
