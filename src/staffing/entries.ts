import type { Instant } from '../calendar/instant.ts';
import { localDate } from '../calendar/zone.ts';
import type { StaffMember } from '../records/types.ts';

/** Returns true if the revocation is recorded as confirmed at a moment that is not in the future. */
export function isRevoked({ revocation }: StaffMember, now: Instant): boolean {
  return revocation?.confirmed !== undefined && revocation.confirmed <= now;
}

/** Returns true if the account is recorded as granted, today or earlier. */
export function isGranted({ account }: StaffMember, now: Instant): boolean {
  return account?.granted !== undefined && account.granted <= localDate(now);
}
