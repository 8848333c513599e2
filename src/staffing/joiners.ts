import { type Instant, type LocalDate } from '../calendar/instant.ts';
import { localDate } from '../calendar/zone.ts';
import type { Roster, StaffMember } from '../records/types.ts';
import { hasLeft } from '../calendar/leaving.ts';
import { isGranted, isRevoked } from './entries.ts';

/** What the contract holder and custodian need before an account may be requested. */
export const REQUIREMENTS = ['eligibility-checked', 'statement-signed', 'role', 'company'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** Someone on the roster whose account has not been granted yet. */
export interface Joiner {
  readonly ref: string;
  readonly member: StaffMember;
  /** What is still missing; a date in the future counts as missing. */
  readonly missing: readonly Requirement[];
  /** The day on which the account was requested, if the roster records it. */
  readonly requested: LocalDate | null;
}

/** Everyone who is joining; `leaving`: refs of those whose access must be revoked, who are excluded. */
export function joiners(
  roster: Roster,
  leaving: ReadonlySet<string>,
  now: Instant,
): readonly Joiner[] {
  return roster.staff
    .filter((member) => !leaving.has(member.ref))
    .filter((member) => !isGranted(member, now) && !hasLeft(member, now) && !isRevoked(member, now))
    .map((member) => ({
      ref: member.ref,
      member,
      missing: REQUIREMENTS.filter((requirement) => !isThere(member, requirement, now)),
      requested: member.account?.requested ?? null,
    }));
}

function isThere(member: StaffMember, requirement: Requirement, now: Instant): boolean {
  const value = member[requirement];
  if (value === undefined) return false;
  const isDate = requirement === 'eligibility-checked' || requirement === 'statement-signed';
  return isDate ? value <= localDate(now) : value.trim() !== '';
}
