import type { Instant } from '../calendar/instant.ts';
import type { Roster, StaffMember } from '../records/types.ts';
import { isRevoked } from './entries.ts';

/**
 * Entries that are missing in `after` although their revocation was not confirmed in `before`; such a change
 * must be refused. An entry is identified by its `ref`; another `ref`, or another GitHub account under the
 * same one, is somebody else. A confirmation does not count if it is dated after `now`, or if the time is not
 * known (null).
 */
export function unconfirmedDeletions(
  before: Roster,
  after: Roster,
  now: Instant | null,
): readonly StaffMember[] {
  const kept = new Map(after.staff.map((member) => [member.ref, member]));
  return before.staff.filter((member) => {
    const later = kept.get(member.ref);
    const gone = later === undefined || isAnotherPerson(later, member);
    return gone && (now === null || !isRevoked(member, now));
  });
}

/** Returns true if both entries name a GitHub account and they differ. */
export function isAnotherPerson(one: StaffMember, other: StaffMember): boolean {
  const [id, otherId] = [one.github?.id, other.github?.id];
  return id !== undefined && otherId !== undefined && id !== otherId;
}

/** The GitHub ids that a roster's text may contain, found without parsing it; null if only parsing can tell. */
export function idsMentioned(text: string): ReadonlySet<number> | null {
  const ids = [...text.matchAll(/\bid["']?\s*:\s*["']?(\d{1,15})\b/g)];
  const mentions = [...text.matchAll(/\bid\b/g)];
  return ids.length === mentions.length ? new Set(ids.map(([, id]) => Number(id))) : null;
}

/** The refs that a roster's text may contain, found without parsing it; null if only parsing can tell. */
export function refsMentioned(text: string): ReadonlySet<string> | null {
  if (text.includes('\\')) return null;
  const refs = [...text.matchAll(/\bref["']?\s*:\s*["']?([A-Za-z0-9._-]{1,64})/g)];
  const mentions = [...text.matchAll(/\bref\b/g)];
  return refs.length === mentions.length ? new Set(refs.map(([, ref = '']) => ref)) : null;
}
