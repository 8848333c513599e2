import * as z from 'zod/mini';
import type { ApiResult } from './answer.ts';
import { anotherRepository, isPageOf, RepositoryIdentity } from './name.ts';
import { unreadableAnswer } from './unreadable.ts';
import { Merge, MERGE } from './pull-answers.ts';
import { type MergedPull, mergedOf } from './pulls.ts';
import { type RepositoryClient, PageInfo } from './repository-client.ts';

/** A list of merges without gaps, as far as it reaches. */
export interface MergedPulls {
  readonly pulls: readonly MergedPull[];
  /** Everything that was listed, possibly with gaps. */
  readonly listed: readonly MergedPull[];
  /** The next page with older ones; null if there are no more. */
  readonly next: string | null;
}

const Page = z.extend(RepositoryIdentity, {
  pullRequests: z.object({ nodes: z.array(z.object(Merge)), pageInfo: PageInfo }),
});

/**
 * Reads a page of the pull requests merged into `branch`, without their reviews, and adds it to those `seen`.
 * GitHub sorts them by their last change, which is never before the merge, so the list has no gaps among
 * those merged after the last change listed.
 */
export async function readMergedPulls(
  repository: RepositoryClient,
  branch: string,
  { listed: seen, next }: MergedPulls,
): Promise<ApiResult<MergedPulls>> {
  const question = {
    name: 'Merged',
    takes: '$branch: String!, $after: String',
    asks: `pullRequests(states: MERGED, baseRefName: $branch, first: 100, after: $after,
      orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { ${MERGE} } pageInfo { hasNextPage endCursor } }`,
  };
  const variables = { branch, after: next };
  const asked = await repository.ask(question, Page, variables);
  if (!asked.ok) return asked;
  const { request } = asked;
  const { nodes, pageInfo } = asked.value.pullRequests;
  if (!nodes.every(({ url }) => isPageOf(repository, url))) return anotherRepository(request);
  const merged = nodes.flatMap((pull) => mergedOf(pull, []) ?? []);
  if (merged.length < nodes.length) {
    return unreadableAnswer(request, 'merge-not-told');
  }
  // A pull request is listed again if somebody wrote in it between the pages.
  const all = new Map([...seen, ...merged].map((pull) => [pull.number, pull]));
  const listed = [...all.values()];
  const from = pageInfo.hasNextPage ? Math.min(...nodes.map((pull) => pull.updatedAt)) : 0;
  return {
    ...asked,
    value: {
      pulls: listed.filter((pull) => pull.mergedAt >= from),
      listed,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    },
  };
}
