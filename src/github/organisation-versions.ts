import * as z from 'zod/mini';
import { aliased, BLOB, BlobAnswerShape, Numbered, provenBytes } from './blobs.ts';
import type { Left } from './activity.ts';
import type { ApiResult } from './answer.ts';
import type { Client } from './client.ts';
import { anotherRepository, IDENTITY, isAnother, type RepositoryName, where } from './name.ts';
import { treeFile } from './repository.ts';
import { unreadableAnswer } from './unreadable.ts';

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
  /** The two files at each commit; null where the commit is gone. */
  readonly trees: ReadonlyMap<string, Left | null>;
  /** As far as GitHub gave them whole. */
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}

/** An organisation's two files with what they said at some commits, in one question. */
export async function readPastHouses(
  client: Client,
  name: RepositoryName,
  commits: readonly string[],
): Promise<ApiResult<PastHouses>> {
  const query = `query OrganisationVersions($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${IDENTITY} ${aliased('c', commits, SELECTION)} } }`;
  const asked = await client.query(query, where(name), Numbered);
  if (!asked.ok) return asked;
  if (isAnother(name, asked.value.repository)) return anotherRepository(asked.request);
  const trees = new Map<string, Left | null>();
  const blobs = new Map<string, Uint8Array>();
  for (const [index, commit] of commits.entries()) {
    const read = Commit.safeParse(asked.value.repository[`c${index}`]);
    if (!read.success) {
      return unreadableAnswer(asked.request, 'unreadable', {
        part: `c${index}`,
        fault: 'unreadable',
      });
    }
    if (read.data === null) {
      trees.set(commit, null);
      continue;
    }
    const files = Object.entries(read.data).flatMap(([stem, entry]) => {
      if (entry === null) return [];
      const bytes = provenBytes(entry.oid, entry.object);
      if (bytes !== null) blobs.set(entry.oid, bytes);
      return [treeFile(`.ezdrav/${stem}.yml`, entry)];
    });
    trees.set(commit, { files, parents: [] });
  }
  return { ...asked, value: { trees, blobs } };
}
