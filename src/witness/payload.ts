import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What a signature may be about. */
export const STATEMENT_KINDS = [
  'announcement',
  'notification',
  'withdrawal',
  'approval',
  'rejection',
  'revocation',
  'mark',
  'verdict',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** One value of a payload. Flat on purpose: every field is compared, so none can hide another. */
export type PayloadValue = string | number | boolean | null | readonly string[];

/** What is stated: a JSON object with kebab-case keys. `run` is the id of the run that states it. */
export type Payload = Readonly<Record<string, PayloadValue>>;

/** `sha256:<64 hex>` over the canonical JSON (RFC 8785) of a payload. */
export function payloadDigest(payload: Payload): `sha256:${string}` {
  const json = String(canonicalize(payload));
  return `sha256:${createHash('sha256').update(json).digest('hex')}`;
}

/**
 * The audience of the token that signs a payload: GitHub signs what we say because the job chooses the
 * audience of the token. No other service accepts a token with such an audience.
 */
export function audienceOf(kind: StatementKind, payload: Payload): string {
  return `ezdrav:1:${kind}:${payloadDigest(payload)}`;
}
