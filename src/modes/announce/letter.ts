import { instantOf } from '../../calendar/instant.ts';
import { readTrees } from '../../github/activity.ts';
import { readBlobs } from '../../github/blobs.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { Refusal } from '../../letters/refusals.ts';
import { isLetter, type Writing } from '../../letters/letter.ts';
import { writeLetter } from '../../letters/letters.ts';
import type { PlanInput } from '../../letters/plan.ts';
import type { Digest, Intervention, Solution } from '../../records/types.ts';
import type { Candidate } from '../../rules/facts.ts';
import { candidateFiles, readCandidate } from '../ezdrav-files.ts';
import type { Due } from './due.ts';

type Sending = Extract<Due, { kind: 'send' }>;

/** The letter that is due, or what is missing for it. */
export function writeNotice(
  due: Sending,
  plan: PlanInput,
  previous: Intervention | undefined,
  refusals?: readonly Refusal[],
): Writing {
  const earlier = due.previous;
  switch (due.notice) {
    case 'announcement':
      return writeLetter(due.notice, plan);
    case 'urgent-notification':
    case 'changed-announcement': {
      const [previousDigest, previousReference] = [earlier?.digest, earlier?.reference];
      const changed = { ...plan, previousDigest, previousReference, previous };
      return due.notice === 'urgent-notification'
        ? writeLetter(due.notice, changed)
        : writeLetter(due.notice, { ...changed, refusals });
    }
    case 'withdrawal': {
      // The slot that people know; null if unknown.
      const same = earlier?.digest === plan.planDigest;
      const announced = same ? plan.intervention : (previous ?? null);
      const digest = earlier?.digest ?? null;
      const reference = earlier?.reference;
      return writeLetter(due.notice, { ...plan, reference, announced, digest, refusals });
    }
  }
}

/** The plan as it was announced before, so that the letter can say what has changed; otherwise undefined. */
export async function readPrevious(
  repository: RepositoryClient,
  commit: string | null,
  digest: Digest | undefined,
): Promise<Intervention | undefined> {
  if (commit === null || digest === undefined) return undefined;
  const trees = await readTrees(repository, [commit]);
  if (!trees.ok) return undefined;
  const files = candidateFiles(trees.value.get(commit) ?? []);
  const blobs = await readBlobs(repository, [...new Set(files.map(({ oid }) => oid))]);
  if (!blobs.ok) return undefined;
  for (const { path, oid } of files) {
    const bytes = blobs.value.get(oid);
    const candidate = bytes === undefined ? null : readCandidate(path, bytes);
    if (candidate?.planDigest === digest) return candidate.intervention;
  }
  return undefined;
}

/** The letter as it would be written now, for an issue of an earlier notice. */
export function standingLetter(
  { intervention, planDigest }: Candidate,
  solution: Solution,
): string | null {
  const first = intervention.urgent === undefined ? 'announcement' : 'urgent-notification';
  const notice = intervention.status === 'withdrawn' ? 'withdrawal' : first;
  const written = writeNotice(
    { kind: 'send', notice, previous: null, since: instantOf(0), commit: null },
    { intervention, solution, planDigest },
    undefined,
  );
  return isLetter(written) ? written.text : null;
}
