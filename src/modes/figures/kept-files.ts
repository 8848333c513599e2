import { type Blobs, readBlobs } from '../../github/blobs.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { TreeFile } from '../../github/repository.ts';
import { contentOf, isReadable } from '../ezdrav-files.ts';
import { isKept, type KeptFile } from './kept.ts';

/** Blobs per query; a file has at most 32 KiB. */
const AT_ONCE = 100;

/** The files of `.ezdrav` at the default branch's tip, including `done/`, with their content. */
export async function readKeptFiles(
  repository: RepositoryClient,
  listed: readonly TreeFile[],
): Promise<ApiResult<readonly KeptFile[]>> {
  const kept = listed.filter(({ path }) => isKept(path));
  const blobs = await readAll(repository, kept);
  if (!blobs.ok) return blobs;
  const files = kept.map((file) => ({ path: file.path, source: contentOf(file, blobs.value) }));
  return { ...blobs, value: files };
}

/** The content of all readable files, a hundred at a time. */
async function readAll(
  repository: RepositoryClient,
  files: readonly TreeFile[],
): Promise<ApiResult<Blobs>> {
  const oids = [...new Set(files.filter(isReadable).map(({ oid }) => oid))];
  const blobs = new Map<string, Uint8Array>();
  let last: ApiResult<Blobs> = { ok: true, value: blobs, request: '', next: null };
  for (let from = 0; from < oids.length; from += AT_ONCE) {
    last = await readBlobs(repository, oids.slice(from, from + AT_ONCE));
    if (!last.ok) return last;
    for (const [oid, bytes] of last.value) blobs.set(oid, bytes);
  }
  return { ...last, value: blobs };
}
