import { HOUR, type Instant, plus } from '../calendar/instant.ts';
import { landedAt, landingUnknown } from './judged-announcement.ts';
import { isAfter, isBefore } from './moments.ts';
import { missingRecipients, sending, type DeliveryEvidence } from './notice.ts';
import { nowOf } from './now.ts';
import type { ReasonCode } from './reason-codes.ts';
import type { InterventionCase } from './rule.ts';

const LONGEST_HOURS = 12;

export interface JudgedNotification {
  readonly sending: DeliveryEvidence;
  readonly missing: readonly string[];
  /** When an urgent verdict expires; null if this plan was not notified. */
  readonly expiresAt: Instant | null;
  readonly codes: readonly ReasonCode[];
}

/** Returns true if a record without a digest is earlier than the plan's landing, and so is about an earlier plan. */
function isForEarlierPlan(sent: DeliveryEvidence, judged: InterventionCase): boolean {
  return (
    sent.kind === 'sent' &&
    sent.notice.plan === undefined &&
    isBefore(sent.notice.at, landedAt(judged))
  );
}

function isUnknown(sent: DeliveryEvidence, judged: InterventionCase): boolean {
  return (
    sent.kind === 'unknown' ||
    (sent.kind === 'sent' && sent.notice.plan === undefined && landingUnknown(judged))
  );
}

/**
 * The notification of an urgent intervention: sent to both recipients, for this plan, in the past, and
 * recently enough.
 */
export function judgeNotification(judged: InterventionCase): JudgedNotification {
  const sent = sending('notification', judged);
  const now = nowOf(judged.facts);
  const notice = sent.kind === 'sent' ? sent.notice : null;
  const missing = notice === null ? [] : missingRecipients(notice.recipients, judged);
  const hours = Math.min(LONGEST_HOURS, judged.solution.urgent['valid-hours']);
  const expiresAt = notice === null ? null : plus(notice.at, hours * HOUR);
  const codes: ReasonCode[] = [];
  if (sent.kind === 'none' || isForEarlierPlan(sent, judged)) codes.push('urgent.not-notified');
  if (missing.length > 0) codes.push('urgent.recipient-missing');
  if (sent.kind === 'other-plan') codes.push('urgent.plan-changed');
  if (notice !== null && isAfter(notice.at, now)) codes.push('urgent.notified-in-future');
  if (now !== null && expiresAt !== null && !(now < expiresAt)) codes.push('urgent.expired');
  if (isUnknown(sent, judged)) codes.push('urgent.unverifiable');
  return { sending: sent, missing, expiresAt, codes };
}
