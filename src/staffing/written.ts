import type { Roster, StaffMember } from '../records/types.ts';
import type { DecidingLine } from '../rules/verdict.ts';
import type { Signal } from './departures.ts';

/** A roster as it was read, and where its keys stand: `['staff', 3, 'left']`. */
export interface WrittenRoster {
  readonly roster: Roster;
  readonly at: (key: readonly (string | number)[]) => DecidingLine;
}

/** Where everything stands by which a person's standing is told. */
export interface DecidingPlaces {
  /** The roster that stands, and the earlier ones that were read. */
  readonly rosters: readonly WrittenRoster[];
  /** The contract's last day; null: there is none. */
  readonly contract: DecidingLine | null;
}

/** The lines that decided about one person; none of an entry that only an issue remembers. */
export function linesAbout(
  member: StaffMember,
  signals: readonly Signal[],
  { rosters, contract }: DecidingPlaces,
): readonly DecidingLine[] {
  const entry = rosters.flatMap(({ roster, at }) => {
    const index = roster.staff.indexOf(member);
    if (index < 0) return [];
    const key = signals.includes('left') ? ['left'] : [];
    return [at(['staff', index, ...key])];
  });
  const ended = contract !== null && signals.includes('contract-ended') ? [contract] : [];
  return [...entry, ...ended];
}
