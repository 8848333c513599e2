import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VERSIONS } from '../../src/modes/versions.ts';

// One place names the commit of a release: release.json, filled by the release workflow. Pages and examples
// name none of their own, so none can be left behind.

const RELEASE = JSON.parse(readFileSync('release.json', 'utf8')) as Readonly<
  Record<string, unknown>
>;

test('release.json names a version and its commit, or says that there is none', () => {
  expect(Object.keys(RELEASE).sort()).toEqual(['commit', 'version']);
  const { version, commit } = RELEASE;
  if (version === null) expect(commit).toBeNull();
  else {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(commit).toMatch(/^[0-9a-f]{40}$/);
  }
});

test('the workflow that releases fills it', () => {
  expect(readFileSync('.github/workflows/release.yml', 'utf8')).toContain('release.json');
});

test('version and lock agree', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { version: string };
  expect(lock.version).toBe(VERSIONS.product);
});

test('pages and examples pin no commit of their own', () => {
  const files = [
    'README.md',
    'README.sl.md',
    ...['docs', 'examples'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    ),
  ]
    .filter((path) => /\.(?:md|ya?ml)$/.test(path))
    // Worked examples of what doctor finds, with commits that are nobody's.
    .filter((path) => path !== 'docs/doctor.md');
  const pins = files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/ezdrav\/ezdrav-intervention-gate@(\S+)/g)].map(
      ([, pin]) => `${path} ${pin}`,
    ),
  );
  const stray = pins.filter((each) => !/ (?:<|0123456789abcdef)/.test(each));
  expect(stray).toEqual([]);
});
