import type { Roster, StaffMember } from '../records/types.ts';
import type { Facts, GitHubAccount } from './facts.ts';
import { samePerson } from './accounts.ts';
import { byText } from './order.ts';

/** A person's entries, sorted by `ref`: someone who came back has two. */
export function entriesOf(
  person: Pick<GitHubAccount, 'login' | 'id'>,
  roster: Roster,
): readonly StaffMember[] {
  return roster.staff
    .filter(({ github }) => github !== undefined && samePerson(github, person))
    .toSorted((one, other) => byText(one.ref, other.ref));
}

/**
 * A person's first entry in any roster of the house, including those who left; undefined for anybody outside
 * the house.
 */
export function listedIn(
  person: Pick<GitHubAccount, 'login' | 'id'>,
  roster: Roster,
): StaffMember | undefined {
  const staff = [...roster.staff, ...(roster.inOneOnly ?? [])];
  return entriesOf(person, { ...roster, staff })[0];
}

/** Returns true if the house's own roster lists the person, including those who left. */
export function isOfTheHouse(person: Pick<GitHubAccount, 'login' | 'id'>, facts: Facts): boolean {
  const roster = facts.roster.known ? facts.roster.value : null;
  return roster !== null && listedIn(person, roster) !== undefined;
}
