import type { ApiResult } from '../../github/answer.ts';
import { readOwnComments } from '../../github/issue-comments.ts';
import { deleteComment, type OwnComment } from '../../github/issue-keeping.ts';
import { tokensIn } from '../../witness/marks.ts';
import type { Marks } from '../marking.ts';
import type { OutcomeComment } from './outcome-comment.ts';
import { type ClosingComment, closingComments, letterName } from './comment.ts';

/** Our comments about the outcome of an intervention. */
export interface OurComments {
  readonly comments: readonly ClosingComment[];
  /** What a person changed, and reports of which nothing shows that we wrote them. */
  readonly unsure: readonly Unsure[];
}

/** `hash`: of the outcome it says was reported; null: of any, since a person changed what it said. */
export interface Unsure {
  readonly id: number;
  readonly name: string;
  readonly hash: string | null;
}

/**
 * Reads our comments and tells them from what others wrote. What GitHub has signed for somebody else says
 * nothing; what it has not signed counts as long as it is not demanded, and is a question where it is.
 */
export async function readOurs(
  place: Pick<OutcomeComment, 'client' | 'repository' | 'issue' | 'candidate'>,
  marks: Marks,
): Promise<ApiResult<OurComments>> {
  const { client, repository, issue, candidate } = place;
  const asked = await readOwnComments(client, repository, [issue], () => true);
  if (!asked.ok) return asked;
  const { intervention, planDigest } = candidate;
  const read = (comments: readonly OwnComment[]): readonly ClosingComment[] =>
    closingComments(comments, intervention.id, planDigest);
  const own: OwnComment[] = [];
  const unsure: Unsure[] = [];
  for (const comment of asked.value.get(issue) ?? []) {
    const { id, body, edited } = comment;
    const standing = await marks.standing(body, { issue, madeAt: null });
    if (edited) unsure.push({ id, name: letterName({ id, messageId: null }), hash: null });
    else if (standing === 'ours' || (standing === 'doubtful' && marks.terms === 'set-up')) {
      own.push(comment);
    } else if (standing === 'doubtful' || tokensIn(body).length === 0) {
      const told = read([comment]).filter(({ state }) => state !== 'none');
      unsure.push(...told.map((each) => ({ id, name: letterName(each), hash: each.hash })));
    }
  }
  return { ...asked, value: { comments: read(own), unsure } };
}

/** Takes away the records of a letter of which a person says that it did not arrive. */
export async function giveUp(
  { client, repository }: Pick<OutcomeComment, 'client' | 'repository'>,
  ours: OurComments,
  name: string,
): Promise<ApiResult<OurComments>> {
  const begun = ours.comments.filter((each) => each.state === 'begun' && letterName(each) === name);
  const doubtful = ours.unsure.filter((each) => each.name === name);
  let last: ApiResult<unknown> = { ok: true, value: null, request: '', next: null };
  for (const { id } of doubtful) {
    last = await deleteComment(client, repository, id);
    if (!last.ok) return last;
  }
  // What ours says of the run stays; the report is no longer under way.
  const comments = ours.comments.map((each) =>
    begun.includes(each) ? { ...each, state: 'none' as const } : each,
  );
  const unsure = ours.unsure.filter((each) => !doubtful.includes(each));
  return { ...last, value: { comments, unsure } };
}
