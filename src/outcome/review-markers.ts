import type { LocalDate } from '../calendar/instant.ts';
import { parseDate } from '../calendar/time.ts';
import type { Digest } from '../records/types.ts';
import { REVIEW_CAUSES, type ReviewCause } from './review.ts';

// Hidden lines of the issue that asks for a review, and of its reminders. People's text is escaped there, so
// it cannot be mistaken for such a line.

/** The work that an issue asks about. */
export interface Reviewed {
  readonly interventionId: string;
  readonly planDigest: Digest;
}

const REVIEW = /^<!-- ezdrav:review:([A-Za-z0-9._-]{1,64}):sha256:([0-9a-f]{64}) -->\r?$/m;
const DUE = /^<!-- ezdrav:review-due:(\d{4}-\d{2}-\d{2}) -->\r?$/m;
const CAUSES = /^<!-- ezdrav:review-causes:([a-z,-]+) -->\r?$/gm;
const RECORDED = '<!-- ezdrav:review-recorded -->';

export function reviewMarker({ interventionId, planDigest }: Reviewed): string {
  return `<!-- ezdrav:review:${interventionId}:${planDigest} -->`;
}

export function dueMarker(due: LocalDate): string {
  return `<!-- ezdrav:review-due:${due} -->`;
}

export function causesMarker(causes: readonly ReviewCause[]): string {
  return `<!-- ezdrav:review-causes:${causes.join(',')} -->`;
}

/** The hidden line of a comment that is made once: a reminder, or reasons that became known later. */
export function saidMarker(what: string): string {
  return `<!-- ezdrav:review-said:${what} -->`;
}

/** The text of an issue whose review is recorded, so that it need not be looked for again. */
export function recorded(body: string): string {
  return `${body.trimEnd()}\n\n${RECORDED}\n`;
}

/** Returns true if the hidden lines say that the review is recorded. */
export function isRecorded(body: string): boolean {
  return body.split(/\r?\n/).includes(RECORDED);
}

/** The work that an issue asks about; null if it is not such an issue. */
export function reviewedIn(body: string): Reviewed | null {
  const [, interventionId, hex] = REVIEW.exec(body) ?? [];
  if (interventionId === undefined || hex === undefined) return null;
  return { interventionId, planDigest: `sha256:${hex}` };
}

/** The day by which the review is due, by the hidden line of its issue; null if there is none. */
export function dueIn(body: string): LocalDate | null {
  return parseDate(DUE.exec(body)?.[1] ?? '');
}

/** All causes named in some texts of ours. */
export function causesIn(texts: readonly string[]): readonly ReviewCause[] {
  const named = texts.flatMap((text) =>
    [...text.matchAll(CAUSES)].flatMap(([, causes = '']) => causes.split(',')),
  );
  return REVIEW_CAUSES.filter((cause) => named.includes(cause));
}
