import type { Left, Push } from '../../github/activity.ts';
import type { Blobs } from '../../github/blobs.ts';
import { type MergedPulls, readMergedPulls } from '../../github/merged-pulls.ts';
import { type MergedPull, readLandingPulls } from '../../github/pulls.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { RepositoryState } from '../../github/repository.ts';
import type { Candidate, Landing, Flaw, FlawCode } from '../../rules/facts.ts';
import { searchLanding, standing } from '../../rules/landing.ts';
import { type History, knownHistory, unknownHistory } from './known-history.ts';
import { needsOlder, type SaidThere } from './needs-older.ts';
import { readHistoryPage, PushHistory } from './push-history.ts';
import { malformed } from '../../github/unreadable.ts';

/** Maximum pages of 100 merges searched, and the questions that must be left after one. */
const MOST_PAGES = 5;
const NEEDED = 5;

/**
 * If the server records no activity: the merge of the pull request that brought the plan. Direct pushes in
 * between are not visible, so the plan at the tip must be the one merged last.
 */
export async function fromMergedPulls(
  repository: RepositoryClient,
  state: RepositoryState,
  candidate: Candidate,
  known: Blobs,
  there: SaidThere,
): Promise<History> {
  const { defaultBranch } = state;
  const { path } = candidate;
  const left = new Map<string, Left | null>();
  let merged: MergedPulls = { pulls: [], listed: [], next: null };
  for (let number = 1; ; number += 1) {
    const asked = await readMergedPulls(repository, defaultBranch, merged);
    if (!asked.ok) return unknownHistory(asked.problem);
    merged = asked.value;
    const pushes = pushesOf(merged.pulls);
    const fresh = pushes.filter(({ after }) => !left.has(after));
    const page = { ...asked, value: { pushes: fresh, next: null } };
    const { trees } = await readHistoryPage(repository, defaultBranch, page, false);
    if (!trees.ok) return unknownHistory(trees.problem);
    for (const [oid, each] of trees.value) left.set(oid, each);
    const walk = new PushHistory(candidate, '', known);
    walk.take(pushes, left);
    const problem = await walk.read(repository);
    if (problem !== null) return unknownHistory(problem);

    const { request } = asked;
    const found = searchLanding(walk.history(), pushes[0]?.after ?? '', merged.next === null);
    const push = found.kind === 'landed' ? pushes[found.index] : undefined;
    if (found.kind === 'landed' && push !== undefined) {
      const { after, at, by, id } = push;
      const landedCommit = { commit: after, merges: [after], renamed: false };
      const pulls = await readLandingPulls(repository, defaultBranch, path, [landedCommit]);
      if (!pulls.ok) return unknownHistory(pulls.problem);
      const origin = pulls.value.get(after);
      const [pull = null] = origin?.pulls ?? [];
      const last =
        merged.next === null || number === MOST_PAGES || repository.client.questionsLeft < NEEDED;
      const oldest = pushes.at(-1)?.at ?? at;
      if (!last && !found.resumed && (await needsOlder(candidate, pull, there, oldest))) continue;
      const seenFrom = merged.next === null ? null : oldest;
      const landing: Landing = {
        landedAt: at,
        landedBy: by,
        author: pull?.author ?? null,
        writers: origin?.writers ?? [],
        mergers: pull?.mergers ?? [],
        by: 'merged-pull-request',
        ...standing(walk.history(), found.resumed ? at : null, seenFrom),
      };
      const source = { kind: 'api', from: request, id, time: at } as const;
      return knownHistory(landing, source, pull, null, walk.holders);
    }
    if (found.kind === 'unknown' && pushes.length > 0) {
      return lost(request, 'no-merge');
    }
    if (merged.next === null || number === MOST_PAGES || repository.client.questionsLeft < NEEDED) {
      return lost(request, 'merge-not-found', { pushes: pushes.length });
    }
  }
}

function lost(request: string, why: FlawCode, values: Flaw['values'] = {}): History {
  return unknownHistory(malformed(request, why, values));
}

/** Merges as pushes, newest first, each following the one before it. */
export function pushesOf(merged: readonly MergedPull[]): readonly Push[] {
  const pulls = merged.toSorted(
    (one, other) => other.mergedAt - one.mergedAt || other.number - one.number,
  );
  return pulls.map((pull, index) => ({
    id: String(pull.number),
    before: pulls[index + 1]?.mergeCommit ?? '',
    after: pull.mergeCommit,
    at: pull.mergedAt,
    kind: 'pr_merge',
    by: pull.mergedBy,
  }));
}
