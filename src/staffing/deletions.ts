import type { Instant } from '../calendar/instant.ts';
import type { Roster, StaffMember } from '../records/types.ts';
import { isRevoked } from './entries.ts';

/**
 * Entries that `after` lacks although their revocation was not confirmed in `before`: a change that
 * does this is to be refused. An entry is its `ref`; who comes under another one is somebody else, and
 * so is another GitHub account under the same one. A confirmation dated after `now` is none; nor is
 * any where what time it is is not known (null).
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

/** True where both entries name a GitHub account and it is not the same. */
export function isAnotherPerson(one: StaffMember, other: StaffMember): boolean {
  const [id, otherId] = [one.github?.id, other.github?.id];
  return id !== undefined && otherId !== undefined && id !== otherId;
}

/** The GitHub ids a roster's text may hold, found without reading it whole; null: only reading tells. */
export function idsMentioned(text: string): ReadonlySet<number> | null {
  const ids = [...text.matchAll(/\bid["']?\s*:\s*["']?(\d{1,15})\b/g)];
  const mentions = [...text.matchAll(/\bid\b/g)];
  return ids.length === mentions.length ? new Set(ids.map(([, id]) => Number(id))) : null;
}

/** The refs a roster's text may hold, found without reading it whole; null: only reading tells. */
export function refsMentioned(text: string): ReadonlySet<string> | null {
  if (text.includes('\\')) return null;
  const refs = [...text.matchAll(/\bref["']?\s*:\s*["']?([A-Za-z0-9._-]{1,64})/g)];
  const mentions = [...text.matchAll(/\bref\b/g)];
  return refs.length === mentions.length ? new Set(refs.map(([, ref = '']) => ref)) : null;
}
