import { describe, expect, test } from 'vitest';
import { runAction } from '../../support/action.ts';
import { enarocanje } from '../../support/enarocanje.ts';

// That a refused run is started again is promised only where a workflow of the default branch does it.

const PATH = '.github/workflows/resume.yml';
const RESUME =
  'jobs:\n  r:\n    steps:\n      - with:\n          mode: resume\n          workflow: deploy.yml\n';
const DOES = 'does this automatically';

const ROWS: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  said: boolean,
])[] = [
  ['there is one', { [PATH]: RESUME }, true],
  [
    'it is written in braces',
    { [PATH]: '- with: { mode: resume, workflow: "deploy.yml" }\n' },
    true,
  ],
  ['there is none', {}, false],
  ['it is for another workflow', { [PATH]: RESUME.replace('deploy', 'other') }, false],
  ['it is a comment', { [PATH]: RESUME.replace('mode:', '# mode:') }, false],
  ['it is no workflow', { 'docs/resume.yml': RESUME }, false],
];

describe.concurrent('too early', () => {
  test.each(ROWS)('%s', async (_, files, said) => {
    const base = await enarocanje({ now: '2026-12-01T18:50:00Z' });
    base.repository.push({
      by: 'bor-k',
      at: '2026-11-30T09:00:00Z',
      files: { 'README.md': 'x', ...files },
    });
    const ref = 'bolnisnica/enarocanje/.github/workflows/deploy.yml@refs/tags/v4.12.0';
    const run = await runAction({ env: { ...base.env, GITHUB_WORKFLOW_REF: ref } });
    expect([run.exitCode, run.report['reason-codes']]).toEqual([1, ['slot.not-yet-open']]);
    expect(run.stdout.replace(/\s+/g, ' ').includes(DOES)).toBe(said);
    base.github.assertLegal();
    await base.github.stop();
  });

  test('nothing is promised where a branch alone has it', async () => {
    const base = await enarocanje({ now: '2026-12-01T18:50:00Z' });
    base.repository.push({ by: 'bor-k', branch: 'resume', files: { [PATH]: RESUME } });
    const run = await runAction({ env: base.env });
    expect(run.stdout).not.toContain(DOES);
    await base.github.stop();
  });
});
