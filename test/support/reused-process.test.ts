import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST } from './action.ts';
import { runAlone } from './bundle.ts';
import { type Enarocanje, enarocanje } from './enarocanje.ts';
import { type Ended, type Run, runReused } from './reused-process.ts';

// A run in a reused process has the same output, files and end as one in a process of its own.

const entry = resolve(DIST, 'index.js');

let base: Enarocanje;
beforeAll(async () => {
  base = await enarocanje({ frozen: true });
});
afterAll(() => base.github.stop());

async function left(run: (run: Run) => Promise<Ended>, env: Run['env']): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'reused-'));
  const file = (name: string): string => join(folder, name);
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  const files = { GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary') };
  const ended = await run({ entry, env: { ...base.env, ...files, RUNNER_TEMP: folder, ...env } });
  const texts = [
    ended.stdout,
    ended.stderr,
    ...['output', 'summary'].map((name) => readFileSync(file(name), 'utf8')),
  ];
  rmSync(folder, { recursive: true });
  // Values that differ each time, the place of the runner's files, and the kept verdict, which contains the
  // real time.
  const same = texts.map((text) =>
    text
      .replaceAll(folder, 'FOLDER')
      .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'UUID')
      .replaceAll(/[\w+/=]{900,}/g, 'KEPT'),
  );
  return { exitCode: ended.exitCode, texts: same };
}

describe('a process used before', () => {
  const rows: readonly [string, Run['env'], number][] = [
    ['allowed', { INPUT_ENVIRONMENT: 'production' }, 0],
    ['another environment', { INPUT_ENVIRONMENT: 'nowhere' }, 1],
    ['in Slovene', { 'INPUT_ENVIRONMENT': 'production', 'INPUT_LANGUAGE': 'sl' }, 0],
    ['an input that is not valid', { INPUT_MODE: 'deploy' }, 1],
    ['another tag', { GITHUB_REF: 'refs/tags/v9.9.9' }, 1],
    ['another mode', { INPUT_MODE: 'doctor', GITHUB_WORKSPACE: 'examples/enarocanje' }, 1],
    ['in a zone of its own', { TZ: 'Asia/Tokyo', INPUT_ENVIRONMENT: 'production' }, 0],
    ['no runner', { GITHUB_RUN_ID: '' }, 1],
    ['allowed again, with nothing of the runs before', {}, 0],
  ]; // biome-ignore format: a row a line
  test.each(rows)('%s', async (_, env, exitCode) => {
    const alone = await left(runAlone, env);
    expect(alone).toMatchObject({ exitCode });
    expect(await left(runReused, env)).toEqual(alone);
  });
});
