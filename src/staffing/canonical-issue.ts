import type { Instant } from '../calendar/instant.ts';
import { type IssueSubject, subjectOf, markerValues, markerTime } from './markers.ts';

/** One of our own bot's issues. */
export interface StaffIssue {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly body: string;
}

export interface CanonicalIssue<I extends StaffIssue> {
  /** The issue that counts: the lowest number if there are several. Null if there is none yet. */
  readonly issue: I | null;
  /** Later open issues about the same subject, to be closed as duplicates. */
  readonly twins: readonly I[];
}

/** Returns true if the issue was closed for good, because its subject is settled. */
export function isSettled({ body }: StaffIssue): boolean {
  return markerValues(body, 'settled').length > 0;
}

/**
 * The issue about one person (or the contract's end). If it was closed by hand too early it still counts and
 * is reopened. A settled one counts only if it was about the very same departure (`left`), so that a person
 * who comes back and leaves again gets a new issue.
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
