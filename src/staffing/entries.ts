import type { Instant } from '../calendar/instant.ts';
import { addDays, instantAt, localDate } from '../calendar/zone.ts';
import type { StaffMember } from '../records/types.ts';

/** When a member is gone: at the time given, or from 00:00 (Ljubljana) after the last day; null: not leaving. */
export function departsAt({ left }: StaffMember): Instant | null {
  if (left === undefined) return null;
  return left.kind === 'time' ? left.instant : instantAt(addDays(left.date, 1), '00:00');
}

export function hasLeft(member: StaffMember, now: Instant): boolean {
  const departs = departsAt(member);
  return departs !== null && departs <= now;
}

/** True where the revocation is recorded as confirmed, at a moment that has been. */
export function isRevoked({ revocation }: StaffMember, now: Instant): boolean {
  return revocation?.confirmed !== undefined && revocation.confirmed <= now;
}

/** True where the account is recorded as granted, today or before. */
export function isGranted({ account }: StaffMember, now: Instant): boolean {
  return account?.granted !== undefined && account.granted <= localDate(now);
}
