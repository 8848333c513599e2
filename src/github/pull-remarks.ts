import * as z from 'zod/mini';
import type { Dismissal, PullComment } from '../rules/facts.ts';
import { ACTOR, GraphQlActor, graphQlPerson } from './actors.ts';
import type { ApiResult } from './answer.ts';
import type { Client } from './client.ts';
import { COMMENT, CommentAnswer, commentOf } from './comments.ts';
import {
  anotherRepository,
  IDENTITY,
  RepositoryIdentity,
  isAnother,
  isPageOf,
  type RepositoryName,
  where,
} from './name.ts';
import { unreadableAnswer } from './unreadable.ts';
import { instant } from './times.ts';

// What was said of a pull request beside its reviews, and which of these were dismissed, and how.

export const Dismissals = z.object({
  nodes: z.array(
    z.object({
      createdAt: instant,
      previousReviewState: z.enum([
        'APPROVED',
        'CHANGES_REQUESTED',
        'DISMISSED',
        'COMMENTED',
        'PENDING',
      ]),
      actor: GraphQlActor,
      pullRequestCommit: z.nullable(z.object({ id: z.string() })),
      review: z.nullable(z.object({ fullDatabaseId: z.nullable(z.string()) })),
    }),
  ),
});

/** One that is left out counts as a person's: of it nobody can say who it was. */
export const dismissals = `dismissals: timelineItems(itemTypes: [REVIEW_DISMISSED_EVENT], last: 50) { nodes {
  ... on ReviewDismissedEvent { createdAt previousReviewState actor { ${ACTOR} }
    pullRequestCommit { id } review { fullDatabaseId } } } }`;

/** How each review was dismissed, by its number. */
export function dismissalsIn({
  nodes,
}: z.infer<typeof Dismissals>): ReadonlyMap<string, Dismissal> {
  return new Map(
    nodes.map(({ createdAt, previousReviewState, actor, pullRequestCommit, review }) => {
      const byBot = graphQlPerson(actor).type === 'Bot';
      const by = byBot || pullRequestCommit !== null ? 'nobody' : 'person';
      const dismissal: Dismissal = { at: createdAt, by, from: previousReviewState };
      return [review?.fullDatabaseId ?? '', dismissal] as const;
    }),
  );
}

export const PullComments = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  nodes: z.array(CommentAnswer),
});

/** A page of a pull request's comments. */
export const pullComments = (page: string): string =>
  `comments(${page}) { pageInfo { hasNextPage endCursor } nodes { ${COMMENT} } }`;

/** Comments of one pull request are read to the last: any of them may say no. */
const MOST_PAGES = 5;

/** What is known before the first page. */
const NONE_YET: z.infer<typeof PullComments> = {
  pageInfo: { hasNextPage: true, endCursor: null },
  nodes: [],
};

/** All comments of a pull request, from the page on that is known already. */
export async function readPullComments(
  client: Client,
  repository: RepositoryName,
  number: number,
  first: z.infer<typeof PullComments> = NONE_YET,
): Promise<ApiResult<readonly PullComment[]>> {
  const nodes = [...first.nodes];
  let page = first.pageInfo;
  let request = 'GraphQL Pulls';
  for (let pages = 0; page.hasNextPage; pages += 1) {
    if (pages === MOST_PAGES)
      return unreadableAnswer(request, 'too-many-comments', { most: MOST_PAGES * 100 });
    const query = `query PullComments($owner: String!, $name: String!, $number: Int!, $after: String) {
      repository(owner: $owner, name: $name) { ${IDENTITY}
      pullRequest(number: $number) { ${pullComments('first: 100, after: $after')} } } }`;
    const variables = { ...where(repository), number, after: page.endCursor };
    const shape = z.object({
      repository: z.extend(RepositoryIdentity, {
        pullRequest: z.object({ comments: PullComments }),
      }),
    });
    const asked = await client.query(query, variables, shape);
    if (!asked.ok) return asked;
    if (isAnother(repository, asked.value.repository)) return anotherRepository(asked.request);
    nodes.push(...asked.value.repository.pullRequest.comments.nodes);
    page = asked.value.repository.pullRequest.comments.pageInfo;
    request = asked.request;
  }
  if (!nodes.every(({ url }) => isPageOf(repository, url))) return anotherRepository(request);
  const value = nodes.map(
    (node): PullComment => ({ kind: 'pull-comment', ...commentOf(node), viaApp: false }),
  );
  return { ok: true, value, request, next: null };
}
