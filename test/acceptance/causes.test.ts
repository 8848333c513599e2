import { describe, expect, test } from 'vitest';
import { type ActionRun, runAction } from '../support/action.ts';
import { type Enarocanje, enarocanje, exampleFile } from '../support/enarocanje.ts';

// One cause is one message, with all that is to be done about it: the bundle as a process.

const GATE =
  'permissions: { actions: read, contents: read, deployments: read, issues: read, pull-requests: read }';
const LEAST = ['actions', 'contents', 'deployments', 'issues', 'pull-requests'];

async function run(
  change: (base: Enarocanje) => Readonly<Record<string, string>>,
): Promise<ActionRun> {
  const base = await enarocanje();
  try {
    return await runAction({ env: { ...base.env, ...change(base) } });
  } finally {
    await base.github.stop();
  }
}

const errors = ({ stdout }: ActionRun): readonly string[] =>
  stdout.split('\n').filter((line) => line.startsWith('::error'));

describe('permissions', () => {
  const given: readonly (readonly string[])[] = [
    [],
    ...LEAST.map((one) => LEAST.filter((other) => other !== one)),
  ];
  test.each(given.map((names) => [names.join() || 'none', names] as const))(
    'with %s alone, all that is needed is told at once',
    async (_, names) => {
      const ended = await run(({ github }) => {
        const permissions = Object.fromEntries(names.map((name) => [name, 'read' as const]));
        return { INPUT_TOKEN: github.addToken('less', { permissions }) };
      });
      expect([ended.exitCode, ended.report.decision]).toEqual([1, 'unverifiable']);
      const told = errors(ended);
      expect(told.filter((line) => line.startsWith('::error title=api.forbidden'))).toHaveLength(1);
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(GATE);
      expect(ended.summary.split('<details>')[0]?.split(GATE)).toHaveLength(2);
    },
  );

  const MODES = [
    [
      'announce',
      'permissions: { actions: read, contents: read, deployments: write, id-token: write, issues: write }',
    ],
    ['staff', 'permissions: { contents: read, id-token: write, issues: write }'],
    ['close', 'permissions: { actions: read, contents: read, deployments: read, issues: write }'],
    ['check', 'permissions: { contents: read, pull-requests: write }'],
    ['resume', 'permissions: { actions: write, checks: read, contents: read'],
    ['doctor', 'permissions: { actions: read, contents: read }'],
  ] as const;
  test.each(MODES)('%s says all that it needs', async (mode, line) => {
    const ended = await run(({ github }) => ({
      INPUT_MODE: mode,
      INPUT_WORKFLOW: 'release.yml',
      INPUT_TOKEN: github.addToken('none', { permissions: {} }),
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
    }));
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain(line);
  });
});

describe('rate limits', () => {
  test('a limit of the whole account: until when, once, and nothing that only follows from it', async () => {
    const ended = await run(({ github }) => {
      github.fault({ on: /./, kind: 'primary-limit' });
      return {};
    });
    expect(ended.exitCode).toBe(1);
    const told = errors(ended);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^::error title=api\.rate-limited::.*it holds until .*2026.*\d\d:\d\d/);
    expect(ended.report['reason-codes']).toContain('api.rate-limited');
  });

  const LIMITS = [
    ['the secondary limit of REST', { on: /api|repos/, kind: 'secondary-limit', retryAfter: 600 }],
    ['the secondary limit of GraphQL', { on: 'graphql', kind: 'secondary-limit', retryAfter: 600 }],
    ['the points of GraphQL', { on: 'graphql', kind: 'primary-limit' }],
    ['429 with Retry-After', { on: /./, kind: 429, retryAfter: 600 }],
  ] as const;
  test.each(LIMITS)('%s: refused, and until when', async (_, fault) => {
    const ended = await run(({ github }) => {
      github.fault(fault);
      return {};
    });
    expect([ended.exitCode, ended.report.decision]).toEqual([1, 'unverifiable']);
    const told = errors(ended).filter((line) => line.includes('title=api.rate-limited'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/it holds until .*2026.*\d\d:\d\d/);
  });
});

describe('what is known already is said at once', () => {
  const FREEZE = '  - { from: 2026-11-30T00:00, to: 2026-12-04T06:00, reason: odklop }\n';
  const rows: readonly (readonly [
    name: string,
    seed: Parameters<typeof enarocanje>[0],
    env: Readonly<Record<string, string>>,
    told: readonly string[],
  ])[] = [
    [
      'three days before a slot in a freeze: the freeze, and no waiting',
      {
        now: '2026-11-28T10:00:00Z',
        solution: exampleFile('solution.yml').replace('freezes:\n', `freezes:\n${FREEZE}`),
      },
      {},
      ['a freeze is in force', 'slot.not-yet-open'],
    ],
    [
      'announce: a plan in a file that nobody reads',
      { files: { '.ezdrav/interventions/b.yaml': exampleFile('intervention.yml') } },
      { INPUT_MODE: 'announce', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
      ['file.unread'],
    ],
    [
      'announce: more work than the slot has room for',
      {
        now: '2026-11-26T09:40:00Z',
        intervention: exampleFile('intervention.yml')
          .replace(/announcement:[\s\S]*$/, '')
          .replace(/work-minutes: \d+/, 'work-minutes: 600'),
      },
      { INPUT_MODE: 'announce', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
      ['fit.longer-than-slot'],
    ],
  ];
  test.each(rows)('%s', async (_, seed, env, told) => {
    const base = await enarocanje(seed);
    try {
      const ended = await runAction({ env: { ...base.env, ...env } });
      expect(ended.exitCode).toBe(1);
      for (const each of told) expect(ended.stdout).toContain(each);
    } finally {
      await base.github.stop();
    }
  });
});

describe('the environment of the run', () => {
  test.each([
    ['Production', 'allow', ''],
    ['prod', 'deny', 'target.environment-mismatch'],
    ['staging', 'deny', 'target.environment-mismatch'],
  ])('%s: %s', async (environment, decision, code) => {
    const ended = await run(() => ({ INPUT_ENVIRONMENT: environment }));
    expect(ended.report.decision).toBe(decision);
    expect(ended.report['reason-codes'].join()).toBe(code);
    // A name that nothing lists is no change of the plan: it needs no new announcement.
    if (code !== '') expect(errors(ended).join()).toMatch(/environments/);
  });
});
