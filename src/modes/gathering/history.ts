import { type Push, type PushPage, readActivity } from '../../github/activity.ts';
import type { Blobs } from '../../github/blobs.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { Changes } from '../../github/pull-answers.ts';
import { readLandingPulls } from '../../github/pulls.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { RepositoryState } from '../../github/repository.ts';
import type {
  Candidate,
  Landing,
  GitHubAccount,
  Source,
  Flaw,
  FlawCode,
} from '../../rules/facts.ts';
import { type HistoryEntry, searchLanding, standing } from '../../rules/landing.ts';
import { type Authorship, PlanAuthors, type PullReader } from './authorship.ts';
import { type History, knownHistory, unknownHistory } from './known-history.ts';
import { fromMergedPulls } from './merged-history.ts';
import { needsOlder, type SaidThere } from './needs-older.ts';
import { readHistoryPage, type HistoryPage, PushHistory } from './push-history.ts';
import { malformed } from '../../github/unreadable.ts';

export type { PullReader } from './authorship.ts';
export type { History } from './known-history.ts';

/** Maximum pages of 100 pushes searched for the landing, and the questions that must be left after one. */
const MOST_PAGES = 8;
/** The same for what was before the landing. */
const MOST_PAGES_BEFORE = 5;
const NEEDED = 5;
/** Pushes asked about together with the files, before it is known which one landed the plan. */
const SUSPECTS = 10;

const NO_CHANGES: Changes = { answers: new Map(), blobs: new Map() };

/** What was requested already, and what decides how far back the record matters. */
interface Beside extends SaidThere {
  readonly ahead?: HistoryPage;
  readonly changes?: ApiResult<Changes> | null;
}

/**
 * Finds when the candidate's plan came to the default branch to stay, and by whom. `first` is the newest page
 * of activity; `ahead`: the same with what was requested with it while the files were read.
 */
export async function readHistory(
  repository: RepositoryClient,
  state: RepositoryState,
  candidate: Candidate,
  first: ApiResult<PushPage>,
  known: Blobs,
  pullsOf: PullReader = readLandingPulls,
  { ahead, changes, ...there }: Beside = {},
): Promise<History> {
  if (!first.ok) {
    const { status } = first.problem;
    // Only a GitHub Enterprise Server may lack this API; elsewhere its absence is a fault.
    const lacking =
      (status === 404 || status === 410) && repository.client.enterpriseVersion !== null;
    return lacking
      ? fromMergedPulls(repository, state, candidate, known, there)
      : unknownHistory(first.problem);
  }
  const branch = state.defaultBranch;
  if (changes?.ok === false) return unknownHistory(changes.problem);
  const { answers, blobs } = changes?.value ?? NO_CHANGES;
  const walk = new PushHistory(candidate, state.tip, new Map([...blobs, ...known]));
  const originsAt = (path: string): PlanAuthors =>
    new PlanAuthors(repository, { branch, path }, walk, pullsOf, answers);
  const presumed = originsAt(candidate.path);
  let stretch = ahead ?? (await readHistoryPage(repository, branch, first, true));
  for (let number = 1; ; number += 1) {
    const { page, trees, older } = stretch;
    if (!page.ok) return unknownHistory(page.problem);
    if (!trees.ok) return unknownHistory(trees.problem);
    if (older?.ok === false) return unknownHistory(older.problem);
    const boundary = Math.max(0, walk.pushes.length - 1);
    walk.take(page.value.pushes, trees.value);
    if (walk.repeats(older?.value.pushes ?? [])) {
      return lost(page.request, 'page-repeated');
    }
    // What may be needed after this page is requested together with what this page needs.
    const suspects = walk.suspectsFrom(boundary).slice(0, SUSPECTS);
    const [unread, unfollowed, unasked, further] = await Promise.all([
      walk.read(repository),
      presumed.follow(suspects),
      number === 1 || answers.size > 0
        ? null
        : presumed.ask(suspects.filter((index) => walk.isOne(index))),
      older !== null && walk.mayGoOn ? readHistoryPage(repository, branch, older, false) : null,
    ]);
    const problem = unread ?? unfollowed ?? unasked;
    if (problem !== null) return unknownHistory(problem);

    const { next } = page.value;
    const last = next === null || number === MOST_PAGES || repository.client.questionsLeft < NEEDED;
    const history = walk.history();
    const found = searchLanding(history, state.tip, next === null);
    const push = found.kind === 'landed' ? walk.pushes[found.index] : undefined;
    if (found.kind === 'landed' && push !== undefined) {
      const before = landingsBefore(history, found.index, next === null);
      const all = [found.index, ...before];
      // Moved since: which commit of a push brought the plan shows at its former path.
      const path = walk.pathAt(found.index);
      const origins = path === candidate.path ? presumed : originsAt(path);
      const missing = (await origins.follow(all)) ?? (await origins.ask(all));
      if (missing !== null) return unknownHistory(missing);
      const origin = origins.of(found.index);
      // A plan that was there at the oldest push seen was brought by somebody before that.
      const earlier = next !== null && walk.mayHaveStood;
      const oldest = walk.pushes.at(-1)?.at ?? push.at;
      const goesOn =
        earlier || (!found.resumed && (await needsOlder(candidate, origin.pull, there, oldest)));
      if (last || !goesOn || number >= MOST_PAGES_BEFORE) {
        // It is unknown whether the plan was set aside before the oldest push seen.
        const beginning = next === null && walk.isWhole;
        const seenFrom = beginning ? null : oldest;
        const landing: Landing = {
          landedAt: push.at,
          landedBy: push.by,
          author: origin.author,
          writers: writersOf(origins, walk.pushes, origin, before, earlier),
          mergers: origin.mergers,
          by: 'activity',
          ...standing(history, found.resumed ? push.at : null, seenFrom),
        };
        const stood = new Set(walk.pushes.flatMap(({ before: from, after }) => [from, after]));
        return knownHistory(landing, sourceOf(push, repository), origin.pull, stood, walk.holders);
      }
    }
    if (last || found.kind === 'unknown') {
      const pushes = walk.pushes.length;
      if (walk.pushes[0]?.after !== state.tip) return lost(page.request, 'push-elsewhere');
      const why = next !== null && found.kind === 'earlier' ? 'plan-too-old' : 'landing-not-found';
      return lost(page.request, why, { pushes });
    }
    const before = older ?? (await readActivity(repository, branch, next));
    stretch = further ?? (await readHistoryPage(repository, branch, before, false));
  }
}

/** Maximum number of earlier landings that are examined. */
const MOST_LANDINGS = 9;

/** The pushes before the landing by which the same plan had also come; newest first. */
function landingsBefore(
  history: readonly HistoryEntry[],
  landing: number,
  complete: boolean,
): readonly number[] {
  return [...history.keys()].filter((index) => {
    const [entry, older] = [history[index], history[index + 1]];
    if (index <= landing || entry?.state !== 'present') return false;
    if (older === undefined) return complete || entry.breaks;
    return older.state !== 'present' || older.after !== entry.before || entry.breaks;
  });
}

/**
 * Everybody besides author and pusher who brought this plan: who wrote it in the pull request and, if it had
 * come and gone before (A, B, A), whoever brought it then. Pushing something else, or recording an approval
 * in the file, does not count.
 */
function writersOf(
  origins: PlanAuthors,
  pushes: readonly Push[],
  origin: Authorship,
  before: readonly number[],
  more: boolean,
): readonly (GitHubAccount | null)[] {
  const earlier = before.slice(0, MOST_LANDINGS).flatMap((index) => {
    const { author, writers } = origins.of(index);
    return [pushes[index]?.by ?? null, author, ...writers];
  });
  const unseen = more || before.length > MOST_LANDINGS ? [null] : [];
  return [...origin.writers, ...earlier, ...unseen];
}

function sourceOf({ id, at }: Push, { fullName }: RepositoryClient): Source {
  return { kind: 'api', from: `/repos/${fullName}/activity`, id, time: at };
}

function lost(request: string, why: FlawCode, values: Flaw['values'] = {}): History {
  return unknownHistory(malformed(request, why, values));
}
