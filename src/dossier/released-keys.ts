// Made by scripts/issuer-keys.ts (npm run issuer-keys); do not edit.

/**
 * The keys of GitHub's issuer that were seen when releases were made, by their thumbprints (RFC 7638).
 * A key that is not among them may be as good: whoever checks then brings the key set along or asks for it.
 */
export const RELEASED_KEYS: {
  /** The day they were fetched last; null: none were. */
  readonly asOf: string | null;
  readonly thumbprints: readonly string[];
} = {
  asOf: null,
  thumbprints: [],
};
