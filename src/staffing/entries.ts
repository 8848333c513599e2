import type { Instant } from '../calendar/instant.ts';
import { localDate } from '../calendar/zone.ts';
import type { StaffMember } from '../records/types.ts';

/** True where the revocation is recorded as confirmed, at a moment that has been. */
export function isRevoked({ revocation }: StaffMember, now: Instant): boolean {
  return revocation?.confirmed !== undefined && revocation.confirmed <= now;
}

/** True where the account is recorded as granted, today or before. */
export function isGranted({ account }: StaffMember, now: Instant): boolean {
  return account?.granted !== undefined && account.granted <= localDate(now);
}
