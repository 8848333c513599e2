import type { Roster, StaffMember } from '../../records/types.ts';

type Same = (here: StaffMember, there: StaffMember) => boolean;

/** The same roster without those who are also in the organisation's, as far as `same` says so. */
export function without(roster: Roster, house: Roster | null, same: Same = always): Roster {
  const staff = roster.staff.filter((here) => entryThere(here, house, same) === undefined);
  return { ...roster, staff };
}

/** The organisation's entries for people of a solution's roster for whom it is responsible. */
export function movedEntries(
  roster: Roster | null,
  house: Roster | null,
  same: Same = always,
): readonly StaffMember[] {
  return roster?.staff.flatMap((here) => entryThere(here, house, same) ?? []) ?? [];
}

function entryThere(here: StaffMember, house: Roster | null, same: Same): StaffMember | undefined {
  return house?.staff.find(
    (there) =>
      (here.github === undefined || there.github === undefined
        ? here.ref === there.ref
        : here.github.id === there.github.id) && same(here, there),
  );
}

function always(): boolean {
  return true;
}

/** The organisation is responsible for everybody on its roster, except for a departure that it does not know of. */
export function alreadyLeaving(here: StaffMember, there: StaffMember): boolean {
  return here.left === undefined || there.left !== undefined;
}
