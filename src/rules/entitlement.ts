import type { Instant } from '../calendar/instant.ts';
import { localDate } from '../calendar/zone.ts';
import type { StaffMember } from '../records/types.ts';
import { hasLeft } from '../calendar/leaving.ts';
import type { ReasonCode } from './reason-codes.ts';

/** What keeps one entry from deploying. Dates of today and before count as done. */
export function entitlementCodes(member: StaffMember, now: Instant): readonly ReasonCode[] {
  const done = (date: string | undefined): boolean => date !== undefined && date <= localDate(now);
  const codes: ReasonCode[] = hasLeft(member, now) ? ['staff.departed'] : [];
  if (!done(member['statement-signed'])) codes.push('staff.no-statement');
  if (!done(member['eligibility-checked'])) codes.push('staff.not-eligible');
  return codes;
}
