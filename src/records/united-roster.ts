import { type DayOrTime, endOf } from '../calendar/leaving.ts';
import type { Roster, StaffMember } from './types.ts';

/**
 * The solution's own roster tightened by the organisation's: an account has to be in both, and the stricter
 * of the two entries counts. Those in only one may not start anything, but still belong to the house. If
 * there is only one roster, that one; null if there is neither.
 */
export function uniteRosters(own: Roster | null, theirs: Roster | null): Roster | null {
  if (own === null || theirs === null) return own ?? theirs;
  const inOneOnly = [
    ...(own.inOneOnly ?? []),
    ...(theirs.inOneOnly ?? []),
    ...own.staff.filter((member) => !standsIn(theirs, member)),
    ...theirs.staff.filter((member) => !standsIn(own, member)),
  ].filter(({ github }) => github !== undefined);
  return {
    version: 1,
    ...(inOneOnly.length > 0 && { inOneOnly }),
    staff: theirs.staff.flatMap((member): readonly StaffMember[] => {
      if (member.github === undefined) return [member];
      const { id } = member.github;
      const entries = own.staff.filter(({ github }) => github?.id === id);
      return entries.map((entry) => worse(member, entry));
    }),
  };
}

function standsIn(roster: Roster, { github }: StaffMember): boolean {
  return roster.staff.some((one) => one.github?.id === github?.id);
}

function worse(member: StaffMember, other: StaffMember): StaffMember {
  const {
    left: _left,
    'statement-signed': _signed,
    'eligibility-checked': _checked,
    ...rest
  } = member;
  const left = earlier(member.left, other.left);
  const signed = later(member['statement-signed'], other['statement-signed']);
  const checked = later(member['eligibility-checked'], other['eligibility-checked']);
  return {
    ...rest,
    ...(left !== undefined && { left }),
    ...(signed !== undefined && { 'statement-signed': signed }),
    ...(checked !== undefined && { 'eligibility-checked': checked }),
  };
}

/** Both must have been done: the later day, or none if one is missing. */
function later<T extends string>(one: T | undefined, other: T | undefined): T | undefined {
  if (one === undefined || other === undefined) return undefined;
  return one > other ? one : other;
}

function earlier(one: DayOrTime | undefined, other: DayOrTime | undefined): DayOrTime | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return endOf(other) < endOf(one) ? other : one;
}
