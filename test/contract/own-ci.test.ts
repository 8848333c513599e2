import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ActionRun, runAction } from '../support/action.ts';
import { startGitHub } from '../support/github/index.ts';

// What ci.yml expects of the action in this very repository, tried on a GitHub of our own: the steps'
// own scripts judge what the action left behind.

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

const WORKFLOWS = '.github/workflows';
const CI = parse(readFileSync(join(WORKFLOWS, 'ci.yml'), 'utf8')) as {
  readonly jobs: { readonly action: { readonly steps: readonly Step[] } };
};
const { steps } = CI.jobs.action;

/** The step that looks at what the step `id` left behind, run as the runner would. */
function assertion(id: string, run: ActionRun, report: string): number | null {
  const step = steps.find(({ env }) =>
    Object.values(env ?? {})
      .join()
      .includes(`steps.${id}.`),
  );
  const value = (expression: string): string => {
    const name = /steps\.\w+\.(?:outputs\.)?([\w-]+)/.exec(expression)?.[1] ?? '';
    if (name === 'outcome') return run.exitCode === 0 ? 'success' : 'failure';
    return name === 'report' ? report : (run.outputs[name] ?? '');
  };
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, expression]) => [name, value(expression)]),
  );
  return spawnSync('bash', ['-e', '-c', step?.run ?? 'exit 9'], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
  }).status;
}

async function ownRepository(event: string, ref: string) {
  const github = await startGitHub();
  github.user('ana-r', { id: 11 });
  const repository = github.repository('ezdrav/ezdrav-intervention-gate', { id: 1 });
  const own = readdirSync(WORKFLOWS).map((name) => join(WORKFLOWS, name));
  const files = ['action.yml', ...own].map((path) => [path, readFileSync(path, 'utf8')] as const);
  repository.push({ by: 'ana-r', at: '2026-11-20T08:00:00Z', files: Object.fromEntries(files) });
  const sha = repository.commit('main');
  repository.run({ id: 5, event, ref: 'refs/heads/main', sha, actor: 'ana-r' });
  const env = {
    ...github.env,
    GITHUB_REPOSITORY: 'ezdrav/ezdrav-intervention-gate',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_RUN_ID: '5',
    GITHUB_EVENT_NAME: event,
    GITHUB_REF: ref,
    GITHUB_SHA: sha,
    INPUT_TOKEN: github.token,
  };
  return { github, env };
}

test.each([
  ['push', 'refs/heads/main'],
  ['pull_request', 'refs/pull/7/merge'],
])('on %s the gate refuses as ci.yml asks', async (event, ref) => {
  const { github, env } = await ownRepository(event, ref);
  const inputs = steps.find(({ id }) => id === 'gate')?.with ?? {};
  const run = await runAction({ env, inputs });
  expect(run.outputs['decision']).toBe('invalid');
  expect(assertion('gate', run, import.meta.filename)).toBe(0);
  expect(assertion('gate', { ...run, exitCode: 0 }, import.meta.filename)).toBe(1);
  await github.stop();
});

test('doctor sees the gate that may be passed', async () => {
  const { github, env } = await ownRepository('push', 'refs/heads/main');
  const inputs = steps.find(({ id }) => id === 'doctor')?.with ?? {};
  const run = await runAction({ env, inputs });
  expect(JSON.stringify(run.report)).toContain('gate.continue-on-error');
  expect(run.exitCode).toBe(1);
  await github.stop();
});
