import type { Instant } from '../../calendar/instant.ts';
import { mayApprove } from '../../github/announcement-issue.ts';
import type { Asked } from '../../github/client.ts';
import type { MergedPull } from '../../github/pulls.ts';
import type { ApprovingComment, Candidate } from '../../rules/facts.ts';

/** True where an approval older than the landing may count: then it matters what was before it. */
export async function reachesBack(
  candidate: Candidate,
  pull: MergedPull | null,
  comments: Promise<Asked<readonly ApprovingComment[]>> | undefined,
  landedAt: Instant,
): Promise<boolean> {
  const { approvals, urgent } = candidate.intervention;
  const recorded = [approvals?.client, approvals?.['ezdrav-ict']].flatMap((approval) =>
    approval?.plan === undefined && urgent === undefined ? [] : [approval?.at ?? landedAt],
  );
  const reviewed = (pull?.reviews ?? [])
    .filter((review) => review.state === 'APPROVED' && review.onHead)
    .map((review) => review.submittedAt);
  const told = await comments;
  const commented = (told?.ok === true ? told.value : [])
    .filter(({ body }) => mayApprove(body))
    .map(({ createdAt }) => createdAt);
  return [...recorded, ...reviewed, ...commented].some((at) => at < landedAt);
}
