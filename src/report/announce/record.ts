import type { Instant } from '../../calendar/instant.ts';
import { parseTime } from '../../calendar/time.ts';
import { localDateTime, offsetAt } from '../../calendar/zone.ts';
import type { Digest } from '../../records/types.ts';
import type { Messages } from '../language.ts';

export interface RecordedNotice {
  readonly urgent: boolean;
  /**
   * Null if only the sender will know; then a placeholder that is not a time is written, so that it must be
   * filled in.
   */
  readonly sentAt: Instant | null;
  readonly to: readonly string[];
  /** Null for the same reason. */
  readonly reference: string | null;
  readonly planDigest: Digest;
}

/** With its offset only if the wall clock shows the same time twice that night. */
function written(at: Instant): string {
  const local = localDateTime(at);
  return parseTime(local).ok ? local : `${local}${offsetAt(at)}`;
}

/** The block that records a notice in the intervention's file, ready to be completed and committed. */
export function recordBlock(notice: RecordedNotice, words: Messages['announce']): string {
  const { urgent, sentAt, to, reference, planDigest } = notice;
  const { sentAt: when, reference: which } = words.recordComments;
  const fields = [
    sentAt === null ? `sent-at:  # ${when}` : `sent-at: ${written(sentAt)}`,
    `recipients: [${to.join(', ')}]`,
    reference === null ? `reference:  # ${which}` : `reference: "${reference}"`,
    `plan: ${planDigest}`,
  ];
  const head = urgent ? ['urgent:', '  notification:'] : ['announcement:'];
  const indent = urgent ? '    ' : '  ';
  return [...head, ...fields.map((field) => `${indent}${field}`)].join('\n');
}
