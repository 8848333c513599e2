import type { Instant } from '../calendar/instant.ts';
import { type IssueSubject, subjectOf, markerValues, markerTime } from './markers.ts';

/** One of our own bot's issues. */
export interface StaffIssue {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly body: string;
}

export interface CanonicalIssue<I extends StaffIssue> {
  /** The issue that counts: of several the lowest number. Null: there is none yet. */
  readonly issue: I | null;
  /** Later open ones about the same, to be closed as duplicates. */
  readonly twins: readonly I[];
}

/** True where the issue was closed for good: what it was about has come to its end. */
export function isSettled({ body }: StaffIssue): boolean {
  return markerValues(body, 'settled').length > 0;
}

/**
 * The issue about one person (or the contract's end). One closed by hand before its time still counts,
 * to be opened again. One that was settled counts only where it was about the very same leaving
 * (`left`), so that who comes back and leaves again gets an issue of his own.
 */
export function canonicalIssue<I extends StaffIssue>(
  issues: readonly I[],
  subject: IssueSubject,
  left: Instant | null,
): CanonicalIssue<I> {
  const about = issues
    .filter(({ body }) => isAbout(body, subject))
    .filter((issue) => issue.state === 'open' || markerValues(issue.body, 'twin-of').length === 0)
    .filter((issue) => !isSettled(issue) || isSameLeaving(issue, left))
    .toSorted((one, other) => one.number - other.number);
  const [issue = null, ...rest] = about;
  return { issue, twins: rest.filter(({ state }) => state === 'open') };
}

function isAbout(body: string, { kind, of }: IssueSubject): boolean {
  const subject = subjectOf(body);
  return subject?.kind === kind && subject.of === of;
}

function isSameLeaving({ body }: StaffIssue, left: Instant | null): boolean {
  return left !== null && markerTime(body, 'left') === left;
}
