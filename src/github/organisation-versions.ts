import * as z from 'zod/mini';
import { BLOB, BlobAnswerShape, objects, provenBytes } from './blobs.ts';
import type { Left } from './activity.ts';
import type { ApiResult } from './answer.ts';
import type { RepositoryClient } from './repository-client.ts';
import { treeFile } from './repository.ts';

const Entry = z.nullable(
  z.object({
    mode: z.number(),
    type: z.string(),
    oid: z.string(),
    size: z.number(),
    object: z.nullable(BlobAnswerShape),
  }),
);
const Commit = z.nullable(z.object({ organisation: Entry, staff: Entry }));
const FILE = `{ mode type oid size object { ${BLOB} } }`;
const SELECTION = `... on Commit { organisation: file(path: ".ezdrav/organisation.yml") ${FILE}
  staff: file(path: ".ezdrav/staff.yml") ${FILE} }`;

export interface PastHouses {
  /** The two files at each commit; null if the commit is gone. */
  readonly trees: ReadonlyMap<string, Left | null>;
  /** As far as GitHub returned them whole. */
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}

/** Reads an organisation's two files at some commits in one query. */
export async function readPastHouses(
  repository: RepositoryClient,
  commits: readonly string[],
): Promise<ApiResult<PastHouses>> {
  const question = { name: 'OrganisationVersions', member: objects('c', SELECTION) };
  const asked = await repository.askEach(commits, { ...question, schema: Commit });
  if (!asked.ok) return asked;
  const trees = new Map<string, Left | null>();
  const blobs = new Map<string, Uint8Array>();
  for (const [commit, read] of asked.value) {
    if (read === null) {
      trees.set(commit, null);
      continue;
    }
    const files = Object.entries(read).flatMap(([stem, entry]) => {
      if (entry === null) return [];
      const bytes = provenBytes(entry.oid, entry.object);
      if (bytes !== null) blobs.set(entry.oid, bytes);
      return [treeFile(`.ezdrav/${stem}.yml`, entry)];
    });
    trees.set(commit, { files, parents: [] });
  }
  return { ...asked, value: { trees, blobs } };
}
