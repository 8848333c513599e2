import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import type { Algorithm } from './signature.ts';
import { base64Of, readTags, type Tags } from './tags.ts';

/** DNS's answer for a selector: the texts of its TXT records, each joined from its strings. */
export type KeyAnswer =
  | { readonly kind: 'records'; readonly texts: readonly string[] }
  /** The name does not exist or has no text. */
  | { readonly kind: 'none' }
  /** There was no usable answer: `detail` is untrusted. */
  | { readonly kind: 'unavailable'; readonly detail: string };

export type KeyFault =
  | 'key.unavailable'
  /** No record: the key never existed, or was removed since. */
  | 'key.gone'
  | 'key.malformed'
  | 'key.several'
  | 'key.revoked'
  | 'key.test'
  | 'key.weak'
  /** Not for mail, for another algorithm, or not for addresses below the domain. */
  | 'key.not-for-this';

export interface SigningKey {
  readonly key: KeyObject;
  /** `sha256:<hex>` of the public key's bytes as the record has them. */
  readonly hash: string;
}

const FEWEST_BITS = 1024;
const MOST_BITS = 8192;
/** The bytes before the 32 bytes of an Ed25519 key in its usual form (RFC 8410). */
const ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

/** The key that a signature must be made with; `strict`: its `i=` must be of this very domain. */
export function signingKey(
  answer: KeyAnswer,
  algorithm: Algorithm,
  strict: boolean,
): SigningKey | KeyFault {
  if (answer.kind === 'unavailable') return 'key.unavailable';
  if (answer.kind === 'none') return 'key.gone';
  // The name may have other texts; a key record has a `p`.
  const records = answer.texts.flatMap((text) => {
    const tags = readTags(text);
    const written = tags?.get('p');
    if (tags === null || written === undefined) return [];
    return !tags.has('v') || isVersion(tags) ? [{ tags, written }] : [];
  });
  const [record, another] = records;
  if (record === undefined) return 'key.malformed';
  if (another !== undefined) return 'key.several';
  const { tags, written } = record;
  if (written === '') return 'key.revoked';
  const flags = list(tags, 't');
  if (flags.includes('y')) return 'key.test';
  const [type] = algorithm.split('-');
  const fits =
    (tags.get('k') ?? 'rsa') === type &&
    (!tags.has('h') || list(tags, 'h').includes('sha256')) &&
    (!tags.has('s') || list(tags, 's').some((service) => service === '*' || service === 'email')) &&
    (strict || !flags.includes('s'));
  if (!fits) return 'key.not-for-this';
  const bytes = base64Of(written);
  const key = bytes === null ? null : keyOf(bytes, algorithm);
  if (bytes === null || key === null) return 'key.malformed';
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (bits !== undefined && (bits < FEWEST_BITS || bits > MOST_BITS)) return 'key.weak';
  return { key, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

/** Returns true if the version, if any, comes first. */
function isVersion(tags: Tags): boolean {
  return tags.get('v') === 'DKIM1' && tags.keys().next().value === 'v';
}

function list(tags: Tags, name: string): readonly string[] {
  return (tags.get(name) ?? '').split(':').map((part) => part.trim());
}

function keyOf(bytes: Buffer, algorithm: Algorithm): KeyObject | null {
  if (algorithm === 'ed25519-sha256') {
    return bytes.length === 32 ? imported(Buffer.concat([ED25519, bytes]), 'spki') : null;
  }
  // The usual form; some publish the bare RSA key.
  const key = imported(bytes, 'spki') ?? imported(bytes, 'pkcs1');
  return key?.asymmetricKeyType === 'rsa' ? key : null;
}

function imported(key: Buffer, type: 'spki' | 'pkcs1'): KeyObject | null {
  try {
    return createPublicKey({ key, format: 'der', type });
  } catch {
    return null;
  }
}
