import type { ApiResult } from '../../github/answer.ts';
import { type IssueSummary, listMarkedIssues } from '../../github/issues.ts';
import { subjectOf, STAFF_LABEL } from '../../staffing/marks.ts';
import type { StaffRun } from './run.ts';

/** One of our issues; `unproven`: nobody else need have changed it, but nothing says that it is ours. */
export interface ListedIssue extends IssueSummary {
  readonly unproven: boolean;
}

export interface StaffIssues {
  /** Those whose text counts as ours. */
  readonly own: readonly ListedIssue[];
  /** Those that our bot made and a person changed last. */
  readonly edited: readonly IssueSummary[];
  /** Those that some workflow wrote: GitHub has not signed them for us, or not as they stand. */
  readonly foreign: readonly IssueSummary[];
}

/** Our issues about staff, by their marks; the label only says where else to look for a person's edits. */
export async function listStaffIssues({
  client,
  repository,
  marks,
}: Pick<StaffRun, 'client' | 'repository' | 'marks'>): Promise<ApiResult<StaffIssues>> {
  const listed = await listMarkedIssues(
    client,
    repository,
    ({ body, labels }) => subjectOf(body) !== null || labels.includes(STAFF_LABEL),
  );
  if (!listed.ok) return listed;
  const own: ListedIssue[] = [];
  const foreign: IssueSummary[] = [];
  for (const issue of listed.value.own) {
    const { number, createdAt: madeAt, body } = issue;
    const standing = await marks.standing(body, { issue: number, madeAt });
    const counts = standing === 'ours' || (standing === 'doubtful' && marks.terms !== 'demanded');
    if (counts) own.push({ ...issue, unproven: standing !== 'ours' });
    else if (subjectOf(body) !== null) foreign.push(issue);
  }
  // Without the keys nothing of ours could be told from what is not, and all of it would be made anew.
  if (marks.keysProblem !== null && marks.terms === 'demanded') {
    return { ok: false, problem: marks.keysProblem };
  }
  return { ...listed, value: { own, edited: listed.value.edited, foreign } };
}
