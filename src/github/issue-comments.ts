import * as z from 'zod/mini';
import { ACTOR, GraphQlActor, graphQlPerson, isOurBot } from './actors.ts';
import type { ApiResult } from './answer.ts';
import type { OwnComment } from './issue-keeping.ts';
import { isEditedByOthers, LAST_EDIT, LastEdit } from './issues.ts';
import { RepositoryIdentity } from './name.ts';
import { PageInfo, type RepositoryClient } from './repository-client.ts';

const Node = z.extend(LastEdit, {
  // GraphQL's own number type is too small for today's comments.
  fullDatabaseId: z.string().check(z.regex(/^\d{1,15}$/)),
  body: z.string(),
  author: GraphQlActor,
});
const Page = z.object({ totalCount: z.number(), nodes: z.array(Node) });
const Issue = z.object({ head: Page, tail: Page });
const NODE = `fullDatabaseId body author { ${ACTOR} } ${LAST_EDIT}`;
const NODES = `totalCount nodes { ${NODE} }`;

/** Number of comments read from the beginning; those between them and the last ones are asked for separately. */
const HEAD = 20;
const TAIL = 30;
const MIDDLE_PAGES = 20;
/** Issues per query. */
const AT_ONCE = 50;

/** By which the question is named in problems. */
export const OWN_COMMENTS = 'OwnComments';

/**
 * Our own bot's comments on some issues, oldest first. `whole`: includes those between the first 20 and the
 * last 30 comments of an issue, which costs extra requests; they are rarely needed.
 */
export async function readOwnComments(
  repository: RepositoryClient,
  numbers: readonly number[],
  whole: (comments: readonly OwnComment[]) => boolean,
): Promise<ApiResult<ReadonlyMap<number, readonly OwnComment[]>>> {
  const asked = await repository.askEach(numbers, {
    name: OWN_COMMENTS,
    member: (number) => [
      `i${number}`,
      `issue(number: ${number}) { head: comments(first: ${HEAD}) { ${NODES} }
        tail: comments(last: ${TAIL}) { ${NODES} } }`,
    ],
    schema: Issue,
    atOnce: AT_ONCE,
  });
  if (!asked.ok) return asked;
  const comments = new Map<number, readonly OwnComment[]>();
  for (const [number, { head, tail }] of asked.value) {
    const ends = ownOf([...head.nodes, ...tail.nodes]);
    comments.set(number, ends);
    if (head.totalCount <= HEAD + TAIL || !whole(ends)) continue;
    const all = await readAll(repository, number);
    if (!all.ok) return all;
    comments.set(number, all.value);
  }
  return { ...asked, value: comments };
}

const WHOLE = {
  name: 'AllComments',
  takes: '$number: Int!',
  asks: `issue(number: $number) { comments(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { ${NODE} } } }`,
};
const Whole = z.extend(RepositoryIdentity, {
  issue: z.object({ comments: z.object({ nodes: z.array(Node), pageInfo: PageInfo }) }),
});

async function readAll(
  repository: RepositoryClient,
  number: number,
): Promise<ApiResult<readonly OwnComment[]>> {
  const asked = await repository.askPages(WHOLE, { number }, Whole, {
    pageOf: ({ issue }) => issue.comments,
    pages: MIDDLE_PAGES,
    tooLong: { why: 'too-many-comments', values: { most: MIDDLE_PAGES * 100 } },
  });
  return asked.ok ? { ...asked, value: ownOf(asked.value) } : asked;
}

/** Removes repeats and sorts oldest first; comments of others are dropped, edited ones are marked. */
function ownOf(nodes: readonly z.infer<typeof Node>[]): readonly OwnComment[] {
  const own = new Map<number, OwnComment>();
  for (const node of nodes) {
    if (!isOurBot(graphQlPerson(node.author))) continue;
    const id = Number(node.fullDatabaseId);
    own.set(id, { id, body: node.body, edited: isEditedByOthers(node) });
  }
  return [...own.values()].sort((one, other) => one.id - other.id);
}
