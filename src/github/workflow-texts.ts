import * as z from 'zod/mini';
import { folderOf } from './blobs.ts';
import type { ApiResult } from './answer.ts';
import { RepositoryIdentity } from './name.ts';
import type { RepositoryClient } from './repository-client.ts';

const Folder = z.extend(RepositoryIdentity, {
  folder: z.nullable(
    folderOf(
      z.object({
        name: z.string(),
        object: z.nullable(z.object({ text: z.optional(z.nullable(z.string())) })),
      }),
    ),
  ),
});

/** The workflows at a commit, as text; those that are not text are omitted. Permission: contents: read. */
export async function readWorkflowTexts(
  repository: RepositoryClient,
  commit: string,
): Promise<ApiResult<readonly string[]>> {
  const question = {
    name: 'Workflows',
    takes: '$expression: String!',
    asks: `folder: object(expression: $expression) {
      ... on Tree { entries { name object { ... on Blob { text } } } } }`,
  };
  const expression = `${commit}:.github/workflows`;
  const asked = await repository.ask(question, Folder, { expression });
  if (!asked.ok) return asked;
  const value = (asked.value.folder?.entries ?? [])
    .filter(({ name }) => /\.ya?ml$/.test(name))
    .flatMap(({ object }) => object?.text ?? []);
  return { ...asked, value };
}
