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

/** One value of a payload. Flat on purpose: every field is compared, none can hide another. */
export type PayloadValue = string | number | boolean | null | readonly string[];

/** What is said: a JSON object of kebab-case keys. `run` is the number of the run that says it. */
export type Payload = Readonly<Record<string, PayloadValue>>;

/** `sha256:<64 hex>` over the canonical JSON (RFC 8785) of a payload. */
export function payloadDigest(payload: Payload): `sha256:${string}` {
  const json = String(canonicalize(payload));
  return `sha256:${createHash('sha256').update(json).digest('hex')}`;
}

/**
 * The audience of the token that signs a payload: GitHub signs what we say because we let it sign for
 * whom the token is. Nobody else takes a token of such an audience.
 */
export function audienceOf(kind: StatementKind, payload: Payload): string {
  return `ezdrav:1:${kind}:${payloadDigest(payload)}`;
}
