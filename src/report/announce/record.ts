import type { Instant } from '../../calendar/instant.ts';
import { parseTime } from '../../calendar/time.ts';
import { localDateTime, offsetAt } from '../../calendar/zone.ts';
import type { Digest } from '../../records/types.ts';
import type { Messages } from '../language.ts';

export interface RecordedNotice {
  readonly urgent: boolean;
  /** Null: only who sends it will know; what then stands there is no time, so it must be filled in. */
  readonly sentAt: Instant | null;
  readonly to: readonly string[];
  /** Null: the same. */
  readonly reference: string | null;
  readonly planDigest: Digest;
}

/** With its offset only where the wall clock shows the same time twice that night. */
function written(at: Instant): string {
  const local = localDateTime(at);
  return parseTime(local).ok ? local : `${local}${offsetAt(at)}`;
}

/** The block that records a notice in the intervention's file, ready to be filled in and committed. */
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
