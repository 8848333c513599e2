import type { Push, PushPage } from '../github/activity.ts';
import { readActivity } from '../github/activity.ts';
import type { Blobs } from '../github/blobs.ts';
import type { Asked, Client } from '../github/client.ts';
import type { RepositoryName } from '../github/name.ts';
import { type MergedPull, readLandingPulls } from '../github/pulls.ts';
import type { RepositoryState } from '../github/repository.ts';
import type { Candidate, Landing, Problem, Source } from '../rules/facts.ts';
import { searchLanding } from '../rules/landing.ts';
import { type History, landed, unknown } from './landed.ts';
import { fromMergedPulls } from './merged-history.ts';
import { readStretch, type Stretch, Walk } from './walk.ts';

export type { History } from './landed.ts';

/** Pages of 100 pushes looked through for the landing; keeps a decision within 25 requests. */
const MOST_PAGES = 5;
/** Pull requests asked for along with the files, before it is known which one landed the plan. */
const SUSPECTS = 10;

/** Who brought a commit; another than the usual where nobody may be asked about pull requests. */
export type PullReader = typeof readLandingPulls;

/**
 * Finds when the candidate's plan came to the default branch and stayed. `first` is the newest page of
 * activity; `ahead`: the same with what was asked for along with it, while the files were read.
 */
export async function readHistory(
  client: Client,
  repository: RepositoryName,
  state: RepositoryState,
  candidate: Candidate,
  first: Asked<PushPage>,
  known: Blobs,
  pullsOf: PullReader = readLandingPulls,
  ahead: Stretch | null = null,
): Promise<History> {
  if (!first.ok) {
    const { status } = first.problem;
    // Only a server of one's own can lack this API; elsewhere its absence is a fault, not an answer.
    const lacking = (status === 404 || status === 410) && client.enterpriseVersion !== null;
    return lacking
      ? fromMergedPulls(client, repository, state, candidate, known)
      : unknown(first.problem);
  }
  const { defaultBranch, tip } = state;
  const walk = new Walk(candidate, tip, known);
  const pulls = new Map<string, MergedPull | null>();
  const askPulls = async (commits: readonly string[]): Promise<Problem | null> => {
    const asked = await pullsOf(client, repository, defaultBranch, candidate.path, commits);
    if (!asked.ok) return asked.problem;
    for (const commit of commits) pulls.set(commit, asked.value.get(commit) ?? null);
    return null;
  };
  let stretch = ahead ?? (await readStretch(client, repository, defaultBranch, first, true));
  for (let number = 1; ; number += 1) {
    const { page, trees, older } = stretch;
    if (!page.ok) return unknown(page.problem);
    if (!trees.ok) return unknown(trees.problem);
    const from = Math.max(0, walk.pushes.length - 1);
    walk.take(page.value.pushes, trees.value);
    if (older?.ok === false) return unknown(older.problem);
    if (walk.repeats(older?.value.pushes ?? [])) {
      const detail = 'a page of pushes that were listed before';
      return unknown({ code: 'api.malformed', request: page.request, status: 200, detail });
    }
    const { next } = page.value;
    // What may be needed after this page is asked for along with what this page needs.
    const suspects = number === 1 ? [] : walk.changesFrom(from).slice(0, SUSPECTS);
    const [unread, unasked, further] = await Promise.all([
      walk.read(client, repository),
      askPulls(suspects),
      older !== null && walk.mayGoOn
        ? readStretch(client, repository, defaultBranch, older, false)
        : null,
    ]);
    const problem = unread ?? unasked;
    if (problem !== null) return unknown(problem);

    const last = next === null || number === MOST_PAGES;
    const found = searchLanding(walk.history(), tip, next === null);
    const push = found.kind === 'landed' ? walk.pushes[found.index] : undefined;
    if (found.kind === 'landed' && push !== undefined) {
      const missing = pulls.has(push.after) ? null : await askPulls([push.after]);
      if (missing !== null) return unknown(missing);
      const pull = pulls.get(push.after) ?? null;
      const first = oldest(walk);
      if (last || !reachesBack(candidate, pull, first)) {
        // Of what lies before the oldest push seen nobody knows whether the plan was set aside then.
        const whole = next === null ? null : first.at;
        const from = `/repos/${repository.owner}/${repository.name}/activity`;
        const landing: Landing = {
          landedAt: push.at,
          landedBy: push.by,
          author: authorOf(push, pull, pullsOf === readLandingPulls),
          by: 'activity',
          approvalsCountFrom: found.resumed ? push.at : whole,
        };
        const source: Source = { kind: 'api', from, id: push.id, time: push.at };
        return landed(landing, source, pull);
      }
    }
    if (last || found.kind === 'unknown') {
      const detail = `the landing of this plan at ${tip} is not in the last ${walk.pushes.length} pushes`;
      return unknown({ code: 'api.malformed', request: page.request, status: 200, detail });
    }
    stretch =
      further ??
      (await readStretch(
        client,
        repository,
        defaultBranch,
        older ?? (await readActivity(client, repository, defaultBranch, next)),
        false,
      ));
  }
}

function oldest(walk: Walk): Push {
  const push = walk.pushes.at(-1);
  if (push === undefined) throw new Error('no push was seen');
  return push;
}

/** True where an approval bound to the plan is older than all pushes seen. */
function reachesBack(candidate: Candidate, pull: MergedPull | null, seen: Push): boolean {
  const { approvals } = candidate.intervention;
  const recorded = [approvals?.client, approvals?.['ezdrav-ict']].flatMap((approval) =>
    approval?.plan === undefined ? [] : [approval.at],
  );
  const reviewed = (pull?.reviews ?? [])
    .filter((review) => review.state === 'APPROVED' && review.onHead)
    .map((review) => review.submittedAt);
  return [...recorded, ...reviewed].some((at) => at < seen.at);
}

/**
 * Who opened the pull request, else who pushed. Of a merge whose pull request is not found (one of
 * several in a merge queue) whoever merged is not the author, and the author is not known.
 */
function authorOf(push: Push, pull: MergedPull | null, asked: boolean): Landing['author'] {
  if (pull !== null) return pull.author;
  const merged = push.kind === 'pr_merge' || push.kind === 'merge_queue_merge';
  return merged && asked ? null : push.by;
}
