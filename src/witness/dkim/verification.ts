import { createHash, verify } from 'node:crypto';
import type { Instant } from '../../calendar/instant.ts';
import type { HeaderField } from '../mail/header-block.ts';
import { signedText } from './canonical.ts';
import { type KeyAnswer, type KeyFault, signingKey } from './key-record.ts';
import type { DkimSignature } from './signature.ts';

/** A header block whose signature by a mail server is valid. */
export interface VouchedHeaders {
  readonly domain: string;
  readonly selector: string;
  readonly keyHash: string;
  /** `sha256:<hex>` of the signed bytes, independent of how the file was saved. */
  readonly headersDigest: string;
  /** The names of the signed fields, in lower case. */
  readonly names: ReadonlySet<string>;
}

export type VerificationFault =
  | KeyFault
  | 'signature.wrong'
  | 'signature.over'
  | 'signature.in-future';

/** Seconds by which the clocks of mail servers may differ. */
const SKEW = 600;

/** Checks that the domain's key signed the header block; the body is ignored. `now`: the instant of judging. */
export function verifiedHeaders(
  fields: readonly HeaderField[],
  signature: DkimSignature,
  answer: KeyAnswer,
  now: Instant,
): VouchedHeaders | VerificationFault {
  const { algorithm, bytes, domain, selector, names } = signature;
  const found = signingKey(answer, algorithm, signature.agentDomain === domain);
  if (typeof found === 'string') return found;
  const data = signedBytes(fields, signature);
  const digest = createHash('sha256').update(data).digest();
  const holds =
    algorithm === 'rsa-sha256'
      ? verify('sha256', data, found.key, bytes)
      : verify(null, digest, found.key, bytes);
  if (!holds) return 'signature.wrong';
  const seconds = now / 1000;
  if (signature.ends !== null && signature.ends < seconds) return 'signature.over';
  if (signature.made !== null && signature.made > seconds + SKEW) return 'signature.in-future';
  return {
    domain,
    selector,
    keyHash: found.hash,
    headersDigest: headersDigest(fields, signature),
    names: new Set(names),
  };
}

/** `sha256:<hex>` of the bytes covered by a signature, valid or not. */
export function headersDigest(fields: readonly HeaderField[], signature: DkimSignature): string {
  return `sha256:${createHash('sha256').update(signedBytes(fields, signature)).digest('hex')}`;
}

function signedBytes(
  fields: readonly HeaderField[],
  { names, field, form }: DkimSignature,
): Buffer {
  return Buffer.from(signedText(fields, names, field, form), 'latin1');
}
