import * as z from 'zod/mini';
import type { ApiResult, Schema } from './answer.ts';
import type { Client, Parameters } from './client.ts';
import { anotherRepository, IDENTITY, isAnother, type RepositoryName, where } from './name.ts';
import { unreadableAnswer } from './unreadable.ts';

// Whatever GraphQL is asked about one repository: the answer must say of which it speaks.

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

/** Whether a list goes on, and from where. */
export const PageInfo = z.object({
  hasNextPage: z.boolean(),
  endCursor: z.nullable(z.string()),
});
