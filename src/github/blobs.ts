import * as z from 'zod/mini';
import type { ApiResult } from './answer.ts';
import type { Client } from './client.ts';
import { ownerAndRepo, type RepositoryName } from './name.ts';
import { askRepository, Numbered } from './repository-question.ts';
import { unreadableAnswer } from './unreadable.ts';

const { createHash } = process.getBuiltinModule('node:crypto');

/** Bytes by git object id. */
export type Blobs = ReadonlyMap<string, Uint8Array>;

const Blob = z.nullable(
  z.object({
    oid: z.optional(z.string()),
    text: z.optional(z.nullable(z.string())),
    isTruncated: z.optional(z.boolean()),
  }),
);
export type BlobAnswer = z.infer<typeof Blob>;
export const BLOB = '... on Blob { oid text isTruncated }';
export { Blob as BlobAnswerShape };

/** A folder with its entries; without them it is a file. */
export function folderOf<T extends z.ZodMiniType>(entry: T) {
  return z.object({ entries: z.optional(z.nullable(z.array(entry))) });
}

/** Objects of one query, each under an alias of its own: `b0: object(oid: …) { … }`. */
export function aliased(prefix: string, oids: readonly string[], selection: string): string {
  return oids
    .map((oid, index) => `${prefix}${index}: object(oid: "${oid}") { ${selection} }`)
    .join('\n');
}

/**
 * The bytes of some blobs, in one question. GitHub gives text, which need not be what is stored; the
 * object id proves that it is, and what it does not prove is asked for again as bytes.
 */
export async function readBlobs(
  client: Client,
  repository: RepositoryName,
  oids: readonly string[],
): Promise<ApiResult<Blobs>> {
  if (oids.length === 0) return { ok: true, value: new Map(), request: '', next: null };
  const question = { name: 'Blobs', asks: aliased('b', oids, BLOB) };
  const asked = await askRepository(client, repository, question, {}, Numbered);
  if (!asked.ok) return asked;
  const blobs = new Map<string, Uint8Array>();
  for (const [index, oid] of oids.entries()) {
    const answer = Blob.safeParse(asked.value[`b${index}`]);
    const bytes = answer.success ? provenBytes(oid, answer.data) : null;
    if (bytes !== null) {
      blobs.set(oid, bytes);
      continue;
    }
    const raw = await readBytes(client, repository, oid);
    if (!raw.ok) return raw;
    blobs.set(oid, raw.value);
  }
  return { ...asked, value: blobs };
}

/** The text's bytes where they are the object's, else null. */
export function provenBytes(oid: string, answer: BlobAnswer): Uint8Array | null {
  if (typeof answer?.text !== 'string' || answer.isTruncated === true) return null;
  const bytes = new TextEncoder().encode(answer.text);
  return gitObjectId(bytes, oid.length) === oid ? bytes : null;
}

async function readBytes(
  client: Client,
  repository: RepositoryName,
  oid: string,
): Promise<ApiResult<Uint8Array>> {
  const asked = await client.get(
    'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    { ...ownerAndRepo(repository), file_sha: oid },
    z.object({ content: z.string(), encoding: z.literal('base64') }),
  );
  if (!asked.ok) return asked;
  const bytes = new Uint8Array(Buffer.from(asked.value.content, 'base64'));
  if (gitObjectId(bytes, oid.length) === oid) return { ...asked, value: bytes };
  return unreadableAnswer(asked.request, 'another-object');
}

/** Git's name of a blob: SHA-1, or SHA-256 where the repository's names are 64 digits long. */
function gitObjectId(bytes: Uint8Array, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Files of a commit, each as `p0`, `p1`, …, by their paths. */
export function blobsAt(commit: string, paths: readonly string[]): string {
  const places = paths.map((path) => JSON.stringify(`${commit}:${path}`));
  return places.map((at, index) => `p${index}: object(expression: ${at}) { ${BLOB} }`).join('\n');
}

/**
 * The texts of some files at a commit, in one question, by their paths; null for one that is not there, is no
 * text or is too large for one answer.
 */
export async function readTexts(
  client: Client,
  repository: RepositoryName,
  commit: string,
  paths: readonly string[],
): Promise<ApiResult<ReadonlyMap<string, string | null>>> {
  const question = { name: 'Texts', asks: blobsAt(commit, paths) };
  const asked = await askRepository(client, repository, question, {}, Numbered);
  if (!asked.ok) return asked;
  const texts = new Map<string, string | null>();
  for (const [index, path] of paths.entries()) {
    const answer = Blob.safeParse(asked.value[`p${index}`]);
    if (!answer.success)
      return unreadableAnswer(asked.request, 'unreadable', { part: path, fault: '' });
    const whole = answer.data?.isTruncated === true ? null : (answer.data?.text ?? null);
    texts.set(path, whole);
  }
  return { ...asked, value: texts };
}
