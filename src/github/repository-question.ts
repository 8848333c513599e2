import * as z from 'zod/mini';
import type { Flaw } from '../rules/facts.ts';
import type { ApiResult, Schema } from './answer.ts';
import type { Client } from './client.ts';
import type { Parameters } from './connection.ts';
import { anotherRepository, IDENTITY, isAnother, type RepositoryName, where } from './name.ts';
import { unreadableAnswer } from './unreadable.ts';

// Whatever GraphQL is asked about one repository: the answer must say of which it speaks, and a list is read
// to its end or not at all.

/** A GraphQL question about one repository. */
interface Question {
  /** By which problems name it. */
  readonly name: string;
  /** The variables beside the repository's own, as GraphQL declares them: `$path: String!`. */
  readonly takes?: string;
  /** What is selected of the repository. */
  readonly asks: string;
}

interface Identified {
  readonly databaseId?: unknown;
  readonly nameWithOwner?: unknown;
}

/** Asks about the repository; an answer that speaks of another one, or does not say of which, is a problem. */
export async function askRepository<T extends Identified>(
  client: Client,
  repository: RepositoryName,
  { name, takes = '', asks }: Question,
  variables: Parameters,
  schema: Schema<T>,
): Promise<ApiResult<T>> {
  const query = `query ${name}($owner: String!, $name: String!, ${takes}) {
    repository(owner: $owner, name: $name) { ${IDENTITY} ${asks} } }`;
  const shape = z.object({ repository: schema });
  const asked = await client.query(query, { ...where(repository), ...variables }, shape);
  if (!asked.ok) return asked;
  const value = asked.value.repository;
  return isAnother(repository, value) ? anotherRepository(asked.request) : { ...asked, value };
}

/** A repository with aliased members, to be read one by one. */
export const Numbered = z.record(z.string(), z.unknown());

/** One member of such an answer. */
export function readMember<T>(
  { value, request }: { readonly value: z.infer<typeof Numbered>; readonly request: string },
  alias: string,
  schema: Schema<T>,
): ApiResult<T> {
  const read = schema.safeParse(value[alias]);
  return read.success
    ? { ok: true, value: read.data, request, next: null }
    : unreadableAnswer(request, 'unreadable', { part: alias, fault: 'unreadable' });
}

/** A page of a list of GraphQL's. */
interface ListPage<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const PageInfo = z.object({
  hasNextPage: z.boolean(),
  endCursor: z.nullable(z.string()),
});

/** What is known of a list before anything was asked. */
const NONE_YET = {
  page: { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } },
  request: '',
};

/** How a list is read: page after page by `$after`, which need not be among the variables. */
interface Reading<T, N> {
  /** The page in an answer; null: it holds something of another repository. */
  readonly pageOf: (answer: T) => ListPage<N> | null;
  /** So many pages are asked for. */
  readonly pages: number;
  /** What is said of a list that goes on after them. */
  readonly tooLong: Flaw;
  /** The page that another question, `request`, has brought already. */
  readonly known?: { readonly page: ListPage<N>; readonly request: string };
}

/** A whole list of the repository's. */
export async function askPages<T extends Identified, N>(
  client: Client,
  repository: RepositoryName,
  { takes, ...question }: Question,
  variables: Parameters,
  schema: Schema<T>,
  { pageOf, pages, tooLong, known = NONE_YET }: Reading<T, N>,
): Promise<ApiResult<readonly N[]>> {
  const nodes = [...known.page.nodes];
  const following = { ...question, takes: `${takes}, $after: String` };
  let { pageInfo } = known.page;
  let { request } = known;
  for (let page = 1; pageInfo.hasNextPage; page += 1) {
    if (page > pages) return unreadableAnswer(request, tooLong.why, tooLong.values);
    const after = pageInfo.endCursor;
    const asked = await askRepository(
      client,
      repository,
      following,
      { ...variables, after },
      schema,
    );
    if (!asked.ok) return asked;
    request = asked.request;
    const read = pageOf(asked.value);
    if (read === null) return anotherRepository(request);
    nodes.push(...read.nodes);
    pageInfo = read.pageInfo;
  }
  return { ok: true, value: nodes, request, next: null };
}
