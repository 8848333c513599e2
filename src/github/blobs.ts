import * as z from 'zod/mini';
import type { ApiResult } from './answer.ts';
import type { RepositoryClient } from './repository-client.ts';
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

/** Objects of one query, each under an alias of its own: `b0`, `object(oid: …) { … }`. */
export function objects(prefix: string, selection: string) {
  return (oid: string, index: number) =>
    [`${prefix}${index}`, `object(oid: "${oid}") { ${selection} }`] as const;
}

/**
 * Reads the bytes of some blobs in one query. GitHub returns text, which may differ from what is stored;
 * blobs that do not match their object id are asked for again as bytes.
 */
export async function readBlobs(
  repository: RepositoryClient,
  oids: readonly string[],
): Promise<ApiResult<Blobs>> {
  const question = { name: 'Blobs', member: objects('b', BLOB), schema: z.catch(Blob, null) };
  const asked = await repository.askEach(oids, question);
  if (!asked.ok) return asked;
  const blobs = new Map<string, Uint8Array>();
  for (const [oid, answer] of asked.value) {
    const bytes = provenBytes(oid, answer);
    if (bytes !== null) {
      blobs.set(oid, bytes);
      continue;
    }
    const raw = await readBytes(repository, oid);
    if (!raw.ok) return raw;
    blobs.set(oid, raw.value);
  }
  return { ...asked, value: blobs };
}

/** The text's bytes if they match the object id, otherwise null. */
export function provenBytes(oid: string, answer: BlobAnswer): Uint8Array | null {
  if (typeof answer?.text !== 'string' || answer.isTruncated === true) return null;
  const bytes = new TextEncoder().encode(answer.text);
  return gitObjectId(bytes, oid.length) === oid ? bytes : null;
}

async function readBytes(
  repository: RepositoryClient,
  oid: string,
): Promise<ApiResult<Uint8Array>> {
  const asked = await repository.get(
    '/git/blobs/{file_sha}',
    { file_sha: oid },
    z.object({ content: z.string(), encoding: z.literal('base64') }),
  );
  if (!asked.ok) return asked;
  const bytes = new Uint8Array(Buffer.from(asked.value.content, 'base64'));
  if (gitObjectId(bytes, oid.length) === oid) return { ...asked, value: bytes };
  return unreadableAnswer(asked.request, 'another-object');
}

/** Git's object id of a blob: SHA-1, or SHA-256 if the repository's ids have 64 digits. */
function gitObjectId(bytes: Uint8Array, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Files of a commit by path, as `p0`, `p1`, … */
export function blobsAt(commit: string) {
  return (path: string, index: number) =>
    [
      `p${index}`,
      `object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ${BLOB} }`,
    ] as const;
}

/**
 * Reads the texts of some files at a commit in one query, by path; null if a file does not exist, is not
 * text, or is too large for one answer.
 */
export async function readTexts(
  repository: RepositoryClient,
  commit: string,
  paths: readonly string[],
): Promise<ApiResult<ReadonlyMap<string, string | null>>> {
  const question = { name: 'Texts', member: blobsAt(commit), schema: Blob };
  const asked = await repository.askEach(paths, question);
  if (!asked.ok) return asked;
  const texts = [...asked.value].map(([path, blob]) => {
    return [path, blob?.isTruncated === true ? null : (blob?.text ?? null)] as const;
  });
  return { ...asked, value: new Map(texts) };
}
