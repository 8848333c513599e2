import type { ApiResult } from '../../github/answer.ts';
import { type IssueSummary, listIssuesWithMarker } from '../../github/issues.ts';
import { subjectOf, STAFF_LABEL } from '../../staffing/markers.ts';
import type { StaffRun } from './run.ts';

/** One of our issues; `unproven`: probably ours, but without proof. */
export interface ListedIssue extends IssueSummary {
  readonly unproven: boolean;
}

export interface StaffIssues {
  /** Those whose text counts as ours. */
  readonly own: readonly ListedIssue[];
  /** Those that our bot created and a person edited last. */
  readonly edited: readonly IssueSummary[];
  /** Those written by some other workflow: GitHub has not signed them for us, or not in this form. */
  readonly foreign: readonly IssueSummary[];
}

/** Our issues about staff, by their markers; the label only helps to find edited ones. */
export async function listStaffIssues({
  repository,
  markers,
}: Pick<StaffRun, 'repository' | 'markers'>): Promise<ApiResult<StaffIssues>> {
  const listed = await listIssuesWithMarker(
    repository,
    ({ body, labels }) => subjectOf(body) !== null || labels.includes(STAFF_LABEL),
  );
  if (!listed.ok) return listed;
  const own: ListedIssue[] = [];
  const foreign: IssueSummary[] = [];
  for (const issue of listed.value.own) {
    const { number, createdAt: madeAt, body } = issue;
    const standing = await markers.standing(body, { issue: number, madeAt });
    const counts = standing === 'ours' || (standing === 'doubtful' && markers.terms !== 'demanded');
    if (counts) own.push({ ...issue, unproven: standing !== 'ours' });
    else if (subjectOf(body) !== null) foreign.push(issue);
  }
  // Without the keys ours could not be recognised, and all of them would be opened again.
  if (markers.keysProblem !== null && markers.terms === 'demanded') {
    return { ok: false, problem: markers.keysProblem };
  }
  return { ...listed, value: { own, edited: listed.value.edited, foreign } };
}
