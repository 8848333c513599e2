import { type Blobs, readBlobs } from '../../github/blobs.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { RepositoryFiles } from '../../github/repository.ts';
import { candidatePaths } from '../../records/candidates.ts';
import {
  contentOf,
  type FoundFile,
  isReadable,
  ORGANISATION_FILE,
  SOLUTION_FILE,
  STAFF_FILE,
} from '../ezdrav-files.ts';

/** The entries of `.ezdrav` at the tip, with the content of those that are read. */
export interface FoundFiles {
  readonly found: readonly FoundFile[];
  readonly blobs: Blobs;
}

/**
 * Reads what the repository's state did not include; `named`: the only intervention looked at. That a file is
 * missing is known from the tree, never from a 404.
 */
export async function readFoundFiles(
  repository: RepositoryClient,
  state: RepositoryFiles,
  named: string | undefined,
): Promise<ApiResult<FoundFiles>> {
  const wanted = new Set([
    ...candidatePaths(state.files, named).paths,
    SOLUTION_FILE,
    STAFF_FILE,
    ORGANISATION_FILE,
  ]);
  const readable = state.files.filter((file) => wanted.has(file.path) && isReadable(file));
  const unread = new Set(readable.map(({ oid }) => oid).filter((oid) => !state.blobs.has(oid)));
  const asked = await readBlobs(repository, [...unread]);
  if (!asked.ok) return asked;
  const blobs: Blobs = new Map([...state.blobs, ...asked.value]);
  const found = state.files.map((file) => ({ ...file, source: contentOf(file, blobs) }));
  return { ...asked, value: { found, blobs } };
}
