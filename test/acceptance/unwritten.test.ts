import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { enarocanje } from '../support/enarocanje.ts';

// A verdict of "allow" that cannot be written down, the bundle as a process: the run fails, says why, and
// leaves no permission behind.

const FULL = '/dev/full';
const ROWS: readonly (readonly [string, Readonly<Record<string, string>>, string | undefined])[] = [
  ['no summary named', { GITHUB_STEP_SUMMARY: '' }, 'error'],
  ['a summary that is not there', { GITHUB_STEP_SUMMARY: '/nowhere/summary' }, 'error'],
  ['a summary that is a folder', { GITHUB_STEP_SUMMARY: '/' }, 'error'],
  ['a folder for reports that is not there', { RUNNER_TEMP: '/nowhere' }, 'error'],
  ['a folder for reports that is a file', { RUNNER_TEMP: '/dev/null' }, 'error'],
  ['no outputs named', { GITHUB_OUTPUT: '' }, undefined],
  ['outputs that are not there', { GITHUB_OUTPUT: '/nowhere/output' }, undefined],
  ['outputs that are a folder', { GITHUB_OUTPUT: '/' }, undefined],
  ...(existsSync(FULL)
    ? ([
        ['a full disk under the summary', { GITHUB_STEP_SUMMARY: FULL }, 'error'],
        ['a full disk under the outputs', { GITHUB_OUTPUT: FULL }, undefined],
      ] as const)
    : []),
];

describe('a verdict that cannot be written down', () => {
  test.each(ROWS)('%s', async (_, env, decision) => {
    const { github, env: given } = await enarocanje();
    const run = await runAction({ env: { ...given, ...env } });
    await github.stop();
    expect(run.exitCode).toBe(1);
    expect(run.outputs['decision']).toBe(decision);
    expect(run.outputs['allowed']).toBe(decision === undefined ? undefined : 'false');
    expect(run.stdout).toMatch(/^::error title=error::The (?:verdict|decision) could not be /m);
    expect(run.stdout).not.toMatch(/ALLOWED —|✅/);
    expect(run.summary).not.toContain('✅');
  });

  const OTHERS = ['announce', 'check', 'close', 'resume'] as const;
  test.each(OTHERS.map((mode) => [mode, existsSync(FULL) ? FULL : '/nowhere/summary'] as const))(
    'whatever %s did: red, annotated, and nothing allowed',
    async (mode, summary) => {
      const { github, env } = await enarocanje();
      const onMain = { GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push' };
      const run = await runAction({
        inputs: { mode },
        env: { ...env, ...(mode === 'close' ? {} : onMain), GITHUB_STEP_SUMMARY: summary },
      });
      await github.stop();
      expect([run.exitCode, run.outputs['decision'], run.outputs['allowed']]).toEqual([
        1,
        'error',
        'false',
      ]);
      expect(run.stdout).toMatch(/^::error title=error::/m);
    },
  );

  test('is one where all of it can', async () => {
    const { github, env: given } = await enarocanje();
    const run = await runAction({ env: given });
    await github.stop();
    expect([run.exitCode, run.outputs['decision'], run.outputs['allowed']]).toEqual([
      0,
      'allow',
      'true',
    ]);
  });
});
