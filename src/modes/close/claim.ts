import { addComment, deleteComment } from '../../github/issue-keeping.ts';
import type { Problem } from '../../rules/facts.ts';
import type { ClosingComment } from './comment.ts';
import { readOurs } from './ours.ts';
import type { OutcomeComment } from './outcome-comment.ts';

export type Claim =
  /** Ours is the first; `others`: older ones about the same intervention, which it replaces. */
  | { readonly kind: 'ours'; readonly id: number; readonly others: readonly ClosingComment[] }
  /** Another run was first; ours is gone again. */
  | { readonly kind: 'rival'; readonly rival: ClosingComment }
  | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * Writes a comment that only one of several runs may write: written, then listed, and the lowest number
 * stands. Later ones are taken away by whoever wrote them. An answer that was lost is found in the list.
 * `stands`: which older comments keep ours from standing.
 */
export async function claim(
  place: OutcomeComment,
  body: string,
  stands: (older: ClosingComment) => boolean,
): Promise<Claim> {
  const { client, repository, issue, marks } = place;
  const made = await addComment(client, repository, issue, body);
  const listed = await readOurs(place, marks);
  if (!listed.ok) {
    // Nothing is done unseen, and a beginning without an end must not look like an unknown one.
    if (made.ok) await deleteComment(client, repository, made.value.id);
    return { kind: 'problem', problem: listed.problem };
  }
  const all = listed.value.comments;
  // Of equal ones the last: the earlier stands in any case.
  const found = all.findLast((each) => each.body.trimEnd() === body.trimEnd());
  if (!made.ok && found === undefined) return { kind: 'problem', problem: made.problem };
  const id = made.ok ? made.value.id : (found?.id ?? 0);
  const others = all.filter((each) => each.id < id);
  const rival = others.find(stands);
  if (rival === undefined) return { kind: 'ours', id, others };
  await deleteComment(client, repository, id);
  return { kind: 'rival', rival };
}
