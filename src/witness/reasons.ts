/** Why a token bears no witness; what it lacks is never guessed. Each is documented in both languages. */
export const TOKEN_FAULTS = [
  // The token itself.
  'token.malformed',
  'token.issuer',
  'token.audience',
  'token.algorithm',
  'token.signature',
  // What GitHub signed is of something else than us.
  'token.claims',
  'token.repository',
  'token.branch',
  'token.commit',
  'token.event',
  'token.workflow',
  'token.run',
  'token.time',
  'token.in-future',
  // What was said is something else than what is asked for.
  'payload.kind',
  'payload.field',
] as const;
export type TokenFaultCode = (typeof TOKEN_FAULTS)[number];

/** `value`: what stands there, untrusted; of a payload's field its key. */
export interface TokenFault {
  readonly code: TokenFaultCode;
  readonly value?: string;
}

/** What keeps a good signature from more than `recorded`. */
export type TrustShortfall =
  /** `evidence.workflows` names none, so any workflow may have asked for it. */
  | 'workflows-unset'
  /** The runner is not GitHub's, and `evidence.self-hosted` does not trust its own. */
  | 'hosted-runner';

/** Why nobody can say whether a signature is good. Says nothing of a forger. */
export type Unproven =
  /** GitHub keeps its keys for a time; the one that signed is not among them any more. */
  | 'key-gone'
  /** The key set could not be had. */
  | 'keys-unknown'
  /** The key set holds two keys of one id, or one that is too weak or of another kind. */
  | 'key-unusable'
  /** Nobody knows what time it is, so it cannot be ruled out that it says it was made later than now. */
  | 'time-unknown';
