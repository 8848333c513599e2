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

/** GitHub's own schema; takes most of a second, so it is read at the first request only. */
function githubSchema(): GraphQLSchema {
  if (!schema) {
    const file = new URL(
      '../../../../node_modules/@octokit/graphql-schema/schema.graphql',
      import.meta.url,
    );
    schema = buildSchema(readFileSync(file, 'utf8'), { assumeValidSDL: true });
  }
  return schema;
}

interface Source {
  readonly [field: string]: unknown;
}

/** Fields are functions or values of the source; one that is not there is not modelled, which is said. */
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
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return errors(String(error));
  }
  const wrong = validate(githubSchema(), document);
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
    // GitHub writes the kind of an error beside its message.
    if (!isObject(error) || !isObject(error['extensions'])) return error;
    const { extensions, ...rest } = error;
    return { ...extensions, ...rest };
  });
  return {
    status: 200,
    body: shaped ? { data: plain.data, errors: shaped } : { data: plain.data },
  };
}
