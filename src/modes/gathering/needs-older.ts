import type { Instant } from '../../calendar/instant.ts';
import { mayApprove } from '../../github/announcement-issue.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { MergedPull } from '../../github/pulls.ts';
import type { ApprovingComment, Candidate, Receipt } from '../../rules/facts.ts';

/** What was said on GitHub, as far as it was asked for. */
export interface SaidThere {
  readonly comments?: Promise<ApiResult<readonly ApprovingComment[]>>;
  readonly receipts?: Promise<ApiResult<readonly Receipt[]>>;
}

/**
 * Returns true if a notice or an approval is older than everything `seen` of the record: then the earlier
 * record matters, because another plan may have been there, or this one been set aside, afterwards.
 */
export async function needsOlder(
  candidate: Candidate,
  pull: MergedPull | null,
  { comments, receipts }: SaidThere,
  seen: Instant,
): Promise<boolean> {
  const { approvals, urgent, announcement, id } = candidate.intervention;
  const notices = [announcement, urgent?.notification].flatMap(
    (notice) => notice?.['sent-at'] ?? [],
  );
  const made = await receipts;
  const delivered = (made?.ok === true ? made.value : [])
    .filter(({ payload }) => payload?.interventionId === id)
    .flatMap(({ deliveredAt }) => deliveredAt ?? [])
    .toSorted((one, other) => one - other)
    .slice(-1);
  const recorded = [approvals?.client, approvals?.['ezdrav-ict']].flatMap((approval) =>
    approval?.plan === undefined && urgent === undefined ? [] : [approval?.at ?? seen],
  );
  const reviewed = (pull?.reviews ?? [])
    .filter((review) => review.state === 'APPROVED' && review.onHead)
    .map((review) => review.submittedAt);
  const answer = await comments;
  const commented = (answer?.ok === true ? answer.value : [])
    .filter(({ body }) => mayApprove(body))
    .map(({ createdAt }) => createdAt);
  const all = [...notices, ...delivered, ...recorded, ...reviewed, ...commented];
  return all.some((at) => at < seen);
}
