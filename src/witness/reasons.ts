/** Why a token does not count as a witness. Each is documented in both languages. */
export const TOKEN_FAULTS = [
  // The token itself.
  'token.malformed',
  'token.issuer',
  'token.audience',
  'token.algorithm',
  'token.signature',
  // GitHub signed it for something other than us.
  'token.claims',
  'token.repository',
  'token.branch',
  'token.commit',
  'token.event',
  'token.workflow',
  'token.run',
  'token.time',
  'token.in-future',
  // It states something other than what is asked for.
  'payload.kind',
  'payload.field',
] as const;
export type TokenFaultCode = (typeof TOKEN_FAULTS)[number];

/** `value`: what was found, untrusted; for a payload's field, its key. */
export interface TokenFault {
  readonly code: TokenFaultCode;
  readonly value?: string;
}

/** Why a good signature is only `recorded`. */
export type TrustShortfall =
  /** `evidence.workflows` is not set, so any workflow may have asked for the signature. */
  | 'workflows-unset'
  /** The runner is not GitHub's, and `evidence.self-hosted` does not trust the house's own. */
  | 'hosted-runner';

/** Why it cannot be decided whether a signature is good. It does not point to a forgery. */
export type Unproven =
  /** GitHub keeps its keys for a limited time; the one that signed is no longer among them. */
  | 'key-gone'
  /** The key set was not available. */
  | 'keys-unknown'
  /** The key set holds two keys with one id, or one that is too weak or of another kind. */
  | 'key-unusable'
  /** The time is not known, so the token may claim to be from later than now. */
  | 'time-unknown';
