import type { Roster, StaffMember } from '../records/types.ts';
import type { DecidingLine } from '../rules/verdict.ts';
import type { Signal } from './departures.ts';

/** A roster and the places of its keys: `['staff', 3, 'left']`. */
export interface WrittenRoster {
  readonly roster: Roster;
  readonly at: (key: readonly (string | number)[]) => DecidingLine;
}

/** The places of everything that decides about a person's stage. */
export interface DecidingPlaces {
  /** The current roster, and the earlier ones that were read. */
  readonly rosters: readonly WrittenRoster[];
  /** The contract's last day; null if there is none. */
  readonly contract: DecidingLine | null;
}

/** The lines that decided about one person; empty for an entry that only an issue records. */
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
