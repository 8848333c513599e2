import type { Instant } from '../../calendar/instant.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import { type ListedRun, readAnnotations } from '../../github/runs.ts';
import type { Problem } from '../../rules/facts.ts';
import { isRefusedForTime } from '../time-annotation.ts';

/** How a run's latest attempt ended, as far as resuming needs it. */
export type Trace =
  | { readonly kind: 'refused-for-time' }
  /** It is running, succeeded, or ended in another way. */
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown'; readonly problem: Problem };

/** Conclusions of runs in which no step ran. */
const NOTHING_RAN: ReadonlySet<string | null> = new Set([
  'action_required',
  'skipped',
  'stale',
  'startup_failure',
]);

/** Reads what the gate left in a failed run; no other run was refused. */
export async function traceOf(
  repository: RepositoryClient,
  { id, conclusion }: ListedRun,
): Promise<Trace> {
  if (conclusion !== 'failure') return { kind: 'other' };
  const annotations = await readAnnotations(repository, id);
  if (!annotations.ok) return { kind: 'unknown', problem: annotations.problem };
  return { kind: isRefusedForTime(annotations.value) ? 'refused-for-time' : 'other' };
}

/** Returns true if a gate may have allowed the latest attempt: it is running, or began after the slot opened. */
export function mayHaveHadTurn({ conclusion, startedAt }: ListedRun, opened: Instant): boolean {
  return conclusion === null || (startedAt >= opened && !NOTHING_RAN.has(conclusion));
}
