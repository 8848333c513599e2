import type { ApiResult } from '../../github/answer.ts';
import { updateIssue } from '../../github/issue-keeping.ts';
import type { ListedIssue } from './listing.ts';
import { isDoubtful } from './due-comments.ts';
import type { StaffRun } from './run.ts';

/** What becomes of one of our issues; its text always with it, since the signature is over that. */
export type Fields = Parameters<typeof updateIssue>[2] & { readonly body: string };

/**
 * Writes one of our issues anew, its text signed. One that holds what nothing shows to be ours is not: what
 * it says of letters must not count for more than before.
 */
export async function changeIssue(
  run: StaffRun,
  issue: ListedIssue,
  { body, ...fields }: Fields,
): Promise<ApiResult<unknown>> {
  const signing = isDoubtful({ ...issue, body })
    ? ({ ok: true, text: body } as const)
    : await run.markers.signed(body, issue.number);
  if (!signing.ok) return signing;
  return run.pace.turn(() =>
    updateIssue(run.repository, issue.number, { ...fields, body: signing.text }),
  );
}
