import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { enarocanje } from '../support/enarocanje.ts';

// A runner fetches the repository as an archive, made as `git archive` makes it, before it runs a step.

const LARGEST = 700_000;
const inClone = existsSync('.git');

describe.skipIf(!inClone)('the archive that a runner downloads', () => {
  let folder = '';
  let archive = Buffer.alloc(0);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'archive-'));
    // The tree as it is on disk where it is staged or committed; attributes likewise.
    archive = execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], {
      maxBuffer: 2 ** 27,
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is small: tests, sources and pictures stay behind', () => {
    expect(gzipSync(archive).length).toBeLessThan(LARGEST);
    expect(
      ['src', 'test', 'docs', 'package-lock.json'].filter((name) => existsSync(join(folder, name))),
    ).toEqual([]);
  });

  test('holds few parts of the bundle, each with a name', () => {
    const names = readdirSync(join(folder, 'dist'));
    expect(names.length).toBeLessThanOrEqual(20);
    expect(names.filter((name) => !/^[a-zA-Z]+(\.ezdrav)?\.(js|json|txt)$/.test(name))).toEqual([]);
  });

  test('runs the action', async () => {
    const { github, env } = await enarocanje({});
    const run = await runAction({ env, dist: join(folder, 'dist') });
    expect(run.outputs['decision']).toBe('allow');
    await github.stop();
  });

  test('runs the first command of the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const [, command = ''] = /^node (dist\/cli\.js .+?)(?: +#.*)?$/m.exec(readme) ?? [];
    const words = command.split(' ');
    const { status, stdout } = spawnSync(process.execPath, words, {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stdout.length > 0]).toEqual([0, true]);
  });
});
