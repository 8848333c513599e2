import type { Instant } from '../../calendar/instant.ts';
import { mayApprove } from '../../github/announcement-issue.ts';
import type { Asked } from '../../github/client.ts';
import type { MergedPull } from '../../github/pulls.ts';
import type { ApprovingComment, Candidate } from '../../rules/facts.ts';

/**
 * True where an approval is older than all that was `seen` of the record: then it matters what was before,
 * since the plan may have been set aside after it was given.
 */
export async function reachesBack(
  candidate: Candidate,
  pull: MergedPull | null,
  comments: Promise<Asked<readonly ApprovingComment[]>> | undefined,
  seen: Instant,
): Promise<boolean> {
  const { approvals, urgent } = candidate.intervention;
  const recorded = [approvals?.client, approvals?.['ezdrav-ict']].flatMap((approval) =>
    approval?.plan === undefined && urgent === undefined ? [] : [approval?.at ?? seen],
  );
  const reviewed = (pull?.reviews ?? [])
    .filter((review) => review.state === 'APPROVED' && review.onHead)
    .map((review) => review.submittedAt);
  const told = await comments;
  const commented = (told?.ok === true ? told.value : [])
    .filter(({ body }) => mayApprove(body))
    .map(({ createdAt }) => createdAt);
  return [...recorded, ...reviewed, ...commented].some((at) => at < seen);
}
