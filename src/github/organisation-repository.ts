import * as z from 'zod/mini';
import type { Blobs } from './blobs.ts';
import type { ApiResult } from './answer.ts';
import type { Client } from './client.ts';
import { IDENTITY, type RepositoryName, where } from './name.ts';
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

/** The repository of an organisation as it stands; `name` is what it is called now. */
export interface OrganisationRepository {
  readonly name: RepositoryName;
  readonly visibility: 'PUBLIC' | 'PRIVATE' | 'INTERNAL';
  readonly isArchived: boolean;
  /** Null: it has no commit at all. */
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
 * The repository of that number with its `.ezdrav`, in one question, for `contents: read` alone. GitHub
 * leads a former name to the new one. Where the name leads to another repository or to none, the number
 * tells what it is called now.
 */
export async function readOrganisationRepository(
  client: Client,
  written: RepositoryName & { readonly id: number },
): Promise<ApiResult<OrganisationRepository>> {
  const first = await client.query(QUERY, where(written), State);
  if (first.ok && first.value.repository.databaseId === written.id) return stateOf(first);
  if (!first.ok && first.problem.code !== 'api.forbidden') return first;
  const named = await client.get(
    'GET /repositories/{repository_id}',
    { repository_id: written.id },
    z.object({ id: z.number(), full_name: z.string() }),
    [404],
  );
  if (!named.ok) return named;
  const [owner = '', name = ''] = named.value.full_name.split('/');
  if (named.value.id !== written.id) {
    return unreadableAnswer(named.request, 'organisation-another', {
      repository: `${owner}/${name}`,
    });
  }
  const second = await client.query(QUERY, { owner, name }, State);
  if (!second.ok) return second;
  if (second.value.repository.databaseId === written.id) return stateOf(second);
  return unreadableAnswer(second.request, 'organisation-another', {
    repository: `${owner}/${name}`,
  });
}

function stateOf(
  asked: Extract<ApiResult<z.infer<typeof State>>, { ok: true }>,
): ApiResult<OrganisationRepository> {
  const { databaseId, nameWithOwner, defaultBranchRef, ...state } = asked.value.repository;
  const [owner = '', name = ''] = nameWithOwner.split('/');
  return {
    ...asked,
    value: {
      ...state,
      name: { owner, name, id: databaseId },
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
