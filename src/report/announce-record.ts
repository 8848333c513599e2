import type { Instant } from '../calendar/instant.ts';
import { localDateTime } from '../calendar/zone.ts';
import type { Digest } from '../records/types.ts';
import type { AnnounceWords } from './announce-words.ts';

export interface RecordedNotice {
  readonly urgent: boolean;
  readonly sentAt: Instant;
  readonly to: readonly string[];
  /** Null: only who sends it will know. */
  readonly reference: string | null;
  readonly planDigest: Digest;
}

/** The block that records a notice in the intervention's file, ready to be filled in and committed. */
export function recordBlock(notice: RecordedNotice, words: AnnounceWords): string {
  const { urgent, sentAt, to, reference, planDigest } = notice;
  const { sentAt: when, reference: which } = words.recordComments;
  const fields = [
    `sent-at: ${localDateTime(sentAt)}  # ${when}`,
    `recipients: [${to.join(', ')}]`,
    `reference: "${reference ?? 'SD-0000-000000'}"${reference === null ? `  # ${which}` : ''}`,
    `plan: ${planDigest}`,
  ];
  const head = urgent ? ['urgent:', '  notification:'] : ['announcement:'];
  const indent = urgent ? '    ' : '  ';
  return [...head, ...fields.map((field) => `${indent}${field}`)].join('\n');
}
