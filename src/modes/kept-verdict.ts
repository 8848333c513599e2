import { keptText } from '../dossier/kept-verdict.ts';
import type { Solution } from '../records/types.ts';
import type { Facts } from '../rules/facts.ts';
import type { Verdict } from '../rules/verdict.ts';
import { VERSIONS } from './versions.ts';

const { deflateRawSync, inflateRawSync } = process.getBuiltinModule('node:zlib');

/** An environment variable has at most 128 KiB, and an input of a later job is one. */
const PACKED_AT_MOST = 96_000;
/** What is larger when unpacked was not kept by us. */
const BYTES_AT_MOST = 16 * 1024 * 1024;

/** A decision to be kept: for the file, and packed for an output. */
export interface Keepable {
  readonly text: string;
  /** Null if it is too long for an output; the file contains it. */
  readonly packed: string | null;
}

/** Null if the decision cannot be kept without what reveals people. */
export function keepable(
  verdict: Verdict,
  { solution, facts }: { readonly solution: Solution; readonly facts: Facts },
): Keepable | null {
  const text = keptText({ solution, facts, verdict, versions: VERSIONS });
  if (text === null) return null;
  const packed = pack(text);
  return { text, packed: packed.length > PACKED_AT_MOST ? null : packed };
}

/** Packs a text into one word for an output, an input or a comment: compressed, in base64. */
export function pack(text: string): string {
  return deflateRawSync(text, { level: 9 }).toString('base64');
}

/** Null for text that `pack` did not make, or that is too large. */
export function unpack(packed: string): string | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return null;
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: BYTES_AT_MOST });
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
