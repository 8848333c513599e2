import type { Roster, StaffMember } from '../../records/types.ts';

/** The same roster without those whom the organisation's has, as far as `same` says so. */
export function without(
  roster: Roster,
  house: Roster | null,
  same: (here: StaffMember, there: StaffMember) => boolean = () => true,
): Roster {
  if (house === null) return roster;
  const stands = (here: StaffMember): boolean =>
    house.staff.some(
      (there) =>
        (here.github === undefined || there.github === undefined
          ? here.ref === there.ref
          : here.github.id === there.github.id) && same(here, there),
    );
  return { ...roster, staff: roster.staff.filter((member) => !stands(member)) };
}

/** The organisation looks after whoever its roster has; only of a leaving that it does not know it tells nobody. */
export function alreadyLeaving(here: StaffMember, there: StaffMember): boolean {
  return here.left === undefined || there.left !== undefined;
}
