import { GraphQLError } from 'graphql';
import { holds } from '../permissions.ts';
import { cursorOf, offsetOf } from '../rest/pages.ts';
import type { Pull } from '../state/records.ts';
import type { Repository } from '../state/repository.ts';
import type { Token, World } from '../state/world.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

export interface Connection<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export const graphqlError = (type: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } });

/** The kinds of nodes that refer to each other; the root combines them. */
export interface Nodes {
  repository(reader: Reader, repository: Repository): object;
  gitObject(reader: Reader, repository: Repository, oid: string): object | null;
  ref(reader: Reader, repository: Repository, full: string): object | null;
  pull(reader: Reader, repository: Repository, pull: Pull): object;
}

/** Who asks about what, for every part of the graph. */
export class Reader {
  readonly world: World;
  readonly token: Token;
  readonly nodes: Nodes;
  readonly #violate: (fault: string) => void;

  constructor(world: World, token: Token, nodes: Nodes, violate: (fault: string) => void) {
    this.world = world;
    this.token = token;
    this.nodes = nodes;
    this.#violate = violate;
  }

  /** For a field that the token does not cover, GitHub returns null and an error of type FORBIDDEN. */
  need(permission: string): void {
    if (holds(this.token, permission, 'read')) return;
    throw graphqlError('FORBIDDEN', 'Resource not accessible by integration');
  }

  /** A page of a connection; GitHub requires `first` or `last`, at most 100. */
  page<T, N>(
    name: string,
    all: readonly T[],
    args: PageArguments,
    shape: (one: T) => N,
  ): Connection<N> {
    const size = args.first ?? args.last;
    if (size === undefined || size === null) {
      const fault = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
      this.#violate(fault);
      throw graphqlError('MISSING_PAGINATION_BOUNDARIES', fault);
    }
    if (size < 0 || size > 100) {
      const fault = `Requesting ${size} records on the \`${name}\` connection exceeds the limit of 100 records.`;
      this.#violate(fault);
      throw graphqlError('EXCESSIVE_PAGINATION', fault);
    }
    const low = args.after ? offsetOf(args.after) : 0;
    const high = args.before ? offsetOf(args.before) - 1 : all.length;
    const start =
      args.first === null || args.first === undefined ? Math.max(low, high - size) : low;
    const stop = Math.min(high, start + size);
    const nodes = all.slice(start, stop).map(shape);
    const edges = nodes.map((node, index) => ({ cursor: cursorOf(start + index + 1), node }));
    return {
      totalCount: all.length,
      nodes,
      edges,
      pageInfo: {
        hasNextPage: stop < all.length,
        hasPreviousPage: start > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }
}
