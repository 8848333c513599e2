import type { ApiResult } from '../../github/answer.ts';
import { updateIssue } from '../../github/issue-keeping.ts';
import type { ListedIssue } from './listing.ts';
import { isDoubtful } from './due-comments.ts';
import type { StaffRun } from './run.ts';

/** The changes to one of our issues; always with its text, which the signature covers. */
export type Fields = Parameters<typeof updateIssue>[2] & { readonly body: string };

/**
 * Rewrites one of our issues with a signed text. If the old text is not provably ours, it stays unsigned, so
 * that what it says about letters does not count for more than before.
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
