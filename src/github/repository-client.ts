import * as z from 'zod/mini';
import type { Flaw } from '../rules/facts.ts';
import type { ApiResult, Schema } from './answer.ts';
import type { Client } from './client.ts';
import type { Parameters } from './connection.ts';
import { anotherRepository, IDENTITY, isAnother, type RepositoryName } from './name.ts';
import type { Final } from './retry.ts';
import { unreadableAnswer } from './unreadable.ts';

/** A path of the API below the repository's own. */
type Path = `/${string}`;
type Method = 'POST' | 'PATCH' | 'PUT' | 'DELETE';
const WHERE = '/repos/{owner}/{repo}';

/** A GraphQL question about one repository. */
interface Question {
  /** By which problems name it. */
  readonly name: string;
  /** The variables besides the repository's own, as GraphQL declares them: `$path: String!`. */
  readonly takes?: string;
  /** What is selected of the repository. */
  readonly asks: string;
}

/** The same question about each of many members. */
interface EachQuestion<K, T> {
  readonly name: string;
  readonly takes?: string;
  readonly variables?: Parameters;
  /** A member by its key: its alias in the query, and the fields selected for it. */
  readonly member: (key: K, index: number) => readonly [alias: string, asks: string];
  readonly schema: Schema<T>;
  /** Number of members per query; all of them if absent. */
  readonly atOnce?: number;
}

interface Identified {
  readonly databaseId?: unknown;
  readonly nameWithOwner?: unknown;
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
  /** The page in an answer; null if it holds something from another repository. */
  readonly pageOf: (answer: T) => ListPage<N> | null;
  /** So many pages are asked for. */
  readonly pages: number;
  /** What is said of a list that goes on after them. */
  readonly tooLong: Flaw;
  /** The page that another question, `request`, has brought already. */
  readonly known?: { readonly page: ListPage<N>; readonly request: string };
}

/** A repository with aliased members, to be read one by one. */
const Numbered = z.record(z.string(), z.unknown());

/**
 * One repository as seen by one client: every request names it. A GraphQL answer must say which repository it
 * is about, and a list is read completely or not at all.
 */
export class RepositoryClient implements RepositoryName {
  readonly client: Client;
  readonly owner: string;
  readonly name: string;
  readonly id: number | null;

  constructor(client: Client, { owner, name, id }: RepositoryName) {
    this.client = client;
    this.owner = owner;
    this.name = name;
    this.id = id;
  }

  /** The same repository by its number, once that is known. */
  numbered(id: number): RepositoryClient {
    return new RepositoryClient(this.client, { owner: this.owner, name: this.name, id });
  }

  /** `owner/name`. */
  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** See `Client.get`. */
  get<T>(path: Path, parameters: Parameters, schema: Schema<T>, final: Final = []) {
    return this.client.get(`GET ${WHERE}${path}`, this.#named(parameters), schema, final);
  }

  /** See `Client.list`. */
  list<T>(
    path: Path,
    parameters: Parameters,
    schema: Schema<readonly T[]>,
    most: number,
    final: Final = [],
  ) {
    return this.client.list(`GET ${WHERE}${path}`, this.#named(parameters), schema, most, final);
  }

  /** See `Client.send`. */
  send<T>(route: `${Method} ${Path}`, parameters: Parameters, schema: Schema<T>) {
    const whole = route.replace(' ', ` ${WHERE}`) as typeof route;
    return this.client.send(whole, this.#named(parameters), schema);
  }

  /** Asks GraphQL; an answer about another repository, or without its identity, is a problem. */
  async ask<T extends Identified>(
    { name, takes = '', asks }: Question,
    schema: Schema<T>,
    variables: Parameters = {},
  ): Promise<ApiResult<T>> {
    const query = `query ${name}($owner: String!, $name: String!, ${takes}) {
    repository(owner: $owner, name: $name) { ${IDENTITY} ${asks} } }`;
    const shape = z.object({ repository: schema });
    const where = { owner: this.owner, name: this.name };
    const asked = await this.client.query(query, { ...where, ...variables }, shape);
    if (!asked.ok) return asked;
    const value = asked.value.repository;
    return isAnother(this, value) ? anotherRepository(asked.request) : { ...asked, value };
  }

  /** Asks GraphQL about each of some members in as few queries as possible; without members nothing is asked. */
  async askEach<K, T>(
    keys: readonly K[],
    { name, takes = '', variables, member, schema, atOnce = keys.length }: EachQuestion<K, T>,
  ): Promise<ApiResult<ReadonlyMap<K, T>>> {
    const found = new Map<K, T>();
    let request = '';
    for (let from = 0; from < keys.length; from += atOnce) {
      const some = keys.slice(from, from + atOnce);
      const members = some.map(member);
      const asks = members.map(([alias, each]) => `${alias}: ${each}`).join('\n');
      const asked = await this.ask({ name, takes, asks }, Numbered, variables);
      if (!asked.ok) return asked;
      request = asked.request;
      for (const [index, key] of some.entries()) {
        const [part = ''] = members[index] ?? [];
        const read = schema.safeParse(asked.value[part]);
        if (!read.success) {
          return unreadableAnswer(request, 'unreadable', { part, fault: 'unreadable' });
        }
        found.set(key, read.data);
      }
    }
    return { ok: true, value: found, request, next: null };
  }

  /** A whole list of GraphQL's. */
  async askPages<T extends Identified, N>(
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
      const asked = await this.ask(following, schema, { ...variables, after });
      if (!asked.ok) return asked;
      request = asked.request;
      const read = pageOf(asked.value);
      if (read === null) return anotherRepository(request);
      nodes.push(...read.nodes);
      pageInfo = read.pageInfo;
    }
    return { ok: true, value: nodes, request, next: null };
  }

  #named(parameters: Parameters): Parameters {
    return { owner: this.owner, repo: this.name, ...parameters };
  }
}
