import { expect, test } from 'vitest';
import { alreadyLeaving, movedEntries, without } from '../../../../src/modes/staff/elsewhere.ts';
import type { Roster, StaffMember } from '../../../../src/records/types.ts';
import { date, member } from '../../../support/builders.ts';

const LEFT = { left: { kind: 'day', date: date('2026-11-20') } } as const;
const noAccount = (entry: StaffMember): StaffMember => {
  const { github: _, ...rest } = entry;
  return rest;
};
const roster = (...staff: readonly StaffMember[]): Roster => ({ version: 1, staff });

const ANA = member();
const ANA_THERE = member({ ref: 'H-1' });
const BOR = member({ ref: 'O-021', github: { login: 'bor-k', id: 12, write: true } });

test.each<readonly [string, StaffMember, StaffMember | null, boolean]>([
  ['the account under another ref', ANA, ANA_THERE, true],
  [
    'the ref of another account',
    ANA,
    member({ github: { login: 'x', id: 99, write: true } }),
    false,
  ],
  ['the ref, and no account is named here', noAccount(ANA), ANA, true],
  ['the ref, and no account is named there', ANA, noAccount(ANA), true],
  ['another ref, and no account is named', noAccount(ANA), ANA_THERE, false],
  ['nobody', ANA, null, false],
])('the organisation’s roster has %s', (_, here, there, isThere) => {
  const house = there === null ? roster() : roster(BOR, there);
  expect(without(roster(here), house).staff).toEqual(isThere ? [] : [here]);
  expect(movedEntries(roster(here), house)).toEqual(isThere ? [there] : []);
});

test('without either roster nobody is looked after', () => {
  const own = roster(ANA);
  expect([without(own, null), movedEntries(own, null), movedEntries(null, own)]).toEqual([
    own,
    [],
    [],
  ]);
});

test('whoever else the roster has stays, and so does what it says beside', () => {
  const own: Roster = { ...roster(ANA, BOR), inOneOnly: [BOR] };
  expect(without(own, roster(ANA_THERE))).toEqual({ ...own, staff: [BOR] });
});

test.each<readonly [string, StaffMember, StaffMember, boolean]>([
  ['stays on both', ANA, ANA_THERE, true],
  ['leaves by both', { ...ANA, ...LEFT }, { ...ANA_THERE, ...LEFT }, true],
  ['leaves by the organisation’s alone', ANA, { ...ANA_THERE, ...LEFT }, true],
  [
    'leaves by the solution’s alone, which tells nobody else',
    { ...ANA, ...LEFT },
    ANA_THERE,
    false,
  ],
])('somebody who %s', (_, here, there, looksAfter) => {
  expect(alreadyLeaving(here, there)).toBe(looksAfter);
  const own = roster(here);
  expect(without(own, roster(there), alreadyLeaving).staff).toEqual(looksAfter ? [] : [here]);
  expect(movedEntries(own, roster(there), alreadyLeaving)).toEqual(looksAfter ? [there] : []);
});
