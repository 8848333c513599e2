// Made by scripts/issuer-keys.ts (npm run issuer-keys); do not edit.

/**
 * The keys of GitHub's issuer that were seen when releases were made, by their thumbprints (RFC 7638). A key
 * that is not listed may be as good; verifiers then bring the key set along or ask for it.
 */
export const RELEASED_KEYS: {
  /** The day they were last fetched; null if they never were. */
  readonly asOf: string | null;
  readonly thumbprints: readonly string[];
} = {
  asOf: null,
  thumbprints: [],
};
