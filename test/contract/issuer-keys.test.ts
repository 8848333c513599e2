import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keysOf, keysText, KEYS_FILE, withKeys } from '../../scripts/issuer-keys.ts';
import { RELEASED_KEYS } from '../../src/dossier/released-keys.ts';
import { thumbprint } from '../../src/dossier/signatures.ts';
import { type FakeGitHub, startGitHub } from '../support/github/index.ts';

// The list of keys a release ships. The issuer asked here is the fake one, on loopback.

const NOTHING = { asOf: null, thumbprints: [] } as const;

describe('the list of GitHub’s keys', () => {
  let github: FakeGitHub;
  let folder: string;

  beforeAll(async () => {
    github = await startGitHub();
    folder = mkdtempSync(join(tmpdir(), 'keys-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await github.stop();
  });

  /** The script as its own process. */
  function script(...args: readonly string[]): Promise<{ exitCode: unknown; said: string }> {
    const { base } = github.issuer;
    return new Promise((done) => {
      execFile(
        process.execPath,
        ['scripts/issuer-keys.ts', '--issuer', base, ...args],
        (error, stdout, stderr) =>
          done({ exitCode: error === null ? 0 : error.code, said: `${stdout}${stderr}` }),
      );
    });
  }

  it('is as the script writes it', () => {
    expect(readFileSync(KEYS_FILE, 'utf8')).toBe(keysText(RELEASED_KEYS));
  });

  it('takes in what the issuer publishes, and keeps keys that are gone', async () => {
    const [first] = await keysOf(github.issuer.base);
    if (first === undefined) throw new Error('no key');
    const once = withKeys(NOTHING, [first], '2026-12-01');
    expect(once).toEqual({ asOf: '2026-12-01', thumbprints: [thumbprint(first)] });
    github.issuer.rotate(false);
    const keys = await keysOf(github.issuer.base);
    const twice = withKeys(once, keys, '2027-01-04');
    expect(twice.asOf).toBe('2027-01-04');
    expect(twice.thumbprints).toHaveLength(2);
    expect(twice.thumbprints).toContain(thumbprint(first));
    expect(withKeys(twice, keys, '2027-01-05').thumbprints).toEqual(twice.thumbprints);
  });

  it('is written by the script, and a release without a key of today is refused', async () => {
    const out = join(folder, 'released-keys.ts');
    expect(await script('--out', out)).toMatchObject({ exitCode: 0 });
    const text = readFileSync(out, 'utf8');
    for (const key of await keysOf(github.issuer.base)) expect(text).toContain(thumbprint(key));
    expect(await script('--check')).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining('npm run issuer-keys'),
    });
  });

  it.each([
    ['an answer that failed', { kind: 503 as const }],
    ['an answer that is no key set', { kind: 'html' as const }],
    ['an empty one', { kind: 'missing-field' as const, path: 'keys' }],
    ['a key without its modulus', { kind: 'missing-field' as const, path: 'keys.0.n' }],
  ])('takes nothing from %s', async (_name, how) => {
    const mended = github.fault({ on: 'oidc keys', ...how });
    await expect(keysOf(github.issuer.base)).rejects.toThrow();
    expect(await script('--out', join(folder, 'none.ts'))).not.toMatchObject({ exitCode: 0 });
    mended();
  });

  it('is held against the issuer by the workflow that releases', () => {
    const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
    expect(workflow).toContain('npm run issuer-keys -- --check');
  });
});
