import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  GraphQLError,
  parse,
  validate,
} from 'graphql';
import { isObject, type Json } from '../json.ts';
import type { Answer } from '../rest/call.ts';
import type { Token, World } from '../state/world.ts';
import { Reader } from './reader.ts';
import { NODES, rootOf } from './root.ts';

let schema: GraphQLSchema | undefined;

/** GitHub's own schema without its introspection; it takes a moment, so it is read at the first request. */
function githubSchema(): GraphQLSchema {
  if (!schema) {
    const file = new URL(
      '../../../../node_modules/@octokit/graphql-schema/schema.graphql',
      import.meta.url,
    );
    const text = readFileSync(file, 'utf8').replaceAll(/"""[^]*?"""\n/g, '');
    schema = buildSchema(text, { assumeValidSDL: true, noLocation: true });
  }
  return schema;
}

interface ReadQuery {
  readonly document: DocumentNode;
  readonly wrong: readonly GraphQLError[];
}

const queries = new Map<string, ReadQuery>();

/** A query checked against the schema, once per text; an error message if it cannot be read. */
function readQuery(text: string): ReadQuery | string {
  const known = queries.get(text);
  if (known) return known;
  try {
    const document = parse(text);
    const read = { document, wrong: validate(githubSchema(), document) };
    queries.set(text, read);
    return read;
  } catch (error) {
    return String(error);
  }
}

interface Source {
  readonly [field: string]: unknown;
}

/** Fields are functions or values of the source; a missing one is not modelled, which is reported. */
const resolver =
  (violate: (fault: string) => void): GraphQLFieldResolver<Source, unknown> =>
  (source, args, context, info) => {
    const found = source[info.fieldName];
    if (found === undefined) {
      const message = `the fake does not model ${info.parentType.name}.${info.fieldName}`;
      violate(message);
      throw new GraphQLError(message);
    }
    return typeof found === 'function'
      ? (found as (...all: unknown[]) => unknown)(args, context, info)
      : found;
  };

export async function answerGraphql(
  world: World,
  token: Token,
  body: Json | undefined,
  violate: (fault: string) => void,
): Promise<Answer> {
  const errors = (...messages: readonly string[]): Answer => {
    for (const message of messages) violate(message);
    return { status: 200, body: { errors: messages.map((message) => ({ message })) } };
  };
  const query = isObject(body) ? body['query'] : undefined;
  if (!isObject(body) || typeof query !== 'string') {
    violate('a GraphQL request needs a query');
    return { status: 400, body: { message: 'Problems parsing JSON' } };
  }
  const unknown = Object.keys(body).filter(
    (key) => !['query', 'variables', 'operationName'].includes(key),
  );
  if (unknown.length > 0) violate(`unknown in a GraphQL request: ${unknown.join(', ')}`);
  const read = readQuery(query);
  if (typeof read !== 'object') return errors(read);
  const { document, wrong } = read;
  if (wrong.length > 0) return errors(...wrong.map(({ message }) => message));
  const result = await execute({
    schema: githubSchema(),
    document,
    rootValue: rootOf(new Reader(world, token, NODES, violate)),
    variableValues: isObject(body['variables']) ? body['variables'] : {},
    fieldResolver: resolver(violate) as GraphQLFieldResolver<unknown, unknown>,
  });
  if (result.data === undefined)
    return errors(...(result.errors ?? []).map(({ message }) => message));
  const plain = JSON.parse(JSON.stringify(result)) as { data: Json; errors?: Json[] };
  const shaped = plain.errors?.map((error) => {
    // GitHub adds the kind of an error to its message.
    if (!isObject(error) || !isObject(error['extensions'])) return error;
    const { extensions, ...rest } = error;
    return { ...extensions, ...rest };
  });
  return {
    status: 200,
    body: shaped ? { data: plain.data, errors: shaped } : { data: plain.data },
  };
}
