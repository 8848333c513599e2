import { readKept } from '../../dossier/kept-verdict.ts';
import { findAnnouncementIssue } from '../../github/announcement-issue.ts';
import { addComment } from '../../github/issue-keeping.ts';
import { listOwnComments } from '../../github/issues.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { VerdictKeeping } from '../../report/close/keeping.ts';
import type { Candidate } from '../../rules/facts.ts';
import type { Markers } from '../markers.ts';
import { keptComments, keptIn } from '../kept-comments.ts';
import { unpack } from '../kept-verdict.ts';

export interface ToKeep {
  readonly repository: RepositoryClient;
  readonly issue: number | null;
  readonly candidate: Candidate;
  /** The run that must have made the decision; null for any run. */
  readonly runId: number | null;
  readonly words: string;
  readonly markers: Markers;
}

/**
 * Keeps the gate's decision on the announcement issue, where it outlives runs and logs. A decision of another
 * intervention, or one that does not follow from its own facts, is not kept. Each is kept once.
 */
export async function keepVerdict(packed: string | undefined, to: ToKeep): Promise<VerdictKeeping> {
  const { repository, issue, candidate, runId } = to;
  // Without an issue there is no place for it; why there is none has been reported.
  if (packed === undefined || issue === null) return { kind: 'not-given' };
  const text = unpack(packed);
  const reading = text === null ? null : readKept(text);
  if (text === null || reading?.kind !== 'read') return { kind: 'refused', why: 'malformed' };
  if (!reading.same) return { kind: 'refused', why: 'judged-otherwise' };
  const { intervention, planDigest } = candidate;
  const { facts, said } = reading.kept;
  const ofThis =
    said.intervention?.id === intervention.id && said.intervention.planDigest === planDigest;
  if (!ofThis || (runId !== null && facts.runId !== String(runId))) {
    return { kind: 'refused', why: 'another' };
  }
  const before = await listOwnComments(repository, issue);
  if (!before.ok) return { kind: 'problem', problem: before.problem };
  if (keptIn(before.value, intervention.id).some((kept) => kept.text === text)) {
    return { kind: 'already' };
  }
  const kept = { interventionId: intervention.id, planDigest, text };
  for (const body of keptComments(kept, to.words)) {
    const { text: signed } = await to.markers.signed(body, issue);
    const made = await addComment(repository, issue, signed);
    if (!made.ok) return { kind: 'problem', problem: made.problem };
  }
  return { kind: 'kept' };
}

/** A refused run carried nothing out; its decision is kept if there already is an issue. */
export async function keepRefusal(
  packed: string | undefined,
  to: Omit<ToKeep, 'issue'>,
): Promise<VerdictKeeping> {
  if (packed === undefined) return { kind: 'not-given' };
  const { repository, candidate } = to;
  const found = await findAnnouncementIssue(repository, candidate.intervention.id);
  if (!found.ok) return { kind: 'problem', problem: found.problem };
  return keepVerdict(packed, { ...to, issue: found.value?.number ?? null });
}
