import * as fc from 'fast-check';
import type { Organisation, Roster, Solution, StaffMember } from '../../src/records/types.ts';
import { ANA, BOR, date, member, time } from './builders.ts';

// An organisation that demands nothing, and organisations with any possible demands.

export function organisation(changes: Partial<Organisation> = {}): Organisation {
  return { version: 1, name: 'Hiša d.o.o.', freezes: [], solutions: [], ...changes };
}

/** A freeze of one night, which may or may not matter to the cases of `builders.ts`. */
const aFreeze = fc
  .tuple(
    fc.constantFrom('2026-10-01T00:00', '2026-12-01T00:00', '2026-12-01T22:30'),
    fc.constantFrom('2026-12-01T22:31', '2026-12-03T00:00'),
    fc.constantFrom('allowed' as const, 'denied' as const),
  )
  .map(([from, to, urgent]) => ({ from: time(from), to: time(to), reason: 'zastoj', urgent }));

const someDays = fc.uniqueArray(
  fc.constantFrom('2026-11-27', '2026-11-30', '2026-12-24').map(date),
);
const someone = fc.constantFrom(
  { login: 'ikt-k', id: 9002 },
  { login: 'ikt-l', id: 9004 },
  { login: 'dezurni-m', id: 9003 },
);
const people = fc.uniqueArray(someone, { selector: ({ id }) => id });

/** Everything that an organisation may demand. */
const demands = {
  approvers: fc.record({ 'ezdrav-ict': people }),
  'urgent-authorities': people,
  evidence: fc.record({
    announcement: fc.constantFrom('landed' as const, 'receipt' as const),
    approvals: fc.constantFrom('recorded' as const, 'vouched' as const, 'verified' as const),
  }),
  calendar: fc.record({
    'lead-time': fc.constantFrom('default' as const, 'full-days' as const),
    'extra-non-working-days': someDays,
  }),
  window: fc.record({
    opens: fc.constantFrom('20:00', '21:00'),
    'opens-with-downtime': fc.constantFrom('22:00', '23:30', '00:30'),
    closes: fc.constantFrom('05:00', '06:00'),
  }),
  urgent: fc.record({ 'valid-hours': fc.integer({ min: 1, max: 12 }) }),
};

export const anOrganisation: fc.Arbitrary<Organisation> = fc
  .tuple(fc.record(demands, { requiredKeys: [] }), fc.array(aFreeze, { maxLength: 3 }))
  .map(([changes, freezes]) => organisation({ ...changes, freezes }));

/** The same keys in a solution's own file, including its freezes. */
export const someDemands: fc.Arbitrary<Partial<Solution>> = fc
  .tuple(
    fc.record(
      {
        evidence: demands.evidence,
        calendar: demands.calendar,
        window: demands.window,
        urgent: demands.urgent,
        'urgent-authorities': people,
      },
      { requiredKeys: [] },
    ),
    people,
    fc.array(aFreeze, { maxLength: 2 }),
  )
  .map(([changes, ict, freezes]) => ({
    ...changes,
    freezes,
    approvers: { client: [{ login: 'narocnik-a', id: 9001 }], 'ezdrav-ict': ict },
  }));

const anEntry: fc.Arbitrary<StaffMember> = fc
  .tuple(
    fc.constantFrom(ANA, BOR, { login: 'ikt-k', id: 9002 }, { login: 'narocnik-a', id: 9001 }),
    fc.constantFrom(undefined, date('2026-11-20'), date('2026-12-24')),
    fc.constantFrom(undefined, date('2026-01-05')),
    fc.constantFrom(undefined, date('2026-01-05'), date('2026-02-05')),
  )
  .map(([{ login, id }, left, signed, checked]): StaffMember => {
    const {
      'statement-signed': _,
      'eligibility-checked': __,
      ...rest
    } = member({
      ref: `O-${login}`,
      github: { login, id: id ?? 0, write: true },
    });
    return {
      ...rest,
      ...(left !== undefined && { left: { kind: 'day' as const, date: left } }),
      ...(signed !== undefined && { 'statement-signed': signed }),
      ...(checked !== undefined && { 'eligibility-checked': checked }),
    };
  });

export const aRoster: fc.Arbitrary<Roster | null> = fc.option(
  fc.array(anEntry, { maxLength: 5 }).map((staff) => ({ version: 1 as const, staff })),
);
