import type {
  ApprovingComment,
  Candidate,
  ApprovalEvidence,
  Fact,
  Review,
  Source,
} from '../../rules/facts.ts';
import {
  announcementOf,
  mayApprove,
  readApprovingComments,
} from '../../github/announcement-issue.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { IssueSummary } from '../../github/issues.ts';
import type { MergedPull } from '../../github/pulls.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import { accountsOf } from '../../records/approvers.ts';
import type { Solution } from '../../records/types.ts';
import { readCandidate } from '../ezdrav-files.ts';

/** All possible evidence of approvals on GitHub itself, not judged. */
export function approvalEvidenceOf(
  candidate: Candidate,
  pull: MergedPull | null,
  comments: ApiResult<readonly ApprovingComment[]>,
  holders: ReadonlySet<string> = new Set(),
): Fact<readonly ApprovalEvidence[]> {
  if (!comments.ok) return { known: false, problem: comments.problem };
  const reviews = (pull?.reviews ?? []).map(({ file, plans, ...review }): Review => {
    const reading = file === null ? null : readCandidate(candidate.path, file);
    // The file may have been moved since to the former path of another; a plan is its content, not its path.
    const held = plans.some((oid) => holders.has(oid));
    return { ...review, planDigest: held ? candidate.planDigest : (reading?.planDigest ?? null) };
  });
  const approving = comments.value.filter(({ body }) => mayApprove(body));
  return {
    known: true,
    value: [...reviews, ...(pull?.comments ?? []), ...comments.value],
    grade: 'verified',
    sources: [
      ...(pull === null ? [] : [{ kind: 'api' as const, from: 'GraphQL Pulls', id: pull.url }]),
      ...(comments.request === '' ? [] : [{ kind: 'api' as const, from: comments.request }]),
      ...reviews.map(({ id, submittedAt: time }): Source => {
        return { kind: 'api', from: 'GraphQL Pulls', id, time };
      }),
      ...approving.map(({ id, createdAt: time }): Source => {
        return { kind: 'api', from: comments.request, id, time };
      }),
    ],
  };
}

/** The comments on the intervention's announcement issue; empty if there is none. */
export async function readApprovalComments(
  repository: RepositoryClient,
  issue: ApiResult<IssueSummary | null>,
): Promise<ApiResult<readonly ApprovingComment[]>> {
  if (!issue.ok) return issue;
  if (issue.value === null) return { ...issue, value: [] };
  return readApprovingComments(repository, issue.value.number);
}

/** How many accounts `solution.yml` lists as approvers: without any, no comment and no review can be a yes. */
export function listedAccounts({ approvers }: Solution): number {
  return accountsOf(approvers.client).length + accountsOf(approvers['ezdrav-ict']).length;
}

/** `issues`: our own bot's; they only matter if somebody could approve by comment. */
export async function findIssue(
  candidate: Candidate,
  solution: Solution,
  issues: () => Promise<ApiResult<readonly IssueSummary[]>>,
): Promise<ApiResult<IssueSummary | null>> {
  if (listedAccounts(solution) === 0) return { ok: true, value: null, request: '', next: null };
  return announcementOf(await issues(), candidate.intervention.id);
}
