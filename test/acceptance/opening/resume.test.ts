import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { runAction } from '../../support/action.ts';
import { type Enarocanje, enarocanje, exampleFile } from '../../support/enarocanje.ts';

/** What the report says of the runs that were looked at. */
const Resumed = z.object({ runs: z.array(z.object({ id: z.number(), outcome: z.string() })) });
const EARLY = '2026-12-01T18:50:00Z';
const REMARK = {
  title: 'ezdrav-gate',
  message: `refused for time alone: POSEG-2026-041 sha256:${'a'.repeat(64)} opens 2026-12-01T21:00:00Z closes 2026-12-02T01:00:00Z`,
};

/** A failed run of release.yml for the tag, as the gate leaves one that came too early. */
function refusedRun(
  { repository }: Enarocanje,
  run: {
    readonly id: number;
    readonly at?: string;
    readonly remark?: boolean;
    readonly ref?: string;
  },
): void {
  const annotation = {
    path: '.github',
    startLine: 1,
    endLine: 1,
    level: 'notice' as const,
    ...REMARK,
  };
  repository.run({
    id: run.id,
    workflow: '.github/workflows/release.yml',
    event: 'push',
    ref: run.ref ?? 'refs/tags/v4.12.0',
    actor: 'ana-r',
    at: run.at ?? EARLY,
    status: 'completed',
    conclusion: 'failure',
    jobs: [
      {
        name: 'deploy',
        status: 'completed',
        conclusion: 'failure',
        annotations: run.remark === false ? [] : [annotation],
      },
    ],
  });
}

function resume({ github, env }: Enarocanje, extra: Readonly<Record<string, string>> = {}) {
  return runAction({
    env: {
      ...env,
      ...github.env,
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '900',
    },
    inputs: { mode: 'resume', workflow: 'release.yml', ...extra },
  });
}

const starts = ({ github }: Enarocanje): number =>
  github.requests.filter(
    ({ method, path }) => method === 'POST' && path.endsWith('/rerun-failed-jobs'),
  ).length;

describe.concurrent('mode resume', () => {
  test('refused at 19:50, started once at 22:07, not again a minute later, then allowed', async () => {
    const base = await enarocanje({ now: EARLY });
    const refused = await runAction({ env: base.env });
    expect(refused.report['reason-codes']).toEqual(['slot.not-yet-open']);
    const [, message] = /::notice title=ezdrav-gate::(.*)/.exec(refused.stdout) ?? [];
    expect(message).toMatch(/^refused for time alone: POSEG-2026-041 sha256:[0-9a-f]{64} opens/);

    refusedRun(base, { id: 78 });
    const told: string[] = [];
    for (const now of [
      '2026-12-01T18:57:00Z',
      '2026-12-01T21:07:00Z',
      '2026-12-01T21:08:00Z',
      '2026-12-01T21:08:10Z',
    ]) {
      base.github.setNow(now);
      const tick = await resume(base);
      expect(tick.exitCode).toBe(0);
      const { runs } = Resumed.parse(tick.report);
      told.push(runs.map(({ outcome }) => outcome).join());
      if (runs.length > 0) expect(tick.stdout).toContain('1 / 1: 78\n');
    }
    expect(told).toEqual(['', 'resumed', 'not-refused-for-time', 'not-refused-for-time']);
    expect(starts(base)).toBe(1);
    expect(base.repository.runState(78).attempts).toHaveLength(2);

    const again = await runAction({ env: { ...base.env, GITHUB_RUN_ID: '78' } });
    expect(again.outputs).toMatchObject({ decision: 'allow', allowed: 'true' });
    base.github.assertLegal();
    await base.github.stop();
  });

  test('ticks at the same time start it once', async () => {
    const base = await enarocanje();
    refusedRun(base, { id: 78 });
    const ticks = await Promise.all([resume(base), resume(base), resume(base)]);
    expect(base.repository.runState(78).attempts).toHaveLength(2);
    expect(ticks.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    await base.github.stop();
  });

  const LEFT: readonly {
    readonly name: string;
    readonly now?: string;
    readonly prepare: (base: Enarocanje) => void;
    readonly outcomes: readonly string[];
    readonly exitCode?: number;
  }[] = [
    {
      name: 'a tick hours late, after the slot, starts nothing and says so',
      now: '2026-12-02T01:30:00Z',
      prepare: (base) => refusedRun(base, { id: 78 }),
      outcomes: [],
    },
    {
      name: 'of two refused runs only the newer',
      prepare: (base) => {
        refusedRun(base, { id: 78, at: '2026-12-01T17:00:00Z' });
        refusedRun(base, { id: 79 });
      },
      outcomes: ['79 resumed', '78 not-newest'],
    },
    {
      name: 'a failure that the gate did not leave',
      prepare: (base) => refusedRun(base, { id: 78, remark: false }),
      outcomes: ['78 not-refused-for-time'],
    },
    {
      name: 'a run older than a day',
      prepare: (base) => refusedRun(base, { id: 78, at: '2026-11-30T21:00:00Z' }),
      outcomes: [],
    },
    {
      name: 'a run of another tag',
      prepare: (base) => {
        base.repository.tag('v4.11.9');
        refusedRun(base, { id: 78, ref: 'refs/tags/v4.11.9' });
      },
      outcomes: [],
    },
    {
      name: 'a tag that a branch bears the name of',
      prepare: (base) => {
        refusedRun(base, { id: 78 });
        base.repository.push({ by: 'ana-r', branch: 'v4.12.0', files: { 'x.txt': 'x' } });
      },
      outcomes: ['78 still-refused'],
    },
    {
      name: 'a tag moved since',
      prepare: (base) => {
        refusedRun(base, { id: 78 });
        base.repository.push({ by: 'ana-r', files: { 'x.txt': 'x' } }).tag('v4.12.0');
      },
      outcomes: ['78 still-refused'],
    },
    {
      name: 'a run of somebody who has left',
      prepare: (base) => {
        refusedRun(base, { id: 78 });
        const staff = exampleFile('staff.yml').replace(
          '    role: razvijalka',
          '    left: 2026-11-20\n    role: razvijalka',
        );
        base.repository.push({ by: 'bor-k', files: { '.ezdrav/staff.yml': staff } });
      },
      outcomes: ['78 still-refused'],
    },
    {
      name: 'annotations that cannot be read',
      prepare: (base) => {
        refusedRun(base, { id: 78 });
        base.github.fault({
          on: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
          kind: 403,
        });
      },
      outcomes: ['78 unknown'],
      exitCode: 1,
    },
  ];
  test.each(LEFT)('$name', async ({ now, prepare, outcomes, exitCode = 0 }) => {
    const base = await enarocanje(now === undefined ? {} : { now });
    prepare(base);
    const tick = await resume(base);
    const { runs } = Resumed.parse(tick.report);
    expect(runs.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(outcomes);
    expect(tick.exitCode).toBe(exitCode);
    expect(starts(base)).toBe(outcomes.filter((text) => text.endsWith(' resumed')).length);
    base.github.assertLegal();
    await base.github.stop();
  });

  test('the permissions of the README suffice', async () => {
    const base = await enarocanje();
    refusedRun(base, { id: 78 });
    const read = 'read' as const;
    const token = base.github.addToken('resume', {
      permissions: {
        contents: read,
        'pull-requests': read,
        issues: read,
        deployments: read,
        checks: read,
        actions: 'write',
      },
    });
    const tick = await resume(base, { token });
    expect(tick.exitCode).toBe(0);
    expect(starts(base)).toBe(1);
    await base.github.stop();
  });

  test.each([[''], ['../deploy.yml'], ['deploy']])('workflow %j is refused', async (workflow) => {
    const base = await enarocanje();
    const tick = await resume(base, { workflow });
    expect(tick.outputs).toMatchObject({ decision: 'error', allowed: 'false' });
    expect(tick.exitCode).toBe(1);
    expect(base.github.requests).toEqual([]);
    await base.github.stop();
  });
});
