import type { Candidate, Consent, Fact } from '../rules/facts.ts';
import { findAnnouncementIssue, readComments } from '../github/announcement-issue.ts';
import type { Asked, Client } from '../github/client.ts';
import type { IssueSummary } from '../github/issues.ts';
import type { RepositoryName } from '../github/name.ts';
import type { MergedPull } from '../github/pulls.ts';
import { readCandidate } from './ezdrav-files.ts';

/** Everything by which a party may have approved on GitHub itself, unjudged. */
export function consentsOf(
  candidate: Candidate,
  pull: MergedPull | null,
  comments: Asked<readonly Consent[]>,
): Fact<readonly Consent[]> {
  if (!comments.ok) return { known: false, problem: comments.problem };
  const reviews = (pull?.reviews ?? []).map(({ file, ...review }): Consent => {
    const reading = file === null ? null : readCandidate(candidate.path, file);
    return { ...review, planDigest: reading?.planDigest ?? null };
  });
  return { known: true, value: [...reviews, ...comments.value], grade: 'verified', sources: [] };
}

/** The comments on the intervention's announcement issue; none where there is no such issue. */
export async function readConsentComments(
  client: Client,
  repository: RepositoryName,
  issue: Asked<IssueSummary | null>,
): Promise<Asked<readonly Consent[]>> {
  if (!issue.ok) return issue;
  if (issue.value === null) return { ...issue, value: [] };
  return readComments(client, repository, issue.value.number);
}

/** Asked for only where somebody could approve by a comment. */
export async function findIssue(
  client: Client,
  repository: RepositoryName,
  candidate: Candidate,
  approvers: number,
): Promise<Asked<IssueSummary | null>> {
  if (approvers === 0) return { ok: true, value: null, request: '', next: null };
  return findAnnouncementIssue(client, repository, candidate.intervention.id);
}
