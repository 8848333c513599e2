import type { Roster, StaffMember } from '../../records/types.ts';

type Same = (here: StaffMember, there: StaffMember) => boolean;

/** The same roster without those whom the organisation's has, as far as `same` says so. */
export function without(roster: Roster, house: Roster | null, same: Same = always): Roster {
  const staff = roster.staff.filter((here) => entryThere(here, house, same) === undefined);
  return { ...roster, staff };
}

/** The organisation's entries of those whom it looks after, of a roster of a solution. */
export function movedEntries(
  roster: Roster | null,
  house: Roster | null,
  same: Same = always,
): readonly StaffMember[] {
  return (roster?.staff ?? []).flatMap((here) => entryThere(here, house, same) ?? []);
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

/** The organisation looks after whoever its roster has; only of a leaving that it does not know it tells nobody. */
export function alreadyLeaving(here: StaffMember, there: StaffMember): boolean {
  return here.left === undefined || there.left !== undefined;
}
