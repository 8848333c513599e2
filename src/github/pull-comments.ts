import * as z from 'zod/mini';
import type { Dismissal, PullComment } from '../rules/facts.ts';
import { ACTOR, GraphQlActor, graphQlPerson } from './actors.ts';
import type { ApiResult } from './answer.ts';
import { COMMENT, CommentAnswer, commentOf } from './comments.ts';
import { allOurs, isPageOf, RepositoryIdentity } from './name.ts';
import { type RepositoryClient, PageInfo } from './repository-client.ts';
import { instant } from './times.ts';

// Comments of a pull request outside its reviews, and which reviews were dismissed, and how.

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

/** An omitted dismissal counts as a person's, since it is unknown who made it. */
export const dismissals = `dismissals: timelineItems(itemTypes: [REVIEW_DISMISSED_EVENT], last: 50) { nodes {
  ... on ReviewDismissedEvent { createdAt previousReviewState actor { ${ACTOR} }
    pullRequestCommit { id } review { fullDatabaseId } } } }`;

/** How each review was dismissed, by its id. */
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
  pageInfo: PageInfo,
  nodes: z.array(CommentAnswer),
});

/** A page of a pull request's comments. */
export const pullComments = (page: string): string =>
  `comments(${page}) { pageInfo { hasNextPage endCursor } nodes { ${COMMENT} } }`;

/** All comments of one pull request are read, because any of them may reject. */
const MOST_PAGES = 5;

const FOLLOWING = {
  name: 'PullComments',
  takes: '$number: Int!',
  asks: `pullRequest(number: $number) { ${pullComments('first: 100, after: $after')} }`,
};
const Following = z.extend(RepositoryIdentity, {
  pullRequest: z.object({ comments: PullComments }),
});

/** All comments of a pull request, continuing from the page that is already known. */
export async function readPullComments(
  repository: RepositoryClient,
  number: number,
  first?: z.infer<typeof PullComments>,
): Promise<ApiResult<readonly PullComment[]>> {
  const listed = await repository.askPages(FOLLOWING, { number }, Following, {
    pageOf: ({ pullRequest }) => pullRequest.comments,
    pages: MOST_PAGES,
    tooLong: { why: 'too-many-comments', values: { most: MOST_PAGES * 100 } },
    ...(first && { known: { page: first, request: 'GraphQL Pulls' } }),
  });
  const asked = allOurs(listed, ({ url }) => isPageOf(repository, url));
  if (!asked.ok) return asked;
  const value = asked.value.map(
    (node): PullComment => ({ kind: 'pull-comment', ...commentOf(node), viaApp: false }),
  );
  return { ...asked, value };
}
