import { describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { enarocanje, exampleFile } from '../support/enarocanje.ts';

describe.concurrent('wait-minutes', () => {
  test('a slot that opens within them is waited for, and everything is judged afresh', async () => {
    const { github, env } = await enarocanje({ now: '2026-12-01T20:59:52Z' });
    const run = await runAction({ env, inputs: { 'wait-minutes': '1' }, alone: true });
    expect(run.report).toMatchObject({ decision: 'allow', 'reason-codes': [] });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('22:00');
    expect(github.requests.filter(({ path }) => path.includes('/activity'))).toHaveLength(2);
    await github.stop();
  });

  test('what is withdrawn meanwhile is not allowed', async () => {
    const { github, repository, env } = await enarocanje({ now: '2026-12-01T20:59:51Z' });
    let judged = false;
    github.onRequest((_number, { path }) => {
      if (judged || !path.includes('/activity')) return;
      judged = true;
      const withdrawn = exampleFile('intervention.yml').replace(
        'status: planned',
        'status: withdrawn',
      );
      setTimeout(
        () => repository.push({ by: 'bor-k', files: { '.ezdrav/intervention.yml': withdrawn } }),
        1000,
      );
    });
    const run = await runAction({ env, inputs: { 'wait-minutes': '5' }, alone: true });
    expect(run.outputs).toMatchObject({ decision: 'deny', allowed: 'false' });
    expect(run.report['reason-codes']).toContain('target.withdrawn');
    await github.stop();
  });

  test('a slot that opens later is not', async () => {
    const { github, env } = await enarocanje({ now: '2026-12-01T20:50:00Z' });
    const run = await runAction({ env, inputs: { 'wait-minutes': '9' } });
    expect(run.report['reason-codes']).toEqual(['slot.not-yet-open']);
    await github.stop();
  });

  test('nothing else than time is waited out', async () => {
    const { github, env } = await enarocanje({
      now: '2026-12-01T20:55:00Z',
      intervention: exampleFile('intervention.yml').replace(/^ {2}client:.*\n/m, ''),
    });
    const run = await runAction({ env, inputs: { 'wait-minutes': '60' } });
    expect(run.report['reason-codes']).toEqual(['approval.client-missing', 'slot.not-yet-open']);
    await github.stop();
  });

  test('cancelled while waiting: nothing is allowed, the process is gone within seconds', async () => {
    const { github, env } = await enarocanje({ now: '2026-12-01T20:50:00Z' });
    const asked = new Promise<void>((resolve) => {
      github.onRequest((_number, { path }) => {
        if (path.includes('/activity')) setTimeout(resolve, 1500);
      });
    });
    const run = await runAction({
      env: { ...env, RUNNER_DEBUG: '1' },
      inputs: { 'wait-minutes': '30' },
      signal: { name: 'SIGTERM', after: asked },
    });
    expect(run.outputs).toMatchObject({ decision: 'error', allowed: 'false' });
    expect(run.exitCode).toBe(1);
    // The name of the signal is for those who debug.
    expect(run.stdout).toContain('::debug::cancelled: SIGTERM');
    const said = run.stdout.replace(/^::debug::.*$/gm, '');
    expect([said, run.summary, run.stderr].join('\n')).not.toContain('SIG');
    await github.stop();
  });
});
