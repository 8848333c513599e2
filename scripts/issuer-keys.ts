import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RELEASED_KEYS } from '../src/dossier/released-keys.ts';
import { thumbprint } from '../src/dossier/signatures.ts';
import type { IssuerKey } from '../src/witness/signature.ts';

// Writes the list of keys with which GitHub's issuer signs, `src/dossier/released-keys.ts`: `npm run
// issuer-keys`, before a release. With `--check` nothing is written, and a missing key is an error, so that
// every release knows the keys of its day. Nothing else in the project asks the issuer.

const ISSUER = 'https://token.actions.githubusercontent.com';
export const KEYS_FILE = new URL('../src/dossier/released-keys.ts', import.meta.url);

export type ReleasedKeys = typeof RELEASED_KEYS;

/**
 * The keys an issuer publishes.
 *
 * @throws {Error} unless it answers with a set of RSA keys
 */
export async function keysOf(issuer: string): Promise<readonly IssuerKey[]> {
  const place = `${issuer}/.well-known/jwks`;
  const answer = await fetch(place, { redirect: 'error', signal: AbortSignal.timeout(30_000) });
  if (!answer.ok) throw new Error(`${place}: status ${answer.status}`);
  const body: unknown = await answer.json();
  const keys = isObject(body) && Array.isArray(body['keys']) ? body['keys'] : [];
  const read = keys.flatMap((key: unknown) => (isRsaKey(key) ? [key] : []));
  if (read.length === 0 || read.length !== keys.length) throw new Error(`${place}: no key set`);
  return read;
}

/** The list with these keys added. Former keys stay, because their signatures must still be checked. */
export function withKeys(
  known: ReleasedKeys,
  keys: readonly IssuerKey[],
  today: string,
): ReleasedKeys {
  const all = new Set([...known.thumbprints, ...keys.map(thumbprint)]);
  return { asOf: today, thumbprints: [...all].toSorted() };
}

/** The text of the file. */
export function keysText({ asOf, thumbprints }: ReleasedKeys): string {
  const quoted = thumbprints.map((each) => `'${each}'`);
  const inline = `[${quoted.join(', ')}]`;
  // As the formatter writes it.
  const fits = `  thumbprints: ${inline},`.length <= 100;
  const list = fits ? inline : `[\n${quoted.map((each) => `    ${each},\n`).join('')}  ]`;
  return `// Made by scripts/issuer-keys.ts (npm run issuer-keys); do not edit.

/**
 * The keys of GitHub's issuer that were seen when releases were made, by their thumbprints (RFC 7638). A key
 * that is not listed may be as good; verifiers then bring the key set along or ask for it.
 */
export const RELEASED_KEYS: {
  /** The day they were last fetched; null if they never were. */
  readonly asOf: string | null;
  readonly thumbprints: readonly string[];
} = {
  asOf: ${asOf === null ? 'null' : `'${asOf}'`},
  thumbprints: ${list},
};
`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isRsaKey(value: unknown): value is IssuerKey {
  return (
    isObject(value) &&
    value['kty'] === 'RSA' &&
    ['kid', 'n', 'e'].every((name) => typeof value[name] === 'string')
  );
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      issuer: { type: 'string', default: ISSUER },
      out: { type: 'string' },
    },
  });
  const keys = await keysOf(values.issuer);
  const lacking = keys.filter((key) => !RELEASED_KEYS.thumbprints.includes(thumbprint(key)));
  if (!values.check) {
    const today = new Date().toISOString().slice(0, 10);
    writeFileSync(values.out ?? KEYS_FILE, keysText(withKeys(RELEASED_KEYS, keys, today)));
    console.log(`${keys.length} keys, ${lacking.length} of them new.`);
  } else if (lacking.length === 0) {
    console.log(`All ${keys.length} keys of the issuer are in the list.`);
  } else {
    console.error(
      `The list lacks ${lacking.map(({ kid }) => kid).join(', ')}: run npm run issuer-keys, then npm run package, and commit.`,
    );
    process.exitCode = 1;
  }
}
