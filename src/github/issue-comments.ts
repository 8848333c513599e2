import * as z from 'zod/mini';
import { ACTOR, GraphQlActor, graphQlPerson } from './actors.ts';
import type { ApiResult } from './answer.ts';
import type { Client } from './client.ts';
import type { OwnComment } from './issue-keeping.ts';
import { isEditedByOthers, LAST_EDIT, LastEdit, OUR_BOT } from './issues.ts';
import {
  anotherRepository,
  IDENTITY,
  RepositoryIdentity,
  isAnother,
  type RepositoryName,
  where,
} from './name.ts';
import { askRepository, Numbered, PageInfo, readMember } from './repository-question.ts';
import { unreadableAnswer } from './unreadable.ts';

const Node = z.extend(LastEdit, {
  // GraphQL's own number is too small for today's comments.
  fullDatabaseId: z.string().check(z.regex(/^\d{1,15}$/)),
  body: z.string(),
  author: GraphQlActor,
});
const Page = z.object({ totalCount: z.number(), nodes: z.array(Node) });
const Issue = z.object({ head: Page, tail: Page });
const NODE = `fullDatabaseId body author { ${ACTOR} } ${LAST_EDIT}`;
const NODES = `totalCount nodes { ${NODE} }`;

/** So many comments are read from each end; what lies between them is asked for where there is any. */
const HEAD = 20;
const TAIL = 30;
const MIDDLE_PAGES = 20;
/** Issues of one question. */
const AT_ONCE = 50;

/**
 * Our own bot's comments on some issues, oldest first. `whole`: also what lies between the first 20 and
 * the last 30 comments of an issue, which costs requests of its own; what is sought there is rare.
 */
export async function readOwnComments(
  client: Client,
  repository: RepositoryName,
  numbers: readonly number[],
  whole: (comments: readonly OwnComment[]) => boolean,
): Promise<ApiResult<ReadonlyMap<number, readonly OwnComment[]>>> {
  const comments = new Map<number, readonly OwnComment[]>();
  let request = '';
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const some = numbers.slice(from, from + AT_ONCE);
    const issues = some.map(
      (number) => `i${number}: issue(number: ${number}) {
        head: comments(first: ${HEAD}) { ${NODES} } tail: comments(last: ${TAIL}) { ${NODES} } }`,
    );
    const question = { name: 'StaffComments', asks: issues.join('\n') };
    const asked = await askRepository(client, repository, question, {}, Numbered);
    if (!asked.ok) return asked;
    request = asked.request;
    for (const number of some) {
      const read = readMember(asked, `i${number}`, Issue);
      if (!read.ok) return read;
      const { head, tail } = read.value;
      const ends = ownOf([...head.nodes, ...tail.nodes]);
      comments.set(number, ends);
      if (head.totalCount <= HEAD + TAIL || !whole(ends)) continue;
      const all = await readAll(client, repository, number);
      if (!all.ok) return all;
      comments.set(number, all.value);
    }
  }
  return { ok: true, value: comments, request, next: null };
}

const Whole = z.object({
  repository: z.extend(RepositoryIdentity, {
    issue: z.object({
      comments: z.object({
        nodes: z.array(Node),
        pageInfo: PageInfo,
      }),
    }),
  }),
});

async function readAll(
  client: Client,
  repository: RepositoryName,
  number: number,
): Promise<ApiResult<readonly OwnComment[]>> {
  const query = `query AllComments($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) { ${IDENTITY} issue(number: $number) {
    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
      nodes { ${NODE} } } } } }`;
  const nodes: z.infer<typeof Node>[] = [];
  let after: string | null = null;
  for (let page = 1; page <= MIDDLE_PAGES; page += 1) {
    const asked: ApiResult<z.infer<typeof Whole>> = await client.query(
      query,
      { ...where(repository), number, after },
      Whole,
    );
    if (!asked.ok) return asked;
    const answer: z.infer<typeof Whole>['repository'] = asked.value.repository;
    if (isAnother(repository, answer)) return anotherRepository(asked.request);
    nodes.push(...answer.issue.comments.nodes);
    const { pageInfo } = answer.issue.comments;
    if (!pageInfo.hasNextPage) return { ...asked, value: ownOf(nodes) };
    after = pageInfo.endCursor;
  }
  return unreadableAnswer('GraphQL AllComments', 'too-many-comments', { most: MIDDLE_PAGES * 100 });
}

/** Each once, oldest first; what others wrote does not count, and what others changed is told apart. */
function ownOf(nodes: readonly z.infer<typeof Node>[]): readonly OwnComment[] {
  const own = new Map<number, OwnComment>();
  for (const node of nodes) {
    const { login, type } = graphQlPerson(node.author);
    if (login !== OUR_BOT || type !== 'Bot') continue;
    const id = Number(node.fullDatabaseId);
    own.set(id, { id, body: node.body, edited: isEditedByOthers(node) });
  }
  return [...own.values()].sort((one, other) => one.id - other.id);
}
