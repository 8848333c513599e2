import type { Push } from '../../github/activity.ts';
import type { Blobs } from '../../github/blobs.ts';
import type { Client } from '../../github/client.ts';
import type { RepositoryName } from '../../github/name.ts';
import { type MergedPull, readLandingPulls, readMergedPulls } from '../../github/pulls.ts';
import type { RepositoryState } from '../../github/repository.ts';
import type { Candidate, Landing } from '../../rules/facts.ts';
import { searchLanding } from '../../rules/landing.ts';
import { type History, landed, unknown } from './landed.ts';
import { readStretch, Walk } from './walk.ts';

/**
 * Where the server keeps no activity: the merge of the pull request that brought the plan. Direct
 * pushes in between are not seen, so the plan at the tip must be the one merged last.
 */
export async function fromMergedPulls(
  client: Client,
  repository: RepositoryName,
  state: RepositoryState,
  candidate: Candidate,
  known: Blobs,
): Promise<History> {
  const { defaultBranch } = state;
  const merged = await readMergedPulls(client, repository, defaultBranch);
  if (!merged.ok) return unknown(merged.problem);
  const pushes = pushesOf(merged.value);
  const page = { ...merged, value: { pushes, next: null } };
  const { trees } = await readStretch(client, repository, defaultBranch, page, false);
  if (!trees.ok) return unknown(trees.problem);
  const walk = new Walk(candidate, '', known);
  walk.take(pushes, trees.value);
  const problem = await walk.read(client, repository);
  if (problem !== null) return unknown(problem);

  const found = searchLanding(walk.history(), pushes[0]?.after ?? '', true);
  const push = found.kind === 'landed' ? pushes[found.index] : undefined;
  if (found.kind !== 'landed' || push === undefined) {
    const detail = 'no merged pull request brought the plan that stands at the tip';
    return unknown({ code: 'api.malformed', request: merged.request, status: 200, detail });
  }
  const { after, at, by, id } = push;
  const path = candidate.path;
  const asked = await readLandingPulls(client, repository, defaultBranch, path, [after]);
  if (!asked.ok) return unknown(asked.problem);
  const pull = asked.value.get(after) ?? null;
  const landing: Landing = {
    landedAt: at,
    landedBy: by,
    author: pull?.author ?? null,
    by: 'merged-pull-request',
    approvalsCountFrom: found.resumed ? at : null,
  };
  return landed(landing, { kind: 'api', from: merged.request, id, time: at }, pull);
}

/** Merges as pushes, newest first, each following upon the one before it. */
function pushesOf(merged: readonly MergedPull[]): readonly Push[] {
  const pulls = merged
    .filter((pull) => pull.mergeCommit !== null)
    .toSorted((one, other) => other.mergedAt - one.mergedAt || other.number - one.number);
  return pulls.map((pull, index) => ({
    id: String(pull.number),
    before: pulls[index + 1]?.mergeCommit ?? '',
    after: pull.mergeCommit ?? '',
    at: pull.mergedAt,
    kind: 'pr_merge',
    by: pull.mergedBy,
  }));
}
