import * as z from 'zod/mini';
import type { ApiResult } from './answer.ts';
import type { Client } from './client.ts';
import {
  anotherRepository,
  IDENTITY,
  RepositoryIdentity,
  isAnother,
  type RepositoryName,
  where,
} from './name.ts';

const Folder = z.object({
  repository: z.extend(RepositoryIdentity, {
    folder: z.nullable(
      z.object({
        entries: z.optional(
          z.nullable(
            z.array(
              z.object({
                name: z.string(),
                object: z.nullable(z.object({ text: z.optional(z.nullable(z.string())) })),
              }),
            ),
          ),
        ),
      }),
    ),
  }),
});

/** The workflows at a commit, as text; what cannot be read as text is left out. Permission: contents: read. */
export async function readWorkflowTexts(
  client: Client,
  repository: RepositoryName,
  commit: string,
): Promise<ApiResult<readonly string[]>> {
  const query = `query Workflows($owner: String!, $name: String!, $expression: String!) {
    repository(owner: $owner, name: $name) { ${IDENTITY} folder: object(expression: $expression) {
      ... on Tree { entries { name object { ... on Blob { text } } } } } } }`;
  const expression = `${commit}:.github/workflows`;
  const asked = await client.query(query, { ...where(repository), expression }, Folder);
  if (!asked.ok) return asked;
  const { folder } = asked.value.repository;
  if (isAnother(repository, asked.value.repository)) return anotherRepository(asked.request);
  const value = (folder?.entries ?? [])
    .filter(({ name }) => /\.ya?ml$/.test(name))
    .flatMap(({ object }) => object?.text ?? []);
  return { ...asked, value };
}
