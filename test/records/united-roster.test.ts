import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Roster, StaffMember } from '../../src/records/types.ts';
import { uniteRosters } from '../../src/records/united-roster.ts';
import { date, member, time } from '../support/builders.ts';
import { aRoster } from '../support/organisations.ts';

const roster = (...staff: readonly StaffMember[]): Roster => ({ version: 1, staff });
const day = (text: string): NonNullable<StaffMember['left']> => ({ kind: 'day', date: date(text) });
const moment = (text: string): NonNullable<StaffMember['left']> => ({
  kind: 'time',
  instant: time(text),
});
const { 'statement-signed': _, ...UNSIGNED } = member();
const OTHER = member({ ref: 'O-018', github: { login: 'bor-k', id: 12, write: true } });
const { github: __, ...NOBODY } = member({ ref: 'O-019' });

describe('one roster alone', () => {
  test.each([
    ['the solution’s', roster(member()), null, roster(member())],
    ['the organisation’s', null, roster(member()), roster(member())],
    ['none', null, null, null],
  ])('%s', (_name, own, theirs, expected) => {
    expect(uniteRosters(own, theirs)).toEqual(expected);
  });
});

describe('of two the worse', () => {
  const left = (own: StaffMember['left'], theirs: StaffMember['left']): unknown =>
    uniteRosters(
      roster(member(own === undefined ? {} : { left: own })),
      roster(member(theirs === undefined ? {} : { left: theirs })),
    )?.staff.map((one) => one.left);

  test.each([
    ['neither has left', undefined, undefined, undefined],
    ['left by the solution', day('2026-11-20'), undefined, day('2026-11-20')],
    ['left by the organisation', undefined, day('2026-11-20'), day('2026-11-20')],
    ['the earlier day', day('2026-11-20'), day('2026-11-19'), day('2026-11-19')],
    [
      'a time before the end of the day',
      day('2026-11-20'),
      moment('2026-11-20T12:00'),
      moment('2026-11-20T12:00'),
    ],
    [
      'a time after the end of the day',
      day('2026-11-20'),
      moment('2026-11-21T12:00'),
      day('2026-11-20'),
    ],
  ])('%s', (_name, own, theirs, expected) => {
    expect(left(own, theirs)).toEqual([expected]);
  });

  test('the later of two statements, and none where one is missing', () => {
    const later = member({ 'statement-signed': date('2026-02-01') });
    const signed = (own: StaffMember, theirs: StaffMember): unknown =>
      uniteRosters(roster(own), roster(theirs))?.staff.map((one) => one['statement-signed']);
    expect(signed(member(), later)).toEqual([date('2026-02-01')]);
    expect(signed(later, member())).toEqual([date('2026-02-01')]);
    expect(signed(UNSIGNED, member())).toEqual([undefined]);
    expect(signed(member(), UNSIGNED)).toEqual([undefined]);
  });
});

test('who stands in one only is of the house, and may start nothing', () => {
  const both = uniteRosters(roster(member(), NOBODY), roster(OTHER, NOBODY));
  expect(both).toEqual({ version: 1, staff: [NOBODY], inOneOnly: [member(), OTHER] });
  const again = uniteRosters(both, roster(OTHER));
  expect(again?.inOneOnly).toEqual([member(), OTHER, OTHER]);
  expect(uniteRosters(roster(OTHER), both)?.staff).toEqual([NOBODY]);
});

it('nobody comes by uniting, and nobody is lost to the house', () => {
  const accounts = (one: readonly StaffMember[] = []): readonly number[] =>
    one.flatMap(({ github }) => (github === undefined ? [] : [github.id]));
  fc.assert(
    fc.property(aRoster, aRoster, (own, theirs) => {
      const both = uniteRosters(own, theirs);
      const known = [...accounts(own?.staff), ...accounts(theirs?.staff)];
      const kept = [...accounts(both?.staff), ...accounts(both?.inOneOnly)];
      expect(new Set(kept)).toEqual(new Set(known));
      const start = new Set(accounts(both?.staff));
      for (const one of [own, theirs]) {
        if (one !== null) expect(accounts(one.staff)).toEqual(expect.arrayContaining([...start]));
      }
    }),
    { seed: 20_261_129, numRuns: 500 },
  );
});
