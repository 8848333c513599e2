import { type HistoryEntry, type PlanState, searchLanding } from '../rules/landing.ts';
import type { Candidate, Fact, Landing, Problem, Source } from '../rules/facts.ts';
import { type Push, type PushPage, readActivity, readTrees } from '../github/activity.ts';
import { type Blobs, readBlobs } from '../github/blobs.ts';
import type { Asked, Client } from '../github/client.ts';
import type { RepositoryName } from '../github/name.ts';
import { type MergedPull, readLandingPulls, readMergedPulls } from '../github/pulls.ts';
import type { RepositoryState, TreeFile } from '../github/repository.ts';
import { candidateFiles, readCandidate } from './ezdrav-files.ts';

/** When the plan landed, and the pull request that brought it (null: pushed without one). */
export interface History {
  readonly landing: Fact<Landing>;
  readonly pull: MergedPull | null;
}

/** Pages of 100 pushes looked through for the landing; keeps a decision within 25 requests. */
const MOST_PAGES = 5;
/** Pull requests asked for along with the files, before it is known which one landed the plan. */
const SUSPECTS = 10;

/** Who brought a commit; another than the usual where nobody may be asked about pull requests. */
export type PullReader = typeof readLandingPulls;

interface Walk {
  readonly pushes: Push[];
  /** Candidate files' object ids at each tip; null: the commit is gone. */
  readonly trees: Map<string, readonly TreeFile[] | null>;
  readonly blobs: Map<string, Uint8Array>;
  readonly pulls: Map<string, MergedPull>;
  readonly pullsOf: PullReader;
}

/**
 * Finds when the candidate's plan came to the default branch and stayed. `first` is the newest page of
 * activity, asked for while the files were read.
 */
export async function readHistory(
  client: Client,
  repository: RepositoryName,
  state: RepositoryState,
  candidate: Candidate,
  first: Asked<PushPage>,
  known: Blobs,
  pullsOf: PullReader = readLandingPulls,
): Promise<History> {
  if (!first.ok) {
    const { status } = first.problem;
    // Only a server of one's own can lack this API; elsewhere its absence is a fault, not an answer.
    const lacking = (status === 404 || status === 410) && client.enterpriseVersion !== null;
    return lacking
      ? fromMergedPulls(client, repository, state, candidate, known)
      : unknown(first.problem);
  }
  const walk: Walk = {
    pushes: [],
    trees: new Map(),
    blobs: new Map(known),
    pulls: new Map(),
    pullsOf,
  };
  let page = first;
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    walk.pushes.push(...page.value.pushes);
    const problem = await look(client, repository, state, candidate, walk);
    if (problem !== null) return unknown(problem);
    const complete = page.value.next === null;
    const history = walk.pushes.map((push) => entryOf(push, candidate, walk));
    const found = searchLanding(history, state.tip, complete);
    if (found.kind === 'landed') {
      const push = walk.pushes[found.index];
      if (push === undefined) break;
      return landedBy(client, repository, state, candidate, walk, push, found.resumed);
    }
    if (complete || found.kind === 'unknown') break;
    const asked = await readActivity(client, repository, state.defaultBranch, page.value.next);
    if (!asked.ok) return unknown(asked.problem);
    page = asked;
  }
  return unknown({
    code: 'api.malformed',
    request: page.request,
    status: 200,
    detail: `the landing of this plan at ${state.tip} is not in the last ${walk.pushes.length} pushes`,
  });
}

/** Reads what the pushes seen so far left in `.ezdrav`, and who may have brought it. */
async function look(
  client: Client,
  repository: RepositoryName,
  state: RepositoryState,
  candidate: Candidate,
  walk: Walk,
): Promise<Problem | null> {
  const commits = [...new Set(walk.pushes.map((push) => push.after))];
  const missing = commits.filter((commit) => !walk.trees.has(commit) && !/^0+$/.test(commit));
  const trees = await readTrees(client, repository, missing);
  if (!trees.ok) return trees.problem;
  for (const [commit, files] of trees.value) {
    walk.trees.set(commit, files === null ? null : candidateFiles(files));
  }
  const oids = [...trees.value.values()].flatMap((files) =>
    files === null ? [] : candidateFiles(files).map((file) => file.oid),
  );
  const unread = [...new Set(oids)].filter((oid) => !walk.blobs.has(oid));
  const suspects = changes(walk)
    .filter((commit) => !walk.pulls.has(commit))
    .slice(0, SUSPECTS);
  const [blobs, pulls] = await Promise.all([
    readBlobs(client, repository, unread),
    walk.pullsOf(client, repository, state.defaultBranch, candidate.path, suspects),
  ]);
  if (!blobs.ok) return blobs.problem;
  if (!pulls.ok) return pulls.problem;
  for (const [oid, bytes] of blobs.value) walk.blobs.set(oid, bytes);
  for (const [commit, pull] of pulls.value) walk.pulls.set(commit, pull);
  return null;
}

/** The tips at which the candidate files differ from those one push before. */
function changes(walk: Walk): readonly string[] {
  const listed = (push: Push | undefined): string =>
    push === undefined ? '' : (walk.trees.get(push.after) ?? []).map((file) => file.oid).join();
  return walk.pushes
    .filter((push, index) => listed(push) !== listed(walk.pushes[index + 1]))
    .map((push) => push.after);
}

function entryOf(push: Push, candidate: Candidate, walk: Walk): HistoryEntry {
  const breaks = push.kind === 'force_push' || push.kind === 'branch_creation';
  return {
    at: push.at,
    before: push.before,
    after: push.after,
    breaks,
    state: stateAt(push.after, candidate, walk),
  };
}

function stateAt(commit: string, candidate: Candidate, walk: Walk): PlanState {
  for (const file of walk.trees.get(commit) ?? []) {
    const bytes = walk.blobs.get(file.oid);
    const reading = bytes === undefined ? null : readCandidate(file.path, bytes);
    if (reading === null || reading.planDigest !== candidate.planDigest) continue;
    if (reading.intervention.outcome !== undefined) return 'finished';
    return reading.intervention.status === 'withdrawn' ? 'withdrawn' : 'present';
  }
  return 'absent';
}

async function landedBy(
  client: Client,
  repository: RepositoryName,
  state: RepositoryState,
  candidate: Candidate,
  walk: Walk,
  push: Push,
  resumed: boolean,
): Promise<History> {
  let pull = walk.pulls.get(push.after) ?? null;
  if (pull === null && !changes(walk).slice(0, SUSPECTS).includes(push.after)) {
    const { defaultBranch } = state;
    const asked = await walk.pullsOf(client, repository, defaultBranch, candidate.path, [
      push.after,
    ]);
    if (!asked.ok) return unknown(asked.problem);
    pull = asked.value.get(push.after) ?? null;
  }
  const landing: Landing = {
    landedAt: push.at,
    landedBy: push.by,
    author: pull?.author ?? push.by,
    by: 'activity',
    approvalsCountFrom: resumed ? push.at : null,
  };
  const from = `/repos/${repository.owner}/${repository.name}/activity`;
  return { landing: verified(landing, { kind: 'api', from, id: push.id, time: push.at }), pull };
}

/**
 * Where the server keeps no activity: the merge of the pull request that brought the plan. Direct
 * pushes in between are not seen, so the plan at the tip must be the one merged last.
 */
async function fromMergedPulls(
  client: Client,
  repository: RepositoryName,
  state: RepositoryState,
  candidate: Candidate,
  known: Blobs,
): Promise<History> {
  const merged = await readMergedPulls(client, repository, state.defaultBranch);
  if (!merged.ok) return unknown(merged.problem);
  const pulls = [...merged.value].sort((one, other) => other.mergedAt - one.mergedAt);
  const pushes = pulls.flatMap((pull, index): Push[] => {
    const after = pull.mergeCommit;
    if (after === null) return [];
    const before = pulls[index + 1]?.mergeCommit ?? '';
    return [
      {
        id: String(pull.number),
        before,
        after,
        at: pull.mergedAt,
        kind: 'pr_merge',
        by: pull.mergedBy,
      },
    ];
  });
  const walk: Walk = {
    pushes,
    trees: new Map(),
    blobs: new Map(known),
    pulls: new Map(),
    pullsOf: readLandingPulls,
  };
  const problem = await look(client, repository, state, candidate, walk);
  if (problem !== null) return unknown(problem);
  const [newest] = pushes;
  const history = pushes.map((push) => entryOf(push, candidate, walk));
  const found = searchLanding(history, newest?.after ?? '', true);
  const push = found.kind === 'landed' ? pushes[found.index] : undefined;
  if (found.kind !== 'landed' || push === undefined) {
    const detail = 'no merged pull request brought the plan that stands at the tip';
    return unknown({ code: 'api.malformed', request: merged.request, status: 200, detail });
  }
  const brought = await landedBy(client, repository, state, candidate, walk, push, found.resumed);
  if (!brought.landing.known) return brought;
  const landing: Landing = { ...brought.landing.value, by: 'merged-pull-request' };
  const source: Source = { kind: 'api', from: merged.request, id: push.id, time: push.at };
  return { ...brought, landing: verified(landing, source) };
}

function verified(landing: Landing, source: Source): Fact<Landing> {
  return { known: true, value: landing, grade: 'verified', sources: [source] };
}

function unknown(problem: Problem): History {
  return { landing: { known: false, problem }, pull: null };
}
