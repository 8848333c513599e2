import type { Push } from '../../github/activity.ts';
import type { ApiResult } from '../../github/answer.ts';
import { type MergedPulls, readMergedPulls } from '../../github/merged-pulls.ts';
import { readLandingPulls } from '../../github/pulls.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { FormerRules } from '../../rules/facts.ts';
import { SOLUTION_FILE } from '../ezdrav-files.ts';
import { pushesOf } from './merged-history.ts';
import { readHistoryPage, type HistoryPage } from './push-history.ts';

const MOST_PAGES = 8;

/**
 * The newest merges as pushes, for a server without activity, as far back as one may count. Direct pushes are
 * not visible.
 */
export async function readMerges(
  repository: RepositoryClient,
  branch: string,
  counts: (push: Push) => boolean,
): Promise<HistoryPage> {
  let merged: MergedPulls = { pulls: [], listed: [], next: null };
  for (let number = 1; ; number += 1) {
    const asked = await readMergedPulls(repository, branch, merged);
    if (!asked.ok) return { page: asked, trees: asked, older: null };
    merged = asked.value;
    const pushes = pushesOf(merged.pulls);
    const oldest = pushes.at(-1);
    const goesOn = merged.next !== null && (oldest === undefined || counts(oldest));
    if (goesOn && number < MOST_PAGES) continue;
    const page = { ...asked, value: { pushes, next: null } };
    return readHistoryPage(repository, branch, page, false);
  }
}

/** The same versions with the pull requests that superseded the given ones. */
export async function withPulls(
  repository: RepositoryClient,
  branch: string,
  known: readonly FormerRules[],
  wanted: readonly FormerRules[],
): Promise<ApiResult<readonly FormerRules[]>> {
  const commits = [...new Set(wanted.map(({ supersededBy }) => supersededBy.commit))];
  const landedCommits = commits.map((commit) => ({ commit, merges: [commit], renamed: false }));
  const asked = await readLandingPulls(repository, branch, SOLUTION_FILE, landedCommits);
  if (!asked.ok) return asked;
  const value = known.map((former): FormerRules => {
    const origin = asked.value.get(former.supersededBy.commit);
    const [pull] = origin?.pulls ?? [];
    if (origin === undefined || pull === undefined) return former;
    const { url, author, mergedBy, reviews } = pull;
    return { ...former, pull: { url, author, mergedBy, writers: origin.writers, reviews } };
  });
  return { ...asked, value };
}
