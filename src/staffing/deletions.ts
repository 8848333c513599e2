import type { Roster, StaffMember } from '../records/types.ts';

/**
 * Entries that `after` lacks although their revocation was not confirmed in `before`: a change that
 * does this is to be refused. An entry is its `ref`; who comes under another one is somebody else.
 */
export function unconfirmedDeletions(before: Roster, after: Roster): readonly StaffMember[] {
  const kept = new Set(after.staff.map(({ ref }) => ref));
  return before.staff.filter(
    ({ ref, revocation }) => !kept.has(ref) && revocation?.confirmed === undefined,
  );
}

/** The refs a roster's text may hold, found without reading it whole; null: only reading tells. */
export function refsMentioned(text: string): ReadonlySet<string> | null {
  if (text.includes('\\')) return null;
  const refs = [...text.matchAll(/\bref["']?\s*:\s*["']?([A-Za-z0-9._-]{1,64})/g)];
  const mentions = [...text.matchAll(/\bref\b/g)];
  return refs.length === mentions.length ? new Set(refs.map(([, ref = '']) => ref)) : null;
}
