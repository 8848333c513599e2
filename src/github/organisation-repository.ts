import * as z from 'zod/mini';
import type { Blobs } from './blobs.ts';
import type { ApiResult } from './answer.ts';
import { IDENTITY, type RepositoryName, repositoryNamed } from './name.ts';
import type { Client } from './client.ts';
import { RepositoryClient } from './repository-client.ts';
import {
  EZDRAV_TREE,
  EzdravTree,
  listing,
  provenTexts,
  TEXTS,
  Texts,
  type TreeFile,
} from './repository.ts';
import { unreadableAnswer } from './unreadable.ts';

/** The repository of an organisation at its present state, under its present name. */
export interface OrganisationRepository {
  readonly repository: RepositoryClient;
  readonly visibility: 'PUBLIC' | 'PRIVATE' | 'INTERNAL';
  readonly isArchived: boolean;
  /** Null if it has no commit. */
  readonly branch: {
    readonly name: string;
    readonly tip: string;
    readonly files: readonly TreeFile[];
    readonly blobs: Blobs;
  } | null;
}

const State = z.object({
  repository: z.object({
    databaseId: z.number(),
    nameWithOwner: z.string(),
    visibility: z.enum(['PUBLIC', 'PRIVATE', 'INTERNAL']),
    isArchived: z.boolean(),
    defaultBranchRef: z.nullable(
      z.object({
        name: z.string(),
        target: z.object({ oid: z.string(), file: EzdravTree, texts: Texts }),
      }),
    ),
  }),
});

const QUERY = `query Organisation($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${IDENTITY} visibility isArchived
    defaultBranchRef { name target { oid ... on Commit { ${EZDRAV_TREE}
      texts: file(path: ".ezdrav") ${TEXTS} } } } } }`;

/**
 * Reads the repository with that id and its `.ezdrav`, in one query that needs only `contents: read`. GitHub
 * redirects a former name. If the name leads elsewhere or nowhere, the id gives the present name.
 */
export async function readOrganisationRepository(
  client: Client,
  written: RepositoryName & { readonly id: number },
): Promise<ApiResult<OrganisationRepository>> {
  const { owner, name } = written;
  const first = await client.query(QUERY, { owner, name }, State);
  if (first.ok && first.value.repository.databaseId === written.id) return stateOf(client, first);
  if (!first.ok && first.problem.code !== 'api.forbidden') return first;
  const named = await client.get(
    'GET /repositories/{repository_id}',
    { repository_id: written.id },
    z.object({ id: z.number(), full_name: z.string() }),
    [404],
  );
  if (!named.ok) return named;
  const { id, full_name: repository } = named.value;
  if (id !== written.id) {
    return unreadableAnswer(named.request, 'organisation-another', { repository });
  }
  const renamed = repositoryNamed(repository);
  const where = { owner: renamed.owner, name: renamed.name };
  const second = await client.query(QUERY, where, State);
  if (!second.ok) return second;
  return second.value.repository.databaseId === written.id
    ? stateOf(client, second)
    : unreadableAnswer(second.request, 'organisation-another', { repository });
}

function stateOf(
  client: Client,
  asked: Extract<ApiResult<z.infer<typeof State>>, { ok: true }>,
): ApiResult<OrganisationRepository> {
  const { databaseId, nameWithOwner, defaultBranchRef, ...state } = asked.value.repository;
  return {
    ...asked,
    value: {
      ...state,
      repository: new RepositoryClient(client, repositoryNamed(nameWithOwner, databaseId)),
      branch:
        defaultBranchRef === null
          ? null
          : {
              name: defaultBranchRef.name,
              tip: defaultBranchRef.target.oid,
              files: listing(defaultBranchRef.target.file),
              blobs: provenTexts(defaultBranchRef.target.texts),
            },
    },
  };
}
