import { type Blobs, readBlobs } from '../../github/blobs.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { Client } from '../../github/client.ts';
import type { RepositoryName } from '../../github/name.ts';
import type { TreeFile } from '../../github/repository.ts';
import { whyUnreadable } from '../../records/candidates.ts';
import { limitOf } from '../ezdrav-files.ts';
import { isKept, type KeptFile } from './kept.ts';

/** Blobs of one question; a file has at most 32 KiB. */
const AT_ONCE = 100;

/** The files of `.ezdrav` at the default branch's tip, `done/` included, with what they hold. */
export async function readKeptFiles(
  client: Client,
  repository: RepositoryName,
  listed: readonly TreeFile[],
): Promise<ApiResult<readonly KeptFile[]>> {
  const kept = listed.filter(({ path }) => isKept(path));
  const blobs = await readAll(client, repository, kept);
  if (!blobs.ok) return blobs;
  const files = kept.map((file) => ({ path: file.path, source: sourceOf(file, blobs.value) }));
  return { ...blobs, value: files };
}

function sourceOf(
  file: TreeFile,
  blobs: Blobs,
): Uint8Array | NonNullable<ReturnType<typeof whyUnreadable>> {
  const bytes = blobs.get(file.oid);
  const limit = limitOf(file.path);
  const tooLarge = { unread: 'too-large' as const, size: file.size, limit };
  return whyUnreadable(file) ?? bytes ?? tooLarge;
}

/** What all readable files hold, a hundred at a time. */
async function readAll(
  client: Client,
  repository: RepositoryName,
  files: readonly TreeFile[],
): Promise<ApiResult<Blobs>> {
  const readable = files.filter(
    (file) => whyUnreadable(file) === null && file.size <= limitOf(file.path),
  );
  const oids = [...new Set(readable.map(({ oid }) => oid))];
  const blobs = new Map<string, Uint8Array>();
  let last: ApiResult<Blobs> = { ok: true, value: blobs, request: '', next: null };
  for (let from = 0; from < oids.length; from += AT_ONCE) {
    last = await readBlobs(client, repository, oids.slice(from, from + AT_ONCE));
    if (!last.ok) return last;
    for (const [oid, bytes] of last.value) blobs.set(oid, bytes);
  }
  return { ...last, value: blobs };
}
