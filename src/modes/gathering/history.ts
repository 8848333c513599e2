import { type Push, type PushPage, readActivity } from '../../github/activity.ts';
import type { Blobs } from '../../github/blobs.ts';
import type { Asked, Client } from '../../github/client.ts';
import type { RepositoryName } from '../../github/name.ts';
import { type MergedPull, readLandingPulls } from '../../github/pulls.ts';
import type { RepositoryState } from '../../github/repository.ts';
import type { Candidate, Landing, Problem, Source } from '../../rules/facts.ts';
import { reachesBeginning, searchLanding } from '../../rules/landing.ts';
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
  const branch = state.defaultBranch;
  const walk = new Walk(candidate, state.tip, known);
  const pulls = new PullsByCommit((commits) =>
    pullsOf(client, repository, branch, candidate.path, commits),
  );
  let stretch = ahead ?? (await readStretch(client, repository, branch, first, true));
  for (let number = 1; ; number += 1) {
    const { page, trees, older } = stretch;
    if (!page.ok) return unknown(page.problem);
    if (!trees.ok) return unknown(trees.problem);
    if (older?.ok === false) return unknown(older.problem);
    const boundary = Math.max(0, walk.pushes.length - 1);
    walk.take(page.value.pushes, trees.value);
    if (walk.repeats(older?.value.pushes ?? [])) {
      return lost(page.request, 'a page of pushes that were listed before');
    }
    // What may be needed after this page is asked for along with what this page needs.
    const suspects = number === 1 ? [] : walk.changesFrom(boundary).slice(0, SUSPECTS);
    const [unread, unasked, further] = await Promise.all([
      walk.read(client, repository),
      pulls.ask(suspects),
      older !== null && walk.mayGoOn ? readStretch(client, repository, branch, older, false) : null,
    ]);
    const problem = unread ?? unasked;
    if (problem !== null) return unknown(problem);

    const { next } = page.value;
    const last = next === null || number === MOST_PAGES;
    const found = searchLanding(walk.history(), state.tip, next === null);
    const push = found.kind === 'landed' ? walk.pushes[found.index] : undefined;
    if (found.kind === 'landed' && push !== undefined) {
      const missing = await pulls.ask([push.after]);
      if (missing !== null) return unknown(missing);
      const pull = pulls.of(push.after);
      if (last || found.resumed || !reachesBack(candidate, pull, push)) {
        // Of what lies before the oldest push seen nobody knows whether the plan was set aside then.
        const whole = next === null && reachesBeginning(walk.history());
        const seenFrom = whole ? null : (walk.pushes.at(-1)?.at ?? push.at);
        const landing: Landing = {
          landedAt: push.at,
          landedBy: push.by,
          author: authorOf(push, pull, pullsOf === readLandingPulls),
          by: 'activity',
          approvalsCountFrom: found.resumed ? push.at : seenFrom,
        };
        return landed(landing, sourceOf(push, repository), pull);
      }
    }
    if (last || found.kind === 'unknown') {
      const pushes = walk.pushes.length;
      return lost(page.request, `the landing of this plan is not in the last ${pushes} pushes`);
    }
    const before = older ?? (await readActivity(client, repository, branch, next));
    stretch = further ?? (await readStretch(client, repository, branch, before, false));
  }
}

/** The pull requests that brought commits, each asked for once. */
class PullsByCommit {
  readonly #known = new Map<string, MergedPull | null>();
  readonly #read: (commits: readonly string[]) => ReturnType<PullReader>;

  constructor(read: (commits: readonly string[]) => ReturnType<PullReader>) {
    this.#read = read;
  }

  of(commit: string): MergedPull | null {
    return this.#known.get(commit) ?? null;
  }

  async ask(commits: readonly string[]): Promise<Problem | null> {
    const unasked = commits.filter((commit) => !this.#known.has(commit));
    if (unasked.length === 0) return null;
    const asked = await this.#read(unasked);
    if (!asked.ok) return asked.problem;
    for (const commit of unasked) this.#known.set(commit, asked.value.get(commit) ?? null);
    return null;
  }
}

/** True where an approval older than the landing may count: then it matters what was before it. */
function reachesBack(candidate: Candidate, pull: MergedPull | null, push: Push): boolean {
  const { approvals, urgent } = candidate.intervention;
  const recorded = [approvals?.client, approvals?.['ezdrav-ict']].flatMap((approval) =>
    approval?.plan === undefined && urgent === undefined ? [] : [approval?.at ?? push.at],
  );
  const reviewed = (pull?.reviews ?? [])
    .filter((review) => review.state === 'APPROVED' && review.onHead)
    .map((review) => review.submittedAt);
  return [...recorded, ...reviewed].some((at) => at < push.at);
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

function sourceOf({ id, at }: Push, { owner, name }: RepositoryName): Source {
  return { kind: 'api', from: `/repos/${owner}/${name}/activity`, id, time: at };
}

function lost(request: string, detail: string): History {
  return unknown({ code: 'api.malformed', request, status: 200, detail });
}
