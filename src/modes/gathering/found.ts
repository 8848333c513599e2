import { type Blobs, readBlobs } from '../../github/blobs.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { Client } from '../../github/client.ts';
import type { RepositoryName } from '../../github/name.ts';
import type { RepositoryFiles } from '../../github/repository.ts';
import { candidatePaths, whyUnreadable } from '../../records/candidates.ts';
import {
  type FoundFile,
  limitOf,
  ORGANISATION_FILE,
  SOLUTION_FILE,
  STAFF_FILE,
} from '../ezdrav-files.ts';

/** The entries of `.ezdrav` at the tip, with what the files that are read hold. */
export interface FoundFiles {
  readonly found: readonly FoundFile[];
  readonly blobs: Blobs;
}

/**
 * Reads what the repository's state did not bring along; `named`: the only intervention looked at. What
 * is not there is told by the tree, never by a 404.
 */
export async function readFoundFiles(
  client: Client,
  repository: RepositoryName,
  state: RepositoryFiles,
  named: string | undefined,
): Promise<ApiResult<FoundFiles>> {
  const wanted = new Set([
    ...candidatePaths(state.files, named).paths,
    SOLUTION_FILE,
    STAFF_FILE,
    ORGANISATION_FILE,
  ]);
  const readable = state.files.filter(
    (file) =>
      wanted.has(file.path) && whyUnreadable(file) === null && file.size <= limitOf(file.path),
  );
  const unread = new Set(readable.map(({ oid }) => oid).filter((oid) => !state.blobs.has(oid)));
  const asked = await readBlobs(client, repository, [...unread]);
  if (!asked.ok) return asked;
  const blobs: Blobs = new Map([...state.blobs, ...asked.value]);
  const found = state.files.map((file): FoundFile => {
    const { path, oid, size } = file;
    const limit = limitOf(path);
    const tooLarge = size > limit ? { unread: 'too-large' as const, size, limit } : null;
    // A link or an executable is not read, though its object may be known.
    const unreadFile = whyUnreadable(file) ?? tooLarge;
    return { ...file, source: unreadFile ?? blobs.get(oid) ?? { unread: 'missing' } };
  });
  return { ...asked, value: { found, blobs } };
}
